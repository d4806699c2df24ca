/* Parts of the command: forms told by their first bytes, dates, streams cut into parts, places found again. */
#include <errno.h>

#include "cli/reader.h"
#include "format/format.h"
#include "input/input.h"
#include "input/reader.h"
#include "support.h"

Test(sniff, forms_by_their_first_bytes) {
    static const struct {
        const char *bytes;
        input_kind kind;
    } table[] = {
        {"", INPUT_TEXT},
        {"36 people were killed.", INPUT_TEXT},
        {"{\"text\":\"a\"}", INPUT_JSON_LINES},
        {"\xEF\xBB\xBF \n{\"text\":\"a\"}\r\n{\"text\":\"b\"}\n", INPUT_JSON_LINES},
        {"{\n  \"text\": \"a\"\n}", INPUT_JSON},
        {"{\"uri\": \"a\",\n \"headline\": \"b\"}", INPUT_JSON},
        {"[{\"text\":\"a\"}]", INPUT_JSON},
        {"[Bishkek] A statement", INPUT_TEXT},
        {"{A brace}", INPUT_TEXT},
        {"<!doctype HTML><html>", INPUT_HTML},
        {"<!-- > --> <html>", INPUT_HTML},
        {"<p class='e-p'>A page in pieces", INPUT_HTML},
        {"<?xml version='1.0'?><html>", INPUT_HTML},
        {"<?xml version='1.0'?><!DOCTYPE nitf SYSTEM 'x'><nitf>", INPUT_XML},
        {"<nar:newsItem xmlns:nar='x'>", INPUT_XML},
        {"<?xml version='1.0'?><other>", INPUT_XML},
        {"<< a quotation", INPUT_TEXT},
        {"<name@example.org> wrote", INPUT_TEXT},
        {"<", INPUT_TEXT},
        {"<!", INPUT_TEXT},
        {"\x1f\x8b\x08", INPUT_ARCHIVE},
        {"PK\x03\x04", INPUT_ARCHIVE},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        cr_expect_eq(input_sniff(table[i].bytes, strlen(table[i].bytes)), table[i].kind, "%s", table[i].bytes);
}

Test(input, dates_and_languages) {
    static const char *const dates[][2] = {
        {"2022-09-18", "2022-09-18"},
        {"2022-09-18T10:00:00+06:00", "2022-09-18"},
        {"20220918T100000Z", "2022-09-18"},
        {"2022-9-18", ""},
        {"18.09.2022", ""},
        {"2022-13-01", ""},
        {"2022", ""},
        {"", ""},
    };
    char date[11];
    for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
        cr_expect_eq(input_date(dates[i][0], date), *dates[i][1] != 0);
        cr_expect_str_eq(date, dates[i][1]);
    }
    cr_expect_not(input_date(NULL, date));
    cr_expect_str_eq(input_language("fr-FR"), "fr");
    cr_expect_str_eq(input_language("KY"), "ky");
    cr_expect_null(input_language("kyr"));
    cr_expect_null(input_language("uk"));
    cr_expect_null(input_language(NULL));
}

/* ---- streams ---- */

/* Gives a text in pieces of `piece` bytes, and fails when `fails` is set and it is over. */
typedef struct {
    const char *text;
    size_t piece;
    bool fails;
} S_source;

static ssize_t S_read(void *user, char *buffer, size_t size) {
    S_source *source = user;
    size_t len = strlen(source->text);
    if (len > source->piece) len = source->piece;
    if (len > size) len = size;
    if (!len && source->fails) {
        errno = EIO;
        return -1;
    }
    memcpy(buffer, source->text, len);
    source->text += len;
    return (ssize_t)len;
}

/* What comes out part by part, with bars between. */
static void S_expect_parts(const char *text, cli_split split, bool fails, const char *expected) {
    for (size_t piece = 1; piece < 12; piece++) {
        S_source source = {text, piece, fails};
        cli_reader reader = {.single = true};
        char got[256] = "";
        const char *part;
        size_t len;
        cli_read result;
        cli_reader_start(&reader, S_read, &source, false);
        while ((result = cli_reader_parts(&reader, split, &part, &len)) == CLI_READ_OK) {
            cr_assert(len > 0 && strlen(got) + len + 2 < sizeof got);
            strncat(got, part, len);
            strcat(got, "|");
        }
        cr_expect_eq(result, fails ? CLI_READ_ERROR : CLI_READ_END);
        cr_expect_str_eq(got, expected, "pieces of %zu: %s", piece, got);
        cli_reader_free(&reader);
    }
}

Test(reader, parts_of_any_stream) {
    S_expect_parts("", CLI_SPLIT_LINE, false, "");
    S_expect_parts("a\nbb\n\nccc", CLI_SPLIT_LINE, false, "a\n|bb\n|\n|ccc|");
    S_expect_parts("a\nb\n\nc\n \t\r\nd\n", CLI_SPLIT_BLANK, false, "a\nb\n\n|c\n \t\r\n|d\n|");
    S_expect_parts("\n\na", CLI_SPLIT_BLANK, false, "\n\n|a|");
    S_expect_parts("a\fb\n\f\fc", CLI_SPLIT_FORM_FEED, false, "a\f|b\n\f|\f|c|");
    S_expect_parts("a\nbb\ncc", CLI_SPLIT_LINE, true, "a\n|bb\n|"); /* what is cut off is not handed on */
}

Test(reader, a_patient_source_comes_in_large_parts) {
    S_source source = {"a\nb\nc", 1, false};
    cli_reader reader = {0};
    const char *part;
    size_t len;
    cli_reader_start(&reader, S_read, &source, true);
    cr_expect_eq(cli_reader_peek(&reader, 3, &part, &len), CLI_READ_OK);
    cr_expect_eq(len, 3);
    cr_expect_eq(cli_reader_parts(&reader, CLI_SPLIT_LINE, &part, &len), CLI_READ_OK);
    cr_expect_eq(len, 5);
    cr_expect_eq(cli_reader_parts(&reader, CLI_SPLIT_LINE, &part, &len), CLI_READ_END);
    cli_reader_free(&reader);
}

Test(format, places_in_any_order) {
    static const char text[] = "\xD0\x9C"
                               "a\xF0\x9F\x98\x80z"; /* М a emoji z */
    format_places places = {.text = text, .text_len = strlen(text)};
    static const size_t bytes[] = {0, 2, 3, 7, 8, 8};
    for (size_t i = 0; i < 6; i++) cr_expect_eq(format_byte(&places, i), bytes[i]);
    for (size_t i = 6; i-- > 0;) cr_expect_eq(format_byte(&places, i), bytes[i]);
}
