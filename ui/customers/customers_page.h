// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/bulk_change.h"
#include "core/customers/customer_merge.h"
#include "ui/customers/customer_form.h"
#include "ui/customers/customer_preview.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace somo {

class BulkPanel;
class CustomerList;
class MergePart;
class ProvincePart;

/// Customers: a list of any length, and beside it the form of the chosen one, a glance at it, or a change of many. In its place
/// stand, as asked, those who may be one person, or the provinces.
class CustomersPage : public Page {
    Q_OBJECT
public:
    explicit CustomersPage(PageHost &host, QWidget *parent = nullptr);
    QString title() const override;
    QString trail() const override;
    bool goBack() override;
    /// A customer's id.
    void open(qint64 id) override;
    qint64 thing() const override { return m_chosen.value; }
    void refresh() override;
    QList<QAction *> headerActions() const override { return {m_new, m_twins, m_provinces}; }
    QWidget *firstFocus() override;
    bool mayClose() override;
    void openFilter() override;
    void clearFilter() override;
    std::vector<CustomerId> customersShown() const override;
    /// Shows who may be one person with this customer.
    void showTwinsOf(CustomerId customer);

signals:
    /// The orders of one customer are to be shown.
    void ordersAsked(somo::CustomerId customer, const QString &name);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Part { ListPart, MergePlace, ProvincePlace };
    enum Side { FormSide, PreviewSide, BulkSide };
    void makeList();
    void makeParts();
    QAction *makeAction(const char *name, const char *icon, void (CustomersPage::*run)());
    void connectList();
    void connectForm();
    void connectBulk();
    void connectParts();
    void showPart(Part part);
    void showSide(Side side);
    void askForm();
    void askGlance();
    void take(const CustomerSheet &sheet);
    void choose(CustomerId customer);
    void chooseFirst();
    void goTo(CustomerId customer);
    void addCustomer();
    void togglePreview();
    void startBulk();
    void askBulk(const BulkChange &change);
    void applyBulk(const BulkChange &change, const QString &value, qint64 changed);
    void showTwins();
    /// Goes to the pairs once they are there; `choose`: to the first with that customer.
    void goToPairs(CustomerId choose);
    void askPairs();
    void askSides(CustomerId keep, CustomerId gone);
    void merge(const CustomerMerge &merge, const QString &keepCode, const QString &goneCode, const QString &goneName);
    void keepApart(const NamedRow &first, const NamedRow &second);
    void proposeAgain(const NamedRow &first, const NamedRow &second);
    void showProvinces();
    void askProvinces();
    void showProvince(const QString &code);
    words::ReportWords reportWords() const;

    QStackedWidget *m_parts = nullptr;
    QStackedWidget *m_side = nullptr;
    CustomerList *m_list = nullptr;
    CustomerForm *m_form = nullptr;
    CustomerPreview *m_preview = nullptr;
    BulkPanel *m_bulk = nullptr;
    MergePart *m_merge = nullptr;
    ProvincePart *m_provinceTable = nullptr;
    QAction *m_new = nullptr;
    QAction *m_twins = nullptr;
    QAction *m_provinces = nullptr;
    std::shared_ptr<insight::InsightCache> m_cache = std::make_shared<insight::InsightCache>();
    CustomerId m_chosen; // 0 while a new customer is typed, or nobody is there
    bool m_adding = false;
    bool m_listed = false; // the list's answer stands
    std::optional<CustomerId> m_pairOf; // the keyboard goes to the pairs, to one with that customer, when they come
    Latest m_askedForm, m_askedGlance, m_askedBulk, m_askedPairs, m_askedSides, m_askedProvinces;
};

} // namespace somo
