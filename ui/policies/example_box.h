// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/pay_curve.h"
#include "core/words/formats.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace somo {

class ValueField;

/// The worked example: a base is typed, and what it pays stands below it band by band, at once.
class ExampleBox : public QFrame {
    Q_OBJECT
public:
    explicit ExampleBox(QWidget *parent = nullptr);
    /// Another scale counts something else: then the example begins anew, in the middle of the bands.
    void show(const PayScale &scale, const Formats &formats);
    void retranslate();
    qint64 base() const { return m_base; }

signals:
    void baseChanged(qint64 base);

private:
    void makeField();
    void readTyped(const QString &text);
    void setBase(qint64 base);
    void fill();
    QLabel *cell(int row, int column);
    qint64 usualBase() const;

    PayScale m_scale;
    Formats m_formats{Language::vietnamese};
    qint64 m_base = 0;
    bool m_shown = false;
    QLabel *m_title = nullptr;
    QLabel *m_label = nullptr;
    ValueField *m_field = nullptr;
    QLabel *m_error = nullptr;
    QGridLayout *m_parts = nullptr;
    std::vector<std::array<QLabel *, 2>> m_cells;
    QLabel *m_total = nullptr;
    QLabel *m_amount = nullptr;
    QLabel *m_share = nullptr;
};

} // namespace somo
