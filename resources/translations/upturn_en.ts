<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>upturn::gui::AgainCard</name>
    <message numerus="yes">
        <location filename="../../src/gui/again/again_query.cpp"/>
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/again/again_query.cpp"/>
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/again/again_query.cpp"/>
        <source>%n times now</source>
        <translation>
            <numerusform>%n time now</numerusform>
            <numerusform>%n times now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/again/again_query.cpp"/>
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/again/again_query.cpp"/>
        <source>Used %n times.</source>
        <translation>
            <numerusform>Used %n time.</numerusform>
            <numerusform>Used %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upturn::gui::DayChart</name>
    <message numerus="yes">
        <location filename="../../src/gui/practices/day_chart.cpp"/>
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upturn::gui::DueCard</name>
    <message numerus="yes">
        <location filename="../../src/gui/today/due_card.cpp"/>
        <source>%n lessons are due</source>
        <translation>
            <numerusform>%n lesson is due</numerusform>
            <numerusform>%n lessons are due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upturn::gui::LessonsPage</name>
    <message numerus="yes">
        <location filename="../../src/gui/lessons/lessons_page.cpp"/>
        <source>%n lessons are due</source>
        <translation>
            <numerusform>%n lesson is due</numerusform>
            <numerusform>%n lessons are due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upturn::gui::TrashPage</name>
    <message numerus="yes">
        <location filename="../../src/gui/journal/past_query.cpp"/>
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/journal/past_query.cpp"/>
        <source>%n next steps</source>
        <translation>
            <numerusform>%n next step</numerusform>
            <numerusform>%n next steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/journal/past_query.cpp"/>
        <source>%n reviews</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/journal/past_query.cpp"/>
        <source>%n versions of the text</source>
        <translation>
            <numerusform>%n version of the text</numerusform>
            <numerusform>%n versions of the text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/journal/past_query.cpp"/>
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/journal/trash_page.cpp"/>
        <source>Delete all %n things for good? They can't be brought back.</source>
        <translation>
            <numerusform>Delete this one thing for good? It can't be brought back.</numerusform>
            <numerusform>Delete all %n things for good? They can't be brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upturn::gui::WhyPanel</name>
    <message numerus="yes">
        <location filename="../../src/gui/reflect/why_panel.cpp"/>
        <source>%n more were not asked.</source>
        <translation>
            <numerusform>%n more was not asked.</numerusform>
            <numerusform>%n more were not asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upturn::gui::when</name>
    <message numerus="yes">
        <location filename="../../src/gui/words/when.cpp"/>
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/words/when.cpp"/>
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/words/when.cpp"/>
        <source>%n weeks ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/words/when.cpp"/>
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/words/when.cpp"/>
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/words/when.cpp"/>
        <source>in %n months</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/words/when.cpp"/>
        <source>in %n weeks</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/words/when.cpp"/>
        <source>in %n years</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
</context>
</TS>
