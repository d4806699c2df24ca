#include "match/cascade.h"

void cmq_alphabet_init(cmq_alphabet *alphabet, cmq_memory *memory, size_t words, size_t max) {
    *alphabet = (cmq_alphabet){.memory = memory, .words = words, .max = max};
}

void cmq_alphabet_free(cmq_alphabet *alphabet) {
    cmq_give_back(alphabet->sets);
    cmq_give_back(alphabet->table);
    cmq_alphabet_init(alphabet, alphabet->memory, alphabet->words, alphabet->max);
}

static bool S_is(const uint64_t *a, const uint64_t *b, size_t words) {
    uint64_t differs = 0; /* they are few */
    for (size_t w = 0; w < words; w++) differs |= a[w] ^ b[w];
    return !differs;
}

/* Where a set is in the table, or where it belongs. */
static uint16_t *S_place(const cmq_alphabet *alphabet, const uint64_t *set) {
    uint64_t h = 0;
    size_t size = 4 * alphabet->room; /* a power of two */
    for (size_t w = 0; w < alphabet->words; w++) h = (h ^ set[w]) * UINT64_C(0x9E3779B97F4A7C15);
    for (size_t i = (h >> 40) & (size - 1);; i = (i + 1) & (size - 1)) {
        uint16_t symbol = alphabet->table[i];
        if (!symbol || S_is(cmq_alphabet_set(alphabet, symbol), set, alphabet->words)) return &alphabet->table[i];
    }
}

static bool S_grow(cmq_alphabet *alphabet) {
    size_t room = alphabet->room ? alphabet->room * 2 : 16;
    uint64_t *sets = cmq_retake(alphabet->memory, alphabet->sets, (room + 1) * alphabet->words, sizeof *sets);
    if (!sets) return false;
    alphabet->sets = sets;
    uint16_t *table = cmq_take_array(alphabet->memory, 4 * room, sizeof *table);
    if (!table) return false;
    cmq_give_back(alphabet->table);
    alphabet->table = table;
    alphabet->room = room;
    for (size_t s = 1; s <= alphabet->count; s++) *S_place(alphabet, cmq_alphabet_set(alphabet, s)) = (uint16_t)s;
    return true;
}

uint16_t cmq_alphabet_symbol(cmq_alphabet *alphabet, const uint64_t *set) {
    uint16_t *place = alphabet->room ? S_place(alphabet, set) : NULL;
    if (place && *place) return *place;
    if (alphabet->count == alphabet->max) return 0;
    if (alphabet->count == alphabet->room) {
        if (!S_grow(alphabet)) return 0;
        place = S_place(alphabet, set);
    }
    memcpy(alphabet->sets + ++alphabet->count * alphabet->words, set, alphabet->words * sizeof *set);
    return *place = (uint16_t)alphabet->count;
}
