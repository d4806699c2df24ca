/* Pages: the article of a page is found, the rest of the page is set aside. */
#include <json-c/json.h>
#include <string.h>
#include <strings.h>

#include "input/libxml.h"
#include "input/markup.h"
#include "input/reader.h"

static xmlDoc *S_parse(const char *html, size_t len) {
    if (len > INT32_MAX || !input_libxml_load()) return NULL;
    return htmlReadMemory(html, (int)len, NULL, "UTF-8",
                          HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                              HTML_PARSE_IGNORE_ENC | HTML_PARSE_COMPACT);
}

bool input_html_text(const char *html, size_t len, FILE *out) {
    xmlDoc *page = S_parse(html, len);
    xmlNode *root = page ? xmlDocGetRootElement(page) : NULL;
    if (root) {
        markup_mark_content(root);
        markup_text(root, out);
    }
    if (page) xmlFreeDoc(page);
    return root != NULL;
}

/* ---- what a page says about itself ---- */

static char *S_meta(const xmlNode *root, const char *const *names) {
    for (; *names; names++)
        for (xmlNode *node = root->children; node; node = markup_next(root, node, true))
            if (markup_is(node, "meta") && (markup_has(node, "property", *names) || markup_has(node, "name", *names) ||
                                            markup_has(node, "itemprop", *names)))
                return (char *)xmlGetProp(node, BAD_CAST "content");
    return NULL;
}

static bool S_found_date(char *value, char date[11]) {
    bool good = value && input_date(value, date);
    input_libxml_free(value);
    return good;
}

/* Of linked data beside the page: the date of the first object, or of one in its graph. */
static bool S_linked_date(const xmlNode *root, char date[11]) {
    for (xmlNode *node = root->children; node; node = markup_next(root, node, true)) {
        if (!markup_is(node, "script") || !markup_has(node, "type", "application/ld+json")) continue;
        if (!node->children || !node->children->content) continue;
        json_object *value = json_tokener_parse((const char *)node->children->content), *list, *member;
        bool good = false;
        if (!json_object_is_type(value, json_type_object) || !json_object_object_get_ex(value, "@graph", &list))
            list = value;
        size_t count = json_object_is_type(list, json_type_array) ? json_object_array_length(list) : 1;
        for (size_t i = 0; !good && i < count; i++) {
            json_object *item = json_object_is_type(list, json_type_array) ? json_object_array_get_idx(list, i) : list;
            good = json_object_is_type(item, json_type_object) &&
                   json_object_object_get_ex(item, "datePublished", &member) &&
                   input_date(json_object_get_string(member), date);
        }
        json_object_put(value);
        if (good) return true;
    }
    return false;
}

static bool S_date(const xmlNode *root, char date[11]) {
    static const char *const names[] = {"article:published_time",
                                        "datePublished",
                                        "date",
                                        "DC.date.issued",
                                        "DC.date",
                                        "pubdate",
                                        "publish-date",
                                        NULL};
    if (S_found_date(S_meta(root, names), date) || S_linked_date(root, date)) return true;
    for (xmlNode *node = root->children; node; node = markup_next(root, node, true))
        if (markup_is(node, "time") && S_found_date((char *)xmlGetProp(node, BAD_CAST "datetime"), date)) return true;
    return false;
}

/* ---- the article ---- */

/* The only element that `is` accepts; NULL if there are none or several. */
static xmlNode *S_only(const xmlNode *root, bool (*is)(const xmlNode *node)) {
    xmlNode *found = NULL;
    for (xmlNode *node = root->children; node; node = markup_next(root, node, true)) {
        if (node->type != XML_ELEMENT_NODE || !is(node)) continue;
        if (found) return NULL;
        found = node;
    }
    return found;
}

static bool S_is_body(const xmlNode *node) {
    return markup_has(node, "itemprop", "articleBody");
}

static bool S_is_article(const xmlNode *node) {
    return markup_is(node, "article");
}

static bool S_is_main(const xmlNode *node) {
    return markup_is(node, "main") || markup_has(node, "role", "main");
}

static xmlNode *S_article(xmlNode *root) {
    static bool (*const tests[])(const xmlNode *) = {S_is_body, S_is_article, S_is_main};
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++) {
        xmlNode *found = S_only(root, tests[i]);
        if (found) return found;
    }
    xmlNode *body = markup_find(root, "body");
    return body ? body : root;
}

/* An article without its heading gets that of the page. */
static void S_write(xmlNode *root, FILE *out) {
    xmlNode *article = S_article(root), *heading = markup_find(root, "h1");
    markup_mark_content(root);
    if (heading && !markup_find(article, "h1")) {
        markup_text(heading, out);
        fputs("\n\n", out);
    }
    markup_text(article, out);
}

/* ---- bytes ---- */

static bool S_is_utf8(const char *bytes, size_t len) {
    const unsigned char *s = (const unsigned char *)bytes;
    for (size_t i = 0; i < len;) {
        size_t n = s[i] < 0x80 ? 1 : s[i] < 0xC2 ? 0 : s[i] < 0xE0 ? 2 : s[i] < 0xF0 ? 3 : s[i] < 0xF5 ? 4 : 0;
        if (!n || i + n > len) return false;
        for (size_t k = 1; k < n; k++)
            if ((s[i + k] & 0xC0) != 0x80) return false;
        i += n;
    }
    return true;
}

/* The charset that the page declares near its beginning; false: none. */
static bool S_declared(const char *bytes, size_t len, char *name, size_t size) {
    enum { NEAR = 4096 };
    for (size_t i = 0; i + 8 < len && i < NEAR; i++) {
        if (strncasecmp(bytes + i, "charset=", 8) != 0) continue;
        size_t at = i + 8, n = 0;
        if (bytes[at] == '"' || bytes[at] == '\'') at++;
        while (at + n < len && n + 1 < size && !strchr(" \t\r\n\"'>;/", bytes[at + n])) n++;
        memcpy(name, bytes + at, n);
        name[n] = 0;
        return n > 0;
    }
    return false;
}

/* Well-formed UTF-8 counts before what is declared: pages are converted and their declarations are forgotten. */
static cmq_status S_decode(input_reader *reader, const char *bytes, size_t len, const char **text, size_t *text_len,
                           size_t *replaced) {
    char name[40];
    const char *encoding = reader->options->encoding;
    if (!encoding && !S_is_utf8(bytes, len) && S_declared(bytes, len, name, sizeof name)) encoding = name;
    cmq_status status = cmq_decode_text(reader->extractor, bytes, len, encoding, text, text_len, replaced);
    if (status != CMQ_ERR_ARGUMENT || encoding != name) return status;
    return cmq_decode_text(reader->extractor, bytes, len, NULL, text, text_len,
                           replaced); /* a charset that does not exist */
}

void input_read_html(input_reader *reader, const char *bytes, size_t len) {
    const char *html;
    size_t html_len, replaced;
    if (!input_libxml_load()) {
        input_problem(reader, "library", "pages need libxml2, which is not installed; document skipped");
        return;
    }
    cmq_status status = S_decode(reader, bytes, len, &html, &html_len, &replaced);
    if (status != CMQ_OK && status != CMQ_ERR_LIMIT) {
        input_problem(reader, "encoding", "%s; document skipped", cmq_status_text(status));
        return;
    }
    if (replaced) input_problem(reader, "replaced", "%zu invalid byte sequences were replaced", replaced);
    xmlDoc *page = S_parse(html, html_len);
    xmlNode *root = page ? xmlDocGetRootElement(page) : NULL;
    input_text text = {0};
    if (!root) {
        input_problem(reader, "html", "no page could be read; document skipped");
    } else if (input_text_open(&text)) {
        char date[11];
        bool dated = S_date(root, date);
        S_write(root, text.stream);
        if (!input_text_close(&text)) {
            input_problem(reader, "memory", "out of memory; document skipped");
        } else {
            input_document found = {.line = reader->line};
            found.document = (cmq_document){.id = reader->id,
                                            .text = text.data,
                                            .text_len = text.len,
                                            .encoding = "UTF-8",
                                            .language = reader->options->language,
                                            .published = dated ? date : reader->options->date};
            if (status == CMQ_ERR_LIMIT)
                input_problem(reader, "cut", "longer than a document may be; the rest was left out");
            reader->sink.document(reader->sink.user, &found);
        }
    }
    input_text_free(&text);
    if (page) xmlFreeDoc(page);
}
