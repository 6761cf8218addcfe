<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Targets to look at again: %1; %n more stand on the pages of their teams and people.</source>
        <translation>
            <numerusform>Targets to look at again: %1; %n more stands on the page of its team or person.</numerusform>
            <numerusform>Targets to look at again: %1; %n more stand on the pages of their teams and people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returns</source>
        <translation>
            <numerusform>%n return</numerusform>
            <numerusform>%n returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more orders</source>
        <translation>
            <numerusform>and %n more order</numerusform>
            <numerusform>and %n more orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders, %1 each on average.</source>
        <translation>
            <numerusform>%n order of %1.</numerusform>
            <numerusform>%n orders, %1 each on average.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In their teams %n people stand more than %1 apart from the highest figure: a matter for how the team is set up.</source>
        <translation>
            <numerusform>In their teams %n person stands more than %1 apart from the highest figure: a matter for how the team is set up.</numerusform>
            <numerusform>In their teams %n people stand more than %1 apart from the highest figure: a matter for how the team is set up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1’s %2 (%n periods under %3, perhaps too high)</source>
        <translation>
            <numerusform>%1’s %2 (%n period under %3, perhaps too high)</numerusform>
            <numerusform>%1’s %2 (%n periods under %3, perhaps too high)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1’s %2 (%n periods exceeded, perhaps too low)</source>
        <translation>
            <numerusform>%1’s %2 (%n period exceeded, perhaps too low)</numerusform>
            <numerusform>%1’s %2 (%n periods exceeded, perhaps too low)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more orders differ.</source>
        <translation>
            <numerusform>%n more order differs.</numerusform>
            <numerusform>%n more orders differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is the target right? Over %n periods that are over: always at %2 or more, it is perhaps too low; always under %1, perhaps too high.</source>
        <translation>
            <numerusform>Is the target right? Over %n period that is over: at %2 or more, it is perhaps too low; under %1, perhaps too high.</numerusform>
            <numerusform>Is the target right? Over %n periods that are over: always at %2 or more, it is perhaps too low; always under %1, perhaps too high.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revenue of %n months</source>
        <translation>
            <numerusform>Revenue of %n month</numerusform>
            <numerusform>Revenue of %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revenue of %n quarters</source>
        <translation>
            <numerusform>Revenue of %n quarter</numerusform>
            <numerusform>Revenue of %n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revenue of %n years</source>
        <translation>
            <numerusform>Revenue of %n year</numerusform>
            <numerusform>Revenue of %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revenue of %n weeks</source>
        <translation>
            <numerusform>Revenue of %n week</numerusform>
            <numerusform>Revenue of %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revenue of %n days</source>
        <translation>
            <numerusform>Revenue of %n day</numerusform>
            <numerusform>Revenue of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n periods in a row at %2 or more (%3); the target is perhaps too low.</source>
        <translation>
            <numerusform>%1: %n period at %2 or more (%3); the target is perhaps too low.</numerusform>
            <numerusform>%1: %n periods in a row at %2 or more (%3); the target is perhaps too low.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n periods in a row under %2 (%3); the target is perhaps too high.</source>
        <translation>
            <numerusform>%1: %n period under %2 (%3); the target is perhaps too high.</numerusform>
            <numerusform>%1: %n periods in a row under %2 (%3); the target is perhaps too high.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: whether the target is right shows after %n periods with one.</source>
        <translation>
            <numerusform>%1: whether the target is right shows after %n period with one.</numerusform>
            <numerusform>%1: whether the target is right shows after %n periods with one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1’s %2 (%n periods under %3, perhaps too strict)</source>
        <translation>
            <numerusform>%1’s %2 (%n period under %3, perhaps too strict)</numerusform>
            <numerusform>%1’s %2 (%n periods under %3, perhaps too strict)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1’s %2 (%n periods kept, perhaps too easy)</source>
        <translation>
            <numerusform>%1’s %2 (%n period kept, perhaps too easy)</numerusform>
            <numerusform>%1’s %2 (%n periods kept, perhaps too easy)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n periods in a row at %2 or more (%3); the limit is perhaps too easy to keep.</source>
        <translation>
            <numerusform>%1: %n period in a row at %2 or more (%3); the limit is perhaps too easy to keep.</numerusform>
            <numerusform>%1: %n periods in a row at %2 or more (%3); the limit is perhaps too easy to keep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n periods in a row under %2 (%3); the limit is perhaps too strict.</source>
        <translation>
            <numerusform>%1: %n period in a row under %2 (%3); the limit is perhaps too strict.</numerusform>
            <numerusform>%1: %n periods in a row under %2 (%3); the limit is perhaps too strict.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are drafts. Confirmed, they go on to count.</source>
        <translation>
            <numerusform>%n order is a draft. Confirmed, it goes on to count.</numerusform>
            <numerusform>%n orders are drafts. Confirmed, they go on to count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are held for returns, the last until %1. They count then.</source>
        <translation>
            <numerusform>%n order is held for returns until %1. It counts then.</numerusform>
            <numerusform>%n orders are held for returns, the last until %1. They count then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) name nobody, so nobody is paid for them. Credit them to somebody.</source>
        <translation>
            <numerusform>%n order names nobody, so nobody is paid for it. Credit it to somebody.</numerusform>
            <numerusform>%n orders name nobody, so nobody is paid for them. Credit them to somebody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) lie outside every policy in force. A policy that covers the person would pay.</source>
        <translation>
            <numerusform>%n order lies outside every policy in force. A policy that covers the person would pay.</numerusform>
            <numerusform>%n orders lie outside every policy in force. A policy that covers the person would pay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have lines that no rule of %1 takes. A rule without a filter would.</source>
        <translation>
            <numerusform>%n order has lines that no rule of %1 takes. A rule without a filter would.</numerusform>
            <numerusform>%n orders have lines that no rule of %1 takes. A rule without a filter would.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have lines of unknown cost, and %1 pays on gross profit. Fill in the product’s cost.</source>
        <translation>
            <numerusform>%n order has lines of unknown cost, and %1 pays on gross profit. Fill in the product’s cost.</numerusform>
            <numerusform>%n orders have lines of unknown cost, and %1 pays on gross profit. Fill in the products’ costs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about statements are open. They never hold a period up.</source>
        <translation>
            <numerusform>%n question about a statement is open. It never holds a period up.</numerusform>
            <numerusform>%n questions about statements are open. They never hold a period up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The base under %1 is %2, of %n orders that count in %3, paid by a rule or not.</source>
        <translation>
            <numerusform>The base under %1 is %2, of %n order that counts in %3, paid by a rule or not.</numerusform>
            <numerusform>The base under %1 is %2, of %n orders that count in %3, paid by a rule or not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The base by the rule “%1” is %2, of %n orders that count in %3.</source>
        <translation>
            <numerusform>The base by the rule “%1” is %2, of %n order that counts in %3.</numerusform>
            <numerusform>The base by the rule “%1” is %2, of %n orders that count in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returns of earlier periods&apos; sales don&apos;t lessen this base; they are adjustments.</source>
        <translation>
            <numerusform>%n return of an earlier period&apos;s sale doesn&apos;t lessen this base; it is an adjustment.</numerusform>
            <numerusform>%n returns of earlier periods&apos; sales don&apos;t lessen this base; they are adjustments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It joins the base %n days later, less what came back by then.</source>
        <translation>
            <numerusform>It joins the base %n day later, less what came back by then.</numerusform>
            <numerusform>It joins the base %n days later, less what came back by then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders to be confirmed first: %1 of revenue.</source>
        <translation>
            <numerusform>%n order to be confirmed first: %1 of revenue.</numerusform>
            <numerusform>%n orders to be confirmed first: %1 of revenue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders to be paid in full first: %1 of revenue.</source>
        <translation>
            <numerusform>%n order to be paid in full first: %1 of revenue.</numerusform>
            <numerusform>%n orders to be paid in full first: %1 of revenue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders to be paid first: %1 of revenue.</source>
        <translation>
            <numerusform>%n order to be paid first: %1 of revenue.</numerusform>
            <numerusform>%n orders to be paid first: %1 of revenue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders to be completed first: %1 of revenue.</source>
        <translation>
            <numerusform>%n order to be completed first: %1 of revenue.</numerusform>
            <numerusform>%n orders to be completed first: %1 of revenue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted, but held until %1: %n orders, %2 of revenue.</source>
        <translation>
            <numerusform>Counted, but held until %1: %n order, %2 of revenue.</numerusform>
            <numerusform>Counted, but held until %1: %n orders, %2 of revenue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held until %1: %n orders, %2 of revenue.</source>
        <translation>
            <numerusform>Held until %1: %n order, %2 of revenue.</numerusform>
            <numerusform>Held until %1: %n orders, %2 of revenue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines agree</source>
        <translation>
            <numerusform>%n line agrees</numerusform>
            <numerusform>%n lines agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ</source>
        <translation>
            <numerusform>%n line differs</numerusform>
            <numerusform>%n lines differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are missing here</source>
        <translation>
            <numerusform>%n line is missing here</numerusform>
            <numerusform>%n lines are missing here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are missing there</source>
        <translation>
            <numerusform>%n line is missing there</numerusform>
            <numerusform>%n lines are missing there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your orders have this code; they are summed.</source>
        <translation>
            <numerusform>%n of your orders has this code.</numerusform>
            <numerusform>%n of your orders have this code; they are summed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amounts of the file had more decimals than the currency and were rounded.</source>
        <translation>
            <numerusform>%n amount of the file had more decimals than the currency and was rounded.</numerusform>
            <numerusform>%n amounts of the file had more decimals than the currency and were rounded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the file say nothing about pay and were passed over.</source>
        <translation>
            <numerusform>%n row of the file says nothing about pay and was passed over.</numerusform>
            <numerusform>%n rows of the file say nothing about pay and were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n times</source>
        <translation>
            <numerusform>%1: once</numerusform>
            <numerusform>%1: %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To look at: with the sales of the last 12 months, revenue ÷ income lies outside %1 to %2 for %n people.</source>
        <translation>
            <numerusform>To look at: with the sales of the last 12 months, revenue ÷ income lies outside %1 to %2 for one person.</numerusform>
            <numerusform>To look at: with the sales of the last 12 months, revenue ÷ income lies outside %1 to %2 for %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more lines</source>
        <translation>
            <numerusform>%1 and %n more line</numerusform>
            <numerusform>%1 and %n more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) don’t count yet. An order counts %1, in the period in which that is.</source>
        <translation>
            <numerusform>%n order doesn’t count yet. An order counts %1, in the period in which that is.</numerusform>
            <numerusform>%n orders don’t count yet. An order counts %1, in the period in which that is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders were placed</source>
        <translation>
            <numerusform>%n order was placed</numerusform>
            <numerusform>%n orders were placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders were confirmed</source>
        <translation>
            <numerusform>%n order was confirmed</numerusform>
            <numerusform>%n orders were confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders were paid</source>
        <translation>
            <numerusform>%n order was paid</numerusform>
            <numerusform>%n orders were paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders were completed</source>
        <translation>
            <numerusform>%n order was completed</numerusform>
            <numerusform>%n orders were completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders that were imported are credited to nobody yet</source>
        <translation>
            <numerusform>%n order that was imported is credited to nobody yet</numerusform>
            <numerusform>%n orders that were imported are credited to nobody yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders of %1 that were imported are credited to nobody yet</source>
        <translation>
            <numerusform>%n order of %1 that was imported is credited to nobody yet</numerusform>
            <numerusform>%n orders of %1 that were imported are credited to nobody yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n held back</numerusform>
            <numerusform>%n held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more kinds of goods</source>
        <translation>
            <numerusform>%n more kind of goods</numerusform>
            <numerusform>%n more kinds of goods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought on %1 days, the last one %2, usually every %n days.</source>
        <translation>
            <numerusform>Bought on %1 days, the last one %2, usually every %n day.</numerusform>
            <numerusform>Bought on %1 days, the last one %2, usually every %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the twelve months %1: last order on %2, %n orders, revenue %3.</source>
        <translation>
            <numerusform>In the twelve months %1: last order on %2, %n order, revenue %3.</numerusform>
            <numerusform>In the twelve months %1: last order on %2, %n orders, revenue %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among %n customers that is fifth %1 by the last order, %2 by the number of orders and %3 by revenue (5 is the highest).</source>
        <translation>
            <numerusform>Among %n customer that is fifth %1 by the last order, %2 by the number of orders and %3 by revenue (5 is the highest).</numerusform>
            <numerusform>Among %n customers that is fifth %1 by the last order, %2 by the number of orders and %3 by revenue (5 is the highest).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last order on %1, usually every %2 (median of the last %n intervals).</source>
        <translation>
            <numerusform>Last order on %1, usually every %2 (median of the last %n interval).</numerusform>
            <numerusform>Last order on %1, usually every %2 (median of the last %n intervals).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last order %1 days ago, usually every %n days.</source>
        <translation>
            <numerusform>Last order %1 days ago, usually every %n day.</numerusform>
            <numerusform>Last order %1 days ago, usually every %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought once, on %1; people buy of “%2” again after %3 (median of %4 intervals).</source>
        <translation>
            <numerusform>Bought once, on %1; people buy of “%2” again after %3 (median of %4 interval).</numerusform>
            <numerusform>Bought once, on %1; people buy of “%2” again after %3 (median of %4 intervals).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 “%2”: %3 customers in the book, %4 of them bought in %5, for %6.</source>
        <translation>
            <numerusform>%1 “%2”: %3 customer in the book, %4 of them bought in %5, for %6.</numerusform>
            <numerusform>%1 “%2”: %3 customers in the book, %4 of them bought in %5, for %6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 customers ordered for the first time, and brought %3 since then.</source>
        <translation>
            <numerusform>%1: %2 customer ordered for the first time, and brought %3 since then.</numerusform>
            <numerusform>%1: %2 customers ordered for the first time, and brought %3 since then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders, %1, last on %2</source>
        <translation>
            <numerusform>%n order, %1, last on %2</numerusform>
            <numerusform>%n orders, %1, last on %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::BehindPage</name>
    <message numerus="yes">
        <source>%n line(s), to the end</source>
        <translation>
            <numerusform>%n line, to the end</numerusform>
            <numerusform>%n lines, to the end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without cost</source>
        <translation>
            <numerusform>%n line without cost</numerusform>
            <numerusform>%n lines without cost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::HistoryPage</name>
    <message numerus="yes">
        <source>%n change(s), to the first</source>
        <translation>
            <numerusform>%n change, to the first</numerusform>
            <numerusform>%n changes, to the first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::OrderForm</name>
    <message numerus="yes">
        <source>%n thing(s) to mend. %1</source>
        <translation>
            <numerusform>%n thing to mend. %1</numerusform>
            <numerusform>%n things to mend. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::OrderLines</name>
    <message numerus="yes">
        <source>%n line(s), %1 items</source>
        <translation>
            <numerusform>%n line, %1 items</numerusform>
            <numerusform>%n lines, %1 items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::OrderList</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::MappingStep</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::DoneStep</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::ImportPage</name>
    <message numerus="yes">
        <source>Looking at %n file(s)…</source>
        <translation>
            <numerusform>Looking at %n file…</numerusform>
            <numerusform>Looking at %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::HolidayList</name>
    <message numerus="yes">
        <source>Taken out of the calendar: %n day(s)</source>
        <translation>
            <numerusform>Taken out of the calendar: %n day</numerusform>
            <numerusform>Taken out of the calendar: %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::CustomerList</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::ProductPrices</name>
    <message numerus="yes">
        <source>No cost is known: %n order line(s) have no gross profit for that, and sums leave them out. The first cost counts for them too.</source>
        <translation>
            <numerusform>No cost is known: %n order line has no gross profit for that, and sums leave it out. The first cost counts for it too.</numerusform>
            <numerusform>No cost is known: %n order lines have no gross profit for that, and sums leave them out. The first cost counts for them too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::ProductsPage</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::ChannelsPart</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::ListRowForm</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::RegionTree</name>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::RegionsPart</name>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::HealthLines</name>
    <message numerus="yes">
        <source>%n people have no figure above 0, so there is no ratio for them.</source>
        <translation>
            <numerusform>%n person has no figure above 0, so there is no ratio for them.</numerusform>
            <numerusform>%n people have no figure above 0, so there is no ratio for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratios lie below %1: the income stands high beside the revenue counted in this period.</source>
        <translation>
            <numerusform>%n ratio lies below %1: the income stands high beside the revenue counted in this period.</numerusform>
            <numerusform>%n ratios lie below %1: the income stands high beside the revenue counted in this period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratios lie above %1: the revenue stands high beside the income, which may be worth a look.</source>
        <translation>
            <numerusform>%n ratio lies above %1: the revenue stands high beside the income, which may be worth a look.</numerusform>
            <numerusform>%n ratios lie above %1: the revenue stands high beside the income, which may be worth a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n people neither a base salary nor a commission is known, so they have no ratio.</source>
        <translation>
            <numerusform>Of %n person neither a base salary nor a commission is known, so there is no ratio for them.</numerusform>
            <numerusform>Of %n people neither a base salary nor a commission is known, so there is no ratio for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::TargetGridView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::TargetHealth</name>
    <message numerus="yes">
        <source>Over %n period(s) that are over: from %1 on in every one, a target is perhaps too low; under %2 in every one, perhaps too high. The target is asked first, not the person.</source>
        <translation>
            <numerusform>Over %n period that is over: from %1 on, a target is perhaps too low; under %2, perhaps too high. The target is asked first, not the person.</numerusform>
            <numerusform>Over %n periods that are over: from %1 on in every one, a target is perhaps too low; under %2 in every one, perhaps too high. The target is asked first, not the person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) of gross profit are not shown: it is, as pay is, for each person and the leads.</source>
        <translation>
            <numerusform>%n target of gross profit is not shown: it is, as pay is, for each person and the leads.</numerusform>
            <numerusform>%n targets of gross profit are not shown: it is, as pay is, for each person and the leads.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::TargetWords</name>
    <message numerus="yes">
        <source>%n period(s) with a target are needed</source>
        <translation>
            <numerusform>%n period with a target is needed</numerusform>
            <numerusform>%n periods with a target are needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::AfterImportCard</name>
    <message numerus="yes">
        <source>%n new orders that count</source>
        <translation>
            <numerusform>%n new order that counts</numerusform>
            <numerusform>%n new orders that count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders that change</source>
        <translation>
            <numerusform>%n order that changes</numerusform>
            <numerusform>%n orders that change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier months</source>
        <translation>
            <numerusform>%n earlier month</numerusform>
            <numerusform>%n earlier months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::LeftOutList</name>
    <message numerus="yes">
        <source>%n cell(s) of the clipboard were not taken; all others stand in the grid.</source>
        <translation>
            <numerusform>%n cell of the clipboard was not taken; all others stand in the grid.</numerusform>
            <numerusform>%n cells of the clipboard were not taken; all others stand in the grid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message numerus="yes">
        <source>With the sales of the last 12 months, revenue ÷ income lies within %1 to %2 for all %n people.</source>
        <translation>
            <numerusform>With the sales of the last 12 months, revenue ÷ income of the one person lies within %1 to %2.</numerusform>
            <numerusform>With the sales of the last 12 months, revenue ÷ income lies within %1 to %2 for all %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revenue ÷ income lies outside %1 to %2 for %n people.</source>
        <translation>
            <numerusform>Revenue ÷ income lies outside %1 to %2 for %n person.</numerusform>
            <numerusform>Revenue ÷ income lies outside %1 to %2 for %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::CommissionMonth</name>
    <message numerus="yes">
        <source>%n statement(s) would come out otherwise today</source>
        <translation>
            <numerusform>%n statement would come out otherwise today</numerusform>
            <numerusform>%n statements would come out otherwise today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) came out otherwise than the last time</source>
        <translation>
            <numerusform>%n statement came out otherwise than the last time</numerusform>
            <numerusform>%n statements came out otherwise than the last time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) come out otherwise now than calculated</source>
        <translation>
            <numerusform>%n statement comes out otherwise now than calculated</numerusform>
            <numerusform>%n statements come out otherwise now than calculated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pay is for each person and the leads, so only your own statement stands here (%n more are not shown). This goes by your name in Somo and is no lock.</source>
        <translation>
            <numerusform>Pay is for each person and the leads, so only your own statement stands here (%n more is not shown). This goes by your name in Somo and is no lock.</numerusform>
            <numerusform>Pay is for each person and the leads, so only your own statement stands here (%n more are not shown). This goes by your name in Somo and is no lock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pay is for each person and the leads (%n statement(s) are not shown). Choose at the lower right who uses Somo here. It is a name and no lock.</source>
        <translation>
            <numerusform>Pay is for each person and the leads (%n statement is not shown). Choose at the lower right who uses Somo here. It is a name and no lock.</numerusform>
            <numerusform>Pay is for each person and the leads (%n statements are not shown). Choose at the lower right who uses Somo here. It is a name and no lock.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::FindingsCard</name>
    <message numerus="yes">
        <source>%n thing(s) to look at before approving</source>
        <translation>
            <numerusform>%n thing to look at before approving</numerusform>
            <numerusform>%n things to look at before approving</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stand in the way</source>
        <translation>
            <numerusform>%n thing stands in the way</numerusform>
            <numerusform>%n things stand in the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::MatchPart</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::MonthModel</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::OwnStatementsPage</name>
    <message numerus="yes">
        <source>%n cell(s) can&apos;t be read, so nothing was matched. Mend the file and choose it again, or say what its columns are.</source>
        <translation>
            <numerusform>%n cell can&apos;t be read, so nothing was matched. Mend the file and choose it again, or say what its columns are.</numerusform>
            <numerusform>%n cells can&apos;t be read, so nothing was matched. Mend the file and choose it again, or say what its columns are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::StatementHead</name>
    <message numerus="yes">
        <source>%n question(s), all answered.</source>
        <translation>
            <numerusform>%n question, answered.</numerusform>
            <numerusform>%n questions, all answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) open.</source>
        <translation>
            <numerusform>%n question open.</numerusform>
            <numerusform>%n questions open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::StatementView</name>
    <message numerus="yes">
        <source>%n order(s) without commission in this period</source>
        <translation>
            <numerusform>%n order without commission in this period</numerusform>
            <numerusform>%n orders without commission in this period</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::TrialTable</name>
    <message numerus="yes">
        <source>%n people, all unchanged</source>
        <translation>
            <numerusform>%n person, unchanged</numerusform>
            <numerusform>%n people, all unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others, unchanged</source>
        <translation>
            <numerusform>%n other, unchanged</numerusform>
            <numerusform>%n others, unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pay is for each person and the leads, so only your own line stands here (%n more are not shown). This goes by your name in Somo and is no lock.</source>
        <translation>
            <numerusform>Pay is for each person and the leads, so only your own line stands here (%n more is not shown). This goes by your name in Somo and is no lock.</numerusform>
            <numerusform>Pay is for each person and the leads, so only your own line stands here (%n more are not shown). This goes by your name in Somo and is no lock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pay is for each person and the leads, so nobody stands here by name (%n people). Choose at the lower right who uses Somo here. It is a name and no lock.</source>
        <translation>
            <numerusform>Pay is for each person and the leads, so nobody stands here by name (%n person). Choose at the lower right who uses Somo here. It is a name and no lock.</numerusform>
            <numerusform>Pay is for each person and the leads, so nobody stands here by name (%n people). Choose at the lower right who uses Somo here. It is a name and no lock.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::OrderCommission</name>
    <message numerus="yes">
        <source>It is held for %n day(s) after that, in case goods come back.</source>
        <translation>
            <numerusform>It is held for %n day after that, in case goods come back.</numerusform>
            <numerusform>It is held for %n days after that, in case goods come back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::TargetsPage</name>
    <message numerus="yes">
        <source>%n more are not shown: gross profit is, as pay is, for each person and the leads.</source>
        <translation>
            <numerusform>%n more is not shown: gross profit is, as pay is, for each person and the leads.</numerusform>
            <numerusform>%n more are not shown: gross profit is, as pay is, for each person and the leads.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::WhatIfSale</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::ConflictSheet</name>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n return</numerusform>
            <numerusform>%n returns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::TeamPart</name>
    <message numerus="yes">
        <source>Make %n invitations</source>
        <translation>
            <numerusform>Make %n invitation</numerusform>
            <numerusform>Make %n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are chosen and not carried out: nothing has changed yet.</source>
        <translation>
            <numerusform>%n role is chosen and not carried out: nothing has changed yet.</numerusform>
            <numerusform>%n roles are chosen and not carried out: nothing has changed yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::LostServerStrip</name>
    <message numerus="yes">
        <source>It is tried again in %n second(s).</source>
        <translation>
            <numerusform>It is tried again in %n second.</numerusform>
            <numerusform>It is tried again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::BookFiles</name>
    <message numerus="yes">
        <source>%n customer(s) left out: no phone, e-mail or address is known or open to you.</source>
        <translation>
            <numerusform>%n customer left out: no phone, e-mail or address is known or open to you.</numerusform>
            <numerusform>%n customers left out: no phone, e-mail or address is known or open to you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::ProfileList</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::QuickLine</name>
    <message numerus="yes">
        <source>%n to answer.</source>
        <translation>
            <numerusform>%n thing to answer.</numerusform>
            <numerusform>%n things to answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returns</source>
        <translation>
            <numerusform>%n return</numerusform>
            <numerusform>%n returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expenses</source>
        <translation>
            <numerusform>%n expense</numerusform>
            <numerusform>%n expenses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::BoughtCard</name>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returns</source>
        <translation>
            <numerusform>%n return</numerusform>
            <numerusform>%n returns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::FiguresCard</name>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::PreviewStep</name>
    <message numerus="yes">
        <source>Export %n row(s) as CSV…</source>
        <translation>
            <numerusform>Export this row as CSV…</numerusform>
            <numerusform>Export these %n rows as CSV…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %n row(s)</source>
        <translation>
            <numerusform>Skip %n row</numerusform>
            <numerusform>Skip %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::RefusedPart</name>
    <message numerus="yes">
        <source>%1 of %n columns are used</source>
        <translation>
            <numerusform>%1 of %n column is used</numerusform>
            <numerusform>%1 of %n columns are used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::TodayPage</name>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s), each with its reason</source>
        <translation>
            <numerusform>%n suggestion, with its reason</numerusform>
            <numerusform>%n suggestions, each with its reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n days, %1</source>
        <translation>
            <numerusform>In %n day, %1</numerusform>
            <numerusform>In %n days, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::BulkPanel</name>
    <message numerus="yes">
        <source>Change %n customer(s)</source>
        <translation>
            <numerusform>Change %n customer</numerusform>
            <numerusform>Change %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::CustomersPage</name>
    <message numerus="yes">
        <source>Changed %n customer(s).</source>
        <translation>
            <numerusform>Changed %n customer.</numerusform>
            <numerusform>Changed %n customers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::CustomerListModel</name>
    <message numerus="yes">
        <source>Total: %n customers</source>
        <translation>
            <numerusform>Total: %n customer</numerusform>
            <numerusform>Total: %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::OrderListModel</name>
    <message numerus="yes">
        <source>Total: %n orders</source>
        <translation>
            <numerusform>Total: %n order</numerusform>
            <numerusform>Total: %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::HistoryRows</name>
    <message numerus="yes">
        <source>%n row(s) stand otherwise now: take back first what changed them since.</source>
        <translation>
            <numerusform>%n row stands otherwise now: take back first what changed it since.</numerusform>
            <numerusform>%n rows stand otherwise now: take back first what changed them since.</numerusform>
        </translation>
    </message>
</context>
</TS>
