// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/language.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace somo {

/// The first screen: the ways into a book, the books opened lately, and a place to drop a book's file.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);
    void setRecentBooks(const QStringList &places);
    /// While the sample book is being made.
    void setBusy(const QString &words);

signals:
    void sampleAsked();
    void newAsked();
    void openAsked();
    void bookChosen(const QString &place);
    void importAsked();
    void filesDropped(const QStringList &paths);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    class Way;
    Way *addWay(const char *icon, const char *objectName, const QString &keys);
    QWidget *makeLeft();
    QWidget *makeRight();
    void fillRecent();
    void retranslate();
    QLabel *m_title = nullptr;
    QLabel *m_lead = nullptr;
    QLabel *m_defaults = nullptr;
    QLabel *m_dropTitle = nullptr;
    QLabel *m_dropNote = nullptr;
    QLabel *m_recentTitle = nullptr;
    QVBoxLayout *m_left = nullptr;
    QVBoxLayout *m_recent = nullptr;
    Way *m_import = nullptr;
    Way *m_sample = nullptr;
    Way *m_new = nullptr;
    Way *m_open = nullptr;
    QStringList m_places;
};

} // namespace somo
