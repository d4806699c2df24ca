/* Which reports tell of the same event. They are taken day by day. A report joins the event that was last told of one
 * of its regions; one that names no region (or the first region of an event that had none), that of one of its
 * countries, unless more than `window` days have passed. A report that names places of two events makes them one: the
 * two sides of a border. */
#include "toll/store.h"

#include <string.h>

typedef struct {
    toll *toll;
    int64_t window, events;
    sqlite3_stmt *reports, *spots, *known, *has_region, *note, *place, *move_reports, *move_spots;
} S_grouping;

#define MAX_SPOTS 64 /* countries and regions of one report; further ones do not group */
typedef struct {
    char names[MAX_SPOTS][8];
    size_t count;
} S_spots;

static bool S_is_region(const char *name) {
    return strchr(name, '-') != NULL;
}

static bool S_read_spots(S_grouping *g, int64_t report, S_spots *spots) {
    spots->count = 0;
    if (!toll_bind(g->spots, "i", report)) return false;
    while (sqlite3_step(g->spots) == SQLITE_ROW) {
        const char *name = toll_text(g->spots, 0);
        if (spots->count == MAX_SPOTS || strlen(name) >= sizeof *spots->names) continue;
        memcpy(spots->names[spots->count++], name, strlen(name) + 1);
    }
    sqlite3_reset(g->spots);
    return true;
}

/* The event last told of a country or region, 0: none lately. Undated reports join whatever there was. */
static int64_t S_known(S_grouping *g, const char *name, int64_t day) {
    int64_t since = day == TOLL_UNDATED ? INT64_MIN + 1 : day - g->window;
    return toll_bind(g->known, "ti", name, since) ? toll_ask(g->known, 0) : 0;
}

static bool S_has_region(S_grouping *g, int64_t event) {
    return toll_bind(g->has_region, "i", event) && toll_ask(g->has_region, 0);
}

/* Whether a region of the report lies in the country. */
static bool S_covered(const S_spots *spots, const char *country) {
    for (size_t i = 0; i < spots->count; i++)
        if (S_is_region(spots->names[i]) && strncmp(spots->names[i], country, 2) == 0) return true;
    return false;
}

static bool S_merge(S_grouping *g, int64_t into, int64_t from) {
    return toll_bind(g->move_reports, "ii", into, from) && toll_do(g->move_reports) &&
           toll_bind(g->move_spots, "ii", into, from) && toll_do(g->move_spots);
}

static bool S_join(S_grouping *g, int64_t *event, int64_t other) {
    if (!other || other == *event) return true;
    int64_t from = *event > other ? *event : other;
    bool both = *event != 0;
    *event = !both || other < *event ? other : *event;
    return !both || S_merge(g, *event, from);
}

/* The event of a report; 0: none yet. */
static bool S_find(S_grouping *g, const S_spots *spots, int64_t day, int64_t *event) {
    bool regions = false;
    *event = 0;
    for (size_t i = 0; i < spots->count; i++) {
        if (!S_is_region(spots->names[i])) continue;
        regions = true;
        if (!S_join(g, event, S_known(g, spots->names[i], day))) return false;
    }
    for (size_t i = 0; i < spots->count; i++) {
        if (S_is_region(spots->names[i])) continue;
        int64_t other = S_known(g, spots->names[i], day);
        /* an event elsewhere in the same country stays another one */
        if (regions && S_covered(spots, spots->names[i]) && other && S_has_region(g, other)) continue;
        if (!S_join(g, event, other)) return false;
    }
    return true;
}

static bool S_report(S_grouping *g, int64_t report, int64_t day, bool counted, int64_t position) {
    S_spots spots;
    int64_t event;
    if (!S_read_spots(g, report, &spots) || !S_find(g, &spots, day, &event)) return false;
    if (!event && counted) event = ++g->events;
    for (size_t i = 0; counted && i < spots.count; i++)
        if (!toll_bind(g->note, "tii", spots.names[i], event, day == TOLL_UNDATED ? INT64_MAX : day) ||
            !toll_do(g->note))
            return false;
    return toll_bind(g->place, "iii", report, event, position) && toll_do(g->place);
}

static bool S_prepare(S_grouping *g) {
    toll *t = g->toll;
    bool good = toll_run(t, "COMMIT; BEGIN; CREATE INDEX report_day ON report(day IS NULL, day, document, id);"
                            "CREATE INDEX report_event ON report(event);"
                            "CREATE TABLE lately(name TEXT PRIMARY KEY, event INTEGER, day INTEGER) WITHOUT ROWID;"
                            "CREATE INDEX lately_event ON lately(event);");
    if (!good) return false;
    /* the list is made before, as what is being changed should not be walked over */
    good = toll_run(
        t, "CREATE TABLE queue AS SELECT id, day, counted FROM report ORDER BY day IS NULL, day, document, id");
    g->reports = toll_prepare(t, "SELECT id, day, counted FROM queue ORDER BY rowid");
    g->spots = toll_prepare(t, "SELECT name FROM spot WHERE report = ?1 ORDER BY name");
    g->known = toll_prepare(t, "SELECT event FROM lately WHERE name = ?1 AND day >= ?2");
    g->has_region = toll_prepare(t, "SELECT 1 FROM lately WHERE event = ?1 AND instr(name, '-') LIMIT 1");
    g->note = toll_prepare(t, "INSERT OR REPLACE INTO lately VALUES(?1, ?2, ?3)");
    g->place = toll_prepare(t, "UPDATE report SET event = nullif(?2, 0), position = ?3 WHERE id = ?1");
    g->move_reports = toll_prepare(t, "UPDATE report SET event = ?1 WHERE event = ?2");
    g->move_spots = toll_prepare(t, "UPDATE lately SET event = ?1 WHERE event = ?2");
    return good && g->reports && g->spots && g->known && g->has_region && g->note && g->place && g->move_reports &&
           g->move_spots;
}

static void S_finish(S_grouping *g) {
    sqlite3_stmt *all[] = {g->reports, g->spots, g->known,        g->has_region,
                           g->note,    g->place, g->move_reports, g->move_spots};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) sqlite3_finalize(all[i]);
}

/* Of several totals in one document the largest is the toll, the others are parts of it that its words do not call so.
 * Rows: what several documents say alike is told once; position and number of the first one lead back to it. */
static const char S_rows[] =
    "CREATE TABLE event AS SELECT event AS id, row_number() OVER (ORDER BY min(day) IS NULL, min(day), min(position))"
    " AS number, min(day) AS first, max(day) AS last, count(DISTINCT document) AS documents"
    " FROM report WHERE event IS NOT NULL GROUP BY event HAVING max(counted);"
    "CREATE UNIQUE INDEX event_id ON event(id);"
    "CREATE TABLE event_spot AS SELECT DISTINCT event, name FROM report JOIN spot ON spot.report = report.id"
    " WHERE event IS NOT NULL;"
    "CREATE INDEX event_spot_event ON event_spot(event, name);"
    "ALTER TABLE event ADD COLUMN countries TEXT; ALTER TABLE event ADD COLUMN regions TEXT;"
    "UPDATE event SET countries = (SELECT group_concat(name, ' ') FROM event_spot WHERE event = id AND"
    " instr(name, '-') = 0), regions = (SELECT group_concat(name, ' ') FROM event_spot WHERE event = id AND"
    " instr(name, '-'));"
    "CREATE INDEX report_position ON report(position);"
    "UPDATE figure SET role = 3 WHERE role = 2 AND EXISTS(SELECT 1 FROM figure AS o WHERE o.report = figure.report"
    " AND o.role = 2 AND o.kind = figure.kind AND o.side = figure.side AND o.victims = figure.victims"
    " AND max(o.min, o.max) > max(figure.min, figure.max));"
    "CREATE TABLE row AS SELECT r.event AS event, f.kind AS kind, f.side AS side, f.victims AS victims, r.day AS day,"
    " f.role AS role, f.min AS min, f.max AS max, f.giver AS giver, max(f.approx) AS approx, min(f.hedged) AS hedged,"
    " count(DISTINCT r.document) AS documents, min(r.position * 65536 + f.number) AS first"
    " FROM report AS r JOIN figure AS f ON f.report = r.id WHERE r.event IS NOT NULL"
    " GROUP BY r.event, f.kind, f.side, f.victims, r.day, f.role, f.min, f.max, f.giver;"
    "CREATE INDEX row_counts ON row(event, kind, side, victims, role, min, max, day);"
    "CREATE INDEX row_days ON row(event, kind, side, victims, role, day, giver);"
    "CREATE INDEX row_background ON row(event, kind, min, max) WHERE role = 5;"
    "COMMIT;";

bool toll_group(toll *toll, int64_t window) {
    S_grouping g = {.toll = toll, .window = window};
    bool good = S_prepare(&g);
    int code = SQLITE_DONE;
    for (int64_t position = 1; good && (code = sqlite3_step(g.reports)) == SQLITE_ROW; position++)
        good = S_report(&g, sqlite3_column_int64(g.reports, 0), toll_day_of(g.reports, 1),
                        sqlite3_column_int64(g.reports, 2), position);
    S_finish(&g);
    return good && code == SQLITE_DONE && toll_run(toll, S_rows);
}
