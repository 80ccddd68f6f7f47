#include "widgets/text/derivation_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/graph/derivation.h"
#include "widgets/text/translation.h"

namespace wattplan::text {
namespace {

using graph::DerivationToken;
using Kind = DerivationToken::Kind;

class Line {
    Q_DECLARE_TR_FUNCTIONS(Derivation)

public:
    Line(const graph::Graph& graph, const NumberFormat& numbers, Likes likes)
        : m_graph(graph), m_numbers(numbers), m_likes(likes) {}

    QString text(const std::vector<DerivationToken>& tokens) const {
        if (m_likes == Likes::counted)
            if (const QString sum = sumOfLikes(tokens); !sum.isEmpty()) return sum;
        QString line;
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const std::size_t last = m_likes == Likes::together ? endOfLikes(tokens, i) : i;
            if (last > i) {
                line += tr("sum of %1", "several numbers of one name").arg(token(tokens[i]));
                i = last;
            } else if (tokens[i].kind == Kind::power && i + 1 < tokens.size() &&
                       raises(line, tokens[i + 1])) {
                line += powerOfTenText(exponentOf(tokens[i + 1])).mid(2);  // the raised digits alone
                ++i;
            } else {
                line += tokens[i].kind == Kind::comma ? separator(tokens) : token(tokens[i]);
            }
        }
        return line;
    }

private:
    // A name with a comma in it ("per rack, by units") is parted from the next by more than one.
    QString separator(const std::vector<DerivationToken>& tokens) const {
        const QString comma = tr(", ", "between the arguments of a function");
        const bool isInName = std::ranges::any_of(tokens, [&](const DerivationToken& each) {
            return each.kind == Kind::node && token(each).contains(comma);
        });
        return isInName ? tr("; ", "between the arguments of a function") : comma;
    }

    // "sum of 6: energy, facility", where the same name would stand six times.
    QString sumOfLikes(const std::vector<DerivationToken>& tokens) const {
        constexpr std::size_t fewest = 3;
        const std::size_t count = (tokens.size() + 1) / 2;
        if (count < fewest || tokens.size() % 2 == 0 || tokens[0].kind != Kind::node) return {};
        const QString name = token(tokens[0]);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const bool fits = i % 2 == 0 ? tokens[i].kind == Kind::node && token(tokens[i]) == name
                                         : tokens[i].kind == Kind::plus;
            if (!fits) return {};
        }
        return tr("sum of %n: %1", "so many numbers of one name", static_cast<int>(count)).arg(name);
    }

    // The last of the addends of one name of which `first` is the first; `first` where it stands alone.
    std::size_t endOfLikes(const std::vector<DerivationToken>& tokens, std::size_t first) const {
        const auto binds = [&](std::size_t i) {
            return i < tokens.size() && (tokens[i].kind == Kind::times || tokens[i].kind == Kind::dividedBy ||
                                         tokens[i].kind == Kind::minus || tokens[i].kind == Kind::power);
        };
        if (tokens[first].kind != Kind::node || (first > 0 && binds(first - 1))) return first;
        const QString name = token(tokens[first]);
        std::size_t last = first;
        while (last + 2 < tokens.size() && tokens[last + 1].kind == Kind::plus &&
               tokens[last + 2].kind == Kind::node && token(tokens[last + 2]) == name &&
               (!binds(last + 3) || tokens[last + 3].kind == Kind::minus))
            last += 2;
        return last;
    }

    // No default: the compiler warns of a token without a text.
    QString token(const DerivationToken& token) const {
        switch (token.kind) {
            case Kind::node:
                return withinLine(nodeName(m_graph, token.node));
            case Kind::number:
                return number(token.node);
            case Kind::plus:
                return QStringLiteral(" + ");
            case Kind::minus:
                return QStringLiteral(" − ");
            case Kind::times:
                return QStringLiteral(" × ");
            case Kind::dividedBy:
                return QStringLiteral(" ÷ ");
            case Kind::power:
                return QStringLiteral(" ^ ");
            case Kind::lessEqual:
                return QStringLiteral(" ≤ ");
            case Kind::open:
                return QStringLiteral("(");
            case Kind::close:
                return QStringLiteral(")");
            case Kind::comma:
                return tr(", ", "between the arguments of a function");
            case Kind::minimum:
                return tr("smallest of ", "function name before its bracket");
            case Kind::maximum:
                return tr("largest of ", "function name before its bracket");
            case Kind::exponential:
                return QStringLiteral("exp");
            case Kind::logarithm:
                return QStringLiteral("ln");
            case Kind::ceiling:
                return tr("rounded up ", "function name before its bracket");
            case Kind::floor:
                return tr("rounded down ", "function name before its bracket");
            case Kind::select:
                return tr("if, then, else ", "function name before its bracket");
            case Kind::insteadOf:
                return tr(", instead of ", "between a pinned value and the computed one");
            case Kind::sumOverMonths:
                return tr("sum over months ", "function name before its bracket");
            case Kind::largestMonth:
                return tr("largest month ", "function name before its bracket");
            case Kind::lastMonth:
                return tr("last month ", "function name before its bracket");
            case Kind::monthsEarlier:
                return tr("months earlier ", "function name before its bracket");
        }
        return {};
    }

    QString number(graph::NodeId id) const {
        const graph::Node& node = m_graph.node(id);
        const auto values = m_graph.constantValues(id);
        if (node.shape != graph::Shape::scalar) return tr("values by month");
        if (node.dimension.isNone()) return typedText(values[0]);
        return m_numbers.format(values[0], node.dimension).text();
    }

    // A small whole exponent is raised, after one word or a bracket: "PUE²", but "server power ^ 2".
    bool raises(const QString& before, const DerivationToken& exponent) const {
        if (exponent.kind != Kind::number || before.isEmpty()) return false;
        const double value = m_graph.constantValues(exponent.node)[0];
        if (value != std::round(value) || std::abs(value) > 9.0) return false;
        return before.endsWith(u')') || !before.contains(u' ');
    }
    int exponentOf(const DerivationToken& exponent) const {
        return static_cast<int>(m_graph.constantValues(exponent.node)[0]);
    }

    QString withinLine(QString name) const {
        const bool word = name.size() > 1 && name.at(0).isUpper() && name.at(1).isLower();
        if (m_numbers.language() == Language::en && word) name[0] = name.at(0).toLower();
        return name;
    }

    const graph::Graph& m_graph;
    const NumberFormat& m_numbers;
    Likes m_likes;
};

}  // namespace

QString nodeName(const graph::Graph& graph, graph::NodeId node) {
    if (graph.isNamed(node)) return translate(graph.name(node).label);
    if (graph.node(node).op == graph::Op::kernel) return translate(graph.kernelDefinition(node).label);
    return {};
}

QString derivationLine(const graph::Graph& graph, graph::NodeId node, const NumberFormat& numbers,
                       Likes likes) {
    if (graph.node(node).op == graph::Op::kernel) return translate(graph.kernelDefinition(node).derivation);
    return Line(graph, numbers, likes).text(graph::derivationStep(graph, node).expression);
}

}  // namespace wattplan::text
