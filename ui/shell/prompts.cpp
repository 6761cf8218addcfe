// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/prompts.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>

namespace somo {

namespace {

std::optional<QString> given(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

std::optional<QString> WidgetPrompts::fileToOpen(const QString &title, const QString &filter)
{
    return given(QFileDialog::getOpenFileName(m_parent, title, {}, filter));
}

QStringList WidgetPrompts::filesToOpen(const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileNames(m_parent, title, {}, filter);
}

std::optional<QString> WidgetPrompts::fileToSave(const QString &title, const QString &suggestion, const QString &filter)
{
    return given(QFileDialog::getSaveFileName(m_parent, title, suggestion, filter));
}

std::optional<QString> WidgetPrompts::line(const QString &title, const QString &label, const QString &suggestion)
{
    bool taken = false;
    const QString text = QInputDialog::getText(m_parent, title, label, QLineEdit::Normal, suggestion, &taken).trimmed();
    return taken ? given(text) : std::nullopt;
}

void WidgetPrompts::problem(const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::Warning, title, text, QMessageBox::Ok, m_parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace somo
