// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/expenses/expenses_page.h"

#include "core/service/expense_store.h"
#include "ui/common/fields/form_card.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/expenses/expense_envelopes.h"
#include "ui/expenses/expense_form.h"
#include "ui/expenses/expense_table.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

ExpensesPage::ExpensesPage(PageHost &host, QWidget *parent)
    : Page(host, parent)
    , m_table(new ExpenseTable(this))
    , m_form(new ExpenseForm(host, this))
    , m_envelopes(new ExpenseEnvelopes(host, this))
    , m_new(new QAction(somoIcon(QStringLiteral("plus")), {}, this))
{
    setObjectName(QStringLiteral("expensesPage"));
    m_new->setObjectName(QStringLiteral("newExpense"));
    const Metrics sizes = currentMetrics();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(sizes.edge, 0, sizes.edge, sizes.inside);
    layout->setSpacing(sizes.gap);
    layout->addWidget(m_table, 9);
    auto *side = new QVBoxLayout;
    side->setSpacing(sizes.gap);
    QFrame *form = makeFormCard(m_form, this);
    form->layout()->addWidget(m_form->foot());
    side->addWidget(form, 5);
    QFrame *envelopes = makeFormCard(m_envelopes, this);
    envelopes->layout()->addWidget(m_envelopes->foot());
    side->addWidget(envelopes, 4);
    layout->addLayout(side, 5);
    for (const auto &[card, inner] : {std::pair<QFrame *, QWidget *>(form, m_form), std::pair<QFrame *, QWidget *>(envelopes, m_envelopes)})
        card->setMinimumWidth(std::max(sizes.scaled(300), inner->minimumSizeHint().width() + sizes.edge + 2));
    connect(m_new, &QAction::triggered, this, &ExpensesPage::addExpense);
    connect(m_table, &ExpenseTable::chosen, this, &ExpensesPage::choose);
    connect(m_table, &ExpenseTable::editAsked, this, [this] { m_form->firstField()->setFocus(Qt::TabFocusReason); });
    connect(m_table, &ExpenseTable::removeAsked, this, &ExpensesPage::remove);
    connect(m_table, &ExpenseTable::newAsked, this, &ExpensesPage::addExpense);
    connect(m_table, &ExpenseTable::importAsked, this, [this] { this->host().importFiles({}); });
    connect(m_form, &ExpenseForm::removeAsked, this, &ExpensesPage::remove);
    connect(m_form, &ExpenseForm::nextAsked, this, &ExpensesPage::addExpense);
    connect(m_form, &ExpenseForm::written, this, [this](ExpenseId id) {
        // After a new one the next may come; a changed one stays.
        if (!id)
            m_form->begin(newDay());
        refresh();
    });
    connect(m_envelopes, &ExpenseEnvelopes::written, this, &ExpensesPage::refresh);
    ExpensesPage::retranslate();
}

QString ExpensesPage::title() const
{
    return tr("Expenses");
}

QWidget *ExpensesPage::firstFocus()
{
    return m_table->model().rowCount() > 0 ? static_cast<QWidget *>(m_table->view()) : m_form->firstField();
}

/// A new one is of today, or of the nearest day of the period that is looked at.
Day ExpensesPage::newDay() const
{
    const Period period = host().period();
    return std::clamp(host().workspace().today(), period.first(), period.last());
}

void ExpensesPage::open(qint64 id)
{
    if (id != 0 && m_form->settle()) {
        m_chosen = ExpenseId{id};
        m_table->clearFilter();
    }
    refresh();
}

void ExpensesPage::refresh()
{
    host().workspace().read<Answer>(
        this, m_asked,
        [period = host().period()](Database &database, const BookSettings &) -> Result<Answer> {
            Transaction view(database, Transaction::Kind::read); // the list and its sums, of one moment
            SOMO_TRY(view.begun());
            Answer answer{period, {}, {}};
            SOMO_TRY_ASSIGN(answer.rows, expenseList(database, period.days()));
            SOMO_TRY_ASSIGN(answer.sums, expenseSums(database, period));
            return answer;
        },
        [this](const Result<Answer> &answer) {
            if (!answer)
                return host().showProblem(answer.error());
            take(*answer);
        });
}

void ExpensesPage::take(const Answer &answer)
{
    std::vector<ExpenseCategory> kinds;
    for (const ExpenseSum &sum : answer.sums)
        kinds.push_back(sum.category);
    m_form->setKinds(kinds);
    m_envelopes->setSums(answer.sums);
    m_table->setRows(answer.rows, host().formats(), answer.period, !isPersonal(host().workspace().settings()));
    const ExpenseListRow *row = m_table->model().of(m_chosen);
    if (!row)
        m_chosen = {}; // taken out, or of another period
    if (row && m_form->expense() == m_chosen)
        m_form->renew(*row);
    else if (row && m_form->settle())
        m_form->show(*row);
    else if (!row && !m_form->isDirty())
        m_form->begin(newDay());
    m_table->select(m_chosen);
    emit settled();
}

void ExpensesPage::choose(ExpenseId id)
{
    if (id == m_chosen)
        return;
    // What was typed is kept before another expense comes; what can't be kept holds its field.
    if (!m_form->settle()) {
        QMetaObject::invokeMethod(this, [this] { m_table->select(m_chosen); }, Qt::QueuedConnection);
        return;
    }
    m_chosen = id;
    if (const ExpenseListRow *row = m_table->model().of(id))
        m_form->show(*row);
}

void ExpensesPage::addExpense()
{
    if (!m_form->settle())
        return;
    m_chosen = {};
    m_table->select({});
    m_form->begin(newDay());
    m_form->firstField()->setFocus(Qt::OtherFocusReason);
}

void ExpensesPage::remove()
{
    const ExpenseListRow *row = m_table->model().of(m_chosen);
    if (!row)
        return;
    const Expense expense = row->expense;
    const QString what = expense.note.isEmpty() ? host().formats().money(expense.amount) : expense.note;
    host().workspace().write({QStringLiteral("expense_removed"), {what}}, [id = expense.id](Database &database) { return expenses::remove(database, id); }, this,
                             [this, what, id = expense.id](const Result<CommandOutcome> &done) {
                                 if (!done)
                                     return host().showProblem(done.error());
                                 if (m_chosen == id) {
                                     m_chosen = {};
                                     m_form->begin(newDay());
                                 }
                                 host().say(tr("Removed: %1").arg(what));
                                 refresh();
                             });
}

bool ExpensesPage::mayClose()
{
    return m_form->settle();
}

void ExpensesPage::openFilter()
{
    m_table->openFilter();
}

void ExpensesPage::clearFilter()
{
    m_table->clearFilter();
}

void ExpensesPage::retranslate()
{
    m_new->setText(tr("New expense"));
    m_table->retranslate();
    m_form->retranslate();
    m_envelopes->retranslate();
}

} // namespace somo
