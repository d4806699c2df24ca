#include "resolve/names.h"
#include "resolve/nominative.h"

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

int cmq_last_sentence(const cmq_mentions *mentions) {
    return mentions->count ? mentions->items[mentions->count - 1].sentence : 0;
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

static bool S_keep_office(cmq_actors *actors, cmq_actor *known, const cmq_office *office) {
    known->office = *office;
    return S_keep(actors, known->office.words, known->office.count);
}

/* The last sentence in which an actor is named or speaks. */
static int S_last_told(const cmq_actor *actor) {
    int named = cmq_last_sentence(&actor->mentions);
    return actor->spoke > named ? actor->spoke - 1 : named;
}

/* Whether one actor, named before another, was told of later; of two in one sentence whoever speaks there is its
 * subject, or the first. */
static bool S_is_nearer(const cmq_actor *one, const cmq_actor *other) {
    int last = S_last_told(one), others = S_last_told(other);
    if (last != others) return last > others;
    return one->spoke >= other->spoke;
}

/* Whether an office is rather one's than another's who was named behind him: of its own country, or nearer. */
static bool S_is_rather(const cmq_actor *one, const cmq_actor *other, const cmq_actor *office) {
    bool own = one->country == office->country, others = other->country == office->country;
    if (office->country && own != others) return own;
    return S_is_nearer(one, other);
}

/* Whether an actor is told by an office of several words that leads a state, and by no country: "the head of state". */
static bool S_is_head_of_state(const cmq_actor *actor) {
    return actor->unnamed && actor->top && !actor->country && actor->office.count > 1;
}

/* Whose "the head of state" is: of the state of whoever issues the document, else of that of the first head named. */
static cmq_country S_home(const cmq_actors *actors) {
    cmq_country home = actors->home;
    for (size_t i = 0; i < actors->count && !home; i++)
        if (actors->items[i].type == CMQ_PERSON && actors->items[i].top) home = actors->items[i].country;
    return home;
}

/* Whether an actor may not be "the head of state": he is of another one than the document. */
static bool S_is_of_another_state(const cmq_actors *actors, const cmq_actor *head, const cmq_actor *actor) {
    cmq_country home = S_is_head_of_state(head) ? S_home(actors) : 0;
    return home && actor->country && actor->country != home;
}

/* The number of the known person whom the list knows as this one, from 1; 0 if there is none. */
static size_t S_find_listed(const cmq_actors *actors, const cmq_actor *actor) {
    for (size_t i = actors->count; i > 0 && actor->listed && actor->type == CMQ_PERSON; i--) {
        const cmq_actor *known = &actors->items[i - 1];
        if (known->type == CMQ_PERSON && known->listed &&
            strcmp(cmq_entry_ref(known->listed), cmq_entry_ref(actor->listed)) == 0)
            return i;
    }
    return 0;
}

/* The number of the known actor that an actor is, from 1; 0 if it is new. */
static size_t S_find(const cmq_actors *actors, const cmq_cascade *cascade, const cmq_actor *actor) {
    size_t from = actors->count, at = S_find_listed(actors, actor);
    if (at) return at;
    while (from > 0 && !cmq_actor_equal(&actors->items[from - 1], actor)) from--; /* wins over a longer name */
    if (from && cascade->data->lexicon.language == CMQ_FR && S_is_head_of_state(actor)) return from;
    if (!from) from = actors->count;
    for (int loosely = 0; loosely < 2 && !at; loosely++)
        for (size_t i = from; i > 0; i--) {
            if (!cmq_actor_same(&actors->items[i - 1], actor, cascade, loosely)) continue;
            if (S_is_of_another_state(actors, actor, &actors->items[i - 1])) continue;
            if (at && actors->items[at - 1].opposed && actors->items[at - 1].opposed == actors->items[i - 1].country)
                continue; /* told apart before */
            if (!at || (actor->unnamed && S_is_rather(&actors->items[i - 1], &actors->items[at - 1], actor))) at = i;
        }
    return at;
}

const cmq_actor *cmq_actors_known(const cmq_actors *actors, const cmq_cascade *cascade, const cmq_party *party) {
    cmq_actor actor = cmq_actor_of(actors->text, cascade, party);
    size_t at = S_find(actors, cascade, &actor);
    return at ? &actors->items[at - 1] : NULL;
}

/* Takes what tells the actor apart from a fuller name. */
static bool S_take_words(cmq_actors *actors, cmq_actor *known, cmq_actor *actor) {
    if (!S_keep(actors, actor->stems, actor->stem_count) || !S_keep_word(actors, actor)) return false;
    known->word = actor->word;
    memcpy(known->stems, actor->stems, sizeof actor->stems);
    known->stem_count = actor->stem_count;
    known->field = actor->field;
    known->lands = actor->lands;
    known->stands = actor->stands;
    known->inner = actor->inner;
    known->acronym = actor->acronym;
    known->letter_count = actor->letter_count;
    known->optional = actor->optional;
    memcpy(known->letters, actor->letters, sizeof known->letters);
    return true;
}

/* Counts how a body is told: by its acronym and country, by other words and an acronym, "the Secretariat of the SCO",
 * or in full. */
static void S_count_names(cmq_actor *known, const cmq_actor *again) {
    bool body = again->type != CMQ_PERSON && again->type != CMQ_STATE && !again->name.shown.shouted;
    bool inner = body && (again->inner || again->of_acronym) && again->stem_count > 1 && !again->alias.len;
    bool brief = inner || (body && again->acronym && again->name.shown.land);
    if (brief && !cmq_bytes_given(known->brief.at)) known->brief = again->name;
    known->inner_count += inner;
    known->brief_count += brief;
    known->full_count += body && !inner && !again->acronym && again->stem_count > 2;
}

void cmq_actors_name_briefly(cmq_actors *actors) {
    for (size_t i = 0; i < actors->count; i++) {
        cmq_actor *actor = &actors->items[i];
        bool briefly =
            actor->brief_count > actor->full_count || (actor->inner_count && actor->brief_count == actor->full_count);
        if (actor->full_count && briefly) actor->name = actor->brief;
    }
}

/* Keeps another office of a person; NULL: none. */
static bool S_keep_also(cmq_actors *actors, cmq_actor *known, const cmq_office *other) {
    known->also = NULL;
    if (!other) return true;
    cmq_office *also = cmq_arena_alloc(actors->arena, sizeof *also);
    if (!also) return false;
    *also = *other;
    known->also = also;
    return S_keep(actors, also->words, also->count);
}

/* Another office of a named person, told with one or both of the names: the first one by a word of its own is kept. */
static bool S_learn_also(cmq_actors *actors, cmq_actor *known, const cmq_actor *again, const cmq_office *other) {
    if (known->also || !other || !other->post) return true;
    if (cmq_same_post(other, &known->office) && cmq_same_post(other, &again->office)) return true;
    return S_keep_also(actors, known, other);
}

/* Another name of an actor that is known: each may know more. */
static bool S_learn(cmq_actors *actors, cmq_actor *known, cmq_actor *actor) {
    bool named = known->unnamed && !actor->unnamed, fuller = actor->stem_count > known->stem_count;
    bool shows = cmq_name_shows_better(actor, known);
    if ((named || (fuller && known->unnamed == actor->unnamed)) && !S_take_words(actors, known, actor)) return false;
    if (shows) known->name = actor->name;
    if (shows && known->unnamed && actor->unnamed) {
        known->office.at = actor->office.at;
        known->office.home = actor->office.home;
    }
    if (!known->alias.len && actor->alias.len && !S_keep(actors, &actor->alias, 1)) return false;
    if (!known->alias.len) known->alias = actor->alias;
    known->unnamed &= actor->unnamed;
    if (!known->country) known->country = actor->country;
    if (!known->whole) known->whole = actor->whole;
    if (!known->opposed) known->opposed = actor->opposed;
    known->top |= actor->top;
    if (!known->gender) known->gender = actor->gender;
    known->abroad |= actor->abroad;
    if (actor->listed && (!known->listed || actor->listed->words > known->listed->words)) known->listed = actor->listed;
    /* of offices told with the name the one of more bytes */
    uint32_t told = known->office.at.end - known->office.at.start;
    bool office = actor->office.at.end - actor->office.at.start > told && (named || !told);
    if (!actor->unnamed && !(S_learn_also(actors, known, actor, office ? &known->office : &actor->office) &&
                             S_learn_also(actors, known, actor, actor->also)))
        return false;
    return (known->office.count && !office) || S_keep_office(actors, known, &actor->office);
}

static bool S_append(cmq_actors *actors, cmq_actor *actor) {
    if (actors->count == CMQ_MAX_RECORDS) return actors->cut = true, false;
    cmq_actor *grown = cmq_grow(actors->arena, actors->items, actors->count, &actors->room, sizeof *grown);
    if (!grown || !S_keep(actors, actor->stems, actor->stem_count) ||
        !S_keep(actors, actor->office.words, actor->office.count) || !S_keep_also(actors, actor, actor->also) ||
        !S_keep(actors, &actor->alias, 1) || !S_keep_word(actors, actor))
        return false;
    actors->items = grown;
    grown[actors->count++] = *actor;
    return true;
}

size_t cmq_actors_add(cmq_actors *actors, const cmq_cascade *cascade, const cmq_party *party) {
    cmq_actor actor = cmq_actor_of(actors->text, cascade, party);
    cmq_office also;
    if (cmq_range_given(party->also)) {
        also = cmq_office_of(actors->text, cascade, party->also);
        actor.also = &also;
    }
    size_t at = S_find(actors, cascade, &actor);
    if (!cmq_met_note(&actors->met, cascade, party, actors->arena)) return CMQ_NO_ACTOR;
    if (!actor.name.entry && party->type == CMQ_PERSON && !party->unnamed)
        actor.name.home = cmq_nominative_of_person(cascade, actors->text, party, actors->arena);
    else if (!actor.name.entry)
        actor.name.home = cmq_nominative(cascade, actors->text, party->name, party->type == CMQ_GROUP, actors->arena);
    actor.name.shown.oblique |= actor.name.home.ptr != NULL;
    actor.office.home = cmq_nominative(cascade, actors->text, party->role, false, actors->arena);
    if (at ? !S_learn(actors, &actors->items[at - 1], &actor) : !S_append(actors, &actor)) return CMQ_NO_ACTOR;
    if (!at) at = actors->count;
    cmq_mention mention = {actor.name.at, cascade->sentence->index};
    cmq_actor *known = &actors->items[at - 1];
    size_t before = known->mentions.count;
    if (!cmq_mentions_add(actors->arena, &known->mentions, mention, &actors->cut)) return CMQ_NO_ACTOR;
    if (known->mentions.count > before) S_count_names(known, &actor);
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
        actors->last_land = told->country;
        land->named += cmq_names_state(told);
    }
}

cmq_country cmq_actors_land_meant(const cmq_actors *actors, const cmq_cascade *cascade, cmq_range words) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    uint16_t land = lexicon->asked[CMQ_ASKED_LAND], this = lexicon->asked[CMQ_ASKED_POST_NONE_THIS];
    bool points = false;
    for (int i = words.first; i < words.last; i++)
        points |=
            cmq_word_within(lexicon, cascade->known[i], this) && cmq_word_within(lexicon, cascade->known[i + 1], land);
    for (int i = words.first - 1; points && i >= 0; i--)
        if (cascade->known[i] && cascade->known[i]->land) return cascade->known[i]->land->country;
    return points ? actors->last_land : 0;
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
                                           .name = {.at = actors->lands[i].first.at, .entry = actors->lands[i].state},
                                           .listed = actors->lands[i].state};
        if (!cmq_mentions_add(actors->arena, &grown[actors->count].mentions, actors->lands[i].first, &actors->cut))
            return CMQ_NO_ACTOR;
        return actors->count++;
    }
    return CMQ_NO_ACTOR;
}

size_t cmq_actors_weight(const cmq_actors *actors, cmq_country country) {
    size_t weight = 0;
    for (size_t i = 0; i < actors->land_count; i++)
        if (actors->lands[i].country == country) weight += actors->lands[i].count;
    for (size_t i = 0; i < actors->count; i++)
        if (actors->items[i].country == country && actors->items[i].type != CMQ_PERSON)
            weight += actors->items[i].mentions.count;
    return weight;
}

void cmq_heaviest_weigh(cmq_heaviest *heaviest, cmq_country country, size_t weight) {
    if (country == heaviest->country) return;
    if (weight > heaviest->weight) *heaviest = (cmq_heaviest){country, weight, heaviest->weight};
    else if (weight > heaviest->next) heaviest->next = weight;
}

cmq_country cmq_actors_other_state(const cmq_actors *actors, cmq_country own) {
    cmq_heaviest other = {0};
    for (size_t i = 0; own && i < actors->land_count + actors->count; i++) {
        cmq_country country =
            i < actors->land_count ? actors->lands[i].country : actors->items[i - actors->land_count].country;
        if (country && country != own) cmq_heaviest_weigh(&other, country, cmq_actors_weight(actors, country));
    }
    return other.weight > other.next ? other.country : 0;
}

bool cmq_actors_is_party(const cmq_actors *actors, cmq_country own) {
    size_t weight = cmq_actors_weight(actors, own), above = 0;
    cmq_country counted[2] = {0};
    for (size_t i = 0; i < actors->land_count + actors->count && above < 2; i++) {
        cmq_country country =
            i < actors->land_count ? actors->lands[i].country : actors->items[i - actors->land_count].country;
        if (!country || country == own || country == counted[0]) continue;
        if (cmq_actors_weight(actors, country) > weight) counted[above++] = country;
    }
    return above < 2;
}
