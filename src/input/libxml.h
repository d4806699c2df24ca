/* The functions of libxml2 that are used, loaded when a page or a news file first comes. */
#ifndef CMQ_INPUT_LIBXML_H
#define CMQ_INPUT_LIBXML_H

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

#include "system/lazy.h"

#define INPUT_LIBXML(X)                                                                                                \
    X(xmlInitParser)                                                                                                   \
    X(htmlReadMemory)                                                                                                  \
    X(xmlNewParserCtxt)                                                                                                \
    X(xmlCtxtReadMemory)                                                                                               \
    X(xmlCtxtGetLastError)                                                                                             \
    X(xmlFreeParserCtxt)                                                                                               \
    X(xmlFreeDoc)                                                                                                      \
    X(xmlDocGetRootElement)                                                                                            \
    X(xmlGetProp)                                                                                                      \
    X(xmlNodeGetContent)                                                                                               \
    X(xmlNodeGetLang)

typedef struct {
    INPUT_LIBXML(LAZY_MEMBER)
} input_libxml;

/* Filled by the first call of the function below, which is false when the library is not installed. Thread-safe. */
extern input_libxml input_libxml_table;
bool input_libxml_load(void);

/* Gives back what the library made; NULL is allowed. */
void input_libxml_free(void *memory);

#define xmlInitParser (*input_libxml_table.xmlInitParser)
#define htmlReadMemory (*input_libxml_table.htmlReadMemory)
#define xmlNewParserCtxt (*input_libxml_table.xmlNewParserCtxt)
#define xmlCtxtReadMemory (*input_libxml_table.xmlCtxtReadMemory)
#define xmlCtxtGetLastError (*input_libxml_table.xmlCtxtGetLastError)
#define xmlFreeParserCtxt (*input_libxml_table.xmlFreeParserCtxt)
#define xmlFreeDoc (*input_libxml_table.xmlFreeDoc)
#define xmlDocGetRootElement (*input_libxml_table.xmlDocGetRootElement)
#define xmlGetProp (*input_libxml_table.xmlGetProp)
#define xmlNodeGetContent (*input_libxml_table.xmlNodeGetContent)
#define xmlNodeGetLang (*input_libxml_table.xmlNodeGetLang)

#endif
