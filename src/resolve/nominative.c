#include "resolve/nominative.h"

#include "base/buffer.h"
#include "resolve/names.h"

#define MAX_WAYS 24       /* to read one word */
#define MAX_WORDS 8       /* that decline together */
#define SURNAME_LETTERS 3 /* of its stem */

/* One way to read a word: its stem and an ending of a set. */
typedef struct {
    size_t stem; /* bytes */
    int set;
    uint64_t features;
} S_way;

typedef struct {
    S_way ways[MAX_WAYS];
    size_t count;
} S_ways;

/* A word in the nominative: so many bytes as written, then another ending. */
typedef struct {
    size_t stem;
    cmq_span ending;
} S_form;

/* ---- ways to read a word ---- */

static void S_add_ways(const cmq_lexicon *lexicon, cmq_span word, size_t stem, int set, S_ways *ways) {
    uint64_t features[8];
    if (set < 0) return;
    size_t n = cmq_endings_match(lexicon, set, (cmq_span){word.ptr + stem, word.len - stem}, features, 8);
    for (size_t i = 0; i < n && ways->count < MAX_WAYS; i++)
        ways->ways[ways->count++] = (S_way){.stem = stem, .set = set, .features = features[i]};
}

/* Whether the words between the first of an entry and a later one are those of the entry. */
static bool S_is_entry_between(const cmq_cascade *cascade, const cmq_entry *entry, int begin, int at) {
    uint64_t features[1];
    for (int i = begin + 1; i < at; i++)
        if (!cmq_lexicon_read_part(&cascade->data->lexicon, entry, (uint8_t)(i - begin),
                                   cascade->sentence->tokens[i].folded, features, 1))
            return false;
    return true;
}

/* The word as one of an entry of several words that begins before it in the name. */
static void S_later_ways(const cmq_cascade *cascade, int first, int at, S_ways *ways) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    cmq_span word = cascade->sentence->tokens[at].folded;
    for (int begin = first; begin < at; begin++) {
        const cmq_known_word *known = cascade->known[begin];
        for (size_t i = known ? known->own_count : 0; known && i < known->reading_count; i++) {
            const cmq_entry *entry = &lexicon->entries[known->readings[i].entry];
            const cmq_entry_word *part = at - begin < entry->words ? &cmq_entry_rest(entry)[at - begin - 1] : NULL;
            if (part && cmq_span_starts(word, cmq_entry_stem(part)) && S_is_entry_between(cascade, entry, begin, at))
                S_add_ways(lexicon, word, part->stem_len, part->set, ways);
        }
    }
}

static void S_ways_of(const cmq_cascade *cascade, int first, int at, S_ways *ways) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    cmq_span word = cascade->sentence->tokens[at].folded;
    ways->count = 0;
    for (size_t len = word.len; len > 0; len--) {
        uint32_t stem = cmq_map_get(&lexicon->stem_ids, (cmq_span){word.ptr, len});
        for (; stem != CMQ_MAP_NONE; stem = lexicon->stems[stem].next)
            if (!lexicon->classes[lexicon->entries[lexicon->stems[stem].entry].class_id].apart)
                S_add_ways(lexicon, word, len, lexicon->stems[stem].set, ways);
    }
    S_later_ways(cascade, first, at, ways);
}

/* ---- languages in which a noun and the adjectives before it decline ---- */

/* Numbers and cases as pairs, of which each way allows some: what all words allow is what the phrase may be. */
#define S_CASES 8

static uint32_t S_pairs(const cmq_lexicon *lexicon, uint64_t features) {
    uint64_t cases = lexicon->oblique | lexicon->nominative;
    uint32_t pairs = 0;
    unsigned n = 0;
    for (; cases && n < S_CASES; cases &= cases - 1, n++)
        if (features & cases & (~cases + 1)) pairs |= UINT32_C(1) << n;
    bool plural = features & lexicon->plural;
    return plural ? pairs << S_CASES : pairs;
}

/* Those pairs that are in the nominative, singular. */
static uint32_t S_nominative_pairs(const cmq_lexicon *lexicon) {
    return S_pairs(lexicon, lexicon->nominative);
}

/* All genders that a set has endings for: adjectives have several, nouns one. */
static uint64_t S_genders(const cmq_lexicon *lexicon, int set) {
    uint64_t genders = 0;
    for (const cmq_ending *e = lexicon->sets[set].first; e; e = e->next)
        for (size_t p = 0; p < e->count; p++) genders |= e->pieces[p].features & lexicon->genders;
    return genders;
}

static bool S_is_adjective(const cmq_lexicon *lexicon, int set) {
    uint64_t genders = S_genders(lexicon, set);
    return genders & (genders - 1);
}

/* Whether a stem and an ending may meet: their letters there are none of the set @joint. */
static bool S_may_join(const cmq_lexicon *lexicon, cmq_span stem, cmq_span ending) {
    char joint[8];
    uint64_t features[1];
    size_t before = stem.len, after = ending.len ? 1 : 0;
    while (before > 0 && ((unsigned char)stem.ptr[before - 1] & 0xC0) == 0x80) before--;
    before = before ? stem.len - before + 1 : 0;
    while (after < ending.len && ((unsigned char)ending.ptr[after] & 0xC0) == 0x80) after++;
    if (lexicon->joint_set < 0 || !before || !after || before + after > sizeof joint) return true;
    memcpy(joint, stem.ptr + stem.len - before, before);
    memcpy(joint + before, ending.ptr, after);
    return !cmq_endings_match(lexicon, lexicon->joint_set, (cmq_span){joint, before + after}, features, 1);
}

/* The first ending of a set with all of `with` that fits the stem; false if there is none. */
static bool S_find_ending(const cmq_lexicon *lexicon, int set, cmq_span stem, uint64_t with,
                          const cmq_ending_piece **found) {
    for (const cmq_ending *e = lexicon->sets[set].first; e; e = e->next) {
        const cmq_ending_piece *piece = &e->pieces[0];
        if (e->count != 1 || piece->set >= 0 || (piece->features & with) != with) continue;
        if (!S_may_join(lexicon, stem, piece->text)) continue;
        return *found = piece, true;
    }
    return false;
}

/* What the words from the first to the noun are, as far as all agree. */
typedef struct {
    S_ways words[MAX_WORDS];
    size_t count; /* the noun is the last */
    uint32_t pairs;
} S_phrase;

/* Whether some way to read a word makes it the noun of a phrase with these pairs. */
static bool S_has_noun(const cmq_lexicon *lexicon, const S_ways *ways, uint32_t pairs) {
    for (size_t i = 0; i < ways->count; i++)
        if (S_genders(lexicon, ways->ways[i].set) && !S_is_adjective(lexicon, ways->ways[i].set) &&
            S_pairs(lexicon, ways->ways[i].features) & pairs)
            return true;
    return false;
}

/* Whether a word is glued to the next one, which alone declines: «пресс-служба». */
static bool S_is_glued(const cmq_cascade *cascade, cmq_span text, int at) {
    const cmq_token *token = &cascade->sentence->tokens[at];
    return token->end + 1 == token[1].start && text.ptr[token->end] == '-';
}

static bool S_read_phrase(const cmq_cascade *cascade, cmq_span text, cmq_range name, S_phrase *phrase) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    phrase->pairs = UINT32_MAX;
    for (int at = name.first; at <= name.last && at - name.first < MAX_WORDS; at++) {
        S_ways *ways = &phrase->words[at - name.first];
        uint32_t pairs = 0;
        phrase->count = (size_t)(at - name.first) + 1;
        S_ways_of(cascade, name.first, at, ways);
        for (size_t i = 0; i < ways->count; i++) pairs |= S_pairs(lexicon, ways->ways[i].features);
        if ((!ways->count || pairs & S_nominative_pairs(lexicon)) && at < name.last && S_is_glued(cascade, text, at)) {
            ways->count = 0; /* of «премьер-министра» the second half alone declines */
            continue;
        }
        phrase->pairs &= pairs;
        if (!phrase->pairs) return false;
        if (S_has_noun(lexicon, ways, phrase->pairs)) return true;
    }
    return false;
}

/* The nominative of one word: for an adjective in the gender of its noun, for a noun *gender is set. */
static bool S_decline(const cmq_lexicon *lexicon, cmq_span word, const S_ways *ways, bool noun, uint32_t pairs,
                      bool plural, uint64_t *gender, S_form *form) {
    for (size_t i = 0; i < ways->count; i++) {
        const S_way *way = &ways->ways[i];
        const cmq_ending_piece *ending;
        uint64_t with = plural ? lexicon->nominative | lexicon->plural : noun ? lexicon->nominative : *gender;
        if (S_is_adjective(lexicon, way->set) == noun || !S_genders(lexicon, way->set)) continue;
        if (!(S_pairs(lexicon, way->features) & pairs)) continue;
        if (!S_find_ending(lexicon, way->set, (cmq_span){word.ptr, way->stem}, with, &ending)) continue;
        if (noun && !plural && ending->features & lexicon->plural) continue;
        if (noun) *gender = ending->features & lexicon->genders;
        *form = (S_form){way->stem, ending->text};
        return true;
    }
    return false;
}

/* The forms of the words of a name that decline; 0 if they need no other, or are not known. What may be one in the
 * genitive or many in the nominative, «миссии», is one unless a group is named. */
static size_t S_decline_phrase(const cmq_cascade *cascade, cmq_span text, cmq_range name, bool group, S_form *forms) {
    S_phrase phrase;
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    const uint32_t singular = (UINT32_C(1) << S_CASES) - 1;
    for (int i = name.first; i <= name.last; i++)
        group &= cascade->sentence->tokens[i].kind != CMQ_QUOTE; /* what has a name of its own is one */
    if (!S_read_phrase(cascade, text, name, &phrase) || phrase.pairs & S_nominative_pairs(lexicon)) return 0;
    if (group && phrase.pairs & S_nominative_pairs(lexicon) << S_CASES) return 0;
    bool plural = !(phrase.pairs & singular);
    uint32_t pairs = plural ? phrase.pairs : phrase.pairs & singular;
    uint64_t gender = 0;
    if (plural && phrase.pairs & S_nominative_pairs(lexicon) << S_CASES) return 0;
    for (size_t i = phrase.count; i-- > 0;) {
        cmq_span word = cascade->sentence->tokens[name.first + (int)i].folded;
        const S_ways *ways = &phrase.words[i];
        if (!ways->count) forms[i] = (S_form){word.len, {"", 0}};
        else if (!S_decline(lexicon, word, ways, i + 1 == phrase.count, pairs, plural, &gender, &forms[i])) return 0;
    }
    return phrase.count;
}

/* Whether a name is one word, or several glued together: «Тель-Авив». */
static bool S_is_one_word(const cmq_cascade *cascade, cmq_span text, cmq_range name) {
    for (int at = name.first; at < name.last; at++)
        if (!S_is_glued(cascade, text, at)) return false;
    return true;
}

/* A word alone that has cases but no gender, as towns that speak for their states: «Исламабадом», «Тель-Авивом». Stem 0
 * if it may be the nominative, or has none. */
static S_form S_decline_word(const cmq_cascade *cascade, cmq_range name) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    cmq_span word = cascade->sentence->tokens[name.last].folded;
    S_ways ways;
    S_form form = {0, {"", 0}};
    ways.count = 0;
    if (name.first == name.last) S_ways_of(cascade, name.last, name.last, &ways);
    else S_later_ways(cascade, name.first, name.last, &ways);
    for (size_t i = 0; i < ways.count; i++) {
        const S_way *way = &ways.ways[i];
        const cmq_ending_piece *nominative;
        if (!(way->features & lexicon->oblique) || way->features & lexicon->nominative) return (S_form){0, {"", 0}};
        if (!form.stem &&
            S_find_ending(lexicon, way->set, (cmq_span){word.ptr, way->stem}, lexicon->nominative, &nominative) &&
            !(nominative->features & ~way->features & lexicon->plural)) /* not «послы» of «послу» */
            form = (S_form){way->stem, nominative->text};
    }
    return form;
}

/* ---- names of persons: a given name that is known tells the case of the surname ---- */

/* The cases in which a given name may stand; 0 if it may be the nominative. *still: in no other case, as
 * «Али» is always. */
static uint32_t S_given_pairs(const cmq_cascade *cascade, int at, bool *still) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    const cmq_known_word *known = cascade->known[at];
    uint32_t pairs = 0;
    *still = true;
    for (size_t i = 0; known && i < known->own_count; i++) {
        const cmq_reading *reading = &known->readings[i];
        if (lexicon->classes[reading->class_id].literal) continue;
        pairs |= S_pairs(lexicon, reading->features);
        *still &= !(reading->features & lexicon->oblique);
    }
    return pairs & S_nominative_pairs(lexicon) ? 0 : pairs;
}

/* Whether a given name is a woman's, by the ending of its nominative: «Анна». */
static bool S_is_womans(const cmq_cascade *cascade, int at) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    const cmq_ending_piece *nominative;
    S_ways ways;
    uint64_t genders = 0;
    S_ways_of(cascade, at, at, &ways);
    for (size_t i = 0; i < ways.count; i++) {
        cmq_span stem = {cascade->sentence->tokens[at].folded.ptr, ways.ways[i].stem};
        if (S_find_ending(lexicon, ways.ways[i].set, stem, lexicon->nominative, &nominative))
            genders |= nominative->features & lexicon->genders;
    }
    return genders && !(genders & lexicon->masculine);
}

/* A surname that no lexicon lists, in one of some cases: by the sets @person, @person-...; a woman's has none of the
 * endings of men's, «Анны Миллер». */
static bool S_decline_surname(const cmq_lexicon *lexicon, cmq_span word, uint32_t pairs, bool woman, S_form *form) {
    for (size_t s = 0; s < lexicon->set_count; s++) {
        const cmq_ending_set *set = &lexicon->sets[s];
        const cmq_ending_piece *nominative;
        if (!cmq_is_person_set(set)) continue;
        for (const cmq_ending *e = set->first; e; e = e->next) {
            cmq_span text = e->pieces[0].text;
            if (e->count != 1 || e->pieces[0].set >= 0 || !(S_pairs(lexicon, e->pieces[0].features) & pairs)) continue;
            if (!text.len || text.len >= word.len || memcmp(word.ptr + word.len - text.len, text.ptr, text.len) != 0)
                continue;
            cmq_span stem = {word.ptr, word.len - text.len};
            if (cmq_utf8_count(stem) < SURNAME_LETTERS ||
                !S_find_ending(lexicon, (int)s, stem, lexicon->nominative, &nominative) ||
                (woman && nominative->features & lexicon->masculine))
                continue;
            *form = (S_form){stem.len, nominative->text};
            return true;
        }
    }
    return false;
}

/* Whether a word is one initial or several, «М.», «М.Л.»: it has no case. */
static bool S_is_initial(const cmq_token *token) {
    return token->shape & (CMQ_INITIAL | CMQ_UPPER);
}

/* The cases, in the singular, in which the first word of an office may stand; 0 if it may be the nominative. */
static uint32_t S_office_pairs(const cmq_cascade *cascade, int at) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    S_ways ways;
    uint32_t pairs = 0;
    S_ways_of(cascade, at, at, &ways);
    for (size_t i = 0; i < ways.count; i++)
        if (!(ways.ways[i].features & lexicon->plural)) pairs |= S_pairs(lexicon, ways.ways[i].features);
    return pairs & S_nominative_pairs(lexicon) ? 0 : pairs;
}

/* The cases of a name: its given name tells, or, of initials and of one without cases or unknown, the office: «посла
 * М.Л. Богданова». */
static uint32_t S_person_pairs(const cmq_cascade *cascade, const cmq_party *person) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    int first = person->name.first;
    uint16_t given = lexicon->asked[CMQ_ASKED_GIVEN];
    bool known = given == CMQ_NO_CLASS || cmq_word_within(lexicon, cascade->known[first], given), still = true;
    uint32_t pairs = S_given_pairs(cascade, first, &still);
    if (known && !still && !S_is_initial(&cascade->sentence->tokens[first])) return pairs;
    if (!(person->cases & (lexicon->oblique | lexicon->nominative)) && cmq_range_given(person->role))
        return S_office_pairs(cascade, person->role.first);
    return person->cases & lexicon->nominative ? 0 : S_pairs(lexicon, person->cases & lexicon->oblique);
}

/* Whether a word that is listed stands in the nominative, in an oblique name: it has no other form, «Кейта». */
static bool S_stays(const cmq_lexicon *lexicon, const S_ways *ways) {
    for (size_t i = 0; i < ways->count; i++)
        if (ways->ways[i].features & lexicon->nominative) return true;
    return false;
}

/* The forms of all words of a person's name; 0 if they need no other. A word that is in none of the cases told stays as
 * it is: «Анны Кейн». */
static size_t S_decline_person(const cmq_cascade *cascade, const cmq_party *person, S_form *forms) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    cmq_range name = person->name;
    uint32_t pairs = S_person_pairs(cascade, person);
    int count = name.last - name.first + 1;
    bool changed = false;
    if (!pairs || count < 2 || count > MAX_WORDS) return 0;
    bool woman = S_is_womans(cascade, name.first);
    for (int i = 0; i < count; i++) {
        const cmq_token *token = &cascade->sentence->tokens[name.first + i];
        S_ways ways = {.count = 0};
        const cmq_ending_piece *nominative;
        bool found = !(token->shape & CMQ_CAPITAL) || (i == 0 && S_is_initial(token)); /* "бин" */
        forms[i] = (S_form){token->folded.len, {"", 0}};
        if (!found) S_ways_of(cascade, name.first, name.first + i, &ways);
        for (size_t w = 0; w < ways.count && !found; w++) {
            cmq_span stem = {token->folded.ptr, ways.ways[w].stem};
            found = S_pairs(lexicon, ways.ways[w].features) & pairs &&
                    S_find_ending(lexicon, ways.ways[w].set, stem, lexicon->nominative, &nominative);
            if (found) forms[i] = (S_form){stem.len, nominative->text};
        }
        if (!found && !S_stays(lexicon, &ways)) S_decline_surname(lexicon, token->folded, pairs, woman, &forms[i]);
        changed |= forms[i].stem != token->folded.len;
    }
    return changed ? (size_t)count : 0;
}

/* ---- languages in which endings follow one another behind the last word ---- */

/* Features of endings that a name sheds where it stands alone: cases, and those that join it to what follows, of which
 * it has nothing any more: «мақомоти», «Озарбойҷону». */
static uint64_t S_shed(const cmq_lexicon *lexicon) {
    return lexicon->oblique | cmq_feature_find(lexicon, "ez") | cmq_feature_find(lexicon, "and");
}

/* Whether a shorter form of a word is the same without its case. */
static bool S_is_bare(const cmq_lexicon *lexicon, cmq_span word, size_t len, const S_way *way, uint64_t shed) {
    uint64_t features[8];
    size_t n = cmq_endings_match(lexicon, way->set, (cmq_span){word.ptr + way->stem, len - way->stem}, features, 8);
    for (size_t i = 0; i < n; i++)
        if (!(features[i] & shed) && (features[i] & ~lexicon->nominative) == (way->features & ~shed)) return true;
    return false;
}

/* A word whose bare form ends in a letter that its cases change, олӣ of «олиро»; stem 0 if its set has none. */
static S_form S_restore(const cmq_lexicon *lexicon, const S_way *way, uint64_t shed) {
    for (const cmq_ending *e = lexicon->sets[way->set].first; e; e = e->next) {
        const cmq_ending_piece *piece = &e->pieces[0];
        if (e->count != 1 || piece->set >= 0 || !piece->text.len || piece->features & shed) continue;
        if ((piece->features & ~lexicon->nominative) == (way->features & ~shed))
            return (S_form){way->stem, piece->text};
    }
    return (S_form){0, {"", 0}};
}

/* A word without its case; stem 0 if it has none, or is not known. */
static S_form S_strip(const cmq_cascade *cascade, cmq_range name) {
    S_ways ways;
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    cmq_span word = cascade->sentence->tokens[name.last].folded;
    uint64_t shed = S_shed(lexicon);
    ways.count = 0;
    S_later_ways(cascade, name.first, name.last, &ways); /* an entry of several words knows better than its last one */
    if (!ways.count) S_ways_of(cascade, name.first, name.last, &ways);
    for (size_t i = 0; i < ways.count; i++)
        if (!(ways.ways[i].features & shed)) return (S_form){0, {"", 0}};
    for (size_t i = 0; i < ways.count; i++)
        for (size_t len = word.len - 1; len >= ways.ways[i].stem && len > 0; len--)
            if (((unsigned char)word.ptr[len] & 0xC0) != 0x80 && S_is_bare(lexicon, word, len, &ways.ways[i], shed))
                return (S_form){len, {"", 0}};
    for (size_t i = 0; i < ways.count; i++) {
        S_form form = S_restore(lexicon, &ways.ways[i], shed);
        if (form.stem) return form;
    }
    return (S_form){0, {"", 0}};
}

/* A surname that no lexicon lists without the ending of its case, which the words around have told: the longest one of
 * the sets @person, @person-... */
static S_form S_strip_surname(const cmq_lexicon *lexicon, cmq_span word, uint64_t cases) {
    size_t letters = 0;
    for (size_t len = 0; len < word.len; len++) {
        if (((unsigned char)word.ptr[len] & 0xC0) == 0x80) continue;
        if (letters++ < SURNAME_LETTERS) continue;
        for (size_t s = 0; s < lexicon->set_count; s++) {
            uint64_t features[8];
            if (!cmq_is_person_set(&lexicon->sets[s])) continue;
            size_t n = cmq_endings_match(lexicon, (int)s, (cmq_span){word.ptr + len, word.len - len}, features, 8);
            for (size_t i = 0; i < n; i++)
                if (features[i] & cases & lexicon->oblique) return (S_form){len, {"", 0}};
        }
    }
    return (S_form){0, {"", 0}};
}

/* ---- the name ---- */

/* Whether a word stands in the text letter by letter as it is looked up, and its ending may be small. */
static bool S_is_plain(const cmq_token *token) {
    return token->end - token->start == token->folded.len && !(token->shape & (CMQ_UPPER | CMQ_SHOUT));
}

/* Whether the word that shows a name's case may be in another than the nominative. */
static bool S_may_decline(const cmq_cascade *cascade, cmq_range name) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    const cmq_known_word *known = cascade->known[lexicon->genders ? name.first : name.last];
    uint64_t shed = S_shed(lexicon);
    bool glued = lexicon->genders && name.first < name.last; /* the first half of «пресс-служба» has no case */
    for (size_t i = 0; known && i < known->reading_count; i++)
        if (known->readings[i].features & shed || (glued && !known->readings[i].features)) return true;
    return lexicon->genders == 0 && name.first < name.last; /* the last word may be known by an entry alone */
}

/* A name whose words from `first` on have other forms; empty if they may not be changed or memory ran out. */
static cmq_span S_make(const cmq_cascade *cascade, cmq_span text, cmq_range name, int first, const S_form *forms,
                       size_t count, cmq_arena *arena) {
    cmq_span none = {NULL, 0}, made;
    const cmq_token *tokens = cascade->sentence->tokens;
    cmq_buffer out;
    size_t at = tokens[name.first].start;
    for (size_t i = 0; i < count; i++)
        if (!S_is_plain(&tokens[first + (int)i]) && forms[i].stem != tokens[first + (int)i].folded.len) return none;
    if (!count) return none;
    cmq_buffer_init(&out, arena->memory, CMQ_MAX_DATA_LINE);
    for (size_t i = 0; i < count; i++) {
        const cmq_token *word = &tokens[first + (int)i];
        size_t kept = forms[i].stem == word->folded.len ? word->end - word->start : forms[i].stem;
        cmq_buffer_append(&out, text.ptr + at, word->start + kept - at);
        cmq_buffer_span(&out, forms[i].ending);
        at = word->end;
    }
    cmq_buffer_append(&out, text.ptr + at, tokens[name.last].end - at);
    made = out.failed ? none : cmq_arena_copy(arena, (cmq_span){out.data, out.len});
    cmq_buffer_free(&out);
    return made;
}

cmq_span cmq_nominative(const cmq_cascade *cascade, cmq_span text, cmq_range name, bool group, cmq_arena *arena) {
    S_form forms[MAX_WORDS];
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    size_t count = 0;
    if (!lexicon->genders) name = cmq_unbracketed(cascade, name);
    int first = name.first;
    if (!S_shed(lexicon) || !cmq_range_given(name) || !S_may_decline(cascade, name)) return (cmq_span){NULL, 0};
    if (lexicon->genders) count = S_decline_phrase(cascade, text, name, group, forms);
    if (lexicon->genders && !count && !group && S_is_one_word(cascade, text, name) &&
        (forms[0] = S_decline_word(cascade, name)).stem)
        first = name.last, count = 1;
    if (!lexicon->genders && (forms[0] = S_strip(cascade, name)).stem) first = name.last, count = 1;
    return S_make(cascade, text, name, first, forms, count, arena);
}

cmq_span cmq_nominative_of_person(const cmq_cascade *cascade, cmq_span text, const cmq_party *person,
                                  cmq_arena *arena) {
    S_form forms[MAX_WORDS];
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    cmq_range name = person->name;
    if (!cmq_range_given(name)) return (cmq_span){NULL, 0};
    if (lexicon->genders)
        return S_make(cascade, text, name, name.first, forms, S_decline_person(cascade, person, forms), arena);
    if (!person->cases || person->cases & lexicon->nominative) return (cmq_span){NULL, 0};
    forms[0] = S_strip_surname(lexicon, cascade->sentence->tokens[name.last].folded, person->cases);
    return S_make(cascade, text, name, name.last, forms, forms[0].stem > 0, arena);
}
