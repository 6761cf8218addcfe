// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/action_sheet.h"

#include "core/words/error_words.h"
#include "ui/common/announce.h"
#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/write_keys.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace somo {

ActionSheet::ActionSheet(PageHost &host, const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_host(host)
    , m_title(roleLabel(this, "cardTitle"))
    , m_body(new QVBoxLayout)
    , m_error(roleLabel(this, "error"))
    , m_leave(new QPushButton(this))
    , m_main(new QPushButton(this))
{
    setObjectName(name);
    setProperty("card", true);
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.inside, sizes.gap, sizes.inside, sizes.inside);
    layout->setSpacing(sizes.gap);
    m_title->setWordWrap(true);
    m_error->setObjectName(name + QStringLiteral("Error"));
    m_error->setWordWrap(true);
    m_error->hide();
    m_leave->setObjectName(name + QStringLiteral("Leave"));
    m_main->setObjectName(name + QStringLiteral("Main"));
    m_main->setProperty("primary", true);
    layout->addWidget(m_title);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(sizes.gap);
    column->addLayout(m_body);
    column->addStretch(1);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_error);
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_leave);
    line->addWidget(m_main);
    layout->addLayout(line);
    addWriteKeys(this, [this] { act(); });
    connect(m_main, &QPushButton::clicked, this, [this] { act(); });
    connect(m_leave, &QPushButton::clicked, this, &ActionSheet::closed);
}

QPushButton *ActionSheet::addButton(const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    auto *line = static_cast<QHBoxLayout *>(layout()->itemAt(layout()->count() - 1)->layout());
    line->insertWidget(0, button);
    return button;
}

void ActionSheet::setWords(const QString &title, const QString &main, const QString &leave)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_main->setText(main);
    m_main->setToolTip(tr("Ctrl+Enter"));
    m_leave->setText(leave);
    m_leave->setToolTip(tr("Esc"));
}

void ActionSheet::setError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    if (!error.isEmpty())
        announce(m_error);
}

void ActionSheet::send(const CommandWords &words, Book::Work work, const QString &done)
{
    if (m_writing)
        return;
    m_writing = true;
    setError({});
    m_host.workspace().write(words, std::move(work), this, [this, done](const Result<CommandOutcome> &outcome) {
        m_writing = false;
        if (!outcome)
            return setError(words::errorText(outcome.error(), m_host.language()));
        m_host.say(done);
        emit closed();
    });
}

void ActionSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return emit closed();
    QFrame::keyPressEvent(event);
}

} // namespace somo
