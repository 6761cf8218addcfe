// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cell_words.h"
#include "core/report/paper_table.h"
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
        , m_language(report.language)
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
    void operator()(const ReportTable &whole)
    {
        const ReportTable source = asRead(whole);
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
        addBars(chart);
    }
    void operator()(const ReportColumns &columns)
    {
        for (const auto &column : columns.columns) {
            for (const ReportLeaf &leaf : column)
                std::visit(*this, leaf);
        }
    }
    void operator()(const ReportPageBreak &)
    {
        // The first page begins by itself.
        if (!m_text.isEmpty())
            m_text += QLatin1Char('\n') + QString(72, QLatin1Char('-')) + QLatin1Char('\n');
    }

    void operator()(const ReportSignatures &signatures)
    {
        TextTable table(2);
        const QString line(20, QLatin1Char('_'));
        for (const ReportSignatures::Signer &signer : signatures.signers)
            table.addRow({signer.role, signer.name.isEmpty() ? line : signer.name, signatureWord(SignatureLine::signature, m_language), line,
                          signatureWord(SignatureLine::date, m_language), line});
        m_text += QLatin1Char('\n') + table.toText();
    }

private:
    /// A full bar and, where another period is compared with, a hollow one under it; the target as an upright mark.
    void addBars(const ChartSpec &chart)
    {
        constexpr qint64 width = 24;
        constexpr QChar full(0x2588), hollow(0x2591), mark(0x2502);
        qint64 largest = 1;
        for (const ChartSpec::Point &point : chart.points)
            largest = std::max({largest, point.value.value_or(0), point.comparison.value_or(0), point.target.value_or(0)});
        const auto length = [&](qint64 value) { return qsizetype(roundedQuotient(Int128(std::max<qint64>(value, 0)) * width, largest)); };
        const auto shown = [&](const std::optional<qint64> &value) { return value ? m_words.chartValue(*value, chart) : QStringLiteral("–"); };
        TextTable table(2);
        table.setRight(1, true);
        for (const ChartSpec::Point &point : chart.points) {
            QString bar(length(point.value.value_or(0)), full);
            if (point.target) {
                const qsizetype at = std::max<qsizetype>(length(*point.target) - 1, 0);
                bar = bar.leftJustified(at + 1).replace(at, 1, mark);
            }
            table.addRow({point.label, shown(point.value), bar});
            if (point.comparison)
                table.addRow({QString(), shown(point.comparison), QString(length(*point.comparison), hollow)});
        }
        m_text += table.toText();
    }

    QStringList cells(const std::vector<ReportCell> &row) const
    {
        QStringList texts;
        for (const ReportCell &cell : row)
            texts += cell.inner ? QString(QStringLiteral("  ") + m_words.shown(cell)) : m_words.shown(cell);
        return texts;
    }
    CellWords m_words;
    Language m_language;
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
