#include "cli/run.h"

static bool S_write(void *user, const char *text, size_t len) {
    return fwrite(text, 1, len, user) == len;
}

static void S_explain(cli_worker *worker, const input_document *document) {
    FILE *out = cli_unit_out(worker->unit);
    cmq_status status = CMQ_ERR_MEMORY;
    if (out && worker->run->options->times)
        status = cmq_explain_times(worker->extractor, &document->document, S_write, out);
    else if (out) status = cmq_explain(worker->extractor, &document->document, S_write, out);
    if (status != CMQ_OK) cli_refused(worker, document, status);
}

cli_exit cli_explain(const cli_options *options) {
    return cli_run_documents(options, NULL, S_explain);
}
