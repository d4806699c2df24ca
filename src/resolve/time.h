/* Which time belongs to what, and which day a document is of. */
#ifndef CMQ_RESOLVE_TIME_H
#define CMQ_RESOLVE_TIME_H

#include "resolve/actors.h"

/* The time of a record: words first, days when the whole document is known. */
typedef struct {
    cmq_bytes at; /* its words; none: no time is known */
    cmq_when when;
    cmq_interval days;
    bool inherited; /* carried on from a sentence before */
} cmq_record_time;

#define CMQ_NO_TIME ((cmq_record_time){.days = {CMQ_NO_DAY, CMQ_NO_DAY}})

/* The day as of which a document speaks. */
typedef struct {
    cmq_day published; /* given, or that of a full date in the heading */
    cmq_day today;     /* what "yesterday" counts from: that of the dateline where there is one, else `published` */
    bool dateline;     /* found already */
} cmq_calendar;

/* `published`: CMQ_NO_DAY if it is unknown. */
cmq_calendar cmq_calendar_of(cmq_day published);

/* Whether a sentence that was looked up may be or begin with a dateline: its times are then worth reading. */
bool cmq_may_be_dateline(cmq_cascade *cascade);

/* Takes the document's day from a heading that is a date («Душанбе, 18 сентября 2022») or from a dateline ("KABUL, Oct
 * 7 (Agency) -"), if the sentence whose times were read is one; that time then is marked. False if it is none. */
bool cmq_calendar_read_dateline(cmq_calendar *calendar, cmq_cascade *cascade);

/* The time of a fact of the cascade's last sentence: the nearest one of its clause, above all to its figure, that is
 * not a time at which somebody says so ("said on Sunday"). Its days are not known yet; CMQ_NO_TIME if there is none. */
cmq_record_time cmq_time_of_fact(const cmq_cascade *cascade, const cmq_fact *fact);

/* When a position was taken, in the same way: a time beside a word of saying or calling, or one that opens the
 * sentence, but for accusations, whose deed it tells of; of agreements any time close by. */
cmq_record_time cmq_time_of_stand(const cmq_cascade *cascade, const cmq_stand *stand);

/* The day of the cascade's last sentence on which something happened; CMQ_NO_TIME, too, if it names several. */
cmq_record_time cmq_time_of_event(const cmq_cascade *cascade);

/* Its days, in a document of this day. */
void cmq_time_resolve(cmq_record_time *time, cmq_day today);

#endif
