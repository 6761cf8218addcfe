// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/settings.h"
#include "core/words/formats.h"
#include "ui/policies/policy_sheet.h"

#include <QWidget>

class QFrame;
class QGridLayout;
class QLabel;
class QStandardItemModel;
class QTableView;

namespace somo {

class TemplateCard;

/// All policies with their versions and drafts, and below them the templates to begin with.
class PolicyList : public QWidget {
    Q_OBJECT
public:
    explicit PolicyList(QWidget *parent = nullptr);
    /// In a book of one person nothing is shown of teams and opinions.
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
    void placeCards();
    int cardsInRow() const;
    QStringList cellsOf(const PolicyListRow &row) const;
    PolicyState stateOf(const PolicyListRow &row) const { return policyStateOf(row, m_today); }
    QString stateText(const PolicyListRow &row) const;
    QString opinionOf(const PolicyListRow &row) const;
    void openRow(int row);
    void fit();

    PolicyListing m_listing;
    Formats m_formats{Language::vietnamese};
    Day m_today;
    bool m_readOnly = true;
    bool m_personal = false;
    QFrame *m_card = nullptr;
    QStandardItemModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_heading = nullptr;
    QGridLayout *m_templates = nullptr;
    std::vector<TemplateCard *> m_cards; // one for each template
    int m_cardsInRow = 0;
};

} // namespace somo
