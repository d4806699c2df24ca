/* Documents from bytes: what a file, a line or a member of an archive holds, in any of the forms that are read.
 * Sees nothing of the library but communique.h. */
#ifndef CMQ_INPUT_INPUT_H
#define CMQ_INPUT_INPUT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

#include "communique.h"

/* Bytes of one line or part, and of one file that is read as a whole; a longer part is skipped, a longer file cut, and
 * reported. */
#ifndef CMQ_MAX_INPUT
#define CMQ_MAX_INPUT (64u * 1024 * 1024)
#endif
/* Nesting of JSON; what is deeper is skipped and reported. */
#ifndef CMQ_MAX_JSON_NESTING
#define CMQ_MAX_JSON_NESTING 32
#endif

typedef enum {
    INPUT_AUTO,
    INPUT_TEXT,
    INPUT_HTML,
    INPUT_JSON_LINES, /* an object a line */
    INPUT_JSON,       /* one object, or an array of objects */
    INPUT_XML,        /* NewsML-G2 or NITF */
    INPUT_ARCHIVE     /* compressed, or a container; what it holds is told by looking into that */
} input_kind;

/* Tells the kind by the first bytes; 4 KiB are enough. */
input_kind input_sniff(const char *bytes, size_t len);

/* Where to look in JSON, and what holds where a document names none. Strings must outlive the reader. */
typedef struct {
    const char *text_field, *id_field, *date_field, *language_field; /* names, nested ones with dots */
    const char *language, *date, *encoding;                          /* NULL: unknown */
    bool fields_given; /* a field was named: JSON without it is an error, not ninjs */
} input_options;

/* A document as it was found. `given` is the JSON object that held it, or NULL. */
typedef struct {
    cmq_document document;
    size_t line; /* from 1; 0: the document is the whole file */
    const char *given;
    size_t given_len;
} input_document;

/* Takes what is found, in order. What they point to is valid during the call. */
typedef struct {
    void *user;
    void (*document)(void *user, const input_document *document);
    /* `code` is a short stable name of the kind of mistake. The text is one sentence, lower case, no stop. */
    void (*problem)(void *user, size_t line, const char *code, const char *format, va_list args);
} input_sink;

typedef struct input_reader input_reader;

/* Belongs to one thread; the extractor serves to decode text. NULL when memory is out. */
input_reader *input_reader_new(const input_options *options, cmq_extractor *extractor, const input_sink *sink);
void input_reader_free(input_reader *reader);

/* Reads one document, or several where the form allows, from the bytes of a file whose id is `id`. `line` is that of a
 * JSON line, else 0. The bytes are kept until the documents have been taken. */
void input_read(input_reader *reader, input_kind kind, const char *id, size_t line, const char *bytes, size_t len);

#endif
