/* What a phrase of time means, and the days that are meant as seen from a date. */
#ifndef CMQ_MATCH_WHEN_H
#define CMQ_MATCH_WHEN_H

#include "base/calendar.h"
#include "grammar/time_form.h"

/* One point or stretch of time as the words put it. */
typedef struct {
    int16_t said[CMQ_TIME_AT]; /* by enum cmq_time_key: its value, or CMQ_NOT_SAID */
    bool night, forward, so_far;
} cmq_moment;

/* A moment, or what lies from one moment to another. */
typedef struct {
    cmq_moment own;      /* unless has_from or has_to */
    cmq_moment from, to; /* only `from`: since then; only `to`: until then */
    bool has_from, has_to;
    bool before; /* `to` is no part of it */
} cmq_when;

/* Both days included; CMQ_NO_DAY: unknown or open. */
typedef struct {
    cmq_day start, end;
} cmq_interval;

/* The days meant in a text of the day `today` (CMQ_NO_DAY: unknown). Looks back where the words do not say forward: a
 * bare weekday is the last one, today included; a day without a year the last such day. */
cmq_interval cmq_when_days(const cmq_when *when, cmq_day today);

/* Whether something may have happened then: not a stretch up to now ("since May", "in the past 24 hours"). */
bool cmq_when_is_a_point(const cmq_when *when);

/* Whether it is the past day or two, for which counts are added up: "in the past 24 hours". */
bool cmq_when_is_last_day(const cmq_when *when);

/* Whether it is a night between two weekdays: "the night from Sunday to Monday". */
bool cmq_when_is_weekday_night(const cmq_when *when);

/* Whether the words name a day, a night or a few days, and not by counting ("a week ago"). */
bool cmq_when_is_a_day(const cmq_when *when);

/* Whether the words name one day of a year, wherever they are read. */
bool cmq_when_is_full_date(const cmq_when *when);

#endif
