// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/product_prices.h"

#include "core/words/error_words.h"
#include "ui/common/fields/field_box.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"
#include "ui/products/product_changes.h"
#include "ui/products/product_words.h"
#include "ui/shell/conflict_sheet.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace somo {

ProductPrices::ProductPrices(PageHost &host, products::PriceKind kind, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_kind(kind)
{
    make();
    m_amount->setLeast(0);
    m_day->setToday(host.workspace().today());
    connect(m_amount, &QLineEdit::returnPressed, m_day, [this] {
        if (m_dayBox->isHidden())
            return void(set());
        m_day->setFocus(Qt::TabFocusReason);
        m_day->selectAll();
    });
    connect(m_day, &QLineEdit::returnPressed, this, &ProductPrices::set);
    connect(m_set, &QPushButton::clicked, this, &ProductPrices::set);
}

void ProductPrices::make()
{
    const Metrics sizes = currentMetrics();
    const QString name = isCost() ? QStringLiteral("cost") : QStringLiteral("price");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes.gap);
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_lines = new QLabel(this);
    m_lines->setObjectName(name + QStringLiteral("Lines"));
    m_meaning = new QLabel(this);
    m_meaning->setObjectName(name + QStringLiteral("Meaning"));
    for (QLabel *label : {m_lines, m_meaning}) {
        label->setProperty("role", QStringLiteral("label"));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_amount = new ValueField(ValueField::Kind::price, this);
    m_amount->setObjectName(name + QStringLiteral("Amount"));
    m_day = new ValueField(ValueField::Kind::day, this);
    m_day->setObjectName(name + QStringLiteral("Day"));
    m_amountBox = new FieldBox(m_amount, this);
    m_dayBox = new FieldBox(m_day, this);
    m_set = new QPushButton(this);
    m_set->setObjectName(QStringLiteral("set_") + name);
    m_conflict = new ConflictSheet({name + QStringLiteral("Conflict"), name + QStringLiteral("Theirs"), name + QStringLiteral("Mine"), name + QStringLiteral("Both")}, this);
    layout->addWidget(m_title);
    layout->addWidget(m_conflict);
    layout->addWidget(m_lines);
    layout->addWidget(m_meaning);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(sizes.inside);
    fields->addWidget(m_amountBox, 1);
    fields->addWidget(m_dayBox, 1);
    layout->addLayout(fields);
    layout->addWidget(m_set, 0, Qt::AlignRight);
}

void ProductPrices::show(const ProductSheet &sheet)
{
    m_writing = false;
    m_conflict->letGo();
    m_amountBox->setError({});
    m_dayBox->setError({});
    m_amount->setValue({});
    m_day->setValue(m_host.workspace().today().number());
    renew(sheet);
}

void ProductPrices::renew(const ProductSheet &sheet)
{
    m_sheet = sheet;
    fill();
}

bool ProductPrices::settle()
{
    return m_writing || m_amount->text().trimmed().isEmpty() || set();
}

bool ProductPrices::set()
{
    if (!m_amount->commit())
        return m_amountBox->refuse(m_amount->error());
    if (!m_amount->value())
        return m_amountBox->refuse(tr("Type the amount, like 250000 or 250k."));
    const bool first = m_dayBox->isHidden();
    if (!first && !m_day->commit())
        return m_dayBox->refuse(m_day->error());
    if (!first && !m_day->value())
        return m_dayBox->refuse(isCost() ? tr("Type the first day of this cost.") : tr("Type the first day of this price."));
    const UnitPrice amount{*m_amount->value()};
    const Day from = first ? Day() : m_day->day();
    if (!first && priceOn(isCost() ? m_sheet.costs : m_sheet.prices, from) == amount)
        return m_amountBox->refuse(tr("That is what counts on %1 already.").arg(m_host.formats().date(from)));
    write(amount, from, inForce(from));
    return true;
}

DatedPrice ProductPrices::inForce(Day day) const
{
    DatedPrice found;
    for (const DatedPrice &each : isCost() ? m_sheet.costs : m_sheet.prices) {
        if (each.from <= day)
            found = each;
    }
    return found;
}

QString ProductPrices::amountText(const DatedPrice &price) const
{
    return price.id ? priceText(price.price, m_host.formats()) + QChar(0xa0) + m_host.formats().currencySign() : QString();
}

// What counts by now is read, so that the choice is between what is there.
void ProductPrices::meet(const Error &error, UnitPrice amount, Day from, const DatedPrice &opened)
{
    m_host.workspace().read<ProductSheet>(
        this, m_askedNewer, [product = m_sheet.product.id](Database &database, const BookSettings &) { return products::sheet(database, product); },
        [this, error, amount, from, opened, product = m_sheet.product.id](const Result<ProductSheet> &newer) {
            if (!newer)
                return m_host.showProblem(newer.error());
            if (m_sheet.product.id != product)
                return;
            renew(*newer);
            const DatedPrice now = inForce(from);
            m_conflict->ask(
                ConflictSheet::whoText(error, m_host.formats()), {{m_title->text(), amountText(opened), amountText(now), amountText({from, amount, 1, 0})}},
                [this] { m_amount->setValue({}); }, [this, amount, from, now] { write(amount, from, now); });
        });
}

void ProductPrices::write(UnitPrice amount, Day from, const DatedPrice &opened)
{
    const ProductChange change = amountChange(m_kind, m_sheet.product.id, m_sheet.product.name, amount, from, opened);
    m_writing = true;
    m_host.workspace().write(
        change.words, change.work, this,
        [this, amount, from, opened, product = m_sheet.product.id](const Result<CommandOutcome> &done) {
            // Another product is shown by now: what went wrong can't stand under its fields.
            if (m_sheet.product.id != product) {
                if (!done)
                    m_host.showProblem(done.error());
                return;
            }
            m_writing = false;
            if (!done && done.error().code == ErrorCode::rowChangedSince)
                return meet(done.error(), amount, from, opened);
            if (!done)
                return void(m_amountBox->refuse(words::errorText(done.error(), m_host.language())));
            m_amount->setValue({});
        });
}

void ProductPrices::fill()
{
    const Formats formats = m_host.formats();
    const std::vector<DatedPrice> &known = isCost() ? m_sheet.costs : m_sheet.prices;
    QStringList lines;
    for (auto price = known.rbegin(); price != known.rend(); ++price) {
        const QString amount = priceText(price->price, formats) + QChar(0xa0) + formats.currencySign();
        lines << (price->from.isNull() ? tr("%1 from the beginning").arg(amount) : tr("%1 from %2").arg(amount, formats.date(price->from)));
    }
    m_lines->setText(lines.join(u'\n'));
    m_lines->setVisible(!lines.isEmpty());
    m_meaning->setVisible(known.empty());
    if (!isCost()) {
        m_meaning->setText(tr("No price is written down; it is typed in each order."));
    } else if (m_sheet.linesWithoutCost == 0) {
        m_meaning->setText(tr("No cost is known. Lines sold without one have no gross profit, and sums leave them out."));
    } else {
        m_meaning->setText(tr("No cost is known: %n order line(s) have no gross profit for that, and sums leave them out. The first cost counts for them too.", nullptr,
                              int(m_sheet.linesWithoutCost)));
    }
    m_dayBox->setVisible(!known.empty()); // the first one counts from the beginning
}

void ProductPrices::retranslate()
{
    for (ValueField *field : {m_amount, m_day})
        field->setFormats(m_host.formats());
    m_conflict->retranslate();
    m_title->setText(isCost() ? tr("Cost") : tr("Price"));
    m_amountBox->setLabel(isCost() ? tr("New cost (%1)").arg(m_host.formats().currencySign()) : tr("New price (%1)").arg(m_host.formats().currencySign()));
    m_dayBox->setLabel(tr("Counts from"));
    m_set->setText(isCost() ? tr("Set the cost") : tr("Set the price"));
    fill();
}

} // namespace somo
