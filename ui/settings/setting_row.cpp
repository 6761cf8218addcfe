// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_row.h"

#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace somo {

SettingRow::SettingRow(QWidget *control, QWidget *parent, bool wide)
    : QFrame(parent)
    , m_control(control)
{
    const Metrics metrics = currentMetrics();
    setObjectName(QStringLiteral("lineRow"));
    auto *layout = new QBoxLayout(wide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    layout->setContentsMargins(metrics.inside, metrics.gap, metrics.inside, metrics.gap);
    layout->setSpacing(wide ? metrics.gap : metrics.edge);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_explains = new QLabel(this);
    m_explains->setProperty("role", QStringLiteral("label"));
    m_explains->setWordWrap(true);
    m_error = new QLabel(this);
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();
    for (QLabel *label : {m_title, m_explains, m_error}) {
        label->setTextFormat(Qt::PlainText);
        texts->addWidget(label);
    }
    layout->addLayout(texts, 1);
    control->setParent(this);
    if (!wide)
        control->setFixedWidth(metrics.scaled(230));
    layout->addWidget(control, 0, wide ? Qt::Alignment() : Qt::AlignVCenter);
    m_title->setBuddy(control);
    QList<QWidget *> turned = control->findChildren<QWidget *>();
    for (QWidget *each : turned << control) {
        if (qobject_cast<QComboBox *>(each) || qobject_cast<QSpinBox *>(each)) {
            each->setFocusPolicy(Qt::StrongFocus);
            each->installEventFilter(this);
        }
    }
}

void SettingRow::setWords(const QString &title, const QString &explains, const QString &usual)
{
    m_title->setText(title);
    m_explains->setText(usual.isEmpty() ? explains : explains + QLatin1Char(' ') + tr("Usual: %1.").arg(usual));
    m_control->setAccessibleName(title);
    m_control->setAccessibleDescription(m_explains->text());
}

void SettingRow::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    if (auto *field = qobject_cast<ValueField *>(m_control))
        field->setError(sentence);
}

QString SettingRow::words() const
{
    return m_title->text() + QLatin1Char(' ') + m_explains->text();
}

// The wheel moves the page; a setting must not change under it.
bool SettingRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace somo
