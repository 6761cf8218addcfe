// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/erasure.h"
#include "ui/customer/action_sheet.h"
#include "ui/customer/customer_data.h"
#include "ui/shell/workspace.h"

namespace somo {

/// Forgetting a customer for good: what goes, what stays, and afterwards which copies of the book still hold them.
class EraseSheet : public ActionSheet {
    Q_OBJECT
public:
    EraseSheet(PageHost &host, QWidget *parent);
    void begin(const CustomerData &data);
    QWidget *firstField() override;
    void retranslate() override;

signals:
    /// The customer is forgotten; `placeholder` is the code that the orders stand under.
    void erased(const QString &placeholder);

protected:
    void act() override;

private:
    void fill();

    CustomerId m_customer;
    QString m_name;
    std::optional<ErasurePreview> m_preview;
    QLabel *m_goes;
    QLabel *m_stays;
    bool m_erasing = false;
    Latest m_asked;
};

} // namespace somo
