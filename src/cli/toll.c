#include "toll/toll.h"
#include "cli/cli.h"
#include "cli/input.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

/* Records while they are read. */
typedef struct {
    toll *toll;
    cli_exit code;
} S_reading;

static bool S_read_line(S_reading *reading, const char *path, size_t at, const char *line, size_t len) {
    const char *wrong = NULL;
    while (len && strchr(" \t\r\n", line[len - 1])) len--;
    if (len && !toll_read(reading->toll, line, len, &wrong)) {
        cli_report(path, at, "%s", toll_error(reading->toll));
        reading->code = CLI_FAILED;
        return false;
    }
    if (!wrong) return true;
    cli_report(path, at, "%s; line skipped", wrong);
    reading->code = cli_worse(reading->code, CLI_SKIPPED);
    return true;
}

static bool S_read_unit(void *user, cli_unit *unit) {
    S_reading *reading = user;
    const char *text = unit->text;
    bool good = true;
    cli_unit_close(unit);
    if (unit->log_len) fwrite(unit->log_data, 1, unit->log_len, stderr);
    reading->code = cli_worse(reading->code, unit->code);
    for (size_t left = unit->text_len, at = unit->first; good && left; at++) {
        size_t end = cli_part_end(unit->split, text, left);
        if (!end) end = left;
        good = S_read_line(reading, unit->path, at, text, end);
        text += end;
        left -= end;
    }
    cli_unit_free(unit);
    return good;
}

static cli_exit S_read_files(toll *toll, const cli_options *options) {
    cli_options lines = *options;
    S_reading reading = {.toll = toll};
    lines.input = "jsonl";
    cli_input input = {.options = &lines, .user = &reading, .push = S_read_unit};
    return cli_input_read(&input) ? reading.code : CLI_FAILED;
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
           S_number("window", options->window, CLI_TOLL_WINDOW, &selection->window) &&
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
        FILE *out = cli_output_file(options);
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
