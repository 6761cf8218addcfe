// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/team_sheet.h"

#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/team/team_part.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace somo {

TeamSheet::TeamSheet(PageHost &host, QWidget *parent)
    : QDialog(parent)
    , m_part(new TeamPart(host, this))
{
    setObjectName(QStringLiteral("teamSheet"));
    setWindowTitle(tr("Who may do what in this book"));
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.edge, metrics.edge, metrics.edge, metrics.edge);
    layout->setSpacing(metrics.gap);
    auto *title = roleLabel(this, "cardTitle");
    title->setText(windowTitle());
    layout->addWidget(title);
    layout->addWidget(m_part, 1);
    auto *note = roleLabel(this, "label");
    note->setText(tr("The whole book can go back into a file at any time; the one on the server stays as it is."));
    note->setWordWrap(true);
    layout->addWidget(note);
    auto *buttons = new QHBoxLayout;
    auto *back = new QPushButton(tr("Back into a file…"), this);
    back->setObjectName(QStringLiteral("teamBackIntoFile"));
    back->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("teamClose"));
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, [this] {
        if (m_part->mayLeave())
            emit backIntoFileAsked();
    });
    connect(m_part, &TeamPart::leaveAsked, this, &QDialog::accept);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    setMinimumWidth(metrics.scaled(620));
    m_part->refresh();
}

void TeamSheet::done(int result)
{
    if (m_part->mayLeave())
        QDialog::done(result);
}

} // namespace somo
