// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace somo {

/// By what figures are cut (rules §3): one that Somo knows by itself, period kinds among them, or a trait of customers that
/// the team made (a field of its own, marked as a trait), which carries its field's code and name with it. Two cuts are
/// equal where their kinds and codes are.
class Cut {
public:
    enum Kind {
        person,
        team,
        channel,
        region, // province
        area,
        product,
        productGroup,
        segment,
        customer,
        campaign,
        day,
        week,
        month,
        quarter,
        year,
        own, // a trait of customers: ownCut() makes one
    };
    Cut(Kind kind = person)
        : m_kind(kind)
    {
    }
    /// Of the field of that code; the name is for showing and may be left out.
    static Cut ownCut(const QString &code, const QString &name = {});

    Kind kind() const { return m_kind; }
    bool isOwn() const { return m_kind == own; }
    /// Of an own cut; empty for the others (cutText and cutName serve all).
    const QString &code() const { return m_code; }
    const QString &name() const { return m_name; }

    friend bool operator==(const Cut &a, const Cut &b) { return a.m_kind == b.m_kind && a.m_code == b.m_code; }
    friend bool operator<(const Cut &a, const Cut &b) { return a.m_kind != b.m_kind ? a.m_kind < b.m_kind : a.m_code < b.m_code; }

private:
    Kind m_kind;
    QString m_code, m_name;
};

/// "segment"; "own:SIZE" for the trait of that code, whether or not the book has one. Nothing for any other word.
std::optional<Cut> cutFromText(QStringView text);
QString cutText(const Cut &cut);

} // namespace somo
