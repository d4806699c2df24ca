/* What was read of data files as one block of memory: written to a file, it is there at once the next time. An image
 * serves only the program, and the data files, that it was made with; anything else, and any damage, counts as no
 * image. */
#ifndef CMQ_GRAMMAR_IMAGE_H
#define CMQ_GRAMMAR_IMAGE_H

#include "grammar/grammar.h"

/* Joins bytes to a key of data files; it starts with 0. */
uint64_t cmq_image_key(uint64_t key, cmq_span bytes);

/* Write an image that answers to the key, in one step: readers see the old file or the new one. CMQ_ERR_IO: it cannot
 * be written. */
cmq_status cmq_image_write(const char *path, uint64_t key, const cmq_language_data *data, cmq_memory *memory);
cmq_status cmq_image_write_spellings(const char *path, uint64_t key, const cmq_spellings *spellings,
                                     cmq_memory *memory);

/* Open it again; NULL if there is none that answers to the key, or memory ran out. It is mapped into memory as a file.
 */
cmq_language_data *cmq_image_open(const char *path, uint64_t key, cmq_memory *memory);
cmq_spellings *cmq_image_open_spellings(const char *path, uint64_t key);

void cmq_image_close(cmq_language_data *data);
void cmq_image_close_spellings(cmq_spellings *spellings);

#endif
