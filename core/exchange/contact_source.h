// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_source.h"
#include "core/exchange/vcard_reader.h"

#include <string>
#include <vector>

namespace somo {

/// The contacts of a .vcf file as rows of a customers' file whose headers are field names: so they go through the preview
/// and the joining that every list of customers goes through. A row's number is the line under the card's BEGIN.
/// What a customer has no field for (more phones and addresses, the firm, a birthday) goes into the note, a line each.
class ContactSource : public RowSource {
public:
    static Result<std::unique_ptr<RowSource>> open(QIODevice &device, const QString &fileName);
    Result<bool> next(SourceRow &row) override;
    Status restart() override;
    double progress() const override { return m_reader.progress(); }
    QString description() const override { return QStringLiteral("vCard"); }

private:
    ContactSource(QIODevice &device, const QString &fileName)
        : m_reader(device)
        , m_fileName(fileName)
    {
    }
    void show(SourceRow &row, qint64 number, const QStringList &cells);

    VcardReader m_reader;
    QString m_fileName;
    bool m_headed = false; // the row of headers was handed out
    std::vector<std::string> m_texts;
    std::vector<std::string_view> m_cells;
};

/// A contact's cells, in the order of contactFields.
QStringList contactCells(const Contact &contact);

} // namespace somo
