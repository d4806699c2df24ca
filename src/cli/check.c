#include "cli/cli.h"

#include <errno.h>
#include <string.h>

static const char *const S_languages[] = {"ru", "ky", "tg", "fr", "en"};

static cli_exit S_check(const cmq_grammar *grammar, const char *language) {
    cmq_check check = {0};
    cmq_status status = cmq_grammar_check(grammar, language, cli_diagnostic, NULL, &check);
    if (status != CMQ_OK && status != CMQ_ERR_DATA) {
        cli_report(language, 0, "%s", status == CMQ_ERR_ARGUMENT ? "unknown language" : cmq_status_text(status));
        return status == CMQ_ERR_LIMIT ? CLI_BAD_DATA : CLI_FAILED;
    }
    printf("%s: %zu entries, %zu rules, %zu examples run, %zu failed; %zu stages of", language, check.entries,
           check.rules, check.examples, check.failed, check.stages);
    size_t most = sizeof check.conditions / sizeof *check.conditions;
    for (size_t i = 0; i < check.stages && i < most; i++) printf(" %zu", check.conditions[i]);
    printf(" conditions; %zu errors, %zu warnings\n", check.errors, check.warnings);
    return status == CMQ_ERR_DATA ? CLI_BAD_DATA : CLI_DONE;
}

static cli_exit S_compile(const cmq_grammar *grammar, const char *language) {
    cmq_status status = cmq_grammar_compile(grammar, language);
    if (status == CMQ_OK) return CLI_DONE;
    cli_report(language, 0, "%s",
               status == CMQ_ERR_ARGUMENT ? "unknown language"
               : status == CMQ_ERR_IO     ? strerror(errno)
                                          : cmq_status_text(status));
    return status == CMQ_ERR_DATA || status == CMQ_ERR_LIMIT ? CLI_BAD_DATA : CLI_FAILED;
}

/* Does something for each language that is named, or for all. */
static cli_exit S_each(const cli_options *options, cli_exit (*work)(const cmq_grammar *, const char *)) {
    cmq_grammar *grammar;
    cli_exit code = cli_grammar_build(options, &grammar);
    if (code != CLI_DONE) return code;
    bool all = options->argument_count == 0;
    size_t count = all ? sizeof S_languages / sizeof *S_languages : options->argument_count;
    for (size_t i = 0; i < count; i++)
        code = cli_worse(code, work(grammar, all ? S_languages[i] : options->arguments[i]));
    cmq_grammar_free(grammar);
    return code;
}

cli_exit cli_check(const cli_options *options) {
    cli_exit code = S_each(options, S_check);
    return cli_worse(code, cli_output_close(stdout, NULL));
}

cli_exit cli_compile(const cli_options *options) {
    return S_each(options, S_compile);
}
