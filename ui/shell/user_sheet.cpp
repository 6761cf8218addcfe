// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/user_sheet.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/write_keys.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

UserSheet::UserSheet(const QStringList &people, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("userSheet"));
    setWindowTitle(tr("Who is using Somo here?"));
    make(people);
    fit();
}

void UserSheet::make(const QStringList &people)
{
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.edge, metrics.edge, metrics.edge, metrics.edge);
    layout->setSpacing(metrics.gap);
    auto *title = new QLabel(windowTitle(), this);
    title->setProperty("role", QStringLiteral("cardTitle"));
    layout->addWidget(title);
    auto *note = new QLabel(tr("The name stands in the history beside what this computer writes into this book, and pay is shown by it: one's own, to leads "
                               "everybody's. In a file that is a habit, not a lock, and can be changed at the foot of the window; on a server the login counts."),
                            this);
    note->setProperty("role", QStringLiteral("label"));
    note->setWordWrap(true);
    layout->addWidget(note);
    m_people = new QListWidget(this);
    m_people->setObjectName(QStringLiteral("userList"));
    m_people->setAccessibleName(tr("People of the book"));
    m_people->addItems(people);
    for (int i = 0; i < m_people->count(); ++i)
        m_people->item(i)->setSizeHint({0, metrics.row});
    layout->addWidget(m_people, 1);
    auto *looking = new QPushButton(tr("Just looking"), this);
    looking->setObjectName(QStringLiteral("userLooking"));
    looking->setAutoDefault(false); // Enter takes the name that is marked
    m_take = new QPushButton(tr("That is me"), this);
    m_take->setObjectName(QStringLiteral("userTake"));
    m_take->setProperty("primary", true);
    m_take->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(looking);
    buttons->addWidget(m_take);
    layout->addLayout(buttons);
    connect(looking, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_people, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    addWriteKeys(this, [this] { accept(); });
    m_people->setCurrentRow(0);
    m_people->setFocus();
}

// As many names as fit without scrolling, up to ten.
void UserSheet::fit()
{
    const Metrics metrics = currentMetrics();
    const int rows = std::clamp(m_people->count(), 3, 10);
    m_people->setFixedHeight(rows * metrics.row + 2 * m_people->frameWidth());
    setFixedWidth(metrics.scaled(400));
    adjustSize();
}

QString UserSheet::person() const
{
    return result() == Accepted && m_people->currentItem() ? m_people->currentItem()->text() : QString();
}

} // namespace somo
