#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wattplan::bench {

/// One figure of the table. A peer is other code that does the same work, timed in the same run on the same
/// machine: the ratio is what can be compared from machine to machine.
struct Figure {
    std::string name;
    std::string unit;
    double value = 0.0;
    std::optional<double> target{};  ///< the most it should be
    std::string peer{};              ///< what the peer is
    std::optional<double> peerValue{};
    int threads = 0;    ///< of what runs on several; 0: of no interest
    std::string isa{};  ///< the instruction set, where it matters
};

/// Seconds of processor time of one call on this thread: the fastest of several batches, since whatever else
/// runs only adds to the time.
double secondsPerCall(const std::function<void()>& call);

/// Seconds of processor time that all threads of this process have taken so far.
double processSeconds();

/// Seconds of the wall clock of each of `count` calls, in rising order: what a person waits for, with
/// whatever else the machine does.
std::vector<double> waitsOf(int count, const std::function<void()>& call);
/// The same of processor time on this thread, of which other programs on the machine take nothing.
std::vector<double> workOf(int count, const std::function<void()>& call);
/// The value that `share` of a rising list does not exceed.
double percentile(const std::vector<double>& rising, double share);

/// Keeps the compiler from dropping what computes `value`.
void keep(double value);

/// A benchmark adds its figures to the list.
using Benchmark = void (*)(std::vector<Figure>&);

/// Benchmarks in order of registration; made by a static Registration in each file.
struct Registration {
    Registration(std::string_view name, Benchmark benchmark);
};
struct Named {
    std::string_view name;
    Benchmark benchmark;
};
std::vector<Named>& benchmarks();

/// The figure that a program on this machine prints as its only line, where it can run.
std::optional<double> numberFrom(const std::string& command);
/// The number behind "key": in a line of JSON that a program prints, where it can run.
std::optional<double> memberFrom(const std::string& command, const std::string& key);

}  // namespace wattplan::bench
