// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger_query.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QTextBrowser;
class QUrl;

namespace somo {

/// One sentence of an explanation, and what it rests on (at most 7 sentences at a level).
struct WhyLine {
    QString text;
    std::vector<WhyLine> under;
    QString figure = {}; // the part of the text that opens: to the orders behind `metric`, or to `order`
    Metric metric = Metric::revenue;
    OrderId order = {};
    QString amount = {}; // at the right edge
};

/// The answer to "why?": a question, and sentences whose last one is the rule.
struct WhyTree {
    QString title;
    std::vector<WhyLine> lines;
    std::optional<Metric> behind = std::nullopt; // whose orders can all be seen
};

/// The tree as people paste it: the question, then a line a sentence, two spaces deeper at each level.
QString plainText(const WhyTree &tree);

/// The explanation of one figure beside it: its head or Alt with an arrow moves it, Ctrl+C copies it, Esc closes, Enter
/// opens the orders behind. Figures in it open further down; the first of them is open.
class WhyPopover : public QDialog {
    Q_OBJECT
public:
    explicit WhyPopover(QWidget *parent);
    void setTree(const WhyTree &tree);
    const WhyTree &tree() const { return m_tree; }
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
    void fill();
    void fit();
    void moveInto(const QPoint &place);
    void open(const QUrl &link);
    bool takeKey(const QKeyEvent &key);
    bool dragHead(const QEvent &event);
    WhyTree m_tree;
    QLabel *m_title = nullptr;
    QTextBrowser *m_text = nullptr;
    QPushButton *m_orders = nullptr;
    std::optional<QPoint> m_grip; // where the head is held
};

} // namespace somo
