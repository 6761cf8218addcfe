// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/own_pay_query.h"
#include "core/exchange/received_reader.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace somo {

class ImportTable;
class MatchChoices;
class MatchPart;
class ReceivedColumnsPart;
class ReportActions;
class RunningNote;

/// My own book (rules §5): a statement that a principal or an employer sent, beside one's own orders and the agreed policy,
/// line by line. The file is read beside the window and can be stopped; nothing is written into the book.
class OwnStatementsPage : public Page {
    Q_OBJECT
public:
    explicit OwnStatementsPage(PageHost &host, QWidget *parent = nullptr);
    ~OwnStatementsPage() override;
    /// Reads that file and matches it.
    void takeFile(const QString &path);
    QString title() const override;
    QString trail() const override;
    bool goBack() override;
    bool followsPeriod() const override { return true; }
    void refresh() override;
    QList<QAction *> headerActions() const override;
    QWidget *firstFocus() override;
    void openFilter() override;
    void clearFilter() override;
    bool print() override;
    bool savePdf() override;

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Step {
        choose,
        columns,
        refused,
        result,
    };
    QWidget *buildChoose();
    QWidget *buildRefused();
    void connectParts();
    void showStep(Step step);
    void askChoices();
    void chooseFile();
    void read();
    void takeReading(const Result<ReceivedReading> &reading);
    void fillRefused();
    void match();
    void takeMatch(const StatementMatch &match);
    std::optional<Report> report() const;

    QString m_path;
    ReceivedMapping m_mapping;
    std::optional<ReceivedReading> m_reading;
    std::optional<Error> m_problem; // of the file as a whole
    std::optional<StatementMatch> m_match;
    Step m_step = choose;
    int m_readings = 0; // only the newest is taken
    std::stop_source m_stop;
    std::unique_ptr<RunningNote> m_work;
    Latest m_choosing, m_matching;
    ReportActions *m_output = nullptr;
    MatchChoices *m_choices = nullptr;
    QStackedWidget *m_steps = nullptr;
    QLabel *m_lead = nullptr;
    QLabel *m_about = nullptr;
    QPushButton *m_choose = nullptr;
    ReceivedColumnsPart *m_columns = nullptr;
    QLabel *m_refusedLead = nullptr;
    ImportTable *m_refused = nullptr;
    MatchPart *m_result = nullptr;
};

} // namespace somo
