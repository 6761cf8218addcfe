// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_words.h"

#include <QCoreApplication>

namespace somo {

namespace {

constexpr const char *names[] = {
    QT_TRANSLATE_NOOP("orders", "Draft"),     QT_TRANSLATE_NOOP("orders", "Confirmed"), QT_TRANSLATE_NOOP("orders", "On its way"),
    QT_TRANSLATE_NOOP("orders", "Completed"), QT_TRANSLATE_NOOP("orders", "Cancelled"),
};

} // namespace

QString statusName(OrderStatus status)
{
    return QCoreApplication::translate("orders", names[int(status)]);
}

QString stepCommand(OrderStatus status)
{
    switch (status) {
    case OrderStatus::confirmed: return QStringLiteral("order_confirmed");
    case OrderStatus::shipped: return QStringLiteral("order_shipped");
    case OrderStatus::completed: return QStringLiteral("order_completed");
    case OrderStatus::cancelled: return QStringLiteral("order_cancelled");
    case OrderStatus::draft: break;
    }
    return QStringLiteral("order_changed");
}

QString codesInText(const QStringList &codes)
{
    constexpr qsizetype shown = 3;
    if (codes.size() <= shown + 1)
        return codes.join(QStringLiteral(", "));
    return QCoreApplication::translate("orders", "%1 and %2 more").arg(codes.mid(0, shown).join(QStringLiteral(", "))).arg(codes.size() - shown);
}

} // namespace somo
