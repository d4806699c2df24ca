/* The builder, and the grammar that it makes. */
#include "grammar/grammar.h"

#include <pthread.h>
#include <stdio.h>

#include "grammar/folder.h"

#define MAX_FOLDERS 16

struct cmq_builder {
    cmq_memory memory; /* first: it began with it */
    cmq_arena arena;
    const char *folders[MAX_FOLDERS];
    size_t folder_count;
    cmq_diagnostics diagnostics;
    cmq_grammar_options options;
};

/* Names of places are kept apart: they must not change how a sentence is read, and few sentences need them. */
typedef struct {
    cmq_arena arena;
    cmq_lexicon lexicon;
} S_places;

/* What changes after building: languages are read when they are first needed. */
typedef struct {
    cmq_memory memory; /* first: it began with it; all of the grammar */
    pthread_mutex_t lock;
    S_places *places[CMQ_LANGUAGES];
    cmq_status places_status[CMQ_LANGUAGES];
    bool places_read[CMQ_LANGUAGES];
    cmq_language_data *data[CMQ_LANGUAGES];
    cmq_status status[CMQ_LANGUAGES];
    bool read[CMQ_LANGUAGES];
    cmq_diagnostics diagnostics;
} S_languages;

struct cmq_grammar {
    cmq_arena arena;
    const char *folders[MAX_FOLDERS];
    size_t folder_count;
    cmq_spellings spellings;
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
    builder->options = (cmq_grammar_options){.jit = true, .filter = true};
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

/* ---- spellings ---- */

static cmq_status S_read_spelling(cmq_grammar *grammar, const char *path, int language, cmq_diagnostics *diagnostics) {
    cmq_span text;
    unsigned line = 0;
    cmq_status status = cmq_file_read(&grammar->arena, path, &text);
    if (status == CMQ_OK) status = cmq_spelling_read(&grammar->spellings, language, text, &grammar->arena, &line);
    if (status == CMQ_ERR_DATA || status == CMQ_ERR_IO) {
        cmq_place place = {.file = path, .line = line};
        cmq_report(diagnostics, CMQ_ERROR, place,
                   status == CMQ_ERR_IO ? "this file cannot be read" : "this line has no meaning here");
    }
    return status;
}

static cmq_status S_read_spellings(cmq_grammar *grammar, cmq_diagnostics *diagnostics) {
    cmq_status status = CMQ_OK;
    size_t found = 0;
    for (size_t f = 0; f < grammar->folder_count && status == CMQ_OK; f++) {
        for (int i = 0; i < CMQ_LANGUAGES && status == CMQ_OK; i++) {
            char sub[16];
            cmq_folder files;
            snprintf(sub, sizeof sub, "lang/%s", cmq_language_code(i));
            status = cmq_folder_list(&grammar->arena, grammar->folders[f], sub, "language.lex", &files);
            for (size_t k = 0; status == CMQ_OK && k < files.count; k++, found++)
                status = S_read_spelling(grammar, files.paths[k], i, diagnostics);
        }
        cmq_folder other;
        if (status == CMQ_OK)
            status = cmq_folder_list(&grammar->arena, grammar->folders[f], "lang/other", ".lex", &other);
        for (size_t i = 0; status == CMQ_OK && i < other.count; i++)
            status = S_read_spelling(grammar, other.paths[i], CMQ_UND, diagnostics);
    }
    if (status == CMQ_OK && !found) {
        cmq_place place = {.file = grammar->folder_count ? grammar->folders[0] : "data"};
        cmq_report(diagnostics, CMQ_ERROR, place, "no language data here (lang/<code>/language.lex)");
        status = CMQ_ERR_IO;
    }
    return status;
}

/* ---- languages ---- */

typedef struct {
    const char *path;
    int folder;
    bool of_places; /* place*.lex */
    cmq_span text;
} S_file;

#define MAX_LANGUAGE_FILES 512

/* All files of a kind, folder by folder. */
static cmq_status S_gather(const cmq_grammar *grammar, cmq_arena *arena, const char *kind, const char *code,
                           const char *suffix, S_file *files, size_t *count, cmq_diagnostics *diagnostics) {
    char sub[32];
    *count = 0;
    snprintf(sub, sizeof sub, "%s/%s", kind, code);
    for (size_t f = 0; f < grammar->folder_count; f++) {
        cmq_folder list;
        cmq_status status = cmq_folder_list(arena, grammar->folders[f], sub, suffix, &list);
        for (size_t i = 0; status == CMQ_OK && i < list.count; i++) {
            if (cmq_span_is(cmq_file_name(list.paths[i]), "language.lex")) continue;
            if (*count == MAX_LANGUAGE_FILES) return CMQ_ERR_LIMIT;
            S_file *file = &files[(*count)++];
            *file = (S_file){.path = list.paths[i], .folder = (int)f};
            file->of_places = cmq_span_starts(cmq_file_name(file->path), cmq_span_of("place"));
            status = cmq_file_read(arena, file->path, &file->text);
            if (status == CMQ_ERR_IO)
                cmq_report(diagnostics, CMQ_ERROR, (cmq_place){.file = file->path}, "this file cannot be read");
        }
        if (status != CMQ_OK) return status;
    }
    return CMQ_OK;
}

static void S_free_data(cmq_language_data *data) {
    if (!data) return;
    cmq_rules_free(&data->rules);
    cmq_lexicon_free(&data->lexicon);
    cmq_arena_free(&data->arena);
    cmq_give_back(data);
}

static cmq_status S_read_files(const cmq_grammar *grammar, cmq_language_data *data, int language,
                               cmq_diagnostics *diagnostics) {
    cmq_arena *arena = &data->arena;
    cmq_lexicon *lexicon = &data->lexicon;
    const cmq_spelling *spelling = &grammar->spellings.spelling[language];
    const char *code = cmq_language_code(language);
    S_file *files = cmq_arena_array(arena, MAX_LANGUAGE_FILES, sizeof *files);
    size_t count;
    if (!files || !cmq_lexicon_init(lexicon, language, arena)) return CMQ_ERR_MEMORY;
    cmq_rules_init(&data->rules, lexicon, spelling, arena);
    cmq_status status = S_gather(grammar, arena, "lang", code, ".lex", files, &count, diagnostics);
    if (status != CMQ_OK) return status;
    size_t entries = 0;
    for (size_t i = 0; i < count; i++) {
        if (files[i].of_places) continue;
        entries += cmq_lexicon_count_entries(files[i].text);
        if (!cmq_lexicon_read_endings(lexicon, files[i].path, files[i].text, diagnostics)) return CMQ_ERR_MEMORY;
    }
    if (!cmq_map_reserve(&lexicon->stem_ids, entries)) return CMQ_ERR_MEMORY;
    for (size_t i = 0; i < count; i++)
        if (!files[i].of_places &&
            !cmq_lexicon_read_entries(lexicon, spelling, files[i].path, files[i].text, diagnostics))
            return CMQ_ERR_MEMORY;
    if (!cmq_lexicon_finish(lexicon, diagnostics)) return CMQ_ERR_MEMORY;
    status = S_gather(grammar, arena, "patterns", code, ".rules", files, &count, diagnostics);
    if (status != CMQ_OK) return status;
    for (size_t i = 0; i < count; i++)
        if (!cmq_rules_read(&data->rules, files[i].path, cmq_file_name(files[i].path), files[i].folder, files[i].text,
                            diagnostics))
            return CMQ_ERR_MEMORY;
    status = S_gather(grammar, arena, "patterns", code, "confidence.tsv", files, &count, diagnostics);
    if (status != CMQ_OK) return status;
    for (size_t i = 0; i < count; i++)
        if (!cmq_rules_read_confidence(&data->rules, files[i].path, files[i].text, diagnostics)) return CMQ_ERR_MEMORY;
    if (!cmq_lexicon_add_literals(lexicon) || !cmq_lexicon_find_telling(lexicon, spelling) ||
        !cmq_rules_finish(&data->rules, diagnostics))
        return CMQ_ERR_MEMORY;
    uint8_t triggers = data->rules.name_stages ? CMQ_NAMES : CMQ_TRIGGERS & ~(CMQ_CONTINUES | CMQ_POSITIONS);
    cmq_filter_build(&data->filter, lexicon, triggers);
    cmq_filter_build(&data->filter_after_record, lexicon, triggers | CMQ_CONTINUES);
    return CMQ_OK;
}

static cmq_status S_read_language(const cmq_grammar *grammar, int language, cmq_language_data **out,
                                  cmq_diagnostics *diagnostics) {
    cmq_memory *memory = &grammar->languages->memory;
    cmq_language_data *data = cmq_take(memory, sizeof *data);
    if (!data) return CMQ_ERR_MEMORY;
    cmq_arena_init(&data->arena, memory, CMQ_MAX_GRAMMAR_MEMORY);
    size_t errors = diagnostics->errors, warnings = diagnostics->warnings;
    cmq_status status = S_read_files(grammar, data, language, diagnostics);
    data->errors = diagnostics->errors - errors;
    data->warnings = diagnostics->warnings - warnings;
    if (status == CMQ_OK && data->errors) status = CMQ_ERR_DATA;
    if (memory->refused) status = CMQ_ERR_MEMORY; /* whatever seems to be wrong */
    if (status == CMQ_OK) *out = data;
    else S_free_data(data);
    return status;
}

const cmq_language_data *cmq_grammar_language(const cmq_grammar *grammar, int language, cmq_status *status) {
    S_languages *l = grammar->languages;
    if (language < 0 || language >= CMQ_LANGUAGES) return *status = CMQ_ERR_ARGUMENT, NULL;
    pthread_mutex_lock(&l->lock);
    if (!l->read[language]) {
        l->memory.refused = false;
        l->status[language] = S_read_language(grammar, language, &l->data[language], &l->diagnostics);
        l->read[language] = l->status[language] != CMQ_ERR_MEMORY; /* there may be more later */
    }
    *status = l->status[language];
    const cmq_language_data *data = *status == CMQ_OK ? l->data[language] : NULL;
    pthread_mutex_unlock(&l->lock);
    return data;
}

/* ---- places ---- */

static bool S_is_of_places(const S_file *file) {
    return file->of_places || cmq_span_is(cmq_file_name(file->path), "nations.lex");
}

/* Keeps the texts that are needed: names of places, and wherever endings are. */
static cmq_status S_gather_places(const cmq_grammar *grammar, S_places *places, int language, cmq_arena *scratch,
                                  S_file *files, size_t *count) {
    cmq_diagnostics silent = {0}; /* what is wrong with other files is told when they are read */
    size_t kept = 0;
    cmq_status status = S_gather(grammar, scratch, "lang", cmq_language_code(language), ".lex", files, count, &silent);
    for (size_t i = 0; status == CMQ_OK && i < *count; i++) {
        bool endings = files[i].text.len && (*files[i].text.ptr == '@' || strstr(files[i].text.ptr, "\n@"));
        if (!endings && !S_is_of_places(&files[i])) continue;
        files[kept] = files[i];
        files[kept].path = cmq_arena_copy(&places->arena, cmq_span_of(files[i].path)).ptr;
        files[kept].text = cmq_arena_copy(&places->arena, files[i].text);
        if (!files[kept].path || !files[kept].text.ptr) return CMQ_ERR_MEMORY;
        kept++;
    }
    *count = kept;
    return status;
}

/* Reads place*.lex, and the states of nations.lex. */
static cmq_status S_read_places_of(const cmq_grammar *grammar, S_places *places, int language, cmq_arena *scratch,
                                   cmq_diagnostics *diagnostics) {
    cmq_diagnostics silent = {0};
    S_file *files = cmq_arena_array(scratch, MAX_LANGUAGE_FILES, sizeof *files);
    size_t count, entries = 0, errors = diagnostics->errors;
    if (!files || !cmq_lexicon_init(&places->lexicon, language, &places->arena)) return CMQ_ERR_MEMORY;
    cmq_status status = S_gather_places(grammar, places, language, scratch, files, &count);
    for (size_t i = 0; status == CMQ_OK && i < count; i++)
        if (!cmq_lexicon_read_endings(&places->lexicon, files[i].path, files[i].text,
                                      files[i].of_places ? diagnostics : &silent))
            status = CMQ_ERR_MEMORY;
    for (size_t i = 0; i < count; i++)
        if (S_is_of_places(&files[i])) entries += cmq_lexicon_count_entries(files[i].text);
    if (!cmq_map_reserve(&places->lexicon.stem_ids, entries)) return CMQ_ERR_MEMORY;
    for (size_t i = 0; status == CMQ_OK && i < count; i++)
        if (S_is_of_places(&files[i]) &&
            !cmq_lexicon_read_entries(&places->lexicon, &grammar->spellings.spelling[language], files[i].path,
                                      files[i].text, files[i].of_places ? diagnostics : &silent))
            status = CMQ_ERR_MEMORY;
    if (!cmq_lexicon_finish(&places->lexicon, &silent)) return CMQ_ERR_MEMORY;
    return status == CMQ_OK && diagnostics->errors > errors ? CMQ_ERR_DATA : status;
}

static cmq_status S_read_places(const cmq_grammar *grammar, S_places *places, int language,
                                cmq_diagnostics *diagnostics) {
    cmq_arena scratch;
    cmq_arena_init(&scratch, places->arena.memory, CMQ_MAX_GRAMMAR_MEMORY);
    cmq_status status = S_read_places_of(grammar, places, language, &scratch, diagnostics);
    cmq_arena_free(&scratch);
    return status;
}

static void S_free_places(S_places *places) {
    if (!places) return;
    cmq_lexicon_free(&places->lexicon);
    cmq_arena_free(&places->arena);
    cmq_give_back(places);
}

const cmq_lexicon *cmq_grammar_places(const cmq_grammar *grammar, int language, cmq_status *status) {
    S_languages *l = grammar->languages;
    pthread_mutex_lock(&l->lock);
    if (!l->places_read[language]) {
        l->memory.refused = false;
        S_places *places = cmq_take(&l->memory, sizeof *places);
        if (places) cmq_arena_init(&places->arena, &l->memory, CMQ_MAX_GRAMMAR_MEMORY);
        cmq_status read = places ? S_read_places(grammar, places, language, &l->diagnostics) : CMQ_ERR_MEMORY;
        if (l->memory.refused) read = CMQ_ERR_MEMORY;
        if (read == CMQ_OK) l->places[language] = places;
        else S_free_places(places);
        l->places_status[language] = read;
        l->places_read[language] = read != CMQ_ERR_MEMORY;
    }
    *status = l->places_status[language];
    const cmq_lexicon *lexicon = *status == CMQ_OK ? &l->places[language]->lexicon : NULL;
    pthread_mutex_unlock(&l->lock);
    return lexicon;
}

const cmq_spellings *cmq_grammar_spellings(const cmq_grammar *grammar) {
    return &grammar->spellings;
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
        grammar->folders[grammar->folder_count++] = copy.ptr;
    }
    cmq_diagnostics *diagnostics = &grammar->languages->diagnostics;
    diagnostics->function = builder->diagnostics.function;
    diagnostics->user = builder->diagnostics.user;
    if (status == CMQ_OK) status = S_read_spellings(grammar, diagnostics);
    if (status == CMQ_OK) *out = grammar;
    else cmq_grammar_free(grammar);
    return status;
}

void cmq_grammar_free(cmq_grammar *grammar) {
    if (!grammar) return;
    for (int i = 0; i < CMQ_LANGUAGES; i++) {
        S_free_data(grammar->languages->data[i]);
        S_free_places(grammar->languages->places[i]);
    }
    cmq_arena_free(&grammar->arena);
    S_languages *languages = grammar->languages;
    pthread_mutex_destroy(&languages->lock);
    cmq_give_back(grammar);
    cmq_memory_close(&languages->memory);
}
