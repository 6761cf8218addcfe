// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/person_statement_query.h"
#include "ui/commission/statement_lines_model.h"

#include <QFrame>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace somo {

class BandBar;
class PageHost;
class QuestionBox;
class QuestionForm;
struct QuestionAbout;
class WhatIfPanel;
class WhyText;

/// Beside the statement: why the chosen line is what it is with its bands drawn, the questions about it, and "what if".
class StatementSide : public QWidget {
    Q_OBJECT
public:
    StatementSide(PageHost &host, QWidget *parent);
    void setStatement(std::shared_ptr<const PersonStatement> statement);
    void explain(const StatementPlace &place);
    void explainOrder(const ExplainedOrder &order);
    void explainTree(const WhyTree &tree);
    void ask();
    void tryOut();
    /// Out of asking and trying, to the explanation; false where that stands already.
    bool goBack();
    /// False while a question or an answer is begun and not written.
    bool mayLeave() const;
    /// Whose statement such a one is about, and of which period.
    const QuestionAbout &begun();
    WhyText *text() const { return m_text; }
    void retranslate();

signals:
    void orderAsked(somo::OrderId order);
    void ordersBehindAsked();
    void policyAsked(const QString &code);
    void settled();

private:
    void buildWhy(QWidget *page);
    void show(const WhyTree &tree, const QString &key, const QString &name);
    void showBands(const StatementPlace &place);
    void showQuestions();
    QuestionAbout about() const;
    void fillAsk();
    void send(const QuestionAbout &about, QuestionKind kind, const QString &words);
    void answer(QuestionId question, const QuestionAbout &about, QuestionOutcome outcome, const QString &words);
    void reopen(QuestionId question);
    /// `typed`: the words of the form that are written; null where none of them are.
    void write(const QString &code, const QStringList &args, std::function<Status(Database &, const BookSettings &)> work, const QString &done, const QString &typed = {});
    words::ReportWords words() const;

    PageHost &m_host;
    std::shared_ptr<const PersonStatement> m_statement;
    QString m_key; // of what is explained, for questions
    QString m_name; // and what it is called
    QStackedWidget *m_stack;
    QLabel *m_title = nullptr;
    BandBar *m_bands = nullptr;
    WhyText *m_text = nullptr;
    QuestionBox *m_questions = nullptr;
    QLabel *m_hint = nullptr;
    QuestionForm *m_form;
    WhatIfPanel *m_whatIf;
    QPushButton *m_ask;
    QPushButton *m_try;
    QPushButton *m_behind;
};

} // namespace somo
