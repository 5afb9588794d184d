<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Backups</name>
    <message numerus="yes">
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>%n copies, %1</source>
        <translation>
            <numerusform>%n copy, %1</numerusform>
            <numerusform>%n copies, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/backups/backups_query.cpp"/>
        <source>%n things can't be read in the copy, and stay as they are.</source>
        <translation>
            <numerusform>%n thing can't be read in the copy, and stays as it is.</numerusform>
            <numerusform>%n things can't be read in the copy, and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>%n entries from %1</source>
        <translation>
            <numerusform>%n entry from %1</numerusform>
            <numerusform>%n entries from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>%n entries from %1 to %2</source>
        <translation>
            <numerusform>%n entry from %1 to %2</numerusform>
            <numerusform>%n entries from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>%n lessons</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>%n next steps</source>
        <translation>
            <numerusform>%n next step</numerusform>
            <numerusform>%n next steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>%n stars</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/arrive/import_view.cpp"/>
        <source>%n tags</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>, %n things that can be read now are not in it</source>
        <translation>
            <numerusform>, %n thing that can be read now is not in it</numerusform>
            <numerusform>, %n things that can be read now are not in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/recovery/recovery_query.cpp"/>
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
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
    <name>upturn::gui::BackupsPresenter</name>
    <message numerus="yes">
        <location filename="../../src/gui/backups/backups_presenter.cpp"/>
        <source>%n attached files are not with the copies.</source>
        <translation>
            <numerusform>%n attached file is not with the copies.</numerusform>
            <numerusform>%n attached files are not with the copies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upturn::gui::CalmPage</name>
    <message numerus="yes">
        <location filename="../../src/gui/calm/calm_page.cpp"/>
        <source>%n of 6 steps filled in</source>
        <translation>
            <numerusform>%n of 6 steps filled in</numerusform>
            <numerusform>%n of 6 steps filled in</numerusform>
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
    <name>upturn::gui::DayGrid</name>
    <message numerus="yes">
        <location filename="../../src/gui/journal/calendar_popup.cpp"/>
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n entry</numerusform>
            <numerusform>%1, %n entries</numerusform>
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
    <name>upturn::gui::EditorPage</name>
    <message numerus="yes">
        <location filename="../../src/gui/journal/editor_page.cpp"/>
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/journal/editor_page.cpp"/>
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upturn::gui::EntryPage</name>
    <message numerus="yes">
        <location filename="../../src/gui/journal/entry_page.cpp"/>
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upturn::gui::FarewellPage</name>
    <message numerus="yes">
        <location filename="../../src/gui/farewell/farewell_presenter.cpp"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/farewell/farewell_presenter.cpp"/>
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upturn::gui::GoOnCard</name>
    <message numerus="yes">
        <location filename="../../src/gui/today/go_on_card.cpp"/>
        <source>%n more were left before their end</source>
        <translation>
            <numerusform>%n more was left before its end</numerusform>
            <numerusform>%n more were left before their end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upturn::gui::GroundPage</name>
    <message numerus="yes">
        <location filename="../../src/gui/ground/ground_query.cpp"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upturn::gui::HardPage</name>
    <message numerus="yes">
        <location filename="../../src/gui/hard/hard_page.cpp"/>
        <source>You named %n people for moments like this.</source>
        <translation>
            <numerusform>You named someone for moments like this.</numerusform>
            <numerusform>You named %n people for moments like this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upturn::gui::ImportPage</name>
    <message numerus="yes">
        <location filename="../../src/gui/arrive/import_page.cpp"/>
        <source>%n of them</source>
        <translation>
            <numerusform>%n of them</numerusform>
            <numerusform>%n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/arrive/import_page.cpp"/>
        <source>And %n more; the report has them.</source>
        <translation>
            <numerusform>And %n more; the report has it.</numerusform>
            <numerusform>And %n more; the report has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/arrive/import_page.cpp"/>
        <source>Bring in %n entries</source>
        <translation>
            <numerusform>Bring in %n entry</numerusform>
            <numerusform>Bring in %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upturn::gui::JournalListModel</name>
    <message numerus="yes">
        <location filename="../../src/gui/journal/journal_list_model.cpp"/>
        <source>%n lessons</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
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
    <message numerus="yes">
        <location filename="../../src/gui/lessons/lessons_query.cpp"/>
        <source>Part of you: it helped %n times, and is looked at once a year.</source>
        <translation>
            <numerusform>Part of you: it helped once, and is looked at once a year.</numerusform>
            <numerusform>Part of you: it helped %n times, and is looked at once a year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/lessons/lessons_query.cpp"/>
        <source>Proven: it helped %n times. Three uses, and 90 days in memory, make it part of you.</source>
        <translation>
            <numerusform>Proven: it helped once. Three uses, and 90 days in memory, make it part of you.</numerusform>
            <numerusform>Proven: it helped %n times. Three uses, and 90 days in memory, make it part of you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upturn::gui::QuestionColumn</name>
    <message numerus="yes">
        <location filename="../../src/gui/reflect/question_column.cpp"/>
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upturn::gui::RecoveryPresenter</name>
    <message numerus="yes">
        <location filename="../../src/gui/recovery/recovery_presenter.cpp"/>
        <source>%n things that only the file before had came along.</source>
        <translation>
            <numerusform>%n thing that only the file before had came along.</numerusform>
            <numerusform>%n things that only the file before had came along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upturn::gui::ReflectPage</name>
    <message numerus="yes">
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>%n lessons kept.</source>
        <translation>
            <numerusform>%n lesson kept.</numerusform>
            <numerusform>%n lessons kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/reflect/reflect_query.cpp"/>
        <source>%n steps.</source>
        <translation>
            <numerusform>%n step.</numerusform>
            <numerusform>%n steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upturn::gui::RestorePage</name>
    <message numerus="yes">
        <location filename="../../src/gui/backups/restore_page.cpp"/>
        <source>And %n more, which are not shown.</source>
        <translation>
            <numerusform>And %n more, which is not shown.</numerusform>
            <numerusform>And %n more, which are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/backups/restore_page.cpp"/>
        <source>Bring back %n things</source>
        <translation>
            <numerusform>Bring back %n thing</numerusform>
            <numerusform>Bring back %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/backups/restore_page.cpp"/>
        <source>What would change, %n things</source>
        <translation>
            <numerusform>What would change, %n thing</numerusform>
            <numerusform>What would change, %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upturn::gui::ReviewPage</name>
    <message numerus="yes">
        <location filename="../../src/gui/review/review_query.cpp"/>
        <source>It slipped away %n times. Other words may hold better, or one lesson for two; or it may rest.</source>
        <translation>
            <numerusform>It slipped away once. Other words may hold better, or one lesson for two; or it may rest.</numerusform>
            <numerusform>It slipped away %n times. Other words may hold better, or one lesson for two; or it may rest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upturn::gui::TransferPresenter</name>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n added.</source>
        <translation>
            <numerusform>%n added.</numerusform>
            <numerusform>%n added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n are here already.</source>
        <translation>
            <numerusform>%n is here already.</numerusform>
            <numerusform>%n are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n attached files are named in it, but stayed behind.</source>
        <translation>
            <numerusform>%n attached file is named in it, but stayed behind.</numerusform>
            <numerusform>%n attached files are named in it, but stayed behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n entries and lessons were found in “%1”.</source>
        <translation>
            <numerusform>%n entry or lesson was found in “%1”.</numerusform>
            <numerusform>%n entries and lessons were found in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n lessons</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n lie in the trash here, or a part of them.</source>
        <translation>
            <numerusform>%n lies in the trash here, or a part of it.</numerusform>
            <numerusform>%n lie in the trash here, or a part of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n to know:</source>
        <translation>
            <numerusform>%n thing to know:</numerusform>
            <numerusform>%n things to know:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n updated.</source>
        <translation>
            <numerusform>%n updated.</numerusform>
            <numerusform>%n updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n were changed here and there: yours is shown, what the other says is in the history.</source>
        <translation>
            <numerusform>%n was changed here and there: yours is shown, what the other says is in the history.</numerusform>
            <numerusform>%n were changed here and there: yours is shown, what the other says is in the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n were deleted for good here, and stay so.</source>
        <translation>
            <numerusform>%n was deleted for good here, and stays so.</numerusform>
            <numerusform>%n were deleted for good here, and stay so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n would be added.</source>
        <translation>
            <numerusform>%n would be added.</numerusform>
            <numerusform>%n would be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n would be updated.</source>
        <translation>
            <numerusform>%n would be updated.</numerusform>
            <numerusform>%n would be updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>%n you wrote or changed here stay as they are.</source>
        <translation>
            <numerusform>%n you wrote or changed here stays as it is.</numerusform>
            <numerusform>%n you wrote or changed here stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/settings/transfer_presenter.cpp"/>
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
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
        <location filename="../../src/gui/journal/trash_page.cpp"/>
        <source>%n things</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
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
        <source>Delete all %n things for good? Only a backup made before could bring them back.</source>
        <translation>
            <numerusform>Delete this one thing for good? Only a backup made before could bring it back.</numerusform>
            <numerusform>Delete all %n things for good? Only a backup made before could bring them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upturn::gui::UnusedPage</name>
    <message numerus="yes">
        <location filename="../../src/gui/review/unused_page.cpp"/>
        <source>%n times in a row, knowing it was not enough.</source>
        <translation>
            <numerusform>Once, knowing it was not enough.</numerusform>
            <numerusform>%n times in a row, knowing it was not enough.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upturn::gui::VersionsPage</name>
    <message numerus="yes">
        <location filename="../../src/gui/journal/versions_page.cpp"/>
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
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
    <name>upturn::gui::Windows</name>
    <message numerus="yes">
        <location filename="../../src/gui/shell/windows.cpp"/>
        <source>%n files could not be deleted: “upturn-cli delete-journal” names them.</source>
        <translation>
            <numerusform>%n file could not be deleted: “upturn-cli delete-journal” names it.</numerusform>
            <numerusform>%n files could not be deleted: “upturn-cli delete-journal” names them.</numerusform>
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
