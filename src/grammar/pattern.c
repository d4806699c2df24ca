#define PCRE2_CODE_UNIT_WIDTH 8
#include "grammar/pattern.h"

#include <pcre2.h>

#include "base/limits.h"

struct cmq_pattern {
    pcre2_code *code;
    bool jit;
};

struct cmq_pattern_runner {
    pcre2_match_data *data;
    pcre2_match_context *context;
    pcre2_jit_stack *stack;
};

/* ---- memory ---- */

static void *S_take(PCRE2_SIZE size, void *memory) {
    return cmq_take(memory, size);
}

static void S_give_back(void *block, void *memory) {
    (void)memory; /* a block knows its own */
    cmq_give_back(block);
}

/* What is created with it keeps the functions, not the context. */
static pcre2_general_context *S_context(cmq_memory *memory) {
    return pcre2_general_context_create(S_take, S_give_back, memory);
}

/* ---- patterns ---- */

cmq_pattern *cmq_pattern_compile(cmq_memory *memory, cmq_span source, int type, char *error, size_t error_size,
                                 size_t *at) {
    int number = 0;
    PCRE2_SIZE offset = 0;
    uint32_t options =
        type == CMQ_PATTERN_WORD ? PCRE2_UTF | PCRE2_UCP | PCRE2_ANCHORED | PCRE2_ENDANCHORED : PCRE2_DOTALL;
    cmq_pattern *pattern = cmq_take(memory, sizeof *pattern);
    pcre2_general_context *general = S_context(memory);
    pcre2_compile_context *context = general ? pcre2_compile_context_create(general) : NULL;
    if (pattern && context) {
        pcre2_set_parens_nest_limit(context, 4 * CMQ_MAX_RULE_NESTING);
        pattern->code = pcre2_compile((PCRE2_SPTR)source.ptr, source.len, options | PCRE2_NEVER_BACKSLASH_C, &number,
                                      &offset, context);
    }
    pcre2_compile_context_free(context);
    pcre2_general_context_free(general);
    if (pattern && pattern->code) return pattern;
    if (error && error_size) {
        error[0] = 0;
        if (number) pcre2_get_error_message(number, (PCRE2_UCHAR *)error, error_size);
    }
    if (at) *at = offset;
    cmq_give_back(pattern);
    return NULL;
}

void cmq_pattern_free(cmq_pattern *pattern) {
    if (!pattern) return;
    pcre2_code_free(pattern->code);
    cmq_give_back(pattern);
}

void cmq_pattern_jit(cmq_pattern *pattern) {
    pattern->jit = pcre2_jit_compile(pattern->code, PCRE2_JIT_COMPLETE) == 0;
}

cmq_pattern_runner *cmq_pattern_runner_new(cmq_memory *memory) {
    cmq_pattern_runner *runner = cmq_take(memory, sizeof *runner);
    pcre2_general_context *general = runner ? S_context(memory) : NULL;
    if (general) {
        runner->data = pcre2_match_data_create(CMQ_MAX_CAPTURES + 1, general);
        runner->context = pcre2_match_context_create(general);
        runner->stack = pcre2_jit_stack_create(32 * 1024, CMQ_JIT_STACK, general);
    }
    pcre2_general_context_free(general);
    if (!runner || !runner->data || !runner->context) {
        cmq_pattern_runner_free(runner);
        return NULL;
    }
    if (runner->stack) pcre2_jit_stack_assign(runner->context, NULL, runner->stack);
    pcre2_set_match_limit(runner->context, CMQ_MATCH_LIMIT);
    return runner;
}

void cmq_pattern_runner_free(cmq_pattern_runner *runner) {
    if (!runner) return;
    pcre2_match_data_free(runner->data);
    pcre2_match_context_free(runner->context);
    if (runner->stack) pcre2_jit_stack_free(runner->stack);
    cmq_give_back(runner);
}

int cmq_pattern_search(const cmq_pattern *pattern, cmq_pattern_runner *runner, cmq_span subject, size_t start,
                       size_t *groups, size_t count) {
    PCRE2_SPTR text = (PCRE2_SPTR)subject.ptr;
    int rc = pattern->jit
                 ? pcre2_jit_match(pattern->code, text, subject.len, start, 0, runner->data, runner->context)
                 : pcre2_match(pattern->code, text, subject.len, start, PCRE2_NO_JIT, runner->data, runner->context);
    if (rc == PCRE2_ERROR_JIT_STACKLIMIT)
        rc = pcre2_match(pattern->code, text, subject.len, start, PCRE2_NO_JIT, runner->data, runner->context);
    if (rc == PCRE2_ERROR_NOMATCH) return CMQ_UNMATCHED;
    if (rc < 0) return CMQ_GAVE_UP;
    const PCRE2_SIZE *bounds = pcre2_get_ovector_pointer(runner->data);
    for (size_t i = 0; i < 2 * count; i++) groups[i] = i < 2 * (size_t)rc || rc == 0 ? bounds[i] : SIZE_MAX;
    return CMQ_MATCHED;
}

bool cmq_pattern_matches_word(const cmq_pattern *pattern, cmq_pattern_runner *runner, cmq_span word) {
    PCRE2_SPTR text = (PCRE2_SPTR)word.ptr;
    return pcre2_match(pattern->code, text, word.len, 0, PCRE2_NO_UTF_CHECK, runner->data, runner->context) >= 0;
}
