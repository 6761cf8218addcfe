// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ownstatements/match_choices.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace somo {

MatchChoices::MatchChoices(QWidget *parent)
    : QWidget(parent)
{
    const Metrics metrics = currentMetrics();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap);
    const auto makeLabel = [this] {
        auto *label = new QLabel(this);
        label->setProperty("role", QStringLiteral("label"));
        return label;
    };
    const auto makeChoice = [this](const char *name, int letters) {
        auto *choice = new QComboBox(this);
        choice->setObjectName(QString::fromLatin1(name));
        choice->setFocusPolicy(Qt::StrongFocus);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(letters);
        return choice;
    };
    m_personLabel = makeLabel();
    m_person = makeChoice("matchPerson", 14);
    m_policyLabel = makeLabel();
    m_policy = makeChoice("matchPolicy", 30);
    m_personLabel->setBuddy(m_person);
    m_policyLabel->setBuddy(m_policy);
    m_rounding = new QCheckBox(this);
    m_rounding->setObjectName(QStringLiteral("matchRounding"));
    m_columns = new QPushButton(somoIcon(QStringLiteral("columns")), {}, this);
    m_columns->setObjectName(QStringLiteral("matchColumns"));
    m_other = new QPushButton(somoIcon(QStringLiteral("file")), {}, this);
    m_other->setObjectName(QStringLiteral("matchOtherFile"));
    for (QWidget *each : {static_cast<QWidget *>(m_personLabel), static_cast<QWidget *>(m_person), static_cast<QWidget *>(m_policyLabel), static_cast<QWidget *>(m_policy),
                          static_cast<QWidget *>(m_rounding)})
        layout->addWidget(each);
    layout->addStretch(1);
    layout->addWidget(m_columns);
    layout->addWidget(m_other);
    connect(m_person, &QComboBox::activated, this, &MatchChoices::changed);
    connect(m_policy, &QComboBox::activated, this, &MatchChoices::changed);
    connect(m_rounding, &QCheckBox::toggled, this, &MatchChoices::changed);
    connect(m_columns, &QPushButton::clicked, this, &MatchChoices::columnsAsked);
    connect(m_other, &QPushButton::clicked, this, &MatchChoices::fileAsked);
    setHasFile(false);
}

void MatchChoices::setChoices(const OwnPayChoices &choices, const QString &author)
{
    const qint64 before = m_person->currentData().toLongLong();
    m_choices = choices;
    m_person->clear();
    int chosen = 0;
    for (const RosterPerson &person : m_choices.people) {
        if (person.id.value == before || (before == 0 && person.name == author))
            chosen = m_person->count();
        m_person->addItem(person.name, person.id.value);
    }
    m_person->setCurrentIndex(m_person->count() > 0 ? chosen : -1);
    const bool several = m_person->count() > 1; // a book of one asks nobody who they are
    m_person->setVisible(several);
    m_personLabel->setVisible(several);
    fillPolicies();
}

QString MatchChoices::policyName(const OwnPayChoice &choice) const
{
    const QString name = choice.name.isEmpty() ? choice.policy : choice.name;
    return choice.payer.isEmpty() ? name : tr("%1, by %2").arg(name, choice.payer);
}

void MatchChoices::fillPolicies()
{
    const QString before = m_policy->currentData().toString();
    m_policy->clear();
    m_policy->addItem(tr("All agreed policies"), QString());
    for (const OwnPayChoice &choice : m_choices.policies)
        m_policy->addItem(policyName(choice), choice.policy);
    m_policy->setCurrentIndex(std::max(0, m_policy->findData(before)));
}

void MatchChoices::setHasFile(bool has)
{
    m_columns->setVisible(has);
    m_other->setVisible(has);
}

PersonId MatchChoices::person() const
{
    return PersonId{m_person->currentData().toLongLong()};
}

QString MatchChoices::policy() const
{
    return m_policy->currentData().toString();
}

bool MatchChoices::letsRoundingPass() const
{
    return m_rounding->isChecked();
}

void MatchChoices::retranslate(const Formats &formats)
{
    m_formats = formats;
    m_personLabel->setText(tr("Person"));
    m_person->setAccessibleName(tr("Person"));
    m_policyLabel->setText(tr("Policy"));
    m_policy->setAccessibleName(tr("The agreed policy"));
    m_policy->setToolTip(tr("The policy that was agreed with whoever sent the statement"));
    m_rounding->setText(tr("Let one unit pass"));
    m_rounding->setToolTip(tr("Amounts that are one unit apart count as agreeing; the difference is still shown"));
    m_columns->setText(tr("Columns…"));
    m_columns->setToolTip(tr("Say what the file's columns are"));
    m_other->setText(tr("Another file…"));
    fillPolicies();
}

QWidget *MatchChoices::firstFocus()
{
    return m_person->isVisibleTo(this) ? m_person : m_policy;
}

} // namespace somo
