#include "core/catalog/catalogue.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

#include "core/catalog/csv.h"
#include "core/catalog/embedded.h"
#include "core/catalog/library_reader.h"

namespace wattplan::catalog {
namespace {

/// Tables of parameters, which are no rows of the library, and the key by which citations name each.
struct ParameterFile {
    std::string_view name;
    std::string_view citation;
};
constexpr std::array parameterFiles{ParameterFile{"costs.csv", "costs"},
                                    ParameterFile{"orbital.csv", "orbital"}};

std::vector<Catalogue::File> builtInFiles() {
    std::vector<Catalogue::File> files;
    const auto add = [&](std::string_view name) {
        files.push_back({std::string(name), embeddedFile(std::string("catalog/").append(name))});
    };
    for (const ParameterFile& file : parameterFiles)
        add(file.name);
    for (const KindSpec& kind : Registry::instance().kinds())
        if (isLibrary(kind.kind)) add(kind.csvFile);
    return files;
}

Result<Catalogue> orStop(Result<Catalogue> catalogue) {
    if (catalogue) return catalogue;
    std::fprintf(stderr, "wattplan: the built-in catalogue:");
    for (const std::string& argument : catalogue.error().arguments)
        std::fprintf(stderr, " %s", argument.c_str());
    std::fprintf(stderr, "\n");
    std::abort();
}

}  // namespace

const Catalogue& Catalogue::builtIn() {
    static const Catalogue catalogue = *orStop(read(builtInFiles()));
    return catalogue;
}

Result<Catalogue> Catalogue::read(const std::vector<File>& files) {
    const auto kinds = Registry::instance().kinds();
    for (const File& file : files)
        if (std::ranges::find(parameterFiles, file.name, &ParameterFile::name) == parameterFiles.end() &&
            std::ranges::find(kinds, file.name, &KindSpec::csvFile) == kinds.end())
            return malformedRow(file.name, 1, "",
                                WATTPLAN_TEXT("Reasons", "no file of the catalogue has this name"));

    LibraryReader reader;
    const auto readFile = [&](std::string_view name, const auto& take) -> Result<void> {
        const auto file = std::ranges::find(files, name, &File::name);
        if (file == files.end()) return {};
        const auto table = readCsv(file->name, file->text);
        if (!table) return tl::unexpected(table.error());
        return take(*table);
    };
    Result<void> done;
    for (const ParameterFile& file : parameterFiles)
        if (done)
            done = readFile(file.name, [&](const CsvTable& table) {
                return reader.readParameters(table, file.citation);
            });
    for (const KindSpec& kind : kinds)
        if (done && isLibrary(kind.kind))
            done = readFile(kind.csvFile,
                            [&](const CsvTable& table) { return reader.readKind(kind.kind, table); });
    if (!done) return tl::unexpected(done.error());

    Catalogue catalogue;
    catalogue.m_parameterSources = reader.parameterSources();
    for (LibraryRow& row : reader.takeRows()) {
        const auto kind = static_cast<std::size_t>(row.object.kind);
        const std::size_t place = catalogue.m_rows.size();
        ++catalogue.m_start[kind + 1];
        catalogue.m_index[kind].emplace(row.object.catalogueKey, place);
        catalogue.m_index[kind].emplace(row.object.key, place);
        catalogue.m_rows.push_back(std::move(row.object));
        catalogue.m_names.push_back(std::move(row.names));
    }
    for (std::size_t i = 1; i < catalogue.m_start.size(); ++i)
        catalogue.m_start[i] += catalogue.m_start[i - 1];
    return catalogue;
}

const Object* Catalogue::find(ObjectId id) const {
    const auto row = std::ranges::lower_bound(m_rows, id, {}, &Object::id);
    return row != m_rows.end() && row->id == id ? &*row : nullptr;
}

const Object* Catalogue::find(Kind kind, std::string_view key) const {
    const auto& index = m_index[static_cast<std::size_t>(kind)];
    const auto row = index.find(std::string(key));
    return row == index.end() ? nullptr : &m_rows[row->second];
}

std::vector<const Object*> Catalogue::rows(Kind kind) const {
    const auto k = static_cast<std::size_t>(kind);
    std::vector<const Object*> list;
    for (std::size_t i = m_start[k]; i < m_start[k + 1]; ++i)
        list.push_back(&m_rows[i]);
    return list;
}

const Provenance* Catalogue::citedParameter(std::string_view citation) const {
    const auto found = m_parameterSources.find(citation);
    return found == m_parameterSources.end() ? nullptr : &found->second;
}

std::string_view Catalogue::name(const Object& row, std::string_view language) const {
    const FieldSpec* field = Registry::instance().field(row.kind, "name");
    const Text* own = field ? std::get_if<Text>(&row.value(field->id)) : nullptr;
    const Object* original = row.catalogueKey.empty() ? nullptr : find(row.kind, row.catalogueKey);
    if (!original) return own ? std::string_view(own->text) : std::string_view(row.key);
    const Names& names = m_names[static_cast<std::size_t>(original - m_rows.data())];
    if (own && own->text != names[0]) return own->text;
    return names[language == "zh_CN" ? 1 : language == "zh_TW" ? 2 : 0];
}

}  // namespace wattplan::catalog
