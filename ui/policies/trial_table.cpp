// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/trial_table.h"

#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/theme/fonts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

constexpr int opensNothing = -2;
constexpr int opensTheOthers = -1;
constexpr int mostPeople = 14; // beyond which the table scrolls by itself

/// Paid nothing, before and after, nor really.
bool isNothing(const TriedPay &pay)
{
    return pay.before == Money() && pay.after == Money() && pay.paid.value_or(Money()) == Money();
}

} // namespace

TrialTable::TrialTable(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("trialTable"));
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    makeHead();
    m_state = new QLabel(this);
    m_state->setObjectName(QStringLiteral("trialState"));
    m_state->setWordWrap(true);
    m_state->setProperty("role", QStringLiteral("label"));
    m_state->setContentsMargins(currentMetrics().inside, currentMetrics().small, currentMetrics().inside, currentMetrics().gap);
    layout->addWidget(m_state);
    m_model = new QStandardItemModel(this);
    m_table = makeListTable(m_model, this);
    m_table->setObjectName(QStringLiteral("trialRows"));
    m_table->installEventFilter(this);
    layout->addWidget(m_table);
    m_why = new QLabel(this);
    m_why->setObjectName(QStringLiteral("trialHidden"));
    m_why->setWordWrap(true);
    m_why->setProperty("role", QStringLiteral("label"));
    m_why->setContentsMargins(m_state->contentsMargins());
    layout->addWidget(m_why);
    layout->addStretch(1);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { openRow(index.row()); });
    retranslate();
    showReading();
}

void TrialTable::makeHead()
{
    const Metrics metrics = currentMetrics();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics.inside, 0, metrics.gap, 0);
    head->setSpacing(metrics.gap);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("trialTitle"));
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_title->setMinimumHeight(metrics.cardTitle);
    m_title->setWordWrap(true);
    m_note = new QLabel(this);
    m_note->setProperty("role", QStringLiteral("label"));
    m_fiscal = new QToolButton(this);
    m_fiscal->setObjectName(QStringLiteral("trialFiscal"));
    m_fiscal->setCheckable(true);
    m_fiscal->setProperty("place", QStringLiteral("only"));
    m_fiscal->setFocusPolicy(Qt::StrongFocus);
    head->addWidget(m_title, 1);
    head->addWidget(m_note);
    head->addWidget(m_fiscal);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
    connect(m_fiscal, &QToolButton::toggled, this, [this](bool fiscal) {
        retranslate();
        emit yearAsked(fiscal);
    });
}

void TrialTable::setFormats(const Formats &formats)
{
    m_formats = formats;
    retranslate();
}

void TrialTable::setDays(DayRange days)
{
    m_days = days;
    retranslate();
}

void TrialTable::say(const QString &text)
{
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

void TrialTable::showReading()
{
    say(m_shown ? QString() : tr("Reading the orders of those months…"));
    m_table->setVisible(m_shown.has_value());
}

void TrialTable::forget()
{
    m_shown.reset();
    m_opened.clear();
    m_why->hide();
    fill();
    showReading();
}

void TrialTable::showProblem(const QString &why)
{
    forget();
    say(why);
}

void TrialTable::showResult(const TrialShown &shown)
{
    m_shown = shown;
    m_days = shown.days;
    const bool named = std::ranges::any_of(shown.trial.result.people, [](const TriedPerson &person) { return !isNothing(person.pay); });
    const bool any = named || shown.trial.hidden > 0;
    say(!any ? tr("Nobody would have been paid anything in those months, before or after.") : paidNote());
    m_table->setVisible(named || (any && shown.trial.hasTotal));
    retranslate();
}

void TrialTable::addRow(const QStringList &cells, int opens, bool emphasis, bool quiet)
{
    QList<QStandardItem *> items;
    for (int column = 0; column < int(cells.size()); ++column) {
        auto *item = new QStandardItem(cells[column]);
        item->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
        item->setData(emphasis, EmphasisRole);
        item->setData(quiet, QuietRole);
        item->setData(opens != opensNothing && column == int(cells.size()) - 1, OpensRole);
        item->setEditable(false);
        items << item;
    }
    m_model->appendRow(items);
    m_opens.push_back(opens);
}

void TrialTable::addPay(const QString &name, const TriedPay &pay, int opens, bool emphasis, bool quiet)
{
    const Money difference = Money::fromMinorUnits(pay.after.minorUnits() - pay.before.minorUnits());
    QStringList cells{name, m_formats.amount(pay.before), m_formats.amount(pay.after), m_formats.amount(difference)};
    if (showsPaid())
        cells.insert(1, pay.paid ? m_formats.amount(*pay.paid) : QString());
    addRow(cells, opens, emphasis, quiet);
}

void TrialTable::fill()
{
    m_model->removeRows(0, m_model->rowCount());
    m_opens.clear();
    if (!m_shown)
        return;
    const TrialResult &result = m_shown->trial.result;
    TriedPay same;
    int unchanged = 0;
    for (const TriedPerson &person : result.people) {
        if (isNothing(person.pay) || person.pay.before != person.pay.after)
            continue;
        ++unchanged;
        same.before = Money::fromMinorUnits(same.before.minorUnits() + person.pay.before.minorUnits());
        same.after = Money::fromMinorUnits(same.after.minorUnits() + person.pay.after.minorUnits());
        if (person.pay.paid)
            same.paid = Money::fromMinorUnits(same.paid.value_or(Money()).minorUnits() + person.pay.paid->minorUnits());
    }
    const auto addPerson = [&](size_t at) {
        const TriedPerson &person = result.people[at];
        addPay(person.name, person.pay, int(at));
        for (size_t i = 0; m_opened.contains(int(at)) && i < person.byPeriod.size(); ++i)
            addPay(QStringLiteral("      ") + m_formats.period(result.periods[i]), person.byPeriod[i], opensNothing, false, true);
    };
    if (unchanged > 1)
        addPay(same.before == result.total.before && same.after == result.total.after ? tr("%n people, all unchanged", nullptr, unchanged) : tr("%n others, unchanged", nullptr, unchanged), same, opensTheOthers);
    for (size_t at = 0; at < result.people.size(); ++at) {
        const bool changes = result.people[at].pay.before != result.people[at].pay.after;
        if (!isNothing(result.people[at].pay) && (changes || unchanged == 1 || m_opened.contains(opensTheOthers)))
            addPerson(at);
    }
    if (m_shown->trial.hasTotal)
        addPay(m_shown->personal ? tr("In all") : tr("The whole team"), result.total, opensNothing, true);
    fitTable();
}

void TrialTable::fitTable()
{
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (m_model->columnCount() > 0)
        m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    const Metrics metrics = currentMetrics();
    m_table->setFixedHeight(metrics.header + metrics.row * std::min(mostPeople, m_model->rowCount()) + 2);
}

void TrialTable::openRow(int row)
{
    if (row < 0 || row >= int(m_opens.size()) || m_opens[size_t(row)] == opensNothing)
        return;
    const int what = m_opens[size_t(row)];
    if (!m_opened.insert(what).second)
        m_opened.erase(what);
    fill();
    m_table->setCurrentIndex(m_model->index(row, 0));
}

bool TrialTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F1 || key == Qt::Key_Space) {
            openRow(m_table->currentIndex().row());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

bool TrialTable::showsPaid() const
{
    return m_shown && m_shown->trial.result.closed > 0;
}

/// What "really paid" rests on; empty where no period is closed.
QString TrialTable::paidNote() const
{
    if (!showsPaid())
        return {};
    const TrialResult &result = m_shown->trial.result;
    return tr("Really paid is what the closed statements hold, carry and adjustments included: %1 of %2 periods. The trial counts these months alone.")
        .arg(result.closed)
        .arg(result.periods.size());
}

/// Why not everybody stands there; empty where everybody does.
QString TrialTable::whyHidden() const
{
    if (!m_shown || m_shown->trial.hidden == 0)
        return {};
    const TrialReading &trial = m_shown->trial;
    QString why = trial.sees == PayReader::Sees::own
        ? tr("Pay is for each person and the leads, so only your own line stands here (%n more are not shown). This goes by your name in Somo and is no lock.", nullptr, trial.hidden)
        : tr("Pay is for each person and the leads, so nobody stands here by name (%n people). Choose at the lower right who uses Somo here. It is a name and no lock.", nullptr, trial.hidden);
    if (!trial.hasTotal)
        why += u' ' + tr("The team’s total is left out too: it would tell what one person is paid.");
    return why;
}

void TrialTable::retranslate()
{
    if (m_days.first.isNull()) {
        m_title->setText(tr("If it had been in force"));
    } else {
        const auto month = [](Day day) { return QStringLiteral("%1/%2").arg(day.month()).arg(day.year()); };
        m_title->setText(tr("Had it been in force from %1 to %2").arg(month(m_days.first), month(m_days.last)));
    }
    m_note->setText(tr("a trial only, nothing is written"));
    m_fiscal->setText(m_fiscal->isChecked() ? tr("The last 12 months") : tr("A whole year"));
    m_table->setAccessibleName(m_title->text());
    const QString sign = m_formats.currencySign();
    const auto headed = [&](const QString &text) { return QStringLiteral("%1 (%2)").arg(text, sign); };
    QStringList headers{tr("Person"), headed(m_shown ? m_shown->beforeTitle : tr("Before")), headed(m_shown ? m_shown->afterTitle : tr("After")), headed(tr("Difference"))};
    if (showsPaid())
        headers.insert(1, headed(tr("Really paid")));
    m_model->setColumnCount(int(headers.size()));
    for (int column = 0; column < int(headers.size()); ++column) {
        m_model->setHeaderData(column, Qt::Horizontal, headers[column]);
        m_model->setHeaderData(column, Qt::Horizontal, int(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight)), Qt::TextAlignmentRole);
    }
    m_why->setText(whyHidden());
    m_why->setVisible(!m_why->text().isEmpty());
    fill();
}

} // namespace somo
