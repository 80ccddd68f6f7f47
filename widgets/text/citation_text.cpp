#include "widgets/text/citation_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "core/text_label.h"
#include "widgets/text/translation.h"

namespace wattplan::text {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Citations)

public:
    static QString method(const QString& part) {
        return tr("Method: %1", "a part of the program's own method").arg(part);
    }
    static QString methodAfter(const QString& part, const QString& literature) {
        return tr("Method: %1 (%2)", "a part of the program's own method, literature it rests on")
            .arg(part, literature);
    }
    static QString equation(const QString& literature, const QString& number) {
        return tr("%1, equation %2", "a publication, an equation in it").arg(literature, number);
    }
};

struct Citation {
    std::string_view key;
    Label part{};                 ///< of the method; none for a publication
    const char* literature = "";  ///< the same in every language
    const char* preprint = "";    ///< arXiv number of the first work that has one
};

constexpr std::array citations{
    Citation{"MODEL:1.1", WATTPLAN_TEXT("Citation", "compute of a transformer"),
             "Kaplan et al. 2020; Chowdhery et al. 2022", "2001.08361"},
    Citation{"MODEL:1.2", WATTPLAN_TEXT("Citation", "accelerator time"), "Chowdhery et al. 2022"},
    Citation{"MODEL:1.3", WATTPLAN_TEXT("Citation", "time of a training step"),
             "Narayanan et al. 2021; Korthikanti et al. 2022; Agrawal et al. 2024", "2104.04473"},
    Citation{"MODEL:1.4", WATTPLAN_TEXT("Citation", "memory of training"),
             "Rajbhandari et al. 2020; Korthikanti et al. 2022", "1910.02054"},
    Citation{"MODEL:1.5", WATTPLAN_TEXT("Citation", "goodput"), "Daly 2006"},
    Citation{"MODEL:1.6", WATTPLAN_TEXT("Citation", "critical batch and data"),
             "Kaplan et al. 2020; McCandlish et al. 2018; Zhang et al. 2024", "2001.08361"},
    Citation{"MODEL:1.7", WATTPLAN_TEXT("Citation", "programme over final run"),
             "Cottier et al. 2024; Luccioni et al. 2022", "2405.21015"},
    Citation{"MODEL:1.8", WATTPLAN_TEXT("Citation", "training energy"), "Patterson et al. 2021",
             "2104.10350"},
    Citation{"MODEL:2", WATTPLAN_TEXT("Citation", "power of a facility by component")},
    Citation{"MODEL:2.1", WATTPLAN_TEXT("Citation", "power of accelerators")},
    Citation{"MODEL:2.2", WATTPLAN_TEXT("Citation", "power of servers"),
             "Latif et al. 2024; Newkirk et al. 2025", "2412.08602"},
    Citation{"MODEL:2.3", WATTPLAN_TEXT("Citation", "switches, links and optics of a fat tree"),
             "Al-Fares et al. 2008"},
    Citation{"MODEL:2.4", WATTPLAN_TEXT("Citation", "IT power")},
    Citation{"MODEL:3.1", WATTPLAN_TEXT("Citation", "a step of decoding"), "ML.ENERGY 2026; Pope et al. 2022",
             "2211.05102"},
    Citation{"MODEL:3.2", WATTPLAN_TEXT("Citation", "batch, latency limits and caches"),
             "Kwon et al. 2023; Leviathan et al. 2023", "2309.06180"},
    Citation{"MODEL:3.3", WATTPLAN_TEXT("Citation", "demand and accelerators of a service")},
    Citation{"MODEL:3.4", WATTPLAN_TEXT("Citation", "energy and cost of a request")},
    Citation{"MODEL:4.2", WATTPLAN_TEXT("Citation", "capacity of the utility feed")},
    Citation{"MODEL:4.3", WATTPLAN_TEXT("Citation", "racks"), "EIA-310"},
    Citation{"MODEL:4.4", WATTPLAN_TEXT("Citation", "heat that water carries")},
    Citation{"MODEL:4.5", WATTPLAN_TEXT("Citation", "embodied carbon"), "Luccioni et al. 2022", "2211.02001"},
    Citation{"MODEL:5", WATTPLAN_TEXT("Citation", "cost of ownership"), "Cottier et al. 2024", "2405.21015"},
    Citation{"MODEL:6", WATTPLAN_TEXT("Citation", "growth of training compute"), "Sevilla et al. 2022",
             "2202.05924"},
    Citation{"SITE_MODEL:1", WATTPLAN_TEXT("Citation", "load of a facility")},
    Citation{"SITE_MODEL:2-4", WATTPLAN_TEXT("Citation", "weather, cooling and water of a site's year"),
             "ASHRAE Fundamentals; The Green Grid"},
    Citation{"SITE_MODEL:3", WATTPLAN_TEXT("Citation", "PUE by hour, month and load"), "NVIDIA 2022"},
    Citation{"SITE_MODEL:4", WATTPLAN_TEXT("Citation", "water on site and at power stations"),
             "The Green Grid; Macknick et al. 2012"},
    Citation{"SITE_MODEL:5", WATTPLAN_TEXT("Citation", "carbon by location and by contract"), "GHG Protocol"},
    Citation{"SITE_MODEL:6", WATTPLAN_TEXT("Citation", "bill under a two-part tariff")},
    Citation{"SITE_MODEL:7", WATTPLAN_TEXT("Citation", "real and nominal rates")},
    Citation{"SITE_MODEL:10", WATTPLAN_TEXT("Citation", "a cluster in orbit"), "Google 2025"},
    Citation{"MODEL:9", WATTPLAN_TEXT("Citation", "levers")},
    Citation{"orbital", WATTPLAN_TEXT("Citation", "table of parameters in orbit, with a source for each")},
    Citation{"codata2018", {}, "CODATA 2018, recommended values of the fundamental constants"},
    Citation{"nasa2024", {}, "NASA 2024, State-of-the-Art of Small Spacecraft Technology"},
    Citation{"nvidia2022", {}, "NVIDIA 2022, DGX H100 data sheet"},
    Citation{"costs", WATTPLAN_TEXT("Citation", "table of costs, with a source for each")},
    Citation{"wattplan", WATTPLAN_TEXT("Citation", "a setting of this program, not a measurement")},
    Citation{"kaplan2020", {}, "Kaplan et al. 2020, Scaling Laws for Neural Language Models", "2001.08361"},
    Citation{"chowdhery2022",
             {},
             "Chowdhery et al. 2022, PaLM: Scaling Language Modeling with Pathways",
             "2204.02311"},
    Citation{"narayanan2021",
             {},
             "Narayanan et al. 2021, Efficient Large-Scale Language Model Training on GPU Clusters Using "
             "Megatron-LM",
             "2104.04473"},
    Citation{"korthikanti2022",
             {},
             "Korthikanti et al. 2022, Reducing Activation Recomputation in Large Transformer Models",
             "2205.05198"},
    Citation{"rajbhandari2020",
             {},
             "Rajbhandari et al. 2020, ZeRO: Memory Optimizations Toward Training Trillion Parameter Models",
             "1910.02054"},
    Citation{"daly2006",
             {},
             "Daly 2006, A higher order estimate of the optimum checkpoint interval for restart dumps"},
    Citation{"zhang2024",
             {},
             "Zhang et al. 2024, How Does Critical Batch Size Scale in Pre-training?",
             "2410.21676"},
    Citation{"mccandlish2018",
             {},
             "McCandlish et al. 2018, An Empirical Model of Large-Batch Training",
             "1812.06162"},
    Citation{"villalobos2024", {}, "Villalobos et al. 2024, Will we run out of data?", "2211.04325"},
    Citation{"muennighoff2023",
             {},
             "Muennighoff et al. 2023, Scaling Data-Constrained Language Models",
             "2305.16264"},
    Citation{
        "newkirk2025",
        {},
        "Newkirk et al. 2025, Empirically-Calibrated H100 Node Power Models for Reducing Uncertainty in AI "
        "Training Energy Estimation",
        "2506.14551"},
    Citation{"strubell2019",
             {},
             "Strubell et al. 2019, Energy and Policy Considerations for Deep Learning in NLP",
             "1906.02243"},
    Citation{"eia2022", {}, "EIA 2022, Electric Sales, Revenue, and Average Price 2021, table 5a"},
    Citation{"epa2023", {}, "EPA 2023, Greenhouse Gas Emissions from a Typical Passenger Vehicle"},
    Citation{
        "al_fares2008", {}, "Al-Fares et al. 2008, A scalable, commodity data center network architecture"},
    Citation{"guosheng2023", {}, "Guosheng Securities 2023, on the computing power of ChatGPT"},
    Citation{"leviathan2023",
             {},
             "Leviathan et al. 2023, Fast Inference from Transformers via Speculative Decoding",
             "2211.17192"},
    Citation{"liu2024",
             {},
             "Liu et al. 2024, MobileLLM: Optimizing Sub-billion Parameter Language Models for On-Device "
             "Use Cases",
             "2402.14905"},
    Citation{"little1961", {}, "Little 1961, A proof for the queuing formula L = λW"},
    Citation{"mlenergy2026", {}, "ML.ENERGY leaderboard v3, data of February 2026"},
    Citation{"mlperf_inference", {}, "MLCommons, MLPerf Inference 4.0, rules"},
    Citation{"nvfp4", {}, "NVIDIA 2025, Introducing NVFP4"},
    Citation{"ocp_mx", {}, "Open Compute Project 2023, OCP Microscaling Formats (MX) 1.0"},
    Citation{"sakasegawa1977", {}, "Sakasegawa 1977, An approximation formula for queues of several servers"},
    Citation{"pnnl_ratchet", {}, "Pacific Northwest National Laboratory, What is a demand ratchet?"},
    Citation{"vllm_context_parallel", {}, "vLLM documentation, Context Parallel Deployment"},
    Citation{"EIA-310", {}, "EIA/ECA-310-E, Cabinets, Racks, Panels, and Associated Equipment"},
};

/// By the whole citation, else by its key; null where neither is known.
const Citation* findCitation(std::string_view citation) {
    const auto known = [](std::string_view key) { return std::ranges::find(citations, key, &Citation::key); };
    auto found = known(citation);
    if (found == citations.end()) found = known(citation.substr(0, citation.find(':')));
    return found == citations.end() ? nullptr : &*found;
}

}  // namespace

QString citationText(std::string_view citation) {
    const Citation* found = findCitation(citation);
    if (!found) return QString::fromUtf8(citation.data(), static_cast<qsizetype>(citation.size()));
    const QString literature = QString::fromUtf8(found->literature);
    if (!found->part.empty()) {
        const QString part = translate(found->part);
        return literature.isEmpty() ? Words::method(part) : Words::methodAfter(part, literature);
    }
    constexpr std::string_view equation = ":eq";
    const std::size_t colon = citation.find(':');
    if (colon == std::string_view::npos || !citation.substr(colon).starts_with(equation)) return literature;
    const std::string_view number = citation.substr(colon + equation.size());
    return Words::equation(literature,
                           QString::fromLatin1(number.data(), static_cast<qsizetype>(number.size())));
}

QString citationAddress(std::string_view citation) {
    const Citation* found = findCitation(citation);
    if (!found || *found->preprint == '\0') return {};
    return QStringLiteral("https://arxiv.org/abs/") + QLatin1String(found->preprint);
}

std::vector<std::string_view> citationKeys() {
    std::vector<std::string_view> keys;
    for (const Citation& citation : citations)
        keys.push_back(citation.key);
    return keys;
}

}  // namespace wattplan::text
