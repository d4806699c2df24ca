#include "grammar/value.h"

#include <stdio.h>

static const char *const BASES[] = {"total", "additional", "previous", "part", "background"};
static const char *const VICTIMS[] = {"unspecified", "civilian", "military",   "child",
                                      "woman",       "official", "journalist", "medic"};
static const char *const KINDS[] = {"killed",    "injured",      "missing", "captured",
                                    "displaced", "hospitalized", "affected"};

static const char *const POSITIONS[] = {"call",    "accusation", "condemnation", "concern", "condolence",
                                        "welcome", "agreement",  "denial",       "offer",   "situation"};
static const char *const TOPICS[] = {"deescalation",        "ceasefire",    "dialogue",      "withdrawal", "restraint",
                                     "peaceful_settlement", "humanitarian", "investigation", "other"};
static const char *const ACTORS[] = {"person", "state", "agency", "igo", "group"};

static int S_index(const char *const *names, int count, cmq_span name) {
    for (int i = 0; i < count; i++)
        if (cmq_span_is(name, names[i])) return i;
    return -1;
}

const char *cmq_basis_name(int basis) {
    return BASES[basis];
}
const char *cmq_victims_name(int type) {
    return VICTIMS[type];
}
const char *cmq_kind_name(int kind) {
    return kind == CMQ_KIND_SAME ? "same" : KINDS[kind];
}
int cmq_basis_of(cmq_span name) {
    return S_index(BASES, CMQ_BASES, name);
}
int cmq_victims_of(cmq_span name) {
    return S_index(VICTIMS, CMQ_VICTIM_TYPES, name);
}
int cmq_kind_of(cmq_span name) {
    return S_index(KINDS, CMQ_KINDS, name);
}

const char *cmq_position_name(int kind) {
    return POSITIONS[kind];
}
const char *cmq_topic_name(int topic) {
    return TOPICS[topic];
}
int cmq_position_of(cmq_span name) {
    return S_index(POSITIONS, CMQ_POSITION_KINDS, name);
}
int cmq_topic_of(cmq_span name) {
    return S_index(TOPICS, CMQ_TOPICS, name);
}

const char *cmq_actor_type_name(int type) {
    return ACTORS[type];
}

int cmq_actor_type_of(cmq_span name) {
    return S_index(ACTORS, CMQ_ACTOR_TYPES, name);
}

/* Digits with at most three decimals, as thousandths; moves `text` on. */
static bool S_number(cmq_span *text, int64_t *value) {
    int64_t n = 0;
    size_t digits = 0;
    while (text->len && *text->ptr >= '0' && *text->ptr <= '9') {
        n = n * 10 + (*text->ptr - '0');
        if (n > CMQ_MAX_VALUE / CMQ_ONE) return false;
        text->ptr++, text->len--, digits++;
    }
    n *= CMQ_ONE;
    if (digits && text->len > 1 && text->ptr[0] == '.' && text->ptr[1] >= '0' && text->ptr[1] <= '9') {
        text->ptr++, text->len--;
        for (int64_t unit = 100; unit && text->len && *text->ptr >= '0' && *text->ptr <= '9'; unit /= 10) {
            n += unit * (*text->ptr - '0');
            text->ptr++, text->len--;
        }
    }
    *value = n;
    return digits > 0;
}

static bool S_eat(cmq_span *text, const char *sign) {
    size_t len = strlen(sign);
    if (text->len < len || memcmp(text->ptr, sign, len) != 0) return false;
    text->ptr += len, text->len -= len;
    return true;
}

bool cmq_value_parse(cmq_span text, cmq_value *value) {
    *value = (cmq_value){CMQ_UNBOUNDED, CMQ_UNBOUNDED, true, false, false};
    value->approx = S_eat(&text, "~");
    if (S_eat(&text, "same")) {
        value->same = true;
        value->min = CMQ_ONE;
        return text.len == 0;
    }
    if (S_eat(&text, "..")) return S_number(&text, &value->max) && text.len == 0;
    if (!S_number(&text, &value->min)) return false;
    if (S_eat(&text, "..")) {
        if (!S_number(&text, &value->max)) return false;
    } else if (!S_eat(&text, "+")) {
        value->max = value->min;
    }
    if (S_eat(&text, "~")) value->approx = true;
    return text.len == 0;
}

static int S_write(char *text, size_t size, int64_t n) {
    if (n % CMQ_ONE == 0) return snprintf(text, size, "%lld", (long long)(n / CMQ_ONE));
    return snprintf(text, size, "%lld.%03lld", (long long)(n / CMQ_ONE), (long long)(n % CMQ_ONE));
}

size_t cmq_value_text(cmq_value value, char text[64]) {
    char min[24] = "", max[24] = "";
    if (value.min >= 0) S_write(min, sizeof min, value.min);
    if (value.max >= 0) S_write(max, sizeof max, value.max);
    int n;
    if (!value.known) n = snprintf(text, 64, "-");
    else if (value.same) n = snprintf(text, 64, "%ssame", value.approx ? "~" : "");
    else if (value.min == value.max) n = snprintf(text, 64, "%s%s", value.approx ? "~" : "", min);
    else if (value.max < 0) n = snprintf(text, 64, "%s+%s", min, value.approx ? "~" : "");
    else n = snprintf(text, 64, "%s..%s%s", min, max, value.approx ? "~" : "");
    return n < 0 ? 0 : (size_t)n;
}
