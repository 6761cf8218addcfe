// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/commission_words.h"

#include "core/commission/policy_wording.h"
#include "core/ledger/ledger_derivation.h"

#include <QCoreApplication>

namespace somo {

namespace {

/// "An, Bình, Cúc and 4 more".
QString namesOf(const std::vector<PersonId> &people, const Roster &roster, const words::ReportWords &words)
{
    constexpr size_t shown = 3;
    QStringList names;
    for (size_t i = 0; i < people.size() && i < shown; ++i) {
        const RosterPerson *person = roster.person(people[i]);
        names += person ? person->name : QString::number(people[i].value);
    }
    const QString list = names.join(QStringLiteral(", "));
    if (people.size() <= shown)
        return list;
    const int more = int(people.size() - shown);
    return words.text(QT_TRANSLATE_N_NOOP("report", "%1 and %n more"), more, {list});
}

} // namespace

QString periodStateWord(PeriodState state, const words::ReportWords &words)
{
    switch (state) {
    case PeriodState::open: return words.text(QT_TRANSLATE_NOOP("report", "Open"));
    case PeriodState::calculated: return words.text(QT_TRANSLATE_NOOP("report", "Calculated"));
    case PeriodState::approved: return words.text(QT_TRANSLATE_NOOP("report", "Approved"));
    case PeriodState::closed: return words.text(QT_TRANSLATE_NOOP("report", "Closed"));
    }
    return {};
}

QString findingText(const PeriodFinding &finding, const Roster &roster, const words::ReportWords &words)
{
    const int n = finding.count;
    const QString names = namesOf(finding.people, roster, words);
    switch (finding.kind) {
    case FindingKind::notBegun: return words.text(QT_TRANSLATE_NOOP("report", "The period has not begun yet."));
    case FindingKind::earlierOpen:
        return words.text(QT_TRANSLATE_NOOP("report", "%1 is still open. Closing goes in order, so it comes first."), {finding.period ? words.formats().period(*finding.period) : QString()});
    case FindingKind::changedSince: return words.text(QT_TRANSLATE_NOOP("report", "For %1 it comes out otherwise now than it was calculated. Calculate again and see what differs."), {names});
    case FindingKind::notOver: return words.text(QT_TRANSLATE_NOOP("report", "The period isn’t over: what is sold until its last day still counts."));
    case FindingKind::orderDrafts: return words.text(QT_TRANSLATE_N_NOOP("report", "%n order(s) are drafts. Confirmed, they go on to count."), n);
    case FindingKind::ordersWaiting:
        return words.text(QT_TRANSLATE_N_NOOP("report", "%n order(s) don’t count yet. An order counts %1, in the period in which that is."), n,
                          {words::translated(words.language(), "policy", wordFor(finding.event.value_or(RecognitionEvent::completed)))});
    case FindingKind::ordersHeld: return words.text(QT_TRANSLATE_N_NOOP("report", "%n order(s) are held for returns, the last until %1. They count then."), n, {words.formats().date(finding.on)});
    case FindingKind::ordersWithoutPerson: return words.text(QT_TRANSLATE_N_NOOP("report", "%n order(s) name nobody, so nobody is paid for them. Credit them to somebody."), n);
    case FindingKind::ordersWithoutPolicy: return words.text(QT_TRANSLATE_N_NOOP("report", "%n order(s) lie outside every policy in force. A policy that covers the person would pay."), n);
    case FindingKind::ordersWithoutRule: return words.text(QT_TRANSLATE_N_NOOP("report", "%n order(s) have lines that no rule of %1 takes. A rule without a filter would."), n, {finding.policy});
    case FindingKind::unknownCost: return words.text(QT_TRANSLATE_N_NOOP("report", "%n order(s) have lines of unknown cost, and %1 pays on gross profit. Fill in the product’s cost."), n, {finding.policy});
    case FindingKind::missingTarget: return words.text(QT_TRANSLATE_NOOP("report", "%1: no revenue target, and rules of %2 pay by its percents. Set a target for this period."), {names, finding.policy});
    case FindingKind::missingScore: return words.text(QT_TRANSLATE_NOOP("report", "%1: no KPI score, so the gate of %2 holds nothing back."), {names, finding.policy});
    case FindingKind::openQuestions: return words.text(QT_TRANSLATE_N_NOOP("report", "%n question(s) about statements are open. They never hold a period up."), n);
    }
    return {};
}

} // namespace somo
