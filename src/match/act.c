/* What a rule does with its match: values, phrases, facts. Who speaks and acts is in who.c. */
#include "match/who.h"

/* The unit that a capture holds, of several that it holds the `nth`, from 0; NULL if there is none. */
static const cmq_unit *S_captured_nth(const cmq_cascade *cascade, const cmq_match *match, int8_t capture, size_t nth,
                                      uint16_t *atom) {
    if (capture == CMQ_NO_CAPTURE) return NULL;
    const cmq_capture *c = &match->rule->captures[capture];
    for (uint8_t i = 0; i < c->count; i++) {
        int16_t at = match->groups[c->groups[i]];
        if (at < 0 || nth--) continue;
        if (atom) *atom = c->atoms[i];
        return &cascade->units[at];
    }
    return NULL;
}

static const cmq_unit *S_captured(const cmq_cascade *cascade, const cmq_match *match, int8_t capture, uint16_t *atom) {
    return S_captured_nth(cascade, match, capture, 0, atom);
}

static bool S_fits(const cmq_lexicon *lexicon, const cmq_atom *atom, const cmq_reading *reading) {
    for (uint8_t i = 0; i < atom->count; i++) {
        const cmq_condition *c = &atom->conditions[i];
        if (cmq_class_within(lexicon, reading->class_id, c->class_id) && (reading->features & c->with) == c->with &&
            !(reading->features & c->without))
            return true;
    }
    return false;
}

static cmq_value S_entry_value(const cmq_lexicon *lexicon, const cmq_reading *reading) {
    const cmq_value *value = reading->entry == CMQ_NO_ENTRY ? NULL : cmq_entry_value(&lexicon->entries[reading->entry]);
    return value ? *value : (cmq_value){0};
}

/* The value of the reading that the rule asked for, else of any reading that has one. */
static cmq_value S_value(const cmq_lexicon *lexicon, const cmq_unit *unit, const cmq_atom *atom) {
    cmq_value value = unit->value;
    for (int pass = 0; pass < 2 && !value.known; pass++)
        for (size_t i = 0; i < unit->reading_count && !value.known; i++)
            if (pass || (atom && S_fits(lexicon, atom, &unit->readings[i])))
                value = S_entry_value(lexicon, &unit->readings[i]);
    return value;
}

/* ---- number words ---- */

/* The number that a unit counts for, and whether it multiplies what stands before it. */
static bool S_numeral(const cmq_lexicon *lexicon, const cmq_unit *unit, int64_t *value, bool *hundred, bool *scale) {
    *hundred = *scale = false;
    if (unit->value.known) return *value = unit->value.min, unit->value.min == unit->value.max;
    for (size_t i = 0; i < unit->reading_count; i++) {
        const cmq_reading *r = &unit->readings[i];
        cmq_value v = S_entry_value(lexicon, r);
        if (!v.known || v.min != v.max || !cmq_class_within(lexicon, r->class_id, CMQ_CLASS_NUM)) continue;
        *value = v.min;
        *hundred = cmq_class_within(lexicon, r->class_id, CMQ_CLASS_HUNDRED);
        *scale = cmq_class_within(lexicon, r->class_id, CMQ_CLASS_SCALE);
        return true;
    }
    return false;
}

/* «сто двадцать», "two hundred and five thousand", `58 ҳазору 859`, «1,5 млн»: units that are no numbers are joints. */
static cmq_value S_compose(const cmq_cascade *cascade, const cmq_match *match) {
    int64_t total = 0, group = 0, value;
    bool hundred, scale, any = false;
    for (size_t i = match->first; i <= match->last; i++) {
        if (!S_numeral(&cascade->data->lexicon, &cascade->units[i], &value, &hundred, &scale)) continue;
        any = true;
        if (scale) {
            int64_t times = group ? group : CMQ_ONE;
            if (value > CMQ_MAX_VALUE / times * CMQ_ONE) return (cmq_value){0};
            total += times * (value / CMQ_ONE);
            group = 0;
        } else if (hundred && group && group < 100 * CMQ_ONE) {
            group *= value / CMQ_ONE;
        } else {
            group += value;
        }
        if (total > CMQ_MAX_VALUE || group > CMQ_MAX_VALUE) return (cmq_value){0};
    }
    return any ? cmq_exactly(total + group) : (cmq_value){0};
}

/* ---- bounds ---- */

static void S_bind(cmq_value *value, int bound) {
    int64_t n = value->min >= 0 ? value->min : value->max;
    if (!value->known) return;
    switch (bound) {
    case CMQ_AT_LEAST:
        value->min = n, value->max = CMQ_UNBOUNDED;
        break;
    case CMQ_MORE_THAN: /* of "more than dozens" the word's own bound is all there is to say */
        value->min = value->min == value->max ? n + CMQ_ONE : n;
        value->max = CMQ_UNBOUNDED;
        break;
    case CMQ_AT_MOST:
        value->max = value->max >= 0 ? value->max : n, value->min = CMQ_UNBOUNDED;
        break;
    case CMQ_FEWER_THAN:
        value->max = n - CMQ_ONE, value->min = CMQ_UNBOUNDED;
        break;
    case CMQ_ABOUT:
        value->approx = true;
        break;
    default:
        break;
    }
}

int8_t cmq_class_victims(const cmq_lexicon *lexicon, uint16_t class_id) {
    if (!cmq_class_within(lexicon, class_id, CMQ_CLASS_PEOPLE)) return -1;
    return (int8_t)cmq_victims_of(cmq_class_part(lexicon, class_id));
}

static int8_t S_victims_type(const cmq_lexicon *lexicon, const cmq_unit *unit) {
    int8_t type = unit->figure.victims;
    for (size_t i = 0; i < unit->reading_count && type < 0; i++)
        type = cmq_class_victims(lexicon, unit->readings[i].class_id);
    return type;
}

cmq_country cmq_unit_country(const cmq_lexicon *lexicon, const cmq_unit *unit) {
    cmq_country country = unit->figure.country;
    for (size_t i = 0; i < unit->reading_count && !country; i++)
        if (unit->readings[i].entry != CMQ_NO_ENTRY) country = lexicon->entries[unit->readings[i].entry].country;
    return country;
}

/* "60 to 80 thousand": a scale in words that only the upper bound bears is the lower one's, too; "60 to 8,000" has
 * none. */
static void S_share_scale(const cmq_cascade *cascade, const cmq_unit *to, cmq_value end, cmq_value *value) {
    if (cascade->sentence->tokens[to->tokens.last].kind == CMQ_NUMBER || to->tokens.last == to->tokens.first) return;
    for (int64_t scale = 1000000000; scale >= 1000; scale /= 1000) {
        if (end.min < scale * CMQ_ONE) continue;
        if (value->max < 1000 * CMQ_ONE && value->max <= end.min / scale) {
            value->min *= scale;
            value->max *= scale;
        }
        return;
    }
}

const cmq_entry *cmq_unit_listed(const cmq_lexicon *lexicon, const cmq_unit *unit) {
    for (size_t i = 0; i < unit->reading_count; i++)
        if (unit->readings[i].entry != CMQ_NO_ENTRY && cmq_entry_ref(&lexicon->entries[unit->readings[i].entry]))
            return &lexicon->entries[unit->readings[i].entry];
    return NULL;
}

/* `nth`: of a list, from 0. */
static void S_gather(cmq_cascade *cascade, const cmq_stage *stage, const cmq_match *match, const cmq_action *action,
                     size_t nth, cmq_range whole, cmq_value *value, cmq_figure *figure) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    uint16_t atom = 0;
    *value = (cmq_value){0};
    *figure = CMQ_NO_FIGURE;
    const cmq_unit *from = S_captured_nth(cascade, match, action->value, nth, &atom);
    if (from) {
        *value = S_value(lexicon, from, &stage->atoms[atom]);
        *figure = from->figure;
        if (!figure->listed) figure->listed = cmq_unit_listed(lexicon, from); /* a name with more words behind it */
        if (!cmq_range_given(figure->count) && value->known) figure->count = from->tokens;
    } else if (action->compose) {
        *value = S_compose(cascade, match);
        figure->count = whole;
    } else if (action->has_literal) {
        *value = action->literal;
    }
    const cmq_unit *to = S_captured(cascade, match, action->to, &atom);
    if (to) {
        cmq_value end = S_value(lexicon, to, &stage->atoms[atom]);
        if (end.known && value->known && end.max < value->min) value->known = false; /* 3-2 is no range but a score */
        if (end.known && value->known) {
            S_share_scale(cascade, to, end, value);
            value->max = end.max;
        }
        figure->count = whole;
    }
    if (action->bound) {
        S_bind(value, action->bound);
        figure->count = whole;
    }
    const cmq_unit *who = S_captured_nth(cascade, match, action->who, nth, &atom);
    if (!who) who = S_captured(cascade, match, action->who, &atom); /* one noun for all */
    if (who) {
        if (cmq_range_given(who->figure.who)) figure->who = who->figure.who;
        else if (!who->value.known) /* a bare figure names nobody */ figure->who = who->tokens;
        int8_t type = S_victims_type(lexicon, who);
        if (type >= 0) figure->victims = type;
        if (!cmq_range_given(who->figure.who) && who->figure.basis >= 0 && figure->basis < 0)
            figure->basis = who->figure.basis;
    }
    const cmq_unit *role = S_captured(cascade, match, action->role, NULL),
                   *side = S_captured(cascade, match, action->side, NULL);
    if (role) figure->role = role->tokens;
    if (who && !figure->listed)
        figure->listed = who->figure.listed ? who->figure.listed : cmq_unit_listed(lexicon, who);
    if (side && cmq_unit_country(lexicon, side)) figure->country = cmq_unit_country(lexicon, side);
    if (who && !figure->country && !figure->speakers) {
        figure->country = who->figure.country;
        figure->speakers = who->figure.speakers;
    }
    if (action->speakers) figure->speakers = true;
    if (action->victims_type >= 0) figure->victims = action->victims_type;
    if (action->basis >= 0) {
        figure->basis = action->basis;
        figure->behind = action->behind;
    }
    figure->after |= action->after;
    figure->line |= action->line;
    figure->hedged |= action->hedged;
    figure->denied |= action->denied;
}

static uint64_t S_value_features(cmq_value value) {
    uint64_t f = 0;
    if (value.known && value.min == value.max && value.min % CMQ_ONE) f |= CMQ_FEATURE_DECIMAL;
    if (value.known && value.min == value.max && value.min >= CMQ_ONE && value.min <= 31 * CMQ_ONE)
        f |= CMQ_FEATURE_DAY;
    return f;
}

bool cmq_make_phrase(cmq_cascade *cascade, const cmq_stage *stage, const cmq_match *match, cmq_unit *unit) {
    const cmq_action *action = &match->rule->actions[0];
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    cmq_range whole = {cascade->units[match->first].tokens.first, cascade->units[match->last].tokens.last};
    *unit = (cmq_unit){.tokens = whole, .phrase = true, .rule = match->rule};
    S_gather(cascade, stage, match, action, 0, whole, &unit->value, &unit->figure);
    uint64_t features =
        action->features |
        (cmq_class_within(lexicon, action->class_id, CMQ_CLASS_NUMBER) ? S_value_features(unit->value) : 0);
    uint16_t atom = 0;
    const cmq_unit *from = S_captured(cascade, match, action->from, &atom);
    size_t n = 0;
    cmq_reading *readings =
        cmq_arena_array(&cascade->arena, from && from->reading_count ? from->reading_count : 1, sizeof *readings);
    if (!readings) return false;
    for (size_t i = 0; from && i < from->reading_count; i++)
        if (S_fits(lexicon, &stage->atoms[atom], &from->readings[i]))
            readings[n++] = (cmq_reading){
                .class_id = action->class_id, .entry = CMQ_NO_ENTRY, .features = features | from->readings[i].features};
    if (!n) readings[n++] = (cmq_reading){.class_id = action->class_id, .entry = CMQ_NO_ENTRY, .features = features};
    unit->readings = readings;
    unit->reading_count = (uint8_t)n;
    return true;
}

/* Whether words of a match tell in what condition people are. */
static bool S_is_grave(const cmq_cascade *cascade, const cmq_match *match, cmq_range whole) {
    static const enum cmq_asked asked[] = {CMQ_ASKED_GRAVE, CMQ_ASKED_CONDITION};
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    if (cmq_range_holds(cascade, whole, CMQ_CLASS_AILING)) return true;
    for (size_t n = 0; n < sizeof asked / sizeof *asked; n++) {
        uint16_t class_id = lexicon->asked[asked[n]];
        if (class_id == CMQ_NO_CLASS) continue;
        if (cmq_range_holds(cascade, whole, class_id)) return true;
        for (size_t u = match->first; u <= match->last; u++)
            if (S_is(cascade, u, class_id)) return true;
    }
    return false;
}

/* Whether a match holds another number before that of its fact, but for one of a list: of "83 trapped, including 19
 * rescuers" the 19 are of the 83. */
static bool S_follows(const cmq_cascade *cascade, const cmq_match *match, const cmq_fact *fact) {
    bool dash = false;
    for (size_t u = match->last + 1u; u-- > match->first && !dash;) {
        const cmq_unit *unit = &cascade->units[u];
        const cmq_token *token = &cascade->sentence->tokens[unit->tokens.first];
        if (unit->tokens.last >= fact->figure.count.first) continue;
        if (unit->value.known && !(token->shape & CMQ_YEAR)) return true; /* "the figure for 2022 was 309" */
        dash = token->kind == CMQ_DASH;
    }
    return false;
}

/* The nearest greater number of people before the words of a figure that is no share itself: "45 were led out, seven of
 * them children". */
static cmq_range S_whole(const cmq_cascade *cascade, const cmq_fact *fact) {
    cmq_range whole = CMQ_NO_RANGE;
    for (size_t u = 0; u < cascade->unit_count; u++) {
        const cmq_unit *unit = &cascade->units[u];
        if (unit->tokens.last >= fact->figure.count.first) break;
        bool share = unit->figure.basis == CMQ_PART || !unit->value.known;
        if (!share && cmq_range_given(unit->figure.who) && unit->value.min > fact->value.min)
            whole = unit->figure.count;
    }
    return whole;
}

size_t cmq_count_captured(const cmq_match *match, int8_t capture) {
    size_t count = 0;
    if (capture == CMQ_NO_CAPTURE) return 1;
    const cmq_capture *c = &match->rule->captures[capture];
    for (uint8_t i = 0; i < c->count; i++) count += match->groups[c->groups[i]] >= 0;
    return count;
}

void cmq_make_fact(cmq_cascade *cascade, const cmq_stage *stage, const cmq_match *match, const cmq_action *action,
                   size_t nth, cmq_fact *fact) {
    cmq_range whole = {cascade->units[match->first].tokens.first, cascade->units[match->last].tokens.last};
    *fact = (cmq_fact){.rule = match->rule, .tokens = whole, .grave = S_is_grave(cascade, match, whole)};
    fact->kind = action->type == CMQ_ACT_BLOCK  ? CMQ_FACT_BLOCK
                 : action->type == CMQ_ACT_MARK ? CMQ_FACT_MARK
                                                : action->kind;
    fact->by_default = action->by_default;
    S_gather(cascade, stage, match, action, nth, whole, &fact->value, &fact->figure);
    if (!cmq_range_given(fact->figure.count))
        fact->figure.count = cmq_range_given(fact->figure.who) ? fact->figure.who : whole;
    fact->whole = CMQ_NO_RANGE;
    if (fact->kind != CMQ_KIND_SAME) return;
    fact->follows = S_follows(cascade, match, fact);
    fact->whole = S_whole(cascade, fact);
}

const cmq_unit *cmq_captured(const cmq_cascade *cascade, const cmq_match *match, int8_t capture) {
    return S_captured(cascade, match, capture, NULL);
}

cmq_value cmq_captured_value(const cmq_cascade *cascade, const cmq_stage *stage, const cmq_match *match,
                             int8_t capture) {
    uint16_t atom = 0;
    const cmq_unit *unit = S_captured(cascade, match, capture, &atom);
    return unit ? S_value(&cascade->data->lexicon, unit, &stage->atoms[atom]) : (cmq_value){0};
}
