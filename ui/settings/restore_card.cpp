// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/restore_card.h"

#include "core/words/command_words.h"
#include "core/words/error_words.h"
#include "ui/common/announce.h"
#include "ui/common/theme/fonts.h"
#include "ui/shell/page.h"
#include "ui/shell/work_beside.h"
#include "ui/shell/workspace.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace somo {

RestoreCard::RestoreCard(PageHost &host, QWidget *parent)
    : QFrame(parent)
    , m_host(host)
{
    const Metrics metrics = currentMetrics();
    setObjectName(QStringLiteral("restoreCard"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics.gap, 0, 0);
    layout->setSpacing(metrics.small);
    m_words = new QLabel(this);
    m_words->setObjectName(QStringLiteral("restoreWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_words);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.gap);
    m_secret = new QLineEdit(this);
    m_secret->setObjectName(QStringLiteral("restorePassphrase"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setMaximumWidth(metrics.scaled(280));
    row->addWidget(m_secret, 1);
    for (const auto &[button, name] : {std::pair(&m_open, "restoreOpen"), std::pair(&m_restore, "restoreNow"), std::pair(&m_leave, "restoreLeave")}) {
        *button = new QPushButton(this);
        (*button)->setObjectName(QString::fromLatin1(name));
        row->addWidget(*button);
    }
    row->addStretch(1);
    layout->addLayout(row);
    connect(m_secret, &QLineEdit::returnPressed, this, &RestoreCard::ask);
    connect(m_open, &QPushButton::clicked, this, &RestoreCard::ask);
    connect(m_leave, &QPushButton::clicked, this, &RestoreCard::leave);
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreAsked(m_file, m_passphrase); });
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &RestoreCard::leave);
    retranslate();
    hide();
}

void RestoreCard::look(const QString &file)
{
    m_file = file;
    m_secret->clear();
    show();
    ask();
}

void RestoreCard::ask()
{
    const int number = ++m_asked;
    m_preview.reset();
    m_passphrase = m_secret->text();
    fill();
    workBeside<Result<RestorePreview>>(
        this, [file = m_file, place = m_host.workspace().place(), passphrase = m_passphrase] { return previewRestore(file, place, passphrase); },
        [this, number](const Result<RestorePreview> &preview) {
            if (number == m_asked)
                came(preview);
        });
}

void RestoreCard::came(const Result<RestorePreview> &preview)
{
    m_preview = preview;
    fill();
    announce(m_words);
    // The harmless way has the keyboard.
    if (m_secret->isVisible())
        m_secret->setFocus(Qt::OtherFocusReason);
    else
        m_leave->setFocus(Qt::OtherFocusReason);
    emit looked();
}

void RestoreCard::fill()
{
    m_words->setText(text());
    const ErrorCode code = m_preview && !*m_preview ? m_preview->error().code : ErrorCode::internal;
    const bool asksSecret = code == ErrorCode::passphraseNeeded || code == ErrorCode::passphraseWrong;
    m_secret->setVisible(asksSecret);
    m_open->setVisible(asksSecret);
    m_restore->setVisible(m_preview && m_preview->ok());
    m_leave->setText(m_preview && m_preview->ok() ? tr("Keep the present book") : tr("Close"));
}

QString RestoreCard::text() const
{
    const QString name = QFileInfo(m_file).fileName();
    if (!m_preview)
        return tr("Looking at %1…").arg(name);
    if (!*m_preview)
        return words::errorText(m_preview->error(), m_host.language());
    const RestorePreview &preview = **m_preview;
    const Formats formats = m_host.formats();
    const auto line = [&](const LoggedCommand &command) -> QString {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(command.moment, Qt::OffsetFromUTC, preview.copy.offsetMinutes * 60);
        return QStringLiteral("%1 · %2 · %3").arg(formats.moment(moment), command.author, words::commandText(command.words.code, command.words.args, m_host.language()));
    };
    QStringList lines{tr("%1 holds “%2”: %3 orders, %4 customers.").arg(name, preview.copy.name, formats.count(preview.copy.orders), formats.count(preview.copy.customers)),
                      tr("Its newest change: %1").arg(line(preview.copy.newest))};
    if (preview.present && !preview.isSameBook)
        lines << tr("It is a copy of another book.");
    if (!preview.found.empty())
        lines << tr("The check finds differences in this copy (%1); an older one may be sound.").arg(formats.count(qint64(preview.found.size())));
    if (preview.lost == 0)
        lines << tr("It holds all that the book does now.");
    else
        lines << tr("Changes since then that would be gone: %1. The newest:").arg(formats.count(preview.lost));
    for (const LoggedCommand &command : preview.newestLost)
        lines << QStringLiteral("   ") + line(command);
    lines << tr("The book as it is now is kept beside it, so restoring can be taken back.");
    return lines.join(QLatin1Char('\n'));
}

void RestoreCard::leave()
{
    ++m_asked;
    m_preview.reset();
    m_passphrase.clear();
    m_secret->clear();
    hide();
    emit leftAlone();
}

void RestoreCard::retranslate()
{
    m_secret->setPlaceholderText(tr("Passphrase of the copy"));
    m_secret->setAccessibleName(tr("Passphrase of the copy"));
    m_open->setText(tr("Look inside"));
    m_restore->setText(tr("Restore this copy"));
    m_restore->setToolTip(tr("The book closes for a moment and opens as the copy has it."));
    m_leave->setToolTip(tr("Nothing is changed (Esc)"));
    fill();
}

} // namespace somo
