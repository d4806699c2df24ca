/* Reads what data folders hold: spellings, and the data of each language, from their files or from the compiled form of
 * these, DIR/compiled/NAME.image in the last folder, where that is up to date. */
#ifndef CMQ_GRAMMAR_LANGUAGE_H
#define CMQ_GRAMMAR_LANGUAGE_H

#include "grammar/grammar.h"

/* Names of places are kept apart: they must not change how a sentence is read, and few sentences need them. */
enum cmq_part { CMQ_WORDS_AND_RULES, CMQ_PLACES, CMQ_PARTS };

typedef struct {
    const char *const *folders;
    size_t folder_count;
    bool compiled; /* take the compiled form where it is up to date */
    const cmq_spellings *spellings;
    cmq_spellings *image;         /* the same, if they come from an image */
    uint64_t key;                 /* of the files of the spellings */
    uint64_t keys[CMQ_LANGUAGES]; /* of those of each language; 0: not known yet */
} cmq_sources;

/* Reads the spellings of all languages into the sources. Texts are kept in the arena. */
cmq_status cmq_spellings_read(cmq_sources *sources, cmq_arena *arena, cmq_memory *memory, cmq_diagnostics *diagnostics);
void cmq_spellings_free(cmq_sources *sources);

/* Reads a part of the data of a language; one thread at a time. CMQ_ERR_DATA: there are errors, which were reported. */
cmq_status cmq_language_read(cmq_sources *sources, int language, enum cmq_part part, cmq_memory *memory,
                             cmq_diagnostics *diagnostics, cmq_language_data **out);
void cmq_language_free(cmq_language_data *data);

/* Write the compiled form. CMQ_ERR_IO: errno tells why not. */
cmq_status cmq_spellings_compile(const cmq_sources *sources, cmq_memory *memory);
cmq_status cmq_language_compile(const cmq_sources *sources, int language, enum cmq_part part,
                                const cmq_language_data *data, cmq_memory *memory);

#endif
