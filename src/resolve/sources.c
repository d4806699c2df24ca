/* Which of those whom a sentence names as its sources gives a figure, or takes a stand. */
#include "resolve/voices.h"

#include <limits.h>

/* How far a source's words are from a figure; behind it counts a little more, as "said" mostly stands before. */
static int S_distance(cmq_range source, cmq_range figure) {
    if (source.last < figure.first) return 2 * (figure.first - source.last);
    if (source.first > figure.last) return 3 * (source.first - figure.last);
    return 0;
}

#define ACROSS 200 /* further than any distance within a clause */

/* The same, where a semicolon between them parts two clauses: "A says nine died; B says it hit fighters". */
static int S_distance_of(const cmq_cascade *cascade, cmq_range source, cmq_range figure) {
    int first = source.last < figure.first ? source.last : figure.last;
    int last = source.last < figure.first ? figure.first : source.first, distance = S_distance(source, figure);
    for (int i = first + 1; i < last; i++)
        if (cascade->sentence->tokens[i].kind == CMQ_SEMICOLON) return distance + ACROSS;
    return distance;
}

#define CLAUSE_WORDS 4 /* words of a clause before whoever speaks in it: "and on Monday the police said" */

/* Where a figure begins; of none, "there are no casualties", where its words do. */
static int S_first_of(const cmq_fact *fact) {
    return cmq_range_given(fact->figure.count) ? fact->figure.count.first : fact->tokens.first;
}

/* Whether somebody speaks before a figure. */
static bool S_heard_before(const cmq_cascade *cascade, cmq_range figure) {
    for (size_t i = 0; i < cascade->found->source_count; i++) {
        const cmq_source *source = &cascade->found->sources[i];
        if (!source->nobody && source->tokens.first < figure.first) return true;
    }
    return false;
}

/* Whether a source counts on in its own clause: no comma parts it from the next figure. */
static bool S_counts_on(const cmq_cascade *cascade, const cmq_source *source) {
    int next = INT_MAX;
    for (size_t i = 0; i < cascade->found->fact_count; i++) {
        int first = S_first_of(&cascade->found->facts[i]);
        if (first > source->tokens.last && first < next) next = first;
    }
    const cmq_token *tokens = cascade->sentence->tokens;
    for (int i = source->tokens.last + 1; next < INT_MAX && i < next; i++)
        if (tokens[i].kind != CMQ_WORD && tokens[i].kind != CMQ_NUMBER) return false;
    return next < INT_MAX;
}

/* Whether a source speaks in a clause of its own behind a figure, of other figures: "Ten are missing; police count 9",
 * "The army counts ten, police say nine". */
static bool S_begins_clause(const cmq_cascade *cascade, const cmq_source *source, cmq_range figure) {
    const cmq_token *tokens = cascade->sentence->tokens;
    bool apart = false, counts = false, heard = S_heard_before(cascade, figure) || S_counts_on(cascade, source);
    for (int i = source->tokens.first - 1; i > figure.last && i >= source->tokens.first - CLAUSE_WORDS; i--) {
        bool joins = i + 1 < source->tokens.first &&
                     cmq_word_within(&cascade->data->lexicon, cascade->known[i + 1], CMQ_CLASS_AND);
        apart |= tokens[i].kind == CMQ_SEMICOLON || (tokens[i].kind == CMQ_COMMA && (joins || heard));
    }
    for (size_t i = 0; apart && i < cascade->found->fact_count; i++)
        counts |= S_first_of(&cascade->found->facts[i]) > source->tokens.last;
    return counts;
}

/* Whether a source closes a sentence in which somebody is named to say the figure: "X said that 12 died and 30 were
 * hurt, the statement says". */
static bool S_only_hands_on(const cmq_cascade *cascade, const cmq_source *source, cmq_range figure) {
    bool named = false;
    for (size_t i = 0; i < cascade->found->source_count; i++) {
        const cmq_source *other = &cascade->found->sources[i];
        named |= !other->again && !other->nobody && other->tokens.last < figure.first &&
                 S_distance_of(cascade, other->tokens, figure) < ACROSS;
    }
    return named && source->again && source->tokens.first > figure.last;
}

bool cmq_is_claimant(const cmq_cascade *cascade, const cmq_party *who) {
    bool claims = false;
    for (size_t i = 0; i < cascade->found->claimant_count; i++)
        claims |= cmq_range_equal(cascade->found->claimants[i].who.name, who->name);
    return claims;
}

/* Whether a source tells no more than what stands before it: "a million according to the UN, and urged". */
static bool S_tells_before(const cmq_cascade *cascade, const cmq_source *source, cmq_range stand) {
    const cmq_token *tokens = cascade->sentence->tokens;
    int first = source->tokens.first, behind = source->who.name.last + 1;
    bool set_off = !first || (tokens[first - 1].kind != CMQ_WORD && tokens[first - 1].kind != CMQ_NUMBER);
    if (source->again || set_off || behind >= stand.first || tokens[behind].kind != CMQ_COMMA) return false;
    return cmq_is_according_to(cascade, source->who.name);
}

/* Of which sources the nearest one is asked for. */
enum { S_OF_FIGURES, S_OF_FIGURES_AND_OUTLETS, S_OF_STANDS, S_OF_DENIALS };

/* Whether a source may give a figure, or take a stand; outlets give figures, and hand on what others say. */
static bool S_may_give(const cmq_cascade *cascade, const cmq_source *source, cmq_range words, int of) {
    if (source->nobody || (source->who.outlet && of != S_OF_FIGURES_AND_OUTLETS)) return false;
    if (S_begins_clause(cascade, source, words) || S_only_hands_on(cascade, source, words)) return false;
    if (of >= S_OF_STANDS && S_tells_before(cascade, source, words)) return false;
    return of != S_OF_DENIALS || source->again || !cmq_is_claimant(cascade, &source->who);
}

static const cmq_source *S_nearest(const cmq_cascade *cascade, cmq_range words, int of) {
    const cmq_source *nearest = NULL;
    for (size_t i = 0; i < cascade->found->source_count; i++) {
        const cmq_source *source = &cascade->found->sources[i];
        if (!S_may_give(cascade, source, words, of)) continue;
        if (!nearest || S_distance_of(cascade, source->tokens, words) < S_distance_of(cascade, nearest->tokens, words))
            nearest = source;
    }
    return nearest;
}

const cmq_source *cmq_nearest_source(const cmq_cascade *cascade, cmq_range figure, bool outlets) {
    return S_nearest(cascade, figure, outlets ? S_OF_FIGURES_AND_OUTLETS : S_OF_FIGURES);
}

const cmq_source *cmq_nearest_speaker(const cmq_cascade *cascade, cmq_range stand, bool denies) {
    return S_nearest(cascade, stand, denies ? S_OF_DENIALS : S_OF_STANDS);
}
