// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer_timeline_query.h"
#include "core/insight/customer_sets_query.h"
#include "core/words/report_words.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace somo {

/// What the preview shows of a customer.
struct CustomerGlance {
    CustomerListRow row;
    std::optional<insight::CustomerOutlook> outlook;
    std::vector<TimelineRow> events; // the newest three
};

/// A customer at a glance beside the list: how to reach them, how far they have come, the last three events.
class CustomerPreview : public QWidget {
    Q_OBJECT
public:
    explicit CustomerPreview(QWidget *parent);
    void show(const CustomerGlance &glance, const words::ReportWords &words);
    void retranslate();
    CustomerId customer() const { return m_glance.row.id; }

signals:
    void openAsked(somo::CustomerId customer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    CustomerGlance m_glance;
    words::ReportWords m_words{Language::vietnamese, Currency()};
    QLabel *m_title = nullptr;
    QTextBrowser *m_text = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace somo
