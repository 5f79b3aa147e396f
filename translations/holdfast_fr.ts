<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Activity</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Old version removed</source>
        <translation>Ancienne version retirée</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>The backup is complete.</source>
        <translation>La sauvegarde est terminée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were unchanged.</source>
        <translation>
            <numerusform>%Ln fichier était inchangé.</numerusform>
            <numerusform>%Ln fichiers étaient inchangés.</numerusform>
        </translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>conservé dans %1</translation>
    </message>
    <message>
        <source>the same content is stored already</source>
        <translation>le même contenu est déjà stocké</translation>
    </message>
</context>
<context>
    <name>ActivityExport</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Taille (octets)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
</context>
<context>
    <name>AwayText</name>
    <message>
        <source>Connect it to see what it holds. Changes in your folders are noticed meanwhile, and backed up then.</source>
        <translation>Connectez-le pour voir ce qu’il contient. Entre-temps, les modifications de vos dossiers sont relevées&#xa0;; elles seront sauvegardées à ce moment-là.</translation>
    </message>
    <message>
        <source>The drive “%1” is not connected.</source>
        <translation>Le disque «&#xa0;%1&#xa0;» n’est pas connecté.</translation>
    </message>
    <message>
        <source>The drive “%1” has not been connected since %2.</source>
        <comment>name, Tuesday 18:40</comment>
        <translation>Le disque «&#xa0;%1&#xa0;» n’est plus connecté (dernière connexion&#xa0;: %2).</translation>
    </message>
    <message>
        <source>There is no backup to look at: none was made yet, or its drive is not connected.</source>
        <translation>Il n’y a pas de sauvegarde à consulter&#xa0;: aucune n’a encore été faite, ou son disque n’est pas connecté.</translation>
    </message>
</context>
<context>
    <name>ClassifyFolder</name>
    <message>
        <source>This is a file, and Holdfast backs up whole folders. Add the folder “%1” that holds it; exclude rules can leave out the rest.</source>
        <translation>C’est un fichier, et Holdfast sauvegarde des dossiers entiers. Ajoutez le dossier «&#xa0;%1&#xa0;» qui le contient&#xa0;; des règles d’exclusion peuvent laisser le reste de côté.</translation>
    </message>
    <message>
        <source>This is the backup itself. It can’t be backed up into itself; choose the folder that your own files are in.</source>
        <translation>C’est la sauvegarde elle-même. Elle ne peut pas être sauvegardée dans elle-même&#xa0;; choisissez le dossier où se trouvent vos propres fichiers.</translation>
    </message>
    <message>
        <source>This folder lies inside the backup, so what is in it is a copy already. Choose the folder that your own files are in.</source>
        <translation>Ce dossier se trouve dans la sauvegarde, son contenu est donc déjà une copie. Choisissez le dossier où se trouvent vos propres fichiers.</translation>
    </message>
    <message>
        <source>The backup lies in this folder. That is fine: it is left out. A copy on the same drive does not survive the loss of that drive, though.</source>
        <translation>La sauvegarde se trouve dans ce dossier. Ce n’est pas un problème&#xa0;: elle est laissée de côté. Toutefois, une copie sur le même disque ne survit pas à la perte de ce disque.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a folder</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This folder is on the list already, as “%1”.</source>
        <translation>Ce dossier est déjà dans la liste, sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This folder is backed up already, as “%1”.</source>
        <translation>Ce dossier est déjà sauvegardé, sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This folder lies in “%1”, which is on the list: it is backed up with that.</source>
        <translation>Ce dossier se trouve dans «&#xa0;%1&#xa0;», qui est dans la liste&#xa0;: il est sauvegardé avec lui.</translation>
    </message>
    <message>
        <source>This folder is backed up already: it lies in “%1”. There is nothing more to do.</source>
        <translation>Ce dossier est déjà sauvegardé&#xa0;: il se trouve dans «&#xa0;%1&#xa0;». Il n’y a rien de plus à faire.</translation>
    </message>
    <message>
        <source>Backed up already in this folder: %1. Nothing is backed up twice. To back up all of it, stop backing up those first; what is stored of them is kept.</source>
        <comment>names of folders</comment>
        <translation>Déjà sauvegardé dans ce dossier&#xa0;: %1. Rien n’est sauvegardé deux fois. Pour le sauvegarder en entier, arrêtez d’abord ces sauvegardes-là&#xa0;; ce qui en est stocké est conservé.</translation>
    </message>
    <message>
        <source>On the list already in this folder: %1. Nothing is backed up twice: keep those, or back up all of this folder in their place.</source>
        <comment>names of folders</comment>
        <translation>Déjà dans la liste pour ce dossier&#xa0;: %1. Rien n’est sauvegardé deux fois&#xa0;: gardez ces entrées, ou sauvegardez à leur place le dossier entier.</translation>
    </message>
    <message>
        <source>This folder is not there. Connect its drive, then add it again.</source>
        <translation>Ce dossier est introuvable. Connectez son disque, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>The path of this folder holds bytes that are no text, which the configuration can’t hold. Add the folder above it, or give it another name.</source>
        <translation>Le chemin de ce dossier contient des octets qui ne sont pas du texte et que la configuration ne peut pas enregistrer. Ajoutez le dossier parent, ou renommez ce dossier.</translation>
    </message>
    <message>
        <source>This is where Holdfast writes its log, which is never backed up. Choose another folder.</source>
        <translation>C’est ici que Holdfast écrit son journal, qui n’est jamais sauvegardé. Choisissez un autre dossier.</translation>
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
        <translation>Utilisation&#xa0;: holdfast [OPTION]… [DOSSIER]…
Sauvegarde des dossiers en fichiers ordinaires et les surveille depuis la zone de notification.
Les DOSSIERs sont proposés comme nouveaux dossiers à sauvegarder.

  --config FICHIER       une autre configuration que celle de l’utilisateur
  --background           démarrer sans fenêtre
  --page PAGE [FICHIER]  afficher une page&#xa0;: overview, folders, activity,
                         versions, retention, duplicates, settings&#xa0;; versions de FICHIER
  --backup-now           tout examiner maintenant
  --pause, --resume      cesser de sauvegarder, et reprendre
  --quit                 quitter l’instance en cours
  --help, --version

Si Holdfast est déjà lancé, c’est lui qui exécute la demande. Dans un shell ou un script&#xa0;:
holdfast-cli.
</translation>
    </message>
    <message>
        <source>holdfast: %1
Try holdfast --help.
</source>
        <translation>holdfast&#xa0;: %1
Essayez holdfast --help.
</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>l’option %1 n’existe pas</translation>
    </message>
    <message>
        <source>%1 wants a value</source>
        <translation>%1 attend une valeur</translation>
    </message>
    <message>
        <source>--page wants the name of a page</source>
        <translation>--page attend le nom d’une page</translation>
    </message>
    <message>
        <source>there is no page %1; the pages are overview, folders, activity, versions, retention, duplicates and settings</source>
        <translation>la page %1 n’existe pas&#xa0;; les pages sont overview, folders, activity, versions, retention, duplicates et settings</translation>
    </message>
    <message>
        <source>%1 wants a file</source>
        <translation>%1 attend un fichier</translation>
    </message>
</context>
<context>
    <name>ConfigMistakes</name>
    <message>
        <source>Line %1 can’t be understood: a comma, a quotation mark or a bracket may be missing, or be one too many, there or just before.</source>
        <translation>La ligne %1 est incompréhensible&#xa0;: il y a peut-être une virgule, un guillemet ou un crochet en moins ou en trop, à cet endroit ou juste avant.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ConfigSections</name>
    <message numerus="yes">
        <source>seconds</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>seconde</numerusform>
            <numerusform>secondes</numerusform>
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
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>files</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>fichier</numerusform>
            <numerusform>fichiers</numerusform>
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
        <translation>% des fichiers d’un dossier</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>How changes are found and when they are backed up.</source>
        <translation>Comment les modifications sont détectées, et quand elles sont sauvegardées.</translation>
    </message>
    <message>
        <source>&amp;Wait for quiet:</source>
        <translation>&amp;Attendre le calme&#xa0;:</translation>
    </message>
    <message>
        <source>A file is backed up when it has not changed for so long.</source>
        <translation>Un fichier est sauvegardé quand il n’a pas changé pendant ce temps.</translation>
    </message>
    <message>
        <source>&amp;Busy files:</source>
        <translation>&amp;Fichiers actifs&#xa0;:</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Chaque modification</translation>
    </message>
    <message>
        <source>A file that keeps changing gets at most one new version in this time. Its first change is not delayed.</source>
        <translation>Un fichier qui change sans cesse reçoit au plus une nouvelle version dans cet intervalle. Sa première modification n’est pas retardée.</translation>
    </message>
    <message>
        <source>&amp;Check everything every:</source>
        <translation>&amp;Intervalle de vérification&#xa0;:</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Finds what the system did not tell of.</source>
        <translation>Trouve ce que le système n’a pas signalé.</translation>
    </message>
    <message>
        <source>Pause on batter&amp;y below:</source>
        <translation>&amp;Pause sur batterie au-dessous de&#xa0;:</translation>
    </message>
    <message>
        <source>Hold back a &amp;mass change above:</source>
        <translation>&amp;Retenir un changement massif au-delà de&#xa0;:</translation>
    </message>
    <message>
        <source>When so many files vanish or change at once, Holdfast asks first. Nothing is removed from the backup meanwhile.</source>
        <translation>Quand autant de fichiers disparaissent ou changent d’un coup, Holdfast pose d’abord la question. Rien n’est retiré de la sauvegarde entre-temps.</translation>
    </message>
    <message>
        <source>… and of at &amp;least:</source>
        <translation>… et d’au &amp;moins&#xa0;:</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Peu importe le nombre</translation>
    </message>
    <message>
        <source>Recognising changes</source>
        <translation>Détection des modifications</translation>
    </message>
    <message>
        <source>Only the fingerprint of its content says whether a file has changed.</source>
        <translation>Seule l’empreinte de son contenu dit si un fichier a changé.</translation>
    </message>
    <message>
        <source>&amp;Read files:</source>
        <translation>&amp;Lire les fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>When size or times differ (fast)</source>
        <translation>Si la taille ou les dates diffèrent (rapide)</translation>
    </message>
    <message>
        <source>Always, in every backup (thorough and slow)</source>
        <translation>Toujours, à chaque sauvegarde (minutieux et lent)</translation>
    </message>
    <message>
        <source>&amp;Fingerprint:</source>
        <translation>&amp;Empreinte&#xa0;:</translation>
    </message>
    <message>
        <source>All of them are safe. After a change of it, files are read once to get their new fingerprint.</source>
        <translation>Toutes sont sûres. Si vous en changez, les fichiers sont lus une fois pour obtenir leur nouvelle empreinte.</translation>
    </message>
    <message>
        <source>How files are stored</source>
        <translation>Stockage des fichiers</translation>
    </message>
    <message>
        <source>What is stored already stays as it is: this is for what comes from now on.</source>
        <translation>Ce qui est déjà stocké reste tel quel&#xa0;: ceci s’applique à ce qui viendra désormais.</translation>
    </message>
    <message>
        <source>Folders in the backup:</source>
        <translation>Dossiers dans la sauvegarde&#xa0;:</translation>
    </message>
    <message>
        <source>One for each folder, when there is more than one</source>
        <translation>Un par dossier, s’il y en a plusieurs</translation>
    </message>
    <message>
        <source>One for each folder, always</source>
        <translation>Un par dossier, toujours</translation>
    </message>
    <message>
        <source>None, for a single folder</source>
        <translation>Aucun, pour un dossier unique</translation>
    </message>
    <message>
        <source>A backup that has begun keeps what it began with.</source>
        <translation>Une sauvegarde commencée garde le choix de ses débuts.</translation>
    </message>
    <message>
        <source>Put identical files:</source>
        <translation>Placer les fichiers identiques&#xa0;:</translation>
    </message>
    <message>
        <source>Into “_duplicates”, but for the first one</source>
        <translation>Dans «&#xa0;_duplicates&#xa0;», sauf le premier</translation>
    </message>
    <message>
        <source>Where they belong, like all others</source>
        <translation>À leur place, comme tous les autres</translation>
    </message>
    <message>
        <source>Store identical files as:</source>
        <translation>Stocker les fichiers identiques comme&#xa0;:</translation>
    </message>
    <message>
        <source>Shared space where the drive can, else copies</source>
        <translation>Espace partagé si le disque le permet, sinon copies</translation>
    </message>
    <message>
        <source>Shared space; warns where the drive can’t</source>
        <translation>Espace partagé&#xa0;; avertit si le disque ne le permet pas</translation>
    </message>
    <message>
        <source>Links to one file; warns where the drive can’t</source>
        <translation>Liens vers un fichier&#xa0;; avertit si le disque ne le permet pas</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>What shares its space is also damaged together.</source>
        <translation>Ce qui partage son espace est aussi endommagé ensemble.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>One file for each backup, which says everything that was done.</source>
        <translation>Un fichier par sauvegarde, qui indique tout ce qui a été fait.</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep for:</source>
        <translation>C&amp;onserver&#xa0;:</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>&amp;Unchanged files:</source>
        <translation>Fichiers i&amp;nchangés&#xa0;:</translation>
    </message>
    <message>
        <source>One line each in small backups</source>
        <translation>Une ligne chacun dans les petites sauvegardes</translation>
    </message>
    <message>
        <source>One line each</source>
        <translation>Une ligne chacun</translation>
    </message>
    <message>
        <source>One line for all</source>
        <translation>Une seule ligne pour tous</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Files at the same time:</source>
        <translation>Fichiers en même temps&#xa0;:</translation>
    </message>
    <message>
        <source>Chosen for this computer</source>
        <translation>Adapté à cet ordinateur</translation>
    </message>
    <message>
        <source>How many files are read and copied at once.</source>
        <translation>Combien de fichiers sont lus et copiés à la fois.</translation>
    </message>
    <message>
        <source>Read all &amp;stored copies every:</source>
        <translation>Intervalle de relecture des &amp;copies&#xa0;:</translation>
    </message>
    <message>
        <source>A share of them at each regular check, so that a drive that goes bad is noticed in time.</source>
        <translation>Une partie d’entre elles à chaque vérification régulière, pour remarquer à temps un disque qui se dégrade.</translation>
    </message>
</context>
<context>
    <name>ConfigSummary</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Backs up %1</source>
        <translation>Sauvegarde %1</translation>
    </message>
    <message>
        <source>The backup is in %1</source>
        <translation>La sauvegarde est dans %1</translation>
    </message>
    <message>
        <source>To be known: %1: %2</source>
        <translation>À savoir – %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>DestinationQuestion</name>
    <message>
        <source>An older state of your own backup is there now: %1.</source>
        <translation>Un état plus ancien de votre propre sauvegarde s’y trouve maintenant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Another backup of yours is there now: %1.</source>
        <translation>Une autre de vos sauvegardes s’y trouve maintenant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A backup that you have not made on this computer is there now: %1.</source>
        <translation>Une sauvegarde que vous n’avez pas faite sur cet ordinateur s’y trouve maintenant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An empty folder is there now, as when a drive is not connected. Holdfast would begin a new backup in it.</source>
        <translation>Un dossier vide s’y trouve maintenant, comme lorsqu’un disque n’est pas connecté. Holdfast y commencerait une nouvelle sauvegarde.</translation>
    </message>
    <message>
        <source>There is no such folder now.</source>
        <translation>Ce dossier n’existe pas en ce moment.</translation>
    </message>
    <message>
        <source>There are other files now, and no backup of Holdfast. It would begin a new backup beside them.</source>
        <translation>D’autres fichiers s’y trouvent maintenant, mais aucune sauvegarde de Holdfast. Une nouvelle sauvegarde serait commencée à côté d’eux.</translation>
    </message>
    <message>
        <source>Is this the right drive?</source>
        <translation>Est-ce le bon disque&#xa0;?</translation>
    </message>
    <message>
        <source>What is at “%1” is not what was there after the last backup.</source>
        <translation>Ce qui se trouve dans «&#xa0;%1&#xa0;» n’est pas ce qui s’y trouvait après la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>If you connect the right drive, the backup goes on by itself.</source>
        <translation>Si vous connectez le bon disque, la sauvegarde continue d’elle-même.</translation>
    </message>
    <message>
        <source>If this is the place to back up to from now on, Holdfast goes on here. What stands there is kept.</source>
        <translation>Si c’est ici qu’il faut sauvegarder désormais, Holdfast continue à cet endroit. Ce qui s’y trouve est conservé.</translation>
    </message>
    <message>
        <source>&amp;Use what is there</source>
        <translation>&amp;Utiliser ce qui s’y trouve</translation>
    </message>
</context>
<context>
    <name>DestinationText</name>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>%1 libres sur %2.</translation>
    </message>
    <message>
        <source>There is not enough room: %1 are free, and your folders need %2. Choose a larger drive, or leave something out.</source>
        <translation>Il n’y a pas assez de place&#xa0;: %1 sont libres, et vos dossiers demandent %2. Choisissez un disque plus grand, ou laissez quelque chose de côté.</translation>
    </message>
    <message>
        <source>The first backup fits (%1 free, %2 needed), but leaves little room for earlier versions.</source>
        <translation>La première sauvegarde tient (%1 libres, %2 nécessaires), mais laisse peu de place pour les versions antérieures.</translation>
    </message>
    <message>
        <source>There is enough room: %1 are free, and your folders need %2.</source>
        <translation>Il y a assez de place&#xa0;: %1 sont libres, et vos dossiers demandent %2.</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here. It is continued, with all its versions.</source>
        <translation>Une sauvegarde de Holdfast se trouve ici. Elle est poursuivie, avec toutes ses versions.</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here that was not made by you on this computer. If it is yours, it is continued, with all its versions. If not, choose another folder.</source>
        <translation>Une sauvegarde de Holdfast que vous n’avez pas faite sur cet ordinateur se trouve ici. Si c’est la vôtre, elle est poursuivie, avec toutes ses versions. Sinon, choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here that was not made by you on this computer: %1. If it is yours, it is continued, with all its versions. If not, choose another folder.</source>
        <comment>the folders that it holds</comment>
        <translation>Une sauvegarde de Holdfast que vous n’avez pas faite sur cet ordinateur se trouve ici&#xa0;: %1. Si c’est la vôtre, elle est poursuivie, avec toutes ses versions. Sinon, choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file system of this drive (%1) holds no file larger than %2. Such files can’t be backed up to it.</source>
        <translation>Le système de fichiers de ce disque (%1) n’accepte aucun fichier de plus de %2. De tels fichiers ne peuvent pas y être sauvegardés.</translation>
    </message>
    <message>
        <source>The file system of this drive (%1) can’t hold permissions and owners. Holdfast remembers them, and restores them.</source>
        <translation>Le système de fichiers de ce disque (%1) ne peut pas enregistrer les permissions et les propriétaires. Holdfast les retient, et les restaure.</translation>
    </message>
    <message>
        <source>Identical files take up space only once on this drive.</source>
        <translation>Les fichiers identiques n’occupent de la place qu’une seule fois sur ce disque.</translation>
    </message>
    <message>
        <source>Holdfast may not write there. Choose another folder, or give yourself the permission.</source>
        <translation>Holdfast n’a pas le droit d’écrire ici. Choisissez un autre dossier, ou accordez-vous ce droit.</translation>
    </message>
    <message>
        <source>A backup of the original tool stands here. It is taken over: what is stored already is not copied again.</source>
        <translation>Une sauvegarde de l’outil d’origine se trouve ici. Elle est reprise&#xa0;: ce qui est déjà stocké n’est pas copié de nouveau.</translation>
    </message>
    <message>
        <source>There are other files in this folder. They are left alone, but a folder of its own keeps the backup tidy.</source>
        <translation>Il y a d’autres fichiers dans ce dossier. Ils ne sont pas touchés, mais un dossier à part garde la sauvegarde en ordre.</translation>
    </message>
    <message>
        <source>This is the drive that your folders are on. A copy there helps when you delete or change a file by mistake, but does not survive the loss of the drive.</source>
        <translation>C’est le disque où se trouvent vos dossiers. Une copie à cet endroit vous aide si vous supprimez ou modifiez un fichier par erreur, mais ne survit pas à la perte du disque.</translation>
    </message>
    <message>
        <source>“%1” (files: %2)</source>
        <translation>«&#xa0;%1&#xa0;» (fichiers&#xa0;: %2)</translation>
    </message>
    <message>
        <source>“%1” (files: %2, last change %3)</source>
        <translation>«&#xa0;%1&#xa0;» (fichiers&#xa0;: %2, dernière modification %3)</translation>
    </message>
    <message>
        <source>it does not tell what of</source>
        <translation>elle n’indique pas de quoi</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Connect its drive, or correct the path.</source>
        <translation>Connectez son disque, ou corrigez le chemin.</translation>
    </message>
    <message>
        <source>Give this user the permission, or run as one who has it.</source>
        <translation>Accordez le droit à cet utilisateur, ou lancez le programme sous un utilisateur qui l’a.</translation>
    </message>
    <message>
        <source>Make room there, then try again: what was stored before is as it was.</source>
        <translation>Faites-y de la place, puis réessayez&#xa0;: ce qui était déjà stocké n’a pas changé.</translation>
    </message>
    <message>
        <source>Mount it for writing, then try again.</source>
        <translation>Montez-le en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Connect the drive again, then try again: what was stored before is as it was.</source>
        <translation>Reconnectez le disque, puis réessayez&#xa0;: ce qui était déjà stocké n’a pas changé.</translation>
    </message>
    <message>
        <source>The next backup makes the catalog anew; so does the command rebuild.</source>
        <translation>La prochaine sauvegarde recrée le catalogue&#xa0;; la commande rebuild aussi.</translation>
    </message>
    <message>
        <source>Another process holds this backup. Wait until it is done, then try again.</source>
        <translation>Un autre processus utilise cette sauvegarde. Attendez qu’il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>Holdfast monitors this backup (pid %1) and backs up by itself. To do it by hand, stop it first.</source>
        <translation>Holdfast surveille cette sauvegarde (pid %1) et sauvegarde de lui-même. Pour le faire à la main, arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>Another process (pid %1) holds this backup. Wait until it is done, then try again.</source>
        <translation>Un autre processus (pid %1) utilise cette sauvegarde. Attendez qu’il ait terminé, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>ExcludeRules</name>
    <message>
        <source>A “\” at the end has nothing to quote. Write “\\” for the character itself.</source>
        <translation>Un «&#xa0;\&#xa0;» à la fin n’a rien à protéger. Écrivez «&#xa0;\\&#xa0;» pour le caractère lui-même.</translation>
    </message>
    <message>
        <source>The “[” is never closed. Add a “]”, or write “\[” for the character itself.</source>
        <translation>Le «&#xa0;[&#xa0;» n’est jamais fermé. Ajoutez un «&#xa0;]&#xa0;», ou écrivez «&#xa0;\[&#xa0;» pour le caractère lui-même.</translation>
    </message>
    <message>
        <source>This rule names nothing. Write a name such as “*.tmp” or “build/”.</source>
        <translation>Cette règle ne désigne rien. Écrivez un nom, comme «&#xa0;*.tmp&#xa0;» ou «&#xa0;build/&#xa0;».</translation>
    </message>
    <message>
        <source>A comment: it leaves out nothing.</source>
        <translation>Un commentaire&#xa0;: il n’exclut rien.</translation>
    </message>
    <message>
        <source>Backs up “%1” after all (path from the top of the folder).</source>
        <translation>Sauvegarde tout de même «&#xa0;%1&#xa0;» (chemin depuis la racine du dossier).</translation>
    </message>
    <message>
        <source>Leaves out “%1” (path from the top of the folder).</source>
        <translation>Exclut «&#xa0;%1&#xa0;» (chemin depuis la racine du dossier).</translation>
    </message>
    <message>
        <source>Backs up every folder named “%1” after all.</source>
        <translation>Sauvegarde tout de même chaque dossier nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Leaves out every folder named “%1”, at any depth.</source>
        <translation>Exclut chaque dossier nommé «&#xa0;%1&#xa0;», à tous les niveaux.</translation>
    </message>
    <message>
        <source>Backs up everything named “%1” after all.</source>
        <translation>Sauvegarde tout de même tout ce qui se nomme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Leaves out everything named “%1”, at any depth.</source>
        <translation>Exclut tout ce qui se nomme «&#xa0;%1&#xa0;», à tous les niveaux.</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
    <message>
        <source>What programs keep to be faster and make again by themselves.</source>
        <translation>Ce que les programmes gardent pour aller plus vite et recréent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Files that you threw away already.</source>
        <translation>Les fichiers que vous avez déjà jetés.</translation>
    </message>
    <message>
        <source>Build output</source>
        <translation>Fichiers compilés</translation>
    </message>
    <message>
        <source>What compilers make from source code.</source>
        <translation>Ce que les compilateurs produisent à partir du code source.</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Machines virtuelles</translation>
    </message>
    <message>
        <source>Disk images of many gigabytes that change whenever the machine runs.</source>
        <translation>Des images disque de nombreux gigaoctets, qui changent à chaque exécution de la machine.</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>Fichiers temporaires</translation>
    </message>
    <message>
        <source>Unfinished downloads, locks and what editors leave behind.</source>
        <translation>Téléchargements inachevés, verrous et restes des éditeurs de texte.</translation>
    </message>
    <message>
        <source>Downloaded packages (node_modules)</source>
        <translation>Paquets téléchargés (node_modules)</translation>
    </message>
    <message>
        <source>Libraries that a package manager fetches again.</source>
        <translation>Les bibliothèques qu’un gestionnaire de paquets peut retélécharger.</translation>
    </message>
</context>
<context>
    <name>FolderCount</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
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
        <translation>Les règles d’exclusion laissent de côté %1, %2.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Now of another kind</source>
        <translation>A changé de type</translation>
    </message>
    <message>
        <source>Grown by %1</source>
        <translation>Agrandi de %1</translation>
    </message>
    <message>
        <source>Shrunk by %1</source>
        <translation>Réduit de %1</translation>
    </message>
    <message>
        <source>Same content</source>
        <translation>Même contenu</translation>
    </message>
    <message>
        <source>Changed, same size</source>
        <translation>Modifié, même taille</translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation>Inchangé depuis</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Moved since</source>
        <translation>Déplacé depuis</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Supprimé (%1)</translation>
    </message>
    <message>
        <source>%1; content gone by retention</source>
        <translation>%1&#xa0;; contenu retiré par les règles de conservation</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Antérieur à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>Déplacé depuis %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two changes</comment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Première version</translation>
    </message>
    <message>
        <source>%1; then deleted</source>
        <comment>a change</comment>
        <translation>%1&#xa0;; puis supprimé</translation>
    </message>
    <message>
        <source>Gone by retention</source>
        <translation>Retiré par les règles de conservation</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The first backup is done</source>
        <translation>La première sauvegarde est terminée</translation>
    </message>
    <message>
        <source>From now on, what changes is backed up by itself.</source>
        <translation>Désormais, tout ce qui change est sauvegardé automatiquement.</translation>
    </message>
</context>
<context>
    <name>PauseLength</name>
    <message>
        <source>For &amp;1 hour</source>
        <translation>Pendant &amp;1 heure</translation>
    </message>
    <message>
        <source>For &amp;4 hours</source>
        <translation>Pendant &amp;4 heures</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Jusqu’à &amp;demain</translation>
    </message>
    <message>
        <source>Until &amp;resumed</source>
        <translation>Jusqu’à la &amp;reprise</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>It takes %1, and the backup drive has %2 left for it.</source>
        <translation>Il occupe %1, et le disque de sauvegarde n’a plus que %2 pour lui.</translation>
    </message>
</context>
<context>
    <name>ProgressEstimate</name>
    <message>
        <source>Starting to back up…</source>
        <translation>Démarrage de la sauvegarde…</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>Recherche des modifications…</translation>
    </message>
    <message>
        <source>Looking for changes: %1 so far</source>
        <comment>48 files</comment>
        <translation>Recherche des modifications&#xa0;: %1 jusqu’ici</translation>
    </message>
    <message>
        <source>Finishing the backup…</source>
        <translation>Finalisation de la sauvegarde…</translation>
    </message>
    <message>
        <source>Backing up: %1</source>
        <comment>1,204 of 3,310 files …</comment>
        <translation>Sauvegarde en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>48 files</comment>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, 48 files</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2 to go</source>
        <comment>what is done, size</comment>
        <translation>%1, encore %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is done, about 3 minutes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>looking for changes: %1 files, %2</source>
        <translation>recherche des modifications&#xa0;: %1 fichiers, %2</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>%1 fichiers, %2</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3</source>
        <translation>%1 sur %2 fichiers, %3</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3 of %4</source>
        <translation>%1 sur %2 fichiers, %3 sur %4</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>, %1/s</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, encore %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>finalisation</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>%1 KiB</source>
        <translation>%1 Kio</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 Mio</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 Gio</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1 Tio</translation>
    </message>
    <message>
        <source>%1 PiB</source>
        <translation>%1 Pio</translation>
    </message>
    <message>
        <source>%1 EiB</source>
        <translation>%1 Eio</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of this translation, such as de or pt_BR</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1 octet</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
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
        <translation>%1 j %2 h</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>What was copied so far is kept; the file in hand is finished or dropped as a whole, and the next start does the rest.</source>
        <translation>Ce qui a été copié jusqu’ici est conservé&#xa0;; le fichier en cours est terminé ou abandonné en entier, et le prochain démarrage fera le reste.</translation>
    </message>
    <message>
        <source>A backup is under way.</source>
        <translation>Une sauvegarde est en cours.</translation>
    </message>
    <message numerus="yes">
        <source>A backup is under way: %Ln files wait.</source>
        <translation>
            <numerusform>Une sauvegarde est en cours&#xa0;: %Ln fichier en attente.</numerusform>
            <numerusform>Une sauvegarde est en cours&#xa0;: %Ln fichiers en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are being restored.</source>
        <translation>Des fichiers sont en cours de restauration.</translation>
    </message>
    <message numerus="yes">
        <source>Files are being restored: %Ln files wait.</source>
        <translation>
            <numerusform>Des fichiers sont en cours de restauration&#xa0;: %Ln fichier en attente.</numerusform>
            <numerusform>Des fichiers sont en cours de restauration&#xa0;: %Ln fichiers en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is there already stays; for the rest, restore once more.</source>
        <translation>Ce qui est déjà là reste&#xa0;; pour le reste, relancez la restauration.</translation>
    </message>
    <message>
        <source>The backup is being checked.</source>
        <translation>La sauvegarde est en cours de vérification.</translation>
    </message>
    <message numerus="yes">
        <source>The backup is being checked: %Ln files wait.</source>
        <translation>
            <numerusform>La sauvegarde est en cours de vérification&#xa0;: %Ln fichier en attente.</numerusform>
            <numerusform>La sauvegarde est en cours de vérification&#xa0;: %Ln fichiers en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next check begins anew.</source>
        <translation>La prochaine vérification repartira du début.</translation>
    </message>
    <message>
        <source>The backup is being repaired. What was mended stays; another repair does the rest.</source>
        <translation>La sauvegarde est en cours de réparation. Ce qui a été réparé le reste&#xa0;; une autre réparation fera la suite.</translation>
    </message>
    <message>
        <source>A restore is being tried out. It proves nothing unless it comes to its end.</source>
        <translation>Un essai de restauration est en cours. Il ne prouve rien s’il ne va pas jusqu’au bout.</translation>
    </message>
    <message>
        <source>Old versions are being removed. Those that are left go after the next backup.</source>
        <translation>D’anciennes versions sont en train d’être retirées. Celles qui restent le seront après la prochaine sauvegarde.</translation>
    </message>
    <message>
        <source>A restore was stopped; what it wrote stays. For the rest, restore once more.</source>
        <translation>Une restauration a été arrêtée&#xa0;; ce qu’elle a écrit reste. Pour le reste, relancez la restauration.</translation>
    </message>
    <message>
        <source>A check of the backup was stopped. The next one begins anew.</source>
        <translation>Une vérification de la sauvegarde a été arrêtée. La prochaine repartira du début.</translation>
    </message>
    <message>
        <source>A repair was stopped; what it mended stays. Another one does the rest.</source>
        <translation>Une réparation a été arrêtée&#xa0;; ce qu’elle a réparé le reste. Une autre fera la suite.</translation>
    </message>
    <message>
        <source>A trial restore was stopped, and proves nothing.</source>
        <translation>Un essai de restauration a été arrêté, et ne prouve rien.</translation>
    </message>
    <message>
        <source>The removal of old versions was stopped. Those that are left go after the next backup.</source>
        <translation>Le retrait des anciennes versions a été arrêté. Celles qui restent seront retirées après la prochaine sauvegarde.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and there is power.</source>
        <translation>Ce sera fait quand Holdfast sera relancé et que l’ordinateur sera alimenté.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and is resumed.</source>
        <translation>Ce sera fait quand Holdfast sera relancé et que la sauvegarde reprendra.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and the drive is connected.</source>
        <translation>Ce sera fait quand Holdfast sera relancé et que le disque sera connecté.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and the drive can be used.</source>
        <translation>Ce sera fait quand Holdfast sera relancé et que le disque sera utilisable.</translation>
    </message>
    <message>
        <source>The next start does that.</source>
        <translation>Le prochain démarrage s’en charge.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not backed up yet.</source>
        <translation>
            <numerusform>%Ln modification n’est pas encore sauvegardée.</numerusform>
            <numerusform>%Ln modifications ne sont pas encore sauvegardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was stopped; what it copied is kept. The next start goes on.</source>
        <translation>Une sauvegarde a été arrêtée&#xa0;; ce qu’elle a copié est conservé. Le prochain démarrage la poursuit.</translation>
    </message>
    <message numerus="yes">
        <source>A backup was stopped; what it copied is kept. %Ln files are left for the next start.</source>
        <translation>
            <numerusform>Une sauvegarde a été arrêtée&#xa0;; ce qu’elle a copié est conservé. Il reste %Ln fichier pour le prochain démarrage.</numerusform>
            <numerusform>Une sauvegarde a été arrêtée&#xa0;; ce qu’elle a copié est conservé. Il reste %Ln fichiers pour le prochain démarrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was under way.</source>
        <translation>Rien n’était en cours.</translation>
    </message>
    <message>
        <source>Holdfast has quit. %1</source>
        <translation>Holdfast a quitté. %1</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>Folder made</source>
        <translation>Dossier créé</translation>
    </message>
    <message>
        <source>The folder is made</source>
        <translation>Le dossier est créé</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Is written</source>
        <translation>Est écrit</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Is written: %1</source>
        <translation>Est écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Replaced what stood there, which was archived</source>
        <translation>A remplacé ce qui s’y trouvait, qui a été archivé</translation>
    </message>
    <message>
        <source>Replaces what stands there, archived first</source>
        <translation>Remplace ce qui s’y trouve, archivé au préalable</translation>
    </message>
    <message>
        <source>Replaced what stood there</source>
        <translation>A remplacé ce qui s’y trouvait</translation>
    </message>
    <message>
        <source>Replaces what stands there</source>
        <translation>Remplace ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Not restored: %1</source>
        <translation>Non restauré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Can’t be restored: %1</source>
        <translation>Ne peut pas être restauré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>Était déjà là</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Est déjà là</translation>
    </message>
    <message>
        <source>Left as it is: something else stands there</source>
        <translation>Laissé tel quel&#xa0;: autre chose s’y trouve</translation>
    </message>
    <message>
        <source>Stays as it is: something else stands there</source>
        <translation>Reste tel quel&#xa0;: autre chose s’y trouve</translation>
    </message>
    <message>
        <source>Archived, then removed</source>
        <translation>Archivé, puis supprimé</translation>
    </message>
    <message>
        <source>Was not there then: is archived, then removed</source>
        <translation>N’existait pas à ce moment-là&#xa0;: est archivé, puis supprimé</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Un dossier</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Un lien</translation>
    </message>
    <message>
        <source>A special file</source>
        <translation>Un fichier spécial</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>size, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written, %1.</source>
        <translation>
            <numerusform>%Ln fichier a été écrit, %1.</numerusform>
            <numerusform>%Ln fichiers ont été écrits, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will be written, %1.</source>
        <translation>
            <numerusform>%Ln fichier sera écrit, %1.</numerusform>
            <numerusform>%Ln fichiers seront écrits, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders were made.</source>
        <translation>
            <numerusform>%Ln dossier a été créé.</numerusform>
            <numerusform>%Ln dossiers ont été créés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders will be made.</source>
        <translation>
            <numerusform>%Ln dossier sera créé.</numerusform>
            <numerusform>%Ln dossiers seront créés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing will be written.</source>
        <translation>Rien ne sera écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced what stood there, which is in the backup now.</source>
        <translation>
            <numerusform>%Ln a remplacé ce qui s’y trouvait, désormais dans la sauvegarde.</numerusform>
            <numerusform>%Ln ont remplacé ce qui s’y trouvait, désormais dans la sauvegarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replace what stands there, which is archived first.</source>
        <translation>
            <numerusform>%Ln remplace ce qui s’y trouve, archivé au préalable.</numerusform>
            <numerusform>%Ln remplacent ce qui s’y trouve, archivé au préalable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced what stood there.</source>
        <translation>
            <numerusform>%Ln a remplacé ce qui s’y trouvait.</numerusform>
            <numerusform>%Ln ont remplacé ce qui s’y trouvait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replace what stands there.</source>
        <translation>
            <numerusform>%Ln remplace ce qui s’y trouve.</numerusform>
            <numerusform>%Ln remplacent ce qui s’y trouve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were not there then were archived and removed.</source>
        <translation>
            <numerusform>%Ln qui n’existait pas à ce moment-là a été archivé et supprimé.</numerusform>
            <numerusform>%Ln qui n’existaient pas à ce moment-là ont été archivés et supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were not there then are archived and removed.</source>
        <translation>
            <numerusform>%Ln qui n’existait pas à ce moment-là est archivé et supprimé.</numerusform>
            <numerusform>%Ln qui n’existaient pas à ce moment-là sont archivés et supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln était déjà là.</numerusform>
            <numerusform>%Ln étaient déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln est déjà là.</numerusform>
            <numerusform>%Ln sont déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out: something else stands there.</source>
        <translation>
            <numerusform>%Ln a été laissé de côté&#xa0;: autre chose s’y trouve.</numerusform>
            <numerusform>%Ln ont été laissés de côté&#xa0;: autre chose s’y trouve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out: something else stands there.</source>
        <translation>
            <numerusform>%Ln est laissé de côté&#xa0;: autre chose s’y trouve.</numerusform>
            <numerusform>%Ln sont laissés de côté&#xa0;: autre chose s’y trouve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be restored.</source>
        <translation>
            <numerusform>%Ln n’a pas pu être restauré.</numerusform>
            <numerusform>%Ln n’ont pas pu être restaurés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be restored.</source>
        <translation>
            <numerusform>%Ln ne peut pas être restauré.</numerusform>
            <numerusform>%Ln ne peuvent pas être restaurés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>Rien à restaurer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %Ln files</source>
        <translation>
            <numerusform>&amp;Restaurer %Ln fichier</numerusform>
            <numerusform>&amp;Restaurer %Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %Ln folders</source>
        <translation>
            <numerusform>&amp;Restaurer %Ln dossier</numerusform>
            <numerusform>&amp;Restaurer %Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln files</source>
        <translation>
            <numerusform>&amp;Supprimer %Ln fichier</numerusform>
            <numerusform>&amp;Supprimer %Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, remove %Ln files</source>
        <comment>an act</comment>
        <translation>
            <numerusform>%1, supprimer %Ln fichier</numerusform>
            <numerusform>%1, supprimer %Ln fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>each of the last %Ln hours</source>
        <translation>
            <numerusform>la dernière heure (%Ln)</numerusform>
            <numerusform>chacune des %Ln dernières heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln days</source>
        <translation>
            <numerusform>le dernier jour (%Ln)</numerusform>
            <numerusform>chacun des %Ln derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln weeks</source>
        <translation>
            <numerusform>la dernière semaine (%Ln)</numerusform>
            <numerusform>chacune des %Ln dernières semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln months</source>
        <translation>
            <numerusform>le dernier mois (%Ln)</numerusform>
            <numerusform>chacun des %Ln derniers mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln years</source>
        <translation>
            <numerusform>la dernière année (%Ln)</numerusform>
            <numerusform>chacune des %Ln dernières années</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>&amp;Tout conserver</translation>
    </message>
    <message>
        <source>Thin out with a&amp;ge</source>
        <translation>Espacer avec l’â&amp;ge</translation>
    </message>
    <message>
        <source>The &amp;last few versions</source>
        <translation>Les &amp;dernières versions</translation>
    </message>
    <message>
        <source>By s&amp;pace</source>
        <translation>Selon l’es&amp;pace</translation>
    </message>
    <message>
        <source>&amp;My own rules</source>
        <translation>&amp;Mes propres règles</translation>
    </message>
    <message>
        <source>No version is ever removed. The backup grows.</source>
        <translation>Aucune version n’est jamais retirée. La sauvegarde grossit.</translation>
    </message>
    <message>
        <source>Many versions of the last days, fewer of the last months, one for each year before.</source>
        <translation>Beaucoup de versions des derniers jours, moins des derniers mois, une pour chaque année antérieure.</translation>
    </message>
    <message>
        <source>So many of the newest versions of each file.</source>
        <translation>Ce nombre de versions, parmi les plus récentes de chaque fichier.</translation>
    </message>
    <message>
        <source>The oldest versions go when the drive gets full.</source>
        <translation>Les versions les plus anciennes sont retirées quand le disque se remplit.</translation>
    </message>
    <message>
        <source>As set below.</source>
        <translation>Selon les réglages ci-dessous.</translation>
    </message>
    <message>
        <source>Of each file only the newest earlier version is kept.</source>
        <translation>De chaque fichier, seule la version antérieure la plus récente est conservée.</translation>
    </message>
    <message numerus="yes">
        <source>Of each file at most %Ln earlier versions are kept.</source>
        <translation>
            <numerusform>De chaque fichier, %Ln version antérieure au plus est conservée.</numerusform>
            <numerusform>De chaque fichier, %Ln versions antérieures au plus sont conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Versions go %Ln days after they were replaced.</source>
        <translation>
            <numerusform>Les versions sont retirées %Ln jour après leur remplacement.</numerusform>
            <numerusform>Les versions sont retirées %Ln jours après leur remplacement.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest version of %1 is kept, and no other.</source>
        <comment>each of …</comment>
        <translation>Seule la version la plus récente est conservée pour %1.</translation>
    </message>
    <message>
        <source>The oldest versions go until %1 % of the drive are free.</source>
        <translation>Les versions les plus anciennes sont retirées jusqu’à ce que %1&#xa0;% du disque soient libres.</translation>
    </message>
    <message>
        <source>The oldest versions go until %1 of the drive are free.</source>
        <translation>Les versions les plus anciennes sont retirées jusqu’à ce que %1 du disque soient libres.</translation>
    </message>
    <message>
        <source>Every version is kept.</source>
        <translation>Toutes les versions sont conservées.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted files are kept for %Ln days.</source>
        <translation>
            <numerusform>Les fichiers supprimés sont conservés %Ln jour.</numerusform>
            <numerusform>Les fichiers supprimés sont conservés %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted files are kept for good.</source>
        <translation>Les fichiers supprimés sont conservés définitivement.</translation>
    </message>
    <message>
        <source>Enough newer versions</source>
        <translation>Assez de versions plus récentes</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Trop ancienne</translation>
    </message>
    <message>
        <source>Thinned out with age</source>
        <translation>Espacée avec l’âge</translation>
    </message>
    <message>
        <source>To make room</source>
        <translation>Pour libérer de la place</translation>
    </message>
    <message>
        <source>Deleted long ago</source>
        <translation>Supprimé depuis longtemps</translation>
    </message>
    <message>
        <source>Deleted file</source>
        <translation>Fichier supprimé</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>one version</source>
        <translation>une version</translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
    <message>
        <source>one deleted file</source>
        <translation>un fichier supprimé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted files</source>
        <translation>
            <numerusform>%Ln fichier supprimé</numerusform>
            <numerusform>%Ln fichiers supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>versions, deleted files</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, how large</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>older</source>
        <translation>plus ancien</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 ans</translation>
    </message>
</context>
<context>
    <name>SaveSetup</name>
    <message>
        <source>The configuration was edited</source>
        <translation>La configuration a été modifiée</translation>
    </message>
    <message>
        <source>The configuration file was edited since Holdfast read it, in the same place: %1.</source>
        <comment>settings, or a reason</comment>
        <translation>Le fichier de configuration a été modifié depuis que Holdfast l’a lu, au même endroit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Read it again, and make your change once more on top of that. Or write yours: everything else that was edited stays, and the file as it is now is kept beside it as %1.</source>
        <comment>file name</comment>
        <translation>Relisez-le, puis refaites votre modification par-dessus. Ou écrivez la vôtre&#xa0;: tout ce qui a été modifié par ailleurs reste, et le fichier actuel est conservé à côté sous le nom %1.</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>&amp;Relire le fichier</translation>
    </message>
    <message>
        <source>&amp;Write mine</source>
        <translation>Écrire la &amp;mienne</translation>
    </message>
    <message>
        <source>the configuration was read again; nothing was saved</source>
        <translation>la configuration a été relue&#xa0;; rien n’a été enregistré</translation>
    </message>
    <message>
        <source>it was edited since it was read; nothing was saved</source>
        <translation>elle a été modifiée depuis sa lecture&#xa0;; rien n’a été enregistré</translation>
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
        <translation>Une modification attend d’être sauvegardée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait to be backed up.</source>
        <translation>
            <numerusform>%Ln modification attend d’être sauvegardée.</numerusform>
            <numerusform>%Ln modifications attendent d’être sauvegardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is done as soon as the files are quiet. Files that never are get a version every few minutes.</source>
        <translation>Ce sera fait dès que les fichiers ne changeront plus. Ceux qui changent sans cesse reçoivent une version toutes les quelques minutes.</translation>
    </message>
    <message>
        <source>That is done as soon as the files are quiet.</source>
        <translation>Ce sera fait dès que les fichiers ne changeront plus.</translation>
    </message>
    <message>
        <source>Last backed up %1.</source>
        <comment>12 seconds ago</comment>
        <translation>Dernière sauvegarde&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The last complete backup was %1.</source>
        <comment>12 seconds ago</comment>
        <translation>Dernière sauvegarde complète&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <comment>today 18:00</comment>
        <translation>En pause, reprise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Backing up is paused.</source>
        <translation>La sauvegarde est en pause.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>The battery is low: Holdfast waits until there is power.</source>
        <translation>La batterie est faible&#xa0;: Holdfast attend que l’ordinateur soit alimenté.</translation>
    </message>
    <message>
        <source>Open &amp;settings</source>
        <translation>Ouvrir les &amp;paramètres</translation>
    </message>
    <message>
        <source>Nothing is backed up yet.</source>
        <translation>Rien n’est encore sauvegardé.</translation>
    </message>
    <message>
        <source>The first backup begins by itself in a moment.</source>
        <translation>La première sauvegarde commence d’elle-même dans un instant.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Looking for what has changed…</source>
        <translation>Recherche de ce qui a changé…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Holdfast looks for what has changed since it ran last.</source>
        <translation>Holdfast recherche ce qui a changé depuis sa dernière exécution.</translation>
    </message>
    <message>
        <source>Holdfast is at work on the backup.</source>
        <translation>Holdfast travaille sur la sauvegarde.</translation>
    </message>
    <message>
        <source>Backing up goes on when that is done.</source>
        <translation>La sauvegarde reprendra ensuite.</translation>
    </message>
    <message>
        <source>Holdfast has stopped.</source>
        <translation>Holdfast s’est arrêté.</translation>
    </message>
    <message>
        <source>What was backed up is safe. The rest follows at the next start.</source>
        <translation>Ce qui a été sauvegardé est en sécurité. La suite viendra au prochain démarrage.</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Attention requise</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>The backup is being checked and repaired.</source>
        <translation>La sauvegarde est en cours de vérification et de réparation.</translation>
    </message>
    <message>
        <source>Sho&amp;w…</source>
        <translation>&amp;Afficher…</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Regular checks are turned off, so such changes wait for “Back up now”. Settings can turn them on.</source>
        <translation>Les vérifications régulières sont désactivées, ces modifications attendent donc «&#xa0;Sauvegarder maintenant&#xa0;». Les paramètres permettent de les activer.</translation>
    </message>
    <message numerus="yes">
        <source>Changes there are found by the check every %n hours.</source>
        <translation>
            <numerusform>Les modifications y sont trouvées par la vérification régulière (intervalle&#xa0;: %n heure).</numerusform>
            <numerusform>Les modifications y sont trouvées par la vérification régulière (intervalle&#xa0;: %n heures).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes there are found by the check every %n minutes.</source>
        <translation>
            <numerusform>Les modifications y sont trouvées par la vérification régulière (intervalle&#xa0;: %n minute).</numerusform>
            <numerusform>Les modifications y sont trouvées par la vérification régulière (intervalle&#xa0;: %n minutes).</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked regularly</source>
        <translation>Vérifié régulièrement</translation>
    </message>
    <message>
        <source>The system does not tell of changes in this folder: %1.</source>
        <translation>Le système ne signale pas les modifications de ce dossier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Watched in part</source>
        <translation>Surveillé en partie</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>folder, reason</comment>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n folders in it are not watched, among them %1.</source>
        <translation>
            <numerusform>%n dossier qu’il contient n’est pas surveillé&#xa0;: %1.</numerusform>
            <numerusform>%n dossiers qu’il contient ne sont pas surveillés, dont %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>New and deleted files are seen at once; this system does not tell when the content of a file changes.</source>
        <translation>Les fichiers nouveaux ou supprimés sont vus aussitôt&#xa0;; ce système ne signale pas quand le contenu d’un fichier change.</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Surveillé</translation>
    </message>
    <message>
        <source>Changes are seen at once and backed up within seconds.</source>
        <translation>Les modifications sont vues aussitôt et sauvegardées en quelques secondes.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>This folder is not there right now, or can’t be opened. Connect its drive; its backup is kept, and nothing in it counts as deleted.</source>
        <translation>Ce dossier est absent en ce moment, ou ne peut pas être ouvert. Connectez son disque&#xa0;; sa sauvegarde est conservée, et rien de son contenu n’est considéré comme supprimé.</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Non surveillé</translation>
    </message>
    <message>
        <source>Nothing is watched right now. %1</source>
        <translation>Rien n’est surveillé en ce moment. %1</translation>
    </message>
    <message>
        <source>Nothing is watched right now.</source>
        <translation>Rien n’est surveillé en ce moment.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Backups are paused. What changes meanwhile is backed up when they go on.</source>
        <translation>Les sauvegardes sont en pause. Ce qui change entre-temps sera sauvegardé à leur reprise.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Holdfast is about to watch this folder.</source>
        <translation>Holdfast est sur le point de surveiller ce dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>“[:%1:]” is no known group of characters. Use one such as “[:digit:]” or “[:alpha:]”.</source>
        <translation>«&#xa0;[:%1:]&#xa0;» n’est pas un groupe de caractères connu. Utilisez par exemple «&#xa0;[:digit:]&#xa0;» ou «&#xa0;[:alpha:]&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>il y a %n seconde</numerusform>
            <numerusform>il y a %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>environ %n heure</numerusform>
            <numerusform>environ %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n days</source>
        <translation>
            <numerusform>environ %n jour</numerusform>
            <numerusform>environ %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>&amp;Make room…</source>
        <translation>&amp;Faire de la place…</translation>
    </message>
    <message>
        <source>&amp;Use another drive…</source>
        <translation>&amp;Utiliser un autre disque…</translation>
    </message>
    <message>
        <source>Sho&amp;w it…</source>
        <translation>L’&amp;afficher…</translation>
    </message>
    <message>
        <source>Sho&amp;w them…</source>
        <translation>Les &amp;afficher…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>The drive “%1” has not been connected since %2.</source>
        <comment>name, Tuesday 18:40</comment>
        <translation>Le disque «&#xa0;%1&#xa0;» n’est plus connecté (dernière connexion&#xa0;: %2).</translation>
    </message>
    <message>
        <source>The drive “%1” is not connected.</source>
        <translation>Le disque «&#xa0;%1&#xa0;» n’est pas connecté.</translation>
    </message>
    <message>
        <source>Connect it, and the backup goes on by itself.</source>
        <translation>Connectez-le, et la sauvegarde continue d’elle-même.</translation>
    </message>
    <message>
        <source>Another drive is in the place of your backup drive.</source>
        <translation>Un autre disque est à la place de votre disque de sauvegarde.</translation>
    </message>
    <message>
        <source>What is at “%1” is not the backup that was there before. Nothing is written to it until you have looked.</source>
        <translation>Ce qui se trouve dans «&#xa0;%1&#xa0;» n’est pas la sauvegarde qui y était. Rien n’y est écrit tant que vous n’avez pas regardé.</translation>
    </message>
    <message>
        <source>&amp;Look closer…</source>
        <translation>&amp;Examiner…</translation>
    </message>
    <message>
        <source>Only %1 are free.</source>
        <translation>Seuls %1 sont libres.</translation>
    </message>
    <message>
        <source>The backup drive is full.</source>
        <translation>Le disque de sauvegarde est plein.</translation>
    </message>
    <message>
        <source>New changes can’t be backed up. Keep fewer old versions, or move to a bigger drive: as soon as there is room, the backup goes on by itself.</source>
        <translation>Les nouvelles modifications ne peuvent pas être sauvegardées. Conservez moins d’anciennes versions, ou passez à un disque plus grand&#xa0;: dès qu’il y a de la place, la sauvegarde continue d’elle-même.</translation>
    </message>
    <message>
        <source>“%1” takes %2, and the drive has %3 left for it.</source>
        <comment>path, sizes</comment>
        <translation>«&#xa0;%1&#xa0;» occupe %2, et le disque n’a plus que %3 pour lui.</translation>
    </message>
    <message>
        <source>Keep fewer old versions, or move to a bigger drive: as soon as there is room, the backup goes on by itself.</source>
        <translation>Conservez moins d’anciennes versions, ou passez à un disque plus grand&#xa0;: dès qu’il y a de la place, la sauvegarde continue d’elle-même.</translation>
    </message>
    <message>
        <source>One file does not fit on the backup drive.</source>
        <translation>Un fichier est trop volumineux pour le disque de sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not fit on the backup drive.</source>
        <translation>
            <numerusform>%Ln fichier est trop volumineux pour le disque de sauvegarde.</numerusform>
            <numerusform>%Ln fichiers sont trop volumineux pour le disque de sauvegarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Everything else is backed up. %2</source>
        <comment>sentences</comment>
        <translation>%1 Tout le reste est sauvegardé. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Another program is using this backup.</source>
        <translation>Un autre programme utilise cette sauvegarde.</translation>
    </message>
    <message>
        <source>A setting keeps Holdfast from backing up.</source>
        <translation>Un réglage empêche Holdfast de sauvegarder.</translation>
    </message>
    <message>
        <source>Open &amp;settings</source>
        <translation>Ouvrir les para&amp;mètres</translation>
    </message>
    <message>
        <source>The backup can’t be used.</source>
        <translation>La sauvegarde est inutilisable.</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Réparer…</translation>
    </message>
    <message>
        <source>The last trial restore did not succeed.</source>
        <translation>Le dernier essai de restauration a échoué.</translation>
    </message>
    <message>
        <source>Some stored files did not come back as they were. Check the whole backup and repair what can be repaired.</source>
        <translation>Certains fichiers stockés ne sont pas revenus tels qu’ils étaient. Vérifiez toute la sauvegarde, et réparez ce qui peut l’être.</translation>
    </message>
    <message>
        <source>One stored copy is damaged.</source>
        <translation>Une copie stockée est endommagée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies are damaged.</source>
        <translation>
            <numerusform>%Ln copie stockée est endommagée.</numerusform>
            <numerusform>%Ln copies stockées sont endommagées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their content is nowhere else, so they can’t be repaired. Look at them: once you know of it, they can be left as they are.</source>
        <translation>
            <numerusform>Son contenu ne se trouve nulle part ailleurs, elle ne peut donc pas être réparée. Examinez-la&#xa0;: une fois que vous le savez, elle peut être laissée telle quelle.</numerusform>
            <numerusform>Leur contenu ne se trouve nulle part ailleurs, elles ne peuvent donc pas être réparées. Examinez-les&#xa0;: une fois que vous le savez, elles peuvent être laissées telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at it…</source>
        <translation>&amp;Voir…</translation>
    </message>
    <message numerus="yes">
        <source>A check found that they are not what was backed up. Most can be taken anew from your files.</source>
        <translation>
            <numerusform>Une vérification a révélé que ce n’est pas ce qui avait été sauvegardé. Le plus souvent, la copie peut être refaite à partir de vos fichiers.</numerusform>
            <numerusform>Une vérification a révélé que ce n’est pas ce qui avait été sauvegardé. La plupart peuvent être refaites à partir de vos fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files are gone. Their copies are kept, and nothing is removed, until you say that this is right.</source>
        <translation>%1 fichiers sur %2 ont disparu. Leurs copies sont conservées, et rien n’est retiré, tant que vous n’avez pas dit que c’est normal.</translation>
    </message>
    <message>
        <source>%1 of %2 files were rewritten. Their earlier versions are kept, and nothing is removed, until you say that this is right.</source>
        <translation>%1 fichiers sur %2 ont été réécrits. Leurs versions antérieures sont conservées, et rien n’est retiré, tant que vous n’avez pas dit que c’est normal.</translation>
    </message>
    <message>
        <source>Many files in “%1” were deleted at once.</source>
        <translation>Beaucoup de fichiers de «&#xa0;%1&#xa0;» ont été supprimés d’un coup.</translation>
    </message>
    <message>
        <source>Many files in “%1” were changed at once.</source>
        <translation>Beaucoup de fichiers de «&#xa0;%1&#xa0;» ont été modifiés d’un coup.</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>E&amp;xaminer…</translation>
    </message>
    <message>
        <source>Something could not be backed up.</source>
        <translation>Quelque chose n’a pas pu être sauvegardé.</translation>
    </message>
    <message>
        <source>One file or folder could not be backed up.</source>
        <translation>Un fichier ou dossier n’a pas pu être sauvegardé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be backed up.</source>
        <translation>
            <numerusform>%Ln fichier ou dossier n’a pas pu être sauvegardé.</numerusform>
            <numerusform>%Ln fichiers ou dossiers n’ont pas pu être sauvegardés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>path, reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This computer’s clock is behind the backup: it has changes of %1.</source>
        <comment>12 March 2027 18:40</comment>
        <translation>L’horloge de cet ordinateur retarde sur la sauvegarde, qui contient des modifications plus récentes (%1).</translation>
    </message>
    <message>
        <source>Your files are backed up all the same; what changes is recorded just after those. Set the clock right, or say that it is.</source>
        <translation>Vos fichiers sont tout de même sauvegardés&#xa0;; ce qui change est enregistré juste à la suite. Réglez l’horloge, ou confirmez qu’elle est juste.</translation>
    </message>
    <message>
        <source>The &amp;clock is right…</source>
        <translation>L’&amp;horloge est juste…</translation>
    </message>
    <message>
        <source>There has been no complete backup since %1.</source>
        <comment>12 March 18:40</comment>
        <translation>Aucune nouvelle sauvegarde complète (dernière&#xa0;: %1).</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Your files are safe, but the backup drive is nearly full.</source>
        <translation>Vos fichiers sont protégés, mais le disque de sauvegarde est presque plein.</translation>
    </message>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>%1 libres sur %2.</translation>
    </message>
    <message>
        <source>The backup drive is nearly full: %1 of %2 are free.</source>
        <translation>Le disque de sauvegarde est presque plein&#xa0;: %1 libres sur %2.</translation>
    </message>
    <message>
        <source>Your files are safe, but some changes are noticed late.</source>
        <translation>Vos fichiers sont protégés, mais certaines modifications sont remarquées tard.</translation>
    </message>
    <message>
        <source>This computer lets Holdfast watch only so many folders. The others are looked at from time to time.</source>
        <translation>Cet ordinateur ne laisse Holdfast surveiller qu’un nombre limité de dossiers. Les autres sont examinés de temps en temps.</translation>
    </message>
    <message>
        <source>&amp;What to do…</source>
        <translation>&amp;Que faire…</translation>
    </message>
    <message>
        <source>Some folders can’t be watched: changes in them are noticed late.</source>
        <translation>Certains dossiers ne peuvent pas être surveillés&#xa0;: leurs modifications sont remarquées tard.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies are known, and left as they are.</source>
        <translation>
            <numerusform>%Ln copie endommagée est connue, et laissée telle quelle.</numerusform>
            <numerusform>%Ln copies endommagées sont connues, et laissées telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w…</source>
        <translation>&amp;Afficher…</translation>
    </message>
    <message>
        <source>The configuration can’t be read, so nothing is backed up.</source>
        <translation>La configuration est illisible, rien n’est donc sauvegardé.</translation>
    </message>
    <message>
        <source>The configuration has a mistake, so nothing is backed up.</source>
        <translation>La configuration contient une erreur, rien n’est donc sauvegardé.</translation>
    </message>
    <message>
        <source>Nothing is backed up yet.</source>
        <translation>Rien n’est encore sauvegardé.</translation>
    </message>
    <message>
        <source>Choose the folders to keep safe and a drive for their copies. It takes a minute.</source>
        <translation>Choisissez les dossiers à protéger et un disque pour leurs copies. Cela prend une minute.</translation>
    </message>
    <message>
        <source>&amp;Set up the backup…</source>
        <translation>&amp;Configurer la sauvegarde…</translation>
    </message>
    <message>
        <source>The backup drive takes nothing just now.</source>
        <translation>Le disque de sauvegarde n’accepte rien pour l’instant.</translation>
    </message>
    <message>
        <source>Your files are safe.</source>
        <translation>Vos fichiers sont protégés.</translation>
    </message>
    <message>
        <source>Your file is safe.</source>
        <translation>Votre fichier est protégé.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln files are safe.</source>
        <translation>
            <numerusform>Votre fichier est protégé (%Ln).</numerusform>
            <numerusform>Vos %Ln fichiers sont tous protégés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Volumes</name>
    <message>
        <source>This computer’s own drive</source>
        <translation>Le disque de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>holdfast::desktop::Desktop</name>
    <message>
        <source>“%1” lies in none of the folders that are backed up.</source>
        <translation>«&#xa0;%1&#xa0;» ne se trouve dans aucun des dossiers sauvegardés.</translation>
    </message>
    <message>
        <source>Holdfast keeps watching</source>
        <translation>Holdfast continue de surveiller</translation>
    </message>
    <message>
        <source>Your files are still backed up. The icon in the panel brings the window back; Quit in its menu ends Holdfast.</source>
        <translation>Vos fichiers sont toujours sauvegardés. L’icône de la zone de notification rouvre la fenêtre&#xa0;; «&#xa0;Quitter&#xa0;» dans son menu arrête Holdfast.</translation>
    </message>
    <message>
        <source>Your files are still backed up. This desktop has no place for an icon, so the window is only minimised. Ctrl+Q ends Holdfast.</source>
        <translation>Vos fichiers sont toujours sauvegardés. Ce bureau n’a pas de place pour une icône, la fenêtre est donc seulement réduite. Ctrl+Q arrête Holdfast.</translation>
    </message>
    <message>
        <source>Holdfast can’t be reached by other programs</source>
        <translation>Holdfast est injoignable pour les autres programmes</translation>
    </message>
    <message>
        <source>It runs and backs up, but starting it once more, or a command such as “holdfast --quit”, does nothing: %1</source>
        <translation>Il fonctionne et sauvegarde, mais le lancer une seconde fois, ou une commande comme «&#xa0;holdfast --quit&#xa0;», reste sans effet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Quit Holdfast?</source>
        <translation>Quitter Holdfast&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Laisser tourner</translation>
    </message>
    <message>
        <source>Nothing is under way any more, and nothing waits.</source>
        <translation>Plus rien n’est en cours, et rien n’est en attente.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Arrêter et quitter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Holdfast is told to quit.</source>
        <translation>Holdfast est prié de quitter.</translation>
    </message>
    <message>
        <source>Holdfast is told to quit. %1</source>
        <translation>Holdfast est prié de quitter. %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui</name>
    <message>
        <source>Drives</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Folder on the drive, by na&amp;me:</source>
        <translation>&amp;Nom du dossier sur le disque&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Un autre &amp;dossier…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AboutDialog</name>
    <message>
        <source>About Holdfast</source>
        <translation>À propos de Holdfast</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Keeps every version of your files, as plain files that can be read without Holdfast.</source>
        <translation>Conserve chaque version de vos fichiers, sous forme de fichiers ordinaires lisibles sans Holdfast.</translation>
    </message>
    <message>
        <source>Free software under the &lt;a href=&quot;%1&quot;&gt;GNU General Public License&lt;/a&gt;, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous &lt;a href=&quot;%1&quot;&gt;licence publique générale GNU&lt;/a&gt;, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Made with Qt %1, SQLite, SQLiteCpp, OpenSSL, spdlog, RapidJSON and CLI11. Thanks to everybody who makes them.</source>
        <translation>Réalisé avec Qt %1, SQLite, SQLiteCpp, OpenSSL, spdlog, RapidJSON et CLI11. Merci à tous ceux qui les font.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Maintenant</translation>
    </message>
    <message>
        <source>&amp;Past backups</source>
        <translation>Sauvegardes &amp;passées</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>&amp;Go to the newest</source>
        <translation>Aller à la plus &amp;récente</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Show all lines</source>
        <translation>&amp;Toutes les lignes</translation>
    </message>
    <message>
        <source>No line matches what is filtered by.</source>
        <translation>Aucune ligne ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Nothing has happened since Holdfast was started.
Each file that is backed up, moved or removed shows here at once.</source>
        <translation>Rien ne s’est passé depuis le démarrage de Holdfast.
Chaque fichier sauvegardé, déplacé ou supprimé s’affiche ici aussitôt.</translation>
    </message>
    <message>
        <source>Choose a line to see all of it. Enter shows the versions of its file.</source>
        <translation>Choisissez une ligne pour la voir en entier. Entrée affiche les versions de son fichier.</translation>
    </message>
    <message>
        <source> – </source>
        <comment>between what happened, its file, and details</comment>
        <translation> – </translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>T&amp;ypes</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Tout &amp;afficher</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <translation>
            <numerusform>%1 sur %Ln ligne</numerusform>
            <numerusform>%1 sur %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Versions of this file</source>
        <translation>&amp;Versions de ce fichier</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>Montrer dans le gestionnaire de &amp;fichiers</translation>
    </message>
    <message numerus="yes">
        <source>Export %1 of %Ln lines</source>
        <translation>
            <numerusform>Exporter %1 sur %Ln ligne</numerusform>
            <numerusform>Exporter %1 sur %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln lines</source>
        <translation>
            <numerusform>Exporter %Ln ligne</numerusform>
            <numerusform>Exporter %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between filters</comment>
        <translation>&#xa0;; </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines were exported, those of the filter: %2.</source>
        <translation>
            <numerusform>%1 sur %Ln ligne a été exportée, selon le filtre&#xa0;: %2.</numerusform>
            <numerusform>%1 sur %Ln lignes ont été exportées, selon le filtre&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were exported.</source>
        <translation>
            <numerusform>%Ln ligne a été exportée.</numerusform>
            <numerusform>%Ln lignes ont été exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Exporter l’activité</translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>Rien n’a été exporté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AddFoldersDialog</name>
    <message>
        <source>Add folders</source>
        <translation>Ajouter des dossiers</translation>
    </message>
    <message>
        <source>Add folders to the backup</source>
        <translation>Ajouter des dossiers à la sauvegarde</translation>
    </message>
    <message>
        <source>Each folder is backed up with all that is in it. More can be dropped here.</source>
        <translation>Chaque dossier est sauvegardé avec tout ce qu’il contient. Vous pouvez en déposer d’autres ici.</translation>
    </message>
    <message>
        <source>&amp;More folders…</source>
        <translation>&amp;Plus de dossiers…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>Choisissez un dossier à sauvegarder</translation>
    </message>
    <message>
        <source>Choose a folder, or drop one here.</source>
        <translation>Choisissez un dossier, ou déposez-en un ici.</translation>
    </message>
    <message>
        <source>None of these folders can be added.</source>
        <translation>Aucun de ces dossiers ne peut être ajouté.</translation>
    </message>
    <message>
        <source>Tick the folders that you want to add.</source>
        <translation>Cochez les dossiers que vous voulez ajouter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders with %1.</source>
        <translation>
            <numerusform>%Ln dossier avec %1.</numerusform>
            <numerusform>%Ln dossiers avec %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are free on the backup drive.</source>
        <translation>%1 sont libres sur le disque de sauvegarde.</translation>
    </message>
    <message>
        <source>There may not be enough room on the backup drive. Leave something out, or make room there first.</source>
        <translation>Il se peut que la place manque sur le disque de sauvegarde. Laissez quelque chose de côté, ou faites-y d’abord de la place.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln folders</source>
        <translation>
            <numerusform>&amp;Ajouter %Ln dossier</numerusform>
            <numerusform>&amp;Ajouter %Ln dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AppSection</name>
    <message>
        <source>The app</source>
        <translation>L’application</translation>
    </message>
    <message>
        <source>Start when I lo&amp;g in, so that nothing is missed</source>
        <translation>Démarrer à l’ouverture de &amp;session, pour que rien ne soit manqué</translation>
    </message>
    <message>
        <source>Go on in the background when the window is closed</source>
        <translation>Continuer en arrière-plan quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Notify me when</source>
        <translation>M’avertir quand</translation>
    </message>
    <message>
        <source>a backup fails, or leaves something out</source>
        <translation>une sauvegarde échoue, ou laisse quelque chose de côté</translation>
    </message>
    <message>
        <source>the backup drive has been missing for long</source>
        <translation>le disque de sauvegarde manque depuis longtemps</translation>
    </message>
    <message>
        <source>many files changed at once and I am to say if that is right</source>
        <translation>beaucoup de fichiers ont changé d’un coup et que je dois dire si c’est normal</translation>
    </message>
    <message>
        <source>the first backup is finished</source>
        <translation>la première sauvegarde est terminée</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Holdfast speaks it after it was quit and started again.</source>
        <translation>Holdfast l’utilisera après avoir été quitté et relancé.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ChangeDestinationDialog</name>
    <message>
        <source>Change the destination</source>
        <translation>Changer la destination</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>Où la sauvegarde doit-elle aller&#xa0;?</translation>
    </message>
    <message>
        <source>In an empty place a new backup begins, and the present one stays as it is. To take all versions along, first copy the whole folder of the present backup to the new drive with your file manager, then choose that copy here.</source>
        <translation>À un emplacement vide, une nouvelle sauvegarde commence, et l’actuelle reste telle quelle. Pour emporter toutes les versions, copiez d’abord le dossier entier de la sauvegarde actuelle sur le nouveau disque avec votre gestionnaire de fichiers, puis choisissez cette copie ici.</translation>
    </message>
    <message>
        <source>&amp;Use this place</source>
        <translation>&amp;Utiliser cet emplacement</translation>
    </message>
    <message>
        <source>This is where the backup goes already.</source>
        <translation>C’est déjà l’emplacement de la sauvegarde.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ChangesPanel</name>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Changes a day</source>
        <translation>&amp;Modifications par jour</translation>
    </message>
    <message>
        <source>New &amp;data a day</source>
        <translation>Nouvelles &amp;données par jour</translation>
    </message>
    <message>
        <source>%1: %2, %3 of new data</source>
        <comment>day, 5 changes, size</comment>
        <translation>%1&#xa0;: %2, %3 de nouvelles données</translation>
    </message>
    <message>
        <source>New data on each of the last 28 days</source>
        <translation>Nouvelles données de chacun des 28 derniers jours</translation>
    </message>
    <message>
        <source>Changes on each of the last 28 days</source>
        <translation>Modifications de chacun des 28 derniers jours</translation>
    </message>
    <message>
        <source>%1 and %2 of new data in the last four weeks</source>
        <comment>5 changes, size</comment>
        <translation>%1 et %2 de nouvelles données ces quatre dernières semaines</translation>
    </message>
    <message>
        <source>What this backup stores is shown here when it is done.</source>
        <translation>Ce que cette sauvegarde stocke s’affichera ici quand elle sera terminée.</translation>
    </message>
    <message>
        <source>Nothing changed in the last four weeks.</source>
        <translation>Rien n’a changé ces quatre dernières semaines.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ComparisonView</name>
    <message>
        <source>&amp;Back to the versions</source>
        <translation>&amp;Retour aux versions</translation>
    </message>
    <message>
        <source>To the difference before</source>
        <translation>À la différence précédente</translation>
    </message>
    <message>
        <source>To the next difference</source>
        <translation>À la différence suivante</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>L’ancienne version</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>La nouvelle version</translation>
    </message>
    <message>
        <source>The older picture</source>
        <translation>L’ancienne image</translation>
    </message>
    <message>
        <source>The newer picture</source>
        <translation>La nouvelle image</translation>
    </message>
    <message>
        <source>Reading both versions…</source>
        <translation>Lecture des deux versions…</translation>
    </message>
    <message>
        <source>Only two texts or two pictures can be shown side by side. Open each version with its own program to compare them.</source>
        <translation>Seuls deux textes ou deux images peuvent être affichés côte à côte. Ouvrez chaque version avec son propre programme pour les comparer.</translation>
    </message>
    <message>
        <source>The pictures are of different sizes</source>
        <translation>Les images sont de tailles différentes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places differ</source>
        <translation>
            <numerusform>%Ln endroit diffère</numerusform>
            <numerusform>%Ln endroits diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference can be seen</source>
        <translation>Aucune différence visible</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln différence</numerusform>
            <numerusform>%Ln différences</numerusform>
        </translation>
    </message>
    <message>
        <source>No line differs</source>
        <translation>Aucune ligne ne diffère</translation>
    </message>
    <message>
        <source>%1 in the part that is shown</source>
        <translation>%1 dans la partie affichée</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ConfigBanner</name>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Use the last good copy…</source>
        <translation>Utiliser la dernière bonne copie…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>No program opened the file.</source>
        <translation>Aucun programme n’a ouvert le fichier.</translation>
    </message>
    <message>
        <source>The configuration can’t be read, so nothing is backed up.</source>
        <translation>La configuration est illisible, rien n’est donc sauvegardé.</translation>
    </message>
    <message>
        <source>The configuration has a mistake, so nothing is backed up.</source>
        <translation>La configuration contient une erreur, rien n’est donc sauvegardé.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Et %Ln autre.</numerusform>
            <numerusform>Et %Ln autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 is left as it is. As soon as it is mended, Holdfast goes on by itself.</source>
        <translation>Le fichier %1 est laissé tel quel. Dès qu’il est corrigé, Holdfast continue de lui-même.</translation>
    </message>
    <message>
        <source>Use the last good copy?</source>
        <translation>Utiliser la dernière bonne copie&#xa0;?</translation>
    </message>
    <message>
        <source>The last configuration that Holdfast could use is of %1.</source>
        <comment>Tuesday 18:40</comment>
        <translation>Dernière configuration que Holdfast a pu utiliser&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What was changed in the file since does not hold then. The file as it is now is kept beside it as %1.</source>
        <comment>file name</comment>
        <translation>Ce qui a été modifié depuis dans le fichier ne compte alors plus. Le fichier actuel est conservé à côté sous le nom %1.</translation>
    </message>
    <message>
        <source>&amp;Use the copy</source>
        <translation>&amp;Utiliser la copie</translation>
    </message>
    <message>
        <source>The last good configuration holds again.</source>
        <translation>La dernière bonne configuration est de nouveau en vigueur.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ContentLoader</name>
    <message>
        <source>This picture can’t be shown here: %1</source>
        <translation>Cette image ne peut pas être affichée ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>This picture is larger than %1. Open it to see it.</source>
        <translation>Cette image dépasse %1. Ouvrez-la pour la voir.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ContentPreview</name>
    <message>
        <source>%1 text, %2; shown is the first %3</source>
        <translation>Texte %1, %2&#xa0;; début affiché&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 text, %2</source>
        <comment>encoding, size</comment>
        <translation>Texte %1, %2</translation>
    </message>
    <message>
        <source>Picture, %1 × %2 pixels, %3</source>
        <translation>Image, %1 × %2 pixels, %3</translation>
    </message>
    <message>
        <source>Binary, %1</source>
        <translation>Binaire, %1</translation>
    </message>
    <message>
        <source>Content of this version</source>
        <translation>Contenu de cette version</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This is a link. It leads to %1</source>
        <translation>C’est un lien. Il mène à %1</translation>
    </message>
    <message>
        <source>This is neither text nor a picture, so there is nothing to read here. Open it with its own program.</source>
        <translation>Ce n’est ni du texte ni une image, il n’y a donc rien à lire ici. Ouvrez-le avec son propre programme.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CountsPanel</name>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>Files as they are now, each with a copy in the backup</source>
        <translation>Fichiers tels qu’ils sont maintenant, chacun avec une copie dans la sauvegarde</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>versions antérieures</translation>
    </message>
    <message>
        <source>Earlier contents of files that changed since</source>
        <translation>Contenus antérieurs de fichiers modifiés depuis</translation>
    </message>
    <message>
        <source>deleted files kept</source>
        <translation>fichiers supprimés conservés</translation>
    </message>
    <message>
        <source>Files that you deleted and that are still in the backup</source>
        <translation>Fichiers que vous avez supprimés et qui sont encore dans la sauvegarde</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>doublons</translation>
    </message>
    <message>
        <source>Files whose content is there once more</source>
        <translation>Fichiers dont le contenu existe encore ailleurs</translation>
    </message>
    <message>
        <source>Space on the backup drive</source>
        <translation>Espace sur le disque de sauvegarde</translation>
    </message>
    <message>
        <source>This backup: %1</source>
        <translation>Cette sauvegarde&#xa0;: %1</translation>
    </message>
    <message>
        <source>Other files: %1</source>
        <translation>Autres fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>Free: %1 of %2</source>
        <translation>Libre&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DamageModel</name>
    <message>
        <source>Present</source>
        <comment>content of a file</comment>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Version until %1</source>
        <comment>Tuesday 18:40</comment>
        <translation>Version jusqu’à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <comment>Tuesday 18:40</comment>
        <translation>Version&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left as it is: %1</source>
        <comment>problem</comment>
        <translation>Laissée telle quelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Can’t be repaired: %1</source>
        <comment>problem</comment>
        <translation>Irréparable&#xa0;: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Copy in the backup</source>
        <translation>Copie dans la sauvegarde</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DesktopNotification</name>
    <message>
        <source>Open Holdfast</source>
        <translation>Ouvrir Holdfast</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DestinationSection</name>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>C&amp;hanger…</translation>
    </message>
    <message>
        <source>Space used on the backup drive</source>
        <translation>Espace utilisé sur le disque de sauvegarde</translation>
    </message>
    <message>
        <source>It is the right dri&amp;ve…</source>
        <translation>C’est le &amp;bon disque…</translation>
    </message>
    <message>
        <source>Nothing was backed up there yet.</source>
        <translation>Rien n’y a encore été sauvegardé.</translation>
    </message>
    <message>
        <source>Identity of the backup: %1</source>
        <translation>Identité de la sauvegarde&#xa0;: %1</translation>
    </message>
    <message>
        <source>The drive is not connected, or can’t be read.</source>
        <translation>Le disque n’est pas connecté, ou est illisible.</translation>
    </message>
    <message>
        <source>%1 of %2 are free. File system: %3.</source>
        <translation>%1 libres sur %2. Système de fichiers&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The backup goes to the new place from now on.</source>
        <translation>La sauvegarde va désormais au nouvel emplacement.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DriveStep</name>
    <message>
        <source>No drive was found. Connect one, then choose “Look again”; or choose another folder.</source>
        <translation>Aucun disque n’a été trouvé. Connectez-en un, puis choisissez «&#xa0;Actualiser&#xa0;»&#xa0;; ou choisissez un autre dossier.</translation>
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
%2 libres sur %3 · %4 · %5</translation>
    </message>
    <message>
        <source>Choose a folder for the backup</source>
        <translation>Choisissez un dossier pour la sauvegarde</translation>
    </message>
    <message>
        <source>A name can’t hold “/”, and can’t be “.” or “..”.</source>
        <translation>Un nom ne peut pas contenir «&#xa0;/&#xa0;», ni être «&#xa0;.&#xa0;» ou «&#xa0;..&#xa0;».</translation>
    </message>
    <message>
        <source>The path of this folder holds bytes that are no text, which the configuration can’t hold. Choose another one.</source>
        <translation>Le chemin de ce dossier contient des octets qui ne sont pas du texte et que la configuration ne peut pas enregistrer. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is one of the folders that you want to back up. Choose another one.</source>
        <translation>C’est l’un des dossiers que vous voulez sauvegarder. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>One of the folders that you want to back up lies in it, and a backup can’t hold itself. Choose a folder beside it.</source>
        <translation>L’un des dossiers que vous voulez sauvegarder s’y trouve, et une sauvegarde ne peut pas se contenir elle-même. Choisissez un dossier à côté.</translation>
    </message>
    <message>
        <source>The backup goes to %1</source>
        <translation>La sauvegarde va dans %1</translation>
    </message>
    <message>
        <source>Looking at this folder…</source>
        <translation>Examen de ce dossier…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DropHint</name>
    <message>
        <source>Drop folders here to back them up</source>
        <translation>Déposez ici des dossiers pour les sauvegarder</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DuplicatesModel</name>
    <message>
        <source>nothing</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>shares its space</source>
        <translation>partage son espace</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>a copy of its own</source>
        <translation>une copie à part</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Size of each</source>
        <translation>Taille unitaire</translation>
    </message>
    <message>
        <source>Extra space</source>
        <translation>Espace en plus</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Dans la sauvegarde</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DuplicatesPage</name>
    <message>
        <source>Identical files</source>
        <translation>Fichiers identiques</translation>
    </message>
    <message>
        <source>These files have the same content. Holdfast backs up all of them and removes none: which ones you need, only you know.</source>
        <translation>Ces fichiers ont le même contenu. Holdfast les sauvegarde tous et n’en supprime aucun&#xa0;: vous seul savez desquels vous avez besoin.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Paramè&amp;tres…</translation>
    </message>
    <message>
        <source>Search in names and folders</source>
        <translation>Rechercher dans les noms et dossiers</translation>
    </message>
    <message>
        <source>Looking for identical files…</source>
        <translation>Recherche des fichiers identiques…</translation>
    </message>
    <message>
        <source>Groups of identical files</source>
        <translation>Groupes de fichiers identiques</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>The search was stopped. Show this page again to look anew.</source>
        <translation>La recherche a été arrêtée. Affichez de nouveau cette page pour la relancer.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Montrer dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Show its copy in the backup</source>
        <translation>Montrer sa copie dans la sauvegarde</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>Montrer dans le gestionnaire de &amp;fichiers</translation>
    </message>
    <message>
        <source>Show its copy in the &amp;backup</source>
        <translation>Montrer sa copie dans la &amp;sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versions</translation>
    </message>
    <message>
        <source>Show &amp;more groups</source>
        <translation>Afficher plus de &amp;groupes</translation>
    </message>
    <message>
        <source>Nothing is backed up yet. After the first backup you see here which files you have more than once.</source>
        <translation>Rien n’est encore sauvegardé. Après la première sauvegarde, vous verrez ici quels fichiers vous avez en plusieurs exemplaires.</translation>
    </message>
    <message>
        <source>No two files have the same content.</source>
        <translation>Il n’y a pas deux fichiers de même contenu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of identical files take no extra space</source>
        <translation>
            <numerusform>%Ln groupe de fichiers identiques n’occupe pas d’espace en plus</numerusform>
            <numerusform>%Ln groupes de fichiers identiques n’occupent pas d’espace en plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln groups of identical files take %1 of extra space</source>
        <translation>
            <numerusform>Le premier groupe (%Ln) de fichiers identiques occupe %1 en plus</numerusform>
            <numerusform>Les %Ln premiers groupes de fichiers identiques occupent %1 en plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of identical files take %1 of extra space</source>
        <translation>
            <numerusform>%Ln groupe de fichiers identiques occupe %1 en plus</numerusform>
            <numerusform>%Ln groupes de fichiers identiques occupent %1 en plus</numerusform>
        </translation>
    </message>
    <message>
        <source>No name or folder contains “%1”.</source>
        <translation>Aucun nom ni dossier ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Your backup drive can share the space of identical files, but the settings ask for a copy of each. You can change that for new ones.</source>
        <translation>Votre disque de sauvegarde peut partager l’espace des fichiers identiques, mais les paramètres demandent une copie de chacun. Vous pouvez changer cela pour les nouveaux.</translation>
    </message>
    <message>
        <source>Your backup drive shares the space of identical files where it can: the extra space may be less than what is shown.</source>
        <translation>Votre disque de sauvegarde partage l’espace des fichiers identiques quand c’est possible&#xa0;: l’espace en plus peut être inférieur à ce qui est affiché.</translation>
    </message>
    <message>
        <source>The settings can store identical files as links, which take no extra space. Then damage to one of them damages all.</source>
        <translation>Les paramètres permettent de stocker les fichiers identiques comme des liens, qui n’occupent pas d’espace en plus. Mais si l’un d’eux est endommagé, tous le sont.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExcludeDialog</name>
    <message>
        <source>Exclude rules</source>
        <translation>Règles d’exclusion</translation>
    </message>
    <message>
        <source>What a rule matches is not backed up. The last rule that matches a name decides; one that begins with “!” brings back what an earlier one leaves out.</source>
        <translation>Ce qui correspond à une règle n’est pas sauvegardé. La dernière règle qui correspond à un nom l’emporte&#xa0;; une règle qui commence par «&#xa0;!&#xa0;» réintègre ce qu’une règle précédente exclut.</translation>
    </message>
    <message>
        <source>A new rule, such as *.tmp or Downloads/</source>
        <translation>Une nouvelle règle, comme *.tmp ou Downloads/</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>Déplacer la règle vers le haut (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>Déplacer la règle vers le bas (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the rule (Del)</source>
        <translation>Supprimer la règle (Del)</translation>
    </message>
    <message>
        <source>What the chosen rule matches</source>
        <translation>Ce qui correspond à la règle choisie</translation>
    </message>
    <message>
        <source>Often left out</source>
        <translation>Souvent exclus</translation>
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
        <translation>Exclure les &amp;dossiers que les programmes marquent comme caches</translation>
    </message>
    <message>
        <source>Folders that hold a valid file “CACHEDIR.TAG”.</source>
        <translation>Les dossiers qui contiennent un fichier «&#xa0;CACHEDIR.TAG&#xa0;» valide.</translation>
    </message>
    <message>
        <source>Leave out files &amp;larger than</source>
        <translation>Exclure les fichiers de p&amp;lus de</translation>
    </message>
    <message>
        <source>Largest size of a file</source>
        <translation>Taille maximale d’un fichier</translation>
    </message>
    <message>
        <source>such as 4 GiB</source>
        <translation>par exemple 4 GiB</translation>
    </message>
    <message>
        <source>No rule yet: everything is backed up. Type a rule above, or choose what is often left out.</source>
        <translation>Aucune règle pour l’instant&#xa0;: tout est sauvegardé. Saisissez une règle ci-dessus, ou choisissez ce qui est souvent exclu.</translation>
    </message>
    <message>
        <source>Choose a rule to see what it matches.</source>
        <translation>Choisissez une règle pour voir ce qui y correspond.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>Write a size above 0, such as “4 GiB” or “500 MB”.</source>
        <translation>Indiquez une taille supérieure à 0, comme «&#xa0;4 GiB&#xa0;» ou «&#xa0;500 MB&#xa0;».</translation>
    </message>
    <message>
        <source>The exclude rules leave out nothing.</source>
        <translation>Les règles d’exclusion ne laissent rien de côté.</translation>
    </message>
    <message>
        <source>%1 remain.</source>
        <translation>Il reste %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be looked into.</source>
        <translation>
            <numerusform>%Ln dossier n’a pas pu être examiné.</numerusform>
            <numerusform>%Ln dossiers n’ont pas pu être examinés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting… %1</source>
        <translation>Comptage… %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExcludeModel</name>
    <message>
        <source>Not a rule</source>
        <translation>Pas une règle</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>brings back %1</source>
        <translation>réintègre %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Économise</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExistingBackup</name>
    <message>
        <source>Go on with a backup that you have</source>
        <translation>Continuer une sauvegarde existante</translation>
    </message>
    <message>
        <source>Backups of Holdfast and of the original Python tool are taken over as they are: what is stored is not copied again, and versions keep their numbers. Choose the backup’s folder, or the configuration file (config.json) that you used so far.</source>
        <translation>Les sauvegardes de Holdfast et de l’outil Python d’origine sont reprises telles quelles&#xa0;: ce qui est stocké n’est pas copié de nouveau, et les versions gardent leurs numéros. Choisissez le dossier de la sauvegarde, ou le fichier de configuration (config.json) utilisé jusqu’ici.</translation>
    </message>
    <message>
        <source>Backup &amp;folder…</source>
        <translation>&amp;Dossier de sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Configuration file…</source>
        <translation>Fichier de &amp;configuration…</translation>
    </message>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>Choisissez le dossier de la sauvegarde</translation>
    </message>
    <message>
        <source>Choose the configuration file</source>
        <translation>Choisissez le fichier de configuration</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>Fichiers de configuration (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>No backup was found in %1. Choose the folder that holds “state.json” and “versions”.</source>
        <translation>Aucune sauvegarde n’a été trouvée dans %1. Choisissez le dossier qui contient «&#xa0;state.json&#xa0;» et «&#xa0;versions&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is empty: there is no backup in it.</source>
        <translation>%1 est vide&#xa0;: il ne contient aucune sauvegarde.</translation>
    </message>
    <message>
        <source>This is a backup of Holdfast: %1</source>
        <translation>C’est une sauvegarde de Holdfast&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is a backup of the original tool: %1</source>
        <translation>C’est une sauvegarde de l’outil d’origine&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” from %2</source>
        <comment>name, path</comment>
        <translation>«&#xa0;%1&#xa0;» depuis %2</translation>
    </message>
    <message>
        <source>“%1” from %2, which is not there now</source>
        <comment>name, path</comment>
        <translation>«&#xa0;%1&#xa0;» depuis %2, absent en ce moment</translation>
    </message>
    <message>
        <source>Next, choose the folders that this backup was made of. Use the same ones as before, so that what is stored already is recognised.</source>
        <translation>Choisissez ensuite les dossiers dont cette sauvegarde a été faite. Prenez les mêmes qu’avant, pour que ce qui est déjà stocké soit reconnu.</translation>
    </message>
    <message>
        <source>It holds:</source>
        <translation>Elle contient&#xa0;:</translation>
    </message>
    <message>
        <source>This configuration can’t be used as it is: %1</source>
        <translation>Cette configuration ne peut pas être utilisée telle quelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>This configuration can be used: %1</source>
        <translation>Cette configuration peut être utilisée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FilePanel</name>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versions, la plus récente d’abord</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Bring this version back; what will happen is shown first</source>
        <translation>Rétablir cette version&#xa0;; ce qui va se passer est d’abord affiché</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open a copy of this version with its own program</source>
        <translation>Ouvrir une copie de cette version avec son propre programme</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save a copy of this version under a name of your choice</source>
        <translation>Enregistrer une copie de cette version sous un nom de votre choix</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Select two versions to see them side by side; one alone is compared with the current one</source>
        <translation>Sélectionnez deux versions pour les voir côte à côte&#xa0;; une seule est comparée à la version actuelle</translation>
    </message>
    <message>
        <source>The backup holds no version of this file.</source>
        <translation>La sauvegarde ne contient aucune version de ce fichier.</translation>
    </message>
    <message>
        <source>Looking for versions…</source>
        <translation>Recherche des versions…</translation>
    </message>
    <message>
        <source>Select a version to see it here.</source>
        <translation>Sélectionnez une version pour la voir ici.</translation>
    </message>
    <message>
        <source>Select two versions to compare them.</source>
        <translation>Sélectionnez deux versions pour les comparer.</translation>
    </message>
    <message>
        <source>These two can’t be compared: the content of at least one of them is not kept.</source>
        <translation>Ces deux versions ne peuvent pas être comparées&#xa0;: le contenu d’au moins l’une d’elles n’est pas conservé.</translation>
    </message>
    <message>
        <source>Two versions are selected.</source>
        <translation>Deux versions sont sélectionnées.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Les comparer</translation>
    </message>
    <message>
        <source>This version is empty.</source>
        <translation>Cette version est vide.</translation>
    </message>
    <message>
        <source>The retention rules removed the content of this version, and no other version of this file is kept.</source>
        <translation>Les règles de conservation ont retiré le contenu de cette version, et aucune autre version de ce fichier n’est conservée.</translation>
    </message>
    <message>
        <source>The retention rules removed the content of this version. The nearest one that is kept is from %1.</source>
        <translation>Les règles de conservation ont retiré le contenu de cette version. La version conservée la plus proche&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Show the nearest version</source>
        <translation>Afficher la version la plus proche</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>A read-only copy was opened. To keep changes, save it elsewhere.</source>
        <translation>Une copie en lecture seule a été ouverte. Pour conserver des modifications, enregistrez-la ailleurs.</translation>
    </message>
    <message>
        <source>No program was found to open this file with.</source>
        <translation>Aucun programme n’a été trouvé pour ouvrir ce fichier.</translation>
    </message>
    <message>
        <source>Taking a copy of the version from the backup…</source>
        <translation>Copie de la version depuis la sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Save this version as</source>
        <translation>Enregistrer cette version sous</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>The version was saved as %1.</source>
        <translation>La version a été enregistrée sous %1.</translation>
    </message>
    <message>
        <source>The version was not saved: %1</source>
        <translation>La version n’a pas été enregistrée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FileSection</name>
    <message>
        <source>Configuration file</source>
        <translation>Fichier de configuration</translation>
    </message>
    <message>
        <source>All of this is kept in one file, which can be edited by hand as well.</source>
        <translation>Tout ceci est conservé dans un seul fichier, qui peut aussi être modifié à la main.</translation>
    </message>
    <message>
        <source>What is to be known about the configuration file</source>
        <translation>Ce qu’il faut savoir sur le fichier de configuration</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Rea&amp;d it again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>&amp;Take over another…</source>
        <translation>&amp;Importer un autre…</translation>
    </message>
    <message>
        <source>Choose the configuration file</source>
        <translation>Choisissez le fichier de configuration</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>Fichiers de configuration (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The configuration was taken over.</source>
        <translation>La configuration a été importée.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FindModel</name>
    <message>
        <source>%1, deleted</source>
        <translation>%1, supprimé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FindPanel</name>
    <message>
        <source>Searching</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>S&amp;top searching</source>
        <translation>A&amp;rrêter la recherche</translation>
    </message>
    <message>
        <source>What was found in all of history</source>
        <translation>Ce qui a été trouvé dans tout l’historique</translation>
    </message>
    <message>
        <source>Searching all of history for “%1”…</source>
        <translation>Recherche de «&#xa0;%1&#xa0;» dans tout l’historique…</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <source>No name that was ever backed up contains “%1”. Try a part of the name, or a pattern such as *.jpg.</source>
        <translation>Aucun nom jamais sauvegardé ne contient «&#xa0;%1&#xa0;». Essayez une partie du nom, ou un motif comme *.jpg.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln names are shown. Type more of the name to see fewer.</source>
        <translation>
            <numerusform>Seul le premier nom (%Ln) est affiché. Saisissez une plus grande partie du nom pour en voir moins.</numerusform>
            <numerusform>Les %Ln premiers noms sont affichés. Saisissez une plus grande partie du nom pour en voir moins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were found. Open one to see it among its neighbours.</source>
        <translation>
            <numerusform>%Ln nom a été trouvé. Ouvrez-le pour le voir parmi ses voisins.</numerusform>
            <numerusform>%Ln noms ont été trouvés. Ouvrez-en un pour le voir parmi ses voisins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstStart</name>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>I already have a &amp;backup…</source>
        <translation>J’ai déjà une &amp;sauvegarde…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>Où la sauvegarde doit-elle aller&#xa0;?</translation>
    </message>
    <message>
        <source>A drive that you can unplug is best: what happens to this computer does not happen to it.</source>
        <translation>Le mieux est un disque que vous pouvez débrancher&#xa0;: ce qui arrive à cet ordinateur ne lui arrive pas.</translation>
    </message>
    <message>
        <source>&amp;Start the backup</source>
        <translation>&amp;Démarrer la sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Use this configuration</source>
        <translation>&amp;Utiliser cette configuration</translation>
    </message>
    <message>
        <source>&amp;Go on with this backup</source>
        <translation>&amp;Continuer cette sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Suiva&amp;nt</translation>
    </message>
    <message>
        <source>This backup goes on. Choose the folders that it is made of.</source>
        <translation>Cette sauvegarde continue. Choisissez les dossiers dont elle est faite.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FolderPanel</name>
    <message>
        <source>Bring this folder back; what will happen is shown first</source>
        <translation>Rétablir ce dossier&#xa0;; ce qui va se passer est d’abord affiché</translation>
    </message>
    <message>
        <source>&amp;What takes the space</source>
        <translation>&amp;Ce qui occupe la place</translation>
    </message>
    <message>
        <source>What is in this folder, the largest first</source>
        <translation>Le contenu de ce dossier, le plus volumineux d’abord</translation>
    </message>
    <message>
        <source>A folder that is backed up</source>
        <translation>Un dossier sauvegardé</translation>
    </message>
    <message>
        <source>&amp;Restore as it was before it was deleted…</source>
        <translation>&amp;Restaurer l’état d’avant la suppression…</translation>
    </message>
    <message>
        <source>&amp;Restore as it was then…</source>
        <translation>&amp;Restaurer l’état de ce moment…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Counting what is in it…</source>
        <translation>Comptage de son contenu…</translation>
    </message>
    <message>
        <source>This folder was not there then.</source>
        <translation>Ce dossier n’existait pas à ce moment-là.</translation>
    </message>
    <message>
        <source>This folder is not in the backup now.</source>
        <translation>Ce dossier n’est pas dans la sauvegarde actuellement.</translation>
    </message>
    <message>
        <source>&amp;What takes the space: the largest of %1</source>
        <translation>&amp;Ce qui occupe la place&#xa0;: les plus volumineux sur %1</translation>
    </message>
    <message>
        <source>It held no files then.</source>
        <translation>Il ne contenait aucun fichier à ce moment-là.</translation>
    </message>
    <message numerus="yes">
        <source>It held %Ln files with %1 then.</source>
        <translation>
            <numerusform>Il contenait %Ln fichier, %1, à ce moment-là.</numerusform>
            <numerusform>Il contenait %Ln fichiers, %1, à ce moment-là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in this folder now.</source>
        <translation>Il n’y a rien dans ce dossier actuellement.</translation>
    </message>
    <message>
        <source>It holds no files now.</source>
        <translation>Il ne contient aucun fichier actuellement.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln files with %1 now.</source>
        <translation>
            <numerusform>Il contient actuellement %Ln fichier, %1.</numerusform>
            <numerusform>Il contient actuellement %Ln fichiers, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Earlier versions and deleted files take another %2.</source>
        <comment>a sentence, a size</comment>
        <translation>%1 Les versions antérieures et les fichiers supprimés occupent %2 de plus.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FoldersPage</name>
    <message>
        <source>Open S&amp;ettings</source>
        <translation>Ouvrir les &amp;paramètres</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Exclude &amp;rules…</source>
        <translation>&amp;Règles d’exclusion…</translation>
    </message>
    <message>
        <source>What is left out of all folders</source>
        <translation>Ce qui est exclu de tous les dossiers</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Folders that are backed up</source>
        <translation>Dossiers sauvegardés</translation>
    </message>
    <message>
        <source>No folder is backed up yet</source>
        <translation>Aucun dossier n’est encore sauvegardé</translation>
    </message>
    <message>
        <source>Add the folders that hold your own files, or drop them here.</source>
        <translation>Ajoutez les dossiers qui contiennent vos propres fichiers, ou déposez-les ici.</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>Which folders are backed up can’t be told</source>
        <translation>Impossible de dire quels dossiers sont sauvegardés</translation>
    </message>
    <message>
        <source>Their list stands in the configuration, and is here again as soon as that is mended.</source>
        <translation>Leur liste se trouve dans la configuration, et reviendra ici dès que celle-ci sera corrigée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2 are backed up.</source>
        <translation>Sauvegardés&#xa0;: %1 avec %2.</translation>
    </message>
    <message>
        <source>%1 are backed up.</source>
        <translation>Sauvegardés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The configuration file has mistakes, so nothing can be changed here until they are mended.</source>
        <translation>Le fichier de configuration contient des erreurs, rien ne peut donc être changé ici avant leur correction.</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>Choisissez un dossier à sauvegarder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders were added. Their first backup begins now.</source>
        <translation>
            <numerusform>%Ln dossier a été ajouté. Sa première sauvegarde commence maintenant.</numerusform>
            <numerusform>%Ln dossiers ont été ajoutés. Leur première sauvegarde commence maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to leave out of all folders</source>
        <translation>À exclure de tous les dossiers</translation>
    </message>
    <message>
        <source>The exclude rules are saved.</source>
        <translation>Les règles d’exclusion sont enregistrées.</translation>
    </message>
    <message>
        <source>What to leave out of “%1”</source>
        <translation>À exclure de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This folder is not backed up any more: its rules were not saved.</source>
        <translation>Ce dossier n’est plus sauvegardé&#xa0;: ses règles n’ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>Stop backing up</source>
        <translation>Cesser de sauvegarder</translation>
    </message>
    <message>
        <source>“%1” is the last folder that is backed up.</source>
        <translation>«&#xa0;%1&#xa0;» est le dernier dossier sauvegardé.</translation>
    </message>
    <message>
        <source>Stop backing up “%1”?</source>
        <translation>Cesser de sauvegarder «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Add another folder first; then this one can be taken off the list.</source>
        <translation>Ajoutez d’abord un autre dossier&#xa0;; celui-ci pourra ensuite être retiré de la liste.</translation>
    </message>
    <message>
        <source>The backup keeps everything that it holds of this folder, all versions included, and you can restore from it at any time. What changes in the folder from now on is not backed up any more. The folder itself is not touched.</source>
        <translation>La sauvegarde conserve tout ce qu’elle contient de ce dossier, y compris toutes les versions, et vous pouvez le restaurer à tout moment. Ce qui changera désormais dans le dossier ne sera plus sauvegardé. Le dossier lui-même n’est pas touché.</translation>
    </message>
    <message>
        <source>&amp;Stop backing up</source>
        <translation>&amp;Cesser de sauvegarder</translation>
    </message>
    <message>
        <source>“%1” is not backed up any more; its backup is kept.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus sauvegardé&#xa0;; sa sauvegarde est conservée.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FoldersStep</name>
    <message>
        <source>Which folders shall be kept safe?</source>
        <translation>Quels dossiers faut-il protéger&#xa0;?</translation>
    </message>
    <message>
        <source>Everything in them is backed up. Other folders can be added, or dropped here; you can change all of this later.</source>
        <translation>Tout leur contenu est sauvegardé. D’autres dossiers peuvent être ajoutés, ou déposés ici&#xa0;; vous pourrez changer tout cela plus tard.</translation>
    </message>
    <message>
        <source>&amp;Add another folder…</source>
        <translation>&amp;Ajouter un autre dossier…</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>Choisissez un dossier à sauvegarder</translation>
    </message>
    <message>
        <source>Tick at least one folder.</source>
        <translation>Cochez au moins un dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders with %1.</source>
        <translation>
            <numerusform>%Ln dossier avec %1.</numerusform>
            <numerusform>%Ln dossiers avec %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HistoryTreeModel</name>
    <message>
        <source>%1, deleted</source>
        <translation>%1, supprimé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HistoryTreeView</name>
    <message>
        <source>Everything that was ever backed up</source>
        <translation>Tout ce qui a jamais été sauvegardé</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HoldDialog</name>
    <message>
        <source>%1 of %2 files are gone since %3. Their copies in the backup stay where they are. If you say that this is right, they count as deleted and are kept with the deleted files.</source>
        <translation>%1 fichiers sur %2 ont disparu (depuis&#xa0;: %3). Leurs copies dans la sauvegarde restent où elles sont. Si vous dites que c’est normal, ils comptent comme supprimés et sont conservés avec les fichiers supprimés.</translation>
    </message>
    <message>
        <source>%1 of %2 files were rewritten since %3. What they hold now is backed up, and every earlier version is kept, also those that your rules would remove, until you say that this is right.</source>
        <translation>%1 fichiers sur %2 ont été réécrits (depuis&#xa0;: %3). Leur contenu actuel est sauvegardé, et chaque version antérieure est conservée, même celles que vos règles retireraient, jusqu’à ce que vous disiez que c’est normal.</translation>
    </message>
    <message>
        <source>Is this change right?</source>
        <translation>Ce changement est-il normal&#xa0;?</translation>
    </message>
    <message>
        <source>Much changed at once. Nothing is lost: look at it calmly.</source>
        <translation>Beaucoup de choses ont changé d’un coup. Rien n’est perdu&#xa0;: regardez calmement.</translation>
    </message>
    <message>
        <source>If you did not do this yourself, pause and find out first. A program that encrypts files to extort money looks like this, and so does a drive that was exchanged.</source>
        <translation>Si vous n’avez pas fait cela vous-même, mettez en pause et cherchez d’abord la cause. Un programme qui chiffre les fichiers pour extorquer de l’argent produit cet effet, tout comme un disque échangé.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Show the folder %1</source>
        <translation>Montrer le dossier %1</translation>
    </message>
    <message>
        <source>Show its copies in Versions</source>
        <translation>Montrer ses copies dans Versions</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>The change is &amp;right</source>
        <translation>Le changement est &amp;normal</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Décider plus &amp;tard</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ImportDialog</name>
    <message>
        <source>Take over a configuration</source>
        <translation>Importer une configuration</translation>
    </message>
    <message>
        <source>Take over this configuration?</source>
        <translation>Importer cette configuration&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Use it instead</source>
        <translation>&amp;Utiliser à la place</translation>
    </message>
    <message>
        <source>This configuration can’t be used as it is.</source>
        <translation>Cette configuration ne peut pas être utilisée telle quelle.</translation>
    </message>
    <message>
        <source>It takes the place of the present configuration, which is kept beside it as %1. Backups that were made stay as they are.</source>
        <comment>file name</comment>
        <translation>Elle prend la place de la configuration actuelle, qui est conservée à côté sous le nom %1. Les sauvegardes déjà faites restent telles quelles.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>page, its number</comment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Folders can be added as soon as the configuration is mended.</source>
        <translation>Des dossiers pourront être ajoutés dès que la configuration sera corrigée.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NewFolderRow</name>
    <message>
        <source>Name of the folder in the backup</source>
        <translation>Nom du dossier dans la sauvegarde</translation>
    </message>
    <message>
        <source>Change its name in the backup</source>
        <translation>Changer son nom dans la sauvegarde</translation>
    </message>
    <message>
        <source>Exclude rules for this folder…</source>
        <translation>Règles d’exclusion de ce dossier…</translation>
    </message>
    <message>
        <source>Take it off this list</source>
        <translation>Le retirer de cette liste</translation>
    </message>
    <message>
        <source>Back up &amp;all of it</source>
        <translation>&amp;Tout sauvegarder</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>Sauvegarder %1</translation>
    </message>
    <message>
        <source>Another folder has this name already. Choose a different one.</source>
        <translation>Un autre dossier porte déjà ce nom. Choisissez-en un différent.</translation>
    </message>
    <message>
        <source>A name can’t hold “/”, and can’t be “.” or “..”.</source>
        <translation>Un nom ne peut pas contenir «&#xa0;/&#xa0;», ni être «&#xa0;.&#xa0;» ou «&#xa0;..&#xa0;».</translation>
    </message>
    <message>
        <source>Holdfast may not open this folder, so nothing in it would be backed up.</source>
        <translation>Holdfast n’a pas le droit d’ouvrir ce dossier, rien de son contenu ne serait donc sauvegardé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders in it can’t be opened and would be left out.</source>
        <translation>
            <numerusform>%Ln dossier qu’il contient ne peut pas être ouvert et serait laissé de côté.</numerusform>
            <numerusform>%Ln dossiers qu’il contient ne peuvent pas être ouverts et seraient laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to leave out of “%1”</source>
        <translation>À exclure de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Notice</name>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OverviewPage</name>
    <message>
        <source>What was backed up stays as it is</source>
        <translation>Ce qui a été sauvegardé reste tel quel</translation>
    </message>
    <message>
        <source>As soon as the configuration is mended, what has changed meanwhile is backed up.</source>
        <translation>Dès que la configuration sera corrigée, ce qui a changé entre-temps sera sauvegardé.</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>Les quatre dernières semaines</translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation>Ce qui occupe la place</translation>
    </message>
    <message>
        <source>Every change, within seconds</source>
        <translation>Chaque modification, en quelques secondes</translation>
    </message>
    <message>
        <source>Holdfast watches your folders and copies what changes to your backup drive.</source>
        <translation>Holdfast surveille vos dossiers et copie ce qui change sur votre disque de sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing is overwritten</source>
        <translation>Rien n’est écrasé</translation>
    </message>
    <message>
        <source>Earlier versions and deleted files stay, until rules that you choose remove them.</source>
        <translation>Les versions antérieures et les fichiers supprimés restent, jusqu’à ce que des règles de votre choix les retirent.</translation>
    </message>
    <message>
        <source>Plain files</source>
        <translation>Des fichiers ordinaires</translation>
    </message>
    <message>
        <source>The backup can be read with any file manager, without Holdfast.</source>
        <translation>La sauvegarde peut être lue avec n’importe quel gestionnaire de fichiers, sans Holdfast.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>today 14:03</comment>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Is the clock right now?</source>
        <translation>L’horloge est-elle juste maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>The backup has changes of a time that is still to come.</source>
        <translation>La sauvegarde contient des modifications d’un moment encore à venir.</translation>
    </message>
    <message>
        <source>If the clock is wrong now, set it right in the settings of your system: nothing else is to be done.

If it is right now, and was ahead before, Holdfast records those changes as made now. No copy is removed by it.</source>
        <translation>Si l’horloge est fausse maintenant, réglez-la dans les paramètres de votre système&#xa0;: il n’y a rien d’autre à faire.

Si elle est juste maintenant, et avançait auparavant, Holdfast enregistre ces modifications comme faites maintenant. Aucune copie n’est retirée pour autant.</translation>
    </message>
    <message>
        <source>The clock is &amp;right</source>
        <translation>L’&amp;horloge est juste</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PastRuns</name>
    <message>
        <source>Past backups</source>
        <translation>Sauvegardes passées</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Ce qui a été laissé de côté</translation>
    </message>
    <message>
        <source>The log of this backup</source>
        <translation>Le journal de cette sauvegarde</translation>
    </message>
    <message>
        <source>Show its &amp;log</source>
        <translation>Afficher le &amp;journal</translation>
    </message>
    <message>
        <source>Log in the file &amp;manager</source>
        <translation>&amp;Emplacement du journal</translation>
    </message>
    <message>
        <source>There was no backup yet.</source>
        <translation>Il n’y a pas encore eu de sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files looked at</source>
        <translation>
            <numerusform>%Ln fichier examiné</numerusform>
            <numerusform>%Ln fichiers examinés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln déplacé</numerusform>
            <numerusform>%Ln déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other properties</source>
        <translation>
            <numerusform>%Ln aux propriétés modifiées</numerusform>
            <numerusform>%Ln aux propriétés modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old versions removed</source>
        <translation>
            <numerusform>%Ln ancienne version retirée</numerusform>
            <numerusform>%Ln anciennes versions retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions held back</source>
        <translation>
            <numerusform>%Ln suppression retenue</numerusform>
            <numerusform>%Ln suppressions retenues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 lus</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>time of a backup: what it did</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The log can’t be shown: %1</source>
        <translation>Le journal ne peut pas être affiché&#xa0;: %1</translation>
    </message>
    <message>
        <source>… the log is longer: the file has all of it.</source>
        <translation>… le journal est plus long&#xa0;: le fichier le contient en entier.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 sur %2 pixels</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PreviewPanel</name>
    <message>
        <source>Review…</source>
        <translation>Examiner…</translation>
    </message>
    <message>
        <source>Kept versions by age</source>
        <translation>Versions conservées selon l’âge</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>after these rules</source>
        <translation>après ces règles</translation>
    </message>
    <message>
        <source>Kept versions by age, now and after these rules</source>
        <translation>Versions conservées selon l’âge, maintenant et après ces règles</translation>
    </message>
    <message>
        <source>What these rules remove</source>
        <translation>Ce que ces règles retirent</translation>
    </message>
    <message>
        <source>Working out what these rules remove…</source>
        <translation>Calcul de ce que ces règles retirent…</translation>
    </message>
    <message>
        <source>What these rules remove can’t be shown now.</source>
        <translation>Ce que ces règles retirent ne peut pas être affiché pour l’instant.</translation>
    </message>
    <message>
        <source>These rules remove nothing now.</source>
        <translation>Ces règles ne retirent rien actuellement.</translation>
    </message>
    <message>
        <source>These rules would remove %1.</source>
        <comment>132 versions, 1.2 GiB</comment>
        <translation>Ces règles retireraient %1.</translation>
    </message>
    <message>
        <source>Later they may: each backup applies them again.</source>
        <translation>Cela peut changer&#xa0;: chaque sauvegarde les applique de nouveau.</translation>
    </message>
    <message>
        <source>The current copy of every file stays. What goes can’t be brought back.</source>
        <translation>La copie actuelle de chaque fichier reste. Ce qui est retiré ne peut pas être rétabli.</translation>
    </message>
    <message>
        <source>Nothing is removed of %1 until you have looked at the many changes there.</source>
        <translation>Rien n’est retiré de %1 tant que vous n’avez pas examiné les nombreux changements qui s’y sont produits.</translation>
    </message>
    <message>
        <source>%1: %2 versions now (%3), %4 after these rules (%5)</source>
        <translation>%1&#xa0;: %2 versions maintenant (%3), %4 après ces règles (%5)</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemsDialog</name>
    <message>
        <source>What could not be backed up</source>
        <translation>Ce qui n’a pas pu être sauvegardé</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copier la liste</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Nothing is left out any more.</source>
        <translation>Plus rien n’est laissé de côté.</translation>
    </message>
    <message>
        <source>Everything else is backed up as usual. Copies of these that were stored before are kept. Holdfast tries again by itself.</source>
        <translation>Tout le reste est sauvegardé comme d’habitude. Les copies de ces éléments déjà stockées sont conservées. Holdfast réessaie de lui-même.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemsModel</name>
    <message>
        <source>File or folder</source>
        <translation>Fichier ou dossier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RemovalModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Why it goes</source>
        <translation>Raison du retrait</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RepairDialog</name>
    <message numerus="yes">
        <source>%Ln stored copies were read (%1).</source>
        <translation>
            <numerusform>%Ln copie stockée a été lue (%1).</numerusform>
            <numerusform>%Ln copies stockées ont été lues (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>La vérification a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>All of them are as they were stored.</source>
        <translation>Toutes sont telles qu’elles ont été stockées.</translation>
    </message>
    <message>
        <source>Some could not be looked at.</source>
        <translation>Certaines n’ont pas pu être examinées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were damaged or missing, and all are repaired.</source>
        <translation>
            <numerusform>%Ln était endommagée ou absente, et elle est réparée.</numerusform>
            <numerusform>%Ln étaient endommagées ou absentes, et toutes sont réparées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were damaged or missing. Repaired: %1, beyond repair: %2.</source>
        <translation>
            <numerusform>%Ln était endommagée ou absente. Réparées&#xa0;: %1, irréparables&#xa0;: %2.</numerusform>
            <numerusform>%Ln étaient endommagées ou absentes. Réparées&#xa0;: %1, irréparables&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check and repair the backup</source>
        <translation>Vérifier et réparer la sauvegarde</translation>
    </message>
    <message>
        <source>Holdfast reads every stored copy and compares it with what was backed up. A damaged one is set aside, never deleted, and taken anew from your unchanged file or from another copy with the same content. This can take a while; you can go on working.</source>
        <translation>Holdfast lit chaque copie stockée et la compare à ce qui a été sauvegardé. Une copie endommagée est mise de côté, jamais supprimée, et refaite à partir de votre fichier inchangé ou d’une autre copie de même contenu. Cela peut prendre un moment&#xa0;; vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>&amp;Check and repair</source>
        <translation>&amp;Vérifier et réparer</translation>
    </message>
    <message>
        <source>Damaged copies</source>
        <translation>Copies endommagées</translation>
    </message>
    <message>
        <source>Checking the backup:</source>
        <translation>Vérification de la sauvegarde&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Lea&amp;ve as they are…</source>
        <translation>
            <numerusform>Laisser telle &amp;quelle…</numerusform>
            <numerusform>Laisser telles &amp;quelles…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>&amp;Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Known damage</source>
        <translation>Dommages connus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies can’t be repaired.</source>
        <translation>
            <numerusform>%Ln copie endommagée ne peut pas être réparée.</numerusform>
            <numerusform>%Ln copies endommagées ne peuvent pas être réparées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you know of it, Holdfast does not warn of them any more. Nothing is removed: they stay listed here, and a verification still names them. It warns again as soon as anything else is damaged.</source>
        <translation>
            <numerusform>Si vous le savez, Holdfast ne vous avertit plus à son sujet. Rien n’est retiré&#xa0;: elle reste affichée ici, et une vérification la mentionne toujours. Un nouvel avertissement apparaît dès que quelque chose d’autre est endommagé.</numerusform>
            <numerusform>Si vous le savez, Holdfast ne vous avertit plus à leur sujet. Rien n’est retiré&#xa0;: elles restent affichées ici, et une vérification les mentionne toujours. Un nouvel avertissement apparaît dès que quelque chose d’autre est endommagé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave as they are</source>
        <translation>
            <numerusform>&amp;Laisser telle quelle</numerusform>
            <numerusform>&amp;Laisser telles quelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies are left as they are. Holdfast does not warn of them any more.</source>
        <translation>
            <numerusform>%Ln copie endommagée est laissée telle quelle. Holdfast ne vous avertit plus à son sujet.</numerusform>
            <numerusform>%Ln copies endommagées sont laissées telles quelles. Holdfast ne vous avertit plus à leur sujet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreChoices</name>
    <message>
        <source>Restore to a folder</source>
        <translation>Restaurer dans un dossier</translation>
    </message>
    <message>
        <source>&amp;Beside the original</source>
        <translation>À &amp;côté de l’original</translation>
    </message>
    <message>
        <source>As a copy with “%1” in its name. Nothing that stands there is touched.</source>
        <translation>Sous forme de copie avec «&#xa0;%1&#xa0;» dans son nom. Rien de ce qui s’y trouve n’est touché.</translation>
    </message>
    <message>
        <source>To &amp;another folder</source>
        <translation>Dans un &amp;autre dossier</translation>
    </message>
    <message>
        <source>With its folders, below one of your choice. Nothing that stands there is touched.</source>
        <translation>Avec ses dossiers, dans un dossier de votre choix. Rien de ce qui s’y trouve n’est touché.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>In its own &amp;place</source>
        <translation>À sa &amp;place d’origine</translation>
    </message>
    <message>
        <source>What gives way is archived in the backup first.</source>
        <translation>Ce qui est remplacé est d’abord archivé dans la sauvegarde.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Le laisser tel quel</translation>
    </message>
    <message>
        <source>Replace it if it is older</source>
        <translation>Le remplacer s’il est plus ancien</translation>
    </message>
    <message>
        <source>Replace it always</source>
        <translation>Toujours le remplacer</translation>
    </message>
    <message>
        <source>If something &amp;else stands there:</source>
        <translation>Si autre chose s’y trouve &amp;déjà&#xa0;:</translation>
    </message>
    <message>
        <source>E&amp;xactly as it was</source>
        <translation>E&amp;xactement comme avant</translation>
    </message>
    <message>
        <source>E&amp;xactly as it is in the backup</source>
        <translation>E&amp;xactement comme dans la sauvegarde</translation>
    </message>
    <message>
        <source>Put back in place, so that everything is as it was. Newer files and files that were not there then are archived in the backup first; then they give way.</source>
        <translation>Remis à sa place, pour que tout soit comme à ce moment-là. Les fichiers plus récents et ceux qui n’existaient pas alors sont d’abord archivés dans la sauvegarde, puis retirés.</translation>
    </message>
    <message>
        <source>Take the &amp;nearest older version where the
retention rules removed the right one</source>
        <translation>Prendre la version a&amp;ntérieure la plus proche si les
règles de conservation ont retiré la bonne</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>Aucun dossier n’est encore choisi</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Restaurer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Restore the selected files and folders</source>
        <translation>Restaurer les fichiers et dossiers sélectionnés</translation>
    </message>
    <message>
        <source>As it was on %1 at %2.</source>
        <comment>date, time</comment>
        <translation>Dans l’état du %1 à %2.</translation>
    </message>
    <message>
        <source>As it is in the backup now.</source>
        <translation>Dans l’état actuel de la sauvegarde.</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Montrer le &amp;dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose a folder, and it is shown here what will happen.</source>
        <translation>Choisissez un dossier, et vous verrez ici ce qui va se passer.</translation>
    </message>
    <message>
        <source>The restore was stopped</source>
        <translation>La restauration a été arrêtée</translation>
    </message>
    <message>
        <source>Nothing could be restored</source>
        <translation>Rien n’a pu être restauré</translation>
    </message>
    <message numerus="yes">
        <source>Restored, but %Ln files need your attention</source>
        <translation>
            <numerusform>Restauré, mais %Ln fichier demande votre attention</numerusform>
            <numerusform>Restauré, mais %Ln fichiers demandent votre attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are restored</source>
        <translation>
            <numerusform>%Ln fichier est restauré</numerusform>
            <numerusform>%Ln fichiers sont restaurés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePlanModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Stood there before</source>
        <translation>S’y trouvait avant</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Stands there now</source>
        <translation>S’y trouve maintenant</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destination</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePlanView</name>
    <message>
        <source>Working out what will happen</source>
        <translation>Calcul de ce qui va se passer</translation>
    </message>
    <message>
        <source>What is restored, name by name</source>
        <translation>Ce qui est restauré, nom par nom</translation>
    </message>
    <message>
        <source>Show &amp;only what needs attention</source>
        <translation>Seulement ce qui demande &amp;attention</translation>
    </message>
    <message>
        <source>Working out what will happen…</source>
        <translation>Calcul de ce qui va se passer…</translation>
    </message>
    <message>
        <source>%1 The list shows the first %2 of %3.</source>
        <comment>sentences, numbers</comment>
        <translation>%1 La liste montre les %2 premiers sur %3.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreProgress</name>
    <message>
        <source>Progress of the restore</source>
        <translation>Progression de la restauration</translation>
    </message>
    <message>
        <source>Waiting for the backup that is under way…</source>
        <translation>En attente de la fin de la sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Stopping after the file in hand…</source>
        <translation>Arrêt après le fichier en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Restoring %Ln files…</source>
        <translation>
            <numerusform>Restauration de %Ln fichier…</numerusform>
            <numerusform>Restauration de %Ln fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4</source>
        <comment>files, bytes</comment>
        <translation>%1 sur %2, %3 sur %4</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RetentionPage</name>
    <message>
        <source>How long are earlier versions kept?</source>
        <translation>Combien de temps les versions antérieures sont-elles conservées&#xa0;?</translation>
    </message>
    <message>
        <source>Rules remove earlier versions and, if you wish, deleted files. The current copy of a file is never removed: at least one good copy always stays.</source>
        <translation>Des règles retirent les versions antérieures et, si vous le souhaitez, les fichiers supprimés. La copie actuelle d’un fichier n’est jamais retirée&#xa0;: il reste toujours au moins une bonne copie.</translation>
    </message>
    <message>
        <source>&amp;Rules for:</source>
        <translation>&amp;Règles pour&#xa0;:</translation>
    </message>
    <message>
        <source>This folder has r&amp;ules of its own</source>
        <translation>Ce dossier a ses &amp;propres règles</translation>
    </message>
    <message>
        <source>Undo &amp;changes</source>
        <translation>Annuler les &amp;modifications</translation>
    </message>
    <message>
        <source>&amp;Save rules</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Apply now…</source>
        <translation>&amp;Appliquer maintenant…</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>%1 (own rules)</source>
        <translation>%1 (règles propres)</translation>
    </message>
    <message>
        <source>The configuration file can’t be read, so these are not your rules: they can be seen and changed once it is mended.</source>
        <translation>Le fichier de configuration est illisible, ce ne sont donc pas vos règles&#xa0;: vous pourrez les voir et les modifier une fois qu’il sera corrigé.</translation>
    </message>
    <message>
        <source>The rules are here again as soon as the configuration is mended.</source>
        <translation>Les règles reviendront ici dès que la configuration sera corrigée.</translation>
    </message>
    <message>
        <source>Set up a backup first: choose the folders to keep safe and a drive for their copies.</source>
        <translation>Configurez d’abord une sauvegarde&#xa0;: choisissez les dossiers à protéger et un disque pour leurs copies.</translation>
    </message>
    <message>
        <source>Save and &amp;apply now…</source>
        <translation>Enregistrer et &amp;appliquer…</translation>
    </message>
    <message>
        <source>These rules are in force. Removed %1: %2.</source>
        <comment>today 14:03, 5 versions</comment>
        <translation>Ces règles sont en vigueur. Dernier retrait (%1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>These rules are in force.</source>
        <translation>Ces règles sont en vigueur.</translation>
    </message>
    <message>
        <source>Not saved yet. Once saved, the next backup removes what is listed.</source>
        <translation>Pas encore enregistré. Après l’enregistrement, la prochaine sauvegarde retirera ce qui est affiché.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>The rules are saved.</source>
        <translation>Les règles sont enregistrées.</translation>
    </message>
    <message>
        <source>Save without a preview?</source>
        <translation>Enregistrer sans aperçu&#xa0;?</translation>
    </message>
    <message>
        <source>What these rules remove can’t be shown now.</source>
        <translation>Ce que ces règles retirent ne peut pas être affiché pour l’instant.</translation>
    </message>
    <message>
        <source>Once they are saved, the next backup applies them.</source>
        <translation>Une fois enregistrées, elles seront appliquées par la prochaine sauvegarde.</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>&amp;Enregistrer quand même</translation>
    </message>
    <message>
        <source>Remove earlier versions?</source>
        <translation>Retirer des versions antérieures&#xa0;?</translation>
    </message>
    <message>
        <source>Remove %1 from the backup?</source>
        <comment>132 versions, 1.2 GiB</comment>
        <translation>Retirer %1 de la sauvegarde&#xa0;?</translation>
    </message>
    <message>
        <source>They are the ones that the page lists. They can’t be brought back. The current copy of every file stays.</source>
        <translation>Ce sont les éléments affichés sur la page. Ils ne pourront pas être rétablis. La copie actuelle de chaque fichier reste.</translation>
    </message>
    <message>
        <source>Meanwhile others than those that you saw would go, so nothing was removed yet. %1</source>
        <translation>Entre-temps, d’autres éléments que ceux que vous avez vus seraient retirés&#xa0;; rien ne l’a donc encore été. %1</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>Les re&amp;tirer</translation>
    </message>
    <message>
        <source>Removing earlier versions…</source>
        <translation>Retrait des versions antérieures…</translation>
    </message>
    <message>
        <source>A backup ran meanwhile, and others than those that you saw would go now. Nothing was removed: look at the list again.</source>
        <translation>Une sauvegarde a eu lieu entre-temps, et d’autres éléments que ceux que vous avez vus seraient retirés maintenant. Rien n’a été retiré&#xa0;: examinez de nouveau la liste.</translation>
    </message>
    <message>
        <source>Stopped. Removed until then: %1.</source>
        <translation>Arrêté. Déjà retiré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Removed: %1. Some could not be removed: %2: %3</source>
        <translation>Retiré&#xa0;: %1. Certains éléments n’ont pas pu l’être&#xa0;: %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ReviewStep</name>
    <message>
        <source>Ready to start</source>
        <translation>Prêt à démarrer</translation>
    </message>
    <message>
        <source>The first backup copies everything, which may take a while. From then on changes are backed up within seconds, and earlier versions are kept.</source>
        <translation>La première sauvegarde copie tout, ce qui peut prendre un moment. Ensuite, les modifications sont sauvegardées en quelques secondes, et les versions antérieures sont conservées.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>All &amp;rules…</source>
        <translation>Toutes les &amp;règles…</translation>
    </message>
    <message>
        <source>%1. %2 are free there.</source>
        <translation>%1. %2 y sont libres.</translation>
    </message>
    <message>
        <source>The exclude rules leave out nothing.</source>
        <translation>Les règles d’exclusion ne laissent rien de côté.</translation>
    </message>
    <message>
        <source>What to leave out of all folders</source>
        <translation>À exclure de tous les dossiers</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RulesForm</name>
    <message>
        <source>The exact rules</source>
        <translation>Les règles exactes</translation>
    </message>
    <message>
        <source>Keep of each file the &amp;newest:</source>
        <translation>Conserver les plus &amp;récentes de chaque fichier&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source> versions</source>
        <translation>
            <numerusform> version</numerusform>
            <numerusform> versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep versions f&amp;or:</source>
        <translation>C&amp;onserver les versions&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
    <message>
        <source>One each &amp;hour, for:</source>
        <translation>Une par &amp;heure, pendant&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source> hours</source>
        <translation>
            <numerusform> heure</numerusform>
            <numerusform> heures</numerusform>
        </translation>
    </message>
    <message>
        <source>One each da&amp;y, for:</source>
        <translation>Une par &amp;jour, pendant&#xa0;:</translation>
    </message>
    <message>
        <source>One each &amp;week, for:</source>
        <translation>Une par &amp;semaine, pendant&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source> weeks</source>
        <translation>
            <numerusform> semaine</numerusform>
            <numerusform> semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>One each mon&amp;th, for:</source>
        <translation>Une par &amp;mois, pendant&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source> months</source>
        <translation>
            <numerusform> mois</numerusform>
            <numerusform> mois</numerusform>
        </translation>
    </message>
    <message>
        <source>One each y&amp;ear, for:</source>
        <translation>Une par &amp;an, pendant&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source> years</source>
        <translation>
            <numerusform> an</numerusform>
            <numerusform> ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;deleted files for:</source>
        <translation>Conserver les fichiers s&amp;upprimés&#xa0;:</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>A version goes when one of these rules says so. Of the “one each …” rules it is enough that one keeps it.</source>
        <translation>Une version est retirée quand l’une de ces règles le demande. Parmi les règles «&#xa0;une par …&#xa0;», il suffit qu’une seule la conserve.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Free space to keep on the drive</source>
        <translation>Espace à garder libre sur le disque</translation>
    </message>
    <message>
        <source>Unit of the free space</source>
        <translation>Unité de l’espace libre</translation>
    </message>
    <message>
        <source>% of the drive</source>
        <translation>% du disque</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>Mio</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>Gio</translation>
    </message>
    <message>
        <source>Keep &amp;free on the drive:</source>
        <translation>Garder &amp;libre sur le disque&#xa0;:</translation>
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
        <translation>Complète</translation>
    </message>
    <message>
        <source>Something left out</source>
        <translation>Éléments laissés de côté</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Arrêtée avant la fin</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Non terminée</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutés</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingsForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>Choisissez un dossier</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingsPage</name>
    <message>
        <source>The configuration file can’t be read, so these are not your settings: they can be seen and changed once it is mended.</source>
        <translation>Le fichier de configuration est illisible, ce ne sont donc pas vos paramètres&#xa0;: vous pourrez les voir et les modifier une fois qu’il sera corrigé.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>About Holdfast</source>
        <translation>À propos de Holdfast</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>Nothing opened the log folder. It is there after the first backup.</source>
        <translation>Rien n’a pu ouvrir le dossier du journal. Il existera après la première sauvegarde.</translation>
    </message>
    <message>
        <source>Some settings were changed.</source>
        <translation>Des paramètres ont été modifiés.</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>This backup has begun, and keeps its layout. Another one holds for a backup that begins anew, on another drive.</source>
        <translation>Cette sauvegarde a commencé, et garde sa disposition. Une autre ne vaut que pour une sauvegarde qui recommence à zéro, sur un autre disque.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, message</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Les paramètres sont enregistrés.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SeveralPanel</name>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Bring them back as they were at the time that is shown; what will happen is shown first</source>
        <translation>Les rétablir dans leur état au moment affiché&#xa0;; ce qui va se passer est d’abord montré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and folders are selected</source>
        <translation>
            <numerusform>%Ln fichier ou dossier est sélectionné</numerusform>
            <numerusform>%Ln fichiers et dossiers sont sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not there at this time: choose one alone to bring it back.</source>
        <translation>
            <numerusform>%Ln d’entre eux n’existe pas à ce moment&#xa0;: choisissez-le seul pour le rétablir.</numerusform>
            <numerusform>%Ln d’entre eux n’existent pas à ce moment&#xa0;: choisissez-en un seul pour le rétablir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SituationPanel</name>
    <message>
        <source>Progress of the backup</source>
        <translation>Progression de la sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation>R&amp;estaurer…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SourceDetails</name>
    <message>
        <source>E&amp;xclude rules…</source>
        <translation>&amp;Règles d’exclusion…</translation>
    </message>
    <message>
        <source>&amp;Versions to keep…</source>
        <translation>&amp;Versions à conserver…</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <translation>&amp;Montrer dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Sto&amp;p backing up…</source>
        <translation>&amp;Cesser de sauvegarder…</translation>
    </message>
    <message>
        <source>What could not be backed up</source>
        <translation>Ce qui n’a pas pu être sauvegardé</translation>
    </message>
    <message>
        <source>It has no exclude rules of its own.</source>
        <translation>Il n’a pas de règles d’exclusion propres.</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln exclude rules of its own.</source>
        <translation>
            <numerusform>Il a %Ln règle d’exclusion propre.</numerusform>
            <numerusform>Il a %Ln règles d’exclusion propres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its versions are kept by rules of its own.</source>
        <translation>Ses versions sont conservées selon ses propres règles.</translation>
    </message>
    <message>
        <source>Its versions are kept by the rules for all folders.</source>
        <translation>Ses versions sont conservées selon les règles de tous les dossiers.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be backed up:</source>
        <translation>
            <numerusform>%Ln fichier ou dossier n’a pas pu être sauvegardé&#xa0;:</numerusform>
            <numerusform>%Ln fichiers ou dossiers n’ont pas pu être sauvegardés&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, reason</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Surveillance</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TimeBar</name>
    <message>
        <source>To the change before</source>
        <translation>À la modification précédente</translation>
    </message>
    <message>
        <source>To the next change</source>
        <translation>À la modification suivante</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>Moment à afficher</translation>
    </message>
    <message>
        <source>Date and time to show</source>
        <translation>Date et heure à afficher</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Maintenant</translation>
    </message>
    <message>
        <source>Show the files as they are now</source>
        <translation>Afficher les fichiers tels qu’ils sont maintenant</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the end of the slider</comment>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown is %1</source>
        <translation>Affiché&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shown is now</source>
        <translation>Affiché&#xa0;: maintenant</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Tray</name>
    <message>
        <source>Nothing was done yet</source>
        <translation>Rien n’a encore été fait</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Open Holdfast</source>
        <translation>&amp;Ouvrir Holdfast</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Holdfast: %1</source>
        <translation>Holdfast&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last good backup: %1</source>
        <translation>Dernière bonne sauvegarde&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Recherche des modifications</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, 48 files</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done: file</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>Dernières actions</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::UsageModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::UsagePanel</name>
    <message>
        <source>What takes the space</source>
        <translation>Ce qui occupe la place</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Files now: %1</source>
        <translation>Fichiers actuels&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kept history: %1</source>
        <translation>Historique conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is stored yet. After the first backup you see here which folders take the space.</source>
        <translation>Rien n’est encore stocké. Après la première sauvegarde, vous verrez ici quels dossiers occupent la place.</translation>
    </message>
    <message>
        <source>Nothing in this folder takes any space.</source>
        <translation>Rien dans ce dossier n’occupe de place.</translation>
    </message>
    <message>
        <source>%1: %2 now, %3 of earlier versions and deleted files</source>
        <translation>%1&#xa0;: %2 actuellement, %3 de versions antérieures et de fichiers supprimés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VerifySection</name>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>A backup is worth what can be restored from it.</source>
        <translation>Une sauvegarde vaut ce que l’on peut en restaurer.</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Réparer…</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>&amp;Prove restoring now</source>
        <translation>&amp;Essayer une restauration</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Reads every stored copy and compares it with its fingerprint.</source>
        <translation>Lit chaque copie stockée et la compare à son empreinte.</translation>
    </message>
    <message numerus="yes">
        <source>Restores %Ln files, drawn at random, to a temporary folder and compares them.</source>
        <translation>
            <numerusform>Restaure %Ln fichier, tiré au sort, dans un dossier temporaire et le compare.</numerusform>
            <numerusform>Restaure %Ln fichiers, tirés au sort, dans un dossier temporaire et les compare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>The backup can’t be reached now. Connect its drive to check it, or to prove that files can be restored.</source>
        <translation>La sauvegarde n’est pas accessible en ce moment. Connectez son disque pour la vérifier, ou pour prouver que les fichiers peuvent être restaurés.</translation>
    </message>
    <message>
        <source>Nothing was backed up yet, so there is nothing to prove.</source>
        <translation>Rien n’a encore été sauvegardé, il n’y a donc rien à prouver.</translation>
    </message>
    <message>
        <source>That files can be restored was never proven on this computer. It takes a minute.</source>
        <translation>Il n’a jamais été prouvé sur cet ordinateur que les fichiers peuvent être restaurés. Cela prend une minute.</translation>
    </message>
    <message>
        <source>The last proof of restoring (%1) found damage. Verify the backup now.</source>
        <translation>Le dernier essai de restauration (%1) a révélé des dommages. Vérifiez la sauvegarde maintenant.</translation>
    </message>
    <message>
        <source>Restoring was last proven %1: %2 came back exactly as they were.</source>
        <translation>Dernier essai de restauration réussi (%1)&#xa0;: %2, tout est revenu à l’identique.</translation>
    </message>
    <message>
        <source>Its stored copies were never all verified from this computer.</source>
        <translation>Ses copies stockées n’ont jamais été toutes vérifiées depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>All stored copies were last verified %1: they are sound.</source>
        <translation>Dernière vérification de toutes les copies stockées (%1)&#xa0;: elles sont intactes.</translation>
    </message>
    <message numerus="yes">
        <source>Last verified %1: %Ln copies are damaged, and left as they are.</source>
        <translation>
            <numerusform>Dernière vérification (%1)&#xa0;: %Ln copie est endommagée, et laissée telle quelle.</numerusform>
            <numerusform>Dernière vérification (%1)&#xa0;: %Ln copies sont endommagées, et laissées telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies were found damaged or missing (%1). Repairing takes them anew from your unchanged files or from other copies of the same content.</source>
        <translation>
            <numerusform>%Ln copie stockée a été trouvée endommagée ou absente (%1). La réparation la refait à partir de votre fichier inchangé ou d’autres copies de même contenu.</numerusform>
            <numerusform>%Ln copies stockées ont été trouvées endommagées ou absentes (%1). La réparation les refait à partir de vos fichiers inchangés ou d’autres copies de même contenu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4 of %5</source>
        <comment>what, files, bytes</comment>
        <translation>%1&#xa0;: %2 sur %3, %4 sur %5</translation>
    </message>
    <message>
        <source>Reading the stored copies</source>
        <translation>Lecture des copies stockées</translation>
    </message>
    <message>
        <source>Restoring and comparing</source>
        <translation>Restauration et comparaison</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies are damaged or missing.</source>
        <translation>
            <numerusform>%Ln copie stockée est endommagée ou absente.</numerusform>
            <numerusform>%Ln copies stockées sont endommagées ou absentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was read so far is sound: %1.</source>
        <translation>Arrêté. Ce qui a été lu jusqu’ici est intact&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What could be read is sound: %1. Some copies could not be looked at.</source>
        <translation>Ce qui a pu être lu est intact&#xa0;: %1. Certaines copies n’ont pas pu être examinées.</translation>
    </message>
    <message>
        <source>All stored copies are sound: %1.</source>
        <translation>Toutes les copies stockées sont intactes&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be restored as they were.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être restauré tel qu’il était.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être restaurés tels qu’ils étaient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>No file could be tried.</source>
        <translation>Aucun fichier n’a pu être essayé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were restored and are exactly what they were.</source>
        <translation>
            <numerusform>%Ln fichier a été restauré et est exactement ce qu’il était.</numerusform>
            <numerusform>%Ln fichiers ont été restaurés et sont exactement ce qu’ils étaient.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): its copy %3: %4</source>
        <comment>file, which content, where it lies, problem</comment>
        <translation>%1 (%2), sa copie %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 (%2): its copy %3 is missing</source>
        <comment>file, which content, where it lay</comment>
        <translation>%1 (%2)&#xa0;: sa copie %3 est absente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, problem</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: not a part of the backup; it is left alone</source>
        <translation>%1&#xa0;: ne fait pas partie de la sauvegarde&#xa0;; n’est pas touché</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VersionModel</name>
    <message>
        <source>Current. %1</source>
        <comment>what changed</comment>
        <translation>Actuelle. %1</translation>
    </message>
    <message>
        <source>until now</source>
        <translation>jusqu’à maintenant</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>From %1 %2</source>
        <comment>a time, until when</comment>
        <translation>Début&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>from and until, what changed</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VersionsPage</name>
    <message>
        <source>Your files as they are now</source>
        <translation>Vos fichiers tels qu’ils sont maintenant</translation>
    </message>
    <message>
        <source>Your files as they were on %1 at %2</source>
        <comment>date, time</comment>
        <translation>Vos fichiers tels qu’ils étaient le %1 à %2</translation>
    </message>
    <message>
        <source>%1 was not there at this time.</source>
        <translation>%1 n’existait pas à ce moment.</translation>
    </message>
    <message>
        <source>Choose &amp;folders</source>
        <translation>Choisir des &amp;dossiers</translation>
    </message>
    <message>
        <source>Nothing is backed up yet</source>
        <translation>Rien n’est encore sauvegardé</translation>
    </message>
    <message>
        <source>As soon as a folder is backed up, every version of every file in it can be found here.</source>
        <translation>Dès qu’un dossier est sauvegardé, chaque version de chaque fichier qu’il contient se retrouve ici.</translation>
    </message>
    <message>
        <source>Search everything that was ever backed up</source>
        <translation>Rechercher dans tout ce qui a jamais été sauvegardé</translation>
    </message>
    <message>
        <source>Show &amp;deleted files</source>
        <translation>Afficher les fichiers &amp;supprimés</translation>
    </message>
    <message>
        <source>Choose a file or a folder</source>
        <translation>Choisissez un fichier ou un dossier</translation>
    </message>
    <message>
        <source>Its versions are shown here: to read, to compare and to bring back. Move the slider to see how everything was at another time.</source>
        <translation>Ses versions s’affichent ici&#xa0;: à lire, à comparer et à rétablir. Déplacez le curseur pour voir comment tout était à un autre moment.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WatchDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Folders that can’t be watched</source>
        <translation>Dossiers qui ne peuvent pas être surveillés</translation>
    </message>
    <message>
        <source>This computer tells Holdfast of changes in %1 folders, and no more. Nothing is lost: the others are looked at from time to time, so that changes in them are backed up later. Whoever administers this computer can raise the limit.</source>
        <translation>Cet ordinateur informe Holdfast des modifications dans %1 dossiers, et pas davantage. Rien n’est perdu&#xa0;: les autres sont examinés de temps en temps, leurs modifications sont donc sauvegardées plus tard. La personne qui administre cet ordinateur peut relever cette limite.</translation>
    </message>
    <message>
        <source>Until the next restart, type this in a &amp;terminal:</source>
        <translation>Jusqu’au prochain redémarrage, saisissez ceci dans un &amp;terminal&#xa0;:</translation>
    </message>
    <message>
        <source>For &amp;good, write this into the file /etc/sysctl.d/60-holdfast.conf:</source>
        <translation>Pour un effet &amp;durable, écrivez ceci dans le fichier /etc/sysctl.d/60-holdfast.conf&#xa0;:</translation>
    </message>
    <message>
        <source>Then start Holdfast again, so that it watches all folders.</source>
        <translation>Relancez ensuite Holdfast, pour qu’il surveille tous les dossiers.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WorkPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
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
        <translation>holdfast&#xa0;: déjà lancé, mais ne répond pas.
</translation>
    </message>
</context>
</TS>
