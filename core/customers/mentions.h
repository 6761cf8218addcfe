// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace somo {

/// Finds a person who is to be forgotten in what was written about something else, "bạn của Đặng Quỳnh Như": the whole name, word
/// by word however it is typed, the phone and the e-mail. A name of one short word ("Lan") is looked for nowhere, for it means
/// others too.
class Mentions {
public:
    void addName(const QString &name);
    void addPhone(const QString &typed);
    void addEmail(const QString &email);
    bool isIn(const QString &text) const { return without(text) != text; }
    /// The text with "…" in the place of each mention.
    QString without(const QString &text) const;
    /// The same where the text may be JSON: of every text in it, in JSON within it too, and all else stays as it is written. What
    /// stands under the `spared` names of the outermost object stays.
    QString withoutIn(const QString &text, const QSet<QString> &spared = {}) const;

private:
    void note(qsizetype letters);

    qsizetype m_shortest = 0; // no text of fewer letters says anything of them; 0: nothing is looked for
    std::vector<QStringList> m_names; // folded words
    QStringList m_phones; // the figures after 0 or 84
    QStringList m_emails; // lower case
};

} // namespace somo
