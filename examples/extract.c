/* Reads one text from standard input and writes its record.
 * usage: extract DATA-FOLDER <text */
#include <communique.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
    static char text[1 << 20];
    size_t len = fread(text, 1, sizeof text, stdin);
    cmq_grammar *grammar = NULL;
    cmq_builder *builder = cmq_builder_new();
    cmq_status status = builder && argc == 2 ? cmq_builder_add_data(builder, argv[1]) : CMQ_ERR_ARGUMENT;
    if (status == CMQ_OK) status = cmq_builder_build(builder, &grammar);
    cmq_builder_free(builder); /* the grammar does not need it any more */

    cmq_extractor *extractor = grammar ? cmq_extractor_new(grammar) : NULL;
    const cmq_document document = {.id = "stdin", .text = text, .text_len = len};
    cmq_record record;
    if (extractor) status = cmq_extract(extractor, &document, &record);
    if (extractor && status == CMQ_OK) printf("%.*s\n", (int)record.json_len, record.json);
    else fprintf(stderr, "%s\n", cmq_status_text(status));

    cmq_extractor_free(extractor); /* before the grammar */
    cmq_grammar_free(grammar);
    return extractor && status == CMQ_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
