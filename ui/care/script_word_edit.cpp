// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/script_word_edit.h"

#include "ui/common/theme/fonts.h"
#include "ui/customer/flow_layout.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace somo {

ScriptWordEdit::ScriptWordEdit(QWidget *parent)
    : QFrame(parent)
    , m_choice(new QComboBox(this))
    , m_days(new QSpinBox(this))
    , m_line(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_fields(new QWidget(this))
    , m_hint(new QLabel(this))
    , m_error(new QLabel(this))
{
    setObjectName(QStringLiteral("scriptWordEdit"));
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.inside, metrics.small, metrics.inside, metrics.gap);
    layout->setSpacing(metrics.small);
    m_choice->setObjectName(QStringLiteral("scriptChoice"));
    m_days->setObjectName(QStringLiteral("scriptDays"));
    m_line->setObjectName(QStringLiteral("scriptLine"));
    m_text->setObjectName(QStringLiteral("scriptText"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(metrics.row * 4);
    m_fieldsLine = new FlowLayout(m_fields);
    m_fieldsLine->setContentsMargins(0, 0, 0, 0);
    m_fieldsLine->setSpacing(metrics.small);
    m_hint->setProperty("role", QStringLiteral("label"));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_error->setObjectName(QStringLiteral("scriptWordError"));
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    for (QWidget *each : std::initializer_list<QWidget *>{m_choice, m_days, m_line, m_text, m_fields, m_hint, m_error})
        layout->addWidget(each);
    for (QWidget *each : std::initializer_list<QWidget *>{m_choice, m_days, m_line, m_text})
        each->installEventFilter(this);
    connect(m_choice, &QComboBox::activated, this, [this] { emit taken(m_field, value()); });
    hide();
    retranslate();
}

QWidget *ScriptWordEdit::control() const
{
    switch (m_shown.kind) {
    case ScriptField::Kind::choice: return m_choice;
    case ScriptField::Kind::days: return m_days;
    case ScriptField::Kind::line: return m_line;
    case ScriptField::Kind::text: return m_text;
    }
    return m_line;
}

QString ScriptWordEdit::value() const
{
    switch (m_shown.kind) {
    case ScriptField::Kind::choice: return m_choice->currentData().toString();
    case ScriptField::Kind::days: return QString::number(m_days->value());
    case ScriptField::Kind::line: return m_line->text();
    case ScriptField::Kind::text: return m_text->toPlainText();
    }
    return {};
}

void ScriptWordEdit::open(const QString &field, const ScriptField &shown)
{
    m_field = field;
    m_shown = shown;
    fillWords(shown.value);
    m_days->setRange(shown.least, shown.most);
    m_days->setValue(shown.value.toInt());
    m_line->setText(shown.value);
    m_text->setPlainText(shown.value);
    for (QWidget *each : std::initializer_list<QWidget *>{m_choice, m_days, m_line, m_text})
        each->setVisible(each == control());
    setError({});
    show();
    control()->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
    m_days->selectAll();
}

void ScriptWordEdit::renew(const ScriptField &shown)
{
    const QString chosen = m_choice->currentData().toString();
    m_shown = shown;
    fillWords(chosen);
}

void ScriptWordEdit::fillWords(const QString &chosen)
{
    m_choice->clear();
    for (const ScriptChoice &choice : m_shown.choices)
        m_choice->addItem(choice.text, choice.value);
    m_choice->setCurrentIndex(m_choice->findData(chosen));
    const bool fills = m_shown.hint.contains(QLatin1Char('{'));
    showFields(fills ? m_shown.hint : QString());
    m_hint->setText(fills ? tr("Ctrl+Enter takes the text, Esc leaves it as it was.") : m_shown.hint);
    m_hint->setVisible(!m_hint->text().isEmpty());
}

void ScriptWordEdit::showFields(const QString &hint)
{
    while (QLayoutItem *item = m_fieldsLine->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_fields->setVisible(!hint.isEmpty());
    // A field's name may have a blank in it; each one ends with its brace.
    for (QString name : hint.split(QLatin1Char('}'), Qt::SkipEmptyParts)) {
        name = name.trimmed() + QLatin1Char('}');
        auto *button = new QPushButton(name, m_fields);
        button->setProperty("link", true);
        button->setAccessibleName(tr("Put %1 into the text").arg(name));
        connect(button, &QPushButton::clicked, this, [this, name] {
            if (m_shown.kind == ScriptField::Kind::text)
                m_text->insertPlainText(name);
            else
                m_line->insert(name);
            control()->setFocus(Qt::OtherFocusReason);
        });
        m_fieldsLine->addWidget(button);
    }
}

void ScriptWordEdit::close()
{
    m_field.clear();
    hide();
}

void ScriptWordEdit::setError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

bool ScriptWordEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool takes = isEnter && (watched == m_text ? key->modifiers().testFlag(Qt::ControlModifier) : isPlain || key->modifiers().testFlag(Qt::ControlModifier));
    if (takes) {
        emit taken(m_field, value());
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        emit left();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ScriptWordEdit::retranslate()
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_choice, m_days, m_line, m_text})
        each->setAccessibleName(tr("New value"));
}

} // namespace somo
