#include "core/store/json_text.h"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace wattplan::store {

namespace {

constexpr int deepest = 32;

void writeText(std::string& out, std::string_view text) {
    out += '"';
    for (const char c : text) {
        switch (c) {
            case '"':
                out += "\\\"";
                break;
            case '\\':
                out += "\\\\";
                break;
            case '\n':
                out += "\\n";
                break;
            case '\t':
                out += "\\t";
                break;
            case '\r':
                out += "\\r";
                break;
            default:
                if (static_cast<unsigned char>(c) < 0x20) {
                    constexpr std::string_view digits = "0123456789abcdef";
                    out += "\\u00";
                    out += digits[static_cast<std::size_t>(c) >> 4];
                    out += digits[static_cast<std::size_t>(c) & 15];
                } else {
                    out += c;
                }
        }
    }
    out += '"';
}

void writeNumber(std::string& out, double number) {
    assert(std::isfinite(number));
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    out.append(buffer.data(), end);
}

void write(std::string& out, const Json& json) {
    if (const double* number = json.number()) {
        writeNumber(out, *number);
    } else if (const std::string* text = json.text()) {
        writeText(out, *text);
    } else if (const auto* array = json.array()) {
        out += '[';
        for (const Json& element : *array) {
            if (&element != array->data()) out += ',';
            write(out, element);
        }
        out += ']';
    } else if (const auto* members = json.members()) {
        out += '{';
        for (const auto& member : *members) {
            if (&member != members->data()) out += ',';
            writeText(out, member.first);
            out += ':';
            write(out, member.second);
        }
        out += '}';
    } else if (const bool* flag = std::get_if<bool>(&json.value)) {
        out += *flag ? "true" : "false";
    } else {
        out += "null";
    }
}

void appendUtf8(std::string& out, std::uint32_t code) {
    const auto byte = [&](std::uint32_t value) { out += static_cast<char>(value); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xC0 | code >> 6);
        byte(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        byte(0xE0 | code >> 12);
        byte(0x80 | (code >> 6 & 0x3F));
        byte(0x80 | (code & 0x3F));
    } else {
        byte(0xF0 | code >> 18);
        byte(0x80 | (code >> 12 & 0x3F));
        byte(0x80 | (code >> 6 & 0x3F));
        byte(0x80 | (code & 0x3F));
    }
}

class Parser {
public:
    explicit Parser(std::string_view text) : m_rest(text) {}

    bool whole(Json& json) {
        if (!value(json, 0)) return false;
        skipSpace();
        return m_rest.empty();
    }

private:
    void skipSpace() { m_rest.remove_prefix(std::min(m_rest.find_first_not_of(" \t\r\n"), m_rest.size())); }
    bool take(std::string_view expected) {
        if (!m_rest.starts_with(expected)) return false;
        m_rest.remove_prefix(expected.size());
        return true;
    }
    bool takeAfterSpace(std::string_view expected) {
        skipSpace();
        return take(expected);
    }

    bool value(Json& json, int depth) {
        if (depth > deepest) return false;
        skipSpace();
        if (m_rest.empty()) return false;
        switch (m_rest.front()) {
            case '{':
                return members(json.value.emplace<Json::Members>(), depth);
            case '[':
                return array(json.value.emplace<Json::Array>(), depth);
            case '"':
                return text(json.value.emplace<std::string>());
            case 't':
                json.value = true;
                return take("true");
            case 'f':
                json.value = false;
                return take("false");
            case 'n':
                return take("null");
            default:
                return number(json.value.emplace<double>());
        }
    }

    bool members(Json::Members& members, int depth) {
        take("{");
        if (takeAfterSpace("}")) return true;
        do {
            auto& [name, json] = members.emplace_back();
            skipSpace();
            if (!text(name) || !takeAfterSpace(":") || !value(json, depth + 1)) return false;
        } while (takeAfterSpace(","));
        return take("}");
    }

    bool array(Json::Array& array, int depth) {
        take("[");
        if (takeAfterSpace("]")) return true;
        do {
            if (!value(array.emplace_back(), depth + 1)) return false;
        } while (takeAfterSpace(","));
        return take("]");
    }

    bool number(double& number) {
        const char* begin = m_rest.data();
        if (m_rest.front() != '-' && (m_rest.front() < '0' || m_rest.front() > '9')) return false;
        const auto [end, error] = std::from_chars(begin, begin + m_rest.size(), number);
        if (error != std::errc() || !std::isfinite(number)) return false;
        m_rest.remove_prefix(static_cast<std::size_t>(end - begin));
        return true;
    }

    bool text(std::string& out) {
        if (!take("\"")) return false;
        while (!m_rest.empty()) {
            const char c = m_rest.front();
            m_rest.remove_prefix(1);
            if (c == '"') return true;
            if (c != '\\')
                out += c;
            else if (!escape(out))
                return false;
        }
        return false;
    }

    bool escape(std::string& out) {
        if (m_rest.empty()) return false;
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        constexpr std::string_view names = "\"\\/bfnrt";
        constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        if (const auto index = names.find(c); index != std::string_view::npos) {
            out += meanings[index];
            return true;
        }
        std::uint32_t code = 0;
        if (c != 'u' || !hex(code)) return false;
        if (code >= 0xD800 && code < 0xDC00) {
            std::uint32_t low = 0;
            if (!take("\\u") || !hex(low) || low < 0xDC00 || low > 0xDFFF) return false;
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        }
        appendUtf8(out, code);
        return true;
    }

    bool hex(std::uint32_t& code) {
        if (m_rest.size() < 4) return false;
        const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + 4, code, 16);
        if (error != std::errc() || end != m_rest.data() + 4) return false;
        m_rest.remove_prefix(4);
        return true;
    }

    std::string_view m_rest;
};

}  // namespace

const Json* Json::member(std::string_view name) const {
    if (const auto* all = members())
        for (const auto& [key, json] : *all)
            if (key == name) return &json;
    return nullptr;
}

std::string Json::memberText(std::string_view name) const {
    const Json* found = member(name);
    return found && found->text() ? *found->text() : std::string();
}

std::string toText(const Json& json) {
    std::string out;
    write(out, json);
    return out;
}

std::optional<Json> parseJson(std::string_view text) {
    Json json;
    if (!Parser(text).whole(json)) return std::nullopt;
    return json;
}

}  // namespace wattplan::store
