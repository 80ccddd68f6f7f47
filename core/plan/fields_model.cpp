#include "core/plan/developer_names.h"
#include "core/plan/field_builder.h"
#include "core/plan/place_names.h"

namespace wattplan {

namespace {

using enum Kind;

void addModel(std::vector<FieldBuilder>& fields) {
    fields.push_back(words(model, "name")
                         .csv("name")
                         .descriptive()
                         .text(WATTPLAN_TEXT("Field", "Name"), WATTPLAN_TEXT("Help", "Name of the model.")));
    fields.push_back(
        words(model, "organization")
            .csv("organization")
            .terms(developerNames())
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Developer"), WATTPLAN_TEXT("Help", "Who trained the model.")));
    fields.push_back(
        words(model, "country")
            .csv("country")
            .terms(countryNames())
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Country"), WATTPLAN_TEXT("Help", "Country of the developer.")));
    fields.push_back(
        date(model, "publication_date")
            .csv("publication_date")
            .text(WATTPLAN_TEXT("Field", "Published"),
                  WATTPLAN_TEXT("Help", "When the model was published; trend lines place it there.")));
    fields.push_back(number(model, "params_total", "")
                         .range(1000, 1e+16)
                         .csv("params_total")
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Parameters"),
                               WATTPLAN_TEXT("Help", "All parameters of the model.")));
    fields.push_back(
        number(model, "params_active", "")
            .range(1000, 1e+16)
            .csv("params_active")
            .varies()
            .text(WATTPLAN_TEXT("Field", "Active parameters"),
                  WATTPLAN_TEXT("Help", "Parameters that work on each token; empty means all.")));
    fields.push_back(number(model, "training_tokens", "token")
                         .range(1, 1e+18)
                         .csv("training_tokens")
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Training tokens"),
                               WATTPLAN_TEXT("Help", "Tokens that training reads.")));
    fields.push_back(integer(model, "context_length", "token")
                         .range(1, 1000000000.0)
                         .csv("context_length")
                         .text(WATTPLAN_TEXT("Field", "Context length"),
                               WATTPLAN_TEXT("Help", "Longest sequence of the published model.")));
    fields.push_back(
        integer(model, "training_sequence", "token")
            .range(1, 1000000000.0)
            .csv("training_sequence")
            .follows("", "context_length")
            .text(WATTPLAN_TEXT("Field", "Sequence length in training"),
                  WATTPLAN_TEXT("Help",
                                "Tokens of a sequence for most of the training; many models learn their "
                                "long context only at its end. Empty: the context length.")));
}

void addArchitecture(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        integer(model, "layers")
            .range(1, 10000)
            .csv("layers")
            .text(WATTPLAN_TEXT("Field", "Layers"), WATTPLAN_TEXT("Help", "Transformer layers.")));
    fields.push_back(integer(model, "hidden_size")
                         .range(1, 1000000.0)
                         .csv("hidden_size")
                         .text(WATTPLAN_TEXT("Field", "Hidden width"),
                               WATTPLAN_TEXT("Help", "Width of the residual stream.")));
    fields.push_back(integer(model, "attention_heads")
                         .range(1, 100000.0)
                         .csv("attention_heads")
                         .text(WATTPLAN_TEXT("Field", "Attention heads"),
                               WATTPLAN_TEXT("Help", "Query heads of a layer.")));
    fields.push_back(
        integer(model, "kv_heads")
            .range(1, 100000.0)
            .csv("kv_heads")
            .text(
                WATTPLAN_TEXT("Field", "Key-value heads"),
                WATTPLAN_TEXT(
                    "Help", "Key and value heads of a layer; fewer than query heads with grouped queries.")));
    fields.push_back(
        integer(model, "head_dim")
            .range(1, 100000.0)
            .csv("head_dim")
            .text(WATTPLAN_TEXT("Field", "Head width"),
                  WATTPLAN_TEXT(
                      "Help",
                      "Width of an attention head; with latent attention the part without positions.")));
    fields.push_back(
        integer(model, "vocab")
            .range(1, 100000000.0)
            .csv("vocab")
            .text(WATTPLAN_TEXT("Field", "Vocabulary"), WATTPLAN_TEXT("Help", "Entries of the vocabulary.")));
    fields.push_back(
        integer(model, "ffn_width")
            .range(0, 10000000.0)
            .csv("ffn_width")
            .text(WATTPLAN_TEXT("Field", "FFN width"),
                  WATTPLAN_TEXT("Help", "Inner width of the feed-forward block of a dense layer.")));
    fields.push_back(
        integer(model, "ffn_matrices")
            .range(1, 4)
            .csv("ffn_matrices")
            .text(WATTPLAN_TEXT("Field", "FFN matrices"),
                  WATTPLAN_TEXT("Help", "Matrices of a feed-forward block: 3 when gated, else 2.")));
    fields.push_back(
        choice(model, "tied_embeddings")
            .choices({{"yes", WATTPLAN_TEXT("Choice", "Yes")}, {"no", WATTPLAN_TEXT("Choice", "No")}})
            .csv("tied_embeddings")
            .text(WATTPLAN_TEXT("Field", "Tied embeddings"),
                  WATTPLAN_TEXT("Help", "Whether input and output embeddings are one matrix.")));
    fields.push_back(
        integer(model, "experts")
            .range(1, 100000.0)
            .csv("experts")
            .structural()
            .text(WATTPLAN_TEXT("Field", "Experts"),
                  WATTPLAN_TEXT("Help", "Routed experts of a mixture layer; empty for a dense model.")));
    fields.push_back(number(model, "experts_active", "")
                         .range(0, 100000.0)
                         .csv("experts_active")
                         .text(WATTPLAN_TEXT("Field", "Active experts"),
                               WATTPLAN_TEXT("Help", "Routed experts that work on each token.")));
    fields.push_back(integer(model, "expert_ffn_width")
                         .range(1, 10000000.0)
                         .csv("expert_ffn_width")
                         .text(WATTPLAN_TEXT("Field", "Expert width"),
                               WATTPLAN_TEXT("Help", "Inner width of one routed expert.")));
    fields.push_back(
        integer(model, "shared_ffn_width")
            .range(0, 10000000.0)
            .csv("shared_ffn_width")
            .text(WATTPLAN_TEXT("Field", "Shared expert width"),
                  WATTPLAN_TEXT("Help", "Inner width of the experts that every token passes, together.")));
    fields.push_back(integer(model, "dense_layers")
                         .range(0, 10000)
                         .csv("dense_layers")
                         .text(WATTPLAN_TEXT("Field", "Dense layers"),
                               WATTPLAN_TEXT("Help", "Layers of a mixture model that have no experts.")));
    fields.push_back(choice(model, "attention_kind")
                         .choices({{"mha", WATTPLAN_TEXT("Choice", "Multi-head")},
                                   {"gqa", WATTPLAN_TEXT("Choice", "Grouped-query")},
                                   {"mqa", WATTPLAN_TEXT("Choice", "Multi-query")},
                                   {"mla", WATTPLAN_TEXT("Choice", "Multi-head latent")},
                                   {"hybrid", WATTPLAN_TEXT("Choice", "Hybrid")},
                                   {"none", WATTPLAN_TEXT("Choice", "None")}})
                         .csv("attention_kind")
                         .text(WATTPLAN_TEXT("Field", "Attention"),
                               WATTPLAN_TEXT("Help", "How attention shares keys and values.")));
    fields.push_back(
        integer(model, "kv_rank")
            .range(1, 1000000.0)
            .csv("kv_rank")
            .text(WATTPLAN_TEXT("Field", "Key-value rank"),
                  WATTPLAN_TEXT("Help", "Width of the latent keys and values of latent attention.")));
    fields.push_back(integer(model, "q_rank")
                         .range(1, 1000000.0)
                         .csv("q_rank")
                         .text(WATTPLAN_TEXT("Field", "Query rank"),
                               WATTPLAN_TEXT("Help", "Width of the latent queries of latent attention.")));
    fields.push_back(
        integer(model, "rope_dim")
            .range(1, 100000.0)
            .csv("rope_dim")
            .text(WATTPLAN_TEXT("Field", "Position width"),
                  WATTPLAN_TEXT("Help", "Part of a head that carries positions in latent attention.")));
    fields.push_back(integer(model, "v_head_dim")
                         .range(1, 100000.0)
                         .csv("v_head_dim")
                         .text(WATTPLAN_TEXT("Field", "Value width"),
                               WATTPLAN_TEXT("Help", "Width of a value head in latent attention.")));
    fields.push_back(
        integer(model, "window", "token")
            .range(1, 1000000000.0)
            .csv("window")
            .structural()
            .text(
                WATTPLAN_TEXT("Field", "Attention window"),
                WATTPLAN_TEXT("Help", "Tokens that a layer with sliding or chunked attention looks back.")));
    fields.push_back(
        number(model, "window_share", "")
            .range(0, 1)
            .csv("window")
            .text(WATTPLAN_TEXT("Field", "Layers with a window"),
                  WATTPLAN_TEXT("Help", "Share of the layers whose attention is limited to the window.")));
    fields.push_back(choice(model, "positional")
                         .choices({{"no", WATTPLAN_TEXT("Choice", "No parameters")},
                                   {"yes", WATTPLAN_TEXT("Choice", "Learned, one vector a position")},
                                   {"relative", WATTPLAN_TEXT("Choice", "Relative, one matrix a layer")}})
                         .csv("positional_params")
                         .text(WATTPLAN_TEXT("Field", "Position parameters"),
                               WATTPLAN_TEXT("Help", "What parameters carry positions.")));
}

// What others state about the training of the model: shown beside our results, never an input.
void addPublished(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        number(model, "published_flop", "FLOP")
            .range(1, 1e+32)
            .csv("training_compute_flop")
            .evidence()
            .text(
                WATTPLAN_TEXT("Field", "Published compute"),
                WATTPLAN_TEXT("Help", "Training compute as published or derived from what was published.")));
    fields.push_back(number(model, "published_hours", "h")
                         .range(0.001, 1000000000000.0)
                         .csv("accelerator_hours")
                         .evidence()
                         .text(WATTPLAN_TEXT("Field", "Published accelerator-hours"),
                               WATTPLAN_TEXT("Help", "Accelerator-hours of training as published.")));
    fields.push_back(
        number(model, "published_energy", "MWh")
            .range(0, 1000000000.0)
            .csv("energy_mwh")
            .evidence()
            .text(WATTPLAN_TEXT("Field", "Published energy"),
                  WATTPLAN_TEXT(
                      "Help", "Training energy as published; its boundary differs from source to source.")));
    fields.push_back(
        choice(model, "energy_includes_pue")
            .choices({{"yes", WATTPLAN_TEXT("Choice", "Yes")}, {"no", WATTPLAN_TEXT("Choice", "No")}})
            .csv("energy_includes_pue")
            .evidence()
            .text(WATTPLAN_TEXT("Field", "Energy includes PUE"),
                  WATTPLAN_TEXT("Help", "Whether the published energy is that of the facility.")));
    fields.push_back(number(model, "published_pue", "")
                         .range(1, 5)
                         .csv("pue")
                         .evidence()
                         .text(WATTPLAN_TEXT("Field", "Published PUE"),
                               WATTPLAN_TEXT("Help", "PUE that the source states.")));
    fields.push_back(
        number(model, "published_carbon", "t")
            .range(0, 1000000000.0)
            .csv("carbon_tco2e")
            .evidence()
            .text(WATTPLAN_TEXT("Field", "Published carbon"),
                  WATTPLAN_TEXT("Help", "Training emissions as published, in tonnes of CO2 equivalent.")));
    fields.push_back(number(model, "published_cost", "USD")
                         .range(0, 1000000000000.0)
                         .csv("cost_usd")
                         .evidence()
                         .text(WATTPLAN_TEXT("Field", "Published cost"),
                               WATTPLAN_TEXT("Help", "Training cost as published or estimated by others.")));
    fields.push_back(number(model, "published_mfu", "")
                         .range(0, 1)
                         .csv("mfu_or_hfu")
                         .evidence()
                         .text(WATTPLAN_TEXT("Field", "Published utilisation"),
                               WATTPLAN_TEXT("Help", "Model or hardware FLOP utilisation as published.")));
    fields.push_back(words(model, "published_hardware")
                         .csv("training_hardware")
                         .evidence()
                         .text(WATTPLAN_TEXT("Field", "Published hardware"),
                               WATTPLAN_TEXT("Help", "Accelerators that trained the model.")));
    fields.push_back(number(model, "hardware_count", "")
                         .range(1, 100000000.0)
                         .csv("hardware_count")
                         .evidence()
                         .text(WATTPLAN_TEXT("Field", "Published accelerators"),
                               WATTPLAN_TEXT("Help", "How many accelerators trained the model.")));
    fields.push_back(number(model, "training_days", "d")
                         .range(0.01, 100000.0)
                         .csv("training_days")
                         .evidence()
                         .text(WATTPLAN_TEXT("Field", "Published duration"),
                               WATTPLAN_TEXT("Help", "Days of training as published.")));
}

}  // namespace

std::vector<FieldBuilder> modelFields() {
    std::vector<FieldBuilder> fields;
    addModel(fields);
    addArchitecture(fields);
    addPublished(fields);
    return fields;
}

}  // namespace wattplan
