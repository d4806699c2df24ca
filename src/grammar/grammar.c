/* The builder, and the grammar that it makes. */
#include "grammar/grammar.h"

#include <pthread.h>

#include "grammar/language.h"

#define MAX_FOLDERS 16

struct cmq_builder {
    cmq_memory memory; /* first: it began with it */
    cmq_arena arena;
    const char *folders[MAX_FOLDERS];
    size_t folder_count;
    cmq_diagnostics diagnostics;
    cmq_grammar_options options;
};

/* What changes after building: languages are read when they are first needed. */
typedef struct {
    cmq_memory memory; /* first: it began with it; all of the grammar */
    pthread_mutex_t lock;
    cmq_sources sources; /* its spellings do not change */
    cmq_language_data *data[CMQ_LANGUAGES][CMQ_PARTS];
    cmq_status status[CMQ_LANGUAGES][CMQ_PARTS];
    bool read[CMQ_LANGUAGES][CMQ_PARTS];
    cmq_diagnostics diagnostics;
} S_languages;

struct cmq_grammar {
    cmq_arena arena;
    const char *folders[MAX_FOLDERS];
    cmq_grammar_options options;
    S_languages *languages;
};

cmq_builder *cmq_builder_new(void) {
    return cmq_builder_new_with(NULL);
}

cmq_builder *cmq_builder_new_with(const cmq_allocator *allocator) {
    cmq_builder *builder = cmq_memory_open(allocator, sizeof *builder);
    if (!builder) return NULL;
    cmq_arena_init(&builder->arena, &builder->memory, CMQ_MAX_GRAMMAR_MEMORY);
    builder->options = (cmq_grammar_options){.jit = true, .filter = true, .compiled = true};
    return builder;
}

void cmq_builder_free(cmq_builder *builder) {
    if (!builder) return;
    cmq_arena_free(&builder->arena);
    cmq_memory_close(&builder->memory);
}

cmq_status cmq_builder_add_data(cmq_builder *builder, const char *folder) {
    if (builder->folder_count == MAX_FOLDERS) return CMQ_ERR_LIMIT;
    cmq_span copy = cmq_arena_copy(&builder->arena, cmq_span_of(folder));
    if (!copy.ptr) return CMQ_ERR_MEMORY;
    builder->folders[builder->folder_count++] = copy.ptr;
    return CMQ_OK;
}

void cmq_builder_on_diagnostic(cmq_builder *builder, cmq_diagnostic_fn function, void *user) {
    builder->diagnostics = (cmq_diagnostics){.function = function, .user = user};
}

void cmq_builder_use_jit(cmq_builder *builder, bool use) {
    builder->options.jit = use;
}
void cmq_builder_use_filter(cmq_builder *builder, bool use) {
    builder->options.filter = use;
}
void cmq_builder_use_compiled(cmq_builder *builder, bool use) {
    builder->options.compiled = use;
}

/* ---- languages ---- */

/* A part of a language's data, read at the first call. */
static const cmq_language_data *S_part(const cmq_grammar *grammar, int language, enum cmq_part part,
                                       cmq_status *status) {
    S_languages *l = grammar->languages;
    if (language < 0 || language >= CMQ_LANGUAGES) return *status = CMQ_ERR_ARGUMENT, NULL;
    pthread_mutex_lock(&l->lock);
    if (!l->read[language][part]) {
        l->memory.refused = false;
        l->status[language][part] =
            cmq_language_read(&l->sources, language, part, &l->memory, &l->diagnostics, &l->data[language][part]);
        l->read[language][part] = l->status[language][part] != CMQ_ERR_MEMORY; /* there may be more later */
    }
    *status = l->status[language][part];
    const cmq_language_data *data = *status == CMQ_OK ? l->data[language][part] : NULL;
    pthread_mutex_unlock(&l->lock);
    return data;
}

const cmq_language_data *cmq_grammar_language(const cmq_grammar *grammar, int language, cmq_status *status) {
    return S_part(grammar, language, CMQ_WORDS_AND_RULES, status);
}

const cmq_lexicon *cmq_grammar_places(const cmq_grammar *grammar, int language, cmq_status *status) {
    const cmq_language_data *data = S_part(grammar, language, CMQ_PLACES, status);
    return data ? &data->lexicon : NULL;
}

cmq_status cmq_grammar_compile(const cmq_grammar *grammar, const char *language) {
    cmq_memory *memory = &grammar->languages->memory;
    cmq_status status = cmq_spellings_compile(&grammar->languages->sources, memory);
    int number = cmq_language_of(cmq_span_of(language));
    for (int part = 0; part < CMQ_PARTS && status == CMQ_OK; part++) {
        const cmq_language_data *data = S_part(grammar, number, part, &status);
        if (data) status = cmq_language_compile(&grammar->languages->sources, number, part, data, memory);
    }
    return status;
}

const cmq_spellings *cmq_grammar_spellings(const cmq_grammar *grammar) {
    return grammar->languages->sources.spellings;
}
cmq_grammar_options cmq_grammar_get_options(const cmq_grammar *grammar) {
    return grammar->options;
}
cmq_memory *cmq_grammar_memory(const cmq_grammar *grammar) {
    return &grammar->languages->memory;
}

cmq_status cmq_grammar_load(const cmq_grammar *grammar, const char *language) {
    cmq_status status;
    cmq_grammar_language(grammar, cmq_language_of(cmq_span_of(language)), &status);
    return status;
}

/* ---- building ---- */

cmq_status cmq_builder_build(cmq_builder *builder, cmq_grammar **out) {
    *out = NULL;
    S_languages *languages = cmq_memory_open(&builder->memory.from, sizeof *languages);
    if (!languages) return CMQ_ERR_MEMORY;
    cmq_grammar *grammar = cmq_take(&languages->memory, sizeof *grammar);
    if (!grammar || pthread_mutex_init(&languages->lock, NULL) != 0) {
        cmq_give_back(grammar);
        cmq_memory_close(&languages->memory);
        return CMQ_ERR_MEMORY;
    }
    grammar->languages = languages;
    cmq_arena_init(&grammar->arena, &languages->memory, CMQ_MAX_GRAMMAR_MEMORY);
    grammar->options = builder->options;
    cmq_status status = CMQ_OK;
    for (size_t i = 0; i < builder->folder_count; i++) {
        cmq_span copy = cmq_arena_copy(&grammar->arena, cmq_span_of(builder->folders[i]));
        if (!copy.ptr) status = CMQ_ERR_MEMORY;
        grammar->folders[i] = copy.ptr;
    }
    cmq_diagnostics *diagnostics = &grammar->languages->diagnostics;
    diagnostics->function = builder->diagnostics.function;
    diagnostics->user = builder->diagnostics.user;
    grammar->languages->sources = (cmq_sources){
        .folders = grammar->folders, .folder_count = builder->folder_count, .compiled = builder->options.compiled};
    if (status == CMQ_OK)
        status = cmq_spellings_read(&grammar->languages->sources, &grammar->arena, &languages->memory, diagnostics);
    if (status == CMQ_OK) *out = grammar;
    else cmq_grammar_free(grammar);
    return status;
}

void cmq_grammar_free(cmq_grammar *grammar) {
    if (!grammar) return;
    for (int i = 0; i < CMQ_LANGUAGES; i++)
        for (int part = 0; part < CMQ_PARTS; part++) cmq_language_free(grammar->languages->data[i][part]);
    cmq_spellings_free(&grammar->languages->sources);
    cmq_arena_free(&grammar->arena);
    S_languages *languages = grammar->languages;
    pthread_mutex_destroy(&languages->lock);
    cmq_give_back(grammar);
    cmq_memory_close(&languages->memory);
}
