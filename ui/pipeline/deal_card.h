// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace somo {

/// What a column's model gives beside the spoken text; the delegate turns it into a card.
enum DealCardRole {
    DealIdRole = Qt::UserRole + 100,
    DealTitleRole, // the customer, else what the deal is about
    DealAmountRole, // short; empty where it isn't known
    DealAboutRole, // what it is about, where the title says the customer
    DealFootRole, // when it is expected, and the next step
};

/// A deal as a card 64 high: customer and amount, what it is about, expected date and next step.
class DealCard : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace somo
