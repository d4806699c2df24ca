/* The way of a statement, from bytes to its record. Each step has its folder: text/, match/, resolve/, emit/. */
#include "communique.h"

#include <stdlib.h>

#include "emit/explain.h"
#include "emit/record.h"
#include "grammar/grammar.h"
#include "resolve/records.h"

#define DETECTION_BYTES 1024 /* enough to tell a language */

struct cmq_extractor {
    const cmq_grammar *grammar;
    cmq_cascade *cascades[CMQ_LANGUAGES]; /* made when a text first needs them */
    cmq_buffer text, shadow, json;
    cmq_arena arena; /* of one document: records */
    cmq_arena words; /* of one paragraph: folded forms */
    cmq_token tokens[CMQ_MAX_TOKENS];
};

cmq_extractor *cmq_extractor_new(const cmq_grammar *grammar) {
    cmq_extractor *extractor = calloc(1, sizeof *extractor);
    if (!extractor) return NULL;
    extractor->grammar = grammar;
    cmq_buffer_init(&extractor->text, CMQ_MAX_DOCUMENT);
    cmq_buffer_init(&extractor->shadow, CMQ_MAX_PARAGRAPH + DETECTION_BYTES);
    cmq_buffer_init(&extractor->json, CMQ_MAX_EXTRACTOR_MEMORY);
    cmq_arena_init(&extractor->arena, CMQ_MAX_EXTRACTOR_MEMORY);
    cmq_arena_init(&extractor->words, CMQ_MAX_EXTRACTOR_MEMORY);
    return extractor;
}

void cmq_extractor_free(cmq_extractor *extractor) {
    if (!extractor) return;
    for (int i = 0; i < CMQ_LANGUAGES; i++) cmq_cascade_free(extractor->cascades[i]);
    cmq_buffer_free(&extractor->text);
    cmq_buffer_free(&extractor->shadow);
    cmq_buffer_free(&extractor->json);
    cmq_arena_free(&extractor->arena);
    cmq_arena_free(&extractor->words);
    free(extractor);
}

/* The shadow of a piece of text, in the extractor's buffer. */
static cmq_span S_shadow(cmq_extractor *extractor, cmq_span piece) {
    cmq_buffer_clear(&extractor->shadow);
    if (!cmq_buffer_reserve(&extractor->shadow, piece.len)) return (cmq_span){NULL, 0};
    cmq_fold(piece, extractor->shadow.data);
    return (cmq_span){extractor->shadow.data, piece.len};
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

/* "2022-09-18" of a longer ISO form; false if it is no date. */
static bool S_date(const char *given, char date[11]) {
    static const char form[] = "dddd-dd-dd";
    for (size_t i = 0; i < 10; i++)
        if (form[i] == 'd' ? given[i] < '0' || given[i] > '9' : given[i] != form[i]) return false;
    if (given[10] && !strchr("T t+Z", given[10])) return false;
    memcpy(date, given, 10);
    date[10] = 0;
    int month = (date[5] - '0') * 10 + date[6] - '0', day = (date[8] - '0') * 10 + date[9] - '0';
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/* Looks the words of a sentence up in the document's language, or, when no word of it is frequent there and it clearly
 * is in another language, in that one. *cascade NULL: none of ours. */
static cmq_status S_look(cmq_extractor *extractor, const cmq_sentence *sentence, int language, bool given,
                         cmq_cascade **cascade) {
    cmq_status status = S_cascade(extractor, language, cascade);
    if (status == CMQ_OK) status = cmq_cascade_look(*cascade, sentence);
    if (status != CMQ_OK || given || (*cascade)->familiar) return status;
    int other = cmq_detect_sentence_language(cmq_grammar_spellings(extractor->grammar), sentence->shadow, language);
    if (other == language) return CMQ_OK;
    *cascade = NULL;
    if (other == CMQ_UND) return CMQ_OK;
    status = S_cascade(extractor, other, cascade);
    return status == CMQ_OK ? cmq_cascade_look(*cascade, sentence) : status;
}

static cmq_status S_read_paragraph(cmq_extractor *extractor, cmq_document_facts *facts, bool given, size_t start,
                                   size_t end, int *index, cmq_records *records, cmq_explainer *explainer) {
    const cmq_spellings *spellings = cmq_grammar_spellings(extractor->grammar);
    cmq_arena_reset(&extractor->words);
    cmq_sentence_reader reader = {.spelling = &spellings->spelling[facts->language],
                                  .text = facts->text,
                                  .start = (uint32_t)start,
                                  .end = (uint32_t)end,
                                  .at = (uint32_t)start,
                                  .tajik = facts->language == CMQ_TG,
                                  .arena = &extractor->words,
                                  .tokens = extractor->tokens};
    reader.shadow = S_shadow(extractor, (cmq_span){facts->text.ptr + start, end - start});
    if (!reader.shadow.ptr) return CMQ_ERR_MEMORY;
    cmq_sentence sentence;
    while (cmq_next_sentence(&reader, &sentence)) {
        cmq_cascade *cascade = NULL;
        sentence.index = (*index)++;
        cmq_status status = S_look(extractor, &sentence, facts->language, given, &cascade);
        if (status != CMQ_OK) return status;
        int language = cascade ? cascade->data->lexicon.language : CMQ_UND;
        if (explainer) cmq_explain_sentence(explainer, facts->text, &sentence, language);
        if (!cascade) continue;
        if (explainer) cmq_explain_watch(explainer, cascade);
        status = cmq_cascade_run(cascade);
        if (explainer) cmq_explain_unwatch(explainer, cascade);
        if (status != CMQ_OK) return status;
        facts->gave_up |= cascade->gave_up;
        if (!cmq_records_add(records, cascade)) return CMQ_ERR_MEMORY;
    }
    return CMQ_OK;
}

static cmq_status S_read(cmq_extractor *extractor, const cmq_document *document, cmq_record *record,
                         cmq_explainer *explainer) {
    char date[11];
    cmq_decoding decoding;
    cmq_records records;
    cmq_document_facts facts = {.id = document->id ? document->id : "", .language = CMQ_UND};
    bool given = document->language != NULL;
    if (given) facts.language = cmq_language_of(cmq_span_of(document->language));
    if (given && facts.language == CMQ_UND && strcmp(document->language, "und") != 0) return CMQ_ERR_ARGUMENT;
    if (document->published && !S_date(document->published, date)) return CMQ_ERR_ARGUMENT;
    facts.published = document->published ? date : NULL;

    cmq_buffer_clear(&extractor->text);
    cmq_buffer_clear(&extractor->json);
    cmq_arena_reset(&extractor->arena);
    cmq_status status =
        cmq_decode((cmq_span){document->text, document->text_len}, document->encoding, &extractor->text, &decoding);
    if (status != CMQ_OK && status != CMQ_ERR_LIMIT) return status;
    facts.cut = status == CMQ_ERR_LIMIT;
    facts.replaced = decoding.replaced;
    facts.text = (cmq_span){extractor->text.data ? extractor->text.data : "", extractor->text.len};
    facts.confidence = given ? 100 : 0;
    if (!given) {
        size_t len = facts.text.len < DETECTION_BYTES ? facts.text.len : DETECTION_BYTES;
        len = cmq_utf8_valid((cmq_span){facts.text.ptr, len});
        cmq_span shadow = S_shadow(extractor, (cmq_span){facts.text.ptr, len});
        if (!shadow.ptr) return CMQ_ERR_MEMORY;
        facts.language = cmq_detect_language(cmq_grammar_spellings(extractor->grammar), shadow, &facts.confidence);
    }
    if (explainer) cmq_explain_document(explainer, &decoding, facts.language, facts.confidence);

    cmq_records_start(&records, &extractor->arena);
    size_t at = 0, start, end;
    int index = 0;
    while (facts.language != CMQ_UND && cmq_next_paragraph(facts.text, &at, &start, &end)) {
        status = S_read_paragraph(extractor, &facts, given, start, end, &index, &records, explainer);
        if (status != CMQ_OK) return status;
    }
    if (!cmq_emit_record(&extractor->json, &facts, &records)) return CMQ_ERR_MEMORY;
    if (record)
        *record = (cmq_record){.json = extractor->json.data,
                               .json_len = extractor->json.len,
                               .casualties = records.count,
                               .replaced = facts.replaced,
                               .cut = facts.cut || records.cut || facts.gave_up,
                               .language = cmq_language_code(facts.language)};
    return CMQ_OK;
}

cmq_status cmq_extract(cmq_extractor *extractor, const cmq_document *document, cmq_record *record) {
    return S_read(extractor, document, record, NULL);
}

cmq_status cmq_explain(cmq_extractor *extractor, const cmq_document *document, cmq_write_fn write, void *user) {
    cmq_explainer explainer;
    cmq_explainer_init(&explainer, write, user);
    cmq_status status = S_read(extractor, document, NULL, &explainer);
    cmq_explainer_free(&explainer);
    return status;
}
