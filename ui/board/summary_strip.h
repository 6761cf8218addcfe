// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_texts.h"
#include "ui/why/board_why.h"

#include <QFrame>

class QLabel;

namespace somo {

class FigureLabel;
class TeamBar;

/// The period in one strip: revenue, the team's bar with its pace, and four figures beside their comparison.
class SummaryStrip : public QFrame {
    Q_OBJECT
public:
    explicit SummaryStrip(QWidget *parent = nullptr);
    void setBoard(const BoardData &board, const BoardContext &context);
    /// Its height is its own; a page must not ask for all its parts' wished-for heights because two lines can wrap.
    bool hasHeightForWidth() const override { return false; }

signals:
    void whyAsked(somo::BoardFigure figure);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Figure {
        QLabel *label = nullptr;
        FigureLabel *value = nullptr;
        QLabel *note = nullptr;
        QWidget *box = nullptr;
    };
    Figure addFigure(const QString &name, BoardFigure which);
    void fill();
    void fillPace();
    void fitHeight();
    void setFigure(Figure &figure, const QString &label, const QString &value, const QString &then);
    QLabel *m_label = nullptr;
    FigureLabel *m_revenue = nullptr;
    QLabel *m_target = nullptr;
    TeamBar *m_bar = nullptr;
    QLabel *m_pace = nullptr;
    QLabel *m_projection = nullptr;
    Figure m_orders, m_newCustomers, m_average, m_returns;
    std::optional<BoardData> m_board;
    BoardContext m_context;
};

} // namespace somo
