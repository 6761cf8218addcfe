// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace somo {

/// Over an order that somebody else changed while it was being typed: what happened, and whose words shall stand.
class OrderStrip : public QFrame {
    Q_OBJECT
public:
    explicit OrderStrip(QWidget *parent);
    void retranslate();

signals:
    void theirsAsked();
    void mineAsked();

private:
    QLabel *m_text = nullptr;
    QPushButton *m_theirs = nullptr;
    QPushButton *m_mine = nullptr;
};

} // namespace somo
