<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>Activity</name>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Przeniesiono</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Właściwości</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Old version removed</source>
        <translation>Usunięto starą wersję</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Informacja</translation>
    </message>
    <message>
        <source>The backup is complete.</source>
        <translation>Kopia zapasowa jest kompletna.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were unchanged.</source>
        <translation>
            <numerusform>%Ln plik był bez zmian.</numerusform>
            <numerusform>%Ln pliki były bez zmian.</numerusform>
            <numerusform>%Ln plików było bez zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>poprzednio %1</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>zachowano w %1</translation>
    </message>
    <message>
        <source>the same content is stored already</source>
        <translation>ta sama zawartość jest już zapisana</translation>
    </message>
</context>
<context>
    <name>ActivityExport</name>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Akcja</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Rozmiar (bajty)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Szczegóły</translation>
    </message>
</context>
<context>
    <name>AwayText</name>
    <message>
        <source>Connect it to see what it holds. Changes in your folders are noticed meanwhile, and backed up then.</source>
        <translation>Po podłączeniu będzie widać, co zawiera. Zmiany w folderach są tymczasem zauważane i zostaną wtedy zapisane w kopii.</translation>
    </message>
    <message>
        <source>The drive “%1” is not connected.</source>
        <translation>Dysk „%1” nie jest podłączony.</translation>
    </message>
    <message>
        <source>The drive “%1” has not been connected since %2.</source>
        <comment>name, Tuesday 18:40</comment>
        <translation>Dysk „%1” nie jest podłączony (od: %2).</translation>
    </message>
    <message>
        <source>There is no backup to look at: none was made yet, or its drive is not connected.</source>
        <translation>Nie ma kopii zapasowej do obejrzenia: żadnej jeszcze nie utworzono albo jej dysk nie jest podłączony.</translation>
    </message>
</context>
<context>
    <name>ClassifyFolder</name>
    <message>
        <source>This is a file, and Holdfast backs up whole folders. Add the folder “%1” that holds it; exclude rules can leave out the rest.</source>
        <translation>To jest plik, a Holdfast tworzy kopie całych folderów. Można dodać folder „%1”, w którym się znajduje; resztę mogą pominąć reguły wykluczania.</translation>
    </message>
    <message>
        <source>This is the backup itself. It can’t be backed up into itself; choose the folder that your own files are in.</source>
        <translation>To jest sama kopia zapasowa. Nie można jej skopiować do niej samej; proszę wybrać folder z własnymi plikami.</translation>
    </message>
    <message>
        <source>This folder lies inside the backup, so what is in it is a copy already. Choose the folder that your own files are in.</source>
        <translation>Ten folder leży w kopii zapasowej, więc jego zawartość już jest kopią. Proszę wybrać folder z własnymi plikami.</translation>
    </message>
    <message>
        <source>The backup lies in this folder. That is fine: it is left out. A copy on the same drive does not survive the loss of that drive, though.</source>
        <translation>Kopia zapasowa leży w tym folderze. To nie szkodzi: zostanie pominięta. Kopia na tym samym dysku nie przetrwa jednak utraty tego dysku.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a folder</comment>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>This folder is on the list already, as “%1”.</source>
        <translation>Ten folder jest już na liście jako „%1”.</translation>
    </message>
    <message>
        <source>This folder is backed up already, as “%1”.</source>
        <translation>Kopia zapasowa tego folderu jest już tworzona jako „%1”.</translation>
    </message>
    <message>
        <source>This folder lies in “%1”, which is on the list: it is backed up with that.</source>
        <translation>Ten folder leży w folderze „%1”, który jest na liście: trafi do kopii razem z nim.</translation>
    </message>
    <message>
        <source>This folder is backed up already: it lies in “%1”. There is nothing more to do.</source>
        <translation>Kopia zapasowa tego folderu jest już tworzona: leży on w folderze „%1”. Nic więcej nie trzeba robić.</translation>
    </message>
    <message>
        <source>Backed up already in this folder: %1. Nothing is backed up twice. To back up all of it, stop backing up those first; what is stored of them is kept.</source>
        <comment>names of folders</comment>
        <translation>W tym folderze kopia zapasowa obejmuje już: %1. Nic nie jest kopiowane dwa razy. Aby objąć kopią całość, należy najpierw przestać tworzyć kopie tamtych folderów; to, co z nich zapisano, zostanie zachowane.</translation>
    </message>
    <message>
        <source>On the list already in this folder: %1. Nothing is backed up twice: keep those, or back up all of this folder in their place.</source>
        <comment>names of folders</comment>
        <translation>W tym folderze na liście są już: %1. Nic nie jest kopiowane dwa razy: można je pozostawić albo zamiast nich objąć kopią cały ten folder.</translation>
    </message>
    <message>
        <source>This folder is not there. Connect its drive, then add it again.</source>
        <translation>Tego folderu nie ma. Należy podłączyć jego dysk i dodać go ponownie.</translation>
    </message>
    <message>
        <source>The path of this folder holds bytes that are no text, which the configuration can’t hold. Add the folder above it, or give it another name.</source>
        <translation>Ścieżka tego folderu zawiera bajty, które nie są tekstem i których nie można zapisać w konfiguracji. Należy dodać folder nadrzędny albo zmienić nazwę tego folderu.</translation>
    </message>
    <message>
        <source>This is where Holdfast writes its log, which is never backed up. Choose another folder.</source>
        <translation>Tutaj Holdfast zapisuje swój dziennik, który nigdy nie trafia do kopii zapasowej. Proszę wybrać inny folder.</translation>
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
        <translation>Użycie: holdfast [OPCJA]… [FOLDER]…
Tworzy kopie zapasowe folderów jako zwykłe pliki i czuwa nad nimi w zasobniku.
Podane FOLDERY są proponowane jako kolejne do objęcia kopią.

  --config PLIK          inna konfiguracja niż własna użytkownika
  --background           uruchom bez okna
  --page STRONA [PLIK]   pokaż stronę: overview, folders, activity, versions,
                         retention, duplicates, settings; wersje PLIKU
  --backup-now           sprawdź teraz wszystko
  --pause, --resume      wstrzymaj tworzenie kopii; wznów je
  --quit                 zakończ działający program
  --help, --version

Jeśli Holdfast już działa, wykona to polecenie. W powłoce lub skrypcie:
holdfast-cli.
</translation>
    </message>
    <message>
        <source>holdfast: %1
Try holdfast --help.
</source>
        <translation>holdfast: %1
Pomoc: holdfast --help.
</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>nie ma opcji %1</translation>
    </message>
    <message>
        <source>%1 wants a value</source>
        <translation>opcja %1 wymaga wartości</translation>
    </message>
    <message>
        <source>--page wants the name of a page</source>
        <translation>opcja --page wymaga nazwy strony</translation>
    </message>
    <message>
        <source>there is no page %1; the pages are overview, folders, activity, versions, retention, duplicates and settings</source>
        <translation>nie ma strony %1; dostępne strony to overview, folders, activity, versions, retention, duplicates i settings</translation>
    </message>
    <message>
        <source>%1 wants a file</source>
        <translation>opcja %1 wymaga pliku</translation>
    </message>
</context>
<context>
    <name>ConfigMistakes</name>
    <message>
        <source>Line %1 can’t be understood: a comma, a quotation mark or a bracket may be missing, or be one too many, there or just before.</source>
        <translation>Wiersz %1 jest niezrozumiały: w nim lub tuż przed nim może brakować przecinka, cudzysłowu lub nawiasu albo może być o jeden za dużo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Wiersz %1: %2</translation>
    </message>
</context>
<context>
    <name>ConfigSections</name>
    <message numerus="yes">
        <source>seconds</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>sekunda</numerusform>
            <numerusform>sekundy</numerusform>
            <numerusform>sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>minuta</numerusform>
            <numerusform>minuty</numerusform>
            <numerusform>minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>dzień</numerusform>
            <numerusform>dni</numerusform>
            <numerusform>dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>files</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>plik</numerusform>
            <numerusform>pliki</numerusform>
            <numerusform>plików</numerusform>
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
        <translation>% plików folderu</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitorowanie</translation>
    </message>
    <message>
        <source>How changes are found and when they are backed up.</source>
        <translation>Jak znajdowane są zmiany i kiedy trafiają do kopii zapasowej.</translation>
    </message>
    <message>
        <source>&amp;Wait for quiet:</source>
        <translation>Czas &amp;bez zmian:</translation>
    </message>
    <message>
        <source>A file is backed up when it has not changed for so long.</source>
        <translation>Plik trafia do kopii, gdy nie zmienił się przez ten czas.</translation>
    </message>
    <message>
        <source>&amp;Busy files:</source>
        <translation>&amp;Ciągle zmieniane:</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Każda zmiana</translation>
    </message>
    <message>
        <source>A file that keeps changing gets at most one new version in this time. Its first change is not delayed.</source>
        <translation>Plik, który ciągle się zmienia, otrzymuje w tym czasie najwyżej jedną nową wersję. Jego pierwsza zmiana nie jest opóźniana.</translation>
    </message>
    <message>
        <source>&amp;Check everything every:</source>
        <translation>&amp;Sprawdzaj wszystko co:</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Finds what the system did not tell of.</source>
        <translation>Znajduje to, o czym system nie powiadomił.</translation>
    </message>
    <message>
        <source>Pause on batter&amp;y below:</source>
        <translation>Wstrzymaj przy baterii &amp;poniżej:</translation>
    </message>
    <message>
        <source>Hold back a &amp;mass change above:</source>
        <translation>Zatrzymaj &amp;masową zmianę powyżej:</translation>
    </message>
    <message>
        <source>When so many files vanish or change at once, Holdfast asks first. Nothing is removed from the backup meanwhile.</source>
        <translation>Gdy naraz zniknie lub zmieni się tyle plików, Holdfast najpierw zapyta. W tym czasie nic nie jest usuwane z kopii zapasowej.</translation>
    </message>
    <message>
        <source>… and of at &amp;least:</source>
        <translation>… i co &amp;najmniej:</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Dowolna liczba</translation>
    </message>
    <message>
        <source>Recognising changes</source>
        <translation>Rozpoznawanie zmian</translation>
    </message>
    <message>
        <source>Only the fingerprint of its content says whether a file has changed.</source>
        <translation>O tym, czy plik się zmienił, rozstrzyga wyłącznie suma kontrolna jego zawartości.</translation>
    </message>
    <message>
        <source>&amp;Read files:</source>
        <translation>&amp;Odczyt plików:</translation>
    </message>
    <message>
        <source>When size or times differ (fast)</source>
        <translation>Gdy różni się rozmiar lub czas (szybko)</translation>
    </message>
    <message>
        <source>Always, in every backup (thorough and slow)</source>
        <translation>Zawsze, przy każdej kopii (dokładnie i wolno)</translation>
    </message>
    <message>
        <source>&amp;Fingerprint:</source>
        <translation>Suma &amp;kontrolna:</translation>
    </message>
    <message>
        <source>All of them are safe. After a change of it, files are read once to get their new fingerprint.</source>
        <translation>Wszystkie są bezpieczne. Po zmianie pliki zostaną raz odczytane, aby otrzymały nową sumę kontrolną.</translation>
    </message>
    <message>
        <source>How files are stored</source>
        <translation>Sposób zapisywania plików</translation>
    </message>
    <message>
        <source>What is stored already stays as it is: this is for what comes from now on.</source>
        <translation>To, co już zapisano, pozostaje bez zmian: ustawienia dotyczą tego, co pojawi się odtąd.</translation>
    </message>
    <message>
        <source>Folders in the backup:</source>
        <translation>Foldery w kopii zapasowej:</translation>
    </message>
    <message>
        <source>One for each folder, when there is more than one</source>
        <translation>Osobny dla każdego folderu, gdy jest ich kilka</translation>
    </message>
    <message>
        <source>One for each folder, always</source>
        <translation>Zawsze osobny dla każdego folderu</translation>
    </message>
    <message>
        <source>None, for a single folder</source>
        <translation>Żaden, jeśli folder jest tylko jeden</translation>
    </message>
    <message>
        <source>A backup that has begun keeps what it began with.</source>
        <translation>Rozpoczęta kopia zapasowa zachowuje to, z czym się zaczęła.</translation>
    </message>
    <message>
        <source>Put identical files:</source>
        <translation>Umieszczaj identyczne pliki:</translation>
    </message>
    <message>
        <source>Into “_duplicates”, but for the first one</source>
        <translation>W „_duplicates”, oprócz pierwszego</translation>
    </message>
    <message>
        <source>Where they belong, like all others</source>
        <translation>Na ich miejscu, jak wszystkie inne</translation>
    </message>
    <message>
        <source>Store identical files as:</source>
        <translation>Zapisuj identyczne pliki jako:</translation>
    </message>
    <message>
        <source>Shared space where the drive can, else copies</source>
        <translation>Wspólne miejsce, jeśli dysk pozwala, albo kopie</translation>
    </message>
    <message>
        <source>Shared space; warns where the drive can’t</source>
        <translation>Wspólne miejsce; ostrzegaj, jeśli się nie da</translation>
    </message>
    <message>
        <source>Links to one file; warns where the drive can’t</source>
        <translation>Dowiązania do pliku; ostrzegaj, jeśli się nie da</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>What shares its space is also damaged together.</source>
        <translation>Pliki o wspólnym miejscu ulegają też wspólnie uszkodzeniu.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>One file for each backup, which says everything that was done.</source>
        <translation>Jeden plik na każdą kopię zapasową, opisujący wszystko, co zrobiono.</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>&amp;Folder:</translation>
    </message>
    <message>
        <source>&amp;Keep for:</source>
        <translation>Przec&amp;howuj przez:</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Cały czas</translation>
    </message>
    <message>
        <source>&amp;Unchanged files:</source>
        <translation>Pliki be&amp;z zmian:</translation>
    </message>
    <message>
        <source>One line each in small backups</source>
        <translation>Po jednym wierszu w małych kopiach</translation>
    </message>
    <message>
        <source>One line each</source>
        <translation>Po jednym wierszu</translation>
    </message>
    <message>
        <source>One line for all</source>
        <translation>Jeden wiersz na wszystkie</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Szybkość</translation>
    </message>
    <message>
        <source>Files at the same time:</source>
        <translation>Pliki jednocześnie:</translation>
    </message>
    <message>
        <source>Chosen for this computer</source>
        <translation>Dobrane do komputera</translation>
    </message>
    <message>
        <source>How many files are read and copied at once.</source>
        <translation>Ile plików jest naraz odczytywanych i kopiowanych.</translation>
    </message>
    <message>
        <source>Read all &amp;stored copies every:</source>
        <translation>Odczytuj &amp;wszystkie kopie co:</translation>
    </message>
    <message>
        <source>A share of them at each regular check, so that a drive that goes bad is noticed in time.</source>
        <translation>Po części przy każdym regularnym sprawdzaniu, aby w porę zauważyć psujący się dysk.</translation>
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
        <translation>Tworzy kopię zapasową: %1</translation>
    </message>
    <message>
        <source>The backup is in %1</source>
        <translation>Kopia zapasowa jest w %1</translation>
    </message>
    <message>
        <source>To be known: %1: %2</source>
        <translation>Do wiadomości: %1: %2</translation>
    </message>
</context>
<context>
    <name>DestinationQuestion</name>
    <message>
        <source>An older state of your own backup is there now: %1.</source>
        <translation>Jest tam teraz starszy stan tej samej kopii zapasowej: %1.</translation>
    </message>
    <message>
        <source>Another backup of yours is there now: %1.</source>
        <translation>Jest tam teraz inna własna kopia zapasowa: %1.</translation>
    </message>
    <message>
        <source>A backup that you have not made on this computer is there now: %1.</source>
        <translation>Jest tam teraz kopia zapasowa, której nie utworzono na tym komputerze: %1.</translation>
    </message>
    <message>
        <source>An empty folder is there now, as when a drive is not connected. Holdfast would begin a new backup in it.</source>
        <translation>Jest tam teraz pusty folder, jak wtedy, gdy dysk nie jest podłączony. Holdfast rozpocząłby w nim nową kopię zapasową.</translation>
    </message>
    <message>
        <source>There is no such folder now.</source>
        <translation>Takiego folderu teraz nie ma.</translation>
    </message>
    <message>
        <source>There are other files now, and no backup of Holdfast. It would begin a new backup beside them.</source>
        <translation>Są tam teraz inne pliki, a nie ma kopii zapasowej programu Holdfast. Nowa kopia powstałaby obok nich.</translation>
    </message>
    <message>
        <source>Is this the right drive?</source>
        <translation>Czy to właściwy dysk?</translation>
    </message>
    <message>
        <source>What is at “%1” is not what was there after the last backup.</source>
        <translation>W „%1” nie ma tego, co było tam po ostatnim tworzeniu kopii.</translation>
    </message>
    <message>
        <source>If you connect the right drive, the backup goes on by itself.</source>
        <translation>Po podłączeniu właściwego dysku tworzenie kopii samo ruszy dalej.</translation>
    </message>
    <message>
        <source>If this is the place to back up to from now on, Holdfast goes on here. What stands there is kept.</source>
        <translation>Jeśli odtąd kopia zapasowa ma trafiać w to miejsce, Holdfast będzie kontynuować tutaj. To, co tam jest, zostanie zachowane.</translation>
    </message>
    <message>
        <source>&amp;Use what is there</source>
        <translation>&amp;Użyj tego, co tam jest</translation>
    </message>
</context>
<context>
    <name>DestinationText</name>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>Wolne: %1 z %2.</translation>
    </message>
    <message>
        <source>There is not enough room: %1 are free, and your folders need %2. Choose a larger drive, or leave something out.</source>
        <translation>Jest za mało miejsca: wolne jest %1, a foldery wymagają %2. Należy wybrać większy dysk albo coś pominąć.</translation>
    </message>
    <message>
        <source>The first backup fits (%1 free, %2 needed), but leaves little room for earlier versions.</source>
        <translation>Pierwsza kopia się zmieści (wolne %1, potrzeba %2), ale zostanie mało miejsca na wcześniejsze wersje.</translation>
    </message>
    <message>
        <source>There is enough room: %1 are free, and your folders need %2.</source>
        <translation>Miejsca wystarczy: wolne jest %1, a foldery wymagają %2.</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here. It is continued, with all its versions.</source>
        <translation>Jest tu kopia zapasowa programu Holdfast. Zostanie kontynuowana ze wszystkimi wersjami.</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here that was not made by you on this computer. If it is yours, it is continued, with all its versions. If not, choose another folder.</source>
        <translation>Jest tu kopia zapasowa programu Holdfast, której ten użytkownik nie utworzył na tym komputerze. Jeśli to własna kopia, zostanie kontynuowana ze wszystkimi wersjami. Jeśli nie, proszę wybrać inny folder.</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here that was not made by you on this computer: %1. If it is yours, it is continued, with all its versions. If not, choose another folder.</source>
        <comment>the folders that it holds</comment>
        <translation>Jest tu kopia zapasowa programu Holdfast, której ten użytkownik nie utworzył na tym komputerze: %1. Jeśli to własna kopia, zostanie kontynuowana ze wszystkimi wersjami. Jeśli nie, proszę wybrać inny folder.</translation>
    </message>
    <message>
        <source>The file system of this drive (%1) holds no file larger than %2. Such files can’t be backed up to it.</source>
        <translation>System plików tego dysku (%1) nie mieści plików większych niż %2. Takich plików nie można na nim zapisać.</translation>
    </message>
    <message>
        <source>The file system of this drive (%1) can’t hold permissions and owners. Holdfast remembers them, and restores them.</source>
        <translation>System plików tego dysku (%1) nie przechowuje uprawnień ani właścicieli. Holdfast pamięta je i przywraca.</translation>
    </message>
    <message>
        <source>Identical files take up space only once on this drive.</source>
        <translation>Identyczne pliki zajmują na tym dysku miejsce tylko raz.</translation>
    </message>
    <message>
        <source>Holdfast may not write there. Choose another folder, or give yourself the permission.</source>
        <translation>Holdfast nie może tam zapisywać. Należy wybrać inny folder albo nadać sobie uprawnienia.</translation>
    </message>
    <message>
        <source>A backup of the original tool stands here. It is taken over: what is stored already is not copied again.</source>
        <translation>Jest tu kopia zapasowa pierwotnego narzędzia. Zostanie przejęta: to, co już zapisano, nie będzie ponownie kopiowane.</translation>
    </message>
    <message>
        <source>There are other files in this folder. They are left alone, but a folder of its own keeps the backup tidy.</source>
        <translation>W tym folderze są inne pliki. Pozostaną nietknięte, ale w osobnym folderze łatwiej o porządek w kopii zapasowej.</translation>
    </message>
    <message>
        <source>This is the drive that your folders are on. A copy there helps when you delete or change a file by mistake, but does not survive the loss of the drive.</source>
        <translation>To dysk, na którym są kopiowane foldery. Taka kopia pomoże, gdy plik zostanie przez pomyłkę usunięty lub zmieniony, ale nie przetrwa utraty dysku.</translation>
    </message>
    <message>
        <source>“%1” (files: %2)</source>
        <translation>„%1” (pliki: %2)</translation>
    </message>
    <message>
        <source>“%1” (files: %2, last change %3)</source>
        <translation>„%1” (pliki: %2, ostatnia zmiana: %3)</translation>
    </message>
    <message>
        <source>it does not tell what of</source>
        <translation>nie wiadomo, czego dotyczy</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Connect its drive, or correct the path.</source>
        <translation>Należy podłączyć dysk albo poprawić ścieżkę.</translation>
    </message>
    <message>
        <source>Give this user the permission, or run as one who has it.</source>
        <translation>Należy nadać temu użytkownikowi uprawnienia albo uruchomić program jako użytkownik, który je ma.</translation>
    </message>
    <message>
        <source>Make room there, then try again: what was stored before is as it was.</source>
        <translation>Należy zwolnić tam miejsce i spróbować ponownie: to, co zapisano wcześniej, pozostało bez zmian.</translation>
    </message>
    <message>
        <source>Mount it for writing, then try again.</source>
        <translation>Należy zamontować go do zapisu i spróbować ponownie.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Proszę spróbować później.</translation>
    </message>
    <message>
        <source>Connect the drive again, then try again: what was stored before is as it was.</source>
        <translation>Należy ponownie podłączyć dysk i spróbować jeszcze raz: to, co zapisano wcześniej, pozostało bez zmian.</translation>
    </message>
    <message>
        <source>The next backup makes the catalog anew; so does the command rebuild.</source>
        <translation>Indeks zostanie odtworzony przy następnym tworzeniu kopii; robi to też polecenie rebuild.</translation>
    </message>
    <message>
        <source>Another process holds this backup. Wait until it is done, then try again.</source>
        <translation>Tej kopii zapasowej używa inny proces. Należy poczekać, aż skończy, i spróbować ponownie.</translation>
    </message>
    <message>
        <source>Holdfast monitors this backup (pid %1) and backs up by itself. To do it by hand, stop it first.</source>
        <translation>Holdfast monitoruje tę kopię zapasową (pid %1) i tworzy ją samodzielnie. Aby zrobić to ręcznie, należy go najpierw zatrzymać.</translation>
    </message>
    <message>
        <source>Another process (pid %1) holds this backup. Wait until it is done, then try again.</source>
        <translation>Tej kopii zapasowej używa inny proces (pid %1). Należy poczekać, aż skończy, i spróbować ponownie.</translation>
    </message>
</context>
<context>
    <name>ExcludeRules</name>
    <message>
        <source>A “\” at the end has nothing to quote. Write “\\” for the character itself.</source>
        <translation>Znak „\” na końcu niczego nie poprzedza. Sam ten znak zapisuje się jako „\\”.</translation>
    </message>
    <message>
        <source>The “[” is never closed. Add a “]”, or write “\[” for the character itself.</source>
        <translation>Nawias „[” nie jest zamknięty. Należy dodać „]” albo zapisać sam znak jako „\[”.</translation>
    </message>
    <message>
        <source>This rule names nothing. Write a name such as “*.tmp” or “build/”.</source>
        <translation>Ta reguła niczego nie wskazuje. Należy wpisać nazwę, na przykład „*.tmp” lub „build/”.</translation>
    </message>
    <message>
        <source>A comment: it leaves out nothing.</source>
        <translation>Komentarz: niczego nie pomija.</translation>
    </message>
    <message>
        <source>Backs up “%1” after all (path from the top of the folder).</source>
        <translation>Mimo wszystko uwzględnia „%1” (ścieżka od początku folderu).</translation>
    </message>
    <message>
        <source>Leaves out “%1” (path from the top of the folder).</source>
        <translation>Pomija „%1” (ścieżka od początku folderu).</translation>
    </message>
    <message>
        <source>Backs up every folder named “%1” after all.</source>
        <translation>Mimo wszystko uwzględnia każdy folder o nazwie „%1”.</translation>
    </message>
    <message>
        <source>Leaves out every folder named “%1”, at any depth.</source>
        <translation>Pomija każdy folder o nazwie „%1”, na dowolnym poziomie.</translation>
    </message>
    <message>
        <source>Backs up everything named “%1” after all.</source>
        <translation>Mimo wszystko uwzględnia wszystko o nazwie „%1”.</translation>
    </message>
    <message>
        <source>Leaves out everything named “%1”, at any depth.</source>
        <translation>Pomija wszystko o nazwie „%1”, na dowolnym poziomie.</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Pamięć podręczna</translation>
    </message>
    <message>
        <source>What programs keep to be faster and make again by themselves.</source>
        <translation>Dane, które programy trzymają dla szybkości i same tworzą na nowo.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>Files that you threw away already.</source>
        <translation>Pliki, które już wyrzucono.</translation>
    </message>
    <message>
        <source>Build output</source>
        <translation>Wyniki kompilacji</translation>
    </message>
    <message>
        <source>What compilers make from source code.</source>
        <translation>To, co kompilatory tworzą z kodu źródłowego.</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Maszyny wirtualne</translation>
    </message>
    <message>
        <source>Disk images of many gigabytes that change whenever the machine runs.</source>
        <translation>Obrazy dysków o wielu gigabajtach, zmieniające się zawsze, gdy maszyna działa.</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>Pliki tymczasowe</translation>
    </message>
    <message>
        <source>Unfinished downloads, locks and what editors leave behind.</source>
        <translation>Niedokończone pobierania, blokady i pozostałości po edytorach.</translation>
    </message>
    <message>
        <source>Downloaded packages (node_modules)</source>
        <translation>Pobrane pakiety (node_modules)</translation>
    </message>
    <message>
        <source>Libraries that a package manager fetches again.</source>
        <translation>Biblioteki, które menedżer pakietów pobierze ponownie.</translation>
    </message>
</context>
<context>
    <name>FolderCount</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln plik</numerusform>
            <numerusform>%Ln pliki</numerusform>
            <numerusform>%Ln plików</numerusform>
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
        <translation>%1…</translation>
    </message>
    <message>
        <source>The exclude rules leave out %1, %2.</source>
        <translation>Reguły wykluczania pomijają %1, %2.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Now of another kind</source>
        <translation>Teraz innego rodzaju</translation>
    </message>
    <message>
        <source>Grown by %1</source>
        <translation>Większy o %1</translation>
    </message>
    <message>
        <source>Shrunk by %1</source>
        <translation>Mniejszy o %1</translation>
    </message>
    <message>
        <source>Same content</source>
        <translation>Ta sama zawartość</translation>
    </message>
    <message>
        <source>Changed, same size</source>
        <translation>Zmieniono, ten sam rozmiar</translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation>Odtąd bez zmian</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Bieżąca</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Przeniesiono</translation>
    </message>
    <message>
        <source>Moved since</source>
        <translation>Później przeniesiono</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Później zmieniono</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Usunięto: %1</translation>
    </message>
    <message>
        <source>%1; content gone by retention</source>
        <translation>%1; zawartość usunięto zgodnie z regułami</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Przed: %1</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>Przeniesiono z %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two changes</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Pierwsza wersja</translation>
    </message>
    <message>
        <source>%1; then deleted</source>
        <comment>a change</comment>
        <translation>%1; potem usunięto</translation>
    </message>
    <message>
        <source>Gone by retention</source>
        <translation>Usunięto zgodnie z regułami</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The first backup is done</source>
        <translation>Pierwsza kopia zapasowa jest gotowa</translation>
    </message>
    <message>
        <source>From now on, what changes is backed up by itself.</source>
        <translation>Odtąd zmiany będą same trafiać do kopii zapasowej.</translation>
    </message>
</context>
<context>
    <name>PauseLength</name>
    <message>
        <source>For &amp;1 hour</source>
        <translation>Na &amp;1 godzinę</translation>
    </message>
    <message>
        <source>For &amp;4 hours</source>
        <translation>Na &amp;4 godziny</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Do &amp;jutra</translation>
    </message>
    <message>
        <source>Until &amp;resumed</source>
        <translation>Do &amp;wznowienia</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>It takes %1, and the backup drive has %2 left for it.</source>
        <translation>Zajmuje %1, a na dysku kopii zapasowej jest na to %2.</translation>
    </message>
</context>
<context>
    <name>ProgressEstimate</name>
    <message>
        <source>Starting to back up…</source>
        <translation>Rozpoczynanie tworzenia kopii…</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>Szukanie zmian…</translation>
    </message>
    <message>
        <source>Looking for changes: %1 so far</source>
        <comment>48 files</comment>
        <translation>Szukanie zmian: na razie %1</translation>
    </message>
    <message>
        <source>Finishing the backup…</source>
        <translation>Kończenie tworzenia kopii…</translation>
    </message>
    <message>
        <source>Backing up: %1</source>
        <comment>1,204 of 3,310 files …</comment>
        <translation>Tworzenie kopii: %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>48 files</comment>
        <translation>na razie %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, 48 files</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2 to go</source>
        <comment>what is done, size</comment>
        <translation>%1, pozostało %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is done, about 3 minutes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 na sekundę</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>looking for changes: %1 files, %2</source>
        <translation>szukanie zmian, pliki: %1, %2</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>pliki: %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3</source>
        <translation>%1 z %2 plików, %3</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3 of %4</source>
        <translation>%1 z %2 plików, %3 z %4</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>, %1/s</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, pozostało %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>rozpoczynanie</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>kończenie</translation>
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
        <translation>pl</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>mniej niż sekundę</translation>
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
        <translation>To, co dotąd skopiowano, zostanie zachowane; bieżący plik zostanie dokończony albo w całości porzucony, a resztę wykona następne uruchomienie.</translation>
    </message>
    <message>
        <source>A backup is under way.</source>
        <translation>Trwa tworzenie kopii zapasowej.</translation>
    </message>
    <message numerus="yes">
        <source>A backup is under way: %Ln files wait.</source>
        <translation>
            <numerusform>Trwa tworzenie kopii zapasowej: czeka %Ln plik.</numerusform>
            <numerusform>Trwa tworzenie kopii zapasowej: czekają %Ln pliki.</numerusform>
            <numerusform>Trwa tworzenie kopii zapasowej: czeka %Ln plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are being restored.</source>
        <translation>Trwa przywracanie plików.</translation>
    </message>
    <message numerus="yes">
        <source>Files are being restored: %Ln files wait.</source>
        <translation>
            <numerusform>Trwa przywracanie plików: czeka %Ln plik.</numerusform>
            <numerusform>Trwa przywracanie plików: czekają %Ln pliki.</numerusform>
            <numerusform>Trwa przywracanie plików: czeka %Ln plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is there already stays; for the rest, restore once more.</source>
        <translation>To, co już przywrócono, pozostanie; resztę trzeba będzie przywrócić jeszcze raz.</translation>
    </message>
    <message>
        <source>The backup is being checked.</source>
        <translation>Trwa sprawdzanie kopii zapasowej.</translation>
    </message>
    <message numerus="yes">
        <source>The backup is being checked: %Ln files wait.</source>
        <translation>
            <numerusform>Trwa sprawdzanie kopii zapasowej: czeka %Ln plik.</numerusform>
            <numerusform>Trwa sprawdzanie kopii zapasowej: czekają %Ln pliki.</numerusform>
            <numerusform>Trwa sprawdzanie kopii zapasowej: czeka %Ln plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next check begins anew.</source>
        <translation>Następne sprawdzanie zacznie się od nowa.</translation>
    </message>
    <message>
        <source>The backup is being repaired. What was mended stays; another repair does the rest.</source>
        <translation>Trwa naprawianie kopii zapasowej. To, co naprawiono, pozostanie; resztę wykona następna naprawa.</translation>
    </message>
    <message>
        <source>A restore is being tried out. It proves nothing unless it comes to its end.</source>
        <translation>Trwa próbne przywracanie. Niczego nie dowodzi, jeśli nie dobiegnie końca.</translation>
    </message>
    <message>
        <source>Old versions are being removed. Those that are left go after the next backup.</source>
        <translation>Trwa usuwanie starych wersji. Pozostałe znikną po następnym tworzeniu kopii.</translation>
    </message>
    <message>
        <source>A restore was stopped; what it wrote stays. For the rest, restore once more.</source>
        <translation>Przerwano przywracanie; to, co zapisano, pozostanie. Resztę trzeba przywrócić jeszcze raz.</translation>
    </message>
    <message>
        <source>A check of the backup was stopped. The next one begins anew.</source>
        <translation>Przerwano sprawdzanie kopii zapasowej. Następne zacznie się od nowa.</translation>
    </message>
    <message>
        <source>A repair was stopped; what it mended stays. Another one does the rest.</source>
        <translation>Przerwano naprawę; to, co naprawiono, pozostanie. Resztę wykona następna naprawa.</translation>
    </message>
    <message>
        <source>A trial restore was stopped, and proves nothing.</source>
        <translation>Przerwano próbne przywracanie, więc niczego ono nie dowodzi.</translation>
    </message>
    <message>
        <source>The removal of old versions was stopped. Those that are left go after the next backup.</source>
        <translation>Przerwano usuwanie starych wersji. Pozostałe znikną po następnym tworzeniu kopii.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and there is power.</source>
        <translation>Nastąpi to, gdy Holdfast znów będzie działać i będzie zasilanie.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and is resumed.</source>
        <translation>Nastąpi to, gdy Holdfast znów będzie działać i zostanie wznowiony.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and the drive is connected.</source>
        <translation>Nastąpi to, gdy Holdfast znów będzie działać, a dysk będzie podłączony.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and the drive can be used.</source>
        <translation>Nastąpi to, gdy Holdfast znów będzie działać, a dysku będzie można używać.</translation>
    </message>
    <message>
        <source>The next start does that.</source>
        <translation>Wykona to następne uruchomienie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not backed up yet.</source>
        <translation>
            <numerusform>%Ln zmiany nie zapisano jeszcze w kopii.</numerusform>
            <numerusform>%Ln zmian nie zapisano jeszcze w kopii.</numerusform>
            <numerusform>%Ln zmian nie zapisano jeszcze w kopii.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was stopped; what it copied is kept. The next start goes on.</source>
        <translation>Przerwano tworzenie kopii; to, co skopiowano, zachowano. Następne uruchomienie będzie je kontynuować.</translation>
    </message>
    <message numerus="yes">
        <source>A backup was stopped; what it copied is kept. %Ln files are left for the next start.</source>
        <translation>
            <numerusform>Przerwano tworzenie kopii; to, co skopiowano, zachowano. Na następne uruchomienie pozostał %Ln plik.</numerusform>
            <numerusform>Przerwano tworzenie kopii; to, co skopiowano, zachowano. Na następne uruchomienie pozostały %Ln pliki.</numerusform>
            <numerusform>Przerwano tworzenie kopii; to, co skopiowano, zachowano. Na następne uruchomienie pozostało %Ln plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was under way.</source>
        <translation>Nic nie było w toku.</translation>
    </message>
    <message>
        <source>Holdfast has quit. %1</source>
        <translation>Holdfast zakończył działanie. %1</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>Folder made</source>
        <translation>Utworzono folder</translation>
    </message>
    <message>
        <source>The folder is made</source>
        <translation>Folder zostanie utworzony</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Is written</source>
        <translation>Zostanie zapisany</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Is written: %1</source>
        <translation>Zostanie zapisany: %1</translation>
    </message>
    <message>
        <source>Replaced what stood there, which was archived</source>
        <translation>Zastąpiono to, co tam było, po zarchiwizowaniu</translation>
    </message>
    <message>
        <source>Replaces what stands there, archived first</source>
        <translation>Zastąpi to, co tam jest, po zarchiwizowaniu</translation>
    </message>
    <message>
        <source>Replaced what stood there</source>
        <translation>Zastąpiono to, co tam było</translation>
    </message>
    <message>
        <source>Replaces what stands there</source>
        <translation>Zastąpi to, co tam jest</translation>
    </message>
    <message>
        <source>Not restored: %1</source>
        <translation>Nie przywrócono: %1</translation>
    </message>
    <message>
        <source>Can’t be restored: %1</source>
        <translation>Nie można przywrócić: %1</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>Już tam był</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Już tam jest</translation>
    </message>
    <message>
        <source>Left as it is: something else stands there</source>
        <translation>Pozostawiono bez zmian: jest tam coś innego</translation>
    </message>
    <message>
        <source>Stays as it is: something else stands there</source>
        <translation>Pozostanie bez zmian: jest tam coś innego</translation>
    </message>
    <message>
        <source>Archived, then removed</source>
        <translation>Zarchiwizowano, potem usunięto</translation>
    </message>
    <message>
        <source>Was not there then: is archived, then removed</source>
        <translation>Wtedy go nie było: archiwizacja, potem usunięcie</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Dowiązanie</translation>
    </message>
    <message>
        <source>A special file</source>
        <translation>Plik specjalny</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>size, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written, %1.</source>
        <translation>
            <numerusform>Zapisano %Ln plik, %1.</numerusform>
            <numerusform>Zapisano %Ln pliki, %1.</numerusform>
            <numerusform>Zapisano %Ln plików, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will be written, %1.</source>
        <translation>
            <numerusform>Zostanie zapisany %Ln plik, %1.</numerusform>
            <numerusform>Zostaną zapisane %Ln pliki, %1.</numerusform>
            <numerusform>Zostanie zapisanych %Ln plików, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders were made.</source>
        <translation>
            <numerusform>Utworzono %Ln folder.</numerusform>
            <numerusform>Utworzono %Ln foldery.</numerusform>
            <numerusform>Utworzono %Ln folderów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders will be made.</source>
        <translation>
            <numerusform>Zostanie utworzony %Ln folder.</numerusform>
            <numerusform>Zostaną utworzone %Ln foldery.</numerusform>
            <numerusform>Zostanie utworzonych %Ln folderów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Nothing will be written.</source>
        <translation>Nic nie zostanie zapisane.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced what stood there, which is in the backup now.</source>
        <translation>
            <numerusform>W %Ln przypadku zastąpiono to, co tam było; jest to teraz w kopii zapasowej.</numerusform>
            <numerusform>W %Ln przypadkach zastąpiono to, co tam było; jest to teraz w kopii zapasowej.</numerusform>
            <numerusform>W %Ln przypadkach zastąpiono to, co tam było; jest to teraz w kopii zapasowej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replace what stands there, which is archived first.</source>
        <translation>
            <numerusform>W %Ln przypadku to, co tam jest, zostanie najpierw zarchiwizowane, a potem zastąpione.</numerusform>
            <numerusform>W %Ln przypadkach to, co tam jest, zostanie najpierw zarchiwizowane, a potem zastąpione.</numerusform>
            <numerusform>W %Ln przypadkach to, co tam jest, zostanie najpierw zarchiwizowane, a potem zastąpione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced what stood there.</source>
        <translation>
            <numerusform>W %Ln przypadku zastąpiono to, co tam było.</numerusform>
            <numerusform>W %Ln przypadkach zastąpiono to, co tam było.</numerusform>
            <numerusform>W %Ln przypadkach zastąpiono to, co tam było.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replace what stands there.</source>
        <translation>
            <numerusform>W %Ln przypadku to, co tam jest, zostanie zastąpione.</numerusform>
            <numerusform>W %Ln przypadkach to, co tam jest, zostanie zastąpione.</numerusform>
            <numerusform>W %Ln przypadkach to, co tam jest, zostanie zastąpione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were not there then were archived and removed.</source>
        <translation>
            <numerusform>Zarchiwizowano i usunięto %Ln element, którego wtedy nie było.</numerusform>
            <numerusform>Zarchiwizowano i usunięto %Ln elementy, których wtedy nie było.</numerusform>
            <numerusform>Zarchiwizowano i usunięto %Ln elementów, których wtedy nie było.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were not there then are archived and removed.</source>
        <translation>
            <numerusform>Zostanie zarchiwizowany i usunięty %Ln element, którego wtedy nie było.</numerusform>
            <numerusform>Zostaną zarchiwizowane i usunięte %Ln elementy, których wtedy nie było.</numerusform>
            <numerusform>Zostanie zarchiwizowanych i usuniętych %Ln elementów, których wtedy nie było.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln element już tam był.</numerusform>
            <numerusform>%Ln elementy już tam były.</numerusform>
            <numerusform>%Ln elementów już tam było.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln element już tam jest.</numerusform>
            <numerusform>%Ln elementy już tam są.</numerusform>
            <numerusform>%Ln elementów już tam jest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out: something else stands there.</source>
        <translation>
            <numerusform>Pominięto %Ln element: jest tam coś innego.</numerusform>
            <numerusform>Pominięto %Ln elementy: jest tam coś innego.</numerusform>
            <numerusform>Pominięto %Ln elementów: jest tam coś innego.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out: something else stands there.</source>
        <translation>
            <numerusform>%Ln element zostanie pominięty: jest tam coś innego.</numerusform>
            <numerusform>%Ln elementy zostaną pominięte: jest tam coś innego.</numerusform>
            <numerusform>%Ln elementów zostanie pominiętych: jest tam coś innego.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be restored.</source>
        <translation>
            <numerusform>%Ln elementu nie udało się przywrócić.</numerusform>
            <numerusform>%Ln elementów nie udało się przywrócić.</numerusform>
            <numerusform>%Ln elementów nie udało się przywrócić.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be restored.</source>
        <translation>
            <numerusform>%Ln elementu nie można przywrócić.</numerusform>
            <numerusform>%Ln elementów nie można przywrócić.</numerusform>
            <numerusform>%Ln elementów nie można przywrócić.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>Nie ma nic do przywrócenia</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %Ln files</source>
        <translation>
            <numerusform>&amp;Przywróć %Ln plik</numerusform>
            <numerusform>&amp;Przywróć %Ln pliki</numerusform>
            <numerusform>&amp;Przywróć %Ln plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %Ln folders</source>
        <translation>
            <numerusform>&amp;Przywróć %Ln folder</numerusform>
            <numerusform>&amp;Przywróć %Ln foldery</numerusform>
            <numerusform>&amp;Przywróć %Ln folderów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln files</source>
        <translation>
            <numerusform>&amp;Usuń %Ln plik</numerusform>
            <numerusform>&amp;Usuń %Ln pliki</numerusform>
            <numerusform>&amp;Usuń %Ln plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, remove %Ln files</source>
        <comment>an act</comment>
        <translation>
            <numerusform>%1, usuń %Ln plik</numerusform>
            <numerusform>%1, usuń %Ln pliki</numerusform>
            <numerusform>%1, usuń %Ln plików</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>each of the last %Ln hours</source>
        <translation>
            <numerusform>ostatniej %Ln godziny</numerusform>
            <numerusform>każdej z ostatnich %Ln godzin</numerusform>
            <numerusform>każdej z ostatnich %Ln godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln days</source>
        <translation>
            <numerusform>ostatniego %Ln dnia</numerusform>
            <numerusform>każdego z ostatnich %Ln dni</numerusform>
            <numerusform>każdego z ostatnich %Ln dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln weeks</source>
        <translation>
            <numerusform>ostatniego %Ln tygodnia</numerusform>
            <numerusform>każdego z ostatnich %Ln tygodni</numerusform>
            <numerusform>każdego z ostatnich %Ln tygodni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln months</source>
        <translation>
            <numerusform>ostatniego %Ln miesiąca</numerusform>
            <numerusform>każdego z ostatnich %Ln miesięcy</numerusform>
            <numerusform>każdego z ostatnich %Ln miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln years</source>
        <translation>
            <numerusform>ostatniego %Ln roku</numerusform>
            <numerusform>każdego z ostatnich %Ln lat</numerusform>
            <numerusform>każdego z ostatnich %Ln lat</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>&amp;Zachowuj wszystko</translation>
    </message>
    <message>
        <source>Thin out with a&amp;ge</source>
        <translation>Im starsze, tym &amp;mniej</translation>
    </message>
    <message>
        <source>The &amp;last few versions</source>
        <translation>&amp;Kilka ostatnich wersji</translation>
    </message>
    <message>
        <source>By s&amp;pace</source>
        <translation>Według mi&amp;ejsca</translation>
    </message>
    <message>
        <source>&amp;My own rules</source>
        <translation>Własne &amp;reguły</translation>
    </message>
    <message>
        <source>No version is ever removed. The backup grows.</source>
        <translation>Żadna wersja nie jest nigdy usuwana. Kopia zapasowa rośnie.</translation>
    </message>
    <message>
        <source>Many versions of the last days, fewer of the last months, one for each year before.</source>
        <translation>Wiele wersji z ostatnich dni, mniej z ostatnich miesięcy, po jednej z każdego wcześniejszego roku.</translation>
    </message>
    <message>
        <source>So many of the newest versions of each file.</source>
        <translation>Tyle najnowszych wersji każdego pliku.</translation>
    </message>
    <message>
        <source>The oldest versions go when the drive gets full.</source>
        <translation>Najstarsze wersje znikają, gdy dysk się zapełnia.</translation>
    </message>
    <message>
        <source>As set below.</source>
        <translation>Zgodnie z ustawieniami poniżej.</translation>
    </message>
    <message>
        <source>Of each file only the newest earlier version is kept.</source>
        <translation>Z każdego pliku zachowywana jest tylko najnowsza wcześniejsza wersja.</translation>
    </message>
    <message numerus="yes">
        <source>Of each file at most %Ln earlier versions are kept.</source>
        <translation>
            <numerusform>Z każdego pliku zachowywana jest najwyżej %Ln wcześniejsza wersja.</numerusform>
            <numerusform>Z każdego pliku zachowywane są najwyżej %Ln wcześniejsze wersje.</numerusform>
            <numerusform>Z każdego pliku zachowywanych jest najwyżej %Ln wcześniejszych wersji.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Versions go %Ln days after they were replaced.</source>
        <translation>
            <numerusform>Wersje znikają po %Ln dniu od zastąpienia.</numerusform>
            <numerusform>Wersje znikają po %Ln dniach od zastąpienia.</numerusform>
            <numerusform>Wersje znikają po %Ln dniach od zastąpienia.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest version of %1 is kept, and no other.</source>
        <comment>each of …</comment>
        <translation>Zachowywana jest tylko najnowsza wersja z %1.</translation>
    </message>
    <message>
        <source>The oldest versions go until %1 % of the drive are free.</source>
        <translation>Najstarsze wersje są usuwane, aż wolne będzie %1% dysku.</translation>
    </message>
    <message>
        <source>The oldest versions go until %1 of the drive are free.</source>
        <translation>Najstarsze wersje są usuwane, aż na dysku będzie wolne %1.</translation>
    </message>
    <message>
        <source>Every version is kept.</source>
        <translation>Zachowywana jest każda wersja.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted files are kept for %Ln days.</source>
        <translation>
            <numerusform>Usunięte pliki są zachowywane przez %Ln dzień.</numerusform>
            <numerusform>Usunięte pliki są zachowywane przez %Ln dni.</numerusform>
            <numerusform>Usunięte pliki są zachowywane przez %Ln dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted files are kept for good.</source>
        <translation>Usunięte pliki są zachowywane na stałe.</translation>
    </message>
    <message>
        <source>Enough newer versions</source>
        <translation>Dość nowszych wersji</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Za stara</translation>
    </message>
    <message>
        <source>Thinned out with age</source>
        <translation>Przerzedzanie starszych</translation>
    </message>
    <message>
        <source>To make room</source>
        <translation>Zwalnianie miejsca</translation>
    </message>
    <message>
        <source>Deleted long ago</source>
        <translation>Usunięty dawno temu</translation>
    </message>
    <message>
        <source>Deleted file</source>
        <translation>Usunięty plik</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Wersja %1</translation>
    </message>
    <message>
        <source>one version</source>
        <translation>jedną wersję</translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln wersję</numerusform>
            <numerusform>%Ln wersje</numerusform>
            <numerusform>%Ln wersji</numerusform>
        </translation>
    </message>
    <message>
        <source>one deleted file</source>
        <translation>jeden usunięty plik</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted files</source>
        <translation>
            <numerusform>%Ln usunięty plik</numerusform>
            <numerusform>%Ln usunięte pliki</numerusform>
            <numerusform>%Ln usuniętych plików</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>versions, deleted files</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, how large</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>older</source>
        <translation>starsze</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dzień</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 tydzień</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 miesiąc</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 miesiące</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 rok</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 lata</translation>
    </message>
</context>
<context>
    <name>SaveSetup</name>
    <message>
        <source>The configuration was edited</source>
        <translation>Konfiguracja została zmieniona</translation>
    </message>
    <message>
        <source>The configuration file was edited since Holdfast read it, in the same place: %1.</source>
        <comment>settings, or a reason</comment>
        <translation>Odkąd Holdfast odczytał plik konfiguracji, zmieniono w nim to samo miejsce: %1.</translation>
    </message>
    <message>
        <source>Read it again, and make your change once more on top of that. Or write yours: everything else that was edited stays, and the file as it is now is kept beside it as %1.</source>
        <comment>file name</comment>
        <translation>Można odczytać go ponownie i wprowadzić swoją zmianę jeszcze raz na tej podstawie. Można też zapisać swoją: wszystkie inne zmiany w pliku pozostaną, a jego obecna postać zostanie zachowana obok jako %1.</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>&amp;Odczytaj ponownie</translation>
    </message>
    <message>
        <source>&amp;Write mine</source>
        <translation>&amp;Zapisz moją</translation>
    </message>
    <message>
        <source>the configuration was read again; nothing was saved</source>
        <translation>konfiguracja została odczytana ponownie; niczego nie zapisano</translation>
    </message>
    <message>
        <source>it was edited since it was read; nothing was saved</source>
        <translation>została zmieniona po odczytaniu; niczego nie zapisano</translation>
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
        <translation>Jedna zmiana czeka na zapisanie w kopii.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait to be backed up.</source>
        <translation>
            <numerusform>%Ln zmiana czeka na zapisanie w kopii.</numerusform>
            <numerusform>%Ln zmiany czekają na zapisanie w kopii.</numerusform>
            <numerusform>%Ln zmian czeka na zapisanie w kopii.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is done as soon as the files are quiet. Files that never are get a version every few minutes.</source>
        <translation>Nastąpi to, gdy tylko pliki przestaną się zmieniać. Pliki zmieniane bez przerwy otrzymują wersję co kilka minut.</translation>
    </message>
    <message>
        <source>That is done as soon as the files are quiet.</source>
        <translation>Nastąpi to, gdy tylko pliki przestaną się zmieniać.</translation>
    </message>
    <message>
        <source>Last backed up %1.</source>
        <comment>12 seconds ago</comment>
        <translation>Ostatnia kopia: %1.</translation>
    </message>
    <message>
        <source>The last complete backup was %1.</source>
        <comment>12 seconds ago</comment>
        <translation>Ostatnia kompletna kopia zapasowa: %1.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Tworzenie kopii…</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <comment>today 18:00</comment>
        <translation>Wstrzymano do: %1.</translation>
    </message>
    <message>
        <source>Backing up is paused.</source>
        <translation>Tworzenie kopii jest wstrzymane.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>W&amp;znów</translation>
    </message>
    <message>
        <source>The battery is low: Holdfast waits until there is power.</source>
        <translation>Bateria jest słaba: Holdfast czeka na zasilanie.</translation>
    </message>
    <message>
        <source>Open &amp;settings</source>
        <translation>Otwórz &amp;ustawienia</translation>
    </message>
    <message>
        <source>Nothing is backed up yet.</source>
        <translation>Nie ma jeszcze kopii zapasowej.</translation>
    </message>
    <message>
        <source>The first backup begins by itself in a moment.</source>
        <translation>Pierwsza kopia zacznie się sama za chwilę.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Utwórz &amp;kopię</translation>
    </message>
    <message>
        <source>Looking for what has changed…</source>
        <translation>Szukanie tego, co się zmieniło…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Przygotowywanie…</translation>
    </message>
    <message>
        <source>Holdfast looks for what has changed since it ran last.</source>
        <translation>Holdfast szuka tego, co zmieniło się od ostatniego uruchomienia.</translation>
    </message>
    <message>
        <source>Holdfast is at work on the backup.</source>
        <translation>Holdfast pracuje nad kopią zapasową.</translation>
    </message>
    <message>
        <source>Backing up goes on when that is done.</source>
        <translation>Tworzenie kopii ruszy dalej, gdy to się skończy.</translation>
    </message>
    <message>
        <source>Holdfast has stopped.</source>
        <translation>Holdfast jest zatrzymany.</translation>
    </message>
    <message>
        <source>What was backed up is safe. The rest follows at the next start.</source>
        <translation>To, co zapisano w kopii, jest bezpieczne. Reszta nastąpi przy następnym uruchomieniu.</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Bezpiecznie</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekiwanie</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Wymaga uwagi</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Bez konfiguracji</translation>
    </message>
    <message>
        <source>The backup is being checked and repaired.</source>
        <translation>Kopia zapasowa jest sprawdzana i naprawiana.</translation>
    </message>
    <message>
        <source>Sho&amp;w…</source>
        <translation>P&amp;okaż…</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Regular checks are turned off, so such changes wait for “Back up now”. Settings can turn them on.</source>
        <translation>Regularne sprawdzanie jest wyłączone, więc takie zmiany czekają na „Utwórz kopię”. Można je włączyć w ustawieniach.</translation>
    </message>
    <message numerus="yes">
        <source>Changes there are found by the check every %n hours.</source>
        <translation>
            <numerusform>Zmiany są tam znajdowane przy sprawdzaniu co %n godzinę.</numerusform>
            <numerusform>Zmiany są tam znajdowane przy sprawdzaniu co %n godziny.</numerusform>
            <numerusform>Zmiany są tam znajdowane przy sprawdzaniu co %n godzin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes there are found by the check every %n minutes.</source>
        <translation>
            <numerusform>Zmiany są tam znajdowane przy sprawdzaniu co %n minutę.</numerusform>
            <numerusform>Zmiany są tam znajdowane przy sprawdzaniu co %n minuty.</numerusform>
            <numerusform>Zmiany są tam znajdowane przy sprawdzaniu co %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked regularly</source>
        <translation>Regularnie sprawdzany</translation>
    </message>
    <message>
        <source>The system does not tell of changes in this folder: %1.</source>
        <translation>System nie powiadamia o zmianach w tym folderze: %1.</translation>
    </message>
    <message>
        <source>Watched in part</source>
        <translation>Częściowo monitorowany</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>folder, reason</comment>
        <translation>„%1” (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n folders in it are not watched, among them %1.</source>
        <translation>
            <numerusform>%n folder w nim nie jest monitorowany: %1.</numerusform>
            <numerusform>%n foldery w nim nie są monitorowane, między innymi: %1.</numerusform>
            <numerusform>%n folderów w nim nie jest monitorowanych, między innymi: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>New and deleted files are seen at once; this system does not tell when the content of a file changes.</source>
        <translation>Nowe i usunięte pliki są zauważane od razu; ten system nie powiadamia o zmianach zawartości plików.</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Monitorowany</translation>
    </message>
    <message>
        <source>Changes are seen at once and backed up within seconds.</source>
        <translation>Zmiany są zauważane od razu i w ciągu kilku sekund trafiają do kopii.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Brak folderu</translation>
    </message>
    <message>
        <source>This folder is not there right now, or can’t be opened. Connect its drive; its backup is kept, and nothing in it counts as deleted.</source>
        <translation>Tego folderu teraz nie ma albo nie można go otworzyć. Należy podłączyć jego dysk; kopia zapasowa jest zachowana i nic w tym folderze nie jest uznawane za usunięte.</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Niemonitorowany</translation>
    </message>
    <message>
        <source>Nothing is watched right now. %1</source>
        <translation>W tej chwili nic nie jest monitorowane. %1</translation>
    </message>
    <message>
        <source>Nothing is watched right now.</source>
        <translation>W tej chwili nic nie jest monitorowane.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Backups are paused. What changes meanwhile is backed up when they go on.</source>
        <translation>Tworzenie kopii jest wstrzymane. To, co się tymczasem zmieni, trafi do kopii po wznowieniu.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Uruchamianie…</translation>
    </message>
    <message>
        <source>Holdfast is about to watch this folder.</source>
        <translation>Holdfast zaraz zacznie monitorować ten folder.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problemy</numerusform>
            <numerusform>%Ln problemów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>“[:%1:]” is no known group of characters. Use one such as “[:digit:]” or “[:alpha:]”.</source>
        <translation>„[:%1:]” nie jest znaną grupą znaków. Można użyć na przykład „[:digit:]” lub „[:alpha:]”.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n bajt</numerusform>
            <numerusform>%n bajty</numerusform>
            <numerusform>%n bajtów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>dzisiaj %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>wczoraj %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>za %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>przed chwilą</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>%n sekundę temu</numerusform>
            <numerusform>%n sekundy temu</numerusform>
            <numerusform>%n sekund temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minutę temu</numerusform>
            <numerusform>%n minuty temu</numerusform>
            <numerusform>%n minut temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n godzinę temu</numerusform>
            <numerusform>%n godziny temu</numerusform>
            <numerusform>%n godzin temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n dzień temu</numerusform>
            <numerusform>%n dni temu</numerusform>
            <numerusform>%n dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>mniej niż minutę</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>około %n minuty</numerusform>
            <numerusform>około %n minut</numerusform>
            <numerusform>około %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>około %n godziny</numerusform>
            <numerusform>około %n godzin</numerusform>
            <numerusform>około %n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n days</source>
        <translation>
            <numerusform>około %n dnia</numerusform>
            <numerusform>około %n dni</numerusform>
            <numerusform>około %n dni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>&amp;Make room…</source>
        <translation>Zwolnij &amp;miejsce…</translation>
    </message>
    <message>
        <source>&amp;Use another drive…</source>
        <translation>Użyj &amp;innego dysku…</translation>
    </message>
    <message>
        <source>Sho&amp;w it…</source>
        <translation>P&amp;okaż go…</translation>
    </message>
    <message>
        <source>Sho&amp;w them…</source>
        <translation>P&amp;okaż je…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Spróbuj ponownie</translation>
    </message>
    <message>
        <source>The drive “%1” has not been connected since %2.</source>
        <comment>name, Tuesday 18:40</comment>
        <translation>Dysk „%1” nie jest podłączony (od: %2).</translation>
    </message>
    <message>
        <source>The drive “%1” is not connected.</source>
        <translation>Dysk „%1” nie jest podłączony.</translation>
    </message>
    <message>
        <source>Connect it, and the backup goes on by itself.</source>
        <translation>Wystarczy go podłączyć, a tworzenie kopii samo ruszy dalej.</translation>
    </message>
    <message>
        <source>Another drive is in the place of your backup drive.</source>
        <translation>W miejscu dysku kopii zapasowej jest inny dysk.</translation>
    </message>
    <message>
        <source>What is at “%1” is not the backup that was there before. Nothing is written to it until you have looked.</source>
        <translation>W „%1” nie ma tej kopii zapasowej, która była tam wcześniej. Nic nie zostanie tam zapisane, dopóki nie zostanie to sprawdzone.</translation>
    </message>
    <message>
        <source>&amp;Look closer…</source>
        <translation>O&amp;bejrzyj…</translation>
    </message>
    <message>
        <source>Only %1 are free.</source>
        <translation>Wolne jest tylko %1.</translation>
    </message>
    <message>
        <source>The backup drive is full.</source>
        <translation>Dysk kopii zapasowej jest pełny.</translation>
    </message>
    <message>
        <source>New changes can’t be backed up. Keep fewer old versions, or move to a bigger drive: as soon as there is room, the backup goes on by itself.</source>
        <translation>Nowych zmian nie można zapisać w kopii. Można zachowywać mniej starych wersji albo przejść na większy dysk: gdy tylko będzie miejsce, tworzenie kopii samo ruszy dalej.</translation>
    </message>
    <message>
        <source>“%1” takes %2, and the drive has %3 left for it.</source>
        <comment>path, sizes</comment>
        <translation>„%1” zajmuje %2, a na dysku jest na to %3.</translation>
    </message>
    <message>
        <source>Keep fewer old versions, or move to a bigger drive: as soon as there is room, the backup goes on by itself.</source>
        <translation>Można zachowywać mniej starych wersji albo przejść na większy dysk: gdy tylko będzie miejsce, tworzenie kopii samo ruszy dalej.</translation>
    </message>
    <message>
        <source>One file does not fit on the backup drive.</source>
        <translation>Jeden plik nie mieści się na dysku kopii zapasowej.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not fit on the backup drive.</source>
        <translation>
            <numerusform>%Ln plik nie mieści się na dysku kopii zapasowej.</numerusform>
            <numerusform>%Ln pliki nie mieszczą się na dysku kopii zapasowej.</numerusform>
            <numerusform>%Ln plików nie mieści się na dysku kopii zapasowej.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Everything else is backed up. %2</source>
        <comment>sentences</comment>
        <translation>%1 Wszystko inne jest w kopii. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Another program is using this backup.</source>
        <translation>Tej kopii zapasowej używa inny program.</translation>
    </message>
    <message>
        <source>A setting keeps Holdfast from backing up.</source>
        <translation>Jedno z ustawień uniemożliwia tworzenie kopii.</translation>
    </message>
    <message>
        <source>Open &amp;settings</source>
        <translation>Otwórz &amp;ustawienia</translation>
    </message>
    <message>
        <source>The backup can’t be used.</source>
        <translation>Nie można użyć kopii zapasowej.</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Napraw…</translation>
    </message>
    <message>
        <source>The last trial restore did not succeed.</source>
        <translation>Ostatnie próbne przywracanie nie powiodło się.</translation>
    </message>
    <message>
        <source>Some stored files did not come back as they were. Check the whole backup and repair what can be repaired.</source>
        <translation>Niektóre zapisane pliki nie wróciły w takiej postaci, w jakiej były. Należy sprawdzić całą kopię zapasową i naprawić to, co można.</translation>
    </message>
    <message>
        <source>One stored copy is damaged.</source>
        <translation>Jedna zapisana kopia jest uszkodzona.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies are damaged.</source>
        <translation>
            <numerusform>%Ln zapisana kopia jest uszkodzona.</numerusform>
            <numerusform>%Ln zapisane kopie są uszkodzone.</numerusform>
            <numerusform>%Ln zapisanych kopii jest uszkodzonych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their content is nowhere else, so they can’t be repaired. Look at them: once you know of it, they can be left as they are.</source>
        <translation>
            <numerusform>Jej zawartości nie ma nigdzie indziej, więc nie można jej naprawić. Warto ją obejrzeć: gdy uszkodzenie jest już znane, można ją pozostawić bez zmian.</numerusform>
            <numerusform>Ich zawartości nie ma nigdzie indziej, więc nie można ich naprawić. Warto je obejrzeć: gdy uszkodzenia są już znane, można je pozostawić bez zmian.</numerusform>
            <numerusform>Ich zawartości nie ma nigdzie indziej, więc nie można ich naprawić. Warto je obejrzeć: gdy uszkodzenia są już znane, można je pozostawić bez zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at it…</source>
        <translation>O&amp;bejrzyj…</translation>
    </message>
    <message numerus="yes">
        <source>A check found that they are not what was backed up. Most can be taken anew from your files.</source>
        <translation>
            <numerusform>Sprawdzenie wykazało, że jej zawartość różni się od skopiowanej. Zwykle można utworzyć ją na nowo z plików źródłowych.</numerusform>
            <numerusform>Sprawdzenie wykazało, że ich zawartość różni się od skopiowanej. Większość można utworzyć na nowo z plików źródłowych.</numerusform>
            <numerusform>Sprawdzenie wykazało, że ich zawartość różni się od skopiowanej. Większość można utworzyć na nowo z plików źródłowych.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files are gone. Their copies are kept, and nothing is removed, until you say that this is right.</source>
        <translation>Brakuje %1 z %2 plików. Ich kopie są zachowane i nic nie zostanie usunięte, dopóki nie zostanie potwierdzone, że tak ma być.</translation>
    </message>
    <message>
        <source>%1 of %2 files were rewritten. Their earlier versions are kept, and nothing is removed, until you say that this is right.</source>
        <translation>Zmieniono zawartość %1 z %2 plików. Ich wcześniejsze wersje są zachowane i nic nie zostanie usunięte, dopóki nie zostanie potwierdzone, że tak ma być.</translation>
    </message>
    <message>
        <source>Many files in “%1” were deleted at once.</source>
        <translation>W „%1” usunięto naraz wiele plików.</translation>
    </message>
    <message>
        <source>Many files in “%1” were changed at once.</source>
        <translation>W „%1” zmieniono naraz wiele plików.</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>P&amp;rzejrzyj…</translation>
    </message>
    <message>
        <source>Something could not be backed up.</source>
        <translation>Czegoś nie udało się zapisać w kopii.</translation>
    </message>
    <message>
        <source>One file or folder could not be backed up.</source>
        <translation>Jednego pliku lub folderu nie udało się zapisać w kopii.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be backed up.</source>
        <translation>
            <numerusform>%Ln pliku lub folderu nie udało się zapisać w kopii.</numerusform>
            <numerusform>%Ln plików lub folderów nie udało się zapisać w kopii.</numerusform>
            <numerusform>%Ln plików lub folderów nie udało się zapisać w kopii.</numerusform>
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
        <translation>Zegar tego komputera spóźnia się względem kopii zapasowej: są w niej zmiany z datą %1.</translation>
    </message>
    <message>
        <source>Your files are backed up all the same; what changes is recorded just after those. Set the clock right, or say that it is.</source>
        <translation>Kopia plików mimo to jest tworzona; zmiany są zapisywane tuż po tamtych. Należy nastawić zegar albo potwierdzić, że jest poprawny.</translation>
    </message>
    <message>
        <source>The &amp;clock is right…</source>
        <translation>&amp;Czas jest poprawny…</translation>
    </message>
    <message>
        <source>There has been no complete backup since %1.</source>
        <comment>12 March 18:40</comment>
        <translation>Ostatnia kompletna kopia zapasowa: %1.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Utwórz &amp;kopię</translation>
    </message>
    <message>
        <source>Your files are safe, but the backup drive is nearly full.</source>
        <translation>Pliki są bezpieczne, ale dysk kopii zapasowej jest prawie pełny.</translation>
    </message>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>Wolne: %1 z %2.</translation>
    </message>
    <message>
        <source>The backup drive is nearly full: %1 of %2 are free.</source>
        <translation>Dysk kopii zapasowej jest prawie pełny: wolne %1 z %2.</translation>
    </message>
    <message>
        <source>Your files are safe, but some changes are noticed late.</source>
        <translation>Pliki są bezpieczne, ale niektóre zmiany są zauważane późno.</translation>
    </message>
    <message>
        <source>This computer lets Holdfast watch only so many folders. The others are looked at from time to time.</source>
        <translation>Ten komputer pozwala programowi Holdfast monitorować tylko ograniczoną liczbę folderów. Pozostałe są przeglądane co pewien czas.</translation>
    </message>
    <message>
        <source>&amp;What to do…</source>
        <translation>Co &amp;zrobić…</translation>
    </message>
    <message>
        <source>Some folders can’t be watched: changes in them are noticed late.</source>
        <translation>Niektórych folderów nie można monitorować: zmiany w nich są zauważane późno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies are known, and left as they are.</source>
        <translation>
            <numerusform>%Ln uszkodzona kopia jest znana i pozostawiona bez zmian.</numerusform>
            <numerusform>%Ln uszkodzone kopie są znane i pozostawione bez zmian.</numerusform>
            <numerusform>%Ln uszkodzonych kopii jest znanych i pozostawionych bez zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w…</source>
        <translation>P&amp;okaż…</translation>
    </message>
    <message>
        <source>The configuration can’t be read, so nothing is backed up.</source>
        <translation>Nie można odczytać konfiguracji, więc kopia nie jest tworzona.</translation>
    </message>
    <message>
        <source>The configuration has a mistake, so nothing is backed up.</source>
        <translation>W konfiguracji jest błąd, więc kopia nie jest tworzona.</translation>
    </message>
    <message>
        <source>Nothing is backed up yet.</source>
        <translation>Nie ma jeszcze kopii zapasowej.</translation>
    </message>
    <message>
        <source>Choose the folders to keep safe and a drive for their copies. It takes a minute.</source>
        <translation>Proszę wybrać foldery do ochrony i dysk na ich kopie. Zajmie to minutę.</translation>
    </message>
    <message>
        <source>&amp;Set up the backup…</source>
        <translation>Skon&amp;figuruj kopię…</translation>
    </message>
    <message>
        <source>The backup drive takes nothing just now.</source>
        <translation>Na dysku kopii zapasowej nie można teraz nic zapisać.</translation>
    </message>
    <message>
        <source>Your files are safe.</source>
        <translation>Pliki są bezpieczne.</translation>
    </message>
    <message>
        <source>Your file is safe.</source>
        <translation>Plik jest bezpieczny.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln files are safe.</source>
        <translation>
            <numerusform>%Ln plik jest bezpieczny.</numerusform>
            <numerusform>Wszystkie %Ln pliki są bezpieczne.</numerusform>
            <numerusform>Wszystkie pliki (%Ln) są bezpieczne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Volumes</name>
    <message>
        <source>This computer’s own drive</source>
        <translation>Dysk tego komputera</translation>
    </message>
</context>
<context>
    <name>holdfast::desktop::Desktop</name>
    <message>
        <source>“%1” lies in none of the folders that are backed up.</source>
        <translation>„%1” nie leży w żadnym z folderów objętych kopią zapasową.</translation>
    </message>
    <message>
        <source>Holdfast keeps watching</source>
        <translation>Holdfast nadal czuwa</translation>
    </message>
    <message>
        <source>Your files are still backed up. The icon in the panel brings the window back; Quit in its menu ends Holdfast.</source>
        <translation>Kopia zapasowa plików nadal jest tworzona. Ikona na panelu przywraca okno; polecenie Zakończ w jej menu kończy działanie programu.</translation>
    </message>
    <message>
        <source>Your files are still backed up. This desktop has no place for an icon, so the window is only minimised. Ctrl+Q ends Holdfast.</source>
        <translation>Kopia zapasowa plików nadal jest tworzona. Na tym pulpicie nie ma miejsca na ikonę, więc okno jest tylko zminimalizowane. Ctrl+Q kończy działanie programu.</translation>
    </message>
    <message>
        <source>Holdfast can’t be reached by other programs</source>
        <translation>Inne programy nie mogą połączyć się z programem Holdfast</translation>
    </message>
    <message>
        <source>It runs and backs up, but starting it once more, or a command such as “holdfast --quit”, does nothing: %1</source>
        <translation>Działa i tworzy kopie, ale ponowne uruchomienie lub polecenie takie jak „holdfast --quit” nic nie daje: %1</translation>
    </message>
    <message>
        <source>Quit Holdfast?</source>
        <translation>Zakończyć Holdfast?</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Nie kończ</translation>
    </message>
    <message>
        <source>Nothing is under way any more, and nothing waits.</source>
        <translation>Nic już nie jest w toku i nic nie czeka.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>Zatrzymaj i z&amp;akończ</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>Holdfast is told to quit.</source>
        <translation>Holdfast otrzymał polecenie zakończenia.</translation>
    </message>
    <message>
        <source>Holdfast is told to quit. %1</source>
        <translation>Holdfast otrzymał polecenie zakończenia. %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui</name>
    <message>
        <source>Drives</source>
        <translation>Dyski</translation>
    </message>
    <message>
        <source>Folder on the drive, by na&amp;me:</source>
        <translation>&amp;Nazwa folderu na dysku:</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Szukaj ponownie</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Inny &amp;folder…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AboutDialog</name>
    <message>
        <source>About Holdfast</source>
        <translation>O programie Holdfast</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Wersja %1</translation>
    </message>
    <message>
        <source>Keeps every version of your files, as plain files that can be read without Holdfast.</source>
        <translation>Zachowuje każdą wersję plików jako zwykłe pliki, które można odczytać bez programu Holdfast.</translation>
    </message>
    <message>
        <source>Free software under the &lt;a href=&quot;%1&quot;&gt;GNU General Public License&lt;/a&gt;, version 3 or later. It comes without any warranty.</source>
        <translation>Wolne oprogramowanie na licencji &lt;a href=&quot;%1&quot;&gt;GNU General Public License&lt;/a&gt;, w wersji 3 lub późniejszej. Rozpowszechniane bez żadnej gwarancji.</translation>
    </message>
    <message>
        <source>Made with Qt %1, SQLite, SQLiteCpp, OpenSSL, spdlog, RapidJSON and CLI11. Thanks to everybody who makes them.</source>
        <translation>Wykorzystuje Qt %1, SQLite, SQLiteCpp, OpenSSL, spdlog, RapidJSON i CLI11. Podziękowania dla wszystkich, którzy je tworzą.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Akcja</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Szczegóły</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Teraz</translation>
    </message>
    <message>
        <source>&amp;Past backups</source>
        <translation>&amp;Poprzednie kopie</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co zrobiono</translation>
    </message>
    <message>
        <source>&amp;Go to the newest</source>
        <translation>&amp;Do najnowszych</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Show all lines</source>
        <translation>Pokaż wszystkie w&amp;iersze</translation>
    </message>
    <message>
        <source>No line matches what is filtered by.</source>
        <translation>Żaden wiersz nie pasuje do filtra.</translation>
    </message>
    <message>
        <source>Nothing has happened since Holdfast was started.
Each file that is backed up, moved or removed shows here at once.</source>
        <translation>Od uruchomienia programu Holdfast nic się nie wydarzyło.
Każdy plik zapisany w kopii, przeniesiony lub usunięty pojawi się tu od razu.</translation>
    </message>
    <message>
        <source>Choose a line to see all of it. Enter shows the versions of its file.</source>
        <translation>Po wybraniu wiersza widać go w całości. Enter pokazuje wersje jego pliku.</translation>
    </message>
    <message>
        <source> – </source>
        <comment>between what happened, its file, and details</comment>
        <translation> – </translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtruj po nazwie</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>&amp;Rodzaje</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Pokaż w&amp;szystko</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Wszystkie foldery</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln wiersz</numerusform>
            <numerusform>%Ln wiersze</numerusform>
            <numerusform>%Ln wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <translation>
            <numerusform>%1 z %Ln wiersza</numerusform>
            <numerusform>%1 z %Ln wierszy</numerusform>
            <numerusform>%1 z %Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Versions of this file</source>
        <translation>&amp;Wersje tego pliku</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>Pokaż w &amp;menedżerze plików</translation>
    </message>
    <message numerus="yes">
        <source>Export %1 of %Ln lines</source>
        <translation>
            <numerusform>Eksportuj %1 z %Ln wiersza</numerusform>
            <numerusform>Eksportuj %1 z %Ln wierszy</numerusform>
            <numerusform>Eksportuj %1 z %Ln wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln lines</source>
        <translation>
            <numerusform>Eksportuj %Ln wiersz</numerusform>
            <numerusform>Eksportuj %Ln wiersze</numerusform>
            <numerusform>Eksportuj %Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between filters</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines were exported, those of the filter: %2.</source>
        <translation>
            <numerusform>Wyeksportowano %1 z %Ln wiersza, zgodnie z filtrem: %2.</numerusform>
            <numerusform>Wyeksportowano %1 z %Ln wierszy, zgodnie z filtrem: %2.</numerusform>
            <numerusform>Wyeksportowano %1 z %Ln wierszy, zgodnie z filtrem: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were exported.</source>
        <translation>
            <numerusform>Wyeksportowano %Ln wiersz.</numerusform>
            <numerusform>Wyeksportowano %Ln wiersze.</numerusform>
            <numerusform>Wyeksportowano %Ln wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Eksport aktywności</translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>Niczego nie wyeksportowano: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AddFoldersDialog</name>
    <message>
        <source>Add folders</source>
        <translation>Dodawanie folderów</translation>
    </message>
    <message>
        <source>Add folders to the backup</source>
        <translation>Dodawanie folderów do kopii zapasowej</translation>
    </message>
    <message>
        <source>Each folder is backed up with all that is in it. More can be dropped here.</source>
        <translation>Każdy folder jest kopiowany z całą zawartością. Można tu upuścić kolejne.</translation>
    </message>
    <message>
        <source>&amp;More folders…</source>
        <translation>&amp;Więcej folderów…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>Wybór folderu do kopii zapasowej</translation>
    </message>
    <message>
        <source>Choose a folder, or drop one here.</source>
        <translation>Proszę wybrać folder albo upuścić go tutaj.</translation>
    </message>
    <message>
        <source>None of these folders can be added.</source>
        <translation>Żadnego z tych folderów nie można dodać.</translation>
    </message>
    <message>
        <source>Tick the folders that you want to add.</source>
        <translation>Proszę zaznaczyć foldery do dodania.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders with %1.</source>
        <translation>
            <numerusform>%Ln folder: %1.</numerusform>
            <numerusform>%Ln foldery: %1.</numerusform>
            <numerusform>%Ln folderów: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are free on the backup drive.</source>
        <translation>Wolne na dysku kopii zapasowej: %1.</translation>
    </message>
    <message>
        <source>There may not be enough room on the backup drive. Leave something out, or make room there first.</source>
        <translation>Na dysku kopii zapasowej może zabraknąć miejsca. Należy coś pominąć albo najpierw zwolnić tam miejsce.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln folders</source>
        <translation>
            <numerusform>&amp;Dodaj %Ln folder</numerusform>
            <numerusform>&amp;Dodaj %Ln foldery</numerusform>
            <numerusform>&amp;Dodaj %Ln folderów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AppSection</name>
    <message>
        <source>The app</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Start when I lo&amp;g in, so that nothing is missed</source>
        <translation>Uruchamiaj przy &amp;logowaniu, aby niczego nie przeoczyć</translation>
    </message>
    <message>
        <source>Go on in the background when the window is closed</source>
        <translation>Po zamknięciu okna działaj dalej w tle</translation>
    </message>
    <message>
        <source>Notify me when</source>
        <translation>Powiadamiaj, gdy</translation>
    </message>
    <message>
        <source>a backup fails, or leaves something out</source>
        <translation>tworzenie kopii się nie uda lub coś zostanie pominięte</translation>
    </message>
    <message>
        <source>the backup drive has been missing for long</source>
        <translation>dysk kopii zapasowej jest od dawna niepodłączony</translation>
    </message>
    <message>
        <source>many files changed at once and I am to say if that is right</source>
        <translation>naraz zmieni się wiele plików i trzeba potwierdzić, że tak ma być</translation>
    </message>
    <message>
        <source>the first backup is finished</source>
        <translation>pierwsza kopia zapasowa zostanie ukończona</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Systemowy</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Język:</translation>
    </message>
    <message>
        <source>Holdfast speaks it after it was quit and started again.</source>
        <translation>Zmiana zadziała po zakończeniu i ponownym uruchomieniu programu Holdfast.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ChangeDestinationDialog</name>
    <message>
        <source>Change the destination</source>
        <translation>Zmiana miejsca docelowego</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>Gdzie zapisywać kopię zapasową?</translation>
    </message>
    <message>
        <source>In an empty place a new backup begins, and the present one stays as it is. To take all versions along, first copy the whole folder of the present backup to the new drive with your file manager, then choose that copy here.</source>
        <translation>W pustym miejscu rozpocznie się nowa kopia zapasowa, a obecna pozostanie bez zmian. Aby zabrać wszystkie wersje, należy najpierw skopiować cały folder obecnej kopii na nowy dysk w menedżerze plików, a potem wybrać go tutaj.</translation>
    </message>
    <message>
        <source>&amp;Use this place</source>
        <translation>&amp;Użyj tego miejsca</translation>
    </message>
    <message>
        <source>This is where the backup goes already.</source>
        <translation>Kopia zapasowa już trafia w to miejsce.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ChangesPanel</name>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln zmiana</numerusform>
            <numerusform>%Ln zmiany</numerusform>
            <numerusform>%Ln zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Changes a day</source>
        <translation>&amp;Zmiany na dzień</translation>
    </message>
    <message>
        <source>New &amp;data a day</source>
        <translation>Nowe &amp;dane na dzień</translation>
    </message>
    <message>
        <source>%1: %2, %3 of new data</source>
        <comment>day, 5 changes, size</comment>
        <translation>%1: %2, nowe dane: %3</translation>
    </message>
    <message>
        <source>New data on each of the last 28 days</source>
        <translation>Nowe dane w każdym z ostatnich 28 dni</translation>
    </message>
    <message>
        <source>Changes on each of the last 28 days</source>
        <translation>Zmiany w każdym z ostatnich 28 dni</translation>
    </message>
    <message>
        <source>%1 and %2 of new data in the last four weeks</source>
        <comment>5 changes, size</comment>
        <translation>%1 i %2 nowych danych w ciągu ostatnich czterech tygodni</translation>
    </message>
    <message>
        <source>What this backup stores is shown here when it is done.</source>
        <translation>Po zakończeniu tworzenia kopii widać tu będzie, co zapisano.</translation>
    </message>
    <message>
        <source>Nothing changed in the last four weeks.</source>
        <translation>W ciągu ostatnich czterech tygodni nic się nie zmieniło.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ComparisonView</name>
    <message>
        <source>&amp;Back to the versions</source>
        <translation>&amp;Wróć do wersji</translation>
    </message>
    <message>
        <source>To the difference before</source>
        <translation>Do poprzedniej różnicy</translation>
    </message>
    <message>
        <source>To the next difference</source>
        <translation>Do następnej różnicy</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>Starsza wersja</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>Nowsza wersja</translation>
    </message>
    <message>
        <source>The older picture</source>
        <translation>Starszy obraz</translation>
    </message>
    <message>
        <source>The newer picture</source>
        <translation>Nowszy obraz</translation>
    </message>
    <message>
        <source>Reading both versions…</source>
        <translation>Odczytywanie obu wersji…</translation>
    </message>
    <message>
        <source>Only two texts or two pictures can be shown side by side. Open each version with its own program to compare them.</source>
        <translation>Obok siebie można pokazać tylko dwa teksty lub dwa obrazy. Aby porównać te wersje, należy otworzyć każdą w jej własnym programie.</translation>
    </message>
    <message>
        <source>The pictures are of different sizes</source>
        <translation>Obrazy mają różne rozmiary</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places differ</source>
        <translation>
            <numerusform>Różnica w %Ln miejscu</numerusform>
            <numerusform>Różnice w %Ln miejscach</numerusform>
            <numerusform>Różnice w %Ln miejscach</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference can be seen</source>
        <translation>Nie widać żadnej różnicy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln różnica</numerusform>
            <numerusform>%Ln różnice</numerusform>
            <numerusform>%Ln różnic</numerusform>
        </translation>
    </message>
    <message>
        <source>No line differs</source>
        <translation>Żaden wiersz się nie różni</translation>
    </message>
    <message>
        <source>%1 in the part that is shown</source>
        <translation>%1 w pokazanej części</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ConfigBanner</name>
    <message>
        <source>Open the file</source>
        <translation>Otwórz plik</translation>
    </message>
    <message>
        <source>Use the last good copy…</source>
        <translation>Użyj ostatniej dobrej kopii…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>No program opened the file.</source>
        <translation>Żaden program nie otworzył pliku.</translation>
    </message>
    <message>
        <source>The configuration can’t be read, so nothing is backed up.</source>
        <translation>Nie można odczytać konfiguracji, więc kopia nie jest tworzona.</translation>
    </message>
    <message>
        <source>The configuration has a mistake, so nothing is backed up.</source>
        <translation>W konfiguracji jest błąd, więc kopia nie jest tworzona.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>I jeszcze %Ln.</numerusform>
            <numerusform>I jeszcze %Ln.</numerusform>
            <numerusform>I jeszcze %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 is left as it is. As soon as it is mended, Holdfast goes on by itself.</source>
        <translation>Plik %1 pozostaje bez zmian. Gdy tylko zostanie poprawiony, Holdfast sam ruszy dalej.</translation>
    </message>
    <message>
        <source>Use the last good copy?</source>
        <translation>Użyć ostatniej dobrej kopii?</translation>
    </message>
    <message>
        <source>The last configuration that Holdfast could use is of %1.</source>
        <comment>Tuesday 18:40</comment>
        <translation>Ostatnia konfiguracja, której Holdfast mógł użyć, ma datę: %1.</translation>
    </message>
    <message>
        <source>What was changed in the file since does not hold then. The file as it is now is kept beside it as %1.</source>
        <comment>file name</comment>
        <translation>To, co później zmieniono w pliku, przestanie obowiązywać. Obecna postać pliku zostanie zachowana obok jako %1.</translation>
    </message>
    <message>
        <source>&amp;Use the copy</source>
        <translation>&amp;Użyj kopii</translation>
    </message>
    <message>
        <source>The last good configuration holds again.</source>
        <translation>Znów obowiązuje ostatnia dobra konfiguracja.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ContentLoader</name>
    <message>
        <source>This picture can’t be shown here: %1</source>
        <translation>Nie można tu pokazać tego obrazu: %1</translation>
    </message>
    <message>
        <source>This picture is larger than %1. Open it to see it.</source>
        <translation>Ten obraz jest większy niż %1. Aby go zobaczyć, trzeba go otworzyć.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ContentPreview</name>
    <message>
        <source>%1 text, %2; shown is the first %3</source>
        <translation>Tekst %1, %2; pokazano pierwsze %3</translation>
    </message>
    <message>
        <source>%1 text, %2</source>
        <comment>encoding, size</comment>
        <translation>Tekst %1, %2</translation>
    </message>
    <message>
        <source>Picture, %1 × %2 pixels, %3</source>
        <translation>Obraz, %1 × %2 pikseli, %3</translation>
    </message>
    <message>
        <source>Binary, %1</source>
        <translation>Plik binarny, %1</translation>
    </message>
    <message>
        <source>Content of this version</source>
        <translation>Zawartość tej wersji</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczytywanie…</translation>
    </message>
    <message>
        <source>This is a link. It leads to %1</source>
        <translation>To jest dowiązanie. Prowadzi do %1</translation>
    </message>
    <message>
        <source>This is neither text nor a picture, so there is nothing to read here. Open it with its own program.</source>
        <translation>To ani tekst, ani obraz, więc nie ma tu nic do czytania. Można to otworzyć we właściwym programie.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CountsPanel</name>
    <message>
        <source>files</source>
        <translation>pliki</translation>
    </message>
    <message>
        <source>Files as they are now, each with a copy in the backup</source>
        <translation>Pliki w obecnym stanie, wszystkie zapisane w kopii zapasowej</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>wcześniejsze wersje</translation>
    </message>
    <message>
        <source>Earlier contents of files that changed since</source>
        <translation>Wcześniejsze zawartości plików, które później się zmieniły</translation>
    </message>
    <message>
        <source>deleted files kept</source>
        <translation>zachowane usunięte pliki</translation>
    </message>
    <message>
        <source>Files that you deleted and that are still in the backup</source>
        <translation>Pliki usunięte, które nadal są w kopii zapasowej</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>duplikaty</translation>
    </message>
    <message>
        <source>Files whose content is there once more</source>
        <translation>Pliki, których zawartość jest tam jeszcze raz</translation>
    </message>
    <message>
        <source>Space on the backup drive</source>
        <translation>Miejsce na dysku kopii zapasowej</translation>
    </message>
    <message>
        <source>This backup: %1</source>
        <translation>Ta kopia zapasowa: %1</translation>
    </message>
    <message>
        <source>Other files: %1</source>
        <translation>Inne pliki: %1</translation>
    </message>
    <message>
        <source>Free: %1 of %2</source>
        <translation>Wolne: %1 z %2</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DamageModel</name>
    <message>
        <source>Present</source>
        <comment>content of a file</comment>
        <translation>Bieżąca</translation>
    </message>
    <message>
        <source>Version until %1</source>
        <comment>Tuesday 18:40</comment>
        <translation>Wersja do: %1</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <comment>Tuesday 18:40</comment>
        <translation>Wersja z: %1</translation>
    </message>
    <message>
        <source>Left as it is: %1</source>
        <comment>problem</comment>
        <translation>Pozostawiono bez zmian: %1</translation>
    </message>
    <message>
        <source>Can’t be repaired: %1</source>
        <comment>problem</comment>
        <translation>Nie można naprawić: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>Copy in the backup</source>
        <translation>W kopii zapasowej</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Co jest nie tak</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DesktopNotification</name>
    <message>
        <source>Open Holdfast</source>
        <translation>Otwórz Holdfast</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DestinationSection</name>
    <message>
        <source>Destination</source>
        <translation>Miejsce docelowe</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Z&amp;mień…</translation>
    </message>
    <message>
        <source>Space used on the backup drive</source>
        <translation>Zajęte miejsce na dysku kopii zapasowej</translation>
    </message>
    <message>
        <source>It is the right dri&amp;ve…</source>
        <translation>To &amp;właściwy dysk…</translation>
    </message>
    <message>
        <source>Nothing was backed up there yet.</source>
        <translation>Nie zapisano tam jeszcze kopii.</translation>
    </message>
    <message>
        <source>Identity of the backup: %1</source>
        <translation>Identyfikator kopii zapasowej: %1</translation>
    </message>
    <message>
        <source>The drive is not connected, or can’t be read.</source>
        <translation>Dysk nie jest podłączony albo nie można go odczytać.</translation>
    </message>
    <message>
        <source>%1 of %2 are free. File system: %3.</source>
        <translation>Wolne: %1 z %2. System plików: %3.</translation>
    </message>
    <message>
        <source>The backup goes to the new place from now on.</source>
        <translation>Odtąd kopia zapasowa trafia w nowe miejsce.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DriveStep</name>
    <message>
        <source>No drive was found. Connect one, then choose “Look again”; or choose another folder.</source>
        <translation>Nie znaleziono dysku. Należy podłączyć dysk i wybrać „Szukaj ponownie” albo wskazać inny folder.</translation>
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
Wolne %2 z %3 · %4 · %5</translation>
    </message>
    <message>
        <source>Choose a folder for the backup</source>
        <translation>Wybór folderu na kopię zapasową</translation>
    </message>
    <message>
        <source>A name can’t hold “/”, and can’t be “.” or “..”.</source>
        <translation>Nazwa nie może zawierać „/” ani brzmieć „.” lub „..”.</translation>
    </message>
    <message>
        <source>The path of this folder holds bytes that are no text, which the configuration can’t hold. Choose another one.</source>
        <translation>Ścieżka tego folderu zawiera bajty, które nie są tekstem i których nie można zapisać w konfiguracji. Proszę wybrać inny.</translation>
    </message>
    <message>
        <source>This is one of the folders that you want to back up. Choose another one.</source>
        <translation>To jeden z folderów, które mają być kopiowane. Proszę wybrać inny.</translation>
    </message>
    <message>
        <source>One of the folders that you want to back up lies in it, and a backup can’t hold itself. Choose a folder beside it.</source>
        <translation>Leży w nim jeden z folderów, które mają być kopiowane, a kopia nie może zawierać samej siebie. Proszę wybrać folder obok.</translation>
    </message>
    <message>
        <source>The backup goes to %1</source>
        <translation>Kopia zapasowa trafi do %1</translation>
    </message>
    <message>
        <source>Looking at this folder…</source>
        <translation>Sprawdzanie tego folderu…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DropHint</name>
    <message>
        <source>Drop folders here to back them up</source>
        <translation>Tu można upuścić foldery do kopii zapasowej</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DuplicatesModel</name>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>shares its space</source>
        <translation>wspólne miejsce</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>a copy of its own</source>
        <translation>osobna kopia</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Size of each</source>
        <translation>Rozmiar każdej</translation>
    </message>
    <message>
        <source>Extra space</source>
        <translation>Dodatkowo</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>W kopii</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DuplicatesPage</name>
    <message>
        <source>Identical files</source>
        <translation>Identyczne pliki</translation>
    </message>
    <message>
        <source>These files have the same content. Holdfast backs up all of them and removes none: which ones you need, only you know.</source>
        <translation>Te pliki mają tę samą zawartość. Holdfast kopiuje je wszystkie i żadnego nie usuwa: tylko użytkownik wie, które są potrzebne.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Us&amp;tawienia…</translation>
    </message>
    <message>
        <source>Search in names and folders</source>
        <translation>Szukaj w nazwach i folderach</translation>
    </message>
    <message>
        <source>Looking for identical files…</source>
        <translation>Szukanie identycznych plików…</translation>
    </message>
    <message>
        <source>Groups of identical files</source>
        <translation>Grupy identycznych plików</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>The search was stopped. Show this page again to look anew.</source>
        <translation>Szukanie przerwano. Aby zacząć od nowa, wystarczy ponownie otworzyć tę stronę.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Pokaż w menedżerze plików</translation>
    </message>
    <message>
        <source>Show its copy in the backup</source>
        <translation>Pokaż w kopii zapasowej</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>Pokaż w &amp;menedżerze plików</translation>
    </message>
    <message>
        <source>Show its copy in the &amp;backup</source>
        <translation>Pokaż w &amp;kopii zapasowej</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Wersje</translation>
    </message>
    <message>
        <source>Show &amp;more groups</source>
        <translation>Pokaż więcej &amp;grup</translation>
    </message>
    <message>
        <source>Nothing is backed up yet. After the first backup you see here which files you have more than once.</source>
        <translation>Nie ma jeszcze kopii zapasowej. Po pierwszej kopii widać tu będzie, które pliki występują więcej niż raz.</translation>
    </message>
    <message>
        <source>No two files have the same content.</source>
        <translation>Nie ma dwóch plików o tej samej zawartości.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of identical files take no extra space</source>
        <translation>
            <numerusform>%Ln grupa identycznych plików nie zajmuje dodatkowego miejsca</numerusform>
            <numerusform>%Ln grupy identycznych plików nie zajmują dodatkowego miejsca</numerusform>
            <numerusform>%Ln grup identycznych plików nie zajmuje dodatkowego miejsca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln groups of identical files take %1 of extra space</source>
        <translation>
            <numerusform>Pierwsza grupa (%Ln) identycznych plików zajmuje dodatkowo %1</numerusform>
            <numerusform>Pierwsze %Ln grupy identycznych plików zajmują dodatkowo %1</numerusform>
            <numerusform>Pierwsze %Ln grup identycznych plików zajmuje dodatkowo %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of identical files take %1 of extra space</source>
        <translation>
            <numerusform>%Ln grupa identycznych plików zajmuje dodatkowo %1</numerusform>
            <numerusform>%Ln grupy identycznych plików zajmują dodatkowo %1</numerusform>
            <numerusform>%Ln grup identycznych plików zajmuje dodatkowo %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No name or folder contains “%1”.</source>
        <translation>Żadna nazwa ani folder nie zawiera „%1”.</translation>
    </message>
    <message>
        <source>Your backup drive can share the space of identical files, but the settings ask for a copy of each. You can change that for new ones.</source>
        <translation>Na tym dysku identyczne pliki mogą dzielić wspólne miejsce, ale w ustawieniach wybrano osobną kopię każdego. Można to zmienić dla nowych plików.</translation>
    </message>
    <message>
        <source>Your backup drive shares the space of identical files where it can: the extra space may be less than what is shown.</source>
        <translation>Na tym dysku identyczne pliki dzielą wspólne miejsce, gdzie to możliwe: dodatkowego miejsca może być zajęte mniej, niż pokazano.</translation>
    </message>
    <message>
        <source>The settings can store identical files as links, which take no extra space. Then damage to one of them damages all.</source>
        <translation>W ustawieniach można wybrać zapisywanie identycznych plików jako dowiązań, które nie zajmują dodatkowego miejsca. Wtedy uszkodzenie jednego uszkadza wszystkie.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExcludeDialog</name>
    <message>
        <source>Exclude rules</source>
        <translation>Reguły wykluczania</translation>
    </message>
    <message>
        <source>What a rule matches is not backed up. The last rule that matches a name decides; one that begins with “!” brings back what an earlier one leaves out.</source>
        <translation>To, co pasuje do reguły, nie trafia do kopii. Decyduje ostatnia reguła pasująca do nazwy; reguła zaczynająca się od „!” przywraca to, co pomija wcześniejsza.</translation>
    </message>
    <message>
        <source>A new rule, such as *.tmp or Downloads/</source>
        <translation>Nowa reguła, np. *.tmp lub Downloads/</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nowa reguła</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>Przesuń regułę w górę (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>Przesuń regułę w dół (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the rule (Del)</source>
        <translation>Usuń regułę (Del)</translation>
    </message>
    <message>
        <source>What the chosen rule matches</source>
        <translation>Co obejmuje wybrana reguła</translation>
    </message>
    <message>
        <source>Often left out</source>
        <translation>Często pomijane</translation>
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
        <translation>Pomijaj &amp;foldery oznaczone przez programy jako pamięć podręczna</translation>
    </message>
    <message>
        <source>Folders that hold a valid file “CACHEDIR.TAG”.</source>
        <translation>Foldery zawierające prawidłowy plik „CACHEDIR.TAG”.</translation>
    </message>
    <message>
        <source>Leave out files &amp;larger than</source>
        <translation>Pomijaj pliki &amp;większe niż</translation>
    </message>
    <message>
        <source>Largest size of a file</source>
        <translation>Największy rozmiar pliku</translation>
    </message>
    <message>
        <source>such as 4 GiB</source>
        <translation>np. 4 GiB</translation>
    </message>
    <message>
        <source>No rule yet: everything is backed up. Type a rule above, or choose what is often left out.</source>
        <translation>Nie ma jeszcze reguł: kopia obejmuje wszystko. Można wpisać regułę powyżej albo wybrać to, co często się pomija.</translation>
    </message>
    <message>
        <source>Choose a rule to see what it matches.</source>
        <translation>Proszę wybrać regułę, aby zobaczyć, co obejmuje.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… i jeszcze %1</translation>
    </message>
    <message>
        <source>Write a size above 0, such as “4 GiB” or “500 MB”.</source>
        <translation>Należy wpisać rozmiar większy od 0, np. „4 GiB” lub „500 MB”.</translation>
    </message>
    <message>
        <source>The exclude rules leave out nothing.</source>
        <translation>Reguły wykluczania niczego nie pomijają.</translation>
    </message>
    <message>
        <source>%1 remain.</source>
        <translation>Pozostaje: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be looked into.</source>
        <translation>
            <numerusform>Nie udało się zajrzeć do %Ln folderu.</numerusform>
            <numerusform>Nie udało się zajrzeć do %Ln folderów.</numerusform>
            <numerusform>Nie udało się zajrzeć do %Ln folderów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting… %1</source>
        <translation>Liczenie… %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExcludeModel</name>
    <message>
        <source>Not a rule</source>
        <translation>To nie reguła</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>brings back %1</source>
        <translation>przywraca %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Obejmuje</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Oszczędza</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExistingBackup</name>
    <message>
        <source>Go on with a backup that you have</source>
        <translation>Kontynuacja istniejącej kopii zapasowej</translation>
    </message>
    <message>
        <source>Backups of Holdfast and of the original Python tool are taken over as they are: what is stored is not copied again, and versions keep their numbers. Choose the backup’s folder, or the configuration file (config.json) that you used so far.</source>
        <translation>Kopie zapasowe programu Holdfast i pierwotnego narzędzia w Pythonie są przejmowane bez zmian: to, co zapisano, nie jest ponownie kopiowane, a wersje zachowują numery. Proszę wybrać folder kopii zapasowej albo używany dotąd plik konfiguracji (config.json).</translation>
    </message>
    <message>
        <source>Backup &amp;folder…</source>
        <translation>&amp;Folder kopii…</translation>
    </message>
    <message>
        <source>&amp;Configuration file…</source>
        <translation>Plik &amp;konfiguracji…</translation>
    </message>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>Wybór folderu kopii zapasowej</translation>
    </message>
    <message>
        <source>Choose the configuration file</source>
        <translation>Wybór pliku konfiguracji</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>Pliki konfiguracji (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>No backup was found in %1. Choose the folder that holds “state.json” and “versions”.</source>
        <translation>Nie znaleziono kopii zapasowej w %1. Proszę wybrać folder, który zawiera „state.json” i „versions”.</translation>
    </message>
    <message>
        <source>%1 is empty: there is no backup in it.</source>
        <translation>Folder %1 jest pusty: nie ma w nim kopii zapasowej.</translation>
    </message>
    <message>
        <source>This is a backup of Holdfast: %1</source>
        <translation>To kopia zapasowa programu Holdfast: %1</translation>
    </message>
    <message>
        <source>This is a backup of the original tool: %1</source>
        <translation>To kopia zapasowa pierwotnego narzędzia: %1</translation>
    </message>
    <message>
        <source>“%1” from %2</source>
        <comment>name, path</comment>
        <translation>„%1” z %2</translation>
    </message>
    <message>
        <source>“%1” from %2, which is not there now</source>
        <comment>name, path</comment>
        <translation>„%1” z %2 (teraz niedostępny)</translation>
    </message>
    <message>
        <source>Next, choose the folders that this backup was made of. Use the same ones as before, so that what is stored already is recognised.</source>
        <translation>Teraz proszę wybrać foldery, z których powstała ta kopia zapasowa. Powinny być te same co dotąd, aby rozpoznać to, co już zapisano.</translation>
    </message>
    <message>
        <source>It holds:</source>
        <translation>Zawiera:</translation>
    </message>
    <message>
        <source>This configuration can’t be used as it is: %1</source>
        <translation>Tej konfiguracji nie można użyć w obecnej postaci: %1</translation>
    </message>
    <message>
        <source>This configuration can be used: %1</source>
        <translation>Tej konfiguracji można użyć: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FilePanel</name>
    <message>
        <source>Versions, the newest first</source>
        <translation>Wersje, od najnowszej</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Przywróć…</translation>
    </message>
    <message>
        <source>Bring this version back; what will happen is shown first</source>
        <translation>Przywraca tę wersję; najpierw pokazuje, co się stanie</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>Open a copy of this version with its own program</source>
        <translation>Otwiera kopię tej wersji w jej własnym programie</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Zapisz jako…</translation>
    </message>
    <message>
        <source>Save a copy of this version under a name of your choice</source>
        <translation>Zapisuje kopię tej wersji pod wybraną nazwą</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Po&amp;równaj</translation>
    </message>
    <message>
        <source>Select two versions to see them side by side; one alone is compared with the current one</source>
        <translation>Po zaznaczeniu dwóch wersji widać je obok siebie; pojedyncza jest porównywana z bieżącą</translation>
    </message>
    <message>
        <source>The backup holds no version of this file.</source>
        <translation>W kopii zapasowej nie ma żadnej wersji tego pliku.</translation>
    </message>
    <message>
        <source>Looking for versions…</source>
        <translation>Szukanie wersji…</translation>
    </message>
    <message>
        <source>Select a version to see it here.</source>
        <translation>Proszę zaznaczyć wersję, aby ją tu zobaczyć.</translation>
    </message>
    <message>
        <source>Select two versions to compare them.</source>
        <translation>Proszę zaznaczyć dwie wersje, aby je porównać.</translation>
    </message>
    <message>
        <source>These two can’t be compared: the content of at least one of them is not kept.</source>
        <translation>Tych dwóch nie można porównać: zawartość co najmniej jednej z nich nie jest zachowana.</translation>
    </message>
    <message>
        <source>Two versions are selected.</source>
        <translation>Zaznaczono dwie wersje.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Porównaj je</translation>
    </message>
    <message>
        <source>This version is empty.</source>
        <translation>Ta wersja jest pusta.</translation>
    </message>
    <message>
        <source>The retention rules removed the content of this version, and no other version of this file is kept.</source>
        <translation>Reguły przechowywania usunęły zawartość tej wersji, a żadna inna wersja tego pliku nie jest zachowana.</translation>
    </message>
    <message>
        <source>The retention rules removed the content of this version. The nearest one that is kept is from %1.</source>
        <translation>Reguły przechowywania usunęły zawartość tej wersji. Najbliższa zachowana: %1.</translation>
    </message>
    <message>
        <source>Show the nearest version</source>
        <translation>Pokaż najbliższą wersję</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>A read-only copy was opened. To keep changes, save it elsewhere.</source>
        <translation>Otwarto kopię tylko do odczytu. Aby zachować zmiany, należy zapisać ją gdzie indziej.</translation>
    </message>
    <message>
        <source>No program was found to open this file with.</source>
        <translation>Nie znaleziono programu do otwarcia tego pliku.</translation>
    </message>
    <message>
        <source>Taking a copy of the version from the backup…</source>
        <translation>Pobieranie kopii wersji z kopii zapasowej…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Save this version as</source>
        <translation>Zapisywanie tej wersji jako</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <source>The version was saved as %1.</source>
        <translation>Wersję zapisano jako %1.</translation>
    </message>
    <message>
        <source>The version was not saved: %1</source>
        <translation>Wersji nie zapisano: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FileSection</name>
    <message>
        <source>Configuration file</source>
        <translation>Plik konfiguracji</translation>
    </message>
    <message>
        <source>All of this is kept in one file, which can be edited by hand as well.</source>
        <translation>Wszystko to jest przechowywane w jednym pliku, który można też edytować ręcznie.</translation>
    </message>
    <message>
        <source>What is to be known about the configuration file</source>
        <translation>Co warto wiedzieć o pliku konfiguracji</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>O&amp;twórz</translation>
    </message>
    <message>
        <source>Rea&amp;d it again</source>
        <translation>O&amp;dczytaj ponownie</translation>
    </message>
    <message>
        <source>&amp;Take over another…</source>
        <translation>&amp;Przejmij inny…</translation>
    </message>
    <message>
        <source>Choose the configuration file</source>
        <translation>Wybór pliku konfiguracji</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>Pliki konfiguracji (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>The configuration was taken over.</source>
        <translation>Konfiguracja została przejęta.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FindModel</name>
    <message>
        <source>%1, deleted</source>
        <translation>%1, usunięty</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FindPanel</name>
    <message>
        <source>Searching</source>
        <translation>Wyszukiwanie</translation>
    </message>
    <message>
        <source>S&amp;top searching</source>
        <translation>Przerwij &amp;szukanie</translation>
    </message>
    <message>
        <source>What was found in all of history</source>
        <translation>Co znaleziono w całej historii</translation>
    </message>
    <message>
        <source>Searching all of history for “%1”…</source>
        <translation>Szukanie „%1” w całej historii…</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Szukanie przerwano.</translation>
    </message>
    <message>
        <source>No name that was ever backed up contains “%1”. Try a part of the name, or a pattern such as *.jpg.</source>
        <translation>Żadna nazwa, która kiedykolwiek trafiła do kopii, nie zawiera „%1”. Można spróbować z częścią nazwy lub wzorcem, np. *.jpg.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln names are shown. Type more of the name to see fewer.</source>
        <translation>
            <numerusform>Pokazano pierwszą nazwę (%Ln). Wpisanie dłuższej części nazwy zawęzi wyniki.</numerusform>
            <numerusform>Pokazano pierwsze %Ln nazwy. Wpisanie dłuższej części nazwy zawęzi wyniki.</numerusform>
            <numerusform>Pokazano pierwsze %Ln nazw. Wpisanie dłuższej części nazwy zawęzi wyniki.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were found. Open one to see it among its neighbours.</source>
        <translation>
            <numerusform>Znaleziono %Ln nazwę. Po otwarciu widać ją wśród sąsiednich.</numerusform>
            <numerusform>Znaleziono %Ln nazwy. Po otwarciu widać każdą wśród sąsiednich.</numerusform>
            <numerusform>Znaleziono %Ln nazw. Po otwarciu widać każdą wśród sąsiednich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstStart</name>
    <message>
        <source>Folders</source>
        <translation>Foldery</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Dysk</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>I already have a &amp;backup…</source>
        <translation>&amp;Mam już kopię zapasową…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>Gdzie zapisywać kopię zapasową?</translation>
    </message>
    <message>
        <source>A drive that you can unplug is best: what happens to this computer does not happen to it.</source>
        <translation>Najlepszy jest dysk, który można odłączyć: to, co spotka komputer, nie spotka dysku.</translation>
    </message>
    <message>
        <source>&amp;Start the backup</source>
        <translation>&amp;Rozpocznij kopię</translation>
    </message>
    <message>
        <source>&amp;Use this configuration</source>
        <translation>&amp;Użyj tej konfiguracji</translation>
    </message>
    <message>
        <source>&amp;Go on with this backup</source>
        <translation>&amp;Kontynuuj tę kopię</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>This backup goes on. Choose the folders that it is made of.</source>
        <translation>Ta kopia zapasowa będzie kontynuowana. Proszę wybrać foldery, z których powstaje.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FolderPanel</name>
    <message>
        <source>Bring this folder back; what will happen is shown first</source>
        <translation>Przywraca ten folder; najpierw pokazuje, co się stanie</translation>
    </message>
    <message>
        <source>&amp;What takes the space</source>
        <translation>&amp;Co zajmuje miejsce</translation>
    </message>
    <message>
        <source>What is in this folder, the largest first</source>
        <translation>Zawartość tego folderu, od największych</translation>
    </message>
    <message>
        <source>A folder that is backed up</source>
        <translation>Folder objęty kopią zapasową</translation>
    </message>
    <message>
        <source>&amp;Restore as it was before it was deleted…</source>
        <translation>&amp;Przywróć stan sprzed usunięcia…</translation>
    </message>
    <message>
        <source>&amp;Restore as it was then…</source>
        <translation>&amp;Przywróć ówczesny stan…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Przywróć…</translation>
    </message>
    <message>
        <source>Counting what is in it…</source>
        <translation>Liczenie zawartości…</translation>
    </message>
    <message>
        <source>This folder was not there then.</source>
        <translation>Tego folderu wtedy nie było.</translation>
    </message>
    <message>
        <source>This folder is not in the backup now.</source>
        <translation>Tego folderu nie ma teraz w kopii zapasowej.</translation>
    </message>
    <message>
        <source>&amp;What takes the space: the largest of %1</source>
        <translation>&amp;Co zajmuje miejsce: największe z %1</translation>
    </message>
    <message>
        <source>It held no files then.</source>
        <translation>Nie zawierał wtedy plików.</translation>
    </message>
    <message numerus="yes">
        <source>It held %Ln files with %1 then.</source>
        <translation>
            <numerusform>Zawierał wtedy %Ln plik, %1.</numerusform>
            <numerusform>Zawierał wtedy %Ln pliki, %1.</numerusform>
            <numerusform>Zawierał wtedy %Ln plików, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in this folder now.</source>
        <translation>W tym folderze nic teraz nie ma.</translation>
    </message>
    <message>
        <source>It holds no files now.</source>
        <translation>Nie zawiera teraz plików.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln files with %1 now.</source>
        <translation>
            <numerusform>Zawiera teraz %Ln plik, %1.</numerusform>
            <numerusform>Zawiera teraz %Ln pliki, %1.</numerusform>
            <numerusform>Zawiera teraz %Ln plików, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Earlier versions and deleted files take another %2.</source>
        <comment>a sentence, a size</comment>
        <translation>%1 Wcześniejsze wersje i usunięte pliki zajmują dodatkowo %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FoldersPage</name>
    <message>
        <source>Open S&amp;ettings</source>
        <translation>Otwórz &amp;ustawienia</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Foldery</translation>
    </message>
    <message>
        <source>Exclude &amp;rules…</source>
        <translation>&amp;Reguły wykluczania…</translation>
    </message>
    <message>
        <source>What is left out of all folders</source>
        <translation>Co jest pomijane we wszystkich folderach</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Dodaj folder…</translation>
    </message>
    <message>
        <source>Folders that are backed up</source>
        <translation>Foldery objęte kopią zapasową</translation>
    </message>
    <message>
        <source>No folder is backed up yet</source>
        <translation>Kopia zapasowa nie obejmuje jeszcze folderów</translation>
    </message>
    <message>
        <source>Add the folders that hold your own files, or drop them here.</source>
        <translation>Proszę dodać foldery z własnymi plikami albo upuścić je tutaj.</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Dodaj &amp;folder…</translation>
    </message>
    <message>
        <source>Which folders are backed up can’t be told</source>
        <translation>Nie można ustalić, które foldery obejmuje kopia</translation>
    </message>
    <message>
        <source>Their list stands in the configuration, and is here again as soon as that is mended.</source>
        <translation>Ich lista jest w konfiguracji i pojawi się tu znowu, gdy tylko konfiguracja zostanie poprawiona.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln folder</numerusform>
            <numerusform>%Ln foldery</numerusform>
            <numerusform>%Ln folderów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2 are backed up.</source>
        <translation>Kopia zapasowa obejmuje %1 (%2).</translation>
    </message>
    <message>
        <source>%1 are backed up.</source>
        <translation>Kopia zapasowa obejmuje %1.</translation>
    </message>
    <message>
        <source>The configuration file has mistakes, so nothing can be changed here until they are mended.</source>
        <translation>W pliku konfiguracji są błędy, więc dopóki nie zostaną poprawione, nie można tu nic zmienić.</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>Wybór folderu do kopii zapasowej</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders were added. Their first backup begins now.</source>
        <translation>
            <numerusform>Dodano %Ln folder. Zaczyna się tworzenie jego pierwszej kopii.</numerusform>
            <numerusform>Dodano %Ln foldery. Zaczyna się tworzenie ich pierwszej kopii.</numerusform>
            <numerusform>Dodano %Ln folderów. Zaczyna się tworzenie ich pierwszej kopii.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to leave out of all folders</source>
        <translation>Co pomijać we wszystkich folderach</translation>
    </message>
    <message>
        <source>The exclude rules are saved.</source>
        <translation>Reguły wykluczania zostały zapisane.</translation>
    </message>
    <message>
        <source>What to leave out of “%1”</source>
        <translation>Co pomijać w folderze „%1”</translation>
    </message>
    <message>
        <source>This folder is not backed up any more: its rules were not saved.</source>
        <translation>Kopia tego folderu nie jest już tworzona: jego reguł nie zapisano.</translation>
    </message>
    <message>
        <source>Stop backing up</source>
        <translation>Zakończenie tworzenia kopii</translation>
    </message>
    <message>
        <source>“%1” is the last folder that is backed up.</source>
        <translation>„%1” to ostatni folder objęty kopią zapasową.</translation>
    </message>
    <message>
        <source>Stop backing up “%1”?</source>
        <translation>Przestać tworzyć kopię folderu „%1”?</translation>
    </message>
    <message>
        <source>Add another folder first; then this one can be taken off the list.</source>
        <translation>Należy najpierw dodać inny folder; potem ten będzie można usunąć z listy.</translation>
    </message>
    <message>
        <source>The backup keeps everything that it holds of this folder, all versions included, and you can restore from it at any time. What changes in the folder from now on is not backed up any more. The folder itself is not touched.</source>
        <translation>W kopii zapasowej pozostanie wszystko, co zawiera ona z tego folderu, łącznie ze wszystkimi wersjami, i w każdej chwili będzie można to przywrócić. Późniejsze zmiany w folderze nie będą już trafiać do kopii. Sam folder pozostanie nietknięty.</translation>
    </message>
    <message>
        <source>&amp;Stop backing up</source>
        <translation>&amp;Przestań tworzyć kopię</translation>
    </message>
    <message>
        <source>“%1” is not backed up any more; its backup is kept.</source>
        <translation>Kopia folderu „%1” nie jest już tworzona; to, co zapisano, jest zachowane.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FoldersStep</name>
    <message>
        <source>Which folders shall be kept safe?</source>
        <translation>Które foldery mają być chronione?</translation>
    </message>
    <message>
        <source>Everything in them is backed up. Other folders can be added, or dropped here; you can change all of this later.</source>
        <translation>Kopia obejmuje wszystko, co w nich jest. Inne foldery można dodać lub upuścić tutaj; wszystko to można później zmienić.</translation>
    </message>
    <message>
        <source>&amp;Add another folder…</source>
        <translation>&amp;Dodaj inny folder…</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>Wybór folderu do kopii zapasowej</translation>
    </message>
    <message>
        <source>Tick at least one folder.</source>
        <translation>Proszę zaznaczyć co najmniej jeden folder.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders with %1.</source>
        <translation>
            <numerusform>%Ln folder: %1.</numerusform>
            <numerusform>%Ln foldery: %1.</numerusform>
            <numerusform>%Ln folderów: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HistoryTreeModel</name>
    <message>
        <source>%1, deleted</source>
        <translation>%1, usunięty</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HistoryTreeView</name>
    <message>
        <source>Everything that was ever backed up</source>
        <translation>Wszystko, co kiedykolwiek trafiło do kopii</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HoldDialog</name>
    <message>
        <source>%1 of %2 files are gone since %3. Their copies in the backup stay where they are. If you say that this is right, they count as deleted and are kept with the deleted files.</source>
        <translation>Brakuje %1 z %2 plików (od: %3). Ich kopie w kopii zapasowej pozostają na miejscu. Po potwierdzeniu, że tak ma być, będą uznane za usunięte i zachowane z usuniętymi plikami.</translation>
    </message>
    <message>
        <source>%1 of %2 files were rewritten since %3. What they hold now is backed up, and every earlier version is kept, also those that your rules would remove, until you say that this is right.</source>
        <translation>Zmieniono zawartość %1 z %2 plików (od: %3). Obecna zawartość jest w kopii, a wszystkie wcześniejsze wersje, także te, które usunęłyby reguły, są zachowywane, dopóki nie zostanie potwierdzone, że tak ma być.</translation>
    </message>
    <message>
        <source>Is this change right?</source>
        <translation>Czy tak ma być?</translation>
    </message>
    <message>
        <source>Much changed at once. Nothing is lost: look at it calmly.</source>
        <translation>Naraz zmieniło się bardzo dużo. Nic nie przepadło: można to spokojnie obejrzeć.</translation>
    </message>
    <message>
        <source>If you did not do this yourself, pause and find out first. A program that encrypts files to extort money looks like this, and so does a drive that was exchanged.</source>
        <translation>Jeśli zmiany nie wprowadził sam użytkownik, należy wstrzymać tworzenie kopii i najpierw to wyjaśnić. Tak wygląda działanie programu, który szyfruje pliki dla okupu, a także podmieniony dysk.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Pokaż folder</translation>
    </message>
    <message>
        <source>Show the folder %1</source>
        <translation>Pokaż folder %1</translation>
    </message>
    <message>
        <source>Show its copies in Versions</source>
        <translation>Pokaż jego kopie w Wersjach</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Wstrzymaj</translation>
    </message>
    <message>
        <source>The change is &amp;right</source>
        <translation>&amp;Tak ma być</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Zdecyduj &amp;później</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ImportDialog</name>
    <message>
        <source>Take over a configuration</source>
        <translation>Przejmowanie konfiguracji</translation>
    </message>
    <message>
        <source>Take over this configuration?</source>
        <translation>Przejąć tę konfigurację?</translation>
    </message>
    <message>
        <source>&amp;Use it instead</source>
        <translation>&amp;Użyj tej</translation>
    </message>
    <message>
        <source>This configuration can’t be used as it is.</source>
        <translation>Tej konfiguracji nie można użyć w obecnej postaci.</translation>
    </message>
    <message>
        <source>It takes the place of the present configuration, which is kept beside it as %1. Backups that were made stay as they are.</source>
        <comment>file name</comment>
        <translation>Zajmie miejsce obecnej konfiguracji, która zostanie zachowana obok jako %1. Utworzone kopie zapasowe pozostaną bez zmian.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Foldery</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Przechowywanie</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikaty</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>page, its number</comment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Folders can be added as soon as the configuration is mended.</source>
        <translation>Foldery będzie można dodać, gdy tylko konfiguracja zostanie poprawiona.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NewFolderRow</name>
    <message>
        <source>Name of the folder in the backup</source>
        <translation>Nazwa folderu w kopii zapasowej</translation>
    </message>
    <message>
        <source>Change its name in the backup</source>
        <translation>Zmień jego nazwę w kopii</translation>
    </message>
    <message>
        <source>Exclude rules for this folder…</source>
        <translation>Reguły wykluczania dla tego folderu…</translation>
    </message>
    <message>
        <source>Take it off this list</source>
        <translation>Usuń z tej listy</translation>
    </message>
    <message>
        <source>Back up &amp;all of it</source>
        <translation>Kopiuj &amp;wszystko</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>Twórz kopię: %1</translation>
    </message>
    <message>
        <source>Another folder has this name already. Choose a different one.</source>
        <translation>Inny folder ma już tę nazwę. Proszę wybrać inną.</translation>
    </message>
    <message>
        <source>A name can’t hold “/”, and can’t be “.” or “..”.</source>
        <translation>Nazwa nie może zawierać „/” ani brzmieć „.” lub „..”.</translation>
    </message>
    <message>
        <source>Holdfast may not open this folder, so nothing in it would be backed up.</source>
        <translation>Holdfast nie może otworzyć tego folderu, więc nic z niego nie trafiłoby do kopii.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders in it can’t be opened and would be left out.</source>
        <translation>
            <numerusform>%Ln folderu w nim nie można otworzyć i zostałby pominięty.</numerusform>
            <numerusform>%Ln folderów w nim nie można otworzyć i zostałyby pominięte.</numerusform>
            <numerusform>%Ln folderów w nim nie można otworzyć i zostałyby pominięte.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to leave out of “%1”</source>
        <translation>Co pomijać w folderze „%1”</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Notice</name>
    <message>
        <source>Error: %1</source>
        <translation>Błąd: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Ostrzeżenie: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OverviewPage</name>
    <message>
        <source>What was backed up stays as it is</source>
        <translation>To, co zapisano w kopii, pozostaje bez zmian</translation>
    </message>
    <message>
        <source>As soon as the configuration is mended, what has changed meanwhile is backed up.</source>
        <translation>Gdy tylko konfiguracja zostanie poprawiona, tymczasowe zmiany trafią do kopii.</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>Ostatnie cztery tygodnie</translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation>Co zajmuje miejsce</translation>
    </message>
    <message>
        <source>Every change, within seconds</source>
        <translation>Każda zmiana, w kilka sekund</translation>
    </message>
    <message>
        <source>Holdfast watches your folders and copies what changes to your backup drive.</source>
        <translation>Holdfast monitoruje foldery i kopiuje zmiany na dysk kopii zapasowej.</translation>
    </message>
    <message>
        <source>Nothing is overwritten</source>
        <translation>Nic nie jest nadpisywane</translation>
    </message>
    <message>
        <source>Earlier versions and deleted files stay, until rules that you choose remove them.</source>
        <translation>Wcześniejsze wersje i usunięte pliki pozostają, dopóki nie usuną ich wybrane reguły.</translation>
    </message>
    <message>
        <source>Plain files</source>
        <translation>Zwykłe pliki</translation>
    </message>
    <message>
        <source>The backup can be read with any file manager, without Holdfast.</source>
        <translation>Kopię zapasową można odczytać w dowolnym menedżerze plików, bez programu Holdfast.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>today 14:03</comment>
        <translation>Stan: %1</translation>
    </message>
    <message>
        <source>Is the clock right now?</source>
        <translation>Czy zegar wskazuje teraz poprawny czas?</translation>
    </message>
    <message>
        <source>The backup has changes of a time that is still to come.</source>
        <translation>W kopii zapasowej są zmiany z czasu, który jeszcze nie nadszedł.</translation>
    </message>
    <message>
        <source>If the clock is wrong now, set it right in the settings of your system: nothing else is to be done.

If it is right now, and was ahead before, Holdfast records those changes as made now. No copy is removed by it.</source>
        <translation>Jeśli zegar wskazuje teraz zły czas, należy go nastawić w ustawieniach systemu: nic więcej nie trzeba robić.

Jeśli teraz jest poprawny, a wcześniej się spieszył, Holdfast zapisze tamte zmiany jako wprowadzone teraz. Żadna kopia nie zostanie przy tym usunięta.</translation>
    </message>
    <message>
        <source>The clock is &amp;right</source>
        <translation>Czas jest &amp;poprawny</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PastRuns</name>
    <message>
        <source>Past backups</source>
        <translation>Poprzednie kopie</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Co pominięto</translation>
    </message>
    <message>
        <source>The log of this backup</source>
        <translation>Dziennik tej kopii zapasowej</translation>
    </message>
    <message>
        <source>Show its &amp;log</source>
        <translation>Pokaż &amp;dziennik</translation>
    </message>
    <message>
        <source>Log in the file &amp;manager</source>
        <translation>Dziennik w &amp;menedżerze plików</translation>
    </message>
    <message>
        <source>There was no backup yet.</source>
        <translation>Nie było jeszcze żadnej kopii.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files looked at</source>
        <translation>
            <numerusform>przejrzano %Ln plik</numerusform>
            <numerusform>przejrzano %Ln pliki</numerusform>
            <numerusform>przejrzano %Ln plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>przeniesiono %Ln</numerusform>
            <numerusform>przeniesiono %Ln</numerusform>
            <numerusform>przeniesiono %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other properties</source>
        <translation>
            <numerusform>%Ln ze zmienionymi właściwościami</numerusform>
            <numerusform>%Ln ze zmienionymi właściwościami</numerusform>
            <numerusform>%Ln ze zmienionymi właściwościami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old versions removed</source>
        <translation>
            <numerusform>usunięto %Ln starą wersję</numerusform>
            <numerusform>usunięto %Ln stare wersje</numerusform>
            <numerusform>usunięto %Ln starych wersji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions held back</source>
        <translation>
            <numerusform>powstrzymano %Ln usunięcie</numerusform>
            <numerusform>powstrzymano %Ln usunięcia</numerusform>
            <numerusform>powstrzymano %Ln usunięć</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>odczytano %1</translation>
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
        <translation>Nie można pokazać dziennika: %1</translation>
    </message>
    <message>
        <source>… the log is longer: the file has all of it.</source>
        <translation>… dziennik jest dłuższy: całość jest w pliku.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 na %2 pikseli</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PreviewPanel</name>
    <message>
        <source>Review…</source>
        <translation>Przejrzyj…</translation>
    </message>
    <message>
        <source>Kept versions by age</source>
        <translation>Zachowane wersje według wieku</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>after these rules</source>
        <translation>po zastosowaniu reguł</translation>
    </message>
    <message>
        <source>Kept versions by age, now and after these rules</source>
        <translation>Zachowane wersje według wieku, teraz i po zastosowaniu tych reguł</translation>
    </message>
    <message>
        <source>What these rules remove</source>
        <translation>Co usuną te reguły</translation>
    </message>
    <message>
        <source>Working out what these rules remove…</source>
        <translation>Ustalanie, co usuną te reguły…</translation>
    </message>
    <message>
        <source>What these rules remove can’t be shown now.</source>
        <translation>Nie można teraz pokazać, co usuną te reguły.</translation>
    </message>
    <message>
        <source>These rules remove nothing now.</source>
        <translation>Te reguły niczego teraz nie usuną.</translation>
    </message>
    <message>
        <source>These rules would remove %1.</source>
        <comment>132 versions, 1.2 GiB</comment>
        <translation>Te reguły usunęłyby %1.</translation>
    </message>
    <message>
        <source>Later they may: each backup applies them again.</source>
        <translation>Później mogą coś usunąć: są stosowane przy każdym tworzeniu kopii.</translation>
    </message>
    <message>
        <source>The current copy of every file stays. What goes can’t be brought back.</source>
        <translation>Bieżąca kopia każdego pliku pozostaje. Tego, co zostanie usunięte, nie da się przywrócić.</translation>
    </message>
    <message>
        <source>Nothing is removed of %1 until you have looked at the many changes there.</source>
        <translation>Z %1 nic nie zostanie usunięte, dopóki nie zostaną obejrzane liczne zmiany w tym miejscu.</translation>
    </message>
    <message>
        <source>%1: %2 versions now (%3), %4 after these rules (%5)</source>
        <translation>%1: wersje teraz: %2 (%3), po zastosowaniu tych reguł: %4 (%5)</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemsDialog</name>
    <message>
        <source>What could not be backed up</source>
        <translation>Czego nie udało się zapisać w kopii</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Kopiuj listę</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Spróbuj ponownie</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>Nothing is left out any more.</source>
        <translation>Nic już nie jest pomijane.</translation>
    </message>
    <message>
        <source>Everything else is backed up as usual. Copies of these that were stored before are kept. Holdfast tries again by itself.</source>
        <translation>Wszystko inne trafia do kopii jak zwykle. Zapisane wcześniej kopie tych plików są zachowane. Holdfast sam ponawia próby.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemsModel</name>
    <message>
        <source>File or folder</source>
        <translation>Plik lub folder</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Powód</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RemovalModel</name>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Why it goes</source>
        <translation>Powód</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RepairDialog</name>
    <message numerus="yes">
        <source>%Ln stored copies were read (%1).</source>
        <translation>
            <numerusform>Odczytano %Ln zapisaną kopię (%1).</numerusform>
            <numerusform>Odczytano %Ln zapisane kopie (%1).</numerusform>
            <numerusform>Odczytano %Ln zapisanych kopii (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>Sprawdzanie przerwano przed końcem.</translation>
    </message>
    <message>
        <source>All of them are as they were stored.</source>
        <translation>Wszystkie są takie, jak je zapisano.</translation>
    </message>
    <message>
        <source>Some could not be looked at.</source>
        <translation>Niektórych nie udało się sprawdzić.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were damaged or missing, and all are repaired.</source>
        <translation>
            <numerusform>%Ln była uszkodzona lub jej brakowało; została naprawiona.</numerusform>
            <numerusform>%Ln były uszkodzone lub ich brakowało; wszystkie naprawiono.</numerusform>
            <numerusform>%Ln było uszkodzonych lub ich brakowało; wszystkie naprawiono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were damaged or missing. Repaired: %1, beyond repair: %2.</source>
        <translation>
            <numerusform>%Ln była uszkodzona lub jej brakowało. Naprawiono: %1, nie do naprawienia: %2.</numerusform>
            <numerusform>%Ln były uszkodzone lub ich brakowało. Naprawiono: %1, nie do naprawienia: %2.</numerusform>
            <numerusform>%Ln było uszkodzonych lub ich brakowało. Naprawiono: %1, nie do naprawienia: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check and repair the backup</source>
        <translation>Sprawdzanie i naprawa kopii zapasowej</translation>
    </message>
    <message>
        <source>Holdfast reads every stored copy and compares it with what was backed up. A damaged one is set aside, never deleted, and taken anew from your unchanged file or from another copy with the same content. This can take a while; you can go on working.</source>
        <translation>Holdfast odczytuje każdą zapisaną kopię i porównuje ją z tym, co skopiowano. Uszkodzona jest odkładana na bok, nigdy usuwana, i tworzona na nowo z niezmienionego pliku lub z innej kopii o tej samej zawartości. Może to potrwać; w tym czasie można pracować dalej.</translation>
    </message>
    <message>
        <source>&amp;Check and repair</source>
        <translation>&amp;Sprawdź i napraw</translation>
    </message>
    <message>
        <source>Damaged copies</source>
        <translation>Uszkodzone kopie</translation>
    </message>
    <message>
        <source>Checking the backup:</source>
        <translation>Sprawdzanie kopii zapasowej:</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Sprawdź ponownie</translation>
    </message>
    <message numerus="yes">
        <source>Lea&amp;ve as they are…</source>
        <translation>
            <numerusform>Pozosta&amp;w bez zmian…</numerusform>
            <numerusform>Pozosta&amp;w bez zmian…</numerusform>
            <numerusform>Pozosta&amp;w bez zmian…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>Działaj dalej w &amp;tle</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>Known damage</source>
        <translation>Znane uszkodzenia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies can’t be repaired.</source>
        <translation>
            <numerusform>%Ln uszkodzonej kopii nie można naprawić.</numerusform>
            <numerusform>%Ln uszkodzonych kopii nie można naprawić.</numerusform>
            <numerusform>%Ln uszkodzonych kopii nie można naprawić.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you know of it, Holdfast does not warn of them any more. Nothing is removed: they stay listed here, and a verification still names them. It warns again as soon as anything else is damaged.</source>
        <translation>
            <numerusform>Jeśli to uszkodzenie jest znane, Holdfast nie będzie już o nim ostrzegać. Nic nie zostanie usunięte: kopia pozostanie na tej liście i nadal będzie wymieniana przy weryfikacji. Ostrzeżenie pojawi się znowu, gdy tylko uszkodzi się coś innego.</numerusform>
            <numerusform>Jeśli te uszkodzenia są znane, Holdfast nie będzie już o nich ostrzegać. Nic nie zostanie usunięte: kopie pozostaną na tej liście i nadal będą wymieniane przy weryfikacji. Ostrzeżenie pojawi się znowu, gdy tylko uszkodzi się coś innego.</numerusform>
            <numerusform>Jeśli te uszkodzenia są znane, Holdfast nie będzie już o nich ostrzegać. Nic nie zostanie usunięte: kopie pozostaną na tej liście i nadal będą wymieniane przy weryfikacji. Ostrzeżenie pojawi się znowu, gdy tylko uszkodzi się coś innego.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave as they are</source>
        <translation>
            <numerusform>Pozosta&amp;w bez zmian</numerusform>
            <numerusform>Pozosta&amp;w bez zmian</numerusform>
            <numerusform>Pozosta&amp;w bez zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies are left as they are. Holdfast does not warn of them any more.</source>
        <translation>
            <numerusform>%Ln uszkodzoną kopię pozostawiono bez zmian. Holdfast nie będzie już o niej ostrzegać.</numerusform>
            <numerusform>%Ln uszkodzone kopie pozostawiono bez zmian. Holdfast nie będzie już o nich ostrzegać.</numerusform>
            <numerusform>%Ln uszkodzonych kopii pozostawiono bez zmian. Holdfast nie będzie już o nich ostrzegać.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreChoices</name>
    <message>
        <source>Restore to a folder</source>
        <translation>Przywracanie do folderu</translation>
    </message>
    <message>
        <source>&amp;Beside the original</source>
        <translation>&amp;Obok oryginału</translation>
    </message>
    <message>
        <source>As a copy with “%1” in its name. Nothing that stands there is touched.</source>
        <translation>Jako kopia z „%1” w nazwie. Nic, co tam jest, nie zostanie naruszone.</translation>
    </message>
    <message>
        <source>To &amp;another folder</source>
        <translation>Do &amp;innego folderu</translation>
    </message>
    <message>
        <source>With its folders, below one of your choice. Nothing that stands there is touched.</source>
        <translation>Z zachowaniem folderów, w wybranym miejscu. Nic, co tam jest, nie zostanie naruszone.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wybierz…</translation>
    </message>
    <message>
        <source>In its own &amp;place</source>
        <translation>Na swoje &amp;miejsce</translation>
    </message>
    <message>
        <source>What gives way is archived in the backup first.</source>
        <translation>To, co ustąpi miejsca, będzie najpierw zarchiwizowane w kopii zapasowej.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Pozostaw bez zmian</translation>
    </message>
    <message>
        <source>Replace it if it is older</source>
        <translation>Zastąp, jeśli jest starsze</translation>
    </message>
    <message>
        <source>Replace it always</source>
        <translation>Zawsze zastępuj</translation>
    </message>
    <message>
        <source>If something &amp;else stands there:</source>
        <translation>&amp;Jeśli jest tam coś innego:</translation>
    </message>
    <message>
        <source>E&amp;xactly as it was</source>
        <translation>&amp;Dokładnie tak, jak było</translation>
    </message>
    <message>
        <source>E&amp;xactly as it is in the backup</source>
        <translation>&amp;Dokładnie tak, jak jest w kopii</translation>
    </message>
    <message>
        <source>Put back in place, so that everything is as it was. Newer files and files that were not there then are archived in the backup first; then they give way.</source>
        <translation>Przywraca na miejsce tak, że wszystko jest jak dawniej. Nowsze pliki i pliki, których wtedy nie było, są najpierw archiwizowane w kopii zapasowej, a potem ustępują miejsca.</translation>
    </message>
    <message>
        <source>Take the &amp;nearest older version where the
retention rules removed the right one</source>
        <translation>Użyj &amp;najbliższej starszej wersji tam, gdzie
reguły przechowywania usunęły właściwą</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>Nie wybrano jeszcze folderu</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>Przywracanie</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Przywracanie „%1”</translation>
    </message>
    <message>
        <source>Restore the selected files and folders</source>
        <translation>Przywracanie zaznaczonych plików i folderów</translation>
    </message>
    <message>
        <source>As it was on %1 at %2.</source>
        <comment>date, time</comment>
        <translation>Stan: %1, %2.</translation>
    </message>
    <message>
        <source>As it is in the backup now.</source>
        <translation>Obecny stan w kopii zapasowej.</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Pokaż &amp;folder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Choose a folder, and it is shown here what will happen.</source>
        <translation>Po wybraniu folderu widać tu będzie, co się stanie.</translation>
    </message>
    <message>
        <source>The restore was stopped</source>
        <translation>Przywracanie przerwano</translation>
    </message>
    <message>
        <source>Nothing could be restored</source>
        <translation>Niczego nie udało się przywrócić</translation>
    </message>
    <message numerus="yes">
        <source>Restored, but %Ln files need your attention</source>
        <translation>
            <numerusform>Przywrócono, ale %Ln plik wymaga uwagi</numerusform>
            <numerusform>Przywrócono, ale %Ln pliki wymagają uwagi</numerusform>
            <numerusform>Przywrócono, ale %Ln plików wymaga uwagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are restored</source>
        <translation>
            <numerusform>Przywrócono %Ln plik</numerusform>
            <numerusform>Przywrócono %Ln pliki</numerusform>
            <numerusform>Przywrócono %Ln plików</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePlanModel</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>Stood there before</source>
        <translation>Przedtem tam było</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Trafiło do</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się stanie</translation>
    </message>
    <message>
        <source>Stands there now</source>
        <translation>Teraz tam jest</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Trafi do</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePlanView</name>
    <message>
        <source>Working out what will happen</source>
        <translation>Ustalanie, co się stanie</translation>
    </message>
    <message>
        <source>What is restored, name by name</source>
        <translation>Co zostanie przywrócone, według nazw</translation>
    </message>
    <message>
        <source>Show &amp;only what needs attention</source>
        <translation>Pokaż &amp;tylko to, co wymaga uwagi</translation>
    </message>
    <message>
        <source>Working out what will happen…</source>
        <translation>Ustalanie, co się stanie…</translation>
    </message>
    <message>
        <source>%1 The list shows the first %2 of %3.</source>
        <comment>sentences, numbers</comment>
        <translation>%1 Lista pokazuje pierwsze %2 z %3.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreProgress</name>
    <message>
        <source>Progress of the restore</source>
        <translation>Postęp przywracania</translation>
    </message>
    <message>
        <source>Waiting for the backup that is under way…</source>
        <translation>Oczekiwanie na zakończenie trwającego tworzenia kopii…</translation>
    </message>
    <message>
        <source>Stopping after the file in hand…</source>
        <translation>Zatrzymywanie po bieżącym pliku…</translation>
    </message>
    <message numerus="yes">
        <source>Restoring %Ln files…</source>
        <translation>
            <numerusform>Przywracanie %Ln pliku…</numerusform>
            <numerusform>Przywracanie %Ln plików…</numerusform>
            <numerusform>Przywracanie %Ln plików…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4</source>
        <comment>files, bytes</comment>
        <translation>%1 / %2, %3 / %4</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RetentionPage</name>
    <message>
        <source>How long are earlier versions kept?</source>
        <translation>Jak długo przechowywać wcześniejsze wersje?</translation>
    </message>
    <message>
        <source>Rules remove earlier versions and, if you wish, deleted files. The current copy of a file is never removed: at least one good copy always stays.</source>
        <translation>Reguły usuwają wcześniejsze wersje oraz, opcjonalnie, usunięte pliki. Bieżąca kopia pliku nigdy nie jest usuwana: zawsze pozostaje co najmniej jedna dobra kopia.</translation>
    </message>
    <message>
        <source>&amp;Rules for:</source>
        <translation>&amp;Reguły dla:</translation>
    </message>
    <message>
        <source>This folder has r&amp;ules of its own</source>
        <translation>Ten folder ma &amp;własne reguły</translation>
    </message>
    <message>
        <source>Undo &amp;changes</source>
        <translation>&amp;Cofnij zmiany</translation>
    </message>
    <message>
        <source>&amp;Save rules</source>
        <translation>&amp;Zapisz reguły</translation>
    </message>
    <message>
        <source>&amp;Apply now…</source>
        <translation>Z&amp;astosuj teraz…</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Wszystkie foldery</translation>
    </message>
    <message>
        <source>%1 (own rules)</source>
        <translation>%1 (własne reguły)</translation>
    </message>
    <message>
        <source>The configuration file can’t be read, so these are not your rules: they can be seen and changed once it is mended.</source>
        <translation>Nie można odczytać pliku konfiguracji, więc nie są to ustawione reguły: będzie można je zobaczyć i zmienić po poprawieniu pliku.</translation>
    </message>
    <message>
        <source>The rules are here again as soon as the configuration is mended.</source>
        <translation>Reguły pojawią się tu znowu, gdy tylko konfiguracja zostanie poprawiona.</translation>
    </message>
    <message>
        <source>Set up a backup first: choose the folders to keep safe and a drive for their copies.</source>
        <translation>Najpierw trzeba skonfigurować kopię zapasową: wybrać foldery do ochrony i dysk na ich kopie.</translation>
    </message>
    <message>
        <source>Save and &amp;apply now…</source>
        <translation>Zapisz i z&amp;astosuj teraz…</translation>
    </message>
    <message>
        <source>These rules are in force. Removed %1: %2.</source>
        <comment>today 14:03, 5 versions</comment>
        <translation>Te reguły obowiązują. Usunięto (%1): %2.</translation>
    </message>
    <message>
        <source>These rules are in force.</source>
        <translation>Te reguły obowiązują.</translation>
    </message>
    <message>
        <source>Not saved yet. Once saved, the next backup removes what is listed.</source>
        <translation>Jeszcze nie zapisano. Po zapisaniu następne tworzenie kopii usunie to, co jest na liście.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>The rules are saved.</source>
        <translation>Reguły zostały zapisane.</translation>
    </message>
    <message>
        <source>Save without a preview?</source>
        <translation>Zapisać bez podglądu?</translation>
    </message>
    <message>
        <source>What these rules remove can’t be shown now.</source>
        <translation>Nie można teraz pokazać, co usuną te reguły.</translation>
    </message>
    <message>
        <source>Once they are saved, the next backup applies them.</source>
        <translation>Po zapisaniu zostaną zastosowane przy następnym tworzeniu kopii.</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>&amp;Zapisz mimo to</translation>
    </message>
    <message>
        <source>Remove earlier versions?</source>
        <translation>Usunąć wcześniejsze wersje?</translation>
    </message>
    <message>
        <source>Remove %1 from the backup?</source>
        <comment>132 versions, 1.2 GiB</comment>
        <translation>Usunąć %1 z kopii zapasowej?</translation>
    </message>
    <message>
        <source>They are the ones that the page lists. They can’t be brought back. The current copy of every file stays.</source>
        <translation>To pozycje wymienione na tej stronie. Nie da się ich przywrócić. Bieżąca kopia każdego pliku pozostanie.</translation>
    </message>
    <message>
        <source>Meanwhile others than those that you saw would go, so nothing was removed yet. %1</source>
        <translation>Tymczasem do usunięcia byłoby co innego, niż pokazano, więc niczego jeszcze nie usunięto. %1</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Removing earlier versions…</source>
        <translation>Usuwanie wcześniejszych wersji…</translation>
    </message>
    <message>
        <source>A backup ran meanwhile, and others than those that you saw would go now. Nothing was removed: look at the list again.</source>
        <translation>Tymczasem utworzono kopię i teraz do usunięcia byłoby co innego, niż pokazano. Niczego nie usunięto: proszę obejrzeć listę jeszcze raz.</translation>
    </message>
    <message>
        <source>Stopped. Removed until then: %1.</source>
        <translation>Przerwano. Do tej pory usunięto: %1.</translation>
    </message>
    <message>
        <source>Removed: %1. Some could not be removed: %2: %3</source>
        <translation>Usunięto: %1. Części nie udało się usunąć: %2: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ReviewStep</name>
    <message>
        <source>Ready to start</source>
        <translation>Wszystko gotowe</translation>
    </message>
    <message>
        <source>The first backup copies everything, which may take a while. From then on changes are backed up within seconds, and earlier versions are kept.</source>
        <translation>Za pierwszym razem kopiowane jest wszystko, co może trochę potrwać. Potem zmiany trafiają do kopii w ciągu kilku sekund, a wcześniejsze wersje są zachowywane.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Foldery</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Kopia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pomijane</translation>
    </message>
    <message>
        <source>All &amp;rules…</source>
        <translation>Wszystkie &amp;reguły…</translation>
    </message>
    <message>
        <source>%1. %2 are free there.</source>
        <translation>%1. Wolne jest tam %2.</translation>
    </message>
    <message>
        <source>The exclude rules leave out nothing.</source>
        <translation>Reguły wykluczania niczego nie pomijają.</translation>
    </message>
    <message>
        <source>What to leave out of all folders</source>
        <translation>Co pomijać we wszystkich folderach</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RulesForm</name>
    <message>
        <source>The exact rules</source>
        <translation>Dokładne reguły</translation>
    </message>
    <message>
        <source>Keep of each file the &amp;newest:</source>
        <translation>Z każdego pliku zachowuj &amp;najnowsze:</translation>
    </message>
    <message numerus="yes">
        <source> versions</source>
        <translation>
            <numerusform> wersję</numerusform>
            <numerusform> wersje</numerusform>
            <numerusform> wersji</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep versions f&amp;or:</source>
        <translation>Zachowuj wersje &amp;przez:</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <translation>
            <numerusform> dzień</numerusform>
            <numerusform> dni</numerusform>
            <numerusform> dni</numerusform>
        </translation>
    </message>
    <message>
        <source>One each &amp;hour, for:</source>
        <translation>Jedna na &amp;godzinę, przez:</translation>
    </message>
    <message numerus="yes">
        <source> hours</source>
        <translation>
            <numerusform> godzinę</numerusform>
            <numerusform> godziny</numerusform>
            <numerusform> godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>One each da&amp;y, for:</source>
        <translation>Jedna na &amp;dzień, przez:</translation>
    </message>
    <message>
        <source>One each &amp;week, for:</source>
        <translation>Jedna na &amp;tydzień, przez:</translation>
    </message>
    <message numerus="yes">
        <source> weeks</source>
        <translation>
            <numerusform> tydzień</numerusform>
            <numerusform> tygodnie</numerusform>
            <numerusform> tygodni</numerusform>
        </translation>
    </message>
    <message>
        <source>One each mon&amp;th, for:</source>
        <translation>Jedna na &amp;miesiąc, przez:</translation>
    </message>
    <message numerus="yes">
        <source> months</source>
        <translation>
            <numerusform> miesiąc</numerusform>
            <numerusform> miesiące</numerusform>
            <numerusform> miesięcy</numerusform>
        </translation>
    </message>
    <message>
        <source>One each y&amp;ear, for:</source>
        <translation>Jedna na &amp;rok, przez:</translation>
    </message>
    <message numerus="yes">
        <source> years</source>
        <translation>
            <numerusform> rok</numerusform>
            <numerusform> lata</numerusform>
            <numerusform> lat</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;deleted files for:</source>
        <translation>&amp;Usunięte pliki zachowuj przez:</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>cały czas</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>A version goes when one of these rules says so. Of the “one each …” rules it is enough that one keeps it.</source>
        <translation>Wersja znika, gdy nakazuje to jedna z tych reguł. Spośród reguł „Jedna na …” wystarczy, że zachowuje ją jedna.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>Free space to keep on the drive</source>
        <translation>Wolne miejsce do zachowania na dysku</translation>
    </message>
    <message>
        <source>Unit of the free space</source>
        <translation>Jednostka wolnego miejsca</translation>
    </message>
    <message>
        <source>% of the drive</source>
        <translation>% dysku</translation>
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
        <translation>Zachowaj &amp;wolne na dysku:</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RunsModel</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Kompletna</translation>
    </message>
    <message>
        <source>Something left out</source>
        <translation>Coś pominięto</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Przerwana</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Nieukończona</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Trwało</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Zapisano</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingsForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>Wybór folderu</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingsPage</name>
    <message>
        <source>The configuration file can’t be read, so these are not your settings: they can be seen and changed once it is mended.</source>
        <translation>Nie można odczytać pliku konfiguracji, więc nie są to wybrane ustawienia: będzie można je zobaczyć i zmienić po poprawieniu pliku.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>About Holdfast</source>
        <translation>O programie Holdfast</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Otwórz folder dziennika</translation>
    </message>
    <message>
        <source>Nothing opened the log folder. It is there after the first backup.</source>
        <translation>Nic nie otworzyło folderu dziennika. Powstaje on przy pierwszej kopii.</translation>
    </message>
    <message>
        <source>Some settings were changed.</source>
        <translation>Zmieniono niektóre ustawienia.</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>&amp;Odrzuć</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Zastosuj</translation>
    </message>
    <message>
        <source>This backup has begun, and keeps its layout. Another one holds for a backup that begins anew, on another drive.</source>
        <translation>Ta kopia zapasowa już się rozpoczęła i zachowuje swój układ. Inny układ będzie dotyczyć kopii rozpoczętej od nowa, na innym dysku.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Ustawienia zostały zapisane.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SeveralPanel</name>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Przywróć…</translation>
    </message>
    <message>
        <source>Bring them back as they were at the time that is shown; what will happen is shown first</source>
        <translation>Przywraca stan z pokazywanego czasu; najpierw pokazuje, co się stanie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and folders are selected</source>
        <translation>
            <numerusform>Zaznaczono %Ln plik lub folder</numerusform>
            <numerusform>Zaznaczono %Ln pliki i foldery</numerusform>
            <numerusform>Zaznaczono %Ln plików i folderów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not there at this time: choose one alone to bring it back.</source>
        <translation>
            <numerusform>%Ln z nich w tym czasie nie ma: można go przywrócić, wybierając tylko jego.</numerusform>
            <numerusform>%Ln z nich w tym czasie nie ma: można je przywrócić, wybierając pojedynczo.</numerusform>
            <numerusform>%Ln z nich w tym czasie nie ma: można je przywrócić, wybierając pojedynczo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SituationPanel</name>
    <message>
        <source>Progress of the backup</source>
        <translation>Postęp tworzenia kopii</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Wstrzymaj</translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation>&amp;Przywróć…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Spróbuj ponownie</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Utwórz &amp;kopię</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SourceDetails</name>
    <message>
        <source>E&amp;xclude rules…</source>
        <translation>Reguły &amp;wykluczania…</translation>
    </message>
    <message>
        <source>&amp;Versions to keep…</source>
        <translation>&amp;Zachowywane wersje…</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <translation>Pokaż w &amp;menedżerze plików</translation>
    </message>
    <message>
        <source>Sto&amp;p backing up…</source>
        <translation>&amp;Przestań tworzyć kopię…</translation>
    </message>
    <message>
        <source>What could not be backed up</source>
        <translation>Czego nie udało się zapisać w kopii</translation>
    </message>
    <message>
        <source>It has no exclude rules of its own.</source>
        <translation>Nie ma własnych reguł wykluczania.</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln exclude rules of its own.</source>
        <translation>
            <numerusform>Ma %Ln własną regułę wykluczania.</numerusform>
            <numerusform>Ma %Ln własne reguły wykluczania.</numerusform>
            <numerusform>Ma %Ln własnych reguł wykluczania.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its versions are kept by rules of its own.</source>
        <translation>Jego wersje są zachowywane według własnych reguł.</translation>
    </message>
    <message>
        <source>Its versions are kept by the rules for all folders.</source>
        <translation>Jego wersje są zachowywane według reguł dla wszystkich folderów.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be backed up:</source>
        <translation>
            <numerusform>%Ln pliku lub folderu nie udało się zapisać w kopii:</numerusform>
            <numerusform>%Ln plików lub folderów nie udało się zapisać w kopii:</numerusform>
            <numerusform>%Ln plików lub folderów nie udało się zapisać w kopii:</numerusform>
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
        <translation>Folder</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ostatnia zmiana</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Monitorowanie</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Krok %1 z %2: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TimeBar</name>
    <message>
        <source>To the change before</source>
        <translation>Do poprzedniej zmiany</translation>
    </message>
    <message>
        <source>To the next change</source>
        <translation>Do następnej zmiany</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>Pokazywany czas</translation>
    </message>
    <message>
        <source>Date and time to show</source>
        <translation>Pokazywana data i godzina</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Teraz</translation>
    </message>
    <message>
        <source>Show the files as they are now</source>
        <translation>Pokaż bieżący stan plików</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the end of the slider</comment>
        <translation>teraz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln zmiana</numerusform>
            <numerusform>%Ln zmiany</numerusform>
            <numerusform>%Ln zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown is %1</source>
        <translation>Pokazano: %1</translation>
    </message>
    <message>
        <source>Shown is now</source>
        <translation>Pokazano stan bieżący</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Tray</name>
    <message>
        <source>Nothing was done yet</source>
        <translation>Nic jeszcze nie zrobiono</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Utwórz &amp;kopię</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Wstrzymaj</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>W&amp;znów</translation>
    </message>
    <message>
        <source>&amp;Open Holdfast</source>
        <translation>&amp;Otwórz Holdfast</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Z&amp;akończ</translation>
    </message>
    <message>
        <source>Holdfast: %1</source>
        <translation>Holdfast: %1</translation>
    </message>
    <message>
        <source>Last good backup: %1</source>
        <translation>Ostatnia dobra kopia: %1</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Szukanie zmian</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, 48 files</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done: file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>Ostatnio</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::UsageModel</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::UsagePanel</name>
    <message>
        <source>What takes the space</source>
        <translation>Co zajmuje miejsce</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Sumowanie…</translation>
    </message>
    <message>
        <source>Files now: %1</source>
        <translation>Bieżące pliki: %1</translation>
    </message>
    <message>
        <source>Kept history: %1</source>
        <translation>Zachowana historia: %1</translation>
    </message>
    <message>
        <source>Nothing is stored yet. After the first backup you see here which folders take the space.</source>
        <translation>Nic jeszcze nie zapisano. Po pierwszej kopii widać tu będzie, które foldery zajmują miejsce.</translation>
    </message>
    <message>
        <source>Nothing in this folder takes any space.</source>
        <translation>Nic w tym folderze nie zajmuje miejsca.</translation>
    </message>
    <message>
        <source>%1: %2 now, %3 of earlier versions and deleted files</source>
        <translation>%1: %2 teraz, %3 wcześniejszych wersji i usuniętych plików</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>jeszcze %Ln</numerusform>
            <numerusform>jeszcze %Ln</numerusform>
            <numerusform>jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Wszystkie foldery</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Przejdź do %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VerifySection</name>
    <message>
        <source>Verification</source>
        <translation>Weryfikacja</translation>
    </message>
    <message>
        <source>A backup is worth what can be restored from it.</source>
        <translation>Kopia zapasowa jest warta tyle, ile można z niej przywrócić.</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Napraw…</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Zweryfikuj teraz</translation>
    </message>
    <message>
        <source>&amp;Prove restoring now</source>
        <translation>Wypróbuj &amp;przywracanie</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Reads every stored copy and compares it with its fingerprint.</source>
        <translation>Odczytuje każdą zapisaną kopię i porównuje ją z jej sumą kontrolną.</translation>
    </message>
    <message numerus="yes">
        <source>Restores %Ln files, drawn at random, to a temporary folder and compares them.</source>
        <translation>
            <numerusform>Przywraca %Ln losowo wybrany plik do folderu tymczasowego i porównuje go.</numerusform>
            <numerusform>Przywraca %Ln losowo wybrane pliki do folderu tymczasowego i porównuje je.</numerusform>
            <numerusform>Przywraca %Ln losowo wybranych plików do folderu tymczasowego i porównuje je.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
    <message>
        <source>The backup can’t be reached now. Connect its drive to check it, or to prove that files can be restored.</source>
        <translation>Kopia zapasowa jest teraz niedostępna. Aby ją sprawdzić lub wypróbować przywracanie plików, należy podłączyć jej dysk.</translation>
    </message>
    <message>
        <source>Nothing was backed up yet, so there is nothing to prove.</source>
        <translation>Nie ma jeszcze kopii zapasowej, więc nie ma czego próbować.</translation>
    </message>
    <message>
        <source>That files can be restored was never proven on this computer. It takes a minute.</source>
        <translation>Na tym komputerze nigdy nie wypróbowano przywracania plików. Zajmie to minutę.</translation>
    </message>
    <message>
        <source>The last proof of restoring (%1) found damage. Verify the backup now.</source>
        <translation>Ostatnie próbne przywracanie (%1) wykryło uszkodzenia. Należy teraz zweryfikować kopię zapasową.</translation>
    </message>
    <message>
        <source>Restoring was last proven %1: %2 came back exactly as they were.</source>
        <translation>Ostatnie próbne przywracanie (%1) powiodło się; dokładnie w dawnej postaci wróciło: %2.</translation>
    </message>
    <message>
        <source>Its stored copies were never all verified from this computer.</source>
        <translation>Na tym komputerze nigdy nie zweryfikowano wszystkich zapisanych kopii.</translation>
    </message>
    <message>
        <source>All stored copies were last verified %1: they are sound.</source>
        <translation>Ostatnia weryfikacja wszystkich zapisanych kopii (%1): są nienaruszone.</translation>
    </message>
    <message numerus="yes">
        <source>Last verified %1: %Ln copies are damaged, and left as they are.</source>
        <translation>
            <numerusform>Ostatnia weryfikacja (%1): %Ln kopia jest uszkodzona i pozostawiona bez zmian.</numerusform>
            <numerusform>Ostatnia weryfikacja (%1): %Ln kopie są uszkodzone i pozostawione bez zmian.</numerusform>
            <numerusform>Ostatnia weryfikacja (%1): %Ln kopii jest uszkodzonych i pozostawionych bez zmian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies were found damaged or missing (%1). Repairing takes them anew from your unchanged files or from other copies of the same content.</source>
        <translation>
            <numerusform>%Ln zapisana kopia jest uszkodzona lub jej brakuje (%1). Naprawa utworzy ją na nowo z niezmienionych plików lub z innych kopii o tej samej zawartości.</numerusform>
            <numerusform>%Ln zapisane kopie są uszkodzone lub ich brakuje (%1). Naprawa utworzy je na nowo z niezmienionych plików lub z innych kopii o tej samej zawartości.</numerusform>
            <numerusform>%Ln zapisanych kopii jest uszkodzonych lub ich brakuje (%1). Naprawa utworzy je na nowo z niezmienionych plików lub z innych kopii o tej samej zawartości.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4 of %5</source>
        <comment>what, files, bytes</comment>
        <translation>%1: %2 / %3, %4 / %5</translation>
    </message>
    <message>
        <source>Reading the stored copies</source>
        <translation>Odczytywanie zapisanych kopii</translation>
    </message>
    <message>
        <source>Restoring and comparing</source>
        <translation>Przywracanie i porównywanie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies are damaged or missing.</source>
        <translation>
            <numerusform>%Ln zapisana kopia jest uszkodzona lub jej brakuje.</numerusform>
            <numerusform>%Ln zapisane kopie są uszkodzone lub ich brakuje.</numerusform>
            <numerusform>%Ln zapisanych kopii jest uszkodzonych lub ich brakuje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was read so far is sound: %1.</source>
        <translation>Przerwano. To, co dotąd odczytano, jest nienaruszone: %1.</translation>
    </message>
    <message>
        <source>What could be read is sound: %1. Some copies could not be looked at.</source>
        <translation>To, co dało się odczytać, jest nienaruszone: %1. Niektórych kopii nie udało się sprawdzić.</translation>
    </message>
    <message>
        <source>All stored copies are sound: %1.</source>
        <translation>Wszystkie zapisane kopie są nienaruszone: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be restored as they were.</source>
        <translation>
            <numerusform>%Ln pliku nie udało się przywrócić w dawnej postaci.</numerusform>
            <numerusform>%Ln plików nie udało się przywrócić w dawnej postaci.</numerusform>
            <numerusform>%Ln plików nie udało się przywrócić w dawnej postaci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Przerwano przed końcem.</translation>
    </message>
    <message>
        <source>No file could be tried.</source>
        <translation>Nie udało się wypróbować żadnego pliku.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were restored and are exactly what they were.</source>
        <translation>
            <numerusform>Przywrócono %Ln plik; jest dokładnie taki, jaki był.</numerusform>
            <numerusform>Przywrócono %Ln pliki; są dokładnie takie, jakie były.</numerusform>
            <numerusform>Przywrócono %Ln plików; są dokładnie takie, jakie były.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): its copy %3: %4</source>
        <comment>file, which content, where it lies, problem</comment>
        <translation>%1 (%2): kopia %3: %4</translation>
    </message>
    <message>
        <source>%1 (%2): its copy %3 is missing</source>
        <comment>file, which content, where it lay</comment>
        <translation>%1 (%2): brakuje kopii %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not a part of the backup; it is left alone</source>
        <translation>%1: nie należy do kopii zapasowej; pozostaje nietknięte</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VersionModel</name>
    <message>
        <source>Current. %1</source>
        <comment>what changed</comment>
        <translation>Bieżąca. %1</translation>
    </message>
    <message>
        <source>until now</source>
        <translation>do teraz</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do: %1</translation>
    </message>
    <message>
        <source>From %1 %2</source>
        <comment>a time, until when</comment>
        <translation>Od: %1, %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>from and until, what changed</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Co się zmieniło</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VersionsPage</name>
    <message>
        <source>Your files as they are now</source>
        <translation>Bieżący stan plików</translation>
    </message>
    <message>
        <source>Your files as they were on %1 at %2</source>
        <comment>date, time</comment>
        <translation>Stan plików: %1, %2</translation>
    </message>
    <message>
        <source>%1 was not there at this time.</source>
        <translation>W tym czasie nie było: %1.</translation>
    </message>
    <message>
        <source>Choose &amp;folders</source>
        <translation>Wybierz &amp;foldery</translation>
    </message>
    <message>
        <source>Nothing is backed up yet</source>
        <translation>Nie ma jeszcze kopii zapasowej</translation>
    </message>
    <message>
        <source>As soon as a folder is backed up, every version of every file in it can be found here.</source>
        <translation>Gdy tylko jakiś folder trafi do kopii, będzie tu można znaleźć każdą wersję każdego pliku z niego.</translation>
    </message>
    <message>
        <source>Search everything that was ever backed up</source>
        <translation>Szukaj we wszystkim, co trafiło do kopii</translation>
    </message>
    <message>
        <source>Show &amp;deleted files</source>
        <translation>Pokaż &amp;usunięte pliki</translation>
    </message>
    <message>
        <source>Choose a file or a folder</source>
        <translation>Proszę wybrać plik lub folder</translation>
    </message>
    <message>
        <source>Its versions are shown here: to read, to compare and to bring back. Move the slider to see how everything was at another time.</source>
        <translation>Widać tu będzie jego wersje: do czytania, porównywania i przywracania. Przesuwając suwak, można zobaczyć, jak wszystko wyglądało w innym czasie.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WatchDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopiuj %1</translation>
    </message>
    <message>
        <source>Folders that can’t be watched</source>
        <translation>Foldery, których nie można monitorować</translation>
    </message>
    <message>
        <source>This computer tells Holdfast of changes in %1 folders, and no more. Nothing is lost: the others are looked at from time to time, so that changes in them are backed up later. Whoever administers this computer can raise the limit.</source>
        <translation>Ten komputer powiadamia Holdfast o zmianach w najwyżej %1 folderach. Nic nie przepada: pozostałe są przeglądane co pewien czas, więc zmiany w nich trafiają do kopii później. Administrator tego komputera może zwiększyć limit.</translation>
    </message>
    <message>
        <source>Until the next restart, type this in a &amp;terminal:</source>
        <translation>Do następnego uruchomienia komputera: polecenie w &amp;terminalu:</translation>
    </message>
    <message>
        <source>For &amp;good, write this into the file /etc/sysctl.d/60-holdfast.conf:</source>
        <translation>Na &amp;stałe: ten wpis w pliku /etc/sysctl.d/60-holdfast.conf:</translation>
    </message>
    <message>
        <source>Then start Holdfast again, so that it watches all folders.</source>
        <translation>Potem należy ponownie uruchomić Holdfast, aby monitorował wszystkie foldery.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WorkPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
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
        <translation>holdfast: program już działa i nie odpowiada.
</translation>
    </message>
</context>
</TS>
