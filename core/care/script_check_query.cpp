// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/care/script_check.h"

#include <QCoreApplication>

#include <set>

namespace somo::care {

namespace {

Result<std::set<QString>> careValues(Database &database, const QString &sql)
{
    Statement rows(database, sql);
    SOMO_TRY(rows.run());
    std::set<QString> values;
    while (rows.next())
        values.insert(rows.text(0));
    SOMO_TRY(rows.status());
    return values;
}

QString asWritten(const QString &text) { return text; }
QString asFolded(const QString &text) { return folded(text); }

} // namespace

Result<std::vector<Finding>> findingsInBook(Database &database, const Script &script)
{
    std::vector<Finding> findings;
    const auto look = [&](const QStringList &asked, const char *place, const char *reason, const QString &sql, QString (*form)(const QString &)) -> Status {
        if (asked.isEmpty())
            return success();
        SOMO_TRY_ASSIGN(const std::set<QString> written, careValues(database, sql));
        std::set<QString> known;
        for (const QString &each : written)
            known.insert(form(each));
        for (const QString &each : asked) {
            if (!known.contains(form(each)))
                findings.push_back({QString::fromLatin1(place), reason, {each}});
        }
        return success();
    };
    const Conditions &asked = script.conditions;
    SOMO_TRY(look(asked.groups, "if.groups", QT_TRANSLATE_NOOP("care", "No customer is in the group “%1” yet."), QStringLiteral("SELECT DISTINCT customer_group FROM customer WHERE customer_group IS NOT NULL ORDER BY customer_group"), asFolded));
    SOMO_TRY(look(asked.segments, "if.segments", QT_TRANSLATE_NOOP("care", "The book has no segment “%1” yet."), QStringLiteral("SELECT code FROM segment ORDER BY id"), asWritten));
    SOMO_TRY(look(asked.tags + asked.withoutTags, "if.tags", QT_TRANSLATE_NOOP("care", "No customer bears the tag “%1” yet."), QStringLiteral("SELECT name FROM tag ORDER BY id"), asFolded));
    SOMO_TRY(look(asked.channels, "if.channels", QT_TRANSLATE_NOOP("care", "The book has no channel “%1” yet."), QStringLiteral("SELECT code FROM channel ORDER BY id"), asWritten));
    if (script.trigger == Trigger::dealStageReached)
        SOMO_TRY(look({script.stage}, "when.stage", QT_TRANSLATE_NOOP("care", "The pipeline has no stage “%1” yet."), QStringLiteral("SELECT code FROM deal_stage ORDER BY id"), asWritten));
    return findings;
}

} // namespace somo::care
