/* An example of a rule: what came of its text, and whether that is what it expects. Private to check. */
#ifndef CMQ_MATCH_EXAMPLES_H
#define CMQ_MATCH_EXAMPLES_H

#include "match/cascade.h"

#define CMQ_MAX_MADE 256

/* A phrase, or an aside, that the rule under test made. */
typedef struct {
    uint16_t class_id; /* CMQ_NO_CLASS: an aside */
    cmq_value value;
    cmq_figure figure;
    cmq_interval days; /* of a time */
} cmq_made;

/* A source that the rule under test found. */
typedef struct {
    cmq_span name; /* as written; NULL: again */
    int type;
    cmq_country country;
} cmq_named;

/* A position that the rule under test found, with the names of those who take it and those who are meant. */
typedef struct {
    int kind, topic;
    bool negated, again;
    cmq_span speakers[CMQ_MAX_PARTIES], addressees[CMQ_MAX_PARTIES];
    size_t speaker_count, addressee_count;
} cmq_stated;

typedef struct {
    cmq_cascade *cascade;
    cmq_met met; /* persons named in the sentences before */
    cmq_diagnostics *diagnostics;
    const cmq_rule *rule;
    cmq_made made[CMQ_MAX_MADE];
    size_t made_count;
    bool matched; /* the rule, at the stage of facts */
    cmq_fact facts[CMQ_MAX_MADE];
    size_t fact_count;
    cmq_named speakers[CMQ_MAX_SOURCES];
    size_t speaker_count;
    cmq_stated stands[CMQ_MAX_STANDS];
    size_t stand_count;
    cmq_arena arena;
    cmq_token tokens[CMQ_MAX_TOKENS];
} cmq_example_run;

/* ---- expected.c ---- */

/* Whether one expected thing, as `killed 36 basis=additional`, was made by the rule. */
bool cmq_example_met(cmq_example_run *runner, cmq_span expected, cmq_place place);

/* What was found instead, for the message. */
void cmq_example_found(const cmq_example_run *runner, char *text, size_t size);

#endif
