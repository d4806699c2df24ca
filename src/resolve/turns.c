/* Whose paragraphs are: in a talk that is written down a label begins them, "Q:", "Answer:", "Luc Adjo:", in a sitting
 * a person, "Mr Luc Adjo, Minister of Trade."; the items of a list are of whoever heads it, "The Council:". */
#include "resolve/voices.h"

#define LABEL 14            /* tokens of a label at most, its colon counted */
#define ASKING 5            /* of the label of a question */
#define LINE 20             /* of a line that is a person and his office; */
#define TITLE_LENGTH 4      /* bytes of the word that opens it, "Mme" */
#define LETTER 2            /* bytes of a letter at most */
#define QUESTION_BYTES 1000 /* of a paragraph that asks */

/* The colon that ends the label with which a sentence begins; 0 if there is none. */
static int S_colon(const cmq_sentence *sentence) {
    int colon = 0;
    for (int i = 1; i < LABEL && i < (int)sentence->count && !colon; i++)
        if (sentence->tokens[i].kind == CMQ_COLON) colon = i;
    return colon;
}

/* Whether a dash stands behind a first word of one letter, as behind the labels of some talks: "R - We". */
static bool S_is_dashed(const cmq_sentence *sentence) {
    const cmq_token *first = &sentence->tokens[0];
    bool letter = first->kind == CMQ_WORD && first->folded.len <= LETTER;
    return letter && sentence->count > 2 && sentence->tokens[1].kind == CMQ_DASH;
}

/* Whether a word may stand in a label that is a name: it has a capital, or joins what has. */
static bool S_may_name(const cmq_token *token) {
    return token->kind != CMQ_WORD || token->shape & (CMQ_CAPITAL | CMQ_UPPER) || token->folded.len <= 4;
}

/* Whether a sentence may be a title and a name alone: "Mr Luc Adjo." */
static bool S_may_open(const cmq_sentence *sentence) {
    const cmq_token *first = &sentence->tokens[0];
    bool capital = first->shape & (CMQ_CAPITAL | CMQ_UPPER | CMQ_INITIAL);
    bool title = first->kind == CMQ_WORD && capital && first->folded.len <= TITLE_LENGTH;
    title &= first->folded.len && first->folded.ptr[0] == 'm'; /* M., Mme, Mr, Ms */
    return title && sentence->count > 2 && sentence->count <= LINE;
}

/* Whether a paragraph asks, told by its end: "- Who began it?", "Le Courrier: Who began it?" */
static bool S_asks(cmq_span text, const cmq_sentence *sentence) {
    size_t end = sentence->start;
    while (end < text.len && end < sentence->start + QUESTION_BYTES && text.ptr[end] != '\n') end++;
    while (end > sentence->start && strchr(" \r\t", text.ptr[end - 1])) end--;
    return end > sentence->start && text.ptr[end - 1] == '?';
}

/* Whether a label of few words, of whatever paper, begins a paragraph that asks; no headline is one. */
static bool S_is_asked(cmq_span text, const cmq_sentence *sentence, int colon) {
    bool capital = sentence->tokens[0].shape & (CMQ_CAPITAL | CMQ_UPPER);
    return sentence->index && capital && colon && colon <= ASKING && S_asks(text, sentence);
}

bool cmq_may_be_turn(cmq_span text, const cmq_sentence *sentence) {
    int colon = S_colon(sentence);
    bool name = sentence->tokens[0].kind == CMQ_WORD && S_may_name(&sentence->tokens[0]);
    bool within = false; /* brackets, which tell who he is */
    for (int i = 0; i < colon; i++) {
        within |= sentence->tokens[i].kind == CMQ_OPEN;
        name &= within || (S_may_name(&sentence->tokens[i]) && sentence->tokens[i].kind != CMQ_NUMBER);
        within &= sentence->tokens[i].kind != CMQ_CLOSE;
    }
    return (colon && name) || S_is_dashed(sentence) || S_may_open(sentence) || S_is_asked(text, sentence, colon);
}

/* Whether a sentence is a person alone, "Mr Luc Adjo, Minister of Trade.", who speaks behind it. */
static bool S_is_person(const cmq_cascade *cascade) {
    if (cascade->found->source_count != 1 || cascade->found->stand_count) return false;
    const cmq_source *source = &cascade->found->sources[0];
    int last = source->who.name.last;
    if (source->who.role.last > last) last = source->who.role.last;
    if (source->who.phrase.last > last) last = source->who.phrase.last;
    return source->who.type == CMQ_PERSON && !source->again && !source->nobody && source->who.name.first <= 2 &&
           last + 2 >= (int)cascade->sentence->count;
}

static bool S_is_given(const cmq_cascade *cascade, int word) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    return cmq_word_within(lexicon, cascade->known[word], lexicon->asked[CMQ_ASKED_GIVEN]) ||
           cmq_word_within(lexicon, cascade->known[word], lexicon->asked[CMQ_ASKED_FORENAME]);
}

/* Whether a word is one of the language's, and no given name. */
static bool S_is_common(const cmq_cascade *cascade, int word) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    const cmq_known_word *known = cascade->known[word];
    bool common = false;
    for (size_t i = 0; known && i < known->own_count; i++) {
        const cmq_class *class = &lexicon->classes[known->readings[i].class_id];
        common |= !class->literal && !class->apart;
    }
    return common && !S_is_given(cascade, word);
}

/* Whether a label that nobody is known by is a name: two capitals or more, in a talk or before words of the first
 * person, or a surname, in a talk in capitals ("KOVAL: We"), or in a headline before words of the first person. */
static bool S_is_name(const cmq_records *records, const cmq_cascade *cascade, int colon) {
    const cmq_sentence *sentence = cascade->sentence;
    bool name = colon >= 2 && colon <= 4, talk = records->turn_paragraph >= 0;
    if (colon == 1 && talk) name = sentence->tokens[0].shape & CMQ_UPPER;
    if (colon == 1 && !talk) name = !sentence->index; /* a headline: the text tells the full name */
    bool given = S_is_given(cascade, 0);              /* whatever else the surname may be */
    for (int i = 0; i < colon; i++)
        name &= sentence->tokens[i].shape & (CMQ_CAPITAL | CMQ_UPPER) && (given || !S_is_common(cascade, i));
    for (size_t i = (size_t)colon; i < sentence->count; i++)
        talk |= cmq_word_within(&cascade->data->lexicon, cascade->known[i], CMQ_CLASS_SELF);
    return name && talk;
}

/* Whoever a label names, by the source or the actor with which the sentence begins, or by its words. */
static size_t S_named(cmq_records *records, const cmq_cascade *cascade, int colon) {
    for (size_t i = 0; i < cascade->found->source_count; i++) {
        const cmq_source *source = &cascade->found->sources[i];
        if (!source->again && !source->nobody && source->who.name.last < colon)
            return cmq_source_actor(records, cascade, source);
    }
    for (size_t i = 0; i < cascade->found->actor_count; i++) {
        const cmq_party *party = &cascade->found->actors[i];
        if (party->type == CMQ_PERSON && !party->unnamed && party->name.last < colon)
            return cmq_party_actor(records, cascade, party);
    }
    cmq_range name = {0, (int16_t)(colon - 1)};
    cmq_party label = {.name = name, .phrase = name, .role = CMQ_NO_RANGE, .also = CMQ_NO_RANGE, .type = CMQ_PERSON};
    const cmq_actor *actor = cmq_actors_known(&records->actors, cascade, &label);
    if (actor && actor->type == CMQ_PERSON) return (size_t)(actor - records->actors.items);
    return S_is_name(records, cascade, colon) ? cmq_actors_add(&records->actors, cascade, &label) : CMQ_NO_ACTOR;
}

/* Whom a question quotes does not answer it. */
static void S_forget_question(cmq_records *records) {
    size_t heard = 0;
    while (records->question >= 0 && heard < records->voice_count &&
           records->voices[heard].sentence >= records->question)
        heard++;
    records->voice_count -= heard;
    memmove(records->voices, records->voices + heard, records->voice_count * sizeof *records->voices);
}

void cmq_take_turn(cmq_records *records, cmq_cascade *cascade) {
    const cmq_sentence *sentence = cascade->sentence;
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    const cmq_known_word *first = cmq_word_look_up(&cascade->words, sentence->tokens[0].folded);
    bool asks = cmq_word_within(lexicon, first, lexicon->asked[CMQ_ASKED_TURN_QUESTION]);
    bool more = sentence->count > 1 && sentence->tokens[1].kind == CMQ_WORD;
    asks &= !more || !cmq_word_ends(lexicon, first, lexicon->asked[CMQ_ASKED_TURN_QUESTION], ".bare");
    bool answers = cmq_word_within(lexicon, first, lexicon->asked[CMQ_ASKED_TURN_ANSWER]);
    int colon = (asks || answers) && S_is_dashed(sentence) ? 1 : S_colon(sentence);
    if (!colon && !S_is_person(cascade)) return;
    if (!colon) colon = (int)sentence->count;
    asks |= colon == 1 && cmq_word_within(lexicon, first, lexicon->asked[CMQ_ASKED_MEDIA]); /* "RFI: Are you" */
    size_t named = asks || answers ? CMQ_NO_ACTOR : S_named(records, cascade, colon);
    bool label = !asks && !answers && named == CMQ_NO_ACTOR && S_is_asked(records->actors.text, sentence, colon);
    if (!asks && !answers && named == CMQ_NO_ACTOR && !label) return;
    bool outlet = named != CMQ_NO_ACTOR && records->actors.items[named].outlet;
    if (named != CMQ_NO_ACTOR) cmq_speaks(records, named, sentence->index);
    if (answers) S_forget_question(records);
    records->question = asks || label ? sentence->index : -1;
    records->talk |= asks || answers || (!label && records->turn_paragraph >= 0);
    records->turn = asks || outlet || label ? CMQ_TURN_ASKS : answers ? CMQ_TURN_ANSWERS : CMQ_TURN_NAMED;
    records->turn_actor = named;
    records->turn_paragraph = sentence->paragraph;
    records->turn_sentence = sentence->index;
}

int cmq_turn_in(const cmq_records *records, int paragraph) {
    bool on = records->talk || records->turn_paragraph == paragraph;
    return records->turn_paragraph >= 0 && on ? records->turn : CMQ_NO_TURN;
}

size_t cmq_turn_of(const cmq_records *records, int paragraph) {
    int turn = cmq_turn_in(records, paragraph);
    if (turn == CMQ_TURN_NAMED) return records->turn_actor;
    if (turn != CMQ_TURN_ANSWERS) return CMQ_NO_ACTOR;
    if (records->issuer != CMQ_NO_ACTOR) return records->issuer;
    if (records->asked != CMQ_NOT_ASKED && records->voice_count &&
        records->actors.items[records->voices[0].actor].type == CMQ_PERSON)
        return records->voices[0].actor;
    for (size_t i = 0; i < records->actors.count; i++) {
        const cmq_actor *actor = &records->actors.items[i]; /* whom the heading names */
        if (actor->type == CMQ_PERSON && !actor->several && actor->mentions.items[0].sentence < CMQ_NEAR_SENTENCES)
            return i;
    }
    return CMQ_NO_ACTOR;
}

/* ---- lists ---- */

bool cmq_is_item(cmq_span text, const cmq_sentence *sentence) {
    static const char *const marks[] = {"-",
                                        "*",
                                        "\xE2\x80\x93",
                                        "\xE2\x80\x94",
                                        "\xE2\x80\xA2", /* - * – — • */
                                        "\xE2\x9C\x94",
                                        "\xE2\x96\xAA",
                                        "\xE2\x96\xB8",
                                        "\xE2\x97\x8F"}; /* ✔ ▪ ▸ ● */
    size_t at = sentence->start, digits = 0;
    while (at > 0 && text.ptr[at - 1] != '\n') at--;
    while (at < sentence->end && (text.ptr[at] == ' ' || text.ptr[at] == '\t' || text.ptr[at] == '(')) at++;
    cmq_span line = {text.ptr + at, sentence->end - at};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (cmq_span_starts(line, cmq_span_of(marks[i]))) return true;
    while (digits < line.len && line.ptr[digits] >= '0' && line.ptr[digits] <= '9') digits++;
    return digits && digits < line.len && (line.ptr[digits] == '.' || line.ptr[digits] == ')');
}

/* A talk in which dashes stand for labels: behind a question the next one answers. */
static void S_note_dash(cmq_records *records, const cmq_sentence *sentence) {
    bool asks = S_asks(records->actors.text, sentence);
    bool answers = !asks && records->asked == sentence->paragraph - 1;
    if (asks) records->asked = sentence->paragraph;
    if (answers) S_forget_question(records);
    records->question = asks ? sentence->index : -1;
    records->turn = asks ? CMQ_TURN_ASKS : CMQ_TURN_ANSWERS;
    records->turn_paragraph = asks || answers ? sentence->paragraph : -1;
    records->turn_sentence = sentence->index;
}

void cmq_note_paragraph(cmq_records *records, const cmq_sentence *sentence) {
    if (!records->talk && sentence->tokens[0].kind == CMQ_DASH) S_note_dash(records, sentence);
    if (!records->lister_count) return;
    const cmq_token *first = &sentence->tokens[0], *last = &sentence->tokens[sentence->count - 1];
    bool small = first->kind == CMQ_WORD && !(first->shape & (CMQ_CAPITAL | CMQ_UPPER));
    bool item = small || last->kind == CMQ_SEMICOLON || cmq_is_item(records->actors.text, sentence);
    records->item_paragraph = item ? sentence->paragraph : -1;
    if (!item) records->lister_count = 0;
}

bool cmq_may_head_list(const cmq_sentence *sentence) {
    return sentence->tokens[sentence->count - 1].kind == CMQ_COLON;
}

void cmq_take_listers(cmq_records *records, const cmq_cascade *cascade, const cmq_party *listers, uint8_t count) {
    for (uint8_t i = 0; i < count; i++) records->listers[i] = cmq_party_actor(records, cascade, &listers[i]);
    records->lister_count = count;
    if (count) return;
    records->listers[0] = cascade->found->source_count ? cmq_source_actor(records, cascade, &cascade->found->sources[0])
                                                       : records->issuer;
    records->lister_count = records->listers[0] != CMQ_NO_ACTOR;
}

uint8_t cmq_listers_of(const cmq_records *records, const cmq_sentence *sentence) {
    return records->item_paragraph == sentence->paragraph ? records->lister_count : 0;
}
