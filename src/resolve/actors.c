#include "resolve/actors.h"

#include <utf8proc.h>

/* Code points by which two forms of a word are told to be the same: министерство, министерства. */
#define STEM_LENGTH 5
#define ENDING_LETTERS 5  /* of an acronym: УКМКнын */
#define NAMED_SENTENCES 3 /* how far behind an office its holder's name may come */

void cmq_actors_start(cmq_actors *actors, cmq_arena *arena, cmq_span text) {
    *actors = (cmq_actors){.arena = arena, .text = text};
}

void *cmq_grow(cmq_arena *arena, void *old, size_t count, size_t *room, size_t size) {
    if (count < *room) return old;
    size_t larger = *room ? *room * 2 : 4;
    void *fresh = cmq_arena_array(arena, larger, size);
    if (!fresh) return NULL;
    if (count) memcpy(fresh, old, count * size);
    *room = larger;
    return fresh;
}

bool cmq_mentions_add(cmq_arena *arena, cmq_mentions *mentions, cmq_mention mention, bool *cut) {
    for (size_t i = 0; i < mentions->count; i++)
        if (mentions->items[i].at.start == mention.at.start && mentions->items[i].at.end == mention.at.end) return true;
    if (mentions->count == CMQ_MAX_MENTIONS) return *cut = true;
    cmq_mention *items = cmq_grow(arena, mentions->items, mentions->count, &mentions->room, sizeof *items);
    if (!items) return false;
    mentions->items = items;
    items[mentions->count++] = mention;
    return true;
}

cmq_bytes cmq_bytes_of(const cmq_cascade *cascade, cmq_range range) {
    cmq_bytes bytes = {0, 0};
    if (cmq_range_given(range)) cmq_range_bytes(cascade, range, &bytes.start, &bytes.end);
    return bytes;
}

/* Bytes of the first character. */
static size_t S_first(cmq_span word) {
    size_t len = word.len > 0;
    while (len < word.len && ((unsigned char)word.ptr[len] & 0xC0) == 0x80) len++;
    return len;
}

/* The first characters of a word. */
static cmq_span S_stem(cmq_span word) {
    size_t at = 0;
    for (int n = 0; n < STEM_LENGTH; n++) at += S_first((cmq_span){word.ptr + at, word.len - at});
    return (cmq_span){word.ptr, at};
}

static size_t S_stems(const cmq_cascade *cascade, cmq_range name, cmq_span *stems) {
    size_t n = 0;
    for (int i = name.first; i <= name.last && n < CMQ_MAX_NAME_WORDS; i++) {
        const cmq_token *token = &cascade->sentence->tokens[i];
        cmq_span stem = S_stem(token->folded);
        bool last = i == name.last && i > name.first && token->shape & (CMQ_CAPITAL | CMQ_UPPER);
        if (token->kind <= CMQ_NUMBER && (stem.len > 3 || last))
            stems[n++] = stem; /* shorter words join names, they do not make them */
    }
    for (int i = name.first; i <= name.last && n == 0; i++) stems[n++] = S_stem(cascade->sentence->tokens[i].folded);
    return n;
}

static void S_letter(cmq_actor *actor, cmq_span word) {
    size_t len = S_first(word);
    if (actor->letter_count + len > CMQ_MAX_LETTERS) return;
    memcpy(actor->letters + actor->letter_count, word.ptr, len);
    actor->letter_count = (uint8_t)(actor->letter_count + len);
}

/* Whether some reading of a word names a country. */
static bool S_names_country(const cmq_cascade *cascade, int word) {
    const cmq_known_word *known = cascade->known[word];
    for (size_t k = 0; known && k < known->reading_count; k++)
        if (known->readings[k].class_id != CMQ_CLASS_WORD && known->readings[k].entry != CMQ_NO_ENTRY &&
            cascade->data->lexicon.entries[known->readings[k].entry].country)
            return true;
    return false;
}

/* The capitals that a word begins with, folded: МИД of МИДа. An acronym has at least two, and no more than an ending
 * behind them. */
static cmq_span S_acronym(const cmq_token *token, cmq_span text) {
    size_t capitals = 0, at = 0, letters = 0;
    bool run = true;
    while (at < text.len) {
        utf8proc_int32_t c;
        utf8proc_ssize_t n =
            utf8proc_iterate((const utf8proc_uint8_t *)text.ptr + at, (utf8proc_ssize_t)(text.len - at), &c);
        if (n <= 0) break;
        run &= utf8proc_category(c) == UTF8PROC_CATEGORY_LU;
        at += (size_t)n;
        letters++;
        if (run) capitals++;
    }
    cmq_span acronym = {token->folded.ptr, 0};
    for (size_t k = 0; k < capitals; k++)
        acronym.len += S_first((cmq_span){token->folded.ptr + acronym.len, token->folded.len - acronym.len});
    return capitals > 1 && letters - capitals <= ENDING_LETTERS ? acronym : (cmq_span){token->folded.ptr, 0};
}

static void S_add_letters(cmq_actor *actor, cmq_span word) {
    while (word.len) {
        size_t len = S_first(word);
        S_letter(actor, word);
        word = (cmq_span){word.ptr + len, word.len - len};
    }
}

/* Whether a word is of class top, as "state" is. */
static bool S_is_top_word(const cmq_cascade *cascade, int word) {
    const cmq_known_word *known = cascade->known[word];
    for (size_t k = 0; known && k < known->reading_count; k++)
        if (cmq_class_within(&cascade->data->lexicon, known->readings[k].class_id, CMQ_CLASS_TOP)) return true;
    return false;
}

/* Whether a word of a name joins others, or tells the country alone: "of the Republic of Tajikistan". */
static bool S_says_little(const cmq_cascade *cascade, int word) {
    const cmq_token *token = &cascade->sentence->tokens[word];
    bool small = cmq_utf8_count(token->folded) <= 4 && !(token->shape & (CMQ_CAPITAL | CMQ_UPPER));
    return token->kind != CMQ_WORD || small || S_names_country(cascade, word);
}

/* The acronym that a name is, if its other words say no more than the country: МЧС России. Empty if it is none. */
static cmq_span S_own_acronym(const cmq_cascade *cascade, cmq_span text, cmq_range name) {
    cmq_span acronym = {"", 0};
    for (int i = name.first; i <= name.last; i++) {
        cmq_bytes at = cmq_bytes_of(cascade, (cmq_range){(int16_t)i, (int16_t)i});
        cmq_span found = S_acronym(&cascade->sentence->tokens[i], (cmq_span){text.ptr + at.start, at.end - at.start});
        bool little = S_says_little(cascade, i) || S_is_top_word(cascade, i);
        if (!found.len || S_names_country(cascade, i)) {
            if (!little) return (cmq_span){"", 0};
        } else if (!acronym.len) acronym = found;
        else return (cmq_span){"", 0};
    }
    return acronym;
}

/* What an acronym of the name would be, or is: МЧС of Министерство по чрезвычайным ситуациям, and of МЧС России. Words
 * of up to four letters that are no names have no letter in it, nor has the country. */
static void S_letters(const cmq_cascade *cascade, cmq_span text, cmq_range name, cmq_actor *actor) {
    cmq_span acronym = S_own_acronym(cascade, text, name);
    actor->acronym = acronym.len > 0;
    S_add_letters(actor, acronym);
    for (int i = name.first; i <= name.last && !actor->acronym; i++)
        if (!S_says_little(cascade, i)) S_letter(actor, cascade->sentence->tokens[i].folded);
}

/* Whether one of two bodies is told by the acronym of the other, which may have more words: of the country, a part of
 * it. */
static bool S_same_letters(const cmq_actor *a, const cmq_actor *b) {
    const cmq_actor *acronym = a->acronym ? a : b, *name = a->acronym ? b : a;
    cmq_span few = {acronym->letters, acronym->letter_count}, all = {name->letters, name->letter_count};
    if (a->acronym == b->acronym || name->stem_count < 2 || cmq_utf8_count(few) < 2) return false;
    if (cmq_span_equal(few, all)) return true;
    if (cmq_utf8_count(few) < 3 || few.len > all.len) return false;
    return memcmp(few.ptr, all.ptr, few.len) == 0 || memcmp(few.ptr, all.ptr + all.len - few.len, few.len) == 0;
}

static bool S_has(const cmq_span *stems, size_t count, cmq_span stem) {
    for (size_t i = 0; i < count; i++)
        if (cmq_span_equal(stems[i], stem)) return true;
    return false;
}

/* Letters that two words begin with in common, in bytes. */
static size_t S_common(cmq_span a, cmq_span b) {
    size_t n = 0;
    while (n < a.len && n < b.len && a.ptr[n] == b.ptr[n]) n++;
    while (n > 0 && n < a.len && ((unsigned char)a.ptr[n] & 0xC0) == 0x80) n--;
    return n;
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

/* The words of an office but for those that name a country, which is known apart. */
static size_t S_office(const cmq_cascade *cascade, cmq_range role, cmq_span *stems) {
    size_t n = 0;
    for (int i = role.first; i <= role.last && n < CMQ_MAX_NAME_WORDS; i++) {
        if (!S_names_country(cascade, i)) {
            stems[n] = S_stem(cascade->sentence->tokens[i].folded);
            n += cascade->sentence->tokens[i].kind <= CMQ_NUMBER && stems[n].len > 3;
        }
    }
    return n;
}

/* Whether an office is that of whoever leads a state: all its words are of class top, but for the country. */
static bool S_is_top(const cmq_cascade *cascade, cmq_range role) {
    bool top = false;
    for (int i = role.first; i <= role.last; i++) {
        bool own = S_is_top_word(cascade, i);
        if (!own && !S_says_little(cascade, i)) return false;
        top |= own;
    }
    return top;
}

static bool S_within(const cmq_span *few, size_t few_count, const cmq_span *many, size_t many_count) {
    for (size_t i = 0; i < few_count; i++)
        if (!S_has(many, many_count, few[i])) return false;
    return true;
}

/* "the president" after "President Sadyr Japarov", or before: whoever has a name has an office that is told by the same
 * words. The office is the first of them, in Kyrgyz the last: a spokesman of the president is no president. */
static bool S_same_office(const cmq_actor *named, const cmq_actor *unnamed, int language) {
    if (named->top && unnamed->top && (!unnamed->country || named->country == unnamed->country)) return true;
    if (!named->office_count || !unnamed->office_count) return false;
    size_t head = language == CMQ_KY ? named->office_count - 1 : 0,
           own = language == CMQ_KY ? unnamed->office_count - 1 : 0;
    if (!cmq_span_equal(named->office[head], unnamed->office[own])) return false;
    return S_within(unnamed->office, unnamed->office_count, named->office, named->office_count) ||
           (named->country && named->country == unnamed->country &&
            S_within(named->office, named->office_count, unnamed->office, unnamed->office_count));
}

/* Whether two offices may be one: the secretary's spokesman is no secretary. The head of an office is its last word in
 * Kyrgyz, its first in Tajik; elsewhere adjectives may stand before it. */
static bool S_same_head(const cmq_actor *a, const cmq_actor *b, int language) {
    if (!a->stem_count || !b->stem_count) return true;
    if (language == CMQ_TG) return cmq_span_equal(a->stems[0], b->stems[0]);
    return language != CMQ_KY || cmq_span_equal(a->stems[a->stem_count - 1], b->stems[b->stem_count - 1]);
}

/* Bodies and organisations, which texts call by one another's words. */
static bool S_bodies(int a, int b) {
    return a != CMQ_PERSON && a != CMQ_STATE && b != CMQ_PERSON && b != CMQ_STATE;
}

static int S_last_sentence(const cmq_actor *actor) {
    return actor->mentions.count ? actor->mentions.items[actor->mentions.count - 1].sentence : 0;
}

/* "the ministry" after "the Kyrgyz Ministry of Health" is the same; of two states only the same name is. */
static bool S_same(const cmq_actor *known, const cmq_actor *again, const cmq_cascade *cascade) {
    if (known->both != again->both || known->leaders != again->leaders) return false;
    if (known->type != again->type && !S_bodies(known->type, again->type)) return false;
    if (known->country && again->country && known->country != again->country) return false;
    if (known->listed && again->listed) return strcmp(known->listed->ref, again->listed->ref) == 0;
    if (known->unnamed && !again->unnamed && cascade->sentence->index - S_last_sentence(known) > NAMED_SENTENCES)
        return false;
    if (known->unnamed != again->unnamed)
        return S_same_office(known->unnamed ? again : known, known->unnamed ? known : again,
                             cascade->data->lexicon.language);
    if (S_bodies(known->type, again->type) &&
        (S_same_letters(known, again) || S_is_compound(known, again) || S_is_compound(again, known)))
        return true;
    if (known->unnamed && again->unnamed && !S_same_head(known, again, cascade->data->lexicon.language)) return false;
    bool shorter = S_within(again->stems, again->stem_count, known->stems, known->stem_count);
    bool longer = S_within(known->stems, known->stem_count, again->stems, again->stem_count);
    if (known->type == CMQ_STATE) return shorter && longer;
    return known->type == again->type ? shorter || longer : shorter && again->stem_count < known->stem_count;
}

static bool S_equal(const cmq_actor *known, const cmq_actor *again) {
    return known->type == again->type && known->unnamed == again->unnamed && known->both == again->both &&
           (!known->country || !again->country || known->country == again->country) &&
           known->stem_count == again->stem_count &&
           S_within(known->stems, known->stem_count, again->stems, again->stem_count);
}

static bool S_keep_word(cmq_actors *actors, cmq_actor *actor) {
    actor->word = cmq_arena_copy(actors->arena, actor->word);
    return actor->word.ptr != NULL;
}

static bool S_keep(cmq_actors *actors, cmq_span *stems, size_t count) {
    for (size_t i = 0; i < count; i++) {
        stems[i] = cmq_arena_copy(actors->arena, stems[i]);
        if (!stems[i].ptr) return false;
    }
    return true;
}

static bool S_keep_office(cmq_actors *actors, cmq_actor *known, const cmq_actor *again) {
    known->role = again->role;
    known->office_count = again->office_count;
    memcpy(known->office, again->office, sizeof known->office);
    return S_keep(actors, known->office, known->office_count);
}

/* Whether a person is named by words of the lexicon that are no name: "chef de l'ONU". */
static bool S_is_alias(const cmq_actor *actor) {
    if (actor->type != CMQ_PERSON || !actor->name_entry) return false;
    utf8proc_int32_t c;
    cmq_span name = cmq_span_of(actor->name_entry->name);
    return utf8proc_iterate((const utf8proc_uint8_t *)name.ptr, (utf8proc_ssize_t)name.len, &c) > 0 &&
           utf8proc_category(c) == UTF8PROC_CATEGORY_LL;
}

static size_t S_bytes(cmq_bytes at) {
    return at.end - at.start;
}

/* The actor that a party is, as far as the sentence tells of it. */
static cmq_actor S_actor(const cmq_actors *actors, const cmq_cascade *cascade, const cmq_party *party) {
    cmq_actor actor = {.type = party->type,
                       .country = party->country,
                       .name = cmq_bytes_of(cascade, party->name),
                       .role = cmq_bytes_of(cascade, party->role),
                       .listed = party->listed,
                       .name_entry = party->listed,
                       .unnamed = party->unnamed,
                       .both = party->both,
                       .leaders = party->leaders};
    actor.stem_count = S_stems(cascade, party->name, actor.stems);
    actor.word = cascade->sentence->tokens[party->name.first].folded;
    cmq_range office = party->unnamed ? party->name : party->role;
    if (cmq_range_given(office)) {
        actor.office_count = S_office(cascade, office, actor.office);
        actor.top = S_is_top(cascade, office);
    }
    S_letters(cascade, actors->text, party->name, &actor);
    return actor;
}

/* The number of the known actor that an actor is, from 1; 0 if it is new. */
static size_t S_find(const cmq_actors *actors, const cmq_cascade *cascade, const cmq_actor *actor) {
    size_t at = actors->count;
    while (at > 0 && !S_equal(&actors->items[at - 1], actor)) at--; /* the same name wins over a longer one */
    if (!at) at = actors->count;
    while (at > 0 && !S_same(&actors->items[at - 1], actor, cascade)) at--; /* the nearest one before */
    return at;
}

bool cmq_actors_know(const cmq_actors *actors, const cmq_cascade *cascade, const cmq_party *party) {
    cmq_actor actor = S_actor(actors, cascade, party);
    return S_find(actors, cascade, &actor) > 0;
}

size_t cmq_actors_add(cmq_actors *actors, const cmq_cascade *cascade, const cmq_party *party) {
    cmq_actor actor = S_actor(actors, cascade, party);
    size_t at = S_find(actors, cascade, &actor);
    if (at > 0) {
        cmq_actor *known = &actors->items[at - 1];
        bool alias = S_is_alias(&actor), was_alias = S_is_alias(known);
        bool fuller = alias != was_alias                ? was_alias
                      : known->unnamed == actor.unnamed ? actor.stem_count > known->stem_count
                                                        : known->unnamed;
        if (fuller) {
            if (!S_keep(actors, actor.stems, actor.stem_count) || !S_keep_word(actors, &actor)) return CMQ_NO_ACTOR;
            known->word = actor.word;
            memcpy(known->stems, actor.stems, sizeof actor.stems);
            known->stem_count = actor.stem_count;
            known->name = actor.name;
            known->name_entry = actor.listed;
            known->unnamed = actor.unnamed;
            known->acronym = actor.acronym;
            known->letter_count = actor.letter_count;
            memcpy(known->letters, actor.letters, sizeof known->letters);
        } else if (actor.unnamed == known->unnamed && actor.stem_count == known->stem_count &&
                   S_bytes(actor.name) < S_bytes(known->name)) {
            known->name_entry = actor.listed ? actor.listed : known->name_entry;
            known->name = actor.name; /* cases lengthen names: the shortest form is most likely the nominative */
        }
        if (!known->country) known->country = actor.country;
        known->top |= actor.top;
        if (actor.listed && (!known->listed || actor.listed->words > known->listed->words))
            known->listed = actor.listed;
        if (!known->office_count && !S_keep_office(actors, known, &actor)) return CMQ_NO_ACTOR;
    } else {
        if (actors->count == CMQ_MAX_RECORDS) return actors->cut = true, CMQ_NO_ACTOR;
        cmq_actor *grown = cmq_grow(actors->arena, actors->items, actors->count, &actors->room, sizeof *grown);
        if (!grown || !S_keep(actors, actor.stems, actor.stem_count) ||
            !S_keep(actors, actor.office, actor.office_count) || !S_keep_word(actors, &actor))
            return CMQ_NO_ACTOR;
        actors->items = grown;
        grown[actors->count++] = actor;
        at = actors->count;
    }
    cmq_mention mention = {actor.name, cascade->sentence->index};
    if (!cmq_mentions_add(actors->arena, &actors->items[at - 1].mentions, mention, &actors->cut)) return CMQ_NO_ACTOR;
    return at - 1;
}

void cmq_actors_note_lands(cmq_actors *actors, const cmq_cascade *cascade) {
    for (size_t i = 0; i < cascade->sentence->count; i++) {
        const cmq_entry *told = cascade->known[i] ? cascade->known[i]->land : NULL;
        if (!told) continue;
        size_t at = 0;
        while (at < actors->land_count && actors->lands[at].country != told->country) at++;
        if (at == CMQ_MAX_LANDS) continue;
        cmq_land *land = &actors->lands[at];
        if (at == actors->land_count) {
            *land = (cmq_land){.country = told->country};
            actors->land_count++;
        }
        if (!land->state && cmq_names_state(told)) {
            cmq_range word = {(int16_t)i, (int16_t)i};
            land->state = told;
            land->first = (cmq_mention){cmq_bytes_of(cascade, word), cascade->sentence->index};
        }
        land->count++;
        land->named += cmq_names_state(told);
    }
}

size_t cmq_actors_state(cmq_actors *actors, cmq_country country) {
    for (size_t i = 0; i < actors->count; i++)
        if (actors->items[i].type == CMQ_STATE && actors->items[i].country == country && !actors->items[i].both)
            return i;
    for (size_t i = 0; i < actors->land_count; i++) {
        if (actors->lands[i].country != country || !actors->lands[i].state) continue;
        if (actors->count == CMQ_MAX_RECORDS) return actors->cut = true, CMQ_NO_ACTOR;
        cmq_actor *grown = cmq_grow(actors->arena, actors->items, actors->count, &actors->room, sizeof *grown);
        if (!grown) return CMQ_NO_ACTOR;
        actors->items = grown;
        grown[actors->count] = (cmq_actor){.type = CMQ_STATE,
                                           .country = country,
                                           .name = actors->lands[i].first.at,
                                           .listed = actors->lands[i].state,
                                           .name_entry = actors->lands[i].state};
        if (!cmq_mentions_add(actors->arena, &grown[actors->count].mentions, actors->lands[i].first, &actors->cut))
            return CMQ_NO_ACTOR;
        return actors->count++;
    }
    return CMQ_NO_ACTOR;
}

/* How often a document names a country: the land, and those who act for it. */
static size_t S_weight(const cmq_actors *actors, cmq_country country) {
    size_t weight = 0;
    for (size_t i = 0; i < actors->land_count; i++)
        if (actors->lands[i].country == country) weight += actors->lands[i].count;
    for (size_t i = 0; i < actors->count; i++)
        if (actors->items[i].country == country && actors->items[i].type != CMQ_PERSON)
            weight += actors->items[i].mentions.count;
    return weight;
}

cmq_country cmq_actors_other_state(const cmq_actors *actors, cmq_country own) {
    cmq_country other = 0;
    size_t most = 0, next = 0;
    for (size_t i = 0; own && i < actors->land_count + actors->count; i++) {
        cmq_country country =
            i < actors->land_count ? actors->lands[i].country : actors->items[i - actors->land_count].country;
        size_t weight = country && country != own && country != other ? S_weight(actors, country) : 0;
        if (weight > most) {
            next = most;
            most = weight;
            other = country;
        } else if (weight > next) next = weight;
    }
    return most > next ? other : 0;
}
