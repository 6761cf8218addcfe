// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy_json.h"
#include "core/words/formats.h"

#include <QFrame>

#include <array>

class QComboBox;
class QLabel;

namespace somo {

class ValueField;

/// How bands of one owner are written: what their starts count and in what they may pay.
struct BandsForm {
    EdgeUnit unit = EdgeUnit::money;
    bool forEach = false; // an amount per unit or order instead of a rate
    bool mayBeFlat = false; // a flat amount may stand in the place of a rate
    bool readOnly = true;
    Formats formats{Language::vietnamese};
    friend bool operator==(const BandsForm &a, const BandsForm &b)
    {
        return a.unit == b.unit && a.forEach == b.forEach && a.mayBeFlat == b.mayBeFlat && a.readOnly == b.readOnly
            && a.formats.language() == b.formats.language() && a.formats.currency() == b.formats.currency();
    }
};

/// One band of the table: where it starts and what it pays are typed, all else follows.
class BandRow : public QFrame {
    Q_OBJECT
public:
    /// What follows from the band and its neighbours, in words.
    struct Following {
        QString below;
        QString width;
        QString payAtStart;
        QString error; // of the start or the pay
        bool errorOfStart = true;
        friend bool operator==(const Following &, const Following &) = default;
    };
    BandRow(const BandsForm &form, int number, QWidget *parent);
    /// What is being typed stays.
    void setBand(const PayBand &band, const Following &following);
    /// The cells in the order of the columns; the widest of a column gives its width.
    const std::array<QWidget *, 5> &cells() const { return m_cells; }
    QWidget *startField() const;
    QWidget *payField() const;
    void setCurrent(bool current);

signals:
    /// Another start or another pay was typed.
    void changed(const somo::PayBand &band);
    void entered(); // Enter: on to the next field
    void movedTo(); // the keyboard came into the row

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeStart(int number);
    void makePay();
    void take();
    bool paysFlat() const;
    void showPay();
    void say();

    BandsForm m_form;
    int m_number;
    PayBand m_band;
    Following m_following;
    bool m_current = false;
    ValueField *m_start = nullptr;
    QLabel *m_zero = nullptr; // the first one always starts there
    QLabel *m_below = nullptr;
    QLabel *m_width = nullptr;
    QLabel *m_payAtStart = nullptr;
    ValueField *m_rate = nullptr;
    ValueField *m_amount = nullptr;
    QComboBox *m_kind = nullptr;
    std::array<QWidget *, 5> m_cells{};
};

} // namespace somo
