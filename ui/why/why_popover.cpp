// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/why_popover.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace somo {

namespace {

constexpr QSize most(560, 440);

void appendPlain(QString &text, const std::vector<WhyLine> &lines, int depth)
{
    for (const WhyLine &line : lines) {
        text += QLatin1Char('\n') + QString(2 * depth, QLatin1Char(' ')) + line.text;
        if (!line.amount.isEmpty())
            text += QStringLiteral("  ") + line.amount;
        appendPlain(text, line.under, depth + 1);
    }
}

/// Names come from files, so nothing of a sentence is taken as markup; its figure is a link.
QString sentence(const WhyLine &line)
{
    const QString text = line.text.toHtmlEscaped();
    if (line.figure.isEmpty())
        return text;
    const QString link = line.order ? QStringLiteral("order:%1").arg(line.order.value) : QStringLiteral("figure:%1").arg(int(line.metric));
    const QString figure = line.figure.toHtmlEscaped();
    const qsizetype at = line.order ? text.indexOf(figure) : text.lastIndexOf(figure);
    return at < 0 ? text : QString(text).replace(at, figure.size(), QStringLiteral("<a href=\"%1\">%2</a>").arg(link, figure));
}

/// Lines with an amount at the right edge stand in a table of their own.
QString markup(const std::vector<WhyLine> &lines, int depth)
{
    const int indent = 18 * depth;
    QString text;
    bool inTable = false;
    const auto setTable = [&](bool wanted) {
        if (wanted != inTable)
            text += wanted ? QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"1\">") : QStringLiteral("</table>");
        inTable = wanted;
    };
    for (const WhyLine &line : lines) {
        setTable(!line.amount.isEmpty());
        if (inTable)
            text += QStringLiteral("<tr><td width=\"%1\"></td><td>%2</td><td align=\"right\">%3</td></tr>")
                        .arg(QString::number(indent), sentence(line), line.amount.toHtmlEscaped());
        else
            text += QStringLiteral("<p style=\"margin:4px 0 0 %1px\">%2</p>").arg(QString::number(indent), sentence(line)) + markup(line.under, depth + 1);
    }
    setTable(false);
    return text;
}

WhyLine *lineOf(std::vector<WhyLine> &lines, Metric metric)
{
    for (WhyLine &line : lines) {
        if (!line.figure.isEmpty() && !line.order && line.metric == metric)
            return &line;
        if (WhyLine *under = lineOf(line.under, metric))
            return under;
    }
    return nullptr;
}

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

/// Figures that open have a dotted line under them, as everywhere; orders are links.
void styleLinks(QTextDocument &document)
{
    std::vector<std::pair<QTextCursor, QTextCharFormat>> links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto each = block.begin(); !each.atEnd(); ++each) {
            QTextCharFormat format = each.fragment().charFormat();
            if (!format.isAnchor())
                continue;
            const bool figure = format.anchorHref().startsWith(QLatin1String("figure:"));
            format.setForeground(currentTheme().colour(figure ? Token::text : Token::accent));
            format.setUnderlineColor(currentTheme().colour(Token::control));
            format.setUnderlineStyle(figure ? QTextCharFormat::DotLine : QTextCharFormat::NoUnderline);
            QTextCursor cursor(&document);
            cursor.setPosition(each.fragment().position());
            cursor.setPosition(each.fragment().position() + each.fragment().length(), QTextCursor::KeepAnchor);
            links.emplace_back(cursor, format);
        }
    }
    for (auto &[cursor, format] : links)
        cursor.setCharFormat(format);
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
    m_title->setObjectName(QStringLiteral("whyTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setCursor(Qt::SizeAllCursor);
    m_title->installEventFilter(this);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    layout->addWidget(m_title);
    m_text = new QTextBrowser(this);
    m_text->setObjectName(QStringLiteral("whyText"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(0);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->installEventFilter(this);
    connect(m_text, &QTextBrowser::anchorClicked, this, &WhyPopover::open);
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

void WhyPopover::setTree(const WhyTree &tree)
{
    m_tree = tree;
    setWindowTitle(tree.title);
    m_title->setText(tree.title);
    m_title->setToolTip(tr("Drag to move, or Alt with an arrow"));
    m_orders->setText(tr("See all the orders behind it"));
    m_orders->setVisible(tree.behind.has_value());
    fill();
    if (const auto first = firstFigure(m_tree.lines))
        emit figureOpened(*first);
}

void WhyPopover::setUnder(Metric metric, const std::vector<WhyLine> &lines)
{
    WhyLine *line = lineOf(m_tree.lines, metric);
    if (!line || !line->under.empty())
        return;
    line->under = lines;
    const int scrolled = m_text->verticalScrollBar()->value();
    fill();
    m_text->verticalScrollBar()->setValue(scrolled);
    if (isVisible())
        moveInto(pos());
}

void WhyPopover::fill()
{
    m_text->setHtml(markup(m_tree.lines, 0));
    styleLinks(*m_text->document());
    m_text->setAccessibleName(plainText(m_tree));
    fit();
}

void WhyPopover::fit()
{
    const QMargins edge = layout()->contentsMargins();
    const int inside = most.width() - edge.left() - edge.right();
    m_text->document()->setTextWidth(inside);
    int height = m_title->heightForWidth(inside) + int(m_text->document()->size().height()) + layout()->spacing() + edge.top() + edge.bottom() + 6;
    if (m_tree.behind)
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
    (m_tree.behind ? static_cast<QWidget *>(m_orders) : m_text)->setFocus();
}

void WhyPopover::open(const QUrl &link)
{
    const qint64 number = link.path().toLongLong();
    if (link.scheme() == QLatin1String("order")) {
        hide();
        emit orderAsked(OrderId{number});
    } else {
        emit figureOpened(Metric(number));
    }
}

bool WhyPopover::takeKey(const QKeyEvent &key)
{
    if (key.matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(plainText(m_tree));
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
