<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>errors</name>
    <message>
        <source>Something in Somo itself went wrong (%1). Nothing was changed; please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure “%1” is too large to be kept exactly. Check the quantities and prices behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book could not be read or written: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a currency code. Use one of ISO 4217, such as VND or USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a period. Write 2026-10, 2026-Q4, 2026, 2026-W41 or 2026-10-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not found. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not empty. Choose another name; nothing there was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: %1. Check that it is there, that you may read it and that the disk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a workbook of the old kind (.xls), which Somo doesn’t read. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook is encrypted (a password or a sensitivity label). Open it, take the protection off and save a copy as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a web page with a workbook’s name. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a CSV file nor an .xlsx workbook. Export the data again as CSV or XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is damaged (%1). Export or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook’s part %1 unpacks to more than any real file does, so it was not read. Export the data again as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet “%1”. The workbook has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can’t be read as %1. Give the file’s encoding in the profile (utf-8, utf-16le, windows-1258, windows-1252), or save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark opens here and is never closed. Close it, or double it if it belongs to the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row is longer than %1 bytes; the delimiter or a quotation mark is probably wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells where the file has %2 columns. Put text that holds the delimiter in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no sound JSON document (%1, near byte %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile’s key “%1” (in %2) is not known. Check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile’s “%1” is not understood. Expected: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a field that Somo knows. Check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a field of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can’t be imported. Kinds are orders, returns, payments, people, targets, products and customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can’t be imported by this version yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one column is called “%1”. Rename one of them, or give the column’s number in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile asks for column %1, but the file has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile for %1 fits this file. Its first columns are: %2. Give one with --profile, or name the headers after the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date that can be read. Write it as 2026-10-31, or give its format in the profile (&quot;date&quot;: &quot;dd/MM/yyyy&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other dates of this column are partly day first, partly month first, so this one can be read in two ways. Give the format in the profile (&quot;date&quot;: &quot;dd/MM/yyyy&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a time of day. Write it as 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number or an amount that can be read. Write it with digits only, such as 1234.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number can be read in two ways. Say in the profile which sign is the decimal one (&quot;decimal&quot;: &quot;.&quot; or &quot;,&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This status is not known. Statuses are draft, confirmed, shipped, completed, cancelled; map others in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares must be written as An:60;Bình:40 and add up to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this code, and its last digits are lost. Take the file as it was exported, not one saved by Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands in the looked-up file more than once, with different answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number has more digits than can be kept exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a target for %1 of %2 in %3 with the same filter already. Change that one instead of adding a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target is for a month, a quarter or a year; “%1” is none of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target’s weight is 0 or more, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This target is no longer in the book. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
