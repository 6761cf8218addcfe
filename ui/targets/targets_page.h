// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/target_grid.h"
#include "core/storage/book.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"
#include "ui/targets/left_out_list.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace somo {

class ConflictSheet;
class TargetChoices;
class TargetGridView;
class TargetHealth;
class TargetVerdict;

/// Targets in two tabs: the grid, in which each thing done is one command that one undo takes back; and whether the
/// targets are right, with what that rests on.
class TargetsPage : public Page {
    Q_OBJECT
public:
    explicit TargetsPage(PageHost &host, QWidget *parent = nullptr);
    QString title() const override;
    void refresh() override;
    bool followsPeriod() const override;
    QList<QAction *> headerActions() const override;
    QWidget *firstFocus() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Tab {
        GridTab,
        HealthTab,
    };
    QWidget *makeTabs();
    QWidget *makeGridTab();
    QWidget *makeFoot(QWidget *card);
    void connectAll();
    bool showsHealth() const;
    void showTab(int tab);
    void askGrid();
    void askOwnMetrics();
    void askNarrowed();
    /// A grid as far as its reader may see it.
    struct ReadableGrid {
        TargetGrid grid;
        int hidden = 0; // people whose gross profit is not for this reader
    };
    static Result<ReadableGrid> loadGrid(Database &database, const BookSettings &settings, const TargetGridAsk &ask, const QString &reader);
    void takeGrid(const ReadableGrid &readable);
    void showCell();
    void showFoot();
    void say(const QString &error);
    void write(const QString &code, const QStringList &args, const std::vector<TargetChange> &changes);
    void meet(const Error &error, const CommandWords &words, const std::vector<TargetChange> &changes);
    void askWhich(const Error &error, const CommandWords &words, std::vector<TargetChange> changes, const std::vector<TargetMeeting> &meetings);
    QString cellText(const std::optional<Target> &target) const;
    QString legend() const;

    QButtonGroup *m_tabs = nullptr;
    QStackedWidget *m_shown = nullptr;
    TargetChoices *m_choices = nullptr;
    QStackedWidget *m_parts = nullptr;
    ConflictSheet *m_conflict = nullptr;
    TargetGridView *m_view = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_foot = nullptr;
    QPushButton *m_showLeftOut = nullptr;
    TargetVerdict *m_verdict = nullptr;
    TargetHealth *m_health = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_spread = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_whoChanged = nullptr;
    QString m_error;
    int m_hidden = 0; // of the grid's people
    std::vector<LeftOut> m_leftOut; // of the newest paste
    Latest m_asked, m_narrowedAsked, m_ownAsked, m_meetingAsked;
};

} // namespace somo
