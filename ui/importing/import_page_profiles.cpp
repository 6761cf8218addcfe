// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_page.h"

#include "core/exchange/output_file.h"
#include "core/exchange/profile_json.h"
#include "core/exchange/saved_profiles.h"
#include "ui/importing/choose_step.h"
#include "ui/importing/profile_list.h"
#include "ui/shell/prompts.h"

#include <QFile>
#include <QFileInfo>

namespace somo {

// The import page's list of recognised files: read, copied out, taken in, deleted.

void ImportPage::connectProfiles()
{
    ProfileList *list = m_choose->profiles();
    connect(list, &ProfileList::copyAsked, this, &ImportPage::copyProfile);
    connect(list, &ProfileList::takeAsked, this, &ImportPage::takeProfile);
    connect(list, &ProfileList::deleteAsked, this, [this](const QString &name) {
        writeProfiles(QStringLiteral("profile_removed"), name, [name](Database &database) { return removeProfile(database, name); });
    });
}

void ImportPage::askProfiles()
{
    using Profiles = std::vector<Profile>;
    host().workspace().read<Profiles>(
        this, m_listingProfiles, [](Database &database, const BookSettings &) { return savedProfiles(database); },
        [this](const Result<Profiles> &answer) {
            if (!answer)
                return host().showProblem(answer.error());
            m_choose->profiles()->setProfiles(*answer, host().formats());
        });
}

void ImportPage::copyProfile(const Profile &profile)
{
    const auto path = host().prompts().fileToSave(tr("Copy of a profile"), profile.name + QStringLiteral(".json"), tr("Import profiles (*.json)"));
    if (!path)
        return;
    Status status = mayBeWritten(*path, {host().workspace().place()});
    if (status)
        status = writeWhole(*path, profileToJson(profile));
    if (!status)
        host().showProblem(status.error());
    else
        host().sayWritten(*path);
}

void ImportPage::takeProfile()
{
    const auto path = host().prompts().fileToOpen(tr("Take a profile from a file"), tr("Import profiles (*.json)"));
    if (!path)
        return;
    QFile file(*path);
    const QString fileName = QFileInfo(*path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        Error error = failure(ErrorCode::fileUnreadable, {file.errorString()});
        error.place.file = fileName;
        return host().showProblem(error);
    }
    auto read = profileFromJson(file.readAll(), fileName);
    if (!read)
        return host().showProblem(read.error());
    Profile profile = std::move(read).value();
    if (profile.name.isEmpty())
        profile.name = QFileInfo(*path).completeBaseName();
    const QString name = profile.name;
    writeProfiles(QStringLiteral("profile_saved"), name, [profile = std::move(profile)](Database &database) { return writeProfile(database, profile); });
}

void ImportPage::writeProfiles(const QString &code, const QString &name, const std::function<Status(Database &)> &work)
{
    host().workspace().write({code, {name}}, work, this, [this](const Result<CommandOutcome> &outcome) {
        if (!outcome)
            host().showProblem(outcome.error());
        askProfiles();
    });
}

} // namespace somo
