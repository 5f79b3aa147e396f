<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>Activity</name>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicata</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriedades</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Old version removed</source>
        <translation>Versão antiga removida</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
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
        <translation>O backup está completo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were unchanged.</source>
        <translation>
            <numerusform>%Ln arquivo não teve alterações.</numerusform>
            <numerusform>%Ln arquivos não tiveram alterações.</numerusform>
        </translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>mantido em %1</translation>
    </message>
    <message>
        <source>the same content is stored already</source>
        <translation>o mesmo conteúdo já está armazenado</translation>
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
        <translation>O quê</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Tamanho (bytes)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
</context>
<context>
    <name>AwayText</name>
    <message>
        <source>Connect it to see what it holds. Changes in your folders are noticed meanwhile, and backed up then.</source>
        <translation>Conecte-a para ver o que ela contém. Enquanto isso, as alterações nas suas pastas são percebidas, e o backup delas é feito depois.</translation>
    </message>
    <message>
        <source>The drive “%1” is not connected.</source>
        <translation>A unidade “%1” não está conectada.</translation>
    </message>
    <message>
        <source>The drive “%1” has not been connected since %2.</source>
        <comment>name, Tuesday 18:40</comment>
        <translation>A unidade “%1” não está conectada desde %2.</translation>
    </message>
    <message>
        <source>There is no backup to look at: none was made yet, or its drive is not connected.</source>
        <translation>Não há backup para ver: nenhum foi feito ainda, ou a unidade dele não está conectada.</translation>
    </message>
</context>
<context>
    <name>ClassifyFolder</name>
    <message>
        <source>This is a file, and Holdfast backs up whole folders. Add the folder “%1” that holds it; exclude rules can leave out the rest.</source>
        <translation>Isto é um arquivo, e o Holdfast faz backup de pastas inteiras. Adicione a pasta “%1”, onde ele está; regras de exclusão podem deixar o resto de fora.</translation>
    </message>
    <message>
        <source>This is the backup itself. It can’t be backed up into itself; choose the folder that your own files are in.</source>
        <translation>Este é o próprio backup. Não é possível fazer backup dele dentro dele mesmo; escolha a pasta em que estão os seus próprios arquivos.</translation>
    </message>
    <message>
        <source>This folder lies inside the backup, so what is in it is a copy already. Choose the folder that your own files are in.</source>
        <translation>Esta pasta está dentro do backup, portanto o que há nela já é uma cópia. Escolha a pasta em que estão os seus próprios arquivos.</translation>
    </message>
    <message>
        <source>The backup lies in this folder. That is fine: it is left out. A copy on the same drive does not survive the loss of that drive, though.</source>
        <translation>O backup está nesta pasta. Não há problema: ele é deixado de fora. Mas uma cópia na mesma unidade não sobrevive à perda dessa unidade.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a folder</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>This folder is on the list already, as “%1”.</source>
        <translation>Esta pasta já está na lista, como “%1”.</translation>
    </message>
    <message>
        <source>This folder is backed up already, as “%1”.</source>
        <translation>Esta pasta já está no backup, como “%1”.</translation>
    </message>
    <message>
        <source>This folder lies in “%1”, which is on the list: it is backed up with that.</source>
        <translation>Esta pasta está em “%1”, que está na lista: o backup dela é feito junto.</translation>
    </message>
    <message>
        <source>This folder is backed up already: it lies in “%1”. There is nothing more to do.</source>
        <translation>Esta pasta já está no backup: ela fica em “%1”. Não há mais nada a fazer.</translation>
    </message>
    <message>
        <source>Backed up already in this folder: %1. Nothing is backed up twice. To back up all of it, stop backing up those first; what is stored of them is kept.</source>
        <comment>names of folders</comment>
        <translation>Já estão no backup, dentro desta pasta: %1. Nada entra no backup duas vezes. Para fazer backup dela toda, primeiro pare de fazer backup dessas; o que está armazenado delas é mantido.</translation>
    </message>
    <message>
        <source>On the list already in this folder: %1. Nothing is backed up twice: keep those, or back up all of this folder in their place.</source>
        <comment>names of folders</comment>
        <translation>Já estão na lista, dentro desta pasta: %1. Nada entra no backup duas vezes: mantenha essas ou, em vez delas, faça backup desta pasta toda.</translation>
    </message>
    <message>
        <source>This folder is not there. Connect its drive, then add it again.</source>
        <translation>Esta pasta não existe no momento. Conecte a unidade dela e adicione-a novamente.</translation>
    </message>
    <message>
        <source>The path of this folder holds bytes that are no text, which the configuration can’t hold. Add the folder above it, or give it another name.</source>
        <translation>O caminho desta pasta contém bytes que não são texto, e a configuração não pode guardá-los. Adicione a pasta acima dela ou dê outro nome a ela.</translation>
    </message>
    <message>
        <source>This is where Holdfast writes its log, which is never backed up. Choose another folder.</source>
        <translation>É aqui que o Holdfast grava o registro, que nunca entra no backup. Escolha outra pasta.</translation>
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
        <translation>Uso: holdfast [OPÇÃO]… [PASTA]…
Faz backup de pastas em arquivos comuns e cuida delas a partir da bandeja.
Cada PASTA é oferecida como mais uma pasta para o backup.

  --config ARQUIVO         outra configuração que não a do usuário
  --background             inicia sem janela
  --page PÁGINA [ARQUIVO]  abre a página overview, folders, activity, versions,
                           retention, duplicates, settings; versões do ARQUIVO
  --backup-now             examina tudo agora
  --pause, --resume        para de fazer backup, e continua
  --quit                   encerra o que está em execução
  --help, --version

Se o Holdfast já está em execução, faz o que se pede. No terminal ou scripts:
holdfast-cli.
</translation>
    </message>
    <message>
        <source>holdfast: %1
Try holdfast --help.
</source>
        <translation>holdfast: %1
Tente holdfast --help.
</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>a opção %1 não existe</translation>
    </message>
    <message>
        <source>%1 wants a value</source>
        <translation>%1 precisa de um valor</translation>
    </message>
    <message>
        <source>--page wants the name of a page</source>
        <translation>--page precisa do nome de uma página</translation>
    </message>
    <message>
        <source>there is no page %1; the pages are overview, folders, activity, versions, retention, duplicates and settings</source>
        <translation>a página %1 não existe; as páginas são overview, folders, activity, versions, retention, duplicates e settings</translation>
    </message>
    <message>
        <source>%1 wants a file</source>
        <translation>%1 precisa de um arquivo</translation>
    </message>
</context>
<context>
    <name>ConfigMistakes</name>
    <message>
        <source>Line %1 can’t be understood: a comma, a quotation mark or a bracket may be missing, or be one too many, there or just before.</source>
        <translation>A linha %1 não pode ser entendida: talvez falte ou sobre uma vírgula, uma aspa ou um colchete, ali ou logo antes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
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
            <numerusform>dia</numerusform>
            <numerusform>dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>files</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>arquivo</numerusform>
            <numerusform>arquivos</numerusform>
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
        <translation>% dos arquivos de uma pasta</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoramento</translation>
    </message>
    <message>
        <source>How changes are found and when they are backed up.</source>
        <translation>Como as alterações são encontradas e quando o backup delas é feito.</translation>
    </message>
    <message>
        <source>&amp;Wait for quiet:</source>
        <translation>&amp;Aguardar inatividade de:</translation>
    </message>
    <message>
        <source>A file is backed up when it has not changed for so long.</source>
        <translation>O backup de um arquivo é feito quando ele não muda durante esse tempo.</translation>
    </message>
    <message>
        <source>&amp;Busy files:</source>
        <translation>Arquivos que m&amp;udam muito:</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Cada alteração</translation>
    </message>
    <message>
        <source>A file that keeps changing gets at most one new version in this time. Its first change is not delayed.</source>
        <translation>Um arquivo que não para de mudar recebe no máximo uma versão nova nesse tempo. A primeira alteração não é adiada.</translation>
    </message>
    <message>
        <source>&amp;Check everything every:</source>
        <translation>&amp;Verificar tudo a cada:</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Finds what the system did not tell of.</source>
        <translation>Encontra o que o sistema não informou.</translation>
    </message>
    <message>
        <source>Pause on batter&amp;y below:</source>
        <translation>&amp;Pausar com bateria abaixo de:</translation>
    </message>
    <message>
        <source>Hold back a &amp;mass change above:</source>
        <translation>&amp;Reter alterações em massa acima de:</translation>
    </message>
    <message>
        <source>When so many files vanish or change at once, Holdfast asks first. Nothing is removed from the backup meanwhile.</source>
        <translation>Quando tantos arquivos somem ou mudam de uma vez, o Holdfast pergunta antes. Enquanto isso, nada é removido do backup.</translation>
    </message>
    <message>
        <source>… and of at &amp;least:</source>
        <translation>… e de pelo me&amp;nos:</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Qualquer número</translation>
    </message>
    <message>
        <source>Recognising changes</source>
        <translation>Reconhecimento de alterações</translation>
    </message>
    <message>
        <source>Only the fingerprint of its content says whether a file has changed.</source>
        <translation>Só a impressão digital do conteúdo diz se um arquivo mudou.</translation>
    </message>
    <message>
        <source>&amp;Read files:</source>
        <translation>&amp;Ler arquivos:</translation>
    </message>
    <message>
        <source>When size or times differ (fast)</source>
        <translation>Quando o tamanho ou as datas diferem (rápido)</translation>
    </message>
    <message>
        <source>Always, in every backup (thorough and slow)</source>
        <translation>Sempre, em cada backup (minucioso e lento)</translation>
    </message>
    <message>
        <source>&amp;Fingerprint:</source>
        <translation>Impressão &amp;digital:</translation>
    </message>
    <message>
        <source>All of them are safe. After a change of it, files are read once to get their new fingerprint.</source>
        <translation>Todas são seguras. Depois de uma troca, os arquivos são lidos uma vez para receber a nova impressão digital.</translation>
    </message>
    <message>
        <source>How files are stored</source>
        <translation>Como os arquivos são armazenados</translation>
    </message>
    <message>
        <source>What is stored already stays as it is: this is for what comes from now on.</source>
        <translation>O que já está armazenado fica como está: isto vale para o que vier de agora em diante.</translation>
    </message>
    <message>
        <source>Folders in the backup:</source>
        <translation>Pastas no backup:</translation>
    </message>
    <message>
        <source>One for each folder, when there is more than one</source>
        <translation>Uma para cada pasta, quando há mais de uma</translation>
    </message>
    <message>
        <source>One for each folder, always</source>
        <translation>Uma para cada pasta, sempre</translation>
    </message>
    <message>
        <source>None, for a single folder</source>
        <translation>Nenhuma, para uma única pasta</translation>
    </message>
    <message>
        <source>A backup that has begun keeps what it began with.</source>
        <translation>Um backup já iniciado mantém a forma com que começou.</translation>
    </message>
    <message>
        <source>Put identical files:</source>
        <translation>Colocar arquivos idênticos:</translation>
    </message>
    <message>
        <source>Into “_duplicates”, but for the first one</source>
        <translation>Em “_duplicates”, exceto o primeiro</translation>
    </message>
    <message>
        <source>Where they belong, like all others</source>
        <translation>No lugar deles, como todos os outros</translation>
    </message>
    <message>
        <source>Store identical files as:</source>
        <translation>Armazenar arquivos idênticos como:</translation>
    </message>
    <message>
        <source>Shared space where the drive can, else copies</source>
        <translation>Espaço compartilhado se a unidade permitir; senão, cópias</translation>
    </message>
    <message>
        <source>Shared space; warns where the drive can’t</source>
        <translation>Espaço compartilhado; avisa se a unidade não permitir</translation>
    </message>
    <message>
        <source>Links to one file; warns where the drive can’t</source>
        <translation>Links para um arquivo; avisa se a unidade não permitir</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>What shares its space is also damaged together.</source>
        <translation>O que compartilha o espaço também é danificado junto.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>One file for each backup, which says everything that was done.</source>
        <translation>Um arquivo para cada backup, que diz tudo o que foi feito.</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>Pas&amp;ta:</translation>
    </message>
    <message>
        <source>&amp;Keep for:</source>
        <translation>Manter p&amp;or:</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>&amp;Unchanged files:</source>
        <translation>Arquivos &amp;inalterados:</translation>
    </message>
    <message>
        <source>One line each in small backups</source>
        <translation>Uma linha para cada em backups pequenos</translation>
    </message>
    <message>
        <source>One line each</source>
        <translation>Uma linha para cada</translation>
    </message>
    <message>
        <source>One line for all</source>
        <translation>Uma linha para todos</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Files at the same time:</source>
        <translation>Arquivos ao mesmo tempo:</translation>
    </message>
    <message>
        <source>Chosen for this computer</source>
        <translation>Escolhido para este computador</translation>
    </message>
    <message>
        <source>How many files are read and copied at once.</source>
        <translation>Quantos arquivos são lidos e copiados ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Read all &amp;stored copies every:</source>
        <translation>Ler todas as &amp;cópias armazenadas a cada:</translation>
    </message>
    <message>
        <source>A share of them at each regular check, so that a drive that goes bad is noticed in time.</source>
        <translation>Uma parte delas em cada verificação periódica, para que uma unidade com defeito seja percebida a tempo.</translation>
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
        <translation>Faz backup de %1</translation>
    </message>
    <message>
        <source>The backup is in %1</source>
        <translation>O backup está em %1</translation>
    </message>
    <message>
        <source>To be known: %1: %2</source>
        <translation>Observação: %1: %2</translation>
    </message>
</context>
<context>
    <name>DestinationQuestion</name>
    <message>
        <source>An older state of your own backup is there now: %1.</source>
        <translation>No momento, há ali um estado mais antigo do seu próprio backup: %1.</translation>
    </message>
    <message>
        <source>Another backup of yours is there now: %1.</source>
        <translation>No momento, há ali outro backup seu: %1.</translation>
    </message>
    <message>
        <source>A backup that you have not made on this computer is there now: %1.</source>
        <translation>No momento, há ali um backup que você não fez neste computador: %1.</translation>
    </message>
    <message>
        <source>An empty folder is there now, as when a drive is not connected. Holdfast would begin a new backup in it.</source>
        <translation>No momento, há ali uma pasta vazia, como quando uma unidade não está conectada. O Holdfast começaria um novo backup nela.</translation>
    </message>
    <message>
        <source>There is no such folder now.</source>
        <translation>Essa pasta não existe no momento.</translation>
    </message>
    <message>
        <source>There are other files now, and no backup of Holdfast. It would begin a new backup beside them.</source>
        <translation>No momento, há ali outros arquivos e nenhum backup do Holdfast. Ele começaria um novo backup ao lado deles.</translation>
    </message>
    <message>
        <source>Is this the right drive?</source>
        <translation>Esta é a unidade certa?</translation>
    </message>
    <message>
        <source>What is at “%1” is not what was there after the last backup.</source>
        <translation>O que está em “%1” não é o que estava lá depois do último backup.</translation>
    </message>
    <message>
        <source>If you connect the right drive, the backup goes on by itself.</source>
        <translation>Se você conectar a unidade certa, o backup continua sozinho.</translation>
    </message>
    <message>
        <source>If this is the place to back up to from now on, Holdfast goes on here. What stands there is kept.</source>
        <translation>Se este é o lugar do backup de agora em diante, o Holdfast continua aqui. O que está ali é mantido.</translation>
    </message>
    <message>
        <source>&amp;Use what is there</source>
        <translation>&amp;Usar o que está ali</translation>
    </message>
</context>
<context>
    <name>DestinationText</name>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>%1 de %2 livres.</translation>
    </message>
    <message>
        <source>There is not enough room: %1 are free, and your folders need %2. Choose a larger drive, or leave something out.</source>
        <translation>Não há espaço suficiente: há %1 livres, e suas pastas precisam de %2. Escolha uma unidade maior ou deixe algo de fora.</translation>
    </message>
    <message>
        <source>The first backup fits (%1 free, %2 needed), but leaves little room for earlier versions.</source>
        <translation>O primeiro backup cabe (%1 livres, %2 necessários), mas deixa pouco espaço para versões anteriores.</translation>
    </message>
    <message>
        <source>There is enough room: %1 are free, and your folders need %2.</source>
        <translation>Há espaço suficiente: há %1 livres, e suas pastas precisam de %2.</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here. It is continued, with all its versions.</source>
        <translation>Aqui há um backup do Holdfast. Ele é continuado, com todas as versões.</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here that was not made by you on this computer. If it is yours, it is continued, with all its versions. If not, choose another folder.</source>
        <translation>Aqui há um backup do Holdfast que não foi feito por você neste computador. Se for seu, ele é continuado, com todas as versões. Se não, escolha outra pasta.</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here that was not made by you on this computer: %1. If it is yours, it is continued, with all its versions. If not, choose another folder.</source>
        <comment>the folders that it holds</comment>
        <translation>Aqui há um backup do Holdfast que não foi feito por você neste computador: %1. Se for seu, ele é continuado, com todas as versões. Se não, escolha outra pasta.</translation>
    </message>
    <message>
        <source>The file system of this drive (%1) holds no file larger than %2. Such files can’t be backed up to it.</source>
        <translation>O sistema de arquivos desta unidade (%1) não aceita arquivos maiores que %2. Não é possível fazer backup deles nela.</translation>
    </message>
    <message>
        <source>The file system of this drive (%1) can’t hold permissions and owners. Holdfast remembers them, and restores them.</source>
        <translation>O sistema de arquivos desta unidade (%1) não guarda permissões e proprietários. O Holdfast se lembra deles e os restaura.</translation>
    </message>
    <message>
        <source>Identical files take up space only once on this drive.</source>
        <translation>Arquivos idênticos ocupam espaço só uma vez nesta unidade.</translation>
    </message>
    <message>
        <source>Holdfast may not write there. Choose another folder, or give yourself the permission.</source>
        <translation>O Holdfast não tem permissão para gravar ali. Escolha outra pasta ou dê essa permissão a você.</translation>
    </message>
    <message>
        <source>A backup of the original tool stands here. It is taken over: what is stored already is not copied again.</source>
        <translation>Aqui há um backup da ferramenta original. Ele é aproveitado: o que já está armazenado não é copiado de novo.</translation>
    </message>
    <message>
        <source>There are other files in this folder. They are left alone, but a folder of its own keeps the backup tidy.</source>
        <translation>Há outros arquivos nesta pasta. Eles não são alterados, mas uma pasta própria mantém o backup organizado.</translation>
    </message>
    <message>
        <source>This is the drive that your folders are on. A copy there helps when you delete or change a file by mistake, but does not survive the loss of the drive.</source>
        <translation>Esta é a unidade em que estão as suas pastas. Uma cópia nela ajuda quando você exclui ou altera um arquivo por engano, mas não sobrevive à perda da unidade.</translation>
    </message>
    <message>
        <source>“%1” (files: %2)</source>
        <translation>“%1” (arquivos: %2)</translation>
    </message>
    <message>
        <source>“%1” (files: %2, last change %3)</source>
        <translation>“%1” (arquivos: %2, última alteração: %3)</translation>
    </message>
    <message>
        <source>it does not tell what of</source>
        <translation>ele não informa de quê</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Connect its drive, or correct the path.</source>
        <translation>Conecte a unidade ou corrija o caminho.</translation>
    </message>
    <message>
        <source>Give this user the permission, or run as one who has it.</source>
        <translation>Dê a permissão a este usuário ou execute como um usuário que a tenha.</translation>
    </message>
    <message>
        <source>Make room there, then try again: what was stored before is as it was.</source>
        <translation>Libere espaço ali e tente novamente: o que foi armazenado antes está como estava.</translation>
    </message>
    <message>
        <source>Mount it for writing, then try again.</source>
        <translation>Monte-a para gravação e tente novamente.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>Connect the drive again, then try again: what was stored before is as it was.</source>
        <translation>Reconecte a unidade e tente novamente: o que foi armazenado antes está como estava.</translation>
    </message>
    <message>
        <source>The next backup makes the catalog anew; so does the command rebuild.</source>
        <translation>O próximo backup recria o catálogo; o comando rebuild também faz isso.</translation>
    </message>
    <message>
        <source>Another process holds this backup. Wait until it is done, then try again.</source>
        <translation>Outro processo está usando este backup. Espere até que ele termine e tente novamente.</translation>
    </message>
    <message>
        <source>Holdfast monitors this backup (pid %1) and backs up by itself. To do it by hand, stop it first.</source>
        <translation>O Holdfast monitora este backup (pid %1) e faz backup sozinho. Para fazer isso manualmente, encerre-o primeiro.</translation>
    </message>
    <message>
        <source>Another process (pid %1) holds this backup. Wait until it is done, then try again.</source>
        <translation>Outro processo (pid %1) está usando este backup. Espere até que ele termine e tente novamente.</translation>
    </message>
</context>
<context>
    <name>ExcludeRules</name>
    <message>
        <source>A “\” at the end has nothing to quote. Write “\\” for the character itself.</source>
        <translation>Não há nada depois da “\” no final. Escreva “\\” para o próprio caractere.</translation>
    </message>
    <message>
        <source>The “[” is never closed. Add a “]”, or write “\[” for the character itself.</source>
        <translation>O “[” não é fechado. Acrescente um “]” ou escreva “\[” para o próprio caractere.</translation>
    </message>
    <message>
        <source>This rule names nothing. Write a name such as “*.tmp” or “build/”.</source>
        <translation>Esta regra não indica nada. Escreva um nome, como “*.tmp” ou “build/”.</translation>
    </message>
    <message>
        <source>A comment: it leaves out nothing.</source>
        <translation>Um comentário: não deixa nada de fora.</translation>
    </message>
    <message>
        <source>Backs up “%1” after all (path from the top of the folder).</source>
        <translation>Mesmo assim, faz backup de “%1” (caminho a partir do topo da pasta).</translation>
    </message>
    <message>
        <source>Leaves out “%1” (path from the top of the folder).</source>
        <translation>Deixa “%1” de fora (caminho a partir do topo da pasta).</translation>
    </message>
    <message>
        <source>Backs up every folder named “%1” after all.</source>
        <translation>Mesmo assim, faz backup de toda pasta chamada “%1”.</translation>
    </message>
    <message>
        <source>Leaves out every folder named “%1”, at any depth.</source>
        <translation>Deixa de fora toda pasta chamada “%1”, em qualquer nível.</translation>
    </message>
    <message>
        <source>Backs up everything named “%1” after all.</source>
        <translation>Mesmo assim, faz backup de tudo o que se chama “%1”.</translation>
    </message>
    <message>
        <source>Leaves out everything named “%1”, at any depth.</source>
        <translation>Deixa de fora tudo o que se chama “%1”, em qualquer nível.</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
    <message>
        <source>What programs keep to be faster and make again by themselves.</source>
        <translation>O que os programas guardam para serem mais rápidos e recriam sozinhos.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Files that you threw away already.</source>
        <translation>Arquivos que você já jogou fora.</translation>
    </message>
    <message>
        <source>Build output</source>
        <translation>Resultados de compilação</translation>
    </message>
    <message>
        <source>What compilers make from source code.</source>
        <translation>O que os compiladores geram a partir do código-fonte.</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Máquinas virtuais</translation>
    </message>
    <message>
        <source>Disk images of many gigabytes that change whenever the machine runs.</source>
        <translation>Imagens de disco de muitos gigabytes, que mudam sempre que a máquina é usada.</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>Arquivos temporários</translation>
    </message>
    <message>
        <source>Unfinished downloads, locks and what editors leave behind.</source>
        <translation>Downloads incompletos, arquivos de bloqueio e o que os editores deixam para trás.</translation>
    </message>
    <message>
        <source>Downloaded packages (node_modules)</source>
        <translation>Pacotes baixados (node_modules)</translation>
    </message>
    <message>
        <source>Libraries that a package manager fetches again.</source>
        <translation>Bibliotecas que um gerenciador de pacotes baixa de novo.</translation>
    </message>
</context>
<context>
    <name>FolderCount</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
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
        <translation>As regras de exclusão deixam de fora %1, %2.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Now of another kind</source>
        <translation>Agora de outro tipo</translation>
    </message>
    <message>
        <source>Grown by %1</source>
        <translation>Aumentou %1</translation>
    </message>
    <message>
        <source>Shrunk by %1</source>
        <translation>Diminuiu %1</translation>
    </message>
    <message>
        <source>Same content</source>
        <translation>Mesmo conteúdo</translation>
    </message>
    <message>
        <source>Changed, same size</source>
        <translation>Alterado, mesmo tamanho</translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation>Inalterado desde então</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Atual</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Moved since</source>
        <translation>Movido depois</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Alterado depois</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Excluído: %1</translation>
    </message>
    <message>
        <source>%1; content gone by retention</source>
        <translation>%1; conteúdo removido pela retenção</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Antes de %1</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>Movido de %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two changes</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Primeira versão</translation>
    </message>
    <message>
        <source>%1; then deleted</source>
        <comment>a change</comment>
        <translation>%1; depois excluído</translation>
    </message>
    <message>
        <source>Gone by retention</source>
        <translation>Removida pela retenção</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The first backup is done</source>
        <translation>O primeiro backup está pronto</translation>
    </message>
    <message>
        <source>From now on, what changes is backed up by itself.</source>
        <translation>De agora em diante, o backup do que mudar é feito automaticamente.</translation>
    </message>
</context>
<context>
    <name>PauseLength</name>
    <message>
        <source>For &amp;1 hour</source>
        <translation>Por &amp;1 hora</translation>
    </message>
    <message>
        <source>For &amp;4 hours</source>
        <translation>Por &amp;4 horas</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Até &amp;amanhã</translation>
    </message>
    <message>
        <source>Until &amp;resumed</source>
        <translation>Até &amp;retomar</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>It takes %1, and the backup drive has %2 left for it.</source>
        <translation>Ele ocupa %1, e a unidade de backup tem %2 disponíveis para ele.</translation>
    </message>
</context>
<context>
    <name>ProgressEstimate</name>
    <message>
        <source>Starting to back up…</source>
        <translation>Iniciando o backup…</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>Procurando alterações…</translation>
    </message>
    <message>
        <source>Looking for changes: %1 so far</source>
        <comment>48 files</comment>
        <translation>Procurando alterações: %1 até agora</translation>
    </message>
    <message>
        <source>Finishing the backup…</source>
        <translation>Concluindo o backup…</translation>
    </message>
    <message>
        <source>Backing up: %1</source>
        <comment>1,204 of 3,310 files …</comment>
        <translation>Fazendo backup: %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>48 files</comment>
        <translation>%1 até agora</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, 48 files</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2 to go</source>
        <comment>what is done, size</comment>
        <translation>%1, faltam %2</translation>
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
        <translation>procurando alterações: %1 arquivos, %2</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>%1 arquivos, %2</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3</source>
        <translation>%1 de %2 arquivos, %3</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3 of %4</source>
        <translation>%1 de %2 arquivos, %3 de %4</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>, %1/s</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, restam %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>concluindo</translation>
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
        <translation>pt_BR</translation>
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
        <translation>menos de um segundo</translation>
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
        <translation>O que foi copiado até agora é mantido; o arquivo em curso é concluído ou descartado por inteiro, e o próximo início faz o resto.</translation>
    </message>
    <message>
        <source>A backup is under way.</source>
        <translation>Um backup está em andamento.</translation>
    </message>
    <message numerus="yes">
        <source>A backup is under way: %Ln files wait.</source>
        <translation>
            <numerusform>Um backup está em andamento: %Ln arquivo aguarda.</numerusform>
            <numerusform>Um backup está em andamento: %Ln arquivos aguardam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are being restored.</source>
        <translation>Arquivos estão sendo restaurados.</translation>
    </message>
    <message numerus="yes">
        <source>Files are being restored: %Ln files wait.</source>
        <translation>
            <numerusform>Arquivos estão sendo restaurados: %Ln arquivo aguarda.</numerusform>
            <numerusform>Arquivos estão sendo restaurados: %Ln arquivos aguardam.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is there already stays; for the rest, restore once more.</source>
        <translation>O que já está lá fica; para o resto, restaure novamente.</translation>
    </message>
    <message>
        <source>The backup is being checked.</source>
        <translation>O backup está sendo verificado.</translation>
    </message>
    <message numerus="yes">
        <source>The backup is being checked: %Ln files wait.</source>
        <translation>
            <numerusform>O backup está sendo verificado: %Ln arquivo aguarda.</numerusform>
            <numerusform>O backup está sendo verificado: %Ln arquivos aguardam.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next check begins anew.</source>
        <translation>A próxima verificação começa do início.</translation>
    </message>
    <message>
        <source>The backup is being repaired. What was mended stays; another repair does the rest.</source>
        <translation>O backup está sendo reparado. O que foi consertado fica; outro reparo faz o resto.</translation>
    </message>
    <message>
        <source>A restore is being tried out. It proves nothing unless it comes to its end.</source>
        <translation>Um teste de restauração está em andamento. Ele só comprova algo se chegar ao fim.</translation>
    </message>
    <message>
        <source>Old versions are being removed. Those that are left go after the next backup.</source>
        <translation>Versões antigas estão sendo removidas. As que restarem são removidas depois do próximo backup.</translation>
    </message>
    <message>
        <source>A restore was stopped; what it wrote stays. For the rest, restore once more.</source>
        <translation>Uma restauração foi interrompida; o que ela gravou fica. Para o resto, restaure novamente.</translation>
    </message>
    <message>
        <source>A check of the backup was stopped. The next one begins anew.</source>
        <translation>Uma verificação do backup foi interrompida. A próxima começa do início.</translation>
    </message>
    <message>
        <source>A repair was stopped; what it mended stays. Another one does the rest.</source>
        <translation>Um reparo foi interrompido; o que ele consertou fica. Outro reparo faz o resto.</translation>
    </message>
    <message>
        <source>A trial restore was stopped, and proves nothing.</source>
        <translation>Um teste de restauração foi interrompido e não comprova nada.</translation>
    </message>
    <message>
        <source>The removal of old versions was stopped. Those that are left go after the next backup.</source>
        <translation>A remoção de versões antigas foi interrompida. As que restam são removidas depois do próximo backup.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and there is power.</source>
        <translation>Isso será feito quando o Holdfast estiver novamente em execução e houver energia.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and is resumed.</source>
        <translation>Isso será feito quando o Holdfast estiver novamente em execução e for retomado.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and the drive is connected.</source>
        <translation>Isso será feito quando o Holdfast estiver novamente em execução e a unidade estiver conectada.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and the drive can be used.</source>
        <translation>Isso será feito quando o Holdfast estiver novamente em execução e a unidade puder ser usada.</translation>
    </message>
    <message>
        <source>The next start does that.</source>
        <translation>O próximo início faz isso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not backed up yet.</source>
        <translation>
            <numerusform>O backup de %Ln alteração ainda não foi feito.</numerusform>
            <numerusform>O backup de %Ln alterações ainda não foi feito.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was stopped; what it copied is kept. The next start goes on.</source>
        <translation>Um backup foi interrompido; o que ele copiou é mantido. O próximo início continua.</translation>
    </message>
    <message numerus="yes">
        <source>A backup was stopped; what it copied is kept. %Ln files are left for the next start.</source>
        <translation>
            <numerusform>Um backup foi interrompido; o que ele copiou é mantido. Fica %Ln arquivo para o próximo início.</numerusform>
            <numerusform>Um backup foi interrompido; o que ele copiou é mantido. Ficam %Ln arquivos para o próximo início.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was under way.</source>
        <translation>Nada estava em andamento.</translation>
    </message>
    <message>
        <source>Holdfast has quit. %1</source>
        <translation>O Holdfast foi encerrado. %1</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>Folder made</source>
        <translation>Pasta criada</translation>
    </message>
    <message>
        <source>The folder is made</source>
        <translation>A pasta será criada</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Gravado</translation>
    </message>
    <message>
        <source>Is written</source>
        <translation>Será gravado</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
    <message>
        <source>Is written: %1</source>
        <translation>Será gravado: %1</translation>
    </message>
    <message>
        <source>Replaced what stood there, which was archived</source>
        <translation>Substituiu o que estava lá, que foi arquivado</translation>
    </message>
    <message>
        <source>Replaces what stands there, archived first</source>
        <translation>Substitui o que está lá, arquivado antes</translation>
    </message>
    <message>
        <source>Replaced what stood there</source>
        <translation>Substituiu o que estava lá</translation>
    </message>
    <message>
        <source>Replaces what stands there</source>
        <translation>Substitui o que está lá</translation>
    </message>
    <message>
        <source>Not restored: %1</source>
        <translation>Não restaurado: %1</translation>
    </message>
    <message>
        <source>Can’t be restored: %1</source>
        <translation>Não pode ser restaurado: %1</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>Já estava lá</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Já está lá</translation>
    </message>
    <message>
        <source>Left as it is: something else stands there</source>
        <translation>Deixado como está: já há outra coisa lá</translation>
    </message>
    <message>
        <source>Stays as it is: something else stands there</source>
        <translation>Fica como está: já há outra coisa lá</translation>
    </message>
    <message>
        <source>Archived, then removed</source>
        <translation>Arquivado e depois removido</translation>
    </message>
    <message>
        <source>Was not there then: is archived, then removed</source>
        <translation>Não existia na época: será arquivado e depois removido</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Uma pasta</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Um link</translation>
    </message>
    <message>
        <source>A special file</source>
        <translation>Um arquivo especial</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>size, time</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written, %1.</source>
        <translation>
            <numerusform>%Ln arquivo foi gravado, %1.</numerusform>
            <numerusform>%Ln arquivos foram gravados, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will be written, %1.</source>
        <translation>
            <numerusform>%Ln arquivo será gravado, %1.</numerusform>
            <numerusform>%Ln arquivos serão gravados, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders were made.</source>
        <translation>
            <numerusform>%Ln pasta foi criada.</numerusform>
            <numerusform>%Ln pastas foram criadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders will be made.</source>
        <translation>
            <numerusform>%Ln pasta será criada.</numerusform>
            <numerusform>%Ln pastas serão criadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nada foi gravado.</translation>
    </message>
    <message>
        <source>Nothing will be written.</source>
        <translation>Nada será gravado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced what stood there, which is in the backup now.</source>
        <translation>
            <numerusform>%Ln substituiu o que estava lá, que agora está no backup.</numerusform>
            <numerusform>%Ln substituíram o que estava lá, que agora está no backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replace what stands there, which is archived first.</source>
        <translation>
            <numerusform>%Ln substitui o que está lá, que será arquivado antes.</numerusform>
            <numerusform>%Ln substituem o que está lá, que será arquivado antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced what stood there.</source>
        <translation>
            <numerusform>%Ln substituiu o que estava lá.</numerusform>
            <numerusform>%Ln substituíram o que estava lá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replace what stands there.</source>
        <translation>
            <numerusform>%Ln substitui o que está lá.</numerusform>
            <numerusform>%Ln substituem o que está lá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were not there then were archived and removed.</source>
        <translation>
            <numerusform>%Ln que não existia na época foi arquivado e removido.</numerusform>
            <numerusform>%Ln que não existiam na época foram arquivados e removidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were not there then are archived and removed.</source>
        <translation>
            <numerusform>%Ln que não existia na época será arquivado e removido.</numerusform>
            <numerusform>%Ln que não existiam na época serão arquivados e removidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln já estava lá.</numerusform>
            <numerusform>%Ln já estavam lá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln já está lá.</numerusform>
            <numerusform>%Ln já estão lá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out: something else stands there.</source>
        <translation>
            <numerusform>%Ln foi deixado de fora: já há outra coisa lá.</numerusform>
            <numerusform>%Ln foram deixados de fora: já há outra coisa lá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out: something else stands there.</source>
        <translation>
            <numerusform>%Ln será deixado de fora: já há outra coisa lá.</numerusform>
            <numerusform>%Ln serão deixados de fora: já há outra coisa lá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be restored.</source>
        <translation>
            <numerusform>%Ln não pôde ser restaurado.</numerusform>
            <numerusform>%Ln não puderam ser restaurados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be restored.</source>
        <translation>
            <numerusform>%Ln não pode ser restaurado.</numerusform>
            <numerusform>%Ln não podem ser restaurados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>Nada a restaurar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %Ln files</source>
        <translation>
            <numerusform>&amp;Restaurar %Ln arquivo</numerusform>
            <numerusform>&amp;Restaurar %Ln arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %Ln folders</source>
        <translation>
            <numerusform>&amp;Restaurar %Ln pasta</numerusform>
            <numerusform>&amp;Restaurar %Ln pastas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln files</source>
        <translation>
            <numerusform>Re&amp;mover %Ln arquivo</numerusform>
            <numerusform>Re&amp;mover %Ln arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, remove %Ln files</source>
        <comment>an act</comment>
        <translation>
            <numerusform>%1, remover %Ln arquivo</numerusform>
            <numerusform>%1, remover %Ln arquivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>each of the last %Ln hours</source>
        <translation>
            <numerusform>cada hora da última %Ln hora</numerusform>
            <numerusform>cada hora das últimas %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln days</source>
        <translation>
            <numerusform>cada dia do último %Ln dia</numerusform>
            <numerusform>cada dia dos últimos %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln weeks</source>
        <translation>
            <numerusform>cada semana da última %Ln semana</numerusform>
            <numerusform>cada semana das últimas %Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln months</source>
        <translation>
            <numerusform>cada mês do último %Ln mês</numerusform>
            <numerusform>cada mês dos últimos %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln years</source>
        <translation>
            <numerusform>cada ano do último %Ln ano</numerusform>
            <numerusform>cada ano dos últimos %Ln anos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>&amp;Manter tudo</translation>
    </message>
    <message>
        <source>Thin out with a&amp;ge</source>
        <translation>&amp;Reduzir com o tempo</translation>
    </message>
    <message>
        <source>The &amp;last few versions</source>
        <translation>Só as últimas &amp;versões</translation>
    </message>
    <message>
        <source>By s&amp;pace</source>
        <translation>Por &amp;espaço</translation>
    </message>
    <message>
        <source>&amp;My own rules</source>
        <translation>Minhas próprias re&amp;gras</translation>
    </message>
    <message>
        <source>No version is ever removed. The backup grows.</source>
        <translation>Nenhuma versão é removida. O backup cresce.</translation>
    </message>
    <message>
        <source>Many versions of the last days, fewer of the last months, one for each year before.</source>
        <translation>Muitas versões dos últimos dias, menos dos últimos meses e uma para cada ano anterior.</translation>
    </message>
    <message>
        <source>So many of the newest versions of each file.</source>
        <translation>Um número fixo das versões mais recentes de cada arquivo.</translation>
    </message>
    <message>
        <source>The oldest versions go when the drive gets full.</source>
        <translation>As versões mais antigas são removidas quando a unidade fica cheia.</translation>
    </message>
    <message>
        <source>As set below.</source>
        <translation>Conforme definido abaixo.</translation>
    </message>
    <message>
        <source>Of each file only the newest earlier version is kept.</source>
        <translation>De cada arquivo, só a versão anterior mais recente é mantida.</translation>
    </message>
    <message numerus="yes">
        <source>Of each file at most %Ln earlier versions are kept.</source>
        <translation>
            <numerusform>De cada arquivo, no máximo %Ln versão anterior é mantida.</numerusform>
            <numerusform>De cada arquivo, no máximo %Ln versões anteriores são mantidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Versions go %Ln days after they were replaced.</source>
        <translation>
            <numerusform>As versões são removidas %Ln dia depois de substituídas.</numerusform>
            <numerusform>As versões são removidas %Ln dias depois de substituídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest version of %1 is kept, and no other.</source>
        <comment>each of …</comment>
        <translation>A versão mais recente de %1 é mantida, e nenhuma outra.</translation>
    </message>
    <message>
        <source>The oldest versions go until %1 % of the drive are free.</source>
        <translation>As versões mais antigas são removidas até que haja %1% de espaço livre na unidade.</translation>
    </message>
    <message>
        <source>The oldest versions go until %1 of the drive are free.</source>
        <translation>As versões mais antigas são removidas até que haja %1 de espaço livre na unidade.</translation>
    </message>
    <message>
        <source>Every version is kept.</source>
        <translation>Todas as versões são mantidas.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted files are kept for %Ln days.</source>
        <translation>
            <numerusform>Arquivos excluídos são mantidos por %Ln dia.</numerusform>
            <numerusform>Arquivos excluídos são mantidos por %Ln dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted files are kept for good.</source>
        <translation>Arquivos excluídos são mantidos para sempre.</translation>
    </message>
    <message>
        <source>Enough newer versions</source>
        <translation>Já há versões mais recentes</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Muito antiga</translation>
    </message>
    <message>
        <source>Thinned out with age</source>
        <translation>Redução com o tempo</translation>
    </message>
    <message>
        <source>To make room</source>
        <translation>Para liberar espaço</translation>
    </message>
    <message>
        <source>Deleted long ago</source>
        <translation>Excluído há muito tempo</translation>
    </message>
    <message>
        <source>Deleted file</source>
        <translation>Arquivo excluído</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>one version</source>
        <translation>uma versão</translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln versão</numerusform>
            <numerusform>%Ln versões</numerusform>
        </translation>
    </message>
    <message>
        <source>one deleted file</source>
        <translation>um arquivo excluído</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted files</source>
        <translation>
            <numerusform>%Ln arquivo excluído</numerusform>
            <numerusform>%Ln arquivos excluídos</numerusform>
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
        <translation>mais antigas</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dia</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mês</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 ano</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 anos</translation>
    </message>
</context>
<context>
    <name>SaveSetup</name>
    <message>
        <source>The configuration was edited</source>
        <translation>A configuração foi editada</translation>
    </message>
    <message>
        <source>The configuration file was edited since Holdfast read it, in the same place: %1.</source>
        <comment>settings, or a reason</comment>
        <translation>O arquivo de configuração foi editado depois que o Holdfast o leu, no mesmo ponto: %1.</translation>
    </message>
    <message>
        <source>Read it again, and make your change once more on top of that. Or write yours: everything else that was edited stays, and the file as it is now is kept beside it as %1.</source>
        <comment>file name</comment>
        <translation>Leia-o novamente e refaça a sua alteração sobre essa base. Ou grave a sua: todo o resto que foi editado fica, e o arquivo como está agora é mantido ao lado dele como %1.</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>&amp;Ler novamente</translation>
    </message>
    <message>
        <source>&amp;Write mine</source>
        <translation>&amp;Gravar a minha</translation>
    </message>
    <message>
        <source>the configuration was read again; nothing was saved</source>
        <translation>a configuração foi lida novamente; nada foi salvo</translation>
    </message>
    <message>
        <source>it was edited since it was read; nothing was saved</source>
        <translation>ela foi editada depois de ser lida; nada foi salvo</translation>
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
        <translation>Uma alteração aguarda backup.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait to be backed up.</source>
        <translation>
            <numerusform>%Ln alteração aguarda backup.</numerusform>
            <numerusform>%Ln alterações aguardam backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is done as soon as the files are quiet. Files that never are get a version every few minutes.</source>
        <translation>Isso será feito assim que os arquivos pararem de mudar. Os que nunca param recebem uma versão a cada poucos minutos.</translation>
    </message>
    <message>
        <source>That is done as soon as the files are quiet.</source>
        <translation>Isso será feito assim que os arquivos pararem de mudar.</translation>
    </message>
    <message>
        <source>Last backed up %1.</source>
        <comment>12 seconds ago</comment>
        <translation>Último backup: %1.</translation>
    </message>
    <message>
        <source>The last complete backup was %1.</source>
        <comment>12 seconds ago</comment>
        <translation>Último backup completo: %1.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Fazendo backup…</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <comment>today 18:00</comment>
        <translation>Pausado até %1.</translation>
    </message>
    <message>
        <source>Backing up is paused.</source>
        <translation>O backup está pausado.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>The battery is low: Holdfast waits until there is power.</source>
        <translation>A bateria está fraca: o Holdfast espera até haver energia.</translation>
    </message>
    <message>
        <source>Open &amp;settings</source>
        <translation>Abrir &amp;configurações</translation>
    </message>
    <message>
        <source>Nothing is backed up yet.</source>
        <translation>Ainda não há nada no backup.</translation>
    </message>
    <message>
        <source>The first backup begins by itself in a moment.</source>
        <translation>O primeiro backup começa sozinho em instantes.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Fazer backup agora</translation>
    </message>
    <message>
        <source>Looking for what has changed…</source>
        <translation>Procurando o que mudou…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Holdfast looks for what has changed since it ran last.</source>
        <translation>O Holdfast procura o que mudou desde a última vez em que esteve em execução.</translation>
    </message>
    <message>
        <source>Holdfast is at work on the backup.</source>
        <translation>O Holdfast está trabalhando no backup.</translation>
    </message>
    <message>
        <source>Backing up goes on when that is done.</source>
        <translation>O backup continua quando isso terminar.</translation>
    </message>
    <message>
        <source>Holdfast has stopped.</source>
        <translation>O Holdfast parou.</translation>
    </message>
    <message>
        <source>What was backed up is safe. The rest follows at the next start.</source>
        <translation>O que já está no backup está protegido. O resto vem no próximo início.</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabalhando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Não configurado</translation>
    </message>
    <message>
        <source>The backup is being checked and repaired.</source>
        <translation>O backup está sendo verificado e reparado.</translation>
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
        <translation>As verificações periódicas estão desativadas, portanto essas alterações esperam por “Fazer backup agora”. Você pode ativá-las nas configurações.</translation>
    </message>
    <message numerus="yes">
        <source>Changes there are found by the check every %n hours.</source>
        <translation>
            <numerusform>As alterações nela são encontradas pela verificação a cada %n hora.</numerusform>
            <numerusform>As alterações nela são encontradas pela verificação a cada %n horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes there are found by the check every %n minutes.</source>
        <translation>
            <numerusform>As alterações nela são encontradas pela verificação a cada %n minuto.</numerusform>
            <numerusform>As alterações nela são encontradas pela verificação a cada %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked regularly</source>
        <translation>Verificada periodicamente</translation>
    </message>
    <message>
        <source>The system does not tell of changes in this folder: %1.</source>
        <translation>O sistema não informa as alterações nesta pasta: %1.</translation>
    </message>
    <message>
        <source>Watched in part</source>
        <translation>Monitorada em parte</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>folder, reason</comment>
        <translation>“%1” (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n folders in it are not watched, among them %1.</source>
        <translation>
            <numerusform>%n pasta dentro dela não é monitorada: %1.</numerusform>
            <numerusform>%n pastas dentro dela não são monitoradas, entre elas %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>New and deleted files are seen at once; this system does not tell when the content of a file changes.</source>
        <translation>Arquivos novos e excluídos são vistos na hora; este sistema não informa quando o conteúdo de um arquivo muda.</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Monitorada</translation>
    </message>
    <message>
        <source>Changes are seen at once and backed up within seconds.</source>
        <translation>As alterações são vistas na hora e entram no backup em segundos.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>This folder is not there right now, or can’t be opened. Connect its drive; its backup is kept, and nothing in it counts as deleted.</source>
        <translation>Esta pasta não existe no momento ou não pode ser aberta. Conecte a unidade dela; o backup dela é mantido, e nada nela conta como excluído.</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Não monitorada</translation>
    </message>
    <message>
        <source>Nothing is watched right now. %1</source>
        <translation>Nada é monitorado no momento. %1</translation>
    </message>
    <message>
        <source>Nothing is watched right now.</source>
        <translation>Nada é monitorado no momento.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Backups are paused. What changes meanwhile is backed up when they go on.</source>
        <translation>Os backups estão pausados. O que mudar enquanto isso entra no backup quando eles continuarem.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Holdfast is about to watch this folder.</source>
        <translation>O Holdfast está prestes a monitorar esta pasta.</translation>
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
        <translation>“[:%1:]” não é um grupo de caracteres conhecido. Use um como “[:digit:]” ou “[:alpha:]”.</translation>
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
        <translation>%1 às %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoje às %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ontem às %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 às %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>há %n segundo</numerusform>
            <numerusform>há %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>há %n hora</numerusform>
            <numerusform>há %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>cerca de %n minuto</numerusform>
            <numerusform>cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>cerca de %n hora</numerusform>
            <numerusform>cerca de %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n days</source>
        <translation>
            <numerusform>cerca de %n dia</numerusform>
            <numerusform>cerca de %n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>&amp;Make room…</source>
        <translation>&amp;Liberar espaço…</translation>
    </message>
    <message>
        <source>&amp;Use another drive…</source>
        <translation>&amp;Usar outra unidade…</translation>
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
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>The drive “%1” has not been connected since %2.</source>
        <comment>name, Tuesday 18:40</comment>
        <translation>A unidade “%1” não está conectada desde %2.</translation>
    </message>
    <message>
        <source>The drive “%1” is not connected.</source>
        <translation>A unidade “%1” não está conectada.</translation>
    </message>
    <message>
        <source>Connect it, and the backup goes on by itself.</source>
        <translation>Conecte-a, e o backup continua sozinho.</translation>
    </message>
    <message>
        <source>Another drive is in the place of your backup drive.</source>
        <translation>Outra unidade está no lugar da sua unidade de backup.</translation>
    </message>
    <message>
        <source>What is at “%1” is not the backup that was there before. Nothing is written to it until you have looked.</source>
        <translation>O que está em “%1” não é o backup que estava lá antes. Nada é gravado ali até você examinar.</translation>
    </message>
    <message>
        <source>&amp;Look closer…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Only %1 are free.</source>
        <translation>Só há %1 livres.</translation>
    </message>
    <message>
        <source>The backup drive is full.</source>
        <translation>A unidade de backup está cheia.</translation>
    </message>
    <message>
        <source>New changes can’t be backed up. Keep fewer old versions, or move to a bigger drive: as soon as there is room, the backup goes on by itself.</source>
        <translation>Não é possível fazer backup de novas alterações. Mantenha menos versões antigas ou mude para uma unidade maior: assim que houver espaço, o backup continua sozinho.</translation>
    </message>
    <message>
        <source>“%1” takes %2, and the drive has %3 left for it.</source>
        <comment>path, sizes</comment>
        <translation>“%1” ocupa %2, e a unidade tem %3 disponíveis para ele.</translation>
    </message>
    <message>
        <source>Keep fewer old versions, or move to a bigger drive: as soon as there is room, the backup goes on by itself.</source>
        <translation>Mantenha menos versões antigas ou mude para uma unidade maior: assim que houver espaço, o backup continua sozinho.</translation>
    </message>
    <message>
        <source>One file does not fit on the backup drive.</source>
        <translation>Um arquivo não cabe na unidade de backup.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not fit on the backup drive.</source>
        <translation>
            <numerusform>%Ln arquivo não cabe na unidade de backup.</numerusform>
            <numerusform>%Ln arquivos não cabem na unidade de backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Everything else is backed up. %2</source>
        <comment>sentences</comment>
        <translation>%1 Todo o resto está no backup. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Another program is using this backup.</source>
        <translation>Outro programa está usando este backup.</translation>
    </message>
    <message>
        <source>A setting keeps Holdfast from backing up.</source>
        <translation>Uma configuração impede o Holdfast de fazer backup.</translation>
    </message>
    <message>
        <source>Open &amp;settings</source>
        <translation>Abrir &amp;configurações</translation>
    </message>
    <message>
        <source>The backup can’t be used.</source>
        <translation>O backup não pode ser usado.</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>Rep&amp;arar…</translation>
    </message>
    <message>
        <source>The last trial restore did not succeed.</source>
        <translation>O último teste de restauração não teve êxito.</translation>
    </message>
    <message>
        <source>Some stored files did not come back as they were. Check the whole backup and repair what can be repaired.</source>
        <translation>Alguns arquivos armazenados não voltaram como eram. Verifique o backup inteiro e repare o que puder ser reparado.</translation>
    </message>
    <message>
        <source>One stored copy is damaged.</source>
        <translation>Uma cópia armazenada está danificada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies are damaged.</source>
        <translation>
            <numerusform>%Ln cópia armazenada está danificada.</numerusform>
            <numerusform>%Ln cópias armazenadas estão danificadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their content is nowhere else, so they can’t be repaired. Look at them: once you know of it, they can be left as they are.</source>
        <translation>
            <numerusform>O conteúdo dela não está em nenhum outro lugar, portanto ela não pode ser reparada. Examine-a: quando você souber disso, ela pode ser deixada como está.</numerusform>
            <numerusform>O conteúdo delas não está em nenhum outro lugar, portanto elas não podem ser reparadas. Examine-as: quando você souber disso, elas podem ser deixadas como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at it…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message numerus="yes">
        <source>A check found that they are not what was backed up. Most can be taken anew from your files.</source>
        <translation>
            <numerusform>Uma verificação descobriu que ela não é o que entrou no backup. É provável que possa ser refeita a partir dos seus arquivos.</numerusform>
            <numerusform>Uma verificação descobriu que elas não são o que entrou no backup. A maioria pode ser refeita a partir dos seus arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files are gone. Their copies are kept, and nothing is removed, until you say that this is right.</source>
        <translation>%1 de %2 arquivos sumiram. As cópias deles são mantidas, e nada é removido, até você dizer que isso está certo.</translation>
    </message>
    <message>
        <source>%1 of %2 files were rewritten. Their earlier versions are kept, and nothing is removed, until you say that this is right.</source>
        <translation>%1 de %2 arquivos foram regravados. As versões anteriores deles são mantidas, e nada é removido, até você dizer que isso está certo.</translation>
    </message>
    <message>
        <source>Many files in “%1” were deleted at once.</source>
        <translation>Muitos arquivos em “%1” foram excluídos de uma vez.</translation>
    </message>
    <message>
        <source>Many files in “%1” were changed at once.</source>
        <translation>Muitos arquivos em “%1” foram alterados de uma vez.</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>Re&amp;visar…</translation>
    </message>
    <message>
        <source>Something could not be backed up.</source>
        <translation>Não foi possível fazer backup de algo.</translation>
    </message>
    <message>
        <source>One file or folder could not be backed up.</source>
        <translation>Não foi possível fazer backup de um arquivo ou pasta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be backed up.</source>
        <translation>
            <numerusform>Não foi possível fazer backup de %Ln arquivo ou pasta.</numerusform>
            <numerusform>Não foi possível fazer backup de %Ln arquivos ou pastas.</numerusform>
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
        <translation>O relógio deste computador está atrasado em relação ao backup, que contém alterações de %1.</translation>
    </message>
    <message>
        <source>Your files are backed up all the same; what changes is recorded just after those. Set the clock right, or say that it is.</source>
        <translation>Mesmo assim, o backup dos seus arquivos é feito; o que muda é registrado logo depois dessas alterações. Acerte o relógio ou diga que ele está certo.</translation>
    </message>
    <message>
        <source>The &amp;clock is right…</source>
        <translation>O reló&amp;gio está certo…</translation>
    </message>
    <message>
        <source>There has been no complete backup since %1.</source>
        <comment>12 March 18:40</comment>
        <translation>Não há backup completo desde %1.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Fazer backup agora</translation>
    </message>
    <message>
        <source>Your files are safe, but the backup drive is nearly full.</source>
        <translation>Seus arquivos estão protegidos, mas a unidade de backup está quase cheia.</translation>
    </message>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>%1 de %2 livres.</translation>
    </message>
    <message>
        <source>The backup drive is nearly full: %1 of %2 are free.</source>
        <translation>A unidade de backup está quase cheia: %1 de %2 livres.</translation>
    </message>
    <message>
        <source>Your files are safe, but some changes are noticed late.</source>
        <translation>Seus arquivos estão protegidos, mas algumas alterações são percebidas com atraso.</translation>
    </message>
    <message>
        <source>This computer lets Holdfast watch only so many folders. The others are looked at from time to time.</source>
        <translation>Este computador permite que o Holdfast monitore apenas um certo número de pastas. As outras são examinadas de tempos em tempos.</translation>
    </message>
    <message>
        <source>&amp;What to do…</source>
        <translation>&amp;O que fazer…</translation>
    </message>
    <message>
        <source>Some folders can’t be watched: changes in them are noticed late.</source>
        <translation>Algumas pastas não podem ser monitoradas: as alterações nelas são percebidas com atraso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies are known, and left as they are.</source>
        <translation>
            <numerusform>%Ln cópia danificada é conhecida e foi deixada como está.</numerusform>
            <numerusform>%Ln cópias danificadas são conhecidas e foram deixadas como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w…</source>
        <translation>&amp;Mostrar…</translation>
    </message>
    <message>
        <source>The configuration can’t be read, so nothing is backed up.</source>
        <translation>A configuração não pode ser lida, portanto nenhum backup é feito.</translation>
    </message>
    <message>
        <source>The configuration has a mistake, so nothing is backed up.</source>
        <translation>A configuração tem um erro, portanto nenhum backup é feito.</translation>
    </message>
    <message>
        <source>Nothing is backed up yet.</source>
        <translation>Ainda não há nada no backup.</translation>
    </message>
    <message>
        <source>Choose the folders to keep safe and a drive for their copies. It takes a minute.</source>
        <translation>Escolha as pastas a proteger e uma unidade para as cópias delas. Leva um minuto.</translation>
    </message>
    <message>
        <source>&amp;Set up the backup…</source>
        <translation>Configurar o &amp;backup…</translation>
    </message>
    <message>
        <source>The backup drive takes nothing just now.</source>
        <translation>A unidade de backup não aceita nada no momento.</translation>
    </message>
    <message>
        <source>Your files are safe.</source>
        <translation>Seus arquivos estão protegidos.</translation>
    </message>
    <message>
        <source>Your file is safe.</source>
        <translation>Seu arquivo está protegido.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln files are safe.</source>
        <translation>
            <numerusform>%Ln arquivo está protegido.</numerusform>
            <numerusform>Todos os %Ln arquivos estão protegidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Volumes</name>
    <message>
        <source>This computer’s own drive</source>
        <translation>A unidade deste computador</translation>
    </message>
</context>
<context>
    <name>holdfast::desktop::Desktop</name>
    <message>
        <source>“%1” lies in none of the folders that are backed up.</source>
        <translation>“%1” não está em nenhuma das pastas incluídas no backup.</translation>
    </message>
    <message>
        <source>Holdfast keeps watching</source>
        <translation>O Holdfast continua monitorando</translation>
    </message>
    <message>
        <source>Your files are still backed up. The icon in the panel brings the window back; Quit in its menu ends Holdfast.</source>
        <translation>O backup dos seus arquivos continua. O ícone no painel traz a janela de volta; Sair, no menu dele, encerra o Holdfast.</translation>
    </message>
    <message>
        <source>Your files are still backed up. This desktop has no place for an icon, so the window is only minimised. Ctrl+Q ends Holdfast.</source>
        <translation>O backup dos seus arquivos continua. Esta área de trabalho não tem lugar para um ícone, por isso a janela é apenas minimizada. Ctrl+Q encerra o Holdfast.</translation>
    </message>
    <message>
        <source>Holdfast can’t be reached by other programs</source>
        <translation>O Holdfast não pode ser alcançado por outros programas</translation>
    </message>
    <message>
        <source>It runs and backs up, but starting it once more, or a command such as “holdfast --quit”, does nothing: %1</source>
        <translation>Ele está em execução e faz backup, mas iniciá-lo mais uma vez, ou um comando como “holdfast --quit”, não tem efeito: %1</translation>
    </message>
    <message>
        <source>Quit Holdfast?</source>
        <translation>Sair do Holdfast?</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Não sair</translation>
    </message>
    <message>
        <source>Nothing is under way any more, and nothing waits.</source>
        <translation>Nada mais está em andamento, e nada aguarda.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Parar e sair</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Holdfast is told to quit.</source>
        <translation>O Holdfast recebeu a ordem de encerrar.</translation>
    </message>
    <message>
        <source>Holdfast is told to quit. %1</source>
        <translation>O Holdfast recebeu a ordem de encerrar. %1</translation>
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
        <translation>&amp;Nome da pasta na unidade:</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>A&amp;tualizar</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Outra &amp;pasta…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AboutDialog</name>
    <message>
        <source>About Holdfast</source>
        <translation>Sobre o Holdfast</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>Keeps every version of your files, as plain files that can be read without Holdfast.</source>
        <translation>Mantém todas as versões dos seus arquivos, como arquivos comuns que podem ser lidos sem o Holdfast.</translation>
    </message>
    <message>
        <source>Free software under the &lt;a href=&quot;%1&quot;&gt;GNU General Public License&lt;/a&gt;, version 3 or later. It comes without any warranty.</source>
        <translation>Software livre sob a &lt;a href=&quot;%1&quot;&gt;Licença Pública Geral GNU&lt;/a&gt;, versão 3 ou posterior. É fornecido sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>Made with Qt %1, SQLite, SQLiteCpp, OpenSSL, spdlog, RapidJSON and CLI11. Thanks to everybody who makes them.</source>
        <translation>Feito com Qt %1, SQLite, SQLiteCpp, OpenSSL, spdlog, RapidJSON e CLI11. Agradecemos a todos que os fazem.</translation>
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
        <translation>O quê</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Agora</translation>
    </message>
    <message>
        <source>&amp;Past backups</source>
        <translation>&amp;Backups anteriores</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>&amp;Go to the newest</source>
        <translation>&amp;Ir para o mais recente</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Show all lines</source>
        <translation>&amp;Mostrar todas as linhas</translation>
    </message>
    <message>
        <source>No line matches what is filtered by.</source>
        <translation>Nenhuma linha corresponde ao filtro.</translation>
    </message>
    <message>
        <source>Nothing has happened since Holdfast was started.
Each file that is backed up, moved or removed shows here at once.</source>
        <translation>Nada aconteceu desde que o Holdfast foi iniciado.
Cada arquivo copiado, movido ou removido no backup aparece aqui na hora.</translation>
    </message>
    <message>
        <source>Choose a line to see all of it. Enter shows the versions of its file.</source>
        <translation>Escolha uma linha para vê-la inteira. Enter mostra as versões do arquivo.</translation>
    </message>
    <message>
        <source> – </source>
        <comment>between what happened, its file, and details</comment>
        <translation> – </translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar pelo nome</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>Tip&amp;os</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;tudo</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas as pastas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <translation>
            <numerusform>%1 de %Ln linha</numerusform>
            <numerusform>%1 de %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Versions of this file</source>
        <translation>&amp;Versões deste arquivo</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>Mostrar no &amp;gerenciador de arquivos</translation>
    </message>
    <message numerus="yes">
        <source>Export %1 of %Ln lines</source>
        <translation>
            <numerusform>Exportar %1 de %Ln linha</numerusform>
            <numerusform>Exportar %1 de %Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln lines</source>
        <translation>
            <numerusform>Exportar %Ln linha</numerusform>
            <numerusform>Exportar %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between filters</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines were exported, those of the filter: %2.</source>
        <translation>
            <numerusform>%1 de %Ln linha foi exportada, a do filtro: %2.</numerusform>
            <numerusform>%1 de %Ln linhas foram exportadas, as do filtro: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were exported.</source>
        <translation>
            <numerusform>%Ln linha foi exportada.</numerusform>
            <numerusform>%Ln linhas foram exportadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Exportar a atividade</translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>Nada foi exportado: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AddFoldersDialog</name>
    <message>
        <source>Add folders</source>
        <translation>Adicionar pastas</translation>
    </message>
    <message>
        <source>Add folders to the backup</source>
        <translation>Adicionar pastas ao backup</translation>
    </message>
    <message>
        <source>Each folder is backed up with all that is in it. More can be dropped here.</source>
        <translation>O backup de cada pasta inclui tudo o que há nela. Você pode soltar outras aqui.</translation>
    </message>
    <message>
        <source>&amp;More folders…</source>
        <translation>&amp;Mais pastas…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>Escolha uma pasta para o backup</translation>
    </message>
    <message>
        <source>Choose a folder, or drop one here.</source>
        <translation>Escolha uma pasta ou solte uma aqui.</translation>
    </message>
    <message>
        <source>None of these folders can be added.</source>
        <translation>Nenhuma dessas pastas pode ser adicionada.</translation>
    </message>
    <message>
        <source>Tick the folders that you want to add.</source>
        <translation>Marque as pastas que você quer adicionar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders with %1.</source>
        <translation>
            <numerusform>%Ln pasta com %1.</numerusform>
            <numerusform>%Ln pastas com %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are free on the backup drive.</source>
        <translation>%1 livres na unidade de backup.</translation>
    </message>
    <message>
        <source>There may not be enough room on the backup drive. Leave something out, or make room there first.</source>
        <translation>Talvez não haja espaço suficiente na unidade de backup. Deixe algo de fora ou libere espaço nela antes.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln folders</source>
        <translation>
            <numerusform>&amp;Adicionar %Ln pasta</numerusform>
            <numerusform>&amp;Adicionar %Ln pastas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AppSection</name>
    <message>
        <source>The app</source>
        <translation>O aplicativo</translation>
    </message>
    <message>
        <source>Start when I lo&amp;g in, so that nothing is missed</source>
        <translation>Iniciar quando eu &amp;entrar na sessão, para que nada se perca</translation>
    </message>
    <message>
        <source>Go on in the background when the window is closed</source>
        <translation>Continuar em segundo plano quando a janela for fechada</translation>
    </message>
    <message>
        <source>Notify me when</source>
        <translation>Notificar quando</translation>
    </message>
    <message>
        <source>a backup fails, or leaves something out</source>
        <translation>um backup falhar ou deixar algo de fora</translation>
    </message>
    <message>
        <source>the backup drive has been missing for long</source>
        <translation>a unidade de backup estiver ausente há muito tempo</translation>
    </message>
    <message>
        <source>many files changed at once and I am to say if that is right</source>
        <translation>muitos arquivos mudarem de uma vez e eu precisar dizer se isso está certo</translation>
    </message>
    <message>
        <source>the first backup is finished</source>
        <translation>o primeiro backup terminar</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>O do sistema</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Idioma:</translation>
    </message>
    <message>
        <source>Holdfast speaks it after it was quit and started again.</source>
        <translation>Vale depois que o Holdfast for encerrado e iniciado novamente.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ChangeDestinationDialog</name>
    <message>
        <source>Change the destination</source>
        <translation>Alterar o destino</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>Onde o backup deve ficar?</translation>
    </message>
    <message>
        <source>In an empty place a new backup begins, and the present one stays as it is. To take all versions along, first copy the whole folder of the present backup to the new drive with your file manager, then choose that copy here.</source>
        <translation>Em um lugar vazio, um novo backup começa, e o atual fica como está. Para levar todas as versões junto, primeiro copie a pasta inteira do backup atual para a nova unidade com o gerenciador de arquivos e depois escolha essa cópia aqui.</translation>
    </message>
    <message>
        <source>&amp;Use this place</source>
        <translation>&amp;Usar este lugar</translation>
    </message>
    <message>
        <source>This is where the backup goes already.</source>
        <translation>O backup já fica aqui.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ChangesPanel</name>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln alteração</numerusform>
            <numerusform>%Ln alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Changes a day</source>
        <translation>&amp;Alterações por dia</translation>
    </message>
    <message>
        <source>New &amp;data a day</source>
        <translation>&amp;Dados novos por dia</translation>
    </message>
    <message>
        <source>%1: %2, %3 of new data</source>
        <comment>day, 5 changes, size</comment>
        <translation>%1: %2, %3 de dados novos</translation>
    </message>
    <message>
        <source>New data on each of the last 28 days</source>
        <translation>Dados novos em cada um dos últimos 28 dias</translation>
    </message>
    <message>
        <source>Changes on each of the last 28 days</source>
        <translation>Alterações em cada um dos últimos 28 dias</translation>
    </message>
    <message>
        <source>%1 and %2 of new data in the last four weeks</source>
        <comment>5 changes, size</comment>
        <translation>%1 e %2 de dados novos nas últimas quatro semanas</translation>
    </message>
    <message>
        <source>What this backup stores is shown here when it is done.</source>
        <translation>O que este backup armazena é mostrado aqui quando ele terminar.</translation>
    </message>
    <message>
        <source>Nothing changed in the last four weeks.</source>
        <translation>Nada mudou nas últimas quatro semanas.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ComparisonView</name>
    <message>
        <source>&amp;Back to the versions</source>
        <translation>&amp;Voltar às versões</translation>
    </message>
    <message>
        <source>To the difference before</source>
        <translation>Ir para a diferença anterior</translation>
    </message>
    <message>
        <source>To the next difference</source>
        <translation>Ir para a próxima diferença</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>A versão mais antiga</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>A versão mais recente</translation>
    </message>
    <message>
        <source>The older picture</source>
        <translation>A imagem mais antiga</translation>
    </message>
    <message>
        <source>The newer picture</source>
        <translation>A imagem mais recente</translation>
    </message>
    <message>
        <source>Reading both versions…</source>
        <translation>Lendo as duas versões…</translation>
    </message>
    <message>
        <source>Only two texts or two pictures can be shown side by side. Open each version with its own program to compare them.</source>
        <translation>Só é possível mostrar lado a lado dois textos ou duas imagens. Abra cada versão com o programa dela para compará-las.</translation>
    </message>
    <message>
        <source>The pictures are of different sizes</source>
        <translation>As imagens têm tamanhos diferentes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places differ</source>
        <translation>
            <numerusform>%Ln ponto difere</numerusform>
            <numerusform>%Ln pontos diferem</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference can be seen</source>
        <translation>Nenhuma diferença visível</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln diferença</numerusform>
            <numerusform>%Ln diferenças</numerusform>
        </translation>
    </message>
    <message>
        <source>No line differs</source>
        <translation>Nenhuma linha difere</translation>
    </message>
    <message>
        <source>%1 in the part that is shown</source>
        <translation>%1 na parte mostrada</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ConfigBanner</name>
    <message>
        <source>Open the file</source>
        <translation>Abrir o arquivo</translation>
    </message>
    <message>
        <source>Use the last good copy…</source>
        <translation>Usar a última cópia boa…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>No program opened the file.</source>
        <translation>Nenhum programa abriu o arquivo.</translation>
    </message>
    <message>
        <source>The configuration can’t be read, so nothing is backed up.</source>
        <translation>A configuração não pode ser lida, portanto nenhum backup é feito.</translation>
    </message>
    <message>
        <source>The configuration has a mistake, so nothing is backed up.</source>
        <translation>A configuração tem um erro, portanto nenhum backup é feito.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>E mais %Ln.</numerusform>
            <numerusform>E mais %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 is left as it is. As soon as it is mended, Holdfast goes on by itself.</source>
        <translation>O arquivo %1 é deixado como está. Assim que ele for corrigido, o Holdfast continua sozinho.</translation>
    </message>
    <message>
        <source>Use the last good copy?</source>
        <translation>Usar a última cópia boa?</translation>
    </message>
    <message>
        <source>The last configuration that Holdfast could use is of %1.</source>
        <comment>Tuesday 18:40</comment>
        <translation>A última configuração que o Holdfast pôde usar é de %1.</translation>
    </message>
    <message>
        <source>What was changed in the file since does not hold then. The file as it is now is kept beside it as %1.</source>
        <comment>file name</comment>
        <translation>Nesse caso, o que foi alterado no arquivo desde então não vale mais. O arquivo como está agora é mantido ao lado dele como %1.</translation>
    </message>
    <message>
        <source>&amp;Use the copy</source>
        <translation>&amp;Usar a cópia</translation>
    </message>
    <message>
        <source>The last good configuration holds again.</source>
        <translation>A última configuração boa está valendo novamente.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ContentLoader</name>
    <message>
        <source>This picture can’t be shown here: %1</source>
        <translation>Esta imagem não pode ser mostrada aqui: %1</translation>
    </message>
    <message>
        <source>This picture is larger than %1. Open it to see it.</source>
        <translation>Esta imagem é maior que %1. Abra-a para vê-la.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ContentPreview</name>
    <message>
        <source>%1 text, %2; shown is the first %3</source>
        <translation>Texto %1, %2; mostrando os primeiros %3</translation>
    </message>
    <message>
        <source>%1 text, %2</source>
        <comment>encoding, size</comment>
        <translation>Texto %1, %2</translation>
    </message>
    <message>
        <source>Picture, %1 × %2 pixels, %3</source>
        <translation>Imagem, %1 × %2 pixels, %3</translation>
    </message>
    <message>
        <source>Binary, %1</source>
        <translation>Binário, %1</translation>
    </message>
    <message>
        <source>Content of this version</source>
        <translation>Conteúdo desta versão</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>This is a link. It leads to %1</source>
        <translation>Isto é um link. Ele leva a %1</translation>
    </message>
    <message>
        <source>This is neither text nor a picture, so there is nothing to read here. Open it with its own program.</source>
        <translation>Isto não é texto nem imagem, portanto não há nada para ler aqui. Abra com o programa próprio.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CountsPanel</name>
    <message>
        <source>files</source>
        <translation>arquivos</translation>
    </message>
    <message>
        <source>Files as they are now, each with a copy in the backup</source>
        <translation>Arquivos como estão agora, cada um com uma cópia no backup</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>versões anteriores</translation>
    </message>
    <message>
        <source>Earlier contents of files that changed since</source>
        <translation>Conteúdos anteriores de arquivos que mudaram depois</translation>
    </message>
    <message>
        <source>deleted files kept</source>
        <translation>excluídos mantidos</translation>
    </message>
    <message>
        <source>Files that you deleted and that are still in the backup</source>
        <translation>Arquivos que você excluiu e que ainda estão no backup</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>duplicatas</translation>
    </message>
    <message>
        <source>Files whose content is there once more</source>
        <translation>Arquivos cujo conteúdo existe mais de uma vez</translation>
    </message>
    <message>
        <source>Space on the backup drive</source>
        <translation>Espaço na unidade de backup</translation>
    </message>
    <message>
        <source>This backup: %1</source>
        <translation>Este backup: %1</translation>
    </message>
    <message>
        <source>Other files: %1</source>
        <translation>Outros arquivos: %1</translation>
    </message>
    <message>
        <source>Free: %1 of %2</source>
        <translation>Livres: %1 de %2</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DamageModel</name>
    <message>
        <source>Present</source>
        <comment>content of a file</comment>
        <translation>Atual</translation>
    </message>
    <message>
        <source>Version until %1</source>
        <comment>Tuesday 18:40</comment>
        <translation>Versão até %1</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <comment>Tuesday 18:40</comment>
        <translation>Versão de %1</translation>
    </message>
    <message>
        <source>Left as it is: %1</source>
        <comment>problem</comment>
        <translation>Deixada como está: %1</translation>
    </message>
    <message>
        <source>Can’t be repaired: %1</source>
        <comment>problem</comment>
        <translation>Não pode ser reparada: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Copy in the backup</source>
        <translation>Cópia no backup</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que há de errado</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DesktopNotification</name>
    <message>
        <source>Open Holdfast</source>
        <translation>Abrir o Holdfast</translation>
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
        <translation>Al&amp;terar…</translation>
    </message>
    <message>
        <source>Space used on the backup drive</source>
        <translation>Espaço usado na unidade de backup</translation>
    </message>
    <message>
        <source>It is the right dri&amp;ve…</source>
        <translation>É a unidade &amp;certa…</translation>
    </message>
    <message>
        <source>Nothing was backed up there yet.</source>
        <translation>Ainda não há nenhum backup ali.</translation>
    </message>
    <message>
        <source>Identity of the backup: %1</source>
        <translation>Identidade do backup: %1</translation>
    </message>
    <message>
        <source>The drive is not connected, or can’t be read.</source>
        <translation>A unidade não está conectada ou não pode ser lida.</translation>
    </message>
    <message>
        <source>%1 of %2 are free. File system: %3.</source>
        <translation>%1 de %2 livres. Sistema de arquivos: %3.</translation>
    </message>
    <message>
        <source>The backup goes to the new place from now on.</source>
        <translation>O backup vai para o novo lugar de agora em diante.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DriveStep</name>
    <message>
        <source>No drive was found. Connect one, then choose “Look again”; or choose another folder.</source>
        <translation>Nenhuma unidade foi encontrada. Conecte uma e escolha “Atualizar”; ou escolha outra pasta.</translation>
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
%2 de %3 livres · %4 · %5</translation>
    </message>
    <message>
        <source>Choose a folder for the backup</source>
        <translation>Escolha uma pasta para o backup</translation>
    </message>
    <message>
        <source>A name can’t hold “/”, and can’t be “.” or “..”.</source>
        <translation>Um nome não pode conter “/”, nem ser “.” ou “..”.</translation>
    </message>
    <message>
        <source>The path of this folder holds bytes that are no text, which the configuration can’t hold. Choose another one.</source>
        <translation>O caminho desta pasta contém bytes que não são texto, e a configuração não pode guardá-los. Escolha outra.</translation>
    </message>
    <message>
        <source>This is one of the folders that you want to back up. Choose another one.</source>
        <translation>Esta é uma das pastas de que você quer fazer backup. Escolha outra.</translation>
    </message>
    <message>
        <source>One of the folders that you want to back up lies in it, and a backup can’t hold itself. Choose a folder beside it.</source>
        <translation>Uma das pastas de que você quer fazer backup está nela, e um backup não pode conter a si mesmo. Escolha uma pasta ao lado.</translation>
    </message>
    <message>
        <source>The backup goes to %1</source>
        <translation>O backup vai para %1</translation>
    </message>
    <message>
        <source>Looking at this folder…</source>
        <translation>Examinando esta pasta…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DropHint</name>
    <message>
        <source>Drop folders here to back them up</source>
        <translation>Solte pastas aqui para fazer backup delas</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DuplicatesModel</name>
    <message>
        <source>nothing</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>shares its space</source>
        <translation>compartilha o espaço</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>está ausente</translation>
    </message>
    <message>
        <source>a copy of its own</source>
        <translation>uma cópia própria</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>Size of each</source>
        <translation>Tamanho de cada</translation>
    </message>
    <message>
        <source>Extra space</source>
        <translation>Espaço extra</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>No backup</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DuplicatesPage</name>
    <message>
        <source>Identical files</source>
        <translation>Arquivos idênticos</translation>
    </message>
    <message>
        <source>These files have the same content. Holdfast backs up all of them and removes none: which ones you need, only you know.</source>
        <translation>Estes arquivos têm o mesmo conteúdo. O Holdfast faz backup de todos e não remove nenhum: quais são necessários, só você sabe.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Con&amp;figurações…</translation>
    </message>
    <message>
        <source>Search in names and folders</source>
        <translation>Pesquisar em nomes e pastas</translation>
    </message>
    <message>
        <source>Looking for identical files…</source>
        <translation>Procurando arquivos idênticos…</translation>
    </message>
    <message>
        <source>Groups of identical files</source>
        <translation>Grupos de arquivos idênticos</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>The search was stopped. Show this page again to look anew.</source>
        <translation>A procura foi interrompida. Mostre esta página novamente para recomeçar.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Show its copy in the backup</source>
        <translation>Mostrar a cópia no backup</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>Mostrar no &amp;gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Show its copy in the &amp;backup</source>
        <translation>Mostrar a cópia no &amp;backup</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versões</translation>
    </message>
    <message>
        <source>Show &amp;more groups</source>
        <translation>Mostrar &amp;mais grupos</translation>
    </message>
    <message>
        <source>Nothing is backed up yet. After the first backup you see here which files you have more than once.</source>
        <translation>Ainda não há nada no backup. Depois do primeiro backup, você vê aqui quais arquivos tem mais de uma vez.</translation>
    </message>
    <message>
        <source>No two files have the same content.</source>
        <translation>Não há dois arquivos com o mesmo conteúdo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of identical files take no extra space</source>
        <translation>
            <numerusform>%Ln grupo de arquivos idênticos não ocupa espaço extra</numerusform>
            <numerusform>%Ln grupos de arquivos idênticos não ocupam espaço extra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln groups of identical files take %1 of extra space</source>
        <translation>
            <numerusform>O primeiro %Ln grupo de arquivos idênticos ocupa %1 de espaço extra</numerusform>
            <numerusform>Os primeiros %Ln grupos de arquivos idênticos ocupam %1 de espaço extra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of identical files take %1 of extra space</source>
        <translation>
            <numerusform>%Ln grupo de arquivos idênticos ocupa %1 de espaço extra</numerusform>
            <numerusform>%Ln grupos de arquivos idênticos ocupam %1 de espaço extra</numerusform>
        </translation>
    </message>
    <message>
        <source>No name or folder contains “%1”.</source>
        <translation>Nenhum nome ou pasta contém “%1”.</translation>
    </message>
    <message>
        <source>Your backup drive can share the space of identical files, but the settings ask for a copy of each. You can change that for new ones.</source>
        <translation>Sua unidade de backup pode compartilhar o espaço de arquivos idênticos, mas as configurações pedem uma cópia de cada um. Você pode mudar isso para os novos.</translation>
    </message>
    <message>
        <source>Your backup drive shares the space of identical files where it can: the extra space may be less than what is shown.</source>
        <translation>Sua unidade de backup compartilha o espaço de arquivos idênticos onde é possível: o espaço extra pode ser menor do que o mostrado.</translation>
    </message>
    <message>
        <source>The settings can store identical files as links, which take no extra space. Then damage to one of them damages all.</source>
        <translation>As configurações permitem armazenar arquivos idênticos como links, que não ocupam espaço extra. Nesse caso, um dano em um deles atinge todos.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExcludeDialog</name>
    <message>
        <source>Exclude rules</source>
        <translation>Regras de exclusão</translation>
    </message>
    <message>
        <source>What a rule matches is not backed up. The last rule that matches a name decides; one that begins with “!” brings back what an earlier one leaves out.</source>
        <translation>O que corresponde a uma regra não entra no backup. Vale a última regra que corresponde a um nome; uma que começa com “!” traz de volta o que uma anterior deixa de fora.</translation>
    </message>
    <message>
        <source>A new rule, such as *.tmp or Downloads/</source>
        <translation>Uma nova regra, como *.tmp ou Downloads/</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nova regra</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>Mover a regra para cima (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>Mover a regra para baixo (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the rule (Del)</source>
        <translation>Remover a regra (Del)</translation>
    </message>
    <message>
        <source>What the chosen rule matches</source>
        <translation>O que corresponde à regra escolhida</translation>
    </message>
    <message>
        <source>Often left out</source>
        <translation>Exclusões frequentes</translation>
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
        <translation>Deixar de fora &amp;pastas que programas marcam como cache</translation>
    </message>
    <message>
        <source>Folders that hold a valid file “CACHEDIR.TAG”.</source>
        <translation>Pastas que contêm um arquivo “CACHEDIR.TAG” válido.</translation>
    </message>
    <message>
        <source>Leave out files &amp;larger than</source>
        <translation>Deixar de fora arquivos &amp;maiores que</translation>
    </message>
    <message>
        <source>Largest size of a file</source>
        <translation>Tamanho máximo de um arquivo</translation>
    </message>
    <message>
        <source>such as 4 GiB</source>
        <translation>como 4 GiB</translation>
    </message>
    <message>
        <source>No rule yet: everything is backed up. Type a rule above, or choose what is often left out.</source>
        <translation>Nenhuma regra ainda: o backup inclui tudo. Digite uma regra acima ou escolha o que costuma ficar de fora.</translation>
    </message>
    <message>
        <source>Choose a rule to see what it matches.</source>
        <translation>Escolha uma regra para ver o que corresponde a ela.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… e mais %1</translation>
    </message>
    <message>
        <source>Write a size above 0, such as “4 GiB” or “500 MB”.</source>
        <translation>Escreva um tamanho acima de 0, como “4 GiB” ou “500 MB”.</translation>
    </message>
    <message>
        <source>The exclude rules leave out nothing.</source>
        <translation>As regras de exclusão não deixam nada de fora.</translation>
    </message>
    <message>
        <source>%1 remain.</source>
        <translation>Restam %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be looked into.</source>
        <translation>
            <numerusform>Não foi possível examinar %Ln pasta.</numerusform>
            <numerusform>Não foi possível examinar %Ln pastas.</numerusform>
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
        <translation>Não é uma regra</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>brings back %1</source>
        <translation>traz %1 de volta</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Abrange</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Economiza</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExistingBackup</name>
    <message>
        <source>Go on with a backup that you have</source>
        <translation>Continuar um backup que você já tem</translation>
    </message>
    <message>
        <source>Backups of Holdfast and of the original Python tool are taken over as they are: what is stored is not copied again, and versions keep their numbers. Choose the backup’s folder, or the configuration file (config.json) that you used so far.</source>
        <translation>Backups do Holdfast e da ferramenta original em Python são aproveitados como estão: o que está armazenado não é copiado de novo, e as versões mantêm seus números. Escolha a pasta do backup ou o arquivo de configuração (config.json) que você usou até agora.</translation>
    </message>
    <message>
        <source>Backup &amp;folder…</source>
        <translation>&amp;Pasta do backup…</translation>
    </message>
    <message>
        <source>&amp;Configuration file…</source>
        <translation>&amp;Arquivo de configuração…</translation>
    </message>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>Escolha a pasta do backup</translation>
    </message>
    <message>
        <source>Choose the configuration file</source>
        <translation>Escolha o arquivo de configuração</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>Arquivos de configuração (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>No backup was found in %1. Choose the folder that holds “state.json” and “versions”.</source>
        <translation>Nenhum backup foi encontrado em %1. Escolha a pasta que contém “state.json” e “versions”.</translation>
    </message>
    <message>
        <source>%1 is empty: there is no backup in it.</source>
        <translation>%1 está vazia: não há nenhum backup nela.</translation>
    </message>
    <message>
        <source>This is a backup of Holdfast: %1</source>
        <translation>Este é um backup do Holdfast: %1</translation>
    </message>
    <message>
        <source>This is a backup of the original tool: %1</source>
        <translation>Este é um backup da ferramenta original: %1</translation>
    </message>
    <message>
        <source>“%1” from %2</source>
        <comment>name, path</comment>
        <translation>“%1” de %2</translation>
    </message>
    <message>
        <source>“%1” from %2, which is not there now</source>
        <comment>name, path</comment>
        <translation>“%1” de %2, que não está lá no momento</translation>
    </message>
    <message>
        <source>Next, choose the folders that this backup was made of. Use the same ones as before, so that what is stored already is recognised.</source>
        <translation>Agora escolha as pastas que formam este backup. Use as mesmas de antes, para que o que já está armazenado seja reconhecido.</translation>
    </message>
    <message>
        <source>It holds:</source>
        <translation>Ele contém:</translation>
    </message>
    <message>
        <source>This configuration can’t be used as it is: %1</source>
        <translation>Esta configuração não pode ser usada como está: %1</translation>
    </message>
    <message>
        <source>This configuration can be used: %1</source>
        <translation>Esta configuração pode ser usada: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FilePanel</name>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versões, a mais recente primeiro</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Bring this version back; what will happen is shown first</source>
        <translation>Trazer esta versão de volta; antes é mostrado o que vai acontecer</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open a copy of this version with its own program</source>
        <translation>Abrir uma cópia desta versão com o programa próprio</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>Save a copy of this version under a name of your choice</source>
        <translation>Salvar uma cópia desta versão com um nome à sua escolha</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Select two versions to see them side by side; one alone is compared with the current one</source>
        <translation>Selecione duas versões para vê-las lado a lado; uma sozinha é comparada com a atual</translation>
    </message>
    <message>
        <source>The backup holds no version of this file.</source>
        <translation>O backup não contém nenhuma versão deste arquivo.</translation>
    </message>
    <message>
        <source>Looking for versions…</source>
        <translation>Procurando versões…</translation>
    </message>
    <message>
        <source>Select a version to see it here.</source>
        <translation>Selecione uma versão para vê-la aqui.</translation>
    </message>
    <message>
        <source>Select two versions to compare them.</source>
        <translation>Selecione duas versões para compará-las.</translation>
    </message>
    <message>
        <source>These two can’t be compared: the content of at least one of them is not kept.</source>
        <translation>Estas duas não podem ser comparadas: o conteúdo de pelo menos uma delas não foi mantido.</translation>
    </message>
    <message>
        <source>Two versions are selected.</source>
        <translation>Duas versões estão selecionadas.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>This version is empty.</source>
        <translation>Esta versão está vazia.</translation>
    </message>
    <message>
        <source>The retention rules removed the content of this version, and no other version of this file is kept.</source>
        <translation>As regras de retenção removeram o conteúdo desta versão, e nenhuma outra versão deste arquivo foi mantida.</translation>
    </message>
    <message>
        <source>The retention rules removed the content of this version. The nearest one that is kept is from %1.</source>
        <translation>As regras de retenção removeram o conteúdo desta versão. A mais próxima que foi mantida é de %1.</translation>
    </message>
    <message>
        <source>Show the nearest version</source>
        <translation>Mostrar a versão mais próxima</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>A read-only copy was opened. To keep changes, save it elsewhere.</source>
        <translation>Uma cópia somente leitura foi aberta. Para manter alterações, salve-a em outro lugar.</translation>
    </message>
    <message>
        <source>No program was found to open this file with.</source>
        <translation>Nenhum programa foi encontrado para abrir este arquivo.</translation>
    </message>
    <message>
        <source>Taking a copy of the version from the backup…</source>
        <translation>Copiando a versão do backup…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Save this version as</source>
        <translation>Salvar esta versão como</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>The version was saved as %1.</source>
        <translation>A versão foi salva como %1.</translation>
    </message>
    <message>
        <source>The version was not saved: %1</source>
        <translation>A versão não foi salva: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FileSection</name>
    <message>
        <source>Configuration file</source>
        <translation>Arquivo de configuração</translation>
    </message>
    <message>
        <source>All of this is kept in one file, which can be edited by hand as well.</source>
        <translation>Tudo isto é guardado em um arquivo, que também pode ser editado manualmente.</translation>
    </message>
    <message>
        <source>What is to be known about the configuration file</source>
        <translation>Observações sobre o arquivo de configuração</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Rea&amp;d it again</source>
        <translation>Ler &amp;novamente</translation>
    </message>
    <message>
        <source>&amp;Take over another…</source>
        <translation>&amp;Importar outro…</translation>
    </message>
    <message>
        <source>Choose the configuration file</source>
        <translation>Escolha o arquivo de configuração</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>Arquivos de configuração (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The configuration was taken over.</source>
        <translation>A configuração foi importada.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FindModel</name>
    <message>
        <source>%1, deleted</source>
        <translation>%1, excluído</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
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
        <translation>Pesquisando</translation>
    </message>
    <message>
        <source>S&amp;top searching</source>
        <translation>&amp;Parar a pesquisa</translation>
    </message>
    <message>
        <source>What was found in all of history</source>
        <translation>O que foi encontrado em todo o histórico</translation>
    </message>
    <message>
        <source>Searching all of history for “%1”…</source>
        <translation>Pesquisando “%1” em todo o histórico…</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>A pesquisa foi interrompida.</translation>
    </message>
    <message>
        <source>No name that was ever backed up contains “%1”. Try a part of the name, or a pattern such as *.jpg.</source>
        <translation>Nenhum nome que já esteve no backup contém “%1”. Tente uma parte do nome ou um padrão como *.jpg.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln names are shown. Type more of the name to see fewer.</source>
        <translation>
            <numerusform>O primeiro %Ln nome é mostrado. Digite mais do nome para ver menos resultados.</numerusform>
            <numerusform>Os primeiros %Ln nomes são mostrados. Digite mais do nome para ver menos resultados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were found. Open one to see it among its neighbours.</source>
        <translation>
            <numerusform>%Ln nome foi encontrado. Abra-o para vê-lo junto dos vizinhos.</numerusform>
            <numerusform>%Ln nomes foram encontrados. Abra um para vê-lo junto dos vizinhos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstStart</name>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>I already have a &amp;backup…</source>
        <translation>Já tenho um &amp;backup…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>Onde o backup deve ficar?</translation>
    </message>
    <message>
        <source>A drive that you can unplug is best: what happens to this computer does not happen to it.</source>
        <translation>O melhor é uma unidade que você possa desconectar: o que acontecer a este computador não acontece a ela.</translation>
    </message>
    <message>
        <source>&amp;Start the backup</source>
        <translation>&amp;Iniciar o backup</translation>
    </message>
    <message>
        <source>&amp;Use this configuration</source>
        <translation>&amp;Usar esta configuração</translation>
    </message>
    <message>
        <source>&amp;Go on with this backup</source>
        <translation>&amp;Continuar este backup</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>This backup goes on. Choose the folders that it is made of.</source>
        <translation>Este backup continua. Escolha as pastas que o formam.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FolderPanel</name>
    <message>
        <source>Bring this folder back; what will happen is shown first</source>
        <translation>Trazer esta pasta de volta; antes é mostrado o que vai acontecer</translation>
    </message>
    <message>
        <source>&amp;What takes the space</source>
        <translation>&amp;O que ocupa espaço</translation>
    </message>
    <message>
        <source>What is in this folder, the largest first</source>
        <translation>O que há nesta pasta, os maiores primeiro</translation>
    </message>
    <message>
        <source>A folder that is backed up</source>
        <translation>Uma pasta incluída no backup</translation>
    </message>
    <message>
        <source>&amp;Restore as it was before it was deleted…</source>
        <translation>&amp;Restaurar como era antes da exclusão…</translation>
    </message>
    <message>
        <source>&amp;Restore as it was then…</source>
        <translation>&amp;Restaurar como era na época…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Counting what is in it…</source>
        <translation>Contando o que há nela…</translation>
    </message>
    <message>
        <source>This folder was not there then.</source>
        <translation>Esta pasta não existia na época.</translation>
    </message>
    <message>
        <source>This folder is not in the backup now.</source>
        <translation>Esta pasta não está no backup no momento.</translation>
    </message>
    <message>
        <source>&amp;What takes the space: the largest of %1</source>
        <translation>&amp;O que ocupa espaço: os maiores de %1</translation>
    </message>
    <message>
        <source>It held no files then.</source>
        <translation>Na época, ela não continha arquivos.</translation>
    </message>
    <message numerus="yes">
        <source>It held %Ln files with %1 then.</source>
        <translation>
            <numerusform>Na época, ela continha %Ln arquivo com %1.</numerusform>
            <numerusform>Na época, ela continha %Ln arquivos com %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in this folder now.</source>
        <translation>Não há nada nesta pasta agora.</translation>
    </message>
    <message>
        <source>It holds no files now.</source>
        <translation>Agora ela não contém arquivos.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln files with %1 now.</source>
        <translation>
            <numerusform>Agora ela contém %Ln arquivo com %1.</numerusform>
            <numerusform>Agora ela contém %Ln arquivos com %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Earlier versions and deleted files take another %2.</source>
        <comment>a sentence, a size</comment>
        <translation>%1 Versões anteriores e arquivos excluídos ocupam mais %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FoldersPage</name>
    <message>
        <source>Open S&amp;ettings</source>
        <translation>Abrir &amp;configurações</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Exclude &amp;rules…</source>
        <translation>&amp;Regras de exclusão…</translation>
    </message>
    <message>
        <source>What is left out of all folders</source>
        <translation>O que é deixado de fora em todas as pastas</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Adicionar pasta…</translation>
    </message>
    <message>
        <source>Folders that are backed up</source>
        <translation>Pastas incluídas no backup</translation>
    </message>
    <message>
        <source>No folder is backed up yet</source>
        <translation>Nenhuma pasta está no backup ainda</translation>
    </message>
    <message>
        <source>Add the folders that hold your own files, or drop them here.</source>
        <translation>Adicione as pastas que contêm os seus próprios arquivos ou solte-as aqui.</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Adicionar uma &amp;pasta…</translation>
    </message>
    <message>
        <source>Which folders are backed up can’t be told</source>
        <translation>Não é possível saber quais pastas estão no backup</translation>
    </message>
    <message>
        <source>Their list stands in the configuration, and is here again as soon as that is mended.</source>
        <translation>A lista delas está na configuração e volta a aparecer aqui assim que essa for corrigida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln pasta</numerusform>
            <numerusform>%Ln pastas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2 are backed up.</source>
        <translation>O backup inclui %1 com %2.</translation>
    </message>
    <message>
        <source>%1 are backed up.</source>
        <translation>O backup inclui %1.</translation>
    </message>
    <message>
        <source>The configuration file has mistakes, so nothing can be changed here until they are mended.</source>
        <translation>O arquivo de configuração tem erros, portanto nada pode ser alterado aqui até que sejam corrigidos.</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>Escolha uma pasta para o backup</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders were added. Their first backup begins now.</source>
        <translation>
            <numerusform>%Ln pasta foi adicionada. O primeiro backup dela começa agora.</numerusform>
            <numerusform>%Ln pastas foram adicionadas. O primeiro backup delas começa agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to leave out of all folders</source>
        <translation>O que deixar de fora em todas as pastas</translation>
    </message>
    <message>
        <source>The exclude rules are saved.</source>
        <translation>As regras de exclusão foram salvas.</translation>
    </message>
    <message>
        <source>What to leave out of “%1”</source>
        <translation>O que deixar de fora em “%1”</translation>
    </message>
    <message>
        <source>This folder is not backed up any more: its rules were not saved.</source>
        <translation>Esta pasta não está mais no backup: as regras dela não foram salvas.</translation>
    </message>
    <message>
        <source>Stop backing up</source>
        <translation>Parar de fazer backup</translation>
    </message>
    <message>
        <source>“%1” is the last folder that is backed up.</source>
        <translation>“%1” é a última pasta incluída no backup.</translation>
    </message>
    <message>
        <source>Stop backing up “%1”?</source>
        <translation>Parar de fazer backup de “%1”?</translation>
    </message>
    <message>
        <source>Add another folder first; then this one can be taken off the list.</source>
        <translation>Primeiro adicione outra pasta; depois esta pode ser retirada da lista.</translation>
    </message>
    <message>
        <source>The backup keeps everything that it holds of this folder, all versions included, and you can restore from it at any time. What changes in the folder from now on is not backed up any more. The folder itself is not touched.</source>
        <translation>O backup mantém tudo o que contém desta pasta, inclusive todas as versões, e você pode restaurar a partir dele a qualquer momento. O que mudar na pasta de agora em diante não entra mais no backup. A própria pasta não é alterada.</translation>
    </message>
    <message>
        <source>&amp;Stop backing up</source>
        <translation>&amp;Parar de fazer backup</translation>
    </message>
    <message>
        <source>“%1” is not backed up any more; its backup is kept.</source>
        <translation>Não é mais feito backup de “%1”; o backup já existente é mantido.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FoldersStep</name>
    <message>
        <source>Which folders shall be kept safe?</source>
        <translation>Quais pastas você quer proteger?</translation>
    </message>
    <message>
        <source>Everything in them is backed up. Other folders can be added, or dropped here; you can change all of this later.</source>
        <translation>O backup inclui tudo o que há nelas. Outras pastas podem ser adicionadas ou soltas aqui; você pode mudar tudo isto depois.</translation>
    </message>
    <message>
        <source>&amp;Add another folder…</source>
        <translation>&amp;Adicionar outra pasta…</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>Escolha uma pasta para o backup</translation>
    </message>
    <message>
        <source>Tick at least one folder.</source>
        <translation>Marque pelo menos uma pasta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders with %1.</source>
        <translation>
            <numerusform>%Ln pasta com %1.</numerusform>
            <numerusform>%Ln pastas com %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HistoryTreeModel</name>
    <message>
        <source>%1, deleted</source>
        <translation>%1, excluído</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
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
        <translation>Tudo o que já esteve no backup</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HoldDialog</name>
    <message>
        <source>%1 of %2 files are gone since %3. Their copies in the backup stay where they are. If you say that this is right, they count as deleted and are kept with the deleted files.</source>
        <translation>%1 de %2 arquivos sumiram desde %3. As cópias deles no backup ficam onde estão. Se você disser que isso está certo, eles contam como excluídos e são mantidos com os arquivos excluídos.</translation>
    </message>
    <message>
        <source>%1 of %2 files were rewritten since %3. What they hold now is backed up, and every earlier version is kept, also those that your rules would remove, until you say that this is right.</source>
        <translation>%1 de %2 arquivos foram regravados desde %3. O backup do que eles contêm agora é feito, e todas as versões anteriores são mantidas, também as que as suas regras removeriam, até você dizer que isso está certo.</translation>
    </message>
    <message>
        <source>Is this change right?</source>
        <translation>Esta alteração está certa?</translation>
    </message>
    <message>
        <source>Much changed at once. Nothing is lost: look at it calmly.</source>
        <translation>Muita coisa mudou de uma vez. Nada se perdeu: examine com calma.</translation>
    </message>
    <message>
        <source>If you did not do this yourself, pause and find out first. A program that encrypts files to extort money looks like this, and so does a drive that was exchanged.</source>
        <translation>Se não foi você quem fez isso, pause e descubra o motivo antes. É assim quando um programa criptografa arquivos para extorquir dinheiro, e também quando uma unidade foi trocada.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar a pasta</translation>
    </message>
    <message>
        <source>Show the folder %1</source>
        <translation>Mostrar a pasta %1</translation>
    </message>
    <message>
        <source>Show its copies in Versions</source>
        <translation>Mostrar as cópias em Versões</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>The change is &amp;right</source>
        <translation>A alteração está &amp;certa</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Decidir depois</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ImportDialog</name>
    <message>
        <source>Take over a configuration</source>
        <translation>Importar uma configuração</translation>
    </message>
    <message>
        <source>Take over this configuration?</source>
        <translation>Importar esta configuração?</translation>
    </message>
    <message>
        <source>&amp;Use it instead</source>
        <translation>&amp;Usar esta</translation>
    </message>
    <message>
        <source>This configuration can’t be used as it is.</source>
        <translation>Esta configuração não pode ser usada como está.</translation>
    </message>
    <message>
        <source>It takes the place of the present configuration, which is kept beside it as %1. Backups that were made stay as they are.</source>
        <comment>file name</comment>
        <translation>Ela toma o lugar da configuração atual, que é mantida ao lado dela como %1. Os backups já feitos ficam como estão.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retenção</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicatas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
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
        <translation>Será possível adicionar pastas assim que a configuração for corrigida.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NewFolderRow</name>
    <message>
        <source>Name of the folder in the backup</source>
        <translation>Nome da pasta no backup</translation>
    </message>
    <message>
        <source>Change its name in the backup</source>
        <translation>Alterar o nome dela no backup</translation>
    </message>
    <message>
        <source>Exclude rules for this folder…</source>
        <translation>Regras de exclusão para esta pasta…</translation>
    </message>
    <message>
        <source>Take it off this list</source>
        <translation>Retirar desta lista</translation>
    </message>
    <message>
        <source>Back up &amp;all of it</source>
        <translation>Fazer backup dela &amp;toda</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>Fazer backup de %1</translation>
    </message>
    <message>
        <source>Another folder has this name already. Choose a different one.</source>
        <translation>Outra pasta já tem este nome. Escolha um diferente.</translation>
    </message>
    <message>
        <source>A name can’t hold “/”, and can’t be “.” or “..”.</source>
        <translation>Um nome não pode conter “/”, nem ser “.” ou “..”.</translation>
    </message>
    <message>
        <source>Holdfast may not open this folder, so nothing in it would be backed up.</source>
        <translation>O Holdfast não tem permissão para abrir esta pasta, portanto nada nela entraria no backup.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders in it can’t be opened and would be left out.</source>
        <translation>
            <numerusform>%Ln pasta dentro dela não pode ser aberta e ficaria de fora.</numerusform>
            <numerusform>%Ln pastas dentro dela não podem ser abertas e ficariam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to leave out of “%1”</source>
        <translation>O que deixar de fora em “%1”</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Notice</name>
    <message>
        <source>Error: %1</source>
        <translation>Erro: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OverviewPage</name>
    <message>
        <source>What was backed up stays as it is</source>
        <translation>O que já está no backup fica como está</translation>
    </message>
    <message>
        <source>As soon as the configuration is mended, what has changed meanwhile is backed up.</source>
        <translation>Assim que a configuração for corrigida, o backup do que mudou enquanto isso é feito.</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>As últimas quatro semanas</translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation>O que ocupa espaço</translation>
    </message>
    <message>
        <source>Every change, within seconds</source>
        <translation>Cada alteração, em segundos</translation>
    </message>
    <message>
        <source>Holdfast watches your folders and copies what changes to your backup drive.</source>
        <translation>O Holdfast monitora suas pastas e copia o que muda para a sua unidade de backup.</translation>
    </message>
    <message>
        <source>Nothing is overwritten</source>
        <translation>Nada é sobrescrito</translation>
    </message>
    <message>
        <source>Earlier versions and deleted files stay, until rules that you choose remove them.</source>
        <translation>Versões anteriores e arquivos excluídos ficam, até que regras escolhidas por você os removam.</translation>
    </message>
    <message>
        <source>Plain files</source>
        <translation>Arquivos comuns</translation>
    </message>
    <message>
        <source>The backup can be read with any file manager, without Holdfast.</source>
        <translation>O backup pode ser lido com qualquer gerenciador de arquivos, sem o Holdfast.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>today 14:03</comment>
        <translation>Atualizado: %1</translation>
    </message>
    <message>
        <source>Is the clock right now?</source>
        <translation>O relógio está certo agora?</translation>
    </message>
    <message>
        <source>The backup has changes of a time that is still to come.</source>
        <translation>O backup contém alterações de um momento que ainda está por vir.</translation>
    </message>
    <message>
        <source>If the clock is wrong now, set it right in the settings of your system: nothing else is to be done.

If it is right now, and was ahead before, Holdfast records those changes as made now. No copy is removed by it.</source>
        <translation>Se o relógio está errado agora, acerte-o nas configurações do sistema: não é preciso fazer mais nada.

Se ele está certo agora e antes estava adiantado, o Holdfast registra essas alterações como feitas agora. Nenhuma cópia é removida por isso.</translation>
    </message>
    <message>
        <source>The clock is &amp;right</source>
        <translation>O relógio está &amp;certo</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PastRuns</name>
    <message>
        <source>Past backups</source>
        <translation>Backups anteriores</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>O que ficou de fora</translation>
    </message>
    <message>
        <source>The log of this backup</source>
        <translation>O registro deste backup</translation>
    </message>
    <message>
        <source>Show its &amp;log</source>
        <translation>Mostrar o &amp;registro</translation>
    </message>
    <message>
        <source>Log in the file &amp;manager</source>
        <translation>Registro no &amp;gerenciador de arquivos</translation>
    </message>
    <message>
        <source>There was no backup yet.</source>
        <translation>Ainda não houve nenhum backup.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files looked at</source>
        <translation>
            <numerusform>%Ln arquivo examinado</numerusform>
            <numerusform>%Ln arquivos examinados</numerusform>
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
            <numerusform>%Ln com outras propriedades</numerusform>
            <numerusform>%Ln com outras propriedades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old versions removed</source>
        <translation>
            <numerusform>%Ln versão antiga removida</numerusform>
            <numerusform>%Ln versões antigas removidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions held back</source>
        <translation>
            <numerusform>%Ln exclusão retida</numerusform>
            <numerusform>%Ln exclusões retidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 lidos</translation>
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
        <translation>O registro não pode ser mostrado: %1</translation>
    </message>
    <message>
        <source>… the log is longer: the file has all of it.</source>
        <translation>… o registro é mais longo: o arquivo o contém inteiro.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 por %2 pixels</translation>
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
        <translation>Versões mantidas por idade</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>after these rules</source>
        <translation>com estas regras</translation>
    </message>
    <message>
        <source>Kept versions by age, now and after these rules</source>
        <translation>Versões mantidas por idade, agora e com estas regras</translation>
    </message>
    <message>
        <source>What these rules remove</source>
        <translation>O que estas regras removem</translation>
    </message>
    <message>
        <source>Working out what these rules remove…</source>
        <translation>Calculando o que estas regras removem…</translation>
    </message>
    <message>
        <source>What these rules remove can’t be shown now.</source>
        <translation>Não é possível mostrar agora o que estas regras removem.</translation>
    </message>
    <message>
        <source>These rules remove nothing now.</source>
        <translation>Estas regras não removem nada agora.</translation>
    </message>
    <message>
        <source>These rules would remove %1.</source>
        <comment>132 versions, 1.2 GiB</comment>
        <translation>Estas regras removeriam %1.</translation>
    </message>
    <message>
        <source>Later they may: each backup applies them again.</source>
        <translation>Mais tarde podem remover: cada backup as aplica novamente.</translation>
    </message>
    <message>
        <source>The current copy of every file stays. What goes can’t be brought back.</source>
        <translation>A cópia atual de cada arquivo fica. O que for removido não pode ser recuperado.</translation>
    </message>
    <message>
        <source>Nothing is removed of %1 until you have looked at the many changes there.</source>
        <translation>Nada de %1 é removido até você examinar as muitas alterações ali.</translation>
    </message>
    <message>
        <source>%1: %2 versions now (%3), %4 after these rules (%5)</source>
        <translation>%1: %2 versões agora (%3), %4 com estas regras (%5)</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemsDialog</name>
    <message>
        <source>What could not be backed up</source>
        <translation>O que não pôde entrar no backup</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copiar a lista</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Nothing is left out any more.</source>
        <translation>Nada mais fica de fora.</translation>
    </message>
    <message>
        <source>Everything else is backed up as usual. Copies of these that were stored before are kept. Holdfast tries again by itself.</source>
        <translation>O backup de todo o resto é feito como sempre. As cópias destes que já estavam armazenadas são mantidas. O Holdfast tenta novamente sozinho.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemsModel</name>
    <message>
        <source>File or folder</source>
        <translation>Arquivo ou pasta</translation>
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
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Cópia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
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
            <numerusform>%Ln cópia armazenada foi lida (%1).</numerusform>
            <numerusform>%Ln cópias armazenadas foram lidas (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>A verificação foi interrompida antes do fim.</translation>
    </message>
    <message>
        <source>All of them are as they were stored.</source>
        <translation>Todas estão como foram armazenadas.</translation>
    </message>
    <message>
        <source>Some could not be looked at.</source>
        <translation>Algumas não puderam ser examinadas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were damaged or missing, and all are repaired.</source>
        <translation>
            <numerusform>%Ln estava danificada ou ausente e foi reparada.</numerusform>
            <numerusform>%Ln estavam danificadas ou ausentes, e todas foram reparadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were damaged or missing. Repaired: %1, beyond repair: %2.</source>
        <translation>
            <numerusform>%Ln estava danificada ou ausente. Reparadas: %1, sem reparo possível: %2.</numerusform>
            <numerusform>%Ln estavam danificadas ou ausentes. Reparadas: %1, sem reparo possível: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check and repair the backup</source>
        <translation>Verificar e reparar o backup</translation>
    </message>
    <message>
        <source>Holdfast reads every stored copy and compares it with what was backed up. A damaged one is set aside, never deleted, and taken anew from your unchanged file or from another copy with the same content. This can take a while; you can go on working.</source>
        <translation>O Holdfast lê cada cópia armazenada e a compara com o que entrou no backup. Uma cópia danificada é posta de lado, nunca excluída, e refeita a partir do seu arquivo inalterado ou de outra cópia com o mesmo conteúdo. Isto pode demorar; você pode continuar trabalhando.</translation>
    </message>
    <message>
        <source>&amp;Check and repair</source>
        <translation>&amp;Verificar e reparar</translation>
    </message>
    <message>
        <source>Damaged copies</source>
        <translation>Cópias danificadas</translation>
    </message>
    <message>
        <source>Checking the backup:</source>
        <translation>Verificando o backup:</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Verificar &amp;novamente</translation>
    </message>
    <message numerus="yes">
        <source>Lea&amp;ve as they are…</source>
        <translation>
            <numerusform>Dei&amp;xar como está…</numerusform>
            <numerusform>Dei&amp;xar como estão…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>&amp;Continuar em segundo plano</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Known damage</source>
        <translation>Danos conhecidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies can’t be repaired.</source>
        <translation>
            <numerusform>%Ln cópia danificada não pode ser reparada.</numerusform>
            <numerusform>%Ln cópias danificadas não podem ser reparadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you know of it, Holdfast does not warn of them any more. Nothing is removed: they stay listed here, and a verification still names them. It warns again as soon as anything else is damaged.</source>
        <translation>
            <numerusform>Se você já sabe dela, o Holdfast não avisa mais sobre ela. Nada é removido: ela continua na lista aqui, e uma verificação ainda a indica. Ele avisa novamente assim que qualquer outra coisa for danificada.</numerusform>
            <numerusform>Se você já sabe delas, o Holdfast não avisa mais sobre elas. Nada é removido: elas continuam na lista aqui, e uma verificação ainda as indica. Ele avisa novamente assim que qualquer outra coisa for danificada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave as they are</source>
        <translation>
            <numerusform>&amp;Deixar como está</numerusform>
            <numerusform>&amp;Deixar como estão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies are left as they are. Holdfast does not warn of them any more.</source>
        <translation>
            <numerusform>%Ln cópia danificada foi deixada como está. O Holdfast não avisa mais sobre ela.</numerusform>
            <numerusform>%Ln cópias danificadas foram deixadas como estão. O Holdfast não avisa mais sobre elas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreChoices</name>
    <message>
        <source>Restore to a folder</source>
        <translation>Restaurar em uma pasta</translation>
    </message>
    <message>
        <source>&amp;Beside the original</source>
        <translation>Ao &amp;lado do original</translation>
    </message>
    <message>
        <source>As a copy with “%1” in its name. Nothing that stands there is touched.</source>
        <translation>Como uma cópia com “%1” no nome. Nada do que está lá é alterado.</translation>
    </message>
    <message>
        <source>To &amp;another folder</source>
        <translation>Em outra &amp;pasta</translation>
    </message>
    <message>
        <source>With its folders, below one of your choice. Nothing that stands there is touched.</source>
        <translation>Com as pastas em que está, dentro de uma à sua escolha. Nada do que está lá é alterado.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>In its own &amp;place</source>
        <translation>No lugar &amp;original</translation>
    </message>
    <message>
        <source>What gives way is archived in the backup first.</source>
        <translation>O que for substituído é antes arquivado no backup.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Replace it if it is older</source>
        <translation>Substituir se for mais antigo</translation>
    </message>
    <message>
        <source>Replace it always</source>
        <translation>Substituir sempre</translation>
    </message>
    <message>
        <source>If something &amp;else stands there:</source>
        <translation>Se já houver outra &amp;coisa lá:</translation>
    </message>
    <message>
        <source>E&amp;xactly as it was</source>
        <translation>E&amp;xatamente como era</translation>
    </message>
    <message>
        <source>E&amp;xactly as it is in the backup</source>
        <translation>E&amp;xatamente como está no backup</translation>
    </message>
    <message>
        <source>Put back in place, so that everything is as it was. Newer files and files that were not there then are archived in the backup first; then they give way.</source>
        <translation>Posto de volta no lugar, para que tudo fique como era. Arquivos mais novos e arquivos que não existiam na época são primeiro arquivados no backup e só depois substituídos ou removidos.</translation>
    </message>
    <message>
        <source>Take the &amp;nearest older version where the
retention rules removed the right one</source>
        <translation>Usar a versão a&amp;nterior mais próxima quando as
regras de retenção removeram a versão certa</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>Nenhuma pasta foi escolhida ainda</translation>
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
        <translation>Restaurar “%1”</translation>
    </message>
    <message>
        <source>Restore the selected files and folders</source>
        <translation>Restaurar os arquivos e pastas selecionados</translation>
    </message>
    <message>
        <source>As it was on %1 at %2.</source>
        <comment>date, time</comment>
        <translation>Como era em %1 às %2.</translation>
    </message>
    <message>
        <source>As it is in the backup now.</source>
        <translation>Como está no backup agora.</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Mostrar a &amp;pasta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Choose a folder, and it is shown here what will happen.</source>
        <translation>Escolha uma pasta, e aqui é mostrado o que vai acontecer.</translation>
    </message>
    <message>
        <source>The restore was stopped</source>
        <translation>A restauração foi interrompida</translation>
    </message>
    <message>
        <source>Nothing could be restored</source>
        <translation>Nada pôde ser restaurado</translation>
    </message>
    <message numerus="yes">
        <source>Restored, but %Ln files need your attention</source>
        <translation>
            <numerusform>Restaurado, mas %Ln arquivo requer sua atenção</numerusform>
            <numerusform>Restaurado, mas %Ln arquivos requerem sua atenção</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are restored</source>
        <translation>
            <numerusform>%Ln arquivo foi restaurado</numerusform>
            <numerusform>%Ln arquivos foram restaurados</numerusform>
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
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Stood there before</source>
        <translation>Estava lá antes</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Foi para</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Stands there now</source>
        <translation>Está lá agora</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Vai para</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePlanView</name>
    <message>
        <source>Working out what will happen</source>
        <translation>Calculando o que vai acontecer</translation>
    </message>
    <message>
        <source>What is restored, name by name</source>
        <translation>O que é restaurado, nome por nome</translation>
    </message>
    <message>
        <source>Show &amp;only what needs attention</source>
        <translation>Mostrar &amp;só o que requer atenção</translation>
    </message>
    <message>
        <source>Working out what will happen…</source>
        <translation>Calculando o que vai acontecer…</translation>
    </message>
    <message>
        <source>%1 The list shows the first %2 of %3.</source>
        <comment>sentences, numbers</comment>
        <translation>%1 A lista mostra os primeiros %2 de %3.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreProgress</name>
    <message>
        <source>Progress of the restore</source>
        <translation>Progresso da restauração</translation>
    </message>
    <message>
        <source>Waiting for the backup that is under way…</source>
        <translation>Aguardando o backup em andamento…</translation>
    </message>
    <message>
        <source>Stopping after the file in hand…</source>
        <translation>Parando depois do arquivo em curso…</translation>
    </message>
    <message numerus="yes">
        <source>Restoring %Ln files…</source>
        <translation>
            <numerusform>Restaurando %Ln arquivo…</numerusform>
            <numerusform>Restaurando %Ln arquivos…</numerusform>
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
        <translation>Por quanto tempo as versões anteriores são mantidas?</translation>
    </message>
    <message>
        <source>Rules remove earlier versions and, if you wish, deleted files. The current copy of a file is never removed: at least one good copy always stays.</source>
        <translation>As regras removem versões anteriores e, se você quiser, arquivos excluídos. A cópia atual de um arquivo nunca é removida: sempre fica pelo menos uma cópia boa.</translation>
    </message>
    <message>
        <source>&amp;Rules for:</source>
        <translation>&amp;Regras para:</translation>
    </message>
    <message>
        <source>This folder has r&amp;ules of its own</source>
        <translation>Esta pasta tem regras &amp;próprias</translation>
    </message>
    <message>
        <source>Undo &amp;changes</source>
        <translation>&amp;Desfazer alterações</translation>
    </message>
    <message>
        <source>&amp;Save rules</source>
        <translation>&amp;Salvar regras</translation>
    </message>
    <message>
        <source>&amp;Apply now…</source>
        <translation>&amp;Aplicar agora…</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas as pastas</translation>
    </message>
    <message>
        <source>%1 (own rules)</source>
        <translation>%1 (regras próprias)</translation>
    </message>
    <message>
        <source>The configuration file can’t be read, so these are not your rules: they can be seen and changed once it is mended.</source>
        <translation>O arquivo de configuração não pode ser lido, portanto estas não são as suas regras: elas podem ser vistas e alteradas quando ele for corrigido.</translation>
    </message>
    <message>
        <source>The rules are here again as soon as the configuration is mended.</source>
        <translation>As regras voltam a aparecer aqui assim que a configuração for corrigida.</translation>
    </message>
    <message>
        <source>Set up a backup first: choose the folders to keep safe and a drive for their copies.</source>
        <translation>Primeiro configure um backup: escolha as pastas a proteger e uma unidade para as cópias delas.</translation>
    </message>
    <message>
        <source>Save and &amp;apply now…</source>
        <translation>Salvar e &amp;aplicar agora…</translation>
    </message>
    <message>
        <source>These rules are in force. Removed %1: %2.</source>
        <comment>today 14:03, 5 versions</comment>
        <translation>Estas regras estão em vigor. Última remoção (%1): %2.</translation>
    </message>
    <message>
        <source>These rules are in force.</source>
        <translation>Estas regras estão em vigor.</translation>
    </message>
    <message>
        <source>Not saved yet. Once saved, the next backup removes what is listed.</source>
        <translation>Ainda não salvo. Depois de salvar, o próximo backup remove o que está na lista.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Ainda não salvo.</translation>
    </message>
    <message>
        <source>The rules are saved.</source>
        <translation>As regras foram salvas.</translation>
    </message>
    <message>
        <source>Save without a preview?</source>
        <translation>Salvar sem prévia?</translation>
    </message>
    <message>
        <source>What these rules remove can’t be shown now.</source>
        <translation>Não é possível mostrar agora o que estas regras removem.</translation>
    </message>
    <message>
        <source>Once they are saved, the next backup applies them.</source>
        <translation>Depois de salvas, o próximo backup as aplica.</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>&amp;Salvar mesmo assim</translation>
    </message>
    <message>
        <source>Remove earlier versions?</source>
        <translation>Remover versões anteriores?</translation>
    </message>
    <message>
        <source>Remove %1 from the backup?</source>
        <comment>132 versions, 1.2 GiB</comment>
        <translation>Remover %1 do backup?</translation>
    </message>
    <message>
        <source>They are the ones that the page lists. They can’t be brought back. The current copy of every file stays.</source>
        <translation>É o que está na lista da página. Não será possível recuperar o que for removido. A cópia atual de cada arquivo fica.</translation>
    </message>
    <message>
        <source>Meanwhile others than those that you saw would go, so nothing was removed yet. %1</source>
        <translation>Enquanto isso, o que seria removido deixou de ser o que você viu, portanto nada foi removido ainda. %1</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>Removing earlier versions…</source>
        <translation>Removendo versões anteriores…</translation>
    </message>
    <message>
        <source>A backup ran meanwhile, and others than those that you saw would go now. Nothing was removed: look at the list again.</source>
        <translation>Enquanto isso houve um backup, e agora não seria removido o mesmo que você viu. Nada foi removido: examine a lista novamente.</translation>
    </message>
    <message>
        <source>Stopped. Removed until then: %1.</source>
        <translation>Interrompido. Removido até então: %1.</translation>
    </message>
    <message>
        <source>Removed: %1. Some could not be removed: %2: %3</source>
        <translation>Removido: %1. Parte não pôde ser removida: %2: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ReviewStep</name>
    <message>
        <source>Ready to start</source>
        <translation>Pronto para iniciar</translation>
    </message>
    <message>
        <source>The first backup copies everything, which may take a while. From then on changes are backed up within seconds, and earlier versions are kept.</source>
        <translation>O primeiro backup copia tudo, o que pode demorar. Depois disso, as alterações entram no backup em segundos, e as versões anteriores são mantidas.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>All &amp;rules…</source>
        <translation>Todas as &amp;regras…</translation>
    </message>
    <message>
        <source>%1. %2 are free there.</source>
        <translation>%1. Há %2 livres ali.</translation>
    </message>
    <message>
        <source>The exclude rules leave out nothing.</source>
        <translation>As regras de exclusão não deixam nada de fora.</translation>
    </message>
    <message>
        <source>What to leave out of all folders</source>
        <translation>O que deixar de fora em todas as pastas</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RulesForm</name>
    <message>
        <source>The exact rules</source>
        <translation>As regras exatas</translation>
    </message>
    <message>
        <source>Keep of each file the &amp;newest:</source>
        <translation>Manter de cada arquivo as mais &amp;recentes:</translation>
    </message>
    <message numerus="yes">
        <source> versions</source>
        <translation>
            <numerusform> versão</numerusform>
            <numerusform> versões</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep versions f&amp;or:</source>
        <translation>Manter &amp;versões por:</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <translation>
            <numerusform> dia</numerusform>
            <numerusform> dias</numerusform>
        </translation>
    </message>
    <message>
        <source>One each &amp;hour, for:</source>
        <translation>Uma por &amp;hora, durante:</translation>
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
        <translation>Uma por &amp;dia, durante:</translation>
    </message>
    <message>
        <source>One each &amp;week, for:</source>
        <translation>Uma por &amp;semana, durante:</translation>
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
        <translation>Uma por &amp;mês, durante:</translation>
    </message>
    <message numerus="yes">
        <source> months</source>
        <translation>
            <numerusform> mês</numerusform>
            <numerusform> meses</numerusform>
        </translation>
    </message>
    <message>
        <source>One each y&amp;ear, for:</source>
        <translation>Uma por &amp;ano, durante:</translation>
    </message>
    <message numerus="yes">
        <source> years</source>
        <translation>
            <numerusform> ano</numerusform>
            <numerusform> anos</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;deleted files for:</source>
        <translation>Manter arquivos &amp;excluídos por:</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>sempre</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>A version goes when one of these rules says so. Of the “one each …” rules it is enough that one keeps it.</source>
        <translation>Uma versão é removida quando uma destas regras assim determina. Das regras “uma por …”, basta que uma a mantenha.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Free space to keep on the drive</source>
        <translation>Espaço a manter livre na unidade</translation>
    </message>
    <message>
        <source>Unit of the free space</source>
        <translation>Unidade de medida do espaço livre</translation>
    </message>
    <message>
        <source>% of the drive</source>
        <translation>% da unidade</translation>
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
        <translation>Manter &amp;livre na unidade:</translation>
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
        <translation>Algo omitido</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Não concluído</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionados</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterados</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluídos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Gravado</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingsForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>Escolha uma pasta</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingsPage</name>
    <message>
        <source>The configuration file can’t be read, so these are not your settings: they can be seen and changed once it is mended.</source>
        <translation>O arquivo de configuração não pode ser lido, portanto estas não são as suas configurações: elas podem ser vistas e alteradas quando ele for corrigido.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>About Holdfast</source>
        <translation>Sobre o Holdfast</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Abrir a pasta de registros</translation>
    </message>
    <message>
        <source>Nothing opened the log folder. It is there after the first backup.</source>
        <translation>Nada abriu a pasta de registros. Ela existe depois do primeiro backup.</translation>
    </message>
    <message>
        <source>Some settings were changed.</source>
        <translation>Algumas configurações foram alteradas.</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>This backup has begun, and keeps its layout. Another one holds for a backup that begins anew, on another drive.</source>
        <translation>Este backup já começou e mantém a sua organização. Outra organização só vale para um backup que comece do início, em outra unidade.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>As configurações foram salvas.</translation>
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
        <translation>Trazê-los de volta como eram no momento mostrado; antes é mostrado o que vai acontecer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and folders are selected</source>
        <translation>
            <numerusform>%Ln arquivo ou pasta está selecionado</numerusform>
            <numerusform>%Ln arquivos e pastas estão selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not there at this time: choose one alone to bring it back.</source>
        <translation>
            <numerusform>%Ln deles não existe neste momento: escolha-o sozinho para trazê-lo de volta.</numerusform>
            <numerusform>%Ln deles não existem neste momento: escolha um sozinho para trazê-lo de volta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SituationPanel</name>
    <message>
        <source>Progress of the backup</source>
        <translation>Progresso do backup</translation>
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
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Fazer backup agora</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SourceDetails</name>
    <message>
        <source>E&amp;xclude rules…</source>
        <translation>Regras de e&amp;xclusão…</translation>
    </message>
    <message>
        <source>&amp;Versions to keep…</source>
        <translation>&amp;Versões a manter…</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <translation>&amp;Mostrar no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Sto&amp;p backing up…</source>
        <translation>&amp;Parar de fazer backup…</translation>
    </message>
    <message>
        <source>What could not be backed up</source>
        <translation>O que não pôde entrar no backup</translation>
    </message>
    <message>
        <source>It has no exclude rules of its own.</source>
        <translation>Ela não tem regras de exclusão próprias.</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln exclude rules of its own.</source>
        <translation>
            <numerusform>Ela tem %Ln regra de exclusão própria.</numerusform>
            <numerusform>Ela tem %Ln regras de exclusão próprias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its versions are kept by rules of its own.</source>
        <translation>As versões dela são mantidas por regras próprias.</translation>
    </message>
    <message>
        <source>Its versions are kept by the rules for all folders.</source>
        <translation>As versões dela são mantidas pelas regras para todas as pastas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be backed up:</source>
        <translation>
            <numerusform>Não foi possível fazer backup de %Ln arquivo ou pasta:</numerusform>
            <numerusform>Não foi possível fazer backup de %Ln arquivos ou pastas:</numerusform>
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
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Última alteração</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Monitoramento</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Etapa %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TimeBar</name>
    <message>
        <source>To the change before</source>
        <translation>Ir para a alteração anterior</translation>
    </message>
    <message>
        <source>To the next change</source>
        <translation>Ir para a próxima alteração</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>Momento a mostrar</translation>
    </message>
    <message>
        <source>Date and time to show</source>
        <translation>Data e hora a mostrar</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Agora</translation>
    </message>
    <message>
        <source>Show the files as they are now</source>
        <translation>Mostrar os arquivos como estão agora</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the end of the slider</comment>
        <translation>agora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln alteração</numerusform>
            <numerusform>%Ln alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown is %1</source>
        <translation>Momento mostrado: %1</translation>
    </message>
    <message>
        <source>Shown is now</source>
        <translation>Momento mostrado: agora</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Tray</name>
    <message>
        <source>Nothing was done yet</source>
        <translation>Nada foi feito ainda</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Fazer backup agora</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>&amp;Open Holdfast</source>
        <translation>&amp;Abrir o Holdfast</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Holdfast: %1</source>
        <translation>Holdfast: %1</translation>
    </message>
    <message>
        <source>Last good backup: %1</source>
        <translation>Último backup bom: %1</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Procurando alterações</translation>
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
        <translation>Feito por último</translation>
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
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::UsagePanel</name>
    <message>
        <source>What takes the space</source>
        <translation>O que ocupa espaço</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Somando…</translation>
    </message>
    <message>
        <source>Files now: %1</source>
        <translation>Arquivos agora: %1</translation>
    </message>
    <message>
        <source>Kept history: %1</source>
        <translation>Histórico mantido: %1</translation>
    </message>
    <message>
        <source>Nothing is stored yet. After the first backup you see here which folders take the space.</source>
        <translation>Nada está armazenado ainda. Depois do primeiro backup, você vê aqui quais pastas ocupam espaço.</translation>
    </message>
    <message>
        <source>Nothing in this folder takes any space.</source>
        <translation>Nada nesta pasta ocupa espaço.</translation>
    </message>
    <message>
        <source>%1: %2 now, %3 of earlier versions and deleted files</source>
        <translation>%1: %2 agora, %3 de versões anteriores e arquivos excluídos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas as pastas</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir para %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VerifySection</name>
    <message>
        <source>Verification</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>A backup is worth what can be restored from it.</source>
        <translation>Um backup vale pelo que se pode restaurar dele.</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Reparar…</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Verificar agora</translation>
    </message>
    <message>
        <source>&amp;Prove restoring now</source>
        <translation>&amp;Testar a restauração agora</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Reads every stored copy and compares it with its fingerprint.</source>
        <translation>Lê cada cópia armazenada e a compara com a impressão digital dela.</translation>
    </message>
    <message numerus="yes">
        <source>Restores %Ln files, drawn at random, to a temporary folder and compares them.</source>
        <translation>
            <numerusform>Restaura %Ln arquivo, escolhido ao acaso, em uma pasta temporária e o compara.</numerusform>
            <numerusform>Restaura %Ln arquivos, escolhidos ao acaso, em uma pasta temporária e os compara.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>The backup can’t be reached now. Connect its drive to check it, or to prove that files can be restored.</source>
        <translation>O backup não pode ser alcançado no momento. Conecte a unidade dele para verificá-lo ou para testar se os arquivos podem ser restaurados.</translation>
    </message>
    <message>
        <source>Nothing was backed up yet, so there is nothing to prove.</source>
        <translation>Ainda não há nada no backup, portanto não há nada a testar.</translation>
    </message>
    <message>
        <source>That files can be restored was never proven on this computer. It takes a minute.</source>
        <translation>Neste computador, nunca foi testado se os arquivos podem ser restaurados. Leva um minuto.</translation>
    </message>
    <message>
        <source>The last proof of restoring (%1) found damage. Verify the backup now.</source>
        <translation>O último teste de restauração (%1) encontrou danos. Verifique o backup agora.</translation>
    </message>
    <message>
        <source>Restoring was last proven %1: %2 came back exactly as they were.</source>
        <translation>Último teste de restauração (%1): restauração exata de %2.</translation>
    </message>
    <message>
        <source>Its stored copies were never all verified from this computer.</source>
        <translation>As cópias armazenadas nunca foram todas verificadas a partir deste computador.</translation>
    </message>
    <message>
        <source>All stored copies were last verified %1: they are sound.</source>
        <translation>Última verificação de todas as cópias armazenadas (%1): elas estão íntegras.</translation>
    </message>
    <message numerus="yes">
        <source>Last verified %1: %Ln copies are damaged, and left as they are.</source>
        <translation>
            <numerusform>Última verificação (%1): %Ln cópia está danificada e foi deixada como está.</numerusform>
            <numerusform>Última verificação (%1): %Ln cópias estão danificadas e foram deixadas como estão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies were found damaged or missing (%1). Repairing takes them anew from your unchanged files or from other copies of the same content.</source>
        <translation>
            <numerusform>%Ln cópia armazenada foi encontrada danificada ou ausente (%1). O reparo a refaz a partir dos seus arquivos inalterados ou de outras cópias com o mesmo conteúdo.</numerusform>
            <numerusform>%Ln cópias armazenadas foram encontradas danificadas ou ausentes (%1). O reparo as refaz a partir dos seus arquivos inalterados ou de outras cópias com o mesmo conteúdo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4 of %5</source>
        <comment>what, files, bytes</comment>
        <translation>%1: %2 de %3, %4 de %5</translation>
    </message>
    <message>
        <source>Reading the stored copies</source>
        <translation>Lendo as cópias armazenadas</translation>
    </message>
    <message>
        <source>Restoring and comparing</source>
        <translation>Restaurando e comparando</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies are damaged or missing.</source>
        <translation>
            <numerusform>%Ln cópia armazenada está danificada ou ausente.</numerusform>
            <numerusform>%Ln cópias armazenadas estão danificadas ou ausentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was read so far is sound: %1.</source>
        <translation>Interrompido. O que foi lido até agora está íntegro: %1.</translation>
    </message>
    <message>
        <source>What could be read is sound: %1. Some copies could not be looked at.</source>
        <translation>O que pôde ser lido está íntegro: %1. Algumas cópias não puderam ser examinadas.</translation>
    </message>
    <message>
        <source>All stored copies are sound: %1.</source>
        <translation>Todas as cópias armazenadas estão íntegras: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be restored as they were.</source>
        <translation>
            <numerusform>%Ln arquivo não pôde ser restaurado como era.</numerusform>
            <numerusform>%Ln arquivos não puderam ser restaurados como eram.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Interrompido antes do fim.</translation>
    </message>
    <message>
        <source>No file could be tried.</source>
        <translation>Nenhum arquivo pôde ser testado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were restored and are exactly what they were.</source>
        <translation>
            <numerusform>%Ln arquivo foi restaurado e é exatamente o que era.</numerusform>
            <numerusform>%Ln arquivos foram restaurados e são exatamente o que eram.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): its copy %3: %4</source>
        <comment>file, which content, where it lies, problem</comment>
        <translation>%1 (%2): a cópia %3: %4</translation>
    </message>
    <message>
        <source>%1 (%2): its copy %3 is missing</source>
        <comment>file, which content, where it lay</comment>
        <translation>%1 (%2): a cópia %3 está ausente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not a part of the backup; it is left alone</source>
        <translation>%1: não faz parte do backup; não será alterado</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VersionModel</name>
    <message>
        <source>Current. %1</source>
        <comment>what changed</comment>
        <translation>Atual. %1</translation>
    </message>
    <message>
        <source>until now</source>
        <translation>até agora</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>From %1 %2</source>
        <comment>a time, until when</comment>
        <translation>De %1 %2</translation>
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
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VersionsPage</name>
    <message>
        <source>Your files as they are now</source>
        <translation>Seus arquivos como estão agora</translation>
    </message>
    <message>
        <source>Your files as they were on %1 at %2</source>
        <comment>date, time</comment>
        <translation>Seus arquivos como eram em %1 às %2</translation>
    </message>
    <message>
        <source>%1 was not there at this time.</source>
        <translation>%1 não existia nesse momento.</translation>
    </message>
    <message>
        <source>Choose &amp;folders</source>
        <translation>Escolher &amp;pastas</translation>
    </message>
    <message>
        <source>Nothing is backed up yet</source>
        <translation>Ainda não há nada no backup</translation>
    </message>
    <message>
        <source>As soon as a folder is backed up, every version of every file in it can be found here.</source>
        <translation>Assim que uma pasta entrar no backup, todas as versões de todos os arquivos dela poderão ser encontradas aqui.</translation>
    </message>
    <message>
        <source>Search everything that was ever backed up</source>
        <translation>Pesquisar tudo o que já esteve no backup</translation>
    </message>
    <message>
        <source>Show &amp;deleted files</source>
        <translation>Mostrar arquivos &amp;excluídos</translation>
    </message>
    <message>
        <source>Choose a file or a folder</source>
        <translation>Escolha um arquivo ou uma pasta</translation>
    </message>
    <message>
        <source>Its versions are shown here: to read, to compare and to bring back. Move the slider to see how everything was at another time.</source>
        <translation>As versões são mostradas aqui: para ler, comparar e trazer de volta. Mova o controle deslizante para ver como tudo era em outro momento.</translation>
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
        <translation>Pastas que não podem ser monitoradas</translation>
    </message>
    <message>
        <source>This computer tells Holdfast of changes in %1 folders, and no more. Nothing is lost: the others are looked at from time to time, so that changes in them are backed up later. Whoever administers this computer can raise the limit.</source>
        <translation>Este computador informa ao Holdfast as alterações em %1 pastas, e não mais. Nada se perde: as outras são examinadas de tempos em tempos, de modo que as alterações nelas entram no backup mais tarde. Quem administra este computador pode aumentar o limite.</translation>
    </message>
    <message>
        <source>Until the next restart, type this in a &amp;terminal:</source>
        <translation>Até a próxima reinicialização, digite isto em um &amp;terminal:</translation>
    </message>
    <message>
        <source>For &amp;good, write this into the file /etc/sysctl.d/60-holdfast.conf:</source>
        <translation>Para valer &amp;sempre, escreva isto no arquivo /etc/sysctl.d/60-holdfast.conf:</translation>
    </message>
    <message>
        <source>Then start Holdfast again, so that it watches all folders.</source>
        <translation>Depois inicie o Holdfast novamente, para que ele monitore todas as pastas.</translation>
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
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
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
        <translation>holdfast: já está em execução e não responde.
</translation>
    </message>
</context>
</TS>
