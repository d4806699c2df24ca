/* Whose the victims are whom no words name: in a clash of states each counts its own. */
#include "resolve/records.h"

#define WHOLE_SENTENCES 3 /* how far behind a figure its parts are told */

/* Whether a state has victims of its own in the document. */
static bool S_suffers(const cmq_records *records, cmq_country country) {
    for (size_t i = 0; i < records->count; i++)
        if (records->casualties[i].side == country) return true;
    return false;
}

/* One text tells of both sides of a border: a place from another sentence is kept only in the country of the victims,
 * unless those of that country do not suffer. */
void cmq_records_check_where(cmq_records *records) {
    for (size_t i = 0; i < records->count; i++) {
        cmq_casualty *c = &records->casualties[i];
        if (c->where.inherited && c->side && c->side != c->where.country && S_suffers(records, c->where.country))
            c->where = (cmq_where){.ref = NULL};
    }
}

/* Whether an actor feels with victims, or condemns what was done to them. */
static bool S_feels_with(const cmq_records *records, size_t actor) {
    for (size_t i = 0; i < records->positions.count; i++) {
        const cmq_position *p = &records->positions.items[i];
        if (p->kind != CMQ_CONDOLENCE && p->kind != CMQ_CONDEMNATION && p->kind != CMQ_CONCERN) continue;
        if (cmq_is_among(p->speakers, p->speaker_count, actor)) return true;
    }
    return false;
}

/* Whether the document names another country, or anybody of one. */
static bool S_faces_another(const cmq_records *records, cmq_country country) {
    const cmq_actors *actors = &records->actors;
    for (size_t i = 0; i < actors->land_count; i++)
        if (actors->lands[i].country != country) return true;
    for (size_t i = 0; i < actors->count; i++)
        if (actors->items[i].country && actors->items[i].country != country) return true;
    return false;
}

/* Whether victims of another state are told. */
static bool S_another_suffers(const cmq_records *records, cmq_country country) {
    for (size_t i = 0; i < records->count; i++)
        if (records->casualties[i].side && records->casualties[i].side != country) return true;
    return false;
}

/* Whether victims are of the side of whoever counts them: another country must be named, so that it is known against
 * whom, or a body counts its own soldiers. */
static bool S_counts_own(const cmq_records *records, const cmq_actor *teller, const cmq_casualty *c) {
    if (teller->type != CMQ_PERSON && teller->type != CMQ_AGENCY && teller->type != CMQ_STATE) return false;
    bool soldiers = c->victims == CMQ_MILITARY && teller->type != CMQ_PERSON;
    return soldiers || S_faces_another(records, teller->country);
}

/* In a clash a state's own bodies count its own victims, unless they look on from elsewhere or two states gave the
 * figure together; the enemy's are those of the other state, if it is clear which one that is. */
void cmq_records_take_sides(cmq_records *records) {
    for (size_t i = 0; records->clash && i < records->count; i++) {
        cmq_casualty *c = &records->casualties[i];
        if (c->side || c->shared || c->told_by == CMQ_NO_ACTOR || c->basis == CMQ_BACKGROUND || c->foes == CMQ_OUTLAWS)
            continue;
        const cmq_actor *teller = &records->actors.items[c->told_by];
        if (!S_counts_own(records, teller, c)) continue;
        bool elsewhere = c->where.country != teller->country && !S_suffers(records, teller->country);
        if (elsewhere && S_feels_with(records, c->told_by)) continue;
        if (!S_suffers(records, teller->country) && !cmq_actors_is_party(&records->actors, teller->country)) continue;
        c->side = c->foes == CMQ_ENEMIES ? cmq_actors_other_state(&records->actors, teller->country) : teller->country;
    }
}

void cmq_records_own_sides(cmq_records *records) {
    for (size_t i = 0; i < records->count; i++) {
        cmq_casualty *c = &records->casualties[i];
        size_t teller = c->told_by != CMQ_NO_ACTOR ? c->told_by : c->source;
        bool own = c->speakers && c->victims == CMQ_MILITARY && !c->foes && !c->shared;
        if (own && !c->side && teller != CMQ_NO_ACTOR) c->side = records->actors.items[teller].country;
    }
}

/* The figure of a headline, told again below with a side, is of that one. */
static void S_side_of_headline(const cmq_records *records, cmq_casualty *headline) {
    for (size_t i = 0; i < records->count; i++) {
        const cmq_casualty *c = &records->casualties[i];
        bool again = c->kind == headline->kind && c->min == headline->min && c->max == headline->max;
        if (!again || !c->side || c->foes || c->basis == CMQ_BACKGROUND) continue;
        headline->side = c->side;
        return;
    }
}

void cmq_records_share_sides(cmq_records *records) {
    for (size_t i = 0; i < records->count; i++) {
        cmq_casualty *c = &records->casualties[i];
        if (c->side || c->foes) continue;
        if (c->mentions.items[0].sentence == 0) S_side_of_headline(records, c);
        if (c->basis != CMQ_PART || c->side) continue;
        const cmq_casualty *whole = cmq_greater_before(records, c);
        bool near = whole && c->mentions.items[0].sentence - whole->mentions.items[0].sentence <= WHOLE_SENTENCES;
        if (near && whole->side && !S_another_suffers(records, whole->side)) c->side = whole->side;
    }
}
