// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/bands_table.h"

#include "core/commission/policy_sentences.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/orders/row_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

/// A figure of the starts without its unit, which stands in the header.
QString bare(qint64 value, EdgeUnit unit, const Formats &formats)
{
    return unit == EdgeUnit::money ? formats.amount(Money::fromMinorUnits(value)) : edgeText(value, unit, formats);
}

QString brief(qint64 value, EdgeUnit unit, const Formats &formats)
{
    return unit == EdgeUnit::money ? formats.shortMoney(Money::fromMinorUnits(value)) : edgeText(value, unit, formats);
}

} // namespace

BandsTable::BandsTable(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("bandsTable"));
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    makeHead(layout);
    m_list = new QVBoxLayout;
    m_list->setSpacing(0);
    layout->addLayout(m_list);
    makeFoot(layout);
    layout->addStretch(1);
    retranslate();
}

void BandsTable::makeHead(QVBoxLayout *layout)
{
    const Metrics metrics = currentMetrics();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics.inside, 0, metrics.inside, 0);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("bandsTitle"));
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_title->setFixedHeight(metrics.cardTitle);
    m_note = new QLabel(this);
    m_note->setProperty("role", QStringLiteral("label"));
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    layout->addLayout(head);
    auto *header = new QFrame(this);
    header->setObjectName(QStringLiteral("lineHeader"));
    header->setFixedHeight(metrics.header);
    auto *line = new QHBoxLayout(header);
    line->setContentsMargins(metrics.gap, 0, metrics.gap, 0);
    line->setSpacing(metrics.gap);
    for (size_t column = 0; column < m_headers.size(); ++column) {
        m_headers[column] = new QLabel(header);
        m_headers[column]->setProperty("role", QStringLiteral("columnTitle"));
        m_headers[column]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        line->addWidget(m_headers[column], column + 1 == m_headers.size() ? 1 : 0);
    }
    layout->addWidget(header);
}

void BandsTable::makeFoot(QVBoxLayout *layout)
{
    const Metrics metrics = currentMetrics();
    m_error = new QLabel(this);
    m_error->setObjectName(QStringLiteral("bandsError"));
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->setContentsMargins(metrics.inside, metrics.small, metrics.inside, metrics.small);
    m_error->hide();
    layout->addWidget(m_error);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(metrics.inside, metrics.small, metrics.inside, metrics.small);
    line->setSpacing(metrics.gap);
    const auto button = [&](const char *name, const char *icon) {
        auto *made = new QPushButton(this);
        made->setObjectName(QString::fromLatin1(name));
        made->setProperty("link", true);
        made->setIcon(somoIcon(QString::fromLatin1(icon), Token::accent));
        line->addWidget(made);
        auto *keys = new QLabel(this);
        keys->setProperty("role", QStringLiteral("keys"));
        line->addWidget(keys);
        return std::pair(made, keys);
    };
    std::tie(m_add, m_addKeys) = button("addBand", "plus");
    line->addSpacing(metrics.gap);
    std::tie(m_remove, m_removeKeys) = button("removeBand", "bin");
    line->addStretch(1);
    layout->addLayout(line);
    connect(m_add, &QPushButton::clicked, this, [this] { emit addAsked(m_current); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeAsked(m_current); });
}

void BandsTable::makeRows(size_t count)
{
    while (m_rows.size() > count) {
        takeAway(m_list, m_rows.back());
        m_rows.pop_back();
    }
    while (m_rows.size() < count) {
        const int band = int(m_rows.size());
        auto *row = new BandRow(m_shown.form, band + 1, this);
        m_rows.push_back(row);
        m_list->addWidget(row);
        for (QLineEdit *child : row->findChildren<QLineEdit *>())
            child->installEventFilter(this);
        connect(row, &BandRow::changed, this, [this, band](const PayBand &now) {
            if (size_t(band) >= m_bands.size())
                return;
            std::vector<PayBand> bands = m_bands;
            bands[size_t(band)] = now;
            emit changed(bands);
        });
        connect(row, &BandRow::movedTo, this, [this, band] { setCurrent(band); });
        connect(row, &BandRow::entered, this, [this, row, band] {
            if (row->payField()->hasFocus() || band == 0)
                goTo(std::min(band + 1, int(m_rows.size()) - 1));
            else
                row->payField()->setFocus(Qt::TabFocusReason);
        });
    }
}

void BandsTable::show(const BandsShown &shown)
{
    if (!(shown.form == m_shown.form)) {
        const BandsForm form = shown.form;
        m_shown.form = form;
        makeRows(0); // other fields
    }
    m_shown = shown;
    m_bands = shown.scale.bands;
    makeRows(m_bands.size());
    m_title->setText(shown.title);
    fillRows();
    setCurrent(std::clamp(m_current, 0, std::max(0, int(m_rows.size()) - 1)));
    m_error->setText(shown.error);
    m_error->setVisible(!shown.error.isEmpty());
    retranslate();
}

BandRow::Following BandsTable::following(size_t band, const PayCurve &curve) const
{
    const Formats &formats = m_shown.form.formats;
    BandRow::Following said;
    if (band >= curve.bands.size())
        return said;
    const PayCurveBand &shown = curve.bands[band];
    said.below = shown.next ? bare(*shown.next, m_shown.form.unit, formats) : tr("and more", "the last band is open above");
    said.width = shown.width ? brief(*shown.width, m_shown.form.unit, formats) : QString();
    said.payAtStart = formats.amount(shown.payAtStart);
    if (int(band) == m_shown.errorBand) {
        said.error = m_shown.error;
        said.errorOfStart = m_shown.errorOfStart;
    }
    return said;
}

void BandsTable::fillRows()
{
    const auto curve = payCurve(m_shown.scale, 0);
    for (size_t band = 0; band < m_rows.size(); ++band)
        m_rows[band]->setBand(m_bands[band], following(band, curve ? *curve : PayCurve()));
    fitColumns();
}

/// As wide as the widest text of the column; the last one takes the rest.
void BandsTable::fitColumns()
{
    const Metrics metrics = currentMetrics();
    const QFontMetrics body(roleFont(TextRole::body));
    const QFontMetrics label(roleFont(TextRole::label));
    const QFontMetrics header(roleFont(TextRole::header));
    std::array<int, 5> widths{};
    for (size_t column = 0; column < widths.size(); ++column)
        widths[column] = header.horizontalAdvance(m_headers[column]->text()) + 2;
    const int edges = 2 * metrics.gap + 6;
    for (size_t band = 0; band < m_rows.size(); ++band) {
        widths[0] = std::max(widths[0], body.horizontalAdvance(bare(m_bands[band].from, m_shown.form.unit, m_shown.form.formats)) + edges);
        const auto &cells = m_rows[band]->cells();
        for (const size_t column : {size_t(1), size_t(3), size_t(4)})
            widths[column] = std::max(widths[column], (column == 4 ? body : label).horizontalAdvance(static_cast<QLabel *>(cells[column])->text()) + 2);
        const PayBand &pays = m_bands[band];
        const std::optional<Money> amount = pays.amount ? pays.amount : pays.each;
        const QString text = pays.rate ? rateText(*pays.rate, m_shown.form.formats) : m_shown.form.formats.amount(amount.value_or(Money()));
        widths[2] = std::max(widths[2], body.horizontalAdvance(text) + edges);
    }
    widths[0] = std::max(widths[0], metrics.scaled(104));
    widths[2] = std::max(widths[2], metrics.scaled(64)) + (m_shown.form.mayBeFlat ? metrics.scaled(52) : 0);
    for (size_t column = 0; column + 1 < widths.size(); ++column) {
        m_headers[column]->setFixedWidth(widths[column]);
        for (BandRow *row : m_rows)
            row->cells()[column]->setFixedWidth(widths[column]);
    }
    m_headers.back()->setMinimumWidth(widths.back());
}

void BandsTable::setCurrent(int band)
{
    m_current = band;
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setCurrent(int(i) == band && !m_shown.form.readOnly);
    m_remove->setEnabled(m_rows.size() > 1);
}

void BandsTable::goTo(int band)
{
    if (band < 0 || band >= int(m_rows.size()))
        return;
    m_rows[size_t(band)]->startField()->setFocus(Qt::TabFocusReason);
    setCurrent(band);
}

bool BandsTable::takesKey(const QKeyEvent &event)
{
    if (m_shown.form.readOnly)
        return false;
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (enter && (event.modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier) {
        emit addAsked(m_current);
        return true;
    }
    if (event.key() == Qt::Key_Delete && event.modifiers() == Qt::ControlModifier) {
        if (m_rows.size() > 1)
            emit removeAsked(m_current);
        return true;
    }
    if ((event.key() == Qt::Key_Up || event.key() == Qt::Key_Down) && event.modifiers() == Qt::NoModifier) {
        const bool pay = m_current < int(m_rows.size()) && m_rows[size_t(m_current)]->payField()->hasFocus();
        const int to = m_current + (event.key() == Qt::Key_Up ? -1 : 1);
        goTo(to);
        if (pay && to >= 0 && to < int(m_rows.size()))
            m_rows[size_t(to)]->payField()->setFocus(Qt::TabFocusReason);
        return true;
    }
    return false;
}

void BandsTable::keyPressEvent(QKeyEvent *event)
{
    if (!takesKey(*event))
        QFrame::keyPressEvent(event);
}

// The note gives way before the title does.
void BandsTable::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_note->setVisible(m_title->sizeHint().width() + m_note->sizeHint().width() + 3 * currentMetrics().inside <= width());
}

// Keys of the table reach it before the field uses them for its own text.
bool BandsTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::ControlModifier)
            event->accept();
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::KeyPress && takesKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QFrame::eventFilter(watched, event);
}

void BandsTable::retranslate()
{
    const Formats &formats = m_shown.form.formats;
    const QString sign = formats.currencySign();
    const auto headed = [&](const QString &text) { return m_shown.form.unit == EdgeUnit::money ? QStringLiteral("%1 (%2)").arg(text, sign) : text; };
    m_headers[0]->setText(headed(tr("From")));
    m_headers[1]->setText(headed(tr("to below")));
    m_headers[2]->setText(m_shown.form.forEach ? tr("Each pays (%1)").arg(sign) : tr("Pays"));
    m_headers[3]->setText(tr("Width"));
    m_headers[4]->setText(tr("Paid at the start (%1)").arg(sign));
    m_note->setText(tr("only starts are written, there are no gaps"));
    m_note->setToolTip(m_note->text());
    m_add->setText(tr("Add a band"));
    m_remove->setText(tr("Remove the band"));
    m_addKeys->setText(QStringLiteral("Alt Enter"));
    m_removeKeys->setText(QStringLiteral("Ctrl Del"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_add, m_remove, m_addKeys, m_removeKeys})
        part->setVisible(!m_shown.form.readOnly);
    fitColumns();
}

} // namespace somo
