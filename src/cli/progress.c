#include "cli/progress.h"

#include <time.h>
#include <unistd.h>

enum { SHOW_EVERY = 200, LONG_RUN = 2000 }; /* milliseconds */

uint64_t cli_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

void cli_progress_start(cli_progress *progress, const cli_options *options) {
    bool elsewhere = options->output || options->database || !isatty(STDOUT_FILENO);
    *progress = (cli_progress){.live = isatty(STDERR_FILENO) && elsewhere, .summary = options->summary};
    progress->begun = progress->last = cli_now();
    if (progress->live) progress->size = cli_input_size(options);
}

void cli_progress_clear(cli_progress *progress) {
    if (progress->shown) fputs("\r\033[K", stderr);
    progress->shown = false;
}

static double S_speed(const cli_progress *progress, uint64_t now) {
    uint64_t took = now - progress->begun;
    return took ? (double)progress->bytes / 1000.0 / (double)took : 0;
}

static void S_show(cli_progress *progress, uint64_t now) {
    double speed = S_speed(progress, now);
    fprintf(stderr, "\r\033[K%zu documents, %.1f MB, %.1f MB/s, %zu records", progress->documents,
            (double)progress->bytes / 1e6, speed, progress->records);
    if (progress->size > progress->bytes && speed > 0) {
        unsigned long left = (unsigned long)((double)(progress->size - progress->bytes) / 1e6 / speed);
        fprintf(stderr, ", %lu:%02lu left", left / 60, left % 60);
    }
    fflush(stderr);
    progress->shown = true;
    progress->last = now;
}

void cli_progress_add(cli_progress *progress, const cli_unit *unit) {
    progress->documents += unit->documents;
    progress->records += unit->records;
    progress->skipped += unit->skipped;
    progress->cut += unit->cut;
    progress->bytes += unit->bytes;
    if (!progress->live) return;
    uint64_t now = cli_now();
    if (now - progress->last >= SHOW_EVERY) S_show(progress, now);
}

void cli_progress_finish(cli_progress *progress) {
    uint64_t now = cli_now();
    bool worth = now - progress->begun >= LONG_RUN || progress->skipped || progress->cut;
    cli_progress_clear(progress);
    if (!progress->summary && !(progress->live && worth)) return;
    fprintf(stderr, "communique: %zu documents, %.1f MB, %zu records; %zu skipped, %zu cut; %.1f s, %.1f MB/s\n",
            progress->documents, (double)progress->bytes / 1e6, progress->records, progress->skipped, progress->cut,
            (double)(now - progress->begun) / 1000.0, S_speed(progress, now));
}
