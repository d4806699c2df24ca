#include "cli/run.h"

#include <errno.h>
#include <string.h>

/* A frame for the database or the toll: lengths, record, text. */
static void S_store(FILE *store, const cmq_record *record) {
    size_t len[2] = {record->json_len, record->text_len};
    fwrite(len, 1, sizeof len, store);
    fwrite(record->json, 1, record->json_len, store);
    fwrite(record->text, 1, record->text_len, store);
}

static void S_extract(cli_worker *worker, const input_document *document) {
    const cli_options *options = worker->run->options;
    cli_unit *unit = worker->unit;
    cmq_record record;
    cmq_status status = cmq_extract(worker->extractor, &document->document, &record);
    if (status != CMQ_OK) {
        unit->documents--;
        cli_refused(worker, document, status);
        return;
    }
    unit->records += record.casualties + record.positions;
    if (record.cut) cli_complain(worker, document->line, "cut", "cut at a limit; the record's warnings tell which");
    format_document found = {.record = &record, .folder = options->output};
    if (options->pass_through) found.given = document->given, found.given_len = document->given_len;
    bool stored = options->database || worker->run->format->charts;
    FILE *out = cli_unit_out(unit), *store = stored ? cli_unit_store(unit) : NULL;
    if (!out || (stored && !store)) {
        cli_complain(worker, document->line, "memory", "out of memory; document skipped");
        return;
    }
    if (store) S_store(store, &record);
    if (!format_write(worker->run->format, out, &found)) {
        cli_complain(worker, document->line, "write", "%s", strerror(errno));
        unit->code = CLI_FAILED;
    }
}

cli_exit cli_extract(const cli_options *options) {
    const char *name = options->plain ? "text" : options->format ? options->format : "jsonl";
    return cli_run_documents(options, format_find(name), S_extract);
}
