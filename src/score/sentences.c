/* Banks of sentences: a sentence and what it says, a line each. */
#include "score/facts.h"

#include <stdlib.h>
#include <string.h>

static char *S_copy(const char *text, size_t len) {
    char *copy = malloc(len + 1);
    if (!copy) return NULL;
    memcpy(copy, text, len);
    copy[len] = 0;
    return copy;
}

/* `36`, `36+`, `..40`, `20..25`, each with an optional ~ before or behind. */
static bool S_value(const char *text, size_t len, score_figure *figure) {
    char copy[48], *end = copy;
    if (len && *text == '~') text++, len--;
    if (len && text[len - 1] == '~') len--;
    if (!len || len >= sizeof copy) return false;
    memcpy(copy, text, len);
    copy[len] = 0;
    figure->min = figure->max = SCORE_UNBOUNDED;
    if (strncmp(copy, "..", 2) != 0) {
        figure->min = strtoll(copy, &end, 10);
        if (end == copy || figure->min < 0) return false;
    }
    if (strcmp(end, "+") == 0) return true;
    if (strncmp(end, "..", 2) == 0) {
        char *digits = end + 2;
        figure->max = strtoll(digits, &end, 10);
        return end != digits && !*end && figure->max >= 0;
    }
    figure->max = figure->min;
    return !*end;
}

/* `killed 36 basis=part` */
static const char *S_figure(const char *text, size_t len, score_figure *figure) {
    const char *end = text + len, *basis = "total";
    size_t basis_len = 5;
    bool kind = false, value = false;
    *figure = (score_figure){.min = SCORE_UNBOUNDED, .max = SCORE_UNBOUNDED};
    while (text < end) {
        size_t part = strcspn(text, " ;");
        if (text + part > end) part = (size_t)(end - text);
        if (!part) {
            text++;
            continue;
        }
        if (!kind) {
            kind = true;
            figure->kind = S_copy(text, part);
        } else if (!value) {
            value = S_value(text, part, figure);
            if (!value) return "this is no value";
        } else if (part > 6 && strncmp(text, "basis=", 6) == 0) {
            basis = text + 6;
            basis_len = part - 6;
        }
        text += part;
    }
    figure->basis = S_copy(basis, basis_len);
    if (!kind || !value) return "a figure reads KIND VALUE [basis=BASIS]";
    return figure->kind && figure->basis ? NULL : "out of memory";
}

const char *score_read_sentence(score_set *set, const char *line, size_t number, size_t *sentence) {
    size_t len = strcspn(line, "\r\n");
    const char *tab = memchr(line, '\t', len), *wrong = NULL;
    *sentence = 0;
    if (!len || *line == '#') return NULL;
    if (!tab) return "a sentence, a tab and what it says";
    score_document *document = score_add(set, (size_t)(line + len - tab));
    if (!document) return "out of memory";
    char id[24];
    int n = snprintf(id, sizeof id, "%zu", number);
    document->id = n > 0 ? S_copy(id, (size_t)n) : NULL;
    if (!document->id) return "out of memory";
    *sentence = (size_t)(tab - line);
    for (const char *at = tab + 1; at < line + len && !wrong;) {
        size_t part = strcspn(at, ";\r\n");
        bool nothing = part <= 2 && memchr(at, '-', part) != NULL;
        if (part && !nothing) wrong = S_figure(at, part, &document->figures[document->count++]);
        at += part + (at[part] == ';');
        if (at[0] == 0 || at[0] == '\r' || at[0] == '\n') break;
    }
    return wrong;
}
