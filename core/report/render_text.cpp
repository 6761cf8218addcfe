// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cell_words.h"
#include "core/report/render.h"
#include "core/report/text_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

namespace {

class TextRenderer {
public:
    explicit TextRenderer(const Report &report)
        : m_words(report)
    {
    }
    QString take() { return m_text; }

    void operator()(const ReportHeading &heading)
    {
        m_text += QLatin1Char('\n') + heading.text + QLatin1Char('\n');
        if (heading.level <= 1)
            m_text += QString(int(heading.text.size()), QLatin1Char('=')) + QLatin1Char('\n');
        if (!heading.note.isEmpty())
            m_text += heading.note + QLatin1Char('\n');
    }
    void operator()(const ReportParagraph &paragraph) { m_text += QLatin1Char('\n') + paragraph.text + QLatin1Char('\n'); }
    void operator()(const ReportFigures &figures)
    {
        TextTable table(2);
        for (const ReportFigures::Figure &figure : figures.figures)
            table.addRow({figure.label, m_words.shown(figure.value), figure.note});
        m_text += QLatin1Char('\n') + table.toText();
    }
    void operator()(const ReportTable &source)
    {
        if (!source.caption.isEmpty())
            m_text += QLatin1Char('\n') + source.caption + QLatin1Char('\n');
        TextTable table(2);
        QStringList titles;
        for (size_t i = 0; i < source.columns.size(); ++i) {
            titles += source.columns[i].title;
            table.setRight(int(i), source.columns[i].align == ReportColumn::Align::right);
        }
        const bool hasTitles = std::any_of(titles.begin(), titles.end(), [](const QString &title) { return !title.isEmpty(); });
        if (hasTitles) {
            table.addRow(titles);
            table.addRule();
        }
        for (const auto &row : source.rows)
            table.addRow(cells(row));
        if (!source.total.empty()) {
            table.addRule();
            table.addRow(cells(source.total));
        }
        m_text += (hasTitles && source.caption.isEmpty() ? QStringLiteral("\n") : QString()) + table.toText();
        if (!source.note.isEmpty())
            m_text += source.note + QLatin1Char('\n');
    }
    void operator()(const ChartSpec &chart)
    {
        m_text += QLatin1Char('\n') + chart.title;
        if (!chart.subtitle.isEmpty())
            m_text += QStringLiteral(" (") + chart.subtitle + QLatin1Char(')');
        m_text += QLatin1Char('\n');
        if (chart.points.empty()) {
            m_text += chart.emptyText + QLatin1Char('\n');
            return;
        }
        if (chart.kind == ChartSpec::Kind::cumulative) {
            m_text += chart.summary + QLatin1Char('\n');
            return;
        }
        constexpr qint64 width = 24;
        qint64 largest = 1;
        for (const ChartSpec::Point &point : chart.points)
            largest = std::max({largest, point.value.value_or(0), point.target.value_or(0)});
        TextTable table(2);
        table.setRight(1, true);
        for (const ChartSpec::Point &point : chart.points) {
            const int length = int(roundedQuotient(Int128(std::max<qint64>(point.value.value_or(0), 0)) * width, largest));
            table.addRow({point.label, point.value ? m_words.chartValue(*point.value, chart) : QString(), QString(length, QChar(0x2588))});
        }
        m_text += table.toText();
    }
    void operator()(const ReportColumns &columns)
    {
        for (const auto &column : columns.columns) {
            for (const ReportLeaf &leaf : column)
                std::visit(*this, leaf);
        }
    }
    void operator()(const ReportPageBreak &) { m_text += QLatin1Char('\n') + QString(72, QLatin1Char('-')) + QLatin1Char('\n'); }

private:
    QStringList cells(const std::vector<ReportCell> &row) const
    {
        QStringList texts;
        for (const ReportCell &cell : row)
            texts += m_words.shown(cell);
        return texts;
    }
    CellWords m_words;
    QString m_text;
};

} // namespace

QString reportAsText(const Report &report)
{
    TextRenderer renderer(report);
    for (const ReportBlock &block : report.blocks)
        std::visit(renderer, block);
    return QString(report.headerLeft + QStringLiteral(" · ") + report.headerRight + QLatin1Char('\n') + renderer.take() + QLatin1Char('\n')
                   + report.footerLeft + QLatin1Char('\n'));
}

} // namespace somo
