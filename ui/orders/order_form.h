// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order_choices_query.h"
#include "core/orders/order_entry_store.h"
#include "core/storage/book.h"
#include "ui/orders/order_conflict.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QWidget>

#include <memory>

class QFrame;
class QLabel;
class QPlainTextEdit;

namespace somo {

class ConflictSheet;
class OrderCredits;
class OrderFoot;
class OrderHead;
class OrderLines;
class OrderMoney;
class OrderReturns;
class OrderSide;
class OrderSteps;

/// One order, new or written, by keyboard alone: Enter goes on through all of it, Ctrl+Enter writes it whole. What is typed
/// stays until it was written or given up.
class OrderForm : public QWidget {
    Q_OBJECT
public:
    OrderForm(PageHost &host, QWidget *parent);

    /// An empty form; with the customer, phone and region of that sheet.
    void startNew(const OrderSheet &of = {});
    void startFrom(const OrderSheet &sheet); // a copy of an order, to be written as a new one
    void load(OrderId order);
    /// Reads lists and, where nothing is typed, the order anew; says where somebody else changed it.
    void refresh();
    void retranslate();

    OrderId order() const { return m_sheet.order.id; }
    QString title() const;
    bool isDirty() const;
    /// Asked the book to write, and has no answer yet.
    bool isWriting() const { return m_writing; }
    QWidget *firstFocus() const;
    void write(bool andNext);
    /// Gives up what was typed.
    void abandon();

signals:
    void titleChanged();
    void written(const somo::OrderSaved &saved, bool andNext);
    void leaveAsked();
    void settled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What is written where somebody else changed the order since it was opened.
    enum class Meeting {
        asks, // nothing: who wrote it asks what stands
        mine,
        both, // mine where I changed it, theirs everywhere else
    };
    void buildSides();
    void buildNote(QWidget *parent);
    void connectParts();
    void setSheet(const OrderSheet &sheet);
    void setFormats();
    void askChoices();
    void takeChoices(const OrderChoices &choices);
    void askHistory();
    void recalculate();
    void tellTitle();
    void tellConsequence();
    void askWays();
    void fillFoot();
    QString fingerprint() const;
    bool commit();
    QString otherError();
    OrderEntry entry() const;
    OrderEntry entryMeeting() const;
    Order orderAsTyped() const;
    CommandWords words(const OrderEntry &entry) const;
    void askNewer();
    void tellNewer(const NewerOrder &newer);
    void writeMeeting(Meeting meeting);
    void wrote(const Result<CommandOutcome> &done, const OrderSaved &saved, bool andNext);
    void refused(const Error &error);
    QList<std::pair<QWidget *, QString>> errors() const;
    void goToError();

    PageHost &m_host;
    Latest m_askedChoices, m_askedSheet, m_askedHistory, m_askedWays;
    OrderSheet m_sheet; // as it was opened
    NewerOrder m_newer; // what somebody else made of it
    OrderChoices m_choices;
    QString m_baseline;
    QString m_toldTitle;
    QString m_waysOf; // what of the order they were asked for
    QString m_problem; // refused by the book, about no single field
    bool m_startsFresh = false; // a new order that takes its first values when the lists are known
    bool m_writing = false;
    bool m_loading = false;
    Meeting m_meeting = Meeting::asks;
    bool m_codeRetried = false;

    ConflictSheet *m_strip = nullptr;
    OrderSteps *m_steps = nullptr;
    OrderHead *m_head = nullptr;
    OrderLines *m_lines = nullptr;
    QFrame *m_noteCard = nullptr;
    QLabel *m_noteLabel = nullptr;
    QPlainTextEdit *m_note = nullptr;
    OrderSide *m_right = nullptr;
    OrderMoney *m_money = nullptr;
    OrderCredits *m_credits = nullptr;
    OrderReturns *m_returns = nullptr;
    OrderFoot *m_foot = nullptr;
};

} // namespace somo
