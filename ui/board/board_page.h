// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/question.h"
#include "ui/board/board_filter.h"
#include "ui/board/board_texts.h"
#include "ui/why/board_why.h"

#include <QImage>
#include <QScrollArea>

class QBoxLayout;
class QButtonGroup;
class QLabel;
class QPushButton;

namespace somo {

class ChartPanel;
class CrossPanel;
struct BoardPay;
struct CrossTable;
class PayCard;
class PeopleTable;
class SummaryStrip;
class WhyPopover;

/// What a click on the board asks for: the orders behind a figure. No filter: of all that the board shows.
struct DrillDown {
    std::vector<CutFilter> filters;
    QString title; // whose figure it is
    Metric metric = Metric::revenue;
};

/// What the board's figures leave open: orders of its period that name nobody, and pairs of orders of the whole book that may be
/// one sale and both count.
struct BoardOpen {
    qint64 uncredited = 0;
    qint64 twins = 0;
};

/// The board of a period: one setter for its figures, one for the trends that come after, a signal for what was opened.
class BoardPage : public QScrollArea {
    Q_OBJECT
public:
    explicit BoardPage(QWidget *parent = nullptr);
    void setBoard(const BoardData &board, const BoardContext &context);
    void setTrend(const BoardTrend &trend);
    /// Whose pay the board has room for: the only person it is narrowed to, else whoever uses Somo here; null where no
    /// policy pays, where the reader is nobody on the board, and under any other filter.
    PersonId payAsked() const;
    void setPay(const BoardPay &pay);
    void setOpen(const BoardOpen &open);
    /// The book was closed.
    void forgetPay();
    BoardFilter &filter() const { return *m_filter; }
    /// How deep the board was gone into, by clicks on it. Without `quietly` choiceChanged() tells it.
    const std::vector<BoardLevel> &levels() const { return m_levels; }
    void setLevels(std::vector<BoardLevel> levels, bool quietly = false);
    /// What everything on the board is narrowed to, by its filter and by going deeper; and the same in words.
    std::vector<CutFilter> filters() const;
    QString filterWords() const;
    /// Whoever uses Somo here: "you" stands beside that name.
    void setUser(const QString &name);
    /// The first orders behind that figure of the explanation.
    void setOrdersBehind(Metric metric, const std::vector<OrderBehind> &orders);
    /// The two cuts asked for, while the table of two cuts is shown.
    std::optional<std::pair<Cut, Cut>> crossed() const;
    void setCross(const CrossTable &cross);
    /// What the board can be narrowed to and cut by in the period shown.
    void setChoices(std::vector<CutChoices> choices);
    /// People and team as a table for a spreadsheet, onto the clipboard.
    void copyPeople() const;
    /// The whole board with a heading, twice as fine as on the screen.
    QImage picture(const QString &heading, const QString &note) const;

signals:
    /// Another filter, comparison or pair of cuts, or a step deeper: the figures are to be asked for anew.
    void choiceChanged();
    void drillDown(const somo::DrillDown &what);
    /// An explanation wants the first orders behind a figure.
    void ordersBehindAsked(const somo::DrillDown &what);
    void orderAsked(somo::OrderId order);
    void importAsked();
    /// The orders of the period that name nobody; the orders that may be one sale with another.
    void uncreditedAsked();
    void twinsAsked();
    /// A person's commission, from its card.
    void payOpened(somo::PersonId person);
    /// A question about that person's statement of the shown period.
    void payQuestioned(const somo::BoardPay &pay, somo::QuestionKind kind, const somo::Period &period);
    /// Another period, in which something counts.
    void periodAsked(const somo::Period &period);

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ChartPanel *addChart(const QString &name, ChartSpec BoardData::*spec);
    QWidget *makeTabs(QButtonGroup *group, const QStringList &names);
    QWidget *makeEmpty();
    void arrange();
    void fillCharts();
    void fillSide();
    void spreadSide();
    void makePayRoom();
    void fillOpen();
    ChartSpec BoardData::*regionSpec() const;
    void showTimeChart();
    void fillEmpty();
    void retranslate();
    QString everything() const;
    void showWhy(BoardFigure figure, const BoardRow &row, bool wholeTeam);
    void openChart(const ChartSpec &spec, qint64 id, const QString &label);
    void goDeeper(const std::vector<BoardLevel> &levels);

    BoardFilter *m_filter = nullptr;
    CrossPanel *m_cross = nullptr; // made when it is first shown
    std::vector<Cut> m_traits; // own ones of customers
    SummaryStrip *m_summary = nullptr;
    QLabel *m_open = nullptr; // what the figures leave open, with the ways there
    BoardOpen m_openFigures;
    PeopleTable *m_people = nullptr;
    ChartPanel *m_time = nullptr;
    ChartPanel *m_byPerson = nullptr;
    ChartPanel *m_region = nullptr; // areas, or the regions in them
    std::vector<std::pair<ChartPanel *, ChartSpec BoardData::*>> m_side;
    PayCard *m_pay = nullptr;
    PersonId m_payShown; // whose pay there is room for
    Period m_payPeriod;
    QString m_user;
    QWidget *m_tabs = nullptr;
    QButtonGroup *m_tabGroup = nullptr;
    QButtonGroup *m_regionGroup = nullptr;
    QWidget *m_sideColumn = nullptr;
    QBoxLayout *m_columns = nullptr;
    QBoxLayout *m_sideLayout = nullptr;
    QBoxLayout *m_bottom = nullptr;
    WhyPopover *m_why = nullptr;
    DrillDown m_behind; // what the explained figure is made of
    std::vector<BoardLevel> m_levels;
    bool m_due = false; // figures of the present levels are still to come
    QWidget *m_figures = nullptr;
    QWidget *m_empty = nullptr;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_nearest = nullptr;
    std::optional<BoardData> m_board;
    BoardContext m_context;
    bool m_wide = true;
};

} // namespace somo
