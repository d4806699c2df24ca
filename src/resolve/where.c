#include "resolve/where.h"

#define LASTING_SENTENCES 6 /* how long the place of another sentence does */

/* Costs of a site in tokens: a fact takes the cheapest one. */
#define COST_COMMA 4      /* a conjunction as well */
#define COST_DASH 3       /* "in Batken: 12", «в Лейлеке — 5» */
#define COST_BREAK 20     /* semicolon */
#define COST_UNLOCATED 10 /* «Баткенская область» without «в» */
#define COST_COUNTRY 8    /* a region says more */
#define COST_ABROAD 12    /* most people die in their own country */

static bool S_overlap(cmq_range a, cmq_range b) {
    return cmq_range_given(b) && a.first <= b.last && b.first <= a.last;
}

static bool S_is_party(const cmq_party *parties, size_t count, cmq_range tokens) {
    for (size_t i = 0; i < count; i++)
        if (S_overlap(tokens, parties[i].name) || S_overlap(tokens, parties[i].role)) return true;
    return false;
}

/* Whether the words name somebody who speaks, acts or is spoken to: "Bishkek said", "the Batken administration". */
static bool S_is_actor(const cmq_findings *found, cmq_range tokens) {
    for (size_t i = 0; i < found->source_count; i++)
        if (S_is_party(&found->sources[i].who, 1, tokens)) return true;
    for (size_t i = 0; i < found->stand_count; i++)
        if (S_is_party(found->stands[i].speakers, found->stands[i].speaker_count, tokens) ||
            S_is_party(found->stands[i].addressees, found->stands[i].addressee_count, tokens))
            return true;
    return S_is_party(found->actors, found->actor_count, tokens);
}

static cmq_where S_where(const cmq_sentence *sentence, const cmq_site *site) {
    return (cmq_where){.at = {sentence->tokens[site->tokens.first].start, sentence->tokens[site->tokens.last].end},
                       .country = site->country,
                       .ref = site->ref};
}

void cmq_where_look(cmq_whereabouts *whereabouts, const cmq_lexicon *places, const cmq_cascade *cascade) {
    size_t n = cmq_sites_find(places, cascade->sentence, whereabouts->sites);
    whereabouts->places = places;
    whereabouts->count = 0;
    for (size_t i = 0; i < n; i++)
        if (!S_is_actor(cascade->found, whereabouts->sites[i].tokens))
            whereabouts->sites[whereabouts->count++] = whereabouts->sites[i];
}

/* The place of a sentence that later ones may take: the first region that something is said to be in, else the first
 * state. */
static const cmq_site *S_lasting(const cmq_site *sites, size_t count) {
    const cmq_site *state = NULL;
    for (size_t i = 0; i < count; i++) {
        if (!sites[i].located) continue;
        if (sites[i].ref) return &sites[i];
        if (!state) state = &sites[i];
    }
    return state;
}

void cmq_where_remember(cmq_whereabouts *whereabouts, const cmq_sentence *sentence) {
    const cmq_site *site = S_lasting(whereabouts->sites, whereabouts->count);
    if (!site) return;
    whereabouts->last = S_where(sentence, site);
    whereabouts->sentence = sentence->index;
}

bool cmq_where_look_before(cmq_whereabouts *whereabouts, const cmq_lexicon *places, const cmq_sentence *sentence) {
    cmq_site sites[CMQ_MAX_SITES];
    bool newer = whereabouts->last.at.end == 0 || sentence->index > whereabouts->sentence;
    const cmq_site *site = newer ? S_lasting(sites, cmq_sites_find(places, sentence, sites)) : NULL;
    if (!site) return false;
    whereabouts->last = S_where(sentence, site);
    whereabouts->sentence = sentence->index;
    return true;
}

static int S_step_cost(const cmq_lexicon *places, const cmq_token *token) {
    switch (token->kind) {
    case CMQ_COMMA:
        return COST_COMMA;
    case CMQ_DASH:
    case CMQ_COLON:
        return COST_DASH;
    case CMQ_SEMICOLON:
    case CMQ_STOP:
        return COST_BREAK;
    default:
        return cmq_sites_joins(places, token) ? COST_COMMA : 1;
    }
}

static int S_cost(const cmq_whereabouts *whereabouts, const cmq_sentence *sentence, const cmq_site *site,
                  cmq_range fact, cmq_country side) {
    int cost = (site->located ? 0 : COST_UNLOCATED) + (site->ref ? 0 : COST_COUNTRY) +
               (side && side != site->country ? COST_ABROAD : 0);
    int from = site->tokens.last < fact.first ? site->tokens.last + 1 : fact.last + 1;
    int to = site->tokens.last < fact.first ? fact.first : site->tokens.first;
    for (int i = from; i < to; i++) cost += S_step_cost(whereabouts->places, &sentence->tokens[i]);
    return cost;
}

cmq_where cmq_where_of(const cmq_whereabouts *whereabouts, const cmq_cascade *cascade, cmq_range tokens,
                       cmq_country side, bool inherit) {
    const cmq_site *nearest = NULL;
    int least = 0;
    for (size_t i = 0; i < whereabouts->count; i++) {
        int cost = S_cost(whereabouts, cascade->sentence, &whereabouts->sites[i], tokens, side);
        if (nearest && cost >= least) continue;
        nearest = &whereabouts->sites[i];
        least = cost;
    }
    if (nearest) return S_where(cascade->sentence, nearest);
    cmq_where where = whereabouts->last;
    bool lasts =
        whereabouts->sentence < CMQ_HEADING || cascade->sentence->index - whereabouts->sentence <= LASTING_SENTENCES;
    if (!inherit || !lasts || where.at.end == 0) return (cmq_where){.at = {0, 0}};
    where.inherited = true;
    return where;
}
