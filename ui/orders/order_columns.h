// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;
class QTableView;

namespace somo {

class OrderListModel;

/// The columns of the order list: which are shown, in what order and how wide. They fit what they show until a person sets
/// widths; what a person sets is remembered on this computer.
class OrderColumns : public QObject {
    Q_OBJECT
public:
    OrderColumns(OrderListModel *model, QTableView *view, QMenu *menu);
    /// As wide as what can be seen of them, names sharing what is left; nothing where a person set the widths.
    void fit();
    void retranslate();

private:
    void keep();
    void asAtFirst();

    OrderListModel *m_model;
    QTableView *m_view;
    QMenu *m_menu;
    bool m_resized = false; // the person set widths
    bool m_fitting = false;
};

} // namespace somo
