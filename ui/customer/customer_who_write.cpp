// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed into a line of a customer, taken and written.
#include "ui/customer/customer_who.h"

#include "core/base/phone.h"
#include "core/customers/own_field_store.h"
#include "core/marketing/named_maker.h"
#include "core/words/error_words.h"
#include "ui/customer/customer_edit.h"
#include "ui/customer/who_codes.h"
#include "ui/shell/page.h"

namespace somo {

bool CustomerWho::takesBirth(const LineValue &value)
{
    if (birthFromText(value.text))
        return true;
    m_lines[Birth]->refuse(tr("Type a day like 24/10/1990, 24/10 or 1990."));
    return false;
}

bool CustomerWho::takes(Field field, const LineValue &value)
{
    const auto refused = [&](const QString &why) {
        m_lines[field]->refuse(why);
        return false;
    };
    const QString &text = value.text;
    switch (field) {
    case Name: return !text.isEmpty() || refused(tr("Type the customer's name."));
    case Phone:
        return text.isEmpty() || isMasked(text) || normalisedPhone(text) || refused(tr("This is no phone number. Type it like 0912 345 678, or leave it empty."));
    case Email: return text.isEmpty() || isMasked(text) || !normalisedEmail(text).isEmpty() || refused(tr("This is no e-mail address. Type it like lan@example.vn, or leave it empty."));
    case Kind: return value.id != 0 || refused(tr("Pick one from the list (F4)."));
    case Birth: return takesBirth(value);
    default: return true;
    }
}

void CustomerWho::write(Field field, const LineValue &value)
{
    if (!takes(field, value))
        return;
    const Day today = m_host.workspace().today();
    switch (field) {
    case Name: return writeField(field, [](const Customer &c) { return c.name; }, [value](Customer &c) { c.name = value.text; });
    case Phone: return writeField(field, [](const Customer &c) { return c.phoneTyped; }, [value](Customer &c) { c.phoneTyped = value.text; });
    case Email: return writeField(field, [](const Customer &c) { return c.email; }, [value](Customer &c) { c.email = value.text; });
    case Address: return writeField(field, [](const Customer &c) { return c.address; }, [value](Customer &c) { c.address = value.text; });
    case Kind: return writeField(field, [](const Customer &c) { return c.kind; }, [value](Customer &c) { c.kind = QString::fromLatin1(who::customerKinds[value.id - 1]); });
    case Group: return writeField(field, [](const Customer &c) { return c.group; }, [value](Customer &c) { c.group = value.text; });
    case Keeper:
        return writeField(field, [](const Customer &c) { return QString::number(c.keeper.value); },
                          [value, today](Customer &c) {
                              c.keeper = PersonId{value.id};
                              c.keeperFrom = c.keeper ? today : Day();
                          });
    case KeeperFrom:
        return writeField(field, [](const Customer &c) { return c.keeperFrom.toIso(); }, [value](Customer &c) { c.keeperFrom = Day::fromNumber(int(value.number.value_or(0))); });
    case Province: return writeField(field, [](const Customer &c) { return QString::number(c.province.value); }, [value](Customer &c) { c.province = ProvinceId{value.id}; });
    case Segment: return writeSegment(value);
    case Gender:
        return writeField(field, [](const Customer &c) { return c.gender; },
                          [value](Customer &c) { c.gender = value.id != 0 ? QString::fromLatin1(who::customerGenders[value.id - 1]) : value.text; });
    case Birth:
        return writeField(field, birthText, [birth = *birthFromText(value.text)](Customer &c) {
            c.birthYear = birth.year;
            c.birthDay = birth.day;
        });
    case StageSaid:
        return writeField(field, [](const Customer &c) { return c.stageSaid; },
                          [value](Customer &c) { c.stageSaid = value.id != 0 ? QString::fromLatin1(who::saidStages[value.id - 1]) : QString(); });
    case FieldCount: break;
    }
}

void CustomerWho::writeField(Field field, const std::function<QString(const Customer &)> &read, const std::function<void(Customer &)> &change)
{
    send({QStringLiteral("customer_changed"), {m_data.customer.name}},
         [opened = m_data.customer, read, change](Database &database) { return changeCustomerField(database, opened, read, change); }, m_lines[field]);
}

void CustomerWho::writeSegment(const LineValue &value)
{
    send({QStringLiteral("customer_changed"), {m_data.customer.name}},
         [opened = m_data.customer, value](Database &database) -> Status {
             SegmentId segment{value.id};
             if (!segment && !value.text.isEmpty()) {
                 SOMO_TRY_ASSIGN(segment.value, named::addByName(database, NamedKind::segment, value.text));
             }
             return changeCustomerField(database, opened, [](const Customer &c) { return QString::number(c.segment.value); }, [segment](Customer &c) { c.segment = segment; });
         },
         m_lines[Segment]);
}

void CustomerWho::writeOwn(OwnLine *line, const OwnField &field, const OwnValue &value)
{
    send({QStringLiteral("own_value_set"), {m_data.customer.name, field.name}},
         [customer = m_data.customer.id, value](Database &database) { return own_fields::set(database, customer, value); }, line);
}

void CustomerWho::send(const CommandWords &words, Book::Work work, CustomerLine *line)
{
    m_host.workspace().write(words, std::move(work), line, [this, line, customer = m_data.customer.id, name = m_data.customer.name](const Result<CommandOutcome> &done) {
        const bool stands = customer == m_data.customer.id; // else another customer's words are in the line
        if (!done)
            return stands ? line->refuse(words::errorText(done.error(), m_host.language())) : m_host.showProblem(done.error());
        if (stands)
            line->written();
        m_host.say(tr("Changed: %1.").arg(name));
    });
}

} // namespace somo
