#include "format/sqlite.h"

#include <json-c/json.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "format/format.h"
#include "system/sqlite.h"

/* Keys that are made of the document and the record's id: the same document gives the same rows. The texts are folded
 * for the search (ё is written е), since the tokenizer of SQLite does not do that. */
static const char S_schema[] =
    "CREATE TABLE IF NOT EXISTS document(id TEXT PRIMARY KEY, lang TEXT, lang_confidence INTEGER, published TEXT,"
    " text TEXT, record TEXT) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS actor(document TEXT, id TEXT, name TEXT, type TEXT, country TEXT, role TEXT, ref TEXT,"
    " PRIMARY KEY(document, id)) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS casualty(document TEXT, id TEXT, kind TEXT, count_min INTEGER, count_max INTEGER,"
    " count_approx INTEGER, count_text TEXT, basis TEXT, victims TEXT, victims_text TEXT, side TEXT, source TEXT,"
    " time_text TEXT, time_start TEXT, time_end TEXT, place_text TEXT, place_country TEXT, place_ref TEXT,"
    " denied INTEGER, hedged INTEGER, quoted INTEGER, sentence INTEGER, span_start INTEGER, span_end INTEGER, text "
    "TEXT,"
    " rule TEXT, confidence INTEGER, record TEXT, PRIMARY KEY(document, id)) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS position(document TEXT, id TEXT, kind TEXT, topic TEXT, negated INTEGER, quoted "
    "INTEGER,"
    " plover TEXT, cameo TEXT, time_text TEXT, time_start TEXT, time_end TEXT, place_text TEXT, place_country TEXT,"
    " place_ref TEXT, sentence INTEGER, span_start INTEGER, span_end INTEGER, text TEXT, rule TEXT,"
    " confidence INTEGER, record TEXT, PRIMARY KEY(document, id)) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS position_actor(document TEXT, position TEXT, part TEXT, actor TEXT,"
    " PRIMARY KEY(document, position, part, actor)) WITHOUT ROWID;"
    "CREATE INDEX IF NOT EXISTS actor_name ON actor(name);"
    "CREATE INDEX IF NOT EXISTS casualty_kind ON casualty(kind, side);"
    "CREATE INDEX IF NOT EXISTS casualty_time ON casualty(time_start);"
    "CREATE INDEX IF NOT EXISTS casualty_place ON casualty(place_ref);"
    "CREATE INDEX IF NOT EXISTS position_kind ON position(kind, topic);"
    "CREATE INDEX IF NOT EXISTS document_published ON document(published);"
    "CREATE VIEW IF NOT EXISTS figure AS SELECT c.document, d.published, d.lang, c.id, c.kind, c.count_min, "
    "c.count_max,"
    " c.count_approx, c.basis, c.victims, c.side, a.name AS source, a.country AS source_country, c.time_start, "
    "c.time_end,"
    " c.place_text, c.place_ref, c.denied, c.hedged, c.text, c.confidence FROM casualty c JOIN document d ON d.id = "
    "c.document"
    " LEFT JOIN actor a ON a.document = c.document AND a.id = c.source;"
    "CREATE VIEW IF NOT EXISTS said AS SELECT p.document, d.published, d.lang, p.id, p.kind, p.topic, p.negated,"
    " (SELECT group_concat(a.name, '; ') FROM position_actor x JOIN actor a ON a.document = x.document AND a.id = "
    "x.actor"
    " WHERE x.document = p.document AND x.position = p.id AND x.part = 'speaker') AS speakers,"
    " (SELECT group_concat(a.name, '; ') FROM position_actor x JOIN actor a ON a.document = x.document AND a.id = "
    "x.actor"
    " WHERE x.document = p.document AND x.position = p.id AND x.part = 'addressee') AS addressees,"
    " p.plover, p.cameo, p.text, p.confidence FROM position p JOIN document d ON d.id = p.document;"
    "CREATE TABLE IF NOT EXISTS search_key(id INTEGER PRIMARY KEY, document TEXT UNIQUE);"
    "CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(text, tokenize=\"unicode61 remove_diacritics 0\");"
    "CREATE TABLE IF NOT EXISTS run(id TEXT PRIMARY KEY, entries INTEGER, bytes INTEGER, messages INTEGER) WITHOUT "
    "ROWID;";

/* Counts up when tables change; a file with another number is left alone. */
#define S_VERSION 1

/* Statements; the members of a record are bound in the order of their columns. */
enum {
    DOCUMENT,
    ACTOR,
    CASUALTY,
    POSITION,
    POSITION_ACTOR,
    KEY,
    FIND_KEY,
    UNSEARCH,
    SEARCH,
    RUN,
    FORGET_RUN,
    FIND_RUN,
    DELETE_FIRST
};
#define DELETES 4
enum { STATEMENTS = DELETE_FIRST + DELETES };

static const char *const S_sql[STATEMENTS] = {
    [DOCUMENT] = "INSERT OR REPLACE INTO document VALUES(?1,?2,?3,?4,?5,?6)",
    [ACTOR] = "INSERT INTO actor VALUES(?1,?2,?3,?4,?5,?6,?7)",
    [CASUALTY] =
        ("INSERT INTO casualty VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19,?20,?21,"
         "?22,?23,?24,?25,?26,?27,?28)"),
    [POSITION] = ("INSERT INTO position VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19,?20,"
                  "?21)"),
    [POSITION_ACTOR] = "INSERT OR IGNORE INTO position_actor VALUES(?1,?2,?3,?4)",
    [KEY] = "INSERT OR IGNORE INTO search_key(document) VALUES(?1)",
    [FIND_KEY] = "SELECT id FROM search_key WHERE document = ?1",
    [UNSEARCH] = "DELETE FROM search WHERE rowid = ?1",
    [SEARCH] = "INSERT INTO search(rowid, text) VALUES(?1, ?2)",
    [RUN] = "INSERT OR REPLACE INTO run VALUES(?1,?2,?3,?4)",
    [FORGET_RUN] = "DELETE FROM run WHERE id = ?1",
    [FIND_RUN] = "SELECT entries, bytes, messages FROM run WHERE id = ?1",
    [DELETE_FIRST] = "DELETE FROM actor WHERE document = ?1",
    [DELETE_FIRST + 1] = "DELETE FROM casualty WHERE document = ?1",
    [DELETE_FIRST + 2] = "DELETE FROM position WHERE document = ?1",
    [DELETE_FIRST + 3] = "DELETE FROM position_actor WHERE document = ?1",
};

static const char *const S_actor_members[] = {"id", "name", "type", "country", "role", "ref", NULL};
static const char *const S_casualty_members[] = {
    "id",           "kind",          "count.min", "count.max", "count.approx", "count.text", "basis",
    "victims.type", "victims.text",  "side",      "source",    "time.text",    "time.start", "time.end",
    "place.text",   "place.country", "place.ref", "denied",    "hedged",       "quoted",     "sentence",
    "start",        "end",           "text",      "rule",      "confidence",   "",           NULL};
static const char *const S_position_members[] = {
    "id",          "kind",      "topic",      "negated",  "quoted",     "codes.plover",
    "codes.cameo", "time.text", "time.start", "time.end", "place.text", "place.country",
    "place.ref",   "sentence",  "start",      "end",      "text",       "rule",
    "confidence",  "",          NULL};

struct format_database {
    sqlite3 *file;
    sqlite3_stmt *statements[STATEMENTS];
    bool writing;  /* a transaction is open */
    char why[160]; /* of a document that could not be added */
    char *folded;  /* memory for the text to search */
    size_t folded_room;
};

/* The version of the file's tables: 0 of a new file, -1 of what is no database. */
static int S_version(sqlite3 *file) {
    sqlite3_stmt *statement = NULL;
    int version = -1;
    if (sqlite3_prepare_v2(file, "PRAGMA user_version", -1, &statement, NULL) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        version = (int)sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return version;
}

static bool S_make_tables(sqlite3 *file) {
    char sql[40];
    snprintf(sql, sizeof sql, "PRAGMA user_version = %d", S_VERSION);
    return sqlite3_exec(file, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;", NULL, NULL, NULL) == SQLITE_OK &&
           sqlite3_exec(file, S_schema, NULL, NULL, NULL) == SQLITE_OK &&
           sqlite3_exec(file, sql, NULL, NULL, NULL) == SQLITE_OK;
}

format_database *format_database_open(const char *path, char *why, size_t size) {
    format_database *database = system_sqlite_load() ? calloc(1, sizeof *database) : NULL;
    if (!database) {
        snprintf(why, size, system_sqlite_load() ? "out of memory" : "databases need SQLite, which is not installed");
        return NULL;
    }
    bool good = sqlite3_open(path, &database->file) == SQLITE_OK;
    if (good) sqlite3_busy_timeout(database->file, 10000);
    int version = good ? S_version(database->file) : 0;
    bool other = version > 0 && version != S_VERSION;
    good = good && !other && S_make_tables(database->file);
    for (int i = 0; good && i < STATEMENTS; i++)
        good = sqlite3_prepare_v2(database->file, S_sql[i], -1, &database->statements[i], NULL) == SQLITE_OK;
    if (good) return database;
    if (other) snprintf(why, size, "holds tables of another version (%d, not %d)", version, S_VERSION);
    else snprintf(why, size, "%s", database->file ? sqlite3_errmsg(database->file) : "out of memory");
    format_database_close(database);
    return NULL;
}

const char *format_database_error(format_database *database) {
    return *database->why ? database->why : sqlite3_errmsg(database->file);
}

/* Runs a statement whose values are bound. */
static bool S_run(sqlite3_stmt *statement) {
    int code = sqlite3_step(statement);
    bool good = sqlite3_reset(statement) == SQLITE_OK && (code == SQLITE_DONE || code == SQLITE_ROW);
    sqlite3_clear_bindings(statement);
    return good;
}

static bool S_begin(format_database *database) {
    if (!database->writing) database->writing = sqlite3_exec(database->file, "BEGIN", NULL, NULL, NULL) == SQLITE_OK;
    return database->writing;
}

static void S_bind(sqlite3_stmt *statement, int at, json_object *value) {
    if (!value) sqlite3_bind_null(statement, at);
    else if (json_object_is_type(value, json_type_int) || json_object_is_type(value, json_type_boolean))
        sqlite3_bind_int64(statement, at, json_object_get_int64(value));
    else if (json_object_is_type(value, json_type_string))
        sqlite3_bind_text(statement, at, json_object_get_string(value), json_object_get_string_len(value),
                          SQLITE_TRANSIENT);
    else
        sqlite3_bind_text(
            statement, at,
            json_object_to_json_string_ext(value, JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE), -1,
            SQLITE_TRANSIENT);
}

static bool S_add_all(sqlite3_stmt *statement, const char *document, json_object *list, const char *const *members) {
    for (size_t i = 0; json_object_is_type(list, json_type_array) && i < json_object_array_length(list); i++) {
        json_object *item = json_object_array_get_idx(list, i);
        sqlite3_bind_text(statement, 1, document, -1, SQLITE_STATIC);
        for (int m = 0; members[m]; m++) S_bind(statement, m + 2, *members[m] ? format_member(item, members[m]) : item);
        if (!S_run(statement)) return false;
    }
    return true;
}

static bool S_add_parts(format_database *database, const char *document, json_object *positions) {
    static const char *const parts[] = {"speakers", "addressees"};
    sqlite3_stmt *statement = database->statements[POSITION_ACTOR];
    for (size_t i = 0; json_object_is_type(positions, json_type_array) && i < json_object_array_length(positions);
         i++) {
        json_object *item = json_object_array_get_idx(positions, i);
        for (size_t p = 0; p < 2; p++) {
            json_object *list = format_member(item, parts[p]);
            for (size_t k = 0; json_object_is_type(list, json_type_array) && k < json_object_array_length(list); k++) {
                sqlite3_bind_text(statement, 1, document, -1, SQLITE_STATIC);
                S_bind(statement, 2, format_member(item, "id"));
                sqlite3_bind_text(statement, 3, p ? "addressee" : "speaker", -1, SQLITE_STATIC);
                S_bind(statement, 4, json_object_array_get_idx(list, k));
                if (!S_run(statement)) return false;
            }
        }
    }
    return true;
}

/* The text with е for ё, of the same length. */
static bool S_fold(format_database *database, const char *text, size_t len) {
    if (database->folded_room < len + 1) {
        char *more = realloc(database->folded, len + 1);
        if (!more) return false;
        database->folded = more;
        database->folded_room = len + 1;
    }
    memcpy(database->folded, text, len);
    for (size_t i = 0; i + 1 < len; i++) {
        unsigned char *c = (unsigned char *)database->folded + i;
        if (c[0] == 0xD1 && c[1] == 0x91) c[0] = 0xD0, c[1] = 0xB5;
        else if (c[0] == 0xD0 && c[1] == 0x81) c[1] = 0x95;
    }
    return true;
}

static bool S_add_text(format_database *database, const char *document, const char *text, size_t len) {
    sqlite3_stmt *find = database->statements[FIND_KEY];
    sqlite3_bind_text(database->statements[KEY], 1, document, -1, SQLITE_STATIC);
    if (!S_run(database->statements[KEY]) || !S_fold(database, text, len)) return false;
    sqlite3_bind_text(find, 1, document, -1, SQLITE_STATIC);
    sqlite3_int64 key = sqlite3_step(find) == SQLITE_ROW ? sqlite3_column_int64(find, 0) : 0;
    sqlite3_reset(find);
    sqlite3_bind_int64(database->statements[UNSEARCH], 1, key);
    if (!S_run(database->statements[UNSEARCH])) return false;
    sqlite3_bind_int64(database->statements[SEARCH], 1, key);
    sqlite3_bind_text64(database->statements[SEARCH], 2, database->folded, len, SQLITE_STATIC, SQLITE_UTF8);
    return S_run(database->statements[SEARCH]);
}

static bool S_add(format_database *database, json_object *record, const char *json, size_t json_len, const char *text,
                  size_t text_len) {
    const char *id = format_text(record, "id");
    sqlite3_stmt *document = database->statements[DOCUMENT];
    json_object *positions = format_member(record, "positions");
    for (int i = 0; i < DELETES; i++) {
        sqlite3_bind_text(database->statements[DELETE_FIRST + i], 1, id, -1, SQLITE_STATIC);
        if (!S_run(database->statements[DELETE_FIRST + i])) return false;
    }
    sqlite3_bind_text(document, 1, id, -1, SQLITE_STATIC);
    S_bind(document, 2, format_member(record, "lang"));
    S_bind(document, 3, format_member(record, "lang_confidence"));
    S_bind(document, 4, format_member(record, "published"));
    sqlite3_bind_text64(document, 5, text, text_len, SQLITE_STATIC, SQLITE_UTF8);
    sqlite3_bind_text64(document, 6, json, json_len, SQLITE_STATIC, SQLITE_UTF8);
    return S_run(document) &&
           S_add_all(database->statements[ACTOR], id, format_member(record, "actors"), S_actor_members) &&
           S_add_all(database->statements[CASUALTY], id, format_member(record, "casualties"), S_casualty_members) &&
           S_add_all(database->statements[POSITION], id, positions, S_position_members) &&
           S_add_parts(database, id, positions) && S_add_text(database, id, text, text_len);
}

bool format_database_add(format_database *database, const char *json, size_t json_len, const char *text,
                         size_t text_len) {
    if (!S_begin(database)) return false;
    json_tokener *tokener = json_tokener_new();
    json_object *record = tokener ? json_tokener_parse_ex(tokener, json, (int)json_len) : NULL;
    bool good = record && S_add(database, record, json, json_len, text, text_len);
    if (!good) { /* no half documents: back to the last transaction */
        snprintf(database->why, sizeof database->why, "%s", record ? sqlite3_errmsg(database->file) : "out of memory");
        sqlite3_exec(database->file, "ROLLBACK", NULL, NULL, NULL);
        database->writing = false;
    }
    json_object_put(record);
    json_tokener_free(tokener);
    return good;
}

bool format_database_commit(format_database *database, const char *run, format_progress done) {
    if (!S_begin(database)) return false;
    sqlite3_stmt *statement = database->statements[done.entries ? RUN : FORGET_RUN];
    sqlite3_bind_text(statement, 1, run, -1, SQLITE_STATIC);
    if (done.entries) {
        sqlite3_bind_int64(statement, 2, (sqlite3_int64)done.entries);
        sqlite3_bind_int64(statement, 3, (sqlite3_int64)done.bytes);
        sqlite3_bind_int64(statement, 4, (sqlite3_int64)done.messages);
    }
    if (!S_run(statement) || sqlite3_exec(database->file, "COMMIT", NULL, NULL, NULL) != SQLITE_OK) return false;
    database->writing = false;
    return true;
}

bool format_database_state(format_database *database, const char *run, format_progress *done) {
    sqlite3_stmt *statement = database->statements[FIND_RUN];
    sqlite3_bind_text(statement, 1, run, -1, SQLITE_STATIC);
    bool found = sqlite3_step(statement) == SQLITE_ROW;
    if (found)
        *done = (format_progress){.entries = (uint64_t)sqlite3_column_int64(statement, 0),
                                  .bytes = (uint64_t)sqlite3_column_int64(statement, 1),
                                  .messages = (uint64_t)sqlite3_column_int64(statement, 2)};
    sqlite3_reset(statement);
    return found;
}

bool format_database_close(format_database *database) {
    bool good = !database->writing || sqlite3_exec(database->file, "COMMIT", NULL, NULL, NULL) == SQLITE_OK;
    for (int i = 0; i < STATEMENTS; i++) sqlite3_finalize(database->statements[i]);
    good = sqlite3_close(database->file) == SQLITE_OK && good;
    free(database->folded);
    free(database);
    return good;
}
