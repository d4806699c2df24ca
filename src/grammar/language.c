#include "grammar/language.h"

#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>

#include "grammar/folder.h"
#include "grammar/image.h"

#define MAX_FILES 1024 /* of a kind */
#define MAX_IMAGE_PATH 4096

typedef struct {
    const char *path;
    int folder, language;
    bool of_places; /* place*.lex */
    cmq_span text;
} S_file;

typedef struct {
    S_file *files;
    size_t count;
} S_files;

/* Adds the files of a folder's sub-folder whose names end so; their texts are read later. */
static cmq_status S_gather_folder(const cmq_sources *sources, size_t folder, const char *sub, const char *suffix,
                                  int language, cmq_arena *arena, S_files *files) {
    cmq_folder list;
    cmq_status status = cmq_folder_list(arena, sources->folders[folder], sub, suffix, &list);
    for (size_t i = 0; status == CMQ_OK && i < list.count; i++) {
        if (files->count == MAX_FILES) return CMQ_ERR_LIMIT;
        S_file *grown = cmq_arena_append(arena, files->files, files->count, sizeof *grown);
        if (!grown) return CMQ_ERR_MEMORY;
        files->files = grown;
        S_file *file = &files->files[files->count++];
        *file = (S_file){.path = list.paths[i], .folder = (int)folder, .language = language};
        file->of_places = cmq_span_starts(cmq_file_name(file->path), cmq_span_of("place"));
    }
    return status;
}

static cmq_status S_read_texts(S_files *files, cmq_arena *arena, cmq_diagnostics *diagnostics) {
    cmq_status status = CMQ_OK;
    for (size_t i = 0; i < files->count && status == CMQ_OK; i++) {
        S_file *file = &files->files[i];
        file->path = cmq_arena_copy(arena, cmq_span_of(file->path)).ptr; /* places in the text name it */
        status = file->path ? cmq_file_read(arena, file->path, &file->text) : CMQ_ERR_MEMORY;
        if (status == CMQ_ERR_IO)
            cmq_report(diagnostics, CMQ_ERROR, (cmq_place){.file = file->path}, "this file cannot be read");
    }
    return status;
}

/* Joins the files, in their order, to a key; false if one cannot be read. */
static bool S_key(uint64_t *key, const S_files *files, cmq_memory *memory) {
    bool read = true;
    cmq_buffer text; /* most are read for their key alone: they share the memory */
    cmq_buffer_init(&text, memory, CMQ_MAX_DATA_FILE);
    for (size_t i = 0; i < files->count && read; i++) {
        const S_file *file = &files->files[i];
        char numbers[2] = {(char)file->folder, (char)file->language};
        read = cmq_file_read_again(&text, file->path) == CMQ_OK;
        *key = cmq_image_key(*key, (cmq_span){numbers, sizeof numbers});
        *key = cmq_image_key(*key, cmq_file_name(file->path));
        *key = cmq_image_key(*key, (cmq_span){text.data, text.len});
    }
    cmq_buffer_free(&text);
    return read;
}

/* ---- the compiled form ---- */

/* Where an image is; false if the path is too long. */
static bool S_image_path(const cmq_sources *sources, const char *code, const char *rest, char *path) {
    if (!sources->folder_count) return false;
    int len = snprintf(path, MAX_IMAGE_PATH, "%s/compiled/%s%s.image", sources->folders[sources->folder_count - 1],
                       code, rest);
    return len > 0 && len < MAX_IMAGE_PATH;
}

static bool S_part_path(const cmq_sources *sources, int language, enum cmq_part part, char *path) {
    return S_image_path(sources, cmq_language_code(language), part == CMQ_PLACES ? "-places" : "", path);
}

/* Makes the folder that images are in. */
static cmq_status S_make_folder(const cmq_sources *sources) {
    char path[MAX_IMAGE_PATH];
    int len = sources->folder_count
                  ? snprintf(path, sizeof path, "%s/compiled", sources->folders[sources->folder_count - 1])
                  : -1;
    if (len < 0 || (size_t)len >= sizeof path) return CMQ_ERR_LIMIT;
    return mkdir(path, 0777) == 0 || errno == EEXIST ? CMQ_OK : CMQ_ERR_IO;
}

cmq_status cmq_spellings_compile(const cmq_sources *sources, cmq_memory *memory) {
    char path[MAX_IMAGE_PATH];
    cmq_status status = S_make_folder(sources);
    if (status != CMQ_OK) return status;
    if (!S_image_path(sources, "spelling", "", path)) return CMQ_ERR_LIMIT;
    return cmq_image_write_spellings(path, sources->key, sources->spellings, memory);
}

cmq_status cmq_language_compile(const cmq_sources *sources, int language, enum cmq_part part,
                                const cmq_language_data *data, cmq_memory *memory) {
    char path[MAX_IMAGE_PATH];
    if (!S_part_path(sources, language, part, path)) return CMQ_ERR_LIMIT;
    return cmq_image_write(path, data->key, data, memory);
}

/* ---- spellings ---- */

static cmq_status S_gather_spellings(const cmq_sources *sources, cmq_arena *arena, S_files *files) {
    cmq_status status = CMQ_OK;
    for (size_t f = 0; f < sources->folder_count && status == CMQ_OK; f++) {
        for (int i = 0; i < CMQ_LANGUAGES && status == CMQ_OK; i++) {
            char sub[16];
            snprintf(sub, sizeof sub, "lang/%s", cmq_language_code(i));
            status = S_gather_folder(sources, f, sub, "language.lex", i, arena, files);
        }
        if (status == CMQ_OK) status = S_gather_folder(sources, f, "lang/other", ".lex", CMQ_UND, arena, files);
    }
    return status;
}

static cmq_status S_read_spellings(cmq_sources *sources, S_files *files, cmq_arena *arena,
                                   cmq_diagnostics *diagnostics) {
    cmq_spellings *spellings = cmq_arena_alloc(arena, sizeof *spellings);
    cmq_status status = spellings ? S_read_texts(files, arena, diagnostics) : CMQ_ERR_MEMORY;
    bool own = false; /* some language of ours */
    for (size_t i = 0; i < files->count && status == CMQ_OK; i++) {
        unsigned line = 0;
        const S_file *file = &files->files[i];
        own |= file->language != CMQ_UND;
        status = cmq_spelling_read(spellings, file->language, file->text, arena, &line);
        if (status == CMQ_ERR_DATA)
            cmq_report(diagnostics, CMQ_ERROR, (cmq_place){.file = file->path, .line = line},
                       "this line has no meaning here");
    }
    sources->spellings = spellings;
    if (status != CMQ_OK || own) return status;
    cmq_report(diagnostics, CMQ_ERROR, (cmq_place){.file = sources->folder_count ? sources->folders[0] : "data"},
               "no language data here (lang/<code>/language.lex)");
    return CMQ_ERR_IO;
}

cmq_status cmq_spellings_read(cmq_sources *sources, cmq_arena *arena, cmq_memory *memory,
                              cmq_diagnostics *diagnostics) {
    char path[MAX_IMAGE_PATH];
    S_files files = {0};
    cmq_status status = S_gather_spellings(sources, arena, &files);
    if (status != CMQ_OK) return status;
    bool keyed = S_key(&sources->key, &files, memory);
    if (memory->refused) return CMQ_ERR_MEMORY;
    if (sources->compiled && keyed && S_image_path(sources, "spelling", "", path))
        sources->spellings = sources->image = cmq_image_open_spellings(path, sources->key);
    return sources->image ? CMQ_OK : S_read_spellings(sources, &files, arena, diagnostics);
}

void cmq_spellings_free(cmq_sources *sources) {
    if (sources->image) cmq_image_close_spellings(sources->image);
    sources->image = NULL;
    sources->spellings = NULL;
}

/* ---- languages ---- */

/* All files of a kind, folder by folder; no spellings. */
static cmq_status S_gather(const cmq_sources *sources, const char *kind, int language, const char *suffix,
                           cmq_arena *arena, S_files *files) {
    char sub[32];
    size_t kept = files->count;
    cmq_status status = CMQ_OK;
    snprintf(sub, sizeof sub, "%s/%s", kind, cmq_language_code(language));
    for (size_t f = 0; f < sources->folder_count && status == CMQ_OK; f++)
        status = S_gather_folder(sources, f, sub, suffix, language, arena, files);
    for (size_t i = kept; i < files->count; i++)
        if (!cmq_span_is(cmq_file_name(files->files[i].path), "language.lex")) files->files[kept++] = files->files[i];
    files->count = kept;
    return status;
}

/* What a language is read from. */
typedef struct {
    S_files words, rules, confidence;
} S_language_files;

static cmq_status S_gather_language(const cmq_sources *sources, int language, cmq_arena *arena,
                                    S_language_files *files) {
    cmq_status status = S_gather(sources, "lang", language, ".lex", arena, &files->words);
    if (status == CMQ_OK) status = S_gather(sources, "patterns", language, ".rules", arena, &files->rules);
    if (status == CMQ_OK) status = S_gather(sources, "patterns", language, "confidence.tsv", arena, &files->confidence);
    return status;
}

static cmq_status S_read_language_texts(S_language_files *files, cmq_arena *arena, cmq_diagnostics *diagnostics) {
    cmq_status status = S_read_texts(&files->words, arena, diagnostics);
    if (status == CMQ_OK) status = S_read_texts(&files->rules, arena, diagnostics);
    if (status == CMQ_OK) status = S_read_texts(&files->confidence, arena, diagnostics);
    return status;
}

/* Reads the files; false when memory ran out. */
static bool S_read_files(const cmq_spelling *spelling, cmq_language_data *data, const S_language_files *from,
                         cmq_diagnostics *diagnostics) {
    cmq_lexicon *lexicon = &data->lexicon;
    const S_files *words = &from->words;
    size_t entries = 0;
    for (size_t i = 0; i < words->count; i++) {
        const S_file *file = &words->files[i];
        if (file->of_places) continue;
        entries += cmq_lexicon_count_entries(file->text);
        if (!cmq_lexicon_read_endings(lexicon, file->path, file->text, diagnostics)) return false;
    }
    if (!cmq_map_reserve(&lexicon->stem_ids, entries)) return false;
    for (size_t i = 0; i < words->count; i++)
        if (!words->files[i].of_places &&
            !cmq_lexicon_read_entries(lexicon, spelling, words->files[i].path, words->files[i].text, diagnostics))
            return false;
    if (!cmq_lexicon_finish(lexicon, diagnostics)) return false;
    for (size_t i = 0; i < from->rules.count; i++) {
        const S_file *file = &from->rules.files[i];
        if (!cmq_rules_read(&data->rules, file->path, cmq_file_name(file->path), file->folder, file->text, diagnostics))
            return false;
    }
    for (size_t i = 0; i < from->confidence.count; i++)
        if (!cmq_rules_read_confidence(&data->rules, from->confidence.files[i].path, from->confidence.files[i].text,
                                       diagnostics))
            return false;
    if (!cmq_lexicon_add_literals(lexicon) || !cmq_lexicon_find_telling(lexicon, spelling) ||
        !cmq_rules_finish(&data->rules, diagnostics))
        return false;
    cmq_lexicon_find_asked(lexicon);
    uint8_t triggers = data->rules.name_stages ? CMQ_NAMES : CMQ_TRIGGERS & ~(CMQ_CONTINUES | CMQ_POSITIONS);
    cmq_filter_build(&data->filter, lexicon, triggers);
    cmq_filter_build(&data->filter_after_record, lexicon, triggers | CMQ_CONTINUES);
    return true;
}

/* ---- places ---- */

static bool S_is_of_places(const S_file *file) {
    return file->of_places || cmq_span_is(cmq_file_name(file->path), "nations.lex");
}

/* Keeps what is needed: names of places, and wherever endings are. False when memory ran out. */
static bool S_keep_places(cmq_arena *arena, S_files *files) {
    size_t kept = 0;
    for (size_t i = 0; i < files->count; i++) {
        S_file *file = &files->files[kept];
        *file = files->files[i];
        bool endings = file->text.len && (*file->text.ptr == '@' || strstr(file->text.ptr, "\n@"));
        if (!endings && !S_is_of_places(file)) continue;
        file->path = cmq_arena_copy(arena, cmq_span_of(file->path)).ptr;
        file->text = cmq_arena_copy(arena, file->text);
        if (!file->path || !file->text.ptr) return false;
        kept++;
    }
    files->count = kept;
    return true;
}

/* Reads place*.lex, and the states of nations.lex; what is wrong with other files is told where they are read. False
 * when memory ran out. */
static bool S_read_places(const cmq_spelling *spelling, cmq_language_data *data, S_files *files,
                          cmq_diagnostics *diagnostics) {
    cmq_diagnostics silent = {0};
    cmq_lexicon *lexicon = &data->lexicon;
    size_t entries = 0;
    if (!S_keep_places(&data->arena, files)) return false;
    for (size_t i = 0; i < files->count; i++) {
        const S_file *file = &files->files[i];
        if (S_is_of_places(file)) entries += cmq_lexicon_count_entries(file->text);
        if (!cmq_lexicon_read_endings(lexicon, file->path, file->text, file->of_places ? diagnostics : &silent))
            return false;
    }
    if (!cmq_map_reserve(&lexicon->stem_ids, entries)) return false;
    for (size_t i = 0; i < files->count; i++) {
        const S_file *file = &files->files[i];
        if (S_is_of_places(file) && !cmq_lexicon_read_entries(lexicon, spelling, file->path, file->text,
                                                              file->of_places ? diagnostics : &silent))
            return false;
    }
    cmq_lexicon_find_asked(lexicon);
    return cmq_lexicon_finish(lexicon, &silent);
}

/* ---- one part of a language ---- */

/* The key of all files of a language, from which both its parts are read; 0 if one cannot be read. */
static uint64_t S_language_key(cmq_sources *sources, int language, const S_language_files *files, cmq_memory *memory) {
    uint64_t *key = &sources->keys[language];
    if (*key) return *key; /* the parts of a language go together */
    *key = sources->key;
    if (!S_key(key, &files->words, memory) || !S_key(key, &files->rules, memory) ||
        !S_key(key, &files->confidence, memory))
        *key = 0;
    return *key;
}

/* The part as an image; NULL if there is none of these files. */
static cmq_language_data *S_open_image(const cmq_sources *sources, int language, enum cmq_part part, uint64_t key,
                                       cmq_memory *memory) {
    char path[MAX_IMAGE_PATH];
    if (!sources->compiled || !key || !S_part_path(sources, language, part, path)) return NULL;
    cmq_language_data *image = cmq_image_open(path, key, memory);
    if (image) image->rules.spelling = &sources->spellings->spelling[language];
    return image;
}

/* What the files say. Those texts that the data need are kept in their arena. */
static cmq_status S_read_part(const cmq_sources *sources, int language, enum cmq_part part, S_language_files *files,
                              cmq_language_data *data, cmq_arena *scratch, cmq_diagnostics *diagnostics) {
    cmq_diagnostics silent = {0};
    const cmq_spelling *spelling = &sources->spellings->spelling[language];
    if (!cmq_lexicon_init(&data->lexicon, language, &data->arena)) return CMQ_ERR_MEMORY;
    cmq_rules_init(&data->rules, &data->lexicon, spelling, &data->arena);
    cmq_status status = part == CMQ_PLACES ? S_read_texts(&files->words, scratch, &silent)
                                           : S_read_language_texts(files, &data->arena, diagnostics);
    if (status != CMQ_OK) return status;
    bool read = part == CMQ_PLACES ? S_read_places(spelling, data, &files->words, diagnostics)
                                   : S_read_files(spelling, data, files, diagnostics);
    return read ? CMQ_OK : CMQ_ERR_MEMORY;
}

static cmq_status S_read(cmq_sources *sources, int language, enum cmq_part part, cmq_arena *scratch,
                         cmq_diagnostics *diagnostics, cmq_language_data **out) {
    cmq_memory *memory = scratch->memory;
    S_language_files files = {0};
    cmq_status status = S_gather_language(sources, language, scratch, &files);
    if (status != CMQ_OK) return status;
    uint64_t key = S_language_key(sources, language, &files, memory);
    if ((*out = S_open_image(sources, language, part, key, memory))) return CMQ_OK;
    cmq_language_data *data = *out = cmq_take(memory, sizeof *data);
    if (!data) return CMQ_ERR_MEMORY;
    size_t errors = diagnostics->errors, warnings = diagnostics->warnings;
    data->key = key;
    cmq_arena_init(&data->arena, memory, CMQ_MAX_GRAMMAR_MEMORY);
    status = S_read_part(sources, language, part, &files, data, scratch, diagnostics);
    data->errors = diagnostics->errors - errors;
    data->warnings = diagnostics->warnings - warnings;
    return status == CMQ_OK && data->errors ? CMQ_ERR_DATA : status;
}

cmq_status cmq_language_read(cmq_sources *sources, int language, enum cmq_part part, cmq_memory *memory,
                             cmq_diagnostics *diagnostics, cmq_language_data **out) {
    cmq_arena scratch;
    cmq_arena_init(&scratch, memory, CMQ_MAX_GRAMMAR_MEMORY);
    *out = NULL;
    cmq_status status = S_read(sources, language, part, &scratch, diagnostics, out);
    cmq_arena_free(&scratch);
    if (memory->refused) status = CMQ_ERR_MEMORY; /* whatever seems to be wrong */
    if (status != CMQ_OK) {
        cmq_language_free(*out);
        *out = NULL;
    }
    return status;
}

void cmq_language_free(cmq_language_data *data) {
    if (!data) return;
    if (data->compiled) {
        cmq_image_close(data);
        return;
    }
    cmq_rules_free(&data->rules);
    cmq_lexicon_free(&data->lexicon);
    cmq_arena_free(&data->arena);
    cmq_give_back(data);
}
