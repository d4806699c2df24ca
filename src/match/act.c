/* What a rule does with its match: values, phrases, facts. */
#include "match/cascade.h"

static const cmq_unit *S_captured(const cmq_cascade *cascade, const cmq_match *match, int8_t capture, uint16_t *atom) {
    if (capture == CMQ_NO_CAPTURE) return NULL;
    const cmq_capture *c = &match->rule->captures[capture];
    for (uint8_t i = 0; i < c->count; i++) {
        int16_t at = match->groups[c->groups[i]];
        if (at < 0) continue;
        if (atom) *atom = c->atoms[i];
        return &cascade->units[at];
    }
    return NULL;
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
    return reading->entry == CMQ_NO_ENTRY ? (cmq_value){0} : lexicon->entries[reading->entry].value;
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

static int8_t S_victims_type(const cmq_lexicon *lexicon, const cmq_unit *unit) {
    if (unit->figure.victims >= 0) return unit->figure.victims;
    for (size_t i = 0; i < unit->reading_count; i++) {
        if (!cmq_class_within(lexicon, unit->readings[i].class_id, CMQ_CLASS_PEOPLE)) continue;
        cmq_span name = lexicon->classes[unit->readings[i].class_id].name;
        if (name.len <= 7) continue; /* plain people */
        cmq_span type = {name.ptr + 7, name.len - 7};
        const char *dot = memchr(type.ptr, '.', type.len);
        if (dot) type.len = (size_t)(dot - type.ptr);
        int known = cmq_victims_of(type);
        if (known >= 0) return (int8_t)known;
    }
    return -1;
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

/* The entry with a ref that a unit is, or NULL. */
static const cmq_entry *S_listed(const cmq_lexicon *lexicon, const cmq_unit *unit) {
    for (size_t i = 0; i < unit->reading_count; i++)
        if (unit->readings[i].entry != CMQ_NO_ENTRY && lexicon->entries[unit->readings[i].entry].ref)
            return &lexicon->entries[unit->readings[i].entry];
    return NULL;
}

static void S_gather(cmq_cascade *cascade, const cmq_stage *stage, const cmq_match *match, const cmq_action *action,
                     cmq_range whole, cmq_value *value, cmq_figure *figure) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    uint16_t atom = 0;
    *value = (cmq_value){0};
    *figure = CMQ_NO_FIGURE;
    const cmq_unit *from = S_captured(cascade, match, action->value, &atom);
    if (from) {
        *value = S_value(lexicon, from, &stage->atoms[atom]);
        *figure = from->figure;
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
    const cmq_unit *who = S_captured(cascade, match, action->who, &atom);
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
    if (who && !figure->listed) figure->listed = who->figure.listed ? who->figure.listed : S_listed(lexicon, who);
    if (side && cmq_unit_country(lexicon, side)) figure->country = cmq_unit_country(lexicon, side);
    if (who && !figure->country && !figure->speakers) {
        figure->country = who->figure.country;
        figure->speakers = who->figure.speakers;
    }
    if (action->speakers) figure->speakers = true;
    if (action->victims_type >= 0) figure->victims = action->victims_type;
    if (action->basis >= 0) figure->basis = action->basis;
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
    S_gather(cascade, stage, match, action, whole, &unit->value, &unit->figure);
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

void cmq_make_fact(cmq_cascade *cascade, const cmq_stage *stage, const cmq_match *match, const cmq_action *action,
                   cmq_fact *fact) {
    cmq_range whole = {cascade->units[match->first].tokens.first, cascade->units[match->last].tokens.last};
    *fact = (cmq_fact){.rule = match->rule, .tokens = whole};
    fact->kind = action->type == CMQ_ACT_BLOCK  ? CMQ_FACT_BLOCK
                 : action->type == CMQ_ACT_MARK ? CMQ_FACT_MARK
                                                : action->kind;
    S_gather(cascade, stage, match, action, whole, &fact->value, &fact->figure);
    if (!cmq_range_given(fact->figure.count))
        fact->figure.count = cmq_range_given(fact->figure.who) ? fact->figure.who : whole;
}

/* ---- who ---- */

/* The type of the unit's readings as an actor; -1 if it is none. */
static int8_t S_actor_type(const cmq_lexicon *lexicon, const cmq_unit *unit) {
    int type = -1;
    for (size_t i = 0; i < unit->reading_count && type < 0; i++) {
        cmq_span name = lexicon->classes[unit->readings[i].class_id].name;
        if (!cmq_class_within(lexicon, unit->readings[i].class_id, CMQ_CLASS_ACTOR) || name.len <= 6) continue;
        cmq_span part = {name.ptr + 6, name.len - 6};
        const char *dot = memchr(part.ptr, '.', part.len);
        if (dot) part.len = (size_t)(dot - part.ptr);
        type = cmq_actor_type_of(part);
    }
    return (int8_t)type;
}

/* Whether a unit's class ends in a word. */
static bool S_ends(const cmq_lexicon *lexicon, const cmq_unit *unit, const char *last) {
    size_t len = strlen(last);
    for (size_t i = 0; i < unit->reading_count; i++) {
        cmq_span name = lexicon->classes[unit->readings[i].class_id].name;
        if (name.len > len && memcmp(name.ptr + name.len - len, last, len) == 0) return true;
    }
    return false;
}

/* Whether a person is told by a name, not by the office alone. */
static bool S_is_named(const cmq_cascade *cascade, const cmq_unit *unit) {
    cmq_range who = unit->figure.who;
    bool capital = false;
    if (!cmq_range_given(who) || (who.first == unit->figure.role.first && who.last == unit->figure.role.last))
        return false;
    for (int i = who.first; i <= who.last; i++)
        capital |= cascade->sentence->tokens[i].shape & (CMQ_CAPITAL | CMQ_UPPER);
    return capital;
}

/* The party that a unit names; false if it is no actor. */
static bool S_party(const cmq_cascade *cascade, const cmq_unit *unit, cmq_party *party) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    *party = (cmq_party){.name = cmq_range_given(unit->figure.who) ? unit->figure.who : unit->tokens,
                         .role = unit->figure.role,
                         .type = S_actor_type(lexicon, unit),
                         .country = cmq_unit_country(lexicon, unit),
                         .listed = unit->figure.listed ? unit->figure.listed : S_listed(lexicon, unit)};
    party->both = S_ends(lexicon, unit, ".both");
    party->parties = S_ends(lexicon, unit, ".parties") || S_ends(lexicon, unit, ".party");
    party->unnamed = party->type == CMQ_PERSON && !party->listed && !S_is_named(cascade, unit);
    return party->type >= 0;
}

bool cmq_make_source(const cmq_cascade *cascade, const cmq_match *match, const cmq_action *action, cmq_source *source) {
    *source = (cmq_source){.rule = match->rule,
                           .who = {.name = CMQ_NO_RANGE, .role = CMQ_NO_RANGE, .type = -1},
                           .again = action->again,
                           .issuer = action->issuer,
                           .back = action->back};
    source->tokens = (cmq_range){cascade->units[match->first].tokens.first, cascade->units[match->last].tokens.last};
    const cmq_unit *who = S_captured(cascade, match, action->who, NULL);
    return who ? S_party(cascade, who, &source->who) : action->again;
}

void cmq_make_actor(cmq_cascade *cascade, const cmq_match *match, const cmq_action *action) {
    const cmq_unit *who = S_captured(cascade, match, action->who, NULL);
    if (cascade->found->actor_count == CMQ_MAX_SENTENCE_ACTORS) cascade->gave_up = true;
    else if (who && S_party(cascade, who, &cascade->found->actors[cascade->found->actor_count]))
        cascade->found->actor_count++;
}

void cmq_list_actors(cmq_cascade *cascade) {
    cmq_findings *found = cascade->found;
    for (size_t i = 0; i < cascade->unit_count && found->actor_count < CMQ_MAX_SENTENCE_ACTORS; i++)
        if (S_party(cascade, &cascade->units[i], &found->actors[found->actor_count])) found->actor_count++;
}

/* ---- positions ---- */

static bool S_is(const cmq_cascade *cascade, size_t unit, uint16_t class_id) {
    if (unit >= cascade->unit_count) return false;
    for (size_t i = 0; i < cascade->units[unit].reading_count; i++)
        if (cmq_class_within(&cascade->data->lexicon, cascade->units[unit].readings[i].class_id, class_id)) return true;
    return false;
}

/* The actor that is joined to the one at `unit` by a comma or a word of class `and`, articles aside, further to the
 * left or right; SIZE_MAX if there is none. *by_word: a word joins them. */
static size_t S_joined(const cmq_cascade *cascade, size_t unit, int step, bool *by_word) {
    size_t at = unit + (size_t)step;
    bool joint = false;
    for (int words = 0; words < 4; words++, at += (size_t)step) {
        bool word = S_is(cascade, at, CMQ_CLASS_AND);
        *by_word |= word;
        if (word || S_is(cascade, at, CMQ_CLASS_COMMA)) joint = true;
        else if (!S_is(cascade, at, CMQ_CLASS_DET)) break;
    }
    return joint && S_is(cascade, at, CMQ_CLASS_ACTOR) ? at : SIZE_MAX;
}

/* Adds the party at a unit, and those joined to it, in the order of the text: "A, B and C", while a comma alone joins
 * clauses. False if it is no actor. */
static bool S_parties(const cmq_cascade *cascade, const cmq_unit *unit, cmq_party *parties, uint8_t *count) {
    size_t middle = (size_t)(unit - cascade->units), first = middle, last = middle, next;
    bool by_word = false;
    if (!S_is(cascade, middle, CMQ_CLASS_ACTOR)) return false;
    while ((next = S_joined(cascade, first, -1, &by_word)) != SIZE_MAX) first = next;
    while ((next = S_joined(cascade, last, 1, &by_word)) != SIZE_MAX) last = next;
    if (!by_word) first = last = middle;
    for (size_t at = first; at <= last && *count < CMQ_MAX_PARTIES; at++)
        if (S_is(cascade, at, CMQ_CLASS_ACTOR) && S_party(cascade, &cascade->units[at], &parties[*count])) ++*count;
    return true;
}

static int S_topic(const cmq_lexicon *lexicon, const cmq_unit *unit) {
    for (size_t i = 0; i < unit->reading_count; i++) {
        cmq_span name = lexicon->classes[unit->readings[i].class_id].name;
        if (!cmq_class_within(lexicon, unit->readings[i].class_id, CMQ_CLASS_AIM) || name.len <= 4) continue;
        cmq_span part = {name.ptr + 4, name.len - 4};
        const char *dot = memchr(part.ptr, '.', part.len);
        if (dot) part.len = (size_t)(dot - part.ptr);
        int topic = cmq_topic_of(part);
        if (topic >= 0) return topic;
    }
    return -1;
}

static uint32_t S_topics(const cmq_cascade *cascade, const cmq_match *match, const cmq_action *action) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    uint32_t topics = 0;
    int topic;
    if (action->topic >= 0) topics |= 1u << action->topic;
    for (size_t i = match->first; action->all_topics && i <= match->last; i++)
        if ((topic = S_topic(lexicon, &cascade->units[i])) >= 0) topics |= 1u << topic;
    for (int i = 0; i < CMQ_MAX_SAME_KEYS; i++) {
        const cmq_unit *aim = S_captured(cascade, match, action->topics[i], NULL);
        if (aim && (topic = S_topic(lexicon, aim)) >= 0) topics |= 1u << topic;
    }
    return topics ? topics : 1u << CMQ_OTHER_TOPIC;
}

/* Of those who agree with, or accuse, each other the first speaks and the others are spoken to. */
static void S_face(cmq_stand *stand) {
    for (uint8_t i = 0; i < stand->speaker_count; i++) stand->speakers[i].both |= stand->speakers[i].parties;
    for (uint8_t i = 1; i < stand->speaker_count && stand->addressee_count < CMQ_MAX_PARTIES; i++)
        stand->addressees[stand->addressee_count++] = stand->speakers[i];
    if (stand->speaker_count > 1) stand->speaker_count = 1;
}

void cmq_make_stands(cmq_cascade *cascade, const cmq_stage *stage, const cmq_match *match, const cmq_action *action) {
    (void)stage;
    cmq_stand stand = {.rule = match->rule, .kind = action->kind, .topic = -1, .negated = action->negated};
    stand.tokens = (cmq_range){cascade->units[match->first].tokens.first, cascade->units[match->last].tokens.last};
    stand.own = stand.tokens;
    const cmq_unit *speaker = S_captured(cascade, match, action->who, NULL);
    if (speaker && speaker->tokens.first == stand.own.first && speaker->tokens.last < stand.own.last)
        stand.own.first = (int16_t)(speaker->tokens.last + 1);
    if (speaker) stand.again = !S_parties(cascade, speaker, stand.speakers, &stand.speaker_count);
    for (int i = 0; i < CMQ_MAX_SAME_KEYS; i++) {
        const cmq_unit *addressee = S_captured(cascade, match, action->addressees[i], NULL);
        if (addressee) S_parties(cascade, addressee, stand.addressees, &stand.addressee_count);
    }
    stand.mutual = action->mutual || action->kind == CMQ_AGREEMENT;
    if (stand.mutual) S_face(&stand);
    uint32_t topics = cmq_has_topic(action->kind) ? S_topics(cascade, match, action) : 0;
    for (int8_t topic = topics ? 0 : -1; topic < CMQ_TOPICS; topic++) {
        if (topic >= 0 && !(topics >> topic & 1)) continue;
        if (cascade->found->stand_count == CMQ_MAX_STANDS) {
            cascade->gave_up = true;
            return;
        }
        stand.topic = topic;
        cascade->found->stands[cascade->found->stand_count++] = stand;
        if (!topics) return;
    }
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
