// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/month_query.h"
#include "core/words/formats.h"

#include <QFrame>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace somo {

/// What stands in the way of a period, and what deserves a look: sentences that open orders, people, an earlier period.
class FindingsCard : public QFrame {
    Q_OBJECT
public:
    explicit FindingsCard(QWidget *parent = nullptr);
    void setFindings(const MonthFindings &findings, const Formats &formats);
    /// The same in another language.
    void setFormats(const Formats &formats);
    /// The first one that blocks takes the keyboard; false where none does.
    bool goToBlocking();
    QWidget *list() const;

signals:
    void orderAsked(somo::OrderId order);
    void personAsked(somo::PersonId person, somo::FindingKind kind);
    void periodAsked(const somo::Period &period);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addThings(QTreeWidgetItem *item, const PeriodFinding &finding);
    void open(QTreeWidgetItem *item);
    void fitHeight();

    QLabel *m_title;
    QTreeWidget *m_list;
    MonthFindings m_findings;
    Formats m_formats{Language::vietnamese};
};

} // namespace somo
