/* What a pattern requires, and its choice: a rule with alternatives is looked for one by one of them. */
#include "grammar/rule.h"

/* What has been read needs this atom. Beyond the limit a need is forgotten: the rule is then tried more often than it
 * must. */
static void S_need(cmq_clauses *clauses, unsigned atom) {
    if (clauses->count == CMQ_MAX_CLAUSES) return;
    memset(&clauses->sets[clauses->count], 0, sizeof *clauses->sets);
    cmq_atom_add(&clauses->sets[clauses->count++], atom);
}

static unsigned S_atoms(const cmq_atom_set *clause) {
    unsigned count = 0;
    for (unsigned a = cmq_atom_next(clause, 0); a < CMQ_MAX_ATOMS; a = cmq_atom_next(clause, a + 1)) count++;
    return count;
}

/* Of two alternatives, whatever one needs or the other does: pairs of their clauses together take the place of both.
 * The smallest tell most, and few are enough. */
static void S_either(cmq_clauses *clauses, size_t one, size_t other) {
    cmq_atom_set both[CMQ_EITHER_CLAUSES + 1];
    unsigned sizes[CMQ_EITHER_CLAUSES + 1];
    size_t count = 0;
    for (size_t i = one; i < other; i++)
        for (size_t k = other; k < clauses->count; k++) {
            cmq_atom_set pair;
            for (int w = 0; w < CMQ_ATOM_WORDS; w++) pair.bits[w] = clauses->sets[i].bits[w] | clauses->sets[k].bits[w];
            unsigned size = S_atoms(&pair);
            size_t at = count, same = 0;
            while (same < count && memcmp(&both[same], &pair, sizeof pair) != 0) same++;
            if (same < count) continue;
            for (; at > 0 && sizes[at - 1] > size; at--) both[at] = both[at - 1], sizes[at] = sizes[at - 1];
            if (at == CMQ_EITHER_CLAUSES) continue;
            both[at] = pair, sizes[at] = size;
            if (count < CMQ_EITHER_CLAUSES) count++;
        }
    if (count > CMQ_MAX_CLAUSES - one) count = CMQ_MAX_CLAUSES - one;
    memcpy(clauses->sets + one, both, count * sizeof *both);
    clauses->count = one + count;
}

/* Where a piece ends, without what repeats it. */
static size_t S_end(const cmq_node *nodes, size_t at) {
    return cmq_node_opens(&nodes[at]) ? nodes[at].other + 1u : at + 1;
}

size_t cmq_branch_end(const cmq_node *nodes, size_t first, size_t last) {
    while (first < last && nodes[first].type != CMQ_NODE_OR) first = S_end(nodes, first);
    return first;
}

static void S_alternatives(cmq_clauses *clauses, const cmq_node *nodes, size_t first, size_t last);

void cmq_clauses_add(cmq_clauses *clauses, const cmq_node *nodes, size_t first, size_t last) {
    for (size_t at = first; at < last;) {
        const cmq_node *node = &nodes[at];
        size_t before = clauses->count, end = S_end(nodes, at);
        bool repeated = end < last && nodes[end].type == CMQ_NODE_REPEAT;
        if (node->type == CMQ_NODE_ATOM && !node->negated) S_need(clauses, node->atom);
        if (node->type == CMQ_NODE_GROUP || node->type == CMQ_NODE_AHEAD || node->type == CMQ_NODE_BEHIND)
            S_alternatives(clauses, nodes, at + 1, end - 1);
        if (repeated && !nodes[end].least) clauses->count = before;
        at = end + repeated;
    }
}

static void S_alternatives(cmq_clauses *clauses, const cmq_node *nodes, size_t first, size_t last) {
    size_t one = clauses->count, end = cmq_branch_end(nodes, first, last);
    cmq_clauses_add(clauses, nodes, first, end);
    while (end < last) {
        size_t other = clauses->count, next = end + 1;
        end = cmq_branch_end(nodes, next, last);
        cmq_clauses_add(clauses, nodes, next, end);
        S_either(clauses, one, other);
    }
}

/* How many alternatives the nodes are. */
static size_t S_branches(const cmq_node *nodes, size_t first, size_t last) {
    size_t count = 1;
    while ((first = cmq_branch_end(nodes, first, last)) < last) first++, count++;
    return count;
}

size_t cmq_find_choice(cmq_rule *rule) {
    const cmq_node *nodes = rule->nodes;
    size_t count = rule->node_count, most = S_branches(nodes, 0, count);
    rule->choice_first = 0;
    rule->choice_last = (uint16_t)count;
    if (most > 1) return most;
    for (size_t at = 0, end; at < count; at = end) {
        end = S_end(nodes, at);
        bool repeated = end < count && nodes[end].type == CMQ_NODE_REPEAT;
        size_t branches = nodes[at].type == CMQ_NODE_GROUP && !repeated ? S_branches(nodes, at + 1, end - 1) : 1;
        if (branches <= most) continue;
        most = branches;
        rule->choice_first = (uint16_t)(at + 1);
        rule->choice_last = (uint16_t)(end - 1);
    }
    return most;
}
