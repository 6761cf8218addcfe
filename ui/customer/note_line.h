// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/quick_entry.h"
#include "ui/customer/customer_data.h"
#include "ui/shell/workspace.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace somo {

class PageHost;

/// One line for what was said with a customer (Ctrl+L): read as quick entry is, the customer being known. What it will be written
/// as, a call, a promise, a note, stands below before Enter writes it; Ctrl+Enter writes the words as a note, whatever they say.
class NoteLine : public QWidget {
    Q_OBJECT
public:
    NoteLine(PageHost &host, QWidget *parent);
    void show(const CustomerData &data);
    QLineEdit *field() const { return m_field; }
    /// What is written next was said so: "call", "message"; until it is written or another customer comes.
    void expect(const QString &kind);
    bool isEmpty() const;
    /// Another book: what was begun for its customers is of no use.
    void forget();
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void enter(bool verbatim);
    void write(const quick::Entry &entry);
    quick::Entry noteOf(const QString &text) const;
    QString hint() const;
    void fillHint();
    /// Whether the words are a call, a talk or a promise that can be written as they were read.
    bool isUnderstood() const;

    PageHost &m_host;
    CustomerId m_customer;
    QString m_code;
    QString m_name;
    QString m_expected; // kind of activity
    QHash<qint64, QString> m_begun; // what was typed for other customers and not written, by the customer's id
    QLineEdit *m_field;
    QLabel *m_keys;
    QLabel *m_hint;
    quick::Entry m_entry;
    QString m_text; // what m_entry was read from
    bool m_isCurrent = false;
    bool m_wantsWrite = false;
    bool m_isWriting = false;
    Latest m_asked;
};

} // namespace somo
