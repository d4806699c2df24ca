/* Readings that units had so far, each set of them by a number: units of one signature are one symbol in every stage.
 */
#ifndef CMQ_MATCH_SIGNATURES_H
#define CMQ_MATCH_SIGNATURES_H

#include "grammar/lexicon.h"

typedef struct {
    uint64_t features;
    uint16_t class_id;
} cmq_signature_reading;

/* What the stages make of it stands with it: each unit of a sentence asks for that in stage after stage. */
typedef struct {
    uint32_t hash;
    uint32_t first, count;            /* of its readings */
    uint32_t concerns;                /* a bit for each stage that it matters to; 0: not asked yet */
    uint16_t symbols[CMQ_MAX_STAGES]; /* of each stage; 0: not asked yet */
} cmq_signature;

typedef struct {
    cmq_memory *memory;
    cmq_signature *items; /* from 1 */
    size_t count;
    cmq_signature_reading *readings;
    size_t reading_count, reading_room;
    uint16_t *table; /* by hash: number of a signature, 0: free */
    size_t table_size;
    uint32_t era; /* how often all was forgotten */
} cmq_signatures;

void cmq_signatures_init(cmq_signatures *signatures, cmq_memory *memory);
void cmq_signatures_free(cmq_signatures *signatures);

/* Forgets all when they have grown too many; call it between sentences only. */
void cmq_signatures_tend(cmq_signatures *signatures);

/* The signature of a unit's readings, from 1 to CMQ_MAX_SIGNATURES; 0 when there are too many or memory ran out. */
uint16_t cmq_signature_of(cmq_signatures *signatures, const cmq_reading *readings, size_t n);

#endif
