// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/template_card.h"

#include "ui/common/theme/fonts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace somo {

TemplateCard::TemplateCard(QWidget *parent)
    : QPushButton(parent)
{
    const Metrics metrics = currentMetrics();
    setProperty("start", true);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.inside, metrics.gap, metrics.inside, metrics.gap);
    layout->setSpacing(2);
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_purpose = new QLabel(this);
    m_purpose->setProperty("role", QStringLiteral("label"));
    for (QLabel *label : {m_title, m_purpose}) {
        label->setWordWrap(true);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    }
    layout->addStretch(1);
}

void TemplateCard::setWords(const QString &title, const QString &purpose)
{
    m_title->setText(title);
    m_purpose->setText(purpose);
    setAccessibleName(title);
    setAccessibleDescription(purpose);
    updateGeometry();
}

int TemplateCard::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

QSize TemplateCard::sizeHint() const
{
    const int width = currentMetrics().scaled(300);
    return {width, heightForWidth(width)};
}

QSize TemplateCard::minimumSizeHint() const
{
    return {currentMetrics().scaled(180), currentMetrics().button};
}

} // namespace somo
