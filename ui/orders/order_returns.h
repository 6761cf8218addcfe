// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order_choices_query.h"
#include "core/words/formats.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace somo {

class ValueField;

/// What came back of a written order, and the way to write another return: some of it or all that is left.
class OrderReturns : public QFrame {
    Q_OBJECT
public:
    explicit OrderReturns(QWidget *parent);

    void setSheet(const OrderSheet &sheet, Day today);
    void setFormats(const Formats &formats);
    void retranslate();
    /// The returns that stay, and the new one where anything was typed.
    void writeInto(Order &order) const;
    bool hasNew() const;
    bool commit();
    QWidget *firstError() const;
    QString error() const;
    QString fingerprint() const;

signals:
    void changed();

private:
    struct LineRow {
        LineId line;
        QWidget *widget = nullptr;
        QLabel *name = nullptr;
        QLabel *left = nullptr;
        ValueField *quantity = nullptr;
    };
    void begin(bool everything);
    void stop();
    void buildKept();
    void buildLines();
    void fill();
    Quantity leftOf(const OrderLine &line) const;

    Formats m_formats{Language::vietnamese};
    Day m_today;
    OrderSheet m_sheet;
    std::vector<OrderReturn> m_kept;
    bool m_writing = false;
    QLabel *m_title = nullptr;
    QVBoxLayout *m_list = nullptr; // returns written before
    QWidget *m_panel = nullptr; // the new one
    QLabel *m_dayLabel = nullptr;
    ValueField *m_day = nullptr;
    QVBoxLayout *m_lineList = nullptr;
    std::vector<LineRow> m_lines;
    QLabel *m_error = nullptr;
    QPushButton *m_some = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace somo
