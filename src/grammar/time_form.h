/* What a rule says of a time: `=> time day=d month=m year=y`. Filled in by match/when.c when the rule matches. */
#ifndef CMQ_GRAMMAR_TIME_FORM_H
#define CMQ_GRAMMAR_TIME_FORM_H

#include <stdint.h>

#include "base/span.h"

/* Keys that may stand behind `=> time`. */
enum cmq_time_key {
    CMQ_TIME_DATE,    /* a token that is a date: 16.09.2022 */
    CMQ_TIME_YEAR,    /* 1900 to 2099 */
    CMQ_TIME_MONTH,   /* 1 to 12 */
    CMQ_TIME_DAY,     /* of the month */
    CMQ_TIME_TENS,    /* added to the day: "twenty" of "twenty first" */
    CMQ_TIME_UNTIL,   /* last day of several: "14-17 September" */
    CMQ_TIME_WEEKDAY, /* 1 Monday to 7 Sunday */
    CMQ_TIME_UNIT,    /* enum cmq_time_unit: a name, or a unit of a sub-class of `period` */
    CMQ_TIME_SHIFT,   /* which unit, weekday or month: -1 the last one, 0 this one, 1 the next one */
    CMQ_TIME_BACK,    /* so many units ago */
    CMQ_TIME_AHEAD,   /* in so many units */
    CMQ_TIME_PAST,    /* the past so many units */
    CMQ_TIME_COMING,  /* the coming so many units */
    CMQ_TIME_MONTHS,  /* of a year, the first so many months */
    CMQ_TIME_PART,    /* enum cmq_time_part */
    CMQ_TIME_AT,      /* another time, to which this one adds */
    CMQ_TIME_FROM,    /* another time, at which this one begins */
    CMQ_TIME_TO,      /* another time, at which this one ends */
    CMQ_TIME_BEFORE,  /* another time, before which this one ends */
    CMQ_TIME_KEYS
};

enum cmq_time_unit {
    CMQ_HOUR_UNIT,
    CMQ_DAY_UNIT,
    CMQ_WEEK_UNIT,
    CMQ_WEEKEND_UNIT,
    CMQ_MONTH_UNIT,
    CMQ_QUARTER_UNIT,
    CMQ_YEAR_UNIT,
    CMQ_DECADE_UNIT,
    CMQ_TIME_UNITS
};

enum cmq_time_part { CMQ_EARLY_PART, CMQ_MIDDLE_PART, CMQ_LATE_PART };

#define CMQ_NOT_SAID INT16_MIN

typedef struct {
    int8_t captures[CMQ_TIME_KEYS];  /* CMQ_NO_CAPTURE: none */
    int16_t literals[CMQ_TIME_KEYS]; /* CMQ_NOT_SAID: none */
    bool night;                      /* begins on the evening before */
    bool forward;                    /* lies ahead of the document's date */
    bool alike;                      /* from and to are of one kind: two dates, two weekdays */
    bool so_far;                     /* ends with the document's date at the latest */
} cmq_time_form;

/* The unit of a name ("week"), or -1. */
int cmq_time_unit_of(cmq_span name);

#endif
