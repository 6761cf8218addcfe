// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_parser.h"

#include "core/exchange/text_decoder.h"

#include <expat.h>

#include <cstddef>
#include <cstdlib>
#include <utility>

namespace somo {

namespace {

// A tag of 2 MB: expat doubles its buffer, and looks through an unfinished tag again with every block.
constexpr size_t parserMemory = 8ULL * 1024 * 1024;

} // namespace

/// Counts what expat holds. Its calls carry no pointer of ours, so the parser at work is known by its thread.
struct XmlParser::Memory {
    size_t used = 0;
    bool outgrown = false;

    union Head {
        size_t size;
        std::max_align_t aligned;
    };
    static thread_local Memory *current;

    static void *allocate(size_t size)
    {
        if (current->used + size > parserMemory) {
            current->outgrown = true;
            return nullptr;
        }
        auto *head = static_cast<Head *>(std::malloc(sizeof(Head) + size));
        if (!head)
            return nullptr;
        head->size = size;
        current->used += size;
        return head + 1;
    }
    static void *reallocate(void *block, size_t size)
    {
        if (!block)
            return allocate(size);
        Head *const head = static_cast<Head *>(block) - 1;
        const size_t before = head->size;
        if (current->used - before + size > parserMemory) {
            current->outgrown = true;
            return nullptr;
        }
        auto *moved = static_cast<Head *>(std::realloc(head, sizeof(Head) + size));
        if (!moved)
            return nullptr;
        moved->size = size;
        current->used += size - before;
        return moved + 1;
    }
    static void release(void *block)
    {
        if (!block)
            return;
        Head *const head = static_cast<Head *>(block) - 1;
        current->used -= head->size;
        std::free(head);
    }

    /// Makes this the one that is counted into, while expat works.
    class Use {
    public:
        explicit Use(Memory *memory)
            : m_before(std::exchange(current, memory))
        {
        }
        ~Use() { current = m_before; }
        Use(const Use &) = delete;
        Use &operator=(const Use &) = delete;

    private:
        Memory *m_before;
    };
};

thread_local XmlParser::Memory *XmlParser::Memory::current = nullptr;

struct XmlParser::Calls {
    static XmlParser *self(void *data) { return static_cast<XmlParser *>(data); }
    static void XMLCALL start(void *data, const char *name, const char **attributes)
    {
        self(data)->start(withoutPrefix(name), attributes);
    }
    static void XMLCALL end(void *data, const char *name) { self(data)->end(withoutPrefix(name)); }
    static void XMLCALL text(void *data, const char *utf8, int size) { self(data)->text({utf8, size_t(size)}); }
    static void XMLCALL doctype(void *data, const char *, const char *, const char *, int) { self(data)->abort(); }
    /// The code pages that Vietnamese programs declare; expat itself knows UTF-8, UTF-16 and Latin 1.
    static int XMLCALL encoding(void *, const char *name, XML_Encoding *info)
    {
        const auto found = encodingFromName(QString::fromLatin1(name));
        if (found != Encoding::windows1258 && found != Encoding::windows1252)
            return XML_STATUS_ERROR;
        for (int byte = 0; byte < 256; ++byte) {
            const char16_t letter = byte < 0x80 ? char16_t(byte) : singleByteLetter(*found, uchar(byte));
            info->map[byte] = letter == 0 && byte != 0 ? -1 : int(letter);
        }
        info->data = nullptr;
        info->convert = nullptr;
        info->release = nullptr;
        return XML_STATUS_OK;
    }
};

XmlParser::XmlParser()
    : m_memory(std::make_unique<Memory>())
{
    const Memory::Use use(m_memory.get());
    static constexpr XML_Memory_Handling_Suite suite{Memory::allocate, Memory::reallocate, Memory::release};
    m_parser = XML_ParserCreate_MM(nullptr, &suite, nullptr);
    if (!m_parser)
        throw std::bad_alloc();
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, Calls::start, Calls::end);
    XML_SetCharacterDataHandler(m_parser, Calls::text);
    XML_SetStartDoctypeDeclHandler(m_parser, Calls::doctype);
    XML_SetUnknownEncodingHandler(m_parser, Calls::encoding, nullptr);
}

XmlParser::~XmlParser()
{
    const Memory::Use use(m_memory.get());
    XML_ParserFree(m_parser);
}

bool XmlParser::parse(const char *data, qsizetype size, bool last)
{
    const Memory::Use use(m_memory.get());
    return XML_Parse(m_parser, data, int(size), last ? 1 : 0) == XML_STATUS_OK;
}

bool XmlParser::outgrewMemory() const { return m_memory->outgrown; }

void XmlParser::abort() { XML_StopParser(m_parser, XML_FALSE); }

std::string_view XmlParser::attribute(const char **attributes, std::string_view name)
{
    for (const char **each = attributes; each && each[0]; each += 2) {
        if (withoutPrefix(each[0]) == name)
            return each[1];
    }
    return {};
}

} // namespace somo
