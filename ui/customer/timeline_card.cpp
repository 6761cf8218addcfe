// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/timeline_card.h"

#include "core/ledger/ledger_derivation.h"
#include "core/service/promise_store.h"
#include "ui/common/fields/field_box.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/customer/note_line.h"
#include "ui/customer/timeline_model.h"
#include "ui/shell/page.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

constexpr int timelinePage = 50;

} // namespace

TimelineCard::TimelineCard(PageHost &host, QWidget *parent)
    : QFrame(parent)
    , m_host(host)
    , m_model(new TimelineModel(this))
{
    setObjectName(QStringLiteral("timelineCard"));
    setProperty("card", true);
    make();
    connect(m_model, &TimelineModel::moreWanted, this, &TimelineCard::askMore);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TimelineCard::fillFoot);
    retranslate();
}

void TimelineCard::make()
{
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, sizes.gap, 1, 1);
    layout->setSpacing(sizes.gap);
    m_note = new NoteLine(m_host, this);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(sizes.inside, 0, sizes.inside, 0);
    top->addWidget(m_note, 1);
    layout->addLayout(top);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    segments->setContentsMargins(sizes.inside, 0, sizes.inside, 0);
    makeFilter(segments);
    segments->addStretch(1);
    layout->addLayout(segments);
    makePutOff();
    layout->addWidget(m_putOff);
    m_none = roleLabel(this, "label");
    m_none->setObjectName(QStringLiteral("timelineNone"));
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->hide();
    layout->addWidget(m_none, 1);
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("timeline"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_list->setTabKeyNavigation(false);
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    layout->addWidget(m_list, 1);
    auto *foot = new QFrame(this);
    foot->setObjectName(QStringLiteral("listFoot"));
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(sizes.inside, sizes.small, sizes.inside, sizes.small);
    m_foot = roleLabel(foot, "fine");
    m_foot->setObjectName(QStringLiteral("timelineFoot"));
    m_foot->setWordWrap(true);
    line->addWidget(m_foot, 1);
    layout->addWidget(foot);
}

void TimelineCard::makeFilter(QLayout *into)
{
    auto *group = new QButtonGroup(this);
    const char *names[] = {"timelineAll", "timelineOrders", "timelineExchange", "timelineMoney"};
    for (size_t i = 0; i < m_filters.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setObjectName(QString::fromLatin1(names[i]));
        button->setCheckable(true);
        button->setChecked(i == 0);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("segment", true);
        button->setProperty("place", i == 0 ? QStringLiteral("first") : i + 1 == m_filters.size() ? QStringLiteral("last") : QStringLiteral("middle"));
        group->addButton(button);
        m_filters[i] = button;
        into->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, i] { setFilter(TimelineFilter(i)); });
    }
}

void TimelineCard::makePutOff()
{
    m_putOff = new QFrame(this);
    m_putOff->setObjectName(QStringLiteral("putOffLine"));
    auto *line = new QHBoxLayout(m_putOff);
    line->setContentsMargins(currentMetrics().inside, 0, currentMetrics().inside, 0);
    m_putOffWords = roleLabel(m_putOff, "label");
    m_putOffWords->setWordWrap(true);
    m_putOffDay = new ValueField(ValueField::Kind::day, m_putOff);
    m_putOffDay->setObjectName(QStringLiteral("putOffDay"));
    m_putOffDay->setMayLieAhead(true);
    m_putOffDay->setRequired(true);
    auto *box = new FieldBox(m_putOffDay, m_putOff);
    box->setSpokenLabel({});
    line->addWidget(m_putOffWords, 1);
    line->addWidget(box);
    m_putOff->hide();
    m_putOffDay->installEventFilter(this);
    connect(m_putOffDay, &QLineEdit::returnPressed, this, &TimelineCard::putOff);
}

words::ReportWords TimelineCard::words() const
{
    return {m_host.language(), m_host.workspace().settings().currency};
}

void TimelineCard::show(const CustomerData &data)
{
    if (data.customer.id != m_customer) {
        endPutOff();
        m_model->setPage({}, words());
        m_filters[0]->setChecked(true);
        m_filter = TimelineFilter::all;
    }
    m_customer = data.customer.id;
    m_note->show(data);
    refresh();
}

void TimelineCard::setFilter(TimelineFilter filter)
{
    m_filter = filter;
    m_model->setPage({}, words());
    refresh();
}

// As much as stood there, so that whoever reads far down stays there.
void TimelineCard::refresh()
{
    if (!m_customer)
        return;
    const int most = std::max(timelinePage, m_model->rowCount());
    m_renewing = true;
    m_host.workspace().read<TimelinePage>(
        this, m_asked,
        [customer = m_customer, filter = m_filter, most](Database &database, const BookSettings &settings) {
            return customers::timeline(database, customer, recognitionEventOf(settings), filter, std::nullopt, most);
        },
        [this, customer = m_customer, filter = m_filter](const Result<TimelinePage> &page) {
            m_renewing = false;
            if (!page)
                return m_host.showProblem(page.error());
            if (customer == m_customer && filter == m_filter)
                take(*page);
        });
}

void TimelineCard::askMore()
{
    if (m_renewing)
        return; // that answer is the newer one, and lets be asked again
    m_host.workspace().read<TimelinePage>(
        this, m_asked,
        [customer = m_customer, filter = m_filter, after = m_model->last()](Database &database, const BookSettings &settings) {
            return customers::timeline(database, customer, recognitionEventOf(settings), filter, after, timelinePage);
        },
        [this, customer = m_customer, filter = m_filter](const Result<TimelinePage> &page) {
            if (!page)
                return m_host.showProblem(page.error());
            if (customer == m_customer && filter == m_filter)
                m_model->append(*page, words());
        });
}

void TimelineCard::take(const TimelinePage &page)
{
    const TimelineRow *before = current();
    const std::optional<TimelineKey> key = before ? std::optional(before->key) : std::nullopt;
    const QModelIndex top = m_list->indexAt(QPoint(1, 1));
    const std::optional<TimelineKey> topKey = top.isValid() && m_model->at(top.row()) ? std::optional(m_model->at(top.row())->key) : std::nullopt;
    m_model->setPage(page, words());
    const int row = key ? m_model->rowOf(*key) : -1;
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(std::max(0, row)));
    if (const int first = topKey ? m_model->rowOf(*topKey) : 0; first > 0)
        m_list->scrollTo(m_model->index(first), QAbstractItemView::PositionAtTop);
    else
        m_list->scrollToTop();
    m_none->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
    fillFoot();
    emit settled();
}

const TimelineRow *TimelineCard::current() const
{
    return m_model->at(m_list->currentIndex().row());
}

void TimelineCard::open(int place)
{
    const TimelineRow *row = m_model->at(place);
    if (!row)
        return;
    if (row->kind == TimelineKind::promise && row->isOpen)
        return keep(*row);
    if (row->kind == TimelineKind::attachment)
        return emit fileAsked(AttachmentId{row->id});
    if (row->deal != 0)
        return emit dealAsked(DealId{row->deal});
    if (row->order)
        m_host.showPage(PageId::orders, row->order.value);
}

void TimelineCard::write(const CommandWords &words, Book::Work work, const QString &done)
{
    m_host.workspace().write(words, std::move(work), this, [this, done](const Result<CommandOutcome> &outcome) {
        if (!outcome)
            return m_host.showProblem(outcome.error());
        m_host.say(done);
    });
}

void TimelineCard::keep(const TimelineRow &row)
{
    write({QStringLiteral("promise_done"), {row.name}},
          [promise = PromiseId{row.id}, today = m_host.workspace().today(), version = row.version](Database &database) { return promises::setDone(database, promise, today, {}, version); },
          tr("Kept: %1.").arg(row.name));
}

void TimelineCard::beginPutOff()
{
    const TimelineRow *row = current();
    if (!row || row->kind != TimelineKind::promise || !row->isOpen)
        return;
    m_putOffPromise = row->id;
    m_putOffVersion = row->version;
    m_putOffName = row->name;
    m_putOffWords->setText(tr("To which day is “%1” put off?").arg(row->name));
    m_putOffDay->setFormats(m_host.formats());
    m_putOffDay->setToday(m_host.workspace().today());
    m_putOffDay->setValue(std::max(row->day, m_host.workspace().today()).addDays(1).number());
    m_putOff->show();
    m_putOffDay->setFocus(Qt::OtherFocusReason);
    m_putOffDay->selectAll();
}

void TimelineCard::putOff()
{
    if (!m_putOffDay->commit())
        return;
    const Day day = m_putOffDay->day();
    write({QStringLiteral("promise_put_off"), {m_putOffName, day.toIso()}},
          [promise = PromiseId{m_putOffPromise}, day, version = m_putOffVersion](Database &database) { return promises::putOff(database, promise, day, version); },
          tr("Put off to %1: %2.").arg(m_host.formats().date(day), m_putOffName));
    endPutOff();
}

void TimelineCard::endPutOff()
{
    if (m_putOff->isHidden())
        return;
    m_list->setFocus(Qt::OtherFocusReason);
    m_putOff->hide();
}

void TimelineCard::fillFoot()
{
    const TimelineRow *row = current();
    QString text;
    if (row && row->kind == TimelineKind::promise && row->isOpen)
        text = tr("Enter: it is kept. Ctrl+H: put it off.");
    else if (row && row->kind == TimelineKind::attachment)
        text = tr("Enter saves the file to a place of your choice; nothing is opened.");
    else if (row && row->deal != 0)
        text = tr("Enter opens the deal.");
    else if (row && row->order)
        text = tr("Enter opens the order.");
    else if (row)
        text = tr("Ctrl+C copies the line.");
    m_foot->setText(text);
    m_foot->parentWidget()->setVisible(m_model->rowCount() > 0); // of no line there is nothing to say
}

bool TimelineCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_putOffDay && key->key() == Qt::Key_Escape) {
        endPutOff();
        return true;
    }
    if (watched != m_list)
        return QFrame::eventFilter(watched, event);
    if (key->key() == Qt::Key_H && key->modifiers() == Qt::ControlModifier) {
        beginPutOff();
        return true;
    }
    if (key->matches(QKeySequence::Copy) && m_list->currentIndex().isValid()) {
        QGuiApplication::clipboard()->setText(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
        return true;
    }
    // QListView opens by Enter only where the platform says so.
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier) {
        open(m_list->currentIndex().row());
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void TimelineCard::retranslate()
{
    const QString names[] = {tr("All"), tr("Orders"), tr("Talks"), tr("Money")};
    for (size_t i = 0; i < m_filters.size(); ++i) {
        m_filters[i]->setText(names[i]);
        m_filters[i]->setAccessibleName(tr("History: %1").arg(names[i]));
    }
    m_list->setAccessibleName(tr("History"));
    m_putOffDay->setAccessibleName(tr("To which day"));
    m_none->setText(tr("Nothing has happened here yet. What you note above stands here, and so do orders and payments."));
    m_note->retranslate();
    fillFoot();
    refresh();
}

} // namespace somo
