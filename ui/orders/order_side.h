// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/commission/sale_way_query.h"
#include "core/orders/order.h"
#include "core/storage/book.h"

#include <QScrollArea>

#include <optional>
#include <vector>

class QFrame;
class QLabel;

namespace somo {

class OrderCredits;
class OrderMoney;
class OrderReturns;
class PageHost;

/// What counts of an order that is being typed.
struct OrderConsequence {
    RecognitionEvent event = RecognitionEvent::completed;
    OrderStatus status = OrderStatus::draft;
    std::optional<Money> net; // of its lines, less its discount; nothing: it has none, or they add up to no amount
};

/// The order form's right side: money, credit, returns, what will follow from the order, and what was done to it.
class OrderSide : public QScrollArea {
    Q_OBJECT
public:
    OrderSide(PageHost &host, QWidget *parent);
    OrderMoney *money() const { return m_money; }
    OrderCredits *credits() const { return m_credits; }
    OrderReturns *returns() const { return m_returns; }
    void tell(const OrderConsequence &consequence);
    /// By what the credited people are paid for the order; told beside the rest.
    void setWays(std::vector<OrderWays> ways);
    /// Newest first; none: an order that was never written.
    void setHistory(const std::vector<LoggedCommand> &history);
    void retranslate();

private:
    void fillHistory();
    PageHost &m_host;
    OrderMoney *m_money = nullptr;
    OrderCredits *m_credits = nullptr;
    OrderReturns *m_returns = nullptr;
    QLabel *m_consequenceTitle = nullptr;
    QLabel *m_consequence = nullptr;
    OrderConsequence m_told;
    std::vector<OrderWays> m_ways;
    QFrame *m_historyCard = nullptr;
    QLabel *m_historyTitle = nullptr;
    QLabel *m_historyText = nullptr;
    std::vector<LoggedCommand> m_history;
};

} // namespace somo
