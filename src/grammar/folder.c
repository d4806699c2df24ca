#include "grammar/folder.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

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

cmq_status cmq_file_read(cmq_arena *arena, const char *path, cmq_span *text) {
    FILE *file = fopen(path, "rb");
    if (!file) return CMQ_ERR_IO;
    cmq_status status = CMQ_OK;
    long size = fseek(file, 0, SEEK_END) == 0 ? ftell(file) : -1;
    if (size < 0 || fseek(file, 0, SEEK_SET) != 0) status = CMQ_ERR_IO;
    else if ((unsigned long)size > CMQ_MAX_DATA_FILE) status = CMQ_ERR_LIMIT;
    if (status == CMQ_OK) {
        char *data = cmq_arena_alloc(arena, (size_t)size + 1);
        if (!data) status = CMQ_ERR_MEMORY;
        else *text = (cmq_span){data, fread(data, 1, (size_t)size, file)};
        if (data && ferror(file)) status = CMQ_ERR_IO;
    }
    fclose(file);
    return status;
}

cmq_span cmq_file_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return cmq_span_of(slash ? slash + 1 : path);
}
