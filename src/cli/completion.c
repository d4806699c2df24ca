/* What shells and the manual need to know of the options. */
#include "cli/option_table.h"

#include <string.h>

static void S_words(FILE *out, const char *choices) {
    for (; *choices; choices++) fputc(*choices == '|' ? ' ' : *choices, out);
}

static void S_bash(FILE *out) {
    fputs("_communique() {\n    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"
          "    case $before in\n",
          out);
    for (size_t i = 0; i < cli_option_count; i++) {
        const cli_option *option = &cli_option_table[i];
        if (option->kind != CLI_OPT_CHOICE) continue;
        fprintf(out, "    --%s", option->name);
        if (option->letter) fprintf(out, " | -%c", option->letter);
        fputs(") COMPREPLY=($(compgen -W '", out);
        S_words(out, option->value);
        fputs("' -- \"$word\")); return ;;\n", out);
    }
    fputs("    --lang | -l) COMPREPLY=($(compgen -W 'ru ky tg fr en' -- \"$word\")); return ;;\n    esac\n"
          "    case $word in\n    -*) COMPREPLY=($(compgen -W '",
          out);
    for (size_t i = 0; i < cli_option_count; i++) fprintf(out, "--%s ", cli_option_table[i].name);
    fputs("' -- \"$word\")) ;;\n    *) COMPREPLY=($(compgen -f -- \"$word\"))\n"
          "        [ \"$COMP_CWORD\" -gt 1 ] || COMPREPLY+=($(compgen -W '",
          out);
    for (size_t i = 0; i < cli_command_count; i++) fprintf(out, "%s ", cli_command_table[i].name);
    fputs("' -- \"$word\")) ;;\n    esac\n}\ncomplete -o filenames -F _communique communique\n", out);
}

/* A text for zsh: its own signs escaped. */
static void S_zsh_text(FILE *out, const char *text) {
    for (; *text; text++) {
        if (*text == '\'') fputs("'\\''", out);
        else if (strchr("[]:\\", *text)) fprintf(out, "\\%c", *text);
        else fputc(*text, out);
    }
}

static void S_zsh(FILE *out) {
    fputs("#compdef communique\n_arguments -s \\\n", out);
    for (size_t i = 0; i < cli_option_count; i++) {
        const cli_option *option = &cli_option_table[i];
        const char *repeat = option->kind == CLI_OPT_LIST ? "*" : "";
        for (int form = option->letter ? 0 : 1; form < 2; form++) {
            if (form) fprintf(out, "    '%s--%s%s[", repeat, option->name, option->kind == CLI_OPT_FLAG ? "" : "=");
            else fprintf(out, "    '%s-%c%s[", repeat, option->letter, option->kind == CLI_OPT_FLAG ? "" : "+");
            S_zsh_text(out, option->help);
            fputc(']', out);
            if (option->kind == CLI_OPT_CHOICE) {
                fputs(":value:(", out);
                S_words(out, option->value);
                fputc(')', out);
            } else if (option->kind != CLI_OPT_FLAG) {
                fputs(option->kind == CLI_OPT_LIST        ? ":folder:_files -/"
                      : option->kind == CLI_OPT_FILE_NAME ? ":file:_files"
                                                          : ":value:",
                      out);
            }
            fputs("' \\\n", out);
        }
    }
    fputs("    '1: :_alternative \"commands:command:(", out);
    for (size_t i = 0; i < cli_command_count; i++) fprintf(out, "%s%s", i ? " " : "", cli_command_table[i].name);
    fputs(")\" \"files:file:_files\"' '*:file:_files'\n", out);
}

static void S_fish(FILE *out) {
    fputs("complete -c communique -n __fish_use_subcommand -a '", out);
    for (size_t i = 0; i < cli_command_count; i++) fprintf(out, "%s%s", i ? " " : "", cli_command_table[i].name);
    fputs("'\n", out);
    for (size_t i = 0; i < cli_option_count; i++) {
        const cli_option *option = &cli_option_table[i];
        fprintf(out, "complete -c communique -l %s", option->name);
        if (option->letter) fprintf(out, " -s %c", option->letter);
        if (option->kind == CLI_OPT_FILE_NAME || option->kind == CLI_OPT_LIST) fputs(" -r -F", out);
        else if (option->kind != CLI_OPT_FLAG) fputs(" -x", out);
        if (option->kind == CLI_OPT_CHOICE) {
            fputs(" -a '", out);
            S_words(out, option->value);
            fputc('\'', out);
        }
        fputs(" -d '", out);
        for (const char *c = option->help; *c; c++) {
            if (*c == '\'' || *c == '\\') fputc('\\', out);
            fputc(*c, out);
        }
        fputs("'\n", out);
    }
}

/* A hyphen that is typed is no hyphen of the text. */
static void S_roff(FILE *out, const char *text) {
    for (; *text; text++) {
        if (*text == '-') fputs("\\-", out);
        else if (*text == '\\') fputs("\\e", out);
        else fputc(*text, out);
    }
}

static void S_man(FILE *out) {
    for (size_t i = 0; i < cli_option_count; i++) {
        const cli_option *option = &cli_option_table[i];
        fputs(".TP\n", out);
        if (option->letter) fprintf(out, ".BR \\-%c \", \" ", option->letter);
        else fputs(".B ", out);
        fputs("\\-\\-", out);
        S_roff(out, option->name);
        if (option->value) {
            fputs(option->letter ? " \" \\fI" : " \\fI", out);
            S_roff(out, option->value);
            fputs(option->letter ? "\\fP\"" : "\\fP", out);
        }
        fputc('\n', out);
        S_roff(out, option->help);
        fputc('\n', out);
    }
}

bool cli_options_completion(FILE *out, const char *shell) {
    static const struct {
        const char *name;
        void (*write)(FILE *out);
    } shells[] = {{"bash", S_bash}, {"zsh", S_zsh}, {"fish", S_fish}, {"man", S_man}};
    for (size_t i = 0; i < sizeof shells / sizeof *shells; i++) {
        if (strcmp(shells[i].name, shell) != 0) continue;
        shells[i].write(out);
        return true;
    }
    return false;
}
