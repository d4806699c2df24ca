#include "cli/input.h"

#include "cli/archive.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MEBIBYTES(bytes) ((bytes) / (1024 * 1024))

typedef struct {
    const cli_input *input;
    cli_reader packed, unpacked; /* of the file; of a member of an archive */
    int fd;
    bool may_wait;  /* the file may make its reader wait */
    uint64_t bytes; /* read since the last unit */
    bool stopped;   /* nobody wants more */
    bool failed;    /* memory ran out */
} S_walk;

static ssize_t S_read_file(void *user, char *buffer, size_t size) {
    S_walk *walk = user;
    if (walk->may_wait && walk->input->before_wait) walk->input->before_wait(walk->input->user);
    ssize_t got = read(walk->fd, buffer, size);
    if (got > 0) walk->bytes += (uint64_t)got;
    return got;
}

static cli_unit *S_unit(S_walk *walk, const char *path, input_kind kind) {
    cli_unit *unit = cli_unit_new(path, kind);
    if (!unit) walk->failed = walk->stopped = true;
    return unit;
}

static void S_push(S_walk *walk, cli_unit *unit) {
    unit->bytes = walk->bytes;
    walk->bytes = 0;
    if (walk->input->keep && !cli_unit_keep(unit)) {
        cli_unit_free(unit);
        walk->failed = walk->stopped = true;
    } else if (!walk->input->push(walk->input->user, unit)) {
        walk->stopped = true;
    }
}

/* A unit that is nothing but a message. */
static void S_complain(S_walk *walk, const char *path, size_t line, cli_exit exit, const char *code, const char *why) {
    cli_unit *unit = S_unit(walk, path, INPUT_TEXT);
    if (!unit) return;
    cli_unit_complain(unit, walk->input->options, path, line, code, "%s", why);
    unit->code = cli_worse(unit->code, exit);
    S_push(walk, unit);
}

/* ---- what a stream of bytes holds ---- */

static size_t S_count_parts(cli_split split, const char *text, size_t len) {
    size_t count = 0, end;
    for (; len && (end = cli_part_end(split, text, len)); text += end, len -= end) count++;
    return count + (len > 0);
}

static void S_read_parts(S_walk *walk, cli_reader *reader, const char *path, input_kind kind, cli_split split,
                         const char *broken) {
    size_t next = 1;
    while (!walk->stopped) {
        const char *text;
        size_t len;
        char why[64];
        cli_read result = cli_reader_parts(reader, split, &text, &len);
        if (result == CLI_READ_END) return;
        if (result == CLI_READ_ERROR) {
            S_complain(walk, path, 0, broken ? CLI_SKIPPED : CLI_FAILED, "read", broken ? broken : strerror(errno));
            return;
        }
        if (result == CLI_READ_LONG) {
            snprintf(why, sizeof why, "longer than %u MiB; line skipped", MEBIBYTES(CMQ_MAX_INPUT));
            S_complain(walk, path, next++, CLI_SKIPPED, "long", why);
            continue;
        }
        cli_unit *unit = S_unit(walk, path, kind);
        if (!unit) return;
        unit->parts = true;
        unit->split = split;
        unit->first = next;
        unit->text = text;
        unit->text_len = len;
        unit->entries = S_count_parts(split, text, len);
        next += unit->entries;
        S_push(walk, unit);
    }
}

static void S_read_whole(S_walk *walk, cli_reader *reader, const char *path, input_kind kind, const char *broken) {
    const char *text;
    size_t len;
    cli_read result = cli_reader_rest(reader, &text, &len);
    if (result == CLI_READ_ERROR) {
        S_complain(walk, path, 0, broken ? CLI_SKIPPED : CLI_FAILED, "read", broken ? broken : strerror(errno));
        return;
    }
    cli_unit *unit = S_unit(walk, path, kind);
    if (!unit) return;
    unit->text = text;
    unit->text_len = len;
    if (result == CLI_READ_LONG)
        cli_unit_complain(unit, walk->input->options, path, 0, "cut", "longer than %u MiB; the rest was left out",
                          MEBIBYTES(CMQ_MAX_INPUT));
    S_push(walk, unit);
}

/* What the options say, or what the first bytes do. */
static input_kind S_kind(const cli_options *options, const char *text, size_t len) {
    static const struct {
        const char *name;
        input_kind kind;
    } kinds[] = {{"text", INPUT_TEXT},
                 {"html", INPUT_HTML},
                 {"jsonl", INPUT_JSON_LINES},
                 {"newsml", INPUT_XML},
                 {"nitf", INPUT_XML}};
    input_kind seen = input_sniff(text, len);
    if (seen == INPUT_ARCHIVE) return seen;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (strcmp(kinds[i].name, options->input) == 0) return kinds[i].kind;
    if (strcmp(options->input, "ninjs") == 0) return seen == INPUT_JSON ? seen : INPUT_JSON_LINES;
    return options->split ? INPUT_TEXT : seen;
}

static cli_split S_split(const cli_options *options) {
    return strcmp(options->split, "line") == 0    ? CLI_SPLIT_LINE
           : strcmp(options->split, "blank") == 0 ? CLI_SPLIT_BLANK
                                                  : CLI_SPLIT_FORM_FEED;
}

/* `broken` is what to say when reading fails, or NULL for what errno says. */
static void S_read_stream(S_walk *walk, cli_reader *reader, const char *path, input_kind kind, const char *broken) {
    const cli_options *options = walk->input->options;
    reader->single = options->line_buffered;
    if (kind == INPUT_JSON_LINES) S_read_parts(walk, reader, path, kind, CLI_SPLIT_LINE, broken);
    else if (options->split) S_read_parts(walk, reader, path, kind, S_split(options), broken);
    else S_read_whole(walk, reader, path, kind, broken);
}

static bool S_peek(cli_reader *reader, const char **text, size_t *len) {
    if (cli_reader_peek(reader, 1, text, len) != CLI_READ_OK) return false;
    if (*len >= 4 || reader->ended || !*len || !strchr("\x1f\x28PB\xfd<[{", **text)) return true;
    return cli_reader_peek(reader, 4, text, len) == CLI_READ_OK; /* too little to tell by */
}

/* ---- archives ---- */

static void S_read_member(S_walk *walk, cli_archive *archive, const char *path) {
    const char *text;
    size_t len;
    cli_reader_start(&walk->unpacked, cli_archive_read, archive, true);
    if (!S_peek(&walk->unpacked, &text, &len)) {
        S_complain(walk, path, 0, CLI_SKIPPED, "archive", archive->why);
        return;
    }
    S_read_stream(walk, &walk->unpacked, path, S_kind(walk->input->options, text, len), archive->why);
}

static void S_read_archive(S_walk *walk, const char *path) {
    cli_archive archive;
    const char *name;
    int more = -1;
    size_t members = 0;
    if (cli_archive_open(&archive, &walk->packed)) {
        while (!walk->stopped && (more = cli_archive_next(&archive, &name)) > 0) {
            members++;
            size_t room = strlen(path) + strlen(name) + 2;
            char *id = malloc(room);
            if (!id) {
                walk->failed = walk->stopped = true;
                break;
            }
            snprintf(id, room, *name ? "%s/%s" : "%s%s", path, name);
            archive.why[0] = 0;
            S_read_member(walk, &archive, id);
            free(id);
            if (*archive.why) break; /* reported; what follows cannot be trusted */
        }
    }
    if (!walk->stopped && more < 0) S_complain(walk, path, 0, CLI_SKIPPED, "archive", archive.why);
    else if (!walk->stopped && !members) S_complain(walk, path, 0, CLI_SKIPPED, "archive", "holds no file");
    cli_archive_close(&archive);
}

/* ---- files and folders ---- */

static void S_read_path(S_walk *walk, const char *path) {
    const char *text;
    size_t len;
    struct stat info;
    walk->fd = strcmp(path, "-") == 0 ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    if (walk->fd < 0 || fstat(walk->fd, &info) != 0) {
        S_complain(walk, path, 0, CLI_FAILED, "read", strerror(errno));
    } else {
        walk->may_wait = !S_ISREG(info.st_mode);
        cli_reader_start(&walk->packed, S_read_file, walk, !walk->may_wait);
        if (!S_peek(&walk->packed, &text, &len)) {
            S_complain(walk, path, 0, CLI_FAILED, "read", strerror(errno));
        } else {
            input_kind kind = S_kind(walk->input->options, text, len);
            if (kind == INPUT_ARCHIVE) S_read_archive(walk, path);
            else S_read_stream(walk, &walk->packed, path, kind, NULL);
        }
    }
    if (walk->fd > STDIN_FILENO) close(walk->fd);
}

typedef struct {
    char **paths; /* sorted */
    size_t count, next;
} S_folder;

static int S_by_name(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static void S_free_folder(S_folder *folder) {
    for (size_t i = 0; i < folder->count; i++) free(folder->paths[i]);
    free(folder->paths);
}

/* Lists a folder without hidden files; false with errno. */
static bool S_list(const char *path, S_folder *folder) {
    *folder = (S_folder){0};
    DIR *dir = opendir(path);
    if (!dir) return false;
    bool good = true;
    size_t room = 0;
    for (struct dirent *entry; good && (errno = 0, entry = readdir(dir));) {
        if (entry->d_name[0] == '.') continue;
        if (folder->count == room) {
            char **more = realloc(folder->paths, (room = room ? room * 2 : 64) * sizeof *more);
            if (!more) {
                good = false;
                break;
            }
            folder->paths = more;
        }
        size_t len = strlen(path) + strlen(entry->d_name) + 2;
        char *full = malloc(len);
        good = full != NULL;
        if (!good) break;
        snprintf(full, len, "%s%s%s", path, path[strlen(path) - 1] == '/' ? "" : "/", entry->d_name);
        folder->paths[folder->count++] = full;
    }
    good = good && errno == 0;
    closedir(dir);
    if (folder->count) qsort(folder->paths, folder->count, sizeof *folder->paths, S_by_name);
    return good;
}

static bool S_is_folder(const char *path) {
    struct stat info;
    return strcmp(path, "-") != 0 && stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

/* All files below a folder; links to folders that lead into a ring end at the limit of depth. */
static void S_read_folder(S_walk *walk, const char *path) {
    enum { DEEPEST = 32 };
    S_folder stack[DEEPEST];
    size_t depth = 0;
    if (!S_list(path, &stack[depth])) S_complain(walk, path, 0, CLI_FAILED, "read", strerror(errno));
    depth++;
    while (depth) {
        S_folder *top = &stack[depth - 1];
        if (walk->stopped || top->next == top->count) {
            S_free_folder(top);
            depth--;
            continue;
        }
        const char *entry = top->paths[top->next++];
        if (!S_is_folder(entry)) {
            S_read_path(walk, entry);
        } else if (depth == DEEPEST) {
            S_complain(walk, entry, 0, CLI_SKIPPED, "read", "folders are nested too deeply; skipped");
        } else {
            if (!S_list(entry, &stack[depth])) S_complain(walk, entry, 0, CLI_FAILED, "read", strerror(errno));
            depth++;
        }
    }
}

static void S_read_any(S_walk *walk, const char *path) {
    if (*path && S_is_folder(path)) S_read_folder(walk, path);
    else S_read_path(walk, path);
}

/* Reads a name up to `sign`, or for -1 up to a line feed or NUL, whichever the first name ends with: a line each, or as
 * find -print0 writes them. False at the end. A name that is too long is cut, and then no file. */
static bool S_next_name(FILE *list, int *sign, char *name, size_t size) {
    size_t len = 0;
    int c;
    while ((c = getc(list)) != EOF && c != *sign) {
        if (*sign < 0 && (c == '\n' || c == 0)) {
            *sign = c;
            break;
        }
        if (len + 1 < size) name[len++] = (char)c;
    }
    name[len] = 0;
    return c != EOF || len;
}

static void S_read_list(S_walk *walk, const char *path) {
    bool from_stdin = strcmp(path, "-") == 0;
    FILE *list = from_stdin ? stdin : fopen(path, "rb");
    char name[CMQ_MAX_PATH];
    int sign = -1;
    if (!list) {
        S_complain(walk, path, 0, CLI_FAILED, "read", strerror(errno));
        return;
    }
    while (!walk->stopped && S_next_name(list, &sign, name, sizeof name))
        if (*name) S_read_any(walk, name);
    if (ferror(list)) S_complain(walk, path, 0, CLI_FAILED, "read", strerror(errno));
    if (!from_stdin) fclose(list);
}

bool cli_input_read(const cli_input *input) {
    const cli_options *options = input->options;
    S_walk walk = {.input = input};
    if (options->files_from) S_read_list(&walk, options->files_from);
    else if (!options->argument_count) S_read_path(&walk, "-");
    for (size_t i = 0; i < options->argument_count && !walk.stopped; i++) S_read_any(&walk, options->arguments[i]);
    cli_reader_free(&walk.packed);
    cli_reader_free(&walk.unpacked);
    if (walk.failed) cli_report(NULL, 0, "%s", cmq_status_text(CMQ_ERR_MEMORY));
    return !walk.failed;
}

uint64_t cli_input_size(const cli_options *options) {
    uint64_t size = 0;
    if (options->files_from || !options->argument_count) return 0;
    for (size_t i = 0; i < options->argument_count; i++) {
        struct stat info;
        if (stat(options->arguments[i], &info) != 0 || !S_ISREG(info.st_mode)) return 0;
        size += (uint64_t)info.st_size;
    }
    return size;
}
