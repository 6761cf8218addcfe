// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commission/findings_card.h"

#include "core/commission/commission_words.h"
#include "ui/common/delegates/fit_tree.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"

#include <QKeyEvent>
#include <QLabel>
#include <QSet>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

constexpr int findingRole = Qt::UserRole; // its place in the list
constexpr int orderRole = findingRole + 1; // an order's id
constexpr int foundPersonRole = orderRole + 1; // a person's id

} // namespace

FindingsCard::FindingsCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("findingsCard"));
    m_title->setObjectName(QStringLiteral("findingsTitle"));
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_title->setContentsMargins(currentMetrics().gap, 0, currentMetrics().gap, 0);
    m_list->setObjectName(QStringLiteral("findings"));
    m_list->setHeaderHidden(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setIconSize({currentMetrics().icon, currentMetrics().icon});
    m_list->installEventFilter(this);
    m_list->viewport()->setCursor(Qt::PointingHandCursor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, currentMetrics().small, 1, currentMetrics().small);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) { open(item); });
    for (const auto signal : {&QTreeWidget::itemExpanded, &QTreeWidget::itemCollapsed})
        connect(m_list, signal, this, &FindingsCard::fitHeight);
}

QWidget *FindingsCard::list() const
{
    return m_list;
}

void FindingsCard::setFindings(const MonthFindings &findings, const Formats &formats)
{
    m_findings = findings;
    m_formats = formats;
    fill();
}

void FindingsCard::setFormats(const Formats &formats)
{
    m_formats = formats;
    fill();
}

void FindingsCard::fill()
{
    const words::ReportWords words(m_formats.language(), m_formats.currency());
    // What was opened stays open, and the row that the keyboard stood on.
    QSet<QString> opened;
    QString current;
    for (QTreeWidgetItemIterator at(m_list); *at; ++at) {
        if ((*at)->isExpanded())
            opened.insert((*at)->text(0));
        if (*at == m_list->currentItem())
            current = (*at)->text(0);
    }
    m_list->clear();
    int blocking = 0;
    for (size_t i = 0; i < m_findings.findings.size(); ++i) {
        const PeriodFinding &finding = m_findings.findings[i];
        blocking += finding.blocks() ? 1 : 0;
        auto *item = new QTreeWidgetItem(m_list, {findingText(finding, m_findings.roster, words)});
        item->setData(0, findingRole, int(i));
        item->setIcon(0, somoIcon(finding.blocks() ? QStringLiteral("warn") : QStringLiteral("info"), finding.blocks() ? Token::notYetText : Token::text2));
        item->setToolTip(0, item->text(0));
        item->setSizeHint(0, {0, currentMetrics().row});
        item->setData(0, Qt::AccessibleTextRole, finding.blocks() ? tr("Stands in the way: %1").arg(item->text(0)) : item->text(0));
        addThings(item, finding);
        item->setExpanded(opened.contains(item->text(0)));
        if (item->text(0) == current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    const int look = int(m_findings.findings.size()) - blocking;
    // A question waits for its answer before and after approving.
    const bool onlyQuestions = std::ranges::all_of(m_findings.findings, [](const PeriodFinding &finding) { return finding.kind == FindingKind::openQuestions; });
    m_title->setText(blocking > 0    ? tr("%n thing(s) stand in the way", nullptr, blocking)
                     : onlyQuestions ? tr("Waiting for an answer")
                                     : tr("%n thing(s) to look at before approving", nullptr, look));
    m_list->setAccessibleName(m_title->text());
    setVisible(!m_findings.findings.empty());
    fitHeight();
}

void FindingsCard::addThings(QTreeWidgetItem *item, const PeriodFinding &finding)
{
    const auto add = [&](const QString &text, int role, qint64 id) {
        auto *thing = new QTreeWidgetItem(item, {text});
        thing->setData(0, findingRole, item->data(0, findingRole));
        thing->setData(0, role, id);
        thing->setToolTip(0, text);
        thing->setSizeHint(0, {0, currentMetrics().row});
    };
    for (const OrderId id : finding.orders) {
        if (const auto order = m_findings.orders.find(id); order != m_findings.orders.end())
            add(QStringLiteral("%1  %2").arg(order->second.code, m_formats.date(order->second.orderedOn)), orderRole, id.value);
    }
    if (const int more = int(finding.orders.size()) - item->childCount(); more > 0 && item->childCount() > 0) {
        auto *rest = new QTreeWidgetItem(item, {tr("%n more", nullptr, more)});
        rest->setFlags(Qt::NoItemFlags);
    }
    for (const PersonId id : finding.people) {
        if (const RosterPerson *person = m_findings.roster.person(id))
            add(person->name, foundPersonRole, id.value);
    }
}

void FindingsCard::open(QTreeWidgetItem *item)
{
    if (!item)
        return;
    const PeriodFinding &finding = m_findings.findings[size_t(item->data(0, findingRole).toInt())];
    if (const qint64 order = item->data(0, orderRole).toLongLong())
        return emit orderAsked(OrderId{order});
    if (const qint64 person = item->data(0, foundPersonRole).toLongLong())
        return emit personAsked(PersonId{person}, finding.kind);
    if (finding.period)
        return emit periodAsked(*finding.period);
    if (item->childCount() == 1)
        return open(item->child(0));
    item->setExpanded(!item->isExpanded());
}

bool FindingsCard::goToBlocking()
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        if (!m_findings.findings[size_t(item->data(0, findingRole).toInt())].blocks())
            continue;
        m_list->setCurrentItem(item);
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void FindingsCard::fitHeight()
{
    constexpr int mostRows = 5;
    fitTree(*m_list, mostRows, 2);
}

bool FindingsCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(m_list->currentItem());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FindingsCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fill();
}

} // namespace somo
