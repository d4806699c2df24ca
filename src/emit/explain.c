#include "emit/explain.h"

/* A rule that matched at least this many of its items, and lacked some, nearly fired. */
#define NEAR_ITEMS 2
#define MAX_NEAR 12

static void S_flush(cmq_explainer *explainer) {
    if (!explainer->stopped)
        explainer->stopped = !explainer->write(explainer->user, explainer->line.data, explainer->line.len);
    cmq_buffer_clear(&explainer->line);
}

void cmq_explainer_init(cmq_explainer *explainer, cmq_memory *memory, cmq_write_fn write, void *user) {
    memset(explainer, 0, sizeof *explainer);
    explainer->write = write;
    explainer->user = user;
    cmq_buffer_init(&explainer->line, memory, 1u << 20);
}

void cmq_explainer_free(cmq_explainer *explainer) {
    cmq_buffer_free(&explainer->line);
}

void cmq_explain_document(cmq_explainer *explainer, const cmq_decoding *decoding, int language, int confidence) {
    cmq_buffer_format(&explainer->line, "language %s (%d %%), read as %s%s", cmq_language_code(language), confidence,
                      decoding->encoding, decoding->guessed ? " (guessed)" : "");
    if (decoding->replaced) cmq_buffer_format(&explainer->line, ", %zu invalid sequences replaced", decoding->replaced);
    cmq_buffer_char(&explainer->line, '\n');
    S_flush(explainer);
}

void cmq_explain_sentence(cmq_explainer *explainer, cmq_span text, const cmq_sentence *sentence, int language) {
    cmq_buffer_format(&explainer->line, "\nsentence %d [%s] ", sentence->index, cmq_language_code(language));
    cmq_buffer_append(&explainer->line, text.ptr + sentence->start, sentence->end - sentence->start);
    cmq_buffer_char(&explainer->line, '\n');
    S_flush(explainer);
}

/* The words of a piece of text on one line. */
static void S_words_of(cmq_explainer *explainer, cmq_span text, uint32_t from, uint32_t to) {
    for (uint32_t at = from; at < to; at++)
        cmq_buffer_char(&explainer->line, strchr("\t\r\n", text.ptr[at]) ? ' ' : text.ptr[at]);
}

void cmq_explain_names_of(cmq_explainer *explainer, cmq_span text, const char *id, const cmq_cascade *cascade) {
    for (size_t i = 0; i < cascade->found->actor_count; i++) {
        const cmq_party *actor = &cascade->found->actors[i];
        uint32_t from, to;
        cmq_range_bytes(cascade, actor->name, &from, &to);
        cmq_buffer_format(&explainer->line, "%s\t%s\t", cmq_actor_type_name(actor->type),
                          actor->listed ? cmq_entry_ref(actor->listed) : "-");
        S_words_of(explainer, text, from, to);
        cmq_buffer_format(&explainer->line, "\t%s\n", id);
        S_flush(explainer);
    }
}

void cmq_explain_times_of(cmq_explainer *explainer, cmq_span text, const char *id, const cmq_cascade *cascade,
                          cmq_day today) {
    for (size_t i = 0; i < cascade->found->time_count; i++) {
        char start[11], end[11];
        uint32_t from, to;
        cmq_interval days = cmq_when_days(&cascade->found->times[i].when, today);
        cmq_range_bytes(cascade, cascade->found->times[i].tokens, &from, &to);
        cmq_buffer_format(&explainer->line, "%s\t%s\t", cmq_day_text(days.start, start) ? start : "-",
                          cmq_day_text(days.end, end) ? end : "-");
        S_words_of(explainer, text, from, to);
        cmq_buffer_format(&explainer->line, "\t%s\n", id);
        S_flush(explainer);
    }
}

void cmq_explain_places(cmq_explainer *explainer, cmq_span text, const cmq_sentence *sentence, const cmq_site *sites,
                        size_t count) {
    static const char *const proofs[] = {"a bare name", "a word such as region", "a word or case such as in"};
    for (size_t i = 0; i < count; i++) {
        const cmq_site *site = &sites[i];
        cmq_buffer_text(&explainer->line, "  place ");
        S_words_of(explainer, text, sentence->tokens[site->tokens.first].start,
                   sentence->tokens[site->tokens.last].end);
        if (site->ref) cmq_buffer_format(&explainer->line, " %s", site->ref);
        else cmq_buffer_format(&explainer->line, " %c%c", site->country >> 8, site->country & 0xFF);
        cmq_buffer_format(&explainer->line, ": %s\n", proofs[site->proof]);
        S_flush(explainer);
    }
}

static void S_features(cmq_buffer *out, const cmq_lexicon *lexicon, uint64_t features) {
    for (size_t i = 0; i < lexicon->feature_count; i++)
        if (features >> i & 1) cmq_buffer_format(out, "+%s", lexicon->features[i].ptr);
}

static void S_value(cmq_buffer *out, cmq_value value) {
    char text[64];
    if (!value.known) return;
    cmq_value_text(value, text);
    cmq_buffer_format(out, "=%s", text);
}

/* {class+feature=value class ...} */
static void S_readings(cmq_buffer *out, const cmq_lexicon *lexicon, const cmq_unit *unit) {
    bool first = true;
    cmq_buffer_char(out, '{');
    for (size_t i = 0; i < unit->reading_count; i++) {
        const cmq_reading *r = &unit->readings[i];
        if (lexicon->classes[r->class_id].literal) continue;
        if (!first) cmq_buffer_char(out, ' ');
        first = false;
        cmq_buffer_span(out, lexicon->classes[r->class_id].name);
        S_features(out, lexicon, r->features);
        const cmq_value *value = r->entry == CMQ_NO_ENTRY ? NULL : cmq_entry_value(&lexicon->entries[r->entry]);
        if (unit->value.known) value = &unit->value;
        S_value(out, value ? *value : (cmq_value){0});
    }
    cmq_buffer_char(out, '}');
}

static void S_folded(cmq_buffer *out, const cmq_cascade *cascade, cmq_range range) {
    for (int i = range.first; i <= range.last; i++) {
        const cmq_token *token = &cascade->sentence->tokens[i];
        if (i > range.first) cmq_buffer_char(out, ' ');
        if (token->kind == CMQ_NUMBER) {
            S_value(out, cmq_exactly(token->value));
            if (token->folded.len) cmq_buffer_format(out, "-%.*s", (int)token->folded.len, token->folded.ptr);
        } else if (token->folded.len) {
            cmq_buffer_span(out, token->folded);
        } else {
            cmq_buffer_char(out, '.');
        }
    }
}

static void S_words(void *user, const cmq_cascade *cascade) {
    cmq_explainer *explainer = user;
    memset(explainer->fired, 0, sizeof explainer->fired);
    cmq_buffer_text(&explainer->line, "  words\n");
    for (size_t i = 0; i < cascade->unit_count; i++) {
        cmq_buffer_text(&explainer->line, "    ");
        S_folded(&explainer->line, cascade, cascade->units[i].tokens);
        cmq_buffer_char(&explainer->line, ' ');
        S_readings(&explainer->line, &cascade->data->lexicon, &cascade->units[i]);
        cmq_buffer_char(&explainer->line, '\n');
    }
    S_flush(explainer);
}

static void S_matched(void *user, const cmq_cascade *cascade, const cmq_stage *stage, const cmq_match *match,
                      const cmq_unit *made) {
    cmq_explainer *explainer = user;
    size_t number = (size_t)(stage - cascade->data->rules.stages);
    if (match->order < sizeof explainer->fired[0]) explainer->fired[number][match->order] = true;
    cmq_buffer_format(&explainer->line, "  %02d %s: ", stage->number, match->rule->id.ptr);
    S_folded(&explainer->line, cascade,
             (cmq_range){cascade->units[match->first].tokens.first, cascade->units[match->last].tokens.last});
    if (made) {
        cmq_buffer_text(&explainer->line, " -> ");
        S_readings(&explainer->line, &cascade->data->lexicon, made);
        if (made->figure.basis > 0) cmq_buffer_format(&explainer->line, " %s", cmq_basis_name(made->figure.basis));
        if (made->figure.victims > 0)
            cmq_buffer_format(&explainer->line, " %s", cmq_victims_name(made->figure.victims));
    } else if (match->rule->actions[0].type == CMQ_ACT_ASIDE) {
        cmq_buffer_text(&explainer->line, " -> aside");
    }
    cmq_buffer_char(&explainer->line, '\n');
    S_flush(explainer);
}

static bool S_stands_in(const cmq_stage *stage, const cmq_rule *rule) {
    for (size_t r = 0; r < stage->rule_count; r++)
        if (stage->rules[r] == rule) return true;
    return false;
}

static void S_facts(cmq_explainer *explainer, const cmq_cascade *cascade, const cmq_stage_run *run) {
    for (size_t i = 0; i < cascade->found->fact_count; i++) {
        const cmq_fact *fact = &cascade->found->facts[i];
        cmq_buffer_format(&explainer->line, "  => %s", cmq_kind_name(fact->kind));
        S_value(&explainer->line, fact->value);
        if (fact->figure.basis > 0) cmq_buffer_format(&explainer->line, " %s", cmq_basis_name(fact->figure.basis));
        if (fact->figure.victims > 0)
            cmq_buffer_format(&explainer->line, " %s", cmq_victims_name(fact->figure.victims));
        cmq_buffer_format(&explainer->line, "%s%s%s  (%s)\n", fact->figure.behind ? " behind" : "",
                          fact->figure.hedged ? " hedged" : "", fact->figure.denied ? " denied" : "",
                          fact->rule->id.ptr);
    }
    for (size_t i = 0; i < cascade->found->stand_count; i++) {
        const cmq_stand *stand = &cascade->found->stands[i];
        if (!S_stands_in(run->stage, stand->rule)) continue;
        cmq_buffer_format(&explainer->line, "  => %s%s%s%s  (%s)\n", cmq_position_name(stand->kind),
                          stand->topic < 0 ? "" : " ", stand->topic < 0 ? "" : cmq_topic_name(stand->topic),
                          stand->negated ? " negated" : "", stand->rule->id.ptr);
    }
    S_flush(explainer);
}

/* Fact rules that matched their first items but not the rest. */
static void S_near(cmq_explainer *explainer, cmq_cascade *cascade, cmq_stage_run *run) {
    size_t number = (size_t)(run->stage - cascade->data->rules.stages), shown = 0;
    for (size_t r = 0; r < run->stage->rule_count && r < sizeof explainer->fired[0] && shown < MAX_NEAR; r++) {
        const cmq_rule *rule = run->stage->rules[r];
        size_t unit = 0;
        if (rule->removed || explainer->fired[number][r]) continue;
        size_t items = cmq_stage_reach(cascade, run, rule, &unit);
        if (items < NEAR_ITEMS) continue;
        cmq_buffer_format(&explainer->line, "  near %s: %zu of %d items, then not ", rule->id.ptr, items,
                          rule->item_count);
        if (unit < cascade->unit_count) S_folded(&explainer->line, cascade, cascade->units[unit].tokens);
        else cmq_buffer_text(&explainer->line, "the end");
        cmq_buffer_char(&explainer->line, '\n');
        shown++;
    }
    S_flush(explainer);
}

static void S_rewritten(void *user, cmq_cascade *cascade, cmq_stage_run *run) {
    cmq_explainer *explainer = user;
    if (run->stage->facts) {
        S_facts(explainer, cascade, run);
        S_near(explainer, cascade, run);
        return;
    }
    cmq_buffer_format(&explainer->line, "  after %02d:", run->stage->number);
    for (size_t i = 0; i < cascade->unit_count; i++) {
        const cmq_unit *unit = &cascade->units[i];
        cmq_buffer_char(&explainer->line, ' ');
        if (unit->rule) S_readings(&explainer->line, &cascade->data->lexicon, unit);
        else S_folded(&explainer->line, cascade, unit->tokens);
    }
    cmq_buffer_char(&explainer->line, '\n');
    S_flush(explainer);
}

void cmq_explain_watch(cmq_explainer *explainer, cmq_cascade *cascade) {
    explainer->watcher =
        (cmq_watcher){.user = explainer, .words = S_words, .matched = S_matched, .rewritten = S_rewritten};
    cascade->watcher = &explainer->watcher;
    cascade->every_sentence = true;
}

void cmq_explain_unwatch(cmq_explainer *explainer, cmq_cascade *cascade) {
    (void)explainer;
    cascade->watcher = NULL;
    cascade->every_sentence = false;
}
