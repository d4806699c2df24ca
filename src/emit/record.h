/* One document's record as JSON, schema communique/1. */
#ifndef CMQ_EMIT_RECORD_H
#define CMQ_EMIT_RECORD_H

#include "base/buffer.h"
#include "resolve/records.h"

typedef struct {
    const char *id;
    int language;
    int confidence;      /* percent */
    cmq_span text;       /* decoded */
    cmq_offsets offsets; /* what places count */
    size_t replaced;     /* invalid sequences */
    bool cut;            /* the text was longer than a document may be */
    bool gave_up;        /* a rule met its limit in some sentence */
} cmq_document_facts;

/* Appends one object without a line's end; false when it does not fit. */
bool cmq_emit_record(cmq_buffer *out, const cmq_document_facts *document, const cmq_records *records);

#endif
