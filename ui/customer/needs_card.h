// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/customer_data.h"
#include "ui/customer/customer_line.h"
#include "ui/shell/workspace.h"

#include <QFrame>

namespace somo {

class PageHost;

/// What a customer needs, in their own words: what was heard last, what is to be known of them, and on whose word they came.
class NeedsCard : public QFrame {
    Q_OBJECT
public:
    NeedsCard(PageHost &host, QWidget *parent);
    void show(const CustomerData &data);
    bool settle();

signals:
    void customerAsked(somo::CustomerId customer);

private:
    void fillHeard();
    void findCustomers(const QString &typed);
    void send(CustomerLine *line, Book::Work work);

    PageHost &m_host;
    CustomerData m_data;
    QLabel *m_title;
    QWidget *m_heard = nullptr;
    QLabel *m_none;
    CustomerLine *m_note;
    QLabel *m_fromTitle;
    CustomerLine *m_from;
    Latest m_asked;
};

} // namespace somo
