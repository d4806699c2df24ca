#include "cli/cli.h"

#include <stdarg.h>
#include <string.h>

cli_exit cli_worse(cli_exit a, cli_exit b) {
    static const int weight[] = {
        [CLI_DONE] = 0, [CLI_NO_RECORD] = 1, [CLI_SKIPPED] = 2, [CLI_FAILED] = 3, [CLI_BAD_DATA] = 4};
    return weight[a] < weight[b] ? b : a;
}

void cli_report(const char *file, size_t line, const char *format, ...) {
    char message[1024]; /* a longer message is cut: it only repeats what the user gave */
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    if (!file) fprintf(stderr, "communique: %s\n", message);
    else if (!line) fprintf(stderr, "communique: %s: %s\n", file, message);
    else fprintf(stderr, "communique: %s:%zu: %s\n", file, line, message);
}

void cli_diagnostic(void *user, const cmq_diagnostic *diagnostic) {
    (void)user;
    char text[16 * 1024]; /* holds a path, a line of data and its caret */
    cmq_diagnostic_text(diagnostic, text, sizeof text);
    size_t len = strlen(text);
    fputs(text, stderr);
    if (!len || text[len - 1] != '\n') fputc('\n', stderr);
}
