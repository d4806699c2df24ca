/* The toll of an event over time, from records alone: figures go into a temporary database on disk, which groups and
 * sorts them, so that memory stays small however many come. Days are counted from 1970-01-01. */
#ifndef CMQ_TOLL_TOLL_H
#define CMQ_TOLL_TOLL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#define TOLL_UNDATED INT64_MIN
#define TOLL_UNBOUNDED (-1)

/* What a figure is in a timeline, in the order in which those of one day are told. */
enum toll_role {
    TOLL_PREVIOUS, /* an earlier toll, restated */
    TOLL_CHANGE,   /* new since an earlier toll */
    TOLL_TOTAL,
    TOLL_PART, /* of another figure, or smaller than another total of the same document */
    TOLL_CASE, /* one person, while the toll is known to be larger */
    TOLL_BACKGROUND,
    TOLL_DENIED,
    TOLL_ROLES
};

/* What the timeline finds about a figure. */
enum toll_check {
    TOLL_SUM_HOLDS = 1,
    TOLL_SUM_DIFFERS = 2, /* the earlier toll and the change make more than the new total */
    TOLL_GAP = 4,         /* they make less: something else was added, which the text may not tell */
    TOLL_FALLS = 8,       /* lower than the same source's earlier toll */
    TOLL_DISAGREES = 16,
    TOLL_OLDER = 32,      /* an earlier toll told again after a higher one */
    TOLL_BACKGROUNDS = 64 /* another statement gives this figure as background: of another event */
};
#define TOLL_CHECKS 7

typedef struct {
    int64_t min, max; /* people; TOLL_UNBOUNDED: none */
    bool approx;
} toll_count;

/* Where a figure's side comes from. */
enum toll_side_from { TOLL_SIDE_UNKNOWN, TOLL_SIDE_RECORD, TOLL_SIDE_PLACE, TOLL_SIDE_SOURCE };

/* Which events and figures are told; lists are separated by commas, NULL is all. */
typedef struct {
    const char *countries, *kinds, *sides;
    const char *place;    /* ISO 3166-2 code, or part of a place's name as written */
    int64_t since, until; /* TOLL_UNDATED: open */
    int64_t event;        /* 0: all */
    int64_t window;       /* days of silence that end an event */
} toll_selection;

typedef struct {
    int64_t number; /* from 1, in the order of first days */
    int64_t first, last;
    int64_t documents;
    const char *countries, *regions; /* codes, separated by blanks */
} toll_event;

/* Figures of one day, side, kind, count and source, told once. Strings are "" where nothing is known. */
typedef struct {
    int64_t day;
    const char *kind, *side, *victims;
    enum toll_side_from side_from;
    enum toll_role role;
    toll_count count;
    toll_count toll; /* what is known after this figure; both unbounded: nothing */
    bool hedged;
    const char *source, *source_country, *place, *region;
    int64_t documents;                      /* that give it; the fields below are of the first one */
    const char *document, *casualty, *text; /* ids of document and record, the words */
    int64_t start, end;                     /* of the words, in the document */
    unsigned checks;                        /* enum toll_check */
    char notes[TOLL_CHECKS][96];            /* the text of each check, by bit */
} toll_row;

typedef struct toll toll;

/* NULL when memory is out or no temporary file can be made. */
toll *toll_open(void);
void toll_close(toll *toll);

/* Why the last call failed; valid until the next. */
const char *toll_error(toll *toll);

/* Adds the figures of one record. *wrong tells what is wrong with it (a constant), else is NULL; false: see toll_error.
 */
bool toll_read(toll *toll, const char *json, size_t len, const char **wrong);

/* Puts the reports into events; after the last record. */
bool toll_group(toll *toll, int64_t window);

/* Takes each event's figures in the order of kinds, sides and days; false stops. */
typedef bool (*toll_row_fn)(void *user, const toll_event *event, const toll_row *row);
bool toll_each(toll *toll, const toll_selection *selection, toll_row_fn function, void *user);

/* Whether a list holds kinds of records only. */
bool toll_knows_kinds(const char *list);

/* The day of "2022-09-18"; TOLL_UNDATED if the text is none. */
int64_t toll_day(const char *date);

/* Writes a day as YYYY-MM-DD, "undated" for none. */
void toll_date(int64_t day, char text[16]);

const char *toll_role_name(enum toll_role role);
const char *toll_check_name(int bit);
const char *toll_side_from_name(enum toll_side_from from); /* "" of an unknown side */

/* 36, 36+, ..40, 20..25, ~40 */
void toll_count_text(toll_count count, char text[64]);

/* ---- forms of output: each takes rows as toll_each gives them ---- */

typedef struct {
    FILE *out;
    int64_t event; /* of the last row, 0: none yet */
    char series[64];
} toll_table;

bool toll_table_row(void *table, const toll_event *event, const toll_row *row);
bool toll_json_row(void *file, const toll_event *event, const toll_row *row);
void toll_csv_head(FILE *file);
bool toll_csv_row(void *file, const toll_event *event, const toll_row *row);

/* A step chart of one event, the first one that comes. */
typedef struct toll_chart toll_chart;
toll_chart *toll_chart_new(void);
bool toll_chart_row(void *chart, const toll_event *event, const toll_row *row);
/* Writes the SVG; false when there was no figure to draw. */
bool toll_chart_write(const toll_chart *chart, FILE *out);
/* What the chart left out; "" if nothing. */
const char *toll_chart_left_out(const toll_chart *chart);
void toll_chart_free(toll_chart *chart);

#endif
