/* Two threads share a grammar, each with an extractor of its own, and count what they find.
 * usage: threads DATA-FOLDER */
#include <communique.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

static const char *const texts[] = {"36 people were killed.", "Погибли 24 человека, ранены 139.",
                                    "Deux soldats ont été tués.", "Nothing happened."};
#define TEXTS (sizeof texts / sizeof *texts)

typedef struct {
    const cmq_grammar *grammar;
    size_t first; /* of every second text */
    size_t found;
} worker;

static void *work(void *user) {
    worker *w = user;
    cmq_extractor *extractor = cmq_extractor_new(w->grammar);
    for (size_t i = w->first; extractor && i < TEXTS; i += 2) {
        const cmq_document document = {.text = texts[i], .text_len = strlen(texts[i])};
        cmq_record record;
        if (cmq_extract(extractor, &document, &record) == CMQ_OK) w->found += record.casualties;
    }
    cmq_extractor_free(extractor);
    return NULL;
}

int main(int argc, char **argv) {
    cmq_grammar *grammar = NULL;
    cmq_builder *builder = cmq_builder_new();
    if (argc != 2 || !builder || cmq_builder_add_data(builder, argv[1]) != CMQ_OK ||
        cmq_builder_build(builder, &grammar) != CMQ_OK)
        return 1;
    cmq_builder_free(builder);
    worker workers[2] = {{grammar, 0, 0}, {grammar, 1, 0}};
    pthread_t threads[2];
    for (int i = 0; i < 2; i++)
        if (pthread_create(&threads[i], NULL, work, &workers[i]) != 0) return 1;
    for (int i = 0; i < 2; i++) pthread_join(threads[i], NULL);
    cmq_grammar_free(grammar);
    printf("%zu figures\n", workers[0].found + workers[1].found);
    return 0;
}
