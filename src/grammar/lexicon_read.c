/* Reads the entries of .lex files. The form is described in patterns/README.md. */

#include "grammar/lexicon.h"
#include "grammar/lines.h"

typedef struct {
    uint16_t class_id;
    uint64_t features;
} S_section;

static uint8_t S_trigger(cmq_span option) {
    return cmq_span_is(option, "names")       ? CMQ_NAMES
           : cmq_span_is(option, "positions") ? CMQ_POSITIONS
           : cmq_span_is(option, "continues") ? CMQ_CONTINUES
           : cmq_span_is(option, "trigger")   ? CMQ_TRIGGERS
                                              : CMQ_NO_TRIGGER;
}

/* Whether marks, numbers or shapes are of a class, which no word can be: `[stop.wrong]` would end sentences. */
static bool S_is_of_engine(const cmq_lexicon *lexicon, uint16_t id) {
    for (; id != CMQ_NO_CLASS; id = lexicon->classes[id].parent)
        if (id <= CMQ_CLASS_MET) return true;
    return false;
}

/* Whether no rule sees the words of a class, which the engine alone asks for. */
static bool S_is_apart(const cmq_lexicon *lexicon, uint16_t class_id) {
    static const uint16_t apart[] = {CMQ_CLASS_POST,    CMQ_CLASS_BASIS,    CMQ_CLASS_TURN,   CMQ_CLASS_ALLUSION,
                                     CMQ_CLASS_CITIZEN, CMQ_CLASS_CROSSING, CMQ_CLASS_AILING, CMQ_CLASS_LOSING};
    for (size_t i = 0; i < sizeof apart / sizeof *apart; i++)
        if (cmq_class_within(lexicon, class_id, apart[i])) return true;
    return false;
}

/* `[class] trigger +feature` */
static bool S_section_line(cmq_lexicon *lexicon, S_section *section, cmq_place place, cmq_span line,
                           cmq_diagnostics *diagnostics) {
    const char *close = memchr(line.ptr, ']', line.len);
    cmq_span name =
        close ? cmq_span_trim((cmq_span){line.ptr + 1, (size_t)(close - line.ptr) - 1}) : (cmq_span){NULL, 0};
    if (!name.len) {
        place.at = line;
        cmq_report(diagnostics, CMQ_ERROR, place, "a section reads [class]");
        section->class_id = CMQ_NO_CLASS;
        return true;
    }
    section->class_id = cmq_class_id(lexicon, name);
    section->features = 0;
    if (section->class_id == CMQ_NO_CLASS) return false;
    if (S_is_of_engine(lexicon, section->class_id)) {
        place.at = name;
        cmq_report(diagnostics, CMQ_ERROR, place, "no word can be of this class, which tells marks, numbers or shapes");
    }
    cmq_class_define(lexicon, section->class_id);
    lexicon->classes[section->class_id].lexical = true;
    lexicon->classes[section->class_id].apart |= S_is_apart(lexicon, section->class_id);
    cmq_span rest = {close + 1, (size_t)(line.ptr + line.len - close) - 1}, part;
    while (cmq_next_part(&rest, &part)) {
        place.at = part;
        uint8_t trigger = S_trigger(part);
        lexicon->classes[section->class_id].trigger |= trigger; /* a file may ask for more than another */
        if (trigger) continue;
        if (cmq_span_is(part, "beside")) lexicon->classes[section->class_id].apart = true;
        else if (*part.ptr == '+') cmq_features_read(lexicon, part, &section->features, place, diagnostics);
        else
            cmq_report(diagnostics, CMQ_ERROR, place,
                       "unknown option of a class (trigger, continues, positions, names, beside, +feature)");
    }
    return true;
}

static bool S_add(cmq_lexicon *lexicon, const cmq_entry *entry, cmq_span text, const cmq_entry_word *words) {
    if (lexicon->entry_count == lexicon->entry_room) {
        size_t room = lexicon->entry_room ? lexicon->entry_room * 2 : 1024;
        cmq_entry *entries = cmq_retake(lexicon->arena->memory, lexicon->entries, room, sizeof *entries);
        if (entries) lexicon->entries = entries;
        cmq_span *texts = cmq_retake(lexicon->arena->memory, lexicon->texts, room, sizeof *texts);
        if (texts) lexicon->texts = texts;
        if (!entries || !texts) return false;
        lexicon->entry_room = room;
    }
    lexicon->texts[lexicon->entry_count] = text;
    cmq_entry *kept = &lexicon->entries[lexicon->entry_count];
    *kept = *entry;
    if (entry->words > 1) {
        cmq_entry_word *rest = cmq_arena_array(lexicon->arena, entry->words - 1u, sizeof *rest);
        if (!rest) return false;
        memcpy(rest, words + 1, (entry->words - 1u) * sizeof *rest);
        if (kept->means) kept->meaning->rest = rest;
        else kept->rest = rest;
    }
    uint32_t id = (uint32_t)lexicon->entry_count++;
    if (!entry->words) return true; /* a pattern */
    if (lexicon->stem_count == lexicon->stem_room) {
        size_t room = lexicon->stem_room ? lexicon->stem_room * 2 : 1024;
        cmq_stem *stems = cmq_retake(lexicon->arena->memory, lexicon->stems, room, sizeof *stems);
        if (!stems) return false;
        lexicon->stems = stems;
        lexicon->stem_room = room;
    }
    uint32_t before = cmq_map_get(&lexicon->stem_ids, cmq_entry_stem(&words[0]));
    lexicon->stems[lexicon->stem_count] = (cmq_stem){.entry = id, .set = words[0].set, .next = before};
    return cmq_map_set(&lexicon->stem_ids, cmq_entry_stem(&words[0]), (uint32_t)lexicon->stem_count++);
}

bool cmq_lexicon_add_literals(cmq_lexicon *lexicon) {
    for (size_t i = 0; i < lexicon->class_count; i++) {
        if (!lexicon->classes[i].literal) continue;
        cmq_span name = lexicon->classes[i].name;
        cmq_entry_word word = {name.ptr + 1, (uint32_t)name.len - 1, -1}; /* without the = */
        cmq_entry entry = {.class_id = (uint16_t)i, .words = 1};
        if (!S_add(lexicon, &entry, cmq_entry_stem(&word), &word)) return false;
    }
    return true;
}

static bool S_add_pattern(cmq_lexicon *lexicon, cmq_entry *entry, cmq_span text, cmq_span source, cmq_place place,
                          cmq_diagnostics *diagnostics) {
    char error[256];
    size_t at = 0;
    cmq_pattern *pattern =
        cmq_pattern_compile(lexicon->arena->memory, source, CMQ_PATTERN_WORD, error, sizeof error, &at);
    if (!pattern) {
        place.at = (cmq_span){source.ptr + (at < source.len ? at : source.len), 1};
        cmq_report(diagnostics, CMQ_ERROR, place, "%s", error);
        return true;
    }
    cmq_pattern_jit(pattern); /* every distinct word without an entry is tried */
    if (lexicon->pattern_count == lexicon->pattern_room) {
        size_t room = lexicon->pattern_room ? lexicon->pattern_room * 2 : 16;
        cmq_word_pattern *patterns = cmq_retake(lexicon->arena->memory, lexicon->patterns, room, sizeof *patterns);
        if (!patterns) {
            cmq_pattern_free(pattern);
            return false;
        }
        lexicon->patterns = patterns;
        lexicon->pattern_room = room;
    }
    lexicon->patterns[lexicon->pattern_count++] = (cmq_word_pattern){pattern, source, (uint32_t)lexicon->entry_count};
    entry->words = 0;
    return S_add(lexicon, entry, text, NULL);
}

/* Takes back the entries of the class that are written the same. */
static void S_remove(cmq_lexicon *lexicon, uint16_t class_id, cmq_span text, cmq_place place,
                     cmq_diagnostics *diagnostics) {
    bool found = false;
    for (size_t i = 0; i < lexicon->entry_count; i++) {
        cmq_entry *entry = &lexicon->entries[i];
        if (entry->class_id != class_id || !cmq_span_equal(lexicon->texts[i], text)) continue;
        entry->removed = found = true;
    }
    if (!found) cmq_report(diagnostics, CMQ_WARNING, place, "no such entry to take back");
}

/* Splits a written word as text is split and appends the pieces; false after reporting or when memory ran out (*memory
 * set). */
static bool S_words(cmq_lexicon *lexicon, const cmq_spelling *spelling, cmq_span part, cmq_entry_word *words,
                    uint8_t *count, cmq_place place, cmq_diagnostics *diagnostics, bool *memory) {
    cmq_token tokens[CMQ_MAX_ENTRY_WORDS + 1];
    char folded[CMQ_MAX_DATA_LINE];
    cmq_span shadow = part; /* mostly it is folded as it stands */
    if (part.len > sizeof folded) return *memory = false;
    cmq_fold(part, folded);
    if (memcmp(folded, part.ptr, part.len) != 0) shadow = cmq_arena_copy(lexicon->arena, (cmq_span){folded, part.len});
    if (!shadow.ptr) return *memory = false;
    size_t n = cmq_tokenise(spelling, part, shadow, lexicon->arena, tokens, CMQ_MAX_ENTRY_WORDS + 1);
    for (size_t i = 0; i < n; i++) {
        if ((tokens[i].kind != CMQ_WORD && tokens[i].kind != CMQ_CODE) || !tokens[i].folded.len) {
            cmq_report(diagnostics, CMQ_ERROR, place, "an entry may hold words only");
            return false;
        }
        if (*count == CMQ_MAX_ENTRY_WORDS) {
            cmq_report(diagnostics, CMQ_ERROR, place, "an entry has more than %d words", CMQ_MAX_ENTRY_WORDS);
            return false;
        }
        words[(*count)++] = (cmq_entry_word){tokens[i].folded.ptr, (uint32_t)tokens[i].folded.len, -1};
    }
    return n > 0;
}

/* That of an entry, made if it has none; NULL when memory ran out. */
static cmq_meaning *S_meaning(cmq_lexicon *lexicon, cmq_entry *entry) {
    if (!entry->means) entry->meaning = cmq_arena_array(lexicon->arena, 1, sizeof *entry->meaning);
    entry->means = entry->meaning != NULL;
    return entry->meaning;
}

/* `36`, `24+~` ...; a country, `KG`; what it names, `KG-B`, `person/sadyr-japarov`; a country and what it names. False
 * if it is none of these, or memory ran out. */
static bool S_value(cmq_lexicon *lexicon, cmq_span text, cmq_entry *entry) {
    cmq_value value;
    if (cmq_value_parse(text, &value)) {
        cmq_meaning *meaning = S_meaning(lexicon, entry);
        if (meaning) meaning->value = value;
        return meaning != NULL;
    }
    cmq_span part;
    while (cmq_next_part(&text, &part)) {
        bool country = part.len >= 2 && part.ptr[0] >= 'A' && part.ptr[0] <= 'Z' && part.ptr[1] >= 'A' &&
                       part.ptr[1] <= 'Z' && (part.len == 2 || part.ptr[2] == '-');
        if (country) entry->country = cmq_country_of(part.ptr[0], part.ptr[1]);
        if (country && part.len == 2) continue;
        if (cmq_entry_ref(entry) || (!country && !memchr(part.ptr, '/', part.len))) return false;
        cmq_span ref = cmq_arena_copy(lexicon->arena, part);
        cmq_meaning *meaning = S_meaning(lexicon, entry);
        if (!ref.ptr || !meaning) return false;
        meaning->ref = ref.ptr;
    }
    return true;
}

static bool S_entry_line(cmq_lexicon *lexicon, const cmq_spelling *spelling, S_section section, cmq_place place,
                         cmq_span line, cmq_diagnostics *diagnostics) {
    cmq_entry_word words[CMQ_MAX_ENTRY_WORDS];
    uint8_t count = 0;
    bool memory = true, remove = false;
    cmq_entry entry = {.class_id = section.class_id, .features = section.features};
    cmq_span rest = line, part, pattern = {NULL, 0};
    if (rest.len > 2 && rest.ptr[0] == '-' && rest.ptr[1] == ' ') {
        remove = true;
        rest = cmq_span_trim((cmq_span){rest.ptr + 1, rest.len - 1});
    }
    const char *end = rest.ptr; /* of the words */
    cmq_span whole = rest;
    while (cmq_next_part(&rest, &part)) {
        place.at = part;
        if (cmq_span_is(part, "=")) {
            rest = cmq_span_trim(rest);
            if (!rest.len || !S_value(lexicon, rest, &entry)) {
                cmq_report(diagnostics, CMQ_ERROR, place,
                           "a value reads = 36, 24+, 24+~, 20..25, ..40, a country as = KG, a name as = KG-B or = KG "
                           "person/name");
                return true;
            }
            break;
        }
        if (*part.ptr == '+' && part.len > 1) {
            if (!cmq_features_read(lexicon, part, &entry.features, place, diagnostics)) return true;
        } else if (*part.ptr == '@' && part.len > 1) {
            uint32_t set = cmq_map_get(&lexicon->set_ids, (cmq_span){part.ptr + 1, part.len - 1});
            if (set == CMQ_MAP_NONE || !count) {
                cmq_report(diagnostics, CMQ_ERROR, place,
                           set == CMQ_MAP_NONE ? "this ending set is not defined"
                                               : "an ending set needs a word before it");
                return true;
            }
            lexicon->sets[set].used = true;
            words[count - 1].set = (int)set;
            end = part.ptr + part.len;
        } else if (cmq_span_is(part, "~")) {
            if (!count) {
                cmq_report(diagnostics, CMQ_ERROR, place, "~ stands between two words");
                return true;
            }
            entry.gaps |= (uint8_t)(1u << count);
        } else if (part.len > 2 && *part.ptr == '/' && part.ptr[part.len - 1] == '/' && !count) {
            pattern = (cmq_span){part.ptr + 1, part.len - 2};
            end = part.ptr + part.len;
        } else {
            if (!S_words(lexicon, spelling, part, words, &count, place, diagnostics, &memory)) return memory;
            end = part.ptr + part.len;
        }
    }
    place.at = line;
    entry.words = count;
    whole.len = (size_t)(end - whole.ptr);
    if (!entry.words && !pattern.ptr) cmq_report(diagnostics, CMQ_ERROR, place, "an entry without a word");
    else if (entry.gaps >> entry.words) cmq_report(diagnostics, CMQ_ERROR, place, "~ stands between two words");
    else if (remove) S_remove(lexicon, entry.class_id, whole, place, diagnostics);
    else if (pattern.ptr) return S_add_pattern(lexicon, &entry, whole, pattern, place, diagnostics);
    else return S_add(lexicon, &entry, whole, words);
    return true;
}

size_t cmq_lexicon_count_entries(cmq_span text) {
    size_t entries = 0;
    for (const char *at = text.ptr, *end = at + text.len; at && at < end; at = at ? at + 1 : NULL) {
        entries += !strchr("#[@ \t\r\n", *at);
        at = memchr(at, '\n', (size_t)(end - at));
    }
    return entries;
}

bool cmq_lexicon_read_entries(cmq_lexicon *lexicon, const cmq_spelling *spelling, const char *file, cmq_span text,
                              cmq_diagnostics *diagnostics) {
    cmq_lines lines = cmq_lines_of(file, text);
    S_section section = {CMQ_NO_CLASS, 0};
    bool any = false;
    while (cmq_next_line(&lines, diagnostics)) {
        cmq_span line = lines.content;
        cmq_place place = lines.place;
        if (*line.ptr == '@') continue;
        if (*line.ptr == '[') {
            any = true;
            if (!S_section_line(lexicon, &section, place, line, diagnostics)) return false;
        } else if (section.class_id == CMQ_NO_CLASS) {
            place.at = line;
            if (!any) cmq_report(diagnostics, CMQ_ERROR, place, "an entry stands before the first [class]");
        } else if (!S_entry_line(lexicon, spelling, section, place, line, diagnostics)) {
            return false;
        }
    }
    return true;
}
