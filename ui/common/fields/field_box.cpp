// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fields/field_box.h"

#include "ui/common/announce.h"
#include "ui/common/fields/completion_field.h"
#include "ui/common/fields/value_field.h"

#include <QLabel>
#include <QVBoxLayout>

namespace somo {

FieldBox::FieldBox(QLineEdit *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(new QLabel(this))
    , m_error(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    m_label->setProperty("role", QStringLiteral("label"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(field);
    m_error->setObjectName(field->objectName() + QStringLiteral("Error"));
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_label);
    layout->addWidget(field);
    layout->addWidget(m_error);
    layout->addStretch(1);
    if (auto *value = qobject_cast<ValueField *>(field))
        connect(value, &ValueField::errorChanged, this, &FieldBox::fill);
    else if (auto *completion = qobject_cast<CompletionField *>(field))
        connect(completion, &CompletionField::errorChanged, this, &FieldBox::fill);
    connect(field, &QLineEdit::textEdited, this, [this] { setError({}); });
}

void FieldBox::setLabel(const QString &label)
{
    m_label->setText(label);
    m_field->setAccessibleName(label);
}

QString FieldBox::label() const
{
    return m_label->text();
}

void FieldBox::setSpokenLabel(const QString &label)
{
    m_label->hide();
    m_field->setAccessibleName(label);
}

void FieldBox::setError(const QString &error)
{
    if (auto *value = qobject_cast<ValueField *>(m_field)) {
        value->setError(error);
    } else if (auto *completion = qobject_cast<CompletionField *>(m_field)) {
        completion->setError(error);
    } else {
        m_plainError = error;
        markField(m_field, error);
    }
    fill();
}

QString FieldBox::error() const
{
    if (const auto *value = qobject_cast<const ValueField *>(m_field))
        return value->error();
    if (const auto *completion = qobject_cast<const CompletionField *>(m_field))
        return completion->error();
    return m_plainError;
}

bool FieldBox::refuse(const QString &error)
{
    setError(error);
    announce(m_error);
    m_field->setFocus(Qt::OtherFocusReason);
    return false;
}

void FieldBox::fill()
{
    const QString now = error();
    m_error->setText(now);
    m_error->setVisible(!now.isEmpty());
}

} // namespace somo
