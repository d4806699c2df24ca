/* The facts of a document brought together: repeats merged, each with its source and side, in the order of the text. */
#ifndef CMQ_RESOLVE_RECORDS_H
#define CMQ_RESOLVE_RECORDS_H

#include "resolve/positions.h"

/* Whose victims are not those of the side that counts them. */
enum cmq_foes { CMQ_NO_FOES, CMQ_ENEMIES, CMQ_OUTLAWS };

typedef struct {
    int kind, victims, basis; /* enums of grammar/value.h */
    int paragraph;            /* where it was told last */
    int64_t min, max;         /* people; -1: unbounded */
    bool approx, hedged, denied, quoted;
    bool unsure;      /* its basis counts only if the document has the figures that it needs, */
    bool wrong;       /* which need not be greater than this one */
    bool awaits;      /* its source may be told where the quotation closes */
    bool carried;     /* its source is whoever told before, as its sentence names none */
    bool unsaid;      /* its sentence does not say who gives it */
    bool headline;    /* stands in one */
    bool alluded;     /* people without a number, whose death is a noun: "condemned the killing of children" */
    bool listed;      /* stands in a line of a list of places */
    bool citizens;    /* people of a state, by the noun that names them: "two of our nationals" */
    bool recalled;    /* "recall that": told elsewhere before, by nobody that is known */
    bool shared;      /* states gave it together */
    bool speakers;    /* the victims are of the side that speaks */
    int8_t foes;      /* enum cmq_foes: the words say that they are not */
    cmq_country side; /* 0: unknown */
    size_t source;    /* an actor, or CMQ_NO_ACTOR */
    size_t told_by;   /* who gives the figure or denies it */
    cmq_bytes count, who;
    cmq_where where;
    cmq_record_time time;
    const cmq_rule *rule;
    cmq_mentions mentions; /* the first is the record's own place */
} cmq_casualty;

/* Somebody who speaks. */
typedef struct {
    size_t actor;
    int sentence; /* where he last spoke */
    bool cited;   /* told there as where something is known from, "by X's data" */
} cmq_voice;

#define CMQ_NOT_ASKED (-2) /* before no paragraph */

/* Whose turn it is in a talk that is written down: of whoever asks, of whoever is asked, of somebody named. */
enum cmq_turn { CMQ_NO_TURN, CMQ_TURN_ASKS, CMQ_TURN_ANSWERS, CMQ_TURN_NAMED };

#define CMQ_VOICES 8 /* more than speak in the few sentences that matter */

typedef struct {
    cmq_arena *arena; /* of the document */
    cmq_actors actors;
    cmq_positions positions;
    cmq_whereabouts whereabouts; /* whoever reads the sentences looks for the places of each that has facts */
    cmq_calendar calendar;       /* of the document; may still change while it is read */
    cmq_record_time event_time;  /* when the event at hand happened, as far as told */
    int event_sentence;          /* where that was told */
    cmq_record_time first_time;  /* the first of the event times, if it was told early */
    bool first_recalled;         /* it was told by a sentence without figures, */
    int first_sentence;          /* this one */
    cmq_record_time whole_time;  /* of the last figure that is no part of another */
    int whole_sentence;          /* where that stands */
    bool whole_is_older;         /* it is of another event */
    int64_t whole_count;         /* people of it; CMQ_UNBOUNDED: not known at most how many */
    cmq_casualty *casualties;
    size_t count, room;
    int last_kind, last_sentence; /* of the last record in the text; kind -1: none */
    cmq_value last_value;         /* of that record; not known: none */
    int last_dead;                /* the sentence of the last record of dead */
    size_t counts;                /* who gave the last figure of the last sentence that has any, */
    int counts_sentence;          /* this one, */
    int counts_paragraph;         /* in this paragraph */
    cmq_voice said;               /* who alone spoke in the last sentence that names somebody, */
    int said_paragraph;           /* in this paragraph */
    cmq_voice voices[CMQ_VOICES]; /* who spoke last, the latest first */
    size_t voice_count;
    int8_t turn;                     /* enum cmq_turn: what the last label says whose turn it is, */
    size_t turn_actor;               /* this one's, if it names him, */
    int turn_paragraph;              /* from this one on; -1: no label so far */
    int turn_sentence;               /* and from this sentence on */
    int question;                    /* the sentence that the last question begins with; -1: none */
    size_t listers[CMQ_MAX_PARTIES]; /* whose the items of the list at hand are, */
    uint8_t lister_count;
    int item_paragraph;              /* this one, if it is one; -1: none was */
    int asked;                       /* the last paragraph that begins with a dash and asks; CMQ_NOT_ASKED: none did */
    bool talk;                       /* there were several: each holds until the next one */
    size_t issuer;                   /* of the whole document, or CMQ_NO_ACTOR */
    size_t issuers[CMQ_MAX_PARTIES]; /* of a document that several issue, the issuer and the others; */
    uint8_t issuer_count;            /* else 0 */
    bool addressed;                  /* the issuer stands alone in a line, as whom a letter is written to does */
    bool titled;                     /* the issuer stands in the title of a statement */
    bool masthead;                   /* it is known by a line with nothing but its name */
    bool orphans;                    /* somebody took a position of whom nothing is known yet, */
    int orphan_sentence;             /* last here */
    bool awaits;                     /* an open quotation has facts whose speaker may be told where it closes */
    bool clash;                      /* states fight: each counts its own */
    int recalled;                    /* the last sentence that turned to what was told elsewhere; -1: none did */
    bool cut;                        /* a limit was reached: records or mentions are missing */
} cmq_records;

/* `text`: decoded; `published`: CMQ_NO_DAY if it is unknown. */
void cmq_records_start(cmq_records *records, cmq_arena *arena, cmq_span text, cmq_day published);

/* Adds the facts, positions and actors of the cascade's last sentence, whose times have been read if it has facts. A
 * quoted figure without a source of its own takes that of whoever spoke shortly before, others take the issuer of the
 * document. False when memory ran out. */
bool cmq_records_add(cmq_records *records, const cmq_cascade *cascade);

/* A headline ends without a full stop, whatever it holds before. */
bool cmq_is_headline(const cmq_sentence *sentence);

/* Whether a sentence that begins a paragraph may begin with a label that tells whose turn it is; notes it once the
 * sentence was read. */
bool cmq_may_be_turn(cmq_span text, const cmq_sentence *sentence);
void cmq_take_turn(cmq_records *records, cmq_cascade *cascade);

/* Notes that a sentence begins a paragraph, which goes on with a list or ends it. */
void cmq_note_paragraph(cmq_records *records, const cmq_sentence *sentence);

/* Whether a sentence heads a list, "The Council:", "We demand:"; notes whose list it is, once the sentence was read:
 * that of `listers`, if it names any. */
bool cmq_may_head_list(const cmq_sentence *sentence);
void cmq_take_listers(cmq_records *records, const cmq_cascade *cascade, const cmq_party *listers, uint8_t count);

/* Whether no figure of the cascade's last sentence has a time and none is carried on: a sentence before may tell. */
bool cmq_records_lack_time(const cmq_records *records, const cmq_cascade *cascade);

/* Notes the time of what happens in the cascade's last sentence, which has no figures, for those behind it. */
void cmq_records_recall_time(cmq_records *records, cmq_cascade *cascade);

/* Notes who speaks in the cascade's last sentence; true if somebody does. */
bool cmq_records_hear(cmq_records *records, const cmq_cascade *cascade);

/* Whether "he" takes or tells a position in the cascade's last sentence although nobody like that spoke in the sentence
 * before, or "they" although nobody did in the last few; *pronoun: which one. */
bool cmq_records_lack_voice(const cmq_records *records, const cmq_cascade *cascade, cmq_pronoun *pronoun);

/* Takes whoever opens the cascade's last sentence, whose names were read, for one who speaks, if the pronoun may stand
 * for him; "he" may be the only person there, if no actor opens it. */
void cmq_records_give_voice(cmq_records *records, const cmq_cascade *cascade, cmq_pronoun pronoun);

/* Whether a sentence goes on with a quotation that has facts whose speaker is not told yet: it must be read. */
bool cmq_records_await(const cmq_records *records, const cmq_sentence *sentence);

/* Whether something was said by nobody that is known, or by whom a letter may be written to, so that a signature at the
 * end of the document matters. */
bool cmq_records_want_signature(const cmq_records *records);

/* Whether something is told in the first person, and nobody is known to speak: "we condemn this attack". */
bool cmq_records_want_self(const cmq_records *records);

#define CMQ_SIGNATURE_WORDS 16 /* a longer line at the end signs nothing, */
#define CMQ_CLOSING_WORDS 64   /* but that a state says in it what it will do: "Chad will continue to stand with ..." */

/* Takes whoever the cascade's last sentence, a line at the end, names for the issuer of the document, or for the
 * writer of a letter. */
void cmq_records_sign(cmq_records *records, const cmq_cascade *cascade);

/* The last sentence that tells of the office without a name that issued the document; -1: none did. */
int cmq_records_issuing_office(const cmq_records *records);

/* Whether the document is issued by an office without a name, or by "I" and "we" alone. */
bool cmq_records_want_name(const cmq_records *records);

/* Takes the cascade's last sentence, if it is nothing but a name, for whoever holds the office that signs; "(Signed)"
 * before it tells of itself that somebody does. */
void cmq_records_sign_name(cmq_records *records, const cmq_cascade *cascade);

/* Whether a record, or a position without a speaker, stands shortly before a sentence, so that "of them" and "this was
 * told by" may speak of it. */
bool cmq_records_near(const cmq_records *records, int sentence);

/* kinds.c: the kind of a fact: where it speaks "of them" that of the last record, if it is near; -1 if there is none,
 * or if the fact counts only after one of its kind. */
int cmq_kind_of_fact(const cmq_records *records, const cmq_cascade *cascade, const cmq_fact *fact);

#define CMQ_SURE_PAIR 20 /* how great a whole must be that two numbers make up by more than chance */

/* sums.c: makes numbers of a sentence parts, as facts, where they add up to a figure told in it or shortly before. */
void cmq_records_add_up(const cmq_records *records, const cmq_cascade *cascade);

/* kinds.c: a heading turns to a kind whose list follows: "Deaths by province:". */
void cmq_turn_to_kind(cmq_records *records, const cmq_cascade *cascade);

/* kinds.c: whether a greater figure of a kind was told. */
bool cmq_is_counted_greater(const cmq_records *records, int kind, int64_t count);

#define CMQ_TOLD_TOGETHER 3 /* tokens from one fact, or figure, to the next, which are told together */

/* figures.c: whether the words of a fact speak of enemies, or of outlaws: enum cmq_foes. */
int8_t cmq_foes_of(const cmq_cascade *cascade, cmq_range tokens);

/* figures.c: gives the facts of a sentence, in its order, the noun that two of them share: "five Kyrgyz and three Tajik
 * border guards". */
void cmq_share_noun(const cmq_cascade *cascade, cmq_fact *facts, size_t count);

/* figures.c: whether words name people by the state that they belong to: "two of our nationals", "three Belgians". */
bool cmq_are_citizens(const cmq_cascade *cascade, cmq_range who);

/* figures.c: whether soldiers, or fighters, go over a border, "troops had crossed into Chad", and so do not flee. */
bool cmq_is_incursion(const cmq_cascade *cascade, const cmq_fact *fact, const cmq_casualty *casualty);

/* figures.c: whether a fact calls those whom it counts victims: "four of the victims". */
bool cmq_names_victims(const cmq_cascade *cascade, const cmq_fact *fact);

/* figures.c: whether one predicate tells of both, "and" stands between them and they are victims of different types, so
 * that a number told of both is no repeat: "four policemen and four firefighters were hurt". */
bool cmq_are_others(const cmq_cascade *cascade, const cmq_fact *a, const cmq_fact *b);

/* figures.c: whether a figure is a plural noun alone, "people were killed": no word of it counts. */
bool cmq_is_bare_plural(const cmq_cascade *cascade, const cmq_fact *fact);

/* What words around a figure tell of it. */
typedef struct {
    int8_t basis; /* enum cmq_basis; CMQ_TOTAL: they say nothing */
    bool wrong;   /* an earlier count that may have been too high */
    bool today;   /* new only if it is told behind a toll */
} cmq_telling;

/* basis.c: what the words and times around one of the facts of a sentence, in its order, tell of it; `except`: bits of
 * enum cmq_basis that are not asked for. */
cmq_telling cmq_basis_around(const cmq_cascade *cascade, const cmq_fact *facts, size_t count, size_t at,
                             unsigned except);

/* basis.c: whether the facts of a sentence, in its order, stand in a line of a list, which begins with a place and a
 * mark before the first figure: "Guinea - 1,298 cases, 768 deaths". */
bool cmq_is_list_line(const cmq_whereabouts *whereabouts, const cmq_cascade *cascade, const cmq_fact *facts);

/* holders.c: one person who is told by the office, or the surname, first and by the full name later. */
void cmq_records_find_holders(cmq_records *records);

/* holders.c: an office turns out to be held by a person: all that is told of it is told of the person. */
void cmq_records_hold(cmq_records *records, size_t office, size_t person);

/* homes.c: adds a party to the actors; "this country" is the one told before, and a place in the name is noted. */
size_t cmq_records_add_actor(cmq_records *records, const cmq_cascade *cascade, const cmq_party *party);

/* homes.c: the country of those of whom no word tells it. */
void cmq_records_find_homes(cmq_records *records);

/* repeats.c: whether a figure, told at `mention`, is one that is known. */
bool cmq_is_repeat(const cmq_actors *actors, const cmq_casualty *known, const cmq_casualty *c, cmq_mention mention);

/* repeats.c: whether two figures, each with its mentions, turn out to be one when the document is known. */
bool cmq_became_one(const cmq_actors *actors, const cmq_casualty *known, const cmq_casualty *c);

/* Whether the figure of a headline rounds what the lead counts, which is then the fact: "more than 160", 163. */
bool cmq_rounds(const cmq_actors *actors, const cmq_casualty *headline, const cmq_casualty *lead);

/* repeats.c: gives a figure what only its repeat tells. */
void cmq_complete(const cmq_actors *actors, cmq_casualty *known, const cmq_casualty *again);

/* parts.c: whether the victims of two figures may be of one side. */
bool cmq_may_be_of_one_side(const cmq_casualty *a, const cmq_casualty *b);

/* parts.c: whether a figure told in this sentence, whose basis counts only behind others, stands behind such in
 * sentences before: of a part, a greater one that may hold it; of background, any but the same, or the lead. */
bool cmq_records_stand_behind(const cmq_records *records, const cmq_casualty *casualty, int sentence);

/* parts.c: whether "people were killed" speaks of those whom a sentence before this one counted. */
bool cmq_records_counted(const cmq_records *records, const cmq_casualty *casualty, int sentence);

/* parts.c: whether the same figure was told as the toll before. */
bool cmq_records_told(const cmq_records *records, const cmq_casualty *casualty);

/* parts.c: the last figure before one of the records that may hold it: greater, of its kind or of all victims; NULL if
 * there is none. */
const cmq_casualty *cmq_greater_before(const cmq_records *records, const cmq_casualty *casualty);

/* parts.c: finds figures that are parts of one told before, though no word says so. */
void cmq_records_find_parts(cmq_records *records);

/* What a repeat tells otherwise: victims of a headline, of whom it says below that as many were hurt, are those; "of
 * them six were killed", where six were told to be killed, is no share of these. */
void cmq_records_tell_alike(cmq_records *records);

/* sides.c: in a clash of states, victims that a state's own bodies count are its own. */
void cmq_records_take_sides(cmq_records *records);
/* "Our soldiers" are of whoever tells of them, whose country only the whole document told. */
void cmq_records_own_sides(cmq_records *records);

/* sides.c: parts of a figure are of its side, where the document names no other. */
void cmq_records_share_sides(cmq_records *records);

/* sides.c: takes places of other sentences away that do not fit the side of the victims. */
void cmq_records_check_where(cmq_records *records);

/* What only the whole document tells: the days of all times; in a clash of states, victims that a state's own bodies
 * count are its own. */
void cmq_records_finish(cmq_records *records);

#endif
