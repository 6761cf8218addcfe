// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commission/statement_view.h"

namespace somo {

StatementView::StatementView(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
{
    setObjectName(QStringLiteral("statementView"));
}

void StatementView::showPerson(PersonId person)
{
    m_person = person;
    refresh();
}

void StatementView::refresh()
{
    emit settled();
}

void StatementView::retranslate() {}

} // namespace somo
