// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/board_cuts.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace somo {

/// What the board is narrowed to and compared with: a menu for the header's button, and a strip that says what is chosen,
/// a chip for each cut. The strip is there only while something is chosen.
class BoardFilter : public QWidget {
    Q_OBJECT
public:
    explicit BoardFilter(QWidget *parent = nullptr);
    QMenu *menu() const { return m_menu; }
    const std::vector<CutFilter> &filters() const { return m_filters; }
    bool comparesWithLastYear() const { return m_lastYear; }
    /// "Channel: Zalo, Shopee · Team: Sài Gòn"; empty where nothing is chosen.
    QString words() const;
    /// What can be chosen in the period shown. What is chosen stays, also where nothing counts for it any more.
    void setChoices(std::vector<CutChoices> choices);
    void setComparesWithLastYear(bool lastYear);
    void toggle(const CutFilter &filter);
    /// Without `quietly` changed() tells it.
    void clear(bool quietly = false);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    bool isChosen(const CutFilter &filter) const;
    void drop(const Cut &cut);
    QString chipWords(const CutChoices &choice) const;
    void fill();
    void fillMenu();
    void fillChips();
    QMenu *m_menu = nullptr;
    QHBoxLayout *m_chips = nullptr;
    std::vector<CutChoices> m_choices;
    std::vector<CutFilter> m_filters;
    bool m_lastYear = false;
};

/// A step deeper into the board: a value that was clicked on it.
struct BoardLevel {
    CutFilter filter;
    QString name;
};

/// The drill-down filters of a board that is narrowed itself: on a cut that both know, the deeper one alone holds.
std::vector<CutFilter> narrowed(const std::vector<CutFilter> &board, const std::vector<CutFilter> &deeper);

} // namespace somo
