#include "base/calendar.h"

#include <string.h>

#define DAYS_TO_1970 719468 /* from 0000-03-01 */
#define FIRST_DAY (-719162) /* 0001-01-01 */
#define LAST_DAY 2932896    /* 9999-12-31 */
#define ERA_DAYS 146097     /* of 400 years, after which the calendar repeats */

int cmq_month_length(int year, int month) {
    static const char lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12) return 0;
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return lengths[month - 1] + (month == 2 && leap);
}

/* Years are counted from March, so that the day that comes and goes is the last of a year. */
cmq_day cmq_day_of(cmq_date date) {
    if (date.year < 1 || date.year > 9999 || date.day < 1 || date.day > cmq_month_length(date.year, date.month))
        return CMQ_NO_DAY;
    int year = date.year - (date.month <= 2), era = year / 400, of_era = year % 400;
    int of_year = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    return era * ERA_DAYS + of_era * 365 + of_era / 4 - of_era / 100 + of_year - DAYS_TO_1970;
}

cmq_date cmq_date_of(cmq_day day) {
    int n = day + DAYS_TO_1970, era = n / ERA_DAYS, of_era = n % ERA_DAYS;
    int year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int of_year = of_era - (365 * year + year / 4 - year / 100), month = (5 * of_year + 2) / 153;
    cmq_date date = {.month = month + (month < 10 ? 3 : -9), .day = of_year - (153 * month + 2) / 5 + 1};
    date.year = year + era * 400 + (date.month <= 2);
    return date;
}

int cmq_weekday_of(cmq_day day) {
    return ((day + 3) % 7 + 7) % 7 + 1; /* 1970-01-01 was a Thursday */
}

static int S_digits(const char *text, int count) {
    int value = 0;
    for (int i = 0; i < count; i++) value = value * 10 + (text[i] - '0');
    return value;
}

cmq_day cmq_day_parse(const char *text) {
    static const char form[] = "dddd-dd-dd";
    for (size_t i = 0; i < 10; i++)
        if (form[i] == 'd' ? text[i] < '0' || text[i] > '9' : text[i] != form[i]) return CMQ_NO_DAY;
    if (text[10] && !strchr("T t+Z", text[10])) return CMQ_NO_DAY;
    return cmq_day_of((cmq_date){S_digits(text, 4), S_digits(text + 5, 2), S_digits(text + 8, 2)});
}

static char *S_put(char *out, int value, int digits) {
    for (int i = digits; i-- > 0; value /= 10) out[i] = (char)('0' + value % 10);
    return out + digits;
}

bool cmq_day_text(cmq_day day, char text[11]) {
    text[0] = 0;
    if (day < FIRST_DAY || day > LAST_DAY) return false;
    cmq_date date = cmq_date_of(day);
    char *at = S_put(text, date.year, 4);
    *at++ = '-';
    at = S_put(at, date.month, 2);
    *at++ = '-';
    *S_put(at, date.day, 2) = 0;
    return true;
}
