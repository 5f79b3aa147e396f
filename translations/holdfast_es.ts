<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Activity</name>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Old version removed</source>
        <translation>Versión antigua eliminada</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The backup is complete.</source>
        <translation>La copia de seguridad ha terminado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were unchanged.</source>
        <translation>
            <numerusform>%Ln archivo no ha cambiado.</numerusform>
            <numerusform>%Ln archivos no han cambiado.</numerusform>
        </translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>se conserva en %1</translation>
    </message>
    <message>
        <source>the same content is stored already</source>
        <translation>ya hay guardado un contenido idéntico</translation>
    </message>
</context>
<context>
    <name>ActivityExport</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Tamaño (bytes)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
</context>
<context>
    <name>AwayText</name>
    <message>
        <source>Connect it to see what it holds. Changes in your folders are noticed meanwhile, and backed up then.</source>
        <translation>Conéctela para ver qué contiene. Mientras tanto se detectan los cambios en sus carpetas, y se guardarán cuando lo haga.</translation>
    </message>
    <message>
        <source>The drive “%1” is not connected.</source>
        <translation>La unidad «%1» no está conectada.</translation>
    </message>
    <message>
        <source>The drive “%1” has not been connected since %2.</source>
        <comment>name, Tuesday 18:40</comment>
        <translation>La unidad «%1» no está conectada; última conexión: %2.</translation>
    </message>
    <message>
        <source>There is no backup to look at: none was made yet, or its drive is not connected.</source>
        <translation>No hay ninguna copia de seguridad que ver: todavía no se ha hecho ninguna o su unidad no está conectada.</translation>
    </message>
</context>
<context>
    <name>ClassifyFolder</name>
    <message>
        <source>This is a file, and Holdfast backs up whole folders. Add the folder “%1” that holds it; exclude rules can leave out the rest.</source>
        <translation>Esto es un archivo, y Holdfast hace copias de carpetas enteras. Añada la carpeta «%1», que lo contiene; con reglas de exclusión puede omitir el resto.</translation>
    </message>
    <message>
        <source>This is the backup itself. It can’t be backed up into itself; choose the folder that your own files are in.</source>
        <translation>Esta es la propia copia de seguridad. No se puede copiar dentro de sí misma; elija la carpeta donde están sus archivos.</translation>
    </message>
    <message>
        <source>This folder lies inside the backup, so what is in it is a copy already. Choose the folder that your own files are in.</source>
        <translation>Esta carpeta está dentro de la copia de seguridad, así que su contenido ya es una copia. Elija la carpeta donde están sus archivos.</translation>
    </message>
    <message>
        <source>The backup lies in this folder. That is fine: it is left out. A copy on the same drive does not survive the loss of that drive, though.</source>
        <translation>La copia de seguridad está en esta carpeta. No hay problema: se excluye. Pero una copia en la misma unidad no sobrevive a la pérdida de esa unidad.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a folder</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>This folder is on the list already, as “%1”.</source>
        <translation>Esta carpeta ya está en la lista, como «%1».</translation>
    </message>
    <message>
        <source>This folder is backed up already, as “%1”.</source>
        <translation>Ya se hace copia de seguridad de esta carpeta, como «%1».</translation>
    </message>
    <message>
        <source>This folder lies in “%1”, which is on the list: it is backed up with that.</source>
        <translation>Esta carpeta está dentro de «%1», que ya está en la lista: se copia con ella.</translation>
    </message>
    <message>
        <source>This folder is backed up already: it lies in “%1”. There is nothing more to do.</source>
        <translation>Ya se hace copia de seguridad de esta carpeta: está dentro de «%1». No hay nada más que hacer.</translation>
    </message>
    <message>
        <source>Backed up already in this folder: %1. Nothing is backed up twice. To back up all of it, stop backing up those first; what is stored of them is kept.</source>
        <comment>names of folders</comment>
        <translation>Dentro de esta carpeta ya se hace copia de: %1. Nada se copia dos veces. Para incluir la carpeta entera, deje antes de copiar esas por separado; lo que hay guardado de ellas se conserva.</translation>
    </message>
    <message>
        <source>On the list already in this folder: %1. Nothing is backed up twice: keep those, or back up all of this folder in their place.</source>
        <comment>names of folders</comment>
        <translation>Ya están en la lista, dentro de esta carpeta: %1. Nada se copia dos veces: mantenga esas o incluya en su lugar la carpeta entera.</translation>
    </message>
    <message>
        <source>This folder is not there. Connect its drive, then add it again.</source>
        <translation>Esta carpeta no está disponible. Conecte su unidad y añádala de nuevo.</translation>
    </message>
    <message>
        <source>The path of this folder holds bytes that are no text, which the configuration can’t hold. Add the folder above it, or give it another name.</source>
        <translation>La ruta de esta carpeta contiene bytes que no son texto, y la configuración no los admite. Añada la carpeta que la contiene o cámbiele el nombre.</translation>
    </message>
    <message>
        <source>This is where Holdfast writes its log, which is never backed up. Choose another folder.</source>
        <translation>Aquí escribe Holdfast su registro, del que nunca se hace copia de seguridad. Elija otra carpeta.</translation>
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
        <translation>Uso: holdfast [OPCIÓN]… [CARPETA]…
Guarda copias de carpetas en archivos normales y las vigila desde la bandeja.
Cada CARPETA se propone para añadirla a la copia de seguridad.

  --config ARCHIVO       usar otra configuración en lugar de la del usuario
  --background           iniciar sin ventana
  --page PÁG [ARCHIVO]   ver una página: overview, folders, activity, versions,
                         retention, duplicates, settings; versiones de ARCHIVO
  --backup-now           examinarlo todo ahora
  --pause, --resume      pausar las copias de seguridad y reanudarlas
  --quit                 cerrar el programa en marcha
  --help, --version

Si Holdfast ya está en marcha, hace lo que se le pide. En un terminal o un script:
holdfast-cli.
</translation>
    </message>
    <message>
        <source>holdfast: %1
Try holdfast --help.
</source>
        <translation>holdfast: %1
Pruebe holdfast --help.
</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>no existe la opción %1</translation>
    </message>
    <message>
        <source>%1 wants a value</source>
        <translation>%1 necesita un valor</translation>
    </message>
    <message>
        <source>--page wants the name of a page</source>
        <translation>--page necesita el nombre de una página</translation>
    </message>
    <message>
        <source>there is no page %1; the pages are overview, folders, activity, versions, retention, duplicates and settings</source>
        <translation>no existe la página %1; las páginas son overview, folders, activity, versions, retention, duplicates y settings</translation>
    </message>
    <message>
        <source>%1 wants a file</source>
        <translation>%1 necesita un archivo</translation>
    </message>
</context>
<context>
    <name>ConfigMistakes</name>
    <message>
        <source>Line %1 can’t be understood: a comma, a quotation mark or a bracket may be missing, or be one too many, there or just before.</source>
        <translation>No se entiende la línea %1: puede que falte o sobre una coma, una comilla o un corchete, ahí o justo antes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>ConfigSections</name>
    <message numerus="yes">
        <source>seconds</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>segundo</numerusform>
            <numerusform>segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>minuto</numerusform>
            <numerusform>minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>día</numerusform>
            <numerusform>días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>files</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>archivo</numerusform>
            <numerusform>archivos</numerusform>
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
        <translation>% de los archivos de una carpeta</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Vigilancia</translation>
    </message>
    <message>
        <source>How changes are found and when they are backed up.</source>
        <translation>Cómo se detectan los cambios y cuándo se guardan.</translation>
    </message>
    <message>
        <source>&amp;Wait for quiet:</source>
        <translation>&amp;Esperar sin cambios:</translation>
    </message>
    <message>
        <source>A file is backed up when it has not changed for so long.</source>
        <translation>Un archivo se copia cuando lleva este tiempo sin cambiar.</translation>
    </message>
    <message>
        <source>&amp;Busy files:</source>
        <translation>Archivos acti&amp;vos:</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Cada cambio</translation>
    </message>
    <message>
        <source>A file that keeps changing gets at most one new version in this time. Its first change is not delayed.</source>
        <translation>De un archivo que cambia continuamente se guarda como mucho una versión nueva en este tiempo. Su primer cambio no se retrasa.</translation>
    </message>
    <message>
        <source>&amp;Check everything every:</source>
        <translation>&amp;Comprobar todo cada:</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Finds what the system did not tell of.</source>
        <translation>Encuentra aquello de lo que el sistema no avisó.</translation>
    </message>
    <message>
        <source>Pause on batter&amp;y below:</source>
        <translation>Pausar con &amp;batería inferior a:</translation>
    </message>
    <message>
        <source>Hold back a &amp;mass change above:</source>
        <translation>Re&amp;tener un cambio masivo superior a:</translation>
    </message>
    <message>
        <source>When so many files vanish or change at once, Holdfast asks first. Nothing is removed from the backup meanwhile.</source>
        <translation>Cuando desaparecen o cambian tantos archivos a la vez, Holdfast pregunta antes. Mientras tanto no se elimina nada de la copia de seguridad.</translation>
    </message>
    <message>
        <source>… and of at &amp;least:</source>
        <translation>… y de al &amp;menos:</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Cualquier cantidad</translation>
    </message>
    <message>
        <source>Recognising changes</source>
        <translation>Detección de cambios</translation>
    </message>
    <message>
        <source>Only the fingerprint of its content says whether a file has changed.</source>
        <translation>Solo la huella de su contenido indica si un archivo ha cambiado.</translation>
    </message>
    <message>
        <source>&amp;Read files:</source>
        <translation>&amp;Leer los archivos:</translation>
    </message>
    <message>
        <source>When size or times differ (fast)</source>
        <translation>Si difieren el tamaño o las fechas (rápido)</translation>
    </message>
    <message>
        <source>Always, in every backup (thorough and slow)</source>
        <translation>Siempre, en cada copia de seguridad (minucioso y lento)</translation>
    </message>
    <message>
        <source>&amp;Fingerprint:</source>
        <translation>&amp;Huella:</translation>
    </message>
    <message>
        <source>All of them are safe. After a change of it, files are read once to get their new fingerprint.</source>
        <translation>Todas son seguras. Después de cambiarla, los archivos se leen una vez para obtener su nueva huella.</translation>
    </message>
    <message>
        <source>How files are stored</source>
        <translation>Cómo se guardan los archivos</translation>
    </message>
    <message>
        <source>What is stored already stays as it is: this is for what comes from now on.</source>
        <translation>Lo que ya está guardado se queda como está: esto se aplica a lo que venga a partir de ahora.</translation>
    </message>
    <message>
        <source>Folders in the backup:</source>
        <translation>Carpetas en la copia:</translation>
    </message>
    <message>
        <source>One for each folder, when there is more than one</source>
        <translation>Una por cada carpeta, si hay más de una</translation>
    </message>
    <message>
        <source>One for each folder, always</source>
        <translation>Una por cada carpeta, siempre</translation>
    </message>
    <message>
        <source>None, for a single folder</source>
        <translation>Ninguna, si solo hay una carpeta</translation>
    </message>
    <message>
        <source>A backup that has begun keeps what it began with.</source>
        <translation>Una copia de seguridad ya iniciada mantiene la opción con la que empezó.</translation>
    </message>
    <message>
        <source>Put identical files:</source>
        <translation>Colocar archivos idénticos:</translation>
    </message>
    <message>
        <source>Into “_duplicates”, but for the first one</source>
        <translation>En «_duplicates», salvo el primero</translation>
    </message>
    <message>
        <source>Where they belong, like all others</source>
        <translation>En su sitio, como todos los demás</translation>
    </message>
    <message>
        <source>Store identical files as:</source>
        <translation>Guardar archivos idénticos como:</translation>
    </message>
    <message>
        <source>Shared space where the drive can, else copies</source>
        <translation>Espacio compartido si la unidad lo permite; si no, copias</translation>
    </message>
    <message>
        <source>Shared space; warns where the drive can’t</source>
        <translation>Espacio compartido; avisa si la unidad no lo permite</translation>
    </message>
    <message>
        <source>Links to one file; warns where the drive can’t</source>
        <translation>Enlaces a un archivo; avisa si la unidad no los permite</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>What shares its space is also damaged together.</source>
        <translation>Lo que comparte espacio también se daña a la vez.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>One file for each backup, which says everything that was done.</source>
        <translation>Un archivo por cada copia de seguridad, con todo lo que se hizo.</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>Ca&amp;rpeta:</translation>
    </message>
    <message>
        <source>&amp;Keep for:</source>
        <translation>Co&amp;nservar:</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>&amp;Unchanged files:</source>
        <translation>Archivos &amp;sin cambios:</translation>
    </message>
    <message>
        <source>One line each in small backups</source>
        <translation>Una línea por archivo en copias pequeñas</translation>
    </message>
    <message>
        <source>One line each</source>
        <translation>Una línea por archivo</translation>
    </message>
    <message>
        <source>One line for all</source>
        <translation>Una línea para todos</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Files at the same time:</source>
        <translation>Archivos a la vez:</translation>
    </message>
    <message>
        <source>Chosen for this computer</source>
        <translation>Adecuado a este equipo</translation>
    </message>
    <message>
        <source>How many files are read and copied at once.</source>
        <translation>Cuántos archivos se leen y se copian al mismo tiempo.</translation>
    </message>
    <message>
        <source>Read all &amp;stored copies every:</source>
        <translation>Leer t&amp;odas las copias guardadas cada:</translation>
    </message>
    <message>
        <source>A share of them at each regular check, so that a drive that goes bad is noticed in time.</source>
        <translation>Una parte en cada comprobación periódica, para advertir a tiempo que una unidad empieza a fallar.</translation>
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
        <translation>Hace copia de seguridad de %1</translation>
    </message>
    <message>
        <source>The backup is in %1</source>
        <translation>La copia de seguridad está en %1</translation>
    </message>
    <message>
        <source>To be known: %1: %2</source>
        <translation>Tenga en cuenta: %1: %2</translation>
    </message>
</context>
<context>
    <name>DestinationQuestion</name>
    <message>
        <source>An older state of your own backup is there now: %1.</source>
        <translation>Ahora hay ahí un estado anterior de su propia copia de seguridad: %1.</translation>
    </message>
    <message>
        <source>Another backup of yours is there now: %1.</source>
        <translation>Ahora hay ahí otra de sus copias de seguridad: %1.</translation>
    </message>
    <message>
        <source>A backup that you have not made on this computer is there now: %1.</source>
        <translation>Ahora hay ahí una copia de seguridad que no se ha hecho en este equipo: %1.</translation>
    </message>
    <message>
        <source>An empty folder is there now, as when a drive is not connected. Holdfast would begin a new backup in it.</source>
        <translation>Ahora hay ahí una carpeta vacía, como cuando una unidad no está conectada. Holdfast empezaría en ella una copia de seguridad nueva.</translation>
    </message>
    <message>
        <source>There is no such folder now.</source>
        <translation>Ahora no existe esa carpeta.</translation>
    </message>
    <message>
        <source>There are other files now, and no backup of Holdfast. It would begin a new backup beside them.</source>
        <translation>Ahora hay otros archivos y ninguna copia de seguridad de Holdfast. Se empezaría una nueva junto a ellos.</translation>
    </message>
    <message>
        <source>Is this the right drive?</source>
        <translation>¿Es esta la unidad correcta?</translation>
    </message>
    <message>
        <source>What is at “%1” is not what was there after the last backup.</source>
        <translation>Lo que hay en «%1» no es lo que había tras la última copia de seguridad.</translation>
    </message>
    <message>
        <source>If you connect the right drive, the backup goes on by itself.</source>
        <translation>Si conecta la unidad correcta, la copia de seguridad continúa automáticamente.</translation>
    </message>
    <message>
        <source>If this is the place to back up to from now on, Holdfast goes on here. What stands there is kept.</source>
        <translation>Si a partir de ahora la copia de seguridad debe guardarse en este lugar, Holdfast continúa aquí. Lo que ya hay se conserva.</translation>
    </message>
    <message>
        <source>&amp;Use what is there</source>
        <translation>&amp;Usar lo que hay</translation>
    </message>
</context>
<context>
    <name>DestinationText</name>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>Hay %1 libres de %2.</translation>
    </message>
    <message>
        <source>There is not enough room: %1 are free, and your folders need %2. Choose a larger drive, or leave something out.</source>
        <translation>No hay espacio suficiente: hay %1 libres y sus carpetas necesitan %2. Elija una unidad más grande o excluya algo.</translation>
    </message>
    <message>
        <source>The first backup fits (%1 free, %2 needed), but leaves little room for earlier versions.</source>
        <translation>La primera copia de seguridad cabe (%1 libres, %2 necesarios), pero deja poco espacio para versiones anteriores.</translation>
    </message>
    <message>
        <source>There is enough room: %1 are free, and your folders need %2.</source>
        <translation>Hay espacio suficiente: hay %1 libres y sus carpetas necesitan %2.</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here. It is continued, with all its versions.</source>
        <translation>Aquí hay una copia de seguridad de Holdfast. Se continuará, con todas sus versiones.</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here that was not made by you on this computer. If it is yours, it is continued, with all its versions. If not, choose another folder.</source>
        <translation>Aquí hay una copia de seguridad de Holdfast que usted no ha hecho en este equipo. Si es suya, se continuará, con todas sus versiones. Si no lo es, elija otra carpeta.</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here that was not made by you on this computer: %1. If it is yours, it is continued, with all its versions. If not, choose another folder.</source>
        <comment>the folders that it holds</comment>
        <translation>Aquí hay una copia de seguridad de Holdfast que usted no ha hecho en este equipo: %1. Si es suya, se continuará, con todas sus versiones. Si no lo es, elija otra carpeta.</translation>
    </message>
    <message>
        <source>The file system of this drive (%1) holds no file larger than %2. Such files can’t be backed up to it.</source>
        <translation>El sistema de archivos de esta unidad (%1) no admite archivos de más de %2. No se puede hacer copia de ellos en ella.</translation>
    </message>
    <message>
        <source>The file system of this drive (%1) can’t hold permissions and owners. Holdfast remembers them, and restores them.</source>
        <translation>El sistema de archivos de esta unidad (%1) no puede guardar permisos ni propietarios. Holdfast los recuerda y los restaura.</translation>
    </message>
    <message>
        <source>Identical files take up space only once on this drive.</source>
        <translation>En esta unidad, los archivos idénticos ocupan espacio una sola vez.</translation>
    </message>
    <message>
        <source>Holdfast may not write there. Choose another folder, or give yourself the permission.</source>
        <translation>Holdfast no tiene permiso para escribir ahí. Elija otra carpeta o concédase el permiso.</translation>
    </message>
    <message>
        <source>A backup of the original tool stands here. It is taken over: what is stored already is not copied again.</source>
        <translation>Aquí hay una copia de seguridad de la herramienta original. Se aprovecha: lo que ya está guardado no se vuelve a copiar.</translation>
    </message>
    <message>
        <source>There are other files in this folder. They are left alone, but a folder of its own keeps the backup tidy.</source>
        <translation>En esta carpeta hay otros archivos. No se tocan, pero con una carpeta propia la copia de seguridad queda más ordenada.</translation>
    </message>
    <message>
        <source>This is the drive that your folders are on. A copy there helps when you delete or change a file by mistake, but does not survive the loss of the drive.</source>
        <translation>Esta es la unidad donde están sus carpetas. Una copia en ella ayuda si elimina o cambia un archivo por error, pero no sobrevive a la pérdida de la unidad.</translation>
    </message>
    <message>
        <source>“%1” (files: %2)</source>
        <translation>«%1» (archivos: %2)</translation>
    </message>
    <message>
        <source>“%1” (files: %2, last change %3)</source>
        <translation>«%1» (archivos: %2, último cambio: %3)</translation>
    </message>
    <message>
        <source>it does not tell what of</source>
        <translation>no indica de qué carpetas</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Connect its drive, or correct the path.</source>
        <translation>Conecte su unidad o corrija la ruta.</translation>
    </message>
    <message>
        <source>Give this user the permission, or run as one who has it.</source>
        <translation>Conceda el permiso a este usuario o ejecute el programa con uno que lo tenga.</translation>
    </message>
    <message>
        <source>Make room there, then try again: what was stored before is as it was.</source>
        <translation>Libere espacio ahí e inténtelo de nuevo: lo que ya estaba guardado sigue como estaba.</translation>
    </message>
    <message>
        <source>Mount it for writing, then try again.</source>
        <translation>Móntela con permiso de escritura e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Connect the drive again, then try again: what was stored before is as it was.</source>
        <translation>Vuelva a conectar la unidad e inténtelo de nuevo: lo que ya estaba guardado sigue como estaba.</translation>
    </message>
    <message>
        <source>The next backup makes the catalog anew; so does the command rebuild.</source>
        <translation>La próxima copia de seguridad vuelve a crear el catálogo; la orden rebuild también lo hace.</translation>
    </message>
    <message>
        <source>Another process holds this backup. Wait until it is done, then try again.</source>
        <translation>Otro proceso está usando esta copia de seguridad. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Holdfast monitors this backup (pid %1) and backs up by itself. To do it by hand, stop it first.</source>
        <translation>Holdfast vigila esta copia de seguridad (pid %1) y la actualiza automáticamente. Para hacerlo a mano, deténgalo antes.</translation>
    </message>
    <message>
        <source>Another process (pid %1) holds this backup. Wait until it is done, then try again.</source>
        <translation>Otro proceso (pid %1) está usando esta copia de seguridad. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ExcludeRules</name>
    <message>
        <source>A “\” at the end has nothing to quote. Write “\\” for the character itself.</source>
        <translation>La «\» del final no tiene ningún carácter detrás al que aplicarse. Escriba «\\» para indicar el propio carácter.</translation>
    </message>
    <message>
        <source>The “[” is never closed. Add a “]”, or write “\[” for the character itself.</source>
        <translation>Falta cerrar el «[». Añada un «]» o escriba «\[» para indicar el propio carácter.</translation>
    </message>
    <message>
        <source>This rule names nothing. Write a name such as “*.tmp” or “build/”.</source>
        <translation>Esta regla no nombra nada. Escriba un nombre como «*.tmp» o «build/».</translation>
    </message>
    <message>
        <source>A comment: it leaves out nothing.</source>
        <translation>Un comentario: no excluye nada.</translation>
    </message>
    <message>
        <source>Backs up “%1” after all (path from the top of the folder).</source>
        <translation>Vuelve a incluir «%1» (ruta desde el inicio de la carpeta).</translation>
    </message>
    <message>
        <source>Leaves out “%1” (path from the top of the folder).</source>
        <translation>Excluye «%1» (ruta desde el inicio de la carpeta).</translation>
    </message>
    <message>
        <source>Backs up every folder named “%1” after all.</source>
        <translation>Vuelve a incluir todas las carpetas llamadas «%1».</translation>
    </message>
    <message>
        <source>Leaves out every folder named “%1”, at any depth.</source>
        <translation>Excluye todas las carpetas llamadas «%1», a cualquier nivel.</translation>
    </message>
    <message>
        <source>Backs up everything named “%1” after all.</source>
        <translation>Vuelve a incluir todo lo que se llame «%1».</translation>
    </message>
    <message>
        <source>Leaves out everything named “%1”, at any depth.</source>
        <translation>Excluye todo lo que se llame «%1», a cualquier nivel.</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Cachés</translation>
    </message>
    <message>
        <source>What programs keep to be faster and make again by themselves.</source>
        <translation>Lo que los programas guardan para ir más rápido y vuelven a crear por sí solos.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Files that you threw away already.</source>
        <translation>Archivos que ya ha tirado.</translation>
    </message>
    <message>
        <source>Build output</source>
        <translation>Compilación</translation>
    </message>
    <message>
        <source>What compilers make from source code.</source>
        <translation>Lo que los compiladores generan a partir del código fuente.</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Máquinas virtuales</translation>
    </message>
    <message>
        <source>Disk images of many gigabytes that change whenever the machine runs.</source>
        <translation>Imágenes de disco de muchos gigabytes que cambian cada vez que la máquina funciona.</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>Archivos temporales</translation>
    </message>
    <message>
        <source>Unfinished downloads, locks and what editors leave behind.</source>
        <translation>Descargas sin terminar, bloqueos y restos que dejan los editores.</translation>
    </message>
    <message>
        <source>Downloaded packages (node_modules)</source>
        <translation>Paquetes descargados (node_modules)</translation>
    </message>
    <message>
        <source>Libraries that a package manager fetches again.</source>
        <translation>Bibliotecas que un gestor de paquetes vuelve a descargar.</translation>
    </message>
</context>
<context>
    <name>FolderCount</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
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
        <translation>Las reglas de exclusión omiten %1, %2.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Now of another kind</source>
        <translation>Ahora de otro tipo</translation>
    </message>
    <message>
        <source>Grown by %1</source>
        <translation>Creció en %1</translation>
    </message>
    <message>
        <source>Shrunk by %1</source>
        <translation>Se redujo en %1</translation>
    </message>
    <message>
        <source>Same content</source>
        <translation>Mismo contenido</translation>
    </message>
    <message>
        <source>Changed, same size</source>
        <translation>Modificado, mismo tamaño</translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation>Sin cambios desde entonces</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Moved since</source>
        <translation>Movido después</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modificado después</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Eliminado: %1</translation>
    </message>
    <message>
        <source>%1; content gone by retention</source>
        <translation>%1; contenido eliminado por las reglas</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Antes de: %1</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>Movido desde %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two changes</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Primera versión</translation>
    </message>
    <message>
        <source>%1; then deleted</source>
        <comment>a change</comment>
        <translation>%1; después eliminado</translation>
    </message>
    <message>
        <source>Gone by retention</source>
        <translation>Eliminado por las reglas</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The first backup is done</source>
        <translation>Ha terminado la primera copia de seguridad</translation>
    </message>
    <message>
        <source>From now on, what changes is backed up by itself.</source>
        <translation>A partir de ahora, los cambios se guardan automáticamente.</translation>
    </message>
</context>
<context>
    <name>PauseLength</name>
    <message>
        <source>For &amp;1 hour</source>
        <translation>Durante &amp;1 hora</translation>
    </message>
    <message>
        <source>For &amp;4 hours</source>
        <translation>Durante &amp;4 horas</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Hasta &amp;mañana</translation>
    </message>
    <message>
        <source>Until &amp;resumed</source>
        <translation>Hasta &amp;reanudar</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>It takes %1, and the backup drive has %2 left for it.</source>
        <translation>Ocupa %1, y en la unidad de copia de seguridad solo hay %2 disponibles.</translation>
    </message>
</context>
<context>
    <name>ProgressEstimate</name>
    <message>
        <source>Starting to back up…</source>
        <translation>Iniciando la copia de seguridad…</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>Buscando cambios…</translation>
    </message>
    <message>
        <source>Looking for changes: %1 so far</source>
        <comment>48 files</comment>
        <translation>Buscando cambios: %1 hasta ahora</translation>
    </message>
    <message>
        <source>Finishing the backup…</source>
        <translation>Terminando la copia de seguridad…</translation>
    </message>
    <message>
        <source>Backing up: %1</source>
        <comment>1,204 of 3,310 files …</comment>
        <translation>Copiando: %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>48 files</comment>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, 48 files</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2 to go</source>
        <comment>what is done, size</comment>
        <translation>%1, faltan %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is done, about 3 minutes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>looking for changes: %1 files, %2</source>
        <translation>buscando cambios: %1 archivos, %2</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>%1 archivos, %2</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3</source>
        <translation>%1 de %2 archivos, %3</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3 of %4</source>
        <translation>%1 de %2 archivos, %3 de %4</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>, %1/s</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, restante: %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>terminando</translation>
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
        <translation>es</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
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
        <translation>Lo copiado hasta ahora se conserva; el archivo en curso se termina o se descarta por completo, y el resto se hará en el próximo inicio.</translation>
    </message>
    <message>
        <source>A backup is under way.</source>
        <translation>Hay una copia de seguridad en curso.</translation>
    </message>
    <message numerus="yes">
        <source>A backup is under way: %Ln files wait.</source>
        <translation>
            <numerusform>Hay una copia de seguridad en curso: %Ln archivo pendiente.</numerusform>
            <numerusform>Hay una copia de seguridad en curso: %Ln archivos pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are being restored.</source>
        <translation>Se están restaurando archivos.</translation>
    </message>
    <message numerus="yes">
        <source>Files are being restored: %Ln files wait.</source>
        <translation>
            <numerusform>Se están restaurando archivos: %Ln archivo pendiente.</numerusform>
            <numerusform>Se están restaurando archivos: %Ln archivos pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is there already stays; for the rest, restore once more.</source>
        <translation>Lo que ya está restaurado se queda; para el resto, vuelva a restaurar.</translation>
    </message>
    <message>
        <source>The backup is being checked.</source>
        <translation>Se está comprobando la copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>The backup is being checked: %Ln files wait.</source>
        <translation>
            <numerusform>Se está comprobando la copia de seguridad: %Ln archivo pendiente.</numerusform>
            <numerusform>Se está comprobando la copia de seguridad: %Ln archivos pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next check begins anew.</source>
        <translation>La próxima comprobación empieza de nuevo.</translation>
    </message>
    <message>
        <source>The backup is being repaired. What was mended stays; another repair does the rest.</source>
        <translation>Se está reparando la copia de seguridad. Lo reparado se queda; otra reparación hará el resto.</translation>
    </message>
    <message>
        <source>A restore is being tried out. It proves nothing unless it comes to its end.</source>
        <translation>Hay una prueba de restauración en curso. No demuestra nada si no llega al final.</translation>
    </message>
    <message>
        <source>Old versions are being removed. Those that are left go after the next backup.</source>
        <translation>Se están eliminando versiones antiguas. Las que queden se eliminarán tras la próxima copia de seguridad.</translation>
    </message>
    <message>
        <source>A restore was stopped; what it wrote stays. For the rest, restore once more.</source>
        <translation>Se ha detenido una restauración; lo que escribió se queda. Para el resto, vuelva a restaurar.</translation>
    </message>
    <message>
        <source>A check of the backup was stopped. The next one begins anew.</source>
        <translation>Se ha detenido una comprobación de la copia de seguridad. La próxima empieza de nuevo.</translation>
    </message>
    <message>
        <source>A repair was stopped; what it mended stays. Another one does the rest.</source>
        <translation>Se ha detenido una reparación; lo reparado se queda. Otra hará el resto.</translation>
    </message>
    <message>
        <source>A trial restore was stopped, and proves nothing.</source>
        <translation>Se ha detenido una prueba de restauración y no demuestra nada.</translation>
    </message>
    <message>
        <source>The removal of old versions was stopped. Those that are left go after the next backup.</source>
        <translation>Se ha detenido la eliminación de versiones antiguas. Las que quedan se eliminarán tras la próxima copia de seguridad.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and there is power.</source>
        <translation>Se hará cuando Holdfast vuelva a estar en marcha y haya corriente.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and is resumed.</source>
        <translation>Se hará cuando Holdfast vuelva a estar en marcha y se reanude.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and the drive is connected.</source>
        <translation>Se hará cuando Holdfast vuelva a estar en marcha y la unidad esté conectada.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and the drive can be used.</source>
        <translation>Se hará cuando Holdfast vuelva a estar en marcha y se pueda usar la unidad.</translation>
    </message>
    <message>
        <source>The next start does that.</source>
        <translation>Se hará en el próximo inicio.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not backed up yet.</source>
        <translation>
            <numerusform>%Ln cambio aún no está en la copia de seguridad.</numerusform>
            <numerusform>%Ln cambios aún no están en la copia de seguridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was stopped; what it copied is kept. The next start goes on.</source>
        <translation>Se ha detenido una copia de seguridad; lo que copió se conserva. Continuará en el próximo inicio.</translation>
    </message>
    <message numerus="yes">
        <source>A backup was stopped; what it copied is kept. %Ln files are left for the next start.</source>
        <translation>
            <numerusform>Se ha detenido una copia de seguridad; lo que copió se conserva. Queda %Ln archivo para el próximo inicio.</numerusform>
            <numerusform>Se ha detenido una copia de seguridad; lo que copió se conserva. Quedan %Ln archivos para el próximo inicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was under way.</source>
        <translation>No había nada en curso.</translation>
    </message>
    <message>
        <source>Holdfast has quit. %1</source>
        <translation>Holdfast se ha cerrado. %1</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>Folder made</source>
        <translation>Carpeta creada</translation>
    </message>
    <message>
        <source>The folder is made</source>
        <translation>Se crea la carpeta</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Is written</source>
        <translation>Se escribe</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Is written: %1</source>
        <translation>Se escribe: %1</translation>
    </message>
    <message>
        <source>Replaced what stood there, which was archived</source>
        <translation>Reemplazó lo que había, que se archivó</translation>
    </message>
    <message>
        <source>Replaces what stands there, archived first</source>
        <translation>Reemplaza lo que hay, que antes se archiva</translation>
    </message>
    <message>
        <source>Replaced what stood there</source>
        <translation>Reemplazó lo que había</translation>
    </message>
    <message>
        <source>Replaces what stands there</source>
        <translation>Reemplaza lo que hay</translation>
    </message>
    <message>
        <source>Not restored: %1</source>
        <translation>No restaurado: %1</translation>
    </message>
    <message>
        <source>Can’t be restored: %1</source>
        <translation>No se puede restaurar: %1</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>Ya estaba ahí</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Ya está ahí</translation>
    </message>
    <message>
        <source>Left as it is: something else stands there</source>
        <translation>Se dejó como estaba: hay otra cosa ahí</translation>
    </message>
    <message>
        <source>Stays as it is: something else stands there</source>
        <translation>Se queda como está: hay otra cosa ahí</translation>
    </message>
    <message>
        <source>Archived, then removed</source>
        <translation>Archivado y después eliminado</translation>
    </message>
    <message>
        <source>Was not there then: is archived, then removed</source>
        <translation>No estaba entonces: se archiva y después se elimina</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Una carpeta</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Un enlace</translation>
    </message>
    <message>
        <source>A special file</source>
        <translation>Un archivo especial</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>size, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written, %1.</source>
        <translation>
            <numerusform>Se ha escrito %Ln archivo, %1.</numerusform>
            <numerusform>Se han escrito %Ln archivos, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will be written, %1.</source>
        <translation>
            <numerusform>Se escribirá %Ln archivo, %1.</numerusform>
            <numerusform>Se escribirán %Ln archivos, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders were made.</source>
        <translation>
            <numerusform>Se ha creado %Ln carpeta.</numerusform>
            <numerusform>Se han creado %Ln carpetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders will be made.</source>
        <translation>
            <numerusform>Se creará %Ln carpeta.</numerusform>
            <numerusform>Se crearán %Ln carpetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Nothing will be written.</source>
        <translation>No se escribirá nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced what stood there, which is in the backup now.</source>
        <translation>
            <numerusform>%Ln reemplazó lo que había, que ahora está en la copia de seguridad.</numerusform>
            <numerusform>%Ln reemplazaron lo que había, que ahora está en la copia de seguridad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replace what stands there, which is archived first.</source>
        <translation>
            <numerusform>%Ln reemplaza lo que hay, que antes se archiva.</numerusform>
            <numerusform>%Ln reemplazan lo que hay, que antes se archiva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced what stood there.</source>
        <translation>
            <numerusform>%Ln reemplazó lo que había.</numerusform>
            <numerusform>%Ln reemplazaron lo que había.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replace what stands there.</source>
        <translation>
            <numerusform>%Ln reemplaza lo que hay.</numerusform>
            <numerusform>%Ln reemplazan lo que hay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were not there then were archived and removed.</source>
        <translation>
            <numerusform>%Ln que no estaba entonces se ha archivado y eliminado.</numerusform>
            <numerusform>%Ln que no estaban entonces se han archivado y eliminado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were not there then are archived and removed.</source>
        <translation>
            <numerusform>%Ln que no estaba entonces se archiva y se elimina.</numerusform>
            <numerusform>%Ln que no estaban entonces se archivan y se eliminan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln ya estaba ahí.</numerusform>
            <numerusform>%Ln ya estaban ahí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln ya está ahí.</numerusform>
            <numerusform>%Ln ya están ahí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out: something else stands there.</source>
        <translation>
            <numerusform>%Ln se ha omitido: hay otra cosa en su lugar.</numerusform>
            <numerusform>%Ln se han omitido: hay otra cosa en su lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out: something else stands there.</source>
        <translation>
            <numerusform>%Ln se omite: hay otra cosa en su lugar.</numerusform>
            <numerusform>%Ln se omiten: hay otra cosa en su lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be restored.</source>
        <translation>
            <numerusform>%Ln no se ha podido restaurar.</numerusform>
            <numerusform>%Ln no se han podido restaurar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be restored.</source>
        <translation>
            <numerusform>%Ln no se puede restaurar.</numerusform>
            <numerusform>%Ln no se pueden restaurar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>Nada que restaurar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %Ln files</source>
        <translation>
            <numerusform>&amp;Restaurar %Ln archivo</numerusform>
            <numerusform>&amp;Restaurar %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %Ln folders</source>
        <translation>
            <numerusform>&amp;Restaurar %Ln carpeta</numerusform>
            <numerusform>&amp;Restaurar %Ln carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln files</source>
        <translation>
            <numerusform>&amp;Eliminar %Ln archivo</numerusform>
            <numerusform>&amp;Eliminar %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, remove %Ln files</source>
        <comment>an act</comment>
        <translation>
            <numerusform>%1 y eliminar %Ln archivo</numerusform>
            <numerusform>%1 y eliminar %Ln archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>each of the last %Ln hours</source>
        <translation>
            <numerusform>cada hora durante %Ln hora</numerusform>
            <numerusform>cada hora durante %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln days</source>
        <translation>
            <numerusform>cada día durante %Ln día</numerusform>
            <numerusform>cada día durante %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln weeks</source>
        <translation>
            <numerusform>cada semana durante %Ln semana</numerusform>
            <numerusform>cada semana durante %Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln months</source>
        <translation>
            <numerusform>cada mes durante %Ln mes</numerusform>
            <numerusform>cada mes durante %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln years</source>
        <translation>
            <numerusform>cada año durante %Ln año</numerusform>
            <numerusform>cada año durante %Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>&amp;Conservar todo</translation>
    </message>
    <message>
        <source>Thin out with a&amp;ge</source>
        <translation>&amp;Reducir con el tiempo</translation>
    </message>
    <message>
        <source>The &amp;last few versions</source>
        <translation>Las ú&amp;ltimas versiones</translation>
    </message>
    <message>
        <source>By s&amp;pace</source>
        <translation>Por &amp;espacio</translation>
    </message>
    <message>
        <source>&amp;My own rules</source>
        <translation>&amp;Mis propias reglas</translation>
    </message>
    <message>
        <source>No version is ever removed. The backup grows.</source>
        <translation>Nunca se elimina ninguna versión. La copia de seguridad crece.</translation>
    </message>
    <message>
        <source>Many versions of the last days, fewer of the last months, one for each year before.</source>
        <translation>Muchas versiones de los últimos días, menos de los últimos meses y una por cada año anterior.</translation>
    </message>
    <message>
        <source>So many of the newest versions of each file.</source>
        <translation>Un número fijo de las versiones más recientes de cada archivo.</translation>
    </message>
    <message>
        <source>The oldest versions go when the drive gets full.</source>
        <translation>Las versiones más antiguas se eliminan cuando la unidad se llena.</translation>
    </message>
    <message>
        <source>As set below.</source>
        <translation>Según lo indicado abajo.</translation>
    </message>
    <message>
        <source>Of each file only the newest earlier version is kept.</source>
        <translation>De cada archivo se conserva solo la versión anterior más reciente.</translation>
    </message>
    <message numerus="yes">
        <source>Of each file at most %Ln earlier versions are kept.</source>
        <translation>
            <numerusform>De cada archivo se conserva como máximo %Ln versión anterior.</numerusform>
            <numerusform>De cada archivo se conservan como máximo %Ln versiones anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Versions go %Ln days after they were replaced.</source>
        <translation>
            <numerusform>Las versiones se eliminan %Ln día después de ser reemplazadas.</numerusform>
            <numerusform>Las versiones se eliminan %Ln días después de ser reemplazadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest version of %1 is kept, and no other.</source>
        <comment>each of …</comment>
        <translation>Se conserva la versión más reciente de %1, y ninguna otra.</translation>
    </message>
    <message>
        <source>The oldest versions go until %1 % of the drive are free.</source>
        <translation>Las versiones más antiguas se eliminan hasta que quede libre el %1 % de la unidad.</translation>
    </message>
    <message>
        <source>The oldest versions go until %1 of the drive are free.</source>
        <translation>Las versiones más antiguas se eliminan hasta que queden libres %1 en la unidad.</translation>
    </message>
    <message>
        <source>Every version is kept.</source>
        <translation>Se conservan todas las versiones.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted files are kept for %Ln days.</source>
        <translation>
            <numerusform>Los archivos eliminados se conservan %Ln día.</numerusform>
            <numerusform>Los archivos eliminados se conservan %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted files are kept for good.</source>
        <translation>Los archivos eliminados se conservan siempre.</translation>
    </message>
    <message>
        <source>Enough newer versions</source>
        <translation>Suficientes más recientes</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Demasiado antigua</translation>
    </message>
    <message>
        <source>Thinned out with age</source>
        <translation>Reducción con el tiempo</translation>
    </message>
    <message>
        <source>To make room</source>
        <translation>Para liberar espacio</translation>
    </message>
    <message>
        <source>Deleted long ago</source>
        <translation>Eliminado hace mucho</translation>
    </message>
    <message>
        <source>Deleted file</source>
        <translation>Archivo eliminado</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>one version</source>
        <translation>una versión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln versión</numerusform>
            <numerusform>%Ln versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>one deleted file</source>
        <translation>un archivo eliminado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted files</source>
        <translation>
            <numerusform>%Ln archivo eliminado</numerusform>
            <numerusform>%Ln archivos eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>versions, deleted files</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, how large</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>older</source>
        <translation>más antiguas</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 años</translation>
    </message>
</context>
<context>
    <name>SaveSetup</name>
    <message>
        <source>The configuration was edited</source>
        <translation>Se ha editado la configuración</translation>
    </message>
    <message>
        <source>The configuration file was edited since Holdfast read it, in the same place: %1.</source>
        <comment>settings, or a reason</comment>
        <translation>El archivo de configuración se ha editado desde que Holdfast lo leyó, en el mismo punto: %1.</translation>
    </message>
    <message>
        <source>Read it again, and make your change once more on top of that. Or write yours: everything else that was edited stays, and the file as it is now is kept beside it as %1.</source>
        <comment>file name</comment>
        <translation>Léalo de nuevo y repita su cambio sobre lo leído. O escriba el suyo: todo lo demás que se haya editado se queda, y el archivo actual se conserva al lado como %1.</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>&amp;Leerlo de nuevo</translation>
    </message>
    <message>
        <source>&amp;Write mine</source>
        <translation>&amp;Escribir lo mío</translation>
    </message>
    <message>
        <source>the configuration was read again; nothing was saved</source>
        <translation>se ha leído de nuevo la configuración; no se ha guardado nada</translation>
    </message>
    <message>
        <source>it was edited since it was read; nothing was saved</source>
        <translation>se ha editado desde que se leyó; no se ha guardado nada</translation>
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
        <translation>Hay un cambio pendiente de copiar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait to be backed up.</source>
        <translation>
            <numerusform>Hay %Ln cambio pendiente de copiar.</numerusform>
            <numerusform>Hay %Ln cambios pendientes de copiar.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is done as soon as the files are quiet. Files that never are get a version every few minutes.</source>
        <translation>Se hará en cuanto los archivos dejen de cambiar. De los que cambian sin parar se guarda una versión cada pocos minutos.</translation>
    </message>
    <message>
        <source>That is done as soon as the files are quiet.</source>
        <translation>Se hará en cuanto los archivos dejen de cambiar.</translation>
    </message>
    <message>
        <source>Last backed up %1.</source>
        <comment>12 seconds ago</comment>
        <translation>Última copia: %1.</translation>
    </message>
    <message>
        <source>The last complete backup was %1.</source>
        <comment>12 seconds ago</comment>
        <translation>Última copia de seguridad completa: %1.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia…</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <comment>today 18:00</comment>
        <translation>En pausa. Se reanuda: %1.</translation>
    </message>
    <message>
        <source>Backing up is paused.</source>
        <translation>Las copias de seguridad están en pausa.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>The battery is low: Holdfast waits until there is power.</source>
        <translation>Queda poca batería: Holdfast espera hasta que haya corriente.</translation>
    </message>
    <message>
        <source>Open &amp;settings</source>
        <translation>Abrir &amp;ajustes</translation>
    </message>
    <message>
        <source>Nothing is backed up yet.</source>
        <translation>Todavía no hay nada en la copia de seguridad.</translation>
    </message>
    <message>
        <source>The first backup begins by itself in a moment.</source>
        <translation>La primera copia de seguridad empieza automáticamente en un momento.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Hacer &amp;copia ahora</translation>
    </message>
    <message>
        <source>Looking for what has changed…</source>
        <translation>Buscando lo que ha cambiado…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Holdfast looks for what has changed since it ran last.</source>
        <translation>Holdfast busca lo que ha cambiado desde la última vez que estuvo en marcha.</translation>
    </message>
    <message>
        <source>Holdfast is at work on the backup.</source>
        <translation>Holdfast está trabajando en la copia de seguridad.</translation>
    </message>
    <message>
        <source>Backing up goes on when that is done.</source>
        <translation>Las copias continúan cuando termine.</translation>
    </message>
    <message>
        <source>Holdfast has stopped.</source>
        <translation>Holdfast se ha detenido.</translation>
    </message>
    <message>
        <source>What was backed up is safe. The rest follows at the next start.</source>
        <translation>Lo que ya se copió está a salvo. El resto se copiará en el próximo inicio.</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>A salvo</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>The backup is being checked and repaired.</source>
        <translation>Se está comprobando y reparando la copia de seguridad.</translation>
    </message>
    <message>
        <source>Sho&amp;w…</source>
        <translation>&amp;Mostrar…</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Regular checks are turned off, so such changes wait for “Back up now”. Settings can turn them on.</source>
        <translation>Las comprobaciones periódicas están desactivadas, así que esos cambios esperan a «Hacer copia ahora». Puede activarlas en Ajustes.</translation>
    </message>
    <message numerus="yes">
        <source>Changes there are found by the check every %n hours.</source>
        <translation>
            <numerusform>Sus cambios se detectan en la comprobación que se hace cada %n hora.</numerusform>
            <numerusform>Sus cambios se detectan en la comprobación que se hace cada %n horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes there are found by the check every %n minutes.</source>
        <translation>
            <numerusform>Sus cambios se detectan en la comprobación que se hace cada %n minuto.</numerusform>
            <numerusform>Sus cambios se detectan en la comprobación que se hace cada %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked regularly</source>
        <translation>Comprobación periódica</translation>
    </message>
    <message>
        <source>The system does not tell of changes in this folder: %1.</source>
        <translation>El sistema no avisa de los cambios en esta carpeta: %1.</translation>
    </message>
    <message>
        <source>Watched in part</source>
        <translation>Vigilada en parte</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>folder, reason</comment>
        <translation>«%1» (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n folders in it are not watched, among them %1.</source>
        <translation>
            <numerusform>%n de sus carpetas no se vigila: %1.</numerusform>
            <numerusform>%n de sus carpetas no se vigilan, entre ellas %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>New and deleted files are seen at once; this system does not tell when the content of a file changes.</source>
        <translation>Los archivos nuevos y eliminados se detectan enseguida; este sistema no avisa cuando cambia el contenido de un archivo.</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Vigilada</translation>
    </message>
    <message>
        <source>Changes are seen at once and backed up within seconds.</source>
        <translation>Los cambios se detectan enseguida y se copian en segundos.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>This folder is not there right now, or can’t be opened. Connect its drive; its backup is kept, and nothing in it counts as deleted.</source>
        <translation>Esta carpeta no está disponible ahora o no se puede abrir. Conecte su unidad; su copia de seguridad se conserva y nada de ella se da por eliminado.</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Sin vigilar</translation>
    </message>
    <message>
        <source>Nothing is watched right now. %1</source>
        <translation>Ahora mismo no se vigila nada. %1</translation>
    </message>
    <message>
        <source>Nothing is watched right now.</source>
        <translation>Ahora mismo no se vigila nada.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Backups are paused. What changes meanwhile is backed up when they go on.</source>
        <translation>Las copias de seguridad están en pausa. Lo que cambie mientras tanto se copiará cuando se reanuden.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Holdfast is about to watch this folder.</source>
        <translation>Holdfast está a punto de vigilar esta carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>“[:%1:]” is no known group of characters. Use one such as “[:digit:]” or “[:alpha:]”.</source>
        <translation>«[:%1:]» no es un grupo de caracteres conocido. Use uno como «[:digit:]» o «[:alpha:]».</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>hace %n segundo</numerusform>
            <numerusform>hace %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>aproximadamente %n minuto</numerusform>
            <numerusform>unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>aproximadamente %n hora</numerusform>
            <numerusform>unas %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n days</source>
        <translation>
            <numerusform>aproximadamente %n día</numerusform>
            <numerusform>unos %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>&amp;Make room…</source>
        <translation>&amp;Liberar espacio…</translation>
    </message>
    <message>
        <source>&amp;Use another drive…</source>
        <translation>Usar otra &amp;unidad…</translation>
    </message>
    <message>
        <source>Sho&amp;w it…</source>
        <translation>&amp;Mostrar…</translation>
    </message>
    <message>
        <source>Sho&amp;w them…</source>
        <translation>&amp;Mostrar…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>The drive “%1” has not been connected since %2.</source>
        <comment>name, Tuesday 18:40</comment>
        <translation>La unidad «%1» no está conectada; última conexión: %2.</translation>
    </message>
    <message>
        <source>The drive “%1” is not connected.</source>
        <translation>La unidad «%1» no está conectada.</translation>
    </message>
    <message>
        <source>Connect it, and the backup goes on by itself.</source>
        <translation>Conéctela y la copia de seguridad continuará automáticamente.</translation>
    </message>
    <message>
        <source>Another drive is in the place of your backup drive.</source>
        <translation>Hay otra unidad en el lugar de su unidad de copia de seguridad.</translation>
    </message>
    <message>
        <source>What is at “%1” is not the backup that was there before. Nothing is written to it until you have looked.</source>
        <translation>Lo que hay en «%1» no es la copia de seguridad que había antes. No se escribe nada hasta que lo haya revisado.</translation>
    </message>
    <message>
        <source>&amp;Look closer…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Only %1 are free.</source>
        <translation>Solo quedan %1 libres.</translation>
    </message>
    <message>
        <source>The backup drive is full.</source>
        <translation>La unidad de copia de seguridad está llena.</translation>
    </message>
    <message>
        <source>New changes can’t be backed up. Keep fewer old versions, or move to a bigger drive: as soon as there is room, the backup goes on by itself.</source>
        <translation>No se pueden copiar los cambios nuevos. Conserve menos versiones antiguas o pase a una unidad más grande: en cuanto haya espacio, la copia de seguridad continuará automáticamente.</translation>
    </message>
    <message>
        <source>“%1” takes %2, and the drive has %3 left for it.</source>
        <comment>path, sizes</comment>
        <translation>«%1» ocupa %2, y en la unidad solo hay %3 disponibles.</translation>
    </message>
    <message>
        <source>Keep fewer old versions, or move to a bigger drive: as soon as there is room, the backup goes on by itself.</source>
        <translation>Conserve menos versiones antiguas o pase a una unidad más grande: en cuanto haya espacio, la copia de seguridad continuará automáticamente.</translation>
    </message>
    <message>
        <source>One file does not fit on the backup drive.</source>
        <translation>Hay un archivo que no cabe en la unidad de copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not fit on the backup drive.</source>
        <translation>
            <numerusform>%Ln archivo no cabe en la unidad de copia de seguridad.</numerusform>
            <numerusform>%Ln archivos no caben en la unidad de copia de seguridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Everything else is backed up. %2</source>
        <comment>sentences</comment>
        <translation>%1 Todo lo demás está en la copia de seguridad. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Another program is using this backup.</source>
        <translation>Otro programa está usando esta copia de seguridad.</translation>
    </message>
    <message>
        <source>A setting keeps Holdfast from backing up.</source>
        <translation>Un ajuste impide que Holdfast haga copias de seguridad.</translation>
    </message>
    <message>
        <source>Open &amp;settings</source>
        <translation>Abrir &amp;ajustes</translation>
    </message>
    <message>
        <source>The backup can’t be used.</source>
        <translation>No se puede usar la copia de seguridad.</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>Re&amp;parar…</translation>
    </message>
    <message>
        <source>The last trial restore did not succeed.</source>
        <translation>La última prueba de restauración no ha salido bien.</translation>
    </message>
    <message>
        <source>Some stored files did not come back as they were. Check the whole backup and repair what can be repaired.</source>
        <translation>Algunos archivos guardados no se recuperaron como eran. Compruebe toda la copia de seguridad y repare lo que se pueda reparar.</translation>
    </message>
    <message>
        <source>One stored copy is damaged.</source>
        <translation>Hay una copia guardada dañada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies are damaged.</source>
        <translation>
            <numerusform>Hay %Ln copia guardada dañada.</numerusform>
            <numerusform>Hay %Ln copias guardadas dañadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their content is nowhere else, so they can’t be repaired. Look at them: once you know of it, they can be left as they are.</source>
        <translation>
            <numerusform>Su contenido no está en ningún otro lugar, así que no se puede reparar. Revísela: una vez que lo sepa, puede dejarse como está.</numerusform>
            <numerusform>Su contenido no está en ningún otro lugar, así que no se pueden reparar. Revíselas: una vez que lo sepa, pueden dejarse como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at it…</source>
        <translation>V&amp;er el daño…</translation>
    </message>
    <message numerus="yes">
        <source>A check found that they are not what was backed up. Most can be taken anew from your files.</source>
        <translation>
            <numerusform>Una comprobación ha detectado que no es lo que se guardó. Lo más probable es que se pueda volver a tomar de sus archivos.</numerusform>
            <numerusform>Una comprobación ha detectado que no son lo que se guardó. La mayoría se puede volver a tomar de sus archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files are gone. Their copies are kept, and nothing is removed, until you say that this is right.</source>
        <translation>Han desaparecido %1 de %2 archivos. Sus copias se conservan y no se elimina nada hasta que confirme que es correcto.</translation>
    </message>
    <message>
        <source>%1 of %2 files were rewritten. Their earlier versions are kept, and nothing is removed, until you say that this is right.</source>
        <translation>Se han reescrito %1 de %2 archivos. Sus versiones anteriores se conservan y no se elimina nada hasta que confirme que es correcto.</translation>
    </message>
    <message>
        <source>Many files in “%1” were deleted at once.</source>
        <translation>Se han eliminado muchos archivos de «%1» a la vez.</translation>
    </message>
    <message>
        <source>Many files in “%1” were changed at once.</source>
        <translation>Se han modificado muchos archivos de «%1» a la vez.</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>Re&amp;visar…</translation>
    </message>
    <message>
        <source>Something could not be backed up.</source>
        <translation>No se ha podido copiar algo.</translation>
    </message>
    <message>
        <source>One file or folder could not be backed up.</source>
        <translation>No se ha podido copiar un archivo o carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be backed up.</source>
        <translation>
            <numerusform>No se ha podido copiar %Ln archivo o carpeta.</numerusform>
            <numerusform>No se han podido copiar %Ln archivos o carpetas.</numerusform>
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
        <translation>El reloj de este equipo va por detrás de la copia de seguridad, que contiene cambios con esta fecha: %1.</translation>
    </message>
    <message>
        <source>Your files are backed up all the same; what changes is recorded just after those. Set the clock right, or say that it is.</source>
        <translation>De todos modos se hace copia de sus archivos; los cambios se registran justo después de esos. Ponga el reloj en hora o confirme que lo está.</translation>
    </message>
    <message>
        <source>The &amp;clock is right…</source>
        <translation>La &amp;hora es correcta…</translation>
    </message>
    <message>
        <source>There has been no complete backup since %1.</source>
        <comment>12 March 18:40</comment>
        <translation>No hay copias de seguridad completas recientes; la última: %1.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Hacer &amp;copia ahora</translation>
    </message>
    <message>
        <source>Your files are safe, but the backup drive is nearly full.</source>
        <translation>Sus archivos están a salvo, pero la unidad de copia de seguridad está casi llena.</translation>
    </message>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>Hay %1 libres de %2.</translation>
    </message>
    <message>
        <source>The backup drive is nearly full: %1 of %2 are free.</source>
        <translation>La unidad de copia de seguridad está casi llena: hay %1 libres de %2.</translation>
    </message>
    <message>
        <source>Your files are safe, but some changes are noticed late.</source>
        <translation>Sus archivos están a salvo, pero algunos cambios se detectan tarde.</translation>
    </message>
    <message>
        <source>This computer lets Holdfast watch only so many folders. The others are looked at from time to time.</source>
        <translation>Este equipo solo permite a Holdfast vigilar un número limitado de carpetas. Las demás se examinan de vez en cuando.</translation>
    </message>
    <message>
        <source>&amp;What to do…</source>
        <translation>&amp;Qué hacer…</translation>
    </message>
    <message>
        <source>Some folders can’t be watched: changes in them are noticed late.</source>
        <translation>Algunas carpetas no se pueden vigilar: sus cambios se detectan tarde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies are known, and left as they are.</source>
        <translation>
            <numerusform>Se conoce %Ln copia dañada y se deja como está.</numerusform>
            <numerusform>Se conocen %Ln copias dañadas y se dejan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w…</source>
        <translation>&amp;Mostrar…</translation>
    </message>
    <message>
        <source>The configuration can’t be read, so nothing is backed up.</source>
        <translation>No se puede leer la configuración, así que no se hacen copias de seguridad.</translation>
    </message>
    <message>
        <source>The configuration has a mistake, so nothing is backed up.</source>
        <translation>La configuración contiene un error, así que no se hacen copias de seguridad.</translation>
    </message>
    <message>
        <source>Nothing is backed up yet.</source>
        <translation>Todavía no hay nada en la copia de seguridad.</translation>
    </message>
    <message>
        <source>Choose the folders to keep safe and a drive for their copies. It takes a minute.</source>
        <translation>Elija las carpetas que quiere proteger y una unidad para sus copias. Se tarda un minuto.</translation>
    </message>
    <message>
        <source>&amp;Set up the backup…</source>
        <translation>Co&amp;nfigurar la copia…</translation>
    </message>
    <message>
        <source>The backup drive takes nothing just now.</source>
        <translation>La unidad de copia de seguridad no admite nada en este momento.</translation>
    </message>
    <message>
        <source>Your files are safe.</source>
        <translation>Sus archivos están a salvo.</translation>
    </message>
    <message>
        <source>Your file is safe.</source>
        <translation>Su archivo está a salvo.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln files are safe.</source>
        <translation>
            <numerusform>%Ln archivo está a salvo.</numerusform>
            <numerusform>Los %Ln archivos están a salvo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Volumes</name>
    <message>
        <source>This computer’s own drive</source>
        <translation>La unidad de este equipo</translation>
    </message>
</context>
<context>
    <name>holdfast::desktop::Desktop</name>
    <message>
        <source>“%1” lies in none of the folders that are backed up.</source>
        <translation>«%1» no está en ninguna de las carpetas de las que se hace copia de seguridad.</translation>
    </message>
    <message>
        <source>Holdfast keeps watching</source>
        <translation>Holdfast sigue vigilando</translation>
    </message>
    <message>
        <source>Your files are still backed up. The icon in the panel brings the window back; Quit in its menu ends Holdfast.</source>
        <translation>Se siguen haciendo copias de sus archivos. El icono del panel vuelve a mostrar la ventana; con «Salir», en su menú, se cierra Holdfast.</translation>
    </message>
    <message>
        <source>Your files are still backed up. This desktop has no place for an icon, so the window is only minimised. Ctrl+Q ends Holdfast.</source>
        <translation>Se siguen haciendo copias de sus archivos. Este escritorio no tiene sitio para un icono, así que la ventana solo se minimiza. Con Ctrl+Q se cierra Holdfast.</translation>
    </message>
    <message>
        <source>Holdfast can’t be reached by other programs</source>
        <translation>Otros programas no pueden comunicarse con Holdfast</translation>
    </message>
    <message>
        <source>It runs and backs up, but starting it once more, or a command such as “holdfast --quit”, does nothing: %1</source>
        <translation>Está en marcha y hace copias, pero iniciarlo otra vez o usar una orden como «holdfast --quit» no tiene efecto: %1</translation>
    </message>
    <message>
        <source>Quit Holdfast?</source>
        <translation>¿Salir de Holdfast?</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Seguir en marcha</translation>
    </message>
    <message>
        <source>Nothing is under way any more, and nothing waits.</source>
        <translation>Ya no hay nada en curso ni pendiente.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Detener y salir</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Holdfast is told to quit.</source>
        <translation>Se ha pedido a Holdfast que se cierre.</translation>
    </message>
    <message>
        <source>Holdfast is told to quit. %1</source>
        <translation>Se ha pedido a Holdfast que se cierre. %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui</name>
    <message>
        <source>Drives</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Folder on the drive, by na&amp;me:</source>
        <translation>No&amp;mbre de la carpeta en la unidad:</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Otra &amp;carpeta…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AboutDialog</name>
    <message>
        <source>About Holdfast</source>
        <translation>Acerca de Holdfast</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Keeps every version of your files, as plain files that can be read without Holdfast.</source>
        <translation>Conserva todas las versiones de sus archivos como archivos normales que se pueden leer sin Holdfast.</translation>
    </message>
    <message>
        <source>Free software under the &lt;a href=&quot;%1&quot;&gt;GNU General Public License&lt;/a&gt;, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la &lt;a href=&quot;%1&quot;&gt;Licencia Pública General de GNU&lt;/a&gt;, versión 3 o posterior. Se distribuye sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Made with Qt %1, SQLite, SQLiteCpp, OpenSSL, spdlog, RapidJSON and CLI11. Thanks to everybody who makes them.</source>
        <translation>Creado con Qt %1, SQLite, SQLiteCpp, OpenSSL, spdlog, RapidJSON y CLI11. Gracias a todos sus autores.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Ahora</translation>
    </message>
    <message>
        <source>&amp;Past backups</source>
        <translation>Copias &amp;pasadas</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se ha hecho</translation>
    </message>
    <message>
        <source>&amp;Go to the newest</source>
        <translation>&amp;Ir a lo más reciente</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Show all lines</source>
        <translation>Ver todas las &amp;líneas</translation>
    </message>
    <message>
        <source>No line matches what is filtered by.</source>
        <translation>Ninguna línea coincide con el filtro.</translation>
    </message>
    <message>
        <source>Nothing has happened since Holdfast was started.
Each file that is backed up, moved or removed shows here at once.</source>
        <translation>No ha ocurrido nada desde que se inició Holdfast.
Cada archivo que se copia, se mueve o se elimina aparece aquí enseguida.</translation>
    </message>
    <message>
        <source>Choose a line to see all of it. Enter shows the versions of its file.</source>
        <translation>Elija una línea para verla completa. Enter muestra las versiones de su archivo.</translation>
    </message>
    <message>
        <source> – </source>
        <comment>between what happened, its file, and details</comment>
        <translation> – </translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>&amp;Tipos</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Ver t&amp;odo</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas las carpetas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <translation>
            <numerusform>%1 de %Ln línea</numerusform>
            <numerusform>%1 de %Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Versions of this file</source>
        <translation>&amp;Versiones de este archivo</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>Ver en el &amp;gestor de archivos</translation>
    </message>
    <message numerus="yes">
        <source>Export %1 of %Ln lines</source>
        <translation>
            <numerusform>Exportar %1 de %Ln línea</numerusform>
            <numerusform>Exportar %1 de %Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln lines</source>
        <translation>
            <numerusform>Exportar %Ln línea</numerusform>
            <numerusform>Exportar %Ln líneas</numerusform>
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
            <numerusform>Exportadas %1 de %Ln línea, según el filtro: %2.</numerusform>
            <numerusform>Exportadas %1 de %Ln líneas, según el filtro: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were exported.</source>
        <translation>
            <numerusform>Se ha exportado %Ln línea.</numerusform>
            <numerusform>Se han exportado %Ln líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Exportar la actividad</translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>No se ha exportado nada: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AddFoldersDialog</name>
    <message>
        <source>Add folders</source>
        <translation>Añadir carpetas</translation>
    </message>
    <message>
        <source>Add folders to the backup</source>
        <translation>Añadir carpetas a la copia de seguridad</translation>
    </message>
    <message>
        <source>Each folder is backed up with all that is in it. More can be dropped here.</source>
        <translation>Cada carpeta se copia con todo su contenido. Puede soltar más aquí.</translation>
    </message>
    <message>
        <source>&amp;More folders…</source>
        <translation>&amp;Más carpetas…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>Elija una carpeta de la que hacer copia</translation>
    </message>
    <message>
        <source>Choose a folder, or drop one here.</source>
        <translation>Elija una carpeta o suéltela aquí.</translation>
    </message>
    <message>
        <source>None of these folders can be added.</source>
        <translation>No se puede añadir ninguna de estas carpetas.</translation>
    </message>
    <message>
        <source>Tick the folders that you want to add.</source>
        <translation>Marque las carpetas que quiere añadir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders with %1.</source>
        <translation>
            <numerusform>%Ln carpeta con %1.</numerusform>
            <numerusform>%Ln carpetas con %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are free on the backup drive.</source>
        <translation>Hay %1 libres en la unidad de copia de seguridad.</translation>
    </message>
    <message>
        <source>There may not be enough room on the backup drive. Leave something out, or make room there first.</source>
        <translation>Puede que no haya espacio suficiente en la unidad de copia de seguridad. Excluya algo o libere antes espacio en ella.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln folders</source>
        <translation>
            <numerusform>&amp;Añadir %Ln carpeta</numerusform>
            <numerusform>&amp;Añadir %Ln carpetas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AppSection</name>
    <message>
        <source>The app</source>
        <translation>La aplicación</translation>
    </message>
    <message>
        <source>Start when I lo&amp;g in, so that nothing is missed</source>
        <translation>&amp;Iniciar al entrar en la sesión, para no perder ningún cambio</translation>
    </message>
    <message>
        <source>Go on in the background when the window is closed</source>
        <translation>Seguir en segundo plano al cerrar la ventana</translation>
    </message>
    <message>
        <source>Notify me when</source>
        <translation>Avisarme cuando</translation>
    </message>
    <message>
        <source>a backup fails, or leaves something out</source>
        <translation>una copia de seguridad falle u omita algo</translation>
    </message>
    <message>
        <source>the backup drive has been missing for long</source>
        <translation>la unidad de copia de seguridad lleve mucho tiempo sin conectarse</translation>
    </message>
    <message>
        <source>many files changed at once and I am to say if that is right</source>
        <translation>cambien muchos archivos a la vez y deba confirmar si es correcto</translation>
    </message>
    <message>
        <source>the first backup is finished</source>
        <translation>termine la primera copia de seguridad</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Idioma:</translation>
    </message>
    <message>
        <source>Holdfast speaks it after it was quit and started again.</source>
        <translation>El cambio se aplica al salir de Holdfast y volver a iniciarlo.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ChangeDestinationDialog</name>
    <message>
        <source>Change the destination</source>
        <translation>Cambiar el destino</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>¿Dónde quiere guardar la copia de seguridad?</translation>
    </message>
    <message>
        <source>In an empty place a new backup begins, and the present one stays as it is. To take all versions along, first copy the whole folder of the present backup to the new drive with your file manager, then choose that copy here.</source>
        <translation>En un lugar vacío empieza una copia de seguridad nueva, y la actual se queda como está. Para llevarse todas las versiones, copie primero la carpeta entera de la copia de seguridad actual a la unidad nueva con su gestor de archivos y elija después esa copia aquí.</translation>
    </message>
    <message>
        <source>&amp;Use this place</source>
        <translation>&amp;Usar este lugar</translation>
    </message>
    <message>
        <source>This is where the backup goes already.</source>
        <translation>La copia de seguridad ya se guarda aquí.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ChangesPanel</name>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Changes a day</source>
        <translation>&amp;Cambios por día</translation>
    </message>
    <message>
        <source>New &amp;data a day</source>
        <translation>&amp;Datos nuevos por día</translation>
    </message>
    <message>
        <source>%1: %2, %3 of new data</source>
        <comment>day, 5 changes, size</comment>
        <translation>%1: %2, %3 de datos nuevos</translation>
    </message>
    <message>
        <source>New data on each of the last 28 days</source>
        <translation>Datos nuevos en cada uno de los últimos 28 días</translation>
    </message>
    <message>
        <source>Changes on each of the last 28 days</source>
        <translation>Cambios en cada uno de los últimos 28 días</translation>
    </message>
    <message>
        <source>%1 and %2 of new data in the last four weeks</source>
        <comment>5 changes, size</comment>
        <translation>%1 y %2 de datos nuevos en las últimas cuatro semanas</translation>
    </message>
    <message>
        <source>What this backup stores is shown here when it is done.</source>
        <translation>Lo que guarda esta copia de seguridad se mostrará aquí cuando termine.</translation>
    </message>
    <message>
        <source>Nothing changed in the last four weeks.</source>
        <translation>Nada ha cambiado en las últimas cuatro semanas.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ComparisonView</name>
    <message>
        <source>&amp;Back to the versions</source>
        <translation>&amp;Volver a las versiones</translation>
    </message>
    <message>
        <source>To the difference before</source>
        <translation>Ir a la diferencia anterior</translation>
    </message>
    <message>
        <source>To the next difference</source>
        <translation>Ir a la diferencia siguiente</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>La versión más antigua</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>La versión más reciente</translation>
    </message>
    <message>
        <source>The older picture</source>
        <translation>La imagen más antigua</translation>
    </message>
    <message>
        <source>The newer picture</source>
        <translation>La imagen más reciente</translation>
    </message>
    <message>
        <source>Reading both versions…</source>
        <translation>Leyendo ambas versiones…</translation>
    </message>
    <message>
        <source>Only two texts or two pictures can be shown side by side. Open each version with its own program to compare them.</source>
        <translation>Solo se pueden mostrar en paralelo dos textos o dos imágenes. Para compararlas, abra cada versión con su propio programa.</translation>
    </message>
    <message>
        <source>The pictures are of different sizes</source>
        <translation>Las imágenes tienen tamaños distintos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places differ</source>
        <translation>
            <numerusform>%Ln zona distinta</numerusform>
            <numerusform>%Ln zonas distintas</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference can be seen</source>
        <translation>No se aprecia ninguna diferencia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln diferencia</numerusform>
            <numerusform>%Ln diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>No line differs</source>
        <translation>Ninguna línea distinta</translation>
    </message>
    <message>
        <source>%1 in the part that is shown</source>
        <translation>%1 en la parte mostrada</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ConfigBanner</name>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Use the last good copy…</source>
        <translation>Usar la última copia válida…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>No program opened the file.</source>
        <translation>Ningún programa ha abierto el archivo.</translation>
    </message>
    <message>
        <source>The configuration can’t be read, so nothing is backed up.</source>
        <translation>No se puede leer la configuración, así que no se hacen copias de seguridad.</translation>
    </message>
    <message>
        <source>The configuration has a mistake, so nothing is backed up.</source>
        <translation>La configuración contiene un error, así que no se hacen copias de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 is left as it is. As soon as it is mended, Holdfast goes on by itself.</source>
        <translation>El archivo %1 se deja como está. En cuanto se corrija, Holdfast continuará automáticamente.</translation>
    </message>
    <message>
        <source>Use the last good copy?</source>
        <translation>¿Usar la última copia válida?</translation>
    </message>
    <message>
        <source>The last configuration that Holdfast could use is of %1.</source>
        <comment>Tuesday 18:40</comment>
        <translation>Fecha de la última configuración que Holdfast pudo usar: %1.</translation>
    </message>
    <message>
        <source>What was changed in the file since does not hold then. The file as it is now is kept beside it as %1.</source>
        <comment>file name</comment>
        <translation>Lo que se haya cambiado después en el archivo dejará de tener efecto. El archivo actual se conserva al lado como %1.</translation>
    </message>
    <message>
        <source>&amp;Use the copy</source>
        <translation>&amp;Usar la copia</translation>
    </message>
    <message>
        <source>The last good configuration holds again.</source>
        <translation>La última configuración válida vuelve a estar en vigor.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ContentLoader</name>
    <message>
        <source>This picture can’t be shown here: %1</source>
        <translation>No se puede mostrar aquí esta imagen: %1</translation>
    </message>
    <message>
        <source>This picture is larger than %1. Open it to see it.</source>
        <translation>Esta imagen supera el límite de %1. Ábrala para verla.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ContentPreview</name>
    <message>
        <source>%1 text, %2; shown is the first %3</source>
        <translation>Texto %1, %2; se muestran los primeros %3</translation>
    </message>
    <message>
        <source>%1 text, %2</source>
        <comment>encoding, size</comment>
        <translation>Texto %1, %2</translation>
    </message>
    <message>
        <source>Picture, %1 × %2 pixels, %3</source>
        <translation>Imagen, %1 × %2 píxeles, %3</translation>
    </message>
    <message>
        <source>Binary, %1</source>
        <translation>Binario, %1</translation>
    </message>
    <message>
        <source>Content of this version</source>
        <translation>Contenido de esta versión</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>This is a link. It leads to %1</source>
        <translation>Esto es un enlace. Lleva a %1</translation>
    </message>
    <message>
        <source>This is neither text nor a picture, so there is nothing to read here. Open it with its own program.</source>
        <translation>Esto no es ni texto ni una imagen, así que no hay nada que leer aquí. Ábralo con su propio programa.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CountsPanel</name>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>Files as they are now, each with a copy in the backup</source>
        <translation>Archivos tal como están ahora, cada uno con una copia en la copia de seguridad</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>versiones anteriores</translation>
    </message>
    <message>
        <source>Earlier contents of files that changed since</source>
        <translation>Contenidos anteriores de archivos que han cambiado después</translation>
    </message>
    <message>
        <source>deleted files kept</source>
        <translation>archivos eliminados</translation>
    </message>
    <message>
        <source>Files that you deleted and that are still in the backup</source>
        <translation>Archivos que usted eliminó y que siguen en la copia de seguridad</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>duplicados</translation>
    </message>
    <message>
        <source>Files whose content is there once more</source>
        <translation>Archivos cuyo contenido existe más de una vez</translation>
    </message>
    <message>
        <source>Space on the backup drive</source>
        <translation>Espacio en la unidad de copia de seguridad</translation>
    </message>
    <message>
        <source>This backup: %1</source>
        <translation>Esta copia de seguridad: %1</translation>
    </message>
    <message>
        <source>Other files: %1</source>
        <translation>Otros archivos: %1</translation>
    </message>
    <message>
        <source>Free: %1 of %2</source>
        <translation>Libre: %1 de %2</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DamageModel</name>
    <message>
        <source>Present</source>
        <comment>content of a file</comment>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Version until %1</source>
        <comment>Tuesday 18:40</comment>
        <translation>Versión hasta: %1</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <comment>Tuesday 18:40</comment>
        <translation>Versión de: %1</translation>
    </message>
    <message>
        <source>Left as it is: %1</source>
        <comment>problem</comment>
        <translation>Se deja como está: %1</translation>
    </message>
    <message>
        <source>Can’t be repaired: %1</source>
        <comment>problem</comment>
        <translation>No se puede reparar: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Copy in the backup</source>
        <translation>Copia guardada</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DesktopNotification</name>
    <message>
        <source>Open Holdfast</source>
        <translation>Abrir Holdfast</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DestinationSection</name>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Cambi&amp;ar…</translation>
    </message>
    <message>
        <source>Space used on the backup drive</source>
        <translation>Espacio ocupado en la unidad de copia de seguridad</translation>
    </message>
    <message>
        <source>It is the right dri&amp;ve…</source>
        <translation>Es la &amp;unidad correcta…</translation>
    </message>
    <message>
        <source>Nothing was backed up there yet.</source>
        <translation>Ahí todavía no se ha guardado ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>Identity of the backup: %1</source>
        <translation>Identidad de la copia de seguridad: %1</translation>
    </message>
    <message>
        <source>The drive is not connected, or can’t be read.</source>
        <translation>La unidad no está conectada o no se puede leer.</translation>
    </message>
    <message>
        <source>%1 of %2 are free. File system: %3.</source>
        <translation>Hay %1 libres de %2. Sistema de archivos: %3.</translation>
    </message>
    <message>
        <source>The backup goes to the new place from now on.</source>
        <translation>A partir de ahora, la copia de seguridad se guarda en el nuevo lugar.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DriveStep</name>
    <message>
        <source>No drive was found. Connect one, then choose “Look again”; or choose another folder.</source>
        <translation>No se ha encontrado ninguna unidad. Conecte una y elija «Buscar de nuevo», o elija otra carpeta.</translation>
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
%2 libres de %3 · %4 · %5</translation>
    </message>
    <message>
        <source>Choose a folder for the backup</source>
        <translation>Elija una carpeta para la copia de seguridad</translation>
    </message>
    <message>
        <source>A name can’t hold “/”, and can’t be “.” or “..”.</source>
        <translation>Un nombre no puede contener «/» ni ser «.» o «..».</translation>
    </message>
    <message>
        <source>The path of this folder holds bytes that are no text, which the configuration can’t hold. Choose another one.</source>
        <translation>La ruta de esta carpeta contiene bytes que no son texto, y la configuración no los admite. Elija otra.</translation>
    </message>
    <message>
        <source>This is one of the folders that you want to back up. Choose another one.</source>
        <translation>Esta es una de las carpetas de las que quiere hacer copia de seguridad. Elija otra.</translation>
    </message>
    <message>
        <source>One of the folders that you want to back up lies in it, and a backup can’t hold itself. Choose a folder beside it.</source>
        <translation>Una de las carpetas de las que quiere hacer copia de seguridad está dentro de esta, y una copia de seguridad no puede contenerse a sí misma. Elija una carpeta que esté al lado.</translation>
    </message>
    <message>
        <source>The backup goes to %1</source>
        <translation>La copia de seguridad se guarda en %1</translation>
    </message>
    <message>
        <source>Looking at this folder…</source>
        <translation>Examinando esta carpeta…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DropHint</name>
    <message>
        <source>Drop folders here to back them up</source>
        <translation>Suelte aquí las carpetas de las que quiera hacer copia</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DuplicatesModel</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>shares its space</source>
        <translation>comparte el espacio</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>a copy of its own</source>
        <translation>una copia propia</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Size of each</source>
        <translation>Tamaño unitario</translation>
    </message>
    <message>
        <source>Extra space</source>
        <translation>Espacio extra</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>En la copia</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DuplicatesPage</name>
    <message>
        <source>Identical files</source>
        <translation>Archivos idénticos</translation>
    </message>
    <message>
        <source>These files have the same content. Holdfast backs up all of them and removes none: which ones you need, only you know.</source>
        <translation>Estos archivos tienen el mismo contenido. Holdfast hace copia de todos y no elimina ninguno: solo usted sabe cuáles necesita.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Search in names and folders</source>
        <translation>Buscar en nombres y carpetas</translation>
    </message>
    <message>
        <source>Looking for identical files…</source>
        <translation>Buscando archivos idénticos…</translation>
    </message>
    <message>
        <source>Groups of identical files</source>
        <translation>Grupos de archivos idénticos</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>The search was stopped. Show this page again to look anew.</source>
        <translation>Se ha detenido la búsqueda. Vuelva a abrir esta página para buscar de nuevo.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Ver en el gestor de archivos</translation>
    </message>
    <message>
        <source>Show its copy in the backup</source>
        <translation>Ver su copia de seguridad</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>Ver en el &amp;gestor de archivos</translation>
    </message>
    <message>
        <source>Show its copy in the &amp;backup</source>
        <translation>Ver su copia de &amp;seguridad</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versiones</translation>
    </message>
    <message>
        <source>Show &amp;more groups</source>
        <translation>Ver &amp;más grupos</translation>
    </message>
    <message>
        <source>Nothing is backed up yet. After the first backup you see here which files you have more than once.</source>
        <translation>Todavía no hay nada en la copia de seguridad. Después de la primera, verá aquí qué archivos tiene más de una vez.</translation>
    </message>
    <message>
        <source>No two files have the same content.</source>
        <translation>No hay dos archivos con el mismo contenido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of identical files take no extra space</source>
        <translation>
            <numerusform>%Ln grupo de archivos idénticos no ocupa espacio extra</numerusform>
            <numerusform>%Ln grupos de archivos idénticos no ocupan espacio extra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln groups of identical files take %1 of extra space</source>
        <translation>
            <numerusform>El primer grupo (%Ln) de archivos idénticos ocupa %1 de espacio extra</numerusform>
            <numerusform>Los primeros %Ln grupos de archivos idénticos ocupan %1 de espacio extra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of identical files take %1 of extra space</source>
        <translation>
            <numerusform>%Ln grupo de archivos idénticos ocupa %1 de espacio extra</numerusform>
            <numerusform>%Ln grupos de archivos idénticos ocupan %1 de espacio extra</numerusform>
        </translation>
    </message>
    <message>
        <source>No name or folder contains “%1”.</source>
        <translation>Ningún nombre ni carpeta contiene «%1».</translation>
    </message>
    <message>
        <source>Your backup drive can share the space of identical files, but the settings ask for a copy of each. You can change that for new ones.</source>
        <translation>Su unidad de copia de seguridad puede compartir el espacio de los archivos idénticos, pero los ajustes piden una copia de cada uno. Puede cambiarlo para los nuevos.</translation>
    </message>
    <message>
        <source>Your backup drive shares the space of identical files where it can: the extra space may be less than what is shown.</source>
        <translation>Su unidad de copia de seguridad comparte el espacio de los archivos idénticos cuando es posible: el espacio extra puede ser menor que el mostrado.</translation>
    </message>
    <message>
        <source>The settings can store identical files as links, which take no extra space. Then damage to one of them damages all.</source>
        <translation>En los ajustes se puede elegir que los archivos idénticos se guarden como enlaces, que no ocupan espacio extra. En ese caso, si se daña uno, se dañan todos.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExcludeDialog</name>
    <message>
        <source>Exclude rules</source>
        <translation>Reglas de exclusión</translation>
    </message>
    <message>
        <source>What a rule matches is not backed up. The last rule that matches a name decides; one that begins with “!” brings back what an earlier one leaves out.</source>
        <translation>De lo que coincide con una regla no se hace copia de seguridad. Decide la última regla que coincide con un nombre; las que empiezan por «!» vuelven a incluir lo que otra anterior excluye.</translation>
    </message>
    <message>
        <source>A new rule, such as *.tmp or Downloads/</source>
        <translation>Una regla nueva, como *.tmp o Downloads/</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>Subir la regla (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>Bajar la regla (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the rule (Del)</source>
        <translation>Eliminar la regla (Del)</translation>
    </message>
    <message>
        <source>What the chosen rule matches</source>
        <translation>Qué coincide con la regla elegida</translation>
    </message>
    <message>
        <source>Often left out</source>
        <translation>Exclusiones habituales</translation>
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
        <translation>Excluir &amp;carpetas que los programas marcan como cachés</translation>
    </message>
    <message>
        <source>Folders that hold a valid file “CACHEDIR.TAG”.</source>
        <translation>Carpetas que contienen un archivo «CACHEDIR.TAG» válido.</translation>
    </message>
    <message>
        <source>Leave out files &amp;larger than</source>
        <translation>Excluir archivos de &amp;más de</translation>
    </message>
    <message>
        <source>Largest size of a file</source>
        <translation>Tamaño máximo de un archivo</translation>
    </message>
    <message>
        <source>such as 4 GiB</source>
        <translation>por ejemplo, 4 GiB</translation>
    </message>
    <message>
        <source>No rule yet: everything is backed up. Type a rule above, or choose what is often left out.</source>
        <translation>Todavía no hay reglas: se copia todo. Escriba una regla arriba o elija entre las exclusiones habituales.</translation>
    </message>
    <message>
        <source>Choose a rule to see what it matches.</source>
        <translation>Elija una regla para ver qué coincide con ella.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>Write a size above 0, such as “4 GiB” or “500 MB”.</source>
        <translation>Escriba un tamaño mayor que 0, como «4 GiB» o «500 MB».</translation>
    </message>
    <message>
        <source>The exclude rules leave out nothing.</source>
        <translation>Las reglas de exclusión no omiten nada.</translation>
    </message>
    <message>
        <source>%1 remain.</source>
        <translation>Quedan %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be looked into.</source>
        <translation>
            <numerusform>No se ha podido examinar %Ln carpeta.</numerusform>
            <numerusform>No se han podido examinar %Ln carpetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting… %1</source>
        <translation>Contando… %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExcludeModel</name>
    <message>
        <source>Not a rule</source>
        <translation>No es una regla</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>brings back %1</source>
        <translation>vuelve a incluir %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Afecta a</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Ahorra</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExistingBackup</name>
    <message>
        <source>Go on with a backup that you have</source>
        <translation>Continuar con una copia de seguridad que ya tiene</translation>
    </message>
    <message>
        <source>Backups of Holdfast and of the original Python tool are taken over as they are: what is stored is not copied again, and versions keep their numbers. Choose the backup’s folder, or the configuration file (config.json) that you used so far.</source>
        <translation>Las copias de seguridad de Holdfast y de la herramienta original en Python se aprovechan tal como están: lo que ya está guardado no se vuelve a copiar y las versiones mantienen sus números. Elija la carpeta de la copia de seguridad o el archivo de configuración (config.json) que haya usado hasta ahora.</translation>
    </message>
    <message>
        <source>Backup &amp;folder…</source>
        <translation>&amp;Carpeta de la copia…</translation>
    </message>
    <message>
        <source>&amp;Configuration file…</source>
        <translation>&amp;Archivo de configuración…</translation>
    </message>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>Elija la carpeta de la copia de seguridad</translation>
    </message>
    <message>
        <source>Choose the configuration file</source>
        <translation>Elija el archivo de configuración</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>Archivos de configuración (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>No backup was found in %1. Choose the folder that holds “state.json” and “versions”.</source>
        <translation>No se ha encontrado ninguna copia de seguridad en %1. Elija la carpeta que contiene «state.json» y «versions».</translation>
    </message>
    <message>
        <source>%1 is empty: there is no backup in it.</source>
        <translation>%1 está vacía: no contiene ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>This is a backup of Holdfast: %1</source>
        <translation>Esta es una copia de seguridad de Holdfast: %1</translation>
    </message>
    <message>
        <source>This is a backup of the original tool: %1</source>
        <translation>Esta es una copia de seguridad de la herramienta original: %1</translation>
    </message>
    <message>
        <source>“%1” from %2</source>
        <comment>name, path</comment>
        <translation>«%1», de %2</translation>
    </message>
    <message>
        <source>“%1” from %2, which is not there now</source>
        <comment>name, path</comment>
        <translation>«%1», de %2, que ahora no está disponible</translation>
    </message>
    <message>
        <source>Next, choose the folders that this backup was made of. Use the same ones as before, so that what is stored already is recognised.</source>
        <translation>A continuación, elija las carpetas de las que se hizo esta copia de seguridad. Use las mismas que antes, para que se reconozca lo que ya está guardado.</translation>
    </message>
    <message>
        <source>It holds:</source>
        <translation>Contiene:</translation>
    </message>
    <message>
        <source>This configuration can’t be used as it is: %1</source>
        <translation>Esta configuración no se puede usar tal como está: %1</translation>
    </message>
    <message>
        <source>This configuration can be used: %1</source>
        <translation>Esta configuración se puede usar: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FilePanel</name>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versiones, primero la más reciente</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Bring this version back; what will happen is shown first</source>
        <translation>Recuperar esta versión; antes se muestra lo que ocurrirá</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open a copy of this version with its own program</source>
        <translation>Abrir una copia de esta versión con su propio programa</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Save a copy of this version under a name of your choice</source>
        <translation>Guardar una copia de esta versión con el nombre que elija</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Select two versions to see them side by side; one alone is compared with the current one</source>
        <translation>Seleccione dos versiones para verlas en paralelo; una sola se compara con la actual</translation>
    </message>
    <message>
        <source>The backup holds no version of this file.</source>
        <translation>La copia de seguridad no contiene ninguna versión de este archivo.</translation>
    </message>
    <message>
        <source>Looking for versions…</source>
        <translation>Buscando versiones…</translation>
    </message>
    <message>
        <source>Select a version to see it here.</source>
        <translation>Seleccione una versión para verla aquí.</translation>
    </message>
    <message>
        <source>Select two versions to compare them.</source>
        <translation>Seleccione dos versiones para compararlas.</translation>
    </message>
    <message>
        <source>These two can’t be compared: the content of at least one of them is not kept.</source>
        <translation>Estas dos no se pueden comparar: el contenido de al menos una de ellas no se conserva.</translation>
    </message>
    <message>
        <source>Two versions are selected.</source>
        <translation>Hay dos versiones seleccionadas.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Compararlas</translation>
    </message>
    <message>
        <source>This version is empty.</source>
        <translation>Esta versión está vacía.</translation>
    </message>
    <message>
        <source>The retention rules removed the content of this version, and no other version of this file is kept.</source>
        <translation>Las reglas de conservación eliminaron el contenido de esta versión, y no se conserva ninguna otra versión de este archivo.</translation>
    </message>
    <message>
        <source>The retention rules removed the content of this version. The nearest one that is kept is from %1.</source>
        <translation>Las reglas de conservación eliminaron el contenido de esta versión. La más próxima que se conserva: %1.</translation>
    </message>
    <message>
        <source>Show the nearest version</source>
        <translation>Ver la versión más próxima</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>A read-only copy was opened. To keep changes, save it elsewhere.</source>
        <translation>Se ha abierto una copia de solo lectura. Para conservar los cambios, guárdela en otro lugar.</translation>
    </message>
    <message>
        <source>No program was found to open this file with.</source>
        <translation>No se ha encontrado ningún programa con el que abrir este archivo.</translation>
    </message>
    <message>
        <source>Taking a copy of the version from the backup…</source>
        <translation>Tomando una copia de la versión de la copia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Save this version as</source>
        <translation>Guardar esta versión como</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>The version was saved as %1.</source>
        <translation>La versión se ha guardado como %1.</translation>
    </message>
    <message>
        <source>The version was not saved: %1</source>
        <translation>No se ha guardado la versión: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FileSection</name>
    <message>
        <source>Configuration file</source>
        <translation>Archivo de configuración</translation>
    </message>
    <message>
        <source>All of this is kept in one file, which can be edited by hand as well.</source>
        <translation>Todo esto se guarda en un solo archivo, que también se puede editar a mano.</translation>
    </message>
    <message>
        <source>What is to be known about the configuration file</source>
        <translation>Lo que conviene saber sobre el archivo de configuración</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Rea&amp;d it again</source>
        <translation>Leerlo &amp;de nuevo</translation>
    </message>
    <message>
        <source>&amp;Take over another…</source>
        <translation>Im&amp;portar otro…</translation>
    </message>
    <message>
        <source>Choose the configuration file</source>
        <translation>Elija el archivo de configuración</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>Archivos de configuración (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The configuration was taken over.</source>
        <translation>Se ha importado la configuración.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FindModel</name>
    <message>
        <source>%1, deleted</source>
        <translation>%1, eliminado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FindPanel</name>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>S&amp;top searching</source>
        <translation>&amp;Detener búsqueda</translation>
    </message>
    <message>
        <source>What was found in all of history</source>
        <translation>Lo encontrado en todo el historial</translation>
    </message>
    <message>
        <source>Searching all of history for “%1”…</source>
        <translation>Buscando «%1» en todo el historial…</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Se ha detenido la búsqueda.</translation>
    </message>
    <message>
        <source>No name that was ever backed up contains “%1”. Try a part of the name, or a pattern such as *.jpg.</source>
        <translation>Ningún nombre que se haya copiado alguna vez contiene «%1». Pruebe con una parte del nombre o con un patrón como *.jpg.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln names are shown. Type more of the name to see fewer.</source>
        <translation>
            <numerusform>Se muestra el primer nombre (%Ln). Escriba algo más del nombre para ver menos.</numerusform>
            <numerusform>Se muestran los primeros %Ln nombres. Escriba algo más del nombre para ver menos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were found. Open one to see it among its neighbours.</source>
        <translation>
            <numerusform>Se ha encontrado %Ln nombre. Ábralo para verlo entre sus vecinos.</numerusform>
            <numerusform>Se han encontrado %Ln nombres. Abra uno para verlo entre sus vecinos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstStart</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>I already have a &amp;backup…</source>
        <translation>Ya tengo una &amp;copia…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>¿Dónde quiere guardar la copia de seguridad?</translation>
    </message>
    <message>
        <source>A drive that you can unplug is best: what happens to this computer does not happen to it.</source>
        <translation>Lo mejor es una unidad que pueda desconectar: lo que le ocurra a este equipo no le ocurrirá a ella.</translation>
    </message>
    <message>
        <source>&amp;Start the backup</source>
        <translation>&amp;Iniciar la copia</translation>
    </message>
    <message>
        <source>&amp;Use this configuration</source>
        <translation>&amp;Usar esta configuración</translation>
    </message>
    <message>
        <source>&amp;Go on with this backup</source>
        <translation>Co&amp;ntinuar con esta copia</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>This backup goes on. Choose the folders that it is made of.</source>
        <translation>Esta copia de seguridad continúa. Elija las carpetas de las que se hizo.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FolderPanel</name>
    <message>
        <source>Bring this folder back; what will happen is shown first</source>
        <translation>Recuperar esta carpeta; antes se muestra lo que ocurrirá</translation>
    </message>
    <message>
        <source>&amp;What takes the space</source>
        <translation>&amp;Qué ocupa el espacio</translation>
    </message>
    <message>
        <source>What is in this folder, the largest first</source>
        <translation>Qué hay en esta carpeta, lo más grande primero</translation>
    </message>
    <message>
        <source>A folder that is backed up</source>
        <translation>Una carpeta de la que se hace copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Restore as it was before it was deleted…</source>
        <translation>&amp;Restaurar como estaba antes de eliminarse…</translation>
    </message>
    <message>
        <source>&amp;Restore as it was then…</source>
        <translation>&amp;Restaurar como estaba entonces…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Counting what is in it…</source>
        <translation>Contando lo que contiene…</translation>
    </message>
    <message>
        <source>This folder was not there then.</source>
        <translation>Esta carpeta no existía entonces.</translation>
    </message>
    <message>
        <source>This folder is not in the backup now.</source>
        <translation>Esta carpeta no está ahora en la copia de seguridad.</translation>
    </message>
    <message>
        <source>&amp;What takes the space: the largest of %1</source>
        <translation>&amp;Qué ocupa el espacio: lo más grande de %1</translation>
    </message>
    <message>
        <source>It held no files then.</source>
        <translation>Entonces no contenía archivos.</translation>
    </message>
    <message numerus="yes">
        <source>It held %Ln files with %1 then.</source>
        <translation>
            <numerusform>Entonces contenía %Ln archivo con %1.</numerusform>
            <numerusform>Entonces contenía %Ln archivos con %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in this folder now.</source>
        <translation>Ahora no hay nada en esta carpeta.</translation>
    </message>
    <message>
        <source>It holds no files now.</source>
        <translation>Ahora no contiene archivos.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln files with %1 now.</source>
        <translation>
            <numerusform>Ahora contiene %Ln archivo con %1.</numerusform>
            <numerusform>Ahora contiene %Ln archivos con %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Earlier versions and deleted files take another %2.</source>
        <comment>a sentence, a size</comment>
        <translation>%1 Las versiones anteriores y los archivos eliminados ocupan además %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FoldersPage</name>
    <message>
        <source>Open S&amp;ettings</source>
        <translation>Abrir a&amp;justes</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Exclude &amp;rules…</source>
        <translation>&amp;Reglas de exclusión…</translation>
    </message>
    <message>
        <source>What is left out of all folders</source>
        <translation>Lo que se excluye de todas las carpetas</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Añadir carpeta…</translation>
    </message>
    <message>
        <source>Folders that are backed up</source>
        <translation>Carpetas de las que se hace copia de seguridad</translation>
    </message>
    <message>
        <source>No folder is backed up yet</source>
        <translation>Todavía no se hace copia de ninguna carpeta</translation>
    </message>
    <message>
        <source>Add the folders that hold your own files, or drop them here.</source>
        <translation>Añada las carpetas que contienen sus archivos o suéltelas aquí.</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Añadir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Which folders are backed up can’t be told</source>
        <translation>No se puede saber de qué carpetas se hace copia de seguridad</translation>
    </message>
    <message>
        <source>Their list stands in the configuration, and is here again as soon as that is mended.</source>
        <translation>La lista está en la configuración y volverá a aparecer aquí en cuanto esta se corrija.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln carpeta</numerusform>
            <numerusform>%Ln carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2 are backed up.</source>
        <translation>Se hace copia de seguridad de %1 con %2.</translation>
    </message>
    <message>
        <source>%1 are backed up.</source>
        <translation>Se hace copia de seguridad de %1.</translation>
    </message>
    <message>
        <source>The configuration file has mistakes, so nothing can be changed here until they are mended.</source>
        <translation>El archivo de configuración contiene errores, así que aquí no se puede cambiar nada hasta que se corrijan.</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>Elija una carpeta de la que hacer copia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders were added. Their first backup begins now.</source>
        <translation>
            <numerusform>Se ha añadido %Ln carpeta. Su primera copia de seguridad empieza ahora.</numerusform>
            <numerusform>Se han añadido %Ln carpetas. Su primera copia de seguridad empieza ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to leave out of all folders</source>
        <translation>Qué excluir de todas las carpetas</translation>
    </message>
    <message>
        <source>The exclude rules are saved.</source>
        <translation>Se han guardado las reglas de exclusión.</translation>
    </message>
    <message>
        <source>What to leave out of “%1”</source>
        <translation>Qué excluir de «%1»</translation>
    </message>
    <message>
        <source>This folder is not backed up any more: its rules were not saved.</source>
        <translation>Ya no se hace copia de seguridad de esta carpeta: sus reglas no se han guardado.</translation>
    </message>
    <message>
        <source>Stop backing up</source>
        <translation>Dejar de hacer copia</translation>
    </message>
    <message>
        <source>“%1” is the last folder that is backed up.</source>
        <translation>«%1» es la última carpeta de la que se hace copia de seguridad.</translation>
    </message>
    <message>
        <source>Stop backing up “%1”?</source>
        <translation>¿Dejar de hacer copia de «%1»?</translation>
    </message>
    <message>
        <source>Add another folder first; then this one can be taken off the list.</source>
        <translation>Añada antes otra carpeta; después podrá quitar esta de la lista.</translation>
    </message>
    <message>
        <source>The backup keeps everything that it holds of this folder, all versions included, and you can restore from it at any time. What changes in the folder from now on is not backed up any more. The folder itself is not touched.</source>
        <translation>La copia de seguridad conserva todo lo que contiene de esta carpeta, incluidas todas las versiones, y podrá restaurarlo en cualquier momento. De lo que cambie en la carpeta a partir de ahora ya no se hará copia. La carpeta en sí no se toca.</translation>
    </message>
    <message>
        <source>&amp;Stop backing up</source>
        <translation>&amp;Dejar de hacer copia</translation>
    </message>
    <message>
        <source>“%1” is not backed up any more; its backup is kept.</source>
        <translation>Ya no se hace copia de «%1»; su copia de seguridad se conserva.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FoldersStep</name>
    <message>
        <source>Which folders shall be kept safe?</source>
        <translation>¿Qué carpetas quiere proteger?</translation>
    </message>
    <message>
        <source>Everything in them is backed up. Other folders can be added, or dropped here; you can change all of this later.</source>
        <translation>Se copia todo lo que contienen. Puede añadir otras carpetas o soltarlas aquí; todo esto se puede cambiar más adelante.</translation>
    </message>
    <message>
        <source>&amp;Add another folder…</source>
        <translation>&amp;Añadir otra carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>Elija una carpeta de la que hacer copia</translation>
    </message>
    <message>
        <source>Tick at least one folder.</source>
        <translation>Marque al menos una carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders with %1.</source>
        <translation>
            <numerusform>%Ln carpeta con %1.</numerusform>
            <numerusform>%Ln carpetas con %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HistoryTreeModel</name>
    <message>
        <source>%1, deleted</source>
        <translation>%1, eliminado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HistoryTreeView</name>
    <message>
        <source>Everything that was ever backed up</source>
        <translation>Todo lo que se ha copiado alguna vez</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HoldDialog</name>
    <message>
        <source>%1 of %2 files are gone since %3. Their copies in the backup stay where they are. If you say that this is right, they count as deleted and are kept with the deleted files.</source>
        <translation>Han desaparecido %1 de %2 archivos (desde: %3). Sus copias en la copia de seguridad se quedan donde están. Si confirma que es correcto, se dan por eliminados y se conservan con los archivos eliminados.</translation>
    </message>
    <message>
        <source>%1 of %2 files were rewritten since %3. What they hold now is backed up, and every earlier version is kept, also those that your rules would remove, until you say that this is right.</source>
        <translation>Se han reescrito %1 de %2 archivos (desde: %3). Se hace copia de lo que contienen ahora y se conservan todas las versiones anteriores, también las que sus reglas eliminarían, hasta que confirme que es correcto.</translation>
    </message>
    <message>
        <source>Is this change right?</source>
        <translation>¿Es correcto este cambio?</translation>
    </message>
    <message>
        <source>Much changed at once. Nothing is lost: look at it calmly.</source>
        <translation>Han cambiado muchas cosas a la vez. No se ha perdido nada: revíselo con calma.</translation>
    </message>
    <message>
        <source>If you did not do this yourself, pause and find out first. A program that encrypts files to extort money looks like this, and so does a drive that was exchanged.</source>
        <translation>Si no ha sido usted, pause las copias y averigüe antes qué ha pasado. Así se ve el efecto de un programa que cifra archivos para pedir un rescate, y también el de una unidad que se ha cambiado por otra.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ver la carpeta</translation>
    </message>
    <message>
        <source>Show the folder %1</source>
        <translation>Ver la carpeta %1</translation>
    </message>
    <message>
        <source>Show its copies in Versions</source>
        <translation>Ver sus copias en Versiones</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>The change is &amp;right</source>
        <translation>El cambio es &amp;correcto</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Decidir &amp;después</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ImportDialog</name>
    <message>
        <source>Take over a configuration</source>
        <translation>Importar una configuración</translation>
    </message>
    <message>
        <source>Take over this configuration?</source>
        <translation>¿Importar esta configuración?</translation>
    </message>
    <message>
        <source>&amp;Use it instead</source>
        <translation>&amp;Usarla en su lugar</translation>
    </message>
    <message>
        <source>This configuration can’t be used as it is.</source>
        <translation>Esta configuración no se puede usar tal como está.</translation>
    </message>
    <message>
        <source>It takes the place of the present configuration, which is kept beside it as %1. Backups that were made stay as they are.</source>
        <comment>file name</comment>
        <translation>Sustituye a la configuración actual, que se conserva al lado como %1. Las copias de seguridad ya hechas se quedan como están.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>page, its number</comment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Folders can be added as soon as the configuration is mended.</source>
        <translation>Se podrán añadir carpetas en cuanto se corrija la configuración.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NewFolderRow</name>
    <message>
        <source>Name of the folder in the backup</source>
        <translation>Nombre de la carpeta en la copia de seguridad</translation>
    </message>
    <message>
        <source>Change its name in the backup</source>
        <translation>Cambiar su nombre en la copia de seguridad</translation>
    </message>
    <message>
        <source>Exclude rules for this folder…</source>
        <translation>Reglas de exclusión para esta carpeta…</translation>
    </message>
    <message>
        <source>Take it off this list</source>
        <translation>Quitarla de esta lista</translation>
    </message>
    <message>
        <source>Back up &amp;all of it</source>
        <translation>Copiarla &amp;entera</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>Hacer copia de %1</translation>
    </message>
    <message>
        <source>Another folder has this name already. Choose a different one.</source>
        <translation>Otra carpeta ya tiene este nombre. Elija uno distinto.</translation>
    </message>
    <message>
        <source>A name can’t hold “/”, and can’t be “.” or “..”.</source>
        <translation>Un nombre no puede contener «/» ni ser «.» o «..».</translation>
    </message>
    <message>
        <source>Holdfast may not open this folder, so nothing in it would be backed up.</source>
        <translation>Holdfast no tiene permiso para abrir esta carpeta, así que no se copiaría nada de ella.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders in it can’t be opened and would be left out.</source>
        <translation>
            <numerusform>%Ln de sus carpetas no se puede abrir y se omitiría.</numerusform>
            <numerusform>%Ln de sus carpetas no se pueden abrir y se omitirían.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to leave out of “%1”</source>
        <translation>Qué excluir de «%1»</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Notice</name>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OverviewPage</name>
    <message>
        <source>What was backed up stays as it is</source>
        <translation>Lo que ya se copió se queda como está</translation>
    </message>
    <message>
        <source>As soon as the configuration is mended, what has changed meanwhile is backed up.</source>
        <translation>En cuanto se corrija la configuración, se copiará lo que haya cambiado mientras tanto.</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>Las últimas cuatro semanas</translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation>Qué ocupa el espacio</translation>
    </message>
    <message>
        <source>Every change, within seconds</source>
        <translation>Cada cambio, en segundos</translation>
    </message>
    <message>
        <source>Holdfast watches your folders and copies what changes to your backup drive.</source>
        <translation>Holdfast vigila sus carpetas y copia lo que cambia en su unidad de copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing is overwritten</source>
        <translation>Nada se sobrescribe</translation>
    </message>
    <message>
        <source>Earlier versions and deleted files stay, until rules that you choose remove them.</source>
        <translation>Las versiones anteriores y los archivos eliminados se quedan hasta que los eliminen las reglas que usted elija.</translation>
    </message>
    <message>
        <source>Plain files</source>
        <translation>Archivos normales</translation>
    </message>
    <message>
        <source>The backup can be read with any file manager, without Holdfast.</source>
        <translation>La copia de seguridad se puede leer con cualquier gestor de archivos, sin Holdfast.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>today 14:03</comment>
        <translation>Actualizado: %1</translation>
    </message>
    <message>
        <source>Is the clock right now?</source>
        <translation>¿Es correcta la hora actual?</translation>
    </message>
    <message>
        <source>The backup has changes of a time that is still to come.</source>
        <translation>La copia de seguridad contiene cambios de un momento que aún no ha llegado.</translation>
    </message>
    <message>
        <source>If the clock is wrong now, set it right in the settings of your system: nothing else is to be done.

If it is right now, and was ahead before, Holdfast records those changes as made now. No copy is removed by it.</source>
        <translation>Si la hora es incorrecta ahora, corríjala en la configuración del sistema: no hay que hacer nada más.

Si ahora es correcta y antes iba adelantada, Holdfast registra esos cambios como hechos ahora. No se elimina ninguna copia por ello.</translation>
    </message>
    <message>
        <source>The clock is &amp;right</source>
        <translation>La &amp;hora es correcta</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PastRuns</name>
    <message>
        <source>Past backups</source>
        <translation>Copias pasadas</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Lo que se omitió</translation>
    </message>
    <message>
        <source>The log of this backup</source>
        <translation>El registro de esta copia de seguridad</translation>
    </message>
    <message>
        <source>Show its &amp;log</source>
        <translation>Ver su &amp;registro</translation>
    </message>
    <message>
        <source>Log in the file &amp;manager</source>
        <translation>Registro en el &amp;gestor de archivos</translation>
    </message>
    <message>
        <source>There was no backup yet.</source>
        <translation>Todavía no se ha hecho ninguna copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files looked at</source>
        <translation>
            <numerusform>%Ln archivo examinado</numerusform>
            <numerusform>%Ln archivos examinados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln movido</numerusform>
            <numerusform>%Ln movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other properties</source>
        <translation>
            <numerusform>%Ln con otras propiedades</numerusform>
            <numerusform>%Ln con otras propiedades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old versions removed</source>
        <translation>
            <numerusform>%Ln versión antigua eliminada</numerusform>
            <numerusform>%Ln versiones antiguas eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions held back</source>
        <translation>
            <numerusform>%Ln eliminación retenida</numerusform>
            <numerusform>%Ln eliminaciones retenidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 leídos</translation>
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
        <translation>No se puede mostrar el registro: %1</translation>
    </message>
    <message>
        <source>… the log is longer: the file has all of it.</source>
        <translation>… el registro es más largo: está completo en el archivo.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 por %2 píxeles</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PreviewPanel</name>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Kept versions by age</source>
        <translation>Versiones conservadas por antigüedad</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>after these rules</source>
        <translation>tras aplicar estas reglas</translation>
    </message>
    <message>
        <source>Kept versions by age, now and after these rules</source>
        <translation>Versiones conservadas por antigüedad, ahora y tras aplicar estas reglas</translation>
    </message>
    <message>
        <source>What these rules remove</source>
        <translation>Lo que eliminan estas reglas</translation>
    </message>
    <message>
        <source>Working out what these rules remove…</source>
        <translation>Calculando lo que eliminan estas reglas…</translation>
    </message>
    <message>
        <source>What these rules remove can’t be shown now.</source>
        <translation>Ahora no se puede mostrar lo que eliminan estas reglas.</translation>
    </message>
    <message>
        <source>These rules remove nothing now.</source>
        <translation>Estas reglas no eliminan nada ahora.</translation>
    </message>
    <message>
        <source>These rules would remove %1.</source>
        <comment>132 versions, 1.2 GiB</comment>
        <translation>Estas reglas eliminarían %1.</translation>
    </message>
    <message>
        <source>Later they may: each backup applies them again.</source>
        <translation>Más adelante puede que sí: cada copia de seguridad las aplica de nuevo.</translation>
    </message>
    <message>
        <source>The current copy of every file stays. What goes can’t be brought back.</source>
        <translation>La copia actual de cada archivo se queda. Lo que se elimina no se puede recuperar.</translation>
    </message>
    <message>
        <source>Nothing is removed of %1 until you have looked at the many changes there.</source>
        <translation>No se elimina nada de %1 hasta que haya revisado los muchos cambios que contiene.</translation>
    </message>
    <message>
        <source>%1: %2 versions now (%3), %4 after these rules (%5)</source>
        <translation>%1: %2 versiones ahora (%3), %4 tras aplicar estas reglas (%5)</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemsDialog</name>
    <message>
        <source>What could not be backed up</source>
        <translation>Lo que no se ha podido copiar</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copiar la lista</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Re&amp;intentar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Nothing is left out any more.</source>
        <translation>Ya no se omite nada.</translation>
    </message>
    <message>
        <source>Everything else is backed up as usual. Copies of these that were stored before are kept. Holdfast tries again by itself.</source>
        <translation>De todo lo demás se hace copia como siempre. Si había copias guardadas de estos elementos, se conservan. Holdfast vuelve a intentarlo automáticamente.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemsModel</name>
    <message>
        <source>File or folder</source>
        <translation>Archivo o carpeta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RemovalModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Why it goes</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RepairDialog</name>
    <message numerus="yes">
        <source>%Ln stored copies were read (%1).</source>
        <translation>
            <numerusform>Se ha leído %Ln copia guardada (%1).</numerusform>
            <numerusform>Se han leído %Ln copias guardadas (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>La comprobación se ha detenido antes de terminar.</translation>
    </message>
    <message>
        <source>All of them are as they were stored.</source>
        <translation>Todas están como se guardaron.</translation>
    </message>
    <message>
        <source>Some could not be looked at.</source>
        <translation>Algunas no se han podido examinar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were damaged or missing, and all are repaired.</source>
        <translation>
            <numerusform>%Ln estaba dañada o faltaba y se ha reparado.</numerusform>
            <numerusform>%Ln estaban dañadas o faltaban y se han reparado todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were damaged or missing. Repaired: %1, beyond repair: %2.</source>
        <translation>
            <numerusform>%Ln estaba dañada o faltaba. Reparadas: %1, irreparables: %2.</numerusform>
            <numerusform>%Ln estaban dañadas o faltaban. Reparadas: %1, irreparables: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check and repair the backup</source>
        <translation>Comprobar y reparar la copia de seguridad</translation>
    </message>
    <message>
        <source>Holdfast reads every stored copy and compares it with what was backed up. A damaged one is set aside, never deleted, and taken anew from your unchanged file or from another copy with the same content. This can take a while; you can go on working.</source>
        <translation>Holdfast lee todas las copias guardadas y las compara con lo que se copió. Si una está dañada, la aparta, sin eliminarla nunca, y la vuelve a tomar de su archivo sin cambios o de otra copia con el mismo contenido. Puede tardar un rato; mientras tanto puede seguir trabajando.</translation>
    </message>
    <message>
        <source>&amp;Check and repair</source>
        <translation>&amp;Comprobar y reparar</translation>
    </message>
    <message>
        <source>Damaged copies</source>
        <translation>Copias dañadas</translation>
    </message>
    <message>
        <source>Checking the backup:</source>
        <translation>Comprobando la copia de seguridad:</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Lea&amp;ve as they are…</source>
        <translation>
            <numerusform>&amp;Dejar como está…</numerusform>
            <numerusform>&amp;Dejar como están…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>Seguir en &amp;segundo plano</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Known damage</source>
        <translation>Daños conocidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies can’t be repaired.</source>
        <translation>
            <numerusform>%Ln copia dañada no se puede reparar.</numerusform>
            <numerusform>%Ln copias dañadas no se pueden reparar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you know of it, Holdfast does not warn of them any more. Nothing is removed: they stay listed here, and a verification still names them. It warns again as soon as anything else is damaged.</source>
        <translation>
            <numerusform>Si ya lo sabe, Holdfast deja de avisar de ella. No se elimina nada: sigue en esta lista, y las verificaciones la siguen mencionando. Volverá a avisar en cuanto se dañe otra cosa.</numerusform>
            <numerusform>Si ya lo sabe, Holdfast deja de avisar de ellas. No se elimina nada: siguen en esta lista, y las verificaciones las siguen mencionando. Volverá a avisar en cuanto se dañe otra cosa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave as they are</source>
        <translation>
            <numerusform>&amp;Dejar como está</numerusform>
            <numerusform>&amp;Dejar como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies are left as they are. Holdfast does not warn of them any more.</source>
        <translation>
            <numerusform>%Ln copia dañada se deja como está. Holdfast ya no avisa de ella.</numerusform>
            <numerusform>%Ln copias dañadas se dejan como están. Holdfast ya no avisa de ellas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreChoices</name>
    <message>
        <source>Restore to a folder</source>
        <translation>Restaurar en una carpeta</translation>
    </message>
    <message>
        <source>&amp;Beside the original</source>
        <translation>&amp;Junto al original</translation>
    </message>
    <message>
        <source>As a copy with “%1” in its name. Nothing that stands there is touched.</source>
        <translation>Como una copia con «%1» en el nombre. No se toca nada de lo que ya hay ahí.</translation>
    </message>
    <message>
        <source>To &amp;another folder</source>
        <translation>En &amp;otra carpeta</translation>
    </message>
    <message>
        <source>With its folders, below one of your choice. Nothing that stands there is touched.</source>
        <translation>Con sus carpetas, dentro de una que usted elija. No se toca nada de lo que ya hay ahí.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>In its own &amp;place</source>
        <translation>En su propio &amp;lugar</translation>
    </message>
    <message>
        <source>What gives way is archived in the backup first.</source>
        <translation>Lo que se sustituye se archiva antes en la copia de seguridad.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Replace it if it is older</source>
        <translation>Reemplazarlo si es más antiguo</translation>
    </message>
    <message>
        <source>Replace it always</source>
        <translation>Reemplazarlo siempre</translation>
    </message>
    <message>
        <source>If something &amp;else stands there:</source>
        <translation>Si ya hay otra &amp;cosa ahí:</translation>
    </message>
    <message>
        <source>E&amp;xactly as it was</source>
        <translation>E&amp;xactamente como estaba</translation>
    </message>
    <message>
        <source>E&amp;xactly as it is in the backup</source>
        <translation>E&amp;xactamente como está en la copia</translation>
    </message>
    <message>
        <source>Put back in place, so that everything is as it was. Newer files and files that were not there then are archived in the backup first; then they give way.</source>
        <translation>Se vuelve a poner en su lugar, de modo que todo quede como estaba. Los archivos más recientes y los que no existían entonces se archivan antes en la copia de seguridad y después se quitan.</translation>
    </message>
    <message>
        <source>Take the &amp;nearest older version where the
retention rules removed the right one</source>
        <translation>Usar la versión anterior más &amp;próxima si las
reglas de conservación eliminaron la correcta</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>Todavía no se ha elegido ninguna carpeta</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Restaurar «%1»</translation>
    </message>
    <message>
        <source>Restore the selected files and folders</source>
        <translation>Restaurar los archivos y carpetas seleccionados</translation>
    </message>
    <message>
        <source>As it was on %1 at %2.</source>
        <comment>date, time</comment>
        <translation>Tal como estaba el %1 a las %2.</translation>
    </message>
    <message>
        <source>As it is in the backup now.</source>
        <translation>Tal como está ahora en la copia de seguridad.</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Ver la &amp;carpeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose a folder, and it is shown here what will happen.</source>
        <translation>Elija una carpeta y aquí se mostrará lo que ocurrirá.</translation>
    </message>
    <message>
        <source>The restore was stopped</source>
        <translation>Se ha detenido la restauración</translation>
    </message>
    <message>
        <source>Nothing could be restored</source>
        <translation>No se ha podido restaurar nada</translation>
    </message>
    <message numerus="yes">
        <source>Restored, but %Ln files need your attention</source>
        <translation>
            <numerusform>Restaurado, pero %Ln archivo requiere su atención</numerusform>
            <numerusform>Restaurado, pero %Ln archivos requieren su atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are restored</source>
        <translation>
            <numerusform>Se ha restaurado %Ln archivo</numerusform>
            <numerusform>Se han restaurado %Ln archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePlanModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Stood there before</source>
        <translation>Había antes</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Stands there now</source>
        <translation>Hay ahora</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destino</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePlanView</name>
    <message>
        <source>Working out what will happen</source>
        <translation>Calculando lo que ocurrirá</translation>
    </message>
    <message>
        <source>What is restored, name by name</source>
        <translation>Lo que se restaura, nombre por nombre</translation>
    </message>
    <message>
        <source>Show &amp;only what needs attention</source>
        <translation>Ver &amp;solo lo que requiere atención</translation>
    </message>
    <message>
        <source>Working out what will happen…</source>
        <translation>Calculando lo que ocurrirá…</translation>
    </message>
    <message>
        <source>%1 The list shows the first %2 of %3.</source>
        <comment>sentences, numbers</comment>
        <translation>%1 La lista muestra los primeros %2 de %3.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreProgress</name>
    <message>
        <source>Progress of the restore</source>
        <translation>Progreso de la restauración</translation>
    </message>
    <message>
        <source>Waiting for the backup that is under way…</source>
        <translation>Esperando a la copia de seguridad en curso…</translation>
    </message>
    <message>
        <source>Stopping after the file in hand…</source>
        <translation>Se detendrá tras el archivo en curso…</translation>
    </message>
    <message numerus="yes">
        <source>Restoring %Ln files…</source>
        <translation>
            <numerusform>Restaurando %Ln archivo…</numerusform>
            <numerusform>Restaurando %Ln archivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4</source>
        <comment>files, bytes</comment>
        <translation>%1 de %2, %3 de %4</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RetentionPage</name>
    <message>
        <source>How long are earlier versions kept?</source>
        <translation>¿Cuánto tiempo se conservan las versiones anteriores?</translation>
    </message>
    <message>
        <source>Rules remove earlier versions and, if you wish, deleted files. The current copy of a file is never removed: at least one good copy always stays.</source>
        <translation>Las reglas eliminan versiones anteriores y, si lo desea, archivos eliminados. La copia actual de un archivo no se elimina nunca: siempre queda al menos una copia válida.</translation>
    </message>
    <message>
        <source>&amp;Rules for:</source>
        <translation>&amp;Reglas para:</translation>
    </message>
    <message>
        <source>This folder has r&amp;ules of its own</source>
        <translation>Esta carpeta tiene reglas &amp;propias</translation>
    </message>
    <message>
        <source>Undo &amp;changes</source>
        <translation>&amp;Deshacer cambios</translation>
    </message>
    <message>
        <source>&amp;Save rules</source>
        <translation>&amp;Guardar reglas</translation>
    </message>
    <message>
        <source>&amp;Apply now…</source>
        <translation>&amp;Aplicar ahora…</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>%1 (own rules)</source>
        <translation>%1 (reglas propias)</translation>
    </message>
    <message>
        <source>The configuration file can’t be read, so these are not your rules: they can be seen and changed once it is mended.</source>
        <translation>No se puede leer el archivo de configuración, así que estas no son sus reglas: podrá verlas y cambiarlas cuando se corrija.</translation>
    </message>
    <message>
        <source>The rules are here again as soon as the configuration is mended.</source>
        <translation>Las reglas volverán a aparecer aquí en cuanto se corrija la configuración.</translation>
    </message>
    <message>
        <source>Set up a backup first: choose the folders to keep safe and a drive for their copies.</source>
        <translation>Configure antes una copia de seguridad: elija las carpetas que quiere proteger y una unidad para sus copias.</translation>
    </message>
    <message>
        <source>Save and &amp;apply now…</source>
        <translation>Guardar y &amp;aplicar ahora…</translation>
    </message>
    <message>
        <source>These rules are in force. Removed %1: %2.</source>
        <comment>today 14:03, 5 versions</comment>
        <translation>Estas reglas están en vigor. Eliminado (%1): %2.</translation>
    </message>
    <message>
        <source>These rules are in force.</source>
        <translation>Estas reglas están en vigor.</translation>
    </message>
    <message>
        <source>Not saved yet. Once saved, the next backup removes what is listed.</source>
        <translation>Sin guardar todavía. Una vez guardadas, la próxima copia de seguridad elimina lo que aparece en la lista.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Sin guardar todavía.</translation>
    </message>
    <message>
        <source>The rules are saved.</source>
        <translation>Se han guardado las reglas.</translation>
    </message>
    <message>
        <source>Save without a preview?</source>
        <translation>¿Guardar sin vista previa?</translation>
    </message>
    <message>
        <source>What these rules remove can’t be shown now.</source>
        <translation>Ahora no se puede mostrar lo que eliminan estas reglas.</translation>
    </message>
    <message>
        <source>Once they are saved, the next backup applies them.</source>
        <translation>Una vez guardadas, la próxima copia de seguridad las aplica.</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>&amp;Guardar de todos modos</translation>
    </message>
    <message>
        <source>Remove earlier versions?</source>
        <translation>¿Eliminar versiones anteriores?</translation>
    </message>
    <message>
        <source>Remove %1 from the backup?</source>
        <comment>132 versions, 1.2 GiB</comment>
        <translation>¿Eliminar %1 de la copia de seguridad?</translation>
    </message>
    <message>
        <source>They are the ones that the page lists. They can’t be brought back. The current copy of every file stays.</source>
        <translation>Son las que aparecen en la lista de la página. No se pueden recuperar. La copia actual de cada archivo se queda.</translation>
    </message>
    <message>
        <source>Meanwhile others than those that you saw would go, so nothing was removed yet. %1</source>
        <translation>Ahora se eliminarían otras distintas de las que vio, así que todavía no se ha eliminado nada. %1</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>&amp;Eliminarlas</translation>
    </message>
    <message>
        <source>Removing earlier versions…</source>
        <translation>Eliminando versiones anteriores…</translation>
    </message>
    <message>
        <source>A backup ran meanwhile, and others than those that you saw would go now. Nothing was removed: look at the list again.</source>
        <translation>Mientras tanto se ha hecho una copia de seguridad, y ahora se eliminarían otras distintas de las que vio. No se ha eliminado nada: revise de nuevo la lista.</translation>
    </message>
    <message>
        <source>Stopped. Removed until then: %1.</source>
        <translation>Detenido. Eliminado hasta ese momento: %1.</translation>
    </message>
    <message>
        <source>Removed: %1. Some could not be removed: %2: %3</source>
        <translation>Eliminado: %1. No se ha podido eliminar algo: %2: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ReviewStep</name>
    <message>
        <source>Ready to start</source>
        <translation>Todo listo para empezar</translation>
    </message>
    <message>
        <source>The first backup copies everything, which may take a while. From then on changes are backed up within seconds, and earlier versions are kept.</source>
        <translation>La primera copia de seguridad copia todo, lo que puede tardar un rato. A partir de entonces, los cambios se copian en segundos y se conservan las versiones anteriores.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>All &amp;rules…</source>
        <translation>Todas las &amp;reglas…</translation>
    </message>
    <message>
        <source>%1. %2 are free there.</source>
        <translation>%1. Hay %2 libres ahí.</translation>
    </message>
    <message>
        <source>The exclude rules leave out nothing.</source>
        <translation>Las reglas de exclusión no omiten nada.</translation>
    </message>
    <message>
        <source>What to leave out of all folders</source>
        <translation>Qué excluir de todas las carpetas</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RulesForm</name>
    <message>
        <source>The exact rules</source>
        <translation>Las reglas exactas</translation>
    </message>
    <message>
        <source>Keep of each file the &amp;newest:</source>
        <translation>De cada archivo, las más &amp;recientes:</translation>
    </message>
    <message numerus="yes">
        <source> versions</source>
        <translation>
            <numerusform> versión</numerusform>
            <numerusform> versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep versions f&amp;or:</source>
        <translation>Conservar &amp;versiones:</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <translation>
            <numerusform> día</numerusform>
            <numerusform> días</numerusform>
        </translation>
    </message>
    <message>
        <source>One each &amp;hour, for:</source>
        <translation>Una cada &amp;hora, durante:</translation>
    </message>
    <message numerus="yes">
        <source> hours</source>
        <translation>
            <numerusform> hora</numerusform>
            <numerusform> horas</numerusform>
        </translation>
    </message>
    <message>
        <source>One each da&amp;y, for:</source>
        <translation>Una cada &amp;día, durante:</translation>
    </message>
    <message>
        <source>One each &amp;week, for:</source>
        <translation>Una cada &amp;semana, durante:</translation>
    </message>
    <message numerus="yes">
        <source> weeks</source>
        <translation>
            <numerusform> semana</numerusform>
            <numerusform> semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>One each mon&amp;th, for:</source>
        <translation>Una cada &amp;mes, durante:</translation>
    </message>
    <message numerus="yes">
        <source> months</source>
        <translation>
            <numerusform> mes</numerusform>
            <numerusform> meses</numerusform>
        </translation>
    </message>
    <message>
        <source>One each y&amp;ear, for:</source>
        <translation>Una cada &amp;año, durante:</translation>
    </message>
    <message numerus="yes">
        <source> years</source>
        <translation>
            <numerusform> año</numerusform>
            <numerusform> años</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;deleted files for:</source>
        <translation>Conservar archivos &amp;eliminados:</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>A version goes when one of these rules says so. Of the “one each …” rules it is enough that one keeps it.</source>
        <translation>Una versión se elimina cuando lo indica alguna de estas reglas. De las reglas «una cada…», basta con que una la conserve.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Free space to keep on the drive</source>
        <translation>Espacio libre que mantener en la unidad</translation>
    </message>
    <message>
        <source>Unit of the free space</source>
        <translation>Unidad de medida del espacio libre</translation>
    </message>
    <message>
        <source>% of the drive</source>
        <translation>% de la unidad</translation>
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
        <translation>Mantener &amp;libre en la unidad:</translation>
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
        <translation>Completa</translation>
    </message>
    <message>
        <source>Something left out</source>
        <translation>Con omisiones</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificados</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingsForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>Elija una carpeta</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingsPage</name>
    <message>
        <source>The configuration file can’t be read, so these are not your settings: they can be seen and changed once it is mended.</source>
        <translation>No se puede leer el archivo de configuración, así que estos no son sus ajustes: podrá verlos y cambiarlos cuando se corrija.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>About Holdfast</source>
        <translation>Acerca de Holdfast</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Abrir la carpeta de registros</translation>
    </message>
    <message>
        <source>Nothing opened the log folder. It is there after the first backup.</source>
        <translation>Ningún programa ha abierto la carpeta de registros. Existe a partir de la primera copia de seguridad.</translation>
    </message>
    <message>
        <source>Some settings were changed.</source>
        <translation>Se han cambiado algunos ajustes.</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>Descar&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>This backup has begun, and keeps its layout. Another one holds for a backup that begins anew, on another drive.</source>
        <translation>Esta copia de seguridad ya ha empezado y mantiene su estructura. Otra estructura solo vale para una copia de seguridad que empiece de cero, en otra unidad.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Se han guardado los ajustes.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SeveralPanel</name>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Bring them back as they were at the time that is shown; what will happen is shown first</source>
        <translation>Recuperarlos como estaban en el momento mostrado; antes se muestra lo que ocurrirá</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and folders are selected</source>
        <translation>
            <numerusform>%Ln archivo o carpeta seleccionado</numerusform>
            <numerusform>%Ln archivos y carpetas seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not there at this time: choose one alone to bring it back.</source>
        <translation>
            <numerusform>%Ln de ellos no existe en ese momento: elíjalo por separado para recuperarlo.</numerusform>
            <numerusform>%Ln de ellos no existen en ese momento: elija uno solo para recuperarlo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SituationPanel</name>
    <message>
        <source>Progress of the backup</source>
        <translation>Progreso de la copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation>R&amp;estaurar…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Hacer &amp;copia ahora</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SourceDetails</name>
    <message>
        <source>E&amp;xclude rules…</source>
        <translation>Reglas de e&amp;xclusión…</translation>
    </message>
    <message>
        <source>&amp;Versions to keep…</source>
        <translation>&amp;Conservar versiones…</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <translation>&amp;Ver en el gestor de archivos</translation>
    </message>
    <message>
        <source>Sto&amp;p backing up…</source>
        <translation>De&amp;jar de hacer copia…</translation>
    </message>
    <message>
        <source>What could not be backed up</source>
        <translation>Lo que no se ha podido copiar</translation>
    </message>
    <message>
        <source>It has no exclude rules of its own.</source>
        <translation>No tiene reglas de exclusión propias.</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln exclude rules of its own.</source>
        <translation>
            <numerusform>Tiene %Ln regla de exclusión propia.</numerusform>
            <numerusform>Tiene %Ln reglas de exclusión propias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its versions are kept by rules of its own.</source>
        <translation>Sus versiones se conservan según sus propias reglas.</translation>
    </message>
    <message>
        <source>Its versions are kept by the rules for all folders.</source>
        <translation>Sus versiones se conservan según las reglas de todas las carpetas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be backed up:</source>
        <translation>
            <numerusform>No se ha podido copiar %Ln archivo o carpeta:</numerusform>
            <numerusform>No se han podido copiar %Ln archivos o carpetas:</numerusform>
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
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Vigilancia</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TimeBar</name>
    <message>
        <source>To the change before</source>
        <translation>Ir al cambio anterior</translation>
    </message>
    <message>
        <source>To the next change</source>
        <translation>Ir al cambio siguiente</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>Momento que mostrar</translation>
    </message>
    <message>
        <source>Date and time to show</source>
        <translation>Fecha y hora que mostrar</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Ahora</translation>
    </message>
    <message>
        <source>Show the files as they are now</source>
        <translation>Ver los archivos tal como están ahora</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the end of the slider</comment>
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown is %1</source>
        <translation>Se muestra: %1</translation>
    </message>
    <message>
        <source>Shown is now</source>
        <translation>Se muestra: ahora</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Tray</name>
    <message>
        <source>Nothing was done yet</source>
        <translation>Todavía no se ha hecho nada</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Hacer &amp;copia ahora</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Open Holdfast</source>
        <translation>&amp;Abrir Holdfast</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Holdfast: %1</source>
        <translation>Holdfast: %1</translation>
    </message>
    <message>
        <source>Last good backup: %1</source>
        <translation>Última copia correcta: %1</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Buscando cambios</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, 48 files</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done: file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>Lo último</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::UsageModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::UsagePanel</name>
    <message>
        <source>What takes the space</source>
        <translation>Qué ocupa el espacio</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Sumando…</translation>
    </message>
    <message>
        <source>Files now: %1</source>
        <translation>Archivos actuales: %1</translation>
    </message>
    <message>
        <source>Kept history: %1</source>
        <translation>Historial conservado: %1</translation>
    </message>
    <message>
        <source>Nothing is stored yet. After the first backup you see here which folders take the space.</source>
        <translation>Todavía no hay nada guardado. Después de la primera copia de seguridad, verá aquí qué carpetas ocupan el espacio.</translation>
    </message>
    <message>
        <source>Nothing in this folder takes any space.</source>
        <translation>Nada de esta carpeta ocupa espacio.</translation>
    </message>
    <message>
        <source>%1: %2 now, %3 of earlier versions and deleted files</source>
        <translation>%1: %2 ahora, %3 de versiones anteriores y archivos eliminados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VerifySection</name>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>A backup is worth what can be restored from it.</source>
        <translation>Una copia de seguridad vale lo que se puede restaurar de ella.</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Reparar…</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Verificar ahora</translation>
    </message>
    <message>
        <source>&amp;Prove restoring now</source>
        <translation>&amp;Probar restauración ahora</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Reads every stored copy and compares it with its fingerprint.</source>
        <translation>Lee todas las copias guardadas y las compara con su huella.</translation>
    </message>
    <message numerus="yes">
        <source>Restores %Ln files, drawn at random, to a temporary folder and compares them.</source>
        <translation>
            <numerusform>Restaura %Ln archivo elegido al azar en una carpeta temporal y lo compara.</numerusform>
            <numerusform>Restaura %Ln archivos elegidos al azar en una carpeta temporal y los compara.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se ha encontrado</translation>
    </message>
    <message>
        <source>The backup can’t be reached now. Connect its drive to check it, or to prove that files can be restored.</source>
        <translation>Ahora no se puede acceder a la copia de seguridad. Conecte su unidad para comprobarla o para probar que los archivos se pueden restaurar.</translation>
    </message>
    <message>
        <source>Nothing was backed up yet, so there is nothing to prove.</source>
        <translation>Todavía no se ha copiado nada, así que no hay nada que probar.</translation>
    </message>
    <message>
        <source>That files can be restored was never proven on this computer. It takes a minute.</source>
        <translation>En este equipo nunca se ha probado que los archivos se puedan restaurar. Se tarda un minuto.</translation>
    </message>
    <message>
        <source>The last proof of restoring (%1) found damage. Verify the backup now.</source>
        <translation>La última prueba de restauración (%1) encontró daños. Verifique ahora la copia de seguridad.</translation>
    </message>
    <message>
        <source>Restoring was last proven %1: %2 came back exactly as they were.</source>
        <translation>Última prueba de restauración: %1. Se recuperó exactamente lo que había: %2.</translation>
    </message>
    <message>
        <source>Its stored copies were never all verified from this computer.</source>
        <translation>Desde este equipo nunca se han verificado todas sus copias guardadas.</translation>
    </message>
    <message>
        <source>All stored copies were last verified %1: they are sound.</source>
        <translation>Última verificación de todas las copias guardadas: %1. Están en buen estado.</translation>
    </message>
    <message numerus="yes">
        <source>Last verified %1: %Ln copies are damaged, and left as they are.</source>
        <translation>
            <numerusform>Última verificación: %1. %Ln copia está dañada y se deja como está.</numerusform>
            <numerusform>Última verificación: %1. %Ln copias están dañadas y se dejan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies were found damaged or missing (%1). Repairing takes them anew from your unchanged files or from other copies of the same content.</source>
        <translation>
            <numerusform>Se ha encontrado %Ln copia guardada dañada o ausente (%1). Al repararla, se vuelve a tomar de su archivo sin cambios o de otra copia con el mismo contenido.</numerusform>
            <numerusform>Se han encontrado %Ln copias guardadas dañadas o ausentes (%1). Al repararlas, se vuelven a tomar de sus archivos sin cambios o de otras copias con el mismo contenido.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4 of %5</source>
        <comment>what, files, bytes</comment>
        <translation>%1: %2 de %3, %4 de %5</translation>
    </message>
    <message>
        <source>Reading the stored copies</source>
        <translation>Leyendo las copias guardadas</translation>
    </message>
    <message>
        <source>Restoring and comparing</source>
        <translation>Restaurando y comparando</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies are damaged or missing.</source>
        <translation>
            <numerusform>%Ln copia guardada está dañada o falta.</numerusform>
            <numerusform>%Ln copias guardadas están dañadas o faltan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was read so far is sound: %1.</source>
        <translation>Detenido. Lo leído hasta ahora está en buen estado: %1.</translation>
    </message>
    <message>
        <source>What could be read is sound: %1. Some copies could not be looked at.</source>
        <translation>Lo que se ha podido leer está en buen estado: %1. Algunas copias no se han podido examinar.</translation>
    </message>
    <message>
        <source>All stored copies are sound: %1.</source>
        <translation>Todas las copias guardadas están en buen estado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be restored as they were.</source>
        <translation>
            <numerusform>%Ln archivo no se ha podido restaurar como era.</numerusform>
            <numerusform>%Ln archivos no se han podido restaurar como eran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Detenido antes de terminar.</translation>
    </message>
    <message>
        <source>No file could be tried.</source>
        <translation>No se ha podido probar ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were restored and are exactly what they were.</source>
        <translation>
            <numerusform>Se ha restaurado %Ln archivo y es exactamente lo que era.</numerusform>
            <numerusform>Se han restaurado %Ln archivos y son exactamente lo que eran.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): its copy %3: %4</source>
        <comment>file, which content, where it lies, problem</comment>
        <translation>%1 (%2): su copia %3: %4</translation>
    </message>
    <message>
        <source>%1 (%2): its copy %3 is missing</source>
        <comment>file, which content, where it lay</comment>
        <translation>%1 (%2): falta su copia %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not a part of the backup; it is left alone</source>
        <translation>%1: no forma parte de la copia de seguridad; no se toca</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VersionModel</name>
    <message>
        <source>Current. %1</source>
        <comment>what changed</comment>
        <translation>Actual. %1</translation>
    </message>
    <message>
        <source>until now</source>
        <translation>hasta: ahora</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta: %1</translation>
    </message>
    <message>
        <source>From %1 %2</source>
        <comment>a time, until when</comment>
        <translation>Desde: %1; %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>from and until, what changed</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VersionsPage</name>
    <message>
        <source>Your files as they are now</source>
        <translation>Sus archivos tal como están ahora</translation>
    </message>
    <message>
        <source>Your files as they were on %1 at %2</source>
        <comment>date, time</comment>
        <translation>Sus archivos tal como estaban el %1 a las %2</translation>
    </message>
    <message>
        <source>%1 was not there at this time.</source>
        <translation>%1 no existía en ese momento.</translation>
    </message>
    <message>
        <source>Choose &amp;folders</source>
        <translation>Elegir &amp;carpetas</translation>
    </message>
    <message>
        <source>Nothing is backed up yet</source>
        <translation>Todavía no hay nada en la copia de seguridad</translation>
    </message>
    <message>
        <source>As soon as a folder is backed up, every version of every file in it can be found here.</source>
        <translation>En cuanto se haga copia de una carpeta, aquí encontrará todas las versiones de todos sus archivos.</translation>
    </message>
    <message>
        <source>Search everything that was ever backed up</source>
        <translation>Buscar en todo lo que se ha copiado alguna vez</translation>
    </message>
    <message>
        <source>Show &amp;deleted files</source>
        <translation>Ver archivos &amp;eliminados</translation>
    </message>
    <message>
        <source>Choose a file or a folder</source>
        <translation>Elija un archivo o una carpeta</translation>
    </message>
    <message>
        <source>Its versions are shown here: to read, to compare and to bring back. Move the slider to see how everything was at another time.</source>
        <translation>Sus versiones se muestran aquí: para leerlas, compararlas y recuperarlas. Mueva el control deslizante para ver cómo estaba todo en otro momento.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WatchDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Folders that can’t be watched</source>
        <translation>Carpetas que no se pueden vigilar</translation>
    </message>
    <message>
        <source>This computer tells Holdfast of changes in %1 folders, and no more. Nothing is lost: the others are looked at from time to time, so that changes in them are backed up later. Whoever administers this computer can raise the limit.</source>
        <translation>Este equipo avisa a Holdfast de los cambios en %1 carpetas como máximo. No se pierde nada: las demás se examinan de vez en cuando, así que sus cambios se copian más tarde. Quien administre este equipo puede aumentar el límite.</translation>
    </message>
    <message>
        <source>Until the next restart, type this in a &amp;terminal:</source>
        <translation>Hasta el próximo reinicio, escriba esto en un &amp;terminal:</translation>
    </message>
    <message>
        <source>For &amp;good, write this into the file /etc/sysctl.d/60-holdfast.conf:</source>
        <translation>De forma &amp;permanente, escriba esto en el archivo /etc/sysctl.d/60-holdfast.conf:</translation>
    </message>
    <message>
        <source>Then start Holdfast again, so that it watches all folders.</source>
        <translation>Después vuelva a iniciar Holdfast para que vigile todas las carpetas.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WorkPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
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
        <translation>holdfast: ya está en marcha, pero no responde.
</translation>
    </message>
</context>
</TS>
