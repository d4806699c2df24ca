/* Every limit of communique in one place. A limit that is reached is reported, never silently taken for "nothing
 * found". All may be overridden with -D at build time. */
#ifndef CMQ_BASE_LIMITS_H
#define CMQ_BASE_LIMITS_H

/* Bytes of one document; a longer one is cut at a character and says so in its warnings. */
#ifndef CMQ_MAX_DOCUMENT
#define CMQ_MAX_DOCUMENT (16u * 1024 * 1024)
#endif
/* Bytes of one paragraph that is analysed as a whole; a longer one is split at a space. */
#ifndef CMQ_MAX_PARAGRAPH
#define CMQ_MAX_PARAGRAPH (256u * 1024)
#endif
/* Tokens of one sentence; a longer one is split. */
#ifndef CMQ_MAX_TOKENS
#define CMQ_MAX_TOKENS 400
#endif
/* Bytes of one word that is looked up; a longer one is an unknown word. */
#ifndef CMQ_MAX_WORD
#define CMQ_MAX_WORD 128
#endif
/* Readings of one word, first words of entries among them; that more entries begin with a word is an error of the
 * data. */
#ifndef CMQ_MAX_READINGS
#define CMQ_MAX_READINGS 2000
#endif
/* Words remembered with their readings by one extractor and language before the memory is emptied. */
#ifndef CMQ_MAX_WORD_MEMORY
#define CMQ_MAX_WORD_MEMORY 60000
#endif
/* Bytes behind a paragraph in which a quotation that it leaves open may be closed. */
#ifndef CMQ_QUOTATION_BYTES
#define CMQ_QUOTATION_BYTES 4000
#endif
/* Records of one document. */
#ifndef CMQ_MAX_RECORDS
#define CMQ_MAX_RECORDS 4096
#endif
/* Mentions kept of one record. */
#ifndef CMQ_MAX_MENTIONS
#define CMQ_MAX_MENTIONS 64
#endif
/* Steps of one PCRE2 match before it is given up and reported. */
#ifndef CMQ_MATCH_LIMIT
#define CMQ_MATCH_LIMIT 200000
#endif
/* Bytes of the JIT stack of one extractor. */
#ifndef CMQ_JIT_STACK
#define CMQ_JIT_STACK (1024u * 1024)
#endif
/* Symbols of one rule: one byte each, 0 is never used. */
#define CMQ_MAX_SYMBOLS 255
/* Sets of readings that units of one extractor and language have, before they are forgotten at half of this. A sentence
 * makes at most one a token and stage. */
#ifndef CMQ_MAX_SIGNATURES
#define CMQ_MAX_SIGNATURES 16000
#endif
/* Bytes of all those sets and of what rules ask for of them, forgotten at half of this as well. */
#ifndef CMQ_MAX_SIGNATURE_MEMORY
#define CMQ_MAX_SIGNATURE_MEMORY (16u << 20)
#endif
/* Stages of one language's cascade. */
#ifndef CMQ_MAX_STAGES
#define CMQ_MAX_STAGES 24
#endif
/* Rules of one stage. */
#ifndef CMQ_MAX_STAGE_RULES
#define CMQ_MAX_STAGE_RULES 2048
#endif
/* Alternatives of all rules of one stage that are looked for one by one. */
#ifndef CMQ_MAX_STAGE_BRANCHES
#define CMQ_MAX_STAGE_BRANCHES 16384
#endif
/* Features that the endings of one language may name: bits of a 64-bit word. */
#define CMQ_MAX_FEATURES 64
/* Bytes of one line in a data file, and of one data file. */
#ifndef CMQ_MAX_DATA_LINE
#define CMQ_MAX_DATA_LINE 4096
#endif
#ifndef CMQ_MAX_DATA_FILE
#define CMQ_MAX_DATA_FILE (8u * 1024 * 1024)
#endif
/* Nesting of brackets in a rule, captures of a rule, items of a rule. */
#define CMQ_MAX_RULE_NESTING 16
#define CMQ_MAX_CAPTURES 16
#define CMQ_MAX_RULE_ITEMS 384
/* Named pieces of patterns (let) of one language. */
#define CMQ_MAX_MACROS 384
/* Words of a multi-word lexicon entry. */
#define CMQ_MAX_ENTRY_WORDS 8
/* Bytes of all memory that a grammar, and the working memory that an extractor, may take. */
#ifndef CMQ_MAX_GRAMMAR_MEMORY
#define CMQ_MAX_GRAMMAR_MEMORY (256u * 1024 * 1024)
#endif
#ifndef CMQ_MAX_EXTRACTOR_MEMORY
#define CMQ_MAX_EXTRACTOR_MEMORY (256u * 1024 * 1024)
#endif
/* Diagnostics reported from one data folder before the rest is only counted. */
#ifndef CMQ_MAX_DIAGNOSTICS
#define CMQ_MAX_DIAGNOSTICS 200
#endif

#endif
