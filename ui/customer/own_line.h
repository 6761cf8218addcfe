// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/own_field.h"
#include "ui/customer/customer_line.h"

#include <vector>

namespace somo {

/// A field of one's own with what stands in it.
struct OwnShown {
    OwnField field;
    OwnValue value;
};

/// Those that are asked for, and those kept of fields that no longer are, in the fields' order.
std::vector<OwnShown> ownShown(const std::vector<OwnField> &fields, const std::vector<OwnValue> &values);

/// A line for one field of one's own, of a customer or a deal; its text is called "own_" and the field's code.
class OwnLine : public CustomerLine {
    Q_OBJECT
public:
    OwnLine(const OwnField &field, QWidget *parent);
    void showOwn(const OwnShown &own, const Formats &formats, Day today);

signals:
    void ownCommitted(const somo::OwnField &field, const somo::OwnValue &value);

private:
    void commitOwn(const LineValue &typed);

    OwnField m_field;
};

} // namespace somo
