/* Names as they stand alone: «пограничной службой» is «пограничная служба», «чек ара кызматынан» «чек ара кызматы». */
#ifndef CMQ_RESOLVE_NOMINATIVE_H
#define CMQ_RESOLVE_NOMINATIVE_H

#include "match/cascade.h"

/* The nominative of a name of the cascade's last sentence, in the arena; empty if it stands in the nominative, the
 * language has no cases, or some word of it is not known well enough. `text` is the document's; `group`: the name may
 * be of several. */
cmq_span cmq_nominative(const cmq_cascade *cascade, cmq_span text, cmq_range name, bool group, cmq_arena *arena);

/* The same of a person's name: «Андрея Бочарова», where the given name is known and tells the case; in Kyrgyz «Улан
 * Асановдун», where the words around do. */
cmq_span cmq_nominative_of_person(const cmq_cascade *cascade, cmq_span text, const cmq_party *person, cmq_arena *arena);

#endif
