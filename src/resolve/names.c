/* Who a name is: what of it tells one actor from another, and how it is shown. */
#include "resolve/names.h"

#include <utf8proc.h>

/* Code points by which two forms of a word are told to be the same: министерство, министерства. */
#define STEM_LENGTH 5
#define LEAD_LENGTH 7     /* the same of "minister", which is not "ministry" */
#define IGO "igo/"        /* begins refs of organisations of states */
#define GROUP "group/"    /* begins refs of groups */
#define ENDING_LETTERS 5  /* of an acronym: УКМКнын */
#define SHOUTED_LETTERS 5 /* that an acronym has at most in a line that is all upper case */

size_t cmq_first_character(cmq_span word) {
    size_t len = word.len > 0;
    while (len < word.len && ((unsigned char)word.ptr[len] & 0xC0) == 0x80) len++;
    return len;
}

/* The first characters of a word. */
static cmq_span S_stem(cmq_span word) {
    size_t at = 0;
    for (int n = 0; n < STEM_LENGTH; n++) at += cmq_first_character((cmq_span){word.ptr + at, word.len - at});
    return (cmq_span){word.ptr, at};
}

/* Whether some reading of a word names a country; an acronym that does is a state's, else it is a body's. */
static bool S_names_country(const cmq_cascade *cascade, int word) {
    const cmq_known_word *known = cascade->known[word];
    bool acronym = cascade->sentence->tokens[word].shape & CMQ_UPPER;
    for (size_t k = 0; known && k < known->own_count; k++) {
        const cmq_reading *r = &known->readings[k];
        if (r->entry == CMQ_NO_ENTRY) continue;
        const cmq_entry *entry = &cascade->data->lexicon.entries[r->entry];
        if (entry->country && (!acronym || cmq_names_state(entry))) return true;
    }
    return false;
}

/* Whether a word is of class top, as "state" is. */
static bool S_is_top_word(const cmq_cascade *cascade, int word) {
    return cmq_word_within(&cascade->data->lexicon, cascade->known[word], CMQ_CLASS_TOP);
}

size_t cmq_unended(cmq_span word) {
    size_t at = word.len < CMQ_CYRILLIC_LETTER ? 0 : word.len - CMQ_CYRILLIC_LETTER;
    for (const char *letter = "аеиоуыэюяйь"; at && *letter; letter += CMQ_CYRILLIC_LETTER)
        if (memcmp(word.ptr + at, letter, CMQ_CYRILLIC_LETTER) == 0) return at;
    return word.len;
}

static uint16_t S_post_class(const cmq_cascade *cascade, int word);

/* Whether a word says that a state is meant as one side: "the Tajik side", «таджикская сторона». */
static bool S_is_side_word(const cmq_cascade *cascade, int word) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    return cmq_word_within(lexicon, cascade->known[word], lexicon->asked[CMQ_ASKED_POST_NONE_SIDE]);
}

/* Whether a group is told as sides alone, of whatever conflict, and not by a state: "all parties". */
static bool S_are_sides(const cmq_cascade *cascade, const cmq_party *party) {
    bool sides = false;
    if (party->type != CMQ_GROUP || party->country || party->listed) return false;
    for (int i = party->name.first; i <= party->name.last; i++) {
        if (S_names_country(cascade, i)) return false;
        sides |= S_is_side_word(cascade, i);
    }
    return sides;
}

/* The beginning of a word of a name; of a minister within the name of a body more of it, as the Council of Ministers is
 * no ministry. */
static cmq_span S_name_stem(const cmq_cascade *cascade, int word, bool body) {
    cmq_span folded = cascade->sentence->tokens[word].folded, stem = S_stem(folded);
    if (stem.len == folded.len && cmq_utf8_count(stem) == STEM_LENGTH) stem.len = cmq_unended(stem);
    int more = body && S_post_class(cascade, word) == CMQ_CLASS_POST_LEAD ? LEAD_LENGTH - STEM_LENGTH : 0;
    while (more-- > 0) stem.len += cmq_first_character((cmq_span){folded.ptr + stem.len, folded.len - stem.len});
    return stem;
}

/* Whether a token may be a word of a name: "M23" is one of letters and digits. */
static bool S_is_name_word(const cmq_token *token) {
    return token->kind <= CMQ_NUMBER || token->kind == CMQ_CODE;
}

/* The capitals that a word begins with, folded: МИД of МИДа. An acronym has at least two, and no more than an ending
 * behind them. */
static cmq_span S_acronym(const cmq_cascade *cascade, cmq_span document, int word) {
    const cmq_token *token = &cascade->sentence->tokens[word];
    cmq_span text = cmq_bytes_text(document, cmq_bytes_of(cascade, (cmq_range){(int16_t)word, (int16_t)word}));
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
        acronym.len +=
            cmq_first_character((cmq_span){token->folded.ptr + acronym.len, token->folded.len - acronym.len});
    bool shouted = token->shape & CMQ_SHOUT && capitals > SHOUTED_LETTERS;
    bool whole = capitals > 1 && letters - capitals <= ENDING_LETTERS && !shouted;
    return whole ? acronym : (cmq_span){token->folded.ptr, 0};
}

/* What tells a name's words: their beginnings, and what some of them are. */
static void S_stems(const cmq_cascade *cascade, cmq_span text, const cmq_party *party, cmq_actor *actor) {
    cmq_range name = party->name;
    bool person = party->type == CMQ_PERSON && !party->unnamed;
    bool ends = cascade->data->lexicon.language == CMQ_KY; /* elsewhere acronyms within names have no endings */
    size_t n = 0;
    for (int i = name.first; i <= name.last && n < CMQ_MAX_NAME_WORDS; i++) {
        const cmq_token *token = &cascade->sentence->tokens[i];
        cmq_span stem = S_name_stem(cascade, i, party->type != CMQ_PERSON);
        bool last = i == name.last && i > name.first && token->shape & (CMQ_CAPITAL | CMQ_UPPER);
        bool office = person && i < name.last && cmq_utf8_count(stem) <= 3; /* "HR Ashton" */
        bool acronym =
            token->shape & CMQ_UPPER && !(token->shape & CMQ_SHOUT) && !office && !S_names_country(cascade, i);
        if (ends && party->type != CMQ_PERSON && i < name.last) { /* `БУУнун кеңсеси` */
            cmq_span unended = S_acronym(cascade, text, i);
            if (unended.len) stem = unended;
            actor->of_acronym |= unended.len && !n;
        }
        bool given = person && token->shape & CMQ_CAPITAL && token->folded.len > cmq_first_character(token->folded);
        if (party->type == CMQ_STATE && S_is_side_word(cascade, i)) stem = cmq_span_of("side"); /* by whatever word */
        if (!S_is_name_word(token) || !(stem.len > 3 || last || acronym || given || token->kind == CMQ_CODE))
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
    size_t len = cmq_first_character(word);
    if (actor->letter_count + len > CMQ_MAX_LETTERS) return;
    memcpy(actor->letters + actor->letter_count, word.ptr, len);
    actor->letter_count = (uint8_t)(actor->letter_count + len);
}

static void S_add_letters(cmq_actor *actor, cmq_span word) {
    while (word.len) {
        size_t len = cmq_first_character(word);
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
        cmq_span found = S_acronym(cascade, text, i);
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
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    return word < (int)cascade->sentence->count &&
           cmq_word_within(lexicon, cascade->known[word], lexicon->asked[CMQ_ASKED_POST_NONE_OR]);
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
    return word < 0 ? (cmq_span){"", 0} : S_acronym(cascade, text, word);
}

/* The acronym within an office. */
static void S_inner(const cmq_cascade *cascade, cmq_span text, cmq_range role, cmq_office *office) {
    for (int i = role.first; i <= role.last && !office->inner; i++) {
        const cmq_token *token = &cascade->sentence->tokens[i];
        cmq_span found = S_acronym(cascade, text, i);
        for (size_t k = 0; k < office->count && found.len; k++)
            if (office->words[k].ptr == token->folded.ptr && found.len <= office->words[k].len) {
                office->inner = (uint8_t)(k + 1);
                office->inner_bytes = (uint8_t)found.len;
            }
    }
}

/* Words that say no more of a body than that it is one: "department". */
static uint16_t S_body_class(const cmq_lexicon *lexicon) {
    return lexicon->asked[CMQ_ASKED_POST_BODY];
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
    bool none = cmq_class_within(lexicon, class_id, CMQ_CLASS_POST_NONE);
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

/* The longest name of an organisation of states, or of a group, with a ref that begins at a word; NULL if there is
 * none. */
static const cmq_entry *S_longest_igo(const cmq_cascade *cascade, int at, int last) {
    const cmq_known_word *known = cascade->known[at];
    const cmq_entry *longest = NULL;
    for (size_t i = 0; known && i < known->reading_count; i++) {
        if (known->readings[i].entry == CMQ_NO_ENTRY) continue;
        const cmq_entry *entry = &cascade->data->lexicon.entries[known->readings[i].entry];
        const char *ref = cmq_entry_ref(entry);
        bool body = ref && (strncmp(ref, IGO, strlen(IGO)) == 0 || strncmp(ref, GROUP, strlen(GROUP)) == 0);
        if (body && (!longest || entry->words > longest->words) && cmq_is_entry(cascade, entry, at, last))
            longest = entry;
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
static void S_read_office(const cmq_cascade *cascade, cmq_range role, cmq_office *office) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    bool open = true, post = false;
    for (int i = role.first; i <= role.last && office->count < CMQ_MAX_NAME_WORDS; i++) {
        const cmq_token *token = &cascade->sentence->tokens[i];
        const cmq_entry *igo = S_igo_at(cascade, i, role.last);
        if (igo) { /* in whatever words: of the UN, of the United Nations */
            office->words[office->count++] = cmq_span_of(strchr(cmq_entry_ref(igo), '/') + 1);
            i += igo->words - 1;
            post = false;
            continue;
        }
        uint16_t class_id = S_post_class(cascade, i);
        bool behind = post && (token->shape & CMQ_JOINED ||
                               lexicon->language != CMQ_KY); /* «пресс-секретарь»: the first word tells */
        if (token->kind == CMQ_WORD) post = S_is_post(lexicon, class_id);
        office->deputy |= class_id == CMQ_CLASS_POST_DEPUTY;
        office->former |= class_id == lexicon->asked[CMQ_ASKED_POST_OF_FORMER];
        if (!S_is_name_word(token) || class_id == CMQ_CLASS_POST_DEPUTY || (post && behind) ||
            S_adds_nothing(cascade, i, class_id))
            continue;
        cmq_span word = S_office_word(lexicon, token, class_id);
        bool brief = word.len <= 3 && !(token->shape & CMQ_UPPER) && token->kind != CMQ_CODE;
        open &= !(brief && office->post);
        if (brief) continue;
        office->words[office->count++] = word;
        bool premier = cmq_span_is(word, "premier") && office->count < CMQ_MAX_NAME_WORDS;
        if (premier) office->words[office->count++] = cmq_span_of("government"); /* whose head he is */
        if (!post || (office->post && lexicon->language != CMQ_KY && !(lexicon->language == CMQ_EN && open))) continue;
        office->post = (uint8_t)(office->count - premier);
        office->leads_any = class_id == CMQ_CLASS_POST_HEAD;
        office->leads = office->leads_any || cmq_class_within(lexicon, class_id, CMQ_CLASS_POST_LEAD);
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

/* The same with the body whose office it is, by what it deals with, which the rule left out between it and the name,
 * "head of the Interior Ministry X", in Kyrgyz before it, or by an acronym there: «ТИМ башчысы». */
static cmq_range S_office_of_body(const cmq_cascade *cascade, const cmq_party *party, cmq_range office) {
    bool before = cascade->data->lexicon.language == CMQ_KY;
    int first = before ? party->phrase.first : office.last + 1, last = (before ? office.first : party->name.first) - 1;
    for (int i = first; i <= last && i >= 0 && cascade->sentence->tokens[i].kind != CMQ_COMMA; i++) {
        bool acronym = before && cascade->sentence->tokens[i].shape & CMQ_UPPER && !S_names_country(cascade, i);
        bool owner = before && i == last && !S_names_country(cascade, i);
        if (acronym || owner || cmq_class_within(&cascade->data->lexicon, S_post_class(cascade, i), CMQ_CLASS_POST_OF))
            return before ? (cmq_range){(int16_t)i, office.last} : (cmq_range){office.first, (int16_t)last};
    }
    return office;
}

/* The words of an office that are shown: in Kyrgyz, whose offices come behind all that they are of, with whatever the
 * rule left out before them: «облустук башкармалыктын жетекчиси». */
static cmq_range S_shown_office(const cmq_cascade *cascade, const cmq_party *party) {
    cmq_range office = party->role;
    bool before = cascade->data->lexicon.language == CMQ_KY && !party->unnamed && cmq_range_given(office) &&
                  cmq_range_given(party->phrase) && party->phrase.first < office.first;
    for (int i = party->phrase.first; before && i < office.first; i++)
        before = cascade->sentence->tokens[i].kind != CMQ_COMMA;
    return before ? (cmq_range){party->phrase.first, office.last} : office;
}

/* Whether a word says no more of a body than that it is one, and where. */
static bool S_is_any_body(const cmq_cascade *cascade, int word, uint16_t class_id) {
    uint16_t body = S_body_class(&cascade->data->lexicon);
    bool none = cmq_class_within(&cascade->data->lexicon, class_id, CMQ_CLASS_POST_NONE);
    return none || S_says_little(cascade, word) || S_is_top_word(cascade, word) ||
           cmq_word_within(&cascade->data->lexicon, cascade->known[word], body);
}

/* What a body deals with, if its words say nothing else but the country, as what those mean that do: foreign of
 * «МИД России» and of «российское внешнеполитическое ведомство»; empty if they say more. */
static cmq_span S_field(const cmq_cascade *cascade, cmq_range name) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    cmq_span field = {"", 0};
    for (int i = name.first; i <= name.last; i++) {
        uint16_t class_id = S_post_class(cascade, i);
        bool tells = cmq_class_within(lexicon, class_id, CMQ_CLASS_POST_OF);
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
    uint16_t former = lexicon->asked[CMQ_ASKED_POST_OF_FORMER];
    bool top = false;
    for (int i = role.first; i <= role.last; i++) {
        if (cmq_word_within(lexicon, cascade->known[i], former)) return false;
        bool own = S_is_top_word(cascade, i);
        if (!own && !S_says_little(cascade, i)) return false;
        top |= own;
    }
    return top;
}

/* Whether a person is named by words of the lexicon that are no name: "chef de l'ONU". */
static bool S_is_alias(const cmq_actor *actor) {
    if (actor->type != CMQ_PERSON || !actor->name.entry) return false;
    utf8proc_int32_t c;
    cmq_span name = cmq_span_of(cmq_entry_name(actor->name.entry));
    return utf8proc_iterate((const utf8proc_uint8_t *)name.ptr, (utf8proc_ssize_t)name.len, &c) > 0 &&
           utf8proc_category(c) == UTF8PROC_CATEGORY_LL;
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

/* Whether all words of a sentence are written in capitals. */
static bool S_is_shouted(const cmq_sentence *sentence) {
    size_t words = 0;
    for (size_t i = 0; i < sentence->count; i++) {
        const cmq_token *token = &sentence->tokens[i];
        if (token->kind != CMQ_WORD || token->folded.len == cmq_first_character(token->folded)) continue;
        if (!(token->shape & CMQ_UPPER)) return false;
        words++;
    }
    return words > 2;
}

static cmq_shown S_shown(const cmq_cascade *cascade, cmq_range name, size_t words) {
    cmq_shown shown = {.oblique = S_is_oblique(cascade, name),
                       .letters = name.first == name.last && cascade->sentence->tokens[name.first].shape & CMQ_UPPER,
                       .shouted = S_is_shouted(cascade->sentence),
                       .words = words};
    for (int i = name.first; i <= name.last && name.first < name.last; i++) shown.land |= S_names_country(cascade, i);
    for (int i = name.first; i <= name.last && cascade->data->lexicon.language == CMQ_RU && !shown.shouted; i++)
        shown.stays |= cascade->sentence->tokens[i].shape & CMQ_UPPER && cascade->sentence->tokens[i].kind == CMQ_WORD;
    return shown;
}

bool cmq_name_shows_better(const cmq_actor *actor, const cmq_actor *known) {
    bool alias = S_is_alias(actor), was_alias = S_is_alias(known);
    const cmq_shown *a = &actor->name.shown, *b = &known->name.shown;
    if (alias != was_alias) return was_alias;
    if (actor->unnamed != known->unnamed) return known->unnamed;
    bool bodies = cmq_are_bodies(actor->type, known->type), bare = a->words == 1 || b->words == 1;
    bool before = actor->name.at.start < known->name.at.start;
    bool igos = actor->type == CMQ_IGO && known->type == CMQ_IGO;
    if (igos && a->stays != b->stays && before == a->stays) return a->stays;
    bool offices = actor->unnamed && known->unnamed; /* "the President of Kazakhstan", not "the head of state" */
    if ((bodies || offices) && a->land != b->land) return a->land;
    if (offices && actor->office.leads_any != known->office.leads_any) return known->office.leads_any;
    bool words = a->words == 1 && b->words == 1; /* «Евросоюз» rather than «ЕС» */
    if ((known->type == CMQ_STATE || (bodies && words)) && a->letters != b->letters) return b->letters;
    if (bare && a->words != b->words && known->type != CMQ_STATE) return a->words > b->words;
    if (a->oblique != b->oblique) return b->oblique;
    if (a->words != b->words) return known->type == CMQ_STATE ? a->words < b->words : a->words > b->words;
    if (a->shouted != b->shouted) return b->shouted;
    return a->length < b->length; /* cases lengthen names */
}

/* Whether an entry names a head of state: its class ends in .head. */
static bool S_is_head(const cmq_lexicon *lexicon, const cmq_entry *entry) {
    return cmq_class_ends(lexicon, entry->class_id, ".head");
}

/* Whether an organisation of states is told within some words: of class `igo`, or of one that ends so. */
static bool S_names_igo(const cmq_cascade *cascade, cmq_range words) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    uint16_t igo = lexicon->asked[CMQ_ASKED_IGO];
    for (int i = words.first; i <= words.last; i++) {
        const cmq_known_word *known = cascade->known[i];
        for (size_t k = 0; known && k < known->reading_count; k++) {
            const cmq_reading *reading = &known->readings[k];
            const cmq_entry *entry = reading->entry == CMQ_NO_ENTRY ? NULL : &lexicon->entries[reading->entry];
            uint16_t class_id = reading->class_id == CMQ_CLASS_WORD ? entry->class_id : reading->class_id;
            bool told = class_id == igo || cmq_class_ends(lexicon, class_id, ".igo");
            if (told && (!entry || cmq_is_entry(cascade, entry, i, words.last))) return true;
        }
    }
    return false;
}

cmq_range cmq_unbracketed(const cmq_cascade *cascade, cmq_range name) {
    const cmq_token *tokens = cascade->sentence->tokens;
    int open = name.last;
    if (!cmq_range_given(name) || tokens[name.last].kind != CMQ_CLOSE) return name;
    while (open > name.first && tokens[open].kind != CMQ_OPEN) open--;
    return open > name.first ? (cmq_range){name.first, (int16_t)(open - 1)} : name;
}

/* A name or office with the mark that closes a quotation within it, which some rules do not see: government of the
 * "Taliban". */
static cmq_range S_closed(const cmq_cascade *cascade, cmq_range name) {
    const cmq_sentence *sentence = cascade->sentence;
    bool open = false;
    if (!cmq_range_given(name) || (size_t)name.last + 1 >= sentence->count) return name;
    for (int i = name.first; i <= name.last; i++) open ^= sentence->tokens[i].kind == CMQ_QUOTE;
    if (!open || !(sentence->tokens[name.last].shape & CMQ_QUOTED)) return name;
    return sentence->tokens[name.last + 1].kind == CMQ_QUOTE ? (cmq_range){name.first, (int16_t)(name.last + 1)} : name;
}

/* The entry that shows a name: of a body that has more words than its entry, "... of the States of Africa" and "of the
 * West", none does. */
static const cmq_entry *S_shown_entry(const cmq_party *party) {
    const cmq_entry *entry = party->listed;
    bool longer = entry && !entry->gaps && party->name.last - party->name.first + 1 > entry->words;
    return longer && party->type != CMQ_PERSON && party->type != CMQ_STATE ? NULL : entry;
}

/* The name that marks set off from more words of what bears it, the opposition bloc "Rebirth"; the words themselves if
 * none is: the hospital "Lady Reading". */
static cmq_range S_set_off(const cmq_cascade *cascade, cmq_range words) {
    const cmq_token *tokens = cascade->sentence->tokens;
    int marks[2] = {-1, -1}, count = 0;
    for (int i = words.first; i <= words.last; i++)
        if (tokens[i].kind == CMQ_QUOTE && count++ < 2) marks[count - 1] = i;
    if (count != 2 || marks[1] - marks[0] < 2) return words;
    cmq_range name = {(int16_t)(marks[0] + 1), (int16_t)(marks[1] - 1)};
    bool capital = tokens[name.first].shape & (CMQ_CAPITAL | CMQ_UPPER); /* no "transitional" government */
    int own = name.last - name.first + 1, others = words.last - words.first - 1 - own;
    return capital && tokens[name.first].kind == CMQ_WORD && others > own ? name : words;
}

/* Those words of a name that are shown. */
static cmq_range S_shown_words(const cmq_cascade *cascade, const cmq_party *party) {
    cmq_range words = S_closed(cascade, cmq_unbracketed(cascade, party->name));
    return party->type == CMQ_PERSON || party->type == CMQ_STATE || S_shown_entry(party) ? words
                                                                                         : S_set_off(cascade, words);
}

/* The entry of several words that are all of a name: "the White House". NULL if there is none. */
static const cmq_entry *S_whole_entry(const cmq_cascade *cascade, cmq_range name) {
    const cmq_known_word *known = cascade->known[name.first];
    for (size_t i = 0; known && i < known->reading_count && name.last > name.first; i++) {
        if (known->readings[i].entry == CMQ_NO_ENTRY) continue;
        const cmq_entry *entry = &cascade->data->lexicon.entries[known->readings[i].entry];
        if (entry->words == name.last - name.first + 1 && cmq_is_entry(cascade, entry, name.first, name.last))
            return entry;
    }
    return NULL;
}

cmq_office cmq_office_of(cmq_span text, const cmq_cascade *cascade, cmq_range role) {
    cmq_office office = {.at = cmq_bytes_of(cascade, S_closed(cascade, role)),
                         .language = cascade->data->lexicon.language};
    S_read_office(cascade, role, &office);
    S_inner(cascade, text, role, &office);
    return office;
}

/* The actor that a party is, as far as the sentence tells of it. */
cmq_actor cmq_actor_of(cmq_span text, const cmq_cascade *cascade, const cmq_party *party) {
    cmq_actor actor = {
        .type = party->type,
        .country = party->country,
        .gender = party->gender,
        .opposed = party->opposed,
        .counted = party->counted,
        .name = {.at = cmq_bytes_of(cascade, S_shown_words(cascade, party)), .entry = S_shown_entry(party)},
        .office.at = cmq_bytes_of(cascade, S_closed(cascade, S_shown_office(cascade, party))),
        .office.language = cascade->data->lexicon.language,
        .listed = party->listed,
        .unnamed = party->unnamed,
        .anew = party->anew,
        .several = party->several,
        .crowd = party->crowd,
        .outlet = party->outlet,
        .serves = party->serves,
        .both = party->both,
        .sides = party->sides,
        .unnamed_sides = S_are_sides(cascade, party),
        .leaders = party->leaders};
    S_stems(cascade, text, party, &actor);
    if (actor.type != CMQ_PERSON) actor.whole = S_whole_entry(cascade, cmq_unbracketed(cascade, party->name));
    actor.word = cascade->sentence->tokens[party->name.first].folded;
    cmq_range office = party->unnamed ? party->name : party->role;
    if (!party->unnamed && cmq_range_given(office)) office = S_office_of_body(cascade, party, office);
    if (cmq_range_given(office)) {
        S_read_office(cascade, S_office_of_igo(cascade, party->phrase, office), &actor.office);
        actor.top = S_is_top(cascade, office);
        S_inner(cascade, text, office, &actor.office);
    }
    actor.abroad = S_names_igo(cascade, party->phrase) || S_names_igo(cascade, party->role);
    actor.top |= party->listed && S_is_head(&cascade->data->lexicon, party->listed);
    actor.name.shown = S_shown(cascade, party->name, actor.stem_count);
    cmq_bytes at = actor.name.at;
    actor.name.shown.length = cmq_utf8_count(cmq_bytes_text(text, at));
    S_letters(cascade, text, party->name, &actor);
    if (actor.type == CMQ_AGENCY || actor.type == CMQ_GROUP) actor.field = S_field(cascade, party->name);
    actor.alias = S_alias(cascade, text, party);
    return actor;
}
