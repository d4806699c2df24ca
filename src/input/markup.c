#include "input/markup.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

xmlNode *markup_next(const xmlNode *root, const xmlNode *node, bool children) {
    if (children && node->type == XML_ELEMENT_NODE && node->children) return node->children;
    while (node != root && !node->next) node = node->parent;
    return node == root ? NULL : node->next;
}

bool markup_is(const xmlNode *node, const char *name) {
    return node->type == XML_ELEMENT_NODE && strcasecmp((const char *)node->name, name) == 0;
}

xmlNode *markup_find(const xmlNode *root, const char *name) {
    for (xmlNode *node = root->children; node; node = markup_next(root, node, true))
        if (markup_is(node, name)) return node;
    return NULL;
}

/* The value of an attribute without a copy; NULL: none. */
static const char *S_attribute(const xmlNode *node, const char *name) {
    for (const xmlAttr *attribute = node->properties; attribute; attribute = attribute->next)
        if (strcasecmp((const char *)attribute->name, name) == 0)
            return attribute->children && attribute->children->content ? (const char *)attribute->children->content
                                                                       : "";
    return NULL;
}

bool markup_has(const xmlNode *node, const char *attribute, const char *value) {
    const char *given = S_attribute(node, attribute);
    return given && strcasecmp(given, value) == 0;
}

static bool S_is_among(const char *name, size_t len, const char *const *names) {
    for (; *names; names++)
        if (strlen(*names) == len && strncasecmp(name, *names, len) == 0) return true;
    return false;
}

static const char *const S_content[] = {"h1", "article", "main", "hl1", "body.content", NULL};

void markup_mark_content(xmlNode *root) {
    for (xmlNode *node = root; node; node = markup_next(root, node, true)) {
        if (node->type != XML_ELEMENT_NODE) continue;
        if (!S_is_among((const char *)node->name, strlen((const char *)node->name), S_content)) continue;
        for (xmlNode *above = node; above && above->type == XML_ELEMENT_NODE && !above->_private; above = above->parent)
            above->_private = root; /* any pointer: noted */
    }
}

/* Elements that are no running text wherever they stand. */
static const char *const S_never[] = {
    "script",     "style",   "noscript", "template", "nav",    "aside",    "footer",        "form",        "button",
    "select",     "iframe",  "object",   "embed",    "svg",    "canvas",   "audio",         "video",       "figure",
    "figcaption", "picture", "menu",     "dialog",   "head",   "media",    "media-caption", "distributor", "tagline",
    "byline",     "docdata", "pubdata",  "label",    "option", "textarea", "rights",        "del",         NULL};

static const char *const S_roles[] = {"navigation", "banner",  "contentinfo", "complementary", "search",
                                      "menu",       "menubar", "dialog",      "alert",         NULL};

/* Words of classes and ids that mark page furniture. */
static const char *const S_furniture[] = {
    "nav",           "navbar",       "navigation", "menu",      "sidebar",   "footer",      "breadcrumb",
    "breadcrumbs",   "share",        "sharing",    "social",    "related",   "recommended", "recommendations",
    "caption",       "figcaption",   "credit",     "comments",  "comment",   "disqus",      "newsletter",
    "subscribe",     "subscription", "cookie",     "cookies",   "consent",   "advert",      "ads",
    "advertisement", "banner",       "promo",      "sponsored", "popup",     "modal",       "pagination",
    "pager",         "toolbar",      "widget",     "readmore",  "reference", "editsection", "noprint",
    "infobox",       "navbox",       "toc",        "catlinks",  NULL};

/* Beginnings of such words, as in "relatedposts" and "comments2". */
static const char *const S_furniture_stems[] = {"related", "recommend", "sharedaddy", "addtoany",
                                                "comment", "advert",    "newsletter", "promo",
                                                "sponsor", "cookie",    "breadcrumb", NULL};

static bool S_is_furniture(const char *word, size_t len) {
    for (const char *const *stem = S_furniture_stems; *stem; stem++)
        if (strlen(*stem) <= len && strncasecmp(word, *stem, strlen(*stem)) == 0) return true;
    return S_is_among(word, len, S_furniture);
}

static bool S_names_furniture(const char *words) {
    while (words && *words) {
        size_t len = 0;
        while (isalnum((unsigned char)words[len])) len++;
        if (len && S_is_furniture(words, len)) return true;
        words += len + (words[len] != 0);
    }
    return false;
}

static size_t S_letters(const char *text) {
    size_t count = 0;
    for (; *text; text++) count += !strchr(" \t\r\n", *text);
    return count;
}

/* A block that is a link to elsewhere, perhaps behind a few words and a colon: "Read also: ...". */
static bool S_is_pointer(const xmlNode *node) {
    static const char *const blocks[] = {"p", "li", "h3", "h4", "h5", "h6", NULL};
    enum { FEW = 40, MANY = 15, MOST = 64 }; /* bytes outside and inside the link; nodes that are looked at */
    size_t inside = 0, outside = 0, nodes = 0;
    char last = ':';
    if (!S_is_among((const char *)node->name, strlen((const char *)node->name), blocks)) return false;
    for (const xmlNode *at = node->children; at; nodes++) {
        if (nodes == MOST) return false;
        if (at->type == XML_TEXT_NODE && at->content) {
            bool linked = false;
            for (const xmlNode *above = at->parent; above && above != node; above = above->parent)
                linked |= markup_is(above, "a");
            size_t letters = S_letters((const char *)at->content);
            if (linked) inside += letters;
            else outside += letters;
            for (const xmlChar *c = at->content; !linked && *c; c++)
                if (!strchr(" \t\r\n", *c)) last = (char)*c;
        }
        at = markup_next(node, at, true);
    }
    return inside >= MANY && outside <= FEW && last == ':';
}

static bool S_is_aside(const xmlNode *node) {
    const char *name = (const char *)node->name, *role = S_attribute(node, "role");
    if (S_is_among(name, strlen(name), S_never)) return true;
    if (S_attribute(node, "hidden") || markup_has(node, "aria-hidden", "true")) return true;
    if (node->_private || strcasecmp(name, "body") == 0 || strcasecmp(name, "html") == 0) return false;
    if (strcasecmp(name, "header") == 0) return true; /* of the page: it holds no heading */
    if (role && S_is_among(role, strlen(role), S_roles)) return true;
    if (S_is_pointer(node)) return true;
    return S_names_furniture(S_attribute(node, "class")) || S_names_furniture(S_attribute(node, "id"));
}

static const char *const S_blocks[] = {
    "p",       "div",        "h1",       "h2",       "h3",        "h4",           "h5",      "h6",       "li",
    "ul",      "ol",         "dl",       "dt",       "dd",        "table",        "section", "article",  "main",
    "header",  "blockquote", "pre",      "hr",       "address",   "body",         "caption", "hl1",      "hl2",
    "hedline", "block",      "dateline", "abstract", "body.head", "body.content", "title",   "headline", "details",
    "summary", NULL};
static const char *const S_lines[] = {"br", "tr", NULL};

/* What has been written: blanks and breaks are owed until something follows. */
typedef struct {
    FILE *out;
    int breaks; /* line feeds owed */
    bool blank, begun;
} S_writer;

static void S_break(S_writer *writer, int breaks) {
    if (writer->breaks < breaks) writer->breaks = breaks;
    writer->blank = false;
}

static void S_pay(S_writer *writer) {
    for (; writer->begun && writer->breaks; writer->breaks--) fputc('\n', writer->out);
    if (writer->begun && writer->blank) fputc(' ', writer->out);
    writer->breaks = 0;
    writer->blank = false;
    writer->begun = true;
}

/* Soft hyphens and zero-width spaces only say where lines may break. */
static size_t S_nothing(const unsigned char *s) {
    if (s[0] == 0xC2 && s[1] == 0xAD) return 2;
    return s[0] == 0xE2 && s[1] == 0x80 && s[2] == 0x8B ? 3 : 0;
}

static void S_write(S_writer *writer, const char *text, bool keep_lines) {
    for (const unsigned char *s = (const unsigned char *)text; *s;) {
        size_t nothing = S_nothing(s);
        if (nothing) {
            s += nothing;
        } else if (*s == '\n' && keep_lines) {
            S_break(writer, 1);
            s++;
        } else if (strchr(" \t\r\n", *s)) {
            if (!writer->breaks) writer->blank = true;
            s++;
        } else {
            S_pay(writer);
            fputc(*s++, writer->out);
        }
    }
}

/* Breaks and blanks around an element, the same before and behind it. */
static void S_edge(S_writer *writer, const xmlNode *node) {
    const char *name = (const char *)node->name;
    size_t len = strlen(name);
    if (S_is_among(name, len, S_blocks)) S_break(writer, 2);
    else if (S_is_among(name, len, S_lines)) S_break(writer, 1);
    else if ((strcasecmp(name, "td") == 0 || strcasecmp(name, "th") == 0) && !writer->breaks) writer->blank = true;
}

/* A raised number is a note, "46¹", or a power, unless letters follow as in "1er": it must not be taken for a figure,
 * nor grow on the one before it. */
static bool S_is_note(const xmlNode *node) {
    if (!node->parent || !markup_is(node->parent, "sup") || !node->content) return false;
    const char *text = (const char *)node->content;
    return text[strspn(text, "0123456789[](),;- \t\r\n")] == 0;
}

void markup_text(const xmlNode *root, FILE *out) {
    S_writer writer = {.out = out};
    const xmlNode *node = root->children;
    while (node) {
        bool children = true;
        if (node->type == XML_ELEMENT_NODE) {
            children = !S_is_aside(node);
            if (children) S_edge(&writer, node);
        } else if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
            if (node->content && !S_is_note(node))
                S_write(&writer, (const char *)node->content, markup_is(node->parent, "pre"));
        }
        if (children && node->type == XML_ELEMENT_NODE && node->children) {
            node = node->children;
            continue;
        }
        while (node && !node->next) {
            node = node->parent;
            if (node == root) return;
            S_edge(&writer, node);
        }
        node = node->next;
    }
}
