// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/fairness.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace somo {

class IconLabel;

/// "Is this policy fair?": each doubt with its reason and, where the document can be mended, a repair; then what was looked at
/// and is fine.
class FairnessList : public QWidget {
    Q_OBJECT
public:
    explicit FairnessList(QWidget *parent = nullptr);
    /// Where a repair can be tried: nowhere, in the draft that stands open, or in a draft of the next version.
    enum class Repairs {
        none,
        inDraft,
        inNextVersion,
    };
    void show(const Fairness &fairness, const BookSettings &settings, Language language, Repairs repairs);
    void retranslate();

signals:
    void repairAsked(const somo::Policy &repaired);

private:
    struct Line {
        IconLabel *mark = nullptr;
        QLabel *words = nullptr;
        QPushButton *repair = nullptr;
    };
    Line &lineAt(size_t index);
    void fill(Line &line, bool doubt, const QString &html, const QString &plain, const QString &repair, int of);

    QString repairWords(const FairnessFinding &finding, const QString &said) const;

    QLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<Line> m_lines;
    Fairness m_fairness;
    Repairs m_repairs = Repairs::none;
};

} // namespace somo
