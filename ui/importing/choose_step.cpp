// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/choose_step.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/importing/import_table.h"
#include "ui/importing/import_words.h"
#include "ui/importing/profile_list.h"
#include "ui/importing/tab_row.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace somo {

ChooseStep::ChooseStep(QWidget *parent)
    : QWidget(parent)
{
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap);
    auto *zone = new QFrame(this);
    zone->setObjectName(QStringLiteral("dropZone"));
    auto *inside = new QVBoxLayout(zone);
    inside->setContentsMargins(metrics.edge, metrics.edge, metrics.edge, metrics.edge);
    inside->setSpacing(metrics.gap);
    m_lead = new QLabel(zone);
    m_lead->setProperty("role", QStringLiteral("lead"));
    m_lead->setAlignment(Qt::AlignCenter);
    m_lead->setWordWrap(true);
    m_kinds = new QLabel(zone);
    m_kinds->setProperty("role", QStringLiteral("label"));
    m_kinds->setAlignment(Qt::AlignCenter);
    m_kinds->setWordWrap(true);
    m_choose = new QPushButton(somoIcon(QStringLiteral("import"), Token::onAccent), {}, zone);
    m_choose->setObjectName(QStringLiteral("chooseFiles"));
    m_choose->setProperty("primary", true);
    inside->addWidget(m_lead);
    inside->addWidget(m_kinds);
    inside->addWidget(m_choose, 0, Qt::AlignHCenter);
    layout->addWidget(zone);

    QVBoxLayout *cardInside = nullptr;
    QFrame *card = makeCard(this, cardInside);
    auto *head = new QHBoxLayout;
    m_tabs = new TabRow(card);
    m_tabs->addTab(QStringLiteral("latelyTab"));
    m_tabs->addTab(QStringLiteral("profilesTab"));
    m_undo = new QPushButton(somoIcon(QStringLiteral("undo")), {}, card);
    m_undo->setObjectName(QStringLiteral("undoLogged"));
    head->addWidget(m_tabs, 1);
    head->addWidget(m_undo);
    cardInside->addLayout(head);
    m_empty = new QLabel(card);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_table = new ImportTable(QStringLiteral("importLog"), card);
    cardInside->addWidget(m_empty, 1);
    cardInside->addWidget(m_table, 1);
    m_profiles = new ProfileList(card);
    cardInside->addWidget(m_profiles, 1);
    layout->addWidget(card, 1);
    m_tabs->choose(0);
    connect(m_tabs, &TabRow::chosen, this, &ChooseStep::showTab);
    connect(m_choose, &QPushButton::clicked, this, &ChooseStep::chooseAsked);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const int row = m_table->currentRow();
        if (row >= 0 && size_t(row) < m_imports.size() && !m_imports[size_t(row)].undone)
            emit undoAsked(m_imports[size_t(row)].id);
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, &ChooseStep::fillUndo);
}

QWidget *ChooseStep::firstFocus()
{
    return m_choose;
}

void ChooseStep::setImports(std::vector<LoggedImport> imports, const Formats &formats, int offsetMinutes)
{
    m_imports = std::move(imports);
    m_offsetMinutes = offsetMinutes;
    retranslate(formats);
}

void ChooseStep::retranslate(const Formats &formats)
{
    m_formats = formats;
    m_lead->setText(tr("Drop files here, one or several at once"));
    m_kinds->setText(tr("XLSX or CSV: orders, customers, products, people, targets, payments, returns, deals. The exports of shops and platforms are recognised; "
                        "others are mapped once."));
    m_choose->setText(tr("Choose files…"));
    m_tabs->setWords(0, tr("Imported lately"));
    m_tabs->setWords(1, tr("Recognised files"));
    m_profiles->retranslate(formats);
    m_undo->setText(tr("Take this import back"));
    m_empty->setText(tr("Nothing has been imported into this book yet."));
    m_table->setAccessibleName(tr("Imports, newest first"));
    m_table->setHeaders({tr("When"), tr("What"), tr("File"), tr("Rows"), tr("State")});
    fill();
}

void ChooseStep::fill()
{
    const int current = std::max(0, m_table->currentRow());
    m_table->setRowCount(int(m_imports.size()));
    int row = 0;
    for (const LoggedImport &import : m_imports) {
        const QJsonObject counts = QJsonDocument::fromJson(import.counts.toUtf8()).object();
        const auto kind = importKindFromName(import.kind);
        m_table->setText(row, 0, m_formats.moment(QDateTime::fromMSecsSinceEpoch(import.moment, Qt::UTC).toOffsetFromUtc(m_offsetMinutes * 60)));
        m_table->setText(row, 1, kind ? importKindLabel(*kind) : import.kind);
        m_table->setText(row, 2, import.fileName);
        m_table->setText(row, 3, m_formats.count(qint64(counts.value(QStringLiteral("read")).toDouble())), true);
        m_table->setText(row, 4, import.undone ? tr("taken back") : QString());
        ++row;
    }
    showTab(m_tab);
    m_table->fitColumns(2);
    if (row > 0)
        m_table->setCurrentCell(std::min(current, row - 1), 0);
    fillUndo();
}

void ChooseStep::showTab(int tab)
{
    m_tab = tab;
    const bool lately = tab == 0;
    m_table->setVisible(lately && !m_imports.empty());
    m_undo->setVisible(lately && !m_imports.empty());
    m_empty->setVisible(lately && m_imports.empty());
    m_profiles->setVisible(!lately);
}

void ChooseStep::fillUndo()
{
    const int row = m_table->currentRow();
    m_undo->setEnabled(row >= 0 && size_t(row) < m_imports.size() && !m_imports[size_t(row)].undone);
}

} // namespace somo
