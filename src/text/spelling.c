#include "text/text.h"

/* Reads lang/<code>/language.lex and lang/other/stopwords.lex. A line is a comment (#), a section in brackets, or an
 * entry of the section: a word, an ending, a letter or a sign, with ` = NUMBER` where it has a weight or a kind. */

typedef struct {
    cmq_spellings *spellings;
    int language;
    cmq_arena *arena;
} S_reader;

typedef cmq_status S_entry_fn(S_reader *reader, cmq_span word, uint32_t value);

/* The folded word, without pads, in the arena. */
static cmq_span S_fold_key(S_reader *reader, cmq_span word) {
    cmq_span key = cmq_arena_copy(reader->arena, word);
    if (!key.ptr) return key;
    char *bytes = cmq_arena_alloc(reader->arena, word.len + 1);
    if (!bytes) return (cmq_span){NULL, 0};
    cmq_fold(word, bytes);
    size_t len = 0;
    for (size_t i = 0; i < word.len; i++)
        if (bytes[i] != CMQ_PAD) bytes[len++] = bytes[i];
    return (cmq_span){bytes, len};
}

/* Sets the reader's language's weight in a word of weights. */
static cmq_weights S_with_weight(const S_reader *reader, uint32_t weights, uint32_t value) {
    unsigned shift = 4 * (unsigned)reader->language;
    if (weights == CMQ_MAP_NONE) weights = 0;
    return (weights & ~(UINT32_C(15) << shift)) | value << shift;
}

static cmq_status S_set(S_reader *reader, cmq_map *map, cmq_span word, uint32_t value) {
    cmq_span key = S_fold_key(reader, word);
    if (!map->arena) cmq_map_init(map, reader->arena);
    return key.ptr && cmq_map_set(map, key, value) ? CMQ_OK : CMQ_ERR_MEMORY;
}

static cmq_status S_set_weight(S_reader *reader, cmq_map *map, cmq_span word, uint32_t value) {
    cmq_span key = S_fold_key(reader, word);
    if (!key.ptr) return CMQ_ERR_MEMORY;
    return S_set(reader, map, word, S_with_weight(reader, cmq_map_get(map, key), value));
}

static cmq_spelling *S_spelling(S_reader *reader) {
    return &reader->spellings->spelling[reader->language];
}

static cmq_status S_word(S_reader *reader, cmq_span word, uint32_t value) {
    return S_set_weight(reader, &reader->spellings->words, word, value);
}

/* A word that tells the language and, with a capital, that a sentence begins. */
static cmq_status S_stopword(S_reader *reader, cmq_span word, uint32_t value) {
    cmq_status status = S_word(reader, word, value);
    if (status || reader->language == CMQ_UND) return status;
    return S_set(reader, &S_spelling(reader)->stopwords, word, value);
}

static cmq_status S_ending(S_reader *reader, cmq_span word, uint32_t value) {
    size_t letters = cmq_utf8_count(word);
    if (letters < 2 || letters > 4) return CMQ_ERR_DATA;
    return S_set_weight(reader, &reader->spellings->endings, word, value);
}

static cmq_status S_letter(S_reader *reader, cmq_span word, uint32_t value) {
    char folded[4];
    size_t len;
    uint32_t c = cmq_utf8_at(word, 0, &len);
    if (len != word.len) return CMQ_ERR_DATA;
    cmq_fold(word, folded);
    c = cmq_utf8_at((cmq_span){folded, len}, 0, NULL);
    if (c < 0x80 || c >= CMQ_LETTERS) return CMQ_ERR_DATA;
    cmq_weights *weights = &reader->spellings->letters[c];
    *weights = S_with_weight(reader, *weights, value);
    return CMQ_OK;
}

static cmq_status S_abbreviation(S_reader *reader, cmq_span word, uint32_t value) {
    if (value > 3 || word.ptr[word.len - 1] == '.') return CMQ_ERR_DATA;
    return S_set(reader, &S_spelling(reader)->abbreviations, word, value);
}

static cmq_status S_suffix(S_reader *reader, cmq_span word, uint32_t value) {
    return value > 3 ? CMQ_ERR_DATA : S_set(reader, &S_spelling(reader)->suffixes, word, value);
}

static bool S_quoted_sign(cmq_span word, char *sign) {
    if (word.len != 3 || word.ptr[0] != '"' || word.ptr[2] != '"' || (word.ptr[1] != ',' && word.ptr[1] != '.'))
        return false;
    *sign = word.ptr[1];
    return true;
}

static cmq_status S_decimal(S_reader *reader, cmq_span word, uint32_t value) {
    (void)value;
    return S_quoted_sign(word, &S_spelling(reader)->decimal) ? CMQ_OK : CMQ_ERR_DATA;
}

static cmq_status S_group(S_reader *reader, cmq_span word, uint32_t value) {
    (void)value;
    return S_quoted_sign(word, &S_spelling(reader)->group) ? CMQ_OK : CMQ_ERR_DATA;
}

static cmq_status S_elision(S_reader *reader, cmq_span word, uint32_t value) {
    (void)value;
    S_spelling(reader)->elision = cmq_span_is(word, "yes");
    return S_spelling(reader)->elision || cmq_span_is(word, "no") ? CMQ_OK : CMQ_ERR_DATA;
}

static const struct {
    const char *name;
    S_entry_fn *entry;
    bool numbered, foreign; /* entries may have a number; allowed in other/stopwords.lex */
    uint32_t normal;        /* the number of an entry without one */
} S_sections[] = {
    {"stopword", S_stopword, true, true, 3},
    {"word", S_word, true, true, 3},
    {"ending", S_ending, true, true, 1},
    {"letter", S_letter, true, true, 3},
    {"abbreviation", S_abbreviation, true, false, 1},
    {"suffix", S_suffix, true, false, 1},
    {"decimal", S_decimal, false, false, 0},
    {"group", S_group, false, false, 0},
    {"elision", S_elision, false, false, 0},
};

/* The number of the section in a line "[name]" or, of foreign languages, "[name kk]"; -1 if there is none of that name
 * here. */
static int S_find_section(const S_reader *reader, cmq_span line) {
    if (line.len < 2 || line.ptr[line.len - 1] != ']') return -1;
    cmq_span name = {line.ptr + 1, line.len - 2};
    const char *blank = memchr(name.ptr, ' ', name.len);
    bool foreign = reader->language == CMQ_UND;
    if (blank && !foreign) return -1;
    if (blank) name.len = (size_t)(blank - name.ptr);
    for (size_t i = 0; i < sizeof S_sections / sizeof *S_sections; i++)
        if (cmq_span_is(name, S_sections[i].name)) return foreign && !S_sections[i].foreign ? -1 : (int)i;
    return -1;
}

static cmq_status S_read_entry(S_reader *reader, int section, cmq_span line) {
    cmq_span word = line;
    uint32_t value = S_sections[section].normal;
    const char *equals = memchr(line.ptr, '=', line.len);
    if (equals && S_sections[section].numbered) {
        word = cmq_span_trim((cmq_span){line.ptr, (size_t)(equals - line.ptr)});
        cmq_span number = cmq_span_trim((cmq_span){equals + 1, (size_t)(line.ptr + line.len - equals - 1)});
        if (number.len != 1 || *number.ptr < '1' || *number.ptr > '9') return CMQ_ERR_DATA;
        value = (uint32_t)(*number.ptr - '0');
    }
    if (!word.len || word.len > CMQ_MAX_WORD || memchr(word.ptr, ' ', word.len) || memchr(word.ptr, '\t', word.len))
        return CMQ_ERR_DATA;
    return S_sections[section].entry(reader, word, value);
}

cmq_status cmq_spelling_read(cmq_spellings *spellings, int language, cmq_span file, cmq_arena *arena,
                             unsigned *error_line) {
    S_reader reader = {spellings, language, arena};
    int section = -1;
    unsigned number = 0;
    size_t at = 0;
    if (language < 0 || language > CMQ_UND) return CMQ_ERR_ARGUMENT;
    while (at < file.len) {
        const char *from = file.ptr + at, *feed = memchr(from, '\n', file.len - at);
        cmq_span line = {from, feed ? (size_t)(feed - from) : file.len - at};
        at += line.len + (feed != NULL);
        *error_line = ++number;
        if (line.len > CMQ_MAX_DATA_LINE || cmq_utf8_valid(line) != line.len) return CMQ_ERR_DATA;
        line = cmq_span_trim(line);
        if (!line.len || *line.ptr == '#') continue;
        cmq_status status = CMQ_OK;
        if (*line.ptr == '[') {
            section = S_find_section(&reader, line);
            if (section < 0) status = CMQ_ERR_DATA;
        } else {
            status = section < 0 ? CMQ_ERR_DATA : S_read_entry(&reader, section, line);
        }
        if (status) return status;
    }
    *error_line = 0;
    return CMQ_OK;
}
