#include "toll/toll.h"
#include "cli/cli.h"
#include "cli/reader.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#define WINDOW 14 /* days of silence after which figures of the same place are of another event */

static cli_exit S_read_lines(toll *toll, cli_reader *reader, const char *path) {
    cli_exit code = CLI_DONE;
    for (size_t at = 1;; at++) {
        const char *line, *wrong = NULL;
        size_t len;
        switch (cli_reader_line(reader, &line, &len)) {
        case CLI_READ_END:
            return code;
        case CLI_READ_ERROR:
            cli_report(path, 0, "%s", strerror(errno));
            return CLI_FAILED;
        case CLI_READ_LONG:
            wrong = "is too long";
            break;
        case CLI_READ_OK:
            while (len && strchr(" \t\r", line[len - 1])) len--;
            if (len && !toll_read(toll, line, len, &wrong)) {
                cli_report(path, at, "%s", toll_error(toll));
                return CLI_FAILED;
            }
        }
        if (!wrong) continue;
        cli_report(path, at, "%s; line skipped", wrong);
        code = cli_worse(code, CLI_SKIPPED);
    }
}

static cli_exit S_read_files(toll *toll, const cli_options *options) {
    cli_reader reader = {.fd = -1};
    cli_exit code = CLI_DONE;
    size_t count = options->argument_count ? options->argument_count : 1;
    for (size_t i = 0; i < count; i++) {
        const char *path = options->argument_count ? options->arguments[i] : "-";
        if (cli_reader_open(&reader, path, NULL)) {
            code = cli_worse(code, S_read_lines(toll, &reader, path));
        } else {
            cli_report(path, 0, "%s", strerror(errno));
            code = cli_worse(code, CLI_FAILED);
        }
        cli_reader_close(&reader);
    }
    cli_reader_free(&reader);
    return code;
}

static bool S_number(const char *name, const char *value, int64_t missing, int64_t *number) {
    char *end = NULL;
    *number = missing;
    if (!value) return true;
    errno = 0;
    *number = strtoll(value, &end, 10);
    if (!errno && *value && !*end && *number > 0 && *number <= INT_MAX) return true;
    cli_report(NULL, 0, "--%s takes a whole number from 1, not '%s'", name, value);
    return false;
}

static bool S_day(const char *name, const char *value, int64_t *day) {
    *day = toll_day(value);
    if (!value || (*day != TOLL_UNDATED && !value[10])) return true;
    cli_report(NULL, 0, "--%s takes a date, YYYY-MM-DD, not '%s'", name, value);
    return false;
}

static bool S_selection(const cli_options *options, toll_selection *selection) {
    *selection = (toll_selection){
        .countries = options->country, .kinds = options->kind, .sides = options->side, .place = options->place};
    if (!toll_knows_kinds(options->kind)) {
        cli_report(NULL, 0, "--kind takes kinds of casualties, separated by commas, not '%s'", options->kind);
        return false;
    }
    return S_day("since", options->since, &selection->since) && S_day("until", options->until, &selection->until) &&
           S_number("window", options->window, WINDOW, &selection->window) &&
           S_number("event", options->event, 0, &selection->event);
}

static bool S_chart(toll *toll, const toll_selection *selection, FILE *out) {
    toll_chart *chart = toll_chart_new();
    bool good = chart && toll_each(toll, selection, toll_chart_row, chart);
    if (good && !toll_chart_write(chart, out)) cli_report(NULL, 0, "no dated toll to draw");
    if (good && *toll_chart_left_out(chart)) cli_report(NULL, 0, "the chart leaves out %s", toll_chart_left_out(chart));
    toll_chart_free(chart);
    return good;
}

static bool S_write(toll *toll, const toll_selection *selection, const cli_options *options, FILE *out) {
    toll_table table = {.out = out};
    if (options->svg) return S_chart(toll, selection, out);
    if (options->json) return toll_each(toll, selection, toll_json_row, out);
    if (options->csv) toll_csv_head(out);
    return options->csv ? toll_each(toll, selection, toll_csv_row, out)
                        : toll_each(toll, selection, toll_table_row, &table);
}

cli_exit cli_toll(const cli_options *options) {
    toll_selection selection;
    if (!S_selection(options, &selection)) return CLI_FAILED;
    toll *toll = toll_open();
    if (!toll) {
        cli_report(NULL, 0, "no temporary database can be made");
        return CLI_FAILED;
    }
    cli_exit code = S_read_files(toll, options);
    if (toll_group(toll, selection.window)) {
        FILE *out = cli_output_open(options);
        bool good = out && S_write(toll, &selection, options, out);
        if (out && !good && !ferror(out)) cli_report(NULL, 0, "%s", toll_error(toll));
        if (!good) code = cli_worse(code, CLI_FAILED);
        if (out) code = cli_worse(code, cli_output_close(out, options->output));
    } else {
        cli_report(NULL, 0, "%s", toll_error(toll));
        code = CLI_FAILED;
    }
    toll_close(toll);
    return code;
}
