#include "resolve/where.h"

#include <string.h>

#define TOPIC_SENTENCES 2   /* title and first sentence */
#define LASTING_SENTENCES 6 /* how long the place of another sentence does */

/* Costs of a site in tokens: a fact takes the cheapest one. */
#define COST_COMMA 4      /* a conjunction as well */
#define COST_DASH 3       /* "in Batken: 12", «в Лейлеке — 5» */
#define COST_BREAK 20     /* semicolon */
#define COST_UNLOCATED 10 /* «Баткенская область» without «в» */
#define COST_COUNTRY 8    /* a region says more */
#define DESCRIPTION 8     /* tokens from a region to its state: "Zindajan, in the west of Afghanistan" */
#define COST_ABROAD 12    /* most people die in their own country */

/* Whether a place is meant by somebody's name. What is "in" a place is no person, whatever its capitals look like. */
static bool S_is_party(const cmq_party *parties, size_t count, const cmq_site *site) {
    for (size_t i = 0; i < count; i++)
        if ((cmq_range_overlaps(site->tokens, parties[i].name) || cmq_range_overlaps(site->tokens, parties[i].role)) &&
            (parties[i].type != CMQ_PERSON || site->proof == CMQ_SITE_BARE))
            return true;
    return false;
}

/* Whether the words name somebody who speaks, acts or is spoken to: "Bishkek said", "the Batken administration". */
static bool S_is_actor(const cmq_findings *found, const cmq_site *site) {
    for (size_t i = 0; i < found->source_count; i++)
        if (S_is_party(&found->sources[i].who, 1, site)) return true;
    for (size_t i = 0; i < found->stand_count; i++)
        if (S_is_party(found->stands[i].speakers, found->stands[i].speaker_count, site) ||
            S_is_party(found->stands[i].addressees, found->stands[i].addressee_count, site))
            return true;
    return S_is_party(found->actors, found->actor_count, site);
}

static cmq_where S_where(const cmq_sentence *sentence, const cmq_site *site) {
    return (cmq_where){.at = {sentence->tokens[site->tokens.first].start, sentence->tokens[site->tokens.last].end},
                       .country = site->country,
                       .ref = site->ref};
}

/* The place of a sentence that later ones may take: the one region that something is said to be in, else the first
 * state. Of several regions none: each has its own figures. */
static const cmq_site *S_lasting(const cmq_site *sites, size_t count) {
    const cmq_site *region = NULL, *state = NULL;
    for (size_t i = 0; i < count; i++) {
        if (sites[i].proof != CMQ_SITE_LOCATED) continue;
        if (sites[i].ref && region && strcmp(sites[i].ref, region->ref) != 0) return NULL;
        if (sites[i].ref && !region) region = &sites[i];
        if (!sites[i].ref && !state) state = &sites[i];
    }
    for (size_t i = 0; state && !region && i < count; i++) /* "villages of Zindajan, in the west of Afghanistan" */
        if (sites[i].proof == CMQ_SITE_KIND && sites[i].ref && sites[i].country == state->country) region = &sites[i];
    return region ? region : state;
}

/* Whether a bare name can be what a heading is about: a state before a colon ("Yemen: ..."), no seat of government that
 * begins it and so may speak or only be where the report was filed, no end of a road ("Bishkek - Osh"), no first name.
 */
static bool S_can_be_topic(cmq_word_memory *places, const cmq_sentence *sentence, const cmq_site *site) {
    size_t first = (size_t)site->tokens.first, next = (size_t)site->tokens.last + 1;
    const cmq_token *after = next < sentence->count ? &sentence->tokens[next] : NULL;
    if (site->proof != CMQ_SITE_BARE) return true;
    if (site->state && (!after || after->kind != CMQ_COLON)) return false;
    if (site->seat && (first == 0 || !site->ref || sentence->index > 0)) return false;
    if (site->seat && sentence->tokens[first - 1].kind == CMQ_COMMA) return false; /* "Ministry of Health, New Delhi" */
    if (first > 1 && sentence->tokens[first - 1].kind == CMQ_DASH) return false;
    if (!after) return true;
    bool capital =
        after->shape & CMQ_CAPITAL && places->lexicon->language != CMQ_EN; /* English headings have them everywhere */
    return !capital &&
           !(after->kind == CMQ_DASH && next + 1 < sentence->count && sentence->tokens[next + 1].shape & CMQ_CAPITAL);
}

/* What a heading is about: names that all lie in one state, without the "in" that headings save; the first region among
 * them, else that state. */
static const cmq_site *S_topic(cmq_word_memory *places, const cmq_sentence *sentence, const cmq_site *sites,
                               size_t count) {
    const cmq_site *topic = NULL;
    for (size_t i = 0; i < count; i++) {
        if (sites[i].country != sites[0].country) return NULL;
        if (S_can_be_topic(places, sentence, &sites[i]) && (!topic || (!topic->ref && sites[i].ref))) topic = &sites[i];
    }
    return topic;
}

static void S_keep_topic(cmq_whereabouts *whereabouts, const cmq_sentence *sentence, const cmq_site *sites,
                         size_t count) {
    const cmq_site *topic =
        sentence->index < TOPIC_SENTENCES ? S_topic(whereabouts->places, sentence, sites, count) : NULL;
    if (!topic || (cmq_bytes_given(whereabouts->topic.at) && whereabouts->topic_sentence <= sentence->index)) return;
    whereabouts->topic = S_where(sentence, topic);
    whereabouts->topic_sentence = sentence->index;
}

/* A state does not displace a region of it: it is the same place in other words. */
static bool S_keep_last(cmq_whereabouts *whereabouts, const cmq_sentence *sentence, const cmq_site *site) {
    cmq_where *last = &whereabouts->last;
    if (!site) return false;
    if (!site->ref && last->ref && last->country == site->country) {
        whereabouts->sentence = sentence->index;
        return true;
    }
    *last = S_where(sentence, site);
    whereabouts->sentence = sentence->index;
    return true;
}

void cmq_where_look(cmq_whereabouts *whereabouts, cmq_word_memory *places, const cmq_cascade *cascade) {
    size_t n = cmq_sites_find(places, cascade->sentence, whereabouts->sites), proved = 0;
    whereabouts->places = places;
    whereabouts->count = whereabouts->name_count = 0;
    whereabouts->looked = cascade->sentence->index;
    for (size_t i = 0; i < n; i++) {
        cmq_site site = whereabouts->sites[i];
        if (S_is_actor(cascade->found, &site)) whereabouts->names[whereabouts->name_count++] = site;
        else whereabouts->sites[whereabouts->count++] = site;
    }
    S_keep_topic(whereabouts, cascade->sentence, whereabouts->sites, whereabouts->count);
    for (size_t i = 0; i < whereabouts->count; i++)
        if (whereabouts->sites[i].proof != CMQ_SITE_BARE) whereabouts->sites[proved++] = whereabouts->sites[i];
    whereabouts->count = proved;
}

bool cmq_where_is_told(const cmq_whereabouts *whereabouts, cmq_range tokens) {
    for (size_t i = 0; i < whereabouts->count; i++)
        if (cmq_range_overlaps(tokens, whereabouts->sites[i].tokens)) return true;
    return false;
}

bool cmq_where_holds(const cmq_whereabouts *whereabouts, const cmq_cascade *cascade, cmq_range tokens) {
    if (whereabouts->looked != cascade->sentence->index) return false;
    for (size_t i = 0; i < whereabouts->name_count; i++)
        if (cmq_range_overlaps(tokens, whereabouts->names[i].tokens)) return true;
    return cmq_where_is_told(whereabouts, tokens);
}

cmq_country cmq_where_of_name(const cmq_whereabouts *whereabouts, const cmq_cascade *cascade, cmq_range name) {
    cmq_country country = 0;
    if (whereabouts->looked != cascade->sentence->index) return 0;
    for (size_t i = 0; i < whereabouts->name_count; i++) {
        const cmq_site *site = &whereabouts->names[i];
        if (!cmq_range_overlaps(site->tokens, name)) continue;
        if (country && country != site->country) return 0;
        country = site->country;
    }
    return country;
}

bool cmq_where_look_before(cmq_whereabouts *whereabouts, cmq_word_memory *places, const cmq_sentence *sentence) {
    const cmq_where *last = &whereabouts->last;
    whereabouts->places = places;
    cmq_site sites[CMQ_MAX_SITES];
    size_t count = cmq_sites_find(places, sentence, sites);
    const cmq_site *lasting = S_lasting(sites, count);
    bool newer = !cmq_bytes_given(last->at) || sentence->index > whereabouts->sentence;
    bool finer = lasting && lasting->ref && !last->ref && last->country == lasting->country;
    S_keep_topic(whereabouts, sentence, sites, count);
    return (newer || finer) && S_keep_last(whereabouts, sentence, lasting);
}

void cmq_where_remember(cmq_whereabouts *whereabouts, const cmq_sentence *sentence) {
    S_keep_last(whereabouts, sentence, S_lasting(whereabouts->sites, whereabouts->count));
}

static int S_step_cost(cmq_word_memory *places, const cmq_token *token) {
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
    int cost = (site->proof == CMQ_SITE_LOCATED ? 0 : COST_UNLOCATED) + (site->ref ? 0 : COST_COUNTRY) +
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
    for (size_t i = 0; nearest && !nearest->ref && i < whereabouts->count; i++) {
        const cmq_site *site = &whereabouts->sites[i];
        if (site->ref && site->country == nearest->country && site->tokens.last < nearest->tokens.first &&
            nearest->tokens.first - site->tokens.last <= DESCRIPTION)
            nearest = site;
    }
    if (nearest) return S_where(cascade->sentence, nearest);
    const cmq_where *topic = &whereabouts->topic;
    int index = cascade->sentence->index;
    if (cmq_bytes_given(topic->at) && whereabouts->topic_sentence == index) return *topic;
    cmq_where where = whereabouts->last;
    bool lasts = cmq_bytes_given(where.at) &&
                 (whereabouts->sentence < CMQ_HEADING || index - whereabouts->sentence <= LASTING_SENTENCES);
    if (!lasts) where = *topic;
    if (!inherit || !cmq_bytes_given(where.at)) return (cmq_where){.at = {0, 0}};
    where.inherited = true;
    return where;
}
