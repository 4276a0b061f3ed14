<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
    <name>IssueSentences</name>
    <message numerus="yes">
        <source>No order of day, month and year reads the whole column &quot;%1&quot;: the best, %2, fails on %n value(s). Correct them in the file, or say which order is right.</source>
        <translation>
            <numerusform>No order of day, month and year reads the whole column &quot;%1&quot;: the best, %2, fails on %n value. Correct it in the file, or say which order is right.</numerusform>
            <numerusform>No order of day, month and year reads the whole column &quot;%1&quot;: the best, %2, fails on %n values. Correct them in the file, or say which order is right.</numerusform>
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
</TS>
