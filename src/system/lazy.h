/* Shared libraries that are loaded when they are first needed: reading plain text must not pay for readers of pages and
 * archives at every start, nor ask for them to be installed. */
#ifndef CMQ_SYSTEM_LAZY_H
#define CMQ_SYSTEM_LAZY_H

#include <stdbool.h>
#include <stddef.h>

/* Loads a library and writes the addresses of `count` symbols to `table`, an object of as many pointers. False: it is
 * not there, or is another one. */
bool lazy_load(const char *library, const char *const *names, size_t count, void *table);

/* For lists of the form #define LIST(X) X(function) X(function): the members of a table, and the names of its symbols.
 */
#define LAZY_MEMBER(function) __typeof__(function) *function;
#define LAZY_NAME(function) #function,

#endif
