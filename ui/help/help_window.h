// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/help_texts.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;
class QUrl;

namespace somo {

/// The help beside the work: contents at the left, a search over them, the text at the right. It stays open while one
/// works on.
class HelpWindow : public QDialog {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *owner);
    /// What the texts take from the program; the page that is read stays.
    void setFacts(const HelpFacts &facts);
    /// Comes to the front with that page, at that part of it; empty: the one read last.
    void showPage(const QString &page, int section = 0);
    QString page() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillContents();
    void narrow(const QString &typed);
    void show(QTreeWidgetItem *item);
    void render();
    void goToHeading(int section);
    void markWords();
    void follow(const QUrl &link);
    void retranslate();
    QTreeWidgetItem *itemOf(int page, int section) const;

    std::vector<HelpPage> m_pages;
    int m_page = 0;
    QLineEdit *m_search = nullptr;
    QLabel *m_nothing = nullptr;
    QTreeWidget *m_contents = nullptr;
    QTextBrowser *m_text = nullptr;
};

} // namespace somo
