// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/why_text.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>

namespace somo {

namespace {

const QString foldScheme = QStringLiteral("fold");

bool isFoldable(const WhyLine &line)
{
    return !line.under.empty() && (line.folded || line.opens);
}

bool anyFoldable(const std::vector<WhyLine> &lines)
{
    return std::ranges::any_of(lines, [](const WhyLine &line) { return isFoldable(line) || anyFoldable(line.under); });
}

/// Writes the sentences as markup. Names come from files, so nothing of a sentence is taken as such; its figure is a link.
class Markup {
public:
    explicit Markup(const WhyTree &tree)
        : m_step(anyFoldable(tree.lines) ? currentMetrics().scaled(18) : 0)
    {
        add(tree.lines, 0, {});
        setTable(false);
    }
    const QString &text() const { return m_text; }

private:
    void add(const std::vector<WhyLine> &lines, int depth, const QString &path)
    {
        for (size_t i = 0; i < lines.size(); ++i) {
            const WhyLine &line = lines[i];
            const QString own = path + (path.isEmpty() ? QString() : QStringLiteral(".")) + QString::number(i);
            const bool hidesItself = line.goesOn && !line.folded;
            if (!hidesItself)
                addLine(line, depth, own);
            if (!line.folded)
                add(line.under, line.goesOn ? depth : depth + 1, own);
        }
    }

    void addLine(const WhyLine &line, int depth, const QString &path)
    {
        const int indent = (m_step > 0 ? m_step : 0) + (m_step > 0 ? m_step : 18) * depth;
        const QString chevron = isFoldable(line) && !line.goesOn
            ? QStringLiteral("<a href=\"%1:%2\"><img src=\"%3\"></a>&nbsp;").arg(foldScheme, path, line.folded ? QStringLiteral("right") : QStringLiteral("down"))
            : QString();
        QString words = sentence(line, path);
        if (line.isStrong || line.isTotal)
            words = QStringLiteral("<b>%1</b>").arg(words);
        setTable(!line.amount.isEmpty());
        if (!m_inTable) {
            m_text += QStringLiteral("<p style=\"margin:4px 0 0 %1px; text-indent:%2px\">%3%4</p>")
                          .arg(QString::number(indent), QString::number(chevron.isEmpty() ? 0 : -m_step), chevron, words);
            return;
        }
        const QString edge = line.isTotal ? QStringLiteral(" style=\"border-top:1px solid %1\"").arg(currentTheme().colour(Token::control).name()) : QString();
        const QString amount = line.isTotal ? QStringLiteral("<b>%1</b>").arg(line.amount.toHtmlEscaped()) : line.amount.toHtmlEscaped();
        m_text += QStringLiteral("<tr><td width=\"%1\" align=\"right\">%2</td><td%3>%4</td><td align=\"right\"%3>%5</td></tr>")
                      .arg(QString::number(indent), chevron, edge, words, amount);
    }

    static QString sentence(const WhyLine &line, const QString &path)
    {
        const QString text = line.text.toHtmlEscaped();
        if (line.figure.isEmpty())
            return text;
        QString link = QStringLiteral("figure:%1").arg(int(line.metric.kind()));
        if (line.order)
            link = QStringLiteral("order:%1").arg(line.order.value);
        else if (!line.policy.isEmpty())
            link = QStringLiteral("policy:%1").arg(QString::fromLatin1(line.policy.toUtf8().toHex()));
        else if (isFoldable(line))
            link = QStringLiteral("%1:%2").arg(foldScheme, path);
        const QString figure = line.figure.toHtmlEscaped();
        const qsizetype at = line.order ? text.indexOf(figure) : text.lastIndexOf(figure);
        return at < 0 ? text : QString(text).replace(at, figure.size(), QStringLiteral("<a href=\"%1\">%2</a>").arg(link, figure));
    }

    /// Lines with an amount at the right edge stand in a table of their own.
    void setTable(bool wanted)
    {
        if (wanted != m_inTable)
            m_text += wanted ? QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"1\">") : QStringLiteral("</table>");
        m_inTable = wanted;
    }

    QString m_text;
    int m_step;
    bool m_inTable = false;
};

WhyLine *lineOf(std::vector<WhyLine> &lines, Metric metric)
{
    for (WhyLine &line : lines) {
        if (!line.figure.isEmpty() && !line.order && line.policy.isEmpty() && !isFoldable(line) && line.metric == metric)
            return &line;
        if (WhyLine *under = lineOf(line.under, metric))
            return under;
    }
    return nullptr;
}

/// Figures that open have a dotted line under them, as everywhere; orders and policies are links.
void styleLinks(QTextDocument &document)
{
    std::vector<std::pair<QTextCursor, QTextCharFormat>> links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto each = block.begin(); !each.atEnd(); ++each) {
            QTextCharFormat format = each.fragment().charFormat();
            if (!format.isAnchor())
                continue;
            const bool figure = format.anchorHref().startsWith(QLatin1String("figure:")) || format.anchorHref().startsWith(foldScheme);
            format.setForeground(currentTheme().colour(figure ? Token::text : Token::accent));
            format.setUnderlineColor(currentTheme().colour(Token::control));
            if (format.isImageFormat()) // the chevron stands in the middle of the letters, not upon their line
                format.setVerticalAlignment(QTextCharFormat::AlignBaseline);
            format.setUnderlineStyle(figure && !format.isImageFormat() ? QTextCharFormat::DotLine : QTextCharFormat::NoUnderline);
            QTextCursor cursor(&document);
            cursor.setPosition(each.fragment().position());
            cursor.setPosition(each.fragment().position() + each.fragment().length(), QTextCursor::KeepAnchor);
            links.emplace_back(cursor, format);
        }
    }
    for (auto &[cursor, format] : links)
        cursor.setCharFormat(format);
}

std::vector<size_t> pathOf(const QString &text)
{
    std::vector<size_t> path;
    for (const QString &part : text.split(QLatin1Char('.')))
        path.push_back(size_t(part.toULongLong()));
    return path;
}

} // namespace

WhyText::WhyText(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("whyText"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOpenLinks(false);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTextBrowser::anchorClicked, this, &WhyText::open);
}

void WhyText::setTree(const WhyTree &tree)
{
    m_tree = tree;
    fill();
    verticalScrollBar()->setValue(0);
}

bool WhyText::setUnder(Metric metric, const std::vector<WhyLine> &lines)
{
    WhyLine *line = lineOf(m_tree.lines, metric);
    if (!line || !line->under.empty())
        return false;
    line->under = lines;
    const int scrolled = verticalScrollBar()->value();
    fill();
    verticalScrollBar()->setValue(scrolled);
    return true;
}

void WhyText::toggle(const std::vector<size_t> &path)
{
    WhyLine *line = lineAt(m_tree, path);
    if (!line || line->under.empty())
        return;
    line->folded = !line->folded;
    line->opens = true;
    const int scrolled = verticalScrollBar()->value();
    fill();
    verticalScrollBar()->setValue(scrolled);
    emit toggled();
}

void WhyText::fill()
{
    const int side = currentMetrics().scaled(14);
    for (const char *name : {"right", "down"})
        document()->addResource(QTextDocument::ImageResource, QUrl(QString::fromLatin1(name)),
                                iconPixmap(QString::fromLatin1(name), currentTheme().colour(Token::text2), side, devicePixelRatioF()));
    setHtml(Markup(m_tree).text());
    styleLinks(*document());
    setAccessibleName(plainText(m_tree, true));
}

int WhyText::heightFor(int width)
{
    document()->setTextWidth(width);
    return int(document()->size().height());
}

void WhyText::copy()
{
    QGuiApplication::clipboard()->setText(plainText(m_tree, true));
}

void WhyText::open(const QUrl &link)
{
    const QString path = link.path();
    if (link.scheme() == foldScheme)
        toggle(pathOf(path));
    else if (link.scheme() == QLatin1String("order"))
        emit orderAsked(OrderId{path.toLongLong()});
    else if (link.scheme() == QLatin1String("policy"))
        emit policyAsked(QString::fromUtf8(QByteArray::fromHex(path.toLatin1())));
    else
        emit figureOpened(Metric(Metric::Kind(path.toInt())));
}

void WhyText::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && !textCursor().hasSelection())
        copy();
    else
        QTextBrowser::keyPressEvent(event);
}

void WhyText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && !m_tree.lines.empty())
        fill();
}

} // namespace somo
