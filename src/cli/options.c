#include "cli/options.h"

#include "cli/cli.h"

#include <stdlib.h>
#include <string.h>

typedef enum { FLAG, VALUE, CHOICE, LIST } S_kind;

typedef struct {
    char letter; /* 0: none */
    const char *name;
    S_kind kind;
    const char *value; /* its name in the help; of a choice: what may stand, between bars */
    unsigned commands; /* that take it */
    size_t offset;     /* of its member in cli_options: bool, const char *, or for a list const char ** */
    const char *help;
} S_option;

#define ALL (CLI_EXTRACT | CLI_CHECK | CLI_EXPLAIN | CLI_SCORE | CLI_TOLL)
#define READING (CLI_EXTRACT | CLI_EXPLAIN)
#define AT(member) offsetof(cli_options, member)

static const S_option S_options[] = {
    {'i', "input", CHOICE, "text|jsonl", READING, AT(input),
     "a document a file (default), or one a line: {\"id\",\"text\",\"lang\",\"date\"}"},
    {'f', "format", CHOICE, "jsonl", CLI_EXTRACT, AT(format), "form of the records: one JSON object a document"},
    {'l', "lang", VALUE, "CODE", READING, AT(language), "where a document names none: ru ky tg fr en; default: detect"},
    {0, "date", VALUE, "DATE", READING, AT(date), "of publication, where a document names none: YYYY-MM-DD"},
    {0, "encoding", VALUE, "NAME", READING, AT(encoding), "encoding of text files, as windows-1251; default: detect"},
    {0, "data", LIST, "DIR", ALL, AT(data), "add words and rules: a folder with lang/ and patterns/; may be repeated"},
    {'o', "output", VALUE, "FILE", READING | CLI_TOLL, AT(output), "write to FILE instead of standard output"},
    {'e', "exit-status", FLAG, NULL, CLI_EXTRACT, AT(exit_status), "exit with 1 if no record was found"},
    {0, "names", FLAG, NULL, CLI_EXPLAIN, AT(names), "write only the names of actors: type, ref, name, document"},
    {0, "times", FLAG, NULL, CLI_EXPLAIN, AT(times), "write only the times: first day, last day, words, document"},
    {0, "json", FLAG, NULL, CLI_SCORE | CLI_TOLL, AT(json), "one JSON object a set of documents, or of toll a figure"},
    {0, "csv", FLAG, NULL, CLI_TOLL, AT(csv), "one row a figure"},
    {0, "svg", FLAG, NULL, CLI_TOLL, AT(svg), "a step chart of one event"},
    {0, "country", VALUE, "CODES", CLI_TOLL, AT(country), "events in these countries: KG,TJ"},
    {0, "place", VALUE, "PLACE", CLI_TOLL, AT(place), "events at a place: KG-B, or part of a name"},
    {0, "kind", VALUE, "KINDS", CLI_TOLL, AT(kind), "figures of these kinds: killed,injured"},
    {0, "side", VALUE, "CODES", CLI_TOLL, AT(side), "figures of victims of these countries"},
    {0, "since", VALUE, "DATE", CLI_TOLL, AT(since), "figures from this day on"},
    {0, "until", VALUE, "DATE", CLI_TOLL, AT(until), "figures up to this day"},
    {0, "window", VALUE, "DAYS", CLI_TOLL, AT(window), "silence that ends an event; default 14"},
    {0, "event", VALUE, "NUMBER", CLI_TOLL, AT(event), "one event, by its number in the timeline"},
    {0, "list", FLAG, NULL, CLI_SCORE, AT(list), "list missed (-) and extra (+) figures"},
    {0, "rules", FLAG, NULL, CLI_SCORE, AT(rules),
     "list the rule of each record and whether gold has it (1) or not (0)"},
    {0, "floor", VALUE, "FILE", CLI_SCORE, AT(floor), "exit with 1 where a score is below: lines of SET MEASURE VALUE"},
    {'h', "help", FLAG, NULL, ALL, AT(help), "show this help"},
    {'V', "version", FLAG, NULL, ALL, AT(version), "show the versions of program and components, and the data in use"},
};

static const struct {
    const char *name;
    cli_command command;
} S_commands[] = {
    {"extract", CLI_EXTRACT}, {"check", CLI_CHECK}, {"explain", CLI_EXPLAIN}, {"score", CLI_SCORE}, {"toll", CLI_TOLL}};

#define COUNT(array) (sizeof(array) / sizeof *(array))

static const char *S_command_name(cli_command command) {
    for (size_t i = 0; i < COUNT(S_commands); i++)
        if (S_commands[i].command == command) return S_commands[i].name;
    return "";
}

static const S_option *S_find_letter(char letter) {
    for (size_t i = 0; i < COUNT(S_options); i++)
        if (letter && S_options[i].letter == letter) return &S_options[i];
    return NULL;
}

static const S_option *S_find_name(const char *name, size_t len) {
    for (size_t i = 0; i < COUNT(S_options); i++)
        if (strlen(S_options[i].name) == len && memcmp(S_options[i].name, name, len) == 0) return &S_options[i];
    return NULL;
}

static bool S_is_choice(const char *choices, const char *value) {
    size_t len = strlen(value);
    while (*choices) {
        size_t part = strcspn(choices, "|");
        if (part == len && memcmp(choices, value, len) == 0) return true;
        choices += part + (choices[part] == '|');
    }
    return false;
}

static bool S_set(cli_options *options, const S_option *option, const char *value) {
    char *member = (char *)options + option->offset;
    switch (option->kind) {
    case FLAG:
        *(bool *)(void *)member = true;
        return true;
    case LIST:
        (*(const char ***)(void *)member)[options->data_count++] = value;
        return true;
    case CHOICE:
        if (!S_is_choice(option->value, value)) {
            cli_report(NULL, 0, "--%s takes %s, not '%s'", option->name, option->value, value);
            return false;
        }
        break;
    case VALUE:
        break;
    }
    *(const char **)(void *)member = value;
    return true;
}

/* Reads --name, --name=value and --name value. */
static bool S_read_long(cli_options *options, unsigned *used, char **argv, int *at) {
    const char *name = argv[*at] + 2;
    size_t len = strcspn(name, "=");
    const S_option *option = S_find_name(name, len);
    const char *value = name[len] ? name + len + 1 : NULL;
    if (!option) {
        cli_report(NULL, 0, "unknown option --%.*s", (int)len, name);
        return false;
    }
    if (option->kind == FLAG && value) {
        cli_report(NULL, 0, "--%s takes no value", option->name);
        return false;
    }
    if (option->kind != FLAG && !value && !(value = argv[++*at])) {
        cli_report(NULL, 0, "--%s needs %s", option->name, option->value);
        return false;
    }
    *used |= 1u << (option - S_options);
    return S_set(options, option, value);
}

/* Reads -x, -xyz, -xVALUE and -x VALUE. */
static bool S_read_short(cli_options *options, unsigned *used, char **argv, int *at) {
    for (const char *letter = argv[*at] + 1; *letter; letter++) {
        const S_option *option = S_find_letter(*letter);
        const char *value = letter[1] ? letter + 1 : NULL;
        if (!option) {
            cli_report(NULL, 0, "unknown option -%c", *letter);
            return false;
        }
        if (option->kind != FLAG && !value && !(value = argv[++*at])) {
            cli_report(NULL, 0, "-%c needs %s", *letter, option->value);
            return false;
        }
        *used |= 1u << (option - S_options);
        if (!S_set(options, option, value)) return false;
        if (option->kind != FLAG) return true;
    }
    return true;
}

/* What can only be judged when the whole line is known. */
static bool S_check(const cli_options *options, unsigned used) {
    for (size_t i = 0; i < COUNT(S_options); i++) {
        if (used & 1u << i && !(S_options[i].commands & (unsigned)options->command)) {
            cli_report(NULL, 0, "--%s does not apply to %s", S_options[i].name, S_command_name(options->command));
            return false;
        }
    }
    if (options->encoding && strcmp(options->input, "jsonl") == 0) {
        cli_report(NULL, 0, "--encoding does not apply to JSON Lines, which are UTF-8");
        return false;
    }
    return true;
}

bool cli_options_read(cli_options *options, int argc, char **argv) {
    *options = (cli_options){.command = CLI_EXTRACT, .input = "text", .format = "jsonl"};
    options->data = calloc((size_t)argc + 1, sizeof *options->data);
    options->arguments = calloc((size_t)argc + 1, sizeof *options->arguments);
    if (!options->data || !options->arguments) {
        cli_report(NULL, 0, "out of memory");
        return false;
    }
    unsigned used = 0;
    bool named = false, only_files = false; /* the first word may name the command; behind "--" it is a file */
    for (int i = 1; i < argc; i++) {
        char *word = argv[i];
        if (!only_files && strcmp(word, "--") == 0) {
            only_files = true;
        } else if (!only_files && word[0] == '-' && word[1] == '-') {
            if (!S_read_long(options, &used, argv, &i)) return false;
        } else if (!only_files && word[0] == '-' && word[1]) {
            if (!S_read_short(options, &used, argv, &i)) return false;
        } else {
            cli_command command = 0;
            for (size_t k = 0; !named && !only_files && k < COUNT(S_commands); k++)
                if (strcmp(word, S_commands[k].name) == 0) command = S_commands[k].command;
            named = true;
            if (command) options->command = command;
            else options->arguments[options->argument_count++] = word;
        }
    }
    return S_check(options, used);
}

void cli_options_free(cli_options *options) {
    free(options->data);
    free(options->arguments);
}

void cli_options_help(FILE *out) {
    fputs("Reads official statements and news in Russian, Kyrgyz, Tajik, French and English\n"
          "and gives who was killed, hurt, missing or displaced as JSON records.\n\n"
          "usage: communique [extract] [OPTION]... [FILE]...\n"
          "       communique check [--data DIR]... [LANG]...\n"
          "       communique explain [OPTION]... [FILE]...\n"
          "       communique score [OPTION]... GOLD [RECORDS]...\n"
          "       communique toll [OPTION]... [RECORDS]...\n\n"
          "  extract   write the records of each document (the default)\n"
          "  check     check words and rules and run their examples; languages: ru ky tg fr en\n"
          "  explain   say how each document was read\n"
          "  score     compare records with gold, or read and compare all of a corpus folder\n"
          "  toll      tell the toll of each event over time, from records\n\n"
          "No file, or -, is standard input.\n\n",
          out);
    for (size_t i = 0; i < COUNT(S_options); i++) {
        const S_option *option = &S_options[i];
        char letter[] = {option->letter ? '-' : ' ', option->letter ? option->letter : ' ', option->letter ? ',' : ' ',
                         0};
        char name[40];
        snprintf(name, sizeof name, "--%s%s%s", option->name, option->value ? " " : "",
                 option->value ? option->value : "");
        fprintf(out, "  %s %-20s  %s\n", letter, name, option->help);
    }
    fputs(
        "\nexit: 0 done; 1 no record, with --exit-status, or a score below --floor; 2 usage, input or output failed;\n"
        "      3 words or rules are wrong; 4 done, but some input was skipped or cut\n",
        out);
}
