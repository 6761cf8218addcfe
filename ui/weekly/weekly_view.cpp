// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weekly/weekly_view.h"

#include "core/kpi/kpi_words.h"
#include "core/weekly/weekly_store.h"
#include "core/weekly/weekly_words.h"
#include "core/words/error_words.h"
#include "ui/common/announce.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/write_keys.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"
#include "ui/weekly/weekly_entries.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace somo {

namespace {

QLabel *wordLabel(QWidget *parent, const char *name, const char *role)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setProperty("role", QString::fromLatin1(role));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPlainTextEdit *sentenceField(QWidget *parent, const char *name)
{
    auto *field = new QPlainTextEdit(parent);
    field->setObjectName(QString::fromLatin1(name));
    field->setTabChangesFocus(true);
    field->setMinimumHeight(2 * currentMetrics().row);
    field->setMaximumHeight(4 * currentMetrics().row);
    return field;
}

} // namespace

WeeklyView::WeeklyView(PageHost &host, QWidget *parent)
    : RowForm(host, parent)
{
    setObjectName(QStringLiteral("weeklyForm"));
    make();
    connect(m_keep, &QPushButton::clicked, this, &WeeklyView::save);
    connect(m_send, &QPushButton::clicked, this, &WeeklyView::sendReport);
    connect(m_takeBack, &QPushButton::clicked, this, &WeeklyView::takeBack);
    for (QPlainTextEdit *field : {m_helped, m_way})
        connect(field, &QPlainTextEdit::textChanged, m_error, &QLabel::hide);
}

void WeeklyView::make()
{
    const Metrics sizes = currentMetrics();
    m_title = wordLabel(this, "weeklyTitle", "cardTitle");
    m_state = wordLabel(this, "weeklyState", "label");
    m_hint = wordLabel(this, "weeklyHint", "label");
    m_orders = wordLabel(this, "weeklyOrders", "body");
    m_entries = new WeeklyEntries(this);
    m_helpedLabel = wordLabel(this, "weeklyHelpedLabel", "label");
    m_helped = sentenceField(this, "weeklyHelped");
    m_wayLabel = wordLabel(this, "weeklyWayLabel", "label");
    m_way = sentenceField(this, "weeklyInTheWay");
    m_helpedLabel->setBuddy(m_helped);
    m_wayLabel->setBuddy(m_way);
    m_foot = new QWidget(this);
    m_error = wordLabel(m_foot, "weeklyError", "error");
    m_error->hide();
    m_keep = new QPushButton(m_foot);
    m_keep->setObjectName(QStringLiteral("keepWeekly"));
    m_send = new QPushButton(m_foot);
    m_send->setObjectName(QStringLiteral("sendWeekly"));
    m_send->setProperty("primary", true);
    m_takeBack = new QPushButton(m_foot);
    m_takeBack->setObjectName(QStringLiteral("takeBackWeekly"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.inside, sizes.gap, sizes.inside, sizes.inside);
    layout->setSpacing(sizes.small);
    for (QWidget *each : std::initializer_list<QWidget *>{m_title, m_state, m_hint, m_orders})
        layout->addWidget(each);
    layout->addSpacing(sizes.gap);
    for (QWidget *each : std::initializer_list<QWidget *>{m_entries, m_helpedLabel, m_helped, m_wayLabel, m_way})
        layout->addWidget(each);
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    for (QPushButton *button : {m_takeBack, m_keep, m_send})
        line->addWidget(button);
    layout->addStretch(1);
    auto *below = new QVBoxLayout(m_foot);
    below->setContentsMargins(sizes.inside, sizes.small, sizes.inside, sizes.inside);
    below->addWidget(m_error);
    below->addLayout(line);
    addWriteKeys(m_foot, [this] { save(); });
}

void WeeklyView::show(const WeeklyForm &form)
{
    const bool same = m_form.person == form.person && m_form.week == form.week;
    const bool keeps = same && (isDirty() || isWriting()) && form.state() != WeeklyState::sent;
    if (!same)
        begin();
    m_form = form;
    if (!keeps)
        fill();
    retranslate();
}

void WeeklyView::fill()
{
    m_opened = m_form.report.value_or(WeeklyReport());
    m_entries->fill(m_form, host().formats());
    const QString helped = m_form.report ? m_form.report->helped : QString();
    const QString way = m_form.report ? m_form.report->inTheWay : QString();
    if (m_helped->toPlainText() != helped)
        m_helped->setPlainText(helped);
    if (m_way->toPlainText() != way)
        m_way->setPlainText(way);
    keepClean();
}

QWidget *WeeklyView::firstField() const
{
    return m_entries->firstField() ? m_entries->firstField() : m_helped;
}

QString WeeklyView::fingerprint() const
{
    return QStringList{m_entries->typed(), m_helped->toPlainText(), m_way->toPlainText()}.join(QChar(0x1f));
}

bool WeeklyView::check()
{
    return m_entries->check();
}

void WeeklyView::write()
{
    const bool sends = std::exchange(m_sends, false);
    weekly::Entry entry{m_form.person, m_form.week.first(), m_helped->toPlainText(), m_way->toPlainText(), m_entries->figures(), m_opened};
    const qint64 moment = host().workspace().now().toMSecsSinceEpoch();
    send(
        {sends ? QStringLiteral("weekly_sent") : QStringLiteral("weekly_saved"), {m_form.personName, m_form.week.toText()}},
        [entry = std::move(entry), sends, moment](Database &database) -> Status {
            const auto saved = weekly::save(database, entry);
            if (!saved)
                return saved.error();
            return sends ? weekly::send(database, entry.person, entry.week, moment) : success();
        },
        [] {});
}

void WeeklyView::takeNewer(Arrived arrived)
{
    host().workspace().read<WeeklyForm>(
        this, m_askedNewer,
        [person = m_form.person, week = m_form.week](Database &database, const BookSettings &settings) { return loadWeeklyForm(database, settings, person, week); },
        [this, arrived = std::move(arrived), person = m_form.person, week = m_form.week](const Result<WeeklyForm> &newer) {
            if (m_form.person != person || m_form.week != week)
                return;
            if (!newer)
                return host().showProblem(newer.error());
            m_form = *newer;
            arrived([this] { fill(); });
        });
}

void WeeklyView::sendReport()
{
    if (isWriting())
        return;
    m_sends = true;
    if (!save())
        m_sends = false;
}

void WeeklyView::takeBack()
{
    host().workspace().write({QStringLiteral("weekly_taken_back"), {m_form.personName, m_form.week.toText()}},
                             [person = m_form.person, week = m_form.week.first()](Database &database) { return weekly::takeBack(database, person, week); }, this,
                             [this](const Result<CommandOutcome> &done) {
                                 if (!done)
                                     refuse(done.error());
                             });
}

void WeeklyView::refuse(const Error &error)
{
    m_error->setText(words::errorText(error, host().language()));
    m_error->show();
    announce(m_error);
}

void WeeklyView::restore()
{
    fill();
    retranslate();
}

QString WeeklyView::ordersText() const
{
    const words::ReportWords words(host().language(), host().formats().currency());
    const Formats &formats = words.formats();
    const WeeklyOrders &orders = m_form.orders;
    return tr("From the orders: orders %1, revenue %2, units %3, new customers %4, returned %5.")
        .arg(formats.count(orders.orders), formats.money(orders.revenue), formats.quantity(orders.units), formats.count(orders.newCustomers), formats.money(orders.returned));
}

QString WeeklyView::stateText() const
{
    const words::ReportWords words(host().language(), host().formats().currency());
    const QString state = weeklyStateWord(m_form.state(), words);
    if (!m_form.report || !m_form.report->sentAt)
        return tr("State: %1").arg(state);
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(*m_form.report->sentAt, Qt::OffsetFromUTC, host().workspace().settings().offsetMinutes * 60);
    return tr("State: %1, %2").arg(state, host().formats().moment(moment));
}

void WeeklyView::retranslate()
{
    const bool wasDirty = isDirty();
    const bool isSent = m_form.state() == WeeklyState::sent;
    const words::ReportWords words(host().language(), host().formats().currency());
    m_title->setText(m_form.personName);
    m_state->setText(stateText());
    m_hint->setText(isSent ? tr("It can be read by all, and its figures count. To change it, take the sending back.") : weeklyHint(m_form.week, words));
    m_orders->setText(ordersText());
    m_entries->retranslate(host().formats());
    m_entries->setReadOnly(isSent);
    m_helpedLabel->setText(tr("What helped"));
    m_helped->setAccessibleName(tr("What helped"));
    m_wayLabel->setText(tr("What is in the way"));
    m_way->setAccessibleName(tr("What is in the way"));
    for (QPlainTextEdit *field : {m_helped, m_way})
        field->setReadOnly(isSent);
    m_keep->setText(tr("Keep as a draft"));
    m_keep->setToolTip(tr("Ctrl+Enter"));
    m_send->setText(tr("Send"));
    m_takeBack->setText(tr("Take the sending back"));
    m_keep->setVisible(!isSent);
    m_send->setVisible(!isSent);
    m_takeBack->setVisible(isSent);
    if (!wasDirty)
        keepClean();
}

} // namespace somo
