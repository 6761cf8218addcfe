// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/why_popover.h"

#include "ui/common/theme/fonts.h"
#include "ui/why/why_text.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace somo {

namespace {

constexpr QSize most(560, 440);

std::optional<Metric> firstFigure(const std::vector<WhyLine> &lines)
{
    for (const WhyLine &line : lines) {
        if (!line.figure.isEmpty() && !line.order)
            return line.metric;
        if (const auto under = firstFigure(line.under))
            return under;
    }
    return std::nullopt;
}

} // namespace

WhyPopover::WhyPopover(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("why"));
    setWindowFlags(Qt::Dialog | Qt::CustomizeWindowHint | Qt::WindowTitleHint | Qt::WindowCloseButtonHint);
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.scaled(14), metrics.scaled(10), metrics.scaled(14), metrics.scaled(10));
    layout->setSpacing(metrics.gap);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("whyTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setCursor(Qt::SizeAllCursor);
    m_title->installEventFilter(this);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    layout->addWidget(m_title);
    m_text = new WhyText(this);
    m_text->installEventFilter(this);
    connect(m_text, &WhyText::figureOpened, this, &WhyPopover::figureOpened);
    connect(m_text, &WhyText::orderAsked, this, [this](OrderId order) {
        hide();
        emit orderAsked(order);
    });
    connect(m_text, &WhyText::toggled, this, [this] {
        fit();
        moveInto(pos());
    });
    layout->addWidget(m_text, 1);
    m_orders = new QPushButton(tr("See all the orders behind it"), this);
    m_orders->setObjectName(QStringLiteral("whyOrders"));
    m_orders->setDefault(true);
    m_orders->installEventFilter(this);
    layout->addWidget(m_orders, 0, Qt::AlignLeft);
    connect(m_orders, &QPushButton::clicked, this, [this] {
        hide();
        emit ordersAsked();
    });
}

const WhyTree &WhyPopover::tree() const
{
    return m_text->tree();
}

void WhyPopover::setTree(const WhyTree &tree)
{
    setWindowTitle(tree.title);
    m_title->setText(tree.title);
    m_title->setToolTip(tr("Drag to move, or Alt with an arrow"));
    m_orders->setText(tr("See all the orders behind it"));
    m_orders->setVisible(tree.behind.has_value());
    m_text->setTree(tree);
    fit();
    if (const auto first = firstFigure(tree.lines))
        emit figureOpened(*first);
}

void WhyPopover::setUnder(Metric metric, const std::vector<WhyLine> &lines)
{
    if (!m_text->setUnder(metric, lines))
        return;
    fit();
    if (isVisible())
        moveInto(pos());
}

void WhyPopover::fit()
{
    const QMargins edge = layout()->contentsMargins();
    const int inside = most.width() - edge.left() - edge.right();
    int height = m_title->heightForWidth(inside) + m_text->heightFor(inside) + layout()->spacing() + edge.top() + edge.bottom() + 6;
    if (tree().behind)
        height += m_orders->sizeHint().height() + layout()->spacing();
    setFixedSize(most.width(), std::min(most.height(), height));
}

void WhyPopover::moveInto(const QPoint &place)
{
    const QScreen *screen = QGuiApplication::screenAt(place);
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    move(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - height())));
}

void WhyPopover::showAt(const QPoint &point)
{
    moveInto(point);
    show();
    raise();
    activateWindow();
    (tree().behind ? static_cast<QWidget *>(m_orders) : m_text)->setFocus();
}

bool WhyPopover::takeKey(const QKeyEvent &key)
{
    if (key.matches(QKeySequence::Copy)) {
        m_text->copy();
        return true;
    }
    if ((key.modifiers() & ~Qt::KeypadModifier) != Qt::AltModifier)
        return false;
    const int step = currentMetrics().scaled(24);
    switch (key.key()) {
    case Qt::Key_Left: moveInto(pos() - QPoint(step, 0)); return true;
    case Qt::Key_Right: moveInto(pos() + QPoint(step, 0)); return true;
    case Qt::Key_Up: moveInto(pos() - QPoint(0, step)); return true;
    case Qt::Key_Down: moveInto(pos() + QPoint(0, step)); return true;
    default: return false;
    }
}

// The system moves a window where it wants to do that itself.
bool WhyPopover::dragHead(const QEvent &event)
{
    if (event.type() == QEvent::MouseButtonPress) {
        const auto &mouse = static_cast<const QMouseEvent &>(event);
        if (mouse.button() == Qt::LeftButton && !(windowHandle() && windowHandle()->startSystemMove()))
            m_grip = mouse.globalPosition().toPoint() - pos();
        return true;
    }
    if (event.type() == QEvent::MouseMove && m_grip)
        moveInto(static_cast<const QMouseEvent &>(event).globalPosition().toPoint() - *m_grip);
    else if (event.type() == QEvent::MouseButtonRelease)
        m_grip.reset();
    return false;
}

bool WhyPopover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == m_title && dragHead(*event))
        return true;
    return QDialog::eventFilter(watched, event);
}

void WhyPopover::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(*event))
        QDialog::keyPressEvent(event);
}

} // namespace somo
