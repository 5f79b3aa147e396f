<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Activity</name>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дубликат</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перемещено</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Свойства</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Old version removed</source>
        <translation>Старая версия удалена</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>The backup is complete.</source>
        <translation>Резервное копирование завершено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were unchanged.</source>
        <translation>
            <numerusform>%Ln файл не изменился.</numerusform>
            <numerusform>%Ln файла не изменились.</numerusform>
            <numerusform>%Ln файлов не изменились.</numerusform>
        </translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>прежде %1</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>хранится в %1</translation>
    </message>
    <message>
        <source>the same content is stored already</source>
        <translation>такое содержимое уже сохранено</translation>
    </message>
</context>
<context>
    <name>ActivityExport</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Размер (байт)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>AwayText</name>
    <message>
        <source>Connect it to see what it holds. Changes in your folders are noticed meanwhile, and backed up then.</source>
        <translation>Подключите его, чтобы увидеть, что на нём хранится. Изменения в ваших папках тем временем замечаются и будут скопированы после подключения.</translation>
    </message>
    <message>
        <source>The drive “%1” is not connected.</source>
        <translation>Диск «%1» не подключён.</translation>
    </message>
    <message>
        <source>The drive “%1” has not been connected since %2.</source>
        <comment>name, Tuesday 18:40</comment>
        <translation>Диск «%1» не подключён. Последнее подключение: %2.</translation>
    </message>
    <message>
        <source>There is no backup to look at: none was made yet, or its drive is not connected.</source>
        <translation>Смотреть пока нечего: резервной копии ещё нет или её диск не подключён.</translation>
    </message>
</context>
<context>
    <name>ClassifyFolder</name>
    <message>
        <source>This is a file, and Holdfast backs up whole folders. Add the folder “%1” that holds it; exclude rules can leave out the rest.</source>
        <translation>Это файл, а Holdfast копирует папки целиком. Добавьте папку «%1», в которой он лежит; остальное можно исключить правилами.</translation>
    </message>
    <message>
        <source>This is the backup itself. It can’t be backed up into itself; choose the folder that your own files are in.</source>
        <translation>Это сама резервная копия. Скопировать её в саму себя нельзя; выберите папку, в которой лежат ваши файлы.</translation>
    </message>
    <message>
        <source>This folder lies inside the backup, so what is in it is a copy already. Choose the folder that your own files are in.</source>
        <translation>Эта папка находится внутри резервной копии, то есть в ней и так копии. Выберите папку, в которой лежат ваши файлы.</translation>
    </message>
    <message>
        <source>The backup lies in this folder. That is fine: it is left out. A copy on the same drive does not survive the loss of that drive, though.</source>
        <translation>В этой папке находится резервная копия. Это не страшно: она будет исключена. Но копия на том же диске не переживёт его утрату.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a folder</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>This folder is on the list already, as “%1”.</source>
        <translation>Эта папка уже есть в списке под именем «%1».</translation>
    </message>
    <message>
        <source>This folder is backed up already, as “%1”.</source>
        <translation>Эта папка уже копируется под именем «%1».</translation>
    </message>
    <message>
        <source>This folder lies in “%1”, which is on the list: it is backed up with that.</source>
        <translation>Эта папка находится в папке «%1», которая уже есть в списке, и копируется вместе с ней.</translation>
    </message>
    <message>
        <source>This folder is backed up already: it lies in “%1”. There is nothing more to do.</source>
        <translation>Эта папка уже копируется: она находится в папке «%1». Больше ничего делать не нужно.</translation>
    </message>
    <message>
        <source>Backed up already in this folder: %1. Nothing is backed up twice. To back up all of it, stop backing up those first; what is stored of them is kept.</source>
        <comment>names of folders</comment>
        <translation>В этой папке уже копируются: %1. Ничего не копируется дважды. Чтобы копировать папку целиком, сначала прекратите копирование перечисленных; всё, что от них сохранено, останется.</translation>
    </message>
    <message>
        <source>On the list already in this folder: %1. Nothing is backed up twice: keep those, or back up all of this folder in their place.</source>
        <comment>names of folders</comment>
        <translation>В этой папке уже есть в списке: %1. Ничего не копируется дважды: оставьте их или копируйте вместо них всю эту папку.</translation>
    </message>
    <message>
        <source>This folder is not there. Connect its drive, then add it again.</source>
        <translation>Этой папки нет на месте. Подключите её диск и добавьте папку снова.</translation>
    </message>
    <message>
        <source>The path of this folder holds bytes that are no text, which the configuration can’t hold. Add the folder above it, or give it another name.</source>
        <translation>В пути к этой папке есть байты, которые не являются текстом, и записать его в конфигурацию нельзя. Добавьте папку уровнем выше или переименуйте эту.</translation>
    </message>
    <message>
        <source>This is where Holdfast writes its log, which is never backed up. Choose another folder.</source>
        <translation>Сюда Holdfast пишет свой журнал, который никогда не копируется. Выберите другую папку.</translation>
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
        <translation>Использование: holdfast [ПАРАМЕТР]… [ПАПКА]…
Копирует папки в виде обычных файлов и следит за ними из системного лотка.
Указанные ПАПКИ предлагаются для добавления в резервную копию.

  --config ФАЙЛ          другая конфигурация вместо конфигурации пользователя
  --background           запустить без окна
  --page СТРАНИЦА [ФАЙЛ] показать страницу: overview, folders, activity, versions,
                         retention, duplicates, settings; версии ФАЙЛА
  --backup-now           просмотреть всё сейчас
  --pause, --resume      приостановить копирование и продолжить его
  --quit                 завершить работающую программу
  --help, --version      справка и номер версии

Если Holdfast уже работает, указанное выполнит он. Для оболочки и сценариев:
holdfast-cli.
</translation>
    </message>
    <message>
        <source>holdfast: %1
Try holdfast --help.
</source>
        <translation>holdfast: %1
Справка: holdfast --help.
</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>нет такого параметра: %1</translation>
    </message>
    <message>
        <source>%1 wants a value</source>
        <translation>для %1 нужно указать значение</translation>
    </message>
    <message>
        <source>--page wants the name of a page</source>
        <translation>для --page нужно указать имя страницы</translation>
    </message>
    <message>
        <source>there is no page %1; the pages are overview, folders, activity, versions, retention, duplicates and settings</source>
        <translation>нет страницы %1; есть страницы overview, folders, activity, versions, retention, duplicates и settings</translation>
    </message>
    <message>
        <source>%1 wants a file</source>
        <translation>для %1 нужно указать файл</translation>
    </message>
</context>
<context>
    <name>ConfigMistakes</name>
    <message>
        <source>Line %1 can’t be understood: a comma, a quotation mark or a bracket may be missing, or be one too many, there or just before.</source>
        <translation>Строка %1 непонятна: возможно, в ней или прямо перед ней не хватает запятой, кавычки или скобки либо есть лишняя.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
</context>
<context>
    <name>ConfigSections</name>
    <message numerus="yes">
        <source>seconds</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>секунда</numerusform>
            <numerusform>секунды</numerusform>
            <numerusform>секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>минута</numerusform>
            <numerusform>минуты</numerusform>
            <numerusform>минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>день</numerusform>
            <numerusform>дня</numerusform>
            <numerusform>дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>files</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>файл</numerusform>
            <numerusform>файла</numerusform>
            <numerusform>файлов</numerusform>
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
        <translation>% файлов папки</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Отслеживание</translation>
    </message>
    <message>
        <source>How changes are found and when they are backed up.</source>
        <translation>Как обнаруживаются изменения и когда они копируются.</translation>
    </message>
    <message>
        <source>&amp;Wait for quiet:</source>
        <translation>&amp;Ждать затишья:</translation>
    </message>
    <message>
        <source>A file is backed up when it has not changed for so long.</source>
        <translation>Файл копируется, если он не менялся столько времени.</translation>
    </message>
    <message>
        <source>&amp;Busy files:</source>
        <translation>&amp;Активные файлы:</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Каждое изменение</translation>
    </message>
    <message>
        <source>A file that keeps changing gets at most one new version in this time. Its first change is not delayed.</source>
        <translation>Файл, который постоянно меняется, получает за это время не больше одной новой версии. Первое изменение копируется без задержки.</translation>
    </message>
    <message>
        <source>&amp;Check everything every:</source>
        <translation>&amp;Период полной проверки:</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Finds what the system did not tell of.</source>
        <translation>Находит то, о чём не сообщила система.</translation>
    </message>
    <message>
        <source>Pause on batter&amp;y below:</source>
        <translation>Пауза при &amp;заряде ниже:</translation>
    </message>
    <message>
        <source>Hold back a &amp;mass change above:</source>
        <translation>Задерживать &amp;массовые изменения свыше:</translation>
    </message>
    <message>
        <source>When so many files vanish or change at once, Holdfast asks first. Nothing is removed from the backup meanwhile.</source>
        <translation>Если сразу пропадает или меняется столько файлов, Holdfast сначала спросит вас. Пока вы не ответите, из резервной копии ничего не удаляется.</translation>
    </message>
    <message>
        <source>… and of at &amp;least:</source>
        <translation>… и не м&amp;енее:</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Любое число</translation>
    </message>
    <message>
        <source>Recognising changes</source>
        <translation>Распознавание изменений</translation>
    </message>
    <message>
        <source>Only the fingerprint of its content says whether a file has changed.</source>
        <translation>Изменился ли файл, определяется только по контрольной сумме его содержимого.</translation>
    </message>
    <message>
        <source>&amp;Read files:</source>
        <translation>Читать &amp;файлы:</translation>
    </message>
    <message>
        <source>When size or times differ (fast)</source>
        <translation>Если изменились размер или время (быстро)</translation>
    </message>
    <message>
        <source>Always, in every backup (thorough and slow)</source>
        <translation>Всегда, при каждом копировании (надёжно, но медленно)</translation>
    </message>
    <message>
        <source>&amp;Fingerprint:</source>
        <translation>Контрольная &amp;сумма:</translation>
    </message>
    <message>
        <source>All of them are safe. After a change of it, files are read once to get their new fingerprint.</source>
        <translation>Все варианты надёжны. После смены файлы будут один раз прочитаны, чтобы получить новую контрольную сумму.</translation>
    </message>
    <message>
        <source>How files are stored</source>
        <translation>Как хранятся файлы</translation>
    </message>
    <message>
        <source>What is stored already stays as it is: this is for what comes from now on.</source>
        <translation>То, что уже сохранено, остаётся как есть: настройки относятся к тому, что будет добавлено.</translation>
    </message>
    <message>
        <source>Folders in the backup:</source>
        <translation>Папки в резервной копии:</translation>
    </message>
    <message>
        <source>One for each folder, when there is more than one</source>
        <translation>Отдельная для каждой папки, если их несколько</translation>
    </message>
    <message>
        <source>One for each folder, always</source>
        <translation>Всегда отдельная для каждой папки</translation>
    </message>
    <message>
        <source>None, for a single folder</source>
        <translation>Без отдельной, если папка одна</translation>
    </message>
    <message>
        <source>A backup that has begun keeps what it began with.</source>
        <translation>Начатая резервная копия сохраняет вид, с которым она начата.</translation>
    </message>
    <message>
        <source>Put identical files:</source>
        <translation>Одинаковые файлы помещать:</translation>
    </message>
    <message>
        <source>Into “_duplicates”, but for the first one</source>
        <translation>В «_duplicates», кроме первого</translation>
    </message>
    <message>
        <source>Where they belong, like all others</source>
        <translation>На свои места, как и все остальные</translation>
    </message>
    <message>
        <source>Store identical files as:</source>
        <translation>Одинаковые файлы хранить как:</translation>
    </message>
    <message>
        <source>Shared space where the drive can, else copies</source>
        <translation>Общее место, если диск умеет, иначе копии</translation>
    </message>
    <message>
        <source>Shared space; warns where the drive can’t</source>
        <translation>Общее место; предупреждать, если диск не умеет</translation>
    </message>
    <message>
        <source>Links to one file; warns where the drive can’t</source>
        <translation>Ссылки на один файл; предупреждать, если диск не умеет</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>What shares its space is also damaged together.</source>
        <translation>Файлы с общим местом и повреждаются вместе.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>One file for each backup, which says everything that was done.</source>
        <translation>По одному файлу на каждое копирование; в нём записано всё, что было сделано.</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>Пап&amp;ка:</translation>
    </message>
    <message>
        <source>&amp;Keep for:</source>
        <translation>&amp;Хранить:</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Бессрочно</translation>
    </message>
    <message>
        <source>&amp;Unchanged files:</source>
        <translation>&amp;Неизменённые файлы:</translation>
    </message>
    <message>
        <source>One line each in small backups</source>
        <translation>По строке на каждый, если их немного</translation>
    </message>
    <message>
        <source>One line each</source>
        <translation>По строке на каждый</translation>
    </message>
    <message>
        <source>One line for all</source>
        <translation>Одна строка на все</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Files at the same time:</source>
        <translation>Файлов одновременно:</translation>
    </message>
    <message>
        <source>Chosen for this computer</source>
        <translation>По возможностям компьютера</translation>
    </message>
    <message>
        <source>How many files are read and copied at once.</source>
        <translation>Сколько файлов читается и копируется одновременно.</translation>
    </message>
    <message>
        <source>Read all &amp;stored copies every:</source>
        <translation>Период ч&amp;тения всех копий:</translation>
    </message>
    <message>
        <source>A share of them at each regular check, so that a drive that goes bad is noticed in time.</source>
        <translation>При каждой регулярной проверке читается часть копий, чтобы вовремя заметить, что диск портится.</translation>
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
        <translation>Копируется: %1</translation>
    </message>
    <message>
        <source>The backup is in %1</source>
        <translation>Место резервной копии: %1</translation>
    </message>
    <message>
        <source>To be known: %1: %2</source>
        <translation>Обратите внимание: %1: %2</translation>
    </message>
</context>
<context>
    <name>DestinationQuestion</name>
    <message>
        <source>An older state of your own backup is there now: %1.</source>
        <translation>Сейчас там более раннее состояние вашей резервной копии: %1.</translation>
    </message>
    <message>
        <source>Another backup of yours is there now: %1.</source>
        <translation>Сейчас там другая ваша резервная копия: %1.</translation>
    </message>
    <message>
        <source>A backup that you have not made on this computer is there now: %1.</source>
        <translation>Сейчас там резервная копия, созданная не вами на этом компьютере: %1.</translation>
    </message>
    <message>
        <source>An empty folder is there now, as when a drive is not connected. Holdfast would begin a new backup in it.</source>
        <translation>Сейчас там пустая папка, как бывает, когда диск не подключён. Holdfast начал бы в ней новую резервную копию.</translation>
    </message>
    <message>
        <source>There is no such folder now.</source>
        <translation>Сейчас такой папки нет.</translation>
    </message>
    <message>
        <source>There are other files now, and no backup of Holdfast. It would begin a new backup beside them.</source>
        <translation>Сейчас там другие файлы, а резервной копии Holdfast нет. Он начал бы новую рядом с ними.</translation>
    </message>
    <message>
        <source>Is this the right drive?</source>
        <translation>Это нужный диск?</translation>
    </message>
    <message>
        <source>What is at “%1” is not what was there after the last backup.</source>
        <translation>По адресу «%1» находится не то, что было там после последнего копирования.</translation>
    </message>
    <message>
        <source>If you connect the right drive, the backup goes on by itself.</source>
        <translation>Если подключить нужный диск, копирование продолжится само.</translation>
    </message>
    <message>
        <source>If this is the place to back up to from now on, Holdfast goes on here. What stands there is kept.</source>
        <translation>Если отныне копировать нужно сюда, Holdfast продолжит здесь. Всё, что там есть, сохранится.</translation>
    </message>
    <message>
        <source>&amp;Use what is there</source>
        <translation>&amp;Использовать то, что есть</translation>
    </message>
</context>
<context>
    <name>DestinationText</name>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>Свободно %1 из %2.</translation>
    </message>
    <message>
        <source>There is not enough room: %1 are free, and your folders need %2. Choose a larger drive, or leave something out.</source>
        <translation>Места не хватает: свободно %1, а для ваших папок нужно %2. Выберите диск побольше или исключите что-нибудь.</translation>
    </message>
    <message>
        <source>The first backup fits (%1 free, %2 needed), but leaves little room for earlier versions.</source>
        <translation>Первая копия поместится (свободно %1, нужно %2), но для прежних версий останется мало места.</translation>
    </message>
    <message>
        <source>There is enough room: %1 are free, and your folders need %2.</source>
        <translation>Места достаточно: свободно %1, а для ваших папок нужно %2.</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here. It is continued, with all its versions.</source>
        <translation>Здесь есть резервная копия Holdfast. Она будет продолжена со всеми своими версиями.</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here that was not made by you on this computer. If it is yours, it is continued, with all its versions. If not, choose another folder.</source>
        <translation>Здесь есть резервная копия Holdfast, созданная не вами на этом компьютере. Если она ваша, она будет продолжена со всеми своими версиями. Если нет, выберите другую папку.</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here that was not made by you on this computer: %1. If it is yours, it is continued, with all its versions. If not, choose another folder.</source>
        <comment>the folders that it holds</comment>
        <translation>Здесь есть резервная копия Holdfast, созданная не вами на этом компьютере: %1. Если она ваша, она будет продолжена со всеми своими версиями. Если нет, выберите другую папку.</translation>
    </message>
    <message>
        <source>The file system of this drive (%1) holds no file larger than %2. Such files can’t be backed up to it.</source>
        <translation>Файловая система этого диска (%1) не вмещает файлы больше %2. Такие файлы скопировать на него нельзя.</translation>
    </message>
    <message>
        <source>The file system of this drive (%1) can’t hold permissions and owners. Holdfast remembers them, and restores them.</source>
        <translation>Файловая система этого диска (%1) не хранит права доступа и владельцев. Holdfast запоминает их и восстанавливает.</translation>
    </message>
    <message>
        <source>Identical files take up space only once on this drive.</source>
        <translation>Одинаковые файлы занимают на этом диске место только один раз.</translation>
    </message>
    <message>
        <source>Holdfast may not write there. Choose another folder, or give yourself the permission.</source>
        <translation>У Holdfast нет права писать сюда. Выберите другую папку или дайте себе это право.</translation>
    </message>
    <message>
        <source>A backup of the original tool stands here. It is taken over: what is stored already is not copied again.</source>
        <translation>Здесь есть резервная копия исходной программы. Она будет принята: то, что уже сохранено, заново не копируется.</translation>
    </message>
    <message>
        <source>There are other files in this folder. They are left alone, but a folder of its own keeps the backup tidy.</source>
        <translation>В этой папке есть другие файлы. Они не будут затронуты, но в отдельной папке резервная копия аккуратнее.</translation>
    </message>
    <message>
        <source>This is the drive that your folders are on. A copy there helps when you delete or change a file by mistake, but does not survive the loss of the drive.</source>
        <translation>На этом же диске находятся ваши папки. Копия здесь поможет, если вы по ошибке удалите или измените файл, но не переживёт утрату диска.</translation>
    </message>
    <message>
        <source>“%1” (files: %2)</source>
        <translation>«%1» (файлов: %2)</translation>
    </message>
    <message>
        <source>“%1” (files: %2, last change %3)</source>
        <translation>«%1» (файлов: %2, последнее изменение: %3)</translation>
    </message>
    <message>
        <source>it does not tell what of</source>
        <translation>чего именно, не указано</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Connect its drive, or correct the path.</source>
        <translation>Подключите диск или исправьте путь.</translation>
    </message>
    <message>
        <source>Give this user the permission, or run as one who has it.</source>
        <translation>Дайте это право текущему пользователю или запустите программу от имени того, у кого оно есть.</translation>
    </message>
    <message>
        <source>Make room there, then try again: what was stored before is as it was.</source>
        <translation>Освободите там место и повторите попытку: всё сохранённое раньше осталось как было.</translation>
    </message>
    <message>
        <source>Mount it for writing, then try again.</source>
        <translation>Подключите его с правом записи и повторите попытку.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Повторите попытку позже.</translation>
    </message>
    <message>
        <source>Connect the drive again, then try again: what was stored before is as it was.</source>
        <translation>Подключите диск снова и повторите попытку: всё сохранённое раньше осталось как было.</translation>
    </message>
    <message>
        <source>The next backup makes the catalog anew; so does the command rebuild.</source>
        <translation>Каталог будет создан заново при следующем копировании; то же делает команда rebuild.</translation>
    </message>
    <message>
        <source>Another process holds this backup. Wait until it is done, then try again.</source>
        <translation>Эта резервная копия занята другим процессом. Дождитесь его завершения и повторите попытку.</translation>
    </message>
    <message>
        <source>Holdfast monitors this backup (pid %1) and backs up by itself. To do it by hand, stop it first.</source>
        <translation>Holdfast следит за этой резервной копией (pid %1) и копирует сам. Чтобы копировать вручную, сначала остановите его.</translation>
    </message>
    <message>
        <source>Another process (pid %1) holds this backup. Wait until it is done, then try again.</source>
        <translation>Эта резервная копия занята другим процессом (pid %1). Дождитесь его завершения и повторите попытку.</translation>
    </message>
</context>
<context>
    <name>ExcludeRules</name>
    <message>
        <source>A “\” at the end has nothing to quote. Write “\\” for the character itself.</source>
        <translation>Символу «\» в конце нечего экранировать. Если нужен сам этот символ, напишите «\\».</translation>
    </message>
    <message>
        <source>The “[” is never closed. Add a “]”, or write “\[” for the character itself.</source>
        <translation>Скобка «[» не закрыта. Добавьте «]» или, если нужен сам символ, напишите «\[».</translation>
    </message>
    <message>
        <source>This rule names nothing. Write a name such as “*.tmp” or “build/”.</source>
        <translation>Это правило ничего не называет. Напишите имя, например «*.tmp» или «build/».</translation>
    </message>
    <message>
        <source>A comment: it leaves out nothing.</source>
        <translation>Комментарий: ничего не исключает.</translation>
    </message>
    <message>
        <source>Backs up “%1” after all (path from the top of the folder).</source>
        <translation>Всё же копирует «%1» (путь от начала папки).</translation>
    </message>
    <message>
        <source>Leaves out “%1” (path from the top of the folder).</source>
        <translation>Исключает «%1» (путь от начала папки).</translation>
    </message>
    <message>
        <source>Backs up every folder named “%1” after all.</source>
        <translation>Всё же копирует все папки с именем «%1».</translation>
    </message>
    <message>
        <source>Leaves out every folder named “%1”, at any depth.</source>
        <translation>Исключает все папки с именем «%1» на любой глубине.</translation>
    </message>
    <message>
        <source>Backs up everything named “%1” after all.</source>
        <translation>Всё же копирует всё с именем «%1».</translation>
    </message>
    <message>
        <source>Leaves out everything named “%1”, at any depth.</source>
        <translation>Исключает всё с именем «%1» на любой глубине.</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Кэши</translation>
    </message>
    <message>
        <source>What programs keep to be faster and make again by themselves.</source>
        <translation>То, что программы хранят ради скорости и создают заново сами.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Files that you threw away already.</source>
        <translation>Файлы, которые вы уже выбросили.</translation>
    </message>
    <message>
        <source>Build output</source>
        <translation>Результаты сборки</translation>
    </message>
    <message>
        <source>What compilers make from source code.</source>
        <translation>То, что компиляторы создают из исходного кода.</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Виртуальные машины</translation>
    </message>
    <message>
        <source>Disk images of many gigabytes that change whenever the machine runs.</source>
        <translation>Образы дисков в десятки гигабайт, которые меняются при каждом запуске машины.</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>Временные файлы</translation>
    </message>
    <message>
        <source>Unfinished downloads, locks and what editors leave behind.</source>
        <translation>Незаконченные загрузки, файлы блокировки и то, что оставляют после себя редакторы.</translation>
    </message>
    <message>
        <source>Downloaded packages (node_modules)</source>
        <translation>Загруженные пакеты (node_modules)</translation>
    </message>
    <message>
        <source>Libraries that a package manager fetches again.</source>
        <translation>Библиотеки, которые менеджер пакетов загрузит снова.</translation>
    </message>
</context>
<context>
    <name>FolderCount</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
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
        <translation>Правилами исключено: %1, %2.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Now of another kind</source>
        <translation>Теперь другого типа</translation>
    </message>
    <message>
        <source>Grown by %1</source>
        <translation>Больше на %1</translation>
    </message>
    <message>
        <source>Shrunk by %1</source>
        <translation>Меньше на %1</translation>
    </message>
    <message>
        <source>Same content</source>
        <translation>То же содержимое</translation>
    </message>
    <message>
        <source>Changed, same size</source>
        <translation>Изменено, размер прежний</translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation>С тех пор не менялось</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Текущая</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перемещено</translation>
    </message>
    <message>
        <source>Moved since</source>
        <translation>Позже перемещено</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Позже изменено</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>%1; content gone by retention</source>
        <translation>%1; содержимое удалено по правилам хранения</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>До: %1</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>Перемещено из %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two changes</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Первая версия</translation>
    </message>
    <message>
        <source>%1; then deleted</source>
        <comment>a change</comment>
        <translation>%1; затем удалено</translation>
    </message>
    <message>
        <source>Gone by retention</source>
        <translation>Удалено по правилам хранения</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The first backup is done</source>
        <translation>Первое копирование завершено</translation>
    </message>
    <message>
        <source>From now on, what changes is backed up by itself.</source>
        <translation>Теперь все изменения копируются автоматически.</translation>
    </message>
</context>
<context>
    <name>PauseLength</name>
    <message>
        <source>For &amp;1 hour</source>
        <translation>На &amp;1 час</translation>
    </message>
    <message>
        <source>For &amp;4 hours</source>
        <translation>На &amp;4 часа</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>До &amp;завтра</translation>
    </message>
    <message>
        <source>Until &amp;resumed</source>
        <translation>Пока не &amp;продолжу</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>It takes %1, and the backup drive has %2 left for it.</source>
        <translation>Нужно %1, а на диске для резервной копии под это осталось %2.</translation>
    </message>
</context>
<context>
    <name>ProgressEstimate</name>
    <message>
        <source>Starting to back up…</source>
        <translation>Начинается копирование…</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>Поиск изменений…</translation>
    </message>
    <message>
        <source>Looking for changes: %1 so far</source>
        <comment>48 files</comment>
        <translation>Поиск изменений: пока %1</translation>
    </message>
    <message>
        <source>Finishing the backup…</source>
        <translation>Завершается копирование…</translation>
    </message>
    <message>
        <source>Backing up: %1</source>
        <comment>1,204 of 3,310 files …</comment>
        <translation>Копирование: %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>48 files</comment>
        <translation>пока %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, 48 files</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2 to go</source>
        <comment>what is done, size</comment>
        <translation>%1, осталось %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is done, about 3 minutes</comment>
        <translation>%1, ещё %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 в секунду</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>looking for changes: %1 files, %2</source>
        <translation>поиск изменений, файлов: %1, %2</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>файлов: %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3</source>
        <translation>файлов: %1 из %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3 of %4</source>
        <translation>файлов: %1 из %2, %3 из %4</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>, %1/с</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, осталось %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>запуск</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>завершение</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>%1 KiB</source>
        <translation>%1 КиБ</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 МиБ</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 ГиБ</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1 ТиБ</translation>
    </message>
    <message>
        <source>%1 PiB</source>
        <translation>%1 ПиБ</translation>
    </message>
    <message>
        <source>%1 EiB</source>
        <translation>%1 ЭиБ</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of this translation, such as de or pt_BR</extracomment>
        <translation>ru</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1 Б</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Б</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>меньше секунды</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 д %2 ч</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>What was copied so far is kept; the file in hand is finished or dropped as a whole, and the next start does the rest.</source>
        <translation>Всё, что уже скопировано, сохранится; текущий файл будет докопирован или отброшен целиком, а остальное сделает следующий запуск.</translation>
    </message>
    <message>
        <source>A backup is under way.</source>
        <translation>Идёт резервное копирование.</translation>
    </message>
    <message numerus="yes">
        <source>A backup is under way: %Ln files wait.</source>
        <translation>
            <numerusform>Идёт резервное копирование: ожидает %Ln файл.</numerusform>
            <numerusform>Идёт резервное копирование: ожидают %Ln файла.</numerusform>
            <numerusform>Идёт резервное копирование: ожидают %Ln файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are being restored.</source>
        <translation>Идёт восстановление файлов.</translation>
    </message>
    <message numerus="yes">
        <source>Files are being restored: %Ln files wait.</source>
        <translation>
            <numerusform>Идёт восстановление файлов: ожидает %Ln файл.</numerusform>
            <numerusform>Идёт восстановление файлов: ожидают %Ln файла.</numerusform>
            <numerusform>Идёт восстановление файлов: ожидают %Ln файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is there already stays; for the rest, restore once more.</source>
        <translation>Уже восстановленное останется; чтобы получить остальное, запустите восстановление ещё раз.</translation>
    </message>
    <message>
        <source>The backup is being checked.</source>
        <translation>Идёт проверка резервной копии.</translation>
    </message>
    <message numerus="yes">
        <source>The backup is being checked: %Ln files wait.</source>
        <translation>
            <numerusform>Идёт проверка резервной копии: ожидает %Ln файл.</numerusform>
            <numerusform>Идёт проверка резервной копии: ожидают %Ln файла.</numerusform>
            <numerusform>Идёт проверка резервной копии: ожидают %Ln файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next check begins anew.</source>
        <translation>Следующая проверка начнётся заново.</translation>
    </message>
    <message>
        <source>The backup is being repaired. What was mended stays; another repair does the rest.</source>
        <translation>Идёт исправление резервной копии. То, что уже исправлено, останется; остальное сделает следующее исправление.</translation>
    </message>
    <message>
        <source>A restore is being tried out. It proves nothing unless it comes to its end.</source>
        <translation>Идёт пробное восстановление. Если не довести его до конца, оно ничего не докажет.</translation>
    </message>
    <message>
        <source>Old versions are being removed. Those that are left go after the next backup.</source>
        <translation>Удаляются старые версии. Те, что останутся, будут удалены после следующего копирования.</translation>
    </message>
    <message>
        <source>A restore was stopped; what it wrote stays. For the rest, restore once more.</source>
        <translation>Восстановление остановлено; всё записанное останется. Чтобы получить остальное, запустите восстановление ещё раз.</translation>
    </message>
    <message>
        <source>A check of the backup was stopped. The next one begins anew.</source>
        <translation>Проверка резервной копии остановлена. Следующая начнётся заново.</translation>
    </message>
    <message>
        <source>A repair was stopped; what it mended stays. Another one does the rest.</source>
        <translation>Исправление остановлено; то, что исправлено, останется. Остальное сделает следующее.</translation>
    </message>
    <message>
        <source>A trial restore was stopped, and proves nothing.</source>
        <translation>Пробное восстановление остановлено и ничего не доказывает.</translation>
    </message>
    <message>
        <source>The removal of old versions was stopped. Those that are left go after the next backup.</source>
        <translation>Удаление старых версий остановлено. Оставшиеся будут удалены после следующего копирования.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and there is power.</source>
        <translation>Это произойдёт, когда Holdfast снова запустится и появится питание.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and is resumed.</source>
        <translation>Это произойдёт, когда Holdfast снова запустится и копирование будет продолжено.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and the drive is connected.</source>
        <translation>Это произойдёт, когда Holdfast снова запустится и диск будет подключён.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and the drive can be used.</source>
        <translation>Это произойдёт, когда Holdfast снова запустится и диском можно будет пользоваться.</translation>
    </message>
    <message>
        <source>The next start does that.</source>
        <translation>Это сделает следующий запуск.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not backed up yet.</source>
        <translation>
            <numerusform>%Ln изменение ещё не скопировано.</numerusform>
            <numerusform>%Ln изменения ещё не скопированы.</numerusform>
            <numerusform>%Ln изменений ещё не скопированы.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was stopped; what it copied is kept. The next start goes on.</source>
        <translation>Копирование остановлено; всё скопированное сохранено. Оно продолжится при следующем запуске.</translation>
    </message>
    <message numerus="yes">
        <source>A backup was stopped; what it copied is kept. %Ln files are left for the next start.</source>
        <translation>
            <numerusform>Копирование остановлено; всё скопированное сохранено. До следующего запуска остаётся %Ln файл.</numerusform>
            <numerusform>Копирование остановлено; всё скопированное сохранено. До следующего запуска остаётся %Ln файла.</numerusform>
            <numerusform>Копирование остановлено; всё скопированное сохранено. До следующего запуска остаётся %Ln файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was under way.</source>
        <translation>Никакой работы не было.</translation>
    </message>
    <message>
        <source>Holdfast has quit. %1</source>
        <translation>Holdfast завершил работу. %1</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>Folder made</source>
        <translation>Папка создана</translation>
    </message>
    <message>
        <source>The folder is made</source>
        <translation>Папка будет создана</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Is written</source>
        <translation>Будет записано</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Is written: %1</source>
        <translation>Будет записано: %1</translation>
    </message>
    <message>
        <source>Replaced what stood there, which was archived</source>
        <translation>Прежнее заархивировано и заменено</translation>
    </message>
    <message>
        <source>Replaces what stands there, archived first</source>
        <translation>Прежнее будет заархивировано и заменено</translation>
    </message>
    <message>
        <source>Replaced what stood there</source>
        <translation>Прежнее заменено</translation>
    </message>
    <message>
        <source>Replaces what stands there</source>
        <translation>Прежнее будет заменено</translation>
    </message>
    <message>
        <source>Not restored: %1</source>
        <translation>Не восстановлено: %1</translation>
    </message>
    <message>
        <source>Can’t be restored: %1</source>
        <translation>Нельзя восстановить: %1</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>Уже было на месте</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Уже на месте</translation>
    </message>
    <message>
        <source>Left as it is: something else stands there</source>
        <translation>Оставлено как есть: место занято другим</translation>
    </message>
    <message>
        <source>Stays as it is: something else stands there</source>
        <translation>Останется как есть: место занято другим</translation>
    </message>
    <message>
        <source>Archived, then removed</source>
        <translation>Заархивировано и удалено</translation>
    </message>
    <message>
        <source>Was not there then: is archived, then removed</source>
        <translation>Тогда не существовало: будет заархивировано и удалено</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>A special file</source>
        <translation>Специальный файл</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>size, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written, %1.</source>
        <translation>
            <numerusform>Записан %Ln файл, %1.</numerusform>
            <numerusform>Записано %Ln файла, %1.</numerusform>
            <numerusform>Записано %Ln файлов, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will be written, %1.</source>
        <translation>
            <numerusform>Будет записан %Ln файл, %1.</numerusform>
            <numerusform>Будет записано %Ln файла, %1.</numerusform>
            <numerusform>Будет записано %Ln файлов, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders were made.</source>
        <translation>
            <numerusform>Создана %Ln папка.</numerusform>
            <numerusform>Создано %Ln папки.</numerusform>
            <numerusform>Создано %Ln папок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders will be made.</source>
        <translation>
            <numerusform>Будет создана %Ln папка.</numerusform>
            <numerusform>Будет создано %Ln папки.</numerusform>
            <numerusform>Будет создано %Ln папок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>Nothing will be written.</source>
        <translation>Ничего не будет записано.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced what stood there, which is in the backup now.</source>
        <translation>
            <numerusform>%Ln заменил то, что было на месте; прежнее теперь в резервной копии.</numerusform>
            <numerusform>%Ln заменили то, что было на месте; прежнее теперь в резервной копии.</numerusform>
            <numerusform>%Ln заменили то, что было на месте; прежнее теперь в резервной копии.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replace what stands there, which is archived first.</source>
        <translation>
            <numerusform>%Ln заменит то, что есть на месте; прежнее сначала будет заархивировано.</numerusform>
            <numerusform>%Ln заменят то, что есть на месте; прежнее сначала будет заархивировано.</numerusform>
            <numerusform>%Ln заменят то, что есть на месте; прежнее сначала будет заархивировано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced what stood there.</source>
        <translation>
            <numerusform>%Ln заменил то, что было на месте.</numerusform>
            <numerusform>%Ln заменили то, что было на месте.</numerusform>
            <numerusform>%Ln заменили то, что было на месте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replace what stands there.</source>
        <translation>
            <numerusform>%Ln заменит то, что есть на месте.</numerusform>
            <numerusform>%Ln заменят то, что есть на месте.</numerusform>
            <numerusform>%Ln заменят то, что есть на месте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were not there then were archived and removed.</source>
        <translation>
            <numerusform>%Ln тогда не существовал: заархивирован и удалён.</numerusform>
            <numerusform>%Ln тогда не существовали: заархивированы и удалены.</numerusform>
            <numerusform>%Ln тогда не существовали: заархивированы и удалены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were not there then are archived and removed.</source>
        <translation>
            <numerusform>%Ln тогда не существовал: будет заархивирован и удалён.</numerusform>
            <numerusform>%Ln тогда не существовали: будут заархивированы и удалены.</numerusform>
            <numerusform>%Ln тогда не существовали: будут заархивированы и удалены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln уже был на месте.</numerusform>
            <numerusform>%Ln уже были на месте.</numerusform>
            <numerusform>%Ln уже были на месте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln уже на месте.</numerusform>
            <numerusform>%Ln уже на месте.</numerusform>
            <numerusform>%Ln уже на месте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out: something else stands there.</source>
        <translation>
            <numerusform>%Ln пропущен: место занято другим.</numerusform>
            <numerusform>%Ln пропущены: место занято другим.</numerusform>
            <numerusform>%Ln пропущены: место занято другим.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out: something else stands there.</source>
        <translation>
            <numerusform>%Ln будет пропущен: место занято другим.</numerusform>
            <numerusform>%Ln будут пропущены: место занято другим.</numerusform>
            <numerusform>%Ln будут пропущены: место занято другим.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be restored.</source>
        <translation>
            <numerusform>%Ln восстановить не удалось.</numerusform>
            <numerusform>%Ln восстановить не удалось.</numerusform>
            <numerusform>%Ln восстановить не удалось.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be restored.</source>
        <translation>
            <numerusform>%Ln восстановить нельзя.</numerusform>
            <numerusform>%Ln восстановить нельзя.</numerusform>
            <numerusform>%Ln восстановить нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>Нечего восстанавливать</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %Ln files</source>
        <translation>
            <numerusform>&amp;Восстановить %Ln файл</numerusform>
            <numerusform>&amp;Восстановить %Ln файла</numerusform>
            <numerusform>&amp;Восстановить %Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %Ln folders</source>
        <translation>
            <numerusform>&amp;Восстановить %Ln папку</numerusform>
            <numerusform>&amp;Восстановить %Ln папки</numerusform>
            <numerusform>&amp;Восстановить %Ln папок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln files</source>
        <translation>
            <numerusform>&amp;Удалить %Ln файл</numerusform>
            <numerusform>&amp;Удалить %Ln файла</numerusform>
            <numerusform>&amp;Удалить %Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, remove %Ln files</source>
        <comment>an act</comment>
        <translation>
            <numerusform>%1, удалить %Ln файл</numerusform>
            <numerusform>%1, удалить %Ln файла</numerusform>
            <numerusform>%1, удалить %Ln файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>each of the last %Ln hours</source>
        <translation>
            <numerusform>одна на каждый час за последний %Ln час</numerusform>
            <numerusform>одна на каждый час за последние %Ln часа</numerusform>
            <numerusform>одна на каждый час за последние %Ln часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln days</source>
        <translation>
            <numerusform>одна на каждый день за последний %Ln день</numerusform>
            <numerusform>одна на каждый день за последние %Ln дня</numerusform>
            <numerusform>одна на каждый день за последние %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln weeks</source>
        <translation>
            <numerusform>одна на каждую неделю за последнюю %Ln неделю</numerusform>
            <numerusform>одна на каждую неделю за последние %Ln недели</numerusform>
            <numerusform>одна на каждую неделю за последние %Ln недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln months</source>
        <translation>
            <numerusform>одна на каждый месяц за последний %Ln месяц</numerusform>
            <numerusform>одна на каждый месяц за последние %Ln месяца</numerusform>
            <numerusform>одна на каждый месяц за последние %Ln месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln years</source>
        <translation>
            <numerusform>одна на каждый год за последний %Ln год</numerusform>
            <numerusform>одна на каждый год за последние %Ln года</numerusform>
            <numerusform>одна на каждый год за последние %Ln лет</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>&amp;Хранить всё</translation>
    </message>
    <message>
        <source>Thin out with a&amp;ge</source>
        <translation>Прореживать со &amp;временем</translation>
    </message>
    <message>
        <source>The &amp;last few versions</source>
        <translation>Последн&amp;ие версии</translation>
    </message>
    <message>
        <source>By s&amp;pace</source>
        <translation>По &amp;месту</translation>
    </message>
    <message>
        <source>&amp;My own rules</source>
        <translation>&amp;Свои правила</translation>
    </message>
    <message>
        <source>No version is ever removed. The backup grows.</source>
        <translation>Версии никогда не удаляются. Резервная копия растёт.</translation>
    </message>
    <message>
        <source>Many versions of the last days, fewer of the last months, one for each year before.</source>
        <translation>Много версий за последние дни, меньше за последние месяцы, по одной за каждый год до этого.</translation>
    </message>
    <message>
        <source>So many of the newest versions of each file.</source>
        <translation>Указанное число самых новых версий каждого файла.</translation>
    </message>
    <message>
        <source>The oldest versions go when the drive gets full.</source>
        <translation>Самые старые версии удаляются, когда диск заполняется.</translation>
    </message>
    <message>
        <source>As set below.</source>
        <translation>Как задано ниже.</translation>
    </message>
    <message>
        <source>Of each file only the newest earlier version is kept.</source>
        <translation>У каждого файла хранится только самая новая из прежних версий.</translation>
    </message>
    <message numerus="yes">
        <source>Of each file at most %Ln earlier versions are kept.</source>
        <translation>
            <numerusform>У каждого файла хранится не больше %Ln прежней версии.</numerusform>
            <numerusform>У каждого файла хранится не больше %Ln прежних версий.</numerusform>
            <numerusform>У каждого файла хранится не больше %Ln прежних версий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Versions go %Ln days after they were replaced.</source>
        <translation>
            <numerusform>Версии удаляются через %Ln день после замены.</numerusform>
            <numerusform>Версии удаляются через %Ln дня после замены.</numerusform>
            <numerusform>Версии удаляются через %Ln дней после замены.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest version of %1 is kept, and no other.</source>
        <comment>each of …</comment>
        <translation>Хранятся только самые новые версии: %1.</translation>
    </message>
    <message>
        <source>The oldest versions go until %1 % of the drive are free.</source>
        <translation>Самые старые версии удаляются, пока не освободится %1 % диска.</translation>
    </message>
    <message>
        <source>The oldest versions go until %1 of the drive are free.</source>
        <translation>Самые старые версии удаляются, пока на диске не освободится %1.</translation>
    </message>
    <message>
        <source>Every version is kept.</source>
        <translation>Хранятся все версии.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted files are kept for %Ln days.</source>
        <translation>
            <numerusform>Удалённые файлы хранятся %Ln день.</numerusform>
            <numerusform>Удалённые файлы хранятся %Ln дня.</numerusform>
            <numerusform>Удалённые файлы хранятся %Ln дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted files are kept for good.</source>
        <translation>Удалённые файлы хранятся бессрочно.</translation>
    </message>
    <message>
        <source>Enough newer versions</source>
        <translation>Достаточно более новых версий</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Слишком старая</translation>
    </message>
    <message>
        <source>Thinned out with age</source>
        <translation>Прорежена со временем</translation>
    </message>
    <message>
        <source>To make room</source>
        <translation>Чтобы освободить место</translation>
    </message>
    <message>
        <source>Deleted long ago</source>
        <translation>Давно удалён</translation>
    </message>
    <message>
        <source>Deleted file</source>
        <translation>Удалённый файл</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия: %1</translation>
    </message>
    <message>
        <source>one version</source>
        <translation>одна версия</translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln версия</numerusform>
            <numerusform>%Ln версии</numerusform>
            <numerusform>%Ln версий</numerusform>
        </translation>
    </message>
    <message>
        <source>one deleted file</source>
        <translation>один удалённый файл</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted files</source>
        <translation>
            <numerusform>%Ln удалённый файл</numerusform>
            <numerusform>%Ln удалённых файла</numerusform>
            <numerusform>%Ln удалённых файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>versions, deleted files</comment>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, how large</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>older</source>
        <translation>старше</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 день</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 неделя</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 месяц</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 месяца</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 год</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 года</translation>
    </message>
</context>
<context>
    <name>SaveSetup</name>
    <message>
        <source>The configuration was edited</source>
        <translation>Конфигурация была изменена</translation>
    </message>
    <message>
        <source>The configuration file was edited since Holdfast read it, in the same place: %1.</source>
        <comment>settings, or a reason</comment>
        <translation>С тех пор как Holdfast прочитал файл конфигурации, он был изменён в том же месте: %1.</translation>
    </message>
    <message>
        <source>Read it again, and make your change once more on top of that. Or write yours: everything else that was edited stays, and the file as it is now is kept beside it as %1.</source>
        <comment>file name</comment>
        <translation>Прочитайте его снова и внесите своё изменение поверх нового. Или запишите своё: всё остальное, что было изменено, останется, а файл в нынешнем виде будет сохранён рядом под именем %1.</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>&amp;Прочитать снова</translation>
    </message>
    <message>
        <source>&amp;Write mine</source>
        <translation>&amp;Записать моё</translation>
    </message>
    <message>
        <source>the configuration was read again; nothing was saved</source>
        <translation>конфигурация прочитана снова; ничего не сохранено</translation>
    </message>
    <message>
        <source>it was edited since it was read; nothing was saved</source>
        <translation>она изменилась с момента чтения; ничего не сохранено</translation>
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
        <translation>Одно изменение ожидает копирования.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait to be backed up.</source>
        <translation>
            <numerusform>%Ln изменение ожидает копирования.</numerusform>
            <numerusform>%Ln изменения ожидают копирования.</numerusform>
            <numerusform>%Ln изменений ожидают копирования.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is done as soon as the files are quiet. Files that never are get a version every few minutes.</source>
        <translation>Копирование начнётся, как только файлы перестанут меняться. Для файлов, которые меняются постоянно, версия создаётся раз в несколько минут.</translation>
    </message>
    <message>
        <source>That is done as soon as the files are quiet.</source>
        <translation>Копирование начнётся, как только файлы перестанут меняться.</translation>
    </message>
    <message>
        <source>Last backed up %1.</source>
        <comment>12 seconds ago</comment>
        <translation>Последнее копирование: %1.</translation>
    </message>
    <message>
        <source>The last complete backup was %1.</source>
        <comment>12 seconds ago</comment>
        <translation>Последнее полное копирование: %1.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Идёт копирование…</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <comment>today 18:00</comment>
        <translation>Приостановлено. Возобновление: %1.</translation>
    </message>
    <message>
        <source>Backing up is paused.</source>
        <translation>Копирование приостановлено.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>The battery is low: Holdfast waits until there is power.</source>
        <translation>Низкий заряд батареи: Holdfast ждёт, пока появится питание.</translation>
    </message>
    <message>
        <source>Open &amp;settings</source>
        <translation>Открыть &amp;настройки</translation>
    </message>
    <message>
        <source>Nothing is backed up yet.</source>
        <translation>Ничего ещё не скопировано.</translation>
    </message>
    <message>
        <source>The first backup begins by itself in a moment.</source>
        <translation>Первое копирование сейчас начнётся само.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Копировать сейчас</translation>
    </message>
    <message>
        <source>Looking for what has changed…</source>
        <translation>Поиск изменений…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Подготовка…</translation>
    </message>
    <message>
        <source>Holdfast looks for what has changed since it ran last.</source>
        <translation>Holdfast ищет, что изменилось с прошлого запуска.</translation>
    </message>
    <message>
        <source>Holdfast is at work on the backup.</source>
        <translation>Holdfast работает с резервной копией.</translation>
    </message>
    <message>
        <source>Backing up goes on when that is done.</source>
        <translation>Копирование продолжится, когда эта работа закончится.</translation>
    </message>
    <message>
        <source>Holdfast has stopped.</source>
        <translation>Holdfast остановлен.</translation>
    </message>
    <message>
        <source>What was backed up is safe. The rest follows at the next start.</source>
        <translation>Всё скопированное в безопасности. Остальное будет скопировано при следующем запуске.</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Защищено</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Не настроено</translation>
    </message>
    <message>
        <source>The backup is being checked and repaired.</source>
        <translation>Резервная копия проверяется и исправляется.</translation>
    </message>
    <message>
        <source>Sho&amp;w…</source>
        <translation>По&amp;казать…</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Regular checks are turned off, so such changes wait for “Back up now”. Settings can turn them on.</source>
        <translation>Регулярные проверки выключены, поэтому такие изменения ждут команды «Копировать сейчас». Включить проверки можно в настройках.</translation>
    </message>
    <message numerus="yes">
        <source>Changes there are found by the check every %n hours.</source>
        <translation>
            <numerusform>Изменения в ней находит проверка, которая идёт каждый %n час.</numerusform>
            <numerusform>Изменения в ней находит проверка, которая идёт каждые %n часа.</numerusform>
            <numerusform>Изменения в ней находит проверка, которая идёт каждые %n часов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes there are found by the check every %n minutes.</source>
        <translation>
            <numerusform>Изменения в ней находит проверка, которая идёт каждую %n минуту.</numerusform>
            <numerusform>Изменения в ней находит проверка, которая идёт каждые %n минуты.</numerusform>
            <numerusform>Изменения в ней находит проверка, которая идёт каждые %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked regularly</source>
        <translation>Регулярно проверяется</translation>
    </message>
    <message>
        <source>The system does not tell of changes in this folder: %1.</source>
        <translation>Система не сообщает об изменениях в этой папке: %1.</translation>
    </message>
    <message>
        <source>Watched in part</source>
        <translation>Частично отслеживается</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>folder, reason</comment>
        <translation>«%1» (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n folders in it are not watched, among them %1.</source>
        <translation>
            <numerusform>В ней не отслеживается %n папка, в том числе %1.</numerusform>
            <numerusform>В ней не отслеживаются %n папки, в том числе %1.</numerusform>
            <numerusform>В ней не отслеживаются %n папок, в том числе %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>New and deleted files are seen at once; this system does not tell when the content of a file changes.</source>
        <translation>Новые и удалённые файлы видны сразу; об изменении содержимого файлов эта система не сообщает.</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Отслеживается</translation>
    </message>
    <message>
        <source>Changes are seen at once and backed up within seconds.</source>
        <translation>Изменения видны сразу и копируются за считаные секунды.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Недоступна</translation>
    </message>
    <message>
        <source>This folder is not there right now, or can’t be opened. Connect its drive; its backup is kept, and nothing in it counts as deleted.</source>
        <translation>Этой папки сейчас нет на месте или её нельзя открыть. Подключите её диск; её резервная копия сохраняется, и ничто в ней не считается удалённым.</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Не отслеживается</translation>
    </message>
    <message>
        <source>Nothing is watched right now. %1</source>
        <translation>Сейчас ничего не отслеживается. %1</translation>
    </message>
    <message>
        <source>Nothing is watched right now.</source>
        <translation>Сейчас ничего не отслеживается.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>Backups are paused. What changes meanwhile is backed up when they go on.</source>
        <translation>Копирование приостановлено. То, что за это время изменится, будет скопировано после его продолжения.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>Holdfast is about to watch this folder.</source>
        <translation>Holdfast сейчас начнёт следить за этой папкой.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln проблема</numerusform>
            <numerusform>%Ln проблемы</numerusform>
            <numerusform>%Ln проблем</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>“[:%1:]” is no known group of characters. Use one such as “[:digit:]” or “[:alpha:]”.</source>
        <translation>«[:%1:]» — неизвестная группа символов. Используйте, например, «[:digit:]» или «[:alpha:]».</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
            <numerusform>%n байт</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>сегодня в %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>вчера в %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 в %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>через %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>%n секунду назад</numerusform>
            <numerusform>%n секунды назад</numerusform>
            <numerusform>%n секунд назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n минуту назад</numerusform>
            <numerusform>%n минуты назад</numerusform>
            <numerusform>%n минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n час назад</numerusform>
            <numerusform>%n часа назад</numerusform>
            <numerusform>%n часов назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>минуту или меньше</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>примерно %n минуту</numerusform>
            <numerusform>примерно %n минуты</numerusform>
            <numerusform>примерно %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>примерно %n час</numerusform>
            <numerusform>примерно %n часа</numerusform>
            <numerusform>примерно %n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n days</source>
        <translation>
            <numerusform>примерно %n день</numerusform>
            <numerusform>примерно %n дня</numerusform>
            <numerusform>примерно %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>&amp;Make room…</source>
        <translation>Освободить &amp;место…</translation>
    </message>
    <message>
        <source>&amp;Use another drive…</source>
        <translation>&amp;Другой диск…</translation>
    </message>
    <message>
        <source>Sho&amp;w it…</source>
        <translation>По&amp;казать…</translation>
    </message>
    <message>
        <source>Sho&amp;w them…</source>
        <translation>По&amp;казать…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>The drive “%1” has not been connected since %2.</source>
        <comment>name, Tuesday 18:40</comment>
        <translation>Диск «%1» не подключён. Последнее подключение: %2.</translation>
    </message>
    <message>
        <source>The drive “%1” is not connected.</source>
        <translation>Диск «%1» не подключён.</translation>
    </message>
    <message>
        <source>Connect it, and the backup goes on by itself.</source>
        <translation>Подключите его, и копирование продолжится само.</translation>
    </message>
    <message>
        <source>Another drive is in the place of your backup drive.</source>
        <translation>На месте вашего диска для резервной копии — другой диск.</translation>
    </message>
    <message>
        <source>What is at “%1” is not the backup that was there before. Nothing is written to it until you have looked.</source>
        <translation>По адресу «%1» не та резервная копия, что была там раньше. Пока вы не посмотрите, туда ничего не записывается.</translation>
    </message>
    <message>
        <source>&amp;Look closer…</source>
        <translation>Подро&amp;бнее…</translation>
    </message>
    <message>
        <source>Only %1 are free.</source>
        <translation>Свободно только %1.</translation>
    </message>
    <message>
        <source>The backup drive is full.</source>
        <translation>Диск для резервной копии заполнен.</translation>
    </message>
    <message>
        <source>New changes can’t be backed up. Keep fewer old versions, or move to a bigger drive: as soon as there is room, the backup goes on by itself.</source>
        <translation>Новые изменения скопировать нельзя. Храните меньше старых версий или перейдите на диск побольше: как только появится место, копирование продолжится само.</translation>
    </message>
    <message>
        <source>“%1” takes %2, and the drive has %3 left for it.</source>
        <comment>path, sizes</comment>
        <translation>Для «%1» нужно %2, а на диске под это осталось %3.</translation>
    </message>
    <message>
        <source>Keep fewer old versions, or move to a bigger drive: as soon as there is room, the backup goes on by itself.</source>
        <translation>Храните меньше старых версий или перейдите на диск побольше: как только появится место, копирование продолжится само.</translation>
    </message>
    <message>
        <source>One file does not fit on the backup drive.</source>
        <translation>Один файл не помещается на диск для резервной копии.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not fit on the backup drive.</source>
        <translation>
            <numerusform>%Ln файл не помещается на диск для резервной копии.</numerusform>
            <numerusform>%Ln файла не помещаются на диск для резервной копии.</numerusform>
            <numerusform>%Ln файлов не помещаются на диск для резервной копии.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Everything else is backed up. %2</source>
        <comment>sentences</comment>
        <translation>%1 Всё остальное скопировано. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Another program is using this backup.</source>
        <translation>Эту резервную копию использует другая программа.</translation>
    </message>
    <message>
        <source>A setting keeps Holdfast from backing up.</source>
        <translation>Копированию мешает одна из настроек.</translation>
    </message>
    <message>
        <source>Open &amp;settings</source>
        <translation>Открыть &amp;настройки</translation>
    </message>
    <message>
        <source>The backup can’t be used.</source>
        <translation>Резервную копию нельзя использовать.</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Исправить…</translation>
    </message>
    <message>
        <source>The last trial restore did not succeed.</source>
        <translation>Последнее пробное восстановление не удалось.</translation>
    </message>
    <message>
        <source>Some stored files did not come back as they were. Check the whole backup and repair what can be repaired.</source>
        <translation>Некоторые сохранённые файлы восстановились не такими, какими были. Проверьте всю резервную копию и исправьте то, что можно исправить.</translation>
    </message>
    <message>
        <source>One stored copy is damaged.</source>
        <translation>Одна сохранённая копия повреждена.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies are damaged.</source>
        <translation>
            <numerusform>%Ln сохранённая копия повреждена.</numerusform>
            <numerusform>%Ln сохранённые копии повреждены.</numerusform>
            <numerusform>%Ln сохранённых копий повреждены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their content is nowhere else, so they can’t be repaired. Look at them: once you know of it, they can be left as they are.</source>
        <translation>
            <numerusform>Такого содержимого больше нигде нет, поэтому исправить повреждение нельзя. Посмотрите, что повреждено: зная об этом, можно оставить всё как есть.</numerusform>
            <numerusform>Такого содержимого больше нигде нет, поэтому исправить их нельзя. Посмотрите, что повреждено: зная об этом, можно оставить всё как есть.</numerusform>
            <numerusform>Такого содержимого больше нигде нет, поэтому исправить их нельзя. Посмотрите, что повреждено: зная об этом, можно оставить всё как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at it…</source>
        <translation>Посмот&amp;реть…</translation>
    </message>
    <message numerus="yes">
        <source>A check found that they are not what was backed up. Most can be taken anew from your files.</source>
        <translation>
            <numerusform>Проверка обнаружила, что сохранено не то, что копировалось. Скорее всего, это можно взять заново из ваших файлов.</numerusform>
            <numerusform>Проверка обнаружила, что в них не то, что копировалось. Большинство можно взять заново из ваших файлов.</numerusform>
            <numerusform>Проверка обнаружила, что в них не то, что копировалось. Большинство можно взять заново из ваших файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files are gone. Their copies are kept, and nothing is removed, until you say that this is right.</source>
        <translation>Пропало файлов: %1 из %2. Их копии хранятся, и ничего не удаляется, пока вы не подтвердите, что так и должно быть.</translation>
    </message>
    <message>
        <source>%1 of %2 files were rewritten. Their earlier versions are kept, and nothing is removed, until you say that this is right.</source>
        <translation>Перезаписано файлов: %1 из %2. Их прежние версии хранятся, и ничего не удаляется, пока вы не подтвердите, что так и должно быть.</translation>
    </message>
    <message>
        <source>Many files in “%1” were deleted at once.</source>
        <translation>В папке «%1» сразу удалено много файлов.</translation>
    </message>
    <message>
        <source>Many files in “%1” were changed at once.</source>
        <translation>В папке «%1» сразу изменено много файлов.</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>Ра&amp;ссмотреть…</translation>
    </message>
    <message>
        <source>Something could not be backed up.</source>
        <translation>Кое-что не удалось скопировать.</translation>
    </message>
    <message>
        <source>One file or folder could not be backed up.</source>
        <translation>Не удалось скопировать один файл или одну папку.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be backed up.</source>
        <translation>
            <numerusform>Не удалось скопировать %Ln файл или папку.</numerusform>
            <numerusform>Не удалось скопировать %Ln файла или папки.</numerusform>
            <numerusform>Не удалось скопировать %Ln файлов или папок.</numerusform>
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
        <translation>Часы этого компьютера отстают от резервной копии: в ней есть более поздние изменения (%1).</translation>
    </message>
    <message>
        <source>Your files are backed up all the same; what changes is recorded just after those. Set the clock right, or say that it is.</source>
        <translation>Ваши файлы всё равно копируются; новые изменения записываются сразу вслед за теми. Переведите часы или подтвердите, что они верны.</translation>
    </message>
    <message>
        <source>The &amp;clock is right…</source>
        <translation>&amp;Часы верны…</translation>
    </message>
    <message>
        <source>There has been no complete backup since %1.</source>
        <comment>12 March 18:40</comment>
        <translation>Давно не было полного копирования. Последнее: %1.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Копировать сей&amp;час</translation>
    </message>
    <message>
        <source>Your files are safe, but the backup drive is nearly full.</source>
        <translation>Ваши файлы в безопасности, но диск для резервной копии почти заполнен.</translation>
    </message>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>Свободно %1 из %2.</translation>
    </message>
    <message>
        <source>The backup drive is nearly full: %1 of %2 are free.</source>
        <translation>Диск для резервной копии почти заполнен: свободно %1 из %2.</translation>
    </message>
    <message>
        <source>Your files are safe, but some changes are noticed late.</source>
        <translation>Ваши файлы в безопасности, но некоторые изменения замечаются с опозданием.</translation>
    </message>
    <message>
        <source>This computer lets Holdfast watch only so many folders. The others are looked at from time to time.</source>
        <translation>На этом компьютере Holdfast может следить лишь за ограниченным числом папок. Остальные просматриваются время от времени.</translation>
    </message>
    <message>
        <source>&amp;What to do…</source>
        <translation>Что де&amp;лать…</translation>
    </message>
    <message>
        <source>Some folders can’t be watched: changes in them are noticed late.</source>
        <translation>За некоторыми папками нельзя следить: изменения в них замечаются с опозданием.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies are known, and left as they are.</source>
        <translation>
            <numerusform>Известно о %Ln повреждённой копии; она оставлена как есть.</numerusform>
            <numerusform>Известно о %Ln повреждённых копиях; они оставлены как есть.</numerusform>
            <numerusform>Известно о %Ln повреждённых копиях; они оставлены как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w…</source>
        <translation>По&amp;казать…</translation>
    </message>
    <message>
        <source>The configuration can’t be read, so nothing is backed up.</source>
        <translation>Файл конфигурации не читается, поэтому ничего не копируется.</translation>
    </message>
    <message>
        <source>The configuration has a mistake, so nothing is backed up.</source>
        <translation>В конфигурации ошибка, поэтому ничего не копируется.</translation>
    </message>
    <message>
        <source>Nothing is backed up yet.</source>
        <translation>Ничего ещё не скопировано.</translation>
    </message>
    <message>
        <source>Choose the folders to keep safe and a drive for their copies. It takes a minute.</source>
        <translation>Выберите папки, которые нужно сберечь, и диск для их копий. Это займёт минуту.</translation>
    </message>
    <message>
        <source>&amp;Set up the backup…</source>
        <translation>Нас&amp;троить копирование…</translation>
    </message>
    <message>
        <source>The backup drive takes nothing just now.</source>
        <translation>Диск для резервной копии сейчас ничего не принимает.</translation>
    </message>
    <message>
        <source>Your files are safe.</source>
        <translation>Ваши файлы в безопасности.</translation>
    </message>
    <message>
        <source>Your file is safe.</source>
        <translation>Ваш файл в безопасности.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln files are safe.</source>
        <translation>
            <numerusform>%Ln файл в безопасности.</numerusform>
            <numerusform>Все %Ln файла в безопасности.</numerusform>
            <numerusform>Все %Ln файлов в безопасности.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Volumes</name>
    <message>
        <source>This computer’s own drive</source>
        <translation>Диск этого компьютера</translation>
    </message>
</context>
<context>
    <name>holdfast::desktop::Desktop</name>
    <message>
        <source>“%1” lies in none of the folders that are backed up.</source>
        <translation>«%1» не лежит ни в одной из папок, которые копируются.</translation>
    </message>
    <message>
        <source>Holdfast keeps watching</source>
        <translation>Holdfast продолжает следить</translation>
    </message>
    <message>
        <source>Your files are still backed up. The icon in the panel brings the window back; Quit in its menu ends Holdfast.</source>
        <translation>Ваши файлы по-прежнему копируются. Значок на панели вернёт окно; пункт «Выйти» в его меню завершает Holdfast.</translation>
    </message>
    <message>
        <source>Your files are still backed up. This desktop has no place for an icon, so the window is only minimised. Ctrl+Q ends Holdfast.</source>
        <translation>Ваши файлы по-прежнему копируются. На этом рабочем столе нет места для значка, поэтому окно только свёрнуто. Ctrl+Q завершает Holdfast.</translation>
    </message>
    <message>
        <source>Holdfast can’t be reached by other programs</source>
        <translation>Holdfast недоступен для других программ</translation>
    </message>
    <message>
        <source>It runs and backs up, but starting it once more, or a command such as “holdfast --quit”, does nothing: %1</source>
        <translation>Он работает и копирует, но повторный запуск или команда вроде «holdfast --quit» ничего не делают: %1</translation>
    </message>
    <message>
        <source>Quit Holdfast?</source>
        <translation>Выйти из Holdfast?</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Не выходить</translation>
    </message>
    <message>
        <source>Nothing is under way any more, and nothing waits.</source>
        <translation>Вся работа закончена, и ничего не ожидает.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Остановить и выйти</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>Holdfast is told to quit.</source>
        <translation>Holdfast получил команду завершиться.</translation>
    </message>
    <message>
        <source>Holdfast is told to quit. %1</source>
        <translation>Holdfast получил команду завершиться. %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui</name>
    <message>
        <source>Drives</source>
        <translation>Диски</translation>
    </message>
    <message>
        <source>Folder on the drive, by na&amp;me:</source>
        <translation>&amp;Имя папки на диске:</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Искать &amp;снова</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Другая &amp;папка…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AboutDialog</name>
    <message>
        <source>About Holdfast</source>
        <translation>О программе Holdfast</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>Keeps every version of your files, as plain files that can be read without Holdfast.</source>
        <translation>Хранит все версии ваших файлов в виде обычных файлов, которые можно прочитать и без Holdfast.</translation>
    </message>
    <message>
        <source>Free software under the &lt;a href=&quot;%1&quot;&gt;GNU General Public License&lt;/a&gt;, version 3 or later. It comes without any warranty.</source>
        <translation>Свободная программа на условиях &lt;a href=&quot;%1&quot;&gt;GNU General Public License&lt;/a&gt; версии 3 или более поздней. Предоставляется без каких-либо гарантий.</translation>
    </message>
    <message>
        <source>Made with Qt %1, SQLite, SQLiteCpp, OpenSSL, spdlog, RapidJSON and CLI11. Thanks to everybody who makes them.</source>
        <translation>Создано с помощью Qt %1, SQLite, SQLiteCpp, OpenSSL, spdlog, RapidJSON и CLI11. Спасибо всем, кто их делает.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Детали</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>События</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Сейчас</translation>
    </message>
    <message>
        <source>&amp;Past backups</source>
        <translation>Прош&amp;лые сеансы</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что было сделано</translation>
    </message>
    <message>
        <source>&amp;Go to the newest</source>
        <translation>К самым &amp;новым</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Show all lines</source>
        <translation>Показать все ст&amp;роки</translation>
    </message>
    <message>
        <source>No line matches what is filtered by.</source>
        <translation>Фильтру не соответствует ни одна строка.</translation>
    </message>
    <message>
        <source>Nothing has happened since Holdfast was started.
Each file that is backed up, moved or removed shows here at once.</source>
        <translation>С запуска Holdfast ничего не произошло.
Каждый скопированный, перемещённый или удалённый файл сразу появляется здесь.</translation>
    </message>
    <message>
        <source>Choose a line to see all of it. Enter shows the versions of its file.</source>
        <translation>Выберите строку, чтобы увидеть её целиком. Клавиша Enter показывает версии файла.</translation>
    </message>
    <message>
        <source> – </source>
        <comment>between what happened, its file, and details</comment>
        <translation> — </translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Фильтр по имени</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>&amp;Типы</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Показать все</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Все папки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <translation>
            <numerusform>%1 из %Ln строки</numerusform>
            <numerusform>%1 из %Ln строк</numerusform>
            <numerusform>%1 из %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Versions of this file</source>
        <translation>&amp;Версии этого файла</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>Показать в &amp;файловом менеджере</translation>
    </message>
    <message numerus="yes">
        <source>Export %1 of %Ln lines</source>
        <translation>
            <numerusform>Экспортировать %1 из %Ln строки</numerusform>
            <numerusform>Экспортировать %1 из %Ln строк</numerusform>
            <numerusform>Экспортировать %1 из %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln lines</source>
        <translation>
            <numerusform>Экспортировать %Ln строку</numerusform>
            <numerusform>Экспортировать %Ln строки</numerusform>
            <numerusform>Экспортировать %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between filters</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines were exported, those of the filter: %2.</source>
        <translation>
            <numerusform>Экспортировано строк: %1 из %Ln, по фильтру: %2.</numerusform>
            <numerusform>Экспортировано строк: %1 из %Ln, по фильтру: %2.</numerusform>
            <numerusform>Экспортировано строк: %1 из %Ln, по фильтру: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were exported.</source>
        <translation>
            <numerusform>Экспортирована %Ln строка.</numerusform>
            <numerusform>Экспортировано %Ln строки.</numerusform>
            <numerusform>Экспортировано %Ln строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Экспорт событий</translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>Ничего не экспортировано: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AddFoldersDialog</name>
    <message>
        <source>Add folders</source>
        <translation>Добавление папок</translation>
    </message>
    <message>
        <source>Add folders to the backup</source>
        <translation>Добавить папки в резервную копию</translation>
    </message>
    <message>
        <source>Each folder is backed up with all that is in it. More can be dropped here.</source>
        <translation>Каждая папка копируется со всем, что в ней есть. Другие папки можно перетащить сюда.</translation>
    </message>
    <message>
        <source>&amp;More folders…</source>
        <translation>&amp;Ещё папки…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>Выберите папку для копирования</translation>
    </message>
    <message>
        <source>Choose a folder, or drop one here.</source>
        <translation>Выберите папку или перетащите её сюда.</translation>
    </message>
    <message>
        <source>None of these folders can be added.</source>
        <translation>Ни одну из этих папок добавить нельзя.</translation>
    </message>
    <message>
        <source>Tick the folders that you want to add.</source>
        <translation>Отметьте папки, которые хотите добавить.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders with %1.</source>
        <translation>
            <numerusform>%Ln папка (%1).</numerusform>
            <numerusform>%Ln папки (%1).</numerusform>
            <numerusform>%Ln папок (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are free on the backup drive.</source>
        <translation>На диске для резервной копии свободно %1.</translation>
    </message>
    <message>
        <source>There may not be enough room on the backup drive. Leave something out, or make room there first.</source>
        <translation>На диске для резервной копии может не хватить места. Исключите что-нибудь или сначала освободите там место.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln folders</source>
        <translation>
            <numerusform>&amp;Добавить %Ln папку</numerusform>
            <numerusform>&amp;Добавить %Ln папки</numerusform>
            <numerusform>&amp;Добавить %Ln папок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AppSection</name>
    <message>
        <source>The app</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Start when I lo&amp;g in, so that nothing is missed</source>
        <translation>Запускать при &amp;входе в систему, чтобы ничего не упустить</translation>
    </message>
    <message>
        <source>Go on in the background when the window is closed</source>
        <translation>Продолжать работу в фоне после закрытия окна</translation>
    </message>
    <message>
        <source>Notify me when</source>
        <translation>Уведомлять, если</translation>
    </message>
    <message>
        <source>a backup fails, or leaves something out</source>
        <translation>копирование не удалось или что-то пропущено</translation>
    </message>
    <message>
        <source>the backup drive has been missing for long</source>
        <translation>диск для резервной копии долго не подключён</translation>
    </message>
    <message>
        <source>many files changed at once and I am to say if that is right</source>
        <translation>сразу изменилось много файлов и нужно моё решение</translation>
    </message>
    <message>
        <source>the first backup is finished</source>
        <translation>завершено первое копирование</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Язык:</translation>
    </message>
    <message>
        <source>Holdfast speaks it after it was quit and started again.</source>
        <translation>Язык сменится после выхода из Holdfast и нового запуска.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ChangeDestinationDialog</name>
    <message>
        <source>Change the destination</source>
        <translation>Смена места копии</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>Где хранить резервную копию?</translation>
    </message>
    <message>
        <source>In an empty place a new backup begins, and the present one stays as it is. To take all versions along, first copy the whole folder of the present backup to the new drive with your file manager, then choose that copy here.</source>
        <translation>В пустом месте начнётся новая резервная копия, а нынешняя останется как есть. Чтобы взять с собой все версии, сначала скопируйте файловым менеджером всю папку нынешней резервной копии на новый диск, а затем выберите здесь скопированную папку.</translation>
    </message>
    <message>
        <source>&amp;Use this place</source>
        <translation>&amp;Использовать это место</translation>
    </message>
    <message>
        <source>This is where the backup goes already.</source>
        <translation>Резервная копия и так хранится здесь.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ChangesPanel</name>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln изменение</numerusform>
            <numerusform>%Ln изменения</numerusform>
            <numerusform>%Ln изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Changes a day</source>
        <translation>&amp;Изменения по дням</translation>
    </message>
    <message>
        <source>New &amp;data a day</source>
        <translation>Новые &amp;данные по дням</translation>
    </message>
    <message>
        <source>%1: %2, %3 of new data</source>
        <comment>day, 5 changes, size</comment>
        <translation>%1: %2, новых данных %3</translation>
    </message>
    <message>
        <source>New data on each of the last 28 days</source>
        <translation>Новые данные за каждый из последних 28 дней</translation>
    </message>
    <message>
        <source>Changes on each of the last 28 days</source>
        <translation>Изменения за каждый из последних 28 дней</translation>
    </message>
    <message>
        <source>%1 and %2 of new data in the last four weeks</source>
        <comment>5 changes, size</comment>
        <translation>За последние четыре недели: %1, новых данных %2</translation>
    </message>
    <message>
        <source>What this backup stores is shown here when it is done.</source>
        <translation>Сохранённое этим копированием появится здесь, когда оно завершится.</translation>
    </message>
    <message>
        <source>Nothing changed in the last four weeks.</source>
        <translation>За последние четыре недели ничего не изменилось.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ComparisonView</name>
    <message>
        <source>&amp;Back to the versions</source>
        <translation>&amp;Назад к версиям</translation>
    </message>
    <message>
        <source>To the difference before</source>
        <translation>К предыдущему различию</translation>
    </message>
    <message>
        <source>To the next difference</source>
        <translation>К следующему различию</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>Более старая версия</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>Более новая версия</translation>
    </message>
    <message>
        <source>The older picture</source>
        <translation>Более старое изображение</translation>
    </message>
    <message>
        <source>The newer picture</source>
        <translation>Более новое изображение</translation>
    </message>
    <message>
        <source>Reading both versions…</source>
        <translation>Чтение обеих версий…</translation>
    </message>
    <message>
        <source>Only two texts or two pictures can be shown side by side. Open each version with its own program to compare them.</source>
        <translation>Рядом можно показать только два текста или два изображения. Чтобы сравнить другие версии, откройте каждую в подходящей программе.</translation>
    </message>
    <message>
        <source>The pictures are of different sizes</source>
        <translation>Изображения разного размера</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places differ</source>
        <translation>
            <numerusform>Различается %Ln место</numerusform>
            <numerusform>Различаются %Ln места</numerusform>
            <numerusform>Различаются %Ln мест</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference can be seen</source>
        <translation>Различий не видно</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln различие</numerusform>
            <numerusform>%Ln различия</numerusform>
            <numerusform>%Ln различий</numerusform>
        </translation>
    </message>
    <message>
        <source>No line differs</source>
        <translation>Все строки одинаковы</translation>
    </message>
    <message>
        <source>%1 in the part that is shown</source>
        <translation>%1 в показанной части</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ConfigBanner</name>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Use the last good copy…</source>
        <translation>Взять последнюю исправную копию…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>No program opened the file.</source>
        <translation>Ни одна программа не открыла файл.</translation>
    </message>
    <message>
        <source>The configuration can’t be read, so nothing is backed up.</source>
        <translation>Файл конфигурации не читается, поэтому ничего не копируется.</translation>
    </message>
    <message>
        <source>The configuration has a mistake, so nothing is backed up.</source>
        <translation>В конфигурации ошибка, поэтому ничего не копируется.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>И ещё %Ln.</numerusform>
            <numerusform>И ещё %Ln.</numerusform>
            <numerusform>И ещё %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 is left as it is. As soon as it is mended, Holdfast goes on by itself.</source>
        <translation>Файл %1 остаётся как есть. Как только его исправят, Holdfast продолжит работу сам.</translation>
    </message>
    <message>
        <source>Use the last good copy?</source>
        <translation>Взять последнюю исправную копию?</translation>
    </message>
    <message>
        <source>The last configuration that Holdfast could use is of %1.</source>
        <comment>Tuesday 18:40</comment>
        <translation>Последняя конфигурация, пригодная для Holdfast, сохранена: %1.</translation>
    </message>
    <message>
        <source>What was changed in the file since does not hold then. The file as it is now is kept beside it as %1.</source>
        <comment>file name</comment>
        <translation>Всё, что с тех пор было изменено в файле, действовать не будет. Файл в нынешнем виде будет сохранён рядом под именем %1.</translation>
    </message>
    <message>
        <source>&amp;Use the copy</source>
        <translation>&amp;Взять копию</translation>
    </message>
    <message>
        <source>The last good configuration holds again.</source>
        <translation>Снова действует последняя исправная конфигурация.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ContentLoader</name>
    <message>
        <source>This picture can’t be shown here: %1</source>
        <translation>Это изображение нельзя показать здесь: %1</translation>
    </message>
    <message>
        <source>This picture is larger than %1. Open it to see it.</source>
        <translation>Это изображение больше %1. Откройте его, чтобы увидеть.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ContentPreview</name>
    <message>
        <source>%1 text, %2; shown is the first %3</source>
        <translation>Текст (%1), %2; показано начало, %3</translation>
    </message>
    <message>
        <source>%1 text, %2</source>
        <comment>encoding, size</comment>
        <translation>Текст (%1), %2</translation>
    </message>
    <message>
        <source>Picture, %1 × %2 pixels, %3</source>
        <translation>Изображение, %1 × %2 пикселей, %3</translation>
    </message>
    <message>
        <source>Binary, %1</source>
        <translation>Двоичный файл, %1</translation>
    </message>
    <message>
        <source>Content of this version</source>
        <translation>Содержимое этой версии</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>This is a link. It leads to %1</source>
        <translation>Это ссылка. Она ведёт на %1</translation>
    </message>
    <message>
        <source>This is neither text nor a picture, so there is nothing to read here. Open it with its own program.</source>
        <translation>Это не текст и не изображение, поэтому читать здесь нечего. Откройте файл в подходящей программе.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CountsPanel</name>
    <message>
        <source>files</source>
        <translation>файлы</translation>
    </message>
    <message>
        <source>Files as they are now, each with a copy in the backup</source>
        <translation>Файлы в нынешнем виде; каждый сохранён в резервной копии</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>прежние версии</translation>
    </message>
    <message>
        <source>Earlier contents of files that changed since</source>
        <translation>Прежнее содержимое файлов, которые с тех пор изменились</translation>
    </message>
    <message>
        <source>deleted files kept</source>
        <translation>удалённые файлы</translation>
    </message>
    <message>
        <source>Files that you deleted and that are still in the backup</source>
        <translation>Файлы, которые вы удалили и которые ещё есть в резервной копии</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>дубликаты</translation>
    </message>
    <message>
        <source>Files whose content is there once more</source>
        <translation>Файлы, содержимое которых есть ещё где-то</translation>
    </message>
    <message>
        <source>Space on the backup drive</source>
        <translation>Место на диске для резервной копии</translation>
    </message>
    <message>
        <source>This backup: %1</source>
        <translation>Эта резервная копия: %1</translation>
    </message>
    <message>
        <source>Other files: %1</source>
        <translation>Другие файлы: %1</translation>
    </message>
    <message>
        <source>Free: %1 of %2</source>
        <translation>Свободно: %1 из %2</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DamageModel</name>
    <message>
        <source>Present</source>
        <comment>content of a file</comment>
        <translation>Нынешняя версия</translation>
    </message>
    <message>
        <source>Version until %1</source>
        <comment>Tuesday 18:40</comment>
        <translation>Версия до: %1</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <comment>Tuesday 18:40</comment>
        <translation>Версия: %1</translation>
    </message>
    <message>
        <source>Left as it is: %1</source>
        <comment>problem</comment>
        <translation>Оставлено как есть: %1</translation>
    </message>
    <message>
        <source>Can’t be repaired: %1</source>
        <comment>problem</comment>
        <translation>Исправить нельзя: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>Copy in the backup</source>
        <translation>Сохранённая копия</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DesktopNotification</name>
    <message>
        <source>Open Holdfast</source>
        <translation>Открыть Holdfast</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DestinationSection</name>
    <message>
        <source>Destination</source>
        <translation>Место копии</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>Space used on the backup drive</source>
        <translation>Занятое место на диске для резервной копии</translation>
    </message>
    <message>
        <source>It is the right dri&amp;ve…</source>
        <translation>Это нужный &amp;диск…</translation>
    </message>
    <message>
        <source>Nothing was backed up there yet.</source>
        <translation>Туда ещё ничего не копировалось.</translation>
    </message>
    <message>
        <source>Identity of the backup: %1</source>
        <translation>Идентификатор резервной копии: %1</translation>
    </message>
    <message>
        <source>The drive is not connected, or can’t be read.</source>
        <translation>Диск не подключён или не читается.</translation>
    </message>
    <message>
        <source>%1 of %2 are free. File system: %3.</source>
        <translation>Свободно %1 из %2. Файловая система: %3.</translation>
    </message>
    <message>
        <source>The backup goes to the new place from now on.</source>
        <translation>Теперь резервная копия хранится на новом месте.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DriveStep</name>
    <message>
        <source>No drive was found. Connect one, then choose “Look again”; or choose another folder.</source>
        <translation>Дисков не найдено. Подключите диск и нажмите «Искать снова» или выберите другую папку.</translation>
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
Свободно %2 из %3 · %4 · %5</translation>
    </message>
    <message>
        <source>Choose a folder for the backup</source>
        <translation>Выберите папку для резервной копии</translation>
    </message>
    <message>
        <source>A name can’t hold “/”, and can’t be “.” or “..”.</source>
        <translation>Имя не может содержать «/» и не может быть «.» или «..».</translation>
    </message>
    <message>
        <source>The path of this folder holds bytes that are no text, which the configuration can’t hold. Choose another one.</source>
        <translation>В пути к этой папке есть байты, которые не являются текстом, и записать его в конфигурацию нельзя. Выберите другую папку.</translation>
    </message>
    <message>
        <source>This is one of the folders that you want to back up. Choose another one.</source>
        <translation>Это одна из папок, которые вы хотите копировать. Выберите другую.</translation>
    </message>
    <message>
        <source>One of the folders that you want to back up lies in it, and a backup can’t hold itself. Choose a folder beside it.</source>
        <translation>В ней находится одна из папок, которые вы хотите копировать, а резервная копия не может содержать саму себя. Выберите папку рядом.</translation>
    </message>
    <message>
        <source>The backup goes to %1</source>
        <translation>Резервная копия будет здесь: %1</translation>
    </message>
    <message>
        <source>Looking at this folder…</source>
        <translation>Папка просматривается…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DropHint</name>
    <message>
        <source>Drop folders here to back them up</source>
        <translation>Перетащите сюда папки, чтобы копировать их</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DuplicatesModel</name>
    <message>
        <source>nothing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>shares its space</source>
        <translation>общее место</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>a copy of its own</source>
        <translation>отдельная копия</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Size of each</source>
        <translation>Размер одной</translation>
    </message>
    <message>
        <source>Extra space</source>
        <translation>Лишнее место</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>В резервной копии</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DuplicatesPage</name>
    <message>
        <source>Identical files</source>
        <translation>Одинаковые файлы</translation>
    </message>
    <message>
        <source>These files have the same content. Holdfast backs up all of them and removes none: which ones you need, only you know.</source>
        <translation>У этих файлов одинаковое содержимое. Holdfast копирует их все и ни одного не удаляет: какие из них нужны, знаете только вы.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>Search in names and folders</source>
        <translation>Поиск по именам и папкам</translation>
    </message>
    <message>
        <source>Looking for identical files…</source>
        <translation>Поиск одинаковых файлов…</translation>
    </message>
    <message>
        <source>Groups of identical files</source>
        <translation>Группы одинаковых файлов</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>The search was stopped. Show this page again to look anew.</source>
        <translation>Поиск остановлен. Откройте эту страницу снова, чтобы начать заново.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Показать в файловом менеджере</translation>
    </message>
    <message>
        <source>Show its copy in the backup</source>
        <translation>Показать сохранённую копию</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>Показать в &amp;файловом менеджере</translation>
    </message>
    <message>
        <source>Show its copy in the &amp;backup</source>
        <translation>Показать сохранённую &amp;копию</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Версии</translation>
    </message>
    <message>
        <source>Show &amp;more groups</source>
        <translation>Показать &amp;ещё группы</translation>
    </message>
    <message>
        <source>Nothing is backed up yet. After the first backup you see here which files you have more than once.</source>
        <translation>Ничего ещё не скопировано. После первого копирования здесь будет видно, какие файлы есть у вас в нескольких экземплярах.</translation>
    </message>
    <message>
        <source>No two files have the same content.</source>
        <translation>Файлов с одинаковым содержимым нет.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of identical files take no extra space</source>
        <translation>
            <numerusform>%Ln группа одинаковых файлов не занимает лишнего места</numerusform>
            <numerusform>%Ln группы одинаковых файлов не занимают лишнего места</numerusform>
            <numerusform>%Ln групп одинаковых файлов не занимают лишнего места</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln groups of identical files take %1 of extra space</source>
        <translation>
            <numerusform>Первая %Ln группа одинаковых файлов занимает лишнее место: %1</numerusform>
            <numerusform>Первые %Ln группы одинаковых файлов занимают лишнее место: %1</numerusform>
            <numerusform>Первые %Ln групп одинаковых файлов занимают лишнее место: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of identical files take %1 of extra space</source>
        <translation>
            <numerusform>%Ln группа одинаковых файлов занимает лишнее место: %1</numerusform>
            <numerusform>%Ln группы одинаковых файлов занимают лишнее место: %1</numerusform>
            <numerusform>%Ln групп одинаковых файлов занимают лишнее место: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No name or folder contains “%1”.</source>
        <translation>Ни в одном имени и ни в одной папке нет «%1».</translation>
    </message>
    <message>
        <source>Your backup drive can share the space of identical files, but the settings ask for a copy of each. You can change that for new ones.</source>
        <translation>Ваш диск для резервной копии умеет хранить одинаковые файлы на общем месте, но в настройках задана копия каждого. Для новых файлов это можно изменить.</translation>
    </message>
    <message>
        <source>Your backup drive shares the space of identical files where it can: the extra space may be less than what is shown.</source>
        <translation>Ваш диск для резервной копии по возможности хранит одинаковые файлы на общем месте: лишнего места может быть меньше, чем показано.</translation>
    </message>
    <message>
        <source>The settings can store identical files as links, which take no extra space. Then damage to one of them damages all.</source>
        <translation>В настройках можно выбрать хранение одинаковых файлов в виде ссылок, которые не занимают лишнего места. Но тогда повреждение одного повредит все.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExcludeDialog</name>
    <message>
        <source>Exclude rules</source>
        <translation>Правила исключения</translation>
    </message>
    <message>
        <source>What a rule matches is not backed up. The last rule that matches a name decides; one that begins with “!” brings back what an earlier one leaves out.</source>
        <translation>То, что подходит под правило, не копируется. Решает последнее правило, под которое подходит имя; правило, начинающееся с «!», возвращает то, что исключено более ранним.</translation>
    </message>
    <message>
        <source>A new rule, such as *.tmp or Downloads/</source>
        <translation>Новое правило, например *.tmp или Downloads/</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>Поднять правило выше (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>Опустить правило ниже (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the rule (Del)</source>
        <translation>Удалить правило (Del)</translation>
    </message>
    <message>
        <source>What the chosen rule matches</source>
        <translation>Что подходит под выбранное правило</translation>
    </message>
    <message>
        <source>Often left out</source>
        <translation>Часто исключают</translation>
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
        <translation>Исключать &amp;папки, которые программы помечают как кэш</translation>
    </message>
    <message>
        <source>Folders that hold a valid file “CACHEDIR.TAG”.</source>
        <translation>Папки, в которых есть правильный файл «CACHEDIR.TAG».</translation>
    </message>
    <message>
        <source>Leave out files &amp;larger than</source>
        <translation>Исключать файлы &amp;больше</translation>
    </message>
    <message>
        <source>Largest size of a file</source>
        <translation>Наибольший размер файла</translation>
    </message>
    <message>
        <source>such as 4 GiB</source>
        <translation>например, 4 GiB</translation>
    </message>
    <message>
        <source>No rule yet: everything is backed up. Type a rule above, or choose what is often left out.</source>
        <translation>Правил ещё нет: копируется всё. Введите правило выше или выберите, что часто исключают.</translation>
    </message>
    <message>
        <source>Choose a rule to see what it matches.</source>
        <translation>Выберите правило, чтобы увидеть, что под него подходит.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… и ещё %1</translation>
    </message>
    <message>
        <source>Write a size above 0, such as “4 GiB” or “500 MB”.</source>
        <translation>Укажите размер больше 0, например «4 GiB» или «500 MB».</translation>
    </message>
    <message>
        <source>The exclude rules leave out nothing.</source>
        <translation>Правила ничего не исключают.</translation>
    </message>
    <message>
        <source>%1 remain.</source>
        <translation>Остаётся: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be looked into.</source>
        <translation>
            <numerusform>Не удалось просмотреть %Ln папку.</numerusform>
            <numerusform>Не удалось просмотреть %Ln папки.</numerusform>
            <numerusform>Не удалось просмотреть %Ln папок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting… %1</source>
        <translation>Подсчёт… %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExcludeModel</name>
    <message>
        <source>Not a rule</source>
        <translation>Это не правило</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>brings back %1</source>
        <translation>возвращает: %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Подходит</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Экономит</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExistingBackup</name>
    <message>
        <source>Go on with a backup that you have</source>
        <translation>Продолжить имеющуюся резервную копию</translation>
    </message>
    <message>
        <source>Backups of Holdfast and of the original Python tool are taken over as they are: what is stored is not copied again, and versions keep their numbers. Choose the backup’s folder, or the configuration file (config.json) that you used so far.</source>
        <translation>Резервные копии Holdfast и исходной программы на Python принимаются как есть: то, что уже сохранено, заново не копируется, а версии сохраняют свои номера. Выберите папку резервной копии или файл конфигурации (config.json), которым вы пользовались до сих пор.</translation>
    </message>
    <message>
        <source>Backup &amp;folder…</source>
        <translation>&amp;Папка резервной копии…</translation>
    </message>
    <message>
        <source>&amp;Configuration file…</source>
        <translation>&amp;Файл конфигурации…</translation>
    </message>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>Выберите папку резервной копии</translation>
    </message>
    <message>
        <source>Choose the configuration file</source>
        <translation>Выберите файл конфигурации</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>Файлы конфигурации (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Просмотр…</translation>
    </message>
    <message>
        <source>No backup was found in %1. Choose the folder that holds “state.json” and “versions”.</source>
        <translation>В %1 резервной копии не найдено. Выберите папку, в которой есть «state.json» и «versions».</translation>
    </message>
    <message>
        <source>%1 is empty: there is no backup in it.</source>
        <translation>Папка %1 пуста: резервной копии в ней нет.</translation>
    </message>
    <message>
        <source>This is a backup of Holdfast: %1</source>
        <translation>Это резервная копия Holdfast: %1</translation>
    </message>
    <message>
        <source>This is a backup of the original tool: %1</source>
        <translation>Это резервная копия исходной программы: %1</translation>
    </message>
    <message>
        <source>“%1” from %2</source>
        <comment>name, path</comment>
        <translation>«%1» из %2</translation>
    </message>
    <message>
        <source>“%1” from %2, which is not there now</source>
        <comment>name, path</comment>
        <translation>«%1» из %2 (сейчас этой папки нет)</translation>
    </message>
    <message>
        <source>Next, choose the folders that this backup was made of. Use the same ones as before, so that what is stored already is recognised.</source>
        <translation>Теперь выберите папки, с которых сделана эта резервная копия. Возьмите те же, что и прежде, чтобы уже сохранённое было опознано.</translation>
    </message>
    <message>
        <source>It holds:</source>
        <translation>В ней хранится:</translation>
    </message>
    <message>
        <source>This configuration can’t be used as it is: %1</source>
        <translation>Эту конфигурацию нельзя использовать как есть: %1</translation>
    </message>
    <message>
        <source>This configuration can be used: %1</source>
        <translation>Эту конфигурацию можно использовать: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FilePanel</name>
    <message>
        <source>Versions, the newest first</source>
        <translation>Версии, сначала самые новые</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Восстановить…</translation>
    </message>
    <message>
        <source>Bring this version back; what will happen is shown first</source>
        <translation>Вернуть эту версию; сначала будет показано, что произойдёт</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Open a copy of this version with its own program</source>
        <translation>Открыть копию этой версии в подходящей программе</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Сохранить как…</translation>
    </message>
    <message>
        <source>Save a copy of this version under a name of your choice</source>
        <translation>Сохранить копию этой версии под любым именем</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>С&amp;равнить</translation>
    </message>
    <message>
        <source>Select two versions to see them side by side; one alone is compared with the current one</source>
        <translation>Выделите две версии, чтобы увидеть их рядом; одна выделенная сравнивается с текущей</translation>
    </message>
    <message>
        <source>The backup holds no version of this file.</source>
        <translation>В резервной копии нет версий этого файла.</translation>
    </message>
    <message>
        <source>Looking for versions…</source>
        <translation>Поиск версий…</translation>
    </message>
    <message>
        <source>Select a version to see it here.</source>
        <translation>Выделите версию, чтобы увидеть её здесь.</translation>
    </message>
    <message>
        <source>Select two versions to compare them.</source>
        <translation>Выделите две версии, чтобы сравнить их.</translation>
    </message>
    <message>
        <source>These two can’t be compared: the content of at least one of them is not kept.</source>
        <translation>Эти две версии сравнить нельзя: содержимое по крайней мере одной из них не хранится.</translation>
    </message>
    <message>
        <source>Two versions are selected.</source>
        <translation>Выделены две версии.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>This version is empty.</source>
        <translation>Эта версия пуста.</translation>
    </message>
    <message>
        <source>The retention rules removed the content of this version, and no other version of this file is kept.</source>
        <translation>Содержимое этой версии удалено по правилам хранения, а других версий этого файла нет.</translation>
    </message>
    <message>
        <source>The retention rules removed the content of this version. The nearest one that is kept is from %1.</source>
        <translation>Содержимое этой версии удалено по правилам хранения. Ближайшая из сохранённых: %1.</translation>
    </message>
    <message>
        <source>Show the nearest version</source>
        <translation>Показать ближайшую версию</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>A read-only copy was opened. To keep changes, save it elsewhere.</source>
        <translation>Открыта копия только для чтения. Чтобы сохранить изменения, запишите её в другое место.</translation>
    </message>
    <message>
        <source>No program was found to open this file with.</source>
        <translation>Не найдено программы, которая открывает этот файл.</translation>
    </message>
    <message>
        <source>Taking a copy of the version from the backup…</source>
        <translation>Копия версии берётся из резервной копии…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>Save this version as</source>
        <translation>Сохранить эту версию как</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>The version was saved as %1.</source>
        <translation>Версия сохранена как %1.</translation>
    </message>
    <message>
        <source>The version was not saved: %1</source>
        <translation>Версия не сохранена: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FileSection</name>
    <message>
        <source>Configuration file</source>
        <translation>Файл конфигурации</translation>
    </message>
    <message>
        <source>All of this is kept in one file, which can be edited by hand as well.</source>
        <translation>Всё это хранится в одном файле, который можно править и вручную.</translation>
    </message>
    <message>
        <source>What is to be known about the configuration file</source>
        <translation>Что нужно знать о файле конфигурации</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Rea&amp;d it again</source>
        <translation>Про&amp;читать снова</translation>
    </message>
    <message>
        <source>&amp;Take over another…</source>
        <translation>Взять др&amp;угой…</translation>
    </message>
    <message>
        <source>Choose the configuration file</source>
        <translation>Выберите файл конфигурации</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>Файлы конфигурации (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>The configuration was taken over.</source>
        <translation>Конфигурация принята.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FindModel</name>
    <message>
        <source>%1, deleted</source>
        <translation>%1, удалено</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FindPanel</name>
    <message>
        <source>Searching</source>
        <translation>Идёт поиск</translation>
    </message>
    <message>
        <source>S&amp;top searching</source>
        <translation>&amp;Прекратить поиск</translation>
    </message>
    <message>
        <source>What was found in all of history</source>
        <translation>Что найдено во всей истории</translation>
    </message>
    <message>
        <source>Searching all of history for “%1”…</source>
        <translation>Поиск «%1» во всей истории…</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Поиск остановлен.</translation>
    </message>
    <message>
        <source>No name that was ever backed up contains “%1”. Try a part of the name, or a pattern such as *.jpg.</source>
        <translation>Среди имён, которые когда-либо копировались, нет содержащих «%1». Попробуйте часть имени или шаблон, например *.jpg.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln names are shown. Type more of the name to see fewer.</source>
        <translation>
            <numerusform>Показано первое %Ln имя. Введите имя точнее, чтобы сузить поиск.</numerusform>
            <numerusform>Показаны первые %Ln имени. Введите имя точнее, чтобы сузить поиск.</numerusform>
            <numerusform>Показаны первые %Ln имён. Введите имя точнее, чтобы сузить поиск.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were found. Open one to see it among its neighbours.</source>
        <translation>
            <numerusform>Найдено %Ln имя. Откройте имя, чтобы увидеть его среди соседних.</numerusform>
            <numerusform>Найдено %Ln имени. Откройте имя, чтобы увидеть его среди соседних.</numerusform>
            <numerusform>Найдено %Ln имён. Откройте имя, чтобы увидеть его среди соседних.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstStart</name>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>I already have a &amp;backup…</source>
        <translation>У меня уже есть &amp;копия…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>Где хранить резервную копию?</translation>
    </message>
    <message>
        <source>A drive that you can unplug is best: what happens to this computer does not happen to it.</source>
        <translation>Лучше всего съёмный диск: что бы ни случилось с этим компьютером, его это не затронет.</translation>
    </message>
    <message>
        <source>&amp;Start the backup</source>
        <translation>Нач&amp;ать копирование</translation>
    </message>
    <message>
        <source>&amp;Use this configuration</source>
        <translation>&amp;Взять эту конфигурацию</translation>
    </message>
    <message>
        <source>&amp;Go on with this backup</source>
        <translation>&amp;Продолжить эту копию</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>This backup goes on. Choose the folders that it is made of.</source>
        <translation>Эта резервная копия будет продолжена. Выберите папки, с которых она сделана.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FolderPanel</name>
    <message>
        <source>Bring this folder back; what will happen is shown first</source>
        <translation>Вернуть эту папку; сначала будет показано, что произойдёт</translation>
    </message>
    <message>
        <source>&amp;What takes the space</source>
        <translation>&amp;Что занимает место</translation>
    </message>
    <message>
        <source>What is in this folder, the largest first</source>
        <translation>Содержимое этой папки, сначала самое большое</translation>
    </message>
    <message>
        <source>A folder that is backed up</source>
        <translation>Папка, которая копируется</translation>
    </message>
    <message>
        <source>&amp;Restore as it was before it was deleted…</source>
        <translation>&amp;Восстановить как было до удаления…</translation>
    </message>
    <message>
        <source>&amp;Restore as it was then…</source>
        <translation>&amp;Восстановить как было тогда…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Восстановить…</translation>
    </message>
    <message>
        <source>Counting what is in it…</source>
        <translation>Подсчёт содержимого…</translation>
    </message>
    <message>
        <source>This folder was not there then.</source>
        <translation>Тогда этой папки не было.</translation>
    </message>
    <message>
        <source>This folder is not in the backup now.</source>
        <translation>Сейчас этой папки в резервной копии нет.</translation>
    </message>
    <message>
        <source>&amp;What takes the space: the largest of %1</source>
        <translation>&amp;Что занимает место: самое большое из %1</translation>
    </message>
    <message>
        <source>It held no files then.</source>
        <translation>Тогда в ней не было файлов.</translation>
    </message>
    <message numerus="yes">
        <source>It held %Ln files with %1 then.</source>
        <translation>
            <numerusform>Тогда в ней был %Ln файл, %1.</numerusform>
            <numerusform>Тогда в ней было %Ln файла, %1.</numerusform>
            <numerusform>Тогда в ней было %Ln файлов, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in this folder now.</source>
        <translation>Сейчас в этой папке ничего нет.</translation>
    </message>
    <message>
        <source>It holds no files now.</source>
        <translation>Сейчас в ней нет файлов.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln files with %1 now.</source>
        <translation>
            <numerusform>Сейчас в ней %Ln файл, %1.</numerusform>
            <numerusform>Сейчас в ней %Ln файла, %1.</numerusform>
            <numerusform>Сейчас в ней %Ln файлов, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Earlier versions and deleted files take another %2.</source>
        <comment>a sentence, a size</comment>
        <translation>%1 Прежние версии и удалённые файлы занимают ещё %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FoldersPage</name>
    <message>
        <source>Open S&amp;ettings</source>
        <translation>Открыть &amp;настройки</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Exclude &amp;rules…</source>
        <translation>П&amp;равила исключения…</translation>
    </message>
    <message>
        <source>What is left out of all folders</source>
        <translation>Что исключается из всех папок</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Добавить папку…</translation>
    </message>
    <message>
        <source>Folders that are backed up</source>
        <translation>Папки, которые копируются</translation>
    </message>
    <message>
        <source>No folder is backed up yet</source>
        <translation>Ни одна папка ещё не копируется</translation>
    </message>
    <message>
        <source>Add the folders that hold your own files, or drop them here.</source>
        <translation>Добавьте папки со своими файлами или перетащите их сюда.</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Добавить &amp;папку…</translation>
    </message>
    <message>
        <source>Which folders are backed up can’t be told</source>
        <translation>Неизвестно, какие папки копируются</translation>
    </message>
    <message>
        <source>Their list stands in the configuration, and is here again as soon as that is mended.</source>
        <translation>Их список записан в конфигурации и появится здесь, как только её исправят.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln папка</numerusform>
            <numerusform>%Ln папки</numerusform>
            <numerusform>%Ln папок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2 are backed up.</source>
        <translation>Копируется: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 are backed up.</source>
        <translation>Копируется: %1.</translation>
    </message>
    <message>
        <source>The configuration file has mistakes, so nothing can be changed here until they are mended.</source>
        <translation>В файле конфигурации есть ошибки, и пока их не исправят, здесь ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>Выберите папку для копирования</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders were added. Their first backup begins now.</source>
        <translation>
            <numerusform>Добавлена %Ln папка. Начинается её первое копирование.</numerusform>
            <numerusform>Добавлены %Ln папки. Начинается их первое копирование.</numerusform>
            <numerusform>Добавлено %Ln папок. Начинается их первое копирование.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to leave out of all folders</source>
        <translation>Что исключать из всех папок</translation>
    </message>
    <message>
        <source>The exclude rules are saved.</source>
        <translation>Правила исключения сохранены.</translation>
    </message>
    <message>
        <source>What to leave out of “%1”</source>
        <translation>Что исключать из папки «%1»</translation>
    </message>
    <message>
        <source>This folder is not backed up any more: its rules were not saved.</source>
        <translation>Эта папка больше не копируется: её правила не сохранены.</translation>
    </message>
    <message>
        <source>Stop backing up</source>
        <translation>Прекратить копирование</translation>
    </message>
    <message>
        <source>“%1” is the last folder that is backed up.</source>
        <translation>«%1» — последняя папка, которая копируется.</translation>
    </message>
    <message>
        <source>Stop backing up “%1”?</source>
        <translation>Прекратить копирование папки «%1»?</translation>
    </message>
    <message>
        <source>Add another folder first; then this one can be taken off the list.</source>
        <translation>Сначала добавьте другую папку; тогда эту можно будет убрать из списка.</translation>
    </message>
    <message>
        <source>The backup keeps everything that it holds of this folder, all versions included, and you can restore from it at any time. What changes in the folder from now on is not backed up any more. The folder itself is not touched.</source>
        <translation>В резервной копии останется всё, что сохранено из этой папки, со всеми версиями, и восстановить это можно в любое время. Дальнейшие изменения в папке копироваться не будут. Сама папка не затрагивается.</translation>
    </message>
    <message>
        <source>&amp;Stop backing up</source>
        <translation>&amp;Прекратить копирование</translation>
    </message>
    <message>
        <source>“%1” is not backed up any more; its backup is kept.</source>
        <translation>Папка «%1» больше не копируется; её резервная копия сохранена.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FoldersStep</name>
    <message>
        <source>Which folders shall be kept safe?</source>
        <translation>Какие папки нужно сберечь?</translation>
    </message>
    <message>
        <source>Everything in them is backed up. Other folders can be added, or dropped here; you can change all of this later.</source>
        <translation>Копируется всё, что в них есть. Можно добавить другие папки или перетащить их сюда; всё это можно изменить и позже.</translation>
    </message>
    <message>
        <source>&amp;Add another folder…</source>
        <translation>&amp;Добавить другую папку…</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>Выберите папку для копирования</translation>
    </message>
    <message>
        <source>Tick at least one folder.</source>
        <translation>Отметьте хотя бы одну папку.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders with %1.</source>
        <translation>
            <numerusform>%Ln папка (%1).</numerusform>
            <numerusform>%Ln папки (%1).</numerusform>
            <numerusform>%Ln папок (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HistoryTreeModel</name>
    <message>
        <source>%1, deleted</source>
        <translation>%1, удалено</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HistoryTreeView</name>
    <message>
        <source>Everything that was ever backed up</source>
        <translation>Всё, что когда-либо копировалось</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HoldDialog</name>
    <message>
        <source>%1 of %2 files are gone since %3. Their copies in the backup stay where they are. If you say that this is right, they count as deleted and are kept with the deleted files.</source>
        <translation>Пропало файлов: %1 из %2 (начало: %3). Их копии остаются в резервной копии на своих местах. Если вы подтвердите, что так и должно быть, файлы будут считаться удалёнными и храниться вместе с другими удалёнными.</translation>
    </message>
    <message>
        <source>%1 of %2 files were rewritten since %3. What they hold now is backed up, and every earlier version is kept, also those that your rules would remove, until you say that this is right.</source>
        <translation>Перезаписано файлов: %1 из %2 (начало: %3). Их нынешнее содержимое копируется, а все прежние версии, даже те, которые удалили бы ваши правила, хранятся, пока вы не подтвердите, что так и должно быть.</translation>
    </message>
    <message>
        <source>Is this change right?</source>
        <translation>Так и должно быть?</translation>
    </message>
    <message>
        <source>Much changed at once. Nothing is lost: look at it calmly.</source>
        <translation>Сразу изменилось многое. Ничего не потеряно: посмотрите спокойно.</translation>
    </message>
    <message>
        <source>If you did not do this yourself, pause and find out first. A program that encrypts files to extort money looks like this, and so does a drive that was exchanged.</source>
        <translation>Если вы не делали этого сами, приостановите копирование и сначала выясните причину. Так выглядит работа программы-вымогателя, которая шифрует файлы, и так же выглядит подмена диска.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Show the folder %1</source>
        <translation>Показать папку %1</translation>
    </message>
    <message>
        <source>Show its copies in Versions</source>
        <translation>Показать копии на странице «Версии»</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>П&amp;ауза</translation>
    </message>
    <message>
        <source>The change is &amp;right</source>
        <translation>Так и &amp;должно быть</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Решить &amp;позже</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ImportDialog</name>
    <message>
        <source>Take over a configuration</source>
        <translation>Взять другую конфигурацию</translation>
    </message>
    <message>
        <source>Take over this configuration?</source>
        <translation>Взять эту конфигурацию?</translation>
    </message>
    <message>
        <source>&amp;Use it instead</source>
        <translation>&amp;Использовать её</translation>
    </message>
    <message>
        <source>This configuration can’t be used as it is.</source>
        <translation>Эту конфигурацию нельзя использовать как есть.</translation>
    </message>
    <message>
        <source>It takes the place of the present configuration, which is kept beside it as %1. Backups that were made stay as they are.</source>
        <comment>file name</comment>
        <translation>Она заменит нынешнюю конфигурацию, которая будет сохранена рядом под именем %1. Уже сделанные резервные копии останутся как есть.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>page, its number</comment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Folders can be added as soon as the configuration is mended.</source>
        <translation>Добавить папки можно будет, как только исправят конфигурацию.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NewFolderRow</name>
    <message>
        <source>Name of the folder in the backup</source>
        <translation>Имя папки в резервной копии</translation>
    </message>
    <message>
        <source>Change its name in the backup</source>
        <translation>Изменить её имя в резервной копии</translation>
    </message>
    <message>
        <source>Exclude rules for this folder…</source>
        <translation>Правила исключения для этой папки…</translation>
    </message>
    <message>
        <source>Take it off this list</source>
        <translation>Убрать из этого списка</translation>
    </message>
    <message>
        <source>Back up &amp;all of it</source>
        <translation>Копировать &amp;целиком</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>Копировать %1</translation>
    </message>
    <message>
        <source>Another folder has this name already. Choose a different one.</source>
        <translation>Такое имя уже есть у другой папки. Выберите другое.</translation>
    </message>
    <message>
        <source>A name can’t hold “/”, and can’t be “.” or “..”.</source>
        <translation>Имя не может содержать «/» и не может быть «.» или «..».</translation>
    </message>
    <message>
        <source>Holdfast may not open this folder, so nothing in it would be backed up.</source>
        <translation>У Holdfast нет права открыть эту папку, поэтому ничего из неё не скопировалось бы.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders in it can’t be opened and would be left out.</source>
        <translation>
            <numerusform>%Ln папку в ней нельзя открыть, и она была бы пропущена.</numerusform>
            <numerusform>%Ln папки в ней нельзя открыть, и они были бы пропущены.</numerusform>
            <numerusform>%Ln папок в ней нельзя открыть, и они были бы пропущены.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to leave out of “%1”</source>
        <translation>Что исключать из папки «%1»</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Notice</name>
    <message>
        <source>Error: %1</source>
        <translation>Ошибка: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Предупреждение: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OverviewPage</name>
    <message>
        <source>What was backed up stays as it is</source>
        <translation>Всё скопированное остаётся как есть</translation>
    </message>
    <message>
        <source>As soon as the configuration is mended, what has changed meanwhile is backed up.</source>
        <translation>Как только конфигурацию исправят, будет скопировано всё, что за это время изменилось.</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>Последние четыре недели</translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation>Что занимает место</translation>
    </message>
    <message>
        <source>Every change, within seconds</source>
        <translation>Каждое изменение за считаные секунды</translation>
    </message>
    <message>
        <source>Holdfast watches your folders and copies what changes to your backup drive.</source>
        <translation>Holdfast следит за вашими папками и копирует изменения на диск для резервной копии.</translation>
    </message>
    <message>
        <source>Nothing is overwritten</source>
        <translation>Ничего не перезаписывается</translation>
    </message>
    <message>
        <source>Earlier versions and deleted files stay, until rules that you choose remove them.</source>
        <translation>Прежние версии и удалённые файлы остаются, пока их не удалят выбранные вами правила.</translation>
    </message>
    <message>
        <source>Plain files</source>
        <translation>Обычные файлы</translation>
    </message>
    <message>
        <source>The backup can be read with any file manager, without Holdfast.</source>
        <translation>Резервную копию можно прочитать любым файловым менеджером, без Holdfast.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>today 14:03</comment>
        <translation>Состояние: %1</translation>
    </message>
    <message>
        <source>Is the clock right now?</source>
        <translation>Часы сейчас верны?</translation>
    </message>
    <message>
        <source>The backup has changes of a time that is still to come.</source>
        <translation>В резервной копии есть изменения, время которых ещё не наступило.</translation>
    </message>
    <message>
        <source>If the clock is wrong now, set it right in the settings of your system: nothing else is to be done.

If it is right now, and was ahead before, Holdfast records those changes as made now. No copy is removed by it.</source>
        <translation>Если часы сейчас неверны, переведите их в настройках системы: больше ничего делать не нужно.

Если часы сейчас верны, а раньше спешили, Holdfast запишет эти изменения как сделанные сейчас. Ни одна копия при этом не удаляется.</translation>
    </message>
    <message>
        <source>The clock is &amp;right</source>
        <translation>&amp;Часы верны</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PastRuns</name>
    <message>
        <source>Past backups</source>
        <translation>Прошлые сеансы копирования</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Что было пропущено</translation>
    </message>
    <message>
        <source>The log of this backup</source>
        <translation>Журнал этого сеанса</translation>
    </message>
    <message>
        <source>Show its &amp;log</source>
        <translation>Показать &amp;журнал</translation>
    </message>
    <message>
        <source>Log in the file &amp;manager</source>
        <translation>Журнал в файловом &amp;менеджере</translation>
    </message>
    <message>
        <source>There was no backup yet.</source>
        <translation>Копирования ещё не было.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files looked at</source>
        <translation>
            <numerusform>просмотрен %Ln файл</numerusform>
            <numerusform>просмотрено %Ln файла</numerusform>
            <numerusform>просмотрено %Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln перемещён</numerusform>
            <numerusform>%Ln перемещены</numerusform>
            <numerusform>%Ln перемещены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other properties</source>
        <translation>
            <numerusform>%Ln с другими свойствами</numerusform>
            <numerusform>%Ln с другими свойствами</numerusform>
            <numerusform>%Ln с другими свойствами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old versions removed</source>
        <translation>
            <numerusform>удалена %Ln старая версия</numerusform>
            <numerusform>удалены %Ln старые версии</numerusform>
            <numerusform>удалено %Ln старых версий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions held back</source>
        <translation>
            <numerusform>задержано %Ln удаление</numerusform>
            <numerusform>задержано %Ln удаления</numerusform>
            <numerusform>задержано %Ln удалений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>прочитано %1</translation>
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
        <translation>Журнал нельзя показать: %1</translation>
    </message>
    <message>
        <source>… the log is longer: the file has all of it.</source>
        <translation>… журнал длиннее: целиком он есть в файле.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 на %2 пикселей</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PreviewPanel</name>
    <message>
        <source>Review…</source>
        <translation>Рассмотреть…</translation>
    </message>
    <message>
        <source>Kept versions by age</source>
        <translation>Хранимые версии по возрасту</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>after these rules</source>
        <translation>по этим правилам</translation>
    </message>
    <message>
        <source>Kept versions by age, now and after these rules</source>
        <translation>Хранимые версии по возрасту: сейчас и по этим правилам</translation>
    </message>
    <message>
        <source>What these rules remove</source>
        <translation>Что удалят эти правила</translation>
    </message>
    <message>
        <source>Working out what these rules remove…</source>
        <translation>Подсчёт того, что удалят эти правила…</translation>
    </message>
    <message>
        <source>What these rules remove can’t be shown now.</source>
        <translation>Сейчас нельзя показать, что удалят эти правила.</translation>
    </message>
    <message>
        <source>These rules remove nothing now.</source>
        <translation>Сейчас эти правила ничего не удаляют.</translation>
    </message>
    <message>
        <source>These rules would remove %1.</source>
        <comment>132 versions, 1.2 GiB</comment>
        <translation>По этим правилам будет удалено: %1.</translation>
    </message>
    <message>
        <source>Later they may: each backup applies them again.</source>
        <translation>Позже могут: они применяются заново при каждом копировании.</translation>
    </message>
    <message>
        <source>The current copy of every file stays. What goes can’t be brought back.</source>
        <translation>Текущая копия каждого файла остаётся. Удалённое вернуть нельзя.</translation>
    </message>
    <message>
        <source>Nothing is removed of %1 until you have looked at the many changes there.</source>
        <translation>Из %1 ничего не удаляется, пока вы не рассмотрите многочисленные изменения там.</translation>
    </message>
    <message>
        <source>%1: %2 versions now (%3), %4 after these rules (%5)</source>
        <translation>%1: версий сейчас %2 (%3), по этим правилам %4 (%5)</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemsDialog</name>
    <message>
        <source>What could not be backed up</source>
        <translation>Что не удалось скопировать</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Копировать список</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Nothing is left out any more.</source>
        <translation>Больше ничего не пропускается.</translation>
    </message>
    <message>
        <source>Everything else is backed up as usual. Copies of these that were stored before are kept. Holdfast tries again by itself.</source>
        <translation>Всё остальное копируется как обычно. Копии этих файлов, сохранённые раньше, хранятся. Holdfast повторит попытку сам.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemsModel</name>
    <message>
        <source>File or folder</source>
        <translation>Файл или папка</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RemovalModel</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Why it goes</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RepairDialog</name>
    <message numerus="yes">
        <source>%Ln stored copies were read (%1).</source>
        <translation>
            <numerusform>Прочитана %Ln сохранённая копия (%1).</numerusform>
            <numerusform>Прочитаны %Ln сохранённые копии (%1).</numerusform>
            <numerusform>Прочитано %Ln сохранённых копий (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>Проверка была остановлена, не дойдя до конца.</translation>
    </message>
    <message>
        <source>All of them are as they were stored.</source>
        <translation>Все они такие, какими были сохранены.</translation>
    </message>
    <message>
        <source>Some could not be looked at.</source>
        <translation>Некоторые просмотреть не удалось.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were damaged or missing, and all are repaired.</source>
        <translation>
            <numerusform>%Ln была повреждена или отсутствовала; всё исправлено.</numerusform>
            <numerusform>%Ln были повреждены или отсутствовали; всё исправлено.</numerusform>
            <numerusform>%Ln были повреждены или отсутствовали; всё исправлено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were damaged or missing. Repaired: %1, beyond repair: %2.</source>
        <translation>
            <numerusform>%Ln была повреждена или отсутствовала. Исправлено: %1, исправить нельзя: %2.</numerusform>
            <numerusform>%Ln были повреждены или отсутствовали. Исправлено: %1, исправить нельзя: %2.</numerusform>
            <numerusform>%Ln были повреждены или отсутствовали. Исправлено: %1, исправить нельзя: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check and repair the backup</source>
        <translation>Проверка и исправление резервной копии</translation>
    </message>
    <message>
        <source>Holdfast reads every stored copy and compares it with what was backed up. A damaged one is set aside, never deleted, and taken anew from your unchanged file or from another copy with the same content. This can take a while; you can go on working.</source>
        <translation>Holdfast читает каждую сохранённую копию и сравнивает её с тем, что копировалось. Повреждённая откладывается в сторону, но не удаляется, и берётся заново из вашего неизменённого файла или из другой копии с тем же содержимым. Это может занять некоторое время; работать можно как обычно.</translation>
    </message>
    <message>
        <source>&amp;Check and repair</source>
        <translation>&amp;Проверить и исправить</translation>
    </message>
    <message>
        <source>Damaged copies</source>
        <translation>Повреждённые копии</translation>
    </message>
    <message>
        <source>Checking the backup:</source>
        <translation>Проверка резервной копии:</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Проверить &amp;снова</translation>
    </message>
    <message numerus="yes">
        <source>Lea&amp;ve as they are…</source>
        <translation>
            <numerusform>&amp;Оставить как есть…</numerusform>
            <numerusform>&amp;Оставить как есть…</numerusform>
            <numerusform>&amp;Оставить как есть…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>Продолжить в &amp;фоне</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Known damage</source>
        <translation>Известные повреждения</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies can’t be repaired.</source>
        <translation>
            <numerusform>%Ln повреждённую копию нельзя исправить.</numerusform>
            <numerusform>%Ln повреждённые копии нельзя исправить.</numerusform>
            <numerusform>%Ln повреждённых копий нельзя исправить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you know of it, Holdfast does not warn of them any more. Nothing is removed: they stay listed here, and a verification still names them. It warns again as soon as anything else is damaged.</source>
        <translation>
            <numerusform>Если вам об этом известно, Holdfast больше не будет предупреждать о таких повреждениях. Ничего не удаляется: они остаются в этом списке, и проверка по-прежнему их называет. Holdfast предупредит снова, как только повредится что-то ещё.</numerusform>
            <numerusform>Если вам о них известно, Holdfast больше не будет о них предупреждать. Ничего не удаляется: они остаются в этом списке, и проверка по-прежнему их называет. Holdfast предупредит снова, как только повредится что-то ещё.</numerusform>
            <numerusform>Если вам о них известно, Holdfast больше не будет о них предупреждать. Ничего не удаляется: они остаются в этом списке, и проверка по-прежнему их называет. Holdfast предупредит снова, как только повредится что-то ещё.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave as they are</source>
        <translation>
            <numerusform>&amp;Оставить как есть</numerusform>
            <numerusform>&amp;Оставить как есть</numerusform>
            <numerusform>&amp;Оставить как есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies are left as they are. Holdfast does not warn of them any more.</source>
        <translation>
            <numerusform>%Ln повреждённая копия оставлена как есть. Holdfast больше не предупреждает об этом.</numerusform>
            <numerusform>%Ln повреждённые копии оставлены как есть. Holdfast больше не предупреждает о них.</numerusform>
            <numerusform>%Ln повреждённых копий оставлены как есть. Holdfast больше не предупреждает о них.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreChoices</name>
    <message>
        <source>Restore to a folder</source>
        <translation>Восстановить в папку</translation>
    </message>
    <message>
        <source>&amp;Beside the original</source>
        <translation>&amp;Рядом с исходным</translation>
    </message>
    <message>
        <source>As a copy with “%1” in its name. Nothing that stands there is touched.</source>
        <translation>В виде копии с «%1» в имени. То, что там есть, не затрагивается.</translation>
    </message>
    <message>
        <source>To &amp;another folder</source>
        <translation>В &amp;другую папку</translation>
    </message>
    <message>
        <source>With its folders, below one of your choice. Nothing that stands there is touched.</source>
        <translation>Вместе с папками, внутри выбранной вами. То, что там есть, не затрагивается.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>В&amp;ыбрать…</translation>
    </message>
    <message>
        <source>In its own &amp;place</source>
        <translation>На &amp;прежнее место</translation>
    </message>
    <message>
        <source>What gives way is archived in the backup first.</source>
        <translation>То, что будет заменено, сначала архивируется в резервной копии.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Replace it if it is older</source>
        <translation>Заменить, если старее</translation>
    </message>
    <message>
        <source>Replace it always</source>
        <translation>Всегда заменять</translation>
    </message>
    <message>
        <source>If something &amp;else stands there:</source>
        <translation>Если &amp;место занято другим:</translation>
    </message>
    <message>
        <source>E&amp;xactly as it was</source>
        <translation>В &amp;точности как было</translation>
    </message>
    <message>
        <source>E&amp;xactly as it is in the backup</source>
        <translation>В &amp;точности как в резервной копии</translation>
    </message>
    <message>
        <source>Put back in place, so that everything is as it was. Newer files and files that were not there then are archived in the backup first; then they give way.</source>
        <translation>Вернуть на прежнее место так, чтобы всё стало как было. Более новые файлы и файлы, которых тогда не было, сначала архивируются в резервной копии, а затем убираются.</translation>
    </message>
    <message>
        <source>Take the &amp;nearest older version where the
retention rules removed the right one</source>
        <translation>Брать &amp;ближайшую более старую версию, если нужная
удалена по правилам хранения</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>Папка ещё не выбрана</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>Восстановление</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Восстановить «%1»</translation>
    </message>
    <message>
        <source>Restore the selected files and folders</source>
        <translation>Восстановить выделенные файлы и папки</translation>
    </message>
    <message>
        <source>As it was on %1 at %2.</source>
        <comment>date, time</comment>
        <translation>Как было %1 в %2.</translation>
    </message>
    <message>
        <source>As it is in the backup now.</source>
        <translation>Как сейчас в резервной копии.</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>По&amp;казать папку</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Choose a folder, and it is shown here what will happen.</source>
        <translation>Выберите папку, и здесь будет показано, что произойдёт.</translation>
    </message>
    <message>
        <source>The restore was stopped</source>
        <translation>Восстановление остановлено</translation>
    </message>
    <message>
        <source>Nothing could be restored</source>
        <translation>Ничего не удалось восстановить</translation>
    </message>
    <message numerus="yes">
        <source>Restored, but %Ln files need your attention</source>
        <translation>
            <numerusform>Восстановлено, но %Ln файл требует вашего внимания</numerusform>
            <numerusform>Восстановлено, но %Ln файла требуют вашего внимания</numerusform>
            <numerusform>Восстановлено, но %Ln файлов требуют вашего внимания</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are restored</source>
        <translation>
            <numerusform>Восстановлен %Ln файл</numerusform>
            <numerusform>Восстановлено %Ln файла</numerusform>
            <numerusform>Восстановлено %Ln файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePlanModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Stood there before</source>
        <translation>Что было там раньше</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Куда помещено</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что будет</translation>
    </message>
    <message>
        <source>Stands there now</source>
        <translation>Что там сейчас</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Куда</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePlanView</name>
    <message>
        <source>Working out what will happen</source>
        <translation>Подсчёт того, что произойдёт</translation>
    </message>
    <message>
        <source>What is restored, name by name</source>
        <translation>Что восстанавливается, по именам</translation>
    </message>
    <message>
        <source>Show &amp;only what needs attention</source>
        <translation>Т&amp;олько то, что требует внимания</translation>
    </message>
    <message>
        <source>Working out what will happen…</source>
        <translation>Подсчёт того, что произойдёт…</translation>
    </message>
    <message>
        <source>%1 The list shows the first %2 of %3.</source>
        <comment>sentences, numbers</comment>
        <translation>%1 В списке показаны первые %2 из %3.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreProgress</name>
    <message>
        <source>Progress of the restore</source>
        <translation>Ход восстановления</translation>
    </message>
    <message>
        <source>Waiting for the backup that is under way…</source>
        <translation>Ожидание конца идущего копирования…</translation>
    </message>
    <message>
        <source>Stopping after the file in hand…</source>
        <translation>Остановка после текущего файла…</translation>
    </message>
    <message numerus="yes">
        <source>Restoring %Ln files…</source>
        <translation>
            <numerusform>Восстанавливается %Ln файл…</numerusform>
            <numerusform>Восстанавливаются %Ln файла…</numerusform>
            <numerusform>Восстанавливаются %Ln файлов…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4</source>
        <comment>files, bytes</comment>
        <translation>%1 / %2, %3 из %4</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RetentionPage</name>
    <message>
        <source>How long are earlier versions kept?</source>
        <translation>Как долго хранятся прежние версии?</translation>
    </message>
    <message>
        <source>Rules remove earlier versions and, if you wish, deleted files. The current copy of a file is never removed: at least one good copy always stays.</source>
        <translation>Правила удаляют прежние версии и, если хотите, удалённые файлы. Текущая копия файла не удаляется никогда: хотя бы одна хорошая копия всегда остаётся.</translation>
    </message>
    <message>
        <source>&amp;Rules for:</source>
        <translation>Правила дл&amp;я:</translation>
    </message>
    <message>
        <source>This folder has r&amp;ules of its own</source>
        <translation>У этой папки свои п&amp;равила</translation>
    </message>
    <message>
        <source>Undo &amp;changes</source>
        <translation>&amp;Отменить изменения</translation>
    </message>
    <message>
        <source>&amp;Save rules</source>
        <translation>Сохранить пр&amp;авила</translation>
    </message>
    <message>
        <source>&amp;Apply now…</source>
        <translation>&amp;Применить сейчас…</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Все папки</translation>
    </message>
    <message>
        <source>%1 (own rules)</source>
        <translation>%1 (свои правила)</translation>
    </message>
    <message>
        <source>The configuration file can’t be read, so these are not your rules: they can be seen and changed once it is mended.</source>
        <translation>Файл конфигурации не читается, поэтому это не ваши правила: увидеть и изменить их можно будет, когда файл исправят.</translation>
    </message>
    <message>
        <source>The rules are here again as soon as the configuration is mended.</source>
        <translation>Правила снова появятся здесь, как только исправят конфигурацию.</translation>
    </message>
    <message>
        <source>Set up a backup first: choose the folders to keep safe and a drive for their copies.</source>
        <translation>Сначала настройте резервное копирование: выберите папки, которые нужно сберечь, и диск для их копий.</translation>
    </message>
    <message>
        <source>Save and &amp;apply now…</source>
        <translation>Сохранить и &amp;применить…</translation>
    </message>
    <message>
        <source>These rules are in force. Removed %1: %2.</source>
        <comment>today 14:03, 5 versions</comment>
        <translation>Эти правила действуют. Удалено (%1): %2.</translation>
    </message>
    <message>
        <source>These rules are in force.</source>
        <translation>Эти правила действуют.</translation>
    </message>
    <message>
        <source>Not saved yet. Once saved, the next backup removes what is listed.</source>
        <translation>Ещё не сохранено. После сохранения следующее копирование удалит то, что в списке.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Ещё не сохранено.</translation>
    </message>
    <message>
        <source>The rules are saved.</source>
        <translation>Правила сохранены.</translation>
    </message>
    <message>
        <source>Save without a preview?</source>
        <translation>Сохранить без просмотра?</translation>
    </message>
    <message>
        <source>What these rules remove can’t be shown now.</source>
        <translation>Сейчас нельзя показать, что удалят эти правила.</translation>
    </message>
    <message>
        <source>Once they are saved, the next backup applies them.</source>
        <translation>После сохранения их применит следующее копирование.</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>&amp;Всё равно сохранить</translation>
    </message>
    <message>
        <source>Remove earlier versions?</source>
        <translation>Удалить прежние версии?</translation>
    </message>
    <message>
        <source>Remove %1 from the backup?</source>
        <comment>132 versions, 1.2 GiB</comment>
        <translation>Удалить из резервной копии: %1?</translation>
    </message>
    <message>
        <source>They are the ones that the page lists. They can’t be brought back. The current copy of every file stays.</source>
        <translation>Это то, что перечислено на странице. Вернуть это будет нельзя. Текущая копия каждого файла остаётся.</translation>
    </message>
    <message>
        <source>Meanwhile others than those that you saw would go, so nothing was removed yet. %1</source>
        <translation>Тем временем список изменился, и удалилось бы не то, что вы видели, поэтому пока ничего не удалено. %1</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Removing earlier versions…</source>
        <translation>Удаление прежних версий…</translation>
    </message>
    <message>
        <source>A backup ran meanwhile, and others than those that you saw would go now. Nothing was removed: look at the list again.</source>
        <translation>За это время прошло копирование, и теперь удалилось бы не то, что вы видели. Ничего не удалено: посмотрите список ещё раз.</translation>
    </message>
    <message>
        <source>Stopped. Removed until then: %1.</source>
        <translation>Остановлено. Успело удалиться: %1.</translation>
    </message>
    <message>
        <source>Removed: %1. Some could not be removed: %2: %3</source>
        <translation>Удалено: %1. Некоторые удалить не удалось: %2: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ReviewStep</name>
    <message>
        <source>Ready to start</source>
        <translation>Всё готово</translation>
    </message>
    <message>
        <source>The first backup copies everything, which may take a while. From then on changes are backed up within seconds, and earlier versions are kept.</source>
        <translation>При первом копировании копируется всё, это может занять некоторое время. Затем изменения копируются за считаные секунды, а прежние версии хранятся.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <source>All &amp;rules…</source>
        <translation>&amp;Все правила…</translation>
    </message>
    <message>
        <source>%1. %2 are free there.</source>
        <translation>%1. Свободно там: %2.</translation>
    </message>
    <message>
        <source>The exclude rules leave out nothing.</source>
        <translation>Правила ничего не исключают.</translation>
    </message>
    <message>
        <source>What to leave out of all folders</source>
        <translation>Что исключать из всех папок</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RulesForm</name>
    <message>
        <source>The exact rules</source>
        <translation>Точные правила</translation>
    </message>
    <message>
        <source>Keep of each file the &amp;newest:</source>
        <translation>Хранить &amp;новейшие версии файла:</translation>
    </message>
    <message numerus="yes">
        <source> versions</source>
        <translation>
            <numerusform> версия</numerusform>
            <numerusform> версии</numerusform>
            <numerusform> версий</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep versions f&amp;or:</source>
        <translation>Хранить в&amp;ерсии:</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <translation>
            <numerusform> день</numerusform>
            <numerusform> дня</numerusform>
            <numerusform> дней</numerusform>
        </translation>
    </message>
    <message>
        <source>One each &amp;hour, for:</source>
        <translation>По одной в &amp;час за:</translation>
    </message>
    <message numerus="yes">
        <source> hours</source>
        <translation>
            <numerusform> час</numerusform>
            <numerusform> часа</numerusform>
            <numerusform> часов</numerusform>
        </translation>
    </message>
    <message>
        <source>One each da&amp;y, for:</source>
        <translation>По одной в &amp;день за:</translation>
    </message>
    <message>
        <source>One each &amp;week, for:</source>
        <translation>По одной в неде&amp;лю за:</translation>
    </message>
    <message numerus="yes">
        <source> weeks</source>
        <translation>
            <numerusform> неделю</numerusform>
            <numerusform> недели</numerusform>
            <numerusform> недель</numerusform>
        </translation>
    </message>
    <message>
        <source>One each mon&amp;th, for:</source>
        <translation>По одной в меся&amp;ц за:</translation>
    </message>
    <message numerus="yes">
        <source> months</source>
        <translation>
            <numerusform> месяц</numerusform>
            <numerusform> месяца</numerusform>
            <numerusform> месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>One each y&amp;ear, for:</source>
        <translation>По одной в &amp;год за:</translation>
    </message>
    <message numerus="yes">
        <source> years</source>
        <translation>
            <numerusform> год</numerusform>
            <numerusform> года</numerusform>
            <numerusform> лет</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;deleted files for:</source>
        <translation>Хранить &amp;удалённые файлы:</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
    <message>
        <source>A version goes when one of these rules says so. Of the “one each …” rules it is enough that one keeps it.</source>
        <translation>Версия удаляется, если так велит хотя бы одно из этих правил. Из правил «по одной в …» достаточно, чтобы её сохраняло одно.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>Free space to keep on the drive</source>
        <translation>Сколько места оставлять свободным на диске</translation>
    </message>
    <message>
        <source>Unit of the free space</source>
        <translation>Единица свободного места</translation>
    </message>
    <message>
        <source>% of the drive</source>
        <translation>% диска</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>МиБ</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>ГиБ</translation>
    </message>
    <message>
        <source>Keep &amp;free on the drive:</source>
        <translation>Оставлять сво&amp;бодным на диске:</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RunsModel</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n с</numerusform>
            <numerusform>%n с</numerusform>
            <numerusform>%n с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Полностью</translation>
    </message>
    <message>
        <source>Something left out</source>
        <translation>С пропусками</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Прервано</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Не закончено</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Заняло</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записано</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingsForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>Выберите папку</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingsPage</name>
    <message>
        <source>The configuration file can’t be read, so these are not your settings: they can be seen and changed once it is mended.</source>
        <translation>Файл конфигурации не читается, поэтому это не ваши настройки: увидеть и изменить их можно будет, когда файл исправят.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>About Holdfast</source>
        <translation>О программе Holdfast</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Открыть папку журналов</translation>
    </message>
    <message>
        <source>Nothing opened the log folder. It is there after the first backup.</source>
        <translation>Папка журналов не открылась. Она появится после первого копирования.</translation>
    </message>
    <message>
        <source>Some settings were changed.</source>
        <translation>Некоторые настройки изменены.</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>Сб&amp;росить</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>При&amp;менить</translation>
    </message>
    <message>
        <source>This backup has begun, and keeps its layout. Another one holds for a backup that begins anew, on another drive.</source>
        <translation>Эта резервная копия уже начата и сохраняет свою структуру. Другая структура будет действовать для резервной копии, начатой заново на другом диске.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Настройки сохранены.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SeveralPanel</name>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Восстановить…</translation>
    </message>
    <message>
        <source>Bring them back as they were at the time that is shown; what will happen is shown first</source>
        <translation>Вернуть их такими, какими они были в показанный момент; сначала будет показано, что произойдёт</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and folders are selected</source>
        <translation>
            <numerusform>Выделено файлов и папок: %Ln</numerusform>
            <numerusform>Выделено файлов и папок: %Ln</numerusform>
            <numerusform>Выделено файлов и папок: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not there at this time: choose one alone to bring it back.</source>
        <translation>
            <numerusform>%Ln из них в этот момент отсутствует: чтобы вернуть, выберите отдельно.</numerusform>
            <numerusform>%Ln из них в этот момент отсутствуют: чтобы вернуть, выбирайте по одному.</numerusform>
            <numerusform>%Ln из них в этот момент отсутствуют: чтобы вернуть, выбирайте по одному.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SituationPanel</name>
    <message>
        <source>Progress of the backup</source>
        <translation>Ход резервного копирования</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>П&amp;ауза</translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation>&amp;Восстановить…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Пов&amp;торить</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Копировать сейчас</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SourceDetails</name>
    <message>
        <source>E&amp;xclude rules…</source>
        <translation>Правила &amp;исключения…</translation>
    </message>
    <message>
        <source>&amp;Versions to keep…</source>
        <translation>Хранение &amp;версий…</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <translation>Показать в &amp;файловом менеджере</translation>
    </message>
    <message>
        <source>Sto&amp;p backing up…</source>
        <translation>&amp;Прекратить копирование…</translation>
    </message>
    <message>
        <source>What could not be backed up</source>
        <translation>Что не удалось скопировать</translation>
    </message>
    <message>
        <source>It has no exclude rules of its own.</source>
        <translation>Своих правил исключения у неё нет.</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln exclude rules of its own.</source>
        <translation>
            <numerusform>У неё %Ln своё правило исключения.</numerusform>
            <numerusform>У неё %Ln своих правила исключения.</numerusform>
            <numerusform>У неё %Ln своих правил исключения.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its versions are kept by rules of its own.</source>
        <translation>Её версии хранятся по её собственным правилам.</translation>
    </message>
    <message>
        <source>Its versions are kept by the rules for all folders.</source>
        <translation>Её версии хранятся по правилам для всех папок.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be backed up:</source>
        <translation>
            <numerusform>Не удалось скопировать %Ln файл или папку:</numerusform>
            <numerusform>Не удалось скопировать %Ln файла или папки:</numerusform>
            <numerusform>Не удалось скопировать %Ln файлов или папок:</numerusform>
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
        <translation>Папка</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Изменялась</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Отслеживание</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Шаг %1 из %2: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TimeBar</name>
    <message>
        <source>To the change before</source>
        <translation>К предыдущему изменению</translation>
    </message>
    <message>
        <source>To the next change</source>
        <translation>К следующему изменению</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>Показываемое время</translation>
    </message>
    <message>
        <source>Date and time to show</source>
        <translation>Показываемые дата и время</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Сейчас</translation>
    </message>
    <message>
        <source>Show the files as they are now</source>
        <translation>Показать файлы в нынешнем виде</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the end of the slider</comment>
        <translation>сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln изменение</numerusform>
            <numerusform>%Ln изменения</numerusform>
            <numerusform>%Ln изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown is %1</source>
        <translation>Показано: %1</translation>
    </message>
    <message>
        <source>Shown is now</source>
        <translation>Показано: сейчас</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Tray</name>
    <message>
        <source>Nothing was done yet</source>
        <translation>Ничего ещё не сделано</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Копировать сейчас</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>П&amp;ауза</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>&amp;Open Holdfast</source>
        <translation>&amp;Открыть Holdfast</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>Holdfast: %1</source>
        <translation>Holdfast: %1</translation>
    </message>
    <message>
        <source>Last good backup: %1</source>
        <translation>Последняя удачная копия: %1</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Поиск изменений</translation>
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
        <translation>Недавнее</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::UsageModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::UsagePanel</name>
    <message>
        <source>What takes the space</source>
        <translation>Что занимает место</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Files now: %1</source>
        <translation>Файлы сейчас: %1</translation>
    </message>
    <message>
        <source>Kept history: %1</source>
        <translation>Хранимая история: %1</translation>
    </message>
    <message>
        <source>Nothing is stored yet. After the first backup you see here which folders take the space.</source>
        <translation>Ничего ещё не сохранено. После первого копирования здесь будет видно, какие папки занимают место.</translation>
    </message>
    <message>
        <source>Nothing in this folder takes any space.</source>
        <translation>Ничто в этой папке не занимает места.</translation>
    </message>
    <message>
        <source>%1: %2 now, %3 of earlier versions and deleted files</source>
        <translation>%1: сейчас %2, прежние версии и удалённые файлы %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Все папки</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Перейти: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VerifySection</name>
    <message>
        <source>Verification</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>A backup is worth what can be restored from it.</source>
        <translation>Резервная копия ценна тем, что из неё можно восстановить.</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Исправить…</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Проверить сейчас</translation>
    </message>
    <message>
        <source>&amp;Prove restoring now</source>
        <translation>Пробное &amp;восстановление</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>Reads every stored copy and compares it with its fingerprint.</source>
        <translation>Читает каждую сохранённую копию и сравнивает её с контрольной суммой.</translation>
    </message>
    <message numerus="yes">
        <source>Restores %Ln files, drawn at random, to a temporary folder and compares them.</source>
        <translation>
            <numerusform>Восстанавливает во временную папку %Ln случайно выбранный файл и сравнивает его.</numerusform>
            <numerusform>Восстанавливает во временную папку %Ln случайно выбранных файла и сравнивает их.</numerusform>
            <numerusform>Восстанавливает во временную папку %Ln случайно выбранных файлов и сравнивает их.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что обнаружено</translation>
    </message>
    <message>
        <source>The backup can’t be reached now. Connect its drive to check it, or to prove that files can be restored.</source>
        <translation>Резервная копия сейчас недоступна. Подключите её диск, чтобы проверить её или убедиться, что файлы восстанавливаются.</translation>
    </message>
    <message>
        <source>Nothing was backed up yet, so there is nothing to prove.</source>
        <translation>Ничего ещё не скопировано, поэтому проверять нечего.</translation>
    </message>
    <message>
        <source>That files can be restored was never proven on this computer. It takes a minute.</source>
        <translation>На этом компьютере ещё не проверялось, восстанавливаются ли файлы. Это займёт минуту.</translation>
    </message>
    <message>
        <source>The last proof of restoring (%1) found damage. Verify the backup now.</source>
        <translation>Последнее пробное восстановление (%1) выявило повреждения. Проверьте резервную копию сейчас.</translation>
    </message>
    <message>
        <source>Restoring was last proven %1: %2 came back exactly as they were.</source>
        <translation>Последнее пробное восстановление: %1. Вернулось в точности как было: %2.</translation>
    </message>
    <message>
        <source>Its stored copies were never all verified from this computer.</source>
        <translation>Все сохранённые копии целиком с этого компьютера ещё не проверялись.</translation>
    </message>
    <message>
        <source>All stored copies were last verified %1: they are sound.</source>
        <translation>Последняя проверка всех сохранённых копий: %1. Они исправны.</translation>
    </message>
    <message numerus="yes">
        <source>Last verified %1: %Ln copies are damaged, and left as they are.</source>
        <translation>
            <numerusform>Последняя проверка: %1. Повреждена и оставлена как есть %Ln копия.</numerusform>
            <numerusform>Последняя проверка: %1. Повреждены и оставлены как есть %Ln копии.</numerusform>
            <numerusform>Последняя проверка: %1. Повреждены и оставлены как есть %Ln копий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies were found damaged or missing (%1). Repairing takes them anew from your unchanged files or from other copies of the same content.</source>
        <translation>
            <numerusform>%Ln сохранённая копия повреждена или отсутствует (%1). При исправлении она берётся заново из вашего неизменённого файла или из другой копии с тем же содержимым.</numerusform>
            <numerusform>%Ln сохранённые копии повреждены или отсутствуют (%1). При исправлении они берутся заново из ваших неизменённых файлов или из других копий с тем же содержимым.</numerusform>
            <numerusform>%Ln сохранённых копий повреждены или отсутствуют (%1). При исправлении они берутся заново из ваших неизменённых файлов или из других копий с тем же содержимым.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4 of %5</source>
        <comment>what, files, bytes</comment>
        <translation>%1: %2 / %3, %4 из %5</translation>
    </message>
    <message>
        <source>Reading the stored copies</source>
        <translation>Чтение сохранённых копий</translation>
    </message>
    <message>
        <source>Restoring and comparing</source>
        <translation>Восстановление и сравнение</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies are damaged or missing.</source>
        <translation>
            <numerusform>%Ln сохранённая копия повреждена или отсутствует.</numerusform>
            <numerusform>%Ln сохранённые копии повреждены или отсутствуют.</numerusform>
            <numerusform>%Ln сохранённых копий повреждены или отсутствуют.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was read so far is sound: %1.</source>
        <translation>Остановлено. Прочитанное до этого исправно: %1.</translation>
    </message>
    <message>
        <source>What could be read is sound: %1. Some copies could not be looked at.</source>
        <translation>Всё, что удалось прочитать, исправно: %1. Некоторые копии просмотреть не удалось.</translation>
    </message>
    <message>
        <source>All stored copies are sound: %1.</source>
        <translation>Все сохранённые копии исправны: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be restored as they were.</source>
        <translation>
            <numerusform>%Ln файл не удалось восстановить таким, каким он был.</numerusform>
            <numerusform>%Ln файла не удалось восстановить такими, какими они были.</numerusform>
            <numerusform>%Ln файлов не удалось восстановить такими, какими они были.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Остановлено, не дойдя до конца.</translation>
    </message>
    <message>
        <source>No file could be tried.</source>
        <translation>Не удалось испытать ни одного файла.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were restored and are exactly what they were.</source>
        <translation>
            <numerusform>Восстановлен %Ln файл; он в точности такой, каким был.</numerusform>
            <numerusform>Восстановлено %Ln файла; они в точности такие, какими были.</numerusform>
            <numerusform>Восстановлено %Ln файлов; они в точности такие, какими были.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): its copy %3: %4</source>
        <comment>file, which content, where it lies, problem</comment>
        <translation>%1 (%2): копия %3: %4</translation>
    </message>
    <message>
        <source>%1 (%2): its copy %3 is missing</source>
        <comment>file, which content, where it lay</comment>
        <translation>%1 (%2): копия %3 отсутствует</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not a part of the backup; it is left alone</source>
        <translation>%1: не часть резервной копии; остаётся как есть</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VersionModel</name>
    <message>
        <source>Current. %1</source>
        <comment>what changed</comment>
        <translation>Текущая. %1</translation>
    </message>
    <message>
        <source>until now</source>
        <translation>до сих пор</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>конец: %1</translation>
    </message>
    <message>
        <source>From %1 %2</source>
        <comment>a time, until when</comment>
        <translation>Начало: %1, %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>from and until, what changed</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VersionsPage</name>
    <message>
        <source>Your files as they are now</source>
        <translation>Ваши файлы в нынешнем виде</translation>
    </message>
    <message>
        <source>Your files as they were on %1 at %2</source>
        <comment>date, time</comment>
        <translation>Ваши файлы, какими они были %1 в %2</translation>
    </message>
    <message>
        <source>%1 was not there at this time.</source>
        <translation>В этот момент не существовало: %1.</translation>
    </message>
    <message>
        <source>Choose &amp;folders</source>
        <translation>Выбрать &amp;папки</translation>
    </message>
    <message>
        <source>Nothing is backed up yet</source>
        <translation>Ничего ещё не скопировано</translation>
    </message>
    <message>
        <source>As soon as a folder is backed up, every version of every file in it can be found here.</source>
        <translation>Как только папка будет скопирована, здесь можно будет найти каждую версию каждого её файла.</translation>
    </message>
    <message>
        <source>Search everything that was ever backed up</source>
        <translation>Поиск по всему, что когда-либо копировалось</translation>
    </message>
    <message>
        <source>Show &amp;deleted files</source>
        <translation>Показать &amp;удалённые файлы</translation>
    </message>
    <message>
        <source>Choose a file or a folder</source>
        <translation>Выберите файл или папку</translation>
    </message>
    <message>
        <source>Its versions are shown here: to read, to compare and to bring back. Move the slider to see how everything was at another time.</source>
        <translation>Здесь показаны версии: их можно читать, сравнивать и возвращать. Передвиньте ползунок, чтобы увидеть, как всё было в другое время.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WatchDialog</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Копировать %1</translation>
    </message>
    <message>
        <source>Folders that can’t be watched</source>
        <translation>Папки, за которыми нельзя следить</translation>
    </message>
    <message>
        <source>This computer tells Holdfast of changes in %1 folders, and no more. Nothing is lost: the others are looked at from time to time, so that changes in them are backed up later. Whoever administers this computer can raise the limit.</source>
        <translation>Этот компьютер сообщает Holdfast об изменениях не более чем в %1 папках. Ничего не потеряно: остальные просматриваются время от времени, и изменения в них копируются позже. Увеличить это ограничение может администратор компьютера.</translation>
    </message>
    <message>
        <source>Until the next restart, type this in a &amp;terminal:</source>
        <translation>Чтобы действовало до перезагрузки, введите в &amp;терминале:</translation>
    </message>
    <message>
        <source>For &amp;good, write this into the file /etc/sysctl.d/60-holdfast.conf:</source>
        <translation>Чтобы действовало &amp;всегда, запишите в файл /etc/sysctl.d/60-holdfast.conf:</translation>
    </message>
    <message>
        <source>Then start Holdfast again, so that it watches all folders.</source>
        <translation>Затем запустите Holdfast снова, чтобы он следил за всеми папками.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WorkPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
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
        <translation>holdfast: уже работает и не отвечает.
</translation>
    </message>
</context>
</TS>
