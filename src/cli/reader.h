/* Bytes of a file in blocks: line by line, or the whole. */
#ifndef CMQ_CLI_READER_H
#define CMQ_CLI_READER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

typedef enum {
    CLI_READ_OK,
    CLI_READ_END,  /* nothing is left */
    CLI_READ_LONG, /* longer than CMQ_MAX_INPUT: a line was left out, a file is cut */
    CLI_READ_ERROR /* errno tells */
} cli_read;

typedef struct {
    int fd;
    bool ended;
    FILE *output; /* flushed before a read that may wait, so that a program that talks through pipes gets its answers */
    char *data;   /* kept from file to file */
    size_t begin, end, size;
} cli_reader;

/* Opens a file, "-" for standard input; false with errno. `output` may be NULL.
 * The reader is zeroed before its first use. */
bool cli_reader_open(cli_reader *reader, const char *path, FILE *output);
void cli_reader_close(cli_reader *reader);
void cli_reader_free(cli_reader *reader);

/* The next line without its end, or what is left of the file. Valid until the next call. */
cli_read cli_reader_line(cli_reader *reader, const char **line, size_t *len);
cli_read cli_reader_rest(cli_reader *reader, const char **text, size_t *len);

#endif
