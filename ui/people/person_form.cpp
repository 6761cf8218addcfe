// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_form.h"

#include "core/base/text.h"
#include "core/people/people_store.h"
#include "core/words/error_words.h"
#include "ui/common/fields/field_box.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"
#include "ui/history/row_history.h"
#include "ui/people/person_role.h"
#include "ui/people/person_salary.h"
#include "ui/people/person_teams.h"
#include "ui/shell/page.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace somo {

namespace {

std::optional<qint64> numberOf(Day day)
{
    return day.isNull() ? std::nullopt : std::optional<qint64>(day.number());
}

} // namespace

PersonForm::PersonForm(PageHost &host, QWidget *parent)
    : RowForm(host, parent)
{
    make();
    for (ValueField *field : {m_from, m_to})
        field->setToday(host.workspace().today());
    // Enter goes on to the next field, and in the last one writes.
    QLineEdit *const fields[] = {m_name, m_code, m_from, m_to};
    for (int i = 0; i < 3; ++i) {
        connect(fields[i], &QLineEdit::returnPressed, fields[i + 1], [next = fields[i + 1]] {
            next->setFocus(Qt::TabFocusReason);
            next->selectAll();
        });
    }
    connect(m_to, &QLineEdit::returnPressed, this, &PersonForm::save);
    connect(m_save, &QPushButton::clicked, this, &PersonForm::save);
}

void PersonForm::make()
{
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.inside, sizes.gap, sizes.inside, sizes.inside);
    layout->setSpacing(sizes.inside);
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("personName"));
    m_code = new QLineEdit(this);
    m_code->setObjectName(QStringLiteral("personCode"));
    m_from = new ValueField(ValueField::Kind::day, this);
    m_from->setObjectName(QStringLiteral("personFrom"));
    m_to = new ValueField(ValueField::Kind::day, this);
    m_to->setObjectName(QStringLiteral("personTo"));
    m_nameBox = new FieldBox(m_name, this);
    m_codeBox = new FieldBox(m_code, this);
    m_fromBox = new FieldBox(m_from, this);
    m_toBox = new FieldBox(m_to, this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(sizes.inside);
    grid->setVerticalSpacing(sizes.gap);
    grid->addWidget(m_nameBox, 0, 0);
    grid->addWidget(m_codeBox, 0, 1);
    grid->addWidget(m_fromBox, 1, 0);
    grid->addWidget(m_toBox, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_save = new QPushButton(this);
    m_save->setObjectName(QStringLiteral("savePerson"));
    m_save->setProperty("primary", true);
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_save);
    m_teams = new PersonTeams(host(), this);
    m_teams->setObjectName(QStringLiteral("personTeams"));
    m_salary = new PersonSalary(host(), this);
    m_salary->setObjectName(QStringLiteral("personSalary"));
    layout->addWidget(m_title);
    layout->addWidget(makeHistoryButton(host(), this, [this] { return historyOfRow(QStringLiteral("person"), person().value, m_person.name); }), 0, Qt::AlignLeft);
    layout->addLayout(grid);
    layout->addLayout(line);
    layout->addWidget(m_teams);
    m_role = new PersonRole(host(), this);
    m_role->setObjectName(QStringLiteral("personRole"));
    connect(m_role, &PersonRole::changed, this, &PersonForm::rolesChanged);
    layout->addWidget(m_salary);
    layout->addWidget(m_role);
    layout->addStretch(1);
}

void PersonForm::show(const PersonWithTeams *row, const std::vector<NamedRow> &teams)
{
    begin();
    m_person = row ? row->person : Person();
    m_name->setText(m_person.name);
    m_name->setCursorPosition(0);
    m_code->setText(m_person.code);
    // Files name people by their code, so it stays once it is given.
    m_code->setReadOnly(row != nullptr);
    m_from->setValue(numberOf(m_person.activeFrom));
    m_to->setValue(numberOf(m_person.activeTo));
    for (FieldBox *box : {m_nameBox, m_codeBox, m_fromBox, m_toBox})
        box->setError({});
    keepClean();
    m_teams->show(row ? *row : PersonWithTeams(), teams);
    m_salary->show(m_person);
    retranslate();
}

void PersonForm::showRoles(const RolesSeen &roles)
{
    m_role->show(m_person, roles);
    m_role->retranslate();
}

void PersonForm::renew(const PersonWithTeams &row, const std::vector<NamedRow> &teams)
{
    m_teams->renew(row, teams);
    m_salary->show(row.person);
    m_salary->renew();
    if (isDirty() || isWriting())
        return;
    m_person = row.person;
    fill();
}

void PersonForm::fill()
{
    // Only what is another now: a field that somebody stands in keeps its cursor.
    if (m_name->text() != m_person.name)
        m_name->setText(m_person.name);
    m_from->setValue(numberOf(m_person.activeFrom));
    m_to->setValue(numberOf(m_person.activeTo));
    keepClean();
    retranslate();
}

QString PersonForm::fingerprint() const
{
    return QStringList{m_name->text(), m_code->text(), m_from->text(), m_to->text()}.join(u'\n');
}

Person PersonForm::typed() const
{
    Person person = m_person;
    person.name = cleanText(m_name->text());
    person.code = cleanText(m_code->text());
    person.activeFrom = m_from->day();
    person.activeTo = m_to->day();
    person.confirmed = true;
    return person;
}

bool PersonForm::check()
{
    if (cleanText(m_name->text()).isEmpty())
        return m_nameBox->refuse(tr("Type the person's name."));
    if (cleanText(m_code->text()).isEmpty())
        return m_codeBox->refuse(tr("Type a short code, as it stands in your files."));
    for (FieldBox *box : {m_fromBox, m_toBox}) {
        if (!static_cast<ValueField *>(box->field())->commit())
            return box->refuse(box->error());
    }
    if (m_from->value() && m_to->value() && m_to->day() < m_from->day())
        return m_toBox->refuse(tr("The last day lies before the first one. Type a later one, or leave it empty."));
    return true;
}

void PersonForm::write()
{
    const Person person = typed();
    const auto made = std::make_shared<PersonId>(person.id);
    send(
        {person.id ? QStringLiteral("person_changed") : QStringLiteral("person_added"), {person.name}},
        [person, made](Database &database) -> Status {
            if (person.id)
                return people::update(database, person);
            SOMO_TRY_ASSIGN(*made, people::add(database, person));
            return success();
        },
        [this, person, made] {
            m_person = person;
            m_person.id = *made;
            ++m_person.version; // as the store moves it
            if (person.id)
                retranslate();
            else
                emit added(*made);
        });
}

void PersonForm::takeNewer(Arrived arrived)
{
    host().workspace().read<Person>(
        this, m_askedNewer, [person = person()](Database &database, const BookSettings &) { return people::byId(database, person); },
        [this, arrived = std::move(arrived), asked = person()](const Result<Person> &newer) {
            if (asked != person())
                return;
            if (!newer)
                return host().showProblem(newer.error());
            m_person = *newer;
            arrived([this] { fill(); });
        });
}

void PersonForm::refuse(const Error &error)
{
    const QString sentence = words::errorText(error, host().language());
    switch (error.code) {
    case ErrorCode::codeTaken:
    case ErrorCode::codeMissing: m_codeBox->refuse(sentence); break;
    case ErrorCode::datesReversed: m_toBox->refuse(sentence); break;
    default: m_nameBox->refuse(sentence); break;
    }
}

QWidget *PersonForm::firstField() const
{
    return m_name;
}

void PersonForm::retranslate()
{
    const bool wasDirty = isDirty();
    for (ValueField *field : {m_from, m_to})
        field->setFormats(host().formats());
    if (!wasDirty)
        keepClean();
    const bool isNew = this->isNew();
    m_title->setText(isNew ? tr("New person") : m_person.name);
    m_nameBox->setLabel(tr("Name"));
    m_codeBox->setLabel(tr("Code"));
    m_fromBox->setLabel(tr("Active from (optional)"));
    m_toBox->setLabel(tr("Active to (optional)"));
    m_from->setPlaceholderText(tr("from the beginning"));
    m_to->setPlaceholderText(tr("still active"));
    m_code->setToolTip(isNew ? QString() : tr("Files name people by their code, so it stays."));
    m_save->setText(isNew ? tr("Add") : tr("Save"));
    nameKeys(m_save);
    m_teams->setVisible(!isNew && !isPersonal(host().workspace().settings()));
    m_salary->setVisible(!isNew);
    m_teams->retranslate();
    m_salary->retranslate();
    m_role->retranslate();
}

} // namespace somo
