#include "cli/parts.h"

#include <stdlib.h>
#include <string.h>

bool cli_parts_find(cli_parts *parts, cli_unit *unit) {
    *parts = (cli_parts){.unit = unit, .items = calloc(unit->entries + 1, sizeof *parts->items)};
    const char *text = unit->text;
    size_t left = unit->text_len;
    for (size_t number = unit->first; left && parts->items && parts->count < unit->entries; number++) {
        size_t end = cli_part_end(unit->split, text, left), len = end ? end : left;
        if (!end) end = left;
        while (len && strchr(" \t\r\n\f", text[len - 1]) && text[len - 1]) len--;
        if (len) parts->items[parts->count++] = (cli_part){.text = text, .len = len, .number = number, .language = ""};
        text += end;
        left -= end;
    }
    return parts->items;
}

void cli_parts_free(cli_parts *parts) {
    free(parts->items);
    *parts = (cli_parts){0};
}

static void S_note_places(const cli_unit *unit, size_t places[CLI_PART_STREAMS]) {
    FILE *streams[CLI_PART_STREAMS] = {unit->out, unit->log, unit->store};
    for (int i = 0; i < CLI_PART_STREAMS; i++) {
        long place = streams[i] ? ftell(streams[i]) : 0;
        places[i] = place > 0 ? (size_t)place : 0;
    }
}

const cli_part *cli_parts_next(cli_parts *parts) {
    cli_part *next = NULL, *end = parts->items + parts->count;
    if (parts->now) {
        parts->now->done = true;
        S_note_places(parts->unit, parts->now->to);
        for (next = parts->now + 1; next < end && strcmp(next->language, parts->now->language) != 0;) next++;
        if (next == end) next = NULL;
    }
    while (parts->first < parts->count && parts->items[parts->first].done) parts->first++;
    if (!next && parts->first < parts->count) next = &parts->items[parts->first];
    parts->mixed |= next && next != &parts->items[parts->first];
    if (next) S_note_places(parts->unit, next->from);
    return parts->now = next;
}

bool cli_parts_restore(cli_parts *parts) {
    cli_unit *unit = parts->unit;
    if (!parts->mixed) return true;
    char **data[CLI_PART_STREAMS] = {&unit->out_data, &unit->log_data, &unit->store_data};
    const size_t len[CLI_PART_STREAMS] = {unit->out_len, unit->log_len, unit->store_len};
    for (int i = 0; i < CLI_PART_STREAMS; i++) {
        if (!*data[i]) continue;
        char *ordered = malloc(len[i] + 1);
        if (!ordered) return false;
        size_t at = 0;
        for (const cli_part *part = parts->items; part < parts->items + parts->count; part++) {
            memcpy(ordered + at, *data[i] + part->from[i], part->to[i] - part->from[i]);
            at += part->to[i] - part->from[i];
        }
        free(*data[i]);
        *data[i] = ordered;
    }
    return true;
}
