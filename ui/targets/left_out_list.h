// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

class QTableView;

namespace somo {

/// A cell that was pasted and not taken.
struct LeftOut {
    QString where;
    QString text;
    QString why;
};

/// All cells of a paste that didn't fit, to be read and copied.
class LeftOutList : public QDialog {
    Q_OBJECT
public:
    LeftOutList(const std::vector<LeftOut> &cells, QWidget *parent);

private:
    QTableView *makeTable(const std::vector<LeftOut> &cells);
};

} // namespace somo
