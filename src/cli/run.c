#include "cli/run.h"

/* Tries --lang, --encoding and --date on an empty document, so that a mistake shows before any input is read. */
static cli_exit S_try_values(const cli_run *run) {
    const cli_options *options = run->options;
    const struct {
        const char *name, *value;
        cmq_document document;
    } tries[] = {
        {"--lang", options->language, {.text = "", .language = options->language}},
        {"--encoding", options->encoding, {.text = "", .encoding = options->encoding}},
        {"--date", options->date, {.text = "", .published = options->date}},
    };
    for (size_t i = 0; i < sizeof tries / sizeof *tries; i++) {
        cmq_record record;
        cmq_status status = tries[i].value ? cmq_extract(run->extractor, &tries[i].document, &record) : CMQ_OK;
        if (status == CMQ_OK) continue;
        if (status == CMQ_ERR_ARGUMENT)
            cli_report(NULL, 0, "%s: '%s' is unknown or malformed", tries[i].name, tries[i].value);
        else cli_report(NULL, 0, "%s %s: %s", tries[i].name, tries[i].value, cmq_status_text(status));
        return status == CMQ_ERR_DATA ? CLI_BAD_DATA : CLI_FAILED;
    }
    return CLI_DONE;
}

static cli_exit S_set_up(cli_run *run) {
    cli_exit code = cli_grammar_build(run->options, &run->grammar);
    if (code != CLI_DONE) return code;
    run->extractor = cmq_extractor_new(run->grammar);
    if (!run->extractor) {
        cli_report(NULL, 0, "%s", cmq_status_text(CMQ_ERR_MEMORY));
        return CLI_FAILED;
    }
    code = S_try_values(run);
    if (code != CLI_DONE) return code;
    run->output = cli_output_open(run->options);
    return run->output ? CLI_DONE : CLI_FAILED;
}

cli_exit cli_run_refused(const cli_document *document, cmq_status status) {
    const char *why = status == CMQ_ERR_ARGUMENT ? "unknown language or malformed date" : cmq_status_text(status);
    if (status == CMQ_ERR_DATA) {
        cli_report(document->path, document->line, "%s", why);
        return CLI_BAD_DATA;
    }
    cli_report(document->path, document->line, "%s; document skipped", why);
    return CLI_SKIPPED;
}

cli_exit cli_run_documents(const cli_options *options, cli_document_fn function) {
    cli_run run = {.options = options};
    cli_exit code = S_set_up(&run);
    if (code == CLI_DONE) {
        code = cli_each_document(&run, function);
        code = cli_worse(code, cli_output_close(run.output, options->output));
        if (options->exit_status && !run.casualties) code = cli_worse(code, CLI_NO_RECORD);
    }
    cmq_extractor_free(run.extractor);
    cmq_grammar_free(run.grammar);
    return code;
}
