#include "system/sqlite.h"

#ifndef CMQ_LIBSQLITE
#define CMQ_LIBSQLITE "libsqlite3.so.0"
#endif

system_sqlite system_sqlite_table;

bool system_sqlite_load(void) {
    static const char *const names[] = {SYSTEM_SQLITE(LAZY_NAME)};
    static bool loaded; /* databases are opened before threads start */
    if (!loaded) loaded = lazy_load(CMQ_LIBSQLITE, names, sizeof names / sizeof *names, &system_sqlite_table);
    return loaded;
}
