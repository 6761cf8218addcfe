// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_section.h"

#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace somo {

TodaySection::TodaySection(const QString &name, bool isNarrow, QWidget *parent)
    : QFrame(parent)
    , m_isNarrow(isNarrow)
{
    setObjectName(name);
    setProperty("card", true);
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, isNarrow ? metrics.gap : 1);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics.inside, metrics.small, metrics.inside, metrics.small);
    m_title = roleLabel(this, "cardTitle");
    m_title->setObjectName(name + QStringLiteral("Title"));
    m_title->setMinimumHeight(metrics.scaled(24));
    m_count = roleLabel(this, "label");
    m_count->setObjectName(name + QStringLiteral("Count"));
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_count);
    layout->addLayout(head);
    m_list = new QVBoxLayout;
    m_list->setSpacing(0);
    layout->addLayout(m_list);
    m_foot = roleLabel(this, "label");
    m_foot->setObjectName(name + QStringLiteral("Foot"));
    m_foot->setWordWrap(true);
    m_foot->setContentsMargins(metrics.inside, metrics.small, metrics.inside, metrics.small);
    m_foot->hide();
    layout->addWidget(m_foot);
    m_all = new QPushButton(this);
    m_all->setObjectName(name + QStringLiteral("All"));
    m_all->setProperty("link", true);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(metrics.inside, 0, metrics.inside, 0);
    below->addWidget(m_all);
    below->addStretch(1);
    layout->addLayout(below);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        fill();
    });
    hide();
}

void TodaySection::setTitle(const QString &title, const QString &count)
{
    m_title->setText(title);
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
    setAccessibleName(title);
}

void TodaySection::setLines(std::vector<TodayLine> lines)
{
    m_lines = std::move(lines);
    fill();
}

void TodaySection::setFoot(const QString &text)
{
    m_foot->setText(text);
    m_foot->setVisible(!text.isEmpty());
}

TodayRow *TodaySection::rowAt(size_t index)
{
    while (m_rows.size() <= index) {
        auto *row = new TodayRow(m_isNarrow, this);
        row->setObjectName(QStringLiteral("%1Row%2").arg(objectName()).arg(m_rows.size() + 1));
        connect(row, &TodayRow::acted, this, [this, row](TodayDeed deed) { emit acted(indexOf(row), deed, row); });
        connect(row, &TodayRow::opened, this, [this, row] { emit opened(indexOf(row)); });
        connect(row, &TodayRow::moveAsked, this, [this, row](int step) { emit moveAsked(row, step); });
        m_list->addWidget(row);
        m_rows.push_back(row);
    }
    return m_rows[index];
}

void TodaySection::fill()
{
    const size_t shown = m_showsAll ? m_lines.size() : std::min(m_lines.size(), todayLines);
    for (size_t i = 0; i < shown; ++i) {
        TodayRow *row = rowAt(i);
        row->setLine(m_lines[i]);
        row->show();
    }
    for (size_t i = shown; i < m_rows.size(); ++i)
        m_rows[i]->hide();
    m_all->setVisible(m_lines.size() > todayLines);
    m_all->setText(m_showsAll ? tr("Only the first %1").arg(todayLines) : tr("See all (%1)").arg(m_lines.size()));
    setVisible(!m_lines.empty());
    emit rowsChanged();
}

std::vector<TodayRow *> TodaySection::rows() const
{
    std::vector<TodayRow *> shown;
    std::ranges::copy_if(m_rows, std::back_inserter(shown), [](const TodayRow *row) { return !row->isHidden(); });
    return isHidden() ? std::vector<TodayRow *>() : shown;
}

int TodaySection::indexOf(const TodayRow *row) const
{
    const auto found = std::ranges::find(m_rows, row);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

} // namespace somo
