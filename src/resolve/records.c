#include "resolve/names.h"
#include "resolve/voices.h"

#include <stdlib.h>
#include <utf8proc.h>

#define TIME_SENTENCES 6   /* how far a time is carried on */
#define LONG_PAST_DAYS 180 /* what happened so long before the document is no news of it */

void cmq_records_start(cmq_records *records, cmq_arena *arena, cmq_span text, cmq_day published) {
    *records = (cmq_records){.arena = arena,
                             .last_kind = -1,
                             .last_dead = -1,
                             .counts = CMQ_NO_ACTOR,
                             .said = {.actor = CMQ_NO_ACTOR, .sentence = -CMQ_NEAR_SENTENCES},
                             .issuer = CMQ_NO_ACTOR,
                             .turn_actor = CMQ_NO_ACTOR,
                             .turn_paragraph = -1,
                             .asked = CMQ_NOT_ASKED,
                             .question = -1,
                             .item_paragraph = -1,
                             .recalled = -1};
    records->calendar = cmq_calendar_of(published);
    records->event_time = records->first_time = records->whole_time = CMQ_NO_TIME;
    cmq_actors_start(&records->actors, arena, text);
    cmq_positions_start(&records->positions, arena);
}

/* ---- times ---- */

static bool S_timed(const cmq_record_time *time) {
    return cmq_bytes_given(time->at);
}

static bool S_knows_time(const cmq_records *records, int sentence) {
    return S_timed(&records->event_time) && sentence - records->event_sentence <= TIME_SENTENCES;
}

static void S_note_event(cmq_records *records, const cmq_record_time *time, int sentence) {
    records->event_time = *time;
    records->event_sentence = sentence;
    if (!S_timed(&records->first_time) && sentence <= CMQ_HEADING) records->first_time = *time;
}

/* The time in a figure's own sentence. Beside an earlier toll stands the time at which it was told. */
static cmq_record_time S_own_time(const cmq_cascade *cascade, const cmq_fact *fact) {
    return fact->figure.basis == CMQ_PREVIOUS ? CMQ_NO_TIME : cmq_time_of_fact(cascade, fact);
}

/* One person among others is a case of its own; missing and in hospital people still are when all is over. */
static bool S_tells_event(const cmq_records *records, const cmq_casualty *casualty) {
    bool one = casualty->min == 1 && casualty->max == 1 && records->count;
    bool state = casualty->kind == CMQ_MISSING || casualty->kind == CMQ_HOSPITALIZED;
    return casualty->basis == CMQ_TOTAL && !one && !state;
}

/* The time in the sentence itself; else, of a part, that of its whole; else that of the event at hand. */
static cmq_record_time S_time(cmq_records *records, const cmq_cascade *cascade, const cmq_fact *fact,
                              const cmq_casualty *casualty) {
    int sentence = cascade->sentence->index;
    cmq_record_time time = S_own_time(cascade, fact);
    bool part = casualty->basis == CMQ_PART && sentence - records->whole_sentence <= CMQ_NEAR_SENTENCES &&
                (records->whole_count == CMQ_UNBOUNDED || casualty->min <= records->whole_count);
    if (S_timed(&time)) {
        if (S_tells_event(records, casualty) && cmq_when_is_a_day(&time.when)) S_note_event(records, &time, sentence);
    } else if (part && (S_timed(&records->whole_time) || records->whole_is_older)) {
        time = records->whole_time;
        time.inherited |= sentence > records->whole_sentence;
    } else if (casualty->basis != CMQ_BACKGROUND && S_knows_time(records, sentence)) {
        time = records->event_time;
        time.inherited = sentence > records->event_sentence;
    }
    if (casualty->basis == CMQ_PART || casualty->basis == CMQ_PREVIOUS) return time;
    records->whole_time = time;
    records->whole_sentence = sentence;
    records->whole_is_older = casualty->basis == CMQ_BACKGROUND;
    records->whole_count = casualty->max;
    return time;
}

/* "On 30 January 2023 ...", in a statement of 2026: another event, though no word says so. */
static bool S_is_long_past(const cmq_records *records, const cmq_record_time *time) {
    cmq_day published = records->calendar.published;
    if (published == CMQ_NO_DAY || !S_timed(time) || time->inherited || !cmq_when_is_full_date(&time->when))
        return false;
    return cmq_when_days(&time->when, CMQ_NO_DAY).end < published - LONG_PAST_DAYS;
}

bool cmq_records_lack_time(const cmq_records *records, const cmq_cascade *cascade) {
    bool lack = false;
    for (size_t i = 0; i < cascade->found->fact_count; i++) {
        cmq_record_time time = S_own_time(cascade, &cascade->found->facts[i]);
        if (S_timed(&time)) continue;
        lack |= cascade->found->facts[i].figure.basis != CMQ_BACKGROUND;
    }
    return lack && !S_knows_time(records, cascade->sentence->index);
}

void cmq_records_recall_time(cmq_records *records, cmq_cascade *cascade) {
    cmq_calendar calendar = cmq_calendar_of(records->calendar.published);
    cmq_calendar_read_dateline(&calendar, cascade); /* nothing happened then */
    cmq_record_time time = cmq_time_of_event(cascade);
    if (!S_timed(&time)) return;
    const cmq_sentence *sentence = cascade->sentence;
    bool open = sentence->tokens[sentence->count - 1].kind != CMQ_STOP, full = cmq_when_is_full_date(&time.when);
    bool known = full && cmq_when_days(&time.when, CMQ_NO_DAY).start == records->calendar.published;
    if (known || (full && open)) return; /* a heading that ends with the date of the statement */
    bool first = !S_timed(&records->first_time);
    S_note_event(records, &time, sentence->index);
    if (first) records->first_recalled = true, records->first_sentence = sentence->index;
}

/* ---- casualties ---- */

static int S_by_place(const void *a, const void *b) {
    const cmq_fact *x = a, *y = b;
    if (x->figure.count.first != y->figure.count.first) return x->figure.count.first - y->figure.count.first;
    if (x->tokens.first != y->tokens.first) return x->tokens.first - y->tokens.first;
    return x->kind - y->kind;
}

bool cmq_records_near(const cmq_records *records, int sentence) {
    return (records->last_kind >= 0 && sentence - records->last_sentence <= CMQ_NEAR_SENTENCES) ||
           (records->orphans && sentence - records->orphan_sentence <= CMQ_NEAR_SENTENCES);
}

/* Finds the number of "as many were hurt": that of the record before, of another kind. False if there is none. */
static bool S_equal(const cmq_records *records, const cmq_cascade *cascade, int kind, cmq_value *value) {
    if (!value->same) return true;
    int gap = cascade->sentence->index - records->last_sentence;
    if (!records->last_value.known || records->last_kind == kind || gap > 1) return false;
    bool approx = value->approx;
    *value = records->last_value;
    value->approx |= approx;
    return true;
}

/* Whether a line of a list tells a share of what was told, by a place or people: "Osh region: 12", "women: 5". */
static bool S_is_listed(const cmq_records *records, const cmq_cascade *cascade, const cmq_fact *fact, int kind) {
    return cmq_is_counted_greater(records, kind, fact->value.min / CMQ_ONE) &&
           (cmq_range_given(fact->figure.who) || cmq_where_holds(&records->whereabouts, cascade, fact->tokens));
}

/* Whether "of them", a line of a list, or what counts only behind a record, tells of a figure after all, so that
 * nothing is told of it by default. */
static bool S_goes_on(const cmq_records *records, const cmq_cascade *cascade, const cmq_fact *fact) {
    for (size_t i = 0; i < cascade->found->fact_count; i++) {
        const cmq_fact *other = &cascade->found->facts[i];
        bool same = other->kind == CMQ_KIND_SAME || other->figure.after;
        if (other->by_default || !same || other->figure.count.first != fact->figure.count.first) continue;
        int kind = cmq_kind_of_fact(records, cascade, other);
        if (kind >= 0 && (!other->figure.line || S_is_listed(records, cascade, other, kind))) return true;
    }
    return false;
}

bool cmq_is_headline(const cmq_sentence *sentence) {
    return sentence->index <= 1 && sentence->tokens[sentence->count - 1].kind != CMQ_STOP;
}

static cmq_casualty S_casualty(const cmq_cascade *cascade, const cmq_fact *fact, int kind) {
    const cmq_figure *figure = &fact->figure;
    return (cmq_casualty){
        .kind = kind,
        .victims = figure->victims < 0 ? CMQ_UNSPECIFIED : figure->victims,
        .basis = figure->basis < 0 ? CMQ_TOTAL : figure->basis,
        .paragraph = cascade->sentence->paragraph,
        .min = fact->value.min < 0 ? -1 : fact->value.min / CMQ_ONE,
        .max = fact->value.max < 0 ? -1 : fact->value.max / CMQ_ONE,
        .approx = fact->value.approx,
        .hedged = figure->hedged,
        .denied = figure->denied,
        .quoted = cascade->sentence->tokens[figure->count.first].shape & CMQ_QUOTED,
        .speakers = figure->speakers,
        .foes = cmq_foes_of(cascade, fact->tokens),
        .side = figure->country,
        .source = CMQ_NO_ACTOR,
        .told_by = CMQ_NO_ACTOR,
        .headline = cmq_is_headline(cascade->sentence),
        .citizens = cmq_are_citizens(cascade, figure->who),
        .count = cmq_bytes_of(cascade, figure->count),
        .who = cmq_bytes_of(cascade, figure->who),
        .rule = fact->rule,
    };
}

/* Adds a casualty, or what is new of it to the same one told before, which `place` then tells; never to that at
 * `apart`. */
static bool S_add(cmq_records *records, const cmq_casualty *casualty, cmq_mention mention, size_t apart,
                  size_t *place) {
    size_t known = 0;
    while (known < records->count &&
           (known == apart || !cmq_is_repeat(&records->actors, &records->casualties[known], casualty, mention)))
        known++;
    *place = known;
    if (known < records->count) {
        cmq_complete(&records->actors, &records->casualties[known], casualty);
        records->casualties[known].paragraph = casualty->paragraph;
    } else {
        if (records->count == CMQ_MAX_RECORDS) return records->cut = true;
        cmq_casualty *grown =
            cmq_grow(records->arena, records->casualties, records->count, &records->room, sizeof *grown);
        if (!grown) return false;
        records->casualties = grown;
        grown[records->count++] = *casualty;
    }
    return cmq_mentions_add(records->arena, &records->casualties[known].mentions, mention, &records->cut);
}

/* Whoever takes a position in the sentence before a figure: the ministry condemned "the raid that killed dozens"; with
 * `accuses`, only who accuses. CMQ_NO_ACTOR if nobody does. */
static size_t S_stands_before(cmq_records *records, const cmq_cascade *cascade, const cmq_fact *fact, bool accuses) {
    for (size_t i = cascade->found->stand_count; i-- > 0;) {
        const cmq_stand *stand = &cascade->found->stands[i];
        if (stand->mutual || (accuses && (stand->kind != CMQ_ACCUSATION || stand->negated))) continue;
        if (stand->speaker_count && stand->tokens.first < fact->figure.count.first &&
            !(cascade->sentence->tokens[stand->tokens.first].shape & CMQ_QUOTED))
            return cmq_party_actor(records, cascade, &stand->speakers[0]);
    }
    return CMQ_NO_ACTOR;
}

/* The country of the last state or body that a sentence names as an actor before a figure; 0: none. */
static cmq_country S_acts_before(const cmq_cascade *cascade, const cmq_fact *fact) {
    cmq_country country = 0;
    int last = -1;
    for (size_t i = 0; i < cascade->found->actor_count; i++) {
        const cmq_party *party = &cascade->found->actors[i];
        bool body = party->type == CMQ_STATE || party->type == CMQ_AGENCY;
        if (!body || party->name.last >= fact->tokens.first || party->name.last <= last) continue;
        last = party->name.last;
        country = party->country;
    }
    return country;
}

/* Whose "its soldiers" are: of whoever accuses in the sentence, else of whoever tells there, takes another position or
 * acts, else of whoever told before. */
static cmq_country S_own_side(cmq_records *records, const cmq_cascade *cascade, const cmq_fact *fact, size_t teller,
                              bool told_here) {
    size_t actor = S_stands_before(records, cascade, fact, true);
    if (actor == CMQ_NO_ACTOR && told_here) actor = teller;
    if (actor == CMQ_NO_ACTOR && !told_here) actor = S_stands_before(records, cascade, fact, false);
    cmq_country acts = actor == CMQ_NO_ACTOR && !told_here ? S_acts_before(cascade, fact) : 0;
    if (acts) return acts;
    if (actor == CMQ_NO_ACTOR) actor = teller;
    return actor == CMQ_NO_ACTOR ? 0 : records->actors.items[actor].country;
}

/* Whether the sentence turns to what was told elsewhere before it comes to a figure. */
static bool S_is_recalled(const cmq_cascade *cascade, const cmq_fact *fact) {
    bool recalled = false;
    for (size_t i = 0; i < cascade->found->source_count; i++)
        recalled |=
            cascade->found->sources[i].nobody && cascade->found->sources[i].tokens.last < fact->figure.count.first;
    return recalled;
}

/* Whether the issuer of a document tells no more: somebody else spoke since, or what was told elsewhere is recalled. */
static bool S_is_over(const cmq_records *records) {
    if (records->titled) return false;
    if (!records->voice_count) return records->recalled >= 0;
    return records->voices[0].actor != records->issuer || records->recalled >= records->voices[0].sentence;
}

/* Whether victims were counted in the sentence before, of the same paragraph. */
static bool S_counted_before(const cmq_records *records, const cmq_sentence *sentence) {
    return records->counts_sentence + 1 == sentence->index && records->counts_paragraph == sentence->paragraph;
}

/* Who counted in the sentence before, of the same paragraph; where that one counts nobody and the issuer tells no more,
 * who alone spoke in it. */
static size_t S_counter_before(const cmq_records *records, const cmq_sentence *sentence) {
    if (S_counted_before(records, sentence)) return records->counts;
    bool said = records->said.sentence + 1 == sentence->index && records->said_paragraph == sentence->paragraph;
    bool issued = records->issuer != CMQ_NO_ACTOR && !S_is_over(records);
    return said && !issued ? records->said.actor : CMQ_NO_ACTOR;
}

/* Whether the victims are the issuer's own citizens, of whom its document tells, whoever counted before: "The police
 * say that ten were killed. Two of our citizens are among them." */
static bool S_is_issuers_own(const cmq_records *records, const cmq_casualty *casualty) {
    bool told = records->issuer != CMQ_NO_ACTOR && !casualty->quoted && casualty->basis != CMQ_BACKGROUND;
    cmq_country home = told ? records->actors.items[records->issuer].country : 0;
    return home && casualty->citizens && (casualty->speakers || casualty->side == home);
}

/* A body that counted in the sentence before goes on counting in the same paragraph, where nobody else is named:
 * "The ministry said that ten were killed. Another five were hurt." Earlier counts that stand alone are nobody's:
 * "It had been eight"; behind a figure of that body they are its own: "Five are missing; it had been eight". */
static size_t S_goes_on_counting(const cmq_records *records, const cmq_cascade *cascade, const cmq_casualty *casualty,
                                 const cmq_fact *fact, size_t before) {
    size_t teller = S_counter_before(records, cascade->sentence);
    bool live = casualty->basis != CMQ_BACKGROUND && (casualty->basis != CMQ_PREVIOUS || before == teller);
    if (teller == CMQ_NO_ACTOR || !live || cascade->found->actor_count || cmq_is_bare_plural(cascade, fact))
        return CMQ_NO_ACTOR;
    const cmq_actor *actor = &records->actors.items[teller];
    bool body = actor->type == CMQ_AGENCY || actor->type == CMQ_IGO;
    cmq_record_time time = S_own_time(cascade, fact);
    return body && !actor->outlet && !S_timed(&time) ? teller : CMQ_NO_ACTOR;
}

/* Whose the figures of a sentence are for the next one: an earlier count of nobody interrupts no one who counts. */
static size_t S_counts_on(const cmq_records *records, const cmq_cascade *cascade, const cmq_casualty *last) {
    bool aside = last->told_by == CMQ_NO_ACTOR && last->basis == CMQ_PREVIOUS && !cascade->found->actor_count;
    return aside && S_counted_before(records, cascade->sentence) ? records->counts : last->told_by;
}

/* Who speaks of a figure; `before`: who gives the one before in the sentence. */
static size_t S_teller(cmq_records *records, const cmq_cascade *cascade, const cmq_casualty *casualty,
                       const cmq_fact *fact, const cmq_source *source, size_t before) {
    bool goes_on = source && source->again && source->pronoun.whom == CMQ_ANYBODY;
    if ((!source || goes_on) && S_is_issuers_own(records, casualty)) {
        cmq_speaks(records, records->issuer, cascade->sentence->index);
        return records->issuer;
    }
    if (source) return cmq_source_actor(records, cascade, source);
    if (casualty->recalled) return CMQ_NO_ACTOR;
    size_t stands = S_stands_before(records, cascade, fact, !casualty->quoted);
    if (stands != CMQ_NO_ACTOR) return stands;
    bool item = casualty->listed || cmq_is_item(records->actors.text, cascade->sentence);
    size_t only = item ? cmq_only_voice(records) : CMQ_NO_ACTOR;
    if (only != CMQ_NO_ACTOR) return only;
    if (cmq_turn_in(records, cascade->sentence->paragraph)) return cmq_turn_of(records, cascade->sentence->paragraph);
    bool speaks = casualty->quoted && casualty->basis != CMQ_BACKGROUND;
    size_t counts = speaks ? CMQ_NO_ACTOR : S_goes_on_counting(records, cascade, casualty, fact, before);
    if (counts != CMQ_NO_ACTOR) return counts;
    bool over = S_is_over(records) || (casualty->basis == CMQ_BACKGROUND && !records->titled);
    if (!speaks && over) return CMQ_NO_ACTOR;
    return cmq_goes_on(records, cascade->sentence, speaks);
}

/* Whether a fact is told by a noun, which alludes to what happened: "the killing of children". */
static bool S_is_allusion(const cmq_cascade *cascade, const cmq_fact *fact) {
    return cmq_range_holds(cascade, fact->tokens, CMQ_CLASS_ALLUSION) && cmq_is_bare_plural(cascade, fact);
}

/* Takes who gives a figure; the words of the sentence that name him, or NULL. */
static const cmq_source *S_take_source(cmq_records *records, const cmq_cascade *cascade, const cmq_fact *fact,
                                       cmq_casualty *casualty, size_t before) {
    const cmq_source *source = cmq_nearest_source(cascade, fact->figure.count, false);
    if (!source) source = cmq_nearest_source(cascade, fact->figure.count, true);
    bool goes_on = source && source->again && source->pronoun.whom == CMQ_ANYBODY;
    if (goes_on && casualty->quoted && cmq_stays_open(cascade->sentence)) source = NULL; /* told where it closes */
    bool claimed = casualty->denied && cascade->found->claimant_count; /* its own, whoever denies it */
    if (claimed) source = &cascade->found->claimants[0];
    casualty->shared = source && (source->shared || claimed); /* a claimant counts not its own */
    casualty->recalled = !source && !records->titled && S_is_recalled(cascade, fact);
    casualty->told_by = claimed ? cmq_party_actor(records, cascade, &source->who)
                                : S_teller(records, cascade, casualty, fact, source, before);
    if (!source) casualty->told_by = cmq_issuing_person(records, casualty->told_by);
    bool stands = source && source->issuer && !cmq_has_saying(cascade, source->tokens.first, source->tokens.last);
    casualty->unsaid = (!source || stands) && cmq_turn_in(records, cascade->sentence->paragraph) == CMQ_NO_TURN;
    casualty->carried = !source && !casualty->quoted && casualty->told_by != CMQ_NO_ACTOR;
    /* whoever denies a figure did not give it */
    if (!casualty->denied || claimed || cascade->found->source_count > 1) casualty->source = casualty->told_by;
    return source;
}

/* "Two Armenian soldiers were killed and five wounded": those of whom no more is said are of the same side. */
static void S_join_side(cmq_casualty *next, const cmq_casualty *before) {
    bool other = cmq_bytes_given(next->who) && next->who.start != before->who.start;
    if (next->side || next->speakers || other || next->quoted != before->quoted) return;
    next->side = before->side;
    if (!next->foes) next->foes = before->foes;
}

/* "Two soldiers were killed and five wounded": those of whom no more is said are soldiers, too; of civilians, "people"
 * may follow as well. */
static void S_join_victims(cmq_casualty *next, const cmq_casualty *before) {
    bool counted = next->kind != CMQ_DISPLACED && next->kind != CMQ_AFFECTED && next->kind != before->kind;
    if (next->victims != CMQ_UNSPECIFIED || cmq_bytes_given(next->who) || !counted || next->basis != before->basis)
        return;
    if (before->victims == CMQ_MILITARY && next->quoted == before->quoted) next->victims = CMQ_MILITARY;
}

/* "15 soldiers were wounded, three of them badly": a part of whom nothing else is said is of the same people; "in 2005,
 * 31 were killed, 18 of them in Osh": of the older event, too. */
static void S_be_part(cmq_casualty *part, const cmq_casualty *whole) {
    if (whole->kind != part->kind && part->approx) return; /* "many of those killed" */
    bool held =
        whole->max == CMQ_UNBOUNDED || whole->max >= part->min; /* "866 were held, 132 of them minors, there 658" */
    if (held && part->victims == CMQ_UNSPECIFIED && !cmq_bytes_given(part->who)) part->victims = whole->victims;
    if (whole->basis == CMQ_BACKGROUND) part->basis = CMQ_BACKGROUND;
}

/* Takes what the figure before in the sentence tells of the next one, too. */
static void S_take_from_before(cmq_casualty *next, const cmq_casualty *before) {
    if (next->basis == CMQ_PART) S_be_part(next, before);
    S_join_side(next, before);
    S_join_victims(next, before);
}

/* Takes the basis that the nearest words around a figure tell, if what was told before has what it needs; else that of
 * the next ones. */
static void S_look_around(const cmq_records *records, const cmq_cascade *cascade, const cmq_fact *facts, size_t at,
                          cmq_casualty *casualty) {
    unsigned except = 0;
    bool needs, behind;
    casualty->unsure = true;
    do {
        cmq_telling telling = cmq_basis_around(cascade, facts, cascade->found->fact_count, at, except);
        casualty->basis = telling.basis;
        casualty->wrong = telling.wrong;
        needs = telling.today || telling.basis == CMQ_PART || telling.basis == CMQ_BACKGROUND;
        behind = !needs || cmq_records_stand_behind(records, casualty, cascade->sentence->index);
        except |= 1u << telling.basis;
    } while (!behind);
    if (casualty->basis == CMQ_TOTAL && casualty->listed) {
        casualty->basis = CMQ_PART;
        if (!cmq_records_stand_behind(records, casualty, cascade->sentence->index)) casualty->basis = CMQ_TOTAL;
    }
    if (cmq_records_told(records, casualty)) casualty->basis = CMQ_TOTAL;
    casualty->unsure = casualty->basis != CMQ_TOTAL;
}

/* "Since then" may tell of a whole war, or of the last count: of what is fewer than was told before, the latter. */
static bool S_is_recent(const cmq_records *records, const cmq_cascade *cascade, const cmq_fact *facts, size_t at,
                        const cmq_casualty *casualty) {
    if (casualty->basis != CMQ_BACKGROUND) return false;
    cmq_telling telling = cmq_basis_around(cascade, facts, cascade->found->fact_count, at, 1u << CMQ_BACKGROUND);
    cmq_casualty added = *casualty;
    added.basis = telling.basis;
    return telling.basis == CMQ_ADDITIONAL && cmq_records_stand_behind(records, &added, cascade->sentence->index);
}

/* What a figure counts, by its rule and by the words around it. */
static void S_settle_basis(const cmq_records *records, const cmq_cascade *cascade, const cmq_fact *facts, size_t at,
                           cmq_casualty *casualty) {
    const cmq_fact *fact = &facts[at];
    if (fact->figure.behind && !cmq_records_stand_behind(records, casualty, cascade->sentence->index))
        casualty->basis = CMQ_TOTAL;
    bool recent = fact->figure.behind && S_is_recent(records, cascade, facts, at, casualty);
    if (recent) casualty->basis = CMQ_TOTAL;
    if ((recent || fact->figure.basis < 0) && casualty->min > 0 && !cmq_is_bare_plural(cascade, fact))
        S_look_around(records, cascade, facts, at, casualty);
    if (casualty->basis == CMQ_PREVIOUS && cmq_records_told(records, casualty)) casualty->basis = CMQ_TOTAL;
}

/* "1207 fell ill (894 last year), 12 died": what is told in brackets tells nothing of what follows them. */
static bool S_bracket_closes(const cmq_cascade *cascade, int from, int to) {
    for (int i = from + 1; i < to; i++)
        if (cascade->sentence->tokens[i].kind == CMQ_CLOSE) return true;
    return false;
}

static bool S_add_casualties(cmq_records *records, const cmq_cascade *cascade) {
    cmq_fact sorted[CMQ_MAX_MATCHES];
    memcpy(sorted, cascade->found->facts, cascade->found->fact_count * sizeof *sorted);
    cmq_casualty before;
    const cmq_casualty *whole = NULL; /* the figure before in the sentence */
    size_t teller = CMQ_NO_ACTOR;     /* who gives it */
    int last = 0;                     /* its last token */
    int at = -1;                      /* its fact */
    size_t place = SIZE_MAX;          /* its record */
    records->clash |= cascade->clash;
    qsort(sorted, cascade->found->fact_count, sizeof *sorted, S_by_place);
    bool listed = cascade->found->fact_count && cmq_is_list_line(&records->whereabouts, cascade, sorted);
    cmq_share_noun(cascade, sorted, cascade->found->fact_count);
    for (size_t i = 0; i < cascade->found->fact_count; i++) {
        cmq_fact *fact = &sorted[i];
        int kind = cmq_kind_of_fact(records, cascade, fact);
        if (kind < 0 || (fact->by_default && S_goes_on(records, cascade, fact))) continue;
        if (fact->figure.line && !S_is_listed(records, cascade, fact, kind)) continue;
        if (!S_equal(records, cascade, kind, &fact->value)) continue;
        records->last_kind = kind;
        records->last_value = fact->value;
        records->last_sentence = cascade->sentence->index;
        if (kind == CMQ_KILLED) records->last_dead = records->last_sentence;
        cmq_casualty casualty = S_casualty(cascade, fact, kind);
        if (fact->kind == CMQ_INJURED && kind == CMQ_HOSPITALIZED) casualty.basis = CMQ_PART;
        bool counts_on = fact->kind == CMQ_KIND_SAME && casualty.basis == CMQ_TOTAL && records->whole_is_older;
        if (counts_on && cascade->sentence->index - records->whole_sentence == 1) casualty.basis = CMQ_BACKGROUND;
        if (cmq_is_incursion(cascade, fact, &casualty)) continue;
        casualty.listed = listed && !cascade->found->source_count; /* in a brief each event has its own source */
        casualty.alluded = S_is_allusion(cascade, fact);
        S_settle_basis(records, cascade, sorted, i, &casualty);
        if (whole && casualty.basis == CMQ_TOTAL && whole->basis == CMQ_BACKGROUND &&
            fact->tokens.first - last <= CMQ_TOLD_TOGETHER && !S_bracket_closes(cascade, last, fact->tokens.first))
            casualty.basis = CMQ_BACKGROUND; /* "last year 12 were killed and 30 injured" */
        last = fact->tokens.last;
        if (cmq_is_bare_plural(cascade, fact) && cmq_records_counted(records, &casualty, cascade->sentence->index))
            continue;
        const cmq_source *source = S_take_source(records, cascade, fact, &casualty, teller);
        if (whole) S_take_from_before(&casualty, whole);
        if (casualty.foes && !cmq_bytes_given(casualty.who) && casualty.victims == CMQ_UNSPECIFIED)
            casualty.victims = CMQ_MILITARY;
        if (!casualty.side && casualty.speakers && !casualty.foes)
            casualty.side = S_own_side(records, cascade, fact, casualty.told_by, source != NULL);
        casualty.where = cmq_where_of(&records->whereabouts, cascade, fact->figure.count, casualty.side,
                                      casualty.basis != CMQ_BACKGROUND && !casualty.denied);
        if (fact->figure.behind && casualty.basis == CMQ_PART &&
            !cmq_records_stand_behind(records, &casualty, cascade->sentence->index))
            casualty.basis = CMQ_TOTAL; /* "in this province 19 died", but in another country */
        casualty.time = S_time(records, cascade, fact, &casualty);
        if (casualty.basis == CMQ_TOTAL && S_is_long_past(records, &casualty.time)) casualty.basis = CMQ_BACKGROUND;
        cmq_mention mention = {cmq_bytes_of(cascade, fact->tokens), cascade->sentence->index};
        casualty.awaits = casualty.quoted && !source && cmq_stays_open(cascade->sentence);
        records->awaits |= casualty.awaits;
        size_t apart = at >= 0 && cmq_are_others(cascade, &sorted[at], fact) ? place : SIZE_MAX;
        if (!S_add(records, &casualty, mention, apart, &place)) return false;
        at = (int)i;
        before = casualty;
        whole = &before;
        teller = casualty.told_by;
    }
    if (!whole) return true;
    records->counts = S_counts_on(records, cascade, &before);
    records->counts_sentence = cascade->sentence->index;
    records->counts_paragraph = cascade->sentence->paragraph;
    return true;
}

bool cmq_records_add(cmq_records *records, const cmq_cascade *cascade) {
    if (records->awaits) cmq_close_quotation(records, cascade);
    cmq_records_add_up(records, cascade);
    if (!S_add_casualties(records, cascade) || !cmq_add_positions(records, cascade)) return false;
    cmq_turn_to_kind(records, cascade);
    cmq_note_speakers(records, cascade);
    for (size_t i = 0; i < cascade->found->source_count; i++)
        cmq_note_recall(records, cascade, &cascade->found->sources[i]);
    if (cascade->worth || cascade->trigger & CMQ_NAMES) cmq_actors_note_lands(&records->actors, cascade);
    for (size_t i = 0; i < cascade->found->actor_count; i++)
        cmq_party_actor(records, cascade, &cascade->found->actors[i]);
    bool read = cascade->worth || cascade->found->stand_count;        /* to the end, with and without the filter */
    for (size_t i = 0; read && i < cascade->found->source_count; i++) /* a state that speaks acts, whoever is quoted */
        if (!cascade->found->sources[i].again && cascade->found->sources[i].who.type == CMQ_STATE)
            cmq_party_actor(records, cascade, &cascade->found->sources[i].who);
    if (cascade->found->fact_count || cascade->found->stand_count)
        cmq_where_remember(&records->whereabouts, cascade->sentence);
    return true;
}

/* A headline seldom says when: it tells of the event whose time is named first. So does a lead, if the sentence that
 * says so has no figures of its own. */
static void S_date_beginning(cmq_records *records) {
    for (size_t i = 0; i < records->count; i++) {
        cmq_casualty *c = &records->casualties[i];
        bool lead = records->first_recalled && c->mentions.items[0].sentence < records->first_sentence;
        if ((!c->headline && !lead) || c->basis == CMQ_BACKGROUND || S_timed(&c->time)) continue;
        c->time = records->first_time;
        c->time.inherited = S_timed(&c->time);
    }
}

/* Whether an actor gives a figure that is kept, takes a position, or is spoken to in one. */
static bool S_has_part(const cmq_records *records, size_t actor) {
    for (size_t i = 0; i < records->count; i++)
        if (records->casualties[i].source == actor) return true;
    for (size_t i = 0; i < records->positions.count; i++) {
        const cmq_position *p = &records->positions.items[i];
        if (cmq_is_among(p->speakers, p->speaker_count, actor) ||
            cmq_is_among(p->addressees, p->addressee_count, actor))
            return true;
    }
    return false;
}

/* Whether a group is told by common nouns alone, "rebels": no letter of its name is a capital. */
static bool S_is_common(const cmq_actors *actors, const cmq_actor *actor) {
    cmq_span name = cmq_bytes_text(actors->text, actor->name.at);
    bool capital = false;
    for (size_t at = 0, len = 0; at < name.len && !capital; at += len)
        capital = utf8proc_category((utf8proc_int32_t)cmq_utf8_at(name, at, &len)) == UTF8PROC_CATEGORY_LU;
    return actor->type == CMQ_GROUP && !actor->listed && !capital;
}

/* Who is no actor without a part in what is told: a news agency that hands on what others say, "both sides",
 * "officials", "rebels". Whoever has one is listed, though he stood for others elsewhere. */
static void S_hide_idle(cmq_records *records) {
    for (size_t i = 0; i < records->actors.count; i++) {
        cmq_actor *actor = &records->actors.items[i];
        bool idle = actor->outlet || actor->both || actor->several || actor->unnamed_sides ||
                    S_is_common(&records->actors, actor);
        actor->hidden = (actor->hidden || idle) && !S_has_part(records, i);
    }
}

/* Of the persons who speak in the document the one named first: a quotation at its beginning, "he said", is his; else
 * the person who signs it. CMQ_NO_ACTOR if there is none. */
static size_t S_first_person(const cmq_actors *actors, size_t signer) {
    size_t first = CMQ_NO_ACTOR;
    uint32_t start = UINT32_MAX;
    for (size_t i = 0; i < actors->count; i++) {
        const cmq_actor *actor = &actors->items[i];
        bool speaks = actor->type == CMQ_PERSON && actor->spoke && !actor->hidden;
        if (!speaks || actor->mentions.items[0].at.start >= start) continue;
        start = actor->mentions.items[0].at.start;
        first = i;
    }
    bool signs = first == CMQ_NO_ACTOR && signer != CMQ_NO_ACTOR && actors->items[signer].type == CMQ_PERSON;
    return signs ? signer : first;
}

/* The body that a document begins with; CMQ_NO_ACTOR if it begins with somebody else, or nobody. */
static size_t S_first_body(const cmq_actors *actors) {
    size_t first = CMQ_NO_ACTOR;
    uint32_t start = UINT32_MAX;
    for (size_t i = 0; i < actors->count; i++) {
        const cmq_actor *actor = &actors->items[i];
        const cmq_mention *told = actor->mentions.count ? &actor->mentions.items[0] : NULL;
        bool one = !actor->hidden && !actor->outlet && !actor->both && !actor->several;
        if (!one || !told || told->sentence >= CMQ_HEADING || told->at.start >= start) continue;
        start = told->at.start;
        first = i;
    }
    return first != CMQ_NO_ACTOR && actors->items[first].type == CMQ_PERSON ? CMQ_NO_ACTOR : first;
}

/* "The statement says", and nobody spoke before: it is that of the body that the document begins with. */
static void S_sign_statement(cmq_records *records) {
    size_t body = S_first_body(&records->actors);
    for (size_t i = 0; i < records->positions.count && body != CMQ_NO_ACTOR; i++) {
        cmq_position *p = &records->positions.items[i];
        if (!p->orphan || !p->quoted) continue;
        if (cmq_voice_in(records, 0, cmq_last_sentence(&p->mentions), CMQ_WHOEVER) != CMQ_NO_ACTOR) continue;
        p->speakers[p->speaker_count++] = body;
        p->orphan = false;
    }
}

/* Whether people without a number, to whose death a noun alludes, are some that the document counts. */
static bool S_is_counted(const cmq_records *records, const cmq_casualty *c) {
    bool counted = false;
    for (size_t i = 0; i < records->count && c->alluded; i++) {
        const cmq_casualty *other = &records->casualties[i];
        counted |= other->kind == c->kind && other->basis != CMQ_BACKGROUND && !other->denied && !other->alluded &&
                   other->min > c->min && cmq_may_be_of_one_side(other, c);
    }
    return counted && !c->denied;
}

static void S_join(cmq_records *records) {
    size_t kept = 0;
    for (size_t i = 0; i < records->count; i++) {
        const cmq_casualty *c = &records->casualties[i];
        size_t known = 0;
        if (S_is_counted(records, c)) continue;
        while (known < kept && !cmq_became_one(&records->actors, &records->casualties[known], c)) known++;
        if (known == kept) {
            records->casualties[kept++] = *c;
            continue;
        }
        cmq_casualty *one = &records->casualties[known], again = *c;
        bool rounds = cmq_rounds(&records->actors, one, c);
        if (rounds) { /* the lead's number is the fact, and its words come first */
            again = *one;
            *one = *c;
        }
        bool approx = one->approx;
        cmq_complete(&records->actors, one, &again);
        if (rounds) one->approx = approx;
        one->min = c->min;
        one->max = c->max;
        for (size_t k = 0; k < again.mentions.count; k++)
            cmq_mentions_add(records->arena, &one->mentions, again.mentions.items[k], &records->cut);
    }
    records->count = kept;
}

/* The only state that takes stands by its name, in nobody's quotation; CMQ_NO_ACTOR if there are several, or none. */
static size_t S_only_state(const cmq_records *records) {
    size_t only = CMQ_NO_ACTOR;
    for (size_t i = 0; i < records->positions.count; i++) {
        const cmq_position *p = &records->positions.items[i];
        if (p->quoted || p->mutual || p->speaker_count != 1) continue;
        if (records->actors.items[p->speakers[0]].type != CMQ_STATE || p->speakers[0] == only) continue;
        if (only != CMQ_NO_ACTOR) return CMQ_NO_ACTOR;
        only = p->speakers[0];
    }
    return only;
}

/* "We condole", and nobody issues it: "we" are the state of which it tells what it does. */
static void S_speak_for_state(cmq_records *records) {
    size_t state = S_only_state(records);
    for (size_t i = 0; i < records->positions.count && state != CMQ_NO_ACTOR; i++) {
        cmq_position *p = &records->positions.items[i];
        if (!p->orphan || !p->own_words || p->quoted) continue;
        p->speakers[p->speaker_count++] = state;
        p->orphan = false;
    }
}

/* Whether somebody takes a stand of some kind. */
static bool S_takes_stand(const cmq_positions *positions, size_t actor, int kind) {
    for (size_t i = 0; i < positions->count; i++) {
        const cmq_position *p = &positions->items[i];
        if (p->kind == kind && cmq_is_among(p->speakers, p->speaker_count, actor)) return true;
    }
    return false;
}

/* Whoever issues a document gives its figures by telling them, but for those that it only mentions: of an older event,
 * and of others whose fate it mourns and condemns. States count through their bodies. */
static void S_leave_mentioned(cmq_records *records) {
    size_t issuer = records->issuer;
    if (issuer == CMQ_NO_ACTOR) return;
    const cmq_actor *actor = &records->actors.items[issuer];
    bool mourns = S_takes_stand(&records->positions, issuer, CMQ_CONDEMNATION) &&
                  S_takes_stand(&records->positions, issuer, CMQ_CONDOLENCE);
    for (size_t i = 0; i < records->count; i++) {
        cmq_casualty *c = &records->casualties[i];
        bool others = mourns && (!c->side || c->side != actor->country);
        bool mentioned = actor->type == CMQ_STATE || c->basis == CMQ_BACKGROUND || others;
        if (c->unsaid && c->source == issuer && mentioned) c->source = CMQ_NO_ACTOR;
    }
}

void cmq_records_finish(cmq_records *records) {
    cmq_day today = records->calendar.today;
    cmq_records_find_holders(records);
    size_t first_person = S_first_person(&records->actors, records->issuer);
    if (first_person == CMQ_NO_ACTOR && records->issuer == CMQ_NO_ACTOR) S_sign_statement(records);
    if (records->issuer == CMQ_NO_ACTOR) {
        cmq_positions_leave_unsigned(&records->positions);
        S_speak_for_state(records);
    }
    cmq_positions_sign(&records->positions, records->issuer, first_person);
    S_date_beginning(records);
    cmq_positions_name_both(&records->positions, &records->actors);
    cmq_positions_drop_denied(&records->positions, &records->actors);
    cmq_positions_settle(&records->positions);
    for (size_t i = 0; i < records->count; i++) cmq_time_resolve(&records->casualties[i].time, today);
    for (size_t i = 0; i < records->positions.count; i++) cmq_time_resolve(&records->positions.items[i].time, today);
    cmq_records_take_sides(records);
    cmq_records_find_homes(records);
    cmq_positions_drop_headlines(&records->positions, &records->actors);
    cmq_records_own_sides(records);
    cmq_records_find_parts(records);
    cmq_records_share_sides(records);
    cmq_records_check_where(records);
    cmq_records_tell_alike(records);
    S_leave_mentioned(records);
    S_join(records);
    S_hide_idle(records);
    cmq_actors_name_briefly(&records->actors);
}
