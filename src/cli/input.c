#include "cli/input.h"

#include "cli/reader.h"
#include "cli/run.h"

#include <errno.h>
#include <json-c/json.h>
#include <string.h>

typedef struct {
    cli_run *run;
    cli_document_fn function;
    cli_reader reader;
    /* json-c because it reads long strings fast: 0.3 s for 100 MB, where jansson takes 2.7 s */
    json_tokener *tokener;
    bool stopped;
} S_input;

static cli_exit S_hand_on(S_input *input, const cli_document *document) {
    cli_exit code = input->function(input->run, document);
    if (code == CLI_FAILED || code == CLI_BAD_DATA) input->stopped = true;
    return code;
}

static cli_exit S_read_text(S_input *input, const char *path) {
    const cli_options *options = input->run->options;
    cli_document document = {.path = path};
    document.document = (cmq_document){
        .id = path, .encoding = options->encoding, .language = options->language, .published = options->date};
    cli_read result = cli_reader_rest(&input->reader, &document.document.text, &document.document.text_len);
    if (result == CLI_READ_ERROR) {
        cli_report(path, 0, "%s", strerror(errno));
        return CLI_FAILED;
    }
    cli_exit code = S_hand_on(input, &document);
    if (result == CLI_READ_LONG) {
        cli_report(path, 0, "longer than %u MiB; the rest was left out", CMQ_MAX_INPUT / (1024 * 1024));
        code = cli_worse(code, CLI_SKIPPED);
    }
    return code;
}

static bool S_is_blank(const char *line, size_t len) {
    while (len && (line[len - 1] == ' ' || line[len - 1] == '\t' || line[len - 1] == '\r')) len--;
    return len == 0;
}

/* A string that a NUL does not cut, or a whole number that json-c did not cut to its range. */
static bool S_is_plain(json_object *member, bool number) {
    if (json_object_is_type(member, json_type_string))
        return strlen(json_object_get_string(member)) == (size_t)json_object_get_string_len(member);
    return number && json_object_is_type(member, json_type_int) && json_object_get_uint64(member) != UINT64_MAX &&
           json_object_get_int64(member) != INT64_MIN;
}

/* The text of a member; `missing` when it is missing or null. Anything else is named in `wrong`. */
static const char *S_member(json_object *line, const char *name, const char *missing, bool number, const char **wrong) {
    json_object *member;
    if (!json_object_object_get_ex(line, name, &member) || !member) return missing;
    if (S_is_plain(member, number)) return json_object_get_string(member);
    *wrong = name;
    return missing;
}

static cli_exit S_skip(const char *path, size_t at, const char *name, const char *why) {
    cli_report(path, at, name ? "\"%s\" %s; line skipped" : "%s%s; line skipped", name ? name : "", why);
    return CLI_SKIPPED;
}

static cli_exit S_bad_json(const char *path, size_t at, const char *why, size_t byte) {
    cli_report(path, at, "invalid JSON (%s at byte %zu); line skipped", why, byte);
    return CLI_SKIPPED;
}

static cli_exit S_read_object(S_input *input, const char *path, size_t at, json_object *line) {
    json_object *text;
    if (!json_object_is_type(line, json_type_object)) return S_skip(path, at, NULL, "not a JSON object");
    if (!json_object_object_get_ex(line, "text", &text)) return S_skip(path, at, "text", "is missing");
    if (!json_object_is_type(text, json_type_string)) return S_skip(path, at, "text", "is no string");
    const cli_options *options = input->run->options;
    char number[24];
    snprintf(number, sizeof number, "%zu", at);
    const char *wrong = NULL;
    cli_document document = {.path = path, .line = at};
    document.document = (cmq_document){
        .id = S_member(line, "id", number, true, &wrong),
        .text = json_object_get_string(text),
        .text_len = (size_t)json_object_get_string_len(text),
        .encoding = "UTF-8",
        .language = S_member(line, "lang", options->language, false, &wrong),
        .published = S_member(line, "date", options->date, false, &wrong),
    };
    if (wrong) return S_skip(path, at, wrong, "is no plain string");
    return S_hand_on(input, &document);
}

static cli_exit S_read_line(S_input *input, const char *path, size_t at, const char *text, size_t len) {
    json_tokener_reset(input->tokener);
    json_object *line = json_tokener_parse_ex(input->tokener, text, (int)len);
    enum json_tokener_error error = json_tokener_get_error(input->tokener);
    size_t used = json_tokener_get_parse_end(input->tokener);
    cli_exit code;
    if (error == json_tokener_continue) code = S_bad_json(path, at, "ends too early", len);
    else if (error != json_tokener_success) code = S_bad_json(path, at, json_tokener_error_desc(error), used);
    else if (!S_is_blank(text + used, len - used)) code = S_bad_json(path, at, "goes on", used);
    else code = S_read_object(input, path, at, line);
    json_object_put(line);
    return code;
}

static cli_exit S_read_lines(S_input *input, const char *path) {
    cli_exit code = CLI_DONE;
    for (size_t at = 1; !input->stopped; at++) {
        const char *line;
        size_t len;
        switch (cli_reader_line(&input->reader, &line, &len)) {
        case CLI_READ_END:
            return code;
        case CLI_READ_ERROR:
            cli_report(path, 0, "%s", strerror(errno));
            return CLI_FAILED;
        case CLI_READ_LONG:
            cli_report(path, at, "longer than %u MiB; line skipped", CMQ_MAX_INPUT / (1024 * 1024));
            code = cli_worse(code, CLI_SKIPPED);
            break;
        case CLI_READ_OK:
            if (at == 1 && len >= 3 && memcmp(line, "\xEF\xBB\xBF", 3) == 0) line += 3, len -= 3;
            if (!S_is_blank(line, len)) code = cli_worse(code, S_read_line(input, path, at, line, len));
        }
    }
    return code;
}

cli_exit cli_each_document(cli_run *run, cli_document_fn function) {
    const cli_options *options = run->options;
    S_input input = {.run = run, .function = function, .reader = {.fd = -1}};
    bool lines = strcmp(options->input, "jsonl") == 0;
    input.tokener = json_tokener_new_ex(CMQ_MAX_JSON_NESTING);
    if (!input.tokener) {
        cli_report(NULL, 0, "out of memory");
        return CLI_FAILED;
    }
    json_tokener_set_flags(input.tokener, JSON_TOKENER_STRICT);
    cli_exit code = CLI_DONE;
    size_t count = options->argument_count ? options->argument_count : 1;
    for (size_t i = 0; i < count && !input.stopped; i++) {
        const char *path = options->argument_count ? options->arguments[i] : "-";
        if (cli_reader_open(&input.reader, path, run->output)) {
            code = cli_worse(code, lines ? S_read_lines(&input, path) : S_read_text(&input, path));
        } else {
            cli_report(path, 0, "%s", strerror(errno));
            code = cli_worse(code, CLI_FAILED);
        }
        cli_reader_close(&input.reader);
    }
    json_tokener_free(input.tokener);
    cli_reader_free(&input.reader);
    return code;
}
