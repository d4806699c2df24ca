#include "resolve/records.h"

#include <stdlib.h>

#define NEAR_SENTENCES 2     /* how far "of them" reaches back */
#define SPEAKING_SENTENCES 3 /* how long a quotation has its speaker */
#define TIME_SENTENCES 6     /* how far a time is carried on */

void cmq_records_start(cmq_records *records, cmq_arena *arena, cmq_day published) {
    *records = (cmq_records){.arena = arena,
                             .last_kind = -1,
                             .last_source = CMQ_NO_ACTOR,
                             .source_before = CMQ_NO_ACTOR,
                             .issuer = CMQ_NO_ACTOR};
    records->calendar = cmq_calendar_of(published);
    records->event_time = records->first_time = records->whole_time = CMQ_NO_TIME;
    cmq_actors_start(&records->actors, arena);
    cmq_positions_start(&records->positions, arena);
}

/* ---- sources ---- */

static void S_speaks(cmq_records *records, size_t actor, int sentence) {
    if (sentence < records->source_sentence) return; /* headings may be heard late */
    if (sentence > records->source_sentence) {
        records->source_before = records->last_source;
        records->source_before_sentence = records->source_sentence;
    }
    records->last_source = actor;
    records->source_sentence = sentence;
}

static size_t S_actor(cmq_records *records, const cmq_cascade *cascade, const cmq_source *source) {
    size_t actor = source->again ? records->last_source : cmq_actors_add(&records->actors, cascade, &source->who);
    if (actor == CMQ_NO_ACTOR) return actor;
    S_speaks(records, actor, cascade->sentence->index);
    if (source->issuer && records->issuer == CMQ_NO_ACTOR && cascade->sentence->index < CMQ_HEADING)
        records->issuer = actor;
    return actor;
}

/* "This was reported by the ministry": figures shortly before, which have no source of their own, are given by it. */
static void S_give_back(cmq_records *records, size_t actor, int sentence) {
    for (size_t i = 0; i < records->count; i++) {
        cmq_casualty *c = &records->casualties[i];
        int last = c->mentions.items[c->mentions.count - 1].sentence;
        if (c->source == CMQ_NO_ACTOR && last < sentence && sentence - last <= NEAR_SENTENCES) c->source = actor;
    }
}

bool cmq_records_hear(cmq_records *records, const cmq_cascade *cascade) {
    bool heard = false;
    for (size_t i = 0; i < cascade->found->source_count; i++) {
        size_t actor = S_actor(records, cascade, &cascade->found->sources[i]);
        if (actor == CMQ_NO_ACTOR) continue;
        heard = true;
        if (cascade->found->sources[i].back) S_give_back(records, actor, cascade->sentence->index);
    }
    return heard;
}

/* Who gives a figure in a sentence that names nobody: in a quotation, whoever spoke last; else the issuer of the
 * document. Reporters go on in their own voice after a speaker far more often than the speaker does. */
static size_t S_goes_on(const cmq_records *records, int sentence, bool speaks) {
    bool lately = records->last_source != CMQ_NO_ACTOR && sentence - records->source_sentence <= SPEAKING_SENTENCES;
    return speaks && lately ? records->last_source : records->issuer;
}

/* ---- quotations of several sentences ---- */

static bool S_goes_on_quoting(const cmq_sentence *sentence) {
    return sentence->count && sentence->tokens[0].shape & CMQ_QUOTED;
}

static bool S_stays_open(const cmq_sentence *sentence) {
    return sentence->tokens[sentence->count - 1].shape & CMQ_QUOTED;
}

bool cmq_records_await(const cmq_records *records, const cmq_sentence *sentence) {
    return records->awaits && S_goes_on_quoting(sentence);
}

/* "A. B," said X: the facts of A are X's, too. */
static void S_close_quotation(cmq_records *records, const cmq_cascade *cascade) {
    bool on = S_goes_on_quoting(cascade->sentence);
    size_t speaker = CMQ_NO_ACTOR;
    for (size_t i = 0; on && i < cascade->found->source_count && speaker == CMQ_NO_ACTOR; i++)
        if (!cascade->found->sources[i].again) speaker = S_actor(records, cascade, &cascade->found->sources[i]);
    if (on && speaker == CMQ_NO_ACTOR && S_stays_open(cascade->sentence)) return;
    for (size_t i = 0; i < records->count; i++) {
        cmq_casualty *c = &records->casualties[i];
        if (c->awaits && speaker != CMQ_NO_ACTOR) c->source = speaker;
        c->awaits = false;
    }
    for (size_t i = 0; i < records->positions.count; i++) {
        cmq_position *p = &records->positions.items[i];
        if (p->awaits && speaker != CMQ_NO_ACTOR) p->speakers[0] = speaker, p->speaker_count = 1;
        p->awaits = false;
    }
    records->awaits = false;
}

/* How far a source's words are from a figure; behind it counts a little more, as "said" mostly stands before. */
static int S_distance(cmq_range source, cmq_range figure) {
    if (source.last < figure.first) return 2 * (figure.first - source.last);
    if (source.first > figure.last) return 3 * (source.first - figure.last);
    return 0;
}

/* The source nearest to a figure, or NULL. */
static const cmq_source *S_nearest(const cmq_cascade *cascade, cmq_range figure) {
    const cmq_source *nearest = NULL;
    for (size_t i = 0; i < cascade->found->source_count; i++) {
        const cmq_source *source = &cascade->found->sources[i];
        if (!nearest || S_distance(source->tokens, figure) < S_distance(nearest->tokens, figure)) nearest = source;
    }
    return nearest;
}

/* ---- times ---- */

static bool S_timed(const cmq_record_time *time) {
    return time->at.start < time->at.end;
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
    bool part = casualty->basis == CMQ_PART && sentence - records->whole_sentence <= NEAR_SENTENCES;
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
    return time;
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

static bool S_same(const cmq_casualty *a, const cmq_casualty *b) {
    if (a->kind != b->kind || a->min != b->min || a->max != b->max || a->basis != b->basis || a->denied != b->denied)
        return false;
    if (a->side && b->side && a->side != b->side) return false;
    bool single = a->min == 1 && a->max == 1, named = a->who.end && b->who.end;
    if (single && named && a->victims != b->victims) return false; /* a nurse and a passer-by are two */
    return a->source == b->source || a->source == CMQ_NO_ACTOR || b->source == CMQ_NO_ACTOR;
}

/* A repeat may know more than the first mention did. */
static void S_complete(cmq_casualty *known, const cmq_casualty *again) {
    if (known->victims == CMQ_UNSPECIFIED && again->victims != CMQ_UNSPECIFIED) {
        known->victims = again->victims;
        known->who = again->who;
    }
    if (known->source == CMQ_NO_ACTOR) known->source = again->source;
    if (!known->side) known->side = again->side;
    if (again->where.at.end && (!known->where.at.end || (known->where.inherited && !again->where.inherited)))
        known->where = again->where;
    bool better =
        S_timed(&again->time) && (!S_timed(&known->time) || (known->time.inherited && !again->time.inherited));
    if (better) known->time = again->time;
    known->approx |= again->approx;
    known->hedged &= again->hedged;
}

static int S_by_place(const void *a, const void *b) {
    const cmq_fact *x = a, *y = b;
    if (x->figure.count.first != y->figure.count.first) return x->figure.count.first - y->figure.count.first;
    if (x->tokens.first != y->tokens.first) return x->tokens.first - y->tokens.first;
    return x->kind - y->kind;
}

bool cmq_records_near(const cmq_records *records, int sentence) {
    return records->last_kind >= 0 && sentence - records->last_sentence <= NEAR_SENTENCES;
}

/* The kind that "of them" speaks of: that of the last record, if it is near; -1 if there is none. */
static int S_kind(const cmq_records *records, const cmq_fact *fact, int sentence) {
    if (fact->kind != CMQ_KIND_SAME) return fact->kind;
    return cmq_records_near(records, sentence) ? records->last_kind : -1;
}

/* A headline ends without a full stop, whatever it holds before. */
static bool S_is_headline(const cmq_sentence *sentence) {
    return sentence->index <= 1 && sentence->tokens[sentence->count - 1].kind != CMQ_STOP;
}

static cmq_casualty S_casualty(const cmq_cascade *cascade, const cmq_fact *fact, int kind) {
    const cmq_figure *figure = &fact->figure;
    return (cmq_casualty){
        .kind = kind,
        .victims = figure->victims < 0 ? CMQ_UNSPECIFIED : figure->victims,
        .basis = figure->basis < 0 ? CMQ_TOTAL : figure->basis,
        .min = fact->value.min < 0 ? -1 : fact->value.min / CMQ_ONE,
        .max = fact->value.max < 0 ? -1 : fact->value.max / CMQ_ONE,
        .approx = fact->value.approx,
        .hedged = figure->hedged,
        .denied = figure->denied,
        .quoted = cascade->sentence->tokens[figure->count.first].shape & CMQ_QUOTED,
        .speakers = figure->speakers,
        .side = figure->country,
        .source = CMQ_NO_ACTOR,
        .headline = S_is_headline(cascade->sentence),
        .count = cmq_bytes_of(cascade, figure->count),
        .who = cmq_bytes_of(cascade, figure->who),
        .rule = fact->rule,
    };
}

static bool S_add(cmq_records *records, const cmq_casualty *casualty, cmq_mention mention) {
    size_t known = 0;
    while (known < records->count && !S_same(&records->casualties[known], casualty)) known++;
    if (known < records->count) {
        S_complete(&records->casualties[known], casualty);
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

/* "15 soldiers were wounded, three of them badly": a part of whom nothing else is said is of the same people. */
static void S_inherit(cmq_casualty *part, const cmq_casualty *whole) {
    if (part->victims != CMQ_UNSPECIFIED || part->who.end) return;
    part->victims = whole->victims;
}

static bool S_add_casualties(cmq_records *records, const cmq_cascade *cascade) {
    cmq_fact sorted[CMQ_MAX_MATCHES];
    memcpy(sorted, cascade->found->facts, cascade->found->fact_count * sizeof *sorted);
    cmq_casualty before;
    const cmq_casualty *whole = NULL; /* the figure before in the sentence */
    records->clash |= cascade->clash;
    qsort(sorted, cascade->found->fact_count, sizeof *sorted, S_by_place);
    for (size_t i = 0; i < cascade->found->fact_count; i++) {
        const cmq_fact *fact = &sorted[i];
        int kind = S_kind(records, fact, cascade->sentence->index);
        if (kind < 0) continue;
        records->last_kind = kind;
        records->last_sentence = cascade->sentence->index;
        cmq_casualty casualty = S_casualty(cascade, fact, kind);
        const cmq_source *source = S_nearest(cascade, fact->figure.count);
        casualty.source =
            source ? S_actor(records, cascade, source)
                   : S_goes_on(records, cascade->sentence->index, casualty.quoted && casualty.basis != CMQ_BACKGROUND);
        if (casualty.basis == CMQ_PART && whole) S_inherit(&casualty, whole);
        if (!casualty.side && casualty.speakers && casualty.source != CMQ_NO_ACTOR)
            casualty.side = records->actors.items[casualty.source].country;
        casualty.where = cmq_where_of(&records->whereabouts, cascade, fact->figure.count, casualty.side,
                                      casualty.basis != CMQ_BACKGROUND && !casualty.denied);
        casualty.time = S_time(records, cascade, fact, &casualty);
        cmq_mention mention = {cmq_bytes_of(cascade, fact->tokens), cascade->sentence->index};
        casualty.awaits = casualty.quoted && !source && S_stays_open(cascade->sentence);
        records->awaits |= casualty.awaits;
        if (!S_add(records, &casualty, mention)) return false;
        before = casualty;
        whole = &before;
    }
    return true;
}

/* ---- positions ---- */

static size_t S_add_parties(cmq_records *records, const cmq_cascade *cascade, const cmq_party *parties, size_t count,
                            size_t *actors) {
    size_t n = 0;
    for (size_t i = 0; i < count; i++) {
        size_t actor = cmq_actors_add(&records->actors, cascade, &parties[i]), k = 0;
        while (k < n && actors[k] != actor) k++;
        if (actor != CMQ_NO_ACTOR && k == n) actors[n++] = actor;
    }
    return n;
}

/* Who takes a stand that names no speaker: whoever speaks in the sentence, or goes on speaking. */
static size_t S_speaker(cmq_records *records, const cmq_cascade *cascade, const cmq_stand *stand, bool quoted) {
    int sentence = cascade->sentence->index;
    const cmq_source *source = stand->again ? NULL : S_nearest(cascade, stand->tokens);
    if (source) return S_actor(records, cascade, source);
    if (!stand->again) return S_goes_on(records, sentence, quoted);
    for (size_t i = 0; i < cascade->found->source_count; i++) /* "X said that he hopes" */
        if (cascade->found->sources[i].tokens.last < stand->tokens.first)
            return S_actor(records, cascade, &cascade->found->sources[i]);
    if (records->source_sentence < sentence) return S_goes_on(records, sentence, true);
    bool lately =
        records->source_before != CMQ_NO_ACTOR && sentence - records->source_before_sentence <= SPEAKING_SENTENCES;
    return lately ? records->source_before : records->issuer;
}

static bool S_add_positions(cmq_records *records, const cmq_cascade *cascade) {
    for (size_t i = 0; i < cascade->found->stand_count; i++) {
        const cmq_stand *stand = &cascade->found->stands[i];
        cmq_position position = {.kind = stand->kind,
                                 .topic = stand->topic,
                                 .negated = stand->negated,
                                 .mutual = stand->mutual,
                                 .rule = stand->rule};
        position.time = cmq_time_of_stand(cascade, stand);
        position.quoted = cascade->sentence->tokens[stand->tokens.last].shape & CMQ_QUOTED;
        position.speaker_count =
            S_add_parties(records, cascade, stand->speakers, stand->speaker_count, position.speakers);
        position.awaits = position.quoted && !position.speaker_count && S_stays_open(cascade->sentence) &&
                          !S_nearest(cascade, stand->tokens);
        records->awaits |= position.awaits;
        if (!position.speaker_count) {
            size_t speaker = S_speaker(records, cascade, stand, position.quoted);
            if (speaker == CMQ_NO_ACTOR && !position.quoted && stand->has_subject)
                speaker = cmq_actors_add(&records->actors, cascade, &stand->subject);
            if (speaker != CMQ_NO_ACTOR) position.speakers[position.speaker_count++] = speaker;
            else if (!position.quoted && !stand->mutual) continue; /* the reporter's own words */
        }
        position.addressee_count =
            S_add_parties(records, cascade, stand->addressees, stand->addressee_count, position.addressees);
        position.where = cmq_where_of(&records->whereabouts, cascade, stand->tokens, 0, false);
        cmq_mention mention = {cmq_bytes_of(cascade, stand->tokens), cascade->sentence->index};
        if (!cmq_positions_add(&records->positions, &position, mention)) return false;
    }
    return true;
}

/* Those who take a position speak, for the sentences that follow. */
static void S_note_speakers(cmq_records *records, const cmq_cascade *cascade) {
    for (size_t i = 0; i < cascade->found->stand_count; i++) {
        const cmq_stand *stand = &cascade->found->stands[i];
        if (!stand->speaker_count) continue;
        size_t actor = cmq_actors_add(&records->actors, cascade, &stand->speakers[0]);
        if (actor != CMQ_NO_ACTOR) S_speaks(records, actor, cascade->sentence->index);
    }
}

bool cmq_records_add(cmq_records *records, const cmq_cascade *cascade) {
    if (records->awaits) S_close_quotation(records, cascade);
    if (!S_add_casualties(records, cascade) || !S_add_positions(records, cascade)) return false;
    S_note_speakers(records, cascade);
    if (cascade->worth || cascade->trigger & CMQ_NAMES) cmq_actors_note_lands(&records->actors, cascade);
    for (size_t i = 0; i < cascade->found->actor_count; i++)
        cmq_actors_add(&records->actors, cascade, &cascade->found->actors[i]);
    if (cascade->found->fact_count || cascade->found->stand_count)
        cmq_where_remember(&records->whereabouts, cascade->sentence);
    return true;
}

/* Whether a state has victims of its own in the document. */
static bool S_suffers(const cmq_records *records, cmq_country country) {
    for (size_t i = 0; i < records->count; i++)
        if (records->casualties[i].side == country) return true;
    return false;
}

/* One text tells of both sides of a border: a place from another sentence is kept only in the country of the victims,
 * unless those of that country do not suffer. */
static void S_check_where(cmq_records *records) {
    for (size_t i = 0; i < records->count; i++) {
        cmq_casualty *c = &records->casualties[i];
        if (c->where.inherited && c->side && c->side != c->where.country && S_suffers(records, c->where.country))
            c->where = (cmq_where){.ref = NULL};
    }
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

void cmq_records_finish(cmq_records *records) {
    cmq_day today = records->calendar.today;
    S_date_beginning(records);
    cmq_positions_name_both(&records->positions, &records->actors);
    for (size_t i = 0; i < records->count; i++) cmq_time_resolve(&records->casualties[i].time, today);
    for (size_t i = 0; i < records->positions.count; i++) cmq_time_resolve(&records->positions.items[i].time, today);
    for (size_t i = 0; records->clash && i < records->count; i++) {
        cmq_casualty *c = &records->casualties[i];
        if (c->side || c->source == CMQ_NO_ACTOR || c->basis == CMQ_BACKGROUND) continue;
        const cmq_actor *source = &records->actors.items[c->source];
        if (source->type == CMQ_AGENCY || source->type == CMQ_STATE || source->type == CMQ_PERSON)
            c->side = source->country;
    }
    S_check_where(records);
}
