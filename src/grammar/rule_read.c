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

/* How frequent the words of each class are: the number of its single words that are stop words, sub-classes' too. */
static bool S_count_stopwords(cmq_rules *rules, uint32_t **counts) {
    const cmq_lexicon *lexicon = rules->lexicon;
    *counts = cmq_arena_array(&rules->scratch, lexicon->class_count, sizeof **counts);
    if (!*counts) return false;
    for (uint32_t i = 0; i < lexicon->stem_ids.size; i++) {
        const cmq_map_slot *slot = &lexicon->stem_ids.slots[i];
        if (!slot->key || cmq_map_get(&rules->spelling->stopwords, cmq_map_key(slot)) == CMQ_MAP_NONE) continue;
        for (uint32_t at = slot->value; at != CMQ_MAP_NONE; at = lexicon->stems[at].next) {
            const cmq_entry *entry = &lexicon->entries[lexicon->stems[at].entry];
            for (uint16_t id = entry->class_id; id != CMQ_NO_CLASS && entry->words == 1;
                 id = lexicon->classes[id].parent)
                ++(*counts)[id];
        }
    }
    return true;
}

/* How much of a text has each atom of a stage, roughly: shapes and marks are frequent, and so are stop words. */
static bool S_weigh_atoms(cmq_rules *rules, const cmq_stage *stage, const uint32_t *stopwords, uint32_t **weights) {
    enum { WORD = 1, MADE = 4, STOPWORD = 20, SHAPE = 100 };
    *weights = cmq_arena_array(&rules->scratch, stage->atom_count + 1, sizeof **weights);
    for (size_t a = 0; *weights && a < stage->atom_count; a++)
        for (size_t k = 0; k < stage->atoms[a].count; k++) {
            uint16_t id = stage->atoms[a].conditions[k].class_id;
            const cmq_class *c = &rules->lexicon->classes[id];
            bool made = !c->literal && !c->lexical;
            (*weights)[a] += id <= CMQ_CLASS_UNKNOWN ? SHAPE : (made ? MADE : WORD) + STOPWORD * stopwords[id];
        }
    return *weights != NULL;
}

static size_t S_atom_count(const cmq_atom_set *set) {
    size_t count = 0;
    for (unsigned a = cmq_atom_next(set, 0); a < CMQ_MAX_ATOMS; a = cmq_atom_next(set, a + 1)) count++;
    return count;
}

/* How many sentences should meet a clause, roughly. */
static size_t S_clause_weight(const cmq_atom_set *clause, const uint32_t *weights) {
    size_t weight = 0;
    for (unsigned a = cmq_atom_next(clause, 0); a < CMQ_MAX_ATOMS; a = cmq_atom_next(clause, a + 1))
        weight += weights[a];
    return weight;
}

/* The clauses of a rule, the rarest first. */
static void S_order_clauses(const cmq_rule *rule, const uint32_t *weights, const cmq_atom_set *ordered[]) {
    size_t sizes[CMQ_MAX_CLAUSES];
    for (size_t c = 0; c < rule->clause_count; c++) {
        size_t size = S_clause_weight(&rule->clauses[c], weights), at = c;
        for (; at > 0 && sizes[at - 1] > size; at--) sizes[at] = sizes[at - 1], ordered[at] = ordered[at - 1];
        sizes[at] = size;
        ordered[at] = &rule->clauses[c];
    }
}

/* By atom, the rules that are known by it: a counting sort. `known`: by rule the clause that it is known by; NULL: no
 * rule, or one that needs nothing. */
static bool S_index_known(cmq_rules *rules, cmq_stage *stage, const cmq_atom_set *const known[]) {
    size_t atoms = stage->atom_count;
    uint32_t *start = cmq_arena_array(rules->arena, atoms + 2, sizeof *start);
    if (!start) return false;
    for (size_t r = 0; r < stage->rule_count; r++)
        for (unsigned a = known[r] ? cmq_atom_next(known[r], 0) : CMQ_MAX_ATOMS; a < CMQ_MAX_ATOMS;
             a = cmq_atom_next(known[r], a + 1))
            start[a]++;
    for (size_t r = 0; r < stage->rule_count; r++) start[atoms] += !known[r];
    for (size_t a = 1; a <= atoms; a++) start[a] += start[a - 1];
    start[atoms + 1] = start[atoms];
    uint16_t *listed = cmq_arena_array(rules->arena, start[atoms] + 1, sizeof *listed);
    if (!listed) return false;
    for (size_t r = stage->rule_count; r-- > 0;) {
        if (!known[r]) listed[--start[atoms]] = (uint16_t)r;
        for (unsigned a = known[r] ? cmq_atom_next(known[r], 0) : CMQ_MAX_ATOMS; a < CMQ_MAX_ATOMS;
             a = cmq_atom_next(known[r], a + 1))
            listed[--start[a]] = (uint16_t)r;
    }
    stage->known_start = start;
    stage->known_rules = listed;
    return true;
}

/* What the rules cannot match without: each is listed under the atoms of its rarest clause, the others stand in the
 * stage's clauses. */
static bool S_index_rules(cmq_rules *rules, cmq_stage *stage, const uint32_t *stopwords) {
    size_t total = 0, count = 0;
    uint32_t *weights;
    if (!S_weigh_atoms(rules, stage, stopwords, &weights)) return false;
    for (size_t r = 0; r < stage->rule_count; r++)
        for (size_t c = 0; c < stage->rules[r]->clause_count; c++) total += S_atom_count(&stage->rules[r]->clauses[c]);
    uint16_t *listed_clauses = cmq_arena_array(rules->arena, total + 1, sizeof *listed_clauses);
    const cmq_atom_set **known = cmq_arena_array(&rules->scratch, stage->rule_count + 1, sizeof *known);
    stage->clause_start = cmq_arena_array(rules->arena, stage->rule_count + 1, sizeof *stage->clause_start);
    stage->rule_words = stage->rule_count / 64 + 1;
    if (!listed_clauses || !known || !stage->clause_start) return false;
    for (size_t r = 0; r < stage->rule_count; r++) {
        const cmq_rule *rule = stage->rules[r];
        const cmq_atom_set *clauses[CMQ_MAX_CLAUSES];
        stage->clause_start[r + 1] = (uint32_t)count;
        if (rule->removed || !rule->node_count) continue;
        if (!rule->clause_count) {
            rules->always |= 1u << (stage - rules->stages);
            continue;
        }
        S_order_clauses(rule, weights, clauses);
        known[r] = clauses[0];
        for (size_t c = 1; c < rule->clause_count; c++) {
            for (unsigned a = cmq_atom_next(clauses[c], 0); a < CMQ_MAX_ATOMS; a = cmq_atom_next(clauses[c], a + 1))
                listed_clauses[count++] = (uint16_t)a;
            listed_clauses[count - 1] |= CMQ_LAST_OF_CLAUSE; /* no clause is empty */
        }
        stage->clause_start[r + 1] = (uint32_t)count;
    }
    stage->clauses = listed_clauses;
    return S_index_known(rules, stage, known);
}

/* Which rules name sources. */
static bool S_index_sources(cmq_rules *rules, cmq_stage *stage) {
    for (size_t r = 0; r < stage->rule_count; r++)
        for (size_t a = 0; a < stage->rules[r]->action_count; a++) {
            if (stage->rules[r]->actions[a].type != CMQ_ACT_SOURCE) continue;
            if (!stage->sources)
                stage->sources = cmq_arena_array(rules->arena, stage->rule_words, sizeof *stage->sources);
            if (!stage->sources) return false;
            stage->sources[r / 64] |= (uint64_t)1 << r % 64;
        }
    if (stage->sources) rules->source_stages = (size_t)(stage - rules->stages) + 1;
    return true;
}

/* The number of what a condition needs; UINT32_MAX when memory ran out or there are too many. */
static uint32_t S_need(cmq_rules *rules, cmq_map *known, const cmq_condition *condition) {
    cmq_need need = {condition->with, condition->without};
    cmq_span key = {(const char *)&need, sizeof need};
    uint32_t id = cmq_map_get(known, key);
    if (id != CMQ_MAP_NONE) return id;
    if (rules->need_count > UINT16_MAX) return UINT32_MAX;
    key = cmq_arena_copy(&rules->scratch, key);
    if (!key.ptr || !cmq_map_set(known, key, (uint32_t)rules->need_count)) return UINT32_MAX;
    rules->needs[rules->need_count] = need;
    return (uint32_t)rules->need_count++;
}

/* Which atoms ask for each class, so that a unit's atoms are found from its readings: a counting sort by class. */
static bool S_index_uses(cmq_rules *rules) {
    size_t classes = rules->lexicon->class_count;
    uint32_t *start = cmq_arena_array(rules->arena, classes + 1, sizeof *start);
    if (!start) return false;
    for (size_t s = 0; s < rules->stage_count; s++)
        for (size_t a = 0; a < rules->stages[s].atom_count; a++)
            for (uint8_t k = 0; k < rules->stages[s].atoms[a].count; k++)
                start[rules->stages[s].atoms[a].conditions[k].class_id]++;
    for (size_t c = 1; c < classes; c++) start[c] += start[c - 1];
    start[classes] = classes ? start[classes - 1] : 0;
    cmq_atom_use *uses = cmq_arena_array(rules->arena, start[classes] + 1, sizeof *uses);
    rules->needs = cmq_arena_array(rules->arena, start[classes] + 1, sizeof *rules->needs);
    if (!uses || !rules->needs) return false;
    cmq_map known;
    cmq_map_init(&known, &rules->scratch);
    for (size_t s = rules->stage_count; s-- > 0;)
        for (size_t a = rules->stages[s].atom_count; a-- > 0;)
            for (uint8_t k = rules->stages[s].atoms[a].count; k-- > 0;) {
                const cmq_condition *c = &rules->stages[s].atoms[a].conditions[k];
                uint32_t need = S_need(rules, &known, c);
                if (need == UINT32_MAX) return false;
                uses[--start[c->class_id]] = (cmq_atom_use){(uint16_t)need, (uint16_t)a, (uint8_t)s};
            }
    rules->use_start = start;
    rules->uses = uses;
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
    uint32_t *stopwords;
    if (!S_count_stopwords(rules, &stopwords)) return false;
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
        if (!S_index_rules(rules, stage, stopwords) || !S_index_sources(rules, stage)) return false;
    }
    if (!S_index_uses(rules)) return false;
    for (size_t s = 0; s < rules->stage_count; s++)
        for (size_t r = 0; r < rules->stages[s].rule_count; r++) rules->stages[s].rules[r]->clauses = NULL;
    cmq_arena_free(&rules->scratch);
    return S_find_triggers(rules, diagnostics);
}
