// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/teams_part.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/shell/list_row_form.h"
#include "ui/shell/page.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace somo {

namespace {

constexpr int teamRole = Qt::UserRole;
constexpr int leadRole = teamRole + 1; // the lead's id; 0: the team itself

qint64 teamOf(const QTreeWidgetItem *item)
{
    return item ? item->data(0, teamRole).toLongLong() : qint64(TeamsPart::Everybody);
}

} // namespace

TeamsPart::TeamsPart(PageHost &host, QWidget *parent)
    : QFrame(parent)
    , m_host(host)
    , m_add(new QAction(somoIcon(QStringLiteral("plus")), {}, this))
    , m_rename(new QAction(somoIcon(QStringLiteral("note")), {}, this))
    , m_remove(new QAction(somoIcon(QStringLiteral("bin")), {}, this))
{
    make();
    connectParts();
    retranslate();
}

void TeamsPart::make()
{
    setProperty("card", true);
    const Metrics sizes = currentMetrics();
    setMinimumWidth(sizes.scaled(225)); // a name and that it leads
    auto *inside = new QVBoxLayout(this);
    inside->setContentsMargins(1, sizes.gap, 1, 1);
    m_more = new QToolButton(this);
    m_more->setObjectName(QStringLiteral("teamActions"));
    m_more->setProperty("period", true);
    m_more->setProperty("plain", true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setIcon(somoIcon(QStringLiteral("down"), Token::text));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setLayoutDirection(Qt::RightToLeft); // the chevron behind the word
    auto *menu = new QMenu(m_more);
    menu->addActions({m_add, m_rename, m_remove});
    m_more->setMenu(menu);
    m_add->setObjectName(QStringLiteral("addTeam"));
    m_rename->setObjectName(QStringLiteral("renameTeam"));
    m_remove->setObjectName(QStringLiteral("removeTeam"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(sizes.gap, 0, sizes.gap, 0);
    line->addWidget(m_more);
    line->addStretch(1);
    inside->addLayout(line);
    m_tree = new QTreeWidget(this);
    m_tree->setObjectName(QStringLiteral("teamTree"));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setIndentation(sizes.scaled(14));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
    inside->addWidget(m_tree, 1);
    m_form = new ListRowForm(m_host, QStringLiteral("team"), this, ListRowForm::Shape::nameOnly);
    m_form->hide();
    inside->addWidget(m_form);
    setTabOrder(m_more, m_tree); // as they stand
    connect(m_tree, &QWidget::customContextMenuRequested, this, [menu, this](const QPoint &at) { menu->popup(m_tree->viewport()->mapToGlobal(at)); });
}

void TeamsPart::connectParts()
{
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &TeamsPart::take);
    connect(m_tree, &QTreeWidget::itemExpanded, this, [this](const QTreeWidgetItem *item) {
        if (!m_filling)
            m_closed.remove(teamOf(item));
    });
    connect(m_tree, &QTreeWidget::itemCollapsed, this, [this](const QTreeWidgetItem *item) {
        if (!m_filling)
            m_closed.insert(teamOf(item));
    });
    connect(m_add, &QAction::triggered, this, &TeamsPart::addTeam);
    connect(m_rename, &QAction::triggered, this, &TeamsPart::renameTeam);
    connect(m_remove, &QAction::triggered, this, &TeamsPart::removeTeam);
    connect(m_form, &ListRowForm::added, this, [this](const ListRow &row) {
        m_wanted = row.id;
        endForm();
    });
    connect(m_form, &ListRowForm::written, this, &TeamsPart::endForm);
    connect(m_form, &ListRowForm::nextAsked, this, &TeamsPart::addTeam);
    connect(m_form, &ListRowForm::thrownAway, this, &TeamsPart::endForm);
}

qint64 TeamsPart::team() const
{
    return teamOf(m_tree->currentItem());
}

QTreeWidgetItem *TeamsPart::itemOf(qint64 team) const
{
    for (QTreeWidgetItemIterator at(m_tree); *at; ++at) {
        if (teamOf(*at) == team && !(*at)->data(0, leadRole).toLongLong())
            return *at;
    }
    return nullptr;
}

QString TeamsPart::nameOf(qint64 team) const
{
    const auto found = std::ranges::find(m_teams, team, &NamedRow::id);
    return found == m_teams.end() ? QString() : found->name;
}

ListRow TeamsPart::rowOf(qint64 team) const
{
    const auto found = std::ranges::find(m_teams, team, &NamedRow::id);
    return found == m_teams.end() ? ListRow{ListKind::team, team, {}, {}, {}, 0} : ListRow{ListKind::team, team, {}, found->name, {}, found->version};
}

void TeamsPart::choose(qint64 team)
{
    if (QTreeWidgetItem *item = itemOf(team))
        m_tree->setCurrentItem(item);
}

QTreeWidgetItem *TeamsPart::addItem(const QString &name, qint64 team, int people)
{
    auto *item = new QTreeWidgetItem(m_tree, {QStringLiteral("%1  %2").arg(name, m_host.formats().count(people))});
    item->setData(0, teamRole, team);
    item->setSizeHint(0, {0, currentMetrics().row});
    item->setToolTip(0, name);
    return item;
}

void TeamsPart::fill(const PeopleList &list, Day today)
{
    const QTreeWidgetItem *current = m_tree->currentItem();
    const qint64 lead = current ? current->data(0, leadRole).toLongLong() : 0;
    const qint64 before = team();
    const qint64 wanted = m_wanted ? m_wanted : before;
    m_teams = list.teams;
    m_filling = true;
    m_tree->clear();
    QTreeWidgetItem *everybody = addItem(tr("Everybody"), Everybody, int(list.people.size()));
    addTeams(list, today);
    for (QTreeWidgetItemIterator at(m_tree); *at; ++at)
        (*at)->setExpanded(!m_closed.contains(teamOf(*at)));
    QTreeWidgetItem *item = itemOf(wanted);
    for (int i = 0; item && lead && i < item->childCount(); ++i) {
        if (item->child(i)->data(0, leadRole).toLongLong() == lead) {
            item = item->child(i);
            break;
        }
    }
    if (item)
        m_wanted = Everybody; // it came
    m_tree->setCurrentItem(item ? item : everybody);
    take();
    m_filling = false;
    if (team() != before)
        emit chosen(team()); // it is gone, or was made just now
    const ListRow row = m_form->row();
    if (row.id && nameOf(row.id).isEmpty())
        endForm(); // taken out elsewhere
    else if (!m_form->isHidden())
        m_form->renew(row.id ? rowOf(row.id) : row, {m_teams, {}});
}

void TeamsPart::addTeams(const PeopleList &list, Day today)
{
    std::map<qint64, std::vector<const PersonWithTeams *>> inside; // by team, of today
    for (const PersonWithTeams &person : list.people) {
        const Membership *stay = person.on(today);
        inside[stay ? stay->team.value : qint64(NoTeam)].push_back(&person);
    }
    std::vector<NamedRow> teams = list.teams;
    std::stable_sort(teams.begin(), teams.end(), [](const NamedRow &a, const NamedRow &b) { return sortKeyText(a.name) < sortKeyText(b.name); });
    for (const NamedRow &team : teams) {
        QTreeWidgetItem *item = addItem(team.name, team.id, int(inside[team.id].size()));
        for (const PersonWithTeams *person : inside[team.id]) {
            if (!person->on(today)->lead)
                continue;
            auto *lead = new QTreeWidgetItem(item, {tr("%1 (leads)").arg(person->person.name)});
            lead->setData(0, teamRole, team.id);
            lead->setData(0, leadRole, person->person.id.value);
            lead->setSizeHint(0, {0, currentMetrics().row});
            lead->setToolTip(0, tr("%1 leads %2 today").arg(person->person.name, team.name));
        }
    }
    if (!list.teams.empty() && !inside[NoTeam].empty())
        addItem(tr("In no team"), NoTeam, int(inside[NoTeam].size()));
}

void TeamsPart::take()
{
    const bool real = team() > 0;
    m_rename->setEnabled(real);
    m_remove->setEnabled(real);
    if (m_filling)
        return;
    emit chosen(team());
    if (const qint64 lead = m_tree->currentItem() ? m_tree->currentItem()->data(0, leadRole).toLongLong() : 0)
        emit leadChosen(PersonId{lead});
}

void TeamsPart::addTeam()
{
    showForm({ListKind::team, 0, {}, {}, {}});
}

void TeamsPart::renameTeam()
{
    if (team() > 0)
        showForm(rowOf(team()));
}

void TeamsPart::showForm(const ListRow &row)
{
    if (!m_form->isHidden() && !m_form->settle())
        return;
    m_form->showRow(row, {m_teams, {}});
    m_form->setVisible(true);
    m_form->firstField()->setFocus(Qt::OtherFocusReason);
}

void TeamsPart::endForm()
{
    const bool inForm = m_form->isAncestorOf(QApplication::focusWidget());
    m_form->showRow({ListKind::team, 0, {}, {}, {}}, {m_teams, {}});
    m_form->hide();
    if (inForm)
        m_tree->setFocus(Qt::OtherFocusReason);
}

void TeamsPart::removeTeam()
{
    if (team() <= 0 || (!m_form->isHidden() && !m_form->settle()))
        return;
    m_form->hide();
    m_form->showRow(rowOf(team()), {m_teams, {}});
    m_form->remove();
}

bool TeamsPart::settle()
{
    return m_form->isHidden() || m_form->settle();
}

bool TeamsPart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
        if (plain && key->key() == Qt::Key_F2) {
            m_rename->trigger();
            return true;
        }
        if (plain && key->key() == Qt::Key_Delete) {
            m_remove->trigger();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void TeamsPart::retranslate()
{
    m_tree->setAccessibleName(tr("Teams"));
    m_tree->setToolTip(tr("Choosing a team shows its people only"));
    m_more->setText(tr("Teams"));
    m_more->setToolTip(tr("New team, rename, remove"));
    m_add->setText(tr("New team"));
    m_rename->setText(tr("Rename\tF2"));
    m_remove->setText(tr("Remove\tDel"));
    m_form->retranslate();
}

} // namespace somo
