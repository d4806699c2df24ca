#include "cli/cli.h"
#include "input/input.h"
#include "score/measure.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* The splits of a corpus folder, in the order in which they are shown. */
static const char *const S_languages[] = {"ru", "ky", "tg", "fr", "en"};
static const char *const S_splits[] = {"dev", "test"};

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* Reads JSON Lines of either form into a set; mistakes are reported. */
static bool S_read_lines(FILE *file, const char *path, score_set *set) {
    char *line = NULL;
    size_t room = 0, number = 0;
    bool good = true;
    for (ssize_t len; good && (len = getline(&line, &room, file)) >= 0;) {
        number++;
        if (strspn(line, " \t\r\n") == (size_t)len) continue;
        const char *wrong = score_read(set, line, (size_t)len);
        if (wrong) cli_report(path, number, "%s", wrong);
        good = wrong == NULL;
    }
    if (ferror(file)) {
        cli_report(path, 0, "%s", strerror(errno));
        good = false;
    }
    free(line);
    return good;
}

static bool S_read_file(const char *path, score_set *set) {
    if (strcmp(path, "-") == 0) return S_read_lines(stdin, path, set);
    FILE *file = fopen(path, "rb");
    if (!file) {
        cli_report(path, 0, "%s", strerror(errno));
        return false;
    }
    bool good = S_read_lines(file, path, set);
    fclose(file);
    return good;
}

/* ---- output ---- */

/* The measures of a result by name; NULL names end. */
typedef struct {
    const char *name;
    double value;
} S_measure;

#define MEASURES 26

static void S_measures(const score_result *r, S_measure m[MEASURES + 1]) {
    size_t n = 0, both = r->all.both;
    m[n++] = (S_measure){"precision", score_precision(r->all)};
    m[n++] = (S_measure){"recall", score_recall(r->all)};
    m[n++] = (S_measure){"f1", score_f1(r->all)};
    m[n++] = (S_measure){"basis", score_share(r->right[SCORE_BASIS], both)};
    m[n++] = (S_measure){"victims", score_share(r->right[SCORE_VICTIMS], both)};
    m[n++] = (S_measure){"side", score_share(r->right[SCORE_SIDE], both)};
    m[n++] = (S_measure){"source", score_share(r->right[SCORE_SOURCE], both)};
    m[n++] = (S_measure){"side+", score_share(r->given_right[SCORE_SIDE], r->given[SCORE_SIDE])};
    m[n++] = (S_measure){"source+", score_share(r->given_right[SCORE_SOURCE], r->given[SCORE_SOURCE])};
    if (r->places.gold) {
        m[n++] = (S_measure){"place_precision", score_precision(r->places)};
        m[n++] = (S_measure){"place_recall", score_recall(r->places)};
    }
    if (r->times.gold) {
        m[n++] = (S_measure){"time_precision", score_precision(r->times)};
        m[n++] = (S_measure){"time_recall", score_recall(r->times)};
    }
    if (r->actors.gold) {
        m[n++] = (S_measure){"actor_precision", score_precision(r->actors)};
        m[n++] = (S_measure){"actor_recall", score_recall(r->actors)};
        m[n++] = (S_measure){"actor_f1", score_f1(r->actors)};
    }
    if (r->positions.gold) {
        m[n++] = (S_measure){"call_f1", score_f1(r->calls)};
        m[n++] = (S_measure){"position_precision", score_precision(r->positions)};
        m[n++] = (S_measure){"position_recall", score_recall(r->positions)};
        m[n++] = (S_measure){"position_f1", score_f1(r->positions)};
        m[n++] = (S_measure){"addressees", score_share(r->addressees_right, r->positions.both)};
        if (r->position_times.gold) {
            m[n++] = (S_measure){"position_time_precision", score_precision(r->position_times)};
            m[n++] = (S_measure){"position_time_recall", score_recall(r->position_times)};
        }
    }
    m[n] = (S_measure){NULL, 0};
}

static void S_json(const char *name, const score_result *r) {
    S_measure m[MEASURES + 1];
    S_measures(r, m);
    printf("{\"set\":\"%s\",\"documents\":%zu,\"missing\":%zu,\"gold\":%zu,\"found\":%zu,\"both\":%zu", name,
           r->documents, r->missing, r->all.gold, r->all.found, r->all.both);
    for (size_t i = 0; m[i].name; i++) printf(",\"%s\":%.3f", m[i].name, m[i].value);
    printf(",\"kinds\":{");
    for (int k = 0; k < SCORE_KINDS; k++)
        printf("%s\"%s\":{\"gold\":%zu,\"found\":%zu,\"both\":%zu,\"f1\":%.3f}", k ? "," : "", score_kind_names[k],
               r->kinds[k].gold, r->kinds[k].found, r->kinds[k].both, score_f1(r->kinds[k]));
    printf("}}\n");
}

static void S_table(const char *name, const score_result *r) {
    S_measure m[MEASURES + 1];
    S_measures(r, m);
    printf("%s: %zu documents, %zu figures in gold, %zu found, %zu both\n ", name, r->documents, r->all.gold,
           r->all.found, r->all.both);
    for (size_t i = 0; m[i].name; i++) {
        if (strcmp(m[i].name, r->actors.gold ? "actor_precision" : "call_f1") == 0)
            printf("\n  actors %zu/%zu calls %zu/%zu positions %zu/%zu ", r->actors.both, r->actors.gold, r->calls.both,
                   r->calls.gold, r->positions.both, r->positions.gold);
        printf(" %s %.3f", m[i].name, m[i].value);
    }
    printf("\n ");
    for (int k = 0; k < SCORE_KINDS; k++)
        if (r->kinds[k].gold || r->kinds[k].found)
            printf(" %s %zu/%zu", score_kind_names[k], r->kinds[k].both, r->kinds[k].gold);
    printf("\n");
    if (r->missing) printf("  %zu documents of the gold are missing from the records\n", r->missing);
}

/* ---- the floor: "SET MEASURE VALUE" a line, # comments ---- */

static cli_exit S_floor(const char *path, const char *name, const score_result *r) {
    S_measure m[MEASURES + 1];
    char line[256], set[64], measure[32];
    double least;
    cli_exit code = CLI_DONE;
    FILE *file = path ? fopen(path, "r") : NULL;
    if (path && !file) {
        cli_report(path, 0, "%s", strerror(errno));
        return CLI_FAILED;
    }
    S_measures(r, m);
    while (file && fgets(line, sizeof line, file)) {
        if (line[0] == '#' || sscanf(line, "%63s %31s %lf", set, measure, &least) != 3 || strcmp(set, name) != 0)
            continue;
        for (size_t i = 0; m[i].name; i++) {
            if (strcmp(m[i].name, measure) != 0 || m[i].value + 0.0005 >= least) continue;
            cli_report(path, 0, "%s: %s is %.3f, below %.3f", name, measure, m[i].value, least);
            code = CLI_NO_RECORD;
        }
    }
    if (file) fclose(file);
    return code;
}

static cli_exit S_show(const cli_options *options, const char *name, const score_set *gold, const score_set *records) {
    score_result result;
    if (options->rules) return score_list_rules(gold, records, stdout), CLI_DONE;
    score_measure(gold, records, &result, options->list ? stdout : NULL);
    if (options->json) S_json(name, &result);
    else S_table(name, &result);
    return S_floor(options->floor, name, &result);
}

/* ---- a corpus folder: the texts beside its gold are read now ---- */

static char *S_text(const char *path, size_t *len) {
    FILE *file = fopen(path, "rb");
    char *text = NULL;
    long size = file && fseek(file, 0, SEEK_END) == 0 ? ftell(file) : -1;
    if (size >= 0 && (unsigned long)size <= CMQ_MAX_INPUT && fseek(file, 0, SEEK_SET) == 0)
        text = malloc((size_t)size + 1);
    if (text) text[ *len = fread(text, 1, (size_t)size, file)] = 0;
    if (file) fclose(file);
    if (!text) cli_report(path, 0, "cannot be read");
    return text;
}

/* The table beside the statements of a language; NULL: there is none, and they have no dates. */
static char *S_index(const char *folder, const char *language) {
    char path[CMQ_MAX_PATH];
    struct stat info;
    size_t len;
    int n = snprintf(path, sizeof path, "%s/%s/index.tsv", folder, language);
    return n > 0 && (size_t)n < sizeof path && stat(path, &info) == 0 ? S_text(path, &len) : NULL;
}

/* The date of a document by the table beside the statements, "ID TAB DATE TAB TYPE" a line; NULL: none. */
static const char *S_date(const char *index, const char *id, char date[11]) {
    size_t len = strlen(id);
    for (const char *line = index; line && *line; line += strcspn(line, "\n"), line += *line == '\n') {
        if (strncmp(line, id, len) != 0 || line[len] != '\t' || strcspn(line + len + 1, "\t\n") != 10) continue;
        memcpy(date, line + len + 1, 10);
        date[10] = 0;
        return date;
    }
    return NULL;
}

static bool S_extract_all(cmq_extractor *extractor, const char *folder, const char *language, const score_set *gold,
                          score_set *records) {
    bool good = true;
    char *index = S_index(folder, language), date[11];
    for (size_t i = 0; good && i < gold->count; i++) {
        char path[CMQ_MAX_PATH];
        size_t len = 0;
        cmq_record record;
        int n = snprintf(path, sizeof path, "%s/%s.txt", folder, gold->documents[i].id);
        char *text = n > 0 && (size_t)n < sizeof path ? S_text(path, &len) : NULL;
        cmq_document document = {.id = gold->documents[i].id, .text = text, .text_len = len, .language = language};
        document.published = S_date(index, document.id, date);
        good = text && cmq_extract(extractor, &document, &record) == CMQ_OK &&
               !score_read(records, record.json, record.json_len);
        if (text && !good) cli_report(path, 0, "cannot be scored");
        free(text);
    }
    free(index);
    return good;
}

static cli_exit S_split(const cli_options *options, cmq_extractor *extractor, const char *language, const char *split) {
    char path[CMQ_MAX_PATH], name[32];
    score_set gold = {NULL, 0, 0}, records = {NULL, 0, 0};
    struct stat info;
    snprintf(name, sizeof name, "%s/%s", language, split);
    int n = snprintf(path, sizeof path, "%s/%s.gold.jsonl", options->arguments[0], name);
    if (n < 0 || (size_t)n >= sizeof path || stat(path, &info) != 0) return CLI_DONE;
    bool good = S_read_file(path, &gold) && S_extract_all(extractor, options->arguments[0], language, &gold, &records);
    cli_exit code = good ? S_show(options, name, &gold, &records) : CLI_FAILED;
    score_free(&gold);
    score_free(&records);
    return code;
}

/* A bank of sentences, each read as a document of its own. */
static cli_exit S_bank(const cli_options *options, cmq_extractor *extractor, const char *language) {
    char path[CMQ_MAX_PATH], name[32], *line = NULL;
    score_set gold = {NULL, 0, 0}, records = {NULL, 0, 0};
    size_t room = 0, number = 0;
    snprintf(name, sizeof name, "%s/sentences", language);
    int n = snprintf(path, sizeof path, "%s/%s.tsv", options->arguments[0], name);
    FILE *file = n > 0 && (size_t)n < sizeof path ? fopen(path, "r") : NULL;
    if (!file) return CLI_DONE;
    const char *wrong = NULL;
    while (!wrong && getline(&line, &room, file) >= 0) {
        size_t len;
        cmq_record record;
        wrong = score_read_sentence(&gold, line, ++number, &len);
        if (wrong || !len) continue;
        cmq_document document = {
            .id = gold.documents[gold.count - 1].id, .text = line, .text_len = len, .language = language};
        if (cmq_extract(extractor, &document, &record) != CMQ_OK) wrong = "cannot be scored";
        else wrong = score_read(&records, record.json, record.json_len);
    }
    if (wrong) cli_report(path, number, "%s", wrong);
    cli_exit code = wrong ? CLI_FAILED : S_show(options, name, &gold, &records);
    fclose(file);
    free(line);
    score_free(&gold);
    score_free(&records);
    return code;
}

static cli_exit S_folder(const cli_options *options) {
    cmq_grammar *grammar;
    cli_exit code = cli_grammar_build(options, &grammar);
    if (code != CLI_DONE) return code;
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    for (size_t s = 0; extractor && s < COUNT(S_splits); s++)
        for (size_t l = 0; l < COUNT(S_languages); l++)
            code = cli_worse(code, S_split(options, extractor, S_languages[l], S_splits[s]));
    for (size_t l = 0; extractor && l < COUNT(S_languages); l++)
        code = cli_worse(code, S_bank(options, extractor, S_languages[l]));
    if (!extractor) code = CLI_FAILED;
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
    return code;
}

static cli_exit S_files(const cli_options *options) {
    score_set gold = {NULL, 0, 0}, records = {NULL, 0, 0};
    bool good = S_read_file(options->arguments[0], &gold);
    for (size_t i = 1; good && i < options->argument_count; i++) good = S_read_file(options->arguments[i], &records);
    if (good && options->argument_count == 1) good = S_read_file("-", &records);
    cli_exit code = good ? S_show(options, options->arguments[0], &gold, &records) : CLI_FAILED;
    score_free(&gold);
    score_free(&records);
    return code;
}

cli_exit cli_score(const cli_options *options) {
    struct stat info;
    if (!options->argument_count) {
        cli_report(NULL, 0, "score needs a file of gold, or a corpus folder");
        return CLI_FAILED;
    }
    bool folder = options->argument_count == 1 && stat(options->arguments[0], &info) == 0 && S_ISDIR(info.st_mode);
    cli_exit code = folder ? S_folder(options) : S_files(options);
    return cli_worse(code, cli_output_close(stdout, NULL));
}
