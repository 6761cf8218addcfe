// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/customer_data.h"
#include "ui/customer/customer_line.h"
#include "ui/shell/workspace.h"

#include <QFrame>

#include <array>
#include <functional>

class QToolButton;
class QVBoxLayout;

namespace somo {

class CustomerTags;
class PageHost;

/// Who a customer is: how to reach them, what they are to us, who looks after them, fields of one's own, tags. Each line is
/// edited in its place, and each edit is one command.
class CustomerWho : public QFrame {
    Q_OBJECT
public:
    CustomerWho(PageHost &host, QWidget *parent);
    void show(const CustomerData &data);
    void showKnowing(const CustomerKnowing &knowing);
    /// What is being typed is kept; false where it can't be.
    bool settle();
    QWidget *firstField() const;
    void retranslate();

signals:
    /// Why somebody stands in that stage or segment.
    void whyAsked(QWidget *at, const QString &title, const QString &reason);

private:
    enum Field { Name, Phone, Email, Address, Kind, Group, Keeper, KeeperFrom, Province, Segment, Gender, Birth, StageSaid, FieldCount };
    CustomerLine *makeLine(Field field);
    void fillLines();
    void fillOwn();
    void fillLine(Field field, const QString &text, const LineValue &value, const QString &second = {});
    void showLines();
    void write(Field field, const LineValue &value);
    void writeField(Field field, const std::function<QString(const Customer &)> &read, const std::function<void(Customer &)> &change);
    void writeSegment(const LineValue &value);
    void writeOwn(OwnLine *line, const OwnField &field, const OwnValue &value);
    void send(const CommandWords &words, Book::Work work, CustomerLine *line);
    bool takes(Field field, const LineValue &value);
    bool takesBirth(const LineValue &value);
    QString fieldLabel(Field field) const;
    std::vector<Choice> wordChoices(const char *const *words, int count) const;
    std::vector<CustomerLine *> lines() const;

    PageHost &m_host;
    CustomerData m_data;
    CustomerKnowing m_knowing;
    std::array<CustomerLine *, FieldCount> m_lines{};
    QVBoxLayout *m_ownLayout = nullptr;
    std::vector<OwnLine *> m_own; // as m_data.own
    std::vector<OwnFieldId> m_ownShown;
    QLabel *m_codes = nullptr;
    CustomerTags *m_tags = nullptr;
    QToolButton *m_all = nullptr;
};

} // namespace somo
