// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weekly/weekly_query.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

class QFrame;
class QLabel;
class QTableView;
class QToolButton;

namespace somo {

class WeeklyModel;
class WeeklyView;

/// The weekly report: one's own as a form at the left, the team's sheet at the right. Open to all, and nobody is counted
/// as missing.
class WeeklyPage : public Page {
    Q_OBJECT
public:
    explicit WeeklyPage(PageHost &host, QWidget *parent = nullptr);
    QString title() const override;
    /// The number of a week's Monday (yyyymmdd).
    void open(qint64 id) override;
    void refresh() override;
    QWidget *firstFocus() override;
    bool mayClose() override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Both halves of the page, read at once.
    struct Answer {
        std::optional<WeeklyForm> own; // nothing: nobody in the book has the name that was said
        WeeklySheet sheet;
    };
    static Result<Answer> load(Database &database, const BookSettings &settings, const Period &week, const QString &author);
    QWidget *makeWeekLine();
    QWidget *makeOwn();
    QFrame *makeTeam();
    void showWeek(const Period &week);
    void take(const Answer &answer);
    void showSentences();
    void fit();

    Period m_week;
    QToolButton *m_back = nullptr;
    QToolButton *m_on = nullptr;
    QToolButton *m_now = nullptr;
    QLabel *m_name = nullptr;
    QFrame *m_card = nullptr; // one's own report stands in it
    WeeklyView *m_view = nullptr;
    QLabel *m_nobody = nullptr; // in its place, while it isn't known whose it is
    QFrame *m_team = nullptr;
    WeeklyModel *m_model = nullptr;
    QTableView *m_list = nullptr;
    QLabel *m_sentences = nullptr; // of the chosen person
    Latest m_asked;
};

} // namespace somo
