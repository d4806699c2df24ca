/* Figures that are parts of one told before, though no word says so: those that add up to it, and those of a kind of
 * people among all who were counted. */
#include "resolve/records.h"

#define LEAD_SENTENCES 3    /* in which the whole is told */
#define SUMMED_SENTENCES 3  /* in which its parts follow each other */
#define MORE_SENTENCES 1    /* in which "another" follows the first of them */
#define LISTED_SENTENCES 8  /* in which they follow each other before it */
#define LEAST_WHOLE 3       /* one and one are two by chance */
#define SHORTLY_SENTENCES 2 /* how far behind a whole that is not in the lead its parts begin, */
#define MANY_TIMES 5        /* how great a toll is to which one day adds */
#define GROWN_TIMES 4       /* how much greater at most than an earlier one, if only words around that say so */
#define SURE_WHOLE 5        /* and how great it must be */
#define SURE_ADDENDS 3      /* how many figures do not add up by chance */
#define GROUP_SENTENCES 6   /* how far behind a whole a group among them is told */
#define LOCAL_SENTENCES 4   /* how far behind a whole the places are told where some of it happened */

bool cmq_may_be_of_one_side(const cmq_casualty *a, const cmq_casualty *b) {
    return !a->side || !b->side || a->side == b->side;
}

static int S_sentence(const cmq_casualty *c) {
    return c->mentions.items[0].sentence;
}

/* Whether its own sentence tells the time of a figure. */
static bool S_is_timed(const cmq_casualty *c) {
    return c->time.at.start < c->time.at.end && !c->time.inherited;
}

/* Whether two figures are each of a region of its own, told in their sentences or before. */
static bool S_are_elsewhere(const cmq_casualty *a, const cmq_casualty *b) {
    if (!a->where.ref || !b->where.ref) return false;
    cmq_span x = cmq_span_of(a->where.ref), y = cmq_span_of(b->where.ref);
    bool states = x.len <= 2 || y.len <= 2; /* which hold what is in them */
    return !states && !cmq_span_equal(x, y);
}

/* Whether each is so by its own sentence. */
static bool S_are_apart(const cmq_casualty *a, const cmq_casualty *b) {
    return !a->where.inherited && !b->where.inherited && S_are_elsewhere(a, b);
}

static bool S_is_total(const cmq_casualty *c) {
    return c->basis == CMQ_TOTAL && !c->denied && c->min > 0;
}

static bool S_is_part(const cmq_casualty *c) {
    return c->basis == CMQ_PART && !c->denied && c->min > 0;
}

static bool S_is_new(const cmq_casualty *c) {
    return c->basis == CMQ_ADDITIONAL && !c->denied && c->min > 0;
}

/* New victims are a whole to those of them who are told apart, too. */
static bool S_is_whole(const cmq_casualty *c) {
    return (S_is_total(c) || S_is_new(c)) && c->min >= LEAST_WHOLE && c->min == c->max;
}

/* "At least 13", or 13: figures may add up to it. */
static bool S_is_least(const cmq_casualty *c) {
    return S_is_whole(c) || (S_is_total(c) && c->min >= LEAST_WHOLE && c->max == CMQ_UNBOUNDED && !c->approx);
}

/* Whether people of one kind may be among those of another: the hurt are in hospital, victims are dead or hurt. */
static bool S_holds_kind(int whole, int part) {
    return whole == part || whole == CMQ_AFFECTED || (whole == CMQ_INJURED && part == CMQ_HOSPITALIZED) ||
           (whole == CMQ_HOSPITALIZED && part == CMQ_INJURED);
}

/* "24 died on the spot and three in hospital": new victims by words around alone are a share where they add up. */
static bool S_may_be_share(const cmq_casualty *c) {
    return S_is_new(c) && c->unsure;
}

/* Makes the totals from `first` on, before `last`, that are of the kind of the first, parts of the whole. */
static void S_mark_parts(cmq_records *records, const cmq_casualty *whole, size_t first, size_t last) {
    int kind = records->casualties[first].kind;
    for (size_t i = first; i < last; i++) {
        cmq_casualty *c = &records->casualties[i];
        if (c != whole && c->kind == kind && (S_is_total(c) || S_may_be_share(c))) c->basis = CMQ_PART;
    }
}

/* Whether a figure may be one of those that add up: no word calls it anything, or words around call it a part. */
static bool S_is_summand(const cmq_casualty *c) {
    return S_is_total(c) || (c->unsure && S_is_part(c));
}

/* Whether people of one sort may be counted among those of another: women are among civilians, but not among children
 * or soldiers. */
static bool S_may_be_among(const cmq_casualty *whole, const cmq_casualty *c) {
    return whole->victims == CMQ_UNSPECIFIED || whole->victims == CMQ_CIVILIAN || whole->victims == CMQ_OFFICIAL ||
           c->victims == CMQ_UNSPECIFIED || c->victims == whole->victims;
}

/* The greatest earlier toll below a newer one of its kind; NULL if there is none. */
static const cmq_casualty *S_earlier_toll(const cmq_records *records, const cmq_casualty *whole) {
    const cmq_casualty *earlier = NULL;
    for (size_t i = 0; i < records->count; i++) {
        const cmq_casualty *c = &records->casualties[i];
        bool toll = c->basis == CMQ_PREVIOUS && c->kind == whole->kind && c->min == c->max && c->min < whole->min;
        toll &= whole->victims == CMQ_UNSPECIFIED || whole->victims == c->victims; /* 30 soldiers are no 9 people */
        if (toll && (!earlier || c->min > earlier->min)) earlier = c;
    }
    return earlier;
}

/* Whether a figure is the first of its kind in its sentence. */
static bool S_opens(const cmq_records *records, size_t at) {
    const cmq_casualty *c = &records->casualties[at];
    for (size_t i = 0; i < at; i++)
        if (records->casualties[i].kind == c->kind && S_sentence(&records->casualties[i]) == S_sentence(c))
            return false;
    return true;
}

/* Whether some figures of a sentence are told side by side with one of the same sentence that is their sum by chance,
 * each at its own place, before it, or as it stands beside others: "five died in Osh, three in Talas, two in Naryn". */
static bool S_stand_beside(const cmq_records *records, const cmq_casualty *whole, size_t first, size_t count) {
    const cmq_casualty *part = &records->casualties[first];
    part += part == whole;
    if (S_sentence(whole) != S_sentence(part)) return false;
    bool few = whole->min < CMQ_SURE_PAIR, opens = S_opens(records, (size_t)(whole - records->casualties));
    return (few && (whole > part || !opens)) || ((few || count < SURE_ADDENDS) && S_are_apart(whole, part));
}

/* Marks the figures from `first` on that add up to the whole. "Four died in Osh, another one in Talas" are five in all,
 * and the four a part, unless an earlier toll is told, to which the one may add. */
static void S_mark_sum(cmq_records *records, const cmq_casualty *whole, size_t first) {
    int64_t sum = 0;
    size_t count = 0, last = first;
    int kind = records->casualties[first].kind, sentence = S_sentence(&records->casualties[first]);
    bool newest = !S_earlier_toll(records, whole);
    for (; last < records->count && sum < whole->min; last++) {
        const cmq_casualty *c = &records->casualties[last];
        bool another = newest && count && S_is_new(c) && !S_is_timed(c) && S_sentence(c) - sentence <= MORE_SENTENCES;
        if (c->kind != kind || !(S_is_summand(c) || another)) continue;
        if (c->min != c->max || c->min >= whole->min || !S_may_be_among(whole, c)) return;
        if (S_sentence(c) - sentence >= SUMMED_SENTENCES) return;
        sum += c->min;
        count++;
    }
    if (sum == whole->min && count > 1 && !S_stand_beside(records, whole, first, count))
        S_mark_parts(records, whole, first, last);
}

/* The same where they add up: those in hospital are no sum of others who are hurt. */
static bool S_sums_kind(int whole, int part) {
    return S_holds_kind(whole, part) && !(whole == CMQ_HOSPITALIZED && part == CMQ_INJURED);
}

/* Whether a figure is one of a sentence that may add up to a whole; an older one by words alone: "96 in 2021". */
static bool S_is_in_sum(const cmq_casualty *whole, const cmq_casualty *c) {
    bool older = c->basis == CMQ_BACKGROUND && !c->denied && c->min > 0;
    return c != whole && S_sums_kind(whole->kind, c->kind) &&
           (S_is_total(c) || S_is_part(c) || S_may_be_share(c) || older);
}

/* Marks the figures of one sentence, from `first` on, if they add up to the whole, though words call some of them
 * parts: "three members of a family and a passenger", and four in all; of three and more though they call them older:
 * "96 in 2021, 143 in 2022, 212 in 2023", and 451 since then. */
static void S_mark_sentence(cmq_records *records, const cmq_casualty *whole, size_t first) {
    int64_t sum = 0;
    size_t count = 0, older = 0, last = first;
    int sentence = S_sentence(&records->casualties[first]);
    for (; last < records->count && S_sentence(&records->casualties[last]) == sentence; last++) {
        const cmq_casualty *c = &records->casualties[last];
        if (!S_is_in_sum(whole, c)) continue;
        if (c->min != c->max || c->min >= whole->min || !S_may_be_among(whole, c)) return;
        sum += c->min;
        count++;
        older += c->basis == CMQ_BACKGROUND;
    }
    if (sum != whole->min || count < 2 || (older && count < SURE_ADDENDS)) return;
    if (S_stand_beside(records, whole, first, count)) return;
    for (size_t i = first; i < last; i++)
        if (S_is_in_sum(whole, &records->casualties[i])) records->casualties[i].basis = CMQ_PART;
}

/* Marks all figures of a kind that stand before the whole, each at a place of its own or a line of a list, if they add
 * up to it: a bulletin goes from place to place, and tells the sum at its end. */
static void S_mark_sum_before(cmq_records *records, size_t at) {
    const cmq_casualty *whole = &records->casualties[at];
    int64_t sum = 0;
    size_t count = 0, first = at;
    for (size_t i = 0; i < at; i++) {
        const cmq_casualty *c = &records->casualties[i];
        if (c->kind != whole->kind || !S_is_summand(c)) continue;
        bool placed = c->listed || (c->where.at.end && !c->where.inherited);
        if (c->min != c->max || !cmq_may_be_of_one_side(whole, c) || !placed) return;
        if (S_sentence(whole) == S_sentence(c) || S_sentence(whole) - S_sentence(c) > LISTED_SENTENCES) return;
        if (!count) first = i;
        sum += c->min;
        count++;
    }
    if (sum == whole->min && count > 1) S_mark_parts(records, whole, first, at);
}

/* Whether figures of a sentence may be parts of a whole told shortly before, or, those of a headline, behind it. */
static bool S_is_near(const cmq_casualty *c, const cmq_casualty *whole) {
    int gap = S_sentence(c) - S_sentence(whole);
    return gap < 0 ? c->headline && -gap <= SHORTLY_SENTENCES : gap <= SUMMED_SENTENCES;
}

/* Whether a figure of children, soldiers ... is among all whom the same source counted in another sentence. */
static bool S_is_among(const cmq_casualty *whole, const cmq_casualty *c) {
    return whole->kind == c->kind && S_is_total(whole) && c->min == c->max && c->min < whole->min &&
           cmq_may_be_of_one_side(whole, c) && S_sentence(whole) != S_sentence(c) && !S_is_timed(c) &&
           c->told_by != CMQ_NO_ACTOR && whole->told_by == c->told_by && whole->victims == CMQ_UNSPECIFIED &&
           c->victims != CMQ_UNSPECIFIED && !c->foes;
}

/* Whether the lead tells of those who fled, and of no other victims: a report of what goes on, in which "since January"
 * is no other event. */
static bool S_is_report(const cmq_records *records) {
    bool fled = false;
    for (size_t i = 0; i < records->count; i++) {
        const cmq_casualty *c = &records->casualties[i];
        if (S_sentence(c) >= LEAD_SENTENCES || c->basis == CMQ_BACKGROUND) continue;
        if (c->kind != CMQ_DISPLACED) return false;
        fled = true;
    }
    return fled;
}

bool cmq_records_stand_behind(const cmq_records *records, const cmq_casualty *casualty, int sentence) {
    bool late = casualty->basis == CMQ_BACKGROUND && sentence >= LEAD_SENTENCES;
    if (casualty->basis == CMQ_BACKGROUND && S_is_report(records)) return false;
    for (size_t i = 0; i < records->count; i++) {
        const cmq_casualty *before = &records->casualties[i];
        bool beside = before->listed && casualty->listed; /* another line of the same list */
        cmq_country land = before->where.country, own = casualty->where.country;
        if (!S_is_total(before) || S_sentence(before) >= sentence || beside) continue;
        if (land && own && land != own && casualty->basis == CMQ_PART) continue;
        bool kinds = before->kind == casualty->kind || before->kind == CMQ_AFFECTED;
        if (casualty->unsure && casualty->basis == CMQ_PART && !kinds) continue;
        if (casualty->basis == CMQ_BACKGROUND) {
            if (before->kind == casualty->kind && before->min == casualty->min) return false;
            late = true;
            continue;
        }
        if (S_holds_kind(before->kind, casualty->kind) && before->min > casualty->min &&
            cmq_may_be_of_one_side(before, casualty))
            return true;
    }
    return late;
}

bool cmq_records_told(const cmq_records *records, const cmq_casualty *casualty) {
    for (size_t i = 0; i < records->count; i++) {
        const cmq_casualty *before = &records->casualties[i];
        if (before->kind == casualty->kind && before->min == casualty->min && before->max == casualty->max &&
            before->basis == CMQ_TOTAL && !before->denied && cmq_may_be_of_one_side(before, casualty))
            return true;
    }
    return false;
}

bool cmq_records_counted(const cmq_records *records, const cmq_casualty *casualty, int sentence) {
    if (casualty->basis != CMQ_TOTAL || casualty->victims != CMQ_UNSPECIFIED) return false;
    for (size_t i = 0; i < records->count; i++) {
        const cmq_casualty *before = &records->casualties[i];
        if (before->kind == casualty->kind && before->basis != CMQ_BACKGROUND && !before->denied &&
            cmq_may_be_of_one_side(before, casualty) && before->min >= casualty->min &&
            !(before->min == casualty->min && before->approx) && S_sentence(before) < sentence)
            return true;
    }
    return false;
}

/* Whether people in hospital are some of those who were told to be there before. */
static bool S_lie_among(const cmq_casualty *whole, const cmq_casualty *c) {
    bool counted = whole->basis == CMQ_TOTAL || whole->basis == CMQ_PART;
    int gap = S_sentence(c) - S_sentence(whole);
    bool before = whole->kind == CMQ_HOSPITALIZED && gap > 0;
    return c->kind == CMQ_HOSPITALIZED && before && counted && !whole->denied && cmq_may_be_of_one_side(whole, c) &&
           c->min < whole->min;
}

/* Whether a figure is greater than another one, and of its kind or of all victims. */
static bool S_may_hold(const cmq_casualty *whole, const cmq_casualty *c) {
    bool counted = whole->basis == CMQ_TOTAL || whole->basis == CMQ_ADDITIONAL;
    bool kinds = whole->kind == c->kind || whole->kind == CMQ_AFFECTED;
    return kinds && counted && !whole->denied && whole->min > c->min;
}

const cmq_casualty *cmq_greater_before(const cmq_records *records, const cmq_casualty *c) {
    for (const cmq_casualty *whole = c; whole-- > records->casualties;)
        if (S_may_hold(whole, c)) return whole;
    return NULL;
}

/* "Five died in Osh, seven in Talas": figures of one sentence, each of a place of its own. */
static bool S_is_placed_beside(const cmq_records *records, const cmq_casualty *c) {
    bool beside = false;
    for (size_t i = 0; i < records->count; i++) {
        const cmq_casualty *other = &records->casualties[i];
        beside |= other->kind == c->kind && S_sentence(other) == S_sentence(c) && S_are_apart(other, c);
    }
    return beside;
}

/* Whether one counts in the country what another counts in a place of it. */
static bool S_surrounds(const cmq_records *records, const cmq_casualty *whole, const cmq_casualty *c) {
    bool sure = whole->min == whole->max && whole->min >= SURE_WHOLE && 5 * c->min <= 4 * whole->min;
    bool beside = !whole->where.at.end && whole->kind == c->kind && S_is_placed_beside(records, c);
    bool around = beside || (whole->where.at.end && whole->where.country == c->where.country);
    bool same = whole->where.ref && cmq_span_equal(cmq_span_of(c->where.ref), cmq_span_of(whole->where.ref));
    return sure && around && !same && !S_are_apart(whole, c) && S_sentence(c) - S_sentence(whole) <= LOCAL_SENTENCES;
}

/* Women, children, medics or journalists, several of them, at no place of their own. */
static bool S_is_group(const cmq_casualty *c) {
    bool group =
        c->victims == CMQ_CHILD || c->victims == CMQ_WOMAN || c->victims == CMQ_JOURNALIST || c->victims == CMQ_MEDIC;
    return group && (!c->where.ref || c->where.inherited) && c->min > 1 && c->min == c->max;
}

/* Nationals of a state, "two of our nationals were killed", or, whatever names them, behind other nationals who are a
 * part: "two of the dead are American. A Ukrainian soldier was killed." */
static bool S_is_nation(const cmq_records *records, const cmq_casualty *c) {
    bool listed = c->citizens;
    if (c->kind == CMQ_DISPLACED) return false; /* whom their state brings home are no part of those who fled */
    for (const cmq_casualty *before = records->casualties; before < c; before++)
        listed |= before->kind == c->kind && before->side && before->side != c->side && S_is_part(before);
    return listed && (c->side || c->speakers) && c->min == c->max; /* «гражданин» alone is anybody */
}

/* Whether the same number of its kind is told without a word that calls it a share: "two died", "two children died". */
static bool S_is_told_in_all(const cmq_records *records, const cmq_casualty *c) {
    for (const cmq_casualty *other = records->casualties; other < c; other++)
        if (other->kind == c->kind && other->min == c->min && other->max == c->max && S_is_total(other) &&
            S_may_be_among(other, c) && cmq_may_be_of_one_side(other, c))
            return true;
    return false;
}

/* "In Osh alone four died", where five and more were counted in the country; "three doctors were
 * killed", or more nationals, at no time of their own: among all who were counted before, in another sentence. */
static bool S_is_share(const cmq_records *records, const cmq_casualty *c) {
    bool local = c->where.ref && !c->where.inherited && c->victims == CMQ_UNSPECIFIED, group = S_is_group(c);
    bool nation = S_is_nation(records, c), more = nation && c->citizens && S_is_new(c);
    if ((!S_is_total(c) && !more) || S_is_timed(c) || S_is_told_in_all(records, c)) return false;
    for (const cmq_casualty *whole = records->casualties; whole < c && (local || group || nation); whole++) {
        int gap = S_sentence(c) - S_sentence(whole); /* "three men and two women" are none of each other */
        bool near = S_sentence(whole) < LEAD_SENTENCES && gap > 0 && gap <= GROUP_SENTENCES;
        bool others = c->told_by != whole->told_by && c->told_by != CMQ_NO_ACTOR && c->told_by != records->issuer;
        bool all = nation && gap > 0 && !others && !whole->side && 2 * c->min <= whole->min;
        if (S_may_hold(whole, c) && cmq_may_be_of_one_side(whole, c) && whole->victims == CMQ_UNSPECIFIED &&
            ((local && (!others || whole->headline) && S_surrounds(records, whole, c)) || (group && near) || all))
            return true;
    }
    return false;
}

/* Whether figures that add up to one told anywhere do so by more than chance. */
static bool S_is_shortly_behind(const cmq_casualty *c, const cmq_casualty *whole) {
    return S_sentence(c) - S_sentence(whole) <= SHORTLY_SENTENCES && whole->min >= SURE_WHOLE;
}

/* "36 were killed, another 12 are missing": more victims, but no more missing than before, if nobody else is. */
static bool S_adds_another_kind(const cmq_records *records, const cmq_casualty *c) {
    bool another = false;
    if (c->basis != CMQ_ADDITIONAL || c->denied) return false;
    if (c->kind == CMQ_AFFECTED || c->kind == CMQ_HOSPITALIZED) return false;
    for (size_t i = 0; i < records->count; i++) {
        const cmq_casualty *other = &records->casualties[i];
        if (other == c) continue;
        bool share = other->basis == CMQ_PART && other > c && other->min <= c->min; /* "among them three children" */
        bool event = c->kind != CMQ_KILLED && S_are_elsewhere(other, c);            /* another one */
        if (other->kind == c->kind && !share && !event && other->basis != CMQ_BACKGROUND) return false;
        another |= other < c && S_sentence(c) - S_sentence(other) <= 1;
    }
    return another;
}

static bool S_is_told_in(const cmq_casualty *c, int sentence) {
    bool told = false;
    for (size_t i = 0; i < c->mentions.count; i++) told |= c->mentions.items[i].sentence == sentence;
    return told;
}

/* "77 were killed in the past 24 hours", where a toll many times as great is told: they add to it. */
static bool S_adds_day(const cmq_records *records, const cmq_casualty *c) {
    bool greater = false;
    if (!S_is_total(c) || !S_is_timed(c) || !cmq_when_is_last_day(&c->time.when)) return false;
    for (size_t i = 0; i < records->count; i++) {
        const cmq_casualty *other = &records->casualties[i];
        bool past = other->basis == CMQ_BACKGROUND && S_is_timed(other) && cmq_when_is_a_point(&other->time.when);
        bool toll = other->basis == CMQ_TOTAL || (other->basis == CMQ_BACKGROUND && !past); /* since then, or in all */
        bool sum = other->kind == c->kind && c->min > other->min;                           /* "rose by 12 to 300" */
        greater |= other->basis == CMQ_ADDITIONAL && S_sentence(other) == S_sentence(c) && !sum; /* counted with them */
        greater |= other->kind == c->kind && toll && !other->denied && other->min >= MANY_TIMES * c->min &&
                   other->foes == c->foes && cmq_may_be_of_one_side(other, c) && !S_are_apart(other, c);
    }
    return greater;
}

/* Whether another figure of a kind is told that is no earlier one, and so may be newer. */
static bool S_is_outdated(const cmq_records *records, const cmq_casualty *c) {
    for (size_t i = 0; i < records->count; i++) {
        const cmq_casualty *other = &records->casualties[i];
        if (other->kind != c->kind || other->denied || other->min == c->min || other->max == 0) continue;
        if (S_are_apart(other, c)) continue;
        if (other->basis == CMQ_TOTAL || other->basis == CMQ_ADDITIONAL) return true;
    }
    return false;
}

/* Whether a greater earlier toll of its kind is told, where tolls only grow: those who are missing become fewer. */
static bool S_is_exceeded(const cmq_records *records, const cmq_casualty *c) {
    if (c->kind == CMQ_MISSING || c->kind == CMQ_HOSPITALIZED) return false;
    for (size_t i = 0; i < records->count; i++) {
        const cmq_casualty *other = &records->casualties[i];
        if (other->basis == CMQ_PREVIOUS && other->kind == c->kind && other->min > c->min) return true;
    }
    return false;
}

/* "It was reported earlier that six were hurt" is an earlier toll only where a newer one is told, of them or of those
 * who were counted in the same sentence; of several earlier ones the greatest is asked first. */
static void S_check_previous(cmq_records *records) {
    for (size_t i = 0; i < 2 * records->count; i++) {
        cmq_casualty *c = &records->casualties[i % records->count];
        if (c->basis != CMQ_PREVIOUS || (i < records->count && S_is_exceeded(records, c))) continue;
        bool outdated = false;
        for (size_t k = 0; k < records->count; k++) {
            const cmq_casualty *beside = &records->casualties[k];
            outdated |=
                beside->basis == CMQ_PREVIOUS && S_is_told_in(beside, S_sentence(c)) && S_is_outdated(records, beside);
        }
        if (!outdated) c->basis = CMQ_TOTAL;
    }
}

/* Whether a figure is the only one of its kind in its sentence that no words call a part or an earlier one. */
static bool S_stands_alone(const cmq_records *records, size_t at) {
    const cmq_casualty *c = &records->casualties[at];
    size_t first = at, last = at; /* those of one sentence stand together */
    while (first > 0 && S_sentence(&records->casualties[first - 1]) == S_sentence(c)) first--;
    while (last + 1 < records->count && S_sentence(&records->casualties[last + 1]) == S_sentence(c)) last++;
    for (size_t i = first; i <= last; i++) {
        const cmq_casualty *other = &records->casualties[i];
        if (i != at && other->kind == c->kind && other->basis == CMQ_TOTAL) return false;
    }
    return true;
}

/* Whether one toll is told right behind an earlier, smaller one. */
static bool S_steps_on(const cmq_casualty *earlier, const cmq_casualty *c) {
    return earlier < c && earlier->basis == CMQ_PREVIOUS && earlier->min < c->min &&
           earlier->paragraph == c->paragraph && S_sentence(c) - S_sentence(earlier) == 1;
}

/* "The police first told of 12, a few hours later the hospital of 19": where 31 were told before, both are earlier
 * tolls. */
static void S_find_steps(cmq_records *records) {
    for (size_t i = 0; i < records->count; i++) {
        cmq_casualty *c = &records->casualties[i];
        bool step = false, newer = false;
        if (!S_is_total(c) || c->min != c->max || c->mentions.count > 1 || c->kind == CMQ_MISSING) continue;
        for (const cmq_casualty *other = records->casualties; other < c; other++) {
            if (other->kind != c->kind || other->denied || !cmq_may_be_of_one_side(other, c)) continue;
            step |= S_steps_on(other, c);
            newer |= S_is_total(other) && other->min > c->min && other->min <= GROWN_TIMES * c->min;
        }
        if (step && newer) c->basis = CMQ_PREVIOUS;
    }
}

/* Marks what was added between an earlier toll and a newer one: "93 dead, yesterday 84; nine bodies came ashore". */
static void S_find_gains(cmq_records *records) {
    for (size_t w = 0; w < records->count; w++) {
        const cmq_casualty *whole = &records->casualties[w];
        const cmq_casualty *earlier = S_is_whole(whole) ? S_earlier_toll(records, whole) : NULL;
        for (size_t i = 0; earlier && i < records->count; i++) {
            cmq_casualty *c = &records->casualties[i];
            bool gain = c->kind == whole->kind && c->min == whole->min - earlier->min && c->min == c->max;
            if (gain && S_is_total(c) && cmq_may_be_of_one_side(earlier, c) && S_stands_alone(records, i))
                c->basis = CMQ_ADDITIONAL;
        }
    }
}

/* Whether a toll is told to which a figure adds, or that came after it. */
static bool S_has_toll(const cmq_records *records, const cmq_casualty *c) {
    for (size_t i = 0; i < records->count; i++) {
        const cmq_casualty *toll = &records->casualties[i];
        bool fits = c->wrong ? toll->min != c->min : toll->min > c->min;
        if (c->basis == CMQ_PREVIOUS) fits &= toll->min <= GROWN_TIMES * c->min;
        if (toll != c && fits && toll->kind == c->kind && S_is_total(toll) && cmq_may_be_of_one_side(toll, c) &&
            !S_are_apart(toll, c))
            return true;
    }
    return false;
}

/* What words around a figure call new or earlier is so only where a toll is told. */
static void S_check_unsure(cmq_records *records) {
    for (size_t i = records->count; i-- > 0;) { /* the last first: it may be the toll of those before */
        cmq_casualty *c = &records->casualties[i];
        bool needs = c->basis == CMQ_PREVIOUS || c->basis == CMQ_ADDITIONAL;
        if (c->unsure && needs && !S_has_toll(records, c)) c->basis = CMQ_TOTAL;
    }
}

/* The figure of a headline is the news: told again below, by whatever words, it is no share of another one nor of
 * another event; nor is it one itself if it is told as the toll below. */
static void S_follow_headline(cmq_records *records) {
    for (size_t h = 0; h < records->count; h++) {
        cmq_casualty *headline = &records->casualties[h];
        if (!headline->headline || headline->denied) continue;
        for (size_t i = h + 1; i < records->count; i++) {
            cmq_casualty *c = &records->casualties[i];
            bool same = c->kind == headline->kind && c->min == headline->min && c->max == headline->max && c->min > 1;
            if (!same || c->denied || !cmq_may_be_of_one_side(headline, c)) continue;
            bool older = c->basis == CMQ_BACKGROUND || c->basis == CMQ_PART;
            if (headline->basis == CMQ_TOTAL && older) c->basis = CMQ_TOTAL;
            if (headline->basis == CMQ_PART && c->basis == CMQ_TOTAL) headline->basis = CMQ_TOTAL;
        }
    }
}

/* Whether a figure counts over a stretch of time, or a month, or in the lead at no time told: a day or a year of the
 * past is another event's. */
static bool S_is_over_time(const cmq_casualty *c) {
    const int16_t *said = c->time.when.own.said;
    bool month = said[CMQ_TIME_MONTH] != CMQ_NOT_SAID && said[CMQ_TIME_DAY] == CMQ_NOT_SAID;
    bool told = c->time.at.start < c->time.at.end;
    if (!told) return S_sentence(c) < LEAD_SENTENCES;
    return !cmq_when_is_a_point(&c->time.when) || (month && said[CMQ_TIME_YEAR] == CMQ_NOT_SAID);
}

static bool S_is_first_of_kind(const cmq_records *records, const cmq_casualty *c) {
    for (const cmq_casualty *other = records->casualties; other < c; other++)
        if (other->kind == c->kind) return false;
    return true;
}

/* A document whose first figures are counts over time reports on that: "since January 402 have been killed", by words
 * another event's, is its news. */
static void S_find_report(cmq_records *records) {
    bool report = false;
    for (cmq_casualty *c = records->casualties; c < records->casualties + records->count; c++) {
        bool news = c->basis == CMQ_BACKGROUND && !c->denied && S_is_over_time(c);
        if (!news && !report) return;
        report = true;
        if (news && S_is_first_of_kind(records, c)) c->basis = CMQ_TOTAL;
    }
}

/* "34 died in Aleppo. Homs: 21": a line of a place is no share of another place's figure. */
static void S_find_siblings(cmq_records *records) {
    for (size_t i = 0; i < records->count; i++) {
        cmq_casualty *c = &records->casualties[i];
        const cmq_casualty *whole = c->listed && S_is_part(c) ? cmq_greater_before(records, c) : NULL;
        if (whole && S_are_apart(whole, c)) c->basis = CMQ_TOTAL;
    }
}

void cmq_records_find_parts(cmq_records *records) {
    S_find_report(records);
    S_find_siblings(records);
    S_check_unsure(records);
    S_check_previous(records);
    S_find_steps(records);
    S_find_gains(records);
    for (size_t i = 0; i < records->count; i++)
        if (S_adds_another_kind(records, &records->casualties[i])) records->casualties[i].basis = CMQ_TOTAL;
    for (size_t i = 0; i < records->count; i++)
        if (S_adds_day(records, &records->casualties[i])) records->casualties[i].basis = CMQ_ADDITIONAL;
    for (size_t w = 0; w < records->count; w++) {
        const cmq_casualty *whole = &records->casualties[w];
        for (size_t i = w + 1; i < records->count; i++)
            if (S_is_total(&records->casualties[i]) && S_lie_among(whole, &records->casualties[i]))
                records->casualties[i].basis = CMQ_PART;
        for (size_t i = 0; S_is_least(whole) && i < records->count; i++)
            if (S_sums_kind(whole->kind, records->casualties[i].kind) && S_is_near(&records->casualties[i], whole) &&
                S_opens(records, i))
                S_mark_sentence(records, whole, i);
        if (!S_is_whole(whole)) continue;
        S_mark_sum_before(records, w);
        for (size_t i = w + 1; i < records->count; i++) {
            cmq_casualty *c = &records->casualties[i];
            bool lead = S_sentence(whole) < LEAD_SENTENCES;
            bool kinds = c->kind == whole->kind || whole->kind == CMQ_AFFECTED;
            if (S_is_summand(c) && kinds && (lead || S_is_shortly_behind(c, whole))) S_mark_sum(records, whole, i);
            if (S_is_total(c) && lead && S_is_among(whole, c)) c->basis = CMQ_PART;
        }
    }
    for (size_t i = 0; i < records->count; i++)
        if (S_is_share(records, &records->casualties[i])) records->casualties[i].basis = CMQ_PART;
    S_follow_headline(records);
}

/* Whether one figure repeats another one of as many, told in another sentence. */
static bool S_is_as_many(const cmq_casualty *a, const cmq_casualty *b) {
    return a->min == b->min && a->max == b->max && a->denied == b->denied && cmq_may_be_of_one_side(a, b) &&
           a->mentions.items[0].sentence != b->mentions.items[0].sentence;
}

void cmq_records_tell_alike(cmq_records *records) {
    for (size_t i = 0; i < records->count; i++)
        for (size_t k = 0; k < records->count; k++) {
            cmq_casualty *c = &records->casualties[i];
            const cmq_casualty *other = &records->casualties[k];
            if (other->basis != CMQ_TOTAL || !S_is_as_many(c, other)) continue;
            bool hurt = c->headline && c->kind == CMQ_AFFECTED && other->kind == CMQ_INJURED;
            if (hurt && c->basis == CMQ_TOTAL) c->kind = CMQ_INJURED;
            bool again = c->basis == CMQ_PART || (c->basis == CMQ_ADDITIONAL && other->headline);
            again &= k < i && other->kind == c->kind && c->victims == CMQ_UNSPECIFIED;
            again &= !c->side || c->side == other->side; /* "three of the dead are Kyrgyz" tells more of other three */
            if (again && other->victims == CMQ_UNSPECIFIED) c->basis = CMQ_TOTAL;
        }
}
