// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/why_tree.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace somo {

class WhyText;

/// The explanation of one figure beside it: its head or Alt with an arrow moves it, Ctrl+C copies it, Esc closes, Enter
/// opens the orders behind. Figures in it open further down; the first of them is open.
class WhyPopover : public QDialog {
    Q_OBJECT
public:
    explicit WhyPopover(QWidget *parent);
    void setTree(const WhyTree &tree);
    const WhyTree &tree() const;
    /// The answer to figureOpened(): it stands under the first sentence with such a figure that has none yet.
    void setUnder(Metric metric, const std::vector<WhyLine> &lines);
    /// Shows it under the point (of the screen) and inside that screen.
    void showAt(const QPoint &point);

signals:
    void ordersAsked();
    void figureOpened(somo::Metric metric);
    void orderAsked(somo::OrderId order);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void moveInto(const QPoint &place);
    bool takeKey(const QKeyEvent &key);
    bool dragHead(const QEvent &event);
    QLabel *m_title = nullptr;
    WhyText *m_text = nullptr;
    QPushButton *m_orders = nullptr;
    std::optional<QPoint> m_grip; // where the head is held
};

} // namespace somo
