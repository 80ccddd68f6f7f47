#include "widgets/pages/weather_line.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/exchange/epw_reader.h"
#include "core/plan/site_values.h"
#include "widgets/pages/parts.h"
#include "widgets/text/sentences.h"
#include "widgets/text/weather_text.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

FieldId weatherField() {
    return fieldId(Kind::site, "weather");
}

/// The text that a site keeps of a weather file; "" where it keeps none.
std::string keptText(const Object& site) {
    const auto* text = std::get_if<Text>(&site.value(weatherField()));
    return text ? text->text : std::string();
}

}  // namespace

WeatherLine::WeatherLine(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_source(new ElidedLabel(this)),
      m_read(new QPushButton(this)),
      m_drop(new QPushButton(this)),
      m_report(new QLabel(this)) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    theme::setRole(m_source, theme::Role::caption);
    m_source->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(m_source, 1);
    line->addWidget(m_read);
    line->addWidget(m_drop);
    rows->addLayout(line);
    theme::setRole(m_report, theme::Role::caption);
    m_report->setWordWrap(true);
    m_report->setAlignment(Qt::AlignRight);
    rows->addWidget(m_report);
    connect(m_read, &QPushButton::clicked, this, &WeatherLine::choose);
    connect(m_drop, &QPushButton::clicked, this, &WeatherLine::drop);
}

void WeatherLine::show(const PlanView& view, const Object* site, const QString& otherwise) {
    m_site = site ? site->id : ObjectId{};
    const std::string kept = site ? keptText(*site) : std::string();
    const auto record = readWeatherText(kept);
    m_source->setText(!site ? otherwise
                      : record
                          ? tr("Weather of a file: %1").arg(text::weatherPlace(*record))
                          : tr("Weather made from the monthly means of %1", "site").arg(view.name(m_site)));
    m_read->setText(tr("Read EPW…"));
    m_read->setToolTip(tr("A year of hourly weather for this site, as an EnergyPlus weather file"));
    m_read->setEnabled(site && !m_document.isReadOnly());
    m_drop->setText(tr("Drop the file's weather"));
    m_drop->setVisible(!kept.empty());
    m_drop->setEnabled(!m_document.isReadOnly());
    const bool isReported = !kept.empty() && kept == m_readText;
    const QStringList repairs = text::repairLines(m_repairs);
    m_report->setVisible(isReported);
    m_report->setText(!isReported         ? QString()
                      : repairs.isEmpty() ? tr("Read as it stands: nothing was to be mended.")
                                          : tr("Mended: %1.").arg(repairs.join(tr("; ", "between repairs"))));
}

void WeatherLine::choose() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Read a weather file"), {},
        tr("EnergyPlus weather (*.epw)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty()) read(path);
}

void WeatherLine::read(const QString& path) {
    const Object* site = m_document.find(m_site);
    if (!site) return;
    const auto file = exchange::readEpwFile(path.toStdString(), climateOf(*site));
    if (!file) {
        emit message(text::sentence(file.error()));
        return;
    }
    m_readText = weatherText(file->record);
    m_repairs = file->repairs;
    emit message({});
    set(Text{m_readText});
}

void WeatherLine::drop() {
    set({});
}

void WeatherLine::set(const FieldValue& weather) {
    if (const auto done = m_document.setValue({m_site, weatherField()}, weather); !done)
        emit message(text::sentence(done.error()));
}

QString WeatherLine::sourceText() const {
    return m_source->text();
}

QString WeatherLine::reportText() const {
    return m_report->text();
}

}  // namespace wattplan
