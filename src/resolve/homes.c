/* The country of those of whom no word of a state tells it: that of a place in their name, "the Osh prosecutor"; in a
 * document that names one country alone that one. */
#include "resolve/records.h"

/* Notes a country; false if it is not the one noted before. */
static bool S_agrees(cmq_country *only, cmq_country country) {
    if (!country) return true;
    if (!*only) *only = country;
    return *only == country;
}

/* The only country that a document tells of, by name, by its places and by whoever is known to act; 0 if there are
 * several. */
static cmq_country S_only_country(const cmq_records *records) {
    const cmq_actors *actors = &records->actors;
    cmq_country only = 0;
    bool one = true;
    for (size_t i = 0; i < actors->land_count; i++) one &= S_agrees(&only, actors->lands[i].country);
    for (size_t i = 0; i < actors->count; i++) one &= S_agrees(&only, actors->items[i].country);
    for (size_t i = 0; i < records->count; i++)
        one &= S_agrees(&only, records->casualties[i].where.country) && S_agrees(&only, records->casualties[i].side);
    for (size_t i = 0; i < records->positions.count; i++)
        one &= S_agrees(&only, records->positions.items[i].where.country);
    return one ? only : 0;
}

/* Whether an actor serves a state: a body of one, or somebody with an office, but envoys. */
static bool S_serves(const cmq_actor *actor) {
    if (actor->abroad || actor->outlet) return false;
    if (actor->type != CMQ_PERSON || actor->listed) return actor->type == CMQ_AGENCY;
    for (size_t i = 0; i < actor->office.count; i++)
        if (cmq_span_equal(actor->office.words[i], cmq_span_of("envoy"))) return false;
    return actor->office.post > 0;
}

void cmq_records_find_homes(cmq_records *records) {
    cmq_country only = S_only_country(records);
    for (size_t i = 0; i < records->actors.count; i++) {
        cmq_actor *actor = &records->actors.items[i];
        if (!actor->country && S_serves(actor)) actor->country = actor->home ? actor->home : only;
    }
}
