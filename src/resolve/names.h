/* Who a name is: what of it tells one actor from another, and when two names are one actor's. */
#ifndef CMQ_RESOLVE_NAMES_H
#define CMQ_RESOLVE_NAMES_H

#include "resolve/actors.h"

/* The actor that a party of the cascade's last sentence is, as far as the sentence tells. Its words are those of the
 * sentence. */
cmq_actor cmq_actor_of(cmq_span text, const cmq_cascade *cascade, const cmq_party *party);

/* Whether an actor of the sentence is one that is known: "the ministry" after "the Kyrgyz Ministry of Health" is; of
 * two states only the same name is. Loosely, "the head" is whoever leads. */
bool cmq_actor_same(const cmq_actor *known, const cmq_actor *again, const cmq_cascade *cascade, bool loosely);

/* Whether a word, folded, is one of an actor's name: "ministry" of "the Ministry of Health". */
bool cmq_actor_has_word(const cmq_actor *actor, cmq_span word);

/* A name without the acronym in brackets at its end: "Rwanda Patriotic Front (RPF)". */
cmq_range cmq_unbracketed(const cmq_cascade *cascade, cmq_range name);

/* The office that some words tell. */
cmq_office cmq_office_of(cmq_span text, const cmq_cascade *cascade, cmq_range role);

/* Whether two offices are one by the word that says what each is. */
bool cmq_same_post(const cmq_office *a, const cmq_office *b);

/* Whether somebody who is named holds an office that is told without a name, as far as its words say; loosely, "the
 * head" is whoever leads. */
bool cmq_holds_office(const cmq_actor *named, const cmq_actor *office, bool loosely);

/* Whether a body is a part of one that is told by its acronym alone: «пресс-служба МВД» of «МВД». */
bool cmq_actor_is_part_of(const cmq_actor *part, const cmq_actor *body);

/* Whether both have one name. */
bool cmq_actor_equal(const cmq_actor *known, const cmq_actor *again);

/* Whether another name of an actor tells better who it is than the one shown so far. */
bool cmq_name_shows_better(const cmq_actor *actor, const cmq_actor *known);

/* Whether both types are of bodies and organisations, which texts call by one another's words. */
bool cmq_are_bodies(int a, int b);

/* Bytes of the first character of a word. */
size_t cmq_first_character(cmq_span word);

#define CMQ_CYRILLIC_LETTER 2 /* in bytes */

/* Bytes of a word without the last letter, if it is Cyrillic and may be of an ending: «армия», «армии». */
size_t cmq_unended(cmq_span word);

#endif
