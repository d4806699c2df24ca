/* The functions of libarchive that are used, loaded when an archive first comes. */
#ifndef CMQ_CLI_LIBARCHIVE_H
#define CMQ_CLI_LIBARCHIVE_H

#include <archive.h>
#include <archive_entry.h>

#include "system/lazy.h"

#define CLI_LIBARCHIVE(X)                                                                                              \
    X(archive_read_new)                                                                                                \
    X(archive_read_free)                                                                                               \
    X(archive_read_support_filter_all)                                                                                 \
    X(archive_read_support_format_tar)                                                                                 \
    X(archive_read_support_format_zip_streamable)                                                                      \
    X(archive_read_support_format_raw)                                                                                 \
    X(archive_read_support_format_empty)                                                                               \
    X(archive_read_open)                                                                                               \
    X(archive_read_next_header)                                                                                        \
    X(archive_read_data)                                                                                               \
    X(archive_error_string)                                                                                            \
    X(archive_set_error)                                                                                               \
    X(archive_format)                                                                                                  \
    X(archive_entry_filetype)                                                                                          \
    X(archive_entry_pathname)                                                                                          \
    X(archive_entry_pathname_utf8)

typedef struct {
    CLI_LIBARCHIVE(LAZY_MEMBER)
} cli_libarchive;

/* Filled by the first call of the function below, which is false when the library is not installed. */
extern cli_libarchive cli_libarchive_table;
bool cli_libarchive_load(void);

#define archive_read_new (*cli_libarchive_table.archive_read_new)
#define archive_read_free (*cli_libarchive_table.archive_read_free)
#define archive_read_support_filter_all (*cli_libarchive_table.archive_read_support_filter_all)
#define archive_read_support_format_tar (*cli_libarchive_table.archive_read_support_format_tar)
#define archive_read_support_format_zip_streamable (*cli_libarchive_table.archive_read_support_format_zip_streamable)
#define archive_read_support_format_raw (*cli_libarchive_table.archive_read_support_format_raw)
#define archive_read_support_format_empty (*cli_libarchive_table.archive_read_support_format_empty)
#define archive_read_open (*cli_libarchive_table.archive_read_open)
#define archive_read_next_header (*cli_libarchive_table.archive_read_next_header)
#define archive_read_data (*cli_libarchive_table.archive_read_data)
#define archive_error_string (*cli_libarchive_table.archive_error_string)
#define archive_set_error (*cli_libarchive_table.archive_set_error)
#define archive_format (*cli_libarchive_table.archive_format)
#define archive_entry_filetype (*cli_libarchive_table.archive_entry_filetype)
#define archive_entry_pathname (*cli_libarchive_table.archive_entry_pathname)
#define archive_entry_pathname_utf8 (*cli_libarchive_table.archive_entry_pathname_utf8)

#endif
