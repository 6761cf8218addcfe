// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run.h"

#include "core/marketing/named_maker.h"
#include "core/people/people_store.h"
#include "ui/common/fields/field_box.h"
#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/write_keys.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace somo {

namespace {

QLabel *note(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", QStringLiteral("label"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QComboBox *choice(const QString &name, const QList<std::pair<QString, QVariant>> &items, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    for (const auto &[text, value] : items)
        box->addItem(text, value);
    return box;
}

} // namespace

Book::Work firstPeople(const FirstRun &answers)
{
    return [answers](Database &database) -> Status {
        Person person;
        person.code = answers.person; // as imported files name people, until somebody gives a shorter one
        person.name = answers.person;
        SOMO_TRY_ASSIGN(const PersonId id, people::add(database, person));
        if (!answers.team || answers.teamName.isEmpty())
            return success();
        SOMO_TRY_ASSIGN(const qint64 team, named::addByName(database, NamedKind::team, answers.teamName));
        Membership stay;
        stay.person = id;
        stay.team = TeamId{team};
        stay.lead = true;
        const auto joined = people::addMembership(database, stay);
        return joined ? success() : Status(joined.error());
    };
}

FirstRunSheet::FirstRunSheet(const QString &bookName, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("firstRun"));
    setWindowTitle(bookName);
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.edge, metrics.edge, metrics.edge, metrics.edge);
    layout->setSpacing(metrics.gap);
    auto *title = new QLabel(tr("Just you, or a team?"), this);
    title->setProperty("role", QStringLiteral("cardTitle"));
    layout->addWidget(title);
    m_alone = new QRadioButton(tr("Just me: my own customers and orders"), this);
    m_alone->setObjectName(QStringLiteral("firstRunAlone"));
    m_team = new QRadioButton(tr("A team: results are open to everyone in it"), this);
    m_team->setObjectName(QStringLiteral("firstRunTeam"));
    m_alone->setChecked(true);
    layout->addWidget(m_alone);
    layout->addWidget(m_team);

    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("firstRunName"));
    m_name->setMaxLength(100);
    m_nameBox = new FieldBox(m_name, this);
    m_nameBox->setLabel(tr("Your name (optional)"));
    layout->addWidget(m_nameBox);
    m_teamName = new QLineEdit(this);
    m_teamName->setObjectName(QStringLiteral("firstRunTeamName"));
    m_teamName->setMaxLength(100);
    m_teamBox = new FieldBox(m_teamName, this);
    m_teamBox->setLabel(tr("The team's name (optional)"));
    layout->addWidget(m_teamBox);
    layout->addWidget(note(tr("Your name stands in the history beside what you write. Further people come with an import, or in “People”."), this));
    buildDefaults(layout);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *cancel = new QPushButton(tr("Not now"), this);
    auto *make = new QPushButton(tr("Make the book"), this);
    make->setObjectName(QStringLiteral("firstRunMake"));
    make->setProperty("primary", true);
    make->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(make);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(make, &QPushButton::clicked, this, &FirstRunSheet::finish);
    addWriteKeys(this, [this] { finish(); });
    connect(m_team, &QRadioButton::toggled, this, &FirstRunSheet::fit);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameBox->setError({}); });
    m_name->setFocus();
    fit();
}

void FirstRunSheet::buildDefaults(QVBoxLayout *layout)
{
    m_currency = choice(QStringLiteral("firstRunCurrency"), {{tr("Đồng (₫)"), QStringLiteral("VND")}, {tr("US dollar ($)"), QStringLiteral("USD")}, {tr("Euro (€)"), QStringLiteral("EUR")}}, this);
    QList<std::pair<QString, QVariant>> months;
    for (int month = 1; month <= 12; ++month)
        months.append({tr("from month %1").arg(month), month});
    m_start = choice(QStringLiteral("firstRunStart"), months, this);
    m_event = choice(QStringLiteral("firstRunEvent"),
                     {{tr("when an order is completed"), QStringLiteral("completed")}, {tr("when it is paid"), QStringLiteral("paid")},
                      {tr("when it is confirmed"), QStringLiteral("confirmed")}, {tr("on the day it is ordered"), QStringLiteral("ordered")}},
                     this);
    const auto labelled = [this](const QString &words, QComboBox *box) {
        auto *part = new QVBoxLayout;
        part->setSpacing(currentMetrics().scaled(3));
        QLabel *label = roleLabel(this, "label");
        label->setText(words);
        label->setBuddy(box);
        part->addWidget(label);
        part->addWidget(box);
        return part;
    };
    auto *beside = new QHBoxLayout;
    beside->setSpacing(currentMetrics().inside);
    beside->addLayout(labelled(tr("Money"), m_currency), 1);
    beside->addLayout(labelled(tr("The year runs"), m_start), 1);
    layout->addLayout(beside);
    layout->addLayout(labelled(tr("Revenue counts"), m_event));
    layout->addWidget(note(tr("The settings can change all of this later, except the money."), this));
}

void FirstRunSheet::fit()
{
    m_teamBox->setVisible(m_team->isChecked());
    adjustSize();
    // The notes are as many lines as the width asks for, which adjustSize() takes from a guess.
    if (const int needed = layout()->totalHeightForWidth(width()); needed > height())
        resize(width(), needed);
}

// A lead without a name leads nobody.
void FirstRunSheet::finish()
{
    if (m_team->isChecked() && !m_teamName->text().simplified().isEmpty() && m_name->text().simplified().isEmpty()) {
        m_nameBox->refuse(tr("Write your name as well: you would be the team's first person."));
        return;
    }
    accept();
}

FirstRun FirstRunSheet::answers() const
{
    FirstRun answers;
    answers.team = m_team->isChecked();
    answers.person = m_name->text().simplified();
    answers.teamName = answers.team ? m_teamName->text().simplified() : QString();
    answers.currency = m_currency->currentData().toString();
    answers.fiscalStart = m_start->currentData().toInt();
    answers.recogniseOn = m_event->currentData().toString();
    return answers;
}

} // namespace somo
