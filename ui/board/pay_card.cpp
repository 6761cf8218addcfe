// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/pay_card.h"

#include "core/kpi/kpi_words.h"
#include "core/report/pay_words.h"
#include "ui/common/figure_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace somo {

namespace {

constexpr int noteLines = 3;

Money sumOf(const PersonIncome &income)
{
    return Money::fromMinorUnits(qint64(income.paidByPolicies()));
}

Money sumOf(const std::vector<StatementLine> &lines)
{
    qint64 sum = 0;
    for (const StatementLine &line : lines)
        sum += line.amount.minorUnits();
    return Money::fromMinorUnits(sum);
}

/// Salary and all that policies pay, with the ratio that the book judges once a period is over.
QString incomeSentence(const PayOutlook &outlook, const Formats &formats)
{
    const auto income = outlook.income.whole();
    if (!income)
        return {};
    const QString amount = formats.money(Money::fromMinorUnits(income->rounded().value_or(0)));
    if (!outlook.ratio)
        return PayCard::tr("Income: %1.").arg(amount);
    const OutlookRatio &by = *outlook.ratio;
    const QString ratio = incomeRatioText(*by.verdict.ratio, by.marks, formats);
    const QString low = incomeMarkText(by.marks.low, formats);
    const QString high = incomeMarkText(by.marks.high, formats);
    if (!by.over)
        return PayCard::tr("Income: %1; revenue ÷ income so far %2.").arg(amount, ratio);
    switch (by.verdict.flag) {
    case IncomeFlag::low: return PayCard::tr("Income: %1; revenue ÷ income %2, below %3.").arg(amount, ratio, low);
    case IncomeFlag::high: return PayCard::tr("Income: %1; revenue ÷ income %2, above %3.").arg(amount, ratio, high);
    case IncomeFlag::none: break;
    }
    return PayCard::tr("Income: %1; revenue ÷ income %2, within %3 to %4.").arg(amount, ratio, low, high);
}

} // namespace

PayCard::PayCard(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("payCard"));
    setProperty("card", true);
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.inside, metrics.gap, metrics.inside, metrics.gap);
    layout->setSpacing(0);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("payTitle"));
    m_title->setProperty("role", QStringLiteral("label"));
    m_title->setTextFormat(Qt::PlainText);
    m_figure = new FigureLabel(TextRole::cardFigure, this);
    m_figure->setObjectName(QStringLiteral("payFigure"));
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("payNote"));
    m_note->setProperty("role", QStringLiteral("fine"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_note->setFixedHeight(noteLines * QFontMetrics(roleFont(TextRole::fine)).lineSpacing() + 2);
    layout->addWidget(m_title);
    makeQuestions();
    auto *line = new QHBoxLayout;
    line->addWidget(m_figure, 0, Qt::AlignLeft);
    line->addStretch(1);
    line->addWidget(m_ask);
    layout->addLayout(line);
    layout->addWidget(m_note);
    layout->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_figure, &FigureLabel::clicked, this, [this] {
        if (m_pay)
            emit opened(m_pay->person);
    });
    fill();
}

/// Beside every figure stands "this is unclear / this seems wrong" (rules §10).
void PayCard::makeQuestions()
{
    m_ask = new QToolButton(this);
    m_ask->setObjectName(QStringLiteral("payQuestion"));
    m_ask->setIcon(somoIcon(QStringLiteral("question")));
    m_ask->setFocusPolicy(Qt::StrongFocus);
    m_ask->setPopupMode(QToolButton::InstantPopup);
    QSizePolicy policy = m_ask->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing moves when the pay comes
    m_ask->setSizePolicy(policy);
    m_asked = new QMenu(m_ask);
    for (const QuestionKind kind : {QuestionKind::meaning, QuestionKind::calculation}) {
        QAction *action = m_asked->addAction(QString());
        action->setObjectName(kind == QuestionKind::meaning ? QStringLiteral("payUnclear") : QStringLiteral("paySeemsWrong"));
        connect(action, &QAction::triggered, this, [this, kind] {
            if (m_pay)
                emit questioned(*m_pay, kind);
        });
    }
    m_ask->setMenu(m_asked);
}

void PayCard::fillQuestions()
{
    m_asked->actions().at(0)->setText(tr("This is unclear…"));
    m_asked->actions().at(1)->setText(tr("This seems wrong…"));
    m_ask->setToolTip(tr("Unclear, or seems wrong"));
    m_ask->setAccessibleName(tr("%1: unclear, or seems wrong").arg(m_title->text()));
    m_ask->setVisible(!m_title->isHidden() && m_pay && m_pay->mayAsk && m_pay->outlook && m_pay->outlook->income.hasStatement);
}

void PayCard::setPay(const std::optional<BoardPay> &pay, const Formats &formats)
{
    m_pay = pay;
    m_formats = formats;
    fill();
}

void PayCard::setFormats(const Formats &formats)
{
    m_formats = formats;
    fill();
}

void PayCard::setBlank(bool blank)
{
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_figure), static_cast<QWidget *>(m_note)})
        part->setVisible(!blank);
    fillQuestions();
}

QString PayCard::title() const
{
    if (!m_pay)
        return tr("Commission");
    const bool open = m_pay->outlook && m_pay->outlook->open;
    if (m_pay->own)
        return open ? tr("Your commission so far") : tr("Your commission");
    return (open ? tr("Commission of %1 so far") : tr("Commission of %1")).arg(m_pay->name);
}

void PayCard::fill()
{
    m_title->setText(title());
    m_sentences.clear();
    QString figure = QStringLiteral("–");
    QStringList parts;
    if (m_pay && !m_pay->outlook) {
        m_sentences << tr("What somebody is paid is for that person and the leads.");
    } else if (m_pay && !m_pay->outlook->income.hasStatement) {
        m_sentences << tr("No policy pays by this period.");
        m_sentences << incomeSentence(*m_pay->outlook, m_formats);
    } else if (m_pay) {
        const words::ReportWords words(m_formats.language(), m_formats.currency());
        const PayOutlook &outlook = *m_pay->outlook;
        figure = m_formats.money(sumOf(outlook.income));
        m_sentences << incomeSentence(outlook, m_formats);
        if (!outlook.bonuses.empty())
            m_sentences << tr("Bonuses in it: %1.").arg(m_formats.money(sumOf(outlook.bonuses)));
        m_sentences << awaitedSentences(outlook, words);
        for (const PayPart &part : payParts(outlook.income, outlook.bonuses, words))
            parts << QStringLiteral("%1: %2").arg(part.name, m_formats.money(part.amount));
    }
    m_sentences.removeAll(QString());
    m_figure->setText(figure);
    m_figure->setEnabled(m_pay && m_pay->outlook);
    m_figure->setAccessibleName(tr("%1: %2, open the commission").arg(m_title->text(), figure));
    m_figure->setToolTip(parts.join(u'\n'));
    m_figure->updateGeometry();
    fillQuestions();
    showNote();
}

// What doesn't fit is in the tooltip, and on the page that the figure opens.
void PayCard::showNote()
{
    const QFontMetrics metrics(roleFont(TextRole::fine));
    const auto fits = [&](const QString &text) {
        return metrics.boundingRect(QRect(0, 0, m_note->width(), 10'000), Qt::TextWordWrap, text).height() <= m_note->height();
    };
    QString shown = m_sentences.join(u' ');
    QStringList some = m_sentences;
    while (!fits(shown) && some.size() > 1) {
        some.removeLast();
        shown = some.join(u' ') + QStringLiteral(" …");
    }
    m_note->setText(shown);
    m_note->setToolTip(m_sentences.join(u'\n'));
}

void PayCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    showNote();
}

void PayCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace somo
