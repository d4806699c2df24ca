/* Files of a data folder. */
#ifndef CMQ_GRAMMAR_FOLDER_H
#define CMQ_GRAMMAR_FOLDER_H

#include "base/arena.h"
#include "base/buffer.h"
#include "communique.h"

typedef struct {
    const char **paths; /* sorted by name, NUL-terminated */
    size_t count;
} cmq_folder;

/* The files of `folder`/`sub` whose names end with `suffix`. A folder that is not there has no files. */
cmq_status cmq_folder_list(cmq_arena *arena, const char *folder, const char *sub, const char *suffix, cmq_folder *list);

/* A whole file, at most CMQ_MAX_DATA_FILE bytes. */
cmq_status cmq_file_read(cmq_arena *arena, const char *path, cmq_span *text);

/* The same, into a buffer that is used for one file after another. */
cmq_status cmq_file_read_again(cmq_buffer *buffer, const char *path);

/* The last part of a path. */
cmq_span cmq_file_name(const char *path);

#endif
