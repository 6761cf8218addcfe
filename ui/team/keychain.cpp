// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/keychain.h"

#ifdef SOMO_WITH_KEYCHAIN
#include <QObject>

#include <qt6keychain/keychain.h>
#endif

namespace somo {

#ifdef SOMO_WITH_KEYCHAIN

namespace {

const QString keychainService = QStringLiteral("Somo");

/// A job of QtKeychain deletes itself when it is done; without a safe it must not fall back to a plain file.
template <typename Job>
Job *newJob(const QString &key)
{
    auto *job = new Job(keychainService);
    job->setInsecureFallback(false);
    job->setKey(key);
    return job;
}

class SystemKeychain : public Keychain {
public:
    void read(const QString &key, QObject *asker, std::function<void(const std::optional<QString> &)> answered) override
    {
        auto *job = newJob<QKeychain::ReadPasswordJob>(key);
        QObject::connect(job, &QKeychain::Job::finished, asker, [job, answered = std::move(answered)] {
            answered(job->error() == QKeychain::NoError ? std::optional(job->textData()) : std::nullopt);
        });
        job->start();
    }
    void write(const QString &key, const QString &password, QObject *asker, std::function<void(bool)> answered) override
    {
        auto *job = newJob<QKeychain::WritePasswordJob>(key);
        job->setTextData(password);
        QObject::connect(job, &QKeychain::Job::finished, asker, [job, answered = std::move(answered)] { answered(job->error() == QKeychain::NoError); });
        job->start();
    }
    void remove(const QString &key) override { newJob<QKeychain::DeletePasswordJob>(key)->start(); }
};

} // namespace

std::unique_ptr<Keychain> systemKeychain()
{
    return std::make_unique<SystemKeychain>();
}

#else

std::unique_ptr<Keychain> systemKeychain()
{
    return nullptr;
}

#endif

} // namespace somo
