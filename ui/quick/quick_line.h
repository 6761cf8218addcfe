// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/quick_entry.h"
#include "ui/shell/workspace.h"

#include <QFrame>

#include <array>
#include <vector>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace somo {

class PageHost;

/// Quick entry: one line under the top row, what is open below it, then what was understood, field by field, in two
/// columns where there is room, and last what an order comes to.
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
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A field's name, its value and the words it came from, beside each other.
    using FieldRow = std::array<QLabel *, 3>;
    QHBoxLayout *makeHint();
    void ask();
    void forget();
    void showEntry(const quick::Entry &entry);
    void showHint(const QString &text, const QString &enter);
    void addField(const quick::Field &field);
    void addTotal(const quick::Field &field);
    FieldRow labelsOf(const quick::Field &field, QWidget *parent) const;
    void addQuestion(const quick::Question &question, int row);
    void answer(const QString &field, const QString &value);
    void enter();
    void write();
    void finish();
    void empty();
    void placeFields();
    int widthOf(size_t from, size_t to) const;
    void fit();
    QString wordsOf(const std::vector<quick::Span> &from) const;

    PageHost &m_host;
    QLineEdit *m_line;
    QLabel *m_hint;
    QLabel *m_enterDoes;
    QLabel *m_escapeDoes;
    QScrollArea *m_scroll; // a low window doesn't hold all that a long sentence says
    QWidget *m_understood = nullptr;
    QGridLayout *m_asked = nullptr;
    QGridLayout *m_fields = nullptr;
    std::vector<FieldRow> m_fieldRows;
    size_t m_rowsPlaced = 0; // in which the fields stand
    QWidget *m_totals = nullptr; // what an order comes to, under what scrolls
    Latest m_latest;
    QString m_text; // what m_entry was read from
    quick::Entry m_entry;
    quick::Answers m_answers;
    bool m_isCurrent = false;
    bool m_wantsWrite = false;
    bool m_isWriting = false;
};

} // namespace somo
