// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care_query.h"
#include "ui/shell/workspace.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace somo {

class CompletionField;
class PageHost;

/// What a script would say to a chosen customer, step by step, as it stands now. Having read it, its author may turn it on.
class PreviewCard : public QFrame {
    Q_OBJECT
public:
    PreviewCard(PageHost &host, QWidget *parent);
    /// Reads it anew for the customer who is chosen.
    void show(const care::StoredScript &script);
    /// Chooses a customer, such as one who comes up; one that was chosen by hand stays.
    void propose(CustomerId customer, const QString &name);
    CompletionField *customerField() const { return m_customer; }
    void retranslate();

signals:
    /// The preview of that version was read: the script may be turned on.
    void tried(somo::care::ScriptId script, qint64 version);

private:
    void askCustomers(const QString &typed);
    void read();
    void take(const care::Preview &preview);
    QString partText(const care::Preview::Part &part) const;

    PageHost &m_host;
    std::optional<care::StoredScript> m_script;
    bool m_isShown = false; // a preview of the script as it stands is on the card
    QLabel *m_title = nullptr;
    CompletionField *m_customer = nullptr;
    QLabel *m_note = nullptr; // conditions, refusals
    QLabel *m_text = nullptr;
    QPushButton *m_tried = nullptr;
    Latest m_askedCustomers;
    Latest m_askedPreview;
};

} // namespace somo
