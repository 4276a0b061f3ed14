<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>encours::MainWindow</name>
    <message>
        <source>Encours</source>
        <translation>Encours</translation>
    </message>
</context>
</TS>
