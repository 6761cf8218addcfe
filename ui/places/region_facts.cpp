// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/region_facts.h"

#include "core/words/formats.h"
#include "ui/common/theme/fonts.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

RegionFacts::RegionFacts(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
{
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.inside, sizes.gap, sizes.inside, sizes.inside);
    layout->setSpacing(sizes.gap);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_text->setObjectName(QStringLiteral("regionFacts"));
    m_text->setProperty("role", QStringLiteral("label"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addStretch(1);
}

void RegionFacts::showProvince(const Places &places, const Province &province, const Formats &formats)
{
    QStringList sentences;
    const auto successor = std::ranges::find(places.regions, province.successor, [](const RegionPlace &each) { return each.region.id; });
    QStringList former;
    for (const RegionPlace &each : places.regions) {
        if (each.region.successor == province.id)
            former << each.region.name;
    }
    if (province.successor && successor != places.regions.end())
        sentences << tr("Part of %1 since %2. Orders of before then stay with %3.").arg(successor->region.name, formats.date(province.to.addDays(1)), province.name);
    else if (former.isEmpty())
        sentences << tr("The same before and after July 2025.");
    else if (province.from.isNull())
        sentences << tr("Since July 2025 together with %1.").arg(former.join(QStringLiteral(", ")));
    else
        sentences << tr("Since July 2025 made of %1.").arg(former.join(QStringLiteral(", ")));
    sentences << tr("The provinces of Viet Nam come with Somo and stay as they are.");
    put(tr("%1 · code %2").arg(province.name, province.code), sentences);
}

void RegionFacts::showWithoutArea()
{
    put(tr("Without area"), {tr("Choose a region here and set the area it lies in.")});
}

void RegionFacts::put(const QString &title, const QStringList &sentences)
{
    m_title->setText(title);
    m_text->setText(sentences.join(QLatin1Char(' ')));
}

} // namespace somo
