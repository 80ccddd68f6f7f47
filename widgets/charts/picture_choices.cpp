#include "widgets/charts/picture_choices.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <algorithm>

namespace wattplan::charts {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wattplan::charts::PictureChoices)
};

constexpr int leastSide = 240;
constexpr int mostSide = 4000;
constexpr int leastText = 50;
constexpr int mostText = 200;
constexpr int wholeText = 100;

QString placeOf(const QString& name, const char* what) {
    return QStringLiteral("charts/%1/picture-%2").arg(name, QLatin1String(what));
}

QString titlePlace(const QString& name, text::Language language) {
    return placeOf(name, "title-") + text::languageCode(language);
}

QSpinBox* numberOf(int value, int least, int most, int step, const QString& suffix) {
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setSuffix(suffix);
    box->setValue(value);
    return box;
}

}  // namespace

PictureChoices keptPicture(const QString& name, text::Language language) {
    PictureChoices choices;
    if (name.isEmpty()) return choices;
    const QSettings settings;
    const auto number = [&](const char* what, int usual, int least, int most) {
        return std::clamp(settings.value(placeOf(name, what), usual).toInt(), least, most);
    };
    choices.title = settings.value(titlePlace(name, language)).toString();
    choices.size = {number("width", choices.size.width(), leastSide, mostSide),
                    number("height", choices.size.height(), leastSide, mostSide)};
    choices.textPercent = number("text", choices.textPercent, leastText, mostText);
    return choices;
}

void keep(const QString& name, text::Language language, const PictureChoices& choices) {
    if (name.isEmpty()) return;
    QSettings settings;
    const PictureChoices usual;
    const auto set = [&](const QString& place, const QVariant& value, const QVariant& without) {
        if (value == without)
            settings.remove(place);
        else
            settings.setValue(place, value);
    };
    set(titlePlace(name, language), choices.title, usual.title);
    set(placeOf(name, "width"), choices.size.width(), usual.size.width());
    set(placeOf(name, "height"), choices.size.height(), usual.size.height());
    set(placeOf(name, "text"), choices.textPercent, usual.textPercent);
}

void applyText(const PictureChoices& choices, ChartPicture& picture) {
    if (!choices.title.isEmpty()) picture.text.title = choices.title;
    const double larger = static_cast<double>(choices.textPercent) / wholeText;
    picture.zoom *= larger;
    picture.size = (QSizeF(picture.size) / larger).toSize();
}

void apply(const PictureChoices& choices, ChartPicture& picture) {
    picture.size = choices.size;
    applyText(choices, picture);
}

QDialog* askForPicture(QWidget& parent, const PictureChoices& now, const QString& usualTitle,
                       std::function<void(const PictureChoices&)> take) {
    auto* dialog = new QDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Texts::tr("Picture of the chart"));
    auto* form = new QFormLayout(dialog);
    auto* title = new QLineEdit(now.title);
    title->setPlaceholderText(usualTitle);
    title->setMinimumWidth(320);
    const QString pixels = QStringLiteral(" ") + Texts::tr("px", "pixels");
    auto* width = numberOf(now.size.width(), leastSide, mostSide, 20, pixels);
    auto* height = numberOf(now.size.height(), leastSide, mostSide, 20, pixels);
    auto* words = numberOf(now.textPercent, leastText, mostText, 10, QStringLiteral(" %"));
    form->addRow(Texts::tr("Title"), title);
    form->addRow(Texts::tr("Width"), width);
    form->addRow(Texts::tr("Height"), height);
    form->addRow(Texts::tr("Text, of the usual size"), words);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel |
                                         QDialogButtonBox::RestoreDefaults);
    form->addRow(buttons);
    QObject::connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, dialog, [=] {
        const PictureChoices usual;
        title->clear();
        width->setValue(usual.size.width());
        height->setValue(usual.size.height());
        words->setValue(usual.textPercent);
    });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, [=, take = std::move(take)] {
        take({title->text().trimmed(), {width->value(), height->value()}, words->value()});
        dialog->accept();
    });
    dialog->open();
    return dialog;
}

}  // namespace wattplan::charts
