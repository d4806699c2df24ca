#include "cli/unit.h"

#include "format/format.h"

#include <stdlib.h>
#include <string.h>

cli_unit *cli_unit_new(const char *path, input_kind kind) {
    cli_unit *unit = calloc(1, sizeof *unit);
    if (!unit) return NULL;
    unit->path = strdup(path);
    unit->kind = kind;
    unit->entries = 1;
    if (unit->path) return unit;
    free(unit);
    return NULL;
}

void cli_unit_free(cli_unit *unit) {
    if (!unit) return;
    cli_unit_close(unit);
    free(unit->path);
    free(unit->own);
    free(unit->out_data);
    free(unit->log_data);
    free(unit->store_data);
    free(unit);
}

bool cli_unit_keep(cli_unit *unit) {
    if (unit->own || !unit->text) return true;
    unit->own = malloc(unit->text_len + 1);
    if (!unit->own) return false;
    memcpy(unit->own, unit->text, unit->text_len);
    unit->text = unit->own;
    return true;
}

static FILE *S_open(FILE **stream, char **data, size_t *len) {
    if (!*stream && !*data) *stream = open_memstream(data, len);
    return *stream;
}

FILE *cli_unit_out(cli_unit *unit) {
    return S_open(&unit->out, &unit->out_data, &unit->out_len);
}

FILE *cli_unit_store(cli_unit *unit) {
    return S_open(&unit->store, &unit->store_data, &unit->store_len);
}

static bool S_close(FILE **stream) {
    bool good = true;
    if (*stream) {
        good = !ferror(*stream);
        good = fclose(*stream) == 0 && good;
    }
    *stream = NULL;
    return good;
}

bool cli_unit_close(cli_unit *unit) {
    bool out = S_close(&unit->out), log = S_close(&unit->log), store = S_close(&unit->store);
    return out && log && store;
}

void cli_unit_message(cli_unit *unit, const cli_options *options, const char *file, size_t line, const char *code,
                      const char *format, va_list args) {
    char message[1024]; /* a longer message is cut: it only repeats what the user gave */
    bool cut = strcmp(code, "cut") == 0 || strcmp(code, "replaced") == 0;
    vsnprintf(message, sizeof message, format, args);
    unit->skipped += !cut;
    unit->cut += cut;
    unit->code = cli_worse(unit->code, CLI_SKIPPED);
    FILE *log = S_open(&unit->log, &unit->log_data, &unit->log_len);
    if (!log) return; /* the count and the exit code still tell */
    if (options->errors) {
        fputs("{\"file\":", log);
        format_string(log, file, strlen(file));
        if (line) fprintf(log, ",\"line\":%zu", line);
        else fputs(",\"line\":null", log);
        fprintf(log, ",\"code\":\"%s\",\"message\":", code);
        format_string(log, message, strlen(message));
        fputs("}\n", log);
    } else if (line) {
        fprintf(log, "communique: %s:%zu: %s\n", file, line, message);
    } else {
        fprintf(log, "communique: %s: %s\n", file, message);
    }
}

void cli_unit_complain(cli_unit *unit, const cli_options *options, const char *file, size_t line, const char *code,
                       const char *format, ...) {
    va_list args;
    va_start(args, format);
    cli_unit_message(unit, options, file, line, code, format, args);
    va_end(args);
}
