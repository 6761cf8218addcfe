// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/words/formats.h"

#include <QWidget>

#include <functional>
#include <vector>

class QAction;

namespace somo {

class ProgressStrip;
class Prompts;
class WindowSettings;
class Workspace;

/// The pages of the window. Their numbers are remembered (WindowSettings::usedPages), so new ones come last.
enum class PageId {
    board,
    customers,
    orders,
    products,
    targets,
    report,
    importing,
    people, // teams and people
    places, // channels, regions, areas
    calendar,
    history,
    settings,
    help,
    commission,
    ownStatements, // a statement received, matched
    policies, // under the commission page
    weekly, // the weekly report
    expenses,
    today, // the first page
    customer, // one customer's, opened by id
    insight, // what is known of customers
    pipeline, // deals
    care, // scripts of care
};

/// What a page may ask of the window around it.
class PageHost {
public:
    virtual ~PageHost() = default;
    virtual Workspace &workspace() = 0;
    virtual Prompts &prompts() = 0;
    virtual WindowSettings &windowSettings() = 0;
    virtual Language language() const = 0;
    virtual Formats formats() const = 0;
    /// The period all pages share.
    virtual Period period() const = 0;
    /// All pages go to another period.
    virtual void showPeriod(const Period &period) = 0;
    /// Another page; with an id, that thing on it (an order, a customer …).
    virtual void showPage(PageId page, qint64 id = 0) = 0;
    /// Files dropped or chosen anywhere are taken to the import assistant.
    virtual void importFiles(const QStringList &files) = 0;
    /// What was done, in the strip at the page's foot, with the way to take it back.
    virtual void say(const QString &done) = 0;
    /// A hint in the same strip: nothing was done, so nothing can be taken back.
    virtual void tell(const QString &hint) = 0;
    /// The same where the way back is another than taking the newest command back.
    virtual void say(const QString &done, std::function<void()> undo) = 0;
    /// Where something was written to, in the status line.
    virtual void sayWritten(const QString &path) = 0;
    virtual void showProblem(const Error &error) = 0;
    /// Where it is said what runs beside the window.
    virtual ProgressStrip &progress() = 0;
};

/// One page of the window. It reads through the workspace, never waits, and shows the newest answer only.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(PageHost &host, QWidget *parent = nullptr);

    virtual QString title() const = 0;
    /// What "back" leads to inside the page ("Orders" while one order is open); empty at its top.
    virtual QString trail() const { return {}; }
    /// A word about the state of what is shown, beside the title; empty: none.
    virtual QString note() const { return {}; }
    /// Steps back inside the page; false where it stands at its top.
    virtual bool goBack() { return false; }
    /// Whether the header's period means anything here.
    virtual bool followsPeriod() const { return false; }
    /// Shows one thing; 0: the page's top.
    virtual void open(qint64 id);
    /// What stands open, for open() to come back to; 0 at the top.
    virtual qint64 thing() const { return 0; }
    /// Asks anew: the page is shown, the book changed, or the period or the language did. What somebody is typing stays,
    /// and so do the selection and the scroll bars.
    virtual void refresh() = 0;
    /// The page's actions for the header's right end; the first is the primary one.
    virtual QList<QAction *> headerActions() const { return {}; }
    /// A part of the page that stands at the header's right end while the page shows; null: none. The page deletes it.
    virtual QWidget *headerPart() { return nullptr; }
    /// Ctrl+P and Ctrl+E: what the page shows, on paper or as a PDF file. False: it has nothing of its own to print.
    virtual bool print() { return false; }
    virtual bool savePdf() { return false; }
    /// Which customers the page shows or has chosen, for an address book; empty: it is about none.
    virtual std::vector<CustomerId> customersShown() const { return {}; }
    /// Where the keyboard goes when the page is shown.
    virtual QWidget *firstFocus() { return this; }
    /// False where typed input would be lost; the page then says so itself.
    virtual bool mayClose() { return true; }
    /// Ctrl+F and Ctrl+Shift+F, where the page has a filter.
    virtual void openFilter() {}
    virtual void clearFilter() {}

signals:
    /// Title, trail or actions are others now.
    void headerChanged();
    /// Everything asked for stands on the page; tests and screenshots wait for this.
    void settled();
    /// Esc: back, to where what stands open was opened from, or a step inside the page.
    void backAsked();

protected:
    PageHost &host() const { return m_host; }
    void changeEvent(QEvent *event) override;
    /// Every text anew, in the present language.
    virtual void retranslate() = 0;

private:
    PageHost &m_host;
};

} // namespace somo
