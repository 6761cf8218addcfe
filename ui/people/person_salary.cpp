// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_salary.h"

#include "core/people/people_store.h"
#include "core/words/error_words.h"
#include "ui/common/fields/field_box.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"
#include "ui/shell/conflict_sheet.h"
#include "ui/shell/page.h"
#include "ui/shell/user_menu.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace somo {

PersonSalary::PersonSalary(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
{
    make();
    m_amount->setLeast(0);
    m_amount->setRequired(true);
    m_day->setToday(host.workspace().today());
    connect(m_toggle, &QPushButton::clicked, this, [this] { setOpen(!m_open); });
    connect(m_amount, &QLineEdit::returnPressed, m_day, [this] {
        m_day->setFocus(Qt::TabFocusReason);
        m_day->selectAll();
    });
    connect(m_day, &QLineEdit::returnPressed, this, &PersonSalary::set);
    connect(m_set, &QPushButton::clicked, this, &PersonSalary::set);
    // Another reader asks for it anew.
    connect(&host.workspace(), &Workspace::authorChanged, this, [this] { setOpen(false); });
}

void PersonSalary::make()
{
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes.gap);
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_toggle = new QPushButton(this);
    m_toggle->setObjectName(QStringLiteral("showSalary"));
    m_toggle->setProperty("link", true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_toggle);
    layout->addLayout(head);
    m_inside = new QWidget(this);
    auto *inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(sizes.gap);
    m_conflict = new ConflictSheet({QStringLiteral("salaryConflict"), QStringLiteral("salaryTheirs"), QStringLiteral("salaryMine"), QStringLiteral("salaryBoth")}, m_inside);
    inside->addWidget(m_conflict);
    m_lines = new QLabel(m_inside);
    m_lines->setObjectName(QStringLiteral("personSalaries"));
    m_lines->setProperty("role", QStringLiteral("label"));
    m_lines->setTextFormat(Qt::PlainText);
    m_lines->setWordWrap(true);
    inside->addWidget(m_lines);
    m_note = new QLabel(m_inside);
    m_note->setObjectName(QStringLiteral("salaryNote"));
    m_note->setProperty("role", QStringLiteral("label"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    inside->addWidget(m_note);
    m_amount = new ValueField(ValueField::Kind::money, m_inside);
    m_amount->setObjectName(QStringLiteral("salaryAmount"));
    m_day = new ValueField(ValueField::Kind::day, m_inside);
    m_day->setObjectName(QStringLiteral("salaryDay"));
    m_amountBox = new FieldBox(m_amount, m_inside);
    m_dayBox = new FieldBox(m_day, m_inside);
    m_set = new QPushButton(m_inside);
    m_set->setObjectName(QStringLiteral("setSalary"));
    auto *fields = new QHBoxLayout;
    fields->setSpacing(sizes.inside);
    fields->addWidget(m_amountBox, 3);
    fields->addWidget(m_dayBox, 2);
    inside->addLayout(fields);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_set);
    inside->addLayout(buttons);
    layout->addWidget(m_inside);
    m_inside->hide();
}

void PersonSalary::show(const Person &person)
{
    if (person.id != m_person.id)
        setOpen(false);
    m_person = person;
}

void PersonSalary::renew()
{
    if (m_open)
        read();
}

void PersonSalary::setOpen(bool open)
{
    m_open = open;
    m_inside->hide();
    m_conflict->letGo();
    m_known = {};
    m_amount->setValue({});
    m_day->setValue(Day::fromNumber(m_host.workspace().today().number() / 100 * 100 + 1).number());
    fill();
    if (open)
        read();
}

void PersonSalary::read(std::function<void()> then)
{
    const PersonId person = m_person.id;
    const QString reader = m_host.workspace().author();
    m_host.workspace().read<Known>(
        this, m_asked,
        [person, reader, today = m_host.workspace().today()](Database &database, const BookSettings &settings) -> Result<Known> {
            SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
            Known known;
            SOMO_TRY_ASSIGN(known.reader, loadPayReader(database, roster, settings, reader, {today, today}));
            if (known.reader.mayRead(person)) {
                SOMO_TRY_ASSIGN(known.salaries, people::salaries(database, person));
            }
            return known;
        },
        [this, person, reader, then = std::move(then)](const Result<Known> &answer) {
            if (!answer)
                return m_host.showProblem(answer.error());
            if (!m_open || m_person.id != person || reader != m_host.workspace().author())
                return;
            m_known = *answer;
            fill();
            m_inside->show();
            if (then)
                then();
        });
}

bool PersonSalary::maySet() const
{
    return m_known.reader.sees == PayReader::Sees::everything && !m_host.workspace().isReadOnly();
}

void PersonSalary::set()
{
    if (!m_open || !maySet())
        return;
    if (!m_amount->commit())
        return void(m_amountBox->refuse(m_amount->error()));
    if (!m_day->commit())
        return void(m_dayBox->refuse(m_day->error()));
    if (!m_day->value())
        return void(m_dayBox->refuse(tr("Type the day from which it is paid.")));
    write({m_person.id, m_day->day(), Money::fromMinorUnits(*m_amount->value())});
}

void PersonSalary::write(const Salary &salary)
{
    const std::vector<Salary> opened = m_known.salaries;
    // The figure stays out of the words: the history is read by everybody.
    m_host.workspace().write(
        {QStringLiteral("salary_set"), {m_person.name, salary.from.toIso()}},
        [salary, opened](Database &database) { return people::setSalary(database, salary, {}, opened); }, this,
        [this, salary, opened](const Result<CommandOutcome> &done) {
            if (m_person.id != salary.person)
                return;
            if (!done && done.error().code == ErrorCode::rowChangedSince)
                return meet(done.error(), salary, opened);
            if (!done)
                return void(m_amountBox->refuse(words::errorText(done.error(), m_host.language())));
            m_amount->setValue({});
            renew();
        });
}

/// The salaries of by now are read, so that the choice is between what is there.
void PersonSalary::meet(const Error &error, const Salary &mine, const std::vector<Salary> &opened)
{
    read([this, error, mine, opened] {
        const QString field = tr("%1 a month from %2").arg(tr("Base salary"), m_host.formats().date(mine.from));
        m_conflict->ask(
            ConflictSheet::whoText(error, m_host.formats()),
            {{field, amountOn(opened, mine.from), amountOn(m_known.salaries, mine.from), m_host.formats().money(mine.monthly)}},
            [this] { m_amount->setValue({}); }, [this, mine] { write(mine); });
    });
}

QString PersonSalary::amountOn(const std::vector<Salary> &salaries, Day day) const
{
    QString found;
    for (const Salary &salary : salaries) {
        if (salary.from <= day)
            found = m_host.formats().money(salary.monthly);
    }
    return found;
}

QString PersonSalary::lines() const
{
    const Formats formats = m_host.formats();
    QStringList lines;
    for (const Salary &salary : m_known.salaries) {
        const QString amount = formats.money(salary.monthly);
        lines << (salary.from.isNull() ? tr("%1 a month from the beginning").arg(amount) : tr("%1 a month from %2").arg(amount, formats.date(salary.from)));
    }
    return lines.isEmpty() ? tr("No base salary is written down.") : lines.join(u'\n');
}

/// Why something isn't here, or can't be set.
QString PersonSalary::note() const
{
    if (!m_known.reader.mayRead(m_person.id) && isKnownByLogin(m_host))
        return tr("A base salary is for the person and the leads, so it is not shown.") + u' ' + knownByLogin();
    if (!m_known.reader.mayRead(m_person.id))
        return tr("A base salary is for the person and the leads, so it is not shown. Who uses Somo here is chosen at the lower right. It is a name and no lock.");
    if (m_host.workspace().isReadOnly())
        return tr("The book is open only to read, so no salary can be set here.");
    return maySet() ? QString() : tr("A base salary is set by leads.");
}

void PersonSalary::fill()
{
    m_lines->setText(lines());
    m_lines->setVisible(m_known.reader.mayRead(m_person.id));
    m_note->setText(note());
    m_note->setVisible(!m_note->text().isEmpty());
    for (QWidget *each : {static_cast<QWidget *>(m_amountBox), static_cast<QWidget *>(m_dayBox), static_cast<QWidget *>(m_set)})
        each->setVisible(maySet());
    m_toggle->setText(m_open ? tr("Hide") : tr("Show"));
    m_toggle->setAccessibleName(m_open ? tr("Hide the base salary") : tr("Show the base salary"));
}

void PersonSalary::retranslate()
{
    for (ValueField *field : {m_amount, m_day})
        field->setFormats(m_host.formats());
    m_conflict->retranslate();
    m_title->setText(tr("Base salary"));
    m_amountBox->setLabel(tr("Amount a month"));
    m_dayBox->setLabel(tr("Paid from"));
    m_set->setText(tr("Set the salary"));
    fill();
}

} // namespace somo
