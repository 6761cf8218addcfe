// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ownstatements/received_columns_part.h"

#include "core/report/received_words.h"
#include "ui/common/theme/fonts.h"
#include "ui/importing/import_table.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

enum Column {
    HeaderColumn,
    ExamplesColumn,
    FieldColumn,
};
constexpr int nothing = -1; // of a choice: the column isn't read

} // namespace

ReceivedColumnsPart::ReceivedColumnsPart(QWidget *parent)
    : QWidget(parent)
{
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap);
    QVBoxLayout *inside = nullptr;
    QFrame *card = makeCard(this, inside);
    m_lead = new QLabel(card);
    m_lead->setObjectName(QStringLiteral("receivedColumnsLead"));
    m_lead->setTextFormat(Qt::PlainText);
    m_lead->setWordWrap(true);
    m_table = new ImportTable(QStringLiteral("receivedColumns"), card);
    inside->addWidget(m_lead);
    inside->addWidget(m_table, 1);
    layout->addWidget(card, 1);
    auto *foot = new QHBoxLayout;
    m_read = new QPushButton(this);
    m_read->setObjectName(QStringLiteral("readReceived"));
    m_read->setProperty("primary", true);
    foot->addStretch(1);
    foot->addWidget(m_read);
    layout->addLayout(foot);
    connect(m_read, &QPushButton::clicked, this, [this] {
        if (missing().empty())
            emit readAsked();
        else
            firstFocus()->setFocus(Qt::OtherFocusReason);
    });
}

void ReceivedColumnsPart::setColumns(const QString &fileName, const std::vector<ReceivedColumn> &columns)
{
    m_fileName = fileName;
    m_columns = columns;
    fill();
}

ReceivedMapping ReceivedColumnsPart::mapping() const
{
    ReceivedMapping mapping;
    for (const ReceivedField field : receivedFields())
        mapping[field] = std::nullopt;
    for (size_t column = 0; column < m_columns.size(); ++column) {
        if (m_columns[column].field)
            mapping[*m_columns[column].field] = ColumnRef(int(column) + 1);
    }
    return mapping;
}

std::vector<ReceivedField> ReceivedColumnsPart::missing() const
{
    std::vector<ReceivedField> fields;
    for (const ReceivedField field : {ReceivedField::order, ReceivedField::amount}) {
        if (std::ranges::none_of(m_columns, [field](const ReceivedColumn &each) { return each.field == field; }))
            fields.push_back(field);
    }
    return fields;
}

QComboBox *ReceivedColumnsPart::makeChoice(int column)
{
    const words::ReportWords words(m_formats.language(), m_formats.currency());
    auto *choice = new QComboBox(m_table);
    choice->setObjectName(QStringLiteral("receivedField%1").arg(column));
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->installEventFilter(this);
    choice->addItem(tr("(not read)"), nothing);
    for (const ReceivedField field : receivedFields())
        choice->addItem(receivedFieldName(field, words), int(field));
    const auto &chosen = m_columns[size_t(column)].field;
    choice->setCurrentIndex(chosen ? choice->findData(int(*chosen)) : 0);
    choice->setAccessibleName(tr("What the column “%1” holds").arg(m_columns[size_t(column)].header));
    connect(choice, &QComboBox::activated, this, [this, column, choice] {
        const int field = choice->currentData().toInt();
        choose(column, field == nothing ? std::nullopt : std::optional(ReceivedField(field)));
    });
    return choice;
}

/// The wheel over a choice in a list scrolls the list.
bool ReceivedColumnsPart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(watched)) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReceivedColumnsPart::choose(int column, std::optional<ReceivedField> field)
{
    // A field stands in one column only: what had it before is not read any more.
    for (size_t other = 0; other < m_columns.size(); ++other) {
        if (field && m_columns[other].field == field && other != size_t(column)) {
            m_columns[other].field.reset();
            if (auto *choice = qobject_cast<QComboBox *>(m_table->cellWidget(int(other), FieldColumn)))
                choice->setCurrentIndex(0);
        }
    }
    m_columns[size_t(column)].field = field;
    fillLead();
}

void ReceivedColumnsPart::fill()
{
    m_table->setHeaders({tr("Column of the file"), tr("Its first values"), tr("Is")});
    m_table->setRowCount(int(m_columns.size()));
    for (int column = 0; column < int(m_columns.size()); ++column) {
        const ReceivedColumn &each = m_columns[size_t(column)];
        m_table->setText(column, HeaderColumn, each.header.isEmpty() ? tr("column %1").arg(column + 1) : each.header);
        m_table->setText(column, ExamplesColumn, each.examples.join(QStringLiteral(" · ")));
        m_table->setCellWidget(column, FieldColumn, makeChoice(column));
    }
    m_table->fitColumns(ExamplesColumn);
    fillLead();
}

void ReceivedColumnsPart::fillLead()
{
    const words::ReportWords words(m_formats.language(), m_formats.currency());
    QStringList names;
    for (const ReceivedField field : missing())
        names += receivedFieldName(field, words);
    m_lead->setText(names.isEmpty() ? tr("%1: say what its columns are, where it isn't right yet.").arg(m_fileName)
                                    : tr("%1: which column is %2?").arg(m_fileName, names.join(tr(", and which "))));
    m_lead->setProperty("role", names.isEmpty() ? QStringLiteral("label") : QStringLiteral("message"));
    style()->unpolish(m_lead);
    style()->polish(m_lead);
}

void ReceivedColumnsPart::retranslate(const Formats &formats)
{
    m_formats = formats;
    m_table->setAccessibleName(tr("Columns of the received file"));
    m_read->setText(tr("Match  Ctrl+Enter"));
    fill();
}

QWidget *ReceivedColumnsPart::firstFocus()
{
    for (int column = 0; column < m_table->rowCount(); ++column) {
        if (!m_columns[size_t(column)].field)
            return m_table->cellWidget(column, FieldColumn);
    }
    return m_read;
}

} // namespace somo
