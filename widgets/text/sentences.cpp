#include "widgets/text/sentences.h"

#include <QCoreApplication>

#include "core/plan/registry.h"
#include "widgets/text/object_text.h"

namespace wattplan::text {
namespace {

class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)

public:
    explicit Sentences(const Error& error) : m_error(error) {}

    // No default: the compiler warns of a code without a sentence.
    QString text() const {
        switch (m_error.code) {
            case ErrorCode::notANumber:
                return tr("“%1” is not a number. Type a number such as 6.5 or 3e11.").arg(argument(0));
            case ErrorCode::ambiguousNumber:
                return tr("“%1” can be read in two ways. Write decimals with a point (1.5) and group digits "
                          "by "
                          "three (1,500).")
                    .arg(argument(0));
            case ErrorCode::numberOutOfRange:
                return tr("%1 is out of range. Type a number from %2 to %3.")
                    .arg(argument(0), argument(1), argument(2));
            case ErrorCode::notAnInteger:
                return tr("“%1” is not a whole number. Type one without decimals, such as 1024.")
                    .arg(argument(0));
            case ErrorCode::emptyValue:
                return tr("A value is needed here. Type a number such as 6.5 or 3e11.");
            case ErrorCode::unknownUnit:
                if (!argument(1).isEmpty()) return tr("“%1”: %2.").arg(argument(0), reason(1));
                return tr("“%1” is not a known unit. Type one such as kW, MWh, % or USD/kWh, or the number "
                          "alone.")
                    .arg(argument(0));
            case ErrorCode::wrongDimension:
                if (argument(1).isEmpty())
                    return tr("“%1” is a unit, and this field holds a plain number. Type the number alone.")
                        .arg(argument(0));
                return tr("“%1” is not a unit of what this field holds. Type the value in %2 or a unit of "
                          "its kind.")
                    .arg(argument(0), argument(1));
            case ErrorCode::badDate:
                return tr("“%1” is not a month or a day from 1940 to 2100. Type it as 2027-05 or 2027-05-31.")
                    .arg(argument(0));
            case ErrorCode::unknownChoice:
                return tr("“%1” is not one of the choices. Choose from: %2.").arg(argument(0), argument(1));
            case ErrorCode::unknownKey:
                return nearest(
                    tr("There is no object “%1” in this plan. Choose one from the list.").arg(argument(0)),
                    tr("There is no object “%1” in this plan. Did you mean “%2”?"));
            case ErrorCode::unknownField:
                return nearest(tr("There is no field “%1”. Choose one from the list.").arg(argument(0)),
                               tr("There is no field “%1”. Did you mean “%2”?"));
            case ErrorCode::unknownResult:
                return nearest(tr("There is no result “%1”. Choose one from the list.").arg(argument(0)),
                               tr("There is no result “%1”. Did you mean “%2”?"));
            case ErrorCode::unknownCatalogueRow:
                return nearest(tr("The library has no entry “%1”. Choose one from the list, or add it.")
                                   .arg(argument(0)),
                               tr("The library has no entry “%1”. Did you mean “%2”?"));
            case ErrorCode::badKey:
                return tr("“%1” can't be a key. Begin with a letter from a to z, then use a to z, 0 to 9 and "
                          "_.")
                    .arg(argument(0));
            case ErrorCode::duplicateKey:
                return tr("The key “%1” is taken. Choose another.").arg(argument(0));
            case ErrorCode::wrongKind:
                return tr("“%1” is of another kind. Choose one of this kind: %2.").arg(argument(0), kind(1));
            case ErrorCode::objectInUse:
                return tr("“%1” can't be removed while “%2” refers to it. Change or remove “%2” first.")
                    .arg(argument(0), argument(1));
            case ErrorCode::readOnlyField:
                return tr(
                    "This value follows from the kind of the object and can't be edited. Choose another kind "
                    "to change it.");
            case ErrorCode::unknownWhatIf:
                return nearest(tr("There is no what-if “%1”. Choose one from the tree.").arg(argument(0)),
                               tr("There is no what-if “%1”. Did you mean “%2”?"));
            case ErrorCode::whatIfInCircle:
                return tr("“%1” can't follow “%2”, which follows it. Choose another parent.")
                    .arg(argument(0), argument(1));
            case ErrorCode::severalWhatIfs:
                return tr(
                    "These steps changed more than one what-if, or the tree itself. Keep steps that were "
                    "made "
                    "in one place.");
            case ErrorCode::unresolvedConflict:
                return tr("“%1” says something of “%2” that the plan can't hold. Mend this conflict first.")
                    .arg(argument(0), argument(1));
            case ErrorCode::unknownSnapshot:
                return nearest(tr("There is no snapshot “%1”.").arg(argument(0)),
                               tr("There is no snapshot “%1”. Did you mean “%2”?"));
            case ErrorCode::snapshotExists:
                return tr("There is a snapshot “%1” already. Choose another name.").arg(argument(0));
            case ErrorCode::snapshotAltered:
                return tr("The snapshot “%1” was altered in the file after it was taken. It can't be relied "
                          "on and is not opened.")
                    .arg(argument(0));
            case ErrorCode::fileNotFound:
                return tr("“%1” does not exist. Check the name and the folder.").arg(argument(0));
            case ErrorCode::fileNotReadable:
                return tr("“%1” can't be read: %2. Check its permissions.").arg(argument(0), reason(1));
            case ErrorCode::fileNotWritable:
                return tr("“%1” can't be written: %2. Choose another place, or change its permissions.")
                    .arg(argument(0), reason(1));
            case ErrorCode::fileIsDirectory:
                return tr("“%1” is a folder. Choose a file.").arg(argument(0));
            case ErrorCode::badWeather:
                return tr("This is no year of weather: %1. Read an EPW file instead.").arg(reason(0));
            case ErrorCode::notAPlan:
                return tr("“%1” is not a plan of Wattplan: something else is in it. Choose another file.")
                    .arg(argument(0));
            case ErrorCode::fileDamaged:
                return tr("“%1” is damaged: %2. Open a backup of it.").arg(argument(0), reason(1));
            case ErrorCode::fileTooNew:
                return tr("“%1” was written by a newer Wattplan (format %2; this one reads up to %3). Update "
                          "Wattplan "
                          "to open it.")
                    .arg(argument(0), argument(1), argument(2));
            case ErrorCode::fileLocked:
                return tr("“%1” is open in another Wattplan. It can be read here; close it there to edit it.")
                    .arg(argument(0));
            case ErrorCode::diskFull:
                return tr("“%1” can't be written because the disk is full. Free some space, then save again.")
                    .arg(argument(0));
            case ErrorCode::doesNotVary:
                return tr("This field takes one number, not a range. Type a number such as 6.5 or 3e11.");
            case ErrorCode::badDistribution:
                return tr("This range can't be used: %1. Type one such as 4..7 or 5±10%.").arg(reason(0));
            case ErrorCode::badChoices:
                if (!argument(1).isEmpty())  // a part of a text that names several
                    return tr("“%1” would count for nothing: %2. Correct it, or leave it out.")
                        .arg(argument(1), reason(0));
                return tr("This can't be left open: %1. Name what may be chosen, such as A | B: 2.")
                    .arg(reason(0));
            case ErrorCode::malformedRow:
                if (argument(1).isEmpty())  // the whole file
                    return tr("“%1”: %2.", "a file, what is wrong with it").arg(argument(0), reason(3));
                if (argument(2).isEmpty())  // the whole line
                    return tr("“%1”, line %2: %3. Correct the line, then read the file again.")
                        .arg(argument(0), argument(1), reason(3));
                return tr("“%1”, line %2, column “%3”: %4. Correct the row, then read the file again.")
                    .arg(argument(0), argument(1), argument(2), reason(3));
            case ErrorCode::malformedJson:
                return tr("The JSON text has an error at %1: %2. Correct it, then read it again.")
                    .arg(argument(0), reason(1));
            case ErrorCode::tooFewPoints:
                return tr("A fit needs at least %n point(s); %1 are given. Widen the choice of points.",
                          nullptr, argument(1).toInt())
                    .arg(argument(0));
            case ErrorCode::noSpread:
                return tr(
                    "All points lie at the same place of the axis, so no line fits them. Add points "
                    "elsewhere.");
            case ErrorCode::notPositive:
                return tr("%1 is not above zero. Type a positive number.").arg(argument(0));
            case ErrorCode::rankDeficient:
                return tr("Some of the chosen variables follow from the others. Leave one out.");
        }
        return {};
    }

private:
    QString argument(std::size_t index) const {
        return index < m_error.arguments.size() ? QString::fromStdString(m_error.arguments[index])
                                                : QString();
    }
    QString reason(std::size_t index) const {
        if (index >= m_error.arguments.size()) return {};
        const QString said = QCoreApplication::translate("Reasons", m_error.arguments[index].c_str());
        const bool quotesTwo =
            m_error.code == ErrorCode::malformedRow && m_error.arguments.size() > index + 2;
        return quotesTwo ? said.arg(argument(index + 1), argument(index + 2)) : said;
    }
    QString kind(std::size_t index) const {
        const auto found = Registry::instance().kindByKey(argument(index).toStdString());
        return found ? kindText(*found) : argument(index);
    }
    QString nearest(const QString& without, const QString& with) const {
        return argument(1).isEmpty() ? without : with.arg(argument(0), argument(1));
    }

    const Error& m_error;
};

class Places {
    Q_DECLARE_TR_FUNCTIONS(Places)

public:
    static QString before(const QString& place, const QString& sentence) {
        return place.isEmpty() ? sentence : tr("%1: %2", "place, sentence").arg(place, sentence);
    }
};

}  // namespace

QString sentence(const Error& error) {
    return Sentences(error).text();
}

QString sentenceAt(const Error& error, const QString& place) {
    return Places::before(place, sentence(error));
}

QString sentenceAt(const Error& error) {
    const QString object = QString::fromStdString(error.object);
    const QString field = QString::fromStdString(error.field);
    if (object.isEmpty() || field.isEmpty()) return sentenceAt(error, object + field);
    return sentenceAt(error, QStringLiteral("%1.%2").arg(object, field));
}

}  // namespace wattplan::text
