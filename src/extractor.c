#include "extractor.h"

cmq_extractor *cmq_extractor_new(const cmq_grammar *grammar) {
    cmq_extractor *extractor = cmq_memory_open(&cmq_grammar_memory(grammar)->from, sizeof *extractor);
    if (!extractor) return NULL;
    extractor->grammar = grammar;
    cmq_buffer_init(&extractor->text, &extractor->memory, CMQ_MAX_DOCUMENT);
    cmq_buffer_init(&extractor->shadow, &extractor->memory, CMQ_MAX_PARAGRAPH + CMQ_DETECTION_BYTES);
    cmq_buffer_init(&extractor->shadow_before, &extractor->memory, CMQ_MAX_PARAGRAPH + CMQ_DETECTION_BYTES);
    cmq_buffer_init(&extractor->json, &extractor->memory, CMQ_MAX_EXTRACTOR_MEMORY);
    cmq_arena_init(&extractor->arena, &extractor->memory, CMQ_MAX_EXTRACTOR_MEMORY);
    cmq_arena_init(&extractor->words, &extractor->memory, CMQ_MAX_EXTRACTOR_MEMORY);
    return extractor;
}

void cmq_extractor_forget(cmq_extractor *extractor) {
    for (int i = 0; i < CMQ_LANGUAGES; i++) {
        cmq_cascade_free(extractor->cascades[i]);
        if (extractor->places[i]) cmq_word_memory_free(extractor->places[i]);
        cmq_give_back(extractor->places[i]);
        extractor->cascades[i] = NULL;
        extractor->places[i] = NULL;
    }
}

void cmq_extractor_free(cmq_extractor *extractor) {
    if (!extractor) return;
    cmq_extractor_forget(extractor);
    cmq_buffer_free(&extractor->text);
    cmq_buffer_free(&extractor->shadow);
    cmq_buffer_free(&extractor->shadow_before);
    cmq_buffer_free(&extractor->json);
    cmq_arena_free(&extractor->arena);
    cmq_arena_free(&extractor->words);
    cmq_memory_close(&extractor->memory);
}

void cmq_extractor_set_offsets(cmq_extractor *extractor, cmq_offsets offsets) {
    extractor->offsets = offsets;
}

cmq_span cmq_shadow_of(cmq_buffer *buffer, cmq_span piece) {
    cmq_buffer_clear(buffer);
    if (!cmq_buffer_reserve(buffer, piece.len + 1)) return (cmq_span){NULL, 0}; /* never empty: NULL is failure */
    cmq_fold(piece, buffer->data);
    return (cmq_span){buffer->data, piece.len};
}

cmq_sentence_reader cmq_sentences_of(cmq_extractor *extractor, const cmq_document_reading *reading, cmq_bytes at,
                                     cmq_buffer *shadow, cmq_token *tokens) {
    return (cmq_sentence_reader){
        .spelling = &cmq_grammar_spellings(extractor->grammar)->spelling[reading->facts.language],
        .text = reading->facts.text,
        .shadow = cmq_shadow_of(shadow, (cmq_span){reading->facts.text.ptr + at.start, at.end - at.start}),
        .start = at.start,
        .end = at.end,
        .at = at.start,
        .old = cmq_old_of(reading->facts.language),
        .arena = &extractor->words,
        .tokens = tokens};
}

static cmq_status S_cascade(cmq_extractor *extractor, const cmq_document_reading *reading, int language,
                            cmq_cascade **cascade) {
    cmq_status status = CMQ_OK;
    if (!extractor->cascades[language]) {
        const cmq_language_data *data = cmq_grammar_language(extractor->grammar, language, &status);
        if (!data) return status;
        extractor->cascades[language] =
            cmq_cascade_new(data, cmq_grammar_get_options(extractor->grammar), &extractor->memory);
    }
    *cascade = extractor->cascades[language];
    if (*cascade) (*cascade)->met = &reading->records.actors.met;
    return *cascade ? CMQ_OK : CMQ_ERR_MEMORY;
}

cmq_status cmq_look_up(cmq_extractor *extractor, const cmq_document_reading *reading, const cmq_sentence *sentence,
                       cmq_cascade **cascade) {
    int language = reading->facts.language;
    bool near = cmq_records_near(&reading->records, sentence->index);
    cmq_status status = S_cascade(extractor, reading, language, cascade);
    if (status == CMQ_OK) status = cmq_cascade_look(*cascade, sentence, near);
    if (status != CMQ_OK || reading->given || cmq_cascade_is_familiar(*cascade)) return status;
    int other = cmq_detect_sentence_language(cmq_grammar_spellings(extractor->grammar), sentence->shadow, language);
    if (other == language) return CMQ_OK;
    *cascade = NULL;
    if (other == CMQ_UND) return CMQ_OK;
    status = S_cascade(extractor, reading, other, cascade);
    return status == CMQ_OK ? cmq_cascade_look(*cascade, sentence, near) : status;
}

cmq_status cmq_places_met(cmq_extractor *extractor, int language, cmq_word_memory **places) {
    cmq_status status = CMQ_OK;
    if (!extractor->places[language]) {
        const cmq_lexicon *lexicon = cmq_grammar_places(extractor->grammar, language, &status);
        if (!lexicon) return status;
        cmq_word_memory *memory = cmq_take(&extractor->memory, sizeof *memory);
        if (!memory) return CMQ_ERR_MEMORY;
        if (!cmq_word_memory_init(memory, lexicon, &extractor->memory)) {
            cmq_word_memory_free(memory);
            return cmq_give_back(memory), CMQ_ERR_MEMORY;
        }
        extractor->places[language] = memory;
    }
    *places = extractor->places[language];
    return CMQ_OK;
}
