// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/figures.h"
#include "core/commission/commission_query.h"
#include "core/commission/expected_pay_query.h"
#include "core/commission/explanation.h"
#include "core/commission/question.h"

#include <map>
#include <memory>

namespace somo::cli {

/// What `--explain` adds to statements: every line's key, tree and questions, and every order of the period, once.
class ExplainAnswer {
public:
    ExplainAnswer(const Context &context, Book &book, const CommissionSheet &sheet, const words::ReportWords &words)
        : m_context(context)
        , m_book(book)
        , m_sheet(sheet)
        , m_words(words)
        , m_expected(book.database(), book.settings(), context.today())
    {
    }
    /// Of one of the sheet's statements: into its row, and as sentences.
    Status add(const PayStatement &statement, QJsonObject &row, QStringList &sentences);
    /// The orders of somebody without any statement.
    Status addWithout(PersonId person, QJsonObject &answer, QStringList &sentences);

private:
    /// What was read of a person.
    struct Known {
        ExplainedStatement explained;
        std::vector<ExplainedOrder> orders;
        std::vector<CommissionQuestion> questions;
        size_t next = 0; // of the person's statements
    };
    Result<Known *> known(PersonId person);
    QJsonObject orderJson(const ExplainedOrder &order) const;
    QJsonArray questionsOf(const Known &known, const QString &key) const;

    const Context &m_context;
    Book &m_book;
    const CommissionSheet &m_sheet;
    const words::ReportWords &m_words;
    ExpectedPayReader m_expected;
    std::map<PersonId, Known> m_known;
};

} // namespace somo::cli
