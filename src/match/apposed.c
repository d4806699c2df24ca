/* A person's name and offices that stand beside each other, where no rule made them one: "the chairman of the OSCE,
 * minister X", "X, the minister of Y", "the coordinator in the country X". */
#include "match/who.h"

#define APPOSED_UNITS 8 /* of an office behind a name, of a name behind an office */
#define OFFICE_UNITS 4  /* of an office that go on behind what is read of it: "of peace" */
#define TAIL_UNITS 9    /* of an office that goes on behind "and" or "of" */

/* Whether a unit begins with a word of saying: "X wrote to Y, said minister Z". */
static bool S_begins_saying(const cmq_cascade *cascade, size_t unit) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    int first = cascade->units[unit].tokens.first, next = first + 1; /* "has said" */
    return cmq_word_within(lexicon, cascade->known[first], lexicon->asked[CMQ_ASKED_SAY]) ||
           (next < (int)cascade->sentence->count &&
            cmq_word_within(lexicon, cascade->known[next], lexicon->asked[CMQ_ASKED_SAY]));
}

/* Whether a unit may stand before a name, or an office, that is apposed: an article, "the former", "Father", "S.E.". */
static bool S_leads(const cmq_cascade *cascade, size_t unit) {
    if (unit >= cascade->unit_count || S_is(cascade, unit, CMQ_CLASS_ACTOR)) return false;
    if (S_is(cascade, unit, CMQ_CLASS_DET) || S_is(cascade, unit, CMQ_CLASS_INITIAL)) return true;
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    const cmq_known_word *known = cascade->known[cascade->units[unit].tokens.last];
    return cmq_word_within(lexicon, known, lexicon->asked[CMQ_ASKED_POST_NONE_RESPECT]) ||
           cmq_word_within(lexicon, known, lexicon->asked[CMQ_ASKED_POST_OF_FORMER]);
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

static cmq_range S_name_of(const cmq_unit *unit) {
    return cmq_range_given(unit->figure.who) ? unit->figure.who : unit->tokens;
}

/* Whoever is told by an office gets a name. */
static void S_be_named(cmq_party *party, cmq_range name) {
    party->role = party->name;
    party->name = name;
    party->unnamed = false;
}

/* The same by the unit of a name. */
static void S_be_person(const cmq_cascade *cascade, cmq_party *party, const cmq_unit *named) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    S_be_named(party, S_name_of(named));
    party->listed = named->figure.listed ? named->figure.listed : cmq_unit_listed(lexicon, named);
    if (!party->country) party->country = cmq_unit_country(lexicon, named);
}

bool cmq_is_according_to(const cmq_cascade *cascade, cmq_range name) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    uint16_t according = lexicon->asked[CMQ_ASKED_ACCORDING];
    for (int i = name.first - 1; i >= 0 && i >= name.first - OFFICE_UNITS; i--) {
        const cmq_known_word *known = cascade->known[i];
        for (size_t k = 0; known && k < known->reading_count; k++) {
            const cmq_reading *reading = &known->readings[k];
            bool begins = k >= known->own_count;
            uint16_t class_id = begins ? lexicon->entries[reading->entry].class_id : reading->class_id;
            if (cmq_class_within(lexicon, class_id, according) &&
                (!begins || cmq_is_entry(cascade, &lexicon->entries[reading->entry], i, name.first - 1)))
                return true;
        }
    }
    return false;
}

/* Whether a name stands behind words by which somebody is told of, who is not the one who acts: "according to X, the
 * minister left". */
static bool S_is_governed(const cmq_cascade *cascade, const cmq_unit *unit) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    cmq_range name = S_name_of(unit);
    size_t at = (size_t)(unit - cascade->units);
    if (at == 1 && !S_is(cascade, 0, CMQ_CLASS_MARK) && S_begins_saying(cascade, at)) return true; /* "as said X, " */
    if (cmq_is_according_to(cascade, name)) return true;
    return name.first > 0 &&
           (cmq_word_within(lexicon, cascade->known[name.first - 1], lexicon->asked[CMQ_ASKED_PREP]) ||
            cmq_word_within(lexicon, cascade->known[name.first - 1], lexicon->asked[CMQ_ASKED_PREPOSITION]));
}

/* Whether a unit is a person in the singular, named or not as asked, alone or with an office. */
static bool S_is_one_person(const cmq_cascade *cascade, size_t unit, bool named) {
    if (unit >= cascade->unit_count) return false;
    const cmq_unit *person = &cascade->units[unit];
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    return S_actor_type(lexicon, person) == CMQ_PERSON && !S_is_plural(lexicon, person) &&
           S_is_named(cascade, person) == named;
}

/* The office behind the name of a person, between commas or up to the end: "Rau, the Chairperson of the OSCE, said". */
static cmq_range S_apposed_office(const cmq_cascade *cascade, const cmq_unit *unit) {
    size_t first = (size_t)(unit - cascade->units) + 2, last = first;
    bool office = false, in_sentence = unit >= cascade->units && first < cascade->unit_count;
    if (!in_sentence || !S_is(cascade, first - 1, CMQ_CLASS_COMMA)) return CMQ_NO_RANGE;
    if (S_begins_saying(cascade, first)) return CMQ_NO_RANGE;
    int name = unit->tokens.first;
    bool governed = name > 0 && cmq_word_within(&cascade->data->lexicon, cascade->known[name - 1],
                                                cascade->data->lexicon.asked[CMQ_ASKED_PREP]);
    bool bare = !S_is(cascade, first, CMQ_CLASS_DET) &&
                !(cascade->sentence->tokens[cascade->units[first].tokens.first].shape & CMQ_CAPITAL);
    while (S_is(cascade, first, CMQ_CLASS_DET)) first++;
    for (last = first;
         last < first + APPOSED_UNITS && last < cascade->unit_count && !S_is(cascade, last, CMQ_CLASS_MARK); last++) {
        if (S_is_one_person(cascade, last, true)) return CMQ_NO_RANGE; /* "behind X, president Y called" */
        for (int t = cascade->units[last].tokens.first; t <= cascade->units[last].tokens.last; t++)
            office |= S_tells_office(cascade, t);
    }
    bool closed = S_is(cascade, last, CMQ_CLASS_COMMA) || S_is(cascade, last, CMQ_CLASS_STOP);
    if (!office || last == first || (!closed && last < cascade->unit_count)) return CMQ_NO_RANGE;
    bool opens = unit - cascade->units <= 1; /* so that a clause must follow: "according to X, the minister left." */
    bool goes_on = governed && bare;         /* "A, led by X, appealed for aid." */
    if (goes_on && S_is(cascade, last, CMQ_CLASS_STOP)) return CMQ_NO_RANGE;
    if (opens && !S_is(cascade, last, CMQ_CLASS_COMMA) && S_is_governed(cascade, unit)) return CMQ_NO_RANGE;
    return (cmq_range){cascade->units[first].tokens.first, cascade->units[last - 1].tokens.last};
}

/* The comma behind an office that goes on: "the head of the division of peace" "and human rights,", "the commander" "of
 * the fifth company,"; what stands right behind the office if it does not. */
static size_t S_end_of_office(const cmq_cascade *cascade, size_t office) {
    size_t at = office + 1;
    bool on = S_is(cascade, at, CMQ_CLASS_AND) || S_is_of(cascade, at, CMQ_ASKED_DE);
    if (!on || S_is_named(cascade, &cascade->units[office])) return at;
    while (at < cascade->unit_count && at <= office + TAIL_UNITS && !S_is(cascade, at, CMQ_CLASS_MARK)) {
        bool capital = cascade->sentence->tokens[cascade->units[at].tokens.first].shape & CMQ_CAPITAL;
        if (S_is(cascade, at, CMQ_CLASS_ACTOR) || capital || S_begins_saying(cascade, at)) return office + 1;
        at++;
    }
    return at;
}

/* The other person, named or told by the office alone, who stands behind a person and a comma, "X, the minister of Y
 * said": the same one, unless he is one of several. NULL if there is none. */
static const cmq_unit *S_apposed_person(const cmq_cascade *cascade, const cmq_unit *unit) {
    if (unit < cascade->units || unit >= cascade->units + cascade->unit_count) return NULL;
    size_t next = S_end_of_office(cascade, (size_t)(unit - cascade->units)) + 1;
    if (next >= cascade->unit_count || !S_is(cascade, next - 1, CMQ_CLASS_COMMA)) return NULL;
    bool somebodys = next > 2 && S_is_of(cascade, next - 3, CMQ_ASKED_POSS);
    while (S_leads(cascade, next)) next++;
    if (next >= cascade->unit_count) return NULL;
    const cmq_unit *other = &cascade->units[next];
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    if (S_actor_type(lexicon, other) != CMQ_PERSON || S_is_plural(lexicon, other)) return NULL;
    bool titled = cmq_range_given(other->figure.role);
    if (somebodys && titled) return NULL; /* "through his spokesman, minister X said" */
    if (S_begins_saying(cascade, next)) return NULL;
    cmq_country own = cmq_unit_country(lexicon, unit), others = cmq_unit_country(lexicon, other);
    if (own && others && own != others) return NULL;
    bool comma = S_is(cascade, next + 1, CMQ_CLASS_COMMA);
    size_t behind = next + 1 + comma;
    while (S_is(cascade, behind, CMQ_CLASS_DET)) behind++;
    bool closed = comma || next + 1 == cascade->unit_count || S_is(cascade, next + 1, CMQ_CLASS_MARK);
    if (!closed && S_is_governed(cascade, unit)) return NULL;
    /* "governor X told it, the minister called": one who has an office already is another one */
    bool held = cmq_range_given(unit->figure.role) && unit->figure.role.first < S_name_of(unit).first;
    if (!closed && held && S_is_named(cascade, unit) && !S_is_named(cascade, other)) return NULL;
    bool list = S_is(cascade, behind, CMQ_CLASS_AND) || S_is(cascade, behind, CMQ_CLASS_ACTOR);
    return list && (comma || !titled || S_is_named(cascade, unit) || !S_is_named(cascade, other)) ? NULL : other;
}

/* Whoever holds an office and the one behind "and" as well, where articles would tell two: "le ministre et porte-parole
 * X". NULL if there is none. */
static const cmq_unit *S_joint_holder(const cmq_cascade *cascade, const cmq_unit *unit) {
    size_t next = (size_t)(unit - cascade->units) + 2;
    bool articles = cascade->data->lexicon.asked[CMQ_ASKED_POST_NONE_ARTICLE] != CMQ_NO_CLASS;
    if (!articles || unit < cascade->units || !S_is(cascade, next - 1, CMQ_CLASS_AND)) return NULL;
    bool titled = S_is_one_person(cascade, next, true) && cmq_range_given(cascade->units[next].figure.role);
    return titled && cascade->units[next].figure.role.first < S_name_of(&cascade->units[next]).first
               ? &cascade->units[next]
               : NULL;
}

/* The name behind an office, between commas: "the minister, Maris Sangiampongsa, said". */
static cmq_range S_apposed_name(const cmq_cascade *cascade, const cmq_unit *unit) {
    size_t first = (size_t)(unit - cascade->units) + 2, last;
    bool in_sentence = unit >= cascade->units && first < cascade->unit_count;
    for (int more = 0; in_sentence && more < OFFICE_UNITS && !S_is(cascade, first - 1, CMQ_CLASS_MARK); more++) first++;
    if (!in_sentence || !S_is(cascade, first - 1, CMQ_CLASS_COMMA)) return CMQ_NO_RANGE;
    while (S_leads(cascade, first) && !S_is(cascade, first, CMQ_CLASS_INITIAL)) first++;
    last = first;
    while (last < first + APPOSED_UNITS && S_is_name_word(cascade, last)) last++;
    if (last == first || !S_is(cascade, last, CMQ_CLASS_COMMA)) return CMQ_NO_RANGE;
    cmq_range name = {cascade->units[first].tokens.first, cascade->units[last - 1].tokens.last};
    return name.last > name.first ? name : CMQ_NO_RANGE;
}

bool cmq_is_unlisted(const cmq_cascade *cascade, cmq_range name) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    uint16_t given = lexicon->asked[CMQ_ASKED_GIVEN], forename = lexicon->asked[CMQ_ASKED_FORENAME];
    for (int i = name.first; i <= name.last; i++) {
        const cmq_known_word *known = cascade->known[i];
        if (cmq_word_within(lexicon, known, given) || cmq_word_within(lexicon, known, forename)) continue;
        for (size_t k = 0; known && k < known->reading_count; k++) {
            uint32_t entry = known->readings[k].entry;
            bool listed = entry != CMQ_NO_ENTRY && !cmq_is_by_pattern(lexicon, entry);
            bool begins = k >= known->own_count; /* an entry of several words, which may go on otherwise here */
            if (listed && (!begins || cmq_is_entry(cascade, &lexicon->entries[entry], i, name.last))) return false;
        }
    }
    return true;
}

/* The unit of whoever stands before an office, or a name, and a comma, "X, the minister of Y"; SIZE_MAX if nobody does.
 * A phrase may have taken the comma: ", said X, the minister". */
static size_t S_apposed_before(const cmq_cascade *cascade, const cmq_unit *unit) {
    size_t at = (size_t)(unit - cascade->units);
    if (unit < cascade->units || at >= cascade->unit_count) return SIZE_MAX;
    while (at > 0 && S_leads(cascade, at - 1)) at--;
    if (!at) return SIZE_MAX;
    bool comma = S_is(cascade, at - 1, CMQ_CLASS_COMMA);
    if (!comma && cascade->sentence->tokens[cascade->units[at - 1].tokens.last].kind != CMQ_COMMA) return SIZE_MAX;
    return at - 1 - comma;
}

/* The name without a unit of a person before an office and a comma: "said X, the minister of Y". */
static cmq_range S_name_before(const cmq_cascade *cascade, size_t last) {
    size_t first = last + 1;
    if (S_is(cascade, last, CMQ_CLASS_CLOSE))
        while (first > 0 && !S_is(cascade, first, CMQ_CLASS_OPEN)) first--;
    size_t end = first;
    while (first > 0 && end - first < APPOSED_UNITS && S_is_name_word(cascade, first - 1)) first--;
    if (first == end) return CMQ_NO_RANGE;
    cmq_range name = {cascade->units[first].tokens.first, cascade->units[end - 1].tokens.last};
    if (S_is_of(cascade, first, CMQ_ASKED_PNAME)) return name; /* a rule knows it to be one */
    bool opens = !first || S_is(cascade, first - 1, CMQ_CLASS_MARK) || S_is(cascade, first - 1, CMQ_CLASS_AND) ||
                 S_is_of(cascade, first - 1, CMQ_ASKED_SAY) || S_is_of(cascade, first - 1, CMQ_ASKED_SPEAK);
    return opens && name.last > name.first && cmq_is_unlisted(cascade, name) ? name : CMQ_NO_RANGE;
}

/* Whether a unit is a name of several words that a rule knows to be one, or a person told by it alone. */
static bool S_is_bare_name(const cmq_cascade *cascade, size_t at) {
    if (at >= cascade->unit_count) return false;
    const cmq_unit *unit = &cascade->units[at];
    if (S_is_one_person(cascade, at, true)) return !cmq_range_given(unit->figure.role);
    return unit->rule && unit->tokens.last > unit->tokens.first && S_is_name_word(cascade, at) &&
           (S_is_of(cascade, at, CMQ_ASKED_PNAME) || cmq_is_unlisted(cascade, unit->tokens));
}

/* Whether a unit begins a place: a name, or "the country". */
static bool S_is_somewhere(const cmq_cascade *cascade, size_t unit) {
    if (unit >= cascade->unit_count) return false;
    int first = cascade->units[unit].tokens.first;
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    return cascade->sentence->tokens[first].shape & (CMQ_CAPITAL | CMQ_UPPER) ||
           cmq_word_within(lexicon, cascade->known[first], lexicon->asked[CMQ_ASKED_LAND]);
}

/* The name that stands behind an office without a comma: behind where it is held, "the coordinator in the country X",
 * or behind words of respect, "the leader Father X". */
static const cmq_unit *S_name_behind(const cmq_cascade *cascade, const cmq_unit *unit) {
    size_t first = (size_t)(unit - cascade->units) + 1, at = first;
    if (unit < cascade->units || first >= cascade->unit_count) return NULL;
    if (S_is(cascade, first, CMQ_CLASS_COMMA) && S_leads(cascade, first + 1)) first = at = first + 1;
    while (S_leads(cascade, at) && !S_is(cascade, at, CMQ_CLASS_DET)) at++;
    if (at == first) {
        bool tail = S_is_of(cascade, at, CMQ_ASKED_POST_NONE_AT) && S_is_somewhere(cascade, at + 1);
        at += 2;
        while (tail && at < first + OFFICE_UNITS && at < cascade->unit_count && !S_is(cascade, at, CMQ_CLASS_MARK) &&
               !S_is_bare_name(cascade, at))
            at++;
        if (!tail || at >= first + OFFICE_UNITS) return NULL;
    }
    return S_is_bare_name(cascade, at) ? &cascade->units[at] : NULL;
}

/* The unit of the name in brackets behind an office, "the Foreign Secretary (Jane Doe)". NULL if there is none. */
static const cmq_unit *S_bracketed_name(const cmq_cascade *cascade, const cmq_unit *unit) {
    size_t at = (size_t)(unit - cascade->units) + 1;
    if (unit < cascade->units || at + 2 >= cascade->unit_count || !S_is(cascade, at, CMQ_CLASS_OPEN)) return NULL;
    return S_is(cascade, at + 2, CMQ_CLASS_CLOSE) && S_is_bare_name(cascade, at + 1) ? &cascade->units[at + 1] : NULL;
}

/* Takes the name that stands behind an office, or before it and a comma. */
static void S_take_name(const cmq_cascade *cascade, const cmq_unit *unit, cmq_party *party) {
    const cmq_unit *behind = S_bracketed_name(cascade, unit);
    if (!behind) behind = S_name_behind(cascade, unit);
    size_t at = S_apposed_before(cascade, unit);
    if (behind) S_be_person(cascade, party, behind);
    if (behind || at == SIZE_MAX || S_is_governed(cascade, &cascade->units[at])) return;
    if (S_is_one_person(cascade, at, true) && S_apposed_person(cascade, &cascade->units[at]) == unit)
        S_be_person(cascade, party, &cascade->units[at]);
    cmq_range name = S_is(cascade, at, CMQ_CLASS_ACTOR) ? CMQ_NO_RANGE : S_name_before(cascade, at);
    if (cmq_range_given(name)) S_be_named(party, name);
}

/* Whether words tell an office and nothing else up to its first word: "the acting OSCE Chairperson". */
static bool S_is_office_alone(const cmq_cascade *cascade, int first, int last) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    for (int i = first; i <= last; i++) {
        const cmq_known_word *known = cascade->known[i];
        if (S_tells_office(cascade, i)) return true;
        bool little = known && (known->land || cmq_word_within(lexicon, known, CMQ_CLASS_DET) ||
                                cmq_word_within(lexicon, known, CMQ_CLASS_POST) ||
                                cmq_word_within(lexicon, known, lexicon->asked[CMQ_ASKED_IGO]) ||
                                cmq_word_within(lexicon, known, CMQ_CLASS_ACTOR));
        if (!little) return false;
    }
    return false;
}

/* The office that is told of a named person beside the one of his unit, before it and a comma: "the chairman of the
 * OSCE, minister X", in a unit of its own, in the same one, or in none where it opens the sentence. */
static cmq_range S_other_office(const cmq_cascade *cascade, const cmq_unit *unit) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    size_t at = S_apposed_before(cascade, unit), behind = (size_t)(unit - cascade->units) + 1;
    if (S_is(cascade, behind, CMQ_CLASS_AND)) return CMQ_NO_RANGE;
    int last = cmq_range_given(unit->figure.role) ? unit->figure.role.first : unit->tokens.first;
    for (int i = unit->tokens.first; i < last; i++)
        if ((cascade->sentence->tokens[i].kind == CMQ_COMMA ||
             cmq_word_within(lexicon, cascade->known[i], CMQ_CLASS_AND)) &&
            S_is_office_alone(cascade, unit->tokens.first, i - 1))
            return (cmq_range){unit->tokens.first, (int16_t)(i - 1)};
    if (at == SIZE_MAX) return CMQ_NO_RANGE;
    if (S_is_one_person(cascade, at, false) &&
        cmq_is_no_subject(cascade, &cascade->units[at]) == cmq_is_no_subject(cascade, unit) &&
        S_apposed_person(cascade, &cascade->units[at]) == unit)
        return cascade->units[at].tokens;
    size_t first = at + 1;
    while (first > 0 && at - first + 1 < APPOSED_UNITS && !S_is(cascade, first - 1, CMQ_CLASS_MARK)) first--;
    bool opens = first <= at && (!first || S_is(cascade, first - 1, CMQ_CLASS_QUOTE));
    int begin = cascade->units[first].tokens.first, end = cascade->units[at].tokens.last;
    bool office = opens && S_is_office_alone(cascade, begin, end);
    for (size_t i = first; i <= at; i++) office &= !S_is(cascade, i, CMQ_CLASS_ACTOR);
    return office ? (cmq_range){(int16_t)begin, (int16_t)end} : CMQ_NO_RANGE;
}

/* Takes the name or the office from the person told behind a comma: "the chairman of the OSCE, minister X, said". */
static void S_join_apposed(const cmq_cascade *cascade, const cmq_unit *unit, cmq_party *party) {
    const cmq_unit *other = S_apposed_person(cascade, unit);
    if (!other && party->unnamed) other = S_joint_holder(cascade, unit);
    if (!other || party->unnamed != S_is_named(cascade, other)) return;
    if (party->unnamed) S_be_person(cascade, party, other);
    else if (!cmq_range_given(party->role)) party->role = other->tokens;
    if (!party->country) party->country = cmq_unit_country(&cascade->data->lexicon, other);
}

/* The country behind "of" and a name with an office before it: "President Doe of Uganda". */
static cmq_country S_country_behind(const cmq_cascade *cascade, const cmq_unit *unit, const cmq_party *party) {
    size_t at = (size_t)(unit - cascade->units) + 1;
    bool titled = cmq_range_given(party->role) && party->role.first < party->name.first && unit >= cascade->units;
    if (!titled || !(S_is_of(cascade, at, CMQ_ASKED_OF) || S_is_of(cascade, at, CMQ_ASKED_DE))) return 0;
    for (at++; S_is(cascade, at, CMQ_CLASS_DET);) at++;
    if (at >= cascade->unit_count || S_actor_type(&cascade->data->lexicon, &cascade->units[at]) > CMQ_STATE) return 0;
    return cmq_unit_country(&cascade->data->lexicon, &cascade->units[at]);
}

void cmq_take_apposed(const cmq_cascade *cascade, const cmq_unit *unit, cmq_party *party) {
    cmq_range name = party->unnamed ? S_apposed_name(cascade, unit) : CMQ_NO_RANGE;
    if (cmq_range_given(name)) S_be_named(party, name);
    party->several |= party->unnamed && S_is_plural(&cascade->data->lexicon, unit);
    if (!party->several) S_join_apposed(cascade, unit, party);
    if (!party->unnamed && !cmq_range_given(party->role)) party->role = S_apposed_office(cascade, unit);
    if (party->unnamed && !party->several) S_take_name(cascade, unit, party);
    if (!party->unnamed) party->also = S_other_office(cascade, unit);
    if (!party->unnamed && !party->country) party->country = S_country_behind(cascade, unit, party);
}

static bool S_is_body(const cmq_cascade *cascade, size_t unit) {
    if (unit >= cascade->unit_count) return false;
    int8_t type = S_actor_type(&cascade->data->lexicon, &cascade->units[unit]);
    return type == CMQ_AGENCY || type == CMQ_IGO || type == CMQ_GROUP;
}

const cmq_unit *cmq_described(const cmq_cascade *cascade, const cmq_unit *unit) {
    size_t at = (size_t)(unit - cascade->units), first = at;
    if (unit < cascade->units || !S_is_body(cascade, at) || !S_is(cascade, at + 1, CMQ_CLASS_COMMA)) return unit;
    for (int i = unit->tokens.first; i < S_name_of(unit).first; i++) /* "said the army" */
        if (!cmq_word_within(&cascade->data->lexicon, cascade->known[i], CMQ_CLASS_DET)) return unit;
    while (first > 0 && S_is(cascade, first - 1, CMQ_CLASS_DET)) first--;
    bool common = first < at || !(cascade->sentence->tokens[unit->tokens.first].shape & (CMQ_CAPITAL | CMQ_UPPER));
    if (!common || first < 2 || !S_is(cascade, first - 1, CMQ_CLASS_COMMA) || !S_is_body(cascade, first - 2))
        return unit;
    bool list = first > 2 && (S_is(cascade, first - 3, CMQ_CLASS_COMMA) || S_is(cascade, first - 3, CMQ_CLASS_AND));
    return list ? unit : &cascade->units[first - 2];
}
