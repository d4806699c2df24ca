#include "resolve/time.h"

#define DATELINE_TOKENS 14 /* a dateline has its date among the first of them */
#define CLOSE_BY 6         /* words between a position and its time at most */
#define OPENING_WORDS 3    /* "On Friday", «В минувшую пятницу» open a sentence */
#define EVENT_WORDS 10     /* a shorter sentence is a heading: "Situation as of 12 April" */
#define ACCORDING_WORDS 7  /* how far behind "according to" the report's own time may stand */
#define FINDING_WORDS 10   /* how far "bodies" may stand from the time at which they were found */
#define DATELINE_DAYS 10   /* how far a dateline may lie before the day of publication */

cmq_calendar cmq_calendar_of(cmq_day published) {
    return (cmq_calendar){.published = published, .today = published};
}

/* ---- datelines ---- */

static bool S_is_month(cmq_cascade *cascade, size_t at) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    if (at >= cascade->sentence->count || cascade->sentence->tokens[at].kind != CMQ_WORD) return false;
    return cmq_word_within(lexicon, cmq_word_look_up(&cascade->words, cascade->sentence->tokens[at].folded),
                           lexicon->asked[CMQ_ASKED_MONTH]);
}

bool cmq_may_be_dateline(cmq_cascade *cascade) {
    const cmq_sentence *sentence = cascade->sentence;
    for (size_t i = 0; i < sentence->count && i < DATELINE_TOKENS; i++) {
        const cmq_token *token = &sentence->tokens[i];
        if (token->kind == CMQ_DATE) return true;
        bool day = token->kind == CMQ_NUMBER && token->value >= CMQ_ONE && token->value <= 31 * CMQ_ONE;
        if (day && (S_is_month(cascade, i + 1) || S_is_month(cascade, i + 2) || (i && S_is_month(cascade, i - 1))))
            return true;
    }
    return false;
}

/* Nothing, or a place and a comma: «БИШКЕК, », «ГАЗА/ИЕРУСАЛИМ, », "KABUL, Afghanistan (Agency), ", « Paris, le ». */
static bool S_is_place(const cmq_sentence *sentence, int end) {
    bool comma = false, upper = false;
    if (end == 1 && sentence->tokens[0].kind == CMQ_OPEN) end--;
    if (end > 1 && sentence->tokens[end - 2].kind == CMQ_COMMA && cmq_span_is(sentence->tokens[end - 1].folded, "le"))
        end--;
    for (int i = 0; i < end; i++) {
        const cmq_token *token = &sentence->tokens[i];
        comma |= token->kind == CMQ_COMMA;
        upper |= (token->shape & CMQ_UPPER) != 0;
        bool name = token->shape & (CMQ_CAPITAL | CMQ_UPPER | CMQ_INITIAL) || *token->folded.ptr == '/';
        if (token->kind == CMQ_WORD && !name) return false;
        bool slash = token->kind == CMQ_OTHER && sentence->shadow.ptr[token->start - sentence->start] == '/';
        if (token->kind != CMQ_WORD && token->kind != CMQ_COMMA && token->kind != CMQ_OPEN &&
            token->kind != CMQ_CLOSE && !slash)
            return false;
    }
    return end == 0 || comma || upper;
}

static bool S_is_abbreviated(const cmq_sentence *sentence, int at) {
    const cmq_token *token = &sentence->tokens[at];
    size_t end = token->end - sentence->start;
    if (token->kind != CMQ_WORD || !token->end || end >= sentence->shadow.len) return false;
    return sentence->shadow.ptr[end] == '.' || sentence->shadow.ptr[end - 1] == '.';
}

/* What may stand behind the date of a dateline: the agency in brackets, a dash, the end, a time of day. */
static bool S_ends_dateline(const cmq_sentence *sentence, int at, bool full) {
    if (at >= (int)sentence->count) return true;
    switch (sentence->tokens[at].kind) {
    case CMQ_OPEN:
    case CMQ_CLOSE:
    case CMQ_DASH:
    case CMQ_STOP:
    case CMQ_COLON:
    case CMQ_OTHER:
        return true;
    case CMQ_CLOCK:
        return full;
    case CMQ_COMMA: /* "18 September 2022, Dushanbe", "15 August, 12:00" */
        return sentence->count - (size_t)at <= 4 &&
               (full || sentence->tokens[at + 1 < (int)sentence->count ? at + 1 : at].kind == CMQ_CLOCK);
    case CMQ_WORD: /* / /Kabar/; « 15 окт. », whose dot is part of the word */
        return *sentence->tokens[at].folded.ptr == '/' || S_is_abbreviated(sentence, at - 1);
    default:
        return false;
    }
}

bool cmq_calendar_read_dateline(cmq_calendar *calendar, cmq_cascade *cascade) {
    const cmq_sentence *sentence = cascade->sentence;
    if (!cascade->found->time_count || calendar->dateline) return false;
    cmq_time *time = &cascade->found->times[0];
    const cmq_moment *moment = &time->when.own;
    bool full = cmq_when_is_full_date(&time->when), known = calendar->published != CMQ_NO_DAY;
    if (time->when.has_from || time->when.has_to || moment->said[CMQ_TIME_DAY] == CMQ_NOT_SAID ||
        moment->said[CMQ_TIME_MONTH] == CMQ_NOT_SAID)
        return false;
    if (time->tokens.first >= DATELINE_TOKENS || !S_is_place(sentence, time->tokens.first) ||
        !S_ends_dateline(sentence, time->tokens.last + 1, full))
        return false;
    time->dateline = true;
    if (!full && !known) return true; /* of some year */
    cmq_interval days = cmq_when_days(&time->when, known ? calendar->published + 1 : CMQ_NO_DAY);
    if (days.start == CMQ_NO_DAY || days.start != days.end) return false;
    if (known && (days.start > calendar->published + 1 || days.start < calendar->published - DATELINE_DAYS))
        return false;
    calendar->dateline = true;
    calendar->today = days.start;
    if (!known) calendar->published = days.start;
    return true;
}

/* ---- which time belongs to what ---- */

#define OUT_OF_REACH 10000

/* How far a time lies from the words of a fact: words between them, more for commas. A time of another clause is none:
 * behind a semicolon, in brackets of its own. *report: somebody says something between them. */
static int S_distance(const cmq_cascade *cascade, cmq_range time, cmq_range words, bool *report) {
    bool behind = time.first > words.last;
    int first = behind ? words.last + 1 : time.last + 1, last = behind ? time.first - 1 : words.first - 1;
    int distance = 0, opened = 0;
    *report = false;
    for (int i = first; i <= last; i++) {
        uint8_t kind = cascade->sentence->tokens[i].kind;
        uint8_t says = cascade->found->says[i];
        *report |= says == CMQ_SAYS || (behind && says == CMQ_SAYS_ACCORDING);
        opened += kind == CMQ_OPEN;
        if (kind == CMQ_CLOSE && opened) opened--;
        else if (kind == CMQ_CLOSE && !behind) distance = OUT_OF_REACH; /* the time stands in brackets before */
        distance += kind == CMQ_COMMA ? 3 : 1;
        if (kind == CMQ_SEMICOLON || kind == CMQ_STOP) distance += behind ? OUT_OF_REACH : 20;
    }
    return behind && opened ? OUT_OF_REACH : distance;
}

/* "said on Sunday", «в воскресенье сообщили», "according to a statement of Sunday", `министрлик бүгүн ... билдирди` */
static bool S_is_beside_saying(const cmq_cascade *cascade, const cmq_time *named) {
    cmq_range time = named->tokens;
    const uint8_t *says = cascade->found->says;
    int before = time.first - 1, behind = time.last + 1;
    for (int i = before; i >= 0 && before - i < ACCORDING_WORDS && cascade->sentence->tokens[i].kind <= CMQ_CODE; i--)
        if (says[i] == CMQ_SAYS_ACCORDING || (says[i] && before - i < 2)) return true;
    bool day = cmq_when_is_a_day(&named->when);
    for (size_t i = 0; day && i < cascade->found->source_count; i++) {
        int gap = time.first - cascade->found->sources[i].who.name.last - 1;
        if (!cmq_range_given(cascade->found->sources[i].who.name) || gap < 0 || gap > 1) continue;
        if (!gap || cascade->sentence->tokens[before].kind == CMQ_WORD) return true;
    }
    return behind < (int)cascade->sentence->count && says[behind];
}

/* "Two bodies were found on Friday": nobody died then, as far as the words tell. */
static bool S_is_of_finding(const cmq_cascade *cascade, const cmq_time *time) {
    if (!cmq_when_is_a_day(&time->when)) return false;
    for (int step = -1; step <= 1; step += 2) {
        int at = step < 0 ? time->tokens.first - 1 : time->tokens.last + 1;
        for (int n = 0; n < FINDING_WORDS && at >= 0 && at < (int)cascade->sentence->count; n++, at += step) {
            if (cascade->sentence->tokens[at].kind > CMQ_CODE) break;
            if (cascade->found->says[at] == CMQ_SAYS_BODY) return true;
        }
    }
    return false;
}

/* "Since Friday the ministry has recorded 14 deaths": people count over it; nobody says something all the time. */
static bool S_is_stretch(const cmq_time *time) {
    return !cmq_when_is_a_point(&time->when);
}

/* Whether somebody may have come to harm then. "Until" and "as of" tell up to when a count goes. */
static bool S_is_of_harm(const cmq_cascade *cascade, const cmq_time *time) {
    if (time->dateline || (time->when.has_to && !time->when.has_from)) return false;
    return S_is_stretch(time) || (!S_is_beside_saying(cascade, time) && !S_is_of_finding(cascade, time));
}

static cmq_record_time S_record_time(const cmq_cascade *cascade, const cmq_time *time) {
    cmq_record_time found = CMQ_NO_TIME;
    if (!time) return found;
    found.at = cmq_bytes_of(cascade, time->tokens);
    found.when = time->when;
    return found;
}

/* Whether nothing but words and numbers stands between two ranges. */
static bool S_joined(const cmq_cascade *cascade, cmq_range a, cmq_range b) {
    int first = a.last < b.first ? a.last + 1 : b.last + 1, last = a.last < b.first ? b.first : a.first;
    for (int i = first; i < last; i++)
        if (cascade->sentence->tokens[i].kind > CMQ_CODE) return false;
    return true;
}

/* "Eight died on the spot, and one of his wounds on Sunday": the second of two clauses with victims of one kind has its
 * own time. */
static bool S_is_of_next(const cmq_cascade *cascade, const cmq_time *time, const cmq_fact *fact, const cmq_fact *next) {
    return next->kind == fact->kind && fact->tokens.last < next->tokens.first &&
           next->figure.count.last < time->tokens.first && !S_joined(cascade, fact->tokens, next->tokens) &&
           S_joined(cascade, next->figure.count, time->tokens);
}

/* "47 are missing, as against 60 yesterday", "12 more in the past day, which brings the toll to 59": the time of an
 * earlier count, or of a change, which stands nearer, is none of this figure. */
static bool S_is_of_another(const cmq_cascade *cascade, const cmq_time *time, const cmq_fact *fact) {
    bool ignored, total = fact->figure.basis < 0 || fact->figure.basis == CMQ_TOTAL;
    int distance = S_distance(cascade, time->tokens, fact->figure.count, &ignored);
    for (size_t i = 0; i < cascade->found->fact_count; i++) {
        const cmq_fact *next = &cascade->found->facts[i];
        const cmq_figure *other = &next->figure;
        bool change = next->kind == fact->kind && other->basis == CMQ_ADDITIONAL && total && S_is_stretch(time);
        if (S_is_of_next(cascade, time, fact, next)) return true;
        if (other->basis != CMQ_PREVIOUS && !change) continue;
        if (S_distance(cascade, time->tokens, other->count, &ignored) < distance &&
            (change || S_joined(cascade, time->tokens, other->count)))
            return true;
    }
    return false;
}

/* Where the verb ends the clause, "the ministry on Friday 24 dead reported": told then, as far as the words tell. */
static bool S_is_reported(const cmq_cascade *cascade, const cmq_time *time, cmq_range fact) {
    int behind = fact.last + 1;
    if (time->tokens.last >= fact.first || behind >= (int)cascade->sentence->count) return false;
    return cascade->found->says[behind] == CMQ_SAYS && S_joined(cascade, time->tokens, fact);
}

cmq_record_time cmq_time_of_fact(const cmq_cascade *cascade, const cmq_fact *fact) {
    const cmq_time *nearest = NULL;
    bool same = fact->kind == CMQ_KIND_SAME; /* its rule spans the figure before */
    cmq_range figure = fact->figure.count, tokens = same ? figure : fact->tokens;
    int least = OUT_OF_REACH;
    for (size_t i = 0; i < cascade->found->time_count; i++) {
        const cmq_time *time = &cascade->found->times[i];
        bool report, ignored;
        int distance = S_distance(cascade, time->tokens, tokens, &report);
        distance += S_distance(cascade, time->tokens, figure, &ignored) / 2;
        report |= S_is_reported(cascade, time, tokens);
        if ((report && !S_is_stretch(time)) || !S_is_of_harm(cascade, time)) continue;
        if (distance >= least || S_is_of_another(cascade, time, fact)) continue;
        nearest = time, least = distance;
    }
    return S_record_time(cascade, nearest);
}

cmq_record_time cmq_time_of_stand(const cmq_cascade *cascade, const cmq_stand *stand) {
    const cmq_time *nearest = NULL;
    int least = OUT_OF_REACH;
    for (size_t i = 0; i < cascade->found->time_count; i++) {
        const cmq_time *time = &cascade->found->times[i];
        bool ignored;
        int distance = S_distance(cascade, time->tokens, stand->tokens, &ignored);
        bool opening = time->tokens.first < OPENING_WORDS && stand->kind != CMQ_ACCUSATION; /* when it was done */
        bool told = opening || stand->kind == CMQ_AGREEMENT || S_is_beside_saying(cascade, time);
        if (time->dateline || !told || (distance > CLOSE_BY && !opening)) continue;
        if (distance < least) nearest = time, least = distance;
    }
    return S_record_time(cascade, nearest);
}

void cmq_time_resolve(cmq_record_time *time, cmq_day today) {
    if (cmq_bytes_given(time->at)) time->days = cmq_when_days(&time->when, today);
}

cmq_record_time cmq_time_of_event(const cmq_cascade *cascade) {
    const cmq_time *only = NULL;
    for (size_t i = 0; i < cascade->found->time_count && cascade->sentence->count >= EVENT_WORDS; i++) {
        const cmq_time *time = &cascade->found->times[i];
        if (!cmq_when_is_a_day(&time->when) || !S_is_of_harm(cascade, time)) continue;
        bool apposed = only && time->tokens.first - only->tokens.last <= 2; /* "today, 14 September" */
        if (only && !apposed) return CMQ_NO_TIME;
        only = time;
    }
    return S_record_time(cascade, only);
}
