// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/duplicates_query.h"
#include "core/customers/merge_sides_query.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace somo {

/// Pairs who may be one person.
class PairsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FirstColumn, SecondColumn, WhyColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setPairs(std::vector<DuplicatePair> pairs);
    const DuplicatePair *pair(int row) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<DuplicatePair> m_pairs;
};

/// Pairs that were said to be two people.
class ApartModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FirstColumn, SecondColumn, DayColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setPairs(std::vector<ApartPair> pairs, const Formats &formats);
    const ApartPair *pair(int row) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ApartPair> m_pairs;
    Formats m_formats{Language::vietnamese};
};

/// Two customers field by field: what is kept is marked, and a click or Space on the other takes that instead.
class MergeModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FieldColumn, KeepColumn, GoneColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setSides(const MergePreview &preview, std::vector<MergeLine> lines, const words::ReportWords &words);
    void clear() { setSides({}, {}, m_words); }
    const MergePreview &preview() const { return m_preview; }
    /// What stands afterwards.
    const Customer &result() const { return m_result; }
    /// Takes the side of that cell, where there is a choice.
    void take(const QModelIndex &index);
    bool isTaken(int row, int column) const;
    void retranslate(const words::ReportWords &words);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    MergePreview m_preview;
    Customer m_result;
    std::vector<MergeLine> m_lines;
    std::vector<int> m_taken; // a column for each line; FieldColumn: of both
    words::ReportWords m_words{Language::vietnamese, Currency()};
};

/// Those who may be one person at the left, with those of whom it was said that they aren't below; two of them side by side at the
/// right.
class MergePart : public QWidget {
    Q_OBJECT
public:
    explicit MergePart(QWidget *parent);
    /// Empty: nobody seems to be in the book twice. The pair that stands side by side stays there, with what was chosen of it.
    void setPairs(std::vector<DuplicatePair> pairs);
    void setSides(const MergePreview &preview, std::vector<MergeLine> lines, const words::ReportWords &words);
    void setApart(std::vector<ApartPair> pairs, const Formats &formats);
    /// Goes to the first pair that holds this customer; without one none is chosen. An id of 0: the first pair.
    void choose(CustomerId customer);
    QWidget *firstFocus() const;
    void retranslate(const words::ReportWords &words);

signals:
    void sidesAsked(somo::CustomerId keep, somo::CustomerId gone);
    void mergeAsked(const somo::CustomerMerge &merge, const QString &keepCode, const QString &goneCode, const QString &goneName);
    /// They are two people, or may be one after all.
    void apartAsked(const somo::NamedRow &first, const somo::NamedRow &second);
    void againAsked(const somo::NamedRow &first, const somo::NamedRow &second);
    void openAsked(somo::CustomerId customer);
    void closeAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make();
    QWidget *makeLeft();
    void keepApart();
    void proposeAgain();
    void askSides();
    void swap();
    void merge();
    void fill();

    PairsModel *m_pairs;
    ApartModel *m_apart;
    MergeModel *m_sides;
    CustomerId m_keep, m_gone; // the two that stand side by side
    QLabel *m_lead = nullptr;
    QTableView *m_list = nullptr;
    QPushButton *m_different = nullptr;
    QLabel *m_apartLead = nullptr;
    QTableView *m_apartList = nullptr;
    QPushButton *m_again = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_along = nullptr;
    QPushButton *m_swap = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_close = nullptr;
    QWidget *m_right = nullptr;
    words::ReportWords m_words{Language::vietnamese, Currency()};
};

} // namespace somo
