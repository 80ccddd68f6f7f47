#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "core/plan/registry.h"

/// What the samples are made of, for core/plan/sample_*.cpp and core/plan/samples.cpp alone.
namespace wattplan {

/// One field of a sample, as a person would type it, and where the figure is from.
struct SampleCell {
    std::string_view object;
    std::string_view field;
    std::string_view text;
    std::string_view source{};
    std::string_view confidence = "reported";
    std::string_view checked = "secondary";
};

struct SampleObject {
    Kind kind;
    std::string_view key;
    Label name{};
    std::string_view owner{};
};

/// What an object is called in a what-if, where not as in its parent.
struct SampleName {
    std::string_view object;
    Label name;
};

/// A what-if of a sample: what it adds to its parent, then what it types over it.
struct SampleWhatIf {
    std::string_view key;
    Label name;
    std::string_view parent{};  ///< by key, made before it; empty for the baseline
    std::span<const SampleObject> objects{};
    std::span<const SampleCell> cells{};
    std::span<const SampleName> names{};
};

/// A sample by its name: what it is called, and what is in it beside the two eras of growth.
struct Sample {
    std::string_view name;
    Label title{};
    std::span<const SampleObject> objects{};
    std::span<const SampleCell> cells{};
    std::span<const SampleWhatIf> whatIfs{};
};

/// The source of what no one published.
inline constexpr std::string_view assumed = "assumption of this sample plan";

/// A source that is a sentence, to be put into the reader's language; none where it is a title.
std::optional<Label> sourceSentence(std::string_view source);

const Sample& articleSample();
std::span<const SampleWhatIf> articleWhatIfs();
const Sample& servingSample();
const Sample& orbitSample();
const Sample& ulanqabSample();

}  // namespace wattplan
