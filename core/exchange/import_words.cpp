#include "core/exchange/import_words.h"

#include <algorithm>
#include <array>

#include "core/units/fold_text.h"

namespace wattplan::exchange {
namespace {

using Type = ImportTarget::Type;

struct TargetWord {
    std::string_view word;
    Type type;
};
// Words for the columns that every table may have; the first of a type is the one we write.
constexpr std::array targetWords{
    TargetWord{"key", Type::key},
    TargetWord{"id", Type::key},
    TargetWord{"标识", Type::key},
    TargetWord{"識別碼", Type::key},
    TargetWord{"source", Type::source},
    TargetWord{"reference", Type::source},
    TargetWord{"来源", Type::source},
    TargetWord{"出處", Type::source},
    TargetWord{"來源", Type::source},
    TargetWord{"source_url", Type::url},
    TargetWord{"url", Type::url},
    TargetWord{"link", Type::url},
    TargetWord{"链接", Type::url},
    TargetWord{"連結", Type::url},
    TargetWord{"confidence", Type::confidence},
    TargetWord{"checked", Type::checked},
    TargetWord{"note", Type::note},
    TargetWord{"notes", Type::note},
    TargetWord{"备注", Type::note},
    TargetWord{"備註", Type::note},
};

struct Synonym {
    Kind kind;
    std::string_view field;
    std::string_view word;
};
// What other tables call our fields.
constexpr std::array synonyms{
    Synonym{Kind::model, "name", "model"},
    Synonym{Kind::model, "name", "system"},
    Synonym{Kind::model, "organization", "organisation"},
    Synonym{Kind::model, "organization", "company"},
    Synonym{Kind::model, "organization", "lab"},
    Synonym{Kind::model, "publication_date", "release date"},
    Synonym{Kind::model, "params_total", "parameter count"},
    Synonym{Kind::model, "params_total", "total parameters"},
    Synonym{Kind::model, "params_total", "params"},
    Synonym{Kind::model, "params_total", "参数量"},
    Synonym{Kind::model, "params_total", "參數量"},
    Synonym{Kind::model, "params_active", "activated parameters"},
    Synonym{Kind::model, "training_tokens", "tokens"},
    Synonym{Kind::model, "published_flop", "training compute"},
    Synonym{Kind::model, "published_flop", "training flop"},
    Synonym{Kind::model, "layers", "num_hidden_layers"},
    Synonym{Kind::model, "layers", "n_layers"},
    Synonym{Kind::model, "hidden_size", "d_model"},
    Synonym{Kind::model, "attention_heads", "num_attention_heads"},
    Synonym{Kind::model, "kv_heads", "num_key_value_heads"},
    Synonym{Kind::model, "vocab", "vocab_size"},
    Synonym{Kind::model, "context_length", "context window"},
    Synonym{Kind::accelerator, "name", "hardware"},
    Synonym{Kind::accelerator, "name", "gpu"},
    Synonym{Kind::accelerator, "name", "chip"},
    Synonym{Kind::accelerator, "name", "型号"},
    Synonym{Kind::accelerator, "name", "型號"},
    Synonym{Kind::accelerator, "vendor", "manufacturer"},
    Synonym{Kind::accelerator, "vendor", "厂商"},
    Synonym{Kind::accelerator, "vendor", "廠商"},
    Synonym{Kind::accelerator, "launch_date", "release date"},
    Synonym{Kind::accelerator, "tdp", "thermal design power"},
    Synonym{Kind::accelerator, "tdp", "power"},
    Synonym{Kind::accelerator, "tdp", "功耗"},
    Synonym{Kind::accelerator, "memory", "vram"},
    Synonym{Kind::accelerator, "memory", "memory size"},
    Synonym{Kind::accelerator, "memory", "显存"},
    Synonym{Kind::accelerator, "memory", "顯存"},
    Synonym{Kind::accelerator, "peak_16bit", "fp16"},
    Synonym{Kind::accelerator, "peak_16bit", "bf16"},
    Synonym{Kind::accelerator, "peak_fp8", "fp8"},
    Synonym{Kind::accelerator, "price", "list price"},
    Synonym{Kind::accelerator, "price", "unit price"},
    Synonym{Kind::system, "name", "server"},
    Synonym{Kind::system, "name", "model"},
    Synonym{Kind::system, "vendor", "manufacturer"},
    Synonym{Kind::system, "accelerator", "gpu"},
    Synonym{Kind::system, "accelerators_per_system", "gpus"},
    Synonym{Kind::system, "accelerators_per_system", "gpu count"},
    Synonym{Kind::system, "max_power", "max power"},
    Synonym{Kind::system, "max_power", "maximum power"},
    Synonym{Kind::system, "max_power", "nameplate"},
    Synonym{Kind::system, "typical_power", "power"},
    Synonym{Kind::system, "price", "unit price"},
    Synonym{Kind::system, "price", "cost"},
    Synonym{Kind::site, "name", "location"},
    Synonym{Kind::site, "name", "city"},
    Synonym{Kind::model, "name", "模型"},
    Synonym{Kind::model, "name", "模型名称"},
    Synonym{Kind::model, "name", "模型名稱"},
    Synonym{Kind::model, "organization", "developer"},
    Synonym{Kind::model, "organization", "vendor"},
    Synonym{Kind::model, "organization", "开发者"},
    Synonym{Kind::model, "organization", "开发机构"},
    Synonym{Kind::model, "organization", "机构"},
    Synonym{Kind::model, "organization", "公司"},
    Synonym{Kind::model, "organization", "開發者"},
    Synonym{Kind::model, "organization", "開發機構"},
    Synonym{Kind::model, "organization", "機構"},
    Synonym{Kind::model, "country", "国家"},
    Synonym{Kind::model, "country", "國家"},
    Synonym{Kind::model, "publication_date", "publication date"},
    Synonym{Kind::model, "publication_date", "date"},
    Synonym{Kind::model, "publication_date", "发表"},
    Synonym{Kind::model, "publication_date", "发表日期"},
    Synonym{Kind::model, "publication_date", "发布"},
    Synonym{Kind::model, "publication_date", "发布日期"},
    Synonym{Kind::model, "publication_date", "發表"},
    Synonym{Kind::model, "publication_date", "發表日期"},
    Synonym{Kind::model, "publication_date", "發布"},
    Synonym{Kind::model, "publication_date", "發布日期"},
    Synonym{Kind::model, "params_total", "参数"},
    Synonym{Kind::model, "params_total", "总参数"},
    Synonym{Kind::model, "params_total", "总参数量"},
    Synonym{Kind::model, "params_total", "參數"},
    Synonym{Kind::model, "params_total", "總參數"},
    Synonym{Kind::model, "params_total", "總參數量"},
    Synonym{Kind::model, "params_active", "active params"},
    Synonym{Kind::model, "params_active", "激活参数"},
    Synonym{Kind::model, "params_active", "激活参数量"},
    Synonym{Kind::model, "params_active", "啟用參數"},
    Synonym{Kind::model, "params_active", "啟用參數量"},
    Synonym{Kind::model, "training_tokens", "training data"},
    Synonym{Kind::model, "training_tokens", "训练数据"},
    Synonym{Kind::model, "training_tokens", "训练数据量"},
    Synonym{Kind::model, "training_tokens", "训练词元数"},
    Synonym{Kind::model, "training_tokens", "訓練資料"},
    Synonym{Kind::model, "training_tokens", "訓練資料量"},
    Synonym{Kind::model, "training_tokens", "訓練詞元數"},
    Synonym{Kind::model, "published_mfu", "mfu"},
    Synonym{Kind::model, "published_mfu", "发布的利用率"},
    Synonym{Kind::model, "published_mfu", "發布的利用率"},
    Synonym{Kind::model, "context_length", "context"},
    Synonym{Kind::model, "context_length", "上下文"},
    Synonym{Kind::model, "context_length", "上下文长度"},
    Synonym{Kind::model, "context_length", "上下文長度"},
    Synonym{Kind::accelerator, "name", "accelerator"},
    Synonym{Kind::accelerator, "name", "加速器"},
    Synonym{Kind::accelerator, "name", "加速卡"},
    Synonym{Kind::accelerator, "name", "芯片"},
    Synonym{Kind::accelerator, "name", "晶片"},
    Synonym{Kind::accelerator, "vendor", "maker"},
    Synonym{Kind::accelerator, "vendor", "supplier"},
    Synonym{Kind::accelerator, "vendor", "供应商"},
    Synonym{Kind::accelerator, "vendor", "制造商"},
    Synonym{Kind::accelerator, "vendor", "供應商"},
    Synonym{Kind::accelerator, "vendor", "製造商"},
    Synonym{Kind::accelerator, "launch_date", "launch date"},
    Synonym{Kind::accelerator, "launch_date", "发布日期"},
    Synonym{Kind::accelerator, "launch_date", "发布时间"},
    Synonym{Kind::accelerator, "launch_date", "發布日期"},
    Synonym{Kind::accelerator, "launch_date", "發表日期"},
    Synonym{Kind::accelerator, "tdp", "热设计功耗"},
    Synonym{Kind::accelerator, "tdp", "热设计功率"},
    Synonym{Kind::accelerator, "tdp", "散热设计功率"},
    Synonym{Kind::accelerator, "tdp", "散热设计功耗"},
    Synonym{Kind::accelerator, "tdp", "功率"},
    Synonym{Kind::accelerator, "tdp", "熱設計功耗"},
    Synonym{Kind::accelerator, "tdp", "熱設計功率"},
    Synonym{Kind::accelerator, "tdp", "散熱設計功率"},
    Synonym{Kind::accelerator, "tdp", "散熱設計功耗"},
    Synonym{Kind::accelerator, "memory", "hbm"},
    Synonym{Kind::accelerator, "memory", "hbm capacity"},
    Synonym{Kind::accelerator, "memory", "memory capacity"},
    Synonym{Kind::accelerator, "memory", "内存"},
    Synonym{Kind::accelerator, "memory", "显存容量"},
    Synonym{Kind::accelerator, "memory", "記憶體"},
    Synonym{Kind::accelerator, "memory", "記憶體容量"},
    Synonym{Kind::accelerator, "memory", "顯示記憶體"},
    Synonym{Kind::accelerator, "memory_bandwidth", "hbm bandwidth"},
    Synonym{Kind::accelerator, "memory_bandwidth", "bandwidth"},
    Synonym{Kind::accelerator, "memory_bandwidth", "显存带宽"},
    Synonym{Kind::accelerator, "memory_bandwidth", "内存带宽"},
    Synonym{Kind::accelerator, "memory_bandwidth", "記憶體頻寬"},
    Synonym{Kind::accelerator, "peak_16bit", "peak fp16"},
    Synonym{Kind::accelerator, "peak_16bit", "peak bf16"},
    Synonym{Kind::accelerator, "peak_16bit", "fp16/bf16"},
    Synonym{Kind::accelerator, "peak_16bit", "bf16/fp16"},
    Synonym{Kind::accelerator, "peak_16bit", "fp16 peak"},
    Synonym{Kind::accelerator, "peak_16bit", "bf16 peak"},
    Synonym{Kind::accelerator, "peak_16bit", "16 位峰值"},
    Synonym{Kind::accelerator, "peak_16bit", "16 位元峰值"},
    Synonym{Kind::accelerator, "peak_16bit", "FP16 算力"},
    Synonym{Kind::accelerator, "peak_16bit", "BF16 算力"},
    Synonym{Kind::accelerator, "peak_fp8", "peak fp8"},
    Synonym{Kind::accelerator, "peak_fp8", "fp8 peak"},
    Synonym{Kind::accelerator, "peak_fp8", "FP8 峰值"},
    Synonym{Kind::accelerator, "peak_fp8", "FP8 算力"},
    Synonym{Kind::accelerator, "peak_fp4", "fp4"},
    Synonym{Kind::accelerator, "peak_fp4", "peak fp4"},
    Synonym{Kind::accelerator, "peak_fp4", "fp4 peak"},
    Synonym{Kind::accelerator, "peak_fp4", "FP4 峰值"},
    Synonym{Kind::accelerator, "peak_fp4", "FP4 算力"},
    Synonym{Kind::accelerator, "price", "单价"},
    Synonym{Kind::accelerator, "price", "售价"},
    Synonym{Kind::accelerator, "price", "單價"},
    Synonym{Kind::accelerator, "price", "售價"},
    Synonym{Kind::system, "name", "system"},
    Synonym{Kind::system, "name", "服务器"},
    Synonym{Kind::system, "name", "伺服器"},
    Synonym{Kind::system, "name", "型号"},
    Synonym{Kind::system, "name", "型號"},
    Synonym{Kind::system, "vendor", "supplier"},
    Synonym{Kind::system, "vendor", "厂商"},
    Synonym{Kind::system, "vendor", "供应商"},
    Synonym{Kind::system, "vendor", "廠商"},
    Synonym{Kind::system, "vendor", "供應商"},
    Synonym{Kind::site, "name", "site"},
    Synonym{Kind::site, "name", "城市"},
    Synonym{Kind::site, "name", "地点"},
    Synonym{Kind::site, "name", "地點"},
    Synonym{Kind::site, "name", "站点"},
    Synonym{Kind::site, "country", "国家"},
    Synonym{Kind::site, "country", "國家"},
    Synonym{Kind::site, "elevation", "altitude"},
    Synonym{Kind::site, "elevation", "海拔"},
    Synonym{Kind::site, "electricity_price", "power price"},
    Synonym{Kind::site, "electricity_price", "电价"},
    Synonym{Kind::site, "electricity_price", "電價"},
    Synonym{Kind::trainingRun, "name", "run"},
    Synonym{Kind::trainingRun, "name", "training run"},
    Synonym{Kind::service, "name", "service"},
    Synonym{Kind::facility, "name", "facility"},
    Synonym{Kind::cluster, "name", "cluster"},
};

const Registry& registry() {
    return Registry::instance();
}

}  // namespace

std::string plainWord(std::string_view text) {
    std::string word;
    for (const char c : foldText(text)) {
        const auto byte = static_cast<unsigned char>(c);
        if (c >= 'A' && c <= 'Z')
            word += static_cast<char>(c - 'A' + 'a');
        else if (byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '%')
            word += c;
    }
    return word;
}

bool isImported(Kind kind) {
    return !isSingleton(kind) && kind != Kind::chartNote;
}

bool ImportWords::isTakenFromFiles(const FieldSpec& field) {
    return !field.fromFile && isImported(field.kind);
}

ImportWords::ImportWords(const Translations& translations) : m_meanings(kindCount) {
    // What is nearest to us counts most: a word keeps the first meaning it is given.
    for (const FieldSpec& field : registry().fields())
        if (isTakenFromFiles(field)) add(field.kind, field.key, {Type::field, field.id});
    for (const FieldSpec& field : registry().fields())
        if (isTakenFromFiles(field)) addField(field, translations);
    addSynonyms();
    // Objects of these kinds are called by other fields of theirs.
    for (const KindSpec& kind : registry().kinds())
        if (!registry().field(kind.kind, "name"))
            for (const char* word : {"name", "名称", "名稱"})
                m_meanings[static_cast<std::size_t>(kind.kind)][plainWord(word)].isResult = true;
    for (const ResultSpec& result : registry().results()) {
        std::vector<std::string> words{std::string(result.key), result.label.text};
        if (translations)
            for (std::string& word : translations(result.label))
                words.push_back(std::move(word));
        for (const std::string& word : words)
            m_meanings[static_cast<std::size_t>(result.kind)][plainWord(word)].isResult = true;
    }
}

void ImportWords::addField(const FieldSpec& field, const Translations& translations) {
    const ImportTarget target{Type::field, field.id};
    const auto all = [&](const Label& label) {
        std::vector<std::string> words{label.text};
        if (translations)
            for (std::string& word : translations(label))
                words.push_back(std::move(word));
        return words;
    };
    for (const std::string& word : all(field.label))
        add(field.kind, word, target);
    // A column that names a row of costs.csv holds no value.
    if (!field.csvColumn.empty() && !field.csvColumn.ends_with("_key")) {
        Meaning& meaning = m_meanings[static_cast<std::size_t>(field.kind)][plainWord(field.csvColumn)];
        if (!meaning.target) {
            meaning.target = target;
            meaning.isCsvColumn = true;
        }
    }
    for (const Choice& choice : field.choices) {
        auto& words = m_choices[field.id];
        words.emplace(plainWord(choice.key), choice.key);
        for (const std::string& word : all(choice.label))
            words.emplace(plainWord(word), choice.key);
    }
}

void ImportWords::addSynonyms() {
    for (const Synonym& each : synonyms)
        if (const FieldSpec* field = registry().field(each.kind, each.field))
            add(each.kind, each.word, {Type::field, field->id});
    for (const KindSpec& kind : registry().kinds())
        for (const TargetWord& each : targetWords)
            add(kind.kind, each.word, {each.type, {}});
}

void ImportWords::add(Kind kind, std::string_view word, ImportTarget target) {
    std::string plain = plainWord(word);
    if (plain.empty()) return;
    Meaning& meaning = m_meanings[static_cast<std::size_t>(kind)][std::move(plain)];
    if (!meaning.target) meaning.target = target;
}

ImportWords::Meaning ImportWords::meaning(Kind kind, std::string_view plain) const {
    const Meanings& meanings = m_meanings[static_cast<std::size_t>(kind)];
    const auto found = meanings.find(plain);
    return found == meanings.end() ? Meaning{} : found->second;
}

std::optional<ImportTarget> ImportWords::nearest(Kind kind, std::string_view plain) const {
    const Meanings& meanings = m_meanings[static_cast<std::size_t>(kind)];
    constexpr std::size_t shortest = 4;  // bytes: shorter ones stand in too many words
    std::vector<std::string> known;
    for (const auto& [word, meaning] : meanings)
        if (meaning.target && word.size() >= shortest) known.push_back(word);
    if (plain.size() < shortest) return std::nullopt;
    if (const std::string near = nearestKey(plain, known); !near.empty()) return meanings.at(near).target;
    const std::string* best = nullptr;
    for (const std::string& word : known) {
        const bool isPart =
            plain.find(word) != std::string_view::npos || word.find(plain) != std::string::npos;
        if (isPart && (!best || word.size() > best->size())) best = &word;
    }
    return best ? meanings.at(*best).target : std::nullopt;
}

std::string ImportWords::choice(const FieldSpec& field, std::string_view text) const {
    const auto words = m_choices.find(field.id);
    if (words == m_choices.end()) return {};
    const auto found = words->second.find(plainWord(text));
    return found == words->second.end() ? std::string() : found->second;
}

const std::vector<std::string>* ImportWords::namesOf(ObjectId object) const {
    const auto found = m_names.find(object);
    return found == m_names.end() ? nullptr : &found->second;
}

std::optional<ImportTarget> ImportWords::targetByKey(Kind kind, std::string_view key) {
    if (key == "-") return ImportTarget{};
    if (const FieldSpec* field = registry().field(kind, key); field && isTakenFromFiles(*field))
        return ImportTarget{Type::field, field->id};
    const auto found = std::ranges::find(targetWords, key, &TargetWord::word);
    return found == targetWords.end() ? std::nullopt : std::optional(ImportTarget{found->type, {}});
}

std::string ImportWords::keyOf(const ImportTarget& target) {
    if (target.type == Type::leftOut) return "-";
    if (target.type == Type::field) return std::string(registry().field(target.field).key);
    return std::string(std::ranges::find(targetWords, target.type, &TargetWord::type)->word);
}

}  // namespace wattplan::exchange
