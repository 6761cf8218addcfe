// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care_list.h"
#include "core/words/report_words.h"

namespace somo::care {

/// What a line is about: its title, or for a suggestion "Birthday of Ngô Bích Thủy".
QString itemTitle(const Item &item, const words::ReportWords &words);
/// What started it, as a sentence: "Order DH-1012 was completed on 17 Oct, 7 days ago."
QString occasionWords(Trigger trigger, const Occasion &occasion, Day today, const words::ReportWords &words);
/// Why it is there: the occasion, the step of several, that it was put off, and the script: "… Script “After delivery”."
QString reason(const Item &item, Day today, const words::ReportWords &words);

QString channelWord(Channel channel, const words::ReportWords &words); // "Zalo", "call" …
/// What the line's main button does: "Write on Zalo", "Call", "Write an SMS", "Write an e-mail", "Visit".
QString channelAction(Channel channel, const words::ReportWords &words);
QString triggerWord(Trigger trigger, const words::ReportWords &words); // "after an order is completed" …
QString purposeWord(Purpose purpose, const words::ReportWords &words);
/// "no consent for this channel", "quiet hours" …
QString heldWord(HeldBy by, const words::ReportWords &words);
/// "4 wait: 3 no consent for this channel, 1 quiet hours." Empty where none does.
QString heldSentence(const std::vector<Held> &held, const words::ReportWords &words);

} // namespace somo::care
