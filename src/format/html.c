/* One page for people: each document with its records marked in the text, its actors, and a table of all records.
 * Works without network and without scripts; by keyboard and screen reader; on paper; in light and dark. */
#include <json-c/json.h>
#include <stdlib.h>
#include <string.h>

#include "format/format.h"

static const char S_head[] =
    "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Statements</title>\n<style>\n"
    ":root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--line:#bbb;--tip:#fffef2;--killed:#ffc9c9;"
    "--hurt:#ffe0b5;--gone:#d5e3ff;--said:#d6f2d6}\n"
    "@media (prefers-color-scheme:dark){:root{--ink:#eee;--paper:#161616;--line:#555;--tip:#2b2a22;--killed:#6e2323;"
    "--hurt:#6b4510;--gone:#1f3d73;--said:#1e5224}}\n"
    "body{font:1rem/1.6 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:60rem;margin:0 auto;"
    "padding:1rem}\n"
    "article{border-top:2px solid var(--line);margin-top:2rem}\nh2{overflow-wrap:anywhere}\n"
    ".text{white-space:pre-wrap;overflow-wrap:anywhere;position:relative}\n"
    "mark{color:inherit;background:var(--hurt);border-radius:.2em;padding:0 .1em;"
    "border-bottom:2px solid currentColor}\n"
    "mark[data-kind=killed]{background:var(--killed)}\n"
    "mark[data-kind=missing],mark[data-kind=captured],mark[data-kind=displaced]{background:var(--gone)}\n"
    "mark.position{background:var(--said);border-bottom-style:dashed}\n"
    "mark::after{content:attr(data-kind);content:attr(data-kind)/\"\";font-size:.65em;vertical-align:super;"
    "margin-left:.2em}\n"
    "mark.part::after{content:none}\n"
    "mark:focus,a:focus{outline:3px solid currentColor;outline-offset:2px}\n"
    ".actor{text-decoration:underline dotted}\n"
    ".tip{display:none;position:absolute;left:0;right:0;z-index:1;width:max-content;max-width:min(24rem,100%);"
    "background:var(--tip);color:var(--ink);border:1px solid "
    "var(--line);padding:.5em;font-size:.85rem;line-height:1.35}\n"
    "mark:hover>.tip,mark:focus>.tip{display:block}\n"
    "@supports selector(:has(a)){mark:has(mark:hover)>.tip{display:none}}\n" /* of marks within marks one */
    ".quiet .tip{display:none!important}\n"
    "table{border-collapse:collapse;width:100%;font-size:.9rem;margin-bottom:1rem}\n"
    "th,td{border:1px solid var(--line);padding:.25em .5em;text-align:left;vertical-align:top}\n"
    "figure{margin:1rem 0}img{max-width:100%;height:auto}\n"
    "caption{text-align:left;font-weight:bold}\n.wide{overflow-x:auto}\n"
    "@media print{:root{--ink:#000;--paper:#fff;--line:#888}body{max-width:none}.tip{display:none!important}"
    "mark{background:none;border-bottom:1.5pt solid #000}tr{break-inside:avoid}a{color:inherit}}\n"
    "</style>\n</head>\n<body>\n<h1>Statements</h1>\n"
    "<p>Marked words are records: <mark data-kind=\"killed\">dead</mark>, <mark data-kind=\"injured\">hurt</mark>, "
    "<mark data-kind=\"displaced\">gone</mark>, <mark class=\"position\" data-kind=\"call\">said</mark>; "
    "<span class=\"actor\">actors</span> are underlined. Point at a mark, or move to it with the tab key, for its "
    "fields.</p>\n<main>\n";

static const char S_foot[] =
    "</main>\n<script>(function(c){addEventListener(\"keydown\",function(e){c.toggle(\"quiet\",e.key===\"Escape\")});"
    "addEventListener(\"mouseover\",function(e){if(e.target.closest(\"mark\")!==c.last)c.remove(\"quiet\");"
    "c.last=e.target.closest(\"mark\")})})(document.documentElement.classList)</script>\n</body>\n</html>\n";

static void S_escape(FILE *out, const char *text, size_t len) {
    for (size_t i = 0; i < len; i++) {
        switch (text[i]) {
        case '&':
            fputs("&amp;", out);
            break;
        case '<':
            fputs("&lt;", out);
            break;
        case '>':
            fputs("&gt;", out);
            break;
        case '"':
            fputs("&quot;", out);
            break;
        default: /* control characters have no place on a page */
            if ((unsigned char)text[i] >= 0x20 || text[i] == '\n' || text[i] == '\t') fputc(text[i], out);
        }
    }
}

static void S_text(FILE *out, const char *text) {
    S_escape(out, text, strlen(text));
}

/* Part of the names of a document's elements: its id may hold what names may not. */
static void S_key(FILE *out, json_object *record) {
    unsigned long long hash = 0xCBF29CE484222325u;
    for (const char *c = format_text(record, "id"); *c; c++) hash = (hash ^ (unsigned char)*c) * 0x100000001B3u;
    fprintf(out, "%016llx", hash);
}

/* The attribute that says which language a text is in. */
static void S_language(FILE *out, json_object *record) {
    const char *language = format_text(record, "lang");
    if (strcmp(language, "und") != 0) fprintf(out, " lang=\"%s\"", language);
}

/* A piece of text to mark. */
typedef struct {
    size_t start, end;    /* bytes */
    json_object *item;    /* the record; NULL: a mention of an actor */
    bool position, first; /* what an actor says; the place that a link leads to */
    bool part;            /* goes on in another mark, which has what a mark has but words */
} S_mark;

typedef struct {
    S_mark *items;
    size_t count, room;
    bool failed;
} S_marks;

static void S_add(S_marks *marks, S_mark mark) {
    if (marks->count == marks->room) {
        size_t room = marks->room ? marks->room * 2 : 64;
        S_mark *items = realloc(marks->items, room * sizeof *items);
        marks->failed |= !items;
        if (!items) return;
        marks->items = items;
        marks->room = room;
    }
    marks->items[marks->count++] = mark;
}

static size_t S_length(json_object *list) {
    return json_object_is_type(list, json_type_array) ? json_object_array_length(list) : 0;
}

static void S_gather(S_marks *marks, json_object *record, const char *name) {
    json_object *list = format_member(record, name);
    bool actors = strcmp(name, "actors") == 0, positions = strcmp(name, "positions") == 0;
    for (size_t i = 0; i < S_length(list); i++) {
        json_object *item = json_object_array_get_idx(list, i), *mentions = format_member(item, "mentions");
        size_t count = S_length(mentions);
        for (size_t k = 0; k < (count ? count : 1); k++) {
            json_object *place = count ? json_object_array_get_idx(mentions, k) : item;
            S_mark mark = {.start = (size_t)format_number(place, "start", 0),
                           .end = (size_t)format_number(place, "end", 0),
                           .item = actors ? NULL : item,
                           .position = positions,
                           .first = k == 0};
            if (mark.end > mark.start) S_add(marks, mark);
        }
    }
}

/* Longer ones first where two begin together, so that the shorter lie inside. */
static int S_order(const void *a, const void *b) {
    const S_mark *left = a, *right = b;
    if (left->start != right->start) return left->start < right->start ? -1 : 1;
    if (left->end != right->end) return left->end > right->end ? -1 : 1;
    return (left->item == NULL) - (right->item == NULL);
}

/* Parts a mark that begins within another and ends behind it there: elements nest. */
static void S_split(S_marks *marks, size_t at, size_t end) {
    S_mark rest = marks->items[at];
    size_t place = at + 1;
    S_add(marks, rest);
    if (marks->failed) return;
    rest.start = end;
    marks->items[at].end = end;
    marks->items[at].part = true;
    while (place + 1 < marks->count && S_order(&marks->items[place], &rest) < 0) place++;
    memmove(&marks->items[place + 1], &marks->items[place], (marks->count - place - 1) * sizeof *marks->items);
    marks->items[place] = rest;
}

/* ---- fields ---- */

/* A value as people read it; objects by their members, so that new ones need no word here. */
static void S_value(FILE *out, json_object *record, const char *key, json_object *value) {
    if (json_object_is_type(value, json_type_object)) {
        const char *comma = "";
        json_object_object_foreach(value, name, member) {
            if (!member || json_object_is_type(member, json_type_object) ||
                json_object_is_type(member, json_type_array))
                continue;
            if (json_object_is_type(member, json_type_boolean) && !json_object_get_boolean(member)) continue;
            fprintf(out, "%s%s ", comma, name);
            S_text(out, json_object_get_string(member));
            comma = ", ";
        }
    } else if (json_object_is_type(value, json_type_array)) {
        for (size_t i = 0; i < S_length(value); i++) {
            const char *id = json_object_get_string(json_object_array_get_idx(value, i));
            json_object *actor = format_actor(record, id);
            if (i) fputs(", ", out);
            S_text(out, actor ? format_text(actor, "name") : id ? id : "");
        }
    } else {
        json_object *actor = strcmp(key, "source") == 0 ? format_actor(record, json_object_get_string(value)) : NULL;
        S_text(out, actor ? format_text(actor, "name") : json_object_get_string(value));
    }
}

static bool S_is_worth(const char *key, json_object *value) {
    static const char *const no[] = {"id", "start", "end", "text", "mentions", "sentence", "kind"};
    for (size_t i = 0; i < sizeof no / sizeof *no; i++)
        if (strcmp(key, no[i]) == 0) return false;
    if (json_object_is_type(value, json_type_boolean)) return json_object_get_boolean(value);
    return value && (!json_object_is_type(value, json_type_array) || S_length(value));
}

static void S_fields(FILE *out, json_object *record, json_object *item, const char *end) {
    json_object_object_foreach(item, key, value) {
        if (!S_is_worth(key, value)) continue;
        fprintf(out, "%s: ", key);
        S_value(out, record, key, value);
        fputs(end, out);
    }
}

/* ---- the text ---- */

static void S_open(FILE *out, const format_document *document, const S_mark *mark, size_t number) {
    const char *class = mark->position ? "position" : "casualty";
    if (!mark->item || mark->part) {
        if (!mark->item) fputs("<span class=\"actor\">", out);
        else fprintf(out, "<mark class=\"%s part\" data-kind=\"%s\">", class, format_text(mark->item, "kind"));
        return;
    }
    const char *kind = format_text(mark->item, "kind"); /* a mark has no name to be read out, a group has */
    fprintf(out,
            "<mark tabindex=\"0\" role=\"group\" aria-roledescription=\"record\" class=\"%s\" data-kind=\"%s\" "
            "aria-label=\"%s\" aria-describedby=\"tip-%zu-",
            class, kind, kind, number);
    S_key(out, document->json);
    fputc('"', out);
    if (mark->first) {
        fprintf(out, " id=\"%s-", format_text(mark->item, "id"));
        S_key(out, document->json);
        fputc('"', out);
    }
    fputc('>', out);
}

/* The tip is inside the mark, behind its words. */
static void S_close(FILE *out, const format_document *document, const S_mark *mark, size_t number) {
    if (!mark->item || mark->part) {
        fputs(mark->item ? "</mark>" : "</span>", out);
        return;
    }
    fprintf(out, "<span class=\"tip\" role=\"tooltip\" id=\"tip-%zu-", number);
    S_key(out, document->json);
    fprintf(out, "\">%s\n", format_text(mark->item, "kind"));
    S_fields(out, document->json, mark->item, "\n");
    fputs("</span></mark>", out);
}

static void S_marked(FILE *out, const format_document *document, S_marks *marks) {
    enum { DEEPEST = 16 };
    size_t open[DEEPEST], depth = 0, at = 0;
    const char *text = document->record->text;
    size_t len = document->record->text_len;
    for (size_t i = 0; i <= marks->count; i++) {
        size_t start = i < marks->count ? marks->items[i].start : len;
        while (depth && marks->items[open[depth - 1]].end <= start) {
            const S_mark *top = &marks->items[open[--depth]];
            S_escape(out, text + at, top->end - at);
            at = top->end;
            S_close(out, document, top, open[depth]);
        }
        if (start > len) continue;
        S_escape(out, text + at, start - at);
        at = start;
        if (i == marks->count || depth == DEEPEST) continue;
        if (marks->items[i].end > len) marks->items[i].end = len;
        if (marks->items[i].end <= start) continue;
        size_t outer = depth ? marks->items[open[depth - 1]].end : len;
        if (marks->items[i].end > outer) S_split(marks, i, outer);
        S_open(out, document, &marks->items[i], i);
        open[depth++] = i;
    }
}

/* ---- lists ---- */

static void S_actors(FILE *out, json_object *record) {
    json_object *actors = format_member(record, "actors");
    if (!S_length(actors)) return;
    fputs("<h3>Actors</h3>\n<ul>\n", out);
    for (size_t i = 0; i < S_length(actors); i++) {
        json_object *actor = json_object_array_get_idx(actors, i);
        fputs("<li>", out);
        S_text(out, format_text(actor, "name"));
        static const char *const more[] = {"role", "type", "country"};
        for (size_t k = 0; k < sizeof more / sizeof *more; k++) {
            if (!*format_text(actor, more[k])) continue;
            fputs(", ", out);
            S_text(out, format_text(actor, more[k]));
        }
        fputs("</li>\n", out);
    }
    fputs("</ul>\n", out);
}

static void S_table(FILE *out, json_object *record, const char *name, const char *caption) {
    json_object *list = format_member(record, name);
    if (!S_length(list)) return;
    fprintf(out,
            "<div class=\"wide\"><table>\n<caption>%s</caption>\n<thead><tr><th scope=\"col\">Kind</th><th "
            "scope=\"col\">Words</th><th scope=\"col\">Fields</th></tr></thead>\n<tbody>\n",
            caption);
    for (size_t i = 0; i < S_length(list); i++) {
        json_object *item = json_object_array_get_idx(list, i);
        fprintf(out, "<tr><th scope=\"row\">%s</th><td", format_text(item, "kind"));
        S_language(out, record);
        fprintf(out, "><a href=\"#%s-", format_text(item, "id"));
        S_key(out, record);
        fputs("\">", out);
        S_text(out, format_text(item, "text"));
        fputs("</a></td><td>", out);
        S_fields(out, record, item, "; ");
        fputs("</td></tr>\n", out);
    }
    fputs("</tbody>\n</table></div>\n", out);
}

static bool S_document(FILE *out, const format_document *document) {
    json_object *record = document->json;
    const char *language = format_text(record, "lang"), *published = format_text(record, "published");
    S_marks marks = {0};
    S_gather(&marks, record, "casualties");
    S_gather(&marks, record, "positions");
    S_gather(&marks, record, "actors");
    if (marks.count) qsort(marks.items, marks.count, sizeof *marks.items, S_order);
    fputs("<article>\n<h2>", out);
    S_text(out, format_text(record, "id"));
    fputs("</h2>\n<p>", out);
    S_text(out, language);
    if (*published) fputs(", ", out);
    S_text(out, published);
    fputs("</p>\n<div class=\"text\"", out);
    S_language(out, record);
    fputc('>', out);
    S_marked(out, document, &marks);
    fputs("</div>\n", out);
    S_actors(out, record);
    S_table(out, record, "casualties", "Casualties");
    S_table(out, record, "positions", "Positions");
    fputs("</article>\n", out);
    free(marks.items);
    return !marks.failed;
}

static void S_begin(FILE *out) {
    fputs(S_head, out);
}

static void S_end(FILE *out) {
    fputs(S_foot, out);
}

const format_kind format_html = {.name = "html",
                                 .json = true,
                                 .charts = true,
                                 .own_offsets = true,
                                 .offsets = CMQ_BYTES,
                                 .begin = S_begin,
                                 .document = S_document,
                                 .end = S_end};
