// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

namespace somo::test {

/// What a program of poppler-utils says of a PDF; with `output`, the name of the text file or "-".
inline QString askPoppler(const QString &program, const QByteArray &pdf, const QStringList &options = {}, const QStringList &output = {})
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        FAIL(program.toStdString() << " (poppler-utils) is needed for this test");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("r.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(program, options + QStringList{path} + output);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    CHECK(process.readAllStandardError().isEmpty());
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The text of a PDF as it lies on its pages, each ended by a form feed.
inline QString pdfText(const QByteArray &pdf)
{
    return askPoppler(QStringLiteral("pdftotext"), pdf, {QStringLiteral("-layout")}, {QStringLiteral("-")});
}

/// How many dots of a PDF's pages are no grey.
inline int colouredDots(const QByteArray &pdf)
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftoppm")).isEmpty())
        FAIL("pdftoppm (poppler-utils) is needed for this test");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("r.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("60"), QStringLiteral("-png"), path, folder.filePath(QStringLiteral("p"))});
    REQUIRE(process.waitForFinished());
    int dots = 0;
    const QStringList pages = QDir(folder.path()).entryList({QStringLiteral("*.png")});
    REQUIRE_FALSE(pages.isEmpty());
    for (const QString &name : pages) {
        const QImage image = QImage(folder.filePath(name)).convertToFormat(QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QRgb dot = image.pixel(x, y);
                dots += std::max({qRed(dot), qGreen(dot), qBlue(dot)}) - std::min({qRed(dot), qGreen(dot), qBlue(dot)}) > 2 ? 1 : 0;
            }
        }
    }
    return dots;
}

} // namespace somo::test
