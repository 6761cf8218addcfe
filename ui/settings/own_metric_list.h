// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/own_metric_query.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace somo {

class ConflictSheet;
class PageHost;

/// The metrics of the team's own that weekly reports enter and targets aim for: made, renamed, given another unit and taken
/// away while nothing is counted in them yet. Each is one command.
class OwnMetricList : public QWidget {
    Q_OBJECT
public:
    explicit OwnMetricList(PageHost &host, QWidget *parent = nullptr);
    /// Reads them anew; what is being typed stays.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectAll();
    void fill(const std::vector<OwnMetricRow> &rows);
    void choose();
    void add();
    void change();
    void remove();
    void write(const CommandWords &words, Book::Work work, std::function<void()> done);
    void meet(const Error &error, const OwnMetricRow &opened, const QString &mine);
    void rename(const OwnMetricRow &opened, const QString &name, MetricUnit unit);
    const OwnMetricRow *chosen() const;
    bool hasName();
    void say(const QString &error);
    void retranslate();

    PageHost &m_host;
    std::vector<OwnMetricRow> m_rows;
    OwnMetricRow m_opened; // the chosen one, as it was when it was chosen
    Latest m_asked, m_askedNewer;
    QTreeWidget *m_list = nullptr;
    ConflictSheet *m_conflict = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_unit = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_labels[2] = {};
    QLabel *m_error = nullptr;
    bool m_filling = false;
};

} // namespace somo
