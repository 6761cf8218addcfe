// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commission_actions.h"
#include "app/cli/figures.h"
#include "app/cli/policy_actions.h"
#include "core/commission/policy_check.h"
#include "core/commission/year_trial_reader.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace somo::cli {

namespace {

class TrialAnswer {
public:
    TrialAnswer(const Context &context, const Book &book, const YearTrial &asked, const TrialReading &read)
        : m_context(context)
        , m_asked(asked)
        , m_hasTotal(read.hasTotal)
        , m_result(read.result)
        , m_figures(context.language(), book.settings().currency)
    {
    }

    Result<Answer> make(const Period &period) const
    {
        Answer answer;
        QJsonArray rows;
        for (const TriedPerson &person : m_result.people) {
            SOMO_TRY_ASSIGN(const Money difference, subtract(person.pay.after, person.pay.before, "commission"));
            QJsonObject row{{QStringLiteral("person"), QJsonObject{{QStringLiteral("code"), person.code}, {QStringLiteral("name"), person.name}}},
                            {QStringLiteral("before"), m_figures.money(person.pay.before)},
                            {QStringLiteral("after"), m_figures.money(person.pay.after)},
                            {QStringLiteral("difference"), m_figures.money(difference)},
                            {QStringLiteral("paid"), paidJson(person.pay)},
                            {QStringLiteral("periods"), periodsJson(person.byPeriod)}};
            rows.append(row);
            answer.rows.push_back(cells(person.name, person.pay, difference));
            answer.csvRows.push_back({person.code, Figures::plain(row[QStringLiteral("before")]), Figures::plain(row[QStringLiteral("after")]), Figures::plain(row[QStringLiteral("difference")]),
                                      Figures::plain(row[QStringLiteral("paid")])});
        }
        answer.json = QJsonObject{{QStringLiteral("period"), period.toText()},
                                  {QStringLiteral("policy"), policyHeadJson(m_asked.policy)},
                                  {QStringLiteral("rows"), rows},
                                  {QStringLiteral("periods"), periodsJson(m_result.byPeriod)},
                                  {QStringLiteral("before"), totalJson(m_result.total.before)},
                                  {QStringLiteral("after"), totalJson(m_result.total.after)},
                                  {QStringLiteral("cost"), totalJson(m_result.cost)},
                                  {QStringLiteral("paid"), paidJson(m_result.total)}};
        answer.headers = QStringList{m_context.text(QT_TRANSLATE_NOOP("cli", "Person")), m_context.text(QT_TRANSLATE_NOOP("cli", "In force")), m_asked.policy.code,
                                     m_context.text(QT_TRANSLATE_NOOP("cli", "Difference"))};
        answer.csvHeaders = QStringList{QStringLiteral("person"), QStringLiteral("before"), QStringLiteral("after"), QStringLiteral("difference"), QStringLiteral("paid")};
        answer.right = {false, true, true, true};
        if (m_result.closed > 0) {
            answer.headers += m_context.text(QT_TRANSLATE_NOOP("cli", "Really paid"));
            answer.right.push_back(true);
        }
        answer.hasTotal = m_hasTotal && !answer.rows.empty();
        if (answer.hasTotal)
            answer.rows.push_back(cells(m_context.text(QT_TRANSLATE_NOOP("cli", "Total")), m_result.total, m_result.cost));
        answer.tail = QStringList{m_context.text(QT_TRANSLATE_NOOP("cli", "Both as the book is now, of what counts in these periods alone. Nothing was written."))};
        if (m_result.closed > 0)
            answer.tail += m_context.text(QT_TRANSLATE_NOOP("cli", "Really paid is what the closed statements hold, carry and adjustments included; %1 of %2 periods hold one."),
                                          {QString::number(m_result.closed), QString::number(m_result.periods.size())});
        return answer;
    }

private:
    QJsonValue totalJson(Money amount) const { return m_hasTotal ? m_figures.money(amount) : QJsonValue::Null; }
    QString shown(Money amount) const { return m_figures.words().formats().money(amount); }
    QJsonValue paidJson(const TriedPay &pay) const { return pay.paid ? QJsonValue(m_figures.money(*pay.paid)) : QJsonValue(QJsonValue::Null); }
    QStringList cells(const QString &name, const TriedPay &pay, Money difference) const
    {
        QStringList row{name, shown(pay.before), shown(pay.after), shown(difference)};
        if (m_result.closed > 0)
            row += pay.paid ? shown(*pay.paid) : QString();
        return row;
    }
    QJsonArray periodsJson(const std::vector<TriedPay> &pay) const
    {
        QJsonArray list;
        for (size_t i = 0; i < pay.size(); ++i) {
            list.append(QJsonObject{{QStringLiteral("period"), m_result.periods[i].toText()}, {QStringLiteral("before"), m_figures.money(pay[i].before)},
                                    {QStringLiteral("after"), m_figures.money(pay[i].after)}, {QStringLiteral("paid"), paidJson(pay[i])}});
        }
        return list;
    }

    const Context &m_context;
    const YearTrial &m_asked;
    bool m_hasTotal = true;
    const TrialResult &m_result;
    Figures m_figures;
};

Result<int> tried(Context &context, Book &book, const Period &period, const QString &path)
{
    YearTrial asked;
    SOMO_TRY_ASSIGN(asked.policy, policyFromFile(path, book.settings()));
    asked.days = period.days();
    SOMO_TRY(checkPolicy(asked.policy));
    SOMO_TRY_ASSIGN(const PayReader reader, readerOf(book));
    SOMO_TRY_ASSIGN(TrialResult result, tryPolicy(book.database(), book.settings(), asked));
    const TrialReading read = readableTrial(std::move(result), {}, reader);
    SOMO_TRY_ASSIGN(Answer answer, TrialAnswer(context, book, asked, read).make(period));
    if (reader.isPartial)
        answer.tail += hiddenSentence(context, reader);
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

} // namespace

Result<int> tryPolicyOn(Context &context, Book &book, const Period &period, const QString &path)
{
    return orRefused(context, tried(context, book, period, path), path);
}

} // namespace somo::cli
