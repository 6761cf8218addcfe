// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/policies/policy_sheet.h"
#include "ui/shell/workspace.h"

#include <QObject>

#include <functional>

namespace somo {

class PageHost;

/// Keeps the policy that stands open in step with the book: reads it, and writes a draft's text by itself, the newest one
/// after the one under way. What is read while a text waits to be written is older than it, and is asked for again.
class PolicyKeeper : public QObject {
    Q_OBJECT
public:
    explicit PolicyKeeper(PageHost &host, QObject *parent = nullptr);
    void open(PolicyThing thing);
    PolicyThing thing() const { return m_thing; }
    void refresh();
    /// The draft's newest text.
    void save(const Policy &policy);
    bool isWriting() const { return m_writing || m_wanted; }

    using Done = std::function<void(const std::optional<Error> &refused)>;
    void propose(const Policy &policy, Done done);
    void apply(const Policy &policy, Done done);
    void ask(const PolicyQuestion &question, Done done);
    void answer(const PolicyQuestion &question, const QString &words, QuestionOutcome outcome, Done done);
    void giveOpinion(const Policy &policy, PersonId person, const QString &name, bool agrees, const QString &words, Done done);

signals:
    void loaded(const somo::PolicySheet &sheet);
    /// The draft's text stands in the book.
    void saved();
    void refused(const somo::Error &error);
    /// The draft is no more: deleted, or in force as that version.
    void gone();
    void applied(somo::PolicyVersionId version);

private:
    void writeNext();
    void write(const CommandWords &words, Book::Work work, Done done);
    static qint64 nowUtc();

    PageHost &m_host;
    PolicyThing m_thing;
    std::optional<Policy> m_wanted;
    bool m_writing = false;
    bool m_readAgain = false;
    Latest m_asked;
};

} // namespace somo
