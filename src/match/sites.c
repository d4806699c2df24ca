#include "match/sites.h"

#include <string.h>

#define MAX_WAYS 8      /* ways to read the endings of one word */
#define MAX_BETWEEN 6   /* words between "in" and a name */
#define MAX_ELSEWHERE 5 /* words and numbers from "embassy" to "in" */

/* The classes of place*.lex and nations.lex, and the features that say "there". */
typedef struct {
    cmq_word_memory *words;
    const cmq_lexicon *lexicon;
    const cmq_sentence *sentence;
    uint16_t country, seat, place, day, adjective, weak, area, joint, locative, near, between, elsewhere, house;
    uint64_t there; /* features of a case that says "in"; 0: the language has none */
    uint64_t away;  /* of cases that say "to" and "from", where no word does */
    bool before;    /* kinds stand before names (région de Batken) */
    bool behind;    /* and behind them (Batken region) */
} S_finder;

/* One way to read the words that begin at a token. */
typedef struct {
    uint16_t class_id;
    const cmq_entry *entry;
    uint64_t features;
    size_t last;
} S_name;

/* The region that an entry names, ISO 3166-2; NULL if it is none: states and bodies have refs of their own. */
static const char *S_region(const cmq_entry *entry) {
    const char *ref = cmq_entry_ref(entry);
    return ref && !strchr(ref, '/') ? ref : NULL;
}

/* A class by the last part of its name: a language may sort its states under actors. */
static uint16_t S_class(const cmq_lexicon *lexicon, const char *name) {
    size_t len = strlen(name);
    uint16_t id = cmq_class_find(lexicon, cmq_span_of(name));
    for (size_t i = 0; id == CMQ_NO_CLASS && i < lexicon->class_count; i++) {
        cmq_span own = lexicon->classes[i].name;
        if (own.len > len && own.ptr[own.len - len - 1] == '.' && memcmp(own.ptr + own.len - len, name, len) == 0)
            id = (uint16_t)i;
    }
    return id;
}

static S_finder S_finder_of(cmq_word_memory *words, const cmq_sentence *sentence) {
    const cmq_lexicon *lexicon = words->lexicon;
    S_finder f = {.words = words, .lexicon = lexicon, .sentence = sentence};
    static const char *const names[] = {"country",    "seat",      "place", "place.day", "place.adj",
                                        "place.weak", "area",      "joint", "locative",  "locative.near",
                                        "between",    "elsewhere", "house"};
    uint16_t *ids[] = {&f.country, &f.seat,     &f.place, &f.day,     &f.adjective, &f.weak, &f.area,
                       &f.joint,   &f.locative, &f.near,  &f.between, &f.elsewhere, &f.house};
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) *ids[i] = S_class(lexicon, names[i]);
    f.there = cmq_feature_find(lexicon, "loc");
    int language = lexicon->language;
    if (language == CMQ_KY) f.there |= cmq_feature_find(lexicon, "attr");
    if (language == CMQ_KY) f.away = cmq_feature_find(lexicon, "dat") | cmq_feature_find(lexicon, "abl");
    if (language != CMQ_RU && language != CMQ_KY) f.there = 0;
    f.before = language != CMQ_KY;
    f.behind = language == CMQ_EN || language == CMQ_KY;
    return f;
}

static bool S_is_word(const S_finder *f, size_t at) {
    return at < f->sentence->count &&
           (f->sentence->tokens[at].kind == CMQ_WORD || f->sentence->tokens[at].kind == CMQ_CODE);
}

/* The last token of an entry that begins at `at`, the features of its words in *features; SIZE_MAX if it does not. */
static size_t S_end(const S_finder *f, const cmq_entry *entry, size_t at, uint64_t *features) {
    for (uint8_t w = 1; w < entry->words; w++) {
        uint64_t ways[MAX_WAYS];
        size_t n = S_is_word(f, at + w)
                       ? cmq_lexicon_read_part(f->lexicon, entry, w, f->sentence->tokens[at + w].folded, ways, MAX_WAYS)
                       : 0;
        if (!n) return SIZE_MAX;
        for (size_t i = 0; i < n; i++) *features |= ways[i];
    }
    return at + entry->words - 1;
}

/* The longest entry of one of the classes that begins at a token; false if there is none. Of equally long ones, that
 * with a ref. */
static bool S_longest(const S_finder *f, size_t at, const uint16_t *classes, size_t count, S_name *name) {
    bool found = false;
    const cmq_known_word *word = S_is_word(f, at) ? cmq_word_look_up(f->words, f->sentence->tokens[at].folded) : NULL;
    for (size_t i = 0; word && i < word->reading_count; i++) {
        if (word->readings[i].entry == CMQ_NO_ENTRY) continue;
        const cmq_entry *entry = &f->lexicon->entries[word->readings[i].entry];
        size_t k = 0;
        while (k < count && entry->class_id != classes[k]) k++;
        if (k == count) continue;
        uint64_t features = word->readings[i].features;
        size_t last = S_end(f, entry, at, &features);
        if (last == SIZE_MAX || (found && last < name->last)) continue;
        if (found && last == name->last && entry == name->entry) {
            name->features |= features; /* a form of several cases */
            continue;
        }
        if (found && last == name->last && (S_region(name->entry) || !S_region(entry))) continue;
        *name = (S_name){entry->class_id, entry, features, last};
        found = true;
    }
    return found;
}

static bool S_is(const S_finder *f, size_t at, uint16_t class_id) {
    S_name name;
    return class_id != CMQ_NO_CLASS && S_longest(f, at, &class_id, 1, &name) && name.last == at;
}

/* A name must look like one where letters tell. */
static bool S_looks_like_name(const S_finder *f, size_t at) {
    return f->sentence->tokens[at].shape & (CMQ_CAPITAL | CMQ_UPPER | CMQ_SHOUT | CMQ_INITIAL);
}

/* ---- kinds: region, район ---- */

/* Takes the kind behind a name in: "Batken region". */
static bool S_take_behind(const S_finder *f, cmq_range *tokens, uint64_t *features) {
    S_name kind;
    if (!S_longest(f, (size_t)tokens->last + 1, &f->area, 1, &kind)) return false;
    tokens->last = (int16_t)kind.last;
    *features = kind.features;
    return true;
}

/* The same of one that further adjectives share, «Баткенской и Ошской областях», and of a house that is called after
 * its place, «Баткенской областной больнице». */
static bool S_shares_kind(const S_finder *f, cmq_range tokens, uint64_t *features) {
    size_t at = (size_t)tokens.last + 1;
    for (int i = 0; i < 4; i++, at++) {
        S_name kind;
        if (S_longest(f, at, &f->area, 1, &kind)) return *features = kind.features, i > 0;
        if (S_longest(f, at, &f->house, 1, &kind)) return *features = kind.features, true;
        bool joint = at < f->sentence->count && f->sentence->tokens[at].kind == CMQ_COMMA;
        if (!joint && !S_is(f, at, f->between) && !S_longest(f, at, &f->adjective, 1, &kind)) return false;
    }
    return false;
}

/* Takes the kind before a name in, and what joins them: "city of Osh", « la région de Batken ». */
static bool S_take_before(const S_finder *f, cmq_range *tokens, uint64_t *features) {
    size_t at = (size_t)tokens->first;
    for (int i = 0; i < 3 && at > 0 && S_is(f, at - 1, f->joint); i++) at--;
    S_name kind;
    if (at == 0 || !S_longest(f, at - 1, &f->area, 1, &kind) || kind.last != at - 1) return false;
    tokens->first = (int16_t)(at - 1);
    *features = kind.features;
    return true;
}

/* ---- where ---- */

/* "An embassy in Kabul", "talks in Moscow": the place is that of the embassy. */
static bool S_elsewhere(const S_finder *f, size_t at) {
    for (int i = 0; i < MAX_ELSEWHERE && at > 0; i++, at--) {
        if (S_is(f, at - 1, f->elsewhere)) return true;
        if (!S_is_word(f, at - 1) && f->sentence->tokens[at - 1].kind != CMQ_NUMBER) return false;
    }
    return false;
}

enum { S_NOT_THERE, S_THERE, S_SOMEWHERE_ELSE };

/* Whether the words before say "in". Features are of the words that a case would show on; of the site before, a joint
 * one takes what it has ("in the Batken and Osh regions", "in Turkey's Zonguldak province"). */
static int S_located(const S_finder *f, cmq_range tokens, uint64_t features, const cmq_site *before) {
    if (f->locative == CMQ_NO_CLASS)
        return features & f->there ? S_THERE : features & f->away ? S_SOMEWHERE_ELSE : S_NOT_THERE;
    size_t at = (size_t)tokens.first;
    bool between = false;
    for (int i = 0; i < MAX_BETWEEN && at > 0; i++, at--) {
        if (before && before->tokens.last == (int16_t)(at - 1))
            return between && before->proof == CMQ_SITE_LOCATED ? S_THERE : S_NOT_THERE;
        if (S_is(f, at - 1, f->near)) return S_THERE;
        if (S_is(f, at - 1, f->locative)) {
            if (S_elsewhere(f, at - 1)) return S_SOMEWHERE_ELSE;
            bool fits = between || !f->there || !features || features & f->there; /* «в Баткене», not «в Баткен» */
            return fits ? S_THERE : S_SOMEWHERE_ELSE;
        }
        if (!S_is(f, at - 1, f->between) && !S_is(f, at - 1, f->area) && !S_is(f, at - 1, f->joint)) break;
        between = true;
    }
    return S_NOT_THERE;
}

/* Whether a number is counted there: "Bali: 20". */
static bool S_counts(const S_finder *f, cmq_range tokens) {
    size_t mark = (size_t)tokens.last + 1;
    if (mark < f->sentence->count && f->sentence->tokens[mark].kind == CMQ_STOP) mark++; /* «Ошская обл. - 12» */
    if (mark + 1 >= f->sentence->count || f->sentence->tokens[mark + 1].kind != CMQ_NUMBER) return false;
    return f->sentence->tokens[mark].kind == CMQ_COLON || f->sentence->tokens[mark].kind == CMQ_DASH;
}

static bool S_site(const S_finder *f, const S_name *name, size_t at, const cmq_site *before, cmq_site *site) {
    uint64_t features = name->features;
    cmq_range tokens = {(int16_t)at, (int16_t)name->last};
    bool region = name->class_id == f->place || name->class_id == f->day || name->class_id == f->adjective ||
                  name->class_id == f->weak;
    bool adjective = name->class_id == f->adjective, kind = false;
    if (region && (f->behind || adjective)) kind = S_take_behind(f, &tokens, &features);
    if (adjective && !kind) kind = S_shares_kind(f, tokens, &features);
    if (region && !adjective && !kind && f->before) kind = S_take_before(f, &tokens, &features);
    bool counts = !kind && S_counts(f, tokens);
    const uint16_t states[] = {f->country, f->seat};
    S_name state = {.entry = NULL};
    bool listed = counts && !S_longest(f, at, states, sizeof states / sizeof *states, &state); /* "Delta: 12" */
    if ((adjective && !kind && !counts) || (name->class_id == f->weak && !kind && !listed)) return false;
    int located = S_located(f, tokens, features, before);
    S_name seat;
    *site = (cmq_site){.tokens = tokens,
                       .country = name->entry->country,
                       .ref = S_region(name->entry),
                       .seat = S_longest(f, at, &f->seat, 1, &seat) && seat.last == name->last,
                       .state = name->class_id == f->country};
    site->proof = located == S_THERE ? CMQ_SITE_LOCATED : kind || counts ? CMQ_SITE_KIND : CMQ_SITE_BARE;
    return kind || located != S_SOMEWHERE_ELSE;
}

size_t cmq_sites_find(cmq_word_memory *places, const cmq_sentence *sentence, cmq_site *sites) {
    cmq_word_memory_tend(places);
    S_finder f = S_finder_of(places, sentence);
    const uint16_t strong[] = {f.country, f.seat, f.place, f.day, f.adjective};
    size_t count = 0;
    for (size_t at = 0; at < sentence->count && count < CMQ_MAX_SITES; at++) {
        S_name name, weak;
        const cmq_site *before = count ? &sites[count - 1] : NULL;
        if (!S_is_word(&f, at) || !S_looks_like_name(&f, at)) continue;
        bool named = S_longest(&f, at, strong, sizeof strong / sizeof *strong, &name);
        if (named && !at && name.class_id == f.day && name.features & f.there) continue; /* "on Monday" */
        if (S_longest(&f, at, &f.weak, 1, &weak) && (!named || weak.last >= name.last) &&
            S_site(&f, &weak, at, before, &sites[count])) { /* "Niger State", not Niger */
            at = weak.last;
            count++;
        } else if (named) {
            count += S_site(&f, &name, at, before, &sites[count]);
            at = name.last;
        }
    }
    return count;
}

bool cmq_sites_joins(cmq_word_memory *places, const cmq_token *token) {
    const cmq_known_word *word = token->kind == CMQ_WORD ? cmq_word_look_up(places, token->folded) : NULL;
    for (size_t i = 0; word && i < word->reading_count; i++)
        if (word->readings[i].class_id == CMQ_CLASS_AND) return true;
    return false;
}
