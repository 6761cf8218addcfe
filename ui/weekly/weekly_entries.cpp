// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weekly/weekly_entries.h"

#include "core/kpi/kpi_words.h"
#include "core/weekly/weekly_words.h"
#include "core/words/error_words.h"
#include "ui/common/fields/field_box.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"

#include <QGridLayout>

namespace somo {

namespace {

/// Counts are typed as quantities, whose thousandths they are.
bool isCounted(const Metric &metric)
{
    return metricUnit(metric) == MetricUnit::count;
}

bool isSame(const Metric &a, const Metric &b)
{
    return a == b && metricUnit(a) == metricUnit(b);
}

} // namespace

bool WeeklyEntries::hasFieldsFor(const WeeklyForm &form) const
{
    const size_t parts = form.parts.size();
    if (m_parts.size() != parts || m_fields.size() != form.metrics.size() * parts)
        return false;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        if (!isSame(m_fields[i].metric, form.metrics[i / parts]))
            return false;
    }
    return true;
}

void WeeklyEntries::make(const WeeklyForm &form)
{
    const bool stands = hasFieldsFor(form);
    m_parts = form.parts;
    if (stands) {
        for (size_t i = 0; i < m_fields.size(); ++i)
            m_fields[i].metric = form.metrics[i / m_parts.size()]; // its name may be another
        return;
    }
    for (const Field &field : m_fields)
        delete field.box;
    m_fields.clear();
    delete layout();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(currentMetrics().inside);
    grid->setVerticalSpacing(currentMetrics().gap);
    for (size_t row = 0; row < form.metrics.size(); ++row) {
        for (size_t part = 0; part < m_parts.size(); ++part) {
            const Metric &metric = form.metrics[row];
            auto *value = new ValueField(metricUnit(metric) == MetricUnit::money ? ValueField::Kind::money : ValueField::Kind::quantity, this);
            value->setObjectName(QStringLiteral("weekly_%1_%2").arg(metricText(metric)).arg(part));
            value->setLeast(0);
            auto *box = new FieldBox(value, this);
            grid->addWidget(box, int(row), int(part));
            m_fields.push_back({metric, part, std::nullopt, box, value});
        }
    }
    for (size_t part = 0; part < m_parts.size(); ++part)
        grid->setColumnStretch(int(part), 1);
    for (size_t i = 0; i + 1 < m_fields.size(); ++i) {
        connect(m_fields[i].value, &QLineEdit::returnPressed, m_fields[i + 1].value, [next = m_fields[i + 1].value] {
            next->setFocus(Qt::TabFocusReason);
            next->selectAll();
        });
    }
}

void WeeklyEntries::fill(const WeeklyForm &form, const Formats &formats)
{
    make(form);
    for (size_t i = 0; i < m_fields.size(); ++i) {
        Field &field = m_fields[i];
        field.before = form.before[i / m_parts.size()];
        field.value->setFormats(formats);
        std::optional<qint64> value = form.report ? form.report->value(field.metric, m_parts[field.part].first) : std::nullopt;
        if (value && isCounted(field.metric))
            value = *value * Quantity::one;
        if (field.value->isModified() || field.value->value() != value)
            field.value->setValue(value);
        field.box->setError({});
    }
    retranslate(formats);
}

void WeeklyEntries::retranslate(const Formats &formats)
{
    m_formats = formats;
    const words::ReportWords words(formats.language(), formats.currency());
    for (const Field &field : m_fields) {
        const QString part = weeklyPartWord(m_parts, field.part, words);
        const QString name = metricName(field.metric, words);
        field.value->setFormats(formats);
        field.box->setLabel(part.isEmpty() ? name : tr("%1, %2").arg(name, part));
        field.value->setPlaceholderText(field.before ? tr("week before: %1").arg(valueText(*field.before, metricUnit(field.metric), words)) : QString());
    }
}

void WeeklyEntries::setReadOnly(bool readOnly)
{
    for (const Field &field : m_fields)
        field.value->setReadOnly(readOnly);
}

QString WeeklyEntries::typed() const
{
    QStringList texts;
    for (const Field &field : m_fields)
        texts += field.value->text().trimmed();
    return texts.join(u'\n');
}

bool WeeklyEntries::check()
{
    for (const Field &field : m_fields) {
        if (!field.value->commit())
            return field.box->refuse(field.value->error());
        const std::optional<qint64> value = field.value->value();
        if (value && isCounted(field.metric) && *value % Quantity::one != 0) {
            const words::ReportWords words(m_formats.language(), m_formats.currency());
            return field.box->refuse(words::errorText(failure(ErrorCode::weeklyValueNotWhole, {metricName(field.metric, words), m_formats.quantity(Quantity{*value})}), m_formats.language()));
        }
    }
    return true;
}

std::optional<qint64> WeeklyEntries::valueOf(const Field &field) const
{
    const std::optional<qint64> value = field.value->value();
    return value && isCounted(field.metric) ? std::optional(*value / Quantity::one) : value;
}

std::vector<weekly::Entry::Figure> WeeklyEntries::figures() const
{
    std::vector<weekly::Entry::Figure> figures;
    for (const Field &field : m_fields)
        figures.push_back({metricText(field.metric), m_parts[field.part].first, valueOf(field)});
    return figures;
}

QWidget *WeeklyEntries::firstField() const
{
    return m_fields.empty() ? nullptr : m_fields.front().value;
}

void WeeklyEntries::refuse(const QString &error)
{
    if (!m_fields.empty())
        m_fields.front().box->refuse(error);
}

} // namespace somo
