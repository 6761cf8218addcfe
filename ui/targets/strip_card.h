// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targets/health_lines.h"

#include <QFrame>

class QLabel;
class QStackedWidget;
class QStandardItemModel;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace somo {

/// A card of lines of dots, each with its sentence; the same figures as a table behind a button.
class StripCard : public QFrame {
    Q_OBJECT
public:
    /// `name` is the card's; its parts are called by it with "Threshold", "Table" … behind.
    StripCard(const QString &name, QWidget *parent);
    void setContent(const QString &title, const StripContent &content);
    bool showsTable() const;
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        QLabel *title = nullptr;
        DotStrip *strip = nullptr;
        QLabel *sentence = nullptr;
    };
    QLabel *makeLabel(const QString &part, QWidget *parent, const QString &role);
    Row makeRow();
    void fillTable(const StripContent &content);
    void fitTable();
    void showTable(bool table);
    QLabel *m_title = nullptr;
    QToolButton *m_toggle = nullptr;
    QLabel *m_threshold = nullptr;
    QLabel *m_nothing = nullptr;
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_linesLayout = nullptr;
    QTableView *m_table = nullptr;
    QStandardItemModel *m_model = nullptr;
    std::vector<Row> m_rows;
    int m_tableWidth = 0; // that its columns need
};

} // namespace somo
