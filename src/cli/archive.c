#include "cli/archive.h"

#include "cli/cli.h"
#include "cli/libarchive.h"
#include "input/input.h"

#include <errno.h>
#include <string.h>

#ifndef CMQ_LIBARCHIVE
#define CMQ_LIBARCHIVE "libarchive.so.13"
#endif

cli_libarchive cli_libarchive_table;

bool cli_libarchive_load(void) {
    static const char *const names[] = {CLI_LIBARCHIVE(LAZY_NAME)};
    static bool loaded; /* one thread reads files */
    if (!loaded) loaded = lazy_load(CMQ_LIBARCHIVE, names, sizeof names / sizeof *names, &cli_libarchive_table);
    return loaded;
}

static la_ssize_t S_give(struct archive *a, void *user, const void **block) {
    cli_archive *archive = user;
    const char *text;
    size_t len;
    if (cli_reader_peek(archive->packed, 1, &text, &len) != CLI_READ_OK) {
        archive_set_error(a, errno, "%s", strerror(errno));
        return -1;
    }
    archive->packed->begin += len;
    archive->in += len;
    *block = text;
    return (la_ssize_t)len;
}

static void S_note(cli_archive *archive) {
    const char *why = archive->archive ? archive_error_string(archive->archive) : NULL;
    snprintf(archive->why, sizeof archive->why, "%s", why ? why : "out of memory");
}

bool cli_archive_open(cli_archive *archive, cli_reader *packed) {
    *archive = (cli_archive){.packed = packed};
    if (!cli_libarchive_load()) {
        snprintf(archive->why, sizeof archive->why, "archives need libarchive, which is not installed");
        return false;
    }
    archive->archive = archive_read_new();
    struct archive *a = archive->archive;
    if (a && archive_read_support_filter_all(a) >= ARCHIVE_WARN && archive_read_support_format_tar(a) >= ARCHIVE_WARN &&
        archive_read_support_format_zip_streamable(a) >= ARCHIVE_WARN &&
        archive_read_support_format_raw(a) >= ARCHIVE_WARN && archive_read_support_format_empty(a) >= ARCHIVE_WARN &&
        archive_read_open(a, archive, NULL, S_give, NULL) == ARCHIVE_OK)
        return true;
    S_note(archive);
    cli_archive_close(archive);
    return false;
}

void cli_archive_close(cli_archive *archive) {
    if (archive->archive) archive_read_free(archive->archive);
    archive->archive = NULL;
}

int cli_archive_next(cli_archive *archive, const char **name) {
    struct archive_entry *entry;
    for (;;) {
        int code = archive_read_next_header(archive->archive, &entry);
        if (code == ARCHIVE_EOF) return 0;
        if (code < ARCHIVE_WARN || archive->bomb) {
            if (!archive->bomb) S_note(archive);
            return -1;
        }
        if (archive_entry_filetype(entry) != AE_IFREG && archive_format(archive->archive) != ARCHIVE_FORMAT_RAW)
            continue;
        *name = archive_format(archive->archive) == ARCHIVE_FORMAT_RAW ? "" : archive_entry_pathname_utf8(entry);
        if (!*name) *name = archive_entry_pathname(entry);
        if (!*name) *name = "?";
        return 1;
    }
}

ssize_t cli_archive_read(void *user, char *buffer, size_t size) {
    cli_archive *archive = user;
    la_ssize_t got = archive_read_data(archive->archive, buffer, size);
    if (got < 0) {
        S_note(archive);
        errno = EIO;
        return -1;
    }
    archive->out += (uint64_t)got;
    if (archive->out > CMQ_MAX_INPUT && archive->out / CMQ_MAX_EXPANSION > archive->in) {
        archive->bomb = true;
        snprintf(archive->why, sizeof archive->why, "grows to more than %u times its size", CMQ_MAX_EXPANSION);
        errno = EIO;
        return -1;
    }
    return got;
}
