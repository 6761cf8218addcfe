// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_output.h"

#include <QList>

class QAction;
class QWidget;

namespace somo {

/// The two actions of a page whose content goes to paper: "print", and "save" with a menu of the kinds of file. The report is
/// made when it is asked for.
class ReportActions : public QObject {
    Q_OBJECT
public:
    using Use = std::function<void(const ReportToWrite &)>;
    /// Makes the report, beside the window, and hands it over; says itself why there is none.
    using Make = std::function<void(Use)>;

    /// `name` tells the actions apart: "Pay" makes "printPay", "savePay", and "savePaypdf" in its menu.
    ReportActions(PageHost &host, QWidget *page, const QString &name, Make make);

    QList<QAction *> actions() const { return {m_print, m_save}; }
    /// What is printed and what is saved, as the actions' tooltips.
    void setTips(const QString &print, const QString &save);
    void setEnabled(bool enabled);
    /// False where there is nothing to print or to save.
    bool print();
    bool save(const QString &ending);

private:
    void chooseFile();

    QWidget *m_page;
    Make m_make;
    ReportOutput m_output;
    QAction *m_print;
    QAction *m_save;
};

} // namespace somo
