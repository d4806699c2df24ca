#include "cli/reader.h"

#include "cli/cli.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define BLOCK_SIZE (64u * 1024)

bool cli_reader_open(cli_reader *reader, const char *path, FILE *output) {
    reader->fd = strcmp(path, "-") == 0 ? STDIN_FILENO : open(path, O_RDONLY);
    reader->begin = reader->end = 0;
    reader->ended = false;
    struct stat info;
    if (reader->fd < 0 || fstat(reader->fd, &info) != 0) return false;
    reader->output = S_ISREG(info.st_mode) ? NULL : output;
    return true;
}

void cli_reader_close(cli_reader *reader) {
    if (reader->fd > STDIN_FILENO) close(reader->fd);
    reader->fd = -1;
}

void cli_reader_free(cli_reader *reader) {
    free(reader->data);
    *reader = (cli_reader){.fd = -1};
}

/* Makes room for a block behind what is there; false when memory is out. */
static bool S_make_room(cli_reader *reader) {
    if (reader->begin) {
        memmove(reader->data, reader->data + reader->begin, reader->end - reader->begin);
        reader->end -= reader->begin;
        reader->begin = 0;
    }
    if (reader->size - reader->end >= BLOCK_SIZE) return true;
    size_t size = reader->size ? reader->size * 2 : 2 * BLOCK_SIZE; /* bounded: callers keep CMQ_MAX_INPUT at most */
    char *data = realloc(reader->data, size);
    if (!data) return false;
    reader->data = data;
    reader->size = size;
    return true;
}

/* Reads one block behind what is there. */
static cli_read S_fill(cli_reader *reader) {
    if (!S_make_room(reader)) return CLI_READ_ERROR;
    if (reader->output) fflush(reader->output); /* a failure stays in ferror, which the end of the run asks */
    ssize_t got;
    do got = read(reader->fd, reader->data + reader->end, BLOCK_SIZE);
    while (got < 0 && errno == EINTR);
    if (got < 0) return CLI_READ_ERROR;
    if (got == 0) reader->ended = true;
    reader->end += (size_t)got;
    return CLI_READ_OK;
}

cli_read cli_reader_line(cli_reader *reader, const char **line, size_t *len) {
    bool skipping = false;
    size_t seen = 0; /* bytes from `begin` that hold no line's end */
    for (;;) {
        size_t have = reader->end - reader->begin;
        const char *start = reader->data ? reader->data + reader->begin : "";
        const char *stop = have > seen ? memchr(start + seen, '\n', have - seen) : NULL;
        if (stop || reader->ended) {
            *line = start;
            *len = stop ? (size_t)(stop - start) : have;
            reader->begin += *len + (stop != NULL);
            if (skipping || *len > CMQ_MAX_INPUT) return CLI_READ_LONG;
            return stop || have ? CLI_READ_OK : CLI_READ_END;
        }
        seen = have;
        if (have > CMQ_MAX_INPUT) skipping = true;
        if (skipping) {
            reader->begin = reader->end;
            seen = 0;
        }
        cli_read result = S_fill(reader);
        if (result != CLI_READ_OK) return result;
    }
}

cli_read cli_reader_rest(cli_reader *reader, const char **text, size_t *len) {
    while (!reader->ended && reader->end - reader->begin <= CMQ_MAX_INPUT) {
        cli_read result = S_fill(reader);
        if (result != CLI_READ_OK) return result;
    }
    *text = reader->data + reader->begin;
    *len = reader->end - reader->begin;
    reader->begin = reader->end;
    if (*len <= CMQ_MAX_INPUT) return CLI_READ_OK;
    *len = CMQ_MAX_INPUT;
    return CLI_READ_LONG;
}
