/* Who a name is: what of it tells one actor from another, and when two names are one actor's. */
#include "resolve/names.h"

#include <utf8proc.h>

/* Code points by which two forms of a word are told to be the same: министерство, министерства. */
#define STEM_LENGTH 5
#define LEAD_LENGTH 7     /* the same of "minister", which is not "ministry" */
#define NAMED_SENTENCES 3 /* how far behind an office its holder's name may come */
#define IGO "igo/"        /* begins refs of organisations of states */
#define ENDING_LETTERS 5  /* of an acronym: УКМКнын */

/* Bytes of the first character. */
static size_t S_first(cmq_span word) {
    size_t len = word.len > 0;
    while (len < word.len && ((unsigned char)word.ptr[len] & 0xC0) == 0x80) len++;
    return len;
}

/* The first characters of a word. */
static cmq_span S_stem(cmq_span word) {
    size_t at = 0;
    for (int n = 0; n < STEM_LENGTH; n++) at += S_first((cmq_span){word.ptr + at, word.len - at});
    return (cmq_span){word.ptr, at};
}

/* Whether some reading of a word names a country; an acronym that does is a state's, else it is a body's. */
static bool S_names_country(const cmq_cascade *cascade, int word) {
    const cmq_known_word *known = cascade->known[word];
    bool acronym = cascade->sentence->tokens[word].shape & CMQ_UPPER;
    for (size_t k = 0; known && k < known->reading_count; k++) {
        const cmq_reading *r = &known->readings[k];
        if (r->class_id == CMQ_CLASS_WORD || r->entry == CMQ_NO_ENTRY) continue;
        const cmq_entry *entry = &cascade->data->lexicon.entries[r->entry];
        if (entry->country && (!acronym || cmq_names_state(entry))) return true;
    }
    return false;
}

/* Whether a word is of class top, as "state" is. */
static bool S_is_top_word(const cmq_cascade *cascade, int word) {
    return cmq_word_within(&cascade->data->lexicon, cascade->known[word], CMQ_CLASS_TOP);
}

#define CYRILLIC_LETTER 2 /* in bytes */

/* The bytes of a word without the last letter, if it is Cyrillic and may be of an ending: «армия», «армии». */
static size_t S_unended(cmq_span word) {
    size_t at = word.len < CYRILLIC_LETTER ? 0 : word.len - CYRILLIC_LETTER;
    for (const char *letter = "аеиоуыэюяйь"; at && *letter; letter += CYRILLIC_LETTER)
        if (memcmp(word.ptr + at, letter, CYRILLIC_LETTER) == 0) return at;
    return word.len;
}

static uint16_t S_post_class(const cmq_cascade *cascade, int word);

/* Whether a word says that a state is meant as one side: "the Tajik side", «таджикская сторона». */
static bool S_is_side_word(const cmq_cascade *cascade, int word) {
    uint16_t side = cmq_class_find(&cascade->data->lexicon, cmq_span_of("post.none.side"));
    return side != CMQ_NO_CLASS && cmq_word_within(&cascade->data->lexicon, cascade->known[word], side);
}

/* The beginning of a word of a name; of a minister within the name of a body more of it, as the Council of Ministers is
 * no ministry. */
static cmq_span S_name_stem(const cmq_cascade *cascade, int word, bool body) {
    cmq_span folded = cascade->sentence->tokens[word].folded, stem = S_stem(folded);
    if (stem.len == folded.len && cmq_utf8_count(stem) == STEM_LENGTH) stem.len = S_unended(stem);
    int more = body && S_post_class(cascade, word) == CMQ_CLASS_POST_LEAD ? LEAD_LENGTH - STEM_LENGTH : 0;
    while (more-- > 0) stem.len += S_first((cmq_span){folded.ptr + stem.len, folded.len - stem.len});
    return stem;
}

/* What tells a name's words: their beginnings, and what some of them are. */
static void S_stems(const cmq_cascade *cascade, const cmq_party *party, cmq_actor *actor) {
    cmq_range name = party->name;
    bool person = party->type == CMQ_PERSON && !party->unnamed;
    size_t n = 0;
    for (int i = name.first; i <= name.last && n < CMQ_MAX_NAME_WORDS; i++) {
        const cmq_token *token = &cascade->sentence->tokens[i];
        cmq_span stem = S_name_stem(cascade, i, party->type != CMQ_PERSON);
        bool last = i == name.last && i > name.first && token->shape & (CMQ_CAPITAL | CMQ_UPPER);
        bool office = person && i < name.last && cmq_utf8_count(stem) <= 3; /* "HR Ashton" */
        bool acronym = token->shape & CMQ_UPPER && !office && !S_names_country(cascade, i);
        bool given = person && token->shape & CMQ_CAPITAL && token->folded.len > S_first(token->folded);
        if (party->type == CMQ_STATE && S_is_side_word(cascade, i)) stem = cmq_span_of("side"); /* by whatever word */
        if (token->kind > CMQ_NUMBER || !(stem.len > 3 || last || acronym || given))
            continue; /* shorter words join names, they do not make them */
        actor->lands |= (uint32_t)S_names_country(cascade, i) << n;
        actor->stands |= (uint32_t)(n && S_is_top_word(cascade, i)) << n;
        actor->stems[n++] = stem;
        if (acronym && n > 1) actor->inner = (uint8_t)n;
    }
    if (n == 0 && name.first <= name.last) actor->stems[n++] = S_stem(cascade->sentence->tokens[name.first].folded);
    actor->stem_count = n;
}

static void S_letter(cmq_actor *actor, cmq_span word) {
    size_t len = S_first(word);
    if (actor->letter_count + len > CMQ_MAX_LETTERS) return;
    memcpy(actor->letters + actor->letter_count, word.ptr, len);
    actor->letter_count = (uint8_t)(actor->letter_count + len);
}

/* The capitals that a word begins with, folded: МИД of МИДа. An acronym has at least two, and no more than an ending
 * behind them. */
static cmq_span S_acronym(const cmq_token *token, cmq_span text) {
    size_t capitals = 0, at = 0, letters = 0;
    bool run = true;
    while (at < text.len) {
        utf8proc_int32_t c;
        utf8proc_ssize_t n =
            utf8proc_iterate((const utf8proc_uint8_t *)text.ptr + at, (utf8proc_ssize_t)(text.len - at), &c);
        if (n <= 0) break;
        run &= utf8proc_category(c) == UTF8PROC_CATEGORY_LU;
        at += (size_t)n;
        letters++;
        if (run) capitals++;
    }
    cmq_span acronym = {token->folded.ptr, 0};
    for (size_t k = 0; k < capitals; k++)
        acronym.len += S_first((cmq_span){token->folded.ptr + acronym.len, token->folded.len - acronym.len});
    return capitals > 1 && letters - capitals <= ENDING_LETTERS ? acronym : (cmq_span){token->folded.ptr, 0};
}

static void S_add_letters(cmq_actor *actor, cmq_span word) {
    while (word.len) {
        size_t len = S_first(word);
        S_letter(actor, word);
        word = (cmq_span){word.ptr + len, word.len - len};
    }
}

/* Whether a word of a name joins others, or tells the country alone: "of the Republic of Tajikistan". */
static bool S_says_little(const cmq_cascade *cascade, int word) {
    const cmq_token *token = &cascade->sentence->tokens[word];
    bool small = cmq_utf8_count(token->folded) <= 4 && !(token->shape & (CMQ_CAPITAL | CMQ_UPPER));
    return token->kind != CMQ_WORD || small || S_names_country(cascade, word);
}

/* The acronym that a name is, if its other words say no more than the country: МЧС России. Empty if it is none. */
static cmq_span S_own_acronym(const cmq_cascade *cascade, cmq_span text, cmq_range name) {
    cmq_span acronym = {"", 0};
    for (int i = name.first; i <= name.last; i++) {
        cmq_bytes at = cmq_bytes_of(cascade, (cmq_range){(int16_t)i, (int16_t)i});
        cmq_span found = S_acronym(&cascade->sentence->tokens[i], (cmq_span){text.ptr + at.start, at.end - at.start});
        bool little = S_says_little(cascade, i) || S_is_top_word(cascade, i);
        bool land = name.first < name.last && S_names_country(cascade, i); /* alone it is a body of the country */
        if (!found.len || land) {
            if (!little) return (cmq_span){"", 0};
        } else if (!acronym.len) acronym = found;
        else return (cmq_span){"", 0};
    }
    return acronym;
}

/* What an acronym of the name would be, or is: МЧС of Министерство по чрезвычайным ситуациям, and of МЧС России. Short
 * words that are no names may have no letter in it, the country has none. */
static void S_letters(const cmq_cascade *cascade, cmq_span text, cmq_range name, cmq_actor *actor) {
    cmq_span acronym = S_own_acronym(cascade, text, name);
    actor->acronym = acronym.len > 0;
    S_add_letters(actor, acronym);
    for (int i = name.first; i <= name.last && !actor->acronym; i++) {
        if (cascade->sentence->tokens[i].kind != CMQ_WORD || S_names_country(cascade, i)) continue;
        size_t before = actor->letter_count;
        S_letter(actor, cascade->sentence->tokens[i].folded);
        for (size_t k = before; k < actor->letter_count && S_says_little(cascade, i); k++)
            actor->optional |= (uint32_t)1 << k;
    }
}

/* Whether a word joins two names of one body: "or". */
static bool S_is_or(const cmq_cascade *cascade, int word) {
    uint16_t or = cmq_class_find(&cascade->data->lexicon, cmq_span_of("post.none.or"));
    return or != CMQ_NO_CLASS && word < (int)cascade->sentence->count &&
                  cmq_word_within(&cascade->data->lexicon, cascade->known[word], or);
}

/* The word behind a body's name, in brackets or behind "or", that may be its acronym; -1 if there is none. */
static int S_alias_word(const cmq_cascade *cascade, cmq_range name) {
    const cmq_sentence *sentence = cascade->sentence;
    int word = name.last + 2, count = (int)sentence->count;
    if (sentence->tokens[name.last].kind == CMQ_CLOSE) word = name.last - 1; /* brackets of the name */
    bool bracketed = word > 0 && word + 1 < count && sentence->tokens[word - 1].kind == CMQ_OPEN &&
                     sentence->tokens[word + 1].kind == CMQ_CLOSE;
    if (bracketed) return word;
    word = name.last + 1;
    if (word < count && sentence->tokens[word].kind == CMQ_COMMA) word++;
    return S_is_or(cascade, word) && word + 1 < count ? word + 1 : -1;
}

/* Another name of a body behind the first one, an acronym of whatever letters: "... (MONUSCO)", "..., or MONUSCO";
 * empty if there is none. */
static cmq_span S_alias(const cmq_cascade *cascade, cmq_span text, const cmq_party *party) {
    int word = party->type == CMQ_PERSON || party->type == CMQ_STATE ? -1 : S_alias_word(cascade, party->name);
    if (word < 0) return (cmq_span){"", 0};
    cmq_bytes at = cmq_bytes_of(cascade, (cmq_range){(int16_t)word, (int16_t)word});
    return S_acronym(&cascade->sentence->tokens[word], (cmq_span){text.ptr + at.start, at.end - at.start});
}

/* The acronym within an office. */
static void S_inner(const cmq_cascade *cascade, cmq_span text, cmq_range office, cmq_actor *actor) {
    for (int i = office.first; i <= office.last && !actor->office.inner; i++) {
        const cmq_token *token = &cascade->sentence->tokens[i];
        cmq_bytes at = cmq_bytes_of(cascade, (cmq_range){(int16_t)i, (int16_t)i});
        cmq_span found = S_acronym(token, (cmq_span){text.ptr + at.start, at.end - at.start});
        for (size_t k = 0; k < actor->office.count && found.len; k++)
            if (actor->office.words[k].ptr == token->folded.ptr && found.len <= actor->office.words[k].len) {
                actor->office.inner = (uint8_t)(k + 1);
                actor->office.inner_bytes = (uint8_t)found.len;
            }
    }
}

/* Whether an acronym is told by letters from one on: optional ones may be left out, of three and more also those behind
 * it. */
static bool S_spells(cmq_span acronym, const cmq_actor *name, size_t from) {
    size_t at = 0;
    for (size_t i = from; i < name->letter_count;) {
        size_t len = S_first((cmq_span){name->letters + i, name->letter_count - i});
        bool same = at + len <= acronym.len && memcmp(acronym.ptr + at, name->letters + i, len) == 0;
        if (same) at += len;
        else if (!(name->optional >> i & 1)) return at == acronym.len && cmq_utf8_count(acronym) > 2;
        i += len;
    }
    return at == acronym.len;
}

/* Whether one of two bodies is told by the acronym of the other, which may have more words: of the country, a part of
 * it. */
static bool S_same_letters(const cmq_actor *a, const cmq_actor *b) {
    const cmq_actor *acronym = a->acronym ? a : b, *name = a->acronym ? b : a;
    cmq_span few = {acronym->letters, acronym->letter_count};
    if (a->acronym == b->acronym || name->stem_count < 2 || cmq_utf8_count(few) < 2) return false;
    if (S_spells(few, name, 0)) return true;
    for (size_t i = 1; i < name->letter_count && cmq_utf8_count(few) > 2; i++)
        if (((unsigned char)name->letters[i] & 0xC0) != 0x80 && S_spells(few, name, i)) return true;
    return false;
}

/* Letters that two words begin with in common, in bytes. */
static size_t S_common(cmq_span a, cmq_span b) {
    size_t n = 0;
    while (n < a.len && n < b.len && a.ptr[n] == b.ptr[n]) n++;
    while (n > 0 && n < a.len && ((unsigned char)a.ptr[n] & 0xC0) == 0x80) n--;
    return n;
}

#define WHOLE_LETTERS 4 /* a word that is shorter than a stem, and may have an ending */

/* Whether two stems are of one word: the same, a whole word and one with an ending, Дели and Делинин, or short words
 * with other endings, сил and силы. */
static bool S_same_stem(cmq_span a, cmq_span b) {
    cmq_span few = a.len < b.len ? a : b, many = a.len < b.len ? b : a;
    if (cmq_span_equal(a, b) || (cmq_utf8_count(few) == WHOLE_LETTERS && cmq_span_starts(many, few))) return true;
    size_t same = S_common(a, b);
    bool brief = cmq_utf8_count(many) <= WHOLE_LETTERS && same >= (WHOLE_LETTERS - 1) * CYRILLIC_LETTER;
    return brief && same == S_unended(a) && same == S_unended(b);
}

static bool S_has(const cmq_span *stems, size_t count, cmq_span stem) {
    for (size_t i = 0; i < count; i++)
        if (S_same_stem(stems[i], stem)) return true;
    return false;
}

/* «Минобороны» is «Министерство обороны»: the beginning of its first word, then that of its second. */
static bool S_is_compound(const cmq_actor *compound, const cmq_actor *name) {
    if (name->stem_count < 2 || compound->stem_count > name->stem_count) return false;
    cmq_span word = compound->word;
    size_t first = S_common(word, name->stems[0]);
    cmq_span rest = {word.ptr + first, word.len - first};
    size_t second = S_common(rest, name->stems[1]);
    if (cmq_utf8_count((cmq_span){word.ptr, first}) < 3 || cmq_utf8_count((cmq_span){rest.ptr, second}) < 3)
        return false;
    for (size_t i = 1; i < compound->stem_count; i++)
        if (!S_has(name->stems, name->stem_count, compound->stems[i])) return false;
    return true;
}

/* Words that say no more of a body than that it is one: "department". */
static uint16_t S_body_class(const cmq_lexicon *lexicon) {
    return cmq_class_find(lexicon, cmq_span_of("post.body"));
}

/* Whether a class below post.none tells a gender alone: post.none.f. */
static bool S_tells_gender(const cmq_lexicon *lexicon, uint16_t class_id) {
    cmq_span name = lexicon->classes[class_id].name;
    bool below = class_id != CMQ_CLASS_POST_NONE && cmq_class_within(lexicon, class_id, CMQ_CLASS_POST_NONE);
    return below && name.ptr[name.len - 2] == '.';
}

/* What a word says of an office: its class within `post`; CMQ_NO_CLASS if it has none. */
static uint16_t S_post_class(const cmq_cascade *cascade, int word) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    const cmq_known_word *known = cascade->known[word];
    uint16_t body = S_body_class(lexicon);
    for (size_t k = 0; known && k < known->reading_count; k++) {
        uint16_t id = known->readings[k].class_id;
        if (id != body && cmq_class_within(lexicon, id, CMQ_CLASS_POST) && !S_tells_gender(lexicon, id)) return id;
    }
    return CMQ_NO_CLASS;
}

/* Whether a word says which office it is, as "minister" does, or "head". */
static bool S_is_post(const cmq_lexicon *lexicon, uint16_t class_id) {
    return cmq_class_within(lexicon, class_id, CMQ_CLASS_POST) &&
           !cmq_class_within(lexicon, class_id, CMQ_CLASS_POST_NONE) && class_id != CMQ_CLASS_POST_DEPUTY &&
           !cmq_class_within(lexicon, class_id, CMQ_CLASS_POST_OF);
}

/* Whether a word adds nothing to an office: its country, known apart, is told by it, or whatever was named before. */
static bool S_adds_nothing(const cmq_cascade *cascade, int word, uint16_t class_id) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    bool none = class_id != CMQ_NO_CLASS && cmq_class_within(lexicon, class_id, CMQ_CLASS_POST_NONE);
    return none || S_names_country(cascade, word) || cmq_word_within(lexicon, cascade->known[word], CMQ_CLASS_ANAPHOR);
}

/* What a class means, as the last part of its name says: un of post.of.un. */
static cmq_span S_meaning(const cmq_lexicon *lexicon, uint16_t class_id) {
    cmq_span name = lexicon->classes[class_id].name;
    size_t from = name.len;
    while (from > 0 && name.ptr[from - 1] != '.') from--;
    return (cmq_span){name.ptr + from, name.len - from};
}

/* What of a word an office is compared by: its beginning, or what it means. */
static cmq_span S_office_word(const cmq_lexicon *lexicon, const cmq_token *token, uint16_t class_id) {
    bool own = class_id == CMQ_NO_CLASS || class_id == CMQ_CLASS_POST_LEAD;
    return own ? S_stem(token->folded) : S_meaning(lexicon, class_id);
}

/* Whether the words from `at` on, up to `last`, are those of an entry. */
static bool S_is_entry(const cmq_cascade *cascade, const cmq_entry *entry, int at, int last) {
    uint64_t features[1];
    if (at + entry->words - 1 > last) return false;
    for (uint8_t i = 1; i < entry->words; i++)
        if (!cmq_lexicon_read_part(&cascade->data->lexicon, entry, i, cascade->sentence->tokens[at + i].folded,
                                   features, 1))
            return false;
    return true;
}

/* The longest name of an organisation of states with a ref that begins at a word; NULL if there is none. */
static const cmq_entry *S_longest_igo(const cmq_cascade *cascade, int at, int last) {
    const cmq_known_word *known = cascade->known[at];
    const cmq_entry *longest = NULL;
    for (size_t i = 0; known && i < known->reading_count; i++) {
        if (known->readings[i].entry == CMQ_NO_ENTRY) continue;
        const cmq_entry *entry = &cascade->data->lexicon.entries[known->readings[i].entry];
        bool igo = entry->ref && strncmp(entry->ref, IGO, strlen(IGO)) == 0;
        if (igo && (!longest || entry->words > longest->words) && S_is_entry(cascade, entry, at, last)) longest = entry;
    }
    return longest;
}

/* The same, unless it is told by another one, as "the Commission of the AU" is. */
static const cmq_entry *S_igo_at(const cmq_cascade *cascade, int at, int last) {
    const cmq_entry *igo = S_longest_igo(cascade, at, last);
    for (int i = 1; igo && i < igo->words; i++)
        if (S_longest_igo(cascade, at + i, at + igo->words - 1)) return NULL;
    return igo;
}

/* The words of an office. The one that says what it is is the first of its kind; in Kyrgyz the last, in English the
 * last before "of". */
static void S_read_office(const cmq_cascade *cascade, cmq_range role, cmq_actor *actor) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    bool open = true, post = false;
    for (int i = role.first; i <= role.last && actor->office.count < CMQ_MAX_NAME_WORDS; i++) {
        const cmq_token *token = &cascade->sentence->tokens[i];
        const cmq_entry *igo = S_igo_at(cascade, i, role.last);
        if (igo) { /* in whatever words: of the UN, of the United Nations */
            actor->office.words[actor->office.count++] = cmq_span_of(igo->ref + strlen(IGO));
            i += igo->words - 1;
            post = false;
            continue;
        }
        uint16_t class_id = S_post_class(cascade, i);
        bool behind = post && (token->shape & CMQ_JOINED ||
                               lexicon->language != CMQ_KY); /* «пресс-секретарь»: the first word tells */
        if (token->kind == CMQ_WORD) post = S_is_post(lexicon, class_id);
        actor->office.deputy |= class_id == CMQ_CLASS_POST_DEPUTY;
        if (token->kind > CMQ_NUMBER || class_id == CMQ_CLASS_POST_DEPUTY || (post && behind) ||
            S_adds_nothing(cascade, i, class_id))
            continue;
        cmq_span word = S_office_word(lexicon, token, class_id);
        bool brief = word.len <= 3 && !(token->shape & CMQ_UPPER);
        open &= !(brief && actor->office.post);
        if (brief) continue;
        actor->office.words[actor->office.count++] = word;
        bool premier = cmq_span_is(word, "premier") && actor->office.count < CMQ_MAX_NAME_WORDS;
        if (premier) actor->office.words[actor->office.count++] = cmq_span_of("government"); /* whose head he is */
        if (!post || (actor->office.post && lexicon->language != CMQ_KY && !(lexicon->language == CMQ_EN && open)))
            continue;
        actor->office.post = (uint8_t)(actor->office.count - premier);
        actor->office.leads_any = class_id == CMQ_CLASS_POST_HEAD;
        actor->office.leads = actor->office.leads_any || cmq_class_within(lexicon, class_id, CMQ_CLASS_POST_LEAD);
    }
}

/* The words of an office with the organisation before it, "UN High Commissioner", that its rule left out. */
static cmq_range S_office_of_igo(const cmq_cascade *cascade, cmq_range phrase, cmq_range office) {
    for (int i = phrase.first; i < office.first && i >= 0; i++) {
        const cmq_entry *igo = S_igo_at(cascade, i, office.first - 1);
        if (igo && i + igo->words >= office.first - 1) return (cmq_range){(int16_t)i, office.last}; /* but for "'s" */
    }
    return office;
}

/* Whether a word says no more of a body than that it is one, and where. */
static bool S_is_any_body(const cmq_cascade *cascade, int word, uint16_t class_id) {
    uint16_t body = S_body_class(&cascade->data->lexicon);
    bool none = class_id != CMQ_NO_CLASS && cmq_class_within(&cascade->data->lexicon, class_id, CMQ_CLASS_POST_NONE);
    return none || S_says_little(cascade, word) || S_is_top_word(cascade, word) ||
           (body != CMQ_NO_CLASS && cmq_word_within(&cascade->data->lexicon, cascade->known[word], body));
}

/* What a body deals with, if its words say nothing else but the country, as what those mean that do: foreign of
 * «МИД России» and of «российское внешнеполитическое ведомство»; empty if they say more. */
static cmq_span S_field(const cmq_cascade *cascade, cmq_range name) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    cmq_span field = {"", 0};
    for (int i = name.first; i <= name.last; i++) {
        uint16_t class_id = S_post_class(cascade, i);
        bool tells = class_id != CMQ_NO_CLASS && cmq_class_within(lexicon, class_id, CMQ_CLASS_POST_OF);
        cmq_span told = tells ? S_meaning(lexicon, class_id) : field;
        if (!tells && !S_is_any_body(cascade, i, class_id)) return (cmq_span){"", 0};
        if (field.len && !cmq_span_equal(field, told)) return (cmq_span){"", 0};
        field = told;
    }
    return field;
}

/* Whether an office is that of whoever leads a state: all its words are of class top, but for the country; who led it
 * once does not. */
static bool S_is_top(const cmq_cascade *cascade, cmq_range role) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    uint16_t former = cmq_class_find(lexicon, cmq_span_of("post.of.former"));
    bool top = false;
    for (int i = role.first; i <= role.last; i++) {
        if (former != CMQ_NO_CLASS && cmq_word_within(lexicon, cascade->known[i], former)) return false;
        bool own = S_is_top_word(cascade, i);
        if (!own && !S_says_little(cascade, i)) return false;
        top |= own;
    }
    return top;
}

static bool S_within(const cmq_span *few, size_t few_count, const cmq_span *many, size_t many_count) {
    for (size_t i = 0; i < few_count; i++)
        if (!S_has(many, many_count, few[i])) return false;
    return true;
}

/* The word that says what an office is: the first one, in Kyrgyz the last, acronyms aside ("UN Secretary-General"). */
static cmq_span S_head(const cmq_actor *actor, int language) {
    size_t n = actor->office.count, at = 0;
    while (at + 1 < n && actor->office.words[language == CMQ_KY ? n - 1 - at : at].len <= 3) at++;
    return actor->office.words[language == CMQ_KY ? n - 1 - at : at];
}

/* Whether two offices are one as far as the word goes that says what each is: loosely, "the head" may be a minister. */
static bool S_same_post(const cmq_actor *a, const cmq_actor *b, int language, bool loosely) {
    bool told = a->office.post && b->office.post;
    if (!told) return a->office.deputy == b->office.deputy && cmq_span_equal(S_head(a, language), S_head(b, language));
    if (a->office.leads && a->office.deputy != b->office.deputy) return false;
    if (a->office.leads_any != b->office.leads_any)
        return loosely && a->office.leads && b->office.leads && !a->top && !b->top;
    return cmq_span_equal(a->office.words[a->office.post - 1], b->office.words[b->office.post - 1]);
}

/* Whether the words of an office, but for one, by its number from 1, are among those of another. */
static bool S_office_within(const cmq_actor *few, const cmq_actor *many, uint8_t but) {
    for (size_t i = 0; i < few->office.count; i++)
        if (i + 1 != but && !S_has(many->office.words, many->office.count, few->office.words[i])) return false;
    return true;
}

/* The same, but for the word that says what the office is. */
static bool S_narrower(const cmq_actor *few, const cmq_actor *many) {
    return S_office_within(few, many, few->office.post);
}

/* Whether the words of an office are all among those of the fuller one of somebody who is not named: both of one
 * country, or neither of any. "Director" is no "head of the authority", as no word but the post tells them to be one.
 */
static bool S_is_fuller_office(const cmq_actor *named, const cmq_actor *unnamed, int language) {
    bool abroad = unnamed->abroad && !unnamed->country; /* of an organisation: not told of what state */
    if ((named->country != unnamed->country && !abroad) || !S_narrower(named, unnamed)) return false;
    if (named->country && !abroad) return true;
    if (named->top || unnamed->top || unnamed->several) return false;
    return named->office.count > 1 || S_same_post(named, unnamed, language, false);
}

/* "the president" after "President Sadyr Japarov", or before: whoever has a name has an office that is told by the same
 * words. The office is the first of them, in Kyrgyz the last: a spokesman of the president is no president. */
static bool S_same_office(const cmq_actor *named, const cmq_actor *unnamed, int language, bool loosely) {
    if (named->top && unnamed->top && (!unnamed->country || !named->country || named->country == unnamed->country))
        return true;
    bool told = named->office.count && unnamed->office.count && !unnamed->several; /* no "presidents of A and B" */
    return told && S_same_post(named, unnamed, language, loosely) &&
           (S_narrower(unnamed, named) || S_is_fuller_office(named, unnamed, language));
}

/* Whether two offices without a name are told by words of one meaning: of the UN, of the United Nations. */
static bool S_equal_office(const cmq_actor *a, const cmq_actor *b, int language) {
    return a->unnamed && b->unnamed && a->office.count > 1 && a->office.deputy == b->office.deputy && a->office.post &&
           b->office.post && S_same_post(a, b, language, false) && S_narrower(a, b) && S_narrower(b, a);
}

/* "The UN chief" is "the Secretary-General of the UN". */
static bool S_is_igo_head(const cmq_actor *head, const cmq_actor *other) {
    bool unnamed = head->unnamed && other->unnamed && head->abroad && other->abroad && !other->several;
    if (!unnamed || head->office.count != 2 || other->office.count != 2 || !other->office.post) return false;
    cmq_span post = other->office.words[other->office.post - 1];
    if (!head->office.leads_any || !(cmq_span_is(post, "secretary") || cmq_span_is(post, "chair"))) return false;
    return !head->office.deputy && !other->office.deputy && S_office_within(head, other, head->office.post);
}

/* Whether two offices may be one: the secretary's spokesman is no secretary. The head of an office is its last word in
 * Kyrgyz, its first in Tajik; elsewhere adjectives may stand before it. */
static bool S_same_head(const cmq_actor *a, const cmq_actor *b, int language) {
    if (!a->stem_count || !b->stem_count) return true;
    if (language == CMQ_TG) return cmq_span_equal(a->stems[0], b->stems[0]);
    return language != CMQ_KY || cmq_span_equal(a->stems[a->stem_count - 1], b->stems[b->stem_count - 1]);
}

/* "The UN Secretary-General" is "the Secretary-General of the United Nations": the same words, the first of them first,
 * but for those that the acronym tells. */
static bool S_same_inner(const cmq_actor *few, const cmq_actor *many) {
    if (!few->office.inner || many->office.inner || !many->unnamed || few->office.count < 2) return false;
    size_t first = few->office.inner == 1, from = S_first((cmq_span){many->letters, many->letter_count});
    cmq_span acronym = {few->office.words[few->office.inner - 1].ptr, few->office.inner_bytes};
    if (!many->office.count || !cmq_span_equal(few->office.words[first], many->office.words[0])) return false;
    if (!S_office_within(few, many, few->office.inner)) return false;
    while (from < many->letter_count && !S_spells(acronym, many, from))
        from += S_first((cmq_span){many->letters + from, many->letter_count - from});
    return from < many->letter_count;
}

/* The same of bodies: «Погранслужба ГКНБ», «Погранслужба Государственного комитета национальной безопасности». */
static bool S_same_inner_name(const cmq_actor *few, const cmq_actor *many) {
    if (!few->inner || many->inner || !cmq_span_equal(few->stems[0], many->stems[0])) return false;
    cmq_span acronym = few->stems[few->inner - 1];
    size_t letters = cmq_utf8_count(acronym), from = S_first((cmq_span){many->letters, many->letter_count});
    if (letters < 3 || many->stem_count > few->stem_count + letters) return false;
    for (size_t i = 0; i < few->stem_count; i++) {
        bool land = (few->lands | few->stands) >> i & 1;
        if (i + 1 != few->inner && !land && !S_has(many->stems, many->stem_count, few->stems[i])) return false;
    }
    while (from < many->letter_count && !S_spells(acronym, many, from))
        from += S_first((cmq_span){many->letters + from, many->letter_count - from});
    return from < many->letter_count;
}

/* Whether a body is the acronym that stood in brackets behind the name of another; a listed one may have been named
 * within it, "the ministers of the Association (ASEAN)". */
static bool S_is_alias_of(const cmq_actor *acronym, const cmq_actor *name) {
    return acronym->acronym && !acronym->listed && name->alias.len &&
           cmq_span_equal(name->alias, (cmq_span){acronym->letters, acronym->letter_count});
}

/* Bodies and organisations, which texts call by one another's words. */
static bool S_bodies(int a, int b) {
    return a != CMQ_PERSON && a != CMQ_STATE && b != CMQ_PERSON && b != CMQ_STATE;
}

/* A seat of power, "the Élysée", is told of as a state and as a body. */
static bool S_may_be_seat(const cmq_actor *a, const cmq_actor *b) {
    return a->country &&
           ((a->type == CMQ_STATE && b->type == CMQ_AGENCY) || (a->type == CMQ_AGENCY && b->type == CMQ_STATE));
}

static bool S_same_words(const cmq_actor *a, const cmq_actor *b) {
    return a->stem_count == b->stem_count && S_within(a->stems, a->stem_count, b->stems, b->stem_count);
}

/* Whether the words of a name, but for those that tell its country, are among those of another; false if there are no
 * such words. */
static bool S_narrower_but_for_land(const cmq_actor *few, const cmq_actor *many) {
    size_t words = 0;
    for (size_t i = 0; i < few->stem_count; i++) {
        if ((few->lands | few->stands) >> i & 1) continue;
        if (!S_has(many->stems, many->stem_count, few->stems[i])) return false;
        words++;
    }
    return words > 0;
}

/* Whether two bodies of one country have the same name but for words that tell the country, «турецкий МИД», or stand
 * for it, «МИД республики». */
static bool S_same_but_for_land(const cmq_actor *a, const cmq_actor *b) {
    bool one_country = (a->country && a->country == b->country) || (a->stands && b->lands) || (b->stands && a->lands);
    return one_country && S_narrower_but_for_land(a, b) && S_narrower_but_for_land(b, a);
}

/* Whether two bodies of one country, or of none that is told, deal with the same, and their names say nothing else. */
static bool S_same_field(const cmq_actor *a, const cmq_actor *b) {
    return a->field.len && a->type == b->type && a->country == b->country && cmq_span_equal(a->field, b->field);
}

/* Whether a name, but for the words that tell its country, begins a longer one that tells none: «Вазорати тандурустии
 * Тоҷикистон», «Вазорати тандурустӣ ва ҳифзи иҷтимоии аҳолӣ». */
static bool S_begins_but_for_land(const cmq_actor *few, const cmq_actor *many) {
    size_t words = 0;
    if (!few->lands || many->lands || few->type != many->type) return false;
    for (size_t i = 0; i < few->stem_count; i++) {
        if (few->lands >> i & 1) continue;
        if (words == many->stem_count || !S_same_stem(many->stems[words++], few->stems[i])) return false;
    }
    return words > 1 && words < many->stem_count;
}

/* Whether a listed body without a word of its country is one that was told with it: "the Border Service" behind
 * "Tajikistan's Border Service", though the list has that of another state. */
static bool S_is_told_with_land(const cmq_actor *known, const cmq_actor *again) {
    return again->listed && !again->lands && known->lands && known->country && S_narrower_but_for_land(again, known) &&
           S_narrower_but_for_land(known, again);
}

/* Whether a listed organisation is told within the longer name of a body that is not: the UN is no UN mission. */
static bool S_is_owner(const cmq_actor *owner, const cmq_actor *body) {
    return owner->listed && !body->listed && owner->type == CMQ_IGO && owner->stem_count < body->stem_count &&
           !S_narrower_but_for_land(body, owner);
}

bool cmq_actor_is_part_of(const cmq_actor *part, const cmq_actor *body) {
    if (body->type != CMQ_AGENCY || part->type != CMQ_AGENCY) return false; /* «группировка ХАМАС» is ХАМАС */
    return body->acronym && part->inner && !(part->lands & 1) &&
           S_has(body->stems, body->stem_count, part->stems[part->inner - 1]);
}

/* "the head of state" after "the President of Tajikistan said", neither of whom is named. */
static bool S_is_head_again(const cmq_actor *known, const cmq_actor *again, int sentence) {
    bool heads = known->unnamed && again->unnamed && known->top && again->top;
    return heads && known->country && !again->country && sentence < known->spoke + NAMED_SENTENCES;
}

/* "President Keita" after "the President of the Republic said", told by more words: of another state perhaps. */
static bool S_is_some_head(const cmq_actor *known, const cmq_actor *again) {
    bool heads = known->unnamed && !again->unnamed && known->top && again->top;
    return heads && known->spoke && !again->country && again->office.count < known->office.count;
}

/* Whether a known actor is of a state of which a party is none, or not of the one whose victims it counts. */
static bool S_is_excluded(const cmq_actor *known, const cmq_actor *again) {
    if (again->opposed && known->country == again->opposed) return true;
    return again->counted && known->country && known->country != again->counted;
}

/* "the ministry" after "the Kyrgyz Ministry of Health" is the same; of two states only the same name is. */
bool cmq_actor_same(const cmq_actor *known, const cmq_actor *again, const cmq_cascade *cascade, bool loosely) {
    if (S_is_excluded(known, again)) return false;
    if (known->both != again->both || known->leaders != again->leaders) return false;
    if (known->type != again->type && !S_bodies(known->type, again->type))
        return S_may_be_seat(known, again) && known->country == again->country && S_same_words(known, again);
    if (known->listed && again->listed) return strcmp(known->listed->ref, again->listed->ref) == 0;
    if (S_bodies(known->type, again->type) && S_is_told_with_land(known, again)) return true;
    if (known->country && again->country && known->country != again->country) return false;
    if (S_is_some_head(known, again)) return false;
    if (known->unnamed && !again->unnamed &&
        cascade->sentence->index - cmq_last_sentence(&known->mentions) > NAMED_SENTENCES)
        return false;
    if (S_same_inner(known, again) || S_same_inner(again, known)) return true;
    if (known->unnamed != again->unnamed)
        return S_same_office(known->unnamed ? again : known, known->unnamed ? known : again,
                             cascade->data->lexicon.language, loosely);
    if (S_bodies(known->type, again->type) &&
        (S_is_alias_of(known, again) || S_is_alias_of(again, known) || S_same_letters(known, again) ||
         S_same_inner_name(known, again) || S_same_inner_name(again, known) || S_same_field(known, again) ||
         S_is_compound(known, again) || S_is_compound(again, known) || S_same_but_for_land(known, again) ||
         S_begins_but_for_land(known, again) || S_begins_but_for_land(again, known)))
        return true;
    if (S_is_head_again(known, again, cascade->sentence->index)) return true;
    if (S_equal_office(known, again, cascade->data->lexicon.language)) return true;
    if (S_is_igo_head(known, again) || S_is_igo_head(again, known)) return true;
    if (known->unnamed && again->unnamed && !S_same_head(known, again, cascade->data->lexicon.language)) return false;
    if (S_bodies(known->type, again->type) && (S_is_owner(known, again) || S_is_owner(again, known))) return false;
    if (S_bodies(known->type, again->type) &&
        (cmq_actor_is_part_of(known, again) || cmq_actor_is_part_of(again, known)))
        return false;
    bool shorter = S_within(again->stems, again->stem_count, known->stems, known->stem_count);
    bool longer = S_within(known->stems, known->stem_count, again->stems, again->stem_count);
    if (known->type == CMQ_STATE) return shorter && longer;
    return known->type == again->type ? shorter || longer : shorter;
}

bool cmq_holds_office(const cmq_actor *named, const cmq_actor *office, bool loosely) {
    return S_same_office(named, office, office->office.language, loosely);
}

bool cmq_actor_equal(const cmq_actor *known, const cmq_actor *again) {
    return !S_is_excluded(known, again) && known->type == again->type && known->unnamed == again->unnamed &&
           known->both == again->both && (!known->country || !again->country || known->country == again->country) &&
           known->stem_count == again->stem_count &&
           S_within(known->stems, known->stem_count, again->stems, again->stem_count);
}

/* Whether a person is named by words of the lexicon that are no name: "chef de l'ONU". */
static bool S_is_alias(const cmq_actor *actor) {
    if (actor->type != CMQ_PERSON || !actor->name.entry) return false;
    utf8proc_int32_t c;
    cmq_span name = cmq_span_of(actor->name.entry->name);
    return utf8proc_iterate((const utf8proc_uint8_t *)name.ptr, (utf8proc_ssize_t)name.len, &c) > 0 &&
           utf8proc_category(c) == UTF8PROC_CATEGORY_LL;
}

static size_t S_bytes(cmq_bytes at) {
    return at.end - at.start;
}

/* Whether a name is in another case than the nominative: in Kyrgyz and Tajik its last word tells, elsewhere the first.
 * A word that may be the nominative of several, or another case of one, is the latter: «министерства». */
static bool S_is_oblique(const cmq_cascade *cascade, cmq_range name) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    const cmq_known_word *known = cascade->known[lexicon->genders ? name.first : name.last];
    bool oblique = false;
    for (size_t i = 0; known && i < known->reading_count; i++) {
        uint64_t features = known->readings[i].features;
        if (features & lexicon->nominative && !(features & lexicon->plural)) return false;
        oblique |= (features & lexicon->oblique) && !(features & lexicon->nominative);
    }
    return oblique;
}

static cmq_shown S_shown(const cmq_cascade *cascade, cmq_range name, size_t words) {
    cmq_shown shown = {.oblique = S_is_oblique(cascade, name),
                       .letters = name.first == name.last && cascade->sentence->tokens[name.first].shape & CMQ_UPPER,
                       .words = words};
    for (int i = name.first; i <= name.last && name.first < name.last; i++) shown.land |= S_names_country(cascade, i);
    return shown;
}

bool cmq_name_shows_better(const cmq_actor *actor, const cmq_actor *known) {
    bool alias = S_is_alias(actor), was_alias = S_is_alias(known);
    const cmq_shown *a = &actor->name.shown, *b = &known->name.shown;
    if (alias != was_alias) return was_alias;
    if (actor->unnamed != known->unnamed) return known->unnamed;
    bool bodies = S_bodies(actor->type, known->type), bare = a->words == 1 || b->words == 1;
    if (bodies && a->land != b->land) return a->land;
    bool words = a->words == 1 && b->words == 1; /* «Евросоюз» rather than «ЕС» */
    if ((known->type == CMQ_STATE || (bodies && words)) && a->letters != b->letters) return b->letters;
    if (bare && a->words != b->words && known->type != CMQ_STATE) return a->words > b->words;
    if (a->oblique != b->oblique) return b->oblique;
    if (a->words != b->words) return known->type == CMQ_STATE ? a->words < b->words : a->words > b->words;
    return S_bytes(actor->name.at) < S_bytes(known->name.at); /* cases lengthen names */
}

/* Whether an entry names a head of state: its class ends in .head. */
static bool S_is_head(const cmq_lexicon *lexicon, const cmq_entry *entry) {
    return cmq_class_ends(lexicon, entry->class_id, ".head");
}

/* Whether an organisation of states is told within some words: of class `igo`, or of one that ends so. */
static bool S_is_abroad(const cmq_cascade *cascade, cmq_range words) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    uint16_t igo = cmq_class_find(lexicon, cmq_span_of("igo"));
    for (int i = words.first; i <= words.last; i++) {
        const cmq_known_word *known = cascade->known[i];
        for (size_t k = 0; known && k < known->reading_count; k++) {
            const cmq_reading *reading = &known->readings[k];
            const cmq_entry *entry = reading->entry == CMQ_NO_ENTRY ? NULL : &lexicon->entries[reading->entry];
            uint16_t class_id = reading->class_id == CMQ_CLASS_WORD ? entry->class_id : reading->class_id;
            bool told = class_id == igo || cmq_class_ends(lexicon, class_id, ".igo");
            if (told && (!entry || S_is_entry(cascade, entry, i, words.last))) return true;
        }
    }
    return false;
}

/* A name without the acronym in brackets at its end: "Rwanda Patriotic Front (RPF)". */
static cmq_range S_unbracketed(const cmq_cascade *cascade, cmq_range name) {
    const cmq_token *tokens = cascade->sentence->tokens;
    int open = name.last;
    if (!cmq_range_given(name) || tokens[name.last].kind != CMQ_CLOSE) return name;
    while (open > name.first && tokens[open].kind != CMQ_OPEN) open--;
    return open > name.first ? (cmq_range){name.first, (int16_t)(open - 1)} : name;
}

/* The entry that shows a name: of a body that has more words than its entry, "... of the States of Africa" and "of the
 * West", none does. */
static const cmq_entry *S_shown_entry(const cmq_party *party) {
    const cmq_entry *entry = party->listed;
    bool longer = entry && !entry->gaps && party->name.last - party->name.first + 1 > entry->words;
    return longer && party->type != CMQ_PERSON && party->type != CMQ_STATE ? NULL : entry;
}

/* The actor that a party is, as far as the sentence tells of it. */
cmq_actor cmq_actor_of(cmq_span text, const cmq_cascade *cascade, const cmq_party *party) {
    cmq_actor actor = {
        .type = party->type,
        .country = party->country,
        .gender = party->gender,
        .opposed = party->opposed,
        .counted = party->counted,
        .name = {.at = cmq_bytes_of(cascade, S_unbracketed(cascade, party->name)), .entry = S_shown_entry(party)},
        .office.at = cmq_bytes_of(cascade, party->role),
        .office.language = cascade->data->lexicon.language,
        .listed = party->listed,
        .unnamed = party->unnamed,
        .several = party->several,
        .outlet = party->outlet,
        .serves = party->serves,
        .both = party->both,
        .leaders = party->leaders};
    S_stems(cascade, party, &actor);
    actor.word = cascade->sentence->tokens[party->name.first].folded;
    cmq_range office = party->unnamed ? party->name : party->role;
    if (cmq_range_given(office)) {
        S_read_office(cascade, S_office_of_igo(cascade, party->phrase, office), &actor);
        actor.top = S_is_top(cascade, office);
        S_inner(cascade, text, office, &actor);
    }
    actor.abroad = S_is_abroad(cascade, party->phrase) || S_is_abroad(cascade, party->role);
    actor.top |= party->listed && S_is_head(&cascade->data->lexicon, party->listed);
    actor.name.shown = S_shown(cascade, party->name, actor.stem_count);
    S_letters(cascade, text, party->name, &actor);
    if (actor.type == CMQ_AGENCY || actor.type == CMQ_GROUP) actor.field = S_field(cascade, party->name);
    actor.alias = S_alias(cascade, text, party);
    return actor;
}
