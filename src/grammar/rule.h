/* The rules of one language, in stages. Read once, then immutable; the patterns that match them are made by match/. */
#ifndef CMQ_GRAMMAR_RULE_H
#define CMQ_GRAMMAR_RULE_H

#include "grammar/lexicon.h"
#include "grammar/time_form.h"

/* Sets of atoms of one stage. */
#define CMQ_MAX_ATOMS 5120
#define CMQ_ATOM_WORDS (CMQ_MAX_ATOMS / 64 + 1) /* sets are kept in atom_count / 64 + 1 words */

typedef struct {
    uint64_t bits[CMQ_ATOM_WORDS];
} cmq_atom_set;

static inline void cmq_atom_add(cmq_atom_set *set, unsigned atom) {
    set->bits[atom / 64] |= (uint64_t)1 << atom % 64;
}

static inline bool cmq_atom_is_in(const cmq_atom_set *set, unsigned atom) {
    return set->bits[atom / 64] >> atom % 64 & 1;
}

/* The number of the lowest bit that is set. */
static inline unsigned cmq_lowest_bit(uint64_t bits) {
#if defined(__GNUC__)
    return (unsigned)__builtin_ctzll(bits);
#else
    unsigned n = 0;
    while (!(bits >> n & 1)) n++;
    return n;
#endif
}

/* The first atom of the set from `atom` on; CMQ_MAX_ATOMS: none. */
static inline unsigned cmq_atom_next(const cmq_atom_set *set, unsigned atom) {
    if (atom >= CMQ_MAX_ATOMS) return CMQ_MAX_ATOMS;
    uint64_t rest = set->bits[atom / 64] & ~(uint64_t)0 << atom % 64;
    for (unsigned w = atom / 64;; rest = set->bits[w]) {
        if (rest) return w * 64 + cmq_lowest_bit(rest);
        if (++w == CMQ_ATOM_WORDS) return CMQ_MAX_ATOMS;
    }
}

/* What one reading must be. */
typedef struct {
    uint16_t class_id;
    uint64_t with, without; /* features */
} cmq_condition;

#define CMQ_MAX_CONDITIONS 64

/* A condition on a unit that rules of a stage ask for; the same condition is one atom wherever it stands. */
typedef struct {
    const cmq_condition *conditions; /* any of them */
    uint8_t count;
} cmq_atom;

enum cmq_node_type {
    CMQ_NODE_ATOM,
    CMQ_NODE_ANY, /* {any} */
    CMQ_NODE_GROUP,
    CMQ_NODE_AHEAD,
    CMQ_NODE_NOT_AHEAD,
    CMQ_NODE_BEHIND,
    CMQ_NODE_NOT_BEHIND,
    CMQ_NODE_CLOSE, /* of a group or of what looks ahead or behind */
    CMQ_NODE_OR,
    CMQ_NODE_REPEAT, /* of the piece before */
    CMQ_NODE_FIRST,  /* the start and the end of the sentence */
    CMQ_NODE_LAST,
    CMQ_NODE_TYPES
};

#define CMQ_ANY_NUMBER 255 /* of repetitions */

/* Piece of a pattern, in the order of the regular expression. */
typedef struct {
    uint8_t type;
    bool negated : 1;  /* an atom that the unit must not have */
    bool captured : 1; /* an atom that is a group of its own */
    bool lazy : 1;     /* a repetition that takes as little as it can */
    bool either : 1;   /* what opens here holds alternatives */
    bool composed : 1; /* an atom that is known by its parts */
    union {
        uint16_t atom;  /* of an atom */
        uint16_t other; /* of what opens or closes: the node that closes or opens it */
        struct {
            uint8_t least, most; /* of a repetition */
        };
    };
} cmq_node;

/* Whether a node opens a group, or what looks ahead or behind. */
static inline bool cmq_node_opens(const cmq_node *node) {
    return node->type >= CMQ_NODE_GROUP && node->type <= CMQ_NODE_NOT_BEHIND;
}

static inline bool cmq_node_is_atom(const cmq_node *node) {
    return node->type <= CMQ_NODE_ANY;
}

#define CMQ_MAX_SAME_NAMES 8 /* captures of one name */

/* A named capture; the same name may stand in several alternatives, or come again and again with a repetition. */
typedef struct {
    cmq_span name;
    uint8_t groups[CMQ_MAX_SAME_NAMES];
    uint16_t atoms[CMQ_MAX_SAME_NAMES];
    uint8_t count;
    bool used;
} cmq_capture;

enum cmq_action_type {
    CMQ_ACT_PHRASE,
    CMQ_ACT_ASIDE,
    CMQ_ACT_TIME, /* a phrase of a reading of its own, see cmq_cascade_read_times */
    CMQ_ACT_CASUALTY,
    CMQ_ACT_BLOCK,
    CMQ_ACT_MARK,
    CMQ_ACT_SOURCE,
    CMQ_ACT_POSITION,
    CMQ_ACT_ACTOR,
    CMQ_ACTION_TYPES
};

enum cmq_bound { CMQ_NO_BOUND_GIVEN, CMQ_AT_LEAST, CMQ_MORE_THAN, CMQ_AT_MOST, CMQ_FEWER_THAN, CMQ_ABOUT };

#define CMQ_NO_CAPTURE (-1)
#define CMQ_MAX_SAME_KEYS 3 /* topic= and addressee= may be given so often */

typedef struct {
    uint8_t type;  /* enum cmq_action_type */
    uint8_t bound; /* enum cmq_bound */
    bool compose;  /* value=compose */
    bool hedged, denied;
    bool behind;       /* the basis counts only behind figures of sentences before */
    bool after;        /* a casualty that counts only shortly after one of its kind ("108 women returned home") */
    bool line;         /* a casualty told by a line of a list: a share of what was told ("Osh region: 12") */
    bool speakers;     /* side=speaker: of whoever gives the figure ("36 of its citizens") */
    bool again;        /* a source that was named before ("it added") */
    bool issuer;       /* a source that speaks for the whole document: the heading of a statement */
    bool claims;       /* a source whose figures others deny: they are its own nevertheless */
    bool back;         /* a source that gives the figures of the sentences before ("this was reported by ...") */
    bool has_literal;  /* value or count given outright */
    bool all_topics;   /* topic=all: those of every unit of class aim in the match */
    bool negated;      /* a position that somebody does not take */
    bool mutual;       /* an accusation of each other */
    bool by_default;   /* counts only where no other rule tells of the same figure, or makes such a position of the same
                          words */
    bool joined;       /* of an actor: those of its type that are joined to it act, too */
    uint16_t class_id; /* of a phrase */
    int8_t kind;       /* of a casualty: enum cmq_kind; of a position: enum cmq_position_kind */
    int8_t topic;      /* of a position: enum cmq_topic; -1: not given */
    int8_t topics[CMQ_MAX_SAME_KEYS], addressees[CMQ_MAX_SAME_KEYS]; /* captures; of a position, who is speaker= */
    int8_t victims_type, basis;                                      /* -1: not given */
    int8_t value, to, who, from, side,
        role; /* captures, or CMQ_NO_CAPTURE; of a casualty, value is count= and who is victims= */
    uint64_t features;
    cmq_value literal;
    cmq_time_form *time; /* of a time, else NULL */
} cmq_action;

typedef struct cmq_example {
    bool positive;
    cmq_span text, expected;
    cmq_place place;
    struct cmq_example *next;
} cmq_example;

/* The stage, and those before it, that make words numbers. */
#define CMQ_NUMBER_STAGE 10

#define CMQ_MAX_ACTIONS 8
#define CMQ_MAX_CLAUSES 64
#define CMQ_EITHER_CLAUSES 8 /* kept of two alternatives */

/* The atoms 64 * word and up to 63 more that a pattern names. */
typedef struct {
    uint64_t bits;
    uint8_t word;
} cmq_atom_word;

typedef struct {
    cmq_span name;
    cmq_span id; /* "en/casualty/killed-passive", for records; NUL-terminated */
    cmq_place place;
    int folder;   /* which data folder it came from */
    bool removed; /* replaced by a later folder */
    cmq_node *nodes;
    size_t node_count;
    uint16_t choice_first, choice_last; /* nodes of its choice, alternatives of which any match takes one; without one
                                           the whole pattern */
    cmq_atom_word *words;               /* all atoms that the pattern names */
    uint8_t word_count;
    uint16_t *items;    /* where each top-level item ends in nodes; for finding out how far a rule got */
    uint8_t item_count; /* 0: alternatives at the top level */
    cmq_capture *captures;
    uint8_t capture_count;
    uint8_t group_count;
    cmq_action *actions;
    uint8_t action_count;
    cmq_example *examples;
    uint8_t trigger;    /* enum cmq_trigger: what a sentence has whenever the rule matches */
    uint8_t confidence; /* how often its records are right on our gold, in percent; 0: not measured */
} cmq_rule;

/* Features that a reading must have, and may not have. */
typedef struct {
    uint64_t with, without;
} cmq_need;

/* A condition of an atom, listed under its class. */
typedef struct {
    uint16_t need, atom;
    uint8_t stage;
} cmq_atom_use;

/* An alternative of a rule's choice: it is looked for alone. */
typedef struct {
    uint16_t rule;        /* of the stage */
    uint16_t first, last; /* its nodes */
} cmq_branch;

#define CMQ_LAST_OF_CLAUSE 0x8000u /* added to an atom */

typedef struct {
    int number; /* the two digits of the file names */
    bool facts; /* the rules say something of the sentence and leave it as it is */
    bool times; /* the rules read times */
    cmq_atom *atoms;
    size_t atom_count, atom_room;
    cmq_map atom_ids;
    cmq_rule **rules;
    size_t rule_count, rule_room;
    cmq_branch *branches;              /* of all rules, in their order */
    size_t branch_count, branch_words; /* 64-bit words of a set of branches */
    uint32_t *known_start; /* by atom: where in known_branches those stand that need it in the clause they are known
                              by; then those that need nothing; atom_count + 2 */
    uint16_t *known_branches;
    uint32_t *part_start;   /* by atom: where its parts begin; atom_count + 1 */
    uint16_t *parts;        /* atoms: of one that no clause names, what it asks for, any of them */
    uint64_t *sources;      /* a bit for each branch of a rule that names a source; NULL: none does */
    uint16_t *clauses;      /* the atoms of the other clauses of all branches, of each the rarest first */
    uint32_t *clause_start; /* by branch: where its clauses begin; branch_count + 1 */
} cmq_stage;

typedef struct {
    cmq_lexicon *lexicon;
    const cmq_spelling *spelling;
    cmq_arena *arena;
    cmq_arena scratch; /* until cmq_rules_finish */
    cmq_map macro_ids; /* let NAME: pattern */
    cmq_span macros[CMQ_MAX_MACROS];
    size_t macro_count;
    cmq_stage stages[CMQ_MAX_STAGES];
    size_t stage_count;
    uint32_t *use_start;  /* by class: where its uses begin; class_count + 1 */
    cmq_atom_use *uses;   /* what the atoms of all stages ask for, of a class by stage */
    cmq_need *needs;      /* those that conditions have, each once */
    size_t need_count;    /* up to 65,536 */
    uint32_t always;      /* a bit for each stage with rules that need nothing */
    size_t name_stages;   /* as far as a sentence is read that has names only: behind the last stage of positions */
    size_t source_stages; /* as far as a sentence is heard for its speakers: behind the last stage of sources */
    size_t rule_count;
} cmq_rules;

void cmq_rules_init(cmq_rules *rules, cmq_lexicon *lexicon, const cmq_spelling *spelling, cmq_arena *arena);
void cmq_rules_free(cmq_rules *rules);

/* Reads one file of rules. `name` is its base name, NN-topic.rules. False only when memory ran out. */
bool cmq_rules_read(cmq_rules *rules, const char *file, cmq_span name, int folder, cmq_span text,
                    cmq_diagnostics *diagnostics);

/* After all files: unknown classes, rules without trigger, the tables of the stages. */
bool cmq_rules_finish(cmq_rules *rules, cmq_diagnostics *diagnostics);

/* ---- confidence.c ---- */

/* After all rules: how often their records are right, lines of "en/killed/killed-passive 12 13". False only when memory
 * ran out. */
bool cmq_rules_read_confidence(cmq_rules *rules, const char *file, cmq_span text, cmq_diagnostics *diagnostics);

/* ---- pattern_read.c ---- */

/* The lines that a pattern stands in. */
#define CMQ_MAX_PATTERN_LINES 32
typedef struct {
    cmq_place places[CMQ_MAX_PATTERN_LINES];
    cmq_span texts[CMQ_MAX_PATTERN_LINES];
    size_t count;
} cmq_pattern_lines;

/* Reads the pattern of a rule into its nodes, captures, choice. Mistakes are reported; false only when memory ran out.
 */
bool cmq_pattern_read(cmq_rules *rules, cmq_stage *stage, cmq_rule *rule, const cmq_pattern_lines *lines,
                      cmq_diagnostics *diagnostics);

/* The atom of a stage for some conditions, made if it is new; -1: it has too many, -2: memory ran out. */
int cmq_stage_atom(cmq_rules *rules, cmq_stage *stage, const cmq_condition *conditions, size_t count);

/* ---- clauses.c ---- */

/* Sets of atoms, of each of which at least one must be in the sentence. */
typedef struct {
    cmq_atom_set sets[CMQ_MAX_CLAUSES];
    size_t count;
} cmq_clauses;

/* Adds what the pieces from node `first` on, before `last`, need: no alternatives at their top. */
void cmq_clauses_add(cmq_clauses *clauses, const cmq_node *nodes, size_t first, size_t last);

/* Finds the choice of a rule's pattern: the alternatives at its top, else the group at its top that has most; how many
 * it has. */
size_t cmq_find_choice(cmq_rule *rule);

/* Where the alternative that begins at node `first` ends: at `last` or at the node that opens the next one. */
size_t cmq_branch_end(const cmq_node *nodes, size_t first, size_t last);

/* ---- rule_index.c ---- */

/* The tables of all stages by which rules that may match are found, after all rules; false when memory ran out. */
bool cmq_rules_index(cmq_rules *rules);

/* ---- action_read.c ---- */

/* Reads what follows => into the rule. Mistakes are reported. */
bool cmq_action_read(cmq_rules *rules, cmq_rule *rule, cmq_place place, cmq_span text, cmq_diagnostics *diagnostics);

/* ---- time_read.c: keys and flags of `=> time` ---- */

/* An empty form; NULL when memory ran out. */
cmq_time_form *cmq_time_form_new(cmq_arena *arena);

/* Read one key=value (`capture` is that of the value's name, if there is one) and one flag; NULL, or what is wrong. */
const char *cmq_time_key_read(cmq_time_form *form, cmq_span key, cmq_span value, int8_t capture);
const char *cmq_time_flag_read(cmq_time_form *form, cmq_span flag);

#endif
