#include "match/cascade.h"

void cmq_alphabet_init(cmq_alphabet *alphabet, cmq_memory *memory, size_t words) {
    *alphabet = (cmq_alphabet){.memory = memory, .words = (uint16_t)words};
}

void cmq_alphabet_free(cmq_alphabet *alphabet) {
    cmq_give_back(alphabet->sets);
    cmq_alphabet_init(alphabet, alphabet->memory, alphabet->words);
}

static bool S_is(const uint64_t *a, const uint64_t *b, size_t words) {
    uint64_t differs = 0; /* they are few */
    for (size_t w = 0; w < words; w++) differs |= a[w] ^ b[w];
    return !differs;
}

/* Where a set is in the table, or where it belongs. */
static uint8_t *S_place(const cmq_alphabet *alphabet, const uint64_t *set) {
    uint64_t h = 0;
    size_t size = 4u * alphabet->room; /* a power of two */
    for (size_t w = 0; w < alphabet->words; w++) h = (h ^ set[w]) * UINT64_C(0x9E3779B97F4A7C15);
    for (size_t i = (h >> 40) & (size - 1);; i = (i + 1) & (size - 1)) {
        uint8_t symbol = alphabet->table[i];
        if (!symbol || S_is(cmq_alphabet_set(alphabet, symbol), set, alphabet->words)) return &alphabet->table[i];
    }
}

static bool S_grow(cmq_alphabet *alphabet) {
    size_t room = alphabet->room ? alphabet->room * 2u : 8; /* most rules see few */
    uint64_t *sets = cmq_take(alphabet->memory, room * alphabet->words * sizeof *sets + 4 * room);
    if (!sets) return false;
    if (alphabet->count) memcpy(sets, alphabet->sets, (size_t)alphabet->count * alphabet->words * sizeof *sets);
    cmq_give_back(alphabet->sets);
    void *behind = sets + room * alphabet->words;
    alphabet->sets = sets;
    alphabet->table = behind;
    alphabet->room = (uint16_t)room;
    for (size_t s = 1; s <= alphabet->count; s++) *S_place(alphabet, cmq_alphabet_set(alphabet, s)) = (uint8_t)s;
    return true;
}

uint8_t cmq_alphabet_symbol(cmq_alphabet *alphabet, const uint64_t *set) {
    uint8_t *place = alphabet->room ? S_place(alphabet, set) : NULL;
    if (place && *place) return *place;
    if (alphabet->count == CMQ_MAX_SYMBOLS) return 0;
    if (alphabet->count == alphabet->room) {
        if (!S_grow(alphabet)) return 0;
        place = S_place(alphabet, set);
    }
    memcpy(alphabet->sets + (size_t)alphabet->count++ * alphabet->words, set, alphabet->words * sizeof *set);
    return *place = (uint8_t)alphabet->count;
}
