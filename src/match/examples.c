/* Runs the examples that rules carry: each as a text of its own, through the whole grammar. */
#include "match/examples.h"

#include "grammar/lines.h"

#define CMQ_EXAMPLES_DAY "2022-09-18" /* when examples of times are read; a Sunday */

static void S_matched(void *user, const cmq_cascade *cascade, const cmq_stage *stage, const cmq_match *match,
                      const cmq_unit *unit) {
    cmq_example_run *runner = user;
    (void)cascade;
    if (match->rule != runner->rule) return;
    runner->matched = true;
    if (stage->facts || runner->made_count == CMQ_MAX_MADE) return;
    cmq_made *made = &runner->made[runner->made_count++];
    *made = (cmq_made){.class_id = CMQ_NO_CLASS};
    if (unit) *made = (cmq_made){match->rule->actions[0].class_id, unit->value, unit->figure, {0, 0}};
    if (unit && unit->when) made->days = cmq_when_days(unit->when, cmq_day_parse(CMQ_EXAMPLES_DAY));
}

static cmq_span S_text(const cmq_example_run *runner, cmq_range range, cmq_span text) {
    uint32_t start, end;
    cmq_range_bytes(runner->cascade, range, &start, &end);
    return (cmq_span){text.ptr + start, end - start};
}

static void S_keep_speakers(cmq_example_run *runner, cmq_span text) {
    const cmq_findings *found = runner->cascade->found;
    size_t count = found->source_count + found->claimant_count;
    for (size_t i = 0; i < count && runner->speaker_count < CMQ_MAX_SOURCES; i++) {
        bool claims = i >= found->source_count;
        const cmq_source *source = claims ? &found->claimants[i - found->source_count] : &found->sources[i];
        cmq_named *speaker = &runner->speakers[runner->speaker_count];
        if (source->rule != runner->rule) continue;
        *speaker = (cmq_named){{NULL, 0}, source->who.type, source->who.country};
        if (source->nobody) speaker->name = cmq_span_of("nobody");
        else if (!source->again) speaker->name = S_text(runner, source->who.name, text);
        runner->speaker_count++;
    }
}

/* The actors of the rule's own actions are kept as speakers are. */
static void S_keep_actors(cmq_example_run *runner, cmq_span text) {
    for (size_t i = 0; i < runner->cascade->found->actor_count && runner->speaker_count < CMQ_MAX_SOURCES; i++) {
        const cmq_party *actor = &runner->cascade->found->actors[i];
        runner->speakers[runner->speaker_count++] =
            (cmq_named){S_text(runner, actor->name, text), actor->type, actor->country};
    }
}

static void S_keep_stands(cmq_example_run *runner, cmq_span text) {
    for (size_t i = 0; i < runner->cascade->found->stand_count && runner->stand_count < CMQ_MAX_STANDS; i++) {
        const cmq_stand *from = &runner->cascade->found->stands[i];
        cmq_stated *stand = &runner->stands[runner->stand_count];
        if (from->rule != runner->rule) continue;
        *stand = (cmq_stated){.kind = from->kind, .topic = from->topic, .negated = from->negated, .again = from->again};
        for (; stand->speaker_count < from->speaker_count; stand->speaker_count++)
            stand->speakers[stand->speaker_count] = S_text(runner, from->speakers[stand->speaker_count].name, text);
        for (; stand->addressee_count < from->addressee_count; stand->addressee_count++)
            stand->addressees[stand->addressee_count] =
                S_text(runner, from->addressees[stand->addressee_count].name, text);
        runner->stand_count++;
    }
}

/* Notes the persons whom a sentence names, for those that follow. */
static bool S_meet(cmq_example_run *runner) {
    const cmq_findings *found = runner->cascade->found;
    bool noted = true;
    for (size_t i = 0; i < found->actor_count; i++)
        noted &= cmq_met_note(&runner->met, runner->cascade, &found->actors[i], &runner->arena);
    for (size_t i = 0; i < found->source_count; i++)
        noted &= cmq_met_note(&runner->met, runner->cascade, &found->sources[i].who, &runner->arena);
    return noted;
}

static cmq_status S_run(cmq_example_run *runner, const cmq_rule *rule, cmq_span text) {
    const cmq_rules *rules = &runner->cascade->data->rules;
    runner->rule = rule;
    runner->made_count = runner->fact_count = runner->speaker_count = runner->stand_count = 0;
    runner->matched = false;
    runner->met.count = 0;
    cmq_arena_reset(&runner->arena);
    cmq_span shadow = cmq_arena_copy(&runner->arena, text);
    if (!shadow.ptr) return CMQ_ERR_MEMORY;
    cmq_fold(text, (char *)shadow.ptr);
    cmq_sentence_reader reader = {.spelling = rules->spelling,
                                  .text = text,
                                  .shadow = shadow,
                                  .end = (uint32_t)text.len,
                                  .old = cmq_old_of(rules->lexicon->language),
                                  .arena = &runner->arena,
                                  .tokens = runner->tokens};
    cmq_sentence sentence;
    while (cmq_next_sentence(&reader, &sentence)) {
        cmq_status status = cmq_cascade_look(runner->cascade, &sentence, true);
        if (status == CMQ_OK) status = cmq_cascade_run(runner->cascade, true);
        if (status == CMQ_OK && rule->actions[0].type == CMQ_ACT_TIME) status = cmq_cascade_read_times(runner->cascade);
        if (status != CMQ_OK) return status;
        for (size_t i = 0; i < runner->cascade->found->fact_count && runner->fact_count < CMQ_MAX_MADE; i++) {
            const cmq_fact *fact = &runner->cascade->found->facts[i];
            bool behind = fact->figure.after || fact->figure.line; /* nothing was told before */
            if (!behind || fact->rule == rule) runner->facts[runner->fact_count++] = *fact;
        }
        S_keep_speakers(runner, text);
        if (rule->actions[0].type == CMQ_ACT_ACTOR) S_keep_actors(runner, text);
        S_keep_stands(runner, text);
        if (!S_meet(runner)) return CMQ_ERR_MEMORY;
    }
    return CMQ_OK;
}

static bool S_example(cmq_example_run *runner, const cmq_rule *rule, const cmq_example *example) {
    char found[512];
    uint8_t type = rule->actions[0].type;
    bool passed = true;
    if (!example->positive) {
        passed = type == CMQ_ACT_CASUALTY   ? runner->fact_count == 0 /* of a record: no rule may make one */
                 : type == CMQ_ACT_POSITION ? runner->cascade->found->stand_count == 0
                                            : !runner->matched;
        cmq_example_found(runner, found, sizeof found);
        if (!passed)
            cmq_report(runner->diagnostics, CMQ_ERROR, example->place, "this example must give nothing, but gives: %s",
                       type == CMQ_ACT_CASUALTY || type == CMQ_ACT_POSITION ? found : "a match of this rule");
        return passed;
    }
    cmq_span rest = example->expected;
    for (bool more = true; more && passed;) {
        const char *semicolon = memchr(rest.ptr, ';', rest.len);
        cmq_span one = {rest.ptr, semicolon ? (size_t)(semicolon - rest.ptr) : rest.len};
        passed = cmq_example_met(runner, one, example->place);
        if (type == CMQ_ACT_BLOCK)
            passed = runner->matched && runner->fact_count == 0; /* a block shows by what is missing */
        more = semicolon != NULL;
        if (more) rest = (cmq_span){semicolon + 1, (size_t)(rest.ptr + rest.len - semicolon) - 1};
    }
    cmq_example_found(runner, found, sizeof found);
    if (!passed)
        cmq_report(runner->diagnostics, CMQ_ERROR, example->place,
                   "this example expects '%.*s' of this rule, but gives: %s", (int)example->expected.len,
                   example->expected.ptr, found);
    return passed;
}

static cmq_status S_run_all(cmq_example_run *runner, cmq_check *result) {
    const cmq_rules *rules = &runner->cascade->data->rules;
    for (size_t s = 0; s < rules->stage_count; s++)
        for (size_t r = 0; r < rules->stages[s].rule_count; r++) {
            const cmq_rule *rule = rules->stages[s].rules[r];
            if (!rule->removed && rule->node_count && !cmq_stage_fits(&runner->cascade->runs[s], rule))
                cmq_report(runner->diagnostics, CMQ_ERROR, rule->place,
                           "this rule is too large: let it repeat fewer pieces, or make it two");
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

static void S_count(const cmq_language_data *data, cmq_check *result) {
    for (size_t i = 0; i < data->lexicon.entry_count; i++)
        result->entries +=
            !data->lexicon.entries[i].removed && !data->lexicon.classes[data->lexicon.entries[i].class_id].literal;
    for (size_t i = 0; i < data->lexicon.set_count; i++)
        for (const cmq_ending *e = data->lexicon.sets[i].first; e; e = e->next) result->endings++;
    for (size_t i = CMQ_BUILT_IN; i < data->lexicon.class_count; i++)
        result->classes += !data->lexicon.classes[i].literal;
    result->rules = data->rules.rule_count;
    result->stages = data->rules.stage_count;
    for (size_t s = 0; s < data->rules.stage_count && s < sizeof result->conditions / sizeof *result->conditions; s++)
        result->conditions[s] = data->rules.stages[s].atom_count;
}

/* Whether the engine itself asks for a class. */
static bool S_engine_asks(const cmq_lexicon *lexicon, uint16_t id) {
    for (size_t i = 0; i < CMQ_ASKED; i++)
        if (lexicon->asked[i] == id) return true;
    return lexicon->classes[id].apart || id == CMQ_CLASS_NUM || id == CMQ_CLASS_ANAPHOR || id == CMQ_CLASS_FOE ||
           id == CMQ_CLASS_TOP || id == CMQ_CLASS_SELF || id == CMQ_CLASS_SERVES;
}

/* Classes that a lexicon fills and no rule asks for: a typing mistake, or work that nobody uses. */
static void S_unused_classes(const cmq_lexicon *lexicon, cmq_diagnostics *diagnostics) {
    cmq_place place = {.file = cmq_language_code(lexicon->language)};
    for (size_t i = CMQ_BUILT_IN; i < lexicon->class_count; i++) {
        bool used = false;
        for (uint16_t id = (uint16_t)i; id != CMQ_NO_CLASS; id = lexicon->classes[id].parent)
            used |= lexicon->classes[id].used || S_engine_asks(lexicon, id);
        for (size_t k = 0; k < lexicon->class_count && !used; k++) /* a class that only groups its sub-classes */
            used = lexicon->classes[k].used && cmq_class_within(lexicon, (uint16_t)k, (uint16_t)i);
        if (!used && lexicon->classes[i].lexical)
            cmq_report(diagnostics, CMQ_WARNING, place, "no rule asks for the class '%s'",
                       lexicon->classes[i].name.ptr);
    }
}

/* Classes of less than triggers within a class of triggers: a rule for `{ill}` takes the words of `[ill.deed]`, too,
 * and 130 drones that do ill would be 130 patients. */
static void S_lesser_classes(const cmq_lexicon *lexicon, cmq_diagnostics *diagnostics) {
    cmq_place place = {.file = cmq_language_code(lexicon->language)};
    for (size_t i = CMQ_BUILT_IN; i < lexicon->class_count; i++) {
        const cmq_class *class = &lexicon->classes[i];
        if (!class->trigger || class->trigger == CMQ_TRIGGERS) continue;
        for (uint16_t id = class->parent; id != CMQ_NO_CLASS; id = lexicon->classes[id].parent)
            if (lexicon->classes[id].trigger == CMQ_TRIGGERS)
                cmq_report(diagnostics, CMQ_WARNING, place,
                           "the class '%s' is no trigger, but '%s', which it is of, is", class->name.ptr,
                           lexicon->classes[id].name.ptr);
    }
}

cmq_status cmq_grammar_check(const cmq_grammar *grammar, const char *language, cmq_diagnostic_fn function, void *user,
                             cmq_check *result) {
    cmq_status status;
    cmq_diagnostics diagnostics = {.function = function, .user = user};
    memset(result, 0, sizeof *result);
    const cmq_language_data *data = cmq_grammar_language(grammar, cmq_language_of(cmq_span_of(language)), &status);
    if (!data) return status;
    if (data->compiled) return CMQ_ERR_ARGUMENT; /* without examples */
    cmq_memory *memory = cmq_grammar_memory(grammar);
    cmq_example_run *runner = cmq_take(memory, sizeof *runner);
    if (!runner) return CMQ_ERR_MEMORY;
    cmq_arena_init(&runner->arena, memory, CMQ_MAX_EXTRACTOR_MEMORY);
    runner->diagnostics = &diagnostics;
    runner->cascade = cmq_cascade_new(data, cmq_grammar_get_options(grammar), memory);
    status = runner->cascade ? CMQ_OK : CMQ_ERR_MEMORY;
    if (status == CMQ_OK) {
        cmq_watcher watcher = {.user = runner, .matched = S_matched};
        runner->cascade->watcher = &watcher;
        runner->cascade->every_sentence = true;
        runner->cascade->met = &runner->met;
        S_lesser_classes(&data->lexicon, &diagnostics);
        S_unused_classes(&data->lexicon, &diagnostics);
        status = S_run_all(runner, result);
        S_count(data, result);
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
    cmq_give_back(runner);
    return status;
}
