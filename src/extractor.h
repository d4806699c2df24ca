/* What one thread holds to read documents, and what is known of the one that it reads. */
#ifndef CMQ_EXTRACTOR_H
#define CMQ_EXTRACTOR_H

#include "emit/explain.h"
#include "emit/record.h"

#define CMQ_DETECTION_BYTES 768 /* enough to tell a language */
#define CMQ_LOOK_BACK 2         /* sentences before, in which a speaker who goes on, a place or a time may be named */
#define CMQ_LAST_LINES 4        /* sentences at the end, in which a statement may be signed */

struct cmq_extractor {
    cmq_memory memory; /* first: it began with it */
    const cmq_grammar *grammar;
    cmq_offsets offsets;
    cmq_cascade *cascades[CMQ_LANGUAGES];   /* made when a text first needs them */
    cmq_word_memory *places[CMQ_LANGUAGES]; /* made when a fact first needs them */
    cmq_buffer text, shadow, shadow_before, json;
    cmq_arena arena; /* of one document: records */
    cmq_arena words; /* of one paragraph: folded forms */
    cmq_token tokens[CMQ_MAX_TOKENS], tokens_before[CMQ_MAX_TOKENS];
};

/* A sentence behind which the reading stands, and what is known of it. */
typedef struct {
    cmq_bytes at;
    int index, paragraph;
    bool heard;   /* its speakers */
    bool looked;  /* its names of places */
    bool figures; /* it has some: its times are known */
} cmq_passed;

/* A document while it is read. */
typedef struct {
    cmq_document_facts facts;
    cmq_records records;
    cmq_explainer *explainer;                                /* NULL: nobody wants to know */
    bool given;                                              /* its language was given, not detected */
    int sentences, paragraphs;                               /* that were begun */
    cmq_passed before[CMQ_LAST_LINES], heading[CMQ_HEADING]; /* the last sentences, the first sentences */
    bool quoting; /* the last paragraph ends in a quotation that is not closed */
} cmq_document_reading;

/* Gives back what was learnt from documents, which comes again with the next one. */
void cmq_extractor_forget(cmq_extractor *extractor);

/* The shadow of a piece of text, in a buffer; NULL when memory ran out. */
cmq_span cmq_shadow_of(cmq_buffer *buffer, cmq_span piece);

/* A reader of the sentences of a piece of the document; its shadow is NULL when memory ran out. */
cmq_sentence_reader cmq_sentences_of(cmq_extractor *extractor, const cmq_document_reading *reading, cmq_bytes at,
                                     cmq_buffer *shadow, cmq_token *tokens);

/* Looks the words of a sentence up in the document's language, or, when no word of it is frequent there and it clearly
 * is in another language, in that one. *cascade NULL: none of ours. */
cmq_status cmq_look_up(cmq_extractor *extractor, const cmq_document_reading *reading, const cmq_sentence *sentence,
                       cmq_cascade **cascade);

/* The words of a language's places that were met so far. */
cmq_status cmq_places_met(cmq_extractor *extractor, int language, cmq_word_memory **places);

#endif
