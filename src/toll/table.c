/* Timelines for a terminal, as JSON Lines and as CSV. */
#include "toll/toll.h"

#include <json-c/json.h>
#include <string.h>

/* ---- table ---- */

#define SOURCE 44 /* columns of the source; a longer name is cut */

/* Columns that a text takes: code points do, as our scripts have no wide or combining letters. */
static int S_width(const char *text) {
    int width = 0;
    for (; *text; text++) width += ((unsigned char)*text & 0xC0) != 0x80;
    return width;
}

/* Writes `text` in at least `width` columns. */
static void S_pad(FILE *out, const char *text, int width) {
    fputs(text, out);
    for (int i = S_width(text); i < width; i++) fputc(' ', out);
}

static void S_head(FILE *out, const toll_event *event, bool first) {
    char from[16], to[16];
    toll_date(event->first, from);
    toll_date(event->last, to);
    fprintf(out, "%sevent %lld: %s", first ? "" : "\n", (long long)event->number,
            *event->countries ? event->countries : "country unknown");
    if (*event->regions) fprintf(out, " (%s)", event->regions);
    fprintf(out, ", %s%s%s, %lld document%s\n", from, strcmp(from, to) ? " to " : "", strcmp(from, to) ? to : "",
            (long long)event->documents, event->documents == 1 ? "" : "s");
}

/* "+12" of a change, else the count. */
static void S_figure(const toll_row *row, char text[72]) {
    char count[64];
    toll_count_text(row->count, count);
    snprintf(text, 72, "%s%s", row->role == TOLL_CHANGE ? "+" : "", count);
}

/* Who gives the figure, and how many documents say so; filled up where more follows. */
static void S_source(FILE *out, const toll_row *row, bool more) {
    char after[40] = "";
    size_t n = 0, len = 0;
    if (*row->source_country) n = (size_t)snprintf(after, sizeof after, " (%.8s)", row->source_country);
    if (row->documents > 1) snprintf(after + n, sizeof after - n, " x%lld", (long long)row->documents);
    const char *name = *row->source ? row->source : "-";
    int room = SOURCE - S_width(after), width = S_width(name);
    if (width > room) {
        for (width = 1; width < room || ((unsigned char)name[len] & 0xC0) == 0x80; len++)
            width += ((unsigned char)name[len] & 0xC0) != 0x80;
        fprintf(out, "%.*s\xE2\x80\xA6", (int)len, name);
    } else {
        fputs(name, out);
    }
    fputs(after, out);
    for (width += S_width(after); more && width < SOURCE; width++) fputc(' ', out);
}

static bool S_is_default(const toll_row *row) {
    return strcmp(row->victims, "unspecified") == 0;
}

bool toll_table_row(void *user, const toll_event *event, const toll_row *row) {
    toll_table *table = user;
    char date[16], figure[72], series[64];
    if (event->number != table->event) S_head(table->out, event, table->event == 0);
    snprintf(series, sizeof series, "%s%s%s, %s", row->kind, S_is_default(row) ? "" : ", ",
             S_is_default(row) ? "" : row->victims, *row->side ? row->side : "side unknown");
    if (event->number != table->event || strcmp(series, table->series) != 0) fprintf(table->out, "\n  %s\n", series);
    table->event = event->number;
    memcpy(table->series, series, sizeof series);
    toll_date(row->day, date);
    S_figure(row, figure);
    fprintf(table->out, "  %-10s  %*s%s  ", date, 9 - S_width(figure), "", figure);
    S_pad(table->out, toll_role_name(row->role), 11);
    S_source(table->out, row, row->checks || row->hedged);
    if (row->hedged) fputs("  hedged", table->out);
    for (int bit = 0; bit < TOLL_CHECKS; bit++)
        if (row->checks & 1u << bit)
            fprintf(table->out, "  %s %s", 1 << bit == TOLL_SUM_HOLDS ? "=" : "!", row->notes[bit]);
    fputc('\n', table->out);
    return !ferror(table->out);
}

/* ---- JSON Lines ---- */

static void S_put(json_object *object, const char *key, const char *text) {
    json_object_object_add(object, key, text && *text ? json_object_new_string(text) : NULL);
}

static void S_put_number(json_object *object, const char *key, int64_t number) {
    json_object_object_add(object, key, number >= 0 ? json_object_new_int64(number) : NULL);
}

static void S_put_day(json_object *object, const char *key, int64_t day) {
    char text[16];
    toll_date(day, text);
    S_put(object, key, day == TOLL_UNDATED ? NULL : text);
}

static void S_put_words(json_object *object, const char *key, const char *words) {
    json_object *array = json_object_new_array();
    while (*words) {
        size_t len = strcspn(words, " ");
        json_object_array_add(array, json_object_new_string_len(words, (int)len));
        words += len + (words[len] == ' ');
    }
    json_object_object_add(object, key, array);
}

bool toll_json_row(void *user, const toll_event *event, const toll_row *row) {
    FILE *out = user;
    json_object *o = json_object_new_object(), *toll = json_object_new_object(), *checks = json_object_new_array();
    if (!o || !toll || !checks) return false;
    S_put_number(o, "event", event->number);
    S_put_words(o, "countries", event->countries);
    S_put_words(o, "regions", event->regions);
    S_put_day(o, "date", row->day);
    S_put(o, "kind", row->kind);
    S_put(o, "side", row->side);
    S_put(o, "side_from", toll_side_from_name(row->side_from));
    S_put(o, "victims", row->victims);
    S_put(o, "role", toll_role_name(row->role));
    S_put_number(o, "min", row->count.min);
    S_put_number(o, "max", row->count.max);
    json_object_object_add(o, "approx", json_object_new_boolean(row->count.approx));
    json_object_object_add(o, "hedged", json_object_new_boolean(row->hedged));
    S_put_number(toll, "min", row->toll.min);
    S_put_number(toll, "max", row->toll.max);
    json_object_object_add(o, "toll", toll);
    S_put(o, "source", row->source);
    S_put(o, "source_country", row->source_country);
    S_put(o, "place", row->place);
    S_put(o, "region", row->region);
    for (int bit = 0; bit < TOLL_CHECKS; bit++) {
        if (!(row->checks & 1u << bit)) continue;
        json_object *check = json_object_new_object();
        S_put(check, "check", toll_check_name(bit));
        S_put(check, "text", row->notes[bit]);
        json_object_array_add(checks, check);
    }
    json_object_object_add(o, "checks", checks);
    S_put_number(o, "documents", row->documents);
    S_put(o, "id", row->document);
    S_put(o, "casualty", row->casualty);
    S_put_number(o, "start", row->start);
    S_put_number(o, "end", row->end);
    S_put(o, "text", row->text);
    fputs(json_object_to_json_string_ext(o, JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE), out);
    fputc('\n', out);
    json_object_put(o);
    return !ferror(out);
}

/* ---- CSV: RFC 4180 ---- */

void toll_csv_head(FILE *out) {
    fputs(
        "event,countries,regions,date,kind,side,side_from,victims,role,min,max,approx,hedged,toll_min,toll_max,source,"
        "source_country,place,region,checks,documents,id,casualty,start,end,text\r\n",
        out);
}

/* A spreadsheet would take a text that begins like a formula for one: an apostrophe keeps it a text. */
static void S_cell(FILE *out, const char *text, char after) {
    bool guard = *text && strchr("=+-@\t\r", *text);
    bool quote = guard || strpbrk(text, ",\"\r\n");
    if (quote) fputc('"', out);
    if (guard) fputc('\'', out);
    for (; *text; text++) {
        if (*text == '"') fputc('"', out);
        fputc(*text, out);
    }
    if (quote) fputc('"', out);
    fputc(after, out);
}

static void S_number(FILE *out, int64_t number) {
    if (number >= 0) fprintf(out, "%lld", (long long)number);
    fputc(',', out);
}

bool toll_csv_row(void *user, const toll_event *event, const toll_row *row) {
    FILE *out = user;
    char date[16], checks[TOLL_CHECKS * 100] = "";
    size_t n = 0;
    toll_date(row->day, date);
    for (int bit = 0; bit < TOLL_CHECKS; bit++)
        if (row->checks & 1u << bit)
            n += (size_t)snprintf(checks + n, sizeof checks - n, "%s%s", n ? "; " : "", row->notes[bit]);
    S_number(out, event->number);
    S_cell(out, event->countries, ',');
    S_cell(out, event->regions, ',');
    S_cell(out, row->day == TOLL_UNDATED ? "" : date, ',');
    S_cell(out, row->kind, ',');
    S_cell(out, row->side, ',');
    S_cell(out, toll_side_from_name(row->side_from), ',');
    S_cell(out, row->victims, ',');
    S_cell(out, toll_role_name(row->role), ',');
    S_number(out, row->count.min);
    S_number(out, row->count.max);
    fprintf(out, "%s,%s,", row->count.approx ? "true" : "false", row->hedged ? "true" : "false");
    S_number(out, row->toll.min);
    S_number(out, row->toll.max);
    S_cell(out, row->source, ',');
    S_cell(out, row->source_country, ',');
    S_cell(out, row->place, ',');
    S_cell(out, row->region, ',');
    S_cell(out, checks, ',');
    S_number(out, row->documents);
    S_cell(out, row->document, ',');
    S_cell(out, row->casualty, ',');
    S_number(out, row->start);
    S_number(out, row->end);
    S_cell(out, row->text, '\r');
    fputc('\n', out);
    return !ferror(out);
}
