// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_header.h"

#include "ui/common/icon_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace somo {

namespace {

// The widest that a part of the trail and the title may be, before the text size.
constexpr int mostOfPart = 160;
constexpr int mostOfTitle = 320;

} // namespace

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
{
    const Metrics metrics = currentMetrics();
    setObjectName(QStringLiteral("pageHeader"));
    setFixedHeight(metrics.pageHeader);
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(metrics.edge, 0, metrics.edge, 0);
    m_layout->setSpacing(metrics.gap);
    m_trail = new QWidget(this);
    auto *trail = new QHBoxLayout(m_trail);
    trail->setContentsMargins(0, 0, 0, 0);
    trail->setSpacing(metrics.small);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setProperty("role", QStringLiteral("title"));
    m_title->setTextFormat(Qt::PlainText);
    m_picker = new PeriodPicker(this);
    m_comparison = new QLabel(this);
    m_comparison->setProperty("role", QStringLiteral("label"));
    m_comparison->setTextFormat(Qt::PlainText);
    m_comparison->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_layout->addWidget(m_trail);
    m_layout->addWidget(m_title);
    m_layout->addSpacing(metrics.gap);
    m_layout->addWidget(m_picker);
    m_layout->addSpacing(metrics.gap);
    m_layout->addWidget(m_comparison, 1);
    setTitle({}, {});
}

// Parts are kept and hidden: the one that was pressed is still in its own event.
QPushButton *PageHeader::trailPart(int part)
{
    while (m_parts.size() <= part) {
        auto *button = new QPushButton(m_trail);
        button->setObjectName(QStringLiteral("breadcrumb"));
        button->setProperty("link", true);
        button->setCursor(Qt::PointingHandCursor);
        connect(button, &QPushButton::clicked, this, [this, at = int(m_parts.size())] { emit trailAsked(at); });
        auto *chevron = new IconLabel(QStringLiteral("right"), Token::control, 12, m_trail);
        m_trail->layout()->addWidget(button);
        m_trail->layout()->addWidget(chevron);
        m_parts.append({button, chevron});
    }
    return m_parts[part].first;
}

void PageHeader::setTitle(const QStringList &trail, const QString &title)
{
    m_words = trail + QStringList(title);
    for (int part = 0; part < trail.size(); ++part) {
        QPushButton *button = trailPart(part);
        button->setAccessibleName(tr("Back to %1").arg(trail[part]));
        button->setToolTip(part + 1 == trail.size() ? tr("Back to %1 (Alt+←)").arg(trail[part]) : button->accessibleName());
    }
    for (int part = 0; part < m_parts.size(); ++part) {
        m_parts[part].first->setVisible(part < trail.size());
        m_parts[part].second->setVisible(part < trail.size());
    }
    m_trail->setVisible(!trail.isEmpty());
    showWords(cut(mostOfPart, mostOfTitle));
    fit();
}

/// The words, each cut to that width.
QStringList PageHeader::cut(int part, int title) const
{
    const QFontMetrics letters(roleFont(TextRole::label));
    QStringList words;
    for (const QString &word : m_words.first(m_words.size() - 1))
        words << letters.elidedText(word, Qt::ElideRight, currentMetrics().scaled(part));
    return words << QFontMetrics(roleFont(TextRole::pageTitle)).elidedText(m_words.last(), Qt::ElideRight, currentMetrics().scaled(title));
}

int PageHeader::widthOf(const QStringList &words) const
{
    const QFontMetrics letters(roleFont(TextRole::label));
    int width = QFontMetrics(roleFont(TextRole::pageTitle)).horizontalAdvance(words.last());
    for (const QString &word : words.first(words.size() - 1))
        width += letters.horizontalAdvance(word);
    return width;
}

void PageHeader::showWords(const QStringList &words)
{
    m_shown = words;
    for (int part = 0; part + 1 < words.size(); ++part)
        m_parts[part].first->setText(QString(words[part]).replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_title->setText(words.last());
    m_title->setToolTip(words.last() == m_words.last() ? QString() : m_words.last());
}

void PageHeader::setComparison(const QString &words)
{
    m_comparisonWords = words;
    m_comparison->setToolTip(words);
    fit();
}

void PageHeader::setPart(QWidget *part)
{
    if (m_part == part)
        return;
    if (m_part) {
        m_layout->removeWidget(m_part);
        m_part->hide();
    }
    m_part = part;
    if (part) {
        m_layout->addWidget(part);
        part->show();
    }
    fit();
}

/// How many gaps there are between the parts that show.
int PageHeader::gaps() const
{
    int gaps = 0;
    for (int i = 1; i < m_layout->count(); ++i)
        gaps += m_layout->itemAt(i)->widget() && m_layout->itemAt(i)->isEmpty() ? 0 : 1;
    return gaps;
}

/// How much wider all would be with the icons and words that are left out now, and the wide gaps.
int PageHeader::squeezed() const
{
    const Metrics metrics = currentMetrics();
    int width = gaps() * (metrics.gap - m_layout->spacing());
    for (const Action &each : m_actions) {
        if (!each.button || each.button->isHidden())
            continue;
        if (!each.button->icon().isNull())
            width += iconBesideWords().width() - each.button->iconSize().width();
        if (each.button->text().isEmpty() && each.action)
            width += each.button->fontMetrics().horizontalAdvance(each.action->text());
    }
    return width;
}

// Where there is no room the trail and the title are cut, then the actions go without their icons and everything stands
// closer, then those of low priority show their icon alone; the comparison is cut with an ellipsis, never in the middle of
// a letter.
void PageHeader::fit()
{
    const Metrics metrics = currentMetrics();
    m_layout->activate();
    int needed = m_layout->minimumSize().width() + squeezed() - widthOf(m_shown);
    QStringList words;
    for (const auto &[part, title] : {std::pair(mostOfPart, mostOfTitle), std::pair(100, 220), std::pair(60, 160)}) {
        words = cut(part, title);
        if (needed + widthOf(words) <= width())
            break;
    }
    if (words != m_shown)
        showWords(words);
    needed += widthOf(m_shown);
    const bool isRoomy = needed <= width();
    // Setting what is set already would ask for a layout again, and that for this.
    if (const int spacing = isRoomy ? metrics.gap : metrics.small; m_layout->spacing() != spacing)
        m_layout->setSpacing(spacing);
    int saved = gaps() * (metrics.gap - metrics.small);
    for (const Action &each : std::as_const(m_actions))
        saved += each.button && !each.button->isHidden() && !each.button->icon().isNull() ? iconBesideWords().width() : 0;
    const bool isTight = !isRoomy && needed - saved > width();
    for (const Action &each : std::as_const(m_actions)) {
        if (each.button)
            fitAction(each, isRoomy, isTight);
    }
    m_layout->activate();
    const int width = m_comparison->width();
    const QString compared = width > 0 ? QFontMetrics(roleFont(TextRole::label)).elidedText(m_comparisonWords, Qt::ElideRight, width) : m_comparisonWords;
    if (compared != m_comparison->text())
        m_comparison->setText(compared);
}

/// What an action of low priority says stands in its tooltip as well.
void PageHeader::fitAction(const Action &action, bool isRoomy, bool isTight)
{
    const bool isLow = action.action && action.action->priority() == QAction::LowPriority;
    const int icon = currentMetrics().icon;
    action.button->setIconSize(isTight && isLow ? QSize(icon, icon) : isRoomy ? iconBesideWords() : QSize(0, 0));
    if (const QString text = isLow && !isTight ? action.action->text() : QString(); isLow && action.button->text() != text)
        action.button->setText(text);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool PageHeader::event(QEvent *event)
{
    const bool taken = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit(); // actions came, went or changed their words
    return taken;
}

QPushButton *PageHeader::add(QPushButton *button, QAction *action)
{
    m_actions.removeIf([](const Action &each) { return !each.button; });
    m_actions.append({button, action});
    m_layout->addWidget(button);
    return button;
}

QPushButton *PageHeader::addAction(const QString &icon, const QString &objectName)
{
    auto *button = new QPushButton(this);
    button->setIcon(somoIcon(icon, Token::text));
    button->setObjectName(objectName);
    return add(button, nullptr);
}

QPushButton *PageHeader::addAction(QAction *action)
{
    // Icons have the colour of text, which the primary action's ground is too dark for.
    const bool isPrimary = action->property("primary").toBool();
    auto *button = new QPushButton(isPrimary ? QIcon() : action->icon(), action->text(), this);
    button->setObjectName(action->objectName());
    button->setProperty("primary", action->property("primary"));
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    button->setToolTip(keys.isEmpty() ? action->toolTip() : QStringLiteral("%1 (%2)").arg(action->toolTip(), keys));
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    button->setAccessibleName(action->text());
    connect(action, &QAction::changed, button, [this, button, action] {
        button->setText(action->text());
        button->setAccessibleName(action->text());
        button->setEnabled(action->isEnabled());
        fit();
    });
    return add(button, action);
}

} // namespace somo
