// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/customer_data.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace somo {

class PageHost;

/// What the customer may need now, each with its reason, and the way to want none of it: for good.
class SuggestionsCard : public QFrame {
    Q_OBJECT
public:
    SuggestionsCard(PageHost &host, QWidget *parent);
    void show(const CustomerData &data);
    void showKnowing(const CustomerKnowing &knowing);

signals:
    /// The message field of Zalo is wanted; the text is what may be said.
    void zaloAsked();

private:
    void fill();
    void addSuggestion(const CustomerSuggestion &suggestion, QLayout *into);
    void refuse(const CustomerSuggestion &suggestion, bool everything);
    void wantAgain();

    PageHost &m_host;
    CustomerId m_customer;
    QString m_name;
    PersonId m_me;
    CustomerKnowing m_knowing;
    bool m_known = false;
    QLabel *m_title;
    QWidget *m_rows = nullptr;
    QPushButton *m_zalo;
    QPushButton *m_none;
    QPushButton *m_again;
};

} // namespace somo
