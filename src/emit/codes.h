/* Codes of event schemes for positions. PLOVER event and mode after its 2021 names; CAMEO as in its manual 1.1b3 (not
 * the code list of GDELT, whose 105 to 108 mean other things). NULL where the scheme has nothing that says the same. */
#ifndef CMQ_EMIT_CODES_H
#define CMQ_EMIT_CODES_H

#include "grammar/value.h"

#define CMQ_CAMEO_SCHEME "CAMEO-1.1b3"

typedef struct {
    const char *plover, *mode, *cameo;
} cmq_codes;

cmq_codes cmq_codes_of(int kind, int topic, bool negated);

#endif
