// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/saved_view.h"
#include "ui/customers/customer_filter_words.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QToolButton;

namespace somo {

class ConditionPanel;

/// What the list of customers shows, set by hand: saved views, one field for words, conditions, each with a chip that takes it
/// away.
class CustomerFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit CustomerFilterBar(QWidget *parent);

    /// Sort and direction stand in it as the list has them.
    const CustomerFilter &filter() const { return m_filter; }
    void setFilter(const CustomerFilter &filter);
    /// By the list's header: the view that is shown stays the same.
    void setSort(CustomerSort sort, bool descending);
    void setChoices(const FilterChoices &choices, const words::ReportWords &words, Day today, bool hasTeam);
    void setSavedViews(std::vector<SavedView> views);
    QLineEdit *words() const { return m_words; }
    /// Ctrl+Shift+F.
    void clear();
    /// Where the choice of columns stands.
    QToolButton *columnsButton() const { return m_columns; }
    void retranslate();

signals:
    /// `typed`: words alone, letter by letter.
    void filterChanged(bool typed);
    void saveAsked();
    void removeAsked(const somo::SavedView &view);

private:
    void make();
    void addCondition(const CustomerCondition &condition);
    void change(const CustomerFilter &filter);
    void fillChips();
    void fillViews();
    QString viewName() const;
    void addView(const QString &name, const CustomerFilter &filter);

    CustomerFilter m_filter;
    FilterChoices m_choices;
    words::ReportWords m_language{Language::vietnamese, Currency()};
    Day m_today;
    bool m_hasTeam = false;
    std::vector<SavedView> m_saved;
    QToolButton *m_views = nullptr;
    QMenu *m_menu = nullptr;
    QLineEdit *m_words = nullptr;
    QToolButton *m_open = nullptr;
    QToolButton *m_columns = nullptr;
    ConditionPanel *m_panel = nullptr;
    QWidget *m_chipRow = nullptr;
};

} // namespace somo
