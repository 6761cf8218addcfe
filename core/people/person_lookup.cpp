// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_lookup.h"

#include "core/base/text.h"

#include <QStringList>

#include <algorithm>

namespace somo::people {

namespace {

template <typename Fits>
std::vector<const Person *> all(const PeopleList &list, Fits fits)
{
    std::vector<const Person *> found;
    for (const PersonWithTeams &each : list.people) {
        if (fits(each.person))
            found.push_back(&each.person);
    }
    return found;
}

bool holdsWords(const QString &foldedName, const QStringList &sought)
{
    const QStringList words = foldedName.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(sought, [&](const QString &word) { return words.contains(word); });
}

QString listed(const std::vector<const Person *> &people)
{
    constexpr size_t mostShown = 8;
    QStringList names;
    for (size_t i = 0; i < std::min(people.size(), mostShown); ++i)
        names += QStringLiteral("%1 (%2)").arg(people[i]->name, people[i]->code);
    if (people.size() > mostShown)
        names += QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

} // namespace

std::vector<const Person *> fittingPeople(const PeopleList &list, const QString &text)
{
    const QString clean = cleanText(text);
    const QString sought = folded(clean);
    const QStringList words = sought.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    if (const auto byCode = all(list, [&](const Person &person) { return person.code == clean; }); !byCode.empty())
        return byCode;
    if (const auto byName = all(list, [&](const Person &person) { return person.name == clean; }); !byName.empty())
        return byName;
    if (const auto byWholeName = all(list, [&](const Person &person) { return folded(person.name) == sought; }); !byWholeName.empty())
        return byWholeName;
    return all(list, [&](const Person &person) { return folded(person.code) == sought || holdsWords(folded(person.name), words); });
}

Result<PersonId> findByWords(Database &database, const QString &text)
{
    SOMO_TRY_ASSIGN(const PeopleList everybody, list(database));
    const auto fitting = fittingPeople(everybody, text);
    if (fitting.size() > 1)
        return failure(ErrorCode::personAmbiguous, {cleanText(text), listed(fitting)});
    return fitting.empty() ? PersonId() : fitting.front()->id;
}

} // namespace somo::people
