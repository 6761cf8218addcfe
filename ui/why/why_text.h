// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/why_tree.h"

#include <QTextBrowser>

namespace somo {

/// An explanation as sentences one can open: a chevron or a dotted figure unfolds what a sentence rests on, orders and
/// policies are links. Tab goes from one to the next, Enter opens, Ctrl+C copies what stands open.
class WhyText : public QTextBrowser {
    Q_OBJECT
public:
    explicit WhyText(QWidget *parent);
    void setTree(const WhyTree &tree);
    const WhyTree &tree() const { return m_tree; }
    /// The answer to figureOpened(): it stands under the first sentence with such a figure that has none yet; false where
    /// there is none.
    bool setUnder(Metric metric, const std::vector<WhyLine> &lines);
    /// Opens what is folded at that path of positions, or folds it.
    void toggle(const std::vector<size_t> &path);
    /// How high all of it is at that width.
    int heightFor(int width);
    void copy();

signals:
    void figureOpened(somo::Metric metric);
    void orderAsked(somo::OrderId order);
    void policyAsked(const QString &code);
    /// Something was unfolded or folded.
    void toggled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void open(const QUrl &link);

    WhyTree m_tree;
};

} // namespace somo
