// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/person_statement_query.h"
#include "core/words/formats.h"

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace somo {

class FigureLabel;
class PeriodStateLine;

/// What a month comes to, in one strip: pay, salary, income, revenue, and revenue ÷ income with its span.
class StatementHead : public QFrame {
    Q_OBJECT
public:
    enum class Figure {
        paid,
        salary,
        income,
        revenue,
        ratio,
    };
    explicit StatementHead(QWidget *parent);
    /// Revenue ÷ income is judged once the period is over on `today`: before, a part of the revenue would stand beside the
    /// whole period's pay.
    void show(const PersonStatement &statement, const BookSettings &settings, Day today, const Formats &formats);
    bool hasHeightForWidth() const override { return false; }
    QSize minimumSizeHint() const override;

signals:
    void whyAsked(somo::StatementHead::Figure figure);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part {
        QWidget *box = nullptr;
        QLabel *label = nullptr;
        FigureLabel *value = nullptr;
        QLabel *note = nullptr;
    };
    Part &part(Figure figure) { return m_parts[size_t(figure)]; }
    void set(Figure figure, const QString &label, const QString &value, const QString &note);
    static QString ratioNote(const PersonStatement &statement, const BookSettings &settings, Day today, const Formats &formats);
    QString questionWords(const PersonStatement &statement) const;
    QString stateWords(const PersonStatement &statement, const BookSettings &settings, const Formats &formats) const;

    void arrange(bool beside);
    void fit();

    std::array<Part, 5> m_parts;
    QBoxLayout *m_layout = nullptr;
    QHBoxLayout *m_figures = nullptr;
    QBoxLayout *m_states = nullptr; // what is said of the period
    bool m_beside = false;
    PeriodStateLine *m_line; // where there is room for it
    QLabel *m_state;
    QLabel *m_questions;
};

/// Why one of them is what it is.
WhyTree whyHead(StatementHead::Figure figure, const PersonStatement &statement, const BookSettings &settings, Day today, const Formats &formats);

} // namespace somo
