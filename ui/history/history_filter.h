// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/trail_query.h"
#include "core/words/formats.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace somo {

class ValueField;

/// What a history shows, set by hand: words in any order, by whom, of which kind of thing, from which day to which.
class HistoryFilter : public QWidget {
    Q_OBJECT
public:
    explicit HistoryFilter(QWidget *parent = nullptr);

    void setFormats(const Formats &formats, Day today);
    void setAuthors(const QStringList &authors);
    /// Days begin and end in the book's offset.
    TrailAsk ask(Language language, int offsetMinutes) const;
    bool isEmpty() const;
    void clear();
    QLineEdit *words() const { return m_words; }
    void retranslate();

signals:
    void changed();

private:
    void fillKinds();

    Formats m_formats{Language::vietnamese};
    QTimer m_typed;
    QLineEdit *m_words = nullptr;
    QComboBox *m_by = nullptr;
    QComboBox *m_kind = nullptr;
    QLabel *m_fromLabel = nullptr;
    QLabel *m_toLabel = nullptr;
    ValueField *m_from = nullptr;
    ValueField *m_to = nullptr;
};

} // namespace somo
