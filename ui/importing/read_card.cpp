// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/read_card.h"

#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/importing/import_table.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace somo {

ReadCard::ReadCard(QWidget *parent)
    : QFrame(parent)
    , m_title(roleLabel(this, "cardTitle"))
{
    setObjectName(QStringLiteral("readCard"));
    giveCardLayout(*this)->addWidget(m_title);
}

void ReadCard::addRow(const QString &objectName, const QString &name, qint64 value, const Formats &formats)
{
    QLabel *left = roleLabel(m_rows, "label");
    QLabel *right = roleLabel(m_rows, "");
    left->setText(name);
    left->setWordWrap(true);
    right->setText(formats.count(value));
    right->setObjectName(objectName);
    right->setAccessibleName(QStringLiteral("%1: %2").arg(name, right->text()));
    const int row = m_grid->rowCount();
    m_grid->addWidget(left, row, 0);
    m_grid->addWidget(right, row, 1, Qt::AlignRight | Qt::AlignTop);
}

void ReadCard::setAnswer(const ImportAnswer &answer, const Formats &formats)
{
    delete m_rows;
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(currentMetrics().small);
    m_grid->setColumnStretch(0, 1);
    m_title->setText(tr("Read"));
    addRow(QStringLiteral("readRows"), tr("Rows in the file"), answer.read(), formats);
    addRow(QStringLiteral("readTaken"), tr("Taken"), answer.read() - answer.skipped(), formats);
    addRow(QStringLiteral("readNotTaken"), tr("Not taken"), answer.skipped(), formats);
    addRow(QStringLiteral("readKept"), tr("Your own changes kept"), answer.kept(), formats);
    const auto added = answer.added();
    // What stands in no list of its own, and what asks for something to be done afterwards.
    if (const qint64 customers = added.value(QStringLiteral("customers")); customers > 0)
        addRow(QStringLiteral("readCustomers"), tr("New customers"), customers, formats);
    if (const qint64 products = added.value(QStringLiteral("products")); products > 0)
        addRow(QStringLiteral("readProducts"), tr("New products"), products, formats);
    qint64 nobodys = 0;
    for (const ImportedFile &file : answer.files) {
        for (const ImportNote &note : file.result.notes)
            nobodys += note.kind == ImportNote::Kind::withoutPerson ? note.count : 0;
    }
    if (nobodys > 0)
        addRow(QStringLiteral("readNobodys"), tr("Orders credited to nobody yet"), nobodys, formats);
    layout()->addWidget(m_rows);
}

} // namespace somo
