// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QLabel;

namespace somo {

/// A template to begin with: its title and, below it, what it is for. A button as high as its words need at its width, which
/// a plain button with wrapped labels inside is not.
class TemplateCard : public QPushButton {
    Q_OBJECT
public:
    explicit TemplateCard(QWidget *parent);
    void setWords(const QString &title, const QString &purpose);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QLabel *m_title = nullptr;
    QLabel *m_purpose = nullptr;
};

} // namespace somo
