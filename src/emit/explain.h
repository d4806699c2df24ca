/* Says in plain text how a document was read. */
#ifndef CMQ_EMIT_EXPLAIN_H
#define CMQ_EMIT_EXPLAIN_H

#include "base/buffer.h"
#include "match/cascade.h"
#include "match/sites.h"

/* What is explained. */
enum cmq_explained { CMQ_EXPLAIN_ALL, CMQ_EXPLAIN_NAMES, CMQ_EXPLAIN_TIMES };

typedef struct {
    cmq_write_fn write;
    void *user;
    enum cmq_explained only; /* nothing but these is wanted */
    bool stopped;            /* the writer said so */
    cmq_buffer line;
    cmq_watcher watcher;
    bool fired[CMQ_MAX_STAGES][2048]; /* rules that matched in this sentence, by stage and order */
} cmq_explainer;

void cmq_explainer_init(cmq_explainer *explainer, cmq_memory *memory, cmq_write_fn write, void *user);
void cmq_explainer_free(cmq_explainer *explainer);

void cmq_explain_document(cmq_explainer *explainer, const cmq_decoding *decoding, int language, int confidence);
void cmq_explain_sentence(cmq_explainer *explainer, cmq_span text, const cmq_sentence *sentence, int language);

/* Writes the actors that the cascade's last sentence names, whether they act or not: type, ref, name, document, one a
 * line. */
void cmq_explain_names_of(cmq_explainer *explainer, cmq_span text, const char *id, const cmq_cascade *cascade);

/* Writes the times of the cascade's last sentence, one a line. */
void cmq_explain_times_of(cmq_explainer *explainer, cmq_span text, const char *id, const cmq_cascade *cascade,
                          cmq_day today);

/* Writes the names of places that a sentence with facts may take for theirs, and what proves each to be one. */
void cmq_explain_places(cmq_explainer *explainer, cmq_span text, const cmq_sentence *sentence, const cmq_site *sites,
                        size_t count);

/* Between these two, what the cascade does is written. */
void cmq_explain_watch(cmq_explainer *explainer, cmq_cascade *cascade);
void cmq_explain_unwatch(cmq_explainer *explainer, cmq_cascade *cascade);

#endif
