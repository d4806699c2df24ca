#include "grammar/folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/limits.h"

#define MAX_FILES 256

static int S_by_name(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool S_ends_with(const char *name, const char *suffix) {
    size_t n = strlen(name), s = strlen(suffix);
    return n >= s && memcmp(name + n - s, suffix, s) == 0;
}

cmq_status cmq_folder_list(cmq_arena *arena, const char *folder, const char *sub, const char *suffix,
                           cmq_folder *list) {
    char path[4096];
    *list = (cmq_folder){NULL, 0};
    int n = snprintf(path, sizeof path, "%s/%s", folder, sub);
    if (n < 0 || (size_t)n >= sizeof path) return CMQ_ERR_LIMIT;
    DIR *dir = opendir(path);
    if (!dir) return errno == ENOENT ? CMQ_OK : CMQ_ERR_IO;
    cmq_status status = CMQ_OK;
    list->paths = cmq_arena_array(arena, MAX_FILES, sizeof *list->paths);
    if (!list->paths) status = CMQ_ERR_MEMORY;
    for (struct dirent *file; status == CMQ_OK && (file = readdir(dir)) != NULL;) {
        if (file->d_name[0] == '.' || !S_ends_with(file->d_name, suffix)) continue;
        n = snprintf(path, sizeof path, "%s/%s/%s", folder, sub, file->d_name);
        if (n < 0 || (size_t)n >= sizeof path || list->count == MAX_FILES) {
            status = CMQ_ERR_LIMIT;
            break;
        }
        list->paths[list->count] = cmq_arena_copy(arena, cmq_span_of(path)).ptr;
        if (!list->paths[list->count++]) status = CMQ_ERR_MEMORY;
    }
    closedir(dir);
    if (status == CMQ_OK) qsort(list->paths, list->count, sizeof *list->paths, S_by_name);
    return status;
}

/* Opens a file that is not too long; its size in *size. */
static cmq_status S_open(const char *path, int *file, size_t *size) {
    struct stat info;
    *file = open(path, O_RDONLY);
    if (*file < 0) return CMQ_ERR_IO;
    cmq_status status = fstat(*file, &info) != 0 || info.st_size < 0  ? CMQ_ERR_IO
                        : (uintmax_t)info.st_size > CMQ_MAX_DATA_FILE ? CMQ_ERR_LIMIT
                                                                      : CMQ_OK;
    *size = status == CMQ_OK ? (size_t)info.st_size : 0;
    if (status != CMQ_OK) close(*file);
    return status;
}

/* Reads as much as a file was long, and closes it. */
static cmq_status S_read(int file, char *data, size_t size, size_t *len) {
    ssize_t got = 1;
    *len = 0;
    while (*len < size && got != 0 && (got > 0 || errno == EINTR)) {
        got = read(file, data + *len, size - *len);
        if (got > 0) *len += (size_t)got;
    }
    close(file);
    return got < 0 ? CMQ_ERR_IO : CMQ_OK;
}

cmq_status cmq_file_read(cmq_arena *arena, const char *path, cmq_span *text) {
    int file;
    size_t size, len = 0;
    cmq_status status = S_open(path, &file, &size);
    if (status != CMQ_OK) return status;
    char *data = cmq_arena_alloc(arena, size + 1);
    if (!data) return close(file), CMQ_ERR_MEMORY;
    status = S_read(file, data, size, &len);
    *text = (cmq_span){data, len};
    return status;
}

cmq_status cmq_file_read_again(cmq_buffer *buffer, const char *path) {
    int file;
    size_t size;
    cmq_status status = S_open(path, &file, &size);
    if (status != CMQ_OK) return status;
    cmq_buffer_clear(buffer);
    if (!cmq_buffer_reserve(buffer, size)) return close(file), CMQ_ERR_MEMORY;
    return S_read(file, buffer->data, size, &buffer->len);
}

cmq_span cmq_file_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return cmq_span_of(slash ? slash + 1 : path);
}
