/* Readings that units had so far. Units with the same readings have the same atoms in every stage, so these are found
 * once, and stand together: each unit of a sentence is asked for them in stage after stage. */
#ifndef CMQ_MATCH_SIGNATURES_H
#define CMQ_MATCH_SIGNATURES_H

#include "grammar/grammar.h"

/* There are many: the features are kept in pieces, so that nothing is lost between two. */
typedef struct {
    uint16_t features[sizeof(uint64_t) / sizeof(uint16_t)], class_id;
} cmq_signature_reading;

/* The stages that a set of readings matters to (32 bits), by stage where the lists of its atoms begin, and the lists.
 */
typedef const uint16_t *cmq_signature;

typedef struct {
    uint32_t hash;
    uint32_t count;                        /* of its readings */
    const cmq_signature_reading *readings; /* in the pool; its signature stands behind them */
} cmq_signature_item;

typedef struct {
    const cmq_language_data *data;
    cmq_arena pool;
    cmq_signature_item *items; /* from 1 */
    size_t count;
    uint16_t *table; /* by hash: number of an item, 0: free */
    size_t table_size;
    uint32_t era; /* how often all was forgotten */
} cmq_signatures;

void cmq_signatures_init(cmq_signatures *signatures, const cmq_language_data *data, cmq_memory *memory);
void cmq_signatures_free(cmq_signatures *signatures);

/* Forgets all when they have grown too many; call it between sentences only. */
void cmq_signatures_tend(cmq_signatures *signatures);

/* The signature of a unit's readings; NULL when there are too many or memory ran out. */
cmq_signature cmq_signature_of(cmq_signatures *signatures, const cmq_reading *readings, size_t n);

/* A bit for each stage of which some rule is known by an atom of the signature. */
static inline uint32_t cmq_signature_concerns(cmq_signature signature) {
    return signature[0] | (uint32_t)signature[1] << 16;
}

/* The atoms of a signature in a stage: first those by which some rule is known, which are few, then the others. */
typedef struct {
    const uint16_t *first, *others, *end;
} cmq_atoms;

static inline cmq_atoms cmq_signature_atoms(cmq_signature signature, size_t stage) {
    const uint16_t *lists = signature + 2 + 2 * stage;
    return (cmq_atoms){signature + lists[0], signature + lists[1], signature + lists[2]};
}

#endif
