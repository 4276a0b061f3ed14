<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>%n files were attached.</source>
        <translation>
            <numerusform>%n file was attached.</numerusform>
            <numerusform>%n files were attached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupVerb</name>
    <message numerus="yes">
        <source>Copied and verified: &quot;%1&quot;, %n invoice(s).
</source>
        <translation>
            <numerusform>Copied and verified: &quot;%1&quot;, %n invoice.
</numerusform>
            <numerusform>Copied and verified: &quot;%1&quot;, %n invoices.
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n entries, head %1</source>
        <translation>
            <numerusform>%n entry, head %1</numerusform>
            <numerusform>%n entries, head %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased</source>
        <translation>
            <numerusform>%n erased</numerusform>
            <numerusform>%n erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imports</source>
        <translation>
            <numerusform>%n import</numerusform>
            <numerusform>%n imports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due items</source>
        <translation>
            <numerusform>%n due item</numerusform>
            <numerusform>%n due items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DelayChart</name>
    <message numerus="yes">
        <source>Paid %n days late over the last 12 months</source>
        <translation>
            <numerusform>Paid %n day late over the last 12 months</numerusform>
            <numerusform>Paid %n days late over the last 12 months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoVerb</name>
    <message numerus="yes">
        <source>Written: &quot;%1&quot;, %n invoice(s).
</source>
        <translation>
            <numerusform>Written: &quot;%1&quot;, %n invoice.
</numerusform>
            <numerusform>Written: &quot;%1&quot;, %n invoices.
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>Window of %n days, from %1 to %2.</source>
        <translation>
            <numerusform>Window of %n day, from %1 to %2.</numerusform>
            <numerusform>Window of %n days, from %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message numerus="yes">
        <source>Written: &quot;%1&quot;, %n row(s).
</source>
        <translation>
            <numerusform>Written: &quot;%1&quot;, %n row.
</numerusform>
            <numerusform>Written: &quot;%1&quot;, %n rows.
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>DSO fell by %n days in a year</source>
        <translation>
            <numerusform>DSO fell by %n day in a year</numerusform>
            <numerusform>DSO fell by %n days in a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>DSO fell by %n days in a month</source>
        <translation>
            <numerusform>DSO fell by %n day in a month</numerusform>
            <numerusform>DSO fell by %n days in a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>DSO rose by %n days in a year</source>
        <translation>
            <numerusform>DSO rose by %n day in a year</numerusform>
            <numerusform>DSO rose by %n days in a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>DSO rose by %n days in a month</source>
        <translation>
            <numerusform>DSO rose by %n day in a month</numerusform>
            <numerusform>DSO rose by %n days in a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers hold %1 of the overdue</source>
        <translation>
            <numerusform>%n customer holds %1 of the overdue</numerusform>
            <numerusform>%n customers hold %1 of the overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%1: %n row(s) read, nothing changed</source>
        <translation>
            <numerusform>%1: %n row read, nothing changed</numerusform>
            <numerusform>%1: %n rows read, nothing changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) read, nothing changed (dry run); it would be</source>
        <translation>
            <numerusform>%1: %n row read, nothing changed (dry run); it would be</numerusform>
            <numerusform>%1: %n rows read, nothing changed (dry run); it would be</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) read</source>
        <translation>
            <numerusform>%1: %n row read</numerusform>
            <numerusform>%1: %n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  and %n more; --json lists them</source>
        <translation>
            <numerusform>  and %n more; --json lists it</numerusform>
            <numerusform>  and %n more; --json lists them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused:</source>
        <translation>
            <numerusform>%n row refused:</numerusform>
            <numerusform>%n rows refused:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s):</source>
        <translation>
            <numerusform>%n warning:</numerusform>
            <numerusform>%n warnings:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTables</name>
    <message numerus="yes">
        <source>✗ %n fail</source>
        <translation>
            <numerusform>✗ %n fails</numerusform>
            <numerusform>✗ %n fail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
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
        <source>%n row(s) that it changed go back to what they were.</source>
        <translation>
            <numerusform>%n row that it changed goes back to what it was.</numerusform>
            <numerusform>%n rows that it changed go back to what they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are as they were before.</source>
        <translation>
            <numerusform>%n row is as it was before.</numerusform>
            <numerusform>%n rows are as they were before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were acted upon meanwhile: they are kept and stand as cancelled.</source>
        <translation>
            <numerusform>%n document was acted upon meanwhile: it is kept and stands as cancelled.</numerusform>
            <numerusform>%n documents were acted upon meanwhile: they are kept and stand as cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportsVerb</name>
    <message numerus="yes">
        <source>%n document(s) were acted upon meanwhile: they are kept and stand as cancelled.</source>
        <translation>
            <numerusform>%n document was acted upon meanwhile: it is kept and stands as cancelled.</numerusform>
            <numerusform>%n documents were acted upon meanwhile: they are kept and stand as cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not hold</source>
        <translation>
            <numerusform>%n does not hold</numerusform>
            <numerusform>%n do not hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueSentences</name>
    <message numerus="yes">
        <source>No order of day, month and year reads the whole column &quot;%1&quot;: the best, %2, fails on %n value(s). Correct them in the file, or say which order is right.</source>
        <translation>
            <numerusform>No order of day, month and year reads the whole column &quot;%1&quot;: the best, %2, fails on %n value. Correct it in the file, or say which order is right.</numerusform>
            <numerusform>No order of day, month and year reads the whole column &quot;%1&quot;: the best, %2, fails on %n values. Correct them in the file, or say which order is right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) left out: they are no invoices yet.</source>
        <translation>
            <numerusform>%n draft left out: it is no invoice yet.</numerusform>
            <numerusform>%n drafts left out: they are no invoices yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KpiVerb</name>
    <message numerus="yes">
        <source>%1: figures as of %2, over the %n day(s) from %3</source>
        <translation>
            <numerusform>%1: figures as of %2, over the day of %3</numerusform>
            <numerusform>%1: figures as of %2, over the %n days from %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgers</name>
    <message numerus="yes">
        <source>⚠ %n row(s) refused by the last import</source>
        <translation>
            <numerusform>⚠ %n row refused by the last import</numerusform>
            <numerusform>⚠ %n rows refused by the last import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n control(s) of the last imports fail</source>
        <translation>
            <numerusform>⚠ %n control of the last imports fails</numerusform>
            <numerusform>⚠ %n controls of the last imports fail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message numerus="yes">
        <source>%n days without news: what was paid since is missing.</source>
        <translation>
            <numerusform>%n day without news: what was paid since is missing.</numerusform>
            <numerusform>%n days without news: what was paid since is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the last import are missing from every figure.</source>
        <translation>
            <numerusform>%n row of the last import is missing from every figure.</numerusform>
            <numerusform>%n rows of the last import are missing from every figure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due days worked out from terms: reminders may be too early.</source>
        <translation>
            <numerusform>%n due day worked out from terms: reminders may be too early.</numerusform>
            <numerusform>%n due days worked out from terms: reminders may be too early.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n controls of the last imports do not hold: figures may not tie with the books.</source>
        <translation>
            <numerusform>%n control of the last imports does not hold: figures may not tie with the books.</numerusform>
            <numerusform>%n controls of the last imports do not hold: figures may not tie with the books.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableOutput</name>
    <message numerus="yes">
        <source>%n rows…</source>
        <translation>
            <numerusform>%n row…</numerusform>
            <numerusform>%n rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message numerus="yes">
        <source>%n pts</source>
        <extracomment>Percentage points, as short as it gets.</extracomment>
        <translation>
            <numerusform>%n pt</numerusform>
            <numerusform>%n pts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n days</source>
        <translation>
            <numerusform>over %n day</numerusform>
            <numerusform>over %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::CustomerPage</name>
    <message numerus="yes">
        <source>%n open items</source>
        <translation>
            <numerusform>%n open item</numerusform>
            <numerusform>%n open items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It paid nothing over the last %n days.</source>
        <translation>
            <numerusform>It paid nothing over the last day.</numerusform>
            <numerusform>It paid nothing over the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It paid on average %n days after the due day (over the last %1 days).</source>
        <translation>
            <numerusform>It paid on average %n day after the due day (over the last %1 days).</numerusform>
            <numerusform>It paid on average %n days after the due day (over the last %1 days).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due items</source>
        <translation>
            <numerusform>%n due item</numerusform>
            <numerusform>%n due items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::CustomerSheetView</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::CustomersPage</name>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers, %1 in all</source>
        <translation>
            <numerusform>%n customer, %1 in all</numerusform>
            <numerusform>%n customers, %1 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::DashboardPage</name>
    <message numerus="yes">
        <source>Figures over %n days, at the close of %1. Amounts in %2, with tax. Each figure opens the list behind it.</source>
        <translation>
            <numerusform>Figures over %n day, at the close of %1. Amounts in %2, with tax. Each figure opens the list behind it.</numerusform>
            <numerusform>Figures over %n days, at the close of %1. Amounts in %2, with tax. Each figure opens the list behind it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::FigurePage</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ImportDetails</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ImportHistory</name>
    <message numerus="yes">
        <source>%n imports</source>
        <translation>
            <numerusform>%n import</numerusform>
            <numerusform>%n imports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s) so far</source>
        <translation>
            <numerusform>%n import so far</numerusform>
            <numerusform>%n imports so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ImportPreview</name>
    <message numerus="yes">
        <source>%n more file(s) follow.</source>
        <translation>
            <numerusform>%n more file follows.</numerusform>
            <numerusform>%n more files follow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused and are not in the ledger; Problems says why.</source>
        <translation>
            <numerusform>%n row was refused and is not in the ledger; Problems says why.</numerusform>
            <numerusform>%n rows were refused and are not in the ledger; Problems says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are refused and would be left out; Problems says why.</source>
        <translation>
            <numerusform>%n row is refused and would be left out; Problems says why.</numerusform>
            <numerusform>%n rows are refused and would be left out; Problems says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::InvoicePage</name>
    <message numerus="yes">
        <source>%n due items</source>
        <translation>
            <numerusform>%n due item</numerusform>
            <numerusform>%n due items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settlements</source>
        <translation>
            <numerusform>%n settlement</numerusform>
            <numerusform>%n settlements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::InvoicesPage</name>
    <message numerus="yes">
        <source>%n due items</source>
        <translation>
            <numerusform>%n due item</numerusform>
            <numerusform>%n due items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open due items, %1 in all</source>
        <translation>
            <numerusform>%n open due item, %1 in all</numerusform>
            <numerusform>%n open due items, %1 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue due items, %1 in all</source>
        <translation>
            <numerusform>%n overdue due item, %1 in all</numerusform>
            <numerusform>%n overdue due items, %1 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due items, of which %1 open</source>
        <translation>
            <numerusform>%n due item, of which %1 open</numerusform>
            <numerusform>%n due items, of which %1 open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::MergeDialog</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::PaymentEntry</name>
    <message numerus="yes">
        <source>Exactly this amount is open of %n due items: Enter takes the one that is chosen, or name the customer.</source>
        <translation>
            <numerusform>Exactly this amount is open of %n due item: Enter takes it, or name the customer.</numerusform>
            <numerusform>Exactly this amount is open of %n due items: Enter takes the one that is chosen, or name the customer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::QualityPage</name>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points weaken the data</source>
        <translation>
            <numerusform>%n point weakens the data</numerusform>
            <numerusform>%n points weaken the data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::SearchDialog</name>
    <message numerus="yes">
        <source>The first %1 of %n found: type more.</source>
        <translation>
            <numerusform>The first %1 of %n found: type more.</numerusform>
            <numerusform>The first %1 of %n found: type more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::StartPage</name>
    <message numerus="yes">
        <source>%n ledgers</source>
        <translation>
            <numerusform>%n ledger</numerusform>
            <numerusform>%n ledgers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 overdue in %n ledger(s)</source>
        <translation>
            <numerusform>%1 overdue in %n ledger</numerusform>
            <numerusform>%1 overdue in %n ledgers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::TablePanel</name>
    <message numerus="yes">
        <source>%n rows are too many to print. Filter the table first, or save it as CSV.</source>
        <translation>
            <numerusform>%n row is too many to print. Filter the table first, or save it as CSV.</numerusform>
            <numerusform>%n rows are too many to print. Filter the table first, or save it as CSV.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::TableTotals</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::TimelinePanel</name>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
</TS>
