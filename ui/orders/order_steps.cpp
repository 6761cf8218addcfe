// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_steps.h"

#include "ui/common/fields/value_field.h"
#include "ui/common/icon_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/orders/order_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace somo {

OrderSteps::OrderSteps(QWidget *parent)
    : QWidget(parent)
{
    const Metrics metrics = currentMetrics();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics.small);
    for (int i = 0; i < 5; ++i) {
        if (i > 0 && i < 4)
            line->addWidget(new IconLabel(QStringLiteral("right"), Token::text3, 12, this));
        if (i == 4)
            line->addSpacing(metrics.inside);
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("orderStep%1").arg(i));
        button->setProperty("step", true);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, i] { choose(OrderStatus(i)); });
        m_buttons[size_t(i)] = button;
        line->addWidget(button);
    }
    line->addStretch(1);
    m_dayLabel = new QLabel(this);
    m_dayLabel->setProperty("role", QStringLiteral("label"));
    m_day = new ValueField(ValueField::Kind::day, this);
    m_day->setObjectName(QStringLiteral("orderStepDay"));
    m_day->setFixedWidth(metrics.scaled(100));
    m_dayLabel->setBuddy(m_day);
    line->addWidget(m_dayLabel);
    line->addWidget(m_day);
    connect(m_day, &ValueField::valueChanged, this, [this] {
        dayOf(m_status) = m_day->day();
        fill();
        emit changed();
    });
    connect(m_day, &ValueField::errorChanged, this, &OrderSteps::changed);
    retranslate();
}

Day &OrderSteps::dayOf(OrderStatus status)
{
    return m_days[size_t(status)];
}

Day OrderSteps::dayOf(OrderStatus status) const
{
    return m_days[size_t(status)];
}

void OrderSteps::setOrder(const Order &order, Day today)
{
    m_new = !order.id;
    m_today = today;
    m_written = m_status = order.status;
    m_days = {order.orderedOn, order.confirmedOn, order.shippedOn, order.completedOn, order.cancelledOn};
    m_day->setToday(today);
    fill();
}

void OrderSteps::choose(OrderStatus status)
{
    if (status != m_status) {
        if (dayOf(status).isNull() && status != OrderStatus::draft)
            dayOf(status) = m_today;
        m_status = status;
    }
    fill();
    emit changed();
}

void OrderSteps::writeInto(Order &order) const
{
    order.status = m_status;
    const bool cancelled = m_status == OrderStatus::cancelled;
    const int reached = cancelled ? int(OrderStatus::shipped) : int(m_status);
    const auto day = [&](OrderStatus step) { return int(step) <= reached ? dayOf(step) : Day(); };
    order.confirmedOn = day(OrderStatus::confirmed);
    order.shippedOn = day(OrderStatus::shipped);
    order.completedOn = m_status == OrderStatus::completed ? dayOf(OrderStatus::completed) : Day();
    order.cancelledOn = cancelled ? dayOf(OrderStatus::cancelled) : Day();
}

void OrderSteps::fill()
{
    const bool completed = !m_new && m_written == OrderStatus::completed;
    for (int i = 0; i < 5; ++i) {
        QToolButton *button = m_buttons[size_t(i)];
        const auto step = OrderStatus(i);
        const bool reached = i <= int(m_status) && m_status != OrderStatus::cancelled;
        const Day day = i == 0 ? Day() : dayOf(step);
        const bool dated = !day.isNull() && (reached || step == m_status);
        button->setText(dated ? QStringLiteral("%1  %2").arg(statusName(step), m_formats.date(day, m_today.year())) : statusName(step));
        button->setChecked(step == m_status);
        // Steps go forward only; what is completed comes back as a return.
        button->setEnabled(m_new || (i >= int(m_written) && !(completed && step == OrderStatus::cancelled)));
        button->setToolTip(completed && step == OrderStatus::cancelled ? tr("A completed order is not cancelled: write a return, at the right.") : QString());
    }
    m_buttons[4]->setVisible(!m_new);
    const bool hasDay = m_status != OrderStatus::draft;
    m_day->setVisible(hasDay);
    m_dayLabel->setVisible(hasDay);
    m_dayLabel->setText(tr("%1 on").arg(statusName(m_status)));
    m_day->setAccessibleName(m_dayLabel->text());
    if (!m_day->hasFocus() && m_day->error().isEmpty())
        m_day->setValue(dayOf(m_status).isNull() ? std::nullopt : std::optional<qint64>(dayOf(m_status).number()));
}

void OrderSteps::setFormats(const Formats &formats)
{
    m_formats = formats;
    m_day->setFormats(formats);
    fill();
}

bool OrderSteps::commit()
{
    return m_status == OrderStatus::draft || m_day->commit();
}

QWidget *OrderSteps::firstError() const
{
    return m_day->error().isEmpty() || m_status == OrderStatus::draft ? nullptr : m_day;
}

QString OrderSteps::error() const
{
    return firstError() ? m_day->error() : QString();
}

void OrderSteps::setError(const QString &error)
{
    m_day->setError(error);
}

QString OrderSteps::fingerprint() const
{
    QString text = QString::number(int(m_status));
    for (const Day day : m_days)
        text += u' ' + QString::number(day.number());
    return text + m_day->text();
}

void OrderSteps::retranslate()
{
    fill();
}

} // namespace somo
