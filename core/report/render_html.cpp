// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cell_words.h"
#include "core/report/paper_table.h"
#include "core/report/render.h"
#include "core/report/svg_chart.h"

namespace somo {

namespace {

// Prints like the paper form: A4, rules instead of fills, nothing by colour alone.
const QString &styleSheet()
{
    static const QString css = QStringLiteral(
        "@page{size:A4;margin:15mm}"
        "body{font:10pt/1.45 'Noto Sans',system-ui,sans-serif;color:#1c1c1c;background:#fff;max-width:180mm;margin:2em auto;padding:0 1em}"
        "header,footer{display:flex;justify-content:space-between;font-size:8pt;color:#444;border-bottom:.75pt solid #000;padding-bottom:4pt}"
        "footer{border:0;border-top:.4pt solid #888;padding:4pt 0 0;margin-top:3em}"
        "section{break-before:page;margin-top:3em}section:first-of-type{break-before:auto;margin-top:1em}"
        "h1{font-size:20pt;margin:.6em 0 0}h2,caption{font-size:11pt;font-weight:bold;text-align:left;margin:1.6em 0 .3em}"
        ".note{color:#444;font-size:8pt;font-weight:normal}.lead{color:#444;margin:.2em 0 1em}"
        "dl{display:flex;flex-wrap:wrap;gap:1.5em;border-top:.75pt solid #000;border-bottom:.4pt solid #888;margin:1em 0;padding:.6em 0}"
        "dl div{flex:1 1 7em}dt{font-size:8pt;color:#444}dd{margin:0;font-size:14pt;font-weight:bold}dd.note{font-size:8pt;font-weight:normal}"
        "table{border-collapse:collapse;width:100%;font-size:9pt;margin:1.4em 0 .4em;font-variant-numeric:tabular-nums}"
        "caption{margin:0 0 .3em}th{border-bottom:.75pt solid #000;text-align:left;vertical-align:bottom}"
        "td,th{padding:3pt 6pt 3pt 0;vertical-align:top;overflow-wrap:anywhere}td{border-bottom:.4pt solid #bbb}"
        "tr{break-inside:avoid}thead{display:table-header-group}tfoot td{border-top:.75pt solid #000;border-bottom:0;font-weight:bold}"
        ".r{text-align:right;white-space:nowrap}.b{font-weight:bold}.cols{display:flex;flex-wrap:wrap;gap:2em}.cols>div{flex:1 1 14em;min-width:0}"
        "figure{margin:1.4em 0;break-inside:avoid}figcaption{font-size:11pt;font-weight:bold}svg{max-width:100%;height:auto;display:block}"
        ".i{padding-left:1.2em}.sign{display:flex;gap:2em;margin-top:3em;break-inside:avoid}.sign>div{flex:1}"
        ".sign p{display:flex;gap:.6em;margin:1.1em 0 0;font-size:9pt}.sign p span{flex:1;border-bottom:.4pt solid #000}"
        ".bar{display:inline-block;vertical-align:middle;margin-right:.5em}");
    return css;
}

class HtmlRenderer {
public:
    explicit HtmlRenderer(const Report &report)
        : m_report(report)
        , m_words(report)
    {
    }
    QString take() { return m_html; }

    void operator()(const ReportHeading &heading)
    {
        if (heading.level <= 1) {
            m_html += QStringLiteral("<h1>") + heading.text.toHtmlEscaped() + QStringLiteral("</h1>\n");
            if (!heading.note.isEmpty())
                m_html += QStringLiteral("<p class=\"lead\">") + heading.note.toHtmlEscaped() + QStringLiteral("</p>\n");
            return;
        }
        m_html += QStringLiteral("<h2>") + heading.text.toHtmlEscaped() + note(heading.note) + QStringLiteral("</h2>\n");
    }
    void operator()(const ReportParagraph &paragraph)
    {
        m_html += (paragraph.small ? QStringLiteral("<p class=\"note\">") : QStringLiteral("<p>")) + paragraph.text.toHtmlEscaped()
                  + QStringLiteral("</p>\n");
    }
    void operator()(const ReportFigures &figures)
    {
        m_html += QStringLiteral("<dl>\n");
        for (const ReportFigures::Figure &figure : figures.figures) {
            m_html += QStringLiteral("<div><dt>") + figure.label.toHtmlEscaped() + QStringLiteral("</dt><dd>")
                      + m_words.shown(figure.value).toHtmlEscaped() + QStringLiteral("</dd><dd class=\"note\">") + figure.note.toHtmlEscaped()
                      + QStringLiteral("</dd></div>\n");
        }
        m_html += QStringLiteral("</dl>\n");
    }
    void operator()(const ReportTable &whole)
    {
        const ReportTable table = asRead(whole);
        m_html += QStringLiteral("<table>\n");
        if (!table.caption.isEmpty())
            m_html += QStringLiteral("<caption>") + table.caption.toHtmlEscaped() + QStringLiteral("</caption>\n");
        bool hasTitles = false;
        QString head;
        for (const ReportColumn &column : table.columns) {
            hasTitles = hasTitles || !column.title.isEmpty();
            head += QStringLiteral("<th scope=\"col\"") + (column.align == ReportColumn::Align::right ? QStringLiteral(" class=\"r\">") : QStringLiteral(">"))
                    + column.title.toHtmlEscaped() + QStringLiteral("</th>");
        }
        if (hasTitles)
            m_html += QStringLiteral("<thead><tr>") + head + QStringLiteral("</tr></thead>\n");
        m_html += QStringLiteral("<tbody>\n");
        for (const auto &row : table.rows)
            addRow(table, row);
        m_html += QStringLiteral("</tbody>\n");
        if (!table.total.empty()) {
            m_html += QStringLiteral("<tfoot>");
            addRow(table, table.total);
            m_html += QStringLiteral("</tfoot>\n");
        }
        m_html += QStringLiteral("</table>\n");
        if (const QString note = tableNote(table, m_report); !note.isEmpty())
            (*this)(ReportParagraph{note, true});
    }
    void operator()(const ChartSpec &chart)
    {
        m_html += QStringLiteral("<figure><figcaption>") + chart.title.toHtmlEscaped() + note(chart.subtitle) + QStringLiteral("</figcaption>\n");
        m_html += chart.points.empty() ? QString(QStringLiteral("<p class=\"note\">") + chart.emptyText.toHtmlEscaped() + QStringLiteral("</p>"))
                                       : svgChart(chart, m_words);
        m_html += QStringLiteral("</figure>\n");
    }
    void operator()(const ReportColumns &columns)
    {
        m_html += QStringLiteral("<div class=\"cols\">\n");
        for (const auto &column : columns.columns) {
            m_html += QStringLiteral("<div>\n");
            for (const ReportLeaf &leaf : column)
                std::visit(*this, leaf);
            m_html += QStringLiteral("</div>\n");
        }
        m_html += QStringLiteral("</div>\n");
    }
    void operator()(const ReportPageBreak &)
    {
        // The first page begins by itself.
        if (!m_html.isEmpty())
            m_html += QStringLiteral("</section>\n<section>\n");
    }

    void operator()(const ReportSignatures &signatures)
    {
        m_html += QStringLiteral("<div class=\"sign\">\n");
        for (const ReportSignatures::Signer &signer : signatures.signers) {
            m_html += QStringLiteral("<div><b>") + signer.role.toHtmlEscaped() + QStringLiteral("</b>");
            for (const SignatureLine line : {SignatureLine::name, SignatureLine::signature, SignatureLine::date}) {
                m_html += QStringLiteral("<p>") + signatureWord(line, m_report.language).toHtmlEscaped() + QStringLiteral("<span>")
                          + (line == SignatureLine::name ? signer.name.toHtmlEscaped() : QString()) + QStringLiteral("</span></p>");
            }
            m_html += QStringLiteral("</div>\n");
        }
        m_html += QStringLiteral("</div>\n");
    }

private:
    QString note(const QString &text) const
    {
        return text.isEmpty() ? QString() : QString(QStringLiteral(" <span class=\"note\">") + text.toHtmlEscaped() + QStringLiteral("</span>"));
    }
    void addRow(const ReportTable &table, const std::vector<ReportCell> &row)
    {
        m_html += QStringLiteral("<tr>");
        for (size_t i = 0; i < row.size(); ++i) {
            QStringList classes;
            if (i < table.columns.size() && table.columns[i].align == ReportColumn::Align::right)
                classes += QStringLiteral("r");
            if (row[i].bold)
                classes += QStringLiteral("b");
            if (row[i].inner)
                classes += QStringLiteral("i");
            m_html += classes.isEmpty() ? QStringLiteral("<td>")
                                        : QString(QStringLiteral("<td class=\"") + classes.join(QLatin1Char(' ')) + QStringLiteral("\">"));
            if (row[i].kind == ReportCell::Kind::attainment)
                m_html += attainmentBar(row[i], m_report.successFrom, m_report.exceededFrom);
            m_html += m_words.shown(row[i]).toHtmlEscaped() + QStringLiteral("</td>");
        }
        m_html += QStringLiteral("</tr>\n");
    }
    const Report &m_report;
    CellWords m_words;
    QString m_html;
};

} // namespace

QString reportAsHtml(const Report &report)
{
    HtmlRenderer renderer(report);
    for (const ReportBlock &block : report.blocks)
        std::visit(renderer, block);
    return QString(QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + languageCode(report.language)
                   + QStringLiteral("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                   + report.title.toHtmlEscaped() + QStringLiteral("</title>\n<style>") + styleSheet() + QStringLiteral("</style>\n</head>\n<body>\n<header><b>")
                   + report.headerLeft.toHtmlEscaped() + QStringLiteral("</b><span>") + report.headerRight.toHtmlEscaped()
                   + QStringLiteral("</span></header>\n<main>\n<section>\n") + renderer.take() + QStringLiteral("</section>\n</main>\n<footer><span>")
                   + report.footerLeft.toHtmlEscaped() + QStringLiteral("</span></footer>\n</body>\n</html>\n"));
}

} // namespace somo
