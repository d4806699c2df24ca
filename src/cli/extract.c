#include "cli/run.h"

static cli_exit S_extract(cli_run *run, const cli_document *document) {
    cmq_record record;
    cmq_status status = cmq_extract(run->extractor, &document->document, &record);
    if (status != CMQ_OK) return cli_run_refused(document, status);
    run->casualties += record.casualties;
    fwrite(record.json, 1, record.json_len, run->output);
    fputc('\n', run->output);
    if (ferror(run->output)) return CLI_FAILED; /* reported when the output is closed */
    if (!record.cut) return CLI_DONE;
    cli_report(document->path, document->line, "cut at a limit; the record's warnings tell which");
    return CLI_SKIPPED;
}

cli_exit cli_extract(const cli_options *options) {
    return cli_run_documents(options, S_extract);
}
