// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;

namespace somo {

/// One sentence of an explanation, and what it rests on (at most 7 sentences at a level).
struct WhyLine {
    QString text;
    std::vector<WhyLine> under;
};

/// The answer to "why?": a question, and sentences whose last one is the rule.
struct WhyTree {
    QString title;
    std::vector<WhyLine> lines;
};

/// The tree as people paste it: the question, then a line a sentence, two spaces deeper at each level.
QString plainText(const WhyTree &tree);

/// The explanation of one figure beside it: movable, Ctrl+C copies it, Esc closes, Enter opens the orders behind.
class WhyPopover : public QDialog {
    Q_OBJECT
public:
    explicit WhyPopover(QWidget *parent);
    void setTree(const WhyTree &tree);
    const WhyTree &tree() const { return m_tree; }
    /// Shows it under the point (of the screen) and inside that screen.
    void showAt(const QPoint &point);

signals:
    void ordersAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    WhyTree m_tree;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_orders = nullptr;
};

} // namespace somo
