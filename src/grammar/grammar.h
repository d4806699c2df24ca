/* A grammar as the rest of the library sees it: spellings of all languages, lexicon and rules of each. */
#ifndef CMQ_GRAMMAR_GRAMMAR_H
#define CMQ_GRAMMAR_GRAMMAR_H

#include "grammar/filter.h"
#include "grammar/rule.h"

/* What is read of a language together: its words and rules, or names of places, whose rules and filters are empty. */
typedef struct {
    cmq_arena arena;
    cmq_lexicon lexicon;
    cmq_rules rules;
    cmq_filter filter, filter_after_record; /* words that matter always; shortly after a record */
    size_t errors, warnings;                /* found when it was read */
    uint64_t key;                           /* of the files it was read from */
    bool compiled;                          /* one block, read from an image; without examples and places of rules */
} cmq_language_data;

typedef struct {
    bool jit, filter, compiled;
} cmq_grammar_options;

const cmq_spellings *cmq_grammar_spellings(const cmq_grammar *grammar);
cmq_grammar_options cmq_grammar_get_options(const cmq_grammar *grammar);

/* Where the grammar takes its memory. */
cmq_memory *cmq_grammar_memory(const cmq_grammar *grammar);

/* The data of a language, read at the first call; thread-safe. NULL with a status when they have errors or memory ran
 * out. */
const cmq_language_data *cmq_grammar_language(const cmq_grammar *grammar, int language, cmq_status *status);

/* The names of places of a language (0 to CMQ_LANGUAGES - 1), read at the first call; thread-safe. NULL with a status
 * when they have errors or memory ran out. */
const cmq_lexicon *cmq_grammar_places(const cmq_grammar *grammar, int language, cmq_status *status);

#endif
