// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/policy_trial.h"

#include "core/commission/policy_check.h"
#include "core/commission/policy_diff.h"
#include "ui/policies/policy_refusals.h"
#include "ui/policies/trial_table.h"
#include "ui/shell/page.h"

namespace somo {

PolicyTrial::PolicyTrial(PageHost &host, TrialTable *table, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_table(table)
{
    connect(m_table, &TrialTable::yearAsked, this, [this](bool fiscal) {
        m_fiscal = fiscal;
        emit yearChanged();
    });
}

DayRange PolicyTrial::days(const Policy &policy) const
{
    const Day today = m_host.workspace().today();
    const int fiscalStart = m_host.workspace().settings().fiscalStart;
    return m_fiscal ? Period::of(PeriodKind::year, today, fiscalStart).previous().days() : lastTwelveMonths(policy.period, today, fiscalStart);
}

void PolicyTrial::ask(const Policy &policy, const PolicySheet &sheet)
{
    m_policy = policy;
    m_table->setFormats(m_host.formats());
    m_table->setDays(days(policy));
    if (const Status sound = checkPolicy(policy); !sound)
        return m_table->showProblem(tr("The trial waits until the clause that is marked says something that can be calculated."));
    m_table->showReading();
    YearTrial asked{days(policy), policy, {}};
    if (const StoredPolicy *before = comparedVersion(policy, sheet.versions, m_host.workspace().today()); before && before->policy.code == policy.code)
        asked.against = before->policy;
    m_host.workspace().read<TrialReading>(
        this, m_asked,
        [asked, reader = m_host.workspace().author(), today = m_host.workspace().today()](Database &database, const BookSettings &settings) -> Result<TrialReading> {
            SOMO_TRY_ASSIGN(TrialResult result, tryPolicy(database, settings, asked));
            SOMO_TRY_ASSIGN(std::vector<TriedIncome> incomes, triedIncomes(database, settings, asked, result));
            SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
            // A policy is for a year to come: its trial is read by those who lead now.
            SOMO_TRY_ASSIGN(const PayReader seen, loadPayReader(database, roster, settings, reader, {today, today}));
            return readableTrial(std::move(result), std::move(incomes), seen);
        },
        [this, tried = policy, sheet](const Result<TrialReading> &answer) {
            if (answer && tried == m_policy)
                return take(*answer, sheet);
            if (!answer)
                m_table->showProblem(placedRefusal(answer.error(), tried, m_host.language()).reason);
            emit settled();
        });
}

void PolicyTrial::take(const TrialReading &trial, const PolicySheet &sheet)
{
    const StoredPolicy *before = comparedVersion(m_policy, sheet.versions, m_host.workspace().today());
    const bool same = before && before->policy.code == m_policy.code;
    const QString after = sheet.isDraft() ? tr("Draft %1").arg(m_policy.days.first.year()) : tr("Version %1").arg(m_policy.version);
    m_table->showResult({trial, same ? tr("Version %1").arg(before->policy.version) : tr("As it was"), after, days(m_policy), isPersonal(m_host.workspace().settings())});
    m_incomes = trial.incomes;
    emit came();
    emit settled();
}

void PolicyTrial::forget()
{
    m_incomes.clear();
    m_table->forget();
}

} // namespace somo
