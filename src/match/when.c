/* Times: what the words of a match say, and which days that is. */
#include "match/when.h"

#include "match/cascade.h"

#define FEW_DAYS 2    /* "14-16 September": something happened then; a longer stretch is one over which people count */
#define LAST_HOURS 48 /* "the past 48 hours" */

static bool S_said(const cmq_moment *moment, int key) {
    return moment->said[key] != CMQ_NOT_SAID;
}

/* ---- units of time ---- */

static const cmq_interval NOWHERE = {CMQ_NO_DAY, CMQ_NO_DAY};

static cmq_day S_day(int year, int month, int day) {
    return cmq_day_of((cmq_date){year, month, day});
}

/* From the first of a month on, so many months. */
static cmq_interval S_months(int year, int month, int count) {
    int last = month + count - 1, last_year = year + (last - 1) / 12;
    last = (last - 1) % 12 + 1;
    return (cmq_interval){S_day(year, month, 1), S_day(last_year, last, cmq_month_length(last_year, last))};
}

/* The unit that a day lies in; of weekends the last one that has begun. */
static cmq_interval S_unit(int unit, cmq_day day) {
    cmq_date d = cmq_date_of(day);
    cmq_day monday = day - cmq_weekday_of(day) + 1, saturday = cmq_weekday_of(day) >= 6 ? monday + 5 : monday - 2;
    switch (unit) {
    case CMQ_WEEK_UNIT:
        return (cmq_interval){monday, monday + 6};
    case CMQ_WEEKEND_UNIT:
        return (cmq_interval){saturday, saturday + 1};
    case CMQ_MONTH_UNIT:
        return S_months(d.year, d.month, 1);
    case CMQ_QUARTER_UNIT:
        return S_months(d.year, d.month - (d.month - 1) % 3, 3);
    case CMQ_YEAR_UNIT:
        return S_months(d.year, 1, 12);
    case CMQ_DECADE_UNIT:
        return S_months(d.year - d.year % 10, 1, 120);
    default:
        return (cmq_interval){day, day};
    }
}

/* A day so many units later; of a shorter month its last day. */
static cmq_day S_later(int unit, cmq_day day, int count) {
    static const int months[] = {
        [CMQ_MONTH_UNIT] = 1, [CMQ_QUARTER_UNIT] = 3, [CMQ_YEAR_UNIT] = 12, [CMQ_DECADE_UNIT] = 120};
    switch (unit) {
    case CMQ_HOUR_UNIT: /* begun days */
        return day + (count < 0 ? -((23 - count) / 24) : (23 + count) / 24);
    case CMQ_DAY_UNIT:
        return day + count;
    case CMQ_WEEK_UNIT:
    case CMQ_WEEKEND_UNIT:
        return day + 7 * count;
    default:
        break;
    }
    cmq_date d = cmq_date_of(day);
    int month = d.year * 12 + d.month - 1 + count * months[unit];
    d.year = month / 12, d.month = month % 12 + 1;
    int length = cmq_month_length(d.year, d.month);
    if (d.day > length) d.day = length;
    return cmq_day_of(d);
}

/* ---- days without a year, months, weekdays: looking back ---- */

static cmq_day S_day_of_some_year(const cmq_moment *m, cmq_day today) {
    int month = m->said[CMQ_TIME_MONTH], day = m->said[CMQ_TIME_DAY], year = cmq_date_of(today).year;
    cmq_day found = CMQ_NO_DAY;
    for (int i = 0; i <= 8 && found == CMQ_NO_DAY; i++) { /* 29 February is rare */
        cmq_day candidate = S_day(m->forward ? year + i : year - i, month, day);
        if (candidate != CMQ_NO_DAY && (m->forward ? candidate >= today : candidate <= today)) found = candidate;
    }
    if (!S_said(m, CMQ_TIME_WEEKDAY)) return found;
    static const int others[] = {0, 0, 1, -1, -2}; /* the weekday tells the year */
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        cmq_day candidate = i ? S_day(year + others[i], month, day) : found;
        if (candidate != CMQ_NO_DAY && cmq_weekday_of(candidate) == m->said[CMQ_TIME_WEEKDAY]) return candidate;
    }
    return found;
}

static cmq_interval S_month_of_some_year(const cmq_moment *m, cmq_day today) {
    int month = m->said[CMQ_TIME_MONTH], shift = m->said[CMQ_TIME_SHIFT];
    cmq_date d = cmq_date_of(today);
    int year = d.year;
    if (shift == 1) year += month <= d.month;
    else if (shift == -1) year -= month >= d.month;
    else if (shift == CMQ_NOT_SAID && !m->forward) year -= month > d.month;
    else if (shift == CMQ_NOT_SAID) year += month < d.month;
    return S_months(year, month, 1);
}

/* "Friday the 16th": within a month before or behind, else the last one. `day` is the last such weekday. */
static cmq_day S_weekday_of_some_month(const cmq_moment *m, cmq_day day) {
    for (int weeks = 0; weeks < 100; weeks++) {
        bool behind = weeks >= 5 && weeks < 10; /* now the weeks to come, then back again */
        cmq_day candidate = behind ? day + 7 * (weeks - 4) : day - 7 * (weeks < 5 ? weeks : weeks - 5);
        if (cmq_date_of(candidate).day == m->said[CMQ_TIME_DAY]) return candidate;
    }
    return CMQ_NO_DAY;
}

static cmq_day S_some_weekday(const cmq_moment *m, cmq_day today) {
    int weekday = m->said[CMQ_TIME_WEEKDAY], shift = m->said[CMQ_TIME_SHIFT];
    int back = (cmq_weekday_of(today) - weekday + 7) % 7;
    if (S_said(m, CMQ_TIME_DAY)) return S_weekday_of_some_month(m, today - back);
    if (shift == 0) return today - cmq_weekday_of(today) + weekday; /* "this Friday" */
    if (shift == 1 || m->forward) return today + 7 - back;
    return today - (shift == -1 && !back ? 7 : back);
}

/* ---- moments ---- */

/* Part of a longer stretch: as people speak of months, days 1 to 10, 11 to 20 and the rest; of a year the first three,
 * the four middle and the last four months; of a week three days at either end. */
static cmq_interval S_part(cmq_interval whole, int part) {
    int length = whole.end - whole.start + 1;
    bool year = length > 300;
    if (length < 7) return whole;
    int first = year ? 90 : length > 20 ? 10 : 3, last = year ? 122 : length > 20 ? length - 20 : 3;
    if (year && length == 366) first++; /* with a 29 February */
    if (part == CMQ_EARLY_PART) return (cmq_interval){whole.start, whole.start + first - 1};
    if (part == CMQ_LATE_PART) return (cmq_interval){whole.end - last + 1, whole.end};
    return (cmq_interval){whole.start + (year ? first + 30 : first), whole.end - last};
}

static cmq_interval S_in_year(const cmq_moment *m, int year) {
    if (S_said(m, CMQ_TIME_MONTHS)) return S_months(year, 1, m->said[CMQ_TIME_MONTHS]);
    if (!S_said(m, CMQ_TIME_MONTH)) return S_months(year, 1, 12);
    if (!S_said(m, CMQ_TIME_DAY)) return S_months(year, m->said[CMQ_TIME_MONTH], 1);
    cmq_day day = S_day(year, m->said[CMQ_TIME_MONTH], m->said[CMQ_TIME_DAY]);
    return (cmq_interval){day, day};
}

/* "this week", "Friday of last week", "the 5th of last month", "in April of last year" */
static cmq_interval S_of_unit(const cmq_moment *m, cmq_day today) {
    int unit = m->said[CMQ_TIME_UNIT], shift = S_said(m, CMQ_TIME_SHIFT) ? m->said[CMQ_TIME_SHIFT] : 0;
    if (unit == CMQ_WEEKEND_UNIT && shift == -1 && cmq_weekday_of(today) < 6) shift = 0;
    cmq_day day = S_later(unit, unit == CMQ_WEEKEND_UNIT ? today : S_unit(unit, today).start, shift);
    if (day == CMQ_NO_DAY) return NOWHERE;
    cmq_interval whole = S_unit(unit, day);
    cmq_date first = cmq_date_of(whole.start);
    if (unit == CMQ_YEAR_UNIT) return S_in_year(m, first.year);
    if (unit == CMQ_WEEK_UNIT && S_said(m, CMQ_TIME_WEEKDAY))
        whole.start = whole.end = whole.start + m->said[CMQ_TIME_WEEKDAY] - 1;
    if (unit == CMQ_MONTH_UNIT && S_said(m, CMQ_TIME_DAY))
        whole.start = whole.end = S_day(first.year, first.month, m->said[CMQ_TIME_DAY]);
    return whole;
}

static cmq_interval S_counted(const cmq_moment *m, cmq_day today) {
    static const int keys[] = {CMQ_TIME_BACK, CMQ_TIME_AHEAD, CMQ_TIME_PAST, CMQ_TIME_COMING};
    int key = 0, unit = m->said[CMQ_TIME_UNIT];
    while (!S_said(m, keys[key])) key++;
    cmq_day day = S_later(unit, today, key % 2 ? m->said[keys[key]] : -m->said[keys[key]]);
    if (day == CMQ_NO_DAY) return NOWHERE;
    if (keys[key] == CMQ_TIME_PAST || (key == 0 && unit == CMQ_HOUR_UNIT)) return (cmq_interval){day, today};
    if (keys[key] == CMQ_TIME_COMING || unit == CMQ_HOUR_UNIT) return (cmq_interval){today, day};
    return S_unit(unit, day); /* "three weeks ago" is some day of that week */
}

static bool S_is_counted(const cmq_moment *m) {
    return S_said(m, CMQ_TIME_BACK) || S_said(m, CMQ_TIME_AHEAD) || S_said(m, CMQ_TIME_PAST) ||
           S_said(m, CMQ_TIME_COMING);
}

static cmq_interval S_moment(const cmq_moment *m, cmq_day today) {
    cmq_interval days = NOWHERE;
    if (S_said(m, CMQ_TIME_YEAR)) days = S_in_year(m, m->said[CMQ_TIME_YEAR]);
    else if (today == CMQ_NO_DAY) return NOWHERE;
    else if (S_is_counted(m)) days = S_counted(m, today);
    else if (S_said(m, CMQ_TIME_UNIT)) days = S_of_unit(m, today);
    else if (S_said(m, CMQ_TIME_MONTH) && S_said(m, CMQ_TIME_DAY)) days.start = days.end = S_day_of_some_year(m, today);
    else if (S_said(m, CMQ_TIME_MONTH)) days = S_month_of_some_year(m, today);
    else if (S_said(m, CMQ_TIME_WEEKDAY)) days.start = days.end = S_some_weekday(m, today);
    if (days.start == CMQ_NO_DAY || days.end == CMQ_NO_DAY) return NOWHERE;
    if (S_said(m, CMQ_TIME_UNTIL)) {
        cmq_date first = cmq_date_of(days.start);
        days.end = S_day(first.year, first.month, m->said[CMQ_TIME_UNTIL]);
        if (days.end == CMQ_NO_DAY) return NOWHERE;
    }
    if (S_said(m, CMQ_TIME_PART)) days = S_part(days, m->said[CMQ_TIME_PART]);
    if (m->night) days.start--;
    if (m->so_far && today != CMQ_NO_DAY && days.start <= today && days.end > today) days.end = today;
    return days;
}

static cmq_interval S_between(cmq_moment from, cmq_moment to, cmq_day today) {
    bool from_year = S_said(&from, CMQ_TIME_YEAR), to_year = S_said(&to, CMQ_TIME_YEAR);
    bool loose = !from_year && !S_said(&from, CMQ_TIME_UNIT) && !S_said(&from, CMQ_TIME_SHIFT);
    if (loose && to_year && S_said(&from, CMQ_TIME_MONTH)) {
        from.said[CMQ_TIME_YEAR] = to.said[CMQ_TIME_YEAR];
        if (S_moment(&from, today).start > S_moment(&to, today).end) from.said[CMQ_TIME_YEAR]--;
    } else if (from_year && !to_year && S_said(&to, CMQ_TIME_MONTH) && !S_said(&to, CMQ_TIME_UNIT)) {
        to.said[CMQ_TIME_YEAR] = from.said[CMQ_TIME_YEAR];
        if (S_moment(&from, today).start > S_moment(&to, today).end) to.said[CMQ_TIME_YEAR]++;
    }
    cmq_interval start = S_moment(&from, today), end;
    if (start.start > today && !to_year && !S_said(&to, CMQ_TIME_UNIT)) { /* "from next Monday to Friday" */
        to.forward = true;
        end = S_moment(&to, start.start);
    } else {
        end = S_moment(&to, today);
        if (loose) start = S_moment(&from, end.start);
    }
    if (start.start == CMQ_NO_DAY || end.end == CMQ_NO_DAY || start.start > end.end) return NOWHERE;
    return (cmq_interval){start.start, end.end};
}

cmq_interval cmq_when_days(const cmq_when *when, cmq_day today) {
    if (when->has_from && when->has_to) return S_between(when->from, when->to, today);
    if (when->has_from) {
        cmq_interval days = S_moment(&when->from, today);
        if (days.start == CMQ_NO_DAY) return NOWHERE;
        return (cmq_interval){days.start, days.start <= today ? today : CMQ_NO_DAY};
    }
    if (when->has_to) {
        cmq_interval days = S_moment(&when->to, today);
        if (days.start == CMQ_NO_DAY) return NOWHERE;
        return (cmq_interval){CMQ_NO_DAY, when->before ? days.start - 1 : days.end};
    }
    return S_moment(&when->own, today);
}

bool cmq_when_is_a_point(const cmq_when *when) {
    return !when->has_from && !when->has_to && !S_said(&when->own, CMQ_TIME_PAST) && !when->own.so_far;
}

bool cmq_when_is_last_day(const cmq_when *when) {
    const cmq_moment *m = &when->own;
    if (when->has_from || when->has_to || !S_said(m, CMQ_TIME_PAST)) return false;
    if (m->said[CMQ_TIME_UNIT] == CMQ_HOUR_UNIT) return m->said[CMQ_TIME_PAST] <= LAST_HOURS;
    return m->said[CMQ_TIME_UNIT] == CMQ_DAY_UNIT && m->said[CMQ_TIME_PAST] == 1;
}

bool cmq_when_is_weekday_night(const cmq_when *when) {
    int from = when->from.said[CMQ_TIME_WEEKDAY], to = when->to.said[CMQ_TIME_WEEKDAY];
    return when->has_from && when->has_to && S_said(&when->from, CMQ_TIME_WEEKDAY) &&
           S_said(&when->to, CMQ_TIME_WEEKDAY) && to == from % 7 + 1;
}

bool cmq_when_is_a_day(const cmq_when *when) {
    const cmq_moment *m = &when->own;
    if (cmq_when_is_weekday_night(when)) return true;
    if (S_said(m, CMQ_TIME_UNTIL) && m->said[CMQ_TIME_UNTIL] - m->said[CMQ_TIME_DAY] > FEW_DAYS) return false;
    bool day = S_said(m, CMQ_TIME_DAY) || S_said(m, CMQ_TIME_WEEKDAY) || m->said[CMQ_TIME_UNIT] == CMQ_DAY_UNIT;
    return day && cmq_when_is_a_point(when) && !S_is_counted(m);
}

bool cmq_when_is_full_date(const cmq_when *when) {
    const cmq_moment *m = &when->own;
    return !when->has_from && !when->has_to && S_said(m, CMQ_TIME_YEAR) && S_said(m, CMQ_TIME_MONTH) &&
           S_said(m, CMQ_TIME_DAY) && !S_said(m, CMQ_TIME_UNTIL);
}

/* ---- what the words of a match say ---- */

static int S_digits(cmq_span *text, size_t *count) {
    int value = 0;
    for (*count = 0; text->len && *text->ptr >= '0' && *text->ptr <= '9' && *count < 4;
         text->ptr++, text->len--, ++*count)
        value = value * 10 + (*text->ptr - '0');
    return value;
}

/* 16.09.2022, 16/09/22, 2022-09-16; in English the month comes first between slashes. */
static bool S_read_date(const cmq_cascade *cascade, const cmq_unit *unit, cmq_moment *m) {
    const cmq_token *token = &cascade->sentence->tokens[unit->tokens.first];
    cmq_span text = {cascade->sentence->shadow.ptr + (token->start - cascade->sentence->start),
                     token->end - token->start};
    size_t first_len, len;
    int a = S_digits(&text, &first_len), b, c;
    if (token->kind != CMQ_DATE || !text.len) return false;
    bool slash = *text.ptr == '/';
    text.ptr++, text.len--;
    b = S_digits(&text, &len);
    if (!text.len) return false;
    text.ptr++, text.len--;
    c = S_digits(&text, &len);
    int year = c, month = b, day = a;
    if (first_len == 4) year = a, day = c;
    else if (b > 12 || (slash && a <= 12 && cascade->data->lexicon.language == CMQ_EN)) month = a, day = b;
    if (first_len < 4 && len == 2) year += year < 70 ? 2000 : 1900;
    m->said[CMQ_TIME_YEAR] = (int16_t)year, m->said[CMQ_TIME_MONTH] = (int16_t)month,
    m->said[CMQ_TIME_DAY] = (int16_t)day;
    return true;
}

static int S_captured_unit(const cmq_lexicon *lexicon, const cmq_unit *unit) {
    static const char period[] = "period.";
    for (size_t i = 0; i < unit->reading_count; i++) {
        cmq_span name = lexicon->classes[unit->readings[i].class_id].name;
        if (!cmq_span_starts(name, cmq_span_of(period))) continue;
        name.ptr += sizeof period - 1, name.len -= sizeof period - 1;
        int found = cmq_time_unit_of(name);
        if (found >= 0) return found;
    }
    return -1;
}

/* Reads the captures that are no times of their own; false if one has no exact value. */
static bool S_read_keys(const cmq_cascade *cascade, const cmq_stage *stage, const cmq_match *match, cmq_moment *m) {
    const cmq_time_form *form = match->rule->actions[0].time;
    for (int key = 0; key < CMQ_TIME_AT; key++) {
        const cmq_unit *unit = cmq_captured(cascade, match, form->captures[key]);
        int number;
        if (form->literals[key] != CMQ_NOT_SAID) m->said[key] = form->literals[key];
        if (!unit) continue;
        if (key == CMQ_TIME_DATE) {
            if (!S_read_date(cascade, unit, m)) return false;
            continue;
        }
        if (key == CMQ_TIME_UNIT) {
            number = S_captured_unit(&cascade->data->lexicon, unit);
            if (number < 0) return false;
        } else {
            cmq_value value = cmq_captured_value(cascade, stage, match, form->captures[key]);
            bool exact = value.known && value.min == value.max && !value.approx && value.min % CMQ_ONE == 0;
            if (!exact || value.min > 9999 * CMQ_ONE) return false;
            number = (int)(value.min / CMQ_ONE);
        }
        m->said[key] = (int16_t)number;
    }
    if (S_said(m, CMQ_TIME_TENS)) {
        if (!S_said(m, CMQ_TIME_DAY) || m->said[CMQ_TIME_DAY] > 9 || m->said[CMQ_TIME_TENS] % 10) return false;
        m->said[CMQ_TIME_DAY] += m->said[CMQ_TIME_TENS];
    }
    m->night |= form->night;
    m->forward |= form->forward;
    m->so_far |= form->so_far;
    return true;
}

static bool S_in_bounds(const cmq_moment *m, int key, int low, int high) {
    return !S_said(m, key) || (m->said[key] >= low && m->said[key] <= high);
}

/* A day needs something that it is a day of; counts need a unit. */
static bool S_makes_sense(const cmq_moment *m) {
    bool month = S_said(m, CMQ_TIME_MONTH), year = S_said(m, CMQ_TIME_YEAR), unit = S_said(m, CMQ_TIME_UNIT);
    int length = month ? cmq_month_length(year ? m->said[CMQ_TIME_YEAR] : 2000, m->said[CMQ_TIME_MONTH]) : 31;
    if (!S_in_bounds(m, CMQ_TIME_YEAR, 1000, 2999) || !S_in_bounds(m, CMQ_TIME_MONTH, 1, 12) ||
        !S_in_bounds(m, CMQ_TIME_MONTHS, 1, 12) || !S_in_bounds(m, CMQ_TIME_DAY, 1, length) ||
        !S_in_bounds(m, CMQ_TIME_WEEKDAY, 1, 7) || !S_in_bounds(m, CMQ_TIME_UNTIL, m->said[CMQ_TIME_DAY] + 1, length))
        return false;
    if (S_is_counted(m) || S_said(m, CMQ_TIME_SHIFT)) return unit || month || S_said(m, CMQ_TIME_WEEKDAY);
    if (S_said(m, CMQ_TIME_DAY)) return month || unit || S_said(m, CMQ_TIME_WEEKDAY);
    return month || year || unit || S_said(m, CMQ_TIME_WEEKDAY);
}

/* "5 May - 12 June 2022" is a stretch, "5 May - Sunday" is none. */
static bool S_alike(const cmq_moment *a, const cmq_moment *b) {
    for (int key = 0; key < CMQ_TIME_AT; key++)
        if (key != CMQ_TIME_YEAR && S_said(a, key) != S_said(b, key)) return false;
    return true;
}

static const cmq_when *S_captured_when(const cmq_cascade *cascade, const cmq_match *match, int key) {
    const cmq_unit *unit = cmq_captured(cascade, match, match->rule->actions[0].time->captures[key]);
    return unit ? unit->when : NULL;
}

bool cmq_make_time(cmq_cascade *cascade, const cmq_stage *stage, const cmq_match *match, cmq_unit *unit) {
    const cmq_when *at = S_captured_when(cascade, match, CMQ_TIME_AT),
                   *from = S_captured_when(cascade, match, CMQ_TIME_FROM),
                   *to = S_captured_when(cascade, match, CMQ_TIME_TO),
                   *before = S_captured_when(cascade, match, CMQ_TIME_BEFORE);
    cmq_range whole = {cascade->units[match->first].tokens.first, cascade->units[match->last].tokens.last};
    *unit = (cmq_unit){.tokens = whole, .phrase = true, .rule = match->rule, .figure = CMQ_NO_FIGURE};
    cmq_reading *reading = cmq_arena_alloc(&cascade->arena, sizeof *reading);
    cmq_when *when = cmq_arena_alloc(&cascade->arena, sizeof *when);
    if (!reading || !when) return false;
    *reading = (cmq_reading){.class_id = CMQ_CLASS_WHEN, .entry = CMQ_NO_ENTRY};
    unit->readings = reading;
    unit->reading_count = 1;
    if (at) *when = *at;
    else
        for (int key = 0; key < CMQ_TIME_AT; key++) when->own.said[key] = CMQ_NOT_SAID;
    if (!S_read_keys(cascade, stage, match, &when->own)) return true;
    if (before) to = before, when->before = true;
    if ((from && (from->has_from || from->has_to)) || (to && (to->has_from || to->has_to))) return true;
    if (from && to && match->rule->actions[0].time->alike && !S_alike(&from->own, &to->own)) return true;
    if (from) when->from = from->own, when->has_from = true;
    if (to) when->to = to->own, when->has_to = true;
    if (from || to || (at && (at->has_from || at->has_to)) || S_makes_sense(&when->own)) unit->when = when;
    return true;
}
