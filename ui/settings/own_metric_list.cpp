// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/own_metric_list.h"

#include "core/base/text.h"
#include "core/weekly/weekly_store.h"
#include "core/words/error_words.h"
#include "core/words/thing_words.h"
#include "ui/common/announce.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/write_keys.h"
#include "ui/shell/conflict_sheet.h"
#include "ui/shell/page.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace somo {

OwnMetricList::OwnMetricList(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
{
    build();
    connectAll();
    retranslate();
}

void OwnMetricList::build()
{
    const Metrics metrics = currentMetrics();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics.gap);
    grid->setVerticalSpacing(3);
    m_list = new QTreeWidget(this);
    m_list->setObjectName(QStringLiteral("ownMetrics"));
    m_list->setColumnCount(3);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFixedHeight(metrics.header + metrics.row * 4);
    grid->addWidget(m_list, 0, 0, 1, 5);
    m_conflict = new ConflictSheet({QStringLiteral("ownMetricConflict"), QStringLiteral("ownMetricTheirs"), QStringLiteral("ownMetricMine"), QStringLiteral("ownMetricBoth")}, this);
    grid->addWidget(m_conflict, 1, 0, 1, 5);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("ownMetricName"));
    m_unit = new QComboBox(this);
    m_unit->setObjectName(QStringLiteral("ownMetricUnit"));
    QWidget *const fields[] = {m_name, m_unit};
    for (int i = 0; i < 2; ++i) {
        m_labels[i] = new QLabel(this);
        m_labels[i]->setProperty("role", QStringLiteral("label"));
        m_labels[i]->setBuddy(fields[i]);
        grid->addWidget(m_labels[i], 2, i);
        grid->addWidget(fields[i], 3, i);
    }
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 2);
    int column = 2;
    for (const auto &[button, name] : {std::pair(&m_add, "ownMetricAdd"), std::pair(&m_change, "ownMetricChange"), std::pair(&m_remove, "ownMetricRemove")}) {
        *button = new QPushButton(this);
        (*button)->setObjectName(QString::fromLatin1(name));
        grid->addWidget(*button, 3, column++);
    }
    m_error = new QLabel(this);
    m_error->setObjectName(QStringLiteral("ownMetricError"));
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();
    grid->addWidget(m_error, 4, 0, 1, 5);
}

void OwnMetricList::connectAll()
{
    connect(m_list, &QTreeWidget::currentItemChanged, this, &OwnMetricList::choose);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { chosen() ? change() : add(); });
    addWriteKeys(this, [this] { chosen() ? change() : add(); });
    connect(m_add, &QPushButton::clicked, this, &OwnMetricList::add);
    connect(m_change, &QPushButton::clicked, this, &OwnMetricList::change);
    connect(m_remove, &QPushButton::clicked, this, &OwnMetricList::remove);
    connect(m_name, &QLineEdit::textEdited, this, [this] { say({}); });
}

void OwnMetricList::refresh()
{
    m_host.workspace().read<std::vector<OwnMetricRow>>(
        this, m_asked, [](Database &database, const BookSettings &) { return ownMetricRows(database); },
        [this](const Result<std::vector<OwnMetricRow>> &rows) {
            if (!rows)
                return m_host.showProblem(rows.error());
            fill(*rows);
        });
}

void OwnMetricList::fill(const std::vector<OwnMetricRow> &rows)
{
    const QString wanted = m_opened.id ? m_opened.metric.code() : QString();
    m_filling = true;
    m_rows = rows;
    m_list->clear();
    QTreeWidgetItem *current = nullptr;
    for (const OwnMetricRow &row : m_rows) {
        auto *item = new QTreeWidgetItem(m_list, {row.metric.name(), row.metric.code(), words::thingName(metricUnitText(metricUnit(row.metric)), m_host.language())});
        item->setSizeHint(0, {0, currentMetrics().button});
        if (row.metric.code() == wanted)
            current = item;
    }
    m_list->setCurrentItem(current);
    m_filling = false;
    // What was typed for the chosen one stays; what was not touched follows the book.
    const OwnMetricRow *row = chosen();
    const bool isTyped = m_opened.id && m_name->text() != m_opened.metric.name();
    if (!row || !isTyped)
        choose();
}

const OwnMetricRow *OwnMetricList::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || size_t(row) >= m_rows.size() ? nullptr : &m_rows[size_t(row)];
}

void OwnMetricList::choose()
{
    if (m_filling)
        return;
    const OwnMetricRow *row = chosen();
    if (row || m_opened.id)
        m_name->setText(row ? row->metric.name() : QString());
    m_opened = row ? *row : OwnMetricRow();
    if (row)
        m_unit->setCurrentIndex(m_unit->findData(metricUnitText(metricUnit(row->metric))));
    m_change->setEnabled(row);
    m_remove->setEnabled(row);
    say({});
}

bool OwnMetricList::hasName()
{
    const bool has = !cleanText(m_name->text()).isEmpty();
    if (!has)
        say(tr("Type what is counted, such as “Samples given”."));
    if (!has)
        m_name->setFocus(Qt::OtherFocusReason);
    return has;
}

void OwnMetricList::add()
{
    if (!hasName())
        return;
    const QString name = cleanText(m_name->text());
    const auto same = [&](const OwnMetricRow &row) { return folded(row.metric.name()) == folded(name); };
    if (std::ranges::any_of(m_rows, same))
        return say(tr("There is a metric “%1” already. Type another name.").arg(name));
    const MetricUnit unit = ownMetricUnitFromText(m_unit->currentData().toString()).value_or(MetricUnit::count);
    write({QStringLiteral("own_metric_added"), {name}},
          [name, unit](Database &database) -> Status {
              const auto added = weekly::addMetricByName(database, name, unit);
              return added ? success() : Status(added.error());
          },
          [this] {
              m_opened = {};
              m_name->clear();
          });
}

void OwnMetricList::change()
{
    if (m_opened.id && hasName())
        rename(m_opened, cleanText(m_name->text()), ownMetricUnitFromText(m_unit->currentData().toString()).value_or(MetricUnit::count));
}

void OwnMetricList::rename(const OwnMetricRow &opened, const QString &name, MetricUnit unit)
{
    m_host.workspace().write(
        {QStringLiteral("own_metric_changed"), {name}},
        [opened, name, unit](Database &database) -> Status {
            SOMO_TRY(weekly::renameMetric(database, opened.metric.code(), name, opened.version));
            return unit == metricUnit(opened.metric) ? success() : weekly::setMetricUnit(database, opened.metric.code(), unit);
        },
        this, [this, opened, name](const Result<CommandOutcome> &done) {
            if (!done && done.error().code == ErrorCode::rowChangedSince)
                return meet(done.error(), opened, name);
            if (!done)
                return say(words::errorText(done.error(), m_host.language()));
            if (m_opened.id == opened.id)
                m_opened.metric = Metric::ownMetric(opened.metric.code(), name, metricUnit(opened.metric)); // what is typed is written
            refresh();
        });
}

// The row of by now is read, so that the choice is between what is there.
void OwnMetricList::meet(const Error &error, const OwnMetricRow &opened, const QString &mine)
{
    using Rows = std::vector<OwnMetricRow>;
    m_host.workspace().read<Rows>(
        this, m_askedNewer, [](Database &database, const BookSettings &) { return ownMetricRows(database); },
        [this, error, opened, mine](const Result<Rows> &rows) {
            if (!rows)
                return m_host.showProblem(rows.error());
            const auto newer = std::ranges::find(*rows, opened.id, &OwnMetricRow::id);
            if (newer == rows->end())
                return say(words::errorText(error, m_host.language()));
            const OwnMetricRow now = *newer;
            m_conflict->ask(
                ConflictSheet::whoText(error, m_host.formats()), {{tr("Name"), opened.metric.name(), now.metric.name(), mine}},
                [this, now] {
                    m_opened = now;
                    m_name->setText(now.metric.name());
                    refresh();
                },
                [this, now, mine] { rename(now, mine, metricUnit(now.metric)); });
        });
}

void OwnMetricList::remove()
{
    if (!m_opened.id)
        return;
    write({QStringLiteral("own_metric_removed"), {m_opened.metric.name()}}, [code = m_opened.metric.code()](Database &database) { return weekly::removeMetric(database, code); },
          [this] {
              m_opened = {};
              m_name->clear();
          });
}

void OwnMetricList::write(const CommandWords &words, Book::Work work, std::function<void()> done)
{
    m_host.workspace().write(words, std::move(work), this, [this, done = std::move(done)](const Result<CommandOutcome> &written) {
        if (!written)
            return say(words::errorText(written.error(), m_host.language()));
        done();
        refresh();
    });
}

void OwnMetricList::say(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    if (!error.isEmpty())
        announce(m_error);
}

void OwnMetricList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OwnMetricList::retranslate()
{
    m_list->setHeaderLabels({tr("Name"), tr("Code"), tr("Unit")});
    m_list->setAccessibleName(tr("Metrics of your own"));
    m_labels[0]->setText(tr("Name"));
    m_labels[1]->setText(tr("Unit"));
    const QString unit = m_unit->currentData().toString();
    m_unit->clear();
    for (const MetricUnit each : {MetricUnit::count, MetricUnit::money, MetricUnit::decimal})
        m_unit->addItem(words::thingName(metricUnitText(each), m_host.language()), metricUnitText(each));
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(unit)));
    m_add->setText(tr("Add"));
    m_change->setText(tr("Change"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("While nothing was entered or aimed for"));
    m_conflict->retranslate();
    fill(std::vector<OwnMetricRow>(m_rows));
}

} // namespace somo
