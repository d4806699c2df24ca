/* The facts of a document brought together: repeats merged, in the order of the text. */
#ifndef CMQ_RESOLVE_RECORDS_H
#define CMQ_RESOLVE_RECORDS_H

#include "match/cascade.h"

/* Bytes of the document; start == end: none. */
typedef struct {
    uint32_t start, end;
} cmq_bytes;

typedef struct {
    cmq_bytes at;
    int sentence;
} cmq_mention;

typedef struct {
    int kind, victims, basis; /* enums of grammar/value.h */
    int64_t min, max;         /* people; -1: unbounded */
    bool approx, hedged, denied, quoted;
    cmq_bytes count, who;
    const char *rule;
    cmq_mention *mentions; /* the first is the record's own place */
    size_t mention_count, mention_room;
} cmq_casualty;

typedef struct {
    cmq_arena *arena; /* of the document */
    cmq_casualty *casualties;
    size_t count, room;
    int last_kind, last_sentence; /* of the last record in the text; kind -1: none */
    bool cut;                     /* a limit was reached: records or mentions are missing */
} cmq_records;

void cmq_records_start(cmq_records *records, cmq_arena *arena);

/* Adds the facts of the cascade's last sentence; false when memory ran out. */
bool cmq_records_add(cmq_records *records, const cmq_cascade *cascade);

#endif
