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
static void S_units(const char *sentence, uint64_t *units) {
    memset(units, 0, ATOMS * sizeof *units);
    for (size_t i = 0; sentence[i]; i++)
        if (sentence[i] != '.') units[sentence[i] - 'a' + A] |= (uint64_t)1 << i;
}

/* `expected`: a '^' below each unit at which the pattern begins. */
static void S_begins(const char *sentence, const char *expected, cmq_node *nodes, size_t count, bool either) {
    cmq_rule rule = {.nodes = nodes, .node_count = count, .item_count = !either};
    uint64_t units[ATOMS];
    S_units(sentence, units);
    uint64_t starts = cmq_rule_starts(&rule, units, strlen(sentence));
    for (size_t i = 0; i < strlen(sentence); i++)
        cr_expect_eq(starts >> i & 1, expected[i] == '^', "%s, unit %zu", sentence, i);
}

Test(starts, of_pieces_in_a_row) {
    S_begins("ab.ba.ab", "^.....^.", PATTERN(ATOM(A), ATOM(B)), false);
    S_begins("ab.ba.ab", "....^...", PATTERN(ATOM(A), NOT(B)), false);
    S_begins("ab.ba.ab", "^.^...^.", PATTERN({.type = CMQ_NODE_ANY}, ATOM(B)), false);
}

Test(starts, of_alternatives) {
    S_begins("abcd", "^.^.", PATTERN(ATOM(A), ATOM(B), OR, ATOM(C), ATOM(D)), true);
    S_begins("acbd.ad", "^......",
             PATTERN(ATOM(A), OPEN(CMQ_NODE_GROUP, 5, true), ATOM(B), OR, ATOM(C), CLOSE(1), ATOM(B)), false);
}

Test(starts, of_repetitions) {
    S_begins("a..b.a.b", "^....^..", PATTERN(ATOM(A), NOT(A), REPEAT(0, 2), ATOM(B)), false);
    S_begins("a..b.a.b", "^.......", PATTERN(ATOM(A), NOT(A), REPEAT(2, 2), ATOM(B)), false);
    S_begins("acccccb", "^^^^^^.", PATTERN(NOT(B), REPEAT(1, CMQ_ANY_NUMBER), ATOM(B)), false);
    S_begins("acdcdb.cdb", "^^.^...^..",
             PATTERN(ATOM(A), REPEAT(0, 1), OPEN(CMQ_NODE_GROUP, 5, false), ATOM(C), ATOM(D), CLOSE(2),
                     REPEAT(1, CMQ_ANY_NUMBER), ATOM(B)),
             false);
}

Test(starts, where_something_stands_ahead_or_behind) {
    S_begins("ab.ac.a", "^......", PATTERN(ATOM(A), OPEN(CMQ_NODE_AHEAD, 3, false), ATOM(B), CLOSE(1)), false);
    S_begins("ab.ac.a", "...^..^", PATTERN(ATOM(A), OPEN(CMQ_NODE_NOT_AHEAD, 3, false), ATOM(B), CLOSE(1)), false);
    S_begins("ba.ca.a", ".^.....", PATTERN(OPEN(CMQ_NODE_BEHIND, 2, false), ATOM(B), CLOSE(0), ATOM(A)), false);
    S_begins("ba.ca.a", "....^.^", PATTERN(OPEN(CMQ_NODE_NOT_BEHIND, 4, true), ATOM(B), OR, ATOM(D), CLOSE(0), ATOM(A)),
             false);
}

Test(starts, at_the_ends_of_the_sentence) {
    S_begins("aa.a", "^...", PATTERN({.type = CMQ_NODE_FIRST}, ATOM(A)), false);
    S_begins("aa.a", "...^", PATTERN(ATOM(A), {.type = CMQ_NODE_LAST}), false);
}

Test(starts, a_pattern_s_beginning_ends_behind_it) {
    cmq_node nodes[] = {ATOM(A), NOT(A), REPEAT(0, 3), ATOM(B)};
    cmq_rule rule = {.nodes = nodes, .node_count = 4, .item_count = 3};
    uint64_t units[ATOMS];
    S_units("a.cb", units);
    cr_expect_eq(cmq_rule_ends(&rule, 1, units, 4), 1u << 1);
    cr_expect_eq(cmq_rule_ends(&rule, 3, units, 4), 1u << 1 | 1u << 2 | 1u << 3 | 1u << 4);
    cr_expect_eq(cmq_rule_ends(&rule, 4, units, 4), 1u << 4);
}
