<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Activity</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Old version removed</source>
        <translation>Alte Version entfernt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>The backup is complete.</source>
        <translation>Die Sicherung ist vollständig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were unchanged.</source>
        <translation>
            <numerusform>%Ln Datei war unverändert.</numerusform>
            <numerusform>%Ln Dateien waren unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>aufbewahrt in %1</translation>
    </message>
    <message>
        <source>the same content is stored already</source>
        <translation>derselbe Inhalt ist schon gespeichert</translation>
    </message>
</context>
<context>
    <name>ActivityExport</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Größe (Bytes)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>AwayText</name>
    <message>
        <source>Connect it to see what it holds. Changes in your folders are noticed meanwhile, and backed up then.</source>
        <translation>Verbinden Sie es, um zu sehen, was es enthält. Änderungen in Ihren Ordnern werden in der Zwischenzeit bemerkt und dann gesichert.</translation>
    </message>
    <message>
        <source>The drive “%1” is not connected.</source>
        <translation>Das Laufwerk „%1“ ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The drive “%1” has not been connected since %2.</source>
        <comment>name, Tuesday 18:40</comment>
        <translation>Das Laufwerk „%1“ ist seit %2 nicht mehr verbunden.</translation>
    </message>
    <message>
        <source>There is no backup to look at: none was made yet, or its drive is not connected.</source>
        <translation>Es gibt keine Sicherung zum Ansehen: Es wurde noch keine erstellt, oder ihr Laufwerk ist nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>ClassifyFolder</name>
    <message>
        <source>This is a file, and Holdfast backs up whole folders. Add the folder “%1” that holds it; exclude rules can leave out the rest.</source>
        <translation>Dies ist eine Datei, Holdfast sichert aber ganze Ordner. Fügen Sie den Ordner „%1“ hinzu, in dem sie liegt; Ausschlussregeln können das Übrige auslassen.</translation>
    </message>
    <message>
        <source>This is the backup itself. It can’t be backed up into itself; choose the folder that your own files are in.</source>
        <translation>Dies ist die Sicherung selbst. Sie kann nicht in sich selbst gesichert werden; wählen Sie den Ordner, in dem Ihre eigenen Dateien liegen.</translation>
    </message>
    <message>
        <source>This folder lies inside the backup, so what is in it is a copy already. Choose the folder that your own files are in.</source>
        <translation>Dieser Ordner liegt innerhalb der Sicherung, sein Inhalt ist also bereits eine Kopie. Wählen Sie den Ordner, in dem Ihre eigenen Dateien liegen.</translation>
    </message>
    <message>
        <source>The backup lies in this folder. That is fine: it is left out. A copy on the same drive does not survive the loss of that drive, though.</source>
        <translation>Die Sicherung liegt in diesem Ordner. Das ist in Ordnung: Sie wird ausgelassen. Eine Kopie auf demselben Laufwerk übersteht jedoch den Verlust dieses Laufwerks nicht.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a folder</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>This folder is on the list already, as “%1”.</source>
        <translation>Dieser Ordner steht schon als „%1“ auf der Liste.</translation>
    </message>
    <message>
        <source>This folder is backed up already, as “%1”.</source>
        <translation>Dieser Ordner wird schon als „%1“ gesichert.</translation>
    </message>
    <message>
        <source>This folder lies in “%1”, which is on the list: it is backed up with that.</source>
        <translation>Dieser Ordner liegt in „%1“, der auf der Liste steht: Er wird damit gesichert.</translation>
    </message>
    <message>
        <source>This folder is backed up already: it lies in “%1”. There is nothing more to do.</source>
        <translation>Dieser Ordner wird schon gesichert: Er liegt in „%1“. Sie müssen nichts weiter tun.</translation>
    </message>
    <message>
        <source>Backed up already in this folder: %1. Nothing is backed up twice. To back up all of it, stop backing up those first; what is stored of them is kept.</source>
        <comment>names of folders</comment>
        <translation>In diesem Ordner wird bereits gesichert: %1. Nichts wird doppelt gesichert. Um den ganzen Ordner zu sichern, beenden Sie zuerst deren Sicherung; was davon gespeichert ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>On the list already in this folder: %1. Nothing is backed up twice: keep those, or back up all of this folder in their place.</source>
        <comment>names of folders</comment>
        <translation>In diesem Ordner steht bereits auf der Liste: %1. Nichts wird doppelt gesichert: Behalten Sie diese bei, oder sichern Sie stattdessen den ganzen Ordner.</translation>
    </message>
    <message>
        <source>This folder is not there. Connect its drive, then add it again.</source>
        <translation>Dieser Ordner ist nicht da. Verbinden Sie sein Laufwerk, und fügen Sie ihn dann noch einmal hinzu.</translation>
    </message>
    <message>
        <source>The path of this folder holds bytes that are no text, which the configuration can’t hold. Add the folder above it, or give it another name.</source>
        <translation>Der Pfad dieses Ordners enthält Bytes, die kein Text sind und in der Konfiguration nicht stehen können. Fügen Sie den übergeordneten Ordner hinzu, oder benennen Sie diesen um.</translation>
    </message>
    <message>
        <source>This is where Holdfast writes its log, which is never backed up. Choose another folder.</source>
        <translation>Hier schreibt Holdfast sein Protokoll, und das wird nie gesichert. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Usage: holdfast [OPTION]… [FOLDER]…
Backs up folders into plain files, and keeps an eye on them in the tray.
FOLDERs are offered as further folders to back up.

  --config FILE          another configuration than the user’s own
  --background           start without a window
  --page PAGE [FILE]     show a page: overview, folders, activity, versions,
                         retention, duplicates, settings; versions of FILE
  --backup-now           look at everything now
  --pause, --resume      stop backing up, and go on
  --quit                 end the running one
  --help, --version

If Holdfast is running already, it does what is asked. In a shell or script:
holdfast-cli.
</source>
        <translation>Aufruf: holdfast [OPTION]… [ORDNER]…
Sichert Ordner in einfache Dateien und behält sie von der Kontrollleiste aus im Auge.
Jeder ORDNER wird als weiterer zu sichernder Ordner vorgeschlagen.

  --config DATEI         eine andere Konfiguration als die des Benutzers
  --background           ohne Fenster starten
  --page SEITE [DATEI]   eine Seite anzeigen: overview, folders, activity, versions,
                         retention, duplicates, settings; Versionen von DATEI
  --backup-now           jetzt alles durchsehen
  --pause, --resume      das Sichern pausieren und fortsetzen
  --quit                 das laufende Programm beenden
  --help, --version

Läuft Holdfast bereits, führt es das Verlangte aus. In einer Shell oder einem Skript:
holdfast-cli.
</translation>
    </message>
    <message>
        <source>holdfast: %1
Try holdfast --help.
</source>
        <translation>holdfast: %1
Hilfe erhalten Sie mit holdfast --help.
</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>die Option %1 gibt es nicht</translation>
    </message>
    <message>
        <source>%1 wants a value</source>
        <translation>%1 erwartet einen Wert</translation>
    </message>
    <message>
        <source>--page wants the name of a page</source>
        <translation>--page erwartet den Namen einer Seite</translation>
    </message>
    <message>
        <source>there is no page %1; the pages are overview, folders, activity, versions, retention, duplicates and settings</source>
        <translation>die Seite %1 gibt es nicht; die Seiten sind overview, folders, activity, versions, retention, duplicates und settings</translation>
    </message>
    <message>
        <source>%1 wants a file</source>
        <translation>%1 erwartet eine Datei</translation>
    </message>
</context>
<context>
    <name>ConfigMistakes</name>
    <message>
        <source>Line %1 can’t be understood: a comma, a quotation mark or a bracket may be missing, or be one too many, there or just before.</source>
        <translation>Zeile %1 ist nicht verständlich: Dort oder kurz davor fehlt vielleicht ein Komma, ein Anführungszeichen oder eine Klammer, oder es ist eines zu viel.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>ConfigSections</name>
    <message numerus="yes">
        <source>seconds</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>Sekunde</numerusform>
            <numerusform>Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>Minute</numerusform>
            <numerusform>Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>files</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>Datei</numerusform>
            <numerusform>Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%</source>
        <comment>behind a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>% of the files of a folder</source>
        <comment>behind a number</comment>
        <translation>% der Dateien eines Ordners</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>How changes are found and when they are backed up.</source>
        <translation>Wie Änderungen gefunden und wann sie gesichert werden.</translation>
    </message>
    <message>
        <source>&amp;Wait for quiet:</source>
        <translation>Ruhe&amp;zeit abwarten:</translation>
    </message>
    <message>
        <source>A file is backed up when it has not changed for so long.</source>
        <translation>Eine Datei wird gesichert, wenn sie so lange unverändert war.</translation>
    </message>
    <message>
        <source>&amp;Busy files:</source>
        <translation>Häu&amp;fig geänderte Dateien:</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Jede Änderung</translation>
    </message>
    <message>
        <source>A file that keeps changing gets at most one new version in this time. Its first change is not delayed.</source>
        <translation>Eine Datei, die sich ständig ändert, erhält in dieser Zeit höchstens eine neue Version. Ihre erste Änderung wird nicht verzögert.</translation>
    </message>
    <message>
        <source>&amp;Check everything every:</source>
        <translation>Alles &amp;prüfen alle:</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Finds what the system did not tell of.</source>
        <translation>Findet, was das System nicht gemeldet hat.</translation>
    </message>
    <message>
        <source>Pause on batter&amp;y below:</source>
        <translation>Pause bei A&amp;kkustand unter:</translation>
    </message>
    <message>
        <source>Hold back a &amp;mass change above:</source>
        <translation>&amp;Massenänderung zurückhalten bei über:</translation>
    </message>
    <message>
        <source>When so many files vanish or change at once, Holdfast asks first. Nothing is removed from the backup meanwhile.</source>
        <translation>Wenn so viele Dateien auf einmal verschwinden oder sich ändern, fragt Holdfast zuerst nach. In der Zwischenzeit wird nichts aus der Sicherung entfernt.</translation>
    </message>
    <message>
        <source>… and of at &amp;least:</source>
        <translation>… und mindes&amp;tens:</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Beliebig viele</translation>
    </message>
    <message>
        <source>Recognising changes</source>
        <translation>Änderungen erkennen</translation>
    </message>
    <message>
        <source>Only the fingerprint of its content says whether a file has changed.</source>
        <translation>Ob eine Datei sich geändert hat, sagt allein die Prüfsumme ihres Inhalts.</translation>
    </message>
    <message>
        <source>&amp;Read files:</source>
        <translation>Dateien &amp;lesen:</translation>
    </message>
    <message>
        <source>When size or times differ (fast)</source>
        <translation>Wenn Größe oder Zeiten abweichen (schnell)</translation>
    </message>
    <message>
        <source>Always, in every backup (thorough and slow)</source>
        <translation>Immer, bei jeder Sicherung (gründlich und langsam)</translation>
    </message>
    <message>
        <source>&amp;Fingerprint:</source>
        <translation>Prüf&amp;summe:</translation>
    </message>
    <message>
        <source>All of them are safe. After a change of it, files are read once to get their new fingerprint.</source>
        <translation>Alle sind sicher. Nach einem Wechsel werden die Dateien einmal gelesen, um ihre neue Prüfsumme zu erhalten.</translation>
    </message>
    <message>
        <source>How files are stored</source>
        <translation>Wie Dateien gespeichert werden</translation>
    </message>
    <message>
        <source>What is stored already stays as it is: this is for what comes from now on.</source>
        <translation>Was schon gespeichert ist, bleibt, wie es ist: Dies gilt für alles, was von jetzt an hinzukommt.</translation>
    </message>
    <message>
        <source>Folders in the backup:</source>
        <translation>Ordner in der Sicherung:</translation>
    </message>
    <message>
        <source>One for each folder, when there is more than one</source>
        <translation>Je Ordner einer, wenn es mehr als einen gibt</translation>
    </message>
    <message>
        <source>One for each folder, always</source>
        <translation>Je Ordner einer, immer</translation>
    </message>
    <message>
        <source>None, for a single folder</source>
        <translation>Keiner, bei einem einzelnen Ordner</translation>
    </message>
    <message>
        <source>A backup that has begun keeps what it began with.</source>
        <translation>Eine begonnene Sicherung behält, womit sie begonnen hat.</translation>
    </message>
    <message>
        <source>Put identical files:</source>
        <translation>Identische Dateien ablegen:</translation>
    </message>
    <message>
        <source>Into “_duplicates”, but for the first one</source>
        <translation>In „_duplicates“, bis auf die erste</translation>
    </message>
    <message>
        <source>Where they belong, like all others</source>
        <translation>Wo sie hingehören, wie alle anderen</translation>
    </message>
    <message>
        <source>Store identical files as:</source>
        <translation>Identische Dateien speichern als:</translation>
    </message>
    <message>
        <source>Shared space where the drive can, else copies</source>
        <translation>Gemeinsamer Platz, wo das Laufwerk es kann, sonst Kopien</translation>
    </message>
    <message>
        <source>Shared space; warns where the drive can’t</source>
        <translation>Gemeinsamer Platz; warnt, wo das Laufwerk es nicht kann</translation>
    </message>
    <message>
        <source>Links to one file; warns where the drive can’t</source>
        <translation>Verknüpfungen mit einer Datei; warnt, wo das Laufwerk es nicht kann</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>What shares its space is also damaged together.</source>
        <translation>Was sich den Platz teilt, wird auch gemeinsam beschädigt.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>One file for each backup, which says everything that was done.</source>
        <translation>Für jede Sicherung eine Datei, in der alles steht, was getan wurde.</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Keep for:</source>
        <translation>Auf&amp;bewahren:</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>&amp;Unchanged files:</source>
        <translation>&amp;Unveränderte Dateien:</translation>
    </message>
    <message>
        <source>One line each in small backups</source>
        <translation>Je eine Zeile bei kleinen Sicherungen</translation>
    </message>
    <message>
        <source>One line each</source>
        <translation>Je eine Zeile</translation>
    </message>
    <message>
        <source>One line for all</source>
        <translation>Eine Zeile für alle</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Files at the same time:</source>
        <translation>Dateien gleichzeitig:</translation>
    </message>
    <message>
        <source>Chosen for this computer</source>
        <translation>Passend für diesen Computer</translation>
    </message>
    <message>
        <source>How many files are read and copied at once.</source>
        <translation>Wie viele Dateien auf einmal gelesen und kopiert werden.</translation>
    </message>
    <message>
        <source>Read all &amp;stored copies every:</source>
        <translation>Sämtliche &amp;gespeicherten Kopien lesen alle:</translation>
    </message>
    <message>
        <source>A share of them at each regular check, so that a drive that goes bad is noticed in time.</source>
        <translation>Bei jeder regelmäßigen Prüfung ein Teil davon, damit ein nachlassendes Laufwerk rechtzeitig auffällt.</translation>
    </message>
</context>
<context>
    <name>ConfigSummary</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Backs up %1</source>
        <translation>Sichert %1</translation>
    </message>
    <message>
        <source>The backup is in %1</source>
        <translation>Die Sicherung liegt in %1</translation>
    </message>
    <message>
        <source>To be known: %1: %2</source>
        <translation>Zu beachten: %1: %2</translation>
    </message>
</context>
<context>
    <name>DestinationQuestion</name>
    <message>
        <source>An older state of your own backup is there now: %1.</source>
        <translation>Dort liegt jetzt ein älterer Stand Ihrer eigenen Sicherung: %1.</translation>
    </message>
    <message>
        <source>Another backup of yours is there now: %1.</source>
        <translation>Dort liegt jetzt eine andere Ihrer Sicherungen: %1.</translation>
    </message>
    <message>
        <source>A backup that you have not made on this computer is there now: %1.</source>
        <translation>Dort liegt jetzt eine Sicherung, die Sie nicht auf diesem Computer erstellt haben: %1.</translation>
    </message>
    <message>
        <source>An empty folder is there now, as when a drive is not connected. Holdfast would begin a new backup in it.</source>
        <translation>Dort ist jetzt ein leerer Ordner, wie wenn ein Laufwerk nicht verbunden ist. Holdfast würde darin eine neue Sicherung beginnen.</translation>
    </message>
    <message>
        <source>There is no such folder now.</source>
        <translation>Diesen Ordner gibt es jetzt nicht.</translation>
    </message>
    <message>
        <source>There are other files now, and no backup of Holdfast. It would begin a new backup beside them.</source>
        <translation>Dort liegen jetzt andere Dateien und keine Sicherung von Holdfast. Es würde daneben eine neue Sicherung beginnen.</translation>
    </message>
    <message>
        <source>Is this the right drive?</source>
        <translation>Ist dies das richtige Laufwerk?</translation>
    </message>
    <message>
        <source>What is at “%1” is not what was there after the last backup.</source>
        <translation>Was in „%1“ liegt, ist nicht das, was nach der letzten Sicherung dort lag.</translation>
    </message>
    <message>
        <source>If you connect the right drive, the backup goes on by itself.</source>
        <translation>Wenn Sie das richtige Laufwerk verbinden, geht die Sicherung von selbst weiter.</translation>
    </message>
    <message>
        <source>If this is the place to back up to from now on, Holdfast goes on here. What stands there is kept.</source>
        <translation>Wenn von jetzt an hierhin gesichert werden soll, macht Holdfast hier weiter. Was dort liegt, bleibt erhalten.</translation>
    </message>
    <message>
        <source>&amp;Use what is there</source>
        <translation>&amp;Vorhandenes verwenden</translation>
    </message>
</context>
<context>
    <name>DestinationText</name>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>%1 von %2 sind frei.</translation>
    </message>
    <message>
        <source>There is not enough room: %1 are free, and your folders need %2. Choose a larger drive, or leave something out.</source>
        <translation>Der Platz reicht nicht: %1 sind frei, Ihre Ordner brauchen %2. Wählen Sie ein größeres Laufwerk, oder lassen Sie etwas aus.</translation>
    </message>
    <message>
        <source>The first backup fits (%1 free, %2 needed), but leaves little room for earlier versions.</source>
        <translation>Die erste Sicherung passt (%1 frei, %2 nötig), lässt aber wenig Platz für frühere Versionen.</translation>
    </message>
    <message>
        <source>There is enough room: %1 are free, and your folders need %2.</source>
        <translation>Der Platz reicht: %1 sind frei, Ihre Ordner brauchen %2.</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here. It is continued, with all its versions.</source>
        <translation>Hier liegt eine Sicherung von Holdfast. Sie wird mit all ihren Versionen fortgesetzt.</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here that was not made by you on this computer. If it is yours, it is continued, with all its versions. If not, choose another folder.</source>
        <translation>Hier liegt eine Sicherung von Holdfast, die nicht von Ihnen auf diesem Computer erstellt wurde. Wenn es Ihre ist, wird sie mit all ihren Versionen fortgesetzt. Wenn nicht, wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here that was not made by you on this computer: %1. If it is yours, it is continued, with all its versions. If not, choose another folder.</source>
        <comment>the folders that it holds</comment>
        <translation>Hier liegt eine Sicherung von Holdfast, die nicht von Ihnen auf diesem Computer erstellt wurde: %1. Wenn es Ihre ist, wird sie mit all ihren Versionen fortgesetzt. Wenn nicht, wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file system of this drive (%1) holds no file larger than %2. Such files can’t be backed up to it.</source>
        <translation>Das Dateisystem dieses Laufwerks (%1) nimmt keine Datei auf, die größer als %2 ist. Solche Dateien können dort nicht gesichert werden.</translation>
    </message>
    <message>
        <source>The file system of this drive (%1) can’t hold permissions and owners. Holdfast remembers them, and restores them.</source>
        <translation>Das Dateisystem dieses Laufwerks (%1) kann keine Zugriffsrechte und Besitzer speichern. Holdfast merkt sie sich und stellt sie wieder her.</translation>
    </message>
    <message>
        <source>Identical files take up space only once on this drive.</source>
        <translation>Identische Dateien belegen auf diesem Laufwerk nur einmal Platz.</translation>
    </message>
    <message>
        <source>Holdfast may not write there. Choose another folder, or give yourself the permission.</source>
        <translation>Holdfast darf dort nicht schreiben. Wählen Sie einen anderen Ordner, oder geben Sie sich die Berechtigung.</translation>
    </message>
    <message>
        <source>A backup of the original tool stands here. It is taken over: what is stored already is not copied again.</source>
        <translation>Hier liegt eine Sicherung des ursprünglichen Programms. Sie wird übernommen: Was schon gespeichert ist, wird nicht noch einmal kopiert.</translation>
    </message>
    <message>
        <source>There are other files in this folder. They are left alone, but a folder of its own keeps the backup tidy.</source>
        <translation>In diesem Ordner liegen andere Dateien. Sie bleiben unangetastet, aber in einem eigenen Ordner ist die Sicherung übersichtlicher.</translation>
    </message>
    <message>
        <source>This is the drive that your folders are on. A copy there helps when you delete or change a file by mistake, but does not survive the loss of the drive.</source>
        <translation>Dies ist das Laufwerk, auf dem Ihre Ordner liegen. Eine Kopie dort hilft, wenn Sie eine Datei versehentlich löschen oder ändern, übersteht aber den Verlust des Laufwerks nicht.</translation>
    </message>
    <message>
        <source>“%1” (files: %2)</source>
        <translation>„%1“ (Dateien: %2)</translation>
    </message>
    <message>
        <source>“%1” (files: %2, last change %3)</source>
        <translation>„%1“ (Dateien: %2, letzte Änderung: %3)</translation>
    </message>
    <message>
        <source>it does not tell what of</source>
        <translation>wovon, gibt sie nicht an</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Connect its drive, or correct the path.</source>
        <translation>Verbinden Sie das Laufwerk, oder berichtigen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Give this user the permission, or run as one who has it.</source>
        <translation>Geben Sie diesem Benutzer die Berechtigung, oder starten Sie als ein Benutzer, der sie hat.</translation>
    </message>
    <message>
        <source>Make room there, then try again: what was stored before is as it was.</source>
        <translation>Schaffen Sie dort Platz, und versuchen Sie es dann noch einmal: Was vorher gespeichert war, ist unverändert.</translation>
    </message>
    <message>
        <source>Mount it for writing, then try again.</source>
        <translation>Hängen Sie es zum Schreiben ein, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Connect the drive again, then try again: what was stored before is as it was.</source>
        <translation>Verbinden Sie das Laufwerk wieder, und versuchen Sie es dann noch einmal: Was vorher gespeichert war, ist unverändert.</translation>
    </message>
    <message>
        <source>The next backup makes the catalog anew; so does the command rebuild.</source>
        <translation>Die nächste Sicherung legt den Katalog neu an; der Befehl rebuild tut das auch.</translation>
    </message>
    <message>
        <source>Another process holds this backup. Wait until it is done, then try again.</source>
        <translation>Ein anderer Prozess belegt diese Sicherung. Warten Sie, bis er fertig ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Holdfast monitors this backup (pid %1) and backs up by itself. To do it by hand, stop it first.</source>
        <translation>Holdfast überwacht diese Sicherung (PID %1) und sichert von selbst. Um von Hand zu sichern, beenden Sie es zuerst.</translation>
    </message>
    <message>
        <source>Another process (pid %1) holds this backup. Wait until it is done, then try again.</source>
        <translation>Ein anderer Prozess (PID %1) belegt diese Sicherung. Warten Sie, bis er fertig ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>ExcludeRules</name>
    <message>
        <source>A “\” at the end has nothing to quote. Write “\\” for the character itself.</source>
        <translation>Nach dem „\“ am Ende folgt nichts, wofür es gelten könnte. Schreiben Sie „\\“ für das Zeichen selbst.</translation>
    </message>
    <message>
        <source>The “[” is never closed. Add a “]”, or write “\[” for the character itself.</source>
        <translation>Das „[“ wird nirgends geschlossen. Ergänzen Sie ein „]“, oder schreiben Sie „\[“ für das Zeichen selbst.</translation>
    </message>
    <message>
        <source>This rule names nothing. Write a name such as “*.tmp” or “build/”.</source>
        <translation>Diese Regel nennt nichts. Schreiben Sie einen Namen wie „*.tmp“ oder „build/“.</translation>
    </message>
    <message>
        <source>A comment: it leaves out nothing.</source>
        <translation>Ein Kommentar: Er lässt nichts aus.</translation>
    </message>
    <message>
        <source>Backs up “%1” after all (path from the top of the folder).</source>
        <translation>Sichert „%1“ doch (Pfad ab der obersten Ebene des Ordners).</translation>
    </message>
    <message>
        <source>Leaves out “%1” (path from the top of the folder).</source>
        <translation>Lässt „%1“ aus (Pfad ab der obersten Ebene des Ordners).</translation>
    </message>
    <message>
        <source>Backs up every folder named “%1” after all.</source>
        <translation>Sichert jeden Ordner namens „%1“ doch.</translation>
    </message>
    <message>
        <source>Leaves out every folder named “%1”, at any depth.</source>
        <translation>Lässt jeden Ordner namens „%1“ aus, in jeder Tiefe.</translation>
    </message>
    <message>
        <source>Backs up everything named “%1” after all.</source>
        <translation>Sichert alles namens „%1“ doch.</translation>
    </message>
    <message>
        <source>Leaves out everything named “%1”, at any depth.</source>
        <translation>Lässt alles namens „%1“ aus, in jeder Tiefe.</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>What programs keep to be faster and make again by themselves.</source>
        <translation>Was Programme aufheben, um schneller zu sein, und von selbst neu anlegen.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Files that you threw away already.</source>
        <translation>Dateien, die Sie schon weggeworfen haben.</translation>
    </message>
    <message>
        <source>Build output</source>
        <translation>Build-Ergebnisse</translation>
    </message>
    <message>
        <source>What compilers make from source code.</source>
        <translation>Was Compiler aus Quelltext erzeugen.</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Virtuelle Maschinen</translation>
    </message>
    <message>
        <source>Disk images of many gigabytes that change whenever the machine runs.</source>
        <translation>Abbilder von Festplatten mit vielen Gigabyte, die sich bei jedem Lauf der Maschine ändern.</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>Temporäre Dateien</translation>
    </message>
    <message>
        <source>Unfinished downloads, locks and what editors leave behind.</source>
        <translation>Unfertige Downloads, Sperrdateien und was Editoren zurücklassen.</translation>
    </message>
    <message>
        <source>Downloaded packages (node_modules)</source>
        <translation>Heruntergeladene Pakete (node_modules)</translation>
    </message>
    <message>
        <source>Libraries that a package manager fetches again.</source>
        <translation>Bibliotheken, die eine Paketverwaltung wieder holt.</translation>
    </message>
</context>
<context>
    <name>FolderCount</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>still counting</comment>
        <translation>%1&#xa0;…</translation>
    </message>
    <message>
        <source>The exclude rules leave out %1, %2.</source>
        <translation>Die Ausschlussregeln lassen %1 aus, %2.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Now of another kind</source>
        <translation>Jetzt von anderem Typ</translation>
    </message>
    <message>
        <source>Grown by %1</source>
        <translation>Um %1 größer</translation>
    </message>
    <message>
        <source>Shrunk by %1</source>
        <translation>Um %1 kleiner</translation>
    </message>
    <message>
        <source>Same content</source>
        <translation>Gleicher Inhalt</translation>
    </message>
    <message>
        <source>Changed, same size</source>
        <translation>Geändert, gleiche Größe</translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation>Seitdem unverändert</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Moved since</source>
        <translation>Seitdem verschoben</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seitdem geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>%1; content gone by retention</source>
        <translation>%1; Inhalt durch Regeln entfernt</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Vor %1</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>Verschoben von %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two changes</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Erste Version</translation>
    </message>
    <message>
        <source>%1; then deleted</source>
        <comment>a change</comment>
        <translation>%1; dann gelöscht</translation>
    </message>
    <message>
        <source>Gone by retention</source>
        <translation>Durch Regeln entfernt</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The first backup is done</source>
        <translation>Die erste Sicherung ist fertig</translation>
    </message>
    <message>
        <source>From now on, what changes is backed up by itself.</source>
        <translation>Von jetzt an wird alles, was sich ändert, von selbst gesichert.</translation>
    </message>
</context>
<context>
    <name>PauseLength</name>
    <message>
        <source>For &amp;1 hour</source>
        <translation>Für &amp;1 Stunde</translation>
    </message>
    <message>
        <source>For &amp;4 hours</source>
        <translation>Für &amp;4 Stunden</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Bis &amp;morgen</translation>
    </message>
    <message>
        <source>Until &amp;resumed</source>
        <translation>Bis zum &amp;Fortsetzen</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>It takes %1, and the backup drive has %2 left for it.</source>
        <translation>Sie braucht %1, und auf dem Sicherungslaufwerk sind dafür noch %2 frei.</translation>
    </message>
</context>
<context>
    <name>ProgressEstimate</name>
    <message>
        <source>Starting to back up…</source>
        <translation>Die Sicherung beginnt&#xa0;…</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>Änderungen werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Looking for changes: %1 so far</source>
        <comment>48 files</comment>
        <translation>Änderungen werden gesucht: bisher %1</translation>
    </message>
    <message>
        <source>Finishing the backup…</source>
        <translation>Die Sicherung wird abgeschlossen&#xa0;…</translation>
    </message>
    <message>
        <source>Backing up: %1</source>
        <comment>1,204 of 3,310 files …</comment>
        <translation>Wird gesichert: %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>48 files</comment>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, 48 files</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 to go</source>
        <comment>what is done, size</comment>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is done, about 3 minutes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>looking for changes: %1 files, %2</source>
        <translation>Änderungen werden gesucht: %1 Dateien, %2</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>%1 Dateien, %2</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3</source>
        <translation>%1 von %2 Dateien, %3</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3 of %4</source>
        <translation>%1 von %2 Dateien, %3 von %4</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>, %1/s</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, noch %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>Abschluss</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1 TiB</translation>
    </message>
    <message>
        <source>%1 PiB</source>
        <translation>%1 PiB</translation>
    </message>
    <message>
        <source>%1 EiB</source>
        <translation>%1 EiB</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of this translation, such as de or pt_BR</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>What was copied so far is kept; the file in hand is finished or dropped as a whole, and the next start does the rest.</source>
        <translation>Was bisher kopiert wurde, bleibt erhalten; die Datei, die gerade an der Reihe ist, wird fertiggestellt oder ganz verworfen, und der nächste Start erledigt den Rest.</translation>
    </message>
    <message>
        <source>A backup is under way.</source>
        <translation>Gerade läuft eine Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>A backup is under way: %Ln files wait.</source>
        <translation>
            <numerusform>Gerade läuft eine Sicherung: %Ln Datei wartet noch.</numerusform>
            <numerusform>Gerade läuft eine Sicherung: %Ln Dateien warten noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are being restored.</source>
        <translation>Gerade werden Dateien wiederhergestellt.</translation>
    </message>
    <message numerus="yes">
        <source>Files are being restored: %Ln files wait.</source>
        <translation>
            <numerusform>Gerade werden Dateien wiederhergestellt: %Ln Datei wartet noch.</numerusform>
            <numerusform>Gerade werden Dateien wiederhergestellt: %Ln Dateien warten noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is there already stays; for the rest, restore once more.</source>
        <translation>Was schon da ist, bleibt; für den Rest stellen Sie noch einmal wieder her.</translation>
    </message>
    <message>
        <source>The backup is being checked.</source>
        <translation>Gerade wird die Sicherung geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>The backup is being checked: %Ln files wait.</source>
        <translation>
            <numerusform>Gerade wird die Sicherung geprüft: %Ln Datei wartet noch.</numerusform>
            <numerusform>Gerade wird die Sicherung geprüft: %Ln Dateien warten noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next check begins anew.</source>
        <translation>Die nächste Prüfung beginnt von vorn.</translation>
    </message>
    <message>
        <source>The backup is being repaired. What was mended stays; another repair does the rest.</source>
        <translation>Gerade wird die Sicherung repariert. Was schon repariert ist, bleibt; eine weitere Reparatur erledigt den Rest.</translation>
    </message>
    <message>
        <source>A restore is being tried out. It proves nothing unless it comes to its end.</source>
        <translation>Gerade läuft eine Probewiederherstellung. Sie beweist nichts, wenn sie nicht zu Ende geführt wird.</translation>
    </message>
    <message>
        <source>Old versions are being removed. Those that are left go after the next backup.</source>
        <translation>Gerade werden alte Versionen entfernt. Die übrigen werden nach der nächsten Sicherung entfernt.</translation>
    </message>
    <message>
        <source>A restore was stopped; what it wrote stays. For the rest, restore once more.</source>
        <translation>Eine Wiederherstellung wurde abgebrochen; was sie geschrieben hat, bleibt. Für den Rest stellen Sie noch einmal wieder her.</translation>
    </message>
    <message>
        <source>A check of the backup was stopped. The next one begins anew.</source>
        <translation>Eine Prüfung der Sicherung wurde abgebrochen. Die nächste beginnt von vorn.</translation>
    </message>
    <message>
        <source>A repair was stopped; what it mended stays. Another one does the rest.</source>
        <translation>Eine Reparatur wurde abgebrochen; was sie repariert hat, bleibt. Eine weitere erledigt den Rest.</translation>
    </message>
    <message>
        <source>A trial restore was stopped, and proves nothing.</source>
        <translation>Eine Probewiederherstellung wurde abgebrochen und beweist nichts.</translation>
    </message>
    <message>
        <source>The removal of old versions was stopped. Those that are left go after the next backup.</source>
        <translation>Das Entfernen alter Versionen wurde abgebrochen. Die übrigen werden nach der nächsten Sicherung entfernt.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and there is power.</source>
        <translation>Das geschieht, sobald Holdfast wieder läuft und Strom da ist.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and is resumed.</source>
        <translation>Das geschieht, sobald Holdfast wieder läuft und fortgesetzt wird.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and the drive is connected.</source>
        <translation>Das geschieht, sobald Holdfast wieder läuft und das Laufwerk verbunden ist.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and the drive can be used.</source>
        <translation>Das geschieht, sobald Holdfast wieder läuft und das Laufwerk verwendet werden kann.</translation>
    </message>
    <message>
        <source>The next start does that.</source>
        <translation>Das erledigt der nächste Start.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not backed up yet.</source>
        <translation>
            <numerusform>%Ln Änderung ist noch nicht gesichert.</numerusform>
            <numerusform>%Ln Änderungen sind noch nicht gesichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was stopped; what it copied is kept. The next start goes on.</source>
        <translation>Eine Sicherung wurde abgebrochen; was sie kopiert hat, bleibt erhalten. Der nächste Start macht weiter.</translation>
    </message>
    <message numerus="yes">
        <source>A backup was stopped; what it copied is kept. %Ln files are left for the next start.</source>
        <translation>
            <numerusform>Eine Sicherung wurde abgebrochen; was sie kopiert hat, bleibt erhalten. %Ln Datei bleibt für den nächsten Start.</numerusform>
            <numerusform>Eine Sicherung wurde abgebrochen; was sie kopiert hat, bleibt erhalten. %Ln Dateien bleiben für den nächsten Start.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was under way.</source>
        <translation>Es war nichts im Gange.</translation>
    </message>
    <message>
        <source>Holdfast has quit. %1</source>
        <translation>Holdfast wurde beendet. %1</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>Folder made</source>
        <translation>Ordner angelegt</translation>
    </message>
    <message>
        <source>The folder is made</source>
        <translation>Der Ordner wird angelegt</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Is written</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Is written: %1</source>
        <translation>Wird geschrieben: %1</translation>
    </message>
    <message>
        <source>Replaced what stood there, which was archived</source>
        <translation>Hat Vorhandenes ersetzt, das archiviert wurde</translation>
    </message>
    <message>
        <source>Replaces what stands there, archived first</source>
        <translation>Ersetzt Vorhandenes, das zuvor archiviert wird</translation>
    </message>
    <message>
        <source>Replaced what stood there</source>
        <translation>Hat Vorhandenes ersetzt</translation>
    </message>
    <message>
        <source>Replaces what stands there</source>
        <translation>Ersetzt Vorhandenes</translation>
    </message>
    <message>
        <source>Not restored: %1</source>
        <translation>Nicht wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Can’t be restored: %1</source>
        <translation>Nicht wiederherstellbar: %1</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>War schon da</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Ist schon da</translation>
    </message>
    <message>
        <source>Left as it is: something else stands there</source>
        <translation>Unverändert gelassen: Dort liegt etwas anderes</translation>
    </message>
    <message>
        <source>Stays as it is: something else stands there</source>
        <translation>Bleibt unverändert: Dort liegt etwas anderes</translation>
    </message>
    <message>
        <source>Archived, then removed</source>
        <translation>Archiviert, dann entfernt</translation>
    </message>
    <message>
        <source>Was not there then: is archived, then removed</source>
        <translation>War damals nicht da: wird archiviert, dann entfernt</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Eine Verknüpfung</translation>
    </message>
    <message>
        <source>A special file</source>
        <translation>Eine Spezialdatei</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>size, time</comment>
        <translation>%1, Stand: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written, %1.</source>
        <translation>
            <numerusform>%Ln Datei wurde geschrieben, %1.</numerusform>
            <numerusform>%Ln Dateien wurden geschrieben, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will be written, %1.</source>
        <translation>
            <numerusform>%Ln Datei wird geschrieben, %1.</numerusform>
            <numerusform>%Ln Dateien werden geschrieben, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders were made.</source>
        <translation>
            <numerusform>%Ln Ordner wurde angelegt.</numerusform>
            <numerusform>%Ln Ordner wurden angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders will be made.</source>
        <translation>
            <numerusform>%Ln Ordner wird angelegt.</numerusform>
            <numerusform>%Ln Ordner werden angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing will be written.</source>
        <translation>Es wird nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced what stood there, which is in the backup now.</source>
        <translation>
            <numerusform>%Ln hat Vorhandenes ersetzt, das jetzt in der Sicherung ist.</numerusform>
            <numerusform>%Ln haben Vorhandenes ersetzt, das jetzt in der Sicherung ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replace what stands there, which is archived first.</source>
        <translation>
            <numerusform>%Ln ersetzt Vorhandenes, das zuvor archiviert wird.</numerusform>
            <numerusform>%Ln ersetzen Vorhandenes, das zuvor archiviert wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced what stood there.</source>
        <translation>
            <numerusform>%Ln hat Vorhandenes ersetzt.</numerusform>
            <numerusform>%Ln haben Vorhandenes ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replace what stands there.</source>
        <translation>
            <numerusform>%Ln ersetzt Vorhandenes.</numerusform>
            <numerusform>%Ln ersetzen Vorhandenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were not there then were archived and removed.</source>
        <translation>
            <numerusform>Damals nicht da, daher archiviert und entfernt: %Ln.</numerusform>
            <numerusform>Damals nicht da, daher archiviert und entfernt: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were not there then are archived and removed.</source>
        <translation>
            <numerusform>Damals nicht da, wird daher archiviert und entfernt: %Ln.</numerusform>
            <numerusform>Damals nicht da, werden daher archiviert und entfernt: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln war schon da.</numerusform>
            <numerusform>%Ln waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln ist schon da.</numerusform>
            <numerusform>%Ln sind schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out: something else stands there.</source>
        <translation>
            <numerusform>%Ln wurde ausgelassen: Dort liegt etwas anderes.</numerusform>
            <numerusform>%Ln wurden ausgelassen: Dort liegt etwas anderes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out: something else stands there.</source>
        <translation>
            <numerusform>%Ln wird ausgelassen: Dort liegt etwas anderes.</numerusform>
            <numerusform>%Ln werden ausgelassen: Dort liegt etwas anderes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be restored.</source>
        <translation>
            <numerusform>%Ln konnte nicht wiederhergestellt werden.</numerusform>
            <numerusform>%Ln konnten nicht wiederhergestellt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be restored.</source>
        <translation>
            <numerusform>%Ln kann nicht wiederhergestellt werden.</numerusform>
            <numerusform>%Ln können nicht wiederhergestellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>Nichts wiederherzustellen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %Ln files</source>
        <translation>
            <numerusform>%Ln Datei &amp;wiederherstellen</numerusform>
            <numerusform>%Ln Dateien &amp;wiederherstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %Ln folders</source>
        <translation>
            <numerusform>%Ln Ordner &amp;wiederherstellen</numerusform>
            <numerusform>%Ln Ordner &amp;wiederherstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln files</source>
        <translation>
            <numerusform>%Ln Datei &amp;entfernen</numerusform>
            <numerusform>%Ln Dateien &amp;entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, remove %Ln files</source>
        <comment>an act</comment>
        <translation>
            <numerusform>%1, %Ln Datei entfernen</numerusform>
            <numerusform>%1, %Ln Dateien entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>each of the last %Ln hours</source>
        <translation>
            <numerusform>der letzten %Ln Stunde</numerusform>
            <numerusform>jeder der letzten %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln days</source>
        <translation>
            <numerusform>des letzten %Ln Tages</numerusform>
            <numerusform>jedes der letzten %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln weeks</source>
        <translation>
            <numerusform>der letzten %Ln Woche</numerusform>
            <numerusform>jeder der letzten %Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln months</source>
        <translation>
            <numerusform>des letzten %Ln Monats</numerusform>
            <numerusform>jedes der letzten %Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln years</source>
        <translation>
            <numerusform>des letzten %Ln Jahres</numerusform>
            <numerusform>jedes der letzten %Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>&amp;Alles behalten</translation>
    </message>
    <message>
        <source>Thin out with a&amp;ge</source>
        <translation>Mit dem Alter a&amp;usdünnen</translation>
    </message>
    <message>
        <source>The &amp;last few versions</source>
        <translation>Nur die &amp;letzten Versionen</translation>
    </message>
    <message>
        <source>By s&amp;pace</source>
        <translation>Nach S&amp;peicherplatz</translation>
    </message>
    <message>
        <source>&amp;My own rules</source>
        <translation>&amp;Eigene Regeln</translation>
    </message>
    <message>
        <source>No version is ever removed. The backup grows.</source>
        <translation>Es wird nie eine Version entfernt. Die Sicherung wächst.</translation>
    </message>
    <message>
        <source>Many versions of the last days, fewer of the last months, one for each year before.</source>
        <translation>Viele Versionen der letzten Tage, weniger der letzten Monate, davor eine pro Jahr.</translation>
    </message>
    <message>
        <source>So many of the newest versions of each file.</source>
        <translation>So viele der neuesten Versionen jeder Datei.</translation>
    </message>
    <message>
        <source>The oldest versions go when the drive gets full.</source>
        <translation>Die ältesten Versionen werden entfernt, wenn das Laufwerk voll wird.</translation>
    </message>
    <message>
        <source>As set below.</source>
        <translation>Wie unten eingestellt.</translation>
    </message>
    <message>
        <source>Of each file only the newest earlier version is kept.</source>
        <translation>Von jeder Datei wird nur die neueste frühere Version behalten.</translation>
    </message>
    <message numerus="yes">
        <source>Of each file at most %Ln earlier versions are kept.</source>
        <translation>
            <numerusform>Von jeder Datei wird höchstens %Ln frühere Version behalten.</numerusform>
            <numerusform>Von jeder Datei werden höchstens %Ln frühere Versionen behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Versions go %Ln days after they were replaced.</source>
        <translation>
            <numerusform>Versionen werden %Ln Tag nach ihrer Ablösung entfernt.</numerusform>
            <numerusform>Versionen werden %Ln Tage nach ihrer Ablösung entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest version of %1 is kept, and no other.</source>
        <comment>each of …</comment>
        <translation>Die neueste Version %1 wird behalten, sonst keine.</translation>
    </message>
    <message>
        <source>The oldest versions go until %1 % of the drive are free.</source>
        <translation>Die ältesten Versionen werden entfernt, bis %1&#xa0;% des Laufwerks frei sind.</translation>
    </message>
    <message>
        <source>The oldest versions go until %1 of the drive are free.</source>
        <translation>Die ältesten Versionen werden entfernt, bis %1 des Laufwerks frei sind.</translation>
    </message>
    <message>
        <source>Every version is kept.</source>
        <translation>Jede Version wird behalten.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted files are kept for %Ln days.</source>
        <translation>
            <numerusform>Gelöschte Dateien werden %Ln Tag lang aufbewahrt.</numerusform>
            <numerusform>Gelöschte Dateien werden %Ln Tage lang aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted files are kept for good.</source>
        <translation>Gelöschte Dateien werden unbegrenzt aufbewahrt.</translation>
    </message>
    <message>
        <source>Enough newer versions</source>
        <translation>Genug neuere Versionen</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Zu alt</translation>
    </message>
    <message>
        <source>Thinned out with age</source>
        <translation>Mit dem Alter ausgedünnt</translation>
    </message>
    <message>
        <source>To make room</source>
        <translation>Um Platz zu schaffen</translation>
    </message>
    <message>
        <source>Deleted long ago</source>
        <translation>Vor langer Zeit gelöscht</translation>
    </message>
    <message>
        <source>Deleted file</source>
        <translation>Gelöschte Datei</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>one version</source>
        <translation>eine Version</translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln Version</numerusform>
            <numerusform>%Ln Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>one deleted file</source>
        <translation>eine gelöschte Datei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted files</source>
        <translation>
            <numerusform>%Ln gelöschte Datei</numerusform>
            <numerusform>%Ln gelöschte Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>versions, deleted files</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, how large</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>older</source>
        <translation>älter</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 Jahre</translation>
    </message>
</context>
<context>
    <name>SaveSetup</name>
    <message>
        <source>The configuration was edited</source>
        <translation>Die Konfiguration wurde bearbeitet</translation>
    </message>
    <message>
        <source>The configuration file was edited since Holdfast read it, in the same place: %1.</source>
        <comment>settings, or a reason</comment>
        <translation>Die Konfigurationsdatei wurde bearbeitet, seit Holdfast sie gelesen hat, und zwar an derselben Stelle: %1.</translation>
    </message>
    <message>
        <source>Read it again, and make your change once more on top of that. Or write yours: everything else that was edited stays, and the file as it is now is kept beside it as %1.</source>
        <comment>file name</comment>
        <translation>Lesen Sie sie neu ein, und nehmen Sie Ihre Änderung darin noch einmal vor. Oder schreiben Sie Ihre Änderung hinein: Alles andere, was bearbeitet wurde, bleibt, und die Datei in ihrem jetzigen Zustand wird daneben als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>&amp;Neu einlesen</translation>
    </message>
    <message>
        <source>&amp;Write mine</source>
        <translation>&amp;Meine schreiben</translation>
    </message>
    <message>
        <source>the configuration was read again; nothing was saved</source>
        <translation>die Konfiguration wurde neu eingelesen; nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>it was edited since it was read; nothing was saved</source>
        <translation>sie wurde seit dem Einlesen bearbeitet; nichts wurde gespeichert</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>One change waits to be backed up.</source>
        <translation>Eine Änderung wartet auf die Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait to be backed up.</source>
        <translation>
            <numerusform>%Ln Änderung wartet auf die Sicherung.</numerusform>
            <numerusform>%Ln Änderungen warten auf die Sicherung.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is done as soon as the files are quiet. Files that never are get a version every few minutes.</source>
        <translation>Das geschieht, sobald die Dateien zur Ruhe kommen. Dateien, die nie zur Ruhe kommen, erhalten alle paar Minuten eine Version.</translation>
    </message>
    <message>
        <source>That is done as soon as the files are quiet.</source>
        <translation>Das geschieht, sobald die Dateien zur Ruhe kommen.</translation>
    </message>
    <message>
        <source>Last backed up %1.</source>
        <comment>12 seconds ago</comment>
        <translation>Zuletzt gesichert: %1.</translation>
    </message>
    <message>
        <source>The last complete backup was %1.</source>
        <comment>12 seconds ago</comment>
        <translation>Letzte vollständige Sicherung: %1.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Die Sicherung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <comment>today 18:00</comment>
        <translation>Pausiert bis %1.</translation>
    </message>
    <message>
        <source>Backing up is paused.</source>
        <translation>Das Sichern ist pausiert.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>The battery is low: Holdfast waits until there is power.</source>
        <translation>Der Akku ist schwach: Holdfast wartet, bis Strom da ist.</translation>
    </message>
    <message>
        <source>Open &amp;settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Nothing is backed up yet.</source>
        <translation>Es ist noch nichts gesichert.</translation>
    </message>
    <message>
        <source>The first backup begins by itself in a moment.</source>
        <translation>Die erste Sicherung beginnt gleich von selbst.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>Looking for what has changed…</source>
        <translation>Änderungen werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Vorbereitung&#xa0;…</translation>
    </message>
    <message>
        <source>Holdfast looks for what has changed since it ran last.</source>
        <translation>Holdfast sucht, was sich seit seinem letzten Lauf geändert hat.</translation>
    </message>
    <message>
        <source>Holdfast is at work on the backup.</source>
        <translation>Holdfast arbeitet gerade an der Sicherung.</translation>
    </message>
    <message>
        <source>Backing up goes on when that is done.</source>
        <translation>Danach geht das Sichern weiter.</translation>
    </message>
    <message>
        <source>Holdfast has stopped.</source>
        <translation>Holdfast wurde angehalten.</translation>
    </message>
    <message>
        <source>What was backed up is safe. The rest follows at the next start.</source>
        <translation>Was gesichert wurde, ist in Sicherheit. Der Rest folgt beim nächsten Start.</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>The backup is being checked and repaired.</source>
        <translation>Die Sicherung wird geprüft und repariert.</translation>
    </message>
    <message>
        <source>Sho&amp;w…</source>
        <translation>&amp;Anzeigen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Regular checks are turned off, so such changes wait for “Back up now”. Settings can turn them on.</source>
        <translation>Die regelmäßigen Prüfungen sind ausgeschaltet, daher warten solche Änderungen auf „Jetzt sichern“. In den Einstellungen lassen sie sich einschalten.</translation>
    </message>
    <message numerus="yes">
        <source>Changes there are found by the check every %n hours.</source>
        <translation>
            <numerusform>Änderungen dort findet die regelmäßige Prüfung im Abstand von %n Stunde.</numerusform>
            <numerusform>Änderungen dort findet die regelmäßige Prüfung alle %n Stunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes there are found by the check every %n minutes.</source>
        <translation>
            <numerusform>Änderungen dort findet die regelmäßige Prüfung im Abstand von %n Minute.</numerusform>
            <numerusform>Änderungen dort findet die regelmäßige Prüfung alle %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked regularly</source>
        <translation>Regelmäßig geprüft</translation>
    </message>
    <message>
        <source>The system does not tell of changes in this folder: %1.</source>
        <translation>Das System meldet Änderungen in diesem Ordner nicht: %1.</translation>
    </message>
    <message>
        <source>Watched in part</source>
        <translation>Teilweise überwacht</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>folder, reason</comment>
        <translation>„%1“ (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n folders in it are not watched, among them %1.</source>
        <translation>
            <numerusform>%n Ordner darin wird nicht überwacht: %1.</numerusform>
            <numerusform>%n Ordner darin werden nicht überwacht, darunter %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>New and deleted files are seen at once; this system does not tell when the content of a file changes.</source>
        <translation>Neue und gelöschte Dateien werden sofort bemerkt; wenn sich der Inhalt einer Datei ändert, meldet dieses System das nicht.</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Überwacht</translation>
    </message>
    <message>
        <source>Changes are seen at once and backed up within seconds.</source>
        <translation>Änderungen werden sofort bemerkt und innerhalb von Sekunden gesichert.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>This folder is not there right now, or can’t be opened. Connect its drive; its backup is kept, and nothing in it counts as deleted.</source>
        <translation>Dieser Ordner ist zurzeit nicht da oder kann nicht geöffnet werden. Verbinden Sie sein Laufwerk; seine Sicherung bleibt erhalten, und nichts darin gilt als gelöscht.</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Nicht überwacht</translation>
    </message>
    <message>
        <source>Nothing is watched right now. %1</source>
        <translation>Zurzeit wird nichts überwacht. %1</translation>
    </message>
    <message>
        <source>Nothing is watched right now.</source>
        <translation>Zurzeit wird nichts überwacht.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Backups are paused. What changes meanwhile is backed up when they go on.</source>
        <translation>Das Sichern ist pausiert. Was sich in der Zwischenzeit ändert, wird gesichert, wenn es weitergeht.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>Holdfast is about to watch this folder.</source>
        <translation>Holdfast beginnt gleich, diesen Ordner zu überwachen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>“[:%1:]” is no known group of characters. Use one such as “[:digit:]” or “[:alpha:]”.</source>
        <translation>„[:%1:]“ ist keine bekannte Zeichengruppe. Verwenden Sie eine wie „[:digit:]“ oder „[:alpha:]“.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>vor %n Sekunde</numerusform>
            <numerusform>vor %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>etwa %n Stunde</numerusform>
            <numerusform>etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n days</source>
        <translation>
            <numerusform>etwa %n Tag</numerusform>
            <numerusform>etwa %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>&amp;Make room…</source>
        <translation>P&amp;latz schaffen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Use another drive…</source>
        <translation>Anderes La&amp;ufwerk&#xa0;…</translation>
    </message>
    <message>
        <source>Sho&amp;w it…</source>
        <translation>&amp;Anzeigen&#xa0;…</translation>
    </message>
    <message>
        <source>Sho&amp;w them…</source>
        <translation>&amp;Anzeigen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>The drive “%1” has not been connected since %2.</source>
        <comment>name, Tuesday 18:40</comment>
        <translation>Das Laufwerk „%1“ ist seit %2 nicht mehr verbunden.</translation>
    </message>
    <message>
        <source>The drive “%1” is not connected.</source>
        <translation>Das Laufwerk „%1“ ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Connect it, and the backup goes on by itself.</source>
        <translation>Verbinden Sie es, dann geht die Sicherung von selbst weiter.</translation>
    </message>
    <message>
        <source>Another drive is in the place of your backup drive.</source>
        <translation>An der Stelle Ihres Sicherungslaufwerks ist ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>What is at “%1” is not the backup that was there before. Nothing is written to it until you have looked.</source>
        <translation>Was in „%1“ liegt, ist nicht die Sicherung, die vorher dort lag. Es wird nichts dorthin geschrieben, bis Sie nachgesehen haben.</translation>
    </message>
    <message>
        <source>&amp;Look closer…</source>
        <translation>&amp;Genauer ansehen&#xa0;…</translation>
    </message>
    <message>
        <source>Only %1 are free.</source>
        <translation>Nur %1 sind frei.</translation>
    </message>
    <message>
        <source>The backup drive is full.</source>
        <translation>Das Sicherungslaufwerk ist voll.</translation>
    </message>
    <message>
        <source>New changes can’t be backed up. Keep fewer old versions, or move to a bigger drive: as soon as there is room, the backup goes on by itself.</source>
        <translation>Neue Änderungen können nicht gesichert werden. Behalten Sie weniger alte Versionen, oder wechseln Sie zu einem größeren Laufwerk: Sobald Platz da ist, geht die Sicherung von selbst weiter.</translation>
    </message>
    <message>
        <source>“%1” takes %2, and the drive has %3 left for it.</source>
        <comment>path, sizes</comment>
        <translation>„%1“ braucht %2, und auf dem Laufwerk sind dafür noch %3 frei.</translation>
    </message>
    <message>
        <source>Keep fewer old versions, or move to a bigger drive: as soon as there is room, the backup goes on by itself.</source>
        <translation>Behalten Sie weniger alte Versionen, oder wechseln Sie zu einem größeren Laufwerk: Sobald Platz da ist, geht die Sicherung von selbst weiter.</translation>
    </message>
    <message>
        <source>One file does not fit on the backup drive.</source>
        <translation>Eine Datei passt nicht auf das Sicherungslaufwerk.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not fit on the backup drive.</source>
        <translation>
            <numerusform>%Ln Datei passt nicht auf das Sicherungslaufwerk.</numerusform>
            <numerusform>%Ln Dateien passen nicht auf das Sicherungslaufwerk.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Everything else is backed up. %2</source>
        <comment>sentences</comment>
        <translation>%1 Alles andere ist gesichert. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Another program is using this backup.</source>
        <translation>Ein anderes Programm verwendet diese Sicherung gerade.</translation>
    </message>
    <message>
        <source>A setting keeps Holdfast from backing up.</source>
        <translation>Eine Einstellung hindert Holdfast am Sichern.</translation>
    </message>
    <message>
        <source>Open &amp;settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>The backup can’t be used.</source>
        <translation>Die Sicherung kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Reparieren&#xa0;…</translation>
    </message>
    <message>
        <source>The last trial restore did not succeed.</source>
        <translation>Die letzte Probewiederherstellung ist nicht gelungen.</translation>
    </message>
    <message>
        <source>Some stored files did not come back as they were. Check the whole backup and repair what can be repaired.</source>
        <translation>Einige gespeicherte Dateien kamen nicht so zurück, wie sie waren. Prüfen Sie die ganze Sicherung, und reparieren Sie, was sich reparieren lässt.</translation>
    </message>
    <message>
        <source>One stored copy is damaged.</source>
        <translation>Eine gespeicherte Kopie ist beschädigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies are damaged.</source>
        <translation>
            <numerusform>%Ln gespeicherte Kopie ist beschädigt.</numerusform>
            <numerusform>%Ln gespeicherte Kopien sind beschädigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their content is nowhere else, so they can’t be repaired. Look at them: once you know of it, they can be left as they are.</source>
        <translation>
            <numerusform>Ihr Inhalt ist nirgends sonst vorhanden, daher kann sie nicht repariert werden. Sehen Sie sie sich an: Wenn Sie davon wissen, kann sie so belassen werden.</numerusform>
            <numerusform>Ihr Inhalt ist nirgends sonst vorhanden, daher können sie nicht repariert werden. Sehen Sie sie sich an: Wenn Sie davon wissen, können sie so belassen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at it…</source>
        <translation>&amp;Ansehen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>A check found that they are not what was backed up. Most can be taken anew from your files.</source>
        <translation>
            <numerusform>Eine Prüfung ergab, dass sie nicht dem entspricht, was gesichert wurde. Meist lässt sie sich aus Ihren Dateien neu erstellen.</numerusform>
            <numerusform>Eine Prüfung ergab, dass sie nicht dem entsprechen, was gesichert wurde. Die meisten lassen sich aus Ihren Dateien neu erstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files are gone. Their copies are kept, and nothing is removed, until you say that this is right.</source>
        <translation>%1 von %2 Dateien sind verschwunden. Ihre Kopien bleiben erhalten, und nichts wird entfernt, bis Sie bestätigen, dass das gewollt ist.</translation>
    </message>
    <message>
        <source>%1 of %2 files were rewritten. Their earlier versions are kept, and nothing is removed, until you say that this is right.</source>
        <translation>%1 von %2 Dateien wurden überschrieben. Ihre früheren Versionen bleiben erhalten, und nichts wird entfernt, bis Sie bestätigen, dass das gewollt ist.</translation>
    </message>
    <message>
        <source>Many files in “%1” were deleted at once.</source>
        <translation>In „%1“ wurden viele Dateien auf einmal gelöscht.</translation>
    </message>
    <message>
        <source>Many files in “%1” were changed at once.</source>
        <translation>In „%1“ wurden viele Dateien auf einmal geändert.</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>&amp;Durchsehen&#xa0;…</translation>
    </message>
    <message>
        <source>Something could not be backed up.</source>
        <translation>Etwas konnte nicht gesichert werden.</translation>
    </message>
    <message>
        <source>One file or folder could not be backed up.</source>
        <translation>Eine Datei oder ein Ordner konnte nicht gesichert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be backed up.</source>
        <translation>
            <numerusform>%Ln Datei oder Ordner konnte nicht gesichert werden.</numerusform>
            <numerusform>%Ln Dateien oder Ordner konnten nicht gesichert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>path, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This computer’s clock is behind the backup: it has changes of %1.</source>
        <comment>12 March 2027 18:40</comment>
        <translation>Die Uhr dieses Computers geht gegenüber der Sicherung nach: Diese enthält Änderungen mit der Zeitangabe %1.</translation>
    </message>
    <message>
        <source>Your files are backed up all the same; what changes is recorded just after those. Set the clock right, or say that it is.</source>
        <translation>Ihre Dateien werden trotzdem gesichert; was sich ändert, wird zeitlich unmittelbar nach diesen eingeordnet. Stellen Sie die Uhr richtig, oder bestätigen Sie, dass sie stimmt.</translation>
    </message>
    <message>
        <source>The &amp;clock is right…</source>
        <translation>Die Uhr sti&amp;mmt&#xa0;…</translation>
    </message>
    <message>
        <source>There has been no complete backup since %1.</source>
        <comment>12 March 18:40</comment>
        <translation>Seit %1 gab es keine vollständige Sicherung.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>Your files are safe, but the backup drive is nearly full.</source>
        <translation>Ihre Dateien sind gesichert, aber das Sicherungslaufwerk ist fast voll.</translation>
    </message>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>%1 von %2 sind frei.</translation>
    </message>
    <message>
        <source>The backup drive is nearly full: %1 of %2 are free.</source>
        <translation>Das Sicherungslaufwerk ist fast voll: %1 von %2 sind frei.</translation>
    </message>
    <message>
        <source>Your files are safe, but some changes are noticed late.</source>
        <translation>Ihre Dateien sind gesichert, aber manche Änderungen werden erst spät bemerkt.</translation>
    </message>
    <message>
        <source>This computer lets Holdfast watch only so many folders. The others are looked at from time to time.</source>
        <translation>Dieser Computer lässt Holdfast nur eine begrenzte Zahl von Ordnern überwachen. Die übrigen werden von Zeit zu Zeit durchgesehen.</translation>
    </message>
    <message>
        <source>&amp;What to do…</source>
        <translation>A&amp;bhilfe&#xa0;…</translation>
    </message>
    <message>
        <source>Some folders can’t be watched: changes in them are noticed late.</source>
        <translation>Manche Ordner können nicht überwacht werden: Änderungen darin werden erst spät bemerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies are known, and left as they are.</source>
        <translation>
            <numerusform>%Ln beschädigte Kopie ist bekannt und wird so belassen.</numerusform>
            <numerusform>%Ln beschädigte Kopien sind bekannt und werden so belassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w…</source>
        <translation>&amp;Anzeigen&#xa0;…</translation>
    </message>
    <message>
        <source>The configuration can’t be read, so nothing is backed up.</source>
        <translation>Die Konfiguration kann nicht gelesen werden, daher wird nichts gesichert.</translation>
    </message>
    <message>
        <source>The configuration has a mistake, so nothing is backed up.</source>
        <translation>Die Konfiguration enthält einen Fehler, daher wird nichts gesichert.</translation>
    </message>
    <message>
        <source>Nothing is backed up yet.</source>
        <translation>Es ist noch nichts gesichert.</translation>
    </message>
    <message>
        <source>Choose the folders to keep safe and a drive for their copies. It takes a minute.</source>
        <translation>Wählen Sie die Ordner, die gesichert werden sollen, und ein Laufwerk für ihre Kopien. Es dauert eine Minute.</translation>
    </message>
    <message>
        <source>&amp;Set up the backup…</source>
        <translation>Sicherung &amp;einrichten&#xa0;…</translation>
    </message>
    <message>
        <source>The backup drive takes nothing just now.</source>
        <translation>Das Sicherungslaufwerk nimmt gerade nichts an.</translation>
    </message>
    <message>
        <source>Your files are safe.</source>
        <translation>Ihre Dateien sind gesichert.</translation>
    </message>
    <message>
        <source>Your file is safe.</source>
        <translation>Ihre Datei ist gesichert.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln files are safe.</source>
        <translation>
            <numerusform>%Ln Datei ist gesichert.</numerusform>
            <numerusform>Alle %Ln Dateien sind gesichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Volumes</name>
    <message>
        <source>This computer’s own drive</source>
        <translation>Eigenes Laufwerk dieses Computers</translation>
    </message>
</context>
<context>
    <name>holdfast::desktop::Desktop</name>
    <message>
        <source>“%1” lies in none of the folders that are backed up.</source>
        <translation>„%1“ liegt in keinem der Ordner, die gesichert werden.</translation>
    </message>
    <message>
        <source>Holdfast keeps watching</source>
        <translation>Holdfast überwacht weiter</translation>
    </message>
    <message>
        <source>Your files are still backed up. The icon in the panel brings the window back; Quit in its menu ends Holdfast.</source>
        <translation>Ihre Dateien werden weiterhin gesichert. Das Symbol in der Kontrollleiste holt das Fenster zurück; „Beenden“ in seinem Menü beendet Holdfast.</translation>
    </message>
    <message>
        <source>Your files are still backed up. This desktop has no place for an icon, so the window is only minimised. Ctrl+Q ends Holdfast.</source>
        <translation>Ihre Dateien werden weiterhin gesichert. Diese Arbeitsumgebung hat keinen Platz für ein Symbol, daher wird das Fenster nur minimiert. Ctrl+Q beendet Holdfast.</translation>
    </message>
    <message>
        <source>Holdfast can’t be reached by other programs</source>
        <translation>Holdfast ist für andere Programme nicht erreichbar</translation>
    </message>
    <message>
        <source>It runs and backs up, but starting it once more, or a command such as “holdfast --quit”, does nothing: %1</source>
        <translation>Es läuft und sichert, aber ein weiterer Start oder ein Befehl wie „holdfast --quit“ bewirkt nichts: %1</translation>
    </message>
    <message>
        <source>Quit Holdfast?</source>
        <translation>Holdfast beenden?</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Nicht beenden</translation>
    </message>
    <message>
        <source>Nothing is under way any more, and nothing waits.</source>
        <translation>Es ist nichts mehr im Gange, und nichts wartet.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Stoppen und beenden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Holdfast is told to quit.</source>
        <translation>Holdfast wird zum Beenden aufgefordert.</translation>
    </message>
    <message>
        <source>Holdfast is told to quit. %1</source>
        <translation>Holdfast wird zum Beenden aufgefordert. %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui</name>
    <message>
        <source>Drives</source>
        <translation>Laufwerke</translation>
    </message>
    <message>
        <source>Folder on the drive, by na&amp;me:</source>
        <translation>&amp;Name des Ordners auf dem Laufwerk:</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Neu s&amp;uchen</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Anderer &amp;Ordner&#xa0;…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AboutDialog</name>
    <message>
        <source>About Holdfast</source>
        <translation>Über Holdfast</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Keeps every version of your files, as plain files that can be read without Holdfast.</source>
        <translation>Bewahrt jede Version Ihrer Dateien auf, als einfache Dateien, die auch ohne Holdfast lesbar sind.</translation>
    </message>
    <message>
        <source>Free software under the &lt;a href=&quot;%1&quot;&gt;GNU General Public License&lt;/a&gt;, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der &lt;a href=&quot;%1&quot;&gt;GNU General Public License&lt;/a&gt;, Version 3 oder neuer. Sie kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Made with Qt %1, SQLite, SQLiteCpp, OpenSSL, spdlog, RapidJSON and CLI11. Thanks to everybody who makes them.</source>
        <translation>Erstellt mit Qt %1, SQLite, SQLiteCpp, OpenSSL, spdlog, RapidJSON und CLI11. Dank an alle, die daran arbeiten.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Jetzt</translation>
    </message>
    <message>
        <source>&amp;Past backups</source>
        <translation>&amp;Sicherungen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>&amp;Go to the newest</source>
        <translation>Zum &amp;Neuesten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Show all lines</source>
        <translation>Alle &amp;Zeilen anzeigen</translation>
    </message>
    <message>
        <source>No line matches what is filtered by.</source>
        <translation>Keine Zeile entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Nothing has happened since Holdfast was started.
Each file that is backed up, moved or removed shows here at once.</source>
        <translation>Seit dem Start von Holdfast ist nichts geschehen.
Jede Datei, die gesichert, verschoben oder entfernt wird, erscheint sofort hier.</translation>
    </message>
    <message>
        <source>Choose a line to see all of it. Enter shows the versions of its file.</source>
        <translation>Wählen Sie eine Zeile, um sie ganz zu sehen. Enter zeigt die Versionen der Datei.</translation>
    </message>
    <message>
        <source> – </source>
        <comment>between what happened, its file, and details</comment>
        <translation> – </translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>&amp;Arten</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export&#xa0;…</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>A&amp;lles zeigen</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <translation>
            <numerusform>%1 von %Ln Zeile</numerusform>
            <numerusform>%1 von %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Versions of this file</source>
        <translation>&amp;Versionen dieser Datei</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>In &amp;Dateiverwaltung anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Export %1 of %Ln lines</source>
        <translation>
            <numerusform>%1 von %Ln Zeile exportieren</numerusform>
            <numerusform>%1 von %Ln Zeilen exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln lines</source>
        <translation>
            <numerusform>%Ln Zeile exportieren</numerusform>
            <numerusform>%Ln Zeilen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between filters</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines were exported, those of the filter: %2.</source>
        <translation>
            <numerusform>%1 von %Ln Zeile wurde exportiert, gemäß dem Filter: %2.</numerusform>
            <numerusform>%1 von %Ln Zeilen wurden exportiert, gemäß dem Filter: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were exported.</source>
        <translation>
            <numerusform>%Ln Zeile wurde exportiert.</numerusform>
            <numerusform>%Ln Zeilen wurden exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Aktivität exportieren</translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>Es wurde nichts exportiert: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AddFoldersDialog</name>
    <message>
        <source>Add folders</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add folders to the backup</source>
        <translation>Ordner zur Sicherung hinzufügen</translation>
    </message>
    <message>
        <source>Each folder is backed up with all that is in it. More can be dropped here.</source>
        <translation>Jeder Ordner wird mit seinem gesamten Inhalt gesichert. Weitere können hier abgelegt werden.</translation>
    </message>
    <message>
        <source>&amp;More folders…</source>
        <translation>&amp;Weitere Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>Ordner zum Sichern wählen</translation>
    </message>
    <message>
        <source>Choose a folder, or drop one here.</source>
        <translation>Wählen Sie einen Ordner, oder legen Sie einen hier ab.</translation>
    </message>
    <message>
        <source>None of these folders can be added.</source>
        <translation>Keiner dieser Ordner kann hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Tick the folders that you want to add.</source>
        <translation>Kreuzen Sie die Ordner an, die Sie hinzufügen möchten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders with %1.</source>
        <translation>
            <numerusform>%Ln Ordner mit %1.</numerusform>
            <numerusform>%Ln Ordner mit %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are free on the backup drive.</source>
        <translation>Auf dem Sicherungslaufwerk sind %1 frei.</translation>
    </message>
    <message>
        <source>There may not be enough room on the backup drive. Leave something out, or make room there first.</source>
        <translation>Auf dem Sicherungslaufwerk könnte der Platz nicht reichen. Lassen Sie etwas aus, oder schaffen Sie dort zuerst Platz.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln folders</source>
        <translation>
            <numerusform>%Ln Ordner &amp;hinzufügen</numerusform>
            <numerusform>%Ln Ordner &amp;hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AppSection</name>
    <message>
        <source>The app</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Start when I lo&amp;g in, so that nothing is missed</source>
        <translation>Beim Anm&amp;elden starten, damit nichts verpasst wird</translation>
    </message>
    <message>
        <source>Go on in the background when the window is closed</source>
        <translation>Im Hintergrund weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Notify me when</source>
        <translation>Benachrichtigen, wenn</translation>
    </message>
    <message>
        <source>a backup fails, or leaves something out</source>
        <translation>eine Sicherung fehlschlägt oder etwas auslässt</translation>
    </message>
    <message>
        <source>the backup drive has been missing for long</source>
        <translation>das Sicherungslaufwerk lange gefehlt hat</translation>
    </message>
    <message>
        <source>many files changed at once and I am to say if that is right</source>
        <translation>sich viele Dateien auf einmal geändert haben und ich sagen soll, ob das gewollt ist</translation>
    </message>
    <message>
        <source>the first backup is finished</source>
        <translation>die erste Sicherung fertig ist</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Sprache:</translation>
    </message>
    <message>
        <source>Holdfast speaks it after it was quit and started again.</source>
        <translation>Gilt, nachdem Holdfast beendet und neu gestartet wurde.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ChangeDestinationDialog</name>
    <message>
        <source>Change the destination</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>Wohin soll die Sicherung gehen?</translation>
    </message>
    <message>
        <source>In an empty place a new backup begins, and the present one stays as it is. To take all versions along, first copy the whole folder of the present backup to the new drive with your file manager, then choose that copy here.</source>
        <translation>An einem leeren Ort beginnt eine neue Sicherung, und die jetzige bleibt, wie sie ist. Um alle Versionen mitzunehmen, kopieren Sie zuerst den ganzen Ordner der jetzigen Sicherung mit Ihrer Dateiverwaltung auf das neue Laufwerk, und wählen Sie dann hier diese Kopie.</translation>
    </message>
    <message>
        <source>&amp;Use this place</source>
        <translation>Diesen Ort &amp;verwenden</translation>
    </message>
    <message>
        <source>This is where the backup goes already.</source>
        <translation>Hierhin geht die Sicherung schon.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ChangesPanel</name>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Changes a day</source>
        <translation>Ä&amp;nderungen pro Tag</translation>
    </message>
    <message>
        <source>New &amp;data a day</source>
        <translation>Neue Da&amp;ten pro Tag</translation>
    </message>
    <message>
        <source>%1: %2, %3 of new data</source>
        <comment>day, 5 changes, size</comment>
        <translation>%1: %2, %3 an neuen Daten</translation>
    </message>
    <message>
        <source>New data on each of the last 28 days</source>
        <translation>Neue Daten an jedem der letzten 28 Tage</translation>
    </message>
    <message>
        <source>Changes on each of the last 28 days</source>
        <translation>Änderungen an jedem der letzten 28 Tage</translation>
    </message>
    <message>
        <source>%1 and %2 of new data in the last four weeks</source>
        <comment>5 changes, size</comment>
        <translation>%1 und %2 an neuen Daten in den letzten vier Wochen</translation>
    </message>
    <message>
        <source>What this backup stores is shown here when it is done.</source>
        <translation>Was diese Sicherung speichert, ist hier zu sehen, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>Nothing changed in the last four weeks.</source>
        <translation>In den letzten vier Wochen hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ComparisonView</name>
    <message>
        <source>&amp;Back to the versions</source>
        <translation>&amp;Zurück zu den Versionen</translation>
    </message>
    <message>
        <source>To the difference before</source>
        <translation>Zum vorherigen Unterschied</translation>
    </message>
    <message>
        <source>To the next difference</source>
        <translation>Zum nächsten Unterschied</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>Die ältere Version</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>Die neuere Version</translation>
    </message>
    <message>
        <source>The older picture</source>
        <translation>Das ältere Bild</translation>
    </message>
    <message>
        <source>The newer picture</source>
        <translation>Das neuere Bild</translation>
    </message>
    <message>
        <source>Reading both versions…</source>
        <translation>Beide Versionen werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Only two texts or two pictures can be shown side by side. Open each version with its own program to compare them.</source>
        <translation>Nur zwei Texte oder zwei Bilder lassen sich nebeneinander anzeigen. Öffnen Sie zum Vergleichen jede Version mit dem zugehörigen Programm.</translation>
    </message>
    <message>
        <source>The pictures are of different sizes</source>
        <translation>Die Bilder sind verschieden groß</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places differ</source>
        <translation>
            <numerusform>%Ln Stelle unterscheidet sich</numerusform>
            <numerusform>%Ln Stellen unterscheiden sich</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference can be seen</source>
        <translation>Es ist kein Unterschied zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>No line differs</source>
        <translation>Keine Zeile unterscheidet sich</translation>
    </message>
    <message>
        <source>%1 in the part that is shown</source>
        <translation>%1 im angezeigten Teil</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ConfigBanner</name>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Use the last good copy…</source>
        <translation>Letzte gute Kopie verwenden&#xa0;…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <source>No program opened the file.</source>
        <translation>Kein Programm hat die Datei geöffnet.</translation>
    </message>
    <message>
        <source>The configuration can’t be read, so nothing is backed up.</source>
        <translation>Die Konfiguration kann nicht gelesen werden, daher wird nichts gesichert.</translation>
    </message>
    <message>
        <source>The configuration has a mistake, so nothing is backed up.</source>
        <translation>Die Konfiguration enthält einen Fehler, daher wird nichts gesichert.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und %Ln weiterer.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 is left as it is. As soon as it is mended, Holdfast goes on by itself.</source>
        <translation>Die Datei %1 bleibt, wie sie ist. Sobald der Fehler behoben ist, macht Holdfast von selbst weiter.</translation>
    </message>
    <message>
        <source>Use the last good copy?</source>
        <translation>Letzte gute Kopie verwenden?</translation>
    </message>
    <message>
        <source>The last configuration that Holdfast could use is of %1.</source>
        <comment>Tuesday 18:40</comment>
        <translation>Die letzte Konfiguration, die Holdfast verwenden konnte, ist von %1.</translation>
    </message>
    <message>
        <source>What was changed in the file since does not hold then. The file as it is now is kept beside it as %1.</source>
        <comment>file name</comment>
        <translation>Was seitdem in der Datei geändert wurde, gilt dann nicht. Die Datei in ihrem jetzigen Zustand wird daneben als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Use the copy</source>
        <translation>&amp;Kopie verwenden</translation>
    </message>
    <message>
        <source>The last good configuration holds again.</source>
        <translation>Die letzte gute Konfiguration gilt wieder.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ContentLoader</name>
    <message>
        <source>This picture can’t be shown here: %1</source>
        <translation>Dieses Bild kann hier nicht angezeigt werden: %1</translation>
    </message>
    <message>
        <source>This picture is larger than %1. Open it to see it.</source>
        <translation>Dieses Bild ist größer als %1. Öffnen Sie es, um es zu sehen.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ContentPreview</name>
    <message>
        <source>%1 text, %2; shown is the first %3</source>
        <translation>Text (%1), %2; angezeigt wird der Anfang: %3</translation>
    </message>
    <message>
        <source>%1 text, %2</source>
        <comment>encoding, size</comment>
        <translation>Text (%1), %2</translation>
    </message>
    <message>
        <source>Picture, %1 × %2 pixels, %3</source>
        <translation>Bild, %1 × %2 Pixel, %3</translation>
    </message>
    <message>
        <source>Binary, %1</source>
        <translation>Binärdatei, %1</translation>
    </message>
    <message>
        <source>Content of this version</source>
        <translation>Inhalt dieser Version</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>This is a link. It leads to %1</source>
        <translation>Dies ist eine Verknüpfung. Sie führt zu %1</translation>
    </message>
    <message>
        <source>This is neither text nor a picture, so there is nothing to read here. Open it with its own program.</source>
        <translation>Dies ist weder Text noch ein Bild, daher gibt es hier nichts zu lesen. Öffnen Sie die Datei mit dem zugehörigen Programm.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CountsPanel</name>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files as they are now, each with a copy in the backup</source>
        <translation>Dateien in ihrem jetzigen Zustand, jede mit einer Kopie in der Sicherung</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>frühere Versionen</translation>
    </message>
    <message>
        <source>Earlier contents of files that changed since</source>
        <translation>Frühere Inhalte von Dateien, die sich seitdem geändert haben</translation>
    </message>
    <message>
        <source>deleted files kept</source>
        <translation>gelöschte Dateien</translation>
    </message>
    <message>
        <source>Files that you deleted and that are still in the backup</source>
        <translation>Dateien, die Sie gelöscht haben und die noch in der Sicherung sind</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Files whose content is there once more</source>
        <translation>Dateien, deren Inhalt noch einmal vorhanden ist</translation>
    </message>
    <message>
        <source>Space on the backup drive</source>
        <translation>Platz auf dem Sicherungslaufwerk</translation>
    </message>
    <message>
        <source>This backup: %1</source>
        <translation>Diese Sicherung: %1</translation>
    </message>
    <message>
        <source>Other files: %1</source>
        <translation>Andere Dateien: %1</translation>
    </message>
    <message>
        <source>Free: %1 of %2</source>
        <translation>Frei: %1 von %2</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DamageModel</name>
    <message>
        <source>Present</source>
        <comment>content of a file</comment>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Version until %1</source>
        <comment>Tuesday 18:40</comment>
        <translation>Version bis %1</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <comment>Tuesday 18:40</comment>
        <translation>Version von %1</translation>
    </message>
    <message>
        <source>Left as it is: %1</source>
        <comment>problem</comment>
        <translation>Wird so belassen: %1</translation>
    </message>
    <message>
        <source>Can’t be repaired: %1</source>
        <comment>problem</comment>
        <translation>Nicht zu reparieren: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Copy in the backup</source>
        <translation>Kopie in der Sicherung</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DesktopNotification</name>
    <message>
        <source>Open Holdfast</source>
        <translation>Holdfast öffnen</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DestinationSection</name>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Än&amp;dern&#xa0;…</translation>
    </message>
    <message>
        <source>Space used on the backup drive</source>
        <translation>Belegter Platz auf dem Sicherungslaufwerk</translation>
    </message>
    <message>
        <source>It is the right dri&amp;ve…</source>
        <translation>Das Laufwerk ist r&amp;ichtig&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing was backed up there yet.</source>
        <translation>Dort wurde noch nichts gesichert.</translation>
    </message>
    <message>
        <source>Identity of the backup: %1</source>
        <translation>Kennung der Sicherung: %1</translation>
    </message>
    <message>
        <source>The drive is not connected, or can’t be read.</source>
        <translation>Das Laufwerk ist nicht verbunden oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 of %2 are free. File system: %3.</source>
        <translation>%1 von %2 sind frei. Dateisystem: %3.</translation>
    </message>
    <message>
        <source>The backup goes to the new place from now on.</source>
        <translation>Die Sicherung geht von jetzt an zum neuen Ort.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DriveStep</name>
    <message>
        <source>No drive was found. Connect one, then choose “Look again”; or choose another folder.</source>
        <translation>Es wurde kein Laufwerk gefunden. Verbinden Sie eines, und wählen Sie dann „Neu suchen“; oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Holdfast</source>
        <comment>name of the backup folder</comment>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>%1
%2 of %3 free · %4 · %5</source>
        <comment>name, free, size, file system, place</comment>
        <translation>%1
%2 von %3 frei · %4 · %5</translation>
    </message>
    <message>
        <source>Choose a folder for the backup</source>
        <translation>Ordner für die Sicherung wählen</translation>
    </message>
    <message>
        <source>A name can’t hold “/”, and can’t be “.” or “..”.</source>
        <translation>Ein Name darf kein „/“ enthalten und nicht „.“ oder „..“ lauten.</translation>
    </message>
    <message>
        <source>The path of this folder holds bytes that are no text, which the configuration can’t hold. Choose another one.</source>
        <translation>Der Pfad dieses Ordners enthält Bytes, die kein Text sind und in der Konfiguration nicht stehen können. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This is one of the folders that you want to back up. Choose another one.</source>
        <translation>Dies ist einer der Ordner, die Sie sichern möchten. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>One of the folders that you want to back up lies in it, and a backup can’t hold itself. Choose a folder beside it.</source>
        <translation>Einer der Ordner, die Sie sichern möchten, liegt darin, und eine Sicherung kann sich nicht selbst enthalten. Wählen Sie einen Ordner daneben.</translation>
    </message>
    <message>
        <source>The backup goes to %1</source>
        <translation>Die Sicherung geht nach %1</translation>
    </message>
    <message>
        <source>Looking at this folder…</source>
        <translation>Dieser Ordner wird geprüft&#xa0;…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DropHint</name>
    <message>
        <source>Drop folders here to back them up</source>
        <translation>Legen Sie hier Ordner ab, um sie zu sichern</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DuplicatesModel</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>shares its space</source>
        <translation>teilt sich den Platz</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>a copy of its own</source>
        <translation>eigene Kopie</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Size of each</source>
        <translation>Größe je Kopie</translation>
    </message>
    <message>
        <source>Extra space</source>
        <translation>Zusätzlich</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In der Sicherung</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DuplicatesPage</name>
    <message>
        <source>Identical files</source>
        <translation>Identische Dateien</translation>
    </message>
    <message>
        <source>These files have the same content. Holdfast backs up all of them and removes none: which ones you need, only you know.</source>
        <translation>Diese Dateien haben denselben Inhalt. Holdfast sichert sie alle und entfernt keine: Welche Sie brauchen, wissen nur Sie.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Search in names and folders</source>
        <translation>In Namen und Ordnern suchen</translation>
    </message>
    <message>
        <source>Looking for identical files…</source>
        <translation>Identische Dateien werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Groups of identical files</source>
        <translation>Gruppen identischer Dateien</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>The search was stopped. Show this page again to look anew.</source>
        <translation>Die Suche wurde abgebrochen. Rufen Sie diese Seite noch einmal auf, um neu zu suchen.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>In Dateiverwaltung anzeigen</translation>
    </message>
    <message>
        <source>Show its copy in the backup</source>
        <translation>Kopie in der Sicherung anzeigen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>In &amp;Dateiverwaltung anzeigen</translation>
    </message>
    <message>
        <source>Show its copy in the &amp;backup</source>
        <translation>&amp;Kopie in der Sicherung anzeigen</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versionen</translation>
    </message>
    <message>
        <source>Show &amp;more groups</source>
        <translation>&amp;Mehr Gruppen anzeigen</translation>
    </message>
    <message>
        <source>Nothing is backed up yet. After the first backup you see here which files you have more than once.</source>
        <translation>Es ist noch nichts gesichert. Nach der ersten Sicherung sehen Sie hier, welche Dateien Sie mehrfach haben.</translation>
    </message>
    <message>
        <source>No two files have the same content.</source>
        <translation>Keine zwei Dateien haben denselben Inhalt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of identical files take no extra space</source>
        <translation>
            <numerusform>%Ln Gruppe identischer Dateien belegt keinen zusätzlichen Platz</numerusform>
            <numerusform>%Ln Gruppen identischer Dateien belegen keinen zusätzlichen Platz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln groups of identical files take %1 of extra space</source>
        <translation>
            <numerusform>Die erste %Ln Gruppe identischer Dateien belegt zusätzlich %1</numerusform>
            <numerusform>Die ersten %Ln Gruppen identischer Dateien belegen zusätzlich %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of identical files take %1 of extra space</source>
        <translation>
            <numerusform>%Ln Gruppe identischer Dateien belegt zusätzlich %1</numerusform>
            <numerusform>%Ln Gruppen identischer Dateien belegen zusätzlich %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No name or folder contains “%1”.</source>
        <translation>Kein Name oder Ordner enthält „%1“.</translation>
    </message>
    <message>
        <source>Your backup drive can share the space of identical files, but the settings ask for a copy of each. You can change that for new ones.</source>
        <translation>Auf Ihrem Sicherungslaufwerk können sich identische Dateien den Platz teilen, aber die Einstellungen verlangen von jeder eine Kopie. Für neue Dateien können Sie das ändern.</translation>
    </message>
    <message>
        <source>Your backup drive shares the space of identical files where it can: the extra space may be less than what is shown.</source>
        <translation>Auf Ihrem Sicherungslaufwerk teilen sich identische Dateien den Platz, wo das möglich ist: Der zusätzliche Platz kann geringer sein als angezeigt.</translation>
    </message>
    <message>
        <source>The settings can store identical files as links, which take no extra space. Then damage to one of them damages all.</source>
        <translation>In den Einstellungen lässt sich festlegen, dass identische Dateien als Verknüpfungen gespeichert werden, die keinen zusätzlichen Platz belegen. Ein Schaden an einer davon beschädigt dann alle.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExcludeDialog</name>
    <message>
        <source>Exclude rules</source>
        <translation>Ausschlussregeln</translation>
    </message>
    <message>
        <source>What a rule matches is not backed up. The last rule that matches a name decides; one that begins with “!” brings back what an earlier one leaves out.</source>
        <translation>Worauf eine Regel zutrifft, das wird nicht gesichert. Es entscheidet die letzte Regel, die auf einen Namen zutrifft; eine, die mit „!“ beginnt, nimmt wieder auf, was eine frühere auslässt.</translation>
    </message>
    <message>
        <source>A new rule, such as *.tmp or Downloads/</source>
        <translation>Eine neue Regel, z.&#xa0;B. *.tmp oder Downloads/</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>Regel nach oben verschieben (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>Regel nach unten verschieben (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the rule (Del)</source>
        <translation>Regel entfernen (Del)</translation>
    </message>
    <message>
        <source>What the chosen rule matches</source>
        <translation>Worauf die gewählte Regel zutrifft</translation>
    </message>
    <message>
        <source>Often left out</source>
        <translation>Oft ausgelassen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it is, rules</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Leave out &amp;folders that programs mark as caches</source>
        <translation>&amp;Ordner auslassen, die Programme als Zwischenspeicher kennzeichnen</translation>
    </message>
    <message>
        <source>Folders that hold a valid file “CACHEDIR.TAG”.</source>
        <translation>Ordner, die eine gültige Datei „CACHEDIR.TAG“ enthalten.</translation>
    </message>
    <message>
        <source>Leave out files &amp;larger than</source>
        <translation>&amp;Dateien auslassen, die größer sind als</translation>
    </message>
    <message>
        <source>Largest size of a file</source>
        <translation>Größte Dateigröße</translation>
    </message>
    <message>
        <source>such as 4 GiB</source>
        <translation>z.&#xa0;B. 4 GiB</translation>
    </message>
    <message>
        <source>No rule yet: everything is backed up. Type a rule above, or choose what is often left out.</source>
        <translation>Noch keine Regel: Alles wird gesichert. Geben Sie oben eine Regel ein, oder wählen Sie, was oft ausgelassen wird.</translation>
    </message>
    <message>
        <source>Choose a rule to see what it matches.</source>
        <translation>Wählen Sie eine Regel, um zu sehen, worauf sie zutrifft.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Write a size above 0, such as “4 GiB” or “500 MB”.</source>
        <translation>Schreiben Sie eine Größe über 0, z.&#xa0;B. „4 GiB“ oder „500 MB“.</translation>
    </message>
    <message>
        <source>The exclude rules leave out nothing.</source>
        <translation>Die Ausschlussregeln lassen nichts aus.</translation>
    </message>
    <message>
        <source>%1 remain.</source>
        <translation>Übrig: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be looked into.</source>
        <translation>
            <numerusform>%Ln Ordner konnte nicht durchgesehen werden.</numerusform>
            <numerusform>%Ln Ordner konnten nicht durchgesehen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting… %1</source>
        <translation>Es wird gezählt&#xa0;… %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExcludeModel</name>
    <message>
        <source>Not a rule</source>
        <translation>Keine Regel</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>brings back %1</source>
        <translation>nimmt %1 wieder auf</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Spart</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExistingBackup</name>
    <message>
        <source>Go on with a backup that you have</source>
        <translation>Vorhandene Sicherung fortsetzen</translation>
    </message>
    <message>
        <source>Backups of Holdfast and of the original Python tool are taken over as they are: what is stored is not copied again, and versions keep their numbers. Choose the backup’s folder, or the configuration file (config.json) that you used so far.</source>
        <translation>Sicherungen von Holdfast und vom ursprünglichen Python-Programm werden übernommen, wie sie sind: Was gespeichert ist, wird nicht noch einmal kopiert, und Versionen behalten ihre Nummern. Wählen Sie den Ordner der Sicherung oder die Konfigurationsdatei (config.json), die Sie bisher verwendet haben.</translation>
    </message>
    <message>
        <source>Backup &amp;folder…</source>
        <translation>Sicherungs&amp;ordner&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Configuration file…</source>
        <translation>Konfi&amp;gurationsdatei&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>Ordner der Sicherung wählen</translation>
    </message>
    <message>
        <source>Choose the configuration file</source>
        <translation>Konfigurationsdatei wählen</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>Konfigurationsdateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>No backup was found in %1. Choose the folder that holds “state.json” and “versions”.</source>
        <translation>In %1 wurde keine Sicherung gefunden. Wählen Sie den Ordner, der „state.json“ und „versions“ enthält.</translation>
    </message>
    <message>
        <source>%1 is empty: there is no backup in it.</source>
        <translation>%1 ist leer: Darin ist keine Sicherung.</translation>
    </message>
    <message>
        <source>This is a backup of Holdfast: %1</source>
        <translation>Dies ist eine Sicherung von Holdfast: %1</translation>
    </message>
    <message>
        <source>This is a backup of the original tool: %1</source>
        <translation>Dies ist eine Sicherung des ursprünglichen Programms: %1</translation>
    </message>
    <message>
        <source>“%1” from %2</source>
        <comment>name, path</comment>
        <translation>„%1“ aus %2</translation>
    </message>
    <message>
        <source>“%1” from %2, which is not there now</source>
        <comment>name, path</comment>
        <translation>„%1“ aus %2, zurzeit nicht da</translation>
    </message>
    <message>
        <source>Next, choose the folders that this backup was made of. Use the same ones as before, so that what is stored already is recognised.</source>
        <translation>Wählen Sie als Nächstes die Ordner, aus denen diese Sicherung erstellt wurde. Nehmen Sie dieselben wie bisher, damit erkannt wird, was schon gespeichert ist.</translation>
    </message>
    <message>
        <source>It holds:</source>
        <translation>Sie enthält:</translation>
    </message>
    <message>
        <source>This configuration can’t be used as it is: %1</source>
        <translation>Diese Konfiguration kann so nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>This configuration can be used: %1</source>
        <translation>Diese Konfiguration kann verwendet werden: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FilePanel</name>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versionen, die neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Bring this version back; what will happen is shown first</source>
        <translation>Diese Version zurückholen; was geschehen wird, ist zuerst zu sehen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Open a copy of this version with its own program</source>
        <translation>Eine Kopie dieser Version mit dem zugehörigen Programm öffnen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Speichern &amp;unter&#xa0;…</translation>
    </message>
    <message>
        <source>Save a copy of this version under a name of your choice</source>
        <translation>Eine Kopie dieser Version unter einem Namen Ihrer Wahl speichern</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Select two versions to see them side by side; one alone is compared with the current one</source>
        <translation>Zwei Versionen auswählen, um sie nebeneinander zu sehen; eine einzelne wird mit der aktuellen verglichen</translation>
    </message>
    <message>
        <source>The backup holds no version of this file.</source>
        <translation>Die Sicherung enthält keine Version dieser Datei.</translation>
    </message>
    <message>
        <source>Looking for versions…</source>
        <translation>Versionen werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Select a version to see it here.</source>
        <translation>Wählen Sie eine Version, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Select two versions to compare them.</source>
        <translation>Wählen Sie zwei Versionen, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>These two can’t be compared: the content of at least one of them is not kept.</source>
        <translation>Diese beiden können nicht verglichen werden: Der Inhalt von mindestens einer ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Two versions are selected.</source>
        <translation>Zwei Versionen sind ausgewählt.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>This version is empty.</source>
        <translation>Diese Version ist leer.</translation>
    </message>
    <message>
        <source>The retention rules removed the content of this version, and no other version of this file is kept.</source>
        <translation>Die Aufbewahrungsregeln haben den Inhalt dieser Version entfernt, und keine andere Version dieser Datei ist mehr vorhanden.</translation>
    </message>
    <message>
        <source>The retention rules removed the content of this version. The nearest one that is kept is from %1.</source>
        <translation>Die Aufbewahrungsregeln haben den Inhalt dieser Version entfernt. Die nächstliegende vorhandene ist von %1.</translation>
    </message>
    <message>
        <source>Show the nearest version</source>
        <translation>Nächstliegende Version anzeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>A read-only copy was opened. To keep changes, save it elsewhere.</source>
        <translation>Eine schreibgeschützte Kopie wurde geöffnet. Um Änderungen zu behalten, speichern Sie sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>No program was found to open this file with.</source>
        <translation>Es wurde kein Programm zum Öffnen dieser Datei gefunden.</translation>
    </message>
    <message>
        <source>Taking a copy of the version from the backup…</source>
        <translation>Eine Kopie der Version wird aus der Sicherung geholt&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Save this version as</source>
        <translation>Diese Version speichern unter</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>The version was saved as %1.</source>
        <translation>Die Version wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The version was not saved: %1</source>
        <translation>Die Version wurde nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FileSection</name>
    <message>
        <source>Configuration file</source>
        <translation>Konfigurationsdatei</translation>
    </message>
    <message>
        <source>All of this is kept in one file, which can be edited by hand as well.</source>
        <translation>All dies steht in einer einzigen Datei, die auch von Hand bearbeitet werden kann.</translation>
    </message>
    <message>
        <source>What is to be known about the configuration file</source>
        <translation>Was zur Konfigurationsdatei zu beachten ist</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Rea&amp;d it again</source>
        <translation>&amp;Neu einlesen</translation>
    </message>
    <message>
        <source>&amp;Take over another…</source>
        <translation>Andere überne&amp;hmen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the configuration file</source>
        <translation>Konfigurationsdatei wählen</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>Konfigurationsdateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The configuration was taken over.</source>
        <translation>Die Konfiguration wurde übernommen.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FindModel</name>
    <message>
        <source>%1, deleted</source>
        <translation>%1, gelöscht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FindPanel</name>
    <message>
        <source>Searching</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>S&amp;top searching</source>
        <translation>&amp;Suche abbrechen</translation>
    </message>
    <message>
        <source>What was found in all of history</source>
        <translation>Treffer im gesamten Verlauf</translation>
    </message>
    <message>
        <source>Searching all of history for “%1”…</source>
        <translation>Der gesamte Verlauf wird nach „%1“ durchsucht&#xa0;…</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No name that was ever backed up contains “%1”. Try a part of the name, or a pattern such as *.jpg.</source>
        <translation>Kein Name, der je gesichert wurde, enthält „%1“. Versuchen Sie es mit einem Teil des Namens oder einem Muster wie *.jpg.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln names are shown. Type more of the name to see fewer.</source>
        <translation>
            <numerusform>Der erste %Ln Name ist zu sehen. Geben Sie mehr vom Namen ein, um weniger zu sehen.</numerusform>
            <numerusform>Die ersten %Ln Namen sind zu sehen. Geben Sie mehr vom Namen ein, um weniger zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were found. Open one to see it among its neighbours.</source>
        <translation>
            <numerusform>%Ln Name wurde gefunden. Öffnen Sie ihn, um ihn in seiner Umgebung zu sehen.</numerusform>
            <numerusform>%Ln Namen wurden gefunden. Öffnen Sie einen, um ihn in seiner Umgebung zu sehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstStart</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>I already have a &amp;backup…</source>
        <translation>Ich habe schon eine &amp;Sicherung&#xa0;…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>Wohin soll die Sicherung gehen?</translation>
    </message>
    <message>
        <source>A drive that you can unplug is best: what happens to this computer does not happen to it.</source>
        <translation>Am besten ist ein Laufwerk, das sich abziehen lässt: Was diesem Computer zustößt, betrifft es nicht.</translation>
    </message>
    <message>
        <source>&amp;Start the backup</source>
        <translation>Sicherung s&amp;tarten</translation>
    </message>
    <message>
        <source>&amp;Use this configuration</source>
        <translation>Diese &amp;Konfiguration verwenden</translation>
    </message>
    <message>
        <source>&amp;Go on with this backup</source>
        <translation>Diese Sicherung &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>This backup goes on. Choose the folders that it is made of.</source>
        <translation>Diese Sicherung wird fortgesetzt. Wählen Sie die Ordner, aus denen sie erstellt wird.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FolderPanel</name>
    <message>
        <source>Bring this folder back; what will happen is shown first</source>
        <translation>Diesen Ordner zurückholen; was geschehen wird, ist zuerst zu sehen</translation>
    </message>
    <message>
        <source>&amp;What takes the space</source>
        <translation>Was &amp;Platz belegt</translation>
    </message>
    <message>
        <source>What is in this folder, the largest first</source>
        <translation>Was in diesem Ordner ist, das Größte zuerst</translation>
    </message>
    <message>
        <source>A folder that is backed up</source>
        <translation>Ein Ordner, der gesichert wird</translation>
    </message>
    <message>
        <source>&amp;Restore as it was before it was deleted…</source>
        <translation>&amp;Wiederherstellen wie vor dem Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Restore as it was then…</source>
        <translation>&amp;Wiederherstellen wie damals&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Counting what is in it…</source>
        <translation>Der Inhalt wird gezählt&#xa0;…</translation>
    </message>
    <message>
        <source>This folder was not there then.</source>
        <translation>Diesen Ordner gab es damals nicht.</translation>
    </message>
    <message>
        <source>This folder is not in the backup now.</source>
        <translation>Dieser Ordner ist jetzt nicht in der Sicherung.</translation>
    </message>
    <message>
        <source>&amp;What takes the space: the largest of %1</source>
        <translation>Was &amp;Platz belegt: die größten von %1</translation>
    </message>
    <message>
        <source>It held no files then.</source>
        <translation>Er enthielt damals keine Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>It held %Ln files with %1 then.</source>
        <translation>
            <numerusform>Er enthielt damals %Ln Datei mit %1.</numerusform>
            <numerusform>Er enthielt damals %Ln Dateien mit %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in this folder now.</source>
        <translation>In diesem Ordner ist jetzt nichts.</translation>
    </message>
    <message>
        <source>It holds no files now.</source>
        <translation>Er enthält jetzt keine Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln files with %1 now.</source>
        <translation>
            <numerusform>Er enthält jetzt %Ln Datei mit %1.</numerusform>
            <numerusform>Er enthält jetzt %Ln Dateien mit %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Earlier versions and deleted files take another %2.</source>
        <comment>a sentence, a size</comment>
        <translation>%1 Frühere Versionen und gelöschte Dateien belegen weitere %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FoldersPage</name>
    <message>
        <source>Open S&amp;ettings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Exclude &amp;rules…</source>
        <translation>Ausschluss&amp;regeln&#xa0;…</translation>
    </message>
    <message>
        <source>What is left out of all folders</source>
        <translation>Was aus allen Ordnern ausgelassen wird</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Folders that are backed up</source>
        <translation>Ordner, die gesichert werden</translation>
    </message>
    <message>
        <source>No folder is backed up yet</source>
        <translation>Es wird noch kein Ordner gesichert</translation>
    </message>
    <message>
        <source>Add the folders that hold your own files, or drop them here.</source>
        <translation>Fügen Sie die Ordner mit Ihren eigenen Dateien hinzu, oder legen Sie sie hier ab.</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Ordner &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Which folders are backed up can’t be told</source>
        <translation>Welche Ordner gesichert werden, ist nicht feststellbar</translation>
    </message>
    <message>
        <source>Their list stands in the configuration, and is here again as soon as that is mended.</source>
        <translation>Ihre Liste steht in der Konfiguration und ist wieder hier, sobald der Fehler darin behoben ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln Ordner</numerusform>
            <numerusform>%Ln Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2 are backed up.</source>
        <translation>Gesichert: %1 mit %2.</translation>
    </message>
    <message>
        <source>%1 are backed up.</source>
        <translation>Gesichert: %1.</translation>
    </message>
    <message>
        <source>The configuration file has mistakes, so nothing can be changed here until they are mended.</source>
        <translation>Die Konfigurationsdatei enthält Fehler, daher kann hier nichts geändert werden, bis sie behoben sind.</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>Ordner zum Sichern wählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders were added. Their first backup begins now.</source>
        <translation>
            <numerusform>%Ln Ordner wurde hinzugefügt. Seine erste Sicherung beginnt jetzt.</numerusform>
            <numerusform>%Ln Ordner wurden hinzugefügt. Ihre erste Sicherung beginnt jetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to leave out of all folders</source>
        <translation>Was aus allen Ordnern ausgelassen wird</translation>
    </message>
    <message>
        <source>The exclude rules are saved.</source>
        <translation>Die Ausschlussregeln sind gespeichert.</translation>
    </message>
    <message>
        <source>What to leave out of “%1”</source>
        <translation>Was aus „%1“ ausgelassen wird</translation>
    </message>
    <message>
        <source>This folder is not backed up any more: its rules were not saved.</source>
        <translation>Dieser Ordner wird nicht mehr gesichert: Seine Regeln wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Stop backing up</source>
        <translation>Nicht mehr sichern</translation>
    </message>
    <message>
        <source>“%1” is the last folder that is backed up.</source>
        <translation>„%1“ ist der letzte Ordner, der gesichert wird.</translation>
    </message>
    <message>
        <source>Stop backing up “%1”?</source>
        <translation>„%1“ nicht mehr sichern?</translation>
    </message>
    <message>
        <source>Add another folder first; then this one can be taken off the list.</source>
        <translation>Fügen Sie zuerst einen anderen Ordner hinzu; dann kann dieser von der Liste genommen werden.</translation>
    </message>
    <message>
        <source>The backup keeps everything that it holds of this folder, all versions included, and you can restore from it at any time. What changes in the folder from now on is not backed up any more. The folder itself is not touched.</source>
        <translation>Die Sicherung behält alles, was sie von diesem Ordner enthält, einschließlich aller Versionen, und Sie können jederzeit daraus wiederherstellen. Was sich von jetzt an in dem Ordner ändert, wird nicht mehr gesichert. Der Ordner selbst bleibt unangetastet.</translation>
    </message>
    <message>
        <source>&amp;Stop backing up</source>
        <translation>Nicht mehr &amp;sichern</translation>
    </message>
    <message>
        <source>“%1” is not backed up any more; its backup is kept.</source>
        <translation>„%1“ wird nicht mehr gesichert; die Sicherung davon bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FoldersStep</name>
    <message>
        <source>Which folders shall be kept safe?</source>
        <translation>Welche Ordner sollen gesichert werden?</translation>
    </message>
    <message>
        <source>Everything in them is backed up. Other folders can be added, or dropped here; you can change all of this later.</source>
        <translation>Alles darin wird gesichert. Weitere Ordner können hinzugefügt oder hier abgelegt werden; all das lässt sich später ändern.</translation>
    </message>
    <message>
        <source>&amp;Add another folder…</source>
        <translation>Weiterer Or&amp;dner&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>Ordner zum Sichern wählen</translation>
    </message>
    <message>
        <source>Tick at least one folder.</source>
        <translation>Kreuzen Sie mindestens einen Ordner an.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders with %1.</source>
        <translation>
            <numerusform>%Ln Ordner mit %1.</numerusform>
            <numerusform>%Ln Ordner mit %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HistoryTreeModel</name>
    <message>
        <source>%1, deleted</source>
        <translation>%1, gelöscht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HistoryTreeView</name>
    <message>
        <source>Everything that was ever backed up</source>
        <translation>Alles, was je gesichert wurde</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HoldDialog</name>
    <message>
        <source>%1 of %2 files are gone since %3. Their copies in the backup stay where they are. If you say that this is right, they count as deleted and are kept with the deleted files.</source>
        <translation>%1 von %2 Dateien sind seit %3 verschwunden. Ihre Kopien in der Sicherung bleiben, wo sie sind. Wenn Sie bestätigen, dass das gewollt ist, gelten sie als gelöscht und werden bei den gelöschten Dateien aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 of %2 files were rewritten since %3. What they hold now is backed up, and every earlier version is kept, also those that your rules would remove, until you say that this is right.</source>
        <translation>%1 von %2 Dateien wurden seit %3 überschrieben. Ihr jetziger Inhalt wird gesichert, und jede frühere Version bleibt erhalten, auch solche, die Ihre Regeln entfernen würden, bis Sie bestätigen, dass das gewollt ist.</translation>
    </message>
    <message>
        <source>Is this change right?</source>
        <translation>Ist diese Änderung gewollt?</translation>
    </message>
    <message>
        <source>Much changed at once. Nothing is lost: look at it calmly.</source>
        <translation>Es hat sich viel auf einmal geändert. Nichts ist verloren: Sehen Sie es sich in Ruhe an.</translation>
    </message>
    <message>
        <source>If you did not do this yourself, pause and find out first. A program that encrypts files to extort money looks like this, and so does a drive that was exchanged.</source>
        <translation>Wenn Sie das nicht selbst getan haben, pausieren Sie, und gehen Sie der Sache zuerst nach. So sieht es aus, wenn ein Programm Dateien verschlüsselt, um Geld zu erpressen, und auch, wenn ein Laufwerk vertauscht wurde.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show the folder %1</source>
        <translation>Ordner %1 anzeigen</translation>
    </message>
    <message>
        <source>Show its copies in Versions</source>
        <translation>Kopien unter „Versionen“ anzeigen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>The change is &amp;right</source>
        <translation>Änderung ist &amp;gewollt</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ImportDialog</name>
    <message>
        <source>Take over a configuration</source>
        <translation>Konfiguration übernehmen</translation>
    </message>
    <message>
        <source>Take over this configuration?</source>
        <translation>Diese Konfiguration übernehmen?</translation>
    </message>
    <message>
        <source>&amp;Use it instead</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>This configuration can’t be used as it is.</source>
        <translation>Diese Konfiguration kann so nicht verwendet werden.</translation>
    </message>
    <message>
        <source>It takes the place of the present configuration, which is kept beside it as %1. Backups that were made stay as they are.</source>
        <comment>file name</comment>
        <translation>Sie tritt an die Stelle der jetzigen Konfiguration, die daneben als %1 aufbewahrt wird. Erstellte Sicherungen bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>page, its number</comment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Folders can be added as soon as the configuration is mended.</source>
        <translation>Ordner können hinzugefügt werden, sobald der Fehler in der Konfiguration behoben ist.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NewFolderRow</name>
    <message>
        <source>Name of the folder in the backup</source>
        <translation>Name des Ordners in der Sicherung</translation>
    </message>
    <message>
        <source>Change its name in the backup</source>
        <translation>Namen in der Sicherung ändern</translation>
    </message>
    <message>
        <source>Exclude rules for this folder…</source>
        <translation>Ausschlussregeln für diesen Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>Take it off this list</source>
        <translation>Von dieser Liste nehmen</translation>
    </message>
    <message>
        <source>Back up &amp;all of it</source>
        <translation>&amp;Alles davon sichern</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>%1 sichern</translation>
    </message>
    <message>
        <source>Another folder has this name already. Choose a different one.</source>
        <translation>Ein anderer Ordner hat diesen Namen schon. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A name can’t hold “/”, and can’t be “.” or “..”.</source>
        <translation>Ein Name darf kein „/“ enthalten und nicht „.“ oder „..“ lauten.</translation>
    </message>
    <message>
        <source>Holdfast may not open this folder, so nothing in it would be backed up.</source>
        <translation>Holdfast darf diesen Ordner nicht öffnen, daher würde nichts darin gesichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders in it can’t be opened and would be left out.</source>
        <translation>
            <numerusform>%Ln Ordner darin kann nicht geöffnet werden und würde ausgelassen.</numerusform>
            <numerusform>%Ln Ordner darin können nicht geöffnet werden und würden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to leave out of “%1”</source>
        <translation>Was aus „%1“ ausgelassen wird</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Notice</name>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OverviewPage</name>
    <message>
        <source>What was backed up stays as it is</source>
        <translation>Was gesichert wurde, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>As soon as the configuration is mended, what has changed meanwhile is backed up.</source>
        <translation>Sobald der Fehler in der Konfiguration behoben ist, wird gesichert, was sich in der Zwischenzeit geändert hat.</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>Die letzten vier Wochen</translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation>Was Platz belegt</translation>
    </message>
    <message>
        <source>Every change, within seconds</source>
        <translation>Jede Änderung, innerhalb von Sekunden</translation>
    </message>
    <message>
        <source>Holdfast watches your folders and copies what changes to your backup drive.</source>
        <translation>Holdfast überwacht Ihre Ordner und kopiert, was sich ändert, auf Ihr Sicherungslaufwerk.</translation>
    </message>
    <message>
        <source>Nothing is overwritten</source>
        <translation>Nichts wird überschrieben</translation>
    </message>
    <message>
        <source>Earlier versions and deleted files stay, until rules that you choose remove them.</source>
        <translation>Frühere Versionen und gelöschte Dateien bleiben, bis Regeln, die Sie festlegen, sie entfernen.</translation>
    </message>
    <message>
        <source>Plain files</source>
        <translation>Einfache Dateien</translation>
    </message>
    <message>
        <source>The backup can be read with any file manager, without Holdfast.</source>
        <translation>Die Sicherung ist mit jeder Dateiverwaltung lesbar, auch ohne Holdfast.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>today 14:03</comment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Is the clock right now?</source>
        <translation>Stimmt die Uhr jetzt?</translation>
    </message>
    <message>
        <source>The backup has changes of a time that is still to come.</source>
        <translation>Die Sicherung enthält Änderungen aus einer Zeit, die noch kommt.</translation>
    </message>
    <message>
        <source>If the clock is wrong now, set it right in the settings of your system: nothing else is to be done.

If it is right now, and was ahead before, Holdfast records those changes as made now. No copy is removed by it.</source>
        <translation>Wenn die Uhr jetzt falsch geht, stellen Sie sie in den Einstellungen Ihres Systems richtig: Mehr ist nicht zu tun.

Wenn sie jetzt stimmt und vorher vorging, verzeichnet Holdfast diese Änderungen als jetzt geschehen. Dabei wird keine Kopie entfernt.</translation>
    </message>
    <message>
        <source>The clock is &amp;right</source>
        <translation>Die Uhr sti&amp;mmt</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PastRuns</name>
    <message>
        <source>Past backups</source>
        <translation>Frühere Sicherungen</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Was ausgelassen wurde</translation>
    </message>
    <message>
        <source>The log of this backup</source>
        <translation>Das Protokoll dieser Sicherung</translation>
    </message>
    <message>
        <source>Show its &amp;log</source>
        <translation>&amp;Protokoll zeigen</translation>
    </message>
    <message>
        <source>Log in the file &amp;manager</source>
        <translation>Pr&amp;otokoll in Dateiverwaltung</translation>
    </message>
    <message>
        <source>There was no backup yet.</source>
        <translation>Es gab noch keine Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files looked at</source>
        <translation>
            <numerusform>%Ln Datei durchgesehen</numerusform>
            <numerusform>%Ln Dateien durchgesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln verschoben</numerusform>
            <numerusform>%Ln verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other properties</source>
        <translation>
            <numerusform>%Ln mit anderen Eigenschaften</numerusform>
            <numerusform>%Ln mit anderen Eigenschaften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old versions removed</source>
        <translation>
            <numerusform>%Ln alte Version entfernt</numerusform>
            <numerusform>%Ln alte Versionen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions held back</source>
        <translation>
            <numerusform>%Ln Löschung zurückgehalten</numerusform>
            <numerusform>%Ln Löschungen zurückgehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>time of a backup: what it did</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The log can’t be shown: %1</source>
        <translation>Das Protokoll kann nicht angezeigt werden: %1</translation>
    </message>
    <message>
        <source>… the log is longer: the file has all of it.</source>
        <translation>… das Protokoll ist länger: Die Datei enthält alles.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 mal %2 Pixel</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PreviewPanel</name>
    <message>
        <source>Review…</source>
        <translation>Durchsehen&#xa0;…</translation>
    </message>
    <message>
        <source>Kept versions by age</source>
        <translation>Behaltene Versionen nach Alter</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>after these rules</source>
        <translation>nach diesen Regeln</translation>
    </message>
    <message>
        <source>Kept versions by age, now and after these rules</source>
        <translation>Behaltene Versionen nach Alter, jetzt und nach diesen Regeln</translation>
    </message>
    <message>
        <source>What these rules remove</source>
        <translation>Was diese Regeln entfernen</translation>
    </message>
    <message>
        <source>Working out what these rules remove…</source>
        <translation>Es wird ermittelt, was diese Regeln entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>What these rules remove can’t be shown now.</source>
        <translation>Was diese Regeln entfernen, kann jetzt nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>These rules remove nothing now.</source>
        <translation>Diese Regeln entfernen jetzt nichts.</translation>
    </message>
    <message>
        <source>These rules would remove %1.</source>
        <comment>132 versions, 1.2 GiB</comment>
        <translation>Diese Regeln würden %1 entfernen.</translation>
    </message>
    <message>
        <source>Later they may: each backup applies them again.</source>
        <translation>Später vielleicht doch: Jede Sicherung wendet sie erneut an.</translation>
    </message>
    <message>
        <source>The current copy of every file stays. What goes can’t be brought back.</source>
        <translation>Die aktuelle Kopie jeder Datei bleibt. Was entfernt wird, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Nothing is removed of %1 until you have looked at the many changes there.</source>
        <translation>Von %1 wird nichts entfernt, bis Sie sich die vielen Änderungen dort angesehen haben.</translation>
    </message>
    <message>
        <source>%1: %2 versions now (%3), %4 after these rules (%5)</source>
        <translation>%1: %2 Versionen jetzt (%3), %4 nach diesen Regeln (%5)</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemsDialog</name>
    <message>
        <source>What could not be backed up</source>
        <translation>Was nicht gesichert werden konnte</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Liste kopieren</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Nothing is left out any more.</source>
        <translation>Es wird nichts mehr ausgelassen.</translation>
    </message>
    <message>
        <source>Everything else is backed up as usual. Copies of these that were stored before are kept. Holdfast tries again by itself.</source>
        <translation>Alles andere wird wie gewohnt gesichert. Kopien, die hiervon früher gespeichert wurden, bleiben erhalten. Holdfast versucht es von selbst noch einmal.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemsModel</name>
    <message>
        <source>File or folder</source>
        <translation>Datei oder Ordner</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RemovalModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Why it goes</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RepairDialog</name>
    <message numerus="yes">
        <source>%Ln stored copies were read (%1).</source>
        <translation>
            <numerusform>%Ln gespeicherte Kopie wurde gelesen (%1).</numerusform>
            <numerusform>%Ln gespeicherte Kopien wurden gelesen (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>Die Prüfung wurde vorzeitig abgebrochen.</translation>
    </message>
    <message>
        <source>All of them are as they were stored.</source>
        <translation>Alle sind noch so, wie sie gespeichert wurden.</translation>
    </message>
    <message>
        <source>Some could not be looked at.</source>
        <translation>Einige konnten nicht geprüft werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were damaged or missing, and all are repaired.</source>
        <translation>
            <numerusform>%Ln war beschädigt oder fehlte und ist repariert.</numerusform>
            <numerusform>%Ln waren beschädigt oder fehlten, und alle sind repariert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were damaged or missing. Repaired: %1, beyond repair: %2.</source>
        <translation>
            <numerusform>%Ln war beschädigt oder fehlte. Repariert: %1, nicht zu reparieren: %2.</numerusform>
            <numerusform>%Ln waren beschädigt oder fehlten. Repariert: %1, nicht zu reparieren: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check and repair the backup</source>
        <translation>Sicherung prüfen und reparieren</translation>
    </message>
    <message>
        <source>Holdfast reads every stored copy and compares it with what was backed up. A damaged one is set aside, never deleted, and taken anew from your unchanged file or from another copy with the same content. This can take a while; you can go on working.</source>
        <translation>Holdfast liest jede gespeicherte Kopie und vergleicht sie mit dem, was gesichert wurde. Eine beschädigte wird beiseitegelegt, nie gelöscht, und aus Ihrer unveränderten Datei oder einer anderen Kopie mit demselben Inhalt neu erstellt. Das kann eine Weile dauern; Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>&amp;Check and repair</source>
        <translation>&amp;Prüfen und reparieren</translation>
    </message>
    <message>
        <source>Damaged copies</source>
        <translation>Beschädigte Kopien</translation>
    </message>
    <message>
        <source>Checking the backup:</source>
        <translation>Die Sicherung wird geprüft:</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Lea&amp;ve as they are…</source>
        <translation>
            <numerusform>So be&amp;lassen&#xa0;…</numerusform>
            <numerusform>So be&amp;lassen&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>Im &amp;Hintergrund fortfahren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Known damage</source>
        <translation>Bekannter Schaden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies can’t be repaired.</source>
        <translation>
            <numerusform>%Ln beschädigte Kopie kann nicht repariert werden.</numerusform>
            <numerusform>%Ln beschädigte Kopien können nicht repariert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you know of it, Holdfast does not warn of them any more. Nothing is removed: they stay listed here, and a verification still names them. It warns again as soon as anything else is damaged.</source>
        <translation>
            <numerusform>Wenn Sie davon wissen, warnt Holdfast nicht mehr davor. Nichts wird entfernt: Sie bleibt hier aufgeführt, und eine Überprüfung nennt sie weiterhin. Sobald etwas anderes beschädigt ist, warnt Holdfast wieder.</numerusform>
            <numerusform>Wenn Sie davon wissen, warnt Holdfast nicht mehr davor. Nichts wird entfernt: Sie bleiben hier aufgeführt, und eine Überprüfung nennt sie weiterhin. Sobald etwas anderes beschädigt ist, warnt Holdfast wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave as they are</source>
        <translation>
            <numerusform>So be&amp;lassen</numerusform>
            <numerusform>So be&amp;lassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies are left as they are. Holdfast does not warn of them any more.</source>
        <translation>
            <numerusform>%Ln beschädigte Kopie wird so belassen. Holdfast warnt nicht mehr davor.</numerusform>
            <numerusform>%Ln beschädigte Kopien werden so belassen. Holdfast warnt nicht mehr davor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreChoices</name>
    <message>
        <source>Restore to a folder</source>
        <translation>In einen Ordner wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Beside the original</source>
        <translation>&amp;Neben dem Original</translation>
    </message>
    <message>
        <source>As a copy with “%1” in its name. Nothing that stands there is touched.</source>
        <translation>Als Kopie mit „%1“ im Namen. Nichts, was dort liegt, wird angetastet.</translation>
    </message>
    <message>
        <source>To &amp;another folder</source>
        <translation>In einen &amp;anderen Ordner</translation>
    </message>
    <message>
        <source>With its folders, below one of your choice. Nothing that stands there is touched.</source>
        <translation>Mit seinen Ordnern, unterhalb eines Ordners Ihrer Wahl. Nichts, was dort liegt, wird angetastet.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Wä&amp;hlen&#xa0;…</translation>
    </message>
    <message>
        <source>In its own &amp;place</source>
        <translation>An den &amp;ursprünglichen Ort</translation>
    </message>
    <message>
        <source>What gives way is archived in the backup first.</source>
        <translation>Was weichen muss, wird zuerst in der Sicherung archiviert.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Replace it if it is older</source>
        <translation>Ersetzen, wenn es älter ist</translation>
    </message>
    <message>
        <source>Replace it always</source>
        <translation>Immer ersetzen</translation>
    </message>
    <message>
        <source>If something &amp;else stands there:</source>
        <translation>Falls &amp;dort etwas anderes liegt:</translation>
    </message>
    <message>
        <source>E&amp;xactly as it was</source>
        <translation>&amp;Genau wie damals</translation>
    </message>
    <message>
        <source>E&amp;xactly as it is in the backup</source>
        <translation>&amp;Genau wie in der Sicherung</translation>
    </message>
    <message>
        <source>Put back in place, so that everything is as it was. Newer files and files that were not there then are archived in the backup first; then they give way.</source>
        <translation>Zurück an seinen Ort, sodass alles ist, wie es war. Neuere Dateien und Dateien, die es damals nicht gab, werden zuerst in der Sicherung archiviert; dann weichen sie.</translation>
    </message>
    <message>
        <source>Take the &amp;nearest older version where the
retention rules removed the right one</source>
        <translation>Die nächstäl&amp;tere Version nehmen, wo die
Aufbewahrungsregeln die richtige entfernt haben</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>Es ist noch kein Ordner gewählt</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>„%1“ wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the selected files and folders</source>
        <translation>Ausgewählte Dateien und Ordner wiederherstellen</translation>
    </message>
    <message>
        <source>As it was on %1 at %2.</source>
        <comment>date, time</comment>
        <translation>Stand vom %1, %2.</translation>
    </message>
    <message>
        <source>As it is in the backup now.</source>
        <translation>Wie jetzt in der Sicherung.</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>&amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose a folder, and it is shown here what will happen.</source>
        <translation>Wählen Sie einen Ordner, dann ist hier zu sehen, was geschehen wird.</translation>
    </message>
    <message>
        <source>The restore was stopped</source>
        <translation>Die Wiederherstellung wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing could be restored</source>
        <translation>Es konnte nichts wiederhergestellt werden</translation>
    </message>
    <message numerus="yes">
        <source>Restored, but %Ln files need your attention</source>
        <translation>
            <numerusform>Wiederhergestellt, aber %Ln Datei braucht Ihre Aufmerksamkeit</numerusform>
            <numerusform>Wiederhergestellt, aber %Ln Dateien brauchen Ihre Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are restored</source>
        <translation>
            <numerusform>%Ln Datei ist wiederhergestellt</numerusform>
            <numerusform>%Ln Dateien sind wiederhergestellt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePlanModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Stood there before</source>
        <translation>Lag vorher dort</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Kam nach</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Stands there now</source>
        <translation>Liegt jetzt dort</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Kommt nach</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePlanView</name>
    <message>
        <source>Working out what will happen</source>
        <translation>Es wird ermittelt, was geschehen wird</translation>
    </message>
    <message>
        <source>What is restored, name by name</source>
        <translation>Was wiederhergestellt wird, Name für Name</translation>
    </message>
    <message>
        <source>Show &amp;only what needs attention</source>
        <translation>Nur an&amp;zeigen, was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>Working out what will happen…</source>
        <translation>Es wird ermittelt, was geschehen wird&#xa0;…</translation>
    </message>
    <message>
        <source>%1 The list shows the first %2 of %3.</source>
        <comment>sentences, numbers</comment>
        <translation>%1 Die Liste zeigt die ersten %2 von %3.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreProgress</name>
    <message>
        <source>Progress of the restore</source>
        <translation>Fortschritt der Wiederherstellung</translation>
    </message>
    <message>
        <source>Waiting for the backup that is under way…</source>
        <translation>Auf die laufende Sicherung wird gewartet&#xa0;…</translation>
    </message>
    <message>
        <source>Stopping after the file in hand…</source>
        <translation>Wird nach der aktuellen Datei abgebrochen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Restoring %Ln files…</source>
        <translation>
            <numerusform>%Ln Datei wird wiederhergestellt&#xa0;…</numerusform>
            <numerusform>%Ln Dateien werden wiederhergestellt&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4</source>
        <comment>files, bytes</comment>
        <translation>%1 von %2, %3 von %4</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RetentionPage</name>
    <message>
        <source>How long are earlier versions kept?</source>
        <translation>Wie lange werden frühere Versionen aufbewahrt?</translation>
    </message>
    <message>
        <source>Rules remove earlier versions and, if you wish, deleted files. The current copy of a file is never removed: at least one good copy always stays.</source>
        <translation>Regeln entfernen frühere Versionen und, wenn Sie es wünschen, gelöschte Dateien. Die aktuelle Kopie einer Datei wird nie entfernt: Mindestens eine gute Kopie bleibt immer erhalten.</translation>
    </message>
    <message>
        <source>&amp;Rules for:</source>
        <translation>&amp;Regeln für:</translation>
    </message>
    <message>
        <source>This folder has r&amp;ules of its own</source>
        <translation>Dieser Or&amp;dner hat eigene Regeln</translation>
    </message>
    <message>
        <source>Undo &amp;changes</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Save rules</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Apply now…</source>
        <translation>Jetzt an&amp;wenden&#xa0;…</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
    <message>
        <source>%1 (own rules)</source>
        <translation>%1 (eigene Regeln)</translation>
    </message>
    <message>
        <source>The configuration file can’t be read, so these are not your rules: they can be seen and changed once it is mended.</source>
        <translation>Die Konfigurationsdatei kann nicht gelesen werden, daher sind dies nicht Ihre Regeln: Sie lassen sich ansehen und ändern, sobald der Fehler behoben ist.</translation>
    </message>
    <message>
        <source>The rules are here again as soon as the configuration is mended.</source>
        <translation>Die Regeln sind wieder hier, sobald der Fehler in der Konfiguration behoben ist.</translation>
    </message>
    <message>
        <source>Set up a backup first: choose the folders to keep safe and a drive for their copies.</source>
        <translation>Richten Sie zuerst eine Sicherung ein: Wählen Sie die Ordner, die gesichert werden sollen, und ein Laufwerk für ihre Kopien.</translation>
    </message>
    <message>
        <source>Save and &amp;apply now…</source>
        <translation>Speichern und an&amp;wenden&#xa0;…</translation>
    </message>
    <message>
        <source>These rules are in force. Removed %1: %2.</source>
        <comment>today 14:03, 5 versions</comment>
        <translation>Diese Regeln gelten. Entfernt (%1): %2.</translation>
    </message>
    <message>
        <source>These rules are in force.</source>
        <translation>Diese Regeln gelten.</translation>
    </message>
    <message>
        <source>Not saved yet. Once saved, the next backup removes what is listed.</source>
        <translation>Noch nicht gespeichert. Nach dem Speichern entfernt die nächste Sicherung, was hier aufgeführt ist.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The rules are saved.</source>
        <translation>Die Regeln sind gespeichert.</translation>
    </message>
    <message>
        <source>Save without a preview?</source>
        <translation>Ohne Vorschau speichern?</translation>
    </message>
    <message>
        <source>What these rules remove can’t be shown now.</source>
        <translation>Was diese Regeln entfernen, kann jetzt nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Once they are saved, the next backup applies them.</source>
        <translation>Sobald sie gespeichert sind, wendet die nächste Sicherung sie an.</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>&amp;Trotzdem speichern</translation>
    </message>
    <message>
        <source>Remove earlier versions?</source>
        <translation>Frühere Versionen entfernen?</translation>
    </message>
    <message>
        <source>Remove %1 from the backup?</source>
        <comment>132 versions, 1.2 GiB</comment>
        <translation>Möchten Sie %1 aus der Sicherung entfernen?</translation>
    </message>
    <message>
        <source>They are the ones that the page lists. They can’t be brought back. The current copy of every file stays.</source>
        <translation>Es sind genau die auf der Seite aufgeführten. Sie lassen sich nicht zurückholen. Die aktuelle Kopie jeder Datei bleibt.</translation>
    </message>
    <message>
        <source>Meanwhile others than those that you saw would go, so nothing was removed yet. %1</source>
        <translation>Inzwischen würden andere entfernt als die, die Sie gesehen haben, daher wurde noch nichts entfernt. %1</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Removing earlier versions…</source>
        <translation>Frühere Versionen werden entfernt&#xa0;…</translation>
    </message>
    <message>
        <source>A backup ran meanwhile, and others than those that you saw would go now. Nothing was removed: look at the list again.</source>
        <translation>Inzwischen ist eine Sicherung gelaufen, und jetzt würden andere entfernt als die, die Sie gesehen haben. Es wurde nichts entfernt: Sehen Sie sich die Liste noch einmal an.</translation>
    </message>
    <message>
        <source>Stopped. Removed until then: %1.</source>
        <translation>Abgebrochen. Bis dahin entfernt: %1.</translation>
    </message>
    <message>
        <source>Removed: %1. Some could not be removed: %2: %3</source>
        <translation>Entfernt: %1. Einiges konnte nicht entfernt werden: %2: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ReviewStep</name>
    <message>
        <source>Ready to start</source>
        <translation>Startbereit</translation>
    </message>
    <message>
        <source>The first backup copies everything, which may take a while. From then on changes are backed up within seconds, and earlier versions are kept.</source>
        <translation>Die erste Sicherung kopiert alles, was eine Weile dauern kann. Danach werden Änderungen innerhalb von Sekunden gesichert, und frühere Versionen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>All &amp;rules…</source>
        <translation>Alle &amp;Regeln&#xa0;…</translation>
    </message>
    <message>
        <source>%1. %2 are free there.</source>
        <translation>%1. Dort sind %2 frei.</translation>
    </message>
    <message>
        <source>The exclude rules leave out nothing.</source>
        <translation>Die Ausschlussregeln lassen nichts aus.</translation>
    </message>
    <message>
        <source>What to leave out of all folders</source>
        <translation>Was aus allen Ordnern ausgelassen wird</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RulesForm</name>
    <message>
        <source>The exact rules</source>
        <translation>Die genauen Regeln</translation>
    </message>
    <message>
        <source>Keep of each file the &amp;newest:</source>
        <translation>Von jeder Datei die &amp;neuesten behalten:</translation>
    </message>
    <message numerus="yes">
        <source> versions</source>
        <translation>
            <numerusform> Version</numerusform>
            <numerusform> Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep versions f&amp;or:</source>
        <translation>Versionen &amp;behalten für:</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>One each &amp;hour, for:</source>
        <translation>Eine pro S&amp;tunde, für:</translation>
    </message>
    <message numerus="yes">
        <source> hours</source>
        <translation>
            <numerusform> Stunde</numerusform>
            <numerusform> Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>One each da&amp;y, for:</source>
        <translation>Eine pro Ta&amp;g, für:</translation>
    </message>
    <message>
        <source>One each &amp;week, for:</source>
        <translation>Eine pro Wo&amp;che, für:</translation>
    </message>
    <message numerus="yes">
        <source> weeks</source>
        <translation>
            <numerusform> Woche</numerusform>
            <numerusform> Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>One each mon&amp;th, for:</source>
        <translation>Eine pro &amp;Monat, für:</translation>
    </message>
    <message numerus="yes">
        <source> months</source>
        <translation>
            <numerusform> Monat</numerusform>
            <numerusform> Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>One each y&amp;ear, for:</source>
        <translation>Eine pro &amp;Jahr, für:</translation>
    </message>
    <message numerus="yes">
        <source> years</source>
        <translation>
            <numerusform> Jahr</numerusform>
            <numerusform> Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;deleted files for:</source>
        <translation>Gel&amp;öschte Dateien behalten für:</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>A version goes when one of these rules says so. Of the “one each …” rules it is enough that one keeps it.</source>
        <translation>Eine Version wird entfernt, wenn eine dieser Regeln es verlangt. Bei den Regeln „Eine pro&#xa0;…“ genügt es, dass eine von ihnen sie behält.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Free space to keep on the drive</source>
        <translation>Freizuhaltender Platz auf dem Laufwerk</translation>
    </message>
    <message>
        <source>Unit of the free space</source>
        <translation>Einheit des freien Platzes</translation>
    </message>
    <message>
        <source>% of the drive</source>
        <translation>% des Laufwerks</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>Keep &amp;free on the drive:</source>
        <translation>Auf dem Laufwerk &amp;frei halten:</translation>
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
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Something left out</source>
        <translation>Etwas ausgelassen</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Nicht zu Ende</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingsForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingsPage</name>
    <message>
        <source>The configuration file can’t be read, so these are not your settings: they can be seen and changed once it is mended.</source>
        <translation>Die Konfigurationsdatei kann nicht gelesen werden, daher sind dies nicht Ihre Einstellungen: Sie lassen sich ansehen und ändern, sobald der Fehler behoben ist.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>About Holdfast</source>
        <translation>Über Holdfast</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Nothing opened the log folder. It is there after the first backup.</source>
        <translation>Kein Programm hat den Protokollordner geöffnet. Nach der ersten Sicherung ist er da.</translation>
    </message>
    <message>
        <source>Some settings were changed.</source>
        <translation>Einige Einstellungen wurden geändert.</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>This backup has begun, and keeps its layout. Another one holds for a backup that begins anew, on another drive.</source>
        <translation>Diese Sicherung hat begonnen und behält ihren Aufbau. Ein anderer gilt für eine Sicherung, die auf einem anderen Laufwerk neu beginnt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Die Einstellungen sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SeveralPanel</name>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Bring them back as they were at the time that is shown; what will happen is shown first</source>
        <translation>Sie so zurückholen, wie sie zur angezeigten Zeit waren; was geschehen wird, ist zuerst zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and folders are selected</source>
        <translation>
            <numerusform>%Ln Datei oder Ordner ist ausgewählt</numerusform>
            <numerusform>%Ln Dateien und Ordner sind ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not there at this time: choose one alone to bring it back.</source>
        <translation>
            <numerusform>%Ln davon ist zu dieser Zeit nicht da: Zum Zurückholen wählen Sie diese Datei oder diesen Ordner einzeln aus.</numerusform>
            <numerusform>%Ln davon sind zu dieser Zeit nicht da: Zum Zurückholen wählen Sie jeweils eine Datei oder einen Ordner einzeln aus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SituationPanel</name>
    <message>
        <source>Progress of the backup</source>
        <translation>Fortschritt der Sicherung</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation>Wieder&amp;herstellen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SourceDetails</name>
    <message>
        <source>E&amp;xclude rules…</source>
        <translation>&amp;Ausschlussregeln&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Versions to keep…</source>
        <translation>Auf&amp;bewahrung&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <translation>In &amp;Dateiverwaltung anzeigen</translation>
    </message>
    <message>
        <source>Sto&amp;p backing up…</source>
        <translation>Nicht mehr &amp;sichern&#xa0;…</translation>
    </message>
    <message>
        <source>What could not be backed up</source>
        <translation>Was nicht gesichert werden konnte</translation>
    </message>
    <message>
        <source>It has no exclude rules of its own.</source>
        <translation>Er hat keine eigenen Ausschlussregeln.</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln exclude rules of its own.</source>
        <translation>
            <numerusform>Er hat %Ln eigene Ausschlussregel.</numerusform>
            <numerusform>Er hat %Ln eigene Ausschlussregeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its versions are kept by rules of its own.</source>
        <translation>Seine Versionen werden nach eigenen Regeln aufbewahrt.</translation>
    </message>
    <message>
        <source>Its versions are kept by the rules for all folders.</source>
        <translation>Seine Versionen werden nach den Regeln für alle Ordner aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be backed up:</source>
        <translation>
            <numerusform>%Ln Datei oder Ordner konnte nicht gesichert werden:</numerusform>
            <numerusform>%Ln Dateien oder Ordner konnten nicht gesichert werden:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, reason</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SourcesModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name, path</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Überwachung</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TimeBar</name>
    <message>
        <source>To the change before</source>
        <translation>Zur vorherigen Änderung</translation>
    </message>
    <message>
        <source>To the next change</source>
        <translation>Zur nächsten Änderung</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>Anzuzeigende Zeit</translation>
    </message>
    <message>
        <source>Date and time to show</source>
        <translation>Datum und Uhrzeit, die angezeigt werden sollen</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Jetzt</translation>
    </message>
    <message>
        <source>Show the files as they are now</source>
        <translation>Dateien in ihrem jetzigen Zustand anzeigen</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the end of the slider</comment>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown is %1</source>
        <translation>Angezeigter Stand: %1</translation>
    </message>
    <message>
        <source>Shown is now</source>
        <translation>Angezeigter Stand: jetzt</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Tray</name>
    <message>
        <source>Nothing was done yet</source>
        <translation>Es wurde noch nichts getan</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Open Holdfast</source>
        <translation>Holdfast &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Holdfast: %1</source>
        <translation>Holdfast: %1</translation>
    </message>
    <message>
        <source>Last good backup: %1</source>
        <translation>Letzte gute Sicherung: %1</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Änderungen werden gesucht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, 48 files</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done: file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>Zuletzt getan</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::UsageModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::UsagePanel</name>
    <message>
        <source>What takes the space</source>
        <translation>Was Platz belegt</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird zusammengezählt&#xa0;…</translation>
    </message>
    <message>
        <source>Files now: %1</source>
        <translation>Dateien jetzt: %1</translation>
    </message>
    <message>
        <source>Kept history: %1</source>
        <translation>Aufbewahrter Verlauf: %1</translation>
    </message>
    <message>
        <source>Nothing is stored yet. After the first backup you see here which folders take the space.</source>
        <translation>Es ist noch nichts gespeichert. Nach der ersten Sicherung sehen Sie hier, welche Ordner den Platz belegen.</translation>
    </message>
    <message>
        <source>Nothing in this folder takes any space.</source>
        <translation>Nichts in diesem Ordner belegt Platz.</translation>
    </message>
    <message>
        <source>%1: %2 now, %3 of earlier versions and deleted files</source>
        <translation>%1: %2 jetzt, %3 durch frühere Versionen und gelöschte Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VerifySection</name>
    <message>
        <source>Verification</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>A backup is worth what can be restored from it.</source>
        <translation>Eine Sicherung ist nur so viel wert, wie sich aus ihr wiederherstellen lässt.</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Reparieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Jetzt überprüfen</translation>
    </message>
    <message>
        <source>&amp;Prove restoring now</source>
        <translation>Probe&amp;wiederherstellung</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Reads every stored copy and compares it with its fingerprint.</source>
        <translation>Liest jede gespeicherte Kopie und vergleicht sie mit ihrer Prüfsumme.</translation>
    </message>
    <message numerus="yes">
        <source>Restores %Ln files, drawn at random, to a temporary folder and compares them.</source>
        <translation>
            <numerusform>Stellt %Ln zufällig ausgewählte Datei in einem temporären Ordner wieder her und vergleicht sie.</numerusform>
            <numerusform>Stellt %Ln zufällig ausgewählte Dateien in einem temporären Ordner wieder her und vergleicht sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>The backup can’t be reached now. Connect its drive to check it, or to prove that files can be restored.</source>
        <translation>Die Sicherung ist jetzt nicht erreichbar. Verbinden Sie ihr Laufwerk, um sie zu prüfen oder um zu testen, ob Dateien sich wiederherstellen lassen.</translation>
    </message>
    <message>
        <source>Nothing was backed up yet, so there is nothing to prove.</source>
        <translation>Es wurde noch nichts gesichert, also gibt es nichts zu testen.</translation>
    </message>
    <message>
        <source>That files can be restored was never proven on this computer. It takes a minute.</source>
        <translation>Auf diesem Computer gab es noch keine Probewiederherstellung. Sie dauert eine Minute.</translation>
    </message>
    <message>
        <source>The last proof of restoring (%1) found damage. Verify the backup now.</source>
        <translation>Die letzte Probewiederherstellung (%1) hat Schäden gefunden. Überprüfen Sie die Sicherung jetzt.</translation>
    </message>
    <message>
        <source>Restoring was last proven %1: %2 came back exactly as they were.</source>
        <translation>Letzte Probewiederherstellung (%1): %2 genau wie zuvor zurückgeholt.</translation>
    </message>
    <message>
        <source>Its stored copies were never all verified from this computer.</source>
        <translation>Ihre gespeicherten Kopien wurden von diesem Computer aus noch nie alle überprüft.</translation>
    </message>
    <message>
        <source>All stored copies were last verified %1: they are sound.</source>
        <translation>Letzte Überprüfung aller gespeicherten Kopien (%1): Sie sind unversehrt.</translation>
    </message>
    <message numerus="yes">
        <source>Last verified %1: %Ln copies are damaged, and left as they are.</source>
        <translation>
            <numerusform>Letzte Überprüfung (%1): %Ln Kopie ist beschädigt und wird so belassen.</numerusform>
            <numerusform>Letzte Überprüfung (%1): %Ln Kopien sind beschädigt und werden so belassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies were found damaged or missing (%1). Repairing takes them anew from your unchanged files or from other copies of the same content.</source>
        <translation>
            <numerusform>%Ln gespeicherte Kopie ist beschädigt oder fehlt (%1). Eine Reparatur erstellt sie neu aus Ihrer unveränderten Datei oder aus einer anderen Kopie mit demselben Inhalt.</numerusform>
            <numerusform>%Ln gespeicherte Kopien sind beschädigt oder fehlen (%1). Eine Reparatur erstellt sie neu aus Ihren unveränderten Dateien oder aus anderen Kopien mit demselben Inhalt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4 of %5</source>
        <comment>what, files, bytes</comment>
        <translation>%1: %2 von %3, %4 von %5</translation>
    </message>
    <message>
        <source>Reading the stored copies</source>
        <translation>Gespeicherte Kopien werden gelesen</translation>
    </message>
    <message>
        <source>Restoring and comparing</source>
        <translation>Wiederherstellen und vergleichen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies are damaged or missing.</source>
        <translation>
            <numerusform>%Ln gespeicherte Kopie ist beschädigt oder fehlt.</numerusform>
            <numerusform>%Ln gespeicherte Kopien sind beschädigt oder fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was read so far is sound: %1.</source>
        <translation>Abgebrochen. Was bisher gelesen wurde, ist unversehrt: %1.</translation>
    </message>
    <message>
        <source>What could be read is sound: %1. Some copies could not be looked at.</source>
        <translation>Was gelesen werden konnte, ist unversehrt: %1. Einige Kopien konnten nicht geprüft werden.</translation>
    </message>
    <message>
        <source>All stored copies are sound: %1.</source>
        <translation>Alle gespeicherten Kopien sind unversehrt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be restored as they were.</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht so wiederhergestellt werden, wie sie war.</numerusform>
            <numerusform>%Ln Dateien konnten nicht so wiederhergestellt werden, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vorzeitig abgebrochen.</translation>
    </message>
    <message>
        <source>No file could be tried.</source>
        <translation>Es konnte keine Datei getestet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were restored and are exactly what they were.</source>
        <translation>
            <numerusform>%Ln Datei wurde wiederhergestellt und ist genau, wie sie war.</numerusform>
            <numerusform>%Ln Dateien wurden wiederhergestellt und sind genau, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): its copy %3: %4</source>
        <comment>file, which content, where it lies, problem</comment>
        <translation>%1 (%2): Kopie %3: %4</translation>
    </message>
    <message>
        <source>%1 (%2): its copy %3 is missing</source>
        <comment>file, which content, where it lay</comment>
        <translation>%1 (%2): Kopie %3 fehlt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not a part of the backup; it is left alone</source>
        <translation>%1: kein Teil der Sicherung; bleibt unangetastet</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VersionModel</name>
    <message>
        <source>Current. %1</source>
        <comment>what changed</comment>
        <translation>Aktuell. %1</translation>
    </message>
    <message>
        <source>until now</source>
        <translation>bis jetzt</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>From %1 %2</source>
        <comment>a time, until when</comment>
        <translation>Von %1 %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>from and until, what changed</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VersionsPage</name>
    <message>
        <source>Your files as they are now</source>
        <translation>Ihre Dateien in ihrem jetzigen Zustand</translation>
    </message>
    <message>
        <source>Your files as they were on %1 at %2</source>
        <comment>date, time</comment>
        <translation>Ihre Dateien mit Stand vom %1, %2</translation>
    </message>
    <message>
        <source>%1 was not there at this time.</source>
        <translation>%1 gab es zu dieser Zeit nicht.</translation>
    </message>
    <message>
        <source>Choose &amp;folders</source>
        <translation>&amp;Ordner wählen</translation>
    </message>
    <message>
        <source>Nothing is backed up yet</source>
        <translation>Es ist noch nichts gesichert</translation>
    </message>
    <message>
        <source>As soon as a folder is backed up, every version of every file in it can be found here.</source>
        <translation>Sobald ein Ordner gesichert wird, ist hier jede Version jeder Datei darin zu finden.</translation>
    </message>
    <message>
        <source>Search everything that was ever backed up</source>
        <translation>Alles durchsuchen, was je gesichert wurde</translation>
    </message>
    <message>
        <source>Show &amp;deleted files</source>
        <translation>&amp;Gelöschte Dateien anzeigen</translation>
    </message>
    <message>
        <source>Choose a file or a folder</source>
        <translation>Wählen Sie eine Datei oder einen Ordner</translation>
    </message>
    <message>
        <source>Its versions are shown here: to read, to compare and to bring back. Move the slider to see how everything was at another time.</source>
        <translation>Hier erscheinen die Versionen: zum Lesen, zum Vergleichen und zum Zurückholen. Verschieben Sie den Regler, um zu sehen, wie alles zu einer anderen Zeit war.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WatchDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Folders that can’t be watched</source>
        <translation>Ordner, die nicht überwacht werden können</translation>
    </message>
    <message>
        <source>This computer tells Holdfast of changes in %1 folders, and no more. Nothing is lost: the others are looked at from time to time, so that changes in them are backed up later. Whoever administers this computer can raise the limit.</source>
        <translation>Dieser Computer meldet Holdfast Änderungen in %1 Ordnern und in keinem weiteren. Nichts geht verloren: Die übrigen werden von Zeit zu Zeit durchgesehen, sodass Änderungen darin später gesichert werden. Wer diesen Computer verwaltet, kann die Grenze anheben.</translation>
    </message>
    <message>
        <source>Until the next restart, type this in a &amp;terminal:</source>
        <translation>Bis zum nächsten Neustart: Geben Sie dies in einem &amp;Terminal ein:</translation>
    </message>
    <message>
        <source>For &amp;good, write this into the file /etc/sysctl.d/60-holdfast.conf:</source>
        <translation>&amp;Dauerhaft: Schreiben Sie dies in die Datei /etc/sysctl.d/60-holdfast.conf:</translation>
    </message>
    <message>
        <source>Then start Holdfast again, so that it watches all folders.</source>
        <translation>Starten Sie dann Holdfast neu, damit es alle Ordner überwacht.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WorkPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Checking the backup… 12 of 40 files</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>holdfast: it runs already, and does not answer.
</source>
        <translation>holdfast: Das Programm läuft bereits und antwortet nicht.
</translation>
    </message>
</context>
</TS>
