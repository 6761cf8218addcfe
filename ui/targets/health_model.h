// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/pay_reader.h"
#include "core/kpi/kpi_sheet.h"
#include "core/storage/settings.h"
#include "core/words/formats.h"

#include <QAbstractTableModel>

#include <map>

namespace somo {

/// The verdicts of a period: its sheet as far as the reader may see it, and the names that its targets' filters have.
struct HealthData {
    KpiSheet sheet;
    PayReader reader;
    int hidden = 0; // targets of gross profit that are not for this reader
    std::map<std::pair<Cut, qint64>, QString> filterNames;
    bool withIncome = false;
};

/// A period's targets with the attainments of the periods behind each verdict, as small bars.
class HealthModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    /// The same targets keep the selection.
    void setData(const HealthData &data, const BookSettings &settings, const Formats &formats);
    using QAbstractTableModel::setData;
    const KpiRow *row(int row) const;
    QString subjectName(int row) const;
    /// What is aimed at: "Revenue", "Revenue · Shopee".
    QString aimName(int row) const;
    int verdictColumn() const { return 2 + m_periods; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column {
        SubjectColumn,
        AimColumn,
        FirstPeriodColumn,
    };
    QString attained(const HealthEvidence &evidence) const;
    QVariant evidenceData(const HealthEvidence &evidence, int role) const;
    HealthData m_data;
    BookSettings m_settings;
    Formats m_formats{Language::vietnamese};
    int m_periods = 0; // behind each verdict
};

} // namespace somo
