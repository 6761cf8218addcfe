// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commission/bonus_form.h"

#include "core/base/text.h"
#include "core/words/error_words.h"
#include "ui/common/fields/completion_field.h"
#include "ui/common/fields/field_box.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/write_keys.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace somo {

BonusForm::BonusForm(PageHost &host, QWidget *parent)
    : RowForm(host, parent)
{
    make();
    m_on->setToday(host.workspace().today());
    m_amount->setRequired(true);
    m_amount->setLeast(1);
    m_on->setRequired(true);
    connect(m_person, &CompletionField::entered, m_amount, [this] { m_amount->setFocus(Qt::TabFocusReason); });
    connect(m_amount, &QLineEdit::returnPressed, m_reason, [this] { m_reason->setFocus(Qt::TabFocusReason); });
    connect(m_reason, &QLineEdit::returnPressed, m_on, [this] { m_on->setFocus(Qt::TabFocusReason); });
    connect(m_on, &QLineEdit::returnPressed, this, &BonusForm::save);
    connect(m_give, &QPushButton::clicked, this, &BonusForm::save);
    connect(m_leave, &QPushButton::clicked, this, &BonusForm::throwAway);
}

void BonusForm::make()
{
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.inside, sizes.gap, sizes.inside, sizes.inside);
    layout->setSpacing(sizes.gap);
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    layout->addWidget(m_title);
    m_person = new CompletionField(this);
    m_person->setObjectName(QStringLiteral("bonusPerson"));
    m_amount = new ValueField(ValueField::Kind::money, this);
    m_amount->setObjectName(QStringLiteral("bonusAmount"));
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("bonusReason"));
    m_on = new ValueField(ValueField::Kind::day, this);
    m_on->setObjectName(QStringLiteral("bonusDay"));
    m_policy = new CompletionField(this);
    m_policy->setObjectName(QStringLiteral("bonusPolicy"));
    const std::pair<QLineEdit *, FieldBox **> fields[] = {{m_person, &m_personBox}, {m_amount, &m_amountBox}, {m_reason, &m_reasonBox}, {m_on, &m_onBox}, {m_policy, &m_policyBox}};
    for (const auto &[field, box] : fields) {
        *box = new FieldBox(field, this);
        layout->addWidget(*box);
    }
    m_foot = new QWidget(this);
    m_leave = new QPushButton(m_foot);
    m_leave->setObjectName(QStringLiteral("leaveBonus"));
    m_give = new QPushButton(m_foot);
    m_give->setObjectName(QStringLiteral("giveBonus"));
    m_give->setProperty("primary", true);
    layout->addStretch(1);
    auto *line = new QHBoxLayout(m_foot);
    line->setContentsMargins(sizes.inside, 0, sizes.inside, sizes.small);
    line->addStretch(1);
    line->addWidget(m_leave);
    line->addWidget(m_give);
    addWriteKeys(m_foot, [this] { save(); });
}

void BonusForm::begin(const std::vector<RosterPerson> &people, const QStringList &policies, Day day)
{
    RowForm::begin();
    m_changed = {};
    m_day = day;
    m_policies = policies;
    std::vector<Choice> choices;
    for (const RosterPerson &person : people)
        choices.push_back({person.id.value, person.code, person.name, {}});
    m_person->setChoices(std::move(choices));
    choices.clear();
    for (qsizetype i = 0; i < policies.size(); ++i)
        choices.push_back({i + 1, {}, policies[i], {}});
    m_policy->setChoices(std::move(choices));
    // Who is covered by one policy alone need not be asked which one pays.
    m_policyBox->setVisible(policies.size() > 1);
    clear();
    retranslate();
}

void BonusForm::change(const StoredBonus &bonus)
{
    RowForm::begin();
    m_changed = bonus;
    for (FieldBox *box : {m_personBox, m_amountBox, m_reasonBox, m_onBox, m_policyBox})
        box->setError({});
    fill();
    retranslate();
    m_amount->setFocus(Qt::OtherFocusReason);
    m_amount->selectAll();
}

void BonusForm::fill()
{
    m_person->setChoice(Choice{m_changed.bonus.person.value, m_changed.personCode, m_changed.personName, {}});
    const qsizetype policy = m_policies.indexOf(m_changed.bonus.policy);
    m_policy->setChoice(policy < 0 ? std::nullopt : std::optional(Choice{policy + 1, {}, m_changed.bonus.policy, {}}));
    m_amount->setValue(m_changed.bonus.amount.minorUnits());
    m_reason->setText(m_changed.bonus.reason);
    m_on->setValue(m_changed.bonus.day.number());
    keepClean();
}

/// The next one is a new one again.
void BonusForm::end()
{
    m_changed = {};
    clear();
    retranslate();
}

void BonusForm::clear()
{
    m_person->setChoice(std::nullopt);
    m_policy->setChoice(std::nullopt);
    m_amount->setValue(std::nullopt);
    m_reason->clear();
    m_on->setValue(m_day.number());
    for (FieldBox *box : {m_personBox, m_amountBox, m_reasonBox, m_onBox, m_policyBox})
        box->setError({});
    keepClean();
}

void BonusForm::restore()
{
    end();
}

QWidget *BonusForm::firstField() const
{
    return m_person;
}

QString BonusForm::fingerprint() const
{
    return QStringList{m_person->text(), m_amount->text(), m_reason->text(), m_on->text(), m_policy->text()}.join(u'\n');
}

bool BonusForm::check()
{
    if (!m_person->id())
        return m_personBox->refuse(tr("Choose whom the bonus is for."));
    if (!m_amount->commit() || !m_amount->value())
        return m_amountBox->refuse(m_amount->error().isEmpty() ? tr("Type an amount above 0.") : m_amount->error());
    if (cleanText(m_reason->text()).isEmpty())
        return m_reasonBox->refuse(tr("Type the reason. It stands on the statement."));
    if (!m_on->commit())
        return m_onBox->refuse(m_on->error());
    if (m_policy->isUndecided())
        return m_policyBox->refuse(tr("Choose a policy of the list, or leave it empty."));
    return true;
}

void BonusForm::writeChange()
{
    StoredBonus changed = m_changed;
    changed.bonus.amount = Money::fromMinorUnits(m_amount->value().value_or(0));
    changed.bonus.reason = cleanText(m_reason->text());
    changed.bonus.day = m_on->day();
    send(
        {QStringLiteral("bonus_changed"), {changed.personName}},
        [changed](Database &database) -> Status {
            SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(database));
            return changeBonus(database, settings, changed);
        },
        [this, changed] {
            host().say(tr("Changed the bonus of %1").arg(changed.personName));
            end();
            emit given();
        });
}

void BonusForm::takeNewer(Arrived arrived)
{
    host().workspace().read<StoredBonus>(
        this, m_askedNewer, [id = m_changed.id](Database &database, const BookSettings &) { return bonusById(database, id); },
        [this, arrived = std::move(arrived), asked = m_changed.id](const Result<StoredBonus> &newer) {
            if (asked != m_changed.id)
                return;
            if (!newer)
                return host().showProblem(newer.error()); // taken away: what was typed stays in the fields
            m_changed = *newer;
            arrived([this] { fill(); });
        });
}

void BonusForm::write()
{
    if (m_changed.id)
        return writeChange();
    HandBonus bonus;
    bonus.person = PersonId{m_person->id()};
    bonus.amount = Money::fromMinorUnits(m_amount->value().value_or(0));
    bonus.reason = cleanText(m_reason->text());
    bonus.day = m_on->day();
    bonus.policy = m_policies.value(m_policy->id() - 1);
    const QString name = m_person->choice()->text;
    send(
        {QStringLiteral("bonus_added"), {name}},
        [bonus](Database &database) -> Status {
            SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(database));
            SOMO_TRY(addBonus(database, settings, bonus));
            return success();
        },
        [this, name, amount = bonus.amount] {
            host().say(tr("%1 gets a bonus of %2").arg(name, host().formats().money(amount)));
            clear();
            emit given();
        });
}

FieldBox *BonusForm::boxOf(ErrorCode code) const
{
    switch (code) {
    case ErrorCode::dateMissing:
    case ErrorCode::dateOutOfRange: return m_onBox;
    case ErrorCode::textTooLong: return m_reasonBox;
    default: return m_personBox;
    }
}

void BonusForm::refuse(const Error &error)
{
    boxOf(error.code)->refuse(words::errorText(error, host().language()));
}

void BonusForm::retranslate()
{
    m_amount->setFormats(host().formats());
    m_on->setFormats(host().formats());
    const bool changes = !isNew();
    m_person->setReadOnly(changes); // another person's is another bonus
    m_policy->setReadOnly(changes);
    m_title->setText(changes ? tr("Change a bonus") : tr("Give a bonus"));
    m_personBox->setLabel(tr("For"));
    m_amountBox->setLabel(tr("Amount"));
    m_reasonBox->setLabel(tr("Reason, as it stands on the statement"));
    m_onBox->setLabel(tr("Of the day"));
    m_policyBox->setLabel(tr("Paid by the policy (optional)"));
    m_leave->setText(tr("Leave it"));
    m_give->setText(changes ? tr("Save") : tr("Give the bonus"));
    nameKeys(m_give);
}

} // namespace somo
