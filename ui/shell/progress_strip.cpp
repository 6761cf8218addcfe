// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/progress_strip.h"

#include "ui/common/theme/fonts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace somo {

ProgressStrip::ProgressStrip(QWidget *parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(this))
{
    setObjectName(QStringLiteral("progressStrip"));
    setProperty("card", true);
    const Metrics metrics = currentMetrics();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(metrics.edge, metrics.small, metrics.edge, metrics.small);
    m_words->setObjectName(QStringLiteral("progressWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setMinimumWidth(1); // a long file name gives way to the button
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(metrics.scaled(200), metrics.scaled(8));
    m_stop->setObjectName(QStringLiteral("stopWork"));
    m_stop->setFocusPolicy(Qt::TabFocus);
    line->addWidget(m_words, 1);
    line->addWidget(m_bar);
    line->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &ProgressStrip::stopShown);
    constexpr int moment = 300;
    m_wait.setInterval(moment);
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, [this] { setVisible(!m_running.empty()); });
    retranslate();
    hide();
}

ProgressStrip::Running *ProgressStrip::find(int number)
{
    const auto at = std::ranges::find(m_running, number, &Running::number);
    return at == m_running.end() ? nullptr : &*at;
}

int ProgressStrip::begin(const QString &words, std::function<void()> stop)
{
    if (m_running.empty())
        m_wait.start();
    m_running.push_back({++m_last, words, -1, std::move(stop)});
    fill();
    return m_last;
}

void ProgressStrip::tell(int running, const QString &words, double part)
{
    Running *known = find(running);
    if (!known || known->stopping)
        return;
    known->words = words;
    known->part = part;
    fill();
}

void ProgressStrip::end(int running)
{
    std::erase_if(m_running, [running](const Running &each) { return each.number == running; });
    if (m_running.empty()) {
        m_wait.stop();
        hide();
    }
    fill();
}

void ProgressStrip::stop(int running)
{
    Running *known = find(running);
    if (!known || !known->stop)
        return;
    const auto stop = std::exchange(known->stop, nullptr); // once
    tell(running, tr("Stopping…"));
    known->stopping = true;
    stop(); // it may be over with that
}

bool ProgressStrip::stopShown()
{
    if (isHidden() || m_running.empty() || !m_running.back().stop)
        return false;
    stop(m_running.back().number);
    return true;
}

void ProgressStrip::fill()
{
    if (m_running.empty())
        return;
    const Running &shown = m_running.back();
    constexpr int whole = 1000;
    m_words->setText(shown.words);
    m_words->setToolTip(shown.words);
    m_bar->setRange(0, shown.part < 0 ? 0 : whole);
    m_bar->setValue(int(shown.part * whole));
    m_bar->setAccessibleName(shown.words);
    m_stop->setVisible(bool(shown.stop));
}

void ProgressStrip::retranslate()
{
    m_stop->setText(tr("Stop  Esc"));
}

void ProgressStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace somo
