// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/today.h"
#include "ui/board/board_texts.h"

#include <QFrame>

class QLabel;

namespace somo {

class FigureLabel;
class TeamBar;

/// The month so far: of whoever looks, and of the whole team. Both figures open.
class TodayMonthCard : public QFrame {
    Q_OBJECT
public:
    explicit TodayMonthCard(QWidget *parent);
    void setMonth(const TodayMonth &month, const BoardContext &context);
    /// Where an explanation of the figure opens.
    QPoint placeOfFigure(bool team) const;

signals:
    void whyAsked(bool team);

private:
    /// The figure of one, with the bar and the sentence below it.
    struct Part {
        QWidget *box = nullptr;
        QLabel *whose = nullptr;
        FigureLabel *revenue = nullptr;
        QLabel *attained = nullptr;
        TeamBar *bar = nullptr;
        QLabel *sentence = nullptr;
    };
    Part makePart(const QString &name, bool team);
    void fillPart(const Part &part, const QString &whose, const BoardRow *row, const TodayMonth &month, const BoardContext &context);

    QLabel *m_title = nullptr;
    Part m_mine;
    QFrame *m_rule = nullptr;
    Part m_team;
};

} // namespace somo
