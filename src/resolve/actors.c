#include "resolve/actors.h"

#include <utf8proc.h>

/* Code points by which two forms of a word are told to be the same: министерство, министерства. */
#define STEM_LENGTH 5
#define NAMED_SENTENCES 3 /* how far behind an office its holder's name may come */

void cmq_actors_start(cmq_actors *actors, cmq_arena *arena) {
    *actors = (cmq_actors){.arena = arena};
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

/* What an acronym of the name would be, or is: МЧС of Министерство по чрезвычайным ситуациям. Words of up to four
 * letters that are no names have no letter in it. */
static void S_letters(const cmq_cascade *cascade, cmq_range name, cmq_actor *actor) {
    const cmq_token *first = &cascade->sentence->tokens[name.first];
    if (name.first == name.last && first->shape & CMQ_UPPER && first->folded.len > 1) {
        actor->acronym = true;
        for (cmq_span rest = first->folded; rest.len;) {
            size_t len = S_first(rest);
            S_letter(actor, rest);
            rest = (cmq_span){rest.ptr + len, rest.len - len};
        }
        return;
    }
    for (int i = name.first; i <= name.last; i++) {
        const cmq_token *token = &cascade->sentence->tokens[i];
        bool small = cmq_utf8_count(token->folded) <= 4 && !(token->shape & (CMQ_CAPITAL | CMQ_UPPER));
        if (token->kind == CMQ_WORD && !small) S_letter(actor, token->folded);
    }
}

/* Whether one of two bodies is told by the acronym of the other. */
static bool S_same_letters(const cmq_actor *a, const cmq_actor *b) {
    const cmq_actor *acronym = a->acronym ? a : b, *name = a->acronym ? b : a;
    if (a->acronym == b->acronym || name->stem_count < 2 || acronym->letter_count < 2) return false;
    return acronym->letter_count == name->letter_count &&
           memcmp(acronym->letters, name->letters, name->letter_count) == 0;
}

/* The words of an office but for those that name a country, which is known apart. */
static size_t S_office(const cmq_cascade *cascade, cmq_range role, cmq_span *stems) {
    size_t n = 0;
    for (int i = role.first; i <= role.last && n < CMQ_MAX_NAME_WORDS; i++) {
        const cmq_known_word *known = cascade->known[i];
        bool country = false;
        for (size_t k = 0; known && k < known->reading_count; k++)
            country |= known->readings[k].class_id != CMQ_CLASS_WORD && known->readings[k].entry != CMQ_NO_ENTRY &&
                       cascade->data->lexicon.entries[known->readings[k].entry].country;
        if (!country) {
            stems[n] = S_stem(cascade->sentence->tokens[i].folded);
            n += cascade->sentence->tokens[i].kind <= CMQ_NUMBER && stems[n].len > 3;
        }
    }
    return n;
}

static bool S_has(const cmq_span *stems, size_t count, cmq_span stem) {
    for (size_t i = 0; i < count; i++)
        if (cmq_span_equal(stems[i], stem)) return true;
    return false;
}

static bool S_within(const cmq_span *few, size_t few_count, const cmq_span *many, size_t many_count) {
    for (size_t i = 0; i < few_count; i++)
        if (!S_has(many, many_count, few[i])) return false;
    return true;
}

/* "the president" after "President Sadyr Japarov", or before: whoever has a name has an office that is told by the same
 * words. The office is the first of them, in Kyrgyz the last: a spokesman of the president is no president. */
static bool S_same_office(const cmq_actor *named, const cmq_actor *unnamed, int language) {
    if (!named->office_count || !unnamed->office_count) return false;
    size_t head = language == CMQ_KY ? named->office_count - 1 : 0,
           own = language == CMQ_KY ? unnamed->office_count - 1 : 0;
    if (!cmq_span_equal(named->office[head], unnamed->office[own])) return false;
    return S_within(unnamed->office, unnamed->office_count, named->office, named->office_count) ||
           (named->country && named->country == unnamed->country &&
            S_within(named->office, named->office_count, unnamed->office, unnamed->office_count));
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
    if (S_bodies(known->type, again->type) && S_same_letters(known, again)) return true;
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

size_t cmq_actors_add(cmq_actors *actors, const cmq_cascade *cascade, const cmq_party *party) {
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
    cmq_range office = party->unnamed ? party->name : party->role;
    if (cmq_range_given(office)) actor.office_count = S_office(cascade, office, actor.office);
    S_letters(cascade, party->name, &actor);
    size_t at = actors->count;
    while (at > 0 && !S_equal(&actors->items[at - 1], &actor)) at--; /* the same name wins over a longer one */
    if (!at) at = actors->count;
    while (at > 0 && !S_same(&actors->items[at - 1], &actor, cascade)) at--; /* the nearest one before */
    if (at > 0) {
        cmq_actor *known = &actors->items[at - 1];
        bool alias = S_is_alias(&actor), was_alias = S_is_alias(known);
        bool fuller = alias != was_alias                ? was_alias
                      : known->unnamed == actor.unnamed ? actor.stem_count > known->stem_count
                                                        : known->unnamed;
        if (fuller) {
            if (!S_keep(actors, actor.stems, actor.stem_count)) return CMQ_NO_ACTOR;
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
        if (actor.listed && (!known->listed || actor.listed->words > known->listed->words))
            known->listed = actor.listed;
        if (!known->office_count && !S_keep_office(actors, known, &actor)) return CMQ_NO_ACTOR;
    } else {
        if (actors->count == CMQ_MAX_RECORDS) return actors->cut = true, CMQ_NO_ACTOR;
        cmq_actor *grown = cmq_grow(actors->arena, actors->items, actors->count, &actors->room, sizeof *grown);
        if (!grown || !S_keep(actors, actor.stems, actor.stem_count) ||
            !S_keep(actors, actor.office, actor.office_count))
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
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    uint16_t class_id = cmq_class_find(lexicon, cmq_span_of("country"));
    if (class_id == CMQ_NO_CLASS) class_id = cmq_class_find(lexicon, cmq_span_of("actor.state.country"));
    for (size_t i = 0; i < cascade->sentence->count && class_id != CMQ_NO_CLASS; i++) {
        const cmq_known_word *known = cascade->known[i];
        cmq_country country = 0;
        for (size_t k = 0; known && k < known->reading_count && !country; k++)
            if (known->readings[k].entry != CMQ_NO_ENTRY &&
                cmq_class_within(lexicon, known->readings[k].class_id, class_id))
                country = lexicon->entries[known->readings[k].entry].country;
        if (!country) continue;
        size_t at = 0;
        while (at < actors->land_count && actors->lands[at].country != country) at++;
        if (at == CMQ_MAX_LANDS) continue;
        if (at == actors->land_count) {
            cmq_range word = {(int16_t)i, (int16_t)i};
            actors->lands[actors->land_count++] =
                (cmq_land){country, {cmq_bytes_of(cascade, word), cascade->sentence->index}, 0};
        }
        actors->lands[at].count++;
    }
}

size_t cmq_actors_state(cmq_actors *actors, cmq_country country) {
    for (size_t i = 0; i < actors->count; i++)
        if (actors->items[i].type == CMQ_STATE && actors->items[i].country == country && !actors->items[i].both)
            return i;
    for (size_t i = 0; i < actors->land_count; i++) {
        if (actors->lands[i].country != country) continue;
        if (actors->count == CMQ_MAX_RECORDS) return actors->cut = true, CMQ_NO_ACTOR;
        cmq_actor *grown = cmq_grow(actors->arena, actors->items, actors->count, &actors->room, sizeof *grown);
        if (!grown) return CMQ_NO_ACTOR;
        actors->items = grown;
        grown[actors->count] = (cmq_actor){.type = CMQ_STATE, .country = country, .name = actors->lands[i].first.at};
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
        cmq_country country = i < actors->land_count ? actors->lands[i].country
                                                     : actors->items[i - actors->land_count].country;
        size_t weight = country && country != own && country != other ? S_weight(actors, country) : 0;
        if (weight > most) {
            next = most;
            most = weight;
            other = country;
        } else if (weight > next) next = weight;
    }
    return most > next ? other : 0;
}
