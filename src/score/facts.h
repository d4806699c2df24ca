/* The facts of a document in the flat form in which gold is written, read from gold or from records. */
#ifndef CMQ_SCORE_FACTS_H
#define CMQ_SCORE_FACTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#define SCORE_UNBOUNDED (-1)

typedef struct {
    char *kind, *basis, *victims, *side, *source; /* NULL where the text does not say */
    char *rule;                                   /* of a record; NULL in gold */
    char *place;                                  /* ISO 3166-2, else ISO 3166-1; NULL: none */
    char *time;                                   /* FIRST..LAST day, nothing where it is open; NULL: none */
    int64_t min, max;                             /* SCORE_UNBOUNDED: none */
    bool denied;
    bool placed, timed; /* of gold: the place, the time was looked for */
} score_figure;

/* What one speaker says on one topic. */
typedef struct {
    char *kind, *topic, *speaker; /* NULL where the text does not say */
    char *rule;                   /* of a record; NULL in gold */
    char *time;                   /* as of figures: when it was said */
    bool timed;
    char **addressees;
    size_t addressee_count;
} score_position;

typedef struct {
    char *id;
    score_figure *figures;
    size_t count;
    char **actors; /* names */
    size_t actor_count;
    score_position *positions;
    size_t position_count;
} score_document;

typedef struct {
    score_document *documents;
    size_t count, room;
} score_set;

/* Appends a document without id, with room for figures; NULL when memory is out. */
score_document *score_add(score_set *set, size_t figures);

/* Appends one JSON object, flat ("doc") or a record ("schema"); NULL, or what is wrong with it (a constant). */
const char *score_read(score_set *set, const char *json, size_t len);

/* Appends one line of a bank of sentences as a document: "sentence TAB killed 36; injured 24+ basis=part", `-` for
 * nothing. The sentence's length comes in *sentence. Comments and empty lines give none and *sentence 0. NULL, or what
 * is wrong with it. */
const char *score_read_sentence(score_set *set, const char *line, size_t number, size_t *sentence);

void score_free(score_set *set);

/* The document whose id shares the longest tail of whole path parts with `id`, .txt aside; NULL if none shares one. */
const score_document *score_find(const score_set *set, const char *id);

/* Whether two names mean the same: both missing, or at least half of the beginnings of their words shared. */
bool score_same_name(const char *a, const char *b);

#endif
