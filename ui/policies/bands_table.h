// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/pay_curve.h"
#include "ui/policies/band_row.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace somo {

/// What the table shows: bands with what follows from them.
struct BandsShown {
    QString title; // "Clause 3: the bands"
    BandsForm form;
    PayScale scale;
    QString error; // of a band, or of all of them
    int errorBand = -1; // counted from 0
    bool errorOfStart = true;
};

/// The bands of the chosen rule or pool, a row for each. Alt+Enter adds one after the row with the keyboard, Ctrl+Del takes
/// that row away, up and down go from row to row.
class BandsTable : public QFrame {
    Q_OBJECT
public:
    explicit BandsTable(QWidget *parent = nullptr);
    void show(const BandsShown &shown);
    void retranslate();
    int current() const { return m_current; }
    void goTo(int band);

signals:
    void changed(const std::vector<somo::PayBand> &bands);
    void addAsked(int after);
    void removeAsked(int band);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHead(QVBoxLayout *layout);
    void makeFoot(QVBoxLayout *layout);
    void makeRows(size_t count);
    void fillRows();
    BandRow::Following following(size_t band, const PayCurve &curve) const;
    void fitColumns();
    void setCurrent(int band);
    bool takesKey(const QKeyEvent &event);

    BandsShown m_shown;
    std::vector<PayBand> m_bands;
    int m_current = 0;
    QLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
    std::array<QLabel *, 5> m_headers{};
    QVBoxLayout *m_list = nullptr;
    std::vector<BandRow *> m_rows;
    QLabel *m_error = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_addKeys = nullptr;
    QLabel *m_removeKeys = nullptr;
};

} // namespace somo
