/* Who speaks in a sentence, and who goes on speaking: voices.c; who takes a position: stands.c. Of records.c alone. */
#ifndef CMQ_RESOLVE_VOICES_H
#define CMQ_RESOLVE_VOICES_H

#include "resolve/records.h"

#define CMQ_NEAR_SENTENCES 2     /* how far "of them" and "they" reach back */
#define CMQ_SPEAKING_SENTENCES 3 /* how long a quotation has its speaker */

#define CMQ_WHOEVER ((cmq_pronoun){.whom = CMQ_ANYBODY})

/* ---- voices.c ---- */

/* Notes that somebody speaks. Headings may be heard late: voices are kept by their sentences. */
void cmq_speaks(cmq_records *records, size_t actor, int sentence);

/* Whether an actor is only cited so far, "by the authorities' data", and was not told to say anything. */
bool cmq_is_only_cited(const cmq_records *records, size_t actor);

/* Whether an actor is such as an anaphor may stand for. */
bool cmq_voice_fits(const cmq_records *records, size_t actor, cmq_pronoun pronoun);

/* The pronoun that takes a stand in the cascade's last sentence, with those for whom it does not stand. */
cmq_pronoun cmq_pronoun_of(const cmq_records *records, const cmq_cascade *cascade, const cmq_stand *stand);

/* Whether an actor is of the other gender than a pronoun, or named beside it. */
bool cmq_voice_is_contrary(const cmq_records *records, size_t actor, cmq_pronoun pronoun);

/* A body that is called by another noun takes its gender: "she" after "the organisation". */
void cmq_call_so(cmq_records *records, size_t actor, cmq_pronoun pronoun);

/* Who spoke last in one of the sentences from `first` to `last`: if there is one, such as the anaphor stands for. */
size_t cmq_voice_in(const cmq_records *records, int first, int last, cmq_pronoun pronoun);

/* The same, or, if nobody who fits speaks there, whoever fits and spoke before. */
size_t cmq_voice_before(const cmq_records *records, int first, int last, cmq_pronoun pronoun);

/* Whom words of a sentence point at: "the latter", who is named last in the one before; "the ministry", whose name has
 * the word. CMQ_NO_ACTOR if they do not, or at nobody. */
size_t cmq_pointed_at(const cmq_records *records, const cmq_cascade *cascade, int sentence, cmq_pronoun pronoun);

/* Where a sentence first mentions an actor; UINT32_MAX if it does not. */
uint32_t cmq_mentioned_at(const cmq_actor *actor, int sentence);

/* Whether a pronoun may stand for a president behind his press service: "we", "il". */
bool cmq_may_be_principal(cmq_pronoun pronoun);

/* For whom a voice speaks: a press service for the president who was named shortly before. */
size_t cmq_principal(const cmq_records *records, size_t voice);

/* The only one who speaks so far; CMQ_NO_ACTOR if there are several, or none. */
size_t cmq_only_voice(const cmq_records *records);

/* The actor that a party of the cascade's last sentence is; "the agency", of which no name has the word, is the body
 * that spoke before. */
size_t cmq_party_actor(cmq_records *records, const cmq_cascade *cascade, const cmq_party *party);

/* Whether there is a word of saying among some of the sentence. */
bool cmq_has_saying(const cmq_cascade *cascade, int first, int last);

/* The actor that a source of the cascade's last sentence is, who speaks from now on. */
size_t cmq_source_actor(cmq_records *records, const cmq_cascade *cascade, const cmq_source *source);

/* Whether somebody is said to speak by whoever is quoted, "The army now claims it", and not quoted himself: «Да, —
 * сказал министр. — Нет». */
bool cmq_source_is_quoted(const cmq_cascade *cascade, const cmq_source *source);

/* Who gives a figure in a sentence that names nobody: in a quotation, whoever spoke last; else the issuer of the
 * document. */
size_t cmq_goes_on(const cmq_records *records, const cmq_sentence *sentence, bool speaks);

/* Whose "we" and figures are, which seem to be a state's, in a statement by whoever holds an office in it: his. */
size_t cmq_issuing_person(const cmq_records *records, size_t speaker);

/* Notes where a sentence turns to what was told elsewhere; whether a source does. */
bool cmq_note_recall(cmq_records *records, const cmq_cascade *cascade, const cmq_source *source);

/* Figures so far that nobody gives are given by the issuer of the document. */
void cmq_give_to_issuer(cmq_records *records, size_t issuer);

/* Whether a sentence ends within a quotation. */
bool cmq_stays_open(const cmq_sentence *sentence);

/* Whether words end in a quotation, its closing mark included. */
bool cmq_is_quoted(const cmq_cascade *cascade, cmq_range words);

/* "A. B," said X: the facts of A are X's, too. */
void cmq_close_quotation(cmq_records *records, const cmq_cascade *cascade);

/* ---- sources.c ---- */

/* The source nearest to a figure or a position, or NULL; outlets give figures, and hand on what others say. */
const cmq_source *cmq_nearest_source(const cmq_cascade *cascade, cmq_range figure, bool outlets);

/* The source nearest to a stand that names no speaker, or NULL: none that only gives a figure before it ("according
 * to"), nor, of a denial, one whose claim it is. */
const cmq_source *cmq_nearest_speaker(const cmq_cascade *cascade, cmq_range stand, bool denies);

/* Whether somebody is whom others deny, "Kabul's claim". */
bool cmq_is_claimant(const cmq_cascade *cascade, const cmq_party *who);

/* ---- turns.c ---- */

/* Whose turn it is in a paragraph: enum cmq_turn; the actor whose it is, CMQ_NO_ACTOR if that is not known. */
int cmq_turn_in(const cmq_records *records, int paragraph);
size_t cmq_turn_of(const cmq_records *records, int paragraph);

/* Whether a sentence stands in an item of a list: its line begins with a dash, a bullet, or a number and a dot. */
bool cmq_is_item(cmq_span text, const cmq_sentence *sentence);

/* How many of records->listers the item of a list is of in which a sentence stands; 0: it stands in none, or that is
 * not known. */
uint8_t cmq_listers_of(const cmq_records *records, const cmq_sentence *sentence);

/* ---- stands.c ---- */

/* Adds the positions of the cascade's last sentence; false when memory ran out. */
bool cmq_add_positions(cmq_records *records, const cmq_cascade *cascade);

/* Those who take a position speak, for the sentences that follow; of a quotation whoever is quoted does. */
void cmq_note_speakers(cmq_records *records, const cmq_cascade *cascade);

/* last.c: the group that is told last before a byte, in a sentence or the one before it; the body of any kind that
 * opens a sentence last, up to that one; CMQ_NO_ACTOR if there is none. */
size_t cmq_last_group(const cmq_records *records, int sentence, uint32_t before);
size_t cmq_last_body(const cmq_records *records, int sentence, uint32_t before);

#endif
