/* Where something happened: the place that a fact's own sentence names, else the nearest one before. */
#ifndef CMQ_RESOLVE_WHERE_H
#define CMQ_RESOLVE_WHERE_H

#include "match/sites.h"
#include "resolve/actors.h"

typedef struct {
    cmq_bytes at; /* start == end: unknown */
    cmq_country country;
    const char *ref; /* ISO 3166-2, or NULL */
    bool inherited;  /* named in an earlier sentence */
} cmq_where;

/* What a document has said of places so far. */
typedef struct {
    cmq_word_memory *places;       /* of the language of the sentence at work */
    cmq_site sites[CMQ_MAX_SITES]; /* of the sentence at work */
    size_t count;
    cmq_site names[CMQ_MAX_SITES]; /* those within names of whoever speaks or acts in it */
    size_t name_count;
    int looked;         /* its index */
    cmq_where last;     /* the place that later facts may take */
    int sentence;       /* in which it stands */
    cmq_where topic;    /* what the heading is about, where nothing else is known */
    int topic_sentence; /* in which it stands */
} cmq_whereabouts;

/* Looks for the places of the cascade's sentence; those that name who speaks or acts are left out. */
void cmq_where_look(cmq_whereabouts *whereabouts, cmq_word_memory *places, const cmq_cascade *cascade);

/* The same of an earlier sentence that was not read; true if it names a place that facts may take. */
bool cmq_where_look_before(cmq_whereabouts *whereabouts, cmq_word_memory *places, const cmq_sentence *sentence);

/* The place nearest to some tokens of the sentence at work, rather one in the country of the victims (0: unknown); else
 * the last one if `inherit` and it is not too far. */
cmq_where cmq_where_of(const cmq_whereabouts *whereabouts, const cmq_cascade *cascade, cmq_range tokens,
                       cmq_country side, bool inherit);

/* Whether some tokens of the sentence at work hold a place where something may have happened. */
bool cmq_where_is_told(const cmq_whereabouts *whereabouts, cmq_range tokens);

/* Whether some tokens of the sentence at work hold a place, whoever else it may be there. */
bool cmq_where_holds(const cmq_whereabouts *whereabouts, const cmq_cascade *cascade, cmq_range tokens);

/* The country of the places within some words that name somebody who acts in the cascade's sentence: of the court of
 * Versailles. 0 if there are none, or they lie in several. */
cmq_country cmq_where_of_name(const cmq_whereabouts *whereabouts, const cmq_cascade *cascade, cmq_range name);

/* Keeps the sentence's place for later facts. */
void cmq_where_remember(cmq_whereabouts *whereabouts, const cmq_sentence *sentence);

#endif
