/* NewsML-G2 and NITF. External entities are not loaded, and none but the predefined are expanded. */
#include <string.h>

#include "input/libxml.h"
#include "input/markup.h"
#include "input/reader.h"

/* What is known of an item; strings are libxml2's. */
typedef struct {
    char *id, *date, *language, *headline;
} S_item;

static void S_free(S_item *item) {
    input_libxml_free(item->id);
    input_libxml_free(item->date);
    input_libxml_free(item->language);
    input_libxml_free(item->headline);
}

/* The content of the first of these elements that is there. */
static char *S_content(const xmlNode *root, const char *const *names) {
    for (; *names; names++) {
        xmlNode *found = markup_find(root, *names);
        if (found) return (char *)xmlNodeGetContent(found);
    }
    return NULL;
}

static char *S_attribute(const xmlNode *root, const char *element, const char *name) {
    xmlNode *found = markup_find(root, element);
    return found ? (char *)xmlGetProp(found, BAD_CAST name) : NULL;
}

static void S_hand_on(input_reader *reader, const S_item *item, const xmlNode *body) {
    input_text text;
    char date[11];
    const input_options *options = reader->options;
    if (!input_text_open(&text)) {
        input_problem(reader, "memory", "out of memory; item skipped");
        return;
    }
    markup_text(body, text.stream);
    fflush(text.stream);
    bool heading = item->headline && *item->headline && !(text.data && strstr(text.data, item->headline));
    if (heading) { /* before the text, unless that brings its own */
        rewind(text.stream);
        fprintf(text.stream, "%s\n\n", item->headline);
        markup_text(body, text.stream);
    }
    if (!input_text_close(&text)) {
        input_problem(reader, "memory", "out of memory; item skipped");
    } else if (!text.len) {
        input_problem(reader, "empty", "the item has no text; skipped");
    } else {
        input_document found = {.line = 0};
        found.document = (cmq_document){.id = item->id ? item->id : reader->id,
                                        .text = text.data,
                                        .text_len = text.len,
                                        .encoding = "UTF-8",
                                        .language = input_language(item->language) ? input_language(item->language)
                                                                                   : options->language,
                                        .published = input_date(item->date, date) ? date : options->date};
        reader->sink.document(reader->sink.user, &found);
    }
    input_text_free(&text);
}

static void S_read_nitf(input_reader *reader, xmlNode *nitf) {
    S_item item = {.id = S_attribute(nitf, "doc-id", "id-string"),
                   .date = S_attribute(nitf, "date.issue", "norm"),
                   .language = (char *)xmlNodeGetLang(nitf)};
    xmlNode *body = markup_find(nitf, "body");
    if (!item.date) item.date = S_attribute(nitf, "story.date", "norm");
    S_hand_on(reader, &item, body ? body : nitf);
    S_free(&item);
}

static void S_read_item(input_reader *reader, xmlNode *node) {
    static const char *const dates[] = {"versionCreated", "contentCreated", NULL}, *const headlines[] = {"headline",
                                                                                                         NULL};
    xmlNode *content = markup_find(node, "inlineXML"), *body;
    if (!content) content = markup_find(node, "inlineData");
    if (!content) {
        input_problem(reader, "empty", "the item has no text; skipped");
        return;
    }
    S_item item = {.id = (char *)xmlGetProp(node, BAD_CAST "guid"),
                   .date = S_content(node, dates),
                   .language = S_attribute(node, "language", "tag"),
                   .headline = S_content(node, headlines)};
    if (!item.language) item.language = (char *)xmlNodeGetLang(content);
    body = markup_find(content, "body");
    S_hand_on(reader, &item, body ? body : content);
    S_free(&item);
}

static void S_read_tree(input_reader *reader, xmlNode *root) {
    size_t found = 0;
    markup_mark_content(root);
    for (xmlNode *node = root; node;) {
        bool item = markup_is(node, "newsItem"), nitf = markup_is(node, "nitf");
        if (item) S_read_item(reader, node);
        else if (nitf) S_read_nitf(reader, node);
        found += item || nitf;
        if (node == root && (item || nitf)) break;
        node = markup_next(root, node, !item && !nitf);
    }
    if (!found) input_problem(reader, "xml", "neither NewsML-G2 nor NITF; skipped");
}

void input_read_xml(input_reader *reader, const char *bytes, size_t len) {
    if (!input_libxml_load()) {
        input_problem(reader, "library", "news files need libxml2, which is not installed; skipped");
        return;
    }
    xmlParserCtxt *parser = len <= INT32_MAX ? xmlNewParserCtxt() : NULL;
    xmlDoc *tree = NULL;
    if (parser)
        tree = xmlCtxtReadMemory(parser, bytes, (int)len, NULL, reader->options->encoding,
                                 XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_COMPACT);
    xmlNode *root = tree ? xmlDocGetRootElement(tree) : NULL;
    if (root) {
        S_read_tree(reader, root);
    } else {
        const xmlError *error = parser ? xmlCtxtGetLastError(parser) : NULL;
        const char *why = error && error->message ? error->message : "out of memory";
        input_problem(reader, "xml", "invalid XML (%.*s at line %d); skipped", (int)strcspn(why, "\n"), why,
                      error ? error->line : 0);
    }
    if (tree) xmlFreeDoc(tree);
    if (parser) xmlFreeParserCtxt(parser);
}
