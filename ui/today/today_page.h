// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care_list.h"
#include "core/commission/pay_outlook_query.h"
#include "core/insight/insight_cache_query.h"
#include "core/today/today.h"
#include "ui/board/board_page.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"
#include "ui/today/today_row.h"

class QBoxLayout;
class QScrollArea;

namespace somo {

class PayCard;
class TodayDeeds;
class TodayMonthCard;
class TodaySection;
class WhyPopover;

/// The first page: what was promised, what is useful to customers, what is new since yesterday, then its end; beside them the
/// month so far, the commission, and what comes up. Nothing on it counts, blinks or blames.
class TodayPage : public Page {
    Q_OBJECT
public:
    explicit TodayPage(PageHost &host, QWidget *parent = nullptr);
    QString title() const override;
    QString note() const override;
    void refresh() override;
    QWidget *firstFocus() override;
    QList<QAction *> headerActions() const override;
    std::vector<CustomerId> customersShown() const override;

signals:
    /// The promises as a calendar file.
    void calendarAsked();
    /// The orders that are credited to nobody.
    void creditAsked();
    /// The orders of the present month behind a figure.
    void ordersBehindAsked(const somo::DrillDown &what);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeSections();
    QAction *addKey(const QString &name, const QKeySequence &keys, std::function<void(TodayRow &)> act);
    void askUseful();
    void askPay();
    void cameIn();
    void fill();
    void fillPromised();
    void fillUseful();
    void fillNews();
    void fillComing();
    void fillPay();
    void fillEnd();
    void showMessage();
    std::vector<TodayRow *> rows() const;
    void setCurrent(TodayRow *row);
    void followFocus(const QWidget *now);
    void move(TodayRow *from, int step);
    void keepFocus();
    void actPromised(int line, TodayDeed deed, const TodayRow &row);
    void actUseful(int line, TodayDeed deed, const TodayRow &row);
    void askDay(const TodayRow &row, std::function<void(Day)> chosen);
    void openPromised(int line);
    void openUseful(int line);
    void openNews(int line);
    void openComing(int line);
    void openCustomer(CustomerId customer);
    void showWhy(bool team);
    void askBehind(Metric metric);
    BoardContext context() const;
    words::ReportWords words() const;
    void arrange();

    std::optional<Today> m_today; // nothing: still to come
    care::TodayList m_useful;
    std::optional<PayOutlook> m_pay;
    std::shared_ptr<insight::InsightCache> m_cache; // so that a promise kept doesn't read the book's orders again
    int m_awaited = 0; // answers that are still to come
    bool m_hadFocus = false; // the keyboard was in a row that went
    QAction *m_calendar;
    QAction *m_putOff;
    QAction *m_decline;
    QAction *m_open;
    TodayDeeds *m_deeds;
    QScrollArea *m_area = nullptr;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_side = nullptr;
    TodaySection *m_promised = nullptr;
    TodaySection *m_usefulPart = nullptr;
    TodaySection *m_news = nullptr;
    QLabel *m_empty = nullptr;
    QWidget *m_end = nullptr;
    QLabel *m_endWords = nullptr;
    TodayMonthCard *m_month = nullptr;
    PayCard *m_payCard = nullptr;
    TodaySection *m_coming = nullptr;
    TodayRow *m_current = nullptr;
    WhyPopover *m_why = nullptr;
    DrillDown m_behind; // what the explained figure is made of
    Latest m_askedToday;
    Latest m_askedUseful;
    Latest m_askedPay;
    Latest m_askedBehind;
};

} // namespace somo
