// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/name_sheet.h"

#include "core/base/text.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/write_keys.h"
#include "ui/shell/page.h"
#include "ui/shell/user_menu.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

constexpr int nameRole = Qt::UserRole;

/// Every word typed begins a word of the name, accents and case aside.
bool fitsTyped(const QString &name, const QString &typed)
{
    const QStringList words = folded(name).split(u' ', Qt::SkipEmptyParts);
    const QStringList parts = folded(typed).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(parts, [&](const QString &part) {
        return std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(part); });
    });
}

} // namespace

NameSheet::NameSheet(PageHost &host, const QString &why, const QString &present, QWidget *parent)
    : QDialog(parent)
    , m_present(present)
{
    setObjectName(QStringLiteral("nameSheet"));
    setWindowTitle(tr("Who is using Somo here?"));
    make(why);
    fill();
    fit();
    host.workspace().read<QStringList>(
        this, m_asked, [today = host.workspace().today()](Database &database, const BookSettings &) { return peopleOn(database, today); },
        [this](const Result<QStringList> &people) {
            setPeople(people ? *people : QStringList()); // without the list a name can still be typed
            emit settled();
        });
}

void NameSheet::make(const QString &why)
{
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.edge, metrics.edge, metrics.edge, metrics.edge);
    layout->setSpacing(metrics.gap);
    auto *title = new QLabel(windowTitle(), this);
    title->setProperty("role", QStringLiteral("cardTitle"));
    layout->addWidget(title);
    auto *note = new QLabel(tr("%1 In a file it is a name, not a lock, and can be changed at the foot of the window; on a server the login counts.").arg(why), this);
    note->setObjectName(QStringLiteral("nameWhy"));
    note->setProperty("role", QStringLiteral("label"));
    note->setWordWrap(true);
    layout->addWidget(note);
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(QStringLiteral("nameTyped"));
    m_typed->setPlaceholderText(tr("Part of a name, or another name"));
    m_typed->setAccessibleName(tr("Find a name"));
    m_typed->installEventFilter(this);
    layout->addWidget(m_typed);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("nameList"));
    m_list->setAccessibleName(tr("People of the book"));
    layout->addWidget(m_list, 1);
    auto *later = new QPushButton(tr("Not now"), this);
    later->setObjectName(QStringLiteral("nameLater"));
    later->setAutoDefault(false); // Enter takes the name that is marked
    m_take = new QPushButton(tr("That is me"), this);
    m_take->setObjectName(QStringLiteral("nameTake"));
    m_take->setProperty("primary", true);
    m_take->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(later);
    buttons->addWidget(m_take);
    layout->addLayout(buttons);
    const auto take = [this] {
        if (m_list->currentItem())
            accept();
        else
            m_typed->setFocus(Qt::OtherFocusReason);
    };
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, take);
    connect(m_list, &QListWidget::itemDoubleClicked, this, take);
    connect(m_typed, &QLineEdit::textChanged, this, &NameSheet::fill);
    addWriteKeys(this, take);
    m_typed->setFocus();
}

void NameSheet::setPeople(const QStringList &people)
{
    m_people = people;
    if (!m_present.isEmpty() && !m_people.contains(m_present))
        m_people.prepend(m_present);
    fill();
    fit();
}

/// Those whom the typed words fit; and what is typed itself, where nobody is called just that.
void NameSheet::fill()
{
    const QString typed = m_typed->text().simplified();
    m_list->clear();
    const auto add = [this](const QString &shown, const QString &name) {
        auto *item = new QListWidgetItem(shown, m_list);
        item->setData(nameRole, name);
        item->setSizeHint({0, currentMetrics().row});
    };
    for (const QString &name : std::as_const(m_people)) {
        if (fitsTyped(name, typed))
            add(name, name);
    }
    if (!typed.isEmpty() && !m_people.contains(typed))
        add(tr("Another name: %1").arg(typed), typed);
    if (typed.isEmpty())
        m_list->setCurrentRow(int(m_people.indexOf(m_present))); // nobody is marked that nobody chose
    else if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

// As many names as fit without scrolling, up to ten.
void NameSheet::fit()
{
    const Metrics metrics = currentMetrics();
    const int rows = std::clamp(int(m_people.size()) + 1, 3, 10);
    m_list->setFixedHeight(rows * metrics.row + 2 * m_list->frameWidth());
    setFixedWidth(metrics.scaled(400));
    adjustSize();
}

QString NameSheet::name() const
{
    return result() == Accepted && m_list->currentItem() ? m_list->currentItem()->data(nameRole).toString() : QString();
}

// The arrows choose among the names while the words are typed.
bool NameSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_typed || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return QDialog::eventFilter(watched, event);
    const int step = key == Qt::Key_Down ? 1 : -1;
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
    return true;
}

} // namespace somo
