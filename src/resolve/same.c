/* When two names are one actor's. */
#include "resolve/names.h"

#define NAMED_SENTENCES 3 /* how far behind an office its holder's name may come */

/* Whether an acronym is told by letters from one on: optional ones may be left out, of three and more also those behind
 * it. */
static bool S_spells(cmq_span acronym, const cmq_actor *name, size_t from) {
    size_t at = 0;
    for (size_t i = from; i < name->letter_count;) {
        size_t len = cmq_first_character((cmq_span){name->letters + i, name->letter_count - i});
        bool same = at + len <= acronym.len && memcmp(acronym.ptr + at, name->letters + i, len) == 0;
        if (same) at += len;
        else if (!(name->optional >> i & 1)) return at == acronym.len && cmq_utf8_count(acronym) > 2;
        i += len;
    }
    return at == acronym.len;
}

/* Whether one of two bodies is told by the acronym of the other, which may have more words: of the country, a part of
 * it. */
static bool S_same_letters(const cmq_actor *a, const cmq_actor *b) {
    const cmq_actor *acronym = a->acronym ? a : b, *name = a->acronym ? b : a;
    cmq_span few = {acronym->letters, acronym->letter_count};
    if (a->acronym == b->acronym || name->stem_count < 2 || cmq_utf8_count(few) < 2) return false;
    if (S_spells(few, name, 0)) return true;
    for (size_t i = 1; i < name->letter_count && cmq_utf8_count(few) > 2; i++)
        if (((unsigned char)name->letters[i] & 0xC0) != 0x80 && S_spells(few, name, i)) return true;
    return false;
}

bool cmq_same_post(const cmq_office *a, const cmq_office *b) {
    return a->post && b->post && a->deputy == b->deputy && a->former == b->former &&
           cmq_span_equal(a->words[a->post - 1], b->words[b->post - 1]);
}

/* Letters that two words begin with in common, in bytes. */
static size_t S_common(cmq_span a, cmq_span b) {
    size_t n = 0;
    while (n < a.len && n < b.len && a.ptr[n] == b.ptr[n]) n++;
    while (n > 0 && n < a.len && ((unsigned char)a.ptr[n] & 0xC0) == 0x80) n--;
    return n;
}

#define WHOLE_LETTERS 4 /* a word that is shorter than a stem, and may have an ending */

/* Whether two stems are of one word: the same, a whole word and one with an ending, Дели and Делинин, or short words
 * with other endings, сил and силы. */
static bool S_same_stem(cmq_span a, cmq_span b) {
    cmq_span few = a.len < b.len ? a : b, many = a.len < b.len ? b : a;
    if (cmq_span_equal(a, b) || (cmq_utf8_count(few) == WHOLE_LETTERS && cmq_span_starts(many, few))) return true;
    size_t same = S_common(a, b);
    bool brief = cmq_utf8_count(many) <= WHOLE_LETTERS && same >= (WHOLE_LETTERS - 1) * CMQ_CYRILLIC_LETTER;
    return brief && same == cmq_unended(a) && same == cmq_unended(b);
}

static bool S_has(const cmq_span *stems, size_t count, cmq_span stem) {
    for (size_t i = 0; i < count; i++)
        if (S_same_stem(stems[i], stem)) return true;
    return false;
}

/* «Минобороны» is «Министерство обороны»: the beginning of its first word, then that of its second. */
static bool S_is_compound(const cmq_actor *compound, const cmq_actor *name) {
    if (name->stem_count < 2 || compound->stem_count > name->stem_count) return false;
    cmq_span word = compound->word;
    size_t first = S_common(word, name->stems[0]);
    cmq_span rest = {word.ptr + first, word.len - first};
    size_t second = S_common(rest, name->stems[1]);
    if (cmq_utf8_count((cmq_span){word.ptr, first}) < 3 || cmq_utf8_count((cmq_span){rest.ptr, second}) < 3)
        return false;
    for (size_t i = 1; i < compound->stem_count; i++)
        if (!S_has(name->stems, name->stem_count, compound->stems[i])) return false;
    return true;
}

static bool S_within(const cmq_span *few, size_t few_count, const cmq_span *many, size_t many_count) {
    for (size_t i = 0; i < few_count; i++)
        if (!S_has(many, many_count, few[i])) return false;
    return true;
}

/* The word that says what an office is: the first one, in Kyrgyz the last, acronyms aside ("UN Secretary-General"). */
static cmq_span S_head(const cmq_actor *actor, int language) {
    size_t n = actor->office.count, at = 0;
    while (at + 1 < n && actor->office.words[language == CMQ_KY ? n - 1 - at : at].len <= 3) at++;
    return actor->office.words[language == CMQ_KY ? n - 1 - at : at];
}

/* Whether two offices are one as far as the word goes that says what each is: loosely, "the head" may be a minister. */
static bool S_same_post(const cmq_actor *a, const cmq_actor *b, int language, bool loosely) {
    bool told = a->office.post && b->office.post;
    if (!told) return a->office.deputy == b->office.deputy && cmq_span_equal(S_head(a, language), S_head(b, language));
    if (a->office.leads && a->office.deputy != b->office.deputy) return false;
    if (a->office.leads_any != b->office.leads_any)
        return loosely && a->office.leads && b->office.leads && !a->top && !b->top;
    return cmq_span_equal(a->office.words[a->office.post - 1], b->office.words[b->office.post - 1]);
}

/* Whether the words of an office, but for one, by its number from 1, are among those of another. */
static bool S_office_within(const cmq_actor *few, const cmq_actor *many, uint8_t but) {
    for (size_t i = 0; i < few->office.count; i++)
        if (i + 1 != but && !S_has(many->office.words, many->office.count, few->office.words[i])) return false;
    return true;
}

/* The same, but for the word that says what the office is. */
static bool S_narrower(const cmq_actor *few, const cmq_actor *many) {
    return S_office_within(few, many, few->office.post);
}

/* Whether the words of an office are all among those of the fuller one of somebody who is not named: both of one
 * country, or neither of any. "Director" is no "head of the authority", as no word but the post tells them to be one.
 */
static bool S_is_fuller_office(const cmq_actor *named, const cmq_actor *unnamed, int language) {
    bool abroad = unnamed->abroad && !unnamed->country; /* of an organisation: not told of what state */
    if ((named->country != unnamed->country && !abroad) || !S_narrower(named, unnamed)) return false;
    if (named->country && !abroad) return true;
    if (named->top || unnamed->top || unnamed->several) return false;
    return named->office.count > 1 || S_same_post(named, unnamed, language, false);
}

/* "the president" after "President Sadyr Japarov", or before: whoever has a name has an office that is told by the same
 * words. The office is the first of them, in Kyrgyz the last: a spokesman of the president is no president. */
static bool S_holds(const cmq_actor *named, const cmq_actor *unnamed, int language, bool loosely) {
    if (named->top && unnamed->top && (!unnamed->country || !named->country || named->country == unnamed->country))
        return true;
    if (named->office.former && !unnamed->office.former) return false;
    bool told = named->office.count && unnamed->office.count && !unnamed->several; /* no "presidents of A and B" */
    if (!told || !S_same_post(named, unnamed, language, loosely)) return false;
    bool other_post = named->office.leads_any != unnamed->office.leads_any; /* no chief of staff is a minister */
    if (other_post && !S_narrower(named, unnamed)) return false;
    return S_narrower(unnamed, named) || S_is_fuller_office(named, unnamed, language);
}

/* The same by either office of whoever has two. */
static bool S_same_office(const cmq_actor *named, const cmq_actor *unnamed, int language, bool loosely) {
    if (S_holds(named, unnamed, language, loosely)) return true;
    if (!named->also) return false;
    cmq_actor other = *named;
    other.office = *named->also;
    other.top = false;
    return S_holds(&other, unnamed, language, loosely);
}

/* Whether two offices without a name are told by words of one meaning: of the UN, of the United Nations. */
static bool S_equal_office(const cmq_actor *a, const cmq_actor *b, int language) {
    return a->unnamed && b->unnamed && a->office.count > 1 && a->office.deputy == b->office.deputy && a->office.post &&
           b->office.post && S_same_post(a, b, language, false) && S_narrower(a, b) && S_narrower(b, a);
}

/* "The UN chief" is "the Secretary-General of the UN". */
static bool S_is_igo_head(const cmq_actor *head, const cmq_actor *other) {
    bool unnamed = head->unnamed && other->unnamed && head->abroad && other->abroad && !other->several;
    if (!unnamed || head->office.count != 2 || other->office.count != 2 || !other->office.post) return false;
    cmq_span post = other->office.words[other->office.post - 1];
    if (!head->office.leads_any || !(cmq_span_is(post, "secretary") || cmq_span_is(post, "chair"))) return false;
    return !head->office.deputy && !other->office.deputy && S_office_within(head, other, head->office.post);
}

/* «Генсек» alone is the Secretary General of an organisation, told by other words. */
static bool S_is_igo_post(const cmq_actor *bare, const cmq_actor *whole) {
    bool unnamed = bare->unnamed && whole->unnamed && !bare->several && !whole->several;
    return unnamed && bare->office.count == 1 && whole->office.count > 1 && whole->abroad &&
           cmq_same_post(&bare->office, &whole->office);
}

/* Whether two offices may be one: the secretary's spokesman is no secretary. The head of an office is its last word in
 * Kyrgyz, its first in Tajik; elsewhere adjectives may stand before it. */
static bool S_same_head(const cmq_actor *a, const cmq_actor *b, int language) {
    if (!a->stem_count || !b->stem_count) return true;
    if (language == CMQ_TG) return cmq_span_equal(a->stems[0], b->stems[0]);
    return language != CMQ_KY || cmq_span_equal(a->stems[a->stem_count - 1], b->stems[b->stem_count - 1]);
}

/* Whether an acronym is spelt by the letters of a name behind the first one. */
static bool S_spells_within(cmq_span acronym, const cmq_actor *name) {
    size_t from = cmq_first_character((cmq_span){name->letters, name->letter_count});
    while (from < name->letter_count && !S_spells(acronym, name, from))
        from += cmq_first_character((cmq_span){name->letters + from, name->letter_count - from});
    return from < name->letter_count;
}

/* "The UN Secretary-General" is "the Secretary-General of the United Nations": the same words, the first of them first,
 * but for those that the acronym tells. */
static bool S_same_inner(const cmq_actor *few, const cmq_actor *many) {
    if (!few->office.inner || many->office.inner || !many->unnamed || few->office.count < 2) return false;
    size_t first = few->office.inner == 1;
    cmq_span acronym = {few->office.words[few->office.inner - 1].ptr, few->office.inner_bytes};
    if (!many->office.count || !cmq_span_equal(few->office.words[first], many->office.words[0])) return false;
    if (!S_office_within(few, many, few->office.inner)) return false;
    return S_spells_within(acronym, many);
}

/* The same of bodies: «Погранслужба ГКНБ», «Погранслужба Государственного комитета национальной безопасности». */
static bool S_same_inner_name(const cmq_actor *few, const cmq_actor *many) {
    if (!few->inner || many->inner || !cmq_span_equal(few->stems[0], many->stems[0])) return false;
    cmq_span acronym = few->stems[few->inner - 1];
    size_t letters = cmq_utf8_count(acronym);
    if (letters < 3 || many->stem_count > few->stem_count + letters) return false;
    for (size_t i = 0; i < few->stem_count; i++) {
        bool land = (few->lands | few->stands) >> i & 1;
        if (i + 1 != few->inner && !land && !S_has(many->stems, many->stem_count, few->stems[i])) return false;
    }
    return S_spells_within(acronym, many);
}

/* The same with the acronym before the rest: "AU Commission", "Commission of the African Union". */
static bool S_same_outer_name(const cmq_actor *few, const cmq_actor *many) {
    if (few->stem_count < 2 || many->stem_count <= few->stem_count) return false;
    cmq_span acronym = few->stems[0];
    size_t letters = cmq_utf8_count(acronym);
    if (letters < 2 || !cmq_span_equal(few->stems[1], many->stems[0]) || many->stem_count >= few->stem_count + letters)
        return false;
    for (size_t i = 1; i < few->stem_count; i++)
        if (!S_has(many->stems, many->stem_count, few->stems[i])) return false;
    return S_spells_within(acronym, many);
}

/* The same in Kyrgyz, where what an organisation has stands behind it: `БУУнун кеңсеси`. */
static bool S_same_owned_name(const cmq_actor *few, const cmq_actor *many) {
    if (!few->of_acronym || few->stem_count < 2 || many->stem_count <= few->stem_count) return false;
    cmq_span acronym = few->stems[0], head = few->stems[few->stem_count - 1];
    if (cmq_utf8_count(acronym) < 2 || !cmq_span_equal(head, many->stems[many->stem_count - 1])) return false;
    for (size_t i = 1; i < few->stem_count; i++)
        if (!S_has(many->stems, many->stem_count, few->stems[i])) return false;
    return cmq_utf8_count(acronym) + few->stem_count > many->stem_count && S_spells(acronym, many, 0);
}

/* Whether a body is the acronym that stood in brackets behind the name of another; a listed one may have been named
 * within it, "the ministers of the Association (ASEAN)". */
static bool S_is_alias_of(const cmq_actor *acronym, const cmq_actor *name) {
    return acronym->acronym && !acronym->listed && name->alias.len &&
           cmq_span_equal(name->alias, (cmq_span){acronym->letters, acronym->letter_count});
}

bool cmq_are_bodies(int a, int b) {
    return a != CMQ_PERSON && a != CMQ_STATE && b != CMQ_PERSON && b != CMQ_STATE;
}

/* A seat of power, "the Élysée", is told of as a state and as a body. */
static bool S_may_be_seat(const cmq_actor *a, const cmq_actor *b) {
    return a->country &&
           ((a->type == CMQ_STATE && b->type == CMQ_AGENCY) || (a->type == CMQ_AGENCY && b->type == CMQ_STATE));
}

static bool S_same_words(const cmq_actor *a, const cmq_actor *b) {
    return a->stem_count == b->stem_count && S_within(a->stems, a->stem_count, b->stems, b->stem_count);
}

/* Whether the words of a name, but for those that tell its country, are among those of another; false if there are no
 * such words. */
static bool S_narrower_but_for_land(const cmq_actor *few, const cmq_actor *many) {
    size_t words = 0;
    for (size_t i = 0; i < few->stem_count; i++) {
        if ((few->lands | few->stands) >> i & 1) continue;
        if (!S_has(many->stems, many->stem_count, few->stems[i])) return false;
        words++;
    }
    return words > 0;
}

/* Whether two bodies of one country have the same name but for words that tell the country, «турецкий МИД», or stand
 * for it, «МИД республики». */
static bool S_same_but_for_land(const cmq_actor *a, const cmq_actor *b) {
    bool one_country = (a->country && a->country == b->country) || (a->stands && b->lands) || (b->stands && a->lands);
    return one_country && S_narrower_but_for_land(a, b) && S_narrower_but_for_land(b, a);
}

/* Whether two bodies of one country, or of none that is told, deal with the same, and their names say nothing else. */
static bool S_same_field(const cmq_actor *a, const cmq_actor *b) {
    return a->field.len && a->type == b->type && a->country == b->country && cmq_span_equal(a->field, b->field);
}

/* Whether a name, but for the words that tell its country, begins a longer one that tells none: «Вазорати тандурустии
 * Тоҷикистон», «Вазорати тандурустӣ ва ҳифзи иҷтимоии аҳолӣ». */
static bool S_begins_but_for_land(const cmq_actor *few, const cmq_actor *many) {
    size_t words = 0;
    if (!few->lands || many->lands || few->type != many->type) return false;
    for (size_t i = 0; i < few->stem_count; i++) {
        if (few->lands >> i & 1) continue;
        if (words == many->stem_count || !S_same_stem(many->stems[words++], few->stems[i])) return false;
    }
    return words > 1 && words < many->stem_count;
}

/* Whether one name of a body stands for a longer one. */
static bool S_is_short_for(const cmq_actor *brief, const cmq_actor *full) {
    return S_is_alias_of(brief, full) || S_same_inner_name(brief, full) || S_same_outer_name(brief, full) ||
           S_same_owned_name(brief, full) || S_is_compound(brief, full) || S_begins_but_for_land(brief, full);
}

/* Whether a listed body without a word of its country is one that was told with it: "the Border Service" behind
 * "Tajikistan's Border Service", though the list has that of another state. */
static bool S_is_told_with_land(const cmq_actor *known, const cmq_actor *again) {
    return again->listed && !again->lands && known->lands && known->country && S_narrower_but_for_land(again, known) &&
           S_narrower_but_for_land(known, again);
}

/* Whether a listed organisation is told within the longer name of a body that is not: the UN is no UN mission. */
static bool S_is_owner(const cmq_actor *owner, const cmq_actor *body) {
    return owner->listed && !body->listed && owner->type == CMQ_IGO && owner->stem_count < body->stem_count &&
           !S_narrower_but_for_land(body, owner);
}

bool cmq_office_has(const cmq_office *office, cmq_span word) {
    for (size_t i = 0; i < office->count; i++)
        if (cmq_span_equal(office->words[i], word)) return true;
    return false;
}

bool cmq_actor_is_spokesman(const cmq_actor *actor) {
    return cmq_office_has(&actor->office, cmq_span_of("spokesman"));
}

bool cmq_actor_is_part_of(const cmq_actor *part, const cmq_actor *body) {
    if (body->type != CMQ_AGENCY || part->type != CMQ_AGENCY) return false; /* «группировка ХАМАС» is ХАМАС */
    return body->acronym && part->inner && !(part->lands & 1) &&
           S_has(body->stems, body->stem_count, part->stems[part->inner - 1]);
}

/* "the head of state" after "the President of Tajikistan said", or "the Tajik leader": neither is named. */
static bool S_is_head_again(const cmq_actor *known, const cmq_actor *again, int sentence) {
    bool heads = known->unnamed && again->unnamed && known->top && again->top;
    bool near = !again->country && sentence < known->spoke + NAMED_SENTENCES;
    return heads && known->country && (near || again->country == known->country);
}

/* "President Keita" after "the President of the Republic said", told by more words: of another state perhaps. */
static bool S_is_some_head(const cmq_actor *known, const cmq_actor *again) {
    bool heads = known->unnamed && !again->unnamed && known->top && again->top;
    return heads && known->spoke && !again->country && again->office.count < known->office.count;
}

/* Whether a sentence has the last word of a name. */
static bool S_has_name(const cmq_sentence *sentence, const cmq_actor *named) {
    cmq_span last = named->stems[named->stem_count - 1];
    for (int i = 0; i < (int)sentence->count; i++) {
        const cmq_token *token = &sentence->tokens[i];
        bool capital = token->shape & (CMQ_CAPITAL | CMQ_UPPER);
        if (capital && token->folded.len >= last.len && memcmp(token->folded.ptr, last.ptr, last.len) == 0) return true;
    }
    return false;
}

/* "The President of the Republic received Mr Xi": of two heads in one sentence, one told by the office alone, each is
 * another. In Russian and English the office is as often his who is named. */
static bool S_heads_meet(const cmq_actor *known, const cmq_actor *again, const cmq_cascade *cascade) {
    if (cascade->data->lexicon.language != CMQ_FR || known->unnamed == again->unnamed) return false;
    const cmq_actor *bare = known->unnamed ? known : again, *named = known->unnamed ? again : known;
    if (!bare->top || bare->country || !named->stem_count || (!named->listed && !named->country)) return false;
    if (bare == again) return S_has_name(cascade->sentence, named);
    return cmq_last_sentence(&known->mentions) == cascade->sentence->index;
}

/* Whether a known actor is of a state of which a party is none, or not of the one whose victims it counts. */
static bool S_is_excluded(const cmq_actor *known, const cmq_actor *again) {
    if (again->opposed && known->country == again->opposed) return true;
    if (known->opposed && again->country == known->opposed) return true;
    return again->counted && known->country && known->country != again->counted;
}

/* Whether a body is of several states, "Kyrgyz and Tajik border guards", and another of one. */
static bool S_is_shared_with(const cmq_actor *many, const cmq_actor *one) {
    bool several = many->lands & (many->lands - 1) && !many->country;
    return several && one->lands && !(one->lands & (one->lands - 1));
}

/* Whether articles tell that one is a woman, and the other a man: "la Représentante spéciale", "le représentant". */
static bool S_are_of_two_genders(const cmq_actor *known, const cmq_actor *again, const cmq_cascade *cascade) {
    bool articles = cascade->data->lexicon.asked[CMQ_ASKED_POST_NONE_ARTICLE] != CMQ_NO_CLASS;
    return articles && again->type == CMQ_PERSON && again->unnamed && known->gender && again->gender &&
           known->gender != again->gender;
}

/* Whether a group's name tells nothing but a country: "Malians" are no mission in Mali. */
static bool S_is_a_people(const cmq_actor *actor) {
    uint64_t all = ((uint64_t)1 << actor->stem_count) - 1;
    return actor->type == CMQ_GROUP && actor->stem_count && (actor->lands & all) == all;
}

/* "The spokesman for the Secretary-General" and "the Secretary-General", told by the office alone. */
static bool S_speaks_for(const cmq_actor *spokesman, const cmq_actor *chief) {
    return chief->type == CMQ_PERSON && chief->unnamed && chief->office.count && cmq_actor_is_spokesman(spokesman) &&
           !cmq_actor_is_spokesman(chief);
}

/* Whether a name that a longer one was cut down to, "the press centre of X", is an entry of a listed body. */
static bool S_is_known_as(const cmq_actor *cut, const cmq_actor *listed) {
    const char *ref = cut->whole && !cut->listed && listed->listed ? cmq_entry_ref(cut->whole) : NULL;
    return ref && cut->type == listed->type && strcmp(ref, cmq_entry_ref(listed->listed)) == 0;
}

/* "the ministry" after "the Kyrgyz Ministry of Health" is the same; of two states only the same name is. */
bool cmq_actor_same(const cmq_actor *known, const cmq_actor *again, const cmq_cascade *cascade, bool loosely) {
    if (S_is_excluded(known, again) || S_are_of_two_genders(known, again, cascade)) return false;
    if (known->both != again->both || known->leaders != again->leaders) return false;
    if (known->sides != again->sides && (known->stem_count < 2 || !S_same_words(known, again))) return false;
    if (known->type != again->type && !cmq_are_bodies(known->type, again->type))
        return S_may_be_seat(known, again) && known->country == again->country && S_same_words(known, again);
    if (S_is_shared_with(known, again) || S_is_shared_with(again, known)) return false;
    if (known->listed && again->listed) return strcmp(cmq_entry_ref(known->listed), cmq_entry_ref(again->listed)) == 0;
    if (cmq_are_bodies(known->type, again->type) && S_is_told_with_land(known, again)) return true;
    if (known->country && again->country && known->country != again->country) return false;
    if (known->whole && known->whole == again->whole && known->type == again->type) return true;
    if (S_is_known_as(known, again) || S_is_known_as(again, known)) return true;
    if (S_is_some_head(known, again) || S_heads_meet(known, again, cascade)) return false;
    if (again->anew && !known->unnamed) return false; /* "a spokesman" is none who was named before */
    if (known->unnamed && !again->unnamed &&
        cascade->sentence->index - cmq_last_sentence(&known->mentions) > NAMED_SENTENCES)
        return false;
    if (S_speaks_for(known, again) || S_speaks_for(again, known)) return false;
    if (S_same_inner(known, again) || S_same_inner(again, known)) return true;
    if (known->unnamed != again->unnamed)
        return S_same_office(known->unnamed ? again : known, known->unnamed ? known : again,
                             cascade->data->lexicon.language, loosely);
    bool bodies = cmq_are_bodies(known->type, again->type);
    if (bodies && (S_is_short_for(known, again) || S_is_short_for(again, known) || S_same_letters(known, again) ||
                   S_same_field(known, again) || S_same_but_for_land(known, again)))
        return true;
    if (S_is_head_again(known, again, cascade->sentence->index)) return true;
    if (S_equal_office(known, again, cascade->data->lexicon.language)) return true;
    if (S_is_igo_head(known, again) || S_is_igo_head(again, known)) return true;
    if (S_is_igo_post(again, known)) return true;
    if (known->unnamed && again->unnamed && !S_same_head(known, again, cascade->data->lexicon.language)) return false;
    if (bodies && (S_is_owner(known, again) || S_is_owner(again, known))) return false;
    if (bodies && (cmq_actor_is_part_of(known, again) || cmq_actor_is_part_of(again, known))) return false;
    if (bodies && S_is_a_people(known) != S_is_a_people(again)) return false;
    bool shorter = S_within(again->stems, again->stem_count, known->stems, known->stem_count);
    bool longer = S_within(known->stems, known->stem_count, again->stems, again->stem_count);
    if (known->type == CMQ_STATE) return shorter && longer;
    return shorter || (longer && (known->type == again->type || known->stem_count > 2));
}

bool cmq_holds_office(const cmq_actor *named, const cmq_actor *office, bool loosely) {
    return !S_speaks_for(named, office) && S_same_office(named, office, office->office.language, loosely);
}

bool cmq_actor_equal(const cmq_actor *known, const cmq_actor *again) {
    return !S_is_excluded(known, again) && known->type == again->type && known->unnamed == again->unnamed &&
           known->both == again->both && (!known->country || !again->country || known->country == again->country) &&
           known->stem_count == again->stem_count &&
           S_within(known->stems, known->stem_count, again->stems, again->stem_count);
}
