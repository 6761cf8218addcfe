// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/band_row.h"

#include "core/commission/policy_sentences.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace somo {

namespace {

ValueField::Kind fieldKind(EdgeUnit unit)
{
    switch (unit) {
    case EdgeUnit::money: return ValueField::Kind::money;
    case EdgeUnit::percent: return ValueField::Kind::share;
    default: return ValueField::Kind::quantity;
    }
}

/// Orders are whole numbers in the document and thousandths in their field.
qint64 perOne(EdgeUnit unit)
{
    return unit == EdgeUnit::count ? Quantity::one : 1;
}

QLabel *makeFollowing(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

BandRow::BandRow(const BandsForm &form, int number, QWidget *parent)
    : QFrame(parent)
    , m_form(form)
    , m_number(number)
{
    setObjectName(QStringLiteral("bandRow"));
    const Metrics metrics = currentMetrics();
    setFixedHeight(metrics.row);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(metrics.gap, 1, metrics.gap, 1);
    line->setSpacing(metrics.gap);
    makeStart(number);
    m_below = makeFollowing(this);
    m_below->setProperty("role", QStringLiteral("label"));
    makePay();
    m_width = makeFollowing(this);
    m_width->setProperty("role", QStringLiteral("label"));
    m_payAtStart = makeFollowing(this);
    m_payAtStart->setObjectName(QStringLiteral("bandPay%1").arg(number));
    m_cells = {number == 1 ? static_cast<QWidget *>(m_zero) : m_start, m_below, m_amount->parentWidget(), m_width, m_payAtStart};
    for (QWidget *cell : m_cells)
        line->addWidget(cell, cell == m_payAtStart ? 1 : 0);
}

void BandRow::makeStart(int number)
{
    m_zero = makeFollowing(this);
    m_zero->setContentsMargins(0, 0, currentMetrics().gap, 0);
    m_start = new ValueField(fieldKind(m_form.unit), this);
    m_start->setObjectName(QStringLiteral("bandFrom%1").arg(number));
    m_start->setFormats(m_form.formats);
    m_start->setRequired(true);
    m_start->setLeast(1);
    m_start->setAccessibleName(tr("Band %1 starts at").arg(number));
    (number == 1 ? static_cast<QWidget *>(m_start) : m_zero)->hide();
}

void BandRow::makePay()
{
    auto *cell = new QWidget(this);
    auto *line = new QHBoxLayout(cell);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(currentMetrics().small);
    m_rate = new ValueField(ValueField::Kind::share, cell);
    m_rate->setObjectName(QStringLiteral("bandRate%1").arg(m_number));
    m_rate->setAccessibleName(tr("Band %1 pays, in percent").arg(m_number));
    m_amount = new ValueField(ValueField::Kind::money, cell);
    m_amount->setObjectName(QStringLiteral("bandAmount%1").arg(m_number));
    m_amount->setAccessibleName(tr("Band %1 pays, as an amount").arg(m_number));
    m_kind = new QComboBox(cell);
    m_kind->setObjectName(QStringLiteral("bandKind%1").arg(m_number));
    m_kind->setAccessibleName(tr("Band %1 pays a rate or an amount").arg(m_number));
    m_kind->addItems({QStringLiteral("%"), m_form.formats.currencySign()});
    for (QWidget *part : std::initializer_list<QWidget *>{m_rate, m_amount, m_kind})
        line->addWidget(part, part == m_kind ? 0 : 1);
    m_kind->setVisible(m_form.mayBeFlat);
    m_kind->setEnabled(!m_form.readOnly);
    for (ValueField *field : {m_start, m_rate, m_amount}) {
        field->setFormats(m_form.formats);
        field->setRequired(true);
        field->setReadOnly(m_form.readOnly);
        field->setProperty("cell", m_form.readOnly); // text, without the edge of an input
        field->installEventFilter(this);
        connect(field, &ValueField::valueChanged, this, &BandRow::take);
        connect(field, &QLineEdit::returnPressed, this, [this, field] {
            if (field->commit())
                emit entered();
        });
    }
    connect(m_kind, &QComboBox::activated, this, [this](int kind) {
        m_band.rate = kind == 0 ? std::optional(m_band.rate.value_or(Rate())) : std::nullopt;
        m_band.amount = kind == 1 ? std::optional(m_band.amount.value_or(Money())) : std::nullopt;
        m_band.each.reset();
        showPay();
        emit changed(m_band);
    });
}

QWidget *BandRow::startField() const
{
    return m_number == 1 ? payField() : m_start;
}

QWidget *BandRow::payField() const
{
    return m_rate->isHidden() ? m_amount : m_rate;
}

bool BandRow::paysFlat() const
{
    return m_band.amount.has_value();
}

void BandRow::setBand(const PayBand &band, const Following &following)
{
    m_band = band;
    m_following = following;
    const auto fill = [](ValueField *field, std::optional<qint64> value) {
        const bool typed = field->hasFocus() && field->isModified();
        if (!typed && (field->value() != value || !field->error().isEmpty()))
            field->setValue(value);
    };
    fill(m_start, band.from * perOne(m_form.unit));
    fill(m_rate, band.rate ? std::optional(band.rate->millionths) : std::nullopt);
    const std::optional<Money> amount = band.amount ? band.amount : band.each;
    fill(m_amount, amount ? std::optional(amount->minorUnits()) : std::nullopt);
    m_zero->setText(edgeText(band.from, m_form.unit, m_form.formats).remove(QChar(0x00A0) + m_form.formats.currencySign()));
    m_below->setText(following.below);
    m_width->setText(following.width);
    m_payAtStart->setText(following.payAtStart);
    showPay();
    say();
}

void BandRow::showPay()
{
    const bool amount = m_form.forEach || paysFlat();
    m_rate->setVisible(!amount);
    m_amount->setVisible(amount);
    m_kind->setCurrentIndex(amount ? 1 : 0);
}

void BandRow::say()
{
    if (m_following.error.isEmpty())
        return;
    ValueField *wrong = m_following.errorOfStart && m_number > 1 ? m_start : qobject_cast<ValueField *>(payField());
    if (wrong && !wrong->hasFocus())
        wrong->setError(m_following.error);
}

void BandRow::take()
{
    PayBand now = m_band;
    if (const auto start = m_start->value(); start && m_number > 1)
        now.from = *start / perOne(m_form.unit);
    const bool amount = m_form.forEach || paysFlat();
    if (!amount && m_rate->value())
        now.rate = Rate{*m_rate->value()};
    if (amount && m_amount->value())
        (m_form.forEach && !paysFlat() ? now.each : now.amount) = Money::fromMinorUnits(*m_amount->value());
    if (now == m_band)
        return;
    m_band = now;
    emit changed(now);
}

void BandRow::setCurrent(bool current)
{
    if (current == m_current)
        return;
    m_current = current;
    update();
}

bool BandRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        emit movedTo();
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const auto *field = qobject_cast<QLineEdit *>(watched);
    if (isKey && field && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo) && !field->isUndoAvailable()) {
        event->ignore(); // nothing was typed: the step before is the policy's
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void BandRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_current)
        painter.fillRect(rect(), currentTheme().colour(Token::select));
    painter.fillRect(QRect(0, height() - 1, width(), 1), currentTheme().colour(Token::grid));
}

} // namespace somo
