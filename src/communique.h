/* communique reads official statements and wire news in Russian, Kyrgyz, Tajik, French and English and gives who was
 * killed, hurt, missing or displaced and how many, as records that point back into the text. This is the only public
 * header.
 *
 * Three lifetimes: a builder reads data folders; a grammar is immutable and may be shared by threads; an extractor
 * belongs to one thread. The library never prints, never exits and keeps no global state. Strings are UTF-8,
 * NUL-terminated unless a length is given. */
#ifndef COMMUNIQUE_H
#define COMMUNIQUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define CMQ_API __attribute__((visibility("default")))
#else
#define CMQ_API
#endif

#define CMQ_VERSION "0.1.0"
#define CMQ_VERSION_NUMBER 100 /* major * 10000 + minor * 100 + patch */
#define CMQ_SCHEMA "communique/1"

typedef enum {
    CMQ_OK = 0,
    CMQ_ERR_MEMORY = 1,  /* out of memory, or a memory limit was reached */
    CMQ_ERR_IO = 2,      /* a data file could not be read */
    CMQ_ERR_DATA = 3,    /* a lexicon or a rule is wrong; diagnostics say where */
    CMQ_ERR_LIMIT = 4,   /* something is larger than a limit */
    CMQ_ERR_ARGUMENT = 5 /* an argument makes no sense: unknown language, encoding, date */
} cmq_status;

/* A short English sentence for a status; constant, never NULL. */
CMQ_API const char *cmq_status_text(cmq_status status);

/* The library's version, CMQ_VERSION of the time it was built. */
CMQ_API const char *cmq_version(void);

/* The same as CMQ_VERSION_NUMBER: differs from the header's when a program runs with a library of another version. */
CMQ_API int cmq_version_number(void);

/* One line naming the versions of PCRE2, ICU, Unicode and utf8proc in use; written to `buffer` and returned. */
CMQ_API const char *cmq_components(char *buffer, size_t size);

/* ---- memory ---- */

/* Where a grammar and its extractors take their memory. The functions behave as malloc, realloc and free do, with
 * `user` as their first argument; a NULL from the first two makes the call at hand fail with CMQ_ERR_MEMORY. They are
 * called from every thread that uses the grammar or an extractor of it, at the same time. What lies outside: ICU and
 * uchardet (texts that are not UTF-8, odd words), machine code of rules, the C library's reading of files. */
typedef struct {
    void *(*allocate)(void *user, size_t size);
    void *(*resize)(void *user, void *memory, size_t size);
    void (*release)(void *user, void *memory);
    void *user;
} cmq_allocator;

/* ---- diagnostics ---- */

typedef enum { CMQ_NOTE, CMQ_WARNING, CMQ_ERROR } cmq_severity;

typedef struct {
    cmq_severity severity;
    const char *file;    /* path of the data file */
    unsigned line;       /* from 1; 0: the file as a whole */
    unsigned column;     /* in code points, from 1; 0: the line as a whole */
    unsigned width;      /* code points that the caret underlines, at least 1 */
    const char *source;  /* text of the line, or NULL */
    const char *message; /* one sentence, lower case, no stop */
} cmq_diagnostic;

/* Called for each diagnostic, on the calling thread; what it points to is valid during the call only. */
typedef void (*cmq_diagnostic_fn)(void *user, const cmq_diagnostic *diagnostic);

/* Writes the diagnostic as people read it: "FILE:LINE:COLUMN: error: MESSAGE", the line, a caret. Returns the length
 * that the whole needs (as snprintf does). */
CMQ_API size_t cmq_diagnostic_text(const cmq_diagnostic *diagnostic, char *buffer, size_t size);

/* ---- building a grammar ---- */

typedef struct cmq_builder cmq_builder;
typedef struct cmq_grammar cmq_grammar;

/* NULL when memory is out. */
CMQ_API cmq_builder *cmq_builder_new(void);

/* A builder whose grammars, and their extractors, take memory from `allocator`, which is copied; NULL: malloc. */
CMQ_API cmq_builder *cmq_builder_new_with(const cmq_allocator *allocator);
CMQ_API void cmq_builder_free(cmq_builder *builder);

/* Adds a data folder with lang/ and patterns/; later ones add to earlier ones or override them. The path is copied. */
CMQ_API cmq_status cmq_builder_add_data(cmq_builder *builder, const char *folder);

/* Where diagnostics go, of this builder and of the grammar that it builds; NULL: nowhere. The function may be called
 * from any thread that uses the grammar, one at a time. */
CMQ_API void cmq_builder_on_diagnostic(cmq_builder *builder, cmq_diagnostic_fn function, void *user);

/* false: rules run in the interpreter of PCRE2 only. Results are the same; default true. */
CMQ_API void cmq_builder_use_jit(cmq_builder *builder, bool use);

/* false: every rule is tried on every sentence. Results are the same; for tests. Default true. */
CMQ_API void cmq_builder_use_filter(cmq_builder *builder, bool use);

/* false: words and rules are read as they are written, never in the form that cmq_grammar_compile makes. Results are
 * the same; cmq_grammar_check needs it. Default true: where that form is up to date. */
CMQ_API void cmq_builder_use_compiled(cmq_builder *builder, bool use);

/* Reads what tells languages apart and finds the rest; a language's lexicon and rules are read when a text first needs
 * them, or by cmq_grammar_load. The grammar does not need the builder any more. */
CMQ_API cmq_status cmq_builder_build(cmq_builder *builder, cmq_grammar **grammar);

/* All extractors of the grammar must be freed before. */
CMQ_API void cmq_grammar_free(cmq_grammar *grammar);

/* Reads a language now ("ru", "ky", "tg", "fr", "en"); CMQ_ERR_DATA when its data have errors. Thread-safe. */
CMQ_API cmq_status cmq_grammar_load(const cmq_grammar *grammar, const char *language);

/* Writes a language's words and rules in the form that is read fastest, into compiled/ of the last data folder.
 * Grammars of the same folders, in the same order, read that from then on, until any file has changed; it belongs to
 * this build of the library and is trusted as the library is: its folder should be as safe from others. CMQ_ERR_IO: it
 * cannot be written, errno tells why. */
CMQ_API cmq_status cmq_grammar_compile(const cmq_grammar *grammar, const char *language);

typedef struct {
    size_t entries, endings, classes, rules, examples, failed; /* failed examples */
    size_t errors, warnings;
    size_t stages;
    size_t conditions[24]; /* different ones that the rules of each stage ask for */
    size_t reserved[8];
} cmq_check;

/* Lints a language's data and runs every example of its rules; findings go to `function`. CMQ_ERR_DATA if anything is
 * wrong; CMQ_ERR_ARGUMENT if the grammar has read the compiled form, which has no examples. */
CMQ_API cmq_status cmq_grammar_check(const cmq_grammar *grammar, const char *language, cmq_diagnostic_fn function,
                                     void *user, cmq_check *result);

/* ---- extracting ---- */

typedef struct cmq_extractor cmq_extractor;

/* What is set to zero, as an initialiser leaves it, asks for nothing: members may come in place of `reserved`. */
typedef struct {
    const char *id;   /* copied into the record; NULL: "" */
    const char *text; /* bytes */
    size_t text_len;
    const char *encoding;  /* NULL or "auto": detect; a name that ICU knows, as "windows-1251" */
    const char *language;  /* NULL: detect; else one of the five codes, or "und": no records */
    const char *published; /* date of the document, YYYY-MM-DD or a longer ISO 8601 form whose date is taken, or NULL */
    const void *reserved[4]; /* NULL */
} cmq_document;

/* One document's record, valid until the extractor's next call. */
typedef struct {
    const char *json; /* one JSON object in one line, without the line's end; not NUL-terminated */
    size_t json_len;
    size_t casualties; /* records in it */
    size_t replaced;   /* invalid byte sequences read as U+FFFD */
    bool cut;          /* something was left out because of a limit; the record's warnings say what */
    const char *language;
    const char *text; /* the decoded text that offsets refer to, UTF-8; not NUL-terminated */
    size_t text_len;
    size_t positions; /* records of what actors say */
    const void *reserved[4];
} cmq_record;

/* What `start` and `end` in records count. */
typedef enum { CMQ_CODE_POINTS, CMQ_BYTES, CMQ_UTF16 } cmq_offsets;

/* NULL when memory is out. The grammar must outlive the extractor. Not thread-safe: one extractor a thread. */
CMQ_API cmq_extractor *cmq_extractor_new(const cmq_grammar *grammar);
CMQ_API void cmq_extractor_free(cmq_extractor *extractor);

/* Of the decoded text in UTF-8: code points (default), bytes, or UTF-16 code units as in JavaScript and Java. */
CMQ_API void cmq_extractor_set_offsets(cmq_extractor *extractor, cmq_offsets offsets);

/* Reads one document. CMQ_ERR_DATA: its language's data are wrong (diagnostics went to the builder's function). */
CMQ_API cmq_status cmq_extract(cmq_extractor *extractor, const cmq_document *document, cmq_record *record);

typedef enum { CMQ_ACTOR, CMQ_CASUALTY, CMQ_POSITION } cmq_item_kind;

/* One actor, casualty or position of a record. The library makes it; later versions may add members at the end. */
typedef struct {
    cmq_item_kind kind;
    size_t index;     /* among those of its kind, from 0 */
    const char *json; /* its object in the record; not NUL-terminated */
    size_t json_len;
} cmq_item;

/* Called for each item in the order of the record, on the calling thread; false ends the walk. */
typedef bool (*cmq_item_fn)(void *user, const cmq_item *item);

/* Hands on the items of a record one by one: no JSON library is needed to tell them apart. */
CMQ_API void cmq_record_each(const cmq_record *record, cmq_item_fn function, void *user);

/* Gives the bytes in UTF-8 as cmq_extract would read them: without byte order mark, invalid sequences replaced and
 * counted (`replaced` may be NULL). The text is valid until the extractor's next call. For those who look into a
 * document first, as readers of HTML do. CMQ_ERR_LIMIT: cut, the text is good; CMQ_ERR_ARGUMENT: unknown encoding. */
CMQ_API cmq_status cmq_decode_text(cmq_extractor *extractor, const char *bytes, size_t len, const char *encoding,
                                   const char **text, size_t *text_len, size_t *replaced);

/* Tells the language of text in UTF-8 by its first bytes, as cmq_extract does: one of the five codes, or "und". Costs
 * far less than reading it: for those who sort documents by language first, which are then read faster. */
CMQ_API const char *cmq_detect(cmq_extractor *extractor, const char *text, size_t len);

/* Receives a piece of an explanation; false stops it. */
typedef bool (*cmq_write_fn)(void *user, const char *text, size_t len);

/* Says how the document was read: language, sentences, each word's classes, each stage's rewriting, rules that fired,
 * and rules that nearly fired and where they stopped. Plain text for people; its form may change. */
CMQ_API cmq_status cmq_explain(cmq_extractor *extractor, const cmq_document *document, cmq_write_fn write, void *user);

/* Writes every person, state, body, organisation and group that the text names, whether they act or not: type, ref or
 * -, name as written, id of the document, separated by tabs, one a line. */
CMQ_API cmq_status cmq_explain_names(cmq_extractor *extractor, const cmq_document *document, cmq_write_fn write,
                                     void *user);

/* Writes each time that the document names, one a line: first day, last day ("-" where unknown or open), words, the
 * document's id, with tabs between them. */
CMQ_API cmq_status cmq_explain_times(cmq_extractor *extractor, const cmq_document *document, cmq_write_fn write,
                                     void *user);

#ifdef __cplusplus
}
#endif

#endif
