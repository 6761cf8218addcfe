// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/own_line.h"

#include "ui/customer/who_codes.h"

#include <algorithm>

namespace somo {

namespace {

CustomerLine::Kind ownLineKind(const OwnField &field)
{
    if (field.kind == u"number")
        return CustomerLine::Kind::quantity;
    if (field.kind == u"money")
        return CustomerLine::Kind::money;
    if (field.kind == u"date")
        return CustomerLine::Kind::day;
    return field.kind == u"yesno" || field.kind == u"choice" ? CustomerLine::Kind::list : CustomerLine::Kind::text;
}

QString ownNumberText(const OwnShown &own, const Formats &formats)
{
    if (!own.value.number)
        return {};
    if (own.field.kind == u"date")
        return formats.date(Day::fromNumber(int(*own.value.number)));
    if (own.field.kind == u"money")
        return formats.money(Money::fromMinorUnits(*own.value.number));
    return formats.quantity(Quantity{*own.value.number});
}

} // namespace

std::vector<OwnShown> ownShown(const std::vector<OwnField> &fields, const std::vector<OwnValue> &values)
{
    std::vector<OwnShown> all;
    for (const OwnField &field : fields) {
        const auto value = std::ranges::find(values, field.id, &OwnValue::field);
        if (value == values.end() && field.retired)
            continue;
        OwnValue empty;
        empty.field = field.id;
        all.push_back({field, value == values.end() ? empty : *value});
    }
    return all;
}

OwnLine::OwnLine(const OwnField &field, QWidget *parent)
    : CustomerLine(QStringLiteral("own_") + field.code, ownLineKind(field), {}, parent)
    , m_field(field)
{
    setLabelBefore();
    connect(this, &CustomerLine::committed, this, &OwnLine::commitOwn);
}

void OwnLine::commitOwn(const LineValue &typed)
{
    OwnValue value;
    value.field = m_field.id;
    if (m_field.kind == u"yesno") {
        if (typed.id != 0)
            value.number = typed.id == who::yes ? 1 : 0;
    } else if (m_field.kind == u"text" || m_field.kind == u"choice") {
        if (!typed.text.isEmpty())
            value.text = typed.text;
    } else {
        value.number = typed.number;
    }
    emit ownCommitted(m_field, value);
}

void OwnLine::showOwn(const OwnShown &own, const Formats &formats, Day today)
{
    m_field = own.field;
    const OwnValue &value = own.value;
    setFormats(formats, today);
    setLabel(m_field.name);
    if (m_field.kind == u"yesno") {
        setChoices({{who::yes, {}, tr("yes"), {}}, {who::no, {}, tr("no"), {}}});
        const QString word = !value.number ? QString() : *value.number != 0 ? tr("yes") : tr("no");
        show(word, {word, !value.number ? 0 : *value.number != 0 ? who::yes : who::no, {}});
    } else if (m_field.kind == u"choice") {
        std::vector<Choice> choices;
        for (qsizetype choice = 0; choice < m_field.choices.size(); ++choice)
            choices.push_back({choice + 1, {}, m_field.choices[choice], {}});
        setChoices(std::move(choices));
        const QString word = value.text.value_or(QString());
        show(word, {word, m_field.choices.indexOf(word) + 1, {}});
    } else if (m_field.kind == u"text") {
        show(value.text.value_or(QString()), {value.text.value_or(QString()), 0, {}});
    } else {
        show(ownNumberText(own, formats), {{}, 0, value.number});
    }
    lock(m_field.retired ? tr("This field is not asked for any more.") : QString());
}

} // namespace somo
