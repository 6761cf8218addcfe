// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/trail_query.h"
#include "ui/shell/workspace.h"

#include <QDialog>

#include <functional>
#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QTextBrowser;
class QToolButton;

namespace somo {

class PageHost;

/// Whose history is asked for. Which row it is may have to be looked up: a policy goes by its code, a statement by its person.
struct HistoryOf {
    QString name; // as people call it; empty: nothing is asked
    std::function<Result<std::optional<TrailThing>>(Database &)> find;
};

/// A row that is known; of a row of 0 nothing is asked.
HistoryOf historyOfRow(const QString &table, qint64 row, const QString &name);

/// Who changed one thing, beside its figure: when, who, from what to what, newest first. The same popover wherever a figure or
/// a row opens; Ctrl+C copies it, Esc closes it, Enter shows the newest step in the history.
class RowHistory : public QDialog {
    Q_OBJECT
public:
    RowHistory(PageHost &host, QWidget *parent);
    /// Asks for the history and shows it under the point (of the screen).
    void ask(const HistoryOf &of, const QPoint &point);
    const std::vector<TrailStep> &steps() const { return m_steps; }

signals:
    /// The answer stands there; tests wait for this.
    void settled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    PageHost &m_host;
    QString m_name;
    std::vector<TrailStep> m_steps;
    bool m_isAsked = false;
    Latest m_newest;
    QLabel *m_title;
    QTextBrowser *m_text;
    QPushButton *m_open;
};

/// The popover of a page, made when it is first asked for.
RowHistory *rowHistoryOf(PageHost &host, QWidget *page);

/// Ctrl+Shift+J on this widget and what is in it asks for the history of what `of` names then; the action also belongs into the
/// widget's menus, header and buttons.
QAction *addHistoryAction(PageHost &host, QWidget *widget, std::function<HistoryOf()> of);
/// The same with a button for it.
QToolButton *makeHistoryButton(PageHost &host, QWidget *widget, std::function<HistoryOf()> of);

} // namespace somo
