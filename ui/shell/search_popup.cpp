// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_popup.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/word_match.h"
#include "ui/policies/policy_sheet.h"
#include "ui/shell/page.h"
#include "ui/shell/search_line.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace somo {

namespace {

constexpr int mostOfAKind = 5;
constexpr int placeRole = Qt::UserRole; // among what the lines do; none: a group's title

QString plainName(const QAction *action)
{
    return action->text().remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

} // namespace

SearchPopup::SearchPopup(PageHost &host, QWidget *window)
    : QFrame(window)
    , m_host(host)
{
    setObjectName(QStringLiteral("searchPopup"));
    setProperty("card", true);
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.inside, metrics.inside, metrics.inside, metrics.inside);
    layout->setSpacing(metrics.gap);
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("searchWords"));
    m_words->installEventFilter(this);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("searchList"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_line = new SearchLine(m_list);
    m_list->setItemDelegate(m_line);
    m_hint = new QLabel(this);
    m_hint->setProperty("role", QStringLiteral("label"));
    m_hint->setWordWrap(true);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    connect(m_words, &QLineEdit::textChanged, this, &SearchPopup::ask);
    connect(m_list, &QListWidget::itemClicked, this, &SearchPopup::pick);
    window->installEventFilter(this);
    retranslate();
    hide();
}

void SearchPopup::open(const QList<QAction *> &commands)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_commands.clear();
    for (QAction *action : commands)
        m_commands << action;
    m_help = helpEntries({m_host.language(), m_host.workspace().settings(), {}, {}});
    place();
    show();
    raise();
    m_words->clear();
    m_words->setFocus();
    ask();
}

void SearchPopup::place()
{
    const Metrics metrics = currentMetrics();
    const QSize room = parentWidget()->size();
    resize(std::min(metrics.scaled(640), room.width() - 2 * metrics.edge),
           std::min(metrics.scaled(420), room.height() - metrics.topRow - 2 * metrics.edge));
    move((room.width() - width()) / 2, metrics.topRow + metrics.edge);
}

void SearchPopup::ask()
{
    const QString typed = m_words->text();
    if (typedWords(typed).isEmpty() || !m_host.workspace().isOpen())
        return take({});
    m_host.workspace().read<BookFound>(
        this, m_asked,
        [typed, language = m_host.language(), today = m_host.workspace().today()](Database &database, const BookSettings &settings) {
            return findInBook(database, settings, {typed, language, today, mostOfAKind});
        },
        [this, typed](const Result<BookFound> &found) {
            if (typed != m_words->text())
                return; // emptied meanwhile
            if (found)
                take(*found);
            else
                m_hint->setText(tr("The book could not be searched just now. Press a key to try again."));
        });
}

void SearchPopup::take(const BookFound &found)
{
    m_found = found;
    fill();
    emit settled();
}

void SearchPopup::fill()
{
    m_list->clear();
    m_opens.clear();
    m_line->setTyped(typedWords(m_words->text()));
    addFound(SearchKind::customer, tr("Customers"));
    addFound(SearchKind::order, tr("Orders"));
    addFound(SearchKind::product, tr("Products"));
    addFound(SearchKind::person, tr("People"));
    addCommands();
    addPolicies();
    addHelp();
    const QString typed = m_words->text().trimmed();
    if (!typed.isEmpty() && m_list->count() == 0)
        m_hint->setText(tr("Nothing found for “%1”. Try fewer letters; accents aren't needed.").arg(typed));
    else
        m_hint->setText(tr("↑ ↓ choose   Enter opens   Esc closes   ? lists the commands"));
    step(1);
}

void SearchPopup::addTitle(const QString &text)
{
    auto *title = new QListWidgetItem(text, m_list);
    title->setFlags(Qt::NoItemFlags);
    QFont font = m_list->font();
    font.setBold(true);
    title->setFont(font);
    title->setSizeHint({0, currentMetrics().button});
}

// The first line of a group brings its title.
void SearchPopup::addLine(const QString &title, const QString &text, std::function<void()> open)
{
    if (!title.isEmpty())
        addTitle(title);
    auto *item = new QListWidgetItem(text, m_list);
    item->setData(placeRole, int(m_opens.size()));
    item->setToolTip(text);
    item->setSizeHint({0, currentMetrics().button});
    m_opens.push_back(std::move(open));
}

void SearchPopup::addFound(SearchKind kind, const QString &title)
{
    bool titled = false;
    for (const Found &found : m_found.rows) {
        if (found.kind != kind)
            continue;
        addLine(std::exchange(titled, true) ? QString() : title, lineOf(found), [this, found] {
            close(false);
            emit chosen(found);
        });
    }
}

void SearchPopup::addCommands()
{
    const bool all = m_words->text().trimmed() == QLatin1String("?");
    const QStringList typed = typedWords(m_words->text());
    int shown = 0;
    for (const QPointer<QAction> &action : std::as_const(m_commands)) {
        if (!action || !action->isEnabled() || (!all && shown == mostOfAKind) || !holdsWords(plainName(action), typed))
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        addLine(shown++ == 0 ? tr("Pages and commands") : QString(), keys.isEmpty() ? plainName(action) : plainName(action) + QStringLiteral("  ·  ") + keys,
                [this, action] {
                    close(true);
                    if (action)
                        action->trigger();
                });
    }
}

void SearchPopup::addPolicies()
{
    bool titled = false;
    for (const PolicyHit &hit : m_found.policies) {
        QStringList parts{hit.name, hit.draft ? tr("%1, draft of version %2").arg(hit.code).arg(hit.number) : tr("%1, version %2").arg(hit.code).arg(hit.number)};
        if (!hit.clause.isEmpty())
            parts = QStringList{hit.name, hit.clause};
        addLine(std::exchange(titled, true) ? QString() : tr("Policies"), parts.join(QStringLiteral("  ·  ")), [this, thing = PolicyThing{hit.draft, hit.version}.thing()] {
            close(false);
            m_host.showPage(PageId::policies, thing);
        });
    }
}

void SearchPopup::addHelp()
{
    bool titled = false;
    for (const HelpEntry &entry : findHelp(m_help, typedWords(m_words->text()), mostOfAKind)) {
        addLine(std::exchange(titled, true) ? QString() : tr("Rules and help"), entry.of.isEmpty() ? entry.name : entry.name + QStringLiteral("  ·  ") + entry.of,
                [this, page = entry.page, section = entry.section] {
                    close(false);
                    emit helpChosen(page, section);
                });
    }
}

QString SearchPopup::lineOf(const Found &found) const
{
    QStringList parts{found.name, found.code};
    if (found.kind == SearchKind::order)
        parts = {found.code, m_host.formats().date(found.day), found.name};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

// To the next line that can be opened; titles are passed over, and the ends hold.
void SearchPopup::step(int by)
{
    for (int row = m_list->currentRow() + by; row >= 0 && row < m_list->count(); row += by) {
        if (m_list->item(row)->data(placeRole).isValid()) {
            m_list->setCurrentRow(row);
            m_words->setAccessibleDescription(m_list->item(row)->text());
            return;
        }
    }
}

void SearchPopup::pick(QListWidgetItem *item)
{
    if (!item || !item->data(placeRole).isValid())
        return;
    const auto open = m_opens[std::size_t(item->data(placeRole).toInt())];
    open();
}

void SearchPopup::close(bool giveFocusBack)
{
    hide();
    if (giveFocusBack && m_focusBefore)
        m_focusBefore->setFocus();
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        hide(); // the person went on elsewhere
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const int key = isKey ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Escape)
        return QFrame::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (key == Qt::Key_Escape)
        close(true);
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        step(key == Qt::Key_Up ? -1 : 1);
    else
        pick(m_list->currentItem());
    return true;
}

void SearchPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_hint)
        retranslate();
}

void SearchPopup::retranslate()
{
    m_words->setPlaceholderText(tr("A customer, an order, a product, a command, a rule…"));
    m_words->setAccessibleName(tr("Find anything"));
    m_list->setAccessibleName(tr("What was found"));
    if (!isVisible())
        return;
    m_help = helpEntries({m_host.language(), m_host.workspace().settings(), {}, {}});
    fill();
    ask(); // clauses read otherwise in another language
}

} // namespace somo
