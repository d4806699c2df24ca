/* What the tests of text/ share: the shipped spellings, and text read into tokens. */
#ifndef TEST_TEXT_SUPPORT_H
#define TEST_TEXT_SUPPORT_H

#include "text/text.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>

static inline char *support_read_file(const char *path, size_t *len) {
    FILE *file = fopen(path, "rb");
    cr_assert_not_null(file, "%s", path);
    size_t size = 1 << 20;
    char *bytes = malloc(size);
    *len = fread(bytes, 1, size, file);
    fclose(file);
    cr_assert_lt(*len, size);
    return bytes;
}

/* The spellings of lang/, read once a process. */
static inline const cmq_spellings *support_spellings(void) {
    static cmq_spellings spellings;
    static cmq_arena arena;
    if (arena.limit) return &spellings;
    cmq_arena_init(&arena, NULL, 16u << 20);
    for (int i = 0; i <= CMQ_UND; i++) {
        char path[1024];
        unsigned line = 0;
        snprintf(path, sizeof path, i < CMQ_UND ? "%s/lang/%s/language.lex" : "%s/lang/other/stopwords.lex",
                 CMQ_SOURCE_DIR, cmq_language_code(i));
        size_t len;
        char *bytes = support_read_file(path, &len);
        cmq_status status = cmq_spelling_read(&spellings, i, (cmq_span){bytes, len}, &arena, &line);
        cr_assert_eq(status, CMQ_OK, "%s:%u: status %d", path, line, (int)status);
        free(bytes);
    }
    return &spellings;
}

static inline void support_write_token(cmq_buffer *out, const cmq_token *token, unsigned shapes) {
    static const char *const kinds[] = {"",          "number", "clock", "date", "code",  "stop",  "comma",
                                        "semicolon", "colon",  "dash",  "open", "close", "quote", "other"};
    static const char *const names[] = {"capital", "upper", "initial", "joined",    "first", "quoted",
                                        "decimal", "year",  "grouped", "ambiguous", "glued", "shout"};
    cmq_buffer_span(out, token->folded);
    if (token->kind == CMQ_WORD && !(token->shape & shapes)) return;
    cmq_buffer_format(out, "<%s", kinds[token->kind]);
    const char *blank = token->kind == CMQ_WORD ? "" : " ";
    if (token->value || token->kind == CMQ_NUMBER) {
        cmq_buffer_format(out, "=%lld", (long long)(token->value / 1000));
        if (token->value % 1000) cmq_buffer_format(out, ".%03d", (int)(token->value % 1000));
    }
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
        if (token->shape & shapes & 1u << i) {
            cmq_buffer_format(out, "%s%s", blank, names[i]);
            blank = " ";
        }
    cmq_buffer_text(out, ">");
}

/* All tokens of a text in one line, sentences between " | ", paragraphs between " || ". A token is its folded form,
 * then in brackets its kind (unless a word) with its value, and its shapes, as asked for by `shapes` (a mask of enum
 * cmq_token_shape). The result belongs to the caller. Checks on the way that offsets lie in order, within their
 * paragraph, between characters. */
static inline char *support_tokens_of(const char *code, cmq_span text, unsigned shapes) {
    const cmq_spellings *spellings = support_spellings();
    int language = cmq_language_of(cmq_span_of(code));
    cmq_arena arena;
    cmq_arena_init(&arena, NULL, 16u << 20);
    char *shadow = malloc(text.len + 1);
    cmq_token *tokens = malloc(CMQ_MAX_TOKENS * sizeof *tokens);
    cmq_buffer out;
    cmq_buffer_init(&out, NULL, 64u << 20);
    cmq_fold(text, shadow);
    size_t at = 0, start, end, before = 0;
    while (cmq_next_paragraph(text, &at, &start, &end)) {
        cr_assert(start >= before && start < end && end <= at && at <= text.len, "paragraph %zu-%zu", start, end);
        cr_assert_leq(end - start, CMQ_MAX_PARAGRAPH);
        cr_assert_eq(cmq_utf8_valid((cmq_span){text.ptr + start, end - start}), end - start);
        if (before) cmq_buffer_text(&out, " || ");
        before = end;
        cmq_sentence_reader reader = {.spelling = language < CMQ_LANGUAGES ? &spellings->spelling[language] : NULL,
                                      .text = text,
                                      .shadow = {shadow + start, end - start},
                                      .start = (uint32_t)start,
                                      .end = (uint32_t)end,
                                      .at = (uint32_t)start,
                                      .old = cmq_old_of(language),
                                      .arena = &arena,
                                      .tokens = tokens};
        cmq_sentence sentence = {.index = -1};
        size_t token_end = start;
        for (bool more = false; cmq_next_sentence(&reader, &sentence); more = true) {
            cr_assert(sentence.count > 0 && sentence.count <= CMQ_MAX_TOKENS);
            cr_assert(sentence.start == tokens[0].start && sentence.end == tokens[sentence.count - 1].end);
            if (more) cmq_buffer_text(&out, " | ");
            for (size_t i = 0; i < sentence.count; i++) {
                const cmq_token *token = &tokens[i];
                cr_assert(token->start >= token_end && token->start < token->end && token->end <= end, "token %u-%u",
                          token->start, token->end);
                cr_assert_eq(cmq_utf8_valid((cmq_span){text.ptr + token->start, token->end - token->start}),
                             token->end - token->start);
                cr_assert_null(memchr(token->folded.ptr, CMQ_PAD, token->folded.len));
                token_end = token->end;
                if (i) cmq_buffer_char(&out, ' ');
                support_write_token(&out, token, shapes);
            }
        }
    }
    cmq_buffer_char(&out, '\0');
    cr_assert_not(out.failed);
    cmq_arena_free(&arena);
    free(tokens);
    free(shadow);
    return out.data;
}

static inline char *support_tokens(const char *code, const char *text, unsigned shapes) {
    return support_tokens_of(code, cmq_span_of(text), shapes);
}

#endif
