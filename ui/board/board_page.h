// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_texts.h"
#include "ui/why/board_why.h"

#include <QScrollArea>

class QBoxLayout;
class QButtonGroup;
class QLabel;
class QPushButton;

namespace somo {

class ChartPanel;
class PeopleTable;
class SummaryStrip;
class WhyPopover;

/// What a click on the board asks for: the orders behind one value of a cut. No filter: all of the period.
struct DrillDown {
    std::optional<CutFilter> filter;
    QString title;
};

/// The board of a period: one setter for its figures, one for the trends that come after, a signal for what was opened.
class BoardPage : public QScrollArea {
    Q_OBJECT
public:
    explicit BoardPage(QWidget *parent = nullptr);
    void setBoard(const BoardData &board, const BoardContext &context);
    void setTrend(const BoardTrend &trend);

signals:
    void drillDown(const somo::DrillDown &what);
    void importAsked();

protected:
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
    ChartSpec BoardData::*regionSpec() const;
    void showTimeChart();
    void retranslate();
    void showWhy(BoardFigure figure, const BoardRow &row, bool wholeTeam);
    void openChart(const ChartSpec &spec, qint64 id, const QString &label);

    SummaryStrip *m_summary = nullptr;
    PeopleTable *m_people = nullptr;
    ChartPanel *m_time = nullptr;
    ChartPanel *m_byPerson = nullptr;
    ChartPanel *m_region = nullptr; // areas, or the regions in them
    std::vector<std::pair<ChartPanel *, ChartSpec BoardData::*>> m_side;
    QWidget *m_tabs = nullptr;
    QButtonGroup *m_tabGroup = nullptr;
    QButtonGroup *m_regionGroup = nullptr;
    QWidget *m_sideColumn = nullptr;
    QBoxLayout *m_columns = nullptr;
    QBoxLayout *m_sideLayout = nullptr;
    QBoxLayout *m_bottom = nullptr;
    WhyPopover *m_why = nullptr;
    DrillDown m_behind; // what the explained figure is made of
    QWidget *m_figures = nullptr;
    QWidget *m_empty = nullptr;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_import = nullptr;
    std::optional<BoardData> m_board;
    BoardContext m_context;
    bool m_wide = true;
};

} // namespace somo
