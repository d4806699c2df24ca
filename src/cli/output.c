#include "cli/cli.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

static bool S_is_input(const cli_options *options) {
    struct stat output, input;
    if (stat(options->output, &output) != 0 || !S_ISREG(output.st_mode)) return false;
    bool from_stdin = options->argument_count == 0;
    for (size_t i = 0; i < options->argument_count; i++) {
        if (strcmp(options->arguments[i], "-") == 0) from_stdin = true;
        else if (stat(options->arguments[i], &input) == 0 && input.st_dev == output.st_dev &&
                 input.st_ino == output.st_ino)
            return true;
    }
    return from_stdin && fstat(0, &input) == 0 && input.st_dev == output.st_dev && input.st_ino == output.st_ino;
}

FILE *cli_output_open(const cli_options *options) {
    FILE *output = stdout;
    if (options->output) {
        if (S_is_input(options)) {
            cli_report(options->output, 0, "is input and output at once");
            return NULL;
        }
        output = fopen(options->output, "wb");
        if (!output) {
            cli_report(options->output, 0, "%s", strerror(errno));
            return NULL;
        }
    }
    setvbuf(output, NULL, _IOFBF, 64 * 1024); /* the reader flushes before it waits for more input */
    return output;
}

cli_exit cli_output_close(FILE *output, const char *path) {
    errno = 0;
    bool lost = ferror(output);
    if (fclose(output) != 0) lost = true;
    if (!lost) return CLI_DONE;
    cli_report(path ? path : "standard output", 0, "%s", errno ? strerror(errno) : "writing failed");
    return CLI_FAILED;
}
