// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy.h"
#include "ui/policies/policy_edits.h"

#include <QString>

#include <optional>

namespace somo {

/// A field of the document taken apart: "rules[tea].bands[2].rate" is the list "rules", its item "tea" and the rest
/// "bands[2].rate"; "gate.pays" the list "gate" without an item and the rest "pays".
struct ClausePath {
    QString list;
    QString item;
    QString rest;
    static ClausePath of(const QString &field);
    /// The place in its list of what `item` names, by its name or by its number from 1.
    std::optional<size_t> rule(const Policy &policy) const;
    std::optional<size_t> pool(const Policy &policy) const;
    std::optional<size_t> overriding(const Policy &policy) const;
    std::optional<size_t> bonus(const Policy &policy) const;
    /// Of "bands[2].rate": 1; nothing where the rest names no band.
    std::optional<size_t> band() const;
    /// The rest's last part: "rate" of "bands[2].rate".
    QString key() const { return rest.section(u'.', -1); }
    /// Whose bands the path speaks of.
    BandsOwner owner(const Policy &policy) const;
};

/// How refusals and sentences name a clause with bands.
QString clauseOf(const Policy &policy, BandsOwner owner);

} // namespace somo
