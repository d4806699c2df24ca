#include "cli/output.h"

#include "cli/page.h"
#include "cli/progress.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define SAVE_EVERY 500 /* milliseconds between two notes of the state */

/* ---- an output that is an input ---- */

static bool S_is_same(const struct stat *a, const struct stat *b) {
    return a->st_dev == b->st_dev && a->st_ino == b->st_ino;
}

static bool S_is_input(const cli_options *options, const char *path) {
    struct stat output, input;
    if (stat(path, &output) != 0 || !S_ISREG(output.st_mode)) return false;
    bool from_stdin = options->argument_count == 0 && !options->files_from;
    for (size_t i = 0; i < options->argument_count; i++) {
        if (strcmp(options->arguments[i], "-") == 0) from_stdin = true;
        else if (stat(options->arguments[i], &input) == 0 && S_is_same(&input, &output)) return true;
    }
    if (options->files_from && stat(options->files_from, &input) == 0 && S_is_same(&input, &output)) return true;
    return from_stdin && fstat(0, &input) == 0 && S_is_same(&input, &output);
}

static bool S_refuse_input(const cli_options *options, const char *path) {
    if (!path || !S_is_input(options, path)) return false;
    cli_report(path, 0, "is input and output at once");
    return true;
}

/* ---- the state of a run that can be resumed: FILE.resume beside the output, or a row of the database ---- */

static void S_mix(uint64_t *hash, const char *text) {
    for (; text && *text; text++) *hash = (*hash ^ (unsigned char)*text) * UINT64_C(0x100000001B3);
    *hash = (*hash ^ 0x1F) * UINT64_C(0x100000001B3);
}

/* Names a run by what decides its output. */
static void S_run_name(const cli_options *options, char name[20]) {
    uint64_t hash = UINT64_C(0xCBF29CE484222325);
    const char *const parts[] = {options->input,           options->split,
                                 options->format,          options->offsets,
                                 options->language,        options->date,
                                 options->encoding,        options->text_field,
                                 options->id_field,        options->date_field,
                                 options->language_field,  options->files_from,
                                 options->output,          options->pass_through ? "+" : "",
                                 options->plain ? "+" : ""};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) S_mix(&hash, parts[i]);
    for (size_t i = 0; i < options->data_count; i++) S_mix(&hash, options->data[i]);
    S_mix(&hash, ""); /* the folders end here */
    for (size_t i = 0; i < options->argument_count; i++) S_mix(&hash, options->arguments[i]);
    snprintf(name, 20, "%016llx", (unsigned long long)hash);
}

static bool S_state_path(const cli_options *options, const char *more, char *path) {
    int len = snprintf(path, CMQ_MAX_PATH, "%s.resume%s", options->output, more);
    return len > 0 && len < CMQ_MAX_PATH;
}

/* Reads the state; false after a report when it is that of another run. No state is no mistake. */
static bool S_load(cli_output *output) {
    char name[20], path[CMQ_MAX_PATH], known[20];
    unsigned long long entries = 0, bytes = 0, messages = 0;
    S_run_name(output->options, name);
    if (output->database) {
        format_database_state(output->database, name, &output->done);
    } else {
        FILE *file = S_state_path(output->options, "", path) ? fopen(path, "r") : NULL;
        if (!file) return true;
        bool good = fscanf(file, "%19s %llu %llu %llu", known, &entries, &bytes, &messages) == 4;
        good = good && strcmp(known, name) == 0;
        fclose(file);
        if (!good) {
            cli_report(path, 0, "belongs to a run with other options; remove it to start over");
            return false;
        }
        output->done = (format_progress){.entries = entries, .bytes = bytes, .messages = messages};
    }
    output->skip = output->done.entries;
    if (!output->skip) output->done = (format_progress){0};
    output->done.entries = 0; /* counted again while they are passed over */
    return true;
}

/* Notes the state, when what it speaks of is with the system. A kill between the two costs only work. */
static bool S_save(cli_output *output) {
    char name[20], path[CMQ_MAX_PATH], next[CMQ_MAX_PATH];
    S_run_name(output->options, name);
    if ((output->file && fflush(output->file) != 0) || fflush(output->errors) != 0) return false;
    if (output->database) return format_database_commit(output->database, name, output->done);
    if (!S_state_path(output->options, "", path) || !S_state_path(output->options, ".new", next)) return false;
    FILE *file = fopen(next, "w");
    if (!file) return false;
    fprintf(file, "%s %llu %llu %llu\n", name, (unsigned long long)output->done.entries,
            (unsigned long long)output->done.bytes, (unsigned long long)output->done.messages);
    bool good = !ferror(file);
    good = fclose(file) == 0 && good;
    return good && rename(next, path) == 0;
}

static void S_forget(cli_output *output) {
    char name[20], path[CMQ_MAX_PATH];
    S_run_name(output->options, name);
    if (output->database) format_database_commit(output->database, name, (format_progress){0});
    else if (S_state_path(output->options, "", path)) unlink(path);
}

/* ---- opening ---- */

static bool S_open_database(cli_output *output) {
    char why[256];
    const char *path = output->options->database;
    if (!path) return true;
    if (S_refuse_input(output->options, path)) return false;
    output->database = format_database_open(path, why, sizeof why);
    if (!output->database) cli_report(path, 0, "%s", why);
    return output->database != NULL;
}

/* Opens a file of an earlier run, cut to what the state knows of it; a shorter one was changed by somebody else. */
static FILE *S_reopen(const char *path, uint64_t bytes) {
    struct stat info;
    if (stat(path, &info) == 0 && S_ISREG(info.st_mode)) {
        if ((uint64_t)info.st_size < bytes) {
            cli_report(path, 0, "is shorter than an earlier run left it; remove the .resume file to start over");
            return NULL;
        }
        if (truncate(path, (off_t)bytes) != 0) {
            cli_report(path, 0, "%s", strerror(errno));
            return NULL;
        }
    }
    FILE *file = fopen(path, "ab");
    if (!file) cli_report(path, 0, "%s", strerror(errno));
    return file;
}

FILE *cli_output_file(const cli_options *options) {
    if (S_refuse_input(options, options->output)) return NULL;
    FILE *file = options->output ? fopen(options->output, "wb") : stdout;
    if (!file) cli_report(options->output, 0, "%s", strerror(errno));
    return file;
}

static bool S_open_file(cli_output *output) {
    const cli_options *options = output->options;
    bool folder = output->format && output->format->folder;
    if (folder && mkdir(options->output, 0777) != 0 && errno != EEXIST) {
        cli_report(options->output, 0, "%s", strerror(errno));
        return false;
    }
    if (folder || (options->database && !options->format && !options->output && output->format)) return true;
    bool again = options->output && output->skip;
    output->file = again ? S_reopen(options->output, output->done.bytes) : cli_output_file(options);
    output->begun = again;
    if (!output->file) return false;
    enum { ROOM = 64 * 1024 };
    output->memory = malloc(ROOM); /* flushed before waiting for more input */
    if (output->memory) setvbuf(output->file, output->memory, _IOFBF, ROOM);
    return true;
}

static bool S_open_errors(cli_output *output) {
    const char *path = output->options->errors;
    output->errors = stderr;
    if (!path || strcmp(path, "-") == 0) return true;
    if (S_refuse_input(output->options, path)) return false;
    if (output->skip) return (output->errors = S_reopen(path, output->done.messages)) != NULL;
    output->errors = fopen(path, "wb");
    if (!output->errors) cli_report(path, 0, "%s", strerror(errno));
    return output->errors != NULL;
}

static void S_put(cli_output *output, const char *data, size_t len) {
    if (fwrite(data, 1, len, output->file) != len && !output->failed) output->failed = errno ? errno : EIO;
    output->done.bytes += len;
}

/* Writes what a form has before the first or behind the last document. */
static void S_put_frame(cli_output *output, void (*write)(FILE *out)) {
    char *data = NULL;
    size_t len = 0;
    FILE *frame = output->file && write ? open_memstream(&data, &len) : NULL;
    if (!frame) return;
    write(frame);
    fclose(frame);
    S_put(output, data, len);
    free(data);
}

/* A page without charts is better than none. */
static void S_drop_charts(cli_output *output) {
    cli_report(output->options->output, 0, "no chart of the toll: %s",
               output->toll ? toll_error(output->toll) : "no temporary database can be made");
    toll_close(output->toll);
    output->toll = NULL;
}

/* A resumed page would have charts of its latter part alone: it has none. */
static void S_open_charts(cli_output *output) {
    if (!output->format || !output->format->charts || !output->file || output->skip) return;
    output->toll = toll_open();
    if (!output->toll) S_drop_charts(output);
}

static void S_put_charts(cli_output *output) {
    char *data = NULL;
    size_t len = 0;
    FILE *frame = output->toll ? open_memstream(&data, &len) : NULL;
    if (!frame) return;
    bool good = cli_page_charts(output->toll, frame);
    fclose(frame);
    if (good) S_put(output, data, len);
    else S_drop_charts(output);
    free(data);
}

bool cli_output_open(cli_output *output, const cli_options *options, const format_kind *format) {
    *output = (cli_output){.options = options, .format = format};
    if (!S_open_database(output) || (options->resume && !S_load(output)) || !S_open_file(output) ||
        !S_open_errors(output))
        return false;
    S_open_charts(output);
    output->saved_at = cli_now();
    if (format && !output->begun) S_put_frame(output, format->begin);
    return true;
}

/* ---- writing ---- */

/* Frames of two lengths, a record and its text. */
static bool S_store(cli_output *output, const cli_unit *unit) {
    for (size_t at = 0; at < unit->store_len;) {
        size_t len[2];
        memcpy(len, unit->store_data + at, sizeof len);
        const char *json = unit->store_data + at + sizeof len;
        const char *wrong;
        if (output->database && !format_database_add(output->database, json, len[0], json + len[0], len[1]))
            return false;
        if (output->toll && !toll_read(output->toll, json, len[0], &wrong)) S_drop_charts(output);
        at += sizeof len + len[0] + len[1];
    }
    return true;
}

static bool S_database_failed(cli_output *output) {
    cli_report(output->options->database, 0, "%s", format_database_error(output->database));
    output->failed = -1; /* reported */
    return false;
}

bool cli_output_write(cli_output *output, cli_unit *unit) {
    if (unit->log_len && fwrite(unit->log_data, 1, unit->log_len, output->errors) != unit->log_len && !output->failed)
        output->failed = errno ? errno : EIO;
    output->done.messages += unit->log_len;
    if (unit->out_len && output->file) {
        const char *separator = output->format ? output->format->separator : NULL;
        size_t skip = separator && !output->begun ? strlen(separator) : 0;
        S_put(output, unit->out_data + skip, unit->out_len - skip);
        output->begun = true;
    }
    if (unit->store_len && !S_store(output, unit)) return S_database_failed(output);
    output->done.entries += unit->entries;
    if (output->options->line_buffered) cli_output_flush(output);
    if (output->failed) return false;
    if ((output->options->resume || output->database) && cli_now() - output->saved_at >= SAVE_EVERY) {
        if (!S_save(output)) {
            if (output->database) return S_database_failed(output);
            output->failed = errno;
            return false;
        }
        output->saved_at = cli_now();
    }
    return true;
}

void cli_output_flush(cli_output *output) {
    if (output->file && fflush(output->file) != 0 && !output->failed) output->failed = errno;
}

/* ---- closing ---- */

cli_exit cli_output_close(FILE *output, const char *path) {
    errno = 0;
    bool lost = ferror(output);
    if (fclose(output) != 0) lost = true;
    if (!lost) return CLI_DONE;
    cli_report(path ? path : "standard output", 0, "%s", errno ? strerror(errno) : "writing failed");
    return CLI_FAILED;
}

/* Closes one file; `failed` is what is known of an earlier failure. */
static cli_exit S_close(FILE *file, const char *path, int failed) {
    errno = 0;
    bool lost = ferror(file);
    if (fclose(file) != 0) lost = true;
    if (!lost && !failed) return CLI_DONE;
    int why = failed > 0 ? failed : errno;
    if (failed >= 0) cli_report(path ? path : "standard output", 0, "%s", why ? strerror(why) : "writing failed");
    return CLI_FAILED;
}

cli_exit cli_output_finish(cli_output *output, bool whole) {
    cli_exit code = output->failed ? CLI_FAILED : CLI_DONE;
    if (whole) S_put_charts(output);
    toll_close(output->toll);
    if (output->format && whole) S_put_frame(output, output->format->end);
    if (!whole && output->options->resume && !output->failed) S_save(output);
    if (output->file) code = cli_worse(code, S_close(output->file, output->options->output, output->failed));
    free(output->memory);
    if (output->errors && output->errors != stderr)
        code = cli_worse(code, S_close(output->errors, output->options->errors, 0));
    if (whole && (output->options->resume || output->database) && code == CLI_DONE) S_forget(output);
    if (output->database && !format_database_close(output->database)) {
        if (!output->failed) cli_report(output->options->database, 0, "the database could not be written");
        code = CLI_FAILED;
    }
    return code;
}
