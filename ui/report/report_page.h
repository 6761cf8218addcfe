// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/kpi_report.h"
#include "ui/print/paper.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace somo {

class EmptyPart;
class PagePreview;

/// One for whom a report can be made.
struct ReportChoice {
    ReportScope scope;
    QString name;
    friend bool operator==(const ReportChoice &, const ReportChoice &) = default;
};

/// Which report the page makes.
enum class ReportEdition {
    kpi,
    statements, // of commission, one for each person and policy
};

/// The report's real pages from the print painter, and at their left what goes into it.
class ReportPage : public QWidget {
    Q_OBJECT
public:
    explicit ReportPage(QWidget *parent = nullptr);
    /// A book of one person has no teams to choose from.
    void setPersonal(bool personal);
    /// For whom a report can be made: everyone, the teams, the people.
    void setScopes(const std::vector<ReportChoice> &choices);
    /// The period as people name it; it is chosen for all pages together.
    void setPeriod(const QString &name);
    void setReport(const Report &report);
    const std::optional<Report> &report() const { return m_report; }
    ReportEdition edition() const;
    /// Whether statements come with the orders behind them.
    bool withAppendix() const;
    ReportScope scope() const;
    bool teamEdition() const;
    /// What is ticked; parts that a report of this scope doesn't have are as ticked last.
    ReportParts parts() const;
    /// Changes what is painted only, on screen, paper and PDF alike.
    PrintTone tone() const;
    int pageCount() const;

signals:
    /// Other contents were chosen.
    void choiceChanged();
    /// So many periods on.
    void stepAsked(int periods);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeChoices(QVBoxLayout &choices);
    QCheckBox *makeCheck(QVBoxLayout &choices, const char *name);
    QLabel *makeLabel(QVBoxLayout &choices);
    /// ‹ what is shown ›: two arrows around a label.
    QLabel *makeWalk(QVBoxLayout &choices, const char *name, QToolButton *&back, QToolButton *&on);
    void makePreview();
    void retranslate();
    void fillScopes(const ReportScope &chosen);
    void showParts();
    void showEmptyWords();
    QString everyoneWord() const;
    void showPages();
    void turnPage(int pages);
    std::optional<Report> m_report;
    std::vector<ReportChoice> m_choices;
    bool m_personal = false;
    QStackedWidget *m_shown = nullptr;
    PagePreview *m_preview = nullptr;
    EmptyPart *m_empty = nullptr;
    QComboBox *m_edition = nullptr;
    QComboBox *m_scope = nullptr;
    QCheckBox *m_team = nullptr;
    QCheckBox *m_cover = nullptr;
    QCheckBox *m_teams = nullptr;
    QCheckBox *m_people = nullptr;
    QCheckBox *m_dictionary = nullptr;
    QCheckBox *m_appendix = nullptr;
    QCheckBox *m_greys = nullptr;
    QLabel *m_editionLabel = nullptr;
    QLabel *m_periodLabel = nullptr;
    QLabel *m_scopeLabel = nullptr;
    QLabel *m_partsLabel = nullptr;
    QLabel *m_printLabel = nullptr;
    QLabel *m_period = nullptr;
    QLabel *m_page = nullptr;
    QToolButton *m_periodBack = nullptr;
    QToolButton *m_periodOn = nullptr;
    QToolButton *m_pageBack = nullptr;
    QToolButton *m_pageOn = nullptr;
};

} // namespace somo
