// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/simulation.h"
#include "core/words/formats.h"

#include <QWidget>

#include <array>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QSlider;

namespace somo {

class FieldBox;
class ValueField;

/// A sale as it was typed, before anybody knows by which of these it is counted.
struct TypedSale {
    Money amount;
    Money profit;
    Quantity units;
    int orders = 0;
    ProductGroupId productGroup;
    ChannelId channel;
    std::optional<QString> payer; // nothing: not asked
    friend bool operator==(const TypedSale &, const TypedSale &) = default;
};

/// What the sale is measured by: the base of the one policy that counts it, since somebody has one for each payer and day.
enum class SaleMeasure {
    amount,
    profit,
    units,
    orders,
};
SaleMeasure measureOf(const std::vector<SaleWay> &ways, const std::optional<QString> &payer);
/// The sales to suppose: one by its measure, or so many orders; none where that is 0.
std::vector<SupposedSale> supposedSales(const TypedSale &typed, const std::vector<SaleWay> &ways);

/// The fields of "one more": how much of what the policy counts, with a slider, who pays, product group and channel.
class WhatIfSale : public QWidget {
    Q_OBJECT
public:
    explicit WhatIfSale(QWidget *parent);
    /// `revenue` is what the slider is measured by.
    void begin(Money revenue, const Formats &formats);
    void setChoices(const std::vector<std::pair<qint64, QString>> &groups, const std::vector<std::pair<qint64, QString>> &channels);
    /// Shows the fields that these ways ask for; true where something else stands in them now.
    bool setWays(const std::vector<SaleWay> &ways);
    TypedSale typed() const;
    /// "5.000.000 ₫", "10 units": how much more.
    QString said() const;
    void focusFirst();
    void retranslate(const Formats &formats);

signals:
    void changed();

private:
    struct Part {
        ValueField *field = nullptr;
        FieldBox *box = nullptr;
    };
    const Part &part(SaleMeasure measure) const { return m_parts[size_t(measure)]; }
    qint64 stepOf(SaleMeasure measure) const;
    void addChoice(QHBoxLayout *row, QLabel *label, QComboBox *box);
    void arrange();
    void fillPayers();
    void followSlider(int step);
    void moveSlider();

    std::array<Part, 4> m_parts; // by SaleMeasure
    QSlider *m_slider;
    QLabel *m_payerLabel;
    QComboBox *m_payer;
    QLabel *m_groupLabel;
    QComboBox *m_group;
    QLabel *m_channelLabel;
    QComboBox *m_channel;
    std::vector<SaleWay> m_ways;
    SaleMeasure m_measure = SaleMeasure::amount;
    Money m_step; // of the slider, in money
    Formats m_formats{Language::vietnamese};
};

} // namespace somo
