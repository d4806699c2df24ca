#include "cli/reader.h"

#include "input/input.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define BLOCK_SIZE (64u * 1024)
#define PART_SIZE (512u * 1024) /* bytes of the parts of a patient source: many of a language, soon done */

void cli_reader_start(cli_reader *reader, cli_read_fn read, void *user, bool patient) {
    enum { KEPT = 4 * 1024 * 1024 };
    if (reader->size > KEPT) { /* one long document must not hold its memory for ever */
        free(reader->data);
        reader->data = NULL;
        reader->size = 0;
    }
    reader->read = read;
    reader->user = user;
    reader->patient = patient;
    reader->begin = reader->end = 0;
    reader->ended = false;
}

void cli_reader_free(cli_reader *reader) {
    free(reader->data);
    *reader = (cli_reader){0};
}

/* Makes room for a block behind what is there; false when memory is out. */
static bool S_make_room(cli_reader *reader) {
    if (reader->size - reader->end >= BLOCK_SIZE) return true;
    if (reader->begin) {
        memmove(reader->data, reader->data + reader->begin, reader->end - reader->begin);
        reader->end -= reader->begin;
        reader->begin = 0;
        if (reader->size - reader->end >= BLOCK_SIZE) return true;
    }
    size_t size = reader->size ? reader->size * 2 : 4 * BLOCK_SIZE; /* bounded: callers keep CMQ_MAX_INPUT at most */
    char *data = realloc(reader->data, size);
    if (!data) {
        errno = ENOMEM;
        return false;
    }
    reader->data = data;
    reader->size = size;
    return true;
}

/* Reads one block behind what is there. */
static cli_read S_fill(cli_reader *reader) {
    if (!S_make_room(reader)) return CLI_READ_ERROR;
    ssize_t got;
    do got = reader->read(reader->user, reader->data + reader->end, BLOCK_SIZE);
    while (got < 0 && errno == EINTR);
    if (got < 0) return CLI_READ_ERROR;
    if (got == 0) reader->ended = true;
    reader->end += (size_t)got;
    return CLI_READ_OK;
}

cli_read cli_reader_peek(cli_reader *reader, size_t least, const char **text, size_t *len) {
    while (!reader->ended && reader->end - reader->begin < least) {
        cli_read result = S_fill(reader);
        if (result != CLI_READ_OK) return result;
    }
    *text = reader->data ? reader->data + reader->begin : "";
    *len = reader->end - reader->begin;
    return CLI_READ_OK;
}

/* ---- boundaries ---- */

static bool S_is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
}

/* Is the line feed at `at` followed by a blank line? Then behind that. */
static size_t S_blank_line(const char *text, size_t len, size_t at) {
    size_t i = at + 1;
    while (i < len && S_is_blank(text[i])) i++;
    return i < len && text[i] == '\n' ? i + 1 : 0;
}

size_t cli_part_end(cli_split split, const char *text, size_t len) {
    for (size_t at = 0; at < len; at++) {
        const char *stop = memchr(text + at, split == CLI_SPLIT_FORM_FEED ? '\f' : '\n', len - at);
        if (!stop) return 0;
        at = (size_t)(stop - text);
        if (split != CLI_SPLIT_BLANK) return at + 1;
        size_t end = S_blank_line(text, len, at);
        if (end) return end;
    }
    return 0;
}

/* Where the last boundary behind `from` ends, 0 if there is none. */
static size_t S_last_end(cli_split split, const char *text, size_t len, size_t from) {
    char sign = split == CLI_SPLIT_FORM_FEED ? '\f' : '\n';
    for (size_t at = len; at > from; at--) {
        if (text[at - 1] != sign) continue;
        if (split != CLI_SPLIT_BLANK) return at;
        size_t end = S_blank_line(text, len, at - 1);
        if (end) return end;
    }
    return 0;
}

cli_read cli_reader_parts(cli_reader *reader, cli_split split, const char **text, size_t *len) {
    enum { OVERLAP = 64 }; /* a blank line may lie across two blocks, within reason */
    bool skipping = false;
    size_t seen = 0; /* bytes from `begin` in which no boundary ends */
    for (;;) {
        size_t have = reader->end - reader->begin, end = 0;
        const char *start = reader->data ? reader->data + reader->begin : "";
        bool enough = reader->ended || !reader->patient || have >= PART_SIZE;
        if (have && (reader->single || skipping)) {
            end = cli_part_end(split, start + seen, have - seen);
            if (end) end += seen;
        } else if (have && enough) {
            end = reader->ended ? have : S_last_end(split, start, have, seen);
        }
        if (!end && reader->ended) end = have;
        if (end || reader->ended) {
            *text = start;
            *len = end;
            reader->begin += end;
            return skipping ? CLI_READ_LONG : end ? CLI_READ_OK : CLI_READ_END;
        }
        if (enough || reader->single) seen = have > OVERLAP ? have - OVERLAP : 0;
        if (have > CMQ_MAX_INPUT) skipping = true;
        if (skipping) {
            reader->begin = reader->end - (have < OVERLAP ? have : OVERLAP);
            seen = 0;
        }
        cli_read result = S_fill(reader);
        if (result == CLI_READ_OK) continue;
        *text = reader->data ? reader->data + reader->begin : "";
        *len = end = have && !skipping ? S_last_end(split, *text, have, 0) : 0; /* what came before it counts */
        if (!end) return result;
        reader->begin += end;
        return CLI_READ_OK;
    }
}

cli_read cli_reader_rest(cli_reader *reader, const char **text, size_t *len) {
    while (!reader->ended && reader->end - reader->begin <= CMQ_MAX_INPUT) {
        cli_read result = S_fill(reader);
        if (result != CLI_READ_OK) return result;
    }
    *text = reader->data ? reader->data + reader->begin : "";
    *len = reader->end - reader->begin;
    reader->begin = reader->end;
    if (*len <= CMQ_MAX_INPUT) return CLI_READ_OK;
    *len = CMQ_MAX_INPUT;
    return CLI_READ_LONG;
}
