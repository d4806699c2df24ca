#include "text/text.h"

#include <unicode/unorm2.h>
#include <unicode/ustring.h>

/* Letters that look alike in Latin and Cyrillic. Small ones are fewer: b and в differ, B and В do not. */
static const struct {
    uint16_t latin, cyrillic;
} S_twins[] = {
    {'A', 0x410}, {'B', 0x412}, {'C', 0x421}, {'E', 0x415}, {'H', 0x41D},  {'K', 0x41A},  {'M', 0x41C}, {'O', 0x41E},
    {'P', 0x420}, {'T', 0x422}, {'X', 0x425}, {'Y', 0x423}, {'a', 0x430},  {'c', 0x441},  {'e', 0x435}, {'k', 0x43A},
    {'o', 0x43E}, {'p', 0x440}, {'x', 0x445}, {'y', 0x443}, {0xCB, 0x401}, {0xEB, 0x451},
};

/* A letter as old fonts and keyboards of other languages write it, folded. */
typedef struct {
    uint16_t from, to;
} S_letter;

static const S_letter S_tajik[] = {
    {0x459, 0x4B7}, {0x45A, 0x4B3}, {0x45C, 0x49B}, {0x453, 0x493}, {0x457, 0x4E3}, {0x45E, 0x4EF}, /* љ њ ќ ѓ ї ў */
    {0x4B9, 0x4B7}, {0x497, 0x4B7}, {0x4C4, 0x49B}, {0x4A1, 0x49B}, {0x4BB, 0x4B3}, {0x4FD, 0x4B3}, {0x4F7, 0x493},
};

static const S_letter S_kyrgyz[] = {
    {0x454, 0x4E9}, {0x457, 0x4AF}, {0x45E, 0x4A3}, {0x4A5, 0x4A3}, {0x4CA, 0x4A3}, /* є ї ў ҥ ӊ */
};

static const struct {
    const S_letter *letters;
    size_t count;
} S_old[] = {
    [CMQ_NOT_OLD] = {NULL, 0},
    [CMQ_OLD_TAJIK] = {S_tajik, sizeof S_tajik / sizeof *S_tajik},
    [CMQ_OLD_KYRGYZ] = {S_kyrgyz, sizeof S_kyrgyz / sizeof *S_kyrgyz},
};

enum { MAX_UNITS = 4 * CMQ_MAX_WORD };

static bool S_is_latin(uint32_t c) {
    return (c | 0x20) - 'a' < 26u || (c >= 0xC0 && c < 0x250 && c != 0xD7 && c != 0xF7);
}

static bool S_is_cyrillic(uint32_t c) {
    return (c >= 0x400 && c < 0x530) || c == 0x2C69 || c == 0x2C6A;
}

static UChar S_twin(UChar c, bool to_cyrillic) {
    for (size_t i = 0; i < sizeof S_twins / sizeof *S_twins; i++) {
        if (to_cyrillic && S_twins[i].latin == c) return S_twins[i].cyrillic;
        if (!to_cyrillic && S_twins[i].cyrillic == c) return S_twins[i].latin;
    }
    return 0;
}

/* Gives a word of two scripts one: the script that can take all letters; of two that can, the one with more letters. */
static void S_unite_scripts(UChar *word, int32_t len) {
    int32_t latin = 0, cyrillic = 0, latin_twins = 0, cyrillic_twins = 0;
    for (int32_t i = 0; i < len; i++) {
        if (S_is_latin(word[i])) latin++, latin_twins += S_twin(word[i], true) != 0;
        if (S_is_cyrillic(word[i])) cyrillic++, cyrillic_twins += S_twin(word[i], false) != 0;
    }
    if (!latin || !cyrillic) return;
    bool can_cyrillic = latin == latin_twins, can_latin = cyrillic == cyrillic_twins;
    if (!can_cyrillic && !can_latin) return;
    bool to_cyrillic = can_cyrillic && (!can_latin || cyrillic >= latin);
    for (int32_t i = 0; i < len; i++)
        if (to_cyrillic ? S_is_latin(word[i]) : S_is_cyrillic(word[i])) word[i] = S_twin(word[i], to_cyrillic);
}

/* Drops stress marks on Cyrillic letters, soft hyphens and zero-width characters; what remains of й, ӣ, ӯ is composed
 * by now. */
static int32_t S_drop_marks(UChar *word, int32_t len) {
    int32_t kept = 0;
    for (int32_t i = 0; i < len; i++) {
        if ((word[i] == 0x300 || word[i] == 0x301) && kept && S_is_cyrillic(word[kept - 1])) continue;
        if (word[i] == 0xAD || (word[i] >= 0x200B && word[i] <= 0x200F) || word[i] == 0x2060 || word[i] == 0xFEFF)
            continue;
        word[kept++] = word[i];
    }
    return kept;
}

static uint32_t S_new_letter(uint32_t c, cmq_old old) {
    for (size_t i = 0; i < S_old[old].count; i++)
        if (S_old[old].letters[i].from == c) return S_old[old].letters[i].to;
    return c;
}

bool cmq_may_be_old(cmq_span folded, cmq_old old) {
    const unsigned char *s = (const unsigned char *)folded.ptr;
    for (size_t i = 0; i + 1 < folded.len; i++) {
        if (s[i] == 0xCC) return true; /* a mark: it may make such a letter */
        if (s[i] < 0xD1 || s[i] > 0xD3 || (s[i] == 0xD1 && (s[i + 1] < 0x93 || s[i + 1] > 0x9E))) continue;
        uint32_t c = cmq_utf8_at(folded, i, NULL);
        if (S_new_letter(c, old) != c) return true;
    }
    return false;
}

bool cmq_normalise_word(cmq_span original, cmq_old old, char *out, size_t size, size_t *len) {
    UChar units[MAX_UNITS], normal[MAX_UNITS];
    char text[3 * MAX_UNITS], folded[3 * MAX_UNITS];
    int32_t count = 0, bytes = 0;
    UErrorCode error = U_ZERO_ERROR;
    if (original.len > MAX_UNITS) return false;
    u_strFromUTF8(units, MAX_UNITS, &count, original.ptr, (int32_t)original.len, &error);
    if (U_FAILURE(error)) return false;
    count = S_drop_marks(units, count); /* first: a zero-width character may stand before a mark */
    const UNormalizer2 *nfkc = unorm2_getNFKCInstance(&error);
    count = unorm2_normalize(nfkc, units, count, normal, MAX_UNITS, &error);
    if (U_FAILURE(error)) return false;
    count = S_drop_marks(normal, count);
    S_unite_scripts(normal, count);
    u_strToUTF8(text, sizeof text, &bytes, normal, count, &error);
    if (U_FAILURE(error)) return false;
    cmq_span result = {text, (size_t)bytes};
    cmq_fold(result, folded);
    size_t used = 0, step;
    for (size_t i = 0; i < result.len; i += step) {
        uint32_t c = cmq_utf8_at((cmq_span){folded, result.len}, i, &step);
        if (c == (unsigned char)CMQ_PAD) continue;
        char bytes_of[4];
        size_t need = cmq_utf8_put(S_new_letter(c, old), bytes_of);
        if (need > size - used) return false;
        memcpy(out + used, bytes_of, need);
        used += need;
    }
    *len = used;
    return true;
}
