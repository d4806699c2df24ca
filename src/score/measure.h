/* How well records agree with gold. */
#ifndef CMQ_SCORE_MEASURE_H
#define CMQ_SCORE_MEASURE_H

#include "score/facts.h"

typedef struct {
    size_t gold, found, both; /* figures in gold, in the records, in both */
} score_counts;

enum { SCORE_BASIS, SCORE_VICTIMS, SCORE_SIDE, SCORE_SOURCE, SCORE_FIELDS };
enum { SCORE_KINDS = 7 };

extern const char *const score_field_names[SCORE_FIELDS];
extern const char *const score_kind_names[SCORE_KINDS];

typedef struct {
    size_t documents, missing; /* gold documents; those that the records lack */
    score_counts all, kinds[SCORE_KINDS];
    size_t right[SCORE_FIELDS];                            /* of matched figures, those whose field agrees */
    size_t given[SCORE_FIELDS], given_right[SCORE_FIELDS]; /* of those whose gold has the field */
    score_counts actors, calls, positions;                 /* positions with their speakers */
    score_counts places, times;                            /* of matched figures whose place, time gold judges */
    score_counts position_times;                           /* of matched positions */
    size_t addressees_right;                               /* of matched positions, those whose addressees agree */
} score_result;

/* Compares figures by kind, min and max, each once a document. Lists misses (-), extra figures (+), and places and
 * times other than those of gold (!) to `misses`, which may be NULL. */
void score_measure(const score_set *gold, const score_set *records, score_result *result, FILE *misses);

/* Writes a line a record, "rule TAB 1" if gold has its figure or position, "rule TAB 0" if not. */
void score_list_rules(const score_set *gold, const score_set *records, FILE *out);

/* Adds a place or a time of gold, NULL for none, beside that of the record; true if they are the same. */
bool score_count_value(const char *theirs, const char *ours, score_counts *counts);

/* ---- actors.c ---- */

/* Adds one document's actors, by name, and positions, by kind, topic and speaker, each partner once; an agreement has
 * no direction. `ours` may be NULL. */
void score_measure_actors(const score_document *theirs, const score_document *ours, score_result *result, FILE *misses);

/* Whether gold has a position of this kind, topic and speaker. */
bool score_has_position(const score_document *theirs, const score_position *position);

double score_precision(score_counts counts);
double score_recall(score_counts counts);
double score_f1(score_counts counts);

/* The share of matched figures whose field agrees; 1 when there are none. */
double score_share(size_t right, size_t all);

#endif
