/* Whether the example of a rule gives what it expects. */
#include "match/examples.h"

#include <stdio.h>

#include "grammar/lines.h"

static bool S_same_value(cmq_value a, cmq_value b) {
    return a.known && a.min == b.min && a.max == b.max && a.approx == b.approx;
}

/* `victims=military`, `basis=additional`, `hedged` and the like: whether a figure has them; *known false if it is none
 * of these. */
static bool S_has(const cmq_figure *figure, cmq_span part, bool *known) {
    *known = true;
    if (part.len > 8 && memcmp(part.ptr, "victims=", 8) == 0)
        return cmq_victims_of((cmq_span){part.ptr + 8, part.len - 8}) ==
               (figure->victims < 0 ? CMQ_UNSPECIFIED : figure->victims);
    if (part.len > 6 && memcmp(part.ptr, "basis=", 6) == 0)
        return cmq_basis_of((cmq_span){part.ptr + 6, part.len - 6}) == (figure->basis < 0 ? CMQ_TOTAL : figure->basis);
    if (part.len == 7 && memcmp(part.ptr, "side=", 5) == 0)
        return figure->country == cmq_country_of(part.ptr[5], part.ptr[6]);
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
        bool key = false;
        if (part.len > 5 && memcmp(part.ptr, "type=", 5) == 0)
            key = true, type = cmq_actor_type_of((cmq_span){part.ptr + 5, part.len - 5});
        if (part.len == 10 && memcmp(part.ptr, "country=", 8) == 0)
            key = true, country = cmq_country_of(part.ptr[8], part.ptr[9]);
        if (key && part.ptr < name.ptr + name.len)
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
    cmq_span part, rest = expected, name = {NULL, 0};
    int key = -1;
    for (bool more = true; more;) {
        more = cmq_next_part(&rest, &part);
        int next = -1;
        for (int k = 0; more && k < 2; k++)
            if (part.len > strlen(keys[k]) && memcmp(part.ptr, keys[k], strlen(keys[k])) == 0) next = k;
        if ((next >= 0 || !more) && key >= 0) {
            if (more) name.len = (size_t)(part.ptr - name.ptr);
            else name.len = (size_t)(expected.ptr + expected.len - name.ptr);
            name = cmq_span_trim(name);
            bool again = key == 0 && cmq_span_is(name, "again") && stand->again;
            if (!again && !(key ? S_names(stand->addressees, stand->addressee_count, name)
                                : S_names(stand->speakers, stand->speaker_count, name)))
                return false;
        }
        if (next >= 0) key = next, name.ptr = part.ptr + strlen(keys[key]);
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

void cmq_example_found(const cmq_example_run *runner, char *text, size_t size) {
    size_t at = 0;
    text[0] = 0;
    for (size_t i = 0; i < runner->fact_count && at < size; i++) {
        char value[64];
        const cmq_fact *f = &runner->facts[i];
        cmq_value_text(f->value, value);
        int n =
            snprintf(text + at, size - at, "%s%s %s%s%s (%.*s)", i ? "; " : "", cmq_kind_name(f->kind), value,
                     f->figure.basis > 0 ? " basis=" : "", f->figure.basis > 0 ? cmq_basis_name(f->figure.basis) : "",
                     (int)f->rule->name.len, f->rule->name.ptr);
        at += n > 0 ? (size_t)n : 0;
    }
    for (size_t i = 0; i < runner->made_count && at < size; i++) {
        char value[64];
        if (runner->rule->actions[0].type == CMQ_ACT_TIME) S_days_text(runner->made[i].days, value);
        else cmq_value_text(runner->made[i].value, value);
        int n = snprintf(text + at, size - at, "%sphrase %s", at ? "; " : "", value);
        at += n > 0 ? (size_t)n : 0;
    }
    for (size_t i = 0; i < runner->speaker_count && at < size; i++) {
        const cmq_named *s = &runner->speakers[i];
        int n = snprintf(text + at, size - at, "%ssource %.*s", at ? "; " : "", s->name.ptr ? (int)s->name.len : 5,
                         s->name.ptr ? s->name.ptr : "again");
        at += n > 0 ? (size_t)n : 0;
    }
    for (size_t i = 0; i < runner->stand_count && at < size; i++) {
        const cmq_stated *s = &runner->stands[i];
        int n = snprintf(text + at, size - at, "%s%s%s%s%s", at ? "; " : "", cmq_position_name(s->kind),
                         s->topic < 0 ? "" : " ", s->topic < 0 ? "" : cmq_topic_name(s->topic),
                         s->negated ? " negated" : "");
        at += n > 0 ? (size_t)n : 0;
        for (size_t k = 0; k < s->speaker_count + s->addressee_count && at < size; k++) {
            bool speaker = k < s->speaker_count;
            cmq_span name = speaker ? s->speakers[k] : s->addressees[k - s->speaker_count];
            n = snprintf(text + at, size - at, " %s=%.*s", speaker ? "speaker" : "addressee", (int)name.len, name.ptr);
            at += n > 0 ? (size_t)n : 0;
        }
    }
    if (!text[0]) snprintf(text, size, "nothing");
}
