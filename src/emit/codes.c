#include "emit/codes.h"

static const cmq_codes CALLS[CMQ_TOPICS] = {
    [CMQ_DEESCALATION] = {"REQUEST", "yield", "0256"}, [CMQ_CEASEFIRE] = {"REQUEST", "yield", "0256"},
    [CMQ_DIALOGUE] = {"REQUEST", NULL, "026"},         [CMQ_WITHDRAWAL] = {"REQUEST", "yield", "0256"},
    [CMQ_RESTRAINT] = {"REQUEST", "yield", "0256"},    [CMQ_PEACEFUL_SETTLEMENT] = {"REQUEST", NULL, "027"},
    [CMQ_HUMANITARIAN] = {"REQUEST", NULL, "020"},     [CMQ_INVESTIGATION] = {"REQUEST", NULL, "020"},
    [CMQ_OTHER_TOPIC] = {"REQUEST", NULL, "020"},
};

static const cmq_codes AGREEMENTS[CMQ_TOPICS] = {
    [CMQ_DEESCALATION] = {"AGREE", NULL, "0356"}, [CMQ_CEASEFIRE] = {"AGREE", NULL, "0871"},
    [CMQ_DIALOGUE] = {"AGREE", NULL, "036"},      [CMQ_WITHDRAWAL] = {"AGREE", NULL, "087"},
    [CMQ_RESTRAINT] = {"AGREE", NULL, "0356"},    [CMQ_PEACEFUL_SETTLEMENT] = {"AGREE", NULL, "057"},
    [CMQ_HUMANITARIAN] = {"AGREE", NULL, "057"},  [CMQ_INVESTIGATION] = {"AGREE", NULL, "057"},
    [CMQ_OTHER_TOPIC] = {"AGREE", NULL, "057"},
};

static const cmq_codes OTHERS[CMQ_POSITION_KINDS] = {
    [CMQ_ACCUSATION] = {"ACCUSE", "allege", "112"},
    [CMQ_CONDEMNATION] = {"ACCUSE", "disapprove", "111"},
    [CMQ_CONCERN] = {NULL, NULL, "012"},
    [CMQ_CONDOLENCE] = {NULL, NULL, "018"},
    [CMQ_WELCOME] = {"SUPPORT", NULL, "051"},
    [CMQ_DENIAL] = {NULL, NULL, "016"},
    [CMQ_OFFER] = {"AGREE", NULL, "030"},
    [CMQ_SITUATION] = {NULL, NULL, "010"},
};

cmq_codes cmq_codes_of(int kind, int topic, bool negated) {
    if (negated) return (cmq_codes){NULL, NULL, NULL};
    if (kind == CMQ_CALL) return CALLS[topic];
    return kind == CMQ_AGREEMENT ? AGREEMENTS[topic] : OTHERS[kind];
}
