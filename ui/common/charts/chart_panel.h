// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/charts/chart_data.h"

#include <QFrame>
#include <QImage>

class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace somo {

class BarChartView;
class ChartNote;
class LineChartView;
class ChartTableModel;

/// A card with a chart: title, what the marks mean, the chart, and the same figures as a table. Without Qt Charts
/// (SOMO_WITH_CHARTS=OFF) the table with bars in its cells is all there is.
class ChartPanel : public QFrame {
    Q_OBJECT
public:
    explicit ChartPanel(QWidget *parent = nullptr);
    void setData(const BarChartData &data);
    void setData(const LineChartData &data);
    bool showsTable() const;
    void setShowsTable(bool table);
    /// A widget in the title's place (tabs of several charts); the title stays as accessible name.
    void setTitleWidget(QWidget *widget);
    /// Something else in the chart's place until setData is called again; `controls` stand where the marks are explained.
    void setContent(QWidget *content, QWidget *controls, const QString &title);
    /// The chart as it stands, twice as fine as on the screen, on the card's ground.
    QImage picture() const;

signals:
    /// A category was opened by click or Enter; for lines the id is the day's number.
    void activated(qint64 id, const QString &label);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Look {
        bool dark = false;
        int base = 0; // pixels of the text size
        bool operator==(const Look &) const = default;
        static Look present();
    };
    void showChart(QWidget *chart);
    QTableView *table();
    void setChartParts(bool chart);
    void copyFigures();
    void retranslate();
    void rebuild();

    QWidget *m_head = nullptr;
    QLabel *m_title = nullptr;
    ChartNote *m_note = nullptr;
    QToolButton *m_toggle = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    ChartTableModel *m_model = nullptr;
    BarChartView *m_bars = nullptr;
    LineChartView *m_line = nullptr;
    QWidget *m_chart = nullptr;
    Look m_madeIn;
    QWidget *m_controls = nullptr; // of other content than a chart
    std::optional<BarChartData> m_barData;
    std::optional<LineChartData> m_lineData;
};

} // namespace somo
