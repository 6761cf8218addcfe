// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/saved_profiles.h"

#include "core/exchange/profile_json.h"

namespace somo {

Status writeProfile(Database &database, const Profile &profile)
{
    const QString document = QString::fromUtf8(profileToJson(profile));
    Statement known(database, QStringLiteral("SELECT id FROM saved_profile WHERE name = :name ORDER BY id"));
    known.bind(u":name", profile.name);
    SOMO_TRY(known.run());
    const bool there = known.next();
    SOMO_TRY(known.status());
    Statement write(database, there ? QStringLiteral("UPDATE saved_profile SET document = :document, version = version + 1 WHERE name = :name")
                                    : QStringLiteral("INSERT INTO saved_profile (name, document) VALUES (:name, :document)"));
    write.bind(u":name", profile.name);
    write.bind(u":document", document);
    return write.run();
}

Status removeProfile(Database &database, const QString &name)
{
    Statement known(database, QStringLiteral("SELECT COUNT(*) FROM saved_profile WHERE name = :name"));
    known.bind(u":name", name);
    SOMO_TRY_ASSIGN(const qint64 count, runForId(known));
    if (count == 0)
        return failure(ErrorCode::profileNotFound, {name});
    Statement remove(database, QStringLiteral("DELETE FROM saved_profile WHERE name = :name"));
    remove.bind(u":name", name);
    return remove.run();
}

} // namespace somo
