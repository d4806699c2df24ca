/* Patterns run over all units at once: each must begin where a regular expression over one letter a unit does. */
#include "match/cascade.h"
#include "support.h"

enum { NONE, A, B, C, D, ATOMS };

#define ATOM(x)                                                                                                        \
    { .type = CMQ_NODE_ATOM, .atom = x }
#define NOT(x)                                                                                                         \
    { .type = CMQ_NODE_ATOM, .atom = x, .negated = true }
#define OPEN(kind, close, alternatives)                                                                                \
    { .type = kind, .other = close, .either = alternatives }
#define CLOSE(open)                                                                                                    \
    { .type = CMQ_NODE_CLOSE, .other = open }
#define OR                                                                                                             \
    { .type = CMQ_NODE_OR }
#define REPEAT(from, to)                                                                                               \
    { .type = CMQ_NODE_REPEAT, .least = from, .most = to }
#define PATTERN(...) (cmq_node[]){__VA_ARGS__}, sizeof((cmq_node[]){__VA_ARGS__}) / sizeof(cmq_node)

/* Units with the atom of each letter; '.' has none. */
static void S_see(const char *sentence, cmq_sight *sight) {
    uint64_t *units = sight->units;
    memset(sight, 0, sizeof *sight);
    sight->count = strlen(sentence);
    for (size_t i = 0; sentence[i]; i++)
        if (sentence[i] != '.') units[sentence[i] - 'a' + A] |= (uint64_t)1 << i;
}

/* Where a pattern begins: its branches one by one. */
static uint64_t S_starts(cmq_rule *rule, cmq_sight *sight) {
    size_t branches = cmq_find_choice(rule), first = rule->choice_first, end;
    uint64_t behind = cmq_rule_behind(rule, sight), choice = 0;
    for (; branches--; first = end + 1) {
        end = cmq_branch_end(rule->nodes, first, rule->choice_last);
        const cmq_branch branch = {.first = (uint16_t)first, .last = (uint16_t)end};
        choice |= cmq_branch_starts(rule, &branch, sight, behind);
    }
    cr_expect_eq(first, rule->choice_last + 1u);
    return cmq_rule_starts(rule, sight, choice);
}

/* `expected`: a '^' below each unit at which the pattern begins. */
static void S_begins(const char *sentence, const char *expected, cmq_node *nodes, size_t count) {
    cmq_rule rule = {.nodes = nodes, .node_count = count};
    static cmq_sight sight;
    S_see(sentence, &sight);
    uint64_t starts = S_starts(&rule, &sight);
    for (size_t i = 0; i < strlen(sentence); i++)
        cr_expect_eq(starts >> i & 1, expected[i] == '^', "%s, unit %zu", sentence, i);
}

Test(starts, of_pieces_in_a_row) {
    S_begins("ab.ba.ab", "^.....^.", PATTERN(ATOM(A), ATOM(B)));
    S_begins("ab.ba.ab", "....^...", PATTERN(ATOM(A), NOT(B)));
    S_begins("ab.ba.ab", "^.^...^.", PATTERN({.type = CMQ_NODE_ANY}, ATOM(B)));
}

Test(starts, of_alternatives) {
    S_begins("abcd", "^.^.", PATTERN(ATOM(A), ATOM(B), OR, ATOM(C), ATOM(D)));
    S_begins("acbd.ad", "^......",
             PATTERN(ATOM(A), OPEN(CMQ_NODE_GROUP, 5, true), ATOM(B), OR, ATOM(C), CLOSE(1), ATOM(B)));
}

Test(starts, of_a_choice_between_other_pieces) {
    S_begins("acd.abd.acb", "^...^......",
             PATTERN(ATOM(A), OPEN(CMQ_NODE_GROUP, 5, true), ATOM(B), OR, ATOM(C), CLOSE(1), ATOM(D)));
    S_begins("ab.d.cb.cbd", "......^..^.",
             PATTERN(OPEN(CMQ_NODE_BEHIND, 2, false), ATOM(C), CLOSE(0), OPEN(CMQ_NODE_GROUP, 8, true), ATOM(A), OR,
                     ATOM(B), OR, CLOSE(3)));
}

Test(starts, what_a_branch_needs) {
    cmq_node nodes[] = {ATOM(A),     OPEN(CMQ_NODE_GROUP, 6, true), ATOM(B), OR, ATOM(C), ATOM(D), CLOSE(1), NOT(A),
                        REPEAT(0, 1)};
    static cmq_clauses clauses;
    clauses.count = 0;
    cmq_clauses_add(&clauses, nodes, 0, 9);
    cr_assert_eq(clauses.count, 3); /* a; b or c; b or d */
    cr_expect(cmq_atom_is_in(&clauses.sets[0], A));
    for (int i = 1; i < 3; i++) cr_expect(cmq_atom_is_in(&clauses.sets[i], B));
    cr_expect(cmq_atom_is_in(&clauses.sets[1], C) != cmq_atom_is_in(&clauses.sets[2], C));
}

Test(starts, of_repetitions) {
    S_begins("a..b.a.b", "^....^..", PATTERN(ATOM(A), NOT(A), REPEAT(0, 2), ATOM(B)));
    S_begins("a..b.a.b", "^.......", PATTERN(ATOM(A), NOT(A), REPEAT(2, 2), ATOM(B)));
    S_begins("acccccb", "^^^^^^.", PATTERN(NOT(B), REPEAT(1, CMQ_ANY_NUMBER), ATOM(B)));
    S_begins("acdcdb.cdb", "^^.^...^..",
             PATTERN(ATOM(A), REPEAT(0, 1), OPEN(CMQ_NODE_GROUP, 5, false), ATOM(C), ATOM(D), CLOSE(2),
                     REPEAT(1, CMQ_ANY_NUMBER), ATOM(B)));
}

Test(starts, where_something_stands_ahead_or_behind) {
    S_begins("ab.ac.a", "^......", PATTERN(ATOM(A), OPEN(CMQ_NODE_AHEAD, 3, false), ATOM(B), CLOSE(1)));
    S_begins("ab.ac.a", "...^..^", PATTERN(ATOM(A), OPEN(CMQ_NODE_NOT_AHEAD, 3, false), ATOM(B), CLOSE(1)));
    S_begins("ba.ca.a", ".^.....", PATTERN(OPEN(CMQ_NODE_BEHIND, 2, false), ATOM(B), CLOSE(0), ATOM(A)));
    S_begins("ba.ca.a", "....^.^",
             PATTERN(OPEN(CMQ_NODE_NOT_BEHIND, 4, true), ATOM(B), OR, ATOM(D), CLOSE(0), ATOM(A)));
}

Test(starts, at_the_ends_of_the_sentence) {
    S_begins("aa.a", "^...", PATTERN({.type = CMQ_NODE_FIRST}, ATOM(A)));
    S_begins("aa.a", "...^", PATTERN(ATOM(A), {.type = CMQ_NODE_LAST}));
}

Test(starts, a_pattern_s_beginning_ends_behind_it) {
    cmq_node nodes[] = {ATOM(A), NOT(A), REPEAT(0, 3), ATOM(B)};
    cmq_rule rule = {.nodes = nodes, .node_count = 4, .item_count = 3};
    static cmq_sight sight;
    S_see("a.cb", &sight);
    cr_expect_eq(cmq_rule_ends(&rule, 1, &sight), 1u << 1);
    cr_expect_eq(cmq_rule_ends(&rule, 3, &sight), 1u << 1 | 1u << 2 | 1u << 3 | 1u << 4);
    cr_expect_eq(cmq_rule_ends(&rule, 4, &sight), 1u << 4);
}

Test(starts, an_atom_with_parts_is_what_has_one_of_them) {
    uint32_t start[ATOMS + 1] = {0, 0, 0, 0, 0, 2}; /* d: a or b */
    uint16_t parts[] = {A, B};
    cmq_stage stage = {.part_start = start, .parts = parts};
    cmq_node nodes[] = {ATOM(C), {.type = CMQ_NODE_ATOM, .atom = D, .composed = true}};
    cmq_rule rule = {.nodes = nodes, .node_count = 2};
    static cmq_sight sight;
    S_see("cacbcc", &sight);
    sight.stage = &stage;
    cr_expect_eq(S_starts(&rule, &sight), 1u | 1u << 2);
    cr_expect_eq(cmq_units_with(&sight, D), 1u << 1 | 1u << 3);
    cr_expect_eq(cmq_units_with(&sight, A), 1u << 1);
}
