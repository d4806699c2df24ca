/* Reads the pattern of a rule: items over units become pieces of a regular expression over symbols. */
#include <stdio.h>

#include "grammar/rule.h"

#define MANY_TIMES 20

typedef struct {
    cmq_rules *rules;
    cmq_stage *stage;
    cmq_rule *rule;
    cmq_diagnostics *diagnostics;
    const cmq_pattern_lines *lines;
    size_t line;   /* being read */
    cmq_span rest; /* of that line, or of a named piece */
    bool in_macro; /* what is read ends with `rest` */
    bool failed;   /* a mistake was reported; stop */
    bool no_memory;
    cmq_node nodes[CMQ_MAX_RULE_ITEMS * 2];
    size_t node_count;
    uint16_t items[CMQ_MAX_RULE_ITEMS / 4]; /* of the rule */
} S_reader;

/* What is known of a piece of a pattern. */
typedef struct {
    bool empty;     /* may match nothing */
    bool captures;  /* has a capture */
    bool unbounded; /* has a repetition without an upper limit */
    bool either;    /* has alternatives at its top */
} S_piece;

static void S_error(S_reader *r, cmq_span at, const char *message) {
    if (!r->failed) {
        cmq_place place = r->lines->places[r->line < r->lines->count ? r->line : r->lines->count - 1];
        place.at = at;
        cmq_report(r->diagnostics, CMQ_ERROR, place, "%s", message);
    }
    r->failed = true;
}

/* Moves to the next item; false at the end of the pattern. */
static bool S_more(S_reader *r) {
    for (;;) {
        r->rest = cmq_span_trim(r->rest);
        if (r->rest.len) return true;
        if (r->in_macro || r->line + 1 >= r->lines->count) return false;
        r->rest = r->lines->texts[++r->line];
    }
}

static void S_emit(S_reader *r, cmq_node node) {
    if (r->node_count == sizeof r->nodes / sizeof *r->nodes) S_error(r, r->rest, "this rule has too many items");
    else r->nodes[r->node_count++] = node;
}

static void S_emit_type(S_reader *r, enum cmq_node_type type) {
    S_emit(r, (cmq_node){.type = (uint8_t)type});
}

/* Closes what was opened by the node `open`; each is told where the other is. */
static void S_emit_close(S_reader *r, size_t open, bool either) {
    S_emit(r, (cmq_node){.type = CMQ_NODE_CLOSE, .other = (uint16_t)open});
    if (r->failed) return;
    r->nodes[open].other = (uint16_t)(r->node_count - 1);
    r->nodes[open].either = either;
}

static void S_take(S_reader *r, size_t len) {
    r->rest.ptr += len, r->rest.len -= len;
}

/* ---- atoms ---- */

int cmq_stage_atom(cmq_rules *rules, cmq_stage *stage, const cmq_condition *conditions, size_t count) {
    cmq_span key = {(const char *)conditions, count * sizeof *conditions};
    uint32_t id = cmq_map_get(&stage->atom_ids, key);
    if (id != CMQ_MAP_NONE) return (int)id;
    if (stage->atom_count == CMQ_MAX_ATOMS) return -1;
    if (stage->atom_count == stage->atom_room) {
        size_t room = stage->atom_room ? stage->atom_room * 2 : 32;
        cmq_atom *atoms = cmq_retake(rules->arena->memory, stage->atoms, room, sizeof *atoms);
        if (!atoms) return -2;
        stage->atoms = atoms, stage->atom_room = room;
    }
    cmq_condition *kept = cmq_arena_alloc(rules->arena, key.len);
    if (!kept) return -2;
    memcpy(kept, conditions, key.len);
    key.ptr = (const char *)kept;
    if (!cmq_map_set(&stage->atom_ids, key, (uint32_t)stage->atom_count)) return -2;
    stage->atoms[stage->atom_count] = (cmq_atom){.conditions = kept, .count = (uint8_t)count};
    return (int)stage->atom_count++;
}

/* The same for the pattern that is read; -1 after a mistake. */
static int S_atom(S_reader *r, const cmq_condition *conditions, size_t count, cmq_span text) {
    int id = cmq_stage_atom(r->rules, r->stage, conditions, count);
    if (id == -1) S_error(r, text, "the rules of this stage ask for too many different things");
    if (id == -2) r->no_memory = r->failed = true;
    return id < 0 ? -1 : id;
}

/* The atom of one class alone. */
static int S_class_atom(S_reader *r, uint16_t class_id, cmq_span text) {
    cmq_condition condition;
    memset(&condition, 0, sizeof condition);
    condition.class_id = class_id;
    return S_atom(r, &condition, 1, text);
}

/* `class+with-without` */
static bool S_condition(S_reader *r, cmq_span text, cmq_condition *condition) {
    cmq_lexicon *lexicon = r->rules->lexicon;
    memset(condition, 0, sizeof *condition); /* it is a key, padding included */
    size_t len = 0;
    while (len < text.len && text.ptr[len] != '+' && text.ptr[len] != '-') len++;
    cmq_span name = {text.ptr, len};
    if (!len) return S_error(r, text, "a class name is missing"), false;
    condition->class_id = cmq_class_id(lexicon, name);
    if (condition->class_id == CMQ_NO_CLASS) return r->no_memory = r->failed = true, false;
    lexicon->classes[condition->class_id].used = true;
    while (len < text.len) {
        char sign = text.ptr[len++];
        size_t from = len;
        while (len < text.len && text.ptr[len] != '+' && text.ptr[len] != '-') len++;
        cmq_span feature = {text.ptr + from, len - from};
        size_t known = lexicon->feature_count;
        uint64_t bit = feature.len ? cmq_feature_bit(lexicon, feature) : 0;
        if (!bit || lexicon->feature_count > known)
            return S_error(r, feature.len ? feature : text, "no ending and no entry has this feature"), false;
        if (sign == '+') condition->with |= bit;
        else condition->without |= bit;
    }
    return true;
}

static void S_capture(S_reader *r, cmq_span name, int atom, cmq_span at) {
    cmq_rule *rule = r->rule;
    cmq_capture *capture = NULL;
    for (size_t i = 0; i < rule->capture_count; i++)
        if (cmq_span_equal(rule->captures[i].name, name)) capture = &rule->captures[i];
    if (!capture) {
        if (rule->capture_count == CMQ_MAX_CAPTURES) return S_error(r, at, "too many captures");
        capture = cmq_arena_append(r->rules->arena, rule->captures, rule->capture_count, sizeof *capture);
        if (!capture) {
            r->no_memory = r->failed = true;
            return;
        }
        rule->captures = capture;
        capture = &rule->captures[rule->capture_count++];
        *capture = (cmq_capture){.name = name};
    }
    if (rule->group_count == CMQ_MAX_CAPTURES || capture->count == sizeof capture->groups)
        return S_error(r, at, "too many captures");
    capture->atoms[capture->count] = (uint16_t)atom;
    capture->groups[capture->count++] = ++rule->group_count;
}

/* What a unit is asked for, one of several conditions. */
typedef struct {
    cmq_condition conditions[CMQ_MAX_CONDITIONS];
    size_t count;
} S_union;

/* Keeps the conditions in one order, each once: the same alternatives are the same atom. False when there are too many.
 */
static bool S_unite(S_union *u, const cmq_condition *condition) {
    size_t at = 0;
    int order = 1;
    while (at < u->count && (order = memcmp(&u->conditions[at], condition, sizeof *condition)) < 0) at++;
    if (at < u->count && order == 0) return true;
    if (u->count == CMQ_MAX_CONDITIONS) return false;
    memmove(&u->conditions[at + 1], &u->conditions[at], (u->count - at) * sizeof *condition);
    u->conditions[at] = *condition;
    u->count++;
    return true;
}

/* `{...}` */
static S_piece S_class_item(S_reader *r) {
    S_piece piece = {0};
    const char *close = memchr(r->rest.ptr, '}', r->rest.len);
    const char *next = r->rest.len > 1 ? memchr(r->rest.ptr + 1, '{', r->rest.len - 1) : NULL;
    if (!close || (next && next < close)) return S_error(r, r->rest, "this { has no }"), piece;
    cmq_span whole = {r->rest.ptr, (size_t)(close - r->rest.ptr) + 1}, text = {whole.ptr + 1, whole.len - 2},
             name = {NULL, 0};
    S_take(r, whole.len);
    bool negated = text.len && *text.ptr == '!';
    if (negated) text.ptr++, text.len--;
    const char *colon = memchr(text.ptr, ':', text.len);
    if (colon) {
        name = (cmq_span){colon + 1, (size_t)(text.ptr + text.len - colon) - 1};
        text.len = (size_t)(colon - text.ptr);
        if (!name.len || negated)
            return S_error(r, whole, negated ? "{!...} cannot be captured" : "the capture's name is missing"), piece;
    }
    S_union all = {.count = 0};
    bool any = false;
    for (bool more = true; more && !r->failed;) {
        const char *bar = memchr(text.ptr, '|', text.len);
        cmq_span one = {text.ptr, bar ? (size_t)(bar - text.ptr) : text.len};
        cmq_condition condition;
        if (!S_condition(r, one, &condition)) return piece;
        any |= !all.count && condition.class_id == CMQ_CLASS_ANY;
        /* of a capture the first that a unit meets is its reading; else the order is nothing */
        bool full = name.len ? all.count == CMQ_MAX_CONDITIONS : !S_unite(&all, &condition);
        if (full) return S_error(r, whole, "too many alternatives in one item"), piece;
        if (name.len) all.conditions[all.count++] = condition;
        more = bar != NULL;
        if (more) text = (cmq_span){bar + 1, (size_t)(text.ptr + text.len - bar) - 1};
    }
    int id = r->failed ? -1 : S_atom(r, all.conditions, all.count, whole);
    if (id < 0) return piece;
    if (name.len) S_capture(r, name, id, whole);
    S_emit(r, (cmq_node){.type = any ? CMQ_NODE_ANY : CMQ_NODE_ATOM,
                         .atom = (uint16_t)id,
                         .negated = negated,
                         .captured = name.len > 0});
    piece.captures = name.len > 0;
    return piece;
}

/* `.`: any unit but punctuation. */
static S_piece S_dot(S_reader *r) {
    int id = S_class_atom(r, CMQ_CLASS_MARK, cmq_span_of("{mark}"));
    if (id >= 0) S_emit(r, (cmq_node){.atom = (uint16_t)id, .negated = true});
    S_take(r, 1);
    return (S_piece){0};
}

static bool S_special(char c) {
    return c && strchr("(){}|?*+^$ \t", c) != NULL;
}

/* Cuts a word of the pattern as text is cut, so it may be several units; their number. */
static size_t S_cut(S_reader *r, cmq_span *word, cmq_token *tokens) {
    size_t len = 0;
    while (len < r->rest.len && !S_special(r->rest.ptr[len])) len++;
    *word = (cmq_span){r->rest.ptr, len};
    cmq_span shadow = cmq_arena_copy(&r->rules->scratch, *word);
    if (!shadow.ptr) return r->no_memory = r->failed = true, 0;
    cmq_fold(*word, (char *)shadow.ptr);
    return cmq_tokenise(r->rules->spelling, *word, shadow, &r->rules->scratch, tokens, CMQ_MAX_ENTRY_WORDS);
}

static bool S_is_word(const cmq_token *token) {
    return token->kind == CMQ_WORD || token->kind == CMQ_CODE;
}

/* Reads a word of one unit that stands for itself: its class, or CMQ_NO_CLASS if it is something else. */
static uint16_t S_literal(S_reader *r) {
    cmq_token tokens[CMQ_MAX_ENTRY_WORDS];
    cmq_span word;
    bool dot = *r->rest.ptr == '.' && (r->rest.len == 1 || S_special(r->rest.ptr[1]));
    if (dot || S_cut(r, &word, tokens) != 1 || !S_is_word(&tokens[0])) return CMQ_NO_CLASS;
    S_take(r, word.len);
    return cmq_class_of_literal(r->rules->lexicon, tokens[0].folded);
}

/* A word that stands for itself. */
static S_piece S_word_item(S_reader *r) {
    S_piece piece = {0};
    cmq_token tokens[CMQ_MAX_ENTRY_WORDS];
    cmq_span word;
    size_t n = S_cut(r, &word, tokens);
    if (r->failed) return piece;
    size_t len = word.len;
    if (!n) return S_error(r, word.len ? word : r->rest, "this is no item of a rule"), piece;
    S_take(r, len);
    size_t open = r->node_count;
    if (n > 1) S_emit_type(r, CMQ_NODE_GROUP);
    for (size_t i = 0; i < n && !r->failed; i++) {
        if (!S_is_word(&tokens[i]))
            return S_error(r, word, "only words can stand for themselves; use {number}, {comma} ..."), piece;
        uint16_t literal = cmq_class_of_literal(r->rules->lexicon, tokens[i].folded);
        int id = literal == CMQ_NO_CLASS ? -1 : S_class_atom(r, literal, word);
        if (id < 0) return r->failed = true, piece;
        S_emit(r, (cmq_node){.atom = (uint16_t)id});
    }
    if (n > 1) S_emit_close(r, open, false);
    return piece;
}

/* ---- structure ---- */

/* Where a reader is in the pattern's text. */
typedef struct {
    cmq_span rest;
    size_t line;
} S_at;

/* An item of the pattern: where its text and its nodes begin, and how deep it stands. */
typedef struct {
    S_at at;
    size_t first;
    int depth;
} S_place;

static S_piece S_item_once(S_reader *r, int depth, size_t *nodes);

/* Puts a group around all nodes from one on that have been read. */
static void S_enclose(S_reader *r, size_t first) {
    S_emit_type(r, CMQ_NODE_GROUP);
    if (r->failed) return;
    memmove(r->nodes + first + 1, r->nodes + first, (r->node_count - 1 - first) * sizeof *r->nodes);
    r->nodes[first] = (cmq_node){.type = CMQ_NODE_GROUP};
    for (size_t i = first + 1; i < r->node_count; i++)
        if (cmq_node_opens(&r->nodes[i]) || r->nodes[i].type == CMQ_NODE_CLOSE) r->nodes[i].other++;
}

/* Writes an item with captures out that may come `most` times: each captures for itself. Its text is read again and
 * again, the first of it has been read. */
static void S_write_out(S_reader *r, S_place item, unsigned least, unsigned most, bool lazy) {
    S_at behind = {r->rest, r->line};
    size_t opened[CMQ_MAX_SAME_NAMES], open = 0;
    cmq_node once = {.type = CMQ_NODE_REPEAT, .lazy = lazy, .least = 0, .most = 1};
    if (!least) {
        S_enclose(r, item.first);
        opened[open++] = item.first;
    }
    for (unsigned n = 1; n < most && !r->failed; n++) {
        size_t nodes;
        if (n >= least) {
            opened[open++] = r->node_count;
            S_emit_type(r, CMQ_NODE_GROUP);
        }
        r->rest = item.at.rest;
        r->line = item.at.line;
        S_item_once(r, item.depth, &nodes);
    }
    while (open && !r->failed) {
        S_emit_close(r, opened[--open], false);
        S_emit(r, once);
    }
    r->rest = behind.rest;
    r->line = behind.line;
}

/* `?`, `*`, `+`, `{m,n}` behind an item of so many nodes. A group that may come many times stands for any number: PCRE2
 * would write it out as often, and a pattern has 64 kilobytes. */
static void S_repeat(S_reader *r, S_piece *piece, S_place place, size_t nodes) {
    cmq_span item = {place.at.rest.ptr, place.at.line == r->line ? (size_t)(r->rest.ptr - place.at.rest.ptr) : 1};
    if (!r->rest.len || !strchr("?*+{", *r->rest.ptr) ||
        (*r->rest.ptr == '{' && (r->rest.len < 2 || !strchr("0123456789,", r->rest.ptr[1]))))
        return;
    size_t len = 1;
    unsigned least = *r->rest.ptr == '+' ? 1 : 0, most = *r->rest.ptr == '?' ? 1 : 0;
    bool unbounded = *r->rest.ptr == '*' || *r->rest.ptr == '+';
    if (*r->rest.ptr == '{') {
        char text[16] = "";
        const char *close = memchr(r->rest.ptr, '}', r->rest.len);
        len = close ? (size_t)(close - r->rest.ptr) + 1 : 0;
        if (!close || len >= sizeof text) return S_error(r, r->rest, "a repetition reads {m,n}");
        memcpy(text, r->rest.ptr, len);
        char end = 0;
        if (sscanf(text, "{%2u,%2u%c", &least, &most, &end) != 3 || end != '}' || most < least || most > 40) {
            if (sscanf(text, "{%2u%c", &least, &end) == 2 && end == '}') most = least;
            else return S_error(r, (cmq_span){r->rest.ptr, len}, "a repetition reads {m,n}, with n at most 40");
        }
    }
    cmq_span text = {r->rest.ptr, len};
    if (len < r->rest.len && r->rest.ptr[len] == '?') text.len++;
    S_take(r, text.len);
    bool each = piece->captures && (unbounded || most > 1);
    if (each && (unbounded || most > CMQ_MAX_SAME_NAMES))
        return S_error(r, item, "a repetition with a capture reads {m,n}, with n at most 8");
    if (unbounded && piece->unbounded) return S_error(r, item, "this repetition of a repetition can run away");
    if (unbounded && piece->empty) return S_error(r, item, "this repeats something that may be empty");
    if (each) S_write_out(r, place, least, most, text.len > len);
    bool often = nodes > 1 && most >= MANY_TIMES && least == 0 && !piece->empty && !piece->unbounded;
    if (!each)
        S_emit(r, (cmq_node){.type = CMQ_NODE_REPEAT,
                             .lazy = text.len > len,
                             .least = (uint8_t)least,
                             .most = unbounded || often ? CMQ_ANY_NUMBER : (uint8_t)most});
    piece->unbounded |= unbounded;
    if (least == 0) piece->empty = true;
}

static S_piece S_alternatives(S_reader *r, int depth);

/* `$name`: the piece of a pattern that `let name:` gave. */
static S_piece S_macro_item(S_reader *r, int depth) {
    S_piece piece = {0};
    size_t len = 1;
    while (len < r->rest.len && !S_special(r->rest.ptr[len])) len++;
    cmq_span whole = {r->rest.ptr, len};
    uint32_t id = cmq_map_get(&r->rules->macro_ids, (cmq_span){whole.ptr + 1, len - 1});
    if (id == CMQ_MAP_NONE) return S_error(r, whole, "no let gives this name"), piece;
    if (depth >= CMQ_MAX_RULE_NESTING) return S_error(r, whole, "groups are nested too deep"), piece;
    S_take(r, len);
    cmq_span after = r->rest;
    bool outer = r->in_macro;
    r->rest = r->rules->macros[id];
    r->in_macro = true;
    size_t open = r->node_count;
    S_emit_type(r, CMQ_NODE_GROUP);
    piece = S_alternatives(r, depth + 1);
    S_emit_close(r, open, piece.either);
    if (!r->failed && S_more(r)) S_error(r, whole, "the named piece has a ) without (");
    r->rest = after;
    r->in_macro = outer;
    return piece;
}

/* What a ( opens; *len are its bytes. */
static enum cmq_node_type S_opening(cmq_span text, size_t *len) {
    static const struct {
        const char *text;
        enum cmq_node_type type;
    } looking[] = {{"(?<=", CMQ_NODE_BEHIND},
                   {"(?<!", CMQ_NODE_NOT_BEHIND},
                   {"(?=", CMQ_NODE_AHEAD},
                   {"(?!", CMQ_NODE_NOT_AHEAD},
                   {"(", CMQ_NODE_GROUP}};
    size_t i = 0;
    while (!cmq_span_starts(text, cmq_span_of(looking[i].text))) i++;
    *len = strlen(looking[i].text);
    return looking[i].type;
}

/* A group of one atom is that atom. */
static void S_unwrap(S_reader *r, size_t first) {
    cmq_node *nodes = r->nodes + first;
    if (r->node_count != first + 3 || nodes[0].type != CMQ_NODE_GROUP || !cmq_node_is_atom(&nodes[1])) return;
    nodes[0] = nodes[1];
    r->node_count = first + 1;
}

/* Reads an item without what repeats it; *nodes: how many it was read as, 0 if nothing may repeat it. */
static S_piece S_item_once(S_reader *r, int depth, size_t *nodes) {
    cmq_span start = r->rest;
    size_t first = r->node_count;
    S_piece piece = {0};
    char c = *r->rest.ptr;
    *nodes = 0;
    if (c == '(') {
        size_t len;
        enum cmq_node_type type = S_opening(r->rest, &len);
        S_emit_type(r, type);
        S_take(r, len);
        if (depth >= CMQ_MAX_RULE_NESTING) return S_error(r, start, "groups are nested too deep"), piece;
        piece = S_alternatives(r, depth + 1);
        if (r->failed) return piece;
        if (!S_more(r) || *r->rest.ptr != ')') return S_error(r, start, "this ( has no )"), piece;
        S_take(r, 1);
        S_emit_close(r, first, piece.either);
        if (type != CMQ_NODE_GROUP) {
            piece.empty = true;
            piece.unbounded = false; /* it is looked at once */
            if (piece.captures) return S_error(r, start, "what only looks ahead or behind cannot capture"), piece;
            return piece;
        }
    } else if (c == '{') {
        piece = S_class_item(r);
    } else if (c == '.' && (r->rest.len == 1 || S_special(r->rest.ptr[1]))) {
        piece = S_dot(r);
    } else if (c == '$' && r->rest.len > 1 && !S_special(r->rest.ptr[1])) {
        piece = S_macro_item(r, depth);
    } else if (c == '^' || c == '$') {
        S_emit_type(r, c == '^' ? CMQ_NODE_FIRST : CMQ_NODE_LAST);
        S_take(r, 1);
        piece.empty = true;
        return piece;
    } else {
        piece = S_word_item(r);
    }
    if (r->failed) return piece;
    *nodes = r->node_count - first;
    S_unwrap(r, first);
    return piece;
}

static S_piece S_item(S_reader *r, int depth) {
    S_place place = {{r->rest, r->line}, r->node_count, depth};
    size_t nodes;
    S_piece piece = S_item_once(r, depth, &nodes);
    if (nodes) S_repeat(r, &piece, place, nodes);
    return piece;
}

static S_piece S_sequence(S_reader *r, int depth) {
    S_piece whole = {.empty = true};
    while (!r->failed && S_more(r) && *r->rest.ptr != ')' && *r->rest.ptr != '|') {
        S_piece part = S_item(r, depth);
        whole.empty &= part.empty;
        whole.captures |= part.captures;
        whole.unbounded |= part.unbounded;
        if (depth == 0 && r->rule->item_count < sizeof r->items / sizeof *r->items)
            r->items[r->rule->item_count++] = (uint16_t)r->node_count;
    }
    return whole;
}

/* `{a|b}` without a name, or a word of one unit. False if it is something else. */
static bool S_unite_item(S_reader *r, S_union *u) {
    cmq_condition condition;
    if (*r->rest.ptr != '{') {
        uint16_t literal = S_literal(r);
        memset(&condition, 0, sizeof condition);
        condition.class_id = literal;
        return literal != CMQ_NO_CLASS && S_unite(u, &condition);
    }
    const char *close = memchr(r->rest.ptr, '}', r->rest.len);
    if (!close) return false;
    cmq_span text = {r->rest.ptr + 1, (size_t)(close - r->rest.ptr) - 1};
    if (memchr(text.ptr, ':', text.len) || memchr(text.ptr, '!', text.len)) return false;
    for (bool more = true; more;) {
        const char *bar = memchr(text.ptr, '|', text.len);
        cmq_span one = {text.ptr, bar ? (size_t)(bar - text.ptr) : text.len};
        if (!S_condition(r, one, &condition) || condition.class_id == CMQ_CLASS_ANY || !S_unite(u, &condition))
            return false;
        more = bar != NULL;
        if (more) text = (cmq_span){bar + 1, (size_t)(text.ptr + text.len - bar) - 1};
    }
    S_take(r, (size_t)(close - r->rest.ptr) + 1);
    return true;
}

/* Reads alternatives in a row that are a single unit each, at least two, as one atom: they match the same, and one
 * look at a unit answers for all. False, with nothing read, if there are none. */
static bool S_single_units(S_reader *r, S_piece *piece) {
    S_at start = {r->rest, r->line}, behind = start;
    S_union all = {.count = 0};
    size_t alternatives = 0;
    for (; S_more(r); S_take(r, 1)) {
        S_union more = all;
        if (!S_unite_item(r, &more) || (S_more(r) && *r->rest.ptr != '|' && *r->rest.ptr != ')')) break;
        all = more;
        alternatives++;
        behind = (S_at){r->rest, r->line};
        if (!S_more(r) || *r->rest.ptr == ')') break;
    }
    if (r->failed) return true;
    bool several = alternatives > 1;
    r->rest = several ? behind.rest : start.rest;
    r->line = several ? behind.line : start.line;
    if (!several) return false;
    int id = S_atom(r, all.conditions, all.count, start.rest);
    if (id < 0) return true;
    *piece = (S_piece){0};
    S_emit(r, (cmq_node){.atom = (uint16_t)id});
    return true;
}

/* One alternative, or several in a row that are one atom. */
static S_piece S_alternative(S_reader *r, int depth) {
    S_piece piece = {0};
    return S_single_units(r, &piece) ? piece : S_sequence(r, depth);
}

static S_piece S_alternatives(S_reader *r, int depth) {
    S_piece whole = S_alternative(r, depth);
    while (!r->failed && S_more(r) && *r->rest.ptr == '|') {
        S_emit_type(r, CMQ_NODE_OR);
        S_take(r, 1);
        if (depth == 0) r->rule->item_count = 0;
        S_piece other = S_alternative(r, depth);
        whole.either = true;
        whole.empty |= other.empty;
        whole.captures |= other.captures;
        whole.unbounded |= other.unbounded;
        if (depth == 0) r->rule->item_count = 0;
    }
    return whole;
}

/* Which atoms the nodes of a rule name. */
static bool S_list_atoms(cmq_arena *arena, cmq_rule *rule) {
    cmq_atom_set named = {{0}};
    for (size_t i = 0; i < rule->node_count; i++)
        if (cmq_node_is_atom(&rule->nodes[i])) cmq_atom_add(&named, rule->nodes[i].atom);
    for (size_t w = 0; w < CMQ_ATOM_WORDS; w++) rule->word_count += named.bits[w] != 0;
    rule->words = cmq_arena_array(arena, rule->word_count, sizeof *rule->words);
    if (!rule->words) return false;
    for (size_t w = 0, at = 0; w < CMQ_ATOM_WORDS; w++)
        if (named.bits[w]) rule->words[at++] = (cmq_atom_word){named.bits[w], (uint8_t)w};
    return true;
}

bool cmq_pattern_read(cmq_rules *rules, cmq_stage *stage, cmq_rule *rule, const cmq_pattern_lines *lines,
                      cmq_diagnostics *diagnostics) {
    S_reader reader; /* large: its arrays need no zeros */
    reader.rules = rules, reader.stage = stage, reader.rule = rule;
    reader.diagnostics = diagnostics, reader.lines = lines, reader.line = 0, reader.rest = lines->texts[0];
    reader.failed = reader.no_memory = reader.in_macro = false;
    reader.node_count = 0;
    S_reader *r = &reader;
    S_piece whole = S_alternatives(r, 0);
    if (!r->failed && S_more(r)) S_error(r, (cmq_span){r->rest.ptr, 1}, "this ) has no (");
    if (!r->failed && whole.empty) {
        r->line = 0;
        S_error(r, lines->texts[0], "this pattern can match nothing at all");
    }
    if (r->no_memory) return false;
    rule->nodes = cmq_arena_array(rules->arena, r->node_count ? r->node_count : 1, sizeof *rule->nodes);
    if (!rule->nodes) return false;
    rule->node_count = r->failed ? 0 : r->node_count;
    memcpy(rule->nodes, r->nodes, rule->node_count * sizeof *rule->nodes);
    if (!S_list_atoms(rules->arena, rule)) return false;
    rule->items = cmq_arena_array(rules->arena, rule->item_count, sizeof *rule->items);
    if (!rule->items) return false;
    memcpy(rule->items, r->items, rule->item_count * sizeof *rule->items);
    stage->branch_count += cmq_find_choice(rule);
    if (stage->branch_count > CMQ_MAX_STAGE_BRANCHES)
        S_error(r, lines->texts[0], "the rules of this stage have too many alternatives");
    return true;
}
