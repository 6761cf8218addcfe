// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy_draft_query.h"
#include "core/words/formats.h"

#include <QFrame>

#include <array>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace somo {

class IconLabel;

/// Who agrees with the policy and who objects, by name and with words; and the way to say so oneself.
class OpinionsPart : public QFrame {
    Q_OBJECT
public:
    explicit OpinionsPart(QWidget *parent = nullptr);
    /// `author` is who writes here now, by name or code; `offset` the book's, in minutes.
    void show(const PolicyOpinions &opinions, const QString &author, const Formats &formats, int offset, bool readOnly);
    void retranslate();
    /// What the given opinion was refused for; empty: nothing.
    void answer(const QString &refusal);
    /// The words given stand in the list now.
    void taken();

signals:
    void given(somo::PersonId person, bool agrees, const QString &words);

private:
    void makeForm();
    struct Row {
        IconLabel *mark = nullptr;
        QLabel *name = nullptr;
        QLabel *words = nullptr;
        std::array<QWidget *, 3> cells() const;
    };
    const Row &rowAt(size_t index);
    void fillWho(const QString &author);
    void give(bool agrees);
    QString sentence(const PolicyOpinion &opinion, bool waiting) const;

    PolicyOpinions m_opinions;
    Formats m_formats{Language::vietnamese};
    int m_offset = 0;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<Row> m_rows;
    QWidget *m_form = nullptr;
    QLabel *m_as = nullptr;
    QComboBox *m_who = nullptr;
    QLineEdit *m_words = nullptr;
    QPushButton *m_agree = nullptr;
    QPushButton *m_object = nullptr;
    QLabel *m_error = nullptr;
};

} // namespace somo
