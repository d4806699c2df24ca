/* The items of a record, found in its JSON: our own writer made it, so brackets and strings alone need to be told. */
#include <string.h>

#include "communique.h"

static const char *S_string_end(const char *at, const char *end) {
    for (at++; at < end && *at != '"'; at++)
        if (*at == '\\') at++;
    return at < end ? at + 1 : end;
}

/* Behind the array that begins at `at`. False: the walk is over. */
static bool S_walk(const char **at, const char *end, cmq_item_kind kind, cmq_item_fn function, void *user) {
    cmq_item item = {.kind = kind};
    size_t depth = 0;
    while (*at < end) {
        char c = **at;
        if (c == '"') {
            *at = S_string_end(*at, end);
            continue;
        }
        if (c == '{' && depth++ == 1) item.json = *at;
        if (c == '[') depth++;
        (*at)++;
        if (c != '}' && c != ']') continue;
        if (--depth == 0) return true;
        if (depth > 1) continue;
        item.json_len = (size_t)(*at - item.json);
        if (!function(user, &item)) return false;
        item.index++;
    }
    return true;
}

void cmq_record_each(const cmq_record *record, cmq_item_fn function, void *user) {
    static const char *const names[] = {
        [CMQ_ACTOR] = "\"actors\":", [CMQ_CASUALTY] = "\"casualties\":", [CMQ_POSITION] = "\"positions\":"};
    const char *at = record->json + 1, *end = record->json + record->json_len;
    while (at < end) {
        int kind = -1;
        for (int i = CMQ_ACTOR; i <= CMQ_POSITION; i++) {
            size_t len = strlen(names[i]);
            if ((size_t)(end - at) > len && memcmp(at, names[i], len) == 0) kind = i, at += len;
        }
        if (kind >= 0) {
            if (!S_walk(&at, end, (cmq_item_kind)kind, function, user)) return;
        } else {
            at = *at == '"' ? S_string_end(at, end) : at + 1;
        }
    }
}
