/* Reads the ending sets of .lex files, and makes names of what they inflect. */

#include "base/buffer.h"
#include "grammar/lexicon.h"
#include "grammar/lines.h"

#define MAX_SET_DEPTH 6

static int S_set_id(cmq_lexicon *lexicon, cmq_span name, cmq_place place) {
    uint32_t id = cmq_map_get(&lexicon->set_ids, name);
    if (id != CMQ_MAP_NONE) return (int)id;
    if (lexicon->set_count == lexicon->set_room) {
        size_t room = lexicon->set_room ? lexicon->set_room * 2 : 32;
        cmq_ending_set *sets = cmq_retake(lexicon->arena->memory, lexicon->sets, room, sizeof *sets);
        if (!sets) return -1;
        lexicon->sets = sets;
        lexicon->set_room = room;
    }
    cmq_span copy = cmq_arena_copy(lexicon->arena, name);
    if (!copy.ptr || !cmq_map_set(&lexicon->set_ids, copy, (uint32_t)lexicon->set_count)) return -1;
    lexicon->sets[lexicon->set_count] = (cmq_ending_set){.name = copy, .place = place};
    if (cmq_span_is(copy, "joint")) lexicon->joint_set = (int)lexicon->set_count;
    if (cmq_span_is(copy, "number")) lexicon->number_set = (int)lexicon->set_count;
    return (int)lexicon->set_count++;
}

bool cmq_features_read(cmq_lexicon *lexicon, cmq_span text, uint64_t *features, cmq_place place,
                       cmq_diagnostics *diagnostics) {
    while (text.len) {
        text.ptr++, text.len--; /* the + */
        size_t len = 0;
        while (len < text.len && text.ptr[len] != '+') len++;
        place.at = (cmq_span){text.ptr, len};
        uint64_t bit = len ? cmq_feature_bit(lexicon, place.at) : 0;
        if (!bit) {
            cmq_report(diagnostics, CMQ_ERROR, place,
                       len ? "too many features (at most %d a language)" : "a feature's name is missing",
                       CMQ_MAX_FEATURES);
            return false;
        }
        *features |= bit;
        text.ptr += len, text.len -= len;
    }
    return true;
}

static cmq_span S_fold(cmq_lexicon *lexicon, cmq_span text) {
    cmq_span copy = cmq_arena_copy(lexicon->arena, text);
    if (!copy.ptr) return copy;
    char *out = (char *)copy.ptr;
    cmq_fold(text, out);
    size_t len = 0;
    for (size_t i = 0; i < text.len; i++)
        if (out[i] != CMQ_PAD) out[len++] = out[i];
    return (cmq_span){out, len};
}

/* One alternative of a set: pieces separated by blanks. */
static bool S_ending(cmq_lexicon *lexicon, int set, cmq_span text, cmq_place place, cmq_diagnostics *diagnostics) {
    cmq_ending_piece pieces[8];
    size_t count = 0;
    cmq_span part;
    while (cmq_next_part(&text, &part)) {
        place.at = part;
        if (count == 8) {
            cmq_report(diagnostics, CMQ_ERROR, place, "an ending has more than 8 pieces");
            return true;
        }
        size_t len = 0;
        while (len < part.len && part.ptr[len] != '+') len++;
        cmq_span head = {part.ptr, len}, tail = {part.ptr + len, part.len - len};
        cmq_ending_piece piece = {.set = -1};
        if (head.len > 1 && *head.ptr == '@') {
            piece.set = S_set_id(lexicon, (cmq_span){head.ptr + 1, head.len - 1}, place);
            if (piece.set < 0) return false;
            lexicon->sets[piece.set].used = true;
        } else if (!cmq_span_is(head, "-")) {
            piece.text = S_fold(lexicon, head);
            if (!piece.text.ptr) return false;
        }
        if (!cmq_features_read(lexicon, tail, &piece.features, place, diagnostics)) return true;
        pieces[count++] = piece;
    }
    if (!count) {
        cmq_report(diagnostics, CMQ_ERROR, place, "an ending is missing between commas (write - for the empty one)");
        return true;
    }
    cmq_ending *ending = cmq_arena_alloc(lexicon->arena, sizeof *ending);
    cmq_ending_piece *kept = cmq_arena_array(lexicon->arena, count, sizeof *kept);
    if (!ending || !kept) return false;
    memcpy(kept, pieces, count * sizeof *kept);
    ending->pieces = kept;
    ending->count = count;
    if (lexicon->sets[set].last) lexicon->sets[set].last->next = ending;
    else lexicon->sets[set].first = ending;
    lexicon->sets[set].last = ending;
    return true;
}

bool cmq_lexicon_read_endings(cmq_lexicon *lexicon, const char *file, cmq_span text, cmq_diagnostics *diagnostics) {
    cmq_lines lines = cmq_lines_of(file, text);
    while (cmq_next_line(&lines, diagnostics)) {
        cmq_span line = lines.content;
        if (*line.ptr != '@') continue;
        cmq_place place = lines.place;
        const char *colon = memchr(line.ptr, ':', line.len);
        if (!colon || colon == line.ptr + 1) {
            place.at = line;
            cmq_report(diagnostics, CMQ_ERROR, place, "an ending set reads @name: ending, ending");
            continue;
        }
        cmq_span name = {line.ptr + 1, (size_t)(colon - line.ptr) - 1};
        place.at = name;
        int set = S_set_id(lexicon, name, place);
        if (set < 0) return false;
        lexicon->sets[set].defined = true;
        cmq_span rest = {colon + 1, (size_t)(line.ptr + line.len - colon) - 1};
        for (bool more = true; more;) {
            const char *comma = memchr(rest.ptr, ',', rest.len);
            cmq_span one = {rest.ptr, comma ? (size_t)(comma - rest.ptr) : rest.len};
            if (!S_ending(lexicon, set, one, place, diagnostics)) return false;
            more = comma != NULL;
            if (more) rest = (cmq_span){comma + 1, (size_t)(rest.ptr + rest.len - comma) - 1};
        }
    }
    return true;
}

static int S_depth(const cmq_lexicon *lexicon, int set, int depth) {
    int deepest = depth;
    if (depth > MAX_SET_DEPTH) return depth;
    for (const cmq_ending *e = lexicon->sets[set].first; e; e = e->next)
        for (size_t p = 0; p < e->count; p++)
            if (e->pieces[p].set >= 0) {
                int d = S_depth(lexicon, e->pieces[p].set, depth + 1);
                if (d > deepest) deepest = d;
            }
    return deepest;
}

/* Whether a set admits no ending in a base form: «Филиппин» is the genitive. */
static bool S_is_bare_base(const cmq_lexicon *lexicon, int set) {
    uint64_t features[8];
    size_t n = cmq_endings_match(lexicon, set, (cmq_span){"", 0}, features, 8);
    for (size_t i = 0; i < n; i++)
        if (!(features[i] & lexicon->oblique) || features[i] & lexicon->nominative) return true;
    return false;
}

/* Appends what stands at the end of a word's base form: nothing if the set admits that, else its first ending. */
static void S_base_ending(const cmq_lexicon *lexicon, int set, cmq_buffer *name) {
    for (int depth = 0; set >= 0 && depth < MAX_SET_DEPTH; depth++) {
        const cmq_ending *first = lexicon->sets[set].first;
        if (!first || S_is_bare_base(lexicon, set)) return;
        set = -1;
        for (size_t p = 0; p < first->count && set < 0; p++)
            if (first->pieces[p].set >= 0) set = first->pieces[p].set;
            else cmq_buffer_span(name, first->pieces[p].text);
    }
}

/* The words of an entry as written, in their base forms: what a record calls a listed actor or place. */
static bool S_base_name(cmq_lexicon *lexicon, cmq_entry *entry) {
    cmq_span text = lexicon->texts[entry - lexicon->entries], part;
    cmq_buffer name;
    cmq_buffer_init(&name, lexicon->arena->memory, CMQ_MAX_DATA_LINE * 2);
    while (cmq_next_part(&text, &part)) {
        if (*part.ptr == '~' || (*part.ptr == '+' && part.len > 1)) continue;
        if (*part.ptr == '@' && part.len > 1) {
            S_base_ending(lexicon, (int)cmq_map_get(&lexicon->set_ids, (cmq_span){part.ptr + 1, part.len - 1}), &name);
            continue;
        }
        if (name.len) cmq_buffer_char(&name, ' ');
        cmq_buffer_span(&name, part);
    }
    cmq_span kept = name.failed ? (cmq_span){NULL, 0} : cmq_arena_copy(lexicon->arena, (cmq_span){name.data, name.len});
    cmq_buffer_free(&name);
    entry->meaning->name = kept.ptr;
    return kept.ptr != NULL;
}

static void S_find_features(cmq_lexicon *lexicon) {
    static const char *const oblique[] = {"gen", "dat", "acc", "ins", "loc", "abl"};
    lexicon->nominative = cmq_feature_find(lexicon, "nom");
    lexicon->plural = cmq_feature_find(lexicon, "pl");
    lexicon->joining = cmq_feature_find(lexicon, "and");
    lexicon->first_person = cmq_feature_find(lexicon, "we") | cmq_feature_find(lexicon, "me");
    lexicon->first_singular = cmq_feature_find(lexicon, "i");
    lexicon->genders =
        cmq_feature_find(lexicon, "m") | cmq_feature_find(lexicon, "f") | cmq_feature_find(lexicon, "neu");
    for (size_t i = 0; i < sizeof oblique / sizeof *oblique; i++)
        lexicon->oblique |= cmq_feature_find(lexicon, oblique[i]);
}

/* More entries than a word may have readings would be lost. */
static void S_check_beginnings(const cmq_lexicon *lexicon, cmq_diagnostics *diagnostics) {
    for (uint32_t i = 0; i < lexicon->stem_ids.size; i++) {
        const cmq_map_slot *slot = &lexicon->stem_ids.slots[i];
        size_t count = 0;
        for (uint32_t at = slot->key ? slot->value : CMQ_MAP_NONE; at != CMQ_MAP_NONE; at = lexicon->stems[at].next)
            count++;
        cmq_place nowhere = {.file = "lexicon"};
        if (count > CMQ_MAX_READINGS)
            cmq_report(diagnostics, CMQ_ERROR, nowhere, "%zu entries of '%s' begin with '%.*s'; at most %d may", count,
                       cmq_language_code(lexicon->language), (int)slot->key_len, slot->key, CMQ_MAX_READINGS);
    }
}

bool cmq_lexicon_finish(cmq_lexicon *lexicon, cmq_diagnostics *diagnostics) {
    for (size_t i = 0; i < lexicon->set_count; i++) {
        cmq_ending_set *set = &lexicon->sets[i];
        if (!set->defined)
            cmq_report(diagnostics, CMQ_ERROR, set->place, "the ending set @%s is not defined", set->name.ptr);
        if (set->defined && !set->used && (int)i != lexicon->number_set && (int)i != lexicon->joint_set &&
            !cmq_is_person_set(set))
            cmq_report(diagnostics, CMQ_WARNING, set->place, "the ending set @%s is not used", set->name.ptr);
        if (S_depth(lexicon, (int)i, 1) > MAX_SET_DEPTH) {
            cmq_report(diagnostics, CMQ_ERROR, set->place,
                       "the ending set @%s contains itself or is nested more than %d deep", set->name.ptr,
                       MAX_SET_DEPTH);
            set->first = set->last = NULL;
        }
    }
    S_check_beginnings(lexicon, diagnostics);
    S_find_features(lexicon);
    for (size_t i = 0; i < lexicon->entry_count; i++) /* no set contains itself any more */
        if (cmq_entry_ref(&lexicon->entries[i]) && !S_base_name(lexicon, &lexicon->entries[i])) return false;
    return true;
}
