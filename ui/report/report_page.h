// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/kpi_report.h"

#include <QPrinter>
#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPrintPreviewWidget;

namespace somo {

class ReportPainter;

/// One for whom a report can be made.
struct ReportChoice {
    ReportScope scope;
    QString name;
    friend bool operator==(const ReportChoice &, const ReportChoice &) = default;
};

/// The report's real pages from the print painter, and what goes into it.
class ReportPage : public QWidget {
    Q_OBJECT
public:
    explicit ReportPage(QWidget *parent = nullptr);
    /// For whom a report can be made: everyone, the teams, the people.
    void setScopes(const std::vector<ReportChoice> &choices);
    void setReport(const Report &report);
    const std::optional<Report> &report() const { return m_report; }
    ReportScope scope() const;
    bool teamEdition() const;
    int pageCount() const;
    /// Asks for a printer. False: thought better of it, or the printer took nothing.
    bool print();

signals:
    /// Other contents were chosen.
    void choiceChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paint(QPrinter *printer);
    void retranslate();
    void fillScopes(const ReportScope &chosen);
    std::optional<Report> m_report;
    std::vector<ReportChoice> m_choices;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget *m_preview = nullptr;
    QComboBox *m_scope = nullptr;
    QCheckBox *m_team = nullptr;
    QLabel *m_scopeLabel = nullptr;
    QLabel *m_pages = nullptr;
};

} // namespace somo
