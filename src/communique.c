/* The way of a statement, from bytes to its record. Each step has its folder: text/, match/, resolve/, emit/. */
#include "communique.h"

#include "back.h"

/* Whether it is known that nobody is named who speaks. */
static bool S_is_silent(const cmq_cascade *cascade) {
    return !cascade->found->source_count && cascade->stages >= cascade->data->rules.source_stages;
}

/* Whether a sentence has nothing to tell but that somebody named before spoke, "he said": who that is, is asked when it
 * matters. */
static bool S_may_wait(const cmq_cascade *cascade) {
    bool again = !cascade->found->fact_count && !cascade->found->stand_count;
    for (size_t i = 0; i < cascade->found->source_count; i++) again &= cascade->found->sources[i].again;
    return again;
}

/* The times of a sentence, where a fact may need them or the document's day may stand. */
static cmq_status S_read_times(cmq_document_reading *reading, cmq_cascade *cascade) {
    bool heading = cascade->sentence->index < CMQ_HEADING && !reading->records.calendar.dateline;
    bool wanted = cascade->found->fact_count || cascade->found->stand_count;
    if (!wanted && !(heading && cmq_may_be_dateline(cascade))) return CMQ_OK;
    cmq_status status = cmq_cascade_read_times(cascade);
    if (status == CMQ_OK && cascade->found->fact_count) cmq_mark_bases(cascade);
    if (status == CMQ_OK && heading) cmq_calendar_read_dateline(&reading->records.calendar, cascade);
    return status;
}

/* Writes the times of a sentence, and reads nothing else. */
static cmq_status S_write_times(cmq_document_reading *reading, cmq_cascade *cascade) {
    cmq_calendar *calendar = &reading->records.calendar;
    cmq_status status = cmq_cascade_read_times(cascade);
    if (status != CMQ_OK) return status;
    if (cascade->sentence->index < CMQ_HEADING) cmq_calendar_read_dateline(calendar, cascade);
    cmq_explain_times_of(reading->explainer, reading->facts.text, reading->facts.id, cascade, calendar->today);
    return CMQ_OK;
}

/* Writes whom a sentence names, and reads nothing else. */
static cmq_status S_write_names(cmq_document_reading *reading, cmq_cascade *cascade) {
    cmq_status status = cmq_cascade_read_names(cascade);
    if (status == CMQ_OK) cmq_explain_names_of(reading->explainer, reading->facts.text, reading->facts.id, cascade);
    return status;
}

static cmq_status S_read_sentence(cmq_extractor *extractor, cmq_document_reading *reading, cmq_sentence *sentence) {
    cmq_cascade *cascade = NULL;
    cmq_explainer *explainer = reading->explainer;
    cmq_records *records = &reading->records;
    sentence->index = reading->sentences++;
    sentence->paragraph = reading->paragraphs - 1;
    bool near = cmq_records_near(records, sentence->index);
    cmq_passed passed = {
        .at = {sentence->start, sentence->end}, .index = sentence->index, .paragraph = sentence->paragraph};
    bool begins = !sentence->index || reading->before[0].paragraph != sentence->paragraph;
    bool turn = begins && cmq_may_be_turn(reading->facts.text, sentence), heads = cmq_may_head_list(sentence);
    if (begins) cmq_note_paragraph(records, sentence);
    cmq_status status = cmq_look_up(extractor, reading, sentence, &cascade);
    if (status != CMQ_OK) return status;
    if (explainer && explainer->only == CMQ_EXPLAIN_TIMES) return cascade ? S_write_times(reading, cascade) : CMQ_OK;
    if (explainer && explainer->only == CMQ_EXPLAIN_NAMES) return cascade ? S_write_names(reading, cascade) : CMQ_OK;
    if (explainer)
        cmq_explain_sentence(explainer, reading->facts.text, sentence,
                             cascade ? cascade->data->lexicon.language : CMQ_UND);
    if (cascade) {
        if (explainer) cmq_explain_watch(explainer, cascade);
        bool every = cascade->every_sentence;
        cascade->every_sentence |= turn || heads || cmq_records_await(records, sentence);
        status = cmq_cascade_run(cascade, near);
        cascade->every_sentence = every;
        cmq_party listers[CMQ_MAX_PARTIES]; /* units are of this sentence until earlier ones are opened */
        uint8_t listed = status == CMQ_OK && heads ? cmq_find_listers(cascade, listers) : 0;
        passed.heard = S_is_silent(cascade);
        if (status == CMQ_OK) status = S_read_times(reading, cascade);
        if (explainer) cmq_explain_unwatch(explainer, cascade);
        reading->facts.gave_up |= cascade->gave_up;
        if (status == CMQ_OK) status = cmq_look_back(extractor, reading, cascade);
        passed.looked = cascade->found->fact_count || cascade->found->stand_count;
        passed.figures = cascade->worth && cascade->found->fact_count;
        passed.heard |= cascade->worth && !S_may_wait(cascade) && cmq_records_hear(records, cascade);
        if (status == CMQ_OK && turn) cmq_take_turn(records, cascade);
        if (status == CMQ_OK && !cmq_records_add(records, cascade)) status = CMQ_ERR_MEMORY;
        if (status == CMQ_OK && heads) cmq_take_listers(records, cascade, listers, listed);
    }
    cmq_note_passed(reading, passed);
    return status;
}

/* Whether a quotation that is open goes on here: it is closed, before another one opens, shortly behind. */
static bool S_is_closed_behind(cmq_span text, size_t at) {
    static const char *const opening[] = {"\xC2\xAB", "\xE2\x80\x9C"}, /* « “ */
        *const closing[] = {"\xC2\xBB", "\xE2\x80\x9D"};               /* » ” */
    for (size_t end = at + CMQ_QUOTATION_BYTES; at < text.len && at < end; at++) {
        cmq_span rest = {text.ptr + at, text.len - at};
        if (*rest.ptr != opening[0][0] && *rest.ptr != opening[1][0]) continue; /* mostly */
        for (int i = 0; i < 2; i++) {
            if (cmq_span_starts(rest, cmq_span_of(closing[i]))) return true;
            if (cmq_span_starts(rest, cmq_span_of(opening[i]))) return false;
        }
    }
    return false;
}

static cmq_status S_read_paragraph(cmq_extractor *extractor, cmq_document_reading *reading, cmq_bytes at) {
    cmq_arena_reset(&extractor->words);
    cmq_sentence_reader reader = cmq_sentences_of(extractor, reading, at, &extractor->shadow, extractor->tokens);
    if (!reader.shadow.ptr) return CMQ_ERR_MEMORY;
    cmq_sentence sentence;
    reading->paragraphs++;
    reader.in_quote = reading->quoting && S_is_closed_behind(reading->facts.text, at.start);
    while (cmq_next_sentence(&reader, &sentence)) {
        cmq_status status = S_read_sentence(extractor, reading, &sentence);
        if (status != CMQ_OK) return status;
    }
    reading->quoting = reader.in_quote && !reader.single;
    return CMQ_OK;
}

/* The language of a text by its first bytes; `confidence` may be NULL. False when memory ran out. */
static bool S_detect(cmq_extractor *extractor, cmq_span text, int *language, int *confidence) {
    text.len = text.len < CMQ_DETECTION_BYTES ? text.len : CMQ_DETECTION_BYTES;
    text.len = cmq_utf8_valid(text);
    cmq_span shadow = cmq_shadow_of(&extractor->shadow, text);
    if (shadow.ptr) *language = cmq_detect_language(cmq_grammar_spellings(extractor->grammar), shadow, confidence);
    return shadow.ptr != NULL;
}

/* Decodes the text and tells its language. */
static cmq_status S_open(cmq_extractor *extractor, const cmq_document *document, cmq_document_reading *reading) {
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
    if (!reading->given && !S_detect(extractor, facts->text, &facts->language, &facts->confidence))
        return CMQ_ERR_MEMORY;
    if (reading->explainer && reading->explainer->only == CMQ_EXPLAIN_ALL)
        cmq_explain_document(reading->explainer, &decoding, facts->language, facts->confidence);
    return CMQ_OK;
}

static cmq_status S_read_document(cmq_extractor *extractor, const cmq_document *document, cmq_record *record,
                                  cmq_explainer *explainer) {
    cmq_day published = document->published ? cmq_day_parse(document->published) : CMQ_NO_DAY;
    cmq_document_reading reading = {.facts = {.id = document->id ? document->id : "", .language = CMQ_UND},
                                    .explainer = explainer};
    reading.given = document->language != NULL;
    if (reading.given) reading.facts.language = cmq_language_of(cmq_span_of(document->language));
    if (reading.given && reading.facts.language == CMQ_UND && strcmp(document->language, "und") != 0)
        return CMQ_ERR_ARGUMENT;
    if (document->published && published == CMQ_NO_DAY) return CMQ_ERR_ARGUMENT;
    cmq_status status = S_open(extractor, document, &reading);
    if (status != CMQ_OK) return status;

    const cmq_document_facts *facts = &reading.facts;
    cmq_records_start(&reading.records, &extractor->arena, facts->text, published);
    size_t at = 0, start, end;
    while (facts->language != CMQ_UND && cmq_next_paragraph(facts->text, &at, &start, &end)) {
        status = S_read_paragraph(extractor, &reading, (cmq_bytes){(uint32_t)start, (uint32_t)end});
        if (status != CMQ_OK) return status;
    }
    if ((status = cmq_read_signature(extractor, &reading)) != CMQ_OK) return status;
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

/* Memory that was refused somewhere may have left a word or a rule out: nothing that was found so counts. */
static cmq_status S_read(cmq_extractor *extractor, const cmq_document *document, cmq_record *record,
                         cmq_explainer *explainer) {
    extractor->memory.refused = false;
    cmq_status status = S_read_document(extractor, document, record, explainer);
    if (!extractor->memory.refused) return status;
    cmq_extractor_forget(extractor);
    return CMQ_ERR_MEMORY;
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

const char *cmq_detect(cmq_extractor *extractor, const char *text, size_t len) {
    int language = CMQ_UND;
    S_detect(extractor, (cmq_span){text, len}, &language, NULL);
    return cmq_language_code(language);
}

static cmq_status S_explain(cmq_extractor *extractor, const cmq_document *document, cmq_write_fn write, void *user,
                            enum cmq_explained only) {
    cmq_explainer explainer;
    cmq_explainer_init(&explainer, &extractor->memory, write, user);
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
