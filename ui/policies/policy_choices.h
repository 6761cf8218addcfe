// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy_sentences.h"
#include "core/marketing/named_store.h"

#include <QHash>

namespace somo {

/// Whom and what of the book a policy may name, list by list: "person", "team", "payer" and the keys of `when`.
class PolicyChoices {
public:
    static Result<PolicyChoices> load(Database &database);

    /// As people look for them; empty for a kind that has no list.
    const std::vector<NamedRow> &of(const QString &kind) const;
    /// The name behind a code; the text itself where the book knows no such code.
    QString name(QStringView kind, const QString &code) const;
    PolicyNames names() const;
    /// The codes of a team's members on any day.
    QStringList membersOf(const QString &team) const { return m_members.value(team); }

private:
    void add(const QString &kind, std::vector<NamedRow> rows);
    QHash<QString, std::vector<NamedRow>> m_rows;
    QHash<QString, QHash<QString, QString>> m_names;
    QHash<QString, QStringList> m_members; // by the team's code
};

} // namespace somo
