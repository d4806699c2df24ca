/* Names for what the library is and returns. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdio.h>
#include <unicode/uvernum.h>
#include <utf8proc.h>

#include "communique.h"

const char *cmq_version(void) {
    return CMQ_VERSION;
}

int cmq_version_number(void) {
    return CMQ_VERSION_NUMBER;
}

const char *cmq_components(char *buffer, size_t size) {
    char pcre[64] = "";
    pcre2_config(PCRE2_CONFIG_VERSION, pcre);
    snprintf(buffer, size, "PCRE2 %s, ICU %s, utf8proc %s (Unicode %s)", pcre, U_ICU_VERSION, utf8proc_version(),
             utf8proc_unicode_version());
    return buffer;
}

const char *cmq_status_text(cmq_status status) {
    switch (status) {
    case CMQ_OK:
        return "done";
    case CMQ_ERR_MEMORY:
        return "out of memory, or a memory limit was reached";
    case CMQ_ERR_IO:
        return "a file cannot be read";
    case CMQ_ERR_DATA:
        return "the language data have errors";
    case CMQ_ERR_LIMIT:
        return "something is larger than a limit";
    case CMQ_ERR_ARGUMENT:
        return "an argument makes no sense";
    }
    return "unknown status";
}
