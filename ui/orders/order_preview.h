// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order_choices_query.h"
#include "core/words/formats.h"

#include <QFrame>

class QLabel;
class QTextBrowser;

namespace somo {

/// An order at a glance beside the list: who, what, how much, how far.
class OrderPreview : public QFrame {
    Q_OBJECT
public:
    explicit OrderPreview(QWidget *parent = nullptr);
    void setOrder(const OrderSheet &sheet, const Formats &formats);
    void clear();

signals:
    /// What the pair is, by a link; `counts`: of one sale, the order that counts.
    void twinAnswered(const somo::OrderTwin &pair, somo::TwinState state, somo::OrderId counts);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QString twinWords(size_t at) const;
    void follow(const QString &link);
    std::optional<OrderSheet> m_sheet;
    Formats m_formats{Language::vietnamese};
    QLabel *m_title = nullptr;
    QTextBrowser *m_text = nullptr;
};

} // namespace somo
