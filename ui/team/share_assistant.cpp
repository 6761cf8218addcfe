// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/share_assistant.h"

#include "core/ledger/ledger_derivation.h"
#include "core/ledger/open_book.h"
#include "core/storage/book_copy.h"
#include "core/storage/team.h"
#include "core/words/error_words.h"
#include "ui/common/announce.h"
#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/shell/page.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/work_beside.h"
#include "ui/shell/workspace.h"
#include "ui/team/password_keeper.h"
#include "ui/team/server_fields.h"
#include "ui/team/team_part.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace somo {

namespace {

constexpr int wholeBar = 1000; // as CopyWatch counts

/// The book as a team's on the server, with its roles. Nothing is left there where any of it fails.
Status shareBook(const QString &from, const QString &to, const QString &author, const CopyWatch &watch)
{
    SOMO_TRY(copyBook(from, to, std::make_unique<LedgerDerivation>(), watch));
    const Status begun = [&]() -> Status {
        SOMO_TRY_ASSIGN(const auto book, openBook(to));
        return initTeam(*book, author);
    }();
    if (!begun)
        emptyServerPlace(to);
    return begun;
}

} // namespace

ShareAssistant::ShareAssistant(PageHost &host, PasswordKeeper &passwords, QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_passwords(passwords)
    , m_from(host.workspace().place())
{
    setObjectName(QStringLiteral("shareAssistant"));
    setWindowTitle(tr("Share this book with my team"));
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.edge, metrics.edge, metrics.edge, metrics.edge);
    layout->setSpacing(metrics.gap);
    m_title = roleLabel(this, "cardTitle");
    m_title->setObjectName(QStringLiteral("shareTitle"));
    layout->addWidget(m_title);
    m_steps = new QStackedWidget(this);
    m_steps->addWidget(makeServerStep());
    m_steps->addWidget(makeCopyStep());
    layout->addWidget(m_steps, 1);
    auto *buttons = new QHBoxLayout;
    m_back = new QPushButton(tr("Back"), this);
    m_back->setObjectName(QStringLiteral("shareBack"));
    m_back->setAutoDefault(false);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(QStringLiteral("shareCancel"));
    m_cancel->setAutoDefault(false);
    m_next = new QPushButton(this);
    m_next->setObjectName(QStringLiteral("shareNext"));
    m_next->setProperty("primary", true);
    m_next->setDefault(true);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);
    layout->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(ServerStep); });
    connect(m_cancel, &QPushButton::clicked, this, &ShareAssistant::reject);
    connect(m_next, &QPushButton::clicked, this, &ShareAssistant::goOn);
    setMinimumWidth(metrics.scaled(620));
    fill();
    m_fields->firstField()->setFocus();
}

ShareAssistant::~ShareAssistant()
{
    m_stop.request_stop();
}

ShareAssistant::Step ShareAssistant::step() const
{
    return Step(m_steps->currentIndex());
}

QWidget *ShareAssistant::makeServerStep()
{
    auto *step = new QWidget(m_steps);
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(currentMetrics().gap);
    auto *note = roleLabel(step, "label");
    note->setText(tr("A team's book stands on a PostgreSQL server, version 15 or newer: on a computer of yours that stays on, or a hosted one. It needs an empty "
                     "database and a user who owns it; the help page “A book for the whole team” shows the two lines that make them."));
    note->setWordWrap(true);
    layout->addWidget(note);
    m_fields = new ServerFields(m_passwords, ServerFields::Use::sharing, step);
    layout->addWidget(m_fields);
    layout->addStretch(1);
    return step;
}

QWidget *ShareAssistant::makeCopyStep()
{
    auto *step = new QWidget(m_steps);
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(currentMetrics().gap);
    m_copyWords = roleLabel(step, "");
    m_copyWords->setObjectName(QStringLiteral("shareCopyWords"));
    m_copyWords->setWordWrap(true);
    layout->addWidget(m_copyWords);
    m_bar = new QProgressBar(step);
    m_bar->setObjectName(QStringLiteral("shareBar"));
    m_bar->setRange(0, wholeBar);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far the copying is"));
    layout->addWidget(m_bar);
    auto *note = roleLabel(step, "label");
    note->setText(tr("The file stays where it is, as it is: a copy of this day. From now on everybody works in the book on the server; what would be written into the file would not come there."));
    note->setWordWrap(true);
    layout->addWidget(note);
    layout->addStretch(1);
    return step;
}

void ShareAssistant::showStep(Step step)
{
    m_steps->setCurrentIndex(step);
    fill();
    emit stepChanged();
}

void ShareAssistant::fill()
{
    const QString titles[] = {tr("1 of 3: where to"), tr("2 of 3: the copy"), tr("3 of 3: whom to invite")};
    m_title->setText(titles[step()]);
    const bool last = step() == InviteStep;
    m_cancel->setText(m_isCopying ? tr("Stop the copying") : tr("Not now"));
    m_cancel->setVisible(!m_isCopied);
    m_back->setVisible(step() == CopyStep && !m_isCopying && !m_isCopied);
    m_bar->setVisible(m_isCopying || m_isCopied); // an empty one looks like a field
    m_next->setVisible(!m_isCopying);
    m_next->setText(last ? tr("Done") : step() == CopyStep && !m_isCopied ? tr("Copy the book") : tr("Go on"));
    m_next->setEnabled(!m_isCopying);
}

void ShareAssistant::goOn()
{
    if (m_isCopying)
        return;
    if (step() == ServerStep) {
        return m_fields->tryIt([this] {
            m_to = m_fields->place();
            m_copyWords->setText(tr("From: %1\nTo: %2").arg(QDir::toNativeSeparators(m_from), nameOfPlace(m_to)));
            m_bar->setValue(0);
            showStep(CopyStep);
        });
    }
    if (step() == InviteStep)
        return accept(); // done() asks
    startCopy();
}

void ShareAssistant::startCopy()
{
    m_isCopying = true;
    m_stop = std::stop_source();
    fill();
    m_cancel->setFocus();
    CopyWatch watch;
    watch.stop = m_stop.get_token();
    watch.progressed = [bar = QPointer<QProgressBar>(m_bar)](int thousandths) {
        QMetaObject::invokeMethod(qApp, [bar, thousandths] {
            if (bar)
                bar->setValue(thousandths);
        });
    };
    workBeside<Status>(
        this, [from = m_from, to = m_to, author = m_host.workspace().author(), watch] { return shareBook(from, to, author, watch); }, [this](const Status &status) { copied(status); });
}

void ShareAssistant::copied(const Status &status)
{
    m_isCopying = false;
    if (!status) {
        m_bar->setValue(0);
        m_copyWords->setText(words::errorText(status.error(), m_host.language()));
        announce(m_copyWords);
        return fill();
    }
    m_bar->setValue(wholeBar);
    m_isCopied = true;
    m_passwords.keep(m_to);
    if (const auto said = m_host.windowSettings().author(m_from))
        m_host.windowSettings().setAuthor(m_to, *said); // not asked once more for the copy
    if (const Status opened = m_host.workspace().open(m_to); !opened) {
        m_host.showProblem(opened.error());
        return accept(); // the book stands there and is found again under “Opened lately”
    }
    m_team = new TeamPart(m_host, m_steps);
    m_steps->addWidget(m_team);
    connect(m_team, &TeamPart::leaveAsked, this, &QDialog::accept);
    m_team->refresh();
    showStep(InviteStep);
}

void ShareAssistant::done(int result)
{
    if (!m_team || m_team->mayLeave())
        QDialog::done(result);
}

// While the book is copied this stops the copying; the sheet stays.
void ShareAssistant::reject()
{
    if (m_isCopying) {
        m_stop.request_stop();
        return;
    }
    QDialog::reject();
}

} // namespace somo
