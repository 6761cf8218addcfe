// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/contact_address.h"
#include "core/orders/order_choices_query.h"
#include "ui/customer/customer_data.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <memory>

class QBoxLayout;
class QMenu;
class QScrollArea;
class QStackedWidget;

namespace somo {

class ActionSheet;
class BoughtCard;
class ConsentCard;
class ConsentSheet;
class CustomerWho;
class EmptyPart;
class EraseSheet;
class FigureLabel;
class FiguresCard;
class FilesCard;
class NeedsCard;
class NoticeStrip;
class RequestSheet;
class SuggestionsCard;
class TimelineCard;
class WhyPopover;

/// One customer: who they are and what they agreed to at the left, what happened with a line for notes in the middle, what they
/// buy and may need at the right.
class CustomerPage : public Page {
    Q_OBJECT
public:
    explicit CustomerPage(PageHost &host, QWidget *parent = nullptr);
    QString title() const override;
    QString note() const override;
    bool goBack() override;
    /// A customer's id.
    void open(qint64 id) override;
    qint64 thing() const override { return m_customer.value; }
    void refresh() override;
    QList<QAction *> headerActions() const override;
    QWidget *firstFocus() override;
    bool mayClose() override;
    std::vector<CustomerId> customersShown() const override;
    void openFilter() override;

    TimelineCard *timeline() const { return m_timeline; }
    const CustomerData &data() const { return m_data; }

signals:
    void ordersAsked(somo::CustomerId customer, const QString &name);
    /// An order is to be typed; the sheet names the customer.
    void newOrderAsked(const somo::OrderSheet &of);
    /// This customer and another are one person.
    void mergeAsked(somo::CustomerId customer);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *makeAction(const char *name, const char *icon, const char *keys, void (CustomerPage::*run)());
    void makeActions();
    void makeColumns();
    QWidget *makeColumn(const char *name, QScrollArea *&scroll);
    void connectParts();
    void take(const CustomerData &data);
    void askKnowing();
    void noteLook(const QString &what);
    void arrange();
    void showSheet(ActionSheet *sheet);
    void closeSheet();
    void editConsent();
    void enterRequest();
    void erase();
    void savePersonFile();
    void merge();
    void call();
    void zalo();
    void contact(care::Channel channel);
    void sayContact();
    void openContact();
    void newOrder();
    void showOrders();
    void showMore();
    void goToNote();
    void why(QWidget *at, const QString &title, const QString &reason);

    CustomerId m_customer;
    CustomerData m_data;
    CustomerId m_looked; // whose contact data was looked at last
    std::shared_ptr<insight::InsightCache> m_cache;
    QStackedWidget *m_parts = nullptr;
    EmptyPart *m_nobody = nullptr;
    QWidget *m_whole = nullptr;
    QScrollArea *m_leftScroll = nullptr;
    QScrollArea *m_rightScroll = nullptr;
    QWidget *m_left = nullptr;
    QWidget *m_right = nullptr;
    bool m_isNarrow = false;
    CustomerWho *m_who = nullptr;
    ConsentCard *m_consent = nullptr;
    NeedsCard *m_needs = nullptr;
    FilesCard *m_files = nullptr;
    NoticeStrip *m_contact = nullptr;
    care::Channel m_channel = care::Channel::zalo;
    QString m_address; // that the strip offers to open
    QString m_addressShown;
    QStackedWidget *m_middle = nullptr;
    TimelineCard *m_timeline = nullptr;
    ConsentSheet *m_consentSheet = nullptr;
    RequestSheet *m_requestSheet = nullptr;
    EraseSheet *m_eraseSheet = nullptr;
    BoughtCard *m_bought = nullptr;
    SuggestionsCard *m_suggestions = nullptr;
    FiguresCard *m_figures = nullptr;
    WhyPopover *m_why = nullptr; // made when first asked for
    QMenu *m_menu = nullptr;
    QAction *m_newOrder = nullptr;
    QAction *m_call = nullptr;
    QAction *m_zalo = nullptr;
    QAction *m_more = nullptr;
    QAction *m_noteAction = nullptr;
    QAction *m_ordersAction = nullptr;
    QAction *m_attachAction = nullptr;
    QAction *m_consentAction = nullptr;
    QAction *m_requestAction = nullptr;
    QAction *m_fileAction = nullptr;
    QAction *m_mergeAction = nullptr;
    QAction *m_eraseAction = nullptr;
    Latest m_asked;
    Latest m_askedKnowing;
    Latest m_askedFile;
};

} // namespace somo
