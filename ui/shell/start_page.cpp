// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/common/icon_label.h"
#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/importing/dropped_files.h"
#include "ui/team/server_address.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

namespace somo {

/// A large button: icon, what it does, one line about it, its key.
class StartPage::Way : public QPushButton {
public:
    Way(const QString &icon, const QString &keys, QWidget *parent)
        : QPushButton(parent)
    {
        const Metrics metrics = currentMetrics();
        setProperty("start", true);
        setCursor(Qt::PointingHandCursor);
        setMinimumHeight(metrics.scaled(66));
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(metrics.scaled(18), metrics.small, metrics.scaled(16), metrics.small);
        layout->setSpacing(metrics.scaled(14));
        auto *picture = new IconLabel(icon, Token::accent, 24, this);
        layout->addWidget(picture);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        m_title = new QLabel(this);
        m_title->setProperty("role", QStringLiteral("cardTitle"));
        m_line = new QLabel(this);
        m_line->setProperty("role", QStringLiteral("label"));
        m_line->setWordWrap(true); // on a small screen it takes two lines
        texts->addStretch(1);
        texts->addWidget(m_title);
        texts->addWidget(m_line);
        texts->addStretch(1);
        layout->addLayout(texts, 1);
        auto *hint = new QLabel(keys, this);
        hint->setProperty("role", QStringLiteral("keys"));
        layout->addWidget(hint, 0, Qt::AlignVCenter);
        for (QLabel *label : std::initializer_list<QLabel *>{picture, m_title, m_line, hint})
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    void setWords(const QString &title, const QString &line)
    {
        m_title->setText(title);
        m_line->setText(line);
        setAccessibleName(title);
        setAccessibleDescription(line);
    }

private:
    QLabel *m_title = nullptr;
    QLabel *m_line = nullptr;
};

namespace {

/// An open book with lines and columns: what the program is, as a drawing.
class OpenBook : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {currentMetrics().scaled(430), currentMetrics().scaled(280)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = currentTheme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double scale = qMin(width() / 430.0, height() / 280.0);
        painter.translate((width() - 430 * scale) / 2, (height() - 280 * scale) / 2);
        painter.scale(scale, scale);
        for (const bool right : {false, true})
            drawLeaf(painter, right);
        painter.setPen(QPen(theme.colour(Token::accent), 2));
        painter.drawLine(QPointF(215, 36), QPointF(215, 268));
        drawWriting(painter);
        drawColumns(painter);
    }

private:
    static void drawLeaf(QPainter &painter, bool right)
    {
        const auto x = [right](double from) { return right ? 215 + from : 215 - from; };
        QPainterPath leaf(QPointF(215, 36));
        leaf.cubicTo(QPointF(x(60), 8), QPointF(x(130), 12), QPointF(x(200), 16));
        leaf.lineTo(x(200), 248);
        leaf.cubicTo(QPointF(x(130), 242), QPointF(x(60), 240), QPointF(215, 268));
        leaf.closeSubpath();
        painter.setPen(QPen(currentTheme().colour(Token::accent), 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(currentTheme().colour(Token::surface));
        painter.drawPath(leaf);
    }
    static void stroke(QPainter &painter, QPointF from, QPointF to, double bend, Token token, double width)
    {
        QPainterPath path(from);
        path.quadTo(QPointF((from.x() + to.x()) / 2, from.y() - bend), to);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(currentTheme().colour(token), width, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(path);
    }
    static void drawWriting(QPainter &painter)
    {
        constexpr double lengths[] = {70, 84, 58, 78};
        for (int i = 0; i < 4; ++i) {
            const double y = 78 + i * 30;
            stroke(painter, {44, y - 18}, {188, y - 6}, 6, Token::line, 1.6);
            stroke(painter, {46, y}, {46 + lengths[i], y + 1}, 2, Token::text2, 2);
            stroke(painter, {156, y + 6}, {184, y + 11}, 0, Token::good, 2);
        }
        stroke(painter, {46, 200}, {184, 213}, 6, Token::accent, 2.4);
    }
    static void drawColumns(QPainter &painter)
    {
        const Theme &theme = currentTheme();
        constexpr double tops[] = {152, 118, 136, 94};
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.series(0));
        for (int i = 0; i < 4; ++i)
            painter.drawRect(QRectF(250 + i * 36, tops[i], 21, 202 - tops[i]));
        stroke(painter, {240, 206}, {394, 193}, 4, Token::control, 1.8);
        stroke(painter, {244, 58}, {326, 46}, 4, Token::text2, 2);
        QPen dashes(theme.colour(Token::text2), 1.6, Qt::DashLine, Qt::RoundCap);
        painter.setPen(dashes);
        painter.drawLine(QPointF(244, 132), QPointF(392, 116));
    }
};

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("start"));
    setAcceptDrops(true);
    const Metrics metrics = currentMetrics();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.scaled(56), metrics.edge, metrics.scaled(56), metrics.edge);
    layout->setSpacing(metrics.scaled(56));
    layout->addStretch(1);
    layout->addWidget(makeLeft(), 12);
    layout->addWidget(makeRight(), 9);
    layout->addStretch(1);
    retranslate();
}

StartPage::Way *StartPage::addWay(const char *icon, const char *objectName, const QString &keys)
{
    auto *way = new Way(QString::fromLatin1(icon), keys, this);
    way->setObjectName(QString::fromLatin1(objectName));
    m_left->addWidget(way);
    return way;
}

QWidget *StartPage::makeLeft()
{
    const Metrics metrics = currentMetrics();
    auto *box = new QWidget(this);
    box->setMaximumWidth(metrics.scaled(640));
    m_left = new QVBoxLayout(box);
    m_left->setSpacing(metrics.gap);
    m_left->addStretch(1);
    m_title = roleLabel(box, "hero");
    m_lead = roleLabel(box, "lead");
    m_lead->setWordWrap(true);
    m_left->addWidget(m_title);
    m_left->addWidget(m_lead);
    m_left->addSpacing(metrics.gap);
    m_import = addWay("import", "startImport", QStringLiteral("Ctrl I"));
    m_sample = addWay("book", "startSample", QStringLiteral("Ctrl M"));
    m_new = addWay("plus", "startNew", QStringLiteral("Ctrl Shift N"));
    m_open = addWay("file", "startOpen", QStringLiteral("Ctrl O"));
    setFocusProxy(m_import);
    m_defaults = roleLabel(box, "label");
    m_defaults->setWordWrap(true);
    m_left->addWidget(m_defaults);
    m_recentTitle = roleLabel(box, "cardTitle");
    m_left->addSpacing(metrics.gap);
    m_left->addWidget(m_recentTitle);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(2);
    m_left->addLayout(m_recent);
    m_left->addStretch(1);
    connect(m_import, &QPushButton::clicked, this, &StartPage::importAsked);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleAsked);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newAsked);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openAsked);
    return box;
}

QWidget *StartPage::makeRight()
{
    const Metrics metrics = currentMetrics();
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setSpacing(metrics.scaled(28));
    layout->addStretch(1);
    auto *book = new OpenBook(box);
    book->setMinimumHeight(metrics.scaled(180));
    layout->addWidget(book, 3);
    auto *zone = new QFrame(box);
    zone->setObjectName(QStringLiteral("dropZone"));
    zone->setMinimumHeight(metrics.scaled(84));
    auto *inside = new QVBoxLayout(zone);
    inside->setSpacing(0);
    inside->addStretch(1);
    m_dropTitle = roleLabel(zone, "cardTitle");
    m_dropNote = roleLabel(zone, "label");
    for (QLabel *label : {m_dropTitle, m_dropNote}) {
        label->setAlignment(Qt::AlignCenter);
        inside->addWidget(label);
    }
    inside->addStretch(1);
    layout->addWidget(zone);
    layout->addStretch(1);
    return box;
}

void StartPage::setRecentBooks(const QStringList &places)
{
    m_places = places;
    fillRecent();
}

void StartPage::fillRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentTitle->setVisible(!m_places.isEmpty());
    for (const QString &place : m_places.mid(0, 4)) {
        auto *link = new QPushButton(nameOfPlace(place), this);
        link->setProperty("link", true);
        link->setCursor(Qt::PointingHandCursor);
        link->setToolTip(place);
        connect(link, &QPushButton::clicked, this, [this, place] { emit bookChosen(place); });
        m_recent->addWidget(link);
    }
}

void StartPage::setBusy(const QString &words)
{
    setEnabled(words.isEmpty());
    if (words.isEmpty())
        retranslate();
    else
        m_defaults->setText(words);
}

void StartPage::retranslate()
{
    m_title->setText(tr("Somo, the open book"));
    m_lead->setText(tr("Every figure of the month can be opened: target, result, and what didn't count. A book is a file on this "
                       "computer; no account, no network."));
    m_import->setWords(tr("Begin with my own order file"), tr("Shopee, TikTok Shop, Lazada, KiotViet, Excel… Look first, then write."));
    m_sample->setWords(tr("Look into the sample book"), tr("8 people, 2 teams, 18 months of sales. Your own book isn't touched."));
    m_new->setWords(tr("Make an empty book"), tr("Then bring in people, targets and orders."));
    m_open->setWords(tr("Open a book"), tr("A .somo file."));
    m_defaults->setText(tr("Đồng (₫) · year from January · revenue counts when an order is completed · working days Monday to Saturday."));
    m_dropTitle->setText(tr("Drop .xlsx, .csv or .somo files here"));
    m_dropNote->setText(tr("Several at once are fine"));
    m_recentTitle->setText(tr("Opened lately"));
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void StartPage::dropEvent(QDropEvent *event)
{
    const QStringList paths = droppedFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    emit filesDropped(paths);
}

} // namespace somo
