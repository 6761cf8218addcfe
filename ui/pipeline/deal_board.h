// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deals/deal_query.h"
#include "core/deals/stage_store.h"
#include "core/words/formats.h"

#include <QScrollArea>

class QHBoxLayout;
class QLabel;

namespace somo {

class DealColumn;

/// The stages as columns of cards, each with what it holds at its head. ←/→ goes to the next column, Ctrl+←/→ takes the card
/// along, and so does dragging it.
class DealBoard : public QScrollArea {
    Q_OBJECT
public:
    explicit DealBoard(QWidget *parent = nullptr);
    /// Stages that take deals, and retired ones that hold some of these rows.
    void setDeals(const std::vector<DealStage> &stages, const std::vector<DealRow> &rows, const Formats &formats, int year);
    /// Marks a deal's card, or none; chosen() isn't said for it.
    void select(DealId deal);
    /// The card that the keyboard stands on; 0: none.
    DealId current() const;
    QWidget *firstFocus() const;
    void retranslate();

signals:
    void chosen(somo::DealId deal);
    void moveAsked(somo::DealId deal, somo::DealStageId stage);
    /// Enter or F2: into the form.
    void editAsked();
    void removeAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Column {
        DealStage stage;
        QWidget *whole = nullptr;
        QLabel *name = nullptr;
        QLabel *sum = nullptr;
        DealColumn *cards = nullptr;
    };
    Column makeColumn();
    void fillHead(const Column &column);
    size_t placeOf(const QObject *cards) const;
    void goTo(size_t column, int row);
    bool takesKey(size_t column, int key, Qt::KeyboardModifiers modifiers);

    QWidget *m_inside;
    QHBoxLayout *m_line;
    std::vector<Column> m_columns; // those shown first
    size_t m_shown = 0;
    Formats m_formats{Language::vietnamese};
    DealId m_marked;
    bool m_selecting = false; // not by the person
};

} // namespace somo
