/* JSON: objects of ours, whose members the options name, and news items in ninjs 1, 2, 3, Superdesk's and schema.org's.
 */
#include <json-c/json.h>
#include <string.h>

#include "input/reader.h"

static void S_skip(input_reader *reader, const char *code, const char *name, const char *why) {
    const char *end = reader->line ? "; line skipped" : "; skipped";
    if (name) input_problem(reader, code, "\"%s\" %s%s", name, why, end);
    else input_problem(reader, code, "%s%s", why, end);
}

/* A string that a NUL does not cut, or a whole number that json-c did not cut to its range. */
static bool S_is_plain(json_object *member, bool number) {
    if (json_object_is_type(member, json_type_string))
        return strlen(json_object_get_string(member)) == (size_t)json_object_get_string_len(member);
    return number && json_object_is_type(member, json_type_int) && json_object_get_uint64(member) != UINT64_MAX &&
           json_object_get_int64(member) != INT64_MIN;
}

/* The member that a name with dots leads to: the whole name first, since keys may hold dots. NULL: none, or null. */
static json_object *S_find(json_object *object, const char *name) {
    json_object *member = NULL;
    if (json_object_object_get_ex(object, name, &member)) return member;
    while (object && *name) {
        char key[128];
        size_t len = strcspn(name, ".");
        if (len >= sizeof key || !json_object_is_type(object, json_type_object)) return NULL;
        memcpy(key, name, len);
        key[len] = 0;
        if (!json_object_object_get_ex(object, key, &object)) return NULL;
        name += len + (name[len] == '.');
    }
    return object;
}

/* The text of a member; `missing` when it is missing or null. Anything else is named in `wrong`. */
static const char *S_member(json_object *object, const char *name, const char *missing, bool number,
                            const char **wrong) {
    json_object *member = S_find(object, name);
    if (!member) return missing;
    if (S_is_plain(member, number)) return json_object_get_string(member);
    *wrong = name;
    return missing;
}

static void S_hand_on(input_reader *reader, cmq_document *document, const char *given, size_t given_len) {
    input_document found = {.line = reader->line, .given = given, .given_len = given_len};
    document->encoding = "UTF-8";
    found.document = *document;
    reader->sink.document(reader->sink.user, &found);
}

/* An object whose members the options name. */
static void S_read_plain(input_reader *reader, json_object *object, json_object *text, const char *given, size_t len) {
    const input_options *options = reader->options;
    const char *wrong = NULL;
    if (!json_object_is_type(text, json_type_string)) {
        S_skip(reader, "field", options->text_field, "is no string");
        return;
    }
    cmq_document document = {
        .id = S_member(object, options->id_field, input_own_id(reader), true, &wrong),
        .text = json_object_get_string(text),
        .text_len = (size_t)json_object_get_string_len(text),
        .language = S_member(object, options->language_field, options->language, false, &wrong),
        .published = S_member(object, options->date_field, options->date, false, &wrong),
    };
    if (wrong) S_skip(reader, "field", wrong, "is no plain string");
    else S_hand_on(reader, &document, given, len);
}

/* ---- news items ---- */

/* The first of these members that is a string with something in it. */
static const char *S_first(json_object *object, const char *const *names) {
    for (; *names; names++) {
        json_object *member;
        if (json_object_object_get_ex(object, *names, &member) && json_object_is_type(member, json_type_string) &&
            *json_object_get_string(member))
            return json_object_get_string(member);
    }
    return NULL;
}

static bool S_is_html_type(const char *type) {
    return type && (strstr(type, "html") || strstr(type, "xml"));
}

/* The best of ninjs 2 and 3's alternatives: plain text before markup, the main one before others. */
static const char *S_best(json_object *list, bool *html) {
    static const char *const types[] = {"contentType", "contenttype", NULL}, *const roles[] = {"role", NULL},
                             *const values[] = {"value", NULL};
    const char *best = NULL;
    int best_rank = -1;
    for (size_t i = 0; json_object_is_type(list, json_type_array) && i < json_object_array_length(list); i++) {
        json_object *item = json_object_array_get_idx(list, i);
        if (!json_object_is_type(item, json_type_object)) continue;
        const char *value = S_first(item, values), *type = S_first(item, types), *role = S_first(item, roles);
        int rank = (!S_is_html_type(type) ? 2 : 0) + (role && strcmp(role, "main") == 0 ? 1 : 0);
        if (!value || rank <= best_rank) continue;
        best = value;
        best_rank = rank;
        *html = S_is_html_type(type);
    }
    return best;
}

/* The text of a member that may be given plainly, as markup, or as a list of alternatives. */
typedef struct {
    const char *const *plain, *const *html, *list;
} S_names;

static bool S_write(json_object *object, const S_names *names, FILE *out) {
    bool html = false;
    json_object *list = NULL;
    json_object_object_get_ex(object, names->list, &list);
    const char *text = S_best(list, &html);
    if (!text) text = S_first(object, names->plain);
    if (!text && (text = S_first(object, names->html))) html = true;
    if (!text) return false;
    if (html) return input_html_text(text, strlen(text), out);
    fputs(text, out);
    return true;
}

static void S_read_news(input_reader *reader, json_object *object, const char *given, size_t len) {
    static const char *const
        headline[] = {"headline", NULL},
        *const headline_html[] = {NULL}, *const body[] = {"body_text", "articleBody", NULL},
        *const body_html[] = {"body_html", "body_xhtml", NULL}, *const ids[] = {"uri", "guid", "_id",
                                                                                "@id", "url",  NULL},
        *const statuses[] = {"pubstatus", "pubStatus", NULL}, *const languages[] = {"language", "inLanguage", NULL},
        *const dates[] = {"versioncreated", "versionCreated", "contentcreated", "contentCreated",
                          "firstcreated",   "firstCreated",   "datePublished",  NULL};
    const S_names head = {headline, headline_html, "headlines"}, text = {body, body_html, "bodies"};
    const input_options *options = reader->options;
    const char *status = S_first(object, statuses), *id = S_first(object, ids), *language = S_first(object, languages);
    if (status && (strcmp(status, "canceled") == 0 || strcmp(status, "withheld") == 0)) {
        S_skip(reader, "status", NULL, "the item is canceled or withheld");
        return;
    }
    input_text gathered;
    if (!input_text_open(&gathered)) {
        S_skip(reader, "memory", NULL, "out of memory");
        return;
    }
    if (S_write(object, &head, gathered.stream)) fputs("\n\n", gathered.stream);
    bool has_body = S_write(object, &text, gathered.stream);
    if (!input_text_close(&gathered)) S_skip(reader, "memory", NULL, "out of memory");
    else if (!gathered.len && !has_body) S_skip(reader, "empty", NULL, "the item has no text");
    else {
        char date[11];
        cmq_document document = {.id = id ? id : input_own_id(reader),
                                 .text = gathered.data,
                                 .text_len = gathered.len,
                                 .language = input_language(language) ? input_language(language) : options->language,
                                 .published = input_date(S_first(object, dates), date) ? date : options->date};
        S_hand_on(reader, &document, given, len);
    }
    input_text_free(&gathered);
}

static bool S_is_news(json_object *object) {
    static const char *const names[] = {"uri",       "guid",      "headline",       "headlines",  "bodies",
                                        "body_html", "body_text", "versioncreated", "articleBody"};
    size_t found = 0;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        found += json_object_object_get_ex(object, names[i], NULL);
    return found > 0;
}

static void S_read_object(input_reader *reader, json_object *object, const char *given, size_t len) {
    const input_options *options = reader->options;
    if (!json_object_is_type(object, json_type_object)) {
        S_skip(reader, "json", NULL, "not a JSON object");
        return;
    }
    json_object *text = S_find(object, options->text_field);
    bool there = text || json_object_object_get_ex(object, options->text_field, NULL);
    if (there) S_read_plain(reader, object, text, given, len);
    else if (!options->fields_given && S_is_news(object)) S_read_news(reader, object, given, len);
    else S_skip(reader, "field", options->text_field, "is missing");
}

/* ---- bytes ---- */

static bool S_is_blank(const char *bytes, size_t len) {
    while (len && strchr(" \t\r\n", bytes[len - 1]) && bytes[len - 1]) len--;
    return len == 0;
}

static void S_bad_json(input_reader *reader, const char *why, size_t byte) {
    input_problem(reader, "json", "invalid JSON (%s at byte %zu)%s", why, byte,
                  reader->line ? "; line skipped" : "; skipped");
}

static void S_read_all(input_reader *reader, json_object *value) {
    if (!json_object_is_type(value, json_type_array)) return;
    for (size_t i = 0; i < json_object_array_length(value); i++) {
        json_object *item = json_object_array_get_idx(value, i);
        size_t len;
        reader->item = i + 1;
        const char *given = json_object_to_json_string_length(item, JSON_C_TO_STRING_NOSLASHESCAPE, &len);
        S_read_object(reader, item, given, len);
    }
}

void input_read_json(input_reader *reader, const char *bytes, size_t len) {
    if (len >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0) bytes += 3, len -= 3;
    if (S_is_blank(bytes, len)) return;
    json_tokener_reset(reader->tokener);
    json_object *value = json_tokener_parse_ex(reader->tokener, bytes, (int)len);
    enum json_tokener_error error = json_tokener_get_error(reader->tokener);
    size_t used = json_tokener_get_parse_end(reader->tokener);
    if (error == json_tokener_continue) S_bad_json(reader, "ends too early", len);
    else if (error != json_tokener_success) S_bad_json(reader, json_tokener_error_desc(error), used);
    else if (!S_is_blank(bytes + used, len - used)) S_bad_json(reader, "goes on", used);
    else if (!reader->line && json_object_is_type(value, json_type_array)) S_read_all(reader, value);
    else S_read_object(reader, value, bytes, used);
    json_object_put(value);
}
