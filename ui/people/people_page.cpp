// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_page.h"

#include "ui/common/delegates/fit_columns.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/empty_part.h"
#include "ui/common/fields/form_card.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/people/person_form.h"
#include "ui/people/teams_part.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace somo {

PeoplePage::PeoplePage(PageHost &host, QWidget *parent)
    : Page(host, parent)
    , m_model(new PeopleModel(this))
    , m_teams(new TeamsPart(host, this))
    , m_newPerson(new QAction(somoIcon(QStringLiteral("plus")), {}, this))
    , m_newTeam(new QAction(somoIcon(QStringLiteral("plus")), {}, this))
{
    setObjectName(QStringLiteral("peoplePage"));
    m_newPerson->setObjectName(QStringLiteral("newPerson"));
    m_newTeam->setObjectName(QStringLiteral("newTeam"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(currentMetrics().edge, 0, currentMetrics().edge, currentMetrics().inside);
    layout->setSpacing(currentMetrics().gap);
    layout->addWidget(m_teams, 4);
    makeList();
    makeForm();
    connectParts();
    PeoplePage::retranslate();
}

void PeoplePage::connectParts()
{
    connect(m_newPerson, &QAction::triggered, this, &PeoplePage::addPerson);
    connect(m_newTeam, &QAction::triggered, m_teams, &TeamsPart::addTeam);
    connect(m_teams, &TeamsPart::chosen, this, [this](qint64 team) {
        m_model->setTeam(team);
        sifted();
    });
    connect(m_teams, &TeamsPart::leadChosen, this, [this](PersonId person) {
        m_view->setCurrentIndex(m_model->index(m_model->rowOf(person), 0));
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        sifted();
    });
    connect(m_empty, &EmptyPart::mainAsked, this, [this] {
        if (m_model->list().people.empty())
            return addPerson();
        clearFilter();
    });
    connect(m_empty, &EmptyPart::importAsked, this, [this] { host().importFiles({}); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PeoplePage::choose);
    connect(m_form, &PersonForm::added, this, [this](PersonId person) {
        m_adding = false;
        m_chosen = person;
        refresh();
    });
    connect(m_form, &PersonForm::rolesChanged, this, &PeoplePage::refresh);
    connect(m_form, &PersonForm::nextAsked, this, &PeoplePage::addPerson);
}

// Another choice of rows: what is shown in the form stays, and is marked where it is among them.
void PeoplePage::sifted()
{
    select(m_adding ? PersonId() : m_chosen);
    showFoot();
    fit();
}

void PeoplePage::makeList()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, currentMetrics().gap, 1, 1);
    m_filter = new QLineEdit(card);
    m_filter->setObjectName(QStringLiteral("peopleFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(somoIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(currentMetrics().gap, 0, currentMetrics().gap, 0);
    line->addWidget(m_filter);
    inside->addLayout(line);
    m_parts = new QStackedWidget(card);
    m_view = makeListTable(m_model, m_parts);
    m_view->setObjectName(QStringLiteral("peopleList"));
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->installEventFilter(this);
    m_empty = new EmptyPart(QStringLiteral("peopleEmpty"), QStringLiteral("peopleEmptyMain"), QStringLiteral("peopleEmptyImport"), m_parts);
    m_parts->addWidget(m_view);
    m_parts->addWidget(m_empty);
    inside->addWidget(m_parts, 1);
    m_foot = new QLabel(card);
    m_foot->setProperty("role", QStringLiteral("label"));
    m_foot->setContentsMargins(currentMetrics().gap, 0, currentMetrics().gap, currentMetrics().small);
    inside->addWidget(m_foot);
    static_cast<QHBoxLayout *>(layout())->addWidget(card, 10);
}

void PeoplePage::makeForm()
{
    m_form = new PersonForm(host(), this);
    m_form->installEventFilter(this);
    m_form->show(nullptr, {});
    m_card = makeFormCard(m_form, this);
    static_cast<QHBoxLayout *>(layout())->addWidget(m_card, 9);
}

QString PeoplePage::title() const
{
    return isAlone() ? tr("People") : tr("People and teams");
}

QList<QAction *> PeoplePage::headerActions() const
{
    return isAlone() ? QList<QAction *>{m_newPerson} : QList<QAction *>{m_newPerson, m_newTeam};
}

bool PeoplePage::isAlone() const
{
    return isPersonal(host().workspace().settings());
}

// The book may have become one of a team meanwhile, or the other way round.
void PeoplePage::fitKind()
{
    if (m_teams->isHidden() == isAlone())
        return;
    m_teams->setVisible(!isAlone());
    m_teams->choose(TeamsPart::Everybody);
    retranslate();
    emit headerChanged();
}

QWidget *PeoplePage::firstFocus()
{
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_form->firstField();
}

void PeoplePage::open(qint64 id)
{
    if (id == 0 || !m_form->settle())
        return refresh();
    clearFilter(); // whoever is asked for is among those shown
    m_adding = false;
    m_chosen = PersonId{id};
    refresh();
}

void PeoplePage::refresh()
{
    host().workspace().read<Answer>(
        this, m_asked,
        [](Database &database, const BookSettings &) -> Result<Answer> {
            Answer answer;
            SOMO_TRY_ASSIGN(answer.list, people::list(database));
            SOMO_TRY_ASSIGN(answer.roles, loadRoles(database));
            return answer;
        },
        [this](const Result<Answer> &answer) {
            if (!answer)
                return host().showProblem(answer.error());
            take(*answer);
        });
}

void PeoplePage::take(const Answer &answer)
{
    const PeopleList &list = answer.list;
    fitKind();
    m_model->setRoles(answer.roles);
    m_model->setList(list, host().formats(), host().workspace().today());
    m_teams->fill(list, host().workspace().today());
    // Whom a filter hides stays in the form.
    const auto &people = m_model->list().people;
    const auto find = [&] { return std::ranges::find_if(people, [this](const PersonWithTeams &each) { return each.person.id == m_chosen; }); };
    auto chosen = find();
    if (!m_adding && chosen == people.end() && m_model->at(0) && !m_form->isDirty()) {
        m_chosen = m_model->at(0)->person.id;
        chosen = find();
    }
    select(m_adding ? PersonId() : m_chosen);
    const PersonWithTeams *row = chosen == people.end() ? nullptr : &*chosen;
    if (row && !m_adding && m_form->person() == m_chosen)
        m_form->renew(*row, list.teams);
    else if (!m_form->isDirty())
        m_form->show(m_adding ? nullptr : row, list.teams);
    m_form->showRoles(answer.roles);
    showFoot();
    fit();
    // Before the first answer there was no list to stand in.
    if (std::exchange(m_first, false) && m_model->rowCount() > 0 && m_form->firstField()->hasFocus() && !m_form->isDirty())
        m_view->setFocus(Qt::OtherFocusReason);
    emit settled();
}

void PeoplePage::select(PersonId person)
{
    m_selecting = true;
    m_view->setCurrentIndex(m_model->index(m_model->rowOf(person), 0));
    m_selecting = false;
}

void PeoplePage::choose()
{
    const PersonWithTeams *row = m_model->at(m_view->currentIndex().row());
    if (m_selecting || !row || (row->person.id == m_chosen && !m_adding))
        return;
    const PersonWithTeams chosen = *row;
    // What was typed is kept before another person comes; what can't be kept holds the form.
    if (!m_form->settle())
        return select(m_adding ? PersonId() : m_chosen);
    m_adding = false;
    m_chosen = chosen.person.id;
    m_form->show(&chosen, m_model->list().teams);
    m_form->showRoles(m_model->roles());
}

bool PeoplePage::mayClose()
{
    return m_form->settle() && m_teams->settle();
}

void PeoplePage::addPerson()
{
    if (!m_form->settle())
        return;
    m_adding = true;
    select({});
    m_form->show(nullptr, m_model->list().teams);
    m_form->showRoles(m_model->roles());
    m_form->firstField()->setFocus();
}

void PeoplePage::showFoot()
{
    const bool none = m_model->list().people.empty();
    m_parts->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    const bool emptyTeam = !none && m_filter->text().isEmpty();
    m_empty->setWords(none ? tr("No people yet. Type the first one at the right, or import a list of people.")
                           : emptyTeam ? tr("Nobody is in this team today. Choose a person and move them here.") : tr("Nobody matches. Take away the filter to see everybody."),
                      none ? tr("New person") : tr("Show everybody"), tr("Import a file…"), none);
    m_foot->setText(tr("%1 of %2 people").arg(host().formats().count(m_model->rowCount()), host().formats().count(qint64(m_model->list().people.size()))));
}

void PeoplePage::openFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void PeoplePage::clearFilter()
{
    m_filter->clear();
    m_teams->choose(TeamsPart::Everybody);
}

// The form is never cut; the list takes what it leaves.
void PeoplePage::fit()
{
    m_card->setMinimumWidth(m_form->minimumSizeHint().width() + currentMetrics().edge + 2);
    fitList();
}

// What has no room stands in the form.
void PeoplePage::fitList()
{
    std::vector<int> byWorth{PeopleModel::NameColumn, PeopleModel::TeamColumn, PeopleModel::RoleColumn, PeopleModel::CodeColumn, PeopleModel::ActiveColumn};
    m_view->setColumnHidden(PeopleModel::TeamColumn, isAlone());
    if (isAlone())
        std::erase(byWorth, int(PeopleModel::TeamColumn));
    const bool showsRoles = m_model->roles().shown;
    m_view->setColumnHidden(PeopleModel::RoleColumn, !showsRoles);
    if (!showsRoles)
        std::erase(byWorth, int(PeopleModel::RoleColumn));
    fitColumns(*m_view, byWorth);
}

bool PeoplePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        fitList();
    if (watched == m_form && event->type() == QEvent::LayoutRequest)
        fit(); // a team with a long name needs more room
    return Page::eventFilter(watched, event);
}

void PeoplePage::retranslate()
{
    m_newPerson->setText(tr("New person"));
    m_newTeam->setText(tr("New team"));
    m_filter->setPlaceholderText(isAlone() ? tr("Find by name or code") : tr("Find by name, code or team"));
    m_filter->setAccessibleName(tr("Find people"));
    m_view->setAccessibleName(tr("People"));
    m_teams->retranslate();
    m_form->retranslate();
    showFoot();
    fit();
}

} // namespace somo
