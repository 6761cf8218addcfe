// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/customer_data.h"
#include "ui/shell/workspace.h"

#include <QFrame>

#include <array>

class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace somo {

class NoteLine;
class PageHost;
class TimelineModel;
class ValueField;

/// A customer's history with the line for a new note above it and what to show of it. Enter opens an order, a deal or a file; a
/// promise that is still to keep is kept with Enter and put off with Ctrl+H.
class TimelineCard : public QFrame {
    Q_OBJECT
public:
    TimelineCard(PageHost &host, QWidget *parent);
    void show(const CustomerData &data);
    void refresh();
    NoteLine *note() const { return m_note; }
    QListView *list() const { return m_list; }
    TimelineModel &model() { return *m_model; }
    void retranslate();

signals:
    void fileAsked(somo::AttachmentId file);
    void dealAsked(somo::DealId deal);
    void settled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make();
    void makeFilter(QLayout *into);
    void makePutOff();
    void setFilter(TimelineFilter filter);
    void askMore();
    void take(const TimelinePage &page);
    void open(int row);
    void keep(const TimelineRow &row);
    void beginPutOff();
    void putOff();
    void endPutOff();
    void write(const CommandWords &words, Book::Work work, const QString &done);
    void fillFoot();
    const TimelineRow *current() const;
    words::ReportWords words() const;

    PageHost &m_host;
    CustomerId m_customer;
    TimelineFilter m_filter = TimelineFilter::all;
    NoteLine *m_note = nullptr;
    std::array<QToolButton *, 4> m_filters{};
    TimelineModel *m_model;
    QListView *m_list = nullptr;
    QLabel *m_none = nullptr;
    QWidget *m_putOff = nullptr;
    QLabel *m_putOffWords = nullptr;
    ValueField *m_putOffDay = nullptr;
    qint64 m_putOffPromise = 0;
    qint64 m_putOffVersion = 0;
    QString m_putOffName;
    QLabel *m_foot = nullptr;
    bool m_renewing = false; // what stands there is asked for anew
    Latest m_asked;
};

} // namespace somo
