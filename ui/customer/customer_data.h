// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/refusal_query.h"
#include "core/customers/attachment.h"
#include "core/customers/consent.h"
#include "core/customers/customer.h"
#include "core/customers/customer_list_query.h"
#include "core/customers/customer_summary_query.h"
#include "core/customers/customer_timeline_query.h"
#include "ui/customer/own_line.h"
#include "core/customers/privacy_request_query.h"
#include "core/customers/tag.h"
#include "core/insight/insight_cache_query.h"
#include "core/insight/stage.h"
#include "core/storage/settings.h"
#include "core/words/report_words.h"

#include <QStringList>

namespace somo {

/// What one customer's page shows at once, but for the history.
struct CustomerData {
    Customer customer; // an id of 0: there is no such customer (any more)
    QString segment, province, keeper; // names
    NamedRow cameFrom;
    bool contactHidden = false; // a server keeps phone, e-mail, address and birthday from whoever looks
    QString phoneEnd; // the last figures of a phone that is hidden; empty: none, or not told
    std::vector<Tag> tags;
    std::vector<OwnShown> own; // fields that are asked for, and retired ones in which something stands
    std::vector<Consent> consents; // what counts by now
    std::vector<Attachment> files;
    std::vector<HeardNote> heard;
    std::vector<privacy::RequestRow> requests;
    QStringList aliases;
    CustomerSummary summary;
    std::vector<BoughtProduct> bought;
    insight::StageFinding stage;
    // What may be chosen.
    CustomerChoices choices;
    std::vector<NamedRow> people; // active on the day, by given name
    std::vector<Tag> allTags;
    QStringList groups; // that customers of the book are in
    PersonId me; // whoever uses the window, where the book knows them
};

/// Something that may be worth saying next, with its reason.
struct CustomerSuggestion {
    QString code; // next_purchase | goes_with
    QString occasion; // of care: what it was started by
    QString title; // the product, or when
    QString reason;
};

/// What needs the whole book: read after the page stands.
struct CustomerKnowing {
    std::optional<insight::RfmRow> rfm;
    QString rfmReason;
    std::vector<CustomerSuggestion> suggestions;
    std::vector<care::RefusalRow> refusals;
};

Result<CustomerData> loadCustomerData(Database &database, const BookSettings &settings, CustomerId customer, Day today, const QString &author);
Result<CustomerKnowing> loadCustomerKnowing(Database &database, const BookSettings &settings, CustomerId customer, Day today, insight::InsightCache &cache,
                                            const words::ReportWords &words);

} // namespace somo
