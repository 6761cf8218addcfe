// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/channels_part.h"

#include "core/marketing/channel_order.h"
#include "core/words/command_words.h"
#include "ui/common/delegates/fit_columns.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/empty_part.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/places/channels_model.h"
#include "ui/shell/list_row_form.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace somo {

namespace {

ListRow rowOf(const ChannelPlace *channel)
{
    return channel ? ListRow{ListKind::channel, channel->id.value, channel->code, channel->name, {}, channel->version} : ListRow{ListKind::channel, 0, {}, {}, {}};
}

ListRowForm::Around aroundOf(const ChannelsModel &model)
{
    ListRowForm::Around around;
    for (const ChannelPlace &channel : model.channels())
        around.rows.push_back({channel.id.value, channel.code, channel.name});
    return around;
}

} // namespace

ChannelsPart::ChannelsPart(PageHost &host, QWidget *parent)
    : QFrame(parent)
    , m_host(host)
    , m_model(new ChannelsModel(this))
{
    make();
    connectParts();
    fillFoot();
}

void ChannelsPart::make()
{
    setProperty("card", true);
    const Metrics sizes = currentMetrics();
    auto *inside = new QVBoxLayout(this);
    inside->setContentsMargins(1, sizes.small, 1, 1);
    inside->setSpacing(sizes.small);
    inside->addWidget(makeHead());
    makeList();
    inside->addWidget(m_parts, 1);
    m_foot = new QLabel(this);
    m_foot->setObjectName(QStringLiteral("channelCount"));
    m_foot->setProperty("role", QStringLiteral("label"));
    m_foot->setContentsMargins(sizes.inside, 0, sizes.gap, 0);
    inside->addWidget(m_foot);
    m_form = new ListRowForm(m_host, QStringLiteral("channel"), this);
    inside->addWidget(m_form);
}

QWidget *ChannelsPart::makeHead()
{
    const Metrics sizes = currentMetrics();
    auto *head = new QWidget(this);
    head->setFixedHeight(sizes.cardTitle + 2);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(sizes.inside, 0, sizes.gap, 0);
    line->setSpacing(sizes.small);
    m_title = new QLabel(head);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    line->addWidget(m_title, 1);
    const auto button = [&](const char *name, const char *icon) {
        auto *made = new QToolButton(head);
        made->setObjectName(QString::fromLatin1(name));
        made->setIcon(somoIcon(QString::fromLatin1(icon)));
        made->setFocusPolicy(Qt::StrongFocus);
        line->addWidget(made);
        return made;
    };
    m_up = button("channelUp", "up");
    m_down = button("channelDown", "down");
    return head;
}

void ChannelsPart::makeList()
{
    m_parts = new QStackedWidget(this);
    m_view = makeListTable(m_model, m_parts);
    m_view->setObjectName(QStringLiteral("channelList"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setSortIndicatorShown(false);
    m_view->horizontalHeader()->setSectionsClickable(false); // they stand as people put them
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDragDropOverwriteMode(false);
    m_view->installEventFilter(this);
    m_empty = new EmptyPart(QStringLiteral("channelsEmpty"), QStringLiteral("channelsEmptyMain"), QStringLiteral("channelsEmptyImport"), m_parts);
    m_parts->addWidget(m_view);
    m_parts->addWidget(m_empty);
}

void ChannelsPart::connectParts()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChannelsPart::choose);
    connect(m_model, &ChannelsModel::dropped, this, &ChannelsPart::move);
    connect(m_up, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_empty, &EmptyPart::mainAsked, this, [this] {
        if (m_model->channels().empty())
            return addChannel();
        emit clearAsked();
    });
    connect(m_empty, &EmptyPart::importAsked, this, [this] { m_host.importFiles({}); });
    connect(m_form, &ListRowForm::added, this, [this](const ListRow &row) {
        m_adding = false;
        m_chosen = ChannelId{row.id};
        m_reveal = true;
        backToList();
    });
    connect(m_form, &ListRowForm::written, this, &ChannelsPart::backToList);
    connect(m_form, &ListRowForm::nextAsked, this, &ChannelsPart::addChannel);
    connect(m_form, &ListRowForm::thrownAway, this, [this] {
        m_adding = false;
        showChosen();
        backToList();
    });
}

void ChannelsPart::fill(const Places &places)
{
    m_known = true;
    const int top = m_view->verticalScrollBar()->value();
    m_selecting = true;
    m_model->setChannels(places.channels, m_host.formats());
    if (m_moving > 0)
        m_model->arrange(m_moved); // what was read may be from before the move
    m_selecting = false;
    if (!m_adding && m_model->rowOf(m_chosen) < 0 && !m_form->isDirty() && m_model->at(0))
        m_chosen = m_model->at(0)->id;
    showChosen();
    fillFoot();
    fit();
    if (std::exchange(m_reveal, false))
        m_view->scrollTo(m_view->currentIndex());
    else
        m_view->verticalScrollBar()->setValue(top);
}

void ChannelsPart::showChosen()
{
    const auto &all = m_model->channels();
    const auto chosen = std::ranges::find(all, m_chosen, &ChannelPlace::id);
    const ListRow row = rowOf(m_adding || chosen == all.end() ? nullptr : &*chosen);
    if (m_form->row().id == row.id)
        m_form->renew(row, aroundOf(*m_model));
    else if (m_adding || !m_form->isDirty())
        m_form->showRow(row, aroundOf(*m_model));
    // An empty list offers the first one itself.
    m_form->setVisible(m_adding || chosen != all.end() || !m_form->row().name.isEmpty());
    select();
}

void ChannelsPart::select()
{
    const int row = m_adding ? -1 : m_model->rowOf(m_chosen);
    m_selecting = true;
    m_view->setCurrentIndex(m_model->index(row, 0));
    m_selecting = false;
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
}

void ChannelsPart::choose()
{
    const ChannelPlace *channel = m_model->at(m_view->currentIndex().row());
    if (m_selecting || !channel || (channel->id == m_chosen && !m_adding))
        return;
    const ChannelPlace chosen = *channel;
    // What was typed is kept before another channel comes; what can't be kept holds the form.
    if (!m_form->settle())
        return select();
    m_adding = false;
    m_chosen = chosen.id;
    m_form->showRow(rowOf(&chosen), aroundOf(*m_model)); // what was settled is on its way already
    showChosen();
}

void ChannelsPart::backToList()
{
    if (!m_form->isDirty() && m_form->isAncestorOf(QApplication::focusWidget()))
        m_view->setFocus(Qt::OtherFocusReason);
}

void ChannelsPart::addChannel()
{
    if (!m_form->settle())
        return;
    m_adding = true;
    m_chosen = {};
    m_form->showRow(rowOf(nullptr), aroundOf(*m_model));
    m_form->show();
    select();
    m_form->firstField()->setFocus(Qt::OtherFocusReason);
}

bool ChannelsPart::settle()
{
    return m_form->settle();
}

void ChannelsPart::sift(const QStringList &words)
{
    m_selecting = true;
    m_model->setWords(words);
    m_selecting = false;
    select();
    fillFoot();
    fit();
}

void ChannelsPart::step(int by)
{
    const int row = m_view->currentIndex().row();
    move(row, by < 0 ? row - 1 : row + 2);
}

void ChannelsPart::move(int row, int before)
{
    const std::vector<ChannelId> order = m_model->moved(row, before);
    if (order.empty())
        return;
    const ChannelPlace channel = *m_model->at(row);
    const auto place = std::find(order.begin(), order.end(), channel.id);
    const ChannelId next = place + 1 == order.end() ? ChannelId() : *(place + 1);
    m_moved = order; // the next step goes on from here
    ++m_moving;
    m_selecting = true;
    m_model->arrange(order);
    m_selecting = false;
    select();
    const CommandWords words{QStringLiteral("channel_moved"), {channel.name, QString::number(place - order.begin() + 1)}};
    m_host.workspace().write(words, [id = channel.id, next](Database &database) { return moveChannel(database, id, next); }, this,
                             [this, words](const Result<CommandOutcome> &done) {
                                 --m_moving;
                                 if (!done)
                                     return m_host.showProblem(done.error());
                                 m_host.say(words::commandText(words.code, words.args, m_host.language()) + QLatin1Char('.'));
                             });
}

bool ChannelsPart::listKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        step(key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (modifiers != Qt::NoModifier && modifiers != Qt::KeypadModifier)
        return false;
    if ((key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter) && m_chosen) {
        m_form->firstField()->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (key == Qt::Key_Delete && m_chosen && m_model->rowOf(m_chosen) >= 0) {
        m_form->remove();
        return true;
    }
    return false;
}

bool ChannelsPart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (listKey(key->key(), key->modifiers()))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ChannelsPart::fillFoot()
{
    const qint64 shown = m_model->rowCount();
    const qint64 all = qint64(m_model->channels().size());
    const Formats formats = m_host.formats();
    m_parts->setCurrentIndex(shown > 0 || !m_known ? 0 : 1);
    if (!m_known)
        m_foot->clear();
    else if (shown == all)
        m_foot->setText(tr("%n channel(s)", nullptr, int(all)).replace(QString::number(all), formats.count(all)));
    else
        m_foot->setText(tr("%1 of %2 channels").arg(formats.count(shown), formats.count(all)));
    m_empty->setWords(all == 0 ? tr("Channels are the ways orders come in: the shop, a platform, a page. Imported orders bring theirs along.")
                               : tr("No channel matches the search."),
                      all == 0 ? tr("New channel") : tr("Clear search"), tr("Import a file…"), all == 0);
}

// What has no room stands in the form.
void ChannelsPart::fit()
{
    constexpr int byWorth[] = {ChannelsModel::NameColumn, ChannelsModel::OrdersColumn, ChannelsModel::LastColumn, ChannelsModel::CodeColumn};
    fitColumns(*m_view, byWorth);
}

void ChannelsPart::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void ChannelsPart::retranslate()
{
    m_title->setText(tr("Channels"));
    m_view->setAccessibleName(tr("Channels"));
    m_view->setToolTip(tr("F2: rename · Alt+↑, Alt+↓ or dragging: move · Del: remove"));
    m_up->setToolTip(tr("Move the channel up (Alt+↑)"));
    m_up->setAccessibleName(tr("Move the channel up"));
    m_down->setToolTip(tr("Move the channel down (Alt+↓)"));
    m_down->setAccessibleName(tr("Move the channel down"));
    m_form->retranslate();
    fillFoot();
}

} // namespace somo
