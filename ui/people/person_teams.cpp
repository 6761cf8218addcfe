// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_teams.h"

#include "core/kpi/list_rows.h"
#include "core/marketing/named_maker.h"
#include "core/people/team_moves.h"
#include "core/words/error_words.h"
#include "ui/common/fields/completion_field.h"
#include "ui/common/fields/field_box.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"
#include "ui/people/team_line.h"
#include "ui/shell/conflict_sheet.h"
#include "ui/shell/page.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

PersonTeams::PersonTeams(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
{
    make();
    m_day->setToday(host.workspace().today());
    connect(m_team, &CompletionField::picked, m_day, [this] {
        m_day->setFocus(Qt::TabFocusReason);
        m_day->selectAll();
    });
    connect(m_team, &CompletionField::entered, m_day, [this] { m_day->setFocus(Qt::TabFocusReason); });
    connect(m_day, &QLineEdit::returnPressed, this, &PersonTeams::move);
    connect(m_move, &QPushButton::clicked, this, &PersonTeams::move);
    connect(m_leave, &QPushButton::clicked, this, &PersonTeams::leave);
}

void PersonTeams::make()
{
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes.gap);
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_line = new TeamLine(this);
    m_stays = new QLabel(this);
    m_stays->setObjectName(QStringLiteral("personStays"));
    m_stays->setProperty("role", QStringLiteral("label"));
    m_stays->setTextFormat(Qt::PlainText);
    m_stays->setWordWrap(true);
    m_team = new CompletionField(this);
    m_team->setObjectName(QStringLiteral("personTeam"));
    m_day = new ValueField(ValueField::Kind::day, this);
    m_day->setObjectName(QStringLiteral("personDay"));
    m_teamBox = new FieldBox(m_team, this);
    m_dayBox = new FieldBox(m_day, this);
    m_lead = new QCheckBox(this);
    m_lead->setObjectName(QStringLiteral("personLeads"));
    m_move = new QPushButton(this);
    m_move->setObjectName(QStringLiteral("movePerson"));
    m_leave = new QPushButton(this);
    m_leave->setObjectName(QStringLiteral("leaveTeam"));
    m_conflict = new ConflictSheet({QStringLiteral("teamConflict"), QStringLiteral("teamTheirs"), QStringLiteral("teamMine"), QStringLiteral("teamBoth")}, this);
    layout->addWidget(m_title);
    layout->addWidget(m_conflict);
    layout->addWidget(m_line);
    layout->addWidget(m_stays);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(sizes.inside);
    fields->addWidget(m_teamBox, 3);
    fields->addWidget(m_dayBox, 2);
    layout->addLayout(fields);
    layout->addWidget(m_lead, 0, Qt::AlignLeft);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(sizes.gap);
    buttons->addStretch(1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_move);
    layout->addLayout(buttons);
}

void PersonTeams::show(const PersonWithTeams &row, const std::vector<NamedRow> &teams)
{
    m_team->setChoice({});
    m_day->setValue(m_host.workspace().today().number());
    m_lead->setChecked(false);
    m_conflict->letGo();
    renew(row, teams);
}

void PersonTeams::renew(const PersonWithTeams &row, const std::vector<NamedRow> &teams)
{
    m_row = row;
    m_teams = teams;
    std::vector<Choice> choices;
    for (const NamedRow &team : teams)
        choices.push_back({team.id, {}, team.name, team.code == team.name ? QString() : team.code});
    m_team->setChoices(std::move(choices));
    fillLine();
}

QString PersonTeams::teamName(TeamId team) const
{
    const auto found = std::ranges::find(m_teams, team.value, &NamedRow::id);
    return found == m_teams.end() ? QString() : found->name;
}

bool PersonTeams::readDay(const QString &missing)
{
    if (!m_day->commit())
        return m_dayBox->refuse(m_day->error());
    return m_day->value() || m_dayBox->refuse(missing);
}

void PersonTeams::move()
{
    if (!m_team->choice())
        return void(m_teamBox->refuse(m_team->isUndecided() ? tr("Pick the team from the list (F4), or press Alt+Enter to make it.") : tr("Which team? Type its name; a new one is made on the spot.")));
    if (!readDay(tr("Type the first day in the team.")))
        return;
    const Choice to = *m_team->choice();
    const Day day = m_day->day();
    const bool lead = m_lead->isChecked();
    const Membership *stay = m_row.on(day);
    if (stay && to.id != 0 && stay->team.value == to.id && stay->lead == lead)
        return void(m_dayBox->refuse(tr("Already in %1 on %2.").arg(to.text, m_host.formats().date(day))));
    if (const NamedRow *twin = to.id == 0 ? named::twinOf(m_teams, to.text) : nullptr)
        return void(m_teamBox->refuse(tr("There is a team “%1” already; pick it from the list (F4).").arg(twin->name)));
    const PersonId id = m_row.person.id;
    write({QStringLiteral("person_moved"), {m_row.person.name, to.text, day.toIso()}}, to.text, day,
          [id, to, day, lead](Database &database, const std::vector<Membership> &opened) -> Status {
        TeamId team{to.id};
        if (!team) {
            SOMO_TRY_ASSIGN(team.value, lists::add(database, {ListKind::team, 0, {}, to.text, {}}));
        }
        return people::moveToTeam(database, id, team, day, lead, opened);
    });
}

void PersonTeams::leave()
{
    if (!readDay(tr("Type the last day in the team.")))
        return;
    const Day day = m_day->day();
    const Membership *stay = m_row.on(day);
    if (!stay)
        return void(m_dayBox->refuse(tr("In no team on %1. Type a day within a stay.").arg(m_host.formats().date(day))));
    const PersonId id = m_row.person.id;
    write({QStringLiteral("person_left_team"), {m_row.person.name, teamName(stay->team), day.toIso()}}, tr("no team after this day"), day,
          [id, day](Database &database, const std::vector<Membership> &opened) { return people::leaveTeam(database, id, day, opened); });
}

QString PersonTeams::teamOn(Day day) const
{
    const Membership *stay = m_row.on(day);
    return stay ? teamName(stay->team) : QString();
}

// The stays of by now are read, so that the choice is between what is there.
void PersonTeams::meet(const Error &error, const QString &before, const CommandWords &words, const QString &mine, Day day, const Move &work)
{
    m_host.workspace().read<PeopleList>(
        this, m_askedNewer, [](Database &database, const BookSettings &) { return people::list(database); },
        [this, error, words, mine, day, work, before, asked = m_row.person.id](const Result<PeopleList> &list) {
            if (!list)
                return m_host.showProblem(list.error());
            const auto found = std::ranges::find(list->people, asked, [](const PersonWithTeams &row) { return row.person.id; });
            if (m_row.person.id != asked || found == list->people.end())
                return;
            renew(*found, list->teams);
            m_conflict->ask(
                ConflictSheet::whoText(error, m_host.formats()), {{tr("Team on %1").arg(m_host.formats().date(day)), before, teamOn(day), mine}},
                [this] { m_team->setChoice({}); }, [this, words, mine, day, work] { write(words, mine, day, work); });
        });
}

void PersonTeams::write(const CommandWords &words, const QString &mine, Day day, const Move &work)
{
    const PersonId asked = m_row.person.id;
    const QString before = teamOn(day);
    m_host.workspace().write(
        words, [work, opened = m_row.memberships](Database &database) { return work(database, opened); }, this,
        [this, asked, before, words, mine, day, work](const Result<CommandOutcome> &done) {
            if (m_row.person.id != asked)
                return;
            if (!done && done.error().code == ErrorCode::rowChangedSince)
                return meet(done.error(), before, words, mine, day, work);
            if (!done && done.error().code == ErrorCode::nameAmbiguous) // made elsewhere meanwhile
                return void(m_teamBox->refuse(tr("There is a team “%1” already; pick it from the list (F4).").arg(done.error().args.value(0))));
            if (!done)
                return void(m_dayBox->refuse(words::errorText(done.error(), m_host.language())));
            m_team->setChoice({});
            m_lead->setChecked(false);
        });
}

void PersonTeams::fillLine()
{
    const Formats formats = m_host.formats();
    std::vector<TeamLine::Stay> stays;
    QStringList lines;
    for (const Membership &stay : m_row.memberships) {
        const auto found = std::ranges::find(m_teams, stay.team.value, &NamedRow::id);
        stays.push_back({teamName(stay.team), stay.from, stay.to, int(found - m_teams.begin())});
        const QString team = stay.lead ? tr("%1 (leads)").arg(teamName(stay.team)) : teamName(stay.team);
        if (stay.from.isNull() && stay.to == openEnd)
            lines << tr("%1: always").arg(team);
        else if (stay.from.isNull())
            lines << tr("%1: to %2").arg(team, formats.date(stay.to));
        else if (stay.to == openEnd)
            lines << tr("%1: from %2").arg(team, formats.date(stay.from));
        else
            lines << QStringLiteral("%1: %2").arg(team, formats.range({stay.from, stay.to}));
    }
    m_line->setStays(std::move(stays), m_host.workspace().today());
    m_line->setVisible(!m_row.memberships.empty());
    m_stays->setText(lines.isEmpty() ? tr("In no team yet.") : lines.join(u'\n'));
    m_line->setAccessibleName(tr("Teams over time"));
    m_line->setAccessibleDescription(m_stays->text());
    m_leave->setVisible(!m_row.memberships.empty());
}

void PersonTeams::retranslate()
{
    m_day->setFormats(m_host.formats());
    m_conflict->retranslate();
    m_title->setText(tr("Teams over time"));
    m_teamBox->setLabel(tr("To the team"));
    m_team->setPlaceholderText(tr("name of the team"));
    m_team->setNewText(tr("Make the team “%1”"));
    m_dayBox->setLabel(tr("First or last day"));
    m_lead->setText(tr("Leads the team"));
    m_move->setText(tr("Move from this day"));
    m_leave->setText(tr("Leave after this day"));
    fillLine();
}

} // namespace somo
