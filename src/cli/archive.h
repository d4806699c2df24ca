/* Compressed files and archives, through libarchive: gzip, zstd, bzip2, xz; tar and zip. */
#ifndef CMQ_CLI_ARCHIVE_H
#define CMQ_CLI_ARCHIVE_H

#include "cli/reader.h"

#include <stdint.h>

/* One member may become this many times what was read for it, beyond CMQ_MAX_INPUT bytes, before it is taken for a
 * bomb. Text shrinks to a tenth; what shrinks to a thousandth was made to do harm. */
#ifndef CMQ_MAX_EXPANSION
#define CMQ_MAX_EXPANSION 200u
#endif

struct archive;

typedef struct {
    struct archive *archive;
    cli_reader *packed; /* where the bytes come from */
    uint64_t in, out;   /* bytes so far */
    bool bomb;
    char why[160]; /* after a failure */
} cli_archive;

/* Begins with what the reader has; false with `why`. */
bool cli_archive_open(cli_archive *archive, cli_reader *packed);
void cli_archive_close(cli_archive *archive);

/* The next member that is a file: 1; none is left: 0; failure: -1 with `why`. The name is "" where there is but one,
 * valid until the next call. */
int cli_archive_next(cli_archive *archive, const char **name);

/* Reads the member; a cli_read_fn whose user is the archive. */
ssize_t cli_archive_read(void *archive, char *buffer, size_t size);

#endif
