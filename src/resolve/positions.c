#include "resolve/positions.h"

#include <stdlib.h>

#define BOTH_SENTENCES 2 /* how far before "both" the two are named */

void cmq_positions_start(cmq_positions *positions, cmq_arena *arena) {
    *positions = (cmq_positions){.arena = arena};
}

bool cmq_is_among(const size_t *actors, size_t count, size_t actor) {
    for (size_t i = 0; i < count; i++)
        if (actors[i] == actor) return true;
    return false;
}

static bool S_within(const size_t *few, size_t few_count, const size_t *many, size_t many_count) {
    for (size_t i = 0; i < few_count; i++)
        if (!cmq_is_among(many, many_count, few[i])) return false;
    return true;
}

static bool S_either_within(const size_t *a, size_t a_count, const size_t *b, size_t b_count) {
    return S_within(a, a_count, b, b_count) || S_within(b, b_count, a, a_count);
}

/* Whether the same would speak if nobody signs. */
static bool S_same_unsigned(const cmq_position *a, const cmq_position *b) {
    if (!a->orphan) return true;
    return a->unsigned_count == b->unsigned_count &&
           S_within(a->speakers, a->unsigned_count, b->speakers, b->unsigned_count);
}

static bool S_same(const cmq_position *a, const cmq_position *b) {
    if (a->kind != b->kind || a->topic != b->topic || a->negated != b->negated || a->orphan != b->orphan ||
        a->awaits != b->awaits || !S_same_unsigned(a, b) || (!a->speaker_count) != (!b->speaker_count) ||
        !S_either_within(a->speakers, a->speaker_count, b->speakers, b->speaker_count))
        return false;
    return S_either_within(a->addressees, a->addressee_count, b->addressees, b->addressee_count);
}

/* What each further telling of a position says of it as well. */
static void S_tell_again(cmq_position *known, const cmq_position *again) {
    known->across &= again->across;
    known->own_words |= again->own_words; /* told so once, it needs no speaker */
}

bool cmq_positions_add(cmq_positions *positions, const cmq_position *position, cmq_mention mention) {
    size_t at = 0;
    while (at < positions->count && !S_same(&positions->items[at], position)) at++;
    if (at < positions->count) {
        cmq_position *known = &positions->items[at];
        if (position->speaker_count > known->speaker_count) {
            memcpy(known->speakers, position->speakers, sizeof known->speakers);
            known->speaker_count = position->speaker_count;
        }
        if (position->addressee_count > known->addressee_count) {
            memcpy(known->addressees, position->addressees, sizeof known->addressees);
            known->addressee_count = position->addressee_count;
        }
        if (!cmq_bytes_given(known->time.at)) known->time = position->time;
        S_tell_again(known, position);
    } else {
        if (positions->count == CMQ_MAX_RECORDS) return positions->cut = true;
        cmq_position *grown =
            cmq_grow(positions->arena, positions->items, positions->count, &positions->room, sizeof *grown);
        if (!grown) return false;
        positions->items = grown;
        grown[positions->count++] = *position;
    }
    return cmq_mentions_add(positions->arena, &positions->items[at].mentions, mention, &positions->cut);
}

void cmq_position_spare_speakers(cmq_position *position) {
    size_t kept = 0;
    for (size_t i = 0; i < position->addressee_count; i++)
        if (!cmq_is_among(position->speakers, position->speaker_count, position->addressees[i]))
            position->addressees[kept++] = position->addressees[i];
    position->addressee_count = kept;
}

static void S_replace(size_t *actors, size_t *count, size_t actor, size_t by) {
    size_t kept = 0;
    for (size_t i = 0; i < *count; i++) {
        size_t next = actors[i] == actor ? by : actors[i];
        if (!cmq_is_among(actors, kept, next)) actors[kept++] = next;
    }
    *count = kept;
}

static void S_drop(size_t *actors, size_t *count, size_t actor) {
    size_t kept = 0;
    for (size_t i = 0; i < *count; i++)
        if (actors[i] != actor) actors[kept++] = actors[i];
    *count = kept;
}

static bool S_equal(const cmq_position *a, const cmq_position *b) {
    return a->speaker_count == b->speaker_count && a->addressee_count == b->addressee_count && S_same(a, b);
}

void cmq_positions_join(cmq_positions *positions, bool alike) {
    size_t kept = 0;
    for (size_t i = 0; i < positions->count; i++) {
        cmq_position p = positions->items[i];
        size_t known = 0;
        while (known < kept && !(alike ? S_same : S_equal)(&positions->items[known], &p)) known++;
        if (known == kept) {
            positions->items[kept++] = p;
            continue;
        }
        S_tell_again(&positions->items[known], &p);
        for (size_t k = 0; k < p.mentions.count; k++)
            cmq_mentions_add(positions->arena, &positions->items[known].mentions, p.mentions.items[k], &positions->cut);
    }
    positions->count = kept;
}

void cmq_positions_replace(cmq_positions *positions, size_t actor, size_t by) {
    for (size_t i = 0; i < positions->count; i++) {
        cmq_position *p = &positions->items[i];
        S_replace(p->speakers, &p->speaker_count, actor, by);
        S_replace(p->addressees, &p->addressee_count, actor, by);
        if (p->orphan) S_replace(p->speakers, &p->unsigned_count, actor, by);
    }
}

void cmq_positions_sign(cmq_positions *positions, size_t signer, size_t quoted) {
    size_t kept = 0;
    for (size_t i = 0; i < positions->count; i++) {
        cmq_position *p = &positions->items[i];
        size_t speaker = p->quoted ? quoted : signer;
        if (p->orphan && speaker == CMQ_NO_ACTOR && !p->own_words && !p->quoted) continue;
        if (p->orphan && speaker != CMQ_NO_ACTOR) {
            p->speakers[p->speaker_count++] = speaker;
            p->orphan = false;
        }
        positions->items[kept++] = *p;
    }
    positions->count = kept;
}

static bool S_is_own(const cmq_position *p, size_t actor) {
    return p->own_words && !p->quoted && p->speaker_count == 1 && p->speakers[0] == actor;
}

bool cmq_positions_has_own(const cmq_positions *positions, size_t actor) {
    for (size_t i = 0; i < positions->count; i++)
        if (S_is_own(&positions->items[i], actor)) return true;
    return false;
}

void cmq_positions_be_written(cmq_positions *positions, size_t reader, size_t writer) {
    for (size_t i = 0; i < positions->count; i++)
        if (S_is_own(&positions->items[i], reader)) positions->items[i].speakers[0] = writer;
}

void cmq_positions_leave_unsigned(cmq_positions *positions) {
    for (size_t i = 0; i < positions->count; i++) {
        cmq_position *p = &positions->items[i];
        if (!p->orphan || !p->unsigned_count) continue;
        p->speaker_count = p->unsigned_count;
        p->orphan = false;
    }
}

void cmq_positions_settle(cmq_positions *positions) {
    for (size_t i = 0; i < positions->count; i++) {
        positions->items[i].awaits = positions->items[i].orphan = false; /* nobody comes any more */
        cmq_position_spare_speakers(&positions->items[i]);
    }
    cmq_positions_join(positions, false);
}

/* Whether a sentence has a denial by somebody of a country. */
static bool S_is_denied(const cmq_positions *positions, const cmq_actors *actors, int sentence, cmq_country country) {
    for (size_t i = 0; i < positions->count; i++) {
        const cmq_position *p = &positions->items[i];
        if (p->kind != CMQ_DENIAL || !p->speaker_count || actors->items[p->speakers[0]].country != country) continue;
        for (size_t k = 0; k < p->mentions.count; k++)
            if (p->mentions.items[k].sentence == sentence) return true;
    }
    return false;
}

/* Whether a deed that a sentence tells is charged to another side: of another state than whoever tells it, between a
 * group and whoever is none, or told by an organisation, who speaks for one, or a person of whom no state is known. */
static bool S_is_across(const cmq_actors *actors, const cmq_position *p) {
    if (!p->speaker_count || !p->addressee_count) return false;
    const cmq_actor *teller = &actors->items[p->speakers[0]], *accused = &actors->items[p->addressees[0]];
    if (teller->outlet || accused->several || p->speakers[0] == p->addressees[0]) return false;
    bool outside = teller->type == CMQ_IGO || teller->type == CMQ_GROUP || teller->abroad;
    bool rebels = (teller->type == CMQ_GROUP) != (accused->type == CMQ_GROUP); /* and those they fight */
    if (teller->country && accused->country) return teller->country != accused->country || rebels;
    return outside || (accused->country ? teller->type == CMQ_PERSON : accused->type == CMQ_GROUP);
}

/* Whether an actor is a state, or speaks as one: a body of it, or whoever leads it. */
static bool S_speaks_as_state(const cmq_actor *actor) {
    return actor->type == CMQ_STATE || actor->type == CMQ_AGENCY || (actor->type == CMQ_PERSON && actor->top);
}

/* Whether an accusation of a state, or of a body of it, is by that state itself, which tells what its own do. */
static bool S_accuses_itself(const cmq_position *p, const cmq_actor *teller, const cmq_actor *accused) {
    bool body = teller->type == CMQ_AGENCY && !p->across; /* "the authorities of Karabakh" accuse so */
    if (accused->type == CMQ_STATE) return !body && S_speaks_as_state(teller);
    if (accused->type != CMQ_AGENCY) return false;
    bool named = teller->lands || teller->listed; /* by its state, not by a region that left it */
    return teller->type == CMQ_STATE || (p->told && named && S_speaks_as_state(teller));
}

void cmq_positions_drop_denied(cmq_positions *positions, const cmq_actors *actors) {
    size_t kept = 0;
    for (size_t i = 0; i < positions->count; i++) {
        const cmq_position *p = &positions->items[i];
        const cmq_actor *accused = p->addressee_count ? &actors->items[p->addressees[0]] : NULL;
        bool own = p->kind == CMQ_ACCUSATION && accused && accused->country && accused->type != CMQ_PERSON &&
                   p->speaker_count && actors->items[p->speakers[0]].country == accused->country;
        const cmq_actor *teller = own ? &actors->items[p->speakers[0]] : NULL;
        bool itself = own && S_accuses_itself(p, teller, accused);
        bool rebels = own && accused->type == CMQ_GROUP; /* a government charges those it fights */
        bool denied = own && !rebels && teller->type != CMQ_GROUP &&
                      S_is_denied(positions, actors, p->mentions.items[0].sentence, accused->country);
        if (itself || denied || (p->across && !S_is_across(actors, p))) continue;
        positions->items[kept++] = *p;
    }
    positions->count = kept;
}

/* Whether somebody may speak for whom a headline names: of one country, or a person of whom none is known for an
 * organisation. */
static bool S_speaks_for(const cmq_actor *speaker, const cmq_actor *headed) {
    if (headed->country || speaker->country) return headed->country == speaker->country && headed->type != CMQ_PERSON;
    return headed->type == CMQ_IGO && speaker->type == CMQ_PERSON;
}

/* Whether two positions are towards the same, or one of them towards nobody. */
static bool S_towards_same(const cmq_actors *actors, const cmq_position *a, const cmq_position *b) {
    if (!a->addressee_count || !b->addressee_count) return true;
    const cmq_actor *x = &actors->items[a->addressees[0]], *y = &actors->items[b->addressees[0]];
    return x == y || (x->country && x->country == y->country);
}

static bool S_heads(const cmq_actors *actors, const cmq_position *headline, const cmq_position *p) {
    if (p->headline || p->kind != headline->kind || p->topic != headline->topic || p->negated != headline->negated)
        return false;
    if (!headline->speaker_count || !p->speaker_count || !S_towards_same(actors, headline, p)) return false;
    for (size_t i = 0; i < headline->speaker_count; i++) { /* of "A and B condemn", both */
        bool spoken = false;
        for (size_t k = 0; k < p->speaker_count; k++)
            spoken |= S_speaks_for(&actors->items[p->speakers[k]], &actors->items[headline->speakers[i]]);
        if (!spoken) return false;
    }
    return true;
}

void cmq_positions_drop_headlines(cmq_positions *positions, const cmq_actors *actors) {
    size_t kept = 0;
    for (size_t i = 0; i < positions->count; i++) {
        const cmq_position *p = &positions->items[i];
        bool again = false;
        for (size_t k = 0; k < positions->count && p->headline && p->mentions.count == 1 && !again; k++)
            again = S_heads(actors, p, &positions->items[k]);
        if (!again) positions->items[kept++] = *p;
    }
    positions->count = kept;
}

/* The country that the document tells of most, but for two others; NULL if there is none. */
static const cmq_land *S_most_told(const cmq_actors *actors, const cmq_land *other, const cmq_land *third) {
    const cmq_land *most = NULL;
    for (size_t i = 0; i < actors->land_count; i++) {
        const cmq_land *land = &actors->lands[i];
        if (land != other && land != third && (!most || land->count > most->count)) most = land;
    }
    return most;
}

/* The sentence up to `sentence` in which an actor is mentioned last; -1 if there is none. */
static int S_mentioned(const cmq_actor *actor, int sentence) {
    int last = -1;
    for (size_t i = 0; i < actor->mentions.count; i++)
        if (actor->mentions.items[i].sentence <= sentence && actor->mentions.items[i].sentence > last)
            last = actor->mentions.items[i].sentence;
    return last;
}

/* The person but one, and of another state, who is mentioned last before a sentence, of several the first; CMQ_NO_ACTOR
 * if there is none. */
static size_t S_last_person(const cmq_actors *actors, size_t but, int sentence) {
    cmq_country other = but == CMQ_NO_ACTOR ? 0 : actors->items[but].country;
    size_t person = CMQ_NO_ACTOR;
    int last = -1;
    for (size_t i = 0; i < actors->count; i++) {
        const cmq_actor *a = &actors->items[i];
        bool known = a->country ? a->country != other : (!a->unnamed || a->office.leads || a->top) && !a->listed;
        bool tells = cmq_actor_is_spokesman(a);
        if (a->type != CMQ_PERSON || i == but || !known || tells || S_mentioned(a, sentence) <= last) continue;
        person = i;
        last = S_mentioned(a, sentence);
    }
    return person;
}

/* The two persons who lead different states, if the document names no third; false if it does not. */
static bool S_two_heads(const cmq_actors *actors, size_t two[2]) {
    size_t n = 0;
    for (size_t i = 0; i < actors->count; i++) {
        const cmq_actor *a = &actors->items[i];
        if (a->type != CMQ_PERSON || a->unnamed || !a->top || !a->country) continue;
        if (n == 2 || (n == 1 && a->country == actors->items[two[0]].country)) return false;
        two[n++] = i;
    }
    return n == 2;
}

/* The two persons whom "the two leaders" are in a sentence: those named last, or in a headline those named behind it.
 * False if there are none. */
static bool S_two_leaders(const cmq_actors *actors, int sentence, size_t pair[2]) {
    size_t first = S_last_person(actors, CMQ_NO_ACTOR, sentence);
    size_t second = first == CMQ_NO_ACTOR ? first : S_last_person(actors, first, sentence);
    if (second == CMQ_NO_ACTOR) return S_two_heads(actors, pair);
    pair[0] = first < second ? first : second;
    pair[1] = first < second ? second : first;
    return true;
}

/* Whether two persons are of the two states that a document tells of, or nothing is known of these. */
static bool S_lead(const cmq_actors *actors, const size_t two[2], const size_t pair[2]) {
    if (two[0] == CMQ_NO_ACTOR || two[1] == CMQ_NO_ACTOR) return true;
    cmq_country a = actors->items[pair[0]].country, b = actors->items[pair[1]].country;
    cmq_country x = actors->items[two[0]].country, y = actors->items[two[1]].country;
    return (a == x && b == y) || (a == y && b == x);
}

/* Who "the two" are in a sentence: two states, or, where the document tells of a talk between two persons, those; "the
 * two leaders" are persons, or states if they are told by them. CMQ_NO_ACTOR: nobody knows. */
static void S_pair(const cmq_actors *actors, const size_t two[2], const cmq_actor *both, int sentence, size_t pair[2]) {
    if (both->leaders && S_two_leaders(actors, sentence, pair) && (!both->lands || S_lead(actors, two, pair))) return;
    bool states = !both->leaders || both->lands; /* "the presidents of Armenia and Azerbaijan" */
    pair[0] = states ? two[0] : CMQ_NO_ACTOR;
    pair[1] = states ? two[1] : CMQ_NO_ACTOR;
}

/* Puts the two in the place of whoever stands for both, but for those who are in `others`. */
static void S_name_both(cmq_actors *actors, const size_t known[2], int sentence, size_t *parties, size_t *count,
                        const size_t *others, size_t other_count) {
    size_t kept[CMQ_MAX_PARTIES], n = 0, two[2];
    for (size_t i = 0; i < *count; i++) {
        cmq_actor *actor = &actors->items[parties[i]];
        S_pair(actors, known, actor, sentence, two);
        bool both = actor->both && two[0] != CMQ_NO_ACTOR && two[1] != CMQ_NO_ACTOR;
        if (both && !actor->leaders && actors->items[two[0]].type == CMQ_PERSON)
            both = !S_within(&two[0], 1, others, other_count) && !S_within(&two[1], 1, others, other_count);
        actor->hidden |= both;
        for (size_t k = 0; k < (both ? 2u : 1u) && n < CMQ_MAX_PARTIES; k++) {
            size_t party = both ? two[k] : parties[i];
            bool other = both && S_within(&party, 1, others, other_count);
            if (!other && !S_within(&party, 1, kept, n)) kept[n++] = party;
        }
    }
    memcpy(parties, kept, n * sizeof *parties);
    *count = n;
}

/* "a ceasefire was agreed", "later accused each other": the two are not named again. */
static bool S_told_of_nobody(const cmq_position *p) {
    return p->mutual && !p->speaker_count && !p->addressee_count;
}

/* Whether sides that are not named are asked for something. */
static bool S_asks_sides(const cmq_positions *positions, const cmq_actors *actors, size_t at) {
    const cmq_position *p = &positions->items[at];
    for (size_t i = 0; i < p->addressee_count; i++)
        if (actors->items[p->addressees[i]].unnamed_sides) return true;
    return false;
}

/* Puts the two sides that are told of in the place of "all parties"; nobody if it is not clear who these are. */
static void S_name_sides(const cmq_actors *actors, const size_t two[2], cmq_position *p) {
    size_t kept[CMQ_MAX_PARTIES], n = 0;
    bool known = two[0] != CMQ_NO_ACTOR && two[1] != CMQ_NO_ACTOR;
    for (size_t i = 0; i < p->addressee_count; i++) {
        bool sides = actors->items[p->addressees[i]].unnamed_sides;
        for (size_t k = 0; k < (sides ? 2u : 1u); k++) {
            size_t party = sides ? two[k] : p->addressees[i];
            bool other = (sides && !known) || S_within(&party, 1, kept, n) ||
                         (sides && S_within(&party, 1, p->speakers, p->speaker_count));
            if (!other && n < CMQ_MAX_PARTIES) kept[n++] = party;
        }
    }
    memcpy(p->addressees, kept, n * sizeof *kept);
    p->addressee_count = n;
}

/* Whether any position needs the two. */
static bool S_needs_both(const cmq_positions *positions, const cmq_actors *actors) {
    for (size_t i = 0; i < positions->count; i++) {
        const cmq_position *p = &positions->items[i];
        if (S_told_of_nobody(p) || S_asks_sides(positions, actors, i)) return true;
        for (size_t k = 0; k < p->speaker_count; k++)
            if (actors->items[p->speakers[k]].both) return true;
        for (size_t k = 0; k < p->addressee_count; k++)
            if (actors->items[p->addressees[k]].both) return true;
    }
    return false;
}

/* The only two persons of different states who are named: the two of a talk between presidents. The number of their
 * mentions; 0 if there are not two, or more. */
static size_t S_two_persons(const cmq_actors *actors, size_t two[2]) {
    size_t n = 0, mentions = 0;
    for (size_t i = 0; i < actors->count; i++) {
        const cmq_actor *a = &actors->items[i];
        if (a->type != CMQ_PERSON || a->unnamed || !a->country) continue;
        if (n == 2 || (n == 1 && a->country == actors->items[two[0]].country)) {
            two[0] = two[1] = CMQ_NO_ACTOR;
            return 0;
        }
        two[n++] = i;
        mentions += a->mentions.count;
    }
    return n == 2 ? mentions : 0;
}

/* The country of whoever takes a position; of somebody of whom none is known, the state that stands beside him:
 * "China is concerned. Both sides must show restraint", said in his turn. */
static cmq_country S_country_of(const cmq_positions *positions, const cmq_actors *actors, const cmq_position *p) {
    const cmq_actor *speaker = &actors->items[p->speakers[0]];
    int sentence = p->mentions.items[0].sentence;
    for (size_t i = 0; !speaker->country && speaker->type == CMQ_PERSON && i < positions->count; i++) {
        const cmq_position *other = &positions->items[i];
        int apart = abs(other->mentions.items[0].sentence - sentence);
        const cmq_actor *state = other->speaker_count == 1 ? &actors->items[other->speakers[0]] : NULL;
        if (state && state->type == CMQ_STATE && !state->both && apart <= BOTH_SENTENCES) return state->country;
    }
    return speaker->country;
}

/* The country of whoever calls on both sides, where the document tells of two others about as often: of "China urges
 * both sides" it is none. */
static const cmq_land *S_outside(const cmq_positions *positions, const cmq_actors *actors, const cmq_position *p) {
    if (p->kind != CMQ_CALL || p->speaker_count != 1 || actors->items[p->speakers[0]].both) return NULL;
    cmq_country country = S_country_of(positions, actors, p);
    const cmq_land *own = NULL;
    for (size_t i = 0; i < actors->land_count && !own; i++)
        if (actors->lands[i].country == country) own = &actors->lands[i];
    const cmq_land *most = own ? S_most_told(actors, own, NULL) : NULL, *next = S_most_told(actors, own, most);
    return most && next && 2 * next->count >= most->count ? own : NULL;
}

/* The two whom the document is about, those who accuse each other being states; false if it is not clear. */
static bool S_find_two(const cmq_positions *positions, cmq_actors *actors, const cmq_position *p, size_t two[2]) {
    bool accuse = p->kind == CMQ_ACCUSATION;
    const cmq_land *outside = S_outside(positions, actors, p);
    two[0] = two[1] = CMQ_NO_ACTOR;
    size_t persons = accuse ? 0 : S_two_persons(actors, two);
    const cmq_land *most = S_most_told(actors, outside, NULL), *next = S_most_told(actors, most, outside),
                   *third = outside ? NULL : S_most_told(actors, most, next);
    bool states = next && persons < most->named + next->named;
    if (states) {
        bool first = next->first.at.start < most->first.at.start; /* in the order of the text */
        two[0] = cmq_actors_state(actors, first ? next->country : most->country);
        two[1] = cmq_actors_state(actors, first ? most->country : next->country);
    }
    if (two[0] == CMQ_NO_ACTOR || two[1] == CMQ_NO_ACTOR) return false;
    return !states || !third || 2 * third->count <= next->count;
}

/* Whether some parties are two states. */
static bool S_are_two_states(const cmq_actors *actors, const size_t *parties, size_t count) {
    return count == 2 && actors->items[parties[0]].type == CMQ_STATE && actors->items[parties[1]].type == CMQ_STATE &&
           !actors->items[parties[0]].both && !actors->items[parties[1]].both;
}

/* The two states that a position shortly before faces with each other: "called on Sudan and South Sudan ... urges
 * both"; those that are thanked or welcomed are others. */
static void S_two_before(const cmq_positions *positions, const cmq_actors *actors, size_t at, size_t two[2]) {
    int sentence = positions->items[at].mentions.items[0].sentence;
    for (size_t i = at; i-- > 0;) {
        const cmq_position *p = &positions->items[i];
        int behind = sentence - p->mentions.items[0].sentence;
        bool facing = p->kind == CMQ_CALL || p->kind == CMQ_ACCUSATION || p->kind == CMQ_AGREEMENT;
        if (!facing || behind < 0 || behind > BOTH_SENTENCES) continue;
        bool addressed = S_are_two_states(actors, p->addressees, p->addressee_count);
        if (!addressed && !S_are_two_states(actors, p->speakers, p->speaker_count)) continue;
        memcpy(two, addressed ? p->addressees : p->speakers, 2 * sizeof *two);
        return;
    }
}

/* Whether an actor may be one of two sides, of whom whoever calls on both is none. */
static bool S_may_be_side(const cmq_actors *actors, const cmq_position *p, size_t actor) {
    const cmq_actor *a = &actors->items[actor];
    bool side = (a->type == CMQ_STATE || a->type == CMQ_GROUP) && !a->both && !a->several && !a->outlet && !a->hidden;
    for (size_t i = 0; i < p->speaker_count && side; i++) {
        const cmq_actor *speaker = &actors->items[p->speakers[i]];
        side = p->speakers[i] != actor && !(a->country && a->country == speaker->country);
    }
    return side;
}

/* The two sides, one of them no state, that the sentence of a call on both names before it, or else one shortly before:
 * "Hamas and Israel exchanged fire. Egypt urged both sides". Two states may be those who mediate. */
static void S_two_named(const cmq_actors *actors, const cmq_position *p, size_t two[2]) {
    const cmq_mention *call = &p->mentions.items[0];
    for (int sentence = call->sentence; sentence >= 0 && sentence >= call->sentence - BOTH_SENTENCES; sentence--) {
        size_t count = 0, found[2];
        for (size_t i = 0; i < actors->count; i++) {
            const cmq_mentions *told = &actors->items[i].mentions;
            bool here = false;
            for (size_t k = 0; k < told->count && !here; k++)
                here = told->items[k].sentence == sentence && told->items[k].at.start < call->at.start;
            if (!here || !S_may_be_side(actors, p, i)) continue;
            if (count < 2) found[count] = i;
            count++;
        }
        bool states =
            count == 2 && actors->items[found[0]].type == CMQ_STATE && actors->items[found[1]].type == CMQ_STATE;
        if (count == 2 && !states) memcpy(two, found, sizeof found);
        if (count) return;
    }
}

/* Whether one position faces the same two as another does, the other way round. */
static bool S_is_reverse(const cmq_position *a, const cmq_position *b) {
    return a->kind == b->kind && a->topic == b->topic && b->mutual && a->speaker_count == 1 && b->speaker_count == 1 &&
           a->addressee_count == 1 && b->addressee_count == 1 && a->speakers[0] == b->addressees[0] &&
           a->addressees[0] == b->speakers[0];
}

/* "The two accuse each other" in a headline, whom the text names in the other order: it is one accusation. */
static void S_turn_as_named(cmq_positions *positions, size_t at) {
    cmq_position *p = &positions->items[at];
    for (size_t i = 0; i < positions->count; i++) {
        if (i == at || !S_is_reverse(p, &positions->items[i])) continue;
        size_t speaker = p->speakers[0];
        p->speakers[0] = p->addressees[0];
        p->addressees[0] = speaker;
        return;
    }
}

/* Persons in the plural, of no one country, who alone spoke before a position, as "the heads of state" of many members
 * do; CMQ_NO_ACTOR if there are none. */
static size_t S_several_before(const cmq_positions *positions, const cmq_actors *actors, size_t at) {
    for (size_t i = at; i-- > 0;) {
        const cmq_position *p = &positions->items[i];
        const cmq_actor *speaker = p->speaker_count == 1 ? &actors->items[p->speakers[0]] : NULL;
        bool persons = speaker && speaker->type == CMQ_PERSON && speaker->several && !speaker->country;
        if (speaker && (speaker->both ? speaker->leaders : persons)) return p->speakers[0];
    }
    return CMQ_NO_ACTOR;
}

/* "The heads of state voiced concern. The sides called for talks": the sides are not two. */
static void S_name_several(const cmq_positions *positions, cmq_actors *actors, size_t at) {
    cmq_position *p = &positions->items[at];
    if (p->mutual || p->speaker_count != 1 || !actors->items[p->speakers[0]].both) return;
    size_t several = S_several_before(positions, actors, at);
    if (several == CMQ_NO_ACTOR || several == p->speakers[0]) return;
    actors->items[p->speakers[0]].hidden = true;
    p->speakers[0] = several;
}

/* Hides those who stand for two, and of whom no position tells any longer. */
static void S_hide_both(const cmq_positions *positions, cmq_actors *actors) {
    for (size_t i = 0; i < actors->count; i++) {
        bool told = !actors->items[i].both;
        for (size_t k = 0; k < positions->count && !told; k++) {
            const cmq_position *p = &positions->items[k];
            told = cmq_is_among(p->speakers, p->speaker_count, i) || cmq_is_among(p->addressees, p->addressee_count, i);
        }
        actors->items[i].hidden |= !told;
    }
}

void cmq_positions_name_both(cmq_positions *positions, cmq_actors *actors) {
    size_t about[2];
    if (!S_needs_both(positions, actors)) return;
    for (size_t i = 0; i < positions->count; i++) {
        S_name_several(positions, actors, i);
        cmq_position *p = &positions->items[i];
        int sentence = p->mentions.items[0].sentence;
        bool clear = S_find_two(positions, actors, p, about);
        size_t near[2] = {CMQ_NO_ACTOR, CMQ_NO_ACTOR}; /* the two told of shortly before */
        if (p->kind == CMQ_CALL) S_two_named(actors, p, near);
        S_two_before(positions, actors, i, near);
        const size_t *two = near[0] != CMQ_NO_ACTOR ? near : about;
        bool stood = p->speaker_count == 1 && actors->items[p->speakers[0]].both;
        if (clear && S_told_of_nobody(p)) {
            memcpy(p->speakers, about, sizeof about);
            p->speaker_count = 2;
        }
        S_name_both(actors, two, sentence, p->speakers, &p->speaker_count, NULL, 0);
        S_name_both(actors, two, sentence, p->addressees, &p->addressee_count, p->speakers, p->speaker_count);
        if (S_asks_sides(positions, actors, i)) S_name_sides(actors, near, p);
        if (!p->mutual) continue;
        for (size_t k = 1; k < p->speaker_count && p->addressee_count < CMQ_MAX_PARTIES; k++)
            if (!S_within(&p->speakers[k], 1, p->addressees, p->addressee_count))
                p->addressees[p->addressee_count++] = p->speakers[k];
        if (p->speaker_count > 1) p->speaker_count = 1;
        if (p->speaker_count) S_drop(p->addressees, &p->addressee_count, p->speakers[0]); /* "the parties, A and B" */
        if (stood) S_turn_as_named(positions, i);
    }
    S_hide_both(positions, actors);
}
