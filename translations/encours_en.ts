<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>%Ln files were attached.</source>
        <translation>
            <numerusform>%Ln file was attached.</numerusform>
            <numerusform>%Ln files were attached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rate(s) taken over.</source>
        <translation>
            <numerusform>%Ln rate taken over.</numerusform>
            <numerusform>%Ln rates taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) assigned.</source>
        <translation>
            <numerusform>%Ln customer assigned.</numerusform>
            <numerusform>%Ln customers assigned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln debts were placed.</source>
        <translation>
            <numerusform>%Ln debt was placed.</numerusform>
            <numerusform>%Ln debts were placed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaText</name>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupVerb</name>
    <message numerus="yes">
        <source>Copied and verified: &quot;%1&quot;, %Ln invoice(s).
</source>
        <translation>
            <numerusform>Copied and verified: &quot;%1&quot;, %Ln invoice.
</numerusform>
            <numerusform>Copied and verified: &quot;%1&quot;, %Ln invoices.
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%Ln entries, head %1</source>
        <translation>
            <numerusform>%Ln entry, head %1</numerusform>
            <numerusform>%Ln entries, head %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln text</numerusform>
            <numerusform>%Ln texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln erased</source>
        <translation>
            <numerusform>%Ln erased</numerusform>
            <numerusform>%Ln erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imports</source>
        <translation>
            <numerusform>%Ln import</numerusform>
            <numerusform>%Ln imports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due items</source>
        <translation>
            <numerusform>%Ln due item</numerusform>
            <numerusform>%Ln due items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerGlance</name>
    <message numerus="yes">
        <source>Planned for %1: %Ln days ago</source>
        <translation>
            <numerusform>Planned for %1: %Ln day ago</numerusform>
            <numerusform>Planned for %1: %Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DelayChart</name>
    <message numerus="yes">
        <source>Paid %Ln days late over the last 12 months</source>
        <translation>
            <numerusform>Paid %Ln day late over the last 12 months</numerusform>
            <numerusform>Paid %Ln days late over the last 12 months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoVerb</name>
    <message numerus="yes">
        <source>Written: &quot;%1&quot;, %Ln invoice(s).
</source>
        <translation>
            <numerusform>Written: &quot;%1&quot;, %Ln invoice.
</numerusform>
            <numerusform>Written: &quot;%1&quot;, %Ln invoices.
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>Window of %Ln days, from %1 to %2.</source>
        <translation>
            <numerusform>Window of %Ln day, from %1 to %2.</numerusform>
            <numerusform>Window of %Ln days, from %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message numerus="yes">
        <source>Written: &quot;%1&quot;, %Ln row(s).
</source>
        <translation>
            <numerusform>Written: &quot;%1&quot;, %Ln row.
</numerusform>
            <numerusform>Written: &quot;%1&quot;, %Ln rows.
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>DSO fell by %Ln days in a year</source>
        <translation>
            <numerusform>DSO fell by %Ln day in a year</numerusform>
            <numerusform>DSO fell by %Ln days in a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>DSO fell by %Ln days in a month</source>
        <translation>
            <numerusform>DSO fell by %Ln day in a month</numerusform>
            <numerusform>DSO fell by %Ln days in a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>DSO rose by %Ln days in a year</source>
        <translation>
            <numerusform>DSO rose by %Ln day in a year</numerusform>
            <numerusform>DSO rose by %Ln days in a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>DSO rose by %Ln days in a month</source>
        <translation>
            <numerusform>DSO rose by %Ln day in a month</numerusform>
            <numerusform>DSO rose by %Ln days in a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers hold %1 of the overdue</source>
        <translation>
            <numerusform>%Ln customer holds %1 of the overdue</numerusform>
            <numerusform>%Ln customers hold %1 of the overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%1: %Ln row(s) read, nothing changed</source>
        <translation>
            <numerusform>%1: %Ln row read, nothing changed</numerusform>
            <numerusform>%1: %Ln rows read, nothing changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) read, nothing changed (dry run); it would be</source>
        <translation>
            <numerusform>%1: %Ln row read, nothing changed (dry run); it would be</numerusform>
            <numerusform>%1: %Ln rows read, nothing changed (dry run); it would be</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) read</source>
        <translation>
            <numerusform>%1: %Ln row read</numerusform>
            <numerusform>%1: %Ln rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  and %Ln more; --json lists them</source>
        <translation>
            <numerusform>  and %Ln more; --json lists it</numerusform>
            <numerusform>  and %Ln more; --json lists them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) refused:</source>
        <translation>
            <numerusform>%Ln row refused:</numerusform>
            <numerusform>%Ln rows refused:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s):</source>
        <translation>
            <numerusform>%Ln warning:</numerusform>
            <numerusform>%Ln warnings:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTables</name>
    <message numerus="yes">
        <source>✗ %Ln fail</source>
        <translation>
            <numerusform>✗ %Ln fails</numerusform>
            <numerusform>✗ %Ln fail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s)</source>
        <translation>
            <numerusform>%Ln payment</numerusform>
            <numerusform>%Ln payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that it changed go back to what they were.</source>
        <translation>
            <numerusform>%Ln row that it changed goes back to what it was.</numerusform>
            <numerusform>%Ln rows that it changed go back to what they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are as they were before.</source>
        <translation>
            <numerusform>%Ln row is as it was before.</numerusform>
            <numerusform>%Ln rows are as they were before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) were acted upon meanwhile: they are kept and stand as cancelled.</source>
        <translation>
            <numerusform>%Ln document was acted upon meanwhile: it is kept and stands as cancelled.</numerusform>
            <numerusform>%Ln documents were acted upon meanwhile: they are kept and stand as cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportsVerb</name>
    <message numerus="yes">
        <source>%Ln document(s) were acted upon meanwhile: they are kept and stand as cancelled.</source>
        <translation>
            <numerusform>%Ln document was acted upon meanwhile: it is kept and stands as cancelled.</numerusform>
            <numerusform>%Ln documents were acted upon meanwhile: they are kept and stand as cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not hold</source>
        <translation>
            <numerusform>%Ln does not hold</numerusform>
            <numerusform>%Ln do not hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueSentences</name>
    <message numerus="yes">
        <source>No order of day, month and year reads the whole column &quot;%1&quot;: the best, %2, fails on %Ln value(s). Correct them in the file, or say which order is right.</source>
        <translation>
            <numerusform>No order of day, month and year reads the whole column &quot;%1&quot;: the best, %2, fails on %Ln value. Correct it in the file, or say which order is right.</numerusform>
            <numerusform>No order of day, month and year reads the whole column &quot;%1&quot;: the best, %2, fails on %Ln values. Correct them in the file, or say which order is right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) left out: they are no invoices yet.</source>
        <translation>
            <numerusform>%Ln draft left out: it is no invoice yet.</numerusform>
            <numerusform>%Ln drafts left out: they are no invoices yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) between businesses fall due later than the law allows (60 days, or 45 days end of month where the contract states it): a fine threatens.</source>
        <translation>
            <numerusform>%Ln invoice between businesses falls due later than the law allows (60 days, or 45 days end of month where the contract states it): a fine threatens.</numerusform>
            <numerusform>%Ln invoices between businesses fall due later than the law allows (60 days, or 45 days end of month where the contract states it): a fine threatens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KpiVerb</name>
    <message numerus="yes">
        <source>%1: figures as of %2, over the %Ln day(s) from %3</source>
        <translation>
            <numerusform>%1: figures as of %2, over the day of %3</numerusform>
            <numerusform>%1: figures as of %2, over the %Ln days from %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LawWords</name>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledgers</name>
    <message numerus="yes">
        <source>⚠ %Ln row(s) refused by the last import</source>
        <translation>
            <numerusform>⚠ %Ln row refused by the last import</numerusform>
            <numerusform>⚠ %Ln rows refused by the last import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln control(s) of the last imports fail</source>
        <translation>
            <numerusform>⚠ %Ln control of the last imports fails</numerusform>
            <numerusform>⚠ %Ln controls of the last imports fail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicySteps</name>
    <message numerus="yes">
        <source>at least %Ln days after the last step</source>
        <translation>
            <numerusform>at least %Ln day after the last step</numerusform>
            <numerusform>at least %Ln days after the last step</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message numerus="yes">
        <source>%Ln days before the due day</source>
        <translation>
            <numerusform>%Ln day before the due day</numerusform>
            <numerusform>%Ln days before the due day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days after the due day</source>
        <translation>
            <numerusform>%Ln day after the due day</numerusform>
            <numerusform>%Ln days after the due day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days, apart from any claim</source>
        <translation>
            <numerusform>every day, apart from any claim</numerusform>
            <numerusform>every %Ln days, apart from any claim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days after the last one, apart from any claim</source>
        <translation>
            <numerusform>%Ln day after the last one, apart from any claim</numerusform>
            <numerusform>%Ln days after the last one, apart from any claim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days after the step before was posted</source>
        <translation>
            <numerusform>%Ln day after the step before was posted</numerusform>
            <numerusform>%Ln days after the step before was posted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days after the deadline granted</source>
        <translation>
            <numerusform>%Ln day after the deadline granted</numerusform>
            <numerusform>%Ln days after the deadline granted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days after full payment</source>
        <translation>
            <numerusform>%Ln day after full payment</numerusform>
            <numerusform>%Ln days after full payment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>again every %Ln days</source>
        <translation>
            <numerusform>again every day</numerusform>
            <numerusform>again every %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days to pay</source>
        <translation>
            <numerusform>%Ln day to pay</numerusform>
            <numerusform>%Ln days to pay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message numerus="yes">
        <source>%Ln days without news: what was paid since is missing.</source>
        <translation>
            <numerusform>%Ln day without news: what was paid since is missing.</numerusform>
            <numerusform>%Ln days without news: what was paid since is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of the last import are missing from every figure.</source>
        <translation>
            <numerusform>%Ln row of the last import is missing from every figure.</numerusform>
            <numerusform>%Ln rows of the last import are missing from every figure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due days worked out from terms: reminders may be too early.</source>
        <translation>
            <numerusform>%Ln due day worked out from terms: reminders may be too early.</numerusform>
            <numerusform>%Ln due days worked out from terms: reminders may be too early.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln controls of the last imports do not hold: figures may not tie with the books.</source>
        <translation>
            <numerusform>%Ln control of the last imports does not hold: figures may not tie with the books.</numerusform>
            <numerusform>%Ln controls of the last imports do not hold: figures may not tie with the books.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left to go to court; a reminder or a formal notice does not extend them.</source>
        <translation>
            <numerusform>%Ln day left to go to court; a reminder or a formal notice does not extend it.</numerusform>
            <numerusform>%Ln days left to go to court; a reminder or a formal notice does not extend them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The interest of %Ln late due item(s) cannot be computed.</source>
        <translation>
            <numerusform>The interest of %Ln late due item cannot be computed.</numerusform>
            <numerusform>The interest of %Ln late due items cannot be computed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The interest of %Ln late due item(s) may be wrong.</source>
        <translation>
            <numerusform>The interest of %Ln late due item may be wrong.</numerusform>
            <numerusform>The interest of %Ln late due items may be wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due days pass what the law allows: a fine threatens.</source>
        <translation>
            <numerusform>%Ln due day passes what the law allows: a fine threatens.</numerusform>
            <numerusform>%Ln due days pass what the law allows: a fine threatens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPlan</name>
    <message numerus="yes">
        <source>%Ln instalment(s), %1 in all, from %2 to %3. Reminders pause until one of them is missing.</source>
        <translation>
            <numerusform>%Ln instalment, %1 in all, from %2 to %3. Reminders pause until it is missing.</numerusform>
            <numerusform>%Ln instalments, %1 in all, from %2 to %3. Reminders pause until one of them is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindVerb</name>
    <message numerus="yes">
        <source>Today&apos;s run is frozen: %Ln message(s) wait.</source>
        <translation>
            <numerusform>Today’s run is frozen: %Ln message waits.</numerusform>
            <numerusform>Today’s run is frozen: %Ln messages wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them to be approved by a person.</source>
        <translation>
            <numerusform>%Ln of them to be approved by a person.</numerusform>
            <numerusform>%Ln of them to be approved by a person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln specimen(s) written into &quot;%1&quot;.</source>
        <translation>
            <numerusform>%Ln specimen written into &quot;%1&quot;.</numerusform>
            <numerusform>%Ln specimens written into &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) written into &quot;%1&quot;.</source>
        <translation>
            <numerusform>%Ln message written into &quot;%1&quot;.</numerusform>
            <numerusform>%Ln messages written into &quot;%1&quot;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %Ln days</source>
        <translation>
            <numerusform>due in %Ln day</numerusform>
            <numerusform>due in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunDialogs</name>
    <message numerus="yes">
        <source>Cancel %Ln messages</source>
        <translation>
            <numerusform>Cancel %Ln message</numerusform>
            <numerusform>Cancel %Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message numerus="yes">
        <source>%Ln to be approved</source>
        <translation>
            <numerusform>%Ln to be approved</numerusform>
            <numerusform>%Ln to be approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved</source>
        <translation>
            <numerusform>%Ln approved</numerusform>
            <numerusform>%Ln approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln produced, not yet sent</source>
        <translation>
            <numerusform>%Ln produced, not yet sent</numerusform>
            <numerusform>%Ln produced, not yet sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln sent</numerusform>
            <numerusform>%Ln sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not leave</source>
        <translation>
            <numerusform>%Ln did not leave</numerusform>
            <numerusform>%Ln did not leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of which it is uncertain whether they left</source>
        <translation>
            <numerusform>%Ln of which it is uncertain whether it left</numerusform>
            <numerusform>%Ln of which it is uncertain whether they left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelled</numerusform>
            <numerusform>%Ln cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln registered letters</source>
        <translation>
            <numerusform>%Ln registered letter</numerusform>
            <numerusform>%Ln registered letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails</source>
        <translation>
            <numerusform>%Ln e-mail</numerusform>
            <numerusform>%Ln e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps in the office</source>
        <translation>
            <numerusform>%Ln step in the office</numerusform>
            <numerusform>%Ln steps in the office</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentWords</name>
    <message numerus="yes">
        <source>%Ln broken promises over 12 months</source>
        <translation>
            <numerusform>%Ln broken promise over 12 months</numerusform>
            <numerusform>%Ln broken promises over 12 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its oldest debt is %Ln days late</source>
        <translation>
            <numerusform>its oldest debt is %Ln day late</numerusform>
            <numerusform>its oldest debt is %Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln invoices settled late over 12 months</source>
        <translation>
            <numerusform>%1 of %Ln invoice settled late over 12 months</numerusform>
            <numerusform>%1 of %Ln invoices settled late over 12 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days of delay on average over 12 months</source>
        <translation>
            <numerusform>%Ln day of delay on average over 12 months</numerusform>
            <numerusform>%Ln days of delay on average over 12 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoices settled over 12 months: too few to say</source>
        <translation>
            <numerusform>%Ln invoice settled over 12 months: too few to say</numerusform>
            <numerusform>%Ln invoices settled over 12 months: too few to say</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableOutput</name>
    <message numerus="yes">
        <source>%Ln rows…</source>
        <translation>
            <numerusform>%Ln row…</numerusform>
            <numerusform>%Ln rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message numerus="yes">
        <source>%Ln pts</source>
        <extracomment>Percentage points, as short as it gets.</extracomment>
        <translation>
            <numerusform>%Ln pt</numerusform>
            <numerusform>%Ln pts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln days</source>
        <translation>
            <numerusform>over %Ln day</numerusform>
            <numerusform>over %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s)</source>
        <translation>
            <numerusform>%Ln payment</numerusform>
            <numerusform>%Ln payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln instalment(s)</source>
        <translation>
            <numerusform>%Ln instalment</numerusform>
            <numerusform>%Ln instalments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::AdoptionDialog</name>
    <message numerus="yes">
        <source>%Ln debts</source>
        <translation>
            <numerusform>%Ln debt</numerusform>
            <numerusform>%Ln debts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln debts will stand at a step.</source>
        <translation>
            <numerusform>%Ln debt will stand at a step.</numerusform>
            <numerusform>%Ln debts will stand at a step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left in peace until somebody says otherwise.</source>
        <translation>
            <numerusform>%Ln is left in peace until somebody says otherwise.</numerusform>
            <numerusform>%Ln are left in peace until somebody says otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have begun already and are left as they are.</source>
        <translation>
            <numerusform>%Ln has begun already and is left as it is.</numerusform>
            <numerusform>%Ln have begun already and are left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::CalendarWidget</name>
    <message numerus="yes">
        <source>%Ln days of work were exported to %1.</source>
        <translation>
            <numerusform>%Ln day of work were exported to %1.</numerusform>
            <numerusform>%Ln days of work were exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages on %1, %2 claimed</source>
        <translation>
            <numerusform>%Ln message on %1, %2 claimed</numerusform>
            <numerusform>%Ln messages on %1, %2 claimed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages from %1 to %2</source>
        <translation>
            <numerusform>%Ln message from %1 to %2</numerusform>
            <numerusform>%Ln messages from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::CampaignDialog</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers are left out: %1.</source>
        <translation>
            <numerusform>%Ln customer is left out: %1.</numerusform>
            <numerusform>%Ln customers are left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages will be made, %1 claimed.</source>
        <translation>
            <numerusform>%Ln message will be made, %1 claimed.</numerusform>
            <numerusform>%Ln messages will be made, %1 claimed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them come before their day.</source>
        <translation>
            <numerusform>%Ln of them comes before its day.</numerusform>
            <numerusform>%Ln of them come before their day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ClaimRecords</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ClaimWidget</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::CustomerClaimsWidget</name>
    <message numerus="yes">
        <source>%Ln invoices</source>
        <translation>
            <numerusform>%Ln invoice</numerusform>
            <numerusform>%Ln invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::CustomerPage</name>
    <message numerus="yes">
        <source>%Ln open items</source>
        <translation>
            <numerusform>%Ln open item</numerusform>
            <numerusform>%Ln open items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It paid nothing over the last %Ln days.</source>
        <translation>
            <numerusform>It paid nothing over the last day.</numerusform>
            <numerusform>It paid nothing over the last %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It paid on average %Ln days after the due day (over the last %1 days).</source>
        <translation>
            <numerusform>It paid on average %Ln day after the due day (over the last %1 days).</numerusform>
            <numerusform>It paid on average %Ln days after the due day (over the last %1 days).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due items</source>
        <translation>
            <numerusform>%Ln due item</numerusform>
            <numerusform>%Ln due items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation>
            <numerusform>%Ln payment</numerusform>
            <numerusform>%Ln payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::CustomerSheetView</name>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::CustomersPage</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers, %1 in all</source>
        <translation>
            <numerusform>%Ln customer, %1 in all</numerusform>
            <numerusform>%Ln customers, %1 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::DashboardPage</name>
    <message numerus="yes">
        <source>Figures over %Ln days, at the close of %1. Amounts in %2, with tax. Each figure opens the list behind it.</source>
        <translation>
            <numerusform>Figures over %Ln day, at the close of %1. Amounts in %2, with tax. Each figure opens the list behind it.</numerusform>
            <numerusform>Figures over %Ln days, at the close of %1. Amounts in %2, with tax. Each figure opens the list behind it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::DebtFilter</name>
    <message numerus="yes">
        <source>Recent, up to %Ln days late</source>
        <translation>
            <numerusform>Recent, up to %Ln day late</numerusform>
            <numerusform>Recent, up to %Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Old, more than %Ln days late</source>
        <translation>
            <numerusform>Old, more than %Ln day late</numerusform>
            <numerusform>Old, more than %Ln days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::FigurePage</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::FollowUpWidget</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ImportDetails</name>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ImportHistory</name>
    <message numerus="yes">
        <source>%Ln imports</source>
        <translation>
            <numerusform>%Ln import</numerusform>
            <numerusform>%Ln imports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln import(s) so far</source>
        <translation>
            <numerusform>%Ln import so far</numerusform>
            <numerusform>%Ln imports so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ImportPreview</name>
    <message numerus="yes">
        <source>%Ln more file(s) follow.</source>
        <translation>
            <numerusform>%Ln more file follows.</numerusform>
            <numerusform>%Ln more files follow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were refused and are not in the ledger; Problems says why.</source>
        <translation>
            <numerusform>%Ln row was refused and is not in the ledger; Problems says why.</numerusform>
            <numerusform>%Ln rows were refused and are not in the ledger; Problems says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are refused and would be left out; Problems says why.</source>
        <translation>
            <numerusform>%Ln row is refused and would be left out; Problems says why.</numerusform>
            <numerusform>%Ln rows are refused and would be left out; Problems says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::InvoicePage</name>
    <message numerus="yes">
        <source>%Ln due items</source>
        <translation>
            <numerusform>%Ln due item</numerusform>
            <numerusform>%Ln due items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settlements</source>
        <translation>
            <numerusform>%Ln settlement</numerusform>
            <numerusform>%Ln settlements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::InvoicesPage</name>
    <message numerus="yes">
        <source>%Ln due items</source>
        <translation>
            <numerusform>%Ln due item</numerusform>
            <numerusform>%Ln due items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open due items, %1 in all</source>
        <translation>
            <numerusform>%Ln open due item, %1 in all</numerusform>
            <numerusform>%Ln open due items, %1 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue due items, %1 in all</source>
        <translation>
            <numerusform>%Ln overdue due item, %1 in all</numerusform>
            <numerusform>%Ln overdue due items, %1 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due items, of which %1 open</source>
        <translation>
            <numerusform>%Ln due item, of which %1 open</numerusform>
            <numerusform>%Ln due items, of which %1 open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::LetterTextsWidget</name>
    <message numerus="yes">
        <source>%Ln texts were written to %1.</source>
        <translation>
            <numerusform>%Ln text was written to %1.</numerusform>
            <numerusform>%Ln texts were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::LettersDialog</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were written.</source>
        <translation>
            <numerusform>%Ln message was written.</numerusform>
            <numerusform>%Ln messages were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be: what they lack is said in the list.</source>
        <translation>
            <numerusform>%Ln could not be: what it lacks is said in the list.</numerusform>
            <numerusform>%Ln could not be: what they lack is said in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had become pointless and were cancelled.</source>
        <translation>
            <numerusform>%Ln had become pointless and was cancelled.</numerusform>
            <numerusform>%Ln had become pointless and were cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of %1 are written, %2 are not</source>
        <translation>
            <numerusform>%Ln message of %1 is written, %2 not</numerusform>
            <numerusform>%Ln messages of %1 are written, %2 not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of %1 are written</source>
        <translation>
            <numerusform>%Ln message of %1 is written</numerusform>
            <numerusform>%Ln messages of %1 are written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::LettersOutput</name>
    <message numerus="yes">
        <source>%Ln letters went to the printer. Mark them as sent once they are posted.</source>
        <translation>
            <numerusform>%Ln letter went to the printer. Mark it as sent once it is posted.</numerusform>
            <numerusform>%Ln letters went to the printer. Mark them as sent once they are posted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters are in “%1”.</source>
        <translation>
            <numerusform>%Ln letter is in “%1”.</numerusform>
            <numerusform>%Ln letters are in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are in “%1”.</source>
        <translation>
            <numerusform>%Ln file is in “%1”.</numerusform>
            <numerusform>%Ln files are in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln files could be written into “%1”. Choose another folder.</source>
        <translation>
            <numerusform>Only %Ln file could be written into “%1”. Choose another folder.</numerusform>
            <numerusform>Only %Ln files could be written into “%1”. Choose another folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files for the agency are in “%1”, a folder each.</source>
        <translation>
            <numerusform>%Ln file for the agency is in “%1”, in a folder of its own.</numerusform>
            <numerusform>%Ln files for the agency are in “%1”, a folder each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln files for the agency could be written into “%1”. Choose another folder.</source>
        <translation>
            <numerusform>Only %Ln file for the agency could be written into “%1”. Choose another folder.</numerusform>
            <numerusform>Only %Ln files for the agency could be written into “%1”. Choose another folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was stopped: %Ln files are in “%1”.</source>
        <translation>
            <numerusform>It was stopped: %Ln file is in “%1”.</numerusform>
            <numerusform>It was stopped: %Ln files are in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was stopped: %Ln files for the agency are in “%1”, a folder each.</source>
        <translation>
            <numerusform>It was stopped: %Ln file for the agency is in “%1”.</numerusform>
            <numerusform>It was stopped: %Ln files for the agency are in “%1”, a folder each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::MergeDialog</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s)</source>
        <translation>
            <numerusform>%Ln payment</numerusform>
            <numerusform>%Ln payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::MonthGrid</name>
    <message numerus="yes">
        <source>and %Ln others</source>
        <translation>
            <numerusform>and %Ln other</numerusform>
            <numerusform>and %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::MonthModel</name>
    <message numerus="yes">
        <source>%1: %Ln messages, %2</source>
        <translation>
            <numerusform>%1: %Ln message, %2</numerusform>
            <numerusform>%1: %Ln messages, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::PaymentEntry</name>
    <message numerus="yes">
        <source>Exactly this amount is open of %Ln due items: Enter takes the one that is chosen, or name the customer.</source>
        <translation>
            <numerusform>Exactly this amount is open of %Ln due item: Enter takes it, or name the customer.</numerusform>
            <numerusform>Exactly this amount is open of %Ln due items: Enter takes the one that is chosen, or name the customer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::PdfView</name>
    <message numerus="yes">
        <source>%Ln letters could not be read: they are damaged in the ledger.</source>
        <translation>
            <numerusform>%Ln letter could not be read: it is damaged in the ledger.</numerusform>
            <numerusform>%Ln letters could not be read: they are damaged in the ledger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::PeacePanel</name>
    <message numerus="yes">
        <source>%Ln lines left in peace</source>
        <translation>
            <numerusform>%Ln line left in peace</numerusform>
            <numerusform>%Ln lines left in peace</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::PersonasWidget</name>
    <message numerus="yes">
        <source>%Ln personas</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::PoliciesWidget</name>
    <message numerus="yes">
        <source>%Ln policies</source>
        <translation>
            <numerusform>%Ln policy</numerusform>
            <numerusform>%Ln policies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln days between two contacts.</source>
        <translation>
            <numerusform>At least %Ln day between two contacts.</numerusform>
            <numerusform>At least %Ln days between two contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln contacts in %1 days.</source>
        <translation>
            <numerusform>At most %Ln contact in %1 days.</numerusform>
            <numerusform>At most %Ln contacts in %1 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::PolicyEditor</name>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::PolicyPage</name>
    <message numerus="yes">
        <source>%Ln customers follow “%1”, %2 another policy</source>
        <translation>
            <numerusform>%Ln customer follows “%1”, %2 another policy</numerusform>
            <numerusform>%Ln customers follow “%1”, %2 another policy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::PublishDialog</name>
    <message numerus="yes">
        <source>%Ln running items</source>
        <translation>
            <numerusform>%Ln running item</numerusform>
            <numerusform>%Ln running items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items have begun, and follow the version with which they began.</source>
        <translation>
            <numerusform>%Ln item has begun, and follows the version with which it began.</numerusform>
            <numerusform>%Ln items have begun, and follow the version with which they began.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln of them the next step would change.</source>
        <translation>
            <numerusform>For %Ln of them the next step would change.</numerusform>
            <numerusform>For %Ln of them the next step would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items that have not begun follow the new version anyway.</source>
        <translation>
            <numerusform>%Ln item that has not begun follows the new version anyway.</numerusform>
            <numerusform>%Ln items that have not begun follow the new version anyway.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::QualityPage</name>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln points weaken the data</source>
        <translation>
            <numerusform>%Ln point weakens the data</numerusform>
            <numerusform>%Ln points weaken the data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::RatesPage</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln half-years</source>
        <translation>
            <numerusform>%Ln half-year</numerusform>
            <numerusform>%Ln half-years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules</source>
        <translation>
            <numerusform>%Ln rule</numerusform>
            <numerusform>%Ln rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rates are missing: part of the interest is not computed</source>
        <translation>
            <numerusform>One rate is missing: part of the interest is not computed</numerusform>
            <numerusform>%Ln rates are missing: part of the interest is not computed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rates in use are to be checked</source>
        <translation>
            <numerusform>One rate in use is to be checked</numerusform>
            <numerusform>%Ln rates in use are to be checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln late due items need them.</source>
        <translation>
            <numerusform>One late due item needs them.</numerusform>
            <numerusform>Up to %Ln late due items need them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::RegisteredWidget</name>
    <message numerus="yes">
        <source>%Ln registered letters</source>
        <translation>
            <numerusform>%Ln registered letter</numerusform>
            <numerusform>%Ln registered letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::RunsWidget</name>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines left out</source>
        <translation>
            <numerusform>%Ln line left out</numerusform>
            <numerusform>%Ln lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paid within %Ln days: %1</source>
        <translation>
            <numerusform>paid within %Ln day: %1</numerusform>
            <numerusform>paid within %Ln days: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::SearchDialog</name>
    <message numerus="yes">
        <source>The first %1 of %Ln found: type more.</source>
        <translation>
            <numerusform>The first %1 of %Ln found: type more.</numerusform>
            <numerusform>The first %1 of %Ln found: type more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::SegmentMembersWidget</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers meet this rule</source>
        <translation>
            <numerusform>%Ln customer meets this rule</numerusform>
            <numerusform>%Ln customers meet this rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them belong to a segment ahead of this one.</source>
        <translation>
            <numerusform>%Ln of them belongs to a segment ahead of this one.</numerusform>
            <numerusform>%Ln of them belong to a segment ahead of this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::SegmentsWidget</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete “%1”? Its %Ln customers fall to the segments behind it, or to the company&apos;s policy. Undo brings it back.</source>
        <translation>
            <numerusform>Delete “%1”? Its %Ln customer falls to the segments behind it, or to the company&apos;s policy. Undo brings it back.</numerusform>
            <numerusform>Delete “%1”? Its %Ln customers fall to the segments behind it, or to the company&apos;s policy. Undo brings it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::StartPage</name>
    <message numerus="yes">
        <source>%Ln ledgers</source>
        <translation>
            <numerusform>%Ln ledger</numerusform>
            <numerusform>%Ln ledgers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 overdue in %Ln ledger(s)</source>
        <translation>
            <numerusform>%1 overdue in %Ln ledger</numerusform>
            <numerusform>%1 overdue in %Ln ledgers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::StatementOutput</name>
    <message numerus="yes">
        <source>The agency’s file is in “%1”, with its lists and %Ln papers and proofs.</source>
        <translation>
            <numerusform>The agency’s file is in “%1”, with its lists and %Ln paper or proof.</numerusform>
            <numerusform>The agency’s file is in “%1”, with its lists and %Ln papers and proofs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::StatementsDialog</name>
    <message numerus="yes">
        <source>Statements of account of the %Ln chosen customers</source>
        <translation>
            <numerusform>Statement of account of the chosen customer</numerusform>
            <numerusform>Statements of account of the %Ln chosen customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Statements of account of the %Ln listed customers</source>
        <translation>
            <numerusform>Statement of account of the listed customer</numerusform>
            <numerusform>Statements of account of the %Ln listed customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was stopped: %Ln statements are in “%1”.</source>
        <translation>
            <numerusform>It was stopped: %Ln statement is in “%1”.</numerusform>
            <numerusform>It was stopped: %Ln statements are in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements are in “%1”.</source>
        <translation>
            <numerusform>%Ln statement is in “%1”.</numerusform>
            <numerusform>%Ln statements are in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be written, their address or yours is incomplete: %1</source>
        <translation>
            <numerusform>%Ln could not be written, its address or yours is incomplete: %1</numerusform>
            <numerusform>%Ln could not be written, their address or yours is incomplete: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::StillPanel</name>
    <message numerus="yes">
        <source>%Ln files that stagnate</source>
        <translation>
            <numerusform>%Ln file that stagnates</numerusform>
            <numerusform>%Ln files that stagnate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::StoppedWidget</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::TablePanel</name>
    <message numerus="yes">
        <source>%Ln rows are too many to print. Filter the table first, or save it as CSV.</source>
        <translation>
            <numerusform>%Ln row is too many to print. Filter the table first, or save it as CSV.</numerusform>
            <numerusform>%Ln rows are too many to print. Filter the table first, or save it as CSV.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::TableTotals</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::TasksPanel</name>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::TimelinePanel</name>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::TodayPage</name>
    <message numerus="yes">
        <source>%Ln customers to treat today</source>
        <translation>
            <numerusform>%Ln customer to treat today</numerusform>
            <numerusform>%Ln customers to treat today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers to treat on %1</source>
        <translation>
            <numerusform>%Ln customer to treat on %1</numerusform>
            <numerusform>%Ln customers to treat on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Payments are known up to %1 only, %Ln business days ago: customers who have paid since would be reminded.</source>
        <translation>
            <numerusform>Payments are known up to %1 only, %Ln business day ago: customers who have paid since would be reminded.</numerusform>
            <numerusform>Payments are known up to %1 only, %Ln business days ago: customers who have paid since would be reminded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::WorkForm</name>
    <message numerus="yes">
        <source>all %Ln invoices</source>
        <translation>
            <numerusform>%Ln invoice</numerusform>
            <numerusform>all %Ln invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::WorkView</name>
    <message numerus="yes">
        <source>Nobody of this choice is to be treated today. %Ln others are.</source>
        <translation>
            <numerusform>Nobody of this choice is to be treated today. %Ln other is.</numerusform>
            <numerusform>Nobody of this choice is to be treated today. %Ln others are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No customer of today’s list is assigned to “%1”. %Ln are to be treated by others or by nobody yet: assign one with F2.</source>
        <translation>
            <numerusform>No customer of today’s list is assigned to “%1”. %Ln is to be treated by others or by nobody yet: assign it with F2.</numerusform>
            <numerusform>No customer of today’s list is assigned to “%1”. %Ln are to be treated by others or by nobody yet: assign one with F2.</numerusform>
        </translation>
    </message>
</context>
</TS>
