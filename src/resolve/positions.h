/* What actors say of the conflict: calls, accusations ..., each with who speaks and who is spoken to. */
#ifndef CMQ_RESOLVE_POSITIONS_H
#define CMQ_RESOLVE_POSITIONS_H

#include "resolve/time.h"
#include "resolve/where.h"

typedef struct {
    int kind, topic; /* enums of grammar/value.h; topic -1: the kind has none */
    bool negated, quoted;
    bool mutual;           /* those who take it face each other */
    bool across;           /* an accusation by its deed alone: counts only against another side */
    bool told;             /* an accusation by what was done, in no word of accusing */
    bool awaits;           /* its speaker may be told where the quotation closes */
    bool own_words;        /* in the first person */
    bool headline;         /* told in one */
    bool orphan;           /* nobody is known to speak: of whoever signs the document, or the reporter's */
    size_t unsigned_count; /* of an orphan in the first person: so many of `speakers` speak if nobody signs */
    size_t speakers[CMQ_MAX_PARTIES], addressees[CMQ_MAX_PARTIES]; /* actors */
    size_t speaker_count, addressee_count;
    cmq_record_time time; /* when it was said */
    const cmq_rule *rule;
    cmq_where where;
    cmq_mentions mentions; /* the first is the position's own place */
} cmq_position;

typedef struct {
    cmq_arena *arena; /* of the document */
    cmq_position *items;
    size_t count, room;
    bool cut; /* a limit was reached */
} cmq_positions;

/* Whether an actor is one of some. */
bool cmq_is_among(const size_t *actors, size_t count, size_t actor);

/* Nobody speaks to himself. */
void cmq_position_spare_speakers(cmq_position *position);

void cmq_positions_start(cmq_positions *positions, cmq_arena *arena);

/* After the last sentence: whoever signs the document speaks where nobody else does; CMQ_NO_ACTOR: such positions are
 * the reporter's own words and none. Those in quotation marks are of `quoted`, or of somebody who is never named. */
void cmq_positions_sign(cmq_positions *positions, size_t signer, size_t quoted);

/* After the last sentence, where nobody issues the document: "we" are whoever spoke before. */
void cmq_positions_leave_unsigned(cmq_positions *positions);

/* Whether an actor takes a position in the first person, unquoted. */
bool cmq_positions_has_own(const cmq_positions *positions, size_t actor);

/* Such positions of the reader of a letter are its writer's. */
void cmq_positions_be_written(cmq_positions *positions, size_t reader, size_t writer);

/* After the last sentence: "the two countries" are the two states that the document names most. */
void cmq_positions_name_both(cmq_positions *positions, cmq_actors *actors);

/* Drops what a headline tells again, "Chad denies it, urges calm": below its minister, or whoever speaks for the
 * organisation, takes the same position. */
void cmq_positions_drop_headlines(cmq_positions *positions, const cmq_actors *actors);

/* Takes out accusations of a state by itself or by whoever leads it, and of its bodies by others of it where they only
 * tell what those did, "the Israeli army said the air force of Israel struck", or where the sentence denies something
 * on its behalf: "the ministry denied a report that its army attacked". */
void cmq_positions_drop_denied(cmq_positions *positions, const cmq_actors *actors);

/* Joins positions that have become one; with `alike` those, too, that would have been one when added. */
void cmq_positions_join(cmq_positions *positions, bool alike);

/* When all actors are known: takes out what made somebody speak to himself, or the same twice. */
void cmq_positions_settle(cmq_positions *positions);

/* Puts one actor in the place of another. */
void cmq_positions_replace(cmq_positions *positions, size_t actor, size_t by);

/* Adds a position, or a mention to the same one: of one kind and topic by the same speakers, where the addressees of
 * one are among those of the other. False when memory ran out. */
bool cmq_positions_add(cmq_positions *positions, const cmq_position *position, cmq_mention mention);

#endif
