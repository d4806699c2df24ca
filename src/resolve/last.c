/* Who is told last before a word that stands for one told before: "the group denied it", "its spokesman said". */
#include "resolve/voices.h"

#include <string.h>

#define OPENING_BYTES 6 /* of an article and spaces before whoever opens a sentence, at most */

/* Whether a mention opens its sentence. */
static bool S_opens(cmq_span text, uint32_t start) {
    for (uint32_t back = 0; back < OPENING_BYTES && start > 0; back++)
        if (strchr(".!?\n", text.ptr[--start])) return true;
    return start == 0;
}

/* The actor of some types that is told last before a byte, in one of the sentences from `first` on, as one who opens
 * its sentence if asked; CMQ_NO_ACTOR if there is none. */
static size_t S_last(const cmq_records *records, unsigned types, bool opens, int first, uint32_t before) {
    size_t last = CMQ_NO_ACTOR;
    uint32_t start = 0;
    for (size_t i = 0; i < records->actors.count; i++) {
        const cmq_actor *a = &records->actors.items[i];
        if (!(types >> a->type & 1) || a->outlet || a->both || a->several) continue;
        for (size_t k = 0; k < a->mentions.count; k++) {
            const cmq_mention *told = &a->mentions.items[k];
            if (told->sentence < first || told->at.start >= before) continue;
            if (opens && !S_opens(records->actors.text, told->at.start)) continue;
            if (last != CMQ_NO_ACTOR && told->at.start <= start) continue;
            start = told->at.start;
            last = i;
        }
    }
    return last;
}

size_t cmq_last_group(const cmq_records *records, int sentence, uint32_t before) {
    return S_last(records, 1u << CMQ_GROUP, false, sentence - 1, before);
}

size_t cmq_last_body(const cmq_records *records, int sentence, uint32_t before) {
    unsigned bodies = 1u << CMQ_GROUP | 1u << CMQ_AGENCY | 1u << CMQ_IGO;
    return S_last(records, bodies, true, sentence - CMQ_NEAR_SENTENCES, before);
}
