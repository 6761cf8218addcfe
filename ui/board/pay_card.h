// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/pay_outlook_query.h"
#include "core/commission/question.h"
#include "core/words/formats.h"

#include <QFrame>

class QLabel;
class QMenu;
class QToolButton;

namespace somo {

class FigureLabel;

/// What the board says of one person's pay: for the person and the leads only (rules §10).
struct BoardPay {
    PersonId person;
    QString name;
    bool own = false; // of whoever uses Somo here
    std::optional<PayOutlook> outlook; // nothing: not for this reader
    bool mayAsk = false; // the book can be written to
};

/// The commission of a period so far, with bonuses and what is pending or held until when: a card of a height of its own,
/// so that its figures may come after all others.
class PayCard : public QFrame {
    Q_OBJECT
public:
    explicit PayCard(QWidget *parent = nullptr);
    /// Nothing: still to come.
    void setPay(const std::optional<BoardPay> &pay, const Formats &formats);
    /// The same in another language.
    void setFormats(const Formats &formats);
    /// A picture of the board goes to others, without anybody's pay.
    void setBlank(bool blank);
    bool hasHeightForWidth() const override { return false; }

signals:
    /// The person's commission was asked for.
    void opened(somo::PersonId person);
    /// "This is unclear" (meaning) or "this seems wrong" (calculation), about the whole statement.
    void questioned(const somo::BoardPay &pay, somo::QuestionKind kind);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeQuestions();
    void fill();
    void fillQuestions();
    void showNote();
    QString title() const;
    QLabel *m_title = nullptr;
    FigureLabel *m_figure = nullptr;
    QToolButton *m_ask = nullptr;
    QMenu *m_asked = nullptr;
    QLabel *m_note = nullptr;
    QStringList m_sentences;
    std::optional<BoardPay> m_pay;
    Formats m_formats{Language::vietnamese};
};

} // namespace somo
