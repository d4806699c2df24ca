#include "cli/run.h"

static bool S_write(void *user, const char *text, size_t len) {
    return fwrite(text, 1, len, user) == len;
}

static void S_explain(cli_worker *worker, const input_document *document) {
    const cli_options *options = worker->run->options;
    cmq_status (*explain)(cmq_extractor *, const cmq_document *, cmq_write_fn, void *) =
        options->times   ? cmq_explain_times
        : options->names ? cmq_explain_names
                         : cmq_explain;
    FILE *out = cli_unit_out(worker->unit);
    cmq_status status = out ? explain(worker->extractor, &document->document, S_write, out) : CMQ_ERR_MEMORY;
    if (status != CMQ_OK) cli_refused(worker, document, status);
}

cli_exit cli_explain(const cli_options *options) {
    return cli_run_documents(options, NULL, S_explain);
}
