#include "cli/page.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"

#define SHOWN_CODES 29 /* characters of ten countries */
#define MAX_CHARTS 12  /* a page is for people: communique toll tells all events */

/* An event with the days on which its toll is told. */
typedef struct {
    int64_t number, day;
    bool moves; /* on two days or more */
    char title[96];
} S_event;

typedef struct {
    S_event items[MAX_CHARTS];
    size_t count, left_out;
    S_event now; /* whose rows are coming */
} S_events;

static void S_keep(S_events *events) {
    if (!events->now.moves) return;
    if (events->count == MAX_CHARTS) events->left_out++;
    else events->items[events->count++] = events->now;
}

static bool S_row(void *user, const toll_event *event, const toll_row *row) {
    S_events *events = user;
    if (event->number != events->now.number) {
        char first[16], last[16];
        S_keep(events);
        events->now = (S_event){.number = event->number, .day = TOLL_UNDATED};
        toll_date(event->first, first);
        toll_date(event->last, last);
        bool many = strlen(event->countries) > SHOWN_CODES; /* statements of several events that name each other */
        snprintf(events->now.title, sizeof events->now.title, "%.*s%s, %s to %s", SHOWN_CODES, event->countries,
                 many ? " and more" : "", first, last);
    }
    bool counts = row->role == TOLL_TOTAL || row->role == TOLL_CHANGE;
    if (!counts || row->day == TOLL_UNDATED) return true;
    if (events->now.day != TOLL_UNDATED && events->now.day != row->day) events->now.moves = true;
    events->now.day = row->day;
    return true;
}

/* A drawing as an address of its own: its styles and names stay within it, and nothing is asked for. */
static void S_address(FILE *out, const char *svg, size_t len) {
    fputs("data:image/svg+xml,", out);
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)svg[i];
        if (c < 0x80 && (isalnum(c) || strchr(" -._~!*'();@$,/?=+", c))) fputc(c, out);
        else fprintf(out, "%%%02X", c);
    }
}

static bool S_chart(toll *toll, const S_event *event, FILE *out) {
    toll_selection selection = {
        .since = TOLL_UNDATED, .until = TOLL_UNDATED, .event = event->number, .window = CLI_TOLL_WINDOW};
    char *svg = NULL;
    size_t len = 0;
    toll_chart *chart = toll_chart_new();
    FILE *drawing = chart ? open_memstream(&svg, &len) : NULL;
    bool good = drawing && toll_each(toll, &selection, toll_chart_row, chart);
    bool drawn = good && toll_chart_write(chart, drawing);
    if (drawing) fclose(drawing);
    if (drawn) {
        fputs("<figure><img src=\"", out);
        S_address(out, svg, len);
        fprintf(out,
                "\" alt=\"Chart of the toll over time. The tables above hold its figures.\"><figcaption>%s</figcaption>"
                "</figure>\n",
                event->title);
    }
    toll_chart_free(chart);
    free(svg);
    return good;
}

bool cli_page_charts(toll *toll, FILE *out) {
    toll_selection all = {.since = TOLL_UNDATED, .until = TOLL_UNDATED, .window = CLI_TOLL_WINDOW};
    S_events *events = calloc(1, sizeof *events);
    if (!events) return false;
    bool good = toll_group(toll, CLI_TOLL_WINDOW) && toll_each(toll, &all, S_row, events);
    S_keep(events);
    if (good && events->count) fputs("<section>\n<h2>The toll over time</h2>\n", out);
    for (size_t i = 0; good && i < events->count; i++) good = S_chart(toll, &events->items[i], out);
    if (events->left_out)
        fprintf(out, "<p>%zu events more are told by <code>communique toll</code>.</p>\n", events->left_out);
    if (good && events->count) fputs("</section>\n", out);
    free(events);
    return good;
}
