// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/example_box.h"

#include "core/commission/policy_sentences.h"
#include "core/exchange/typed_values.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace somo {

namespace {

/// What the field counts for one of the base: orders are whole numbers and thousandths in the field.
qint64 perOne(EdgeUnit base)
{
    return base == EdgeUnit::count ? Quantity::one : 1;
}

} // namespace

ExampleBox::ExampleBox(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("exampleBox"));
    setProperty("card", true);
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.inside, 0, metrics.inside, metrics.gap);
    layout->setSpacing(metrics.small);
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_title->setFixedHeight(metrics.cardTitle);
    layout->addWidget(m_title);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics.gap);
    m_label = new QLabel(this);
    m_label->setProperty("role", QStringLiteral("label"));
    line->addWidget(m_label);
    makeField();
    line->addWidget(m_field, 1);
    layout->addLayout(line);
    m_error = new QLabel(this);
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_error);
    m_parts = new QGridLayout;
    m_parts->setHorizontalSpacing(metrics.gap);
    m_parts->setVerticalSpacing(metrics.small);
    m_parts->setColumnStretch(0, 1);
    layout->addLayout(m_parts);
    auto *rule = new QFrame(this);
    rule->setObjectName(QStringLiteral("railLine"));
    rule->setFixedHeight(1);
    layout->addWidget(rule);
    auto *sum = new QHBoxLayout;
    m_total = new QLabel(this);
    m_total->setProperty("role", QStringLiteral("cardTitle"));
    m_amount = new QLabel(this);
    m_amount->setObjectName(QStringLiteral("exampleTotal"));
    m_amount->setProperty("role", QStringLiteral("cardTitle"));
    sum->addWidget(m_total, 1);
    sum->addWidget(m_amount);
    layout->addLayout(sum);
    m_share = new QLabel(this);
    m_share->setObjectName(QStringLiteral("exampleShare"));
    m_share->setProperty("role", QStringLiteral("label"));
    m_share->setWordWrap(true);
    layout->addWidget(m_share);
    layout->addStretch(1);
    retranslate();
}

void ExampleBox::makeField()
{
    delete m_field;
    const bool money = m_scale.base == EdgeUnit::money;
    m_field = new ValueField(money ? ValueField::Kind::money : ValueField::Kind::quantity, this);
    m_field->setObjectName(QStringLiteral("exampleBase"));
    m_field->setFormats(m_formats);
    m_field->setMinimumWidth(currentMetrics().scaled(110));
    connect(m_field, &QLineEdit::textEdited, this, &ExampleBox::readTyped);
    connect(m_field, &QLineEdit::returnPressed, m_field, &ValueField::commit);
    connect(m_field, &ValueField::valueChanged, this, [this] {
        if (const auto value = m_field->value())
            setBase(*value / perOne(m_scale.base));
    });
    connect(m_field, &ValueField::errorChanged, this, [this] {
        m_error->setText(m_field->error());
        m_error->setVisible(!m_field->error().isEmpty());
    });
}

// The figures follow while it is typed; the field itself is read when it is left.
void ExampleBox::readTyped(const QString &text)
{
    if (m_scale.base == EdgeUnit::money) {
        if (const auto typed = amountFromTyping(text, m_formats.currency()); typed && !typed->ambiguous)
            setBase(typed->amount.minorUnits());
        return;
    }
    if (const auto typed = quantityFromTyping(text, m_formats.language() == Language::vietnamese); typed && !typed->ambiguous)
        setBase(typed->quantity.thousandths / perOne(m_scale.base));
}

void ExampleBox::setBase(qint64 base)
{
    if (base == m_base)
        return;
    m_base = base;
    fill();
    emit baseChanged(base);
}

/// Somewhat over the middle band's start, on a round figure.
qint64 ExampleBox::usualBase() const
{
    const qint64 end = usualEnd(m_scale, m_formats.currency());
    qint64 step = 1;
    while (step <= end / 100)
        step *= 10;
    return std::max(step, end * 6 / 10 / step * step);
}

void ExampleBox::show(const PayScale &scale, const Formats &formats)
{
    const bool other = !m_shown || scale.base != m_scale.base || formats.currency() != m_formats.currency();
    m_scale = scale;
    m_formats = formats;
    m_field->setFormats(formats);
    if (other) {
        auto *line = static_cast<QHBoxLayout *>(layout()->itemAt(1)->layout());
        makeField();
        line->addWidget(m_field, 1);
        m_shown = true;
        m_base = usualBase();
        m_field->setValue(m_base * perOne(m_scale.base));
        emit baseChanged(m_base);
    }
    fill();
    retranslate();
}

QLabel *ExampleBox::cell(int row, int column)
{
    while (int(m_cells.size()) <= row) {
        const int at = int(m_cells.size());
        std::array<QLabel *, 2> cells{new QLabel(this), new QLabel(this)};
        cells[0]->setObjectName(QStringLiteral("examplePart%1").arg(at + 1));
        cells[1]->setObjectName(QStringLiteral("examplePay%1").arg(at + 1));
        cells[1]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (int i = 0; i < 2; ++i)
            m_parts->addWidget(cells[size_t(i)], at, i);
        m_cells.push_back(cells);
    }
    return m_cells[size_t(row)][size_t(column)];
}

void ExampleBox::fill()
{
    const auto worked = workedPay(m_scale, m_base);
    static const WorkedPay none;
    const WorkedPay &shown = worked ? *worked : none;
    for (size_t part = 0; part < shown.parts.size(); ++part) {
        cell(int(part), 0)->setText(workedPartText(m_scale, shown.parts[part], m_formats));
        cell(int(part), 1)->setText(m_formats.amount(Money::fromMinorUnits(shown.parts[part].amount)));
    }
    for (size_t part = 0; part < m_cells.size(); ++part) {
        for (QLabel *label : m_cells[part])
            label->setVisible(part < shown.parts.size());
    }
    m_amount->setText(m_formats.money(shown.total));
    constexpr qint64 hundredthOfPercent = 100;
    const qint64 share = shown.share.value_or(Rate()).millionths;
    m_share->setText(tr("%1 of what is sold").arg(rateText(Rate{qint64(roundedQuotient(share, hundredthOfPercent)) * hundredthOfPercent}, m_formats)));
    m_share->setVisible(shown.share.has_value());
}

void ExampleBox::retranslate()
{
    m_title->setText(tr("Example"));
    m_label->setText(tr("sells", "before the field of the example's base"));
    m_total->setText(tr("Receives"));
    m_field->setAccessibleName(tr("What is sold in the example"));
    if (m_shown)
        fill();
}

} // namespace somo
