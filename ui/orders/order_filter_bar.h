// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order_choices_query.h"
#include "core/words/formats.h"
#include "ui/orders/order_filter.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QAction;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace somo {

class ValueField;

/// What a list of orders shows, set by hand: saved views, steps with their counts, one field for words, and the other
/// filters, each with a chip that takes it away.
class OrderFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit OrderFilterBar(QWidget *parent = nullptr);

    const OrderFilter &filter() const { return m_filter; }
    void setFilter(const OrderFilter &filter);
    void setFormats(const Formats &formats, Day today);
    void setChoices(const OrderChoices &choices);
    void setCounts(const std::array<qint64, 5> &byStatus);
    void setSavedViews(const std::vector<SavedOrderView> &views);
    QLineEdit *words() const { return m_words; }
    QWidget *firstField() const;
    /// Where the choice of columns stands.
    QToolButton *columnsButton() const { return m_columns; }

signals:
    void filterChanged();
    void saveAsked();
    void removeAsked(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTabs();
    void buildLine();
    void buildPanel();
    void retranslate();
    void fillFields();
    void fillChips();
    void fillViews();
    void fillTabs();
    void fillChoices();
    void readFields();
    void change(const OrderFilter &filter);
    void addChip(const QString &text, const std::function<void(OrderFilter &)> &clear);
    QString daysName(DaysShown days) const;
    QString viewName() const;

    OrderFilter m_filter;
    Formats m_formats{Language::vietnamese};
    OrderChoices m_choices;
    std::array<qint64, 5> m_counts{};
    std::vector<SavedOrderView> m_saved;
    QTimer m_typed;
    bool m_filling = false;

    QButtonGroup *m_tabs = nullptr;
    QToolButton *m_views = nullptr;
    QMenu *m_viewMenu = nullptr;
    QLineEdit *m_words = nullptr;
    QToolButton *m_open = nullptr;
    QToolButton *m_columns = nullptr;
    QWidget *m_chipRow = nullptr;
    QHBoxLayout *m_chips = nullptr;
    QWidget *m_panel = nullptr;
    QLabel *m_labels[6] = {};
    QComboBox *m_days = nullptr;
    ValueField *m_from = nullptr;
    ValueField *m_to = nullptr;
    QComboBox *m_channel = nullptr;
    QComboBox *m_person = nullptr;
    QComboBox *m_owing = nullptr;
    QCheckBox *m_returned = nullptr;
};

} // namespace somo
