// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/trail_query.h"
#include "core/words/formats.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace somo {

/// One entry of the history opened: the rows it changed, from what to what, and what taking it back would do.
class HistoryRows : public QWidget {
    Q_OBJECT
public:
    explicit HistoryRows(QWidget *parent = nullptr);

    struct Entry {
        qint64 seq = 0; // 0: none
        QString title; // what was done
        QString when; // and by whom
        bool isImport = false;
        bool mayGoBack = false; // it stands, and is no undo itself
    };
    /// At once; its rows come with setRows().
    void show(const Entry &entry);
    void setRows(qint64 seq, const TrailRows &rows, const Formats &formats, int offsetMinutes);
    void retranslate();
    QTextBrowser *text() const { return m_text; }

signals:
    void takeBackAsked(qint64 seq);

private:
    void fill();
    QString backText() const;

    Entry m_entry;
    std::optional<TrailRows> m_rows;
    Formats m_formats{Language::vietnamese};
    int m_offsetMinutes = 0;
    QLabel *m_title;
    QLabel *m_when;
    QTextBrowser *m_text;
    QLabel *m_back;
    QPushButton *m_takeBack;
};

} // namespace somo
