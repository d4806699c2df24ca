/* One series after the other: a side's killed, its injured, day by day, each figure held against those before it. */
#include "toll/store.h"

#include <stdlib.h>
#include <string.h>

const char *const toll_kind_names[TOLL_KINDS] = {"killed",    "injured",      "missing", "captured",
                                                 "displaced", "hospitalized", "affected"};
static const char *const S_roles[TOLL_ROLES] = {"previous", "change", "total", "part", "case", "background", "denied"};
static const char *const S_checks[TOLL_CHECKS] = {"sum",       "sum-differs", "gap",       "falls",
                                                  "disagrees", "older",       "background"};

int toll_kind(const char *name, size_t len) {
    for (int i = 0; i < TOLL_KINDS; i++)
        if (strlen(toll_kind_names[i]) == len && memcmp(name, toll_kind_names[i], len) == 0) return i;
    return -1;
}

bool toll_knows_kinds(const char *list) {
    while (list && *list) {
        size_t len = strcspn(list, ",");
        if (toll_kind(list, len) < 0) return false;
        list += len + (list[len] == ',');
    }
    return true;
}

const char *toll_role_name(enum toll_role role) {
    return S_roles[role];
}

const char *toll_check_name(int bit) {
    return S_checks[bit];
}

const char *toll_side_from_name(enum toll_side_from from) {
    static const char *const names[] = {"", "record", "place", "source"};
    return names[from];
}

void toll_count_text(toll_count count, char text[64]) {
    const char *about = count.approx ? "~" : "";
    long long min = (long long)count.min, max = (long long)count.max;
    if (min < 0 && max < 0) snprintf(text, 64, "-");
    else if (min == max) snprintf(text, 64, "%s%lld", about, min);
    else if (max < 0) snprintf(text, 64, "%s%lld+", about, min);
    else if (min < 0) snprintf(text, 64, "%s..%lld", about, max);
    else snprintf(text, 64, "%s%lld..%lld", about, min, max);
}

#define KEY 64 /* bytes of a source's name by which it is known */

/* The last toll that a source gave. */
typedef struct {
    char key[KEY]; /* "": no source is named */
    toll_count toll;
    int64_t day;
    bool counted; /* a total or a change of its own, not only a figure that somebody remembers */
} S_giver;

#define TELLING 5     /* people from which on two equal figures are hardly equal by chance */
#define MAX_GIVERS 64 /* sources of one series that are remembered; the oldest is forgotten */

typedef struct {
    toll *toll;
    toll_row_fn function;
    void *user;
    const toll_selection *selection;
    sqlite3_stmt *sum, *last_total, *told_before, *told_change, *background;
    int64_t event_id;
    int64_t kind;
    char side[8], victims[32];
    S_giver givers[MAX_GIVERS];
    size_t count;
    toll_count known; /* the toll as it stands */
    int64_t report;   /* of the row's first document */
    const char *giver_key;
} S_timeline;

static bool S_exact(toll_count count) {
    return count.min >= 0 && count.min == count.max;
}

static bool S_below(toll_count a, toll_count b) {
    return a.max >= 0 && b.min >= 0 && a.max < b.min;
}

/* Copies as much of a text as has room and does not end within a character. */
static void S_cut(char *to, size_t size, const char *text) {
    size_t len = strlen(text);
    if (len >= size) {
        len = size - 1;
        while (len && ((unsigned char)text[len] & 0xC0) == 0x80) len--;
    }
    memcpy(to, text, len);
    to[len] = 0;
}

static S_giver *S_giver_of(S_timeline *t, const char *key) {
    char cut[KEY];
    S_cut(cut, sizeof cut, key);
    for (size_t i = 0; i < t->count; i++)
        if (strcmp(t->givers[i].key, cut) == 0) return &t->givers[i];
    return NULL;
}

static S_giver *S_new_giver(S_timeline *t, const char *key) {
    if (t->count == MAX_GIVERS) memmove(t->givers, t->givers + 1, --t->count * sizeof *t->givers);
    S_giver *giver = &t->givers[t->count++];
    *giver = (S_giver){.day = TOLL_UNDATED, .toll = {TOLL_UNBOUNDED, TOLL_UNBOUNDED, false}};
    S_cut(giver->key, sizeof giver->key, key);
    return giver;
}

/* The toll of a day lies between the lowest and the highest that sources gave on it; a source by name counts before
 * none. */
static void S_reckon(S_timeline *t, int64_t day) {
    bool named = false, any = false, open = false;
    toll_count known = {TOLL_UNBOUNDED, TOLL_UNBOUNDED, false};
    for (size_t i = 0; i < t->count; i++) named |= t->givers[i].counted && t->givers[i].day == day && *t->givers[i].key;
    for (size_t i = 0; i < t->count; i++) {
        const S_giver *g = &t->givers[i];
        if (!g->counted || g->day != day || (named && !*g->key)) continue;
        int64_t low = g->toll.min, high = g->toll.max;
        open |= high < 0;
        if (!any || low < known.min) known.min = low;
        if (high > known.max) known.max = high;
        known.approx |= g->toll.approx;
        any = true;
    }
    if (!any) return;
    if (open) known.max = TOLL_UNBOUNDED;
    t->known = known;
}

static void S_note(toll_row *row, enum toll_check check, const char *text) {
    int bit = 0;
    while (1 << bit != (int)check) bit++;
    row->checks |= check;
    S_cut(row->notes[bit], sizeof row->notes[bit], text);
}

/* ---- the checks ---- */

/* Asks one of the prepared questions about the series: ?1 event, ?2 kind, ?3 side, ?4 victims, ?5 ?6 bounds, ?7 day,
 * ?8 giver. */
static int64_t S_ask(S_timeline *t, sqlite3_stmt *question, const toll_row *row) {
    if (!toll_bind(question, "iittiidt", t->event_id, t->kind, t->side, t->victims, row->count.min, row->count.max,
                   row->day, t->giver_key))
        return TOLL_UNBOUNDED;
    return toll_ask(question, TOLL_UNBOUNDED);
}

/* 24 + 12 = 36: the earlier toll is that of the same document, else the source's last one; the new total as well. */
static void S_sum(S_timeline *t, toll_row *row, S_giver *giver) {
    char text[96];
    int64_t before = TOLL_UNBOUNDED, total = TOLL_UNBOUNDED;
    if (!S_exact(row->count)) return;
    if (toll_bind(t->sum, "iitti", t->report, t->kind, t->side, t->victims, row->count.min) &&
        sqlite3_step(t->sum) == SQLITE_ROW) {
        before = sqlite3_column_type(t->sum, 0) == SQLITE_NULL ? before : sqlite3_column_int64(t->sum, 0);
        total = sqlite3_column_type(t->sum, 1) == SQLITE_NULL ? total : sqlite3_column_int64(t->sum, 1);
    }
    sqlite3_reset(t->sum);
    bool stated = before >= 0;
    if (!stated && S_exact(giver->toll)) before = giver->toll.min;
    if (before < 0) return;
    if (total < 0) total = S_ask(t, t->last_total, row);
    int64_t sum = before + row->count.min;
    long long a = (long long)before, b = (long long)row->count.min, c = (long long)sum, d = (long long)total;
    if (total < 0) {
        if (stated || !S_ask(t, t->told_change, row)) giver->toll = (toll_count){sum, sum, giver->toll.approx};
        return;
    }
    giver->toll = (toll_count){total, total, false};
    if (sum == total) snprintf(text, sizeof text, "%lld + %lld = %lld", a, b, c);
    else snprintf(text, sizeof text, "%lld + %lld = %lld, not %lld", a, b, c, d);
    S_note(row, sum == total ? TOLL_SUM_HOLDS : sum > total ? TOLL_SUM_DIFFERS : TOLL_GAP, text);
}

static void S_change(S_timeline *t, toll_row *row) {
    S_giver *giver = S_giver_of(t, t->giver_key);
    if (!giver) giver = S_new_giver(t, t->giver_key);
    bool known = giver->toll.min >= 0;
    S_sum(t, row, giver);
    if (!known && giver->toll.min < 0) return; /* new dead, nobody knows of how many */
    giver->day = row->day;
    giver->counted = true;
    S_reckon(t, row->day);
}

/* The missing are found, the wounded leave hospital, people go home: only the dead and hurt do not become fewer. */
static bool S_only_grows(const char *kind) {
    return strcmp(kind, "killed") == 0 || strcmp(kind, "injured") == 0 || strcmp(kind, "affected") == 0;
}

static void S_compare(S_timeline *t, toll_row *row, const S_giver *own) {
    char text[128], name[40], other[64];
    /* a smaller total beside a larger one of the same source and day is a part of it */
    if (S_only_grows(row->kind) && own && own->day != row->day && S_below(row->count, own->toll) &&
        S_ask(t, t->last_total, row) < 0) {
        toll_count_text(own->toll, other);
        snprintf(text, sizeof text, "falls from %s", other);
        S_note(row, TOLL_FALLS, text);
    }
    for (size_t i = 0; i < t->count; i++) {
        const S_giver *g = &t->givers[i];
        if (g == own || !*g->key || !*t->giver_key || !g->counted) continue;
        bool apart = S_below(row->count, g->toll) || (g->day == row->day && S_below(g->toll, row->count));
        if (!apart) continue;
        toll_count_text(g->toll, other);
        S_cut(name, sizeof name, g->key);
        snprintf(text, sizeof text, "%s says %s", name, other);
        S_note(row, TOLL_DISAGREES, text);
    }
}

static void S_total(S_timeline *t, toll_row *row) {
    S_giver *giver = S_giver_of(t, t->giver_key);
    if (row->count.max == 1 && t->known.min > 1) {
        row->role = TOLL_CASE;
        return;
    }
    if (S_below(row->count, t->known) && S_ask(t, t->told_before, row) > 0) {
        S_note(row, TOLL_OLDER, "an older toll");
        return;
    }
    bool telling = row->count.min >= TELLING || row->count.max >= TELLING;
    if (telling && S_ask(t, t->background, row) > 0) S_note(row, TOLL_BACKGROUNDS, "background elsewhere");
    S_compare(t, row, giver);
    if (!giver) giver = S_new_giver(t, t->giver_key);
    giver->toll = row->count;
    giver->day = row->day;
    giver->counted = true;
    S_reckon(t, row->day);
}

/* "The previous toll was 24": what the source said before, if we did not hear it then. */
static void S_previous(S_timeline *t, const toll_row *row) {
    S_giver *giver = S_giver_of(t, t->giver_key);
    if (giver) return;
    giver = S_new_giver(t, t->giver_key);
    giver->toll = row->count;
    if (t->known.min < 0 && t->known.max < 0) t->known = row->count;
}

/* ---- rows ---- */

static const char S_select[] =
    "SELECT e.id, e.number, e.first, e.last, e.documents,"
    " e.countries, e.regions,"
    " w.kind, w.side, w.victims, w.day, w.role, w.min, w.max, w.approx, w.hedged, w.giver, w.documents,"
    " f.source, f.country, f.place, f.region, r.document, f.casualty, f.text, f.start, f.end, r.id, f.side_from"
    " FROM event AS e JOIN row AS w ON w.event = e.id JOIN report AS r ON r.position = w.first / 65536"
    " JOIN figure AS f ON f.report = r.id AND f.number = w.first % 65536"
    " WHERE (?1 IS NULL OR EXISTS(SELECT 1 FROM event_spot WHERE event = e.id AND instr(?1, ',' || name || ',')))"
    " AND (?2 IS NULL OR EXISTS(SELECT 1 FROM event_spot WHERE event = e.id AND name = ?2) OR EXISTS("
    "SELECT 1 FROM report AS p JOIN figure AS g ON g.report = p.id WHERE p.event = e.id AND instr(g.place, ?2)))"
    " AND (?3 IS NULL OR instr(?3, ',' || w.kind || ','))"
    " AND (?4 IS NULL OR instr(?4, ',' || w.side || ','))"
    " AND (?5 = 0 OR e.number = ?5)"
    " ORDER BY e.number, w.kind, w.side = '', w.side, w.victims <> 'unspecified', w.victims, w.day IS NULL, w.day,"
    " w.role, max(w.min, w.max), w.min, w.giver";

static void S_start_series(S_timeline *t, sqlite3_stmt *rows) {
    int64_t event = sqlite3_column_int64(rows, 0), kind = sqlite3_column_int64(rows, 7);
    const char *side = toll_text(rows, 8), *victims = toll_text(rows, 9);
    if (event == t->event_id && kind == t->kind && strncmp(side, t->side, sizeof t->side - 1) == 0 &&
        strncmp(victims, t->victims, sizeof t->victims - 1) == 0)
        return;
    t->event_id = event;
    t->kind = kind;
    snprintf(t->side, sizeof t->side, "%s", side);
    snprintf(t->victims, sizeof t->victims, "%s", victims);
    t->count = 0;
    t->known = (toll_count){TOLL_UNBOUNDED, TOLL_UNBOUNDED, false};
}

static bool S_row(S_timeline *t, sqlite3_stmt *rows) {
    toll_event event = {.number = sqlite3_column_int64(rows, 1),
                        .first = toll_day_of(rows, 2),
                        .last = toll_day_of(rows, 3),
                        .documents = sqlite3_column_int64(rows, 4),
                        .countries = toll_text(rows, 5),
                        .regions = toll_text(rows, 6)};
    S_start_series(t, rows);
    toll_row row = {
        .day = toll_day_of(rows, 10),
        .kind = toll_kind_names[t->kind],
        .side = t->side,
        .victims = t->victims,
        .side_from = (enum toll_side_from)sqlite3_column_int(rows, 28),
        .role = (enum toll_role)sqlite3_column_int(rows, 11),
        .count = {sqlite3_column_int64(rows, 12), sqlite3_column_int64(rows, 13), sqlite3_column_int64(rows, 14)},
        .hedged = sqlite3_column_int64(rows, 15),
        .documents = sqlite3_column_int64(rows, 17),
        .source = toll_text(rows, 18),
        .source_country = toll_text(rows, 19),
        .place = toll_text(rows, 20),
        .region = toll_text(rows, 21),
        .document = toll_text(rows, 22),
        .casualty = toll_text(rows, 23),
        .text = toll_text(rows, 24),
        .start = sqlite3_column_int64(rows, 25),
        .end = sqlite3_column_int64(rows, 26)};
    t->giver_key = toll_text(rows, 16);
    t->report = sqlite3_column_int64(rows, 27);
    if (row.role == TOLL_CHANGE) S_change(t, &row);
    else if (row.role == TOLL_TOTAL) S_total(t, &row);
    else if (row.role == TOLL_PREVIOUS) S_previous(t, &row);
    row.toll = t->known;
    /* those before `since` were needed for the checks */
    bool dated = row.day != TOLL_UNDATED,
         bounded = t->selection->since != TOLL_UNDATED || t->selection->until != TOLL_UNDATED;
    if (bounded && (!dated || row.day < t->selection->since ||
                    (t->selection->until != TOLL_UNDATED && row.day > t->selection->until)))
        return true;
    return t->function(t->user, &event, &row);
}

/* A list between commas, so that ",KG," is found in it; of kinds, their numbers. False when it is too long. */
static bool S_list(const char *list, bool kinds, char out[256]) {
    size_t n = 0;
    if (!list) return true;
    out[n++] = ',';
    while (*list) {
        size_t len = strcspn(list, ",");
        int written = kinds ? snprintf(out + n, 256 - n, "%d,", toll_kind(list, len))
                            : snprintf(out + n, 256 - n, "%.*s,", (int)len, list);
        if (written < 0 || (size_t)written >= 256 - n) return false;
        n += (size_t)written;
        list += len + (list[len] == ',');
    }
    return true;
}

static bool S_prepare(S_timeline *t) {
    t->sum = toll_prepare(t->toll, "SELECT p.min, t.min FROM (SELECT 1) LEFT JOIN figure AS p ON p.report = ?1 AND"
                                   " p.kind = ?2 AND p.side = ?3 AND p.victims = ?4 AND p.role = 0 AND p.min = p.max"
                                   " LEFT JOIN figure AS t ON t.report = ?1 AND t.kind = ?2 AND t.side = ?3"
                                   " AND t.victims = ?4 AND t.role = 2 AND t.min = t.max"
                                   " ORDER BY p.min + ?5 = t.min DESC, p.min DESC LIMIT 1");
    /* the planner does not know how long series get: each question names the index that answers it at once */
#define SERIES(index)                                                                                                  \
    " FROM row INDEXED BY " index " WHERE event = ?1 AND kind = ?2 AND side = ?3 AND victims = ?4 AND "
    t->last_total =
        toll_prepare(t->toll, "SELECT max(min)" SERIES("row_days") "role = 2 AND day IS ?7 AND giver = ?8"
                                                                   " AND min = max AND min > ?5 AND ?6 = ?6");
    t->told_before = toll_prepare(t->toll, "SELECT 1" SERIES("row_counts") "role = 2 AND min = ?5 AND max = ?6"
                                                                           " AND day < ?7 AND ?8 = ?8 LIMIT 1");
    t->told_change = toll_prepare(t->toll, "SELECT count(*)" SERIES("row_counts") "role = 1 AND min = ?5 AND max = ?6"
                                                                                  " AND day = ?7 - 1 AND giver = ?8");
#undef SERIES
    t->background = toll_prepare(t->toll, "SELECT 1 FROM row INDEXED BY row_background WHERE event = ?1 AND kind = ?2"
                                          " AND role = 5 AND min = ?5 AND max = ?6"
                                          " AND ?3 = ?3 AND ?4 = ?4 AND ?7 IS ?7 AND ?8 = ?8 LIMIT 1");
    return t->sum && t->last_total && t->told_before && t->told_change && t->background;
}

bool toll_each(toll *toll, const toll_selection *selection, toll_row_fn function, void *user) {
    char countries[256], kinds[256], sides[256];
    if (!S_list(selection->countries, false, countries) || !S_list(selection->kinds, true, kinds) ||
        !S_list(selection->sides, false, sides))
        return false;
    S_timeline *t = calloc(1, sizeof *t);
    if (!t) {
        toll->no_memory = true;
        return false;
    }
    t->toll = toll;
    t->function = function;
    t->user = user;
    t->selection = selection;
    sqlite3_stmt *rows = toll_prepare(toll, S_select);
    int code = SQLITE_ERROR;
    if (S_prepare(t) && toll_bind(rows, "tttti", selection->countries ? countries : NULL, selection->place,
                                  selection->kinds ? kinds : NULL, selection->sides ? sides : NULL, selection->event))
        while ((code = sqlite3_step(rows)) == SQLITE_ROW && S_row(t, rows)) {
        }
    sqlite3_finalize(rows);
    sqlite3_finalize(t->sum);
    sqlite3_finalize(t->last_total);
    sqlite3_finalize(t->told_before);
    sqlite3_finalize(t->told_change);
    sqlite3_finalize(t->background);
    free(t);
    return code == SQLITE_DONE || code == SQLITE_ROW;
}
