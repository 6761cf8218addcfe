// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_source.h"

#include <QByteArray>

#include <string>
#include <string_view>

namespace somo {

/// A device's bytes as UTF-8, block by block. Undecodable bytes are never replaced: reading stops before them.
class TextDecoder {
public:
    TextDecoder(QIODevice &device, Encoding encoding);
    enum class State {
        more,
        end,
        fault, // undecodable bytes follow what was read so far
        unreadable, // the device failed
    };
    /// Appends what comes next, about `bytes` of the file, to `text`.
    State read(std::string &text, size_t bytes);
    State restart();
    Encoding encoding() const { return m_encoding; }
    /// Where the first undecodable byte stands in the file, from 1; 0 before State::fault.
    qint64 faultAt() const { return m_faultAt; }

private:
    bool append(std::string &text, std::string_view bytes, bool last);
    bool appendUtf8(std::string &text, std::string_view bytes, bool last);
    bool appendUtf16(std::string &text, std::string_view bytes, bool last);
    bool appendSingleByte(std::string &text, std::string_view bytes);

    QIODevice &m_device;
    Encoding m_encoding;
    std::string m_rest; // the beginning of a character whose end is in the next block
    QByteArray m_block;
    qint64 m_faultAt = 0;
    State m_state = State::more;
    bool m_atStart = true;
};

/// Which encoding a file is in: a byte order mark; zero bytes → UTF-16; valid UTF-8 to its end; otherwise TCVN3 (ABC)
/// or VNI where nearly all high bytes are letters and marks of theirs, Windows-1258 where tone marks stand behind vowels
/// or đ occurs, else Windows-1252. Reads the whole device once.
Encoding detectEncoding(QIODevice &device);
/// The letter of a byte from 0x80 on in a code page of one letter a byte; 0 where it has none.
char16_t singleByteLetter(Encoding encoding, unsigned char byte);

/// The length of the valid UTF-8 at the beginning of the text.
size_t validUtf8Length(std::string_view text);
void appendUtf8(std::string &text, char32_t code);

} // namespace somo
