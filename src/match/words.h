/* Words looked up once: readings of distinct words, remembered by one extractor. */
#ifndef CMQ_MATCH_WORDS_H
#define CMQ_MATCH_WORDS_H

#include "grammar/grammar.h"
#include "match/signatures.h"

/* A word as it stands in a text: its readings and what its shape adds to them. */
typedef struct cmq_word_form {
    struct cmq_word_form *next; /* of another shape */
    const cmq_reading *readings;
    uint8_t shape; /* of CMQ_WORD_SHAPES */
    uint8_t reading_count;
    uint32_t era; /* of the signature */
    cmq_signature signature;
} cmq_word_form;

/* A word, whatever its shape. What is asked for most stands first, and the text close behind: a look-up waits for
 * memory, and for little else. There are many: no byte is wasted. */
typedef struct {
    const cmq_reading *readings;
    cmq_word_form *forms; /* met so far */
    uint64_t next;        /* how the second words begin of the entries that it begins: their first bytes, a bit of 64 */
    const cmq_entry *land; /* the state that it names, or tells of: "Tajik", "Dushanbe"; NULL: none */
    uint32_t len;          /* bytes of its folded text */
    uint16_t reading_count;
    uint16_t own_count;     /* of its readings: the word's own come first, then those as the first word of an entry */
    uint8_t trigger;        /* enum cmq_trigger of its readings */
    uint8_t starts_trigger; /* the same of the entries of several words that it begins */
    uint8_t tells;          /* the same of the entries of several words that it tells of */
    bool gap : 1;           /* a word that may stand inside such an entry */
    bool gap_follows : 1;   /* begins an entry that lets such words in behind it */
    bool clash : 1;         /* of class clash */
    bool starts_clash : 1;  /* begins an entry of several words of class clash */
    bool tells_clash : 1;   /* tells of one */
    bool names_place : 1;   /* some reading is a state or a capital of one */
    char text[];
} cmq_known_word;

static inline cmq_span cmq_word_text(const cmq_known_word *word) {
    return (cmq_span){word->text, word->len};
}

/* The first bytes of a word, zeros behind a shorter one. */
static inline int32_t cmq_word_beginning(const cmq_known_word *word) {
    int32_t beginning;
    memcpy(&beginning, word->text, sizeof beginning);
    return beginning;
}

/* How the second words begin of the entries of which a word's readings, from own_count, are the first one, close
 * together behind all readings: four bytes, zeros behind a whole word that is shorter. */
#define CMQ_ANY_NEXT 0

static inline const int32_t *cmq_word_nexts(const cmq_known_word *word) {
    const void *behind = word->readings + word->reading_count;
    return behind;
}

/* Whether a second word that begins so may be the next one: most fail here, and their entry is not looked at. */
static inline bool cmq_may_be_next(int32_t next, int32_t beginning) {
    return next == beginning || next == CMQ_ANY_NEXT;
}

/* Whether the entry of which a reading is the first word may go on with a word. */
bool cmq_word_may_go_on(const cmq_lexicon *lexicon, const cmq_reading *reading, const cmq_known_word *next);

/* Whether some reading of a word is of a class, or of one within it; `known` may be NULL. */
bool cmq_word_within(const cmq_lexicon *lexicon, const cmq_known_word *known, uint16_t class_id);

/* The same, of one below it whose name has this part behind a point, ".whom". */
bool cmq_word_ends(const cmq_lexicon *lexicon, const cmq_known_word *known, uint16_t class_id, const char *last);

/* The features of all readings of a word; `known` may be NULL. */
static inline uint64_t cmq_word_features(const cmq_known_word *known) {
    uint64_t features = 0;
    for (size_t i = 0; known && i < known->reading_count; i++) features |= known->readings[i].features;
    return features;
}

/* A mark or sign: all of a kind are alike. */
typedef struct {
    cmq_reading reading;
    cmq_signature signature; /* NULL: not met yet */
    uint32_t era;            /* of the signature */
} cmq_mark_form;

/* Two words in a row, and the readings of the first among which are all entries of several words that may begin with
 * both; none: from == to. */
typedef struct {
    const cmq_known_word *first, *next;
    uint16_t from, to;
} cmq_word_pair;

#define CMQ_WORD_PAIRS 2048u /* remembered; a later pair takes the place of an earlier one */

typedef struct {
    const cmq_lexicon *lexicon;
    cmq_arena arena;
    cmq_pattern_runner *runner;
    uint32_t *hashes;       /* by slot, apart from the words: sixteen lie side by side */
    cmq_known_word **slots; /* NULL: free */
    uint32_t size, used;
    cmq_word_form *unknown; /* the forms of all words that have no readings of their own */
    cmq_word_pair pairs[CMQ_WORD_PAIRS];
} cmq_word_memory;

bool cmq_word_memory_init(cmq_word_memory *memory, const cmq_lexicon *lexicon, cmq_memory *from);
void cmq_word_memory_free(cmq_word_memory *memory);

/* Empties the memory when it has grown too large; call it between sentences only: earlier results end. */
void cmq_word_memory_tend(cmq_word_memory *memory);

/* Many words are looked up in three steps, each for all of them, so that the memory is waited for once: asks the
 * processor for a word's slot, and gives its hash; for what the slot holds; looks it up. */
uint32_t cmq_word_expect(const cmq_word_memory *memory, cmq_span folded);
void cmq_word_expect_text(const cmq_word_memory *memory, uint32_t hash);
cmq_known_word *cmq_word_look_up_by(cmq_word_memory *memory, cmq_span folded, uint32_t hash);

/* The pair of these two, by which entries of several words may begin; NULL: none does. `next` NULL: no word follows.
 * Valid until the next call. */
const cmq_word_pair *cmq_word_pair_of(cmq_word_memory *memory, const cmq_known_word *first, const cmq_known_word *next);

/* The word's readings; NULL when memory ran out. Valid until cmq_word_memory_tend. */
cmq_known_word *cmq_word_look_up(cmq_word_memory *memory, cmq_span folded);

/* The same where it has no capital, and so names no state or capital of one: "us". */
cmq_known_word *cmq_word_look_up_common(cmq_word_memory *memory, cmq_span folded);

#endif
