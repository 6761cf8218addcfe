// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/bulk_change.h"
#include "ui/customers/customer_filter_words.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace somo {

/// One change for many customers: what is set, what would happen, and only then the doing.
class BulkPanel : public QWidget {
    Q_OBJECT
public:
    explicit BulkPanel(QWidget *parent);

    void setChoices(const FilterChoices &choices, const words::ReportWords &words, Day today);
    /// Another lot of customers.
    void start(std::vector<CustomerId> customers);
    const std::vector<CustomerId> &customers() const { return m_customers; }
    void setPreview(const BulkPreview &preview);
    QWidget *firstField() const;
    void retranslate();

signals:
    void previewAsked(const somo::BulkChange &change);
    /// `value`: as people read it, for the history.
    void applyAsked(const somo::BulkChange &change, const QString &value, qint64 changed);
    void closeAsked();

private:
    void fillActions();
    void fillValues();
    void fillPreview();
    void askPreview();
    void apply();
    BulkAction action() const { return m_action; }
    /// Nothing: what was typed can't be read.
    std::optional<BulkChange> change();
    QString shownValue(const QString &value) const;
    void say(const QString &error);

    FilterChoices m_choices;
    words::ReportWords m_words{Language::vietnamese, Currency()};
    Day m_today;
    std::vector<CustomerId> m_customers;
    std::optional<BulkPreview> m_preview;
    bool m_awaits = false; // a preview of what stands in the fields was asked for
    BulkAction m_action = BulkAction::addTag;
    OwnFieldId m_own; // of setOwnField
    bool m_filling = false;
    QTimer m_rest;
    QLabel *m_title = nullptr;
    QLabel *m_labels[2] = {};
    QComboBox *m_what = nullptr;
    QStackedWidget *m_value = nullptr;
    QComboBox *m_chosen = nullptr;
    QLineEdit *m_typed = nullptr;
    QLabel *m_error = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_rows = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace somo
