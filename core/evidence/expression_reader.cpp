#include "core/evidence/expression_reader.h"

#include <charconv>

namespace wattplan::evidence {

using Step = Expression::Step;
using Op = Step::Op;

namespace {

bool isNameChar(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
}

}  // namespace

Result<void> ExpressionReader::read() {
    const Index whole = sum();
    if (!whole) return tl::unexpected(whole.error());
    skip();
    if (m_at < m_text.size()) return tl::unexpected(wrong().error());
    return {};
}

ExpressionReader::Index ExpressionReader::wrong() const {
    return failure(ErrorCode::badKey, {std::string(m_text.substr(m_at))});
}

void ExpressionReader::skip() {
    while (m_at < m_text.size() && m_text[m_at] == ' ')
        ++m_at;
}

bool ExpressionReader::take(char c) {
    skip();
    if (m_at >= m_text.size() || m_text[m_at] != c) return false;
    ++m_at;
    return true;
}

ExpressionReader::Index ExpressionReader::push(Step step) {
    steps.push_back(step);
    return steps.size() - 1;
}

ExpressionReader::Index ExpressionReader::sum() {
    Index left = product();
    while (left) {
        const bool isSum = take('+');
        if (!isSum && !take('-')) break;
        const Index right = product();
        if (!right) return right;
        left = push({isSum ? Op::add : Op::subtract, {}, *left, *right, 0});
    }
    return left;
}

ExpressionReader::Index ExpressionReader::product() {
    Index left = power();
    while (left) {
        const bool isProduct = take('*');
        if (!isProduct && !take('/')) break;
        const Index right = power();
        if (!right) return right;
        left = push({isProduct ? Op::multiply : Op::divide, {}, *left, *right, 0});
    }
    return left;
}

ExpressionReader::Index ExpressionReader::power() {
    const Index base = primary();
    if (!base || !take('^')) return base;
    skip();
    const Index exponent = number();
    if (!exponent) return exponent;
    const Measured value = steps[*exponent].number;
    steps.pop_back();
    return push({Op::power, value, *base, 0, 0});
}

ExpressionReader::Index ExpressionReader::primary() {
    skip();
    if (m_at >= m_text.size()) return wrong();
    if (take('(')) {
        Index inner = sum();
        if (inner && !take(')')) return wrong();
        return inner;
    }
    const char c = m_text[m_at];
    if (c >= 'a' && c <= 'z') return nameOrCall();
    return number();
}

/// A number, and a unit in square brackets behind it.
ExpressionReader::Index ExpressionReader::number() {
    double value = 0.0;
    const char* begin = m_text.data() + m_at;
    const auto [end, error] = std::from_chars(begin, m_text.data() + m_text.size(), value);
    if (error != std::errc{}) return wrong();
    m_at += static_cast<std::size_t>(end - begin);
    if (!take('[')) return push({Op::number, {value, {}}, 0, 0, 0});
    const std::size_t close = m_text.find(']', m_at);
    if (close == std::string_view::npos) return wrong();
    const auto unit = parseUnit(m_text.substr(m_at, close - m_at));
    if (!unit) return wrong();
    m_at = close + 1;
    return push({Op::number, {unit->toBase(value), unit->dimension}, 0, 0, 0});
}

ExpressionReader::Index ExpressionReader::nameOrCall() {
    const std::size_t begin = m_at;
    while (m_at < m_text.size() && isNameChar(m_text[m_at]))
        ++m_at;
    const std::string_view name = m_text.substr(begin, m_at - begin);
    if (name == "min") return call(Op::least);
    if (name == "max") return call(Op::greatest);
    if (name.find('.') == std::string_view::npos || name.ends_with('.')) {
        m_at = begin;
        return wrong();
    }
    names.emplace_back(name);
    return push({Op::name, {}, 0, 0, names.size() - 1});
}

ExpressionReader::Index ExpressionReader::call(Op op) {
    if (!take('(')) return wrong();
    Index left = sum();
    while (left && take(',')) {
        const Index right = sum();
        if (!right) return right;
        left = push({op, {}, *left, *right, 0});
    }
    if (left && !take(')')) return wrong();
    return left;
}

}  // namespace wattplan::evidence
