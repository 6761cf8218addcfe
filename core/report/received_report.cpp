// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/received_report.h"

#include "core/report/received_words.h"
#include "core/report/report_parts.h"

#include <QCoreApplication>

namespace somo {

namespace {

constexpr qsizetype mostAgreeingNamed = 300; // orders; more fill pages that nobody reads

class ReceivedPages {
public:
    ReceivedPages(const StatementMatch &match, const words::ReportWords &words)
        : m_match(match)
        , m_words(words)
    {
    }

    void addSummary(Report &report) const
    {
        report.blocks.push_back(ReportHeading{1, report.title, m_match.received.fileName});
        ReportFigures figures;
        figures.figures.push_back({text(QT_TRANSLATE_NOOP("report", "The statement pays")), parts::moneyCell(m_match.all.theirs, true), payer()});
        figures.figures.push_back({text(QT_TRANSLATE_NOOP("report", "The agreed policy pays")), parts::moneyCell(m_match.all.ours, true), m_match.own.policies.join(QStringLiteral(", "))});
        figures.figures.push_back({text(QT_TRANSLATE_NOOP("report", "Difference")), parts::moneyCell(m_match.all.difference, true), text(QT_TRANSLATE_NOOP("report", "statement less policy"))});
        report.blocks.push_back(std::move(figures));
        report.blocks.push_back(ReportParagraph{QString(m_words.text(QT_TRANSLATE_NOOP("report", "For %1, %2."), {m_match.own.personName, parts::periodInTitle(m_match.own.period, m_words)})
                                                        + QLatin1Char(' ') + summarySentences(m_match, m_words).join(QLatin1Char(' '))), false});
        report.blocks.push_back(sumsTable());
        for (const QString &note : matchNotes(m_match, m_words))
            report.blocks.push_back(ReportParagraph{note, true});
    }

    void addLines(Report &report, MatchResult result) const
    {
        if (m_match.of(result).lines == 0)
            return;
        const bool isWhole = result == MatchResult::differs;
        const bool hasTheirs = result != MatchResult::missingThere;
        ReportTable table;
        table.caption = matchResultName(result, m_words);
        table.note = noteOf(result);
        table.columns = {parts::leftColumn(text(QT_TRANSLATE_NOOP("report", "Order, pay")), 3), parts::leftColumn(text(QT_TRANSLATE_NOOP("report", "Date")), 2),
                         parts::leftColumn(text(QT_TRANSLATE_NOOP("report", "Customer")), 4)};
        if (hasTheirs)
            table.columns.push_back(parts::rightColumn(withUnit(text(QT_TRANSLATE_NOOP("report", "Theirs"))), 3));
        if (result != MatchResult::missingHere)
            table.columns.push_back(parts::rightColumn(withUnit(text(QT_TRANSLATE_NOOP("report", "Yours"))), 3));
        if (isWhole)
            table.columns.push_back(parts::rightColumn(withUnit(text(QT_TRANSLATE_NOOP("report", "Difference"))), 3));
        if (hasTheirs)
            table.columns.push_back(parts::rightColumn(text(QT_TRANSLATE_NOOP("report", "Row")), 1));
        table.columns.push_back(parts::leftColumn(text(QT_TRANSLATE_NOOP("report", "Why")), 10));
        for (const MatchedLine &line : m_match.lines) {
            if (line.result == result)
                table.rows.push_back(cellsOf(line));
        }
        table.total = totalOf(result);
        report.blocks.push_back(std::move(table));
    }

    /// Those that agree need no table: their codes, and what they come to.
    void addAgreeing(Report &report) const
    {
        const MatchSums &sums = m_match.of(MatchResult::agrees);
        if (sums.lines == 0)
            return;
        QStringList names;
        for (const MatchedLine &line : m_match.lines) {
            if (line.result == MatchResult::agrees && names.size() < mostAgreeingNamed)
                names += matchedLineName(line, m_words);
        }
        report.blocks.push_back(ReportHeading{2, matchResultName(MatchResult::agrees, m_words), m_words.formats().money(sums.theirs)});
        QString listed = names.join(QStringLiteral(", "));
        if (sums.lines > names.size())
            listed = m_words.text(QT_TRANSLATE_N_NOOP("report", "%1 and %n more lines"), int(sums.lines - names.size()), {listed});
        report.blocks.push_back(ReportParagraph{QString(listed + QLatin1Char('.')), true});
    }

    void addSignatures(Report &report) const
    {
        ReportSignatures signatures;
        signatures.signers.push_back({text(QT_TRANSLATE_NOOP("report", "Made by")), m_match.own.personName});
        signatures.signers.push_back({text(QT_TRANSLATE_NOOP("report", "Seen by the payer")), m_match.own.payer});
        report.blocks.push_back(std::move(signatures));
    }

private:
    QString text(const char *source) const { return m_words.text(source); }
    QString withUnit(const QString &title) const { return QStringLiteral("%1 (%2)").arg(title, m_words.formats().currencySign()); }
    QString payer() const { return m_match.own.payer.isEmpty() ? m_match.received.fileName : m_match.own.payer; }

    QString noteOf(MatchResult result) const
    {
        switch (result) {
        case MatchResult::missingHere: return text(QT_TRANSLATE_NOOP("report", "The statement pays these, and nothing of the agreed policy stands against them."));
        case MatchResult::missingThere: return text(QT_TRANSLATE_NOOP("report", "The agreed policy pays these, and the statement doesn't name them."));
        default: return {};
        }
    }

    ReportTable sumsTable() const
    {
        ReportTable table;
        table.columns = {parts::leftColumn(QString(), 4), parts::rightColumn(text(QT_TRANSLATE_NOOP("report", "Lines")), 2),
                         parts::rightColumn(withUnit(text(QT_TRANSLATE_NOOP("report", "Theirs"))), 3), parts::rightColumn(withUnit(text(QT_TRANSLATE_NOOP("report", "Yours"))), 3),
                         parts::rightColumn(withUnit(text(QT_TRANSLATE_NOOP("report", "Difference"))), 3)};
        for (const MatchResult result : {MatchResult::agrees, MatchResult::differs, MatchResult::missingHere, MatchResult::missingThere})
            table.rows.push_back(sumCells(matchResultName(result, m_words), m_match.of(result), false));
        table.total = sumCells(text(QT_TRANSLATE_NOOP("report", "Total")), m_match.all, true);
        return table;
    }

    static std::vector<ReportCell> sumCells(const QString &name, const MatchSums &sums, bool bold)
    {
        return {parts::textCell(name, bold), parts::countCell(sums.lines, bold), parts::moneyCell(sums.theirs, bold), parts::moneyCell(sums.ours, bold),
                parts::moneyCell(sums.difference, bold)};
    }

    static ReportCell dayCell(Day day)
    {
        ReportCell cell;
        if (!day.isNull()) {
            cell.kind = ReportCell::Kind::day;
            cell.value = day.number();
        }
        return cell;
    }

    std::vector<ReportCell> cellsOf(const MatchedLine &line) const
    {
        std::vector<ReportCell> cells{parts::textCell(matchedLineName(line, m_words)), dayCell(line.date), parts::textCell(line.customer)};
        if (line.result != MatchResult::missingThere)
            cells.push_back(parts::moneyCell(theirSide(line)));
        if (line.result != MatchResult::missingHere)
            cells.push_back(parts::moneyCell(ourSide(line)));
        if (line.result == MatchResult::differs)
            cells.push_back(parts::moneyCell(line.difference));
        if (line.result != MatchResult::missingThere) {
            QStringList rows;
            for (const qint64 row : line.rows)
                rows += QString::number(row);
            cells.push_back(parts::textCell(rows.join(QStringLiteral(", "))));
        }
        cells.push_back(parts::textCell(whySentence(line, m_words)));
        return cells;
    }

    std::vector<ReportCell> totalOf(MatchResult result) const
    {
        const MatchSums &sums = m_match.of(result);
        std::vector<ReportCell> cells{parts::textCell(text(QT_TRANSLATE_NOOP("report", "Total")), true), {}, {}};
        if (result != MatchResult::missingThere)
            cells.push_back(parts::moneyCell(sums.theirs, true));
        if (result != MatchResult::missingHere)
            cells.push_back(parts::moneyCell(sums.ours, true));
        if (result == MatchResult::differs)
            cells.push_back(parts::moneyCell(sums.difference, true));
        if (result != MatchResult::missingThere)
            cells.emplace_back();
        cells.emplace_back();
        return cells;
    }

    const StatementMatch &m_match;
    const words::ReportWords &m_words;
};

} // namespace

Report receivedReport(const StatementMatch &match, const BookSettings &settings, const ReceivedReportAsk &ask)
{
    const words::ReportWords words(ask.language, settings.currency);
    Report report;
    report.language = ask.language;
    report.currency = settings.currency;
    report.title = words.text(QT_TRANSLATE_NOOP("report", "Received statement and agreed policy, %1"), {parts::periodInTitle(match.own.period, words)});
    report.headerLeft = parts::bookName(settings, words);
    report.headerRight = report.title;
    report.footerLeft = words.text(QT_TRANSLATE_NOOP("report", "Figures of %1. Somo."), {words.formats().moment(ask.moment)});
    const ReceivedPages pages(match, words);
    pages.addSummary(report);
    for (const MatchResult result : {MatchResult::differs, MatchResult::missingHere, MatchResult::missingThere})
        pages.addLines(report, result);
    pages.addAgreeing(report);
    pages.addSignatures(report);
    return report;
}

QString receivedReportName(const StatementMatch &match, Language language)
{
    const QString kind = language == Language::vietnamese ? QStringLiteral("doi-chieu") : QStringLiteral("match");
    return QStringLiteral("%1-%2").arg(kind, match.own.period.toText());
}

} // namespace somo
