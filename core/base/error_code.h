// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace somo {

/// What went wrong, as a code. The sentence for people stands in core/words/error_words.cpp, one per code;
/// the comment says what the arguments %1, %2 … are. Several people append here: one code per line.
enum class ErrorCode {
    internal, // %1 technical detail; a fault of ours, never of the input
    overflow, // %1 name of the figure that left the 64-bit range
    databaseFailed, // %1 what the engine said
    unknownCurrency, // %1 the code that was given
    badPeriod, // %1 the text that was given
    fileNotFound, // %1 the path
    placeTaken, // %1 the path or database that is not empty
    fileUnreadable, // %1 the system's reason
    oldWorkbook,
    encryptedWorkbook,
    htmlNotWorkbook,
    notATable,
    damagedWorkbook, // %1 the part inside the file
    workbookTooLarge, // %1 the part inside the file
    sheetMissing, // %1 the sheet that was asked for, %2 those there are
    badBytes, // %1 the encoding
    openQuote,
    rowTooLong, // %1 the limit in bytes
    tooManyCells, // %1 cells in the row, %2 columns of the file
    emptyTable,
    badJson, // %1 what the reader said, %2 byte offset
    unknownProfileKey, // %1 the key, %2 where it stands
    badProfileValue, // %1 the key, %2 what is expected
    unknownField, // %1 the name
    fieldNotOfKind, // %1 the field, %2 the kind
    unknownImportKind, // %1 the word
    importKindNotYet, // %1 the kind
    headerMissing, // %1 the profile's header, %2 the file's headers
    headerTwice, // %1 the header
    columnBeyondFile, // %1 the number, %2 how many columns
    noProfileFits, // %1 the kind, %2 the file's headers
    profileLacksColumns, // %1 the kind, %2 the file's headers, %3 the profile that comes nearest, %4 the columns that it needs besides
    codeColumnUnread, // %1 the header
    quantityNotAbove, // of a line
    unreadableDate,
    ambiguousDate,
    unreadableTime,
    unreadableNumber,
    ambiguousNumber,
    unknownStatus,
    badShares,
    badYesNo,
    eatenCode,
    lookupKeyTwice, // %1 the value
    numberTooLarge,
    targetTwice, // %1 metric, %2 subject's code, %3 period
    targetPeriodKind, // %1 the period
    targetWeight, // %1 the weight
    targetMissing,
    codeMissing,
    codeTaken, // %1 the code
    textTooLong, // %1 its beginning, %2 the limit in letters
    nameAmbiguous, // %1 the name
    personAmbiguous, // %1 what was typed, %2 all whom it fits
    datesReversed, // %1 first day, %2 last day
    membershipOverlaps, // %1 the person's code, %2 first day of the other one
    amountBelowZero,
    groupCycle, // %1 the group
    unknownCustomerKind, // %1 the word
    badBirthYear, // %1 the year
    sharesNotWhole, // %1 their sum in percent
    linesOfBothSigns, // %1 the order
    freeReturnNeedsPerson, // %1 the document
    dateForStepNotReached, // %1 the step's field
    dateOutOfRange, // %1 the day
    dateMissing,
    returnMoreThanSold, // %1 the order, %2 asked for, %3 left
    statusBackwards,
    completedIsReturned,
    orderCodeTaken, // %1 the code
    lineIsReturned, // %1 the order, %2 the line
    rowNotFound, // %1 the table, %2 the id
    orderContradicts, // %1 the order, %2 the other value
    quantityMissing,
    amountMissing,
    orderUnknown, // %1 the order
    orderAmbiguous, // %1 the order
    lineUnknown, // %1 the line or product, %2 the order
    personMissing,
    returnOfReturn, // %1 the document
    paymentOfOther, // %1 the code, %2 its order
    unknownDirection, // %1 the word
    unknownSubject, // %1 the text
    badFilter, // %1 the text
    unknownToBook, // %1 the text
    importStopped,
    importOfSample,
    bookChanging,
    tooManyDecimals, // %1 the limit
    bookBusy, // %1 what the engine said
    bookNotWritable, // %1 the place or what the engine said
    bookDamaged, // %1 the place or what the engine said
    bookTruncated, // %1 the place
    diskFull, // %1 the place or what the engine said
    driveFailed, // %1 what the engine said
    bookMoved, // %1 the place where it was
    notABook, // %1 the place
    bookNewer, // %1 the place
    bookOlder, // %1 the place
    foreignJournal, // %1 the book, %2 the file beside it
    placeIsFolder, // %1 the path
    folderMissing, // %1 the folder
    folderNotWritable, // %1 the folder
    bookInUse, // %1 the place, %2 the person, %3 the PC, %4 since when
    unknownSetting, // %1 the key, %2 the keys that exist
    badSetting, // %1 the key, %2 the value, %3 what it may be
    currencyFixed, // %1 the book's currency
    nothingToUndo,
    nothingToRedo,
    nothingOwnToUndo,
    undoNotPossible, // %1 number of the command
    undoImageMissing, // %1 number of the command
    undoneAlready, // %1 number of the command
    undoOfUndo, // %1 number of the command
    noSuchCommand, // %1 the number
    undoChangedSince, // %1 the table, %2 the row, %3 who, %4 when
    undoChangedByOther, // the same, where it is another's command
    noSuchImport, // %1 the number
    importUndoneAlready, // %1 the number
    importTouchedSince, // %1 the number, %2 how many rows, %3 the first of them
    copyDiffers, // %1 the table
    backupFailed, // %1 the file, %2 what went wrong
    fileNotWritten, // %1 the system's reason
    profileOfOtherKind, // %1 the profile, %2 its kind, %3 the kind asked for
    unknownMetric, // %1 the word
    metricNotHeld, // %1 the metric
    temporaryPlaceFailed, // %1 the place, %2 what the system said
    cliUnknownCommand, // %1 the word
    cliNotYet, // %1 the command or option
    cliUnknownOption, // %1 the option, %2 the command
    cliOptionTwice, // %1 the option
    cliValueMissing, // %1 the option with its placeholder
    cliArgumentMissing, // %1 what is missing
    cliTooManyArguments, // %1 the first one too many
    cliBadValue, // %1 the option, %2 the value, %3 what is expected
    cliNotFound, // %1 what kind of thing, %2 the text
    cliNoBook,
    cliTooManyCuts, // %1 the first one too many
    cliEither, // %1 and %2 two options that exclude each other
    cliImportNumber,
    cliNotExported, // %1 the word
    profileNotFound, // %1 the name
    bookOpenElsewhere, // %1 the place
    serverUnreachable, // %1 what the server's library said
    databaseMissing, // %1 the name of the database
    bookHeld, // %1 who has been writing in it all the while
    returnOfOtherOrder,
    serverLost, // %1 what the server's library said, which no sentence repeats
    commitInDoubt, // the connection was lost while the command was confirmed
    rowChangedSince, // %1 the table, %2 the row, %3 who, %4 when
    outputNotWritten, // %1 the path, %2 the system's reason
    outputIsInput, // %1 the path
    backupOverOther, // %1 the path
    redoOfImport,
    spreadsheetError, // a cell that holds what a spreadsheet shows instead of a value
    cutTwice, // %1 the cut
    unknownPolicyKey, // %1 the key, %2 the clause
    badPolicyValue, // %1 the clause, %2 what is expected
    policyRefused, // %1 the clause, %2 why: a source text of the context "policy"; %3 … its arguments
    policyNotFound, // %1 the code
    statementMissing, // %1 the period
    draftNotFound, // %1 its code or number
    draftAmbiguous, // %1 the code, %2 the numbers of the drafts
    draftNotProposed, // %1 the code
    opinionWithoutWords,
    periodStepRefused, // as closingRefused
    bonusRefused, // %1 why: a source text of the context "policy"; %2 … its arguments
    metricNotCutBy, // %1 the metric, %2 the cut
    weekNotMonday, // %1 the day
    weekExpected, // %1 the period
    weeklyPartOutside, // %1 the day, %2 the week's first days
    metricNotEntered, // %1 the metric
    weeklyValueBelowZero, // %1 the metric
    weeklyValueNotWhole, // %1 the metric, %2 the value
    weeklyValueUnreadable, // %1 the metric, %2 the value, %3 most decimals
    weeklyByOthers, // %1 whose report it is
    weeklySent,
    weeklyPartMissing, // %1 the metric, %2 and %3 the first days of the week's parts
    ownMetricCode, // %1 the code
    ownMetricMissing, // %1 the code
    weeklyNotSent,
    ownMetricUnitUsed, // %1 the metric
    ownMetricUnitUnknown, // %1 the word
    ownMetricUsed, // %1 the metric
    roleRefused, // %1 the table, or empty
    orderOfOther,
    contactOfOther,
    nameOfOther,
    commandOfOther,
    changedPastProgram,
    trailKept,
    teamNeedsServer, // %1 the place
    teamNotOwner, // %1 the place
    teamNotShared, // %1 the place
    teamMayNotInvite, // %1 what the server said
    personInvited, // %1 the person
    personNotInvited, // %1 the person
    loginStays, // %1 the login
    passwordInPlace,
    passwordRefused, // %1 the place
    serverNotEncrypted, // %1 the place
    copyStopped,
    creditRuleGivesNobody,
    aliasNamesNothing,
    customerAmbiguous, // %1 the phone, e-mail or name, %2 the customers
    twinLinked, // %1 the order that is linked already, %2 to which
    otherWorkbook, // %1 the ending of such files: ".ods"
    packedFiles, // %1 files inside the archive, or the kind of archive
    fileCutOff,
    tooManyColumns, // %1 the limit
    formulaWithoutValue,
    badServiceWord, // %1 the word
    unknownActivityKind, // %1 what the file says
    activityEmpty,
    promiseDone, // %1 the day on which it was kept
    expenseCategoryMissing,
    expenseCategoryUsed, // %1 its name, %2 how many expenses
    quickOpen, // %1 what is still open, as words
    payNotOpen, // %1 whose pay
    payOfOthersNotOpen,
    serverFull,
    loginFull,
    readKept, // somebody kept a table of the book from being read; who can be found out (errorFoundOut)
    readHeld, // %1 who keeps it from being read, %2 the table
    readStopped,
    loginShut, // %1 the person who is shut out, %2 who has been writing all the while, or empty
    orderTooLarge, // %1 name of the figure that left the 64-bit range, %2 the order, %3 its date
    closingRefused, // %1 the period, %2 why: a source text of the context "policy"; %3 … its arguments
    dealNameMissing,
    dealStageRetired, // %1 the stage
    dealStageHoldsDeals, // %1 the stage, %2 how many
    dealStageLast, // %1 the stage
    dealStepBefore, // %1 the day, %2 the day of the last step
    dealHasOrder, // %1 the deal, %2 the order
    dealNotLost, // %1 the deal
    dealNotWon, // %1 the deal
    badCustomerFilter, // %1 the condition, %2 what is expected: a source text of the context "expected"
    savedViewUnknown, // %1 its name
    careScriptKey, // %1 the key with its place in the document
    careScriptValue, // %1 the place in the document, %2 what is expected: a source text of the context "expected"
    careScriptRefused, // %1 the place in the document, %2 why: a source text of the context "care"; %3 … its arguments
    careScriptMissing, // %1 the code
    careScriptUsed, // %1 the script's name
    careNotTried, // %1 the script's name
    careStepClosed,
    requestAnswered, // %1 the day, %2 the request's number
    careDayNotLater, // %1 the day
    careNothingUp, // %1 the customer
    contactCutShort, // %1 the line on which the contact begins
    exportStopped,
    badBirthDay, // %1 month and day as typed
    cameFromSelf, // %1 the customer's name
    customerGone, // %1 the customer's number
    badMinute, // %1 the minute
    consentDayMissing,
    ownValueBad, // %1 the field, %2 the value, %3 what is expected: a source text of the context "expected"
    ownChoicesMissing, // %1 the field
    ownChoiceUsed, // %1 the choice, %2 how many have it
    ownFieldUsed, // %1 the field, %2 how many have a value
    attachmentTooLarge, // %1 the file, %2 the limit in bytes
    attachmentEmpty, // %1 the file
    attachmentOfNothing, // %1 the file
    attachmentDamaged, // %1 the file
    mergeWithSelf, // %1 the customer
    mergeMasked, // %1 and %2 the customers
    mergeErased, // %1 the customer
    eraseNotKeeper,
    foreignSchema, // %1 the place, %2 the table, index, trigger or view
    nothingToRecover, // %1 the place
    passphraseEmpty,
    passphraseNeeded, // %1 the file
    passphraseWrong, // %1 the file
    passphraseTwice,
    notSealed, // %1 the file
    sealedCutOff, // %1 the file
    sealedDamaged, // %1 the file
    sealedNewer, // %1 the file
    copiesFolderMissing, // %1 the folder
    copiesOnServer,
};

} // namespace somo
