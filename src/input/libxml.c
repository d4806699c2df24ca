#include "input/libxml.h"

#include <pthread.h>
#include <stdlib.h>

#ifndef CMQ_LIBXML2
#define CMQ_LIBXML2 "libxml2.so.2"
#endif

input_libxml input_libxml_table;
static pthread_once_t S_once = PTHREAD_ONCE_INIT;
static bool S_loaded;

static void S_load(void) {
    static const char *const names[] = {INPUT_LIBXML(LAZY_NAME)};
    S_loaded = lazy_load(CMQ_LIBXML2, names, sizeof names / sizeof *names, &input_libxml_table);
    if (S_loaded) xmlInitParser();
}

bool input_libxml_load(void) {
    pthread_once(&S_once, S_load);
    return S_loaded;
}

void input_libxml_free(void *memory) {
    free(memory); /* libxml2 takes its memory from malloc, unless a program tells it otherwise, which we do not */
}
