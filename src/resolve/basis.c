/* What a figure counts by the words and times of its clause, wherever they stand there, if no rule says so. Such words
 * alone are no proof: a basis that they give counts only where the document has the figures that it needs. */
#include "resolve/records.h"

#define LABELLED 5    /* how far behind a colon its figure stands */
#define LABEL_WORDS 4 /* of what a line of a list tells of, at most */

/* The words nearest to a figure, as far as it was looked. */
typedef struct {
    cmq_telling telling;
    int distance;
} S_nearest;

/* What a sub-class of `basis` says. */
typedef struct {
    enum cmq_asked asked;
    cmq_telling telling;
    bool counted; /* only of what is said to be counted: "a day earlier the toll was 12", but "a strike killed two" */
} S_words;

static void S_take(S_nearest *nearest, cmq_telling telling, int distance) {
    if (distance < nearest->distance) *nearest = (S_nearest){telling, distance};
}

static const S_words WORDS[] = {{CMQ_ASKED_BASIS_PREVIOUS_WRONG, {CMQ_PREVIOUS, true, false}, false},
                                {CMQ_ASKED_BASIS_PREVIOUS_THEN, {CMQ_PREVIOUS, false, false}, true},
                                {CMQ_ASKED_BASIS_PREVIOUS, {CMQ_PREVIOUS, false, false}, false},
                                {CMQ_ASKED_BASIS_ADDITIONAL_TODAY, {CMQ_ADDITIONAL, false, true}, false},
                                {CMQ_ASKED_BASIS_ADDITIONAL, {CMQ_ADDITIONAL, false, false}, false},
                                {CMQ_ASKED_BASIS_PART, {CMQ_PART, false, false}, false},
                                {CMQ_ASKED_BASIS_BACKGROUND, {CMQ_BACKGROUND, false, false}, false}};

/* basis.total: none of the others is meant. */
static const S_words NO_OTHER = {CMQ_ASKED, {CMQ_TOTAL, false, false}, false};

static const S_words *S_words_of(const cmq_lexicon *lexicon, uint16_t class_id) {
    for (size_t i = 0; i < sizeof WORDS / sizeof *WORDS; i++)
        if (cmq_class_within(lexicon, class_id, lexicon->asked[WORDS[i].asked])) return &WORDS[i];
    return &NO_OTHER;
}

/* Whether a clause says that somebody counts: a word of saying, "according to", "toll". */
static bool S_is_counted(const cmq_cascade *cascade, cmq_range clause) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    for (int i = clause.first; i <= clause.last; i++) {
        uint8_t says = cascade->found->time_count ? cascade->found->says[i] : CMQ_SAYS_NOTHING;
        if (says == CMQ_SAYS || says == CMQ_SAYS_ACCORDING) return true;
        if (cmq_word_within(lexicon, cascade->known[i], lexicon->asked[CMQ_ASKED_TOLL])) return true;
    }
    return false;
}

/* "Today", "this morning", "overnight", "in the night from Wednesday to Thursday". */
static bool S_is_today(const cmq_cascade *cascade, cmq_range clause) {
    for (size_t i = 0; i < cascade->found->time_count; i++) {
        const cmq_time *time = &cascade->found->times[i];
        const int16_t *said = time->when.own.said;
        bool day = said[CMQ_TIME_UNIT] == CMQ_DAY_UNIT && said[CMQ_TIME_SHIFT] == 0;
        bool night = time->when.own.night || cmq_when_is_weekday_night(&time->when);
        bool today = day && !time->when.has_from && !time->when.has_to;
        if ((today || night) && !time->dateline && time->tokens.first >= clause.first &&
            time->tokens.last <= clause.last)
            return true;
    }
    return false;
}

static bool S_ends_clause(uint8_t kind) {
    return kind == CMQ_COMMA || kind == CMQ_OPEN || kind == CMQ_DASH;
}

/* Whether a bracket that closes holds a figure of its own: "1207 fell ill (894 a year ago), 312 were taken". */
static bool S_closes_figure(const cmq_cascade *cascade, const cmq_fact *facts, size_t count, int close) {
    const cmq_token *tokens = cascade->sentence->tokens;
    int open = close;
    if (tokens[close].kind != CMQ_CLOSE) return false;
    while (open > 0 && tokens[open].kind != CMQ_OPEN) open--;
    for (size_t i = 0; i < count; i++)
        if (facts[i].figure.count.first > open && facts[i].figure.count.last < close) return true;
    return false;
}

/* The clause of a figure: back to the last semicolon, or to a bracket with another figure, and on to the next mark or
 * figure. */
static cmq_range S_clause(const cmq_cascade *cascade, const cmq_fact *facts, size_t count, size_t at) {
    const cmq_token *tokens = cascade->sentence->tokens;
    const cmq_fact *fact = &facts[at];
    int first = fact->figure.count.first, last = fact->figure.count.last, end = (int)cascade->sentence->count - 1;
    while (first > 0 && tokens[first - 1].kind != CMQ_SEMICOLON && tokens[first - 1].kind != CMQ_STOP &&
           !S_closes_figure(cascade, facts, count, first - 1))
        first--;
    for (size_t i = 0; i < count; i++) {
        int next = facts[i].figure.count.first;
        if (next > last && next - 1 < end) end = next - 1;
    }
    while (last < end && (last + 1 <= fact->tokens.last || !S_ends_clause(tokens[last + 1].kind)) &&
           tokens[last + 1].kind != CMQ_SEMICOLON && tokens[last + 1].kind != CMQ_STOP)
        last++;
    return (cmq_range){(int16_t)first, (int16_t)last};
}

/* How far a word stands from a figure. */
static int S_gap(cmq_range count, int first, int last) {
    return first > count.last ? first - count.last : count.first - last;
}

/* "Since Wednesday": what was counted then adds to what was counted before. */
static int8_t S_basis_of_time(const cmq_when *when) {
    bool weekday = when->has_from && !when->has_to && when->from.said[CMQ_TIME_WEEKDAY] != CMQ_NOT_SAID;
    return weekday && when->from.said[CMQ_TIME_DAY] == CMQ_NOT_SAID ? CMQ_ADDITIONAL : CMQ_TOTAL;
}

/* "Eleven died in Osh, the others in Talas": behind a figure, up to the next one. */
static bool S_tells_of_others(const cmq_cascade *cascade, const cmq_fact *facts, size_t count, size_t at) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    uint16_t others = lexicon->asked[CMQ_ASKED_BASIS_PART_REST];
    int last = (int)cascade->sentence->count - 1, from = facts[at].figure.count.last + 1;
    for (size_t i = 0; i < count; i++) {
        int next = facts[i].figure.count.first;
        if (next >= from && next - 1 < last) last = next - 1;
    }
    for (int i = from; i <= last && cascade->sentence->tokens[i].kind != CMQ_SEMICOLON; i++)
        if (cmq_class_within(lexicon, cascade->found->basis[i], others)) return true;
    return false;
}

/* Whether a word names a state; its seat is where a report was filed. */
static bool S_names_state(const cmq_cascade *cascade, int at) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    const cmq_known_word *known = cascade->known[at];
    bool state = false, seat = cmq_word_within(lexicon, known, lexicon->asked[CMQ_ASKED_SEAT]);
    for (size_t k = 0; known && !seat && k < known->reading_count; k++)
        state |= known->readings[k].entry != CMQ_NO_ENTRY && lexicon->entries[known->readings[k].entry].country;
    return state;
}

/* "– Osh region: a lorry fell into a gorge, two died;": behind its mark an item tells what happened. */
static bool S_is_marked(const cmq_token *tokens) {
    return tokens[0].kind == CMQ_DASH || tokens[0].kind == CMQ_OTHER;
}

bool cmq_is_list_line(const cmq_whereabouts *whereabouts, const cmq_cascade *cascade, const cmq_fact *facts) {
    const cmq_token *tokens = cascade->sentence->tokens;
    int figure = facts[0].figure.count.first, first = S_is_marked(tokens) ? 1 : 0, mark = first;
    bool place = false;
    while (mark < figure && tokens[mark].kind == CMQ_WORD) place |= S_names_state(cascade, mark++);
    int reach = first ? figure : tokens[mark].kind == CMQ_COLON ? LABELLED : 2;
    bool label = mark > first && mark <= first + LABEL_WORDS && mark < figure && figure - mark <= reach;
    if (!label || (tokens[mark].kind != CMQ_DASH && tokens[mark].kind != CMQ_COLON)) return false;
    return place || cmq_where_is_told(whereabouts, (cmq_range){(int16_t)first, (int16_t)(mark - 1)});
}

/* Whether a figure is told by a word for a toll: "later the police put the death toll at 18". */
static bool S_is_toll(const cmq_cascade *cascade, const cmq_fact *fact) {
    cmq_range before = {fact->tokens.first, (int16_t)(fact->figure.count.first - 1)};
    return cmq_range_holds(cascade, before, cascade->data->lexicon.asked[CMQ_ASKED_TOLL]);
}

cmq_telling cmq_basis_around(const cmq_cascade *cascade, const cmq_fact *facts, size_t count, size_t at,
                             unsigned except) {
    const cmq_findings *found = cascade->found;
    cmq_range clause = S_clause(cascade, facts, count, at), number = facts[at].figure.count;
    S_nearest nearest = {{CMQ_TOTAL, false, false}, CMQ_MAX_TOKENS};
    for (int i = clause.first; i <= clause.last; i++) {
        if (found->basis[i] == CMQ_NO_CLASS || (i >= number.first && i <= number.last)) continue;
        const S_words *words = S_words_of(&cascade->data->lexicon, found->basis[i]);
        if (except >> words->telling.basis & 1 || (words->counted && !S_is_counted(cascade, clause))) continue;
        if (words->telling.today && !S_is_today(cascade, clause)) continue;
        if (words->telling.basis == CMQ_ADDITIONAL && S_is_toll(cascade, &facts[at])) continue;
        S_take(&nearest, words->telling, S_gap(number, i, i));
    }
    for (size_t i = 0; i < found->time_count; i++) {
        const cmq_time *time = &found->times[i];
        int8_t basis = time->dateline ? CMQ_TOTAL : S_basis_of_time(&time->when);
        if (basis == CMQ_TOTAL || time->tokens.first < clause.first || time->tokens.last > clause.last) continue;
        S_take(&nearest, (cmq_telling){basis, false, false}, S_gap(number, time->tokens.first, time->tokens.last));
    }
    bool others = nearest.telling.basis == CMQ_TOTAL && !(except >> CMQ_PART & 1);
    if (others && S_tells_of_others(cascade, facts, count, at)) nearest.telling.basis = CMQ_PART;
    return nearest.telling;
}
