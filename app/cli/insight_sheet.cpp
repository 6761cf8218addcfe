// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/insight_sheet.h"

#include "core/insight/insight_words.h"

namespace somo::cli {

void InsightSheet::addColumn(const char16_t *key, const char *header, bool right)
{
    m_columns.push_back({QString::fromUtf16(key), header ? m_context.text(header) : QString(), right});
}

void InsightSheet::addRow(std::vector<InsightCell> cells)
{
    m_rows.push_back(std::move(cells));
}

InsightCell InsightSheet::money(Money amount) const
{
    const QJsonValue json = m_figures.money(amount);
    return {json, json.toString(), words().formats().amount(amount)};
}

InsightCell InsightSheet::day(Day day) const
{
    return day.isNull() ? none() : InsightCell{day.toIso(), day.toIso(), words().formats().date(day)};
}

InsightCell InsightSheet::share(qint64 part, qint64 whole) const
{
    const QJsonValue json = Figures::percent(Fraction(Int128(part), Int128(whole)));
    const Rate rate{qint64(roundedQuotient(Int128(part) * Rate::whole, whole))};
    return {json, json.toString(), words().formats().percent(rate, {})};
}

InsightCell InsightSheet::lift(qint64 hundredths) const
{
    const QString plain = fixedText(hundredths, 2);
    return {plain, plain, insight::liftText(hundredths, words())};
}

Answer InsightSheet::answer(const QJsonObject &head) const
{
    Answer answer;
    for (const Column &column : m_columns) {
        answer.csvHeaders += column.key;
        if (!column.header.isEmpty()) {
            answer.headers += column.header;
            answer.right.push_back(column.right);
        }
    }
    QJsonArray rows;
    for (const std::vector<InsightCell> &cells : m_rows) {
        QJsonObject row;
        QStringList shown, plain;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            row[m_columns[i].key] = cells[i].json;
            plain += cells[i].plain;
            if (!m_columns[i].header.isEmpty())
                shown += cells[i].shown;
        }
        rows.append(row);
        answer.rows.push_back(shown);
        answer.csvRows.push_back(plain);
    }
    QJsonObject json = head;
    json[QStringLiteral("rows")] = rows;
    answer.json = json;
    return answer;
}

} // namespace somo::cli
