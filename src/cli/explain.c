#include "cli/run.h"

static bool S_write(void *user, const char *text, size_t len) {
    return fwrite(text, 1, len, user) == len;
}

static cli_exit S_explain(cli_run *run, const cli_document *document) {
    cmq_status (*explain)(cmq_extractor *, const cmq_document *, cmq_write_fn, void *) =
        run->options->times   ? cmq_explain_times
        : run->options->names ? cmq_explain_names
                              : cmq_explain;
    cmq_status status = explain(run->extractor, &document->document, S_write, run->output);
    if (ferror(run->output)) return CLI_FAILED; /* reported when the output is closed */
    return status == CMQ_OK ? CLI_DONE : cli_run_refused(document, status);
}

cli_exit cli_explain(const cli_options *options) {
    return cli_run_documents(options, S_explain);
}
