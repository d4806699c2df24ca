#include "cli/options.h"

#include "cli/cli.h"
#include "cli/option_table.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define ALL (CLI_EXTRACT | CLI_CHECK | CLI_COMPILE | CLI_EXPLAIN | CLI_SCORE | CLI_TOLL)
#define READING (CLI_EXTRACT | CLI_EXPLAIN)
#define AT(member) offsetof(cli_options, member)

const cli_option cli_option_table[] = {
    {'i', "input", CLI_OPT_CHOICE, "auto|text|html|jsonl|ninjs|newsml|nitf", READING, AT(input),
     "what the files hold; default: look into each"},
    {'T', "files-from", CLI_OPT_FILE_NAME, "FILE", READING, AT(files_from),
     "read the names of files from FILE, one a line"},
    {0, "split", CLI_OPT_CHOICE, "line|blank|formfeed", READING, AT(split),
     "text files hold many documents, apart by line, blank line or form feed"},
    {0, "text-field", CLI_OPT_VALUE, "NAME", READING, AT(text_field),
     "member of JSON objects that holds the text; a.b: nested"},
    {0, "id-field", CLI_OPT_VALUE, "NAME", READING, AT(id_field), "member that holds the id"},
    {0, "date-field", CLI_OPT_VALUE, "NAME", READING, AT(date_field), "member that holds the date of publication"},
    {0, "lang-field", CLI_OPT_VALUE, "NAME", READING, AT(language_field), "member that holds the language"},
    {'l', "lang", CLI_OPT_VALUE, "CODE", READING, AT(language),
     "where a document names none: ru ky tg fr en; default: detect"},
    {0, "date", CLI_OPT_VALUE, "DATE", READING, AT(date), "of publication, where a document names none: YYYY-MM-DD"},
    {0, "encoding", CLI_OPT_VALUE, "NAME", READING, AT(encoding),
     "encoding of text files, as windows-1251; default: detect"},
    {'f', "format", CLI_OPT_CHOICE, "jsonl|csv|tsv|html|webannotation|brat|displacy|labelstudio|ninjs", CLI_EXTRACT,
     AT(format), "form of the records; default: one JSON object a document"},
    {0, "pass-through", CLI_OPT_FLAG, NULL, CLI_EXTRACT, AT(pass_through),
     "add the record to the JSON object it was read from"},
    {0, "offsets", CLI_OPT_CHOICE, "codepoint|byte|utf16", CLI_EXTRACT, AT(offsets), "what places in the text count"},
    {0, "text", CLI_OPT_FLAG, NULL, CLI_EXTRACT, AT(plain), "write the text that places refer to instead of records"},
    {0, "sqlite", CLI_OPT_FILE_NAME, "FILE", CLI_EXTRACT, AT(database), "put the records into a database"},
    {'o', "output", CLI_OPT_FILE_NAME, "FILE", READING | CLI_TOLL, AT(output),
     "write to FILE instead of standard output; brat: a folder"},
    {'j', "jobs", CLI_OPT_VALUE, "N", READING, AT(jobs), "read with N threads; 0: one a processor; default: 1"},
    {0, "line-buffered", CLI_OPT_FLAG, NULL, READING, AT(line_buffered), "write out each document at once"},
    {0, "resume", CLI_OPT_FLAG, NULL, CLI_EXTRACT, AT(resume),
     "go on where an interrupted run to the same output stopped"},
    {0, "errors", CLI_OPT_FILE_NAME, "FILE", READING, AT(errors),
     "report skipped documents to FILE, as JSON Lines; -: stderr"},
    {0, "summary", CLI_OPT_FLAG, NULL, READING, AT(summary), "say at the end what was read, skipped and cut"},
    {0, "data", CLI_OPT_LIST, "DIR", ALL, AT(data),
     "add words and rules: a folder with lang/ and patterns/; may be repeated"},
    {'e', "exit-status", CLI_OPT_FLAG, NULL, CLI_EXTRACT, AT(exit_status), "exit with 1 if no record was found"},
    {0, "names", CLI_OPT_FLAG, NULL, CLI_EXPLAIN, AT(names),
     "write only the names of actors: type, ref, name, document"},
    {0, "times", CLI_OPT_FLAG, NULL, CLI_EXPLAIN, AT(times),
     "write only the times: first day, last day, words, document"},
    {0, "json", CLI_OPT_FLAG, NULL, CLI_SCORE | CLI_TOLL, AT(json),
     "one JSON object a set of documents, or of toll a figure"},
    {0, "csv", CLI_OPT_FLAG, NULL, CLI_TOLL, AT(csv), "one row a figure"},
    {0, "svg", CLI_OPT_FLAG, NULL, CLI_TOLL, AT(svg), "a step chart of one event"},
    {0, "country", CLI_OPT_VALUE, "CODES", CLI_TOLL, AT(country), "events in these countries: KG,TJ"},
    {0, "place", CLI_OPT_VALUE, "PLACE", CLI_TOLL, AT(place), "events at a place: KG-B, or part of a name"},
    {0, "kind", CLI_OPT_VALUE, "KINDS", CLI_TOLL, AT(kind), "figures of these kinds: killed,injured"},
    {0, "side", CLI_OPT_VALUE, "CODES", CLI_TOLL, AT(side), "figures of victims of these countries"},
    {0, "since", CLI_OPT_VALUE, "DATE", CLI_TOLL, AT(since), "figures from this day on"},
    {0, "until", CLI_OPT_VALUE, "DATE", CLI_TOLL, AT(until), "figures up to this day"},
    {0, "window", CLI_OPT_VALUE, "DAYS", CLI_TOLL, AT(window), "silence that ends an event; default 14"},
    {0, "event", CLI_OPT_VALUE, "NUMBER", CLI_TOLL, AT(event), "one event, by its number in the timeline"},
    {0, "list", CLI_OPT_FLAG, NULL, CLI_SCORE, AT(list), "list missed (-) and extra (+) figures"},
    {0, "rules", CLI_OPT_FLAG, NULL, CLI_SCORE, AT(rules),
     "list the rule of each record and whether gold has it (1) or not (0)"},
    {0, "floor", CLI_OPT_FILE_NAME, "FILE", CLI_SCORE, AT(floor),
     "exit with 1 where a score is below: lines of SET MEASURE VALUE"},
    {'h', "help", CLI_OPT_FLAG, NULL, ALL, AT(help), "show this help"},
    {'V', "version", CLI_OPT_FLAG, NULL, ALL, AT(version),
     "show the versions of program and components, and the data in use"},
};

const cli_command_name cli_command_table[] = {
    {"extract", CLI_EXTRACT}, {"check", CLI_CHECK}, {"compile", CLI_COMPILE},      {"explain", CLI_EXPLAIN},
    {"score", CLI_SCORE},     {"toll", CLI_TOLL},   {"completion", CLI_COMPLETION}};

#define COUNT(array) (sizeof(array) / sizeof *(array))

const size_t cli_option_count = COUNT(cli_option_table), cli_command_count = COUNT(cli_command_table);

static const char *S_command_name(cli_command command) {
    for (size_t i = 0; i < COUNT(cli_command_table); i++)
        if (cli_command_table[i].command == command) return cli_command_table[i].name;
    return "";
}

static const cli_option *S_find_letter(char letter) {
    for (size_t i = 0; i < COUNT(cli_option_table); i++)
        if (letter && cli_option_table[i].letter == letter) return &cli_option_table[i];
    return NULL;
}

static const cli_option *S_find_name(const char *name, size_t len) {
    for (size_t i = 0; i < COUNT(cli_option_table); i++)
        if (strlen(cli_option_table[i].name) == len && memcmp(cli_option_table[i].name, name, len) == 0)
            return &cli_option_table[i];
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

static bool S_set(cli_options *options, const cli_option *option, const char *value) {
    char *member = (char *)options + option->offset;
    switch (option->kind) {
    case CLI_OPT_FLAG:
        *(bool *)(void *)member = true;
        return true;
    case CLI_OPT_LIST:
        (*(const char ***)(void *)member)[options->data_count++] = value;
        return true;
    case CLI_OPT_CHOICE:
        if (!S_is_choice(option->value, value)) {
            cli_report(NULL, 0, "--%s takes %s, not '%s'", option->name, option->value, value);
            return false;
        }
        break;
    case CLI_OPT_VALUE:
    case CLI_OPT_FILE_NAME:
        break;
    }
    *(const char **)(void *)member = value;
    return true;
}

/* Reads --name, --name=value and --name value. */
static bool S_read_long(cli_options *options, uint64_t *used, char **argv, int *at) {
    const char *name = argv[*at] + 2;
    size_t len = strcspn(name, "=");
    const cli_option *option = S_find_name(name, len);
    const char *value = name[len] ? name + len + 1 : NULL;
    if (!option) {
        cli_report(NULL, 0, "unknown option --%.*s", (int)len, name);
        return false;
    }
    if (option->kind == CLI_OPT_FLAG && value) {
        cli_report(NULL, 0, "--%s takes no value", option->name);
        return false;
    }
    if (option->kind != CLI_OPT_FLAG && !value && !(value = argv[++*at])) {
        cli_report(NULL, 0, "--%s needs %s", option->name, option->value);
        return false;
    }
    *used |= UINT64_C(1) << (option - cli_option_table);
    return S_set(options, option, value);
}

/* Reads -x, -xyz, -xVALUE and -x CLI_OPT_VALUE. */
static bool S_read_short(cli_options *options, uint64_t *used, char **argv, int *at) {
    for (const char *letter = argv[*at] + 1; *letter; letter++) {
        const cli_option *option = S_find_letter(*letter);
        const char *value = letter[1] ? letter + 1 : NULL;
        if (!option) {
            cli_report(NULL, 0, "unknown option -%c", *letter);
            return false;
        }
        if (option->kind != CLI_OPT_FLAG && !value && !(value = argv[++*at])) {
            cli_report(NULL, 0, "-%c needs %s", *letter, option->value);
            return false;
        }
        *used |= UINT64_C(1) << (option - cli_option_table);
        if (!S_set(options, option, value)) return false;
        if (option->kind != CLI_OPT_FLAG) return true;
    }
    return true;
}

/* The number of threads; 0 after a report. */
static size_t S_threads(const char *jobs) {
    enum { MOST = 256 };
    char *end;
    if (!jobs) return 1;
    long number = strtol(jobs, &end, 10);
    if (*end || end == jobs || number < 0 || number > MOST) {
        cli_report(NULL, 0, "--jobs takes a number up to %d, not '%s'", MOST, jobs);
        return 0;
    }
    if (number) return (size_t)number;
    number = sysconf(_SC_NPROCESSORS_ONLN);
    return number > 0 ? (size_t)number : 1;
}

static bool S_refuse(const char *why) {
    cli_report(NULL, 0, "%s", why);
    return false;
}

/* Options that make no sense together. */
static bool S_agree(const cli_options *options) {
    bool json = strcmp(options->input, "jsonl") == 0 || strcmp(options->input, "ninjs") == 0;
    bool brat = options->format && strcmp(options->format, "brat") == 0;
    bool jsonl = !options->format || strcmp(options->format, "jsonl") == 0;
    if (options->encoding && json) return S_refuse("--encoding does not apply to JSON Lines, which are UTF-8");
    if (options->split && json) return S_refuse("--split applies to text");
    if (options->pass_through && !jsonl) return S_refuse("--pass-through writes JSON Lines only");
    if (options->plain && options->format) return S_refuse("--text takes no --format");
    if (brat && !options->output) return S_refuse("-f brat needs -o with a folder for its files");
    if (brat && options->resume) return S_refuse("--resume does not apply to brat, whose files can be written again");
    if (options->resume && !options->output && !options->database) return S_refuse("--resume needs -o or --sqlite");
    return true;
}

/* What can only be judged when the whole line is known. */
static bool S_check(const cli_options *options, uint64_t used) {
    for (size_t i = 0; i < COUNT(cli_option_table); i++) {
        if (used & UINT64_C(1) << i && !(cli_option_table[i].commands & (unsigned)options->command)) {
            cli_report(NULL, 0, "--%s does not apply to %s", cli_option_table[i].name,
                       S_command_name(options->command));
            return false;
        }
    }
    return S_agree(options);
}

bool cli_options_read(cli_options *options, int argc, char **argv) {
    *options = (cli_options){.command = CLI_EXTRACT, .input = "auto"};
    options->data = calloc((size_t)argc + 1, sizeof *options->data);
    options->arguments = calloc((size_t)argc + 1, sizeof *options->arguments);
    if (!options->data || !options->arguments) {
        cli_report(NULL, 0, "out of memory");
        return false;
    }
    uint64_t used = 0;
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
            for (size_t k = 0; !named && !only_files && k < COUNT(cli_command_table); k++)
                if (strcmp(word, cli_command_table[k].name) == 0) command = cli_command_table[k].command;
            named = true;
            if (command) options->command = command;
            else options->arguments[options->argument_count++] = word;
        }
    }
    options->fields_given = options->text_field || options->id_field || options->date_field || options->language_field;
    if (!options->text_field) options->text_field = "text";
    if (!options->id_field) options->id_field = "id";
    if (!options->date_field) options->date_field = "date";
    if (!options->language_field) options->language_field = "lang";
    options->threads = S_threads(options->jobs);
    return options->threads && S_check(options, used);
}

void cli_options_free(cli_options *options) {
    free(options->data);
    free(options->arguments);
}

static const char S_usage[] =
    "Reads official statements and news in Russian, Kyrgyz, Tajik, French and English\n"
    "and gives who was killed, hurt, missing or displaced as JSON records.\n\n"
    "usage: communique [extract] [OPTION]... [FILE]...\n"
    "       communique check [--data DIR]... [LANG]...\n"
    "       communique compile [--data DIR]... [LANG]...\n"
    "       communique explain [OPTION]... [FILE]...\n"
    "       communique score [OPTION]... GOLD [RECORDS]...\n"
    "       communique toll [OPTION]... [RECORDS]...\n"
    "       communique completion bash|zsh|fish\n\n"
    "  extract     write the records of each document (the default)\n"
    "  check       check words and rules and run their examples; languages: ru ky tg fr en\n"
    "  compile     write words and rules, into compiled/ beside them, as they are read fastest\n"
    "  explain     say how each document was read\n"
    "  score       compare records with gold, or read and compare all of a corpus folder\n"
    "  toll        tell the toll of each event over time, from records\n"
    "  completion  write what a shell needs to complete this command line\n\n"
    "No file, or -, is standard input; of a folder, all files; of an archive, all members.\n\n";

static const char S_codes[] =
    "\nexit: 0 done; 1 no record, with --exit-status, or a score below --floor; 2 usage, input or output failed;\n"
    "      3 words or rules are wrong; 4 done, but some input was skipped or cut\n";

void cli_options_help(FILE *out) {
    fputs(S_usage, out);
    for (size_t i = 0; i < COUNT(cli_option_table); i++) {
        const cli_option *option = &cli_option_table[i];
        char letter[] = {option->letter ? '-' : ' ', option->letter ? option->letter : ' ', option->letter ? ',' : ' ',
                         0};
        char name[40];
        bool choice = option->kind == CLI_OPT_CHOICE; /* what may stand has a line of its own */
        snprintf(name, sizeof name, "--%s%s%s", option->name, option->value ? " " : "",
                 choice          ? "NAME"
                 : option->value ? option->value
                                 : "");
        fprintf(out, "  %s %-18s  %s\n", letter, name, option->help);
        if (choice) fprintf(out, "%25s%s\n", "", option->value);
    }
    fputs(S_codes, out);
}
