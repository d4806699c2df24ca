/* Runs the examples that rules carry: each as a text of its own, through the whole grammar. */
#include <stdio.h>
#include <stdlib.h>

#include "grammar/lines.h"
#include "match/cascade.h"

#define MAX_MADE 256
#define EXAMPLES_DAY "2022-09-18" /* when examples of times are read; a Sunday */

/* A phrase, or an aside, that the rule under test made. */
typedef struct {
    uint16_t class_id; /* CMQ_NO_CLASS: an aside */
    cmq_value value;
    cmq_figure figure;
    cmq_interval days; /* of a time */
} S_made;

/* A source that the rule under test found. */
typedef struct {
    cmq_span name; /* as written; NULL: again */
    int type;
    cmq_country country;
} S_speaker;

/* A position that the rule under test found, with the names of those who take it and those who are meant. */
typedef struct {
    int kind, topic;
    bool negated, again;
    cmq_span speakers[CMQ_MAX_PARTIES], addressees[CMQ_MAX_PARTIES];
    size_t speaker_count, addressee_count;
} S_stand;

typedef struct {
    cmq_cascade *cascade;
    cmq_diagnostics *diagnostics;
    const cmq_rule *rule;
    S_made made[MAX_MADE];
    size_t made_count;
    bool matched; /* the rule, at the stage of facts */
    cmq_fact facts[MAX_MADE];
    size_t fact_count;
    S_speaker speakers[CMQ_MAX_SOURCES];
    size_t speaker_count;
    S_stand stands[CMQ_MAX_STANDS];
    size_t stand_count;
    cmq_arena arena;
    cmq_token tokens[CMQ_MAX_TOKENS];
} S_runner;

static void S_matched(void *user, const cmq_cascade *cascade, const cmq_stage *stage, const cmq_match *match,
                      const cmq_unit *unit) {
    S_runner *runner = user;
    (void)cascade;
    if (match->rule != runner->rule) return;
    runner->matched = true;
    if (stage->facts || runner->made_count == MAX_MADE) return;
    S_made *made = &runner->made[runner->made_count++];
    *made = (S_made){.class_id = CMQ_NO_CLASS};
    if (unit) *made = (S_made){match->rule->actions[0].class_id, unit->value, unit->figure, {0, 0}};
    if (unit && unit->when) made->days = cmq_when_days(unit->when, cmq_day_parse(EXAMPLES_DAY));
}

static cmq_span S_text(const S_runner *runner, cmq_range range, cmq_span text) {
    uint32_t start, end;
    cmq_range_bytes(runner->cascade, range, &start, &end);
    return (cmq_span){text.ptr + start, end - start};
}

static void S_keep_speakers(S_runner *runner, cmq_span text) {
    for (size_t i = 0; i < runner->cascade->found->source_count && runner->speaker_count < CMQ_MAX_SOURCES; i++) {
        const cmq_source *source = &runner->cascade->found->sources[i];
        S_speaker *speaker = &runner->speakers[runner->speaker_count];
        if (source->rule != runner->rule) continue;
        *speaker = (S_speaker){{NULL, 0}, source->who.type, source->who.country};
        if (!source->again) speaker->name = S_text(runner, source->who.name, text);
        runner->speaker_count++;
    }
}

/* The actors of the rule's own actions are kept as speakers are. */
static void S_keep_actors(S_runner *runner, cmq_span text) {
    for (size_t i = 0; i < runner->cascade->found->actor_count && runner->speaker_count < CMQ_MAX_SOURCES; i++) {
        const cmq_party *actor = &runner->cascade->found->actors[i];
        runner->speakers[runner->speaker_count++] =
            (S_speaker){S_text(runner, actor->name, text), actor->type, actor->country};
    }
}

static void S_keep_stands(S_runner *runner, cmq_span text) {
    for (size_t i = 0; i < runner->cascade->found->stand_count && runner->stand_count < CMQ_MAX_STANDS; i++) {
        const cmq_stand *from = &runner->cascade->found->stands[i];
        S_stand *stand = &runner->stands[runner->stand_count];
        if (from->rule != runner->rule) continue;
        *stand = (S_stand){.kind = from->kind, .topic = from->topic, .negated = from->negated, .again = from->again};
        for (; stand->speaker_count < from->speaker_count; stand->speaker_count++)
            stand->speakers[stand->speaker_count] = S_text(runner, from->speakers[stand->speaker_count].name, text);
        for (; stand->addressee_count < from->addressee_count; stand->addressee_count++)
            stand->addressees[stand->addressee_count] =
                S_text(runner, from->addressees[stand->addressee_count].name, text);
        runner->stand_count++;
    }
}

static cmq_status S_run(S_runner *runner, const cmq_rule *rule, cmq_span text) {
    const cmq_rules *rules = &runner->cascade->data->rules;
    runner->rule = rule;
    runner->made_count = runner->fact_count = runner->speaker_count = runner->stand_count = 0;
    runner->matched = false;
    cmq_arena_reset(&runner->arena);
    cmq_span shadow = cmq_arena_copy(&runner->arena, text);
    if (!shadow.ptr) return CMQ_ERR_MEMORY;
    cmq_fold(text, (char *)shadow.ptr);
    cmq_sentence_reader reader = {.spelling = rules->spelling,
                                  .text = text,
                                  .shadow = shadow,
                                  .end = (uint32_t)text.len,
                                  .tajik = rules->lexicon->language == CMQ_TG,
                                  .arena = &runner->arena,
                                  .tokens = runner->tokens};
    cmq_sentence sentence;
    while (cmq_next_sentence(&reader, &sentence)) {
        cmq_status status = cmq_cascade_look(runner->cascade, &sentence, true);
        if (status == CMQ_OK) status = cmq_cascade_run(runner->cascade, true);
        if (status == CMQ_OK && rule->actions[0].type == CMQ_ACT_TIME) status = cmq_cascade_read_times(runner->cascade);
        if (status != CMQ_OK) return status;
        for (size_t i = 0; i < runner->cascade->found->fact_count && runner->fact_count < MAX_MADE; i++)
            runner->facts[runner->fact_count++] = runner->cascade->found->facts[i];
        S_keep_speakers(runner, text);
        if (rule->actions[0].type == CMQ_ACT_ACTOR) S_keep_actors(runner, text);
        S_keep_stands(runner, text);
    }
    return CMQ_OK;
}

static bool S_same_value(cmq_value a, cmq_value b) {
    return a.known && a.min == b.min && a.max == b.max && a.approx == b.approx;
}

/* `victims=military`, `basis=additional`, `hedged`, `denied`: whether a figure has them; *known false if it is none of
 * these. */
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
    return *known = false;
}

static bool S_has_all(S_runner *runner, const cmq_figure *figure, cmq_span rest, cmq_place place) {
    cmq_span part;
    bool known, all = true;
    while (cmq_next_part(&rest, &part)) {
        all &= S_has(figure, part, &known);
        if (!known) {
            place.at = part;
            cmq_report(runner->diagnostics, CMQ_ERROR, place,
                       "unknown expectation (victims= basis= side= hedged denied)");
        }
    }
    return all;
}

/* `again`, or a name as written, then `type=` and `country=`. */
static bool S_speaker_met(const S_runner *runner, cmq_span expected) {
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
        const S_speaker *s = &runner->speakers[i];
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
static bool S_parties_met(const S_stand *stand, cmq_span expected) {
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
static bool S_stand_met(const S_runner *runner, int kind, cmq_span expected) {
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
        const S_stand *stand = &runner->stands[i];
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

static bool S_time_met(const S_runner *runner, cmq_span expected) {
    char text[24];
    for (size_t i = 0; i < runner->made_count; i++) {
        S_days_text(runner->made[i].days, text);
        if (cmq_span_is(expected, text)) return true;
    }
    return false;
}

/* Whether one expected thing, as `killed 36 basis=additional`, was made by the rule. */
static bool S_met(S_runner *runner, cmq_span expected, cmq_place place) {
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
        const S_made *made = &runner->made[i];
        bool named = made->class_id == CMQ_NO_CLASS ? cmq_span_is(name, "aside")
                                                    : cmq_span_equal(lexicon->classes[made->class_id].name, name);
        if (named && (!given || S_same_value(made->value, value)) && S_has_all(runner, &made->figure, rest, place))
            return true;
    }
    return false;
}

/* What was found instead, for the message. */
static void S_found(const S_runner *runner, char *text, size_t size) {
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
        const S_speaker *s = &runner->speakers[i];
        int n = snprintf(text + at, size - at, "%ssource %.*s", at ? "; " : "", s->name.ptr ? (int)s->name.len : 5,
                         s->name.ptr ? s->name.ptr : "again");
        at += n > 0 ? (size_t)n : 0;
    }
    for (size_t i = 0; i < runner->stand_count && at < size; i++) {
        const S_stand *s = &runner->stands[i];
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

static bool S_example(S_runner *runner, const cmq_rule *rule, const cmq_example *example) {
    char found[512];
    uint8_t type = rule->actions[0].type;
    bool passed = true;
    if (!example->positive) {
        passed = type == CMQ_ACT_CASUALTY   ? runner->fact_count == 0 /* of a record: no rule may make one */
                 : type == CMQ_ACT_POSITION ? runner->cascade->found->stand_count == 0
                                            : !runner->matched;
        S_found(runner, found, sizeof found);
        if (!passed)
            cmq_report(runner->diagnostics, CMQ_ERROR, example->place, "this example must give nothing, but gives: %s",
                       found);
        return passed;
    }
    cmq_span rest = example->expected;
    for (bool more = true; more && passed;) {
        const char *semicolon = memchr(rest.ptr, ';', rest.len);
        cmq_span one = {rest.ptr, semicolon ? (size_t)(semicolon - rest.ptr) : rest.len};
        passed = S_met(runner, one, example->place);
        if (type == CMQ_ACT_BLOCK)
            passed = runner->matched && runner->fact_count == 0; /* a block shows by what is missing */
        more = semicolon != NULL;
        if (more) rest = (cmq_span){semicolon + 1, (size_t)(rest.ptr + rest.len - semicolon) - 1};
    }
    S_found(runner, found, sizeof found);
    if (!passed)
        cmq_report(runner->diagnostics, CMQ_ERROR, example->place,
                   "this example expects '%.*s' of this rule, but gives: %s", (int)example->expected.len,
                   example->expected.ptr, found);
    return passed;
}

static cmq_status S_run_all(S_runner *runner, cmq_check *result) {
    const cmq_rules *rules = &runner->cascade->data->rules;
    for (size_t s = 0; s < rules->stage_count; s++)
        for (size_t r = 0; r < rules->stages[s].rule_count; r++) {
            const cmq_rule *rule = rules->stages[s].rules[r];
            for (const cmq_example *e = rule->examples; e && !rule->removed; e = e->next) {
                cmq_status status = S_run(runner, rule, e->text);
                if (status != CMQ_OK) return status;
                result->examples++;
                if (!S_example(runner, rule, e)) result->failed++;
                if (runner->cascade->gave_up)
                    cmq_report(runner->diagnostics, CMQ_WARNING, e->place, "a limit was reached in this example");
            }
        }
    return CMQ_OK;
}

static void S_count(const cmq_language_data *data, const cmq_cascade *cascade, cmq_check *result) {
    for (size_t i = 0; i < data->lexicon.entry_count; i++)
        result->entries +=
            !data->lexicon.entries[i].removed && !data->lexicon.classes[data->lexicon.entries[i].class_id].literal;
    for (size_t i = 0; i < data->lexicon.set_count; i++)
        for (const cmq_ending *e = data->lexicon.sets[i].first; e; e = e->next) result->endings++;
    for (size_t i = CMQ_BUILT_IN; i < data->lexicon.class_count; i++)
        result->classes += !data->lexicon.classes[i].literal;
    result->rules = data->rules.rule_count;
    result->stages = data->rules.stage_count;
    for (size_t s = 0; s < data->rules.stage_count && s < sizeof result->symbols / sizeof *result->symbols; s++)
        result->symbols[s] = cascade->runs[s].alphabet.count;
}

/* Classes that a lexicon fills and no rule asks for: a typing mistake, or work that nobody uses. */
static void S_unused_classes(const cmq_lexicon *lexicon, cmq_diagnostics *diagnostics) {
    cmq_place place = {.file = cmq_language_code(lexicon->language)};
    for (size_t i = CMQ_BUILT_IN; i < lexicon->class_count; i++) {
        bool used = false;
        for (uint16_t id = (uint16_t)i; id != CMQ_NO_CLASS; id = lexicon->classes[id].parent)
            used |= lexicon->classes[id].used || id == CMQ_CLASS_NUM;
        for (size_t k = 0; k < lexicon->class_count && !used; k++) /* a class that only groups its sub-classes */
            used = lexicon->classes[k].used && cmq_class_within(lexicon, (uint16_t)k, (uint16_t)i);
        if (!used && lexicon->classes[i].lexical)
            cmq_report(diagnostics, CMQ_WARNING, place, "no rule asks for the class '%s'",
                       lexicon->classes[i].name.ptr);
    }
}

cmq_status cmq_grammar_check(const cmq_grammar *grammar, const char *language, cmq_diagnostic_fn function, void *user,
                             cmq_check *result) {
    cmq_status status;
    cmq_diagnostics diagnostics = {.function = function, .user = user};
    memset(result, 0, sizeof *result);
    const cmq_language_data *data = cmq_grammar_language(grammar, cmq_language_of(cmq_span_of(language)), &status);
    if (!data) return status;
    S_runner *runner = calloc(1, sizeof *runner);
    if (!runner) return CMQ_ERR_MEMORY;
    cmq_arena_init(&runner->arena, CMQ_MAX_EXTRACTOR_MEMORY);
    runner->diagnostics = &diagnostics;
    runner->cascade = cmq_cascade_new(data, cmq_grammar_get_options(grammar));
    status = runner->cascade ? CMQ_OK : CMQ_ERR_MEMORY;
    if (status == CMQ_OK) {
        cmq_watcher watcher = {.user = runner, .matched = S_matched};
        runner->cascade->watcher = &watcher;
        runner->cascade->every_sentence = true;
        S_unused_classes(&data->lexicon, &diagnostics);
        status = S_run_all(runner, result);
        S_count(data, runner->cascade, result);
        cmq_status places_status;
        const cmq_lexicon *places = cmq_grammar_places(grammar, data->lexicon.language, &places_status);
        if (places) result->entries += places->entry_count;
        else status = places_status;
    }
    result->errors = diagnostics.errors;
    result->warnings = diagnostics.warnings + data->warnings;
    if (status == CMQ_OK && diagnostics.errors) status = CMQ_ERR_DATA;
    cmq_cascade_free(runner->cascade);
    cmq_arena_free(&runner->arena);
    free(runner);
    return status;
}
