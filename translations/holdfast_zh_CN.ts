<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Activity</name>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Old version removed</source>
        <translation>已移除旧版本</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>The backup is complete.</source>
        <translation>备份已完成。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were unchanged.</source>
        <translation>
            <numerusform>%Ln 个文件没有变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>保留在 %1</translation>
    </message>
    <message>
        <source>the same content is stored already</source>
        <translation>相同内容已有存储</translation>
    </message>
</context>
<context>
    <name>ActivityExport</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>AwayText</name>
    <message>
        <source>Connect it to see what it holds. Changes in your folders are noticed meanwhile, and backed up then.</source>
        <translation>连接该驱动器即可查看其中的内容。在此期间，您文件夹中的更改仍会被记下，待连接后再备份。</translation>
    </message>
    <message>
        <source>The drive “%1” is not connected.</source>
        <translation>驱动器“%1”未连接。</translation>
    </message>
    <message>
        <source>The drive “%1” has not been connected since %2.</source>
        <comment>name, Tuesday 18:40</comment>
        <translation>驱动器“%1”自 %2 起一直未连接。</translation>
    </message>
    <message>
        <source>There is no backup to look at: none was made yet, or its drive is not connected.</source>
        <translation>没有可查看的备份：尚未进行过备份，或备份驱动器未连接。</translation>
    </message>
</context>
<context>
    <name>ClassifyFolder</name>
    <message>
        <source>This is a file, and Holdfast backs up whole folders. Add the folder “%1” that holds it; exclude rules can leave out the rest.</source>
        <translation>这是一个文件，而 Holdfast 备份的是整个文件夹。请添加它所在的文件夹“%1”；其余内容可以用排除规则排除。</translation>
    </message>
    <message>
        <source>This is the backup itself. It can’t be backed up into itself; choose the folder that your own files are in.</source>
        <translation>这就是备份本身，无法备份到自身之中；请选择存放您自己文件的文件夹。</translation>
    </message>
    <message>
        <source>This folder lies inside the backup, so what is in it is a copy already. Choose the folder that your own files are in.</source>
        <translation>此文件夹位于备份之中，里面的内容已经是副本。请选择存放您自己文件的文件夹。</translation>
    </message>
    <message>
        <source>The backup lies in this folder. That is fine: it is left out. A copy on the same drive does not survive the loss of that drive, though.</source>
        <translation>备份就在此文件夹中。这没有问题：备份本身会被排除。不过，如果该驱动器丢失或损坏，同一驱动器上的副本也会随之丢失。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a folder</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>This folder is on the list already, as “%1”.</source>
        <translation>此文件夹已在列表中，名称为“%1”。</translation>
    </message>
    <message>
        <source>This folder is backed up already, as “%1”.</source>
        <translation>此文件夹已在备份，名称为“%1”。</translation>
    </message>
    <message>
        <source>This folder lies in “%1”, which is on the list: it is backed up with that.</source>
        <translation>此文件夹位于列表中的“%1”内，会随之一起备份。</translation>
    </message>
    <message>
        <source>This folder is backed up already: it lies in “%1”. There is nothing more to do.</source>
        <translation>此文件夹已在备份：它位于“%1”内。无需再做任何操作。</translation>
    </message>
    <message>
        <source>Backed up already in this folder: %1. Nothing is backed up twice. To back up all of it, stop backing up those first; what is stored of them is kept.</source>
        <comment>names of folders</comment>
        <translation>此文件夹中已在备份的有：%1。任何内容都不会重复备份。要备份整个文件夹，请先停止备份这些文件夹；它们已存储的内容会保留。</translation>
    </message>
    <message>
        <source>On the list already in this folder: %1. Nothing is backed up twice: keep those, or back up all of this folder in their place.</source>
        <comment>names of folders</comment>
        <translation>此文件夹中已在列表里的有：%1。任何内容都不会重复备份：请保留这些文件夹，或者改为备份整个文件夹。</translation>
    </message>
    <message>
        <source>This folder is not there. Connect its drive, then add it again.</source>
        <translation>此文件夹不存在。请连接其所在的驱动器，然后重新添加。</translation>
    </message>
    <message>
        <source>The path of this folder holds bytes that are no text, which the configuration can’t hold. Add the folder above it, or give it another name.</source>
        <translation>此文件夹的路径含有非文本字节，无法存入配置。请添加其上级文件夹，或为此文件夹改名。</translation>
    </message>
    <message>
        <source>This is where Holdfast writes its log, which is never backed up. Choose another folder.</source>
        <translation>这是 Holdfast 存放日志的位置，日志从不备份。请选择其他文件夹。</translation>
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
        <translation>用法：holdfast [选项]… [文件夹]…
将文件夹备份为普通文件，并在托盘中持续守护它们。
命令行中给出的文件夹会列为可添加备份的文件夹。

  --config 文件          使用其他配置，而非用户自己的配置
  --background           启动时不显示窗口
  --page 页面 [文件]     显示页面：overview、folders、activity、versions、
                         retention、duplicates、settings；或显示文件的版本
  --backup-now           立即检查所有内容
  --pause, --resume      暂停备份、继续备份
  --quit                 结束正在运行的 Holdfast
  --help, --version

如果 Holdfast 已在运行，则由它执行所要求的操作。在终端或脚本中请使用：
holdfast-cli。
</translation>
    </message>
    <message>
        <source>holdfast: %1
Try holdfast --help.
</source>
        <translation>holdfast: %1
请尝试运行 holdfast --help。
</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>没有选项 %1</translation>
    </message>
    <message>
        <source>%1 wants a value</source>
        <translation>%1 需要一个值</translation>
    </message>
    <message>
        <source>--page wants the name of a page</source>
        <translation>--page 需要页面名称</translation>
    </message>
    <message>
        <source>there is no page %1; the pages are overview, folders, activity, versions, retention, duplicates and settings</source>
        <translation>没有页面 %1；可用的页面有 overview、folders、activity、versions、retention、duplicates 和 settings</translation>
    </message>
    <message>
        <source>%1 wants a file</source>
        <translation>%1 需要一个文件</translation>
    </message>
</context>
<context>
    <name>ConfigMistakes</name>
    <message>
        <source>Line %1 can’t be understood: a comma, a quotation mark or a bracket may be missing, or be one too many, there or just before.</source>
        <translation>无法理解第 %1 行：该处或紧邻其前可能缺少或多出了逗号、引号或括号。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>ConfigSections</name>
    <message numerus="yes">
        <source>seconds</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>files</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>个文件</numerusform>
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
        <translation>%（占文件夹文件数）</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>How changes are found and when they are backed up.</source>
        <translation>如何发现更改，以及何时备份。</translation>
    </message>
    <message>
        <source>&amp;Wait for quiet:</source>
        <translation>等待变动停止(&amp;W)：</translation>
    </message>
    <message>
        <source>A file is backed up when it has not changed for so long.</source>
        <translation>文件在这段时间内没有变动后才会备份。</translation>
    </message>
    <message>
        <source>&amp;Busy files:</source>
        <translation>频繁变动的文件(&amp;B)：</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>每次更改</translation>
    </message>
    <message>
        <source>A file that keeps changing gets at most one new version in this time. Its first change is not delayed.</source>
        <translation>持续变动的文件在这段时间内最多产生一个新版本。首次更改不会延迟。</translation>
    </message>
    <message>
        <source>&amp;Check everything every:</source>
        <translation>全面检查间隔(&amp;C)：</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Finds what the system did not tell of.</source>
        <translation>找出系统没有通知的更改。</translation>
    </message>
    <message>
        <source>Pause on batter&amp;y below:</source>
        <translation>电池电量低于此值时暂停(&amp;Y)：</translation>
    </message>
    <message>
        <source>Hold back a &amp;mass change above:</source>
        <translation>大量更改超过此值时暂缓(&amp;M)：</translation>
    </message>
    <message>
        <source>When so many files vanish or change at once, Holdfast asks first. Nothing is removed from the backup meanwhile.</source>
        <translation>当这么多文件同时消失或改变时，Holdfast 会先询问您。在此期间，不会从备份中移除任何内容。</translation>
    </message>
    <message>
        <source>… and of at &amp;least:</source>
        <translation>…且至少(&amp;L)：</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>任意数量</translation>
    </message>
    <message>
        <source>Recognising changes</source>
        <translation>识别更改</translation>
    </message>
    <message>
        <source>Only the fingerprint of its content says whether a file has changed.</source>
        <translation>文件是否更改，只以其内容的指纹为准。</translation>
    </message>
    <message>
        <source>&amp;Read files:</source>
        <translation>读取文件(&amp;R)：</translation>
    </message>
    <message>
        <source>When size or times differ (fast)</source>
        <translation>大小或时间不同时（快）</translation>
    </message>
    <message>
        <source>Always, in every backup (thorough and slow)</source>
        <translation>始终，每次备份都读取（彻底但较慢）</translation>
    </message>
    <message>
        <source>&amp;Fingerprint:</source>
        <translation>指纹(&amp;F)：</translation>
    </message>
    <message>
        <source>All of them are safe. After a change of it, files are read once to get their new fingerprint.</source>
        <translation>所有选项都是安全的。更改此项后，文件会被读取一次以计算新的指纹。</translation>
    </message>
    <message>
        <source>How files are stored</source>
        <translation>文件的存储方式</translation>
    </message>
    <message>
        <source>What is stored already stays as it is: this is for what comes from now on.</source>
        <translation>已存储的内容保持不变：此处的设置仅对今后的内容有效。</translation>
    </message>
    <message>
        <source>Folders in the backup:</source>
        <translation>备份中的文件夹：</translation>
    </message>
    <message>
        <source>One for each folder, when there is more than one</source>
        <translation>有多个文件夹时，各设一个</translation>
    </message>
    <message>
        <source>One for each folder, always</source>
        <translation>始终为每个文件夹各设一个</translation>
    </message>
    <message>
        <source>None, for a single folder</source>
        <translation>仅有一个文件夹时不设</translation>
    </message>
    <message>
        <source>A backup that has begun keeps what it began with.</source>
        <translation>已开始的备份会沿用最初的方式。</translation>
    </message>
    <message>
        <source>Put identical files:</source>
        <translation>相同文件的存放位置：</translation>
    </message>
    <message>
        <source>Into “_duplicates”, but for the first one</source>
        <translation>放入“_duplicates”，首个除外</translation>
    </message>
    <message>
        <source>Where they belong, like all others</source>
        <translation>与其他文件一样，放在原有位置</translation>
    </message>
    <message>
        <source>Store identical files as:</source>
        <translation>相同文件的存储方式：</translation>
    </message>
    <message>
        <source>Shared space where the drive can, else copies</source>
        <translation>驱动器支持时共享空间，否则存为副本</translation>
    </message>
    <message>
        <source>Shared space; warns where the drive can’t</source>
        <translation>共享空间；驱动器不支持时发出警告</translation>
    </message>
    <message>
        <source>Links to one file; warns where the drive can’t</source>
        <translation>链接到同一个文件；驱动器不支持时发出警告</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>What shares its space is also damaged together.</source>
        <translation>共享空间的文件也会一同损坏。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>One file for each backup, which says everything that was done.</source>
        <translation>每次备份一个文件，记录所做的一切。</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>文件夹(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Keep for:</source>
        <translation>保留时间(&amp;K)：</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>&amp;Unchanged files:</source>
        <translation>未更改的文件(&amp;U)：</translation>
    </message>
    <message>
        <source>One line each in small backups</source>
        <translation>小型备份中每个文件一行</translation>
    </message>
    <message>
        <source>One line each</source>
        <translation>每个文件一行</translation>
    </message>
    <message>
        <source>One line for all</source>
        <translation>全部合为一行</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Files at the same time:</source>
        <translation>同时处理的文件数：</translation>
    </message>
    <message>
        <source>Chosen for this computer</source>
        <translation>根据此计算机选择</translation>
    </message>
    <message>
        <source>How many files are read and copied at once.</source>
        <translation>同时读取和复制的文件数量。</translation>
    </message>
    <message>
        <source>Read all &amp;stored copies every:</source>
        <translation>读完所有已存储副本的周期(&amp;S)：</translation>
    </message>
    <message>
        <source>A share of them at each regular check, so that a drive that goes bad is noticed in time.</source>
        <translation>每次定期检查时读取其中一部分，以便及时发现驱动器故障。</translation>
    </message>
</context>
<context>
    <name>ConfigSummary</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Backs up %1</source>
        <translation>备份 %1</translation>
    </message>
    <message>
        <source>The backup is in %1</source>
        <translation>备份位于 %1</translation>
    </message>
    <message>
        <source>To be known: %1: %2</source>
        <translation>请注意（%1）：%2</translation>
    </message>
</context>
<context>
    <name>DestinationQuestion</name>
    <message>
        <source>An older state of your own backup is there now: %1.</source>
        <translation>该处现在是您自己备份的一个较早状态：%1。</translation>
    </message>
    <message>
        <source>Another backup of yours is there now: %1.</source>
        <translation>该处现在是您的另一个备份：%1。</translation>
    </message>
    <message>
        <source>A backup that you have not made on this computer is there now: %1.</source>
        <translation>该处现在是一个并非在此计算机上创建的备份：%1。</translation>
    </message>
    <message>
        <source>An empty folder is there now, as when a drive is not connected. Holdfast would begin a new backup in it.</source>
        <translation>该处现在是一个空文件夹，驱动器未连接时就会这样。Holdfast 会在其中开始新的备份。</translation>
    </message>
    <message>
        <source>There is no such folder now.</source>
        <translation>该文件夹现在不存在。</translation>
    </message>
    <message>
        <source>There are other files now, and no backup of Holdfast. It would begin a new backup beside them.</source>
        <translation>该处现在是其他文件，没有 Holdfast 的备份。Holdfast 会在这些文件旁边开始新的备份。</translation>
    </message>
    <message>
        <source>Is this the right drive?</source>
        <translation>这是正确的驱动器吗？</translation>
    </message>
    <message>
        <source>What is at “%1” is not what was there after the last backup.</source>
        <translation>“%1”处的内容与上次备份之后的内容不符。</translation>
    </message>
    <message>
        <source>If you connect the right drive, the backup goes on by itself.</source>
        <translation>连接正确的驱动器后，备份会自动继续。</translation>
    </message>
    <message>
        <source>If this is the place to back up to from now on, Holdfast goes on here. What stands there is kept.</source>
        <translation>如果今后要备份到这里，Holdfast 就在此继续。该处已有的内容会保留。</translation>
    </message>
    <message>
        <source>&amp;Use what is there</source>
        <translation>使用现有内容(&amp;U)</translation>
    </message>
</context>
<context>
    <name>DestinationText</name>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>可用 %1，共 %2。</translation>
    </message>
    <message>
        <source>There is not enough room: %1 are free, and your folders need %2. Choose a larger drive, or leave something out.</source>
        <translation>空间不足：可用 %1，而您的文件夹需要 %2。请选择更大的驱动器，或排除部分内容。</translation>
    </message>
    <message>
        <source>The first backup fits (%1 free, %2 needed), but leaves little room for earlier versions.</source>
        <translation>首次备份放得下（可用 %1，需要 %2），但留给历史版本的空间很少。</translation>
    </message>
    <message>
        <source>There is enough room: %1 are free, and your folders need %2.</source>
        <translation>空间充足：可用 %1，您的文件夹需要 %2。</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here. It is continued, with all its versions.</source>
        <translation>此处已有 Holdfast 的备份。将在其基础上继续，所有版本都会保留。</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here that was not made by you on this computer. If it is yours, it is continued, with all its versions. If not, choose another folder.</source>
        <translation>此处已有 Holdfast 的备份，但并非由您在此计算机上创建。如果是您的备份，将在其基础上继续，所有版本都会保留。如果不是，请选择其他文件夹。</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here that was not made by you on this computer: %1. If it is yours, it is continued, with all its versions. If not, choose another folder.</source>
        <comment>the folders that it holds</comment>
        <translation>此处已有 Holdfast 的备份，但并非由您在此计算机上创建：%1。如果是您的备份，将在其基础上继续，所有版本都会保留。如果不是，请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The file system of this drive (%1) holds no file larger than %2. Such files can’t be backed up to it.</source>
        <translation>此驱动器的文件系统（%1）不能存放大于 %2 的文件。这样的文件无法备份到此处。</translation>
    </message>
    <message>
        <source>The file system of this drive (%1) can’t hold permissions and owners. Holdfast remembers them, and restores them.</source>
        <translation>此驱动器的文件系统（%1）不能保存权限和所有者。Holdfast 会记住这些信息，并在恢复时还原。</translation>
    </message>
    <message>
        <source>Identical files take up space only once on this drive.</source>
        <translation>相同的文件在此驱动器上只占用一份空间。</translation>
    </message>
    <message>
        <source>Holdfast may not write there. Choose another folder, or give yourself the permission.</source>
        <translation>Holdfast 没有该处的写入权限。请选择其他文件夹，或为自己授予权限。</translation>
    </message>
    <message>
        <source>A backup of the original tool stands here. It is taken over: what is stored already is not copied again.</source>
        <translation>此处已有原版工具的备份。该备份将被沿用：已存储的内容不会再次复制。</translation>
    </message>
    <message>
        <source>There are other files in this folder. They are left alone, but a folder of its own keeps the backup tidy.</source>
        <translation>此文件夹中还有其他文件。这些文件不会受到影响，但使用单独的文件夹可以让备份更整洁。</translation>
    </message>
    <message>
        <source>This is the drive that your folders are on. A copy there helps when you delete or change a file by mistake, but does not survive the loss of the drive.</source>
        <translation>这是您的文件夹所在的驱动器。存放在此的副本可在您误删或误改文件时派上用场，但如果驱动器丢失或损坏，副本也会随之丢失。</translation>
    </message>
    <message>
        <source>“%1” (files: %2)</source>
        <translation>“%1”（文件数：%2）</translation>
    </message>
    <message>
        <source>“%1” (files: %2, last change %3)</source>
        <translation>“%1”（文件数：%2，上次更改 %3）</translation>
    </message>
    <message>
        <source>it does not tell what of</source>
        <translation>未说明备份的是什么</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Connect its drive, or correct the path.</source>
        <translation>请连接其驱动器，或更正路径。</translation>
    </message>
    <message>
        <source>Give this user the permission, or run as one who has it.</source>
        <translation>请为此用户授予权限，或以拥有权限的用户身份运行。</translation>
    </message>
    <message>
        <source>Make room there, then try again: what was stored before is as it was.</source>
        <translation>请在该处腾出空间，然后重试：之前存储的内容保持原样。</translation>
    </message>
    <message>
        <source>Mount it for writing, then try again.</source>
        <translation>请以可写方式挂载，然后重试。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Connect the drive again, then try again: what was stored before is as it was.</source>
        <translation>请重新连接驱动器，然后重试：之前存储的内容保持原样。</translation>
    </message>
    <message>
        <source>The next backup makes the catalog anew; so does the command rebuild.</source>
        <translation>下次备份会重新建立索引；也可以使用 rebuild 命令。</translation>
    </message>
    <message>
        <source>Another process holds this backup. Wait until it is done, then try again.</source>
        <translation>另一个进程正在使用此备份。请等待其完成，然后重试。</translation>
    </message>
    <message>
        <source>Holdfast monitors this backup (pid %1) and backs up by itself. To do it by hand, stop it first.</source>
        <translation>Holdfast 正在监视此备份（pid %1）并会自动备份。要手动备份，请先将其停止。</translation>
    </message>
    <message>
        <source>Another process (pid %1) holds this backup. Wait until it is done, then try again.</source>
        <translation>另一个进程（pid %1）正在使用此备份。请等待其完成，然后重试。</translation>
    </message>
</context>
<context>
    <name>ExcludeRules</name>
    <message>
        <source>A “\” at the end has nothing to quote. Write “\\” for the character itself.</source>
        <translation>末尾的“\”后面没有可转义的字符。要表示该字符本身，请写成“\\”。</translation>
    </message>
    <message>
        <source>The “[” is never closed. Add a “]”, or write “\[” for the character itself.</source>
        <translation>“[”没有闭合。请补上“]”，或写成“\[”以表示该字符本身。</translation>
    </message>
    <message>
        <source>This rule names nothing. Write a name such as “*.tmp” or “build/”.</source>
        <translation>此规则没有指定任何名称。请写出名称，例如“*.tmp”或“build/”。</translation>
    </message>
    <message>
        <source>A comment: it leaves out nothing.</source>
        <translation>注释：不排除任何内容。</translation>
    </message>
    <message>
        <source>Backs up “%1” after all (path from the top of the folder).</source>
        <translation>仍然备份“%1”（从文件夹顶层开始的路径）。</translation>
    </message>
    <message>
        <source>Leaves out “%1” (path from the top of the folder).</source>
        <translation>排除“%1”（从文件夹顶层开始的路径）。</translation>
    </message>
    <message>
        <source>Backs up every folder named “%1” after all.</source>
        <translation>仍然备份所有名为“%1”的文件夹。</translation>
    </message>
    <message>
        <source>Leaves out every folder named “%1”, at any depth.</source>
        <translation>排除所有名为“%1”的文件夹，不论层级。</translation>
    </message>
    <message>
        <source>Backs up everything named “%1” after all.</source>
        <translation>仍然备份所有名为“%1”的内容。</translation>
    </message>
    <message>
        <source>Leaves out everything named “%1”, at any depth.</source>
        <translation>排除所有名为“%1”的内容，不论层级。</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>What programs keep to be faster and make again by themselves.</source>
        <translation>程序为了加快速度而保存、并会自行重新生成的内容。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Files that you threw away already.</source>
        <translation>您已经丢弃的文件。</translation>
    </message>
    <message>
        <source>Build output</source>
        <translation>构建输出</translation>
    </message>
    <message>
        <source>What compilers make from source code.</source>
        <translation>编译器由源代码生成的内容。</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Disk images of many gigabytes that change whenever the machine runs.</source>
        <translation>数 GB 大小的磁盘映像，虚拟机每次运行都会更改。</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>临时文件</translation>
    </message>
    <message>
        <source>Unfinished downloads, locks and what editors leave behind.</source>
        <translation>未完成的下载、锁文件以及编辑器留下的文件。</translation>
    </message>
    <message>
        <source>Downloaded packages (node_modules)</source>
        <translation>下载的软件包 (node_modules)</translation>
    </message>
    <message>
        <source>Libraries that a package manager fetches again.</source>
        <translation>软件包管理器可以重新下载的库。</translation>
    </message>
</context>
<context>
    <name>FolderCount</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files, size</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>still counting</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The exclude rules leave out %1, %2.</source>
        <translation>排除规则会排除 %1，%2。</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Now of another kind</source>
        <translation>类型已改变</translation>
    </message>
    <message>
        <source>Grown by %1</source>
        <translation>增大了 %1</translation>
    </message>
    <message>
        <source>Shrunk by %1</source>
        <translation>减小了 %1</translation>
    </message>
    <message>
        <source>Same content</source>
        <translation>内容相同</translation>
    </message>
    <message>
        <source>Changed, same size</source>
        <translation>已更改，大小相同</translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation>此后未更改</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>Moved since</source>
        <translation>此后已移动</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>此后已更改</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>删除于 %1</translation>
    </message>
    <message>
        <source>%1; content gone by retention</source>
        <translation>%1；内容已按保留规则移除</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>移动自 %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two changes</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>首个版本</translation>
    </message>
    <message>
        <source>%1; then deleted</source>
        <comment>a change</comment>
        <translation>%1；随后删除</translation>
    </message>
    <message>
        <source>Gone by retention</source>
        <translation>已按保留规则移除</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The first backup is done</source>
        <translation>首次备份已完成</translation>
    </message>
    <message>
        <source>From now on, what changes is backed up by itself.</source>
        <translation>从现在起，更改会自动备份。</translation>
    </message>
</context>
<context>
    <name>PauseLength</name>
    <message>
        <source>For &amp;1 hour</source>
        <translation>&amp;1 小时</translation>
    </message>
    <message>
        <source>For &amp;4 hours</source>
        <translation>&amp;4 小时</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>直到明天(&amp;T)</translation>
    </message>
    <message>
        <source>Until &amp;resumed</source>
        <translation>直到手动继续(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>It takes %1, and the backup drive has %2 left for it.</source>
        <translation>它需要 %1，而备份驱动器只剩 %2 可用。</translation>
    </message>
</context>
<context>
    <name>ProgressEstimate</name>
    <message>
        <source>Starting to back up…</source>
        <translation>正在开始备份…</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>正在查找更改…</translation>
    </message>
    <message>
        <source>Looking for changes: %1 so far</source>
        <comment>48 files</comment>
        <translation>正在查找更改：目前 %1</translation>
    </message>
    <message>
        <source>Finishing the backup…</source>
        <translation>正在完成备份…</translation>
    </message>
    <message>
        <source>Backing up: %1</source>
        <comment>1,204 of 3,310 files …</comment>
        <translation>正在备份：%1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>48 files</comment>
        <translation>目前 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, 48 files</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, %2 to go</source>
        <comment>what is done, size</comment>
        <translation>%1，还剩 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is done, about 3 minutes</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>looking for changes: %1 files, %2</source>
        <translation>正在查找更改：%1 个文件，%2</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>%1 个文件，%2</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3</source>
        <translation>%1/%2 个文件，%3</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3 of %4</source>
        <translation>%1/%2 个文件，%3/%4</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>，%1/秒</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>，还剩 %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>正在完成</translation>
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
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>不到 1 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>What was copied so far is kept; the file in hand is finished or dropped as a whole, and the next start does the rest.</source>
        <translation>目前已复制的内容会保留；正在处理的文件要么完整写完，要么整个放弃，其余内容在下次启动时处理。</translation>
    </message>
    <message>
        <source>A backup is under way.</source>
        <translation>正在备份。</translation>
    </message>
    <message numerus="yes">
        <source>A backup is under way: %Ln files wait.</source>
        <translation>
            <numerusform>正在备份：还有 %Ln 个文件等待处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are being restored.</source>
        <translation>正在恢复文件。</translation>
    </message>
    <message numerus="yes">
        <source>Files are being restored: %Ln files wait.</source>
        <translation>
            <numerusform>正在恢复文件：还有 %Ln 个文件等待处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is there already stays; for the rest, restore once more.</source>
        <translation>已恢复的内容会保留；其余内容请再次恢复。</translation>
    </message>
    <message>
        <source>The backup is being checked.</source>
        <translation>正在检查备份。</translation>
    </message>
    <message numerus="yes">
        <source>The backup is being checked: %Ln files wait.</source>
        <translation>
            <numerusform>正在检查备份：还有 %Ln 个文件等待处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>The next check begins anew.</source>
        <translation>下次检查将从头开始。</translation>
    </message>
    <message>
        <source>The backup is being repaired. What was mended stays; another repair does the rest.</source>
        <translation>正在修复备份。已修复的内容会保留；再次修复即可处理其余内容。</translation>
    </message>
    <message>
        <source>A restore is being tried out. It proves nothing unless it comes to its end.</source>
        <translation>正在进行恢复测试。只有完整结束才能证明备份可用。</translation>
    </message>
    <message>
        <source>Old versions are being removed. Those that are left go after the next backup.</source>
        <translation>正在移除旧版本。剩余的将在下次备份之后移除。</translation>
    </message>
    <message>
        <source>A restore was stopped; what it wrote stays. For the rest, restore once more.</source>
        <translation>恢复已停止；已写入的内容会保留。其余内容请再次恢复。</translation>
    </message>
    <message>
        <source>A check of the backup was stopped. The next one begins anew.</source>
        <translation>备份检查已停止。下次检查将从头开始。</translation>
    </message>
    <message>
        <source>A repair was stopped; what it mended stays. Another one does the rest.</source>
        <translation>修复已停止；已修复的内容会保留。再次修复即可处理其余内容。</translation>
    </message>
    <message>
        <source>A trial restore was stopped, and proves nothing.</source>
        <translation>恢复测试已停止，无法得出结论。</translation>
    </message>
    <message>
        <source>The removal of old versions was stopped. Those that are left go after the next backup.</source>
        <translation>移除旧版本的操作已停止。剩余的将在下次备份之后移除。</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and there is power.</source>
        <translation>待 Holdfast 再次运行且接通电源后处理。</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and is resumed.</source>
        <translation>待 Holdfast 再次运行且继续备份后处理。</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and the drive is connected.</source>
        <translation>待 Holdfast 再次运行且驱动器已连接后处理。</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and the drive can be used.</source>
        <translation>待 Holdfast 再次运行且驱动器可用后处理。</translation>
    </message>
    <message>
        <source>The next start does that.</source>
        <translation>下次启动时会处理。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not backed up yet.</source>
        <translation>
            <numerusform>%Ln 项更改尚未备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was stopped; what it copied is kept. The next start goes on.</source>
        <translation>备份已停止；已复制的内容会保留。下次启动时继续。</translation>
    </message>
    <message numerus="yes">
        <source>A backup was stopped; what it copied is kept. %Ln files are left for the next start.</source>
        <translation>
            <numerusform>备份已停止；已复制的内容会保留。剩余 %Ln 个文件将在下次启动时处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was under way.</source>
        <translation>没有正在进行的操作。</translation>
    </message>
    <message>
        <source>Holdfast has quit. %1</source>
        <translation>Holdfast 已退出。%1</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>Folder made</source>
        <translation>已创建文件夹</translation>
    </message>
    <message>
        <source>The folder is made</source>
        <translation>将创建文件夹</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>Is written</source>
        <translation>将写入</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Is written: %1</source>
        <translation>将写入：%1</translation>
    </message>
    <message>
        <source>Replaced what stood there, which was archived</source>
        <translation>已替换原有内容，原有内容已存档</translation>
    </message>
    <message>
        <source>Replaces what stands there, archived first</source>
        <translation>将替换原有内容，原有内容会先存档</translation>
    </message>
    <message>
        <source>Replaced what stood there</source>
        <translation>已替换原有内容</translation>
    </message>
    <message>
        <source>Replaces what stands there</source>
        <translation>将替换原有内容</translation>
    </message>
    <message>
        <source>Not restored: %1</source>
        <translation>未恢复：%1</translation>
    </message>
    <message>
        <source>Can’t be restored: %1</source>
        <translation>无法恢复：%1</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>原本就已存在</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Left as it is: something else stands there</source>
        <translation>已保持原样：该处有其他内容</translation>
    </message>
    <message>
        <source>Stays as it is: something else stands there</source>
        <translation>将保持原样：该处有其他内容</translation>
    </message>
    <message>
        <source>Archived, then removed</source>
        <translation>已存档，然后移除</translation>
    </message>
    <message>
        <source>Was not there then: is archived, then removed</source>
        <translation>当时不存在：将先存档，然后移除</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>A special file</source>
        <translation>特殊文件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>size, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written, %1.</source>
        <translation>
            <numerusform>已写入 %Ln 个文件，%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will be written, %1.</source>
        <translation>
            <numerusform>将写入 %Ln 个文件，%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders were made.</source>
        <translation>
            <numerusform>已创建 %Ln 个文件夹。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders will be made.</source>
        <translation>
            <numerusform>将创建 %Ln 个文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing will be written.</source>
        <translation>不会写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced what stood there, which is in the backup now.</source>
        <translation>
            <numerusform>%Ln 项替换了原有内容，原有内容现已存入备份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replace what stands there, which is archived first.</source>
        <translation>
            <numerusform>%Ln 项将替换原有内容，原有内容会先存档。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced what stood there.</source>
        <translation>
            <numerusform>%Ln 项替换了原有内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replace what stands there.</source>
        <translation>
            <numerusform>%Ln 项将替换原有内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were not there then were archived and removed.</source>
        <translation>
            <numerusform>%Ln 项当时不存在的内容已存档并移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were not there then are archived and removed.</source>
        <translation>
            <numerusform>%Ln 项当时不存在的内容将存档并移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln 项原本就已存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln 项已存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out: something else stands there.</source>
        <translation>
            <numerusform>%Ln 项已跳过：该处有其他内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out: something else stands there.</source>
        <translation>
            <numerusform>%Ln 项将跳过：该处有其他内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be restored.</source>
        <translation>
            <numerusform>%Ln 项未能恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be restored.</source>
        <translation>
            <numerusform>%Ln 项无法恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>没有需要恢复的内容</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %Ln files</source>
        <translation>
            <numerusform>恢复 %Ln 个文件(&amp;R)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %Ln folders</source>
        <translation>
            <numerusform>恢复 %Ln 个文件夹(&amp;R)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln files</source>
        <translation>
            <numerusform>移除 %Ln 个文件(&amp;R)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, remove %Ln files</source>
        <comment>an act</comment>
        <translation>
            <numerusform>%1，移除 %Ln 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>each of the last %Ln hours</source>
        <translation>
            <numerusform>最近 %Ln 小时内每小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln days</source>
        <translation>
            <numerusform>最近 %Ln 天内每天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln weeks</source>
        <translation>
            <numerusform>最近 %Ln 周内每周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln months</source>
        <translation>
            <numerusform>最近 %Ln 个月内每月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln years</source>
        <translation>
            <numerusform>最近 %Ln 年内每年</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>全部保留(&amp;K)</translation>
    </message>
    <message>
        <source>Thin out with a&amp;ge</source>
        <translation>随时间逐渐精简(&amp;G)</translation>
    </message>
    <message>
        <source>The &amp;last few versions</source>
        <translation>最近几个版本(&amp;L)</translation>
    </message>
    <message>
        <source>By s&amp;pace</source>
        <translation>按空间(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;My own rules</source>
        <translation>自定义规则(&amp;M)</translation>
    </message>
    <message>
        <source>No version is ever removed. The backup grows.</source>
        <translation>不移除任何版本。备份会不断增大。</translation>
    </message>
    <message>
        <source>Many versions of the last days, fewer of the last months, one for each year before.</source>
        <translation>最近几天的版本保留得多，最近几个月的较少，再往前每年保留一个。</translation>
    </message>
    <message>
        <source>So many of the newest versions of each file.</source>
        <translation>每个文件保留指定数量的最新版本。</translation>
    </message>
    <message>
        <source>The oldest versions go when the drive gets full.</source>
        <translation>驱动器空间不足时移除最旧的版本。</translation>
    </message>
    <message>
        <source>As set below.</source>
        <translation>按以下设置。</translation>
    </message>
    <message>
        <source>Of each file only the newest earlier version is kept.</source>
        <translation>每个文件只保留最新的一个历史版本。</translation>
    </message>
    <message numerus="yes">
        <source>Of each file at most %Ln earlier versions are kept.</source>
        <translation>
            <numerusform>每个文件最多保留 %Ln 个历史版本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Versions go %Ln days after they were replaced.</source>
        <translation>
            <numerusform>版本被取代 %Ln 天后移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest version of %1 is kept, and no other.</source>
        <comment>each of …</comment>
        <translation>仅保留%1的最新版本。</translation>
    </message>
    <message>
        <source>The oldest versions go until %1 % of the drive are free.</source>
        <translation>移除最旧的版本，直到驱动器有 %1% 的可用空间。</translation>
    </message>
    <message>
        <source>The oldest versions go until %1 of the drive are free.</source>
        <translation>移除最旧的版本，直到驱动器有 %1 可用空间。</translation>
    </message>
    <message>
        <source>Every version is kept.</source>
        <translation>保留所有版本。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted files are kept for %Ln days.</source>
        <translation>
            <numerusform>已删除的文件保留 %Ln 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted files are kept for good.</source>
        <translation>已删除的文件永久保留。</translation>
    </message>
    <message>
        <source>Enough newer versions</source>
        <translation>已有足够的新版本</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>太旧</translation>
    </message>
    <message>
        <source>Thinned out with age</source>
        <translation>随时间精简</translation>
    </message>
    <message>
        <source>To make room</source>
        <translation>为腾出空间</translation>
    </message>
    <message>
        <source>Deleted long ago</source>
        <translation>早已删除</translation>
    </message>
    <message>
        <source>Deleted file</source>
        <translation>已删除的文件</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>one version</source>
        <translation>1 个版本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>one deleted file</source>
        <translation>1 个已删除的文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted files</source>
        <translation>
            <numerusform>%Ln 个已删除的文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>versions, deleted files</comment>
        <translation>%1和 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, how large</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>older</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 个月</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 年</translation>
    </message>
</context>
<context>
    <name>SaveSetup</name>
    <message>
        <source>The configuration was edited</source>
        <translation>配置已被编辑</translation>
    </message>
    <message>
        <source>The configuration file was edited since Holdfast read it, in the same place: %1.</source>
        <comment>settings, or a reason</comment>
        <translation>Holdfast 读取配置文件之后，文件中的同一处已被编辑：%1。</translation>
    </message>
    <message>
        <source>Read it again, and make your change once more on top of that. Or write yours: everything else that was edited stays, and the file as it is now is kept beside it as %1.</source>
        <comment>file name</comment>
        <translation>您可以重新读取配置，然后在此基础上再次更改。也可以写入您的更改：其他编辑过的内容都会保留，当前的文件会以 %1 为名保存在同一位置。</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Write mine</source>
        <translation>写入我的更改(&amp;W)</translation>
    </message>
    <message>
        <source>the configuration was read again; nothing was saved</source>
        <translation>已重新读取配置；未保存任何内容</translation>
    </message>
    <message>
        <source>it was edited since it was read; nothing was saved</source>
        <translation>配置在读取之后已被编辑；未保存任何内容</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>One change waits to be backed up.</source>
        <translation>有 1 项更改等待备份。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait to be backed up.</source>
        <translation>
            <numerusform>有 %Ln 项更改等待备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is done as soon as the files are quiet. Files that never are get a version every few minutes.</source>
        <translation>文件不再变动后会立即备份。一直变动的文件每隔几分钟保存一个版本。</translation>
    </message>
    <message>
        <source>That is done as soon as the files are quiet.</source>
        <translation>文件不再变动后会立即备份。</translation>
    </message>
    <message>
        <source>Last backed up %1.</source>
        <comment>12 seconds ago</comment>
        <translation>上次备份：%1。</translation>
    </message>
    <message>
        <source>The last complete backup was %1.</source>
        <comment>12 seconds ago</comment>
        <translation>上次完整备份：%1。</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <comment>today 18:00</comment>
        <translation>已暂停，直到 %1。</translation>
    </message>
    <message>
        <source>Backing up is paused.</source>
        <translation>备份已暂停。</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>The battery is low: Holdfast waits until there is power.</source>
        <translation>电池电量低：Holdfast 会等到接通电源。</translation>
    </message>
    <message>
        <source>Open &amp;settings</source>
        <translation>打开设置(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing is backed up yet.</source>
        <translation>尚未备份任何内容。</translation>
    </message>
    <message>
        <source>The first backup begins by itself in a moment.</source>
        <translation>首次备份即将自动开始。</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>Looking for what has changed…</source>
        <translation>正在查找更改的内容…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Holdfast looks for what has changed since it ran last.</source>
        <translation>Holdfast 正在查找自上次运行以来的更改。</translation>
    </message>
    <message>
        <source>Holdfast is at work on the backup.</source>
        <translation>Holdfast 正在处理备份。</translation>
    </message>
    <message>
        <source>Backing up goes on when that is done.</source>
        <translation>完成后将继续备份。</translation>
    </message>
    <message>
        <source>Holdfast has stopped.</source>
        <translation>Holdfast 已停止。</translation>
    </message>
    <message>
        <source>What was backed up is safe. The rest follows at the next start.</source>
        <translation>已备份的内容是安全的。其余内容将在下次启动时备份。</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在工作</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>The backup is being checked and repaired.</source>
        <translation>正在检查和修复备份。</translation>
    </message>
    <message>
        <source>Sho&amp;w…</source>
        <translation>显示(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Regular checks are turned off, so such changes wait for “Back up now”. Settings can turn them on.</source>
        <translation>定期检查已关闭，因此这类更改要等到“立即备份”时才会处理。可以在设置中开启定期检查。</translation>
    </message>
    <message numerus="yes">
        <source>Changes there are found by the check every %n hours.</source>
        <translation>
            <numerusform>其中的更改由每 %n 小时一次的检查发现。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes there are found by the check every %n minutes.</source>
        <translation>
            <numerusform>其中的更改由每 %n 分钟一次的检查发现。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked regularly</source>
        <translation>定期检查</translation>
    </message>
    <message>
        <source>The system does not tell of changes in this folder: %1.</source>
        <translation>系统不会通知此文件夹中的更改：%1。</translation>
    </message>
    <message>
        <source>Watched in part</source>
        <translation>部分监视</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>folder, reason</comment>
        <translation>“%1”（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n folders in it are not watched, among them %1.</source>
        <translation>
            <numerusform>其中有 %n 个文件夹未被监视，包括 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>New and deleted files are seen at once; this system does not tell when the content of a file changes.</source>
        <translation>新建和删除的文件会立即发现；但文件内容更改时，此系统不会通知。</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>监视中</translation>
    </message>
    <message>
        <source>Changes are seen at once and backed up within seconds.</source>
        <translation>更改会立即发现，并在数秒内备份。</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>This folder is not there right now, or can’t be opened. Connect its drive; its backup is kept, and nothing in it counts as deleted.</source>
        <translation>此文件夹目前不存在，或无法打开。请连接其驱动器；它的备份会保留，其中的内容不会视为已删除。</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>未监视</translation>
    </message>
    <message>
        <source>Nothing is watched right now. %1</source>
        <translation>目前没有监视任何内容。%1</translation>
    </message>
    <message>
        <source>Nothing is watched right now.</source>
        <translation>目前没有监视任何内容。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Backups are paused. What changes meanwhile is backed up when they go on.</source>
        <translation>备份已暂停。在此期间的更改会在继续后备份。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Holdfast is about to watch this folder.</source>
        <translation>Holdfast 即将开始监视此文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>“[:%1:]” is no known group of characters. Use one such as “[:digit:]” or “[:alpha:]”.</source>
        <translation>“[:%1:]”不是已知的字符组。请使用“[:digit:]”或“[:alpha:]”之类的字符组。</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>%n 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>约 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n days</source>
        <translation>
            <numerusform>约 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>&amp;Make room…</source>
        <translation>腾出空间(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Use another drive…</source>
        <translation>使用其他驱动器(&amp;U)…</translation>
    </message>
    <message>
        <source>Sho&amp;w it…</source>
        <translation>显示(&amp;W)…</translation>
    </message>
    <message>
        <source>Sho&amp;w them…</source>
        <translation>显示(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>The drive “%1” has not been connected since %2.</source>
        <comment>name, Tuesday 18:40</comment>
        <translation>驱动器“%1”自 %2 起一直未连接。</translation>
    </message>
    <message>
        <source>The drive “%1” is not connected.</source>
        <translation>驱动器“%1”未连接。</translation>
    </message>
    <message>
        <source>Connect it, and the backup goes on by itself.</source>
        <translation>连接后，备份会自动继续。</translation>
    </message>
    <message>
        <source>Another drive is in the place of your backup drive.</source>
        <translation>备份驱动器的位置上是另一个驱动器。</translation>
    </message>
    <message>
        <source>What is at “%1” is not the backup that was there before. Nothing is written to it until you have looked.</source>
        <translation>“%1”处的内容不是原来的备份。在您查看之前，不会向其写入任何内容。</translation>
    </message>
    <message>
        <source>&amp;Look closer…</source>
        <translation>详细查看(&amp;L)…</translation>
    </message>
    <message>
        <source>Only %1 are free.</source>
        <translation>仅剩 %1 可用。</translation>
    </message>
    <message>
        <source>The backup drive is full.</source>
        <translation>备份驱动器已满。</translation>
    </message>
    <message>
        <source>New changes can’t be backed up. Keep fewer old versions, or move to a bigger drive: as soon as there is room, the backup goes on by itself.</source>
        <translation>无法备份新的更改。请减少保留的旧版本，或改用更大的驱动器：一有空间，备份就会自动继续。</translation>
    </message>
    <message>
        <source>“%1” takes %2, and the drive has %3 left for it.</source>
        <comment>path, sizes</comment>
        <translation>“%1”需要 %2，而驱动器只剩 %3 可用。</translation>
    </message>
    <message>
        <source>Keep fewer old versions, or move to a bigger drive: as soon as there is room, the backup goes on by itself.</source>
        <translation>请减少保留的旧版本，或改用更大的驱动器：一有空间，备份就会自动继续。</translation>
    </message>
    <message>
        <source>One file does not fit on the backup drive.</source>
        <translation>备份驱动器放不下 1 个文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not fit on the backup drive.</source>
        <translation>
            <numerusform>备份驱动器放不下 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Everything else is backed up. %2</source>
        <comment>sentences</comment>
        <translation>%1其他内容均已备份。%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Another program is using this backup.</source>
        <translation>另一个程序正在使用此备份。</translation>
    </message>
    <message>
        <source>A setting keeps Holdfast from backing up.</source>
        <translation>有一项设置使 Holdfast 无法备份。</translation>
    </message>
    <message>
        <source>Open &amp;settings</source>
        <translation>打开设置(&amp;S)</translation>
    </message>
    <message>
        <source>The backup can’t be used.</source>
        <translation>备份无法使用。</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>修复(&amp;R)…</translation>
    </message>
    <message>
        <source>The last trial restore did not succeed.</source>
        <translation>上次恢复测试未成功。</translation>
    </message>
    <message>
        <source>Some stored files did not come back as they were. Check the whole backup and repair what can be repaired.</source>
        <translation>部分已存储的文件恢复后与原来不一致。请检查整个备份，并修复可以修复的部分。</translation>
    </message>
    <message>
        <source>One stored copy is damaged.</source>
        <translation>1 个已存储的副本已损坏。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies are damaged.</source>
        <translation>
            <numerusform>%Ln 个已存储的副本已损坏。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their content is nowhere else, so they can’t be repaired. Look at them: once you know of it, they can be left as they are.</source>
        <translation>
            <numerusform>别处没有相同的内容，因此无法修复。请查看一下：您知悉后，可以让损坏的副本保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at it…</source>
        <translation>查看(&amp;L)…</translation>
    </message>
    <message numerus="yes">
        <source>A check found that they are not what was backed up. Most can be taken anew from your files.</source>
        <translation>
            <numerusform>检查发现它们与当初备份的内容不符。大多可以从您的文件重新获取。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files are gone. Their copies are kept, and nothing is removed, until you say that this is right.</source>
        <translation>%2 个文件中有 %1 个不见了。在您确认无误之前，它们的副本会保留，不会移除任何内容。</translation>
    </message>
    <message>
        <source>%1 of %2 files were rewritten. Their earlier versions are kept, and nothing is removed, until you say that this is right.</source>
        <translation>%2 个文件中有 %1 个被改写。在您确认无误之前，它们的历史版本会保留，不会移除任何内容。</translation>
    </message>
    <message>
        <source>Many files in “%1” were deleted at once.</source>
        <translation>“%1”中有大量文件同时被删除。</translation>
    </message>
    <message>
        <source>Many files in “%1” were changed at once.</source>
        <translation>“%1”中有大量文件同时被更改。</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>查看(&amp;V)…</translation>
    </message>
    <message>
        <source>Something could not be backed up.</source>
        <translation>有内容未能备份。</translation>
    </message>
    <message>
        <source>One file or folder could not be backed up.</source>
        <translation>1 个文件或文件夹未能备份。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be backed up.</source>
        <translation>
            <numerusform>%Ln 个文件或文件夹未能备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>path, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This computer’s clock is behind the backup: it has changes of %1.</source>
        <comment>12 March 2027 18:40</comment>
        <translation>此计算机的时钟比备份慢：备份中有 %1 的更改。</translation>
    </message>
    <message>
        <source>Your files are backed up all the same; what changes is recorded just after those. Set the clock right, or say that it is.</source>
        <translation>您的文件仍会照常备份；新的更改会记录在那些更改之后。请校准时钟，或确认时钟是正确的。</translation>
    </message>
    <message>
        <source>The &amp;clock is right…</source>
        <translation>时钟正确(&amp;C)…</translation>
    </message>
    <message>
        <source>There has been no complete backup since %1.</source>
        <comment>12 March 18:40</comment>
        <translation>自 %1 以来没有完整的备份。</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>Your files are safe, but the backup drive is nearly full.</source>
        <translation>您的文件是安全的，但备份驱动器快满了。</translation>
    </message>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>可用 %1，共 %2。</translation>
    </message>
    <message>
        <source>The backup drive is nearly full: %1 of %2 are free.</source>
        <translation>备份驱动器快满了：可用 %1，共 %2。</translation>
    </message>
    <message>
        <source>Your files are safe, but some changes are noticed late.</source>
        <translation>您的文件是安全的，但部分更改会较晚发现。</translation>
    </message>
    <message>
        <source>This computer lets Holdfast watch only so many folders. The others are looked at from time to time.</source>
        <translation>此计算机只允许 Holdfast 监视一定数量的文件夹。其余文件夹会不时检查。</translation>
    </message>
    <message>
        <source>&amp;What to do…</source>
        <translation>如何处理(&amp;W)…</translation>
    </message>
    <message>
        <source>Some folders can’t be watched: changes in them are noticed late.</source>
        <translation>部分文件夹无法监视：其中的更改会较晚发现。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies are known, and left as they are.</source>
        <translation>
            <numerusform>已知 %Ln 个副本损坏，已让其保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w…</source>
        <translation>显示(&amp;W)…</translation>
    </message>
    <message>
        <source>The configuration can’t be read, so nothing is backed up.</source>
        <translation>无法读取配置，因此没有备份任何内容。</translation>
    </message>
    <message>
        <source>The configuration has a mistake, so nothing is backed up.</source>
        <translation>配置有误，因此没有备份任何内容。</translation>
    </message>
    <message>
        <source>Nothing is backed up yet.</source>
        <translation>尚未备份任何内容。</translation>
    </message>
    <message>
        <source>Choose the folders to keep safe and a drive for their copies. It takes a minute.</source>
        <translation>请选择要保护的文件夹，以及存放副本的驱动器。只需一分钟。</translation>
    </message>
    <message>
        <source>&amp;Set up the backup…</source>
        <translation>设置备份(&amp;S)…</translation>
    </message>
    <message>
        <source>The backup drive takes nothing just now.</source>
        <translation>备份驱动器目前无法写入。</translation>
    </message>
    <message>
        <source>Your files are safe.</source>
        <translation>您的文件是安全的。</translation>
    </message>
    <message>
        <source>Your file is safe.</source>
        <translation>您的文件是安全的。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln files are safe.</source>
        <translation>
            <numerusform>全部 %Ln 个文件都是安全的。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Volumes</name>
    <message>
        <source>This computer’s own drive</source>
        <translation>此计算机自己的驱动器</translation>
    </message>
</context>
<context>
    <name>holdfast::desktop::Desktop</name>
    <message>
        <source>“%1” lies in none of the folders that are backed up.</source>
        <translation>“%1”不在任何备份的文件夹中。</translation>
    </message>
    <message>
        <source>Holdfast keeps watching</source>
        <translation>Holdfast 仍在监视</translation>
    </message>
    <message>
        <source>Your files are still backed up. The icon in the panel brings the window back; Quit in its menu ends Holdfast.</source>
        <translation>您的文件仍在备份。点击面板中的图标可重新打开窗口；图标菜单中的“退出”可结束 Holdfast。</translation>
    </message>
    <message>
        <source>Your files are still backed up. This desktop has no place for an icon, so the window is only minimised. Ctrl+Q ends Holdfast.</source>
        <translation>您的文件仍在备份。此桌面没有显示图标的位置，因此窗口只是最小化。按 Ctrl+Q 可结束 Holdfast。</translation>
    </message>
    <message>
        <source>Holdfast can’t be reached by other programs</source>
        <translation>其他程序无法联系 Holdfast</translation>
    </message>
    <message>
        <source>It runs and backs up, but starting it once more, or a command such as “holdfast --quit”, does nothing: %1</source>
        <translation>Holdfast 正在运行并进行备份，但再次启动它，或执行“holdfast --quit”之类的命令，都不会起作用：%1</translation>
    </message>
    <message>
        <source>Quit Holdfast?</source>
        <translation>退出 Holdfast？</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>Nothing is under way any more, and nothing waits.</source>
        <translation>已没有正在进行或等待处理的操作。</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>停止并退出(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Holdfast is told to quit.</source>
        <translation>已要求 Holdfast 退出。</translation>
    </message>
    <message>
        <source>Holdfast is told to quit. %1</source>
        <translation>已要求 Holdfast 退出。%1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui</name>
    <message>
        <source>Drives</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>Folder on the drive, by na&amp;me:</source>
        <translation>驱动器上的文件夹名称(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查找(&amp;L)</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>其他文件夹(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AboutDialog</name>
    <message>
        <source>About Holdfast</source>
        <translation>关于 Holdfast</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Keeps every version of your files, as plain files that can be read without Holdfast.</source>
        <translation>以普通文件的形式保留您文件的每个版本，不用 Holdfast 也能读取。</translation>
    </message>
    <message>
        <source>Free software under the &lt;a href=&quot;%1&quot;&gt;GNU General Public License&lt;/a&gt;, version 3 or later. It comes without any warranty.</source>
        <translation>自由软件，依据 &lt;a href=&quot;%1&quot;&gt;GNU 通用公共许可证&lt;/a&gt;第 3 版或更高版本发布。不提供任何担保。</translation>
    </message>
    <message>
        <source>Made with Qt %1, SQLite, SQLiteCpp, OpenSSL, spdlog, RapidJSON and CLI11. Thanks to everybody who makes them.</source>
        <translation>使用 Qt %1、SQLite、SQLiteCpp、OpenSSL、spdlog、RapidJSON 和 CLI11 构建。感谢它们的所有开发者。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>当前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Past backups</source>
        <translation>以往备份(&amp;P)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>执行的操作</translation>
    </message>
    <message>
        <source>&amp;Go to the newest</source>
        <translation>转到最新(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Show all lines</source>
        <translation>显示所有记录(&amp;S)</translation>
    </message>
    <message>
        <source>No line matches what is filtered by.</source>
        <translation>没有符合筛选条件的记录。</translation>
    </message>
    <message>
        <source>Nothing has happened since Holdfast was started.
Each file that is backed up, moved or removed shows here at once.</source>
        <translation>自 Holdfast 启动以来还没有任何活动。
每个文件在备份、移动或移除时都会立即显示在这里。</translation>
    </message>
    <message>
        <source>Choose a line to see all of it. Enter shows the versions of its file.</source>
        <translation>选择一条记录可查看全部内容。按 Enter 键显示其文件的版本。</translation>
    </message>
    <message>
        <source> – </source>
        <comment>between what happened, its file, and details</comment>
        <translation> – </translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>所有文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <translation>
            <numerusform>%1/%Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Versions of this file</source>
        <translation>此文件的版本(&amp;V)</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>在文件管理器中显示(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>Export %1 of %Ln lines</source>
        <translation>
            <numerusform>导出 %Ln 条记录中的 %1 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln lines</source>
        <translation>
            <numerusform>导出 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between filters</comment>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines were exported, those of the filter: %2.</source>
        <translation>
            <numerusform>已导出 %Ln 条记录中符合筛选条件的 %1 条：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were exported.</source>
        <translation>
            <numerusform>已导出 %Ln 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>导出活动记录</translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>未导出任何内容：%1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AddFoldersDialog</name>
    <message>
        <source>Add folders</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add folders to the backup</source>
        <translation>将文件夹添加到备份</translation>
    </message>
    <message>
        <source>Each folder is backed up with all that is in it. More can be dropped here.</source>
        <translation>每个文件夹都会连同其全部内容一起备份。可将更多文件夹拖放到此处。</translation>
    </message>
    <message>
        <source>&amp;More folders…</source>
        <translation>更多文件夹(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>选择要备份的文件夹</translation>
    </message>
    <message>
        <source>Choose a folder, or drop one here.</source>
        <translation>请选择文件夹，或将文件夹拖放到此处。</translation>
    </message>
    <message>
        <source>None of these folders can be added.</source>
        <translation>这些文件夹都无法添加。</translation>
    </message>
    <message>
        <source>Tick the folders that you want to add.</source>
        <translation>请勾选要添加的文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders with %1.</source>
        <translation>
            <numerusform>%Ln 个文件夹，共 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are free on the backup drive.</source>
        <translation>备份驱动器上有 %1 可用。</translation>
    </message>
    <message>
        <source>There may not be enough room on the backup drive. Leave something out, or make room there first.</source>
        <translation>备份驱动器的空间可能不足。请排除部分内容，或先在驱动器上腾出空间。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln folders</source>
        <translation>
            <numerusform>添加 %Ln 个文件夹(&amp;A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AppSection</name>
    <message>
        <source>The app</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Start when I lo&amp;g in, so that nothing is missed</source>
        <translation>登录时启动，以免遗漏更改(&amp;G)</translation>
    </message>
    <message>
        <source>Go on in the background when the window is closed</source>
        <translation>关闭窗口后在后台继续运行</translation>
    </message>
    <message>
        <source>Notify me when</source>
        <translation>在以下情况通知我</translation>
    </message>
    <message>
        <source>a backup fails, or leaves something out</source>
        <translation>备份失败，或有内容被跳过</translation>
    </message>
    <message>
        <source>the backup drive has been missing for long</source>
        <translation>备份驱动器长时间未连接</translation>
    </message>
    <message>
        <source>many files changed at once and I am to say if that is right</source>
        <translation>大量文件同时更改，需要我确认是否正常</translation>
    </message>
    <message>
        <source>the first backup is finished</source>
        <translation>首次备份已完成</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>语言：</translation>
    </message>
    <message>
        <source>Holdfast speaks it after it was quit and started again.</source>
        <translation>退出并重新启动 Holdfast 后生效。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ChangeDestinationDialog</name>
    <message>
        <source>Change the destination</source>
        <translation>更改备份位置</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>备份要存放在哪里？</translation>
    </message>
    <message>
        <source>In an empty place a new backup begins, and the present one stays as it is. To take all versions along, first copy the whole folder of the present backup to the new drive with your file manager, then choose that copy here.</source>
        <translation>如果选择空的位置，将开始新的备份，现有备份保持原样。要带上所有版本，请先用文件管理器将现有备份的整个文件夹复制到新驱动器，然后在此选择该副本。</translation>
    </message>
    <message>
        <source>&amp;Use this place</source>
        <translation>使用此位置(&amp;U)</translation>
    </message>
    <message>
        <source>This is where the backup goes already.</source>
        <translation>备份已经存放在这里。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ChangesPanel</name>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Changes a day</source>
        <translation>每日更改(&amp;C)</translation>
    </message>
    <message>
        <source>New &amp;data a day</source>
        <translation>每日新数据(&amp;D)</translation>
    </message>
    <message>
        <source>%1: %2, %3 of new data</source>
        <comment>day, 5 changes, size</comment>
        <translation>%1：%2，新数据 %3</translation>
    </message>
    <message>
        <source>New data on each of the last 28 days</source>
        <translation>最近 28 天每天的新数据</translation>
    </message>
    <message>
        <source>Changes on each of the last 28 days</source>
        <translation>最近 28 天每天的更改</translation>
    </message>
    <message>
        <source>%1 and %2 of new data in the last four weeks</source>
        <comment>5 changes, size</comment>
        <translation>最近四周有 %1，新数据 %2</translation>
    </message>
    <message>
        <source>What this backup stores is shown here when it is done.</source>
        <translation>此备份存储的内容将在完成后显示在这里。</translation>
    </message>
    <message>
        <source>Nothing changed in the last four weeks.</source>
        <translation>最近四周没有更改。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ComparisonView</name>
    <message>
        <source>&amp;Back to the versions</source>
        <translation>返回版本列表(&amp;B)</translation>
    </message>
    <message>
        <source>To the difference before</source>
        <translation>转到上一处差异</translation>
    </message>
    <message>
        <source>To the next difference</source>
        <translation>转到下一处差异</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>较旧的版本</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>较新的版本</translation>
    </message>
    <message>
        <source>The older picture</source>
        <translation>较旧的图片</translation>
    </message>
    <message>
        <source>The newer picture</source>
        <translation>较新的图片</translation>
    </message>
    <message>
        <source>Reading both versions…</source>
        <translation>正在读取两个版本…</translation>
    </message>
    <message>
        <source>Only two texts or two pictures can be shown side by side. Open each version with its own program to compare them.</source>
        <translation>只有两段文本或两张图片才能并排显示。要比较它们，请分别用各自的程序打开。</translation>
    </message>
    <message>
        <source>The pictures are of different sizes</source>
        <translation>图片的尺寸不同</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places differ</source>
        <translation>
            <numerusform>有 %Ln 处不同</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference can be seen</source>
        <translation>看不出差异</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>有 %Ln 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>No line differs</source>
        <translation>没有不同的行</translation>
    </message>
    <message>
        <source>%1 in the part that is shown</source>
        <translation>在所显示的部分中，%1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ConfigBanner</name>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Use the last good copy…</source>
        <translation>使用上次的有效副本…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>No program opened the file.</source>
        <translation>没有程序能打开此文件。</translation>
    </message>
    <message>
        <source>The configuration can’t be read, so nothing is backed up.</source>
        <translation>无法读取配置，因此没有备份任何内容。</translation>
    </message>
    <message>
        <source>The configuration has a mistake, so nothing is backed up.</source>
        <translation>配置有误，因此没有备份任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>另有 %Ln 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 is left as it is. As soon as it is mended, Holdfast goes on by itself.</source>
        <translation>文件 %1 保持原样。修正后，Holdfast 会自动继续。</translation>
    </message>
    <message>
        <source>Use the last good copy?</source>
        <translation>使用上次的有效副本？</translation>
    </message>
    <message>
        <source>The last configuration that Holdfast could use is of %1.</source>
        <comment>Tuesday 18:40</comment>
        <translation>Holdfast 上次可用的配置保存于 %1。</translation>
    </message>
    <message>
        <source>What was changed in the file since does not hold then. The file as it is now is kept beside it as %1.</source>
        <comment>file name</comment>
        <translation>此后对文件所做的更改将不再有效。当前的文件会以 %1 为名保存在同一位置。</translation>
    </message>
    <message>
        <source>&amp;Use the copy</source>
        <translation>使用该副本(&amp;U)</translation>
    </message>
    <message>
        <source>The last good configuration holds again.</source>
        <translation>已重新启用上次的有效配置。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ContentLoader</name>
    <message>
        <source>This picture can’t be shown here: %1</source>
        <translation>此处无法显示这张图片：%1</translation>
    </message>
    <message>
        <source>This picture is larger than %1. Open it to see it.</source>
        <translation>这张图片大于 %1。请打开查看。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ContentPreview</name>
    <message>
        <source>%1 text, %2; shown is the first %3</source>
        <translation>%1 文本，%2；仅显示前 %3</translation>
    </message>
    <message>
        <source>%1 text, %2</source>
        <comment>encoding, size</comment>
        <translation>%1 文本，%2</translation>
    </message>
    <message>
        <source>Picture, %1 × %2 pixels, %3</source>
        <translation>图片，%1 × %2 像素，%3</translation>
    </message>
    <message>
        <source>Binary, %1</source>
        <translation>二进制，%1</translation>
    </message>
    <message>
        <source>Content of this version</source>
        <translation>此版本的内容</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>This is a link. It leads to %1</source>
        <translation>这是一个链接，指向 %1</translation>
    </message>
    <message>
        <source>This is neither text nor a picture, so there is nothing to read here. Open it with its own program.</source>
        <translation>这既不是文本也不是图片，因此没有可显示的内容。请用相应的程序打开。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CountsPanel</name>
    <message>
        <source>files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files as they are now, each with a copy in the backup</source>
        <translation>当前的文件，每个在备份中都有副本</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>历史版本</translation>
    </message>
    <message>
        <source>Earlier contents of files that changed since</source>
        <translation>文件更改之前的内容</translation>
    </message>
    <message>
        <source>deleted files kept</source>
        <translation>保留的已删除文件</translation>
    </message>
    <message>
        <source>Files that you deleted and that are still in the backup</source>
        <translation>您已删除、但仍在备份中的文件</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>重复文件</translation>
    </message>
    <message>
        <source>Files whose content is there once more</source>
        <translation>内容另有一份相同的文件</translation>
    </message>
    <message>
        <source>Space on the backup drive</source>
        <translation>备份驱动器上的空间</translation>
    </message>
    <message>
        <source>This backup: %1</source>
        <translation>此备份：%1</translation>
    </message>
    <message>
        <source>Other files: %1</source>
        <translation>其他文件：%1</translation>
    </message>
    <message>
        <source>Free: %1 of %2</source>
        <translation>可用：%1，共 %2</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DamageModel</name>
    <message>
        <source>Present</source>
        <comment>content of a file</comment>
        <translation>当前</translation>
    </message>
    <message>
        <source>Version until %1</source>
        <comment>Tuesday 18:40</comment>
        <translation>截至 %1 的版本</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <comment>Tuesday 18:40</comment>
        <translation>%1 的版本</translation>
    </message>
    <message>
        <source>Left as it is: %1</source>
        <comment>problem</comment>
        <translation>保持原样：%1</translation>
    </message>
    <message>
        <source>Can’t be repaired: %1</source>
        <comment>problem</comment>
        <translation>无法修复：%1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Copy in the backup</source>
        <translation>备份中的副本</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DesktopNotification</name>
    <message>
        <source>Open Holdfast</source>
        <translation>打开 Holdfast</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DestinationSection</name>
    <message>
        <source>Destination</source>
        <translation>备份位置</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>更改(&amp;H)…</translation>
    </message>
    <message>
        <source>Space used on the backup drive</source>
        <translation>备份驱动器的已用空间</translation>
    </message>
    <message>
        <source>It is the right dri&amp;ve…</source>
        <translation>驱动器正确(&amp;V)…</translation>
    </message>
    <message>
        <source>Nothing was backed up there yet.</source>
        <translation>该处尚未备份任何内容。</translation>
    </message>
    <message>
        <source>Identity of the backup: %1</source>
        <translation>备份标识：%1</translation>
    </message>
    <message>
        <source>The drive is not connected, or can’t be read.</source>
        <translation>驱动器未连接，或无法读取。</translation>
    </message>
    <message>
        <source>%1 of %2 are free. File system: %3.</source>
        <translation>可用 %1，共 %2。文件系统：%3。</translation>
    </message>
    <message>
        <source>The backup goes to the new place from now on.</source>
        <translation>从现在起，备份将存放到新位置。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DriveStep</name>
    <message>
        <source>No drive was found. Connect one, then choose “Look again”; or choose another folder.</source>
        <translation>未找到驱动器。请连接一个驱动器，然后选择“重新查找”；或者选择其他文件夹。</translation>
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
可用 %2，共 %3 · %4 · %5</translation>
    </message>
    <message>
        <source>Choose a folder for the backup</source>
        <translation>选择存放备份的文件夹</translation>
    </message>
    <message>
        <source>A name can’t hold “/”, and can’t be “.” or “..”.</source>
        <translation>名称不能包含“/”，也不能是“.”或“..”。</translation>
    </message>
    <message>
        <source>The path of this folder holds bytes that are no text, which the configuration can’t hold. Choose another one.</source>
        <translation>此文件夹的路径含有非文本字节，无法存入配置。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>This is one of the folders that you want to back up. Choose another one.</source>
        <translation>这是您要备份的文件夹之一。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>One of the folders that you want to back up lies in it, and a backup can’t hold itself. Choose a folder beside it.</source>
        <translation>您要备份的某个文件夹位于其中，而备份不能包含自身。请选择与其并列的文件夹。</translation>
    </message>
    <message>
        <source>The backup goes to %1</source>
        <translation>备份将存放到 %1</translation>
    </message>
    <message>
        <source>Looking at this folder…</source>
        <translation>正在查看此文件夹…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DropHint</name>
    <message>
        <source>Drop folders here to back them up</source>
        <translation>将文件夹拖放到此处即可备份</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DuplicatesModel</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>shares its space</source>
        <translation>共享空间</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>a copy of its own</source>
        <translation>单独的副本</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Size of each</source>
        <translation>每份大小</translation>
    </message>
    <message>
        <source>Extra space</source>
        <translation>额外空间</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>在备份中</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DuplicatesPage</name>
    <message>
        <source>Identical files</source>
        <translation>相同的文件</translation>
    </message>
    <message>
        <source>These files have the same content. Holdfast backs up all of them and removes none: which ones you need, only you know.</source>
        <translation>这些文件的内容相同。Holdfast 会备份所有文件，不会移除任何一个：哪些是您需要的，只有您自己知道。</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>Search in names and folders</source>
        <translation>在名称和文件夹中搜索</translation>
    </message>
    <message>
        <source>Looking for identical files…</source>
        <translation>正在查找相同的文件…</translation>
    </message>
    <message>
        <source>Groups of identical files</source>
        <translation>相同文件的分组</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>The search was stopped. Show this page again to look anew.</source>
        <translation>查找已停止。重新打开此页面即可再次查找。</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Show its copy in the backup</source>
        <translation>显示其在备份中的副本</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>在文件管理器中显示(&amp;F)</translation>
    </message>
    <message>
        <source>Show its copy in the &amp;backup</source>
        <translation>显示其在备份中的副本(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <source>Show &amp;more groups</source>
        <translation>显示更多分组(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing is backed up yet. After the first backup you see here which files you have more than once.</source>
        <translation>尚未备份任何内容。首次备份后，您可以在这里看到哪些文件不止一份。</translation>
    </message>
    <message>
        <source>No two files have the same content.</source>
        <translation>没有内容相同的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of identical files take no extra space</source>
        <translation>
            <numerusform>%Ln 组相同的文件没有占用额外空间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln groups of identical files take %1 of extra space</source>
        <translation>
            <numerusform>前 %Ln 组相同的文件额外占用 %1 空间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of identical files take %1 of extra space</source>
        <translation>
            <numerusform>%Ln 组相同的文件额外占用 %1 空间</numerusform>
        </translation>
    </message>
    <message>
        <source>No name or folder contains “%1”.</source>
        <translation>没有名称或文件夹包含“%1”。</translation>
    </message>
    <message>
        <source>Your backup drive can share the space of identical files, but the settings ask for a copy of each. You can change that for new ones.</source>
        <translation>您的备份驱动器可以让相同的文件共享空间，但当前设置要求每个都存为副本。您可以为新文件更改此设置。</translation>
    </message>
    <message>
        <source>Your backup drive shares the space of identical files where it can: the extra space may be less than what is shown.</source>
        <translation>您的备份驱动器会尽可能让相同的文件共享空间：实际的额外空间可能少于显示的数值。</translation>
    </message>
    <message>
        <source>The settings can store identical files as links, which take no extra space. Then damage to one of them damages all.</source>
        <translation>可以在设置中将相同的文件存为链接，不占用额外空间。但这样一来，其中一个损坏，全部都会损坏。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExcludeDialog</name>
    <message>
        <source>Exclude rules</source>
        <translation>排除规则</translation>
    </message>
    <message>
        <source>What a rule matches is not backed up. The last rule that matches a name decides; one that begins with “!” brings back what an earlier one leaves out.</source>
        <translation>符合规则的内容不会备份。如有多条规则符合，以最后一条为准；以“!”开头的规则可将前面规则排除的内容重新纳入备份。</translation>
    </message>
    <message>
        <source>A new rule, such as *.tmp or Downloads/</source>
        <translation>新规则，例如 *.tmp 或 Downloads/</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>上移规则 (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>下移规则 (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the rule (Del)</source>
        <translation>移除规则 (Del)</translation>
    </message>
    <message>
        <source>What the chosen rule matches</source>
        <translation>所选规则匹配的内容</translation>
    </message>
    <message>
        <source>Often left out</source>
        <translation>经常排除的内容</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it is, rules</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Leave out &amp;folders that programs mark as caches</source>
        <translation>排除被程序标记为缓存的文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Folders that hold a valid file “CACHEDIR.TAG”.</source>
        <translation>包含有效的“CACHEDIR.TAG”文件的文件夹。</translation>
    </message>
    <message>
        <source>Leave out files &amp;larger than</source>
        <translation>排除大于此值的文件(&amp;L)</translation>
    </message>
    <message>
        <source>Largest size of a file</source>
        <translation>文件的最大大小</translation>
    </message>
    <message>
        <source>such as 4 GiB</source>
        <translation>例如 4 GiB</translation>
    </message>
    <message>
        <source>No rule yet: everything is backed up. Type a rule above, or choose what is often left out.</source>
        <translation>还没有规则：所有内容都会备份。请在上方输入规则，或选择经常排除的内容。</translation>
    </message>
    <message>
        <source>Choose a rule to see what it matches.</source>
        <translation>选择一条规则可查看其匹配的内容。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>…还有 %1 个</translation>
    </message>
    <message>
        <source>Write a size above 0, such as “4 GiB” or “500 MB”.</source>
        <translation>请输入大于 0 的大小，例如“4 GiB”或“500 MB”。</translation>
    </message>
    <message>
        <source>The exclude rules leave out nothing.</source>
        <translation>排除规则没有排除任何内容。</translation>
    </message>
    <message>
        <source>%1 remain.</source>
        <translation>剩余 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be looked into.</source>
        <translation>
            <numerusform>%Ln 个文件夹无法查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting… %1</source>
        <translation>正在统计… %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExcludeModel</name>
    <message>
        <source>Not a rule</source>
        <translation>不是规则</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>brings back %1</source>
        <translation>重新纳入 %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>节省</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExistingBackup</name>
    <message>
        <source>Go on with a backup that you have</source>
        <translation>继续使用已有的备份</translation>
    </message>
    <message>
        <source>Backups of Holdfast and of the original Python tool are taken over as they are: what is stored is not copied again, and versions keep their numbers. Choose the backup’s folder, or the configuration file (config.json) that you used so far.</source>
        <translation>Holdfast 和原版 Python 工具的备份可以原样沿用：已存储的内容不会再次复制，版本保留原有编号。请选择备份所在的文件夹，或您此前使用的配置文件 (config.json)。</translation>
    </message>
    <message>
        <source>Backup &amp;folder…</source>
        <translation>备份文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Configuration file…</source>
        <translation>配置文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>选择备份所在的文件夹</translation>
    </message>
    <message>
        <source>Choose the configuration file</source>
        <translation>选择配置文件</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>配置文件 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>No backup was found in %1. Choose the folder that holds “state.json” and “versions”.</source>
        <translation>在 %1 中未找到备份。请选择包含“state.json”和“versions”的文件夹。</translation>
    </message>
    <message>
        <source>%1 is empty: there is no backup in it.</source>
        <translation>%1 是空的：其中没有备份。</translation>
    </message>
    <message>
        <source>This is a backup of Holdfast: %1</source>
        <translation>这是 Holdfast 的备份：%1</translation>
    </message>
    <message>
        <source>This is a backup of the original tool: %1</source>
        <translation>这是原版工具的备份：%1</translation>
    </message>
    <message>
        <source>“%1” from %2</source>
        <comment>name, path</comment>
        <translation>“%1”，来自 %2</translation>
    </message>
    <message>
        <source>“%1” from %2, which is not there now</source>
        <comment>name, path</comment>
        <translation>“%1”，来自目前不存在的 %2</translation>
    </message>
    <message>
        <source>Next, choose the folders that this backup was made of. Use the same ones as before, so that what is stored already is recognised.</source>
        <translation>接下来，请选择此备份所包含的文件夹。请使用与以前相同的文件夹，以便识别已存储的内容。</translation>
    </message>
    <message>
        <source>It holds:</source>
        <translation>其中包含：</translation>
    </message>
    <message>
        <source>This configuration can’t be used as it is: %1</source>
        <translation>此配置无法直接使用：%1</translation>
    </message>
    <message>
        <source>This configuration can be used: %1</source>
        <translation>此配置可以使用：%1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FilePanel</name>
    <message>
        <source>Versions, the newest first</source>
        <translation>版本（最新的在前）</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Bring this version back; what will happen is shown first</source>
        <translation>恢复此版本；会先显示将要进行的操作</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open a copy of this version with its own program</source>
        <translation>用相应的程序打开此版本的副本</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Save a copy of this version under a name of your choice</source>
        <translation>以您选择的名称保存此版本的副本</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Select two versions to see them side by side; one alone is compared with the current one</source>
        <translation>选择两个版本可并排查看；只选一个时，则与当前版本比较</translation>
    </message>
    <message>
        <source>The backup holds no version of this file.</source>
        <translation>备份中没有此文件的版本。</translation>
    </message>
    <message>
        <source>Looking for versions…</source>
        <translation>正在查找版本…</translation>
    </message>
    <message>
        <source>Select a version to see it here.</source>
        <translation>选择一个版本即可在此查看。</translation>
    </message>
    <message>
        <source>Select two versions to compare them.</source>
        <translation>选择两个版本即可进行比较。</translation>
    </message>
    <message>
        <source>These two can’t be compared: the content of at least one of them is not kept.</source>
        <translation>这两个版本无法比较：至少有一个版本的内容未保留。</translation>
    </message>
    <message>
        <source>Two versions are selected.</source>
        <translation>已选择两个版本。</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>比较这两个版本</translation>
    </message>
    <message>
        <source>This version is empty.</source>
        <translation>此版本是空的。</translation>
    </message>
    <message>
        <source>The retention rules removed the content of this version, and no other version of this file is kept.</source>
        <translation>此版本的内容已按保留规则移除，也没有保留此文件的其他版本。</translation>
    </message>
    <message>
        <source>The retention rules removed the content of this version. The nearest one that is kept is from %1.</source>
        <translation>此版本的内容已按保留规则移除。保留的最接近的版本来自 %1。</translation>
    </message>
    <message>
        <source>Show the nearest version</source>
        <translation>显示最接近的版本</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>A read-only copy was opened. To keep changes, save it elsewhere.</source>
        <translation>已打开只读副本。要保留更改，请另存到其他位置。</translation>
    </message>
    <message>
        <source>No program was found to open this file with.</source>
        <translation>找不到可以打开此文件的程序。</translation>
    </message>
    <message>
        <source>Taking a copy of the version from the backup…</source>
        <translation>正在从备份中取出此版本的副本…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Save this version as</source>
        <translation>将此版本另存为</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>The version was saved as %1.</source>
        <translation>版本已保存为 %1。</translation>
    </message>
    <message>
        <source>The version was not saved: %1</source>
        <translation>版本未能保存：%1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FileSection</name>
    <message>
        <source>Configuration file</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>All of this is kept in one file, which can be edited by hand as well.</source>
        <translation>所有这些设置都保存在一个文件中，也可以手动编辑。</translation>
    </message>
    <message>
        <source>What is to be known about the configuration file</source>
        <translation>关于配置文件的说明</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>打开(&amp;E)</translation>
    </message>
    <message>
        <source>Rea&amp;d it again</source>
        <translation>重新读取(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Take over another…</source>
        <translation>导入其他配置(&amp;T)…</translation>
    </message>
    <message>
        <source>Choose the configuration file</source>
        <translation>选择配置文件</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>配置文件 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The configuration was taken over.</source>
        <translation>配置已导入。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FindModel</name>
    <message>
        <source>%1, deleted</source>
        <translation>%1，已删除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FindPanel</name>
    <message>
        <source>Searching</source>
        <translation>正在搜索</translation>
    </message>
    <message>
        <source>S&amp;top searching</source>
        <translation>停止搜索(&amp;T)</translation>
    </message>
    <message>
        <source>What was found in all of history</source>
        <translation>在全部历史中找到的内容</translation>
    </message>
    <message>
        <source>Searching all of history for “%1”…</source>
        <translation>正在全部历史中搜索“%1”…</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>搜索已停止。</translation>
    </message>
    <message>
        <source>No name that was ever backed up contains “%1”. Try a part of the name, or a pattern such as *.jpg.</source>
        <translation>备份过的名称中没有包含“%1”的。请尝试名称的一部分，或使用 *.jpg 之类的模式。</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln names are shown. Type more of the name to see fewer.</source>
        <translation>
            <numerusform>已显示前 %Ln 个名称。输入更多字符可缩小范围。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were found. Open one to see it among its neighbours.</source>
        <translation>
            <numerusform>找到 %Ln 个名称。打开其中一个可查看它所在位置的其他内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstStart</name>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>I already have a &amp;backup…</source>
        <translation>我已有备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>上一步(&amp;K)</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>备份要存放在哪里？</translation>
    </message>
    <message>
        <source>A drive that you can unplug is best: what happens to this computer does not happen to it.</source>
        <translation>最好使用可以拔下的驱动器：即使此计算机出了问题，它也不会受到影响。</translation>
    </message>
    <message>
        <source>&amp;Start the backup</source>
        <translation>开始备份(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Use this configuration</source>
        <translation>使用此配置(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go on with this backup</source>
        <translation>继续使用此备份(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>This backup goes on. Choose the folders that it is made of.</source>
        <translation>将继续使用此备份。请选择它所包含的文件夹。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FolderPanel</name>
    <message>
        <source>Bring this folder back; what will happen is shown first</source>
        <translation>恢复此文件夹；会先显示将要进行的操作</translation>
    </message>
    <message>
        <source>&amp;What takes the space</source>
        <translation>空间占用情况(&amp;W)</translation>
    </message>
    <message>
        <source>What is in this folder, the largest first</source>
        <translation>此文件夹的内容，最大的在前</translation>
    </message>
    <message>
        <source>A folder that is backed up</source>
        <translation>正在备份的文件夹</translation>
    </message>
    <message>
        <source>&amp;Restore as it was before it was deleted…</source>
        <translation>恢复到删除前的状态(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Restore as it was then…</source>
        <translation>恢复到当时的状态(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Counting what is in it…</source>
        <translation>正在统计其中的内容…</translation>
    </message>
    <message>
        <source>This folder was not there then.</source>
        <translation>此文件夹当时不存在。</translation>
    </message>
    <message>
        <source>This folder is not in the backup now.</source>
        <translation>此文件夹目前不在备份中。</translation>
    </message>
    <message>
        <source>&amp;What takes the space: the largest of %1</source>
        <translation>空间占用情况：共 %1，仅列最大的(&amp;W)</translation>
    </message>
    <message>
        <source>It held no files then.</source>
        <translation>当时其中没有文件。</translation>
    </message>
    <message numerus="yes">
        <source>It held %Ln files with %1 then.</source>
        <translation>
            <numerusform>当时其中有 %Ln 个文件，共 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in this folder now.</source>
        <translation>此文件夹目前是空的。</translation>
    </message>
    <message>
        <source>It holds no files now.</source>
        <translation>目前其中没有文件。</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln files with %1 now.</source>
        <translation>
            <numerusform>目前其中有 %Ln 个文件，共 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Earlier versions and deleted files take another %2.</source>
        <comment>a sentence, a size</comment>
        <translation>%1历史版本和已删除的文件另外占用 %2。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FoldersPage</name>
    <message>
        <source>Open S&amp;ettings</source>
        <translation>打开设置(&amp;E)</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Exclude &amp;rules…</source>
        <translation>排除规则(&amp;R)…</translation>
    </message>
    <message>
        <source>What is left out of all folders</source>
        <translation>在所有文件夹中排除的内容</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>添加文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>Folders that are backed up</source>
        <translation>正在备份的文件夹</translation>
    </message>
    <message>
        <source>No folder is backed up yet</source>
        <translation>尚未备份任何文件夹</translation>
    </message>
    <message>
        <source>Add the folders that hold your own files, or drop them here.</source>
        <translation>请添加存放您自己文件的文件夹，或将其拖放到此处。</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Which folders are backed up can’t be told</source>
        <translation>无法得知正在备份哪些文件夹</translation>
    </message>
    <message>
        <source>Their list stands in the configuration, and is here again as soon as that is mended.</source>
        <translation>文件夹列表保存在配置中，配置修正后会立即重新显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln 个文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2 are backed up.</source>
        <translation>已纳入备份：%1，共 %2。</translation>
    </message>
    <message>
        <source>%1 are backed up.</source>
        <translation>已纳入备份：%1。</translation>
    </message>
    <message>
        <source>The configuration file has mistakes, so nothing can be changed here until they are mended.</source>
        <translation>配置文件有误，修正之前无法在此更改任何内容。</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>选择要备份的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders were added. Their first backup begins now.</source>
        <translation>
            <numerusform>已添加 %Ln 个文件夹。首次备份现在开始。</numerusform>
        </translation>
    </message>
    <message>
        <source>What to leave out of all folders</source>
        <translation>在所有文件夹中要排除的内容</translation>
    </message>
    <message>
        <source>The exclude rules are saved.</source>
        <translation>排除规则已保存。</translation>
    </message>
    <message>
        <source>What to leave out of “%1”</source>
        <translation>在“%1”中要排除的内容</translation>
    </message>
    <message>
        <source>This folder is not backed up any more: its rules were not saved.</source>
        <translation>此文件夹已不再备份：其规则未保存。</translation>
    </message>
    <message>
        <source>Stop backing up</source>
        <translation>停止备份</translation>
    </message>
    <message>
        <source>“%1” is the last folder that is backed up.</source>
        <translation>“%1”是最后一个正在备份的文件夹。</translation>
    </message>
    <message>
        <source>Stop backing up “%1”?</source>
        <translation>停止备份“%1”？</translation>
    </message>
    <message>
        <source>Add another folder first; then this one can be taken off the list.</source>
        <translation>请先添加另一个文件夹；然后才能将此文件夹从列表中移除。</translation>
    </message>
    <message>
        <source>The backup keeps everything that it holds of this folder, all versions included, and you can restore from it at any time. What changes in the folder from now on is not backed up any more. The folder itself is not touched.</source>
        <translation>备份中属于此文件夹的所有内容都会保留，包括所有版本，您可以随时从中恢复。从现在起，此文件夹中的更改不再备份。文件夹本身不受影响。</translation>
    </message>
    <message>
        <source>&amp;Stop backing up</source>
        <translation>停止备份(&amp;S)</translation>
    </message>
    <message>
        <source>“%1” is not backed up any more; its backup is kept.</source>
        <translation>“%1”已不再备份；其备份会保留。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FoldersStep</name>
    <message>
        <source>Which folders shall be kept safe?</source>
        <translation>要保护哪些文件夹？</translation>
    </message>
    <message>
        <source>Everything in them is backed up. Other folders can be added, or dropped here; you can change all of this later.</source>
        <translation>其中的所有内容都会备份。您还可以添加其他文件夹，或将其拖放到此处；以后随时可以更改。</translation>
    </message>
    <message>
        <source>&amp;Add another folder…</source>
        <translation>添加其他文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>选择要备份的文件夹</translation>
    </message>
    <message>
        <source>Tick at least one folder.</source>
        <translation>请至少勾选一个文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders with %1.</source>
        <translation>
            <numerusform>%Ln 个文件夹，共 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HistoryTreeModel</name>
    <message>
        <source>%1, deleted</source>
        <translation>%1，已删除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HistoryTreeView</name>
    <message>
        <source>Everything that was ever backed up</source>
        <translation>所有曾经备份过的内容</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HoldDialog</name>
    <message>
        <source>%1 of %2 files are gone since %3. Their copies in the backup stay where they are. If you say that this is right, they count as deleted and are kept with the deleted files.</source>
        <translation>自 %3 以来，%2 个文件中有 %1 个不见了。它们在备份中的副本保持原位。如果您确认无误，它们将视为已删除，并与已删除的文件一起保留。</translation>
    </message>
    <message>
        <source>%1 of %2 files were rewritten since %3. What they hold now is backed up, and every earlier version is kept, also those that your rules would remove, until you say that this is right.</source>
        <translation>自 %3 以来，%2 个文件中有 %1 个被改写。在您确认无误之前，它们现在的内容会备份，所有历史版本都会保留，包括按您的规则本应移除的版本。</translation>
    </message>
    <message>
        <source>Is this change right?</source>
        <translation>这些更改正常吗？</translation>
    </message>
    <message>
        <source>Much changed at once. Nothing is lost: look at it calmly.</source>
        <translation>一次更改了很多内容。没有任何内容丢失：请不必着急，慢慢查看。</translation>
    </message>
    <message>
        <source>If you did not do this yourself, pause and find out first. A program that encrypts files to extort money looks like this, and so does a drive that was exchanged.</source>
        <translation>如果这不是您本人所为，请先暂停并查明原因。勒索软件加密文件时就是这种情形，驱动器被更换时也是如此。</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Show the folder %1</source>
        <translation>显示文件夹 %1</translation>
    </message>
    <message>
        <source>Show its copies in Versions</source>
        <translation>在“版本”页面中显示其副本</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>The change is &amp;right</source>
        <translation>更改无误(&amp;R)</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>稍后决定(&amp;L)</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ImportDialog</name>
    <message>
        <source>Take over a configuration</source>
        <translation>导入配置</translation>
    </message>
    <message>
        <source>Take over this configuration?</source>
        <translation>导入此配置？</translation>
    </message>
    <message>
        <source>&amp;Use it instead</source>
        <translation>改用此配置(&amp;U)</translation>
    </message>
    <message>
        <source>This configuration can’t be used as it is.</source>
        <translation>此配置无法直接使用。</translation>
    </message>
    <message>
        <source>It takes the place of the present configuration, which is kept beside it as %1. Backups that were made stay as they are.</source>
        <comment>file name</comment>
        <translation>它将取代当前的配置，当前的配置会以 %1 为名保存在同一位置。已有的备份保持原样。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保留规则</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复文件</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>page, its number</comment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Folders can be added as soon as the configuration is mended.</source>
        <translation>配置修正后才能添加文件夹。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NewFolderRow</name>
    <message>
        <source>Name of the folder in the backup</source>
        <translation>文件夹在备份中的名称</translation>
    </message>
    <message>
        <source>Change its name in the backup</source>
        <translation>更改其在备份中的名称</translation>
    </message>
    <message>
        <source>Exclude rules for this folder…</source>
        <translation>此文件夹的排除规则…</translation>
    </message>
    <message>
        <source>Take it off this list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Back up &amp;all of it</source>
        <translation>备份整个文件夹(&amp;A)</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>备份 %1</translation>
    </message>
    <message>
        <source>Another folder has this name already. Choose a different one.</source>
        <translation>已有其他文件夹使用此名称。请选择不同的名称。</translation>
    </message>
    <message>
        <source>A name can’t hold “/”, and can’t be “.” or “..”.</source>
        <translation>名称不能包含“/”，也不能是“.”或“..”。</translation>
    </message>
    <message>
        <source>Holdfast may not open this folder, so nothing in it would be backed up.</source>
        <translation>Holdfast 没有打开此文件夹的权限，因此其中的内容都不会备份。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders in it can’t be opened and would be left out.</source>
        <translation>
            <numerusform>其中有 %Ln 个文件夹无法打开，将被跳过。</numerusform>
        </translation>
    </message>
    <message>
        <source>What to leave out of “%1”</source>
        <translation>在“%1”中要排除的内容</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Notice</name>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OverviewPage</name>
    <message>
        <source>What was backed up stays as it is</source>
        <translation>已备份的内容保持原样</translation>
    </message>
    <message>
        <source>As soon as the configuration is mended, what has changed meanwhile is backed up.</source>
        <translation>配置修正后，在此期间的更改会立即备份。</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>最近四周</translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation>空间占用情况</translation>
    </message>
    <message>
        <source>Every change, within seconds</source>
        <translation>每次更改，数秒内备份</translation>
    </message>
    <message>
        <source>Holdfast watches your folders and copies what changes to your backup drive.</source>
        <translation>Holdfast 监视您的文件夹，并将更改复制到备份驱动器。</translation>
    </message>
    <message>
        <source>Nothing is overwritten</source>
        <translation>不会覆盖任何内容</translation>
    </message>
    <message>
        <source>Earlier versions and deleted files stay, until rules that you choose remove them.</source>
        <translation>历史版本和已删除的文件会一直保留，直到按您选择的规则移除。</translation>
    </message>
    <message>
        <source>Plain files</source>
        <translation>普通文件</translation>
    </message>
    <message>
        <source>The backup can be read with any file manager, without Holdfast.</source>
        <translation>无需 Holdfast，用任何文件管理器都能读取备份。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>today 14:03</comment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Is the clock right now?</source>
        <translation>时钟现在正确吗？</translation>
    </message>
    <message>
        <source>The backup has changes of a time that is still to come.</source>
        <translation>备份中有些更改的时间尚未到来。</translation>
    </message>
    <message>
        <source>If the clock is wrong now, set it right in the settings of your system: nothing else is to be done.

If it is right now, and was ahead before, Holdfast records those changes as made now. No copy is removed by it.</source>
        <translation>如果时钟现在不正确，请在系统设置中校准：无需其他操作。

如果时钟现在正确，而是以前走快了，Holdfast 会将那些更改记录为现在所做。任何副本都不会因此移除。</translation>
    </message>
    <message>
        <source>The clock is &amp;right</source>
        <translation>时钟正确(&amp;R)</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PastRuns</name>
    <message>
        <source>Past backups</source>
        <translation>以往备份</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>跳过的内容</translation>
    </message>
    <message>
        <source>The log of this backup</source>
        <translation>此次备份的日志</translation>
    </message>
    <message>
        <source>Show its &amp;log</source>
        <translation>显示日志(&amp;L)</translation>
    </message>
    <message>
        <source>Log in the file &amp;manager</source>
        <translation>在文件管理器中显示日志(&amp;M)</translation>
    </message>
    <message>
        <source>There was no backup yet.</source>
        <translation>尚未进行过备份。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files looked at</source>
        <translation>
            <numerusform>检查了 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>移动 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other properties</source>
        <translation>
            <numerusform>属性更改 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old versions removed</source>
        <translation>
            <numerusform>移除旧版本 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions held back</source>
        <translation>
            <numerusform>暂缓删除 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>time of a backup: what it did</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The log can’t be shown: %1</source>
        <translation>无法显示日志：%1</translation>
    </message>
    <message>
        <source>… the log is longer: the file has all of it.</source>
        <translation>…日志未完：完整内容请见文件。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PreviewPanel</name>
    <message>
        <source>Review…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Kept versions by age</source>
        <translation>按时间显示保留的版本</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>after these rules</source>
        <translation>应用这些规则后</translation>
    </message>
    <message>
        <source>Kept versions by age, now and after these rules</source>
        <translation>按时间显示保留的版本：现在与应用这些规则后</translation>
    </message>
    <message>
        <source>What these rules remove</source>
        <translation>这些规则将移除的内容</translation>
    </message>
    <message>
        <source>Working out what these rules remove…</source>
        <translation>正在计算这些规则将移除的内容…</translation>
    </message>
    <message>
        <source>What these rules remove can’t be shown now.</source>
        <translation>目前无法显示这些规则将移除的内容。</translation>
    </message>
    <message>
        <source>These rules remove nothing now.</source>
        <translation>这些规则目前不会移除任何内容。</translation>
    </message>
    <message>
        <source>These rules would remove %1.</source>
        <comment>132 versions, 1.2 GiB</comment>
        <translation>这些规则将移除 %1。</translation>
    </message>
    <message>
        <source>Later they may: each backup applies them again.</source>
        <translation>以后可能会：每次备份都会重新应用规则。</translation>
    </message>
    <message>
        <source>The current copy of every file stays. What goes can’t be brought back.</source>
        <translation>每个文件的当前副本都会保留。移除的内容无法找回。</translation>
    </message>
    <message>
        <source>Nothing is removed of %1 until you have looked at the many changes there.</source>
        <translation>在您查看 %1 中的大量更改之前，不会移除其中的任何内容。</translation>
    </message>
    <message>
        <source>%1: %2 versions now (%3), %4 after these rules (%5)</source>
        <translation>%1：现有 %2 个版本（%3），应用这些规则后 %4 个（%5）</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemsDialog</name>
    <message>
        <source>What could not be backed up</source>
        <translation>未能备份的内容</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>复制列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing is left out any more.</source>
        <translation>已没有被跳过的内容。</translation>
    </message>
    <message>
        <source>Everything else is backed up as usual. Copies of these that were stored before are kept. Holdfast tries again by itself.</source>
        <translation>其他内容均照常备份。这些内容以前存储的副本会保留。Holdfast 会自动重试。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemsModel</name>
    <message>
        <source>File or folder</source>
        <translation>文件或文件夹</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RemovalModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Why it goes</source>
        <translation>移除原因</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RepairDialog</name>
    <message numerus="yes">
        <source>%Ln stored copies were read (%1).</source>
        <translation>
            <numerusform>已读取 %Ln 个已存储的副本（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>检查在完成前已停止。</translation>
    </message>
    <message>
        <source>All of them are as they were stored.</source>
        <translation>所有副本都与存储时一致。</translation>
    </message>
    <message>
        <source>Some could not be looked at.</source>
        <translation>部分副本无法查看。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were damaged or missing, and all are repaired.</source>
        <translation>
            <numerusform>有 %Ln 个损坏或缺失，已全部修复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were damaged or missing. Repaired: %1, beyond repair: %2.</source>
        <translation>
            <numerusform>有 %Ln 个损坏或缺失。已修复：%1，无法修复：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Check and repair the backup</source>
        <translation>检查并修复备份</translation>
    </message>
    <message>
        <source>Holdfast reads every stored copy and compares it with what was backed up. A damaged one is set aside, never deleted, and taken anew from your unchanged file or from another copy with the same content. This can take a while; you can go on working.</source>
        <translation>Holdfast 会读取每个已存储的副本，并与当初备份的内容进行比较。损坏的副本会移到一旁，绝不会删除，并从您未更改的文件或内容相同的其他副本重新获取。这可能需要一段时间；您可以继续工作。</translation>
    </message>
    <message>
        <source>&amp;Check and repair</source>
        <translation>检查并修复(&amp;C)</translation>
    </message>
    <message>
        <source>Damaged copies</source>
        <translation>损坏的副本</translation>
    </message>
    <message>
        <source>Checking the backup:</source>
        <translation>正在检查备份：</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>再次检查(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Lea&amp;ve as they are…</source>
        <translation>
            <numerusform>保持原样(&amp;V)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>在后台继续(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Known damage</source>
        <translation>已知的损坏</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies can’t be repaired.</source>
        <translation>
            <numerusform>%Ln 个损坏的副本无法修复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you know of it, Holdfast does not warn of them any more. Nothing is removed: they stay listed here, and a verification still names them. It warns again as soon as anything else is damaged.</source>
        <translation>
            <numerusform>您知悉后，Holdfast 将不再就此发出警告。不会移除任何内容：它们仍会列在此处，校验时也仍会列出。一旦发现其他损坏，将再次发出警告。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave as they are</source>
        <translation>
            <numerusform>保持原样(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies are left as they are. Holdfast does not warn of them any more.</source>
        <translation>
            <numerusform>已让 %Ln 个损坏的副本保持原样。Holdfast 将不再就此发出警告。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreChoices</name>
    <message>
        <source>Restore to a folder</source>
        <translation>恢复到文件夹</translation>
    </message>
    <message>
        <source>&amp;Beside the original</source>
        <translation>放在原文件旁边(&amp;B)</translation>
    </message>
    <message>
        <source>As a copy with “%1” in its name. Nothing that stands there is touched.</source>
        <translation>恢复为名称中带有“%1”的副本。该处已有的内容不受影响。</translation>
    </message>
    <message>
        <source>To &amp;another folder</source>
        <translation>恢复到其他文件夹(&amp;A)</translation>
    </message>
    <message>
        <source>With its folders, below one of your choice. Nothing that stands there is touched.</source>
        <translation>连同文件夹结构一起放到您选择的文件夹下。该处已有的内容不受影响。</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>In its own &amp;place</source>
        <translation>恢复到原位置(&amp;P)</translation>
    </message>
    <message>
        <source>What gives way is archived in the backup first.</source>
        <translation>被取代的内容会先存入备份。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Replace it if it is older</source>
        <translation>较旧时替换</translation>
    </message>
    <message>
        <source>Replace it always</source>
        <translation>始终替换</translation>
    </message>
    <message>
        <source>If something &amp;else stands there:</source>
        <translation>如果该处有其他内容(&amp;E)：</translation>
    </message>
    <message>
        <source>E&amp;xactly as it was</source>
        <translation>与当时完全一致(&amp;X)</translation>
    </message>
    <message>
        <source>E&amp;xactly as it is in the backup</source>
        <translation>与备份中完全一致(&amp;X)</translation>
    </message>
    <message>
        <source>Put back in place, so that everything is as it was. Newer files and files that were not there then are archived in the backup first; then they give way.</source>
        <translation>恢复到原位置，使一切与当时相同。较新的文件和当时不存在的文件会先存入备份，然后再被替换或移除。</translation>
    </message>
    <message>
        <source>Take the &amp;nearest older version where the
retention rules removed the right one</source>
        <translation>如果所需版本已按保留规则移除，
则使用最接近的较旧版本(&amp;N)</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>尚未选择文件夹</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <source>Restore the selected files and folders</source>
        <translation>恢复所选的文件和文件夹</translation>
    </message>
    <message>
        <source>As it was on %1 at %2.</source>
        <comment>date, time</comment>
        <translation>%1 %2 时的状态。</translation>
    </message>
    <message>
        <source>As it is in the backup now.</source>
        <translation>备份中的当前状态。</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>显示文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose a folder, and it is shown here what will happen.</source>
        <translation>选择文件夹后，此处会显示将要进行的操作。</translation>
    </message>
    <message>
        <source>The restore was stopped</source>
        <translation>恢复已停止</translation>
    </message>
    <message>
        <source>Nothing could be restored</source>
        <translation>未能恢复任何内容</translation>
    </message>
    <message numerus="yes">
        <source>Restored, but %Ln files need your attention</source>
        <translation>
            <numerusform>已恢复，但有 %Ln 个文件需要您处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are restored</source>
        <translation>
            <numerusform>已恢复 %Ln 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePlanModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>执行的操作</translation>
    </message>
    <message>
        <source>Stood there before</source>
        <translation>原有内容</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>已恢复到</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>将执行的操作</translation>
    </message>
    <message>
        <source>Stands there now</source>
        <translation>现有内容</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>将恢复到</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePlanView</name>
    <message>
        <source>Working out what will happen</source>
        <translation>正在计算将要进行的操作</translation>
    </message>
    <message>
        <source>What is restored, name by name</source>
        <translation>恢复的内容，逐项列出</translation>
    </message>
    <message>
        <source>Show &amp;only what needs attention</source>
        <translation>仅显示需要处理的项(&amp;O)</translation>
    </message>
    <message>
        <source>Working out what will happen…</source>
        <translation>正在计算将要进行的操作…</translation>
    </message>
    <message>
        <source>%1 The list shows the first %2 of %3.</source>
        <comment>sentences, numbers</comment>
        <translation>%1列表显示了 %3 项中的前 %2 项。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreProgress</name>
    <message>
        <source>Progress of the restore</source>
        <translation>恢复进度</translation>
    </message>
    <message>
        <source>Waiting for the backup that is under way…</source>
        <translation>正在等待当前备份完成…</translation>
    </message>
    <message>
        <source>Stopping after the file in hand…</source>
        <translation>将在处理完当前文件后停止…</translation>
    </message>
    <message numerus="yes">
        <source>Restoring %Ln files…</source>
        <translation>
            <numerusform>正在恢复 %Ln 个文件…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4</source>
        <comment>files, bytes</comment>
        <translation>%1/%2，%3/%4</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RetentionPage</name>
    <message>
        <source>How long are earlier versions kept?</source>
        <translation>历史版本保留多久？</translation>
    </message>
    <message>
        <source>Rules remove earlier versions and, if you wish, deleted files. The current copy of a file is never removed: at least one good copy always stays.</source>
        <translation>规则会移除历史版本，也可按您的意愿移除已删除的文件。文件的当前副本绝不会移除：始终至少保留一份完好的副本。</translation>
    </message>
    <message>
        <source>&amp;Rules for:</source>
        <translation>规则适用于(&amp;R)：</translation>
    </message>
    <message>
        <source>This folder has r&amp;ules of its own</source>
        <translation>此文件夹使用自己的规则(&amp;U)</translation>
    </message>
    <message>
        <source>Undo &amp;changes</source>
        <translation>撤销更改(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save rules</source>
        <translation>保存规则(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Apply now…</source>
        <translation>立即应用(&amp;A)…</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>所有文件夹</translation>
    </message>
    <message>
        <source>%1 (own rules)</source>
        <translation>%1（自有规则）</translation>
    </message>
    <message>
        <source>The configuration file can’t be read, so these are not your rules: they can be seen and changed once it is mended.</source>
        <translation>无法读取配置文件，因此这些不是您的规则：配置修正后才能查看和更改您的规则。</translation>
    </message>
    <message>
        <source>The rules are here again as soon as the configuration is mended.</source>
        <translation>配置修正后，规则会立即重新显示在这里。</translation>
    </message>
    <message>
        <source>Set up a backup first: choose the folders to keep safe and a drive for their copies.</source>
        <translation>请先设置备份：选择要保护的文件夹，以及存放副本的驱动器。</translation>
    </message>
    <message>
        <source>Save and &amp;apply now…</source>
        <translation>保存并立即应用(&amp;A)…</translation>
    </message>
    <message>
        <source>These rules are in force. Removed %1: %2.</source>
        <comment>today 14:03, 5 versions</comment>
        <translation>这些规则已生效。%1 已移除：%2。</translation>
    </message>
    <message>
        <source>These rules are in force.</source>
        <translation>这些规则已生效。</translation>
    </message>
    <message>
        <source>Not saved yet. Once saved, the next backup removes what is listed.</source>
        <translation>尚未保存。保存后，下次备份将移除列出的内容。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>The rules are saved.</source>
        <translation>规则已保存。</translation>
    </message>
    <message>
        <source>Save without a preview?</source>
        <translation>不预览就保存？</translation>
    </message>
    <message>
        <source>What these rules remove can’t be shown now.</source>
        <translation>目前无法显示这些规则将移除的内容。</translation>
    </message>
    <message>
        <source>Once they are saved, the next backup applies them.</source>
        <translation>保存后，下次备份将应用这些规则。</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>仍然保存(&amp;S)</translation>
    </message>
    <message>
        <source>Remove earlier versions?</source>
        <translation>移除历史版本？</translation>
    </message>
    <message>
        <source>Remove %1 from the backup?</source>
        <comment>132 versions, 1.2 GiB</comment>
        <translation>从备份中移除 %1？</translation>
    </message>
    <message>
        <source>They are the ones that the page lists. They can’t be brought back. The current copy of every file stays.</source>
        <translation>这些就是页面上列出的内容。移除后无法找回。每个文件的当前副本都会保留。</translation>
    </message>
    <message>
        <source>Meanwhile others than those that you saw would go, so nothing was removed yet. %1</source>
        <translation>在此期间，将要移除的内容已与您看到的不同，因此尚未移除任何内容。%1</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Removing earlier versions…</source>
        <translation>正在移除历史版本…</translation>
    </message>
    <message>
        <source>A backup ran meanwhile, and others than those that you saw would go now. Nothing was removed: look at the list again.</source>
        <translation>在此期间进行过备份，现在将要移除的内容已与您看到的不同。未移除任何内容：请重新查看列表。</translation>
    </message>
    <message>
        <source>Stopped. Removed until then: %1.</source>
        <translation>已停止。在此之前已移除：%1。</translation>
    </message>
    <message>
        <source>Removed: %1. Some could not be removed: %2: %3</source>
        <translation>已移除：%1。部分内容未能移除：%2：%3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ReviewStep</name>
    <message>
        <source>Ready to start</source>
        <translation>准备开始</translation>
    </message>
    <message>
        <source>The first backup copies everything, which may take a while. From then on changes are backed up within seconds, and earlier versions are kept.</source>
        <translation>首次备份会复制所有内容，可能需要一段时间。此后，更改会在数秒内备份，历史版本也会保留。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>All &amp;rules…</source>
        <translation>所有规则(&amp;R)…</translation>
    </message>
    <message>
        <source>%1. %2 are free there.</source>
        <translation>%1。该处有 %2 可用。</translation>
    </message>
    <message>
        <source>The exclude rules leave out nothing.</source>
        <translation>排除规则没有排除任何内容。</translation>
    </message>
    <message>
        <source>What to leave out of all folders</source>
        <translation>在所有文件夹中要排除的内容</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RulesForm</name>
    <message>
        <source>The exact rules</source>
        <translation>具体规则</translation>
    </message>
    <message>
        <source>Keep of each file the &amp;newest:</source>
        <translation>每个文件保留最新的(&amp;N)：</translation>
    </message>
    <message numerus="yes">
        <source> versions</source>
        <translation>
            <numerusform> 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep versions f&amp;or:</source>
        <translation>版本保留时间(&amp;O)：</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <translation>
            <numerusform> 天</numerusform>
        </translation>
    </message>
    <message>
        <source>One each &amp;hour, for:</source>
        <translation>每小时保留一个，持续(&amp;H)：</translation>
    </message>
    <message numerus="yes">
        <source> hours</source>
        <translation>
            <numerusform> 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>One each da&amp;y, for:</source>
        <translation>每天保留一个，持续(&amp;Y)：</translation>
    </message>
    <message>
        <source>One each &amp;week, for:</source>
        <translation>每周保留一个，持续(&amp;W)：</translation>
    </message>
    <message numerus="yes">
        <source> weeks</source>
        <translation>
            <numerusform> 周</numerusform>
        </translation>
    </message>
    <message>
        <source>One each mon&amp;th, for:</source>
        <translation>每月保留一个，持续(&amp;T)：</translation>
    </message>
    <message numerus="yes">
        <source> months</source>
        <translation>
            <numerusform> 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>One each y&amp;ear, for:</source>
        <translation>每年保留一个，持续(&amp;E)：</translation>
    </message>
    <message numerus="yes">
        <source> years</source>
        <translation>
            <numerusform> 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;deleted files for:</source>
        <translation>已删除文件的保留时间(&amp;D)：</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A version goes when one of these rules says so. Of the “one each …” rules it is enough that one keeps it.</source>
        <translation>只要有一条规则要求移除，版本就会移除。对于“每…保留一个”的各条规则，只要有一条要求保留即可。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Free space to keep on the drive</source>
        <translation>驱动器上要保留的可用空间</translation>
    </message>
    <message>
        <source>Unit of the free space</source>
        <translation>可用空间的单位</translation>
    </message>
    <message>
        <source>% of the drive</source>
        <translation>% 驱动器容量</translation>
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
        <translation>驱动器上保留可用空间(&amp;F)：</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RunsModel</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Something left out</source>
        <translation>有内容被跳过</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingsForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingsPage</name>
    <message>
        <source>The configuration file can’t be read, so these are not your settings: they can be seen and changed once it is mended.</source>
        <translation>无法读取配置文件，因此这些不是您的设置：配置修正后才能查看和更改您的设置。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>About Holdfast</source>
        <translation>关于 Holdfast</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Nothing opened the log folder. It is there after the first backup.</source>
        <translation>没有程序能打开日志文件夹。首次备份后才会有此文件夹。</translation>
    </message>
    <message>
        <source>Some settings were changed.</source>
        <translation>部分设置已更改。</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>放弃(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>This backup has begun, and keeps its layout. Another one holds for a backup that begins anew, on another drive.</source>
        <translation>此备份已经开始，会沿用其文件夹结构。其他结构仅适用于在另一驱动器上重新开始的备份。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, message</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>设置已保存。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SeveralPanel</name>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Bring them back as they were at the time that is shown; what will happen is shown first</source>
        <translation>将它们恢复到所显示时间的状态；会先显示将要进行的操作</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and folders are selected</source>
        <translation>
            <numerusform>已选择 %Ln 个文件和文件夹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not there at this time: choose one alone to bring it back.</source>
        <translation>
            <numerusform>其中 %Ln 个在此时间不存在：请单独选择以恢复。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SituationPanel</name>
    <message>
        <source>Progress of the backup</source>
        <translation>备份进度</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation>恢复(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SourceDetails</name>
    <message>
        <source>E&amp;xclude rules…</source>
        <translation>排除规则(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Versions to keep…</source>
        <translation>要保留的版本(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <translation>在文件管理器中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Sto&amp;p backing up…</source>
        <translation>停止备份(&amp;P)…</translation>
    </message>
    <message>
        <source>What could not be backed up</source>
        <translation>未能备份的内容</translation>
    </message>
    <message>
        <source>It has no exclude rules of its own.</source>
        <translation>它没有自己的排除规则。</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln exclude rules of its own.</source>
        <translation>
            <numerusform>它有 %Ln 条自己的排除规则。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its versions are kept by rules of its own.</source>
        <translation>其版本按自己的规则保留。</translation>
    </message>
    <message>
        <source>Its versions are kept by the rules for all folders.</source>
        <translation>其版本按所有文件夹的规则保留。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be backed up:</source>
        <translation>
            <numerusform>%Ln 个文件或文件夹未能备份：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, reason</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SourcesModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name, path</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>上次更改</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>监视</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TimeBar</name>
    <message>
        <source>To the change before</source>
        <translation>转到上一次更改</translation>
    </message>
    <message>
        <source>To the next change</source>
        <translation>转到下一次更改</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>要显示的时间</translation>
    </message>
    <message>
        <source>Date and time to show</source>
        <translation>要显示的日期和时间</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>现在(&amp;N)</translation>
    </message>
    <message>
        <source>Show the files as they are now</source>
        <translation>显示文件现在的状态</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the end of the slider</comment>
        <translation>现在</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown is %1</source>
        <translation>显示的是 %1</translation>
    </message>
    <message>
        <source>Shown is now</source>
        <translation>显示的是现在</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Tray</name>
    <message>
        <source>Nothing was done yet</source>
        <translation>尚未执行任何操作</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open Holdfast</source>
        <translation>打开 Holdfast(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Holdfast: %1</source>
        <translation>Holdfast：%1</translation>
    </message>
    <message>
        <source>Last good backup: %1</source>
        <translation>上次成功备份：%1</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>正在查找更改</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, 48 files</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done: file</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>最近的操作</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::UsageModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::UsagePanel</name>
    <message>
        <source>What takes the space</source>
        <translation>空间占用情况</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>正在合计…</translation>
    </message>
    <message>
        <source>Files now: %1</source>
        <translation>当前文件：%1</translation>
    </message>
    <message>
        <source>Kept history: %1</source>
        <translation>保留的历史：%1</translation>
    </message>
    <message>
        <source>Nothing is stored yet. After the first backup you see here which folders take the space.</source>
        <translation>尚未存储任何内容。首次备份后，您可以在这里看到哪些文件夹占用了空间。</translation>
    </message>
    <message>
        <source>Nothing in this folder takes any space.</source>
        <translation>此文件夹中没有占用空间的内容。</translation>
    </message>
    <message>
        <source>%1: %2 now, %3 of earlier versions and deleted files</source>
        <translation>%1：当前 %2，历史版本和已删除的文件 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>所有文件夹</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VerifySection</name>
    <message>
        <source>Verification</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>A backup is worth what can be restored from it.</source>
        <translation>备份的价值在于能从中恢复。</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>修复(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>立即校验(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Prove restoring now</source>
        <translation>立即测试恢复(&amp;P)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Reads every stored copy and compares it with its fingerprint.</source>
        <translation>读取每个已存储的副本，并与其指纹比较。</translation>
    </message>
    <message numerus="yes">
        <source>Restores %Ln files, drawn at random, to a temporary folder and compares them.</source>
        <translation>
            <numerusform>随机抽取 %Ln 个文件恢复到临时文件夹，并进行比较。</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>The backup can’t be reached now. Connect its drive to check it, or to prove that files can be restored.</source>
        <translation>目前无法访问备份。请连接其驱动器，以便检查备份或测试文件能否恢复。</translation>
    </message>
    <message>
        <source>Nothing was backed up yet, so there is nothing to prove.</source>
        <translation>尚未备份任何内容，因此没有可测试的内容。</translation>
    </message>
    <message>
        <source>That files can be restored was never proven on this computer. It takes a minute.</source>
        <translation>此计算机上从未测试过文件能否恢复。只需一分钟。</translation>
    </message>
    <message>
        <source>The last proof of restoring (%1) found damage. Verify the backup now.</source>
        <translation>上次恢复测试（%1）发现了损坏。请立即校验备份。</translation>
    </message>
    <message>
        <source>Restoring was last proven %1: %2 came back exactly as they were.</source>
        <translation>上次恢复测试：%1，%2恢复后与原来完全一致。</translation>
    </message>
    <message>
        <source>Its stored copies were never all verified from this computer.</source>
        <translation>从未在此计算机上校验过全部已存储的副本。</translation>
    </message>
    <message>
        <source>All stored copies were last verified %1: they are sound.</source>
        <translation>上次校验全部已存储的副本：%1，均完好。</translation>
    </message>
    <message numerus="yes">
        <source>Last verified %1: %Ln copies are damaged, and left as they are.</source>
        <translation>
            <numerusform>上次校验：%1，有 %Ln 个副本损坏，已让其保持原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies were found damaged or missing (%1). Repairing takes them anew from your unchanged files or from other copies of the same content.</source>
        <translation>
            <numerusform>发现 %Ln 个已存储的副本损坏或缺失（%1）。修复时会从您未更改的文件或内容相同的其他副本重新获取。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4 of %5</source>
        <comment>what, files, bytes</comment>
        <translation>%1：%2/%3，%4/%5</translation>
    </message>
    <message>
        <source>Reading the stored copies</source>
        <translation>正在读取已存储的副本</translation>
    </message>
    <message>
        <source>Restoring and comparing</source>
        <translation>正在恢复并比较</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files, size</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies are damaged or missing.</source>
        <translation>
            <numerusform>%Ln 个已存储的副本损坏或缺失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was read so far is sound: %1.</source>
        <translation>已停止。目前已读取的内容完好：%1。</translation>
    </message>
    <message>
        <source>What could be read is sound: %1. Some copies could not be looked at.</source>
        <translation>可以读取的内容完好：%1。部分副本无法查看。</translation>
    </message>
    <message>
        <source>All stored copies are sound: %1.</source>
        <translation>所有已存储的副本均完好：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be restored as they were.</source>
        <translation>
            <numerusform>%Ln 个文件未能按原样恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>在完成前已停止。</translation>
    </message>
    <message>
        <source>No file could be tried.</source>
        <translation>没有可供测试的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were restored and are exactly what they were.</source>
        <translation>
            <numerusform>已恢复 %Ln 个文件，与原来完全一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): its copy %3: %4</source>
        <comment>file, which content, where it lies, problem</comment>
        <translation>%1（%2）：其副本 %3：%4</translation>
    </message>
    <message>
        <source>%1 (%2): its copy %3 is missing</source>
        <comment>file, which content, where it lay</comment>
        <translation>%1（%2）：其副本 %3 缺失</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, problem</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: not a part of the backup; it is left alone</source>
        <translation>%1：不属于备份；不作处理</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VersionModel</name>
    <message>
        <source>Current. %1</source>
        <comment>what changed</comment>
        <translation>当前版本。%1</translation>
    </message>
    <message>
        <source>until now</source>
        <translation>到现在</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>From %1 %2</source>
        <comment>a time, until when</comment>
        <translation>从 %1 %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>from and until, what changed</comment>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VersionsPage</name>
    <message>
        <source>Your files as they are now</source>
        <translation>您的文件现在的状态</translation>
    </message>
    <message>
        <source>Your files as they were on %1 at %2</source>
        <comment>date, time</comment>
        <translation>您的文件在 %1 %2 时的状态</translation>
    </message>
    <message>
        <source>%1 was not there at this time.</source>
        <translation>%1 在此时间不存在。</translation>
    </message>
    <message>
        <source>Choose &amp;folders</source>
        <translation>选择文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Nothing is backed up yet</source>
        <translation>尚未备份任何内容</translation>
    </message>
    <message>
        <source>As soon as a folder is backed up, every version of every file in it can be found here.</source>
        <translation>文件夹备份后，其中每个文件的每个版本都可以在这里找到。</translation>
    </message>
    <message>
        <source>Search everything that was ever backed up</source>
        <translation>搜索所有曾经备份过的内容</translation>
    </message>
    <message>
        <source>Show &amp;deleted files</source>
        <translation>显示已删除的文件(&amp;D)</translation>
    </message>
    <message>
        <source>Choose a file or a folder</source>
        <translation>选择文件或文件夹</translation>
    </message>
    <message>
        <source>Its versions are shown here: to read, to compare and to bring back. Move the slider to see how everything was at another time.</source>
        <translation>其版本会显示在这里：可以查看、比较和恢复。移动滑块可查看其他时间的状态。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WatchDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Folders that can’t be watched</source>
        <translation>无法监视的文件夹</translation>
    </message>
    <message>
        <source>This computer tells Holdfast of changes in %1 folders, and no more. Nothing is lost: the others are looked at from time to time, so that changes in them are backed up later. Whoever administers this computer can raise the limit.</source>
        <translation>此计算机最多只向 Holdfast 通知 %1 个文件夹中的更改。不会丢失任何内容：其余文件夹会不时检查，其中的更改会稍后备份。此计算机的管理员可以提高此上限。</translation>
    </message>
    <message>
        <source>Until the next restart, type this in a &amp;terminal:</source>
        <translation>如只需在下次重启前有效，请在终端中输入(&amp;T)：</translation>
    </message>
    <message>
        <source>For &amp;good, write this into the file /etc/sysctl.d/60-holdfast.conf:</source>
        <translation>如需永久有效，请将以下内容写入 /etc/sysctl.d/60-holdfast.conf 文件(&amp;G)：</translation>
    </message>
    <message>
        <source>Then start Holdfast again, so that it watches all folders.</source>
        <translation>然后重新启动 Holdfast，使其监视所有文件夹。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WorkPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
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
        <translation>holdfast: 已在运行，但没有响应。
</translation>
    </message>
</context>
</TS>
