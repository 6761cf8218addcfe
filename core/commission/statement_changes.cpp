// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/statement_changes.h"

#include "core/commission/statement_store.h"

#include <algorithm>

namespace somo {

namespace {

/// What a line is about, whatever it pays.
bool isSameLine(const StatementLine &a, const StatementLine &b)
{
    return a.kind == b.kind && a.rule == b.rule && a.from == b.from && a.fromUnit == b.fromUnit && a.order == b.order && a.line == b.line && a.cause == b.cause
        && a.on == b.on && a.period == b.period && a.words == b.words;
}

std::vector<LineChange> lineChanges(const std::vector<StatementLine> &before, const std::vector<StatementLine> &now)
{
    std::vector<LineChange> changes;
    std::vector<bool> found(before.size(), false);
    for (const StatementLine &line : now) {
        size_t at = 0;
        while (at < before.size() && (found[at] || !isSameLine(before[at], line)))
            ++at;
        if (at == before.size()) {
            changes.push_back({std::nullopt, line});
            continue;
        }
        found[at] = true;
        if (!(before[at] == line))
            changes.push_back({before[at], line});
    }
    for (size_t at = 0; at < before.size(); ++at) {
        if (!found[at])
            changes.push_back({before[at], std::nullopt});
    }
    return changes;
}

const KeptStatement *find(const std::vector<KeptStatement> &statements, const KeptStatement &like)
{
    const auto found = std::ranges::find_if(statements, [&](const KeptStatement &each) { return each.pay.person == like.pay.person && each.policy == like.policy; });
    return found == statements.end() ? nullptr : &*found;
}

StatementChange change(const KeptStatement *before, const KeptStatement *now)
{
    static const KeptStatement none;
    const KeptStatement &then = before ? *before : none;
    const KeptStatement &present = now ? *now : none;
    const KeptStatement &known = now ? *now : then;
    return {known.pay.person,     known.policy,          then.number,
            present.number,       then.pay.total,        present.pay.total,
            then.pay.carriedOut,  present.pay.carriedOut, lineChanges(then.pay.lines, present.pay.lines)};
}

bool paysTheSame(const KeptStatement &a, const KeptStatement &b)
{
    return a.number == b.number && a.pay.base == b.pay.base && a.pay.lines == b.pay.lines && a.pay.carriedIn == b.pay.carriedIn
        && a.pay.carriedOut == b.pay.carriedOut && a.pay.total == b.pay.total;
}

} // namespace

std::vector<KeptStatement> keptFrom(const CommissionSheet &sheet)
{
    std::vector<KeptStatement> kept;
    for (const PayStatement &statement : sheet.statements) {
        const Policy &policy = sheet.version(statement).policy;
        kept.push_back({0, policy.code, policy.version, statement, keptScore(sheet, statement), keptTarget(sheet, statement)});
    }
    return kept;
}

std::vector<StatementChange> changesBetween(const std::vector<KeptStatement> &before, const std::vector<KeptStatement> &now)
{
    std::vector<StatementChange> changes;
    for (const KeptStatement &each : now) {
        const KeptStatement *was = find(before, each);
        if (!was || !paysTheSame(*was, each))
            changes.push_back(change(was, &each));
    }
    for (const KeptStatement &each : before) {
        if (!find(now, each))
            changes.push_back(change(&each, nullptr));
    }
    return changes;
}

} // namespace somo
