/* Matches the rules of one stage: units as symbols, rules as PCRE2 patterns over them. */
#include "base/buffer.h"
#include "match/cascade.h"

/* Matches after which a pattern is worth its machine code: compiling it costs as much as some hundred interpreted
 * matches. */
#define USES_BEFORE_JIT 24
#define SELDOM 80 /* a pattern that few sentences need, one in so many, is not worth the memory */

/* ---- units as symbols of the stage ---- */

/* The symbol of a unit: units of one signature share it. 0 when the alphabet is full or memory ran out. */
static uint16_t S_unit_symbol(cmq_cascade *cascade, cmq_stage_run *run, const cmq_unit *unit) {
    uint16_t *symbol = &cascade->signatures.items[unit->signature].symbols[run - cascade->runs];
    if (*symbol) return *symbol;
    cmq_atom_set set;
    cmq_unit_atoms(&cascade->data->lexicon, run->stage, unit, &set);
    return *symbol = cmq_alphabet_symbol(&run->alphabet, set.bits);
}

/* The rules that each symbol may matter to, for the symbols that came since; false when memory ran out. */
static bool S_rules_of_symbols(cmq_stage_run *run) {
    const cmq_stage *stage = run->stage;
    size_t words = stage->rule_words, row = words + 1;
    if (run->alphabet.count > run->rules_room) {
        size_t room = run->alphabet.count * 2;
        uint64_t *rules = cmq_retake(run->alphabet.memory, run->rules, (room + 1) * row, sizeof *rules);
        if (!rules) return false;
        run->rules = rules;
        run->rules_room = room;
    }
    while (run->rules_count < run->alphabet.count) {
        uint64_t *rules = run->rules + ++run->rules_count * row;
        const uint64_t *set = cmq_alphabet_set(&run->alphabet, run->rules_count);
        memset(rules, 0, row * sizeof *rules);
        for (size_t w = 0; w < run->alphabet.words; w++)
            for (uint64_t bits = set[w]; bits; bits &= bits - 1) {
                const uint64_t *known = stage->by_atom + (w * 64 + cmq_lowest_bit(bits)) * words;
                for (size_t r = 0; r < words; r++) rules[words] |= rules[r] |= known[r];
            }
    }
    return true;
}

/* The symbols of the units, and the rules that may match, as far as their rarest clauses tell. */
static bool S_symbols(cmq_cascade *cascade, cmq_stage_run *run, uint64_t *candidates) {
    const cmq_stage *stage = run->stage;
    size_t words = stage->rule_words;
    memcpy(candidates, stage->by_atom + stage->atom_count * words, words * sizeof *candidates);
    for (size_t i = 0; i < cascade->unit_count; i++) {
        uint16_t symbol = S_unit_symbol(cascade, run, &cascade->units[i]);
        if (!symbol || (symbol > run->rules_count && !S_rules_of_symbols(run))) return false;
        cascade->symbols[i] = symbol;
        const uint64_t *rules = run->rules + symbol * (words + 1);
        if (!rules[words]) continue;
        for (size_t r = 0; r < words; r++) candidates[r] |= rules[r];
    }
    return true;
}

/* All atoms that some unit has. */
static void S_present(const cmq_cascade *cascade, const cmq_stage_run *run, cmq_atom_set *present) {
    memset(present, 0, sizeof *present);
    for (size_t i = 0; i < cascade->unit_count; i++) {
        const uint64_t *set = cmq_alphabet_set(&run->alphabet, cascade->symbols[i]);
        for (size_t w = 0; w < run->alphabet.words; w++) present->bits[w] |= set[w];
    }
}

static void S_forget(cmq_compiled *compiled) {
    cmq_pattern_free(compiled->pattern);
    cmq_alphabet_free(&compiled->alphabet);
    cmq_give_back(compiled->own);
    *compiled = (cmq_compiled){0};
}

/* Forgets the alphabet when it is full: all is made anew from what comes. */
static void S_start_over(cmq_cascade *cascade, cmq_stage_run *run) {
    cmq_alphabet_free(&run->alphabet);
    run->rules_count = 0;
    for (size_t i = 1; i <= cascade->signatures.count; i++)
        cascade->signatures.items[i].symbols[run - cascade->runs] = 0;
    for (size_t i = 0; i < run->stage->rule_count; i++) S_forget(&run->compiled[i]);
}

void cmq_stage_free(cmq_stage_run *run) {
    for (size_t i = 0; run->compiled && i < run->stage->rule_count; i++) S_forget(&run->compiled[i]);
    cmq_alphabet_free(&run->alphabet);
    cmq_give_back(run->rules);
    cmq_give_back(run->compiled);
    run->rules = NULL;
    run->compiled = NULL;
}

/* ---- rules as patterns over their own symbols ---- */

/* A rule's sets are of those words alone in which it names an atom: how many of them stand before a word of the stage's
 * sets. */
static size_t S_words_before(const cmq_rule *rule, size_t word) {
    size_t n = 0;
    for (size_t w = 0; w < word; w++) n += rule->atoms.bits[w] != 0;
    return n;
}

static size_t S_words(const cmq_rule *rule) {
    size_t words = S_words_before(rule, CMQ_ATOM_WORDS);
    return words ? words : 1;
}

static void S_symbol(cmq_buffer *out, size_t symbol) {
    static const char digits[] = "0123456789abcdef";
    char text[] = {'\\', 'x', digits[symbol >> 4 & 15], digits[symbol & 15]};
    cmq_buffer_append(out, text, sizeof text);
}

static bool S_has(const cmq_alphabet *alphabet, size_t symbol, size_t word, unsigned bit) {
    return cmq_alphabet_set(alphabet, symbol)[word] >> bit & 1;
}

static void S_class(cmq_buffer *out, const cmq_alphabet *alphabet, const cmq_rule *rule, const cmq_node *node) {
    size_t word = S_words_before(rule, node->atom / 64);
    unsigned bit = node->atom % 64;
    bool any = false;
    cmq_buffer_text(out, node->captured ? "(" : "");
    cmq_buffer_text(out, node->negated ? "[^\\x00" : "[");
    for (size_t s = 1; s <= alphabet->count; s++) {
        if (!S_has(alphabet, s, word, bit)) continue;
        size_t end = s;
        while (end < alphabet->count && S_has(alphabet, end + 1, word, bit)) end++;
        S_symbol(out, s);
        if (end > s) {
            cmq_buffer_char(out, '-');
            S_symbol(out, end);
        }
        any = true;
        s = end;
    }
    if (!any && !node->negated) cmq_buffer_text(out, "\\x00"); /* no unit has it: a symbol that never comes */
    cmq_buffer_text(out, node->captured ? "])" : "]");
}

/* The regular expression of the first `nodes` pieces of a rule, over the symbols known so far. */
static cmq_pattern *S_compile(const cmq_stage_run *run, const cmq_alphabet *alphabet, const cmq_rule *rule,
                              size_t nodes) {
    cmq_buffer source;
    cmq_buffer_init(&source, run->alphabet.memory, 1u << 20);
    for (size_t i = 0; i < nodes; i++) {
        const cmq_node *node = &rule->nodes[i];
        if (node->text) cmq_buffer_span(&source, cmq_node_text(node));
        else if (run->stage->atoms[node->atom].conditions[0].class_id == CMQ_CLASS_ANY)
            cmq_buffer_text(&source, node->captured ? "(.)" : ".");
        else S_class(&source, alphabet, rule, node);
    }
    cmq_pattern *pattern = source.failed
                               ? NULL
                               : cmq_pattern_compile(run->alphabet.memory, (cmq_span){source.data, source.len},
                                                     CMQ_PATTERN_BYTES, NULL, 0, NULL);
    cmq_buffer_free(&source);
    return pattern;
}

/* The rule's own symbol of a symbol of the stage that it has not met. */
static unsigned char S_new_symbol(cmq_stage_run *run, const cmq_rule *rule, cmq_compiled *compiled, uint16_t symbol) {
    uint64_t set[CMQ_ATOM_WORDS] = {0};
    const uint64_t *whole = cmq_alphabet_set(&run->alphabet, symbol);
    size_t words = 0;
    if (!compiled->alphabet.words)
        cmq_alphabet_init(&compiled->alphabet, run->alphabet.memory, S_words(rule), CMQ_MAX_SYMBOLS);
    if (symbol >= compiled->own_room) {
        size_t room = run->alphabet.count + 64;
        unsigned char *own = cmq_retake(run->alphabet.memory, compiled->own, room, 1);
        if (!own) return 0;
        memset(own + compiled->own_room, 0, room - compiled->own_room);
        compiled->own = own;
        compiled->own_room = room;
    }
    for (size_t w = 0; w < run->alphabet.words; w++)
        if (rule->atoms.bits[w]) set[words++] = whole[w] & rule->atoms.bits[w];
    return compiled->own[symbol] = (unsigned char)cmq_alphabet_symbol(&compiled->alphabet, set);
}

/* The rule's own symbol of a symbol of the stage: what of its atoms the rule names; 0 when there are too many. */
static unsigned char S_own_symbol(cmq_stage_run *run, const cmq_rule *rule, cmq_compiled *compiled, uint16_t symbol) {
    unsigned char own = symbol < compiled->own_room ? compiled->own[symbol] : 0;
    return own ? own : S_new_symbol(run, rule, compiled, symbol);
}

/* The sentence as the rule sees it, in cascade->subject; false when the rule has too many symbols. */
static bool S_subject(cmq_cascade *cascade, cmq_stage_run *run, const cmq_rule *rule, cmq_compiled *compiled) {
    for (size_t i = 0; i < cascade->unit_count; i++) {
        unsigned char own = S_own_symbol(run, rule, compiled, cascade->symbols[i]);
        if (!own) return false;
        cascade->subject[i] = (char)own;
    }
    return true;
}

/* Gives the rule its symbols of all symbols of the stage that came so far, as long as many more may come: its pattern
 * is compiled less often. */
static void S_expect_symbols(cmq_stage_run *run, const cmq_rule *rule, cmq_compiled *compiled) {
    for (size_t s = 1; s <= run->alphabet.count && compiled->alphabet.count < CMQ_MAX_SYMBOLS / 6; s++)
        S_own_symbol(run, rule, compiled, (uint16_t)s);
}

/* The pattern of a rule for the sentence at work; NULL when memory ran out. */
static const cmq_pattern *S_pattern(cmq_cascade *cascade, cmq_stage_run *run, size_t index) {
    const cmq_rule *rule = run->stage->rules[index];
    cmq_compiled *compiled = &run->compiled[index];
    if (!S_subject(cascade, run, rule, compiled)) {
        S_forget(compiled);
        if (!S_subject(cascade, run, rule, compiled)) return NULL;
    }
    if (!compiled->pattern || compiled->symbols != compiled->alphabet.count) { /* new symbols came */
        S_expect_symbols(run, rule, compiled);
        cmq_pattern_free(compiled->pattern);
        compiled->pattern = S_compile(run, &compiled->alphabet, rule, rule->node_count);
        compiled->symbols = compiled->alphabet.count;
        compiled->uses = 0;
        compiled->jit = false;
    }
    if (compiled->pattern && cascade->options.jit && !compiled->jit && ++compiled->uses > USES_BEFORE_JIT &&
        (uint64_t)compiled->uses * SELDOM > cascade->sentences) {
        cmq_pattern_jit(compiled->pattern);
        compiled->jit = true;
    }
    return compiled->pattern;
}

/* Whether the sentence has something of each further clause of a rule. */
static bool S_qualifies(const cmq_stage *stage, size_t r, const cmq_atom_set *present) {
    const cmq_clause_part *part = &stage->clauses[stage->clause_start[r]],
                          *end = &stage->clauses[stage->clause_start[r + 1]];
    for (uint64_t met = 0; part < end; part++) {
        met |= present->bits[part->word] & part->bits;
        if (!part->last) continue;
        if (!met) return false;
        met = 0;
    }
    return true;
}

static void S_keep(const cmq_rule *rule, size_t order, const size_t *groups, cmq_match *match) {
    *match = (cmq_match){
        .rule = rule, .order = (uint16_t)order, .first = (uint16_t)groups[0], .last = (uint16_t)(groups[1] - 1)};
    for (size_t g = 1; g <= CMQ_MAX_CAPTURES; g++)
        match->groups[g] = g <= rule->group_count && groups[2 * g] != SIZE_MAX ? (int16_t)groups[2 * g] : -1;
}

/* All matches of one rule, from every start; false when a limit was reached. */
static bool S_search(cmq_cascade *cascade, cmq_stage_run *run, size_t r, cmq_match *matches, size_t max,
                     size_t *count) {
    const cmq_rule *rule = run->stage->rules[r];
    const cmq_pattern *pattern = S_pattern(cascade, run, r);
    cmq_span subject = {cascade->subject, cascade->unit_count};
    size_t groups[2 * (CMQ_MAX_CAPTURES + 1)];
    if (!pattern) return cascade->gave_up = true; /* the others may be read all the same */
    for (size_t start = 0; start < subject.len;) {
        int found = cmq_pattern_search(pattern, cascade->words.runner, subject, start, groups, rule->group_count + 1u);
        if (found == CMQ_GAVE_UP) cascade->gave_up = true;
        if (found != CMQ_MATCHED) break;
        start = groups[0] + 1;
        if (groups[1] == groups[0]) continue;
        if (*count == max) return cascade->gave_up = true, false;
        S_keep(rule, r, groups, &matches[(*count)++]);
    }
    return true;
}

size_t cmq_stage_match(cmq_cascade *cascade, cmq_stage_run *run, cmq_match *matches, size_t max) {
    const cmq_stage *stage = run->stage;
    uint64_t candidates[CMQ_MAX_STAGE_RULES / 64 + 1], any = 0;
    cmq_atom_set present;
    size_t count = 0;
    if (!S_symbols(cascade, run, candidates)) {
        S_start_over(cascade, run);
        if (!S_symbols(cascade, run, candidates)) return cascade->gave_up = true, 0;
    }
    if (!cascade->options.filter) memset(candidates, 0xFF, sizeof candidates);
    for (size_t word = 0; word < stage->rule_words; word++) {
        if (cascade->hearing && stage->facts) candidates[word] &= stage->sources ? stage->sources[word] : 0;
        any |= candidates[word];
    }
    if (!any) return 0;
    S_present(cascade, run, &present);
    for (size_t word = 0; word < stage->rule_words; word++)
        for (uint64_t rules = candidates[word]; rules; rules &= rules - 1) {
            size_t r = word * 64 + cmq_lowest_bit(rules);
            if (r >= stage->rule_count) break;
            if (cascade->options.filter && !S_qualifies(stage, r, &present)) continue;
            if (stage->rules[r]->removed || !stage->rules[r]->node_count) continue;
            if (!S_search(cascade, run, r, matches, max, &count)) return count;
        }
    return count;
}

size_t cmq_stage_reach(cmq_cascade *cascade, cmq_stage_run *run, const cmq_rule *rule, size_t *unit) {
    uint64_t candidates[CMQ_MAX_STAGE_RULES / 64 + 1];
    size_t groups[2 * (CMQ_MAX_CAPTURES + 1)], reached = 0;
    cmq_compiled compiled = {0};
    if (S_symbols(cascade, run, candidates) && S_subject(cascade, run, rule, &compiled)) {
        cmq_span subject = {cascade->subject, cascade->unit_count};
        for (size_t items = rule->item_count; items-- > 1 && !reached;) {
            cmq_pattern *pattern = S_compile(run, &compiled.alphabet, rule, rule->items[items - 1]);
            int found =
                pattern ? cmq_pattern_search(pattern, cascade->words.runner, subject, 0, groups, 1) : CMQ_UNMATCHED;
            cmq_pattern_free(pattern);
            if (found == CMQ_MATCHED && groups[1] > groups[0]) *unit = groups[1], reached = items;
        }
    }
    S_forget(&compiled);
    return reached;
}

bool cmq_stage_fits(const cmq_stage_run *run, const cmq_rule *rule) {
    cmq_alphabet widest; /* one that has no short way to write any class */
    cmq_atom_set all, others = {{0}};
    cmq_alphabet_init(&widest, run->alphabet.memory, S_words(rule) + 1, CMQ_MAX_SYMBOLS);
    memset(&all, 0xFF, sizeof all);
    cmq_alphabet_symbol(&widest, all.bits);
    cmq_alphabet_symbol(&widest, others.bits);
    all.bits[widest.words - 1] = 0; /* a word of no atom's makes it another symbol */
    cmq_alphabet_symbol(&widest, all.bits);
    cmq_pattern *pattern = S_compile(run, &widest, rule, rule->node_count);
    bool fits = pattern != NULL;
    cmq_pattern_free(pattern);
    cmq_alphabet_free(&widest);
    return fits;
}
