#include "back.h"

#include <string.h>

/* Opens an earlier sentence again; *opened false if nothing is there. */
static cmq_status S_open(cmq_extractor *extractor, const cmq_document_reading *reading, const cmq_passed *passed,
                         cmq_sentence *sentence, bool *opened) {
    cmq_sentence_reader reader =
        cmq_sentences_of(extractor, reading, passed->at, &extractor->shadow_before, extractor->tokens_before);
    *opened = false;
    if (!reader.shadow.ptr) return CMQ_ERR_MEMORY;
    *opened = cmq_next_sentence(&reader, sentence);
    sentence->index = passed->index;
    sentence->paragraph = passed->paragraph;
    return CMQ_OK;
}

/* What a cascade knows of its own sentence. */
typedef struct {
    const cmq_sentence *sentence;
    cmq_findings *found;
    bool worth, clash;
} S_own;

/* Frees the cascade for another sentence. */
static S_own S_lend(cmq_cascade *cascade) {
    S_own own = {cascade->sentence, cascade->found, cascade->worth, cascade->clash};
    cascade->found = &cascade->findings[own.found == &cascade->findings[0]];
    cmq_findings_clear(cascade->found);
    return own;
}

static void S_take_back(cmq_cascade *cascade, S_own own) {
    cascade->sentence = own.sentence;
    cascade->found = own.found;
    cascade->worth = own.worth;
    cascade->clash = own.clash;
}

/* ---- speakers ---- */

/* Hears who speaks in a sentence, unless that is known. */
static cmq_status S_hear(cmq_extractor *extractor, cmq_document_reading *reading, cmq_cascade *cascade,
                         cmq_passed *passed, bool *heard) {
    cmq_sentence sentence;
    bool opened;
    if (passed->heard) return CMQ_OK;
    passed->heard = true;
    cmq_status status = S_open(extractor, reading, passed, &sentence, &opened);
    if (!opened) return status;
    status = cmq_cascade_look(cascade, &sentence, true);
    if (status == CMQ_OK) status = cmq_cascade_run(cascade, true);
    if (status == CMQ_OK) *heard = cmq_records_hear(&reading->records, cascade);
    return status;
}

/* Whether the sentence heard is told by "he said" or "she said". */
static bool S_told_by_pronoun(const cmq_cascade *cascade, cmq_pronoun *pronoun) {
    for (size_t i = 0; i < cascade->found->source_count; i++) {
        const cmq_source *source = &cascade->found->sources[i];
        *pronoun = source->pronoun;
        if (source->again && !source->noun && cmq_may_be_person(*pronoun)) return true;
    }
    return false;
}

/* Hears a sentence told by a pronoun again, where he is whoever opens one of the two sentences before it. */
static cmq_status S_hear_pronoun(cmq_extractor *extractor, cmq_document_reading *reading, cmq_cascade *cascade, int at,
                                 int index, cmq_pronoun pronoun, bool *heard) {
    cmq_status status = CMQ_OK;
    for (int i = at + 1; i <= at + 2 && i < CMQ_LAST_LINES && i < index && !*heard && status == CMQ_OK; i++) {
        cmq_sentence sentence;
        bool opened;
        status = S_open(extractor, reading, &reading->before[i], &sentence, &opened);
        if (!opened) return status;
        cascade->hearing = false;
        status = cmq_cascade_look(cascade, &sentence, true);
        if (status == CMQ_OK) status = cmq_cascade_read_names(cascade);
        if (status == CMQ_OK) cmq_records_give_voice(&reading->records, cascade, pronoun);
        cascade->hearing = true;
        reading->before[at].heard = false;
        if (status == CMQ_OK) status = S_hear(extractor, reading, cascade, &reading->before[at], heard);
    }
    return status;
}

/* "He called", "by his words", "the organisation said": whoever spoke before. */
static bool S_has_pronoun(const cmq_cascade *cascade) {
    for (size_t i = 0; i < cascade->found->stand_count; i++) {
        const cmq_stand *stand = &cascade->found->stands[i];
        if (stand->again || (stand->speaker_count && stand->speakers[0].anaphor == CMQ_SOME_BODY)) return true;
    }
    for (size_t i = 0; i < cascade->found->source_count; i++) {
        const cmq_source *source = &cascade->found->sources[i];
        if (source->again || source->who.anaphor == CMQ_SOME_BODY || source->who.owned) return true;
    }
    return false;
}

/* Whether such a body speaks, whose full name the heading may tell. */
static bool S_has_bare_body(const cmq_cascade *cascade) {
    bool bare = false;
    for (size_t i = 0; i < cascade->found->stand_count; i++)
        bare |= cascade->found->stands[i].speaker_count && cmq_is_bare(&cascade->found->stands[i].speakers[0]);
    for (size_t i = 0; cascade->found->fact_count && i < cascade->found->source_count; i++)
        bare |= cmq_is_bare(&cascade->found->sources[i].who);
    return bare;
}

/* Whether somebody goes on speaking: in a quotation, in "it added" and its like, in "he called". */
static bool S_goes_on(const cmq_cascade *cascade) {
    const cmq_sentence *sentence = cascade->sentence;
    bool on = S_has_pronoun(cascade);
    for (size_t i = 0; i < cascade->found->source_count; i++) on |= !cascade->found->sources[i].nobody;
    for (size_t i = 0; i < sentence->count; i++) on |= sentence->tokens[i].shape & CMQ_QUOTED;
    return on;
}

static bool S_names_source(const cmq_cascade *cascade) {
    for (size_t i = 0; i < cascade->found->source_count; i++)
        if (!cascade->found->sources[i].again && !cascade->found->sources[i].nobody) return true;
    return false;
}

static bool S_lacks_speaker(const cmq_cascade *cascade) {
    for (size_t i = 0; i < cascade->found->stand_count; i++)
        if (!cascade->found->stands[i].speaker_count) return true;
    return false;
}

/* Hears the heading of the document and, where somebody goes on speaking, the sentences before, from the latest on
 * until somebody speaks. */
static cmq_status S_speakers(cmq_extractor *extractor, cmq_document_reading *reading, cmq_cascade *cascade) {
    int index = cascade->sentence->index;
    bool silent = !S_names_source(cascade) && (cascade->found->fact_count || S_lacks_speaker(cascade));
    if (!silent && !S_has_pronoun(cascade) && !S_has_bare_body(cascade)) return CMQ_OK;
    bool heard = false, ignored, before = S_goes_on(cascade);
    cmq_status status = CMQ_OK;
    S_own own = S_lend(cascade);
    cascade->hearing = true;
    for (int i = 0; i < CMQ_HEADING && i < index && status == CMQ_OK; i++)
        status = S_hear(extractor, reading, cascade, &reading->heading[i], &ignored);
    for (int i = 0; before && i < CMQ_LOOK_BACK && i < index && !heard && status == CMQ_OK; i++) {
        cmq_pronoun pronoun;
        bool known = reading->before[i].heard;
        status = S_hear(extractor, reading, cascade, &reading->before[i], &heard);
        if (status == CMQ_OK && !known && !heard && S_told_by_pronoun(cascade, &pronoun))
            status = S_hear_pronoun(extractor, reading, cascade, i, index, pronoun, &heard);
    }
    cascade->hearing = false;
    S_take_back(cascade, own);
    return status;
}

/* Where "he" calls for something and nobody spoke, he is whoever opens the sentence before, or, if that one names no
 * such actor, the one before it; at the end of a quotation of several sentences further back. */
static cmq_status S_subject(cmq_extractor *extractor, cmq_document_reading *reading, cmq_cascade *cascade) {
    cmq_status status = CMQ_OK;
    const cmq_token *first = cascade->sentence->count ? cascade->sentence->tokens : NULL;
    int far = first && first->shape & CMQ_QUOTED ? CMQ_LAST_LINES : CMQ_LOOK_BACK;
    for (int i = 0; i < far && i < cascade->sentence->index && status == CMQ_OK; i++) {
        cmq_sentence sentence;
        bool opened;
        cmq_pronoun pronoun;
        if (!cmq_records_lack_voice(&reading->records, cascade, &pronoun)) return CMQ_OK;
        status = S_open(extractor, reading, &reading->before[i], &sentence, &opened);
        if (!opened) return status;
        S_own own = S_lend(cascade);
        status = cmq_cascade_look(cascade, &sentence, true);
        if (status == CMQ_OK) status = cmq_cascade_read_names(cascade);
        if (status == CMQ_OK) cmq_records_give_voice(&reading->records, cascade, pronoun);
        S_take_back(cascade, own);
    }
    return status;
}

/* A line at the end that is a paragraph of its own. */
static bool S_is_line(const cmq_document_reading *reading, int at) {
    const cmq_passed *passed = &reading->before[at];
    bool first =
        passed->index == 0 || (at + 1 < CMQ_LAST_LINES && reading->before[at + 1].paragraph == passed->paragraph);
    return !first && (at == 0 || reading->before[at - 1].paragraph != passed->paragraph);
}

/* Reads a line at the end for its names and for whose it is; *cascade NULL: it is none, or in none of our languages. */
static cmq_status S_read_line(cmq_extractor *extractor, const cmq_document_reading *reading, int at,
                              cmq_sentence *sentence, cmq_cascade **cascade) {
    bool opened;
    *cascade = NULL;
    if (!S_is_line(reading, at)) return CMQ_OK;
    cmq_status status = S_open(extractor, reading, &reading->before[at], sentence, &opened);
    size_t limit = cmq_records_want_self(&reading->records) ? CMQ_CLOSING_WORDS : CMQ_SIGNATURE_WORDS;
    if (!opened || sentence->count > limit) return status;
    status = cmq_look_up(extractor, reading, sentence, cascade);
    if (status != CMQ_OK || !*cascade) return status;
    (*cascade)->hearing = true;
    status = cmq_cascade_run(*cascade, false);
    (*cascade)->hearing = false;
    return status;
}

/* A line at the end that may be the name of whoever signs. */
static cmq_status S_read_name_line(cmq_extractor *extractor, cmq_document_reading *reading, int line) {
    cmq_sentence sentence;
    cmq_cascade *cascade = NULL;
    if (line < 0 || line >= CMQ_LAST_LINES || line >= reading->sentences) return CMQ_OK;
    if (!cmq_records_want_name(&reading->records)) return CMQ_OK;
    cmq_status status = S_read_line(extractor, reading, line, &sentence, &cascade);
    if (status == CMQ_OK && cascade) cmq_records_sign_name(&reading->records, cascade);
    return status;
}

/* "Jean Dupont / Minister of Health": who signs by an office is named in the line above it, or below; else, as who
 * issued a letter by it, in one of the last lines: "(Signed) Jean Dupont". */
static cmq_status S_read_name(cmq_extractor *extractor, cmq_document_reading *reading) {
    int at = 0, office = cmq_records_issuing_office(&reading->records);
    while (at < CMQ_LAST_LINES && at < reading->sentences && reading->before[at].index != office) at++;
    bool lines = office >= 0 && at < CMQ_LAST_LINES && at < reading->sentences && S_is_line(reading, at);
    cmq_status status = lines ? S_read_name_line(extractor, reading, at + 1) : CMQ_OK;
    if (lines && status == CMQ_OK) status = S_read_name_line(extractor, reading, at - 1);
    for (int i = 0; i < CMQ_LAST_LINES && i < reading->sentences && S_is_line(reading, i) && status == CMQ_OK; i++)
        status = S_read_name_line(extractor, reading, i);
    return status;
}

/* Further up than a few sentences only lines signed, behind which nothing but lines stands. */
cmq_status cmq_read_signature(cmq_extractor *extractor, cmq_document_reading *reading) {
    cmq_status status = CMQ_OK;
    bool lines = true;
    for (int i = 0; i < CMQ_LAST_LINES && i < reading->sentences && status == CMQ_OK; i++) {
        cmq_sentence sentence;
        cmq_cascade *cascade;
        if (!cmq_records_want_signature(&reading->records) || (i >= CMQ_LOOK_BACK && !lines)) break;
        lines &= S_is_line(reading, i);
        status = S_read_line(extractor, reading, i, &sentence, &cascade);
        if (status == CMQ_OK && cascade) cmq_records_sign(&reading->records, cascade);
    }
    return status == CMQ_OK ? S_read_name(extractor, reading) : status;
}

/* ---- places ---- */

/* Looks for a place in a sentence, unless that was done. */
static cmq_status S_look(cmq_extractor *extractor, cmq_document_reading *reading, cmq_word_memory *places,
                         cmq_passed *passed, bool *found) {
    cmq_sentence sentence;
    bool opened;
    if (passed->looked) return CMQ_OK;
    passed->looked = true;
    cmq_status status = S_open(extractor, reading, passed, &sentence, &opened);
    if (opened) *found = cmq_where_look_before(&reading->records.whereabouts, places, &sentence);
    return status;
}

/* The places that a sentence with facts names; if it names none, those of the sentences before, from the latest on,
 * and, when no region is known yet, of the heading. */
static cmq_status S_places(cmq_extractor *extractor, cmq_document_reading *reading, const cmq_cascade *cascade) {
    cmq_whereabouts *whereabouts = &reading->records.whereabouts;
    int index = cascade->sentence->index;
    bool found = false;
    cmq_word_memory *places = NULL;
    if (!cascade->found->fact_count && !cascade->found->stand_count) return CMQ_OK;
    cmq_status status = cmq_places_met(extractor, cascade->data->lexicon.language, &places);
    if (status != CMQ_OK) return status;
    cmq_where_look(whereabouts, places, cascade);
    if (reading->explainer)
        cmq_explain_places(reading->explainer, reading->facts.text, cascade->sentence, whereabouts->sites,
                           whereabouts->count);
    if (whereabouts->count) return CMQ_OK;
    for (int i = 0; i < CMQ_LOOK_BACK && i < index && !found && status == CMQ_OK; i++)
        status = S_look(extractor, reading, places, &reading->before[i], &found);
    for (int i = 0; i < CMQ_HEADING && i < index && !whereabouts->last.ref && status == CMQ_OK; i++)
        status = S_look(extractor, reading, places, &reading->heading[i], &found);
    return status;
}

/* ---- times ---- */

/* Reads when something happened in an earlier sentence. */
static cmq_status S_recall(cmq_extractor *extractor, cmq_document_reading *reading, cmq_cascade *cascade,
                           const cmq_passed *passed) {
    cmq_sentence sentence;
    bool opened;
    cmq_status status = S_open(extractor, reading, passed, &sentence, &opened);
    if (!opened) return status;
    S_own own = S_lend(cascade);
    status = cmq_cascade_look(cascade, &sentence, false);
    cascade->hearing = true; /* a time beside who speaks is that of the report */
    if (status == CMQ_OK) status = cmq_cascade_run(cascade, false);
    cascade->hearing = false;
    if (status == CMQ_OK) status = cmq_cascade_read_times(cascade);
    if (status == CMQ_OK) cmq_records_recall_time(&reading->records, cascade);
    S_take_back(cascade, own);
    return status;
}

/* Figures at the start of a document have no time of their own: the sentences before often tell when it happened. */
static cmq_status S_time(cmq_extractor *extractor, cmq_document_reading *reading, cmq_cascade *cascade) {
    cmq_status status = CMQ_OK;
    int index = cascade->sentence->index;
    for (int i = index - 1; i >= 0 && index <= CMQ_HEADING && status == CMQ_OK; i--) {
        if (reading->heading[i].figures || !cmq_records_lack_time(&reading->records, cascade)) break;
        status = S_recall(extractor, reading, cascade, &reading->heading[i]);
    }
    return status;
}

cmq_status cmq_look_back(cmq_extractor *extractor, cmq_document_reading *reading, cmq_cascade *cascade) {
    bool near = cmq_records_near(&reading->records, cascade->sentence->index);
    cmq_status status = S_speakers(extractor, reading, cascade);
    if (status == CMQ_OK) status = S_subject(extractor, reading, cascade);
    if (status == CMQ_OK) status = S_places(extractor, reading, cascade);
    if (status == CMQ_OK) status = S_time(extractor, reading, cascade);
    bool facts = cascade->found->fact_count || cascade->found->stand_count;
    return status == CMQ_OK && facts ? cmq_cascade_look_again(cascade, cascade->sentence, near) : status;
}

void cmq_note_passed(cmq_document_reading *reading, cmq_passed passed) {
    memmove(reading->before + 1, reading->before, (CMQ_LAST_LINES - 1) * sizeof *reading->before);
    reading->before[0] = passed;
    if (passed.index < CMQ_HEADING) reading->heading[passed.index] = passed;
}
