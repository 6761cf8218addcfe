// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/working_days.h"

#include "ui/common/theme/fonts.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace somo {

namespace {

constexpr int offered[] = {1000, 500, 0};

} // namespace

WorkingDays::WorkingDays(QWidget *parent)
    : QWidget(parent)
{
    const Metrics metrics = currentMetrics();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics.gap);
    grid->setVerticalSpacing(3);
    for (int day = 0; day < 7; ++day) {
        m_names[size_t(day)] = new QLabel(this);
        m_names[size_t(day)]->setProperty("role", QStringLiteral("label"));
        auto *box = new QComboBox(this);
        box->setObjectName(QStringLiteral("workingDay%1").arg(day + 1));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        m_names[size_t(day)]->setBuddy(box);
        m_boxes[size_t(day)] = box;
        grid->addWidget(m_names[size_t(day)], 0, day);
        grid->addWidget(box, 1, day);
        grid->setColumnStretch(day, 1);
        connect(box, &QComboBox::activated, this, [this, day, box] { choose(day, box->currentData().toInt()); });
    }
    retranslate();
}

void WorkingDays::setDays(const std::array<int, 7> &weights)
{
    m_weights = weights;
    retranslate();
}

void WorkingDays::choose(int day, int weight)
{
    BookSettings asked;
    asked.weekdayWeights = m_weights;
    asked.weekdayWeights[size_t(day)] = weight;
    emit chosen(settingText(asked, QStringLiteral("working_days")));
}

void WorkingDays::retranslate()
{
    const QString names[] = {tr("Monday"), tr("Tuesday"), tr("Wednesday"), tr("Thursday"), tr("Friday"), tr("Saturday"), tr("Sunday")};
    for (size_t day = 0; day < 7; ++day) {
        m_names[day]->setText(names[day]);
        QComboBox *box = m_boxes[day];
        const QSignalBlocker quiet(box);
        box->clear();
        for (const int weight : offered)
            box->addItem(weight == 1000 ? tr("whole day") : weight == 500 ? tr("half a day") : tr("free"), weight);
        if (box->findData(m_weights[day]) < 0) // set by the command line
            box->addItem(tr("%1 of a day").arg(shortText(m_weights[day], 3)), m_weights[day]);
        box->setCurrentIndex(box->findData(m_weights[day]));
        box->setAccessibleName(names[day]);
    }
}

void WorkingDays::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_boxes[6])
        retranslate();
}

} // namespace somo
