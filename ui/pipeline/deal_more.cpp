// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/deal_more.h"

#include "core/customers/attachment_query.h"
#include "core/customers/own_field_query.h"
#include "core/customers/own_field_store.h"
#include "core/people/people_store.h"
#include "core/words/error_words.h"
#include "ui/common/theme/fonts.h"
#include "ui/customer/files_card.h"
#include "ui/shell/page.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

DealMore::DealMore(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
{
    setObjectName(QStringLiteral("dealMore"));
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, sizes.inside);
    layout->setSpacing(sizes.gap);
    m_ownLayout = new QVBoxLayout;
    m_ownLayout->setContentsMargins(sizes.inside, 0, sizes.inside, 0);
    m_ownLayout->setSpacing(sizes.small);
    layout->addLayout(m_ownLayout);
    m_files = new FilesCard(host, QStringLiteral("deal"), this);
    m_files->setProperty("card", false); // it stands in one
    layout->addWidget(m_files);
    hide();
}

void DealMore::showDeal(DealId deal, const QString &name)
{
    m_name = name;
    if (m_deal != deal) {
        m_deal = deal;
        for (OwnLine *line : m_own)
            line->abandon();
        hide(); // nothing of another deal stands there while this one is read
    }
    if (m_deal)
        ask();
}

void DealMore::ask()
{
    struct Answer {
        std::vector<OwnShown> own;
        std::vector<Attachment> files;
        PersonId me;
    };
    m_host.workspace().read<Answer>(
        this, m_asked,
        [deal = m_deal, author = m_host.workspace().author()](Database &database, const BookSettings &) -> Result<Answer> {
            Answer answer;
            SOMO_TRY_ASSIGN(const std::vector<OwnField> fields, own_fields::all(database, QStringLiteral("deal")));
            SOMO_TRY_ASSIGN(const std::vector<OwnValue> values, own_fields::of(database, deal));
            answer.own = ownShown(fields, values);
            SOMO_TRY_ASSIGN(answer.files, attachments::of(database, deal));
            const auto me = people::find(database, author);
            answer.me = me ? *me : PersonId(); // two of that name: nobody is meant
            return answer;
        },
        [this, deal = m_deal](const Result<Answer> &answer) {
            if (deal != m_deal)
                return;
            if (!answer)
                return m_host.showProblem(answer.error());
            fillOwn(answer->own);
            m_files->show({{}, m_deal, answer->me}, answer->files);
            show();
            emit filled();
        });
}

void DealMore::fillOwn(const std::vector<OwnShown> &own)
{
    std::vector<OwnFieldId> fields;
    for (const OwnShown &each : own)
        fields.push_back(each.field.id);
    if (fields != m_ownShown) {
        m_ownShown = fields;
        for (OwnLine *line : m_own) {
            line->hide();
            line->deleteLater();
        }
        m_own.clear();
        for (const OwnShown &each : own) {
            auto *line = new OwnLine(each.field, this);
            connect(line, &OwnLine::ownCommitted, this, [this, line](const OwnField &field, const OwnValue &value) { writeOwn(line, field, value); });
            m_ownLayout->addWidget(line);
            m_own.push_back(line);
        }
    }
    for (size_t i = 0; i < m_own.size(); ++i)
        m_own[i]->showOwn(own[i], m_host.formats(), m_host.workspace().today());
}

void DealMore::writeOwn(OwnLine *line, const OwnField &field, const OwnValue &value)
{
    m_host.workspace().write({QStringLiteral("own_value_set"), {m_name, field.name}}, [deal = m_deal, value](Database &database) { return own_fields::set(database, deal, value); }, line,
                             [this, line, deal = m_deal, name = m_name](const Result<CommandOutcome> &done) {
                                 const bool stands = deal == m_deal; // else another deal's words are in the line
                                 if (!done)
                                     return stands ? line->refuse(words::errorText(done.error(), m_host.language())) : m_host.showProblem(done.error());
                                 if (stands)
                                     line->written();
                                 m_host.say(tr("Changed: %1").arg(name));
                             });
}

bool DealMore::settle()
{
    return std::ranges::all_of(m_own, [](OwnLine *line) { return line->settle(); });
}

void DealMore::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveAsked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace somo
