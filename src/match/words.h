/* Words looked up once: readings of distinct words, remembered by one extractor. */
#ifndef CMQ_MATCH_WORDS_H
#define CMQ_MATCH_WORDS_H

#include "match/unit.h"

typedef struct {
    cmq_span folded;
    uint32_t hash;
    uint8_t reading_count;
    bool trigger; /* some reading is of a trigger class, or begins an entry that is */
    bool starts;  /* is the first word of some entry of several words */
    bool gap;     /* a word that may stand inside such an entry */
    const cmq_reading *readings;
} cmq_known_word;

typedef struct {
    const cmq_lexicon *lexicon;
    cmq_arena arena;
    cmq_known_word **slots;
    uint32_t size, used;
    size_t flushes;
} cmq_word_memory;

bool cmq_word_memory_init(cmq_word_memory *memory, const cmq_lexicon *lexicon);
void cmq_word_memory_free(cmq_word_memory *memory);

/* Empties the memory when it has grown too large; call it between sentences only: earlier results end. */
void cmq_word_memory_tend(cmq_word_memory *memory);

/* The word's readings; NULL when memory ran out. Valid until cmq_word_memory_tend. */
const cmq_known_word *cmq_word_look_up(cmq_word_memory *memory, cmq_span folded);

#endif
