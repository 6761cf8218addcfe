// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commission/bonus_panel.h"

#include "core/commission/pay_reader.h"
#include "ui/commission/bonus_form.h"
#include "ui/common/theme/fonts.h"
#include "ui/history/row_history.h"
#include "ui/shell/page.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

BonusPanel::BonusPanel(PageHost &host, QWidget *parent)
    : QFrame(parent)
    , m_host(host)
    , m_form(new BonusForm(host, this))
    , m_given(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_change(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("bonusPanel"));
    const Metrics sizes = currentMetrics();
    setFixedWidth(sizes.scaled(320));
    m_given->setProperty("role", QStringLiteral("cardTitle"));
    m_given->setContentsMargins(sizes.inside, 0, sizes.inside, 0);
    m_list->setObjectName(QStringLiteral("bonusList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(sizes.row);
    m_list->installEventFilter(this);
    m_change->setObjectName(QStringLiteral("changeBonus"));
    m_remove->setObjectName(QStringLiteral("removeBonus"));
    for (QPushButton *button : {m_change, m_remove})
        button->setProperty("link", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, sizes.gap);
    layout->setSpacing(sizes.small);
    // In a low window the form scrolls; its buttons and what was given stay below it.
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("bonusFormArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_form);
    for (QWidget *ground : {area->viewport(), static_cast<QWidget *>(m_form)})
        ground->setAutoFillBackground(false); // the card's
    layout->addWidget(area, 2);
    layout->addWidget(m_form->foot());
    layout->addWidget(m_given);
    layout->addWidget(m_list, 1);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(sizes.inside, 0, sizes.inside, 0);
    line->addWidget(m_change);
    line->addStretch(1);
    layout->addLayout(line);
    auto *last = new QHBoxLayout;
    last->setContentsMargins(sizes.inside, 0, sizes.inside, 0);
    last->addWidget(m_remove);
    last->addWidget(makeHistoryButton(host, this, [this] {
        const StoredBonus *bonus = chosen();
        return bonus ? historyOfRow(QStringLiteral("commission_bonus"), bonus->id.value, bonus->bonus.reason) : HistoryOf();
    }));
    last->addStretch(1);
    layout->addLayout(last);
    connect(m_form, &BonusForm::thrownAway, this, &BonusPanel::closed);
    connect(m_change, &QPushButton::clicked, this, &BonusPanel::change);
    connect(m_remove, &QPushButton::clicked, this, &BonusPanel::takeAway);
    connect(m_list, &QListWidget::itemActivated, this, &BonusPanel::change);
    retranslate();
}

void BonusPanel::open()
{
    m_begins = true;
    m_bonuses.clear(); // another reader may have seen them
    fill();
    refresh();
}

bool BonusPanel::mayClose() const
{
    return isHidden() || !m_form->isDirty();
}

void BonusPanel::refresh()
{
    m_host.workspace().read<Data>(
        this, m_asked,
        [period = m_host.period(), reader = m_host.workspace().author(), today = m_host.workspace().today()](Database &database, const BookSettings &settings) -> Result<Data> {
            Data data;
            SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
            SOMO_TRY_ASSIGN(data.bonuses, bonusesOf(database, period.days()));
            SOMO_TRY_ASSIGN(const PayReader seen, loadPayReader(database, roster, settings, reader, period.days(), today));
            std::erase_if(data.bonuses, [&](const StoredBonus &each) { return !seen.mayRead(each.bonus.person); });
            for (const RosterPerson &person : roster.people) {
                if (person.activeDays(period.days()) > 0)
                    data.people.push_back(person);
            }
            SOMO_TRY_ASSIGN(const auto policies, loadPolicies(database, settings));
            for (const StoredPolicy &each : policies) {
                if (each.policy.days.first <= period.last() && period.first() <= each.policy.days.last)
                    data.policies += each.policy.code;
            }
            data.policies.removeDuplicates();
            return data;
        },
        [this](const Result<Data> &data) {
            if (!data)
                return m_host.showProblem(data.error());
            take(*data);
        });
}

void BonusPanel::take(const Data &data)
{
    m_bonuses = data.bonuses;
    fill();
    if (!m_begins)
        return;
    m_begins = false;
    const Period period = m_host.period();
    m_form->begin(data.people, data.policies, std::clamp(m_host.workspace().today(), period.first(), period.last()));
    m_form->firstField()->setFocus(Qt::OtherFocusReason);
}

void BonusPanel::fill()
{
    const Formats formats = m_host.formats();
    const int row = m_list->currentRow();
    m_list->clear();
    for (const StoredBonus &each : m_bonuses) {
        const QString text = tr("%1  %2  %3: %4").arg(formats.date(each.bonus.day, m_host.period().first().year()), each.personName, formats.money(each.bonus.amount), each.bonus.reason);
        auto *item = new QListWidgetItem(text, m_list);
        item->setToolTip(text);
        item->setSizeHint({0, currentMetrics().row});
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    m_given->setText(m_bonuses.empty() ? tr("No bonus was given by hand in this period") : tr("Given in this period"));
    m_list->setVisible(!m_bonuses.empty());
    m_change->setVisible(!m_bonuses.empty());
    m_remove->setVisible(!m_bonuses.empty());
}

const StoredBonus *BonusPanel::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || size_t(row) >= m_bonuses.size() ? nullptr : &m_bonuses[size_t(row)];
}

void BonusPanel::change()
{
    if (const StoredBonus *bonus = chosen(); bonus && !m_form->isDirty())
        m_form->change(*bonus);
}

void BonusPanel::takeAway()
{
    if (!chosen())
        return;
    const StoredBonus gone = *chosen();
    m_host.workspace().write(
        {QStringLiteral("bonus_removed"), {gone.personName}},
        [id = gone.id, opened = gone.version](Database &database) -> Status {
            SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(database));
            return removeBonus(database, settings, id, opened);
        },
        this, [this, gone](const Result<CommandOutcome> &done) {
            if (!done)
                m_host.showProblem(done.error());
            if (!done)
                return refresh(); // it is another one by now: it can be seen before it is taken away
            m_host.say(tr("Took the bonus of %1 away").arg(gone.personName));
            refresh();
        });
}

bool BonusPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete)
            takeAway();
        else if (key == Qt::Key_F2)
            change();
        if (key == Qt::Key_Delete || key == Qt::Key_F2)
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

void BonusPanel::retranslate()
{
    m_form->retranslate();
    m_change->setText(tr("Change the chosen one (F2)"));
    m_remove->setText(tr("Take the chosen one away (Del)"));
    m_list->setAccessibleName(tr("Bonuses given by hand"));
    fill();
}

} // namespace somo
