/* A step chart as SVG: a panel a kind, a line a side, a band where only bounds are known. Colours follow a dark page,
 * and dashes and names beside the lines tell the sides without colours. */
#include "toll/toll.h"

#include <stdlib.h>
#include <string.h>

#define MAX_POINTS 1000 /* days of one line */
#define MAX_LINES 42    /* sides of all kinds */
#define STYLES 6

#define WIDTH 760
#define LEFT 64
#define RIGHT 132
#define TOP 72 /* of the first panel */
#define PANEL 190
#define PLOT 130 /* height of a panel's plot */

typedef struct {
    int64_t day;
    toll_count toll;
    bool told;   /* a figure of the day itself, not one that was remembered */
    bool doubts; /* a check failed */
} S_point;

typedef struct {
    char kind[16], side[8];
    int style;         /* of the side, in all panels */
    toll_count before; /* "the previous toll was ..." */
    S_point *points;
    size_t count;
} S_line;

struct toll_chart {
    int64_t event, first, last;
    char title[256], left_out[96];
    S_line lines[MAX_LINES];
    size_t count;
    bool failed;
};

toll_chart *toll_chart_new(void) {
    toll_chart *chart = calloc(1, sizeof *chart);
    if (chart) chart->first = chart->last = TOLL_UNDATED;
    return chart;
}

void toll_chart_free(toll_chart *chart) {
    if (!chart) return;
    for (size_t i = 0; i < chart->count; i++) free(chart->lines[i].points);
    free(chart);
}

const char *toll_chart_left_out(const toll_chart *chart) {
    return chart->left_out;
}

static S_line *S_line_of(toll_chart *chart, const toll_row *row) {
    S_line *last = chart->count ? &chart->lines[chart->count - 1] : NULL;
    if (last && strcmp(last->kind, row->kind) == 0 && strcmp(last->side, row->side) == 0) return last;
    if (chart->count == MAX_LINES) {
        snprintf(chart->left_out, sizeof chart->left_out, "more than %d lines", MAX_LINES);
        return NULL;
    }
    S_line *line = &chart->lines[chart->count];
    *line = (S_line){.before = {TOLL_UNBOUNDED, TOLL_UNBOUNDED, false}, .points = calloc(MAX_POINTS, sizeof(S_point))};
    if (!line->points) {
        chart->failed = true;
        return NULL;
    }
    snprintf(line->kind, sizeof line->kind, "%s", row->kind);
    snprintf(line->side, sizeof line->side, "%s", row->side);
    int styles = 0; /* a side that other kinds have already keeps its style */
    for (size_t i = 0; i < chart->count; i++) {
        if (chart->lines[i].style >= styles) styles = chart->lines[i].style + 1;
        if (strcmp(chart->lines[i].side, line->side) == 0) styles = chart->lines[i].style;
        if (strcmp(chart->lines[i].side, line->side) == 0) break;
    }
    line->style = styles % STYLES;
    chart->count++;
    return line;
}

bool toll_chart_row(void *user, const toll_event *event, const toll_row *row) {
    toll_chart *chart = user;
    if (chart->event && chart->event != event->number) {
        snprintf(chart->left_out, sizeof chart->left_out, "events after event %lld", (long long)chart->event);
        return false;
    }
    bool counts = row->role == TOLL_TOTAL || row->role == TOLL_CHANGE || row->role == TOLL_PREVIOUS;
    if (!counts || row->checks & TOLL_OLDER || strcmp(row->victims, "unspecified") != 0 || row->day == TOLL_UNDATED ||
        (row->toll.min < 0 && row->toll.max < 0))
        return true;
    if (!chart->event) {
        chart->event = event->number;
        snprintf(chart->title, sizeof chart->title, "%s%s%s%s", event->countries, *event->regions ? " (" : "",
                 event->regions, *event->regions ? ")" : "");
    }
    S_line *line = S_line_of(chart, row);
    if (!line) return !chart->failed;
    if (row->role == TOLL_PREVIOUS) {
        if (!line->count) line->before = row->toll;
        return true;
    }
    S_point *point = line->count ? &line->points[line->count - 1] : NULL;
    if (!point || point->day != row->day) {
        if (line->count == MAX_POINTS) {
            snprintf(chart->left_out, sizeof chart->left_out, "days after the first %d of a line", MAX_POINTS);
            return true;
        }
        point = &line->points[line->count++];
        *point = (S_point){.day = row->day};
    }
    point->toll = row->toll;
    point->told = true;
    point->doubts |= (row->checks & ~(unsigned)(TOLL_SUM_HOLDS | TOLL_OLDER)) != 0;
    if (chart->first == TOLL_UNDATED || row->day < chart->first) chart->first = row->day;
    if (chart->last == TOLL_UNDATED || row->day > chart->last) chart->last = row->day;
    return true;
}

/* ---- drawing ---- */

/* One panel: where days and figures lie in the drawing. */
typedef struct {
    double top;
    int64_t from, to; /* days at the edges */
    int64_t highest;  /* figure at the top */
} S_scale;

static double S_x(const S_scale *s, int64_t day) {
    return LEFT + (double)(day - s->from) / (double)(s->to - s->from) * (WIDTH - LEFT - RIGHT);
}

static double S_y(const S_scale *s, int64_t figure) {
    return s->top + PLOT - (double)figure / (double)s->highest * PLOT;
}

/* The step of round numbers that gives about `marks` marks up to `most`. */
static int64_t S_step(int64_t most, int64_t marks) {
    static const int64_t round[] = {1, 2, 5, 10};
    int64_t least = most / marks + (most % marks != 0), power = 1;
    if (least < 1) least = 1;
    while (power <= INT64_MAX / 100 && power * 10 <= least) power *= 10;
    for (int i = 0; i < 4; i++)
        if (round[i] * power >= least) return round[i] * power;
    return power * 10;
}

/* With a thin space between thousands. */
static void S_figure(int64_t figure, char text[48]) {
    char digits[24];
    int len = snprintf(digits, sizeof digits, "%lld", (long long)figure);
    size_t n = 0;
    for (int i = 0; i < len; i++) {
        if (i && (len - i) % 3 == 0 && len > 4) {
            memcpy(text + n, "\xE2\x80\xAF", 3);
            n += 3;
        }
        text[n++] = digits[i];
    }
    text[n] = 0;
}

static int64_t S_low(toll_count toll) {
    return toll.min >= 0 ? toll.min : toll.max;
}

static int64_t S_high(toll_count toll) {
    return toll.max >= 0 ? toll.max : toll.min;
}

static int64_t S_most(const S_line *line) {
    int64_t most = S_high(line->before);
    for (size_t i = 0; i < line->count; i++)
        if (S_high(line->points[i].toll) > most) most = S_high(line->points[i].toll);
    return most;
}

/* Text of others goes into the drawing. */
static void S_escape(FILE *out, const char *text) {
    for (; *text; text++) {
        if (*text == '<') fputs("&lt;", out);
        else if (*text == '&') fputs("&amp;", out);
        else if (*text == '"') fputs("&quot;", out);
        else fputc(*text, out);
    }
}

static void S_head(const toll_chart *chart, FILE *out, int height) {
    char from[16], to[16];
    toll_date(chart->first, from);
    toll_date(chart->last, to);
    fprintf(out,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" "
            "aria-labelledby=\"title\">\n<title id=\"title\">Toll over time: ",
            WIDTH, height, WIDTH, height);
    S_escape(out, chart->title);
    fprintf(out, ", %s to %s</title>\n", from, to);
    fputs("<style>\n"
          "text{font:13px system-ui,sans-serif;fill:#222}.soft{fill:#666}.head{font-weight:600;font-size:15px}\n"
          ".grid{stroke:#ddd}.axis{stroke:#888}.line{fill:none;stroke-width:2.2}.band,.fade{fill-opacity:.22}"
          ".open{stroke-width:1.6;fill:#fff}\n"
          ".s0{stroke:#b3261e;fill:#b3261e}.s1{stroke:#1f5fa8;fill:#1f5fa8}.s2{stroke:#2e7d32;fill:#2e7d32}"
          ".s3{stroke:#8e5a00;fill:#8e5a00}.s4{stroke:#6a3fa0;fill:#6a3fa0}.s5{stroke:#555;fill:#555}\n"
          "path.line{fill:none}rect.band,rect.fade,tspan.name{stroke:none}.name{font-weight:600}"
          "circle.open{fill:#fff}\n"
          "@media (prefers-color-scheme:dark){text{fill:#eee}.soft{fill:#aaa}.grid{stroke:#3a3a3a}.axis{stroke:#888}"
          "circle.open{fill:#1a1a1a}\n"
          ".s0{stroke:#ff8a80;fill:#ff8a80}.s1{stroke:#82b1ff;fill:#82b1ff}.s2{stroke:#81c784;fill:#81c784}"
          ".s3{stroke:#ffcc80;fill:#ffcc80}.s4{stroke:#ce93d8;fill:#ce93d8}.s5{stroke:#bbb;fill:#bbb}}\n"
          "@media print{text{fill:#000}.soft{fill:#333}.grid{stroke:#ccc}}\n"
          "</style>\n",
          out);
    fprintf(out, "<text class=\"head\" x=\"16\" y=\"26\">");
    S_escape(out, chart->title);
    fprintf(out, "</text>\n<text class=\"soft\" x=\"%d\" y=\"26\" text-anchor=\"end\">%s%s%s</text>\n", WIDTH - 16,
            from, strcmp(from, to) ? " – " : "", strcmp(from, to) ? to : "");
}

static void S_axes(FILE *out, const S_scale *s, const char *kind) {
    char text[48], date[16];
    int64_t step = S_step(s->highest, 4), days = S_step(s->to - s->from, 7);
    fprintf(out, "<text x=\"16\" y=\"%.0f\">%s</text>\n", s->top - 16, kind);
    for (int64_t figure = 0; figure <= s->highest; figure += step) {
        S_figure(figure, text);
        fprintf(out,
                "<line class=\"%s\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>"
                "<text class=\"soft\" x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>\n",
                figure ? "grid" : "axis", LEFT, WIDTH - RIGHT, S_y(s, figure), S_y(s, figure), LEFT - 8,
                S_y(s, figure) + 4, text);
    }
    for (int64_t day = s->from; day <= s->to; day += days) {
        toll_date(day, date);
        fprintf(out, "<text class=\"soft\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>\n", S_x(s, day),
                s->top + PLOT + 17, days < 28 ? date + 5 : date);
    }
}

/* From one day to the next: the band between the bounds, fading where one of them is open. */
static void S_band(FILE *out, const S_scale *s, toll_count toll, int64_t from, int64_t to, int style) {
    double x = S_x(s, from), width = S_x(s, to) - x;
    if (toll.min < 0 || toll.max < 0) { /* "at least", "up to": nobody knows how far */
        double edge = S_y(s, S_low(toll)), y = toll.max < 0 ? edge - 8 : edge;
        if (y < s->top - 8) y = s->top - 8;
        fprintf(out, "<rect class=\"fade s%d\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"8\"/>\n", style, x, y,
                width);
    } else if (toll.min < toll.max) {
        fprintf(out, "<rect class=\"band s%d\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>\n", style, x,
                S_y(s, toll.max), width, S_y(s, toll.min) - S_y(s, toll.max));
    }
}

/* Steps along the lower bound, which is what is certain; along the upper one where there is no other. */
static void S_steps(FILE *out, const S_scale *s, const S_line *line) {
    static const char *const dashes[STYLES] = {"", "7 4", "2 3", "9 3 2 3", "4 4", "1 4"};
    int style = line->style;
    bool before = line->before.min >= 0 || line->before.max >= 0;
    for (size_t i = 0; i < line->count; i++) {
        int64_t next = i + 1 < line->count ? line->points[i + 1].day : s->to;
        S_band(out, s, line->points[i].toll, line->points[i].day, next, style);
    }
    fprintf(out, "<path class=\"line s%d\"%s%s%s d=\"", style, *dashes[style] ? " stroke-dasharray=\"" : "",
            dashes[style], *dashes[style] ? "\"" : "");
    for (size_t i = 0; i < line->count; i++) {
        double x = S_x(s, line->points[i].day), y = S_y(s, S_low(line->points[i].toll));
        if (i == 0 && before) fprintf(out, "M%.1f %.1fH%.1fV%.1f", S_x(s, s->from), S_y(s, S_low(line->before)), x, y);
        else if (i == 0) fprintf(out, "M%.1f %.1f", x, y);
        else fprintf(out, "H%.1fV%.1f", x, y);
    }
    fprintf(out, "H%.1f\"/>\n", S_x(s, s->to));
    for (size_t i = 0; i < line->count; i++) {
        char date[16], count[64];
        toll_date(line->points[i].day, date);
        toll_count_text(line->points[i].toll, count);
        fprintf(out, "<circle class=\"s%d%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"3.6\"><title>%s: %s</title></circle>\n",
                style, line->points[i].doubts ? " open" : "", S_x(s, line->points[i].day),
                S_y(s, S_low(line->points[i].toll)), date, count);
    }
}

/* Names of lines at their ends, kept apart. */
static void S_names(FILE *out, const S_scale *s, const S_line *lines, size_t count) {
    double at[MAX_LINES];
    size_t order[MAX_LINES];
    for (size_t i = 0; i < count; i++) {
        at[i] = S_y(s, S_low(lines[i].points[lines[i].count - 1].toll)) + 4;
        size_t k = i;
        while (k > 0 && at[order[k - 1]] > at[i]) order[k] = order[k - 1], k--;
        order[k] = i;
    }
    for (size_t i = count; i-- > 1;) /* from below, each at least a line above the next */
        if (at[order[i]] - at[order[i - 1]] < 15) at[order[i - 1]] = at[order[i]] - 15;
    for (size_t i = 0; i < count; i++) {
        toll_count toll = lines[i].points[lines[i].count - 1].toll;
        char low[48], high[48];
        S_figure(S_low(toll), low);
        S_figure(S_high(toll), high);
        fprintf(out, "<text x=\"%d\" y=\"%.1f\"><tspan class=\"s%d name\">", WIDTH - RIGHT + 8, at[i], lines[i].style);
        S_escape(out, *lines[i].side ? lines[i].side : "unknown");
        fprintf(out, "</tspan> %s%s%s%s%s</text>\n", toll.approx ? "~" : "", toll.min < 0 ? "\xE2\x89\xA4" : low,
                toll.max < 0 ? "+" : "", toll.min != toll.max && toll.min >= 0 && toll.max >= 0 ? "\xE2\x80\x93" : "",
                toll.min != toll.max && toll.max >= 0 ? high : "");
    }
}

bool toll_chart_write(const toll_chart *chart, FILE *out) {
    S_line drawn[MAX_LINES];
    size_t count = 0;
    int panels = 0;
    for (size_t i = 0; i < chart->count; i++) {
        if (!chart->lines[i].count) continue;
        panels += !count || strcmp(drawn[count - 1].kind, chart->lines[i].kind) != 0;
        drawn[count++] = chart->lines[i];
    }
    if (!count) return false;
    S_head(chart, out, TOP + panels * PANEL - (PANEL - PLOT - 28));
    S_scale scale = {.top = TOP, .from = chart->first - 1, .to = chart->last + 1};
    for (size_t i = 0, n; i < count; i += n, scale.top += PANEL) {
        scale.highest = 1;
        for (n = 0; i + n < count && strcmp(drawn[i].kind, drawn[i + n].kind) == 0; n++)
            if (S_most(&drawn[i + n]) > scale.highest) scale.highest = S_most(&drawn[i + n]);
        int64_t step = S_step(scale.highest, 4);
        scale.highest += (step - scale.highest % step) % step;
        S_axes(out, &scale, drawn[i].kind);
        for (size_t k = 0; k < n; k++) S_steps(out, &scale, &drawn[i + k]);
        S_names(out, &scale, drawn + i, n);
    }
    fputs("</svg>\n", out);
    return true;
}
