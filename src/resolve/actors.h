/* Who speaks and acts in a document: one actor with all its mentions, however long a form of the name each has. */
#ifndef CMQ_RESOLVE_ACTORS_H
#define CMQ_RESOLVE_ACTORS_H

#include "match/cascade.h"

/* Bytes of the document; start == end: none. */
typedef struct {
    uint32_t start, end;
} cmq_bytes;

static inline bool cmq_bytes_given(cmq_bytes at) {
    return at.start < at.end;
}

/* The words at some bytes of a text; NULL, and so null in JSON, if none are given. */
static inline cmq_span cmq_bytes_text(cmq_span text, cmq_bytes at) {
    return cmq_bytes_given(at) ? (cmq_span){text.ptr + at.start, at.end - at.start} : (cmq_span){NULL, 0};
}

typedef struct {
    cmq_bytes at;
    int sentence;
} cmq_mention;

typedef struct {
    cmq_mention *items;
    size_t count, room;
} cmq_mentions;

/* First sentences of a document, in which its issuer and its place may be named. */
#define CMQ_HEADING 5

#define CMQ_MAX_NAME_WORDS 16
#define CMQ_MAX_LETTERS 32 /* bytes */

/* What speaks for showing a name rather than another one of the same actor. */
typedef struct {
    bool land;    /* it says of which country */
    bool oblique; /* not in the nominative */
    bool letters; /* of capitals alone: «РФ» */
    bool shouted; /* in a line of capitals alone */
    bool stays;   /* rather than a longer one told behind it: of an acronym, in Russian */
    size_t words;
    size_t length; /* letters, not bytes: an accent makes no name longer */
} cmq_shown;

/* One way in which a text names somebody. */
typedef struct {
    cmq_bytes at;
    cmq_span home;          /* the same in the nominative, if that is another form and is known */
    const cmq_entry *entry; /* the entry with a ref that it is, or NULL */
    cmq_shown shown;
} cmq_name;

/* The office of a person. */
typedef struct {
    cmq_bytes at; /* beside the name; start == end: nowhere */
    cmq_span home;
    cmq_span words[CMQ_MAX_NAME_WORDS]; /* beginnings of its words, or what they mean */
    size_t count;
    int language;   /* enum cmq_language, of the words */
    uint8_t post;   /* which of them says what the office is: its number, from 1; 0: not known */
    bool leads;     /* that word is of somebody who leads; */
    bool leads_any; /* it does not say what: "head" */
    bool deputy;
    bool former;                /* held once */
    uint8_t inner, inner_bytes; /* an acronym in it, "UN Secretary-General": its number among the words, from 1 */
} cmq_office;

typedef struct {
    int type; /* enum cmq_actor_type */
    cmq_country country;
    int8_t gender;       /* enum cmq_gender */
    cmq_country counted; /* of a party alone: as there */
    cmq_country opposed; /* of a party alone: as there */
    cmq_country home;    /* of a place in the name or the office; 0: none */
    cmq_name name;       /* as it is shown */
    cmq_office office;
    const cmq_office *also;  /* another one of a named person; NULL: none */
    const cmq_entry *listed; /* who has a ref, or NULL */
    const cmq_entry *whole;  /* of several words, which are all of the name, in whatever case; or NULL */
    cmq_name brief; /* an acronym with its country, «МИД России», or in other words, «Секретариат ШОС»; at.start ==
                       at.end: none */
    size_t brief_count, inner_count, full_count; /* how often it is told so, with other words, and in full */
    cmq_span stems[CMQ_MAX_NAME_WORDS];          /* beginnings of the name's words, folded */
    size_t stem_count;
    uint32_t lands, stands; /* by stem: words that name a country; that stand for it, "the republic" */
    uint8_t inner; /* an acronym among other words, «Погранслужба ГКНБ»: its number among the stems, from 1 */
    bool of_acronym; /* an acronym in the genitive begins its name: `БУУнун кеңсеси` */
    cmq_span field;  /* of a body whose name says nothing but what it deals with, and its country; else empty */
    cmq_span alias;  /* an acronym that stood in brackets behind the name, folded */
    cmq_span word;   /* the first of the name's words, folded: it may be made of two, «Минздрав» */
    char letters[CMQ_MAX_LETTERS]; /* of an acronym, folded; else the first letters of the name's longer words */
    uint8_t letter_count;
    uint32_t optional; /* by byte: letters that an acronym may leave out */
    bool acronym;
    bool unnamed;       /* a person told by the office alone */
    bool anew;          /* as somebody not told of before: "a spokesman" */
    bool several;       /* persons in the plural */
    bool crowd;         /* people in the plural: "eyewitnesses" */
    bool outlet;        /* a news agency, a newspaper */
    bool serves;        /* the press service of whoever leads */
    bool embassy;       /* of another state than that of the place in its name */
    bool both;          /* "the two countries" */
    bool sides;         /* "all parties" */
    bool unnamed_sides; /* "the warring parties", told by that word */
    bool leaders;       /* "the two presidents" */
    bool abroad;        /* the name or the office has a word of an organisation of states */
    bool top;           /* leads a state, as the office says */
    bool hidden;        /* stands for others, who are listed */
    int spoke;          /* the sentence in which he last spoke, from 1; 0: never */
    cmq_mentions mentions;
} cmq_actor;

/* A state that a document names, acting or not. */
typedef struct {
    cmq_country country;
    const cmq_entry *state; /* NULL: not named yet, told by other words ("Tajik") */
    cmq_mention first;      /* of its name */
    size_t count, named;    /* how often it is told of; by its name */
} cmq_land;

#define CMQ_MAX_LANDS 16

typedef struct {
    cmq_arena *arena; /* of the document */
    cmq_span text;
    cmq_met met;
    cmq_land lands[CMQ_MAX_LANDS];
    size_t land_count;
    cmq_country last_land; /* told last, in sentences before */
    cmq_actor *items;
    size_t count, room;
    cmq_country home; /* of whoever issues the document; 0: not known */
    bool cut;         /* a limit was reached */
} cmq_actors;

#define CMQ_NO_ACTOR SIZE_MAX

/* `text`: the decoded text of the document. */
void cmq_actors_start(cmq_actors *actors, cmq_arena *arena, cmq_span text);

/* The number of the actor that a party of the cascade's last sentence names, a new one if need be; CMQ_NO_ACTOR when
 * memory ran out or there are too many. */
size_t cmq_actors_add(cmq_actors *actors, const cmq_cascade *cascade, const cmq_party *party);

/* The known actor that a party of the cascade's last sentence is; NULL if there is none. */
const cmq_actor *cmq_actors_known(const cmq_actors *actors, const cmq_cascade *cascade, const cmq_party *party);

/* After the last sentence: a body that is mostly told by its acronym and country is shown so. */
void cmq_actors_name_briefly(cmq_actors *actors);

/* Notes the states that the cascade's last sentence names. */
void cmq_actors_note_lands(cmq_actors *actors, const cmq_cascade *cascade);

/* The country that "this country" means in words of the cascade's last sentence: the one told last before them; 0 if
 * they have no such words, or none was told. */
cmq_country cmq_actors_land_meant(const cmq_actors *actors, const cmq_cascade *cascade, cmq_range words);

/* The state of a country as an actor, made of its first mention if need be; CMQ_NO_ACTOR if the document names none. */
size_t cmq_actors_state(cmq_actors *actors, cmq_country country);

/* The state that a document names most beside one of its own bodies' state; 0 if there is none, or it is not clear. */
cmq_country cmq_actors_other_state(const cmq_actors *actors, cmq_country own);

/* Whether an office has a word, as it is read. */
bool cmq_office_has(const cmq_office *office, cmq_span word);

/* Whether a person's office is to tell what others say. */
bool cmq_actor_is_spokesman(const cmq_actor *actor);

/* Of countries that are weighed one after another, in whatever order and as often as they turn up: the greatest, its
 * weight and the next one. */
typedef struct {
    cmq_country country;
    size_t weight, next;
} cmq_heaviest;

void cmq_heaviest_weigh(cmq_heaviest *heaviest, cmq_country country, size_t weight);

/* How often a document names a country: the land, and those who act for it. */
size_t cmq_actors_weight(const cmq_actors *actors, cmq_country country);

/* Whether a state is among the two that the document names most. */
bool cmq_actors_is_party(const cmq_actors *actors, cmq_country own);

/* ---- shared with records.c ---- */

/* The sentence of the last mention; 0 if there is none. */
int cmq_last_sentence(const cmq_mentions *mentions);

/* Adds a mention; false when memory ran out. Sets *cut when there are too many. */
bool cmq_mentions_add(cmq_arena *arena, cmq_mentions *mentions, cmq_mention mention, bool *cut);

/* Room for one more in an array of an arena: a new one twice as large; the old one stays until the document ends. */
void *cmq_grow(cmq_arena *arena, void *old, size_t count, size_t *room, size_t size);

/* The bytes of a range of tokens of the cascade's last sentence. */
cmq_bytes cmq_bytes_of(const cmq_cascade *cascade, cmq_range range);

#endif
