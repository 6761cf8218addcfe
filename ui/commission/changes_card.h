// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/month_query.h"
#include "core/words/formats.h"

#include <QFrame>

class QLabel;
class QTreeWidget;

namespace somo {

/// Old beside new, by person and line: what came out otherwise than when it was calculated, or closed.
class ChangesCard : public QFrame {
    Q_OBJECT
public:
    explicit ChangesCard(QWidget *parent = nullptr);
    /// Nothing differs: the card hides. `title` says what is compared, the two headings what stands in the columns.
    void setChanges(const std::vector<NamedChange> &changes, const QString &title, const QStringList &headings, const Formats &formats);

signals:
    void personOpened(somo::PersonId person);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();

    QLabel *m_title;
    QTreeWidget *m_list;
};

} // namespace somo
