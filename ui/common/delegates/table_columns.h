// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QMenu;
class QTableView;

namespace somo {

/// The columns of a list: which are shown, in what order and how wide. A menu chooses them, at its button and on the header's
/// right click; the first one always stays. They fit what they show until a person sets widths; what a person sets is
/// remembered on this computer, per list.
class TableColumns : public QObject {
    Q_OBJECT
public:
    /// Makes the columns fit what they show. `chosen`: a person said which are shown, so none may be hidden for want of room.
    using Fit = std::function<void(bool chosen)>;
    /// `name`: of the list among what is remembered. What was remembered also sorts the header: the list says its order after this.
    TableColumns(QTableView *view, QMenu *menu, const QString &name, Fit fitted);
    /// Nothing where a person set the widths.
    void fit();
    /// The list's model speaks another language.
    void retranslate();

private:
    void fill();
    void show(int column, bool shown);
    void keep();
    void asAtFirst();

    QTableView *m_view;
    QMenu *m_menu;
    QString m_columnsKey;
    QString m_widthsKey;
    Fit m_fit;
    bool m_chosen = false; // the person said which columns, or in what order
    bool m_resized = false; // the person set widths
    bool m_fitting = false;
};

} // namespace somo
