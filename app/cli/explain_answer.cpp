// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explain_answer.h"

#include "core/commission/explained_statement_query.h"
#include "core/commission/explanation_words.h"
#include "core/commission/line_key.h"
#include "core/commission/question_store.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace somo::cli {

namespace {

QJsonArray treeJson(const std::vector<WhyLine> &lines, const OrderCodes &codes)
{
    QJsonArray array;
    for (const WhyLine &line : lines) {
        QJsonObject json{{QStringLiteral("text"), line.text}};
        if (!line.amount.isEmpty())
            json[QStringLiteral("amount")] = line.amount;
        if (const auto code = codes.find(line.order); line.order && code != codes.end())
            json[QStringLiteral("order")] = code->second;
        if (!line.policy.isEmpty())
            json[QStringLiteral("policy")] = line.policy;
        if (!line.under.empty())
            json[QStringLiteral("under")] = treeJson(line.under, codes);
        array.append(json);
    }
    return array;
}

/// Long lists stay at their beginning: the orders stand below, each once.
void cutLists(std::vector<WhyLine> &lines)
{
    for (WhyLine &line : lines) {
        if (line.goesOn)
            line.under.clear();
        cutLists(line.under);
    }
}

/// The bands of one rule rest on the same orders and the same policy, which its first one shows.
bool isOfSameRule(const StatementLine &line, const StatementLine &before)
{
    return line.kind == StatementLineKind::band && before.kind == StatementLineKind::band && line.rule == before.rule && !line.order;
}

QString restsOnText(ExpectedPay::RestsOn restsOn)
{
    switch (restsOn) {
    case ExpectedPay::RestsOn::orderAlone: return QStringLiteral("order");
    case ExpectedPay::RestsOn::onlyBand: return QStringLiteral("rate");
    case ExpectedPay::RestsOn::restOfPeriod: break;
    }
    return QStringLiteral("period");
}

void addSentences(const QString &text, int depth, QStringList &sentences)
{
    for (const QString &line : text.split(QLatin1Char('\n')))
        sentences += QString(2 * depth, QLatin1Char(' ')) + line;
}

} // namespace

Result<ExplainAnswer::Known *> ExplainAnswer::known(PersonId person)
{
    const auto [found, isNew] = m_known.try_emplace(person);
    if (!isNew)
        return &found->second;
    Database &database = m_book.database();
    SOMO_TRY_ASSIGN(found->second.explained, loadExplainedStatement(database, m_book.settings(), m_sheet, person));
    SOMO_TRY_ASSIGN(found->second.orders, explainOrders(database, m_sheet, person));
    SOMO_TRY(m_expected.addTo(found->second.orders, m_sheet, person));
    QuestionAsk ask;
    ask.period = m_sheet.period;
    ask.person = person;
    SOMO_TRY_ASSIGN(found->second.questions, loadQuestions(database, m_book.settings(), ask));
    return &found->second;
}

QJsonArray ExplainAnswer::questionsOf(const Known &known, const QString &key) const
{
    QJsonArray array;
    for (const CommissionQuestion &question : known.questions) {
        if (question.lineKey != key)
            continue;
        array.append(QJsonObject{{QStringLiteral("number"), question.id.value},
                                 {QStringLiteral("kind"), questionKindText(question.kind)},
                                 {QStringLiteral("question"), question.question},
                                 {QStringLiteral("outcome"), question.outcome ? QJsonValue(questionOutcomeText(*question.outcome)) : QJsonValue::Null},
                                 {QStringLiteral("answer"), question.answer.isEmpty() ? QJsonValue::Null : QJsonValue(question.answer)}});
    }
    return array;
}

QJsonObject ExplainAnswer::orderJson(const ExplainedOrder &order) const
{
    const OrderPayWords said = orderPayWords(order, m_words);
    QJsonObject json{{QStringLiteral("order"), order.code},
                     {QStringLiteral("key"), orderKey(order.order)},
                     {QStringLiteral("ordered_on"), order.orderedOn.toIso()},
                     {QStringLiteral("reason"), payReasonText(order.reason)},
                     {QStringLiteral("value"), moneyText(order.value, m_words.formats().currency())},
                     {QStringLiteral("credited"), moneyText(order.credited, m_words.formats().currency())},
                     {QStringLiteral("amount"), moneyText(order.amount, m_words.formats().currency())},
                     {QStringLiteral("rules"), QJsonArray::fromStringList(order.rules)},
                     {QStringLiteral("on"), order.on.isNull() ? QJsonValue::Null : QJsonValue(order.on.toIso())},
                     {QStringLiteral("period"), order.period ? QJsonValue(order.period->toText()) : QJsonValue::Null}};
    if (!order.parts.empty()) {
        QJsonObject parts; // of the amount, by policy
        for (const auto &[policy, amount] : order.parts)
            parts[policy] = moneyText(amount, m_words.formats().currency());
        json[QStringLiteral("parts")] = parts;
    }
    if (!said.why.isEmpty()) {
        json[QStringLiteral("why")] = said.why;
        json[QStringLiteral("then")] = said.thenWhole();
    }
    if (order.expected)
        json[QStringLiteral("expected")] = QJsonObject{{QStringLiteral("amount"), moneyText(order.expected->amount, m_words.formats().currency())},
                                                       {QStringLiteral("period"), order.expected->period.toText()},
                                                       {QStringLiteral("rests_on"), restsOnText(order.expected->restsOn)}};
    return json;
}

Status ExplainAnswer::add(const PayStatement &statement, QJsonObject &row, QStringList &sentences)
{
    SOMO_TRY_ASSIGN(Known *const of, known(statement.person));
    const bool isFirst = of->next == 0;
    const size_t index = of->next++;
    const ExplainedStatement &explained = of->explained;
    const QStringList keys = lineKeys(explained.sheet, statement);
    const LineWords lineWords(explained.sheet, explained.codes, m_words);
    const Policy &policy = m_sheet.version(statement).policy;
    const RosterPerson *person = m_sheet.person(statement);
    sentences += QStringLiteral("%1, %2/%3").arg(person ? person->name : QString(), policy.code).arg(policy.version);
    if (const QString below = revenueBelowBase(explained.revenue, policy, statement, explained.sheet.period, m_words); !below.isEmpty()) {
        row[QStringLiteral("base_note")] = below;
        addSentences(below, 1, sentences);
    }
    QJsonArray lines = row[QStringLiteral("lines")].toArray();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const StatementLine &line = statement.lines[size_t(i)];
        WhyTree tree = explainLine(explained, index, size_t(i), m_words);
        QJsonObject json = lines[i].toObject();
        json[QStringLiteral("key")] = keys[i];
        json[QStringLiteral("why")] = treeJson(tree.lines, explained.codes);
        const QJsonArray questions = questionsOf(*of, keys[i]);
        if (!questions.isEmpty())
            json[QStringLiteral("questions")] = questions;
        lines[i] = json;
        if (i > 0 && isOfSameRule(line, statement.lines[size_t(i) - 1]))
            std::ranges::for_each(tree.lines, [](WhyLine &each) { each.under.clear(); });
        cutLists(tree.lines);
        addSentences(m_context.text(QT_TRANSLATE_NOOP("cli", "%1 · %2: %3"),
                                    {lineWords.heading(statement, line), lineWords.name(statement, line), m_words.formats().money(line.amount)}),
                     1, sentences);
        tree.title.clear();
        addSentences(plainText(tree).mid(1), 2, sentences);
        for (const CommissionQuestion &question : of->questions) {
            if (question.lineKey == keys[i])
                addSentences(m_context.text(QT_TRANSLATE_NOOP("cli", "Question %1: %2"), {QString::number(question.id.value), question.question}), 2, sentences);
            if (question.lineKey == keys[i] && question.outcome)
                addSentences(m_context.text(QT_TRANSLATE_NOOP("cli", "Answer (%1): %2"), {m_context.thing(questionOutcomeText(*question.outcome)), question.answer}), 2, sentences);
        }
    }
    row[QStringLiteral("lines")] = lines;
    // An order stands once, with the policy that looked at it; those without a row of their own stand with the first.
    QJsonArray orders;
    for (const ExplainedOrder &order : of->orders) {
        const bool hasRow = std::ranges::any_of(explained.statements, [&](size_t each) { return m_sheet.version(m_sheet.statements[each]).policy.code == order.policy; });
        if (order.policy != policy.code && (hasRow || !isFirst))
            continue;
        orders.append(orderJson(order));
        sentences += orderPaySentence(order, m_words);
    }
    row[QStringLiteral("orders")] = orders;
    return success();
}

Status ExplainAnswer::addWithout(PersonId person, QJsonObject &answer, QStringList &sentences)
{
    SOMO_TRY_ASSIGN(const Known *const of, known(person));
    QJsonArray orders;
    for (const ExplainedOrder &order : of->orders) {
        orders.append(orderJson(order));
        sentences += orderPaySentence(order, m_words);
    }
    answer[QStringLiteral("orders")] = orders;
    return success();
}

} // namespace somo::cli
