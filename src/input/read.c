#include <ctype.h>
#include <json-c/json.h>
#include <stdlib.h>
#include <string.h>

#include "input/reader.h"

input_reader *input_reader_new(const input_options *options, cmq_extractor *extractor, const input_sink *sink) {
    input_reader *reader = calloc(1, sizeof *reader);
    if (!reader) return NULL;
    *reader = (input_reader){.options = options, .extractor = extractor, .sink = *sink};
    reader->tokener = json_tokener_new_ex(CMQ_MAX_JSON_NESTING);
    if (reader->tokener) {
        json_tokener_set_flags(reader->tokener, JSON_TOKENER_STRICT);
        return reader;
    }
    free(reader);
    return NULL;
}

void input_reader_free(input_reader *reader) {
    if (!reader) return;
    json_tokener_free(reader->tokener);
    free(reader->name);
    free(reader);
}

bool input_text_open(input_text *text) {
    *text = (input_text){0};
    text->stream = open_memstream(&text->data, &text->len);
    return text->stream != NULL;
}

bool input_text_close(input_text *text) {
    if (!text->stream) return false;
    bool good = !ferror(text->stream);
    good = fclose(text->stream) == 0 && good;
    text->stream = NULL;
    return good;
}

void input_text_free(input_text *text) {
    if (text->stream) fclose(text->stream);
    free(text->data);
}

void input_problem(input_reader *reader, const char *code, const char *format, ...) {
    va_list args;
    va_start(args, format);
    reader->sink.problem(reader->sink.user, reader->line, code, format, args);
    va_end(args);
}

const char *input_own_id(input_reader *reader) {
    size_t room = strlen(reader->id) + 24;
    if (!reader->line && !reader->item) return reader->id;
    if (room > reader->name_room) {
        char *more = realloc(reader->name, room);
        if (!more) return reader->id;
        reader->name = more;
        reader->name_room = room;
    }
    if (reader->line) snprintf(reader->name, room, "%zu", reader->line);
    else snprintf(reader->name, room, "%s#%zu", reader->id, reader->item);
    return reader->name;
}

bool input_date(const char *given, char date[11]) {
    size_t digits = 0;
    date[0] = 0;
    for (const char *at = given; at && *at && digits < 8; at++) {
        if (isdigit((unsigned char)*at)) digits++;
        else if (*at != '-' || (digits != 4 && digits != 6)) break;
    }
    if (digits < 8) return false;
    const char *month = given + 4 + (given[4] == '-'), *day = month + 2 + (month[2] == '-');
    snprintf(date, 11, "%.4s-%.2s-%.2s", given, month, day);
    int m = (month[0] - '0') * 10 + month[1] - '0', d = (day[0] - '0') * 10 + day[1] - '0';
    if (m >= 1 && m <= 12 && d >= 1 && d <= 31) return true;
    date[0] = 0;
    return false;
}

const char *input_language(const char *tag) {
    static const char *const codes[] = {"ru", "ky", "tg", "fr", "en"};
    for (size_t i = 0; tag && i < sizeof codes / sizeof *codes; i++)
        if (tolower((unsigned char)tag[0]) == codes[i][0] && tolower((unsigned char)tag[1]) == codes[i][1] &&
            !isalpha((unsigned char)tag[2]))
            return codes[i];
    return NULL;
}

static void S_read_text(input_reader *reader, const char *bytes, size_t len) {
    const input_options *options = reader->options;
    input_document document = {.line = reader->line};
    document.document = (cmq_document){.id = reader->id,
                                       .text = bytes,
                                       .text_len = len,
                                       .encoding = options->encoding,
                                       .language = options->language,
                                       .published = options->date};
    reader->sink.document(reader->sink.user, &document);
}

void input_read(input_reader *reader, input_kind kind, const char *id, size_t line, const char *bytes, size_t len) {
    reader->id = id;
    reader->line = line;
    reader->item = 0;
    switch (kind) {
    case INPUT_HTML:
        input_read_html(reader, bytes, len);
        return;
    case INPUT_JSON_LINES:
    case INPUT_JSON:
        input_read_json(reader, bytes, len);
        return;
    case INPUT_XML:
        input_read_xml(reader, bytes, len);
        return;
    case INPUT_ARCHIVE:
        input_problem(reader, "archive", "an archive within an archive is not read");
        return;
    case INPUT_AUTO:
    case INPUT_TEXT:
        break;
    }
    S_read_text(reader, bytes, len);
}
