/* One person under two names that no sentence joins: "the spokesman said", and, shortly behind, "Jane Doe said"; a
 * surname in the headline. */
#include "resolve/names.h"
#include "resolve/voices.h"

#include <stdlib.h>

#define HOLDER_SENTENCES 1   /* how far behind the office the name is told; */
#define HEADLINE_SENTENCES 2 /* of one in the headline */
#define BESIDE_BYTES 4       /* between an office and the name that stands beside it */

static int S_first(const cmq_actor *actor) {
    return actor->mentions.count ? actor->mentions.items[0].sentence : 0;
}

static bool S_is_bare_office(const cmq_actor *actor) {
    return actor->type == CMQ_PERSON && actor->unnamed && !actor->several && !actor->both && !actor->hidden;
}

/* Whether a word of an office, but for the one that says what it is, is none of another's. */
static bool S_has_own(const cmq_office *office, const cmq_office *other) {
    for (size_t i = 0; i < office->count; i++) {
        size_t at = 0;
        while (at < other->count && !cmq_span_equal(office->words[i], other->words[at])) at++;
        if (at == other->count && i + 1 != office->post) return true;
    }
    return false;
}

/* Whether two offices of one kind are of two bodies: no spokesman of the army speaks for the ministry. */
static bool S_are_two(const cmq_office *a, const cmq_office *b) {
    return a->post && b->post && S_has_own(a, b) && S_has_own(b, a);
}

/* Whether a person's office is told by nobody, or by the same word, and may be this one. */
static bool S_is_free(const cmq_actor *person, const cmq_actor *office) {
    if (person->type != CMQ_PERSON || person->unnamed || (person->top && (person->country || office->top)))
        return false;
    if (person->office.count && !cmq_same_post(&person->office, &office->office)) return false;
    if (S_are_two(&person->office, &office->office)) return false;
    if (office->top && person->listed) return false;                       /* whoever leads a state is known to */
    if (office->abroad && person->listed && person->country) return false; /* known as a state's, not the UN's */
    return !person->country || !office->country || person->country == office->country;
}

/* The last sentence up to one that tells the office; else the first that does. */
static int S_told(const cmq_actor *office, int sentence) {
    int told = S_first(office);
    for (size_t i = 0; i < office->mentions.count; i++)
        if (office->mentions.items[i].sentence <= sentence) told = office->mentions.items[i].sentence;
    return told;
}

static bool S_is_near(const cmq_actor *person, const cmq_actor *office) {
    int told = S_told(office, S_first(person));
    for (size_t i = 0; i < person->mentions.count; i++)
        if (abs(person->mentions.items[i].sentence - told) <= HEADLINE_SENTENCES) return true;
    return false;
}

/* A name follows its office; before it, only if he spoke in the sentence before, or both are known to be of one
 * country. */
static bool S_follows(const cmq_actor *person, const cmq_actor *office) {
    int told = S_told(office, S_first(person)), behind = S_first(person) - told;
    bool one_country = person->country && person->country == office->country;
    if (behind < 0) return person->spoke == told || (one_country && behind >= -HOLDER_SENTENCES);
    return behind <= (told ? HOLDER_SENTENCES : HEADLINE_SENTENCES);
}

/* Whether a person is named first in the sentence that tells the office of an organisation, behind it and not beside
 * it: "the UN chief condemns it, said Doe". */
static bool S_tells_of(const cmq_actor *office, const cmq_actor *person) {
    if (!person->mentions.count || !office->mentions.count) return false;
    const cmq_mention *named = &person->mentions.items[0], *told = &office->mentions.items[0];
    return office->abroad && named->sentence == told->sentence && named->at.start > told->at.end + BESIDE_BYTES;
}

/* Whether an actor gives a figure or takes a position. */
static bool S_speaks(const cmq_records *records, size_t actor) {
    for (size_t i = 0; i < records->count; i++)
        if (records->casualties[i].told_by == actor) return true;
    for (size_t i = 0; i < records->positions.count; i++)
        if (cmq_is_among(records->positions.items[i].speakers, records->positions.items[i].speaker_count, actor))
            return true;
    return false;
}

/* Whether a name opens its paragraph where it is told first. */
static bool S_opens(const cmq_records *records, const cmq_actor *person) {
    uint32_t start = person->mentions.items[0].at.start;
    return start == 0 || records->actors.text.ptr[start - 1] == '\n';
}

/* The only person near an office who may hold it, if that one follows it and speaks; else
 * CMQ_NO_ACTOR. */
static size_t S_holder(const cmq_records *records, const cmq_actor *office) {
    size_t holder = CMQ_NO_ACTOR;
    for (size_t i = 0; i < records->actors.count; i++) {
        const cmq_actor *person = &records->actors.items[i];
        if (!S_is_free(person, office) || !S_is_near(person, office)) continue;
        if (holder != CMQ_NO_ACTOR) return CMQ_NO_ACTOR;
        holder = i;
    }
    if (holder == CMQ_NO_ACTOR) return holder;
    bool voice = records->actors.items[holder].spoke && office->office.post; /* quoted, though he takes no position */
    voice |= office->office.post && S_opens(records, &records->actors.items[holder]);
    if (!voice && !S_speaks(records, holder)) return CMQ_NO_ACTOR;
    if (S_tells_of(office, &records->actors.items[holder])) return CMQ_NO_ACTOR;
    return S_follows(&records->actors.items[holder], office) ? holder : CMQ_NO_ACTOR;
}

#define MISTYPED_LETTERS 5 /* a shorter name is another one */

/* Letters that both words begin with, or, from the end, end with, in bytes and whole characters. */
static size_t S_alike(cmq_span a, cmq_span b, bool from_end, size_t limit) {
    size_t n = 0, whole = 0;
    while (n < limit) {
        char x = from_end ? a.ptr[a.len - 1 - n] : a.ptr[n], y = from_end ? b.ptr[b.len - 1 - n] : b.ptr[n];
        bool continues = ((unsigned char)x & 0xC0) == 0x80;
        if (x != y) break;
        n++;
        if (from_end ? !continues : n == a.len || n == b.len || ((unsigned char)a.ptr[n] & 0xC0) != 0x80) whole = n;
    }
    return whole;
}

/* Whether two surnames differ in one letter, neither the first nor the last: "Shokry" is "Shoukry". A last letter may
 * be an ending, and tell a woman from a man. */
static bool S_mistyped(cmq_span a, cmq_span b) {
    size_t limit = a.len < b.len ? a.len : b.len;
    if (cmq_utf8_count(a) < MISTYPED_LETTERS || cmq_utf8_count(b) < MISTYPED_LETTERS) return false;
    size_t start = S_alike(a, b, false, limit), end = S_alike(a, b, true, limit - start);
    if (!start || !end) return false;
    cmq_span x = {a.ptr + start, a.len - start - end}, y = {b.ptr + start, b.len - start - end};
    return cmq_utf8_count(x) <= 1 && cmq_utf8_count(y) <= 1;
}

/* Whether a person fits somebody who is told otherwise. */
typedef bool (*S_fits)(const cmq_actor *person, const cmq_actor *other);

/* The only person of the document who fits, and is told; CMQ_NO_ACTOR if there is none, or several. */
static size_t S_only(const cmq_records *records, const cmq_actor *other, S_fits fits) {
    size_t only = CMQ_NO_ACTOR;
    for (size_t i = 0; i < records->actors.count; i++) {
        const cmq_actor *person = &records->actors.items[i];
        if (person->type != CMQ_PERSON || person->hidden || !fits(person, other)) continue;
        if (only != CMQ_NO_ACTOR) return CMQ_NO_ACTOR;
        only = i;
    }
    return only;
}

/* Whether a person of a full name may be told by a surname alone, whatever that is. */
static bool S_has_surname(const cmq_actor *person, const cmq_actor *surname) {
    if (person == surname || person->unnamed || person->stem_count < 2) return false;
    return !surname->country || !person->country || surname->country == person->country;
}

static bool S_is_called(const cmq_actor *person, const cmq_actor *surname) {
    return S_has_surname(person, surname) && cmq_span_equal(person->stems[person->stem_count - 1], surname->stems[0]);
}

static bool S_is_miscalled(const cmq_actor *person, const cmq_actor *surname) {
    return S_has_surname(person, surname) && S_mistyped(person->stems[person->stem_count - 1], surname->stems[0]);
}

/* Somebody else who is the same by the list: known by the surname, then by an office that turned out to be his. */
static size_t S_listed_again(const cmq_records *records, size_t actor) {
    const cmq_actor *listed = &records->actors.items[actor];
    for (size_t i = 0; i < actor && listed->listed; i++) {
        const cmq_actor *other = &records->actors.items[i];
        if (other->country != listed->country && other->country && listed->country) continue; /* a ministry of each */
        if (other->listed && other->type == listed->type && !other->hidden &&
            strcmp(cmq_entry_ref(other->listed), cmq_entry_ref(listed->listed)) == 0)
            return i;
    }
    return CMQ_NO_ACTOR;
}

/* Whether a person of no country is told to be a secretary, or to chair, of what is not said. */
static bool S_is_bare_head(const cmq_actor *person) {
    if (person->office.count != 1 || person->office.deputy || person->country) return false;
    return cmq_span_is(person->office.words[0], "secretary") || cmq_span_is(person->office.words[0], "chair");
}

/* Whether a person holds an office by the words of his own: of "UN chief" and its like also a bare "Secretary-General".
 */
static bool S_holds(const cmq_actor *person, const cmq_actor *office) {
    if (person->unnamed || person->both) return false;
    if (person->country != office->country && office->country) return false;
    bool told_less = person->office.count < office->office.count; /* "President Keita": of another state perhaps */
    if (office->top && person->top && told_less && !office->country) return false;
    if (office->abroad && office->office.leads_any && S_is_bare_head(person)) return true;
    return cmq_holds_office(person, office, office->office.count > 1);
}

/* The only one of the document who is named and holds an office by its words. */
static size_t S_told_holder(const cmq_records *records, const cmq_actor *office) {
    return S_only(records, office, S_holds);
}

static bool S_is_of_state(const cmq_actor *person, const cmq_actor *office) {
    return person != office && person->country == office->country;
}

/* The only person of a state who is told in the document, if he is named and nothing says what he is, for whoever leads
 * something in that state, "Israel's prime minister". */
static size_t S_only_leader(const cmq_records *records, const cmq_actor *office) {
    if (!office->country || !office->office.leads || office->office.deputy || office->top) return CMQ_NO_ACTOR;
    size_t holder = S_only(records, office, S_is_of_state);
    const cmq_actor *person = holder == CMQ_NO_ACTOR ? NULL : &records->actors.items[holder];
    return person && !person->office.count && !person->unnamed ? holder : CMQ_NO_ACTOR;
}

static bool S_is_of_no_state(const cmq_actor *person, const cmq_actor *office) {
    (void)office;
    return person->listed && !person->country && !person->office.count && !person->unnamed;
}

/* The only person of the document whom the list knows and who is of no state and has no office, for whoever leads an
 * organisation, told near by: "Guterres", "the Secretary-General of the United Nations". */
static size_t S_only_igo_head(const cmq_records *records, const cmq_actor *office) {
    bool leads = S_is_bare_head(office) || (office->abroad && (office->office.leads_any || office->office.post));
    if (!leads || office->country || office->office.deputy) return CMQ_NO_ACTOR;
    size_t holder = S_only(records, office, S_is_of_no_state);
    const cmq_actor *person = holder == CMQ_NO_ACTOR ? NULL : &records->actors.items[holder];
    return person && S_is_near(person, office) && !S_tells_of(office, person) ? holder : CMQ_NO_ACTOR;
}

static bool S_leads(const cmq_actor *person, const cmq_actor *office) {
    (void)office;
    return !person->unnamed && person->office.leads;
}

/* The only person of the document who is named and leads anything, for one who is told by that word alone: "the
 * minister". */
static size_t S_only_minister(const cmq_records *records, const cmq_actor *office) {
    if (office->office.count != 1 || !office->office.leads || office->country || office->top) return CMQ_NO_ACTOR;
    size_t holder = S_only(records, office, S_leads);
    if (holder == CMQ_NO_ACTOR) return holder;
    const cmq_office *held = &records->actors.items[holder].office;
    return cmq_span_equal(held->words[held->post - 1], office->office.words[0]) ? holder : CMQ_NO_ACTOR;
}

#define TITLE_BYTES 64 /* of a word before a name; a longer one is no title */

/* Whether the word before a mention begins as `stem` does: "army chief General Ali Koval". */
static bool S_is_titled(cmq_span text, const cmq_mention *mention, cmq_span stem) {
    char folded[TITLE_BYTES];
    size_t end = mention->at.start;
    if (!end || text.ptr[end - 1] != ' ') return false;
    size_t start = --end;
    while (start && text.ptr[start - 1] != ' ' && end - start < TITLE_BYTES) start--;
    if (end - start < stem.len || end - start >= TITLE_BYTES) return false;
    cmq_fold((cmq_span){text.ptr + start, end - start}, folded);
    return memcmp(folded, stem.ptr, stem.len) == 0;
}

/* The only person before whose name the one word of an office stands, though he has another office: "the general". */
static size_t S_bearer(const cmq_records *records, const cmq_actor *office) {
    size_t bearer = CMQ_NO_ACTOR;
    if (office->stem_count != 1 || office->country) return CMQ_NO_ACTOR;
    for (size_t i = 0; i < records->actors.count; i++) {
        const cmq_actor *person = &records->actors.items[i];
        bool titled = false;
        if (person->type != CMQ_PERSON || person->unnamed || person->hidden) continue;
        for (size_t m = 0; m < person->mentions.count; m++)
            titled |= person->mentions.items[m].at.start < office->mentions.items[0].at.start &&
                      S_is_titled(records->actors.text, &person->mentions.items[m], office->stems[0]);
        if (titled && bearer != CMQ_NO_ACTOR) return CMQ_NO_ACTOR;
        if (titled) bearer = i;
    }
    return bearer;
}

static bool S_is_surname(const cmq_actor *actor) {
    return actor->type == CMQ_PERSON && !actor->unnamed && !actor->listed && actor->stem_count == 1 && !actor->hidden;
}

static int S_by_place(const void *a, const void *b) {
    const cmq_mention *x = a, *y = b;
    return x->at.start < y->at.start ? -1 : x->at.start > y->at.start;
}

static void S_replace(cmq_records *records, size_t office, size_t person) {
    for (size_t i = 0; i < records->count; i++) {
        cmq_casualty *c = &records->casualties[i];
        if (c->source == office) c->source = person;
        if (c->told_by == office) c->told_by = person;
    }
    if (records->issuer == office) records->issuer = person;
    cmq_positions_replace(&records->positions, office, person);
}

/* One actor turns out to be another, who is a person: all that is told of him is told of the person. */
static void S_become(cmq_records *records, size_t actor, size_t by) {
    cmq_actor *person = &records->actors.items[by], *other = &records->actors.items[actor];
    if (!person->country) person->country = other->country;
    if (other->spoke > person->spoke) person->spoke = other->spoke;
    for (size_t i = 0; i < other->mentions.count; i++)
        cmq_mentions_add(records->arena, &person->mentions, other->mentions.items[i], &records->actors.cut);
    qsort(person->mentions.items, person->mentions.count, sizeof *person->mentions.items, S_by_place);
    other->hidden = true;
    S_replace(records, actor, by);
}

/* The person takes the office, unless he has one. */
static void S_take_office(cmq_actor *person, const cmq_actor *office) {
    if (person->office.count) {
        if (!person->also && !cmq_same_post(&person->office, &office->office)) person->also = &office->office;
        return;
    }
    person->office = office->office;
    person->office.at = office->name.at;
    person->office.home = office->name.home;
}

/* Whether one sentence tells an office and a person: two who meet, "the head of state spoke with President Doe". */
static bool S_meet(const cmq_actor *office, const cmq_actor *person) {
    for (size_t i = 0; i < office->mentions.count && office->top; i++)
        if (cmq_mentioned_at(person, office->mentions.items[i].sentence) != UINT32_MAX) return true;
    return false;
}

void cmq_records_hold(cmq_records *records, size_t office, size_t person) {
    S_take_office(&records->actors.items[person], &records->actors.items[office]);
    S_become(records, office, person);
}

/* Whether an office is held by somebody else than a person: one of another state than his, or, where articles tell, no
 * woman or no man. */
static bool S_is_somebody_else(const cmq_actor *office, const cmq_actor *person) {
    if (office->anew && S_first(person) < S_first(office)) return true;
    bool contrary = office->gender && person->gender && office->gender != person->gender;
    return (office->opposed && person->country == office->opposed) || (contrary && office->office.language == CMQ_FR);
}

void cmq_records_find_holders(cmq_records *records) {
    static size_t (*const find[])(const cmq_records *, const cmq_actor *) = {
        S_told_holder, S_holder, S_only_leader, S_only_igo_head, S_only_minister, S_bearer};
    for (size_t i = 0; i < records->actors.count; i++) {
        const cmq_actor *surname = &records->actors.items[i];
        if (!S_is_surname(surname)) continue;
        size_t full = S_only(records, surname, S_is_called);
        if (full == CMQ_NO_ACTOR) full = S_only(records, surname, S_is_miscalled);
        if (full != CMQ_NO_ACTOR) S_become(records, i, full);
    }
    for (size_t i = 0; i < records->actors.count; i++) {
        size_t known = S_listed_again(records, i);
        if (known == CMQ_NO_ACTOR) continue;
        cmq_actor *person = &records->actors.items[i];
        if (cmq_name_shows_better(&records->actors.items[known], person))
            person->name = records->actors.items[known].name;
        S_become(records, known, i);
    }
    for (size_t i = 0; i < records->actors.count; i++) {
        const cmq_actor *office = &records->actors.items[i];
        size_t holder = CMQ_NO_ACTOR;
        if (!S_is_bare_office(office)) continue;
        for (size_t k = 0; k < sizeof find / sizeof *find && holder == CMQ_NO_ACTOR; k++)
            holder = find[k](records, office);
        const cmq_actor *person = holder == CMQ_NO_ACTOR ? NULL : &records->actors.items[holder];
        if (!person || S_meet(office, person) || S_is_somebody_else(office, person)) continue;
        cmq_records_hold(records, i, holder);
    }
}
