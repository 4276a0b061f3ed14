<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
</TS>
