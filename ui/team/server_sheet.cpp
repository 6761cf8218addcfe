// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/server_sheet.h"

#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/write_keys.h"
#include "ui/team/password_keeper.h"
#include "ui/team/server_fields.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace somo {

ServerSheet::ServerSheet(PasswordKeeper &passwords, const QString &place, QWidget *parent)
    : QDialog(parent)
    , m_passwords(passwords)
    , m_fields(new ServerFields(passwords, ServerFields::Use::opening, this))
{
    setObjectName(QStringLiteral("serverSheet"));
    setWindowTitle(tr("Open a book on a server"));
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.edge, metrics.edge, metrics.edge, metrics.edge);
    layout->setSpacing(metrics.gap);
    auto *title = roleLabel(this, "cardTitle");
    title->setText(windowTitle());
    layout->addWidget(title);
    auto *note = roleLabel(this, "label");
    note->setText(tr("Address, database, user and password stand in the invitation that you were given."));
    note->setWordWrap(true);
    layout->addWidget(note);
    layout->addWidget(m_fields);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *cancel = new QPushButton(tr("Not now"), this);
    cancel->setAutoDefault(false);
    auto *open = new QPushButton(tr("Open the book"), this);
    open->setObjectName(QStringLiteral("serverOpen"));
    open->setProperty("primary", true);
    open->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(open);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(open, &QPushButton::clicked, this, &ServerSheet::finish);
    addWriteKeys(this, [this] { finish(); });
    if (const auto address = addressOf(place))
        m_fields->setAddress(*address);
    setMinimumWidth(metrics.scaled(460));
    m_fields->firstField()->setFocus();
}

void ServerSheet::finish()
{
    m_fields->tryIt([this] {
        m_passwords.keep(place());
        accept();
    });
}

QString ServerSheet::place() const
{
    return m_fields->place();
}

} // namespace somo
