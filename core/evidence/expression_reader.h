#pragma once

#include "core/evidence/expression.h"

namespace wattplan::evidence {

/// Reads the steps of an expression by recursive descent.
class ExpressionReader {
public:
    explicit ExpressionReader(std::string_view text) : m_text(text) {}

    /// Errors: badKey with the text from where it can't be read.
    Result<void> read();

    std::vector<Expression::Step> steps{};
    std::vector<std::string> names{};

private:
    using Index = Result<std::size_t>;

    Index sum();
    Index product();
    Index power();
    Index primary();
    Index number();
    Index nameOrCall();
    Index call(Expression::Step::Op op);
    Index push(Expression::Step step);
    Index wrong() const;
    void skip();
    bool take(char c);

    std::string_view m_text;
    std::size_t m_at = 0;
};

}  // namespace wattplan::evidence
