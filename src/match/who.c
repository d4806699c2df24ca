/* What a rule says of people, states and bodies: who gives a figure, who acts, who says what of a conflict to whom. */
#include "match/cascade.h"

#define APPOSED_UNITS 8 /* of an office behind a name, of a name behind an office */
#define OFFICE_UNITS 4  /* of an office that go on behind what is read of it: "of peace" */
#define SUBJECT_UNITS 3 /* in which the subject of a sentence stands that it opens */

/* ---- parties ---- */

/* The type of the unit's readings as an actor; -1 if it is none. */
static int8_t S_actor_type(const cmq_lexicon *lexicon, const cmq_unit *unit) {
    int type = -1;
    for (size_t i = 0; i < unit->reading_count && type < 0; i++) {
        if (cmq_class_within(lexicon, unit->readings[i].class_id, CMQ_CLASS_ACTOR))
            type = cmq_actor_type_of(cmq_class_part(lexicon, unit->readings[i].class_id));
    }
    return (int8_t)type;
}

/* Whether a unit's class ends in a word. */
static bool S_ends(const cmq_lexicon *lexicon, const cmq_unit *unit, const char *last) {
    for (size_t i = 0; i < unit->reading_count; i++)
        if (cmq_class_ends(lexicon, unit->readings[i].class_id, last)) return true;
    return false;
}

/* Whether a word is an office, or begins one of several words. */
static bool S_tells_office(const cmq_cascade *cascade, int word) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    uint16_t office = cmq_class_find(lexicon, cmq_span_of("office"));
    if (office == CMQ_NO_CLASS) office = cmq_class_find(lexicon, cmq_span_of("named.office"));
    const cmq_known_word *known = cascade->known[word];
    for (size_t i = 0; known && i < known->reading_count; i++) {
        uint16_t class_id = known->readings[i].class_id;
        if (class_id == CMQ_CLASS_WORD) class_id = lexicon->entries[known->readings[i].entry].class_id;
        if (office != CMQ_NO_CLASS && cmq_class_within(lexicon, class_id, office)) return true;
    }
    return false;
}

/* Whether a word may be of a name: it has a capital, and is of no office. */
static bool S_may_name(const cmq_cascade *cascade, int word) {
    const cmq_token *token = &cascade->sentence->tokens[word];
    return token->shape & (CMQ_CAPITAL | CMQ_UPPER | CMQ_INITIAL) && !S_tells_office(cascade, word);
}

/* Whether words are a name: capitals all of them, and no office. */
static bool S_is_name(const cmq_cascade *cascade, cmq_range words) {
    size_t capitals = 0;
    for (int i = words.first; i <= words.last; i++) {
        if (cascade->sentence->tokens[i].kind != CMQ_WORD) continue;
        if (!S_may_name(cascade, i)) return false;
        capitals++;
    }
    return capitals > 1;
}

/* Whether a person is told by a name, not by the office alone. */
static bool S_is_named(const cmq_cascade *cascade, const cmq_unit *unit) {
    cmq_range who = unit->figure.who;
    bool capital = false;
    if (!cmq_range_given(who) && !cmq_range_given(unit->figure.role)) return S_is_name(cascade, unit->tokens);
    if (!cmq_range_given(who) || (who.first == unit->figure.role.first && who.last == unit->figure.role.last))
        return false;
    if (!cmq_range_given(unit->figure.role) && S_tells_office(cascade, who.first)) return false;
    for (int i = who.first; i <= who.last; i++)
        capital |= cascade->sentence->tokens[i].shape & (CMQ_CAPITAL | CMQ_UPPER);
    return capital;
}

static bool S_is(const cmq_cascade *cascade, size_t unit, uint16_t class_id) {
    if (unit >= cascade->unit_count) return false;
    for (size_t i = 0; i < cascade->units[unit].reading_count; i++)
        if (cmq_class_within(&cascade->data->lexicon, cascade->units[unit].readings[i].class_id, class_id)) return true;
    return false;
}

/* Whom the first word of some units stands for that names nobody. */
static int8_t S_anaphor(const cmq_cascade *cascade, size_t first, size_t last) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    for (size_t u = first; u <= last; u++) {
        if (S_is(cascade, u, CMQ_CLASS_SAME_BODY)) return CMQ_SOME_BODY;
        if (!S_is(cascade, u, CMQ_CLASS_ANAPHOR)) continue;
        if (S_ends(lexicon, &cascade->units[u], ".several")) return CMQ_SEVERAL;
        return S_ends(lexicon, &cascade->units[u], ".person") ? CMQ_SOME_PERSON : CMQ_SOME_BODY;
    }
    return CMQ_ANYBODY;
}

/* Whether it does so as a noun with its article: "the officer". */
static bool S_is_noun(const cmq_cascade *cascade, size_t first, size_t last) {
    for (size_t u = first; u <= last; u++)
        if (S_is(cascade, u, CMQ_CLASS_ANAPHOR)) return cascade->units[u].tokens.first < cascade->units[u].tokens.last;
    return false;
}

/* Whom a name stands for that is a common noun: "the agency". */
static int8_t S_name_anaphor(const cmq_cascade *cascade, cmq_range name) {
    const cmq_known_word *known = name.first == name.last ? cascade->known[name.first] : NULL;
    return cmq_word_within(&cascade->data->lexicon, known, CMQ_CLASS_ANAPHOR) ? CMQ_SOME_BODY : CMQ_ANYBODY;
}

/* The office behind the name of a person, between commas: "Rau, the Chairperson of the OSCE, said". */
static cmq_range S_apposed_office(const cmq_cascade *cascade, const cmq_unit *unit) {
    size_t first = (size_t)(unit - cascade->units) + 2, last = first;
    bool office = false, in_sentence = unit >= cascade->units && first < cascade->unit_count;
    if (!in_sentence || !S_is(cascade, first - 1, CMQ_CLASS_COMMA)) return CMQ_NO_RANGE;
    while (S_is(cascade, first, CMQ_CLASS_DET)) first++;
    for (last = first;
         last < first + APPOSED_UNITS && last < cascade->unit_count && !S_is(cascade, last, CMQ_CLASS_MARK); last++)
        for (int t = cascade->units[last].tokens.first; t <= cascade->units[last].tokens.last; t++)
            office |= S_tells_office(cascade, t);
    if (!office || last == first || !S_is(cascade, last, CMQ_CLASS_COMMA)) return CMQ_NO_RANGE;
    return (cmq_range){cascade->units[first].tokens.first, cascade->units[last - 1].tokens.last};
}

/* Whether a unit is a word that is part of a name and nothing else. */
static bool S_is_name_word(const cmq_cascade *cascade, size_t unit) {
    if (unit >= cascade->unit_count || S_is(cascade, unit, CMQ_CLASS_MARK) || S_is(cascade, unit, CMQ_CLASS_ACTOR))
        return false;
    cmq_range tokens = cascade->units[unit].tokens;
    for (int i = tokens.first; i <= tokens.last; i++)
        if (cascade->sentence->tokens[i].kind != CMQ_WORD || !S_may_name(cascade, i)) return false;
    return true;
}

/* The name behind an office, between commas: "the minister, Maris Sangiampongsa, said". */
static cmq_range S_apposed_name(const cmq_cascade *cascade, const cmq_unit *unit) {
    size_t first = (size_t)(unit - cascade->units) + 2, last;
    bool in_sentence = unit >= cascade->units && first < cascade->unit_count;
    for (int more = 0; in_sentence && more < OFFICE_UNITS && !S_is(cascade, first - 1, CMQ_CLASS_MARK); more++) first++;
    if (!in_sentence || !S_is(cascade, first - 1, CMQ_CLASS_COMMA)) return CMQ_NO_RANGE;
    last = first;
    while (last < first + APPOSED_UNITS && S_is_name_word(cascade, last)) last++;
    if (last == first || !S_is(cascade, last, CMQ_CLASS_COMMA)) return CMQ_NO_RANGE;
    cmq_range name = {cascade->units[first].tokens.first, cascade->units[last - 1].tokens.last};
    return name.last > name.first ? name : CMQ_NO_RANGE;
}

/* Whether a name begins with a word of class media, "TASS", or has one of a class that ends in .media. */
static bool S_has_outlet(const cmq_cascade *cascade, cmq_range name) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    uint16_t media = cmq_class_find(lexicon, cmq_span_of("media"));
    for (int i = name.first; i <= name.last; i++) {
        const cmq_known_word *known = cascade->known[i];
        for (size_t k = 0; known && k < known->reading_count; k++)
            if ((i == name.first && known->readings[k].class_id == media) ||
                cmq_class_ends(lexicon, known->readings[k].class_id, ".media"))
                return true;
    }
    return false;
}

/* Whether a unit names persons in the plural. */
static bool S_is_plural(const cmq_lexicon *lexicon, const cmq_unit *unit) {
    bool plural = lexicon->plural != 0;
    for (size_t i = 0; i < unit->reading_count; i++)
        plural &= !cmq_class_within(lexicon, unit->readings[i].class_id, CMQ_CLASS_ACTOR) ||
                  unit->readings[i].features & lexicon->plural;
    return plural;
}

/* The country of an office that one word of it tells: "the top Egyptian diplomat"; 0 if none does, or several do. */
static cmq_country S_office_country(const cmq_cascade *cascade, cmq_range office) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    uint16_t nation = cmq_class_find(lexicon, cmq_span_of("nation"));
    cmq_country country = 0;
    for (int i = office.first; nation != CMQ_NO_CLASS && i <= office.last; i++) {
        const cmq_known_word *known = cascade->known[i];
        if (!cmq_word_within(lexicon, known, nation) || !known->land) continue;
        if (country && country != known->land->country) return 0;
        country = known->land->country;
    }
    return country;
}

/* The party that a unit names; false if it is no actor. */
static bool S_party(const cmq_cascade *cascade, const cmq_unit *unit, cmq_party *party) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    *party = (cmq_party){.name = cmq_range_given(unit->figure.who) ? unit->figure.who : unit->tokens,
                         .role = unit->figure.role,
                         .type = S_actor_type(lexicon, unit),
                         .country = cmq_unit_country(lexicon, unit),
                         .listed = unit->figure.listed ? unit->figure.listed : cmq_unit_listed(lexicon, unit)};
    party->anaphor = party->type == CMQ_PERSON ? CMQ_ANYBODY : S_name_anaphor(cascade, party->name);
    party->leaders = S_ends(lexicon, unit, ".leaders");
    party->both = party->leaders || S_ends(lexicon, unit, ".both");
    party->parties = S_ends(lexicon, unit, ".parties") || S_ends(lexicon, unit, ".party");
    party->outlet = S_ends(lexicon, unit, ".media") || S_has_outlet(cascade, party->name);
    party->unnamed = party->type == CMQ_PERSON && !party->listed && !S_is_named(cascade, unit);
    if (party->unnamed && !party->country) party->country = S_office_country(cascade, party->name);
    cmq_range apposed = party->unnamed ? S_apposed_name(cascade, unit) : CMQ_NO_RANGE;
    if (cmq_range_given(apposed)) {
        party->role = party->name;
        party->name = apposed;
        party->unnamed = false;
    }
    party->several = party->unnamed && S_is_plural(lexicon, unit);
    if (party->type == CMQ_PERSON && !party->unnamed && !cmq_range_given(party->role))
        party->role = S_apposed_office(cascade, unit);
    return party->type >= 0;
}

void cmq_make_actor(cmq_cascade *cascade, const cmq_match *match, const cmq_action *action) {
    const cmq_unit *who = cmq_captured(cascade, match, action->who);
    if (cascade->found->actor_count == CMQ_MAX_SENTENCE_ACTORS) cascade->gave_up = true;
    else if (who && S_party(cascade, who, &cascade->found->actors[cascade->found->actor_count]))
        cascade->found->actor_count++;
}

void cmq_list_actors(cmq_cascade *cascade) {
    cmq_findings *found = cascade->found;
    for (size_t i = 0; i < cascade->unit_count && found->actor_count < CMQ_MAX_SENTENCE_ACTORS; i++)
        if (S_party(cascade, &cascade->units[i], &found->actors[found->actor_count])) found->actor_count++;
}

/* ---- positions ---- */

/* How those who are told together are joined. */
typedef struct {
    size_t joints;
    bool by_word;  /* a word of class `and` joins some of them */
    bool by_break; /* one joint is a comma and a short word: between two alone, it begins a clause ("in Tajikistan, and
                      Putin called") */
} S_joints;

/* The actor that is joined to the one at `unit` by a comma or a word of class `and`, articles aside, further to the
 * left or right; SIZE_MAX if there is none. */
static size_t S_joined(const cmq_cascade *cascade, size_t unit, int step, S_joints *joints) {
    size_t at = unit + (size_t)step;
    bool word = false, brief = false, comma = false;
    for (int words = 0; words < 4; words++, at += (size_t)step) {
        if (S_is(cascade, at, CMQ_CLASS_AND)) {
            word = true;
            brief = cascade->units[at].tokens.first == cascade->units[at].tokens.last;
        } else if (S_is(cascade, at, CMQ_CLASS_COMMA)) comma = true;
        else if (!S_is(cascade, at, CMQ_CLASS_DET)) break;
    }
    if (!(word || comma) || !S_is(cascade, at, CMQ_CLASS_ACTOR)) return SIZE_MAX;
    joints->joints++;
    joints->by_word |= word;
    joints->by_break |= comma && brief;
    return at;
}

/* Cuts joined actors down to the list of the one at `middle`: a list ends behind its word, so of "between A and B, C
 * said" C is none. How the rest are joined. */
static S_joints S_cut_list(const cmq_cascade *cascade, size_t middle, size_t *first, size_t *last) {
    S_joints list = {0};
    bool closed = false;
    for (size_t at = *first, next; at < *last; at = next) {
        S_joints joint = {0};
        next = S_joined(cascade, at, 1, &joint);
        if (closed && !joint.by_word && at >= middle) {
            *last = at;
            break;
        }
        if (closed && !joint.by_word) {
            *first = next;
            list = (S_joints){0};
        } else {
            list.joints++;
            list.by_word |= joint.by_word;
            list.by_break |= joint.by_break;
        }
        closed = joint.by_word;
    }
    return list;
}

/* The list in which an actor stands, "A, B and C"; a comma alone joins clauses. */
static void S_list(const cmq_cascade *cascade, size_t middle, size_t *first, size_t *last) {
    S_joints joints = {0};
    size_t next;
    *first = *last = middle;
    while ((next = S_joined(cascade, *first, -1, &joints)) != SIZE_MAX) *first = next;
    while ((next = S_joined(cascade, *last, 1, &joints)) != SIZE_MAX) *last = next;
    joints = S_cut_list(cascade, middle, first, last);
    if (!joints.by_word || (joints.by_break && joints.joints == 1)) *first = *last = middle;
}

/* Adds the party at a unit, and those joined to it, in the order of the text. False if it is no actor. */
static bool S_parties(const cmq_cascade *cascade, const cmq_unit *unit, cmq_party *parties, uint8_t *count) {
    size_t middle = (size_t)(unit - cascade->units), first, last;
    if (!S_is(cascade, middle, CMQ_CLASS_ACTOR)) return false;
    S_list(cascade, middle, &first, &last);
    for (size_t at = first; at <= last && *count < CMQ_MAX_PARTIES; at++)
        if (S_is(cascade, at, CMQ_CLASS_ACTOR) && S_party(cascade, &cascade->units[at], &parties[*count])) ++*count;
    return true;
}

/* Of those who are joined by a word, "A and B said", the first; those of different kinds, the army and the rebels, do
 * not speak with one voice. */
static const cmq_unit *S_first_joined(const cmq_cascade *cascade, const cmq_unit *unit) {
    size_t middle = (size_t)(unit - cascade->units), first, last, joined = middle;
    int8_t type = S_actor_type(&cascade->data->lexicon, unit);
    S_list(cascade, middle, &first, &last);
    for (size_t at = middle; at-- > first;) {
        int8_t other = S_actor_type(&cascade->data->lexicon, &cascade->units[at]);
        if (other >= 0 && other != type) break;
        if (other >= 0) joined = at;
    }
    return &cascade->units[joined];
}

/* Whether several speak with one voice, of different countries. */
static bool S_is_shared(const cmq_cascade *cascade, const cmq_unit *unit) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    cmq_country own = cmq_unit_country(lexicon, unit);
    size_t middle = (size_t)(unit - cascade->units), first, last;
    bool shared = false;
    S_list(cascade, middle, &first, &last);
    for (size_t at = first; at <= last; at++) {
        cmq_country country = cmq_unit_country(lexicon, &cascade->units[at]);
        shared |= S_actor_type(lexicon, &cascade->units[at]) >= 0 && country && own && country != own;
    }
    return shared;
}

/* Whether a unit turns to what was told elsewhere: "recall that". */
static bool S_recalls(const cmq_lexicon *lexicon, const cmq_unit *unit) {
    uint16_t recall = cmq_class_find(lexicon, cmq_span_of("recall"));
    for (size_t i = 0; recall != CMQ_NO_CLASS && i < unit->reading_count; i++)
        if (cmq_class_within(lexicon, unit->readings[i].class_id, recall)) return true;
    return false;
}

bool cmq_make_source(const cmq_cascade *cascade, const cmq_match *match, const cmq_action *action, cmq_source *source) {
    *source = (cmq_source){.rule = match->rule,
                           .who = {.name = CMQ_NO_RANGE, .role = CMQ_NO_RANGE, .type = -1},
                           .again = action->again,
                           .issuer = action->issuer,
                           .back = action->back};
    source->tokens = (cmq_range){cascade->units[match->first].tokens.first, cascade->units[match->last].tokens.last};
    if (action->again) source->anaphor = S_anaphor(cascade, match->first, match->last);
    source->noun = action->again && S_is_noun(cascade, match->first, match->last);
    const cmq_unit *who = cmq_captured(cascade, match, action->who);
    if (who && (source->nobody = S_recalls(&cascade->data->lexicon, who))) return true;
    source->shared = who && S_is_shared(cascade, who);
    return who ? S_party(cascade, S_first_joined(cascade, who), &source->who) : action->again;
}

static int S_topic(const cmq_lexicon *lexicon, const cmq_unit *unit) {
    for (size_t i = 0; i < unit->reading_count; i++) {
        if (!cmq_class_within(lexicon, unit->readings[i].class_id, CMQ_CLASS_AIM)) continue;
        int topic = cmq_topic_of(cmq_class_part(lexicon, unit->readings[i].class_id));
        if (topic >= 0) return topic;
    }
    return -1;
}

static uint32_t S_topics(const cmq_cascade *cascade, const cmq_match *match, const cmq_action *action) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    uint32_t topics = 0;
    int topic;
    if (action->topic >= 0) topics |= 1u << action->topic;
    for (size_t i = match->first; action->all_topics && i <= match->last; i++)
        if ((topic = S_topic(lexicon, &cascade->units[i])) >= 0) topics |= 1u << topic;
    for (int i = 0; i < CMQ_MAX_SAME_KEYS; i++) {
        const cmq_unit *aim = cmq_captured(cascade, match, action->topics[i]);
        if (aim && (topic = S_topic(lexicon, aim)) >= 0) topics |= 1u << topic;
    }
    return topics ? topics : 1u << CMQ_OTHER_TOPIC;
}

/* Of those who agree with, or accuse, each other the first speaks and the others are spoken to. */
static void S_face(cmq_stand *stand) {
    for (uint8_t i = 0; i < stand->speaker_count; i++) stand->speakers[i].both |= stand->speakers[i].parties;
    for (uint8_t i = 1; i < stand->speaker_count && stand->addressee_count < CMQ_MAX_PARTIES; i++)
        stand->addressees[stand->addressee_count++] = stand->speakers[i];
    if (stand->speaker_count > 1) stand->speaker_count = 1;
}

static bool S_in_own_words(const cmq_cascade *cascade, cmq_range tokens) {
    uint64_t features = cascade->data->lexicon.first_person;
    int first = tokens.first > SUBJECT_UNITS ? tokens.first - SUBJECT_UNITS : 0; /* "we strongly", before the match */
    for (int i = first; i <= tokens.last; i++) {
        const cmq_known_word *known = cascade->known[i];
        for (size_t k = 0; known && k < known->reading_count; k++)
            if (known->readings[k].class_id == CMQ_CLASS_SELF || known->readings[k].features & features) return true;
    }
    return false;
}

bool cmq_find_subject(const cmq_cascade *cascade, size_t before, cmq_party *subject) {
    bool found = false;
    for (size_t i = 0; i < SUBJECT_UNITS && i < before && !found; i++)
        found = S_is(cascade, i, CMQ_CLASS_ACTOR) && S_party(cascade, &cascade->units[i], subject) && !subject->outlet;
    return found;
}

void cmq_make_stands(cmq_cascade *cascade, const cmq_match *match, const cmq_action *action) {
    cmq_stand stand = {.rule = match->rule, .kind = action->kind, .topic = -1, .negated = action->negated};
    stand.tokens = (cmq_range){cascade->units[match->first].tokens.first, cascade->units[match->last].tokens.last};
    stand.own = stand.tokens;
    const cmq_unit *speaker = cmq_captured(cascade, match, action->who);
    if (speaker && speaker->tokens.first == stand.own.first && speaker->tokens.last < stand.own.last)
        stand.own.first = (int16_t)(speaker->tokens.last + 1);
    if (speaker) stand.again = !S_parties(cascade, speaker, stand.speakers, &stand.speaker_count);
    if (stand.again)
        stand.anaphor = S_anaphor(cascade, (size_t)(speaker - cascade->units), (size_t)(speaker - cascade->units));
    for (int i = 0; i < CMQ_MAX_SAME_KEYS; i++) {
        const cmq_unit *addressee = cmq_captured(cascade, match, action->addressees[i]);
        if (addressee) S_parties(cascade, addressee, stand.addressees, &stand.addressee_count);
    }
    stand.own_words = !speaker && S_in_own_words(cascade, stand.tokens);
    stand.mutual = action->mutual || action->kind == CMQ_AGREEMENT;
    if (stand.mutual) S_face(&stand);
    stand.has_subject = !speaker && cmq_find_subject(cascade, match->first, &stand.subject);
    uint32_t topics = cmq_has_topic(action->kind) ? S_topics(cascade, match, action) : 0;
    for (int8_t topic = topics ? 0 : -1; topic < CMQ_TOPICS; topic++) {
        if (topic >= 0 && !(topics >> topic & 1)) continue;
        if (cascade->found->stand_count == CMQ_MAX_STANDS) {
            cascade->gave_up = true;
            return;
        }
        stand.topic = topic;
        cascade->found->stands[cascade->found->stand_count++] = stand;
        if (!topics) return;
    }
}
