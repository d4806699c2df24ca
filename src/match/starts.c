/* Where a rule may begin: its pattern run over all units at once. A set of places between units is a 64-bit word; an
 * atom moves the places before the units that have it over to the places behind them, or back. */
#include "match/cascade.h"

typedef struct {
    const cmq_node *nodes;
    cmq_sight *sight;
    uint64_t all; /* units; with `end` all places */
    uint64_t end; /* the place behind the last unit */
} S_view;

/* Pieces of a pattern: nodes from `first` on, before `last`. */
typedef struct {
    size_t first, last;
} S_pieces;

/* Places to which a pattern leads: S_back from where pieces end to where they begin, S_forth the other way. */
static uint64_t S_back(const S_view *v, S_pieces pieces, uint64_t places, bool either);
static uint64_t S_forth(const S_view *v, S_pieces pieces, uint64_t places, bool either);

/* An atom from its parts. */
static uint64_t S_compose(cmq_sight *sight, unsigned atom) {
    const cmq_stage *stage = sight->stage;
    uint64_t units = 0, bit = (uint64_t)1 << atom % 64;
    if (sight->composed[atom / 64] & bit) return sight->units[atom];
    for (uint32_t p = stage->part_start[atom]; p < stage->part_start[atom + 1]; p++)
        units |= sight->units[stage->parts[p]];
    sight->composed[atom / 64] |= bit;
    return sight->units[atom] = units;
}

uint64_t cmq_units_with(cmq_sight *sight, unsigned atom) {
    const uint32_t *start = sight->stage->part_start + atom;
    return start[0] < start[1] ? S_compose(sight, atom) : sight->units[atom];
}

static uint64_t S_units(const S_view *v, const cmq_node *node) {
    if (node->type == CMQ_NODE_ANY) return v->all;
    uint64_t units = node->composed ? S_compose(v->sight, node->atom) : v->sight->units[node->atom];
    return node->negated ? v->all & ~units : units;
}

/* A piece that is no atom. */
static uint64_t S_group(const S_view *v, S_pieces piece, uint64_t places, bool back) {
    const cmq_node *node = &v->nodes[piece.first];
    S_pieces inner = {piece.first + 1, piece.last - 1};
    uint64_t everywhere = v->all | v->end;
    switch (node->type) {
    case CMQ_NODE_AHEAD:
        return places & S_back(v, inner, everywhere, node->either);
    case CMQ_NODE_NOT_AHEAD:
        return places & ~S_back(v, inner, everywhere, node->either);
    case CMQ_NODE_BEHIND:
        return places & S_forth(v, inner, everywhere, node->either);
    case CMQ_NODE_NOT_BEHIND:
        return places & ~S_forth(v, inner, everywhere, node->either);
    case CMQ_NODE_FIRST:
        return places & 1;
    case CMQ_NODE_LAST:
        return places & v->end;
    default:
        return (back ? S_back : S_forth)(v, inner, places, node->either);
    }
}

static uint64_t S_repeated(const S_view *v, S_pieces piece, uint64_t places, const cmq_node *repeat, bool back) {
    const cmq_node *node = &v->nodes[piece.first];
    bool atom = cmq_node_is_atom(node), endless = repeat->most == CMQ_ANY_NUMBER;
    uint64_t units = atom ? S_units(v, node) : 0, reached = 0;
    for (unsigned i = 0; places; i++) {
        if (i >= repeat->least) {
            places &= ~reached;
            reached |= places;
        }
        if (i >= repeat->most && !endless) break;
        if (!atom) places = S_group(v, piece, places, back);
        else places = back ? places >> 1 & units : (places & units) << 1;
    }
    return reached;
}

static uint64_t S_back(const S_view *v, S_pieces pieces, uint64_t places, bool either) {
    uint64_t reached = 0, now = places;
    for (size_t at = pieces.last; at > pieces.first && (now || either);) {
        const cmq_node *node = &v->nodes[--at];
        if (cmq_node_is_atom(node)) {
            now = now >> 1 & S_units(v, node);
        } else if (node->type == CMQ_NODE_OR) {
            reached |= now;
            now = places;
        } else {
            const cmq_node *repeat = node->type == CMQ_NODE_REPEAT ? node : NULL;
            S_pieces piece = {at, at + 1};
            if (repeat) piece = (S_pieces){at - 1, at};
            if (v->nodes[piece.first].type == CMQ_NODE_CLOSE) piece.first = v->nodes[piece.first].other;
            if (now) now = repeat ? S_repeated(v, piece, now, repeat, true) : S_group(v, piece, now, true);
            at = piece.first;
        }
    }
    return reached | now;
}

static uint64_t S_forth(const S_view *v, S_pieces pieces, uint64_t places, bool either) {
    uint64_t reached = 0, now = places;
    for (size_t at = pieces.first; at < pieces.last && (now || either);) {
        const cmq_node *node = &v->nodes[at];
        if (node->type == CMQ_NODE_OR) {
            reached |= now;
            now = places;
            at++;
            continue;
        }
        S_pieces piece = {at, cmq_node_opens(node) ? node->other + 1u : at + 1};
        const cmq_node *repeat = piece.last < pieces.last ? &v->nodes[piece.last] : node;
        if (repeat->type != CMQ_NODE_REPEAT) repeat = NULL;
        if (now && repeat) now = S_repeated(v, piece, now, repeat, false);
        else if (cmq_node_is_atom(node)) now = (now & S_units(v, node)) << 1;
        else if (now) now = S_group(v, piece, now, false);
        at = piece.last + (repeat != NULL);
    }
    return reached | now;
}

static S_view S_view_of(const cmq_rule *rule, cmq_sight *sight) {
    return (S_view){rule->nodes, sight, ((uint64_t)1 << sight->count) - 1, (uint64_t)1 << sight->count};
}

uint64_t cmq_rule_behind(const cmq_rule *rule, cmq_sight *sight) {
    S_view view = S_view_of(rule, sight);
    uint64_t everywhere = view.all | view.end;
    if (rule->choice_last == rule->node_count) return everywhere;
    return S_back(&view, (S_pieces){rule->choice_last + 1u, rule->node_count}, everywhere, false);
}

uint64_t cmq_branch_starts(const cmq_rule *rule, const cmq_branch *branch, cmq_sight *sight, uint64_t behind) {
    S_view view = S_view_of(rule, sight);
    return S_back(&view, (S_pieces){branch->first, branch->last}, behind, false);
}

uint64_t cmq_rule_starts(const cmq_rule *rule, cmq_sight *sight, uint64_t choice) {
    if (!rule->choice_first) return choice;
    S_view view = S_view_of(rule, sight);
    return S_back(&view, (S_pieces){0, rule->choice_first - 1u}, choice, false);
}

uint64_t cmq_rule_ends(const cmq_rule *rule, size_t nodes, cmq_sight *sight) {
    S_view view = S_view_of(rule, sight);
    return S_forth(&view, (S_pieces){0, nodes}, view.all | view.end, false);
}
