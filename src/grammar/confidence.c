/* How often the records of each rule are right on the gold of the corpus: patterns/<code>/confidence.tsv. */
#include "grammar/lines.h"
#include "grammar/rule.h"

/* A rule that gold knows little of is taken to be right nine times of ten: four records' worth. */
#define PRIOR_RIGHT 3.6
#define PRIOR_GIVEN 4.0

static bool S_count(cmq_span text, unsigned long *n) {
    *n = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] < '0' || text.ptr[i] > '9' || i == 7) return false;
        *n = *n * 10 + (unsigned long)(text.ptr[i] - '0');
    }
    return text.len > 0;
}

/* The rules of all stages by their ids. */
static bool S_index(const cmq_rules *rules, cmq_map *ids, cmq_rule **list) {
    uint32_t n = 0;
    for (size_t s = 0; s < rules->stage_count; s++)
        for (size_t r = 0; r < rules->stages[s].rule_count; r++) {
            cmq_rule *rule = rules->stages[s].rules[r];
            rule->confidence = (uint8_t)(100 * PRIOR_RIGHT / PRIOR_GIVEN);
            list[n] = rule;
            if (!cmq_map_set(ids, rule->id, n++)) return false;
        }
    return true;
}

bool cmq_rules_read_confidence(cmq_rules *rules, const char *file, cmq_span text, cmq_diagnostics *diagnostics) {
    cmq_lines lines = cmq_lines_of(file, text);
    cmq_map ids;
    cmq_rule **list = cmq_arena_array(rules->arena, rules->rule_count + 1, sizeof *list);
    cmq_map_init(&ids, rules->arena);
    if (!list || !S_index(rules, &ids, list)) return false;
    while (cmq_next_line(&lines, diagnostics)) {
        cmq_span line = lines.content, id, right, given;
        unsigned long good, all;
        lines.place.at = line;
        bool read = cmq_next_part(&line, &id) && cmq_next_part(&line, &right) && cmq_next_part(&line, &given);
        if (!read || !S_count(right, &good) || !S_count(given, &all) || good > all) {
            cmq_report(diagnostics, CMQ_ERROR, lines.place, "a line reads: rule, records that are right, records");
            continue;
        }
        uint32_t at = cmq_map_get(&ids, id);
        if (at == CMQ_MAP_NONE) cmq_report(diagnostics, CMQ_WARNING, lines.place, "there is no such rule");
        else list[at]->confidence = (uint8_t)(100 * ((double)good + PRIOR_RIGHT) / ((double)all + PRIOR_GIVEN) + 0.5);
    }
    return true;
}
