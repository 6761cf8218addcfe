// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undo_bar.h"

#include "ui/common/announce.h"
#include "ui/common/theme/fonts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace somo {

UndoBar::UndoBar(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("undoBar"));
    setProperty("card", true);
    const Metrics metrics = currentMetrics();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.edge, metrics.small, metrics.edge, metrics.small);
    m_sentence = new QLabel(this);
    m_sentence->setTextFormat(Qt::PlainText);
    m_button = new QPushButton(this);
    m_button->setObjectName(QStringLiteral("undo"));
    m_button->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &UndoBar::take);
    constexpr int stays = 8'000;
    m_timer.setInterval(stays);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!underMouse() && !m_button->hasFocus())
            dismiss();
    });
    m_button->setAccessibleName(tr("Undo"));
    hide();
}

void UndoBar::offer(const QString &sentence, std::function<void()> undo, std::function<QString()> again)
{
    m_undo = std::move(undo);
    m_again = std::move(again);
    m_sentence->setText(sentence);
    m_button->setText(tr("Undo  Ctrl+Z"));
    m_button->setAccessibleName(tr("Undo"));
    m_button->show();
    setAccessibleName(sentence);
    show();
    announce(this);
    m_timer.start();
}

void UndoBar::tell(const QString &sentence)
{
    offer(sentence, nullptr);
    m_button->hide();
}

bool UndoBar::take()
{
    const auto undo = std::exchange(m_undo, nullptr);
    if (!undo)
        return false;
    dismiss();
    undo();
    return true;
}

void UndoBar::dismiss()
{
    m_timer.stop();
    m_undo = nullptr;
    hide();
}

void UndoBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || isHidden())
        return;
    // The sentence came in the language before; what it offered is still there.
    if (!m_undo)
        return dismiss();
    const QString deed = m_again ? m_again() : QString();
    offer(deed.isEmpty() ? tr("The change just made can be taken back.") : deed, std::exchange(m_undo, nullptr), std::exchange(m_again, nullptr));
}

} // namespace somo
