/* Reads .rules files and closes the stages. The form is described in patterns/README.md. */
#include "grammar/lines.h"
#include "grammar/rule.h"

void cmq_rules_init(cmq_rules *rules, cmq_lexicon *lexicon, const cmq_spelling *spelling, cmq_arena *arena) {
    *rules = (cmq_rules){.lexicon = lexicon, .spelling = spelling, .arena = arena};
    cmq_map_init(&rules->macro_ids, arena);
    cmq_arena_init(&rules->scratch, arena->memory, CMQ_MAX_GRAMMAR_MEMORY);
}

void cmq_rules_free(cmq_rules *rules) {
    for (size_t i = 0; i < rules->stage_count; i++) {
        cmq_give_back(rules->stages[i].rules);
        cmq_give_back(rules->stages[i].atoms);
    }
    cmq_arena_free(&rules->scratch);
}

/* The stage of a number, kept in order. */
static cmq_stage *S_stage(cmq_rules *rules, int number) {
    size_t at = 0;
    while (at < rules->stage_count && rules->stages[at].number < number) at++;
    if (at < rules->stage_count && rules->stages[at].number == number) return &rules->stages[at];
    if (rules->stage_count == CMQ_MAX_STAGES) return NULL;
    memmove(&rules->stages[at + 1], &rules->stages[at], (rules->stage_count - at) * sizeof *rules->stages);
    rules->stages[at] = (cmq_stage){.number = number};
    cmq_map_init(&rules->stages[at].atom_ids, rules->arena);
    rules->stage_count++;
    return &rules->stages[at];
}

static cmq_rule *S_new_rule(cmq_rules *rules, cmq_stage *stage) {
    if (stage->rule_count == CMQ_MAX_STAGE_RULES) return NULL;
    if (stage->rule_count == stage->rule_room) {
        size_t room = stage->rule_room ? stage->rule_room * 2 : 64;
        cmq_rule **grown = cmq_retake(rules->arena->memory, stage->rules, room, sizeof *grown);
        if (!grown) return NULL;
        stage->rules = grown;
        stage->rule_room = room;
    }
    cmq_rule *rule = cmq_arena_alloc(rules->arena, sizeof *rule);
    if (!rule) return NULL;
    stage->rules[stage->rule_count++] = rule;
    rules->rule_count++;
    return rule;
}

static bool S_rule_id(cmq_rules *rules, cmq_rule *rule, cmq_span topic) {
    cmq_span parts[] = {cmq_span_of(cmq_language_code(rules->lexicon->language)), cmq_span_of("/"), topic,
                        cmq_span_of("/"), rule->name};
    size_t len = 0;
    for (size_t i = 0; i < 5; i++) len += parts[i].len;
    char *id = cmq_arena_alloc(rules->arena, len + 1);
    if (!id) return false;
    rule->id = (cmq_span){id, len};
    for (size_t i = 0; i < 5; i++) {
        memcpy(id, parts[i].ptr, parts[i].len);
        id += parts[i].len;
    }
    return true;
}

/* A rule of the same name in an earlier folder is replaced; in the same folder it is a mistake. */
static void S_replace(cmq_stage *stage, const cmq_rule *rule, cmq_diagnostics *diagnostics) {
    for (size_t i = 0; i + 1 < stage->rule_count; i++) {
        cmq_rule *other = stage->rules[i];
        if (other->removed || !cmq_span_equal(other->name, rule->name)) continue;
        if (other->folder == rule->folder)
            cmq_report(diagnostics, CMQ_ERROR, rule->place, "this stage has a rule of this name already, in line %u",
                       other->place.line);
        else other->removed = true;
    }
}

static bool S_example(cmq_rules *rules, cmq_rule *rule, cmq_place place, cmq_span line, cmq_diagnostics *diagnostics) {
    cmq_example *example = cmq_arena_alloc(rules->arena, sizeof *example), **last = &rule->examples;
    if (!example) return false;
    example->positive = *line.ptr == '+';
    example->text = cmq_span_trim((cmq_span){line.ptr + 1, line.len - 1});
    example->place = place;
    example->place.at = line;
    const char *bar = NULL;
    for (size_t i = 0; i < example->text.len; i++)
        if (example->text.ptr[i] == '|') bar = example->text.ptr + i;
    if (example->positive && !bar)
        cmq_report(diagnostics, CMQ_ERROR, example->place, "an example reads: + text | what is expected");
    if (bar) {
        example->expected =
            cmq_span_trim((cmq_span){bar + 1, (size_t)(example->text.ptr + example->text.len - bar) - 1});
        example->text = cmq_span_trim((cmq_span){example->text.ptr, (size_t)(bar - example->text.ptr)});
    }
    while (*last) last = &(*last)->next;
    *last = example;
    return true;
}

/* What can be said once a rule is whole. */
static void S_close(cmq_stage *stage, const cmq_rule *rule, cmq_diagnostics *diagnostics) {
    bool positive = false;
    for (const cmq_example *e = rule->examples; e; e = e->next) positive |= e->positive;
    if (!rule->action_count) cmq_report(diagnostics, CMQ_ERROR, rule->place, "this rule does nothing: it has no =>");
    if (!positive) cmq_report(diagnostics, CMQ_ERROR, rule->place, "this rule has no + example");
    for (size_t i = 0; i < rule->capture_count; i++)
        if (!rule->captures[i].used)
            cmq_report(diagnostics, CMQ_ERROR, rule->place, "the capture '%.*s' is not used",
                       (int)rule->captures[i].name.len, rule->captures[i].name.ptr);
    bool facts = rule->action_count && rule->actions[0].type >= CMQ_ACT_CASUALTY;
    bool times = rule->action_count && rule->actions[0].type == CMQ_ACT_TIME;
    if (stage->rule_count == 1) stage->facts = facts, stage->times = times;
    if (rule->action_count && (facts != stage->facts || times != stage->times))
        cmq_report(diagnostics, CMQ_ERROR, rule->place,
                   "the rules of a stage all make records, or all make phrases, or all read times");
}

/* `let name: pattern`: a later one, of a later folder, replaces an earlier one for the rules behind it. */
static bool S_macro(cmq_rules *rules, cmq_span name, cmq_span text, cmq_place place, cmq_diagnostics *diagnostics) {
    uint32_t id = cmq_map_get(&rules->macro_ids, name);
    if (id == CMQ_MAP_NONE) id = (uint32_t)rules->macro_count;
    if (id == CMQ_MAX_MACROS || memchr(name.ptr, ' ', name.len) || !cmq_span_trim(text).len) {
        cmq_report(diagnostics, CMQ_ERROR, place, "a named piece reads let name: pattern (at most %d a language)",
                   CMQ_MAX_MACROS);
        return true;
    }
    if (id == rules->macro_count) rules->macro_count++;
    rules->macros[id] = text;
    return cmq_map_set(&rules->macro_ids, name, id);
}

bool cmq_rules_read(cmq_rules *rules, const char *file, cmq_span name, int folder, cmq_span text,
                    cmq_diagnostics *diagnostics) {
    cmq_lines lines = cmq_lines_of(file, text);
    cmq_place whole = {.file = file};
    bool named = name.len > 9 && name.ptr[0] >= '0' && name.ptr[0] <= '9' && name.ptr[1] >= '0' && name.ptr[1] <= '9' &&
                 name.ptr[2] == '-';
    if (!named) {
        cmq_report(diagnostics, CMQ_ERROR, whole, "a file of rules is named NN-topic.rules");
        return true;
    }
    cmq_span topic = {name.ptr + 3, name.len - 9};
    cmq_stage *stage = S_stage(rules, (name.ptr[0] - '0') * 10 + name.ptr[1] - '0');
    if (!stage) {
        cmq_report(diagnostics, CMQ_ERROR, whole, "there are more than %d stages", CMQ_MAX_STAGES);
        return true;
    }
    cmq_rule *rule = NULL;
    cmq_pattern_lines pattern = {.count = 0};
    bool reading = false; /* the pattern's lines */
    while (cmq_next_line(&lines, diagnostics)) {
        cmq_span line = lines.content;
        cmq_place place = lines.place;
        place.at = line;
        bool action = line.len > 1 && line.ptr[0] == '=' && line.ptr[1] == '>';
        bool example = line.len > 1 && (*line.ptr == '+' || *line.ptr == '-') && line.ptr[1] == ' ';
        if (!lines.indented) {
            const char *colon = memchr(line.ptr, ':', line.len);
            if (rule && reading && !cmq_pattern_read(rules, stage, rule, &pattern, diagnostics)) return false;
            if (rule) S_close(stage, rule, diagnostics);
            rule = NULL;
            reading = false;
            size_t len = colon ? (size_t)(colon - line.ptr) : 0;
            if (len > 4 && memcmp(line.ptr, "let ", 4) == 0) {
                if (!S_macro(rules, cmq_span_trim((cmq_span){line.ptr + 4, len - 4}),
                             (cmq_span){colon + 1, line.len - len - 1}, place, diagnostics))
                    return false;
                continue;
            }
            if (!len || memchr(line.ptr, ' ', len)) {
                cmq_report(diagnostics, CMQ_ERROR, place,
                           "a rule begins with name: pattern; all its other lines are indented");
                continue;
            }
            rule = S_new_rule(rules, stage);
            if (!rule) return false;
            rule->name = (cmq_span){line.ptr, len};
            place.at = rule->name;
            rule->place = place;
            rule->folder = folder;
            if (!S_rule_id(rules, rule, topic)) return false;
            S_replace(stage, rule, diagnostics);
            pattern.count = 1;
            pattern.places[0] = place;
            pattern.texts[0] = (cmq_span){colon + 1, line.len - len - 1};
            reading = true;
        } else if (!rule) {
            cmq_report(diagnostics, CMQ_ERROR, place, "this line belongs to no rule");
        } else if (action || example) {
            if (reading && !cmq_pattern_read(rules, stage, rule, &pattern, diagnostics)) return false;
            reading = false;
            cmq_span rest = {line.ptr + 2, line.len - 2};
            if (action ? !cmq_action_read(rules, rule, place, rest, diagnostics)
                       : !S_example(rules, rule, place, line, diagnostics))
                return false;
        } else if (!reading || pattern.count == CMQ_MAX_PATTERN_LINES) {
            cmq_report(diagnostics, CMQ_ERROR, place, "expected => action, + example or - example");
        } else {
            pattern.places[pattern.count] = place;
            pattern.texts[pattern.count++] = line;
        }
    }
    if (rule && reading && !cmq_pattern_read(rules, stage, rule, &pattern, diagnostics)) return false;
    if (rule) S_close(stage, rule, diagnostics);
    return true;
}

/* ---- after all files ---- */

/* What an atom guarantees: what all its classes do. `made`: of classes that only rules make. */
static uint8_t S_atom_trigger(const cmq_rules *rules, const cmq_atom *atom, const uint8_t *made) {
    uint8_t all = CMQ_TRIGGERS;
    for (size_t k = 0; k < atom->count; k++) {
        uint16_t id = atom->conditions[k].class_id;
        all &= cmq_class_trigger(rules->lexicon, id) | made[id];
    }
    return all;
}

static bool S_may_be_missing(const cmq_rule *rule, size_t node) {
    return node < rule->node_count && rule->nodes[node].type == CMQ_NODE_REPEAT && rule->nodes[node].least == 0;
}

/* What every match of a rule guarantees: of a sequence what any item does, of alternatives what
 * all do. */
static uint8_t S_guarantee(const cmq_rules *rules, const cmq_stage *stage, const cmq_rule *rule, const uint8_t *made) {
    struct {
        uint8_t sequence, alternatives;
        bool negative;
    } open[CMQ_MAX_RULE_NESTING + 2] = {{CMQ_NO_TRIGGER, CMQ_TRIGGERS, false}};
    size_t depth = 0;
    for (size_t n = 0; n < rule->node_count; n++) {
        const cmq_node *node = &rule->nodes[n];
        uint8_t piece = CMQ_NO_TRIGGER;
        if (cmq_node_is_atom(node)) {
            if (!node->negated) piece = S_atom_trigger(rules, &stage->atoms[node->atom], made);
        } else if (cmq_node_opens(node)) {
            open[++depth].sequence = CMQ_NO_TRIGGER;
            open[depth].alternatives = CMQ_TRIGGERS;
            open[depth].negative = node->type == CMQ_NODE_NOT_AHEAD || node->type == CMQ_NODE_NOT_BEHIND;
            continue;
        } else if (node->type == CMQ_NODE_OR || node->type == CMQ_NODE_CLOSE) {
            open[depth].alternatives &= open[depth].sequence;
            open[depth].sequence = CMQ_NO_TRIGGER;
            if (node->type == CMQ_NODE_OR) continue;
            piece = open[depth].negative ? CMQ_NO_TRIGGER : open[depth].alternatives;
            depth--;
        } else {
            continue;
        }
        if (!S_may_be_missing(rule, n + 1)) open[depth].sequence |= piece;
    }
    return open[0].sequence & open[0].alternatives;
}

/* The trigger that the records of a rule need: "three of them" takes the kind of the record before, others count only
 * after one of their kind, so a class that continues is enough; a line of a list needs none, its form is enough. */
static uint8_t S_needed(const cmq_rule *rule) {
    uint8_t needed = CMQ_NO_TRIGGER;
    for (size_t a = 0; a < rule->action_count; a++) {
        const cmq_action *action = &rule->actions[a];
        bool behind = action->type == CMQ_ACT_CASUALTY && (action->kind == CMQ_KIND_SAME || action->after);
        uint8_t one = action->type == CMQ_ACT_POSITION                   ? CMQ_POSITIONS
                      : action->type != CMQ_ACT_CASUALTY || action->line ? CMQ_NO_TRIGGER
                      : behind                                           ? CMQ_CONTINUES
                                                                         : CMQ_TRIGGERS;
        needed |= one;
    }
    return needed;
}

/* Finds what each rule guarantees, stage by stage. A class that no lexicon holds guarantees what all the rules
 * guarantee that make it. */
static bool S_find_triggers(cmq_rules *rules, cmq_diagnostics *diagnostics) {
    enum { NOT_MADE = 0xFF };
    cmq_lexicon *lexicon = rules->lexicon;
    size_t n = lexicon->class_count;
    uint8_t *made = cmq_arena_array(rules->arena, n, 1), *now = cmq_arena_array(rules->arena, n, 1);
    if (!made || !now) return false;
    memset(now, NOT_MADE, n);
    for (size_t i = 0; i < lexicon->entry_count; i++)
        for (uint16_t id = lexicon->entries[i].class_id; id != CMQ_NO_CLASS; id = lexicon->classes[id].parent)
            now[id] = CMQ_NO_TRIGGER;
    memset(now, CMQ_NO_TRIGGER, CMQ_BUILT_IN);
    for (size_t s = 0; s < rules->stage_count; s++) {
        cmq_stage *stage = &rules->stages[s];
        for (size_t r = 0; r < stage->rule_count; r++) {
            cmq_rule *rule = stage->rules[r];
            rule->trigger = S_guarantee(rules, stage, rule, made);
            if (rule->removed || !rule->node_count) continue;
            if (S_needed(rule) & ~rule->trigger)
                cmq_report(diagnostics, CMQ_ERROR, rule->place,
                           "this rule can match without any word of a trigger class");
            for (size_t a = 0; a < rule->action_count; a++)
                for (uint16_t id = rule->actions[a].type == CMQ_ACT_PHRASE ? rule->actions[a].class_id : CMQ_NO_CLASS;
                     id != CMQ_NO_CLASS; id = lexicon->classes[id].parent)
                    now[id] = now[id] == NOT_MADE ? rule->trigger : now[id] & rule->trigger;
        }
        for (size_t i = 0; i < n; i++) made[i] = now[i] == NOT_MADE ? CMQ_NO_TRIGGER : now[i];
    }
    return true;
}

static bool S_same_pattern(const cmq_rule *a, const cmq_rule *b) {
    if (a->node_count != b->node_count || a->node_count == 0) return false;
    for (size_t i = 0; i < a->node_count; i++) {
        const cmq_node *x = &a->nodes[i], *y = &b->nodes[i];
        if (x->type != y->type || x->atom != y->atom || x->negated != y->negated || x->captured != y->captured ||
            x->lazy != y->lazy)
            return false;
    }
    return true;
}

/* Whether a rule says something of figures. */
static bool S_counts(const cmq_rule *rule) {
    for (size_t a = 0; a < rule->action_count; a++)
        if (rule->actions[a].type >= CMQ_ACT_CASUALTY && rule->actions[a].type <= CMQ_ACT_MARK) return true;
    return false;
}

static void S_check_classes(const cmq_lexicon *lexicon, const cmq_rule *rule, const cmq_atom *atom,
                            cmq_diagnostics *diagnostics) {
    for (size_t k = 0; k < atom->count; k++) {
        const cmq_class *c = &lexicon->classes[atom->conditions[k].class_id];
        if (!c->defined)
            cmq_report(diagnostics, CMQ_ERROR, rule->place, "the class '%.*s' is not defined by any word or phrase",
                       (int)c->name.len, c->name.ptr);
    }
}

bool cmq_rules_finish(cmq_rules *rules, cmq_diagnostics *diagnostics) {
    cmq_lexicon *lexicon = rules->lexicon;
    cmq_place nowhere = {.file = "rules"};
    if (!rules->stage_count) {
        cmq_report(diagnostics, CMQ_ERROR, nowhere, "language '%s' has no rules", cmq_language_code(lexicon->language));
        return true;
    }
    for (size_t s = 0; s < rules->stage_count; s++) {
        cmq_stage *stage = &rules->stages[s];
        if (stage->facts && s + 1 < rules->stage_count) rules->name_stages = s + 1;
        for (size_t r = 0; r < stage->rule_count; r++) {
            const cmq_rule *rule = stage->rules[r];
            if (rule->removed) continue;
            if (s + 1 < rules->stage_count && S_counts(rule))
                cmq_report(diagnostics, CMQ_ERROR, rule->place,
                           "only the last stage may make records of victims: positions, sources and actors may be "
                           "found before");
            for (size_t w = 0; w < rule->word_count; w++)
                for (uint64_t bits = rule->words[w].bits; bits; bits &= bits - 1)
                    S_check_classes(lexicon, rule, &stage->atoms[rule->words[w].word * 64 + cmq_lowest_bit(bits)],
                                    diagnostics);
            for (size_t q = 0; q < r; q++)
                if (!stage->rules[q]->removed && S_same_pattern(stage->rules[q], rule))
                    cmq_report(diagnostics, CMQ_WARNING, rule->place, "this pattern is the same as that of '%.*s'",
                               (int)stage->rules[q]->name.len, stage->rules[q]->name.ptr);
        }
    }
    if (!cmq_rules_index(rules)) return false;
    cmq_arena_free(&rules->scratch);
    return S_find_triggers(rules, diagnostics);
}
