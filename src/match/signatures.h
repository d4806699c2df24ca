/* Readings that units had so far. Units with the same readings have the same atoms in every stage, so these are found
 * once, and stand together: each unit of a sentence is asked for them in stage after stage. */
#ifndef CMQ_MATCH_SIGNATURES_H
#define CMQ_MATCH_SIGNATURES_H

#include "grammar/grammar.h"

/* There are many: the features are kept in pieces, so that nothing is lost between two. */
typedef struct {
    uint16_t features[sizeof(uint64_t) / sizeof(uint16_t)], class_id;
} cmq_signature_reading;

/* What the rules see of a set of readings. */
typedef struct {
    uint32_t concerns; /* a bit for each stage of which some rule is known by an atom of it */
    uint32_t lists[];  /* by stage: where the list of its atoms there begins */
} cmq_signature_body;

typedef const cmq_signature_body *cmq_signature;

typedef struct {
    uint32_t hash;
    uint32_t count;          /* of its readings */
    cmq_signature signature; /* in the pool; the readings stand behind it */
} cmq_signature_item;

typedef struct {
    const cmq_language_data *data;
    cmq_arena pool;
    cmq_signature_item *items; /* from 1 */
    size_t count;
    uint16_t *table; /* by hash: number of an item, 0: free */
    size_t table_size;
    uint16_t *lists; /* of atoms, one behind the other, each once: to most stages most readings are alike. None begins
                        at 0 */
    size_t list_len, list_room;
    uint32_t *list_table; /* by hash: where a list begins, 0: free */
    size_t list_count, list_table_size;
    uint32_t era; /* how often all was forgotten */
} cmq_signatures;

void cmq_signatures_init(cmq_signatures *signatures, const cmq_language_data *data, cmq_memory *memory);
void cmq_signatures_free(cmq_signatures *signatures);

/* Forgets all when they have grown too many; call it between sentences only. */
void cmq_signatures_tend(cmq_signatures *signatures);

/* The signature of a unit's readings; NULL when there are too many or memory ran out. */
cmq_signature cmq_signature_of(cmq_signatures *signatures, const cmq_reading *readings, size_t n);

/* The atoms of a signature in a stage: first those by which some rule is known, which are few, then the others. Valid
 * until the next signature is made. */
typedef struct {
    const uint16_t *first, *others, *end;
} cmq_atoms;

static inline cmq_atoms cmq_signature_atoms(const cmq_signatures *signatures, cmq_signature signature, size_t stage) {
    const uint16_t *list = signatures->lists + signature->lists[stage]; /* how many of either come before them */
    return (cmq_atoms){list + 2, list + 2 + list[0], list + 2 + list[0] + list[1]};
}

/* Asks the processor for them. */
static inline void cmq_signature_expect(const cmq_signatures *signatures, cmq_signature signature, size_t stage) {
    const char *list = (const char *)(signatures->lists + signature->lists[stage]);
    cmq_expect(list);
    cmq_expect(list + 64); /* mostly they are no longer */
}

#endif
