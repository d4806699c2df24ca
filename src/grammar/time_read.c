/* Reads what follows `=> time`. */
#include "grammar/rule.h"

int cmq_time_unit_of(cmq_span name) {
    static const char *const names[] = {"hour", "day", "week", "weekend", "month", "quarter", "year", "decade"};
    for (int i = 0; i < CMQ_TIME_UNITS; i++)
        if (cmq_span_is(name, names[i])) return i;
    return -1;
}

static int S_part(cmq_span name) {
    static const char *const names[] = {"early", "middle", "late"};
    for (int i = 0; i < 3; i++)
        if (cmq_span_is(name, names[i])) return i;
    return -1;
}

static bool S_small_number(cmq_span text, int *number) {
    bool minus = text.len && *text.ptr == '-';
    if (minus) text.ptr++, text.len--;
    if (!text.len || text.len > 4) return false;
    for (*number = 0; text.len; text.ptr++, text.len--) {
        if (*text.ptr < '0' || *text.ptr > '9') return false;
        *number = *number * 10 + (*text.ptr - '0');
    }
    if (minus) *number = -*number;
    return true;
}

cmq_time_form *cmq_time_form_new(cmq_arena *arena) {
    cmq_time_form *form = cmq_arena_alloc(arena, sizeof *form);
    for (int i = 0; form && i < CMQ_TIME_KEYS; i++) {
        form->captures[i] = CMQ_NO_CAPTURE;
        form->literals[i] = CMQ_NOT_SAID;
    }
    return form;
}

const char *cmq_time_key_read(cmq_time_form *form, cmq_span key, cmq_span value, int8_t capture) {
    static const char *const names[] = {"date", "year",  "month", "day",   "tens",  "until",  "weekday",
                                        "unit", "shift", "back",  "ahead", "past",  "coming", "months",
                                        "part", "at",    "from",  "to",    "before"};
    int number = 0;
    for (int i = 0; i < CMQ_TIME_KEYS; i++) {
        if (!cmq_span_is(key, names[i])) continue;
        if (capture != CMQ_NO_CAPTURE && i != CMQ_TIME_PART) return form->captures[i] = capture, NULL;
        if (i == CMQ_TIME_UNIT) number = cmq_time_unit_of(value);
        else if (i == CMQ_TIME_PART) number = S_part(value);
        else if (i == CMQ_TIME_DATE || i >= CMQ_TIME_AT) return "this rule has no such capture";
        else if (!S_small_number(value, &number)) return "neither a capture of this rule nor a small number";
        if (number < 0 && i == CMQ_TIME_UNIT) return "no such unit (hour day week weekend month quarter year decade)";
        if (number < 0 && i == CMQ_TIME_PART) return "no such part (early middle late)";
        form->literals[i] = (int16_t)number;
        return NULL;
    }
    return "this action has no such key";
}

const char *cmq_time_flag_read(cmq_time_form *form, cmq_span flag) {
    if (cmq_span_is(flag, "night")) return form->night = true, NULL;
    if (cmq_span_is(flag, "forward")) return form->forward = true, NULL;
    if (cmq_span_is(flag, "so-far")) return form->so_far = true, NULL;
    if (cmq_span_is(flag, "alike")) return form->alike = true, NULL;
    return "this action has no such option (night forward so-far alike)";
}
