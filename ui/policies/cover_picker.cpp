// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/cover_picker.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/word_match.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

constexpr int codeRole = Qt::UserRole;
constexpr size_t longList = 12; // one that is looked through by typing

} // namespace

CoverPicker::CoverPicker(const PolicyCover &cover, const WordContext &context, QWidget *word)
    : QFrame(word->window())
    , m_choices(context.choices)
    , m_personal(context.personal)
    , m_people(cover.people)
    , m_teams(cover.teams)
{
    setObjectName(QStringLiteral("coverPicker"));
    setProperty("card", true);
    setAutoFillBackground(true);
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.inside, metrics.gap, metrics.inside, metrics.gap);
    layout->setSpacing(metrics.small);
    m_everyone = addWay("coverEveryone", m_personal ? tr("You") : tr("Everyone"));
    m_byTeam = addWay("coverTeams", tr("Teams"));
    m_byPerson = addWay("coverPeople", tr("People"));
    m_byTeam->setVisible(!m_personal || !cover.teams.isEmpty());
    (cover.everyone ? m_everyone : !cover.teams.isEmpty() ? m_byTeam : m_byPerson)->setChecked(true);
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(QStringLiteral("coverFilter"));
    m_filter->setPlaceholderText(tr("Part of a name"));
    m_filter->setAccessibleName(tr("Part of a name"));
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("coverList"));
    m_list->setAccessibleName(tr("Who is covered"));
    m_list->setMinimumHeight(metrics.row * 5);
    m_error = new QLabel(this);
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();
    m_take = new QPushButton(tr("Cover these"), this);
    m_take->setObjectName(QStringLiteral("coverTake"));
    m_take->setProperty("primary", true);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_error);
    layout->addWidget(m_take);
    for (QRadioButton *way : {m_everyone, m_byTeam, m_byPerson})
        connect(way, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                fill();
        });
    connect(m_filter, &QLineEdit::textEdited, this, &CoverPicker::narrow);
    connect(m_take, &QPushButton::clicked, this, &CoverPicker::pick);
    for (QWidget *part : std::initializer_list<QWidget *>{m_everyone, m_byTeam, m_byPerson, m_filter, m_list, m_take})
        part->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && now != this && !isAncestorOf(now))
            leave(); // the person went on elsewhere
    });
    fill();
    place(word);
    show();
    raise();
    (m_everyone->isChecked() ? static_cast<QWidget *>(m_everyone) : m_list)->setFocus(Qt::PopupFocusReason);
}

QRadioButton *CoverPicker::addWay(const char *name, const QString &text)
{
    auto *way = new QRadioButton(text, this);
    way->setObjectName(QString::fromLatin1(name));
    layout()->addWidget(way);
    return way;
}

void CoverPicker::place(QWidget *word)
{
    const Metrics metrics = currentMetrics();
    resize(metrics.scaled(280), metrics.scaled(m_list->isHidden() ? 150 : 320));
    const QSize room = parentWidget()->size();
    const QPoint below = word->mapTo(parentWidget(), QPoint(0, word->height() + 2));
    move(std::clamp(below.x(), 0, std::max(0, room.width() - width())), std::clamp(below.y(), 0, std::max(0, room.height() - height())));
}

void CoverPicker::keepTicks()
{
    QStringList &ticked = m_showsTeams ? m_teams : m_people;
    for (int row = 0; row < m_list->count(); ++row) {
        const QString code = m_list->item(row)->data(codeRole).toString();
        const bool on = m_list->item(row)->checkState() == Qt::Checked;
        if (on && !ticked.contains(code))
            ticked += code;
        else if (!on)
            ticked.removeAll(code);
    }
}

void CoverPicker::fill()
{
    keepTicks();
    m_list->clear();
    m_showsTeams = m_byTeam->isChecked();
    const auto &rows = m_choices.of(m_showsTeams ? QStringLiteral("team") : QStringLiteral("person"));
    const QStringList &ticked = m_showsTeams ? m_teams : m_people;
    for (const NamedRow &row : rows) {
        auto *item = new QListWidgetItem(row.name, m_list);
        item->setData(codeRole, row.code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(row.code) || ticked.contains(row.name) ? Qt::Checked : Qt::Unchecked);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_filter->clear();
    m_filter->setVisible(!m_everyone->isChecked() && rows.size() > longList);
    m_list->setVisible(!m_everyone->isChecked());
    m_error->hide();
}

void CoverPicker::narrow(const QString &typed)
{
    const QStringList words = typedWords(typed);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!holdsWords(m_list->item(row)->text(), words));
}

PolicyCover CoverPicker::cover() const
{
    PolicyCover cover;
    cover.everyone = m_everyone->isChecked();
    if (m_byTeam->isChecked())
        cover.teams = m_teams;
    else if (m_byPerson->isChecked())
        cover.people = m_people;
    return cover;
}

void CoverPicker::pick()
{
    keepTicks();
    const PolicyCover chosen = cover();
    if (!chosen.everyone && chosen.people.isEmpty() && chosen.teams.isEmpty()) {
        m_error->setText(m_personal ? tr("Tick at least one, or choose You.") : tr("Tick at least one, or choose Everyone."));
        m_error->show();
        return;
    }
    m_closed = true;
    hide();
    emit picked(chosen);
    deleteLater();
}

void CoverPicker::leave()
{
    if (m_closed)
        return;
    m_closed = true;
    hide();
    emit left();
    deleteLater();
}

void CoverPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return pick();
    QFrame::keyPressEvent(event);
}

bool CoverPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Escape && key != Qt::Key_Return && key != Qt::Key_Enter)
        return QFrame::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        key == Qt::Key_Escape ? leave() : pick();
    return true;
}

} // namespace somo
