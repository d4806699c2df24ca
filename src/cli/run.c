#include "cli/run.h"

#include "cli/parts.h"
#include "cli/queue.h"

#include <stdlib.h>
#include <string.h>

void cli_complain(cli_worker *worker, size_t line, const char *code, const char *format, ...) {
    va_list args;
    va_start(args, format);
    cli_unit_message(worker->unit, worker->run->options, line ? worker->unit->path : worker->id, line, code, format,
                     args);
    va_end(args);
}

void cli_refused(cli_worker *worker, const input_document *document, cmq_status status) {
    const char *why = status == CMQ_ERR_ARGUMENT ? "unknown language or malformed date" : cmq_status_text(status);
    if (status == CMQ_ERR_DATA) {
        cli_complain(worker, document->line, "data", "%s", why);
        worker->unit->code = CLI_BAD_DATA;
        return;
    }
    cli_complain(worker, document->line, status == CMQ_ERR_ARGUMENT ? "field" : "memory", "%s; document skipped", why);
}

/* ---- a worker ---- */

static void S_document(void *user, const input_document *document) {
    cli_worker *worker = user;
    if (worker->unit->code == CLI_BAD_DATA || worker->unit->code == CLI_FAILED) return;
    worker->unit->documents++;
    worker->run->work(worker, document);
}

static void S_problem(void *user, size_t line, const char *code, const char *format, va_list args) {
    cli_worker *worker = user;
    cli_unit_message(worker->unit, worker->run->options, line ? worker->unit->path : worker->id, line, code, format,
                     args);
}

/* A part of a text file has its number behind the path. */
static void S_read_part(cli_worker *worker, size_t number, const char *text, size_t len) {
    cli_unit *unit = worker->unit;
    bool line = unit->kind == INPUT_JSON_LINES;
    size_t room = strlen(unit->path) + 24;
    char *id = line ? NULL : malloc(room);
    if (id) snprintf(id, room, "%s#%zu", unit->path, number);
    worker->id = id ? id : unit->path;
    if (!line && !id) cli_complain(worker, number, "memory", "out of memory; skipped");
    else if (len > CMQ_MAX_INPUT)
        cli_complain(worker, number, "long", "longer than %u MiB; line skipped", CMQ_MAX_INPUT / (1024 * 1024));
    else input_read(worker->reader, unit->kind, worker->id, line ? number : 0, text, len);
    free(id);
}

/* Documents of one language after each other. */
static void S_read_parts(cli_worker *worker, cli_parts *parts) {
    const char *known = worker->run->options->language;
    for (size_t i = 0; i < parts->count && parts->count > 1 && !known; i++)
        parts->items[i].language = cmq_detect(worker->extractor, parts->items[i].text, parts->items[i].len);
    for (const cli_part *part; (part = cli_parts_next(parts));)
        S_read_part(worker, part->number, part->text, part->len);
}

static void S_work(cli_worker *worker, cli_unit *unit) {
    cli_parts parts = {0};
    worker->unit = unit;
    worker->id = unit->path;
    if (unit->text && !unit->parts) input_read(worker->reader, unit->kind, unit->path, 0, unit->text, unit->text_len);
    bool good = !unit->parts || cli_parts_find(&parts, unit);
    if (good) S_read_parts(worker, &parts);
    good = cli_unit_close(unit) && good;
    if (!good || !cli_parts_restore(&parts)) {
        cli_report(unit->path, 0, "%s", cmq_status_text(CMQ_ERR_MEMORY));
        unit->code = CLI_FAILED;
    }
    cli_parts_free(&parts);
}

static void S_worker_free(cli_worker *worker) {
    input_reader_free(worker->reader);
    cmq_extractor_free(worker->extractor);
}

static bool S_worker_init(cli_worker *worker, cli_run *run, const input_options *options) {
    const input_sink sink = {.user = worker, .document = S_document, .problem = S_problem};
    static const char *const names[] = {"codepoint", "byte", "utf16"};
    *worker = (cli_worker){.run = run, .extractor = cmq_extractor_new(run->grammar)};
    if (worker->extractor) worker->reader = input_reader_new(options, worker->extractor, &sink);
    if (!worker->reader) {
        cli_report(NULL, 0, "%s", cmq_status_text(CMQ_ERR_MEMORY));
        S_worker_free(worker);
        return false;
    }
    cmq_offsets offsets = CMQ_CODE_POINTS;
    for (size_t i = 0; run->options->offsets && i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i], run->options->offsets) == 0) offsets = (cmq_offsets)i;
    if (run->format && run->format->own_offsets) offsets = run->format->offsets;
    cmq_extractor_set_offsets(worker->extractor, offsets);
    return true;
}

/* ---- the writer ---- */

/* Leaves out what an earlier run has done; false when nothing of the unit is left. */
static bool S_skip(cli_run *run, cli_unit *unit) {
    cli_output *output = &run->output;
    if (unit->entries <= output->skip) {
        output->skip -= unit->entries;
        output->done.entries += unit->entries;
        return false;
    }
    while (output->skip) { /* only a part of a unit with parts can be left */
        size_t end = cli_part_end(unit->split, unit->text, unit->text_len);
        unit->text += end;
        unit->text_len -= end;
        unit->first++;
        unit->entries--;
        output->skip--;
        output->done.entries++;
    }
    return true;
}

/* Writes a unit and lets it go; false when the run cannot go on. */
static bool S_write(cli_run *run, cli_unit *unit) {
    if (unit->log_len) cli_progress_clear(&run->progress);
    bool good = cli_output_write(&run->output, unit);
    cli_progress_add(&run->progress, unit);
    run->code = cli_worse(run->code, unit->code);
    if (unit->code == CLI_BAD_DATA || (unit->code == CLI_FAILED && unit->text)) good = false;
    cli_unit_free(unit);
    return good;
}

/* ---- one thread ---- */

static bool S_push_alone(void *user, cli_unit *unit) {
    cli_worker *worker = user;
    if (!S_skip(worker->run, unit)) {
        cli_unit_free(unit);
        return true;
    }
    S_work(worker, unit);
    return S_write(worker->run, unit);
}

static void S_flush(void *user) {
    cli_output_flush(&((cli_worker *)user)->run->output);
}

static bool S_run_alone(cli_run *run, const input_options *options) {
    cli_worker worker;
    if (!S_worker_init(&worker, run, options)) return false;
    cli_input input = {.options = run->options, .user = &worker, .push = S_push_alone, .before_wait = S_flush};
    bool good = cli_input_read(&input);
    S_worker_free(&worker);
    return good;
}

/* ---- many threads ---- */

typedef struct {
    cli_run *run;
    cli_queue queue;
    cli_worker *workers;
    pthread_t *threads; /* of the workers, then of the writer */
    size_t started;
} S_crew;

typedef struct {
    S_crew *crew;
    cli_worker *worker;
} S_post;

static void *S_work_on(void *user) {
    S_post *post = user;
    size_t slot;
    for (cli_unit *unit; (unit = cli_queue_take(&post->crew->queue, &slot));) {
        S_work(post->worker, unit);
        cli_queue_done(&post->crew->queue, slot);
    }
    return NULL;
}

static void *S_write_on(void *user) {
    S_crew *crew = user;
    for (;;) {
        bool idle;
        cli_unit *unit = cli_queue_next(&crew->queue, false, &idle);
        if (idle) { /* nobody should wait for what is done */
            cli_output_flush(&crew->run->output);
            unit = cli_queue_next(&crew->queue, true, &idle);
        }
        if (!unit) return NULL;
        if (!S_write(crew->run, unit)) cli_queue_stop(&crew->queue);
    }
}

static bool S_push_queue(void *user, cli_unit *unit) {
    S_crew *crew = user;
    if (!S_skip(crew->run, unit)) {
        cli_unit_free(unit);
        return true;
    }
    if (cli_queue_fill(&crew->queue, unit)) return true;
    cli_unit_free(unit);
    return false;
}

static bool S_start(S_crew *crew, S_post *posts, size_t count) {
    for (; crew->started < count; crew->started++) {
        S_post *post = &posts[crew->started];
        *post = (S_post){crew, &crew->workers[crew->started]};
        if (pthread_create(&crew->threads[crew->started], NULL, S_work_on, post) != 0) return false;
    }
    if (pthread_create(&crew->threads[count], NULL, S_write_on, crew) != 0) return false;
    crew->started++;
    return true;
}

static bool S_run_crew(cli_run *run, const input_options *options) {
    size_t count = run->options->threads, ready = 0;
    S_crew crew = {
        .run = run, .workers = calloc(count, sizeof *crew.workers), .threads = calloc(count + 1, sizeof *crew.threads)};
    S_post *posts = calloc(count, sizeof *posts);
    bool good = crew.workers && crew.threads && posts && cli_queue_init(&crew.queue, 2 * count + 2);
    if (!good) {
        cli_report(NULL, 0, "%s", cmq_status_text(CMQ_ERR_MEMORY));
    } else {
        while (good && ready < count) good = S_worker_init(&crew.workers[ready], run, options) && ++ready;
        if (good && !S_start(&crew, posts, count)) {
            cli_report(NULL, 0, "threads cannot be started");
            cli_queue_stop(&crew.queue);
            good = false;
        }
        cli_input input = {.options = run->options, .keep = true, .user = &crew, .push = S_push_queue};
        if (good) good = cli_input_read(&input);
        cli_queue_end(&crew.queue);
        for (size_t i = 0; i < crew.started; i++) pthread_join(crew.threads[i], NULL);
        for (size_t i = 0; i < ready; i++) S_worker_free(&crew.workers[i]);
        cli_queue_free(&crew.queue);
    }
    free(posts);
    free(crew.threads);
    free(crew.workers);
    return good;
}

/* ---- a run ---- */

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
    cli_exit code = CLI_DONE;
    cmq_extractor *extractor = NULL;
    for (size_t i = 0; code == CLI_DONE && i < sizeof tries / sizeof *tries; i++) {
        cmq_record record;
        if (!tries[i].value) continue;
        if (!extractor) extractor = cmq_extractor_new(run->grammar);
        cmq_status status = extractor ? cmq_extract(extractor, &tries[i].document, &record) : CMQ_ERR_MEMORY;
        if (status == CMQ_OK) continue;
        if (status == CMQ_ERR_ARGUMENT)
            cli_report(NULL, 0, "%s: '%s' is unknown or malformed", tries[i].name, tries[i].value);
        else cli_report(NULL, 0, "%s %s: %s", tries[i].name, tries[i].value, cmq_status_text(status));
        code = status == CMQ_ERR_DATA ? CLI_BAD_DATA : CLI_FAILED;
    }
    cmq_extractor_free(extractor);
    return code;
}

static cli_exit S_run(cli_run *run) {
    const cli_options *options = run->options;
    const input_options input = {.text_field = options->text_field,
                                 .id_field = options->id_field,
                                 .date_field = options->date_field,
                                 .language_field = options->language_field,
                                 .language = options->language,
                                 .date = options->date,
                                 .encoding = options->encoding,
                                 .fields_given = options->fields_given};
    cli_progress_start(&run->progress, options);
    bool good = options->threads > 1 ? S_run_crew(run, &input) : S_run_alone(run, &input);
    if (!good) run->code = cli_worse(run->code, CLI_FAILED);
    bool whole = good && !run->output.failed && run->code != CLI_BAD_DATA;
    cli_exit code = cli_worse(run->code, cli_output_finish(&run->output, whole));
    cli_progress_finish(&run->progress);
    if (options->exit_status && !run->progress.records) code = cli_worse(code, CLI_NO_RECORD);
    return code;
}

cli_exit cli_run_documents(const cli_options *options, const format_kind *format, cli_work_fn work) {
    cli_run run = {.options = options, .format = format, .work = work};
    cli_exit code = cli_grammar_build(options, &run.grammar);
    if (code == CLI_DONE) code = S_try_values(&run);
    if (code == CLI_DONE) {
        if (cli_output_open(&run.output, options, format)) code = S_run(&run);
        else code = CLI_FAILED;
    }
    cmq_grammar_free(run.grammar);
    return code;
}
