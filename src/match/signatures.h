/* Readings that units had so far. Units with the same readings have the same atoms in every stage, so these are found
 * once, and stand together: each unit of a sentence is asked for them in stage after stage. */
#ifndef CMQ_MATCH_SIGNATURES_H
#define CMQ_MATCH_SIGNATURES_H

#include "grammar/grammar.h"

typedef struct {
    uint64_t features;
    uint16_t class_id;
} cmq_signature_reading;

typedef struct {
    uint32_t hash;
    uint32_t first, count; /* of its readings */
    uint32_t atoms;        /* where they stand in the pool */
} cmq_signature;

typedef struct {
    cmq_memory *memory;
    const cmq_language_data *data;
    cmq_signature *items; /* from 1 */
    size_t count;
    cmq_signature_reading *readings;
    size_t reading_count, reading_room;
    uint16_t *table; /* by hash: number of an item, 0: free */
    size_t table_size;
    uint16_t *atoms; /* the pool: of each signature the stages that it matters to (32 bits), by stage where the lists of
                        its atoms begin behind that, and the lists */
    size_t atoms_len, atoms_room;
    uint32_t era; /* how often all was forgotten */
} cmq_signatures;

void cmq_signatures_init(cmq_signatures *signatures, const cmq_language_data *data, cmq_memory *memory);
void cmq_signatures_free(cmq_signatures *signatures);

/* Forgets all when they have grown too many; call it between sentences only. */
void cmq_signatures_tend(cmq_signatures *signatures);

/* The signature of a unit's readings; 0 when there are too many or memory ran out. */
uint32_t cmq_signature_of(cmq_signatures *signatures, const cmq_reading *readings, size_t n);

/* A bit for each stage of which some rule is known by an atom of the signature. */
static inline uint32_t cmq_signature_concerns(const cmq_signatures *signatures, uint32_t signature) {
    return signatures->atoms[signature] | (uint32_t)signatures->atoms[signature + 1] << 16;
}

/* The atoms of a signature in a stage: first those by which some rule is known, which are few, then the others. */
typedef struct {
    const uint16_t *first, *others, *end;
} cmq_atoms;

/* Valid until the next signature is made. */
static inline cmq_atoms cmq_signature_atoms(const cmq_signatures *signatures, uint32_t signature, size_t stage) {
    const uint16_t *block = signatures->atoms + signature, *lists = block + 2 + 2 * stage;
    return (cmq_atoms){block + lists[0], block + lists[1], block + lists[2]};
}

#endif
