/* Who speaks: those whom a sentence names, and those who go on speaking. */
#include "resolve/voices.h"
#include "resolve/names.h"

static void S_note_voice(cmq_records *records, size_t actor, int sentence, bool cited) {
    if (records->actors.items[actor].outlet) return; /* "he" is none */
    if (records->actors.items[actor].spoke <= sentence) records->actors.items[actor].spoke = sentence + 1;
    size_t at = 0;
    while (at < records->voice_count && records->voices[at].sentence > sentence) at++;
    if (at == CMQ_VOICES ||
        (at < records->voice_count && records->voices[at].sentence == sentence && records->voices[at].actor == actor))
        return;
    if (records->voice_count < CMQ_VOICES) records->voice_count++;
    memmove(&records->voices[at + 1], &records->voices[at], (records->voice_count - at - 1) * sizeof *records->voices);
    records->voices[at] = (cmq_voice){actor, sentence, cited};
}

void cmq_speaks(cmq_records *records, size_t actor, int sentence) {
    S_note_voice(records, actor, sentence, false);
}

bool cmq_is_only_cited(const cmq_records *records, size_t actor) {
    bool cited = false;
    for (size_t i = 0; i < records->voice_count; i++) {
        if (records->voices[i].actor != actor) continue;
        if (!records->voices[i].cited) return false;
        cited = true;
    }
    return cited;
}

/* Whether it is open of what type whoever a word stands for is: "they" are persons or bodies. */
static bool S_is_open(int anaphor) {
    return anaphor == CMQ_ANYBODY || anaphor == CMQ_SEVERAL;
}

static bool S_are_contrary(cmq_pronoun pronoun, int gender) {
    return pronoun.whom != CMQ_SOME_BODY && pronoun.gender && gender && pronoun.gender != gender;
}

/* Whether somebody of a type and gender is such as "he", "it" may stand for. */
static bool S_may_stand_for(cmq_pronoun pronoun, int type, int gender) {
    if (S_are_contrary(pronoun, gender)) return false;
    if (pronoun.whom == CMQ_OF_GENDER) /* "il" is a person more often than a body of which nothing is known */
        return type == CMQ_PERSON ? pronoun.gender != CMQ_NEUTER : gender || pronoun.gender != CMQ_MALE;
    if (pronoun.whom == CMQ_SOME_BODY && type == CMQ_STATE) return false;
    return S_is_open(pronoun.whom) || (type == CMQ_PERSON) == (pronoun.whom == CMQ_SOME_PERSON);
}

static bool S_is_another(size_t actor, cmq_pronoun pronoun) {
    for (uint8_t i = 0; i < pronoun.other_count; i++)
        if (pronoun.others[i] == actor) return true;
    return false;
}

/* Whether a pronoun stands for one: "he", "it"; a noun of bodies may be told in the plural. */
static bool S_is_one(cmq_pronoun pronoun) {
    return pronoun.one || (!S_is_open(pronoun.whom) && pronoun.whom != CMQ_SOME_BODY);
}

/* Whether a word in the singular cannot stand for several: "the agency" for "both sides". */
static bool S_are_many(const cmq_actor *voice, cmq_pronoun pronoun) {
    return (S_is_one(pronoun) && voice->crowd) || (!S_is_open(pronoun.whom) && (voice->both || voice->sides));
}

/* Whether a body is such as a noun is for: "the movement" is no ministry. */
static bool S_is_of_sort(const cmq_actor *voice, cmq_pronoun pronoun) {
    if (pronoun.sort == CMQ_OF_STATE) return voice->type == CMQ_AGENCY;
    return pronoun.sort != CMQ_OF_MEMBERS || voice->type != CMQ_AGENCY;
}

bool cmq_voice_fits(const cmq_records *records, size_t actor, cmq_pronoun pronoun) {
    const cmq_actor *voice = &records->actors.items[actor];
    if (S_are_many(voice, pronoun) || !S_is_of_sort(voice, pronoun)) return false;
    return !S_is_another(actor, pronoun) && S_may_stand_for(pronoun, voice->type, voice->gender);
}

bool cmq_voice_is_contrary(const cmq_records *records, size_t actor, cmq_pronoun pronoun) {
    const cmq_actor *voice = &records->actors.items[actor];
    return S_is_another(actor, pronoun) || S_are_many(voice, pronoun) || S_are_contrary(pronoun, voice->gender);
}

cmq_pronoun cmq_pronoun_of(const cmq_records *records, const cmq_cascade *cascade, const cmq_stand *stand) {
    cmq_pronoun pronoun = stand->pronoun;
    bool he = cmq_may_be_person(pronoun);
    for (size_t i = 0; he && i < cascade->found->actor_count && pronoun.other_count < CMQ_MAX_OTHERS; i++) {
        const cmq_party *party = &cascade->found->actors[i];
        const cmq_actor *actor = party->type == CMQ_PERSON && !party->unnamed && party->name.first >= stand->own.first
                                     ? cmq_actors_known(&records->actors, cascade, party)
                                     : NULL;
        if (actor) pronoun.others[pronoun.other_count++] = (uint16_t)(actor - records->actors.items);
    }
    return pronoun;
}

void cmq_call_so(cmq_records *records, size_t actor, cmq_pronoun pronoun) {
    if (pronoun.whom == CMQ_SOME_BODY && records->actors.items[actor].type != CMQ_PERSON)
        records->actors.items[actor].gender = pronoun.gender;
}

/* The woman who spoke last: few whose gender is not told are women. */
static size_t S_woman(const cmq_records *records, int first, int last) {
    for (size_t i = 0; i < records->voice_count; i++) {
        const cmq_voice *voice = &records->voices[i];
        const cmq_actor *actor = &records->actors.items[voice->actor];
        bool near = voice->sentence >= first && voice->sentence <= last;
        if (near && actor->type == CMQ_PERSON && actor->gender == CMQ_FEMALE) return voice->actor;
    }
    return CMQ_NO_ACTOR;
}

/* Of a body and a person who speak in one sentence "she" is the person. */
static size_t S_rather_person(const cmq_records *records, size_t at, cmq_pronoun pronoun) {
    const cmq_voice *voice = &records->voices[at];
    if (pronoun.whom != CMQ_OF_GENDER || records->actors.items[voice->actor].type == CMQ_PERSON) return voice->actor;
    for (size_t i = at + 1; i < records->voice_count && records->voices[i].sentence == voice->sentence; i++) {
        const cmq_actor *actor = &records->actors.items[records->voices[i].actor];
        if (actor->type == CMQ_PERSON && cmq_voice_fits(records, records->voices[i].actor, pronoun))
            return records->voices[i].actor;
    }
    return voice->actor;
}

/* Who spoke last in one of the sentences from `first` to `last`: if there is one, such as the pronoun stands for. */
size_t cmq_voice_in(const cmq_records *records, int first, int last, cmq_pronoun pronoun) {
    bool she = pronoun.whom == CMQ_SOME_PERSON && pronoun.gender == CMQ_FEMALE;
    size_t latest = CMQ_NO_ACTOR, woman = she ? S_woman(records, first, last) : CMQ_NO_ACTOR;
    if (woman != CMQ_NO_ACTOR) return woman;
    for (size_t i = 0; i < records->voice_count; i++) {
        const cmq_voice *voice = &records->voices[i];
        if (voice->sentence < first || voice->sentence > last) continue;
        if (cmq_voice_fits(records, voice->actor, pronoun)) return S_rather_person(records, i, pronoun);
        if (latest == CMQ_NO_ACTOR && !cmq_voice_is_contrary(records, voice->actor, pronoun)) latest = voice->actor;
    }
    return latest;
}

/* The same, or, if nobody who fits speaks there, whoever fits and spoke before. */
size_t cmq_voice_before(const cmq_records *records, int first, int last, cmq_pronoun pronoun) {
    size_t near = cmq_voice_in(records, first, last, pronoun);
    if (near != CMQ_NO_ACTOR && cmq_voice_fits(records, near, pronoun)) return near;
    size_t far = cmq_voice_in(records, 0, last, pronoun);
    return far != CMQ_NO_ACTOR && cmq_voice_fits(records, far, pronoun) ? far : near;
}

uint32_t cmq_mentioned_at(const cmq_actor *actor, int sentence) {
    for (size_t i = 0; i < actor->mentions.count; i++)
        if (actor->mentions.items[i].sentence == sentence) return actor->mentions.items[i].at.start;
    return UINT32_MAX;
}

/* "The latter": whoever is named last in the sentence before, a person if there is one; CMQ_NO_ACTOR if nobody is. */
static size_t S_latter(const cmq_records *records, int sentence, cmq_pronoun pronoun) {
    size_t latter = CMQ_NO_ACTOR;
    uint32_t start = 0;
    for (size_t i = 0; pronoun.latter && i < records->actors.count; i++) {
        const cmq_actor *actor = &records->actors.items[i];
        uint32_t at = cmq_mentioned_at(actor, sentence - 1);
        if (at == UINT32_MAX || actor->outlet || actor->several || actor->both) continue;
        if (S_are_contrary(pronoun, actor->gender)) continue;
        bool person = actor->type == CMQ_PERSON;
        bool before = latter != CMQ_NO_ACTOR && records->actors.items[latter].type == CMQ_PERSON;
        if (latter != CMQ_NO_ACTOR && (person == before ? at <= start : before)) continue;
        latter = i;
        start = at;
    }
    return latter;
}

bool cmq_may_be_principal(cmq_pronoun pronoun) {
    return pronoun.whom == CMQ_ANYBODY || pronoun.whom == CMQ_OF_GENDER;
}

/* The press service of a president who was named shortly before tells what he said. */
size_t cmq_principal(const cmq_records *records, size_t voice) {
    if (voice == CMQ_NO_ACTOR || !records->actors.items[voice].serves) return voice;
    int sentence = records->actors.items[voice].spoke - 1;
    cmq_country country = records->actors.items[voice].country;
    for (int before = sentence; before >= 0 && sentence - before <= CMQ_SPEAKING_SENTENCES; before--) {
        size_t person = CMQ_NO_ACTOR;
        uint32_t first = UINT32_MAX;
        for (size_t i = 0; i < records->actors.count; i++) {
            const cmq_actor *actor = &records->actors.items[i];
            bool other = country && actor->country && actor->country != country;
            if (actor->type != CMQ_PERSON || other || cmq_mentioned_at(actor, before) >= first) continue;
            first = cmq_mentioned_at(actor, before);
            person = i;
        }
        if (person != CMQ_NO_ACTOR) return person;
    }
    return voice;
}

#define COMPOUND_BYTES 6 /* that a noun and a word made of it begin with: «министерство», «Минздрав» */

/* The only word of a name that is of no country; empty if there are several. */
static cmq_span S_only_word(const cmq_actor *body) {
    cmq_span only = {NULL, 0};
    for (size_t i = 0; i < body->stem_count; i++) {
        if (body->lands >> i & 1) continue;
        if (only.len) return (cmq_span){NULL, 0};
        only = body->stems[i];
    }
    return only;
}

/* Whether a body is told by an acronym or one word that begins with a noun; in Kyrgyz nouns stand last, so acronyms end
 * with it. */
static bool S_is_short_of(const cmq_actor *body, cmq_span noun, int language) {
    cmq_span word = S_only_word(body);
    size_t letter = 1;
    if (body->type != CMQ_AGENCY || !word.len) return false;
    while (letter < noun.len && (noun.ptr[letter] & 0xC0) == 0x80) letter++;
    if (!body->acronym && !body->inner)
        return noun.len > COMPOUND_BYTES && word.len > COMPOUND_BYTES &&
               memcmp(noun.ptr, word.ptr, COMPOUND_BYTES) == 0;
    if (body->acronym) word = (cmq_span){body->letters, body->letter_count}; /* without an ending */
    if (word.len < letter) return false;
    return memcmp(noun.ptr, language == CMQ_KY ? word.ptr + word.len - letter : word.ptr, letter) == 0;
}

/* The body told last of those that have not spoken, and whose names have a noun: it was accused, or cited;
 * CMQ_NO_ACTOR if none has. */
static size_t S_called_silent(const cmq_records *records, const cmq_cascade *cascade, const cmq_actor *called,
                              bool plain) {
    size_t silent = CMQ_NO_ACTOR;
    int last = -1, language = cascade->data->lexicon.language;
    for (size_t i = 0; i < records->actors.count; i++) {
        const cmq_actor *actor = &records->actors.items[i];
        int at = cmq_last_sentence(&actor->mentions);
        if (actor->type == CMQ_PERSON || actor->type == CMQ_STATE || actor->several || at < last) continue;
        bool has = cmq_actor_same(actor, called, cascade, false);
        if (!has && !(plain && S_is_short_of(actor, called->word, language))) continue;
        last = at;
        silent = i;
    }
    return silent;
}

/* The body that spoke last of those whose names have the noun of a pronoun, "the ministry", else the issuer, if it is
 * one; CMQ_NO_ACTOR if none is. */
static size_t S_called(const cmq_records *records, const cmq_cascade *cascade, cmq_pronoun pronoun) {
    cmq_party party = {.name = pronoun.noun, .role = CMQ_NO_RANGE, .also = CMQ_NO_RANGE, .phrase = pronoun.noun};
    party.type = CMQ_AGENCY;
    size_t by_letter = CMQ_NO_ACTOR;
    cmq_actor called = pronoun.called ? cmq_actor_of(records->actors.text, cascade, &party) : (cmq_actor){0};
    bool plain =
        pronoun.called && (cmq_range_holds(cascade, pronoun.noun, CMQ_CLASS_POST_NONE) ||
                           cmq_range_holds(cascade, pronoun.noun, cascade->data->lexicon.asked[CMQ_ASKED_POST_BODY]));
    for (size_t i = 0; pronoun.called && i <= records->voice_count; i++) {
        size_t voice = i < records->voice_count ? records->voices[i].actor : records->issuer;
        const cmq_actor *actor = voice == CMQ_NO_ACTOR ? NULL : &records->actors.items[voice];
        if (!actor || actor->type == CMQ_PERSON || actor->type == CMQ_STATE) continue;
        if (cmq_actor_same(actor, &called, cascade, false)) return voice;
        if (plain && by_letter == CMQ_NO_ACTOR && S_is_short_of(actor, called.word, cascade->data->lexicon.language))
            by_letter = voice;
    }
    size_t silent =
        pronoun.called && by_letter == CMQ_NO_ACTOR ? S_called_silent(records, cascade, &called, plain) : CMQ_NO_ACTOR;
    return by_letter == CMQ_NO_ACTOR ? silent : by_letter;
}

size_t cmq_pointed_at(const cmq_records *records, const cmq_cascade *cascade, int sentence, cmq_pronoun pronoun) {
    size_t latter = S_latter(records, sentence, pronoun);
    return latter == CMQ_NO_ACTOR ? S_called(records, cascade, pronoun) : latter;
}

static size_t S_same_source(const cmq_records *records, const cmq_cascade *cascade, int sentence, cmq_pronoun pronoun) {
    size_t pointed = cmq_pointed_at(records, cascade, sentence + 1, pronoun);
    if (pointed != CMQ_NO_ACTOR) return pointed;
    int first = sentence - CMQ_SPEAKING_SENTENCES; /* "he" reaches back further than "the same authorities" */
    size_t actor = cmq_may_be_person(pronoun) ? cmq_voice_before(records, first, sentence, pronoun)
                                              : cmq_voice_in(records, first, sentence, pronoun);
    if (actor == CMQ_NO_ACTOR && pronoun.one) actor = cmq_voice_in(records, 0, sentence, pronoun);
    if (actor == CMQ_NO_ACTOR) actor = cmq_voice_in(records, 0, sentence, CMQ_WHOEVER);
    return cmq_principal(records, actor);
}

static bool S_names_party(const cmq_party *parties, size_t count, const cmq_party *party) {
    for (size_t i = 0; i < count; i++)
        if (cmq_range_equal(parties[i].name, party->name)) return true;
    return false;
}

/* The country of the first state, or body of one, among some parties; 0 if there is none. */
static cmq_country S_state_of(const cmq_party *parties, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (parties[i].country && (parties[i].type == CMQ_STATE || parties[i].type == CMQ_AGENCY))
            return parties[i].country;
    return 0;
}

/* Whose state a body accuses, or is accused by, that is told without a country of its own: it is none of theirs. */
static cmq_country S_opposed(const cmq_cascade *cascade, const cmq_party *party) {
    if (party->country || party->type != CMQ_AGENCY) return 0;
    for (size_t i = 0; i < cascade->found->stand_count; i++) {
        const cmq_stand *stand = &cascade->found->stands[i];
        if (stand->kind != CMQ_ACCUSATION || stand->mutual || stand->negated || stand->again) continue;
        const cmq_source *source = stand->speaker_count ? NULL : cmq_nearest_source(cascade, stand->tokens, false);
        const cmq_party *speakers = source ? &source->who : stand->speakers;
        size_t speaker_count = source ? !source->again : stand->speaker_count;
        if (S_names_party(speakers, speaker_count, party)) return S_state_of(stand->addressees, stand->addressee_count);
        if (S_names_party(stand->addressees, stand->addressee_count, party)) return S_state_of(speakers, speaker_count);
    }
    return 0;
}

/* Of which state "the President of the Republic" is not: of that of another head whom the sentence names beside him. */
static cmq_country S_beside(const cmq_cascade *cascade, const cmq_party *party) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    bool head = party->type == CMQ_PERSON && party->unnamed && !party->country && party->name.last > party->name.first;
    for (int i = party->name.first; i <= party->name.last && head; i++)
        head = !cmq_word_within(lexicon, cascade->known[i], CMQ_CLASS_POST_OF); /* of something else than a state */
    bool top = head && cmq_word_within(lexicon, cascade->known[party->name.first], CMQ_CLASS_TOP);
    for (size_t i = 0; top && i < cascade->found->actor_count; i++) {
        const cmq_party *other = &cascade->found->actors[i];
        bool apart = !cmq_range_overlaps(other->name, party->name);
        bool heads = other->listed || cmq_word_within(lexicon, cascade->known[other->phrase.first], CMQ_CLASS_TOP);
        if (apart && heads && other->type == CMQ_PERSON && other->country) return other->country;
    }
    return 0;
}

/* The state of the victims whom a body counts that is told without a country of its own, where a namesake is of that
 * state: each counts its own. */
static cmq_country S_counted(const cmq_records *records, const cmq_cascade *cascade, const cmq_party *party) {
    if (party->country || party->type != CMQ_AGENCY) return 0;
    for (size_t i = 0; i < cascade->found->fact_count; i++) {
        const cmq_fact *fact = &cascade->found->facts[i];
        const cmq_source *source = fact->figure.country ? cmq_nearest_source(cascade, fact->tokens, true) : NULL;
        if (!source || source->again || !cmq_range_equal(source->who.name, party->name)) continue;
        cmq_party own = *party;
        own.counted = fact->figure.country;
        const cmq_actor *namesake = cmq_actors_known(&records->actors, cascade, &own);
        if (namesake && namesake->country == own.counted) return own.counted;
    }
    return 0;
}

/* Whether a body told by one word is who issues the document: "the Government" in a statement by that of Kenya, whoever
 * else's is told of. */
static bool S_is_issuers_name(const cmq_records *records, const cmq_cascade *cascade, const cmq_party *party) {
    if (records->issuer == CMQ_NO_ACTOR || !records->titled) return false;
    const cmq_actor *issuer = &records->actors.items[records->issuer];
    cmq_actor bare = cmq_actor_of(records->actors.text, cascade, party);
    return issuer->type == CMQ_AGENCY && cmq_actor_same(issuer, &bare, cascade, false);
}

/* The actor that a party is; "the agency", of which no name has the word, is the body that spoke before. */
size_t cmq_party_actor(cmq_records *records, const cmq_cascade *cascade, const cmq_party *party) {
    cmq_party told = *party;
    told.opposed = S_opposed(cascade, party);
    if (!told.opposed) told.opposed = S_beside(cascade, party);
    told.counted = S_counted(records, cascade, party);
    party = &told;
    size_t body = CMQ_NO_ACTOR;
    int sentence = cascade->sentence->index;
    uint32_t start = cmq_bytes_of(cascade, party->name).start;
    size_t owner = party->owned ? cmq_last_body(records, sentence, start) : CMQ_NO_ACTOR;
    if (owner != CMQ_NO_ACTOR) return owner;
    if (cmq_is_bare(party) && S_is_issuers_name(records, cascade, party)) return records->issuer;
    bool new = cmq_is_bare(party) && !cmq_actors_known(&records->actors, cascade, party);
    size_t called = new ? S_called(records, cascade, (cmq_pronoun){.called = true, .noun = party->name}) : CMQ_NO_ACTOR;
    if (called != CMQ_NO_ACTOR) return called;
    if (party->anaphor == CMQ_SOME_BODY && !cmq_actors_known(&records->actors, cascade, party))
        body = cmq_voice_in(records, sentence - CMQ_SPEAKING_SENTENCES, sentence - 1,
                            (cmq_pronoun){.whom = party->anaphor});
    int type = body == CMQ_NO_ACTOR ? -1 : records->actors.items[body].type;
    bool ngo = party->type == CMQ_IGO && type == CMQ_GROUP; /* "the organisation" */
    bool fits = type == party->type || type == CMQ_IGO || ngo;
    bool group = party->type == CMQ_GROUP && party->anaphor == CMQ_SOME_BODY && !fits;
    size_t last = group ? cmq_last_group(records, sentence, start) : CMQ_NO_ACTOR;
    if (last != CMQ_NO_ACTOR) return last;
    return fits ? body : cmq_records_add_actor(records, cascade, party);
}

/* Figures so far that nobody gives are given by the issuer of the document. */
void cmq_give_to_issuer(cmq_records *records, size_t issuer) {
    for (size_t i = 0; i < records->count; i++) {
        cmq_casualty *c = &records->casualties[i];
        if (c->told_by != CMQ_NO_ACTOR || c->basis == CMQ_BACKGROUND || c->recalled) continue;
        c->source = c->told_by = issuer;
    }
}

bool cmq_has_saying(const cmq_cascade *cascade, int first, int last) {
    static const enum cmq_asked saying[] = {CMQ_ASKED_SAY,    CMQ_ASKED_TELL,   CMQ_ASKED_UTTER,  CMQ_ASKED_SPEAK,
                                            CMQ_ASKED_SPEAKS, CMQ_ASKED_STRESS, CMQ_ASKED_EXPRESS};
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    bool says = false;
    for (size_t k = 0; k < sizeof saying / sizeof *saying; k++)
        says |= cmq_range_holds(cascade, (cmq_range){(int16_t)first, (int16_t)last}, lexicon->asked[saying[k]]);
    return says;
}

/* Whether a heading is a line without a stop or a colon. */
static bool S_is_line(const cmq_cascade *cascade) {
    const cmq_sentence *sentence = cascade->sentence;
    bool line = sentence->tokens[sentence->count - 1].kind != CMQ_STOP;
    for (size_t i = 0; i < sentence->count; i++) line &= sentence->tokens[i].kind != CMQ_COLON;
    return line;
}

/* Whether it is the title of a statement, "Statement by the ministry", and no news of what somebody said. */
static bool S_is_title(const cmq_cascade *cascade) {
    return S_is_line(cascade) && !cmq_has_saying(cascade, 0, (int)cascade->sentence->count - 1);
}

/* Whether a word is of a party's name or office. */
static bool S_tells_party(const cmq_party *party, int token) {
    cmq_range word = {(int16_t)token, (int16_t)token};
    return cmq_range_overlaps(party->name, word) || cmq_range_overlaps(party->role, word);
}

/* Whether a heading is no more than a name, above the title of what was issued: "Ministry of Foreign Affairs". */
static bool S_is_masthead(const cmq_cascade *cascade, const cmq_party *party) {
    bool only = true;
    for (int i = 0; i < (int)cascade->sentence->count; i++)
        only &= S_tells_party(party, i) || cascade->sentence->tokens[i].kind != CMQ_WORD;
    return only;
}

#define OPENING 8 /* words of an office before the name that it opens a sentence with, at most */

/* Whether a sentence opens with somebody: with him, or with words about him alone. */
static bool S_opens(const cmq_sentence *sentence, const cmq_party *party) {
    bool opens = party->name.first <= OPENING;
    for (int i = 0; opens && i < party->name.first; i++)
        opens = sentence->tokens[i].kind == CMQ_WORD || sentence->tokens[i].kind == CMQ_QUOTE;
    return opens;
}

/* The only person whom a sentence names before a pronoun, and with whom it opens: "X gave another account: by his words
 * ..."; NULL if there is none, or several. */
static const cmq_party *S_person_before(const cmq_cascade *cascade, const cmq_source *source) {
    uint64_t nominative = cascade->data->lexicon.nominative;
    const cmq_party *person = NULL;
    if (source->noun || source->pronoun.whom == CMQ_SEVERAL) return NULL;
    for (size_t i = 0; i < cascade->found->actor_count; i++) {
        const cmq_party *party = &cascade->found->actors[i];
        if (party->type != CMQ_PERSON || party->several || party->name.last >= source->tokens.first) continue;
        if (person && !cmq_range_equal(person->name, party->name)) return NULL;
        person = party;
    }
    bool subject =
        person && S_opens(cascade->sentence, person) && (!nominative || !person->cases || person->cases & nominative);
    return subject && S_may_stand_for(source->pronoun, person->type, person->gender) ? person : NULL;
}

bool cmq_source_is_quoted(const cmq_cascade *cascade, const cmq_source *source) {
    const cmq_token *tokens = cascade->sentence->tokens, *first = &tokens[source->tokens.first];
    const cmq_token *mark = source->tokens.first > 0 && first->kind == CMQ_WORD ? first - 1 : first;
    bool aside = mark->kind == CMQ_COMMA || mark->kind == CMQ_DASH;
    return !aside && first->shape & tokens[source->tokens.last].shape & CMQ_QUOTED;
}

/* Whether somebody else speaks in the sentence before a source. */
static bool S_is_second(const cmq_cascade *cascade, const cmq_source *source) {
    bool second = false;
    for (size_t i = 0; i < cascade->found->source_count; i++) {
        const cmq_source *other = &cascade->found->sources[i];
        second |= !other->again && other->tokens.last < source->tokens.first;
    }
    return second;
}

/* Whether a title that is heard late tells who issues what a state seemed to: "Statement by the minister", who goes on
 * "Canada condemns". */
static bool S_is_late_title(const cmq_records *records, const cmq_cascade *cascade, size_t actor) {
    if (records->issuer == CMQ_NO_ACTOR || records->titled || cascade->sentence->index) return false;
    const cmq_actor *state = &records->actors.items[records->issuer], *person = &records->actors.items[actor];
    bool his = !person->country || person->country == state->country;
    return state->type == CMQ_STATE && person->type == CMQ_PERSON && his && S_is_title(cascade);
}

#define LITTLE_LETTERS 3 /* of "to", "à", "ба" */

/* Whether a line is no more than a person and words of respect: whom a letter is written to, perhaps. */
static bool S_is_person_alone(const cmq_cascade *cascade, const cmq_party *party) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    bool alone = party->type == CMQ_PERSON && S_is_line(cascade);
    for (int i = 0; i < (int)cascade->sentence->count; i++) {
        const cmq_token *token = &cascade->sentence->tokens[i];
        bool inside = S_tells_party(party, i) || (i >= party->phrase.first && i <= party->phrase.last);
        bool little = cmq_word_within(lexicon, cascade->known[i], lexicon->asked[CMQ_ASKED_POST_NONE_RESPECT]) ||
                      cmq_utf8_count(token->folded) <= LITTLE_LETTERS;
        alone &= inside || little || token->kind != CMQ_WORD;
    }
    return alone;
}

/* Whether somebody else spoke in an earlier sentence. */
static bool S_spoke_before(const cmq_records *records, int sentence, size_t actor) {
    for (size_t i = 0; i < records->voice_count; i++)
        if (records->voices[i].sentence < sentence && records->voices[i].actor != actor) return true;
    return false;
}

/* Notes the states that issue a document together. */
static void S_note_issuers(cmq_records *records, const cmq_cascade *cascade) {
    const cmq_findings *found = cascade->found;
    bool states = found->issuer_count > 1;
    for (uint8_t i = 0; i < found->issuer_count; i++)
        states &= found->issuers[i].type == CMQ_STATE && !found->issuers[i].both;
    records->issuer_count = 0;
    for (uint8_t i = 0; i < found->issuer_count && states; i++)
        records->issuers[records->issuer_count++] = cmq_party_actor(records, cascade, &found->issuers[i]);
}

size_t cmq_source_actor(cmq_records *records, const cmq_cascade *cascade, const cmq_source *source) {
    if (source->nobody) return CMQ_NO_ACTOR;
    const cmq_party *who = source->again ? S_person_before(cascade, source) : &source->who;
    int last = cascade->sentence->index - !S_is_second(cascade, source); /* "by his words, ..., the army says" */
    size_t actor =
        who ? cmq_party_actor(records, cascade, who) : S_same_source(records, cascade, last, source->pronoun);
    if (source->noun && actor != CMQ_NO_ACTOR && !cmq_voice_fits(records, actor, source->pronoun)) actor = CMQ_NO_ACTOR;
    if (actor == CMQ_NO_ACTOR && source->by_noun) actor = cmq_party_actor(records, cascade, &source->who);
    if (actor == CMQ_NO_ACTOR) return CMQ_NO_ACTOR;
    if (source->again) cmq_call_so(records, actor, source->pronoun);
    bool cited =
        !source->again && !source->issuer && !cmq_has_saying(cascade, source->tokens.first, source->tokens.last);
    if (!records->voice_count || !cmq_source_is_quoted(cascade, source))
        S_note_voice(records, actor, cascade->sentence->index, cited);
    bool heads = source->issuer && cascade->sentence->index < CMQ_HEADING;
    if (heads && records->issuer == actor) records->titled |= S_is_title(cascade); /* a heading may be heard late */
    bool mast = heads && who && S_is_masthead(cascade, who);
    bool title = heads && records->masthead && !mast && S_is_line(cascade);
    if (title) records->masthead = false; /* it tells whose the statement is, the masthead only where it appeared */
    title |= heads && S_is_late_title(records, cascade, actor);
    bool group = records->actors.items[actor].type == CMQ_GROUP; /* who answer others */
    heads &= title || !group || !S_spoke_before(records, cascade->sentence->index, actor);
    if (heads && (records->issuer == CMQ_NO_ACTOR || (title && records->issuer != actor))) {
        records->masthead = mast;
        records->titled = S_is_title(cascade);
        records->addressed = who && S_is_person_alone(cascade, who);
        records->actors.home = records->actors.items[actor].country;
        S_note_issuers(records, cascade);
        records->issuer = actor; /* a bulletin names the body behind its first figures */
        if (records->actors.items[actor].type == CMQ_AGENCY) cmq_give_to_issuer(records, actor);
    }
    return actor;
}

/* Whether whoever is named behind a figure gives it: one shortly before that nobody gives, an earlier count only right
 * before, or one of the sentence before that names nobody. Background is the reporter's. */
static bool S_takes_back(const cmq_records *records, const cmq_casualty *c, const cmq_sentence *here) {
    int gap = here->index - c->mentions.items[c->mentions.count - 1].sentence;
    if (c->basis == CMQ_BACKGROUND || gap <= 0) return false;
    if (c->carried && c->source != CMQ_NO_ACTOR)
        return gap == 1 && c->paragraph == here->paragraph && c->source != records->issuer;
    return c->source == CMQ_NO_ACTOR && gap <= (c->basis == CMQ_PREVIOUS ? 1 : CMQ_NEAR_SENTENCES);
}

/* "This was reported by the ministry": figures shortly before, which have no source of their own, are given by it;
 * those of its own paragraph, if it has any, and of the headline. */
static void S_give_back(cmq_records *records, size_t actor, const cmq_sentence *here) {
    int sentence = here->index;
    bool own = false; /* whether its own paragraph has figures for it */
    for (size_t i = 0; i < records->count; i++)
        own |=
            S_takes_back(records, &records->casualties[i], here) && records->casualties[i].paragraph == here->paragraph;
    for (size_t i = 0; i < records->count; i++) {
        cmq_casualty *c = &records->casualties[i];
        if (!S_takes_back(records, c, here) || (own && !c->headline && c->paragraph != here->paragraph)) continue;
        c->source = c->told_by = actor;
        if (c->speakers && !c->side && !c->foes) c->side = records->actors.items[actor].country;
    }
    for (size_t i = 0; i < records->positions.count; i++) {
        cmq_position *p = &records->positions.items[i];
        int last = cmq_last_sentence(&p->mentions);
        if (!p->orphan || last >= sentence || sentence - last > CMQ_NEAR_SENTENCES) continue;
        p->speakers[p->speaker_count++] = actor;
        p->orphan = false;
    }
}

/* What opens a document, "the situation is stable", is told by whoever is first heard behind it. */
static void S_give_opening(cmq_records *records, size_t actor, int sentence) {
    for (size_t i = 0; i < records->positions.count; i++) {
        cmq_position *p = &records->positions.items[i];
        int last = cmq_last_sentence(&p->mentions);
        if (!p->orphan || p->kind != CMQ_SITUATION || last > 0 || sentence > CMQ_NEAR_SENTENCES) continue;
        p->speakers[p->speaker_count++] = actor;
        p->orphan = false;
    }
}

bool cmq_note_recall(cmq_records *records, const cmq_cascade *cascade, const cmq_source *source) {
    if (source->nobody && cascade->sentence->index > records->recalled) records->recalled = cascade->sentence->index;
    return source->nobody;
}

/* Notes who alone speaks in a sentence: he may go on counting in the next one. */
static void S_note_said(cmq_records *records, const cmq_cascade *cascade, size_t actor) {
    const cmq_source *source = &cascade->found->sources[0];
    if (cascade->found->source_count != 1 || source->who.outlet) return;
    if (!cmq_has_saying(cascade, source->tokens.first, source->tokens.last)) return;
    records->said = (cmq_voice){.actor = actor, .sentence = cascade->sentence->index};
    records->said_paragraph = cascade->sentence->paragraph;
}

bool cmq_records_hear(cmq_records *records, const cmq_cascade *cascade) {
    bool heard = false;
    for (size_t i = 0; i < cascade->found->source_count; i++) {
        size_t actor = cmq_source_actor(records, cascade, &cascade->found->sources[i]);
        heard |= cmq_note_recall(records, cascade, &cascade->found->sources[i]);
        if (actor == CMQ_NO_ACTOR) continue;
        heard = true;
        S_note_said(records, cascade, actor);
        if (cascade->found->sources[i].back) S_give_back(records, cmq_principal(records, actor), cascade->sentence);
        else if (!cascade->found->sources[i].who.outlet) S_give_opening(records, actor, cascade->sentence->index);
    }
    return heard;
}

/* Whether nobody for whom a pronoun may stand spoke in the sentence before, or for "they" in the last few. */
static bool S_lacks(const cmq_records *records, int sentence, cmq_pronoun pronoun) {
    int first = sentence - (S_is_open(pronoun.whom) ? CMQ_SPEAKING_SENTENCES : 1);
    size_t voice = cmq_voice_in(records, first, sentence - 1, pronoun);
    if (voice == CMQ_NO_ACTOR || !cmq_voice_fits(records, voice, pronoun)) return true;
    return cmq_may_be_principal(pronoun) && records->actors.items[cmq_principal(records, voice)].serves;
}

bool cmq_is_quoted(const cmq_cascade *cascade, cmq_range words) {
    const cmq_token *tokens = cascade->sentence->tokens;
    int last = words.last;
    if (last > words.first && tokens[last].kind == CMQ_QUOTE) last--; /* the mark that closes it */
    return tokens[last].shape & CMQ_QUOTED;
}

/* Whether a position is told by "he said", or goes on behind a press service whose president is not known yet. */
static bool S_lacks_source(const cmq_records *records, const cmq_cascade *cascade, const cmq_stand *stand,
                           cmq_pronoun *pronoun) {
    int sentence = cascade->sentence->index;
    const cmq_source *source = cmq_nearest_source(cascade, stand->tokens, false);
    bool quoted = cmq_is_quoted(cascade, stand->tokens);
    bool he = source && cmq_may_be_person(source->pronoun);
    if (source && (!source->again || !he)) return false;
    *pronoun = source ? source->pronoun : (cmq_pronoun){.whom = CMQ_SOME_PERSON};
    if (source && source->pronoun.whom == CMQ_OF_GENDER) {
        size_t spoke = cmq_voice_before(records, sentence - CMQ_SPEAKING_SENTENCES, sentence - 1, *pronoun);
        return spoke == CMQ_NO_ACTOR || !cmq_voice_fits(records, spoke, *pronoun);
    }
    if (source) return S_lacks(records, sentence, *pronoun);
    size_t voice = quoted ? cmq_goes_on(records, cascade->sentence, true) : CMQ_NO_ACTOR;
    return voice != CMQ_NO_ACTOR && records->actors.items[voice].serves;
}

/* Whether a quotation of several sentences ends in "he said" where nobody spoke whom he may be. */
static bool S_lacks_quoted(const cmq_records *records, const cmq_cascade *cascade, cmq_pronoun *pronoun) {
    int sentence = cascade->sentence->index;
    for (size_t i = 0; records->awaits && i < cascade->found->source_count; i++) {
        const cmq_source *source = &cascade->found->sources[i];
        bool he = cmq_may_be_person(source->pronoun);
        if (!source->again || source->nobody || !he || !cmq_records_await(records, cascade->sentence)) continue;
        *pronoun = source->pronoun;
        if (cmq_voice_before(records, sentence - CMQ_SPEAKING_SENTENCES, sentence - 1, *pronoun) == CMQ_NO_ACTOR)
            return true;
    }
    return false;
}

bool cmq_records_lack_voice(const cmq_records *records, const cmq_cascade *cascade, cmq_pronoun *pronoun) {
    for (size_t i = 0; i < cascade->found->stand_count; i++) {
        const cmq_stand *stand = &cascade->found->stands[i];
        bool we = stand->again && stand->pronoun.whom == CMQ_ANYBODY; /* "I condemn it", he said */
        if ((!stand->again || we) && !stand->speaker_count && S_lacks_source(records, cascade, stand, pronoun))
            return true;
        if (!stand->again) continue;
        *pronoun = cmq_pronoun_of(records, cascade, stand);
        if (S_lacks(records, cascade->sentence->index, *pronoun)) return true;
    }
    if (S_lacks_quoted(records, cascade, pronoun)) return true;
    for (size_t i = 0; i < cascade->found->fact_count; i++) {
        const cmq_source *source = cmq_nearest_source(cascade, cascade->found->facts[i].figure.count, false);
        bool noun = source && source->noun && source->pronoun.whom != CMQ_SOME_PERSON;
        bool he = source && source->again && !noun && source->pronoun.whom != CMQ_SEVERAL;
        if (he) *pronoun = source->pronoun;
        if (he && S_lacks(records, cascade->sentence->index, *pronoun)) return true;
    }
    return false;
}

/* Whether a pronoun may stand for a party. */
static bool S_may_be(const cmq_records *records, const cmq_cascade *cascade, const cmq_party *party,
                     cmq_pronoun pronoun) {
    const cmq_actor *actor = pronoun.other_count ? cmq_actors_known(&records->actors, cascade, party) : NULL;
    if (actor && S_is_another((size_t)(actor - records->actors.items), pronoun)) return false;
    if (S_is_one(pronoun) && party->crowd) return false;
    return S_may_stand_for(pronoun, party->type, party->gender) && !party->outlet && !party->parties;
}

/* The only person whom the cascade's last sentence names and for whom a pronoun may stand; NULL if there are several,
 * or none. */
static const cmq_party *S_only_person(const cmq_records *records, const cmq_cascade *cascade, cmq_pronoun pronoun) {
    const cmq_party *only = NULL;
    for (size_t i = 0; i < cascade->found->actor_count; i++) {
        const cmq_party *party = &cascade->found->actors[i];
        if (party->type != CMQ_PERSON || !S_may_be(records, cascade, party, pronoun)) continue;
        if (only) return NULL;
        only = party;
    }
    return only;
}

void cmq_records_give_voice(cmq_records *records, const cmq_cascade *cascade, cmq_pronoun pronoun) {
    cmq_party subject;
    bool person = cmq_may_be_person(pronoun);
    bool opens = !cmq_opens_with_pronoun(cascade) && cmq_find_subject(cascade, cascade->unit_count, &subject);
    uint64_t nominative = cascade->data->lexicon.nominative; /* "in Turkey" tells where */
    opens = opens && (subject.type != CMQ_STATE || !nominative || !subject.cases || subject.cases & nominative);
    const cmq_party *only = !opens && person ? S_only_person(records, cascade, pronoun) : NULL;
    if (only) subject = *only;
    bool whose =
        subject.country || subject.name.first != subject.name.last; /* "the president of Turkey", no "deputy" */
    if ((!opens && !only) || (subject.unnamed && (!person || subject.several || !whose))) return;
    if (!S_may_be(records, cascade, &subject, pronoun)) return;
    size_t actor = cmq_party_actor(records, cascade, &subject);
    if (actor != CMQ_NO_ACTOR) cmq_speaks(records, actor, cascade->sentence->index);
}

/* The only one who speaks so far; CMQ_NO_ACTOR if there are several, or none. */
size_t cmq_only_voice(const cmq_records *records) {
    for (size_t i = 1; i < records->voice_count; i++)
        if (records->voices[i].actor != records->voices[0].actor) return CMQ_NO_ACTOR;
    return records->voice_count ? records->voices[0].actor : CMQ_NO_ACTOR;
}

/* Who gives a figure in a sentence that names nobody: in a quotation, whoever spoke last; else the issuer of the
 * document. Reporters go on in their own voice after a speaker far more often than the speaker does. */
size_t cmq_goes_on(const cmq_records *records, const cmq_sentence *sentence, bool speaks) {
    int turn = cmq_turn_in(records, sentence->paragraph), first = sentence->index - CMQ_SPEAKING_SENTENCES;
    if (first < records->recalled) first = records->recalled;
    size_t voice = speaks ? cmq_voice_in(records, first, sentence->index, CMQ_WHOEVER) : CMQ_NO_ACTOR;
    if (voice != CMQ_NO_ACTOR) return cmq_principal(records, voice);
    return turn == CMQ_NO_TURN ? records->issuer : cmq_turn_of(records, sentence->paragraph);
}

size_t cmq_issuing_person(const cmq_records *records, size_t speaker) {
    if (speaker == CMQ_NO_ACTOR || records->issuer == CMQ_NO_ACTOR) return speaker;
    const cmq_actor *state = &records->actors.items[speaker], *issuer = &records->actors.items[records->issuer];
    bool his = issuer->country ? issuer->country == state->country : !issuer->several;
    return state->type == CMQ_STATE && issuer->type == CMQ_PERSON && his ? records->issuer : speaker;
}

/* ---- quotations of several sentences ---- */

/* A quotation that is not closed may be opened again: "A. [new paragraph] "B," said X. */
static bool S_goes_on_quoting(const cmq_sentence *sentence) {
    const cmq_token *tokens = sentence->tokens;
    bool again = sentence->count > 1 && tokens[0].kind == CMQ_QUOTE && tokens[1].shape & CMQ_QUOTED;
    return again || (sentence->count && tokens[0].shape & CMQ_QUOTED);
}

bool cmq_stays_open(const cmq_sentence *sentence) {
    return sentence->tokens[sentence->count - 1].shape & CMQ_QUOTED;
}

bool cmq_records_await(const cmq_records *records, const cmq_sentence *sentence) {
    return records->awaits && S_goes_on_quoting(sentence);
}

/* "A. B," said X: the facts of A are X's, too; of "B," he said those of whom "he" stands for, whoever spoke last. */
void cmq_close_quotation(cmq_records *records, const cmq_cascade *cascade) {
    bool on = S_goes_on_quoting(cascade->sentence);
    bool says = true; /* "according to X" within a quotation says nothing of whoever is "we" there */
    size_t speaker = CMQ_NO_ACTOR;
    for (size_t i = 0; on && i < cascade->found->source_count && speaker == CMQ_NO_ACTOR; i++) {
        const cmq_source *source = &cascade->found->sources[i];
        if (cmq_source_is_quoted(cascade, source)) continue;
        if (source->again && source->pronoun.whom == CMQ_ANYBODY) continue;
        speaker = cmq_source_actor(records, cascade, source);
        says = source->again || cmq_has_saying(cascade, source->tokens.first, source->tokens.last);
    }
    if (on && speaker == CMQ_NO_ACTOR && cmq_stays_open(cascade->sentence)) return;
    for (size_t i = 0; i < records->count; i++) {
        cmq_casualty *c = &records->casualties[i];
        if (c->awaits && speaker != CMQ_NO_ACTOR && !c->denied) c->source = speaker;
        c->awaits = false;
    }
    for (size_t i = 0; i < records->positions.count; i++) {
        cmq_position *p = &records->positions.items[i];
        if (p->awaits && speaker != CMQ_NO_ACTOR && (says || !p->own_words))
            p->speakers[0] = speaker, p->speaker_count = 1, p->orphan = false;
        p->awaits = false;
    }
    cmq_positions_join(&records->positions, true);
    records->awaits = false;
}
