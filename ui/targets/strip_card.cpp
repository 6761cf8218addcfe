// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/strip_card.h"

#include "ui/common/delegates/list_table.h"
#include "ui/common/theme/fonts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

StripCard::StripCard(const QString &name, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(name);
    setProperty("card", true);
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.inside, metrics.gap, metrics.inside, metrics.gap);
    layout->setSpacing(metrics.small);
    auto *head = new QHBoxLayout;
    m_title = makeLabel(QStringLiteral("Title"), this, QStringLiteral("cardTitle"));
    m_title->setWordWrap(false);
    m_title->setMinimumHeight(metrics.button);
    m_toggle = new QToolButton(this);
    m_toggle->setObjectName(name + QStringLiteral("Toggle"));
    m_toggle->setCheckable(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    head->addWidget(m_title, 1);
    head->addWidget(m_toggle);
    layout->addLayout(head);
    m_threshold = makeLabel(QStringLiteral("Threshold"), this, QStringLiteral("label"));
    layout->addWidget(m_threshold);
    m_nothing = makeLabel(QStringLiteral("Nothing"), this, {});
    layout->addWidget(m_nothing);
    m_lines = new QWidget(this);
    m_linesLayout = new QVBoxLayout(m_lines);
    m_linesLayout->setContentsMargins(0, 0, 0, 0);
    m_linesLayout->setSpacing(metrics.small);
    layout->addWidget(m_lines);
    m_model = new QStandardItemModel(this);
    m_table = makeListTable(m_model, this);
    m_table->setObjectName(name + QStringLiteral("Table"));
    layout->addWidget(m_table);
    connect(m_toggle, &QToolButton::toggled, this, &StripCard::showTable);
    retranslate();
    showTable(false);
}

QLabel *StripCard::makeLabel(const QString &part, QWidget *parent, const QString &role)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName() + part);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (!role.isEmpty())
        label->setProperty("role", role);
    return label;
}

StripCard::Row StripCard::makeRow()
{
    const QString number = QString::number(m_rows.size());
    Row row;
    row.title = makeLabel(QStringLiteral("Line") + number, m_lines, QStringLiteral("columnTitle"));
    row.strip = new DotStrip(m_lines);
    row.strip->setObjectName(objectName() + QStringLiteral("Strip") + number);
    row.sentence = makeLabel(QStringLiteral("Sentence") + number, m_lines, {});
    for (QWidget *each : std::initializer_list<QWidget *>{row.title, row.strip, row.sentence})
        m_linesLayout->addWidget(each);
    return row;
}

// Lines are kept and filled anew, so that whoever walks through the dots stays where they are.
void StripCard::setContent(const QString &title, const StripContent &content)
{
    m_title->setText(title);
    m_threshold->setText(content.threshold);
    m_nothing->setText(content.nothing);
    m_nothing->setVisible(!content.nothing.isEmpty());
    m_toggle->setVisible(!content.lines.empty());
    while (m_rows.size() < content.lines.size())
        m_rows.push_back(makeRow());
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const StripLine line = i < content.lines.size() ? content.lines[i] : StripLine();
        row.title->setText(line.title);
        row.title->setVisible(!line.title.isEmpty());
        row.strip->setData(line.strip);
        row.strip->setVisible(!line.strip.dots.empty());
        row.sentence->setText(line.sentence);
        row.sentence->setVisible(!line.sentence.isEmpty());
    }
    fillTable(content);
    m_table->setAccessibleName(title);
    showTable(m_toggle->isChecked());
}

void StripCard::fillTable(const StripContent &content)
{
    m_model->setColumnCount(int(content.titles.size()));
    m_model->setRowCount(int(content.rows.size()));
    for (int column = 0; column < int(content.titles.size()); ++column) {
        const Qt::Alignment side = Qt::AlignVCenter | (column < content.textColumns ? Qt::AlignLeft : Qt::AlignRight);
        m_model->setHeaderData(column, Qt::Horizontal, content.titles[column]);
        m_model->setHeaderData(column, Qt::Horizontal, int(side), Qt::TextAlignmentRole);
        for (int row = 0; row < int(content.rows.size()); ++row) {
            auto *item = new QStandardItem(content.rows[size_t(row)][column]);
            item->setTextAlignment(side);
            m_model->setItem(row, column, item);
        }
    }
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->resizeColumnsToContents();
    m_tableWidth = m_table->horizontalHeader()->length();
    m_table->horizontalHeader()->setStretchLastSection(true);
    fitTable();
}

/// As high as its rows, and the bar below them where the columns want one.
void StripCard::fitTable()
{
    constexpr int most = 8;
    const Metrics metrics = currentMetrics();
    const int room = width() - 2 * metrics.inside - (m_model->rowCount() > most ? m_table->verticalScrollBar()->sizeHint().width() : 0);
    const int bar = m_tableWidth > room ? m_table->horizontalScrollBar()->sizeHint().height() : 0;
    m_table->setFixedHeight(metrics.header + metrics.row * std::min(most, m_model->rowCount()) + bar + 4);
}

void StripCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitTable();
}

bool StripCard::showsTable() const
{
    return m_toggle->isChecked();
}

void StripCard::showTable(bool table)
{
    const bool any = !m_toggle->isHidden();
    m_lines->setVisible(any && !table);
    m_table->setVisible(any && table);
    retranslate();
}

void StripCard::retranslate()
{
    m_toggle->setText(m_toggle->isChecked() ? tr("Show dots") : tr("Show table"));
}

} // namespace somo
