// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/team_scenes.h"

#include "app/desktop/screenshot_sheets.h"
#include "core/people/people_list_query.h"
#include "ui/common/theme/fonts.h"
#include "ui/shell/main_window.h"
#include "ui/team/password_keeper.h"
#include "ui/team/server_fields.h"
#include "ui/team/share_assistant.h"
#include "ui/team/team_part.h"

#include <QDialog>
#include <QVBoxLayout>

#include <array>

namespace somo {

namespace {

// Some of the team have a login already.
TeamView sharedTeam(const QString &place)
{
    TeamView view;
    const auto database = Database::open(place, Database::Access::readOnly);
    if (auto people = database ? people::list(**database) : Result<PeopleList>(database.error()))
        view.people = *people;
    constexpr std::array roles{TeamRole::seller, TeamRole::seller, TeamRole::lead};
    for (size_t i = 0; i < std::min(roles.size(), view.people.people.size()); ++i) {
        TeamAccount account;
        account.person = view.people.people[i].person.id;
        account.login = QStringLiteral("tra_") + view.people.people[i].person.code.toLower();
        account.role = roles[i];
        view.accounts.push_back(account);
    }
    view.state.host = QStringLiteral("192.168.1.20");
    view.state.login = QStringLiteral("tra");
    view.state.encrypted = true;
    view.state.protocol = QStringLiteral("TLSv1.3");
    view.state.role = TeamRole::keeper;
    return view;
}

} // namespace

bool saveTeamSheets(MainWindow &window, const QString &place, const QString &folder)
{
    const bool shared = saveInEachLook(window, folder, QStringLiteral("team-share"), [&window] {
        PasswordKeeper passwords(nullptr);
        ShareAssistant assistant(window.host(), passwords, &window);
        assistant.findChild<ServerFields *>()->setAddress({QStringLiteral("192.168.1.20"), 5432, QStringLiteral("tra"), QStringLiteral("tra"), {}});
        assistant.show();
        wait();
        return assistant.grab();
    });
    const TeamView view = sharedTeam(place);
    const bool given = saveInEachLook(window, folder, QStringLiteral("team-roles"), [&window, &view] {
        QDialog sheet(&window);
        auto *layout = new QVBoxLayout(&sheet);
        auto *team = new TeamPart(window.host(), &sheet);
        layout->addWidget(team);
        team->take(view);
        sheet.resize(currentMetrics().scaled(620), currentMetrics().scaled(420));
        sheet.show();
        wait();
        return sheet.grab();
    });
    return shared && given;
}

} // namespace somo
