// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commission/changes_card.h"

#include "ui/common/delegates/fit_tree.h"
#include "ui/common/theme/fonts.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace somo {

namespace {

enum Column {
    NameColumn,
    BeforeColumn,
    NowColumn,
    DifferenceColumn,
    ColumnCount,
};
constexpr int personRole = Qt::UserRole;

void setFigures(QTreeWidgetItem *item, std::optional<Money> before, std::optional<Money> now, const Formats &formats)
{
    const auto text = [&](const std::optional<Money> &amount) { return amount ? formats.amount(*amount) : QString(); };
    item->setText(BeforeColumn, text(before));
    item->setText(NowColumn, text(now));
    const qint64 difference = now.value_or(Money()).minorUnits() - before.value_or(Money()).minorUnits();
    item->setText(DifferenceColumn, difference > 0 ? u'+' + formats.amount(Money::fromMinorUnits(difference)) : formats.amount(Money::fromMinorUnits(difference)));
    for (int column = BeforeColumn; column < ColumnCount; ++column)
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    item->setSizeHint(NameColumn, {0, currentMetrics().row});
    item->setToolTip(NameColumn, item->text(NameColumn));
}

} // namespace

ChangesCard::ChangesCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("changesCard"));
    m_title->setObjectName(QStringLiteral("changesTitle"));
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_title->setContentsMargins(currentMetrics().gap, 0, currentMetrics().gap, 0);
    m_list->setObjectName(QStringLiteral("changes"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setColumnCount(ColumnCount);
    m_list->setUniformRowHeights(true);
    m_list->setExpandsOnDoubleClick(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, currentMetrics().small, 1, 1);
    layout->setSpacing(currentMetrics().small);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    for (const auto signal : {&QTreeWidget::itemExpanded, &QTreeWidget::itemCollapsed})
        connect(m_list, signal, this, &ChangesCard::fitHeight);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, [this](const QTreeWidgetItem *item) { emit personOpened(PersonId{item->data(NameColumn, personRole).toLongLong()}); });
}

void ChangesCard::setChanges(const std::vector<NamedChange> &changes, const QString &title, const QStringList &headings, const Formats &formats)
{
    m_title->setText(title);
    m_list->setAccessibleName(title);
    m_list->setHeaderLabels(QStringList{tr("Person")} + headings + QStringList{tr("Difference")});
    for (int column = BeforeColumn; column < ColumnCount; ++column)
        m_list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_list->clear();
    for (const NamedChange &each : changes) {
        const StatementChange &change = each.change;
        auto *item = new QTreeWidgetItem(m_list, {tr("%1, %2").arg(each.name, change.policy)});
        const bool was = change.versionBefore > 0;
        const bool is = change.versionNow > 0;
        setFigures(item, was ? std::optional(change.totalBefore) : std::nullopt, is ? std::optional(change.totalNow) : std::nullopt, formats);
        item->setData(NameColumn, personRole, change.person.value);
        for (size_t i = 0; i < change.lines.size(); ++i) {
            const LineChange &line = change.lines[i];
            auto *part = new QTreeWidgetItem(item, {each.lines.value(qsizetype(i))});
            setFigures(part, line.before ? std::optional(line.before->amount) : std::nullopt, line.now ? std::optional(line.now->amount) : std::nullopt, formats);
            part->setData(NameColumn, personRole, change.person.value);
        }
        item->setExpanded(changes.size() == 1);
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    setVisible(!changes.empty());
    fitHeight();
}

void ChangesCard::fitHeight()
{
    constexpr int mostRows = 5;
    fitTree(*m_list, mostRows, currentMetrics().header + 2);
}

bool ChangesCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && m_list->currentItem()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit personOpened(PersonId{m_list->currentItem()->data(NameColumn, personRole).toLongLong()});
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace somo
