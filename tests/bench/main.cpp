// wattplan-bench [NAME] [--json]: what the program spends its time on, beside peers and targets.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <limits>
#include <memory>

#include "tests/bench/bench.h"

namespace wattplan::bench {

namespace {

volatile double g_sink = 0.0;

/// Processor time of this thread: other programs on the machine are not counted.
double now() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

void printTable(const std::vector<Figure>& figures) {
    std::printf("%-46s %12s  %-10s %10s  %s\n", "", "measured", "", "target", "peer");
    for (const Figure& figure : figures) {
        std::printf("%-46s %12.4g  %-10s ", figure.name.c_str(), figure.value, figure.unit.c_str());
        if (figure.target)
            std::printf("%9.4g%s", *figure.target, figure.value <= *figure.target ? " " : "!");
        else
            std::printf("%10s", "");
        if (figure.peerValue)
            std::printf("  %.4g %s (%.2f x): %s", *figure.peerValue, figure.unit.c_str(),
                        figure.value / *figure.peerValue, figure.peer.c_str());
        if (figure.threads > 0) std::printf("  %d thread%s", figure.threads, figure.threads == 1 ? "" : "s");
        if (!figure.isa.empty()) std::printf("  %s", figure.isa.c_str());
        std::printf("\n");
    }
}

void printJson(const std::vector<Figure>& figures) {
    std::printf("[");
    const char* separator = "\n";
    for (const Figure& figure : figures) {
        std::printf("%s  {\"name\": \"%s\", \"unit\": \"%s\", \"value\": %.6g", separator,
                    figure.name.c_str(), figure.unit.c_str(), figure.value);
        if (figure.target) std::printf(", \"target\": %.6g", *figure.target);
        if (figure.peerValue)
            std::printf(", \"peer\": \"%s\", \"peer_value\": %.6g, \"ratio\": %.6g", figure.peer.c_str(),
                        *figure.peerValue, figure.value / *figure.peerValue);
        if (figure.threads > 0) std::printf(", \"threads\": %d", figure.threads);
        if (!figure.isa.empty()) std::printf(", \"isa\": \"%s\"", figure.isa.c_str());
        std::printf("}");
        separator = ",\n";
    }
    std::printf("\n]\n");
}

}  // namespace

double secondsPerCall(const std::function<void()>& call) {
    constexpr int batches = 15;
    constexpr double batchSeconds = 0.01;
    call();  // warm
    const double begin = now();
    call();
    const double once = std::max(now() - begin, 1e-9);
    const int calls = std::max(1, static_cast<int>(batchSeconds / once));
    double fastest = std::numeric_limits<double>::infinity();
    for (int batch = 0; batch < batches; ++batch) {
        const double start = now();
        for (int i = 0; i < calls; ++i)
            call();
        fastest = std::min(fastest, (now() - start) / calls);
    }
    return fastest;
}

std::vector<double> waitsOf(int count, const std::function<void()>& call) {
    std::vector<double> waits;
    for (int i = 0; i < count; ++i) {
        const auto start = std::chrono::steady_clock::now();
        call();
        waits.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    std::ranges::sort(waits);
    return waits;
}

std::vector<double> workOf(int count, const std::function<void()>& call) {
    std::vector<double> work;
    for (int i = 0; i < count; ++i) {
        const double start = now();
        call();
        work.push_back(now() - start);
    }
    std::ranges::sort(work);
    return work;
}

double percentile(const std::vector<double>& rising, double share) {
    const auto last = static_cast<double>(rising.size() - 1);
    return rising[static_cast<std::size_t>(std::ceil(share * last))];
}

void keep(double value) {
    g_sink = value;
}

std::vector<Named>& benchmarks() {
    static std::vector<Named> list;
    return list;
}

Registration::Registration(std::string_view name, Benchmark benchmark) {
    benchmarks().push_back({name, benchmark});
}

std::optional<double> numberFrom(const std::string& command) {
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen((command + " 2>/dev/null").c_str(), "r"), pclose);
    double value = 0.0;
    if (!pipe || std::fscanf(pipe.get(), "%lf", &value) != 1) return std::nullopt;
    return value;
}

std::optional<double> memberFrom(const std::string& command, const std::string& key) {
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen((command + " 2>/dev/null").c_str(), "r"), pclose);
    std::string text;
    for (int c = 0; pipe && (c = std::fgetc(pipe.get())) != EOF;)
        text.push_back(static_cast<char>(c));
    const std::string name = "\"" + key + "\":";
    const std::size_t place = text.find(name);
    if (place == std::string::npos) return std::nullopt;
    return std::strtod(text.c_str() + place + name.size(), nullptr);
}

double processSeconds() {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

}  // namespace wattplan::bench

int main(int argc, char** argv) {
    using namespace wattplan::bench;
    bool json = false;
    std::string_view wanted;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--json") == 0)
            json = true;
        else if (argv[i][0] == '-' || !wanted.empty())
            return std::fprintf(stderr, "usage: wattplan-bench [NAME] [--json]\n"), 2;
        else
            wanted = argv[i];
    }
    std::vector<Figure> figures;
    bool isKnown = false;
    for (const Named& each : benchmarks()) {
        if (!wanted.empty() && each.name != wanted) continue;
        isKnown = true;
        each.benchmark(figures);
    }
    if (!isKnown) {
        std::fprintf(stderr,
                     "wattplan-bench: no benchmark '%.*s'; there are:", static_cast<int>(wanted.size()),
                     wanted.data());
        for (const Named& each : benchmarks())
            std::fprintf(stderr, " %.*s", static_cast<int>(each.name.size()), each.name.data());
        std::fprintf(stderr, "\n");
        return 2;
    }
    json ? printJson(figures) : printTable(figures);
    return 0;
}
