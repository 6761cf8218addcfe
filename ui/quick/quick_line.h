// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/quick_entry.h"
#include "ui/shell/workspace.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace somo {

class PageHost;

/// Quick entry: one line under the top row, what is open below it, then what was understood, field by field.
/// Enter writes, or goes to the first question; Esc closes. Nothing is written while something is open.
class QuickLine : public QFrame {
    Q_OBJECT
public:
    QuickLine(PageHost &host, QWidget *parent);
    /// Shows the line with what was typed before, and puts the keyboard into it.
    void open();
    void retranslate();

signals:
    /// The understood fields of the text that stands in the line are shown; tests wait for this.
    void settled();
    /// It went away; the keyboard belongs to the page again.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void forget();
    void showEntry(const quick::Entry &entry);
    void addField(const quick::Field &field, int row);
    void addQuestion(const quick::Question &question, int row);
    void answer(const QString &field, const QString &value);
    void enter();
    void write();
    void finish();
    void empty();
    void fitHeight();
    QString wordsOf(const std::vector<quick::Span> &from) const;

    PageHost &m_host;
    QLineEdit *m_line;
    QLabel *m_hint;
    QScrollArea *m_scroll; // a low window doesn't hold all that a long sentence says
    QWidget *m_understood = nullptr;
    QGridLayout *m_rows = nullptr;
    Latest m_latest;
    QString m_text; // what m_entry was read from
    quick::Entry m_entry;
    quick::Answers m_answers;
    bool m_isCurrent = false;
    bool m_wantsWrite = false;
    bool m_isWriting = false;
};

} // namespace somo
