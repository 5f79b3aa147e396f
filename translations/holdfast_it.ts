<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>Activity</name>
    <message>
        <source>Added</source>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicato</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Spostato</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Proprietà</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>Old version removed</source>
        <translation>Vecchia versione rimossa</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Tralasciato</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The backup is complete.</source>
        <translation>Il backup è completo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were unchanged.</source>
        <translation>
            <numerusform>%Ln file era invariato.</numerusform>
            <numerusform>%Ln file erano invariati.</numerusform>
        </translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>prima: %1</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>conservato in %1</translation>
    </message>
    <message>
        <source>the same content is stored already</source>
        <translation>lo stesso contenuto è già nel backup</translation>
    </message>
</context>
<context>
    <name>ActivityExport</name>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Dimensione (byte)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>AwayText</name>
    <message>
        <source>Connect it to see what it holds. Changes in your folders are noticed meanwhile, and backed up then.</source>
        <translation>Collegarla per vedere che cosa contiene. Nel frattempo le modifiche nelle cartelle vengono rilevate, per essere salvate in seguito.</translation>
    </message>
    <message>
        <source>The drive “%1” is not connected.</source>
        <translation>L’unità «%1» non è collegata.</translation>
    </message>
    <message>
        <source>The drive “%1” has not been connected since %2.</source>
        <comment>name, Tuesday 18:40</comment>
        <translation>L’unità «%1» non è collegata. Ultimo collegamento: %2.</translation>
    </message>
    <message>
        <source>There is no backup to look at: none was made yet, or its drive is not connected.</source>
        <translation>Nessun backup da mostrare: non ne è ancora stato eseguito uno, oppure la sua unità non è collegata.</translation>
    </message>
</context>
<context>
    <name>ClassifyFolder</name>
    <message>
        <source>This is a file, and Holdfast backs up whole folders. Add the folder “%1” that holds it; exclude rules can leave out the rest.</source>
        <translation>Questo è un file, mentre Holdfast esegue il backup di cartelle intere. Aggiungere la cartella «%1» che lo contiene; il resto si può escludere con le regole di esclusione.</translation>
    </message>
    <message>
        <source>This is the backup itself. It can’t be backed up into itself; choose the folder that your own files are in.</source>
        <translation>Questo è il backup stesso, che non può contenere una copia di sé. Scegliere la cartella in cui si trovano i propri file.</translation>
    </message>
    <message>
        <source>This folder lies inside the backup, so what is in it is a copy already. Choose the folder that your own files are in.</source>
        <translation>Questa cartella si trova nel backup, quindi ciò che contiene è già una copia. Scegliere la cartella in cui si trovano i propri file.</translation>
    </message>
    <message>
        <source>The backup lies in this folder. That is fine: it is left out. A copy on the same drive does not survive the loss of that drive, though.</source>
        <translation>Il backup si trova in questa cartella. Non è un problema: viene escluso. Una copia sulla stessa unità, però, non sopravvive alla perdita di quell’unità.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a folder</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>This folder is on the list already, as “%1”.</source>
        <translation>Questa cartella è già nell’elenco, come «%1».</translation>
    </message>
    <message>
        <source>This folder is backed up already, as “%1”.</source>
        <translation>Questa cartella è già nel backup, come «%1».</translation>
    </message>
    <message>
        <source>This folder lies in “%1”, which is on the list: it is backed up with that.</source>
        <translation>Questa cartella si trova in «%1», che è nell’elenco: viene salvata insieme a quella.</translation>
    </message>
    <message>
        <source>This folder is backed up already: it lies in “%1”. There is nothing more to do.</source>
        <translation>Questa cartella è già nel backup: si trova in «%1». Non occorre fare altro.</translation>
    </message>
    <message>
        <source>Backed up already in this folder: %1. Nothing is backed up twice. To back up all of it, stop backing up those first; what is stored of them is kept.</source>
        <comment>names of folders</comment>
        <translation>Già nel backup all’interno di questa cartella: %1. Nulla viene salvato due volte. Per salvare l’intera cartella, interrompere prima il backup di quelle; ciò che ne è già stato salvato viene conservato.</translation>
    </message>
    <message>
        <source>On the list already in this folder: %1. Nothing is backed up twice: keep those, or back up all of this folder in their place.</source>
        <comment>names of folders</comment>
        <translation>Già nell’elenco all’interno di questa cartella: %1. Nulla viene salvato due volte: si possono tenere quelle, oppure salvare l’intera cartella al loro posto.</translation>
    </message>
    <message>
        <source>This folder is not there. Connect its drive, then add it again.</source>
        <translation>Questa cartella non è disponibile. Collegare la sua unità, poi aggiungerla di nuovo.</translation>
    </message>
    <message>
        <source>The path of this folder holds bytes that are no text, which the configuration can’t hold. Add the folder above it, or give it another name.</source>
        <translation>Il percorso di questa cartella contiene byte che non sono testo e che la configurazione non può contenere. Aggiungere la cartella superiore, oppure rinominare questa.</translation>
    </message>
    <message>
        <source>This is where Holdfast writes its log, which is never backed up. Choose another folder.</source>
        <translation>Qui Holdfast scrive il proprio registro, che non entra mai nel backup. Scegliere un’altra cartella.</translation>
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
        <translation>Uso: holdfast [OPZIONE]… [CARTELLA]…
Esegue il backup di cartelle in file normali e le sorveglia dall’area di notifica.
Le CARTELLE indicate vengono proposte come ulteriori cartelle da salvare.

  --config FILE          una configurazione diversa da quella dell’utente
  --background           avvia senza finestra
  --page PAGINA [FILE]   mostra una pagina: overview, folders, activity, versions,
                         retention, duplicates, settings; le versioni di FILE
  --backup-now           esamina tutto adesso
  --pause, --resume      sospende il backup e lo riprende
  --quit                 chiude il programma in esecuzione
  --help, --version

Se Holdfast è già in esecuzione, esegue ciò che viene chiesto. In una shell o
in uno script: holdfast-cli.
</translation>
    </message>
    <message>
        <source>holdfast: %1
Try holdfast --help.
</source>
        <translation>holdfast: %1
Provare con holdfast --help.
</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>l’opzione %1 non esiste</translation>
    </message>
    <message>
        <source>%1 wants a value</source>
        <translation>%1 richiede un valore</translation>
    </message>
    <message>
        <source>--page wants the name of a page</source>
        <translation>--page richiede il nome di una pagina</translation>
    </message>
    <message>
        <source>there is no page %1; the pages are overview, folders, activity, versions, retention, duplicates and settings</source>
        <translation>la pagina %1 non esiste; le pagine sono overview, folders, activity, versions, retention, duplicates e settings</translation>
    </message>
    <message>
        <source>%1 wants a file</source>
        <translation>%1 richiede un file</translation>
    </message>
</context>
<context>
    <name>ConfigMistakes</name>
    <message>
        <source>Line %1 can’t be understood: a comma, a quotation mark or a bracket may be missing, or be one too many, there or just before.</source>
        <translation>La riga %1 non è comprensibile: una virgola, una virgoletta o una parentesi potrebbe mancare, o essere di troppo, lì o appena prima.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
</context>
<context>
    <name>ConfigSections</name>
    <message numerus="yes">
        <source>seconds</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>secondo</numerusform>
            <numerusform>secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>minuto</numerusform>
            <numerusform>minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>giorno</numerusform>
            <numerusform>giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>files</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>file</numerusform>
            <numerusform>file</numerusform>
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
        <translation>% dei file di una cartella</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoraggio</translation>
    </message>
    <message>
        <source>How changes are found and when they are backed up.</source>
        <translation>Come vengono rilevate le modifiche e quando vengono salvate nel backup.</translation>
    </message>
    <message>
        <source>&amp;Wait for quiet:</source>
        <translation>At&amp;tendi inattività per:</translation>
    </message>
    <message>
        <source>A file is backed up when it has not changed for so long.</source>
        <translation>Un file viene salvato quando resta invariato per questo tempo.</translation>
    </message>
    <message>
        <source>&amp;Busy files:</source>
        <translation>File &amp;molto attivi:</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Ogni modifica</translation>
    </message>
    <message>
        <source>A file that keeps changing gets at most one new version in this time. Its first change is not delayed.</source>
        <translation>Di un file che continua a cambiare si salva al massimo una nuova versione in questo intervallo. La prima modifica non viene ritardata.</translation>
    </message>
    <message>
        <source>&amp;Check everything every:</source>
        <translation>&amp;Controlla tutto ogni:</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Finds what the system did not tell of.</source>
        <translation>Trova ciò che il sistema non ha segnalato.</translation>
    </message>
    <message>
        <source>Pause on batter&amp;y below:</source>
        <translation>Pausa con &amp;batteria sotto:</translation>
    </message>
    <message>
        <source>Hold back a &amp;mass change above:</source>
        <translation>Trattieni modific&amp;he in massa oltre:</translation>
    </message>
    <message>
        <source>When so many files vanish or change at once, Holdfast asks first. Nothing is removed from the backup meanwhile.</source>
        <translation>Quando così tanti file spariscono o cambiano insieme, Holdfast chiede prima conferma. Nel frattempo nulla viene rimosso dal backup.</translation>
    </message>
    <message>
        <source>… and of at &amp;least:</source>
        <translation>… e di alm&amp;eno:</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Qualsiasi numero</translation>
    </message>
    <message>
        <source>Recognising changes</source>
        <translation>Riconoscimento delle modifiche</translation>
    </message>
    <message>
        <source>Only the fingerprint of its content says whether a file has changed.</source>
        <translation>Solo l’impronta del contenuto dice se un file è cambiato.</translation>
    </message>
    <message>
        <source>&amp;Read files:</source>
        <translation>&amp;Leggi i file:</translation>
    </message>
    <message>
        <source>When size or times differ (fast)</source>
        <translation>Se dimensione o date sono diverse (veloce)</translation>
    </message>
    <message>
        <source>Always, in every backup (thorough and slow)</source>
        <translation>Sempre, a ogni backup (accurato e lento)</translation>
    </message>
    <message>
        <source>&amp;Fingerprint:</source>
        <translation>Im&amp;pronta:</translation>
    </message>
    <message>
        <source>All of them are safe. After a change of it, files are read once to get their new fingerprint.</source>
        <translation>Sono tutte sicure. Se si cambia tipo, i file vengono letti una volta per calcolare la nuova impronta.</translation>
    </message>
    <message>
        <source>How files are stored</source>
        <translation>Salvataggio dei file</translation>
    </message>
    <message>
        <source>What is stored already stays as it is: this is for what comes from now on.</source>
        <translation>Ciò che è già salvato resta com’è: questo vale per quanto si aggiunge da ora in poi.</translation>
    </message>
    <message>
        <source>Folders in the backup:</source>
        <translation>Cartelle nel backup:</translation>
    </message>
    <message>
        <source>One for each folder, when there is more than one</source>
        <translation>Una per ogni cartella, se sono più d’una</translation>
    </message>
    <message>
        <source>One for each folder, always</source>
        <translation>Sempre una per ogni cartella</translation>
    </message>
    <message>
        <source>None, for a single folder</source>
        <translation>Nessuna, per una cartella sola</translation>
    </message>
    <message>
        <source>A backup that has begun keeps what it began with.</source>
        <translation>Un backup già iniziato mantiene la scelta con cui è iniziato.</translation>
    </message>
    <message>
        <source>Put identical files:</source>
        <translation>Metti i file identici:</translation>
    </message>
    <message>
        <source>Into “_duplicates”, but for the first one</source>
        <translation>In «_duplicates», tranne il primo</translation>
    </message>
    <message>
        <source>Where they belong, like all others</source>
        <translation>Al loro posto, come tutti gli altri</translation>
    </message>
    <message>
        <source>Store identical files as:</source>
        <translation>Salva i file identici come:</translation>
    </message>
    <message>
        <source>Shared space where the drive can, else copies</source>
        <translation>Spazio condiviso se l’unità lo permette, altrimenti copie</translation>
    </message>
    <message>
        <source>Shared space; warns where the drive can’t</source>
        <translation>Spazio condiviso; avvisa se l’unità non lo permette</translation>
    </message>
    <message>
        <source>Links to one file; warns where the drive can’t</source>
        <translation>Collegamenti a un solo file; avvisa se l’unità non li permette</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>What shares its space is also damaged together.</source>
        <translation>Ciò che condivide lo spazio si danneggia anche insieme.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>One file for each backup, which says everything that was done.</source>
        <translation>Un file per ogni backup, che riporta tutto ciò che è stato fatto.</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>Car&amp;tella:</translation>
    </message>
    <message>
        <source>&amp;Keep for:</source>
        <translation>C&amp;onserva per:</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>&amp;Unchanged files:</source>
        <translation>File &amp;non modificati:</translation>
    </message>
    <message>
        <source>One line each in small backups</source>
        <translation>Una riga ciascuno nei backup piccoli</translation>
    </message>
    <message>
        <source>One line each</source>
        <translation>Una riga ciascuno</translation>
    </message>
    <message>
        <source>One line for all</source>
        <translation>Una riga per tutti</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Files at the same time:</source>
        <translation>File contemporanei:</translation>
    </message>
    <message>
        <source>Chosen for this computer</source>
        <translation>Scelto per questo computer</translation>
    </message>
    <message>
        <source>How many files are read and copied at once.</source>
        <translation>Quanti file vengono letti e copiati contemporaneamente.</translation>
    </message>
    <message>
        <source>Read all &amp;stored copies every:</source>
        <translation>Rileggi copie &amp;salvate ogni:</translation>
    </message>
    <message>
        <source>A share of them at each regular check, so that a drive that goes bad is noticed in time.</source>
        <translation>Una parte a ogni controllo periodico, così che un’unità che si guasta venga notata in tempo.</translation>
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
        <translation>Esegue il backup di %1</translation>
    </message>
    <message>
        <source>The backup is in %1</source>
        <translation>Il backup si trova in %1</translation>
    </message>
    <message>
        <source>To be known: %1: %2</source>
        <translation>Da sapere: %1: %2</translation>
    </message>
</context>
<context>
    <name>DestinationQuestion</name>
    <message>
        <source>An older state of your own backup is there now: %1.</source>
        <translation>Ora c’è uno stato più vecchio del proprio backup: %1.</translation>
    </message>
    <message>
        <source>Another backup of yours is there now: %1.</source>
        <translation>Ora c’è un altro dei propri backup: %1.</translation>
    </message>
    <message>
        <source>A backup that you have not made on this computer is there now: %1.</source>
        <translation>Ora c’è un backup che non è stato eseguito dall’utente su questo computer: %1.</translation>
    </message>
    <message>
        <source>An empty folder is there now, as when a drive is not connected. Holdfast would begin a new backup in it.</source>
        <translation>Ora c’è una cartella vuota, come quando un’unità non è collegata. Holdfast vi inizierebbe un nuovo backup.</translation>
    </message>
    <message>
        <source>There is no such folder now.</source>
        <translation>Ora questa cartella non esiste.</translation>
    </message>
    <message>
        <source>There are other files now, and no backup of Holdfast. It would begin a new backup beside them.</source>
        <translation>Ora ci sono altri file e nessun backup di Holdfast, che inizierebbe un nuovo backup accanto a essi.</translation>
    </message>
    <message>
        <source>Is this the right drive?</source>
        <translation>È l’unità giusta?</translation>
    </message>
    <message>
        <source>What is at “%1” is not what was there after the last backup.</source>
        <translation>Ciò che si trova in «%1» non è quello che c’era dopo l’ultimo backup.</translation>
    </message>
    <message>
        <source>If you connect the right drive, the backup goes on by itself.</source>
        <translation>Collegando l’unità giusta, il backup prosegue da solo.</translation>
    </message>
    <message>
        <source>If this is the place to back up to from now on, Holdfast goes on here. What stands there is kept.</source>
        <translation>Se da ora in poi il backup deve andare qui, Holdfast prosegue in questa posizione. Ciò che vi si trova viene conservato.</translation>
    </message>
    <message>
        <source>&amp;Use what is there</source>
        <translation>&amp;Usa ciò che c’è</translation>
    </message>
</context>
<context>
    <name>DestinationText</name>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>Spazio libero: %1 su %2.</translation>
    </message>
    <message>
        <source>There is not enough room: %1 are free, and your folders need %2. Choose a larger drive, or leave something out.</source>
        <translation>Lo spazio non basta: %1 liberi, mentre le cartelle richiedono %2. Scegliere un’unità più grande, oppure escludere qualcosa.</translation>
    </message>
    <message>
        <source>The first backup fits (%1 free, %2 needed), but leaves little room for earlier versions.</source>
        <translation>Il primo backup ci sta (%1 liberi, %2 necessari), ma lascia poco spazio per le versioni precedenti.</translation>
    </message>
    <message>
        <source>There is enough room: %1 are free, and your folders need %2.</source>
        <translation>Lo spazio basta: %1 liberi, mentre le cartelle richiedono %2.</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here. It is continued, with all its versions.</source>
        <translation>Qui c’è un backup di Holdfast. Viene continuato, con tutte le sue versioni.</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here that was not made by you on this computer. If it is yours, it is continued, with all its versions. If not, choose another folder.</source>
        <translation>Qui c’è un backup di Holdfast che non è stato eseguito dall’utente su questo computer. Se è il proprio, viene continuato, con tutte le sue versioni. Altrimenti scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here that was not made by you on this computer: %1. If it is yours, it is continued, with all its versions. If not, choose another folder.</source>
        <comment>the folders that it holds</comment>
        <translation>Qui c’è un backup di Holdfast che non è stato eseguito dall’utente su questo computer: %1. Se è il proprio, viene continuato, con tutte le sue versioni. Altrimenti scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>The file system of this drive (%1) holds no file larger than %2. Such files can’t be backed up to it.</source>
        <translation>Il file system di questa unità (%1) non accetta file più grandi di %2. Tali file non possono esservi salvati.</translation>
    </message>
    <message>
        <source>The file system of this drive (%1) can’t hold permissions and owners. Holdfast remembers them, and restores them.</source>
        <translation>Il file system di questa unità (%1) non può registrare permessi e proprietari. Holdfast li annota e li ripristina.</translation>
    </message>
    <message>
        <source>Identical files take up space only once on this drive.</source>
        <translation>Su questa unità i file identici occupano spazio una volta sola.</translation>
    </message>
    <message>
        <source>Holdfast may not write there. Choose another folder, or give yourself the permission.</source>
        <translation>Holdfast non ha il permesso di scrivere lì. Scegliere un’altra cartella, oppure concedersi il permesso.</translation>
    </message>
    <message>
        <source>A backup of the original tool stands here. It is taken over: what is stored already is not copied again.</source>
        <translation>Qui c’è un backup dello strumento originale. Viene acquisito: ciò che è già salvato non viene copiato di nuovo.</translation>
    </message>
    <message>
        <source>There are other files in this folder. They are left alone, but a folder of its own keeps the backup tidy.</source>
        <translation>In questa cartella ci sono altri file. Non vengono toccati, ma una cartella dedicata mantiene in ordine il backup.</translation>
    </message>
    <message>
        <source>This is the drive that your folders are on. A copy there helps when you delete or change a file by mistake, but does not survive the loss of the drive.</source>
        <translation>Questa è l’unità su cui si trovano le cartelle. Una copia qui è utile se si elimina o si modifica un file per errore, ma non sopravvive alla perdita dell’unità.</translation>
    </message>
    <message>
        <source>“%1” (files: %2)</source>
        <translation>«%1» (file: %2)</translation>
    </message>
    <message>
        <source>“%1” (files: %2, last change %3)</source>
        <translation>«%1» (file: %2, ultima modifica: %3)</translation>
    </message>
    <message>
        <source>it does not tell what of</source>
        <translation>il backup non indica di che cosa</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Connect its drive, or correct the path.</source>
        <translation>Collegare l’unità, oppure correggere il percorso.</translation>
    </message>
    <message>
        <source>Give this user the permission, or run as one who has it.</source>
        <translation>Concedere il permesso a questo utente, oppure usarne uno che lo possiede.</translation>
    </message>
    <message>
        <source>Make room there, then try again: what was stored before is as it was.</source>
        <translation>Liberare spazio lì, poi riprovare: ciò che era già salvato è rimasto com’era.</translation>
    </message>
    <message>
        <source>Mount it for writing, then try again.</source>
        <translation>Montare l’unità in scrittura, poi riprovare.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Riprovare più tardi.</translation>
    </message>
    <message>
        <source>Connect the drive again, then try again: what was stored before is as it was.</source>
        <translation>Ricollegare l’unità, poi riprovare: ciò che era già salvato è rimasto com’era.</translation>
    </message>
    <message>
        <source>The next backup makes the catalog anew; so does the command rebuild.</source>
        <translation>Il prossimo backup ricrea il catalogo; lo fa anche il comando rebuild.</translation>
    </message>
    <message>
        <source>Another process holds this backup. Wait until it is done, then try again.</source>
        <translation>Un altro processo sta usando questo backup. Attendere che finisca, poi riprovare.</translation>
    </message>
    <message>
        <source>Holdfast monitors this backup (pid %1) and backs up by itself. To do it by hand, stop it first.</source>
        <translation>Holdfast monitora questo backup (pid %1) e lo esegue da solo. Per eseguirlo a mano, fermare prima Holdfast.</translation>
    </message>
    <message>
        <source>Another process (pid %1) holds this backup. Wait until it is done, then try again.</source>
        <translation>Un altro processo (pid %1) sta usando questo backup. Attendere che finisca, poi riprovare.</translation>
    </message>
</context>
<context>
    <name>ExcludeRules</name>
    <message>
        <source>A “\” at the end has nothing to quote. Write “\\” for the character itself.</source>
        <translation>«\» alla fine non precede alcun carattere. Scrivere «\\» per il carattere stesso.</translation>
    </message>
    <message>
        <source>The “[” is never closed. Add a “]”, or write “\[” for the character itself.</source>
        <translation>«[» non viene mai chiusa. Aggiungere «]», oppure scrivere «\[» per il carattere stesso.</translation>
    </message>
    <message>
        <source>This rule names nothing. Write a name such as “*.tmp” or “build/”.</source>
        <translation>Questa regola non nomina nulla. Scrivere un nome come «*.tmp» o «build/».</translation>
    </message>
    <message>
        <source>A comment: it leaves out nothing.</source>
        <translation>Un commento: non esclude nulla.</translation>
    </message>
    <message>
        <source>Backs up “%1” after all (path from the top of the folder).</source>
        <translation>Salva comunque «%1» (percorso a partire dalla cartella principale).</translation>
    </message>
    <message>
        <source>Leaves out “%1” (path from the top of the folder).</source>
        <translation>Esclude «%1» (percorso a partire dalla cartella principale).</translation>
    </message>
    <message>
        <source>Backs up every folder named “%1” after all.</source>
        <translation>Salva comunque ogni cartella di nome «%1».</translation>
    </message>
    <message>
        <source>Leaves out every folder named “%1”, at any depth.</source>
        <translation>Esclude ogni cartella di nome «%1», a qualsiasi livello.</translation>
    </message>
    <message>
        <source>Backs up everything named “%1” after all.</source>
        <translation>Salva comunque tutto ciò che si chiama «%1».</translation>
    </message>
    <message>
        <source>Leaves out everything named “%1”, at any depth.</source>
        <translation>Esclude tutto ciò che si chiama «%1», a qualsiasi livello.</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>What programs keep to be faster and make again by themselves.</source>
        <translation>Ciò che i programmi conservano per essere più veloci e ricreano da soli.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Cestino</translation>
    </message>
    <message>
        <source>Files that you threw away already.</source>
        <translation>File già buttati via.</translation>
    </message>
    <message>
        <source>Build output</source>
        <translation>File di compilazione</translation>
    </message>
    <message>
        <source>What compilers make from source code.</source>
        <translation>Ciò che i compilatori generano dal codice sorgente.</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Macchine virtuali</translation>
    </message>
    <message>
        <source>Disk images of many gigabytes that change whenever the machine runs.</source>
        <translation>Immagini disco di molti gigabyte che cambiano ogni volta che la macchina è in funzione.</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>File temporanei</translation>
    </message>
    <message>
        <source>Unfinished downloads, locks and what editors leave behind.</source>
        <translation>Scaricamenti incompleti, file di blocco e ciò che gli editor lasciano dietro di sé.</translation>
    </message>
    <message>
        <source>Downloaded packages (node_modules)</source>
        <translation>Pacchetti scaricati (node_modules)</translation>
    </message>
    <message>
        <source>Libraries that a package manager fetches again.</source>
        <translation>Librerie che un gestore di pacchetti scarica di nuovo.</translation>
    </message>
</context>
<context>
    <name>FolderCount</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln file</numerusform>
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
        <translation>Con le regole di esclusione restano fuori %1, %2.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Now of another kind</source>
        <translation>Ora di altro tipo</translation>
    </message>
    <message>
        <source>Grown by %1</source>
        <translation>Aumentato di %1</translation>
    </message>
    <message>
        <source>Shrunk by %1</source>
        <translation>Ridotto di %1</translation>
    </message>
    <message>
        <source>Same content</source>
        <translation>Stesso contenuto</translation>
    </message>
    <message>
        <source>Changed, same size</source>
        <translation>Modificato, stessa dimensione</translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation>Invariato da allora</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Attuale</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Spostato</translation>
    </message>
    <message>
        <source>Moved since</source>
        <translation>Poi spostato</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Poi modificato</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Eliminato: %1</translation>
    </message>
    <message>
        <source>%1; content gone by retention</source>
        <translation>%1; contenuto rimosso dalle regole</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Prima di %1</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>Spostato da %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two changes</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Prima versione</translation>
    </message>
    <message>
        <source>%1; then deleted</source>
        <comment>a change</comment>
        <translation>%1; poi eliminato</translation>
    </message>
    <message>
        <source>Gone by retention</source>
        <translation>Rimosso dalle regole</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The first backup is done</source>
        <translation>Il primo backup è terminato</translation>
    </message>
    <message>
        <source>From now on, what changes is backed up by itself.</source>
        <translation>Da ora in poi ciò che cambia viene salvato automaticamente.</translation>
    </message>
</context>
<context>
    <name>PauseLength</name>
    <message>
        <source>For &amp;1 hour</source>
        <translation>Per &amp;1 ora</translation>
    </message>
    <message>
        <source>For &amp;4 hours</source>
        <translation>Per &amp;4 ore</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Fino a &amp;domani</translation>
    </message>
    <message>
        <source>Until &amp;resumed</source>
        <translation>Fino alla &amp;ripresa</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>It takes %1, and the backup drive has %2 left for it.</source>
        <translation>Occupa %1, mentre sull’unità di backup restano %2.</translation>
    </message>
</context>
<context>
    <name>ProgressEstimate</name>
    <message>
        <source>Starting to back up…</source>
        <translation>Avvio del backup…</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>Ricerca delle modifiche…</translation>
    </message>
    <message>
        <source>Looking for changes: %1 so far</source>
        <comment>48 files</comment>
        <translation>Ricerca delle modifiche: %1 finora</translation>
    </message>
    <message>
        <source>Finishing the backup…</source>
        <translation>Completamento del backup…</translation>
    </message>
    <message>
        <source>Backing up: %1</source>
        <comment>1,204 of 3,310 files …</comment>
        <translation>Backup in corso: %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>48 files</comment>
        <translation>%1 finora</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, 48 files</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1, %2 to go</source>
        <comment>what is done, size</comment>
        <translation>%1, %2 rimanenti</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is done, about 3 minutes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 al secondo</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>looking for changes: %1 files, %2</source>
        <translation>ricerca delle modifiche: %1 file, %2</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>%1 file, %2</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3</source>
        <translation>%1 di %2 file, %3</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3 of %4</source>
        <translation>%1 di %2 file, %3 di %4</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>, %1/s</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, %1 rimanenti</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>avvio</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>completamento</translation>
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
        <translation>it</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>meno di un secondo</translation>
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
        <translation>%1 g %2 h</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>What was copied so far is kept; the file in hand is finished or dropped as a whole, and the next start does the rest.</source>
        <translation>Ciò che è stato copiato finora viene conservato; il file in corso viene completato oppure abbandonato per intero, e il resto segue al prossimo avvio.</translation>
    </message>
    <message>
        <source>A backup is under way.</source>
        <translation>È in corso un backup.</translation>
    </message>
    <message numerus="yes">
        <source>A backup is under way: %Ln files wait.</source>
        <translation>
            <numerusform>È in corso un backup: %Ln file in attesa.</numerusform>
            <numerusform>È in corso un backup: %Ln file in attesa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are being restored.</source>
        <translation>È in corso un ripristino di file.</translation>
    </message>
    <message numerus="yes">
        <source>Files are being restored: %Ln files wait.</source>
        <translation>
            <numerusform>È in corso un ripristino di file: %Ln file in attesa.</numerusform>
            <numerusform>È in corso un ripristino di file: %Ln file in attesa.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is there already stays; for the rest, restore once more.</source>
        <translation>Ciò che è già stato ripristinato resta; per il resto, ripetere il ripristino.</translation>
    </message>
    <message>
        <source>The backup is being checked.</source>
        <translation>È in corso il controllo del backup.</translation>
    </message>
    <message numerus="yes">
        <source>The backup is being checked: %Ln files wait.</source>
        <translation>
            <numerusform>È in corso il controllo del backup: %Ln file in attesa.</numerusform>
            <numerusform>È in corso il controllo del backup: %Ln file in attesa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next check begins anew.</source>
        <translation>Il prossimo controllo ricomincia da capo.</translation>
    </message>
    <message>
        <source>The backup is being repaired. What was mended stays; another repair does the rest.</source>
        <translation>È in corso la riparazione del backup. Ciò che è stato riparato resta; un’altra riparazione si occupa del resto.</translation>
    </message>
    <message>
        <source>A restore is being tried out. It proves nothing unless it comes to its end.</source>
        <translation>È in corso un ripristino di prova. Se non arriva alla fine, non dimostra nulla.</translation>
    </message>
    <message>
        <source>Old versions are being removed. Those that are left go after the next backup.</source>
        <translation>È in corso la rimozione di vecchie versioni. Quelle rimaste vengono rimosse dopo il prossimo backup.</translation>
    </message>
    <message>
        <source>A restore was stopped; what it wrote stays. For the rest, restore once more.</source>
        <translation>Un ripristino è stato interrotto; ciò che ha scritto resta. Per il resto, ripetere il ripristino.</translation>
    </message>
    <message>
        <source>A check of the backup was stopped. The next one begins anew.</source>
        <translation>Un controllo del backup è stato interrotto. Il prossimo ricomincia da capo.</translation>
    </message>
    <message>
        <source>A repair was stopped; what it mended stays. Another one does the rest.</source>
        <translation>Una riparazione è stata interrotta; ciò che ha riparato resta. Un’altra si occupa del resto.</translation>
    </message>
    <message>
        <source>A trial restore was stopped, and proves nothing.</source>
        <translation>Un ripristino di prova è stato interrotto e non dimostra nulla.</translation>
    </message>
    <message>
        <source>The removal of old versions was stopped. Those that are left go after the next backup.</source>
        <translation>La rimozione di vecchie versioni è stata interrotta. Quelle rimaste vengono rimosse dopo il prossimo backup.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and there is power.</source>
        <translation>Avverrà quando Holdfast sarà di nuovo in esecuzione e il computer sarà alimentato.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and is resumed.</source>
        <translation>Avverrà quando Holdfast sarà di nuovo in esecuzione e il backup verrà ripreso.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and the drive is connected.</source>
        <translation>Avverrà quando Holdfast sarà di nuovo in esecuzione e l’unità sarà collegata.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and the drive can be used.</source>
        <translation>Avverrà quando Holdfast sarà di nuovo in esecuzione e l’unità sarà utilizzabile.</translation>
    </message>
    <message>
        <source>The next start does that.</source>
        <translation>Avverrà al prossimo avvio.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not backed up yet.</source>
        <translation>
            <numerusform>%Ln modifica non è ancora nel backup.</numerusform>
            <numerusform>%Ln modifiche non sono ancora nel backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was stopped; what it copied is kept. The next start goes on.</source>
        <translation>Un backup è stato interrotto; ciò che ha copiato viene conservato. Al prossimo avvio prosegue.</translation>
    </message>
    <message numerus="yes">
        <source>A backup was stopped; what it copied is kept. %Ln files are left for the next start.</source>
        <translation>
            <numerusform>Un backup è stato interrotto; ciò che ha copiato viene conservato. Resta %Ln file per il prossimo avvio.</numerusform>
            <numerusform>Un backup è stato interrotto; ciò che ha copiato viene conservato. Restano %Ln file per il prossimo avvio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was under way.</source>
        <translation>Nessuna operazione era in corso.</translation>
    </message>
    <message>
        <source>Holdfast has quit. %1</source>
        <translation>Holdfast è stato chiuso. %1</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>Folder made</source>
        <translation>Cartella creata</translation>
    </message>
    <message>
        <source>The folder is made</source>
        <translation>La cartella viene creata</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Scritto</translation>
    </message>
    <message>
        <source>Is written</source>
        <translation>Viene scritto</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Scritto: %1</translation>
    </message>
    <message>
        <source>Is written: %1</source>
        <translation>Viene scritto: %1</translation>
    </message>
    <message>
        <source>Replaced what stood there, which was archived</source>
        <translation>Ha sostituito ciò che c’era, archiviato prima</translation>
    </message>
    <message>
        <source>Replaces what stands there, archived first</source>
        <translation>Sostituisce ciò che c’è, archiviato prima</translation>
    </message>
    <message>
        <source>Replaced what stood there</source>
        <translation>Ha sostituito ciò che c’era</translation>
    </message>
    <message>
        <source>Replaces what stands there</source>
        <translation>Sostituisce ciò che c’è</translation>
    </message>
    <message>
        <source>Not restored: %1</source>
        <translation>Non ripristinato: %1</translation>
    </message>
    <message>
        <source>Can’t be restored: %1</source>
        <translation>Non ripristinabile: %1</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>C’era già</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>C’è già</translation>
    </message>
    <message>
        <source>Left as it is: something else stands there</source>
        <translation>Lasciato com’è: al suo posto c’è altro</translation>
    </message>
    <message>
        <source>Stays as it is: something else stands there</source>
        <translation>Resta com’è: al suo posto c’è altro</translation>
    </message>
    <message>
        <source>Archived, then removed</source>
        <translation>Archiviato, poi rimosso</translation>
    </message>
    <message>
        <source>Was not there then: is archived, then removed</source>
        <translation>Allora non c’era: viene archiviato, poi rimosso</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Una cartella</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Un collegamento</translation>
    </message>
    <message>
        <source>A special file</source>
        <translation>Un file speciale</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>size, time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written, %1.</source>
        <translation>
            <numerusform>Scritto %Ln file, %1.</numerusform>
            <numerusform>Scritti %Ln file, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will be written, %1.</source>
        <translation>
            <numerusform>Verrà scritto %Ln file, %1.</numerusform>
            <numerusform>Verranno scritti %Ln file, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders were made.</source>
        <translation>
            <numerusform>Creata %Ln cartella.</numerusform>
            <numerusform>Create %Ln cartelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders will be made.</source>
        <translation>
            <numerusform>Verrà creata %Ln cartella.</numerusform>
            <numerusform>Verranno create %Ln cartelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Nothing will be written.</source>
        <translation>Non verrà scritto nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced what stood there, which is in the backup now.</source>
        <translation>
            <numerusform>Sostituito %Ln elemento esistente, che ora è nel backup.</numerusform>
            <numerusform>Sostituiti %Ln elementi esistenti, che ora sono nel backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replace what stands there, which is archived first.</source>
        <translation>
            <numerusform>Verrà sostituito %Ln elemento esistente, dopo averlo archiviato.</numerusform>
            <numerusform>Verranno sostituiti %Ln elementi esistenti, dopo averli archiviati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced what stood there.</source>
        <translation>
            <numerusform>Sostituito %Ln elemento esistente.</numerusform>
            <numerusform>Sostituiti %Ln elementi esistenti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replace what stands there.</source>
        <translation>
            <numerusform>Verrà sostituito %Ln elemento esistente.</numerusform>
            <numerusform>Verranno sostituiti %Ln elementi esistenti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were not there then were archived and removed.</source>
        <translation>
            <numerusform>Archiviato e rimosso %Ln elemento che allora non c’era.</numerusform>
            <numerusform>Archiviati e rimossi %Ln elementi che allora non c’erano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were not there then are archived and removed.</source>
        <translation>
            <numerusform>Verrà archiviato e rimosso %Ln elemento che allora non c’era.</numerusform>
            <numerusform>Verranno archiviati e rimossi %Ln elementi che allora non c’erano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln elemento era già presente.</numerusform>
            <numerusform>%Ln elementi erano già presenti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln elemento è già presente.</numerusform>
            <numerusform>%Ln elementi sono già presenti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out: something else stands there.</source>
        <translation>
            <numerusform>Tralasciato %Ln elemento: al suo posto c’è altro.</numerusform>
            <numerusform>Tralasciati %Ln elementi: al loro posto c’è altro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out: something else stands there.</source>
        <translation>
            <numerusform>Verrà tralasciato %Ln elemento: al suo posto c’è altro.</numerusform>
            <numerusform>Verranno tralasciati %Ln elementi: al loro posto c’è altro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be restored.</source>
        <translation>
            <numerusform>%Ln elemento non è stato ripristinato.</numerusform>
            <numerusform>%Ln elementi non sono stati ripristinati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be restored.</source>
        <translation>
            <numerusform>%Ln elemento non può essere ripristinato.</numerusform>
            <numerusform>%Ln elementi non possono essere ripristinati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>Nulla da ripristinare</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %Ln files</source>
        <translation>
            <numerusform>&amp;Ripristina %Ln file</numerusform>
            <numerusform>&amp;Ripristina %Ln file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %Ln folders</source>
        <translation>
            <numerusform>&amp;Ripristina %Ln cartella</numerusform>
            <numerusform>&amp;Ripristina %Ln cartelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln files</source>
        <translation>
            <numerusform>&amp;Rimuovi %Ln file</numerusform>
            <numerusform>&amp;Rimuovi %Ln file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, remove %Ln files</source>
        <comment>an act</comment>
        <translation>
            <numerusform>%1, rimuovi %Ln file</numerusform>
            <numerusform>%1, rimuovi %Ln file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>each of the last %Ln hours</source>
        <translation>
            <numerusform>l’ultima ora (%Ln)</numerusform>
            <numerusform>ognuna delle ultime %Ln ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln days</source>
        <translation>
            <numerusform>l’ultimo giorno (%Ln)</numerusform>
            <numerusform>ognuno degli ultimi %Ln giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln weeks</source>
        <translation>
            <numerusform>l’ultima settimana (%Ln)</numerusform>
            <numerusform>ognuna delle ultime %Ln settimane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln months</source>
        <translation>
            <numerusform>l’ultimo mese (%Ln)</numerusform>
            <numerusform>ognuno degli ultimi %Ln mesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln years</source>
        <translation>
            <numerusform>l’ultimo anno (%Ln)</numerusform>
            <numerusform>ognuno degli ultimi %Ln anni</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>&amp;Conserva tutto</translation>
    </message>
    <message>
        <source>Thin out with a&amp;ge</source>
        <translation>&amp;Dirada nel tempo</translation>
    </message>
    <message>
        <source>The &amp;last few versions</source>
        <translation>Solo le &amp;ultime versioni</translation>
    </message>
    <message>
        <source>By s&amp;pace</source>
        <translation>Per spa&amp;zio</translation>
    </message>
    <message>
        <source>&amp;My own rules</source>
        <translation>Regole &amp;personali</translation>
    </message>
    <message>
        <source>No version is ever removed. The backup grows.</source>
        <translation>Nessuna versione viene mai rimossa. Il backup cresce.</translation>
    </message>
    <message>
        <source>Many versions of the last days, fewer of the last months, one for each year before.</source>
        <translation>Molte versioni degli ultimi giorni, meno degli ultimi mesi, una per ogni anno precedente.</translation>
    </message>
    <message>
        <source>So many of the newest versions of each file.</source>
        <translation>Solo questo numero di versioni recenti di ogni file.</translation>
    </message>
    <message>
        <source>The oldest versions go when the drive gets full.</source>
        <translation>Quando l’unità si riempie, vengono rimosse le versioni più vecchie.</translation>
    </message>
    <message>
        <source>As set below.</source>
        <translation>Come impostato sotto.</translation>
    </message>
    <message>
        <source>Of each file only the newest earlier version is kept.</source>
        <translation>Di ogni file si conserva solo la versione precedente più recente.</translation>
    </message>
    <message numerus="yes">
        <source>Of each file at most %Ln earlier versions are kept.</source>
        <translation>
            <numerusform>Di ogni file si conserva al massimo %Ln versione precedente.</numerusform>
            <numerusform>Di ogni file si conservano al massimo %Ln versioni precedenti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Versions go %Ln days after they were replaced.</source>
        <translation>
            <numerusform>Le versioni vengono rimosse %Ln giorno dopo essere state sostituite.</numerusform>
            <numerusform>Le versioni vengono rimosse %Ln giorni dopo essere state sostituite.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest version of %1 is kept, and no other.</source>
        <comment>each of …</comment>
        <translation>Si conserva la versione più recente per %1, e nessun’altra.</translation>
    </message>
    <message>
        <source>The oldest versions go until %1 % of the drive are free.</source>
        <translation>Le versioni più vecchie vengono rimosse per mantenere libero %1% dell’unità.</translation>
    </message>
    <message>
        <source>The oldest versions go until %1 of the drive are free.</source>
        <translation>Le versioni più vecchie vengono rimosse per mantenere liberi %1 sull’unità.</translation>
    </message>
    <message>
        <source>Every version is kept.</source>
        <translation>Si conserva ogni versione.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted files are kept for %Ln days.</source>
        <translation>
            <numerusform>I file eliminati si conservano per %Ln giorno.</numerusform>
            <numerusform>I file eliminati si conservano per %Ln giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted files are kept for good.</source>
        <translation>I file eliminati si conservano per sempre.</translation>
    </message>
    <message>
        <source>Enough newer versions</source>
        <translation>Abbastanza versioni più recenti</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Età superata</translation>
    </message>
    <message>
        <source>Thinned out with age</source>
        <translation>Diradamento nel tempo</translation>
    </message>
    <message>
        <source>To make room</source>
        <translation>Per liberare spazio</translation>
    </message>
    <message>
        <source>Deleted long ago</source>
        <translation>Eliminato da tempo</translation>
    </message>
    <message>
        <source>Deleted file</source>
        <translation>File eliminato</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versione %1</translation>
    </message>
    <message>
        <source>one version</source>
        <translation>una versione</translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln versione</numerusform>
            <numerusform>%Ln versioni</numerusform>
        </translation>
    </message>
    <message>
        <source>one deleted file</source>
        <translation>un file eliminato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted files</source>
        <translation>
            <numerusform>%Ln file eliminato</numerusform>
            <numerusform>%Ln file eliminati</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>versions, deleted files</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, how large</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>older</source>
        <translation>oltre</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 giorno</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 settimana</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mese</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mesi</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 anno</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 anni</translation>
    </message>
</context>
<context>
    <name>SaveSetup</name>
    <message>
        <source>The configuration was edited</source>
        <translation>La configurazione è stata modificata</translation>
    </message>
    <message>
        <source>The configuration file was edited since Holdfast read it, in the same place: %1.</source>
        <comment>settings, or a reason</comment>
        <translation>Il file di configurazione è stato modificato dopo che Holdfast lo ha letto, nello stesso punto: %1.</translation>
    </message>
    <message>
        <source>Read it again, and make your change once more on top of that. Or write yours: everything else that was edited stays, and the file as it is now is kept beside it as %1.</source>
        <comment>file name</comment>
        <translation>Si può rileggere il file e ripetere la propria modifica su quella base. Oppure scrivere la propria: tutto il resto che è stato modificato rimane, e il file com’è ora viene conservato accanto come %1.</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>&amp;Rileggi il file</translation>
    </message>
    <message>
        <source>&amp;Write mine</source>
        <translation>&amp;Scrivi la mia</translation>
    </message>
    <message>
        <source>the configuration was read again; nothing was saved</source>
        <translation>la configurazione è stata riletta; non è stato salvato nulla</translation>
    </message>
    <message>
        <source>it was edited since it was read; nothing was saved</source>
        <translation>è stata modificata dopo la lettura; non è stato salvato nulla</translation>
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
        <translation>Una modifica attende di essere salvata nel backup.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait to be backed up.</source>
        <translation>
            <numerusform>%Ln modifica attende di essere salvata nel backup.</numerusform>
            <numerusform>%Ln modifiche attendono di essere salvate nel backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is done as soon as the files are quiet. Files that never are get a version every few minutes.</source>
        <translation>Avverrà non appena i file smettono di cambiare. Di quelli che cambiano di continuo si salva una versione ogni pochi minuti.</translation>
    </message>
    <message>
        <source>That is done as soon as the files are quiet.</source>
        <translation>Avverrà non appena i file smettono di cambiare.</translation>
    </message>
    <message>
        <source>Last backed up %1.</source>
        <comment>12 seconds ago</comment>
        <translation>Ultimo backup: %1.</translation>
    </message>
    <message>
        <source>The last complete backup was %1.</source>
        <comment>12 seconds ago</comment>
        <translation>Ultimo backup completo: %1.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Backup in corso…</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <comment>today 18:00</comment>
        <translation>In pausa fino a %1.</translation>
    </message>
    <message>
        <source>Backing up is paused.</source>
        <translation>Il backup è in pausa.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Riprendi</translation>
    </message>
    <message>
        <source>The battery is low: Holdfast waits until there is power.</source>
        <translation>La batteria è scarica: Holdfast attende che il computer sia alimentato.</translation>
    </message>
    <message>
        <source>Open &amp;settings</source>
        <translation>Apri &amp;impostazioni</translation>
    </message>
    <message>
        <source>Nothing is backed up yet.</source>
        <translation>Nulla è ancora nel backup.</translation>
    </message>
    <message>
        <source>The first backup begins by itself in a moment.</source>
        <translation>Il primo backup inizia da solo tra un momento.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Esegui backup ora</translation>
    </message>
    <message>
        <source>Looking for what has changed…</source>
        <translation>Ricerca di ciò che è cambiato…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparazione…</translation>
    </message>
    <message>
        <source>Holdfast looks for what has changed since it ran last.</source>
        <translation>Holdfast cerca ciò che è cambiato dall’ultima volta che era in esecuzione.</translation>
    </message>
    <message>
        <source>Holdfast is at work on the backup.</source>
        <translation>Holdfast sta lavorando sul backup.</translation>
    </message>
    <message>
        <source>Backing up goes on when that is done.</source>
        <translation>Poi il backup prosegue.</translation>
    </message>
    <message>
        <source>Holdfast has stopped.</source>
        <translation>Holdfast si è fermato.</translation>
    </message>
    <message>
        <source>What was backed up is safe. The rest follows at the next start.</source>
        <translation>Ciò che è stato salvato è al sicuro. Il resto segue al prossimo avvio.</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Al sicuro</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Richiede attenzione</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configurato</translation>
    </message>
    <message>
        <source>The backup is being checked and repaired.</source>
        <translation>È in corso il controllo e la riparazione del backup.</translation>
    </message>
    <message>
        <source>Sho&amp;w…</source>
        <translation>&amp;Mostra…</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Regular checks are turned off, so such changes wait for “Back up now”. Settings can turn them on.</source>
        <translation>I controlli periodici sono disattivati, quindi queste modifiche attendono «Esegui backup ora». Si possono attivare nelle impostazioni.</translation>
    </message>
    <message numerus="yes">
        <source>Changes there are found by the check every %n hours.</source>
        <translation>
            <numerusform>Le modifiche vengono trovate dal controllo eseguito ogni %n ora.</numerusform>
            <numerusform>Le modifiche vengono trovate dal controllo eseguito ogni %n ore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes there are found by the check every %n minutes.</source>
        <translation>
            <numerusform>Le modifiche vengono trovate dal controllo eseguito ogni %n minuto.</numerusform>
            <numerusform>Le modifiche vengono trovate dal controllo eseguito ogni %n minuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked regularly</source>
        <translation>Controllata periodicamente</translation>
    </message>
    <message>
        <source>The system does not tell of changes in this folder: %1.</source>
        <translation>Il sistema non segnala le modifiche in questa cartella: %1.</translation>
    </message>
    <message>
        <source>Watched in part</source>
        <translation>Monitorata in parte</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>folder, reason</comment>
        <translation>«%1» (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n folders in it are not watched, among them %1.</source>
        <translation>
            <numerusform>%n cartella al suo interno non è monitorata: %1.</numerusform>
            <numerusform>%n cartelle al suo interno non sono monitorate, tra cui %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>New and deleted files are seen at once; this system does not tell when the content of a file changes.</source>
        <translation>I file nuovi e quelli eliminati si vedono subito; questo sistema non segnala quando cambia il contenuto di un file.</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Monitorata</translation>
    </message>
    <message>
        <source>Changes are seen at once and backed up within seconds.</source>
        <translation>Le modifiche si vedono subito e vengono salvate entro pochi secondi.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Non disponibile</translation>
    </message>
    <message>
        <source>This folder is not there right now, or can’t be opened. Connect its drive; its backup is kept, and nothing in it counts as deleted.</source>
        <translation>Questa cartella al momento non è disponibile o non può essere aperta. Collegare la sua unità; il backup viene conservato e nulla di ciò che contiene conta come eliminato.</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Non monitorata</translation>
    </message>
    <message>
        <source>Nothing is watched right now. %1</source>
        <translation>Al momento nulla è monitorato. %1</translation>
    </message>
    <message>
        <source>Nothing is watched right now.</source>
        <translation>Al momento nulla è monitorato.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Backups are paused. What changes meanwhile is backed up when they go on.</source>
        <translation>I backup sono in pausa. Ciò che cambia nel frattempo viene salvato alla ripresa.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Avvio…</translation>
    </message>
    <message>
        <source>Holdfast is about to watch this folder.</source>
        <translation>Holdfast sta per iniziare a monitorare questa cartella.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>“[:%1:]” is no known group of characters. Use one such as “[:digit:]” or “[:alpha:]”.</source>
        <translation>«[:%1:]» non è un gruppo di caratteri noto. Usarne uno come «[:digit:]» o «[:alpha:]».</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n byte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>oggi alle %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ieri alle %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 alle %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>tra %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>proprio ora</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>%n secondo fa</numerusform>
            <numerusform>%n secondi fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minuto fa</numerusform>
            <numerusform>%n minuti fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n ora fa</numerusform>
            <numerusform>%n ore fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>meno di un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>circa %n minuto</numerusform>
            <numerusform>circa %n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>circa %n ora</numerusform>
            <numerusform>circa %n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n days</source>
        <translation>
            <numerusform>circa %n giorno</numerusform>
            <numerusform>circa %n giorni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>&amp;Make room…</source>
        <translation>&amp;Libera spazio…</translation>
    </message>
    <message>
        <source>&amp;Use another drive…</source>
        <translation>&amp;Usa un’altra unità…</translation>
    </message>
    <message>
        <source>Sho&amp;w it…</source>
        <translation>&amp;Mostra…</translation>
    </message>
    <message>
        <source>Sho&amp;w them…</source>
        <translation>&amp;Mostra…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>The drive “%1” has not been connected since %2.</source>
        <comment>name, Tuesday 18:40</comment>
        <translation>L’unità «%1» non è collegata. Ultimo collegamento: %2.</translation>
    </message>
    <message>
        <source>The drive “%1” is not connected.</source>
        <translation>L’unità «%1» non è collegata.</translation>
    </message>
    <message>
        <source>Connect it, and the backup goes on by itself.</source>
        <translation>Una volta collegata, il backup prosegue da solo.</translation>
    </message>
    <message>
        <source>Another drive is in the place of your backup drive.</source>
        <translation>Al posto dell’unità di backup ce n’è un’altra.</translation>
    </message>
    <message>
        <source>What is at “%1” is not the backup that was there before. Nothing is written to it until you have looked.</source>
        <translation>Ciò che si trova in «%1» non è il backup che c’era prima. Non vi viene scritto nulla finché non si è controllato.</translation>
    </message>
    <message>
        <source>&amp;Look closer…</source>
        <translation>Esami&amp;na…</translation>
    </message>
    <message>
        <source>Only %1 are free.</source>
        <translation>Solo %1 liberi.</translation>
    </message>
    <message>
        <source>The backup drive is full.</source>
        <translation>L’unità di backup è piena.</translation>
    </message>
    <message>
        <source>New changes can’t be backed up. Keep fewer old versions, or move to a bigger drive: as soon as there is room, the backup goes on by itself.</source>
        <translation>Le nuove modifiche non possono essere salvate. Conservare meno versioni vecchie, oppure passare a un’unità più grande: appena c’è spazio, il backup prosegue da solo.</translation>
    </message>
    <message>
        <source>“%1” takes %2, and the drive has %3 left for it.</source>
        <comment>path, sizes</comment>
        <translation>«%1» occupa %2, mentre sull’unità restano %3.</translation>
    </message>
    <message>
        <source>Keep fewer old versions, or move to a bigger drive: as soon as there is room, the backup goes on by itself.</source>
        <translation>Conservare meno versioni vecchie, oppure passare a un’unità più grande: appena c’è spazio, il backup prosegue da solo.</translation>
    </message>
    <message>
        <source>One file does not fit on the backup drive.</source>
        <translation>Un file non entra nell’unità di backup.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not fit on the backup drive.</source>
        <translation>
            <numerusform>%Ln file non entra nell’unità di backup.</numerusform>
            <numerusform>%Ln file non entrano nell’unità di backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Everything else is backed up. %2</source>
        <comment>sentences</comment>
        <translation>%1 Tutto il resto è nel backup. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Another program is using this backup.</source>
        <translation>Un altro programma sta usando questo backup.</translation>
    </message>
    <message>
        <source>A setting keeps Holdfast from backing up.</source>
        <translation>Un’impostazione impedisce a Holdfast di eseguire il backup.</translation>
    </message>
    <message>
        <source>Open &amp;settings</source>
        <translation>Apri &amp;impostazioni</translation>
    </message>
    <message>
        <source>The backup can’t be used.</source>
        <translation>Il backup non è utilizzabile.</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>Ri&amp;para…</translation>
    </message>
    <message>
        <source>The last trial restore did not succeed.</source>
        <translation>L’ultimo ripristino di prova non è riuscito.</translation>
    </message>
    <message>
        <source>Some stored files did not come back as they were. Check the whole backup and repair what can be repaired.</source>
        <translation>Alcuni file salvati non sono stati ripristinati com’erano. Controllare l’intero backup e riparare ciò che si può riparare.</translation>
    </message>
    <message>
        <source>One stored copy is damaged.</source>
        <translation>Una copia salvata è danneggiata.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies are damaged.</source>
        <translation>
            <numerusform>%Ln copia salvata è danneggiata.</numerusform>
            <numerusform>%Ln copie salvate sono danneggiate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their content is nowhere else, so they can’t be repaired. Look at them: once you know of it, they can be left as they are.</source>
        <translation>
            <numerusform>Il suo contenuto non si trova altrove, quindi non può essere riparata. Conviene esaminarla: una volta presone atto, si può lasciare com’è.</numerusform>
            <numerusform>Il loro contenuto non si trova altrove, quindi non possono essere riparate. Conviene esaminarle: una volta presone atto, si possono lasciare come sono.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at it…</source>
        <translation>Esami&amp;na…</translation>
    </message>
    <message numerus="yes">
        <source>A check found that they are not what was backed up. Most can be taken anew from your files.</source>
        <translation>
            <numerusform>Un controllo ha rilevato che non corrisponde a ciò che era stato salvato. Di solito si può ricreare dai propri file.</numerusform>
            <numerusform>Un controllo ha rilevato che non corrispondono a ciò che era stato salvato. La maggior parte si può ricreare dai propri file.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files are gone. Their copies are kept, and nothing is removed, until you say that this is right.</source>
        <translation>%1 file su %2 non ci sono più. Le loro copie vengono conservate e nulla viene rimosso, finché non si conferma che è corretto.</translation>
    </message>
    <message>
        <source>%1 of %2 files were rewritten. Their earlier versions are kept, and nothing is removed, until you say that this is right.</source>
        <translation>%1 file su %2 sono stati riscritti. Le loro versioni precedenti vengono conservate e nulla viene rimosso, finché non si conferma che è corretto.</translation>
    </message>
    <message>
        <source>Many files in “%1” were deleted at once.</source>
        <translation>Molti file in «%1» sono stati eliminati tutti insieme.</translation>
    </message>
    <message>
        <source>Many files in “%1” were changed at once.</source>
        <translation>Molti file in «%1» sono stati modificati tutti insieme.</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>Esami&amp;na…</translation>
    </message>
    <message>
        <source>Something could not be backed up.</source>
        <translation>Qualcosa non è stato salvato nel backup.</translation>
    </message>
    <message>
        <source>One file or folder could not be backed up.</source>
        <translation>Non è stato possibile salvare un file o una cartella.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be backed up.</source>
        <translation>
            <numerusform>Non è stato possibile salvare %Ln file o cartella.</numerusform>
            <numerusform>Non è stato possibile salvare %Ln file o cartelle.</numerusform>
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
        <translation>L’orologio di questo computer è indietro rispetto al backup, che contiene modifiche con questa data: %1.</translation>
    </message>
    <message>
        <source>Your files are backed up all the same; what changes is recorded just after those. Set the clock right, or say that it is.</source>
        <translation>Il backup dei file prosegue comunque; le modifiche vengono registrate subito dopo quelle. Regolare l’orologio, oppure confermare che è esatto.</translation>
    </message>
    <message>
        <source>The &amp;clock is right…</source>
        <translation>L’&amp;orologio è esatto…</translation>
    </message>
    <message>
        <source>There has been no complete backup since %1.</source>
        <comment>12 March 18:40</comment>
        <translation>Da tempo non c’è un backup completo. Ultimo: %1.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Esegui backup ora</translation>
    </message>
    <message>
        <source>Your files are safe, but the backup drive is nearly full.</source>
        <translation>I file sono al sicuro, ma l’unità di backup è quasi piena.</translation>
    </message>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>Spazio libero: %1 su %2.</translation>
    </message>
    <message>
        <source>The backup drive is nearly full: %1 of %2 are free.</source>
        <translation>L’unità di backup è quasi piena: %1 liberi su %2.</translation>
    </message>
    <message>
        <source>Your files are safe, but some changes are noticed late.</source>
        <translation>I file sono al sicuro, ma alcune modifiche vengono notate in ritardo.</translation>
    </message>
    <message>
        <source>This computer lets Holdfast watch only so many folders. The others are looked at from time to time.</source>
        <translation>Questo computer permette a Holdfast di monitorare solo un certo numero di cartelle. Le altre vengono esaminate di tanto in tanto.</translation>
    </message>
    <message>
        <source>&amp;What to do…</source>
        <translation>Cosa &amp;fare…</translation>
    </message>
    <message>
        <source>Some folders can’t be watched: changes in them are noticed late.</source>
        <translation>Alcune cartelle non possono essere monitorate: le loro modifiche vengono notate in ritardo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies are known, and left as they are.</source>
        <translation>
            <numerusform>%Ln copia danneggiata è nota e viene lasciata com’è.</numerusform>
            <numerusform>%Ln copie danneggiate sono note e vengono lasciate come sono.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w…</source>
        <translation>&amp;Mostra…</translation>
    </message>
    <message>
        <source>The configuration can’t be read, so nothing is backed up.</source>
        <translation>La configurazione non può essere letta, quindi il backup è fermo.</translation>
    </message>
    <message>
        <source>The configuration has a mistake, so nothing is backed up.</source>
        <translation>La configurazione contiene un errore, quindi il backup è fermo.</translation>
    </message>
    <message>
        <source>Nothing is backed up yet.</source>
        <translation>Nulla è ancora nel backup.</translation>
    </message>
    <message>
        <source>Choose the folders to keep safe and a drive for their copies. It takes a minute.</source>
        <translation>Scegliere le cartelle da tenere al sicuro e un’unità per le loro copie. Basta un minuto.</translation>
    </message>
    <message>
        <source>&amp;Set up the backup…</source>
        <translation>&amp;Configura il backup…</translation>
    </message>
    <message>
        <source>The backup drive takes nothing just now.</source>
        <translation>Al momento l’unità di backup non accetta dati.</translation>
    </message>
    <message>
        <source>Your files are safe.</source>
        <translation>I file sono al sicuro.</translation>
    </message>
    <message>
        <source>Your file is safe.</source>
        <translation>Il file è al sicuro.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln files are safe.</source>
        <translation>
            <numerusform>%Ln file è al sicuro.</numerusform>
            <numerusform>Tutti i %Ln file sono al sicuro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Volumes</name>
    <message>
        <source>This computer’s own drive</source>
        <translation>Unità di questo computer</translation>
    </message>
</context>
<context>
    <name>holdfast::desktop::Desktop</name>
    <message>
        <source>“%1” lies in none of the folders that are backed up.</source>
        <translation>«%1» non si trova in nessuna delle cartelle di cui si esegue il backup.</translation>
    </message>
    <message>
        <source>Holdfast keeps watching</source>
        <translation>Holdfast resta attivo</translation>
    </message>
    <message>
        <source>Your files are still backed up. The icon in the panel brings the window back; Quit in its menu ends Holdfast.</source>
        <translation>Il backup dei file continua. L’icona nel pannello riapre la finestra; «Esci» nel suo menu chiude Holdfast.</translation>
    </message>
    <message>
        <source>Your files are still backed up. This desktop has no place for an icon, so the window is only minimised. Ctrl+Q ends Holdfast.</source>
        <translation>Il backup dei file continua. Questo desktop non prevede un posto per l’icona, quindi la finestra è solo ridotta a icona. Ctrl+Q chiude Holdfast.</translation>
    </message>
    <message>
        <source>Holdfast can’t be reached by other programs</source>
        <translation>Holdfast non è raggiungibile da altri programmi</translation>
    </message>
    <message>
        <source>It runs and backs up, but starting it once more, or a command such as “holdfast --quit”, does nothing: %1</source>
        <translation>È in esecuzione ed esegue il backup, ma avviarlo un’altra volta, o usare un comando come «holdfast --quit», non ha effetto: %1</translation>
    </message>
    <message>
        <source>Quit Holdfast?</source>
        <translation>Uscire da Holdfast?</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Mantieni attivo</translation>
    </message>
    <message>
        <source>Nothing is under way any more, and nothing waits.</source>
        <translation>Nessuna operazione è più in corso e nulla è in attesa.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Interrompi ed esci</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>Holdfast is told to quit.</source>
        <translation>È stata richiesta la chiusura di Holdfast.</translation>
    </message>
    <message>
        <source>Holdfast is told to quit. %1</source>
        <translation>È stata richiesta la chiusura di Holdfast. %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui</name>
    <message>
        <source>Drives</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Folder on the drive, by na&amp;me:</source>
        <translation>Cartella sull’unità, per no&amp;me:</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Cerca di nuovo</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Altra &amp;cartella…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AboutDialog</name>
    <message>
        <source>About Holdfast</source>
        <translation>Informazioni su Holdfast</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versione %1</translation>
    </message>
    <message>
        <source>Keeps every version of your files, as plain files that can be read without Holdfast.</source>
        <translation>Conserva ogni versione dei file, come file normali che si possono leggere anche senza Holdfast.</translation>
    </message>
    <message>
        <source>Free software under the &lt;a href=&quot;%1&quot;&gt;GNU General Public License&lt;/a&gt;, version 3 or later. It comes without any warranty.</source>
        <translation>Software libero distribuito con la &lt;a href=&quot;%1&quot;&gt;GNU General Public License&lt;/a&gt;, versione 3 o successiva. È fornito senza alcuna garanzia.</translation>
    </message>
    <message>
        <source>Made with Qt %1, SQLite, SQLiteCpp, OpenSSL, spdlog, RapidJSON and CLI11. Thanks to everybody who makes them.</source>
        <translation>Realizzato con Qt %1, SQLite, SQLiteCpp, OpenSSL, spdlog, RapidJSON e CLI11. Grazie a tutti coloro che li sviluppano.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Adesso</translation>
    </message>
    <message>
        <source>&amp;Past backups</source>
        <translation>Backup &amp;precedenti</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Operazioni eseguite</translation>
    </message>
    <message>
        <source>&amp;Go to the newest</source>
        <translation>&amp;Vai alla più recente</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Show all lines</source>
        <translation>&amp;Mostra tutte le righe</translation>
    </message>
    <message>
        <source>No line matches what is filtered by.</source>
        <translation>Nessuna riga corrisponde al filtro.</translation>
    </message>
    <message>
        <source>Nothing has happened since Holdfast was started.
Each file that is backed up, moved or removed shows here at once.</source>
        <translation>Non è successo nulla da quando Holdfast è stato avviato.
Ogni file salvato, spostato o rimosso compare subito qui.</translation>
    </message>
    <message>
        <source>Choose a line to see all of it. Enter shows the versions of its file.</source>
        <translation>Scegliere una riga per vederla per intero. Enter mostra le versioni del suo file.</translation>
    </message>
    <message>
        <source> – </source>
        <comment>between what happened, its file, and details</comment>
        <translation> – </translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtra per nome</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>&amp;Tipi</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostra t&amp;utti</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Tutte le cartelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <translation>
            <numerusform>%1 di %Ln riga</numerusform>
            <numerusform>%1 di %Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Versions of this file</source>
        <translation>Ve&amp;rsioni di questo file</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>Mostra nel gestore dei &amp;file</translation>
    </message>
    <message numerus="yes">
        <source>Export %1 of %Ln lines</source>
        <translation>
            <numerusform>Esporta %1 di %Ln riga</numerusform>
            <numerusform>Esporta %1 di %Ln righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln lines</source>
        <translation>
            <numerusform>Esporta %Ln riga</numerusform>
            <numerusform>Esporta %Ln righe</numerusform>
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
            <numerusform>Righe esportate: %1 di %Ln, secondo il filtro: %2.</numerusform>
            <numerusform>Righe esportate: %1 di %Ln, secondo il filtro: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were exported.</source>
        <translation>
            <numerusform>Esportata %Ln riga.</numerusform>
            <numerusform>Esportate %Ln righe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Esporta l’attività</translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>Non è stato esportato nulla: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AddFoldersDialog</name>
    <message>
        <source>Add folders</source>
        <translation>Aggiungi cartelle</translation>
    </message>
    <message>
        <source>Add folders to the backup</source>
        <translation>Aggiungi cartelle al backup</translation>
    </message>
    <message>
        <source>Each folder is backed up with all that is in it. More can be dropped here.</source>
        <translation>Ogni cartella viene salvata con tutto ciò che contiene. Altre si possono trascinare qui.</translation>
    </message>
    <message>
        <source>&amp;More folders…</source>
        <translation>A&amp;ltre cartelle…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>Scegliere una cartella da salvare</translation>
    </message>
    <message>
        <source>Choose a folder, or drop one here.</source>
        <translation>Scegliere una cartella, oppure trascinarne una qui.</translation>
    </message>
    <message>
        <source>None of these folders can be added.</source>
        <translation>Nessuna di queste cartelle può essere aggiunta.</translation>
    </message>
    <message>
        <source>Tick the folders that you want to add.</source>
        <translation>Selezionare le cartelle da aggiungere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders with %1.</source>
        <translation>
            <numerusform>%Ln cartella con %1.</numerusform>
            <numerusform>%Ln cartelle con %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are free on the backup drive.</source>
        <translation>Spazio libero sull’unità di backup: %1.</translation>
    </message>
    <message>
        <source>There may not be enough room on the backup drive. Leave something out, or make room there first.</source>
        <translation>Lo spazio sull’unità di backup potrebbe non bastare. Escludere qualcosa, oppure prima liberare spazio.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln folders</source>
        <translation>
            <numerusform>&amp;Aggiungi %Ln cartella</numerusform>
            <numerusform>&amp;Aggiungi %Ln cartelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AppSection</name>
    <message>
        <source>The app</source>
        <translation>L’app</translation>
    </message>
    <message>
        <source>Start when I lo&amp;g in, so that nothing is missed</source>
        <translation>Avvia &amp;quando si accede al sistema, così che nulla sfugga</translation>
    </message>
    <message>
        <source>Go on in the background when the window is closed</source>
        <translation>Continua in background quando si chiude la finestra</translation>
    </message>
    <message>
        <source>Notify me when</source>
        <translation>Avvisa quando</translation>
    </message>
    <message>
        <source>a backup fails, or leaves something out</source>
        <translation>un backup non riesce o tralascia qualcosa</translation>
    </message>
    <message>
        <source>the backup drive has been missing for long</source>
        <translation>l’unità di backup manca da molto</translation>
    </message>
    <message>
        <source>many files changed at once and I am to say if that is right</source>
        <translation>molti file sono cambiati insieme e occorre confermare se è corretto</translation>
    </message>
    <message>
        <source>the first backup is finished</source>
        <translation>il primo backup è terminato</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Quella del sistema</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Lingua:</translation>
    </message>
    <message>
        <source>Holdfast speaks it after it was quit and started again.</source>
        <translation>Holdfast la usa dopo essere stato chiuso e riavviato.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ChangeDestinationDialog</name>
    <message>
        <source>Change the destination</source>
        <translation>Modifica la destinazione</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>Dove deve andare il backup?</translation>
    </message>
    <message>
        <source>In an empty place a new backup begins, and the present one stays as it is. To take all versions along, first copy the whole folder of the present backup to the new drive with your file manager, then choose that copy here.</source>
        <translation>In una posizione vuota inizia un nuovo backup, e quello attuale resta com’è. Per portare con sé tutte le versioni, copiare prima con il gestore dei file l’intera cartella del backup attuale sulla nuova unità, poi scegliere qui quella copia.</translation>
    </message>
    <message>
        <source>&amp;Use this place</source>
        <translation>&amp;Usa questa posizione</translation>
    </message>
    <message>
        <source>This is where the backup goes already.</source>
        <translation>Il backup va già in questa posizione.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ChangesPanel</name>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln modifica</numerusform>
            <numerusform>%Ln modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Changes a day</source>
        <translation>&amp;Modifiche al giorno</translation>
    </message>
    <message>
        <source>New &amp;data a day</source>
        <translation>&amp;Dati nuovi al giorno</translation>
    </message>
    <message>
        <source>%1: %2, %3 of new data</source>
        <comment>day, 5 changes, size</comment>
        <translation>%1: %2, %3 di nuovi dati</translation>
    </message>
    <message>
        <source>New data on each of the last 28 days</source>
        <translation>Nuovi dati in ognuno degli ultimi 28 giorni</translation>
    </message>
    <message>
        <source>Changes on each of the last 28 days</source>
        <translation>Modifiche in ognuno degli ultimi 28 giorni</translation>
    </message>
    <message>
        <source>%1 and %2 of new data in the last four weeks</source>
        <comment>5 changes, size</comment>
        <translation>%1 e %2 di nuovi dati nelle ultime quattro settimane</translation>
    </message>
    <message>
        <source>What this backup stores is shown here when it is done.</source>
        <translation>Ciò che questo backup salva viene mostrato qui al termine.</translation>
    </message>
    <message>
        <source>Nothing changed in the last four weeks.</source>
        <translation>Nelle ultime quattro settimane non è cambiato nulla.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ComparisonView</name>
    <message>
        <source>&amp;Back to the versions</source>
        <translation>&amp;Torna alle versioni</translation>
    </message>
    <message>
        <source>To the difference before</source>
        <translation>Alla differenza precedente</translation>
    </message>
    <message>
        <source>To the next difference</source>
        <translation>Alla differenza successiva</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>La versione più vecchia</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>La versione più recente</translation>
    </message>
    <message>
        <source>The older picture</source>
        <translation>L’immagine più vecchia</translation>
    </message>
    <message>
        <source>The newer picture</source>
        <translation>L’immagine più recente</translation>
    </message>
    <message>
        <source>Reading both versions…</source>
        <translation>Lettura di entrambe le versioni…</translation>
    </message>
    <message>
        <source>Only two texts or two pictures can be shown side by side. Open each version with its own program to compare them.</source>
        <translation>Si possono affiancare solo due testi o due immagini. Per confrontarle, aprire ogni versione con il proprio programma.</translation>
    </message>
    <message>
        <source>The pictures are of different sizes</source>
        <translation>Le immagini hanno dimensioni diverse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places differ</source>
        <translation>
            <numerusform>%Ln punto diverso</numerusform>
            <numerusform>%Ln punti diversi</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference can be seen</source>
        <translation>Nessuna differenza visibile</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln differenza</numerusform>
            <numerusform>%Ln differenze</numerusform>
        </translation>
    </message>
    <message>
        <source>No line differs</source>
        <translation>Nessuna riga diversa</translation>
    </message>
    <message>
        <source>%1 in the part that is shown</source>
        <translation>%1 nella parte mostrata</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ConfigBanner</name>
    <message>
        <source>Open the file</source>
        <translation>Apri il file</translation>
    </message>
    <message>
        <source>Use the last good copy…</source>
        <translation>Usa l’ultima copia valida…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Ricontrolla</translation>
    </message>
    <message>
        <source>No program opened the file.</source>
        <translation>Nessun programma ha aperto il file.</translation>
    </message>
    <message>
        <source>The configuration can’t be read, so nothing is backed up.</source>
        <translation>La configurazione non può essere letta, quindi il backup è fermo.</translation>
    </message>
    <message>
        <source>The configuration has a mistake, so nothing is backed up.</source>
        <translation>La configurazione contiene un errore, quindi il backup è fermo.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>E %Ln altro.</numerusform>
            <numerusform>E altri %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 is left as it is. As soon as it is mended, Holdfast goes on by itself.</source>
        <translation>Il file %1 viene lasciato com’è. Appena è corretto, Holdfast prosegue da solo.</translation>
    </message>
    <message>
        <source>Use the last good copy?</source>
        <translation>Usare l’ultima copia valida?</translation>
    </message>
    <message>
        <source>The last configuration that Holdfast could use is of %1.</source>
        <comment>Tuesday 18:40</comment>
        <translation>Data dell’ultima configurazione che Holdfast ha potuto usare: %1.</translation>
    </message>
    <message>
        <source>What was changed in the file since does not hold then. The file as it is now is kept beside it as %1.</source>
        <comment>file name</comment>
        <translation>Le modifiche fatte al file da allora non avranno più effetto. Il file com’è ora viene conservato accanto come %1.</translation>
    </message>
    <message>
        <source>&amp;Use the copy</source>
        <translation>&amp;Usa la copia</translation>
    </message>
    <message>
        <source>The last good configuration holds again.</source>
        <translation>È di nuovo in vigore l’ultima configurazione valida.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ContentLoader</name>
    <message>
        <source>This picture can’t be shown here: %1</source>
        <translation>Questa immagine non può essere mostrata qui: %1</translation>
    </message>
    <message>
        <source>This picture is larger than %1. Open it to see it.</source>
        <translation>Questa immagine è più grande di %1. Aprirla per vederla.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ContentPreview</name>
    <message>
        <source>%1 text, %2; shown is the first %3</source>
        <translation>Testo %1, %2; ne sono mostrati i primi %3</translation>
    </message>
    <message>
        <source>%1 text, %2</source>
        <comment>encoding, size</comment>
        <translation>Testo %1, %2</translation>
    </message>
    <message>
        <source>Picture, %1 × %2 pixels, %3</source>
        <translation>Immagine, %1 × %2 pixel, %3</translation>
    </message>
    <message>
        <source>Binary, %1</source>
        <translation>Binario, %1</translation>
    </message>
    <message>
        <source>Content of this version</source>
        <translation>Contenuto di questa versione</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>This is a link. It leads to %1</source>
        <translation>Questo è un collegamento. Porta a %1</translation>
    </message>
    <message>
        <source>This is neither text nor a picture, so there is nothing to read here. Open it with its own program.</source>
        <translation>Non è né testo né un’immagine, quindi qui non c’è nulla da leggere. Aprirlo con il proprio programma.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CountsPanel</name>
    <message>
        <source>files</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Files as they are now, each with a copy in the backup</source>
        <translation>File come sono ora, ognuno con una copia nel backup</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>versioni precedenti</translation>
    </message>
    <message>
        <source>Earlier contents of files that changed since</source>
        <translation>Contenuti precedenti di file poi modificati</translation>
    </message>
    <message>
        <source>deleted files kept</source>
        <translation>file eliminati conservati</translation>
    </message>
    <message>
        <source>Files that you deleted and that are still in the backup</source>
        <translation>File eliminati che sono ancora nel backup</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>duplicati</translation>
    </message>
    <message>
        <source>Files whose content is there once more</source>
        <translation>File il cui contenuto esiste più di una volta</translation>
    </message>
    <message>
        <source>Space on the backup drive</source>
        <translation>Spazio sull’unità di backup</translation>
    </message>
    <message>
        <source>This backup: %1</source>
        <translation>Questo backup: %1</translation>
    </message>
    <message>
        <source>Other files: %1</source>
        <translation>Altri file: %1</translation>
    </message>
    <message>
        <source>Free: %1 of %2</source>
        <translation>Liberi: %1 su %2</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DamageModel</name>
    <message>
        <source>Present</source>
        <comment>content of a file</comment>
        <translation>Attuale</translation>
    </message>
    <message>
        <source>Version until %1</source>
        <comment>Tuesday 18:40</comment>
        <translation>Versione fino a: %1</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <comment>Tuesday 18:40</comment>
        <translation>Versione: %1</translation>
    </message>
    <message>
        <source>Left as it is: %1</source>
        <comment>problem</comment>
        <translation>Lasciata com’è: %1</translation>
    </message>
    <message>
        <source>Can’t be repaired: %1</source>
        <comment>problem</comment>
        <translation>Non riparabile: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>Copy in the backup</source>
        <translation>Copia nel backup</translation>
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
        <translation>Apri Holdfast</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DestinationSection</name>
    <message>
        <source>Destination</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Modi&amp;fica…</translation>
    </message>
    <message>
        <source>Space used on the backup drive</source>
        <translation>Spazio usato sull’unità di backup</translation>
    </message>
    <message>
        <source>It is the right dri&amp;ve…</source>
        <translation>È l’unità gi&amp;usta…</translation>
    </message>
    <message>
        <source>Nothing was backed up there yet.</source>
        <translation>Non vi è ancora stato salvato nulla.</translation>
    </message>
    <message>
        <source>Identity of the backup: %1</source>
        <translation>Identità del backup: %1</translation>
    </message>
    <message>
        <source>The drive is not connected, or can’t be read.</source>
        <translation>L’unità non è collegata o non può essere letta.</translation>
    </message>
    <message>
        <source>%1 of %2 are free. File system: %3.</source>
        <translation>Spazio libero: %1 su %2. File system: %3.</translation>
    </message>
    <message>
        <source>The backup goes to the new place from now on.</source>
        <translation>Da ora in poi il backup va nella nuova posizione.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DriveStep</name>
    <message>
        <source>No drive was found. Connect one, then choose “Look again”; or choose another folder.</source>
        <translation>Nessuna unità trovata. Collegarne una, poi scegliere «Cerca di nuovo»; oppure scegliere un’altra cartella.</translation>
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
%2 liberi su %3 · %4 · %5</translation>
    </message>
    <message>
        <source>Choose a folder for the backup</source>
        <translation>Scegliere una cartella per il backup</translation>
    </message>
    <message>
        <source>A name can’t hold “/”, and can’t be “.” or “..”.</source>
        <translation>Un nome non può contenere «/» e non può essere «.» o «..».</translation>
    </message>
    <message>
        <source>The path of this folder holds bytes that are no text, which the configuration can’t hold. Choose another one.</source>
        <translation>Il percorso di questa cartella contiene byte che non sono testo e che la configurazione non può contenere. Sceglierne un’altra.</translation>
    </message>
    <message>
        <source>This is one of the folders that you want to back up. Choose another one.</source>
        <translation>Questa è una delle cartelle da salvare. Sceglierne un’altra.</translation>
    </message>
    <message>
        <source>One of the folders that you want to back up lies in it, and a backup can’t hold itself. Choose a folder beside it.</source>
        <translation>Una delle cartelle da salvare si trova qui dentro, e un backup non può contenere sé stesso. Scegliere una cartella accanto.</translation>
    </message>
    <message>
        <source>The backup goes to %1</source>
        <translation>Il backup va in %1</translation>
    </message>
    <message>
        <source>Looking at this folder…</source>
        <translation>Esame di questa cartella…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DropHint</name>
    <message>
        <source>Drop folders here to back them up</source>
        <translation>Trascinare qui le cartelle da salvare</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DuplicatesModel</name>
    <message>
        <source>nothing</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>shares its space</source>
        <translation>spazio condiviso</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>mancante</translation>
    </message>
    <message>
        <source>a copy of its own</source>
        <translation>copia propria</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Size of each</source>
        <translation>Dim. di ognuno</translation>
    </message>
    <message>
        <source>Extra space</source>
        <translation>Spazio in più</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Nel backup</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DuplicatesPage</name>
    <message>
        <source>Identical files</source>
        <translation>File identici</translation>
    </message>
    <message>
        <source>These files have the same content. Holdfast backs up all of them and removes none: which ones you need, only you know.</source>
        <translation>Questi file hanno lo stesso contenuto. Holdfast li salva tutti e non ne rimuove nessuno: quali siano necessari, lo sa solo chi li usa.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Impos&amp;tazioni…</translation>
    </message>
    <message>
        <source>Search in names and folders</source>
        <translation>Cerca nei nomi e nelle cartelle</translation>
    </message>
    <message>
        <source>Looking for identical files…</source>
        <translation>Ricerca di file identici…</translation>
    </message>
    <message>
        <source>Groups of identical files</source>
        <translation>Gruppi di file identici</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>The search was stopped. Show this page again to look anew.</source>
        <translation>La ricerca è stata interrotta. Riaprire questa pagina per ripeterla.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostra nel gestore dei file</translation>
    </message>
    <message>
        <source>Show its copy in the backup</source>
        <translation>Mostra la copia nel backup</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>Mostra nel gestore dei &amp;file</translation>
    </message>
    <message>
        <source>Show its copy in the &amp;backup</source>
        <translation>Mostra la copia nel &amp;backup</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versioni</translation>
    </message>
    <message>
        <source>Show &amp;more groups</source>
        <translation>Mostra altri &amp;gruppi</translation>
    </message>
    <message>
        <source>Nothing is backed up yet. After the first backup you see here which files you have more than once.</source>
        <translation>Nulla è ancora nel backup. Dopo il primo backup qui si vede quali file sono presenti più di una volta.</translation>
    </message>
    <message>
        <source>No two files have the same content.</source>
        <translation>Non ci sono file con lo stesso contenuto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of identical files take no extra space</source>
        <translation>
            <numerusform>%Ln gruppo di file identici non occupa spazio in più</numerusform>
            <numerusform>%Ln gruppi di file identici non occupano spazio in più</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln groups of identical files take %1 of extra space</source>
        <translation>
            <numerusform>Il primo gruppo di file identici (%Ln) occupa %1 in più</numerusform>
            <numerusform>I primi %Ln gruppi di file identici occupano %1 in più</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of identical files take %1 of extra space</source>
        <translation>
            <numerusform>%Ln gruppo di file identici occupa %1 in più</numerusform>
            <numerusform>%Ln gruppi di file identici occupano %1 in più</numerusform>
        </translation>
    </message>
    <message>
        <source>No name or folder contains “%1”.</source>
        <translation>Nessun nome e nessuna cartella contiene «%1».</translation>
    </message>
    <message>
        <source>Your backup drive can share the space of identical files, but the settings ask for a copy of each. You can change that for new ones.</source>
        <translation>L’unità di backup può condividere lo spazio dei file identici, ma le impostazioni richiedono una copia di ognuno. Si può cambiare per quelli nuovi.</translation>
    </message>
    <message>
        <source>Your backup drive shares the space of identical files where it can: the extra space may be less than what is shown.</source>
        <translation>L’unità di backup condivide, dove possibile, lo spazio dei file identici: lo spazio in più può essere minore di quello mostrato.</translation>
    </message>
    <message>
        <source>The settings can store identical files as links, which take no extra space. Then damage to one of them damages all.</source>
        <translation>Le impostazioni permettono di salvare i file identici come collegamenti, che non occupano spazio in più. In tal caso, se uno si danneggia, si danneggiano tutti.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExcludeDialog</name>
    <message>
        <source>Exclude rules</source>
        <translation>Regole di esclusione</translation>
    </message>
    <message>
        <source>What a rule matches is not backed up. The last rule that matches a name decides; one that begins with “!” brings back what an earlier one leaves out.</source>
        <translation>Ciò che corrisponde a una regola non viene salvato. Decide l’ultima regola che corrisponde a un nome; una regola che inizia con «!» recupera ciò che una precedente esclude.</translation>
    </message>
    <message>
        <source>A new rule, such as *.tmp or Downloads/</source>
        <translation>Una nuova regola, come *.tmp o Downloads/</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nuova regola</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>Sposta la regola in su (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>Sposta la regola in giù (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the rule (Del)</source>
        <translation>Rimuovi la regola (Del)</translation>
    </message>
    <message>
        <source>What the chosen rule matches</source>
        <translation>Ciò che corrisponde alla regola scelta</translation>
    </message>
    <message>
        <source>Often left out</source>
        <translation>Spesso esclusi</translation>
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
        <translation>Escludi le &amp;cartelle che i programmi segnano come cache</translation>
    </message>
    <message>
        <source>Folders that hold a valid file “CACHEDIR.TAG”.</source>
        <translation>Cartelle che contengono un file «CACHEDIR.TAG» valido.</translation>
    </message>
    <message>
        <source>Leave out files &amp;larger than</source>
        <translation>Escludi i file &amp;più grandi di</translation>
    </message>
    <message>
        <source>Largest size of a file</source>
        <translation>Dimensione massima di un file</translation>
    </message>
    <message>
        <source>such as 4 GiB</source>
        <translation>ad esempio 4 GiB</translation>
    </message>
    <message>
        <source>No rule yet: everything is backed up. Type a rule above, or choose what is often left out.</source>
        <translation>Ancora nessuna regola: viene salvato tutto. Digitare una regola qui sopra, oppure scegliere ciò che spesso si esclude.</translation>
    </message>
    <message>
        <source>Choose a rule to see what it matches.</source>
        <translation>Scegliere una regola per vedere che cosa vi corrisponde.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… e altri %1</translation>
    </message>
    <message>
        <source>Write a size above 0, such as “4 GiB” or “500 MB”.</source>
        <translation>Scrivere una dimensione maggiore di 0, come «4 GiB» o «500 MB».</translation>
    </message>
    <message>
        <source>The exclude rules leave out nothing.</source>
        <translation>Le regole di esclusione non escludono nulla.</translation>
    </message>
    <message>
        <source>%1 remain.</source>
        <translation>Rimanenti: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be looked into.</source>
        <translation>
            <numerusform>Non è stato possibile esaminare %Ln cartella.</numerusform>
            <numerusform>Non è stato possibile esaminare %Ln cartelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting… %1</source>
        <translation>Conteggio… %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExcludeModel</name>
    <message>
        <source>Not a rule</source>
        <translation>Non è una regola</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>brings back %1</source>
        <translation>recupera %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Riguarda</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Risparmio</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExistingBackup</name>
    <message>
        <source>Go on with a backup that you have</source>
        <translation>Continuare con un backup esistente</translation>
    </message>
    <message>
        <source>Backups of Holdfast and of the original Python tool are taken over as they are: what is stored is not copied again, and versions keep their numbers. Choose the backup’s folder, or the configuration file (config.json) that you used so far.</source>
        <translation>I backup di Holdfast e dello strumento originale in Python vengono acquisiti così come sono: ciò che è salvato non viene copiato di nuovo, e le versioni mantengono i loro numeri. Scegliere la cartella del backup, oppure il file di configurazione (config.json) usato finora.</translation>
    </message>
    <message>
        <source>Backup &amp;folder…</source>
        <translation>&amp;Cartella del backup…</translation>
    </message>
    <message>
        <source>&amp;Configuration file…</source>
        <translation>&amp;File di configurazione…</translation>
    </message>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>Scegliere la cartella del backup</translation>
    </message>
    <message>
        <source>Choose the configuration file</source>
        <translation>Scegliere il file di configurazione</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>File di configurazione (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Esame in corso…</translation>
    </message>
    <message>
        <source>No backup was found in %1. Choose the folder that holds “state.json” and “versions”.</source>
        <translation>Nessun backup trovato in %1. Scegliere la cartella che contiene «state.json» e «versions».</translation>
    </message>
    <message>
        <source>%1 is empty: there is no backup in it.</source>
        <translation>%1 è vuota: non contiene alcun backup.</translation>
    </message>
    <message>
        <source>This is a backup of Holdfast: %1</source>
        <translation>Questo è un backup di Holdfast: %1</translation>
    </message>
    <message>
        <source>This is a backup of the original tool: %1</source>
        <translation>Questo è un backup dello strumento originale: %1</translation>
    </message>
    <message>
        <source>“%1” from %2</source>
        <comment>name, path</comment>
        <translation>«%1» da %2</translation>
    </message>
    <message>
        <source>“%1” from %2, which is not there now</source>
        <comment>name, path</comment>
        <translation>«%1» da %2, che ora non è disponibile</translation>
    </message>
    <message>
        <source>Next, choose the folders that this backup was made of. Use the same ones as before, so that what is stored already is recognised.</source>
        <translation>Poi scegliere le cartelle di cui questo backup è la copia. Usare le stesse di prima, così che ciò che è già salvato venga riconosciuto.</translation>
    </message>
    <message>
        <source>It holds:</source>
        <translation>Contiene:</translation>
    </message>
    <message>
        <source>This configuration can’t be used as it is: %1</source>
        <translation>Questa configurazione non può essere usata così com’è: %1</translation>
    </message>
    <message>
        <source>This configuration can be used: %1</source>
        <translation>Questa configurazione può essere usata: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FilePanel</name>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versioni, dalla più recente</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Ripristina…</translation>
    </message>
    <message>
        <source>Bring this version back; what will happen is shown first</source>
        <translation>Ripristina questa versione; prima viene mostrato che cosa succederà</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>Open a copy of this version with its own program</source>
        <translation>Apri una copia di questa versione con il proprio programma</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salva come…</translation>
    </message>
    <message>
        <source>Save a copy of this version under a name of your choice</source>
        <translation>Salva una copia di questa versione con un nome a scelta</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Confronta</translation>
    </message>
    <message>
        <source>Select two versions to see them side by side; one alone is compared with the current one</source>
        <translation>Selezionare due versioni per vederle affiancate; una sola viene confrontata con quella attuale</translation>
    </message>
    <message>
        <source>The backup holds no version of this file.</source>
        <translation>Il backup non contiene versioni di questo file.</translation>
    </message>
    <message>
        <source>Looking for versions…</source>
        <translation>Ricerca delle versioni…</translation>
    </message>
    <message>
        <source>Select a version to see it here.</source>
        <translation>Selezionare una versione per vederla qui.</translation>
    </message>
    <message>
        <source>Select two versions to compare them.</source>
        <translation>Selezionare due versioni per confrontarle.</translation>
    </message>
    <message>
        <source>These two can’t be compared: the content of at least one of them is not kept.</source>
        <translation>Queste due non possono essere confrontate: il contenuto di almeno una non è conservato.</translation>
    </message>
    <message>
        <source>Two versions are selected.</source>
        <translation>Sono selezionate due versioni.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Confrontale</translation>
    </message>
    <message>
        <source>This version is empty.</source>
        <translation>Questa versione è vuota.</translation>
    </message>
    <message>
        <source>The retention rules removed the content of this version, and no other version of this file is kept.</source>
        <translation>Le regole di conservazione hanno rimosso il contenuto di questa versione, e nessun’altra versione di questo file è conservata.</translation>
    </message>
    <message>
        <source>The retention rules removed the content of this version. The nearest one that is kept is from %1.</source>
        <translation>Le regole di conservazione hanno rimosso il contenuto di questa versione. Data della più vicina conservata: %1.</translation>
    </message>
    <message>
        <source>Show the nearest version</source>
        <translation>Mostra la versione più vicina</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>A read-only copy was opened. To keep changes, save it elsewhere.</source>
        <translation>È stata aperta una copia in sola lettura. Per conservare le modifiche, salvarla altrove.</translation>
    </message>
    <message>
        <source>No program was found to open this file with.</source>
        <translation>Nessun programma trovato per aprire questo file.</translation>
    </message>
    <message>
        <source>Taking a copy of the version from the backup…</source>
        <translation>Copia della versione dal backup…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>Save this version as</source>
        <translation>Salva questa versione come</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salva come</translation>
    </message>
    <message>
        <source>The version was saved as %1.</source>
        <translation>La versione è stata salvata come %1.</translation>
    </message>
    <message>
        <source>The version was not saved: %1</source>
        <translation>La versione non è stata salvata: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FileSection</name>
    <message>
        <source>Configuration file</source>
        <translation>File di configurazione</translation>
    </message>
    <message>
        <source>All of this is kept in one file, which can be edited by hand as well.</source>
        <translation>Tutto questo è conservato in un solo file, che si può modificare anche a mano.</translation>
    </message>
    <message>
        <source>What is to be known about the configuration file</source>
        <translation>Informazioni sul file di configurazione</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>Apr&amp;i</translation>
    </message>
    <message>
        <source>Rea&amp;d it again</source>
        <translation>Rile&amp;ggi</translation>
    </message>
    <message>
        <source>&amp;Take over another…</source>
        <translation>Ac&amp;quisisci un altro…</translation>
    </message>
    <message>
        <source>Choose the configuration file</source>
        <translation>Scegliere il file di configurazione</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>File di configurazione (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>The configuration was taken over.</source>
        <translation>La configurazione è stata acquisita.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FindModel</name>
    <message>
        <source>%1, deleted</source>
        <translation>%1, eliminato</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FindPanel</name>
    <message>
        <source>Searching</source>
        <translation>Ricerca in corso</translation>
    </message>
    <message>
        <source>S&amp;top searching</source>
        <translation>&amp;Interrompi ricerca</translation>
    </message>
    <message>
        <source>What was found in all of history</source>
        <translation>Risultati nell’intera cronologia</translation>
    </message>
    <message>
        <source>Searching all of history for “%1”…</source>
        <translation>Ricerca di «%1» nell’intera cronologia…</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La ricerca è stata interrotta.</translation>
    </message>
    <message>
        <source>No name that was ever backed up contains “%1”. Try a part of the name, or a pattern such as *.jpg.</source>
        <translation>Nessun nome salvato finora contiene «%1». Provare con una parte del nome, oppure con un modello come *.jpg.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln names are shown. Type more of the name to see fewer.</source>
        <translation>
            <numerusform>È mostrato solo il primo nome (%Ln). Digitare altre lettere per restringere la ricerca.</numerusform>
            <numerusform>Sono mostrati i primi %Ln nomi. Digitare altre lettere per vederne meno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were found. Open one to see it among its neighbours.</source>
        <translation>
            <numerusform>Trovato %Ln nome. Aprirlo per vederlo tra i suoi vicini.</numerusform>
            <numerusform>Trovati %Ln nomi. Aprirne uno per vederlo tra i suoi vicini.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstStart</name>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>I already have a &amp;backup…</source>
        <translation>Ho già un &amp;backup…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>Dove deve andare il backup?</translation>
    </message>
    <message>
        <source>A drive that you can unplug is best: what happens to this computer does not happen to it.</source>
        <translation>La scelta migliore è un’unità che si può scollegare: ciò che succede a questo computer non la riguarda.</translation>
    </message>
    <message>
        <source>&amp;Start the backup</source>
        <translation>A&amp;vvia il backup</translation>
    </message>
    <message>
        <source>&amp;Use this configuration</source>
        <translation>&amp;Usa questa configurazione</translation>
    </message>
    <message>
        <source>&amp;Go on with this backup</source>
        <translation>&amp;Continua con questo backup</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>This backup goes on. Choose the folders that it is made of.</source>
        <translation>Questo backup continua. Scegliere le cartelle di cui è la copia.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FolderPanel</name>
    <message>
        <source>Bring this folder back; what will happen is shown first</source>
        <translation>Ripristina questa cartella; prima viene mostrato che cosa succederà</translation>
    </message>
    <message>
        <source>&amp;What takes the space</source>
        <translation>&amp;Cosa occupa lo spazio</translation>
    </message>
    <message>
        <source>What is in this folder, the largest first</source>
        <translation>Contenuto di questa cartella, dal più grande</translation>
    </message>
    <message>
        <source>A folder that is backed up</source>
        <translation>Una cartella nel backup</translation>
    </message>
    <message>
        <source>&amp;Restore as it was before it was deleted…</source>
        <translation>&amp;Ripristina com’era prima dell’eliminazione…</translation>
    </message>
    <message>
        <source>&amp;Restore as it was then…</source>
        <translation>&amp;Ripristina com’era allora…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Ripristina…</translation>
    </message>
    <message>
        <source>Counting what is in it…</source>
        <translation>Conteggio del contenuto…</translation>
    </message>
    <message>
        <source>This folder was not there then.</source>
        <translation>Allora questa cartella non c’era.</translation>
    </message>
    <message>
        <source>This folder is not in the backup now.</source>
        <translation>Ora questa cartella non è nel backup.</translation>
    </message>
    <message>
        <source>&amp;What takes the space: the largest of %1</source>
        <translation>&amp;Cosa occupa lo spazio: i più grandi di %1</translation>
    </message>
    <message>
        <source>It held no files then.</source>
        <translation>Allora non conteneva file.</translation>
    </message>
    <message numerus="yes">
        <source>It held %Ln files with %1 then.</source>
        <translation>
            <numerusform>Allora conteneva %Ln file (%1).</numerusform>
            <numerusform>Allora conteneva %Ln file (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in this folder now.</source>
        <translation>Ora in questa cartella non c’è nulla.</translation>
    </message>
    <message>
        <source>It holds no files now.</source>
        <translation>Ora non contiene file.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln files with %1 now.</source>
        <translation>
            <numerusform>Ora contiene %Ln file (%1).</numerusform>
            <numerusform>Ora contiene %Ln file (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Earlier versions and deleted files take another %2.</source>
        <comment>a sentence, a size</comment>
        <translation>%1 Versioni precedenti e file eliminati occupano altri %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FoldersPage</name>
    <message>
        <source>Open S&amp;ettings</source>
        <translation>Apri &amp;impostazioni</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Exclude &amp;rules…</source>
        <translation>&amp;Regole di esclusione…</translation>
    </message>
    <message>
        <source>What is left out of all folders</source>
        <translation>Ciò che viene escluso da tutte le cartelle</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Aggiungi cartella…</translation>
    </message>
    <message>
        <source>Folders that are backed up</source>
        <translation>Cartelle nel backup</translation>
    </message>
    <message>
        <source>No folder is backed up yet</source>
        <translation>Ancora nessuna cartella nel backup</translation>
    </message>
    <message>
        <source>Add the folders that hold your own files, or drop them here.</source>
        <translation>Aggiungere le cartelle che contengono i propri file, oppure trascinarle qui.</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Aggiungi una &amp;cartella…</translation>
    </message>
    <message>
        <source>Which folders are backed up can’t be told</source>
        <translation>Non si può stabilire quali cartelle siano nel backup</translation>
    </message>
    <message>
        <source>Their list stands in the configuration, and is here again as soon as that is mended.</source>
        <translation>Il loro elenco si trova nella configurazione e ricompare appena questa è corretta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln cartella</numerusform>
            <numerusform>%Ln cartelle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2 are backed up.</source>
        <translation>Nel backup: %1 con %2.</translation>
    </message>
    <message>
        <source>%1 are backed up.</source>
        <translation>Nel backup: %1.</translation>
    </message>
    <message>
        <source>The configuration file has mistakes, so nothing can be changed here until they are mended.</source>
        <translation>Il file di configurazione contiene errori, quindi qui non si può modificare nulla finché non sono corretti.</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>Scegliere una cartella da salvare</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders were added. Their first backup begins now.</source>
        <translation>
            <numerusform>%Ln cartella aggiunta. Il suo primo backup inizia ora.</numerusform>
            <numerusform>%Ln cartelle aggiunte. Il loro primo backup inizia ora.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to leave out of all folders</source>
        <translation>Che cosa escludere da tutte le cartelle</translation>
    </message>
    <message>
        <source>The exclude rules are saved.</source>
        <translation>Le regole di esclusione sono salvate.</translation>
    </message>
    <message>
        <source>What to leave out of “%1”</source>
        <translation>Che cosa escludere da «%1»</translation>
    </message>
    <message>
        <source>This folder is not backed up any more: its rules were not saved.</source>
        <translation>Il backup di questa cartella è stato interrotto: le sue regole non sono state salvate.</translation>
    </message>
    <message>
        <source>Stop backing up</source>
        <translation>Interrompi il backup</translation>
    </message>
    <message>
        <source>“%1” is the last folder that is backed up.</source>
        <translation>«%1» è l’ultima cartella nel backup.</translation>
    </message>
    <message>
        <source>Stop backing up “%1”?</source>
        <translation>Interrompere il backup di «%1»?</translation>
    </message>
    <message>
        <source>Add another folder first; then this one can be taken off the list.</source>
        <translation>Aggiungere prima un’altra cartella; poi questa si può togliere dall’elenco.</translation>
    </message>
    <message>
        <source>The backup keeps everything that it holds of this folder, all versions included, and you can restore from it at any time. What changes in the folder from now on is not backed up any more. The folder itself is not touched.</source>
        <translation>Il backup conserva tutto ciò che contiene di questa cartella, comprese tutte le versioni, e si può ripristinare in qualsiasi momento. Ciò che cambia nella cartella da ora in poi non viene più salvato. La cartella stessa non viene toccata.</translation>
    </message>
    <message>
        <source>&amp;Stop backing up</source>
        <translation>&amp;Interrompi il backup</translation>
    </message>
    <message>
        <source>“%1” is not backed up any more; its backup is kept.</source>
        <translation>Il backup di «%1» è interrotto; ciò che è già stato salvato viene conservato.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FoldersStep</name>
    <message>
        <source>Which folders shall be kept safe?</source>
        <translation>Quali cartelle tenere al sicuro?</translation>
    </message>
    <message>
        <source>Everything in them is backed up. Other folders can be added, or dropped here; you can change all of this later.</source>
        <translation>Viene salvato tutto ciò che contengono. Si possono aggiungere altre cartelle, o trascinarle qui; tutto questo si può cambiare in seguito.</translation>
    </message>
    <message>
        <source>&amp;Add another folder…</source>
        <translation>&amp;Aggiungi un’altra cartella…</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>Scegliere una cartella da salvare</translation>
    </message>
    <message>
        <source>Tick at least one folder.</source>
        <translation>Selezionare almeno una cartella.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders with %1.</source>
        <translation>
            <numerusform>%Ln cartella con %1.</numerusform>
            <numerusform>%Ln cartelle con %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HistoryTreeModel</name>
    <message>
        <source>%1, deleted</source>
        <translation>%1, eliminato</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HistoryTreeView</name>
    <message>
        <source>Everything that was ever backed up</source>
        <translation>Tutto ciò che è stato salvato finora</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HoldDialog</name>
    <message>
        <source>%1 of %2 files are gone since %3. Their copies in the backup stay where they are. If you say that this is right, they count as deleted and are kept with the deleted files.</source>
        <translation>%1 file su %2 non ci sono più (da: %3). Le loro copie nel backup restano dove sono. Se si conferma che è corretto, contano come eliminati e vengono conservati con i file eliminati.</translation>
    </message>
    <message>
        <source>%1 of %2 files were rewritten since %3. What they hold now is backed up, and every earlier version is kept, also those that your rules would remove, until you say that this is right.</source>
        <translation>%1 file su %2 sono stati riscritti (da: %3). Il loro contenuto attuale viene salvato e ogni versione precedente viene conservata, anche quelle che le regole rimuoverebbero, finché non si conferma che è corretto.</translation>
    </message>
    <message>
        <source>Is this change right?</source>
        <translation>Questa modifica è corretta?</translation>
    </message>
    <message>
        <source>Much changed at once. Nothing is lost: look at it calmly.</source>
        <translation>Molto è cambiato tutto insieme. Nulla è perduto: si può controllare con calma.</translation>
    </message>
    <message>
        <source>If you did not do this yourself, pause and find out first. A program that encrypts files to extort money looks like this, and so does a drive that was exchanged.</source>
        <translation>Se la modifica non è intenzionale, mettere in pausa e prima scoprirne la causa. Così si presenta un programma che cifra i file a scopo di estorsione, ma anche un’unità che è stata scambiata.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostra la cartella</translation>
    </message>
    <message>
        <source>Show the folder %1</source>
        <translation>Mostra la cartella %1</translation>
    </message>
    <message>
        <source>Show its copies in Versions</source>
        <translation>Mostra le sue copie in Versioni</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>The change is &amp;right</source>
        <translation>La modifica è &amp;corretta</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Decidi più tardi</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ImportDialog</name>
    <message>
        <source>Take over a configuration</source>
        <translation>Acquisisci una configurazione</translation>
    </message>
    <message>
        <source>Take over this configuration?</source>
        <translation>Acquisire questa configurazione?</translation>
    </message>
    <message>
        <source>&amp;Use it instead</source>
        <translation>&amp;Usa questa</translation>
    </message>
    <message>
        <source>This configuration can’t be used as it is.</source>
        <translation>Questa configurazione non può essere usata così com’è.</translation>
    </message>
    <message>
        <source>It takes the place of the present configuration, which is kept beside it as %1. Backups that were made stay as they are.</source>
        <comment>file name</comment>
        <translation>Prende il posto della configurazione attuale, che viene conservata accanto come %1. I backup già eseguiti restano come sono.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservazione</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicati</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>page, its number</comment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Folders can be added as soon as the configuration is mended.</source>
        <translation>Le cartelle si possono aggiungere appena la configurazione è corretta.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NewFolderRow</name>
    <message>
        <source>Name of the folder in the backup</source>
        <translation>Nome della cartella nel backup</translation>
    </message>
    <message>
        <source>Change its name in the backup</source>
        <translation>Cambia il suo nome nel backup</translation>
    </message>
    <message>
        <source>Exclude rules for this folder…</source>
        <translation>Regole di esclusione per questa cartella…</translation>
    </message>
    <message>
        <source>Take it off this list</source>
        <translation>Togli da questo elenco</translation>
    </message>
    <message>
        <source>Back up &amp;all of it</source>
        <translation>Salva &amp;tutta la cartella</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>Salva %1 nel backup</translation>
    </message>
    <message>
        <source>Another folder has this name already. Choose a different one.</source>
        <translation>Un’altra cartella ha già questo nome. Sceglierne uno diverso.</translation>
    </message>
    <message>
        <source>A name can’t hold “/”, and can’t be “.” or “..”.</source>
        <translation>Un nome non può contenere «/» e non può essere «.» o «..».</translation>
    </message>
    <message>
        <source>Holdfast may not open this folder, so nothing in it would be backed up.</source>
        <translation>Holdfast non ha il permesso di aprire questa cartella, quindi nulla di ciò che contiene verrebbe salvato.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders in it can’t be opened and would be left out.</source>
        <translation>
            <numerusform>%Ln cartella al suo interno non può essere aperta e verrebbe tralasciata.</numerusform>
            <numerusform>%Ln cartelle al suo interno non possono essere aperte e verrebbero tralasciate.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to leave out of “%1”</source>
        <translation>Che cosa escludere da «%1»</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Notice</name>
    <message>
        <source>Error: %1</source>
        <translation>Errore: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avviso: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OverviewPage</name>
    <message>
        <source>What was backed up stays as it is</source>
        <translation>Ciò che è stato salvato resta com’è</translation>
    </message>
    <message>
        <source>As soon as the configuration is mended, what has changed meanwhile is backed up.</source>
        <translation>Appena la configurazione è corretta, viene salvato ciò che nel frattempo è cambiato.</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>Le ultime quattro settimane</translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation>Cosa occupa lo spazio</translation>
    </message>
    <message>
        <source>Every change, within seconds</source>
        <translation>Ogni modifica, in pochi secondi</translation>
    </message>
    <message>
        <source>Holdfast watches your folders and copies what changes to your backup drive.</source>
        <translation>Holdfast monitora le cartelle e copia ciò che cambia sull’unità di backup.</translation>
    </message>
    <message>
        <source>Nothing is overwritten</source>
        <translation>Nulla viene sovrascritto</translation>
    </message>
    <message>
        <source>Earlier versions and deleted files stay, until rules that you choose remove them.</source>
        <translation>Le versioni precedenti e i file eliminati restano, finché non li rimuovono regole scelte dall’utente.</translation>
    </message>
    <message>
        <source>Plain files</source>
        <translation>File normali</translation>
    </message>
    <message>
        <source>The backup can be read with any file manager, without Holdfast.</source>
        <translation>Il backup si può leggere con qualsiasi gestore dei file, anche senza Holdfast.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>today 14:03</comment>
        <translation>Aggiornato: %1</translation>
    </message>
    <message>
        <source>Is the clock right now?</source>
        <translation>Ora l’orologio è esatto?</translation>
    </message>
    <message>
        <source>The backup has changes of a time that is still to come.</source>
        <translation>Il backup contiene modifiche con una data ancora futura.</translation>
    </message>
    <message>
        <source>If the clock is wrong now, set it right in the settings of your system: nothing else is to be done.

If it is right now, and was ahead before, Holdfast records those changes as made now. No copy is removed by it.</source>
        <translation>Se ora l’orologio è sbagliato, regolarlo nelle impostazioni di sistema: non occorre fare altro.

Se ora è esatto, e prima era avanti, Holdfast registra quelle modifiche come fatte ora. Nessuna copia viene rimossa per questo.</translation>
    </message>
    <message>
        <source>The clock is &amp;right</source>
        <translation>L’&amp;orologio è esatto</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PastRuns</name>
    <message>
        <source>Past backups</source>
        <translation>Backup precedenti</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Elementi tralasciati</translation>
    </message>
    <message>
        <source>The log of this backup</source>
        <translation>Il registro di questo backup</translation>
    </message>
    <message>
        <source>Show its &amp;log</source>
        <translation>Mostra il re&amp;gistro</translation>
    </message>
    <message>
        <source>Log in the file &amp;manager</source>
        <translation>Registro nel gestore dei &amp;file</translation>
    </message>
    <message>
        <source>There was no backup yet.</source>
        <translation>Ancora nessun backup.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files looked at</source>
        <translation>
            <numerusform>%Ln file esaminato</numerusform>
            <numerusform>%Ln file esaminati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln spostato</numerusform>
            <numerusform>%Ln spostati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other properties</source>
        <translation>
            <numerusform>%Ln con altre proprietà</numerusform>
            <numerusform>%Ln con altre proprietà</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old versions removed</source>
        <translation>
            <numerusform>%Ln vecchia versione rimossa</numerusform>
            <numerusform>%Ln vecchie versioni rimosse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions held back</source>
        <translation>
            <numerusform>%Ln eliminazione trattenuta</numerusform>
            <numerusform>%Ln eliminazioni trattenute</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 letti</translation>
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
        <translation>Il registro non può essere mostrato: %1</translation>
    </message>
    <message>
        <source>… the log is longer: the file has all of it.</source>
        <translation>… il registro è più lungo: il file lo contiene per intero.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 per %2 pixel</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PreviewPanel</name>
    <message>
        <source>Review…</source>
        <translation>Esamina…</translation>
    </message>
    <message>
        <source>Kept versions by age</source>
        <translation>Versioni conservate per età</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>after these rules</source>
        <translation>con queste regole</translation>
    </message>
    <message>
        <source>Kept versions by age, now and after these rules</source>
        <translation>Versioni conservate per età, ora e con queste regole</translation>
    </message>
    <message>
        <source>What these rules remove</source>
        <translation>Ciò che queste regole rimuovono</translation>
    </message>
    <message>
        <source>Working out what these rules remove…</source>
        <translation>Calcolo di ciò che queste regole rimuovono…</translation>
    </message>
    <message>
        <source>What these rules remove can’t be shown now.</source>
        <translation>Al momento non si può mostrare ciò che queste regole rimuovono.</translation>
    </message>
    <message>
        <source>These rules remove nothing now.</source>
        <translation>Al momento queste regole non rimuovono nulla.</translation>
    </message>
    <message>
        <source>These rules would remove %1.</source>
        <comment>132 versions, 1.2 GiB</comment>
        <translation>Queste regole rimuoverebbero %1.</translation>
    </message>
    <message>
        <source>Later they may: each backup applies them again.</source>
        <translation>In seguito è possibile: ogni backup le applica di nuovo.</translation>
    </message>
    <message>
        <source>The current copy of every file stays. What goes can’t be brought back.</source>
        <translation>La copia attuale di ogni file resta. Ciò che viene rimosso non si può recuperare.</translation>
    </message>
    <message>
        <source>Nothing is removed of %1 until you have looked at the many changes there.</source>
        <translation>Da %1 non viene rimosso nulla finché non si sono controllate le molte modifiche avvenute lì.</translation>
    </message>
    <message>
        <source>%1: %2 versions now (%3), %4 after these rules (%5)</source>
        <translation>%1: versioni ora: %2 (%3), con queste regole: %4 (%5)</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemsDialog</name>
    <message>
        <source>What could not be backed up</source>
        <translation>Elementi non salvati nel backup</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copia l’elenco</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>Nothing is left out any more.</source>
        <translation>Non è più tralasciato nulla.</translation>
    </message>
    <message>
        <source>Everything else is backed up as usual. Copies of these that were stored before are kept. Holdfast tries again by itself.</source>
        <translation>Tutto il resto viene salvato come al solito. Le copie di questi elementi salvate in precedenza vengono conservate. Holdfast riprova da solo.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemsModel</name>
    <message>
        <source>File or folder</source>
        <translation>File o cartella</translation>
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
        <translation>File</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Why it goes</source>
        <translation>Perché si rimuove</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RepairDialog</name>
    <message numerus="yes">
        <source>%Ln stored copies were read (%1).</source>
        <translation>
            <numerusform>Letta %Ln copia salvata (%1).</numerusform>
            <numerusform>Lette %Ln copie salvate (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>Il controllo è stato interrotto prima della fine.</translation>
    </message>
    <message>
        <source>All of them are as they were stored.</source>
        <translation>Tutto è com’era stato salvato.</translation>
    </message>
    <message>
        <source>Some could not be looked at.</source>
        <translation>Non è stato possibile esaminare alcune copie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were damaged or missing, and all are repaired.</source>
        <translation>
            <numerusform>%Ln era danneggiata o mancante, ed è stata riparata.</numerusform>
            <numerusform>%Ln erano danneggiate o mancanti, e sono state tutte riparate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were damaged or missing. Repaired: %1, beyond repair: %2.</source>
        <translation>
            <numerusform>%Ln era danneggiata o mancante. Riparate: %1, irreparabili: %2.</numerusform>
            <numerusform>%Ln erano danneggiate o mancanti. Riparate: %1, irreparabili: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check and repair the backup</source>
        <translation>Controlla e ripara il backup</translation>
    </message>
    <message>
        <source>Holdfast reads every stored copy and compares it with what was backed up. A damaged one is set aside, never deleted, and taken anew from your unchanged file or from another copy with the same content. This can take a while; you can go on working.</source>
        <translation>Holdfast legge ogni copia salvata e la confronta con ciò che era stato salvato. Una copia danneggiata viene messa da parte, mai eliminata, e ricreata dal file rimasto invariato o da un’altra copia con lo stesso contenuto. Può richiedere un po’ di tempo; intanto si può continuare a lavorare.</translation>
    </message>
    <message>
        <source>&amp;Check and repair</source>
        <translation>&amp;Controlla e ripara</translation>
    </message>
    <message>
        <source>Damaged copies</source>
        <translation>Copie danneggiate</translation>
    </message>
    <message>
        <source>Checking the backup:</source>
        <translation>Controllo del backup:</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Controlla di &amp;nuovo</translation>
    </message>
    <message numerus="yes">
        <source>Lea&amp;ve as they are…</source>
        <translation>
            <numerusform>&amp;Lascia com’è…</numerusform>
            <numerusform>&amp;Lascia come sono…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>Continua in &amp;background</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>Known damage</source>
        <translation>Danni noti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies can’t be repaired.</source>
        <translation>
            <numerusform>%Ln copia danneggiata non può essere riparata.</numerusform>
            <numerusform>%Ln copie danneggiate non possono essere riparate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you know of it, Holdfast does not warn of them any more. Nothing is removed: they stay listed here, and a verification still names them. It warns again as soon as anything else is damaged.</source>
        <translation>
            <numerusform>Una volta presone atto, Holdfast non avvisa più di questo danno. Nulla viene rimosso: la copia resta elencata qui, e una verifica continua a nominarla. L’avviso torna appena si danneggia qualcos’altro.</numerusform>
            <numerusform>Una volta presone atto, Holdfast non avvisa più di questi danni. Nulla viene rimosso: le copie restano elencate qui, e una verifica continua a nominarle. L’avviso torna appena si danneggia qualcos’altro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave as they are</source>
        <translation>
            <numerusform>&amp;Lascia com’è</numerusform>
            <numerusform>&amp;Lascia come sono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies are left as they are. Holdfast does not warn of them any more.</source>
        <translation>
            <numerusform>%Ln copia danneggiata viene lasciata com’è. Holdfast non ne avvisa più.</numerusform>
            <numerusform>%Ln copie danneggiate vengono lasciate come sono. Holdfast non ne avvisa più.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreChoices</name>
    <message>
        <source>Restore to a folder</source>
        <translation>Ripristina in una cartella</translation>
    </message>
    <message>
        <source>&amp;Beside the original</source>
        <translation>Accanto all’&amp;originale</translation>
    </message>
    <message>
        <source>As a copy with “%1” in its name. Nothing that stands there is touched.</source>
        <translation>Come copia con «%1» nel nome. Ciò che si trova lì non viene toccato.</translation>
    </message>
    <message>
        <source>To &amp;another folder</source>
        <translation>In un’altra &amp;cartella</translation>
    </message>
    <message>
        <source>With its folders, below one of your choice. Nothing that stands there is touched.</source>
        <translation>Con le sue cartelle, all’interno di una a scelta. Ciò che si trova lì non viene toccato.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Scegli…</translation>
    </message>
    <message>
        <source>In its own &amp;place</source>
        <translation>Al suo &amp;posto</translation>
    </message>
    <message>
        <source>What gives way is archived in the backup first.</source>
        <translation>Ciò che viene sostituito è prima archiviato nel backup.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascialo com’è</translation>
    </message>
    <message>
        <source>Replace it if it is older</source>
        <translation>Sostituiscilo se è più vecchio</translation>
    </message>
    <message>
        <source>Replace it always</source>
        <translation>Sostituiscilo sempre</translation>
    </message>
    <message>
        <source>If something &amp;else stands there:</source>
        <translation>Se al suo posto c’è &amp;altro:</translation>
    </message>
    <message>
        <source>E&amp;xactly as it was</source>
        <translation>&amp;Esattamente com’era</translation>
    </message>
    <message>
        <source>E&amp;xactly as it is in the backup</source>
        <translation>&amp;Esattamente com’è nel backup</translation>
    </message>
    <message>
        <source>Put back in place, so that everything is as it was. Newer files and files that were not there then are archived in the backup first; then they give way.</source>
        <translation>Rimesso al suo posto, così che tutto sia com’era. I file più recenti e quelli che allora non c’erano vengono prima archiviati nel backup, poi sostituiti o rimossi.</translation>
    </message>
    <message>
        <source>Take the &amp;nearest older version where the
retention rules removed the right one</source>
        <translation>Usa la versione precedente più &amp;vicina se quella giusta
è stata rimossa dalle regole di conservazione</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>Non è ancora stata scelta una cartella</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>Ripristino</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Ripristina «%1»</translation>
    </message>
    <message>
        <source>Restore the selected files and folders</source>
        <translation>Ripristina i file e le cartelle selezionati</translation>
    </message>
    <message>
        <source>As it was on %1 at %2.</source>
        <comment>date, time</comment>
        <translation>Com’era in data %1 alle %2.</translation>
    </message>
    <message>
        <source>As it is in the backup now.</source>
        <translation>Com’è ora nel backup.</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Mostra la &amp;cartella</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Choose a folder, and it is shown here what will happen.</source>
        <translation>Scegliere una cartella: qui viene mostrato che cosa succederà.</translation>
    </message>
    <message>
        <source>The restore was stopped</source>
        <translation>Il ripristino è stato interrotto</translation>
    </message>
    <message>
        <source>Nothing could be restored</source>
        <translation>Non è stato possibile ripristinare nulla</translation>
    </message>
    <message numerus="yes">
        <source>Restored, but %Ln files need your attention</source>
        <translation>
            <numerusform>Ripristino eseguito, ma %Ln file richiede attenzione</numerusform>
            <numerusform>Ripristino eseguito, ma %Ln file richiedono attenzione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are restored</source>
        <translation>
            <numerusform>%Ln file è stato ripristinato</numerusform>
            <numerusform>%Ln file sono stati ripristinati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePlanModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Cosa è successo</translation>
    </message>
    <message>
        <source>Stood there before</source>
        <translation>Prima c’era</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Cosa succede</translation>
    </message>
    <message>
        <source>Stands there now</source>
        <translation>Ora c’è</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destinazione</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePlanView</name>
    <message>
        <source>Working out what will happen</source>
        <translation>Calcolo di che cosa succederà</translation>
    </message>
    <message>
        <source>What is restored, name by name</source>
        <translation>Elementi da ripristinare, nome per nome</translation>
    </message>
    <message>
        <source>Show &amp;only what needs attention</source>
        <translation>Mostra s&amp;olo ciò che richiede attenzione</translation>
    </message>
    <message>
        <source>Working out what will happen…</source>
        <translation>Calcolo di che cosa succederà…</translation>
    </message>
    <message>
        <source>%1 The list shows the first %2 of %3.</source>
        <comment>sentences, numbers</comment>
        <translation>%1 L’elenco mostra i primi %2 di %3.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreProgress</name>
    <message>
        <source>Progress of the restore</source>
        <translation>Avanzamento del ripristino</translation>
    </message>
    <message>
        <source>Waiting for the backup that is under way…</source>
        <translation>In attesa del backup in corso…</translation>
    </message>
    <message>
        <source>Stopping after the file in hand…</source>
        <translation>Interruzione dopo il file in corso…</translation>
    </message>
    <message numerus="yes">
        <source>Restoring %Ln files…</source>
        <translation>
            <numerusform>Ripristino di %Ln file…</numerusform>
            <numerusform>Ripristino di %Ln file…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4</source>
        <comment>files, bytes</comment>
        <translation>%1 di %2, %3 di %4</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RetentionPage</name>
    <message>
        <source>How long are earlier versions kept?</source>
        <translation>Per quanto si conservano le versioni precedenti?</translation>
    </message>
    <message>
        <source>Rules remove earlier versions and, if you wish, deleted files. The current copy of a file is never removed: at least one good copy always stays.</source>
        <translation>Le regole rimuovono le versioni precedenti e, se lo si desidera, i file eliminati. La copia attuale di un file non viene mai rimossa: resta sempre almeno una copia valida.</translation>
    </message>
    <message>
        <source>&amp;Rules for:</source>
        <translation>&amp;Regole per:</translation>
    </message>
    <message>
        <source>This folder has r&amp;ules of its own</source>
        <translation>&amp;La cartella ha regole proprie</translation>
    </message>
    <message>
        <source>Undo &amp;changes</source>
        <translation>Annulla &amp;modifiche</translation>
    </message>
    <message>
        <source>&amp;Save rules</source>
        <translation>&amp;Salva regole</translation>
    </message>
    <message>
        <source>&amp;Apply now…</source>
        <translation>&amp;Applica ora…</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Tutte le cartelle</translation>
    </message>
    <message>
        <source>%1 (own rules)</source>
        <translation>%1 (regole proprie)</translation>
    </message>
    <message>
        <source>The configuration file can’t be read, so these are not your rules: they can be seen and changed once it is mended.</source>
        <translation>Il file di configurazione non può essere letto, quindi queste non sono le regole effettive: si potranno vedere e modificare appena il file è corretto.</translation>
    </message>
    <message>
        <source>The rules are here again as soon as the configuration is mended.</source>
        <translation>Le regole ricompaiono appena la configurazione è corretta.</translation>
    </message>
    <message>
        <source>Set up a backup first: choose the folders to keep safe and a drive for their copies.</source>
        <translation>Configurare prima un backup: scegliere le cartelle da tenere al sicuro e un’unità per le loro copie.</translation>
    </message>
    <message>
        <source>Save and &amp;apply now…</source>
        <translation>Salva e &amp;applica ora…</translation>
    </message>
    <message>
        <source>These rules are in force. Removed %1: %2.</source>
        <comment>today 14:03, 5 versions</comment>
        <translation>Queste regole sono in vigore. Ultima rimozione, %1: %2.</translation>
    </message>
    <message>
        <source>These rules are in force.</source>
        <translation>Queste regole sono in vigore.</translation>
    </message>
    <message>
        <source>Not saved yet. Once saved, the next backup removes what is listed.</source>
        <translation>Non ancora salvate. Una volta salvate, il prossimo backup rimuove ciò che è elencato.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Non ancora salvate.</translation>
    </message>
    <message>
        <source>The rules are saved.</source>
        <translation>Le regole sono salvate.</translation>
    </message>
    <message>
        <source>Save without a preview?</source>
        <translation>Salvare senza anteprima?</translation>
    </message>
    <message>
        <source>What these rules remove can’t be shown now.</source>
        <translation>Al momento non si può mostrare ciò che queste regole rimuovono.</translation>
    </message>
    <message>
        <source>Once they are saved, the next backup applies them.</source>
        <translation>Una volta salvate, il prossimo backup le applica.</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>&amp;Salva comunque</translation>
    </message>
    <message>
        <source>Remove earlier versions?</source>
        <translation>Rimuovere le versioni precedenti?</translation>
    </message>
    <message>
        <source>Remove %1 from the backup?</source>
        <comment>132 versions, 1.2 GiB</comment>
        <translation>Rimuovere %1 dal backup?</translation>
    </message>
    <message>
        <source>They are the ones that the page lists. They can’t be brought back. The current copy of every file stays.</source>
        <translation>Sono quelle elencate nella pagina. Non si possono recuperare. La copia attuale di ogni file resta.</translation>
    </message>
    <message>
        <source>Meanwhile others than those that you saw would go, so nothing was removed yet. %1</source>
        <translation>Ora verrebbero rimossi elementi diversi da quelli mostrati, quindi non è ancora stato rimosso nulla. %1</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Removing earlier versions…</source>
        <translation>Rimozione delle versioni precedenti…</translation>
    </message>
    <message>
        <source>A backup ran meanwhile, and others than those that you saw would go now. Nothing was removed: look at the list again.</source>
        <translation>Nel frattempo è stato eseguito un backup, e ora verrebbero rimossi elementi diversi da quelli mostrati. Non è stato rimosso nulla: controllare di nuovo l’elenco.</translation>
    </message>
    <message>
        <source>Stopped. Removed until then: %1.</source>
        <translation>Interrotto. Rimossi fino a quel momento: %1.</translation>
    </message>
    <message>
        <source>Removed: %1. Some could not be removed: %2: %3</source>
        <translation>Rimossi: %1. Alcuni non sono stati rimossi: %2: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ReviewStep</name>
    <message>
        <source>Ready to start</source>
        <translation>Pronto per iniziare</translation>
    </message>
    <message>
        <source>The first backup copies everything, which may take a while. From then on changes are backed up within seconds, and earlier versions are kept.</source>
        <translation>Il primo backup copia tutto e può richiedere un po’ di tempo. Da allora le modifiche vengono salvate entro pochi secondi, e le versioni precedenti vengono conservate.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Esclusi</translation>
    </message>
    <message>
        <source>All &amp;rules…</source>
        <translation>Tutte le &amp;regole…</translation>
    </message>
    <message>
        <source>%1. %2 are free there.</source>
        <translation>%1. Spazio libero: %2.</translation>
    </message>
    <message>
        <source>The exclude rules leave out nothing.</source>
        <translation>Le regole di esclusione non escludono nulla.</translation>
    </message>
    <message>
        <source>What to leave out of all folders</source>
        <translation>Che cosa escludere da tutte le cartelle</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RulesForm</name>
    <message>
        <source>The exact rules</source>
        <translation>Le regole esatte</translation>
    </message>
    <message>
        <source>Keep of each file the &amp;newest:</source>
        <translation>Conserva di ogni &amp;file le ultime:</translation>
    </message>
    <message numerus="yes">
        <source> versions</source>
        <translation>
            <numerusform> versione</numerusform>
            <numerusform> versioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep versions f&amp;or:</source>
        <translation>Conserva &amp;versioni per:</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <translation>
            <numerusform> giorno</numerusform>
            <numerusform> giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>One each &amp;hour, for:</source>
        <translation>Una ogni &amp;ora, per:</translation>
    </message>
    <message numerus="yes">
        <source> hours</source>
        <translation>
            <numerusform> ora</numerusform>
            <numerusform> ore</numerusform>
        </translation>
    </message>
    <message>
        <source>One each da&amp;y, for:</source>
        <translation>Una ogni &amp;giorno, per:</translation>
    </message>
    <message>
        <source>One each &amp;week, for:</source>
        <translation>Una ogni se&amp;ttimana, per:</translation>
    </message>
    <message numerus="yes">
        <source> weeks</source>
        <translation>
            <numerusform> settimana</numerusform>
            <numerusform> settimane</numerusform>
        </translation>
    </message>
    <message>
        <source>One each mon&amp;th, for:</source>
        <translation>Una ogni m&amp;ese, per:</translation>
    </message>
    <message numerus="yes">
        <source> months</source>
        <translation>
            <numerusform> mese</numerusform>
            <numerusform> mesi</numerusform>
        </translation>
    </message>
    <message>
        <source>One each y&amp;ear, for:</source>
        <translation>Una ogni a&amp;nno, per:</translation>
    </message>
    <message numerus="yes">
        <source> years</source>
        <translation>
            <numerusform> anno</numerusform>
            <numerusform> anni</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;deleted files for:</source>
        <translation>Conserva file el&amp;iminati per:</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>sempre</translation>
    </message>
    <message>
        <source>off</source>
        <translation>disattivata</translation>
    </message>
    <message>
        <source>A version goes when one of these rules says so. Of the “one each …” rules it is enough that one keeps it.</source>
        <translation>Una versione viene rimossa quando lo dice una di queste regole. Tra le regole «Una ogni …» basta che una la conservi.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>Free space to keep on the drive</source>
        <translation>Spazio da mantenere libero sull’unità</translation>
    </message>
    <message>
        <source>Unit of the free space</source>
        <translation>Unità di misura dello spazio libero</translation>
    </message>
    <message>
        <source>% of the drive</source>
        <translation>% dell’unità</translation>
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
        <translation>Mantieni li&amp;bero sull’unità:</translation>
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
        <translation>Completo</translation>
    </message>
    <message>
        <source>Something left out</source>
        <translation>Elementi tralasciati</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Non terminato</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunti</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificati</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminati</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Tralasciati</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Scritti</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingsForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>Scegliere una cartella</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingsPage</name>
    <message>
        <source>The configuration file can’t be read, so these are not your settings: they can be seen and changed once it is mended.</source>
        <translation>Il file di configurazione non può essere letto, quindi queste non sono le impostazioni effettive: si potranno vedere e modificare appena il file è corretto.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>About Holdfast</source>
        <translation>Informazioni su Holdfast</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Apri la cartella del registro</translation>
    </message>
    <message>
        <source>Nothing opened the log folder. It is there after the first backup.</source>
        <translation>Nessun programma ha aperto la cartella del registro, che esiste solo dopo il primo backup.</translation>
    </message>
    <message>
        <source>Some settings were changed.</source>
        <translation>Alcune impostazioni sono state modificate.</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>&amp;Scarta</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Applica</translation>
    </message>
    <message>
        <source>This backup has begun, and keeps its layout. Another one holds for a backup that begins anew, on another drive.</source>
        <translation>Questo backup è già iniziato e mantiene la sua struttura. Una struttura diversa vale per un backup che inizia da capo, su un’altra unità.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Le impostazioni sono salvate.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SeveralPanel</name>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Ripristina…</translation>
    </message>
    <message>
        <source>Bring them back as they were at the time that is shown; what will happen is shown first</source>
        <translation>Ripristinali com’erano nel momento mostrato; prima viene mostrato che cosa succederà</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and folders are selected</source>
        <translation>
            <numerusform>Selezionato %Ln file o cartella</numerusform>
            <numerusform>Selezionati %Ln file e cartelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not there at this time: choose one alone to bring it back.</source>
        <translation>
            <numerusform>%Ln di questi non c’è in questo momento: sceglierlo da solo per ripristinarlo.</numerusform>
            <numerusform>%Ln di questi non ci sono in questo momento: sceglierne uno da solo per ripristinarlo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SituationPanel</name>
    <message>
        <source>Progress of the backup</source>
        <translation>Avanzamento del backup</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation>R&amp;ipristina…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Esegui backup ora</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SourceDetails</name>
    <message>
        <source>E&amp;xclude rules…</source>
        <translation>&amp;Regole di esclusione…</translation>
    </message>
    <message>
        <source>&amp;Versions to keep…</source>
        <translation>&amp;Versioni da conservare…</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <translation>&amp;Mostra nel gestore dei file</translation>
    </message>
    <message>
        <source>Sto&amp;p backing up…</source>
        <translation>&amp;Interrompi il backup…</translation>
    </message>
    <message>
        <source>What could not be backed up</source>
        <translation>Elementi non salvati nel backup</translation>
    </message>
    <message>
        <source>It has no exclude rules of its own.</source>
        <translation>Non ha regole di esclusione proprie.</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln exclude rules of its own.</source>
        <translation>
            <numerusform>Ha %Ln regola di esclusione propria.</numerusform>
            <numerusform>Ha %Ln regole di esclusione proprie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its versions are kept by rules of its own.</source>
        <translation>Le sue versioni vengono conservate secondo regole proprie.</translation>
    </message>
    <message>
        <source>Its versions are kept by the rules for all folders.</source>
        <translation>Le sue versioni vengono conservate secondo le regole per tutte le cartelle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be backed up:</source>
        <translation>
            <numerusform>Non è stato possibile salvare %Ln file o cartella:</numerusform>
            <numerusform>Non è stato possibile salvare %Ln file o cartelle:</numerusform>
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
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ultima modifica</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Monitoraggio</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passo %1 di %2: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TimeBar</name>
    <message>
        <source>To the change before</source>
        <translation>Alla modifica precedente</translation>
    </message>
    <message>
        <source>To the next change</source>
        <translation>Alla modifica successiva</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>Momento da mostrare</translation>
    </message>
    <message>
        <source>Date and time to show</source>
        <translation>Data e ora da mostrare</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>A&amp;desso</translation>
    </message>
    <message>
        <source>Show the files as they are now</source>
        <translation>Mostra i file come sono ora</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the end of the slider</comment>
        <translation>ora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln modifica</numerusform>
            <numerusform>%Ln modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown is %1</source>
        <translation>Momento mostrato: %1</translation>
    </message>
    <message>
        <source>Shown is now</source>
        <translation>Momento mostrato: ora</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Tray</name>
    <message>
        <source>Nothing was done yet</source>
        <translation>Ancora nessuna attività</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Esegui backup ora</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Riprendi</translation>
    </message>
    <message>
        <source>&amp;Open Holdfast</source>
        <translation>&amp;Apri Holdfast</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>E&amp;sci</translation>
    </message>
    <message>
        <source>Holdfast: %1</source>
        <translation>Holdfast: %1</translation>
    </message>
    <message>
        <source>Last good backup: %1</source>
        <translation>Ultimo backup riuscito: %1</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Ricerca delle modifiche</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, 48 files</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done: file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>Ultime attività</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::UsageModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::UsagePanel</name>
    <message>
        <source>What takes the space</source>
        <translation>Cosa occupa lo spazio</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Calcolo…</translation>
    </message>
    <message>
        <source>Files now: %1</source>
        <translation>File attuali: %1</translation>
    </message>
    <message>
        <source>Kept history: %1</source>
        <translation>Cronologia conservata: %1</translation>
    </message>
    <message>
        <source>Nothing is stored yet. After the first backup you see here which folders take the space.</source>
        <translation>Nulla è ancora stato salvato. Dopo il primo backup qui si vede quali cartelle occupano lo spazio.</translation>
    </message>
    <message>
        <source>Nothing in this folder takes any space.</source>
        <translation>In questa cartella nulla occupa spazio.</translation>
    </message>
    <message>
        <source>%1: %2 now, %3 of earlier versions and deleted files</source>
        <translation>%1: %2 ora, %3 di versioni precedenti e file eliminati</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln altro</numerusform>
            <numerusform>altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Tutte le cartelle</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Vai a %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VerifySection</name>
    <message>
        <source>Verification</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>A backup is worth what can be restored from it.</source>
        <translation>Un backup vale quanto ciò che se ne può ripristinare.</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Ripara…</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Verifica ora</translation>
    </message>
    <message>
        <source>&amp;Prove restoring now</source>
        <translation>&amp;Prova il ripristino ora</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>Reads every stored copy and compares it with its fingerprint.</source>
        <translation>Legge ogni copia salvata e la confronta con la sua impronta.</translation>
    </message>
    <message numerus="yes">
        <source>Restores %Ln files, drawn at random, to a temporary folder and compares them.</source>
        <translation>
            <numerusform>Ripristina %Ln file, scelto a caso, in una cartella temporanea e lo confronta.</numerusform>
            <numerusform>Ripristina %Ln file, scelti a caso, in una cartella temporanea e li confronta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>The backup can’t be reached now. Connect its drive to check it, or to prove that files can be restored.</source>
        <translation>Al momento il backup non è raggiungibile. Collegare la sua unità per controllarlo, o per provare che i file si possono ripristinare.</translation>
    </message>
    <message>
        <source>Nothing was backed up yet, so there is nothing to prove.</source>
        <translation>Nulla è ancora nel backup, quindi non c’è nulla da provare.</translation>
    </message>
    <message>
        <source>That files can be restored was never proven on this computer. It takes a minute.</source>
        <translation>Su questo computer non è mai stato provato che i file si possono ripristinare. Basta un minuto.</translation>
    </message>
    <message>
        <source>The last proof of restoring (%1) found damage. Verify the backup now.</source>
        <translation>L’ultima prova di ripristino (%1) ha rilevato danni. Verificare ora il backup.</translation>
    </message>
    <message>
        <source>Restoring was last proven %1: %2 came back exactly as they were.</source>
        <translation>Ultima prova di ripristino: %1. Tornati esattamente com’erano: %2.</translation>
    </message>
    <message>
        <source>Its stored copies were never all verified from this computer.</source>
        <translation>Le sue copie salvate non sono mai state verificate tutte da questo computer.</translation>
    </message>
    <message>
        <source>All stored copies were last verified %1: they are sound.</source>
        <translation>Ultima verifica di tutte le copie salvate: %1. Sono integre.</translation>
    </message>
    <message numerus="yes">
        <source>Last verified %1: %Ln copies are damaged, and left as they are.</source>
        <translation>
            <numerusform>Ultima verifica: %1. %Ln copia è danneggiata e viene lasciata com’è.</numerusform>
            <numerusform>Ultima verifica: %1. %Ln copie sono danneggiate e vengono lasciate come sono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies were found damaged or missing (%1). Repairing takes them anew from your unchanged files or from other copies of the same content.</source>
        <translation>
            <numerusform>%Ln copia salvata è risultata danneggiata o mancante (%1). La riparazione la ricrea dal file rimasto invariato o da un’altra copia con lo stesso contenuto.</numerusform>
            <numerusform>%Ln copie salvate sono risultate danneggiate o mancanti (%1). La riparazione le ricrea dai file rimasti invariati o da altre copie con lo stesso contenuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4 of %5</source>
        <comment>what, files, bytes</comment>
        <translation>%1: %2 di %3, %4 di %5</translation>
    </message>
    <message>
        <source>Reading the stored copies</source>
        <translation>Lettura delle copie salvate</translation>
    </message>
    <message>
        <source>Restoring and comparing</source>
        <translation>Ripristino e confronto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies are damaged or missing.</source>
        <translation>
            <numerusform>%Ln copia salvata è danneggiata o mancante.</numerusform>
            <numerusform>%Ln copie salvate sono danneggiate o mancanti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was read so far is sound: %1.</source>
        <translation>Interrotta. Ciò che è stato letto finora è integro: %1.</translation>
    </message>
    <message>
        <source>What could be read is sound: %1. Some copies could not be looked at.</source>
        <translation>Ciò che è stato possibile leggere è integro: %1. Alcune copie non sono state esaminate.</translation>
    </message>
    <message>
        <source>All stored copies are sound: %1.</source>
        <translation>Tutte le copie salvate sono integre: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be restored as they were.</source>
        <translation>
            <numerusform>Non è stato possibile ripristinare %Ln file com’era.</numerusform>
            <numerusform>Non è stato possibile ripristinare %Ln file com’erano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Interrotta prima della fine.</translation>
    </message>
    <message>
        <source>No file could be tried.</source>
        <translation>Non è stato possibile provare alcun file.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were restored and are exactly what they were.</source>
        <translation>
            <numerusform>%Ln file è stato ripristinato ed è esattamente com’era.</numerusform>
            <numerusform>%Ln file sono stati ripristinati e sono esattamente com’erano.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): its copy %3: %4</source>
        <comment>file, which content, where it lies, problem</comment>
        <translation>%1 (%2): la sua copia %3: %4</translation>
    </message>
    <message>
        <source>%1 (%2): its copy %3 is missing</source>
        <comment>file, which content, where it lay</comment>
        <translation>%1 (%2): la sua copia %3 manca</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not a part of the backup; it is left alone</source>
        <translation>%1: non fa parte del backup; non viene toccato</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VersionModel</name>
    <message>
        <source>Current. %1</source>
        <comment>what changed</comment>
        <translation>Attuale. %1</translation>
    </message>
    <message>
        <source>until now</source>
        <translation>tuttora valida</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fine: %1</translation>
    </message>
    <message>
        <source>From %1 %2</source>
        <comment>a time, until when</comment>
        <translation>Inizio: %1, %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>from and until, what changed</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Cosa è cambiato</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VersionsPage</name>
    <message>
        <source>Your files as they are now</source>
        <translation>I file come sono ora</translation>
    </message>
    <message>
        <source>Your files as they were on %1 at %2</source>
        <comment>date, time</comment>
        <translation>I file com’erano in data %1 alle %2</translation>
    </message>
    <message>
        <source>%1 was not there at this time.</source>
        <translation>%1 in quel momento non c’era.</translation>
    </message>
    <message>
        <source>Choose &amp;folders</source>
        <translation>Scegli &amp;cartelle</translation>
    </message>
    <message>
        <source>Nothing is backed up yet</source>
        <translation>Nulla è ancora nel backup</translation>
    </message>
    <message>
        <source>As soon as a folder is backed up, every version of every file in it can be found here.</source>
        <translation>Appena una cartella è nel backup, qui si trova ogni versione di ogni suo file.</translation>
    </message>
    <message>
        <source>Search everything that was ever backed up</source>
        <translation>Cerca in tutto ciò che è stato salvato finora</translation>
    </message>
    <message>
        <source>Show &amp;deleted files</source>
        <translation>Mostra file &amp;eliminati</translation>
    </message>
    <message>
        <source>Choose a file or a folder</source>
        <translation>Scegliere un file o una cartella</translation>
    </message>
    <message>
        <source>Its versions are shown here: to read, to compare and to bring back. Move the slider to see how everything was at another time.</source>
        <translation>Qui compaiono le sue versioni: da leggere, confrontare e ripristinare. Spostare il cursore per vedere com’era tutto in un altro momento.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WatchDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copia %1</translation>
    </message>
    <message>
        <source>Folders that can’t be watched</source>
        <translation>Cartelle che non possono essere monitorate</translation>
    </message>
    <message>
        <source>This computer tells Holdfast of changes in %1 folders, and no more. Nothing is lost: the others are looked at from time to time, so that changes in them are backed up later. Whoever administers this computer can raise the limit.</source>
        <translation>Questo computer segnala a Holdfast le modifiche in %1 cartelle, non di più. Nulla va perduto: le altre vengono esaminate di tanto in tanto, e le loro modifiche vengono salvate più tardi. Chi amministra questo computer può alzare il limite.</translation>
    </message>
    <message>
        <source>Until the next restart, type this in a &amp;terminal:</source>
        <translation>Fino al prossimo riavvio: digitare questo in un &amp;terminale:</translation>
    </message>
    <message>
        <source>For &amp;good, write this into the file /etc/sysctl.d/60-holdfast.conf:</source>
        <translation>&amp;Definitivamente: scrivere questo nel file /etc/sysctl.d/60-holdfast.conf:</translation>
    </message>
    <message>
        <source>Then start Holdfast again, so that it watches all folders.</source>
        <translation>Poi riavviare Holdfast, perché monitori tutte le cartelle.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WorkPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interruzione…</translation>
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
        <translation>holdfast: è già in esecuzione e non risponde.
</translation>
    </message>
</context>
</TS>
