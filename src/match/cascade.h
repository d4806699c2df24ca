/* Runs one language's cascade over sentences: words -> units -> stages of phrases -> facts.
 * Everything here belongs to one extractor, and so to one thread; results are valid until the next sentence. */
#ifndef CMQ_MATCH_CASCADE_H
#define CMQ_MATCH_CASCADE_H

#include "match/signatures.h"
#include "match/unit.h"
#include "match/words.h"

#define CMQ_FACT_BLOCK (-1)
#define CMQ_FACT_MARK (-2)

/* A time that a sentence names. */
typedef struct {
    cmq_when when;
    cmq_range tokens;
    bool dateline; /* that of the document */
} cmq_time;

/* What one rule says about one figure. */
typedef struct {
    const cmq_rule *rule;
    int8_t kind; /* enum cmq_kind, CMQ_KIND_SAME, or CMQ_FACT_BLOCK, CMQ_FACT_MARK */
    cmq_value value;
    cmq_figure figure;
    cmq_range tokens; /* of the whole match */
    bool by_default;  /* told by default: any other fact on its figure counts instead */
    bool grave;       /* its words tell in what condition people are: they live, and are hurt or ill */
    bool follows;     /* of no kind of its own: its match holds another number before it, but for one of a list */
    cmq_range whole;  /* of no kind of its own: the nearest greater number of people before it in its sentence */
} cmq_fact;

/* Whom a word stands for that names nobody: "he" is a person, "it" is none, "the agency" no state either, "they" are
 * several; "il" and «она» are a person, or a body of that gender. */
enum cmq_anaphor { CMQ_ANYBODY, CMQ_SOME_PERSON, CMQ_NO_PERSON, CMQ_SOME_BODY, CMQ_SEVERAL, CMQ_OF_GENDER };

enum cmq_gender { CMQ_NO_GENDER, CMQ_MALE, CMQ_FEMALE, CMQ_NEUTER };

/* What bodies a noun is for: of a state, "the ministry"; of those who joined, "the movement", "the bloc". */
enum cmq_body_sort { CMQ_ANY_SORT, CMQ_OF_STATE, CMQ_OF_MEMBERS };

#define CMQ_MAX_OTHERS 4

typedef struct {
    int8_t whom;   /* enum cmq_anaphor */
    int8_t gender; /* enum cmq_gender; none: not told */
    bool latter;   /* "the latter": whoever was named last */
    bool one;      /* one person or body, and no people in the plural: "by his words" */
    int8_t sort;   /* enum cmq_body_sort */
    bool called;   /* by a noun, "the ministry", that a name may have: */
    cmq_range noun;
    uint8_t other_count;             /* actors of the document that it does not stand for: */
    uint16_t others[CMQ_MAX_OTHERS]; /* those whom the sentence names behind it */
} cmq_pronoun;

/* Whether it may be "he" or "she". */
static inline bool cmq_may_be_person(cmq_pronoun pronoun) {
    return pronoun.whom == CMQ_SOME_PERSON || pronoun.whom == CMQ_OF_GENDER;
}

/* Somebody who speaks, acts or is spoken to, as a sentence names him. */
typedef struct {
    cmq_range name, role;
    cmq_range also;   /* of a named person: another office that is told with him */
    cmq_range phrase; /* all words that tell of him */
    int8_t type;      /* enum cmq_actor_type */
    cmq_country country;
    const cmq_entry *listed; /* who has a ref, or NULL */
    uint64_t cases;          /* in which the unit may stand, as features */
    bool unnamed;            /* a person told by the office alone */
    bool anew;               /* as somebody not told of before: "a spokesman", "another" */
    bool several;            /* persons in the plural, "officials", or those named before, "the ministers" */
    bool crowd;              /* people in the plural who speak as a group: "eyewitnesses" */
    bool owned;              /* a spokesman who is not named, of a body told before: "its spokesman" */
    bool outlet;             /* a news agency, a newspaper: class actor.group.media */
    int8_t anaphor;          /* enum cmq_anaphor: a common noun that may stand for somebody named before */
    bool both;               /* "the two countries": class actor.group.both */
    bool leaders;            /* "the two presidents": both, of persons; class actor.group.both.leaders */
    bool sides;              /* "all parties", "both sides": class actor.group.parties */
    bool parties;            /* "the parties": both, where they agree with or accuse each other */
    bool serves;             /* a body of whoever leads: "the president's press service" */
    int8_t gender;           /* enum cmq_gender, as far as the words about it tell */
    cmq_country counted;     /* whose victims it counts, if a namesake is of that state; 0: none */
    cmq_country opposed;     /* whose state it accuses, or is accused by: it is none of theirs; 0: none */
} cmq_party;

/* Whether it is a body told by one word, "the ministry". */
static inline bool cmq_is_bare(const cmq_party *party) {
    return party->type == CMQ_AGENCY && party->name.first == party->name.last && !party->listed && !party->country;
}

/* Who says something in a sentence. */
typedef struct {
    const cmq_rule *rule;
    cmq_range tokens; /* of the whole match */
    cmq_party who;
    bool again;          /* the source named before */
    cmq_pronoun pronoun; /* of one named before */
    bool noun;           /* that one by a noun, "the officer": only such as it fits; */
    bool by_noun;        /* if there is none, it is whoever the noun tells of, `who` */
    bool issuer;         /* speaks for the whole document */
    bool claims;         /* gives figures that others deny */
    bool back;           /* gives the figures of the sentences before */
    bool shared;         /* of several, of different countries: "Bishkek and Dushanbe said" */
    bool nobody;         /* "recall": whoever spoke before does not tell what follows */
} cmq_source;

/* A number of people, or of what is not known. */
typedef struct {
    cmq_value value;
    cmq_range tokens;
    cmq_range who; /* the words of the people; none: it is bare */
} cmq_number;

#define CMQ_MAX_NUMBERS 64 /* of a sentence */
#define CMQ_MAX_SOURCES 32
#define CMQ_MAX_CLAIMANTS 4
#define CMQ_MAX_TIMES 64 /* of a sentence; more are no text */
#define CMQ_MAX_PARTIES 8

/* What somebody says of a conflict: a call, an accusation ... */
typedef struct {
    const cmq_rule *rule;
    cmq_range tokens; /* of the whole match */
    int8_t kind;      /* enum cmq_position_kind */
    int8_t topic;     /* enum cmq_topic; -1: kinds that have none */
    bool negated;
    bool mutual;         /* those who take it face each other */
    bool by_default;     /* counts only where no other of its kind shares its words */
    bool again;          /* the speaker is somebody named before: "he" */
    cmq_pronoun pronoun; /* which one */
    bool own_words;      /* in the first person: of those whose statement it is */
    bool one_self;       /* of one person: "I" */
    bool in_clause;      /* its subject opens its clause, behind a semicolon */
    bool beside;         /* told together with other topics, by one match */
    cmq_range own;       /* the match without the words of the speaker captured, where they stand at its edge */
    bool those;          /* it is addressed to those named before: "urged them" */
    uint8_t speaker_count, addressee_count, subject_count;
    cmq_party speakers[CMQ_MAX_PARTIES], addressees[CMQ_MAX_PARTIES];
    cmq_party subjects[CMQ_MAX_PARTIES]; /* who open the sentence and so are most likely its subject */
} cmq_stand;

#define CMQ_MAX_STANDS 64
#define CMQ_MAX_SENTENCE_ACTORS 64

/* One match of a rule in the units of a sentence. */
typedef struct {
    const cmq_rule *rule;
    uint16_t order;                       /* of the rule in its stage */
    uint16_t first, last;                 /* units, both included */
    int16_t groups[CMQ_MAX_CAPTURES + 1]; /* unit of each group, -1: not set */
} cmq_match;

/* ---- alphabet.c ---- */

/* Sets of atoms that turned up so far; the number of a set, from 1, is its symbol. Each rule has one of the atoms that
 * it names: a unit is one of few symbols to it. */
typedef struct {
    cmq_memory *memory;
    uint64_t *sets;       /* set of symbol s: sets[(s - 1) * words ...] */
    uint8_t *table;       /* by hash, behind the sets; 4 * room places */
    uint16_t words;       /* 64-bit words of a set */
    uint16_t count, room; /* CMQ_MAX_SYMBOLS at most; a power of two */
} cmq_alphabet;

void cmq_alphabet_init(cmq_alphabet *alphabet, cmq_memory *memory, size_t words);
void cmq_alphabet_free(cmq_alphabet *alphabet);

/* The symbol of a set of alphabet->words words, a new one if it was never seen; 0 when there are too many or memory ran
 * out. */
uint8_t cmq_alphabet_symbol(cmq_alphabet *alphabet, const uint64_t *set);

static inline const uint64_t *cmq_alphabet_set(const cmq_alphabet *alphabet, size_t symbol) {
    return alphabet->sets + (symbol - 1) * alphabet->words;
}

/* ---- stage.c ---- */

/* A rule as this thread matches it. */
typedef struct {
    cmq_alphabet alphabet; /* its sets hold only the words of the stage's sets in which the rule names an atom */
    cmq_pattern *pattern;
    unsigned uses;
    uint8_t symbols; /* of its alphabet when the pattern was compiled */
    bool jit;
} cmq_compiled;

#define CMQ_MAX_MATCHES 512

typedef struct {
    cmq_memory *memory;
    const cmq_stage *stage;
    cmq_compiled **compiled; /* by rule; NULL: it has matched nowhere yet */
} cmq_stage_run;

#define CMQ_MAX_PLACES 63 /* units of a sentence that are bits of a word */

/* What a stage sees of a sentence: by atom a bit for each unit that has it, the last one for all that are too far
 * behind. Atoms with parts are put together from them when they are asked for. */
typedef struct {
    const cmq_stage *stage;
    size_t count; /* units */
    uint64_t units[CMQ_MAX_ATOMS];
    uint64_t composed[CMQ_ATOM_WORDS]; /* atoms that were put together, a bit for each */
} cmq_sight;

/* Gives back what a run holds. */
void cmq_stage_free(cmq_stage_run *run);

/* Words that tell the time of an event from that of a report, or of finding the dead: "body", "condemned", "according
 * to", "said". */
enum cmq_says { CMQ_SAYS_NOTHING, CMQ_SAYS_BODY, CMQ_SAYS_POSITION, CMQ_SAYS_ACCORDING, CMQ_SAYS };

#define CMQ_MAX_EITHER 4

/* Two outcomes that "or" joins, by the words of each. */
typedef struct {
    cmq_range before, behind;
    int8_t first, second; /* enum cmq_kind */
} cmq_either;

/* What the rules say of one sentence. */
typedef struct {
    cmq_fact facts[CMQ_MAX_MATCHES];
    size_t fact_count;
    cmq_number numbers[CMQ_MAX_NUMBERS]; /* that no phrase has claimed, in facts or not */
    size_t number_count;
    cmq_source sources[CMQ_MAX_SOURCES];
    size_t source_count;
    cmq_party issuers[CMQ_MAX_PARTIES]; /* the first that speaks for the whole document, and those joined to it */
    uint8_t issuer_count;
    cmq_source claimants[CMQ_MAX_CLAIMANTS]; /* whose figures others deny */
    size_t claimant_count;
    cmq_stand stands[CMQ_MAX_STANDS];
    size_t stand_count;
    cmq_party actors[CMQ_MAX_SENTENCE_ACTORS];
    size_t actor_count;
    cmq_time times[CMQ_MAX_TIMES]; /* after cmq_cascade_read_times */
    size_t time_count;
    cmq_either eithers[CMQ_MAX_EITHER];
    uint8_t either_count;
    uint8_t says[CMQ_MAX_TOKENS];   /* by token: enum cmq_says; with the times */
    uint16_t basis[CMQ_MAX_TOKENS]; /* by token: the sub-class of `basis`; after cmq_mark_bases */
} cmq_findings;

typedef struct cmq_cascade cmq_cascade;

/* All matches of the stage's rules in the units; their number. Sets cascade->gave_up when a limit was reached. */
size_t cmq_stage_match(cmq_cascade *cascade, cmq_stage_run *run, cmq_match *matches, size_t max);

/* Whether a rule's pattern can be compiled whatever symbols come: repeated pieces make it grow. */
bool cmq_stage_fits(const cmq_stage_run *run, const cmq_rule *rule);

/* How many of a rule's top-level items match somewhere in the units, and the unit behind the furthest such match; 0 in
 * a sentence of CMQ_MAX_PLACES units or more. */
size_t cmq_stage_reach(cmq_cascade *cascade, cmq_stage_run *run, const cmq_rule *rule, size_t *unit);

/* ---- starts.c ---- */

/* The units with an atom. */
uint64_t cmq_units_with(cmq_sight *sight, unsigned atom);

/* A pattern is looked for from its end, in fewer than CMQ_MAX_PLACES units: the places behind its choice from which the
 * rest of it leads on, those before the branches of the choice that lead there, and the units at which the whole can
 * match, a bit for each; it may hold one at which it does not. */
uint64_t cmq_rule_behind(const cmq_rule *rule, cmq_sight *sight);
uint64_t cmq_branch_starts(const cmq_rule *rule, const cmq_branch *branch, cmq_sight *sight, uint64_t behind);
uint64_t cmq_rule_starts(const cmq_rule *rule, cmq_sight *sight, uint64_t choice);

/* The places behind the first `nodes` pieces of a rule's pattern, where these match. */
uint64_t cmq_rule_ends(const cmq_rule *rule, size_t nodes, cmq_sight *sight);

/* ---- met.c ---- */

#define CMQ_MAX_MET 64

/* Words of the names of persons whom a document has named. */
typedef struct {
    cmq_span words[CMQ_MAX_MET]; /* folded, in the arena of the document */
    size_t count;
} cmq_met;

/* Notes the words of a person's name that no lexicon lists; false when memory ran out. */
bool cmq_met_note(cmq_met *met, const cmq_cascade *cascade, const cmq_party *party, cmq_arena *arena);

enum cmq_met_form { CMQ_NOT_MET, CMQ_MET, CMQ_MET_OBLIQUE };

/* Whether a folded word is one of them, as it stands alone or with an ending; `met` NULL: nobody was named. */
int cmq_met_as(const cmq_met *met, cmq_span word);

/* ---- act.c ---- */

/* Makes the unit of a phrase rule; false when memory ran out. */
bool cmq_make_phrase(cmq_cascade *cascade, const cmq_stage *stage, const cmq_match *match, cmq_unit *unit);

/* How many units a capture holds in a match: of a list, one an item, of what may be missing perhaps none; 1 if there
 * is no capture. */
size_t cmq_count_captured(const cmq_match *match, int8_t capture);

/* Makes the fact of one action of a match, of a list that of the `nth` item, from 0. */
void cmq_make_fact(cmq_cascade *cascade, const cmq_stage *stage, const cmq_match *match, const cmq_action *action,
                   size_t nth, cmq_fact *fact);

/* The unit that a capture holds in a match, or NULL; its value as the rule asked for it. */
const cmq_unit *cmq_captured(const cmq_cascade *cascade, const cmq_match *match, int8_t capture);
cmq_value cmq_captured_value(const cmq_cascade *cascade, const cmq_stage *stage, const cmq_match *match,
                             int8_t capture);

/* The country that a unit's words name, or 0. */
cmq_country cmq_unit_country(const cmq_lexicon *lexicon, const cmq_unit *unit);

/* The type of victims that nouns of a class name; -1: none. */
int8_t cmq_class_victims(const cmq_lexicon *lexicon, uint16_t class_id);

/* The entry with a ref that a unit is, or NULL. */
const cmq_entry *cmq_unit_listed(const cmq_lexicon *lexicon, const cmq_unit *unit);

/* Whether no word of a name is listed as anything but a given name: "Batken Region" is nobody. */
bool cmq_is_unlisted(const cmq_cascade *cascade, cmq_range name);

/* Whether somebody is named shortly behind "according to", or a word like it. */
bool cmq_is_according_to(const cmq_cascade *cascade, cmq_range name);

/* Whether the words from `at` on, up to `last`, are those of an entry. */
bool cmq_is_entry(const cmq_cascade *cascade, const cmq_entry *entry, int at, int last);

/* ---- who.c ---- */

/* Makes the source of one action of a match; false if what was captured is no actor. */
bool cmq_make_source(const cmq_cascade *cascade, const cmq_match *match, const cmq_action *action, cmq_source *source);

/* Adds the positions that one action of a match states, one a topic, to cascade->found->stands. */
void cmq_make_stands(cmq_cascade *cascade, const cmq_match *match, const cmq_action *action);

/* The gender (enum cmq_gender) that a class, by its parts .m .f .n, gives the first of some words that has one. */
int8_t cmq_gender_of_words(const cmq_cascade *cascade, cmq_range words, uint16_t class_id);

/* That of a common noun with its article, if it has one; that of a party: of a listed person that of the list, else
 * that of title, given name, office, article. */
int8_t cmq_gender_of_noun(const cmq_cascade *cascade, cmq_range noun);
int8_t cmq_gender_of_party(const cmq_cascade *cascade, const cmq_party *party);

/* The actor that opens the sentence, before one of its units, and so is most likely its subject; false if none does. */
bool cmq_find_subject(const cmq_cascade *cascade, size_t before, cmq_party *subject);

/* Whether "he" or "it" opens the sentence, so that whoever is named behind does not. */
bool cmq_opens_with_pronoun(const cmq_cascade *cascade);

/* Whose the list is that the sentence heads: of the actors before its colon, "..., the Council:", else, where nobody
 * speaks, of its subject; how many there are, CMQ_MAX_PARTIES at most. */
uint8_t cmq_find_listers(const cmq_cascade *cascade, cmq_party *parties);

/* Adds all units that are actors to cascade->found->actors. */
void cmq_list_actors(cmq_cascade *cascade);

/* Adds whoever an action of a match names to cascade->found->actors. */
void cmq_make_actor(cmq_cascade *cascade, const cmq_match *match, const cmq_action *action);

/* ---- when.c ---- */

/* Makes the unit of a rule that reads times; its `when` is NULL if the words make none (30 February). False when memory
 * ran out. */
bool cmq_make_time(cmq_cascade *cascade, const cmq_stage *stage, const cmq_match *match, cmq_unit *unit);

/* ---- units.c ---- */

/* Makes the first units; `entries`: entries of several words are one unit. False when memory ran out. */
bool cmq_make_units(cmq_cascade *cascade, bool entries);

/* ---- either.c ---- */

/* Finds the outcomes that are joined by "or" in the first units: cascade->found->eithers. */
void cmq_note_either(cmq_cascade *cascade);

/* Whether a figure of one outcome is told with another one: "died or went missing". */
bool cmq_is_either(const cmq_cascade *cascade, const cmq_fact *fact);

/* ---- cascade.c ---- */

/* Is told what happens; any function may be NULL. For explanations and for running examples. */
typedef struct {
    void *user;
    void (*words)(void *user, const cmq_cascade *cascade);
    void (*matched)(void *user, const cmq_cascade *cascade, const cmq_stage *stage, const cmq_match *match,
                    const cmq_unit *made);
    void (*rewritten)(void *user, cmq_cascade *cascade, cmq_stage_run *run);
} cmq_watcher;

struct cmq_cascade {
    const cmq_language_data *data;
    cmq_grammar_options options;
    cmq_word_memory words;
    cmq_mark_form marks[CMQ_OTHER + 1]; /* by enum cmq_token_kind */
    cmq_arena arena;                    /* of one sentence */
    cmq_stage_run *runs;
    cmq_signatures signatures;
    const cmq_watcher *watcher;
    const cmq_met *met;  /* of the document at work; NULL: nobody was named */
    uint64_t sentences;  /* read so far */
    bool every_sentence; /* also those without a trigger: for explanations */
    bool hearing;        /* only sources are asked for, of any sentence */

    const cmq_sentence *sentence;
    cmq_known_word *known[CMQ_MAX_TOKENS]; /* by token; NULL: no word, or not looked up yet */
    uint8_t trigger;                       /* enum cmq_trigger of the sentence */
    size_t stages;                         /* as far as it was read */
    bool worth;   /* the sentence was worth reading; without the filter the others are read, too */
    bool listing; /* it is worth reading only because it may go on with a list: whoever it names does nothing */
    bool clash;   /* some word that was looked up is of class clash */
    cmq_unit units[CMQ_MAX_TOKENS];
    size_t unit_count;
    cmq_sight sight;
    char subject[CMQ_MAX_TOKENS]; /* the units as the rule at work sees them */
    cmq_match matches[CMQ_MAX_MATCHES];
    cmq_findings *found;      /* of the sentence */
    cmq_findings findings[2]; /* while an earlier sentence is heard, the one at work keeps its own */
    bool gave_up;             /* a limit was reached in this sentence: something may be missing */
};

void cmq_findings_clear(cmq_findings *found);

/* NULL when memory ran out. */
cmq_cascade *cmq_cascade_new(const cmq_language_data *data, cmq_grammar_options options, cmq_memory *memory);
void cmq_cascade_free(cmq_cascade *cascade);

/* Whether some word of a range of tokens is of a class, or of one within it. */
bool cmq_range_holds(const cmq_cascade *cascade, cmq_range tokens, uint16_t class_id);

/* Looks the words of a sentence up that may matter: cascade->trigger and ->clash. `after_record`: a
 * record came shortly before. CMQ_ERR_MEMORY or CMQ_OK. */
cmq_status cmq_cascade_look(cmq_cascade *cascade, const cmq_sentence *sentence, bool after_record);

/* Makes out whom the sentence that was looked up names: cascade->found->actors. CMQ_ERR_MEMORY or CMQ_OK. */
cmq_status cmq_cascade_read_names(cmq_cascade *cascade);

/* The same after another sentence was looked up meanwhile; all words are known then. */
cmq_status cmq_cascade_look_again(cmq_cascade *cascade, const cmq_sentence *sentence, bool after_record);

/* Whether some word of the sentence that was looked up is frequent in the cascade's language. */
bool cmq_cascade_is_familiar(const cmq_cascade *cascade);

/* Reads the sentence that was looked up; what it says is in cascade->found. CMQ_ERR_MEMORY or CMQ_OK. */
cmq_status cmq_cascade_run(cmq_cascade *cascade, bool after_record);

/* Reads the times of the sentence that was read last, in the order of the text; facts and sources stay. Times have a
 * reading of their own, over words and numbers alone: they come in every sentence, in words that other rules take as
 * parts of larger phrases, and few sentences need them. CMQ_ERR_MEMORY or CMQ_OK. */
cmq_status cmq_cascade_read_times(cmq_cascade *cascade);

/* units.c: finds the words of the cascade's last sentence that tell what its figures count; all words are known. */
void cmq_mark_bases(cmq_cascade *cascade);

/* Text of a range of tokens in the sentence: start and end in bytes of the document. */
void cmq_range_bytes(const cmq_cascade *cascade, cmq_range range, uint32_t *start, uint32_t *end);

#endif
