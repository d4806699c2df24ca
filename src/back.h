/* Looking back: earlier sentences, which were not read or not for that, tell what a sentence leaves unsaid. They are
 * opened again one at a time; what the cascade found in its own sentence is kept. */
#ifndef CMQ_BACK_H
#define CMQ_BACK_H

#include "extractor.h"

/* Finds who speaks, where and when, of the facts of the sentence that the cascade has read: in the sentence itself
 * (places), else in those before. What was found is in reading->records. */
cmq_status cmq_look_back(cmq_extractor *extractor, cmq_document_reading *reading, cmq_cascade *cascade);

/* After the last sentence: finds who signs the document, where it is not known who speaks. */
cmq_status cmq_read_signature(cmq_extractor *extractor, cmq_document_reading *reading);

/* Notes a sentence that has been read or passed over. */
void cmq_note_passed(cmq_document_reading *reading, cmq_passed passed);

#endif
