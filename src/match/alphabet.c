#include "match/cascade.h"

#define TABLE_SIZE (sizeof((cmq_alphabet *)0)->table / sizeof(uint16_t))

void cmq_alphabet_clear(cmq_alphabet *alphabet) {
    memset(alphabet->table, 0, sizeof alphabet->table);
    alphabet->count = 0;
}

unsigned char cmq_alphabet_symbol(cmq_alphabet *alphabet, const cmq_atom_set *set, size_t words) {
    uint64_t h = 0;
    for (size_t i = 0; i < words; i++) h = (h ^ set->bits[i]) * UINT64_C(0x9E3779B97F4A7C15);
    for (size_t i = (h >> 40) % TABLE_SIZE;; i = (i + 1) % TABLE_SIZE) {
        uint16_t symbol = alphabet->table[i];
        if (symbol && memcmp(&alphabet->sets[symbol], set, words * sizeof *set->bits) == 0)
            return (unsigned char)symbol;
        if (symbol) continue;
        if (alphabet->count == CMQ_MAX_SYMBOLS) return 0;
        alphabet->sets[++alphabet->count] = *set;
        alphabet->table[i] = (uint16_t)alphabet->count;
        return (unsigned char)alphabet->count;
    }
}

void cmq_unit_atoms(const cmq_lexicon *lexicon, const cmq_stage *stage, const cmq_unit *unit, cmq_atom_set *set) {
    memset(set, 0, sizeof *set);
    for (size_t i = 0; i < unit->reading_count; i++) {
        const cmq_reading *reading = &unit->readings[i];
        for (uint16_t id = reading->class_id; id != CMQ_NO_CLASS; id = lexicon->classes[id].parent)
            for (uint32_t u = stage->use_start[id]; u < stage->use_start[id + 1]; u++) {
                const cmq_condition *c = &stage->atoms[stage->uses[u].atom].conditions[stage->uses[u].condition];
                if ((reading->features & c->with) == c->with && !(reading->features & c->without))
                    cmq_atom_add(set, stage->uses[u].atom);
            }
    }
}
