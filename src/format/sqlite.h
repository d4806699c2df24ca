/* Records in an SQLite file: tables for documents, actors, casualties, positions and their mentions, and the texts for
 * full-text search. Written in transactions: after a kill, what the last one held is there, and no more. */
#ifndef CMQ_FORMAT_SQLITE_H
#define CMQ_FORMAT_SQLITE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct format_database format_database;

/* Opens or creates the file. NULL with a message in `why` (of `size` bytes). */
format_database *format_database_open(const char *path, char *why, size_t size);

/* Puts a document in the place of what was there under its id. False: see format_database_error. */
bool format_database_add(format_database *database, const char *json, size_t json_len, const char *text,
                         size_t text_len);

/* How far a run has come: entries of its input, bytes of its other output and of its messages. */
typedef struct {
    uint64_t entries, bytes, messages;
} format_progress;

/* Ends the transaction and notes how far the run of that name has come; nothing done forgets it. */
bool format_database_commit(format_database *database, const char *run, format_progress done);

/* How far a run had come; false when nothing is known of it. */
bool format_database_state(format_database *database, const char *run, format_progress *done);

const char *format_database_error(format_database *database);

/* Ends the transaction and closes; false when that failed. */
bool format_database_close(format_database *database);

#endif
