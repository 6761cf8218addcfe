// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fields/value_field.h"

#include "core/exchange/typed_values.h"
#include "core/words/amount_words.h"
#include "ui/common/fields/decimal_key.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QStyle>

namespace somo {

void markField(QWidget *field, const QString &error)
{
    if (field->property("wrong").toBool() != !error.isEmpty()) {
        field->setProperty("wrong", !error.isEmpty());
        field->style()->unpolish(field);
        field->style()->polish(field);
    }
    field->setToolTip(error);
    field->setAccessibleDescription(error);
}

ValueField::ValueField(Kind kind, QWidget *parent)
    : QLineEdit(parent)
    , m_kind(kind)
{
    if (kind != Kind::day)
        setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (!m_error.isEmpty())
            show({});
        else if (isAmount())
            markField(this, {}); // the words are those of what stood there before
    });
}

void ValueField::setFormats(const Formats &formats)
{
    const bool same = formats.language() == m_formats.language() && formats.currency() == m_formats.currency();
    m_formats = formats;
    if (!same && !hasFocus() && m_error.isEmpty() && m_value)
        setText(shown(*m_value));
    describe();
}

void ValueField::setValue(std::optional<qint64> value)
{
    m_value = value;
    setText(value ? shown(*value) : QString());
    show({});
    describe();
}

void ValueField::setError(const QString &error)
{
    show(error);
}

void ValueField::show(const QString &error)
{
    if (error == m_error && property("wrong").toBool() == !error.isEmpty())
        return;
    m_error = error;
    markField(this, error);
    emit errorChanged();
}

bool ValueField::isAmount() const
{
    return m_kind == Kind::money || m_kind == Kind::price;
}

// A price finer than the currency has no words.
QString ValueField::inWords() const
{
    const qint64 unit = m_kind == Kind::price ? UnitPrice::perMinorUnit : 1;
    if (!isAmount() || !m_value || *m_value % unit != 0)
        return {};
    return words::amountInWords(Money::fromMinorUnits(*m_value / unit), m_formats.currency(), m_formats.language());
}

/// An amount in words, for the pointer and for screen readers; an error goes first.
void ValueField::describe()
{
    if (!isAmount() || !m_error.isEmpty() || (hasFocus() && isModified()))
        return;
    const QString said = inWords();
    setToolTip(said);
    setAccessibleDescription(said);
}

bool ValueField::commit()
{
    const Read now = read(text());
    if (!now.error.isEmpty()) {
        if (m_value) {
            m_value.reset();
            emit valueChanged();
        }
        show(now.error);
        return false;
    }
    if (!hasFocus() || !isModified())
        setText(now.value ? shown(*now.value) : QString());
    // An error of somebody else's stands until the field is edited.
    if (now.value != m_value) {
        m_value = now.value;
        show({});
        emit valueChanged();
    }
    describe();
    return m_error.isEmpty();
}

ValueField::Read ValueField::read(const QString &typed) const
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {std::nullopt, m_required ? tr("Something is missing here.") : QString()};
    // What stands there untouched is the value itself, not its rounded picture.
    if (m_value && text == shown(*m_value))
        return {m_value, {}};
    Read now = m_kind == Kind::day ? readDay(text) : readNumber(text);
    if (now.value && m_least && *now.value < *m_least)
        return {std::nullopt, tr("It can't be less than %1.").arg(shown(*m_least))};
    return now;
}

ValueField::Read ValueField::readDay(const QString &text) const
{
    const auto day = dayFromTyping(text, m_today);
    if (!day)
        return {std::nullopt, tr("“%1” is not a day. Type it as 24/10 or 24/10/2026.").arg(text)};
    if (*day < firstKnownDay || lastKnownDay < *day)
        return {std::nullopt, tr("%1 lies outside the years a book can hold.").arg(m_formats.date(*day))};
    constexpr int century = 20000101;
    if (((!m_mayLieAhead && m_today.daysTo(*day) > 1) || day->number() < century) && m_doubted != text) {
        m_doubted = text;
        return {std::nullopt, tr("%1 is far from today. Leave the field once more if it is meant so.").arg(m_formats.date(*day))};
    }
    return {day->number(), {}};
}

ValueField::Read ValueField::readNumber(const QString &text) const
{
    if (m_kind == Kind::share) {
        const auto rate = rateFromTyping(text);
        return rate ? Read{rate->millionths, {}} : Read{std::nullopt, tr("“%1” is not a share. Type it as 60 or 33,3.").arg(text)};
    }
    if (m_kind == Kind::quantity) {
        const auto typed = quantityFromTyping(text, m_formats.language() == Language::vietnamese);
        if (!typed)
            return {std::nullopt, tr("“%1” is not a quantity. Type it as 3 or 1,5.").arg(text)};
        if (typed->ambiguous && m_doubted != text) {
            m_doubted = text;
            return {std::nullopt, tr("Is it %1? Leave the field once more if so.").arg(m_formats.quantity(typed->quantity))};
        }
        return {typed->quantity.thousandths, {}};
    }
    const auto typed = amountFromTyping(text, m_formats.currency());
    if (!typed)
        return {std::nullopt, tr("“%1” is not an amount. Type it as 250000, 250k or 1tr2.").arg(text)};
    if (typed->ambiguous && m_doubted != text) {
        m_doubted = text;
        return {std::nullopt, tr("Is it %1? Leave the field once more if so.").arg(m_formats.amount(typed->amount))};
    }
    qint64 value = typed->amount.minorUnits();
    if (m_kind == Kind::price && __builtin_mul_overflow(value, UnitPrice::perMinorUnit, &value))
        return {std::nullopt, tr("“%1” is too large.").arg(text)};
    return {value, {}};
}

QString ValueField::shown(qint64 value) const
{
    switch (m_kind) {
    case Kind::money: return m_formats.amount(Money::fromMinorUnits(value));
    case Kind::price: {
        // A price may be finer than the currency: then its decimals are shown.
        if (value % UnitPrice::perMinorUnit == 0)
            return m_formats.amount(Money::fromMinorUnits(value / UnitPrice::perMinorUnit));
        const QString text = shortText(value, m_formats.currency().decimals + 4);
        return m_formats.language() == Language::vietnamese ? QString(text).replace(u'.', u',') : text;
    }
    case Kind::quantity: return m_formats.quantity(Quantity{value});
    case Kind::share: {
        const QString text = shortText(value, 4);
        return (m_formats.language() == Language::vietnamese ? QString(text).replace(u'.', u',') : text) + QStringLiteral(" %");
    }
    case Kind::day: return m_formats.date(Day::fromNumber(int(value)));
    }
    return {};
}

void ValueField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        commit();
}

void ValueField::keyPressEvent(QKeyEvent *event)
{
    if (m_kind == Kind::day || !typeDecimalSign(*this, *event, m_formats.language()))
        QLineEdit::keyPressEvent(event);
}

void ValueField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    // The sentence is said in the new language as soon as the field is left again.
    if (event->type() == QEvent::LanguageChange && !m_error.isEmpty() && !hasFocus())
        commit();
}

} // namespace somo
