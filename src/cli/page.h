/* What a page has behind its documents: charts of the toll over time, of all that it holds. */
#ifndef CMQ_CLI_PAGE_H
#define CMQ_CLI_PAGE_H

#include "toll/toll.h"

/* Draws the events whose toll is told on two days or more; false when the toll's database failed. */
bool cli_page_charts(toll *toll, FILE *out);

#endif
