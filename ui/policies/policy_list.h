// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/settings.h"
#include "core/words/formats.h"
#include "ui/policies/policy_sheet.h"

#include <QWidget>

class QFrame;
class QGridLayout;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace somo {

/// All policies with their versions and drafts, and below them the templates to begin with.
class PolicyList : public QWidget {
    Q_OBJECT
public:
    explicit PolicyList(QWidget *parent = nullptr);
    void show(const PolicyListing &listing, const BookSettings &settings, const Formats &formats, Day today, bool readOnly);
    void retranslate();
    QWidget *firstFocus() const;
    void goToTemplates();
    /// The chosen line; nothing where none is.
    const PolicyListRow *current() const;

signals:
    void opened(somo::PolicyThing thing);
    void templateChosen(const QString &name);
    void removeAsked();
    void currentChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTemplates();
    void fill();
    QStringList cellsOf(const PolicyListRow &row) const;
    QString stateOf(const PolicyListRow &row) const;
    QString opinionOf(const PolicyListRow &row) const;
    void openRow(int row);
    void fit();

    PolicyListing m_listing;
    Formats m_formats{Language::vietnamese};
    Day m_today;
    bool m_readOnly = true;
    QFrame *m_card = nullptr;
    QStandardItemModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_heading = nullptr;
    QGridLayout *m_templates = nullptr;
    std::vector<QPushButton *> m_cards; // one for each template
    std::vector<std::pair<QLabel *, QLabel *>> m_cardWords;
};

} // namespace somo
