/* The way of a statement, from bytes to its record. Each step has its folder: text/, match/, resolve/, emit/. */
#include "communique.h"

#include <stdlib.h>

#include "emit/explain.h"
#include "emit/record.h"
#include "grammar/grammar.h"
#include "resolve/records.h"

#define DETECTION_BYTES 768 /* enough to tell a language */
#define LOOK_BACK 2         /* sentences before, in which a speaker who goes on may be named */

struct cmq_extractor {
    const cmq_grammar *grammar;
    cmq_offsets offsets;
    cmq_cascade *cascades[CMQ_LANGUAGES];   /* made when a text first needs them */
    cmq_word_memory *places[CMQ_LANGUAGES]; /* made when a fact first needs them */
    cmq_buffer text, shadow, shadow_before, json;
    cmq_arena arena; /* of one document: records */
    cmq_arena words; /* of one paragraph: folded forms */
    cmq_token tokens[CMQ_MAX_TOKENS], tokens_before[CMQ_MAX_TOKENS];
};

cmq_extractor *cmq_extractor_new(const cmq_grammar *grammar) {
    cmq_extractor *extractor = calloc(1, sizeof *extractor);
    if (!extractor) return NULL;
    extractor->grammar = grammar;
    cmq_buffer_init(&extractor->text, CMQ_MAX_DOCUMENT);
    cmq_buffer_init(&extractor->shadow, CMQ_MAX_PARAGRAPH + DETECTION_BYTES);
    cmq_buffer_init(&extractor->shadow_before, CMQ_MAX_PARAGRAPH + DETECTION_BYTES);
    cmq_buffer_init(&extractor->json, CMQ_MAX_EXTRACTOR_MEMORY);
    cmq_arena_init(&extractor->arena, CMQ_MAX_EXTRACTOR_MEMORY);
    cmq_arena_init(&extractor->words, CMQ_MAX_EXTRACTOR_MEMORY);
    return extractor;
}

void cmq_extractor_free(cmq_extractor *extractor) {
    if (!extractor) return;
    for (int i = 0; i < CMQ_LANGUAGES; i++) {
        cmq_cascade_free(extractor->cascades[i]);
        if (extractor->places[i]) cmq_word_memory_free(extractor->places[i]);
        free(extractor->places[i]);
    }
    cmq_buffer_free(&extractor->text);
    cmq_buffer_free(&extractor->shadow);
    cmq_buffer_free(&extractor->shadow_before);
    cmq_buffer_free(&extractor->json);
    cmq_arena_free(&extractor->arena);
    cmq_arena_free(&extractor->words);
    free(extractor);
}

void cmq_extractor_set_offsets(cmq_extractor *extractor, cmq_offsets offsets) {
    extractor->offsets = offsets;
}

/* The shadow of a piece of text, in a buffer. */
static cmq_span S_shadow(cmq_buffer *buffer, cmq_span piece) {
    cmq_buffer_clear(buffer);
    if (!cmq_buffer_reserve(buffer, piece.len + 1)) return (cmq_span){NULL, 0}; /* never empty: NULL is failure */
    cmq_fold(piece, buffer->data);
    return (cmq_span){buffer->data, piece.len};
}

static cmq_status S_cascade(cmq_extractor *extractor, int language, cmq_cascade **cascade) {
    cmq_status status = CMQ_OK;
    if (!extractor->cascades[language]) {
        const cmq_language_data *data = cmq_grammar_language(extractor->grammar, language, &status);
        if (!data) return status;
        extractor->cascades[language] = cmq_cascade_new(data, cmq_grammar_get_options(extractor->grammar));
    }
    *cascade = extractor->cascades[language];
    return *cascade ? CMQ_OK : CMQ_ERR_MEMORY;
}

/* Looks the words of a sentence up in the document's language, or, when no word of it is frequent there and it clearly
 * is in another language, in that one. *cascade NULL: none of ours. */
static cmq_status S_look(cmq_extractor *extractor, const cmq_sentence *sentence, int language, bool given, bool near,
                         cmq_cascade **cascade) {
    cmq_status status = S_cascade(extractor, language, cascade);
    if (status == CMQ_OK) status = cmq_cascade_look(*cascade, sentence, near);
    if (status != CMQ_OK || given || cmq_cascade_is_familiar(*cascade)) return status;
    int other = cmq_detect_sentence_language(cmq_grammar_spellings(extractor->grammar), sentence->shadow, language);
    if (other == language) return CMQ_OK;
    *cascade = NULL;
    if (other == CMQ_UND) return CMQ_OK;
    status = S_cascade(extractor, other, cascade);
    return status == CMQ_OK ? cmq_cascade_look(*cascade, sentence, near) : status;
}

/* A sentence, and whether its speakers are known. */
typedef struct {
    cmq_bytes at;
    int index;
    bool heard;
    bool looked;  /* its names of places are known */
    bool figures; /* it has some: its times are known */
} S_place;

/* A document while it is read. */
typedef struct {
    cmq_document_facts facts;
    cmq_records records;
    cmq_explainer *explainer; /* NULL: nobody wants to know */
    bool given;               /* its language was given, not detected */
    int sentences;
    S_place before[LOOK_BACK], heading[CMQ_HEADING]; /* the last sentences, the first sentences */
} S_reading;

static cmq_sentence_reader S_reader(cmq_extractor *extractor, const S_reading *reading, cmq_bytes at,
                                    cmq_buffer *shadow, cmq_token *tokens) {
    return (cmq_sentence_reader){
        .spelling = &cmq_grammar_spellings(extractor->grammar)->spelling[reading->facts.language],
        .text = reading->facts.text,
        .shadow = S_shadow(shadow, (cmq_span){reading->facts.text.ptr + at.start, at.end - at.start}),
        .start = at.start,
        .end = at.end,
        .at = at.start,
        .tajik = reading->facts.language == CMQ_TG,
        .arena = &extractor->words,
        .tokens = tokens};
}

/* Hears who speaks in a sentence that was not read, as it has no trigger. */
static cmq_status S_hear(cmq_extractor *extractor, S_reading *reading, cmq_cascade *cascade, S_place *place,
                         bool *heard) {
    cmq_sentence sentence;
    cmq_sentence_reader reader =
        S_reader(extractor, reading, place->at, &extractor->shadow_before, extractor->tokens_before);
    place->heard = true;
    if (!reader.shadow.ptr) return CMQ_ERR_MEMORY;
    if (!cmq_next_sentence(&reader, &sentence)) return CMQ_OK;
    sentence.index = place->index;
    cmq_status status = cmq_cascade_look(cascade, &sentence, true);
    if (status == CMQ_OK) status = cmq_cascade_run(cascade, true);
    if (status == CMQ_OK) *heard = cmq_records_hear(&reading->records, cascade);
    return status;
}

/* Nobody is named who speaks: hears the heading of the document and, if words are quoted or somebody "added", the
 * sentences before, from the latest on until somebody speaks. What the cascade found in its sentence is kept. */
static cmq_status S_hear_before(cmq_extractor *extractor, S_reading *reading, cmq_cascade *cascade) {
    const cmq_sentence *sentence = cascade->sentence;
    cmq_findings *own = cascade->found;
    bool worth = cascade->worth, clash = cascade->clash, heard = false, ignored,
         before = own->source_count > 0; /* which is "it added" and its like */
    for (size_t i = 0; i < sentence->count; i++) before |= sentence->tokens[i].shape & CMQ_QUOTED;
    for (size_t i = 0; i < own->stand_count; i++) before |= own->stands[i].again; /* "he called" */
    cmq_status status = CMQ_OK;
    cascade->found = &cascade->findings[own == &cascade->findings[0]];
    cascade->hearing = true;
    for (int i = 0; i < CMQ_HEADING && i < sentence->index && status == CMQ_OK; i++)
        if (!reading->heading[i].heard) status = S_hear(extractor, reading, cascade, &reading->heading[i], &ignored);
    for (int i = 0; before && i < LOOK_BACK && i < sentence->index && !heard && status == CMQ_OK; i++)
        if (!reading->before[i].heard) status = S_hear(extractor, reading, cascade, &reading->before[i], &heard);
    cascade->hearing = false;
    cascade->found = own;
    cascade->worth = worth;
    cascade->clash = clash;
    cascade->sentence = sentence;
    return status;
}

/* Looks for a place in a sentence that was not read. */
static cmq_status S_look_before(cmq_extractor *extractor, S_reading *reading, cmq_word_memory *places, S_place *place,
                                bool *found) {
    cmq_sentence sentence;
    if (place->looked) return CMQ_OK;
    cmq_sentence_reader reader =
        S_reader(extractor, reading, place->at, &extractor->shadow_before, extractor->tokens_before);
    place->looked = true;
    if (!reader.shadow.ptr) return CMQ_ERR_MEMORY;
    if (!cmq_next_sentence(&reader, &sentence)) return CMQ_OK;
    sentence.index = place->index;
    *found = cmq_where_look_before(&reading->records.whereabouts, places, &sentence);
    return CMQ_OK;
}

/* The words of a language's places that were met so far. */
static cmq_status S_places(cmq_extractor *extractor, int language, cmq_word_memory **places) {
    cmq_status status = CMQ_OK;
    if (!extractor->places[language]) {
        const cmq_lexicon *lexicon = cmq_grammar_places(extractor->grammar, language, &status);
        if (!lexicon) return status;
        cmq_word_memory *memory = calloc(1, sizeof *memory);
        if (!memory || !cmq_word_memory_init(memory, lexicon)) return free(memory), CMQ_ERR_MEMORY;
        extractor->places[language] = memory;
    }
    *places = extractor->places[language];
    return CMQ_OK;
}

/* Looks for the places that a sentence with facts names; if it names none, in the sentences before, from the latest on,
 * and, when no region is known yet, in the heading. */
static cmq_status S_find_places(cmq_extractor *extractor, S_reading *reading, const cmq_cascade *cascade) {
    cmq_whereabouts *whereabouts = &reading->records.whereabouts;
    int index = cascade->sentence->index;
    bool found = false;
    cmq_word_memory *places = NULL;
    cmq_status status = S_places(extractor, cascade->data->lexicon.language, &places);
    if (status != CMQ_OK) return status;
    cmq_where_look(whereabouts, places, cascade);
    if (whereabouts->count) return CMQ_OK;
    for (int i = 0; i < LOOK_BACK && i < index && !found && status == CMQ_OK; i++)
        status = S_look_before(extractor, reading, places, &reading->before[i], &found);
    for (int i = 0; i < CMQ_HEADING && i < index && !whereabouts->last.ref && status == CMQ_OK; i++)
        status = S_look_before(extractor, reading, places, &reading->heading[i], &found);
    return status;
}

/* At the start of a document the sentence before a figure often tells what happened, and when. */
static bool S_may_recall_time(const S_reading *reading, const cmq_cascade *cascade) {
    int index = cascade->sentence->index;
    return index > 0 && index <= CMQ_HEADING && !reading->before[0].figures &&
           cmq_records_lack_time(&reading->records, cascade);
}

/* Figures have no time of their own: the sentence before, which has none, may tell it. */
static cmq_status S_recall_time(cmq_extractor *extractor, S_reading *reading, cmq_cascade *cascade) {
    const cmq_sentence *own_sentence = cascade->sentence;
    cmq_findings *own = cascade->found;
    cmq_sentence sentence;
    const S_place *place = &reading->before[0];
    cmq_sentence_reader reader =
        S_reader(extractor, reading, place->at, &extractor->shadow_before, extractor->tokens_before);
    if (!reader.shadow.ptr) return CMQ_ERR_MEMORY;
    if (!cmq_next_sentence(&reader, &sentence)) return CMQ_OK;
    bool worth = cascade->worth, clash = cascade->clash;
    sentence.index = place->index;
    cascade->found = &cascade->findings[own == &cascade->findings[0]];
    cascade->found->fact_count = cascade->found->source_count = cascade->found->stand_count = 0;
    cmq_status status = cmq_cascade_look(cascade, &sentence, false);
    if (status == CMQ_OK) status = cmq_cascade_read_times(cascade);
    if (status == CMQ_OK) cmq_records_recall_time(&reading->records, cascade);
    cascade->found = own;
    cascade->worth = worth;
    cascade->clash = clash;
    cascade->sentence = own_sentence;
    return status;
}

static bool S_names_source(const cmq_cascade *cascade) {
    for (size_t i = 0; i < cascade->found->source_count; i++)
        if (!cascade->found->sources[i].again) return true;
    return false;
}

/* "He called": whoever spoke before. */
static bool S_has_pronoun(const cmq_cascade *cascade) {
    for (size_t i = 0; i < cascade->found->stand_count; i++)
        if (cascade->found->stands[i].again) return true;
    return false;
}

/* Whether it is known that nobody is named who speaks. */
static bool S_is_silent(const cmq_cascade *cascade) {
    return !cascade->found->source_count && cascade->stages >= cascade->data->rules.source_stages;
}

static bool S_lacks_speaker(const cmq_cascade *cascade) {
    for (size_t i = 0; i < cascade->found->stand_count; i++)
        if (!cascade->found->stands[i].speaker_count) return true;
    return false;
}

/* The times of a sentence, where a fact may need them or the document's day may stand. */
static cmq_status S_read_times(S_reading *reading, cmq_cascade *cascade) {
    bool heading = cascade->sentence->index < CMQ_HEADING && !reading->records.calendar.dateline;
    bool wanted = cascade->found->fact_count || cascade->found->stand_count;
    if (!wanted && !(heading && cmq_may_be_dateline(cascade))) return CMQ_OK;
    cmq_status status = cmq_cascade_read_times(cascade);
    if (status == CMQ_OK && heading) cmq_calendar_read_dateline(&reading->records.calendar, cascade);
    return status;
}

/* Writes the times of a sentence, and reads nothing else. */
static cmq_status S_write_times(S_reading *reading, cmq_cascade *cascade) {
    cmq_calendar *calendar = &reading->records.calendar;
    cmq_status status = cmq_cascade_read_times(cascade);
    if (status != CMQ_OK) return status;
    if (cascade->sentence->index < CMQ_HEADING) cmq_calendar_read_dateline(calendar, cascade);
    cmq_explain_times_of(reading->explainer, reading->facts.text, reading->facts.id, cascade, calendar->today);
    return CMQ_OK;
}

/* Writes whom a sentence names, and reads nothing else. */
static cmq_status S_write_names(S_reading *reading, cmq_cascade *cascade) {
    cmq_status status = cmq_cascade_read_names(cascade);
    if (status == CMQ_OK) cmq_explain_names_of(reading->explainer, reading->facts.text, reading->facts.id, cascade);
    return status;
}

static cmq_status S_read_sentence(cmq_extractor *extractor, S_reading *reading, cmq_sentence *sentence) {
    cmq_cascade *cascade = NULL;
    cmq_explainer *explainer = reading->explainer;
    cmq_records *records = &reading->records;
    sentence->index = reading->sentences++;
    bool near = cmq_records_near(records, sentence->index);
    S_place place = {.at = {sentence->start, sentence->end}, .index = sentence->index};
    cmq_status status = S_look(extractor, sentence, reading->facts.language, reading->given, near, &cascade);
    if (status != CMQ_OK) return status;
    if (explainer && explainer->only == CMQ_EXPLAIN_TIMES) return cascade ? S_write_times(reading, cascade) : CMQ_OK;
    if (explainer && explainer->only == CMQ_EXPLAIN_NAMES) return cascade ? S_write_names(reading, cascade) : CMQ_OK;
    if (explainer)
        cmq_explain_sentence(explainer, reading->facts.text, sentence,
                             cascade ? cascade->data->lexicon.language : CMQ_UND);
    if (cascade) {
        if (explainer) cmq_explain_watch(explainer, cascade);
        bool every = cascade->every_sentence;
        cascade->every_sentence |= cmq_records_await(records, sentence);
        status = cmq_cascade_run(cascade, near);
        cascade->every_sentence = every;
        place.heard = S_is_silent(cascade);
        if (status == CMQ_OK) status = S_read_times(reading, cascade);
        if (explainer) cmq_explain_unwatch(explainer, cascade);
        reading->facts.gave_up |= cascade->gave_up;
        if (status == CMQ_OK && (S_has_pronoun(cascade) || (!S_names_source(cascade) &&
                                                            (cascade->found->fact_count || S_lacks_speaker(cascade)))))
            status = S_hear_before(extractor, reading, cascade);
        place.looked = cascade->found->fact_count || cascade->found->stand_count;
        if (status == CMQ_OK && place.looked) status = S_find_places(extractor, reading, cascade);
        if (status == CMQ_OK && S_may_recall_time(reading, cascade))
            status = S_recall_time(extractor, reading, cascade);
        place.figures = cascade->worth && cascade->found->fact_count;
        if (status == CMQ_OK && place.looked) status = cmq_cascade_look_again(cascade, sentence, near);
        place.heard |= cascade->worth && cmq_records_hear(records, cascade);
        if (status == CMQ_OK && !cmq_records_add(records, cascade)) status = CMQ_ERR_MEMORY;
    }
    memmove(reading->before + 1, reading->before, (LOOK_BACK - 1) * sizeof *reading->before);
    reading->before[0] = place;
    if (place.index < CMQ_HEADING) reading->heading[place.index] = place;
    return status;
}

static cmq_status S_read_paragraph(cmq_extractor *extractor, S_reading *reading, cmq_bytes at) {
    cmq_arena_reset(&extractor->words);
    cmq_sentence_reader reader = S_reader(extractor, reading, at, &extractor->shadow, extractor->tokens);
    if (!reader.shadow.ptr) return CMQ_ERR_MEMORY;
    cmq_sentence sentence;
    while (cmq_next_sentence(&reader, &sentence)) {
        cmq_status status = S_read_sentence(extractor, reading, &sentence);
        if (status != CMQ_OK) return status;
    }
    return CMQ_OK;
}

/* Decodes the text and tells its language. */
static cmq_status S_open(cmq_extractor *extractor, const cmq_document *document, S_reading *reading) {
    cmq_decoding decoding;
    cmq_document_facts *facts = &reading->facts;
    cmq_buffer_clear(&extractor->text);
    cmq_buffer_clear(&extractor->json);
    cmq_arena_reset(&extractor->arena);
    cmq_span bytes = {document->text, document->text_len};
    cmq_status status = cmq_decode(bytes, document->encoding, &extractor->text, &decoding);
    if (status != CMQ_OK && status != CMQ_ERR_LIMIT) return status;
    facts->cut = status == CMQ_ERR_LIMIT;
    facts->offsets = extractor->offsets;
    facts->replaced = decoding.replaced;
    facts->text = (cmq_span){extractor->text.data ? extractor->text.data : "", extractor->text.len};
    facts->confidence = reading->given ? 100 : 0;
    if (!reading->given) {
        size_t len = facts->text.len < DETECTION_BYTES ? facts->text.len : DETECTION_BYTES;
        len = cmq_utf8_valid((cmq_span){facts->text.ptr, len});
        cmq_span shadow = S_shadow(&extractor->shadow, (cmq_span){facts->text.ptr, len});
        if (!shadow.ptr) return CMQ_ERR_MEMORY;
        facts->language = cmq_detect_language(cmq_grammar_spellings(extractor->grammar), shadow, &facts->confidence);
    }
    if (reading->explainer && reading->explainer->only == CMQ_EXPLAIN_ALL)
        cmq_explain_document(reading->explainer, &decoding, facts->language, facts->confidence);
    return CMQ_OK;
}

static cmq_status S_read(cmq_extractor *extractor, const cmq_document *document, cmq_record *record,
                         cmq_explainer *explainer) {
    cmq_day published = document->published ? cmq_day_parse(document->published) : CMQ_NO_DAY;
    S_reading reading = {.facts = {.id = document->id ? document->id : "", .language = CMQ_UND},
                         .explainer = explainer};
    reading.given = document->language != NULL;
    if (reading.given) reading.facts.language = cmq_language_of(cmq_span_of(document->language));
    if (reading.given && reading.facts.language == CMQ_UND && strcmp(document->language, "und") != 0)
        return CMQ_ERR_ARGUMENT;
    if (document->published && published == CMQ_NO_DAY) return CMQ_ERR_ARGUMENT;
    cmq_status status = S_open(extractor, document, &reading);
    if (status != CMQ_OK) return status;

    const cmq_document_facts *facts = &reading.facts;
    cmq_records_start(&reading.records, &extractor->arena, published);
    size_t at = 0, start, end;
    while (facts->language != CMQ_UND && cmq_next_paragraph(facts->text, &at, &start, &end)) {
        status = S_read_paragraph(extractor, &reading, (cmq_bytes){(uint32_t)start, (uint32_t)end});
        if (status != CMQ_OK) return status;
    }
    cmq_records_finish(&reading.records);
    if (!cmq_emit_record(&extractor->json, facts, &reading.records)) return CMQ_ERR_MEMORY;
    if (record)
        *record = (cmq_record){.json = extractor->json.data,
                               .json_len = extractor->json.len,
                               .casualties = reading.records.count,
                               .replaced = facts->replaced,
                               .cut = facts->cut || reading.records.cut || reading.records.actors.cut ||
                                      reading.records.positions.cut || facts->gave_up,
                               .language = cmq_language_code(facts->language),
                               .text = facts->text.ptr,
                               .text_len = facts->text.len,
                               .positions = reading.records.positions.count};
    return CMQ_OK;
}

cmq_status cmq_extract(cmq_extractor *extractor, const cmq_document *document, cmq_record *record) {
    return S_read(extractor, document, record, NULL);
}

cmq_status cmq_decode_text(cmq_extractor *extractor, const char *bytes, size_t len, const char *encoding,
                           const char **text, size_t *text_len, size_t *replaced) {
    cmq_decoding decoding = {0};
    cmq_buffer_clear(&extractor->text);
    cmq_status status = cmq_decode((cmq_span){bytes, len}, encoding, &extractor->text, &decoding);
    *text = extractor->text.data ? extractor->text.data : "";
    *text_len = extractor->text.len;
    if (replaced) *replaced = decoding.replaced;
    return status;
}

static cmq_status S_explain(cmq_extractor *extractor, const cmq_document *document, cmq_write_fn write, void *user,
                            enum cmq_explained only) {
    cmq_explainer explainer;
    cmq_explainer_init(&explainer, write, user);
    explainer.only = only;
    cmq_status status = S_read(extractor, document, NULL, &explainer);
    cmq_explainer_free(&explainer);
    return status;
}

cmq_status cmq_explain(cmq_extractor *extractor, const cmq_document *document, cmq_write_fn write, void *user) {
    return S_explain(extractor, document, write, user, CMQ_EXPLAIN_ALL);
}

cmq_status cmq_explain_times(cmq_extractor *extractor, const cmq_document *document, cmq_write_fn write, void *user) {
    return S_explain(extractor, document, write, user, CMQ_EXPLAIN_TIMES);
}

cmq_status cmq_explain_names(cmq_extractor *extractor, const cmq_document *document, cmq_write_fn write, void *user) {
    return S_explain(extractor, document, write, user, CMQ_EXPLAIN_NAMES);
}
