// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/fairness.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace somo {

/// "Is this policy fair?": each doubt with its reason and a repair to try at once, then what was looked at and is fine.
class FairnessList : public QWidget {
    Q_OBJECT
public:
    explicit FairnessList(QWidget *parent = nullptr);
    /// `mayTry`: the policy may be edited, so that repairs can be tried.
    void show(const Fairness &fairness, const BookSettings &settings, Language language, bool mayTry);
    void retranslate();

signals:
    void repairAsked(const somo::Policy &repaired);

private:
    struct Line {
        QLabel *mark = nullptr;
        QLabel *words = nullptr;
        QPushButton *repair = nullptr;
    };
    Line &lineAt(size_t index);
    void fill(Line &line, bool doubt, const QString &html, const QString &plain, const QString &repair, int of);

    QLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<Line> m_lines;
    Fairness m_fairness;
};

} // namespace somo
