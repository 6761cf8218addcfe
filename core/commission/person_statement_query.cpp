// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/person_statement_query.h"

#include "core/commission/expected_pay_query.h"
#include "core/commission/explained_statement_query.h"
#include "core/commission/income_query.h"
#include "core/commission/pay_reader.h"
#include "core/commission/question_store.h"
#include "core/kpi/target_query.h"
#include "core/ledger/ledger_derivation.h"

#include <algorithm>

namespace somo {

namespace {

Status addRevenue(Database &database, const BookSettings &settings, const Period &period, PersonId person, PersonStatement &made)
{
    SOMO_TRY_ASSIGN(made.revenue, revenueOf(database, settings, person, period));
    SOMO_TRY_ASSIGN(const auto targets, targetsOf(database, period.kind(), {period.first(), period.first()}, settings.fiscalStart));
    const RosterPerson *known = made.explained.sheet.facts.roster.person(person);
    for (const Target &target : targets) {
        if (target.metric != Metric::revenue || target.subject.kind != SubjectKind::person || target.subject.id != person.value || !target.filters.empty() || !known)
            continue;
        const Fraction counted = countedTarget(target, known->activeDays(period.days()));
        if (const auto value = counted.rounded())
            made.target = Money::fromMinorUnits(*value);
        made.attainment = attainment(counted, Fraction(Int128(made.revenue.minorUnits()), 1), target.direction);
    }
    return success();
}

Status addIncome(Database &database, const BookSettings &settings, const Period &period, PersonId person, PersonStatement &made)
{
    SOMO_TRY_ASSIGN(made.income, incomeOf(database, settings, person, period));
    SOMO_TRY_ASSIGN(const qint64 paid, narrowed(made.income.paidByPolicies(), "commission"));
    made.paid = Money::fromMinorUnits(paid);
    made.ratio = incomeVerdict(made.revenue, made.income.whole(), settings);
    return success();
}

} // namespace

std::vector<const ExplainedOrder *> PersonStatement::unpaid() const
{
    std::vector<const ExplainedOrder *> found;
    for (const ExplainedOrder &order : orders) {
        if (order.reason != PayReason::paid)
            found.push_back(&order);
    }
    return found;
}

Result<PersonStatement> loadPersonStatement(Database &database, const BookSettings &settings, const Period &period, PersonId person, Day today)
{
    PersonStatement made;
    SOMO_TRY_ASSIGN(const CommissionSheet sheet, loadCommission(database, settings, period));
    SOMO_TRY_ASSIGN(made.orders, explainOrders(database, sheet, person));
    SOMO_TRY(ExpectedPayReader(database, settings, today).addTo(made.orders, sheet, person));
    SOMO_TRY_ASSIGN(made.explained, loadExplainedStatement(database, settings, sheet, person));
    if (const RosterPerson *known = made.explained.sheet.facts.roster.person(person))
        made.name = known->name.isEmpty() ? known->code : known->name;
    QuestionAsk ask;
    ask.period = period;
    ask.person = person;
    SOMO_TRY_ASSIGN(made.questions, loadQuestions(database, settings, ask));
    SOMO_TRY_ASSIGN(made.standing, periodStanding(database, period));
    SOMO_TRY(addRevenue(database, settings, period, person, made));
    SOMO_TRY(addIncome(database, settings, period, person, made));
    return made;
}

Result<PersonStatement> loadPersonStatementFor(Database &database, const BookSettings &settings, const Period &period, PersonId person,
                                               const QString &reader, Day today)
{
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
    SOMO_TRY_ASSIGN(const PayReader seen, loadPayReader(database, roster, settings, reader, period.days(), today));
    if (seen.mayRead(person))
        return loadPersonStatement(database, settings, period, person, today);
    PersonStatement hidden;
    hidden.isHidden = true;
    if (const RosterPerson *known = roster.person(person))
        hidden.name = known->name;
    return hidden;
}

} // namespace somo
