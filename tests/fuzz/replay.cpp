// SPDX-License-Identifier: GPL-3.0-or-later
// Runs every fuzz target over its corpus, as a test of the default build: replay CORPUS
#include "tests/fuzz/targets.h"

#include <QDir>
#include <QFile>

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: somo_fuzz_replay CORPUS\n", stderr);
        return 2;
    }
    int inputs = 0;
    for (const somo::fuzz::Target &target : somo::fuzz::targets()) {
        const QString name = QString::fromLatin1(target.name.data(), qsizetype(target.name.size()));
        const QDir folder(QFile::decodeName(argv[1]) + QLatin1Char('/') + name);
        const QStringList files = folder.entryList(QDir::Files, QDir::Name);
        if (files.isEmpty()) {
            std::fprintf(stderr, "no corpus for %s\n", qPrintable(name));
            return 1;
        }
        for (const QString &each : files) {
            QFile file(folder.filePath(each));
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            const QByteArray bytes = file.readAll();
            // Whole, and cut off at some places.
            for (const qsizetype length : {bytes.size(), bytes.size() / 2, bytes.size() - 1, qsizetype(0)}) {
                if (length >= 0 && length <= bytes.size())
                    target.run(reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(length));
            }
            ++inputs;
        }
    }
    std::printf("%d inputs\n", inputs);
    return 0;
}
