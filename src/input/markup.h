/* The text of a tree of HTML or XML: what is read aloud of it, block by block. */
#ifndef CMQ_INPUT_MARKUP_H
#define CMQ_INPUT_MARKUP_H

#include <libxml/tree.h>
#include <stdbool.h>
#include <stdio.h>

/* Notes on the elements that hold a heading or an article, and on all above them: such are never page furniture. */
void markup_mark_content(xmlNode *root);

/* Writes the text below `root`: blocks apart by blank lines, blanks run together, soft hyphens left out; scripts,
 * menus, captions, forms, links to other pages set aside. */
void markup_text(const xmlNode *root, FILE *out);

/* The next node in the order of the document below `root`, with or without the children of `node`; NULL at the end. */
xmlNode *markup_next(const xmlNode *root, const xmlNode *node, bool children);

bool markup_is(const xmlNode *node, const char *name);

/* The first element of that name below `root`; NULL: none. */
xmlNode *markup_find(const xmlNode *root, const char *name);

/* Compares a value of an attribute; a missing one equals nothing. */
bool markup_has(const xmlNode *node, const char *attribute, const char *value);

#endif
