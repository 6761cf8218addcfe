// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/first_run.h"

#include <QStringList>

#include <optional>

class QWidget;

namespace somo {

/// Whatever asks the person something goes through this; tests pass one that answers by a script.
class Prompts {
public:
    virtual ~Prompts() = default;
    /// Nothing: the person thought better of it.
    virtual std::optional<QString> fileToOpen(const QString &title, const QString &filter) = 0;
    /// Several at once; empty: thought better of it.
    virtual QStringList filesToOpen(const QString &title, const QString &filter)
    {
        const auto one = fileToOpen(title, filter);
        return one ? QStringList{*one} : QStringList();
    }
    virtual std::optional<QString> fileToSave(const QString &title, const QString &suggestion, const QString &filter) = 0;
    virtual std::optional<QString> line(const QString &title, const QString &label, const QString &suggestion) = 0;
    /// What a new book is asked at once; nothing: thought better of it.
    virtual std::optional<FirstRun> firstRun(const QString &) { return FirstRun(); }
    virtual void problem(const QString &title, const QString &text) = 0;
};

/// By Qt's dialogs.
class WidgetPrompts : public Prompts {
public:
    explicit WidgetPrompts(QWidget *parent)
        : m_parent(parent)
    {
    }
    std::optional<QString> fileToOpen(const QString &title, const QString &filter) override;
    QStringList filesToOpen(const QString &title, const QString &filter) override;
    std::optional<QString> fileToSave(const QString &title, const QString &suggestion, const QString &filter) override;
    std::optional<QString> line(const QString &title, const QString &label, const QString &suggestion) override;
    std::optional<FirstRun> firstRun(const QString &bookName) override;
    void problem(const QString &title, const QString &text) override;

private:
    QWidget *m_parent;
};

} // namespace somo
