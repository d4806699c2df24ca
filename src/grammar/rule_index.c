/* The tables by which the rules that may match a sentence are found: each branch of a rule is listed under the atoms
 * of its rarest clause; which atoms ask for a class. */
#include "grammar/rule.h"

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

enum { WORD = 1, MADE = 4, STOPWORD = 20, SHAPE = 100 }; /* weights of atoms */

/* How much of a text has each atom of a stage, roughly: shapes and marks are frequent, and so are stop words. */
static bool S_weigh_atoms(cmq_rules *rules, const cmq_stage *stage, const uint32_t *stopwords, uint32_t **weights) {
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

/* How many sentences should meet a clause, roughly. */
static size_t S_clause_weight(const cmq_atom_set *clause, const uint32_t *weights) {
    size_t weight = 0;
    for (unsigned a = cmq_atom_next(clause, 0); a < CMQ_MAX_ATOMS; a = cmq_atom_next(clause, a + 1))
        weight += weights[a];
    return weight;
}

/* The clauses of a branch, each once, the rarest first; their number. Behind the rarest those that nearly every
 * sentence meets are left out. */
static size_t S_order_clauses(const cmq_clauses *clauses, const uint32_t *weights, const cmq_atom_set *ordered[]) {
    size_t sizes[CMQ_MAX_CLAUSES], count = 0;
    for (size_t c = 0; c < clauses->count; c++) {
        size_t same = 0, at = count;
        while (same < count && memcmp(ordered[same], &clauses->sets[c], sizeof *clauses->sets) != 0) same++;
        if (same < count) continue;
        size_t size = S_clause_weight(&clauses->sets[c], weights);
        for (; at > 0 && sizes[at - 1] > size; at--) sizes[at] = sizes[at - 1], ordered[at] = ordered[at - 1];
        sizes[at] = size;
        ordered[at] = &clauses->sets[c];
        count++;
    }
    while (count > 1 && sizes[count - 1] >= SHAPE * 2) count--;
    return count;
}

/* The branches of all rules of a stage; room for them was counted while they were read. */
static bool S_list_branches(cmq_rules *rules, cmq_stage *stage) {
    stage->branches = cmq_arena_array(rules->arena, stage->branch_count + 1, sizeof *stage->branches);
    stage->branch_count = 0;
    if (!stage->branches) return false;
    for (size_t r = 0; r < stage->rule_count; r++) {
        const cmq_rule *rule = stage->rules[r];
        size_t first = rule->choice_first, last = rule->choice_last, end = first;
        for (bool more = !rule->removed && rule->node_count; more; more = end < last, first = end + 1) {
            end = cmq_branch_end(rule->nodes, first, last);
            stage->branches[stage->branch_count++] = (cmq_branch){(uint16_t)r, (uint16_t)first, (uint16_t)end};
        }
    }
    stage->branch_words = stage->branch_count / 64 + 1;
    return true;
}

/* What a branch needs, with the pieces around its rule's choice. */
static void S_find_clauses(const cmq_rule *rule, const cmq_branch *branch, cmq_clauses *clauses) {
    clauses->count = 0;
    cmq_clauses_add(clauses, rule->nodes, branch->first, branch->last);
    if (rule->choice_first) cmq_clauses_add(clauses, rule->nodes, 0, rule->choice_first - 1u);
    if (rule->choice_last < rule->node_count)
        cmq_clauses_add(clauses, rule->nodes, rule->choice_last + 1u, rule->node_count);
}

/* By atom, the branches that are known by it: a counting sort. `known`: by branch the clause that it is known by;
 * empty: it needs nothing. */
static bool S_index_known(cmq_rules *rules, cmq_stage *stage, const cmq_atom_set *known) {
    size_t atoms = stage->atom_count;
    uint32_t *start = cmq_arena_array(rules->arena, atoms + 2, sizeof *start);
    if (!start) return false;
    for (size_t b = 0; b < stage->branch_count; b++) {
        unsigned a = cmq_atom_next(&known[b], 0);
        start[atoms] += a == CMQ_MAX_ATOMS;
        for (; a < CMQ_MAX_ATOMS; a = cmq_atom_next(&known[b], a + 1)) start[a]++;
    }
    for (size_t a = 1; a <= atoms; a++) start[a] += start[a - 1];
    start[atoms + 1] = start[atoms];
    uint16_t *listed = cmq_arena_array(rules->arena, start[atoms] + 1, sizeof *listed);
    if (!listed) return false;
    for (size_t b = stage->branch_count; b-- > 0;) {
        unsigned a = cmq_atom_next(&known[b], 0);
        if (a == CMQ_MAX_ATOMS) listed[--start[atoms]] = (uint16_t)b;
        for (; a < CMQ_MAX_ATOMS; a = cmq_atom_next(&known[b], a + 1)) listed[--start[a]] = (uint16_t)b;
    }
    stage->known_start = start;
    stage->known_branches = listed;
    return true;
}

/* Finds the parts of atoms with several conditions that no clause needs: what may stand between words is asked of
 * nearly every unit, in hundreds of ways. Only the parts are noted of a unit. */
static bool S_compose(cmq_rules *rules, cmq_stage *stage, const cmq_atom_set *needed, const uint32_t *weights) {
    size_t atoms = stage->atom_count, total = 0, count = 0;
    for (unsigned a = 0; a < atoms; a++) total += stage->atoms[a].count;
    stage->parts = cmq_arena_array(rules->arena, total + 1, sizeof *stage->parts);
    stage->part_start = cmq_arena_array(rules->arena, atoms + total + 1, sizeof *stage->part_start); /* parts are new */
    if (!stage->parts || !stage->part_start) return false;
    for (unsigned a = 0; a < atoms; a++) {
        cmq_atom atom = stage->atoms[a];
        bool wide = atom.count > 1 && weights[a] >= SHAPE && !cmq_atom_is_in(needed, a);
        stage->part_start[a] = (uint32_t)count;
        for (size_t k = 0; wide && k < atom.count; k++) {
            int part = cmq_stage_atom(rules, stage, &atom.conditions[k], 1);
            if (part == -2) return false;
            if (part == -1) { /* no room for its parts: it stays as it is */
                count = stage->part_start[a];
                break;
            }
            stage->parts[count++] = (uint16_t)part;
        }
    }
    for (size_t a = atoms; a <= stage->atom_count; a++) stage->part_start[a] = (uint32_t)count;
    for (size_t r = 0; r < stage->rule_count; r++)
        for (size_t i = 0; i < stage->rules[r]->node_count; i++) {
            cmq_node *node = &stage->rules[r]->nodes[i];
            if (node->type == CMQ_NODE_ATOM)
                node->composed = stage->part_start[node->atom] < stage->part_start[node->atom + 1];
        }
    return true;
}

/* What the branches cannot match without: each is listed under the atoms of its rarest clause, the others stand in the
 * stage's clauses. */
static bool S_index_clauses(cmq_rules *rules, cmq_stage *stage, const uint32_t *stopwords) {
    uint32_t *weights;
    cmq_buffer listed;
    cmq_clauses clauses;
    cmq_atom_set needed = {{0}};
    if (!S_list_branches(rules, stage) || !S_weigh_atoms(rules, stage, stopwords, &weights)) return false;
    cmq_atom_set *known = cmq_arena_array(&rules->scratch, stage->branch_count + 1, sizeof *known);
    stage->clause_start = cmq_arena_array(rules->arena, stage->branch_count + 1, sizeof *stage->clause_start);
    if (!known || !stage->clause_start) return false;
    cmq_buffer_init(&listed, rules->arena->memory, CMQ_MAX_GRAMMAR_MEMORY);
    for (size_t b = 0; b < stage->branch_count; b++) {
        const cmq_atom_set *ordered[CMQ_MAX_CLAUSES];
        S_find_clauses(stage->rules[stage->branches[b].rule], &stage->branches[b], &clauses);
        size_t count = S_order_clauses(&clauses, weights, ordered);
        if (count) known[b] = *ordered[0];
        else rules->always |= 1u << (stage - rules->stages);
        for (size_t c = 0; c < count; c++)
            for (size_t w = 0; w < CMQ_ATOM_WORDS; w++) needed.bits[w] |= ordered[c]->bits[w];
        for (size_t c = 1; c < count; c++)
            for (unsigned a = cmq_atom_next(ordered[c], 0), next; a < CMQ_MAX_ATOMS; a = next) {
                next = cmq_atom_next(ordered[c], a + 1);
                uint16_t atom = (uint16_t)(a | (next < CMQ_MAX_ATOMS ? 0 : CMQ_LAST_OF_CLAUSE));
                cmq_buffer_append(&listed, (const char *)&atom, sizeof atom);
            }
        stage->clause_start[b + 1] = (uint32_t)(listed.len / sizeof *stage->clauses);
    }
    stage->clauses = cmq_arena_alloc(rules->arena, listed.len + 1);
    if (stage->clauses && listed.len) memcpy(stage->clauses, listed.data, listed.len);
    bool good = !listed.failed && stage->clauses;
    cmq_buffer_free(&listed);
    return good && S_compose(rules, stage, &needed, weights) && S_index_known(rules, stage, known);
}

/* Which branches are of rules that name sources. */
static bool S_index_sources(cmq_rules *rules, cmq_stage *stage) {
    for (size_t b = 0; b < stage->branch_count; b++) {
        const cmq_rule *rule = stage->rules[stage->branches[b].rule];
        bool names = false;
        for (size_t a = 0; a < rule->action_count; a++) names |= rule->actions[a].type == CMQ_ACT_SOURCE;
        if (!names) continue;
        if (!stage->sources)
            stage->sources = cmq_arena_array(rules->arena, stage->branch_words, sizeof *stage->sources);
        if (!stage->sources) return false;
        stage->sources[b / 64] |= (uint64_t)1 << b % 64;
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

/* How many conditions of an atom are asked of units: of one with parts none. */
static uint8_t S_asked(const cmq_stage *stage, size_t atom) {
    return stage->part_start[atom] < stage->part_start[atom + 1] ? 0 : stage->atoms[atom].count;
}

/* Which atoms ask for each class, so that a unit's atoms are found from its readings: a counting sort by class. */
static bool S_index_uses(cmq_rules *rules) {
    size_t classes = rules->lexicon->class_count;
    uint32_t *start = cmq_arena_array(rules->arena, classes + 1, sizeof *start);
    if (!start) return false;
    for (size_t s = 0; s < rules->stage_count; s++)
        for (size_t a = 0; a < rules->stages[s].atom_count; a++)
            for (uint8_t k = 0; k < S_asked(&rules->stages[s], a); k++)
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
            for (uint8_t k = S_asked(&rules->stages[s], a); k-- > 0;) {
                const cmq_condition *c = &rules->stages[s].atoms[a].conditions[k];
                uint32_t need = S_need(rules, &known, c);
                if (need == UINT32_MAX) return false;
                uses[--start[c->class_id]] = (cmq_atom_use){(uint16_t)need, (uint16_t)a, (uint8_t)s};
            }
    rules->use_start = start;
    rules->uses = uses;
    return true;
}

bool cmq_rules_index(cmq_rules *rules) {
    uint32_t *stopwords;
    if (!S_count_stopwords(rules, &stopwords)) return false;
    for (size_t s = 0; s < rules->stage_count; s++)
        if (!S_index_clauses(rules, &rules->stages[s], stopwords) || !S_index_sources(rules, &rules->stages[s]))
            return false;
    return S_index_uses(rules);
}
