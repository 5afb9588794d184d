<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Backups</name>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>%1, checked</source>
        <translation>%1, geprüft</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>%n copies, %1</source>
        <translation>
            <numerusform>%n Kopie, %1</numerusform>
            <numerusform>%n Kopien, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>%n things can't be read in the copy, and stay as they are.</source>
        <translation>
            <numerusform>%n Ding lässt sich in der Kopie nicht lesen und bleibt, wie es ist.</numerusform>
            <numerusform>%n Dinge lassen sich in der Kopie nicht lesen und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>, %1 words now, %2 words in the copy</source>
        <translation>, jetzt %1 Wörter, in der Kopie %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>, before a repair</source>
        <translation>, vor einer Reparatur</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>, before an upgrade</source>
        <translation>, vor einer Umstellung</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>, before restoring</source>
        <translation>, vor dem Zurückholen</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>Backed up at %1</source>
        <translation>Gesichert um %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>Backed up on %1</source>
        <translation>Gesichert am %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>Backed up yesterday</source>
        <translation>Gestern gesichert</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>Could not be read: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>In Practices</source>
        <translation>Unter Übungen</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>Kept on this computer</source>
        <translation>Liegt auf diesem Rechner</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>Last reached: %1</source>
        <translation>Zuletzt erreicht: %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>Lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>No backups: see Settings</source>
        <translation>Keine Sicherungen: siehe Einstellungen</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>Not backed up: see Settings</source>
        <translation>Nicht gesichert: siehe Einstellungen</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>Not reached yet.</source>
        <translation>Noch nicht erreicht.</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>Not whole: %1</source>
        <translation>Nicht ganz: %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>Reviews and practice days</source>
        <translation>Wiederholungen und Übungstage</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>They reach back to %1.</source>
        <translation>Sie reichen bis zum %1 zurück.</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>a part was deleted for good</source>
        <translation>ein Teil wurde endgültig gelöscht</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>as it was</source>
        <translation>wie es war</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>deleted for good here</source>
        <translation>hier endgültig gelöscht</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>deleted here</source>
        <translation>hier gelöscht</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>not in the copy</source>
        <translation>nicht in der Kopie</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>older text</source>
        <translation>älterer Text</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>%1 to %2, most in %3</source>
        <translation>%1 bis %2, die meisten in %3</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>%n entries from %1</source>
        <translation>
            <numerusform>%n Eintrag aus %1</numerusform>
            <numerusform>%n Einträge aus %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>%n entries from %1 to %2</source>
        <translation>
            <numerusform>%n Eintrag von %1 bis %2</numerusform>
            <numerusform>%n Einträge von %1 bis %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>%n lessons</source>
        <translation>
            <numerusform>%n Lehre</numerusform>
            <numerusform>%n Lehren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>%n next steps</source>
        <translation>
            <numerusform>%n nächster Schritt</numerusform>
            <numerusform>%n nächste Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>%n stars</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>%n tags</source>
        <translation>
            <numerusform>%n Schlagwort</numerusform>
            <numerusform>%n Schlagwörter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>Bring in from %1</source>
        <translation>Aus %1 holen</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>Mood, places, weather</source>
        <translation>Stimmung, Orte, Wetter</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>Nothing that could be an entry was found</source>
        <translation>Nichts gefunden, das ein Eintrag sein könnte</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>One bar is one month</source>
        <translation>Ein Balken ist ein Monat</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>One bar is one year</source>
        <translation>Ein Balken ist ein Jahr</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>Which column holds the text is not clear. Choose it below.</source>
        <translation>Welche Spalte den Text enthält, ist nicht klar. Wähle sie unten aus.</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>kept beside the entry</source>
        <translation>steht neben dem Eintrag</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>lessons, which come back</source>
        <translation>Lehren, die wiederkommen</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>next steps</source>
        <translation>nächste Schritte</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>notes, not waiting for reflection</source>
        <translation>Notizen, auf die nichts wartet</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>setbacks</source>
        <translation>Rückschläge</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>stay with their entry</source>
        <translation>bleiben bei ihrem Eintrag</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>wins</source>
        <translation>Erfolge</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>%1, %2, in %3</source>
        <translation>%1, %2, in %3</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>, %n things that can be read now are not in it</source>
        <translation>
            <numerusform>, %n Sache, die jetzt lesbar ist, ist nicht darin</numerusform>
            <numerusform>, %n Sachen, die jetzt lesbar sind, sind nicht darin</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>A part of the file was overwritten, most likely by the disk. Upturn has looked at a copy, and left your file exactly as it is.</source>
        <translation>Ein Teil der Datei wurde überschrieben, wahrscheinlich vom Datenträger. Upturn hat eine Kopie angesehen und deine Datei genau so gelassen, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>A part of your journal file can't be read</source>
        <translation>Ein Teil deiner Tagebuchdatei ist nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>Can't be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>It was moved, deleted, or its disk is not connected. Upturn has made no new one in its place.</source>
        <translation>Sie wurde verschoben oder gelöscht, oder ihr Datenträger ist nicht angeschlossen. Upturn hat keine neue an ihrer Stelle angelegt.</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>Nothing of a journal can be read in it. Upturn has left the file exactly as it is.</source>
        <translation>Von einem Tagebuch ist nichts darin lesbar. Upturn hat die Datei genau so gelassen, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>Repairing keeps what can be read, after a copy of the file as it is.</source>
        <translation>Eine Reparatur behält, was lesbar ist, nach einer Kopie der Datei, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>Reviews and practice days</source>
        <translation>Wiederholungen und Übungstage</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>There are no words in it, and Upturn has left it as it is.</source>
        <translation>Es stehen keine Worte darin, und Upturn hat sie so gelassen, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>There is no journal file here, but there are backups</source>
        <translation>Hier ist keine Tagebuchdatei, aber es gibt Sicherungen</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>They have the name that the file would have: they were brought here, or the file was moved or deleted. Upturn has made no new one beside them.</source>
        <translation>Sie tragen den Namen, den die Datei hätte: Sie wurden hierher gebracht, oder die Datei wurde verschoben oder gelöscht. Upturn hat daneben keine neue angelegt.</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>Upturn is looking at what can be read. Nothing is changed.</source>
        <translation>Upturn sieht nach, was lesbar ist. Nichts wird verändert.</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>What is missing and the backups have comes from them.</source>
        <translation>Was fehlt und in den Sicherungen steht, kommt aus ihnen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>What you wrote is in the backups below.</source>
        <translation>Was du geschrieben hast, liegt in den Sicherungen unten.</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>Your journal file can't be opened</source>
        <translation>Deine Tagebuchdatei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>Your journal file is empty</source>
        <translation>Deine Tagebuchdatei ist leer</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>Your journal file is not there any more</source>
        <translation>Deine Tagebuchdatei ist nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>not whole</source>
        <translation>nicht ganz</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <location filename="../../src/gui/main.cpp"/>
        <source>A journal to open.</source>
        <translation>Ein Tagebuch, das geöffnet werden soll.</translation>
    </message>
    <message>
        <location filename="../../src/gui/main.cpp"/>
        <source>A reflection journal for setbacks. `upturn-cli` is the same on the command line.</source>
        <translation>Ein Tagebuch zum Nachdenken über Rückschläge. `upturn-cli` ist dasselbe auf der Kommandozeile.</translation>
    </message>
    <message>
        <location filename="../../src/gui/main.cpp"/>
        <source>Begin with this page: today, journal, lessons or practices.</source>
        <translation>Mit dieser Seite beginnen: today, journal, lessons oder practices.</translation>
    </message>
    <message>
        <location filename="../../src/gui/main.cpp"/>
        <source>Change nothing.</source>
        <translation>Nichts ändern.</translation>
    </message>
    <message>
        <location filename="../../src/gui/main.cpp"/>
        <source>One journal at a time: “%1” is one too many.</source>
        <translation>Ein Tagebuch auf einmal: „%1“ ist eines zu viel.</translation>
    </message>
    <message>
        <location filename="../../src/gui/main.cpp"/>
        <source>Open no window: remind by one notification if nothing was written today.</source>
        <translation>Kein Fenster öffnen: mit einer Benachrichtigung erinnern, wenn heute nichts geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="../../src/gui/main.cpp"/>
        <source>Open only the small window for one sentence.</source>
        <translation>Nur das kleine Fenster für einen Satz öffnen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/main.cpp"/>
        <source>Open this journal.</source>
        <translation>Dieses Tagebuch öffnen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/main.cpp"/>
        <source>The name of the journal “%1” is no UTF-8, so the window can't open it. Rename it; upturn-cli opens it as it is.</source>
        <translation>Der Name des Tagebuchs „%1“ ist kein UTF-8, darum kann das Fenster es nicht öffnen. Benenne es um; upturn-cli öffnet es, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../src/gui/main.cpp"/>
        <source>There is no page “%1”. Pages are today, journal, lessons and practices.</source>
        <translation>Es gibt keine Seite „%1“. Seiten sind today, journal, lessons und practices.</translation>
    </message>
</context>
<context>
    <name>upturn</name>
    <message>
        <location filename="../../src/prompts/lint.cpp"/>
        <source>"%1" has %2 characters; %3 is the most.</source>
        <translation>"%1" hat %2 Zeichen; höchstens %3 sind möglich.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/tuning.cpp"/>
        <source>"%1" has no stage in "stages".</source>
        <translation>"%1" hat keinen Abschnitt in "stages".</translation>
    </message>
    <message>
        <location filename="../../src/prompts/lint.cpp"/>
        <source>"%1" has no words for %2.</source>
        <translation>"%1" hat keine Worte für %2.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/fields.cpp"/>
        <source>"%1" has no words; write them as {"en": "..."}.</source>
        <translation>"%1" hat keine Worte; schreib sie als {"en": "..."}.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/fields.cpp"/>
        <source>"%1" has to be %2, and is %3.</source>
        <translation>"%1" muss %2 sein und ist %3.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/fields.cpp"/>
        <source>"%1" has to be from %2 to %3.</source>
        <translation>"%1" muss zwischen %2 und %3 liegen.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/fields.cpp"/>
        <source>"%1" has to be from 0 to 1.</source>
        <translation>"%1" muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/lint.cpp"/>
        <source>"%1" holds control characters or invisible marks; take them out.</source>
        <translation>"%1" enthält Steuerzeichen oder unsichtbare Zeichen; nimm sie heraus.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/fields.cpp"/>
        <source>"%1" holds text only, and this is %2.</source>
        <translation>"%1" enthält nur Text, und dies ist %2.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/lint.cpp"/>
        <source>"%1" in "%2" is no name; use a to z, 0 to 9, _ and -.</source>
        <translation>"%1" in "%2" ist kein Name; nimm a bis z, 0 bis 9, _ und -.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/pack_reader.cpp"/>
        <source>"%1" is no %2; there are %3.</source>
        <translation>"%1" ist kein Wert für %2; es gibt %3.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/articles.cpp"/>
        <source>"%1" is no article; the ids begin with A0 to A3.</source>
        <translation>"%1" ist kein Artikel; die Kennungen beginnen mit A0 bis A3.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/lint.cpp"/>
        <source>"%1" is no id; use a to z, 0 to 9, dots and hyphens, at most %2 characters, and no path.</source>
        <translation>"%1" ist keine Kennung; nimm a bis z, 0 bis 9, Punkte und Bindestriche, höchstens %2 Zeichen und keinen Pfad.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/fields.cpp"/>
        <source>"%1" is no language; write "en", "de" and so on.</source>
        <translation>"%1" ist keine Sprache; schreib "en", "de" und so weiter.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/lint.cpp"/>
        <source>"%1" is no version; write three numbers, as in 1.0.0.</source>
        <translation>"%1" ist keine Version; schreib drei Zahlen wie in 1.0.0.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/lint.cpp"/>
        <source>"%1" is none of the pack's stages.</source>
        <translation>"%1" ist keiner der Abschnitte des Pakets.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/lint.cpp"/>
        <source>"%1" is required, but no question covers it.</source>
        <translation>"%1" wird verlangt, aber keine Frage deckt es ab.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/lint.cpp"/>
        <source>"%1" is required, but there is no such question in this pack.</source>
        <translation>"%1" wird verlangt, aber so eine Frage gibt es in diesem Paket nicht.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/merge.cpp"/>
        <source>"%1" is required, but there is no such question.</source>
        <translation>"%1" wird verlangt, aber so eine Frage gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/lint.cpp"/>
        <source>"%1" is to be worded anew, but has no question here.</source>
        <translation>"%1" soll neu gefasst werden, hat hier aber keine Frage.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/merge.cpp"/>
        <source>"%1" is to be worded anew, but there is no such question.</source>
        <translation>"%1" soll neu gefasst werden, aber so eine Frage gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/lint.cpp"/>
        <source>"%1" is unknown in "%2"; docs/prompt-packs.md lists what there is.</source>
        <translation>"%1" ist in "%2" unbekannt; docs/prompt-packs.md zählt auf, was es gibt.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/tuning.cpp"/>
        <source>"%1" needs the name of a stage.</source>
        <translation>"%1" braucht den Namen eines Abschnitts.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/fields.cpp"/>
        <source>"%1" stands twice in "%2".</source>
        <translation>"%1" steht zweimal in "%2".</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>%1 (%2): %3, %4</source>
        <translation>%1 (%2): %3, %4</translation>
    </message>
    <message>
        <location filename="../../src/app/act_words.cpp"/>
        <location filename="../../src/store/act.cpp"/>
        <source>%1 (“%2”)</source>
        <translation>%1 („%2“)</translation>
    </message>
    <message>
        <location filename="../../src/cli/waiting.cpp"/>
        <source>%1 answered</source>
        <translation>%1 beantwortet</translation>
    </message>
    <message>
        <location filename="../../src/app/second_place.cpp"/>
        <source>%1 can't be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/members.cpp"/>
        <source>%1 can't be read to its end.</source>
        <translation>%1 lässt sich nicht bis zum Ende lesen.</translation>
    </message>
    <message>
        <location filename="../../src/app/attachments.cpp"/>
        <location filename="../../src/cli/guides.cpp"/>
        <source>%1 can't be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/members.cpp"/>
        <location filename="../../src/exchange/upturn_formats.cpp"/>
        <source>%1 can't be read. Check its permissions.</source>
        <translation>%1 lässt sich nicht lesen. Prüfe die Zugriffsrechte.</translation>
    </message>
    <message>
        <location filename="../../src/app/reading_out.cpp"/>
        <source>%1 can't be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../src/app/reading_out.cpp"/>
        <source>%1 can't be written. Is there space left?</source>
        <translation>%1 kann nicht geschrieben werden. Ist noch Platz frei?</translation>
    </message>
    <message>
        <location filename="../../src/system/failure.cpp"/>
        <source>%1 can't be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/upturn_zip_writer.cpp"/>
        <source>%1 can't be written: %2. Choose another place; what was there is unchanged.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Wähle einen anderen Ort; was dort war, ist unverändert.</translation>
    </message>
    <message>
        <location filename="../../src/store/examination.cpp"/>
        <source>%1 changes can't be read, because the log beside the journal was damaged on disk.</source>
        <translation>%1 Änderungen sind nicht mehr lesbar, weil das Protokoll neben dem Tagebuch auf der Festplatte beschädigt wurde.</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/attached_files.cpp"/>
        <source>%1 could not be copied to %2: %3.</source>
        <translation>%1 konnte nicht nach %2 kopiert werden: %3.</translation>
    </message>
    <message>
        <location filename="../../src/cli/import.cpp"/>
        <source>%1 differ, but you wrote or changed yours here: yours stay.</source>
        <translation>%1 weichen ab, aber du hast deine hier geschrieben oder geändert: Deine bleiben.</translation>
    </message>
    <message>
        <location filename="../../src/cli/import.cpp"/>
        <source>%1 found: %2 new, %3 updated, %4 were there already.</source>
        <translation>%1 gefunden: %2 neu, %3 aktualisiert, %4 waren schon da.</translation>
    </message>
    <message>
        <location filename="../../src/cli/import.cpp"/>
        <source>%1 found: %2 would be new, %3 updated, %4 are there already.</source>
        <translation>%1 gefunden: %2 wären neu, %3 aktualisiert, %4 sind schon da.</translation>
    </message>
    <message>
        <location filename="../../src/cli/entry_options.cpp"/>
        <source>%1 has not come yet, and a setback or a win has happened. Give the day it happened, or add --to-come if it does lie ahead.</source>
        <translation>Der %1 ist noch nicht gekommen, und ein Rückschlag oder ein Erfolg ist geschehen. Nenne den Tag, an dem es war, oder füge --to-come hinzu, wenn es wirklich noch kommt.</translation>
    </message>
    <message>
        <location filename="../../src/app/practice_days.cpp"/>
        <source>%1 has not come yet. A note is for today or a day before.</source>
        <translation>%1 ist noch nicht da. Eine Notiz gilt für heute oder einen Tag davor.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/collector.cpp"/>
        <location filename="../../src/exchange/member_buffer.hpp"/>
        <source>%1 holds more words than any diary. Nothing was taken over.</source>
        <translation>%1 enthält mehr Worte als irgendein Tagebuch. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/cli/info.cpp"/>
        <source>%1 in the trash</source>
        <translation>%1 im Papierkorb</translation>
    </message>
    <message>
        <location filename="../../src/cli/value.cpp"/>
        <source>%1 is %2, not “%3”.</source>
        <translation>%1 ist %2, nicht „%3“.</translation>
    </message>
    <message>
        <location filename="../../src/cli/block_fields.cpp"/>
        <source>%1 is a chance from 0 to 1 or from 0% to 100%, like 0.7 or 70%, not “%2”.</source>
        <translation>%1 ist eine Chance von 0 bis 1 oder von 0% bis 100%, etwa 0,7 oder 70%, nicht „%2“.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_restore.cpp"/>
        <source>%1 is a copy of another journal. It can be opened by its own name, with --journal, or taken over with “import” from an export of it.</source>
        <translation>%1 ist die Kopie eines anderen Journals. Man kann sie unter ihrem Namen öffnen, mit --journal, oder aus einem Export davon mit „import“ übernehmen.</translation>
    </message>
    <message>
        <location filename="../../src/store/schema.cpp"/>
        <source>%1 is a database of another program, not an Upturn journal. It was not changed. Choose another file with --journal.</source>
        <translation>%1 ist die Datenbank eines anderen Programms, kein Tagebuch von Upturn. Sie wurde nicht verändert. Wähle mit --journal eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../src/app/transfer_out.cpp"/>
        <source>%1 is a folder. Name a file.</source>
        <translation>%1 ist ein Ordner. Nenne eine Datei.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>%1 is a folder; a journal is a file.</source>
        <translation>%1 ist ein Ordner; ein Tagebuch ist eine Datei.</translation>
    </message>
    <message>
        <location filename="../../src/app/transfer_out.cpp"/>
        <source>%1 is a pipe or a device. Name a file.</source>
        <translation>%1 ist eine Pipe oder ein Gerät. Nenne eine Datei.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/format.cpp"/>
        <source>%1 is a pipe or a device. Save what comes out of it as a file, and import that.</source>
        <translation>%1 ist eine Pipe oder ein Gerät. Speichere, was herauskommt, als Datei, und hole die herein.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/articles.cpp"/>
        <source>%1 is a question of an article and has to stand in its words.</source>
        <translation>%1 ist eine Frage aus einem Artikel und muss in dessen Worten stehen.</translation>
    </message>
    <message>
        <location filename="../../src/cli/input.cpp"/>
        <source>%1 is a whole number, 0 or more, not “%2”.</source>
        <translation>%1 ist eine ganze Zahl, 0 oder mehr, nicht „%2“.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/format.cpp"/>
        <source>%1 is in no format that Upturn knows. It reads %2. Nothing was taken over.</source>
        <translation>%1 hat kein Format, das Upturn kennt. Es liest %2. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_trash.cpp"/>
        <source>%1 is in the trash already.</source>
        <translation>%1 ist schon im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../src/app/attachments.cpp"/>
        <location filename="../../src/app/reflection.cpp"/>
        <location filename="../../src/cli/keep.cpp"/>
        <location filename="../../src/store/journal.cpp"/>
        <source>%1 is in the trash. Put it back first.</source>
        <translation>%1 ist im Papierkorb. Hol es zuerst zurück.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/day_one_text.cpp"/>
        <location filename="../../src/exchange/tables.cpp"/>
        <source>%1 is larger than %2 bytes. Nothing was taken over.</source>
        <translation>%1 ist größer als %2 Byte. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/jrnl.cpp"/>
        <source>%1 is larger than %2 bytes: no journal of text is. Nothing was taken over.</source>
        <translation>%1 ist größer als %2 Byte: das ist kein Tagebuch aus Text. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/cli/list_commands.cpp"/>
        <source>%1 is no %2. “upturn-cli %2 list” shows them.</source>
        <translation>%1 gehört nicht zu „%2“. „upturn-cli %2 list“ zeigt, was es gibt.</translation>
    </message>
    <message>
        <location filename="../../src/store/database.cpp"/>
        <source>%1 is no Upturn journal, or its beginning is damaged. It was not changed. If it was one, “upturn-cli verify --repair” reads what is left of it, after a copy.</source>
        <translation>%1 ist kein Tagebuch von Upturn, oder sein Anfang ist beschädigt. Die Datei wurde nicht verändert. War sie eines, so liest „upturn-cli verify --repair“ nach einer Kopie, was davon noch da ist.</translation>
    </message>
    <message>
        <location filename="../../src/cli/input.cpp"/>
        <source>%1 is no answer. “upturn-cli show” shows the answers of an entry.</source>
        <translation>%1 ist keine Antwort. „upturn-cli show“ zeigt die Antworten eines Eintrags.</translation>
    </message>
    <message>
        <location filename="../../src/cli/input.cpp"/>
        <source>%1 is no entry. “upturn-cli list” shows the entries.</source>
        <translation>%1 ist kein Eintrag. „upturn-cli list“ zeigt die Einträge.</translation>
    </message>
    <message>
        <location filename="../../src/app/attachments.cpp"/>
        <source>%1 is no file that can be copied.</source>
        <translation>%1 ist keine Datei, die sich kopieren lässt.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>%1 is no file that can be opened.</source>
        <translation>%1 ist keine Datei, die sich öffnen lässt.</translation>
    </message>
    <message>
        <location filename="../../src/cli/guides.cpp"/>
        <source>%1 is no file that holds a pack of questions.</source>
        <translation>%1 ist keine Datei mit einem Fragenpaket.</translation>
    </message>
    <message>
        <location filename="../../src/cli/input.cpp"/>
        <source>%1 is no lesson. “upturn-cli lessons” shows the lessons.</source>
        <translation>%1 ist keine Lehre. „upturn-cli lessons“ zeigt die Lehren.</translation>
    </message>
    <message>
        <location filename="../../src/cli/input.cpp"/>
        <source>%1 is no next step. “upturn-cli steps” shows the open ones.</source>
        <translation>%1 ist kein nächster Schritt. „upturn-cli steps“ zeigt die offenen.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_trash.cpp"/>
        <source>%1 is not in the trash.</source>
        <translation>%1 ist nicht im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../src/app/own_files.cpp"/>
        <source>%1 is the journal itself.</source>
        <translation>%1 ist das Tagebuch selbst.</translation>
    </message>
    <message>
        <location filename="../../src/app/farewell.cpp"/>
        <source>%1 is the same journal in another file: it stays, with its backups and what this computer has noted about both.</source>
        <translation>%1 ist dasselbe Tagebuch in einer anderen Datei: Es bleibt, mit seinen Sicherungen und dem, was dieser Computer über beide vermerkt hat.</translation>
    </message>
    <message>
        <location filename="../../src/app/reading_out.cpp"/>
        <source>%1 is there already. Name a folder that is not, or is empty.</source>
        <translation>%1 gibt es schon. Nenne einen Ordner, den es nicht gibt oder der leer ist.</translation>
    </message>
    <message>
        <location filename="../../src/app/second_place.cpp"/>
        <source>%1 is where Upturn keeps its own files. A second place is worth most on another disk.</source>
        <translation>In %1 hat Upturn seine eigenen Dateien. Ein zweiter Ort nützt am meisten auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <location filename="../../src/app/second_place.cpp"/>
        <source>%1 is where backups are kept already. A second place is worth most on another disk.</source>
        <translation>In %1 liegen die Sicherungen schon. Ein zweiter Ort nützt am meisten auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <location filename="../../src/cli/add.cpp"/>
        <source>%1 is written down.</source>
        <translation>%1 ist aufgeschrieben.</translation>
    </message>
    <message>
        <location filename="../../src/cli/add.cpp"/>
        <source>%1 is written down. When you have a moment: upturn-cli ask %1</source>
        <translation>%1 ist aufgeschrieben. Wenn du einen Moment hast: upturn-cli ask %1</translation>
    </message>
    <message>
        <location filename="../../src/system/durable_file.cpp"/>
        <source>%1 is written, but the system does not confirm that it would survive a power failure: %2.</source>
        <translation>%1 ist geschrieben, aber das System bestätigt nicht, dass es einen Stromausfall überstehen würde: %2.</translation>
    </message>
    <message>
        <location filename="../../src/system/place.cpp"/>
        <source>%1 may not be read: %2.</source>
        <translation>%1 darf nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/collector.cpp"/>
        <source>%1 more notes of this sort are not listed.</source>
        <translation>%1 weitere Hinweise dieser Art sind nicht aufgeführt.</translation>
    </message>
    <message>
        <location filename="../../src/cli/waiting.cpp"/>
        <source>%1 of about %2 answered</source>
        <translation>%1 von etwa %2 beantwortet</translation>
    </message>
    <message>
        <location filename="../../src/cli/value.cpp"/>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <location filename="../../src/store/examination.cpp"/>
        <source>%1 records of what you wrote are missing (operations %2 to %3).</source>
        <translation>%1 Aufzeichnungen dessen, was du geschrieben hast, fehlen (Operationen %2 bis %3).</translation>
    </message>
    <message>
        <location filename="../../src/store/examination.cpp"/>
        <source>%1 steps of the history have another time than when they were made.</source>
        <translation>%1 Schritte des Verlaufs haben eine andere Zeit als die, zu der sie gemacht wurden.</translation>
    </message>
    <message>
        <location filename="../../src/store/examination.cpp"/>
        <source>%1 steps of the history name records that are not theirs.</source>
        <translation>%1 Schritte des Verlaufs nennen Aufzeichnungen, die nicht ihre sind.</translation>
    </message>
    <message>
        <location filename="../../src/cli/review.cpp"/>
        <source>%1 times in a row, knowing it was not enough. What would help in the moment? upturn-cli step add ENTRY "..." --when "..." --lesson %2; or is it the rule? upturn-cli lesson edit %2 "...", upturn-cli lesson retire %2</source>
        <translation>%1-mal hintereinander hat es nicht gereicht, sie zu kennen. Was würde im Augenblick helfen? upturn-cli step add ENTRY "..." --when "..." --lesson %2; oder liegt es an der Regel? upturn-cli lesson edit %2 "...", upturn-cli lesson retire %2</translation>
    </message>
    <message>
        <location filename="../../src/exchange/fields.cpp"/>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <location filename="../../src/cli/keep.cpp"/>
        <source>%1 to %2 cuts a character in two. Offsets count the bytes of UTF-8.</source>
        <translation>%1 bis %2 zerschneidet ein Zeichen. Die Stellen zählen die Bytes von UTF-8.</translation>
    </message>
    <message>
        <location filename="../../src/cli/backup.cpp"/>
        <source>%1 was made, but the journal is damaged: %2 “upturn-cli verify” names what.</source>
        <translation>%1 ist angelegt, aber das Journal ist beschädigt: %2 „upturn-cli verify“ sagt, was.</translation>
    </message>
    <message>
        <location filename="../../src/cli/backup.cpp"/>
        <source>%1 was made. %2</source>
        <translation>%1 wurde angelegt. %2</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>%1 was opened only to be read. Nothing was changed.</source>
        <translation>%1 wurde nur zum Lesen geöffnet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>%1 was written by a newer Upturn (journal format %2, this one knows %3), so here it is only read, and what only the newer one knows is not shown. It was not changed. Install the newer Upturn to write.</source>
        <translation>%1 wurde von einem neueren Upturn geschrieben (Format %2, dieses kennt %3). Hier wird es nur gelesen, und was nur das neuere kennt, wird nicht gezeigt. Es wurde nicht verändert. Zum Schreiben installiere das neuere Upturn.</translation>
    </message>
    <message>
        <location filename="../../src/store/schema.cpp"/>
        <source>%1 was written by a newer Upturn (journal format %2, this one reads up to %3). It was not changed. Install the newer Upturn to open it.</source>
        <translation>%1 wurde von einem neueren Upturn geschrieben (Tagebuchformat %2, dieses liest bis %3). Es wurde nicht verändert. Installiere das neuere Upturn, um es zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../src/cli/restore.cpp"/>
        <source>%1 words now, %2 in the copy</source>
        <translation>jetzt %1 Wörter, in der Kopie %2</translation>
    </message>
    <message>
        <location filename="../../src/cli/waiting.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../src/app/farewell.cpp"/>
        <source>%1, a backup of another journal that was at this place.</source>
        <translation>%1, eine Sicherung eines anderen Tagebuchs, das an dieser Stelle war.</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>%1, as of %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>%1, as of %2, may have changed</source>
        <translation>%1, Stand %2, kann sich geändert haben</translation>
    </message>
    <message>
        <location filename="../../src/prompts/pack.cpp"/>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>%1, may have changed</source>
        <translation>%1, kann sich geändert haben</translation>
    </message>
    <message>
        <location filename="../../src/app/farewell.cpp"/>
        <source>%1, of which only the name says that it is of this journal.</source>
        <translation>%1, wovon nur der Name sagt, dass es von diesem Tagebuch ist.</translation>
    </message>
    <message>
        <location filename="../../src/cli/backup.cpp"/>
        <source>%1, read in full: %2.</source>
        <translation>%1, ganz gelesen: %2.</translation>
    </message>
    <message>
        <location filename="../../src/app/farewell.cpp"/>
        <source>%1, where what was open was saved beside it.</source>
        <translation>%1, wo das, was offen war, daneben gespeichert wurde.</translation>
    </message>
    <message>
        <location filename="../../src/cli/command_line.cpp"/>
        <source>%1. See “%2 --help”.</source>
        <translation>%1. Siehe „%2 --help“.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/pack.cpp"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../../src/cli/import.cpp"/>
        <source>%1: changed here and there. Yours is shown; “upturn-cli history %2” has what the other says.</source>
        <translation>%1: hier und dort geändert. Deines wird gezeigt; „upturn-cli history %2“ hat, was dort steht.</translation>
    </message>
    <message>
        <location filename="../../src/cli/lines.cpp"/>
        <source>%1: done. “upturn-cli undo” takes it back.</source>
        <translation>%1: erledigt. „upturn-cli undo“ nimmt es zurück.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/cli/backup.cpp"/>
        <source>%n attached files are not with it</source>
        <translation>
            <numerusform>%n angehängte Datei ist nicht dabei</numerusform>
            <numerusform>%n angehängte Dateien sind nicht dabei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/cli/restore.cpp"/>
        <source>%n attached files are not with the copies.</source>
        <translation>
            <numerusform>%n angehängte Datei liegt nicht bei den Kopien.</numerusform>
            <numerusform>%n angehängte Dateien liegen nicht bei den Kopien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/app/recovery.cpp"/>
        <source>%n attached files were missing or damaged.</source>
        <translation>
            <numerusform>%n angehängte Datei fehlte oder war beschädigt.</numerusform>
            <numerusform>%n angehängte Dateien fehlten oder waren beschädigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/cli/info.cpp"/>
        <source>%n backups of it are here: “upturn-cli backups” lists them, “upturn-cli restore FILE” puts one in its place.</source>
        <translation>
            <numerusform>%n Sicherung davon ist hier: „upturn-cli backups“ nennt sie, „upturn-cli restore DATEI“ setzt sie an seine Stelle.</numerusform>
            <numerusform>%n Sicherungen davon sind hier: „upturn-cli backups“ zählt sie auf, „upturn-cli restore DATEI“ setzt eine an seine Stelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/cli/purge.cpp"/>
        <source>%n backups that were made before may still have the words; “upturn-cli backups” says where they lie.</source>
        <translation>
            <numerusform>%n frühere Sicherung kann die Worte noch haben; „upturn-cli backups“ sagt, wo sie liegt.</numerusform>
            <numerusform>%n frühere Sicherungen können die Worte noch haben; „upturn-cli backups“ sagt, wo sie liegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/exchange/collector.cpp"/>
        <location filename="../../src/exchange/tables.cpp"/>
        <source>%n bytes in it are no text. � stands in their place.</source>
        <translation>
            <numerusform>%n Byte darin ist kein Text. An seiner Stelle steht �.</numerusform>
            <numerusform>%n Byte darin sind kein Text. An ihrer Stelle steht �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/cli/practice.cpp"/>
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/cli/recurrence_lines.cpp"/>
        <source>%n days later</source>
        <translation>
            <numerusform>%n Tag später</numerusform>
            <numerusform>%n Tage später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/cli/backup.cpp"/>
        <location filename="../../src/cli/delete_journal.cpp"/>
        <location filename="../../src/cli/info.cpp"/>
        <location filename="../../src/store/journal_acts.cpp"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/app/reading_out.cpp"/>
        <location filename="../../src/cli/export.cpp"/>
        <source>%n entries are in %1 now.</source>
        <translation>
            <numerusform>%n Eintrag ist jetzt in %1.</numerusform>
            <numerusform>%n Einträge sind jetzt in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/cli/delete_journal.cpp"/>
        <source>%n files could not be deleted:</source>
        <translation>
            <numerusform>%n Datei konnte nicht gelöscht werden:</numerusform>
            <numerusform>%n Dateien konnten nicht gelöscht werden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/cli/info.cpp"/>
        <source>%n lessons</source>
        <translation>
            <numerusform>%n Lehre</numerusform>
            <numerusform>%n Lehren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/app/reading_out.cpp"/>
        <source>%n lessons are in %1 now.</source>
        <translation>
            <numerusform>%n Lehre ist jetzt in %1.</numerusform>
            <numerusform>%n Lehren sind jetzt in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/cli/import.cpp"/>
        <source>%n lie in the trash here, or a part of them, and stay there.</source>
        <translation>
            <numerusform>%n liegt hier im Papierkorb, oder ein Teil davon, und bleibt dort.</numerusform>
            <numerusform>%n liegen hier im Papierkorb, oder ein Teil davon, und bleiben dort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/cli/lessons.cpp"/>
        <source>%n more wait for another day.</source>
        <translation>
            <numerusform>%n weitere wartet auf einen anderen Tag.</numerusform>
            <numerusform>%n weitere warten auf einen anderen Tag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/app/reading_out.cpp"/>
        <source>%n next steps are in %1 now.</source>
        <translation>
            <numerusform>%n nächster Schritt ist jetzt in %1.</numerusform>
            <numerusform>%n nächste Schritte sind jetzt in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/cli/backup.cpp"/>
        <source>%n older ones were removed, as later ones stand for them.</source>
        <translation>
            <numerusform>%n ältere wurde entfernt, da spätere für sie stehen.</numerusform>
            <numerusform>%n ältere wurden entfernt, da spätere für sie stehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/exchange/markdown_notes.cpp"/>
        <source>%n other files are shown by no note. They were left alone.</source>
        <translation>
            <numerusform>%n andere Datei wird von keiner Notiz gezeigt. Sie blieb, wo sie ist.</numerusform>
            <numerusform>%n andere Dateien werden von keiner Notiz gezeigt. Sie blieben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/cli/restore.cpp"/>
        <source>%n things are as in the copy again.</source>
        <translation>
            <numerusform>%n Ding ist wieder wie in der Kopie.</numerusform>
            <numerusform>%n Dinge sind wieder wie in der Kopie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/cli/restore.cpp"/>
        <source>%n things can't be read in the copy, and stay as they are.</source>
        <translation>
            <numerusform>%n Ding lässt sich in der Kopie nicht lesen und bleibt, wie es ist.</numerusform>
            <numerusform>%n Dinge lassen sich in der Kopie nicht lesen und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/app/backups.cpp"/>
        <source>%n things in it were changed on disk.</source>
        <translation>
            <numerusform>%n Ding darin wurde auf der Platte verändert.</numerusform>
            <numerusform>%n Dinge darin wurden auf der Platte verändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/cli/restore.cpp"/>
        <source>%n things in the copy were damaged:</source>
        <translation>
            <numerusform>%n Sache in der Kopie war beschädigt:</numerusform>
            <numerusform>%n Sachen in der Kopie waren beschädigt:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/cli/restore.cpp"/>
        <source>%n things that could be read in it and are not in the copy came along.</source>
        <translation>
            <numerusform>%n Ding, das darin lesbar war und nicht in der Kopie steht, kam mit.</numerusform>
            <numerusform>%n Dinge, die darin lesbar waren und nicht in der Kopie stehen, kamen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/cli/restore.cpp"/>
        <source>%n things would change:</source>
        <translation>
            <numerusform>%n Ding würde sich ändern:</numerusform>
            <numerusform>%n Dinge würden sich ändern:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/cli/import.cpp"/>
        <source>%n were deleted for good here, and stay so.</source>
        <translation>
            <numerusform>%n wurde hier endgültig gelöscht und bleibt es.</numerusform>
            <numerusform>%n wurden hier endgültig gelöscht und bleiben es.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/cli/history.cpp"/>
        <source>(taken back)</source>
        <translation>(zurückgenommen)</translation>
    </message>
    <message>
        <location filename="../../src/cli/import.cpp"/>
        <source>--columns wants parts like date=COLUMN, with commas between them. What a column can be: %1.</source>
        <translation>--columns erwartet Teile wie date=SPALTE, mit Kommas dazwischen. Eine Spalte kann sein: %1.</translation>
    </message>
    <message>
        <location filename="../../src/cli/step.cpp"/>
        <source>--instead makes the next step of it.</source>
        <translation>--instead macht den nächsten Schritt daraus.</translation>
    </message>
    <message>
        <location filename="../../src/cli/call.cpp"/>
        <source>--journal needs the name of a file.</source>
        <translation>--journal braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <location filename="../../src/cli/keep.cpp"/>
        <source>--start and --end belong together.</source>
        <translation>--start und --end gehören zusammen.</translation>
    </message>
    <message>
        <location filename="../../src/cli/takeaways.cpp"/>
        <source>--yields and --language go with a text from standard input: upturn-cli takeaways - --yields lesson</source>
        <translation>--yields und --language gehören zu einem Text von der Standardeingabe: upturn-cli takeaways - --yields lesson</translation>
    </message>
    <message>
        <location filename="../../src/exchange/upturn_json_reader.cpp"/>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <location filename="../../src/cli/block_fields.cpp"/>
        <location filename="../../src/exchange/upturn_json_reader.cpp"/>
        <source>0 to 10</source>
        <translation>0 bis 10</translation>
    </message>
    <message>
        <location filename="../../src/exchange/upturn_json_reader.cpp"/>
        <source>1 to 4</source>
        <translation>1 bis 4</translation>
    </message>
    <message>
        <location filename="../../src/exchange/upturn_json_reader.cpp"/>
        <source>1 to 5</source>
        <translation>1 bis 5</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>1712: weekdays, 9:00 to 17:00 in 2020; 0800 30 030: Monday to Friday, 9:00 to 19:00, at other times passed to 107</source>
        <translation>1712: werktags, 2020 von 9 bis 17 Uhr; 0800 30 030: Montag bis Freitag von 9 bis 19 Uhr, sonst weitergeleitet an 107</translation>
    </message>
    <message>
        <location filename="../../src/cli/block_fields.cpp"/>
        <source>2026-11-28, tomorrow, "in 3 days", or none</source>
        <translation>2026-11-28, morgen, "in 3 Tagen" oder none</translation>
    </message>
    <message>
        <location filename="../../src/exchange/upturn_json_reader.cpp"/>
        <source>64 hex digits in small letters</source>
        <translation>64 Hexadezimalziffern in Kleinbuchstaben</translation>
    </message>
    <message>
        <location filename="../../src/cli/list_commands.cpp"/>
        <source>A %1 has no field for how it ended. “upturn-cli %1 edit %2 --help” shows its fields; “upturn-cli %1 close %2” alone puts it aside.</source>
        <translation>Für das Ende hat „%1“ kein Feld. „upturn-cli %1 edit %2 --help“ zeigt die Felder; „upturn-cli %1 close %2“ allein legt es beiseite.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_blocks.cpp"/>
        <source>A %1 has no “%2”.</source>
        <translation>„%1“ hat kein „%2“.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_blocks.cpp"/>
        <source>A %1 needs “%2”.</source>
        <translation>„%1“ braucht „%2“.</translation>
    </message>
    <message>
        <location filename="../../src/store/examination.cpp"/>
        <source>A backup has it: “upturn-cli verify --repair” takes it from there.</source>
        <translation>Eine Sicherung hat es: „upturn-cli verify --repair“ holt es von dort.</translation>
    </message>
    <message>
        <location filename="../../src/store/examination.cpp"/>
        <source>A change can't be read, because the log beside the journal was damaged on disk.</source>
        <translation>Eine Änderung ist nicht mehr lesbar, weil das Protokoll neben dem Tagebuch auf der Festplatte beschädigt wurde.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/candidates.cpp"/>
        <source>A close second. It is next if you skip.</source>
        <translation>Fast gleichauf. Sie kommt, wenn du überspringst.</translation>
    </message>
    <message>
        <location filename="../../src/store/verified_copy.cpp"/>
        <source>A copy of the journal has to be made first, and could not be made in %1: %2 Nothing was changed.</source>
        <translation>Vorher muss eine Kopie des Tagebuchs entstehen, und in %1 ging das nicht: %2 Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../src/store/search_words.cpp"/>
        <source>A day can't be left out with “-”.</source>
        <translation>Ein Tag lässt sich mit „-“ nicht ausnehmen.</translation>
    </message>
    <message>
        <location filename="../../src/app/circling.cpp"/>
        <source>A day or more later it is as heavy as it was.</source>
        <translation>Einen Tag oder mehr später ist es so schwer wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../src/cli/question.cpp"/>
        <source>A day: 2026-11-21, yesterday, "in 3 days".</source>
        <translation>Ein Tag: 2026-11-21, gestern, "in 3 Tagen".</translation>
    </message>
    <message>
        <location filename="../../src/prompts/lint.cpp"/>
        <source>A follow-up needs "triggers" that call for it.</source>
        <translation>Eine Nachfrage braucht "triggers", die sie auslösen.</translation>
    </message>
    <message>
        <location filename="../../src/app/goal_words.cpp"/>
        <source>A goal needs a day: by when? Say it with --by.</source>
        <translation>Ein Ziel braucht einen Tag: Bis wann? Sag es mit --by.</translation>
    </message>
    <message>
        <location filename="../../src/app/goal_words.cpp"/>
        <source>A goal needs what it is measured by and a day: how will you see that it is better, and by when? Say it with --measure and --by.</source>
        <translation>Ein Ziel braucht etwas, woran man es misst, und einen Tag: Woran siehst du, dass es besser ist, und bis wann? Sag es mit --measure und --by.</translation>
    </message>
    <message>
        <location filename="../../src/app/goal_words.cpp"/>
        <source>A goal needs what it is measured by: how will you see that it is better? Say it with --measure.</source>
        <translation>Ein Ziel braucht etwas, woran man es misst: Woran siehst du, dass es besser ist? Sag es mit --measure.</translation>
    </message>
    <message>
        <location filename="../../src/cli/review.cpp"/>
        <source>A grade is 1 (forgot), 2 (with effort), 3 (knew it) or 4 (reflex), not “%1”.</source>
        <translation>Eine Note ist 1 (vergessen), 2 (mit Mühe), 3 (gewusst) oder 4 (von selbst), nicht „%1“.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/rule_sentences.cpp"/>
        <source>A later part: %1.</source>
        <translation>Ein späterer Teil: %1.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_lessons.cpp"/>
        <source>A lesson needs a word at least.</source>
        <translation>Eine Lehre braucht mindestens ein Wort.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_lessons.cpp"/>
        <source>A lesson needs a word at least. To put it away, retire it.</source>
        <translation>Eine Lehre braucht mindestens ein Wort. Um sie wegzulegen, lass sie ruhen.</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>A little better than now, measured, by a day</source>
        <translation>Ein wenig besser als jetzt, gemessen, bis zu einem Tag</translation>
    </message>
    <message>
        <location filename="../../src/store/schema.cpp"/>
        <source>A new journal can't be made at %1: %2 Choose another place with --journal, or mend that folder.</source>
        <translation>Bei %1 lässt sich kein neues Tagebuch anlegen: %2 Wähle mit --journal einen anderen Ort, oder bring den Ordner in Ordnung.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_steps.cpp"/>
        <source>A next step says what you will do. Write at least one word.</source>
        <translation>Ein nächster Schritt sagt, was du tun wirst. Schreib mindestens ein Wort.</translation>
    </message>
    <message>
        <location filename="../../src/cli/review.cpp"/>
        <source>A note; - reads standard input</source>
        <translation>Eine Notiz; - liest die Standardeingabe</translation>
    </message>
    <message>
        <location filename="../../src/cli/block_fields.cpp"/>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <location filename="../../src/prompts/json_tree.cpp"/>
        <source>A number here is too large to be read.</source>
        <translation>Eine Zahl ist hier zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/pack.cpp"/>
        <source>A pack is an object, and this is %1.</source>
        <translation>Ein Paket ist ein Objekt, und dies ist %1.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_acts.cpp"/>
        <source>A part of it could not be done, so nothing was changed.</source>
        <translation>Ein Teil davon ging nicht, darum wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../src/store/examination.cpp"/>
        <source>A part of the journal can't be read, or contradicts itself: %1.</source>
        <translation>Ein Teil des Tagebuchs lässt sich nicht lesen oder widerspricht sich: %1.</translation>
    </message>
    <message>
        <location filename="../../src/app/circling.cpp"/>
        <source>A pause ends on a day to come, not on %1.</source>
        <translation>Eine Pause endet an einem Tag, der noch kommt, nicht am %1.</translation>
    </message>
    <message>
        <location filename="../../src/cli/pause.cpp"/>
        <source>A pause has 1 to %1 days, not “%2”.</source>
        <translation>Eine Pause hat 1 bis %1 Tage, nicht „%2“.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/day_one.cpp"/>
        <source>A picture or file it shows is not named there. The text comes without it.</source>
        <translation>Ein Bild oder eine Datei darin ist dort nicht genannt. Der Text kommt ohne.</translation>
    </message>
    <message>
        <location filename="../../src/app/plan.cpp"/>
        <source>A practice, a service at night</source>
        <translation>Eine Praxis, ein Notdienst in der Nacht</translation>
    </message>
    <message>
        <location filename="../../src/prompts/pack_reader.cpp"/>
        <source>A question is an object, and this is %1.</source>
        <translation>Eine Frage ist ein Objekt, und dies ist %1.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/lint.cpp"/>
        <source>A question that covers "%1" needs the mode "meaning".</source>
        <translation>Eine Frage, die "%1" abdeckt, braucht den Modus "meaning".</translation>
    </message>
    <message>
        <location filename="../../src/prompts/lint.cpp"/>
        <source>A question that goes for "%1" suits no loss, illness, injustice or violence.</source>
        <translation>Eine Frage, die auf „%1“ zielt, passt zu keinem Verlust, keiner Krankheit, keinem Unrecht und keiner Gewalt.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/lint.cpp"/>
        <source>A question to choose from needs two options.</source>
        <translation>Eine Frage zum Auswählen braucht zwei Möglichkeiten.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/tables.cpp"/>
        <source>A quote that opens in it is closed nowhere. It was taken as a sign of the text.</source>
        <translation>Ein Anführungszeichen, das darin öffnet, wird nirgends geschlossen. Es wurde als Zeichen des Textes genommen.</translation>
    </message>
    <message>
        <location filename="../../src/store/ledger.cpp"/>
        <source>A record of this (%1) was changed on disk, so nothing was written over it. “upturn-cli verify --repair” mends it from what is left, after a copy of the journal.</source>
        <translation>Eine Aufzeichnung davon (%1) wurde auf dem Datenträger verändert, darum wurde nichts darübergeschrieben. „upturn-cli verify --repair“ stellt sie aus dem wieder her, was übrig ist, nach einer Kopie des Tagebuchs.</translation>
    </message>
    <message>
        <location filename="../../src/store/examination.cpp"/>
        <source>A record of what you wrote is missing (operation %1).</source>
        <translation>Eine Aufzeichnung dessen, was du geschrieben hast, fehlt (Operation %1).</translation>
    </message>
    <message>
        <location filename="../../src/store/examination.cpp"/>
        <source>A record of what you wrote was changed on disk (operation %1, %2).</source>
        <translation>Eine Aufzeichnung dessen, was du geschrieben hast, wurde auf der Platte verändert (Vorgang %1, %2).</translation>
    </message>
    <message>
        <location filename="../../src/store/examination.cpp"/>
        <source>A repair could not bring it back, and nobody knows of what it spoke. No backup here has it; one elsewhere may.</source>
        <translation>Eine Reparatur konnte es nicht zurückholen, und niemand weiß, wovon es sprach. Keine Sicherung hier hat es; eine anderswo vielleicht.</translation>
    </message>
    <message>
        <location filename="../../src/store/examination.cpp"/>
        <source>A repair could not bring it back, and nothing is here of what it belongs to. No backup here has it; one elsewhere may.</source>
        <translation>Eine Reparatur konnte es nicht zurückholen, und nichts ist hier von dem, wozu es gehört. Keine Sicherung hier hat es; eine anderswo vielleicht.</translation>
    </message>
    <message>
        <location filename="../../src/store/examination.cpp"/>
        <source>A repair could not bring it back. What is here now of what it belongs to is what was left.</source>
        <translation>Eine Reparatur konnte das nicht zurückholen. Was von dem, wozu es gehört, jetzt hier ist, ist das, was noch da war.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_lessons.cpp"/>
        <source>A review is 1 (forgot), 2 (with effort), 3 (knew it) or 4 (reflex), not %1.</source>
        <translation>Eine Wiederholung ist 1 (vergessen), 2 (mit Mühe), 3 (gewusst) oder 4 (von selbst), nicht %1.</translation>
    </message>
    <message>
        <location filename="../../src/app/plan.cpp"/>
        <source>A safer room</source>
        <translation>Ein sichererer Raum</translation>
    </message>
    <message>
        <location filename="../../src/app/plan.cpp"/>
        <source>A setting of the journal</source>
        <translation>Eine Einstellung des Tagebuchs</translation>
    </message>
    <message>
        <location filename="../../src/prompts/pack_reader.cpp"/>
        <source>A stage is an object with "id" and "name".</source>
        <translation>Ein Abschnitt ist ein Objekt mit "id" und "name".</translation>
    </message>
    <message>
        <location filename="../../src/cli/entry_options.cpp"/>
        <source>A tag; may be given several times</source>
        <translation>Ein Schlagwort; mehrmals möglich</translation>
    </message>
    <message>
        <location filename="../../src/cli/entry_options.cpp"/>
        <source>A title, if the first sentence is none</source>
        <translation>Ein Titel, wenn der erste Satz keiner ist</translation>
    </message>
    <message>
        <location filename="../../src/cli/input.cpp"/>
        <source>A weight is 1 (light) to 5 (heavy), not “%1”.</source>
        <translation>Ein Gewicht ist 1 (leicht) bis 5 (schwer), nicht „%1“.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_entries.cpp"/>
        <source>A weight is 1 to 5, not %1.</source>
        <translation>Ein Gewicht ist 1 bis 5, nicht %1.</translation>
    </message>
    <message>
        <location filename="../../src/cli/question.cpp"/>
        <source>A whole number from 0 to 10.</source>
        <translation>Eine ganze Zahl von 0 bis 10.</translation>
    </message>
    <message>
        <location filename="../../src/cli/question.cpp"/>
        <source>A whole number from 0 to 100.</source>
        <translation>Eine ganze Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <location filename="../../src/app/review_day.cpp"/>
        <source>About now it begins to fade: the chance that it is still there is %1 %.</source>
        <translation>Jetzt etwa beginnt sie zu verblassen: Zu %1 % ist sie noch da.</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Add decision</source>
        <translation>Entscheidung notieren</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Add feedback</source>
        <translation>Rückmeldung notieren</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Add goal</source>
        <translation>Ziel notieren</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Add next step</source>
        <translation>Nächsten Schritt notieren</translation>
    </message>
    <message>
        <location filename="../../src/cli/list_commands.cpp"/>
        <source>Add one</source>
        <translation>Eines hinzufügen</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Add person</source>
        <translation>Mensch notieren</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Add reframe</source>
        <translation>Umdeutung notieren</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Add win</source>
        <translation>Erfolg notieren</translation>
    </message>
    <message>
        <location filename="../../src/cli/command_line.cpp"/>
        <source>After “%1” comes one of: %2.</source>
        <translation>Nach „%1“ kommt eines von: %2.</translation>
    </message>
    <message>
        <location filename="../../src/cli/guides.cpp"/>
        <source>All guides</source>
        <translation>Alle Leitfäden</translation>
    </message>
    <message>
        <location filename="../../src/cli/restore.cpp"/>
        <source>All is as in the copy already.</source>
        <translation>Alles ist schon wie in der Kopie.</translation>
    </message>
    <message>
        <location filename="../../src/cli/verify.cpp"/>
        <source>All is well.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/collector.cpp"/>
        <source>All of it is as in %1. It comes once.</source>
        <translation>Alles daran ist wie in %1. Es kommt einmal.</translation>
    </message>
    <message>
        <location filename="../../src/cli/ways_out.cpp"/>
        <source>All of it stays as it is. To go on all the same: %1</source>
        <translation>Alles bleibt, wie es ist. Um trotzdem weiterzumachen: %1</translation>
    </message>
    <message>
        <location filename="../../src/cli/list_commands.cpp"/>
        <source>All of them, the open ones first</source>
        <translation>Alle, die offenen zuerst</translation>
    </message>
    <message>
        <location filename="../../src/cli/practice.cpp"/>
        <source>All six, and where each stands</source>
        <translation>Alle sechs, und wie weit jede ist</translation>
    </message>
    <message>
        <location filename="../../src/cli/verify.cpp"/>
        <source>All that is here is well. An export as .zip brings the files too.</source>
        <translation>Alles, was hier ist, ist in Ordnung. Ein Export als .zip bringt auch die Dateien mit.</translation>
    </message>
    <message>
        <location filename="../../src/cli/verify.cpp"/>
        <source>All that is here is well. No backup here has what could not be saved; one elsewhere may.</source>
        <translation>Alles, was hier ist, ist in Ordnung. Keine Sicherung hier hat, was nicht zu retten war; eine anderswo vielleicht.</translation>
    </message>
    <message>
        <location filename="../../src/cli/verify.cpp"/>
        <source>All that is here is well. “upturn-cli verify --repair” takes what is missing from a backup.</source>
        <translation>Alles, was hier ist, ist in Ordnung. „upturn-cli verify --repair“ holt, was fehlt, aus einer Sicherung.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/app/backups.cpp"/>
        <source>All words are in it, but %n attached files could not be copied.</source>
        <translation>
            <numerusform>Alle Worte sind darin, aber %n angehängte Datei konnte nicht kopiert werden.</numerusform>
            <numerusform>Alle Worte sind darin, aber %n angehängte Dateien konnten nicht kopiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/prompts/rule_sentences.cpp"/>
        <source>Already asked here.</source>
        <translation>Hier schon gefragt.</translation>
    </message>
    <message>
        <location filename="../../src/cli/import.cpp"/>
        <source>Also name the notes that read like setbacks</source>
        <translation>Auch die Notizen nennen, die sich wie Rückschläge lesen</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_reflection.cpp"/>
        <source>An answer needs a word at least. To leave the question, skip it.</source>
        <translation>Eine Antwort braucht mindestens ein Wort. Um die Frage auszulassen, überspring sie.</translation>
    </message>
    <message>
        <location filename="../../src/core/id.cpp"/>
        <source>An id has 32 hex digits; “%1” is none.</source>
        <translation>Eine Kennung hat 32 Hexadezimalziffern; „%1“ ist keine.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/pack_reader.cpp"/>
        <source>An option is an object with "id" and "label".</source>
        <translation>Eine Möglichkeit ist ein Objekt mit "id" und "label".</translation>
    </message>
    <message>
        <location filename="../../src/cli/practice.cpp"/>
        <source>Another day than today</source>
        <translation>Ein anderer Tag als heute</translation>
    </message>
    <message>
        <location filename="../../src/store/salvage.cpp"/>
        <source>Another file was put in the place of the journal %1 while it was being repaired. Nothing was changed.</source>
        <translation>Während der Reparatur kam eine andere Datei an die Stelle des Tagebuchs %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../src/store/ground.cpp"/>
        <source>Another file was put in the place of the journal %1 while it was open, or it was taken away. Nothing was written. Open it again to see what is there now.</source>
        <translation>Während das Tagebuch %1 offen war, kam eine andere Datei an seine Stelle, oder es wurde weggenommen. Es wurde nichts geschrieben. Öffne es neu, um zu sehen, was jetzt da ist.</translation>
    </message>
    <message>
        <location filename="../../src/app/farewell.cpp"/>
        <source>Another program has the journal %1 open, perhaps a window of Upturn. Close it first. Nothing was deleted.</source>
        <translation>Ein anderes Programm hat das Tagebuch %1 offen, vielleicht ein Fenster von Upturn. Schließ es zuerst. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_restore.cpp"/>
        <source>Another program has written to %1 meanwhile. Nothing was changed; try again.</source>
        <translation>Ein anderes Programm hat inzwischen in %1 geschrieben. Nichts wurde geändert; versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../src/store/database.cpp"/>
        <source>Another program holds the journal %1. Try again when it is done; nothing was changed.</source>
        <translation>Ein anderes Programm hält das Tagebuch %1 fest. Versuch es noch einmal, wenn es fertig ist; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Answer a question</source>
        <translation>Eine Frage beantworten</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Answer question</source>
        <translation>Frage beantworten</translation>
    </message>
    <message>
        <location filename="../../src/cli/command_line.cpp"/>
        <source>Answer with one JSON document</source>
        <translation>Mit einem JSON-Dokument antworten</translation>
    </message>
    <message>
        <location filename="../../src/prompts/end.cpp"/>
        <source>Are you safe right now?</source>
        <translation>Bist du gerade in Sicherheit?</translation>
    </message>
    <message>
        <location filename="../../src/cli/calm.cpp"/>
        <source>Are you safe right now? If not, or not for sure: here is someone to talk to.</source>
        <translation>Bist du gerade in Sicherheit? Wenn nicht, oder nicht ganz: Hier ist jemand zum Reden.</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <location filename="../../src/cli/question.cpp"/>
        <source>As a plan: "If ..., then ..."</source>
        <translation>Als Plan: "Wenn ..., dann ..."</translation>
    </message>
    <message>
        <location filename="../../src/cli/restore.cpp"/>
        <source>As all was, it lies in %1.</source>
        <translation>Wie alles war, liegt es in %1.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>As it was it lies in %1.</source>
        <translation>Wie es war, liegt es in %1.</translation>
    </message>
    <message>
        <location filename="../../src/store/examination.cpp"/>
        <source>As it was it lies in %1. This is said as long as it lies there.</source>
        <translation>So wie es war, liegt es in %1. Solange es dort liegt, wird das gesagt.</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Ask me how it went</source>
        <translation>Frag mich, wie es war</translation>
    </message>
    <message>
        <location filename="../../src/prompts/rule_sentences.cpp"/>
        <source>Asked about another entry in the last 30 days.</source>
        <translation>In den letzten 30 Tagen zu einem anderen Eintrag gefragt.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/rule_sentences.cpp"/>
        <source>Asked in one of your last sessions.</source>
        <translation>In einer deiner letzten Sitzungen gefragt.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/candidates.cpp"/>
        <source>Asked now.</source>
        <translation>Jetzt gefragt.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/rule_sentences.cpp"/>
        <source>Asked only when its guide is chosen.</source>
        <translation>Wird nur gefragt, wenn ihr Leitfaden gewählt ist.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/rule_sentences.cpp"/>
        <source>Asked only when your words call for it.</source>
        <translation>Wird nur gefragt, wenn deine Worte danach verlangen.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/yaml.cpp"/>
        <source>At line %1 a part of the YAML stands for itself.</source>
        <translation>In Zeile %1 steht ein Teil des YAML für sich selbst.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/json_stream.cpp"/>
        <source>At line %1 lists stand in lists too often for this to be an export. Nothing was taken over.</source>
        <translation>In Zeile %1 stehen Listen zu oft in Listen, als dass dies ein Export wäre. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/yaml.cpp"/>
        <source>At line %1 lists stand in lists too often.</source>
        <translation>In Zeile %1 stehen Listen zu oft in Listen.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/yaml.cpp"/>
        <source>At line %1 the YAML can't be read (%2).</source>
        <translation>In Zeile %1 lässt sich das YAML nicht lesen (%2).</translation>
    </message>
    <message>
        <location filename="../../src/exchange/json_stream.cpp"/>
        <source>At line %1 there are too many names for this to be an export. Nothing was taken over.</source>
        <translation>In Zeile %1 stehen zu viele Namen, als dass dies ein Export wäre. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/fields.cpp"/>
        <source>At line %1, “%2” can't be kept. %3</source>
        <translation>In Zeile %1 lässt sich „%2“ nicht behalten. %3</translation>
    </message>
    <message>
        <location filename="../../src/exchange/fields.cpp"/>
        <source>At line %1, “%2” should be %3 and is %4. Nothing was taken over.</source>
        <translation>In Zeile %1 sollte „%2“ %3 sein und ist %4. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/upturn_json_reader.cpp"/>
        <source>At line %1, “%2” should be a list and is %3. Nothing was taken over.</source>
        <translation>In Zeile %1 sollte „%2“ eine Liste sein und ist %3. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/cli/entry_query.cpp"/>
        <source>At most so many</source>
        <translation>Höchstens so viele</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Attach file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <location filename="../../src/app/farewell.cpp"/>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <location filename="../../src/cli/show.cpp"/>
        <location filename="../../src/exchange/html_writer.cpp"/>
        <source>Attached: %1</source>
        <translation>Angehängt: %1</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <location filename="../../src/app/review_day.cpp"/>
        <source>Back sooner than planned, because it came up and was not used.</source>
        <translation>Früher da als geplant, weil es vorkam und sie nicht genutzt wurde.</translation>
    </message>
    <message>
        <location filename="../../src/app/farewell.cpp"/>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="../../src/app/farewell.cpp"/>
        <source>Backups at %1, which was the second place before.</source>
        <translation>Sicherungen in %1, das früher der zweite Ort war.</translation>
    </message>
    <message>
        <location filename="../../src/app/farewell.cpp"/>
        <source>Backups at the second place</source>
        <translation>Sicherungen am zweiten Ort</translation>
    </message>
    <message>
        <location filename="../../src/app/farewell.cpp"/>
        <source>Backups at the second place %1, which can't be reached now.</source>
        <translation>Sicherungen am zweiten Ort %1, der jetzt nicht erreichbar ist.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/reasons.cpp"/>
        <source>Because it comes next in the guide you chose: %1.</source>
        <translation>Weil sie im Leitfaden, den du gewählt hast, als Nächste kommt: %1.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>Because it has brought you something worth keeping before.</source>
        <translation>Weil sie dir schon einmal etwas gebracht hat, das sich zu behalten lohnte.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>Because it suits how heavy this is right now.</source>
        <translation>Weil sie dazu passt, wie schwer es gerade wiegt.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>Because it suits how long ago this was.</source>
        <translation>Weil sie dazu passt, wie lange es her ist.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>Because it suits the part of life you named.</source>
        <translation>Weil sie zu dem Lebensbereich passt, den du genannt hast.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>Because it suits what you feel.</source>
        <translation>Weil sie zu dem passt, was du fühlst.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>Because of what you just wrote.</source>
        <translation>Wegen dem, was du gerade geschrieben hast.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>Because something like this has come up %1 times in 90 days.</source>
        <translation>Weil so etwas in 90 Tagen %1-mal vorgekommen ist.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>Because the same cause has come back three times or more.</source>
        <translation>Weil dieselbe Ursache dreimal oder öfter wiedergekommen ist.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>Because there may be more to say about this.</source>
        <translation>Weil es hierzu noch mehr zu sagen geben kann.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>Because this is setback number %1 in 90 days with “%2”.</source>
        <translation>Weil dies in 90 Tagen der %1. Rückschlag mit „%2“ ist.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>Because this is the part you have come to: %1.</source>
        <translation>Weil du jetzt bei diesem Teil bist: %1.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>Because you have not met this question before.</source>
        <translation>Weil dir diese Frage noch nicht begegnet ist.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>Because you have not met this question for a while.</source>
        <translation>Weil dir diese Frage eine Weile nicht begegnet ist.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>Because you have not yet looked at %1.</source>
        <translation>Weil du dir noch nicht angesehen hast: %1.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>Because you named this feeling: %1.</source>
        <translation>Weil du dieses Gefühl genannt hast: %1.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>Because you pinned “%1”.</source>
        <translation>Weil du „%1“ angeheftet hast.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>Because you tend to answer questions of “%1”.</source>
        <translation>Weil du Fragen aus „%1“ gern beantwortest.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <location filename="../../src/prompts/reasons.cpp"/>
        <source>Because you wrote “%1”.</source>
        <translation>Weil du „%1“ geschrieben hast.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>Because your last answer was short.</source>
        <translation>Weil deine letzte Antwort kurz war.</translation>
    </message>
    <message>
        <location filename="../../src/store/repair.cpp"/>
        <source>Before the repair the journal was copied as it was, to %1.</source>
        <translation>Vor der Reparatur wurde das Tagebuch so, wie es war, nach %1 kopiert.</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Before you do something: the lessons that apply</source>
        <translation>Bevor du etwas tust: die Lehren, die dafür gelten</translation>
    </message>
    <message>
        <location filename="../../src/cli/practice.cpp"/>
        <source>Begin one</source>
        <translation>Eine beginnen</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>Beside the journal lay a log of another file, perhaps of the one that stood here before. It was not used, and is kept as %1.</source>
        <translation>Neben dem Tagebuch lag das Protokoll einer anderen Datei, vielleicht der, die vorher hier stand. Es wurde nicht benutzt und liegt jetzt unter %1.</translation>
    </message>
    <message>
        <location filename="../../src/cli/question.cpp"/>
        <source>Both parts in one answer: "... / ..."</source>
        <translation>Beide Teile in einer Antwort: "... / ..."</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Bring lesson back</source>
        <translation>Lehre zurückholen</translation>
    </message>
    <message>
        <location filename="../../src/app/recovery.cpp"/>
        <source>Brought back from the backups.</source>
        <translation>Aus den Sicherungen zurückgeholt.</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <location filename="../../src/cli/step.cpp"/>
        <source>By when: 2026-11-28, tomorrow, "in 3 days", or none</source>
        <translation>Bis wann: 2026-11-28, morgen, "in 3 Tagen" oder none</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Call it a manner of speaking</source>
        <translation>Als Redensart bezeichnen</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <location filename="../../src/prompts/names.cpp"/>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <location filename="../../src/cli/show.cpp"/>
        <source>Causes: %1</source>
        <translation>Ursachen: %1</translation>
    </message>
    <message>
        <location filename="../../src/cli/step.cpp"/>
        <source>Change a step</source>
        <translation>Einen Schritt ändern</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Change an entry</source>
        <translation>Einen Eintrag ändern</translation>
    </message>
    <message>
        <location filename="../../src/cli/list_commands.cpp"/>
        <source>Change one</source>
        <translation>Eines ändern</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Change or retire a lesson</source>
        <translation>Eine Lehre ändern oder ruhen lassen</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <location filename="../../src/cli/guides.cpp"/>
        <source>Check a question pack of your own</source>
        <translation>Ein eigenes Fragenpaket prüfen</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Check that the journal is what was written</source>
        <translation>Prüfen, ob das Tagebuch ist, was geschrieben wurde</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_blocks.cpp"/>
        <source>Circumstances belong to an entry.</source>
        <translation>Umstände gehören zu einem Eintrag.</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Close circumstances</source>
        <translation>Umstände abschließen</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Close decision</source>
        <translation>Entscheidung abschließen</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Close feedback</source>
        <translation>Rückmeldung abschließen</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Close goal</source>
        <translation>Ziel abschließen</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Close next step</source>
        <translation>Nächsten Schritt abschließen</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Close next step and add another</source>
        <translation>Nächsten Schritt abschließen und einen weiteren notieren</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Close person</source>
        <translation>Mensch weglegen</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Close reframe</source>
        <translation>Umdeutung abschließen</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Close win</source>
        <translation>Erfolg abschließen</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <location filename="../../src/prompts/candidates.cpp"/>
        <location filename="../../src/prompts/rule_sentences.cpp"/>
        <source>Comes days later.</source>
        <translation>Kommt Tage später.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>Copy %1 to another place first; no copy of it could be made here. Nothing was written.</source>
        <translation>Kopiere zuerst %1 an einen anderen Ort; hier ließ sich keine Kopie davon machen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Correct what was read</source>
        <translation>Berichtigen, was gelesen wurde</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Decisions, and when to look at them again</source>
        <translation>Entscheidungen, und wann sie wieder anzusehen sind</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Delete answer</source>
        <translation>Antwort löschen</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Delete entry</source>
        <translation>Eintrag löschen</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Delete for good, with every version</source>
        <translation>Endgültig löschen, mit jeder Fassung</translation>
    </message>
    <message>
        <location filename="../../src/cli/purge.cpp"/>
        <source>Delete for good, with every version and what belongs to it: %1
This can't be undone. Type yes: </source>
        <translation>Endgültig löschen, mit jeder Fassung und allem, was dazugehört: %1
Das lässt sich nicht zurücknehmen. Tippe yes: </translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Delete from list</source>
        <translation>Aus der Liste löschen</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Delete lesson</source>
        <translation>Lehre löschen</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Delete next step</source>
        <translation>Nächsten Schritt löschen</translation>
    </message>
    <message>
        <location filename="../../src/cli/delete_journal.cpp"/>
        <location filename="../../src/cli/purge.cpp"/>
        <source>Deleted for good.</source>
        <translation>Endgültig gelöscht.</translation>
    </message>
    <message>
        <location filename="../../src/cli/purge.cpp"/>
        <source>Deleted for good. What stands there now stays.</source>
        <translation>Endgültig gelöscht. Was dort jetzt steht, bleibt.</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <location filename="../../src/cli/step.cpp"/>
        <source>Did it help?</source>
        <translation>Hat es geholfen?</translation>
    </message>
    <message>
        <location filename="../../src/cli/review.cpp"/>
        <source>Did the situation come up?</source>
        <translation>Kam die Situation vor?</translation>
    </message>
    <message>
        <location filename="../../src/cli/review.cpp"/>
        <source>Did you use it there?</source>
        <translation>Hast du sie dort genutzt?</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Do again what was taken back</source>
        <translation>Noch einmal tun, was zurückgenommen wurde</translation>
    </message>
    <message>
        <location filename="../../src/cli/purge.cpp"/>
        <source>Do not ask</source>
        <translation>Nicht nachfragen</translation>
    </message>
    <message>
        <location filename="../../src/cli/delete_journal.cpp"/>
        <source>Do not ask. Without it nothing goes that nobody has agreed to</source>
        <translation>Nicht fragen. Ohne das wird nichts gelöscht, dem niemand zugestimmt hat</translation>
    </message>
    <message>
        <location filename="../../src/cli/guides.cpp"/>
        <source>Does it help? %1</source>
        <translation>Hilft es? %1</translation>
    </message>
    <message>
        <location filename="../../src/cli/redo.cpp"/>
        <source>Done again: %1.</source>
        <translation>Wieder getan: %1.</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Edit answer</source>
        <translation>Antwort bearbeiten</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Edit decision</source>
        <translation>Entscheidung ändern</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Edit entry</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Edit feedback</source>
        <translation>Rückmeldung ändern</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Edit goal</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Edit kept words</source>
        <translation>Behaltenes ändern</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Edit next step</source>
        <translation>Nächsten Schritt bearbeiten</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Edit person</source>
        <translation>Mensch ändern</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Edit practice</source>
        <translation>Übung ändern</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Edit reframe</source>
        <translation>Umdeutung ändern</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Edit win</source>
        <translation>Erfolg ändern</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <location filename="../../src/cli/calm.cpp"/>
        <source>Either --safe or --manner-of-speaking, not both.</source>
        <translation>Entweder --safe oder --manner-of-speaking, nicht beides.</translation>
    </message>
    <message>
        <location filename="../../src/cli/edit.cpp"/>
        <source>Either --star or --unstar, not both.</source>
        <translation>Entweder --star oder --unstar, nicht beides.</translation>
    </message>
    <message>
        <location filename="../../src/cli/keep.cpp"/>
        <source>Either --takeaway, or --answer, --start and --end.</source>
        <translation>Entweder --takeaway, oder --answer, --start und --end.</translation>
    </message>
    <message>
        <location filename="../../src/cli/contacts.cpp"/>
        <source>Either all of them, or --add for one more.</source>
        <translation>Entweder alle, oder --add für einen mehr.</translation>
    </message>
    <message>
        <location filename="../../src/cli/practice.cpp"/>
        <source>End it</source>
        <translation>Sie beenden</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>End pause</source>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>End practice</source>
        <translation>Übung beenden</translation>
    </message>
    <message>
        <location filename="../../src/prompts/end.cpp"/>
        <source>Enough for today? What you wrote is kept, and the rest can wait.</source>
        <translation>Genug für heute? Was du geschrieben hast, ist aufgehoben, und der Rest kann warten.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/rule_sentences.cpp"/>
        <source>Enough of this guide for now.</source>
        <translation>Für jetzt genug aus diesem Leitfaden.</translation>
    </message>
    <message>
        <location filename="../../src/cli/import.cpp"/>
        <source>Entries with this tag or mood become setbacks; again for more</source>
        <translation>Einträge mit diesem Schlagwort oder dieser Stimmung werden Rückschläge; mehrmals für mehrere</translation>
    </message>
    <message>
        <location filename="../../src/cli/import.cpp"/>
        <source>Entries with this tag or mood become wins; again for more</source>
        <translation>Einträge mit diesem Schlagwort oder dieser Stimmung werden Erfolge; mehrmals für mehrere</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Every step and every version of one thing</source>
        <translation>Jede Änderung und jede Fassung von einer Sache</translation>
    </message>
    <message>
        <location filename="../../src/app/farewell.cpp"/>
        <source>Exports, and copies that were made by hand or by other programs.</source>
        <translation>Exporte, und Kopien, die von Hand oder von anderen Programmen gemacht wurden.</translation>
    </message>
    <message>
        <location filename="../../src/cli/answer.cpp"/>
        <source>Fair. It goes.</source>
        <translation>Verstanden. Sie fällt weg.</translation>
    </message>
    <message>
        <location filename="../../src/cli/show.cpp"/>
        <source>Feelings: %1</source>
        <translation>Gefühle: %1</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Find entries by their words</source>
        <translation>Einträge nach ihren Worten finden</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <location filename="../../src/prompts/candidates.cpp"/>
        <source>Fits too, and comes after those above.</source>
        <translation>Passt auch und kommt nach denen darüber.</translation>
    </message>
    <message>
        <location filename="../../src/cli/ask.cpp"/>
        <source>Follow this guide</source>
        <translation>Diesem Leitfaden folgen</translation>
    </message>
    <message>
        <location filename="../../src/prompts/rule_sentences.cpp"/>
        <source>Follows a question that has not been asked here.</source>
        <translation>Folgt auf eine Frage, die hier nicht gestellt wurde.</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <location filename="../../src/cli/backup.cpp"/>
        <source>From now on each backup is made there too, when it can be reached; “none” ends it</source>
        <translation>Von jetzt an wird jede Sicherung auch dort angelegt, wenn der Ort erreichbar ist; „none“ beendet das</translation>
    </message>
    <message>
        <location filename="../../src/cli/entry_query.cpp"/>
        <source>From this day on</source>
        <translation>Von diesem Tag an</translation>
    </message>
    <message>
        <location filename="../../src/cli/export.cpp"/>
        <source>From this day on; lessons and lists only where they belong to these entries</source>
        <translation>Ab diesem Tag; Lehren und Listen nur, soweit sie zu diesen Einträgen gehören</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <location filename="../../src/cli/practice.cpp"/>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <location filename="../../src/cli/ask.cpp"/>
        <source>Go on, although it would be enough, or leads round in circles</source>
        <translation>Weitermachen, obwohl es genug wäre oder im Kreis führt</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Have all as a backup has it, or single things</source>
        <translation>Alles so haben wie in einer Sicherung, oder einzelne Dinge</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <location filename="../../src/app/plan.cpp"/>
        <source>How I notice that it is starting</source>
        <translation>Woran ich merke, dass es anfängt</translation>
    </message>
    <message>
        <location filename="../../src/cli/ways_out.cpp"/>
        <source>How Upturn noticed</source>
        <translation>Woran Upturn es merkt</translation>
    </message>
    <message>
        <location filename="../../src/cli/ask.cpp"/>
        <source>How far to go</source>
        <translation>Wie weit es gehen soll</translation>
    </message>
    <message>
        <location filename="../../src/cli/entry_options.cpp"/>
        <source>How heavy it is, 1 to 5</source>
        <translation>Wie schwer es wiegt, 1 bis 5</translation>
    </message>
    <message>
        <location filename="../../src/prompts/names.cpp"/>
        <source>How it felt</source>
        <translation>Wie es sich anfühlte</translation>
    </message>
    <message>
        <location filename="../../src/cli/block_fields.cpp"/>
        <source>How likely: 0.7 or 70%</source>
        <translation>Wie wahrscheinlich: 0.7 oder 70%</translation>
    </message>
    <message>
        <location filename="../../src/app/goal_words.cpp"/>
        <source>How will you see that it is better, and by when? --measure and --by say it.</source>
        <translation>Woran siehst du, dass es besser ist, und bis wann? --measure und --by sagen es.</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <source>I acted in another way</source>
        <translation>Ich handelte anders</translation>
    </message>
    <message>
        <location filename="../../src/prompts/end.cpp"/>
        <source>I am ill, in body or mind</source>
        <translation>Ich bin krank, am Körper oder an der Seele</translation>
    </message>
    <message>
        <location filename="../../src/prompts/end.cpp"/>
        <source>I am not sure</source>
        <translation>Ich bin nicht sicher</translation>
    </message>
    <message>
        <location filename="../../src/prompts/end.cpp"/>
        <source>I did it</source>
        <translation>Ich war es</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <source>I did not know</source>
        <translation>Ich wusste es nicht</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <source>I knew and waited</source>
        <translation>Ich wusste es und wartete</translation>
    </message>
    <message>
        <location filename="../../src/prompts/end.cpp"/>
        <source>I lost someone or something</source>
        <translation>Ich habe jemanden oder etwas verloren</translation>
    </message>
    <message>
        <location filename="../../src/cli/appraise.cpp"/>
        <source>I want to look at my part</source>
        <translation>Ich will auf meinen Anteil schauen</translation>
    </message>
    <message>
        <location filename="../../src/prompts/end.cpp"/>
        <source>I was treated unfairly for who I am</source>
        <translation>Ich wurde ungerecht behandelt, weil ich bin, wer ich bin</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <location filename="../../src/cli/lines.cpp"/>
        <source>If %1, then %2</source>
        <translation>Wenn %1, dann %2</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Import of %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <location filename="../../src/cli/show.cpp"/>
        <source>Imported from: %1</source>
        <translation>Importiert aus: %1</translation>
    </message>
    <message>
        <location filename="../../src/prompts/pack_reader.cpp"/>
        <source>In "%1" the order has to be min, ideal, max.</source>
        <translation>In "%1" muss die Reihenfolge min, ideal, max sein.</translation>
    </message>
    <message>
        <location filename="../../src/app/second_place.cpp"/>
        <source>In %1 no file can be made, so it can't be a second place.</source>
        <translation>In %1 lässt sich keine Datei anlegen, also kann es kein zweiter Ort sein.</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>In an emergency (%1): %2</source>
        <translation>Im Notfall (%1): %2</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>In an emergency (%1): the emergency number of where you are</source>
        <translation>Im Notfall (%1): die Notrufnummer des Landes, in dem du bist</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>In an emergency: 112 or 911. Ask for a crisis line.</source>
        <translation>Im Notfall: 112 oder 911. Frag nach einer Krisennummer.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>In the log beside the journal a bit was flipped on disk. It can't be put back there, but all is read, and nothing is lost.</source>
        <translation>Im Protokoll neben dem Tagebuch hat der Datenträger ein Bit verfälscht. Dort lässt es sich nicht zurücksetzen, aber alles wird gelesen, und nichts ist verloren.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>In the log beside the journal a bit was flipped on disk. It was put back, and nothing is lost.</source>
        <translation>Im Protokoll neben dem Tagebuch war auf der Platte ein Bit gekippt. Es wurde zurückgesetzt, und nichts ist verloren.</translation>
    </message>
    <message>
        <location filename="../../src/cli/block_fields.cpp"/>
        <source>In your words; - reads standard input</source>
        <translation>In deinen Worten; - liest die Standardeingabe</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_search.cpp"/>
        <source>Is it %1?</source>
        <translation>Ist %1 gemeint?</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <location filename="../../src/takeaways/reasons.cpp"/>
        <source>It asks for something better: “%1”.</source>
        <translation>Es wünscht sich etwas Besseres: „%1“.</translation>
    </message>
    <message>
        <location filename="../../src/cli/review.cpp"/>
        <source>It came up and was not used, so it comes back sooner than planned: %1.</source>
        <translation>Es kam vor, und sie wurde nicht genutzt; darum kommt sie früher wieder als geplant: %1.</translation>
    </message>
    <message>
        <location filename="../../src/cli/info.cpp"/>
        <source>It can only be read here, not written.</source>
        <translation>Es lässt sich hier nur lesen, nicht schreiben.</translation>
    </message>
    <message>
        <location filename="../../src/cli/review.cpp"/>
        <source>It comes back %1.</source>
        <translation>Sie kommt wieder: %1.</translation>
    </message>
    <message>
        <location filename="../../src/cli/review.cpp"/>
        <source>It does not come back by itself.</source>
        <translation>Sie kommt nicht von selbst wieder.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/collector.cpp"/>
        <source>It has %1 tags, more than anybody gives. They stand beside the entry.</source>
        <translation>Es hat %1 Schlagwörter, mehr als jemand vergibt. Sie stehen beim Eintrag.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/day_one.cpp"/>
        <location filename="../../src/exchange/joplin.cpp"/>
        <location filename="../../src/exchange/tables.cpp"/>
        <source>It has no date that can be read. It comes with today's.</source>
        <translation>Es hat kein lesbares Datum. Es kommt mit dem heutigen.</translation>
    </message>
    <message>
        <location filename="../../src/takeaways/reasons.cpp"/>
        <source>It holds beyond this one day: “%1”.</source>
        <translation>Es gilt über diesen einen Tag hinaus: „%1“.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/red_notebook.cpp"/>
        <source>It holds no days.</source>
        <translation>Darin stehen keine Tage.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/members.cpp"/>
        <source>It is a link, and links are not followed. Import what it leads to by itself.</source>
        <translation>Das ist eine Verknüpfung, und Verknüpfungen wird nicht gefolgt. Importiere für sich, wohin sie führt.</translation>
    </message>
    <message>
        <location filename="../../src/cli/answer.cpp"/>
        <source>It is among your decisions, to be looked at again (%1): upturn-cli decision list</source>
        <translation>Es steht bei deinen Entscheidungen, wieder anzusehen (%1): upturn-cli decision list</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_trash.cpp"/>
        <source>It is deleted, but another program reads the journal, so the words may still stand in the file %1 or in the log beside it. Close that program; the next change that is made then clears them away.</source>
        <translation>Es ist gelöscht, aber ein anderes Programm liest gerade das Tagebuch, darum können die Worte noch in der Datei %1 oder im Protokoll daneben stehen. Schließe dieses Programm; die nächste Änderung danach räumt sie weg.</translation>
    </message>
    <message>
        <location filename="../../src/cli/call.cpp"/>
        <source>It is done and kept; only what would be said about it can't be read. Don't do it again. “upturn-cli verify” looks at the journal.</source>
        <translation>Es ist getan und gespeichert; nur was dazu zu sagen wäre, lässt sich nicht lesen. Mach es nicht noch einmal. „upturn-cli verify“ sieht das Tagebuch durch.</translation>
    </message>
    <message>
        <location filename="../../src/cli/call.cpp"/>
        <source>It is done.</source>
        <translation>Es ist getan.</translation>
    </message>
    <message>
        <location filename="../../src/cli/plan.cpp"/>
        <source>It is empty now. “upturn-cli undo” takes it back.</source>
        <translation>Das ist jetzt leer. „upturn-cli undo“ nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/collector.cpp"/>
        <location filename="../../src/exchange/markdown_notes.cpp"/>
        <source>It is empty.</source>
        <translation>Es ist leer.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/joplin.cpp"/>
        <source>It is encrypted. Turn the encryption off in Joplin, and export as JEX again.</source>
        <translation>Es ist verschlüsselt. Schalte die Verschlüsselung in Joplin aus und exportiere noch einmal als JEX.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/jrnl.cpp"/>
        <source>It is no day of jrnl (YYYY/MM/DD.txt). It was left alone.</source>
        <translation>Es ist kein Tag von jrnl (JJJJ/MM/TT.txt). Es blieb, wo es ist.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/day_one.cpp"/>
        <source>It is no entry.</source>
        <translation>Es ist kein Eintrag.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/markdown_notes.cpp"/>
        <source>It is no text.</source>
        <translation>Es ist kein Text.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/encodings.cpp"/>
        <source>It is not UTF-8, so it was read as Windows-1252 (Latin-1). Look whether its letters are right.</source>
        <translation>Das ist kein UTF-8, also wurde es als Windows-1252 (Latin-1) gelesen. Sieh nach, ob die Buchstaben stimmen.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/red_notebook.cpp"/>
        <source>It is too large to be a month.</source>
        <translation>Es ist zu groß für einen Monat.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/joplin.cpp"/>
        <location filename="../../src/exchange/markdown_notes.cpp"/>
        <source>It is too large to be a note.</source>
        <translation>Es ist zu groß für eine Notiz.</translation>
    </message>
    <message>
        <location filename="../../src/cli/add.cpp"/>
        <source>It is written down.</source>
        <translation>Es ist aufgeschrieben.</translation>
    </message>
    <message>
        <location filename="../../src/cli/entry_options.cpp"/>
        <source>It lies ahead: takes a day that has not come yet</source>
        <translation>Es kommt erst noch: auch ein Tag, der noch nicht da ist</translation>
    </message>
    <message>
        <location filename="../../src/exchange/joplin.cpp"/>
        <source>It lies in the trash of Joplin.</source>
        <translation>Es liegt im Papierkorb von Joplin.</translation>
    </message>
    <message>
        <location filename="../../src/takeaways/reasons.cpp"/>
        <source>It names a cause: “%1”.</source>
        <translation>Es nennt eine Ursache: „%1“.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/day_one.cpp"/>
        <source>It names no time zone; yours is used.</source>
        <translation>Es nennt keine Zeitzone; deine gilt.</translation>
    </message>
    <message>
        <location filename="../../src/takeaways/reasons.cpp"/>
        <source>It names something that keeps happening: “%1”.</source>
        <translation>Es nennt etwas, das immer wieder vorkommt: „%1“.</translation>
    </message>
    <message>
        <location filename="../../src/takeaways/reasons.cpp"/>
        <source>It names what made it hard: “%1”.</source>
        <translation>Es nennt, was es schwer gemacht hat: „%1“.</translation>
    </message>
    <message>
        <location filename="../../src/takeaways/reasons.cpp"/>
        <source>It names what went well or helped: “%1”.</source>
        <translation>Es nennt, was gut ging oder half: „%1“.</translation>
    </message>
    <message>
        <location filename="../../src/takeaways/reasons.cpp"/>
        <source>It reads like a rule: “%1”.</source>
        <translation>Es liest sich wie eine Regel: „%1“.</translation>
    </message>
    <message>
        <location filename="../../src/cli/pause.cpp"/>
        <source>It rests no longer.</source>
        <translation>Er ruht nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../src/cli/pause.cpp"/>
        <source>It rests until %1.</source>
        <translation>Er ruht bis %1.</translation>
    </message>
    <message>
        <location filename="../../src/cli/waiting.cpp"/>
        <source>It rests. “upturn-cli undo” takes it back.</source>
        <translation>Es ruht. „upturn-cli undo“ nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../src/cli/practice.cpp"/>
        <source>It runs from today. A day without a note is just a day.</source>
        <translation>Sie läuft ab heute. Ein Tag ohne Notiz ist einfach ein Tag.</translation>
    </message>
    <message>
        <location filename="../../src/cli/list_commands.cpp"/>
        <source>It says already: “%1”. “upturn-cli %2 edit %3 --%4” changes that; “upturn-cli %2 close %3” alone leaves it.</source>
        <translation>Dort steht schon: „%1“. „upturn-cli %2 edit %3 --%4“ ändert das; „upturn-cli %2 close %3“ allein lässt es stehen.</translation>
    </message>
    <message>
        <location filename="../../src/takeaways/reasons.cpp"/>
        <source>It says what to do: “%1”.</source>
        <translation>Es sagt, was zu tun ist: „%1“.</translation>
    </message>
    <message>
        <location filename="../../src/takeaways/reasons.cpp"/>
        <source>It says what was done about it: “%1”.</source>
        <translation>Es sagt, was dagegen getan wurde: „%1“.</translation>
    </message>
    <message>
        <location filename="../../src/cli/review.cpp"/>
        <source>It slipped away %1 times. Other words may hold better: upturn-cli lesson edit %2 "..."; it can stand with one that says the same: upturn-cli lesson merge %2 OTHER; or rest: upturn-cli lesson retire %2</source>
        <translation>Sie ist dir %1-mal nicht eingefallen. Andere Worte halten vielleicht besser: upturn-cli lesson edit %2 "..."; sie kann in einer aufgehen, die dasselbe sagt: upturn-cli lesson merge %2 OTHER; oder ruhen: upturn-cli lesson retire %2</translation>
    </message>
    <message>
        <location filename="../../src/exchange/day_one_text.cpp"/>
        <location filename="../../src/exchange/jrnl.cpp"/>
        <source>It stands before the first date. It comes with the day of the file.</source>
        <translation>Es steht vor dem ersten Datum. Es kommt mit dem Tag der Datei.</translation>
    </message>
    <message>
        <location filename="../../src/takeaways/reasons.cpp"/>
        <source>It stands under “%1”.</source>
        <translation>Es steht unter „%1“.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/end.cpp"/>
        <source>It took several of us</source>
        <translation>Es waren mehrere beteiligt</translation>
    </message>
    <message>
        <location filename="../../src/cli/step.cpp"/>
        <source>It was closed before: %1.</source>
        <translation>Er war schon abgeschlossen: %1.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/end.cpp"/>
        <source>It was done to me</source>
        <translation>Es wurde mir angetan</translation>
    </message>
    <message>
        <location filename="../../src/cli/main.cpp"/>
        <source>It was done, but the answer could not be written out.</source>
        <translation>Es ist getan, aber die Antwort ließ sich nicht ausgeben.</translation>
    </message>
    <message>
        <location filename="../../src/cli/lines.cpp"/>
        <source>It was so already; nothing was changed.</source>
        <translation>Es war schon so; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../src/takeaways/reasons.cpp"/>
        <source>It weighs what matters more: “%1”.</source>
        <translation>Es wägt ab, was mehr zählt: „%1“.</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <location filename="../../src/exchange/collector.cpp"/>
        <source>Its date can't be kept.</source>
        <translation>Sein Datum lässt sich nicht festhalten.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/day_one_text.cpp"/>
        <source>Its date can't be read, and is in the details. It comes with the day of the file.</source>
        <translation>Sein Datum lässt sich nicht lesen und steht bei den Einzelheiten. Es kommt mit dem Tag der Datei.</translation>
    </message>
    <message>
        <location filename="../../src/cli/import.cpp"/>
        <source>Its format; found out when not given</source>
        <translation>Das Format; wird ermittelt, wenn nichts angegeben ist</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_import.cpp"/>
        <source>Its id is given before in what is imported; only the first was taken.</source>
        <translation>Seine Kennung kommt im Import schon davor vor; nur das Erste wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_import.cpp"/>
        <source>Its id is that of something else in this journal.</source>
        <translation>Seine Kennung gehört in diesem Tagebuch zu etwas anderem.</translation>
    </message>
    <message>
        <location filename="../../src/cli/takeaways.cpp"/>
        <source>Its language; found out when not given</source>
        <translation>Seine Sprache; wird herausgefunden, wenn sie fehlt</translation>
    </message>
    <message>
        <location filename="../../src/exchange/collector.cpp"/>
        <source>Its name stands there twice; only the first was taken.</source>
        <translation>Sein Name steht dort zweimal; nur das erste kam mit.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/collector.cpp"/>
        <source>Its text is longer than %1 bytes; no entry holds so much.</source>
        <translation>Sein Text ist länger als %1 Byte; so viel fasst kein Eintrag.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/red_notebook.cpp"/>
        <source>Its text is no text. It was left out.</source>
        <translation>Sein Text ist kein Text. Er wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/day_one.cpp"/>
        <source>Its time zone “%1” is not known; yours is used.</source>
        <translation>Seine Zeitzone „%1“ ist nicht bekannt; deine gilt.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/tables.cpp"/>
        <source>Its year is missing; that of the row before is used.</source>
        <translation>Sein Jahr fehlt; das der Zeile davor gilt.</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <location filename="../../src/prompts/end.cpp"/>
        <source>Just go on</source>
        <translation>Einfach weiter</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Keep a file with an entry</source>
        <translation>Eine Datei bei einem Eintrag aufheben</translation>
    </message>
    <message>
        <location filename="../../src/cli/lesson.cpp"/>
        <source>Keep a lesson of your own, without an entry</source>
        <translation>Eine eigene Lehre behalten, ohne Eintrag</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Keep a sentence as a lesson</source>
        <translation>Einen Satz als Lehre behalten</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Keep lesson</source>
        <translation>Lehre behalten</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Keep words</source>
        <translation>Worte behalten</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <location filename="../../src/cli/lines.cpp"/>
        <source>Kept as lesson %1. It comes back tomorrow: upturn-cli lessons --due</source>
        <translation>Als Lehre %1 behalten. Sie kommt morgen wieder: upturn-cli lessons --due</translation>
    </message>
    <message>
        <location filename="../../src/cli/lines.cpp"/>
        <source>Kept as lesson %1. It is a heavy sentence, so it rests until you bring it back: upturn-cli lesson retire %1 --back</source>
        <translation>Als Lehre %1 behalten. Es ist ein schwerer Satz, darum ruht sie, bis du sie zurückholst: upturn-cli lesson retire %1 --back</translation>
    </message>
    <message>
        <location filename="../../src/app/answer_values.cpp"/>
        <source>Kept as words only: “%1” is no day, like 2026-11-21, tomorrow or in 3 days.</source>
        <translation>Nur als Worte aufgehoben: „%1“ ist kein Tag wie 2026-11-21, morgen oder in 3 Tagen.</translation>
    </message>
    <message>
        <location filename="../../src/app/answer_values.cpp"/>
        <source>Kept as words only: “%1” is no whole number from 0 to %2.</source>
        <translation>Nur als Worte aufgehoben: „%1“ ist keine ganze Zahl von 0 bis %2.</translation>
    </message>
    <message>
        <location filename="../../src/app/answer_values.cpp"/>
        <source>Kept as words only: “%1” is none of: %2.</source>
        <translation>Nur als Worte aufgehoben: „%1“ ist keines von: %2.</translation>
    </message>
    <message>
        <location filename="../../src/cli/show.cpp"/>
        <source>Kept from this</source>
        <translation>Davon behalten</translation>
    </message>
    <message>
        <location filename="../../src/cli/keep.cpp"/>
        <source>Kept from this (%1), not as a lesson. It stays here: upturn-cli show %2</source>
        <translation>Davon behalten (%1), nicht als Lehre. Es bleibt hier: upturn-cli show %2</translation>
    </message>
    <message>
        <location filename="../../src/cli/keep.cpp"/>
        <source>Kept with the entry as this, and not as a lesson</source>
        <translation>Beim Eintrag behalten als das, und nicht als Lehre</translation>
    </message>
    <message>
        <location filename="../../src/prompts/names.cpp"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <location filename="../../src/prompts/names.cpp"/>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Leave a question out</source>
        <translation>Eine Frage auslassen</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Leave sentence</source>
        <translation>Satz weglassen</translation>
    </message>
    <message>
        <location filename="../../src/app/circling.cpp"/>
        <source>Leave “%1” alone for a while</source>
        <translation>„%1“ eine Weile ruhen lassen</translation>
    </message>
    <message>
        <location filename="../../src/cli/takeaways.cpp"/>
        <source>Left, and not proposed again: “%1”</source>
        <translation>Weggelassen und nicht mehr vorgeschlagen: „%1“</translation>
    </message>
    <message>
        <location filename="../../src/app/reading_out.cpp"/>
        <location filename="../../src/cli/show.cpp"/>
        <location filename="../../src/exchange/html_writer.cpp"/>
        <location filename="../../src/exchange/markdown_writer.cpp"/>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <location filename="../../src/cli/show.cpp"/>
        <source>Lessons of yours that may apply</source>
        <translation>Lehren von dir, die gelten können</translation>
    </message>
    <message>
        <location filename="../../src/cli/export.cpp"/>
        <source>Lessons only</source>
        <translation>Nur Lehren</translation>
    </message>
    <message>
        <location filename="../../src/cli/lesson.cpp"/>
        <source>Let a lesson rest; it stays, but does not come back</source>
        <translation>Eine Lehre ruhen lassen; sie bleibt, kommt aber nicht wieder</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Let an entry rest for some days</source>
        <translation>Einen Eintrag einige Tage ruhen lassen</translation>
    </message>
    <message>
        <location filename="../../src/cli/lesson.cpp"/>
        <source>Let it come back again</source>
        <translation>Sie wiederkommen lassen</translation>
    </message>
    <message>
        <location filename="../../src/cli/ways_out.cpp"/>
        <source>Let it rest for a week.</source>
        <translation>Lass es eine Woche ruhen.</translation>
    </message>
    <message>
        <location filename="../../src/cli/practice.cpp"/>
        <source>Let it rest; days at rest do not count</source>
        <translation>Sie ruhen lassen; Ruhetage zählen nicht</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <location filename="../../src/prompts/json_tree.cpp"/>
        <source>Lists and objects are nested too deep here; %1 levels are read.</source>
        <translation>Listen und Objekte sind hier zu tief verschachtelt; %1 Ebenen werden gelesen.</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Log practice</source>
        <translation>Übung eintragen</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <location filename="../../src/prompts/rule_sentences.cpp"/>
        <source>Made for another kind of entry.</source>
        <translation>Für eine andere Art von Eintrag gemacht.</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Make a copy of the journal, with its files, and read it in full</source>
        <translation>Eine Kopie des Journals anlegen, mit seinen Dateien, und sie ganz lesen</translation>
    </message>
    <message>
        <location filename="../../src/cli/verify.cpp"/>
        <source>Make anew what can be made anew from the record</source>
        <translation>Neu machen, was sich aus der Aufzeichnung neu machen lässt</translation>
    </message>
    <message>
        <location filename="../../src/cli/answer.cpp"/>
        <source>Make it a decision: %1</source>
        <translation>Mach eine Entscheidung daraus: %1</translation>
    </message>
    <message>
        <location filename="../../src/cli/answer.cpp"/>
        <source>Make it a step: %1</source>
        <translation>Mach einen Schritt daraus: %1</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <location filename="../../src/cli/edit.cpp"/>
        <source>Mark it with a star</source>
        <translation>Mit einem Stern versehen</translation>
    </message>
    <message>
        <location filename="../../src/exchange/markdown_notes.cpp"/>
        <source>Markdown and text</source>
        <translation>Markdown und Text</translation>
    </message>
    <message>
        <location filename="../../src/prompts/rule_sentences.cpp"/>
        <source>Meant for heavier moments.</source>
        <translation>Für schwerere Momente gedacht.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/rule_sentences.cpp"/>
        <source>Meant for the time right after.</source>
        <translation>Für die Zeit gleich danach gedacht.</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Merge lessons</source>
        <translation>Lehren zusammenführen</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Monday to Saturday, 14:00 to 20:00</source>
        <translation>Montag bis Samstag, 14 bis 20 Uhr</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>More than one id begins with %1. Give more digits.</source>
        <translation>Mehr als eine Kennung beginnt mit %1. Gib mehr Ziffern an.</translation>
    </message>
    <message>
        <location filename="../../src/app/circling.cpp"/>
        <source>Much of it is in the same words as an earlier time.</source>
        <translation>Vieles davon steht in denselben Worten da wie früher.</translation>
    </message>
    <message>
        <location filename="../../src/app/reading_out.cpp"/>
        <source>My journal</source>
        <translation>Mein Tagebuch</translation>
    </message>
    <message>
        <location filename="../../src/app/plan.cpp"/>
        <source>My signs</source>
        <translation>Meine Anzeichen</translation>
    </message>
    <message>
        <location filename="../../src/app/transfer_out.cpp"/>
        <source>Name the file %1.zip, with what is attached, or %1.json, without.</source>
        <translation>Nenne die Datei %1.zip, mit den Anhängen, oder %1.json, ohne.</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <location filename="../../src/app/reading_out.cpp"/>
        <location filename="../../src/cli/show.cpp"/>
        <location filename="../../src/exchange/html_writer.cpp"/>
        <location filename="../../src/exchange/markdown_writer.cpp"/>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <location filename="../../src/cli/export.cpp"/>
        <source>Next steps only</source>
        <translation>Nur nächste Schritte</translation>
    </message>
    <message>
        <location filename="../../src/prompts/names.cpp"/>
        <source>Next time</source>
        <translation>Nächstes Mal</translation>
    </message>
    <message>
        <location filename="../../src/prompts/end.cpp"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../src/store/examination.cpp"/>
        <source>No backup here has what is missing; one elsewhere may. This is said until “upturn-cli verify --acknowledge”.</source>
        <translation>Keine Sicherung hier hat, was fehlt; eine anderswo vielleicht. Das wird gesagt bis „upturn-cli verify --acknowledge“.</translation>
    </message>
    <message>
        <location filename="../../src/app/recovery.cpp"/>
        <source>No copy of %1 could be made: %2.</source>
        <translation>Von %1 konnte keine Kopie gemacht werden: %2.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/markdown_notes.cpp"/>
        <source>No date was found for it. The time of the file is used.</source>
        <translation>Dafür wurde kein Datum gefunden. Es gilt die Zeit der Datei.</translation>
    </message>
    <message>
        <location filename="../../src/cli/keep.cpp"/>
        <source>No lesson is made of these words.</source>
        <translation>Aus diesen Worten wird keine Lehre.</translation>
    </message>
    <message>
        <location filename="../../src/app/transfer_in.cpp"/>
        <source>No numbers are known here for “%1”, so the country of the helplines stays as it is.</source>
        <translation>Für „%1“ sind hier keine Nummern bekannt; das Land der Hilfsangebote bleibt deshalb, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/end.cpp"/>
        <source>No question now. What you wrote sounds very heavy, and you don't have to carry it alone: please talk to someone you trust, or call your local emergency number.</source>
        <translation>Jetzt keine Frage. Was du geschrieben hast, klingt sehr schwer, und du musst es nicht allein tragen: Bitte sprich mit jemandem, dem du vertraust, oder ruf die Notrufnummer bei dir vor Ort an.</translation>
    </message>
    <message>
        <location filename="../../src/cli/steps.cpp"/>
        <source>No step is open.</source>
        <translation>Kein Schritt ist offen.</translation>
    </message>
    <message>
        <location filename="../../src/cli/contacts.cpp"/>
        <source>Nobody is noted any more.</source>
        <translation>Niemand ist mehr notiert.</translation>
    </message>
    <message>
        <location filename="../../src/cli/contacts.cpp"/>
        <source>Nobody is noted yet. Whom do you want to reach in a hard moment? For example: upturn-cli contacts "Lena, 0151 234 567"</source>
        <translation>Noch ist niemand notiert. Wen willst du in einem schweren Moment erreichen? Zum Beispiel: upturn-cli contacts "Lena, 0151 234 567"</translation>
    </message>
    <message>
        <location filename="../../src/cli/import.cpp"/>
        <source>None of the notes reads like a setback.</source>
        <translation>Keine der Notizen liest sich wie ein Rückschlag.</translation>
    </message>
    <message>
        <location filename="../../src/cli/before.cpp"/>
        <source>None of your lessons speaks of this yet.</source>
        <translation>Noch spricht keine deiner Lehren davon.</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <location filename="../../src/prompts/rule_sentences.cpp"/>
        <source>Not about something like this, unless you choose it.</source>
        <translation>Nicht zu so etwas, außer du wählst es.</translation>
    </message>
    <message>
        <location filename="../../src/cli/verify.cpp"/>
        <source>Not all is well. Keep this file, and put a backup beside it.</source>
        <translation>Nicht alles ist in Ordnung. Heb diese Datei auf und leg eine Sicherung daneben.</translation>
    </message>
    <message>
        <location filename="../../src/cli/verify.cpp"/>
        <source>Not all is well. “upturn-cli verify --repair” mends what it can, after a copy of the journal.</source>
        <translation>Nicht alles ist in Ordnung. „upturn-cli verify --repair“ behebt, was sich beheben lässt, nach einer Kopie des Tagebuchs.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/members.cpp"/>
        <source>Not all of this folder could be read (%1).</source>
        <translation>Nicht alles in diesem Ordner ließ sich lesen (%1).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/prompts/rule_sentences.cpp"/>
        <source>Not before %n days have passed.</source>
        <translation>
            <numerusform>Nicht bevor ein Tag vergangen ist.</numerusform>
            <numerusform>Nicht bevor %n Tage vergangen sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/prompts/rule_sentences.cpp"/>
        <source>Not before %n hours have passed.</source>
        <translation>
            <numerusform>Nicht bevor eine Stunde vergangen ist.</numerusform>
            <numerusform>Nicht bevor %n Stunden vergangen sind.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/prompts/rule_sentences.cpp"/>
        <source>Not before facts and feelings are told and a day has passed.</source>
        <translation>Nicht bevor Tatsachen und Gefühle erzählt sind und ein Tag vergangen ist.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/rule_sentences.cpp"/>
        <source>Not while it is this heavy.</source>
        <translation>Nicht, solange es so schwer wiegt.</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Note circumstances</source>
        <translation>Umstände notieren</translation>
    </message>
    <message>
        <location filename="../../src/cli/practice.cpp"/>
        <source>Note something for today; begins the practice if need be</source>
        <translation>Etwas für heute notieren; beginnt die Übung, wenn nötig</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Note what you will do, change it, close it</source>
        <translation>Notieren, was du tun wirst, es ändern, es abschließen</translation>
    </message>
    <message>
        <location filename="../../src/cli/list_commands.cpp"/>
        <source>Noted as %1.</source>
        <translation>Als %1 notiert.</translation>
    </message>
    <message>
        <location filename="../../src/cli/step.cpp"/>
        <source>Noted as step %1.</source>
        <translation>Als Schritt %1 notiert.</translation>
    </message>
    <message>
        <location filename="../../src/cli/show.cpp"/>
        <source>Noted beside it</source>
        <translation>Daneben notiert</translation>
    </message>
    <message>
        <location filename="../../src/cli/practice.cpp"/>
        <source>Noted.</source>
        <translation>Notiert.</translation>
    </message>
    <message>
        <location filename="../../src/cli/plan.cpp"/>
        <source>Noted. It stands on the calm page (F7, upturn-cli calm) and nowhere else.</source>
        <translation>Notiert. Es steht auf der ruhigen Seite (F7, upturn-cli calm) und sonst nirgends.</translation>
    </message>
    <message>
        <location filename="../../src/cli/contacts.cpp"/>
        <source>Noted. Upturn shows it in a hard moment and nowhere else.</source>
        <translation>Notiert. Upturn zeigt es in einem schweren Moment und sonst nirgends.</translation>
    </message>
    <message>
        <location filename="../../src/cli/appraise.cpp"/>
        <location filename="../../src/cli/calm.cpp"/>
        <source>Noted. What comes next: upturn-cli ask %1</source>
        <translation>Notiert. Wie es weitergeht: upturn-cli ask %1</translation>
    </message>
    <message>
        <location filename="../../src/prompts/reasons.cpp"/>
        <source>Nothing closer is left, so this is a question that suits anything.</source>
        <translation>Näheres ist nicht mehr übrig, darum eine Frage, die zu allem passt.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/reasons.cpp"/>
        <source>Nothing else is left that you have not met lately.</source>
        <translation>Sonst ist nichts übrig, das dir nicht gerade erst begegnet ist.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_search.cpp"/>
        <source>Nothing has “%1”.</source>
        <translation>Nichts hat „%1“.</translation>
    </message>
    <message>
        <location filename="../../src/cli/takeaways.cpp"/>
        <source>Nothing here asks to be kept yet.</source>
        <translation>Hier drängt sich noch nichts zum Behalten auf.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>Nothing here has an id that begins with %1.</source>
        <translation>Nichts hier hat eine Kennung, die mit %1 beginnt.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>Nothing here is called %1.</source>
        <translation>Nichts hier heißt %1.</translation>
    </message>
    <message>
        <location filename="../../src/cli/lessons.cpp"/>
        <source>Nothing is due today.</source>
        <translation>Heute ist nichts fällig.</translation>
    </message>
    <message>
        <location filename="../../src/cli/plan.cpp"/>
        <source>Nothing is filled in yet. Best on a calm day: upturn-cli plan signs "..."</source>
        <translation>Noch ist nichts eingetragen. Am besten an einem ruhigen Tag: upturn-cli plan signs "..."</translation>
    </message>
    <message>
        <location filename="../../src/prompts/reasons.cpp"/>
        <source>Nothing is left of this part, so it looks a little ahead.</source>
        <translation>Von diesem Teil ist nichts übrig, darum geht der Blick ein wenig voraus.</translation>
    </message>
    <message>
        <location filename="../../src/cli/list.cpp"/>
        <source>Nothing is written here yet. upturn-cli add "What happened?" begins.</source>
        <translation>Hier steht noch nichts. upturn-cli add "Was ist passiert?" macht den Anfang.</translation>
    </message>
    <message>
        <location filename="../../src/cli/search.cpp"/>
        <source>Nothing matches. Fewer words find more; word* finds what begins with it.</source>
        <translation>Nichts passt. Weniger Worte finden mehr; wort* findet, was so beginnt.</translation>
    </message>
    <message>
        <location filename="../../src/store/database.cpp"/>
        <source>Nothing more could be kept in %1: files that are written here may have %2 bytes at the most (ulimit -f). What was saved before is safe.</source>
        <translation>In %1 konnte nichts mehr gespeichert werden: Dateien dürfen hier höchstens %2 Bytes groß werden (ulimit -f). Was vorher gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/reasons.cpp"/>
        <source>Nothing shorter is left.</source>
        <translation>Kürzeres ist nicht mehr übrig.</translation>
    </message>
    <message>
        <location filename="../../src/cli/plan.cpp"/>
        <source>Nothing stood there.</source>
        <translation>Da stand nichts.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/dates.cpp"/>
        <source>Nothing tells whether days or months come first. “%1” is read as %2.</source>
        <translation>Nichts sagt, ob Tag oder Monat zuerst steht. „%1“ wird als %2 gelesen.</translation>
    </message>
    <message>
        <location filename="../../src/cli/waiting.cpp"/>
        <source>Nothing waits for you today.</source>
        <translation>Heute wartet nichts auf dich.</translation>
    </message>
    <message>
        <location filename="../../src/cli/purge.cpp"/>
        <source>Nothing was deleted.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <location filename="../../src/cli/delete_journal.cpp"/>
        <source>Nothing was deleted. “upturn-cli delete-journal --yes” does it.</source>
        <translation>Nichts wurde gelöscht. „upturn-cli delete-journal --yes“ tut es.</translation>
    </message>
    <message>
        <location filename="../../src/cli/purge.cpp"/>
        <source>Nothing was deleted: nobody is there to ask. upturn-cli purge %1 --yes deletes “%2” for good.</source>
        <translation>Nichts wurde gelöscht: Niemand ist da, den man fragen könnte. upturn-cli purge %1 --yes löscht „%2“ endgültig.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/format.cpp"/>
        <source>Nothing was taken over.</source>
        <translation>Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/cli/command_line.cpp"/>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <location filename="../../src/store/search_words.cpp"/>
        <source>OR stands between two words.</source>
        <translation>ODER steht zwischen zwei Wörtern.</translation>
    </message>
    <message>
        <location filename="../../src/cli/import.cpp"/>
        <source>Of a table: which column is what, as date=When,text=What</source>
        <translation>Bei einer Tabelle: welche Spalte was ist, wie date=Wann,text=Was</translation>
    </message>
    <message>
        <location filename="../../src/store/repair.cpp"/>
        <source>Of an entry only what belongs to it is left. It is kept under the title “%1”.</source>
        <translation>Von einem Eintrag ist nur noch da, was zu ihm gehört. Es steht unter dem Titel „%1“.</translation>
    </message>
    <message>
        <location filename="../../src/store/salvage.cpp"/>
        <source>Of the journal %1 the part that names it can't be read, so it can't be repaired. It was not changed. Put a backup in its place.</source>
        <translation>Vom Tagebuch %1 ist der Teil nicht lesbar, der es benennt; so lässt es sich nicht reparieren. Es wurde nicht geändert. Lege eine Sicherung an seine Stelle.</translation>
    </message>
    <message>
        <location filename="../../src/cli/restore.cpp"/>
        <source>Of “%1” the copy says nothing else than is here.</source>
        <translation>Von „%1“ sagt die Kopie nichts anderes, als hier steht.</translation>
    </message>
    <message>
        <location filename="../../src/store/shards.cpp"/>
        <source>On the pages of %1 nothing of a journal can be found, so there is nothing to repair. It was not changed. Put a backup in its place; “upturn-cli paths” says where they lie.</source>
        <translation>Auf den Seiten von %1 ist nichts von einem Tagebuch zu finden, also gibt es nichts zu reparieren. Die Datei wurde nicht verändert. Lege eine Sicherung an ihre Stelle; „upturn-cli paths“ sagt, wo sie liegen.</translation>
    </message>
    <message>
        <location filename="../../src/cli/keep.cpp"/>
        <source>One can stand for both: upturn-cli lesson merge %1 %2</source>
        <translation>Eine kann für beide stehen: upturn-cli lesson merge %1 %2</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>One entry, whole</source>
        <translation>Ein Eintrag, ganz</translation>
    </message>
    <message>
        <location filename="../../src/cli/guides.cpp"/>
        <source>One guide with its questions</source>
        <translation>Ein Leitfaden mit seinen Fragen</translation>
    </message>
    <message>
        <location filename="../../src/cli/contacts.cpp"/>
        <source>One more; the others stay</source>
        <translation>Noch jemand; die anderen bleiben</translation>
    </message>
    <message>
        <location filename="../../src/cli/practice.cpp"/>
        <source>One of its ticks; may be given several times</source>
        <translation>Einer ihrer Haken; mehrmals möglich</translation>
    </message>
    <message>
        <location filename="../../src/cli/question.cpp"/>
        <source>One of them, by its name or number: %1</source>
        <translation>Eines davon, mit Namen oder Nummer: %1</translation>
    </message>
    <message>
        <location filename="../../src/cli/question.cpp"/>
        <source>One or several, by name or number, divided by commas: "%1, %2"</source>
        <translation>Eines oder mehrere, mit Namen oder Nummer, durch Kommas getrennt: "%1, %2"</translation>
    </message>
    <message>
        <location filename="../../src/cli/answer.cpp"/>
        <source>One sentence is enough: what somebody beside you would have seen or heard.</source>
        <translation>Ein Satz genügt: was jemand neben dir gesehen oder gehört hätte.</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>One sentence, before and after</source>
        <translation>Ein Satz, vorher und nachher</translation>
    </message>
    <message>
        <location filename="../../src/prompts/lint.cpp"/>
        <source>Only choice and checklist have options.</source>
        <translation>Nur choice und checklist haben Möglichkeiten.</translation>
    </message>
    <message>
        <location filename="../../src/cli/entry_query.cpp"/>
        <location filename="../../src/cli/export.cpp"/>
        <source>Only from this area</source>
        <translation>Nur aus diesem Bereich</translation>
    </message>
    <message>
        <location filename="../../src/cli/entry_query.cpp"/>
        <location filename="../../src/cli/export.cpp"/>
        <source>Only of this kind</source>
        <translation>Nur von dieser Art</translation>
    </message>
    <message>
        <location filename="../../src/cli/import.cpp"/>
        <source>Only say what would be taken over</source>
        <translation>Nur sagen, was übernommen würde</translation>
    </message>
    <message>
        <location filename="../../src/cli/restore.cpp"/>
        <source>Only say what would change</source>
        <translation>Nur sagen, was sich ändern würde</translation>
    </message>
    <message>
        <location filename="../../src/cli/list.cpp"/>
        <source>Only setbacks that you have not reflected on yet</source>
        <translation>Nur Rückschläge, über die du noch nicht nachgedacht hast</translation>
    </message>
    <message>
        <location filename="../../src/cli/restore.cpp"/>
        <source>Only this thing, as --dry-run names it</source>
        <translation>Nur dieses, wie --dry-run es nennt</translation>
    </message>
    <message>
        <location filename="../../src/cli/steps.cpp"/>
        <source>Only those due by today</source>
        <translation>Nur die bis heute fälligen</translation>
    </message>
    <message>
        <location filename="../../src/cli/lessons.cpp"/>
        <source>Only those in this state</source>
        <translation>Nur die in diesem Stand</translation>
    </message>
    <message>
        <location filename="../../src/cli/list_commands.cpp"/>
        <source>Only those that are open</source>
        <translation>Nur die offenen</translation>
    </message>
    <message>
        <location filename="../../src/cli/lessons.cpp"/>
        <source>Only those to meet today</source>
        <translation>Nur die für heute</translation>
    </message>
    <message>
        <location filename="../../src/cli/entry_query.cpp"/>
        <location filename="../../src/cli/export.cpp"/>
        <source>Only with this tag</source>
        <translation>Nur mit diesem Schlagwort</translation>
    </message>
    <message>
        <location filename="../../src/cli/list_commands.cpp"/>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../src/cli/command_line.cpp"/>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="../../src/app/farewell.cpp"/>
        <source>Other names of the file on this disk (hard links), under which all of it stays.</source>
        <translation>Andere Namen der Datei auf diesem Datenträger (harte Links), unter denen alles bleibt.</translation>
    </message>
    <message>
        <location filename="../../src/app/recovery.cpp"/>
        <source>Other people on this computer could use the journal.</source>
        <translation>Andere Personen an diesem Computer konnten an das Tagebuch.</translation>
    </message>
    <message>
        <location filename="../../src/cli/call.cpp"/>
        <source>Other people on this computer may use the journal %1. “upturn-cli verify --repair” closes it to them. This is said once.</source>
        <translation>Andere Personen an diesem Computer kommen an das Tagebuch %1. „upturn-cli verify --repair“ verschließt es vor ihnen. Das wird einmal gesagt.</translation>
    </message>
    <message>
        <location filename="../../src/app/privacy.cpp"/>
        <source>Others may still use %1; its rights can't be changed: %2.</source>
        <translation>Andere kommen noch an %1; die Rechte lassen sich nicht ändern: %2.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/names.cpp"/>
        <source>Own it</source>
        <translation>Dazu stehen</translation>
    </message>
    <message>
        <location filename="../../src/app/review_day.cpp"/>
        <source>Part of you. It is looked at once a year.</source>
        <translation>Ein Teil von dir. Einmal im Jahr wird sie angesehen.</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../src/app/plan.cpp"/>
        <source>People and places</source>
        <translation>Menschen und Orte</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>People who help you grow</source>
        <translation>Menschen, die dir helfen zu wachsen</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <location filename="../../src/cli/command_line.cpp"/>
        <source>Positionals</source>
        <translation>Worte</translation>
    </message>
    <message>
        <location filename="../../src/app/plan.cpp"/>
        <source>Professionals</source>
        <translation>Fachleute</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Put an entry, lesson, answer or step into the trash</source>
        <translation>Einen Eintrag, eine Lehre, Antwort oder einen Schritt in den Papierkorb legen</translation>
    </message>
    <message>
        <location filename="../../src/cli/waiting.cpp"/>
        <source>Put away.</source>
        <translation>Weggelegt.</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../src/cli/trash.cpp"/>
        <source>Put something back</source>
        <translation>Etwas zurückholen</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Rate entry</source>
        <translation>Gewicht ändern</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Record note</source>
        <translation>Notiz aufschreiben</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Record setback</source>
        <translation>Rückschlag aufschreiben</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Record win</source>
        <translation>Erfolg aufschreiben</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_history.cpp"/>
        <source>Redo: %1</source>
        <translation>Wieder: %1</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <location filename="../../src/app/recovery.cpp"/>
        <location filename="../../src/store/journal_health.cpp"/>
        <source>Repaired.</source>
        <translation>Repariert.</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Restore a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Retire lesson</source>
        <translation>Lehre ruhen lassen</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Review lesson</source>
        <translation>Lehre wiederholen</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Reword lesson</source>
        <translation>Lehre umformulieren</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <location filename="../../src/cli/command_line.cpp"/>
        <source>SUBCOMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <location filename="../../src/app/plan.cpp"/>
        <source>Safety plan: %1</source>
        <translation>Sicherheitsplan: %1</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <location filename="../../src/cli/answer.cpp"/>
        <source>Saved. What comes next: upturn-cli ask %1</source>
        <translation>Gespeichert. Was als Nächstes kommt: upturn-cli ask %1</translation>
    </message>
    <message>
        <location filename="../../src/cli/lesson.cpp"/>
        <source>Say a lesson in other words</source>
        <translation>Eine Lehre in anderen Worten sagen</translation>
    </message>
    <message>
        <location filename="../../src/prompts/lint.cpp"/>
        <source>Say at least one thing that an answer covers.</source>
        <translation>Sag mindestens eine Sache, die eine Antwort abdeckt.</translation>
    </message>
    <message>
        <location filename="../../src/cli/step.cpp"/>
        <source>Say how a step ended</source>
        <translation>Sagen, wie ein Schritt ausging</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Say how heavy an entry is by now</source>
        <translation>Sagen, wie schwer ein Eintrag inzwischen wiegt</translation>
    </message>
    <message>
        <location filename="../../src/cli/list_commands.cpp"/>
        <source>Say how it ended, or put it aside</source>
        <translation>Sagen, wie es ausging, oder es weglegen</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Say how well a lesson was still there</source>
        <translation>Sagen, wie gut eine Lehre noch da war</translation>
    </message>
    <message>
        <location filename="../../src/cli/verify.cpp"/>
        <source>Say no more that changes made here are missing: an older copy is in their place</source>
        <translation>Nicht mehr sagen, dass hier gemachte Änderungen fehlen: an ihrer Stelle steht eine ältere Kopie</translation>
    </message>
    <message>
        <location filename="../../src/cli/appraise.cpp"/>
        <source>Say what it is, or --not-mine, or --my-part.</source>
        <translation>Sag, was es ist, oder --not-mine, oder --my-part.</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Say what kind of thing it is</source>
        <translation>Sagen, was für eine Sache es ist</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Say what kind of thing it is: questions follow from that</source>
        <translation>Sagen, was für eine Sache es ist: danach richten sich die Fragen</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Say whether I am safe</source>
        <translation>Sagen, ob ich in Sicherheit bin</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Say whose part it is</source>
        <translation>Sagen, wessen Anteil es ist</translation>
    </message>
    <message>
        <location filename="../../src/cli/backup.cpp"/>
        <source>Second place: %1, last reached %2.</source>
        <translation>Zweiter Ort: %1, zuletzt erreicht %2.</translation>
    </message>
    <message>
        <location filename="../../src/cli/backup.cpp"/>
        <source>Second place: %1, not reached yet.</source>
        <translation>Zweiter Ort: %1, noch nicht erreicht.</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Sentences of yours that may be worth keeping</source>
        <translation>Sätze von dir, die sich zu behalten lohnen können</translation>
    </message>
    <message>
        <location filename="../../src/prompts/names.cpp"/>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Short-term wins and the capability they buy time for</source>
        <translation>Kurzfristige Erfolge und die Fähigkeit, für die sie Zeit verschaffen</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Skip question</source>
        <translation>Frage überspringen</translation>
    </message>
    <message>
        <location filename="../../src/prompts/rule_sentences.cpp"/>
        <source>Skipped twice. Rests until %1.</source>
        <translation>Zweimal übersprungen. Ruht bis %1.</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <location filename="../../src/store/examination.cpp"/>
        <source>Some records have lost the device or the step they belong to.</source>
        <translation>Manche Aufzeichnungen haben das Gerät oder die Änderung verloren, zu der sie gehören.</translation>
    </message>
    <message>
        <location filename="../../src/app/plan.cpp"/>
        <source>Somebody I can tell how it is</source>
        <translation>Jemand, dem ich sagen kann, wie es ist</translation>
    </message>
    <message>
        <location filename="../../src/prompts/end.cpp"/>
        <source>Somebody hurt or threatened me</source>
        <translation>Jemand hat mich verletzt oder bedroht</translation>
    </message>
    <message>
        <location filename="../../src/store/schema.cpp"/>
        <source>Somebody put the %1 “%2” into the journal %3. What it would do nobody knows, so the journal was not used and not changed. Put a backup in its place, or take the %1 out with sqlite3.</source>
        <translation>Jemand hat in das Tagebuch %3 etwas gesetzt (%1 „%2“). Was es täte, weiß niemand, darum wurde das Tagebuch nicht benutzt und nicht geändert. Lege eine Sicherung an seine Stelle oder nimm es mit sqlite3 heraus.</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Someone to talk to, at any hour</source>
        <translation>Jemand zum Reden, zu jeder Stunde</translation>
    </message>
    <message>
        <location filename="../../src/cli/ask.cpp"/>
        <location filename="../../src/cli/waiting.cpp"/>
        <source>Someone to talk to, at any hour: upturn-cli calm</source>
        <translation>Jemand zum Reden, zu jeder Stunde: upturn-cli calm</translation>
    </message>
    <message>
        <location filename="../../src/app/transfer_in.cpp"/>
        <source>Something of this time was deleted for good here. Nobody can tell which it was, so all that is left there comes.</source>
        <translation>Hier wurde etwas aus dieser Zeit endgültig gelöscht. Was davon es war, lässt sich nicht sagen; darum kommt alles, was dort übrig ist.</translation>
    </message>
    <message>
        <location filename="../../src/app/journal_service.cpp"/>
        <location filename="../../src/cli/main.cpp"/>
        <source>Something unexpected went wrong: %1. What was saved before is safe.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen: %1. Was vorher gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_history.cpp"/>
        <source>Something was written since, so it can't be done again.</source>
        <translation>Seitdem wurde etwas geschrieben, darum lässt es sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_history.cpp"/>
        <source>Something was written since, so this stays as it is. The newest is now: %1.</source>
        <translation>Seitdem wurde etwas geschrieben, darum bleibt es, wie es ist. Das Neueste ist jetzt: %1.</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <location filename="../../src/system/streams.cpp"/>
        <source>Standard input can't be read.</source>
        <translation>Die Standardeingabe lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Start practice</source>
        <translation>Übung beginnen</translation>
    </message>
    <message>
        <location filename="../../src/cli/command.cpp"/>
        <location filename="../../src/cli/command_line.cpp"/>
        <source>Subcommands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Take back the last step</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Take file out</source>
        <translation>Datei herausnehmen</translation>
    </message>
    <message>
        <location filename="../../src/cli/ways_out.cpp"/>
        <source>Take one tiny step: under ten minutes, and it counts.</source>
        <translation>Mach einen winzigen Schritt: keine zehn Minuten, und er zählt.</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Take over the entries of a file</source>
        <translation>Die Einträge einer Datei übernehmen</translation>
    </message>
    <message>
        <location filename="../../src/cli/edit.cpp"/>
        <source>Take the star off</source>
        <translation>Den Stern entfernen</translation>
    </message>
    <message>
        <location filename="../../src/cli/edit.cpp"/>
        <source>Take this cause off</source>
        <translation>Diese Ursache entfernen</translation>
    </message>
    <message>
        <location filename="../../src/cli/edit.cpp"/>
        <source>Take this feeling off</source>
        <translation>Dieses Gefühl entfernen</translation>
    </message>
    <message>
        <location filename="../../src/cli/edit.cpp"/>
        <source>Take this tag off</source>
        <translation>Dieses Schlagwort entfernen</translation>
    </message>
    <message>
        <location filename="../../src/cli/keep.cpp"/>
        <source>Takeaway %1 is kept already: “%2”.</source>
        <translation>Satz %1 ist schon behalten: „%2“.</translation>
    </message>
    <message>
        <location filename="../../src/cli/undo.cpp"/>
        <source>Taken back: %1. “upturn-cli redo” does it again.</source>
        <translation>Zurückgenommen: %1. „upturn-cli redo“ tut es wieder.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/prompts/rule_sentences.cpp"/>
        <source>Takes %n minutes.</source>
        <translation>
            <numerusform>Dauert eine Minute.</numerusform>
            <numerusform>Dauert %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/prompts/rule_sentences.cpp"/>
        <source>Takes up an answer that was not given here.</source>
        <translation>Greift eine Antwort auf, die hier nicht gegeben wurde.</translation>
    </message>
    <message>
        <location filename="../../src/cli/ways_out.cpp"/>
        <source>Tell it from a distance, as if it had happened to a friend.</source>
        <translation>Erzähl es aus der Ferne, als wäre es jemand anderem passiert.</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_blocks.cpp"/>
        <source>That can't stand in “%1”.</source>
        <translation>Das kann nicht in „%1“ stehen.</translation>
    </message>
    <message>
        <location filename="../../src/cli/answer.cpp"/>
        <source>That counts as told.</source>
        <translation>Das gilt als gesagt.</translation>
    </message>
    <message>
        <location filename="../../src/app/plan.cpp"/>
        <source>That do me good without talking about it</source>
        <translation>Die mir guttun, ohne dass ich darüber rede</translation>
    </message>
    <message>
        <location filename="../../src/cli/ways_out.cpp"/>
        <source>That happens. One more question will not help, so here is something else.</source>
        <translation>Das kommt vor. Noch eine Frage hilft nicht, darum hier etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/end.cpp"/>
        <source>That is all for now. What you wrote is kept beside what happened then.</source>
        <translation>Das ist alles für jetzt. Was du geschrieben hast, steht bei dem, was damals geschah.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/end.cpp"/>
        <source>That is enough for now. What you wrote is kept.</source>
        <translation>Das genügt für jetzt. Was du geschrieben hast, ist aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/end.cpp"/>
        <source>That is enough for one sitting. What you wrote is kept.</source>
        <translation>Das genügt für eine Sitzung. Was du geschrieben hast, ist aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../src/cli/answer.cpp"/>
        <source>That is left out, then.</source>
        <translation>Das bleibt also weg.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_history.cpp"/>
        <source>That is taken back already.</source>
        <translation>Das ist schon zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../src/cli/answer.cpp"/>
        <source>That may be something of its own: upturn-cli add "..."</source>
        <translation>Das ist vielleicht etwas Eigenes: upturn-cli add "..."</translation>
    </message>
    <message>
        <location filename="../../src/cli/takeaways.cpp"/>
        <source>That one is no lesson: propose it no more</source>
        <translation>Das ist keine Lehre: nicht mehr vorschlagen</translation>
    </message>
    <message>
        <location filename="../../src/exchange/yaml.cpp"/>
        <source>The YAML around line %1 holds too much.</source>
        <translation>Das YAML um Zeile %1 enthält zu viel.</translation>
    </message>
    <message>
        <location filename="../../src/cli/keep.cpp"/>
        <source>The answer %1 belongs to another entry.</source>
        <translation>Die Antwort %1 gehört zu einem anderen Eintrag.</translation>
    </message>
    <message>
        <location filename="../../src/cli/keep.cpp"/>
        <source>The answer the words stand in; without it, the entry's own text</source>
        <translation>Die Antwort, in der die Worte stehen; ohne sie der Text des Eintrags selbst</translation>
    </message>
    <message>
        <location filename="../../src/cli/calm.cpp"/>
        <source>The answer to “Are you safe right now?”</source>
        <translation>Die Antwort auf „Bist du gerade in Sicherheit?“</translation>
    </message>
    <message>
        <location filename="../../src/exchange/archive_reader.cpp"/>
        <source>The archive %1 holds far more than its size lets expect. It was not unpacked; nothing was taken over.</source>
        <translation>Das Archiv %1 enthält weit mehr, als seine Größe erwarten lässt. Es wurde nicht entpackt; nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/archive_reader.cpp"/>
        <source>The archive %1 holds more than %2 files. Nothing was taken over.</source>
        <translation>Das Archiv %1 enthält mehr als %2 Dateien. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/archive_reader.cpp"/>
        <source>The archive %1 holds “%2” twice. Nothing was taken over.</source>
        <translation>Das Archiv %1 enthält „%2“ zweimal. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/archive_reader.cpp"/>
        <source>The archive %1 is damaged or breaks off. Nothing was taken over; get the file again from where it came.</source>
        <translation>Das Archiv %1 ist beschädigt oder bricht ab. Nichts wurde übernommen; hol die Datei noch einmal von dort, wo sie herkam.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/archive_reader.cpp"/>
        <source>The archive %1 is locked by a passphrase. Unpack it with the program that made it, and import the folder.</source>
        <translation>Das Archiv %1 ist mit einem Passwort verschlossen. Entpacke es mit dem Programm, das es gemacht hat, und importiere den Ordner.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/archive_reader.cpp"/>
        <source>The archive %1 names a place outside itself (“%2”). Nothing was taken over.</source>
        <translation>Das Archiv %1 nennt einen Ort außerhalb seiner selbst („%2“). Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/app/attachments.cpp"/>
        <source>The attached file %1 did not come along when this was imported.</source>
        <translation>Die angehängte Datei %1 kam beim Import nicht mit.</translation>
    </message>
    <message>
        <location filename="../../src/app/attachments.cpp"/>
        <source>The attached file %1 is missing.</source>
        <translation>Die angehängte Datei %1 fehlt.</translation>
    </message>
    <message>
        <location filename="../../src/app/attachments.cpp"/>
        <source>The attached file %1 is not what was attached.</source>
        <translation>Die angehängte Datei %1 ist nicht, was angehängt wurde.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/format.cpp"/>
        <location filename="../../src/exchange/upturn_zip_reader.cpp"/>
        <source>The attachment %1 in the archive is not what its name says: it was changed on the way. Nothing was taken over.</source>
        <translation>Der Anhang %1 im Archiv ist nicht, was sein Name sagt: Er wurde unterwegs verändert. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/store/schema.cpp"/>
        <source>The beginning of the journal %1 was changed on disk: it does not say any more what it is. The journal was not changed. “upturn-cli verify --repair” mends it, after a copy.</source>
        <translation>Der Anfang des Tagebuchs %1 wurde auf der Festplatte verändert: Er sagt nicht mehr, was es ist. Das Tagebuch wurde nicht verändert. „upturn-cli verify --repair“ stellt es wieder her, nach einer Kopie.</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>The copies that there are of the journal</source>
        <translation>Die Kopien, die es vom Journal gibt</translation>
    </message>
    <message>
        <location filename="../../src/cli/restore.cpp"/>
        <source>The copy is the journal %1 now.</source>
        <translation>Die Kopie ist jetzt das Journal %1.</translation>
    </message>
    <message>
        <location filename="../../src/app/answer_notes.cpp"/>
        <source>The day you acted, %1, is before the day you noticed, %2. Is one of them another day?</source>
        <translation>Der Tag, an dem du gehandelt hast, %1, liegt vor dem, an dem du es bemerkt hast, %2. Ist einer davon ein anderer Tag?</translation>
    </message>
    <message>
        <location filename="../../src/store/database.cpp"/>
        <source>The disk did not confirm the last change of the journal %1: nobody knows whether it is kept. Check the disk, then look whether it is there before you make it again. What was saved before is safe.</source>
        <translation>Der Datenträger hat die letzte Änderung am Tagebuch %1 nicht bestätigt: Ob sie behalten wurde, weiß niemand. Prüfe den Datenträger und sieh dann nach, ob sie da ist, bevor du sie wiederholst. Was vorher gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <location filename="../../src/store/database.cpp"/>
        <source>The disk is full, so nothing more could be kept in %1. What was saved before is safe. Free some space and try again.</source>
        <translation>Die Platte ist voll, darum ließ sich in %1 nichts mehr aufheben. Was vorher gespeichert war, ist sicher. Schaff etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../src/store/database.cpp"/>
        <source>The disk reported an error while the journal %1 was in use. What was saved before is safe; check the disk.</source>
        <translation>Die Platte meldete einen Fehler, während das Tagebuch %1 benutzt wurde. Was vorher gespeichert war, ist sicher; prüfe die Platte.</translation>
    </message>
    <message>
        <location filename="../../src/cli/list_commands.cpp"/>
        <source>The entry it belongs to</source>
        <translation>Der Eintrag, zu dem es gehört</translation>
    </message>
    <message>
        <location filename="../../src/app/transfer_out.cpp"/>
        <location filename="../../src/exchange/upturn_zip_writer.cpp"/>
        <source>The export was ended. Nothing was left behind.</source>
        <translation>Der Export wurde beendet. Nichts blieb zurück.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/fields.cpp"/>
        <source>The field "%1" is missing here.</source>
        <translation>Das Feld "%1" fehlt hier.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/fields.cpp"/>
        <source>The field "%1" is unknown; see the list of fields in docs/prompt-packs.md.</source>
        <translation>Das Feld "%1" ist unbekannt; die Liste der Felder steht in docs/prompt-packs.md.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/fields.cpp"/>
        <source>The field "%1" stands here a second time; keep one.</source>
        <translation>Das Feld "%1" steht hier ein zweites Mal; behalte eines.</translation>
    </message>
    <message>
        <location filename="../../src/app/attachments.cpp"/>
        <source>The file %1 belonged to it and could not be deleted. Delete it by hand.</source>
        <translation>Die Datei %1 gehörte dazu und konnte nicht gelöscht werden. Lösche sie von Hand.</translation>
    </message>
    <message>
        <location filename="../../src/store/ground.cpp"/>
        <source>The file %1 was left by a journal that stood here before, and can't be moved out of the way: %2. Nothing was changed.</source>
        <translation>Die Datei %1 blieb von einem Tagebuch, das vorher hier stand, und lässt sich nicht beiseitelegen: %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../src/app/recovery.cpp"/>
        <source>The file had lost its end. As it was it lies in %1.</source>
        <translation>Der Datei fehlte das Ende. So, wie sie war, liegt sie in %1.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/pack.cpp"/>
        <source>The file has %1 KB; a pack may have %2. Split it.</source>
        <translation>Die Datei hat %1 KB; ein Paket darf %2 haben. Teile sie auf.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/json_tree.cpp"/>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <location filename="../../src/store/examination.cpp"/>
        <source>The file itself is damaged: %1.</source>
        <translation>Die Datei selbst ist beschädigt: %1.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/collector.cpp"/>
        <source>The file “%1” is not there. The text comes without it.</source>
        <translation>Die Datei „%1“ ist nicht da. Der Text kommt ohne sie.</translation>
    </message>
    <message>
        <location filename="../../src/cli/export.cpp"/>
        <source>The file, or the folder of markdown: x.zip holds what is attached too, x.json does not</source>
        <translation>Die Datei, bei markdown der Ordner: x.zip enthält auch Angehängtes, x.json nicht</translation>
    </message>
    <message>
        <location filename="../../src/exchange/members.cpp"/>
        <source>The folder %1 holds more than %2 files. Nothing was taken over; choose a folder within it.</source>
        <translation>Der Ordner %1 enthält mehr als %2 Dateien. Nichts wurde übernommen; wähle einen Ordner darin.</translation>
    </message>
    <message>
        <location filename="../../src/cli/recurrence_lines.cpp"/>
        <source>The gap is growing.</source>
        <translation>Der Abstand wächst.</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>The guides and their questions; check a pack of your own</source>
        <translation>Die Leitfäden und ihre Fragen; ein eigenes Paket prüfen</translation>
    </message>
    <message>
        <location filename="../../src/prompts/lint.cpp"/>
        <source>The id "%1" has to begin with "%2.".</source>
        <translation>Die Kennung "%1" muss mit "%2." beginnen.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/pack_reader.cpp"/>
        <source>The id "%1" stands in this pack twice.</source>
        <translation>Die Kennung "%1" steht zweimal in diesem Paket.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/collector.cpp"/>
        <source>The import was ended. Nothing was taken over.</source>
        <translation>Der Import wurde beendet. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/app/attachments.cpp"/>
        <source>The journal %1 can only be read here, not written.</source>
        <translation>Das Tagebuch %1 lässt sich hier nur lesen, nicht schreiben.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>The journal %1 can only be read here, not written. Nothing was changed. Check the permissions of the file and its folder.</source>
        <translation>Das Tagebuch %1 lässt sich hier nur lesen, nicht schreiben. Nichts wurde geändert. Prüfe die Zugriffsrechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <location filename="../../src/store/database.cpp"/>
        <source>The journal %1 can only be read, not written. Check the permissions of the file and its folder.</source>
        <translation>Das Tagebuch %1 lässt sich nur lesen, nicht schreiben. Prüfe die Zugriffsrechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <location filename="../../src/store/database.cpp"/>
        <source>The journal %1 can't be opened. Check the permissions of the file and its folder.</source>
        <translation>Das Tagebuch %1 lässt sich nicht öffnen. Prüfe die Zugriffsrechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <location filename="../../src/cli/verify.cpp"/>
        <source>The journal %1 can't be repaired. Put a backup in its place; “upturn-cli paths” says where they lie.</source>
        <translation>Das Tagebuch %1 kann nicht repariert werden. Setze eine Sicherung an seine Stelle; „upturn-cli paths“ sagt, wo sie liegen.</translation>
    </message>
    <message>
        <location filename="../../src/store/database.cpp"/>
        <source>The journal %1 could not be used: %2.</source>
        <translation>Das Tagebuch %1 ließ sich nicht benutzen: %2.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>The journal %1 has %2 names on this disk (hard links, perhaps of a backup). Written under two of them it would be damaged, so here it is only read. To write again, put a copy in its place: cp %1 COPY, then mv COPY %1.</source>
        <translation>Das Tagebuch %1 hat %2 Namen auf diesem Datenträger (harte Links, vielleicht von einer Sicherung). Unter zweien davon beschrieben, würde es beschädigt; darum wird es hier nur gelesen. Um wieder zu schreiben, lege eine Kopie an seine Stelle: cp %1 KOPIE, dann mv KOPIE %1.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>The journal %1 has lost its own name. It was not changed. “upturn-cli verify --repair” finds it again, after a copy.</source>
        <translation>Das Tagebuch %1 hat seinen eigenen Namen verloren. Es wurde nicht verändert. „upturn-cli verify --repair“ findet ihn wieder, nach einer Kopie.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>The journal %1 has only %2 bytes: what was in it is not there. It was not changed. Put a backup in its place, or remove the file to begin a new journal.</source>
        <translation>Das Tagebuch %1 hat nur %2 Bytes: Was darin war, ist nicht da. Es wurde nicht verändert. Leg eine Sicherung an seine Stelle, oder entferne die Datei, um ein neues Tagebuch zu beginnen.</translation>
    </message>
    <message>
        <location filename="../../src/store/database.cpp"/>
        <source>The journal %1 is damaged: a part of it can't be read. It was not changed. “upturn-cli verify --repair” mends what it can, after a copy.</source>
        <translation>Das Tagebuch %1 ist beschädigt: Ein Teil lässt sich nicht lesen. Es wurde nicht geändert. „upturn-cli verify --repair“ behebt, was sich beheben lässt, nach einer Kopie.</translation>
    </message>
    <message>
        <location filename="../../src/store/database.cpp"/>
        <source>The journal %1 is damaged: its tables contradict each other or what they should be (%2). It was not changed. “upturn-cli verify --repair” mends what it can, after a copy.</source>
        <translation>Das Tagebuch %1 ist beschädigt: Seine Tabellen widersprechen einander oder dem, was sie sein sollten (%2). Es wurde nicht verändert. „upturn-cli verify --repair“ stellt wieder her, was geht, nach einer Kopie.</translation>
    </message>
    <message>
        <location filename="../../src/app/surroundings.cpp"/>
        <source>The journal %1 is not there any more, and backups of it are here:</source>
        <translation>Das Tagebuch %1 ist nicht mehr da, und Sicherungen davon sind hier:</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>The journal %1 is of an older format, and %2 records of what you wrote were changed on disk. It was not changed. Put a backup in its place, or repair it with the Upturn that wrote it.</source>
        <translation>Das Tagebuch %1 hat ein älteres Format, und %2 Aufzeichnungen dessen, was du geschrieben hast, wurden auf dem Datenträger verändert. Es wurde nicht geändert. Lege eine Sicherung an seine Stelle oder repariere es mit dem Upturn, das es geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_restore.cpp"/>
        <source>The journal is a link to %1, which is not there: connect what it lies on. Nothing was changed.</source>
        <translation>Das Tagebuch ist ein Verweis auf %1, und das ist nicht da: Schließ den Datenträger an, auf dem es liegt. Nichts wurde verändert.</translation>
    </message>
    <message>
        <location filename="../../src/app/synced_folder.cpp"/>
        <source>The journal lies in a folder that %1 moves. Written on two computers, one file replaces the other; Upturn notices that, and keeps what was open beside it. It is safer to keep the journal elsewhere, and to name that folder as a second place for backups.</source>
        <translation>Das Tagebuch liegt in einem Ordner, den %1 abgleicht. Auf zwei Rechnern geschrieben, ersetzt eine Datei die andere; Upturn bemerkt das und bewahrt daneben auf, was offen war. Sicherer ist es, das Tagebuch woanders zu haben und diesen Ordner als zweiten Ort für Sicherungen zu nennen.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>The journal was brought to the format of this Upturn. As it was, it lies in %1.</source>
        <translation>Das Tagebuch wurde in das Format dieses Upturn gebracht. So, wie es war, liegt es unter %1.</translation>
    </message>
    <message>
        <location filename="../../src/app/farewell.cpp"/>
        <source>The journal, with its log and drafts</source>
        <translation>Das Tagebuch mit seinem Protokoll und den Entwürfen</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>The last %1 changes can't be read, because the log beside the journal was damaged on disk.</source>
        <translation>Die letzten %1 Änderungen sind nicht lesbar, weil das Protokoll neben dem Tagebuch auf der Platte beschädigt wurde.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>The last %1 changes that were made here are missing: an older copy was put in the place of the journal, or the log beside it was taken away or cut.</source>
        <translation>Die letzten %1 Änderungen, die hier gemacht wurden, fehlen: An die Stelle des Tagebuchs kam eine ältere Kopie, oder das Protokoll daneben wurde entfernt oder abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>The last change can't be read, because the log beside the journal was damaged on disk.</source>
        <translation>Die letzte Änderung ist nicht lesbar, weil das Protokoll neben dem Tagebuch auf der Platte beschädigt wurde.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>The last change that was made here is missing: an older copy was put in the place of the journal, or the log beside it was taken away or cut.</source>
        <translation>Die letzte Änderung, die hier gemacht wurde, fehlt: An die Stelle des Tagebuchs kam eine ältere Kopie, oder das Protokoll daneben wurde entfernt oder abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../src/cli/keep.cpp"/>
        <source>The lesson in words of your own; - reads standard input</source>
        <translation>Die Lehre in deinen eigenen Worten; - liest die Standardeingabe</translation>
    </message>
    <message>
        <location filename="../../src/cli/step.cpp"/>
        <source>The lesson it puts to use; none takes it off</source>
        <translation>Die Lehre, die er anwendet; none nimmt sie weg</translation>
    </message>
    <message>
        <location filename="../../src/exchange/red_notebook.cpp"/>
        <source>The name of %1 tells no month. RedNotebook calls its files like 2023-06.txt. Nothing was taken over.</source>
        <translation>Der Name von %1 nennt keinen Monat. RedNotebook nennt seine Dateien wie 2023-06.txt. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/lint.cpp"/>
        <source>The name of the stage "%1" has to fit into %2 characters, without control characters.</source>
        <translation>Der Name des Abschnitts "%1" muss in %2 Zeichen passen, ohne Steuerzeichen.</translation>
    </message>
    <message>
        <location filename="../../src/cli/edit.cpp"/>
        <source>The new text, in quotes; - reads standard input</source>
        <translation>Der neue Text, in Anführungszeichen; - liest die Standardeingabe</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>The next good question about an entry, and why this one</source>
        <translation>Die nächste gute Frage zu einem Eintrag, und warum gerade diese</translation>
    </message>
    <message>
        <location filename="../../src/exchange/joplin.cpp"/>
        <source>The notes in %1 hold far more than notes do. Nothing was taken over.</source>
        <translation>Die Notizen in %1 enthalten weit mehr, als Notizen es tun. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/json_stream.cpp"/>
        <source>The number at line %1, column %2 is larger than any that means something. Nothing was taken over.</source>
        <translation>Die Zahl in Zeile %1, Spalte %2 ist größer als jede, die etwas bedeutet. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/cli/keep.cpp"/>
        <source>The one that takeaways ID numbers so</source>
        <translation>Der, dem takeaways ID diese Nummer gibt</translation>
    </message>
    <message>
        <location filename="../../src/prompts/lint.cpp"/>
        <source>The pack has no question.</source>
        <translation>Das Paket hat keine Frage.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/lint.cpp"/>
        <source>The pack has stages; say with "guide_stage" to which this question belongs.</source>
        <translation>Das Paket hat Abschnitte; sag mit "guide_stage", zu welchem diese Frage gehört.</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_presenter.cpp"/>
        <source>The picture on the clipboard can't be read. Save it as a file and drop the file here.</source>
        <translation>Das Bild in der Zwischenablage lässt sich nicht lesen. Speichere es als Datei und zieh die Datei hierher.</translation>
    </message>
    <message>
        <location filename="../../src/app/practice_days.cpp"/>
        <source>The practice “%1” begins on %2; %3 is before that.</source>
        <translation>Die Übung „%1“ beginnt am %2; %3 liegt davor.</translation>
    </message>
    <message>
        <location filename="../../src/app/practice_days.cpp"/>
        <source>The practice “%1” does not rest.</source>
        <translation>Die Übung „%1“ ruht nicht.</translation>
    </message>
    <message>
        <location filename="../../src/app/practice_days.cpp"/>
        <source>The practice “%1” is not running. Start it with “practice start %1”.</source>
        <translation>Die Übung „%1“ läuft nicht. Beginne sie mit „practice start %1“.</translation>
    </message>
    <message>
        <location filename="../../src/app/practice_days.cpp"/>
        <source>The practice “%1” is running: day %2.</source>
        <translation>Die Übung „%1“ läuft: Tag %2.</translation>
    </message>
    <message>
        <location filename="../../src/app/practice_days.cpp"/>
        <source>The practice “%1” rests already.</source>
        <translation>Die Übung „%1“ ruht schon.</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>The practices of the roadmap; days, not streaks</source>
        <translation>Die Übungen des Wegs; Tage, keine Serien</translation>
    </message>
    <message>
        <location filename="../../src/takeaways/reasons.cpp"/>
        <source>The question asked what helped or what you are building.</source>
        <translation>Die Frage war, was geholfen hat oder was du aufbaust.</translation>
    </message>
    <message>
        <location filename="../../src/takeaways/reasons.cpp"/>
        <source>The question asked what led to it.</source>
        <translation>Die Frage war, was dazu geführt hat.</translation>
    </message>
    <message>
        <location filename="../../src/takeaways/reasons.cpp"/>
        <source>The question asked what you take from it.</source>
        <translation>Die Frage war, was du daraus mitnimmst.</translation>
    </message>
    <message>
        <location filename="../../src/takeaways/reasons.cpp"/>
        <source>The question asked what you will do.</source>
        <translation>Die Frage war, was du tun wirst.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/lint.cpp"/>
        <source>The question asks "why", and its mode is "%1". Ask what or how, or make the mode "why".</source>
        <translation>Die Frage fragt "why", und ihre Weise ist "%1". Frag nach dem Was oder Wie, oder mach die Weise zu "why".</translation>
    </message>
    <message>
        <location filename="../../src/prompts/lint.cpp"/>
        <source>The question is hard to read; shorter words or two sentences help in a bad hour.</source>
        <translation>Die Frage ist schwer zu lesen; kürzere Worte oder zwei Sätze helfen in einer schlechten Stunde.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/end.cpp"/>
        <source>The rest of this guide is for later. It will be here then.</source>
        <translation>Der Rest dieses Leitfadens ist für später. Er wird dann hier sein.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/guide_rest.cpp"/>
        <source>The rest of this guide is for when it weighs less. It will be here then.</source>
        <translation>Der Rest dieses Leitfadens ist für die Zeit, wenn es leichter wiegt. Er ist dann noch da.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/prompts/guide_rest.cpp"/>
        <source>The rest of this guide opens in %n days.</source>
        <translation>
            <numerusform>Der Rest dieses Leitfadens öffnet sich morgen.</numerusform>
            <numerusform>Der Rest dieses Leitfadens öffnet sich in %n Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/prompts/guide_rest.cpp"/>
        <source>The rest of this guide opens in %n hours.</source>
        <translation>
            <numerusform>Der Rest dieses Leitfadens öffnet sich in einer Stunde.</numerusform>
            <numerusform>Der Rest dieses Leitfadens öffnet sich in %n Stunden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/cli/edit.cpp"/>
        <source>The same again as earlier setbacks with its cause, or not</source>
        <translation>Wieder dasselbe wie frühere Rückschläge mit dieser Ursache, oder nicht</translation>
    </message>
    <message>
        <location filename="../../src/cli/recurrence_lines.cpp"/>
        <source>The same again, or not? upturn-cli edit %1 --again same|different</source>
        <translation>Wieder dasselbe, oder nicht? upturn-cli edit %1 --again same|different</translation>
    </message>
    <message>
        <location filename="../../src/app/sample.cpp"/>
        <source>The sample journal could not be copied to %1. Is there room on that disk?</source>
        <translation>Das Beispieltagebuch ließ sich nicht nach %1 kopieren. Ist auf dieser Platte Platz?</translation>
    </message>
    <message>
        <location filename="../../src/app/sample.cpp"/>
        <source>The sample journal is not on this computer. It comes with Upturn as share/upturn/sample.upturn; install Upturn again to have it.</source>
        <translation>Das Beispieltagebuch ist nicht auf diesem Computer. Es kommt mit Upturn als share/upturn/sample.upturn; installiere Upturn noch einmal, um es zu haben.</translation>
    </message>
    <message>
        <location filename="../../src/store/examination.cpp"/>
        <source>The search index does not match the entries.</source>
        <translation>Das Suchverzeichnis passt nicht zu den Einträgen.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_search.cpp"/>
        <source>The search index is being made anew (%1 %); until then the old one answers.</source>
        <translation>Das Suchverzeichnis wird neu angelegt (%1 %); bis dahin antwortet das alte.</translation>
    </message>
    <message>
        <location filename="../../src/takeaways/reasons.cpp"/>
        <source>The sentence beside it says that it matters.</source>
        <translation>Der Satz daneben sagt, dass es wichtig ist.</translation>
    </message>
    <message>
        <location filename="../../src/cli/practice.cpp"/>
        <source>The setback it follows from</source>
        <translation>Der Rückschlag, aus dem sie folgt</translation>
    </message>
    <message>
        <location filename="../../src/cli/step.cpp"/>
        <source>The situation: if this happens ...</source>
        <translation>Die Situation: wenn dies geschieht ...</translation>
    </message>
    <message>
        <location filename="../../src/cli/step.cpp"/>
        <source>The step that takes its place</source>
        <translation>Der Schritt, der an seine Stelle tritt</translation>
    </message>
    <message>
        <location filename="../../src/cli/step.cpp"/>
        <source>The step that this one replaces</source>
        <translation>Der Schritt, den dieser ersetzt</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>The steps that are open</source>
        <translation>Die offenen Schritte</translation>
    </message>
    <message>
        <location filename="../../src/cli/keep.cpp"/>
        <source>The text has %1 bytes; %2 to %3 is no part of it.</source>
        <translation>Der Text hat %1 Bytes; %2 bis %3 ist kein Teil davon.</translation>
    </message>
    <message>
        <location filename="../../src/cli/trash.cpp"/>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/tuning.cpp"/>
        <source>The weights have to add up to 10000, and make %1.</source>
        <translation>Die Gewichte müssen zusammen 10000 ergeben und ergeben %1.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/fields.cpp"/>
        <source>The words of "%1" have to be text, and are %2.</source>
        <translation>Die Worte von "%1" müssen Text sein und sind %2.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/advice.cpp"/>
        <source>There are documents of an office program in it. Save them as plain text.</source>
        <translation>Darin sind Dokumente eines Büroprogramms. Speichere sie als reinen Text.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/collector.cpp"/>
        <source>There are more than %1 entries in it. Nothing was taken over; bring it in parts.</source>
        <translation>Darin stehen mehr als %1 Einträge. Nichts wurde übernommen; bring es in Teilen.</translation>
    </message>
    <message>
        <location filename="../../src/app/circling.cpp"/>
        <source>There are more words of brooding than you use otherwise.</source>
        <translation>Es stehen mehr Worte des Grübelns da, als du sonst benutzt.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/advice.cpp"/>
        <source>There are no files in it.</source>
        <translation>Darin sind keine Dateien.</translation>
    </message>
    <message>
        <location filename="../../src/app/circling.cpp"/>
        <source>There are no more words of understanding than the time before.</source>
        <translation>Es stehen nicht mehr Worte des Verstehens da als beim letzten Mal.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/merge.cpp"/>
        <source>There is a pack "%1" already; give this one another id.</source>
        <translation>Es gibt schon ein Paket "%1"; gib diesem eine andere Kennung.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/merge.cpp"/>
        <source>There is a question "%1" already; name it in "overrides" to word it anew.</source>
        <translation>Es gibt schon eine Frage "%1"; nenne sie in "overrides", um sie neu zu fassen.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>There is no answer %1 here.</source>
        <translation>Hier gibt es keine Antwort %1.</translation>
    </message>
    <message>
        <location filename="../../src/cli/backup.cpp"/>
        <source>There is no backup of this journal in %1 yet. “upturn-cli backup” makes one; the window makes them by itself.</source>
        <translation>In %1 liegt noch keine Sicherung dieses Journals. „upturn-cli backup“ legt eine an; das Fenster tut es von selbst.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/tables.cpp"/>
        <source>There is no column “%1”. The columns are: %2.</source>
        <translation>Es gibt keine Spalte „%1“. Die Spalten sind: %2.</translation>
    </message>
    <message>
        <location filename="../../src/cli/command_line.cpp"/>
        <source>There is no command “%1”. All commands: upturn-cli --help</source>
        <translation>Es gibt keinen Befehl „%1“. Alle Befehle: upturn-cli --help</translation>
    </message>
    <message>
        <location filename="../../src/cli/command_line.cpp"/>
        <source>There is no command “%1”. Did you mean “upturn-cli %2”?</source>
        <translation>Es gibt keinen Befehl „%1“. Meintest du „upturn-cli %2“?</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>There is no entry %1 here.</source>
        <translation>Hier gibt es keinen Eintrag %1.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/upturn_zip_reader.cpp"/>
        <source>There is no export.json in %1, so it is no export of Upturn. Nothing was taken over.</source>
        <translation>In %1 gibt es keine export.json, also ist es kein Export von Upturn. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/app/attachments.cpp"/>
        <location filename="../../src/cli/guides.cpp"/>
        <location filename="../../src/exchange/archive_reader.cpp"/>
        <location filename="../../src/store/journal_restore.cpp"/>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <location filename="../../src/cli/backup.cpp"/>
        <source>There is no folder %1 that can be read.</source>
        <translation>Es gibt keinen lesbaren Ordner %1.</translation>
    </message>
    <message>
        <location filename="../../src/app/second_place.cpp"/>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/format.cpp"/>
        <source>There is no format “%1”. Upturn reads %2; without --format it is recognised by itself.</source>
        <translation>Es gibt kein Format „%1“. Upturn liest %2; ohne --format wird es von selbst erkannt.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/end.cpp"/>
        <source>There is no guide of that name.</source>
        <translation>Es gibt keinen Leitfaden dieses Namens.</translation>
    </message>
    <message>
        <location filename="../../src/cli/ask.cpp"/>
        <location filename="../../src/cli/guides.cpp"/>
        <source>There is no guide “%1”. “upturn-cli guides list” shows them all.</source>
        <translation>Es gibt keinen Leitfaden „%1“. „upturn-cli guides list“ zeigt alle.</translation>
    </message>
    <message>
        <location filename="../../src/cli/restore.cpp"/>
        <source>There is no journal at %1 that can be read. The copy would become it.</source>
        <translation>Bei %1 ist kein Journal, das sich lesen lässt. Die Kopie würde dazu.</translation>
    </message>
    <message>
        <location filename="../../src/cli/restore.cpp"/>
        <source>There is no journal at %1 that single things could come back to. Without --only the copy becomes it.</source>
        <translation>Bei %1 ist kein Journal, in das einzelne Dinge zurückkönnten. Ohne --only wird die Kopie dazu.</translation>
    </message>
    <message>
        <location filename="../../src/app/surroundings.cpp"/>
        <source>There is no journal at %1, but backups under its name are here:</source>
        <translation>Unter %1 ist kein Tagebuch, aber Sicherungen unter seinem Namen sind hier:</translation>
    </message>
    <message>
        <location filename="../../src/app/farewell.cpp"/>
        <source>There is no journal at %1.</source>
        <translation>Es gibt kein Tagebuch unter %1.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>There is no journal at %1. The first “upturn-cli add” makes one, or name another with --journal.</source>
        <translation>Bei %1 gibt es kein Tagebuch. Das erste „upturn-cli add“ legt eines an, oder nenne mit --journal ein anderes.</translation>
    </message>
    <message>
        <location filename="../../src/store/search_words.cpp"/>
        <source>There is no kind of entry called “%1”. There are setback, win and note.</source>
        <translation>Eine Art von Eintrag namens „%1“ gibt es nicht. Es gibt Rückschlag (setback), Erfolg (win) und Notiz (note).</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>There is no lesson %1 here.</source>
        <translation>Hier gibt es keine Lehre %1.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>There is no next step %1 here.</source>
        <translation>Hier gibt es keinen nächsten Schritt %1.</translation>
    </message>
    <message>
        <location filename="../../src/app/practice_days.cpp"/>
        <source>There is no practice “%1”. There are: %2.</source>
        <translation>Es gibt keine Übung „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/end.cpp"/>
        <source>There is no question that fits right now. What you wrote is kept.</source>
        <translation>Gerade passt keine Frage. Was du geschrieben hast, ist aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../src/app/reflection.cpp"/>
        <source>There is no question “%1”. “upturn-cli ask” shows the next one, “upturn-cli guides show” those of a guide.</source>
        <translation>Es gibt keine Frage „%1“. „upturn-cli ask“ zeigt die nächste, „upturn-cli guides show“ die eines Leitfadens.</translation>
    </message>
    <message>
        <location filename="../../src/app/second_place.cpp"/>
        <source>There is no room for a backup at %1. The journal itself is not touched by that.</source>
        <translation>In %1 ist kein Platz für eine Sicherung. Das Tagebuch selbst ist davon nicht betroffen.</translation>
    </message>
    <message>
        <location filename="../../src/cli/backup.cpp"/>
        <source>There is no second place any more. What lies there stays.</source>
        <translation>Es gibt keinen zweiten Ort mehr. Was dort liegt, bleibt.</translation>
    </message>
    <message>
        <location filename="../../src/cli/list.cpp"/>
        <source>There is no such entry.</source>
        <translation>So einen Eintrag gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../src/cli/lessons.cpp"/>
        <source>There is no such lesson yet.</source>
        <translation>So eine Lehre gibt es noch nicht.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/tables.cpp"/>
        <source>There is no table in %1. Nothing was taken over.</source>
        <translation>In %1 ist keine Tabelle. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/cli/input.cpp"/>
        <source>There is no takeaway %1. “upturn-cli takeaways” numbers them.</source>
        <translation>Es gibt keinen Vorschlag %1. „upturn-cli takeaways“ zählt sie auf.</translation>
    </message>
    <message>
        <location filename="../../src/cli/input.cpp"/>
        <source>There is no text. Write at least one word.</source>
        <translation>Es gibt keinen Text. Schreib mindestens ein Wort.</translation>
    </message>
    <message>
        <location filename="../../src/store/search_words.cpp"/>
        <source>There is no word in it to look for.</source>
        <translation>Darin steht kein Wort, nach dem sich suchen ließe.</translation>
    </message>
    <message>
        <location filename="../../src/cli/list_commands.cpp"/>
        <source>There is none yet. upturn-cli %1 add --help says how to add one.</source>
        <translation>Noch ist nichts da. upturn-cli %1 add --help sagt, wie es geht.</translation>
    </message>
    <message>
        <location filename="../../src/store/database.cpp"/>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/upturn_json_reader.cpp"/>
        <location filename="../../src/exchange/upturn_zip_reader.cpp"/>
        <source>There is not enough memory to read this export.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um diesen Export zu lesen.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/format.cpp"/>
        <source>There is not enough memory to read this import.</source>
        <translation>Der Speicher reicht nicht, um das zu lesen.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/format.cpp"/>
        <source>There is nothing at %1 to import.</source>
        <translation>Bei %1 gibt es nichts zu importieren.</translation>
    </message>
    <message>
        <location filename="../../src/cli/list_commands.cpp"/>
        <source>There is nothing to note yet. “upturn-cli %1 add --help” lists the fields.</source>
        <translation>Noch gibt es nichts zu notieren. „upturn-cli %1 add --help“ nennt die Felder.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_entries.cpp"/>
        <source>There is nothing to record yet. Write at least one word.</source>
        <translation>Es gibt noch nichts aufzuschreiben. Schreib mindestens ein Wort.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_history.cpp"/>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_history.cpp"/>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <location filename="../../src/app/waiting.cpp"/>
        <source>There is someone to talk to, at any hour.</source>
        <translation>Es gibt jemanden zum Reden, zu jeder Stunde.</translation>
    </message>
    <message>
        <location filename="../../src/cli/entry_query.cpp"/>
        <source>These are the newest %1. --limit shows more.</source>
        <translation>Das sind die neuesten %1. --limit zeigt mehr.</translation>
    </message>
    <message>
        <location filename="../../src/cli/export.cpp"/>
        <source>These attached files stayed behind, because they are gone or are not what was attached:</source>
        <translation>Diese angehängten Dateien blieben zurück, weil sie fehlen oder nicht sind, was angehängt wurde:</translation>
    </message>
    <message>
        <location filename="../../src/cli/export.cpp"/>
        <source>These attached files stayed behind; a .zip takes them along:</source>
        <translation>Diese Anhänge blieben zurück; eine .zip nimmt sie mit:</translation>
    </message>
    <message>
        <location filename="../../src/prompts/lint.cpp"/>
        <source>These questions wait for each other: %1.</source>
        <translation>Diese Fragen warten aufeinander: %1.</translation>
    </message>
    <message>
        <location filename="../../src/cli/import.cpp"/>
        <source>These read like setbacks. “upturn-cli edit ID --kind setback” makes one of a note; as they are they stay notes.</source>
        <translation>Diese lesen sich wie Rückschläge. „upturn-cli edit ID --kind setback“ macht aus einer Notiz einen; so bleiben sie Notizen.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_lessons.cpp"/>
        <source>These two are one lesson already.</source>
        <translation>Diese beiden sind schon eine Lehre.</translation>
    </message>
    <message>
        <location filename="../../src/app/plan.cpp"/>
        <source>Things that carry me through an hour</source>
        <translation>Was mich durch eine Stunde trägt</translation>
    </message>
    <message>
        <location filename="../../src/exchange/upturn_json_reader.cpp"/>
        <source>This JSON is no export of Upturn: it does not begin with “format”: “upturn-export”. Nothing was taken over.</source>
        <translation>Dieses JSON ist kein Export von Upturn: Es beginnt nicht mit „format“: „upturn-export“. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/json_stream.cpp"/>
        <source>This JSON is no object: nothing of it is known here. Nothing was taken over.</source>
        <translation>Dieses JSON ist kein Objekt: Nichts davon ist hier bekannt. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/app/transfer_in.cpp"/>
        <source>This attached file is not in the import; its entry still names it.</source>
        <translation>Diese angehängte Datei ist nicht im Import; ihr Eintrag nennt sie weiterhin.</translation>
    </message>
    <message>
        <location filename="../../src/app/calm.cpp"/>
        <source>This can pass, and you do not have to carry it alone.</source>
        <translation>Das kann vorübergehen, und du musst es nicht allein tragen.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_acts.cpp"/>
        <source>This can't be part of something larger.</source>
        <translation>Das kann kein Teil von etwas Größerem sein.</translation>
    </message>
    <message>
        <location filename="../../src/cli/delete_journal.cpp"/>
        <source>This can't be undone. Type the word delete: </source>
        <translation>Das lässt sich nicht rückgängig machen. Gib das Wort löschen ein: </translation>
    </message>
    <message>
        <location filename="../../src/exchange/upturn_json_reader.cpp"/>
        <source>This export has no version number. Nothing was taken over.</source>
        <translation>Dieser Export hat keine Versionsnummer. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/upturn_json_reader.cpp"/>
        <source>This export is from a newer Upturn (version %1, this one reads up to %2). Install the newer Upturn to import it; nothing was taken over.</source>
        <translation>Dieser Export stammt von einem neueren Upturn (Version %1, dieses liest bis %2). Installiere das neuere Upturn, um ihn zu importieren; nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/json_stream.cpp"/>
        <source>This file is UTF-16 text. Save it as UTF-8 and import it again; nothing was taken over.</source>
        <translation>Diese Datei ist UTF-16-Text. Speichere sie als UTF-8 und importiere sie noch einmal; nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/advice.cpp"/>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/day_one.cpp"/>
        <location filename="../../src/exchange/json_stream.cpp"/>
        <location filename="../../src/exchange/tables.cpp"/>
        <source>This file is empty. Nothing was taken over.</source>
        <translation>Diese Datei ist leer. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/members.cpp"/>
        <source>This folder can't be opened, so nothing in it was read. Check its permissions.</source>
        <translation>Dieser Ordner lässt sich nicht öffnen, also wurde nichts darin gelesen. Prüfe seine Zugriffsrechte.</translation>
    </message>
    <message>
        <location filename="../../src/cli/delete_journal.cpp"/>
        <source>This goes for good:</source>
        <translation>Das wird endgültig gelöscht:</translation>
    </message>
    <message>
        <location filename="../../src/prompts/guide_rest.cpp"/>
        <source>This guide is for when it weighs less. It will be here then.</source>
        <translation>Dieser Leitfaden ist für die Zeit, wenn es leichter wiegt. Er ist dann noch da.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/end.cpp"/>
        <source>This guide is made for another kind of entry.</source>
        <translation>Dieser Leitfaden ist für eine andere Art von Eintrag gemacht.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/guide_rest.cpp"/>
        <source>This guide is turned off.</source>
        <translation>Dieser Leitfaden ist abgeschaltet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/prompts/guide_rest.cpp"/>
        <source>This guide opens in %n days.</source>
        <translation>
            <numerusform>Dieser Leitfaden öffnet sich morgen.</numerusform>
            <numerusform>Dieser Leitfaden öffnet sich in %n Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/prompts/guide_rest.cpp"/>
        <source>This guide opens in %n hours.</source>
        <translation>
            <numerusform>Dieser Leitfaden öffnet sich in einer Stunde.</numerusform>
            <numerusform>Dieser Leitfaden öffnet sich in %n Stunden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/prompts/guide_rest.cpp"/>
        <source>This guide takes up your own words, when they call for it.</source>
        <translation>Dieser Leitfaden greift deine eigenen Worte auf, wenn sie danach verlangen.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/advice.cpp"/>
        <source>This is XML of a program that is not known here. Export from there as Markdown, JSON or CSV.</source>
        <translation>Das ist XML eines Programms, das hier nicht bekannt ist. Exportiere dort als Markdown, JSON oder CSV.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/advice.cpp"/>
        <source>This is a 7z archive. Unpack it, and import the folder.</source>
        <translation>Das ist ein 7z-Archiv. Entpacke es und importiere den Ordner.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/advice.cpp"/>
        <source>This is a PDF, made for reading and printing. Export from the program it comes from as text, Markdown or JSON.</source>
        <translation>Das ist ein PDF, zum Lesen und Drucken gemacht. Exportiere aus dem Programm, aus dem es kommt, als Text, Markdown oder JSON.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/advice.cpp"/>
        <source>This is a RAR archive. Unpack it, and import the folder.</source>
        <translation>Das ist ein RAR-Archiv. Entpacke es und importiere den Ordner.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/advice.cpp"/>
        <source>This is a backup of Daylio. Export the entries there as CSV, and import that.</source>
        <translation>Das ist eine Sicherung von Daylio. Exportiere die Einträge dort als CSV und importiere das.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/advice.cpp"/>
        <source>This is a backup of Diaro. Export the entries there as text or CSV, and import that.</source>
        <translation>Das ist eine Sicherung von Diaro. Exportiere die Einträge dort als Text oder CSV und importiere das.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/advice.cpp"/>
        <source>This is a backup of Standard Notes. Unpack it, and import its folder Items/Note.</source>
        <translation>Das ist eine Sicherung von Standard Notes. Entpacke sie und importiere den Ordner Items/Note darin.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/advice.cpp"/>
        <source>This is a database. Export the entries from the program it belongs to, as Markdown, JSON or CSV.</source>
        <translation>Das ist eine Datenbank. Exportiere die Einträge aus dem Programm, zu dem sie gehört, als Markdown, JSON oder CSV.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/advice.cpp"/>
        <source>This is a diary of Lifeograph. Export it there as plain text, and import that.</source>
        <translation>Das ist ein Tagebuch von Lifeograph. Exportiere es dort als reinen Text und importiere das.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/advice.cpp"/>
        <source>This is a document of an office program. Save it as plain text there.</source>
        <translation>Das ist ein Dokument eines Büroprogramms. Speichere es dort als reinen Text.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/advice.cpp"/>
        <source>This is a journal of Day One Classic. Open it in a newer Day One, export it as JSON, and import that.</source>
        <translation>Das ist ein Tagebuch von Day One Classic. Öffne es in einem neueren Day One, exportiere es als JSON und importiere das.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/advice.cpp"/>
        <source>This is a note of Google Keep. Its text can be saved as a text file and imported.</source>
        <translation>Das ist eine Notiz von Google Keep. Ihr Text lässt sich als Textdatei speichern und importieren.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/advice.cpp"/>
        <source>This is a page of HTML. Export from the program it comes from as Markdown or text.</source>
        <translation>Das ist eine HTML-Seite. Exportiere aus dem Programm, aus dem sie kommt, als Markdown oder Text.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/advice.cpp"/>
        <source>This is a question pack. It belongs into the folder of packs: “upturn-cli guides check” reads it.</source>
        <translation>Das ist ein Fragenpaket. Es gehört in den Ordner der Pakete: „upturn-cli guides check“ liest es.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/advice.cpp"/>
        <source>This is an encrypted backup of Diaro. Make one without a passphrase.</source>
        <translation>Das ist eine verschlüsselte Sicherung von Diaro. Mache eine ohne Passwort.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/advice.cpp"/>
        <source>This is an encrypted backup of Standard Notes. Make a decrypted one there.</source>
        <translation>Das ist eine verschlüsselte Sicherung von Standard Notes. Mache dort eine entschlüsselte.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/advice.cpp"/>
        <source>This is an encrypted journal of jrnl. Decrypt it there first: jrnl --decrypt.</source>
        <translation>Das ist ein verschlüsseltes Tagebuch von jrnl. Entschlüssle es erst dort: jrnl --decrypt.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/advice.cpp"/>
        <source>This is an export of Evernote (ENEX). Import it into Joplin, export it there as JEX, and import that.</source>
        <translation>Das ist ein Export von Evernote (ENEX). Importiere ihn in Joplin, exportiere dort als JEX und importiere das.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/advice.cpp"/>
        <source>This is encrypted with OpenSSL. Decrypt it with the program that made it.</source>
        <translation>Das ist mit OpenSSL verschlüsselt. Entschlüssle es mit dem Programm, das es gemacht hat.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/advice.cpp"/>
        <source>This is encrypted with PGP. Decrypt it first: gpg --decrypt.</source>
        <translation>Das ist mit PGP verschlüsselt. Entschlüssle es erst: gpg --decrypt.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/advice.cpp"/>
        <source>This is encrypted with age. Decrypt it first: age --decrypt.</source>
        <translation>Das ist mit age verschlüsselt. Entschlüssle es erst: age --decrypt.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/upturn_zip_reader.cpp"/>
        <source>This is no part of an export.</source>
        <translation>Das ist kein Teil eines Exports.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/json_stream.cpp"/>
        <source>This is no whole JSON text: it breaks off or stops making sense at line %1, column %2. Nothing was taken over; make the export again.</source>
        <translation>Das ist kein ganzer JSON-Text: In Zeile %1, Spalte %2 bricht er ab oder ergibt keinen Sinn mehr. Nichts wurde übernommen; mach den Export noch einmal.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/json_tree.cpp"/>
        <source>This is not JSON in UTF-8 from here on; look for a missing comma, bracket or quotation mark, or save the file as UTF-8.</source>
        <translation>Ab hier ist das kein JSON in UTF-8; such nach einem fehlenden Komma, einer Klammer oder einem Anführungszeichen, oder speichere die Datei als UTF-8.</translation>
    </message>
    <message>
        <location filename="../../src/core/text.cpp"/>
        <source>This is not UTF-8 text: byte %1 can't be read. Convert it first; nothing was kept.</source>
        <translation>Das ist kein UTF-8-Text: Byte %1 lässt sich nicht lesen. Wandle ihn zuerst um; nichts wurde behalten.</translation>
    </message>
    <message>
        <location filename="../../src/cli/appraise.cpp"/>
        <source>This is not mine to learn from</source>
        <translation>Daraus muss ich nichts lernen</translation>
    </message>
    <message>
        <location filename="../../src/exchange/advice.cpp"/>
        <source>This is packed with gzip. Unpack it first, and import what comes out.</source>
        <translation>Das ist mit gzip gepackt. Entpacke es erst und importiere, was herauskommt.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/advice.cpp"/>
        <source>This is rich text (RTF). Save it as plain text in the program it comes from.</source>
        <translation>Das ist formatierter Text (RTF). Speichere ihn in dem Programm, aus dem er kommt, als reinen Text.</translation>
    </message>
    <message>
        <location filename="../../src/cli/delete_journal.cpp"/>
        <source>This it can't reach:</source>
        <translation>Das ist nicht erreichbar:</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_lessons.cpp"/>
        <source>This lesson is one with another already. Bring it back first, then merge it into this one.</source>
        <translation>Diese Lehre ist schon mit einer anderen eins. Hol sie erst zurück, dann vereine sie mit dieser.</translation>
    </message>
    <message>
        <location filename="../../src/cli/review.cpp"/>
        <source>This lesson is part of you now. It is looked at once a year: %1.</source>
        <translation>Diese Lehre ist jetzt ein Teil von dir. Einmal im Jahr wird sie angesehen: %1.</translation>
    </message>
    <message>
        <location filename="../../src/cli/review.cpp"/>
        <source>This lesson rests, and does not come back by itself. “upturn-cli lesson retire %1 --back” brings it back.</source>
        <translation>Diese Lehre ruht und kommt nicht von selbst wieder. „upturn-cli lesson retire %1 --back“ holt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/advice.cpp"/>
        <source>This looks like a backup of Standard Notes. Choose “Decrypted” and unpack it; its folder “Items” holds text files that can be imported.</source>
        <translation>Das sieht nach einer Sicherung von Standard Notes aus. Wähle „Decrypted“ und entpacke sie; ihr Ordner „Items“ enthält Textdateien, die sich importieren lassen.</translation>
    </message>
    <message>
        <location filename="../../src/cli/guides.cpp"/>
        <source>This pack can be used.</source>
        <translation>Dieses Paket lässt sich benutzen.</translation>
    </message>
    <message>
        <location filename="../../src/cli/guides.cpp"/>
        <source>This pack can't be used yet.</source>
        <translation>Dieses Paket lässt sich noch nicht benutzen.</translation>
    </message>
    <message>
        <location filename="../../src/cli/step.cpp"/>
        <source>This step is closed already: %1. --helped, --what, --why and --differently say more of it.</source>
        <translation>Dieser Schritt ist schon abgeschlossen: %1. --helped, --what, --why und --differently sagen mehr darüber.</translation>
    </message>
    <message>
        <location filename="../../src/cli/lessons.cpp"/>
        <source>This takes %1. After thinking of each: upturn-cli review LESSON 1..4</source>
        <translation>Das dauert %1. Nachdem du an jede gedacht hast: upturn-cli review LEHRE 1..4</translation>
    </message>
    <message>
        <location filename="../../src/core/text.cpp"/>
        <source>This text has %1 bytes; one field holds %2. Split it, or keep it as an attachment.</source>
        <translation>Dieser Text hat %1 Bytes; ein Feld fasst %2. Teile ihn auf, oder heb ihn als Anhang auf.</translation>
    </message>
    <message>
        <location filename="../../src/cli/input.cpp"/>
        <source>This text is longer than %1 bytes, the most that one entry or answer holds. Split it, or attach it as a file.</source>
        <translation>Dieser Text ist länger als %1 Bytes, mehr fasst ein Eintrag oder eine Antwort nicht. Teile ihn auf, oder häng ihn als Datei an.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/upturn_json_reader.cpp"/>
        <source>This version does not keep these yet.</source>
        <translation>Diese Version hebt so etwas noch nicht auf.</translation>
    </message>
    <message>
        <location filename="../../src/cli/question.cpp"/>
        <source>To answer: upturn-cli answer %1 %2 "..."
To skip: upturn-cli skip %1 %2</source>
        <translation>Zum Antworten: upturn-cli answer %1 %2 "..."
Zum Überspringen: upturn-cli skip %1 %2</translation>
    </message>
    <message>
        <location filename="../../src/cli/ask.cpp"/>
        <source>To answer: upturn-cli appraise %1 %2
To leave it open: upturn-cli skip %1 which</source>
        <translation>Zum Antworten: upturn-cli appraise %1 %2
Um es offen zu lassen: upturn-cli skip %1 which</translation>
    </message>
    <message>
        <location filename="../../src/cli/ask.cpp"/>
        <source>To answer: upturn-cli calm %1 --safe %2
To leave it open: upturn-cli skip %1 safe</source>
        <translation>Zum Antworten: upturn-cli calm %1 --safe %2
Um es offen zu lassen: upturn-cli skip %1 safe</translation>
    </message>
    <message>
        <location filename="../../src/cli/calm.cpp"/>
        <source>To answer: upturn-cli calm %1 --safe yes</source>
        <translation>Antworten: upturn-cli calm %1 --safe yes</translation>
    </message>
    <message>
        <location filename="../../src/cli/ask.cpp"/>
        <source>To go on all the same: %1</source>
        <translation>Um trotzdem weiterzumachen: %1</translation>
    </message>
    <message>
        <location filename="../../src/cli/keep.cpp"/>
        <source>To have it on the calm page too: upturn-cli contacts --add "%1"</source>
        <translation>Damit es auch auf der ruhigen Seite steht: upturn-cli contacts --add "%1"</translation>
    </message>
    <message>
        <location filename="../../src/cli/takeaways.cpp"/>
        <source>To keep one: upturn-cli keep %1 --takeaway %2</source>
        <translation>Um einen zu behalten: upturn-cli keep %1 --takeaway %2</translation>
    </message>
    <message>
        <location filename="../../src/cli/waiting.cpp"/>
        <source>To put this line away: upturn-cli waiting yesterday</source>
        <translation>Um diese Zeile wegzulegen: upturn-cli waiting yesterday</translation>
    </message>
    <message>
        <location filename="../../src/app/evening.cpp"/>
        <source>Today there is nothing to learn and nothing to do. What you wrote is kept.</source>
        <translation>Heute gibt es nichts zu lernen und nichts zu tun. Was du geschrieben hast, ist behalten.</translation>
    </message>
    <message>
        <location filename="../../src/app/evening.cpp"/>
        <source>Tonight there is nothing to learn and nothing to do. What you wrote is kept.</source>
        <translation>Heute Abend gibt es nichts zu lernen und nichts zu tun. Was du geschrieben hast, ist behalten.</translation>
    </message>
    <message>
        <location filename="../../src/cli/step.cpp"/>
        <source>Too early to say whether it helped: ask on this day</source>
        <translation>Zu früh, um zu sagen, ob es half: an diesem Tag fragen</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Turkey</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <location filename="../../src/prompts/rule_sentences.cpp"/>
        <source>Turned off.</source>
        <translation>Ausgeschaltet.</translation>
    </message>
    <message>
        <location filename="../../src/cli/lesson.cpp"/>
        <source>Two lessons say the same: let one stand for both</source>
        <translation>Zwei Lehren sagen dasselbe: eine für beide stehen lassen</translation>
    </message>
    <message>
        <location filename="../../src/app/sample.cpp"/>
        <location filename="../../src/app/surroundings.cpp"/>
        <source>UPTURN_NOW: %1</source>
        <translation>UPTURN_NOW: %1</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_history.cpp"/>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <location filename="../../src/cli/pause.cpp"/>
        <source>Until which day? For example: upturn-cli pause %1 until 2026-12-01</source>
        <translation>Bis zu welchem Tag? Zum Beispiel: upturn-cli pause %1 until 2026-12-01</translation>
    </message>
    <message>
        <location filename="../../src/cli/entry_query.cpp"/>
        <location filename="../../src/cli/export.cpp"/>
        <source>Up to and with this day</source>
        <translation>Bis einschließlich dieses Tages</translation>
    </message>
    <message>
        <location filename="../../src/app/paths.cpp"/>
        <source>Upturn does not know where to keep its files: HOME does not name a folder by its full path. Set HOME, or XDG_DATA_HOME, XDG_CONFIG_HOME and XDG_STATE_HOME.</source>
        <translation>Upturn weiß nicht, wohin mit seinen Dateien: HOME nennt keinen Ordner mit vollem Pfad. Setze HOME oder XDG_DATA_HOME, XDG_CONFIG_HOME und XDG_STATE_HOME.</translation>
    </message>
    <message>
        <location filename="../../src/cli/command_line.cpp"/>
        <source>Upturn on the command line: write down what went wrong, be asked good questions, keep what is worth keeping.</source>
        <translation>Upturn auf der Kommandozeile: Schreib auf, was schiefging, lass dir gute Fragen stellen, behalte, was sich zu behalten lohnt.</translation>
    </message>
    <message>
        <location filename="../../src/cli/command_line.cpp"/>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <location filename="../../src/cli/command_line.cpp"/>
        <source>Use this journal instead of your usual one</source>
        <translation>Dieses Tagebuch statt deines üblichen benutzen</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <location filename="../../src/app/plan.cpp"/>
        <source>What I do on my own</source>
        <translation>Was ich allein tue</translation>
    </message>
    <message>
        <location filename="../../src/app/plan.cpp"/>
        <source>What I would rather not have near me then</source>
        <translation>Was ich dann lieber nicht in der Nähe habe</translation>
    </message>
    <message>
        <location filename="../../src/app/farewell.cpp"/>
        <source>What a disk, a sync program or a system backup keeps of deleted files.</source>
        <translation>Was ein Datenträger, ein Abgleichprogramm oder eine Systemsicherung von gelöschten Dateien behält.</translation>
    </message>
    <message>
        <location filename="../../src/cli/plan.cpp"/>
        <source>What belongs there; - reads standard input; none empties it</source>
        <translation>Was dorthin gehört; - liest die Standardeingabe; none leert es</translation>
    </message>
    <message>
        <location filename="../../src/cli/plan.cpp"/>
        <source>What belongs there? Give the words, - for standard input, or none.</source>
        <translation>Was gehört dorthin? Gib die Worte an, - für die Standardeingabe, oder none.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/markdown_notes.cpp"/>
        <source>What could be told was taken; all of it is in the details.</source>
        <translation>Was zu erkennen war, kam mit; alles davon steht bei den Einzelheiten.</translation>
    </message>
    <message>
        <location filename="../../src/store/repair.cpp"/>
        <source>What could not be mended here was taken from the backup %1.</source>
        <translation>Was sich hier nicht reparieren ließ, kam aus der Sicherung %1.</translation>
    </message>
    <message>
        <location filename="../../src/cli/review.cpp"/>
        <source>What did not come up can't have been used: --met no and --used yes don't go together.</source>
        <translation>Was nicht vorkam, kann nicht genutzt worden sein: --met no und --used yes passen nicht zusammen.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/table_writer.cpp"/>
        <source>What did you learn from “%1”?</source>
        <translation>Was hast du aus „%1“ gelernt?</translation>
    </message>
    <message>
        <location filename="../../src/exchange/table_writer.cpp"/>
        <source>What did you learn?</source>
        <translation>Was hast du gelernt?</translation>
    </message>
    <message>
        <location filename="../../src/app/goal_words.cpp"/>
        <source>What do you do differently now? --differently</source>
        <translation>Was machst du jetzt anders? --differently</translation>
    </message>
    <message>
        <location filename="../../src/app/goal_words.cpp"/>
        <source>What does this win buy time for? --capability says it.</source>
        <translation>Wofür verschafft dieser Erfolg Zeit? --capability sagt es.</translation>
    </message>
    <message>
        <location filename="../../src/cli/import.cpp"/>
        <source>What entries become of which the source says nothing; note when not given</source>
        <translation>Was aus Einträgen wird, zu denen die Quelle nichts sagt; ohne Angabe Notiz (note)</translation>
    </message>
    <message>
        <location filename="../../src/prompts/names.cpp"/>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <location filename="../../src/app/sitting.cpp"/>
        <source>What happened, as plainly as you can</source>
        <translation>Was passiert ist, so schlicht du kannst</translation>
    </message>
    <message>
        <location filename="../../src/cli/add.cpp"/>
        <source>What happened, in quotes; - reads standard input</source>
        <translation>Was geschah, in Anführungszeichen; - liest die Standardeingabe</translation>
    </message>
    <message>
        <location filename="../../src/cli/step.cpp"/>
        <source>What happened; - reads standard input</source>
        <translation>Was geschah; - liest die Standardeingabe</translation>
    </message>
    <message>
        <location filename="../../src/cli/add.cpp"/>
        <source>What happened? Write it in quotes: upturn-cli add "The demo broke", or hand it in on standard input: upturn-cli add -</source>
        <translation>Was ist geschehen? Schreib es in Anführungszeichen: upturn-cli add "Die Vorführung ging schief", oder gib es über die Standardeingabe: upturn-cli add -</translation>
    </message>
    <message>
        <location filename="../../src/prompts/lint.cpp"/>
        <source>What is asked after a loss, an illness, an injustice or violence has the mode "kind" or "facts".</source>
        <translation>Was nach Verlust, Krankheit, Unrecht oder Gewalt gefragt wird, hat den Modus „kind“ oder „facts“.</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>What is in the trash; trash restore ID puts it back</source>
        <translation>Was im Papierkorb ist; trash restore ID holt es zurück</translation>
    </message>
    <message>
        <location filename="../../src/store/repair.cpp"/>
        <source>What is left of a lost entry</source>
        <translation>Was von einem verlorenen Eintrag noch da ist</translation>
    </message>
    <message>
        <location filename="../../src/prompts/guide_rest.cpp"/>
        <source>What is left of this guide comes by itself, days later.</source>
        <translation>Was von diesem Leitfaden übrig ist, kommt von selbst, Tage später.</translation>
    </message>
    <message>
        <location filename="../../src/store/examination.cpp"/>
        <source>What is shown (%1) is not what you wrote.</source>
        <translation>Was gezeigt wird (%1), ist nicht, was du geschrieben hast.</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>What is to be looked at again: follow-up questions, steps, decisions</source>
        <translation>Was wieder anzusehen ist: Nachfragen, Schritte, Entscheidungen</translation>
    </message>
    <message>
        <location filename="../../src/cli/answer.cpp"/>
        <source>What is your answer? Write it in quotes, or hand it in on standard input with -</source>
        <translation>Was ist deine Antwort? Schreib sie in Anführungszeichen, oder gib sie mit - über die Standardeingabe</translation>
    </message>
    <message>
        <location filename="../../src/cli/list_commands.cpp"/>
        <source>What is “%1”? Every field has an option.</source>
        <translation>Was ist „%1“? Jedes Feld hat eine Option.</translation>
    </message>
    <message>
        <location filename="../../src/cli/appraise.cpp"/>
        <source>What kind of thing it is: %1</source>
        <translation>Was für eine Sache es ist: %1</translation>
    </message>
    <message>
        <location filename="../../src/cli/entry_options.cpp"/>
        <source>What led to it; may be given several times</source>
        <translation>Was dazu führte; mehrmals möglich</translation>
    </message>
    <message>
        <location filename="../../src/cli/step.cpp"/>
        <source>What should change? --then, --when, --due, --kind or --lesson.</source>
        <translation>Was soll sich ändern? --then, --when, --due, --kind oder --lesson.</translation>
    </message>
    <message>
        <location filename="../../src/cli/edit.cpp"/>
        <source>What should change? Give a new text or an option; “upturn-cli edit --help” lists them.</source>
        <translation>Was soll sich ändern? Gib einen neuen Text oder eine Option an; „upturn-cli edit --help“ zählt sie auf.</translation>
    </message>
    <message>
        <location filename="../../src/cli/list_commands.cpp"/>
        <source>What should change? See “upturn-cli %1 edit --help”.</source>
        <translation>Was soll sich ändern? Siehe „upturn-cli %1 edit --help“.</translation>
    </message>
    <message>
        <location filename="../../src/cli/calm.cpp"/>
        <source>What sounds like danger in this entry is a manner of speaking</source>
        <translation>Was in diesem Eintrag nach Gefahr klingt, ist eine Redensart</translation>
    </message>
    <message>
        <location filename="../../src/exchange/json_stream.cpp"/>
        <source>What stands around line %1 holds too much to be one entry. Nothing was taken over.</source>
        <translation>Was um Zeile %1 steht, ist zu viel für einen Eintrag. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/app/transfer_in.cpp"/>
        <source>What stands there is taken for what was deleted for good here, and stays away. If it was written since, give it another time there.</source>
        <translation>Was dort steht, gilt als das, was hier endgültig gelöscht wurde, und bleibt fort. Wurde es seitdem geschrieben, gib ihm dort eine andere Zeit.</translation>
    </message>
    <message>
        <location filename="../../src/app/recovery.cpp"/>
        <source>What the file says of its own tables could not be read, so it was made anew from its pages. As it was it lies in %1.</source>
        <translation>Was die Datei über ihre eigenen Tabellen sagt, war nicht lesbar; sie wurde aus ihren Seiten neu gemacht. Wie sie war, liegt sie in %1.</translation>
    </message>
    <message>
        <location filename="../../src/store/schema.cpp"/>
        <source>What the journal %1 says of its own tables was changed on disk (“%2”). It was not changed. “upturn-cli verify --repair” mends it, after a copy.</source>
        <translation>Was das Tagebuch %1 von seinen eigenen Tabellen sagt, wurde auf der Festplatte verändert („%2“). Es selbst wurde nicht verändert. „upturn-cli verify --repair“ stellt es wieder her, nach einer Kopie.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_health.cpp"/>
        <source>What the journal %1 says of itself was changed on disk, so it has to be made anew from its pages.</source>
        <translation>Was das Tagebuch %1 von sich selbst sagt, wurde auf der Festplatte verändert; es muss aus seinen Seiten neu gemacht werden.</translation>
    </message>
    <message>
        <location filename="../../src/store/ground.cpp"/>
        <source>What the journal %1 says of itself was changed on disk, so nothing can be written to it. “upturn-cli verify --repair” mends it, after a copy.</source>
        <translation>Was das Tagebuch %1 von sich selbst sagt, wurde auf der Festplatte verändert; darum kann nichts hineingeschrieben werden. „upturn-cli verify --repair“ stellt es wieder her, nach einer Kopie.</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>What the journal holds</source>
        <translation>Was das Tagebuch enthält</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>What the journal said of its own format had been changed. It was put right; as the journal was, it lies in %1.</source>
        <translation>Was das Tagebuch von seinem eigenen Format sagte, war verändert worden. Es wurde berichtigt; so wie das Tagebuch war, liegt es in %1.</translation>
    </message>
    <message>
        <location filename="../../src/store/examination.cpp"/>
        <source>What the journal says of its own tables was changed on disk.</source>
        <translation>Was das Tagebuch von seinen eigenen Tabellen sagt, wurde auf der Festplatte verändert.</translation>
    </message>
    <message>
        <location filename="../../src/store/examination.cpp"/>
        <source>What the journal says of itself was changed on disk.</source>
        <translation>Was das Tagebuch von sich selbst sagt, wurde auf der Festplatte verändert.</translation>
    </message>
    <message>
        <location filename="../../src/cli/takeaways.cpp"/>
        <source>What the text was asked for</source>
        <translation>Wonach der Text gefragt war</translation>
    </message>
    <message>
        <location filename="../../src/cli/command_line.cpp"/>
        <source>What there is; after a command, what it does</source>
        <translation>Was es gibt; nach einem Befehl, was er tut</translation>
    </message>
    <message>
        <location filename="../../src/cli/command.cpp"/>
        <location filename="../../src/cli/command_line.cpp"/>
        <source>What this command does</source>
        <translation>Was dieser Befehl tut</translation>
    </message>
    <message>
        <location filename="../../src/app/farewell.cpp"/>
        <source>What this computer has noted about it</source>
        <translation>Was dieser Rechner dazu vermerkt hat</translation>
    </message>
    <message>
        <location filename="../../src/prompts/guide_rest.cpp"/>
        <source>What this guide still asks comes after what happened and how it felt are told.</source>
        <translation>Was dieser Leitfaden noch fragt, kommt, wenn erzählt ist, was geschah und wie es sich anfühlte.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/guide_rest.cpp"/>
        <source>What this guide still asks is meant for heavier moments.</source>
        <translation>Was dieser Leitfaden noch fragt, ist für schwerere Momente gedacht.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/guide_rest.cpp"/>
        <source>What this guide still asks takes more time than there is now.</source>
        <translation>Was dieser Leitfaden noch fragt, braucht mehr Zeit, als jetzt da ist.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/guide_rest.cpp"/>
        <source>What this guide still asks was meant for the time right after.</source>
        <translation>Was dieser Leitfaden noch fragt, war für die Zeit gleich danach gedacht.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/guide_rest.cpp"/>
        <source>What this guide still asks would lead round in circles now.</source>
        <translation>Was dieser Leitfaden noch fragt, würde jetzt im Kreis führen.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_drafts.cpp"/>
        <source>What this was typed for was deleted for good, and so are the words.</source>
        <translation>Wofür das getippt war, ist endgültig gelöscht, und die Worte damit auch.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/day_one_text.cpp"/>
        <source>What time zone “%1” means is not known. The time is taken as it stands there.</source>
        <translation>Welche Zeitzone „%1“ meint, ist nicht bekannt. Die Zeit wird genommen, wie sie dort steht.</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>What was at stake in a setback</source>
        <translation>Was bei einem Rückschlag auf dem Spiel stand</translation>
    </message>
    <message>
        <location filename="../../src/store/journal_blocks.cpp"/>
        <source>What was logged stays as it was. Delete it, or undo.</source>
        <translation>Was eingetragen ist, bleibt, wie es war. Lösch es, oder nimm es zurück.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>What was open is saved as %1, but not all of it: the last changes lay in a log beside it that another program wrote over.</source>
        <translation>Was offen war, ist als %1 gespeichert, aber nicht alles: Die letzten Änderungen lagen in einem Protokoll daneben, das ein anderes Programm überschrieben hat.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>What was open was itself written over, so it can't be saved any more.</source>
        <translation>Was offen war, wurde selbst überschrieben und lässt sich nicht mehr sichern.</translation>
    </message>
    <message>
        <location filename="../../src/cli/restore.cpp"/>
        <source>What was there lies in %1.</source>
        <translation>Was dort war, liegt in %1.</translation>
    </message>
    <message>
        <location filename="../../src/store/repair.cpp"/>
        <source>What was typed and not kept yet could not be read.</source>
        <translation>Was getippt und noch nicht behalten war, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/field/rescue.cpp"/>
        <source>What was typed last could not be written anywhere and is lost.</source>
        <translation>Was zuletzt getippt wurde, ließ sich nirgends schreiben und ist verloren.</translation>
    </message>
    <message>
        <location filename="../../src/app/act_words.cpp"/>
        <source>What was written last is from %1, and here it is %2: one of the two dates is wrong. Is the clock of this computer right?</source>
        <translation>Zuletzt wurde am %1 geschrieben, und hier ist es der %2: Eines der beiden Daten stimmt nicht. Geht die Uhr dieses Rechners richtig?</translation>
    </message>
    <message>
        <location filename="../../src/cli/command_line.cpp"/>
        <source>What would you like to do? For example: upturn-cli add "What went wrong". All commands: upturn-cli --help</source>
        <translation>Was möchtest du tun? Zum Beispiel: upturn-cli add "Was schiefging". Alle Befehle: upturn-cli --help</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>What you asked somebody, and what they said</source>
        <translation>Was du jemanden gefragt hast, und was zurückkam</translation>
    </message>
    <message>
        <location filename="../../src/cli/step.cpp"/>
        <source>What you do differently now</source>
        <translation>Was du jetzt anders machst</translation>
    </message>
    <message>
        <location filename="../../src/cli/entry_options.cpp"/>
        <source>What you feel; may be given several times</source>
        <translation>Was du fühlst; mehrmals möglich</translation>
    </message>
    <message>
        <location filename="../../src/cli/practice.cpp"/>
        <source>What you heard or did; - reads standard input</source>
        <translation>Was du gehört oder getan hast; - liest die Standardeingabe</translation>
    </message>
    <message>
        <location filename="../../src/cli/step.cpp"/>
        <source>What you will do</source>
        <translation>Was du tun wirst</translation>
    </message>
    <message>
        <location filename="../../src/cli/step.cpp"/>
        <source>What you will do next time</source>
        <translation>Was du nächstes Mal tun wirst</translation>
    </message>
    <message>
        <location filename="../../src/prompts/circling.cpp"/>
        <source>What you wrote is %1 % like an earlier time, and the weight has not moved.</source>
        <translation>Was du geschrieben hast, gleicht zu %1 % einem früheren Mal, und das Gewicht hat sich nicht bewegt.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/circling.cpp"/>
        <source>What you wrote is %1 % like an earlier time.</source>
        <translation>Was du geschrieben hast, gleicht zu %1 % einem früheren Mal.</translation>
    </message>
    <message>
        <location filename="../../src/app/sitting.cpp"/>
        <source>When %1, %2</source>
        <translation>Wenn %1, %2</translation>
    </message>
    <message>
        <location filename="../../src/app/goal_words.cpp"/>
        <source>When do you look at it again? --review-on says it.</source>
        <translation>Wann siehst du sie dir wieder an? --review-on sagt es.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/step_words.cpp"/>
        <source>When exactly? A step with its moment is done more often: if this happens, then I do that.</source>
        <translation>Wann genau? Ein Schritt mit seinem Moment wird öfter getan: Wenn dies geschieht, dann tue ich das.</translation>
    </message>
    <message>
        <location filename="../../src/cli/entry_options.cpp"/>
        <source>When it happened: 2026-11-20, "2026-11-20 17:42", yesterday, "yesterday 14:00", "3 days ago"</source>
        <translation>Wann es geschah: 2026-11-20, "2026-11-20 17:42", gestern, "gestern 14:00", "vor 3 Tagen"</translation>
    </message>
    <message>
        <location filename="../../src/cli/steps.cpp"/>
        <source>When one is over: upturn-cli step close STEP done</source>
        <translation>Wenn einer vorbei ist: upturn-cli step close SCHRITT done</translation>
    </message>
    <message>
        <location filename="../../src/cli/waiting.cpp"/>
        <source>When you like: upturn-cli ask %1</source>
        <translation>Wenn du magst: upturn-cli ask %1</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Where everything lies on this computer</source>
        <translation>Wo auf diesem Computer alles liegt</translation>
    </message>
    <message>
        <location filename="../../src/cli/entry_options.cpp"/>
        <source>Where in life: work, people, health ...</source>
        <translation>Wo im Leben: Arbeit, Menschen, Gesundheit ...</translation>
    </message>
    <message>
        <location filename="../../src/cli/practice.cpp"/>
        <source>Where it came from; for listening: employees, customers, stakeholders, data</source>
        <translation>Woher es kam; beim Zuhören: employees, customers, stakeholders, data</translation>
    </message>
    <message>
        <location filename="../../src/cli/keep.cpp"/>
        <source>Where the words begin, in bytes</source>
        <translation>Wo die Worte beginnen, in Bytes</translation>
    </message>
    <message>
        <location filename="../../src/cli/keep.cpp"/>
        <source>Where the words end, in bytes</source>
        <translation>Wo die Worte enden, in Bytes</translation>
    </message>
    <message>
        <location filename="../../src/cli/export.cpp"/>
        <source>Where to? --output diary.zip, with what is attached, or --output diary.json, without.</source>
        <translation>Wohin? --output tagebuch.zip, mit den Anhängen, oder --output tagebuch.json, ohne.</translation>
    </message>
    <message>
        <location filename="../../src/cli/review.cpp"/>
        <source>Where you used it: this setback</source>
        <translation>Wo du sie genutzt hast: bei diesem Rückschlag</translation>
    </message>
    <message>
        <location filename="../../src/cli/review.cpp"/>
        <source>Where you used it: this step</source>
        <translation>Wo du sie genutzt hast: bei diesem Schritt</translation>
    </message>
    <message>
        <location filename="../../src/cli/backup.cpp"/>
        <source>Where; else where backups are kept</source>
        <translation>Wo; sonst dort, wo Sicherungen liegen</translation>
    </message>
    <message>
        <location filename="../../src/exchange/tables.cpp"/>
        <source>Which column holds the text is not clear. Say it: --columns date=COLUMN,text=COLUMN. The columns are: %1. Nothing was taken over.</source>
        <translation>Welche Spalte den Text enthält, ist nicht klar. Sage es: --columns date=SPALTE,text=SPALTE. Die Spalten sind: %1. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/end.cpp"/>
        <source>Which comes closest?</source>
        <translation>Was kommt dem am nächsten?</translation>
    </message>
    <message>
        <location filename="../../src/cli/calm.cpp"/>
        <source>Which entry? Give its first digits.</source>
        <translation>Welcher Eintrag? Gib seine ersten Ziffern an.</translation>
    </message>
    <message>
        <location filename="../../src/cli/plan.cpp"/>
        <source>Which step: %1</source>
        <translation>Welcher Schritt: %1</translation>
    </message>
    <message>
        <location filename="../../src/cli/command_line.cpp"/>
        <source>Which version this is</source>
        <translation>Welche Version dies ist</translation>
    </message>
    <message>
        <location filename="../../src/cli/keep.cpp"/>
        <source>Which words? --takeaway 1 keeps the first that “upturn-cli takeaways” shows, --answer with --start and --end a part of an answer, --text words of your own.</source>
        <translation>Welche Worte? --takeaway 1 behält den ersten, den „upturn-cli takeaways“ zeigt, --answer mit --start und --end einen Teil einer Antwort, --text eigene Worte.</translation>
    </message>
    <message>
        <location filename="../../src/cli/calm.cpp"/>
        <source>Who comes to mind? upturn-cli contacts "..."</source>
        <translation>Wer kommt dir in den Sinn? upturn-cli contacts "..."</translation>
    </message>
    <message>
        <location filename="../../src/cli/contacts.cpp"/>
        <source>Who, and how to reach them; a person a line; - reads standard input; none empties it</source>
        <translation>Wer, und wie man sie erreicht; eine Person je Zeile; - liest die Standardeingabe; none leert es</translation>
    </message>
    <message>
        <location filename="../../src/app/plan.cpp"/>
        <source>Whom I ask for help</source>
        <translation>Wen ich um Hilfe bitte</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Whom you want to reach in a hard moment</source>
        <translation>Wen du in einem schweren Moment erreichen willst</translation>
    </message>
    <message>
        <location filename="../../src/app/goal_words.cpp"/>
        <source>Why did it come otherwise? --why</source>
        <translation>Warum kam es anders? --why</translation>
    </message>
    <message>
        <location filename="../../src/cli/step.cpp"/>
        <source>Why it came otherwise</source>
        <translation>Warum es anders kam</translation>
    </message>
    <message>
        <location filename="../../src/cli/export.cpp"/>
        <source>With them go what was kept from them and what belongs to them: lessons %1, rows of lists %2. Nothing else, and no settings.</source>
        <translation>Mit ihnen geht, was aus ihnen behalten wurde und was zu ihnen gehört: Lehren %1, Zeilen von Listen %2. Sonst nichts, auch keine Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/merge.cpp"/>
        <source>With this pack, "%1" would wait for itself.</source>
        <translation>Mit diesem Paket würde "%1" auf sich selbst warten.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/rule_sentences.cpp"/>
        <source>Would lead round in circles now.</source>
        <translation>Würde jetzt im Kreis führen.</translation>
    </message>
    <message>
        <location filename="../../src/app/look_again.cpp"/>
        <source>Would you like to look at it once more?</source>
        <translation>Möchtest du noch einmal darauf schauen?</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>Write about a hard moment</source>
        <translation>Über einen schweren Moment schreiben</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Write down a setback, a win or a note</source>
        <translation>Einen Rückschlag, einen Erfolg oder eine Notiz aufschreiben</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Write everything to a file of your own</source>
        <translation>Alles in eine eigene Datei schreiben</translation>
    </message>
    <message>
        <location filename="../../src/cli/waiting.cpp"/>
        <source>Yes or no?</source>
        <translation>Ja oder nein?</translation>
    </message>
    <message>
        <location filename="../../src/prompts/end.cpp"/>
        <source>Yes, I am safe</source>
        <translation>Ja, ich bin in Sicherheit</translation>
    </message>
    <message>
        <location filename="../../src/app/evening.cpp"/>
        <source>Yesterday was heavy. There is someone to talk to, at any hour.</source>
        <translation>Gestern war schwer. Es gibt jemanden zum Reden, zu jeder Stunde.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/rule_sentences.cpp"/>
        <source>You asked for something else.</source>
        <translation>Du wolltest etwas anderes gefragt werden.</translation>
    </message>
    <message>
        <location filename="../../src/app/review_day.cpp"/>
        <source>You brought it back.</source>
        <translation>Du hast sie zurückgeholt.</translation>
    </message>
    <message>
        <location filename="../../src/cli/pause.cpp"/>
        <source>You can open it sooner.</source>
        <translation>Du kannst ihn früher öffnen.</translation>
    </message>
    <message>
        <location filename="../../src/takeaways/reasons.cpp"/>
        <source>You decide how it will be next time: “%1”.</source>
        <translation>Du entscheidest, wie es nächstes Mal sein wird: „%1“.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/end.cpp"/>
        <source>You have been through this guide for this entry.</source>
        <translation>Du bist mit diesem Leitfaden für diesen Eintrag durch.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/circling.cpp"/>
        <source>You have come back to this several times, and the weight has not moved.</source>
        <translation>Du bist mehrmals hierauf zurückgekommen, und das Gewicht hat sich nicht bewegt.</translation>
    </message>
    <message>
        <location filename="../../src/cli/recurrence_lines.cpp"/>
        <source>You have met this before: %1</source>
        <translation>Das ist dir schon begegnet: %1</translation>
    </message>
    <message>
        <location filename="../../src/prompts/rule_sentences.cpp"/>
        <source>You have said this already.</source>
        <translation>Das hast du schon gesagt.</translation>
    </message>
    <message>
        <location filename="../../src/cli/before.cpp"/>
        <source>You last stood there %1: %2</source>
        <translation>Zuletzt standest du da %1: %2</translation>
    </message>
    <message>
        <location filename="../../src/cli/keep.cpp"/>
        <source>You learned something like this before:</source>
        <translation>So etwas hast du schon einmal gelernt:</translation>
    </message>
    <message>
        <location filename="../../src/takeaways/reasons.cpp"/>
        <source>You look back and see another way: “%1”.</source>
        <translation>Du blickst zurück und siehst einen anderen Weg: „%1“.</translation>
    </message>
    <message>
        <location filename="../../src/cli/ways_out.cpp"/>
        <source>You may be going in circles with this one</source>
        <translation>Vielleicht drehst du dich hier im Kreis</translation>
    </message>
    <message>
        <location filename="../../src/takeaways/reasons.cpp"/>
        <source>You say what you want to do: “%1”.</source>
        <translation>Du sagst, was du tun willst: „%1“.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/guide_rest.cpp"/>
        <source>You set aside what this guide would ask. It will be here next time.</source>
        <translation>Du hast beiseitegelegt, was dieser Leitfaden fragen würde. Nächstes Mal ist es wieder da.</translation>
    </message>
    <message>
        <location filename="../../src/takeaways/reasons.cpp"/>
        <source>You write that you learned something: “%1”.</source>
        <translation>Du schreibst, dass du etwas gelernt hast: „%1“.</translation>
    </message>
    <message>
        <location filename="../../src/takeaways/reasons.cpp"/>
        <source>You write that you understood something: “%1”.</source>
        <translation>Du schreibst, dass du etwas verstanden hast: „%1“.</translation>
    </message>
    <message>
        <location filename="../../src/cli/answer.cpp"/>
        <source>You wrote: “%1”</source>
        <translation>Du hast geschrieben: „%1“</translation>
    </message>
    <message>
        <location filename="../../src/cli/answer.cpp"/>
        <source>Your answer, in quotes; - reads standard input</source>
        <translation>Deine Antwort, in Anführungszeichen; - liest die Standardeingabe</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Your entries, newest first</source>
        <translation>Deine Einträge, die neuesten zuerst</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Your lessons, those due first</source>
        <translation>Deine Lehren, die fälligen zuerst</translation>
    </message>
    <message>
        <location filename="../../src/cli/calm.cpp"/>
        <source>Your safety plan:</source>
        <translation>Dein Sicherheitsplan:</translation>
    </message>
    <message>
        <location filename="../../src/cli/commands.cpp"/>
        <source>Your safety plan: six steps for a hard hour</source>
        <translation>Dein Sicherheitsplan: sechs Schritte für eine schwere Stunde</translation>
    </message>
    <message>
        <location filename="../../src/cli/restore.cpp"/>
        <source>a backup: see “backups”</source>
        <translation>eine Sicherung: siehe „backups“</translation>
    </message>
    <message>
        <location filename="../../src/exchange/fields.cpp"/>
        <source>a date like 2026-11-21</source>
        <translation>ein Datum wie 2026-11-21</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <source>a key relationship</source>
        <translation>eine wichtige Beziehung</translation>
    </message>
    <message>
        <location filename="../../src/exchange/upturn_json_reader.cpp"/>
        <source>a kind of step, like try-again</source>
        <translation>eine Art von Schritt, wie try-again</translation>
    </message>
    <message>
        <location filename="../../src/exchange/json_node.cpp"/>
        <location filename="../../src/prompts/json_tree.cpp"/>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <source>a messy first version</source>
        <translation>eine unfertige erste Fassung</translation>
    </message>
    <message>
        <location filename="../../src/prompts/json_tree.cpp"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../../src/exchange/json_node.cpp"/>
        <source>a number with a fraction</source>
        <translation>eine Zahl mit Nachkommastellen</translation>
    </message>
    <message>
        <location filename="../../src/cli/restore.cpp"/>
        <source>a part of it was deleted for good here</source>
        <translation>ein Teil davon wurde hier endgültig gelöscht</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <source>a persistent issue</source>
        <translation>ein altes Ärgernis</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <source>a quick fix</source>
        <translation>eine schnelle Lösung</translation>
    </message>
    <message>
        <location filename="../../src/exchange/upturn_json_reader.cpp"/>
        <source>a sentence</source>
        <translation>ein Satz</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <source>a simple process</source>
        <translation>ein einfacher Ablauf</translation>
    </message>
    <message>
        <location filename="../../src/exchange/upturn_json_reader.cpp"/>
        <source>a sort of event, like loss</source>
        <translation>eine Art von Ereignis, etwa loss</translation>
    </message>
    <message>
        <location filename="../../src/exchange/fields.cpp"/>
        <location filename="../../src/exchange/upturn_json_reader.cpp"/>
        <source>a time like 2026-11-21T20:00:00Z</source>
        <translation>eine Zeit wie 2026-11-21T20:00:00Z</translation>
    </message>
    <message>
        <location filename="../../src/exchange/upturn_json_reader.cpp"/>
        <source>a time with “instant”, “zone”, “offset” and “date”</source>
        <translation>eine Zeit mit „instant“, „zone“, „offset“ und „date“</translation>
    </message>
    <message>
        <location filename="../../src/exchange/upturn_json_reader.cpp"/>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <location filename="../../src/exchange/json_node.cpp"/>
        <location filename="../../src/prompts/json_tree.cpp"/>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/review/queue.cpp"/>
        <source>about %n minutes</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/review/queue.cpp"/>
        <source>about %n seconds</source>
        <translation>
            <numerusform>etwa %n Sekunde</numerusform>
            <numerusform>etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/review/queue.cpp"/>
        <source>about a minute</source>
        <translation>etwa eine Minute</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>acted</source>
        <translation>gehandelt</translation>
    </message>
    <message>
        <location filename="../../src/core/lesson.cpp"/>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <source>add something new</source>
        <translation>etwas Neues hinzufügen</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <location filename="../../src/cli/pause.cpp"/>
        <source>after “until”: 2026-12-01, "in 3 days"</source>
        <translation>nach „until“: 2026-12-01, "in 3 Tagen"</translation>
    </message>
    <message>
        <location filename="../../src/store/history_fields.cpp"/>
        <source>again</source>
        <translation>wieder</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>agrees</source>
        <translation>einverstanden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/cli/practice.cpp"/>
        <source>all %n days, complete</source>
        <translation>
            <numerusform>%n Tag, vollständig</numerusform>
            <numerusform>alle %n Tage, vollständig</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/exchange/fields.cpp"/>
        <source>an id of 32 hex digits</source>
        <translation>eine Kennung aus 32 Hexadezimalziffern</translation>
    </message>
    <message>
        <location filename="../../src/exchange/json_node.cpp"/>
        <location filename="../../src/prompts/json_tree.cpp"/>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/cli/delete_journal.cpp"/>
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../src/exchange/upturn_json_reader.cpp"/>
        <source>answered or skipped</source>
        <translation>answered oder skipped</translation>
    </message>
    <message>
        <location filename="../../src/store/history_fields.cpp"/>
        <source>area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <source>ask again</source>
        <translation>wieder fragen</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <source>ask for help</source>
        <translation>um Hilfe bitten</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <location filename="../../src/cli/practice.cpp"/>
        <source>at rest</source>
        <translation>ruht</translation>
    </message>
    <message>
        <location filename="../../src/cli/paths.cpp"/>
        <source>attached files</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <location filename="../../src/cli/paths.cpp"/>
        <source>backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>baseline</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <location filename="../../src/cli/backup.cpp"/>
        <source>before a repair</source>
        <translation>vor einer Reparatur</translation>
    </message>
    <message>
        <location filename="../../src/cli/backup.cpp"/>
        <source>before a restore</source>
        <translation>vor dem Zurückholen</translation>
    </message>
    <message>
        <location filename="../../src/cli/backup.cpp"/>
        <source>before an upgrade</source>
        <translation>vor einer Umstellung</translation>
    </message>
    <message>
        <location filename="../../src/app/kept.cpp"/>
        <source>boundary</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <source>build a capability</source>
        <translation>eine Fähigkeit aufbauen</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>by</source>
        <translation>bis</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <location filename="../../src/cli/takeaways.cpp"/>
        <source>cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <location filename="../../src/cli/backup.cpp"/>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <location filename="../../src/cli/lines.cpp"/>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <location filename="../../src/exchange/tables.cpp"/>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../src/cli/backup.cpp"/>
        <source>could not be read: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <location filename="../../src/cli/terminal.cpp"/>
        <source>d MMM yyyy</source>
        <translation>d.M.yyyy</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>daily, 9:00 to 24:00</source>
        <translation>täglich, 9 bis 24 Uhr</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../src/cli/practice.cpp"/>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <location filename="../../src/cli/practice.cpp"/>
        <source>day %1 of %2</source>
        <translation>Tag %1 von %2</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>day and night</source>
        <translation>Tag und Nacht</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../src/cli/terminal.cpp"/>
        <source>ddd d MMM</source>
        <translation>ddd d.M.</translation>
    </message>
    <message>
        <location filename="../../src/cli/waiting.cpp"/>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <location filename="../../src/cli/delete_journal.cpp"/>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <location filename="../../src/cli/restore.cpp"/>
        <source>deleted for good here</source>
        <translation>hier endgültig gelöscht</translation>
    </message>
    <message>
        <location filename="../../src/cli/restore.cpp"/>
        <source>deleted here</source>
        <translation>hier gelöscht</translation>
    </message>
    <message>
        <location filename="../../src/cli/waiting.cpp"/>
        <source>did it help</source>
        <translation>half es</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <location filename="../../src/store/history_fields.cpp"/>
        <source>differently</source>
        <translation>anders</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <location filename="../../src/core/next_step.cpp"/>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <location filename="../../src/exchange/upturn_json_reader.cpp"/>
        <source>done, partly, missed, dropped or replaced</source>
        <translation>done, partly, missed, dropped oder replaced</translation>
    </message>
    <message>
        <location filename="../../src/core/lesson.cpp"/>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <location filename="../../src/core/next_step.cpp"/>
        <source>dropped</source>
        <translation>fallen gelassen</translation>
    </message>
    <message>
        <location filename="../../src/store/history_fields.cpp"/>
        <source>due</source>
        <translation>bis</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../src/cli/practice.cpp"/>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <location filename="../../src/exchange/day_one.cpp"/>
        <location filename="../../src/exchange/jrnl.cpp"/>
        <source>entry %1 (line %2)</source>
        <translation>Eintrag %1 (Zeile %2)</translation>
    </message>
    <message>
        <location filename="../../src/cli/waiting.cpp"/>
        <source>follow-up</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <location filename="../../src/cli/pause.cpp"/>
        <source>for how many days, or “until” and a day; none ends it; 7 when not said</source>
        <translation>für wie viele Tage, oder „until“ und ein Tag; none beendet sie; 7, wenn nichts gesagt ist</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <source>forced</source>
        <translation>erzwungen</translation>
    </message>
    <message>
        <location filename="../../src/cli/waiting.cpp"/>
        <source>go on</source>
        <translation>weitermachen</translation>
    </message>
    <message>
        <location filename="../../src/cli/waiting.cpp"/>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../src/store/history_fields.cpp"/>
        <source>grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <source>hand it over</source>
        <translation>abgeben</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>hash</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <location filename="../../src/store/history_fields.cpp"/>
        <source>helped</source>
        <translation>geholfen</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>helps</source>
        <translation>hilft bei</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>hours not known</source>
        <translation>Zeiten nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../src/cli/rate.cpp"/>
        <source>how heavy it is now, 1 to 5</source>
        <translation>wie schwer es jetzt wiegt, 1 bis 5</translation>
    </message>
    <message>
        <location filename="../../src/cli/list_commands.cpp"/>
        <source>how it ended</source>
        <translation>wie es ausging</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>how it feels</source>
        <translation>wie es sich anfühlt</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>identity</source>
        <translation>Nähe zu dir selbst</translation>
    </message>
    <message>
        <location filename="../../src/cli/show.cpp"/>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <location filename="../../src/cli/paths.cpp"/>
        <location filename="../../src/core/block.cpp"/>
        <source>journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <location filename="../../src/cli/export.cpp"/>
        <source>json takes all along. --lessons and --steps go with markdown and html.</source>
        <translation>json nimmt alles mit. --lessons und --steps gehen mit markdown und html.</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <location filename="../../src/store/history_fields.cpp"/>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>knowing</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <location filename="../../src/cli/takeaways.cpp"/>
        <source>lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <location filename="../../src/store/history_fields.cpp"/>
        <source>lift</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../src/exchange/day_one_text.cpp"/>
        <location filename="../../src/exchange/jrnl.cpp"/>
        <location filename="../../src/exchange/markdown_notes.cpp"/>
        <location filename="../../src/exchange/red_notebook.cpp"/>
        <location filename="../../src/exchange/tables.cpp"/>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <source>look again</source>
        <translation>wieder ansehen</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>margin</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <location filename="../../src/app/kept.cpp"/>
        <source>memory</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <location filename="../../src/store/history_fields.cpp"/>
        <source>met</source>
        <translation>begegnet</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <location filename="../../src/core/next_step.cpp"/>
        <source>missed</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <location filename="../../src/exchange/fields.cpp"/>
        <source>missing</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>more</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <source>my way of going about it</source>
        <translation>meine Art, daranzugehen</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../src/cli/takeaways.cpp"/>
        <location filename="../../src/cli/waiting.cpp"/>
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <location filename="../../src/cli/lines.cpp"/>
        <location filename="../../src/store/history_fields.cpp"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../src/cli/lines.cpp"/>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <location filename="../../src/cli/pause.cpp"/>
        <source>none ends the pause; “%1” has no place after it.</source>
        <translation>none beendet die Pause; „%1“ hat dahinter keinen Platz.</translation>
    </message>
    <message>
        <location filename="../../src/cli/restore.cpp"/>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <location filename="../../src/cli/restore.cpp"/>
        <source>not in the copy</source>
        <translation>nicht in der Kopie</translation>
    </message>
    <message>
        <location filename="../../src/cli/backup.cpp"/>
        <source>not read in full yet</source>
        <translation>noch nicht ganz gelesen</translation>
    </message>
    <message>
        <location filename="../../src/cli/practice.cpp"/>
        <source>not tried yet</source>
        <translation>noch nicht ausprobiert</translation>
    </message>
    <message>
        <location filename="../../src/cli/backup.cpp"/>
        <source>not whole: %1</source>
        <translation>nicht ganz: %1</translation>
    </message>
    <message>
        <location filename="../../src/exchange/upturn_json_reader.cpp"/>
        <source>not-mine or my-part</source>
        <translation>not-mine oder my-part</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <location filename="../../src/core/entry.cpp"/>
        <location filename="../../src/store/history_fields.cpp"/>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../src/exchange/json_node.cpp"/>
        <location filename="../../src/prompts/json_tree.cpp"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../src/cli/history.cpp"/>
        <source>nothing any more</source>
        <translation>nichts mehr</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>noticed</source>
        <translation>bemerkt</translation>
    </message>
    <message>
        <location filename="../../src/cli/waiting.cpp"/>
        <source>once more</source>
        <translation>noch einmal</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <source>one call</source>
        <translation>eine Entscheidung</translation>
    </message>
    <message>
        <location filename="../../src/exchange/upturn_json_reader.cpp"/>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <location filename="../../src/cli/lines.cpp"/>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>options</source>
        <translation>Möglichkeiten</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <location filename="../../src/cli/restore.cpp"/>
        <source>other words in the copy</source>
        <translation>andere Worte in der Kopie</translation>
    </message>
    <message>
        <location filename="../../src/cli/restore.cpp"/>
        <source>otherwise in the copy</source>
        <translation>in der Kopie anders</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <location filename="../../src/store/history_fields.cpp"/>
        <source>outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <location filename="../../src/core/lesson.cpp"/>
        <source>part-of-me</source>
        <translation>Teil von mir</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <location filename="../../src/core/next_step.cpp"/>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>paused</source>
        <translation>ruht seit</translation>
    </message>
    <message>
        <location filename="../../src/cli/waiting.cpp"/>
        <source>people</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>person</source>
        <translation>Mensch</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../../src/core/lesson.cpp"/>
        <source>proven</source>
        <translation>bewährt</translation>
    </message>
    <message>
        <location filename="../../src/cli/show.cpp"/>
        <source>puts to use: %1</source>
        <translation>wendet an: %1</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../src/cli/paths.cpp"/>
        <source>question packs</source>
        <translation>Fragenpakete</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>quote</source>
        <translation>Satz</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <source>reach out to somebody</source>
        <translation>auf jemanden zugehen</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <location filename="../../src/core/next_step.cpp"/>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>response</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>rested</source>
        <translation>geruht</translation>
    </message>
    <message>
        <location filename="../../src/cli/lines.cpp"/>
        <source>rests</source>
        <translation>kommt nicht wieder</translation>
    </message>
    <message>
        <location filename="../../src/core/lesson.cpp"/>
        <source>retired</source>
        <translation>ruht</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>risk</source>
        <translation>Wagnis</translation>
    </message>
    <message>
        <location filename="../../src/store/history_fields.cpp"/>
        <source>safe</source>
        <translation>in Sicherheit</translation>
    </message>
    <message>
        <location filename="../../src/exchange/upturn_json_reader.cpp"/>
        <source>same or different</source>
        <translation>same oder different</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>scrutiny</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <location filename="../../src/cli/tries.cpp"/>
        <source>second try of “%1”</source>
        <translation>zweiter Versuch von „%1“</translation>
    </message>
    <message>
        <location filename="../../src/core/entry.cpp"/>
        <source>setback</source>
        <translation>Rückschlag</translation>
    </message>
    <message>
        <location filename="../../src/exchange/upturn_json_reader.cpp"/>
        <source>setback, win or note</source>
        <translation>setback, win oder note</translation>
    </message>
    <message>
        <location filename="../../src/cli/paths.cpp"/>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <source>something different</source>
        <translation>etwas anderes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/cli/practice.cpp"/>
        <source>something noted on %n days</source>
        <translation>
            <numerusform>an %n Tag etwas notiert</numerusform>
            <numerusform>an %n Tagen etwas notiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/store/history_fields.cpp"/>
        <source>sort</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>stakes</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>standing</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <location filename="../../src/cli/show.cpp"/>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <location filename="../../src/cli/paths.cpp"/>
        <source>state and log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../src/cli/takeaways.cpp"/>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>stretch</source>
        <translation>Herausforderung</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <source>take an obstacle away</source>
        <translation>ein Hindernis wegräumen</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <location filename="../../src/exchange/json_node.cpp"/>
        <location filename="../../src/prompts/json_tree.cpp"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../src/store/act.cpp"/>
        <source>text of “%1”</source>
        <translation>Text von „%1“</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>the Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>the Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>the United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>the United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <location filename="../../src/app/helplines.cpp"/>
        <source>the United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <location filename="../../src/cli/list_commands.cpp"/>
        <source>the entry</source>
        <translation>der Eintrag</translation>
    </message>
    <message>
        <location filename="../../src/cli/waiting.cpp"/>
        <source>the entry to answer about, or yesterday</source>
        <translation>der Eintrag, zu dem du antwortest, oder yesterday</translation>
    </message>
    <message>
        <location filename="../../src/cli/import.cpp"/>
        <source>the file or folder</source>
        <translation>die Datei oder der Ordner</translation>
    </message>
    <message>
        <location filename="../../src/cli/attach.cpp"/>
        <source>the file; the journal keeps a copy of its own</source>
        <translation>die Datei; das Tagebuch behält eine eigene Kopie</translation>
    </message>
    <message>
        <location filename="../../src/cli/lesson.cpp"/>
        <source>the new words, in quotes; - reads standard input</source>
        <translation>die neuen Worte, in Anführungszeichen; - liest die Standardeingabe</translation>
    </message>
    <message>
        <location filename="../../src/cli/lesson.cpp"/>
        <source>the one that rests; it stays as it is</source>
        <translation>die, die ruht; sie bleibt, wie sie ist</translation>
    </message>
    <message>
        <location filename="../../src/cli/lesson.cpp"/>
        <source>the one that stands for both</source>
        <translation>die, die für beide steht</translation>
    </message>
    <message>
        <location filename="../../src/cli/guides.cpp"/>
        <source>the pack</source>
        <translation>das Paket</translation>
    </message>
    <message>
        <location filename="../../src/cli/answer.cpp"/>
        <location filename="../../src/cli/skip.cpp"/>
        <source>the question's name, as ask shows it</source>
        <translation>der Name der Frage, wie ask ihn zeigt</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <location filename="../../src/cli/lesson.cpp"/>
        <source>the sentence, in quotes; - reads standard input</source>
        <translation>der Satz, in Anführungszeichen; - liest die Standardeingabe</translation>
    </message>
    <message>
        <location filename="../../src/cli/search.cpp"/>
        <source>the words that all have to be there, in any form; "exactly this" in quotes of its own, prefix*, -without, one OR another, #tag, tag: area: kind: before: after:</source>
        <translation>die Wörter, die alle dastehen müssen, in jeder Form; „genau das“ in eigenen Anführungszeichen, anfang*, -ohne, eins ODER anderes, #schlagwort, schlagwort: bereich: art: vor: nach:</translation>
    </message>
    <message>
        <location filename="../../src/store/history_fields.cpp"/>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <location filename="../../src/cli/tries.cpp"/>
        <source>third try of “%1”</source>
        <translation>dritter Versuch von „%1“</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>this side of it</source>
        <translation>diese Seite davon</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>ticks</source>
        <translation>Haken</translation>
    </message>
    <message>
        <location filename="../../src/store/history_fields.cpp"/>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../src/app/kept.cpp"/>
        <source>to check first</source>
        <translation>vorher prüfen</translation>
    </message>
    <message>
        <location filename="../../src/cli/waiting.cpp"/>
        <source>to reflect on</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <location filename="../../src/cli/terminal.cpp"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../src/cli/terminal.cpp"/>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <location filename="../../src/exchange/json_node.cpp"/>
        <location filename="../../src/prompts/json_tree.cpp"/>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <location filename="../../src/cli/tries.cpp"/>
        <source>try %1 of “%2”</source>
        <translation>Versuch %1 von „%2“</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <source>try it once more</source>
        <translation>noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../src/cli/field_words.cpp"/>
        <source>unnoticed</source>
        <translation>unbemerkt</translation>
    </message>
    <message>
        <location filename="../../src/cli/waiting.cpp"/>
        <source>unsaved words</source>
        <translation>ungesicherte Worte</translation>
    </message>
    <message>
        <location filename="../../src/cli/waiting.cpp"/>
        <source>upturn-cli waiting %1 yes, or no</source>
        <translation>upturn-cli waiting %1 yes, oder no</translation>
    </message>
    <message>
        <location filename="../../src/store/history_fields.cpp"/>
        <source>used</source>
        <translation>benutzt</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <location filename="../../src/cli/review.cpp"/>
        <source>was it there? 1 forgot, 2 with effort, 3 knew it, 4 reflex</source>
        <translation>war sie da? 1 vergessen, 2 mit Mühe, 3 gewusst, 4 von selbst</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <location filename="../../src/store/history_fields.cpp"/>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../src/cli/show.cpp"/>
        <location filename="../../src/exchange/html_writer.cpp"/>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <location filename="../../src/cli/show.cpp"/>
        <source>weight %1, now %2</source>
        <translation>Gewicht %1, jetzt %2</translation>
    </message>
    <message>
        <location filename="../../src/store/history_fields.cpp"/>
        <source>what</source>
        <translation>was geschah</translation>
    </message>
    <message>
        <location filename="../../src/cli/list_commands.cpp"/>
        <source>what --%1 says; - reads standard input</source>
        <translation>was --%1 sagt; - liest die Standardeingabe</translation>
    </message>
    <message>
        <location filename="../../src/app/kept.cpp"/>
        <source>what I stand for</source>
        <translation>wofür ich stehe</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>what happened</source>
        <translation>was geschah</translation>
    </message>
    <message>
        <location filename="../../src/app/kept.cpp"/>
        <source>what helps</source>
        <translation>was hilft</translation>
    </message>
    <message>
        <location filename="../../src/store/verified_copy.cpp"/>
        <source>what is open is damaged, or was written over.</source>
        <translation>was offen ist, ist beschädigt oder wurde überschrieben.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>what led to it</source>
        <translation>was dazu führte</translation>
    </message>
    <message>
        <location filename="../../src/app/kept.cpp"/>
        <source>what made it possible</source>
        <translation>was es möglich gemacht hat</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>what may get in the way</source>
        <translation>was im Weg stehen kann</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>what repeats</source>
        <translation>was sich wiederholt</translation>
    </message>
    <message>
        <location filename="../../src/cli/purge.cpp"/>
        <source>what stood in the plan before</source>
        <translation>was früher im Plan stand</translation>
    </message>
    <message>
        <location filename="../../src/cli/purge.cpp"/>
        <source>what stood under whom to reach before</source>
        <translation>wer früher unter den Menschen stand, die du erreichen willst</translation>
    </message>
    <message>
        <location filename="../../src/cli/purge.cpp"/>
        <source>what was taken back</source>
        <translation>was zurückgenommen wurde</translation>
    </message>
    <message>
        <location filename="../../src/store/verified_copy.cpp"/>
        <source>what was written there is not what was read.</source>
        <translation>was dort geschrieben wurde, ist nicht, was gelesen wurde.</translation>
    </message>
    <message>
        <location filename="../../src/cli/before.cpp"/>
        <source>what you are about to do; - reads standard input</source>
        <translation>was du vorhast; - liest die Standardeingabe</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>what you can build on</source>
        <translation>worauf du bauen kannst</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>what you need</source>
        <translation>was du brauchst</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>what you take from it</source>
        <translation>was du daraus mitnimmst</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>what you will do next</source>
        <translation>was du als Nächstes tust</translation>
    </message>
    <message>
        <location filename="../../src/cli/step.cpp"/>
        <source>what you will do, in quotes</source>
        <translation>was du tun wirst, in Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>what you wish for</source>
        <translation>was du dir wünschst</translation>
    </message>
    <message>
        <location filename="../../src/store/history_fields.cpp"/>
        <source>when</source>
        <translation>wenn</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <source>where</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>whether you are safe</source>
        <translation>ob du in Sicherheit bist</translation>
    </message>
    <message>
        <location filename="../../src/cli/waiting.cpp"/>
        <source>whether you would like to look at it once more</source>
        <translation>ob du noch einmal darauf schauen möchtest</translation>
    </message>
    <message>
        <location filename="../../src/cli/list_commands.cpp"/>
        <source>which %1; its first digits are enough</source>
        <translation>was aus „%1“; die ersten Ziffern genügen</translation>
    </message>
    <message>
        <location filename="../../src/cli/answer.cpp"/>
        <location filename="../../src/cli/appraise.cpp"/>
        <location filename="../../src/cli/ask.cpp"/>
        <location filename="../../src/cli/attach.cpp"/>
        <location filename="../../src/cli/calm.cpp"/>
        <location filename="../../src/cli/pause.cpp"/>
        <location filename="../../src/cli/rate.cpp"/>
        <location filename="../../src/cli/skip.cpp"/>
        <source>which entry</source>
        <translation>welcher Eintrag</translation>
    </message>
    <message>
        <location filename="../../src/cli/keep.cpp"/>
        <source>which entry it comes from</source>
        <translation>aus welchem Eintrag sie stammt</translation>
    </message>
    <message>
        <location filename="../../src/cli/step.cpp"/>
        <source>which entry it follows from</source>
        <translation>aus welchem Eintrag er folgt</translation>
    </message>
    <message>
        <location filename="../../src/cli/delete.cpp"/>
        <location filename="../../src/cli/history.cpp"/>
        <source>which entry, lesson, answer, next step or row of a list</source>
        <translation>welcher Eintrag, welche Lehre, Antwort, welcher nächste Schritt oder welche Zeile einer Liste</translation>
    </message>
    <message>
        <location filename="../../src/cli/takeaways.cpp"/>
        <source>which entry; - reads any text from standard input</source>
        <translation>welcher Eintrag; - liest irgendeinen Text von der Standardeingabe</translation>
    </message>
    <message>
        <location filename="../../src/cli/edit.cpp"/>
        <location filename="../../src/cli/show.cpp"/>
        <source>which entry; its first digits are enough</source>
        <translation>welcher Eintrag; seine ersten Ziffern genügen</translation>
    </message>
    <message>
        <location filename="../../src/cli/guides.cpp"/>
        <source>which guide</source>
        <translation>welcher Leitfaden</translation>
    </message>
    <message>
        <location filename="../../src/cli/lesson.cpp"/>
        <location filename="../../src/cli/review.cpp"/>
        <source>which lesson</source>
        <translation>welche Lehre</translation>
    </message>
    <message>
        <location filename="../../src/cli/practice.cpp"/>
        <source>which practice</source>
        <translation>welche Übung</translation>
    </message>
    <message>
        <location filename="../../src/cli/practice.cpp"/>
        <source>which practice, by its first word in the list</source>
        <translation>welche Übung, mit dem ersten Wort aus der Liste</translation>
    </message>
    <message>
        <location filename="../../src/cli/step.cpp"/>
        <source>which step</source>
        <translation>welcher Schritt</translation>
    </message>
    <message>
        <location filename="../../src/cli/trash.cpp"/>
        <source>which thing in the trash</source>
        <translation>was aus dem Papierkorb</translation>
    </message>
    <message>
        <location filename="../../src/cli/purge.cpp"/>
        <source>which thing, in the trash, taken back or neither; or “contacts” or “plan”: what stood there before</source>
        <translation>was, ob im Papierkorb, zurückgenommen oder keins von beidem; oder „contacts“ oder „plan“: was früher dort stand</translation>
    </message>
    <message>
        <location filename="../../src/app/kept.cpp"/>
        <source>who helps</source>
        <translation>wer hilft</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>who may hear of it</source>
        <translation>wer davon hören darf</translation>
    </message>
    <message>
        <location filename="../../src/app/kept.cpp"/>
        <source>whom to call</source>
        <translation>wen anrufen</translation>
    </message>
    <message>
        <location filename="../../src/core/block.cpp"/>
        <location filename="../../src/store/history_fields.cpp"/>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <location filename="../../src/core/entry.cpp"/>
        <source>win</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <location filename="../../src/app/kept.cpp"/>
        <source>wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <location filename="../../src/cli/waiting.cpp"/>
        <source>words for a hard moment, not kept yet</source>
        <translation>Worte zu einem schweren Moment, noch nicht festgehalten</translation>
    </message>
    <message>
        <location filename="../../src/cli/lines.cpp"/>
        <location filename="../../src/store/history_fields.cpp"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../src/cli/block_fields.cpp"/>
        <source>yes or no</source>
        <translation>yes oder no</translation>
    </message>
    <message>
        <location filename="../../src/exchange/upturn_json_reader.cpp"/>
        <source>yes, unsure or no</source>
        <translation>yes, unsure oder no</translation>
    </message>
    <message>
        <location filename="../../src/cli/terminal.cpp"/>
        <location filename="../../src/cli/waiting.cpp"/>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <location filename="../../src/prompts/because.cpp"/>
        <source>your own part</source>
        <translation>dein eigener Anteil</translation>
    </message>
    <message>
        <location filename="../../src/store/search_words.cpp"/>
        <source>“%1:” means nothing here, so these are words.</source>
        <translation>„%1:“ bedeutet hier nichts, es gilt also als Wörter.</translation>
    </message>
    <message>
        <location filename="../../src/app/applying.cpp"/>
        <location filename="../../src/cli/import.cpp"/>
        <location filename="../../src/exchange/fields.cpp"/>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <location filename="../../src/app/applying.cpp"/>
        <source>“%1” (near to “%2”)</source>
        <translation>„%1“ (nahe bei „%2“)</translation>
    </message>
    <message>
        <location filename="../../src/app/applying.cpp"/>
        <source>“%1” (“%2” by the thesaurus)</source>
        <translation>„%1“ („%2“ nach dem Thesaurus)</translation>
    </message>
    <message>
        <location filename="../../src/app/circling.cpp"/>
        <source>“%1” does not rest.</source>
        <translation>„%1“ ruht nicht.</translation>
    </message>
    <message>
        <location filename="../../src/cli/pause.cpp"/>
        <source>“%1” follows no “until”. For example: upturn-cli pause %2 until 2026-12-01</source>
        <translation>„%1“ steht hinter keinem „bis“. Zum Beispiel: upturn-cli pause %2 until 2026-12-01</translation>
    </message>
    <message>
        <location filename="../../src/cli/command_line.cpp"/>
        <source>“%1” has no option “%2”. A text that begins with “-” goes after “--”.</source>
        <translation>„%1“ hat keine Option „%2“. Ein Text, der mit „-“ beginnt, kommt nach „--“.</translation>
    </message>
    <message>
        <location filename="../../src/cli/command_line.cpp"/>
        <source>“%1” has no option “%2”. Did you mean “%3”?</source>
        <translation>„%1“ hat keine Option „%2“. Meintest du „%3“?</translation>
    </message>
    <message>
        <location filename="../../src/cli/command_line.cpp"/>
        <source>“%1” has no option “%2”: %3 is given without one, as in “%1%4”.</source>
        <translation>„%1“ hat keine Option „%2“: %3 wird ohne Option angegeben, wie in „%1%4“.</translation>
    </message>
    <message>
        <location filename="../../src/cli/command_line.cpp"/>
        <source>“%1” has no use for “%2”. Put a text of several words in quotes, or hand it in on standard input with “-”. See “%1 --help”.</source>
        <translation>„%1“ kann mit „%2“ nichts anfangen. Setz einen Text aus mehreren Worten in Anführungszeichen, oder gib ihn mit „-“ über die Standardeingabe. Siehe „%1 --help“.</translation>
    </message>
    <message>
        <location filename="../../src/prompts/step_words.cpp"/>
        <source>“%1” is more of the same approach. What one thing around you could change instead?</source>
        <translation>„%1“ ist mehr vom selben. Welche eine Sache um dich herum könnte sich stattdessen ändern?</translation>
    </message>
    <message>
        <location filename="../../src/exchange/jrnl.cpp"/>
        <source>“%1” is no date that can be read. It comes with today's.</source>
        <translation>„%1“ ist kein lesbares Datum. Es kommt mit dem heutigen.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/jrnl.cpp"/>
        <source>“%1” is no date that can be read. The line stays in the text of the entry before it.</source>
        <translation>„%1“ ist kein lesbares Datum. Die Zeile bleibt im Text des Eintrags davor.</translation>
    </message>
    <message>
        <location filename="../../src/core/moment.cpp"/>
        <source>“%1” is no date. Write it as 2026-11-21.</source>
        <translation>„%1“ ist kein Datum. Schreib es als 2026-11-21.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/red_notebook.cpp"/>
        <source>“%1” is no day of that month.</source>
        <translation>„%1“ ist kein Tag dieses Monats.</translation>
    </message>
    <message>
        <location filename="../../src/store/search_words.cpp"/>
        <source>“%1” is no day that can be read. Write 2026-11-21, 2026-11, monday, or "last week".</source>
        <translation>„%1“ ist kein lesbarer Tag. Schreib 2026-11-21, 2026-11, montag oder "letzte woche".</translation>
    </message>
    <message>
        <location filename="../../src/core/when.cpp"/>
        <source>“%1” is no day that can be read. Write 2026-11-21, tomorrow, in 3 days, or yesterday.</source>
        <translation>„%1“ lässt sich nicht als Tag lesen. Schreib 2026-11-21, morgen, in 3 Tagen oder gestern.</translation>
    </message>
    <message>
        <location filename="../../src/store/journal.cpp"/>
        <source>“%1” is no id. Use the first digits that the list shows.</source>
        <translation>„%1“ ist keine Kennung. Nimm die ersten Ziffern, die die Liste zeigt.</translation>
    </message>
    <message>
        <location filename="../../src/core/when.cpp"/>
        <source>“%1” is no time that can be read. Write a date (2026-11-21), a date and time (2026-11-21 14:00), yesterday, yesterday 14:00, last friday, 5pm, or 3 days ago.</source>
        <translation>„%1“ ist keine lesbare Zeit. Schreib ein Datum (2026-11-21), Datum und Uhrzeit (2026-11-21 14:00), gestern, gestern 14:00, letzten freitag, 17 Uhr oder vor 3 Tagen.</translation>
    </message>
    <message>
        <location filename="../../src/app/practice_days.cpp"/>
        <source>“%1” is none of: %2.</source>
        <translation>„%1“ ist keines von: %2.</translation>
    </message>
    <message>
        <location filename="../../src/app/goal_words.cpp"/>
        <source>“%1” leaves no room. What would be a little better than now?</source>
        <translation>„%1“ lässt keinen Spielraum. Was wäre ein wenig besser als jetzt?</translation>
    </message>
    <message>
        <location filename="../../src/cli/restore.cpp"/>
        <source>“%1” may mean several things that differ. Type more of its id.</source>
        <translation>„%1“ kann mehrere Dinge meinen, die sich unterscheiden. Gib mehr von der Kennung an.</translation>
    </message>
    <message>
        <location filename="../../src/store/operation.cpp"/>
        <source>“%1” names no version of a text.</source>
        <translation>„%1“ nennt keine Fassung eines Textes.</translation>
    </message>
    <message>
        <location filename="../../src/cli/command_line.cpp"/>
        <source>“%1” needs %2: %3. See “%1 --help”.</source>
        <translation>„%1“ braucht %2: %3. Siehe „%1 --help“.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/json_stream.cpp"/>
        <source>“%1” stands twice in the same object (line %2): which one is meant is not clear. Nothing was taken over.</source>
        <translation>„%1“ steht zweimal im selben Objekt (Zeile %2): Welches gemeint ist, ist nicht klar. Nichts wurde übernommen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/store/journal_acts.cpp"/>
        <source>“%1”, %n entries</source>
        <translation>
            <numerusform>„%1“, %n Eintrag</numerusform>
            <numerusform>„%1“, %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/exchange/archive_reader.cpp"/>
        <source>“%2” in the archive %1 is no plain file. Nothing was taken over.</source>
        <translation>„%2“ im Archiv %1 ist keine gewöhnliche Datei. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/exchange/fields.cpp"/>
        <source>“minute” or “day”</source>
        <translation>„minute“ oder „day“</translation>
    </message>
    <message>
        <location filename="../../src/app/surroundings.cpp"/>
        <source>“upturn-cli backups” lists them, and “upturn-cli restore FILE” puts one in its place. To begin a new one under this name, move them elsewhere first.</source>
        <translation>„upturn-cli backups“ zählt sie auf, und „upturn-cli restore DATEI“ setzt eine an seine Stelle. Um unter diesem Namen ein neues zu beginnen, verschiebe sie zuerst woandershin.</translation>
    </message>
    <message>
        <location filename="../../src/cli/trash.cpp"/>
        <source>“upturn-cli trash restore ID” puts one back.</source>
        <translation>„upturn-cli trash restore ID“ holt etwas zurück.</translation>
    </message>
    <message>
        <location filename="../../src/cli/import.cpp"/>
        <source>“upturn-cli trash” lists what does, and puts it back.</source>
        <translation>„upturn-cli trash“ zeigt, was dort liegt, und legt es zurück.</translation>
    </message>
    <message>
        <location filename="../../src/cli/restore.cpp"/>
        <source>“upturn-cli undo” brings the present back.</source>
        <translation>„upturn-cli undo“ holt die Gegenwart zurück.</translation>
    </message>
    <message>
        <location filename="../../src/cli/backup.cpp"/>
        <source>“upturn-cli verify” names what is missing beside the journal.</source>
        <translation>„upturn-cli verify“ nennt, was neben dem Tagebuch fehlt.</translation>
    </message>
</context>
<context>
    <name>upturn::gui::AboutPage</name>
    <message>
        <location filename="../../src/gui/shell/about_page.cpp"/>
        <source>A journal for setbacks. What you write stays on this computer: the program opens no network connection.</source>
        <translation>Ein Tagebuch für Rückschläge. Was du schreibst, bleibt auf diesem Rechner: Das Programm öffnet keine Verbindung ins Netz.</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/about_page.cpp"/>
        <source>About Upturn</source>
        <translation>Über Upturn</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/about_page.cpp"/>
        <source>Copyright 2026 The Upturn authors. MIT licence: you may use, copy, change and pass it on, also for money, as long as this notice stays with it. It comes as it is, without any warranty.</source>
        <translation>Copyright 2026 The Upturn authors. MIT-Lizenz: Du darfst es benutzen, kopieren, ändern und weitergeben, auch für Geld, solange dieser Hinweis dabei bleibt. Es kommt, wie es ist, ohne jede Gewähr.</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/about_page.cpp"/>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/about_page.cpp"/>
        <source>Upturn %1</source>
        <translation>Upturn %1</translation>
    </message>
</context>
<context>
    <name>upturn::gui::Actions</name>
    <message>
        <location filename="../../src/gui/shell/actions.cpp"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/actions.cpp"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/actions.cpp"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/actions.cpp"/>
        <source>&amp;Reflect</source>
        <translation>&amp;Nachdenken</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/actions.cpp"/>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/actions.cpp"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
</context>
<context>
    <name>upturn::gui::AgainCard</name>
    <message>
        <location filename="../../src/gui/again/again_query.cpp"/>
        <source>%1, and the gap is growing</source>
        <translation>%1, und der Abstand wächst</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/again/again_query.cpp"/>
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/again/again_query.cpp"/>
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/again/again_query.cpp"/>
        <source>%n times now</source>
        <translation>
            <numerusform>Jetzt %n Mal</numerusform>
            <numerusform>Jetzt %n Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/again/again_query.cpp"/>
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/again/again_query.cpp"/>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/again/again_query.cpp"/>
        <source>Kept %1.</source>
        <translation>Behalten %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/again/again_card.cpp"/>
        <source>Same again</source>
        <translation>Wieder dasselbe</translation>
    </message>
    <message>
        <location filename="../../src/gui/again/again_card.cpp"/>
        <source>Settings brings it back.</source>
        <translation>In den Einstellungen lässt es sich wieder einschalten.</translation>
    </message>
    <message>
        <location filename="../../src/gui/again/again_query.cpp"/>
        <source>Shown because it has the same cause.</source>
        <translation>Gezeigt, weil es dieselbe Ursache hat.</translation>
    </message>
    <message>
        <location filename="../../src/gui/again/again_query.cpp"/>
        <source>Shown because of %1 and %2.</source>
        <translation>Gezeigt wegen %1 und %2.</translation>
    </message>
    <message>
        <location filename="../../src/gui/again/again_query.cpp"/>
        <source>Shown because of %1.</source>
        <translation>Gezeigt wegen %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/again/again_query.cpp"/>
        <source>The fifth time</source>
        <translation>Das fünfte Mal</translation>
    </message>
    <message>
        <location filename="../../src/gui/again/again_query.cpp"/>
        <source>The fourth time</source>
        <translation>Das vierte Mal</translation>
    </message>
    <message>
        <location filename="../../src/gui/again/again_query.cpp"/>
        <source>The second time</source>
        <translation>Das zweite Mal</translation>
    </message>
    <message>
        <location filename="../../src/gui/again/again_query.cpp"/>
        <source>The sixth time</source>
        <translation>Das sechste Mal</translation>
    </message>
    <message>
        <location filename="../../src/gui/again/again_query.cpp"/>
        <source>The third time</source>
        <translation>Das dritte Mal</translation>
    </message>
    <message>
        <location filename="../../src/gui/again/again_card.cpp"/>
        <source>This is different</source>
        <translation>Das ist anders</translation>
    </message>
    <message>
        <location filename="../../src/gui/again/again_query.cpp"/>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <location filename="../../src/gui/again/again_query.cpp"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../src/gui/again/again_card.cpp"/>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/again/again_query.cpp"/>
        <source>Used %n times.</source>
        <translation>
            <numerusform>%n Mal genutzt.</numerusform>
            <numerusform>%n Mal genutzt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/again/again_card.cpp"/>
        <source>You have met this before</source>
        <translation>Das ist dir schon begegnet</translation>
    </message>
</context>
<context>
    <name>upturn::gui::AgainPresenter</name>
    <message>
        <location filename="../../src/gui/again/again_presenter.cpp"/>
        <source>It is turned off. Settings brings it back.</source>
        <translation>Es ist ausgeschaltet. In den Einstellungen lässt es sich wieder einschalten.</translation>
    </message>
</context>
<context>
    <name>upturn::gui::AttachedFiles</name>
    <message>
        <location filename="../../src/gui/journal/attached_files.cpp"/>
        <source>A copy is in %1.</source>
        <translation>Eine Kopie ist in %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/attached_files.cpp"/>
        <source>No program that opens %1 was found. “Save a copy” puts it where you want it.</source>
        <translation>Es wurde kein Programm gefunden, das %1 öffnet. „Kopie sichern“ legt sie dahin, wo du sie haben willst.</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/attached_files.cpp"/>
        <source>Save a copy</source>
        <translation>Kopie sichern</translation>
    </message>
</context>
<context>
    <name>upturn::gui::BackupsPresenter</name>
    <message numerus="yes">
        <location filename="../../src/gui/backups/backups_presenter.cpp"/>
        <source>%n attached files are not with the copies.</source>
        <translation>
            <numerusform>%n angehängte Datei liegt nicht bei den Kopien.</numerusform>
            <numerusform>%n angehängte Dateien liegen nicht bei den Kopien.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_presenter.cpp"/>
        <source>A second place for backups</source>
        <translation>Ein zweiter Ort für Sicherungen</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_presenter.cpp"/>
        <source>Nothing was written since the last backup.</source>
        <translation>Seit der letzten Sicherung wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_presenter.cpp"/>
        <source>Restored to the copy: %1.</source>
        <translation>Zurückgeholt ist die Kopie: %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/backups_presenter.cpp"/>
        <source>Restoring. A copy of now is made first.</source>
        <translation>Wird zurückgeholt. Zuerst entsteht eine Kopie von jetzt.</translation>
    </message>
</context>
<context>
    <name>upturn::gui::BeforePage</name>
    <message>
        <location filename="../../src/gui/before/before_query.cpp"/>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <location filename="../../src/gui/before/before_query.cpp"/>
        <source>%1, weight %2.</source>
        <translation>%1, Gewicht %2.</translation>
    </message>
    <message>
        <location filename="../../src/gui/before/before_query.cpp"/>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/before/before_page.cpp"/>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <location filename="../../src/gui/before/before_page.cpp"/>
        <source>Ask me how it went</source>
        <translation>Frag mich, wie es war</translation>
    </message>
    <message>
        <location filename="../../src/gui/before/before_query.cpp"/>
        <source>Because of %1.</source>
        <translation>Wegen %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/before/before_page.cpp"/>
        <location filename="../../src/gui/before/before_query.cpp"/>
        <source>Before I %1</source>
        <translation>Bevor ich %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/before/before_page.cpp"/>
        <source>Before I ...</source>
        <translation>Bevor ich …</translation>
    </message>
    <message>
        <location filename="../../src/gui/before/before_page.cpp"/>
        <source>Copy as a card</source>
        <translation>Als Karte kopieren</translation>
    </message>
    <message>
        <location filename="../../src/gui/before/before_page.cpp"/>
        <source>Day to ask how it went</source>
        <translation>Tag, an dem gefragt wird, wie es war</translation>
    </message>
    <message>
        <location filename="../../src/gui/before/before_page.cpp"/>
        <source>Just close</source>
        <translation>Nur schließen</translation>
    </message>
    <message>
        <location filename="../../src/gui/before/before_page.cpp"/>
        <source>Last time you faced this</source>
        <translation>Als du zuletzt davor standst</translation>
    </message>
    <message>
        <location filename="../../src/gui/before/before_page.cpp"/>
        <source>None of your lessons speaks of this yet</source>
        <translation>Noch keine deiner Lehren spricht davon</translation>
    </message>
    <message>
        <location filename="../../src/gui/before/before_query.cpp"/>
        <source>Not used yet.</source>
        <translation>Noch nicht genutzt.</translation>
    </message>
    <message>
        <location filename="../../src/gui/before/before_page.cpp"/>
        <source>One lesson that applies</source>
        <translation>Eine Lehre, die passt</translation>
    </message>
    <message>
        <location filename="../../src/gui/before/before_page.cpp"/>
        <source>One question: which of them came up?</source>
        <translation>Eine Frage: welche davon kam vor?</translation>
    </message>
    <message>
        <location filename="../../src/gui/before/before_page.cpp"/>
        <source>Open the entry</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <location filename="../../src/gui/before/before_page.cpp"/>
        <source>Say what you are about to face. Upturn looks through your lessons, nothing else happens.</source>
        <translation>Sag, was dir bevorsteht. Upturn sieht deine Lehren durch, sonst geschieht nichts.</translation>
    </message>
    <message>
        <location filename="../../src/gui/before/before_page.cpp"/>
        <source>Three lessons that apply</source>
        <translation>Drei Lehren, die passen</translation>
    </message>
    <message>
        <location filename="../../src/gui/before/before_page.cpp"/>
        <source>Two lessons that apply</source>
        <translation>Zwei Lehren, die passen</translation>
    </message>
    <message>
        <location filename="../../src/gui/before/before_query.cpp"/>
        <source>Used %1.</source>
        <translation>Genutzt %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/before/before_query.cpp"/>
        <source>Used %1: %2</source>
        <translation>Genutzt %1: %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/before/before_page.cpp"/>
        <source>What you are about to face</source>
        <translation>Was dir bevorsteht</translation>
    </message>
    <message>
        <location filename="../../src/gui/before/before_query.cpp"/>
        <source>Which of them came up? %1</source>
        <translation>Welche davon kam vor? %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/before/before_page.cpp"/>
        <source>ddd d MMM yyyy</source>
        <comment>date</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../src/gui/before/before_page.cpp"/>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/before/before_page.cpp"/>
        <source>tell the board that it will be late</source>
        <translation>dem Vorstand sage, dass es später wird</translation>
    </message>
    <message>
        <location filename="../../src/gui/before/before_query.cpp"/>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>upturn::gui::BeforePresenter</name>
    <message>
        <location filename="../../src/gui/before/before_presenter.cpp"/>
        <source>Upturn asks you %1 how it went.</source>
        <translation>Upturn fragt dich %1, wie es gelaufen ist.</translation>
    </message>
</context>
<context>
    <name>upturn::gui::BlankPage</name>
    <message>
        <location filename="../../src/gui/hide/blank_page.cpp"/>
        <source>A note for today</source>
        <translation>Eine Notiz für heute</translation>
    </message>
    <message>
        <location filename="../../src/gui/hide/blank_page.cpp"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>upturn::gui::CalendarPopup</name>
    <message>
        <location filename="../../src/gui/journal/calendar_popup.cpp"/>
        <source>Go to a day</source>
        <translation>Zu einem Tag gehen</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/calendar_popup.cpp"/>
        <source>Month after</source>
        <translation>Monat danach</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/calendar_popup.cpp"/>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
</context>
<context>
    <name>upturn::gui::CalmPage</name>
    <message>
        <location filename="../../src/gui/calm/calm_query.cpp"/>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_query.cpp"/>
        <source>%1 and %2</source>
        <comment>countries</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_query.cpp"/>
        <source>%1. %2</source>
        <comment>hours, and how old the number is</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/calm/calm_page.cpp"/>
        <source>%n of 6 steps filled in</source>
        <translation>
            <numerusform>%n von 6 Schritten ausgefüllt</numerusform>
            <numerusform>%n von 6 Schritten ausgefüllt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_page.cpp"/>
        <source>A manner of speaking</source>
        <translation>Nur so gesagt</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_page.cpp"/>
        <source>A name and a number. It may stay empty.</source>
        <translation>Ein Name und eine Nummer. Es darf leer bleiben.</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_page.cpp"/>
        <source>Add someone</source>
        <translation>Jemanden dazuschreiben</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_page.cpp"/>
        <source>Add someone else</source>
        <translation>Noch jemanden dazuschreiben</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_query.cpp"/>
        <source>Ambulance</source>
        <translation>Rettungsdienst</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_query.cpp"/>
        <source>Ambulance in %1</source>
        <translation>Rettungsdienst, %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_page.cpp"/>
        <source>Another country</source>
        <translation>Ein anderes Land</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_page.cpp"/>
        <source>Are you safe right now? If not, or not for sure: here is someone to talk to.</source>
        <translation>Bist du gerade in Sicherheit? Wenn nicht, oder nicht ganz: Hier ist jemand zum Reden.</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_query.cpp"/>
        <source>As of %1, may have changed.</source>
        <translation>Stand %1, kann sich geändert haben.</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_query.cpp"/>
        <source>As of %1.</source>
        <translation>Stand %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_page.cpp"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_page.cpp"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_page.cpp"/>
        <source>Copy the number of %1</source>
        <translation>Die Nummer von %1 kopieren</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_page.cpp"/>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_page.cpp"/>
        <source>Helpline</source>
        <translation>Beratung am Telefon</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_page.cpp"/>
        <source>Helpline in %1</source>
        <translation>Beratung am Telefon, %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_query.cpp"/>
        <source>It may have changed.</source>
        <translation>Kann sich geändert haben.</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_page.cpp"/>
        <source>No helpline is noted here for this country. The emergency number can name one.</source>
        <translation>Für dieses Land ist hier keine Beratung verzeichnet. Der Notruf kann eine nennen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_page.cpp"/>
        <source>Nobody is told.</source>
        <translation>Niemand erfährt davon.</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_page.cpp"/>
        <source>Nobody is told. For today Upturn puts lessons and reminders aside.</source>
        <translation>Niemand erfährt davon. Für heute legt Upturn Lehren und Erinnerungen beiseite.</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_page.cpp"/>
        <source>Nobody is told. For tonight Upturn puts lessons and reminders aside.</source>
        <translation>Niemand erfährt davon. Für heute legt Upturn Lehren und Erinnerungen beiseite.</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_page.cpp"/>
        <source>Open the whole plan</source>
        <translation>Den ganzen Plan öffnen</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_page.cpp"/>
        <source>Someone you know</source>
        <translation>Jemand, den du kennst</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_query.cpp"/>
        <source>The emergency number of where you are.</source>
        <translation>Die Notrufnummer des Landes, in dem du bist.</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_query.cpp"/>
        <source>When you or someone near you is in danger now.</source>
        <translation>Wenn du oder jemand bei dir jetzt in Gefahr ist.</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_page.cpp"/>
        <source>Who comes to mind?</source>
        <translation>Wer kommt dir in den Sinn?</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_page.cpp"/>
        <source>Write on without questions</source>
        <translation>Ohne Fragen weiterschreiben</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_page.cpp"/>
        <source>Your safety plan</source>
        <translation>Dein Sicherheitsplan</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_query.cpp"/>
        <source>or %1</source>
        <translation>oder %1</translation>
    </message>
</context>
<context>
    <name>upturn::gui::CalmPresenter</name>
    <message>
        <location filename="../../src/gui/calm/calm_presenter.cpp"/>
        <source>Nothing was done here yet.</source>
        <translation>Hier wurde noch nichts getan.</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/calm_presenter.cpp"/>
        <source>Nothing was taken back here.</source>
        <translation>Hier wurde nichts zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>upturn::gui::CaptureCard</name>
    <message>
        <location filename="../../src/gui/today/capture_card.cpp"/>
        <source>Today I…</source>
        <translation>Heute …</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/capture_card.cpp"/>
        <source>What do you want to note?</source>
        <translation>Was willst du notieren?</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/capture_card.cpp"/>
        <source>What went well?</source>
        <translation>Was ging gut?</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/capture_card.cpp"/>
        <source>What went well? One sentence is enough.</source>
        <translation>Was ging gut? Ein Satz genügt.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/capture_card.cpp"/>
        <source>What went wrong?</source>
        <translation>Was ging schief?</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/capture_card.cpp"/>
        <source>What went wrong? One sentence is enough.</source>
        <translation>Was ging schief? Ein Satz genügt.</translation>
    </message>
</context>
<context>
    <name>upturn::gui::CaptureControls</name>
    <message>
        <location filename="../../src/gui/today/capture_controls.cpp"/>
        <source>Heavy</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/capture_controls.cpp"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/capture_controls.cpp"/>
        <source>Keep for later</source>
        <translation>Für später behalten</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/capture_controls.cpp"/>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/capture_controls.cpp"/>
        <source>Reflect now</source>
        <translation>Jetzt nachdenken</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/capture_controls.cpp"/>
        <source>Self</source>
        <translation>Ich</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/capture_controls.cpp"/>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
</context>
<context>
    <name>upturn::gui::CaptureWindow</name>
    <message>
        <location filename="../../src/gui/capture/capture_window.cpp"/>
        <source>Kept.</source>
        <translation>Behalten.</translation>
    </message>
    <message>
        <location filename="../../src/gui/capture/capture_window.cpp"/>
        <source>New setback</source>
        <translation>Neuer Rückschlag</translation>
    </message>
</context>
<context>
    <name>upturn::gui::CardHead</name>
    <message>
        <location filename="../../src/gui/widgets/card_head.cpp"/>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
</context>
<context>
    <name>upturn::gui::ChainDrawing</name>
    <message>
        <location filename="../../src/gui/again/again_card.cpp"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/again/again_card.cpp"/>
        <source>%1: %2, after %3</source>
        <translation>%1: %2, nach %3</translation>
    </message>
    <message>
        <location filename="../../src/gui/again/again_card.cpp"/>
        <source>When it happened</source>
        <translation>Wann es geschah</translation>
    </message>
</context>
<context>
    <name>upturn::gui::ChipRow</name>
    <message>
        <location filename="../../src/gui/widgets/chip_row.cpp"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../src/gui/widgets/chip_row.cpp"/>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/widgets/chip_row.cpp"/>
        <source>Take it out, or put it back</source>
        <translation>Herausnehmen oder wieder hineintun</translation>
    </message>
</context>
<context>
    <name>upturn::gui::ChoiceColumn</name>
    <message>
        <location filename="../../src/gui/reflect/choice_column.cpp"/>
        <source>What you are typing waits for the next question.</source>
        <translation>Was du tippst, wartet auf die nächste Frage.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/choice_column.cpp"/>
        <source>Words for the next question</source>
        <translation>Worte für die nächste Frage</translation>
    </message>
</context>
<context>
    <name>upturn::gui::ChoiceRow</name>
    <message>
        <location filename="../../src/gui/widgets/choice_row.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/widgets/choice_row.cpp"/>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
</context>
<context>
    <name>upturn::gui::CirclingPage</name>
    <message>
        <location filename="../../src/gui/circling/circling_page.cpp"/>
        <source>All of it stays as it is.</source>
        <translation>Alles bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../src/gui/circling/circling_page.cpp"/>
        <source>Going in circles</source>
        <translation>Im Kreis</translation>
    </message>
    <message>
        <location filename="../../src/gui/circling/circling_page.cpp"/>
        <source>Heavy</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <location filename="../../src/gui/circling/circling_page.cpp"/>
        <source>How Upturn noticed</source>
        <translation>Woran Upturn es merkt</translation>
    </message>
    <message>
        <location filename="../../src/gui/circling/circling_page.cpp"/>
        <source>Keep writing anyway</source>
        <translation>Trotzdem weiterschreiben</translation>
    </message>
    <message>
        <location filename="../../src/gui/circling/circling_page.cpp"/>
        <source>Pause this for 7 days</source>
        <translation>Lass es 7 Tage ruhen</translation>
    </message>
    <message>
        <location filename="../../src/gui/circling/circling_page.cpp"/>
        <source>Take one tiny step</source>
        <translation>Mach einen winzigen Schritt</translation>
    </message>
    <message>
        <location filename="../../src/gui/circling/circling_page.cpp"/>
        <source>Tell it from a distance</source>
        <translation>Erzähl es aus der Ferne</translation>
    </message>
    <message>
        <location filename="../../src/gui/circling/circling_page.cpp"/>
        <source>That happens. One more question will not help, so here is something else.</source>
        <translation>Das kommt vor. Noch eine Frage hilft nicht, darum hier etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../src/gui/circling/circling_page.cpp"/>
        <source>What you wrote %1</source>
        <translation>Was du geschrieben hast, %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/circling/circling_page.cpp"/>
        <source>You may be going in circles with this one</source>
        <translation>Vielleicht drehst du dich hier im Kreis</translation>
    </message>
    <message>
        <location filename="../../src/gui/circling/circling_page.cpp"/>
        <source>as if it had happened to a friend</source>
        <translation>als wäre es jemand anderem passiert</translation>
    </message>
    <message>
        <location filename="../../src/gui/circling/circling_page.cpp"/>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <location filename="../../src/gui/circling/circling_page.cpp"/>
        <source>it comes back on %1</source>
        <translation>es kommt am %1 wieder</translation>
    </message>
    <message>
        <location filename="../../src/gui/circling/circling_page.cpp"/>
        <source>under ten minutes, and it counts</source>
        <translation>keine zehn Minuten, und er zählt</translation>
    </message>
</context>
<context>
    <name>upturn::gui::CirclingPresenter</name>
    <message>
        <location filename="../../src/gui/circling/circling_presenter.cpp"/>
        <source>It comes back on %1. You can open it sooner.</source>
        <translation>Es kommt am %1 wieder. Du kannst es früher öffnen.</translation>
    </message>
</context>
<context>
    <name>upturn::gui::ClosingColumn</name>
    <message>
        <location filename="../../src/gui/reflect/closing_column.cpp"/>
        <source>A messy first version within a day</source>
        <translation>Eine unfertige erste Fassung innerhalb eines Tages</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/closing_column.cpp"/>
        <source>A quick fix for now</source>
        <translation>Eine schnelle Abhilfe für jetzt</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/closing_column.cpp"/>
        <source>Add something new</source>
        <translation>Etwas Neues hinzufügen</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/closing_column.cpp"/>
        <source>And what will you do then? “Done” leaves it as it is.</source>
        <translation>Und was tust du dann? „Fertig“ lässt es, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/closing_column.cpp"/>
        <source>Ask for help</source>
        <translation>Um Hilfe bitten</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/closing_column.cpp"/>
        <source>Ask me about it on</source>
        <translation>Frag mich danach am</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/closing_column.cpp"/>
        <source>Build a capability for the long run</source>
        <translation>Eine Fähigkeit für lange aufbauen</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/closing_column.cpp"/>
        <source>Hand it over, with real authority</source>
        <translation>Abgeben, mit wirklicher Befugnis</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/closing_column.cpp"/>
        <source>I sit down on Monday</source>
        <translation>ich mich am Montag hinsetze</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/closing_column.cpp"/>
        <source>I will</source>
        <translation>Ich werde</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/closing_column.cpp"/>
        <source>Keep step</source>
        <translation>Schritt behalten</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/closing_column.cpp"/>
        <source>No lesson</source>
        <translation>Keine Lehre</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/closing_column.cpp"/>
        <source>Of no particular sort</source>
        <translation>Von keiner besonderen Art</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/closing_column.cpp"/>
        <source>One next step, if you like</source>
        <translation>Ein nächster Schritt, wenn du magst</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/closing_column.cpp"/>
        <source>Puts to use</source>
        <translation>Wendet an</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/closing_column.cpp"/>
        <source>Reach out to somebody</source>
        <translation>Auf jemanden zugehen</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/closing_column.cpp"/>
        <source>Take an obstacle away</source>
        <translation>Ein Hindernis wegräumen</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/closing_column.cpp"/>
        <source>Try it once more; it need not succeed</source>
        <translation>Noch einmal versuchen; es muss nicht gelingen</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/closing_column.cpp"/>
        <source>What sort of step</source>
        <translation>Was für ein Schritt</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/closing_column.cpp"/>
        <source>When</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/closing_column.cpp"/>
        <source>ddd d MMM yyyy</source>
        <comment>date</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/closing_column.cpp"/>
        <source>write to one person who can help</source>
        <translation>einem Menschen schreiben, der helfen kann</translation>
    </message>
</context>
<context>
    <name>upturn::gui::ColumnChooser</name>
    <message>
        <location filename="../../src/gui/arrive/column_chooser.cpp"/>
        <source>Column “%1” is</source>
        <translation>Spalte „%1“ ist</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/column_chooser.cpp"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/column_chooser.cpp"/>
        <source>Kind of entry</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/column_chooser.cpp"/>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/column_chooser.cpp"/>
        <source>None of these, kept beside the entry</source>
        <translation>Nichts davon, steht neben dem Eintrag</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/column_chooser.cpp"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/column_chooser.cpp"/>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/column_chooser.cpp"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/column_chooser.cpp"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/column_chooser.cpp"/>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/column_chooser.cpp"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/column_chooser.cpp"/>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/column_chooser.cpp"/>
        <source>What the columns are</source>
        <translation>Was die Spalten sind</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/column_chooser.cpp"/>
        <source>What the entry is called there</source>
        <translation>Wie der Eintrag dort heißt</translation>
    </message>
</context>
<context>
    <name>upturn::gui::DayChart</name>
    <message>
        <location filename="../../src/gui/practices/day_chart.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/day_chart.cpp"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/day_chart.cpp"/>
        <source>%1: logged</source>
        <translation>%1: notiert</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/day_chart.cpp"/>
        <source>%1: nothing noted</source>
        <translation>%1: nichts notiert</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/day_chart.cpp"/>
        <source>%1: still to come</source>
        <translation>%1: kommt noch</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/practices/day_chart.cpp"/>
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/day_chart.cpp"/>
        <source>Days of this practice</source>
        <translation>Tage dieser Übung</translation>
    </message>
</context>
<context>
    <name>upturn::gui::DayGrid</name>
    <message numerus="yes">
        <location filename="../../src/gui/journal/calendar_popup.cpp"/>
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n Eintrag</numerusform>
            <numerusform>%1, %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/calendar_popup.cpp"/>
        <source>%1, no entry</source>
        <translation>%1, kein Eintrag</translation>
    </message>
</context>
<context>
    <name>upturn::gui::DesktopKey</name>
    <message>
        <location filename="../../src/gui/desktop/desktop_key.cpp"/>
        <source>Write down a setback</source>
        <translation>Einen Rückschlag aufschreiben</translation>
    </message>
</context>
<context>
    <name>upturn::gui::DipAndRise</name>
    <message>
        <location filename="../../src/gui/widgets/dip_and_rise.cpp"/>
        <source>A curve that dips and rises</source>
        <translation>Eine Kurve, die sinkt und steigt</translation>
    </message>
</context>
<context>
    <name>upturn::gui::DueCard</name>
    <message numerus="yes">
        <location filename="../../src/gui/today/due_card.cpp"/>
        <source>%n lessons are due</source>
        <translation>
            <numerusform>%n Lehre ist fällig</numerusform>
            <numerusform>%n Lehren sind fällig</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/today/due_card.cpp"/>
        <source>Review</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/due_card.cpp"/>
        <source>Review %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/due_card.cpp"/>
        <source>To review</source>
        <translation>Zu wiederholen</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/due_card.cpp"/>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>upturn::gui::EchoCard</name>
    <message>
        <location filename="../../src/gui/reflect/echo_card.cpp"/>
        <source>You answered this before</source>
        <translation>Das hast du schon einmal beantwortet</translation>
    </message>
</context>
<context>
    <name>upturn::gui::EditorPage</name>
    <message numerus="yes">
        <location filename="../../src/gui/journal/editor_page.cpp"/>
        <source>%n versions</source>
        <translation>
            <numerusform>%n Fassung</numerusform>
            <numerusform>%n Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/journal/editor_page.cpp"/>
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_page.cpp"/>
        <source>A title, if you like</source>
        <translation>Ein Titel, wenn du magst</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_page.cpp"/>
        <source>Back to the journal</source>
        <translation>Zurück zum Tagebuch</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_page.cpp"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_page.cpp"/>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_page.cpp"/>
        <source>Entry text</source>
        <translation>Text des Eintrags</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_page.cpp"/>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_page.cpp"/>
        <source>Keep the sentence as a lesson</source>
        <translation>Den Satz als Lehre behalten</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_page.cpp"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_page.cpp"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_page.cpp"/>
        <source>What happened?</source>
        <translation>Was ist geschehen?</translation>
    </message>
</context>
<context>
    <name>upturn::gui::EditorPresenter</name>
    <message>
        <location filename="../../src/gui/journal/editor_presenter.cpp"/>
        <source>Kept as a lesson. You meet it first tomorrow.</source>
        <translation>Als Lehre behalten. Du begegnest ihr zuerst morgen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/kept_already.cpp"/>
        <source>Kept with this entry. It does not come back by itself.</source>
        <translation>Bei diesem Eintrag behalten. Es kommt nicht von selbst wieder.</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_presenter.cpp"/>
        <source>Nothing was changed here yet.</source>
        <translation>Hier wurde noch nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_presenter.cpp"/>
        <source>Nothing was taken back here.</source>
        <translation>Hier wurde nichts zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_presenter.cpp"/>
        <source>The words as they were stay.</source>
        <translation>Die bisherigen Worte bleiben.</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/kept_already.cpp"/>
        <source>These words are kept with this entry.</source>
        <translation>Diese Worte sind bei diesem Eintrag behalten.</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_presenter.cpp"/>
        <source>These words are not in the entry any more, so they were not kept.</source>
        <translation>Diese Worte stehen nicht mehr im Eintrag und wurden deshalb nicht behalten.</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_presenter.cpp"/>
        <source>This entry was changed elsewhere meanwhile. What it said there is offered where it is edited.</source>
        <translation>Dieser Eintrag wurde inzwischen anderswo geändert. Was dort stand, wird dir beim Bearbeiten angeboten.</translation>
    </message>
</context>
<context>
    <name>upturn::gui::EditorSide</name>
    <message>
        <location filename="../../src/gui/journal/editor_side.cpp"/>
        <source>A few questions, about 5 minutes. They use what you write here.</source>
        <translation>Ein paar Fragen, etwa 5 Minuten. Sie gehen von dem aus, was du hier schreibst.</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_side.cpp"/>
        <source>A time is written like 9:15.</source>
        <translation>Eine Uhrzeit schreibt man so: 9:15.</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_side.cpp"/>
        <source>Add a time</source>
        <translation>Uhrzeit hinzufügen</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_side.cpp"/>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_side.cpp"/>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_side.cpp"/>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_side.cpp"/>
        <source>Day it happened</source>
        <translation>Tag, an dem es geschah</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_side.cpp"/>
        <source>Feeling</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_side.cpp"/>
        <source>Feelings</source>
        <translation>Gefühle</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_side.cpp"/>
        <source>How heavy it is</source>
        <translation>Wie schwer es wiegt</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_side.cpp"/>
        <source>Not reflected yet</source>
        <translation>Noch nicht nachgedacht</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_side.cpp"/>
        <source>Reflect on this</source>
        <translation>Darüber nachdenken</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_side.cpp"/>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_side.cpp"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_side.cpp"/>
        <source>Time it happened</source>
        <translation>Uhrzeit, zu der es geschah</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_side.cpp"/>
        <source>When it happened</source>
        <translation>Wann es geschah</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/editor_side.cpp"/>
        <source>ddd d MMM yyyy</source>
        <comment>date</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>upturn::gui::EntryDelegate</name>
    <message>
        <location filename="../../src/gui/journal/entry_delegate.cpp"/>
        <source>Not reflected</source>
        <translation>Nicht nachgedacht</translation>
    </message>
</context>
<context>
    <name>upturn::gui::EntryPage</name>
    <message numerus="yes">
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>%n versions</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>A few questions, about 5 minutes. They use what you write here.</source>
        <translation>Ein paar Fragen, etwa 5 Minuten. Sie gehen von dem aus, was du hier schreibst.</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>A small annoyance</source>
        <translation>Ein kleiner Ärger</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>Feeling: %1</source>
        <translation>Gefühl: %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>Heavy</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>I am ill, in body or mind</source>
        <translation>Ich bin krank, am Körper oder an der Seele</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>I did it</source>
        <translation>Ich war es</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>I lost someone or something</source>
        <translation>Ich habe jemanden oder etwas verloren</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>I was treated unfairly for who I am</source>
        <translation>Ich wurde ungerecht behandelt, weil ich bin, wer ich bin</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>It took several of us</source>
        <translation>Es waren mehrere beteiligt</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>It was done to me</source>
        <translation>Es wurde mir angetan</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>Kept from this</source>
        <translation>Daraus behalten</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>Not reflected yet</source>
        <translation>Noch nicht nachgedacht</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>Put in the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>Reflect now</source>
        <translation>Jetzt nachdenken</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>Somebody hurt or threatened me</source>
        <translation>Jemand hat mich verletzt oder bedroht</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>Something that lies ahead</source>
        <translation>Etwas, das bevorsteht</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>Something that went well</source>
        <translation>Etwas, das gelungen ist</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>Tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>Take the star away</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>Up to here: %1 of %2 characters.</source>
        <translation>Bis hier: %1 von %2 Zeichen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>Upturn finds out</source>
        <translation>Upturn findet es heraus</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>What kind of thing it is</source>
        <translation>Was für eine Sache es ist</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>What you wrote</source>
        <translation>Was du geschrieben hast</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>Win</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>You typed words here that are not in this entry yet.</source>
        <translation>Du hast hier etwas getippt, das noch nicht in diesem Eintrag steht.</translation>
    </message>
</context>
<context>
    <name>upturn::gui::FarewellPage</name>
    <message numerus="yes">
        <location filename="../../src/gui/farewell/farewell_presenter.cpp"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/farewell/farewell_presenter.cpp"/>
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/farewell/farewell_page.cpp"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../src/gui/farewell/farewell_page.cpp"/>
        <source>Delete all of it…</source>
        <translation>Alles davon löschen…</translation>
    </message>
    <message>
        <location filename="../../src/gui/farewell/farewell_page.cpp"/>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <location filename="../../src/gui/farewell/farewell_page.cpp"/>
        <source>Delete this journal</source>
        <translation>Dieses Tagebuch löschen</translation>
    </message>
    <message>
        <location filename="../../src/gui/farewell/farewell_page.cpp"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../src/gui/farewell/farewell_page.cpp"/>
        <source>There is no undo for this, and no trash. Every word of this journal goes.</source>
        <translation>Das lässt sich nicht rückgängig machen, und es gibt keinen Papierkorb. Jedes Wort dieses Tagebuchs wird gelöscht.</translation>
    </message>
    <message>
        <location filename="../../src/gui/farewell/farewell_page.cpp"/>
        <source>This goes for good</source>
        <translation>Das wird endgültig gelöscht</translation>
    </message>
    <message>
        <location filename="../../src/gui/farewell/farewell_page.cpp"/>
        <source>This it can't reach</source>
        <translation>Das ist nicht erreichbar</translation>
    </message>
</context>
<context>
    <name>upturn::gui::FirstTime</name>
    <message>
        <location filename="../../src/gui/today/first_time.cpp"/>
        <source>Bring entries from another journal</source>
        <translation>Einträge aus einem anderen Tagebuch holen</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/first_time.cpp"/>
        <source>It can be small. You will get a few short questions, and the answer worth keeping becomes a lesson you meet again.</source>
        <translation>Es darf klein sein. Du bekommst ein paar kurze Fragen, und die Antwort, die sich zu behalten lohnt, wird eine Lehre, der du wieder begegnest.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/first_time.cpp"/>
        <source>It was made because no journal file was here. What you had is named above; or begin here with one sentence.</source>
        <translation>Es wurde angelegt, weil hier keine Journaldatei war. Was du hattest, steht oben; oder fang hier mit einem Satz an.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/first_time.cpp"/>
        <source>Look at a sample</source>
        <translation>Ein Beispiel ansehen</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/first_time.cpp"/>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/first_time.cpp"/>
        <source>Open another journal</source>
        <translation>Ein anderes Tagebuch öffnen</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/first_time.cpp"/>
        <source>Start with one thing that did not go well</source>
        <translation>Fang mit einer Sache an, die nicht gut lief</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/first_time.cpp"/>
        <source>This journal is new and empty</source>
        <translation>Dieses Journal ist neu und leer</translation>
    </message>
</context>
<context>
    <name>upturn::gui::FocusBar</name>
    <message>
        <location filename="../../src/gui/widgets/focus_bar.cpp"/>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>upturn::gui::FoldHead</name>
    <message>
        <location filename="../../src/gui/widgets/folded_words.cpp"/>
        <source>Your words</source>
        <translation>Deine Worte</translation>
    </message>
</context>
<context>
    <name>upturn::gui::FoldedWords</name>
    <message>
        <location filename="../../src/gui/widgets/folded_words.cpp"/>
        <source>Your words</source>
        <translation>Deine Worte</translation>
    </message>
</context>
<context>
    <name>upturn::gui::GoOnCard</name>
    <message>
        <location filename="../../src/gui/today/go_on_card.cpp"/>
        <source>%1. It is not offered for a week.</source>
        <translation>%1. Eine Woche lang wird es nicht angeboten.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/today/go_on_card.cpp"/>
        <source>%n more were left before their end</source>
        <translation>
            <numerusform>%n weitere wurde vor dem Ende verlassen</numerusform>
            <numerusform>%n weitere wurden vor dem Ende verlassen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/today/go_on_card.cpp"/>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/go_on_card.cpp"/>
        <source>Go on where you were: %1</source>
        <translation>Weitermachen, wo du warst: %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/go_on_card.cpp"/>
        <source>Go on where you were: %1. %2</source>
        <translation>Weitermachen, wo du warst: %1. %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/go_on_card.cpp"/>
        <source>Let it rest</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/go_on_card.cpp"/>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>upturn::gui::GroundPage</name>
    <message>
        <location filename="../../src/gui/ground/ground_page.cpp"/>
        <source>%1 As “%2”. What is there now stays as it is.</source>
        <translation>%1 Als „%2“. Was jetzt da ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_query.cpp"/>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_query.cpp"/>
        <source>%1, the newest from %2.</source>
        <translation>%1, der neueste vom %2.</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/typed_card.cpp"/>
        <source>%1: copy it, since it could not be kept apart from the journal file.</source>
        <translation>%1: Kopiere es, denn es ließ sich nicht getrennt von der Tagebuchdatei aufheben.</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/typed_card.cpp"/>
        <source>%1: kept apart from the journal file at %2.</source>
        <translation>%1: getrennt von der Tagebuchdatei aufgehoben um %2.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/ground/ground_query.cpp"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_page.cpp"/>
        <source>A part of your journal file can't be read</source>
        <translation>Ein Teil deiner Tagebuchdatei ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_page.cpp"/>
        <source>Another program put a different file in its place, perhaps a sync or a restored copy. Upturn noticed at %1, before it wrote, and has written nothing since.</source>
        <translation>Ein anderes Programm hat eine andere Datei an ihre Stelle gesetzt, vielleicht ein Abgleich oder eine zurückgeholte Kopie. Upturn hat es um %1 bemerkt, bevor es schrieb, und seitdem nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_page.cpp"/>
        <source>Close Upturn for now</source>
        <translation>Upturn erst einmal schließen</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/typed_card.cpp"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/typed_card.cpp"/>
        <source>Copy what you were typing</source>
        <translation>Kopieren, was du gerade geschrieben hast</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_page.cpp"/>
        <source>Details: which file, what is different, when</source>
        <translation>Einzelheiten: welche Datei, was anders ist, wann</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_page.cpp"/>
        <source>It was changed while it was open, by a fault of the disk or by another program. Upturn noticed at %1, before it wrote, and has written nothing since.</source>
        <translation>Sie wurde verändert, während sie offen war, durch einen Fehler des Datenträgers oder ein anderes Programm. Upturn hat es um %1 bemerkt, bevor es schrieb, und seither nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_page.cpp"/>
        <source>It was itself written over and can't be read any more.</source>
        <translation>Es wurde selbst überschrieben und lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_page.cpp"/>
        <source>It was moved, deleted, or its disk was taken away. Upturn noticed at %1, and has written nothing since.</source>
        <translation>Sie wurde verschoben oder gelöscht, oder ihr Datenträger ist weg. Upturn hat es um %1 bemerkt und seitdem nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_page.cpp"/>
        <source>Look for it</source>
        <translation>Nach ihr sehen</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_page.cpp"/>
        <source>Nothing is lost either way. You can do the other one afterwards.</source>
        <translation>So oder so geht nichts verloren. Das andere kannst du danach tun.</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_page.cpp"/>
        <source>Open what is there now</source>
        <translation>Öffnen, was jetzt da ist</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_page.cpp"/>
        <source>Save what is open beside it</source>
        <translation>Was offen ist, daneben sichern</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_query.cpp"/>
        <source>The file there now has %1 bytes.</source>
        <translation>Die Datei, die jetzt da ist, hat %1 Bytes.</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_query.cpp"/>
        <source>There now: %1</source>
        <translation>Jetzt da: %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_page.cpp"/>
        <source>What is open is saved beside it first.</source>
        <translation>Was offen ist, wird zuerst daneben gespeichert.</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_query.cpp"/>
        <source>What is open: %1</source>
        <translation>Was offen ist: %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_page.cpp"/>
        <source>What you type on this page is not kept.</source>
        <translation>Was du auf dieser Seite tippst, wird nicht aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/typed_card.cpp"/>
        <source>What you were just typing</source>
        <translation>Was du gerade geschrieben hast</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/typed_card.cpp"/>
        <source>What you were just typing is kept</source>
        <translation>Was du gerade geschrieben hast, ist aufgehoben</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_page.cpp"/>
        <source>What you were typing is kept.</source>
        <translation>Was du gerade geschrieben hast, ist aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_page.cpp"/>
        <source>When it is back in its place, it opens.</source>
        <translation>Sobald sie wieder da ist, wird sie geöffnet.</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_page.cpp"/>
        <source>Your journal file</source>
        <translation>Deine Tagebuchdatei</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_page.cpp"/>
        <source>Your journal file is not there any more</source>
        <translation>Deine Tagebuchdatei ist nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_page.cpp"/>
        <source>Your journal file was replaced while it was open</source>
        <translation>Deine Tagebuchdatei wurde ersetzt, während sie offen war</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_page.cpp"/>
        <source>Your words come along as a draft.</source>
        <translation>Deine Worte kommen als Entwurf mit.</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_page.cpp"/>
        <source>Your words wait for the journal they were typed for.</source>
        <translation>Deine Worte warten auf das Tagebuch, für das sie geschrieben wurden.</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_query.cpp"/>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
</context>
<context>
    <name>upturn::gui::GroundPresenter</name>
    <message>
        <location filename="../../src/gui/ground/ground_presenter.cpp"/>
        <source>%1 Nothing was closed or opened. Asked once more, Upturn goes on without saving what is open.</source>
        <translation>%1 Nichts wurde geschlossen oder geöffnet. Noch einmal gefragt, macht Upturn weiter, ohne zu speichern, was offen ist.</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_presenter.cpp"/>
        <source>There is no file at %1 yet.</source>
        <translation>Unter %1 ist noch keine Datei.</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_presenter.cpp"/>
        <source>There is nothing to save: what is there now is what was open.</source>
        <translation>Es gibt nichts zu speichern: Was jetzt da ist, ist das, was offen war.</translation>
    </message>
    <message>
        <location filename="../../src/gui/ground/ground_presenter.cpp"/>
        <source>What was open before is saved as “%1”.</source>
        <translation>Was vorher offen war, ist als „%1“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>upturn::gui::GuidePanel</name>
    <message>
        <location filename="../../src/gui/reflect/guide_panel.cpp"/>
        <source>Guides</source>
        <translation>Leitfäden</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/guide_panel.cpp"/>
        <source>Reflect with a guide</source>
        <translation>Mit einem Leitfaden nachdenken</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/guide_panel.cpp"/>
        <source>What you have answered stays. Enter takes the one you are on.</source>
        <translation>Was du beantwortet hast, bleibt. Enter nimmt den, auf dem du stehst.</translation>
    </message>
</context>
<context>
    <name>upturn::gui::HardPage</name>
    <message>
        <location filename="../../src/gui/hard/hard_page.cpp"/>
        <source>Go on to the questions</source>
        <translation>Weiter zu den Fragen</translation>
    </message>
    <message>
        <location filename="../../src/gui/hard/hard_page.cpp"/>
        <source>Heavy</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <location filename="../../src/gui/hard/hard_page.cpp"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../src/gui/hard/hard_page.cpp"/>
        <source>Keep until morning</source>
        <translation>Bis morgen behalten</translation>
    </message>
    <message>
        <location filename="../../src/gui/hard/hard_page.cpp"/>
        <source>Optional</source>
        <translation>Wenn du magst</translation>
    </message>
    <message>
        <location filename="../../src/gui/hard/hard_page.cpp"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <location filename="../../src/gui/hard/hard_page.cpp"/>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../src/gui/hard/hard_page.cpp"/>
        <source>Three lines</source>
        <translation>Drei Zeilen</translation>
    </message>
    <message>
        <location filename="../../src/gui/hard/hard_page.cpp"/>
        <source>Three lines are enough for now</source>
        <translation>Drei Zeilen reichen für jetzt</translation>
    </message>
    <message>
        <location filename="../../src/gui/hard/hard_page.cpp"/>
        <source>Three lines are enough for tonight</source>
        <translation>Drei Zeilen reichen für heute Nacht</translation>
    </message>
    <message>
        <location filename="../../src/gui/hard/hard_page.cpp"/>
        <source>Upturn asks no “why” today.</source>
        <translation>Upturn fragt heute nicht „warum“.</translation>
    </message>
    <message>
        <location filename="../../src/gui/hard/hard_page.cpp"/>
        <source>Upturn asks no “why” tonight.</source>
        <translation>Upturn fragt heute Nacht nicht „warum“.</translation>
    </message>
    <message>
        <location filename="../../src/gui/hard/hard_query.cpp"/>
        <source>What happened, as plainly as you can</source>
        <translation>Was passiert ist, so schlicht du kannst</translation>
    </message>
    <message>
        <location filename="../../src/gui/hard/hard_page.cpp"/>
        <source>You do not have to understand it now. The rest can wait until morning.</source>
        <translation>Du musst es jetzt nicht verstehen. Der Rest kann bis morgen warten.</translation>
    </message>
    <message>
        <location filename="../../src/gui/hard/hard_page.cpp"/>
        <source>You do not have to understand it now. The rest can wait.</source>
        <translation>Du musst es jetzt nicht verstehen. Der Rest kann warten.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/hard/hard_page.cpp"/>
        <source>You named %n people for moments like this.</source>
        <translation>
            <numerusform>Du hast jemanden für solche Momente genannt.</numerusform>
            <numerusform>Du hast %n Menschen für solche Momente genannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upturn::gui::HideLine</name>
    <message>
        <location filename="../../src/gui/widgets/hide_line.cpp"/>
        <source>Could someone else read this computer?</source>
        <translation>Könnte jemand anderes an diesem Computer mitlesen?</translation>
    </message>
    <message>
        <location filename="../../src/gui/widgets/hide_line.cpp"/>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>upturn::gui::ImportPage</name>
    <message>
        <location filename="../../src/gui/arrive/import_page.cpp"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/arrive/import_page.cpp"/>
        <source>%n of them</source>
        <translation>
            <numerusform>Einer davon</numerusform>
            <numerusform>%n davon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/arrive/import_page.cpp"/>
        <source>And %n more; the report has them.</source>
        <translation>
            <numerusform>Und %n weiterer; der Bericht nennt ihn.</numerusform>
            <numerusform>Und %n weitere; der Bericht nennt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/arrive/import_page.cpp"/>
        <source>Bring in %n entries</source>
        <translation>
            <numerusform>%n Eintrag holen</numerusform>
            <numerusform>%n Einträge holen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/import_page.cpp"/>
        <source>Bring in a diary</source>
        <translation>Ein Tagebuch herholen</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/import_page.cpp"/>
        <source>Bring them in</source>
        <translation>Herholen</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/import_page.cpp"/>
        <source>Choose another file...</source>
        <translation>Andere Datei wählen ...</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/import_page.cpp"/>
        <source>One step. Ctrl+Z takes all of it back.</source>
        <translation>Ein Schritt. Strg+Z nimmt alles zurück.</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/import_page.cpp"/>
        <source>Show as bars</source>
        <translation>Als Balken zeigen</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/import_page.cpp"/>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/import_page.cpp"/>
        <source>The file is only read. Nothing has been written yet.</source>
        <translation>Die Datei wird nur gelesen. Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/import_page.cpp"/>
        <source>To know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <location filename="../../src/gui/arrive/import_page.cpp"/>
        <source>What becomes of them</source>
        <translation>Was daraus wird</translation>
    </message>
</context>
<context>
    <name>upturn::gui::JournalListModel</name>
    <message numerus="yes">
        <location filename="../../src/gui/journal/journal_list_model.cpp"/>
        <source>%n lessons</source>
        <translation>
            <numerusform>%n Lehre</numerusform>
            <numerusform>%n Lehren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_list_model.cpp"/>
        <source>Not reflected</source>
        <translation>Nicht nachgedacht</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_list_model.cpp"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_list_model.cpp"/>
        <source>Win</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_list_model.cpp"/>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
</context>
<context>
    <name>upturn::gui::JournalListPane</name>
    <message>
        <location filename="../../src/gui/journal/journal_list_pane.cpp"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_list_pane.cpp"/>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_list_pane.cpp"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_list_pane.cpp"/>
        <source>Go to a day</source>
        <translation>Zu einem Tag gehen</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_list_pane.cpp"/>
        <source>Not everything is shown</source>
        <translation>Nicht alles wird gezeigt</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_list_pane.cpp"/>
        <source>Not reflected</source>
        <translation>Nicht nachgedacht</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_list_pane.cpp"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_list_pane.cpp"/>
        <source>Nothing found. All words have to stand in one entry.</source>
        <translation>Nichts gefunden. Alle Worte müssen in einem Eintrag stehen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_list_pane.cpp"/>
        <source>Search %1 entries</source>
        <translation>%1 Einträge durchsuchen</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_list_pane.cpp"/>
        <source>Search entries</source>
        <translation>Einträge durchsuchen</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_list_pane.cpp"/>
        <source>Setbacks</source>
        <translation>Rückschläge</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_list_pane.cpp"/>
        <source>Show only</source>
        <translation>Nur zeigen</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_list_pane.cpp"/>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_list_pane.cpp"/>
        <source>Unfinished steps</source>
        <translation>Offene Schritte</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_list_pane.cpp"/>
        <source>Wins</source>
        <translation>Erfolge</translation>
    </message>
</context>
<context>
    <name>upturn::gui::JournalPage</name>
    <message>
        <location filename="../../src/gui/journal/journal_page.cpp"/>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_page.cpp"/>
        <source>New setback</source>
        <translation>Neuer Rückschlag</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_page.cpp"/>
        <source>Setbacks, wins and notes, by months. Begin with one sentence; you can write more whenever you like.</source>
        <translation>Rückschläge, Erfolge und Notizen, nach Monaten. Fang mit einem Satz an; mehr schreiben kannst du, wann immer du magst.</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_page.cpp"/>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_page.cpp"/>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_query.cpp"/>
        <source>When %1, %2</source>
        <translation>Wenn %1: %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_page.cpp"/>
        <source>Your entries appear here</source>
        <translation>Hier erscheinen deine Einträge</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_query.cpp"/>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_query.cpp"/>
        <source>next review %1</source>
        <translation>nächste Wiederholung %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_query.cpp"/>
        <source>rests</source>
        <translation>kommt nicht wieder</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/journal_query.cpp"/>
        <source>was due %1</source>
        <translation>war fällig: %1</translation>
    </message>
</context>
<context>
    <name>upturn::gui::JournalPresenter</name>
    <message>
        <location filename="../../src/gui/journal/journal_presenter.cpp"/>
        <source>In the trash now.</source>
        <translation>Jetzt im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>upturn::gui::KeptLine</name>
    <message>
        <location filename="../../src/gui/today/kept_line.cpp"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>upturn::gui::KeyBook</name>
    <message>
        <location filename="../../src/gui/keys/key_book.cpp"/>
        <source>%1 alone is for writing. Take Ctrl, Alt or a function key with it.</source>
        <translation>%1 allein ist zum Schreiben da. Nimm Strg, Alt oder eine Funktionstaste dazu.</translation>
    </message>
    <message>
        <location filename="../../src/gui/keys/key_book.cpp"/>
        <source>%1 already means “%2”. Change that one first, or take others.</source>
        <translation>%1 steht schon für „%2“. Ändere das zuerst, oder nimm andere Tasten.</translation>
    </message>
</context>
<context>
    <name>upturn::gui::KeyChooser</name>
    <message>
        <location filename="../../src/gui/keys/key_chooser.cpp"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/keys/key_chooser.cpp"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../src/gui/keys/key_chooser.cpp"/>
        <source>Press the new keys</source>
        <translation>Drücke die neuen Tasten</translation>
    </message>
</context>
<context>
    <name>upturn::gui::KeyedField</name>
    <message>
        <location filename="../../src/gui/widgets/search_field.cpp"/>
        <source>key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>upturn::gui::KeysPage</name>
    <message>
        <location filename="../../src/gui/keys/keys_page.cpp"/>
        <source>All as they were</source>
        <translation>Alle wie zuvor</translation>
    </message>
    <message>
        <location filename="../../src/gui/keys/keys_page.cpp"/>
        <source>All shortcuts are as they were.</source>
        <translation>Alle Tastenkürzel sind wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../src/gui/keys/keys_page.cpp"/>
        <source>Changed. It is kept for this computer and works at once.</source>
        <translation>Geändert. Es gilt auf diesem Rechner, ab sofort.</translation>
    </message>
    <message>
        <location filename="../../src/gui/keys/keys_page.cpp"/>
        <source>Choose a shortcut to change it: press its button, then the new keys.</source>
        <translation>So änderst du ein Tastenkürzel: seinen Knopf drücken, dann die neuen Tasten.</translation>
    </message>
    <message>
        <location filename="../../src/gui/keys/keys_page.cpp"/>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <location filename="../../src/gui/keys/keys_page.cpp"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>upturn::gui::LeftCard</name>
    <message>
        <location filename="../../src/gui/today/left_card.cpp"/>
        <source>Another journal file was in this place before</source>
        <translation>An dieser Stelle war vorher eine andere Journaldatei</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/left_card.cpp"/>
        <source>Do not show this</source>
        <translation>Nicht mehr zeigen</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/left_card.cpp"/>
        <source>Open what was saved</source>
        <translation>Das Gesicherte öffnen</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/left_card.cpp"/>
        <source>Put them in the field here</source>
        <translation>Hier ins Feld setzen</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/left_card.cpp"/>
        <source>What was open then is saved as “%1”, in %2.</source>
        <translation>Was damals offen war, ist gesichert als „%1“, in %2.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/left_card.cpp"/>
        <source>You typed these words for it. They are kept, and in no journal yet:</source>
        <translation>Diese Worte hast du dafür getippt. Sie sind aufgehoben und noch in keinem Journal:</translation>
    </message>
</context>
<context>
    <name>upturn::gui::LessonDetailPage</name>
    <message>
        <location filename="../../src/gui/lessons/lesson_detail_page.cpp"/>
        <source>All lessons</source>
        <translation>Alle Lehren</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lesson_detail_page.cpp"/>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lesson_detail_page.cpp"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lesson_detail_page.cpp"/>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lesson_detail_page.cpp"/>
        <source>It is the same lesson</source>
        <translation>Es ist dieselbe Lehre</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lesson_detail_page.cpp"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lesson_detail_page.cpp"/>
        <source>Not in the lesson yet. Enter keeps it, Esc leaves it for later.</source>
        <translation>Noch nicht in der Lehre. Enter behält es, Esc lässt es für später.</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lesson_detail_page.cpp"/>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lesson_detail_page.cpp"/>
        <source>Open the entry</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lesson_detail_page.cpp"/>
        <source>Put in the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lesson_detail_page.cpp"/>
        <source>Retire</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lesson_detail_page.cpp"/>
        <source>That one rests, and its reviews count here. Ctrl+Z takes it back.</source>
        <translation>Jene ruht, und ihre Wiederholungen zählen hier. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lesson_detail_page.cpp"/>
        <source>The lesson in your words</source>
        <translation>Die Lehre in deinen Worten</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lesson_detail_page.cpp"/>
        <source>What you do with it</source>
        <translation>Was du damit machst</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lesson_detail_page.cpp"/>
        <source>Where it came from</source>
        <translation>Woher sie kommt</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lesson_detail_page.cpp"/>
        <source>Where it helped</source>
        <translation>Wo sie half</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lesson_detail_page.cpp"/>
        <source>You learned something like this before</source>
        <translation>So etwas hast du schon gelernt</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lesson_detail_page.cpp"/>
        <source>You typed other words, and they are not in the lesson yet: “%1”</source>
        <translation>Du hast andere Worte getippt, die noch nicht in der Lehre stehen: „%1“</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lesson_detail_page.cpp"/>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>upturn::gui::LessonListModel</name>
    <message>
        <location filename="../../src/gui/lessons/lesson_list_model.cpp"/>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lesson_list_model.cpp"/>
        <source>Growing</source>
        <translation>Im Wachsen</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lesson_list_model.cpp"/>
        <source>Part of me</source>
        <translation>Teil von mir</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lesson_list_model.cpp"/>
        <source>Retired</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lesson_list_model.cpp"/>
        <source>Strength %1 of %2</source>
        <translation>Stärke %1 von %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lesson_list_model.cpp"/>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lesson_list_model.cpp"/>
        <source>next review %1</source>
        <translation>nächste Wiederholung %1</translation>
    </message>
</context>
<context>
    <name>upturn::gui::LessonsPage</name>
    <message>
        <location filename="../../src/gui/lessons/lessons_query.cpp"/>
        <source>%1 It rests.</source>
        <translation>%1 Sie ruht.</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_query.cpp"/>
        <source>%1 It rests: a heavy sentence is not asked again until you bring it back.</source>
        <translation>%1 Sie ruht: Ein schwerer Satz wird nicht wieder vorgelegt, bis du ihn zurückholst.</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_query.cpp"/>
        <source>%1 It rests: what it is from is not yours to learn from.</source>
        <translation>%1 Kommt nicht wieder: Woher es ist, daraus musst du nichts lernen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_query.cpp"/>
        <source>%1 Its entry is in the trash.</source>
        <translation>%1 Ihr Eintrag ist im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_query.cpp"/>
        <source>%1 Next review %2.</source>
        <translation>%1 Nächste Wiederholung %2.</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_query.cpp"/>
        <source>%1 Part of you.</source>
        <translation>%1 Teil von dir.</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_query.cpp"/>
        <source>%1 Part of you. Looked at %2.</source>
        <translation>%1 Ein Teil von dir. Angesehen wird sie %2.</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_query.cpp"/>
        <source>%1 Retired.</source>
        <translation>%1 Ruht.</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_page.cpp"/>
        <source>%1 kept, %2 used at least once</source>
        <translation>%1 behalten, %2 mindestens einmal genutzt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/lessons/lessons_page.cpp"/>
        <source>%n lessons are due</source>
        <translation>
            <numerusform>%n Lehre ist fällig</numerusform>
            <numerusform>%n Lehren sind fällig</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_page.cpp"/>
        <source>A lesson is one sentence you want to meet again</source>
        <translation>Eine Lehre ist ein Satz, dem du wieder begegnen willst</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_page.cpp"/>
        <source>A lesson of your own</source>
        <translation>Eine eigene Lehre</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_query.cpp"/>
        <source>Active. Once it helped, it is proven.</source>
        <translation>Aktiv. Hat sie einmal geholfen, ist sie bewährt.</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_page.cpp"/>
        <source>Before I ...</source>
        <translation>Bevor ich …</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_query.cpp"/>
        <source>Captured %1. About 5 minutes.</source>
        <translation>Festgehalten: %1. Etwa 5 Minuten.</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_query.cpp"/>
        <source>Kept %1.</source>
        <translation>Behalten: %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_page.cpp"/>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_page.cpp"/>
        <source>New setback</source>
        <translation>Neuer Rückschlag</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_query.cpp"/>
        <source>New. Its first review makes it active.</source>
        <translation>Neu. Die erste Wiederholung macht sie aktiv.</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_page.cpp"/>
        <source>One sentence you want to meet again. Enter keeps it.</source>
        <translation>Ein Satz, dem du wieder begegnen willst. Enter behält ihn.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/lessons/lessons_query.cpp"/>
        <source>Part of you: it helped %n times, and is looked at once a year.</source>
        <translation>
            <numerusform>Ein Teil von dir: Sie hat einmal geholfen und wird einmal im Jahr angesehen.</numerusform>
            <numerusform>Ein Teil von dir: Sie hat %n-mal geholfen und wird einmal im Jahr angesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/lessons/lessons_query.cpp"/>
        <source>Proven: it helped %n times. Three uses, and 90 days in memory, make it part of you.</source>
        <translation>
            <numerusform>Bewährt: sie hat %n Mal geholfen. Drei Anwendungen und 90 Tage im Gedächtnis machen sie zu einem Teil von dir.</numerusform>
            <numerusform>Bewährt: sie hat %n Mal geholfen. Drei Anwendungen und 90 Tage im Gedächtnis machen sie zu einem Teil von dir.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_page.cpp"/>
        <source>Reflect on “%1”</source>
        <translation>Über „%1“ nachdenken</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_query.cpp"/>
        <source>Retired: it comes up no more until you bring it back.</source>
        <translation>Im Ruhestand: sie kommt nicht mehr, bis du sie zurückholst.</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_page.cpp"/>
        <source>Review</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_page.cpp"/>
        <source>Review %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_query.cpp"/>
        <source>Says the same as another lesson, where its reviews count.</source>
        <translation>Sagt dasselbe wie eine andere Lehre, bei der ihre Wiederholungen zählen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_page.cpp"/>
        <source>Search lessons</source>
        <translation>Lehren durchsuchen</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_query.cpp"/>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_query.cpp"/>
        <source>When %1, %2</source>
        <translation>Wenn %1, %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_page.cpp"/>
        <source>Write a lesson</source>
        <translation>Eine Lehre schreiben</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_page.cpp"/>
        <source>Write one of your own</source>
        <translation>Eine eigene schreiben</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_page.cpp"/>
        <source>You keep it while reflecting, with one key. It comes back just before you would forget it, and you say whether it helped.</source>
        <translation>Du behältst ihn beim Nachdenken, mit einer Taste. Er kommt wieder, kurz bevor du ihn vergessen würdest, und du sagst, ob er geholfen hat.</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_query.cpp"/>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/lessons/lessons_query.cpp"/>
        <source>rests</source>
        <translation>kommt nicht wieder</translation>
    </message>
</context>
<context>
    <name>upturn::gui::MainWindow</name>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <source>Before I ...</source>
        <translation>Bevor ich …</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <source>Colours of the desktop</source>
        <translation>Farben wie der Desktop</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <source>Edit this entry</source>
        <translation>Diesen Eintrag bearbeiten</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <location filename="../../src/gui/widgets/window_action.cpp"/>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window.cpp"/>
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer aufgehoben</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <source>New setback</source>
        <translation>Neuer Rückschlag</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <source>New win</source>
        <translation>Neuer Erfolg</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <source>Only the words</source>
        <translation>Nur die Worte</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <source>Practices</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <source>Reflect on the newest setback</source>
        <translation>Über den neuesten Rückschlag nachdenken</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <source>Review</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <location filename="../../src/gui/widgets/window_action.cpp"/>
        <source>Someone to talk to, at any hour</source>
        <translation>Jemand zum Reden, zu jeder Stunde</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <source>Text size of the desktop</source>
        <translation>Textgröße wie der Desktop</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window.cpp"/>
        <source>Upturn</source>
        <translation>Upturn</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <source>Write a lesson</source>
        <translation>Eine Lehre schreiben</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/main_window_menu.cpp"/>
        <source>Your safety plan</source>
        <translation>Dein Sicherheitsplan</translation>
    </message>
</context>
<context>
    <name>upturn::gui::MirrorLine</name>
    <message>
        <location filename="../../src/gui/widgets/mirror_line.cpp"/>
        <source>You wrote: “%1”</source>
        <translation>Du hast geschrieben: „%1“</translation>
    </message>
</context>
<context>
    <name>upturn::gui::MonthBars</name>
    <message>
        <location filename="../../src/gui/arrive/month_bars.cpp"/>
        <source>Entries over time</source>
        <translation>Einträge über die Zeit</translation>
    </message>
</context>
<context>
    <name>upturn::gui::Notice</name>
    <message>
        <location filename="../../src/gui/shell/notice.cpp"/>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/notice.cpp"/>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/notice.cpp"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/notice.cpp"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>upturn::gui::OfferLine</name>
    <message>
        <location filename="../../src/gui/field/offer_line.cpp"/>
        <source>Let it go</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../src/gui/field/offer_line.cpp"/>
        <source>Put it in the field</source>
        <translation>Ins Feld übernehmen</translation>
    </message>
    <message>
        <location filename="../../src/gui/field/offer_line.cpp"/>
        <source>This was changed elsewhere meanwhile: “%1”</source>
        <translation>Das wurde inzwischen anderswo geändert: „%1“</translation>
    </message>
    <message>
        <location filename="../../src/gui/field/offer_line.cpp"/>
        <source>You typed this earlier: “%1”</source>
        <translation>Das hast du früher getippt: „%1“</translation>
    </message>
</context>
<context>
    <name>upturn::gui::OptionButton</name>
    <message>
        <location filename="../../src/gui/widgets/option_button.cpp"/>
        <source>key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/widgets/option_button.cpp"/>
        <source>key %1, %2</source>
        <translation>Taste %1, %2</translation>
    </message>
</context>
<context>
    <name>upturn::gui::OwnList</name>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>70%</source>
        <translation>70%</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>A key relationship</source>
        <translation>Eine wichtige Beziehung</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>A little better</source>
        <translation>Ein bisschen besser</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_list.cpp"/>
        <source>A little better than now, by a day you can name.</source>
        <translation>Ein bisschen besser als jetzt, bis zu einem Tag, den du nennen kannst.</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>A persistent issue</source>
        <translation>Ein hartnäckiges Problem</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>A simple process</source>
        <translation>Ein einfacher Ablauf</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_list.cpp"/>
        <source>Add a decision</source>
        <translation>Entscheidung hinzufügen</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_list.cpp"/>
        <source>Add a goal</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_list.cpp"/>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_list.cpp"/>
        <source>Add a win</source>
        <translation>Erfolg hinzufügen</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_list.cpp"/>
        <source>Ask for feedback</source>
        <translation>Um Rückmeldung bitten</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>Asked %1, %2.</source>
        <translation>%1 gefragt, %2.</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>Asked %1.</source>
        <translation>%1 gefragt.</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>Asked on</source>
        <translation>Gefragt am</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>Buys time for: %1</source>
        <translation>Verschafft Zeit für: %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>By %1.</source>
        <translation>Bis %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>By when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_list.cpp"/>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_list.cpp"/>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>Do you see it the same way?</source>
        <translation>Siehst du es auch so?</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_list.cpp"/>
        <source>Each quick win, with the capability it buys time for.</source>
        <translation>Jeder schnelle Erfolg, mit der Fähigkeit, für die er Zeit verschafft.</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_list.cpp"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_list.cpp"/>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>Helps with</source>
        <translation>Hilft bei</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>Helps with: %1</source>
        <translation>Hilft bei: %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>How it is now</source>
        <translation>Wie es jetzt ist</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>How sure you are</source>
        <translation>Wie sicher du bist</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>How will you see that it is better, and by when?</source>
        <translation>Woran siehst du, dass es besser ist, und bis wann?</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>How will you see that it is better?</source>
        <translation>Woran siehst du, dass es besser ist?</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>How you will see it</source>
        <translation>Woran du es siehst</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>If it came otherwise: why?</source>
        <translation>Wenn es anders kam: warum?</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>Look again</source>
        <translation>Wieder ansehen</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>No answer yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_list.cpp"/>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_list.cpp"/>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>Seen by: %1</source>
        <translation>Zu sehen an: %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>The decision</source>
        <translation>Die Entscheidung</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>The win</source>
        <translation>Der Erfolg</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>To look at again %1.</source>
        <translation>Wieder anzusehen %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>What came of it: %1</source>
        <translation>Was daraus wurde: %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>What do you do differently now?</source>
        <translation>Was machst du jetzt anders?</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>What does this win buy time for?</source>
        <translation>Wofür verschafft dieser Erfolg Zeit?</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>What it buys time for</source>
        <translation>Wofür er Zeit verschafft</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>What kind</source>
        <translation>Welche Art</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>What they said</source>
        <translation>Was die Antwort war</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>What would be a little better than now?</source>
        <translation>Was wäre ein bisschen besser als jetzt?</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>What you ask</source>
        <translation>Was du fragst</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_list.cpp"/>
        <source>What you decided, why, and the day you look at it again.</source>
        <translation>Was du entschieden hast, warum, und der Tag, an dem du es wieder ansiehst.</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>When do you look at it again?</source>
        <translation>Wann siehst du es dir wieder an?</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_list.cpp"/>
        <source>Who helps you grow, and what you asked them.</source>
        <translation>Wer dir beim Wachsen hilft, und was du gefragt hast.</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>Whom you ask</source>
        <translation>Wen du fragst</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_list.cpp"/>
        <source>Wins</source>
        <translation>Erfolge</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>in 3 weeks, or 2026-12-18</source>
        <translation>in 3 weeks, oder 2026-12-18</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/own_row.cpp"/>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>upturn::gui::Palette</name>
    <message>
        <location filename="../../src/gui/palette/palette.cpp"/>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <location filename="../../src/gui/palette/palette_query.cpp"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/palette/palette.cpp"/>
        <source>Enter opens, arrows choose, Esc leaves</source>
        <translation>Eingabe öffnet, Pfeile wählen, Esc verlässt</translation>
    </message>
    <message>
        <location filename="../../src/gui/palette/palette.cpp"/>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <location filename="../../src/gui/palette/palette.cpp"/>
        <source>Search lessons, entries and actions</source>
        <translation>Lehren, Einträge und Befehle suchen</translation>
    </message>
    <message>
        <location filename="../../src/gui/palette/palette_query.cpp"/>
        <source>used %1 times</source>
        <translation>%1 Mal benutzt</translation>
    </message>
    <message>
        <location filename="../../src/gui/palette/palette_query.cpp"/>
        <source>used once</source>
        <translation>einmal benutzt</translation>
    </message>
</context>
<context>
    <name>upturn::gui::PaletteModel</name>
    <message>
        <location filename="../../src/gui/palette/palette_model.cpp"/>
        <source>Actions</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../src/gui/palette/palette_model.cpp"/>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <location filename="../../src/gui/palette/palette_model.cpp"/>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <location filename="../../src/gui/palette/palette_model.cpp"/>
        <source>action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../src/gui/palette/palette_model.cpp"/>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <location filename="../../src/gui/palette/palette_model.cpp"/>
        <source>lesson</source>
        <translation>Lehre</translation>
    </message>
</context>
<context>
    <name>upturn::gui::PictureRow</name>
    <message>
        <location filename="../../src/gui/journal/picture_row.cpp"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/picture_row.cpp"/>
        <source>Open or save %1</source>
        <translation>%1 öffnen oder sichern</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/picture_row.cpp"/>
        <source>Save a copy</source>
        <translation>Kopie sichern</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/picture_row.cpp"/>
        <source>Take out %1</source>
        <translation>%1 herausnehmen</translation>
    </message>
</context>
<context>
    <name>upturn::gui::PictureRow::Thumbnail</name>
    <message>
        <location filename="../../src/gui/journal/picture_row.cpp"/>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/picture_row.cpp"/>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
</context>
<context>
    <name>upturn::gui::PlanPage</name>
    <message>
        <location filename="../../src/gui/calm/plan_page.cpp"/>
        <source>A name and a number</source>
        <translation>Ein Name und eine Nummer</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/plan_page.cpp"/>
        <source>Add someone</source>
        <translation>Jemanden dazuschreiben</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/plan_page.cpp"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/plan_page.cpp"/>
        <source>Name and number, and when they can be reached</source>
        <translation>Name und Nummer, und wann sie erreichbar sind</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/plan_page.cpp"/>
        <source>Print...</source>
        <translation>Drucken...</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/plan_page.cpp"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/plan_page.cpp"/>
        <source>Shown on the page that %1 opens. It stays on this computer.</source>
        <translation>Steht auf der Seite, die %1 öffnet. Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/plan_page.cpp"/>
        <source>Six steps for a hard hour, in your own words. Best filled in on a calm day. Anything can stay empty.</source>
        <translation>Sechs Schritte für eine schwere Stunde, in deinen Worten. Am besten an einem ruhigen Tag ausgefüllt. Alles darf leer bleiben.</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/plan_page.cpp"/>
        <source>Somebody to be with, somewhere to go</source>
        <translation>Jemand, bei dem ich sein kann, ein Ort, an den ich gehe</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/plan_page.cpp"/>
        <source>Upturn</source>
        <translation>Upturn</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/plan_page.cpp"/>
        <source>Walking, music, a bath, whatever it is</source>
        <translation>Gehen, Musik, ein Bad, was es auch ist</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/plan_page.cpp"/>
        <source>What could be out of reach, and who keeps it for me</source>
        <translation>Was außer Reichweite sein könnte, und wer es für mich aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/plan_page.cpp"/>
        <source>What others would notice, or only I</source>
        <translation>Was andere merken würden, oder nur ich</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/plan_page.cpp"/>
        <source>Your safety plan</source>
        <translation>Dein Sicherheitsplan</translation>
    </message>
</context>
<context>
    <name>upturn::gui::PlanPresenter</name>
    <message>
        <location filename="../../src/gui/calm/plan_presenter.cpp"/>
        <source>There is nothing to print yet.</source>
        <translation>Noch gibt es nichts zu drucken.</translation>
    </message>
    <message>
        <location filename="../../src/gui/calm/plan_presenter.cpp"/>
        <source>This step was changed elsewhere meanwhile. What it said there is offered below it.</source>
        <translation>Dieser Schritt wurde inzwischen anderswo geändert. Was dort stand, wird dir darunter angeboten.</translation>
    </message>
</context>
<context>
    <name>upturn::gui::PracticeSheet</name>
    <message>
        <location filename="../../src/gui/practices/practice_sheet.cpp"/>
        <source>At rest</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practice_sheet.cpp"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practice_sheet.cpp"/>
        <source>Days with a note</source>
        <translation>Tage mit Notiz</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practice_sheet.cpp"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practice_sheet.cpp"/>
        <source>Heard from</source>
        <translation>Gehört von</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practice_sheet.cpp"/>
        <source>It runs from today. A day without a note is just a day.</source>
        <translation>Sie läuft ab heute. Ein Tag ohne Notiz ist einfach ein Tag.</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practice_sheet.cpp"/>
        <source>Log</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practice_sheet.cpp"/>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practice_sheet.cpp"/>
        <source>Show as chart</source>
        <translation>Als Bild zeigen</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practice_sheet.cpp"/>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practice_sheet.cpp"/>
        <source>Start 90 days of listening</source>
        <translation>90 Tage Zuhören beginnen</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practice_sheet.cpp"/>
        <source>Start “%1”</source>
        <translation>„%1“ beginnen</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practice_sheet.cpp"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practice_sheet.cpp"/>
        <source>What did you do today</source>
        <translation>Was hast du heute getan</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practice_sheet.cpp"/>
        <source>What did you do?</source>
        <translation>Was hast du getan?</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practice_sheet.cpp"/>
        <source>What did you hear today</source>
        <translation>Was hast du heute gehört</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practice_sheet.cpp"/>
        <source>What did you hear?</source>
        <translation>Was hast du gehört?</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practice_sheet.cpp"/>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practice_sheet.cpp"/>
        <source>What you noted</source>
        <translation>Was du notiert hast</translation>
    </message>
</context>
<context>
    <name>upturn::gui::PracticesPage</name>
    <message>
        <location filename="../../src/gui/practices/practices_query.cpp"/>
        <source>%1 Logged on %2 of them.</source>
        <translation>%1 An %2 davon ist etwas eingetragen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practices_query.cpp"/>
        <source>%1 You wrote something down on %2 of them.</source>
        <translation>%1 An %2 davon hast du etwas notiert.</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practices_query.cpp"/>
        <source>%1 You wrote something down on 1 of them.</source>
        <translation>%1 An einem davon hast du etwas notiert.</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practices_query.cpp"/>
        <source>%1 days, from %2</source>
        <translation>%1 Tage, ab %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practices_page.cpp"/>
        <source>%1 running, %2 ready when you are</source>
        <translation>%1 läuft, %2 warten auf dich</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practices_query.cpp"/>
        <source>1 day, from %1</source>
        <translation>1 Tag, ab %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practices_query.cpp"/>
        <source>A day without a note is just a day.</source>
        <translation>Ein Tag ohne Notiz ist einfach ein Tag.</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practices_query.cpp"/>
        <source>At rest, day %1</source>
        <translation>Ruht, Tag %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practices_query.cpp"/>
        <source>Day %1 of %2.</source>
        <translation>Tag %1 von %2.</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practices_query.cpp"/>
        <source>Day %1.</source>
        <translation>Tag %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practices_page.cpp"/>
        <source>End this practice</source>
        <translation>Diese Übung beenden</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practices_query.cpp"/>
        <source>Ends %1. %2</source>
        <translation>Endet %1. %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practices_page.cpp"/>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practices_query.cpp"/>
        <source>Logged on %1 of %2 days: %3</source>
        <translation>Notiert an %1 von %2 Tagen: %3</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practices_page.cpp"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practices_query.cpp"/>
        <source>No source named</source>
        <translation>Keine Quelle genannt</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practices_query.cpp"/>
        <source>Not tried yet</source>
        <translation>Noch nicht versucht</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practices_page.cpp"/>
        <source>Pause it</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practices_page.cpp"/>
        <source>Pause listening</source>
        <translation>Zuhören ruhen lassen</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practices_page.cpp"/>
        <source>Practices</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practices_query.cpp"/>
        <source>Running, day %1</source>
        <translation>Läuft, Tag %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practices_page.cpp"/>
        <source>Show as chart</source>
        <translation>Als Bild zeigen</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practices_page.cpp"/>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practices_page.cpp"/>
        <source>Six are ready when you are</source>
        <translation>Sechs warten auf dich</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practices_query.cpp"/>
        <source>Started %1, after </source>
        <translation>Begonnen %1, nach </translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practices_query.cpp"/>
        <source>Started %1.</source>
        <translation>Begonnen %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practices_page.cpp"/>
        <source>The six practices</source>
        <translation>Die sechs Übungen</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/practices_page.cpp"/>
        <source>from “Failing Up: The Unlikely Path to Success”</source>
        <translation>aus „Failing Up: The Unlikely Path to Success“</translation>
    </message>
</context>
<context>
    <name>upturn::gui::Program</name>
    <message>
        <location filename="../../src/gui/shell/program_actions.cpp"/>
        <source>A sample, thrown away later</source>
        <translation>Ein Beispiel, wird später verworfen</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/program_actions.cpp"/>
        <source>About Upturn</source>
        <translation>Über Upturn</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/program_actions.cpp"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/program_actions.cpp"/>
        <source>Bring entries from another journal</source>
        <translation>Einträge aus einem anderen Tagebuch holen</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/program_actions.cpp"/>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/program_actions.cpp"/>
        <source>Find a backup</source>
        <translation>Eine Sicherung suchen</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/program_actions.cpp"/>
        <source>Journals (*.upturn)</source>
        <translation>Tagebücher (*.upturn)</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/program_actions.cpp"/>
        <source>Look at a sample</source>
        <translation>Ein Beispiel ansehen</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/program_actions.cpp"/>
        <source>New journal</source>
        <translation>Neues Tagebuch</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/program_actions.cpp"/>
        <source>New setback in a small window</source>
        <translation>Neuer Rückschlag in einem kleinen Fenster</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/program_actions.cpp"/>
        <source>No program for %1 was found. It lies at %2.</source>
        <translation>Für %1 ist kein Programm da. Die Datei liegt hier: %2.</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/program.cpp"/>
        <source>Not kept just now</source>
        <translation>Gerade nicht gesichert</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/program.cpp"/>
        <source>Nothing waits to be reflected on.</source>
        <translation>Nichts wartet darauf, dass du darüber nachdenkst.</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/program.cpp"/>
        <source>Nothing was done here yet.</source>
        <translation>Hier wurde noch nichts getan.</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/program.cpp"/>
        <source>Nothing was taken back here.</source>
        <translation>Hier wurde nichts zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/program_actions.cpp"/>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/program_actions.cpp"/>
        <source>Open another journal</source>
        <translation>Ein anderes Tagebuch öffnen</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/program_actions.cpp"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/program_actions.cpp"/>
        <source>Recent journals</source>
        <translation>Zuletzt geöffnete Tagebücher</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/program_actions.cpp"/>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/program.cpp"/>
        <source>What you typed is not saved: %1 To leave without it, close once more.</source>
        <translation>Was du getippt hast, ist nicht gespeichert: %1 Um ohne es zu gehen, schließ noch einmal.</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/program_actions.cpp"/>
        <source>Where everything lies</source>
        <translation>Wo alles liegt</translation>
    </message>
</context>
<context>
    <name>upturn::gui::Progress</name>
    <message>
        <location filename="../../src/gui/today/today_rail.cpp"/>
        <source>%1 of %2 days</source>
        <translation>%1 von %2 Tagen</translation>
    </message>
</context>
<context>
    <name>upturn::gui::ProposalCard</name>
    <message>
        <location filename="../../src/gui/reflect/takeaway_card.cpp"/>
        <source>It is the same lesson</source>
        <translation>Es ist dieselbe Lehre</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/takeaway_card.cpp"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/takeaway_card.cpp"/>
        <source>Keep these instead</source>
        <translation>Stattdessen diese behalten</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/takeaway_card.cpp"/>
        <source>Let them go</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/takeaway_card.cpp"/>
        <source>Not a lesson</source>
        <translation>Keine Lehre</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/takeaway_card.cpp"/>
        <source>Reword</source>
        <translation>Umformulieren</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/takeaway_card.cpp"/>
        <source>The earlier one stays, and counts for both. Ctrl+Z takes it back.</source>
        <translation>Die frühere bleibt und zählt für beide. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/takeaway_card.cpp"/>
        <source>The lesson in your words</source>
        <translation>Die Lehre in deinen Worten</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/takeaway_card.cpp"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/takeaway_card.cpp"/>
        <source>You learned something like this before: “%1”</source>
        <translation>So etwas hast du schon gelernt: „%1“</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/takeaway_card.cpp"/>
        <source>You typed other words for it: “%1”</source>
        <translation>Du hast andere Worte dafür getippt: „%1“</translation>
    </message>
</context>
<context>
    <name>upturn::gui::QuestionColumn</name>
    <message numerus="yes">
        <location filename="../../src/gui/reflect/question_column.cpp"/>
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/question_column.cpp"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/question_column.cpp"/>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/question_column.cpp"/>
        <source>Correct what was read</source>
        <translation>Was gelesen wurde, berichtigen</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/question_column.cpp"/>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/question_column.cpp"/>
        <source>Guide: %1</source>
        <translation>Leitfaden: %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/question_column.cpp"/>
        <source>I want to look at my part</source>
        <translation>Ich will auf meinen Anteil schauen</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/question_column.cpp"/>
        <source>Kept as it is. Nothing will come back from it.</source>
        <translation>Es bleibt, wie es ist. Nichts davon kommt wieder.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/question_column.cpp"/>
        <source>Nothing was read so far.</source>
        <translation>Bisher wurde nichts gelesen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/question_column.cpp"/>
        <source>Read so far: %1.</source>
        <translation>Bisher gelesen: %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/question_column.cpp"/>
        <source>Reflect with a guide</source>
        <translation>Mit einem Leitfaden nachdenken</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/question_column.cpp"/>
        <source>The next question begins with what was not yours.</source>
        <translation>Die nächste Frage beginnt mit dem, was nicht deins war.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/question_column.cpp"/>
        <source>This is not mine to learn from</source>
        <translation>Daraus muss ich nichts lernen</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/question_column.cpp"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/question_column.cpp"/>
        <source>What someone did to you is theirs. The next question begins with what was not yours.</source>
        <translation>Was jemand dir angetan hat, gehört zu ihm. Die nächste Frage beginnt mit dem, was nicht deins war.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/question_column.cpp"/>
        <source>Why this question</source>
        <translation>Warum diese Frage</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/question_column.cpp"/>
        <source>You look at your part.</source>
        <translation>Du schaust auf deinen Anteil.</translation>
    </message>
</context>
<context>
    <name>upturn::gui::QuietLine</name>
    <message>
        <location filename="../../src/gui/widgets/quiet_line.cpp"/>
        <source>Someone to talk to, at any hour</source>
        <translation>Jemand zum Reden, zu jeder Stunde</translation>
    </message>
</context>
<context>
    <name>upturn::gui::RecoveryPage</name>
    <message>
        <location filename="../../src/gui/recovery/recovery_page.cpp"/>
        <source>Backups on this computer</source>
        <translation>Sicherungen auf diesem Rechner</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_page.cpp"/>
        <source>Find another backup...</source>
        <translation>Andere Sicherung suchen...</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_page.cpp"/>
        <source>Look at what can be read</source>
        <translation>Ansehen, was lesbar ist</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_page.cpp"/>
        <source>Open another journal...</source>
        <translation>Anderes Tagebuch öffnen...</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_page.cpp"/>
        <source>Press it once more: %1.</source>
        <translation>Noch einmal drücken: %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_page.cpp"/>
        <source>Put the chosen backup in its place</source>
        <translation>Gewählte Sicherung einsetzen</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_page.cpp"/>
        <source>Repair the journal</source>
        <translation>Tagebuch reparieren</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_page.cpp"/>
        <source>The chosen backup becomes the journal.</source>
        <translation>Die gewählte Sicherung wird zum Tagebuch.</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_page.cpp"/>
        <source>The chosen backup becomes the journal. What can be read of the file and is not in it comes along, and the file is kept beside the backups.</source>
        <translation>Die gewählte Sicherung wird zum Tagebuch. Was in der Datei lesbar ist und in ihr fehlt, kommt mit, und die Datei wird bei den Sicherungen aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_page.cpp"/>
        <source>There is none in the folder of the backups. One that lies elsewhere, on a stick for example, can be found from here.</source>
        <translation>Im Ordner der Sicherungen liegt keine. Eine, die woanders liegt, zum Beispiel auf einem Stick, lässt sich von hier aus suchen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_page.cpp"/>
        <source>What can be read</source>
        <translation>Was lesbar ist</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_page.cpp"/>
        <source>What can't be read</source>
        <translation>Was nicht lesbar ist</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_page.cpp"/>
        <source>What you type on this page is not kept.</source>
        <translation>Was du auf dieser Seite tippst, wird nicht aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_page.cpp"/>
        <source>Your journal file</source>
        <translation>Deine Tagebuchdatei</translation>
    </message>
</context>
<context>
    <name>upturn::gui::RecoveryPresenter</name>
    <message numerus="yes">
        <location filename="../../src/gui/recovery/recovery_presenter.cpp"/>
        <source>%n things that only the file before had came along.</source>
        <translation>
            <numerusform>%n Ding, das nur die Datei von vorher hatte, kam mit.</numerusform>
            <numerusform>%n Dinge, die nur die Datei von vorher hatte, kamen mit.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_presenter.cpp"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_presenter.cpp"/>
        <source>It can't be repaired. A backup can be put in its place.</source>
        <translation>Es lässt sich nicht reparieren. Eine Sicherung kann an seine Stelle treten.</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_presenter.cpp"/>
        <source>Putting the backup in place.</source>
        <translation>Die Sicherung kommt an ihren Platz.</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_presenter.cpp"/>
        <source>Putting the backup in place. What is there now is kept.</source>
        <translation>Die Sicherung wird eingesetzt. Was jetzt da ist, wird aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_presenter.cpp"/>
        <source>Repairing. The file is copied as it is first.</source>
        <translation>Reparatur läuft. Zuerst wird die Datei kopiert, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_presenter.cpp"/>
        <source>The backup is the journal now.</source>
        <translation>Die Sicherung ist jetzt das Tagebuch.</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_presenter.cpp"/>
        <source>The journal can be read again: another program has mended it meanwhile.</source>
        <translation>Das Tagebuch lässt sich wieder lesen: Ein anderes Programm hat es inzwischen repariert.</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_presenter.cpp"/>
        <source>The journal was repaired.</source>
        <translation>Das Tagebuch wurde repariert.</translation>
    </message>
    <message>
        <location filename="../../src/gui/recovery/recovery_presenter.cpp"/>
        <source>What was there lies in %1.</source>
        <translation>Was dort war, liegt in %1.</translation>
    </message>
</context>
<context>
    <name>upturn::gui::ReflectPage</name>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>%1 you answered: “%2”</source>
        <translation>%1 hast du geantwortet: „%2“</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>%1. Due %2.</source>
        <translation>%1. Fällig %2.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>%n lessons kept.</source>
        <translation>
            <numerusform>%n Lehre behalten.</numerusform>
            <numerusform>%n Lehren behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>%n steps.</source>
        <translation>
            <numerusform>%n Schritt.</numerusform>
            <numerusform>%n Schritte.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>A day, like 2026-11-20 or “yesterday”</source>
        <translation>Ein Tag, wie 2026-11-20 oder „gestern“</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>A name, or several, a line for each</source>
        <translation>Ein Name oder mehrere, je eine Zeile</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>A person, an animal, a home, a hope</source>
        <translation>Einen Menschen, ein Tier, ein Zuhause, eine Hoffnung</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_page.cpp"/>
        <source>Ask me more</source>
        <translation>Frag mich mehr</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_page.cpp"/>
        <source>Ask me something else</source>
        <translation>Frag mich etwas anderes</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>Asked in “%1”.</source>
        <translation>Gefragt in „%1“.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_page.cpp"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>Both sides, or the way things were set up</source>
        <translation>Beide Seiten, oder so, wie es eingerichtet war</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_page.cpp"/>
        <source>Correct what was read</source>
        <translation>Was gelesen wurde, berichtigen</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_page.cpp"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_page.cpp"/>
        <source>I want to look at my part</source>
        <translation>Ich will auf meinen Anteil schauen</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>If you skip, Upturn asks gently and does not ask this again tonight.</source>
        <translation>Wenn du es überspringst, fragt Upturn behutsam und stellt diese Frage heute Nacht nicht noch einmal.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>If you skip, Upturn asks only what happened, how you feel and what you need. You can change it later on the entry.</source>
        <translation>Wenn du es überspringst, fragt Upturn nur, was geschah, wie du dich fühlst und was du brauchst. Am Eintrag kannst du es später ändern.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>Illness, injury, exhaustion</source>
        <translation>Krankheit, Verletzung, Erschöpfung</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>In %1 you answered: “%2”</source>
        <translation>Im %1 hast du geantwortet: „%2“</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>It comes back %1.</source>
        <translation>Sie kommt %1 wieder.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_page.cpp"/>
        <source>Keep the sentence as a lesson</source>
        <translation>Den Satz als Lehre behalten</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>Kept.</source>
        <translation>Behalten.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>Kept. A heavy sentence rests until you bring it back.</source>
        <translation>Behalten. Ein schwerer Satz ruht, bis du ihn zurückholst.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>Kept. First review %1.</source>
        <translation>Behalten. Erste Wiederholung %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>Kept. It rests.</source>
        <translation>Behalten. Kommt nicht wieder.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>Kept. Next review %1.</source>
        <translation>Behalten. Nächste Wiederholung %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>Let Upturn choose</source>
        <translation>Upturn wählen lassen</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_page.cpp"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_page.cpp"/>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_page.cpp"/>
        <source>No lesson, review or reminder comes from this unless you want it.</source>
        <translation>Daraus kommt keine Lehre, keine Wiederholung und keine Erinnerung, außer du willst es.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>None of these, or not now</source>
        <translation>Nichts davon, oder nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>Nothing has to be written here.</source>
        <translation>Hier muss nichts geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>One step, due %1.</source>
        <translation>Ein Schritt, fällig am %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>One step.</source>
        <translation>Ein Schritt.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>Origin, gender, age, faith, body, or the like</source>
        <translation>Herkunft, Geschlecht, Alter, Glaube, Körper oder Ähnliches</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>Out of all of them, what fits best now.</source>
        <translation>Aus allen, was jetzt am besten passt.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_page.cpp"/>
        <source>Reflect with a guide</source>
        <translation>Mit einem Leitfaden nachdenken</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_page.cpp"/>
        <source>Reflection</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_page.cpp"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>Shows whom you could call now</source>
        <translation>Zeigt, wen du jetzt anrufen kannst</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>Shows whom you could talk to</source>
        <translation>Zeigt, mit wem du reden kannst</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_page.cpp"/>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>Somebody else’s act or decision</source>
        <translation>Was jemand anderes getan oder entschieden hat</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>Something I said, did or left undone</source>
        <translation>Etwas, das ich gesagt, getan oder unterlassen habe</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>The first comes back %1.</source>
        <translation>Die erste kommt %1 wieder.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>The two sides, a line for each</source>
        <translation>Die beiden Seiten, je eine Zeile</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_page.cpp"/>
        <source>This is not mine to learn from</source>
        <translation>Daraus muss ich nichts lernen</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/kept_already.cpp"/>
        <source>This sentence is a lesson already.</source>
        <translation>Dieser Satz ist schon eine Lehre.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>What is left of it is for later.</source>
        <translation>Was davon bleibt, ist für später.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>What you wrote could mean that you are not.</source>
        <translation>Was du geschrieben hast, könnte heißen, dass du es nicht bist.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>When %1, %2</source>
        <translation>Wenn %1: %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>When ..., I will ...</source>
        <translation>Wenn ..., dann ...</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_page.cpp"/>
        <source>Why this question</source>
        <translation>Warum diese Frage</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>With words, hands, or by control</source>
        <translation>Mit Worten, mit Händen oder durch Kontrolle</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>You have walked through it here.</source>
        <translation>Den bist du hier schon durchgegangen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_page.cpp"/>
        <source>Your words</source>
        <translation>Deine Worte</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>Your words don't say for sure which of these it is. The next questions depend on it, so Upturn asks.</source>
        <translation>Deine Worte sagen nicht sicher, was davon es ist. Die nächsten Fragen hängen davon ab, darum fragt Upturn.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>how it feels</source>
        <translation>wie es sich anfühlt</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>what comes next</source>
        <translation>was als Nächstes kommt</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>what happened</source>
        <translation>was geschah</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>what others did</source>
        <translation>was andere taten</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>what repeats</source>
        <translation>was sich wiederholt</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>what you need</source>
        <translation>was du brauchst</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>what you take from it</source>
        <translation>was du daraus mitnimmst</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>what you tried</source>
        <translation>was du versucht hast</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>who is there</source>
        <translation>wer da ist</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>why it came about</source>
        <translation>wie es dazu kam</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>your part</source>
        <translation>dein Anteil</translation>
    </message>
</context>
<context>
    <name>upturn::gui::ReflectPresenter</name>
    <message>
        <location filename="../../src/gui/reflect/reflect_presenter_lessons.cpp"/>
        <source>Kept as a lesson. You meet it first tomorrow.</source>
        <translation>Als Lehre behalten. Du begegnest ihr zuerst morgen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_presenter.cpp"/>
        <source>Nothing was done here yet.</source>
        <translation>Hier wurde noch nichts getan.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_presenter.cpp"/>
        <source>Nothing was taken back here.</source>
        <translation>Hier wurde nichts zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_presenter.cpp"/>
        <source>The words as they were stay.</source>
        <translation>Die bisherigen Worte bleiben.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/reflect_presenter.cpp"/>
        <source>This answer was changed elsewhere meanwhile. What it said there is offered beside it.</source>
        <translation>Diese Antwort wurde inzwischen anderswo geändert. Was dort stand, wird dir daneben angeboten.</translation>
    </message>
</context>
<context>
    <name>upturn::gui::RestorePage</name>
    <message>
        <location filename="../../src/gui/backups/restore_page.cpp"/>
        <source>%1 in the copy: %2</source>
        <translation>%1 in der Kopie: %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/restore_page.cpp"/>
        <source>%1 now: %2</source>
        <translation>%1 jetzt: %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/restore_page.cpp"/>
        <source>A copy of now is made first</source>
        <translation>Zuerst entsteht eine Kopie von jetzt</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/restore_page.cpp"/>
        <source>All is as in the copy already</source>
        <translation>Alles ist schon wie in der Kopie</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/backups/restore_page.cpp"/>
        <source>And %n more, which are not shown.</source>
        <translation>
            <numerusform>Und %n weiteres, das nicht gezeigt wird.</numerusform>
            <numerusform>Und %n weitere, die nicht gezeigt werden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/restore_page.cpp"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/backups/restore_page.cpp"/>
        <source>Bring back %n things</source>
        <translation>
            <numerusform>%n Ding zurückholen</numerusform>
            <numerusform>%n Dinge zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/restore_page.cpp"/>
        <source>Ctrl+Z brings the present back</source>
        <translation>Strg+Z holt die Gegenwart zurück</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/restore_page.cpp"/>
        <source>Everything else is the same in both.</source>
        <translation>Alles andere ist in beiden gleich.</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/restore_page.cpp"/>
        <source>In numbers</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/restore_page.cpp"/>
        <source>It lies with the others, and stays until you delete it.</source>
        <translation>Sie liegt bei den anderen und bleibt, bis du sie löschst.</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/restore_page.cpp"/>
        <source>It remains in the list.</source>
        <translation>Sie steht weiter in der Liste.</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/restore_page.cpp"/>
        <source>Nothing has been changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/restore_page.cpp"/>
        <source>One step, and nothing else is touched.</source>
        <translation>Ein Schritt, und sonst wird nichts berührt.</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/restore_page.cpp"/>
        <source>Restore a copy</source>
        <translation>Kopie zurückholen</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/restore_page.cpp"/>
        <source>Restore the copy: %1</source>
        <translation>Die Kopie zurückholen: %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/restore_page.cpp"/>
        <source>Restore this copy</source>
        <translation>Diese Kopie zurückholen</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/restore_page.cpp"/>
        <source>Take single things only...</source>
        <translation>Nur einzelne Dinge nehmen ...</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/restore_page.cpp"/>
        <source>The copy itself stays</source>
        <translation>Die Kopie selbst bleibt</translation>
    </message>
    <message>
        <location filename="../../src/gui/backups/restore_page.cpp"/>
        <source>What is kept</source>
        <translation>Was bleibt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/backups/restore_page.cpp"/>
        <source>What would change, %n things</source>
        <translation>
            <numerusform>Was sich ändern würde, %n Ding</numerusform>
            <numerusform>Was sich ändern würde, %n Dinge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upturn::gui::ReviewPage</name>
    <message>
        <location filename="../../src/gui/review/review_query.cpp"/>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_page.cpp"/>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_query.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_query.cpp"/>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_query.cpp"/>
        <source>A lesson comes back on the day after you keep it.</source>
        <translation>Eine Lehre kommt am Tag, nachdem du sie behalten hast, wieder.</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_query.cpp"/>
        <source>Both times you wrote: “%1”.</source>
        <translation>Beide Male hast du geschrieben: „%1“.</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_query.cpp"/>
        <source>Came up on %1 and was not used.</source>
        <translation>Kam am %1 vor und wurde nicht genutzt.</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_page_parts.cpp"/>
        <source>Did you still have it?</source>
        <translation>War sie noch da?</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_page_parts.cpp"/>
        <location filename="../../src/gui/review/review_query.cpp"/>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_page_parts.cpp"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_page.cpp"/>
        <source>Edit the lesson</source>
        <translation>Die Lehre ändern</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_page.cpp"/>
        <location filename="../../src/gui/review/review_page_parts.cpp"/>
        <source>Forgot</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_page_parts.cpp"/>
        <source>It came up and was not used, so it comes back sooner.</source>
        <translation>Es kam vor, und sie wurde nicht genutzt; darum kommt sie früher wieder.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/review/review_query.cpp"/>
        <source>It slipped away %n times. Other words may hold better, or one lesson for two; or it may rest.</source>
        <translation>
            <numerusform>Sie ist dir einmal nicht eingefallen. Andere Worte halten vielleicht besser, oder eine Lehre für zwei; oder sie darf ruhen.</numerusform>
            <numerusform>Sie ist dir %n-mal nicht eingefallen. Andere Worte halten vielleicht besser, oder eine Lehre für zwei; oder sie darf ruhen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_query.cpp"/>
        <source>Kept %1. This is the first time it comes back.</source>
        <translation>Behalten: %1. Sie kommt zum ersten Mal wieder.</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_page.cpp"/>
        <location filename="../../src/gui/review/review_page_parts.cpp"/>
        <source>Knew it</source>
        <translation>Gewusst</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_query.cpp"/>
        <source>Last time was %1.</source>
        <translation>Das letzte Mal war %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_query.cpp"/>
        <source>Last time, %1, you wrote: “%2”</source>
        <translation>Das letzte Mal, %1, hast du geschrieben: „%2“</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_page_parts.cpp"/>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_page.cpp"/>
        <location filename="../../src/gui/review/review_page_parts.cpp"/>
        <source>Met it</source>
        <translation>Vorgekommen</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_page_parts.cpp"/>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_query.cpp"/>
        <source>Next %1.</source>
        <translation>Als Nächstes: %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_page.cpp"/>
        <location filename="../../src/gui/review/review_page_parts.cpp"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_query.cpp"/>
        <source>Nothing is due now</source>
        <translation>Jetzt ist nichts fällig</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_page.cpp"/>
        <location filename="../../src/gui/review/review_page_parts.cpp"/>
        <source>Open the entry</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_page.cpp"/>
        <location filename="../../src/gui/review/review_page_parts.cpp"/>
        <source>Reflex</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_page_parts.cpp"/>
        <source>Retire</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_page.cpp"/>
        <source>Retire the lesson</source>
        <translation>Die Lehre ruhen lassen</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_page.cpp"/>
        <source>Review</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_page_parts.cpp"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_page_parts.cpp"/>
        <source>Since last time</source>
        <translation>Seit dem letzten Mal</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_page_parts.cpp"/>
        <source>The lesson in your words</source>
        <translation>Die Lehre in deinen Worten</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_query.cpp"/>
        <source>The next lesson comes back %1.</source>
        <translation>Die nächste Lehre kommt %1 wieder.</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_page_parts.cpp"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_page.cpp"/>
        <location filename="../../src/gui/review/review_page_parts.cpp"/>
        <source>Used it</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_page.cpp"/>
        <source>What did you want to remember?</source>
        <translation>Woran wolltest du denken?</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_page_parts.cpp"/>
        <source>Where did it show up? Optional.</source>
        <translation>Wo kam es vor? Freiwillig.</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_page.cpp"/>
        <location filename="../../src/gui/review/review_page_parts.cpp"/>
        <source>With effort</source>
        <translation>Mit Mühe</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_query.cpp"/>
        <source>comes back %1</source>
        <translation>kommt %1 wieder</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_query.cpp"/>
        <source>part of you now</source>
        <translation>jetzt Teil von dir</translation>
    </message>
</context>
<context>
    <name>upturn::gui::ReviewPresenter</name>
    <message>
        <location filename="../../src/gui/review/review_presenter.cpp"/>
        <source>Nothing was done in this review yet.</source>
        <translation>In dieser Wiederholung wurde noch nichts getan.</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/review_presenter.cpp"/>
        <source>Nothing was taken back in this review.</source>
        <translation>In dieser Wiederholung wurde nichts zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>upturn::gui::RowForm</name>
    <message>
        <location filename="../../src/gui/practices/row_form.cpp"/>
        <source>Close it</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/row_form.cpp"/>
        <source>How sure is a number between 0 and 100, like 70%.</source>
        <translation>Wie sicher ist eine Zahl zwischen 0 und 100, wie 70%.</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/row_form.cpp"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/row_form.cpp"/>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/row_form.cpp"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/row_form.cpp"/>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/row_form.cpp"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../src/gui/practices/row_form.cpp"/>
        <source>“%1” needs a word at least.</source>
        <translation>„%1“ braucht wenigstens ein Wort.</translation>
    </message>
</context>
<context>
    <name>upturn::gui::SampleLine</name>
    <message>
        <location filename="../../src/gui/shell/sample_line.cpp"/>
        <source>Back to my journal</source>
        <translation>Zurück zu meinem Tagebuch</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/sample_line.cpp"/>
        <source>Back to the ways on</source>
        <translation>Zurück zu den Möglichkeiten</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/sample_line.cpp"/>
        <source>This is Mara's journal, a sample. What you write here is thrown away when you leave it.</source>
        <translation>Das ist Maras Tagebuch, ein Beispiel. Was du hier schreibst, wird weggeworfen, wenn du es verlässt.</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/sample_line.cpp"/>
        <source>This is a copy of what can be read of your journal, only to look at: nothing can be written here.</source>
        <translation>Das ist eine Kopie dessen, was von deinem Tagebuch lesbar ist, nur zum Ansehen: Hier lässt sich nichts schreiben.</translation>
    </message>
</context>
<context>
    <name>upturn::gui::SettingsPage</name>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>%1 opens the small window while Upturn runs; the command works at any time.</source>
        <translation>%1 öffnet das kleine Fenster, solange Upturn läuft; der Befehl geht jederzeit.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>A new day begins at</source>
        <translation>Ein neuer Tag beginnt um</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>A second place</source>
        <translation>Ein zweiter Ort</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>A sentence of the articles a day, never beside something heavy.</source>
        <translation>Ein Satz aus den Artikeln am Tag, nie neben etwas Schwerem.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>A thought on Today</source>
        <translation>Ein Gedanke auf Heute</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>A wave stands under what is in none of these dictionaries: %1. The menu of the word says what may be meant.</source>
        <translation>Eine Welle steht unter dem, was in keinem dieser Wörterbücher steht: %1. Das Menü des Wortes sagt, was gemeint sein mag.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>All entries, answers, lessons and files in one file that loses nothing; or notes in Markdown, a page to read, a table of lessons, a calendar of next steps.</source>
        <translation>Alle Einträge, Antworten, Lehren und Dateien in einer Datei, die nichts verliert; oder Notizen in Markdown, eine Seite zum Lesen, eine Tabelle der Lehren, ein Kalender der nächsten Schritte.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>All of two days, then the last of each day, week and month.</source>
        <translation>Alle von zwei Tagen, dann die letzte jedes Tages, jeder Woche und jedes Monats.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Bring entries from another journal</source>
        <translation>Einträge aus einem anderen Tagebuch holen</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Bring them in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Choose a key</source>
        <translation>Taste wählen</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Choose folder...</source>
        <translation>Ordner wählen...</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Copies of this journal</source>
        <translation>Kopien dieses Journals</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Day One, jrnl, Joplin, RedNotebook, Daylio, tables, notes in Markdown or text. Choose it, or drop it here. You see what would be added before anything is. One undo takes it back.</source>
        <translation>Day One, jrnl, Joplin, RedNotebook, Daylio, Tabellen, Notizen in Markdown oder Text. Wähle es oder lass es hier fallen. Du siehst, was dazukäme, bevor etwas dazukommt. Einmal Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Days to print</source>
        <translation>Tage zum Drucken</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Delete this journal</source>
        <translation>Dieses Tagebuch löschen</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Each was opened and read in full before an older one went.</source>
        <translation>Jede wurde geöffnet und ganz gelesen, bevor eine ältere ging.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Entries to print</source>
        <translation>Einträge zum Drucken</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Entries with their answers, lessons and next steps. You see the sheets before they are printed.</source>
        <translation>Einträge mit ihren Antworten, Lehren und nächsten Schritten. Du siehst die Blätter, bevor sie gedruckt werden.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Everything grows with it.</source>
        <translation>Alles wächst mit.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Font for writing and lessons</source>
        <translation>Schrift zum Schreiben und für Lehren</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Give this command a key in the keyboard settings of your desktop.</source>
        <translation>Gib diesem Befehl eine Taste in den Tastatureinstellungen deines Desktops.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Guides</source>
        <translation>Leitfäden</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Hide the sentence first in a review</source>
        <translation>In der Wiederholung den Satz erst verbergen</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Icon beside the clock</source>
        <translation>Symbol neben der Uhr</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Import and export</source>
        <translation>Import und Export</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Journals</source>
        <translation>Tagebücher</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Lena, 0151 234 567. One person a line.</source>
        <translation>Lena, 0151 234 567. Ein Mensch je Zeile.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Like the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Line width</source>
        <translation>Zeilenbreite</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Make backups automatically</source>
        <translation>Von selbst sichern</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Mark unknown words</source>
        <translation>Unbekannte Wörter kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>New journal</source>
        <translation>Neues Tagebuch</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>No dictionary for your languages is installed; the packages are called hunspell and the language, as hunspell-en-us.</source>
        <translation>Für deine Sprachen ist kein Wörterbuch installiert; die Pakete heißen hunspell und die Sprache, wie hunspell-de-de.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page.cpp"/>
        <source>No setting is called that. Another word may find it.</source>
        <translation>So heißt keine Einstellung. Vielleicht findet sie ein anderes Wort.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>None any more</source>
        <translation>Keiner mehr</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Normal is about 66 characters, easy on the eye.</source>
        <translation>Normal sind etwa 66 Zeichen, angenehm fürs Auge.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>On another disk, a stick for example: each backup is made there too, whenever it can be reached.</source>
        <translation>Auf einem anderen Datenträger, zum Beispiel einem Stick: Jede Sicherung wird auch dort angelegt, wann immer er erreichbar ist.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>One quiet notification when you log in, without a word of the journal; none on a day on which you already wrote.</source>
        <translation>Eine leise Benachrichtigung beim Anmelden, ohne ein Wort des Tagebuchs; keine an einem Tag, an dem du schon geschrieben hast.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>One quiet notification without a word of the journal; none on a day on which you already wrote.</source>
        <translation>Eine leise Benachrichtigung ohne ein Wort des Tagebuchs; keine an einem Tag, an dem du schon geschrieben hast.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Open another journal</source>
        <translation>Ein anderes Tagebuch öffnen</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Print...</source>
        <translation>Drucken...</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Remind me to look in</source>
        <translation>Erinnere mich daran, hereinzuschauen</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Restore...</source>
        <translation>Zurückholen ...</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Save as PDF...</source>
        <translation>Als PDF speichern...</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page.cpp"/>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>See all of them, and change them.</source>
        <translation>Alle ansehen und ändern.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Setbacks</source>
        <translation>Rückschläge</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page.cpp"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Show the folder: %1</source>
        <translation>Den Ordner zeigen: %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Shown on the page for heavy setbacks. Only you see it, in this journal.</source>
        <translation>Steht auf der Seite für schwere Rückschläge. Nur du siehst es, in diesem Tagebuch.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Six steps for a hard hour, in your own words. Shown where you look for somebody to talk to; the country of the numbers is chosen there (F7).</source>
        <translation>Sechs Schritte für eine schwere Stunde, in deinen Worten. Sie stehen dort, wo du jemanden zum Reden suchst; das Land der Nummern wird dort gewählt (F7).</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Spoken from the next start on. What you wrote stays as it is.</source>
        <translation>Gesprochen ab dem nächsten Start. Was du geschrieben hast, bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>The last one could not be made: %1</source>
        <translation>Die letzte gelang nicht: %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>The usual one</source>
        <translation>Die übliche</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>There is none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>This one is closed and stays as it is.</source>
        <translation>Dieses wird geschlossen und bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Three months</source>
        <translation>Drei Monate</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Two weeks</source>
        <translation>Zwei Wochen</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Until then a night still counts to the day before.</source>
        <translation>Bis dahin zählt eine Nacht noch zum Tag davor.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Upturn then stays ready when its window is closed.</source>
        <translation>Upturn bleibt dann bereit, wenn sein Fenster zu ist.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>What was learned from the same thing, beside what you write.</source>
        <translation>Was du aus demselben gelernt hast, neben dem, was du schreibst.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>When you close Upturn, and a quarter of an hour after you wrote something.</source>
        <translation>Wenn du Upturn schließt, und eine Viertelstunde nachdem du etwas geschrieben hast.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Whom to reach in a hard moment</source>
        <translation>Wen du in einem schweren Moment erreichst</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Wins</source>
        <translation>Erfolge</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>With its files and backups. What goes is shown first.</source>
        <translation>Mit seinen Dateien und Sicherungen. Was gelöscht wird, wird zuerst gezeigt.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Write from anywhere</source>
        <translation>Von überall schreiben</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>You have met this before</source>
        <translation>Das ist dir schon begegnet</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>You say it to yourself, then Space shows it.</source>
        <translation>Du sagst ihn dir selbst, dann zeigt ihn die Leertaste.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Your computer keeps the time; Upturn need not run.</source>
        <translation>Dein Computer achtet auf die Zeit; Upturn muss nicht laufen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Your desktop can keep a key for it while Upturn runs; the command works at any time.</source>
        <translation>Dein Desktop kann eine Taste dafür bereithalten, solange Upturn läuft; der Befehl geht jederzeit.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>Your safety plan</source>
        <translation>Dein Sicherheitsplan</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_page_rows.cpp"/>
        <source>“Desktop” follows it when it changes.</source>
        <translation>„Desktop“ folgt ihm, wenn er wechselt.</translation>
    </message>
</context>
<context>
    <name>upturn::gui::SettingsPresenter</name>
    <message>
        <location filename="../../src/gui/settings/settings_presenter.cpp"/>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_presenter.cpp"/>
        <source>It was changed elsewhere since, and stays as it is.</source>
        <translation>Es wurde inzwischen anderswo geändert und bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_presenter.cpp"/>
        <source>It was done again elsewhere already.</source>
        <translation>Es wurde schon anderswo wieder getan.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_presenter.cpp"/>
        <source>It was taken back elsewhere already.</source>
        <translation>Es wurde schon anderswo zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_presenter.cpp"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_presenter.cpp"/>
        <source>Settings of this computer</source>
        <translation>Einstellungen dieses Rechners</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_presenter.cpp"/>
        <source>Taken back, except for what was changed elsewhere since.</source>
        <translation>Zurückgenommen, außer was inzwischen anderswo geändert wurde.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_presenter.cpp"/>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_presenter.cpp"/>
        <source>The command is copied.</source>
        <translation>Der Befehl ist kopiert.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_presenter.cpp"/>
        <source>There again, except for what was changed elsewhere since.</source>
        <translation>Wieder da, außer was inzwischen anderswo geändert wurde.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_presenter.cpp"/>
        <source>There again.</source>
        <translation>Wieder da.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_presenter.cpp"/>
        <source>This journal</source>
        <translation>Dieses Tagebuch</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_presenter.cpp"/>
        <source>Your desktop gave no key.</source>
        <translation>Dein Desktop hat keine Taste gegeben.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/settings_presenter.cpp"/>
        <source>Your own question packs</source>
        <translation>Deine eigenen Fragenpakete</translation>
    </message>
</context>
<context>
    <name>upturn::gui::Sidebar</name>
    <message>
        <location filename="../../src/gui/shell/sidebar.cpp"/>
        <source>%1 due</source>
        <translation>%1 fällig</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/sidebar.cpp"/>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/sidebar.cpp"/>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/sidebar.cpp"/>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/sidebar.cpp"/>
        <source>New setback</source>
        <translation>Neuer Rückschlag</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/sidebar.cpp"/>
        <source>New win</source>
        <translation>Neuer Erfolg</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/sidebar.cpp"/>
        <source>New win or note</source>
        <translation>Neuer Erfolg oder neue Notiz</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/sidebar.cpp"/>
        <source>Practices</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/sidebar.cpp"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/sidebar.cpp"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/sidebar.cpp"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>upturn::gui::SpellingMarks</name>
    <message>
        <location filename="../../src/gui/spelling/spelling_marks.cpp"/>
        <source>Add “%1” to my words</source>
        <translation>„%1“ zu meinen Wörtern</translation>
    </message>
</context>
<context>
    <name>upturn::gui::StepBar</name>
    <message>
        <location filename="../../src/gui/widgets/step_bar.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/widgets/step_bar.cpp"/>
        <source>All steps done</source>
        <translation>Alle Schritte geschafft</translation>
    </message>
    <message>
        <location filename="../../src/gui/widgets/step_bar.cpp"/>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>upturn::gui::StepPage</name>
    <message>
        <location filename="../../src/gui/step/step_query.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_query.cpp"/>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_page.cpp"/>
        <source>A little</source>
        <translation>Ein wenig</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_page.cpp"/>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_page.cpp"/>
        <source>Did it help?</source>
        <translation>Hat es geholfen?</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_page.cpp"/>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_query.cpp"/>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_page.cpp"/>
        <source>How far did you get?</source>
        <translation>Wie weit bist du gekommen?</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_query.cpp"/>
        <source>It did not come to it.</source>
        <translation>Es kam nicht dazu.</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_query.cpp"/>
        <source>It did not help.</source>
        <translation>Es hat nicht geholfen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_query.cpp"/>
        <source>It helped.</source>
        <translation>Es hat geholfen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_page.cpp"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_query.cpp"/>
        <source>Kept.</source>
        <translation>Behalten.</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_query.cpp"/>
        <source>Kept. The next try comes %1.</source>
        <translation>Behalten. Der nächste Versuch kommt %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_query.cpp"/>
        <source>Kept. The step comes back %1.</source>
        <translation>Behalten. Der Schritt kommt %1 wieder.</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_query.cpp"/>
        <source>Kept. Upturn asks you %1 whether it helped.</source>
        <translation>Behalten. Upturn fragt dich %1, ob es geholfen hat.</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_page.cpp"/>
        <source>Let it go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_query.cpp"/>
        <source>Made to avoid: %1.</source>
        <translation>Soll vermeiden: %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_page.cpp"/>
        <source>Move the date</source>
        <translation>Tag verschieben</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_page.cpp"/>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_page.cpp"/>
        <source>Not really</source>
        <translation>Nicht wirklich</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_page.cpp"/>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_page.cpp"/>
        <source>Partly</source>
        <translation>Zum Teil</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_query.cpp"/>
        <source>Partly done.</source>
        <translation>Zum Teil getan.</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_query.cpp"/>
        <source>The step is let go.</source>
        <translation>Der Schritt ist losgelassen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_page.cpp"/>
        <source>Too early</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_page.cpp"/>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_page.cpp"/>
        <source>What happened? Optional.</source>
        <translation>Was geschah? Wer mag.</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_page.cpp"/>
        <source>What stood in the way?</source>
        <translation>Was stand im Weg?</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_page.cpp"/>
        <source>What will you try instead?</source>
        <translation>Was versuchst du stattdessen?</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_page.cpp"/>
        <source>What will you try instead? Optional.</source>
        <translation>Was versuchst du stattdessen? Freiwillig.</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_query.cpp"/>
        <source>When %1, %2</source>
        <translation>Wenn %1, %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_page.cpp"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_query.cpp"/>
        <source>Your next step, due today.</source>
        <translation>Dein nächster Schritt, heute fällig.</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_query.cpp"/>
        <source>Your next step, was due %1.</source>
        <translation>Dein nächster Schritt, war fällig %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_query.cpp"/>
        <source>Your next step.</source>
        <translation>Dein nächster Schritt.</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_page.cpp"/>
        <source>ask again in 2 weeks</source>
        <translation>in 2 Wochen wieder fragen</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_page.cpp"/>
        <source>ask again in a month</source>
        <translation>in einem Monat wieder fragen</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_page.cpp"/>
        <source>ddd d MMM yyyy</source>
        <comment>date</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_page.cpp"/>
        <source>find another way</source>
        <translation>einen anderen Weg finden</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_page.cpp"/>
        <source>one more use</source>
        <translation>einmal mehr genutzt</translation>
    </message>
    <message>
        <location filename="../../src/gui/step/step_page.cpp"/>
        <source>“Yes” counts for “%1”</source>
        <translation>„Ja“ zählt für „%1“</translation>
    </message>
</context>
<context>
    <name>upturn::gui::TakeawayColumn</name>
    <message>
        <location filename="../../src/gui/reflect/takeaway_column.cpp"/>
        <source>Ctrl L keeps the sentence at the cursor, or what is selected, as a lesson.</source>
        <translation>Strg L behält den Satz am Cursor oder das Markierte als Lehre.</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/takeaway_column.cpp"/>
        <source>Lessons from this session</source>
        <translation>Lehren aus dieser Sitzung</translation>
    </message>
</context>
<context>
    <name>upturn::gui::TodayPage</name>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>%1 more today.</source>
        <translation>Heute noch %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>Begun %1.</source>
        <translation>Begonnen %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>Captured %1. Not reflected yet.</source>
        <translation>Festgehalten: %1. Noch nicht darüber nachgedacht.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>Day %1. %2</source>
        <translation>Tag %1. %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>Done. Did it help?</source>
        <translation>Erledigt. Hat es geholfen?</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>Eight years ago today</source>
        <translation>Heute vor acht Jahren</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>Five years ago today</source>
        <translation>Heute vor fünf Jahren</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>Four years ago today</source>
        <translation>Heute vor vier Jahren</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>From %1.</source>
        <translation>Aus %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>From “%1”.</source>
        <translation>Aus „%1“.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_page.cpp"/>
        <source>Go on where you were</source>
        <translation>Weitermachen, wo du warst</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>Go on, %1 of about %2</source>
        <translation>Weitermachen, %1 von etwa %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>Kept %1, after </source>
        <translation>Behalten: %1, nach </translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>Kept %1.</source>
        <translation>Behalten: %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>Next step, due today.</source>
        <translation>Nächster Schritt, heute fällig.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>Next step, was due %1.</source>
        <translation>Nächster Schritt, war fällig: %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>Nine years ago today</source>
        <translation>Heute vor neun Jahren</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_page.cpp"/>
        <source>No, let it rest</source>
        <translation>Nein, ruhen lassen</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>One more today.</source>
        <translation>Heute noch eine.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>One next step, if you like</source>
        <translation>Ein nächster Schritt, wenn du magst</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>One year ago today</source>
        <translation>Heute vor einem Jahr</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_page.cpp"/>
        <source>Put this line away</source>
        <translation>Diese Zeile weglegen</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>Question %1 of about %2</source>
        <translation>Frage %1 von etwa %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>Seven years ago today</source>
        <translation>Heute vor sieben Jahren</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_page.cpp"/>
        <source>Show who is there</source>
        <translation>Zeigen, wer da ist</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>Since then: %1 lessons kept, used %2 times.</source>
        <translation>Seitdem: %1 Lehren behalten, %2-mal genutzt.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>Since then: 1 lesson kept, used %1 times.</source>
        <translation>Seitdem: 1 Lehre behalten, %1-mal genutzt.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>Six years ago today</source>
        <translation>Heute vor sechs Jahren</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>Ten years ago today</source>
        <translation>Heute vor zehn Jahren</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>Three years ago today</source>
        <translation>Heute vor drei Jahren</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_page.cpp"/>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>Two years ago today</source>
        <translation>Heute vor zwei Jahren</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>When %1, %2</source>
        <translation>Wenn %1: %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>Words for a hard moment, not kept yet.</source>
        <translation>Worte zu einem schweren Moment, noch nicht festgehalten.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_page.cpp"/>
        <source>Write more</source>
        <translation>Mehr schreiben</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>Written down today.</source>
        <translation>Heute aufgeschrieben.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_page.cpp"/>
        <source>Yes, begin</source>
        <translation>Ja, anfangen</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>You typed words here that are not in this entry yet.</source>
        <translation>Du hast hier etwas getippt, das noch nicht in diesem Eintrag steht.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>You wanted to look at this again %1.</source>
        <translation>Du wolltest das %1 wieder ansehen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_query.cpp"/>
        <source>Your goal, by %1.</source>
        <translation>Dein Ziel, bis %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_page.cpp"/>
        <source>“%1”. %2</source>
        <translation>„%1“. %2</translation>
    </message>
</context>
<context>
    <name>upturn::gui::TodayPresenter</name>
    <message>
        <location filename="../../src/gui/today/today_presenter.cpp"/>
        <source>Done. Did it help?</source>
        <translation>Erledigt. Hat es geholfen?</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_presenter.cpp"/>
        <source>It rests for a week.</source>
        <translation>Es ruht eine Woche lang.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_presenter.cpp"/>
        <source>It rests.</source>
        <translation>Es ruht.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_presenter.cpp"/>
        <source>Kept in the sample, which keeps nothing when you leave it.</source>
        <translation>Im Beispiel aufgehoben, das nichts behält, wenn du es verlässt.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_presenter.cpp"/>
        <source>Kept.</source>
        <translation>Behalten.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_presenter.cpp"/>
        <source>No more thoughts. Settings brings them back.</source>
        <translation>Keine Gedanken mehr. In den Einstellungen kommen sie zurück.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_presenter.cpp"/>
        <source>Taken back: Let it rest.</source>
        <translation>Zurückgenommen: Ruhen lassen.</translation>
    </message>
</context>
<context>
    <name>upturn::gui::TodayRail</name>
    <message>
        <location filename="../../src/gui/today/today_rail.cpp"/>
        <source>A thought for today</source>
        <translation>Ein Gedanke für heute</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_rail.cpp"/>
        <source>No more thoughts</source>
        <translation>Keine Gedanken mehr</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_rail.cpp"/>
        <source>Open the entry</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/today_rail.cpp"/>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
</context>
<context>
    <name>upturn::gui::TransferPresenter</name>
    <message>
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%1, %2 and %3 are in %4.</source>
        <translation>%1, %2 und %3 sind in %4.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n added.</source>
        <translation>
            <numerusform>%n dazugekommen.</numerusform>
            <numerusform>%n dazugekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n are here already.</source>
        <translation>
            <numerusform>%n ist schon da.</numerusform>
            <numerusform>%n sind schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n attached files are named in it, but stayed behind.</source>
        <translation>
            <numerusform>%n angehängte Datei ist darin genannt, aber hier geblieben.</numerusform>
            <numerusform>%n angehängte Dateien sind darin genannt, aber hier geblieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n entries and lessons were found in “%1”.</source>
        <translation>
            <numerusform>%n Eintrag oder Lehre steht in „%1“.</numerusform>
            <numerusform>%n Einträge und Lehren stehen in „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n lessons</source>
        <translation>
            <numerusform>%n Lehre</numerusform>
            <numerusform>%n Lehren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n lie in the trash here, or a part of them.</source>
        <translation>
            <numerusform>%n liegt hier im Papierkorb, oder ein Teil davon.</numerusform>
            <numerusform>%n liegen hier im Papierkorb, oder ein Teil davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n to know:</source>
        <translation>
            <numerusform>%n Hinweis:</numerusform>
            <numerusform>%n Hinweise:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n updated.</source>
        <translation>
            <numerusform>%n erneuert.</numerusform>
            <numerusform>%n erneuert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n were changed here and there: yours is shown, what the other says is in the history.</source>
        <translation>
            <numerusform>%n wurde hier und dort geändert: Deines wird gezeigt, was dort steht, ist im Verlauf.</numerusform>
            <numerusform>%n wurden hier und dort geändert: Deines wird gezeigt, was dort steht, ist im Verlauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n were deleted for good here, and stay so.</source>
        <translation>
            <numerusform>%n wurde hier endgültig gelöscht und bleibt es.</numerusform>
            <numerusform>%n wurden hier endgültig gelöscht und bleiben es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n would be added.</source>
        <translation>
            <numerusform>%n käme dazu.</numerusform>
            <numerusform>%n kämen dazu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n would be updated.</source>
        <translation>
            <numerusform>%n würde erneuert.</numerusform>
            <numerusform>%n würden erneuert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n you wrote or changed here stay as they are.</source>
        <translation>
            <numerusform>%n, das du hier geschrieben oder geändert hast, bleibt, wie es ist.</numerusform>
            <numerusform>%n, die du hier geschrieben oder geändert hast, bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>Bring entries from a folder</source>
        <translation>Einträge aus einem Ordner holen</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>Bring entries from another journal</source>
        <translation>Einträge aus einem anderen Tagebuch holen</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>Bringing in “%1”.</source>
        <translation>„%1“ wird übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>Laying out the sheets.</source>
        <translation>Die Blätter werden vorbereitet.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>Lessons as a table (*.csv)</source>
        <translation>Lehren als Tabelle (*.csv)</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>Lessons as cards for Anki (*.tsv)</source>
        <translation>Lehren als Karten für Anki (*.tsv)</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>My journal</source>
        <translation>Mein Tagebuch</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>Next steps as a calendar (*.ics)</source>
        <translation>Nächste Schritte als Kalender (*.ics)</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>Notes in Markdown, in a folder (*.notes)</source>
        <translation>Notizen in Markdown, in einem Ordner (*.notes)</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>One page to read and print (*.html)</source>
        <translation>Eine Seite zum Lesen und Drucken (*.html)</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>Reading “%1”.</source>
        <translation>„%1“ wird gelesen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>Reading “%1”: %2 so far.</source>
        <translation>„%1“ wird gelesen: bisher %2.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>Taken back. Your journal is as it was.</source>
        <translation>Zurückgenommen. Dein Tagebuch ist wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>Taking it back.</source>
        <translation>Es wird zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>There is no entry to print.</source>
        <translation>Es gibt keinen Eintrag zu drucken.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>With attached files (*.zip)</source>
        <translation>Mit angehängten Dateien (*.zip)</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>Words alone (*.json)</source>
        <translation>Nur die Worte (*.json)</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>Writing “%1”.</source>
        <translation>„%1“ wird geschrieben.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>Writing “%1”: %2 so far.</source>
        <translation>„%1“ wird geschrieben: bisher %2.</translation>
    </message>
    <message>
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>“%1” is in your journal.</source>
        <translation>„%1“ ist in deinem Tagebuch.</translation>
    </message>
</context>
<context>
    <name>upturn::gui::TrashPage</name>
    <message>
        <location filename="../../src/gui/journal/past_query.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/journal/past_query.cpp"/>
        <source>%n answers</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/journal/past_query.cpp"/>
        <source>%n next steps</source>
        <translation>
            <numerusform>%n nächster Schritt</numerusform>
            <numerusform>%n nächste Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/journal/past_query.cpp"/>
        <source>%n reviews</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/journal/trash_page.cpp"/>
        <source>%n things</source>
        <translation>
            <numerusform>%n Ding</numerusform>
            <numerusform>%n Dinge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/journal/past_query.cpp"/>
        <source>%n versions of the text</source>
        <translation>
            <numerusform>%n Fassung des Textes</numerusform>
            <numerusform>%n Fassungen des Textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/journal/past_query.cpp"/>
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/trash_page.cpp"/>
        <source>All of the trash</source>
        <translation>Der ganze Papierkorb</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/past_query.cpp"/>
        <source>Answer, deleted %1</source>
        <translation>Antwort, gelöscht %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/trash_page.cpp"/>
        <source>Back to the journal</source>
        <translation>Zurück zum Tagebuch</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/trash_page.cpp"/>
        <source>Comes back with it</source>
        <translation>Kommt mit zurück</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/journal/trash_page.cpp"/>
        <source>Delete all %n things for good? Only a backup made before could bring them back.</source>
        <translation>
            <numerusform>Dieses eine endgültig löschen? Nur eine frühere Sicherung könnte es zurückholen.</numerusform>
            <numerusform>Alle %n endgültig löschen? Nur eine frühere Sicherung könnte sie zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/trash_page.cpp"/>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/trash_page.cpp"/>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/trash_page.cpp"/>
        <source>Delete “%1” for good? Only a backup made before could bring it back.</source>
        <translation>„%1“ endgültig löschen? Nur eine frühere Sicherung könnte es zurückholen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/trash_page.cpp"/>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren …</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/past_query.cpp"/>
        <source>Entry, deleted %1</source>
        <translation>Eintrag, gelöscht %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/past_query.cpp"/>
        <source>From a list, deleted %1</source>
        <translation>Aus einer Liste, gelöscht %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/trash_page.cpp"/>
        <source>Keep it in the trash</source>
        <translation>Im Papierkorb lassen</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/past_query.cpp"/>
        <source>Lesson, deleted %1</source>
        <translation>Lehre, gelöscht %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/past_query.cpp"/>
        <source>Lesson, kept %1</source>
        <translation>Lehre, behalten %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/past_query.cpp"/>
        <source>Next step, deleted %1</source>
        <translation>Nächster Schritt, gelöscht %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/past_query.cpp"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/trash_page.cpp"/>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/trash_page.cpp"/>
        <source>Search the trash</source>
        <translation>Papierkorb durchsuchen</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/trash_page.cpp"/>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/trash_page.cpp"/>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/trash_page.cpp"/>
        <source>What you delete waits here until you delete it for good.</source>
        <translation>Was du löschst, wartet hier, bis du es endgültig löschst.</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/trash_page.cpp"/>
        <source>What you wrote</source>
        <translation>Was du geschrieben hast</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/past_query.cpp"/>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
</context>
<context>
    <name>upturn::gui::TwoLineModel</name>
    <message>
        <location filename="../../src/gui/widgets/two_line_list.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/widgets/two_line_list.cpp"/>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>upturn::gui::UnusedPage</name>
    <message numerus="yes">
        <location filename="../../src/gui/review/unused_page.cpp"/>
        <source>%n times in a row, knowing it was not enough.</source>
        <translation>
            <numerusform>Einmal hat es nicht gereicht, sie zu kennen.</numerusform>
            <numerusform>%n-mal hintereinander hat es nicht gereicht, sie zu kennen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/review/unused_page.cpp"/>
        <source>Back sooner than planned, because it came up and was not used. %1</source>
        <translation>Früher da als geplant, weil es vorkam und sie nicht genutzt wurde. %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/unused_page.cpp"/>
        <source>Ctrl+Z takes the grade back.</source>
        <translation>Strg+Z nimmt die Note zurück.</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/unused_page.cpp"/>
        <source>It no longer holds</source>
        <translation>Sie gilt nicht mehr</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/unused_page.cpp"/>
        <source>Keep this if-then</source>
        <translation>Dieses Wenn-Dann behalten</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/unused_page.cpp"/>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/unused_page.cpp"/>
        <source>Or is it the rule?</source>
        <translation>Oder liegt es an der Regel?</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/unused_page.cpp"/>
        <source>Reword it</source>
        <translation>Anders sagen</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/unused_page.cpp"/>
        <source>Twice, knowing it was not enough.</source>
        <translation>Zweimal hat es nicht gereicht, sie zu kennen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/unused_page.cpp"/>
        <source>What would help in the moment?</source>
        <translation>Was würde im Augenblick helfen?</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/unused_page.cpp"/>
        <source>When</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/unused_page.cpp"/>
        <source>keeps its history</source>
        <translation>behält ihre Geschichte</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/unused_page.cpp"/>
        <source>retires, stays findable</source>
        <translation>ruht, bleibt auffindbar</translation>
    </message>
    <message>
        <location filename="../../src/gui/review/unused_page.cpp"/>
        <source>then I</source>
        <translation>dann werde ich</translation>
    </message>
</context>
<context>
    <name>upturn::gui::VersionsPage</name>
    <message numerus="yes">
        <location filename="../../src/gui/journal/versions_page.cpp"/>
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/versions_page.cpp"/>
        <source>Back to the entry</source>
        <translation>Zurück zum Eintrag</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/versions_page.cpp"/>
        <source>Bring this version back</source>
        <translation>Diese Fassung zurückholen</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/versions_page.cpp"/>
        <source>Bringing one back adds a version, nothing is lost</source>
        <translation>Zurückholen fügt eine Fassung hinzu, nichts geht verloren</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/versions_page.cpp"/>
        <source>Change %1 of %2</source>
        <translation>Änderung %1 von %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/versions_page.cpp"/>
        <source>Copy this version</source>
        <translation>Diese Fassung kopieren</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/versions_page.cpp"/>
        <source>Earlier</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/versions_page.cpp"/>
        <source>Later</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/versions_page.cpp"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/versions_page.cpp"/>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/versions_page.cpp"/>
        <source>The chosen version</source>
        <translation>Die gewählte Fassung</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/versions_page.cpp"/>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/versions_page.cpp"/>
        <source>What stands now</source>
        <translation>Was jetzt dasteht</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/versions_page.cpp"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/versions_page.cpp"/>
        <source>gone since</source>
        <translation>seither weg</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/versions_page.cpp"/>
        <source>gone: %1</source>
        <translation>weg: %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/versions_page.cpp"/>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="../../src/gui/journal/versions_page.cpp"/>
        <source>new: %1</source>
        <translation>neu: %1</translation>
    </message>
</context>
<context>
    <name>upturn::gui::WaitingList</name>
    <message>
        <location filename="../../src/gui/today/waiting_list.cpp"/>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/waiting_list.cpp"/>
        <source>How did it go?</source>
        <translation>Wie ist es gegangen?</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/waiting_list.cpp"/>
        <source>Look again</source>
        <translation>Wieder ansehen</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/waiting_list.cpp"/>
        <source>Look back, 2 min</source>
        <translation>Zurückblicken, 2 Min.</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/waiting_list.cpp"/>
        <source>Not really</source>
        <translation>Eher nicht</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/waiting_list.cpp"/>
        <source>Reflect, 5 min</source>
        <translation>Nachdenken, 5 min</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/waiting_list.cpp"/>
        <source>Too early</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/waiting_list.cpp"/>
        <source>Waiting for you</source>
        <translation>Wartet auf dich</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/waiting_list.cpp"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../src/gui/today/waiting_list.cpp"/>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>upturn::gui::WeightDots</name>
    <message>
        <location filename="../../src/gui/widgets/weight_dots.cpp"/>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/widgets/weight_dots.cpp"/>
        <source>not rated</source>
        <translation>ohne Gewicht</translation>
    </message>
</context>
<context>
    <name>upturn::gui::WeightMark</name>
    <message>
        <location filename="../../src/gui/widgets/weight_mark.cpp"/>
        <source>Heavy: %1 of %2</source>
        <translation>Schwer: %1 von %2</translation>
    </message>
</context>
<context>
    <name>upturn::gui::WhyPanel</name>
    <message>
        <location filename="../../src/gui/reflect/why_panel.cpp"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/reflect/why_panel.cpp"/>
        <source>%n more were not asked.</source>
        <translation>
            <numerusform>Eine weitere wurde nicht gestellt.</numerusform>
            <numerusform>%n weitere wurden nicht gestellt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/why_panel.cpp"/>
        <source>Questions that were not asked</source>
        <translation>Fragen, die nicht gestellt wurden</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/why_panel.cpp"/>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/why_panel.cpp"/>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/why_panel.cpp"/>
        <source>Why not another one</source>
        <translation>Warum keine andere</translation>
    </message>
    <message>
        <location filename="../../src/gui/reflect/why_panel.cpp"/>
        <source>Why this question</source>
        <translation>Warum diese Frage</translation>
    </message>
</context>
<context>
    <name>upturn::gui::Windows</name>
    <message numerus="yes">
        <location filename="../../src/gui/shell/windows.cpp"/>
        <source>%n files could not be deleted: “upturn-cli delete-journal” names them.</source>
        <translation>
            <numerusform>%n Datei konnte nicht gelöscht werden: „upturn-cli delete-journal“ nennt sie.</numerusform>
            <numerusform>%n Dateien konnten nicht gelöscht werden: „upturn-cli delete-journal“ nennt sie.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/windows.cpp"/>
        <source>Another window has that journal and does not answer.</source>
        <translation>Ein anderes Fenster hat dieses Tagebuch und antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/windows.cpp"/>
        <source>New setback</source>
        <translation>Neuer Rückschlag</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/windows.cpp"/>
        <source>Open Upturn</source>
        <translation>Upturn öffnen</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/windows.cpp"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/windows.cpp"/>
        <source>The journal was deleted. This is a new one.</source>
        <translation>Das Tagebuch wurde gelöscht. Dies ist ein neues.</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/windows.cpp"/>
        <source>This is what can be read, in a copy: nothing is written. Opened again, Upturn shows the ways to bring the rest back.</source>
        <translation>Das ist, was lesbar ist, in einer Kopie: Nichts wird geschrieben. Neu geöffnet, zeigt Upturn die Wege, den Rest zurückzuholen.</translation>
    </message>
    <message>
        <location filename="../../src/gui/shell/windows.cpp"/>
        <source>Upturn</source>
        <translation>Upturn</translation>
    </message>
</context>
<context>
    <name>upturn::gui::areas</name>
    <message>
        <location filename="../../src/gui/words/areas.cpp"/>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/areas.cpp"/>
        <source>Self</source>
        <translation>Ich</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/areas.cpp"/>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
</context>
<context>
    <name>upturn::gui::committed</name>
    <message>
        <location filename="../../src/gui/words/committed.cpp"/>
        <source>That is done and kept. Only what comes after it could not be read: %1</source>
        <translation>Das ist geschehen und aufgehoben. Nur was danach kommt, ließ sich nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>upturn::gui::takeBack</name>
    <message>
        <location filename="../../src/gui/words/take_back.cpp"/>
        <source>Back to the words of %1.</source>
        <translation>Zurück zu den Worten vom %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/take_back.cpp"/>
        <source>Done before this: %1. Undo once more takes it back.</source>
        <translation>Davor getan: %1. Noch einmal Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/take_back.cpp"/>
        <source>From before this start, or another program: %1. Undo once more takes it back.</source>
        <translation>Von vor diesem Start oder von einem anderen Programm: %1. Noch einmal Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/take_back.cpp"/>
        <source>Taken back: %1.</source>
        <translation>Zurückgenommen: %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/take_back.cpp"/>
        <source>The entry was taken back meanwhile. What you typed is offered on Today.</source>
        <translation>Der Eintrag wurde inzwischen zurückgenommen. Was du getippt hast, wird auf „Heute“ angeboten.</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/take_back.cpp"/>
        <source>There again: %1.</source>
        <translation>Wieder da: %1.</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/take_back.cpp"/>
        <source>What this was typed for was deleted for good, and so are the words.</source>
        <translation>Wofür das getippt war, ist endgültig gelöscht, und die Worte damit auch.</translation>
    </message>
</context>
<context>
    <name>upturn::gui::trouble</name>
    <message>
        <location filename="../../src/gui/words/trouble.cpp"/>
        <source>The entry was put in the trash meanwhile. What you typed waits for it to be put back.</source>
        <translation>Der Eintrag kam inzwischen in den Papierkorb. Was du getippt hast, wartet, bis er zurückgeholt wird.</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/trouble.cpp"/>
        <source>This was put in the trash, put back, deleted or taken back elsewhere meanwhile.</source>
        <translation>Das wurde inzwischen anderswo in den Papierkorb gelegt, zurückgeholt, gelöscht oder zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>upturn::gui::when</name>
    <message>
        <location filename="../../src/gui/words/when.cpp"/>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/when.cpp"/>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/when.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/words/when.cpp"/>
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/words/when.cpp"/>
        <source>%n months ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/words/when.cpp"/>
        <source>%n weeks ago</source>
        <translation>
            <numerusform>vor %n Woche</numerusform>
            <numerusform>vor %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/words/when.cpp"/>
        <source>%n years ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/words/when.cpp"/>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/when.cpp"/>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/when.cpp"/>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/when.cpp"/>
        <source>afternoon</source>
        <translation>Nachmittag</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/when.cpp"/>
        <source>d MMM</source>
        <comment>date</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/when.cpp"/>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/when.cpp"/>
        <source>d MMMM</source>
        <comment>date</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/when.cpp"/>
        <source>d MMMM yyyy</source>
        <comment>date</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/when.cpp"/>
        <source>dddd d MMMM</source>
        <comment>date</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/when.cpp"/>
        <source>dddd d MMMM yyyy</source>
        <comment>date</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/when.cpp"/>
        <source>evening</source>
        <translation>Abend</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/words/when.cpp"/>
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/words/when.cpp"/>
        <source>in %n months</source>
        <translation>
            <numerusform>in %n Monat</numerusform>
            <numerusform>in %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/words/when.cpp"/>
        <source>in %n weeks</source>
        <translation>
            <numerusform>in %n Woche</numerusform>
            <numerusform>in %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/words/when.cpp"/>
        <source>in %n years</source>
        <translation>
            <numerusform>in %n Jahr</numerusform>
            <numerusform>in %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/gui/words/when.cpp"/>
        <source>morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/when.cpp"/>
        <source>night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/when.cpp"/>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/when.cpp"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/when.cpp"/>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <location filename="../../src/gui/words/when.cpp"/>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
</TS>
