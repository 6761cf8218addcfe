// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/expenses/expense_envelopes.h"

#include "core/base/text.h"
#include "core/service/expense_store.h"
#include "core/words/error_words.h"
#include "ui/common/fields/field_box.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/write_keys.h"
#include "ui/shell/page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

enum EnvelopeColumn {
    EnvelopeKind,
    EnvelopeSet,
    EnvelopeSpent,
    EnvelopeLeft,
    EnvelopeColumns,
};

} // namespace

ExpenseEnvelopes::ExpenseEnvelopes(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
{
    make();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ExpenseEnvelopes::choose);
    connect(m_name, &QLineEdit::returnPressed, m_envelope, [this] { m_envelope->setFocus(Qt::TabFocusReason); });
    connect(m_envelope, &QLineEdit::returnPressed, this, [this] { m_opened.id ? change() : add(); });
    addWriteKeys(this, [this] { m_opened.id ? change() : add(); });
    connect(m_add, &QPushButton::clicked, this, &ExpenseEnvelopes::add);
    connect(m_change, &QPushButton::clicked, this, &ExpenseEnvelopes::change);
    connect(m_remove, &QPushButton::clicked, this, &ExpenseEnvelopes::remove);
    retranslate();
}

void ExpenseEnvelopes::make()
{
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.inside, sizes.gap, sizes.inside, sizes.inside);
    layout->setSpacing(sizes.gap);
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    layout->addWidget(m_title);
    m_list = new QTreeWidget(this);
    m_list->setObjectName(QStringLiteral("expenseKinds"));
    m_list->setColumnCount(EnvelopeColumns);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setMinimumHeight(sizes.header + sizes.row * 3);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(EnvelopeKind, QHeaderView::Stretch);
    layout->addWidget(m_list, 1);
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(QStringLiteral("envelopeSentence"));
    m_sentence->setProperty("role", QStringLiteral("label"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    layout->addWidget(m_sentence);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("kindName"));
    m_envelope = new ValueField(ValueField::Kind::money, this);
    m_envelope->setObjectName(QStringLiteral("kindEnvelope"));
    m_envelope->setLeast(0);
    m_nameBox = new FieldBox(m_name, this);
    m_envelopeBox = new FieldBox(m_envelope, this);
    layout->addWidget(m_nameBox);
    layout->addWidget(m_envelopeBox);
    m_foot = new QWidget(this);
    auto *line = new QHBoxLayout(m_foot);
    line->setContentsMargins(sizes.inside, 0, sizes.inside, sizes.small);
    const std::pair<QPushButton **, const char *> buttons[] = {{&m_remove, "removeKind"}, {&m_add, "addKind"}, {&m_change, "changeKind"}};
    for (const auto &[button, name] : buttons) {
        *button = new QPushButton(m_foot);
        (*button)->setObjectName(QString::fromLatin1(name));
        line->addWidget(*button);
        if (button == &m_remove)
            line->addStretch(1);
    }
}

void ExpenseEnvelopes::setSums(std::vector<ExpenseSum> sums)
{
    const bool typed = isDirty();
    m_sums = std::move(sums);
    fillList();
    if (!typed)
        choose();
    say();
}

bool ExpenseEnvelopes::isDirty() const
{
    const std::optional<qint64> value = m_envelope->value();
    const std::optional<Money> envelope = value ? std::optional(Money::fromMinorUnits(*value)) : std::nullopt;
    return cleanText(m_name->text()) != m_opened.name || envelope != m_opened.envelope;
}

void ExpenseEnvelopes::fillList()
{
    const Formats formats = m_host.formats();
    const auto amount = [&](const std::optional<Money> &value) { return value ? formats.amount(*value) : QString(); };
    m_filling = true;
    m_list->clear();
    QTreeWidgetItem *current = nullptr;
    for (const ExpenseSum &sum : m_sums) {
        auto *item = new QTreeWidgetItem(m_list, {sum.category.name, amount(sum.envelope), formats.amount(sum.spent), amount(sum.left())});
        item->setSizeHint(0, {0, currentMetrics().button});
        for (int column = 0; column < EnvelopeColumns; ++column) {
            item->setToolTip(column, item->text(column));
            if (column != EnvelopeKind)
                item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        }
        if (sum.category.id == m_opened.id)
            current = item;
    }
    m_list->setCurrentItem(current);
    m_filling = false;
}

const ExpenseSum *ExpenseEnvelopes::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || size_t(row) >= m_sums.size() ? nullptr : &m_sums[size_t(row)];
}

void ExpenseEnvelopes::choose()
{
    if (m_filling)
        return;
    const ExpenseSum *sum = chosen();
    m_opened = sum ? sum->category : ExpenseCategory();
    fillFields();
    say();
}

void ExpenseEnvelopes::fillFields()
{
    m_name->setText(m_opened.name);
    m_envelope->setValue(m_opened.envelope ? std::optional<qint64>(m_opened.envelope->minorUnits()) : std::nullopt);
    m_nameBox->setError({});
    m_envelopeBox->setError({});
    m_change->setEnabled(bool(m_opened.id));
    m_remove->setEnabled(bool(m_opened.id));
}

/// What the chosen envelope leaves, plainly; how to begin where there is none.
void ExpenseEnvelopes::say()
{
    const ExpenseSum *sum = chosen();
    const auto left = sum ? sum->left() : std::nullopt;
    const Formats formats = m_host.formats();
    if (left && *left < Money())
        m_sentence->setText(tr("%1: %2 more than the %3 set.").arg(sum->category.name, formats.money(-*left), formats.money(*sum->envelope)));
    else if (left)
        m_sentence->setText(tr("%1: %2 left of the %3 set.").arg(sum->category.name, formats.money(*left), formats.money(*sum->envelope)));
    else if (sum)
        m_sentence->setText(tr("No envelope is set for “%1”. It can stay so.").arg(sum->category.name));
    else
        m_sentence->setText(m_sums.empty() ? tr("Kinds come with the first expenses, or are added here.") : tr("Choose a kind to set what is meant to be enough for a month."));
}

bool ExpenseEnvelopes::readTyped(ExpenseCategory &category)
{
    category.name = cleanText(m_name->text());
    if (category.name.isEmpty())
        return m_nameBox->refuse(tr("Type what money is spent on, such as “Travel”."));
    const auto same = std::ranges::find_if(m_sums, [&](const ExpenseSum &sum) { return sum.category.id != category.id && folded(sum.category.name) == folded(category.name); });
    if (same != m_sums.end())
        return m_nameBox->refuse(tr("There is a kind “%1” already. Type another name.").arg(same->category.name));
    if (!m_envelope->commit())
        return m_envelopeBox->refuse(m_envelope->error());
    category.envelope = m_envelope->value() ? std::optional(Money::fromMinorUnits(*m_envelope->value())) : std::nullopt;
    return true;
}

void ExpenseEnvelopes::add()
{
    ExpenseCategory made;
    if (!readTyped(made))
        return;
    write({QStringLiteral("expense_category_added"), {made.name}},
          [made](Database &database) -> Status {
              SOMO_TRY_ASSIGN(const ExpenseCategoryId id, expenses::addCategoryByName(database, made.name));
              SOMO_TRY_ASSIGN(ExpenseCategory known, expenseCategoryById(database, id));
              known.envelope = made.envelope;
              return made.envelope ? expenses::updateCategory(database, known) : success();
          },
          tr("Added: %1").arg(made.name));
}

void ExpenseEnvelopes::change()
{
    ExpenseCategory changed = m_opened;
    if (!changed.id || !readTyped(changed))
        return;
    write({QStringLiteral("expense_category_changed"), {changed.name}}, [changed](Database &database) { return expenses::updateCategory(database, changed); },
          tr("Changed: %1").arg(changed.name));
}

void ExpenseEnvelopes::remove()
{
    if (!m_opened.id)
        return;
    write({QStringLiteral("expense_category_removed"), {m_opened.name}}, [id = m_opened.id](Database &database) { return expenses::removeCategory(database, id); },
          tr("Removed: %1").arg(m_opened.name));
}

void ExpenseEnvelopes::write(const CommandWords &words, Book::Work work, const QString &done)
{
    m_host.workspace().write(words, std::move(work), this, [this, done](const Result<CommandOutcome> &wrote) {
        if (!wrote)
            return refuse(wrote.error());
        m_opened = {};
        m_filling = true;
        m_list->setCurrentItem(nullptr);
        m_filling = false;
        fillFields();
        m_host.say(done);
        emit written();
    });
}

void ExpenseEnvelopes::refuse(const Error &error)
{
    (error.code == ErrorCode::amountBelowZero ? m_envelopeBox : m_nameBox)->refuse(words::errorText(error, m_host.language()));
}

void ExpenseEnvelopes::retranslate()
{
    m_title->setText(tr("Kinds and envelopes"));
    m_list->setHeaderLabels({tr("Kind"), tr("Set"), tr("Spent"), tr("Left")});
    for (int column = EnvelopeSet; column < EnvelopeColumns; ++column)
        m_list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_list->headerItem()->setToolTip(EnvelopeSet, tr("What is meant to be enough for a month; over several months it counts once for each."));
    m_list->setAccessibleName(tr("Kinds of expenses with their envelopes"));
    m_envelope->setFormats(m_host.formats());
    m_nameBox->setLabel(tr("Name"));
    m_envelopeBox->setLabel(tr("Envelope a month (optional)"));
    m_add->setText(tr("Add"));
    m_change->setText(tr("Change"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("While no expense is under it"));
    fillList();
    say();
}

} // namespace somo
