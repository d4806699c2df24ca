/* Whether the example of a rule gives what it expects. */
#include "match/examples.h"

#include <stdarg.h>
#include <stdio.h>

#include "grammar/lines.h"

static bool S_same_value(cmq_value a, cmq_value b) {
    return a.known && a.min == b.min && a.max == b.max && a.approx == b.approx;
}

/* What stands behind a key, "victims="; false if nothing does, or the part has another key. */
static bool S_behind(cmq_span part, const char *key, cmq_span *value) {
    size_t len = strlen(key);
    if (part.len <= len || !cmq_span_starts(part, cmq_span_of(key))) return false;
    *value = (cmq_span){part.ptr + len, part.len - len};
    return true;
}

/* `victims=military`, `basis=additional`, `hedged` and the like: whether a figure has them; *known false if it is none
 * of these. */
static bool S_has(const cmq_figure *figure, cmq_span part, bool *known) {
    *known = true;
    cmq_span value;
    if (S_behind(part, "victims=", &value))
        return cmq_victims_of(value) == (figure->victims < 0 ? CMQ_UNSPECIFIED : figure->victims);
    if (S_behind(part, "basis=", &value)) return cmq_basis_of(value) == (figure->basis < 0 ? CMQ_TOTAL : figure->basis);
    if (S_behind(part, "side=", &value) && value.len == 2)
        return figure->country == cmq_country_of(value.ptr[0], value.ptr[1]);
    if (cmq_span_is(part, "side=speaker")) return figure->speakers;
    if (cmq_span_is(part, "hedged")) return figure->hedged;
    if (cmq_span_is(part, "denied")) return figure->denied;
    if (cmq_span_is(part, "behind")) return figure->behind;
    return *known = false;
}

static bool S_has_all(cmq_example_run *runner, const cmq_figure *figure, cmq_span rest, cmq_place place) {
    cmq_span part;
    bool known, all = true;
    while (cmq_next_part(&rest, &part)) {
        all &= S_has(figure, part, &known);
        if (!known) {
            place.at = part;
            cmq_report(runner->diagnostics, CMQ_ERROR, place,
                       "unknown expectation (victims= basis= side= hedged denied behind)");
        }
    }
    return all;
}

/* `again`, or a name as written, then `type=` and `country=`. */
static bool S_speaker_met(const cmq_example_run *runner, cmq_span expected) {
    cmq_span name = cmq_span_trim(expected), part, rest = name;
    int type = -1;
    cmq_country country = 0;
    while (cmq_next_part(&rest, &part)) {
        cmq_span value;
        bool typed = S_behind(part, "type=", &value);
        if (typed) type = cmq_actor_type_of(value);
        bool landed = S_behind(part, "country=", &value) && value.len == 2;
        if (landed) country = cmq_country_of(value.ptr[0], value.ptr[1]);
        if ((typed || landed) && part.ptr < name.ptr + name.len)
            name = cmq_span_trim((cmq_span){name.ptr, (size_t)(part.ptr - name.ptr)});
    }
    for (size_t i = 0; i < runner->speaker_count; i++) {
        const cmq_named *s = &runner->speakers[i];
        bool named = s->name.ptr ? cmq_span_equal(s->name, name) : cmq_span_is(name, "again");
        if (named && (type < 0 || type == s->type) && (!country || country == s->country)) return true;
    }
    return false;
}

static bool S_names(const cmq_span *names, size_t count, cmq_span name) {
    for (size_t i = 0; i < count; i++)
        if (cmq_span_equal(names[i], name)) return true;
    return false;
}

/* Whether the names behind one `speaker=` or `addressee=`, up to the next key, are among those of a position. */
static bool S_parties_met(const cmq_stated *stand, cmq_span expected) {
    static const char *const keys[] = {"speaker=", "addressee="};
    cmq_span part, value, rest = expected, name = {NULL, 0};
    int key = -1;
    for (bool more = true; more;) {
        more = cmq_next_part(&rest, &part);
        int next = -1;
        for (int k = 0; more && k < 2; k++)
            if (S_behind(part, keys[k], &value)) next = k;
        if ((next >= 0 || !more) && key >= 0) {
            if (more) name.len = (size_t)(part.ptr - name.ptr);
            else name.len = (size_t)(expected.ptr + expected.len - name.ptr);
            name = cmq_span_trim(name);
            bool again = key == 0 && cmq_span_is(name, "again") && stand->again;
            if (!again && !(key ? S_names(stand->addressees, stand->addressee_count, name)
                                : S_names(stand->speakers, stand->speaker_count, name)))
                return false;
        }
        if (next >= 0) key = next, name.ptr = value.ptr;
    }
    return true;
}

/* `call ceasefire negated speaker=NAME addressee=NAME`: all but the kind, and the topic of a kind that has one, may be
 * left out; `speaker=again` is somebody named before. */
static bool S_stand_met(const cmq_example_run *runner, int kind, cmq_span expected) {
    cmq_span part, rest = expected;
    int topic = -1;
    bool negated = false;
    if (cmq_has_topic(kind)) {
        if (!cmq_next_part(&rest, &part)) return false;
        topic = cmq_topic_of(part);
        expected = rest;
    }
    if (cmq_next_part(&rest, &part) && cmq_span_is(part, "negated")) negated = true, expected = rest;
    for (size_t i = 0; i < runner->stand_count; i++) {
        const cmq_stated *stand = &runner->stands[i];
        if (stand->kind == kind && stand->topic == topic && stand->negated == negated &&
            S_parties_met(stand, cmq_span_trim(expected)))
            return true;
    }
    return false;
}

/* "2022-09-16", "2022-09-12..2022-09-18", "..2022-09-18" */
static void S_days_text(cmq_interval days, char text[24]) {
    char start[11], end[11];
    cmq_day_text(days.start, start);
    cmq_day_text(days.end, end);
    if (days.start == days.end) snprintf(text, 24, "%s", days.start == CMQ_NO_DAY ? "unknown" : start);
    else snprintf(text, 24, "%s..%s", start, end);
}

static bool S_time_met(const cmq_example_run *runner, cmq_span expected) {
    char text[24];
    for (size_t i = 0; i < runner->made_count; i++) {
        S_days_text(runner->made[i].days, text);
        if (cmq_span_is(expected, text)) return true;
    }
    return false;
}

bool cmq_example_met(cmq_example_run *runner, cmq_span expected, cmq_place place) {
    const cmq_lexicon *lexicon = &runner->cascade->data->lexicon;
    cmq_span name, number = {NULL, 0};
    cmq_value value = {0};
    if (!cmq_next_part(&expected, &name)) return false;
    if (runner->rule->actions[0].type == CMQ_ACT_TIME) return S_time_met(runner, name);
    if (cmq_span_is(name, "source") || cmq_span_is(name, "actor")) return S_speaker_met(runner, expected);
    int position = cmq_position_of(name);
    if (position >= 0 && runner->rule->actions[0].type >= CMQ_ACT_CASUALTY)
        return S_stand_met(runner, position, expected);
    cmq_span rest = expected;
    bool given = cmq_next_part(&rest, &number) && cmq_value_parse(number, &value);
    if (!given) rest = expected;
    int kind = cmq_span_is(name, "same") ? CMQ_KIND_SAME : cmq_kind_of(name);
    bool mark = runner->rule->actions[0].type == CMQ_ACT_MARK;
    if (kind >= 0 && runner->rule->actions[0].type >= CMQ_ACT_CASUALTY) {
        for (size_t i = 0; i < runner->fact_count; i++) {
            const cmq_fact *fact = &runner->facts[i];
            if ((fact->rule == runner->rule || (mark && runner->matched)) && fact->kind == kind && given &&
                S_same_value(fact->value, value) && S_has_all(runner, &fact->figure, rest, place))
                return true;
        }
        return false;
    }
    for (size_t i = 0; i < runner->made_count; i++) {
        const cmq_made *made = &runner->made[i];
        bool named = made->class_id == CMQ_NO_CLASS ? cmq_span_is(name, "aside")
                                                    : cmq_span_equal(lexicon->classes[made->class_id].name, name);
        if (named && (!given || S_same_value(made->value, value)) && S_has_all(runner, &made->figure, rest, place))
            return true;
    }
    return false;
}

/* Adds to a text; what does not fit is cut off. */
static void S_add(char *text, size_t size, const char *form, ...) {
    size_t len = strlen(text);
    va_list arguments;
    va_start(arguments, form);
    vsnprintf(text + len, size - len, form, arguments);
    va_end(arguments);
}

void cmq_example_found(const cmq_example_run *runner, char *text, size_t size) {
    text[0] = 0;
    for (size_t i = 0; i < runner->fact_count; i++) {
        char value[64];
        const cmq_fact *f = &runner->facts[i];
        cmq_value_text(f->value, value);
        S_add(text, size, "%s%s %s%s%s (%.*s)", i ? "; " : "", cmq_kind_name(f->kind), value,
              f->figure.basis > 0 ? " basis=" : "", f->figure.basis > 0 ? cmq_basis_name(f->figure.basis) : "",
              (int)f->rule->name.len, f->rule->name.ptr);
    }
    for (size_t i = 0; i < runner->made_count; i++) {
        char value[64];
        if (runner->rule->actions[0].type == CMQ_ACT_TIME) S_days_text(runner->made[i].days, value);
        else cmq_value_text(runner->made[i].value, value);
        S_add(text, size, "%sphrase %s", *text ? "; " : "", value);
    }
    for (size_t i = 0; i < runner->speaker_count; i++) {
        cmq_span name = runner->speakers[i].name.ptr ? runner->speakers[i].name : cmq_span_of("again");
        S_add(text, size, "%ssource %.*s", *text ? "; " : "", (int)name.len, name.ptr);
    }
    for (size_t i = 0; i < runner->stand_count; i++) {
        const cmq_stated *s = &runner->stands[i];
        S_add(text, size, "%s%s%s%s%s", *text ? "; " : "", cmq_position_name(s->kind), s->topic < 0 ? "" : " ",
              s->topic < 0 ? "" : cmq_topic_name(s->topic), s->negated ? " negated" : "");
        for (size_t k = 0; k < s->speaker_count; k++)
            S_add(text, size, " speaker=%.*s", (int)s->speakers[k].len, s->speakers[k].ptr);
        for (size_t k = 0; k < s->addressee_count; k++)
            S_add(text, size, " addressee=%.*s", (int)s->addressees[k].len, s->addressees[k].ptr);
    }
    if (!text[0]) snprintf(text, size, "nothing");
}
