/* Matches the rules of one stage: those that may match, as PCRE2 patterns over units as symbols. */
#include "base/buffer.h"
#include "match/cascade.h"

/* Matches after which a pattern is worth its machine code: compiling it costs as much as some hundred interpreted
 * matches. */
#define USES_BEFORE_JIT 100
#define SELDOM 60 /* a pattern that few sentences need, one in so many, is not worth the memory */

static cmq_atoms S_atoms(const cmq_cascade *cascade, const cmq_stage_run *run, size_t unit) {
    return cmq_signature_atoms(&cascade->signatures, cascade->units[unit].signature, (size_t)(run - cascade->runs));
}

/* ---- which rules may match ---- */

/* The branches that are known by an atom. */
static void S_add_branches(const cmq_stage *stage, size_t atom, uint64_t *branches) {
    for (uint32_t k = stage->known_start[atom]; k < stage->known_start[atom + 1]; k++)
        branches[stage->known_branches[k] / 64] |= (uint64_t)1 << stage->known_branches[k] % 64;
}

/* Notes which units have each atom, and the branches that may match, as far as their rarest clauses tell; false if
 * there are none. */
static bool S_look(cmq_cascade *cascade, const cmq_stage_run *run, uint64_t *branches) {
    const cmq_stage *stage = run->stage;
    cmq_sight *sight = &cascade->sight;
    uint64_t *units = sight->units, any = 0;
    sight->stage = stage;
    sight->count = cascade->unit_count;
    memset(units, 0, stage->atom_count * sizeof *units);
    memset(sight->composed, 0, sizeof sight->composed);
    memset(branches, cascade->options.filter ? 0 : 0xFF, stage->branch_words * sizeof *branches);
    S_add_branches(stage, stage->atom_count, branches); /* those that need nothing */
    for (size_t i = 0; i < cascade->unit_count; i++)    /* memory is waited for once */
        cmq_signature_expect(&cascade->signatures, cascade->units[i].signature, (size_t)(run - cascade->runs));
    for (size_t i = 0; i < cascade->unit_count; i++) {
        cmq_atoms atoms = S_atoms(cascade, run, i);
        uint64_t unit = (uint64_t)1 << (i < CMQ_MAX_PLACES ? i : CMQ_MAX_PLACES);
        for (const uint16_t *atom = atoms.first; atom < atoms.others; atom++) {
            if (!units[*atom]) S_add_branches(stage, *atom, branches);
            units[*atom] |= unit;
        }
        for (const uint16_t *atom = atoms.others; atom < atoms.end; atom++) units[*atom] |= unit;
    }
    for (size_t w = 0; w < stage->branch_words; w++) {
        if (cascade->hearing && stage->facts) branches[w] &= stage->sources ? stage->sources[w] : 0;
        any |= branches[w];
    }
    return any != 0;
}

/* Whether the sentence has something of each further clause of a branch. */
static bool S_qualifies(const cmq_stage *stage, size_t b, const uint64_t *units) {
    const uint16_t *atom = stage->clauses + stage->clause_start[b], *end = stage->clauses + stage->clause_start[b + 1];
    for (uint64_t met = 0; atom < end; atom++) {
        met |= units[*atom & (CMQ_LAST_OF_CLAUSE - 1)];
        if (!(*atom & CMQ_LAST_OF_CLAUSE)) continue;
        if (!met) return false;
        met = 0;
    }
    return true;
}

/* ---- rules as patterns over their own symbols ---- */

static void S_forget(cmq_compiled *compiled) {
    cmq_pattern_free(compiled->pattern);
    cmq_alphabet_free(&compiled->alphabet);
    *compiled = (cmq_compiled){0};
}

void cmq_stage_free(cmq_stage_run *run) {
    for (size_t i = 0; run->compiled && i < run->stage->rule_count; i++) {
        if (run->compiled[i]) S_forget(run->compiled[i]);
        cmq_give_back(run->compiled[i]);
    }
    cmq_give_back(run->compiled);
    run->compiled = NULL;
}

/* Readies the rule's alphabet. */
static void S_prepare(cmq_memory *memory, const cmq_rule *rule, cmq_compiled *compiled) {
    if (compiled->alphabet.words) return;
    cmq_alphabet_init(&compiled->alphabet, memory, rule->word_count ? rule->word_count : 1);
}

static void S_symbol(cmq_buffer *out, size_t symbol) {
    static const char digits[] = "0123456789abcdef";
    char text[] = {'\\', 'x', digits[symbol >> 4 & 15], digits[symbol & 15]};
    cmq_buffer_append(out, text, sizeof text);
}

static bool S_has(const cmq_alphabet *alphabet, size_t symbol, size_t word, unsigned bit) {
    return cmq_alphabet_set(alphabet, symbol)[word] >> bit & 1;
}

/* Which word of the rule's sets holds an atom; their number if none does. */
static size_t S_word_of(const cmq_rule *rule, unsigned atom) {
    size_t word = 0;
    while (word < rule->word_count && rule->words[word].word != atom / 64) word++;
    return word;
}

static void S_class(cmq_buffer *out, const cmq_compiled *compiled, const cmq_rule *rule, const cmq_node *node) {
    const cmq_alphabet *alphabet = &compiled->alphabet;
    size_t word = S_word_of(rule, node->atom);
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

/* A repetition: `?`, `*`, `+` or {m,n}. */
static void S_repetition(cmq_buffer *out, const cmq_node *node) {
    bool any = node->most == CMQ_ANY_NUMBER;
    if (any && node->least <= 1) cmq_buffer_char(out, node->least ? '+' : '*');
    else if (any) cmq_buffer_format(out, "{%u,}", node->least);
    else cmq_buffer_format(out, "{%u,%u}", node->least, node->most);
    cmq_buffer_text(out, node->lazy ? "?" : "");
}

/* The regular expression of a rule, over the symbols known so far. */
static cmq_pattern *S_compile(cmq_memory *memory, const cmq_compiled *compiled, const cmq_rule *rule) {
    static const char *const texts[CMQ_NODE_TYPES] = {
        [CMQ_NODE_GROUP] = "(?:",   [CMQ_NODE_AHEAD] = "(?=",       [CMQ_NODE_NOT_AHEAD] = "(?!",
        [CMQ_NODE_BEHIND] = "(?<=", [CMQ_NODE_NOT_BEHIND] = "(?<!", [CMQ_NODE_CLOSE] = ")",
        [CMQ_NODE_OR] = "|",        [CMQ_NODE_FIRST] = "\\A",       [CMQ_NODE_LAST] = "\\z"};
    cmq_buffer source;
    cmq_buffer_init(&source, memory, 1u << 20);
    for (size_t i = 0; i < rule->node_count; i++) {
        const cmq_node *node = &rule->nodes[i];
        if (node->type == CMQ_NODE_ATOM) S_class(&source, compiled, rule, node);
        else if (node->type == CMQ_NODE_ANY) cmq_buffer_text(&source, node->captured ? "(.)" : ".");
        else if (node->type == CMQ_NODE_REPEAT) S_repetition(&source, node);
        else cmq_buffer_text(&source, texts[node->type]);
    }
    cmq_pattern *pattern = source.failed ? NULL
                                         : cmq_pattern_compile(memory, (cmq_span){source.data, source.len},
                                                               CMQ_PATTERN_BYTES, NULL, 0, NULL);
    cmq_buffer_free(&source);
    return pattern;
}

/* Whether a unit whose own atoms are in a set has an atom. */
static bool S_unit_has(const cmq_stage *stage, const cmq_atom_set *own, unsigned atom) {
    uint32_t part = stage->part_start[atom], end = stage->part_start[atom + 1];
    if (part == end) return cmq_atom_is_in(own, atom);
    while (part < end && !cmq_atom_is_in(own, stage->parts[part])) part++;
    return part < end;
}

/* The rule's symbols of the units of a long sentence, one by one; 0 when there are too many. */
static void S_symbols_of_long(cmq_cascade *cascade, const cmq_stage_run *run, const cmq_rule *rule,
                              cmq_compiled *compiled) {
    uint64_t sets[CMQ_ATOM_WORDS + 1];
    size_t words = compiled->alphabet.words;
    for (size_t i = 0; i < cascade->unit_count; i++) {
        cmq_atoms atoms = S_atoms(cascade, run, i);
        cmq_atom_set own;
        memset(own.bits, 0, (run->stage->atom_count / 64 + 1) * sizeof *own.bits);
        for (const uint16_t *atom = atoms.first; atom < atoms.end; atom++) cmq_atom_add(&own, *atom);
        memset(sets, 0, words * sizeof *sets);
        for (size_t w = 0; w < rule->word_count; w++)
            for (uint64_t named = rule->words[w].bits; named; named &= named - 1)
                if (S_unit_has(run->stage, &own, rule->words[w].word * 64u + cmq_lowest_bit(named)))
                    sets[w] |= named & -named;
        cascade->subject[i] = (char)cmq_alphabet_symbol(&compiled->alphabet, sets);
    }
}

/* The same for all units of a sentence, from the units of each atom: few atoms of a rule are in a sentence. Unit by
 * unit a whole run takes 4 % more instructions. */
static void S_symbols(cmq_cascade *cascade, const cmq_rule *rule, cmq_compiled *compiled) {
    uint64_t sets[CMQ_MAX_PLACES * CMQ_ATOM_WORDS], some = 0;
    size_t words = compiled->alphabet.words;
    memset(sets, 0, cascade->unit_count * words * sizeof *sets);
    for (size_t w = 0; w < rule->word_count; w++)
        for (uint64_t atoms = rule->words[w].bits; atoms; atoms &= atoms - 1) {
            uint64_t units = cmq_units_with(&cascade->sight, rule->words[w].word * 64u + cmq_lowest_bit(atoms));
            for (some |= units; units; units &= units - 1) sets[cmq_lowest_bit(units) * words + w] |= atoms & -atoms;
        }
    char none = 0; /* the symbol of units with no atom of the rule */
    for (size_t i = 0; i < cascade->unit_count; i++) {
        bool has = some >> i & 1;
        cascade->subject[i] = !has && none ? none : (char)cmq_alphabet_symbol(&compiled->alphabet, sets + i * words);
        if (!has) none = cascade->subject[i];
    }
}

/* The sentence as the rule sees it, in cascade->subject; false when the rule has too many symbols. */
static bool S_subject(cmq_cascade *cascade, const cmq_stage_run *run, const cmq_rule *rule, cmq_compiled *compiled) {
    S_prepare(run->memory, rule, compiled);
    if (cascade->unit_count < CMQ_MAX_PLACES) S_symbols(cascade, rule, compiled);
    else S_symbols_of_long(cascade, run, rule, compiled);
    return !memchr(cascade->subject, 0, cascade->unit_count);
}

/* The pattern of a rule for the sentence at work; NULL when memory ran out. */
static const cmq_pattern *S_pattern(cmq_cascade *cascade, cmq_stage_run *run, size_t index) {
    const cmq_rule *rule = run->stage->rules[index];
    cmq_compiled *compiled = run->compiled[index];
    if (!compiled) compiled = run->compiled[index] = cmq_take(run->memory, sizeof *compiled);
    if (!compiled) return NULL;
    if (!S_subject(cascade, run, rule, compiled)) {
        S_forget(compiled); /* its alphabet is full: it is made anew from what comes */
        if (!S_subject(cascade, run, rule, compiled)) return NULL;
    }
    if (!compiled->pattern || compiled->symbols != compiled->alphabet.count) { /* new symbols came */
        cmq_pattern_free(compiled->pattern);
        compiled->pattern = S_compile(run->memory, compiled, rule);
        compiled->symbols = (uint8_t)compiled->alphabet.count;
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

static void S_keep(const cmq_rule *rule, size_t order, const size_t *groups, cmq_match *match) {
    *match = (cmq_match){
        .rule = rule, .order = (uint16_t)order, .first = (uint16_t)groups[0], .last = (uint16_t)(groups[1] - 1)};
    for (size_t g = 1; g <= CMQ_MAX_CAPTURES; g++)
        match->groups[g] = g <= rule->group_count && groups[2 * g] != SIZE_MAX ? (int16_t)groups[2 * g] : -1;
}

/* All matches of one rule, from each of the starts, of all if the sentence is long; false when a limit was reached. */
static bool S_search(cmq_cascade *cascade, cmq_stage_run *run, size_t r, uint64_t starts, cmq_match *matches,
                     size_t max, size_t *count) {
    const cmq_rule *rule = run->stage->rules[r];
    const cmq_pattern *pattern = S_pattern(cascade, run, r);
    cmq_span subject = {cascade->subject, cascade->unit_count};
    size_t groups[2 * (CMQ_MAX_CAPTURES + 1)];
    if (!pattern) return cascade->gave_up = true; /* the others may be read all the same */
    for (size_t start = 0; start < subject.len;) {
        if (subject.len < CMQ_MAX_PLACES) {
            if (!(starts >> start)) break;
            start += cmq_lowest_bit(starts >> start);
        }
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

/* The next branch from `b` on that may match; the number of all: there is none. */
static size_t S_next(const cmq_cascade *cascade, const cmq_stage *stage, const uint64_t *candidates, size_t b) {
    for (; b < stage->branch_count; b++) {
        uint64_t rest = candidates[b / 64] >> b % 64;
        if (!rest) {
            b |= 63;
            continue;
        }
        b += cmq_lowest_bit(rest);
        if (b >= stage->branch_count || !cascade->options.filter || S_qualifies(stage, b, cascade->sight.units)) break;
    }
    return b < stage->branch_count ? b : stage->branch_count;
}

/* Where a rule may begin, by those of its branches that may match, from *b on: a bit for each unit; of a long sentence
 * all. *b moves behind them. */
static uint64_t S_starts(cmq_cascade *cascade, const cmq_stage *stage, const uint64_t *candidates, size_t *b) {
    size_t r = stage->branches[*b].rule;
    const cmq_rule *rule = stage->rules[r];
    bool everywhere = !cascade->options.filter || cascade->unit_count >= CMQ_MAX_PLACES;
    uint64_t behind = everywhere ? 0 : cmq_rule_behind(rule, &cascade->sight), choice = 0;
    for (; *b < stage->branch_count && stage->branches[*b].rule == r; *b = S_next(cascade, stage, candidates, *b + 1))
        if (behind) choice |= cmq_branch_starts(rule, &stage->branches[*b], &cascade->sight, behind);
    if (everywhere) return UINT64_MAX;
    return choice ? cmq_rule_starts(rule, &cascade->sight, choice) : 0;
}

size_t cmq_stage_match(cmq_cascade *cascade, cmq_stage_run *run, cmq_match *matches, size_t max) {
    const cmq_stage *stage = run->stage;
    uint64_t candidates[CMQ_MAX_STAGE_BRANCHES / 64 + 1];
    size_t count = 0;
    if (!S_look(cascade, run, candidates)) return 0;
    for (size_t b = S_next(cascade, stage, candidates, 0); b < stage->branch_count;) {
        size_t r = stage->branches[b].rule;
        uint64_t starts = S_starts(cascade, stage, candidates, &b);
        if (starts && !S_search(cascade, run, r, starts, matches, max, &count)) return count;
    }
    return count;
}

size_t cmq_stage_reach(cmq_cascade *cascade, cmq_stage_run *run, const cmq_rule *rule, size_t *unit) {
    uint64_t candidates[CMQ_MAX_STAGE_BRANCHES / 64 + 1];
    if (cascade->unit_count >= CMQ_MAX_PLACES) return 0;
    S_look(cascade, run, candidates);
    for (size_t items = rule->item_count; items-- > 1;) {
        uint64_t ends = cmq_rule_ends(rule, rule->items[items - 1], &cascade->sight);
        if (ends <= 1) continue; /* nowhere, or nothing at the start */
        for (*unit = 0; ends >>= 1;) ++*unit;
        return items;
    }
    return 0;
}

bool cmq_stage_fits(const cmq_stage_run *run, const cmq_rule *rule) {
    cmq_compiled widest = {0}; /* with an alphabet that has no short way to write any class */
    cmq_atom_set all, others = {{0}};
    S_prepare(run->memory, rule, &widest);
    size_t words = widest.alphabet.words++;
    memset(&all, 0xFF, sizeof all);
    cmq_alphabet_symbol(&widest.alphabet, all.bits);
    cmq_alphabet_symbol(&widest.alphabet, others.bits);
    all.bits[words] = 0; /* a word of no atom's makes it another symbol */
    cmq_alphabet_symbol(&widest.alphabet, all.bits);
    widest.pattern = S_compile(run->memory, &widest, rule);
    bool fits = widest.pattern != NULL;
    S_forget(&widest);
    return fits;
}
