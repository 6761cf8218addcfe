// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commission/month_steps.h"

#include "ui/commission/period_state_line.h"
#include "ui/common/announce.h"
#include "ui/common/notice_strip.h"
#include "ui/common/theme/fonts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace somo {

MonthSteps::MonthSteps(QWidget *parent)
    : QWidget(parent)
    , m_state(new PeriodStateLine(this))
    , m_last(new QLabel(this))
    , m_lastBelow(new QLabel(this))
    , m_views(new QWidget(this))
    , m_chosen(new QButtonGroup(this))
    , m_reopen(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_confirm(new NoticeStrip(QStringLiteral("confirmClosing"), QStringLiteral("closeNow"), QStringLiteral("closeLater"), this))
    , m_said(new QLabel(this))
{
    make();
    connect(m_reopen, &QPushButton::clicked, this, [this] { emit stepAsked(PeriodStep::reopen); });
    connect(m_again, &QPushButton::clicked, this, [this] { emit stepAsked(PeriodStep::calculate); });
    connect(m_next, &QPushButton::clicked, this, &MonthSteps::press);
    connect(m_confirm, &NoticeStrip::mainAsked, this, [this] {
        m_confirm->hide();
        emit stepAsked(PeriodStep::close);
    });
    connect(m_confirm, &NoticeStrip::otherAsked, this, [this] {
        m_confirm->hide();
        fill();
        m_next->setFocus(Qt::OtherFocusReason);
    });
    connect(m_chosen, &QButtonGroup::idClicked, this, [this](int id) { emit todayAsked(id == 1); });
}

void MonthSteps::make()
{
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes.small);
    auto *line = new QHBoxLayout;
    line->setSpacing(sizes.gap);
    m_last->setObjectName(QStringLiteral("lastStep"));
    m_lastBelow->setObjectName(QStringLiteral("lastStepBelow"));
    m_lastBelow->setWordWrap(true);
    for (QLabel *label : {m_last, m_lastBelow}) {
        label->setProperty("role", QStringLiteral("label"));
        label->setTextFormat(Qt::PlainText);
    }
    m_last->setMinimumWidth(1);
    m_last->setContentsMargins(sizes.gap, 0, 0, 0); // not read as one with the last of the states
    auto *views = new QHBoxLayout(m_views);
    views->setContentsMargins(0, 0, 0, 0);
    views->setSpacing(0);
    for (const auto &[id, name, place] : {std::tuple(0, "asClosed", "first"), std::tuple(1, "asToday", "last")}) {
        auto *button = new QToolButton(m_views);
        button->setObjectName(QString::fromLatin1(name));
        button->setProperty("segment", true);
        button->setProperty("place", QString::fromLatin1(place));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_chosen->addButton(button, id);
        views->addWidget(button);
    }
    m_chosen->button(0)->setChecked(true);
    m_reopen->setObjectName(QStringLiteral("reopenPeriod"));
    m_again->setObjectName(QStringLiteral("calculateAgain"));
    m_next->setObjectName(QStringLiteral("nextStep"));
    m_next->setProperty("primary", true);
    m_said->setObjectName(QStringLiteral("stepSaid"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    line->addWidget(m_state);
    line->addWidget(m_last, 1);
    line->addStretch(0); // takes the room where the last step stands below
    for (QWidget *each : {static_cast<QWidget *>(m_views), static_cast<QWidget *>(m_reopen), static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_next)})
        line->addWidget(each);
    auto *closeNow = m_confirm->findChild<QPushButton *>(QStringLiteral("closeNow"));
    closeNow->setProperty("primary", true);
    m_confirm->layout()->addWidget(closeNow); // last, under the button that asked
    layout->addLayout(line);
    layout->addWidget(m_lastBelow);
    layout->addWidget(m_confirm);
    layout->addWidget(m_said);
    for (QWidget *each : {static_cast<QWidget *>(m_confirm), static_cast<QWidget *>(m_said), m_views, static_cast<QWidget *>(m_lastBelow)})
        each->hide();
}

/// Who took the last step stands between the steps and the buttons where all of it has room, else below them.
void MonthSteps::fit()
{
    int others = m_state->sizeHint().width();
    int shown = 1;
    for (const QWidget *each : {static_cast<const QWidget *>(m_views), static_cast<const QWidget *>(m_reopen), static_cast<const QWidget *>(m_again), static_cast<const QWidget *>(m_next)}) {
        others += each->isHidden() ? 0 : each->sizeHint().width();
        shown += each->isHidden() ? 0 : 1;
    }
    const bool below = width() < others + m_last->sizeHint().width() + (shown + 1) * currentMetrics().gap;
    m_last->setVisible(!below);
    m_lastBelow->setVisible(below && !m_last->text().isEmpty());
}

void MonthSteps::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

QWidget *MonthSteps::next() const
{
    return m_next;
}

/// What came out otherwise is calculated again before anything is signed.
PeriodStep MonthSteps::nextStep() const
{
    switch (m_data.standing.state) {
    case PeriodState::calculated: return m_data.changes.empty() ? PeriodStep::approve : PeriodStep::calculate;
    case PeriodState::approved: return m_data.changes.empty() ? PeriodStep::close : PeriodStep::calculate;
    default: return PeriodStep::calculate;
    }
}

QString MonthSteps::nextText() const
{
    switch (nextStep()) {
    case PeriodStep::approve: return tr("Approve");
    case PeriodStep::close:
        return m_data.period.kind() == PeriodKind::month ? tr("Close the month") : m_data.period.kind() == PeriodKind::quarter ? tr("Close the quarter") : tr("Close the year");
    default: return m_data.standing.state == PeriodState::open ? tr("Calculate") : tr("Calculate again");
    }
}

void MonthSteps::setData(const CommissionMonthData &data, const QString &locked, const Formats &formats, int offsetMinutes)
{
    if (data.period != m_data.period || data.standing.state != m_data.standing.state)
        m_confirm->hide();
    m_data = data;
    m_locked = locked;
    m_formats = formats;
    m_state->setStanding(data.standing, formats, offsetMinutes);
    fill();
}

void MonthSteps::setBusy(bool busy)
{
    m_busy = busy;
    fill();
}

void MonthSteps::fill()
{
    const PeriodState state = m_data.standing.state;
    const bool begun = state == PeriodState::calculated || state == PeriodState::approved;
    m_last->setText(m_state->lastStep());
    m_lastBelow->setText(m_last->text());
    m_next->setText(nextText());
    const bool asks = !m_confirm->isHidden(); // the answer stands where the step was asked for
    m_next->setVisible(state != PeriodState::closed && m_data.begun && !asks);
    m_again->setText(tr("Calculate again"));
    m_again->setVisible(begun && nextStep() != PeriodStep::calculate && !asks);
    m_reopen->setText(tr("Open again"));
    m_reopen->setToolTip(tr("Takes the calculation and the approval away; nothing else changes"));
    m_reopen->setVisible(begun && !asks);
    for (QPushButton *button : {m_next, m_again, m_reopen}) {
        button->setEnabled(m_locked.isEmpty() && !m_busy);
        button->setAccessibleDescription(m_locked);
    }
    m_next->setToolTip(m_locked.isEmpty() ? tr("The next step (Ctrl+Enter)") : m_locked);
    m_chosen->button(0)->setText(tr("As closed"));
    m_chosen->button(1)->setText(tr("As of today"));
    m_chosen->button(m_data.asToday ? 1 : 0)->setChecked(true);
    m_views->setVisible(state == PeriodState::closed);
    const QString early = m_data.isOver ? QString() : tr("It isn’t over yet: what is still sold in it is paid as an adjustment of the next period.") + QLatin1Char(' ');
    m_confirm->setWords(early + tr("Close %1? Its statements are frozen for good; what changes later becomes an adjustment of the earliest open period. This can’t be undone.").arg(m_formats.periodInText(m_data.period)),
                        tr("Close it"), tr("Not yet"));
    fit();
}

void MonthSteps::press()
{
    if (nextStep() != PeriodStep::close)
        return emit stepAsked(nextStep());
    m_confirm->show();
    fill();
    m_confirm->findChild<QPushButton *>(QStringLiteral("closeLater"))->setFocus(Qt::OtherFocusReason);
}

void MonthSteps::say(const QString &words, bool isError)
{
    m_said->setText(words);
    m_said->setProperty("role", isError ? QStringLiteral("error") : QStringLiteral("label"));
    m_said->style()->polish(m_said);
    m_said->setVisible(!words.isEmpty());
    if (!words.isEmpty())
        announce(m_said);
}

} // namespace somo
