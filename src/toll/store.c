#include "toll/store.h"

#include <json-c/json.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

/* Nothing here outlives the run, so nothing is journalled; a cache of 16 MB is all the memory that it takes.
 * giver: who gives a figure, so that two bodies of one state count as one. spot: countries and regions of a report. */
static const char S_schema[] =
    "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-16000; PRAGMA temp_store=FILE;"
    "CREATE TABLE report(id INTEGER PRIMARY KEY, document TEXT, day INTEGER, counted INTEGER, position INTEGER,"
    " event INTEGER);"
    "CREATE TABLE spot(report INTEGER, name TEXT, PRIMARY KEY(report, name)) WITHOUT ROWID;"
    "CREATE TABLE figure(report INTEGER, number INTEGER, casualty TEXT, kind INTEGER, side TEXT, victims TEXT,"
    " role INTEGER, min INTEGER, max INTEGER, approx INTEGER, hedged INTEGER, source TEXT, country TEXT, giver TEXT,"
    " place TEXT, region TEXT, start INTEGER, end INTEGER, text TEXT, side_from INTEGER, PRIMARY KEY(report, number)) "
    "WITHOUT ROWID;"
    "BEGIN;";

bool toll_run(toll *toll, const char *sql) {
    return sqlite3_exec(toll->db, sql, NULL, NULL, NULL) == SQLITE_OK;
}

sqlite3_stmt *toll_prepare(toll *toll, const char *sql) {
    sqlite3_stmt *statement = NULL;
    return sqlite3_prepare_v2(toll->db, sql, -1, &statement, NULL) == SQLITE_OK ? statement : NULL;
}

bool toll_bind(sqlite3_stmt *statement, const char *types, ...) {
    int code = statement ? SQLITE_OK : SQLITE_ERROR;
    va_list values;
    va_start(values, types);
    for (int i = 0; types[i] && code == SQLITE_OK; i++) {
        if (types[i] == 't') {
            const char *text = va_arg(values, const char *);
            code = text ? sqlite3_bind_text(statement, i + 1, text, -1, SQLITE_STATIC)
                        : sqlite3_bind_null(statement, i + 1);
        } else {
            int64_t value = va_arg(values, int64_t);
            code = types[i] == 'd' && value == TOLL_UNDATED ? sqlite3_bind_null(statement, i + 1)
                                                            : sqlite3_bind_int64(statement, i + 1, value);
        }
    }
    va_end(values);
    return code == SQLITE_OK;
}

bool toll_do(sqlite3_stmt *statement) {
    int code;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
    }
    sqlite3_reset(statement);
    return code == SQLITE_DONE;
}

int64_t toll_ask(sqlite3_stmt *statement, int64_t missing) {
    int64_t value = missing;
    if (sqlite3_step(statement) == SQLITE_ROW && sqlite3_column_type(statement, 0) != SQLITE_NULL)
        value = sqlite3_column_int64(statement, 0);
    sqlite3_reset(statement);
    return value;
}

const char *toll_text(sqlite3_stmt *statement, int column) {
    const char *text = (const char *)sqlite3_column_text(statement, column);
    return text ? text : "";
}

int64_t toll_day_of(sqlite3_stmt *statement, int column) {
    return sqlite3_column_type(statement, column) == SQLITE_NULL ? TOLL_UNDATED
                                                                 : sqlite3_column_int64(statement, column);
}

toll *toll_open(void) {
    toll *toll = system_sqlite_load() ? calloc(1, sizeof *toll) : NULL;
    if (!toll) return NULL;
    toll->tokener = json_tokener_new();
    /* the empty name is a database on disk that goes away when it is closed */
    if (toll->tokener && sqlite3_open("", &toll->db) == SQLITE_OK && toll_run(toll, S_schema)) {
        toll->add_report = toll_prepare(toll, "INSERT INTO report(id, document, day, counted) VALUES(?1, ?2, ?3, ?4)");
        toll->add_spot = toll_prepare(toll, "INSERT OR IGNORE INTO spot VALUES(?1, ?2)");
        toll->add_figure = toll_prepare(toll, "INSERT INTO figure VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11,"
                                              " ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)");
    }
    if (toll->add_report && toll->add_spot && toll->add_figure) return toll;
    toll_close(toll);
    return NULL;
}

void toll_close(toll *toll) {
    if (!toll) return;
    sqlite3_finalize(toll->add_report);
    sqlite3_finalize(toll->add_spot);
    sqlite3_finalize(toll->add_figure);
    sqlite3_close(toll->db);
    if (toll->tokener) json_tokener_free(toll->tokener);
    free(toll);
}

const char *toll_error(toll *toll) {
    return toll->no_memory ? "out of memory" : sqlite3_errmsg(toll->db);
}

/* ---- days: the proleptic Gregorian calendar, years counted from March ---- */

int64_t toll_day(const char *date) {
    static const char form[] = "dddd-dd-dd";
    int64_t part[3] = {0, 0, 0};
    int at = 0;
    for (int i = 0; form[i]; i++) {
        bool digit = date && date[i] >= '0' && date[i] <= '9';
        if (form[i] == 'd' ? !digit : !date || date[i] != form[i]) return TOLL_UNDATED;
        if (form[i] == 'd') part[at] = part[at] * 10 + (date[i] - '0');
        else at++;
    }
    if (part[1] < 1 || part[1] > 12 || part[2] < 1 || part[2] > 31) return TOLL_UNDATED;
    int64_t year = part[0] - (part[1] <= 2), month = (part[1] + 9) % 12;
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + part[2] - 1 - 719468;
}

void toll_date(int64_t day, char text[16]) {
    if (day == TOLL_UNDATED) {
        memcpy(text, "undated", 8);
        return;
    }
    int64_t since = day + 719468, era = since / 146097, of_era = since % 146097;
    int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int64_t of_year = of_era - (365 * year + year / 4 - year / 100), month = (5 * of_year + 2) / 153;
    unsigned d = (unsigned)(of_year - (153 * month + 2) / 5 + 1), m = (unsigned)(month < 10 ? month + 3 : month - 9);
    snprintf(text, 16, "%04u-%02u-%02u", (unsigned)(year + era * 400 + (m <= 2)) % 10000, m % 100, d % 100);
}
