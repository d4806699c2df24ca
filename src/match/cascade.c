#include "match/cascade.h"

#include <stdlib.h>

#define PREDICATE_TOKENS 10 /* of a figure and what became of its people */

cmq_cascade *cmq_cascade_new(const cmq_language_data *data, cmq_grammar_options options, cmq_memory *memory) {
    cmq_cascade *cascade = cmq_take(memory, sizeof *cascade);
    if (!cascade) return NULL;
    cascade->data = data;
    cascade->options = options;
    cascade->found = &cascade->findings[0];
    cmq_signatures_init(&cascade->signatures, data, memory);
    cmq_arena_init(&cascade->arena, memory, CMQ_MAX_EXTRACTOR_MEMORY);
    cascade->runs = cmq_take_array(memory, data->rules.stage_count, sizeof *cascade->runs);
    bool ok = cmq_word_memory_init(&cascade->words, &data->lexicon, memory) && cascade->runs;
    for (size_t s = 0; ok && s < data->rules.stage_count; s++) {
        cascade->runs[s].stage = &data->rules.stages[s];
        cascade->runs[s].memory = memory;
        cascade->runs[s].compiled =
            cmq_take_array(memory, data->rules.stages[s].rule_count + 1, sizeof *cascade->runs[s].compiled);
        ok = cascade->runs[s].compiled != NULL;
    }
    if (ok) return cascade;
    cmq_cascade_free(cascade);
    return NULL;
}

void cmq_cascade_free(cmq_cascade *cascade) {
    if (!cascade) return;
    for (size_t s = 0; cascade->runs && s < cascade->data->rules.stage_count; s++) cmq_stage_free(&cascade->runs[s]);
    cmq_give_back(cascade->runs);
    cmq_word_memory_free(&cascade->words);
    cmq_signatures_free(&cascade->signatures);
    cmq_arena_free(&cascade->arena);
    cmq_give_back(cascade);
}

void cmq_range_bytes(const cmq_cascade *cascade, cmq_range range, uint32_t *start, uint32_t *end) {
    *start = cascade->sentence->tokens[range.first].start;
    *end = cascade->sentence->tokens[range.last].end;
}

/* ---- sources ---- */

static int S_length(cmq_range r) {
    return r.last - r.first;
}

/* Of two sources that share words the longer match says more; of equal ones the first rule. */
static void S_source(cmq_cascade *cascade, const cmq_match *match, const cmq_action *action) {
    cmq_source source;
    if (!cmq_make_source(cascade, match, action, &source)) return;
    if (source.claims) {
        if (cascade->found->claimant_count < CMQ_MAX_CLAIMANTS)
            cascade->found->claimants[cascade->found->claimant_count++] = source;
        return;
    }
    for (size_t i = 0; i < cascade->found->source_count; i++) {
        cmq_source *known = &cascade->found->sources[i];
        if (!cmq_range_overlaps(known->tokens, source.tokens)) continue;
        if (S_length(source.tokens) > S_length(known->tokens)) *known = source;
        return;
    }
    if (cascade->found->source_count < CMQ_MAX_SOURCES)
        cascade->found->sources[cascade->found->source_count++] = source;
}

bool cmq_range_holds(const cmq_cascade *cascade, cmq_range tokens, uint16_t class_id) {
    for (int i = tokens.first; i <= tokens.last; i++)
        if (cmq_word_within(&cascade->data->lexicon, cascade->known[i], class_id)) return true;
    return false;
}

/* ---- phrases ---- */

static int S_leftmost_longest(const void *a, const void *b) {
    const cmq_match *x = a, *y = b;
    if (x->first != y->first) return x->first < y->first ? -1 : 1;
    if (x->last != y->last) return x->last > y->last ? -1 : 1;
    return x->order < y->order ? -1 : x->order > y->order;
}

/* Makes the unit of a phrase or a time; *made false if the words make none. False when memory ran out. */
static bool S_make(cmq_cascade *cascade, const cmq_stage *stage, const cmq_match *match, cmq_unit *unit, bool *made) {
    if (!(stage->times ? cmq_make_time : cmq_make_phrase)(cascade, stage, match, unit)) return false;
    *made = stage->times ? unit->when != NULL : !match->rule->actions[0].compose || unit->value.known;
    return true;
}

/* Notes the number of a unit that no phrase claims, if it has one. */
static void S_note_number(cmq_cascade *cascade, const cmq_unit *unit) {
    cmq_findings *found = cascade->found;
    const cmq_token *token = &cascade->sentence->tokens[unit->tokens.first];
    cmq_value value = unit->value;
    bool number = !unit->phrase && token->kind == CMQ_NUMBER && !(token->shape & (CMQ_YEAR | CMQ_JOINED));
    if (number && !value.known) value = cmq_exactly(token->value);
    if ((!number && !unit->phrase) || !value.known || found->number_count == CMQ_MAX_NUMBERS) return;
    cmq_range count = cmq_range_given(unit->figure.count) ? unit->figure.count : unit->tokens;
    found->numbers[found->number_count++] = (cmq_number){value, count, unit->figure.who};
}

static bool S_rewrite(cmq_cascade *cascade, cmq_stage_run *run, size_t match_count, uint32_t *concerned) {
    size_t out = 0, next = 0;
    qsort(cascade->matches, match_count, sizeof *cascade->matches, S_leftmost_longest);
    for (size_t m = 0; m < match_count; m++) {
        const cmq_match *match = &cascade->matches[m];
        cmq_unit made;
        if (match->first < next) continue; /* its words are taken */
        bool aside = match->rule->actions[0].type == CMQ_ACT_ASIDE, makes = true;
        if (!aside && !S_make(cascade, run->stage, match, &made, &makes)) return false;
        if (!makes) continue;
        if (cascade->watcher && cascade->watcher->matched)
            cascade->watcher->matched(cascade->watcher->user, cascade, run->stage, match, aside ? NULL : &made);
        for (size_t a = 1; a < match->rule->action_count; a++) S_source(cascade, match, &match->rule->actions[a]);
        /* units before `first` have moved to their places, so those from `next` on are still as matched */
        while (next < match->first) cascade->units[out++] = cascade->units[next++];
        for (size_t u = match->first; aside && u <= match->last; u++) S_note_number(cascade, &cascade->units[u]);
        if (!aside) {
            made.signature = cmq_signature_of(&cascade->signatures, made.readings, made.reading_count);
            if (!made.signature) return false;
            *concerned |= made.signature->concerns;
            cascade->units[out++] = made;
        }
        next = match->last + 1u;
    }
    while (next < cascade->unit_count) cascade->units[out++] = cascade->units[next++];
    cascade->unit_count = out;
    return true;
}

/* ---- facts ---- */

static bool S_within(cmq_range inner, cmq_range outer) {
    return inner.first >= outer.first && inner.last <= outer.last;
}

static bool S_same_figure(const cmq_fact *a, const cmq_fact *b) {
    return a->figure.count.first == b->figure.count.first;
}

/* Whether a fact tells of victims what became of them, and not far behind: "12 victims were taken to hospital". */
static bool S_says_more(const cmq_fact *a, const cmq_fact *than) {
    bool became = a->kind == CMQ_KILLED || a->kind == CMQ_INJURED || a->kind == CMQ_HOSPITALIZED;
    return became && than->kind == CMQ_AFFECTED && a->rule != than->rule && a->value.max != 0 &&
           S_length(a->tokens) <= PREDICATE_TOKENS;
}

/* Whether `b` makes `a` superfluous. Of two facts on the same figure and kind the longer match says more; of different
 * kinds the nearer word is meant; a block stands against all that lies within it. What is told by default, or by a
 * line of a list, gives way to all else, the farther word to the nearer. Ties go to the rule that stands first. */
static bool S_beats(const cmq_fact *b, const cmq_fact *a, bool earlier) {
    if (!S_same_figure(a, b)) return false;
    int la = S_length(a->tokens), lb = S_length(b->tokens);
    bool sure = b->kind != CMQ_FACT_MARK && b->kind != CMQ_KIND_SAME && !b->figure.after; /* others may come to none */
    if (a->by_default != b->by_default) return a->by_default && sure;
    if (a->by_default && (a->kind == CMQ_KIND_SAME) != (b->kind == CMQ_KIND_SAME)) return a->kind == CMQ_KIND_SAME;
    if (a->by_default) return lb < la || (lb == la && earlier);
    if (b->kind == CMQ_FACT_BLOCK) return S_within(a->tokens, b->tokens);
    if (b->kind == CMQ_FACT_MARK) return false;
    if (a->figure.line != b->figure.line) return a->figure.line;
    if (a->kind == b->kind) return lb > la || (lb == la && earlier);
    if (a->kind == CMQ_KIND_SAME && la < lb && S_within(a->tokens, b->tokens)) return true;
    if (b->kind == CMQ_KIND_SAME) return false;
    if (S_says_more(b, a)) return true;
    if (S_says_more(a, b)) return false;
    return S_within(b->tokens, a->tokens) && la > lb;
}

static void S_mark(cmq_figure *figure, const cmq_figure *mark) {
    bool surer = figure->behind && mark->basis >= 0 && !mark->behind;
    bool older = figure->basis == CMQ_TOTAL && mark->basis == CMQ_BACKGROUND && mark->behind;
    if (figure->basis < 0 || surer || older) {
        figure->basis = mark->basis;
        figure->behind = mark->behind;
    }
    if (figure->victims < 0 && !cmq_range_given(figure->who)) {
        figure->victims = mark->victims;
        figure->who = mark->who;
    }
    if (!figure->country && !figure->speakers) {
        figure->country = mark->country;
        figure->speakers = mark->speakers;
    }
    figure->hedged |= mark->hedged;
    figure->denied |= mark->denied;
}

static void S_choose(cmq_cascade *cascade) {
    size_t kept = 0;
    bool beaten[CMQ_MAX_MATCHES];
    for (size_t i = 0; i < cascade->found->fact_count; i++) {
        beaten[i] = cascade->found->facts[i].kind < 0;
        for (size_t k = 0; k < cascade->found->fact_count && !beaten[i]; k++)
            beaten[i] = k != i && S_beats(&cascade->found->facts[k], &cascade->found->facts[i], k < i);
        for (size_t k = 0; k < cascade->found->fact_count; k++)
            if (cascade->found->facts[k].kind == CMQ_FACT_MARK &&
                S_same_figure(&cascade->found->facts[k], &cascade->found->facts[i]))
                S_mark(&cascade->found->facts[i].figure, &cascade->found->facts[k].figure);
    }
    for (size_t i = 0; i < cascade->found->fact_count; i++)
        if (!beaten[i]) cascade->found->facts[kept++] = cascade->found->facts[i];
    cascade->found->fact_count = kept;
}

/* Whether two stands are towards others: "asks the army to obey and the rebels to lay down their arms". */
static bool S_to_others(const cmq_stand *a, const cmq_stand *b) {
    return a->addressee_count && b->addressee_count && !cmq_range_equal(a->addressees[0].name, b->addressees[0].name);
}

/* Whether two stands of one match are of others: "France condemned the raid, Kenya the shelling". */
static bool S_by_others(const cmq_stand *a, const cmq_stand *b) {
    return a->speaker_count && b->speaker_count && !cmq_range_equal(a->speakers[0].name, b->speakers[0].name);
}

#define CLAUSE_WORDS 2 /* "while the UN", "later Chad": behind the mark that opens a clause, at most */

/* Whether a clause begins shortly before some words: behind a mark, or with "and". */
static bool S_opens_clause(const cmq_cascade *cascade, cmq_range words) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    bool bare = true; /* but for an article */
    for (int i = words.first - 1; i >= 0 && i >= words.first - CLAUSE_WORDS; i--) {
        int kind = cascade->sentence->tokens[i].kind;
        if (kind == CMQ_COMMA || kind == CMQ_SEMICOLON) return true;
        if (kind != CMQ_WORD || cmq_word_within(lexicon, cascade->known[i], lexicon->asked[CMQ_ASKED_SAY]) ||
            cmq_word_within(lexicon, cascade->known[i], lexicon->asked[CMQ_ASKED_THAT]))
            return false;
        if (cmq_word_within(lexicon, cascade->known[i], CMQ_CLASS_AND)) return bare;
        bare &= cmq_word_within(lexicon, cascade->known[i], CMQ_CLASS_DET);
    }
    return false;
}

/* Whether a stand ends in a verb whose subject goes on behind it. */
static bool S_goes_on(const cmq_cascade *cascade, const cmq_stand *stand) {
    return cmq_word_features(cascade->known[stand->tokens.last]) & cascade->data->lexicon.converb;
}

/* Whether whoever takes `far` takes another stand before the speaker of `near` comes, with the same words: "Chad
 * condemned it, and Mali urged talks"; not behind `айыптап`, whose subject goes on. */
static bool S_is_over(const cmq_cascade *cascade, const cmq_stand *far, const cmq_stand *near) {
    const cmq_findings *found = cascade->found;
    if (!far->speaker_count || !near->speaker_count || far->tokens.last != near->tokens.last) return false;

    cmq_range first = far->speakers[0].name, next = near->speakers[0].name;
    for (size_t i = 0; i < found->stand_count; i++) {
        const cmq_stand *other = &found->stands[i];
        bool its = other->speaker_count && cmq_range_equal(other->speakers[0].name, first) && !other->by_default;
        bool between = other->tokens.last < next.first && other->own.last > first.last;
        bool differs = other->kind != far->kind || other->topic != far->topic;
        if (its && between && differs && !S_goes_on(cascade, other) && S_opens_clause(cascade, next)) return true;
    }
    return false;
}

#define SAID_WORDS 6 /* "said on Monday that", at most */

/* Whether somebody tells with `far` what another does with `near`, by the same words: "the ministry said that
 * Kazakhstan condemns it", "the aide said the governor urged calm". */
static bool S_tells_of(const cmq_cascade *cascade, const cmq_stand *far, const cmq_stand *near) {
    const uint16_t *asked = cascade->data->lexicon.asked;
    if (!far->speaker_count || !near->speaker_count || far->tokens.last != near->tokens.last) return false;
    bool state = far->speakers[0].type == CMQ_AGENCY && near->speakers[0].type == CMQ_STATE;
    bool persons = far->speakers[0].type == CMQ_PERSON && near->speakers[0].type == CMQ_PERSON;
    cmq_range said = {(int16_t)(far->speakers[0].name.last + 1), (int16_t)(near->speakers[0].name.first - 1)};
    if (said.first > said.last) return state && said.first == said.last + 1; /* `министрлик Казакстан ...` */
    bool that = cmq_range_holds(cascade, said, asked[CMQ_ASKED_THAT]);
    that |= persons && cmq_range_holds(cascade, said, asked[CMQ_ASKED_SAY]);
    return (state || persons) && that && said.last - said.first < SAID_WORDS;
}

/* Whether `a`, which lies within `b`, is a call to somebody else: "urged A to withdraw and called on B to withdraw". */
static bool S_asks_another(const cmq_stand *a, const cmq_stand *b) {
    if (a->kind != CMQ_CALL || a->addressee_count != 1 || b->addressee_count != 1 || a->by_default) return false;
    return S_within(a->tokens, b->tokens) && !cmq_range_overlaps(b->addressees[0].name, a->tokens);
}

/* Whether `b` makes `a` superfluous: of the same kind and topic, where they share words, the longer match says more; a
 * call that names its topic says more than one to the same that does not. */
static bool S_stand_beats(const cmq_cascade *cascade, const cmq_stand *b, const cmq_stand *a, bool earlier) {
    if (a->kind != b->kind || !cmq_range_overlaps(a->own, b->own)) return false;
    if (a->by_default != b->by_default) return a->by_default; /* whatever other rules see is told more exactly */
    bool one = a->rule == b->rule && cmq_range_equal(a->tokens, b->tokens);
    if (one && a->topic != b->topic) return false; /* several topics in one call */
    if (one && S_to_others(a, b)) return false;    /* two charges in one sentence, each of its own */
    if (one && S_by_others(a, b)) return false;
    if (S_asks_another(a, b)) return false;
    int la = S_length(a->tokens), lb = S_length(b->tokens);
    bool nearer =
        S_is_over(cascade, a, b) || S_is_over(cascade, b, a) || S_tells_of(cascade, a, b) || S_tells_of(cascade, b, a);
    if (a->topic == b->topic && nearer) return la > lb;
    if (a->topic == b->topic) return lb > la || (lb == la && earlier);
    return a->topic == CMQ_OTHER_TOPIC && !a->beside && !S_to_others(a, b);
}

/* A call that names no speaker, within one to somebody else that stays, is of that one's. */
static void S_take_speakers(const cmq_findings *found, const bool *beaten, cmq_stand *call) {
    for (size_t k = 0; k < found->stand_count && !call->speaker_count; k++) {
        const cmq_stand *around = &found->stands[k];
        if (around == call || beaten[k] || !S_asks_another(call, around)) continue;
        memcpy(call->speakers, around->speakers, sizeof call->speakers);
        call->speaker_count = around->speaker_count;
    }
}

static void S_choose_stands(cmq_cascade *cascade) {
    size_t kept = 0;
    bool beaten[CMQ_MAX_STANDS] = {false};
    for (size_t i = 0; i < cascade->found->stand_count; i++)
        for (size_t k = 0; k < cascade->found->stand_count; k++)
            beaten[i] |=
                k != i && S_stand_beats(cascade, &cascade->found->stands[k], &cascade->found->stands[i], k < i);
    for (size_t i = 0; i < cascade->found->stand_count; i++)
        if (!beaten[i]) S_take_speakers(cascade->found, beaten, &cascade->found->stands[i]);
    for (size_t i = 0; i < cascade->found->stand_count; i++)
        if (!beaten[i]) cascade->found->stands[kept++] = cascade->found->stands[i];
    cascade->found->stand_count = kept;
}

/* Adds the fact of one action, of a list that of one item. */
static void S_fact(cmq_cascade *cascade, const cmq_stage *stage, const cmq_match *match, const cmq_action *action,
                   size_t nth) {
    cmq_findings *found = cascade->found;
    if (found->fact_count == CMQ_MAX_MATCHES) {
        cascade->gave_up = true;
        return;
    }
    cmq_fact *fact = &found->facts[found->fact_count];
    cmq_make_fact(cascade, stage, match, action, nth, fact);
    if (cmq_is_either(cascade, fact)) fact->kind = CMQ_AFFECTED;
    bool whole = fact->value.known && (fact->value.min < 0 || fact->value.min % CMQ_ONE == 0) &&
                 (fact->value.max < 0 || fact->value.max % CMQ_ONE == 0);
    if (whole || fact->kind < 0) found->fact_count++; /* people come in whole numbers */
}

static void S_facts(cmq_cascade *cascade, cmq_stage_run *run, size_t match_count) {
    for (size_t m = 0; m < match_count; m++) {
        const cmq_match *match = &cascade->matches[m];
        if (cascade->watcher && cascade->watcher->matched)
            cascade->watcher->matched(cascade->watcher->user, cascade, run->stage, match, NULL);
        for (size_t a = 0; a < match->rule->action_count; a++) {
            const cmq_action *action = &match->rule->actions[a];
            if (action->type == CMQ_ACT_SOURCE) {
                S_source(cascade, match, action);
                continue;
            }
            if (action->type == CMQ_ACT_POSITION) {
                cmq_make_stands(cascade, match, action);
                continue;
            }
            if (action->type == CMQ_ACT_ACTOR) { /* a sentence that nothing makes worth reading has none */
                if ((cascade->worth && !cascade->listing) || cascade->trigger & CMQ_NAMES)
                    cmq_make_actor(cascade, match, action);
                continue;
            }
            size_t items = cmq_count_captured(match, action->value);
            for (size_t nth = 0; nth < items; nth++) S_fact(cascade, run->stage, match, action, nth);
        }
    }
    S_choose(cascade);
    S_choose_stands(cascade);
}

/* Before units are made: those before them end. */
static void S_start(cmq_cascade *cascade) {
    cmq_arena_reset(&cascade->arena);
    cmq_signatures_tend(&cascade->signatures);
}

void cmq_findings_clear(cmq_findings *found) {
    found->fact_count = found->number_count = found->source_count = found->claimant_count = found->stand_count =
        found->actor_count = found->time_count = 0;
    found->issuer_count = found->either_count = 0;
}

cmq_status cmq_cascade_run(cmq_cascade *cascade, bool after_record) {
    const cmq_rules *rules = &cascade->data->rules;
    cmq_findings_clear(cascade->found);
    cascade->gave_up = false;
    cascade->worth = false;
    cascade->stages = 0;
    if (!cascade->sentence->count) return CMQ_OK;
    cascade->worth = cascade->trigger == CMQ_TRIGGERS || (cascade->trigger & CMQ_CONTINUES && after_record);
    bool whole = cascade->worth || !cascade->options.filter || cascade->every_sentence;
    size_t stages = cascade->hearing               ? rules->source_stages
                    : whole                        ? rules->stage_count
                    : cascade->trigger & CMQ_NAMES ? rules->name_stages
                                                   : 0;
    if (!stages) return CMQ_OK;
    cascade->sentences++;
    S_start(cascade);
    if (!cmq_make_units(cascade, true)) return CMQ_ERR_MEMORY;
    uint32_t concerned = rules->always;
    for (size_t i = 0; i < cascade->unit_count; i++) concerned |= cascade->units[i].signature->concerns;
    if (cascade->worth) cmq_note_either(cascade);
    if (cascade->watcher && cascade->watcher->words) cascade->watcher->words(cascade->watcher->user, cascade);
    for (size_t s = 0; s < stages; s++) {
        cmq_stage_run *run = &cascade->runs[s];
        if (run->stage->times || (cascade->hearing && run->stage->facts && !run->stage->sources)) continue;
        bool concerns = concerned >> s & 1 || !cascade->options.filter;
        size_t matches = concerns ? cmq_stage_match(cascade, run, cascade->matches, CMQ_MAX_MATCHES) : 0;
        if (matches && run->stage->facts) S_facts(cascade, run, matches);
        else if (matches && !S_rewrite(cascade, run, matches, &concerned)) return CMQ_ERR_MEMORY;
        if (s + 1 == rules->name_stages && cascade->found->stand_count) stages = rules->stage_count; /* who speaks? */
        if (cascade->watcher && cascade->watcher->rewritten)
            cascade->watcher->rewritten(cascade->watcher->user, cascade, run);
    }
    for (size_t u = 0; u < cascade->unit_count; u++) S_note_number(cascade, &cascade->units[u]);
    cascade->stages = stages;
    return CMQ_OK;
}

/* ---- times ---- */

/* Which words say something, take a position, or name who says it. */
static void S_mark_sayings(cmq_cascade *cascade) {
    static const struct {
        enum cmq_asked asked;
        uint8_t says;
    } classes[] = {{CMQ_ASKED_KILLED_BODY, CMQ_SAYS_BODY},
                   {CMQ_ASKED_CALL, CMQ_SAYS_POSITION},
                   {CMQ_ASKED_ACCUSE, CMQ_SAYS_POSITION},
                   {CMQ_ASKED_ACCUSE_DEED, CMQ_SAYS_NOTHING}, /* "committed": what happened, not what is said of it */
                   {CMQ_ASKED_CONDEMN, CMQ_SAYS_POSITION},
                   {CMQ_ASKED_CONCERN, CMQ_SAYS_POSITION},
                   {CMQ_ASKED_CONDOLE, CMQ_SAYS_POSITION},
                   {CMQ_ASKED_WELCOME, CMQ_SAYS_POSITION},
                   {CMQ_ASKED_AGREE, CMQ_SAYS_POSITION},
                   {CMQ_ASKED_OFFER, CMQ_SAYS_POSITION},
                   {CMQ_ASKED_SITUATION, CMQ_SAYS_POSITION},
                   {CMQ_ASKED_DENY, CMQ_SAYS},
                   {CMQ_ASKED_ACCORDING, CMQ_SAYS_ACCORDING},
                   {CMQ_ASKED_SAY, CMQ_SAYS},
                   {CMQ_ASKED_TELL, CMQ_SAYS},
                   {CMQ_ASKED_UTTER, CMQ_SAYS},
                   {CMQ_ASKED_SPEAK, CMQ_SAYS},
                   {CMQ_ASKED_SPEAKS, CMQ_SAYS}};
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    memset(cascade->found->says, CMQ_SAYS_NOTHING, cascade->sentence->count);
    for (size_t n = 0; n < sizeof classes / sizeof *classes; n++) {
        uint16_t class_id = lexicon->asked[classes[n].asked];
        for (size_t u = 0; u < cascade->unit_count && class_id != CMQ_NO_CLASS; u++)
            for (size_t r = 0; r < cascade->units[u].reading_count; r++)
                for (int t = cascade->units[u].tokens.first; t <= cascade->units[u].tokens.last; t++)
                    if (cmq_class_within(lexicon, cascade->units[u].readings[r].class_id, class_id))
                        cascade->found->says[t] = classes[n].says;
    }
}

cmq_status cmq_cascade_read_times(cmq_cascade *cascade) {
    const cmq_watcher *watcher = cascade->watcher;
    cmq_findings *found = cascade->found;
    uint32_t concerned = 0; /* the few stages of times are all run */
    bool ok = true;
    found->time_count = 0;
    if (!cascade->sentence->count) return CMQ_OK;
    S_start(cascade);
    if (!cmq_make_units(cascade, false)) return CMQ_ERR_MEMORY;
    for (size_t s = 0; s < cascade->data->rules.stage_count && ok; s++) {
        cmq_stage_run *run = &cascade->runs[s];
        if (!run->stage->times && run->stage->number > CMQ_NUMBER_STAGE) continue;
        cascade->watcher = run->stage->times ? watcher : NULL; /* numbers were told before */
        ok = S_rewrite(cascade, run, cmq_stage_match(cascade, run, cascade->matches, CMQ_MAX_MATCHES), &concerned);
    }
    cascade->watcher = watcher;
    if (!ok) return CMQ_ERR_MEMORY;
    for (size_t i = 0; i < cascade->unit_count && found->time_count < CMQ_MAX_TIMES; i++)
        if (cascade->units[i].when)
            found->times[found->time_count++] =
                (cmq_time){.when = *cascade->units[i].when, .tokens = cascade->units[i].tokens};
    if (!found->time_count) return CMQ_OK;
    if (!cmq_make_units(cascade, true)) return CMQ_ERR_MEMORY;
    S_mark_sayings(cascade);
    return CMQ_OK;
}

cmq_status cmq_cascade_read_names(cmq_cascade *cascade) {
    const cmq_rules *rules = &cascade->data->rules;
    uint32_t concerned = 0; /* all stages are run */
    cmq_findings_clear(cascade->found);
    if (!cascade->sentence->count) return CMQ_OK;
    S_start(cascade);
    if (!cmq_make_units(cascade, true)) return CMQ_ERR_MEMORY;
    for (size_t s = 0; s + 1 < rules->name_stages; s++) {
        cmq_stage_run *run = &cascade->runs[s];
        if (run->stage->times || run->stage->facts) continue;
        size_t matches = cmq_stage_match(cascade, run, cascade->matches, CMQ_MAX_MATCHES);
        if (!S_rewrite(cascade, run, matches, &concerned)) return CMQ_ERR_MEMORY;
    }
    cmq_list_actors(cascade);
    return CMQ_OK;
}
