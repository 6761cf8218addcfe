// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace somo {

class CommissionMonth;
class ReportActions;
class StatementView;

/// Commission of the window's period: everybody's, and one person's statement.
class CommissionPage : public Page {
    Q_OBJECT
public:
    explicit CommissionPage(PageHost &host, QWidget *parent = nullptr);
    QString title() const override;
    QString trail() const override;
    bool goBack() override;
    bool followsPeriod() const override { return true; }
    /// A person's id; 0: everybody's.
    void open(qint64 id) override;
    qint64 thing() const override { return m_person.value; }
    void refresh() override;
    QList<QAction *> headerActions() const override;
    QWidget *firstFocus() override;
    bool mayClose() override;
    bool print() override;
    bool savePdf() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    void stepOut();
    bool showsPerson() const { return m_person.value != 0; }
    ReportActions &output() const;

    QStackedWidget *m_parts = nullptr;
    CommissionMonth *m_month = nullptr;
    StatementView *m_statement = nullptr;
    PersonId m_person;
};

} // namespace somo
