/* The country of those of whom no word of a state tells it: that of a place in their name, "the Osh prosecutor"; in a
 * document that names one country alone that one. */
#include "resolve/records.h"

/* Whether a country is only that of the place where a body is: "in Kabul". */
static bool S_is_where(const cmq_cascade *cascade, cmq_range words, cmq_country country) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    const cmq_known_word *place = cascade->known[words.last];
    bool there = false;
    for (size_t i = 0; place && i < place->reading_count; i++)
        there |=
            place->readings[i].entry != CMQ_NO_ENTRY && lexicon->entries[place->readings[i].entry].country == country;
    return country && there && words.last > words.first &&
           cmq_word_within(lexicon, cascade->known[words.last - 1], lexicon->asked[CMQ_ASKED_POST_NONE_AT]);
}

size_t cmq_records_add_actor(cmq_records *records, const cmq_cascade *cascade, const cmq_party *party) {
    bool serves = party->type == CMQ_AGENCY || party->unnamed;
    cmq_range words = serves ? party->name : party->role;
    cmq_party meant = *party;
    bool embassy = serves && cmq_range_holds(cascade, words, CMQ_CLASS_EMBASSY);
    if (embassy && S_is_where(cascade, words, party->country))
        meant.country = 0; /* the embassy in Kabul is no Afghan one */
    else if (!party->country && serves) meant.country = cmq_actors_land_meant(&records->actors, cascade, words);
    size_t actor = cmq_actors_add(&records->actors, cascade, &meant);
    if (actor == CMQ_NO_ACTOR || (party->type != CMQ_AGENCY && party->type != CMQ_PERSON)) return actor;
    cmq_country country = cmq_where_of_name(&records->whereabouts, cascade, words);
    if (embassy) records->actors.items[actor].embassy = true;
    else if (country) records->actors.items[actor].home = country;
    return actor;
}

/* Notes a country; false if it is not the one noted before. */
static bool S_agrees(cmq_country *only, cmq_country country) {
    if (!country) return true;
    if (!*only) *only = country;
    return *only == country;
}

/* The only country that a document tells of, by name, by its places and by whoever is known to act; 0 if there are
 * several, or the only word of one is that of a state that acts, or of foreign victims. */
static cmq_country S_only_country(const cmq_records *records) {
    const cmq_actors *actors = &records->actors;
    cmq_country only = 0;
    size_t told = 0;
    bool one = true, other = false; /* what may be elsewhere */
    for (size_t i = 0; i < actors->land_count; i++) {
        one &= S_agrees(&only, actors->lands[i].country);
        told += actors->lands[i].count;
    }
    for (size_t i = 0; i < actors->count; i++) {
        one &= S_agrees(&only, actors->items[i].country);
        other |= actors->items[i].type == CMQ_STATE;
    }
    for (size_t i = 0; i < records->count; i++) {
        const cmq_casualty *c = &records->casualties[i];
        one &= S_agrees(&only, c->where.country) && S_agrees(&only, c->side);
        told += c->where.country != 0;
        other |= c->side != 0;
    }
    for (size_t i = 0; i < records->positions.count; i++)
        one &= S_agrees(&only, records->positions.items[i].where.country);
    return one && (told > 1 || !other) ? only : 0;
}

#define TOLD_OFTEN 3        /* a state that acts once is told of twice, as a land and as an actor */
#define MOST_OF_ALL 3       /* a country told of so many times as often as any other one is that of a document, */
#define MOST_WHERE_FOUGHT 4 /* and where states fight, so many times: the bodies of both are told of */

/* How often a document tells of a country: by its name and its bodies, and as the place of what happened. */
static size_t S_weight(const cmq_records *records, cmq_country country) {
    size_t weight = cmq_actors_weight(&records->actors, country);
    for (size_t i = 0; i < records->count; i++)
        weight += records->casualties[i].where.country == country && !records->casualties[i].where.inherited;
    return weight;
}

static void S_weigh(const cmq_records *records, cmq_country country, cmq_heaviest *main) {
    if (country && country != main->country) cmq_heaviest_weigh(main, country, S_weight(records, country));
}

/* The country of which a document tells far more often than of any other one; 0 if there is none, or if it is not that
 * of its issuer. */
static cmq_country S_main_country(const cmq_records *records) {
    const cmq_actors *actors = &records->actors;
    cmq_heaviest main = {0};
    for (size_t i = 0; i < actors->land_count; i++) S_weigh(records, actors->lands[i].country, &main);
    for (size_t i = 0; i < actors->count; i++) S_weigh(records, actors->items[i].country, &main);
    for (size_t i = 0; i < records->count; i++) S_weigh(records, records->casualties[i].where.country, &main);
    bool home = !actors->home || actors->home == main.country;
    size_t times = records->clash ? MOST_WHERE_FOUGHT : MOST_OF_ALL;
    return home && main.weight >= TOLD_OFTEN && main.weight >= main.next * times ? main.country : 0;
}

/* Whether an actor belongs to a state: a body of one, or a person, but envoys, and secretaries of what is not said. */
static bool S_belongs(const cmq_actor *actor) {
    if (actor->abroad || actor->outlet) return false;
    if (actor->type != CMQ_PERSON || actor->listed) return actor->type == CMQ_AGENCY;
    if (cmq_office_has(&actor->office, cmq_span_of("envoy"))) return false;
    bool bare = actor->office.count == 1 && cmq_span_is(actor->office.words[0], "secretary");
    return !bare;
}

/* Whether an actor deals with other states: a document tells of those, not of its own. */
static bool S_deals_with_others(const cmq_actor *actor) {
    cmq_span foreign = cmq_span_of("foreign");
    return cmq_span_equal(actor->field, foreign) || cmq_office_has(&actor->office, foreign);
}

/* Whether the words of an office name a body: "spokesman of the health ministry". */
static bool S_is_of_body(const cmq_actor *person, const cmq_actor *body) {
    size_t words = 0;
    if (cmq_span_is(body->field, "government")) return false; /* whose head may be that of another */
    if (body->field.len) return cmq_office_has(&person->office, body->field);
    for (size_t i = 0; i < body->stem_count; i++) {
        if ((body->lands | body->stands) >> i & 1) continue;
        if (!cmq_office_has(&person->office, body->stems[i])) return false;
        words++;
    }
    return words > 0;
}

/* The country of the bodies that an office names; 0 if there are none, or of several states. */
static cmq_country S_country_of_body(const cmq_records *records, const cmq_actor *person) {
    cmq_country country = 0;
    for (size_t i = 0; i < records->actors.count; i++) {
        const cmq_actor *body = &records->actors.items[i];
        if (body->type != CMQ_AGENCY || !body->country || !S_is_of_body(person, body)) continue;
        if (country && country != body->country) return 0;
        country = body->country;
    }
    return country;
}

void cmq_records_find_homes(cmq_records *records) {
    cmq_country only = S_only_country(records);
    cmq_country main = only ? 0 : S_main_country(records);
    for (size_t i = 0; i < records->actors.count; i++) {
        cmq_actor *actor = &records->actors.items[i];
        bool shared = actor->type == CMQ_AGENCY && actor->abroad && !actor->country && !actor->home;
        if (shared) actor->type = CMQ_IGO; /* "the UN Verification Mission" */
        if (actor->country || !S_belongs(actor)) continue;
        bool anybody =
            actor->type == CMQ_PERSON && !actor->office.post; /* "a teacher", "X": where it is told of often */
        cmq_country own = anybody && only && S_weight(records, only) < TOLD_OFTEN ? 0 : only;
        actor->country = actor->embassy ? records->actors.home : actor->home ? actor->home : own;
        if (!actor->country && actor->type == CMQ_PERSON) actor->country = S_country_of_body(records, actor);
        if (!actor->country && !anybody && !S_deals_with_others(actor)) actor->country = main;
    }
}
