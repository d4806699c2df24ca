/* The table of options, which gives parsing, help, completion and the manual's list. */
#ifndef CMQ_CLI_OPTION_TABLE_H
#define CMQ_CLI_OPTION_TABLE_H

#include "cli/options.h"

typedef enum { CLI_OPT_FLAG, CLI_OPT_VALUE, CLI_OPT_FILE_NAME, CLI_OPT_CHOICE, CLI_OPT_LIST } cli_option_kind;

typedef struct {
    char letter; /* 0: none */
    const char *name;
    cli_option_kind kind;
    const char *value; /* its name in the help; of a choice: what may stand, between bars */
    unsigned commands; /* that take it */
    size_t offset;     /* of its member in cli_options: bool, const char *, or for a list const char ** */
    const char *help;
} cli_option;

typedef struct {
    const char *name;
    cli_command command;
} cli_command_name;

extern const cli_option cli_option_table[];
extern const cli_command_name cli_command_table[];
extern const size_t cli_option_count, cli_command_count;

#endif
