// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/theme.h"
#include "ui/common/word_match.h"
#include "ui/help/help_style.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QAbstractTextDocumentLayout>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

constexpr int pageRole = Qt::UserRole;
constexpr int sectionRole = Qt::UserRole + 1;

} // namespace

HelpWindow::HelpWindow(QWidget *owner)
    : QDialog(owner)
{
    setObjectName(QStringLiteral("helpWindow"));
    setModal(false);
    const Metrics metrics = currentMetrics();
    const QSize usual(metrics.scaled(940), metrics.scaled(620));
    resize(screen() ? usual.boundedTo(screen()->availableSize()) : usual); // large text on a small screen
    setMinimumSize(metrics.scaled(560), metrics.scaled(360));
    build();
    retranslate();
}

void HelpWindow::build()
{
    const Metrics metrics = currentMetrics();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.edge, metrics.inside, metrics.edge, metrics.edge);
    layout->setSpacing(metrics.inside);
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics.gap);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setClearButtonEnabled(true);
    m_nothing = new QLabel(this);
    m_nothing->setProperty("role", QStringLiteral("label"));
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_contents = new QTreeWidget(this);
    m_contents->setObjectName(QStringLiteral("helpContents"));
    m_contents->setHeaderHidden(true);
    m_contents->setIndentation(metrics.inside);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setTextElideMode(Qt::ElideRight);
    left->addWidget(m_search);
    left->addWidget(m_nothing);
    left->addWidget(m_contents, 1);
    auto *side = new QWidget(this);
    side->setLayout(left);
    left->setContentsMargins(0, 0, 0, 0);
    side->setFixedWidth(metrics.scaled(250));
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    m_text = new QTextBrowser(card);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setFrameShape(QFrame::NoFrame);
    // Every page fits (a test measures it); while a long one is laid out again for a narrower window, Qt would show a bar.
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setOpenLinks(false);
    inside->addWidget(m_text);
    layout->addWidget(side);
    layout->addWidget(card, 1);

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::narrow);
    connect(m_search, &QLineEdit::returnPressed, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) { show(item); });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    addAction(find);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
}

void HelpWindow::setFacts(const HelpFacts &facts)
{
    m_pages = helpPages(facts);
    fillContents();
}

QString HelpWindow::page() const
{
    return m_pages.empty() ? QString() : m_pages[size_t(m_page)].id;
}

void HelpWindow::showPage(const QString &page, int section)
{
    m_search->clear();
    const int asked = int(helpPageIds().indexOf(page));
    m_contents->setCurrentItem(itemOf(asked < 0 ? m_page : asked, section));
    QDialog::show();
    raise();
    activateWindow();
    m_text->setFocus();
}

void HelpWindow::fillContents()
{
    const int page = m_page;
    {
        const QSignalBlocker quiet(m_contents);
        m_contents->clear();
        for (size_t i = 0; i < m_pages.size(); ++i) {
            auto *top = new QTreeWidgetItem(m_contents, {m_pages[i].title});
            top->setData(0, pageRole, int(i));
            top->setData(0, sectionRole, 0);
            top->setSizeHint(0, {0, currentMetrics().button});
            for (size_t s = 1; s < m_pages[i].sections.size(); ++s) {
                auto *part = new QTreeWidgetItem(top, {m_pages[i].sections[s].heading});
                part->setData(0, pageRole, int(i));
                part->setData(0, sectionRole, int(s));
                part->setToolTip(0, part->text(0));
                part->setSizeHint(0, {0, currentMetrics().button});
            }
        }
    }
    m_page = page;
    narrow(m_search->text());
    const QSignalBlocker quiet(m_contents);
    m_contents->setCurrentItem(itemOf(m_page, 0));
    render();
}

// Only what says the words. What is called so comes to the front, else the first that says them.
void HelpWindow::narrow(const QString &typed)
{
    const QStringList words = typedWords(typed);
    QTreeWidgetItem *first = nullptr;
    QTreeWidgetItem *called = nullptr;
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = m_contents->topLevelItem(i);
        const HelpPage &page = m_pages[size_t(i)];
        const bool lead = !page.sections.empty() && holdsWords(page.title + QLatin1Char(' ') + page.sections.front().text, words);
        bool any = lead;
        for (int s = 0; s < top->childCount(); ++s) {
            const HelpSection &section = page.sections[size_t(s) + 1];
            const bool found = holdsWords(section.heading + QLatin1Char(' ') + section.text, words);
            top->child(s)->setHidden(!found);
            any = any || found;
            if (found && !called && holdsWords(section.heading, words))
                called = top->child(s);
            if (found && !lead && !first)
                first = top->child(s);
        }
        top->setHidden(!any);
        top->setExpanded(!words.isEmpty());
        if (lead && !first)
            first = top;
    }
    m_nothing->setVisible(!first);
    if (first && !words.isEmpty())
        m_contents->setCurrentItem(called ? called : first);
    else if (QTreeWidgetItem *current = m_contents->currentItem(); current && words.isEmpty())
        (current->parent() ? current->parent() : current)->setExpanded(true);
    markWords();
}

QTreeWidgetItem *HelpWindow::itemOf(int page, int section) const
{
    QTreeWidgetItem *top = m_contents->topLevelItem(page);
    return top && section > 0 ? top->child(section - 1) : top;
}

void HelpWindow::show(QTreeWidgetItem *item)
{
    if (!item)
        return;
    const int page = item->data(0, pageRole).toInt();
    if (page != m_page && typedWords(m_search->text()).isEmpty() && itemOf(m_page, 0))
        itemOf(m_page, 0)->setExpanded(false);
    m_page = page;
    itemOf(page, 0)->setExpanded(true);
    render();
    goToHeading(item->data(0, sectionRole).toInt());
}

void HelpWindow::render()
{
    if (m_pages.empty())
        return;
    m_text->setMarkdown(m_pages[size_t(m_page)].markdown);
    styleHelp(*m_text->document());
    markWords();
}

void HelpWindow::goToHeading(int section)
{
    int seen = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || seen++ != section)
            continue;
        m_text->setTextCursor(QTextCursor(block));
        const qreal top = section == 0 ? 0 : m_text->document()->documentLayout()->blockBoundingRect(block).top();
        m_text->verticalScrollBar()->setValue(int(top) - currentMetrics().gap);
        return;
    }
}

// The words of the text that begin as typed stand out.
void HelpWindow::markWords()
{
    const QStringList typed = typedWords(m_search->text());
    QList<QTextEdit::ExtraSelection> marks;
    static const QRegularExpression word(QStringLiteral("\\w+"), QRegularExpression::UseUnicodePropertiesOption);
    for (QTextBlock block = m_text->document()->begin(); block.isValid() && !typed.isEmpty(); block = block.next()) {
        for (auto found = word.globalMatch(block.text()); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const QString folded = typedWords(match.captured()).join(QString());
            if (std::none_of(typed.begin(), typed.end(), [&folded](const QString &part) { return folded.startsWith(part); }))
                continue;
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(block);
            mark.cursor.setPosition(block.position() + int(match.capturedStart()));
            mark.cursor.setPosition(block.position() + int(match.capturedEnd()), QTextCursor::KeepAnchor);
            mark.format.setBackground(currentTheme().colour(Token::select));
            marks << mark;
        }
    }
    m_text->setExtraSelections(marks);
}

// A link names another page: "orders.md".
void HelpWindow::follow(const QUrl &link)
{
    const int page = int(helpPageIds().indexOf(link.path().section(QLatin1Char('.'), 0, 0)));
    if (page < 0)
        return;
    m_search->clear();
    m_contents->setCurrentItem(itemOf(page, 0));
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help – Somo"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_nothing->setText(tr("The help says nothing about this. Try another word, or fewer letters."));
    m_contents->setAccessibleName(tr("Contents of the help"));
    m_text->setAccessibleName(tr("Text of the help"));
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_text)
        retranslate();
    else if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_text && !m_pages.empty())
        render();
}

} // namespace somo
