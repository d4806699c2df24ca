/* Bytes of a file, or of an archive's member, in blocks: in parts that end at a boundary, or the whole. */
#ifndef CMQ_CLI_READER_H
#define CMQ_CLI_READER_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

typedef enum {
    CLI_READ_OK,
    CLI_READ_END,  /* nothing is left */
    CLI_READ_LONG, /* longer than CMQ_MAX_INPUT: a part was left out, a file is cut */
    CLI_READ_ERROR /* errno tells, or the source's owner */
} cli_read;

/* Where a stream may be cut into parts. */
typedef enum { CLI_SPLIT_LINE, CLI_SPLIT_BLANK, CLI_SPLIT_FORM_FEED } cli_split;

/* Reads up to `size` bytes as read(2) does; 0 at the end, -1 on failure. */
typedef ssize_t (*cli_read_fn)(void *user, char *buffer, size_t size);

typedef struct {
    cli_read_fn read;
    void *user;
    bool patient; /* bytes are there for the asking: parts may be large; else each is handed on as it comes */
    bool single;  /* one part at a time */
    bool ended;
    char *data; /* kept from file to file */
    size_t begin, end, size;
} cli_reader;

/* Turns to another source; the reader is zeroed before its first use. */
void cli_reader_start(cli_reader *reader, cli_read_fn read, void *user, bool patient);
void cli_reader_free(cli_reader *reader);

/* What is there already, at least `least` bytes unless the source is shorter; nothing is used up. */
cli_read cli_reader_peek(cli_reader *reader, size_t least, const char **text, size_t *len);

/* Parts with their boundaries, the last one perhaps without; or what is left. Valid until the next call. */
cli_read cli_reader_parts(cli_reader *reader, cli_split split, const char **text, size_t *len);
cli_read cli_reader_rest(cli_reader *reader, const char **text, size_t *len);

/* Where the first part of the text ends, behind its boundary; 0 if it holds no boundary. */
size_t cli_part_end(cli_split split, const char *text, size_t len);

#endif
