<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%Ln files were unchanged.</source>
        <translation>
            <numerusform>%Ln file was unchanged.</numerusform>
            <numerusform>%Ln files were unchanged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfigSections</name>
    <message numerus="yes">
        <source>seconds</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>second</numerusform>
            <numerusform>seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>files</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>file</numerusform>
            <numerusform>files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderCount</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message numerus="yes">
        <source>A backup is under way: %Ln files wait.</source>
        <translation>
            <numerusform>A backup is under way: %Ln file waits.</numerusform>
            <numerusform>A backup is under way: %Ln files wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files are being restored: %Ln files wait.</source>
        <translation>
            <numerusform>Files are being restored: %Ln file waits.</numerusform>
            <numerusform>Files are being restored: %Ln files wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is being checked: %Ln files wait.</source>
        <translation>
            <numerusform>The backup is being checked: %Ln file waits.</numerusform>
            <numerusform>The backup is being checked: %Ln files wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A backup was stopped; what it copied is kept. %Ln files are left for the next start.</source>
        <translation>
            <numerusform>A backup was stopped; what it copied is kept. %Ln file is left for the next start.</numerusform>
            <numerusform>A backup was stopped; what it copied is kept. %Ln files are left for the next start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not backed up yet.</source>
        <translation>
            <numerusform>One change is not backed up yet.</numerusform>
            <numerusform>%Ln changes are not backed up yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message numerus="yes">
        <source>%Ln replaced what stood there.</source>
        <translation>
            <numerusform>One replaced what stood there.</numerusform>
            <numerusform>%Ln replaced what stood there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced what stood there, which is in the backup now.</source>
        <translation>
            <numerusform>One replaced what stood there, which is in the backup now.</numerusform>
            <numerusform>%Ln replaced what stood there, which is in the backup now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, remove %Ln files</source>
        <comment>an act</comment>
        <translation>
            <numerusform>%1, remove %Ln file</numerusform>
            <numerusform>%1, remove %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written, %1.</source>
        <translation>
            <numerusform>One file was written, %1.</numerusform>
            <numerusform>%Ln files were written, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will be written, %1.</source>
        <translation>
            <numerusform>One file will be written, %1.</numerusform>
            <numerusform>%Ln files will be written, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders were made.</source>
        <translation>
            <numerusform>One folder was made.</numerusform>
            <numerusform>%Ln folders were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders will be made.</source>
        <translation>
            <numerusform>One folder will be made.</numerusform>
            <numerusform>%Ln folders will be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replace what stands there, which is archived first.</source>
        <translation>
            <numerusform>One replaces what stands there, which is archived first.</numerusform>
            <numerusform>%Ln replace what stands there, which is archived first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replace what stands there.</source>
        <translation>
            <numerusform>One replaces what stands there.</numerusform>
            <numerusform>%Ln replace what stands there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were not there then were archived and removed.</source>
        <translation>
            <numerusform>One that was not there then was archived and removed.</numerusform>
            <numerusform>%Ln that were not there then were archived and removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were not there then are archived and removed.</source>
        <translation>
            <numerusform>One that was not there then is archived and removed.</numerusform>
            <numerusform>%Ln that were not there then are archived and removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>One was there already.</numerusform>
            <numerusform>%Ln were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>One is there already.</numerusform>
            <numerusform>%Ln are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out: something else stands there.</source>
        <translation>
            <numerusform>One was left out: something else stands there.</numerusform>
            <numerusform>%Ln were left out: something else stands there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out: something else stands there.</source>
        <translation>
            <numerusform>One is left out: something else stands there.</numerusform>
            <numerusform>%Ln are left out: something else stands there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be restored.</source>
        <translation>
            <numerusform>One could not be restored.</numerusform>
            <numerusform>%Ln could not be restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be restored.</source>
        <translation>
            <numerusform>One can’t be restored.</numerusform>
            <numerusform>%Ln can’t be restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %Ln files</source>
        <translation>
            <numerusform>&amp;Restore %Ln file</numerusform>
            <numerusform>&amp;Restore %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %Ln folders</source>
        <translation>
            <numerusform>&amp;Restore %Ln folder</numerusform>
            <numerusform>&amp;Restore %Ln folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln files</source>
        <translation>
            <numerusform>&amp;Remove %Ln file</numerusform>
            <numerusform>&amp;Remove %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>Of each file at most %Ln earlier versions are kept.</source>
        <translation>
            <numerusform>Of each file at most one earlier version is kept.</numerusform>
            <numerusform>Of each file at most %Ln earlier versions are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Versions go %Ln days after they were replaced.</source>
        <translation>
            <numerusform>Versions go a day after they were replaced.</numerusform>
            <numerusform>Versions go %Ln days after they were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted files are kept for %Ln days.</source>
        <translation>
            <numerusform>Deleted files are kept for a day.</numerusform>
            <numerusform>Deleted files are kept for %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted files</source>
        <translation>
            <numerusform>%Ln deleted file</numerusform>
            <numerusform>%Ln deleted files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln hours</source>
        <translation>
            <numerusform>the last hour</numerusform>
            <numerusform>each of the last %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln days</source>
        <translation>
            <numerusform>the last day</numerusform>
            <numerusform>each of the last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln weeks</source>
        <translation>
            <numerusform>the last week</numerusform>
            <numerusform>each of the last %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln months</source>
        <translation>
            <numerusform>the last month</numerusform>
            <numerusform>each of the last %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln years</source>
        <translation>
            <numerusform>the last year</numerusform>
            <numerusform>each of the last %Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message numerus="yes">
        <source>%Ln changes wait to be backed up.</source>
        <translation>
            <numerusform>One change waits to be backed up.</numerusform>
            <numerusform>%Ln changes wait to be backed up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message numerus="yes">
        <source>Changes there are found by the check every %n hours.</source>
        <translation>
            <numerusform>Changes there are found by the check every hour.</numerusform>
            <numerusform>Changes there are found by the check every %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes there are found by the check every %n minutes.</source>
        <translation>
            <numerusform>Changes there are found by the check every minute.</numerusform>
            <numerusform>Changes there are found by the check every %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders in it are not watched, among them %1.</source>
        <translation>
            <numerusform>One folder in it is not watched: %1.</numerusform>
            <numerusform>%n folders in it are not watched, among them %1.</numerusform>
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
    <name>Texts</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
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
        <source>about %n minutes</source>
        <translation>
            <numerusform>about a minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>about an hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n days</source>
        <translation>
            <numerusform>about a day</numerusform>
            <numerusform>about %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message numerus="yes">
        <source>%Ln stored copies are damaged.</source>
        <translation>
            <numerusform>One stored copy is damaged.</numerusform>
            <numerusform>%Ln stored copies are damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be backed up.</source>
        <translation>
            <numerusform>One file or folder could not be backed up.</numerusform>
            <numerusform>%Ln files or folders could not be backed up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln files are safe.</source>
        <translation>
            <numerusform>The one file is safe.</numerusform>
            <numerusform>All %Ln files are safe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their content is nowhere else, so they can’t be repaired. Look at them: once you know of it, they can be left as they are.</source>
        <translation>
            <numerusform>Its content is nowhere else, so it can’t be repaired. Look at it: once you know of it, it can be left as it is.</numerusform>
            <numerusform>Their content is nowhere else, so they can’t be repaired. Look at them: once you know of it, they can be left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A check found that they are not what was backed up. Most can be taken anew from your files.</source>
        <translation>
            <numerusform>A check found that it is not what was backed up. Most damage can be mended from your files.</numerusform>
            <numerusform>A check found that they are not what was backed up. Most can be taken anew from your files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not fit on the backup drive.</source>
        <translation>
            <numerusform>One file does not fit on the backup drive.</numerusform>
            <numerusform>%Ln files do not fit on the backup drive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies are known, and left as they are.</source>
        <translation>
            <numerusform>%Ln damaged copy is known, and left as it is.</numerusform>
            <numerusform>%Ln damaged copies are known, and left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln lines were exported.</source>
        <translation>
            <numerusform>One line was exported.</numerusform>
            <numerusform>%Ln lines were exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines were exported, those of the filter: %2.</source>
        <translation>
            <numerusform>%1 of %Ln line was exported, those of the filter: %2.</numerusform>
            <numerusform>%1 of %Ln lines were exported, those of the filter: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln lines</source>
        <translation>
            <numerusform>Export %Ln line</numerusform>
            <numerusform>Export %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %1 of %Ln lines</source>
        <translation>
            <numerusform>Export %1 of %Ln line</numerusform>
            <numerusform>Export %1 of %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <translation>
            <numerusform>%1 of %Ln line</numerusform>
            <numerusform>%1 of %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AddFoldersDialog</name>
    <message numerus="yes">
        <source>%Ln folders with %1.</source>
        <translation>
            <numerusform>%Ln folder with %1.</numerusform>
            <numerusform>%Ln folders with %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln folders</source>
        <translation>
            <numerusform>&amp;Add %Ln folder</numerusform>
            <numerusform>&amp;Add %Ln folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ComparisonView</name>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places differ</source>
        <translation>
            <numerusform>%Ln place differs</numerusform>
            <numerusform>%Ln places differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ConfigBanner</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExcludeDialog</name>
    <message numerus="yes">
        <source>%Ln folders could not be looked into.</source>
        <translation>
            <numerusform>One folder could not be looked into.</numerusform>
            <numerusform>%Ln folders could not be looked into.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FindPanel</name>
    <message numerus="yes">
        <source>The first %Ln names are shown. Type more of the name to see fewer.</source>
        <translation>
            <numerusform>The first name is shown. Type more of the name to see fewer.</numerusform>
            <numerusform>The first %Ln names are shown. Type more of the name to see fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were found. Open one to see it among its neighbours.</source>
        <translation>
            <numerusform>One name was found. Open it to see it among its neighbours.</numerusform>
            <numerusform>%Ln names were found. Open one to see it among its neighbours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FolderPanel</name>
    <message numerus="yes">
        <source>It holds %Ln files with %1 now.</source>
        <translation>
            <numerusform>It holds %Ln file with %1 now.</numerusform>
            <numerusform>It holds %Ln files with %1 now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It held %Ln files with %1 then.</source>
        <translation>
            <numerusform>It held %Ln file with %1 then.</numerusform>
            <numerusform>It held %Ln files with %1 then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FoldersPage</name>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln folder</numerusform>
            <numerusform>%Ln folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders were added. Their first backup begins now.</source>
        <translation>
            <numerusform>One folder was added. Its first backup begins now.</numerusform>
            <numerusform>%Ln folders were added. Their first backup begins now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FoldersStep</name>
    <message numerus="yes">
        <source>%Ln folders with %1.</source>
        <translation>
            <numerusform>%Ln folder with %1.</numerusform>
            <numerusform>%Ln folders with %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NewFolderRow</name>
    <message numerus="yes">
        <source>%Ln folders in it can’t be opened and would be left out.</source>
        <translation>
            <numerusform>One folder in it can’t be opened and would be left out.</numerusform>
            <numerusform>%Ln folders in it can’t be opened and would be left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PastRuns</name>
    <message numerus="yes">
        <source>%Ln files looked at</source>
        <translation>
            <numerusform>%Ln file looked at</numerusform>
            <numerusform>%Ln files looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln moved</numerusform>
            <numerusform>%Ln moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other properties</source>
        <translation>
            <numerusform>%Ln with other properties</numerusform>
            <numerusform>%Ln with other properties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old versions removed</source>
        <translation>
            <numerusform>%Ln old version removed</numerusform>
            <numerusform>%Ln old versions removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions held back</source>
        <translation>
            <numerusform>%Ln deletion held back</numerusform>
            <numerusform>%Ln deletions held back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RepairDialog</name>
    <message numerus="yes">
        <source>%Ln were damaged or missing. Repaired: %1, beyond repair: %2.</source>
        <translation>
            <numerusform>One was damaged or missing. Repaired: %1, beyond repair: %2.</numerusform>
            <numerusform>%Ln were damaged or missing. Repaired: %1, beyond repair: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were damaged or missing, and all are repaired.</source>
        <translation>
            <numerusform>One was damaged or missing, and is repaired.</numerusform>
            <numerusform>%Ln were damaged or missing, and all are repaired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies were read (%1).</source>
        <translation>
            <numerusform>%Ln stored copy was read (%1).</numerusform>
            <numerusform>%Ln stored copies were read (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies can’t be repaired.</source>
        <translation>
            <numerusform>%Ln damaged copy can’t be repaired.</numerusform>
            <numerusform>%Ln damaged copies can’t be repaired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you know of it, Holdfast does not warn of them any more. Nothing is removed: they stay listed here, and a verification still names them. It warns again as soon as anything else is damaged.</source>
        <translation>
            <numerusform>If you know of it, Holdfast does not warn of it any more. Nothing is removed: it stays listed here, and a verification still names it. Holdfast warns again as soon as anything else is damaged.</numerusform>
            <numerusform>If you know of it, Holdfast does not warn of them any more. Nothing is removed: they stay listed here, and a verification still names them. It warns again as soon as anything else is damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies are left as they are. Holdfast does not warn of them any more.</source>
        <translation>
            <numerusform>%Ln damaged copy is left as it is. Holdfast does not warn of it any more.</numerusform>
            <numerusform>%Ln damaged copies are left as they are. Holdfast does not warn of them any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave as they are</source>
        <translation>
            <numerusform>&amp;Leave as it is</numerusform>
            <numerusform>&amp;Leave as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lea&amp;ve as they are…</source>
        <translation>
            <numerusform>Lea&amp;ve as it is…</numerusform>
            <numerusform>Lea&amp;ve as they are…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreDialog</name>
    <message numerus="yes">
        <source>Restored, but %Ln files need your attention</source>
        <translation>
            <numerusform>Restored, but one file needs your attention</numerusform>
            <numerusform>Restored, but %Ln files need your attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are restored</source>
        <translation>
            <numerusform>One file is restored</numerusform>
            <numerusform>%Ln files are restored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreProgress</name>
    <message numerus="yes">
        <source>Restoring %Ln files…</source>
        <translation>
            <numerusform>Restoring %Ln file…</numerusform>
            <numerusform>Restoring %Ln files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RulesForm</name>
    <message numerus="yes">
        <source> versions</source>
        <translation>
            <numerusform> version</numerusform>
            <numerusform> versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> hours</source>
        <translation>
            <numerusform> hour</numerusform>
            <numerusform> hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> weeks</source>
        <translation>
            <numerusform> week</numerusform>
            <numerusform> weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> months</source>
        <translation>
            <numerusform> month</numerusform>
            <numerusform> months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> years</source>
        <translation>
            <numerusform> year</numerusform>
            <numerusform> years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RunsModel</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SeveralPanel</name>
    <message numerus="yes">
        <source>%Ln files and folders are selected</source>
        <translation>
            <numerusform>One file or folder is selected</numerusform>
            <numerusform>%Ln files and folders are selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not there at this time: choose one alone to bring it back.</source>
        <translation>
            <numerusform>One of them is not there at this time: choose it alone to bring it back.</numerusform>
            <numerusform>%Ln of them are not there at this time: choose one alone to bring it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SourceDetails</name>
    <message numerus="yes">
        <source>It has %Ln exclude rules of its own.</source>
        <translation>
            <numerusform>It has %Ln exclude rule of its own.</numerusform>
            <numerusform>It has %Ln exclude rules of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be backed up:</source>
        <translation>
            <numerusform>One file or folder could not be backed up:</numerusform>
            <numerusform>%Ln files or folders could not be backed up:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TimeBar</name>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Tray</name>
</context>
<context>
    <name>holdfast::ui::UsagePanel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VerifySection</name>
    <message numerus="yes">
        <source>Restores %Ln files, drawn at random, to a temporary folder and compares them.</source>
        <translation>
            <numerusform>Restores a file, drawn at random, to a temporary folder and compares it.</numerusform>
            <numerusform>Restores %Ln files, drawn at random, to a temporary folder and compares them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies are damaged or missing.</source>
        <translation>
            <numerusform>One stored copy is damaged or missing.</numerusform>
            <numerusform>%Ln stored copies are damaged or missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies were found damaged or missing (%1). Repairing takes them anew from your unchanged files or from other copies of the same content.</source>
        <translation>
            <numerusform>One stored copy was found damaged or missing (%1). Repairing takes it anew from your unchanged file or from another copy of the same content.</numerusform>
            <numerusform>%Ln stored copies were found damaged or missing (%1). Repairing takes them anew from your unchanged files or from other copies of the same content.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be restored as they were.</source>
        <translation>
            <numerusform>One file could not be restored as it was.</numerusform>
            <numerusform>%Ln files could not be restored as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were restored and are exactly what they were.</source>
        <translation>
            <numerusform>One file was restored and is exactly what it was.</numerusform>
            <numerusform>%Ln files were restored and are exactly what they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last verified %1: %Ln copies are damaged, and left as they are.</source>
        <translation>
            <numerusform>Last verified %1: %Ln copy is damaged, and left as it is.</numerusform>
            <numerusform>Last verified %1: %Ln copies are damaged, and left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ChangesPanel</name>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln groups of identical files take %1 of extra space</source>
        <translation>
            <numerusform>One group of identical files takes %1 of extra space</numerusform>
            <numerusform>%Ln groups of identical files take %1 of extra space</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln groups of identical files take %1 of extra space</source>
        <translation>
            <numerusform>The first group of identical files takes %1 of extra space</numerusform>
            <numerusform>The first %Ln groups of identical files take %1 of extra space</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of identical files take no extra space</source>
        <translation>
            <numerusform>One group of identical files takes no extra space</numerusform>
            <numerusform>%Ln groups of identical files take no extra space</numerusform>
        </translation>
    </message>
</context>
</TS>
