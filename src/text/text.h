/* From bytes to words: decoding, paragraphs, language, sentences, tokens.
 * All offsets are bytes of the decoded text, which is well-formed UTF-8 and never changed.
 * Nothing here keeps state between calls; every structure belongs to its caller. */
#ifndef CMQ_TEXT_TEXT_H
#define CMQ_TEXT_TEXT_H

#include "base/arena.h"
#include "base/buffer.h"
#include "base/limits.h"
#include "base/map.h"
#include "communique.h"

/* ---- decode.c: any bytes -> well-formed UTF-8 ---- */

typedef struct {
    char encoding[32]; /* what the bytes were read as, an ICU converter name */
    bool guessed;      /* detected, not given */
    size_t replaced;   /* maximal invalid sequences read as U+FFFD */
} cmq_decoding;

/* Appends the decoded text to `out`. `encoding` NULL or "auto": a byte order mark, else UTF-8 where it is well formed
 * or nearly so, else what uchardet says. A byte order mark is dropped; CR, NUL and all other characters stay.
 * CMQ_ERR_ARGUMENT: unknown encoding. CMQ_ERR_LIMIT: `out` is full; it then holds what fits, cut at a character. */
cmq_status cmq_decode(cmq_span bytes, const char *encoding, cmq_buffer *out, cmq_decoding *info);

/* ---- utf8.c ---- */

/* The length in bytes of the longest well-formed prefix. */
size_t cmq_utf8_valid(cmq_span bytes);

/* Code points in well-formed UTF-8. */
size_t cmq_utf8_count(cmq_span text);

/* The code point at `at`, which is the start of a character, and, if wanted, its length in bytes. Never reads behind
 * the end. */
static inline uint32_t cmq_utf8_at(cmq_span text, size_t at, size_t *len) {
    const unsigned char *s = (const unsigned char *)text.ptr + at;
    size_t count = s[0] < 0x80 ? 1 : s[0] < 0xE0 ? 2 : s[0] < 0xF0 ? 3 : 4;
    if (count > text.len - at) count = 1; /* a piece that was cut within a character */
    if (len) *len = count;
    if (count == 1) return s[0];
    if (count == 2) return (uint32_t)(s[0] & 0x1F) << 6 | (s[1] & 0x3F);
    uint32_t point = (uint32_t)(s[1] & 0x3F) << 6 | (s[2] & 0x3F);
    if (count == 3) return (uint32_t)(s[0] & 0x0F) << 12 | point;
    return (uint32_t)(s[0] & 0x07) << 18 | point << 6 | (s[3] & 0x3F);
}

/* Writes a code point to `out`, which has room for 4 bytes; returns how many it took. */
size_t cmq_utf8_put(uint32_t point, char *out);

/* The start of the character that the byte `at` lies in; the text's length if `at` is behind the end. */
size_t cmq_utf8_floor(cmq_span text, size_t at);

/* ---- fold.c: the shadow ---- */

/* A byte of the shadow that stands for nothing: a soft hyphen, a zero-width character, the rest of a character that
 * became shorter. */
#define CMQ_PAD '\x01'

/* Writes the folded shadow of `text`, byte for byte of the same length: case folded; ё -> е; NBSP and the other spaces
 * -> blanks; all quotes -> '"', all apostrophes -> '\'', all dashes -> '-', … -> '.', U+2C6A/U+2C69 -> қ (each padded
 * with CMQ_PAD to its length); NUL, CR, LF, TAB -> blank. Characters that need ICU (decomposed, compatibility forms)
 * are copied as they are: words with one take cmq_normalise_word. */
void cmq_fold(cmq_span text, char *shadow);

/* 1: an upper-case letter, -1: a lower-case one, 0: anything else. */
int cmq_letter_case(uint32_t point);

/* ---- normalise.c ---- */

/* The language whose letters a text may have as old fonts write them. */
typedef enum { CMQ_NOT_OLD, CMQ_OLD_TAJIK, CMQ_OLD_KYRGYZ } cmq_old;

/* The folded form of one word whose shadow is odd: pads removed; NFKC by ICU; stress marks dropped; Latin look-alikes
 * turned Cyrillic when the word has Cyrillic letters and every Latin letter has a look-alike (and the other way round).
 * `old`: also the letters of that language as old fonts and look-alike code points have them. False if it does not fit
 * into `size` bytes. */
bool cmq_normalise_word(cmq_span original, cmq_old old, char *out, size_t size, size_t *len);

/* May folded text have letters that cmq_normalise_word replaces in words of one language only? */
bool cmq_may_be_old(cmq_span folded, cmq_old old);

/* ---- language.c ---- */

enum { CMQ_RU, CMQ_KY, CMQ_TG, CMQ_FR, CMQ_EN, CMQ_LANGUAGES, CMQ_UND = CMQ_LANGUAGES };

/* Whose old letters a text of some language may have. */
static inline cmq_old cmq_old_of(int language) {
    return language == CMQ_TG ? CMQ_OLD_TAJIK : language == CMQ_KY ? CMQ_OLD_KYRGYZ : CMQ_NOT_OLD;
}

/* "ru", "ky", "tg", "fr", "en", "und". */
const char *cmq_language_code(int language);

/* The language of a code (a BCP 47 tag's first part), CMQ_UND if it is none of ours. */
int cmq_language_of(cmq_span code);

/* What is known of the spelling of one language; filled by grammar/ from lang/<code>/language.lex. Keys are folded. */
typedef struct {
    cmq_map stopwords;     /* frequent words; value: weight 1..9 */
    cmq_map abbreviations; /* words whose dot does not end a sentence; value 1: never, 2: but after a number it does
                            * when a capital follows (г.), 3: it does when a capital follows (т.д., etc.) */
    cmq_map suffixes; /* endings that digits carry: кө, х, th, er; value 1: glued or after a hyphen, 2: after a hyphen
                         only (5-м, but 5м are metres), 3: as 1, and behind capitals and a hyphen, too (АКШ-нын) */
    char decimal, group; /* '.' or ',' : what separates decimals, what groups thousands besides blanks */
    bool elision;        /* an apostrophe ends a word and belongs to it (fr) */
} cmq_spelling;

/* How much something speaks for each language: four bits each, that of CMQ_RU lowest, that of the foreign ones
 * (CMQ_UND) highest. */
typedef uint32_t cmq_weights;

#define CMQ_LETTERS 0x530 /* code points below have weights */

typedef struct {
    cmq_spelling spelling[CMQ_LANGUAGES];
    cmq_map words;   /* frequent words of all languages, foreign ones too; value: cmq_weights */
    cmq_map endings; /* ends of longer words; value: cmq_weights */
    cmq_weights letters[CMQ_LETTERS];
} cmq_spellings;

/* ---- spelling.c ---- */

/* Reads a language.lex (or, for CMQ_UND, other/stopwords.lex) into `spellings`, which starts zeroed; may be called
 * again for the same language to add to it. The words are kept in `arena`. CMQ_ERR_DATA: line *error_line (from 1) is
 * wrong. CMQ_ERR_MEMORY: the arena is full. */
cmq_status cmq_spelling_read(cmq_spellings *spellings, int language, cmq_span file, cmq_arena *arena,
                             unsigned *error_line);

/* The language of a text from its first bytes (some 1,000 are enough) and the confidence in percent; CMQ_UND if none of
 * ours or unsure. `shadow` is folded text. */
int cmq_detect_language(const cmq_spellings *spellings, cmq_span shadow, int *confidence);

/* The language of one sentence's shadow in a document of `language`: differs only on clear evidence (several words of
 * another language and none of this). */
int cmq_detect_sentence_language(const cmq_spellings *spellings, cmq_span shadow, int language);

/* ---- paragraph.c ---- */

/* The next paragraph of `text` from *at: start and end in bytes, without the surrounding blanks; false at the end.
 * A blank line ends one. A single line break ends one too, unless the block is hard-wrapped (lines of like length, the
 * next goes on): headlines, datelines and list items stand alone. At most CMQ_MAX_PARAGRAPH bytes, cut at a blank. */
bool cmq_next_paragraph(cmq_span text, size_t *at, size_t *start, size_t *end);

/* ---- token.c ---- */

enum cmq_token_kind {
    CMQ_WORD,      /* letters with their marks; "l'", "'s"; "u.s."; a single sign such as % or $ */
    CMQ_NUMBER,    /* digits with groups, decimals, suffix */
    CMQ_CLOCK,     /* 12:30, 15.30 is a number */
    CMQ_DATE,      /* 16.09.2022, 2022-09-16, 16/09/2022 */
    CMQ_CODE,      /* digits and letters mixed: 22h30, 5km, A4 */
    CMQ_STOP,      /* . ! ? … that ends a sentence, also a dot that is no abbreviation's */
    CMQ_COMMA,     /* , */
    CMQ_SEMICOLON, /* ; */
    CMQ_COLON,     /* : */
    CMQ_DASH,      /* a dash, or a hyphen with blanks around it, or between digits */
    CMQ_OPEN,      /* ( [ */
    CMQ_CLOSE,     /* ) ] */
    CMQ_QUOTE,     /* " « » “ ” „ */
    CMQ_OTHER      /* anything else */
};

enum cmq_token_shape {
    CMQ_CAPITAL = 1,     /* first letter upper case, a later one lower */
    CMQ_UPPER = 2,       /* two letters or more, all upper case */
    CMQ_INITIAL = 4,     /* one upper-case letter, alone or with its dot */
    CMQ_JOINED = 8,      /* a hyphen, without blanks, joins it to the token before: "year" in 36-year, "72" in Т-72 */
    CMQ_FIRST = 16,      /* first word of its sentence or of a quotation: a capital proves nothing */
    CMQ_QUOTED = 32,     /* inside quotation marks */
    CMQ_DECIMAL = 64,    /* number with decimals (not a whole number) */
    CMQ_YEAR = 128,      /* four digits, 1900 to 2099, no groups */
    CMQ_GROUPED = 256,   /* number written with group separators */
    CMQ_AMBIGUOUS = 512, /* group or decimal: the sign says one, the shape the other (1.100); value holds the language's
                            reading of whole numbers */
    CMQ_GLUED = 1024,    /* no blank between it and the token before */
    CMQ_SHOUT = 2048     /* in a sentence that is all upper case: shape proves nothing */
};

typedef struct {
    uint32_t start, end; /* bytes of the decoded text, suffix and abbreviation dot included */
    cmq_span
        folded; /* folded form without pads; of numbers, dates and clocks the suffix alone ("" if none), without hyphen;
                 * of a run of stops or dashes the first. A word too long to be looked up may keep its pads */
    int64_t value;  /* numbers: thousandths (36 -> 36000), at most 10^15; else 0 */
    uint8_t kind;   /* enum cmq_token_kind */
    uint16_t shape; /* enum cmq_token_shape */
} cmq_token;

typedef struct {
    uint32_t start, end; /* bytes of the decoded text, blanks around excluded */
    cmq_span shadow;
    cmq_token *tokens;
    size_t count;
    int index;     /* of the sentence in the document, from 0 */
    int paragraph; /* in which it stands, from 0; both are given by whoever reads the document */
} cmq_sentence;

/* Reads one paragraph sentence by sentence. */
typedef struct {
    const cmq_spelling *spelling;
    cmq_span text;         /* the whole decoded text */
    cmq_span shadow;       /* of the paragraph, same length as text[start, end) */
    uint32_t start, end;   /* of the paragraph in text */
    uint32_t at;           /* where the next sentence begins */
    bool in_quote;         /* an opened quotation goes on */
    bool single, unclosed; /* the mark that opened it is single: ‘no,’; no such mark closes anything behind */
    bool dashed, by_dash;  /* the paragraph is what somebody says, opened by a dash; what he says goes on */
    cmq_old old;           /* whose letters to normalise; turned off where the paragraph has none that need it */
    cmq_arena *arena;      /* for words whose folded form is not a piece of the shadow */
    cmq_token *tokens;     /* room for CMQ_MAX_TOKENS, reused by each sentence */
} cmq_sentence_reader;

/* The next sentence with its tokens; false at the paragraph's end. A sentence never has more than CMQ_MAX_TOKENS
 * tokens: it is cut there, and goes on as the next. Does not end at: an initial («А. Лукашенко»), an abbreviation, a
 * decimal point, an ordinal, a dot before a lower-case letter or digit. */
bool cmq_next_sentence(cmq_sentence_reader *reader, cmq_sentence *sentence);

/* Tokens of a line of lexicon or rules, the same way as text: spelling-independent, no sentences. Returns their number,
 * at most `max`. */
size_t cmq_tokenise(const cmq_spelling *spelling, cmq_span text, cmq_span shadow, cmq_arena *arena, cmq_token *tokens,
                    size_t max);

#endif
