// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/profile_json.h"
#include "core/exchange/saved_profiles.h"

namespace somo {

QString sourceOfShop(const Profile &profile, const QString &shop)
{
    if (shop.isEmpty() || profile.source.isEmpty())
        return shop;
    const QString platform = profile.source.section(u'/', 0, 0);
    return QString(platform + u'/' + shop);
}

Result<std::vector<Profile>> savedProfiles(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT name, document FROM saved_profile ORDER BY name, id"));
    SOMO_TRY(rows.run());
    std::vector<Profile> profiles;
    while (rows.next()) {
        SOMO_TRY_ASSIGN(Profile profile, profileFromJson(rows.text(1).toUtf8(), rows.text(0)));
        profile.name = rows.text(0);
        profiles.push_back(std::move(profile));
    }
    SOMO_TRY(rows.status());
    return profiles;
}

Result<std::vector<Profile>> knownProfiles(Database &database)
{
    SOMO_TRY_ASSIGN(std::vector<Profile> known, savedProfiles(database));
    const std::vector<Profile> &shipped = builtInProfiles();
    known.insert(known.end(), shipped.begin(), shipped.end());
    return known;
}

} // namespace somo
