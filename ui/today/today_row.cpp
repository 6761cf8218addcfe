// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_row.h"

#include "ui/common/icon_label.h"
#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <limits>

namespace somo {

namespace {

constexpr int beyondAll = std::numeric_limits<int>::max() / 2;

const char *keyOf(size_t deed)
{
    constexpr std::array keys{"Enter", "Ctrl+H", "Del"};
    return keys[deed];
}

/// The colour of links stands in the text: else a label keeps that of the theme in which it was first set.
QString markedUp(const std::vector<TodayPart> &parts)
{
    const QString link = currentTheme().colour(Token::accent).name();
    QString html;
    for (const TodayPart &part : parts) {
        const QString text = part.text.toHtmlEscaped();
        switch (part.style) {
        case TodayPart::Style::plain: html += text; break;
        case TodayPart::Style::strong: html += QStringLiteral("<b>%1</b>").arg(text); break;
        case TodayPart::Style::link: html += QStringLiteral("<a href=\"open\" style=\"color:%1; text-decoration:none\">%2</a>").arg(link, text); break;
        }
    }
    return html;
}

} // namespace

TodayRow::TodayRow(bool isNarrow, QWidget *parent)
    : QWidget(parent)
    , m_isNarrow(isNarrow)
{
    const Metrics metrics = currentMetrics();
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    const int above = isNarrow ? metrics.small : metrics.gap;
    layout->setContentsMargins(metrics.inside, above, metrics.inside, above);
    layout->setSpacing(metrics.inside);
    m_when = roleLabel(this, "label");
    m_first = roleLabel(this, "");
    m_first->setTextFormat(Qt::RichText);
    m_first->setWordWrap(true);
    m_first->setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    m_first->setFocusPolicy(Qt::NoFocus); // the row has the keyboard
    m_second = roleLabel(this, "label");
    m_second->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_first);
    texts->addWidget(m_second);
    if (isNarrow) {
        m_when->setFixedWidth(metrics.scaled(84));
        m_when->setWordWrap(true);
        m_when->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        layout->addWidget(m_when, 0, Qt::AlignTop);
        layout->addLayout(texts, 1);
    } else {
        m_icon = new IconLabel(QStringLiteral("promise"), Token::text2, metrics.icon, this);
        layout->addWidget(m_icon);
        layout->addLayout(texts, 1);
        layout->addWidget(m_when);
    }
    m_deeds = new QHBoxLayout;
    m_deeds->setSpacing(metrics.gap);
    layout->addLayout(m_deeds);
    connect(m_first, &QLabel::linkActivated, this, &TodayRow::opened);
}

void TodayRow::makeButtons()
{
    constexpr std::array names{"todayMain", "todayPutOff", "todayDecline"};
    for (size_t deed = 0; deed < todayDeeds; ++deed) {
        if (m_buttons[deed] || m_line.deeds[deed].isEmpty())
            continue;
        m_buttons[deed] = new QPushButton(this);
        m_buttons[deed]->setObjectName(QString::fromLatin1(names[deed]));
        connect(m_buttons[deed], &QPushButton::clicked, this, [this, deed] { emit acted(TodayDeed(deed)); });
    }
    // In the order of the deeds, whichever was needed first.
    for (QPushButton *button : m_buttons) {
        if (button)
            m_deeds->removeWidget(button);
    }
    for (QPushButton *button : m_buttons) {
        if (button)
            m_deeds->addWidget(button);
    }
}

void TodayRow::setLine(const TodayLine &line)
{
    m_line = line;
    if (m_icon)
        m_icon->setIcon(line.icon, Token::text2);
    m_first->setText(markedUp(line.text.first));
    m_first->setAccessibleName(line.text.plain());
    m_second->setText(line.text.second);
    m_second->setVisible(!line.text.second.isEmpty());
    m_when->setText(line.text.when);
    QStringList said{line.text.plain(), line.text.second, line.text.when};
    said.removeAll(QString());
    setAccessibleName(said.join(QStringLiteral(", ")));
    setToolTip(line.opens);
    makeButtons();
    fillButtons();
}

void TodayRow::fillButtons()
{
    for (size_t deed = 0; deed < todayDeeds; ++deed) {
        QPushButton *button = m_buttons[deed];
        if (!button)
            continue;
        const QString &word = m_line.deeds[deed];
        const QString key = QString::fromLatin1(keyOf(deed));
        button->setVisible(!word.isEmpty());
        const QString withKey = QStringLiteral("%1  %2").arg(word, key);
        // Room for the key is kept: no button moves away under the pointer that is pressing it.
        button->setMinimumWidth(0);
        button->setText(withKey);
        button->ensurePolished();
        button->setMinimumWidth(button->sizeHint().width());
        button->setText(m_isCurrent ? withKey : word);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(word, key));
        button->setAccessibleName(QStringLiteral("%1: %2").arg(word, m_line.text.plain()));
    }
}

void TodayRow::setCurrent(bool current)
{
    if (m_isCurrent == current)
        return;
    m_isCurrent = current;
    fillButtons();
    update();
}

void TodayRow::act(TodayDeed deed)
{
    if (!m_line.deeds[size_t(deed)].isEmpty())
        emit acted(deed);
    else if (deed == TodayDeed::main)
        open();
}

void TodayRow::open()
{
    if (!m_line.opens.isEmpty())
        emit opened();
}

QPoint TodayRow::placeOf(TodayDeed deed) const
{
    const QPushButton *button = m_buttons[size_t(deed)];
    return button ? button->mapToGlobal(QPoint(0, button->height())) : mapToGlobal(QPoint(0, height()));
}

void TodayRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    if (m_isCurrent)
        painter.fillRect(rect(), theme.colour(Token::select));
    if (!m_isNarrow) {
        painter.setPen(theme.colour(Token::grid));
        painter.drawLine(0, height() - 1, width() - 1, height() - 1);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.colour(Token::accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), currentMetrics().corner, currentMetrics().corner);
    }
}

void TodayRow::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain)
        return QWidget::keyPressEvent(event);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->isAutoRepeat())
        return; // a key held down does one thing, not the next lines' too
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return act(TodayDeed::main);
    case Qt::Key_Down: return emit moveAsked(1);
    case Qt::Key_Up: return emit moveAsked(-1);
    case Qt::Key_End: return emit moveAsked(beyondAll);
    case Qt::Key_Home: return emit moveAsked(-beyondAll);
    default: return QWidget::keyPressEvent(event);
    }
}

void TodayRow::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    QWidget::mousePressEvent(event);
}

void TodayRow::mouseDoubleClickEvent(QMouseEvent *)
{
    open();
}

void TodayRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_first->setText(markedUp(m_line.text.first));
}

} // namespace somo
