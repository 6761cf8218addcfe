// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/figures.h"
#include "core/insight/insight_names_query.h"

#include <QJsonArray>

namespace somo::cli {

/// A figure as JSON has it, as CSV has it, and as people read it.
struct InsightCell {
    QJsonValue json;
    QString plain;
    QString shown;
};

/// Rows of named columns, from which a command's answer is made; a column without a header is for JSON and CSV alone.
class InsightSheet {
public:
    InsightSheet(const Context &context, const BookSettings &settings)
        : m_context(context)
        , m_figures(context.language(), settings.currency)
    {
    }

    void addColumn(const char16_t *key, const char *header, bool right = false);
    void addRow(std::vector<InsightCell> cells);
    /// "rows" beside `head`.
    Answer answer(const QJsonObject &head) const;

    InsightCell named(const insight::ListedName &name) const { return {QJsonObject{{QStringLiteral("code"), name.code}, {QStringLiteral("name"), name.name}}, name.code, name.name}; }
    InsightCell count(qint64 number) const { return {number, QString::number(number), words().formats().count(number)}; }
    InsightCell money(Money amount) const;
    InsightCell day(Day day) const;
    /// A word with its stable code; an empty code is null.
    InsightCell word(const QString &code, const QString &shown) const { return {code.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(code), code, shown}; }
    InsightCell text(const QString &text) const { return {text, text, text}; }
    /// part ÷ whole in percent.
    InsightCell share(qint64 part, qint64 whole) const;
    InsightCell lift(qint64 hundredths) const;
    InsightCell none() const { return {QJsonValue::Null, {}, {}}; }

    const words::ReportWords &words() const { return m_figures.words(); }
    static QJsonObject daysJson(const DayRange &days) { return {{QStringLiteral("from"), days.first.toIso()}, {QStringLiteral("to"), days.last.toIso()}}; }

private:
    struct Column {
        QString key;
        QString header;
        bool right = false;
    };
    const Context &m_context;
    Figures m_figures;
    std::vector<Column> m_columns;
    std::vector<std::vector<InsightCell>> m_rows;
};

} // namespace somo::cli
