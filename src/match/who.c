/* What a rule says of people, states and bodies: who gives a figure, who acts, who says what of a conflict to whom. */
#include "match/who.h"

/* ---- parties ---- */

/* Whether a unit's class ends in a word. */
static bool S_ends(const cmq_lexicon *lexicon, const cmq_unit *unit, const char *last) {
    for (size_t i = 0; i < unit->reading_count; i++)
        if (cmq_class_ends(lexicon, unit->readings[i].class_id, last)) return true;
    return false;
}

/* Whether a word alone is an office: "president", not "state", which begins "state secretary". */
static bool S_is_office(const cmq_cascade *cascade, int word) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    return cmq_word_within(lexicon, cascade->known[word], lexicon->asked[CMQ_ASKED_OFFICE]);
}

/* Whether a body is told by the office of whoever leads, "the president's press service", or by a word for it, class
 * serves: "the presidency". */
static bool S_serves(const cmq_cascade *cascade, const cmq_party *party) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    bool serves = false;
    for (int i = party->phrase.first; i <= party->phrase.last && party->type == CMQ_AGENCY; i++)
        serves |= cmq_word_within(lexicon, cascade->known[i], CMQ_CLASS_SERVES) ||
                  (cmq_word_within(lexicon, cascade->known[i], CMQ_CLASS_TOP) && S_is_office(cascade, i));
    return serves;
}

/* Whether a unit is an anaphor that stands for nobody who speaks: "them", "who". */
static bool S_is_silent(const cmq_lexicon *lexicon, const cmq_unit *unit) {
    return S_ends(lexicon, unit, ".whom") || S_ends(lexicon, unit, ".clitic") || S_ends(lexicon, unit, ".bound") ||
           S_ends(lexicon, unit, ".relative") || S_ends(lexicon, unit, ".others") || S_ends(lexicon, unit, ".with");
}

static int8_t S_sort(const cmq_cascade *cascade, cmq_range noun) {
    const uint16_t *asked = cascade->data->lexicon.asked;
    bool state = cmq_range_holds(cascade, noun, asked[CMQ_ASKED_BODIES_STATE]);
    bool members = cmq_range_holds(cascade, noun, asked[CMQ_ASKED_BODIES_MEMBERS]);
    if (state == members) return CMQ_ANY_SORT;
    return state ? CMQ_OF_STATE : CMQ_OF_MEMBERS;
}

/* A noun of bodies: "the ministry". */
static cmq_pronoun S_noun(const cmq_cascade *cascade, const cmq_unit *unit) {
    return (cmq_pronoun){.whom = CMQ_SOME_BODY,
                         .sort = S_sort(cascade, unit->tokens),
                         .gender = cmq_gender_of_noun(cascade, unit->tokens),
                         .called = true,
                         .noun = unit->tokens};
}

/* Whom the first word of some units stands for that names nobody. */
static cmq_pronoun S_first_pronoun(const cmq_cascade *cascade, size_t first, size_t last) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    for (size_t u = first; u <= last; u++) {
        const cmq_unit *unit = &cascade->units[u];
        int8_t either =
            cmq_gender_of_words(cascade, unit->tokens, cascade->data->lexicon.asked[CMQ_ASKED_POST_NONE_IT]);
        if (either) return (cmq_pronoun){.whom = CMQ_OF_GENDER, .gender = either};
        if (S_is(cascade, u, CMQ_CLASS_SAME_BODY)) return S_noun(cascade, unit);
        if (!S_is(cascade, u, CMQ_CLASS_ANAPHOR) || S_is_silent(lexicon, unit)) continue;
        if (S_ends(lexicon, unit, ".several")) return (cmq_pronoun){.whom = CMQ_SEVERAL};
        if (S_ends(lexicon, unit, ".it")) return (cmq_pronoun){.whom = CMQ_NO_PERSON};
        if (!S_ends(lexicon, unit, ".person")) return S_noun(cascade, unit);
        return (cmq_pronoun){
            .whom = CMQ_SOME_PERSON,
            .gender = cmq_gender_of_words(cascade, unit->tokens, cascade->data->lexicon.asked[CMQ_ASKED_POST_NONE_HE])};
    }
    return (cmq_pronoun){.whom = CMQ_ANYBODY};
}

static cmq_pronoun S_pronoun(const cmq_cascade *cascade, size_t first, size_t last) {
    cmq_pronoun pronoun = S_first_pronoun(cascade, first, last);
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    cmq_range tokens = {cascade->units[first].tokens.first, cascade->units[last].tokens.last};
    pronoun.one = cmq_range_holds(cascade, tokens, lexicon->asked[CMQ_ASKED_POST_NONE_ONE]);
    for (size_t u = first; u <= last; u++) {
        pronoun.one |=
            S_is(cascade, u, CMQ_CLASS_SAME_BODY) && !S_is_plural_of(lexicon, &cascade->units[u], CMQ_CLASS_SAME_BODY);
        pronoun.latter |= S_is(cascade, u, lexicon->asked[CMQ_ASKED_LATTER]);
    }
    return pronoun;
}

/* Whether it does so as a noun with its article: "the officer", but "the latter" is a pronoun. */
static bool S_is_noun(const cmq_cascade *cascade, size_t first, size_t last) {
    for (size_t u = first; u <= last; u++) {
        const cmq_range tokens = cascade->units[u].tokens;
        if (S_is(cascade, u, CMQ_CLASS_ANAPHOR))
            return tokens.first < tokens.last && !S_is(cascade, u, cascade->data->lexicon.asked[CMQ_ASKED_LATTER]);
    }
    return false;
}

/* Whether a name is a common noun with words of what sort it is alone: "groupe armé". */
static bool S_is_noun_of_sort(const cmq_cascade *cascade, cmq_range name) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    int nouns = 0;
    for (int i = name.first; i <= name.last; i++) {
        bool noun = cmq_word_within(lexicon, cascade->known[i], CMQ_CLASS_ANAPHOR);
        if (!noun && !cmq_word_within(lexicon, cascade->known[i], lexicon->asked[CMQ_ASKED_SORT])) return false;
        nouns += noun;
    }
    return nouns == 1;
}

/* Whom a name stands for that is a common noun: "the agency", "the three ministers". */
static int8_t S_name_anaphor(const cmq_cascade *cascade, cmq_range name) {
    if (name.first < name.last && S_is_noun_of_sort(cascade, name)) return CMQ_SOME_BODY;
    if (!cmq_word_within(&cascade->data->lexicon, cascade->known[name.last], CMQ_CLASS_ANAPHOR)) return CMQ_ANYBODY;
    bool several = cmq_word_ends(&cascade->data->lexicon, cascade->known[name.last], CMQ_CLASS_ANAPHOR, ".several");
    for (int i = name.first; i < name.last; i++)
        if (!several || !(cmq_word_within(&cascade->data->lexicon, cascade->known[i], CMQ_CLASS_DET) ||
                          cmq_word_within(&cascade->data->lexicon, cascade->known[i], CMQ_CLASS_NUM)))
            return CMQ_ANYBODY;
    return several ? CMQ_SEVERAL : CMQ_SOME_BODY;
}

/* Whether a name begins with a word of class media, "TASS", or has one of a class that ends in .media. */
static bool S_has_outlet(const cmq_cascade *cascade, cmq_range name) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    uint16_t media = lexicon->asked[CMQ_ASKED_MEDIA];
    for (int i = name.first; i <= name.last; i++) {
        const cmq_known_word *known = cascade->known[i];
        for (size_t k = 0; known && k < known->reading_count; k++)
            if ((i == name.first && known->readings[k].class_id == media) ||
                cmq_class_ends(lexicon, known->readings[k].class_id, ".media"))
                return true;
    }
    return false;
}

/* The only country that words of a name tell; 0 if none does, or they tell several. Of offices only nations, "the top
 * Egyptian diplomat": an ambassador may be to a state. */
static cmq_country S_told_country(const cmq_cascade *cascade, cmq_range name, bool nations) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    uint16_t nation = lexicon->asked[CMQ_ASKED_NATION];
    cmq_country country = 0;
    for (int i = name.first; i <= name.last; i++) {
        const cmq_known_word *known = cascade->known[i];
        if (!known || !known->land || (nations && !cmq_word_within(lexicon, known, nation))) continue;
        if (i < name.last && cascade->sentence->tokens[i + 1].shape & CMQ_JOINED) continue; /* "Saudi-led" */
        if (country && country != known->land->country) return 0;
        country = known->land->country;
    }
    return country;
}

/* Whether a name tells of one and not of several, "the ministers of A, B and C", nor by a capital, "the Minsk Group".
 */
static bool S_is_of_one(const cmq_cascade *cascade, cmq_range name) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    for (int i = name.first; i <= name.last; i++)
        if (cascade->sentence->tokens[i].kind == CMQ_COMMA ||
            cmq_word_within(lexicon, cascade->known[i], CMQ_CLASS_AND) ||
            cmq_word_within(lexicon, cascade->known[i], lexicon->asked[CMQ_ASKED_SEAT]))
            return false;
    return true;
}

/* Whether two units are bodies that a word joins, without a comma. */
static bool S_are_joined_bodies(const cmq_cascade *cascade, size_t first, size_t second) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    return S_actor_type(lexicon, &cascade->units[first]) == CMQ_AGENCY &&
           S_actor_type(lexicon, &cascade->units[second]) == CMQ_AGENCY;
}

/* Whether a name says what somebody is and not who: of all its words at most the first has a capital. */
static bool S_is_common(const cmq_cascade *cascade, cmq_range name) {
    for (int i = name.first + 1; i <= name.last; i++)
        if (cascade->sentence->tokens[i].shape & CMQ_CAPITAL) return false;
    return true;
}

/* The country of a body that is told with the one joined to it: "the army and police of X", "the Tajik army and
 * police". Its name stands behind both, or before them. */
static cmq_country S_shared_country(const cmq_cascade *cascade, const cmq_unit *unit) {
    size_t at = (size_t)(unit - cascade->units), next = at + 2;
    if (unit < cascade->units || at >= cascade->unit_count || !S_is_common(cascade, unit->tokens)) return 0;
    while (S_is(cascade, next, CMQ_CLASS_DET)) next++;
    if (next < cascade->unit_count && S_is(cascade, at + 1, CMQ_CLASS_AND) && S_are_joined_bodies(cascade, at, next)) {
        const cmq_known_word *last = cascade->known[cascade->units[next].tokens.last];
        if (last && last->land && cmq_names_state(last->land)) return last->land->country;
    }
    if (at < 2 || !S_is(cascade, at - 1, CMQ_CLASS_AND) || !S_are_joined_bodies(cascade, at, at - 2)) return 0;
    cmq_range before = cascade->units[at - 2].tokens;
    const cmq_known_word *first = cascade->known[before.first];
    return before.first < before.last && first && first->land ? first->land->country : 0;
}

/* Whether a word before an office, "a", "another", says that whoever holds it was not told of before. */
static bool S_is_anew(const cmq_cascade *cascade, const cmq_party *party) {
    int before = party->phrase.first > 0 ? party->phrase.first - 1 : 0;
    cmq_range words = {(int16_t)before, (int16_t)(party->name.first - 1)};
    return party->unnamed && cmq_range_holds(cascade, words, cascade->data->lexicon.asked[CMQ_ASKED_POST_NONE_ANEW]);
}

/* Whether a name is people in the plural, by its first noun. */
static bool S_is_crowd(const cmq_cascade *cascade, cmq_range name) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    if (cmq_word_within(lexicon, cascade->known[name.first], lexicon->asked[CMQ_ASKED_BODIES_MEMBERS])) return false;
    for (int i = name.first; i <= name.last && i <= name.first + 1; i++) {
        const cmq_known_word *known = cascade->known[i];
        for (size_t k = 0; known && k < known->reading_count; k++)
            if (cmq_class_within(lexicon, known->readings[k].class_id, CMQ_CLASS_PEOPLE))
                return known->readings[k].features & lexicon->plural;
    }
    return false;
}

/* Whether the noun of a body's name is a plural: "authorities"; in English and Kyrgyz it stands last. */
static bool S_is_told_in_plural(const cmq_cascade *cascade, cmq_range name) {
    int language = cascade->data->lexicon.language;
    int noun = language == CMQ_EN || language == CMQ_KY ? name.last : name.first;
    return cmq_word_features(cascade->known[noun]) & cascade->data->lexicon.plural;
}

/* The party that a unit names; false if it is no actor. */
static bool S_party(const cmq_cascade *cascade, const cmq_unit *unit, cmq_party *party) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    int8_t type = S_actor_type(lexicon, unit);
    if (type < 0) return false; /* mostly, where all units are asked */
    if (type == CMQ_AGENCY) {
        unit = cmq_spoken_for(cascade, unit);
        type = S_actor_type(lexicon, unit);
    }
    *party = (cmq_party){.name = cmq_range_given(unit->figure.who) ? unit->figure.who : unit->tokens,
                         .role = unit->figure.role,
                         .also = CMQ_NO_RANGE,
                         .phrase = unit->tokens,
                         .type = type,
                         .country = cmq_unit_country(lexicon, unit),
                         .cases = S_cases(lexicon, unit),
                         .listed = unit->figure.listed ? unit->figure.listed : cmq_unit_listed(lexicon, unit)};
    if (party->type == CMQ_PERSON && !party->country && party->listed) party->country = party->listed->country;
    bool group = party->type == CMQ_GROUP && !party->listed && !party->both && S_is_of_one(cascade, party->name);
    if ((party->type == CMQ_AGENCY || group) && !party->country)
        party->country = S_told_country(cascade, party->name, false);
    if (party->type == CMQ_AGENCY && !party->country) party->country = S_shared_country(cascade, unit);
    party->anaphor = S_name_anaphor(cascade, party->name);
    if (party->type == CMQ_PERSON && party->anaphor != CMQ_SEVERAL) party->anaphor = CMQ_ANYBODY;
    party->leaders = S_ends(lexicon, unit, ".leaders");
    party->both = party->leaders || S_ends(lexicon, unit, ".both");
    bool parties = S_ends(lexicon, unit, ".parties") || S_ends(lexicon, unit, ".party");
    party->sides = parties || S_ends(lexicon, unit, ".parties.both");
    party->parties = parties || S_ends(lexicon, unit, ".public"); /* "the world" says nothing */
    party->serves = S_serves(cascade, party);
    if (party->type == CMQ_AGENCY && !party->serves) party->name = cmq_body_of_press(cascade, party->name);
    party->outlet = S_ends(lexicon, unit, ".media") || S_has_outlet(cascade, party->name);
    party->unnamed = party->type == CMQ_PERSON && !party->listed && !S_is_named(cascade, unit);
    if (party->unnamed && !party->country) party->country = S_told_country(cascade, party->name, true);
    party->several = party->anaphor == CMQ_SEVERAL;
    party->crowd = party->type == CMQ_GROUP ? S_is_crowd(cascade, party->name)
                                            : party->type == CMQ_AGENCY && S_is_told_in_plural(cascade, party->name);
    if (party->type == CMQ_PERSON) cmq_take_apposed(cascade, unit, party);
    party->both |= cmq_is_of_pair(cascade, party);
    party->anew = S_is_anew(cascade, party);
    party->owned = cmq_is_own_spokesman(cascade, party);
    party->gender = cmq_gender_of_party(cascade, party);
    return true;
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
    bool open;     /* that word does not close the list: "A, along with B, C and D" */
    bool by_break; /* one joint is a comma and a short word: between two alone, it begins a clause ("in Tajikistan, and
                      Putin called") */
} S_joints;

/* Whether a unit is a word for the rest of some, "other": class anaphor.others. */
static bool S_is_others(const cmq_cascade *cascade, size_t unit) {
    return unit < cascade->unit_count && S_ends(&cascade->data->lexicon, &cascade->units[unit], ".others");
}

/* Whether a list ends behind a unit in those who are not named: "A, B and other countries", `A, B сыяктуу өлкөлөр`. */
static bool S_ends_in_others(const cmq_cascade *cascade, size_t unit) {
    if (S_is_others(cascade, unit + 1)) return true;
    size_t at = unit + 1 + S_is(cascade, unit + 1, CMQ_CLASS_COMMA);
    if (!S_is(cascade, at, CMQ_CLASS_AND) || S_is(cascade, at + 1, CMQ_CLASS_ACTOR)) return false;
    return S_is_others(cascade, at + 1) || S_is_others(cascade, at + 2);
}

/* "along" before a preposition, which joins somebody else to a subject: class anaphor.with. */
static bool S_is_with(const cmq_cascade *cascade, size_t unit) {
    return S_is(cascade, unit, CMQ_CLASS_ANAPHOR) && S_ends(&cascade->data->lexicon, &cascade->units[unit], ".with");
}

/* Whether a particle behind two units joins them: `A да, B да`, "A too, B too". */
static bool S_each(const cmq_cascade *cascade, size_t a, size_t b) {
    return S_is(cascade, a + 1, CMQ_CLASS_GAP) && S_is(cascade, b + 1, CMQ_CLASS_GAP) &&
           cascade->known[cascade->units[a + 1].tokens.first] == cascade->known[cascade->units[b + 1].tokens.first];
}

/* Whether an actor ends in "and" for the next one. */
static bool S_binds(const cmq_cascade *cascade, size_t unit) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    for (size_t i = 0; i < cascade->units[unit].reading_count; i++) {
        const cmq_reading *reading = &cascade->units[unit].readings[i];
        if (reading->features & lexicon->joining && cmq_class_within(lexicon, reading->class_id, CMQ_CLASS_ACTOR))
            return true;
    }
    return false;
}

/* The actor that is joined to the one at `unit` by a comma or a word of class `and`, articles, particles and quotation
 * marks aside, or by its ending, further to the left or right; SIZE_MAX if there is none. */
static size_t S_joined(const cmq_cascade *cascade, size_t unit, int step, S_joints *joints) {
    size_t at = unit + (size_t)step;
    bool word = false, brief = false, comma = false;
    int quotes = 0;
    for (int words = 0; words < 4; words++, at += (size_t)step) {
        if (S_is(cascade, at, CMQ_CLASS_AND)) {
            word = true;
            brief = cascade->units[at].tokens.first == cascade->units[at].tokens.last;
        } else if (S_is(cascade, at, CMQ_CLASS_COMMA)) comma = true;
        else if (S_is_with(cascade, at)) word = joints->open = true;
        else if (S_is(cascade, at, CMQ_CLASS_QUOTE)) quotes++;
        else if (!S_is(cascade, at, CMQ_CLASS_DET) && !S_is(cascade, at, CMQ_CLASS_GAP) &&
                 !S_is_with(cascade, at - 1) && !S_is_others(cascade, at))
            break;
    }
    if (!S_is(cascade, at, CMQ_CLASS_ACTOR)) return SIZE_MAX;
    word |= (comma && S_each(cascade, unit, at)) || (at + 1 == unit && S_binds(cascade, at)) ||
            (unit + 1 == at && S_binds(cascade, unit));
    if (!word && (!comma || quotes == 1)) return SIZE_MAX; /* a comma beside one mark ends what somebody said */
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
        closed = joint.by_word && !joint.open;
    }
    return list;
}

/* Whether an actor is told as a place at the start of the sentence: "At the Council, A and B". */
static bool S_opens_as_place(const cmq_cascade *cascade, size_t unit) {
    while (unit > 1 && S_is(cascade, unit - 1, CMQ_CLASS_DET)) unit--;
    return unit == 1 && S_is(cascade, 0, cascade->data->lexicon.asked[CMQ_ASKED_POST_NONE_AT]);
}

/* The list in which an actor stands, "A, B and C"; a comma alone joins clauses. */
static void S_list(const cmq_cascade *cascade, size_t middle, size_t *first, size_t *last) {
    S_joints joints = {0};
    size_t next;
    *first = *last = middle;
    while ((next = S_joined(cascade, *first, -1, &joints)) != SIZE_MAX && !S_opens_as_place(cascade, next))
        *first = next;
    while (!S_ends_in_others(cascade, *last) && (next = S_joined(cascade, *last, 1, &joints)) != SIZE_MAX) *last = next;
    joints = S_cut_list(cascade, middle, first, last);
    if (!joints.by_word && joints.joints && S_ends_in_others(cascade, *last)) return;
    bool both = *first > 0 && S_is(cascade, *first - 1, CMQ_CLASS_AND); /* «и A, и B» */
    if (!joints.by_word || (joints.by_break && joints.joints == 1 && !both)) *first = *last = middle;
}

/* The party at a unit, or the states whose bodies it tells as one; their number. */
static size_t S_add_party(const cmq_cascade *cascade, const cmq_unit *unit, cmq_party *parties, size_t room) {
    cmq_party body;
    if (!S_party(cascade, unit, &body)) return 0;
    uint8_t states = cmq_split_states(cascade, &body, parties, room);
    if (!states) parties[0] = body;
    return states ? states : 1;
}

/* Adds the party at a unit, and those joined to it, in the order of the text. False if it is no actor. */
static bool S_parties(const cmq_cascade *cascade, const cmq_unit *unit, cmq_party *parties, uint8_t *count) {
    size_t middle = (size_t)(unit - cascade->units), first, last;
    if (!S_is(cascade, middle, CMQ_CLASS_ACTOR)) return false;
    S_list(cascade, middle, &first, &last);
    for (size_t at = first; at <= last && *count < CMQ_MAX_PARTIES; at++)
        if (S_is(cascade, at, CMQ_CLASS_ACTOR))
            *count = (uint8_t)(*count + S_add_party(cascade, &cascade->units[at], &parties[*count],
                                                    (size_t)(CMQ_MAX_PARTIES - *count)));
    return true;
}

/* An actor, and with `joined` those of its type and case that a list joins to it. */
void cmq_make_actor(cmq_cascade *cascade, const cmq_match *match, const cmq_action *action) {
    const cmq_unit *who = cmq_captured(cascade, match, action->who);
    cmq_findings *found = cascade->found;
    if (!who) return;
    size_t middle = (size_t)(who - cascade->units), first = middle, last = middle;
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    int8_t type = S_actor_type(lexicon, who);
    uint64_t own = S_cases(lexicon, who);
    if (action->joined) S_list(cascade, middle, &first, &last);
    for (size_t at = first; at <= last; at++) {
        if (found->actor_count == CMQ_MAX_SENTENCE_ACTORS) cascade->gave_up = true;
        else if (S_actor_type(lexicon, &cascade->units[at]) == type &&
                 (!own || !S_cases(lexicon, &cascade->units[at]) || own & S_cases(lexicon, &cascade->units[at])))
            found->actor_count += S_add_party(cascade, &cascade->units[at], &found->actors[found->actor_count],
                                              CMQ_MAX_SENTENCE_ACTORS - found->actor_count);
    }
}

/* Whether words between commas begin that tell of whoever stands before them: "who", or, where no case would tell that
 * those in them are no subject, "in a statement with A and B". */
static bool S_begins_clause(const cmq_cascade *cascade, size_t unit) {
    if (S_ends(&cascade->data->lexicon, &cascade->units[unit], ".relative")) return true;
    return !cascade->data->lexicon.nominative &&
           (S_is_of(cascade, unit, CMQ_ASKED_PREP) || S_is_of(cascade, unit, CMQ_ASKED_PREPOSITION) ||
            S_is_of(cascade, unit, CMQ_ASKED_WHERE));
}

/* The actor before the clause in whose end a unit stands, "the rebels, who hold towns near Rwanda, denied", where a
 * comma closes it; NULL if there is no such clause, or no actor before it. */
static const cmq_unit *S_before_clause(const cmq_cascade *cascade, const cmq_match *match, const cmq_unit *unit) {
    size_t first, last;
    S_list(cascade, (size_t)(unit - cascade->units), &first, &last);
    bool whole = match->first == match->last; /* the unit was made of one that speaks behind a comma */
    if ((last >= match->last && !whole) || !S_is(cascade, last + 1, CMQ_CLASS_COMMA)) return NULL;
    while (first > 0 && !S_is(cascade, first, CMQ_CLASS_MARK)) first--;
    bool clause = first > 0 && S_is(cascade, first, CMQ_CLASS_COMMA) && S_begins_clause(cascade, first + 1);
    return clause && S_is(cascade, first - 1, CMQ_CLASS_ACTOR) ? &cascade->units[first - 1] : NULL;
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

/* Whether a word is a noun of one person: "officer". */
static bool S_is_somebody(const cmq_cascade *cascade, int word) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    const cmq_known_word *known = cascade->known[word];
    for (size_t i = 0; known && i < known->reading_count; i++)
        if (cmq_class_within(lexicon, known->readings[i].class_id, CMQ_CLASS_PEOPLE) &&
            !(known->readings[i].features & lexicon->plural))
            return true;
    return false;
}

/* Whoever a noun that stands for somebody names by the office, if nobody was named before: "the head of state". */
static bool S_by_office(const cmq_cascade *cascade, const cmq_unit *unit, cmq_pronoun pronoun, cmq_party *party) {
    bool office = cmq_range_holds(cascade, unit->tokens, CMQ_CLASS_POST_LEAD) ||
                  cmq_range_holds(cascade, unit->tokens, CMQ_CLASS_TOP);
    for (int i = unit->tokens.first; pronoun.whom == CMQ_SOME_PERSON && i <= unit->tokens.last && !office; i++)
        office = S_is_somebody(cascade, i);
    *party = (cmq_party){.name = unit->tokens,
                         .role = CMQ_NO_RANGE,
                         .also = CMQ_NO_RANGE,
                         .phrase = unit->tokens,
                         .type = CMQ_PERSON,
                         .anaphor = CMQ_ANYBODY,
                         .unnamed = true};
    return office;
}

/* The unit of a match that stands for a person by a noun, "the officer"; NULL: none. */
static const cmq_unit *S_noun_unit(const cmq_cascade *cascade, const cmq_match *match) {
    for (size_t u = match->first; u <= match->last; u++)
        if (S_is(cascade, u, CMQ_CLASS_ANAPHOR)) return &cascade->units[u];
    return NULL;
}

bool cmq_make_source(const cmq_cascade *cascade, const cmq_match *match, const cmq_action *action, cmq_source *source) {
    *source = (cmq_source){.rule = match->rule,
                           .who = {.name = CMQ_NO_RANGE, .role = CMQ_NO_RANGE, .type = -1},
                           .again = action->again,
                           .issuer = action->issuer,
                           .claims = action->claims,
                           .back = action->back};
    source->tokens = (cmq_range){cascade->units[match->first].tokens.first, cascade->units[match->last].tokens.last};
    if (action->again) source->pronoun = S_pronoun(cascade, match->first, match->last);
    source->noun = action->again && S_is_noun(cascade, match->first, match->last);
    bool person = source->noun && source->pronoun.whom == CMQ_SOME_PERSON;
    cmq_party told;
    source->by_noun = person && S_by_office(cascade, S_noun_unit(cascade, match), source->pronoun, &told);
    if (source->by_noun) source->who = told;
    const cmq_unit *who = cmq_captured(cascade, match, action->who);
    source->nobody = who && S_is_of(cascade, (size_t)(who - cascade->units), CMQ_ASKED_RECALL); /* "we recall that" */
    if (source->nobody) return true;
    const cmq_unit *main = who ? S_before_clause(cascade, match, who) : NULL;
    if (main) who = main;
    if (who) who = cmq_described(cascade, who);
    source->shared = who && S_is_shared(cascade, who);
    cmq_findings *found = cascade->found;
    if (who && action->issuer && !found->issuer_count) S_parties(cascade, who, found->issuers, &found->issuer_count);
    if (!who) return action->again;
    cmq_party parties[CMQ_MAX_PARTIES];
    size_t count = S_add_party(cascade, S_first_joined(cascade, who), parties, CMQ_MAX_PARTIES);
    source->shared |= count > 1; /* "the ministers of A and B" */
    if (count) source->who = parties[0];
    return count > 0;
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

/* Whether a unit stands for those spoken to: "urged them". Some words do so behind the speaker alone, .clitic ("il les
 * exhorte"), some before what is asked of them, .bound («призвал их к диалогу», not «их лидеров»). */
static bool S_is_whom(const cmq_cascade *cascade, size_t unit, const cmq_unit *speaker) {
    const cmq_unit *u = &cascade->units[unit];
    if (cmq_word_ends(&cascade->data->lexicon, cascade->known[u->tokens.first], CMQ_CLASS_ANAPHOR, ".whom"))
        return true;
    if (cmq_word_ends(&cascade->data->lexicon, cascade->known[u->tokens.first], CMQ_CLASS_ANAPHOR, ".clitic"))
        return speaker && speaker->tokens.last + 1 == u->tokens.first;
    return cmq_word_ends(&cascade->data->lexicon, cascade->known[u->tokens.first], CMQ_CLASS_ANAPHOR, ".bound") &&
           (S_is(cascade, unit + 1, CMQ_CLASS_AIM) || S_is_of(cascade, unit + 1, CMQ_ASKED_PREP) ||
            S_is_of(cascade, unit + 1, CMQ_ASKED_INF));
}

static bool S_is_to_those(const cmq_cascade *cascade, const cmq_match *match, const cmq_unit *speaker) {
    for (size_t i = match->first; i <= match->last; i++)
        if (S_is_whom(cascade, i, speaker)) return true;
    return false;
}

/* Whether a state is told as a place, behind what is there: "the fighting in Libya". */
static bool S_is_place(const cmq_cascade *cascade, const cmq_unit *unit) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    uint64_t place = lexicon->locative, cases = S_cases(lexicon, unit);
    bool state = S_actor_type(lexicon, unit) == CMQ_STATE;
    return state && (place ? cases & place && !(cases & lexicon->nominative)
                           : S_is_of(cascade, (size_t)(unit - cascade->units) - 1, CMQ_ASKED_WHERE));
}

/* Whether others stand behind a place that opens the sentence: "In Tehran, several deputies called"; without them it
 * speaks, «в Москве осудили». */
static bool S_is_place_of_others(const cmq_cascade *cascade, size_t place) {
    size_t next = place + 1;
    return next < cascade->unit_count &&
           (S_is(cascade, next, CMQ_CLASS_COMMA) || cmq_range_given(cascade->units[next].figure.who));
}

/* Whether a preposition stands before a unit, or before the one word in front of it: "from all parties". */
static bool S_behind_preposition(const cmq_cascade *cascade, size_t unit) {
    for (size_t i = unit; i-- > 0 && unit - i <= 2;) {
        if (S_is_of(cascade, i, CMQ_ASKED_PREP) || S_is_of(cascade, i, CMQ_ASKED_PREPOSITION)) return true;
        if (S_is(cascade, i, CMQ_CLASS_ACTOR) || S_is(cascade, i, CMQ_CLASS_COMMA)) return false;
    }
    return false;
}

/* The unit of whoever opens the sentence before a unit; SIZE_MAX if nobody does. */
static size_t S_find_subject(const cmq_cascade *cascade, size_t before, cmq_party *subject) {
    for (size_t i = 0; i < SUBJECT_UNITS && i < before; i++) {
        const cmq_unit *unit = &cascade->units[i];
        bool asks = !cascade->data->lexicon.nominative && S_is_of(cascade, i, CMQ_ASKED_CALL);
        if (asks) return SIZE_MAX; /* "she called on Kigali": a case would tell whom */
        if (!S_is(cascade, i, CMQ_CLASS_ACTOR) || cmq_is_no_subject(cascade, unit)) continue;
        if (S_is_place(cascade, unit) && (i > 1 || S_is_place_of_others(cascade, i))) continue;
        if (i > 2 && !cascade->data->lexicon.nominative && S_behind_preposition(cascade, i)) continue;
        if (S_party(cascade, unit, subject) && !subject->outlet) return i;
    }
    return SIZE_MAX;
}

/* The unit of whoever opens the clause, behind a semicolon, in which a unit stands, "X praised it; Y hammered home the
 * need for a truce"; SIZE_MAX if nobody does, or if it may be an item of a list behind a colon. */
static size_t S_find_clause_subject(const cmq_cascade *cascade, size_t before, cmq_party *subject) {
    size_t at = before;
    while (at > 0 && !S_is(cascade, at - 1, CMQ_CLASS_SEMICOLON)) at--;
    for (size_t i = at; i-- > 0;)
        if (S_is(cascade, i, CMQ_CLASS_COLON)) return SIZE_MAX;
    if (at == 0) return SIZE_MAX;
    while (at < before && !S_is(cascade, at, CMQ_CLASS_ACTOR) && S_is(cascade, at, CMQ_CLASS_DET)) at++;
    if (at >= before || !S_is(cascade, at, CMQ_CLASS_ACTOR)) return SIZE_MAX;
    if (cmq_is_no_subject(cascade, &cascade->units[at])) return SIZE_MAX;
    return S_party(cascade, &cascade->units[at], subject) && !subject->outlet ? at : SIZE_MAX;
}

bool cmq_find_subject(const cmq_cascade *cascade, size_t before, cmq_party *subject) {
    return S_find_subject(cascade, before, subject) != SIZE_MAX;
}

bool cmq_opens_with_pronoun(const cmq_cascade *cascade) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    const cmq_unit *first = cascade->units;
    return cascade->unit_count && S_is(cascade, 0, CMQ_CLASS_ANAPHOR) && first->tokens.first == first->tokens.last &&
           (S_ends(lexicon, first, ".it") || S_ends(lexicon, first, ".person"));
}

/* Those who are all that the line of a heading names, "Chad and Sudan:". */
static uint8_t S_headed(const cmq_cascade *cascade, cmq_party *parties) {
    const cmq_findings *found = cascade->found;
    size_t count = found->actor_count;
    if (!count || count > CMQ_MAX_PARTIES || found->actors[0].name.first > 1) return 0;
    if (found->actors[count - 1].name.last + 2 != (int)cascade->sentence->count) return 0;
    memcpy(parties, found->actors, count * sizeof *parties);
    return (uint8_t)count;
}

uint8_t cmq_find_listers(const cmq_cascade *cascade, cmq_party *parties) {
    size_t at = cascade->unit_count;
    uint8_t count = 0;
    if (at > 1) S_parties(cascade, &cascade->units[at - 2], parties, &count);
    if (!count) count = S_headed(cascade, parties);
    if (!count && !cascade->found->source_count) count = cmq_find_subject(cascade, at, parties);
    return count;
}

/* Where a call without a topic begins: at its own verb, behind those of other calls that the match runs over, or at
 * those asked. "Stressed the need for dialogue and urged all states to help" are two calls. */
static int16_t S_call_start(const cmq_cascade *cascade, const cmq_match *match, const cmq_unit *asked, int16_t start) {
    for (size_t i = match->first; i <= match->last; i++)
        if (&cascade->units[i] == asked || S_is_of(cascade, i, CMQ_ASKED_CALL)) start = cascade->units[i].tokens.first;
    return start;
}

/* The unit before which the subject of a position stands: its match, or, as that of a default may run over him, the
 * first word of a call in it. */
static size_t S_head(const cmq_cascade *cascade, const cmq_match *match, const cmq_action *action) {
    for (size_t i = match->first; action->by_default && i <= match->last; i++)
        if (S_is_of(cascade, i, CMQ_ASKED_CALL)) return i;
    return match->first;
}

/* The subject of a default that nobody opens: whoever stands nearest before its call, or "he". */
static size_t S_nearest_subject(const cmq_cascade *cascade, size_t before, cmq_stand *stand) {
    for (size_t i = before; i-- > 0;) {
        const cmq_unit *unit = &cascade->units[i];
        if (S_behind_preposition(cascade, i)) continue;
        cmq_pronoun pronoun = S_pronoun(cascade, i, i);
        if (pronoun.whom != CMQ_ANYBODY) {
            stand->again = true;
            stand->pronoun = pronoun;
            return SIZE_MAX;
        }
        bool subject =
            S_is(cascade, i, CMQ_CLASS_ACTOR) && !cmq_is_no_subject(cascade, unit) && !S_is_place(cascade, unit);
        if (subject && S_party(cascade, unit, &stand->subjects[0]) && !stand->subjects[0].outlet) return i;
    }
    return SIZE_MAX;
}

/* Whether "he" opens the sentence in which a position is taken further on: "he deplores the loss reported by the UN and
 * presents his condolences". */
static bool S_opens_with_he(const cmq_cascade *cascade, const cmq_match *match) {
    const cmq_token *tokens = cascade->sentence->tokens;
    if (!match->first || !cmq_opens_with_pronoun(cascade)) return false;
    if (!S_ends(&cascade->data->lexicon, &cascade->units[0], ".person")) return false;
    for (int i = 0; i <= cascade->units[match->last].tokens.last; i++)
        if (tokens[i].kind == CMQ_QUOTE || tokens[i].kind == CMQ_SEMICOLON || tokens[i].kind == CMQ_COLON) return false;
    return true;
}

/* Whoever takes a position, as its rule captures him or the clauses around tell; NULL if neither does. */
static const cmq_unit *S_taker(const cmq_cascade *cascade, const cmq_match *match, const cmq_action *action,
                               cmq_range tokens) {
    const cmq_unit *taker = cmq_captured(cascade, match, action->who);
    if (taker && cmq_heads_object(cascade, taker)) taker = NULL;
    bool chained = taker && cascade->data->lexicon.construct && cmq_is_no_subject(cascade, taker);
    if (chained && cmq_in_own_words(cascade, tokens)) taker = NULL;
    if (taker) taker = cmq_set_against(cascade, match, cmq_described(cascade, taker));
    const cmq_unit *main = taker ? S_before_clause(cascade, match, taker) : NULL;
    if (main) taker = main;
    const cmq_unit *antecedent = cmq_antecedent(cascade, match, action->kind);
    if (antecedent && (!taker || taker < antecedent)) taker = antecedent;
    const cmq_unit *outer = taker ? cmq_outer_subject(cascade, taker, action->kind) : NULL;
    return outer ? outer : taker;
}

void cmq_make_stands(cmq_cascade *cascade, const cmq_match *match, const cmq_action *action) {
    cmq_stand stand = {.rule = match->rule, .kind = action->kind, .topic = -1, .negated = action->negated};
    stand.by_default = action->by_default;
    stand.tokens = (cmq_range){cascade->units[match->first].tokens.first, cascade->units[match->last].tokens.last};
    stand.own = stand.tokens;
    const cmq_unit *speaker = S_taker(cascade, match, action, stand.tokens);
    if (speaker && speaker->tokens.first == stand.own.first && speaker->tokens.last < stand.own.last)
        stand.own.first = (int16_t)(speaker->tokens.last + 1);
    if (speaker) stand.again = !S_parties(cascade, speaker, stand.speakers, &stand.speaker_count);
    if (stand.again) {
        stand.pronoun = S_pronoun(cascade, (size_t)(speaker - cascade->units), (size_t)(speaker - cascade->units));
        stand.subject_count = S_by_office(cascade, speaker, stand.pronoun, &stand.subjects[0]);
    }
    const cmq_unit *first_asked = NULL;
    for (int i = 0; i < CMQ_MAX_SAME_KEYS; i++) {
        const cmq_unit *addressee = cmq_captured(cascade, match, action->addressees[i]);
        if (addressee) S_parties(cascade, addressee, stand.addressees, &stand.addressee_count);
        if (!first_asked) first_asked = addressee;
    }
    stand.those = action->kind == CMQ_CALL && !stand.addressee_count && S_is_to_those(cascade, match, speaker);
    stand.own_words = !speaker && cmq_in_own_words(cascade, stand.tokens);
    stand.one_self = stand.own_words && cmq_is_one_self(cascade, stand.tokens);
    stand.mutual = action->mutual || action->kind == CMQ_AGREEMENT;
    if (stand.mutual) S_face(&stand);
    size_t head = S_head(cascade, match, action);
    size_t subject = speaker ? SIZE_MAX : S_find_clause_subject(cascade, head, &stand.subjects[0]);
    stand.in_clause = subject != SIZE_MAX;
    if (!speaker && !stand.in_clause) subject = S_find_subject(cascade, head, &stand.subjects[0]);
    bool addressed = subject != SIZE_MAX && stand.own_words && S_behind_preposition(cascade, subject);
    if (addressed) subject = SIZE_MAX; /* "to the families we express": not they */
    if (subject != SIZE_MAX && cmq_is_behind_self(cascade, stand.tokens.first, cascade->units[subject].tokens.first))
        subject = SIZE_MAX;
    if (subject == SIZE_MAX && action->by_default && !speaker) subject = S_nearest_subject(cascade, head, &stand);
    if (subject == SIZE_MAX && !speaker && !stand.again && !stand.own_words && S_opens_with_he(cascade, match)) {
        stand.again = true;
        stand.pronoun = S_pronoun(cascade, 0, 0);
    }
    if (subject != SIZE_MAX) S_parties(cascade, &cascade->units[subject], stand.subjects, &stand.subject_count);
    uint32_t topics = cmq_has_topic(action->kind) ? S_topics(cascade, match, action) : 0;
    stand.beside = topics & (topics - 1);
    for (int8_t topic = topics ? 0 : -1; topic < CMQ_TOPICS; topic++) {
        if (topic >= 0 && !(topics >> topic & 1)) continue;
        if (cascade->found->stand_count == CMQ_MAX_STANDS) {
            cascade->gave_up = true;
            return;
        }
        stand.topic = topic;
        if (topic == CMQ_OTHER_TOPIC && !stand.beside)
            stand.own.first = S_call_start(cascade, match, first_asked, stand.own.first);
        cascade->found->stands[cascade->found->stand_count++] = stand;
        if (!topics) return;
    }
}
