// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_dialog.h"

#include "core/exchange/profile_json.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

QTableWidget *makeTable(QWidget *parent, const QString &name, int columns)
{
    auto *table = new QTableWidget(0, columns, parent);
    table->setObjectName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(currentMetrics().row);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

void setCell(QTableWidget *table, int row, int column, const QString &text, bool right = false)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::Alignment(Qt::AlignVCenter) | (right ? Qt::AlignRight : Qt::AlignLeft));
    item->setToolTip(text);
    table->setItem(row, column, item);
}

bool isBuiltIn(const QString &profile)
{
    const auto &all = builtInProfiles();
    return std::any_of(all.begin(), all.end(), [&](const Profile &each) { return each.name == profile; });
}

} // namespace

ImportDialog::ImportDialog(const QStringList &files, const Formats &formats, QWidget *parent)
    : QDialog(parent)
    , m_files(files)
    , m_formats(formats)
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import orders"));
    const Metrics metrics = currentMetrics();
    resize(metrics.scaled(760), metrics.scaled(520));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.edge, metrics.inside, metrics.edge, metrics.inside);
    layout->setSpacing(metrics.gap);
    m_lead = new QLabel(this);
    m_lead->setObjectName(QStringLiteral("importLead"));
    m_lead->setTextFormat(Qt::PlainText);
    m_lead->setWordWrap(true);
    layout->addWidget(m_lead);
    buildTables();
    layout->addWidget(m_counts, 2);
    auto *refusedHead = new QHBoxLayout;
    m_refusedTitle = new QLabel(this);
    m_refusedTitle->setProperty("role", QStringLiteral("cardTitle"));
    m_export = new QPushButton(tr("Export these rows as CSV…"), this);
    m_export->setObjectName(QStringLiteral("exportRefused"));
    refusedHead->addWidget(m_refusedTitle, 1);
    refusedHead->addWidget(m_export);
    layout->addLayout(refusedHead);
    layout->addWidget(m_refusedTable, 3);

    auto *foot = new QHBoxLayout;
    m_note = new QLabel(tr("Nothing has been written yet. A whole import can be undone."), this);
    m_note->setProperty("role", QStringLiteral("label"));
    m_note->setWordWrap(true);
    m_cancel = new QPushButton(tr("Leave the book as it is"), this);
    m_cancel->setObjectName(QStringLiteral("cancelImport"));
    m_cancel->setAutoDefault(false);
    m_import = new QPushButton(this);
    m_import->setObjectName(QStringLiteral("doImport"));
    m_import->setProperty("primary", true);
    m_import->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    foot->addWidget(m_note, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_import);
    layout->addLayout(foot);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] {
        m_import->setEnabled(false);
        m_lead->setText(tr("Writing…"));
        emit importAsked();
    });
    connect(m_export, &QPushButton::clicked, this, [this] { emit exportAsked(m_refused); });

    QStringList names;
    for (const QString &file : m_files)
        names << QFileInfo(file).fileName();
    m_lead->setText(tr("Reading %1…").arg(names.join(QStringLiteral(", "))));
    for (QWidget *part : {static_cast<QWidget *>(m_refusedTitle), static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_refusedTable),
                          static_cast<QWidget *>(m_import)})
        part->hide();
}

void ImportDialog::buildTables()
{
    m_counts = makeTable(this, QStringLiteral("importCounts"), 4);
    m_counts->setHorizontalHeaderLabels({QString(), tr("Will be added"), tr("Will change"), tr("Unchanged")});
    m_counts->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_counts->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_counts->setAccessibleName(tr("What the import would do"));
    m_refusedTable = makeTable(this, QStringLiteral("refusedRows"), 5);
    m_refusedTable->setHorizontalHeaderLabels({tr("File"), tr("Row"), tr("Column"), tr("Value"), tr("Why")});
    m_refusedTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_refusedTable->setAccessibleName(tr("Rows not taken"));
}

void ImportDialog::setPreview(const ImportAnswer &answer)
{
    QStringList lines;
    for (const ImportedFile &file : answer.files) {
        const QString name = QFileInfo(file.path).fileName();
        if (file.problem)
            lines << tr("%1: can't be read as an order file").arg(name);
        else if (file.result.profile.isEmpty() || !isBuiltIn(file.result.profile)) // headers that are Somo's own field names
            lines << tr("%1: %2 rows").arg(name, m_formats.count(file.result.read));
        else
            lines << tr("%1: %2 rows, recognised as %3").arg(name, m_formats.count(file.result.read), file.result.profile);
    }
    m_lead->setText(lines.join(QLatin1Char('\n')));
    fillCounts(answer);
    fillRefused(answer);
    const qint64 orders = answer.added().value(QStringLiteral("orders")) + answer.changed().value(QStringLiteral("orders"));
    m_import->setVisible(orders > 0);
    m_import->setEnabled(true);
    m_import->setText(tr("Import %1 orders").arg(m_formats.count(orders)));
    if (orders == 0)
        m_note->setText(answer.unchanged().value(QStringLiteral("orders")) > 0 ? tr("Every order of the file is in the book already.")
                                                                               : tr("There is nothing that can be written."));
    else if (answer.refusedRows() > 0)
        m_note->setText(tr("Orders with a refused row wait. Mend the file and import it again: nothing is added twice."));
    (orders > 0 ? m_import : m_cancel)->setFocus();
}

void ImportDialog::fillCounts(const ImportAnswer &answer)
{
    const auto added = answer.added(), changed = answer.changed(), unchanged = answer.unchanged();
    QStringList keys{QStringLiteral("orders"), QStringLiteral("lines"), QStringLiteral("customers"), QStringLiteral("products"),
                     QStringLiteral("product_groups"), QStringLiteral("people"), QStringLiteral("teams"), QStringLiteral("channels"),
                     QStringLiteral("regions"), QStringLiteral("returns"), QStringLiteral("payments")};
    m_counts->setRowCount(0);
    const auto shown = [this](qint64 count) { return count == 0 ? QString() : m_formats.count(count); };
    for (const QString &key : keys) {
        if (added.value(key) + changed.value(key) + unchanged.value(key) == 0)
            continue;
        const int row = m_counts->rowCount();
        m_counts->insertRow(row);
        setCell(m_counts, row, 0, entityName(key));
        setCell(m_counts, row, 1, shown(added.value(key)), true);
        setCell(m_counts, row, 2, shown(changed.value(key)), true);
        setCell(m_counts, row, 3, shown(unchanged.value(key)), true);
    }
}

void ImportDialog::fillRefused(const ImportAnswer &answer)
{
    m_refused = refusedRows(answer, m_formats.language());
    const bool any = !m_refused.empty();
    for (QWidget *part : {static_cast<QWidget *>(m_refusedTitle), static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_refusedTable)})
        part->setVisible(any);
    m_refusedTitle->setText(tr("Not taken: %1").arg(m_formats.count(std::max(answer.refusedRows(), qint64(m_refused.size())))));
    m_refusedTable->setRowCount(int(m_refused.size()));
    for (int row = 0; row < int(m_refused.size()); ++row) {
        const RefusedRow &refused = m_refused[size_t(row)];
        setCell(m_refusedTable, row, 0, refused.file);
        setCell(m_refusedTable, row, 1, refused.row, true);
        setCell(m_refusedTable, row, 2, refused.column);
        setCell(m_refusedTable, row, 3, refused.value);
        setCell(m_refusedTable, row, 4, refused.why);
    }
    m_refusedTable->setColumnHidden(0, m_files.size() < 2);
    m_refusedTable->resizeColumnsToContents();
}

QString ImportDialog::entityName(const QString &key)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("orders"), QT_TR_NOOP("Orders")},       {QStringLiteral("lines"), QT_TR_NOOP("Order lines")},
        {QStringLiteral("customers"), QT_TR_NOOP("Customers")}, {QStringLiteral("products"), QT_TR_NOOP("Products")},
        {QStringLiteral("product_groups"), QT_TR_NOOP("Product groups")}, {QStringLiteral("people"), QT_TR_NOOP("People")},
        {QStringLiteral("teams"), QT_TR_NOOP("Teams")},         {QStringLiteral("channels"), QT_TR_NOOP("Channels")},
        {QStringLiteral("regions"), QT_TR_NOOP("Regions")},     {QStringLiteral("returns"), QT_TR_NOOP("Returns")},
        {QStringLiteral("payments"), QT_TR_NOOP("Payments")}};
    const char *const name = names.value(key);
    return name ? tr(name) : key;
}

} // namespace somo
