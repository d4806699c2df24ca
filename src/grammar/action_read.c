/* Reads what a rule does: the lines that begin with =>. */
#include "grammar/lines.h"
#include "grammar/rule.h"

static int8_t S_capture(cmq_rule *rule, cmq_span name) {
    for (uint8_t i = 0; i < rule->capture_count; i++) {
        if (!cmq_span_equal(rule->captures[i].name, name)) continue;
        rule->captures[i].used = true;
        return (int8_t)i;
    }
    return CMQ_NO_CAPTURE;
}

static int S_bound(cmq_span name) {
    static const char *const names[] = {"", "at_least", "more_than", "at_most", "fewer_than", "about"};
    for (int i = 1; i < 6; i++)
        if (cmq_span_is(name, names[i])) return i;
    return -1;
}

/* A capture among those of a key that may be given more than once. */
static const char *S_one_more(int8_t captures[CMQ_MAX_SAME_KEYS], int8_t capture) {
    for (int i = 0; i < CMQ_MAX_SAME_KEYS; i++)
        if (captures[i] == CMQ_NO_CAPTURE) return captures[i] = capture, NULL;
    return "this key is given too often";
}

/* The same of a position. */
static const char *S_position_key(cmq_rule *rule, cmq_action *action, cmq_span key, cmq_span value) {
    int8_t capture = S_capture(rule, value);
    if (cmq_span_is(key, "kind")) {
        action->kind = (int8_t)cmq_position_of(value);
        return action->kind >= 0 ? NULL
                                 : "no such kind (call accusation condemnation concern condolence welcome agreement "
                                   "denial offer situation)";
    }
    if (cmq_span_is(key, "topic")) {
        if (cmq_span_is(value, "all")) return action->all_topics = true, NULL;
        if (capture != CMQ_NO_CAPTURE) return S_one_more(action->topics, capture);
        action->topic = (int8_t)cmq_topic_of(value);
        return action->topic >= 0 ? NULL
                                  : "neither a capture nor a topic (deescalation ceasefire dialogue withdrawal "
                                    "restraint peaceful_settlement humanitarian investigation other)";
    }
    bool speaker = cmq_span_is(key, "speaker");
    if (!speaker && !cmq_span_is(key, "addressee")) return "this action has no such key";
    if (capture == CMQ_NO_CAPTURE) return "this rule has no such capture";
    if (!speaker) return S_one_more(action->addressees, capture);
    action->who = capture;
    return NULL;
}

/* One key=value. NULL, or what is wrong with it. */
static const char *S_key(cmq_rule *rule, cmq_action *action, cmq_span key, cmq_span value) {
    if (action->type == CMQ_ACT_POSITION) return S_position_key(rule, action, key, value);
    bool casualty = action->type == CMQ_ACT_CASUALTY, phrase = action->type == CMQ_ACT_PHRASE,
         mark = action->type == CMQ_ACT_MARK, source = action->type == CMQ_ACT_SOURCE,
         actor = action->type == CMQ_ACT_ACTOR;
    bool block = mark || action->type == CMQ_ACT_BLOCK;
    int8_t capture = S_capture(rule, value);
    int number;
    if (action->time) return cmq_time_key_read(action->time, key, value, capture);
    if ((phrase && cmq_span_is(key, "value")) || ((casualty || block) && cmq_span_is(key, "count"))) {
        if (phrase && cmq_span_is(value, "compose")) action->compose = true;
        else if (capture != CMQ_NO_CAPTURE) action->value = capture;
        else if (!block && cmq_value_parse(value, &action->literal)) action->has_literal = true;
        else return "neither a capture of this rule nor a value";
        return NULL;
    }
    if (casualty && cmq_span_is(key, "kind")) {
        number = cmq_span_is(value, "same") ? CMQ_KIND_SAME : cmq_kind_of(value);
        if (number < 0) return "no such kind (killed injured missing captured displaced hospitalized affected)";
        action->kind = (int8_t)number;
        return NULL;
    }
    if ((phrase || casualty || mark) && cmq_span_is(key, "basis")) {
        if ((number = cmq_basis_of(value)) < 0) return "no such basis (total additional previous part background)";
        action->basis = (int8_t)number;
        return NULL;
    }
    if ((phrase || casualty) && cmq_span_is(key, "type")) {
        if ((number = cmq_victims_of(value)) < 0) return "no such type of victims";
        action->victims_type = (int8_t)number;
        return NULL;
    }
    if (phrase && cmq_span_is(key, "bound")) {
        if ((number = S_bound(value)) < 0) return "no such bound (at_least more_than at_most fewer_than about)";
        action->bound = (uint8_t)number;
        return NULL;
    }
    if ((phrase || casualty || mark) && cmq_span_is(key, "side") && cmq_span_is(value, "speaker"))
        return action->speakers = true, NULL;
    int8_t *target = phrase && cmq_span_is(key, "to")                           ? &action->to
                     : phrase && cmq_span_is(key, "who")                        ? &action->who
                     : (casualty || mark) && cmq_span_is(key, "victims")        ? &action->who
                     : phrase && cmq_span_is(key, "from")                       ? &action->from
                     : phrase && cmq_span_is(key, "role")                       ? &action->role
                     : (source || actor) && cmq_span_is(key, "who")             ? &action->who
                     : (phrase || casualty || mark) && cmq_span_is(key, "side") ? &action->side
                                                                                : NULL;
    if (!target) return "this action has no such key";
    if (capture == CMQ_NO_CAPTURE) return "this rule has no such capture";
    *target = capture;
    return NULL;
}

/* One word without a value. */
static const char *S_flag(cmq_rules *rules, cmq_action *action, cmq_span part) {
    if (action->time) return cmq_time_flag_read(action->time, part);
    if (action->type == CMQ_ACT_CASUALTY || action->type == CMQ_ACT_PHRASE || action->type == CMQ_ACT_MARK) {
        if (cmq_span_is(part, "hedged")) return action->hedged = true, NULL;
        if (cmq_span_is(part, "denied")) return action->denied = true, NULL;
        if (cmq_span_is(part, "behind")) return action->behind = true, NULL;
    }
    if (action->type == CMQ_ACT_CASUALTY && cmq_span_is(part, "after")) return action->after = true, NULL;
    if (action->type == CMQ_ACT_CASUALTY && cmq_span_is(part, "line")) return action->line = true, NULL;
    bool may_yield = action->type == CMQ_ACT_CASUALTY || action->type == CMQ_ACT_POSITION;
    if (may_yield && cmq_span_is(part, "default")) return action->by_default = true, NULL;
    if (action->type == CMQ_ACT_POSITION && cmq_span_is(part, "negated")) return action->negated = true, NULL;
    if (action->type == CMQ_ACT_POSITION && cmq_span_is(part, "mutual")) return action->mutual = true, NULL;
    if (action->type == CMQ_ACT_ACTOR && cmq_span_is(part, "joined")) return action->joined = true, NULL;
    if (action->type == CMQ_ACT_SOURCE && cmq_span_is(part, "again")) return action->again = true, NULL;
    if (action->type == CMQ_ACT_SOURCE && cmq_span_is(part, "issuer")) return action->issuer = true, NULL;
    if (action->type == CMQ_ACT_SOURCE && cmq_span_is(part, "back")) return action->back = true, NULL;
    if (action->type == CMQ_ACT_SOURCE && cmq_span_is(part, "claims")) return action->claims = true, NULL;
    if (action->type == CMQ_ACT_PHRASE && *part.ptr == '+') {
        while (part.len) {
            part.ptr++, part.len--;
            size_t len = 0;
            while (len < part.len && part.ptr[len] != '+') len++;
            uint64_t bit = len ? cmq_feature_bit(rules->lexicon, (cmq_span){part.ptr, len}) : 0;
            if (!bit) return "a feature's name is missing, or there are too many";
            action->features |= bit;
            part.ptr += len, part.len -= len;
        }
        return NULL;
    }
    return "this action has no such option";
}

/* What a whole action lacks, or why it cannot stand where it does; NULL: nothing. */
static const char *S_lack(const cmq_rule *rule, const cmq_action *action) {
    int type = action->type;
    const char *wrong = NULL;
    if (type == CMQ_ACT_CASUALTY && action->kind < 0) wrong = "a casualty needs kind=";
    if (type >= CMQ_ACT_CASUALTY && type <= CMQ_ACT_MARK && action->value == CMQ_NO_CAPTURE && !action->has_literal)
        wrong = "count= is missing";
    if (type == CMQ_ACT_SOURCE && (action->who == CMQ_NO_CAPTURE) != action->again)
        wrong = "a source is who=CAPTURE, or again";
    if (type == CMQ_ACT_POSITION && action->kind < 0) wrong = "a position needs kind=";
    if (type == CMQ_ACT_ACTOR && action->who == CMQ_NO_CAPTURE) wrong = "an actor needs who=CAPTURE";
    if (type == CMQ_ACT_PHRASE && action->bound && action->value == CMQ_NO_CAPTURE)
        wrong = "bound= needs value=CAPTURE";
    if (rule->action_count && type <= CMQ_ACT_TIME) wrong = "a rule makes one phrase or one aside, nothing else";
    if (rule->action_count && rule->actions[0].type <= CMQ_ACT_TIME && type != CMQ_ACT_SOURCE)
        wrong = "a rule makes one phrase or one aside, nothing else";
    if (rule->action_count == CMQ_MAX_ACTIONS) wrong = "too many actions";
    return wrong;
}

bool cmq_action_read(cmq_rules *rules, cmq_rule *rule, cmq_place place, cmq_span text, cmq_diagnostics *diagnostics) {
    static const char *const names[] = {"phrase", "aside",  "time",     "casualty", "block",
                                        "mark",   "source", "position", "actor"};
    cmq_action action = {.class_id = CMQ_NO_CLASS,
                         .kind = -1,
                         .topic = -1,
                         .topics = {CMQ_NO_CAPTURE, CMQ_NO_CAPTURE, CMQ_NO_CAPTURE},
                         .addressees = {CMQ_NO_CAPTURE, CMQ_NO_CAPTURE, CMQ_NO_CAPTURE},
                         .victims_type = -1,
                         .basis = -1,
                         .value = CMQ_NO_CAPTURE,
                         .to = CMQ_NO_CAPTURE,
                         .who = CMQ_NO_CAPTURE,
                         .from = CMQ_NO_CAPTURE,
                         .side = CMQ_NO_CAPTURE,
                         .role = CMQ_NO_CAPTURE};
    cmq_span part, line = text;
    int type = -1;
    const char *wrong = NULL;
    if (cmq_next_part(&text, &part))
        for (int i = 0; i < CMQ_ACTION_TYPES; i++)
            if (cmq_span_is(part, names[i])) type = i;
    place.at = part;
    if (type < 0) {
        cmq_report(diagnostics, CMQ_ERROR, place,
                   "an action is one of: phrase aside time casualty block mark source position actor");
        return true;
    }
    action.type = (uint8_t)type;
    if (type == CMQ_ACT_TIME) {
        action.class_id = CMQ_CLASS_WHEN;
        if (!(action.time = cmq_time_form_new(rules->arena))) return false;
    }
    if (type == CMQ_ACT_PHRASE) {
        if (!cmq_next_part(&text, &part) || memchr(part.ptr, '=', part.len)) {
            cmq_report(diagnostics, CMQ_ERROR, place, "a phrase needs a class");
            return true;
        }
        action.class_id = cmq_class_id(rules->lexicon, part);
        if (action.class_id == CMQ_NO_CLASS) return false;
        cmq_class_define(rules->lexicon, action.class_id);
    }
    while (!wrong && cmq_next_part(&text, &part)) {
        place.at = part;
        const char *equals = memchr(part.ptr, '=', part.len);
        if (equals) {
            cmq_span key = {part.ptr, (size_t)(equals - part.ptr)};
            cmq_span value = {equals + 1, part.len - key.len - 1};
            wrong = S_key(rule, &action, key, value);
        } else {
            wrong = S_flag(rules, &action, part);
        }
    }
    if (!wrong) {
        place.at = line;
        wrong = S_lack(rule, &action);
    }
    if (wrong) {
        cmq_report(diagnostics, CMQ_ERROR, place, "%s", wrong);
        return true;
    }
    cmq_action *actions = cmq_arena_append(rules->arena, rule->actions, rule->action_count, sizeof *actions);
    if (!actions) return false;
    rule->actions = actions;
    rule->actions[rule->action_count++] = action;
    return true;
}
