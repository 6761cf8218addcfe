// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/statement_report.h"
#include "ui/board/board_page.h"
#include "ui/orders/order_filter.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <map>
#include <memory>

class QPushButton;
class QStackedWidget;

namespace somo {

class BehindPage;
class PageHeader;
class ReportOutput;
class ReportPage;
struct ReportToWrite;

/// Where one stands on the board: how deep, and whose orders are looked at.
struct FigurePlace {
    std::vector<BoardLevel> levels;
    std::shared_ptr<const DrillDown> behind;
};

/// The pages of a period's figures: the board, the orders behind one of its figures, and the report. They ask the
/// workspace together, and their actions stand in the window's header.
class FigurePages : public QObject {
    Q_OBJECT
public:
    FigurePages(PageHost &host, PageHeader *header, QStackedWidget *pages);
    /// Made when it is first shown: its figures are read meanwhile.
    BoardPage *board();
    /// Asks for the board's figures before there is a board to show them on; show() doesn't ask again.
    void begin();
    /// The board or the report, with figures asked anew, at that place of the board.
    void show(PageId page, const FigurePlace &place = {});
    void showBehind(const DrillDown &what);
    bool isBehind() const { return m_drill != nullptr; }
    FigurePlace place() const;
    /// What the present place is called; empty at the board's top.
    QString placeName() const;
    /// A step back on the board: out of the orders, out of the deepest level; false at its top.
    bool goBack();
    /// To that part of the header's trail.
    void goTo(int part);
    /// The look behind a figure ends, whatever is shown next.
    void endBehind() { m_drill.reset(); }
    /// Whatever the shown page stands on, for the shared period.
    void ask();
    void fillHeader();
    void hideActions();
    /// The book was closed: nothing of it stays.
    void clear();
    void retranslate();

    void print();
    void savePdf() { save(QStringLiteral("pdf")); }
    void savePicture();
    void openFilter();
    void clearFilter();

signals:
    void settled();
    /// New figures have come; the header and the status line may say something else.
    void figuresCame();
    void reportWanted();
    void periodWanted(const somo::Period &period);
    void backAsked();
    /// The list of orders under a filter.
    void ordersAsked(const somo::OrderFilter &filter);
    void written(const QString &path);

private:
    void connectAnswers();
    BoardAsk boardAsk() const;
    void askChoices();
    void askPay();
    void askAboutPay(const BoardPay &pay, QuestionKind kind, const Period &period);
    void askOpen();
    void askCross(const BoardAsk &board);
    LedgerAsk behindAsk(const DrillDown &what) const;
    void askFirstOrders(const DrillDown &what);
    void showList();
    void fillTrail();
    void showUser();
    void askReport();
    void askStatements();
    void reportCame(const Report &made);
    bool showsStatements() const;
    QString nothingToWrite() const;
    void askScopes();
    /// The report as a file with that ending.
    void save(const QString &ending);
    /// What the report page shows, with what follows once it is written.
    ReportToWrite reportToWrite();
    /// A report of a period that is over is remembered, so that a later one can say where it differs (rules §2).
    void remember(const KpiReportAsk &made);
    ReportPage *report();
    BehindPage *behind();
    BoardContext context() const;
    QString comparisonWords() const;

    PageHost &m_host;
    PageHeader *m_header;
    QStackedWidget *m_pages;
    BoardPage *m_board = nullptr;
    BehindPage *m_behind = nullptr;
    ReportPage *m_report = nullptr;
    ReportOutput *m_output;
    QPushButton *m_filter = nullptr;
    QPushButton *m_toReport = nullptr;
    QPushButton *m_print = nullptr;
    QList<QPushButton *> m_files; // what saves the report, by kind of file
    PageId m_page = PageId::board;
    std::shared_ptr<const DrillDown> m_drill;
    std::shared_ptr<const DrillDown> m_listed; // whose orders the list holds
    std::optional<BoardData> m_figures;
    bool m_begun = false;
    bool m_reportIsDue = false; // what the report page shows may be of another period
    KpiReportAsk m_reportAsked;
    StatementReportAsk m_statementsAsked;
    QString m_saveWhenMade; // the ending to save it with
    std::map<Metric, Latest> m_latestFirst; // a figure of an explanation each
    Latest m_latestChoices;
    Latest m_latestPay;
    Latest m_latestOpen;
    Latest m_latestCross;
    Latest m_latestScopes;
    Latest m_latestStatements;
};

} // namespace somo
