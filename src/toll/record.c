#include "toll/store.h"

#include <json-c/json.h>
#include <stdlib.h>
#include <string.h>

/* The last day of a figure's time may lie this much before the document's date and still be news. A figure of an older
 * time is of the event of that time. */
#define NEWS_DAYS 31

/* A member as text; NULL when it is missing or null. */
static const char *S_text(json_object *object, const char *key) {
    json_object *value = NULL;
    return json_object_object_get_ex(object, key, &value) && json_object_is_type(value, json_type_string)
               ? json_object_get_string(value)
               : NULL;
}

static int64_t S_number(json_object *object, const char *key) {
    json_object *value = NULL;
    return json_object_object_get_ex(object, key, &value) && json_object_is_type(value, json_type_int)
               ? json_object_get_int64(value)
               : TOLL_UNBOUNDED;
}

static bool S_flag(json_object *object, const char *key) {
    json_object *value = NULL;
    return json_object_object_get_ex(object, key, &value) && json_object_get_boolean(value);
}

static json_object *S_object(json_object *object, const char *key) {
    json_object *value = NULL;
    return json_object_object_get_ex(object, key, &value) && json_object_is_type(value, json_type_object) ? value
                                                                                                          : NULL;
}

static json_object *S_actor(json_object *record, const char *id) {
    json_object *actors = NULL;
    if (!id || !json_object_object_get_ex(record, "actors", &actors) || !json_object_is_type(actors, json_type_array))
        return NULL;
    for (size_t i = 0; i < json_object_array_length(actors); i++) {
        json_object *actor = json_object_array_get_idx(actors, i);
        const char *own = json_object_is_type(actor, json_type_object) ? S_text(actor, "id") : NULL;
        if (own && strcmp(own, id) == 0) return actor;
    }
    return NULL;
}

static enum toll_role S_role(json_object *casualty) {
    static const struct {
        const char *basis;
        enum toll_role role;
    } roles[] = {
        {"additional", TOLL_CHANGE}, {"previous", TOLL_PREVIOUS}, {"part", TOLL_PART}, {"background", TOLL_BACKGROUND}};
    const char *basis = S_text(casualty, "basis");
    if (S_flag(casualty, "denied")) return TOLL_DENIED;
    for (size_t i = 0; basis && i < sizeof roles / sizeof *roles; i++)
        if (strcmp(basis, roles[i].basis) == 0) return roles[i].role;
    return TOLL_TOTAL;
}

/* The day under which a figure is told: when it was published, unless it speaks of another time. */
static int64_t S_day(json_object *casualty, int64_t published) {
    json_object *time = S_object(casualty, "time");
    int64_t end = time ? toll_day(S_text(time, "end")) : TOLL_UNDATED;
    if (time && end == TOLL_UNDATED) end = toll_day(S_text(time, "start"));
    if (published == TOLL_UNDATED) return end;
    return end != TOLL_UNDATED && published - end > NEWS_DAYS ? end : published;
}

/* The document itself, or the part of it that speaks of another time. */
typedef struct {
    int64_t day, id;
    bool counted; /* holds a figure that is no background */
} S_report;

#define MAX_REPORTS 32 /* times that one document speaks of; further ones count as the document's own */

static S_report *S_report_of(toll *toll, S_report *reports, size_t *count, int64_t day) {
    for (size_t i = 0; i < *count; i++)
        if (reports[i].day == day) return &reports[i];
    if (*count == MAX_REPORTS) return &reports[0];
    reports[*count] = (S_report){day, ++toll->reports, false};
    return &reports[(*count)++];
}

static bool S_spot(toll *toll, int64_t report, const char *name) {
    if (!name || !*name) return true;
    return toll_bind(toll->add_spot, "it", report, name) && toll_do(toll->add_spot);
}

/* Whose dead they are: the side that the record names; else the country where they died; else that of the body that
 * counts them, as a state counts its own. *from tells which. */
static const char *S_side(json_object *casualty, json_object *place, json_object *actor, enum toll_side_from *from) {
    const char *side = S_text(casualty, "side"), *type = actor ? S_text(actor, "type") : NULL;
    *from = TOLL_SIDE_RECORD;
    if (side) return side;
    *from = TOLL_SIDE_PLACE;
    if (place && (side = S_text(place, "country"))) return side;
    *from = TOLL_SIDE_SOURCE;
    if (type && strcmp(type, "group") != 0 && (side = S_text(actor, "country"))) return side;
    *from = TOLL_SIDE_UNKNOWN;
    return "";
}

static bool S_figure(toll *toll, json_object *record, json_object *casualty, const S_report *report, int64_t number,
                     int kind, enum toll_role role) {
    json_object *count = S_object(casualty, "count"), *victims = S_object(casualty, "victims"),
                *place = S_object(casualty, "place"), *actor = S_actor(record, S_text(casualty, "source"));
    enum toll_side_from from;
    const char *source = actor ? S_text(actor, "name") : NULL, *country = actor ? S_text(actor, "country") : NULL,
               *side = S_side(casualty, place, actor, &from), *type = victims ? S_text(victims, "type") : NULL,
               *region = place ? S_text(place, "ref") : NULL;
    int64_t min = count ? S_number(count, "min") : TOLL_UNBOUNDED, max = count ? S_number(count, "max") : min;
    if (min < 0 && max < 0) return true;
    /* who flees is a civilian, whether a text says so or not */
    if (!type || (strcmp(toll_kind_names[kind], "displaced") == 0 && strcmp(type, "civilian") == 0))
        type = "unspecified";
    if (role != TOLL_BACKGROUND && (!S_spot(toll, report->id, region) || !S_spot(toll, report->id, side) ||
                                    !S_spot(toll, report->id, place ? S_text(place, "country") : NULL)))
        return false;
    return toll_bind(toll->add_figure, "iitittiiiiitttttiiti", report->id, number, S_text(casualty, "id"),
                     (int64_t)kind, side, type, (int64_t)role, min, max, (int64_t)(count && S_flag(count, "approx")),
                     (int64_t)S_flag(casualty, "hedged"), source, country,
                     country  ? country
                     : source ? source
                              : "",
                     place ? S_text(place, "text") : NULL, region, S_number(casualty, "start"),
                     S_number(casualty, "end"), S_text(casualty, "text"), (int64_t)from) &&
           toll_do(toll->add_figure);
}

static bool S_record(toll *toll, json_object *record, json_object *casualties) {
    S_report reports[MAX_REPORTS];
    size_t count = 0;
    int64_t published = toll_day(S_text(record, "published"));
    for (size_t i = 0; i < json_object_array_length(casualties); i++) {
        json_object *casualty = json_object_array_get_idx(casualties, i);
        const char *name = json_object_is_type(casualty, json_type_object) ? S_text(casualty, "kind") : NULL;
        int kind = name ? toll_kind(name, strlen(name)) : -1;
        if (kind < 0) continue;
        enum toll_role role = S_role(casualty);
        /* background speaks of another event by itself; where it is told is what counts */
        S_report *report =
            S_report_of(toll, reports, &count, role == TOLL_BACKGROUND ? published : S_day(casualty, published));
        report->counted |= role != TOLL_BACKGROUND;
        if (!S_figure(toll, record, casualty, report, (int64_t)i, kind, role)) return false;
    }
    for (size_t i = 0; i < count; i++)
        if (!toll_bind(toll->add_report, "itdi", reports[i].id, S_text(record, "id"), reports[i].day,
                       (int64_t)reports[i].counted) ||
            !toll_do(toll->add_report))
            return false;
    return true;
}

bool toll_read(toll *toll, const char *json, size_t len, const char **wrong) {
    json_object *casualties = NULL;
    bool good = true;
    json_tokener_reset(toll->tokener);
    *wrong = len <= INT32_MAX ? NULL : "is too long";
    json_object *record = *wrong ? NULL : json_tokener_parse_ex(toll->tokener, json, (int)len);
    if (!*wrong && !json_object_is_type(record, json_type_object)) *wrong = "is no JSON object";
    if (!*wrong && !S_text(record, "schema")) *wrong = "is no record: it has no \"schema\"";
    if (!*wrong && (!json_object_object_get_ex(record, "casualties", &casualties) ||
                    !json_object_is_type(casualties, json_type_array)))
        *wrong = "is no record: it has no \"casualties\"";
    if (!*wrong) good = S_record(toll, record, casualties);
    json_object_put(record);
    return good;
}
