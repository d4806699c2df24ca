#include "cli/cli.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#ifndef CMQ_DATA_DIR
#define CMQ_DATA_DIR "/usr/local/share/communique"
#endif

static bool S_is_folder(const char *parent, const char *name) {
    char path[CMQ_MAX_PATH + 16];
    struct stat info;
    int len = snprintf(path, sizeof path, "%s/%s", parent, name);
    return len > 0 && (size_t)len < sizeof path && stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

static bool S_holds_data(const char *folder) {
    return S_is_folder(folder, "lang") && S_is_folder(folder, "patterns");
}

/* The folder of the running program, where the system can tell. */
static bool S_program_folder(char *folder) {
    ssize_t len = readlink("/proc/self/exe", folder, CMQ_MAX_PATH);
    if (len <= 0 || len >= CMQ_MAX_PATH) return false;
    folder[len] = 0;
    char *slash = strrchr(folder, '/');
    if (!slash) return false;
    *slash = 0;
    return true;
}

bool cli_data_find(char *path) {
    const char *chosen = getenv("COMMUNIQUE_DATA");
    if (chosen && *chosen) { /* what the user names is taken even if it is wrong: building says so */
        int len = snprintf(path, CMQ_MAX_PATH, "%s", chosen);
        return len > 0 && len < CMQ_MAX_PATH;
    }
    /* installed; the source tree; a build folder in it */
    static const char *const beside[] = {"/../share/communique", "", "/.."};
    char program[CMQ_MAX_PATH];
    if (S_program_folder(program)) {
        for (size_t i = 0; i < sizeof beside / sizeof *beside; i++) {
            int len = snprintf(path, CMQ_MAX_PATH, "%s%s", program, beside[i]);
            if (len > 0 && len < CMQ_MAX_PATH && S_holds_data(path)) return true;
        }
    }
    snprintf(path, CMQ_MAX_PATH, "%s", CMQ_DATA_DIR);
    return S_holds_data(path);
}

/* Reading texts shows errors only: warnings are for those who write the data, and check shows them. */
static void S_on_diagnostic(void *user, const cmq_diagnostic *diagnostic) {
    if (diagnostic->severity == CMQ_ERROR) cli_diagnostic(user, diagnostic);
}

static cli_exit S_failed(cmq_status status, const char *what) {
    cli_report(what, 0, "%s", cmq_status_text(status));
    return status == CMQ_ERR_DATA || status == CMQ_ERR_LIMIT ? CLI_BAD_DATA : CLI_FAILED;
}

static cli_exit S_add(cmq_builder *builder, const char *folder) {
    if (!S_is_folder(folder, "lang") && !S_is_folder(folder, "patterns")) {
        cli_report(folder, 0, "is no data folder: it holds neither lang/ nor patterns/");
        return CLI_FAILED;
    }
    cmq_status status = cmq_builder_add_data(builder, folder);
    return status == CMQ_OK ? CLI_DONE : S_failed(status, folder);
}

cli_exit cli_grammar_build(const cli_options *options, cmq_grammar **grammar) {
    *grammar = NULL;
    char shipped[CMQ_MAX_PATH];
    bool found = cli_data_find(shipped);
    if (!found && !options->data_count) {
        cli_report(NULL, 0, "no language data found; name a folder with --data or COMMUNIQUE_DATA");
        return CLI_FAILED;
    }
    cmq_builder *builder = cmq_builder_new();
    if (!builder) return S_failed(CMQ_ERR_MEMORY, NULL);
    cmq_builder_on_diagnostic(builder, options->command == CLI_CHECK ? cli_diagnostic : S_on_diagnostic, NULL);
    cmq_builder_use_compiled(builder, options->command != CLI_CHECK && options->command != CLI_COMPILE);
    cli_exit code = found ? S_add(builder, shipped) : CLI_DONE;
    for (size_t i = 0; code == CLI_DONE && i < options->data_count; i++) code = S_add(builder, options->data[i]);
    if (code == CLI_DONE) {
        cmq_status status = cmq_builder_build(builder, grammar);
        if (status != CMQ_OK) code = S_failed(status, "language data");
    }
    cmq_builder_free(builder);
    return code;
}
