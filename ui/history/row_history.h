// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/trail_query.h"
#include "ui/shell/workspace.h"

#include <QDialog>

#include <functional>
#include <utility>

class QAction;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace somo {

class PageHost;

/// Who changed one thing, beside its figure: when, who, from what to what, newest first. The same popover wherever a figure or
/// a row opens; Ctrl+C copies it, Esc closes it, Enter shows the newest step in the history.
class RowHistory : public QDialog {
    Q_OBJECT
public:
    RowHistory(PageHost &host, QWidget *parent);
    /// Asks for the history of a thing that people call `name`, and shows it under the point (of the screen).
    void ask(const TrailThing &thing, const QString &name, const QPoint &point);
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

/// Ctrl+Shift+J on this widget and what is in it asks for the history of what `thing` names then (a row of 0: of nothing); the
/// action also belongs into the widget's menus and buttons.
QAction *addHistoryAction(PageHost &host, QWidget *widget, std::function<std::pair<TrailThing, QString>()> thing);

} // namespace somo
