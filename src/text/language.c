#include "text/scan.h"

/* How languages are told apart: each frequent word, each ending of a longer word and each special letter adds its
 * weights. All evidence is data (lang/<code>/language.lex, lang/other/stopwords.lex); what belongs to no language of
 * ours adds to CMQ_UND. */

enum {
    VERDICTS = CMQ_LANGUAGES + 1,
    LONGEST_WORD = 64,  /* bytes; longer ones are no evidence */
    ENOUGH = 60,        /* a score with which the rest need not be read if it leads clearly */
    MIN_ENDING_WORD = 5 /* letters of a word whose ending counts */
};

static const char *const S_codes[VERDICTS] = {"ru", "ky", "tg", "fr", "en", "und"};

typedef struct {
    unsigned score[VERDICTS];
    unsigned hits[VERDICTS]; /* words among the evidence */
    unsigned words;
    unsigned letters, foreign_script;
} S_evidence;

const char *cmq_language_code(int language) {
    return language >= 0 && language < VERDICTS ? S_codes[language] : S_codes[CMQ_UND];
}

int cmq_language_of(cmq_span code) {
    size_t len = 0;
    while (len < code.len && code.ptr[len] != '-' && code.ptr[len] != '_') len++;
    for (int i = 0; i < CMQ_LANGUAGES; i++)
        if (len == 2 && (code.ptr[0] | 0x20) == S_codes[i][0] && (code.ptr[1] | 0x20) == S_codes[i][1]) return i;
    return CMQ_UND;
}

static void S_add(S_evidence *evidence, cmq_weights weights, bool word) {
    for (int i = 0; weights; i++, weights >>= 4) {
        evidence->score[i] += weights & 15;
        evidence->hits[i] += word && (weights & 15);
    }
}

/* The longest ending of two to four letters that is known. */
static cmq_weights S_ending(const cmq_spellings *spellings, cmq_span word) {
    size_t from = word.len, letters = 0, start[5] = {0};
    while (from && letters < 4) {
        from--;
        if (((unsigned char)word.ptr[from] & 0xC0) != 0x80) start[++letters] = from;
    }
    for (; letters >= 2; letters--) {
        uint32_t weights =
            cmq_map_get(&spellings->endings, (cmq_span){word.ptr + start[letters], word.len - start[letters]});
        if (weights != CMQ_MAP_NONE) return weights;
    }
    return 0;
}

static void S_weigh_word(const cmq_spellings *spellings, S_evidence *evidence, cmq_span word, bool apostrophe) {
    char key[LONGEST_WORD + 1];
    evidence->words++;
    if (word.len > LONGEST_WORD) return;
    uint32_t weights = CMQ_MAP_NONE;
    if (apostrophe) {
        memcpy(key, word.ptr, word.len);
        key[word.len] = '\'';
        weights = cmq_map_get(&spellings->words, (cmq_span){key, word.len + 1});
    }
    if (weights == CMQ_MAP_NONE) weights = cmq_map_get(&spellings->words, word);
    if (weights != CMQ_MAP_NONE) S_add(evidence, weights, true);
    else if (cmq_utf8_count(word) >= MIN_ENDING_WORD) S_add(evidence, S_ending(spellings, word), true);
}

static unsigned S_best(const S_evidence *evidence, unsigned *second) {
    unsigned best = 0;
    for (unsigned i = 1; i < VERDICTS; i++)
        if (evidence->score[i] > evidence->score[best]) best = i;
    *second = 0;
    for (unsigned i = 0; i < VERDICTS; i++)
        if (i != best && evidence->score[i] > *second) *second = evidence->score[i];
    return best;
}

static void S_weigh(const cmq_spellings *spellings, cmq_span shadow, S_evidence *evidence) {
    const unsigned char *s = (const unsigned char *)shadow.ptr;
    char word[LONGEST_WORD];
    size_t at = 0;
    while (at < shadow.len) {
        size_t len = 0, step;
        for (; at < shadow.len; at += step) {
            unsigned char c = s[at];
            step = 1;
            if (c == (unsigned char)CMQ_PAD) continue;
            if (c >= 0x80) {
                uint32_t point = cmq_utf8_at(shadow, at, &step);
                if (point < CMQ_LETTERS) S_add(evidence, spellings->letters[point], false);
                if (point >= 0x300 && point < 0x370) continue; /* a mark of decomposed text */
            }
            if (!(cmq_byte_class[c] & CMQ_BYTE_LETTER)) {
                evidence->foreign_script += c >= 0xC6;
                break;
            }
            evidence->letters++;
            if (len + step <= LONGEST_WORD) memcpy(word + len, s + at, step);
            len += step;
        }
        if (len) S_weigh_word(spellings, evidence, (cmq_span){word, len}, at < shadow.len && s[at] == '\'');
        if (at < shadow.len) at += step;
        if (evidence->words % 32 == 31) {
            unsigned second, best = S_best(evidence, &second);
            if (evidence->score[best] >= ENOUGH && second * 4 < evidence->score[best]) return;
        }
    }
}

int cmq_detect_language(const cmq_spellings *spellings, cmq_span shadow, int *confidence) {
    enum { MANY_WORDS = 8 };
    S_evidence evidence = {0};
    unsigned second;
    S_weigh(spellings, shadow, &evidence);
    unsigned best = S_best(&evidence, &second), score = evidence.score[best];
    bool ours = best < CMQ_LANGUAGES &&
                score > evidence.score[CMQ_UND]; /* equal evidence for two of ours: the first, Russian before Kyrgyz */
    if (evidence.foreign_script > evidence.letters) ours = false;
    if (evidence.words >= MANY_WORDS && score * 4 < evidence.words) ours = false; /* hardly a word of it is known */
    if (confidence) *confidence = ours ? (int)(50 + 49 * (score - second) / (score + 2)) : 0;
    return ours ? (int)best : CMQ_UND;
}

int cmq_detect_sentence_language(const cmq_spellings *spellings, cmq_span shadow, int language) {
    enum { CLEAR_SCORE = 10, CLEAR_HITS = 3 };
    S_evidence evidence = {0};
    unsigned second;
    S_weigh(spellings, shadow, &evidence);
    unsigned best = S_best(&evidence, &second);
    if ((int)best == language || evidence.score[best] < CLEAR_SCORE || evidence.hits[best] < CLEAR_HITS)
        return language;
    bool likely = language < CMQ_LANGUAGES &&
                  evidence.score[language] * 4 > evidence.score[best]; /* short words are shared by many */
    return likely ? language : (int)best;
}
