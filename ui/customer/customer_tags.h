// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/customer_data.h"

#include <QWidget>

class QToolButton;

namespace somo {

class CompletionField;
class PageHost;

/// A customer's stage and segment, which say why, and the tags: a press or Del takes one away, the last button adds one.
class CustomerTags : public QWidget {
    Q_OBJECT
public:
    CustomerTags(PageHost &host, QWidget *parent);
    void show(const CustomerData &data, const CustomerKnowing &knowing);

signals:
    void stageAsked(QWidget *at);
    void segmentAsked(QWidget *at);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const CustomerKnowing &knowing);
    void begin();
    void put();
    void end();
    void take(const Tag &tag);

    PageHost &m_host;
    CustomerId m_customer;
    QString m_name;
    std::vector<Tag> m_tags;
    QToolButton *m_stage;
    QToolButton *m_segment;
    std::vector<QToolButton *> m_chips;
    QToolButton *m_add;
    CompletionField *m_field;
};

} // namespace somo
