// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order_choices_query.h"
#include "core/words/formats.h"
#include "ui/common/fields/completion_popup.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace somo {

class CompletionField;
class ValueField;

/// Who an order is credited to, in shares that add up to 100 %, with what each share comes to.
class OrderCredits : public QFrame {
    Q_OBJECT
public:
    explicit OrderCredits(QWidget *parent);

    void setPeople(const std::vector<NamedRow> &people);
    void setCredits(const OrderSheet &sheet);
    void setFormats(const Formats &formats);
    /// Lines' nets after the order's discount, which are shared out one by one (rules §2).
    void setNets(const std::vector<Money> &nets);
    void retranslate();

    std::vector<OrderCredit> credits() const;
    /// Given name and amount of each, for sentences.
    QStringList shares() const;
    bool commit();
    QWidget *firstError() const;
    QString error() const;
    QString fingerprint() const;

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        QWidget *widget = nullptr;
        CompletionField *person = nullptr;
        ValueField *share = nullptr;
        QLabel *amount = nullptr;
        QToolButton *remove = nullptr;
    };
    Row &addRow();
    void removeRow(QWidget *widget);
    void shareEqually();
    void balance(const ValueField *edited);
    void fill();
    void name();
    std::vector<qint64> amounts() const;

    Formats m_formats{Language::vietnamese};
    std::vector<Choice> m_people;
    std::vector<Row> m_rows;
    std::vector<Money> m_nets;
    QString m_sharesError;
    QLabel *m_title = nullptr;
    QLabel *m_sum = nullptr;
    QLabel *m_error = nullptr;
    QVBoxLayout *m_list = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace somo
