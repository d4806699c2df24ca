/* Days of the proleptic Gregorian calendar, counted; no hours, no time zones. */
#ifndef CMQ_BASE_CALENDAR_H
#define CMQ_BASE_CALENDAR_H

#include <stdbool.h>
#include <stdint.h>

/* A day as a number: 0 is 1970-01-01. Days of the years 1 to 9999 are kept. */
typedef int32_t cmq_day;

#define CMQ_NO_DAY INT32_MIN

typedef struct {
    int year, month, day; /* month and day from 1 */
} cmq_date;

/* Days of a month of that year; 0 if there is no such month. */
int cmq_month_length(int year, int month);

/* CMQ_NO_DAY if there is no such date. */
cmq_day cmq_day_of(cmq_date date);
cmq_date cmq_date_of(cmq_day day);

/* 1 Monday to 7 Sunday. */
int cmq_weekday_of(cmq_day day);

/* Reads "2022-09-18", alone or at the beginning of a longer ISO 8601 form; CMQ_NO_DAY if it is none. */
cmq_day cmq_day_parse(const char *text);

/* Writes "2022-09-18"; false, and an empty text, for CMQ_NO_DAY and days of other years. */
bool cmq_day_text(cmq_day day, char text[11]);

#endif
