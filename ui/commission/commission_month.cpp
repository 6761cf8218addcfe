// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commission/commission_month.h"

namespace somo {

CommissionMonth::CommissionMonth(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
{
    setObjectName(QStringLiteral("commissionMonth"));
}

void CommissionMonth::refresh()
{
    emit settled();
}

void CommissionMonth::retranslate() {}

} // namespace somo
