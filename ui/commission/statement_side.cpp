// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commission/statement_side.h"

#include "core/commission/line_key.h"
#include "core/commission/period_pay.h"
#include "core/commission/policy_wording.h"
#include "core/commission/question_store.h"
#include "ui/commission/band_bar.h"
#include "ui/commission/question_box.h"
#include "ui/commission/question_form.h"
#include "ui/commission/what_if_panel.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/shell/page.h"
#include "ui/shell/user_menu.h"
#include "ui/shell/workspace.h"
#include "ui/why/why_text.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

StatementSide::StatementSide(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
{
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap);
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(metrics.scaled(14), metrics.inside, metrics.scaled(14), metrics.inside);
    m_stack = new QStackedWidget(card);
    auto *why = new QWidget(m_stack);
    buildWhy(why);
    m_form = new QuestionForm(m_stack);
    m_whatIf = new WhatIfPanel(host, m_stack);
    for (QWidget *page : {why, static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_whatIf)})
        m_stack->addWidget(page);
    inside->addWidget(m_stack);
    layout->addWidget(card, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.gap);
    m_ask = new QPushButton(somoIcon(QStringLiteral("question")), {}, this);
    m_ask->setObjectName(QStringLiteral("askLine"));
    m_try = new QPushButton(somoIcon(QStringLiteral("simulate")), {}, this);
    m_try->setObjectName(QStringLiteral("tryOut"));
    m_behind = new QPushButton(somoIcon(QStringLiteral("file")), {}, this);
    m_behind->setObjectName(QStringLiteral("statementOrders"));
    for (QPushButton *button : {m_ask, m_try, m_behind})
        buttons->addWidget(button);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_ask, &QPushButton::clicked, this, &StatementSide::ask);
    connect(m_try, &QPushButton::clicked, this, &StatementSide::tryOut);
    connect(m_behind, &QPushButton::clicked, this, &StatementSide::ordersBehindAsked);
    connect(m_form, &QuestionForm::backAsked, this, &StatementSide::goBack);
    connect(m_form, &QuestionForm::questionSent, this, &StatementSide::send);
    connect(m_form, &QuestionForm::answerSent, this, &StatementSide::answer);
    connect(m_whatIf, &WhatIfPanel::backAsked, this, &StatementSide::goBack);
    connect(m_whatIf, &WhatIfPanel::settled, this, &StatementSide::settled);
}

void StatementSide::buildWhy(QWidget *page)
{
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap);
    m_title = new QLabel(page);
    m_title->setObjectName(QStringLiteral("whyTitle"));
    m_title->setProperty("role", QStringLiteral("cardFigure"));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_bands = new BandBar(page);
    m_text = new WhyText(page);
    m_questions = new QuestionBox(page);
    m_hint = new QLabel(page);
    m_hint->setProperty("role", QStringLiteral("label"));
    m_hint->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_bands);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_questions);
    layout->addWidget(m_hint);
    connect(m_text, &WhyText::orderAsked, this, &StatementSide::orderAsked);
    connect(m_text, &WhyText::policyAsked, this, &StatementSide::policyAsked);
    connect(m_questions, &QuestionBox::answerAsked, this, [this](QuestionId id) {
        const auto found = std::ranges::find(m_statement->questions, id, &CommissionQuestion::id);
        if (found == m_statement->questions.end())
            return;
        m_stack->setCurrentWidget(m_form);
        m_form->answer(*found, about());
    });
    connect(m_questions, &QuestionBox::reopenAsked, this, &StatementSide::reopen);
}

words::ReportWords StatementSide::words() const
{
    const Formats formats = m_host.formats();
    return {formats.language(), formats.currency()};
}

void StatementSide::setStatement(std::shared_ptr<const PersonStatement> statement)
{
    m_statement = std::move(statement);
    const bool mayAsk = m_statement && !m_host.workspace().isReadOnly();
    m_ask->setEnabled(mayAsk);
    m_try->setEnabled(m_statement != nullptr);
    m_behind->setEnabled(m_statement != nullptr);
}

void StatementSide::show(const WhyTree &tree, const QString &key, const QString &name)
{
    const bool same = key == m_key && tree.title == m_text->tree().title && plainText(tree) == plainText(m_text->tree());
    m_key = key;
    m_name = name;
    m_title->setText(tree.title);
    if (!same)
        m_text->setTree(tree);
    fillAsk();
    showQuestions();
}

QuestionAbout StatementSide::about() const
{
    return {m_statement->explained.person, m_statement->name, m_statement->explained.sheet.period, m_key, m_name};
}

void StatementSide::fillAsk()
{
    m_ask->setText(m_statement && m_form->hasBegun(about()) ? tr("Go on with the question") : tr("Ask about this line"));
}

void StatementSide::showQuestions()
{
    std::vector<CommissionQuestion> questions;
    for (const CommissionQuestion &question : m_statement->questions) {
        if (question.lineKey == m_key)
            questions.push_back(question);
    }
    m_questions->show(questions, m_host.formats(), m_host.workspace().settings().offsetMinutes, !m_host.workspace().isReadOnly());
}

void StatementSide::explain(const StatementPlace &place)
{
    const ExplainedStatement &of = m_statement->explained;
    const words::ReportWords said = words();
    const LineWords lineWords(of.sheet, of.codes, said);
    switch (place.kind) {
    case StatementPlace::Kind::line: {
        const StatementLine &line = of.statement(place.statement).lines[place.line];
        showBands(place);
        show(explainLine(of, place.statement, place.line, said), place.key,
             QStringLiteral("%1 · %2").arg(lineWords.heading(of.statement(place.statement), line), lineWords.name(of.statement(place.statement), line)));
        return;
    }
    case StatementPlace::Kind::policy:
    case StatementPlace::Kind::heading:
        showBands(place);
        show(explainFigure(of, place.statement, place.kind == StatementPlace::Kind::policy ? StatementFigure::base : StatementFigure::commission, said), wholeStatementKey, tr("The whole statement"));
        return;
    case StatementPlace::Kind::total: break;
    }
    m_bands->show({}, {});
    show(explainFigure(of, 0, StatementFigure::total, said), wholeStatementKey, tr("The whole statement"));
}

void StatementSide::showBands(const StatementPlace &place)
{
    const ExplainedStatement &of = m_statement->explained;
    const PayStatement &statement = of.statement(place.statement);
    const bool isRule = place.kind != StatementPlace::Kind::policy && !statement.lines.empty() && statement.lines[place.line].kind == StatementLineKind::band;
    const CommissionRule *rule = isRule ? ruleOf(of.sheet, statement, statement.lines[place.line].rule) : nullptr;
    if (!rule || rule->bands.size() < 2)
        return m_bands->show({}, {});
    const words::ReportWords said = words();
    const LineWords lineWords(of.sheet, of.codes, said);
    const StatementLine &line = statement.lines[place.line];
    const Policy &policy = of.sheet.version(statement).policy;
    const auto meter = bandMeter(of.sheet.facts, policy, *rule, of.person, of.sheet.period.first());
    // Where bands are percents of the target, they stand where those percents lie.
    const double whole = meter && meter->target ? double(meter->target->value) / double(meter->target->days) / double(Rate::whole) : 1;
    BandBar::Shown shown;
    for (const PayBand &band : rule->bands) {
        const QString rate = band.rate ? lineWords.percent(*band.rate) : said.formats().amount(band.amount ? *band.amount : band.each.value_or(Money()));
        shown.bands.push_back({double(band.from) * whole, lineWords.edge(band.from, line.fromUnit), rate});
    }
    qint64 base = 0;
    for (const StatementLine &each : statement.lines) {
        if (each.kind == StatementLineKind::band && each.rule == line.rule && (!line.order || (each.order == line.order && each.line == line.line)))
            base += each.base.value_or(0);
    }
    shown.base = double(base);
    shown.baseText = lineWords.edge(base, line.baseUnit);
    const auto current = place.kind == StatementPlace::Kind::line ? bandAt(*rule, line.from) : std::nullopt;
    shown.current = current ? int(*current) : -1;
    m_bands->show(shown, tr("Bands of the rule “%1”; the base stands at %2.").arg(ruleWords(ruleNameOf(policy, rule->id), said.language()), shown.baseText));
}

void StatementSide::explainOrder(const ExplainedOrder &order)
{
    m_bands->show({}, {});
    show(somo::explainOrder(m_statement->explained, order, words()), orderKey(order.order), tr("Order %1").arg(order.code));
}

void StatementSide::explainTree(const WhyTree &tree)
{
    m_bands->show({}, {});
    show(tree, wholeStatementKey, tr("The whole statement"));
    goBack();
}

void StatementSide::ask()
{
    if (!m_statement || m_host.workspace().isReadOnly())
        return;
    if (m_key.isEmpty()) {
        m_key = wholeStatementKey;
        m_name = tr("The whole statement");
    }
    m_stack->setCurrentWidget(m_form);
    m_form->ask(about());
}

void StatementSide::tryOut()
{
    if (!m_statement)
        return;
    m_stack->setCurrentWidget(m_whatIf);
    m_whatIf->begin(m_statement->explained.person, m_statement->explained.sheet.period, std::max(m_statement->revenue, Money()));
}

bool StatementSide::goBack()
{
    if (m_stack->currentIndex() == 0)
        return false;
    m_stack->setCurrentIndex(0);
    fillAsk();
    m_text->setFocus();
    return true;
}

bool StatementSide::mayLeave() const
{
    return !m_form->isDirty();
}

const QuestionAbout &StatementSide::begun()
{
    if (m_stack->currentWidget() != m_form || !m_form->isBegun())
        m_form->showBegun();
    m_stack->setCurrentWidget(m_form);
    return m_form->about();
}

void StatementSide::write(const QString &code, const QStringList &args, std::function<Status(Database &, const BookSettings &)> work, const QString &done, const QString &typed)
{
    const BookSettings settings = m_host.workspace().settings();
    m_host.workspace().write({code, args}, [work = std::move(work), settings](Database &database) { return work(database, settings); }, this,
                             [this, done, key = typed.isNull() ? QString() : m_form->key(), typed](const Result<CommandOutcome> &wrote) {
                                 if (!wrote)
                                     return m_host.showProblem(wrote.error());
                                 if (!key.isNull())
                                     m_form->written(key, typed);
                                 if (m_stack->currentWidget() == m_form && m_form->key() == key && !m_form->isBegun())
                                     goBack();
                                 m_host.say(done);
                             });
}

void StatementSide::send(const QuestionAbout &about, QuestionKind kind, const QString &text)
{
    const auto author = UserMenu::nameToWrite(m_host);
    if (!author)
        return;
    CommissionQuestion question;
    question.person = about.person;
    question.period = about.period;
    question.lineKey = about.lineKey;
    question.kind = kind;
    question.question = text;
    question.author = *author;
    question.moment = QDateTime::currentMSecsSinceEpoch();
    write(QStringLiteral("question_asked"), {about.personName, question.period.toText()},
          [question](Database &database, const BookSettings &settings) -> Status {
              SOMO_TRY(askQuestion(database, settings, question));
              return success();
          },
          tr("Asked about “%1”.").arg(about.lineName), text);
}

void StatementSide::answer(QuestionId question, const QuestionAbout &about, QuestionOutcome outcome, const QString &text)
{
    const auto author = UserMenu::nameToWrite(m_host);
    if (!author)
        return;
    const QuestionAnswer answer{text, outcome, *author, QDateTime::currentMSecsSinceEpoch()};
    write(QStringLiteral("question_answered"), {QString::number(question.value), about.personName},
          [question, answer](Database &database, const BookSettings &) { return answerQuestion(database, question, answer); }, tr("Answered the question about “%1”.").arg(about.lineName), text);
}

void StatementSide::reopen(QuestionId question)
{
    write(QStringLiteral("question_reopened"), {QString::number(question.value), m_statement->name},
          [question](Database &database, const BookSettings &) { return reopenQuestion(database, question, {}); }, tr("Reopened the question about “%1”.").arg(m_name));
}

void StatementSide::retranslate()
{
    fillAsk();
    m_try->setText(tr("What if one more were sold?"));
    m_behind->setText(tr("Orders behind"));
    m_hint->setText(tr("If something is unclear or seems wrong, ask. A question doesn't delay approving and paying; the answer stays beside this line."));
    m_form->retranslate();
    m_whatIf->retranslate();
}

} // namespace somo
