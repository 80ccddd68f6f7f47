// Checks every #include of core/, widgets/, app/ and of the layers' tests against the rule of the house:
//     core <- store, exchange; core <- text; all <- document <- widgets; app on top.
// Linking does not do it: an upward include of a header compiles, because all share one include root.
// Usage: check_includes ROOT. Prints file:line and the rule for each breach; 1 if there is any.
#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;
using Names = std::vector<std::string_view>;

enum class Qt { none, core, gui, all };

struct Layer {
    std::string_view name;
    std::string_view folder;
    Names mayInclude;
    Qt qt;
};

// The first match wins, so a folder inside another stands before it.
const std::array<Layer, 9> layers{{
    {"store", "core/store/", {"core", "store"}, Qt::none},
    {"exchange", "core/exchange/", {"core", "exchange"}, Qt::none},
    {"core", "core/", {"core"}, Qt::none},
    {"text", "widgets/text/", {"core", "text"}, Qt::core},
    {"document", "widgets/document/", {"core", "store", "exchange", "text", "document"}, Qt::gui},
    {"widgets", "widgets/", {"core", "store", "exchange", "text", "document", "widgets"}, Qt::all},
    {"common", "app/common/", {"core", "store", "exchange", "text", "common"}, Qt::core},
    {"cli", "app/cli/", {"core", "store", "exchange", "text", "common", "cli"}, Qt::core},
    {"desktop",
     "app/desktop/",
     {"core", "store", "exchange", "text", "document", "widgets", "common", "desktop"},
     Qt::all},
}};

struct Wrapped {
    std::string_view header;  // a file, or a folder with its slash
    Names layers;
};

// Third-party headers that one layer wraps, in .cpp files only.
const std::array<Wrapped, 9> wrapped{{
    {"nettle/", {"core"}},
    {"sqlite3.h", {"store"}},
    {"SQLiteCpp/", {"store"}},
    {"nlohmann/", {"exchange"}},
    {"tbb/", {"core"}},
    {"xlsxwriter", {"exchange"}},
    {"qcustomplot.h", {"widgets"}},
    {"qpdf/", {"widgets"}},
    {"CLI/", {"cli"}},
}};

bool has(const Names& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

const Layer* layerOf(std::string_view path) {
    const auto found =
        std::ranges::find_if(layers, [&](const Layer& layer) { return path.starts_with(layer.folder); });
    return found == layers.end() ? nullptr : &*found;
}

std::string joined(const Names& names) {
    std::string text;
    for (const auto name : names)
        text.append(text.empty() ? "" : ", ").append(name);
    return text;
}

/// "QtGui" of <QtGui/QFont> and <QtGui>, "Qt" of <QString> and <qglobal.h>, empty if the header is not Qt's.
std::string qtModule(const std::string& header) {
    static const std::regex module("(Qt[A-Z][A-Za-z0-9]*)(/.*)?");
    static const std::regex plain("Q[A-Z][A-Za-z0-9]*|q[a-z0-9_]+\\.h");
    std::smatch match;
    if (std::regex_match(header, match, module)) return match[1];
    return std::regex_match(header, plain) && header != "qcustomplot.h" ? "Qt" : "";
}

// A class header without its module is the compiler's to refuse: only the linked modules are on its path.
bool mayUse(Qt allowed, const std::string& module) {
    if (allowed == Qt::all) return true;
    if (allowed == Qt::none) return false;
    return module == "Qt" || module == "QtCore" || (allowed == Qt::gui && module == "QtGui");
}

/// The rule that `path` breaks by including `header`, or empty. `quoted`: "header", not <header>.
std::string breach(const std::string& path, const std::string& header, bool quoted) {
    const bool isTest = path.starts_with("tests/");
    const Layer* layer = layerOf(isTest ? std::string_view(path).substr(6) : std::string_view(path));
    if (isTest && !layer) {  // tests/store/ is the mirror of core/store/, and so on
        for (const Layer& candidate : layers)
            if (path.starts_with("tests/" + std::string(candidate.name) + "/")) layer = &candidate;
    }
    if (!layer) return {};

    if (const Layer* target = layerOf(header)) {
        if (has(layer->mayInclude, target->name)) return {};
        return std::string(layer->name) + " may include only " + joined(layer->mayInclude) + ", not " +
               std::string(target->name);
    }
    if (const std::string module = qtModule(header); !module.empty()) {
        if (isTest ? layer->qt != Qt::none : mayUse(layer->qt, module)) return {};
        return layer->qt == Qt::none ? std::string(layer->name) + " includes no Qt header"
                                     : std::string(layer->name) + " may not use " + module;
    }
    if (isTest) return {};
    for (const Wrapped& library : wrapped) {
        if (!header.starts_with(library.header)) continue;
        if (!has(library.layers, layer->name))
            return std::string(library.header) + " is wrapped by " + joined(library.layers) + " alone";
        if (!path.ends_with(".cpp"))
            return std::string(library.header) + " may be included in .cpp files only";
    }
    if (quoted && !header.ends_with(".moc") && !header.starts_with("ui_"))
        return "quote only paths from the project's root (core/..., widgets/..., app/...)";
    return {};
}

/// The checker checked: a rule that no longer bites is found here, not by a bad include years later.
int brokenRules() {
    struct Case {
        const char* path;
        const char* header;
        bool quoted;
        bool allowed;
    };
    const Case cases[] = {
        {"core/plan/plan.h", "core/units/dimension.h", true, true},
        {"core/plan/plan.h", "tl/expected.hpp", false, true},
        {"core/plan/plan.h", "core/store/file.h", true, false},
        {"core/plan/plan.h", "core/exchange/csv.h", true, false},
        {"core/plan/plan.cpp", "QString", false, false},
        {"core/plan/plan.cpp", "QtCore/QString", false, false},
        {"core/plan/plan.cpp", "qglobal.h", false, false},
        {"core/plan/plan.cpp", "plan.h", true, false},
        {"core/plan/plan.cpp", "nlohmann/json.hpp", false, false},
        {"core/store/file.cpp", "SQLiteCpp/Database.h", false, true},
        {"core/store/file.h", "SQLiteCpp/Database.h", false, false},
        {"core/store/file.cpp", "core/exchange/csv.h", true, false},
        {"core/exchange/json.cpp", "nlohmann/json.hpp", false, true},
        {"widgets/text/text.h", "QString", false, true},
        {"widgets/text/text.h", "QtGui/QFont", false, false},
        {"widgets/text/text.h", "core/store/file.h", true, false},
        {"widgets/document/document.h", "QtGui/QUndoStack", false, true},
        {"widgets/document/document.h", "QtWidgets/QWidget", false, false},
        {"widgets/document/document.h", "widgets/pages/page.h", true, false},
        {"widgets/charts/chart.cpp", "qcustomplot.h", false, true},
        {"widgets/charts/chart.h", "qcustomplot.h", false, false},
        {"widgets/pages/page.cpp", "app/desktop/window.h", true, false},
        {"app/cli/main.cpp", "widgets/document/document.h", true, false},
        {"app/cli/main.cpp", "CLI/CLI.hpp", false, true},
        {"app/cli/main.cpp", "app/common/load_plan.h", true, true},
        {"app/common/load_plan.h", "app/cli/command.h", true, false},
        {"app/desktop/main.cpp", "widgets/pages/page.h", true, true},
        {"tests/core/graph/graph_test.cpp", "QString", false, false},
        {"tests/store/file_test.cpp", "core/store/file.h", true, true},
        {"tests/text/text_test.cpp", "widgets/pages/page.h", true, false},
    };
    int broken = 0;
    for (const Case& test : cases) {
        if (breach(test.path, test.header, test.quoted).empty() == test.allowed) continue;
        std::cerr << "check_includes itself: " << test.path << " with " << test.header << " should be "
                  << (test.allowed ? "allowed" : "refused") << '\n';
        ++broken;
    }
    return broken;
}

int breachesIn(const fs::path& root, const fs::path& file) {
    static const std::regex include(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"].*)re");
    const std::string path = file.lexically_relative(root).generic_string();
    std::ifstream stream(file);
    std::string line;
    std::smatch match;
    int breaches = 0;
    for (int number = 1; std::getline(stream, line); ++number) {
        if (line.find("include") == std::string::npos || !std::regex_match(line, match, include)) continue;
        const std::string rule = breach(path, match[2], match[1] == "\"");
        if (rule.empty()) continue;
        std::cerr << path << ':' << number << ": #include of " << match[2] << ": " << rule << '\n';
        ++breaches;
    }
    return breaches;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: check_includes ROOT\n";
        return 2;
    }
    const fs::path root = argv[1];
    int breaches = brokenRules();
    int files = 0;
    for (const char* folder : {"core", "widgets", "app", "tests"}) {
        if (!fs::exists(root / folder)) continue;
        for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
            const auto extension = entry.path().extension();
            if (extension != ".h" && extension != ".cpp") continue;
            breaches += breachesIn(root, entry.path());
            ++files;
        }
    }
    if (files == 0) {
        std::cerr << "no source found below " << root << '\n';
        return 1;
    }
    std::cout << files << " files, " << breaches << " breaches of the layering rule\n";
    return breaches == 0 ? 0 : 1;
}
