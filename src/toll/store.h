/* The database: statements prepared once, values bound in order. */
#ifndef CMQ_TOLL_STORE_H
#define CMQ_TOLL_STORE_H

#include "toll/toll.h"

#include "system/sqlite.h"

struct toll {
    sqlite3 *db;
    sqlite3_stmt *add_report, *add_figure, *add_spot; /* of toll_read */
    struct json_tokener *tokener;
    int64_t reports;
    bool no_memory;
};

/* Kinds in the order of timelines. */
#define TOLL_KINDS 7
extern const char *const toll_kind_names[TOLL_KINDS];

/* The number of a kind, -1 if the name is none. */
int toll_kind(const char *name, size_t len);

/* Runs statements without values. */
bool toll_run(toll *toll, const char *sql);

/* NULL on failure. */
sqlite3_stmt *toll_prepare(toll *toll, const char *sql);

/* Binds the values that the letters of `types` name, from ?1 on: i int64_t, t text or NULL (valid until the statement
 * is reset), d a day. */
bool toll_bind(sqlite3_stmt *statement, const char *types, ...);

/* Runs a bound statement to its end and resets it. */
bool toll_do(sqlite3_stmt *statement);

/* The first column of the first row, or `missing`; resets the statement. */
int64_t toll_ask(sqlite3_stmt *statement, int64_t missing);

/* A column as text, "" for null; valid until the next step. */
const char *toll_text(sqlite3_stmt *statement, int column);

/* A column as a day. */
int64_t toll_day_of(sqlite3_stmt *statement, int column);

#endif
