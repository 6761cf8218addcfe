// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_row.h"

#include "ui/common/icon_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"

#include <QAction>
#include <QButtonGroup>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>

namespace somo {

TopRow::TopRow(QWidget *parent)
    : QWidget(parent)
{
    const Metrics metrics = currentMetrics();
    setObjectName(QStringLiteral("topRow"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(metrics.topRow);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.small, 0, metrics.inside, 0);
    layout->setSpacing(metrics.gap);
    m_bar = new QMenuBar(this);
    m_bar->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    layout->addWidget(m_bar);
    layout->addStretch(1);
    makeSearch();
    layout->addWidget(m_search, 4);
    const auto addButton = [this, layout](const QString &name) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        layout->addWidget(button);
        return button;
    };
    m_quick = addButton(QStringLiteral("topQuick"));
    makeQuick();
    m_undo = addButton(QStringLiteral("topUndo"));
    m_redo = addButton(QStringLiteral("topRedo"));
    m_sample = new QLabel(this);
    m_sample->setObjectName(QStringLiteral("sampleChip"));
    m_sample->setProperty("role", QStringLiteral("chip"));
    m_sample->setFixedHeight(metrics.scaled(20));
    layout->addWidget(m_sample);
    m_book = addButton(QStringLiteral("bookName"));
    m_book->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_book->setIcon(somoIcon(QStringLiteral("book")));
    connect(m_book, &QToolButton::clicked, this, &TopRow::bookAsked);
    m_languages = makeLanguages();
    layout->addWidget(m_languages);
    retranslate();
}

// Looks like the field that it opens.
void TopRow::makeSearch()
{
    const Metrics metrics = currentMetrics();
    m_search = new QPushButton(this);
    m_search->setObjectName(QStringLiteral("topSearch"));
    m_search->setMaximumWidth(metrics.scaled(330));
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *inside = new QHBoxLayout(m_search);
    inside->setContentsMargins(metrics.inside - metrics.small, 0, metrics.small, 0);
    inside->setSpacing(metrics.gap);
    m_searchWords = new QLabel(m_search);
    m_searchWords->setProperty("role", QStringLiteral("placeholder"));
    m_searchWords->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_searchWords->installEventFilter(this);
    m_searchKeys = new QLabel(m_search);
    m_searchKeys->setProperty("role", QStringLiteral("keys"));
    auto *lens = new IconLabel(QStringLiteral("search"), Token::text2, 16, m_search);
    for (QLabel *label : std::initializer_list<QLabel *>{lens, m_searchWords, m_searchKeys}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        inside->addWidget(label, label == m_searchWords ? 1 : 0, Qt::AlignVCenter);
    }
}

// A plain button with the key beside its words.
void TopRow::makeQuick()
{
    const Metrics metrics = currentMetrics();
    auto *inside = new QHBoxLayout(m_quick);
    inside->setContentsMargins(metrics.small, 0, metrics.small, 0);
    inside->setSpacing(metrics.gap);
    auto *plus = new IconLabel(QStringLiteral("plus"), Token::text, 16, m_quick);
    m_quickWords = new QLabel(m_quick);
    m_quickKeys = new QLabel(m_quick);
    m_quickKeys->setObjectName(QStringLiteral("topQuickKeys"));
    m_quickKeys->setProperty("role", QStringLiteral("keys"));
    for (QLabel *label : std::initializer_list<QLabel *>{plus, m_quickWords, m_quickKeys}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        inside->addWidget(label, 0, Qt::AlignVCenter);
    }
}

// Where there is no room the key goes first, then the words; the tooltip has both. The search keeps room for its own.
void TopRow::fitQuick()
{
    const Metrics metrics = currentMetrics();
    int room = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right() - metrics.scaled(200) - 2 * layout()->spacing();
    for (const QWidget *part : std::initializer_list<QWidget *>{m_bar, m_undo, m_redo, m_sample, m_book, m_languages})
        room -= part->isHidden() ? 0 : part->sizeHint().width() + layout()->spacing();
    const int icon = metrics.icon + 2 * metrics.small;
    const int words = metrics.gap + m_quickWords->sizeHint().width(), keys = metrics.gap + m_quickKeys->sizeHint().width();
    const bool hasWords = icon + words <= room, hasKeys = icon + words + keys <= room;
    const int wide = icon + (hasWords ? words : 0) + (hasKeys ? keys : 0);
    // Every layout asks for this: what is as it was must not ask for the next one.
    if (m_quickWords->isHidden() == hasWords)
        m_quickWords->setVisible(hasWords);
    if (m_quickKeys->isHidden() == hasKeys)
        m_quickKeys->setVisible(hasKeys);
    if (m_quick->minimumWidth() != wide || m_quick->maximumWidth() != wide)
        m_quick->setFixedWidth(wide);
}

bool TopRow::event(QEvent *event)
{
    const bool taken = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && m_languages)
        fitQuick(); // names and words became longer or shorter
    return taken;
}

void TopRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitQuick();
}

QWidget *TopRow::makeLanguages()
{
    auto *box = new QWidget(this);
    auto *segments = new QHBoxLayout(box);
    segments->setContentsMargins(0, 0, 0, 0);
    segments->setSpacing(0);
    m_languageGroup = new QButtonGroup(this);
    // A language is named in itself.
    const std::tuple<Language, QString, QString> languages[] = {
        {Language::vietnamese, QStringLiteral("Tiếng Việt"), QStringLiteral("first")},
        {Language::english, QStringLiteral("English"), QStringLiteral("last")}};
    for (const auto &[language, name, place] : languages) {
        auto *button = new QToolButton(box);
        button->setCheckable(true);
        button->setObjectName(QStringLiteral("language_") + languageCode(language));
        button->setProperty("segment", true);
        button->setProperty("place", place);
        m_languageGroup->addButton(button, int(language));
        button->setText(name); // now that it is a choice: with its words it is told to screen readers
        segments->addWidget(button);
    }
    connect(m_languageGroup, &QButtonGroup::idClicked, this, [this](int id) { emit languageChosen(Language(id)); });
    return box;
}

void TopRow::setCommands(QAction *search, QAction *quickEntry, QAction *undo, QAction *redo)
{
    connect(m_search, &QPushButton::clicked, search, &QAction::trigger);
    connect(m_quick, &QToolButton::clicked, quickEntry, &QAction::trigger);
    m_quickKeys->setText(quickEntry->shortcut().toString(QKeySequence::NativeText));
    m_searchKeys->setText(search->shortcut().toString(QKeySequence::NativeText));
    m_undo->setDefaultAction(undo);
    m_redo->setDefaultAction(redo);
}

void TopRow::setBook(const QString &name, const QString &place, bool sample)
{
    constexpr qsizetype most = 32; // letters; the tooltip has the place whole
    const bool open = !name.isNull();
    QString shown = name.size() > most ? QString(name.left(most - 1) + QChar(0x2026)) : name;
    m_book->setText(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_book->setToolTip(QDir::toNativeSeparators(place));
    m_book->setVisible(open);
    for (QToolButton *button : {m_quick, m_undo, m_redo})
        button->setVisible(open);
    m_search->setVisible(open);
    m_sample->setVisible(open && sample);
    m_languages->setVisible(!open);
    fitQuick();
}

QWidget *TopRow::book() const
{
    return m_book;
}

void TopRow::setLanguage(Language language)
{
    if (QAbstractButton *button = m_languageGroup->button(int(language)))
        button->setChecked(true);
}

void TopRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_languages)
        retranslate();
}

bool TopRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_searchWords && event->type() == QEvent::Resize)
        fitSearch();
    return QWidget::eventFilter(watched, event);
}

// The longest words that have room.
void TopRow::fitSearch()
{
    QString shown;
    for (const QString &words : {tr("Find customers, orders, products…"), tr("Find…")}) {
        if (m_searchWords->fontMetrics().horizontalAdvance(words) <= m_searchWords->width()) {
            shown = words;
            break;
        }
    }
    m_searchWords->setText(shown);
}

void TopRow::retranslate()
{
    m_sample->setText(tr("SAMPLE BOOK"));
    fitSearch();
    m_search->setAccessibleName(tr("Find anything"));
    m_quickWords->setText(tr("Quick entry"));
    m_quick->setAccessibleName(m_quickWords->text());
    m_quick->setToolTip(m_quickKeys->text().isEmpty() ? m_quickWords->text() : QStringLiteral("%1 (%2)").arg(m_quickWords->text(), m_quickKeys->text()));
    fitQuick();
    m_book->setAccessibleDescription(tr("Where the book lies, and copies of it"));
}

} // namespace somo
