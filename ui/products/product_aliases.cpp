// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/product_aliases.h"

#include "core/words/command_words.h"
#include "core/words/thing_words.h"
#include "ui/common/theme/fonts.h"
#include "ui/shell/page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace somo {

ProductAliases::ProductAliases(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
{
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes.small);
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("label"));
    m_lines = new QLabel(this);
    m_lines->setObjectName(QStringLiteral("productAliases"));
    m_lines->setTextFormat(Qt::RichText);
    m_lines->setWordWrap(true);
    m_lines->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_source = new QComboBox(this);
    m_source->setObjectName(QStringLiteral("aliasSource"));
    m_said = new QLineEdit(this);
    m_said->setObjectName(QStringLiteral("aliasSaid"));
    m_addCode = new QPushButton(this);
    m_addCode->setObjectName(QStringLiteral("addAliasCode"));
    m_addName = new QPushButton(this);
    m_addName->setObjectName(QStringLiteral("addAliasName"));
    auto *fields = new QVBoxLayout; // the longest source is wider than half a narrow form
    fields->setSpacing(sizes.small);
    fields->addWidget(m_source);
    fields->addWidget(m_said);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(sizes.small);
    buttons->addStretch(1);
    buttons->addWidget(m_addCode);
    buttons->addWidget(m_addName);
    layout->addWidget(m_title);
    layout->addWidget(m_lines);
    layout->addLayout(fields);
    layout->addLayout(buttons);
    connect(m_addCode, &QPushButton::clicked, this, [this] { add(false); });
    connect(m_addName, &QPushButton::clicked, this, [this] { add(true); });
    connect(m_lines, &QLabel::linkActivated, this, [this](const QString &link) {
        const ProductAliasId alias{link.toLongLong()};
        write({QStringLiteral("product_alias_removed"), {}}, [alias](Database &database) { return products::removeAlias(database, alias); });
    });
}

void ProductAliases::show(ProductId product, const QString &code)
{
    if (product != m_product) {
        m_known.aliases.clear();
        m_said->clear();
    }
    m_product = product;
    m_code = code;
    fill();
    if (m_product)
        refresh();
}

void ProductAliases::retranslate()
{
    m_title->setText(tr("What sources call it"));
    m_source->setAccessibleName(tr("Source"));
    m_said->setAccessibleName(tr("Its code or name there"));
    m_said->setPlaceholderText(tr("Its code or name there"));
    m_addCode->setText(tr("Add as a code"));
    m_addName->setText(tr("Add as a name"));
    fill();
}

void ProductAliases::refresh()
{
    m_host.workspace().read<Known>(
        this, m_asked,
        [product = m_product](Database &database, const BookSettings &) -> Result<Known> {
            Known known;
            SOMO_TRY_ASSIGN(known.aliases, products::aliases(database, product));
            SOMO_TRY_ASSIGN(known.sources, named::all(database, NamedKind::source));
            return known;
        },
        [this](const Result<Known> &known) {
            if (!known)
                return m_host.showProblem(known.error());
            m_known = *known;
            fill();
        });
}

void ProductAliases::fill()
{
    const auto sourceName = [this](const QString &code) { return words::thingName(code.isEmpty() ? QStringLiteral("source_unnamed") : code, m_host.language()); };
    QStringList lines;
    for (const ProductAliasRow &row : m_known.aliases) {
        lines += QStringLiteral("%1: %2 <a href='%3'>%4</a>")
                     .arg(sourceName(row.source).toHtmlEscaped(), (row.alias.sku.isEmpty() ? row.alias.name : row.alias.sku).toHtmlEscaped(),
                          QString::number(row.alias.id.value), tr("Remove").toHtmlEscaped());
    }
    m_lines->setText(lines.join(QStringLiteral("<br>")));
    m_lines->setVisible(!lines.isEmpty());
    const QVariant before = m_source->currentData();
    m_source->clear();
    for (const NamedRow &source : m_known.sources)
        m_source->addItem(sourceName(source.code), source.id);
    m_source->setCurrentIndex(std::max(0, m_source->findData(before)));
    for (QWidget *each : {static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_said), static_cast<QWidget *>(m_addCode), static_cast<QWidget *>(m_addName)})
        each->setVisible(!m_known.sources.empty()); // a book without imports and orders has no source yet
}

void ProductAliases::add(bool byName)
{
    const QString said = m_said->text().trimmed();
    const SourceId source{m_source->currentData().toLongLong()};
    if (said.isEmpty() || !source)
        return m_said->setFocus(Qt::OtherFocusReason);
    const ProductAlias alias{{}, source, byName ? QString() : said, byName ? said : QString(), m_product};
    write({QStringLiteral("product_alias_set"), {said, m_code}}, [alias](Database &database) -> Status {
        SOMO_TRY(products::setAlias(database, alias));
        return success();
    });
}

void ProductAliases::write(const CommandWords &words, const std::function<Status(Database &)> &change)
{
    m_host.workspace().write(words, change, this, [this, words](const Result<CommandOutcome> &done) {
        if (!done)
            return m_host.showProblem(done.error());
        // What was typed stays until it was written.
        if (m_said->text().trimmed() == words.args.value(0))
            m_said->clear();
        if (done->seq != 0)
            m_host.say(words::commandText(words.code, words.args, m_host.language()) + QLatin1Char('.'));
        refresh();
    });
}

} // namespace somo
