// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/error_words.h"

#include "core/words/period_words.h"
#include "core/words/system_reason.h"
#include "core/words/thing_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace somo::words {

namespace {

const char *errorSource(ErrorCode code)
{
    switch (code) {
    case ErrorCode::internal: return QT_TRANSLATE_NOOP("errors", "Something in Somo itself went wrong (%1). Nothing was changed; please report it.");
    case ErrorCode::overflow: return QT_TRANSLATE_NOOP("errors", "The figure “%1” is too large to be kept exactly. Check the quantities and prices behind it.");
    case ErrorCode::databaseFailed: return QT_TRANSLATE_NOOP("errors", "The book could not be read or written: %1. Nothing was changed.");
    case ErrorCode::unknownCurrency: return QT_TRANSLATE_NOOP("errors", "“%1” is not a currency code. Use one of ISO 4217, such as VND or USD.");
    case ErrorCode::badPeriod: return QT_TRANSLATE_NOOP("errors", "“%1” is not a period. Write 2026-10 or 10/2026, 2026-Q4, 2026, 2026-W41 or 2026-10-05.");
    case ErrorCode::fileNotFound: return QT_TRANSLATE_NOOP("errors", "“%1” was not found. Check the name and the folder.");
    case ErrorCode::placeTaken: return QT_TRANSLATE_NOOP("errors", "“%1” is not empty. Choose another name; nothing there was touched.");
    case ErrorCode::fileUnreadable: return QT_TRANSLATE_NOOP("errors", "The file could not be read: %1. Check that it is there, that you may read it and that the disk is connected.");
    case ErrorCode::oldWorkbook: return QT_TRANSLATE_NOOP("errors", "This is a workbook of the old kind (.xls), which Somo doesn’t read. Open it in Excel or LibreOffice and save it as .xlsx.");
    case ErrorCode::encryptedWorkbook: return QT_TRANSLATE_NOOP("errors", "This workbook is encrypted (a password or a sensitivity label). Open it, take the protection off and save a copy as .xlsx.");
    case ErrorCode::htmlNotWorkbook: return QT_TRANSLATE_NOOP("errors", "This file is a web page without a table, often the page that asks to log in. Log in to the site and export the data again.");
    case ErrorCode::notATable: return QT_TRANSLATE_NOOP("errors", "This is neither a CSV file nor an .xlsx workbook. Export the data again as CSV or XLSX.");
    case ErrorCode::otherWorkbook: return QT_TRANSLATE_NOOP("errors", "This is a workbook of the kind %1, which Somo doesn’t read. Open it in Excel or LibreOffice and save it as .xlsx.");
    case ErrorCode::packedFiles: return QT_TRANSLATE_NOOP("errors", "This is an archive (%1). Unpack it and import the files inside.");
    case ErrorCode::fileCutOff: return QT_TRANSLATE_NOOP("errors", "The file ends in the middle of a row, so it was not downloaded whole. Download it again.");
    case ErrorCode::tooManyColumns: return QT_TRANSLATE_NOOP("errors", "This row has more than %1 cells; the delimiter or a quotation mark is probably wrong.");
    case ErrorCode::formulaWithoutValue: return QT_TRANSLATE_NOOP("errors", "This cell holds a formula whose result was never saved. Open the file in Excel or LibreOffice, save it there and import it again.");
    case ErrorCode::damagedWorkbook: return QT_TRANSLATE_NOOP("errors", "The workbook is damaged (%1). Export or download it again.");
    case ErrorCode::workbookTooLarge: return QT_TRANSLATE_NOOP("errors", "The workbook’s part %1 unpacks to more than any real file does, so it was not read. Export the data again as CSV.");
    case ErrorCode::sheetMissing: return QT_TRANSLATE_NOOP("errors", "There is no sheet “%1”. The workbook has: %2.");
    case ErrorCode::badBytes: return QT_TRANSLATE_NOOP("errors", "Byte %2 of the file can’t be read as %1. Open the file in the program it came from and save it again as “CSV UTF-8”, or give its real encoding in the profile (utf-8, utf-16le, windows-1258, windows-1252).");
    case ErrorCode::creditRuleGivesNobody: return QT_TRANSLATE_NOOP("errors", "The rule credits nobody. Name a person, or the customer’s keeper.");
    case ErrorCode::aliasNamesNothing: return QT_TRANSLATE_NOOP("errors", "Give the code or the name under which the source sells the product.");
    case ErrorCode::customerAmbiguous: return QT_TRANSLATE_NOOP("errors", "“%1” fits several customers (%2). Say in the preview which one is meant, or give the customer’s code in the file.");
    case ErrorCode::twinLinked: return QT_TRANSLATE_NOOP("errors", "Order %1 is linked to order %2 already. Take that link back first, or let the other order count.");
    case ErrorCode::openQuote: return QT_TRANSLATE_NOOP("errors", "A quotation mark opens here and is never closed. Close it, or double it if it belongs to the text.");
    case ErrorCode::rowTooLong: return QT_TRANSLATE_NOOP("errors", "This row is longer than %1 bytes; the delimiter or a quotation mark is probably wrong.");
    case ErrorCode::tooManyCells: return QT_TRANSLATE_NOOP("errors", "The row has %1 cells where the file has %2 columns. Put text that holds the delimiter in quotation marks.");
    case ErrorCode::exportStopped: return QT_TRANSLATE_NOOP("errors", "Stopped. Nothing was written.");
    case ErrorCode::badBirthDay: return QT_TRANSLATE_NOOP("errors", "%1 is no day of a year. Write day and month, such as 24/10.");
    case ErrorCode::cameFromSelf: return QT_TRANSLATE_NOOP("errors", "%1 can’t have come on their own word. Choose another customer, or nobody.");
    case ErrorCode::customerGone: return QT_TRANSLATE_NOOP("errors", "Customer %1 isn’t in the book any more: they were made one with another, or erased. Look them up again.");
    case ErrorCode::badMinute: return QT_TRANSLATE_NOOP("errors", "%1 is no minute of a day. Write a time such as 18:00.");
    case ErrorCode::consentDayMissing: return QT_TRANSLATE_NOOP("errors", "“Later” needs its day. Write from which day they may be asked.");
    case ErrorCode::ownValueBad: return QT_TRANSLATE_NOOP("errors", "“%2” can’t stand in %1: expected is %3.");
    case ErrorCode::ownChoicesMissing: return QT_TRANSLATE_NOOP("errors", "%1 is a choice and has nothing to choose from. Write at least two choices.");
    case ErrorCode::ownChoiceUsed: return QT_TRANSLATE_NOOP("errors", "“%1” stands at %2 customers or deals. Change it there first, or keep it among the choices.");
    case ErrorCode::ownFieldUsed: return QT_TRANSLATE_NOOP("errors", "%1 holds values of %2 customers or deals. Retire it: it is asked for no more, and what stands in it stays.");
    case ErrorCode::attachmentTooLarge: return QT_TRANSLATE_NOOP("errors", "%1 is larger than %2 bytes. Make it smaller, or note where it is kept.");
    case ErrorCode::attachmentEmpty: return QT_TRANSLATE_NOOP("errors", "%1 is empty. Choose another file.");
    case ErrorCode::attachmentOfNothing: return QT_TRANSLATE_NOOP("errors", "%1 belongs to no customer, order or deal. Choose one first.");
    case ErrorCode::attachmentDamaged: return QT_TRANSLATE_NOOP("errors", "%1 isn’t what was attached any more: its content doesn’t agree with what was noted. Attach it again.");
    case ErrorCode::mergeWithSelf: return QT_TRANSLATE_NOOP("errors", "%1 can’t be made one with themselves. Choose two customers.");
    case ErrorCode::mergeMasked: return QT_TRANSLATE_NOOP("errors", "%1 and %2 can’t be made one: what they have in common is masked, and says nothing about who they are.");
    case ErrorCode::mergeErased: return QT_TRANSLATE_NOOP("errors", "%1 was erased and can’t be made one with anybody.");
    case ErrorCode::eraseNotKeeper: return QT_TRANSLATE_NOOP("errors", "Only who keeps the team’s book can erase a customer. Ask them, and leave the request in the register.");
    case ErrorCode::passphraseEmpty: return QT_TRANSLATE_NOOP("errors", "The passphrase is empty. Write one that nobody guesses: a few words that only you put together.");
    case ErrorCode::passphraseTwice: return QT_TRANSLATE_NOOP("errors", "The two passphrases differ. Write the same one twice: without it nobody can open the copy.");
    case ErrorCode::passphraseNeeded: return QT_TRANSLATE_NOOP("errors", "“%1” is sealed with a passphrase. Give the one with which it was written.");
    case ErrorCode::passphraseWrong: return QT_TRANSLATE_NOOP("errors", "This isn’t the passphrase of “%1”. The file itself is sound; try another spelling, capitals and marks count.");
    case ErrorCode::notSealed: return QT_TRANSLATE_NOOP("errors", "“%1” isn’t sealed with a passphrase. Open it without one.");
    case ErrorCode::sealedCutOff: return QT_TRANSLATE_NOOP("errors", "“%1” ends too early: it was not copied whole. Copy it again from where it came, or take another copy.");
    case ErrorCode::sealedDamaged: return QT_TRANSLATE_NOOP("errors", "“%1” was changed since it was written, by damage or by somebody, so nothing of it is taken. Take another copy.");
    case ErrorCode::sealedNewer: return QT_TRANSLATE_NOOP("errors", "“%1” was sealed by a newer Somo. Install the newest version to open it.");
    case ErrorCode::copiesFolderMissing: return QT_TRANSLATE_NOOP("errors", "The folder for copies isn’t there: %1. Connect its disk, or choose another folder in the settings. Work goes on; no copy was kept.");
    case ErrorCode::copiesOnServer: return QT_TRANSLATE_NOOP("errors", "This book stands on a server: whoever keeps the server makes its copies (pg_dump). The book can also be written into a file of its own.");
    case ErrorCode::dealNameMissing: return QT_TRANSLATE_NOOP("errors", "A name is missing. Write a few words that tell it from others.");
    case ErrorCode::dealStageRetired: return QT_TRANSLATE_NOOP("errors", "The stage “%1” takes no more deals. Choose another one, or take it into use again.");
    case ErrorCode::dealStageHoldsDeals: return QT_TRANSLATE_NOOP("errors", "Deals in the stage “%1”: %2. Move them to another stage first.");
    case ErrorCode::dealStageLast: return QT_TRANSLATE_NOOP("errors", "“%1” is the last stage of its kind, and deals need one. Add another one first, or rename it.");
    case ErrorCode::dealStepBefore: return QT_TRANSLATE_NOOP("errors", "The deal came to its stage on %2, and can't leave it on %1. Give a day from then on.");
    case ErrorCode::dealHasOrder: return QT_TRANSLATE_NOOP("errors", "“%1” became the order %2. Take the order off the deal first, then it can be moved.");
    case ErrorCode::dealNotLost: return QT_TRANSLATE_NOOP("errors", "“%1” isn't lost, so there is no reason to give. Move it to a stage that means lost first.");
    case ErrorCode::dealNotWon: return QT_TRANSLATE_NOOP("errors", "“%1” isn't won yet. A deal becomes an order once it is won.");
    case ErrorCode::contactCutShort: return QT_TRANSLATE_NOOP("errors", "The file ends in the middle of the contact that begins on line %1. Export the contacts again.");
    case ErrorCode::emptyTable: return QT_TRANSLATE_NOOP("errors", "There are no rows in this file. Of a workbook the first visible sheet is read, unless a profile names another one (\"sheet\").");
    case ErrorCode::badJson: return QT_TRANSLATE_NOOP("errors", "This is no sound JSON document (%1, near byte %2).");
    case ErrorCode::unknownProfileKey: return QT_TRANSLATE_NOOP("errors", "The profile’s key “%1” (in %2) is not known. Check its spelling.");
    case ErrorCode::badProfileValue: return QT_TRANSLATE_NOOP("errors", "The profile’s “%1” is not understood. Expected: %2.");
    case ErrorCode::unknownField: return QT_TRANSLATE_NOOP("errors", "“%1” is not a field that Somo knows. Check its spelling.");
    case ErrorCode::fieldNotOfKind: return QT_TRANSLATE_NOOP("errors", "“%1” is not a field of %2.");
    case ErrorCode::unknownImportKind: return QT_TRANSLATE_NOOP("errors", "“%1” can’t be imported. Kinds are orders, returns, payments, people, targets, products and customers.");
    case ErrorCode::importKindNotYet: return QT_TRANSLATE_NOOP("errors", "%1 can’t be imported by this version yet.");
    case ErrorCode::headerMissing: return QT_TRANSLATE_NOOP("errors", "The file has no column “%1”. Its columns are: %2.");
    case ErrorCode::headerTwice: return QT_TRANSLATE_NOOP("errors", "More than one column is called “%1”. Rename one of them, or give the column’s number in the profile.");
    case ErrorCode::columnBeyondFile: return QT_TRANSLATE_NOOP("errors", "The profile asks for column %1, but the file has %2.");
    case ErrorCode::noProfileFits: return QT_TRANSLATE_NOOP("errors", "No profile for %1 fits this file. Its first columns are: %2. Give one with --profile, or name the headers after the fields.");
    case ErrorCode::profileLacksColumns: return QT_TRANSLATE_NOOP("errors", "No profile for %1 fits this file. Its first columns are: %2. The nearest, “%3”, also needs: %4. Name the headers so, match them at “Map columns”, or give a profile with --profile.");
    case ErrorCode::codeColumnUnread: return QT_TRANSLATE_NOOP("errors", "The column “%1” looks like the orders' codes, but could be something else. Call it “Mã đơn” (or “Order no”) if it is, or say what it is at “Map columns” or in a profile.");
    case ErrorCode::quantityNotAbove: return QT_TRANSLATE_NOOP("errors", "The quantity must be above 0. Leave the row out if nothing was sold.");
    case ErrorCode::unreadableDate: return QT_TRANSLATE_NOOP("errors", "This is not a date that can be read. Write it as 2026-10-31, or give its format in the profile (\"date\": \"dd/MM/yyyy\").");
    case ErrorCode::ambiguousDate: return QT_TRANSLATE_NOOP("errors", "Other dates of this column are partly day first, partly month first, so this one can be read in two ways. Give the format in the profile (\"date\": \"dd/MM/yyyy\").");
    case ErrorCode::unreadableTime: return QT_TRANSLATE_NOOP("errors", "This is not a time of day. Write it as 14:30.");
    case ErrorCode::unreadableNumber: return QT_TRANSLATE_NOOP("errors", "This is not a number or an amount that can be read. Write it with digits only, such as 1234.5.");
    case ErrorCode::ambiguousNumber: return QT_TRANSLATE_NOOP("errors", "This number can be read in two ways. Say in the profile which sign is the decimal one (\"decimal\": \".\" or \",\").");
    case ErrorCode::unknownStatus: return QT_TRANSLATE_NOOP("errors", "This status is not known. Statuses are draft, confirmed, shipped, completed, cancelled; match other words with one of them, at “Map columns” or in the profile.");
    case ErrorCode::badShares: return QT_TRANSLATE_NOOP("errors", "Shares must be written as An:60;Bình:40, each above 0 with at most 4 decimals, and add up to 100 %.");
    case ErrorCode::badYesNo: return QT_TRANSLATE_NOOP("errors", "Write yes or no.");
    case ErrorCode::eatenCode: return QT_TRANSLATE_NOOP("errors", "A spreadsheet has rounded this code, and its last digits are lost. Take the file as it was exported, not one saved by Excel.");
    case ErrorCode::lookupKeyTwice: return QT_TRANSLATE_NOOP("errors", "“%1” stands in the looked-up file more than once, with different answers.");
    case ErrorCode::numberTooLarge: return QT_TRANSLATE_NOOP("errors", "This number has more digits than can be kept exactly.");
    case ErrorCode::targetTwice: return QT_TRANSLATE_NOOP("errors", "There is a target for %1 of %2 in %3 with the same filter already. Change that one instead of adding a second.");
    case ErrorCode::targetPeriodKind: return QT_TRANSLATE_NOOP("errors", "A target is for a month, a quarter or a year; “%1” is none of these.");
    case ErrorCode::targetWeight: return QT_TRANSLATE_NOOP("errors", "A target’s weight is 0 or more, not %1.");
    case ErrorCode::targetMissing: return QT_TRANSLATE_NOOP("errors", "This target is no longer in the book. Look again.");
    case ErrorCode::codeMissing: return QT_TRANSLATE_NOOP("errors", "A code is missing. Give each row a code of its own.");
    case ErrorCode::codeTaken: return QT_TRANSLATE_NOOP("errors", "The code “%1” is taken. Choose another one.");
    case ErrorCode::textTooLong: return QT_TRANSLATE_NOOP("errors", "“%1…” is longer than %2 letters. Shorten it.");
    case ErrorCode::nameAmbiguous: return QT_TRANSLATE_NOOP("errors", "Two have the name “%1”. Write the code of the one that is meant.");
    case ErrorCode::personAmbiguous: return QT_TRANSLATE_NOOP("errors", "“%1” may be any of these: %2. Write the code of the one that is meant.");
    case ErrorCode::datesReversed: return QT_TRANSLATE_NOOP("errors", "The last day %2 lies before the first day %1. Put them right.");
    case ErrorCode::membershipOverlaps: return QT_TRANSLATE_NOOP("errors", "“%1” is in another team on some of these days (since %2). End that membership first.");
    case ErrorCode::amountBelowZero: return QT_TRANSLATE_NOOP("errors", "An amount below zero makes no sense here. Check its sign.");
    case ErrorCode::groupCycle: return QT_TRANSLATE_NOOP("errors", "The group “%1” would stand under itself. Choose another parent group.");
    case ErrorCode::unknownCustomerKind: return QT_TRANSLATE_NOOP("errors", "“%1” is no kind of customer. Write external or internal.");
    case ErrorCode::badBirthYear: return QT_TRANSLATE_NOOP("errors", "%1 is no year of birth. Write four digits, such as 1990.");
    case ErrorCode::sharesNotWhole: return QT_TRANSLATE_NOOP("errors", "The shares add up to %1 %. They must add up to 100 %.");
    case ErrorCode::linesOfBothSigns: return QT_TRANSLATE_NOOP("errors", "The order “%1” has lines above and below zero. Put what came back into a document of its own, or write it as returned.");
    case ErrorCode::freeReturnNeedsPerson: return QT_TRANSLATE_NOOP("errors", "“%1” only takes back and names no order, so it must name the person.");
    case ErrorCode::dateForStepNotReached: return QT_TRANSLATE_NOOP("errors", "There is a date in %1, but the order has not come to that step. Change the status, or leave the date empty.");
    case ErrorCode::dateOutOfRange: return QT_TRANSLATE_NOOP("errors", "The date %1 lies outside 1990 to 2069. Check day, month and year.");
    case ErrorCode::dateMissing: return QT_TRANSLATE_NOOP("errors", "The date is missing. Fill it in, such as 31/10/2026.");
    case ErrorCode::returnMoreThanSold: return QT_TRANSLATE_NOOP("errors", "Of the order “%1”, %2 would come back but only %3 is left. Check the quantity and the line.");
    case ErrorCode::statusBackwards: return QT_TRANSLATE_NOOP("errors", "A status only goes forward. To take an order back, cancel it or enter a return.");
    case ErrorCode::completedIsReturned: return QT_TRANSLATE_NOOP("errors", "A completed order is not cancelled. Enter a return of what came back.");
    case ErrorCode::orderCodeTaken: return QT_TRANSLATE_NOOP("errors", "The order “%1” exists already. Open it, or use another code.");
    case ErrorCode::lineIsReturned: return QT_TRANSLATE_NOOP("errors", "The line “%2” of the order “%1” has a return and can't go. Take the return back first.");
    case ErrorCode::rowNotFound: return QT_TRANSLATE_NOOP("errors", "This entry (%1 %2) is no longer there. Somebody has removed it; refresh and try again.");
    case ErrorCode::orderContradicts: return QT_TRANSLATE_NOOP("errors", "The rows of the order “%1” say two different things here; the other one is “%2”. One order has one such value.");
    case ErrorCode::quantityMissing: return QT_TRANSLATE_NOOP("errors", "A quantity or an amount is missing. Fill in one of them.");
    case ErrorCode::amountMissing: return QT_TRANSLATE_NOOP("errors", "An amount is missing. Fill it in.");
    case ErrorCode::orderUnknown: return QT_TRANSLATE_NOOP("errors", "The order “%1” is not in the book. Import the orders first.");
    case ErrorCode::orderAmbiguous: return QT_TRANSLATE_NOOP("errors", "Several sources have an order “%1”. Give the profile the source of the file.");
    case ErrorCode::lineUnknown: return QT_TRANSLATE_NOOP("errors", "“%1” is no line of the order “%2”.");
    case ErrorCode::personMissing: return QT_TRANSLATE_NOOP("errors", "The person is missing. A return without an order must name the person.");
    case ErrorCode::returnOfReturn: return QT_TRANSLATE_NOOP("errors", "“%1” is a return itself; nothing can be taken back from it.");
    case ErrorCode::paymentOfOther: return QT_TRANSLATE_NOOP("errors", "The payment “%1” belongs to the order “%2” already.");
    case ErrorCode::unknownDirection: return QT_TRANSLATE_NOOP("errors", "“%1” is no direction. Write higher or lower.");
    case ErrorCode::unknownSubject: return QT_TRANSLATE_NOOP("errors", "“%1” is no subject. Write person:CODE, team:CODE or everyone.");
    case ErrorCode::badFilter: return QT_TRANSLATE_NOOP("errors", "“%1” is no filter. Write CUT=VALUE, several apart by ;");
    case ErrorCode::unknownToBook: return QT_TRANSLATE_NOOP("errors", "“%1” is not in the book, and nothing is to be made by this import.");
    case ErrorCode::importStopped: return QT_TRANSLATE_NOOP("errors", "The import was stopped. Nothing was written.");
    case ErrorCode::importOfSample: return QT_TRANSLATE_NOOP("errors", "This is the sample book. Start your own book to import your files.");
    case ErrorCode::bookChanging: return QT_TRANSLATE_NOOP("errors", "Somebody keeps writing to the book. Nothing was imported; try again in a moment.");
    case ErrorCode::tooManyDecimals: return QT_TRANSLATE_NOOP("errors", "More than %1 decimals can't be kept. Round the value in the file.");
    case ErrorCode::bookHeld: return QT_TRANSLATE_NOOP("errors", "%1 has been writing in this book for more than 15 seconds. Nothing was changed; try again, or ask them.");
    case ErrorCode::returnOfOtherOrder: return QT_TRANSLATE_NOOP("errors", "A return names a line of another order. A return takes back lines of its own order only; nothing was changed.");
    case ErrorCode::databaseMissing: return QT_TRANSLATE_NOOP("errors", "There is no database “%1” on that server. Check the name at the end of the address, or have the database made; nothing was changed.");
    case ErrorCode::bookBusy: return QT_TRANSLATE_NOOP("errors", "Somebody else is writing in this book just now (%1). Nothing was changed; try again in a moment.");
    case ErrorCode::bookNotWritable: return QT_TRANSLATE_NOOP("errors", "This book can only be read here (%1). Copy it to a folder of your own to write in it.");
    case ErrorCode::bookDamaged: return QT_TRANSLATE_NOOP("errors", "This book is damaged (%1). Nothing was changed; restore your newest backup, the damaged file stays as it is.");
    case ErrorCode::bookTruncated: return QT_TRANSLATE_NOOP("errors", "“%1” ends too early: it was not copied whole. Copy it again from where it came, or restore a backup.");
    case ErrorCode::diskFull: return QT_TRANSLATE_NOOP("errors", "The disk is full. Nothing was changed; make room and try again.");
    case ErrorCode::driveFailed: return QT_TRANSLATE_NOOP("errors", "The drive or the folder of the book does not let itself be read or written any more (%1). Nothing was changed; see that it is plugged in and may be written to, then try again.");
    case ErrorCode::bookMoved: return QT_TRANSLATE_NOOP("errors", "The book is no longer at “%1”: it was moved, renamed or deleted, or its drive was taken out. Nothing was changed; put it back and try again, or open it where it is now.");
    case ErrorCode::foreignSchema: return QT_TRANSLATE_NOOP("errors", "“%1” holds something that no Somo book has, or lacks what every one has (%2): another program changed how it is built. It wasn’t opened, and nothing there was touched. “Recover” reads its rows into a new book.");
    case ErrorCode::nothingToRecover: return QT_TRANSLATE_NOOP("errors", "“%1” holds no rows of a book that could be read any more. Restore your newest backup; nothing there was touched.");
    case ErrorCode::notABook: return QT_TRANSLATE_NOOP("errors", "“%1” is not a Somo book. Choose a file that Somo made; nothing there was touched.");
    case ErrorCode::bookNewer: return QT_TRANSLATE_NOOP("errors", "“%1” was written by a newer Somo. Install the newest version to open it; nothing in it was touched.");
    case ErrorCode::bookOlder: return QT_TRANSLATE_NOOP("errors", "“%1” was written by an older Somo and has to be opened for writing once, so that it is brought up to date.");
    case ErrorCode::foreignJournal: return QT_TRANSLATE_NOOP("errors", "“%2” lies beside “%1” and does not belong to it, as when only one of two files was copied. Move it away, or copy both files again from where they came; nothing was touched.");
    case ErrorCode::placeIsFolder: return QT_TRANSLATE_NOOP("errors", "“%1” is a folder. Choose a file name in it.");
    case ErrorCode::folderMissing: return QT_TRANSLATE_NOOP("errors", "The folder “%1” does not exist. Choose another one or make it first.");
    case ErrorCode::folderNotWritable: return QT_TRANSLATE_NOOP("errors", "Nothing can be written in the folder “%1”. Choose another one.");
    case ErrorCode::bookInUse: return QT_TRANSLATE_NOOP("errors", "“%1” is being written by %2 on %3 since %4. Open it for reading, make a copy of it, or share the book through a server.");
    case ErrorCode::unknownSetting: return QT_TRANSLATE_NOOP("errors", "There is no setting “%1”. The settings are: %2.");
    case ErrorCode::badSetting: return QT_TRANSLATE_NOOP("errors", "“%2” is no value for the setting “%1”. It may be: %3.");
    case ErrorCode::currencyFixed: return QT_TRANSLATE_NOOP("errors", "The book's currency stays %1, as it holds amounts already. Make a new book for another currency.");
    case ErrorCode::nothingToUndo: return QT_TRANSLATE_NOOP("errors", "There is nothing that can be taken back.");
    case ErrorCode::nothingToRedo: return QT_TRANSLATE_NOOP("errors", "There is nothing that was taken back and could be done again.");
    case ErrorCode::nothingOwnToUndo: return QT_TRANSLATE_NOOP("errors", "There is nothing of yours that can be taken back. What others wrote is theirs to take back; the history shows it.");
    case ErrorCode::undoNotPossible: return QT_TRANSLATE_NOOP("errors", "Entry %1 of the history stays: what made the book, approved or closed a commission, or gave or took a role is not taken back.");
    case ErrorCode::undoImageMissing: return QT_TRANSLATE_NOOP("errors", "Entry %1 of the history can't be taken back: what stood there before was erased, or is not open to you.");
    case ErrorCode::undoneAlready: return QT_TRANSLATE_NOOP("errors", "Entry %1 of the history was taken back already.");
    case ErrorCode::undoOfUndo: return QT_TRANSLATE_NOOP("errors", "Entry %1 of the history took another one back. “redo” does again what you took back last.");
    case ErrorCode::noSuchCommand: return QT_TRANSLATE_NOOP("errors", "The history has no entry %1. “log” lists them.");
    case ErrorCode::undoChangedSince: return QT_TRANSLATE_NOOP("errors", "It can't be taken back: %1 %2 was changed since by %3 on %4. Take that back first.");
    case ErrorCode::undoChangedByOther: return QT_TRANSLATE_NOOP("errors", "It can't be taken back: %1 %2 was changed since by %3 on %4. Settle it with them, or change it by hand.");
    case ErrorCode::noSuchImport: return QT_TRANSLATE_NOOP("errors", "There is no import number %1. “imports” lists them.");
    case ErrorCode::importUndoneAlready: return QT_TRANSLATE_NOOP("errors", "Import %1 was taken back already.");
    case ErrorCode::importTouchedSince: return QT_TRANSLATE_NOOP("errors", "Import %1 was worked on since: %2 rows (%3). Take those changes back first.");
    case ErrorCode::copyDiffers: return QT_TRANSLATE_NOOP("errors", "The copy differs from the book at %1, so it was given up. The book itself was not touched; try again.");
    case ErrorCode::copyStopped: return QT_TRANSLATE_NOOP("errors", "The copying was stopped. Nothing was left behind, and the book is as it was.");
    case ErrorCode::backupFailed: return QT_TRANSLATE_NOOP("errors", "“%1” could not be written: %2. The book itself is as it was.");
    case ErrorCode::fileNotWritten: return QT_TRANSLATE_NOOP("errors", "The file could not be written: %1. Check the disk’s space, or close the file where it is open.");
    case ErrorCode::profileOfOtherKind: return QT_TRANSLATE_NOOP("errors", "The profile “%1” is for %2, not for %3.");
    case ErrorCode::unknownMetric:
        return QT_TRANSLATE_NOOP("errors", "“%1” is no metric. The help lists them: revenue, gross_profit, orders, units …");
    case ErrorCode::metricNotHeld:
        return QT_TRANSLATE_NOOP("errors", "This book doesn't keep what the metric “%1” is counted from, so it can't be shown. Choose another metric.");
    case ErrorCode::metricNotCutBy: return QT_TRANSLATE_NOOP("errors", "“%1” is entered in weekly reports, which know the person and the week; it can’t be cut or filtered by “%2”. Cut it by person, team, week, month, quarter or year.");
    case ErrorCode::weekNotMonday: return QT_TRANSLATE_NOOP("errors", "A week begins on a Monday; %1 is another day.");
    case ErrorCode::weekExpected: return QT_TRANSLATE_NOOP("errors", "A weekly report is for a week; “%1” is none. Write it as 2026-W43.");
    case ErrorCode::weeklyPartOutside: return QT_TRANSLATE_NOOP("errors", "A figure of this week belongs to the days from %2; %1 is none of these.");
    case ErrorCode::metricNotEntered: return QT_TRANSLATE_NOOP("errors", "“%1” is counted from orders and is not entered by hand. Enter activities, or a metric of your own.");
    case ErrorCode::weeklyValueBelowZero: return QT_TRANSLATE_NOOP("errors", "What is entered for “%1” is 0 or more. Leave it out where there is nothing to say.");
    case ErrorCode::weeklyValueNotWhole: return QT_TRANSLATE_NOOP("errors", "“%1” is counted in whole numbers, which %2 is not. Write it without decimals.");
    case ErrorCode::weeklyValueUnreadable: return QT_TRANSLATE_NOOP("errors", "“%2” is no number for “%1”. Write digits only, with at most %3 decimals.");
    case ErrorCode::weeklyByOthers: return QT_TRANSLATE_NOOP("errors", "A weekly report is written by the person it is about. This one is of %1; anybody may read it.");
    case ErrorCode::weeklySent: return QT_TRANSLATE_NOOP("errors", "This report was sent. Take the sending back, then it can be changed and sent again.");
    case ErrorCode::weeklyPartMissing: return QT_TRANSLATE_NOOP("errors", "This week lies in two months, and each keeps its own days. Say for which days “%1” is meant: from %2 or from %3.");
    case ErrorCode::ownMetricCode: return QT_TRANSLATE_NOOP("errors", "“%1” can’t be a metric’s code. Use letters, digits and “_”, such as calls or samples_given.");
    case ErrorCode::ownMetricMissing: return QT_TRANSLATE_NOOP("errors", "There is no metric of your own with the code “%1”. Make it first.");
    case ErrorCode::weeklyNotSent: return QT_TRANSLATE_NOOP("errors", "This report was not sent, so there is nothing to take back.");
    case ErrorCode::ownMetricUsed: return QT_TRANSLATE_NOOP("errors", "“%1” has figures or targets, so it stays with them. It can be renamed.");
    case ErrorCode::ownMetricUnitUsed: return QT_TRANSLATE_NOOP("errors", "“%1” has figures or targets already, so its unit stays. Make a new metric for another unit.");
    case ErrorCode::badServiceWord: return QT_TRANSLATE_NOOP("errors", "“%1” is not among the words known here.");
    case ErrorCode::unknownActivityKind: return QT_TRANSLATE_NOOP("errors", "“%1” is no kind of activity. Write call, message, visit, meeting or note.");
    case ErrorCode::activityEmpty: return QT_TRANSLATE_NOOP("errors", "The row only has a date. Fill in the kind, the customer or the note.");
    case ErrorCode::promiseDone: return QT_TRANSLATE_NOOP("errors", "This promise was kept on %1, so it can’t be put off. Open it again first.");
    case ErrorCode::expenseCategoryMissing: return QT_TRANSLATE_NOOP("errors", "The kind of this expense is missing, and no earlier one tells it by its words. Fill it in, such as “Travel”.");
    case ErrorCode::expenseCategoryUsed: return QT_TRANSLATE_NOOP("errors", "Expenses under “%1”: %2. Put them under another kind first, or leave it as it is.");
    case ErrorCode::quickOpen: return QT_TRANSLATE_NOOP("errors", "Still to be answered: %1. Nothing was written.");
    case ErrorCode::ownMetricUnitUnknown: return QT_TRANSLATE_NOOP("errors", "“%1” is no unit. Write count, money or decimal.");
    case ErrorCode::temporaryPlaceFailed: return QT_TRANSLATE_NOOP("errors", "The temporary folder “%1” could not be used: %2. Make room there and try again; nothing was changed.");
    case ErrorCode::cliUnknownCommand: return QT_TRANSLATE_NOOP("errors", "somo-cli has no command “%1”. “somo-cli --help” lists them.");
    case ErrorCode::cliNotYet: return QT_TRANSLATE_NOOP("errors", "“%1” is not in this version yet.");
    case ErrorCode::cliUnknownOption: return QT_TRANSLATE_NOOP("errors", "“%1” is no option of %2. “somo-cli %2 --help” shows how it is called.");
    case ErrorCode::cliOptionTwice: return QT_TRANSLATE_NOOP("errors", "“%1” is given more than once. Give it once.");
    case ErrorCode::cliValueMissing: return QT_TRANSLATE_NOOP("errors", "A value is missing behind “%1”.");
    case ErrorCode::cliArgumentMissing: return QT_TRANSLATE_NOOP("errors", "%1 is missing. “somo-cli COMMAND --help” shows how it is called.");
    case ErrorCode::cliTooManyArguments: return QT_TRANSLATE_NOOP("errors", "“%1” is one word too many. Put text with spaces in quotation marks.");
    case ErrorCode::cliBadValue: return QT_TRANSLATE_NOOP("errors", "%1 can’t be “%2”. Expected: %3.");
    case ErrorCode::cliNotFound: return QT_TRANSLATE_NOOP("errors", "%1: the book has no “%2”. Give the code, or the exact name.");
    case ErrorCode::cliNoBook: return QT_TRANSLATE_NOOP("errors", "No book is named. Give one with --book, or in SOMO_BOOK.");
    case ErrorCode::cliTooManyCuts: return QT_TRANSLATE_NOOP("errors", "A board is cut by one thing or two. Leave out “--by %1”.");
    case ErrorCode::cliEither: return QT_TRANSLATE_NOOP("errors", "Give either %1 or %2, not both.");
    case ErrorCode::cliImportNumber: return QT_TRANSLATE_NOOP("errors", "Say which import, such as “imports undo 3”. “imports” lists them with their numbers.");
    case ErrorCode::cliNotExported: return QT_TRANSLATE_NOOP("errors", "“%1” is nothing that can be exported. Write orders, customers, products, people, targets, payments, returns, deals, activities, expenses, promises, calendar or book.");
    case ErrorCode::profileNotFound: return QT_TRANSLATE_NOOP("errors", "There is no import profile “%1”, and no file of that name. “profiles” lists those there are.");
    case ErrorCode::bookOpenElsewhere: return QT_TRANSLATE_NOOP("errors", "“%1” is open in another window or on another computer. Close it there first; nothing was changed.");
    case ErrorCode::serverUnreachable: return QT_TRANSLATE_NOOP("errors", "The server of this book doesn't answer (%1). Check the address and the network, and whether the server runs; nothing was changed.");
    case ErrorCode::serverLost: return QT_TRANSLATE_NOOP("errors", "The connection to the book’s server was lost, and nothing of this was written. What you typed is kept; write it again once the server answers.");
    case ErrorCode::commitInDoubt: return QT_TRANSLATE_NOOP("errors", "The connection to the book’s server was lost while this was being written. Look in the history whether it is there before you write it again.");
    case ErrorCode::rowChangedSince: return QT_TRANSLATE_NOOP("errors", "Nothing was written: %1 %2 was changed by %3 on %4, after it was opened here. Look at what is different, then choose.");
    case ErrorCode::outputNotWritten: return QT_TRANSLATE_NOOP("errors", "“%1” could not be written: %2. Close it if it is open elsewhere, or choose another name.");
    case ErrorCode::outputIsInput: return QT_TRANSLATE_NOOP("errors", "“%1” is the book itself, or a file that is being read. Choose another name; nothing was written.");
    case ErrorCode::backupOverOther: return QT_TRANSLATE_NOOP("errors", "“%1” is there already and is no earlier copy of this book. Choose another name; nothing there was touched.");
    case ErrorCode::redoOfImport: return QT_TRANSLATE_NOOP("errors", "An import that was taken back is not done again. Import its file once more.");
    case ErrorCode::spreadsheetError: return QT_TRANSLATE_NOOP("errors", "The spreadsheet shows an error here instead of a value. Mend the formula there and save the file again.");
    case ErrorCode::cutTwice: return QT_TRANSLATE_NOOP("errors", "The board is cut by “%1” twice. Leave one of them out.");
    case ErrorCode::unknownPolicyKey: return QT_TRANSLATE_NOOP("errors", "The policy’s “%2” has a key “%1” that Somo doesn’t know. Check its spelling.");
    case ErrorCode::badPolicyValue: return QT_TRANSLATE_NOOP("errors", "The policy’s “%1” is not understood. Expected: %2.");
    case ErrorCode::policyRefused: return QT_TRANSLATE_NOOP("errors", "The policy’s “%1”: %2");
    case ErrorCode::policyNotFound: return QT_TRANSLATE_NOOP("errors", "The book has no policy “%1”. “policy show” lists those it has.");
    case ErrorCode::draftNotFound: return QT_TRANSLATE_NOOP("errors", "There is no draft of a policy “%1”. “policy draft list” lists those there are.");
    case ErrorCode::draftAmbiguous: return QT_TRANSLATE_NOOP("errors", "There are several drafts of the policy “%1”. Name one by its number: %2.");
    case ErrorCode::draftNotProposed: return QT_TRANSLATE_NOOP("errors", "The draft of the policy “%1” isn’t proposed yet, so its text may still change. Propose it first.");
    case ErrorCode::opinionWithoutWords: return QT_TRANSLATE_NOOP("errors", "An objection says what it objects to. Add a sentence.");
    case ErrorCode::periodStepRefused: return QT_TRANSLATE_NOOP("errors", "Nothing was done with the commission of %1: %2");
    case ErrorCode::bonusRefused: return QT_TRANSLATE_NOOP("errors", "Nothing was written: %1");
    case ErrorCode::statementMissing: return QT_TRANSLATE_NOOP("errors", "There is no statement for %1: no policy that is in force pays by this period to those it is asked for. Look at another period, or at the policies.");
    case ErrorCode::roleRefused: return QT_TRANSLATE_NOOP("errors", "Your role in this team doesn’t allow that (%1). Nothing was changed; a lead, or whoever keeps the book, can do it.");
    case ErrorCode::orderOfOther: return QT_TRANSLATE_NOOP("errors", "This order is credited to somebody else, so they or a lead change it. Nothing was changed.");
    case ErrorCode::contactOfOther: return QT_TRANSLATE_NOOP("errors", "This customer’s contact data is kept by those who serve them. Ask them or a lead. Nothing was changed.");
    case ErrorCode::nameOfOther: return QT_TRANSLATE_NOOP("errors", "This is said in somebody else’s name, or was answered already. Each login writes its own. Nothing was changed.");
    case ErrorCode::commandOfOther: return QT_TRANSLATE_NOOP("errors", "Somebody else did that, so they or a lead take it back. Nothing was changed.");
    case ErrorCode::changedPastProgram: return QT_TRANSLATE_NOOP("errors", "The server takes changes only with their entry in the history. Nothing was changed; do it with Somo.");
    case ErrorCode::trailKept: return QT_TRANSLATE_NOOP("errors", "What the history holds stays as it is; nobody changes or deletes it.");
    case ErrorCode::teamNeedsServer: return QT_TRANSLATE_NOOP("errors", "“%1” is a file. A team shares a book on a PostgreSQL server: “team init --from FILE.somo postgresql://user@host/database” takes it there.");
    case ErrorCode::teamNotOwner: return QT_TRANSLATE_NOOP("errors", "The tables of “%1” belong to another login of the server. Set the team up with the one that made the book.");
    case ErrorCode::teamNotShared: return QT_TRANSLATE_NOOP("errors", "“%1” isn’t shared with a team yet. “team init” does that.");
    case ErrorCode::teamMayNotInvite: return QT_TRANSLATE_NOOP("errors", "The server doesn’t let the owner of the book make logins: %1. The server’s administrator allows it with ALTER ROLE … CREATEROLE.");
    case ErrorCode::personInvited: return QT_TRANSLATE_NOOP("errors", "%1 has a login already. “team role” changes what they may do; “team revoke” ends it.");
    case ErrorCode::personNotInvited: return QT_TRANSLATE_NOOP("errors", "%1 has no login. “team list” shows who has one; “team invite” makes one.");
    case ErrorCode::loginStays: return QT_TRANSLATE_NOOP("errors", "The login %1 has no rights any more and can’t be used, but the server couldn’t delete it. Its administrator may.");
    case ErrorCode::passwordInPlace: return QT_TRANSLATE_NOOP("errors", "The place holds a password. Places are shown, kept in lists and seen by other programs, so leave it out: set SOMO_PASSWORD, or type it when asked.");
    case ErrorCode::passwordRefused: return QT_TRANSLATE_NOOP("errors", "The server of “%1” refused the login: no password, or a wrong one. Set SOMO_PASSWORD, or type it when asked.");
    case ErrorCode::serverNotEncrypted: return QT_TRANSLATE_NOOP("errors", "The server of “%1” is outside your network and offers no encrypted connection (TLS), so nothing was sent. Have TLS switched on there; “?sslmode=prefer” behind the place does without it.");
    case ErrorCode::payNotOpen: return QT_TRANSLATE_NOOP("errors", "What %1 is paid is for that person and the leads, so it isn’t open to you. Ask them or a lead.");
    case ErrorCode::payOfOthersNotOpen: return QT_TRANSLATE_NOOP("errors", "This is about everybody’s pay, and what others are paid isn’t open to you: it is for each person and the leads. Name yourself with --person, or ask a lead.");
    case ErrorCode::serverFull: return QT_TRANSLATE_NOOP("errors", "The server of this book is full: it takes no further connection. Close a window of Somo that isn’t needed and try again in a moment; if it stays so, whoever runs the server can see who is connected. Nothing was changed.");
    case ErrorCode::loginFull: return QT_TRANSLATE_NOOP("errors", "This login has as many connections to the server as it may have. Close Somo where it is open with the same login and try again in a moment. Nothing was changed.");
    case ErrorCode::readKept: return QT_TRANSLATE_NOOP("errors", "Somebody kept a part of this book locked for more than 15 seconds, so it could not be read. Try again in a moment.");
    case ErrorCode::readHeld: return QT_TRANSLATE_NOOP("errors", "%1 has kept a part of this book (%2) locked for more than 15 seconds, so it could not be read. Try again in a moment, or ask them.");
    case ErrorCode::readStopped: return QT_TRANSLATE_NOOP("errors", "The server broke off reading, as it took too long or somebody there stopped it. Try again; if it stays so, ask whoever runs the server.");
    case ErrorCode::loginShut: return QT_TRANSLATE_NOOP("errors", "%1 can’t log in any more. Still to do: the entry in the history, since %2 has been writing in this book for more than 15 seconds. Revoke once more to finish it.");
    case ErrorCode::orderTooLarge: return QT_TRANSLATE_NOOP("errors", "The figure “%1” is too large to be kept exactly, for the order “%2” of %3 is. Put its quantities and prices right, or cancel it; then the figures are there again.");
    case ErrorCode::careScriptKey: return QT_TRANSLATE_NOOP("errors", "The script has a key “%1” that Somo doesn’t know. Check its spelling.");
    case ErrorCode::careScriptValue: return QT_TRANSLATE_NOOP("errors", "The script’s “%1” is not understood. Expected: %2.");
    case ErrorCode::careScriptRefused: return QT_TRANSLATE_NOOP("errors", "The script’s “%1” %2");
    case ErrorCode::careScriptMissing: return QT_TRANSLATE_NOOP("errors", "There is no script “%1” in this book. “care scripts” lists those there are.");
    case ErrorCode::careScriptUsed: return QT_TRANSLATE_NOOP("errors", "Something was done by the script “%1”, and that stays in the customers’ histories. Turn it off instead.");
    case ErrorCode::careNotTried: return QT_TRANSLATE_NOOP("errors", "The script “%1” can be turned on once somebody has looked at its preview as it stands now. Choose a customer and read what it would say.");
    case ErrorCode::requestAnswered: return QT_TRANSLATE_NOOP("errors", "Request %2 was answered on %1. To answer it anew, open it again first: “privacy answer %2 --reopen”.");
    case ErrorCode::careStepClosed: return QT_TRANSLATE_NOOP("errors", "Somebody did or declined this already. Look at the list again; nothing was changed.");
    case ErrorCode::careNothingUp: return QT_TRANSLATE_NOOP("errors", "Nothing comes up with “%1” on this day. “care” lists what does, and what is held back.");
    case ErrorCode::careDayNotLater: return QT_TRANSLATE_NOOP("errors", "Something is put off to a later day; %1 is not. Choose a day after today.");
    case ErrorCode::closingRefused: return QT_TRANSLATE_NOOP("errors", "%1 can’t be closed: %2");
    case ErrorCode::badCustomerFilter: return QT_TRANSLATE_NOOP("errors", "The filter “%1” can’t be read: expected is %2.");
    case ErrorCode::savedViewUnknown: return QT_TRANSLATE_NOOP("errors", "No saved view is called “%1”. Look at the list of views; it may be another person’s own.");
    }
    return QT_TRANSLATE_NOOP("errors", "Something in Somo itself went wrong (%1). Nothing was changed; please report it.");
}

/// The tables that a lead writes on a team's server, some of them sellers as well (resources/team/postgresql/team.sql): all
/// else is for whoever keeps the book.
constexpr std::array ofLeads{u"source", u"channel", u"campaign", u"payer", u"segment", u"product_group", u"product", u"product_price", u"customer",
                             u"customer_contact", u"sales_order", u"order_line", u"order_credit", u"order_said", u"row_said", u"payment", u"sales_return",
                             u"return_line", u"import_batch", u"saved_profile", u"printed_report", u"policy_opinion", u"commission_question", u"weekly_report",
                             u"weekly_value", u"entry", u"order_total", u"first_order", u"customer_total", u"search_index", u"product_cost", u"person", u"person_region", u"team",
                             u"membership", u"target", u"policy_draft", u"commission_bonus", u"commission_period", u"statement", u"statement_line",
                             u"statement_entry", u"own_metric", u"expense", u"expense_category", u"expense_word", u"activity", u"promise",
                             u"order_reference", u"order_twin", u"product_alias", u"credit_rule", u"tag", u"customer_tag",
                             u"customer_alias", u"customer_apart", u"consent", u"own_field", u"own_value", u"attachment", u"privacy_request", u"deal", u"deal_step", u"deal_stage", u"lost_reason",
                             u"care_script", u"care_item", u"care_refusal", u"saved_view"};

/// The sentence of an error: whom to ask where a role doesn't allow something hangs on what it is.
const char *sentenceOf(const Error &error)
{
    const QString asked = error.args.value(0);
    const bool isLeads = std::ranges::any_of(ofLeads, [&](const char16_t *table) { return asked == QStringView(table); });
    if (error.code == ErrorCode::roleRefused && !isLeads)
        return QT_TRANSLATE_NOOP("errors", "Your role in this team doesn’t allow that (%1). Nothing was changed; whoever keeps the book can do it.");
    if (error.code == ErrorCode::loginShut && error.args.value(1).isEmpty())
        return QT_TRANSLATE_NOOP("errors", "%1 can’t log in any more. Still to do: the entry in the history, which could not be written. Revoke once more to finish it.");
    return errorSource(error.code);
}

/// Which arguments of an error are codes of tables, kinds or steps, to be said in the reader's words.
std::vector<int> thingsAmong(ErrorCode code)
{
    switch (code) {
    case ErrorCode::rowNotFound:
    case ErrorCode::dateForStepNotReached:
    case ErrorCode::undoChangedSince:
    case ErrorCode::undoChangedByOther:
    case ErrorCode::rowChangedSince:
    case ErrorCode::importKindNotYet:
    case ErrorCode::roleRefused:
    case ErrorCode::cliNotFound: return {0};
    case ErrorCode::weeklyValueBelowZero:
    case ErrorCode::weeklyValueNotWhole:
    case ErrorCode::weeklyValueUnreadable:
    case ErrorCode::weeklyPartMissing: return {0};
    case ErrorCode::metricNotCutBy: return {0, 1};
    case ErrorCode::readHeld:
    case ErrorCode::fieldNotOfKind: return {1};
    case ErrorCode::profileOfOtherKind: return {1, 2};
    default: return {};
    }
}

/// Which arguments are days and periods in their canonical text, or lists of them.
std::vector<int> datesAmong(ErrorCode code)
{
    switch (code) {
    case ErrorCode::dateOutOfRange:
    case ErrorCode::weekNotMonday:
    case ErrorCode::weekExpected:
    case ErrorCode::targetPeriodKind:
    case ErrorCode::statementMissing:
    case ErrorCode::periodStepRefused:
    case ErrorCode::promiseDone:
    case ErrorCode::requestAnswered:
    case ErrorCode::careDayNotLater:
    case ErrorCode::closingRefused: return {0};
    case ErrorCode::datesReversed:
    case ErrorCode::dealStepBefore:
    case ErrorCode::weeklyPartOutside: return {0, 1};
    case ErrorCode::membershipOverlaps: return {1};
    case ErrorCode::weeklyPartMissing: return {1, 2};
    case ErrorCode::orderTooLarge:
    case ErrorCode::targetTwice: return {2};
    default: return {};
    }
}

QString listOfDates(const QString &list, Language language)
{
    QStringList parts = list.split(QStringLiteral(", "));
    for (QString &part : parts)
        part = dateInSentence(part, language);
    return parts.join(QStringLiteral(", "));
}

/// What a reason about policies is filled with. Days are known by their form; a period only where it stands alone, since
/// beside others it may be somebody's code.
QStringList policyArguments(QStringList args, Language language)
{
    constexpr qsizetype isoLength = 10, yearLength = 4;
    for (QString &arg : args) {
        if (arg.size() == isoLength || (args.size() == 1 && arg.size() > yearLength))
            arg = dateInSentence(arg, language);
    }
    return args;
}

/// Which argument is what the system or an engine said; -1: none.
int reasonAmong(ErrorCode code)
{
    switch (code) {
    case ErrorCode::databaseFailed:
    case ErrorCode::driveFailed:
    case ErrorCode::fileUnreadable:
    case ErrorCode::fileNotWritten:
    case ErrorCode::bookBusy:
    case ErrorCode::bookDamaged:
    case ErrorCode::bookNotWritable:
    case ErrorCode::serverUnreachable:
    case ErrorCode::badJson: return 0;
    case ErrorCode::backupFailed:
    case ErrorCode::temporaryPlaceFailed:
    case ErrorCode::outputNotWritten: return 1;
    default: return -1;
    }
}

/// "sales_order O1, target 7": each begins with a table's name. What has no known name stays as it stands.
QString listOfThings(const QString &list, Language language)
{
    QStringList parts = list.split(QStringLiteral(", "));
    for (QString &part : parts) {
        const qsizetype blank = part.indexOf(u' ');
        const auto name = knownThing(blank < 0 ? part : part.left(blank), language);
        if (name)
            part = *name + (blank < 0 ? QString() : part.mid(blank));
    }
    return parts.join(QStringLiteral(", "));
}

struct Figure {
    const char *code; // as core names it
    const char *source;
};

constexpr std::array figures{
    Figure{"amount", QT_TRANSLATE_NOOP("figures", "amount")},
    Figure{"average_order", QT_TRANSLATE_NOOP("figures", "average order")},
    Figure{"collected", QT_TRANSLATE_NOOP("figures", "collected")},
    Figure{"gross_profit", QT_TRANSLATE_NOOP("figures", "gross profit")},
    Figure{"gross profit", QT_TRANSLATE_NOOP("figures", "gross profit")},
    Figure{"line cost", QT_TRANSLATE_NOOP("figures", "cost of the line")},
    Figure{"line gross", QT_TRANSLATE_NOOP("figures", "quantity × price of the line")},
    Figure{"line net", QT_TRANSLATE_NOOP("figures", "revenue of the line")},
    Figure{"net left of a line", QT_TRANSLATE_NOOP("figures", "what is left of the line after returns")},
    Figure{"net", QT_TRANSLATE_NOOP("figures", "revenue")},
    Figure{"order net", QT_TRANSLATE_NOOP("figures", "revenue of the order")},
    Figure{"order payments", QT_TRANSLATE_NOOP("figures", "payments of the order")},
    Figure{"order returns", QT_TRANSLATE_NOOP("figures", "returns of the order")},
    Figure{"order total", QT_TRANSLATE_NOOP("figures", "total of the order")},
    Figure{"paid", QT_TRANSLATE_NOOP("figures", "amount paid")},
    Figure{"portion", QT_TRANSLATE_NOOP("figures", "share of an amount")},
    Figure{"return_rate", QT_TRANSLATE_NOOP("figures", "return rate")},
    Figure{"returned gross profit", QT_TRANSLATE_NOOP("figures", "gross profit of what came back")},
    Figure{"returned net", QT_TRANSLATE_NOOP("figures", "revenue of what came back")},
    Figure{"returned quantity", QT_TRANSLATE_NOOP("figures", "quantity that came back")},
    Figure{"returned", QT_TRANSLATE_NOOP("figures", "amount that came back")},
    Figure{"revenue", QT_TRANSLATE_NOOP("figures", "revenue")},
    Figure{"sum", QT_TRANSLATE_NOOP("figures", "sum")},
    Figure{"units", QT_TRANSLATE_NOOP("figures", "units")},
};

QString figureName(const QString &code, Language language)
{
    const auto found = std::ranges::find_if(figures, [&](const Figure &figure) { return code == QLatin1StringView(figure.code); });
    return found == figures.end() ? code : translated(language, "figures", found->source);
}

/// A name in another direction, or one that holds marks of direction, doesn't turn the sentence around it.
QString isolated(const QString &text)
{
    constexpr QChar firstStrongIsolate(0x2068), popDirectionalIsolate(0x2069);
    const bool turns = std::ranges::any_of(text, [](QChar letter) {
        switch (letter.direction()) {
        case QChar::DirR:
        case QChar::DirAL:
        case QChar::DirRLE:
        case QChar::DirRLO:
        case QChar::DirLRE:
        case QChar::DirLRO:
        case QChar::DirRLI:
        case QChar::DirLRI:
        case QChar::DirFSI: return true;
        default: return false;
        }
    });
    if (!turns)
        return text;
    QString bare = text;
    bare.remove(popDirectionalIsolate); // one of the text's own would end ours
    return firstStrongIsolate + bare + popDirectionalIsolate;
}

/// A sentence with its places filled in, in one pass: an argument that itself holds “%2” must stay text.
QString filledIn(const QString &text, const QStringList &args)
{
    QString filled;
    filled.reserve(text.size() + 64);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'%' && i + 1 < text.size() && text[i + 1] >= u'1' && text[i + 1] <= u'9') {
            filled += isolated(args.value(text[i + 1].unicode() - u'1'));
            ++i;
        } else {
            filled += text[i];
        }
    }
    return filled;
}

/// What a profile should hold and where are source texts of the context "expected", tables and kinds have names; every
/// other argument is the input's own word, said as it stands.
QStringList argumentsOf(const Error &error, Language language)
{
    QStringList args = error.args;
    if ((error.code == ErrorCode::badProfileValue || error.code == ErrorCode::unknownProfileKey) && args.size() > 1)
        args[1] = translated(language, "expected", args[1].toUtf8().constData());
    if (error.code == ErrorCode::badCustomerFilter && args.size() > 1)
        args[1] = translated(language, "expected", args[1].toUtf8().constData());
    if ((error.code == ErrorCode::badPolicyValue || error.code == ErrorCode::unknownPolicyKey) && args.size() > 1)
        args[1] = translated(language, "expected", args[1].toUtf8().constData());
    if ((error.code == ErrorCode::policyRefused || error.code == ErrorCode::closingRefused || error.code == ErrorCode::periodStepRefused) && args.size() > 1)
        args[1] = filledIn(translated(language, "policy", args[1].toUtf8().constData()), policyArguments(args.mid(2), language));
    if (error.code == ErrorCode::careScriptValue && args.size() > 1)
        args[1] = translated(language, "expected", args[1].toUtf8().constData());
    if (error.code == ErrorCode::careScriptRefused && args.size() > 1)
        args[1] = filledIn(translated(language, "care", args[1].toUtf8().constData()), args.mid(2));
    if (error.code == ErrorCode::bonusRefused && !args.isEmpty())
        args[0] = filledIn(translated(language, "policy", args[0].toUtf8().constData()), policyArguments(args.mid(1), language));
    for (const int at : thingsAmong(error.code)) {
        if (at < args.size())
            args[at] = thingName(args[at], language);
    }
    for (const int at : datesAmong(error.code)) {
        if (at < args.size())
            args[at] = listOfDates(args[at], language);
    }
    if ((error.code == ErrorCode::cliBadValue || error.code == ErrorCode::ownValueBad) && args.size() > 2)
        args[2] = translated(language, "expected", args[2].toUtf8().constData());
    if (const int at = reasonAmong(error.code); at >= 0 && at < args.size())
        args[at] = systemReason(args[at], language);
    if ((error.code == ErrorCode::overflow || error.code == ErrorCode::orderTooLarge) && !args.isEmpty())
        args[0] = figureName(args[0], language);
    if (error.code == ErrorCode::importTouchedSince && args.size() > 2)
        args[2] = listOfThings(args[2], language);
    if (error.code == ErrorCode::copyDiffers && !args.isEmpty())
        args[0] = listOfThings(args[0], language);
    // It begins the sentence.
    if (error.code == ErrorCode::importKindNotYet && !args.isEmpty() && !args[0].isEmpty())
        args[0][0] = args[0][0].toUpper();
    return args;
}

/// What a number that can't be read was probably meant to be (ui.md §14); empty where nothing suggests itself.
QString likelyNumber(const QString &text)
{
    QString digits = text.trimmed();
    digits.replace(u'O', u'0').replace(u'o', u'0').replace(u'l', u'1').replace(u'I', u'1');
    static const QRegularExpression number(QStringLiteral("^[-+]?[0-9]{1,3}([.,]?[0-9]{3})*([.,][0-9]{1,2})?$"));
    if (digits != text.trimmed() && number.match(digits).hasMatch())
        return digits;
    // As people write to each other: 500k, 1tr2, 1,5 triệu, 2 tỷ.
    static const QRegularExpression spoken(QStringLiteral("^([0-9]{1,4})(?:[.,]([0-9]))?\\s*(k|nghìn|ngàn|tr|triệu|tỷ|tỉ)([0-9])?$"),
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = spoken.match(text.trimmed());
    if (!match.hasMatch() || (!match.captured(2).isEmpty() && !match.captured(4).isEmpty()))
        return {};
    const QString unit = match.captured(3).toLower();
    const int zeros = unit == u"tỷ" || unit == u"tỉ" ? 9 : unit.startsWith(u"tr") ? 6 : 3;
    const QString tenth = match.captured(2) + match.captured(4);
    return match.captured(1) + tenth + QString(zeros - int(tenth.size()), QLatin1Char('0'));
}

} // namespace

QString problemText(const Error &error, Language language)
{
    QString filled = filledIn(translated(language, "errors", sentenceOf(error)), argumentsOf(error, language));
    // A period stands small in a sentence, but may begin it.
    if (!datesAmong(error.code).empty() && !filled.isEmpty())
        filled[0] = filled[0].toUpper();
    if (error.code == ErrorCode::unreadableNumber) {
        if (const QString meant = likelyNumber(error.place.value); !meant.isEmpty())
            filled += u' ' + translated(language, "errors", QT_TRANSLATE_NOOP("errors", "Is %1 meant?")).arg(meant);
    }
    return filled;
}

QString policyReason(const Error &error, Language language)
{
    QString reason = argumentsOf(error, language).value(1);
    // A period stands small in a sentence, but may begin it; a code stays as it is written.
    const QString first = error.args.value(2);
    const QString source = translated(language, "policy", error.args.value(1).toUtf8().constData());
    if (source.startsWith(u"%1") && !reason.isEmpty() && policyArguments(error.args.mid(2), language).value(0) != first)
        reason[0] = reason[0].toUpper();
    return reason;
}

QString errorText(const Error &error, Language language)
{
    QStringList parts;
    const InputPlace &place = error.place;
    if (!place.file.isEmpty())
        parts += isolated(place.file);
    if (place.row > 0)
        parts += translated(language, "errors", QT_TRANSLATE_NOOP("errors", "row %1")).arg(place.row);
    if (!place.column.isEmpty())
        parts += translated(language, "errors", QT_TRANSLATE_NOOP("errors", "column “%1”")).arg(isolated(place.column));
    QString text = parts.join(QStringLiteral(", "));
    if (!place.value.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(": ")) + QStringLiteral("“%1”").arg(isolated(place.value));
    return text.isEmpty() ? problemText(error, language) : QString(text + QStringLiteral(": ") + problemText(error, language));
}

} // namespace somo::words
