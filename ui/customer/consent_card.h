// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/customer_data.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace somo {

class PageHost;

/// What a customer agreed to, channel by channel: silence is said as "not asked", never as a yes.
class ConsentCard : public QFrame {
    Q_OBJECT
public:
    ConsentCard(PageHost &host, QWidget *parent);
    void show(const CustomerData &data);
    QPushButton *editButton() const { return m_edit; }

signals:
    void editAsked();

private:
    void addRow(const QString &channel, const Consent *consent);

    PageHost &m_host;
    QLabel *m_title;
    QPushButton *m_edit;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace somo
