/* The functions of SQLite that are used, loaded when a database is first asked for. */
#ifndef CMQ_SYSTEM_SQLITE_H
#define CMQ_SYSTEM_SQLITE_H

#include <sqlite3.h>

#include "system/lazy.h"

#define SYSTEM_SQLITE(X)                                                                                               \
    X(sqlite3_bind_int64)                                                                                              \
    X(sqlite3_bind_null)                                                                                               \
    X(sqlite3_bind_text)                                                                                               \
    X(sqlite3_bind_text64)                                                                                             \
    X(sqlite3_busy_timeout)                                                                                            \
    X(sqlite3_clear_bindings)                                                                                          \
    X(sqlite3_close)                                                                                                   \
    X(sqlite3_column_int)                                                                                              \
    X(sqlite3_column_int64)                                                                                            \
    X(sqlite3_column_text)                                                                                             \
    X(sqlite3_column_type)                                                                                             \
    X(sqlite3_errmsg)                                                                                                  \
    X(sqlite3_exec)                                                                                                    \
    X(sqlite3_finalize)                                                                                                \
    X(sqlite3_open)                                                                                                    \
    X(sqlite3_prepare_v2)                                                                                              \
    X(sqlite3_reset)                                                                                                   \
    X(sqlite3_step)

typedef struct {
    SYSTEM_SQLITE(LAZY_MEMBER)
} system_sqlite;

/* Filled by the first call of the function below, which is false when the library is not installed. */
extern system_sqlite system_sqlite_table;
bool system_sqlite_load(void);

#define sqlite3_bind_int64 (*system_sqlite_table.sqlite3_bind_int64)
#define sqlite3_bind_null (*system_sqlite_table.sqlite3_bind_null)
#define sqlite3_bind_text (*system_sqlite_table.sqlite3_bind_text)
#define sqlite3_bind_text64 (*system_sqlite_table.sqlite3_bind_text64)
#define sqlite3_busy_timeout (*system_sqlite_table.sqlite3_busy_timeout)
#define sqlite3_clear_bindings (*system_sqlite_table.sqlite3_clear_bindings)
#define sqlite3_close (*system_sqlite_table.sqlite3_close)
#define sqlite3_column_int (*system_sqlite_table.sqlite3_column_int)
#define sqlite3_column_int64 (*system_sqlite_table.sqlite3_column_int64)
#define sqlite3_column_text (*system_sqlite_table.sqlite3_column_text)
#define sqlite3_column_type (*system_sqlite_table.sqlite3_column_type)
#define sqlite3_errmsg (*system_sqlite_table.sqlite3_errmsg)
#define sqlite3_exec (*system_sqlite_table.sqlite3_exec)
#define sqlite3_finalize (*system_sqlite_table.sqlite3_finalize)
#define sqlite3_open (*system_sqlite_table.sqlite3_open)
#define sqlite3_prepare_v2 (*system_sqlite_table.sqlite3_prepare_v2)
#define sqlite3_reset (*system_sqlite_table.sqlite3_reset)
#define sqlite3_step (*system_sqlite_table.sqlite3_step)

#endif
