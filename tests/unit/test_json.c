#include "emit/json.h"

#include <criterion/criterion.h>
#include <json-c/json.h>

static json_object *S_parse(const cmq_buffer *out) {
    json_tokener *tokener = json_tokener_new();
    json_tokener_set_flags(tokener, JSON_TOKENER_STRICT | JSON_TOKENER_VALIDATE_UTF8);
    json_object *value = json_tokener_parse_ex(tokener, out->data, (int)out->len);
    cr_assert_eq(json_tokener_get_error(tokener), json_tokener_success, "%.*s", (int)out->len, out->data);
    cr_assert_eq(json_tokener_get_parse_end(tokener), out->len);
    json_tokener_free(tokener);
    return value;
}

Test(json, writes_what_is_said) {
    cmq_buffer out;
    cmq_buffer_init(&out, NULL, 4096);
    cmq_json json;
    cmq_json_init(&json, &out);
    cmq_json_open_object(&json);
    cmq_json_key(&json, "empty");
    cmq_json_open_array(&json);
    cmq_json_close_array(&json);
    cmq_json_key(&json, "list");
    cmq_json_open_array(&json);
    cmq_json_integer(&json, INT64_MIN);
    cmq_json_integer(&json, INT64_MAX);
    cmq_json_bool(&json, true);
    cmq_json_bool(&json, false);
    cmq_json_null(&json);
    cmq_json_open_object(&json);
    cmq_json_close_object(&json);
    cmq_json_text(&json, "");
    cmq_json_close_array(&json);
    cmq_json_key(&json, "nothing");
    cmq_json_text(&json, NULL);
    cmq_json_key(&json, "text");
    cmq_json_text(&json, "каза болгон \"36\"");
    cmq_json_close_object(&json);
    cmq_buffer_char(&out, '\0');
    cr_assert_str_eq(out.data,
                     "{\"empty\":[],\"list\":[-9223372036854775808,9223372036854775807,true,false,null,{},\"\"],"
                     "\"nothing\":null,\"text\":\"каза болгон \\\"36\\\"\"}");
    cmq_buffer_free(&out);
}

Test(json, every_character_comes_back) {
    char text[0x80 + 64];
    size_t len = 0;
    for (int c = 0; c < 0x80; c++) text[len++] = (char)c;
    const char *other = "\\\\\"\"ў қ ҷ é — \xE2\x80\xA8 \xEF\xBF\xBD \xF0\x9F\x95\x8A";
    memcpy(text + len, other, strlen(other));
    len += strlen(other);
    for (size_t from = 0; from <= 0x80; from++) { /* from there on characters start at any byte */
        cmq_buffer out;
        cmq_buffer_init(&out, NULL, 4096);
        cmq_json json;
        cmq_json_init(&json, &out);
        cmq_json_open_array(&json);
        cmq_json_string(&json, (cmq_span){text + from, len - from});
        cmq_json_close_array(&json);
        for (size_t i = 0; i < out.len; i++) cr_assert((unsigned char)out.data[i] >= 0x20, "a bare control character");
        json_object *value = S_parse(&out);
        json_object *back = json_object_array_get_idx(value, 0);
        cr_assert_eq((size_t)json_object_get_string_len(back), len - from);
        cr_assert_arr_eq(json_object_get_string(back), text + from, len - from);
        json_object_put(value);
        cmq_buffer_free(&out);
    }
}

Test(json, a_full_buffer_says_so) {
    cmq_buffer out;
    cmq_buffer_init(&out, NULL, 16);
    cmq_json json;
    cmq_json_init(&json, &out);
    cmq_json_text(&json, "more than sixteen bytes");
    cr_assert(out.failed);
    cr_assert(out.len <= 16);
    cmq_buffer_free(&out);
}
