/* Which gender words tell of whom they name. */
#include "match/cascade.h"

static int8_t S_gender_of_class(const cmq_lexicon *lexicon, uint16_t id) {
    if (cmq_class_ends(lexicon, id, ".m")) return CMQ_MALE;
    if (cmq_class_ends(lexicon, id, ".f")) return CMQ_FEMALE;
    return cmq_class_ends(lexicon, id, ".n") ? CMQ_NEUTER : CMQ_NO_GENDER;
}

/* The gender that a class below another one gives a word: post.none.f. Of several the first of enum cmq_gender. */
static int8_t S_gender_of_word(const cmq_cascade *cascade, int word, uint16_t id) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    const cmq_known_word *known = word < 0 ? NULL : cascade->known[word];
    int8_t gender = CMQ_NO_GENDER;
    for (size_t i = 0; known && i < known->reading_count; i++) {
        uint16_t own = known->readings[i].class_id;
        int8_t told = cmq_class_within(lexicon, own, id) ? S_gender_of_class(lexicon, own) : CMQ_NO_GENDER;
        if (told && (!gender || told < gender)) gender = told;
    }
    return gender;
}

int8_t cmq_gender_of_words(const cmq_cascade *cascade, cmq_range words, uint16_t id) {
    int8_t gender = CMQ_NO_GENDER;
    for (int i = words.first; i <= words.last && !gender; i++) gender = S_gender_of_word(cascade, i, id);
    return gender;
}

/* The gender of a name's first word in the nominative singular, where endings tell it: «министерство», «организация»,
 * or of an adjective in no other case: «российское ведомство». */
static int8_t S_gender_by_ending(const cmq_cascade *cascade, cmq_range name) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    const cmq_known_word *known = cascade->known[name.first];
    uint64_t genders = 0;
    for (size_t i = 0; lexicon->genders && known && i < known->reading_count; i++) {
        uint64_t features = known->readings[i].features;
        bool nominative = features & lexicon->nominative || !(features & lexicon->oblique);
        if (nominative && !(features & lexicon->plural)) genders |= features & lexicon->genders;
    }
    if (!genders || genders & (genders - 1)) return CMQ_NO_GENDER;
    if (genders == lexicon->feminine) return CMQ_FEMALE;
    return genders == lexicon->masculine ? CMQ_MALE : CMQ_NEUTER;
}

/* The gender that the words at the beginning of a name or an office tell, and the article before it. */
static int8_t S_gender_of_beginning(const cmq_cascade *cascade, cmq_range words, bool whole) {
    int8_t gender =
        cmq_gender_of_words(cascade, whole ? words : (cmq_range){words.first, words.first}, CMQ_CLASS_POST_NONE);
    if (gender || !words.first) return gender;
    gender = S_gender_of_word(cascade, words.first - 1, cascade->data->lexicon.asked[CMQ_ASKED_POST_NONE_ARTICLE]);
    return gender || !whole ? gender : S_gender_of_word(cascade, words.first - 1, CMQ_CLASS_POST_NONE);
}

int8_t cmq_gender_of_party(const cmq_cascade *cascade, const cmq_party *party) {
    bool person = party->type == CMQ_PERSON;
    uint64_t woman = cascade->data->lexicon.woman;
    if (person && party->listed && woman) return party->listed->features & woman ? CMQ_FEMALE : CMQ_MALE;
    int8_t by_name = S_gender_of_beginning(cascade, party->name, person && !party->unnamed);
    int8_t by_role = CMQ_NO_GENDER;
    if (cmq_range_given(party->role)) by_role = S_gender_of_beginning(cascade, party->role, false);
    if (by_name && by_role && by_name != by_role) return CMQ_NO_GENDER;
    if (!person && !by_name) return S_gender_by_ending(cascade, party->name);
    return by_name ? by_name : by_role;
}

int8_t cmq_gender_of_noun(const cmq_cascade *cascade, cmq_range noun) {
    int8_t gender = cmq_gender_of_words(cascade, noun, CMQ_CLASS_POST_NONE);
    return gender ? gender : S_gender_by_ending(cascade, noun);
}
