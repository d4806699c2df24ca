/* Who signs a document, at its end: "J. Doe, Minister of Health". */
#include "resolve/names.h"
#include "resolve/voices.h"

bool cmq_records_want_signature(const cmq_records *records) {
    bool want = false;
    for (size_t i = 0; i < records->positions.count; i++) want |= records->positions.items[i].orphan;
    for (size_t i = 0; i < records->count; i++) {
        const cmq_casualty *c = &records->casualties[i];
        want |= c->told_by == CMQ_NO_ACTOR && !c->recalled;
    }
    bool letter = records->addressed && cmq_positions_has_own(&records->positions, records->issuer);
    return letter || (want && records->issuer == CMQ_NO_ACTOR);
}

bool cmq_records_want_self(const cmq_records *records) {
    bool want = false;
    for (size_t i = 0; i < records->positions.count; i++)
        want |= records->positions.items[i].orphan && records->positions.items[i].own_words;
    return want;
}

/* A letter begins with whom it is written to, and ends with who writes it. */
static void S_sign_letter(cmq_records *records, size_t writer) {
    const cmq_actor *actor = writer == CMQ_NO_ACTOR ? NULL : &records->actors.items[writer];
    if (!actor || writer == records->issuer || actor->type != CMQ_PERSON || actor->several) return;
    cmq_positions_be_written(&records->positions, records->issuer, writer);
    for (size_t i = 0; i < records->count; i++) { /* "I was saddened that 12 people died" */
        cmq_casualty *c = &records->casualties[i];
        if (!c->carried || c->told_by != records->issuer) continue;
        if (c->source == c->told_by) c->source = writer;
        c->told_by = writer;
    }
    records->issuer = writer;
    records->addressed = false;
}

/* Whether a source that may issue a document is all of its line. */
static bool S_is_issuing_line(const cmq_cascade *cascade, const cmq_source *source) {
    return source->issuer && source->tokens.first == 0 && source->tokens.last + 2 >= (int)cascade->sentence->count;
}

void cmq_records_sign(cmq_records *records, const cmq_cascade *cascade) {
    bool self = cmq_records_want_self(records);
    for (size_t i = 0; i < cascade->found->source_count && records->addressed; i++) {
        const cmq_source *source = &cascade->found->sources[i];
        if (S_is_issuing_line(cascade, source))
            S_sign_letter(records, cmq_actors_add(&records->actors, cascade, &source->who));
    }
    for (size_t i = 0; i < cascade->found->source_count && records->issuer == CMQ_NO_ACTOR; i++) {
        const cmq_source *source = &cascade->found->sources[i];
        bool state = self && !source->again && source->who.type == CMQ_STATE && !source->tokens.first; /* "Chad will" */
        if (!state && !S_is_issuing_line(cascade, source)) continue;
        records->issuer = cmq_actors_add(&records->actors, cascade, &source->who);
        cmq_give_to_issuer(records, records->issuer);
    }
}

int cmq_records_issuing_office(const cmq_records *records) {
    if (records->issuer == CMQ_NO_ACTOR) return -1;
    const cmq_actor *issuer = &records->actors.items[records->issuer];
    return issuer->type == CMQ_PERSON && issuer->unnamed ? cmq_last_sentence(&issuer->mentions) : -1;
}

bool cmq_records_want_name(const cmq_records *records) {
    if (records->issuer == CMQ_NO_ACTOR) return cmq_records_want_self(records);
    return cmq_records_issuing_office(records) >= 0;
}

#define SIGNED_WORDS 4

/* The name that a line is, two to four words with capitals, or initials, behind a bracket or not: "(Signed) J. Doe". */
static cmq_range S_name_alone(const cmq_sentence *sentence, bool *marked) {
    const cmq_token *tokens = sentence->tokens;
    size_t first = 0, count = sentence->count;
    bool named = false;
    if (count && tokens[count - 1].kind == CMQ_COMMA) count--;
    *marked = count > 3 && tokens[0].kind == CMQ_OPEN && tokens[1].kind == CMQ_WORD && tokens[2].kind == CMQ_CLOSE;
    if (*marked) first = 3;
    for (size_t i = first; i < count; i++) {
        if (tokens[i].kind != CMQ_WORD || !(tokens[i].shape & (CMQ_CAPITAL | CMQ_UPPER | CMQ_INITIAL)))
            return CMQ_NO_RANGE;
        named |= !(tokens[i].shape & CMQ_INITIAL);
    }
    bool whole = named && count - first > 1 && count - first <= SIGNED_WORDS;
    return whole ? (cmq_range){(int16_t)first, (int16_t)(count - 1)} : CMQ_NO_RANGE;
}

void cmq_records_sign_name(cmq_records *records, const cmq_cascade *cascade) {
    bool marked;
    cmq_range line = S_name_alone(cascade->sentence, &marked);
    if (!cmq_range_given(line) || (!marked && !cmq_is_unlisted(cascade, line))) return;
    cmq_party person = {.name = line, .phrase = line, .role = CMQ_NO_RANGE, .also = CMQ_NO_RANGE, .type = CMQ_PERSON};
    for (size_t i = 0; i < cascade->found->actor_count; i++)
        if (cascade->found->actors[i].type != CMQ_PERSON || cascade->found->actors[i].unnamed) return;
    size_t holder = cmq_actors_add(&records->actors, cascade, &person);
    if (holder == CMQ_NO_ACTOR || holder == records->issuer) return;
    if (records->issuer == CMQ_NO_ACTOR) records->issuer = holder;
    else cmq_records_hold(records, records->issuer, holder);
    cmq_give_to_issuer(records, holder);
}
