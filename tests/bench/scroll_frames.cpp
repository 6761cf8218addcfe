// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scroll_frames.h"

#include "tests/bench/measure.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <chrono>
#include <thread>

namespace somo::bench {

namespace {

class BareRows : public QAbstractTableModel {
public:
    BareRows(int rows, int columns)
        : m_rows(rows)
        , m_columns(columns)
    {
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_columns; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QString::number(index.row() * m_columns + index.column())) : QVariant();
    }

private:
    int m_rows, m_columns;
};

} // namespace

double scrolledFrame(QTableView &view, int frames)
{
    const auto pace = std::chrono::microseconds(1'000'000 / 60);
    QScrollBar *bar = view.verticalScrollBar();
    std::vector<double> times;
    for (int frame = 0; frame <= frames; ++frame) {
        const auto start = Clock::now();
        bar->setValue(int(qint64(bar->maximum()) * frame / frames));
        QCoreApplication::processEvents(); // rows that were read meanwhile, and what else waits
        view.viewport()->repaint();
        times.push_back(secondsSince(start) * 1'000);
        std::this_thread::sleep_until(start + pace); // others read the rows of this frame for one of the next
    }
    std::sort(times.begin(), times.end());
    return times[times.size() * 19 / 20];
}

double bareScrolledFrame(const QTableView &like, int frames)
{
    BareRows rows(like.model()->rowCount(), like.model()->columnCount());
    QTableView view;
    view.setModel(&rows);
    view.resize(like.size());
    view.show();
    QCoreApplication::processEvents();
    return scrolledFrame(view, frames);
}

} // namespace somo::bench
