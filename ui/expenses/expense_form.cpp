// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/expenses/expense_form.h"

#include "core/base/text.h"
#include "core/ledger/completion_query.h"
#include "core/people/people_store.h"
#include "core/service/expense_store.h"
#include "core/words/error_words.h"
#include "ui/common/fields/completion_field.h"
#include "ui/common/fields/field_box.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/write_keys.h"
#include "ui/shell/page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace somo {

namespace {

constexpr int mostCustomersOffered = 8;

} // namespace

ExpenseForm::ExpenseForm(PageHost &host, QWidget *parent)
    : RowForm(host, parent)
    , m_day(host.workspace().today())
{
    make();
    m_on->setToday(host.workspace().today());
    m_on->setRequired(true);
    m_amount->setRequired(true);
    connectFields();
    retranslate();
    fill();
}

void ExpenseForm::make()
{
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.inside, sizes.gap, sizes.inside, sizes.inside);
    layout->setSpacing(sizes.gap);
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    layout->addWidget(m_title);
    m_amount = new ValueField(ValueField::Kind::money, this);
    m_amount->setObjectName(QStringLiteral("expenseAmount"));
    m_note = new QLineEdit(this);
    m_note->setObjectName(QStringLiteral("expenseNote"));
    m_kind = new CompletionField(this);
    m_kind->setObjectName(QStringLiteral("expenseKind"));
    m_customer = new CompletionField(this);
    m_customer->setObjectName(QStringLiteral("expenseCustomer"));
    m_on = new ValueField(ValueField::Kind::day, this);
    m_on->setObjectName(QStringLiteral("expenseDay"));
    const std::pair<QLineEdit *, FieldBox **> fields[] = {{m_amount, &m_amountBox}, {m_note, &m_noteBox}, {m_kind, &m_kindBox}, {m_customer, &m_customerBox}, {m_on, &m_onBox}};
    for (const auto &[field, box] : fields) {
        *box = new FieldBox(field, this);
        layout->addWidget(*box);
    }
    layout->addStretch(1);
    m_foot = new QWidget(this);
    auto *line = new QHBoxLayout(m_foot);
    line->setContentsMargins(sizes.inside, 0, sizes.inside, sizes.small);
    const std::pair<QPushButton **, const char *> buttons[] = {{&m_remove, "removeExpense"}, {&m_leave, "leaveExpense"}, {&m_save, "saveExpense"}};
    for (const auto &[button, name] : buttons) {
        *button = new QPushButton(m_foot);
        (*button)->setObjectName(QString::fromLatin1(name));
        line->addWidget(*button);
        if (button == &m_remove)
            line->addStretch(1);
    }
    m_save->setProperty("primary", true);
    addWriteKeys(m_foot, [this] { save(); });
}

void ExpenseForm::connectFields()
{
    m_customer->setAsk([this](const QString &typed) { askCustomers(typed); });
    const auto go = [](QLineEdit *to) { return [to] { to->setFocus(Qt::TabFocusReason); }; };
    connect(m_amount, &QLineEdit::returnPressed, m_note, go(m_note));
    connect(m_note, &QLineEdit::returnPressed, m_kind, go(m_kind));
    connect(m_note, &QLineEdit::editingFinished, this, &ExpenseForm::proposeKind);
    connect(m_kind, &CompletionField::entered, m_customer, go(m_customer));
    connect(m_customer, &CompletionField::entered, m_on, go(m_on));
    connect(m_on, &QLineEdit::returnPressed, this, &ExpenseForm::save);
    connect(m_save, &QPushButton::clicked, this, &ExpenseForm::save);
    connect(m_leave, &QPushButton::clicked, this, &ExpenseForm::throwAway);
    connect(m_remove, &QPushButton::clicked, this, &ExpenseForm::removeAsked);
}

void ExpenseForm::setKinds(const std::vector<ExpenseCategory> &kinds)
{
    std::vector<Choice> choices;
    for (const ExpenseCategory &kind : kinds)
        choices.push_back({kind.id.value, {}, kind.name, {}});
    m_kind->setChoices(std::move(choices));
}

void ExpenseForm::begin(Day day)
{
    RowForm::begin();
    m_day = day;
    m_opened = {};
    fill();
    retranslate();
}

void ExpenseForm::show(const ExpenseListRow &row)
{
    RowForm::begin();
    m_opened = row;
    fill();
    retranslate();
}

void ExpenseForm::renew(const ExpenseListRow &row)
{
    if (isDirty() || isWriting())
        return;
    m_opened = row;
    fill();
}

void ExpenseForm::fill()
{
    const Expense &expense = m_opened.expense;
    const auto choice = [](qint64 id, const QString &name) { return id ? std::optional(Choice{id, {}, name, {}}) : std::nullopt; };
    m_amount->setValue(isNew() ? std::nullopt : std::optional(expense.amount.minorUnits()));
    m_note->setText(expense.note);
    m_kind->setChoice(choice(expense.category.value, m_opened.category));
    m_customer->setChoice(choice(expense.customer.value, m_opened.customer));
    m_on->setValue((isNew() ? m_day : expense.day).number());
    clearErrors();
    keepClean();
}

void ExpenseForm::clearErrors()
{
    for (FieldBox *box : {m_amountBox, m_noteBox, m_kindBox, m_customerBox, m_onBox})
        box->setError({});
}

void ExpenseForm::restore()
{
    fill();
}

QWidget *ExpenseForm::firstField() const
{
    return m_amount;
}

QString ExpenseForm::fingerprint() const
{
    return QStringList{m_amount->text(), m_note->text(), m_kind->text(), m_customer->text(), m_on->text()}.join(u'\n');
}

void ExpenseForm::askCustomers(const QString &typed)
{
    using Hits = std::vector<CustomerHit>;
    host().workspace().read<Hits>(
        this, m_askedCustomers, [typed](Database &database, const BookSettings &) { return completeCustomers(database, typed, mostCustomersOffered); },
        [this, typed](const Result<Hits> &hits) {
            if (!hits)
                return;
            std::vector<Choice> choices;
            for (const CustomerHit &hit : *hits)
                choices.push_back({hit.id.value, {}, hit.name, hit.provinceName});
            m_customer->offer(typed, std::move(choices));
        });
}

/// What earlier corrections say of the note's words, where no kind was chosen.
void ExpenseForm::proposeKind()
{
    const QString note = m_note->text();
    if (!m_kind->text().isEmpty() || note.isEmpty())
        return;
    using Found = std::optional<ExpenseCategory>;
    host().workspace().read<Found>(
        this, m_askedKind,
        [note](Database &database, const BookSettings &) -> Result<Found> {
            SOMO_TRY_ASSIGN(const ExpenseCategoryId learned, learnedCategory(database, expenses::tellingWords(note)));
            if (!learned)
                return Found();
            SOMO_TRY_ASSIGN(ExpenseCategory kind, expenseCategoryById(database, learned));
            return Found(std::move(kind));
        },
        [this, note](const Result<Found> &found) {
            if (!found || !*found || m_note->text() != note || !m_kind->text().isEmpty())
                return;
            m_kind->setChoice(Choice{(*found)->id.value, {}, (*found)->name, {}});
            m_kindBox->setError({});
        });
}

bool ExpenseForm::check()
{
    if (!m_amount->commit() || m_amount->value().value_or(0) == 0)
        return m_amountBox->refuse(m_amount->error().isEmpty() ? tr("Type how much it was; money that came back is below 0.") : m_amount->error());
    if (!m_kind->choice())
        return m_kindBox->refuse(m_kind->isUndecided() ? tr("Choose a kind of the list, or add what you typed (Alt+Enter).") : tr("Choose what kind of expense it is."));
    if (m_customer->isUndecided())
        return m_customerBox->refuse(tr("Choose a customer of the list, or leave it empty."));
    if (!m_on->commit())
        return m_onBox->refuse(m_on->error());
    return true;
}

Expense ExpenseForm::typed() const
{
    Expense expense = m_opened.expense;
    expense.amount = Money::fromMinorUnits(m_amount->value().value_or(0));
    expense.note = cleanText(m_note->text());
    expense.category = ExpenseCategoryId{m_kind->id()};
    expense.customer = CustomerId{m_customer->id()};
    expense.day = m_on->day();
    return expense;
}

void ExpenseForm::write()
{
    const Expense expense = typed();
    const QString newKind = expense.category ? QString() : cleanText(m_kind->choice()->text);
    const QString what = expense.note.isEmpty() ? host().formats().money(expense.amount) : expense.note;
    const bool adds = isNew();
    send(
        {adds ? QStringLiteral("expense_added") : QStringLiteral("expense_changed"), {what}},
        [expense, newKind, adds, author = host().workspace().author()](Database &database) -> Status {
            Expense made = expense;
            if (!newKind.isEmpty()) {
                SOMO_TRY_ASSIGN(made.category, expenses::addCategoryByName(database, newKind));
            }
            if (!adds)
                return expenses::correct(database, made);
            SOMO_TRY_ASSIGN(made.person, people::find(database, author));
            SOMO_TRY(expenses::add(database, made));
            return expenses::learn(database, made.note, made.category);
        },
        [this, what, adds, id = expense.id] {
            host().say(adds ? tr("Written: %1").arg(what) : tr("Changed: %1").arg(what));
            emit written(id);
        });
}

void ExpenseForm::takeNewer(Arrived arrived)
{
    host().workspace().read<ExpenseListRow>(
        this, m_askedNewer,
        [id = m_opened.expense.id](Database &database, const BookSettings &) -> Result<ExpenseListRow> {
            SOMO_TRY_ASSIGN(const Expense expense, expenseById(database, id));
            SOMO_TRY_ASSIGN(const std::vector<ExpenseListRow> rows, expenseList(database, {expense.day, expense.day}));
            for (const ExpenseListRow &row : rows) {
                if (row.expense.id == id)
                    return row;
            }
            return ExpenseListRow{expense, {}, {}, {}};
        },
        [this, arrived = std::move(arrived), asked = m_opened.expense.id](const Result<ExpenseListRow> &newer) {
            if (asked != m_opened.expense.id)
                return;
            if (!newer)
                return host().showProblem(newer.error()); // taken away: what was typed stays in the fields
            m_opened = *newer;
            arrived([this] { fill(); });
        });
}

FieldBox *ExpenseForm::boxOf(ErrorCode code) const
{
    switch (code) {
    case ErrorCode::dateMissing:
    case ErrorCode::dateOutOfRange: return m_onBox;
    case ErrorCode::textTooLong: return m_noteBox;
    case ErrorCode::codeMissing:
    case ErrorCode::roleRefused: return m_kindBox;
    default: return m_amountBox;
    }
}

void ExpenseForm::refuse(const Error &error)
{
    boxOf(error.code)->refuse(words::errorText(error, host().language()));
}

void ExpenseForm::retranslate()
{
    m_amount->setFormats(host().formats());
    m_on->setFormats(host().formats());
    m_title->setText(isNew() ? tr("New expense") : tr("Expense"));
    m_amountBox->setLabel(tr("Amount"));
    m_noteBox->setLabel(tr("What for (optional)"));
    m_kindBox->setLabel(tr("Kind"));
    m_customerBox->setLabel(tr("Customer (optional)"));
    m_onBox->setLabel(tr("Date"));
    m_kind->setNewText(tr("Add “%1” as a new kind"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Takes the expense out; it can be undone (Del in the list)"));
    m_remove->setVisible(!isNew());
    m_leave->setText(tr("Leave it"));
    m_save->setText(isNew() ? tr("Write it") : tr("Save"));
    nameKeys(m_save);
}

} // namespace somo
