// From C++17: the items of a record one by one, with places in UTF-16 as JavaScript counts them.
// usage: items DATA-FOLDER <text
#include <communique.h>

#include <iostream>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>

struct Free {
    void operator()(cmq_builder *builder) const {
        cmq_builder_free(builder);
    }
    void operator()(cmq_grammar *grammar) const {
        cmq_grammar_free(grammar);
    }
    void operator()(cmq_extractor *extractor) const {
        cmq_extractor_free(extractor);
    }
};

static bool show(void *, const cmq_item *item) {
    static const char *const kinds[] = {"actor", "casualty", "position"};
    std::cout << kinds[item->kind] << ' ' << item->index << ": " << std::string_view(item->json, item->json_len)
              << '\n';
    return true;
}

int main(int argc, char **argv) {
    const std::string text(std::istreambuf_iterator<char>(std::cin), {});
    std::unique_ptr<cmq_builder, Free> builder(cmq_builder_new());
    cmq_grammar *built = nullptr;
    if (argc != 2 || cmq_builder_add_data(builder.get(), argv[1]) != CMQ_OK ||
        cmq_builder_build(builder.get(), &built) != CMQ_OK)
        return 1;
    std::unique_ptr<cmq_grammar, Free> grammar(built);
    std::unique_ptr<cmq_extractor, Free> extractor(cmq_extractor_new(built)); // freed before the grammar
    cmq_extractor_set_offsets(extractor.get(), CMQ_UTF16);
    cmq_document document{};
    document.text = text.data();
    document.text_len = text.size();
    cmq_record record;
    if (cmq_extract(extractor.get(), &document, &record) != CMQ_OK) return 1;
    cmq_record_each(&record, show, nullptr);
    return 0;
}
