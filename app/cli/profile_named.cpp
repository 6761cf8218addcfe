// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profile_named.h"

#include "app/cli/input_file.h"
#include "core/exchange/profile_json.h"
#include "core/exchange/recogniser.h"
#include "core/exchange/saved_profiles.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace somo::cli {

namespace {

const Profile *builtIn(const QString &name)
{
    const auto &all = builtInProfiles();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Profile &each) { return each.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

Result<Profile> profileNamed(Context &context, Book::Mode mode, const QString &text)
{
    const bool needsBook = mode == Book::Mode::readWrite || !builtIn(text);
    const Result<Book *> opened = context.place().isEmpty() ? Result<Book *>(nullptr) : context.book(mode);
    if (!opened && needsBook)
        return opened.error();
    if (opened && *opened) {
        SOMO_TRY_ASSIGN(const std::vector<Profile> kept, savedProfiles((*opened)->database()));
        const auto found = std::find_if(kept.begin(), kept.end(), [&](const Profile &each) { return each.name == text; });
        if (found != kept.end())
            return *found;
    }
    if (const Profile *profile = builtIn(text))
        return *profile;
    if (!QFileInfo::exists(text))
        return failure(ErrorCode::profileNotFound, {text});
    SOMO_TRY_ASSIGN(const QByteArray json, readInputFile(text));
    return profileFromJson(json, QFileInfo(text).fileName());
}

QString profileShown(const Context &context, const QString &profile)
{
    return profile == u"mapping-free" ? context.text(QT_TRANSLATE_NOOP("cli", "its own field names")) : profile;
}

} // namespace somo::cli
