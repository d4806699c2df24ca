/* Who takes a position, and towards whom. */
#include "resolve/names.h"
#include "resolve/voices.h"

static size_t S_add_parties(cmq_records *records, const cmq_cascade *cascade, const cmq_party *parties, size_t count,
                            size_t *actors) {
    size_t n = 0;
    for (size_t i = 0; i < count; i++) {
        size_t actor = cmq_party_actor(records, cascade, &parties[i]), k = 0;
        while (k < n && actors[k] != actor) k++;
        if (actor != CMQ_NO_ACTOR && k == n) actors[n++] = actor;
    }
    return n;
}

/* Whether "he", "she", "it" takes a stand. */
static bool S_is_he(const cmq_stand *stand) {
    return stand->again && cmq_may_be_person(stand->pronoun);
}

/* The pronoun of a stand: a quotation that a body is told to say speaks of somebody else. */
static cmq_pronoun S_pronoun(const cmq_records *records, const cmq_cascade *cascade, const cmq_stand *stand,
                             bool quoted) {
    cmq_pronoun pronoun = cmq_pronoun_of(records, cascade, stand);
    const cmq_source *source = quoted ? cmq_nearest_source(cascade, stand->tokens, false) : NULL;
    bool body = source && (source->again ? source->pronoun.whom == CMQ_SOME_BODY : source->who.type != CMQ_PERSON);
    if (body && pronoun.whom == CMQ_OF_GENDER) pronoun.whom = CMQ_SOME_PERSON;
    return pronoun;
}

/* Whom "the head of state" is where another person spoke last, such as his spokesman: he who leads a state by his
 * office and was named last, shortly before. */
static size_t S_head_of_state(const cmq_records *records, const cmq_cascade *cascade, const cmq_stand *stand,
                              size_t speaker) {
    if (!stand->subject_count || records->actors.items[speaker].type != CMQ_PERSON) return speaker;
    bool top = cmq_range_holds(cascade, stand->subjects[0].name, CMQ_CLASS_TOP);
    size_t head = CMQ_NO_ACTOR;
    int last = cascade->sentence->index - CMQ_SPEAKING_SENTENCES - 1;
    for (size_t i = 0; i < records->actors.count && top && !records->actors.items[speaker].top; i++) {
        const cmq_actor *actor = &records->actors.items[i];
        int at = cmq_last_sentence(&actor->mentions);
        if (actor->type != CMQ_PERSON || !actor->top || actor->unnamed || at <= last) continue;
        last = at;
        head = i;
    }
    return head == CMQ_NO_ACTOR ? speaker : head;
}

/* Who takes another stand before in the sentence, and may be "he" or "it": "Chad demanded an inquiry into the raid, for
 * which it holds X responsible"; CMQ_NO_ACTOR if nobody does. */
static size_t S_takes_before(cmq_records *records, const cmq_cascade *cascade, const cmq_stand *stand,
                             cmq_pronoun pronoun) {
    const cmq_stand *before = NULL;
    for (size_t i = 0; i < cascade->found->stand_count; i++) {
        const cmq_stand *other = &cascade->found->stands[i];
        if (!other->speaker_count || other->mutual || other->speakers[0].name.last >= stand->tokens.first) continue;
        if (!before || other->speakers[0].name.last > before->speakers[0].name.last) before = other;
    }
    size_t taker = before ? cmq_party_actor(records, cascade, &before->speakers[0]) : CMQ_NO_ACTOR;
    return taker != CMQ_NO_ACTOR && cmq_voice_fits(records, taker, pronoun) ? taker : CMQ_NO_ACTOR;
}

#define OPENS 2 /* tokens before whoever opens a sentence, at most */

/* The person who opens the sentence and acts in it before "he" takes a stand: "the head of state ordered mourning; he
 * condoled"; CMQ_NO_ACTOR if it is opened by nobody who may be "he". */
static size_t S_opens_before(cmq_records *records, const cmq_cascade *cascade, const cmq_stand *stand,
                             cmq_pronoun pronoun) {
    if (!cmq_may_be_person(pronoun) || !cascade->found->actor_count) return CMQ_NO_ACTOR;
    const cmq_party *first = &cascade->found->actors[0];
    uint64_t nominative = cascade->data->lexicon.nominative;
    bool subject = !nominative || !first->cases || first->cases & nominative;
    bool opens = first->phrase.first <= OPENS && first->name.last < stand->tokens.first;
    if (first->type != CMQ_PERSON || first->several || !opens || !subject) return CMQ_NO_ACTOR;
    size_t actor = cmq_party_actor(records, cascade, first);
    return actor != CMQ_NO_ACTOR && cmq_voice_fits(records, actor, pronoun) ? actor : CMQ_NO_ACTOR;
}

/* Whoever was accused shortly before, and may be "he" or "the group" who denies it; CMQ_NO_ACTOR if nobody was. */
static size_t S_accused_before(const cmq_records *records, const cmq_stand *stand, int sentence, cmq_pronoun pronoun) {
    bool open = pronoun.whom == CMQ_ANYBODY || pronoun.whom == CMQ_SEVERAL;
    for (size_t i = records->positions.count; i-- > 0 && stand->kind == CMQ_DENIAL && !open;) {
        const cmq_position *p = &records->positions.items[i];
        int behind = sentence - cmq_last_sentence(&p->mentions);
        if (p->kind != CMQ_ACCUSATION || behind < 0 || behind > CMQ_NEAR_SENTENCES) continue;
        for (size_t k = 0; k < p->addressee_count && !p->mutual; k++)
            if (cmq_voice_fits(records, p->addressees[k], pronoun)) return p->addressees[k];
    }
    return CMQ_NO_ACTOR;
}

/* Who "he" is who takes a stand: whoever speaks before in the sentence, "X said that he hopes"; else, or if that is no
 * person, in those before. */
static size_t S_named_before(cmq_records *records, const cmq_cascade *cascade, const cmq_stand *stand, bool quoted) {
    int sentence = cascade->sentence->index;
    cmq_pronoun pronoun = S_pronoun(records, cascade, stand, quoted);
    size_t speaker = CMQ_NO_ACTOR, turn = cmq_turn_of(records, cascade->sentence->paragraph);
    if (turn != CMQ_NO_ACTOR && pronoun.whom == CMQ_ANYBODY && !quoted) return turn; /* "we" in an answer */
    size_t pointed = cmq_pointed_at(records, cascade, sentence, pronoun);
    if (pointed == CMQ_NO_ACTOR) pointed = S_accused_before(records, stand, sentence, pronoun);
    if (pointed != CMQ_NO_ACTOR) {
        cmq_speaks(records, pointed, sentence);
        return pointed;
    }
    for (size_t i = 0; i < cascade->found->source_count && speaker == CMQ_NO_ACTOR; i++)
        if (cascade->found->sources[i].tokens.last < stand->tokens.first)
            speaker = cmq_source_actor(records, cascade, &cascade->found->sources[i]);
    if (speaker == CMQ_NO_ACTOR && !quoted) speaker = S_takes_before(records, cascade, stand, pronoun);
    if (speaker == CMQ_NO_ACTOR && !quoted) speaker = S_opens_before(records, cascade, stand, pronoun);
    if (speaker == CMQ_NO_ACTOR || !cmq_voice_fits(records, speaker, pronoun)) {
        size_t before = cmq_voice_before(records, sentence - CMQ_SPEAKING_SENTENCES, sentence - 1, pronoun);
        bool we = pronoun.whom == CMQ_ANYBODY && !quoted && records->issuer != CMQ_NO_ACTOR;
        if (we && before != CMQ_NO_ACTOR && cmq_is_only_cited(records, before)) before = CMQ_NO_ACTOR; /* by those */
        /* "He" is no press service. */
        bool misfit = before != CMQ_NO_ACTOR && !cmq_voice_fits(records, before, pronoun);
        if (misfit || cmq_may_be_principal(pronoun)) before = cmq_principal(records, before);
        if (speaker == CMQ_NO_ACTOR) speaker = before == CMQ_NO_ACTOR ? records->issuer : before;
        if (before != CMQ_NO_ACTOR && cmq_voice_fits(records, before, pronoun)) speaker = before;
    }
    if (speaker == CMQ_NO_ACTOR || cmq_voice_is_contrary(records, speaker, pronoun)) return CMQ_NO_ACTOR;
    speaker = S_head_of_state(records, cascade, stand, speaker);
    cmq_call_so(records, speaker, pronoun);
    return speaker;
}

/* "We" of a statement that tells of its own state: the state's body that spoke before. */
static size_t S_body_of(const cmq_records *records, size_t speaker) {
    if (speaker == CMQ_NO_ACTOR || records->actors.items[speaker].type != CMQ_STATE) return speaker;
    cmq_country country = records->actors.items[speaker].country;
    for (size_t i = 0; i < records->voice_count; i++) {
        const cmq_actor *voice = &records->actors.items[records->voices[i].actor];
        if (voice->type == CMQ_AGENCY && country && voice->country == country) return records->voices[i].actor;
    }
    return speaker;
}

/* Who takes the last stand before in the sentence: "the chief called on both, saying the killing is a war crime";
 * CMQ_NO_ACTOR if there is none. */
static size_t S_speaks_before(cmq_records *records, const cmq_cascade *cascade, const cmq_stand *stand) {
    const cmq_stand *before = NULL;
    for (size_t i = 0; i < cascade->found->stand_count; i++) {
        const cmq_stand *other = &cascade->found->stands[i];
        if (!other->speaker_count || other->mutual || other->tokens.last >= stand->tokens.first) continue;
        if (!before || other->tokens.last > before->tokens.last) before = other;
    }
    return before ? cmq_party_actor(records, cascade, &before->speakers[0]) : CMQ_NO_ACTOR;
}

/* Whether a source is told of by "we" who take a stand, "we welcome it that the ministry reported", "we worry about
 * Sudan, where, according to the UN, ..."; who tells what we say is set off from it: "we welcome it, the ministry
 * said". */
static bool S_is_told_by_us(const cmq_cascade *cascade, const cmq_stand *stand, const cmq_source *source, bool quoted) {
    const cmq_token *first = &cascade->sentence->tokens[source->tokens.first]; /* its mark may be its own */
    if (!stand->own_words || quoted) return false;
    bool colon = false; /* its last token, or the one behind it */
    for (int i = source->tokens.last; i <= source->tokens.last + 1 && i < (int)cascade->sentence->count; i++)
        colon |= cascade->sentence->tokens[i].kind == CMQ_COLON;
    if (!colon && !source->issuer && !cmq_has_saying(cascade, source->tokens.first, source->tokens.last)) return true;
    return source->tokens.first > stand->tokens.last && first->kind == CMQ_WORD && first[-1].kind == CMQ_WORD;
}

/* Whether a source speaks of what follows the stand behind a mark: "the situation is dire: by the UN's data, 12 died".
 */
static bool S_is_of_next_clause(const cmq_cascade *cascade, const cmq_stand *stand, const cmq_source *source) {
    bool apart = false;
    for (int i = stand->tokens.last + 1; i < source->tokens.first; i++)
        apart |= cascade->sentence->tokens[i].kind == CMQ_COLON || cascade->sentence->tokens[i].kind == CMQ_SEMICOLON;
    return apart;
}

/* Whether whoever opens the sentence of a call is asked: "all actors, ..., should refrain". */
static bool S_is_asked(const cmq_cascade *cascade, const cmq_stand *stand) {
    if (stand->kind != CMQ_CALL || !stand->subject_count || stand->addressee_count) return false;
    const cmq_party *subject = &stand->subjects[0];
    return subject->parties && !cmq_has_saying(cascade, subject->name.last + 1, stand->tokens.first - 1);
}

/* Whether whoever opens the sentence is told to have done the wrong, or is asked: nobody accuses or asks himself. */
static bool S_is_addressed(const cmq_stand *stand) {
    bool addressed = false;
    for (size_t i = 0; i < stand->addressee_count && stand->subject_count; i++)
        addressed |= cmq_range_equal(stand->addressees[i].name, stand->subjects[0].name);
    return (stand->kind == CMQ_ACCUSATION || stand->kind == CMQ_CALL) && addressed;
}

/* Whether whoever opens the sentence of a denial is denied: "the statements of X do not correspond to reality". */
static bool S_is_denied(const cmq_cascade *cascade, const cmq_stand *stand) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    if (stand->kind != CMQ_DENIAL || !stand->subject_count) return false;
    if (cmq_is_claimant(cascade, &stand->subjects[0])) return true;
    int before = stand->subjects[0].name.first - 1;
    if (before > 0 && cmq_word_within(lexicon, cascade->known[before], CMQ_CLASS_DET)) before--;
    return before > 0 && (cmq_word_within(lexicon, cascade->known[before], lexicon->asked[CMQ_ASKED_PREP]) ||
                          cmq_word_within(lexicon, cascade->known[before], lexicon->asked[CMQ_ASKED_WHERE]));
}

/* Whether whoever opens the sentence may take a stand: it is no quotation, or one that opens behind him, in words about
 * him («В Москве "решительно осуждают нападение"»). */
static bool S_may_be_subjects(const cmq_cascade *cascade, const cmq_stand *stand, bool quoted) {
    if (S_is_asked(cascade, stand) || S_is_addressed(stand) || S_is_denied(cascade, stand)) return false;
    if (!stand->subject_count || !quoted) return stand->subject_count;
    return !stand->own_words && !(cascade->sentence->tokens[stand->subjects[0].name.first].shape & CMQ_QUOTED);
}

/* Whether whoever opens the clause behind a semicolon takes a stand in it, if nobody else speaks in that clause. */
static bool S_is_clause_subjects(const cmq_cascade *cascade, const cmq_stand *stand, bool quoted) {
    if (!stand->in_clause || stand->own_words || !S_may_be_subjects(cascade, stand, quoted)) return false;
    const cmq_source *source = cmq_nearest_source(cascade, stand->tokens, false);
    return !source || source->tokens.last < stand->subjects[0].name.first;
}

/* Who takes a stand that names no speaker: whoever speaks in the sentence, or goes on speaking. */
static size_t S_speaker(cmq_records *records, const cmq_cascade *cascade, const cmq_stand *stand, bool quoted) {
    const cmq_source *source = cmq_nearest_speaker(cascade, stand->tokens, stand->kind == CMQ_DENIAL);
    if (source && stand->kind == CMQ_DENIAL && source->who.outlet)
        source = NULL; /* "reports on social media are false" */
    if (source && (S_is_told_by_us(cascade, stand, source, quoted) || S_is_of_next_clause(cascade, stand, source)))
        source = NULL;
    bool outside = source && source->tokens.first > stand->tokens.last && !cmq_source_is_quoted(cascade, source);
    bool behind = source && (quoted ? source->again || outside : source->tokens.first > stand->tokens.last);
    bool hers = behind && stand->pronoun.whom == CMQ_ANYBODY; /* "we condemn it", she said; we condemn it, said X */
    if (stand->again && !hers) return S_named_before(records, cascade, stand, quoted);
    bool felt = stand->kind == CMQ_CONDOLENCE || stand->kind == CMQ_CONDEMNATION || stand->kind == CMQ_CONCERN;
    bool told = source && source->tokens.first > stand->tokens.last && stand->subject_count;
    if (felt && told && !stand->own_words && !quoted)
        return cmq_party_actor(records, cascade, &stand->subjects[0]); /* "X, in a telegram, condoled, Y reports" */
    if (source && stand->mutual && !stand->own_words && !quoted && !source->again)
        return CMQ_NO_ACTOR; /* he tells it */
    if (source) return cmq_source_actor(records, cascade, source);
    bool we = stand->own_words && !quoted; /* "X offers it, which we welcome" */
    size_t before = we ? CMQ_NO_ACTOR : S_speaks_before(records, cascade, stand);
    if (before == CMQ_NO_ACTOR && cmq_listers_of(records, cascade->sentence)) before = records->listers[0];
    if (before != CMQ_NO_ACTOR) return before;
    size_t speaker = cmq_goes_on(records, cascade->sentence, quoted);
    return stand->own_words ? S_body_of(records, speaker) : speaker;
}

/* Whoever opens the sentence takes the stand, and speaks for the sentences that follow. */
static void S_take_subjects(cmq_records *records, const cmq_cascade *cascade, const cmq_stand *stand,
                            cmq_position *position) {
    position->speaker_count =
        S_add_parties(records, cascade, stand->subjects, stand->subject_count, position->speakers);
    if (position->speaker_count && !stand->mutual) cmq_speaks(records, position->speakers[0], cascade->sentence->index);
}

/* "They": those who took a position together shortly before. */
static void S_take_joint_speakers(const cmq_records *records, int sentence, cmq_position *position) {
    for (size_t i = records->positions.count; i-- > 0;) {
        const cmq_position *p = &records->positions.items[i];
        int behind = sentence - cmq_last_sentence(&p->mentions);
        bool both = p->speaker_count == 1 && records->actors.items[p->speakers[0]].both && !position->mutual;
        bool agree = p->kind == CMQ_AGREEMENT && p->speaker_count && p->addressee_count;
        int reach = agree && position->kind == CMQ_AGREEMENT ? CMQ_SPEAKING_SENTENCES : CMQ_NEAR_SENTENCES;
        if ((p->speaker_count < 2 && !both && !agree) || behind < 0 || behind > reach) continue;
        memcpy(position->speakers, p->speakers, sizeof p->speakers);
        position->speaker_count = p->speaker_count;
        for (size_t k = 0; k < p->addressee_count && agree && position->speaker_count < CMQ_MAX_PARTIES; k++)
            position->speakers[position->speaker_count++] = p->addressees[k];
        return;
    }
}

/* Somebody who holds an office, so that he may speak with others of his rank; a spokesman tells what they said. */
static bool S_is_official(const cmq_actor *actor) {
    return actor->type == CMQ_PERSON && !cmq_actor_is_spokesman(actor) && !actor->several && !actor->both &&
           (actor->listed || actor->office.count);
}

#define TOGETHER 3 /* whom a talk joins: no more than so many */

static bool S_is_state(const cmq_actor *actor) {
    return actor->type == CMQ_STATE && !actor->several && !actor->both;
}

typedef bool S_fits(const cmq_actor *actor);

/* The officials, or states, whom a sentence names, in its order; more than TOGETHER if there are too many. */
static size_t S_named_together(const cmq_records *records, int sentence, S_fits *fits, size_t *officials) {
    size_t count = 0;
    for (size_t i = 0; i < records->actors.count; i++) {
        uint32_t at = cmq_mentioned_at(&records->actors.items[i], sentence);
        if (at == UINT32_MAX || !fits(&records->actors.items[i])) continue;
        if (count == TOGETHER) return TOGETHER + 1;
        size_t to = count++;
        for (; to > 0 && cmq_mentioned_at(&records->actors.items[officials[to - 1]], sentence) > at; to--)
            officials[to] = officials[to - 1];
        officials[to] = i;
    }
    return count;
}

static bool S_is_named_person(const cmq_actor *actor) {
    return actor->type == CMQ_PERSON && !actor->several && !actor->both && !actor->unnamed && !actor->hidden;
}

/* The officials whom a sentence names; beside a single one a person named without an office, "with his counterpart X".
 */
static size_t S_officials(const cmq_records *records, int sentence, size_t *officials) {
    size_t count = S_named_together(records, sentence, S_is_official, officials);
    if (count != 1) return count;
    size_t single = officials[0];
    count = S_named_together(records, sentence, S_is_named_person, officials);
    if (count == 2 && (officials[0] == single || officials[1] == single)) return 2;
    officials[0] = single;
    return 1;
}

static size_t S_states(const cmq_records *records, int sentence, size_t *states) {
    return S_named_together(records, sentence, S_is_state, states);
}

typedef size_t S_named(const cmq_records *records, int sentence, size_t *actors);

static void S_take_speakers(cmq_position *position, const size_t *speakers, size_t count) {
    memcpy(position->speakers, speakers, count * sizeof *speakers);
    position->speaker_count = count;
}

/* Those of whose talk a document tells: the two officials whom one of its first sentences names together, if it is the
 * first that names two. */
static void S_take_talkers(const cmq_records *records, int sentence, cmq_position *position) {
    size_t officials[TOGETHER + 1];
    for (int at = 0; at < CMQ_HEADING && at < sentence; at++) {
        size_t count = S_officials(records, at, officials);
        if (count < 2) continue;
        if (count == 2) S_take_speakers(position, officials, count);
        return;
    }
}

/* "They" after a talk: the two or three officials, or states, whom the last of the sentences before names that names
 * any; two where words say so, "both leaders". */
static void S_take_together(const cmq_records *records, int sentence, int reach, bool two, S_named *named,
                            cmq_position *position) {
    size_t officials[TOGETHER + 1];
    for (int before = sentence - 1; before >= 0 && before >= sentence - reach; before--) {
        size_t count = named(records, before, officials);
        if (count > TOGETHER || count == 1 || (two && count > 2)) return;
        if (count) return S_take_speakers(position, officials, count);
    }
}

/* "They" after two states with one voice: those whom the sentence before names, and no others, if one of them speaks
 * there: "China and India issued a statement. They urged ...". */
static void S_take_states(const cmq_records *records, int sentence, cmq_position *position) {
    size_t states[TOGETHER + 1], officials[TOGETHER + 1];
    if (sentence < 1 || S_states(records, sentence - 1, states) != 2 || S_officials(records, sentence - 1, officials))
        return;
    for (size_t i = 0; i < records->voice_count; i++) {
        const cmq_voice *voice = &records->voices[i];
        if (voice->sentence != sentence - 1 || voice->actor != states[0]) continue;
        return S_take_speakers(position, states, 2);
    }
}

/* "The ministers", "the two leaders", or "the parties" who call for something, who are no group named before. */
static bool S_are_those(const cmq_records *records, const cmq_cascade *cascade, const cmq_stand *stand,
                        const cmq_party *party) {
    bool talk = (party->parties || party->both) && stand->kind != CMQ_ACCUSATION; /* who accuse each other are states */
    bool those = party->leaders || talk || party->anaphor == CMQ_SEVERAL;
    if (party->country || !those) return false;
    const cmq_actor *group = cmq_actors_known(&records->actors, cascade, party);
    if (group) return group->type == CMQ_AGENCY || group->stem_count == 1 || group->both;
    return party->both ||
           cmq_actor_of(records->actors.text, cascade, party).stem_count <= 1; /* no "European leaders" */
}

/* Whether "the sides" take a stand that sides of a conflict seldom take together: those who took one before do. */
static bool S_is_felt_together(const cmq_stand *stand, const cmq_party *party) {
    return party->parties && stand->kind != CMQ_AGREEMENT && stand->kind != CMQ_ACCUSATION &&
           stand->kind != CMQ_DENIAL && stand->kind != CMQ_OFFER && stand->kind != CMQ_CONDOLENCE;
}

/* "They", or "the ministers", who took a position together shortly before, or were named together. */
static void S_take_several(const cmq_records *records, const cmq_cascade *cascade, const cmq_stand *stand,
                           cmq_position *position) {
    int sentence = cascade->sentence->index;
    const cmq_party *party = stand->speaker_count == 1 ? &stand->speakers[0] : NULL;
    bool opens = !stand->speaker_count && !stand->again && stand->subject_count == 1 && !position->quoted;
    if (opens && S_may_be_subjects(cascade, stand, false)) party = &stand->subjects[0];
    bool noun = party && S_are_those(records, cascade, stand, party);
    if (!noun && stand->pronoun.whom != CMQ_SEVERAL) return;
    if (!noun) S_take_joint_speakers(records, sentence, position);
    if (position->speaker_count) return;
    bool two = noun && party->both;
    S_take_together(records, sentence, noun ? CMQ_SPEAKING_SENTENCES : CMQ_NEAR_SENTENCES, two, S_officials, position);
    if (!position->speaker_count) S_take_talkers(records, sentence, position);
    if (!position->speaker_count && noun && S_is_felt_together(stand, party))
        S_take_joint_speakers(records, sentence, position); /* "A and B condemn it. The sides are worried" */
    if (!position->speaker_count && stand->mutual && !noun)
        S_take_together(records, sentence, CMQ_NEAR_SENTENCES, false, S_states, position);
    if (!position->speaker_count && !noun) S_take_states(records, sentence, position);
}

/* "The company denies it", of which no name has the word: whoever was accused shortly before. */
static void S_take_accused(const cmq_records *records, const cmq_cascade *cascade, const cmq_stand *stand,
                           cmq_position *position) {
    bool noun = stand->speaker_count == 1 && stand->speakers[0].anaphor == CMQ_SOME_BODY && !stand->speakers[0].country;
    if (position->speaker_count || !noun || cmq_actors_known(&records->actors, cascade, &stand->speakers[0])) return;
    size_t accused = S_accused_before(records, stand, cascade->sentence->index, (cmq_pronoun){.whom = CMQ_SOME_BODY});
    if (accused != CMQ_NO_ACTOR) position->speakers[position->speaker_count++] = accused;
}

/* "X said that Chad condemns it": Chad takes the stand, and X speaks, so that "he" is X. */
static void S_hear_teller(cmq_records *records, const cmq_cascade *cascade, const cmq_stand *stand,
                          const cmq_position *position) {
    const cmq_source *source = cmq_nearest_source(cascade, stand->tokens, false);
    if (position->speaker_count == 1 && source && !position->quoted && !stand->mutual)
        cmq_source_actor(records, cascade, source);
}

/* "He urged them": those whom the last call before was to, shortly before. */
static void S_take_addressees(const cmq_records *records, int sentence, cmq_position *position) {
    int last = sentence - CMQ_NEAR_SENTENCES - 1;
    for (size_t i = 0; i < records->positions.count; i++) {
        const cmq_position *p = &records->positions.items[i];
        int at = cmq_last_sentence(&p->mentions);
        if (p->kind != CMQ_CALL || !p->addressee_count || at < last || at > sentence) continue;
        last = at;
        memcpy(position->addressees, p->addressees, sizeof p->addressees);
        position->addressee_count = p->addressee_count;
    }
}

/* Of those who agree the first speaks to the others. */
static void S_face(cmq_position *position) {
    for (size_t i = 1; i < position->speaker_count && position->addressee_count < CMQ_MAX_PARTIES; i++)
        position->addressees[position->addressee_count++] = position->speakers[i];
    if (position->speaker_count > 1) position->speaker_count = 1;
}

/* Whether whoever opens the sentence opens a quotation that holds the stand and goes on behind it: `X "A.`. */
static bool S_opens_quotation(const cmq_cascade *cascade, const cmq_stand *stand) {
    const cmq_token *tokens = cascade->sentence->tokens;
    if (!stand->subject_count || stand->again || !(tokens[stand->tokens.last].shape & CMQ_QUOTED)) return false;
    int at = stand->subjects[0].name.last + 1;
    if (tokens[at - 1].shape & CMQ_QUOTED || at >= stand->tokens.last) return false;
    if (tokens[at].kind != CMQ_QUOTE && tokens[at].kind != CMQ_WORD) at++; /* a colon, a comma or a dash before it */
    if (tokens[at].kind != CMQ_QUOTE) return false;
    while (at < stand->tokens.last && (tokens[at].kind == CMQ_QUOTE || tokens[at].shape & CMQ_QUOTED)) at++;
    return at == stand->tokens.last && !cmq_nearest_source(cascade, stand->tokens, false);
}

/* Whether a stand begins before a quotation, behind whoever opens the sentence, and nobody speaks in it: `X called it
 * "a lie"`. */
static bool S_runs_into_quotation(const cmq_cascade *cascade, const cmq_stand *stand) {
    const cmq_token *tokens = cascade->sentence->tokens;
    if (!stand->subject_count || stand->again || stand->own_words || cascade->found->source_count) return false;
    bool outside = !(tokens[stand->tokens.first].shape & CMQ_QUOTED) && tokens[stand->tokens.first].kind == CMQ_WORD;
    return outside && tokens[stand->tokens.last].shape & CMQ_QUOTED && S_may_be_subjects(cascade, stand, true);
}

/* Whether a stand is of whoever asks in a talk, and so nobody's. */
static bool S_is_question(const cmq_records *records, const cmq_cascade *cascade) {
    return cmq_turn_in(records, cascade->sentence->paragraph) == CMQ_TURN_ASKS && !cascade->found->source_count;
}

/* Whether the sentence, or what is quoted last in it, is a question: "should we wait?". */
static bool S_asks(const cmq_records *records, const cmq_cascade *cascade, const cmq_stand *stand) {
    const cmq_sentence *sentence = cascade->sentence;
    for (size_t i = (size_t)stand->tokens.first; i < sentence->count; i++) {
        if (sentence->tokens[i].kind != CMQ_STOP) continue;
        return records->actors.text.ptr[sentence->tokens[i].start] == '?';
    }
    return false;
}

/* An item of a list that several head, "Chad and Sudan:", is of them all. */
static void S_join_listers(const cmq_records *records, const cmq_sentence *sentence, cmq_position *position) {
    uint8_t count = cmq_listers_of(records, sentence);
    if (count > 1 && position->speakers[0] == records->listers[0]) S_take_speakers(position, records->listers, count);
}

/* "We" of an answer by nobody who is named that tells what its state does, "China is worried. We call on both": the
 * state. */
static size_t S_we_of_answer(const cmq_records *records, const cmq_cascade *cascade, size_t speaker) {
    const cmq_actor *who = &records->actors.items[speaker];
    bool named = who->type == CMQ_PERSON && !who->unnamed;
    if (named || cmq_turn_in(records, cascade->sentence->paragraph) != CMQ_TURN_ANSWERS) return speaker;
    for (size_t i = 0; i < records->voice_count && records->voices[i].sentence >= records->turn_sentence; i++) {
        const cmq_actor *state = &records->actors.items[records->voices[i].actor];
        if (S_is_state(state) && (!who->country || who->country == state->country)) return records->voices[i].actor;
    }
    return speaker;
}

/* Those who issue a document together, where one of them takes a stand; false if it is none of them. */
static bool S_join_issuers(const cmq_records *records, cmq_position *position) {
    if (!cmq_is_among(records->issuers, records->issuer_count, position->speakers[0])) return false;
    S_take_speakers(position, records->issuers, records->issuer_count);
    return true;
}

/* "We" of those who issue a document together, or who took a stand together shortly before: all of them. */
static void S_join_us(const cmq_records *records, int sentence, cmq_position *position) {
    size_t speaker = position->speakers[0];
    if (S_join_issuers(records, position)) return;
    for (size_t i = records->positions.count; i-- > 0;) {
        const cmq_position *p = &records->positions.items[i];
        int behind = sentence - cmq_last_sentence(&p->mentions);
        if (p->quoted || p->mutual || behind < 0 || behind > CMQ_SPEAKING_SENTENCES) continue;
        if (p->speaker_count > 1 && p->speakers[0] == speaker)
            return S_take_speakers(position, p->speakers, p->speaker_count);
    }
}

/* Whether somebody speaks of himself, unquoted: "I", "we". */
static bool S_is_we(const cmq_stand *stand, const cmq_position *position) {
    bool we = stand->own_words || (stand->again && stand->pronoun.whom == CMQ_ANYBODY);
    return we && !position->quoted;
}

/* "I" of a statement that told last what a body does, "the UN condemns it. I condole": whoever issues it, if that is a
 * person, else the person who spoke last. */
static size_t S_who_is_i(const cmq_records *records, int sentence, size_t speaker) {
    if (records->actors.items[speaker].type == CMQ_PERSON) return speaker;
    size_t issuer = records->issuer;
    if (issuer != CMQ_NO_ACTOR && records->actors.items[issuer].type == CMQ_PERSON) return issuer;
    size_t person = cmq_voice_in(records, 0, sentence, (cmq_pronoun){.whom = CMQ_SOME_PERSON});
    return person != CMQ_NO_ACTOR && records->actors.items[person].type == CMQ_PERSON ? person : speaker;
}

/* Whether "we" of a sentence that names nobody who speaks may be whoever signs the document, for nobody is known to
 * issue it. */
static bool S_may_be_signed(const cmq_records *records, const cmq_cascade *cascade, const cmq_stand *stand,
                            const cmq_position *position) {
    bool turn = cmq_turn_in(records, cascade->sentence->paragraph) != CMQ_NO_TURN;
    return S_is_we(stand, position) && !stand->mutual && !turn && records->issuer == CMQ_NO_ACTOR &&
           !cascade->found->source_count;
}

/* Takes whoever speaks in the sentence or goes on speaking for a position that names no speaker; false if it is
 * nobody's who was named. */
static bool S_take_speaker(cmq_records *records, const cmq_cascade *cascade, const cmq_stand *stand,
                           cmq_position *position) {
    if (S_is_question(records, cascade)) return false;
    if (stand->kind == CMQ_CALL && S_asks(records, cascade, stand)) return false;
    if (S_opens_quotation(cascade, stand) || S_runs_into_quotation(cascade, stand) ||
        S_is_clause_subjects(cascade, stand, position->quoted))
        S_take_subjects(records, cascade, stand, position);
    if (position->speaker_count) return true;
    size_t speaker = S_speaker(records, cascade, stand, position->quoted);
    bool within =
        cascade->sentence->tokens[stand->tokens.last].shape & CMQ_QUOTED; /* without the mark that closes it */
    if (speaker == CMQ_NO_ACTOR && S_may_be_subjects(cascade, stand, within))
        S_take_subjects(records, cascade, stand, position);
    if (position->speaker_count) return true;
    int sentence = cascade->sentence->index;
    if (speaker == CMQ_NO_ACTOR && stand->own_words)
        speaker = S_body_of(records, cmq_principal(records, cmq_voice_in(records, 0, sentence, CMQ_WHOEVER)));
    speaker = cmq_issuing_person(records, speaker);
    if (speaker != CMQ_NO_ACTOR && S_is_we(stand, position)) speaker = S_we_of_answer(records, cascade, speaker);
    if (speaker != CMQ_NO_ACTOR && stand->one_self && !position->quoted)
        speaker = S_who_is_i(records, sentence, speaker);
    if (speaker == CMQ_NO_ACTOR && position->quoted && !position->awaits && S_is_he(stand)) return false;
    if (speaker != CMQ_NO_ACTOR) {
        position->speakers[position->speaker_count++] = speaker;
        S_join_listers(records, cascade->sentence, position);
        if (S_is_we(stand, position)) S_join_us(records, sentence, position);
        else if (!cascade->found->source_count && !position->quoted) S_join_issuers(records, position);
        if (!S_may_be_signed(records, cascade, stand, position)) return true;
        position->unsigned_count = position->speaker_count;
        position->speaker_count = 0;
    }
    if (stand->mutual) S_take_together(records, sentence, CMQ_NEAR_SENTENCES, true, S_officials, position);
    position->orphan = !stand->mutual;
    if (position->orphan) records->orphans = true, records->orphan_sentence = sentence;
    return true;
}

/* Whether words tell what somebody did, rather than accuse him. */
static bool S_is_told(const cmq_cascade *cascade, cmq_range words) {
    const uint16_t *asked = cascade->data->lexicon.asked;
    return !cmq_range_holds(cascade, words, asked[CMQ_ASKED_ACCUSE]) ||
           cmq_range_holds(cascade, words, asked[CMQ_ASKED_ACCUSE_DEED]);
}

/* The position that one stand is; false if it is none. */
static bool S_position(cmq_records *records, const cmq_cascade *cascade, const cmq_stand *stand,
                       cmq_position *position) {
    *position = (cmq_position){.kind = stand->kind,
                               .topic = stand->topic,
                               .negated = stand->negated,
                               .mutual = stand->mutual,
                               .across = stand->by_default && stand->kind == CMQ_ACCUSATION && !stand->speaker_count,
                               .told = stand->kind == CMQ_ACCUSATION && S_is_told(cascade, stand->tokens),
                               .own_words = stand->own_words,
                               .headline = cmq_is_headline(cascade->sentence),
                               .rule = stand->rule,
                               .time = cmq_time_of_stand(cascade, stand),
                               .quoted = cmq_is_quoted(cascade, stand->tokens)};
    if (position->across && records->issuer == CMQ_NO_ACTOR && !position->quoted && !stand->own_words &&
        !cascade->found->source_count && !cmq_has_saying(cascade, 0, (int)cascade->sentence->count - 1))
        return false;
    S_take_several(records, cascade, stand, position);
    S_take_accused(records, cascade, stand, position);
    if (!position->speaker_count)
        position->speaker_count =
            S_add_parties(records, cascade, stand->speakers, stand->speaker_count, position->speakers);
    S_hear_teller(records, cascade, stand, position);
    const cmq_source *source = cmq_nearest_source(cascade, stand->tokens, false);
    bool unnamed = !source || (source->again && source->pronoun.whom == CMQ_ANYBODY); /* a line that a dash opens */
    position->awaits = position->quoted && !position->speaker_count && unnamed && cmq_stays_open(cascade->sentence);
    records->awaits |= position->awaits;
    if (!position->speaker_count && !S_take_speaker(records, cascade, stand, position)) return false;
    position->addressee_count =
        S_add_parties(records, cascade, stand->addressees, stand->addressee_count, position->addressees);
    if (S_is_asked(cascade, stand) && !stand->speaker_count)
        position->addressee_count =
            S_add_parties(records, cascade, stand->subjects, stand->subject_count, position->addressees);
    if (stand->those) S_take_addressees(records, cascade->sentence->index, position);
    bool charged = position->kind == CMQ_ACCUSATION && position->addressee_count && !stand->speaker_count;
    cmq_position_spare_speakers(position);
    if (charged && !position->addressee_count && !stand->mutual)
        return false; /* of whoever spoke last: not his words */
    if (stand->mutual) S_face(position);
    position->where = cmq_where_of(&records->whereabouts, cascade, stand->tokens, 0, false);
    return true;
}

bool cmq_add_positions(cmq_records *records, const cmq_cascade *cascade) {
    for (size_t i = 0; i < cascade->found->stand_count; i++) {
        const cmq_stand *stand = &cascade->found->stands[i];
        cmq_position position;
        cmq_mention mention = {cmq_bytes_of(cascade, stand->tokens), cascade->sentence->index};
        if (!S_position(records, cascade, stand, &position)) continue;
        if (!cmq_positions_add(&records->positions, &position, mention)) return false;
    }
    return true;
}

/* Whether whoever takes a stand is named in a quotation. */
static bool S_is_quoted(const cmq_cascade *cascade, const cmq_stand *stand) {
    const cmq_token *tokens = cascade->sentence->tokens;
    return tokens[stand->speakers[0].name.first].shape & tokens[stand->speakers[0].name.last].shape & CMQ_QUOTED;
}

/* Those who take a position speak, for the sentences that follow; of a quotation whoever is quoted does. So do those
 * who say something beside a position: "it worries the UN: they are, said Jane Doe, in danger. She ...". */
void cmq_note_speakers(cmq_records *records, const cmq_cascade *cascade) {
    for (size_t i = 0; i < cascade->found->source_count && cascade->found->stand_count; i++) {
        const cmq_source *source = &cascade->found->sources[i];
        bool says = cmq_has_saying(cascade, source->tokens.first, source->tokens.last);
        if (!source->again && says) cmq_source_actor(records, cascade, source);
    }
    for (size_t i = 0; i < cascade->found->stand_count; i++) {
        const cmq_stand *stand = &cascade->found->stands[i];
        bool told = cascade->found->source_count || records->voice_count; /* whose words the quotation is */
        if (!stand->speaker_count || (S_is_quoted(cascade, stand) && told)) continue;
        size_t actor = cmq_party_actor(records, cascade, &stand->speakers[0]);
        if (actor != CMQ_NO_ACTOR) cmq_speaks(records, actor, cascade->sentence->index);
    }
}
