// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_filter.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace somo {

namespace {

QString forMenu(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

BoardFilter::BoardFilter(QWidget *parent)
    : QWidget(parent)
    , m_menu(new QMenu(this))
    , m_chips(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("boardFilter"));
    m_menu->setObjectName(QStringLiteral("boardFilterMenu"));
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(currentMetrics().gap);
    fill();
}

bool BoardFilter::isChosen(const CutFilter &filter) const
{
    return std::ranges::any_of(m_filters, [&](const CutFilter &each) { return each.cut == filter.cut && each.id == filter.id; });
}

void BoardFilter::setChoices(std::vector<CutChoices> choices)
{
    // A chosen value keeps its name also in a period that knows it no more.
    for (const CutFilter &filter : m_filters) {
        const auto same = [&](const CutChoices &each) { return each.cut == filter.cut; };
        const auto before = std::ranges::find_if(m_choices, same);
        if (before == m_choices.end())
            continue;
        auto now = std::ranges::find_if(choices, same);
        if (now == choices.end())
            now = choices.insert(choices.end(), CutChoices{before->cut, before->name, {}});
        const auto value = std::ranges::find(before->values, filter.id, &CutValue::id);
        if (value != before->values.end() && std::ranges::find(now->values, filter.id, &CutValue::id) == now->values.end())
            now->values.push_back(*value);
    }
    m_choices = std::move(choices);
    fill();
}

void BoardFilter::setComparesWithLastYear(bool lastYear)
{
    if (m_lastYear == lastYear)
        return;
    m_lastYear = lastYear;
    fill();
    emit changed();
}

void BoardFilter::toggle(const CutFilter &filter)
{
    if (isChosen(filter))
        std::erase_if(m_filters, [&](const CutFilter &each) { return each.cut == filter.cut && each.id == filter.id; });
    else
        m_filters.push_back(filter);
    fill();
    emit changed();
}

void BoardFilter::drop(const Cut &cut)
{
    std::erase_if(m_filters, [&](const CutFilter &each) { return each.cut == cut; });
    fill();
    emit changed();
}

void BoardFilter::clear(bool quietly)
{
    if (m_filters.empty())
        return;
    m_filters.clear();
    fill();
    if (!quietly)
        emit changed();
}

QString BoardFilter::chipWords(const CutChoices &choice) const
{
    QStringList names;
    for (const CutValue &value : choice.values) {
        if (isChosen({choice.cut, value.id}))
            names << value.name;
    }
    return names.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(choice.name, names.join(QStringLiteral(", ")));
}

QString BoardFilter::words() const
{
    QStringList parts;
    for (const CutChoices &choice : m_choices) {
        if (const QString part = chipWords(choice); !part.isEmpty())
            parts << part;
    }
    return parts.join(QStringLiteral(" · "));
}

void BoardFilter::fill()
{
    fillMenu();
    // The chip that was pressed is still in its own event.
    QMetaObject::invokeMethod(this, &BoardFilter::fillChips, Qt::QueuedConnection);
    setVisible(!m_filters.empty());
}

void BoardFilter::fillMenu()
{
    m_menu->clear();
    for (QMenu *under : m_menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly))
        under->deleteLater();
    for (const CutChoices &choice : m_choices) {
        QMenu *under = m_menu->addMenu(forMenu(choice.name));
        for (const CutValue &value : choice.values) {
            QAction *action = under->addAction(forMenu(value.name));
            const CutFilter filter{choice.cut, value.id};
            action->setCheckable(true);
            action->setChecked(isChosen(filter));
            connect(action, &QAction::triggered, this, [this, filter] { toggle(filter); });
        }
    }
    QAction *clear = m_menu->addAction(tr("Clear the &filter"));
    clear->setObjectName(QStringLiteral("clearFilter"));
    clear->setEnabled(!m_filters.empty());
    connect(clear, &QAction::triggered, this, [this] { this->clear(); });
    m_menu->addSeparator();
    auto *comparisons = new QActionGroup(m_menu);
    const auto addComparison = [&](const QString &words, bool lastYear) {
        QAction *action = comparisons->addAction(m_menu->addAction(words));
        action->setObjectName(lastYear ? QStringLiteral("compareLastYear") : QStringLiteral("comparePrevious"));
        action->setCheckable(true);
        action->setChecked(m_lastYear == lastYear);
        connect(action, &QAction::triggered, this, [this, lastYear] { setComparesWithLastYear(lastYear); });
    };
    addComparison(tr("Compare with the period &before"), false);
    addComparison(tr("Compare with &last year"), true);
}

void BoardFilter::fillChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QFontMetrics metrics(font());
    for (const CutChoices &choice : m_choices) {
        const QString words = chipWords(choice);
        if (words.isEmpty())
            continue;
        auto *chip = new QPushButton(forMenu(metrics.elidedText(words, Qt::ElideRight, currentMetrics().scaled(260))), this);
        chip->setObjectName(QStringLiteral("chip_") + cutText(choice.cut));
        chip->setProperty("chip", true);
        chip->setIcon(somoIcon(QStringLiteral("close"), Token::text2));
        chip->setLayoutDirection(Qt::RightToLeft); // the cross stands after the words
        chip->setToolTip(words);
        chip->setAccessibleName(tr("Take the filter away: %1").arg(words));
        connect(chip, &QPushButton::clicked, this, [this, cut = choice.cut] { drop(cut); });
        m_chips->addWidget(chip);
    }
    m_chips->addStretch(1);
}

void BoardFilter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

std::vector<CutFilter> narrowed(const std::vector<CutFilter> &board, const std::vector<CutFilter> &deeper)
{
    std::vector<CutFilter> all = deeper;
    for (const CutFilter &filter : board) {
        if (std::ranges::none_of(deeper, [&](const CutFilter &each) { return each.cut == filter.cut; }))
            all.push_back(filter);
    }
    return all;
}

} // namespace somo
