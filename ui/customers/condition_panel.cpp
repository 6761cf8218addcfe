// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/condition_panel.h"

#include "core/exchange/typed_values.h"
#include "ui/common/theme/fonts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace somo {

namespace {

enum ConditionLabel { FieldLabel, KeyLabel, TestLabel, ValueLabel };
enum ValuePart { ChosenPart, TypedPart, NonePart };

} // namespace

ConditionPanel::ConditionPanel(QWidget *parent)
    : QWidget(parent)
    , m_field(new QComboBox(this))
    , m_key(new QComboBox(this))
    , m_test(new QComboBox(this))
    , m_value(new QStackedWidget(this))
    , m_chosen(new QComboBox(this))
    , m_typed(new QLineEdit(this))
    , m_none(new QWidget(this))
    , m_add(new QPushButton(this))
    , m_error(new QLabel(this))
{
    const Metrics sizes = currentMetrics();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(sizes.gap);
    grid->setVerticalSpacing(3);
    m_value->addWidget(m_chosen);
    m_value->addWidget(m_typed);
    m_value->addWidget(m_none);
    m_value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QWidget *fields[] = {m_field, m_key, m_test, m_value};
    QWidget *buddies[] = {m_field, m_key, m_test, m_chosen};
    for (int column = 0; column < 4; ++column) {
        m_labels[column] = new QLabel(this);
        m_labels[column]->setProperty("role", QStringLiteral("label"));
        m_labels[column]->setBuddy(buddies[column]);
        grid->addWidget(m_labels[column], 0, column);
        grid->addWidget(fields[column], 1, column);
        grid->setColumnStretch(column, column == ValueLabel ? 4 : 3);
    }
    grid->addWidget(m_add, 1, 4);
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();
    grid->addWidget(m_error, 2, 0, 1, 5);
    m_field->setObjectName(QStringLiteral("conditionField"));
    m_key->setObjectName(QStringLiteral("conditionKey"));
    m_test->setObjectName(QStringLiteral("conditionTest"));
    m_chosen->setObjectName(QStringLiteral("conditionChosen"));
    m_typed->setObjectName(QStringLiteral("conditionTyped"));
    m_add->setObjectName(QStringLiteral("addCondition"));
    m_error->setObjectName(QStringLiteral("conditionError"));
    for (QComboBox *box : {m_field, m_key, m_test, m_chosen}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    connect(m_field, qOverload<int>(&QComboBox::currentIndexChanged), this, [this] {
        if (!m_filling)
            fillKeys();
    });
    connect(m_key, qOverload<int>(&QComboBox::currentIndexChanged), this, [this] {
        if (!m_filling)
            fillTests();
    });
    connect(m_test, qOverload<int>(&QComboBox::currentIndexChanged), this, [this] {
        if (!m_filling)
            fillValues();
    });
    connect(m_typed, &QLineEdit::returnPressed, this, &ConditionPanel::add);
    connect(m_typed, &QLineEdit::textEdited, this, [this] { say({}); });
    connect(m_add, &QPushButton::clicked, this, &ConditionPanel::add);
}

QWidget *ConditionPanel::firstField() const
{
    return m_field;
}

void ConditionPanel::setChoices(const FilterChoices &choices, const words::ReportWords &words, Day today)
{
    m_choices = choices;
    m_words = words;
    m_today = today;
    fillFields();
}

CustomerField ConditionPanel::field() const
{
    return CustomerField(m_field->currentData().toInt());
}

CustomerTest ConditionPanel::test() const
{
    return CustomerTest(m_test->currentData().toInt());
}

QString ConditionPanel::key() const
{
    return m_key->isHidden() ? QString() : m_key->currentData().toString();
}

QString ConditionPanel::ownKind() const
{
    return filter_words::ownKindOf({field(), test(), key(), {}}, m_choices);
}

// What is chosen stays chosen where it is still there: the book may change while somebody chooses.
void ConditionPanel::fillFields()
{
    const QVariant before = m_field->currentData();
    m_filling = true;
    m_field->clear();
    for (const CustomerField each : customerFields()) {
        if (each == CustomerField::ownField && m_choices.ownFields.empty())
            continue;
        m_field->addItem(filter_words::fieldName(each), int(each));
    }
    m_field->setCurrentIndex(std::max(0, m_field->findData(before)));
    m_filling = false;
    fillKeys();
}

void ConditionPanel::fillKeys()
{
    const QVariant before = m_key->currentData();
    m_filling = true;
    m_key->clear();
    if (field() == CustomerField::ownField) {
        for (const OwnField &own : m_choices.ownFields)
            m_key->addItem(own.name, own.code);
    } else if (field() == CustomerField::consent) {
        for (const FilterValue &value : filter_words::consentKeys(m_words))
            m_key->addItem(value.name, value.code);
    }
    const bool asks = m_key->count() > 0;
    m_key->setVisible(asks);
    m_labels[KeyLabel]->setVisible(asks);
    static_cast<QGridLayout *>(layout())->setColumnStretch(KeyLabel, asks ? 3 : 0); // no gap where nothing is asked
    m_key->setCurrentIndex(std::max(0, m_key->findData(before)));
    m_filling = false;
    fillTests();
}

void ConditionPanel::fillTests()
{
    const QVariant before = m_test->currentData();
    m_filling = true;
    m_test->clear();
    for (const CustomerTest each : testsOf(field(), ownKind()))
        m_test->addItem(filter_words::testName(field(), each), int(each));
    m_test->setCurrentIndex(std::max(0, m_test->findData(before)));
    m_filling = false;
    fillValues();
}

void ConditionPanel::fillValues()
{
    const CustomerValueKind kind = valueKindOf(field(), test(), ownKind());
    const bool chooses = kind == CustomerValueKind::choice || kind == CustomerValueKind::month;
    m_value->setCurrentIndex(kind == CustomerValueKind::nothing ? NonePart : chooses ? ChosenPart : TypedPart);
    m_labels[ValueLabel]->setVisible(kind != CustomerValueKind::nothing);
    m_labels[ValueLabel]->setBuddy(chooses ? static_cast<QWidget *>(m_chosen) : m_typed);
    const QVariant before = m_chosen->currentData();
    m_chosen->clear();
    if (chooses) {
        for (const FilterValue &value : filter_words::valuesOf(field(), key(), m_choices, m_words))
            m_chosen->addItem(value.name, value.code);
        m_chosen->setCurrentIndex(std::max(0, m_chosen->findData(before)));
    }
    m_typed->setPlaceholderText(kind == CustomerValueKind::day     ? tr("31/10, or 90 for 90 days ago")
                                : kind == CustomerValueKind::money ? tr("500k, 1tr2")
                                                                   : QString());
    say({});
}

std::optional<QString> ConditionPanel::typedValue() const
{
    const QString text = m_typed->text().trimmed();
    switch (valueKindOf(field(), test(), ownKind())) {
    case CustomerValueKind::day: {
        bool isNumber = false;
        const int days = text.toInt(&isNumber);
        constexpr int mostDays = 9999; // "241026" is a day
        if (isNumber && days >= 0 && days <= mostDays)
            return QStringLiteral("%1d").arg(days);
        const auto day = dayFromTyping(text, m_today);
        return day ? std::optional(day->toIso()) : std::nullopt;
    }
    case CustomerValueKind::money: {
        const Currency &currency = m_words.formats().currency();
        const auto amount = amountFromTyping(text, currency);
        return amount ? std::optional(moneyText(amount->amount, currency)) : std::nullopt;
    }
    case CustomerValueKind::number: {
        const auto number = quantityFromTyping(text, m_words.language() == Language::vietnamese);
        return number ? std::optional(quantityText(number->quantity)) : std::nullopt;
    }
    default: return text;
    }
}

void ConditionPanel::add()
{
    CustomerCondition condition{field(), test(), key(), {}};
    if (m_value->currentIndex() == ChosenPart) {
        if (m_chosen->currentIndex() < 0)
            return say(tr("There is nothing to choose here yet."));
        condition.values << m_chosen->currentData().toString();
    } else if (m_value->currentIndex() == TypedPart) {
        const auto value = typedValue();
        condition.values << value.value_or(m_typed->text().trimmed());
    }
    if (const Status good = checked(condition, ownKind()); !good) {
        say(tr("Expected here: %1.").arg(words::translated(m_words.language(), "expected", good.error().args.value(1).toUtf8().constData())));
        if (m_value->currentIndex() == TypedPart)
            m_typed->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_typed->clear();
    say({});
    emit conditionMade(condition);
}

void ConditionPanel::say(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

void ConditionPanel::retranslate()
{
    const QString labels[] = {tr("Field"), tr("Which"), tr("How"), tr("What")};
    QWidget *fields[] = {m_field, m_key, m_test, m_chosen};
    for (int column = 0; column < 4; ++column) {
        m_labels[column]->setText(labels[column]);
        fields[column]->setAccessibleName(labels[column]);
    }
    m_typed->setAccessibleName(labels[ValueLabel]);
    m_add->setText(tr("Add"));
    m_add->setToolTip(tr("Adds the condition (Enter in the field); all that stand below must hold"));
    fillFields();
}

} // namespace somo
