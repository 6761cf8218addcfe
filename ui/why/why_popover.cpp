// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/why_popover.h"

#include "ui/common/theme/fonts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

constexpr QSize most(560, 440);

void appendPlain(QString &text, const std::vector<WhyLine> &lines, int depth)
{
    for (const WhyLine &line : lines) {
        text += QLatin1Char('\n') + QString(2 * depth, QLatin1Char(' ')) + line.text;
        appendPlain(text, line.under, depth + 1);
    }
}

// Names come from files, so nothing of a sentence is taken as markup.
QString markup(const std::vector<WhyLine> &lines, int depth)
{
    QString text;
    for (const WhyLine &line : lines) {
        text += QStringLiteral("<p style=\"margin:4px 0 0 %1px\">%2</p>").arg(QString::number(18 * depth), line.text.toHtmlEscaped());
        text += markup(line.under, depth + 1);
    }
    return text;
}

} // namespace

QString plainText(const WhyTree &tree)
{
    QString text = tree.title;
    appendPlain(text, tree.lines, 0);
    return text;
}

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
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    layout->addWidget(m_title);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text = new QLabel;
    m_text->setObjectName(QStringLiteral("scrolled"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    scroll->setWidget(m_text);
    layout->addWidget(scroll, 1);
    m_orders = new QPushButton(tr("The orders behind it"), this);
    m_orders->setObjectName(QStringLiteral("whyOrders"));
    m_orders->setDefault(true);
    layout->addWidget(m_orders, 0, Qt::AlignLeft);
    connect(m_orders, &QPushButton::clicked, this, [this] {
        hide();
        emit ordersAsked();
    });
}

void WhyPopover::setTree(const WhyTree &tree)
{
    m_tree = tree;
    setWindowTitle(tree.title);
    m_title->setText(tree.title);
    m_text->setText(markup(tree.lines, 0));
    m_text->setAccessibleName(plainText(tree));
    m_orders->setText(tr("The orders behind it"));
    const QMargins edge = layout()->contentsMargins();
    const int inside = most.width() - edge.left() - edge.right();
    const int height = m_title->heightForWidth(inside) + m_text->heightForWidth(inside) + m_orders->sizeHint().height()
        + 2 * layout()->spacing() + edge.top() + edge.bottom() + 4;
    setFixedSize(most.width(), std::min(most.height(), height));
}

void WhyPopover::showAt(const QPoint &point)
{
    const QScreen *screen = QGuiApplication::screenAt(point);
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    move(std::clamp(point.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(point.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    raise();
    activateWindow();
    m_orders->setFocus();
}

void WhyPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(plainText(m_tree));
    else
        QDialog::keyPressEvent(event);
}

} // namespace somo
