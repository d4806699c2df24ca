/* The words of one language: classes, ending sets, entries. Read once, then immutable. */
#ifndef CMQ_GRAMMAR_LEXICON_H
#define CMQ_GRAMMAR_LEXICON_H

#include "base/limits.h"
#include "base/map.h"
#include "grammar/diagnostics.h"
#include "grammar/pattern.h"
#include "grammar/value.h"
#include "text/text.h"

#define CMQ_NO_CLASS UINT16_MAX

/* Classes that need no lexicon, CMQ_CLASS_ANY ...: their names, and the class above each, which stands before it. */
#define CMQ_BUILT_IN_CLASSES(X)                                                                                        \
    X(ANY, "any", CMQ_NO_CLASS)                                                                                        \
    X(MARK, "mark", CMQ_NO_CLASS)                                                                                      \
    X(COMMA, "comma", CMQ_CLASS_MARK)                                                                                  \
    X(SEMICOLON, "semicolon", CMQ_CLASS_MARK)                                                                          \
    X(COLON, "colon", CMQ_CLASS_MARK)                                                                                  \
    X(DASH, "dash", CMQ_CLASS_MARK)                                                                                    \
    X(OPEN, "open", CMQ_CLASS_MARK)                                                                                    \
    X(CLOSE, "close", CMQ_CLASS_MARK)                                                                                  \
    X(QUOTE, "quote", CMQ_CLASS_MARK)                                                                                  \
    X(STOP, "stop", CMQ_CLASS_MARK)                                                                                    \
    X(OTHER, "odd_mark", CMQ_CLASS_MARK)                                                                               \
    X(NUMBER, "number", CMQ_NO_CLASS)                                                                                  \
    X(CLOCK, "clock", CMQ_NO_CLASS)                                                                                    \
    X(DATE, "date", CMQ_NO_CLASS)                                                                                      \
    X(CODE, "code", CMQ_NO_CLASS)                                                                                      \
    X(CAPITAL, "capital", CMQ_NO_CLASS)                                                                                \
    X(UPPER, "upper", CMQ_NO_CLASS)                                                                                    \
    X(INITIAL, "initial", CMQ_NO_CLASS)                                                                                \
    X(UNKNOWN, "unknown", CMQ_NO_CLASS)                                                                                \
    X(MET, "met", CMQ_NO_CLASS)              /* a word of a person's name that the document told before */             \
    X(NUM, "num", CMQ_NO_CLASS)              /* number words */                                                        \
    X(HUNDRED, "num.hundred", CMQ_CLASS_NUM) /* multiplies a small number before it */                                 \
    X(SCALE, "num.scale", CMQ_CLASS_NUM)     /* multiplies the whole group before it */                                \
    X(PEOPLE, "people", CMQ_NO_CLASS)                                                                                  \
    X(ACTOR, "actor", CMQ_NO_CLASS)                                                                                    \
    X(AIM, "aim", CMQ_NO_CLASS) /* aim.ceasefire ...: what is called for or agreed */                                  \
    X(AND, "and", CMQ_NO_CLASS) /* joins those who speak or are spoken to */                                           \
    X(DET, "det", CMQ_NO_CLASS)                                                                                        \
    X(GAP, "gap", CMQ_NO_CLASS)                                                                                        \
    X(CLASH, "clash", CMQ_NO_CLASS) /* fighting between states: each then counts its own */                            \
    X(WHEN, "when", CMQ_NO_CLASS)   /* a time, made by rules */                                                        \
    X(NONE, "none", CMQ_NO_CLASS)                                                                                      \
    X(WORD, "=", CMQ_NO_CLASS)          /* first word of an entry of several words: reading.entry says which */        \
    X(ANAPHOR, "anaphor", CMQ_NO_CLASS) /* anaphor.person "he", anaphor.body "it": stand for somebody named before */  \
    X(SAME_BODY, "same_body", CMQ_NO_CLASS) /* "the agency": the same, by a common noun */                             \
    X(FOE, "foe", CMQ_NO_CLASS)   /* the enemy and what is done to him; foe.outlaw: those who have no state */         \
    X(SELF, "self", CMQ_NO_CLASS) /* words of the first person */                                                      \
    X(TOP, "top", CMQ_NO_CLASS)   /* words of the office of whoever leads a state: "president", "head", "state" */     \
    X(POST, "post", CMQ_NO_CLASS) /* words of offices, by what they mean: post.spokesman */                            \
    X(POST_HEAD, "post.head", CMQ_CLASS_POST) /* whoever leads, of whatever kind: "head", "chief" */                   \
    X(POST_LEAD, "post.lead", CMQ_CLASS_POST) /* leads, of one kind: "minister" */                                     \
    X(POST_OF, "post.of", CMQ_CLASS_POST)     /* what somebody is in charge of: "foreign" */                           \
    X(POST_DEPUTY, "post.deputy", CMQ_CLASS_POST)                                                                      \
    X(POST_NONE, "post.none", CMQ_CLASS_POST) /* says nothing: "affairs" */                                            \
    X(SERVES, "serves", CMQ_NO_CLASS)         /* bodies by which whoever leads a state speaks: "presidency" */         \
    X(BASIS, "basis", CMQ_NO_CLASS)           /* words of what a figure counts: basis.previous "the last bulletin" */  \
    X(TURN, "turn", CMQ_NO_CLASS)             /* labels of whoever asks and answers: "Q:" */                           \
    X(ALLUSION, "allusion", CMQ_NO_CLASS)     /* nouns of death and hurt: "killing" */                                 \
    X(EMBASSY, "embassy", CMQ_NO_CLASS)       /* bodies of a state that stand in another */                            \
    X(CITIZEN, "citizen", CMQ_NO_CLASS)       /* nouns of those who belong to a state: "national" */                   \
    X(CROSSING, "crossing", CMQ_NO_CLASS)     /* verbs of going over a border: "crossed" */                            \
    X(AILING, "ailing", CMQ_NO_CLASS)         /* how somebody in hospital is: "grave", "critical" */                   \
    X(LOSING, "losing", CMQ_NO_CLASS)         /* words of losing men: "lost", "losses" */

#define CMQ_BUILT_IN_ID(id, name, parent) CMQ_CLASS_##id,
enum cmq_built_in { CMQ_BUILT_IN_CLASSES(CMQ_BUILT_IN_ID) CMQ_BUILT_IN };

/* Classes of words, by their names, that the engine asks for and a language may lack, as lexicon->asked[CMQ_ASKED_SAY]:
 * see patterns/README.md. */
#define CMQ_ASKED_CLASSES(X)                                                                                           \
    X(ACCORDING, "according")                                                                                          \
    X(ACCUSE, "accuse")                                                                                                \
    X(ACCUSE_DEED, "accuse.deed")                                                                                      \
    X(ADJ, "adj")                                                                                                      \
    X(AFFECTED_VICTIM, "affected.noun.victim")                                                                         \
    X(AGREE, "agree")                                                                                                  \
    X(BASIS_ADDITIONAL, "basis.additional")                                                                            \
    X(BASIS_ADDITIONAL_TODAY, "basis.additional.today")                                                                \
    X(BASIS_BACKGROUND, "basis.background")                                                                            \
    X(BASIS_PART, "basis.part")                                                                                        \
    X(BASIS_PART_REST, "basis.part.rest")                                                                              \
    X(BASIS_PREVIOUS, "basis.previous")                                                                                \
    X(BASIS_PREVIOUS_THEN, "basis.previous.then")                                                                      \
    X(BASIS_PREVIOUS_WRONG, "basis.previous.wrong")                                                                    \
    X(BODIES_STATE, "bodies.state")                                                                                    \
    X(BODIES_MEMBERS, "bodies.members")                                                                                \
    X(CALL, "call")                                                                                                    \
    X(CONCERN, "concern")                                                                                              \
    X(CONDEMN, "condemn")                                                                                              \
    X(CONDITION, "condition")                                                                                          \
    X(CONDOLE, "condole")                                                                                              \
    X(COUNTRY, "country")                                                                                              \
    X(DE, "de")                                                                                                        \
    X(DENY, "deny")                                                                                                    \
    X(EXPRESS, "express")                                                                                              \
    X(GIVEN, "given")                                                                                                  \
    X(GRAVE, "grave")                                                                                                  \
    X(IGO, "igo")                                                                                                      \
    X(INF, "inf")                                                                                                      \
    X(INJURED, "injured")                                                                                              \
    X(KILLED, "killed")                                                                                                \
    X(KILLED_BODY, "killed.body")                                                                                      \
    X(LATTER, "latter")                                                                                                \
    X(MEDIA, "media")                                                                                                  \
    X(MISSING, "missing")                                                                                              \
    X(MONTH, "month")                                                                                                  \
    X(NATION, "nation")                                                                                                \
    X(OF, "of")                                                                                                        \
    X(OFFER, "offer")                                                                                                  \
    X(OFFICE, "office")                                                                                                \
    X(PEOPLE_OFFICIAL, "people.official")                                                                              \
    X(PNAME, "pname")                                                                                                  \
    X(POSS, "poss")                                                                                                    \
    X(POST_BODY, "post.body")                                                                                          \
    X(POST_NONE_ARTICLE, "post.none.article")                                                                          \
    X(POST_NONE_AT, "post.none.at")                                                                                    \
    X(POST_NONE_ANEW, "post.none.anew")                                                                                \
    X(POST_NONE_HE, "post.none.he")                                                                                    \
    X(POST_NONE_LANDS, "post.none.lands")                                                                              \
    X(POST_NONE_IT, "post.none.it")                                                                                    \
    X(POST_NONE_ONE, "post.none.one")                                                                                  \
    X(POST_NONE_OR, "post.none.or")                                                                                    \
    X(POST_NONE_OWN, "post.none.own")                                                                                  \
    X(POST_NONE_RESPECT, "post.none.respect")                                                                          \
    X(POST_NONE_SIDE, "post.none.side")                                                                                \
    X(POST_NONE_THIS, "post.none.this")                                                                                \
    X(POST_NONE_TWO, "post.none.two")                                                                                  \
    X(POST_OF_FORMER, "post.of.former")                                                                                \
    X(PREP, "prep")                                                                                                    \
    X(PREPOSITION, "preposition")                                                                                      \
    X(PUBLICITY, "publicity")                                                                                          \
    X(PUBLICITY_UNIT, "publicity.unit")                                                                                \
    X(PUBLICITY_WHAT, "publicity.what")                                                                                \
    X(RECALL, "recall")                                                                                                \
    X(SAY, "say")                                                                                                      \
    X(SEAT, "seat")                                                                                                    \
    X(SITUATION, "situation")                                                                                          \
    X(SORT, "sort")                                                                                                    \
    X(SPEAK, "speak")                                                                                                  \
    X(SPEAKS, "speaks")                                                                                                \
    X(STRESS, "stress")                                                                                                \
    X(TELL, "tell")                                                                                                    \
    X(THAT, "that")                                                                                                    \
    X(TOLL, "toll")                                                                                                    \
    X(TURN_ANSWER, "turn.answer")                                                                                      \
    X(FORENAME, "forename")                                                                                            \
    X(TURN_QUESTION, "turn.question")                                                                                  \
    X(LAND, "top.land")                                                                                                \
    X(UTTER, "utter")                                                                                                  \
    X(WELCOME, "welcome")                                                                                              \
    X(WHERE, "where")

#define CMQ_ASKED_ID(id, name) CMQ_ASKED_##id,
enum cmq_asked { CMQ_ASKED_CLASSES(CMQ_ASKED_ID) CMQ_ASKED };

/* What makes a sentence worth reading: a trigger always, "of them" and its like only shortly after a record; names, and
 * words of positions that come to nothing, only as far as the stage of positions. */
enum cmq_trigger { /* flags; each holds what it serves for as well */
                   CMQ_NO_TRIGGER = 0,
                   CMQ_NAMES = 1,
                   CMQ_POSITIONS = 2 | CMQ_NAMES,
                   CMQ_CONTINUES = 4,
                   CMQ_TRIGGERS = 8 | CMQ_CONTINUES | CMQ_POSITIONS
};

/* Features of numbers, made by the engine; the first bits of every language's features. */
enum cmq_built_in_feature {
    CMQ_FEATURE_JOINED = 1u << 0,
    CMQ_FEATURE_DECIMAL = 1u << 1,
    CMQ_FEATURE_YEAR = 1u << 2,
    CMQ_FEATURE_DAY = 1u << 3,
    CMQ_FEATURE_GROUPED = 1u << 4,
    CMQ_FEATURE_AMBIGUOUS = 1u << 5
};

typedef struct {
    cmq_span name;
    uint16_t parent; /* CMQ_NO_CLASS: none */
    uint8_t trigger; /* enum cmq_trigger */
    bool defined;    /* by a lexicon, built in, or made by a phrase rule */
    bool used;       /* by a rule */
    bool literal;    /* one word that a rule spells out */
    bool lexical;    /* a section of a lexicon */
    bool apart;      /* a word of this class alone is no known one: it keeps what its form tells */
} cmq_class;

/* One piece of an ending: a text or any ending of a set. */
typedef struct {
    cmq_span text;
    int set; /* -1: text */
    uint64_t features;
} cmq_ending_piece;

typedef struct cmq_ending {
    cmq_ending_piece *pieces;
    size_t count;
    struct cmq_ending *next;
} cmq_ending;

typedef struct {
    cmq_span name;
    cmq_ending *first, *last;
    cmq_place place; /* where it was first named */
    bool defined, used;
} cmq_ending_set;

/* Whether a set is of surnames that no entry lists: @person, @person-... */
static inline bool cmq_is_person_set(const cmq_ending_set *set) {
    return cmq_span_starts(set->name, cmq_span_of("person"));
}

/* A later word of an entry of several words. */
typedef struct {
    const char *stem;
    uint32_t stem_len;
    int set; /* endings that it takes; -1: none */
} cmq_entry_word;

/* What few entries say beside their class. */
typedef struct {
    cmq_value value;
    const char *ref;      /* whom or what it names, as in = KG person/sadyr-japarov; NULL: not said */
    const char *name;     /* of an entry with a ref: its words in their base form */
    cmq_entry_word *rest; /* as of an entry without a meaning */
} cmq_meaning;

typedef struct {
    uint64_t features;
    union {
        cmq_entry_word *rest; /* the words behind the first */
        cmq_meaning *meaning; /* if it means something */
    };
    uint16_t class_id;
    cmq_country country;
    uint8_t gaps;      /* bit n: up to two [gap] words may stand before word n */
    uint8_t words : 6; /* how many words the entry has */
    bool means : 1;
    bool removed : 1; /* taken back by a later folder */
} cmq_entry;

static inline const cmq_entry_word *cmq_entry_rest(const cmq_entry *entry) {
    return entry->means ? entry->meaning->rest : entry->rest;
}

/* NULL: it has none. */
static inline const cmq_value *cmq_entry_value(const cmq_entry *entry) {
    return entry->means && entry->meaning->value.known ? &entry->meaning->value : NULL;
}

static inline const char *cmq_entry_ref(const cmq_entry *entry) {
    return entry->means ? entry->meaning->ref : NULL;
}

static inline const char *cmq_entry_name(const cmq_entry *entry) {
    return entry->means ? entry->meaning->name : NULL;
}

/* Whether an entry names a state, by its ref. */
static inline bool cmq_names_state(const cmq_entry *entry) {
    const char *ref = cmq_entry_ref(entry);
    return ref && strncmp(ref, "state/", 6) == 0;
}

static inline cmq_span cmq_entry_stem(const cmq_entry_word *word) {
    return (cmq_span){word->stem, word->stem_len};
}

/* The first word of an entry in the table of stems. */
typedef struct {
    uint32_t entry;
    int set;       /* endings that it takes; -1: none */
    uint32_t next; /* next stem with the same text; CMQ_MAP_NONE ends */
} cmq_stem;

typedef struct {
    cmq_pattern *pattern;
    cmq_span source;
    uint32_t entry;
} cmq_word_pattern;

typedef struct {
    int language;
    cmq_arena *arena;
    cmq_class *classes;
    size_t class_count, class_room;
    cmq_map class_ids;
    uint16_t asked[CMQ_ASKED]; /* enum cmq_asked -> class; CMQ_NO_CLASS: the language lacks it */
    cmq_ending_set *sets;
    size_t set_count, set_room;
    cmq_map set_ids;
    cmq_span features[CMQ_MAX_FEATURES];
    size_t feature_count;
    uint64_t nominative, plural, oblique; /* features of names, where the language has them; any other case */
    uint64_t locative, attribute,
        finite;           /* of places, of what is told as one («Бишкектеги»), of verbs that end a clause */
    uint64_t conditional; /* of verbs that set a clause against the next one (`чакырса`) */
    uint64_t converb;     /* of verbs whose subject goes on in the next clause (`айыптап`) */
    uint64_t feminine, masculine, woman;
    uint64_t construct;      /* of a noun that the next one tells of (`шумораи қурбониён`) */
    uint64_t joining;        /* of an ending that means "and" (`Чину Ҳинд`) */
    uint64_t first_person;   /* features by which verbs tell it, where the language has them */
    uint64_t first_singular; /* "I" */
    uint64_t genders;        /* of endings in the nominative singular, where the language has them */
    cmq_entry *entries;
    cmq_span *texts; /* of each as written, in its file, which the arena holds; NULL when read from an image */
    size_t entry_count, entry_room;
    cmq_stem *stems;
    size_t stem_count, stem_room;
    cmq_map stem_ids;
    cmq_map telling_ids; /* stem of the most telling word of an entry of several words and of a trigger class -> chain
                            in telling */
    cmq_stem *telling;
    size_t telling_count, telling_room;
    cmq_word_pattern *patterns;
    size_t pattern_count, pattern_room;
    int number_set, joint_set; /* @number, @joint, or -1 */
} cmq_lexicon;

/* One way to read a word. */
typedef struct {
    uint16_t class_id;
    uint8_t trigger;  /* of a first word: enum cmq_trigger of its entry's class */
    bool tells_basis; /* of an entry of class basis: no rule sees it, its words stay what they are to rules */
    uint32_t entry;
    uint64_t features;
} cmq_reading;

#define CMQ_NO_ENTRY UINT32_MAX

bool cmq_lexicon_init(cmq_lexicon *lexicon, int language, cmq_arena *arena);

/* Gives back what is not in the arena. */
void cmq_lexicon_free(cmq_lexicon *lexicon);

/* Makes the patterns of a lexicon whose rest was read from an image; false when memory ran out. */
bool cmq_lexicon_compile_patterns(cmq_lexicon *lexicon);
void cmq_lexicon_free_patterns(cmq_lexicon *lexicon);

/* Reads one file's ending sets (all files first), then its entries. Findings are reported; false only when memory ran
 * out. */
bool cmq_lexicon_read_endings(cmq_lexicon *lexicon, const char *file, cmq_span text, cmq_diagnostics *diagnostics);
bool cmq_lexicon_read_entries(cmq_lexicon *lexicon, const cmq_spelling *spelling, const char *file, cmq_span text,
                              cmq_diagnostics *diagnostics);

/* About how many entries a file has. */
size_t cmq_lexicon_count_entries(cmq_span text);

/* After all rules: the words that they spell out become entries. False when memory ran out. */
bool cmq_lexicon_add_literals(cmq_lexicon *lexicon);

/* After all files: sets that were named and never defined, or that contain themselves; base forms of names. False when
 * memory ran out. */
bool cmq_lexicon_finish(cmq_lexicon *lexicon, cmq_diagnostics *diagnostics);

/* After all words and rules: looks up the classes and features that the engine asks for. */
void cmq_lexicon_find_asked(cmq_lexicon *lexicon);

/* The class of a name, made if it is new; CMQ_NO_CLASS when memory ran out. */
uint16_t cmq_class_id(cmq_lexicon *lexicon, cmq_span name);

/* The same without making it; CMQ_NO_CLASS if unknown. */
uint16_t cmq_class_find(const cmq_lexicon *lexicon, cmq_span name);

/* The class of one word that a rule spells out, made if it is new. */
uint16_t cmq_class_of_literal(cmq_lexicon *lexicon, cmq_span folded);

/* Says that something belongs to the class, and so to the classes above it. */
void cmq_class_define(cmq_lexicon *lexicon, uint16_t id);

/* The enum cmq_trigger of a class: its own or that of a class above it. */
uint8_t cmq_class_trigger(const cmq_lexicon *lexicon, uint16_t id);

/* Whether `id` is `ancestor` or one of its sub-classes; nothing is within CMQ_NO_CLASS. */
static inline bool cmq_class_within(const cmq_lexicon *lexicon, uint16_t id, uint16_t ancestor) {
    while (id != CMQ_NO_CLASS && id != ancestor) id = lexicon->classes[id].parent;
    return id != CMQ_NO_CLASS;
}

/* Whether a class is a sub-class, of any, that has this name: ".media". */
static inline bool cmq_class_ends(const cmq_lexicon *lexicon, uint16_t id, const char *last) {
    size_t len = strlen(last);
    cmq_span name = lexicon->classes[id].name;
    return name.len > len && name.ptr[name.len - 1] == last[len - 1] &&
           memcmp(name.ptr + name.len - len, last, len) == 0;
}

/* The second part of a class's name: "military" of people.military.verb; empty if there is none. */
cmq_span cmq_class_part(const cmq_lexicon *lexicon, uint16_t id);

/* The bit of a feature by its name; 0 where the language has none of that name. */
uint64_t cmq_feature_find(const cmq_lexicon *lexicon, const char *name);

/* The bit of a feature, made if it is new; 0 when there are too many. */
uint64_t cmq_feature_bit(cmq_lexicon *lexicon, cmq_span name);

/* Adds the features of "+a+b" to *features; false after reporting. */
bool cmq_features_read(cmq_lexicon *lexicon, cmq_span text, uint64_t *features, cmq_place place,
                       cmq_diagnostics *diagnostics);

/* Whether an entry is a pattern of words that no other entry knows. */
bool cmq_is_by_pattern(const cmq_lexicon *lexicon, uint32_t entry);

/* All readings of a folded word, at most `max`; no built-in shape classes. */
size_t cmq_lexicon_read_word(const cmq_lexicon *lexicon, cmq_span word, cmq_pattern_runner *runner,
                             cmq_reading *readings, size_t max);

/* The features of each way in which a folded word is the given one of an entry's later words (from 1); at most `max`,
 * returns how many. */
size_t cmq_lexicon_read_part(const cmq_lexicon *lexicon, const cmq_entry *entry, uint8_t word, cmq_span folded,
                             uint64_t *features, size_t max);

/* After all entries: which words tell that an entry of several words, of a trigger class or of class clash, may be in a
 * sentence. False when memory ran out. */
bool cmq_lexicon_find_telling(cmq_lexicon *lexicon, const cmq_spelling *spelling);

/* The enum cmq_trigger of all the entries that a folded word tells of, and whether one is of class clash. */
uint8_t cmq_lexicon_tells(const cmq_lexicon *lexicon, cmq_span word, bool *clash);

/* The features of each way in which `rest` is an ending of the set; at most `max`, returns how many. */
size_t cmq_endings_match(const cmq_lexicon *lexicon, int set, cmq_span rest, uint64_t *features, size_t max);

#endif
