<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Activity</name>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Old version removed</source>
        <translation>旧バージョンの削除</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>The backup is complete.</source>
        <translation>バックアップが完了しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were unchanged.</source>
        <translation>
            <numerusform>%Ln 個のファイルに変更はありませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>以前は %1</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>%1 に保管</translation>
    </message>
    <message>
        <source>the same content is stored already</source>
        <translation>同じ内容がすでに保存されています</translation>
    </message>
</context>
<context>
    <name>ActivityExport</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>サイズ (バイト)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>AwayText</name>
    <message>
        <source>Connect it to see what it holds. Changes in your folders are noticed meanwhile, and backed up then.</source>
        <translation>接続すると、中身を表示できます。それまでの間もフォルダー内の変更は検知され、接続後にバックアップされます。</translation>
    </message>
    <message>
        <source>The drive “%1” is not connected.</source>
        <translation>ドライブ「%1」が接続されていません。</translation>
    </message>
    <message>
        <source>The drive “%1” has not been connected since %2.</source>
        <comment>name, Tuesday 18:40</comment>
        <translation>ドライブ「%1」が %2 から接続されていません。</translation>
    </message>
    <message>
        <source>There is no backup to look at: none was made yet, or its drive is not connected.</source>
        <translation>表示できるバックアップがありません。まだ作成されていないか、ドライブが接続されていません。</translation>
    </message>
</context>
<context>
    <name>ClassifyFolder</name>
    <message>
        <source>This is a file, and Holdfast backs up whole folders. Add the folder “%1” that holds it; exclude rules can leave out the rest.</source>
        <translation>これはファイルです。Holdfast はフォルダー単位でバックアップします。このファイルが入っているフォルダー「%1」を追加してください。ほかのものは除外ルールで除外できます。</translation>
    </message>
    <message>
        <source>This is the backup itself. It can’t be backed up into itself; choose the folder that your own files are in.</source>
        <translation>これはバックアップそのものです。バックアップを自分自身の中にバックアップすることはできません。ご自分のファイルが入っているフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>This folder lies inside the backup, so what is in it is a copy already. Choose the folder that your own files are in.</source>
        <translation>このフォルダーはバックアップの中にあるため、中身はすでにコピーです。ご自分のファイルが入っているフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The backup lies in this folder. That is fine: it is left out. A copy on the same drive does not survive the loss of that drive, though.</source>
        <translation>このフォルダーの中にバックアップがありますが、自動的に除外されるので問題ありません。ただし、同じドライブにあるコピーは、そのドライブが失われると一緒に失われます。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a folder</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>This folder is on the list already, as “%1”.</source>
        <translation>このフォルダーは「%1」としてすでに一覧にあります。</translation>
    </message>
    <message>
        <source>This folder is backed up already, as “%1”.</source>
        <translation>このフォルダーは「%1」としてすでにバックアップされています。</translation>
    </message>
    <message>
        <source>This folder lies in “%1”, which is on the list: it is backed up with that.</source>
        <translation>このフォルダーは一覧にある「%1」の中にあり、一緒にバックアップされます。</translation>
    </message>
    <message>
        <source>This folder is backed up already: it lies in “%1”. There is nothing more to do.</source>
        <translation>このフォルダーは「%1」の中にあるため、すでにバックアップされています。これ以上の操作は必要ありません。</translation>
    </message>
    <message>
        <source>Backed up already in this folder: %1. Nothing is backed up twice. To back up all of it, stop backing up those first; what is stored of them is kept.</source>
        <comment>names of folders</comment>
        <translation>このフォルダー内の次のフォルダーは、すでにバックアップされています: %1。同じものが二重にバックアップされることはありません。全体をバックアップするには、先にこれらのバックアップを停止してください。保存済みのものはそのまま残ります。</translation>
    </message>
    <message>
        <source>On the list already in this folder: %1. Nothing is backed up twice: keep those, or back up all of this folder in their place.</source>
        <comment>names of folders</comment>
        <translation>このフォルダー内の次のフォルダーは、すでに一覧にあります: %1。同じものが二重にバックアップされることはありません。これらを残すか、代わりにこのフォルダー全体をバックアップしてください。</translation>
    </message>
    <message>
        <source>This folder is not there. Connect its drive, then add it again.</source>
        <translation>このフォルダーは見つかりません。ドライブを接続してから、もう一度追加してください。</translation>
    </message>
    <message>
        <source>The path of this folder holds bytes that are no text, which the configuration can’t hold. Add the folder above it, or give it another name.</source>
        <translation>このフォルダーのパスには文字として扱えないバイトが含まれているため、設定ファイルに記録できません。1 つ上のフォルダーを追加するか、フォルダーの名前を変更してください。</translation>
    </message>
    <message>
        <source>This is where Holdfast writes its log, which is never backed up. Choose another folder.</source>
        <translation>ここは Holdfast がログを書き込む場所で、バックアップの対象にはなりません。別のフォルダーを選択してください。</translation>
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
        <translation>使い方: holdfast [オプション]… [フォルダー]…
フォルダーを通常のファイルとしてバックアップし、トレイから見守ります。
指定したフォルダーは、追加するバックアップ対象の候補として表示されます。

  --config FILE          ユーザー自身のものではない別の設定を使う
  --background           ウィンドウなしで起動する
  --page PAGE [FILE]     ページを表示する: overview、folders、activity、versions、
                         retention、duplicates、settings。versions では FILE のバージョン
  --backup-now           今すぐすべてを確認する
  --pause, --resume      バックアップを一時停止する、再開する
  --quit                 実行中の Holdfast を終了する
  --help, --version

Holdfast がすでに実行中の場合は、指定された動作を行います。シェルやスクリプトでは:
holdfast-cli
</translation>
    </message>
    <message>
        <source>holdfast: %1
Try holdfast --help.
</source>
        <translation>holdfast: %1
詳しくは holdfast --help を実行してください。
</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>%1 というオプションはありません</translation>
    </message>
    <message>
        <source>%1 wants a value</source>
        <translation>%1 には値が必要です</translation>
    </message>
    <message>
        <source>--page wants the name of a page</source>
        <translation>--page にはページの名前が必要です</translation>
    </message>
    <message>
        <source>there is no page %1; the pages are overview, folders, activity, versions, retention, duplicates and settings</source>
        <translation>%1 というページはありません。使えるページは overview、folders、activity、versions、retention、duplicates、settings です</translation>
    </message>
    <message>
        <source>%1 wants a file</source>
        <translation>%1 にはファイルの指定が必要です</translation>
    </message>
</context>
<context>
    <name>ConfigMistakes</name>
    <message>
        <source>Line %1 can’t be understood: a comma, a quotation mark or a bracket may be missing, or be one too many, there or just before.</source>
        <translation>%1 行目を解釈できません。その位置か直前で、コンマ、引用符、または括弧が足りないか、余分にある可能性があります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
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
            <numerusform>分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>files</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>個のファイル</numerusform>
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
        <translation>% 超 (フォルダー内のファイルの割合)</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>How changes are found and when they are backed up.</source>
        <translation>変更を見つける方法と、バックアップするタイミング。</translation>
    </message>
    <message>
        <source>&amp;Wait for quiet:</source>
        <translation>変更後の待ち時間(&amp;W):</translation>
    </message>
    <message>
        <source>A file is backed up when it has not changed for so long.</source>
        <translation>この時間だけ変更がなかったファイルをバックアップします。</translation>
    </message>
    <message>
        <source>&amp;Busy files:</source>
        <translation>頻繁に変わるファイル(&amp;B):</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>変更のたび</translation>
    </message>
    <message>
        <source>A file that keeps changing gets at most one new version in this time. Its first change is not delayed.</source>
        <translation>変更され続けるファイルの新しいバージョンは、この時間につき 1 つまでです。最初の変更は待たずにバックアップします。</translation>
    </message>
    <message>
        <source>&amp;Check everything every:</source>
        <translation>すべてを確認する間隔(&amp;C):</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Finds what the system did not tell of.</source>
        <translation>システムから通知されなかった変更を見つけます。</translation>
    </message>
    <message>
        <source>Pause on batter&amp;y below:</source>
        <translation>一時停止するバッテリー残量(&amp;Y):</translation>
    </message>
    <message>
        <source>Hold back a &amp;mass change above:</source>
        <translation>大量の変更を保留(&amp;M):</translation>
    </message>
    <message>
        <source>When so many files vanish or change at once, Holdfast asks first. Nothing is removed from the backup meanwhile.</source>
        <translation>これだけのファイルが一度になくなるか変更されると、Holdfast は先に確認を求めます。その間、バックアップからは何も削除されません。</translation>
    </message>
    <message>
        <source>… and of at &amp;least:</source>
        <translation>… かつ最低ファイル数(&amp;L):</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>問わない</translation>
    </message>
    <message>
        <source>Recognising changes</source>
        <translation>変更の判定</translation>
    </message>
    <message>
        <source>Only the fingerprint of its content says whether a file has changed.</source>
        <translation>ファイルが変更されたかどうかは、内容のフィンガープリントだけで判定します。</translation>
    </message>
    <message>
        <source>&amp;Read files:</source>
        <translation>ファイルの読み取り(&amp;R):</translation>
    </message>
    <message>
        <source>When size or times differ (fast)</source>
        <translation>サイズか日時が異なるとき (高速)</translation>
    </message>
    <message>
        <source>Always, in every backup (thorough and slow)</source>
        <translation>バックアップのたびに常に (確実、低速)</translation>
    </message>
    <message>
        <source>&amp;Fingerprint:</source>
        <translation>フィンガープリント(&amp;F):</translation>
    </message>
    <message>
        <source>All of them are safe. After a change of it, files are read once to get their new fingerprint.</source>
        <translation>どれを選んでも安全です。変更すると、新しいフィンガープリントを得るため、各ファイルが 1 回読み取られます。</translation>
    </message>
    <message>
        <source>How files are stored</source>
        <translation>ファイルの保存方法</translation>
    </message>
    <message>
        <source>What is stored already stays as it is: this is for what comes from now on.</source>
        <translation>すでに保存されているものは変わりません。これから保存するものに適用されます。</translation>
    </message>
    <message>
        <source>Folders in the backup:</source>
        <translation>バックアップ内のフォルダー:</translation>
    </message>
    <message>
        <source>One for each folder, when there is more than one</source>
        <translation>対象が複数のとき、フォルダーごとに 1 つ</translation>
    </message>
    <message>
        <source>One for each folder, always</source>
        <translation>常にフォルダーごとに 1 つ</translation>
    </message>
    <message>
        <source>None, for a single folder</source>
        <translation>対象が 1 つのときは作らない</translation>
    </message>
    <message>
        <source>A backup that has begun keeps what it began with.</source>
        <translation>すでに始まったバックアップでは、開始時の構成が維持されます。</translation>
    </message>
    <message>
        <source>Put identical files:</source>
        <translation>同一ファイルの置き場所:</translation>
    </message>
    <message>
        <source>Into “_duplicates”, but for the first one</source>
        <translation>2 つ目以降を「_duplicates」に</translation>
    </message>
    <message>
        <source>Where they belong, like all others</source>
        <translation>ほかと同じく本来の場所に</translation>
    </message>
    <message>
        <source>Store identical files as:</source>
        <translation>同一ファイルの保存方式:</translation>
    </message>
    <message>
        <source>Shared space where the drive can, else copies</source>
        <translation>可能なら領域を共有、できなければコピー</translation>
    </message>
    <message>
        <source>Shared space; warns where the drive can’t</source>
        <translation>領域を共有 (できないドライブでは警告)</translation>
    </message>
    <message>
        <source>Links to one file; warns where the drive can’t</source>
        <translation>1 つのファイルへのリンク (できないドライブでは警告)</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>What shares its space is also damaged together.</source>
        <translation>領域を共有しているものは、破損するときも一緒に破損します。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>One file for each backup, which says everything that was done.</source>
        <translation>行われたことをすべて記録したファイルが、バックアップごとに 1 つ作られます。</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>フォルダー(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Keep for:</source>
        <translation>保存期間(&amp;K):</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>&amp;Unchanged files:</source>
        <translation>変更のないファイル(&amp;U):</translation>
    </message>
    <message>
        <source>One line each in small backups</source>
        <translation>小さなバックアップでは 1 行ずつ</translation>
    </message>
    <message>
        <source>One line each</source>
        <translation>1 行ずつ</translation>
    </message>
    <message>
        <source>One line for all</source>
        <translation>まとめて 1 行</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Files at the same time:</source>
        <translation>同時に処理する数:</translation>
    </message>
    <message>
        <source>Chosen for this computer</source>
        <translation>このコンピューターに合わせる</translation>
    </message>
    <message>
        <source>How many files are read and copied at once.</source>
        <translation>一度に読み取ってコピーするファイルの数です。</translation>
    </message>
    <message>
        <source>Read all &amp;stored copies every:</source>
        <translation>保存済みコピーをすべて読み直す間隔(&amp;S):</translation>
    </message>
    <message>
        <source>A share of them at each regular check, so that a drive that goes bad is noticed in time.</source>
        <translation>定期確認のたびに一部ずつ読み取り、ドライブの不調に早めに気づけるようにします。</translation>
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
        <translation>バックアップ対象: %1</translation>
    </message>
    <message>
        <source>The backup is in %1</source>
        <translation>バックアップ先: %1</translation>
    </message>
    <message>
        <source>To be known: %1: %2</source>
        <translation>注意点: %1: %2</translation>
    </message>
</context>
<context>
    <name>DestinationQuestion</name>
    <message>
        <source>An older state of your own backup is there now: %1.</source>
        <translation>現在あるのは、お使いのバックアップの古い状態です: %1。</translation>
    </message>
    <message>
        <source>Another backup of yours is there now: %1.</source>
        <translation>現在あるのは、お使いの別のバックアップです: %1。</translation>
    </message>
    <message>
        <source>A backup that you have not made on this computer is there now: %1.</source>
        <translation>現在あるのは、このコンピューターの現在のユーザーが作成したものではないバックアップです: %1。</translation>
    </message>
    <message>
        <source>An empty folder is there now, as when a drive is not connected. Holdfast would begin a new backup in it.</source>
        <translation>現在あるのは空のフォルダーです。ドライブが接続されていないときにも、このようになります。続けると、Holdfast はここに新しいバックアップを作成します。</translation>
    </message>
    <message>
        <source>There is no such folder now.</source>
        <translation>現在、このフォルダーは存在しません。</translation>
    </message>
    <message>
        <source>There are other files now, and no backup of Holdfast. It would begin a new backup beside them.</source>
        <translation>現在あるのは別のファイルで、Holdfast のバックアップはありません。続けると、その隣に新しいバックアップを作成します。</translation>
    </message>
    <message>
        <source>Is this the right drive?</source>
        <translation>このドライブで間違いありませんか?</translation>
    </message>
    <message>
        <source>What is at “%1” is not what was there after the last backup.</source>
        <translation>「%1」にあるものは、前回のバックアップ後にあったものと異なります。</translation>
    </message>
    <message>
        <source>If you connect the right drive, the backup goes on by itself.</source>
        <translation>正しいドライブを接続すると、バックアップは自動的に続行されます。</translation>
    </message>
    <message>
        <source>If this is the place to back up to from now on, Holdfast goes on here. What stands there is kept.</source>
        <translation>今後ここにバックアップするのであれば、Holdfast はこの場所で続行します。今あるものはそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Use what is there</source>
        <translation>今あるものを使う(&amp;U)</translation>
    </message>
</context>
<context>
    <name>DestinationText</name>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>%2 のうち %1 が空いています。</translation>
    </message>
    <message>
        <source>There is not enough room: %1 are free, and your folders need %2. Choose a larger drive, or leave something out.</source>
        <translation>空き容量が足りません。空きは %1 ですが、フォルダーには %2 が必要です。より大きいドライブを選択するか、一部を除外してください。</translation>
    </message>
    <message>
        <source>The first backup fits (%1 free, %2 needed), but leaves little room for earlier versions.</source>
        <translation>最初のバックアップは収まりますが (空き %1、必要量 %2)、以前のバージョンのための余裕はほとんどありません。</translation>
    </message>
    <message>
        <source>There is enough room: %1 are free, and your folders need %2.</source>
        <translation>空き容量は十分です。空きは %1 で、フォルダーには %2 が必要です。</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here. It is continued, with all its versions.</source>
        <translation>ここには Holdfast のバックアップがあります。すべてのバージョンを引き継いで続行します。</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here that was not made by you on this computer. If it is yours, it is continued, with all its versions. If not, choose another folder.</source>
        <translation>ここにある Holdfast のバックアップは、このコンピューターの現在のユーザーが作成したものではありません。ご自分のものであれば、すべてのバージョンを引き継いで続行します。そうでなければ、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here that was not made by you on this computer: %1. If it is yours, it is continued, with all its versions. If not, choose another folder.</source>
        <comment>the folders that it holds</comment>
        <translation>ここにある Holdfast のバックアップは、このコンピューターの現在のユーザーが作成したものではありません: %1。ご自分のものであれば、すべてのバージョンを引き継いで続行します。そうでなければ、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The file system of this drive (%1) holds no file larger than %2. Such files can’t be backed up to it.</source>
        <translation>このドライブのファイルシステム (%1) には、%2 を超えるファイルを保存できません。そのようなファイルはここにバックアップできません。</translation>
    </message>
    <message>
        <source>The file system of this drive (%1) can’t hold permissions and owners. Holdfast remembers them, and restores them.</source>
        <translation>このドライブのファイルシステム (%1) には、アクセス権と所有者を保存できません。Holdfast が記録しておき、復元時に元に戻します。</translation>
    </message>
    <message>
        <source>Identical files take up space only once on this drive.</source>
        <translation>このドライブでは、同一ファイルは 1 つ分の容量しか使いません。</translation>
    </message>
    <message>
        <source>Holdfast may not write there. Choose another folder, or give yourself the permission.</source>
        <translation>Holdfast にはここへの書き込み権限がありません。別のフォルダーを選択するか、アクセス権を付与してください。</translation>
    </message>
    <message>
        <source>A backup of the original tool stands here. It is taken over: what is stored already is not copied again.</source>
        <translation>ここには元のツールのバックアップがあります。これを引き継ぎ、すでに保存されているものは再びコピーしません。</translation>
    </message>
    <message>
        <source>There are other files in this folder. They are left alone, but a folder of its own keeps the backup tidy.</source>
        <translation>このフォルダーにはほかのファイルがあります。それらには手を加えませんが、専用のフォルダーにするとバックアップを整理しやすくなります。</translation>
    </message>
    <message>
        <source>This is the drive that your folders are on. A copy there helps when you delete or change a file by mistake, but does not survive the loss of the drive.</source>
        <translation>これは、対象フォルダーがあるのと同じドライブです。ここにコピーがあれば、誤ってファイルを削除したり変更したりしたときに役立ちますが、ドライブが失われるとコピーも失われます。</translation>
    </message>
    <message>
        <source>“%1” (files: %2)</source>
        <translation>「%1」(ファイル数: %2)</translation>
    </message>
    <message>
        <source>“%1” (files: %2, last change %3)</source>
        <translation>「%1」(ファイル数: %2、最終変更: %3)</translation>
    </message>
    <message>
        <source>it does not tell what of</source>
        <translation>何のバックアップかは記録されていません</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Connect its drive, or correct the path.</source>
        <translation>ドライブを接続するか、パスを修正してください。</translation>
    </message>
    <message>
        <source>Give this user the permission, or run as one who has it.</source>
        <translation>このユーザーにアクセス権を付与するか、アクセス権を持つユーザーで実行してください。</translation>
    </message>
    <message>
        <source>Make room there, then try again: what was stored before is as it was.</source>
        <translation>空き容量を確保してから、もう一度お試しください。これまでに保存したものは元のままです。</translation>
    </message>
    <message>
        <source>Mount it for writing, then try again.</source>
        <translation>書き込み可能な状態でマウントしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Connect the drive again, then try again: what was stored before is as it was.</source>
        <translation>ドライブを接続し直してから、もう一度お試しください。これまでに保存したものは元のままです。</translation>
    </message>
    <message>
        <source>The next backup makes the catalog anew; so does the command rebuild.</source>
        <translation>カタログは次回のバックアップで作り直されます。rebuild コマンドでも作り直せます。</translation>
    </message>
    <message>
        <source>Another process holds this backup. Wait until it is done, then try again.</source>
        <translation>別のプロセスがこのバックアップを使用しています。終わるまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Holdfast monitors this backup (pid %1) and backs up by itself. To do it by hand, stop it first.</source>
        <translation>Holdfast (pid %1) がこのバックアップを監視し、自動的にバックアップしています。手動で行うには、先にそれを停止してください。</translation>
    </message>
    <message>
        <source>Another process (pid %1) holds this backup. Wait until it is done, then try again.</source>
        <translation>別のプロセス (pid %1) がこのバックアップを使用しています。終わるまで待ってから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>ExcludeRules</name>
    <message>
        <source>A “\” at the end has nothing to quote. Write “\\” for the character itself.</source>
        <translation>末尾の「\」の後に、エスケープする文字がありません。この文字自体を表すには「\\」と書いてください。</translation>
    </message>
    <message>
        <source>The “[” is never closed. Add a “]”, or write “\[” for the character itself.</source>
        <translation>「[」が閉じられていません。「]」を追加してください。この文字自体を表すには「\[」と書いてください。</translation>
    </message>
    <message>
        <source>This rule names nothing. Write a name such as “*.tmp” or “build/”.</source>
        <translation>このルールには名前がありません。「*.tmp」や「build/」のような名前を書いてください。</translation>
    </message>
    <message>
        <source>A comment: it leaves out nothing.</source>
        <translation>コメントです。何も除外しません。</translation>
    </message>
    <message>
        <source>Backs up “%1” after all (path from the top of the folder).</source>
        <translation>「%1」(フォルダーの最上位からのパス) は除外せずにバックアップします。</translation>
    </message>
    <message>
        <source>Leaves out “%1” (path from the top of the folder).</source>
        <translation>「%1」(フォルダーの最上位からのパス) を除外します。</translation>
    </message>
    <message>
        <source>Backs up every folder named “%1” after all.</source>
        <translation>「%1」という名前のフォルダーはすべて、除外せずにバックアップします。</translation>
    </message>
    <message>
        <source>Leaves out every folder named “%1”, at any depth.</source>
        <translation>「%1」という名前のフォルダーを、どの階層にあってもすべて除外します。</translation>
    </message>
    <message>
        <source>Backs up everything named “%1” after all.</source>
        <translation>「%1」という名前のものはすべて、除外せずにバックアップします。</translation>
    </message>
    <message>
        <source>Leaves out everything named “%1”, at any depth.</source>
        <translation>「%1」という名前のものを、どの階層にあってもすべて除外します。</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>What programs keep to be faster and make again by themselves.</source>
        <translation>プログラムが高速化のために保存し、自動的に作り直すものです。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Files that you threw away already.</source>
        <translation>すでにゴミ箱に捨てたファイルです。</translation>
    </message>
    <message>
        <source>Build output</source>
        <translation>ビルド生成物</translation>
    </message>
    <message>
        <source>What compilers make from source code.</source>
        <translation>コンパイラーがソースコードから生成するものです。</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>Disk images of many gigabytes that change whenever the machine runs.</source>
        <translation>何ギガバイトもあり、仮想マシンを動かすたびに変わるディスクイメージです。</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>一時ファイル</translation>
    </message>
    <message>
        <source>Unfinished downloads, locks and what editors leave behind.</source>
        <translation>未完了のダウンロードやロックファイル、エディターが残すファイルです。</translation>
    </message>
    <message>
        <source>Downloaded packages (node_modules)</source>
        <translation>ダウンロード済みパッケージ (node_modules)</translation>
    </message>
    <message>
        <source>Libraries that a package manager fetches again.</source>
        <translation>パッケージマネージャーが再び取得できるライブラリです。</translation>
    </message>
</context>
<context>
    <name>FolderCount</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files, size</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>still counting</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The exclude rules leave out %1, %2.</source>
        <translation>除外ルールにより、%1 (%2) が除外されます。</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Now of another kind</source>
        <translation>種類が変化</translation>
    </message>
    <message>
        <source>Grown by %1</source>
        <translation>%1 増加</translation>
    </message>
    <message>
        <source>Shrunk by %1</source>
        <translation>%1 減少</translation>
    </message>
    <message>
        <source>Same content</source>
        <translation>同じ内容</translation>
    </message>
    <message>
        <source>Changed, same size</source>
        <translation>変更、サイズは同じ</translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation>以後変更なし</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Moved since</source>
        <translation>以後に移動</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>以後に変更</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>%1; content gone by retention</source>
        <translation>%1、内容は保持ルールにより削除</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>%1 より前</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>%1 から移動</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two changes</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>最初のバージョン</translation>
    </message>
    <message>
        <source>%1; then deleted</source>
        <comment>a change</comment>
        <translation>%1、その後削除</translation>
    </message>
    <message>
        <source>Gone by retention</source>
        <translation>保持ルールにより削除</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The first backup is done</source>
        <translation>最初のバックアップが完了しました</translation>
    </message>
    <message>
        <source>From now on, what changes is backed up by itself.</source>
        <translation>今後は、変更されたものが自動的にバックアップされます。</translation>
    </message>
</context>
<context>
    <name>PauseLength</name>
    <message>
        <source>For &amp;1 hour</source>
        <translation>1 時間(&amp;1)</translation>
    </message>
    <message>
        <source>For &amp;4 hours</source>
        <translation>4 時間(&amp;4)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>明日まで(&amp;T)</translation>
    </message>
    <message>
        <source>Until &amp;resumed</source>
        <translation>再開するまで(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>It takes %1, and the backup drive has %2 left for it.</source>
        <translation>%1 が必要ですが、バックアップドライブで使えるのは %2 です。</translation>
    </message>
</context>
<context>
    <name>ProgressEstimate</name>
    <message>
        <source>Starting to back up…</source>
        <translation>バックアップを開始しています…</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>変更を探しています…</translation>
    </message>
    <message>
        <source>Looking for changes: %1 so far</source>
        <comment>48 files</comment>
        <translation>変更を探しています: これまでに %1</translation>
    </message>
    <message>
        <source>Finishing the backup…</source>
        <translation>バックアップの仕上げをしています…</translation>
    </message>
    <message>
        <source>Backing up: %1</source>
        <comment>1,204 of 3,310 files …</comment>
        <translation>バックアップしています: %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>48 files</comment>
        <translation>これまでに %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, 48 files</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2 to go</source>
        <comment>what is done, size</comment>
        <translation>%1、残り %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is done, about 3 minutes</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1/秒</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>looking for changes: %1 files, %2</source>
        <translation>変更を探しています: %1 個のファイル、%2</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>%1 個のファイル、%2</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3</source>
        <translation>%1 / %2 個のファイル、%3</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3 of %4</source>
        <translation>%1 / %2 個のファイル、%3 / %4</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>、%1/秒</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>、残り %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>開始しています</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>仕上げをしています</translation>
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
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>1 秒未満</translation>
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
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>What was copied so far is kept; the file in hand is finished or dropped as a whole, and the next start does the rest.</source>
        <translation>ここまでにコピーしたものは保持されます。処理中のファイルは最後まで終えるか丸ごと破棄され、残りは次回の起動時に行われます。</translation>
    </message>
    <message>
        <source>A backup is under way.</source>
        <translation>バックアップの実行中です。</translation>
    </message>
    <message numerus="yes">
        <source>A backup is under way: %Ln files wait.</source>
        <translation>
            <numerusform>バックアップの実行中です。%Ln 個のファイルが残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are being restored.</source>
        <translation>ファイルを復元しています。</translation>
    </message>
    <message numerus="yes">
        <source>Files are being restored: %Ln files wait.</source>
        <translation>
            <numerusform>ファイルを復元しています。%Ln 個のファイルが残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is there already stays; for the rest, restore once more.</source>
        <translation>復元済みのものはそのまま残ります。残りは、もう一度復元してください。</translation>
    </message>
    <message>
        <source>The backup is being checked.</source>
        <translation>バックアップを検証しています。</translation>
    </message>
    <message numerus="yes">
        <source>The backup is being checked: %Ln files wait.</source>
        <translation>
            <numerusform>バックアップを検証しています。%Ln 個のファイルが残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The next check begins anew.</source>
        <translation>次回の検証は最初から始まります。</translation>
    </message>
    <message>
        <source>The backup is being repaired. What was mended stays; another repair does the rest.</source>
        <translation>バックアップを修復しています。修復済みのものはそのまま残ります。残りは、もう一度修復すると処理されます。</translation>
    </message>
    <message>
        <source>A restore is being tried out. It proves nothing unless it comes to its end.</source>
        <translation>復元テストの実行中です。最後まで終わらないと、復元できることの確認にはなりません。</translation>
    </message>
    <message>
        <source>Old versions are being removed. Those that are left go after the next backup.</source>
        <translation>古いバージョンを削除しています。残ったものは次回のバックアップ後に削除されます。</translation>
    </message>
    <message>
        <source>A restore was stopped; what it wrote stays. For the rest, restore once more.</source>
        <translation>復元を中止しました。書き込み済みのものはそのまま残ります。残りは、もう一度復元してください。</translation>
    </message>
    <message>
        <source>A check of the backup was stopped. The next one begins anew.</source>
        <translation>バックアップの検証を中止しました。次回は最初から始まります。</translation>
    </message>
    <message>
        <source>A repair was stopped; what it mended stays. Another one does the rest.</source>
        <translation>修復を中止しました。修復済みのものはそのまま残ります。残りは、もう一度修復すると処理されます。</translation>
    </message>
    <message>
        <source>A trial restore was stopped, and proves nothing.</source>
        <translation>復元テストを中止したため、復元できることは確認されていません。</translation>
    </message>
    <message>
        <source>The removal of old versions was stopped. Those that are left go after the next backup.</source>
        <translation>古いバージョンの削除を中止しました。残ったものは次回のバックアップ後に削除されます。</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and there is power.</source>
        <translation>この処理は、Holdfast を再び起動し、電源が確保されると行われます。</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and is resumed.</source>
        <translation>この処理は、Holdfast を再び起動し、バックアップを再開すると行われます。</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and the drive is connected.</source>
        <translation>この処理は、Holdfast を再び起動し、ドライブを接続すると行われます。</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and the drive can be used.</source>
        <translation>この処理は、Holdfast を再び起動し、ドライブが使える状態になると行われます。</translation>
    </message>
    <message>
        <source>The next start does that.</source>
        <translation>この処理は次回の起動時に行われます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not backed up yet.</source>
        <translation>
            <numerusform>%Ln 件の変更がまだバックアップされていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was stopped; what it copied is kept. The next start goes on.</source>
        <translation>バックアップを中止しました。コピー済みのものは保持され、次回の起動時に続行されます。</translation>
    </message>
    <message numerus="yes">
        <source>A backup was stopped; what it copied is kept. %Ln files are left for the next start.</source>
        <translation>
            <numerusform>バックアップを中止しました。コピー済みのものは保持されます。残りの %Ln 個のファイルは次回の起動時に処理されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was under way.</source>
        <translation>実行中の処理はありませんでした。</translation>
    </message>
    <message>
        <source>Holdfast has quit. %1</source>
        <translation>Holdfast を終了しました。%1</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>Folder made</source>
        <translation>フォルダーを作成しました</translation>
    </message>
    <message>
        <source>The folder is made</source>
        <translation>フォルダーを作成します</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込みました</translation>
    </message>
    <message>
        <source>Is written</source>
        <translation>書き込みます</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました: %1</translation>
    </message>
    <message>
        <source>Is written: %1</source>
        <translation>書き込みます: %1</translation>
    </message>
    <message>
        <source>Replaced what stood there, which was archived</source>
        <translation>既存のものをアーカイブして置き換えました</translation>
    </message>
    <message>
        <source>Replaces what stands there, archived first</source>
        <translation>既存のものをアーカイブして置き換えます</translation>
    </message>
    <message>
        <source>Replaced what stood there</source>
        <translation>既存のものを置き換えました</translation>
    </message>
    <message>
        <source>Replaces what stands there</source>
        <translation>既存のものを置き換えます</translation>
    </message>
    <message>
        <source>Not restored: %1</source>
        <translation>復元されませんでした: %1</translation>
    </message>
    <message>
        <source>Can’t be restored: %1</source>
        <translation>復元できません: %1</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>すでにありました</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>すでにあります</translation>
    </message>
    <message>
        <source>Left as it is: something else stands there</source>
        <translation>別のものがあるため、そのままにしました</translation>
    </message>
    <message>
        <source>Stays as it is: something else stands there</source>
        <translation>別のものがあるため、そのままにします</translation>
    </message>
    <message>
        <source>Archived, then removed</source>
        <translation>アーカイブしてから削除しました</translation>
    </message>
    <message>
        <source>Was not there then: is archived, then removed</source>
        <translation>当時はなかったため、アーカイブしてから削除します</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>A special file</source>
        <translation>特殊ファイル</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>size, time</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written, %1.</source>
        <translation>
            <numerusform>%Ln 個のファイルを書き込みました (%1)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will be written, %1.</source>
        <translation>
            <numerusform>%Ln 個のファイルを書き込みます (%1)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders were made.</source>
        <translation>
            <numerusform>%Ln 個のフォルダーを作成しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders will be made.</source>
        <translation>
            <numerusform>%Ln 個のフォルダーを作成します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き込みませんでした。</translation>
    </message>
    <message>
        <source>Nothing will be written.</source>
        <translation>何も書き込みません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced what stood there, which is in the backup now.</source>
        <translation>
            <numerusform>%Ln 個は既存のものを置き換えました。置き換えられたものはバックアップに入っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replace what stands there, which is archived first.</source>
        <translation>
            <numerusform>%Ln 個は既存のものを置き換えます。置き換えられるものは先にアーカイブされます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced what stood there.</source>
        <translation>
            <numerusform>%Ln 個は既存のものを置き換えました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replace what stands there.</source>
        <translation>
            <numerusform>%Ln 個は既存のものを置き換えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were not there then were archived and removed.</source>
        <translation>
            <numerusform>当時はなかった %Ln 個をアーカイブして削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were not there then are archived and removed.</source>
        <translation>
            <numerusform>当時はなかった %Ln 個をアーカイブして削除します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln 個はすでにありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln 個はすでにあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out: something else stands there.</source>
        <translation>
            <numerusform>別のものがあるため、%Ln 個をスキップしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out: something else stands there.</source>
        <translation>
            <numerusform>別のものがあるため、%Ln 個をスキップします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be restored.</source>
        <translation>
            <numerusform>%Ln 個を復元できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be restored.</source>
        <translation>
            <numerusform>%Ln 個は復元できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>復元するものはありません</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %Ln files</source>
        <translation>
            <numerusform>%Ln 個のファイルを復元(&amp;R)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %Ln folders</source>
        <translation>
            <numerusform>%Ln 個のフォルダーを復元(&amp;R)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln files</source>
        <translation>
            <numerusform>%Ln 個のファイルを削除(&amp;R)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, remove %Ln files</source>
        <comment>an act</comment>
        <translation>
            <numerusform>%1、%Ln 個のファイルを削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>each of the last %Ln hours</source>
        <translation>
            <numerusform>過去 %Ln 時間の毎時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln days</source>
        <translation>
            <numerusform>過去 %Ln 日間の毎日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln weeks</source>
        <translation>
            <numerusform>過去 %Ln 週間の毎週</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln months</source>
        <translation>
            <numerusform>過去 %Ln か月間の毎月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln years</source>
        <translation>
            <numerusform>過去 %Ln 年間の毎年</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>すべて保持(&amp;K)</translation>
    </message>
    <message>
        <source>Thin out with a&amp;ge</source>
        <translation>古いものほど間引く(&amp;G)</translation>
    </message>
    <message>
        <source>The &amp;last few versions</source>
        <translation>最新の数バージョン(&amp;L)</translation>
    </message>
    <message>
        <source>By s&amp;pace</source>
        <translation>空き容量に応じて(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;My own rules</source>
        <translation>独自のルール(&amp;M)</translation>
    </message>
    <message>
        <source>No version is ever removed. The backup grows.</source>
        <translation>バージョンは一切削除されません。バックアップは大きくなり続けます。</translation>
    </message>
    <message>
        <source>Many versions of the last days, fewer of the last months, one for each year before.</source>
        <translation>最近の数日は多く、数か月前までは少なく、それ以前は 1 年に 1 つのバージョンを残します。</translation>
    </message>
    <message>
        <source>So many of the newest versions of each file.</source>
        <translation>各ファイルの最新のバージョンを、この数だけ残します。</translation>
    </message>
    <message>
        <source>The oldest versions go when the drive gets full.</source>
        <translation>ドライブがいっぱいになると、最も古いバージョンから削除されます。</translation>
    </message>
    <message>
        <source>As set below.</source>
        <translation>下の設定に従います。</translation>
    </message>
    <message>
        <source>Of each file only the newest earlier version is kept.</source>
        <translation>各ファイルについて、以前のバージョンのうち最新の 1 つだけが保持されます。</translation>
    </message>
    <message numerus="yes">
        <source>Of each file at most %Ln earlier versions are kept.</source>
        <translation>
            <numerusform>各ファイルについて、以前のバージョンが最大 %Ln 個保持されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Versions go %Ln days after they were replaced.</source>
        <translation>
            <numerusform>バージョンは、置き換えられてから %Ln 日後に削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest version of %1 is kept, and no other.</source>
        <comment>each of …</comment>
        <translation>%1について、それぞれ最新のバージョンだけが保持されます。</translation>
    </message>
    <message>
        <source>The oldest versions go until %1 % of the drive are free.</source>
        <translation>ドライブの %1 % が空くまで、古いバージョンから順に削除されます。</translation>
    </message>
    <message>
        <source>The oldest versions go until %1 of the drive are free.</source>
        <translation>ドライブに %1 の空きができるまで、古いバージョンから順に削除されます。</translation>
    </message>
    <message>
        <source>Every version is kept.</source>
        <translation>すべてのバージョンが保持されます。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted files are kept for %Ln days.</source>
        <translation>
            <numerusform>削除済みファイルは %Ln 日間保持されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted files are kept for good.</source>
        <translation>削除済みファイルは無期限に保持されます。</translation>
    </message>
    <message>
        <source>Enough newer versions</source>
        <translation>新しいバージョンが十分ある</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>古すぎる</translation>
    </message>
    <message>
        <source>Thinned out with age</source>
        <translation>古いため間引き</translation>
    </message>
    <message>
        <source>To make room</source>
        <translation>空き容量の確保</translation>
    </message>
    <message>
        <source>Deleted long ago</source>
        <translation>削除からの長期経過</translation>
    </message>
    <message>
        <source>Deleted file</source>
        <translation>削除済みファイル</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>one version</source>
        <translation>1 個のバージョン</translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln 個のバージョン</numerusform>
        </translation>
    </message>
    <message>
        <source>one deleted file</source>
        <translation>1 個の削除済みファイル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted files</source>
        <translation>
            <numerusform>%Ln 個の削除済みファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>versions, deleted files</comment>
        <translation>%1と %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, how large</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>older</source>
        <translation>それ以前</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 週間</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 か月</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 か月</translation>
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
        <translation>設定ファイルが編集されています</translation>
    </message>
    <message>
        <source>The configuration file was edited since Holdfast read it, in the same place: %1.</source>
        <comment>settings, or a reason</comment>
        <translation>Holdfast が読み込んだ後に、設定ファイルの同じ箇所が編集されました: %1。</translation>
    </message>
    <message>
        <source>Read it again, and make your change once more on top of that. Or write yours: everything else that was edited stays, and the file as it is now is kept beside it as %1.</source>
        <comment>file name</comment>
        <translation>再読み込みして、その上で変更をやり直してください。または、ご自分の変更を書き込むこともできます。その場合、ほかに編集された箇所はそのまま残り、現在のファイルは %1 として同じ場所に保管されます。</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Write mine</source>
        <translation>変更を書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>the configuration was read again; nothing was saved</source>
        <translation>設定を再読み込みしたため、何も保存されませんでした</translation>
    </message>
    <message>
        <source>it was edited since it was read; nothing was saved</source>
        <translation>読み込み後に編集されていたため、何も保存されませんでした</translation>
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
        <translation>1 件の変更がバックアップを待っています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait to be backed up.</source>
        <translation>
            <numerusform>%Ln 件の変更がバックアップを待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is done as soon as the files are quiet. Files that never are get a version every few minutes.</source>
        <translation>ファイルの変更が落ち着き次第、行われます。変更が続くファイルは、数分ごとに新しいバージョンが作られます。</translation>
    </message>
    <message>
        <source>That is done as soon as the files are quiet.</source>
        <translation>ファイルの変更が落ち着き次第、行われます。</translation>
    </message>
    <message>
        <source>Last backed up %1.</source>
        <comment>12 seconds ago</comment>
        <translation>最終バックアップ: %1。</translation>
    </message>
    <message>
        <source>The last complete backup was %1.</source>
        <comment>12 seconds ago</comment>
        <translation>最後に完了したバックアップ: %1。</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>バックアップしています…</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <comment>today 18:00</comment>
        <translation>%1 まで一時停止しています。</translation>
    </message>
    <message>
        <source>Backing up is paused.</source>
        <translation>バックアップは一時停止中です。</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>The battery is low: Holdfast waits until there is power.</source>
        <translation>バッテリー残量が少ないため、Holdfast は電源が確保されるまで待機しています。</translation>
    </message>
    <message>
        <source>Open &amp;settings</source>
        <translation>設定を開く(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing is backed up yet.</source>
        <translation>まだ何もバックアップされていません。</translation>
    </message>
    <message>
        <source>The first backup begins by itself in a moment.</source>
        <translation>最初のバックアップは間もなく自動的に始まります。</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>今すぐバックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>Looking for what has changed…</source>
        <translation>変更されたものを探しています…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>Holdfast looks for what has changed since it ran last.</source>
        <translation>前回の実行後に変更されたものを探しています。</translation>
    </message>
    <message>
        <source>Holdfast is at work on the backup.</source>
        <translation>Holdfast がバックアップを処理しています。</translation>
    </message>
    <message>
        <source>Backing up goes on when that is done.</source>
        <translation>終わり次第、バックアップが続行されます。</translation>
    </message>
    <message>
        <source>Holdfast has stopped.</source>
        <translation>Holdfast は停止しています。</translation>
    </message>
    <message>
        <source>What was backed up is safe. The rest follows at the next start.</source>
        <translation>バックアップ済みのものは安全です。残りは次回の起動時に行われます。</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>The backup is being checked and repaired.</source>
        <translation>バックアップを検証し、修復しています。</translation>
    </message>
    <message>
        <source>Sho&amp;w…</source>
        <translation>表示(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Regular checks are turned off, so such changes wait for “Back up now”. Settings can turn them on.</source>
        <translation>定期確認がオフになっているため、このような変更は「今すぐバックアップ」を実行するまで待機します。設定でオンにできます。</translation>
    </message>
    <message numerus="yes">
        <source>Changes there are found by the check every %n hours.</source>
        <translation>
            <numerusform>ここでの変更は、%n 時間ごとの確認で見つかります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes there are found by the check every %n minutes.</source>
        <translation>
            <numerusform>ここでの変更は、%n 分ごとの確認で見つかります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked regularly</source>
        <translation>定期的に確認</translation>
    </message>
    <message>
        <source>The system does not tell of changes in this folder: %1.</source>
        <translation>このフォルダーの変更はシステムから通知されません: %1。</translation>
    </message>
    <message>
        <source>Watched in part</source>
        <translation>一部を監視</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>folder, reason</comment>
        <translation>「%1」(%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n folders in it are not watched, among them %1.</source>
        <translation>
            <numerusform>この中の %n 個のフォルダーは監視されていません。例: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>New and deleted files are seen at once; this system does not tell when the content of a file changes.</source>
        <translation>新しいファイルと削除されたファイルはすぐに検知されますが、ファイルの内容の変更はこのシステムから通知されません。</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>監視中</translation>
    </message>
    <message>
        <source>Changes are seen at once and backed up within seconds.</source>
        <translation>変更はすぐに検知され、数秒以内にバックアップされます。</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>This folder is not there right now, or can’t be opened. Connect its drive; its backup is kept, and nothing in it counts as deleted.</source>
        <translation>このフォルダーは現在見つからないか、開けません。ドライブを接続してください。バックアップは保持され、中のものが削除されたとは見なされません。</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>監視なし</translation>
    </message>
    <message>
        <source>Nothing is watched right now. %1</source>
        <translation>現在は何も監視していません。%1</translation>
    </message>
    <message>
        <source>Nothing is watched right now.</source>
        <translation>現在は何も監視していません。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Backups are paused. What changes meanwhile is backed up when they go on.</source>
        <translation>バックアップは一時停止中です。その間に変更されたものは、再開後にバックアップされます。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始中…</translation>
    </message>
    <message>
        <source>Holdfast is about to watch this folder.</source>
        <translation>このフォルダーの監視を間もなく開始します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln 件の問題</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>“[:%1:]” is no known group of characters. Use one such as “[:digit:]” or “[:alpha:]”.</source>
        <translation>「[:%1:]」という文字グループはありません。「[:digit:]」や「[:alpha:]」などを使ってください。</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
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
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>約 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>約 %n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n days</source>
        <translation>
            <numerusform>約 %n 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>&amp;Make room…</source>
        <translation>空きを作る(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Use another drive…</source>
        <translation>別のドライブを使う(&amp;U)…</translation>
    </message>
    <message>
        <source>Sho&amp;w it…</source>
        <translation>表示(&amp;W)…</translation>
    </message>
    <message>
        <source>Sho&amp;w them…</source>
        <translation>表示(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>The drive “%1” has not been connected since %2.</source>
        <comment>name, Tuesday 18:40</comment>
        <translation>ドライブ「%1」が %2 から接続されていません。</translation>
    </message>
    <message>
        <source>The drive “%1” is not connected.</source>
        <translation>ドライブ「%1」が接続されていません。</translation>
    </message>
    <message>
        <source>Connect it, and the backup goes on by itself.</source>
        <translation>接続すると、バックアップは自動的に続行されます。</translation>
    </message>
    <message>
        <source>Another drive is in the place of your backup drive.</source>
        <translation>バックアップドライブの場所に別のドライブがあります。</translation>
    </message>
    <message>
        <source>What is at “%1” is not the backup that was there before. Nothing is written to it until you have looked.</source>
        <translation>「%1」にあるものは、以前そこにあったバックアップではありません。ご確認いただくまで、何も書き込まれません。</translation>
    </message>
    <message>
        <source>&amp;Look closer…</source>
        <translation>詳しく見る(&amp;L)…</translation>
    </message>
    <message>
        <source>Only %1 are free.</source>
        <translation>空き容量は %1 しかありません。</translation>
    </message>
    <message>
        <source>The backup drive is full.</source>
        <translation>バックアップドライブがいっぱいです。</translation>
    </message>
    <message>
        <source>New changes can’t be backed up. Keep fewer old versions, or move to a bigger drive: as soon as there is room, the backup goes on by itself.</source>
        <translation>新しい変更をバックアップできません。保持する古いバージョンを減らすか、より大きなドライブに移してください。空きができ次第、バックアップは自動的に続行されます。</translation>
    </message>
    <message>
        <source>“%1” takes %2, and the drive has %3 left for it.</source>
        <comment>path, sizes</comment>
        <translation>「%1」には %2 が必要ですが、ドライブで使えるのは %3 です。</translation>
    </message>
    <message>
        <source>Keep fewer old versions, or move to a bigger drive: as soon as there is room, the backup goes on by itself.</source>
        <translation>保持する古いバージョンを減らすか、より大きなドライブに移してください。空きができ次第、バックアップは自動的に続行されます。</translation>
    </message>
    <message>
        <source>One file does not fit on the backup drive.</source>
        <translation>1 個のファイルがバックアップドライブに収まりません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not fit on the backup drive.</source>
        <translation>
            <numerusform>%Ln 個のファイルがバックアップドライブに収まりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Everything else is backed up. %2</source>
        <comment>sentences</comment>
        <translation>%1それ以外はすべてバックアップされています。%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Another program is using this backup.</source>
        <translation>別のプログラムがこのバックアップを使用しています。</translation>
    </message>
    <message>
        <source>A setting keeps Holdfast from backing up.</source>
        <translation>設定が原因で、Holdfast はバックアップを実行できません。</translation>
    </message>
    <message>
        <source>Open &amp;settings</source>
        <translation>設定を開く(&amp;S)</translation>
    </message>
    <message>
        <source>The backup can’t be used.</source>
        <translation>バックアップを使用できません。</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>修復(&amp;R)…</translation>
    </message>
    <message>
        <source>The last trial restore did not succeed.</source>
        <translation>前回の復元テストは成功しませんでした。</translation>
    </message>
    <message>
        <source>Some stored files did not come back as they were. Check the whole backup and repair what can be repaired.</source>
        <translation>保存されたファイルの一部が元どおりに復元されませんでした。バックアップ全体を検証し、修復できるものを修復してください。</translation>
    </message>
    <message>
        <source>One stored copy is damaged.</source>
        <translation>1 個の保存済みコピーが破損しています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies are damaged.</source>
        <translation>
            <numerusform>%Ln 個の保存済みコピーが破損しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their content is nowhere else, so they can’t be repaired. Look at them: once you know of it, they can be left as they are.</source>
        <translation>
            <numerusform>同じ内容がほかにないため、修復できません。一度ご確認ください。把握したうえで、そのままにしておくこともできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at it…</source>
        <translation>確認(&amp;L)…</translation>
    </message>
    <message numerus="yes">
        <source>A check found that they are not what was backed up. Most can be taken anew from your files.</source>
        <translation>
            <numerusform>検証の結果、バックアップしたときの内容と異なることがわかりました。ほとんどは、お使いのファイルから取り直せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files are gone. Their copies are kept, and nothing is removed, until you say that this is right.</source>
        <translation>%2 個中 %1 個のファイルがなくなりました。この変更が正しいと確認されるまで、コピーは保持され、何も削除されません。</translation>
    </message>
    <message>
        <source>%1 of %2 files were rewritten. Their earlier versions are kept, and nothing is removed, until you say that this is right.</source>
        <translation>%2 個中 %1 個のファイルが書き換えられました。この変更が正しいと確認されるまで、以前のバージョンは保持され、何も削除されません。</translation>
    </message>
    <message>
        <source>Many files in “%1” were deleted at once.</source>
        <translation>「%1」の多数のファイルが一度に削除されました。</translation>
    </message>
    <message>
        <source>Many files in “%1” were changed at once.</source>
        <translation>「%1」の多数のファイルが一度に変更されました。</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>確認(&amp;V)…</translation>
    </message>
    <message>
        <source>Something could not be backed up.</source>
        <translation>バックアップできなかったものがあります。</translation>
    </message>
    <message>
        <source>One file or folder could not be backed up.</source>
        <translation>1 個のファイルまたはフォルダーをバックアップできませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be backed up.</source>
        <translation>
            <numerusform>%Ln 個のファイルまたはフォルダーをバックアップできませんでした。</numerusform>
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
        <translation>このコンピューターの時計がバックアップより遅れています。バックアップには %1 の変更が含まれています。</translation>
    </message>
    <message>
        <source>Your files are backed up all the same; what changes is recorded just after those. Set the clock right, or say that it is.</source>
        <translation>ファイルのバックアップは通常どおり行われ、変更はそれらの直後のものとして記録されます。時計を合わせるか、正しい場合はその旨を指定してください。</translation>
    </message>
    <message>
        <source>The &amp;clock is right…</source>
        <translation>時計は正しい(&amp;C)…</translation>
    </message>
    <message>
        <source>There has been no complete backup since %1.</source>
        <comment>12 March 18:40</comment>
        <translation>%1 以降、完了したバックアップがありません。</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>今すぐバックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>Your files are safe, but the backup drive is nearly full.</source>
        <translation>ファイルは安全ですが、バックアップドライブの空きが残りわずかです。</translation>
    </message>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>%2 のうち %1 が空いています。</translation>
    </message>
    <message>
        <source>The backup drive is nearly full: %1 of %2 are free.</source>
        <translation>バックアップドライブの空きが残りわずかです。%2 のうち %1 が空いています。</translation>
    </message>
    <message>
        <source>Your files are safe, but some changes are noticed late.</source>
        <translation>ファイルは安全ですが、一部の変更は検知が遅れます。</translation>
    </message>
    <message>
        <source>This computer lets Holdfast watch only so many folders. The others are looked at from time to time.</source>
        <translation>このコンピューターで Holdfast が監視できるフォルダーの数には限りがあります。残りのフォルダーは定期的に確認されます。</translation>
    </message>
    <message>
        <source>&amp;What to do…</source>
        <translation>対処方法(&amp;W)…</translation>
    </message>
    <message>
        <source>Some folders can’t be watched: changes in them are noticed late.</source>
        <translation>監視できないフォルダーがあります。その中の変更は検知が遅れます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies are known, and left as they are.</source>
        <translation>
            <numerusform>%Ln 個の破損したコピーは把握済みで、そのままにしてあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w…</source>
        <translation>表示(&amp;W)…</translation>
    </message>
    <message>
        <source>The configuration can’t be read, so nothing is backed up.</source>
        <translation>設定ファイルを読み込めないため、何もバックアップされていません。</translation>
    </message>
    <message>
        <source>The configuration has a mistake, so nothing is backed up.</source>
        <translation>設定ファイルに誤りがあるため、何もバックアップされていません。</translation>
    </message>
    <message>
        <source>Nothing is backed up yet.</source>
        <translation>まだ何もバックアップされていません。</translation>
    </message>
    <message>
        <source>Choose the folders to keep safe and a drive for their copies. It takes a minute.</source>
        <translation>保護するフォルダーと、コピーを保存するドライブを選択してください。1 分ほどで終わります。</translation>
    </message>
    <message>
        <source>&amp;Set up the backup…</source>
        <translation>バックアップを設定(&amp;S)…</translation>
    </message>
    <message>
        <source>The backup drive takes nothing just now.</source>
        <translation>バックアップドライブは現在、書き込みを受け付けていません。</translation>
    </message>
    <message>
        <source>Your files are safe.</source>
        <translation>ファイルは安全です。</translation>
    </message>
    <message>
        <source>Your file is safe.</source>
        <translation>ファイルは安全です。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln files are safe.</source>
        <translation>
            <numerusform>%Ln 個のファイルはすべて安全です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Volumes</name>
    <message>
        <source>This computer’s own drive</source>
        <translation>このコンピューターの内蔵ドライブ</translation>
    </message>
</context>
<context>
    <name>holdfast::desktop::Desktop</name>
    <message>
        <source>“%1” lies in none of the folders that are backed up.</source>
        <translation>「%1」は、バックアップ対象のどのフォルダーにも入っていません。</translation>
    </message>
    <message>
        <source>Holdfast keeps watching</source>
        <translation>Holdfast は監視を続けています</translation>
    </message>
    <message>
        <source>Your files are still backed up. The icon in the panel brings the window back; Quit in its menu ends Holdfast.</source>
        <translation>ファイルは引き続きバックアップされます。パネルのアイコンからウィンドウを再び開けます。Holdfast を終了するには、アイコンのメニューで「終了」を選択してください。</translation>
    </message>
    <message>
        <source>Your files are still backed up. This desktop has no place for an icon, so the window is only minimised. Ctrl+Q ends Holdfast.</source>
        <translation>ファイルは引き続きバックアップされます。このデスクトップにはアイコンを表示する場所がないため、ウィンドウは最小化されるだけです。Ctrl+Q で Holdfast を終了できます。</translation>
    </message>
    <message>
        <source>Holdfast can’t be reached by other programs</source>
        <translation>ほかのプログラムから Holdfast に接続できません</translation>
    </message>
    <message>
        <source>It runs and backs up, but starting it once more, or a command such as “holdfast --quit”, does nothing: %1</source>
        <translation>実行とバックアップは続いていますが、もう一度起動したり「holdfast --quit」などのコマンドを実行したりしても反応しません: %1</translation>
    </message>
    <message>
        <source>Quit Holdfast?</source>
        <translation>Holdfast を終了しますか?</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Nothing is under way any more, and nothing waits.</source>
        <translation>実行中の処理も待機中の処理もなくなりました。</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>中止して終了(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Holdfast is told to quit.</source>
        <translation>Holdfast に終了を指示しました。</translation>
    </message>
    <message>
        <source>Holdfast is told to quit. %1</source>
        <translation>Holdfast に終了を指示しました。%1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui</name>
    <message>
        <source>Drives</source>
        <translation>ドライブ</translation>
    </message>
    <message>
        <source>Folder on the drive, by na&amp;me:</source>
        <translation>ドライブ上のフォルダー名(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再検索(&amp;L)</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>別のフォルダー(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AboutDialog</name>
    <message>
        <source>About Holdfast</source>
        <translation>Holdfast について</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Keeps every version of your files, as plain files that can be read without Holdfast.</source>
        <translation>ファイルのすべてのバージョンを、Holdfast がなくても読める通常のファイルとして保管します。</translation>
    </message>
    <message>
        <source>Free software under the &lt;a href=&quot;%1&quot;&gt;GNU General Public License&lt;/a&gt;, version 3 or later. It comes without any warranty.</source>
        <translation>&lt;a href=&quot;%1&quot;&gt;GNU General Public License&lt;/a&gt; バージョン 3 以降に基づくフリーソフトウェアです。一切の保証はありません。</translation>
    </message>
    <message>
        <source>Made with Qt %1, SQLite, SQLiteCpp, OpenSSL, spdlog, RapidJSON and CLI11. Thanks to everybody who makes them.</source>
        <translation>Qt %1、SQLite、SQLiteCpp、OpenSSL、spdlog、RapidJSON、CLI11 を使って作られています。開発に携わるすべての方々に感謝します。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>現在(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Past backups</source>
        <translation>過去のバックアップ(&amp;P)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>行われた処理</translation>
    </message>
    <message>
        <source>&amp;Go to the newest</source>
        <translation>最新の行へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Show all lines</source>
        <translation>すべての行を表示(&amp;S)</translation>
    </message>
    <message>
        <source>No line matches what is filtered by.</source>
        <translation>絞り込み条件に一致する行はありません。</translation>
    </message>
    <message>
        <source>Nothing has happened since Holdfast was started.
Each file that is backed up, moved or removed shows here at once.</source>
        <translation>Holdfast の起動後、まだ何も行われていません。
バックアップ、移動、または削除されたファイルは、すぐにここに表示されます。</translation>
    </message>
    <message>
        <source>Choose a line to see all of it. Enter shows the versions of its file.</source>
        <translation>行を選択すると、全体が表示されます。Enter を押すと、そのファイルのバージョンが表示されます。</translation>
    </message>
    <message>
        <source> – </source>
        <comment>between what happened, its file, and details</comment>
        <translation> – </translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>名前で絞り込み</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>すべて表示(&amp;A)</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>すべてのフォルダー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <translation>
            <numerusform>%Ln 行中 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Versions of this file</source>
        <translation>このファイルのバージョン(&amp;V)</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>ファイルマネージャーで表示(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>Export %1 of %Ln lines</source>
        <translation>
            <numerusform>%Ln 行中 %1 行をエクスポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln lines</source>
        <translation>
            <numerusform>%Ln 行をエクスポート</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between filters</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines were exported, those of the filter: %2.</source>
        <translation>
            <numerusform>%Ln 行中、絞り込み条件に一致する %1 行をエクスポートしました: %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were exported.</source>
        <translation>
            <numerusform>%Ln 行をエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>アクティビティのエクスポート</translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>何もエクスポートされませんでした: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AddFoldersDialog</name>
    <message>
        <source>Add folders</source>
        <translation>フォルダーの追加</translation>
    </message>
    <message>
        <source>Add folders to the backup</source>
        <translation>バックアップにフォルダーを追加</translation>
    </message>
    <message>
        <source>Each folder is backed up with all that is in it. More can be dropped here.</source>
        <translation>各フォルダーは、中身もすべてバックアップされます。ここにさらにドロップできます。</translation>
    </message>
    <message>
        <source>&amp;More folders…</source>
        <translation>ほかのフォルダー(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>バックアップするフォルダーの選択</translation>
    </message>
    <message>
        <source>Choose a folder, or drop one here.</source>
        <translation>フォルダーを選択するか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>None of these folders can be added.</source>
        <translation>これらのフォルダーはどれも追加できません。</translation>
    </message>
    <message>
        <source>Tick the folders that you want to add.</source>
        <translation>追加するフォルダーにチェックを入れてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders with %1.</source>
        <translation>
            <numerusform>%Ln 個のフォルダー、%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are free on the backup drive.</source>
        <translation>バックアップドライブの空き容量は %1 です。</translation>
    </message>
    <message>
        <source>There may not be enough room on the backup drive. Leave something out, or make room there first.</source>
        <translation>バックアップドライブの空き容量が足りない可能性があります。一部を除外するか、先に空きを作ってください。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln folders</source>
        <translation>
            <numerusform>%Ln 個のフォルダーを追加(&amp;A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AppSection</name>
    <message>
        <source>The app</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Start when I lo&amp;g in, so that nothing is missed</source>
        <translation>ログイン時に起動し、変更を逃さない(&amp;G)</translation>
    </message>
    <message>
        <source>Go on in the background when the window is closed</source>
        <translation>ウィンドウを閉じてもバックグラウンドで続行</translation>
    </message>
    <message>
        <source>Notify me when</source>
        <translation>次の場合に通知</translation>
    </message>
    <message>
        <source>a backup fails, or leaves something out</source>
        <translation>バックアップが失敗したか、一部がスキップされた</translation>
    </message>
    <message>
        <source>the backup drive has been missing for long</source>
        <translation>バックアップドライブが長い間接続されていない</translation>
    </message>
    <message>
        <source>many files changed at once and I am to say if that is right</source>
        <translation>多数のファイルが一度に変更され、正しいかどうかの確認が必要</translation>
    </message>
    <message>
        <source>the first backup is finished</source>
        <translation>最初のバックアップが完了した</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>言語:</translation>
    </message>
    <message>
        <source>Holdfast speaks it after it was quit and started again.</source>
        <translation>言語は、Holdfast を終了して再び起動すると切り替わります。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ChangeDestinationDialog</name>
    <message>
        <source>Change the destination</source>
        <translation>バックアップ先の変更</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>バックアップをどこに保存しますか?</translation>
    </message>
    <message>
        <source>In an empty place a new backup begins, and the present one stays as it is. To take all versions along, first copy the whole folder of the present backup to the new drive with your file manager, then choose that copy here.</source>
        <translation>空の場所を選ぶと新しいバックアップが始まり、現在のバックアップはそのまま残ります。すべてのバージョンを引き継ぐには、先にファイルマネージャーで現在のバックアップのフォルダー全体を新しいドライブにコピーし、ここでそのコピーを選択してください。</translation>
    </message>
    <message>
        <source>&amp;Use this place</source>
        <translation>この場所を使う(&amp;U)</translation>
    </message>
    <message>
        <source>This is where the backup goes already.</source>
        <translation>ここはすでにバックアップ先になっています。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ChangesPanel</name>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln 件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Changes a day</source>
        <translation>1 日の変更数(&amp;C)</translation>
    </message>
    <message>
        <source>New &amp;data a day</source>
        <translation>1 日の新規データ(&amp;D)</translation>
    </message>
    <message>
        <source>%1: %2, %3 of new data</source>
        <comment>day, 5 changes, size</comment>
        <translation>%1: %2、新規データ %3</translation>
    </message>
    <message>
        <source>New data on each of the last 28 days</source>
        <translation>過去 28 日間の日ごとの新規データ</translation>
    </message>
    <message>
        <source>Changes on each of the last 28 days</source>
        <translation>過去 28 日間の日ごとの変更</translation>
    </message>
    <message>
        <source>%1 and %2 of new data in the last four weeks</source>
        <comment>5 changes, size</comment>
        <translation>過去 4 週間で %1、新規データ %2</translation>
    </message>
    <message>
        <source>What this backup stores is shown here when it is done.</source>
        <translation>このバックアップで保存されるものは、完了後にここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing changed in the last four weeks.</source>
        <translation>過去 4 週間に変更はありませんでした。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ComparisonView</name>
    <message>
        <source>&amp;Back to the versions</source>
        <translation>バージョンに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>To the difference before</source>
        <translation>前の違いへ</translation>
    </message>
    <message>
        <source>To the next difference</source>
        <translation>次の違いへ</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>古い方のバージョン</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>新しい方のバージョン</translation>
    </message>
    <message>
        <source>The older picture</source>
        <translation>古い方の画像</translation>
    </message>
    <message>
        <source>The newer picture</source>
        <translation>新しい方の画像</translation>
    </message>
    <message>
        <source>Reading both versions…</source>
        <translation>両方のバージョンを読み込んでいます…</translation>
    </message>
    <message>
        <source>Only two texts or two pictures can be shown side by side. Open each version with its own program to compare them.</source>
        <translation>並べて表示できるのは、テキスト同士または画像同士だけです。比較するには、それぞれのバージョンを対応するプログラムで開いてください。</translation>
    </message>
    <message>
        <source>The pictures are of different sizes</source>
        <translation>画像の大きさが異なります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places differ</source>
        <translation>
            <numerusform>%Ln か所が異なります</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference can be seen</source>
        <translation>目に見える違いはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln か所の違い</numerusform>
        </translation>
    </message>
    <message>
        <source>No line differs</source>
        <translation>異なる行はありません</translation>
    </message>
    <message>
        <source>%1 in the part that is shown</source>
        <translation>%1 (表示されている部分)</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ConfigBanner</name>
    <message>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Use the last good copy…</source>
        <translation>最後の正常なコピーを使う…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>No program opened the file.</source>
        <translation>ファイルを開けるプログラムがありませんでした。</translation>
    </message>
    <message>
        <source>The configuration can’t be read, so nothing is backed up.</source>
        <translation>設定ファイルを読み込めないため、何もバックアップされていません。</translation>
    </message>
    <message>
        <source>The configuration has a mistake, so nothing is backed up.</source>
        <translation>設定ファイルに誤りがあるため、何もバックアップされていません。</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>ほか %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 is left as it is. As soon as it is mended, Holdfast goes on by itself.</source>
        <translation>ファイル %1 には手を加えません。修正され次第、Holdfast は自動的に続行します。</translation>
    </message>
    <message>
        <source>Use the last good copy?</source>
        <translation>最後の正常なコピーを使いますか?</translation>
    </message>
    <message>
        <source>The last configuration that Holdfast could use is of %1.</source>
        <comment>Tuesday 18:40</comment>
        <translation>Holdfast が最後に使用できた設定は、%1 のものです。</translation>
    </message>
    <message>
        <source>What was changed in the file since does not hold then. The file as it is now is kept beside it as %1.</source>
        <comment>file name</comment>
        <translation>その後ファイルに加えられた変更は無効になります。現在のファイルは %1 として同じ場所に保管されます。</translation>
    </message>
    <message>
        <source>&amp;Use the copy</source>
        <translation>コピーを使う(&amp;U)</translation>
    </message>
    <message>
        <source>The last good configuration holds again.</source>
        <translation>最後の正常な設定が再び有効になりました。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ContentLoader</name>
    <message>
        <source>This picture can’t be shown here: %1</source>
        <translation>この画像はここに表示できません: %1</translation>
    </message>
    <message>
        <source>This picture is larger than %1. Open it to see it.</source>
        <translation>この画像は %1 を超えています。表示するには開いてください。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ContentPreview</name>
    <message>
        <source>%1 text, %2; shown is the first %3</source>
        <translation>%1 テキスト、%2 (先頭の %3 を表示)</translation>
    </message>
    <message>
        <source>%1 text, %2</source>
        <comment>encoding, size</comment>
        <translation>%1 テキスト、%2</translation>
    </message>
    <message>
        <source>Picture, %1 × %2 pixels, %3</source>
        <translation>画像、%1 × %2 ピクセル、%3</translation>
    </message>
    <message>
        <source>Binary, %1</source>
        <translation>バイナリ、%1</translation>
    </message>
    <message>
        <source>Content of this version</source>
        <translation>このバージョンの内容</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>This is a link. It leads to %1</source>
        <translation>これはリンクです。リンク先: %1</translation>
    </message>
    <message>
        <source>This is neither text nor a picture, so there is nothing to read here. Open it with its own program.</source>
        <translation>テキストでも画像でもないため、ここに表示できるものはありません。対応するプログラムで開いてください。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CountsPanel</name>
    <message>
        <source>files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files as they are now, each with a copy in the backup</source>
        <translation>現在のファイル。それぞれバックアップにコピーがあります</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>以前のバージョン</translation>
    </message>
    <message>
        <source>Earlier contents of files that changed since</source>
        <translation>その後変更されたファイルの以前の内容</translation>
    </message>
    <message>
        <source>deleted files kept</source>
        <translation>保持中の削除済みファイル</translation>
    </message>
    <message>
        <source>Files that you deleted and that are still in the backup</source>
        <translation>削除されたファイルのうち、まだバックアップにあるもの</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>重複ファイル</translation>
    </message>
    <message>
        <source>Files whose content is there once more</source>
        <translation>同じ内容がほかにもあるファイル</translation>
    </message>
    <message>
        <source>Space on the backup drive</source>
        <translation>バックアップドライブの容量</translation>
    </message>
    <message>
        <source>This backup: %1</source>
        <translation>このバックアップ: %1</translation>
    </message>
    <message>
        <source>Other files: %1</source>
        <translation>ほかのファイル: %1</translation>
    </message>
    <message>
        <source>Free: %1 of %2</source>
        <translation>空き: %2 中 %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DamageModel</name>
    <message>
        <source>Present</source>
        <comment>content of a file</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>Version until %1</source>
        <comment>Tuesday 18:40</comment>
        <translation>%1 までのバージョン</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <comment>Tuesday 18:40</comment>
        <translation>%1 のバージョン</translation>
    </message>
    <message>
        <source>Left as it is: %1</source>
        <comment>problem</comment>
        <translation>そのまま: %1</translation>
    </message>
    <message>
        <source>Can’t be repaired: %1</source>
        <comment>problem</comment>
        <translation>修復不可: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Copy in the backup</source>
        <translation>バックアップ内のコピー</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DesktopNotification</name>
    <message>
        <source>Open Holdfast</source>
        <translation>Holdfast を開く</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DestinationSection</name>
    <message>
        <source>Destination</source>
        <translation>バックアップ先</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>変更(&amp;H)…</translation>
    </message>
    <message>
        <source>Space used on the backup drive</source>
        <translation>バックアップドライブの使用容量</translation>
    </message>
    <message>
        <source>It is the right dri&amp;ve…</source>
        <translation>このドライブで正しい(&amp;V)…</translation>
    </message>
    <message>
        <source>Nothing was backed up there yet.</source>
        <translation>ここにはまだ何もバックアップされていません。</translation>
    </message>
    <message>
        <source>Identity of the backup: %1</source>
        <translation>バックアップの識別子: %1</translation>
    </message>
    <message>
        <source>The drive is not connected, or can’t be read.</source>
        <translation>ドライブが接続されていないか、読み取れません。</translation>
    </message>
    <message>
        <source>%1 of %2 are free. File system: %3.</source>
        <translation>%2 のうち %1 が空いています。ファイルシステム: %3。</translation>
    </message>
    <message>
        <source>The backup goes to the new place from now on.</source>
        <translation>今後、バックアップは新しい場所に保存されます。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DriveStep</name>
    <message>
        <source>No drive was found. Connect one, then choose “Look again”; or choose another folder.</source>
        <translation>ドライブが見つかりませんでした。接続してから「再検索」を選択するか、別のフォルダーを選択してください。</translation>
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
空き %2 / %3 · %4 · %5</translation>
    </message>
    <message>
        <source>Choose a folder for the backup</source>
        <translation>バックアップ用フォルダーの選択</translation>
    </message>
    <message>
        <source>A name can’t hold “/”, and can’t be “.” or “..”.</source>
        <translation>名前に「/」を含めることはできません。「.」や「..」も使えません。</translation>
    </message>
    <message>
        <source>The path of this folder holds bytes that are no text, which the configuration can’t hold. Choose another one.</source>
        <translation>このフォルダーのパスには文字として扱えないバイトが含まれているため、設定ファイルに記録できません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>This is one of the folders that you want to back up. Choose another one.</source>
        <translation>これはバックアップするフォルダーの 1 つです。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>One of the folders that you want to back up lies in it, and a backup can’t hold itself. Choose a folder beside it.</source>
        <translation>バックアップするフォルダーの 1 つがこの中にあります。バックアップに自分自身を含めることはできません。隣のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The backup goes to %1</source>
        <translation>バックアップ先: %1</translation>
    </message>
    <message>
        <source>Looking at this folder…</source>
        <translation>このフォルダーを調べています…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DropHint</name>
    <message>
        <source>Drop folders here to back them up</source>
        <translation>フォルダーをここにドロップするとバックアップされます</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DuplicatesModel</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>shares its space</source>
        <translation>領域を共有</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>a copy of its own</source>
        <translation>独立したコピー</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー数</translation>
    </message>
    <message>
        <source>Size of each</source>
        <translation>1 個のサイズ</translation>
    </message>
    <message>
        <source>Extra space</source>
        <translation>余分な容量</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>バックアップ内</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DuplicatesPage</name>
    <message>
        <source>Identical files</source>
        <translation>同一ファイル</translation>
    </message>
    <message>
        <source>These files have the same content. Holdfast backs up all of them and removes none: which ones you need, only you know.</source>
        <translation>これらのファイルは内容が同じです。どれが必要かはご本人にしかわからないため、Holdfast はすべてをバックアップし、1 つも削除しません。</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>Search in names and folders</source>
        <translation>名前とフォルダーを検索</translation>
    </message>
    <message>
        <source>Looking for identical files…</source>
        <translation>同一ファイルを探しています…</translation>
    </message>
    <message>
        <source>Groups of identical files</source>
        <translation>同一ファイルのグループ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>The search was stopped. Show this page again to look anew.</source>
        <translation>検索を中止しました。もう一度探すには、このページを開き直してください。</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>Show its copy in the backup</source>
        <translation>バックアップ内のコピーを表示</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>ファイルマネージャーで表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show its copy in the &amp;backup</source>
        <translation>バックアップ内のコピーを表示(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>バージョン(&amp;V)</translation>
    </message>
    <message>
        <source>Show &amp;more groups</source>
        <translation>さらにグループを表示(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing is backed up yet. After the first backup you see here which files you have more than once.</source>
        <translation>まだ何もバックアップされていません。最初のバックアップの後、複数あるファイルがここに表示されます。</translation>
    </message>
    <message>
        <source>No two files have the same content.</source>
        <translation>同じ内容のファイルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of identical files take no extra space</source>
        <translation>
            <numerusform>同一ファイルの %Ln グループは、余分な容量を使っていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln groups of identical files take %1 of extra space</source>
        <translation>
            <numerusform>同一ファイルの最初の %Ln グループが、余分に %1 を使っています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of identical files take %1 of extra space</source>
        <translation>
            <numerusform>同一ファイルの %Ln グループが、余分に %1 を使っています</numerusform>
        </translation>
    </message>
    <message>
        <source>No name or folder contains “%1”.</source>
        <translation>「%1」を含む名前やフォルダーはありません。</translation>
    </message>
    <message>
        <source>Your backup drive can share the space of identical files, but the settings ask for a copy of each. You can change that for new ones.</source>
        <translation>お使いのバックアップドライブでは同一ファイルの領域を共有できますが、設定ではそれぞれのコピーを作ることになっています。今後の同一ファイルについては変更できます。</translation>
    </message>
    <message>
        <source>Your backup drive shares the space of identical files where it can: the extra space may be less than what is shown.</source>
        <translation>お使いのバックアップドライブは、可能な場合に同一ファイルの領域を共有します。実際に余分に使う容量は、表示より少ないことがあります。</translation>
    </message>
    <message>
        <source>The settings can store identical files as links, which take no extra space. Then damage to one of them damages all.</source>
        <translation>設定で、同一ファイルを余分な容量を使わないリンクとして保存できます。その場合、1 つが破損するとすべてが破損します。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExcludeDialog</name>
    <message>
        <source>Exclude rules</source>
        <translation>除外ルール</translation>
    </message>
    <message>
        <source>What a rule matches is not backed up. The last rule that matches a name decides; one that begins with “!” brings back what an earlier one leaves out.</source>
        <translation>ルールに一致するものはバックアップされません。名前に一致する最後のルールが優先されます。「!」で始まるルールは、前のルールで除外されたものを対象に戻します。</translation>
    </message>
    <message>
        <source>A new rule, such as *.tmp or Downloads/</source>
        <translation>新しいルール (例: *.tmp、Downloads/)</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>ルールを上へ移動 (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>ルールを下へ移動 (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the rule (Del)</source>
        <translation>ルールを削除 (Del)</translation>
    </message>
    <message>
        <source>What the chosen rule matches</source>
        <translation>選択したルールに一致するもの</translation>
    </message>
    <message>
        <source>Often left out</source>
        <translation>よく除外されるもの</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it is, rules</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Leave out &amp;folders that programs mark as caches</source>
        <translation>プログラムがキャッシュと示しているフォルダーを除外(&amp;F)</translation>
    </message>
    <message>
        <source>Folders that hold a valid file “CACHEDIR.TAG”.</source>
        <translation>有効な「CACHEDIR.TAG」ファイルがあるフォルダーです。</translation>
    </message>
    <message>
        <source>Leave out files &amp;larger than</source>
        <translation>次より大きいファイルを除外(&amp;L)</translation>
    </message>
    <message>
        <source>Largest size of a file</source>
        <translation>ファイルの最大サイズ</translation>
    </message>
    <message>
        <source>such as 4 GiB</source>
        <translation>例: 4 GiB</translation>
    </message>
    <message>
        <source>No rule yet: everything is backed up. Type a rule above, or choose what is often left out.</source>
        <translation>ルールはまだなく、すべてがバックアップされます。上にルールを入力するか、よく除外されるものから選択してください。</translation>
    </message>
    <message>
        <source>Choose a rule to see what it matches.</source>
        <translation>ルールを選択すると、一致するものが表示されます。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… ほか %1 件</translation>
    </message>
    <message>
        <source>Write a size above 0, such as “4 GiB” or “500 MB”.</source>
        <translation>「4 GiB」や「500 MB」のように、0 より大きいサイズを入力してください。</translation>
    </message>
    <message>
        <source>The exclude rules leave out nothing.</source>
        <translation>除外ルールで除外されるものはありません。</translation>
    </message>
    <message>
        <source>%1 remain.</source>
        <translation>残りは %1 です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be looked into.</source>
        <translation>
            <numerusform>%Ln 個のフォルダーの中を調べられませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting… %1</source>
        <translation>数えています… %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExcludeModel</name>
    <message>
        <source>Not a rule</source>
        <translation>無効なルール</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>brings back %1</source>
        <translation>%1を対象に戻す</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>削減</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExistingBackup</name>
    <message>
        <source>Go on with a backup that you have</source>
        <translation>既存のバックアップを続ける</translation>
    </message>
    <message>
        <source>Backups of Holdfast and of the original Python tool are taken over as they are: what is stored is not copied again, and versions keep their numbers. Choose the backup’s folder, or the configuration file (config.json) that you used so far.</source>
        <translation>Holdfast と元の Python ツールのバックアップは、そのまま引き継がれます。保存済みのものは再びコピーされず、バージョンの番号も変わりません。バックアップのフォルダー、またはこれまで使っていた設定ファイル (config.json) を選択してください。</translation>
    </message>
    <message>
        <source>Backup &amp;folder…</source>
        <translation>バックアップフォルダー(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Configuration file…</source>
        <translation>設定ファイル(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>バックアップのフォルダーの選択</translation>
    </message>
    <message>
        <source>Choose the configuration file</source>
        <translation>設定ファイルの選択</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>設定ファイル (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>No backup was found in %1. Choose the folder that holds “state.json” and “versions”.</source>
        <translation>%1 にバックアップは見つかりませんでした。「state.json」と「versions」があるフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 is empty: there is no backup in it.</source>
        <translation>%1 は空で、バックアップはありません。</translation>
    </message>
    <message>
        <source>This is a backup of Holdfast: %1</source>
        <translation>これは Holdfast のバックアップです: %1</translation>
    </message>
    <message>
        <source>This is a backup of the original tool: %1</source>
        <translation>これは元のツールのバックアップです: %1</translation>
    </message>
    <message>
        <source>“%1” from %2</source>
        <comment>name, path</comment>
        <translation>「%1」(元の場所: %2)</translation>
    </message>
    <message>
        <source>“%1” from %2, which is not there now</source>
        <comment>name, path</comment>
        <translation>「%1」(元の場所: %2、現在は見つかりません)</translation>
    </message>
    <message>
        <source>Next, choose the folders that this backup was made of. Use the same ones as before, so that what is stored already is recognised.</source>
        <translation>次に、このバックアップの対象フォルダーを選択してください。保存済みのものが認識されるように、以前と同じフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>It holds:</source>
        <translation>内容:</translation>
    </message>
    <message>
        <source>This configuration can’t be used as it is: %1</source>
        <translation>この設定はそのままでは使えません: %1</translation>
    </message>
    <message>
        <source>This configuration can be used: %1</source>
        <translation>この設定は使えます: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FilePanel</name>
    <message>
        <source>Versions, the newest first</source>
        <translation>バージョン (新しい順)</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>復元(&amp;R)…</translation>
    </message>
    <message>
        <source>Bring this version back; what will happen is shown first</source>
        <translation>このバージョンを復元します。実行する内容が先に表示されます</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open a copy of this version with its own program</source>
        <translation>このバージョンのコピーを対応するプログラムで開きます</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save a copy of this version under a name of your choice</source>
        <translation>このバージョンのコピーを好きな名前で保存します</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Select two versions to see them side by side; one alone is compared with the current one</source>
        <translation>2 つのバージョンを選択すると並べて表示します。1 つだけの場合は現在のものと比較します</translation>
    </message>
    <message>
        <source>The backup holds no version of this file.</source>
        <translation>このファイルのバージョンはバックアップにありません。</translation>
    </message>
    <message>
        <source>Looking for versions…</source>
        <translation>バージョンを探しています…</translation>
    </message>
    <message>
        <source>Select a version to see it here.</source>
        <translation>バージョンを選択すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Select two versions to compare them.</source>
        <translation>比較するには、バージョンを 2 つ選択してください。</translation>
    </message>
    <message>
        <source>These two can’t be compared: the content of at least one of them is not kept.</source>
        <translation>少なくとも一方の内容が保持されていないため、この 2 つは比較できません。</translation>
    </message>
    <message>
        <source>Two versions are selected.</source>
        <translation>2 つのバージョンが選択されています。</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>比較する</translation>
    </message>
    <message>
        <source>This version is empty.</source>
        <translation>このバージョンは空です。</translation>
    </message>
    <message>
        <source>The retention rules removed the content of this version, and no other version of this file is kept.</source>
        <translation>このバージョンの内容は保持ルールにより削除され、このファイルのほかのバージョンも残っていません。</translation>
    </message>
    <message>
        <source>The retention rules removed the content of this version. The nearest one that is kept is from %1.</source>
        <translation>このバージョンの内容は保持ルールにより削除されました。残っている最も近いバージョンは %1 のものです。</translation>
    </message>
    <message>
        <source>Show the nearest version</source>
        <translation>最も近いバージョンを表示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>A read-only copy was opened. To keep changes, save it elsewhere.</source>
        <translation>読み取り専用のコピーを開きました。変更を残すには、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>No program was found to open this file with.</source>
        <translation>このファイルを開くプログラムが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Taking a copy of the version from the backup…</source>
        <translation>バックアップからバージョンのコピーを取り出しています…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Save this version as</source>
        <translation>このバージョンに名前を付けて保存</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>The version was saved as %1.</source>
        <translation>バージョンを %1 として保存しました。</translation>
    </message>
    <message>
        <source>The version was not saved: %1</source>
        <translation>バージョンは保存されませんでした: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FileSection</name>
    <message>
        <source>Configuration file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>All of this is kept in one file, which can be edited by hand as well.</source>
        <translation>これらはすべて 1 つのファイルに保存され、手作業で編集することもできます。</translation>
    </message>
    <message>
        <source>What is to be known about the configuration file</source>
        <translation>設定ファイルについての注意点</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>開く(&amp;E)</translation>
    </message>
    <message>
        <source>Rea&amp;d it again</source>
        <translation>再読み込み(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Take over another…</source>
        <translation>別の設定を取り込む(&amp;T)…</translation>
    </message>
    <message>
        <source>Choose the configuration file</source>
        <translation>設定ファイルの選択</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>設定ファイル (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The configuration was taken over.</source>
        <translation>設定を取り込みました。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FindModel</name>
    <message>
        <source>%1, deleted</source>
        <translation>%1、削除済み</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FindPanel</name>
    <message>
        <source>Searching</source>
        <translation>検索中</translation>
    </message>
    <message>
        <source>S&amp;top searching</source>
        <translation>検索を中止(&amp;T)</translation>
    </message>
    <message>
        <source>What was found in all of history</source>
        <translation>全履歴からの検索結果</translation>
    </message>
    <message>
        <source>Searching all of history for “%1”…</source>
        <translation>全履歴から「%1」を検索しています…</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>検索を中止しました。</translation>
    </message>
    <message>
        <source>No name that was ever backed up contains “%1”. Try a part of the name, or a pattern such as *.jpg.</source>
        <translation>「%1」を含む名前がバックアップされたことはありません。名前の一部か、*.jpg のようなパターンをお試しください。</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln names are shown. Type more of the name to see fewer.</source>
        <translation>
            <numerusform>最初の %Ln 件の名前を表示しています。名前をさらに入力すると絞り込めます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were found. Open one to see it among its neighbours.</source>
        <translation>
            <numerusform>%Ln 件の名前が見つかりました。開くと、同じ場所のファイルと一緒に表示されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstStart</name>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ドライブ</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>I already have a &amp;backup…</source>
        <translation>既存のバックアップを使う(&amp;B)…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>戻る(&amp;K)</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>バックアップをどこに保存しますか?</translation>
    </message>
    <message>
        <source>A drive that you can unplug is best: what happens to this computer does not happen to it.</source>
        <translation>取り外せるドライブが最適です。このコンピューターに何かあっても、影響を受けません。</translation>
    </message>
    <message>
        <source>&amp;Start the backup</source>
        <translation>バックアップを開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Use this configuration</source>
        <translation>この設定を使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go on with this backup</source>
        <translation>このバックアップを続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>This backup goes on. Choose the folders that it is made of.</source>
        <translation>このバックアップを続けます。バックアップの対象フォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FolderPanel</name>
    <message>
        <source>Bring this folder back; what will happen is shown first</source>
        <translation>このフォルダーを復元します。実行する内容が先に表示されます</translation>
    </message>
    <message>
        <source>&amp;What takes the space</source>
        <translation>容量の内訳(&amp;W)</translation>
    </message>
    <message>
        <source>What is in this folder, the largest first</source>
        <translation>このフォルダーの中身 (大きい順)</translation>
    </message>
    <message>
        <source>A folder that is backed up</source>
        <translation>バックアップ対象のフォルダー</translation>
    </message>
    <message>
        <source>&amp;Restore as it was before it was deleted…</source>
        <translation>削除前の状態に復元(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Restore as it was then…</source>
        <translation>当時の状態に復元(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>復元(&amp;R)…</translation>
    </message>
    <message>
        <source>Counting what is in it…</source>
        <translation>中身を数えています…</translation>
    </message>
    <message>
        <source>This folder was not there then.</source>
        <translation>このフォルダーは当時ありませんでした。</translation>
    </message>
    <message>
        <source>This folder is not in the backup now.</source>
        <translation>このフォルダーは現在バックアップにありません。</translation>
    </message>
    <message>
        <source>&amp;What takes the space: the largest of %1</source>
        <translation>容量の内訳(&amp;W): %1 のうち大きいもの</translation>
    </message>
    <message>
        <source>It held no files then.</source>
        <translation>当時、ファイルはありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>It held %Ln files with %1 then.</source>
        <translation>
            <numerusform>当時は %Ln 個のファイル (%1) がありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in this folder now.</source>
        <translation>現在、このフォルダーには何もありません。</translation>
    </message>
    <message>
        <source>It holds no files now.</source>
        <translation>現在、ファイルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln files with %1 now.</source>
        <translation>
            <numerusform>現在は %Ln 個のファイル (%1) があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Earlier versions and deleted files take another %2.</source>
        <comment>a sentence, a size</comment>
        <translation>%1以前のバージョンと削除済みファイルが、さらに %2 を使っています。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FoldersPage</name>
    <message>
        <source>Open S&amp;ettings</source>
        <translation>設定を開く(&amp;E)</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Exclude &amp;rules…</source>
        <translation>除外ルール(&amp;R)…</translation>
    </message>
    <message>
        <source>What is left out of all folders</source>
        <translation>すべてのフォルダーで除外するもの</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>フォルダーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Folders that are backed up</source>
        <translation>バックアップ対象のフォルダー</translation>
    </message>
    <message>
        <source>No folder is backed up yet</source>
        <translation>バックアップ対象のフォルダーがありません</translation>
    </message>
    <message>
        <source>Add the folders that hold your own files, or drop them here.</source>
        <translation>ご自分のファイルが入っているフォルダーを追加するか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>フォルダーを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Which folders are backed up can’t be told</source>
        <translation>バックアップ対象のフォルダーを表示できません</translation>
    </message>
    <message>
        <source>Their list stands in the configuration, and is here again as soon as that is mended.</source>
        <translation>対象フォルダーの一覧は設定ファイルにあり、それが修正され次第、再びここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln 個のフォルダー</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2 are backed up.</source>
        <translation>%1 (%2) をバックアップしています。</translation>
    </message>
    <message>
        <source>%1 are backed up.</source>
        <translation>%1をバックアップしています。</translation>
    </message>
    <message>
        <source>The configuration file has mistakes, so nothing can be changed here until they are mended.</source>
        <translation>設定ファイルに誤りがあるため、修正されるまでここでは何も変更できません。</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>バックアップするフォルダーの選択</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders were added. Their first backup begins now.</source>
        <translation>
            <numerusform>%Ln 個のフォルダーを追加しました。最初のバックアップを開始します。</numerusform>
        </translation>
    </message>
    <message>
        <source>What to leave out of all folders</source>
        <translation>すべてのフォルダーで除外するもの</translation>
    </message>
    <message>
        <source>The exclude rules are saved.</source>
        <translation>除外ルールを保存しました。</translation>
    </message>
    <message>
        <source>What to leave out of “%1”</source>
        <translation>「%1」で除外するもの</translation>
    </message>
    <message>
        <source>This folder is not backed up any more: its rules were not saved.</source>
        <translation>このフォルダーはもうバックアップ対象ではないため、ルールは保存されませんでした。</translation>
    </message>
    <message>
        <source>Stop backing up</source>
        <translation>バックアップの停止</translation>
    </message>
    <message>
        <source>“%1” is the last folder that is backed up.</source>
        <translation>「%1」は、バックアップ対象の最後のフォルダーです。</translation>
    </message>
    <message>
        <source>Stop backing up “%1”?</source>
        <translation>「%1」のバックアップを停止しますか?</translation>
    </message>
    <message>
        <source>Add another folder first; then this one can be taken off the list.</source>
        <translation>先に別のフォルダーを追加すると、このフォルダーを一覧から外せます。</translation>
    </message>
    <message>
        <source>The backup keeps everything that it holds of this folder, all versions included, and you can restore from it at any time. What changes in the folder from now on is not backed up any more. The folder itself is not touched.</source>
        <translation>このフォルダーについてバックアップにあるものは、すべてのバージョンを含めてそのまま残り、いつでも復元できます。今後フォルダー内で変更されたものはバックアップされません。フォルダー自体には手を加えません。</translation>
    </message>
    <message>
        <source>&amp;Stop backing up</source>
        <translation>バックアップを停止(&amp;S)</translation>
    </message>
    <message>
        <source>“%1” is not backed up any more; its backup is kept.</source>
        <translation>「%1」のバックアップを停止しました。これまでのバックアップは残ります。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FoldersStep</name>
    <message>
        <source>Which folders shall be kept safe?</source>
        <translation>どのフォルダーを保護しますか?</translation>
    </message>
    <message>
        <source>Everything in them is backed up. Other folders can be added, or dropped here; you can change all of this later.</source>
        <translation>フォルダーの中身はすべてバックアップされます。ほかのフォルダーも追加でき、ここにドロップすることもできます。後からすべて変更できます。</translation>
    </message>
    <message>
        <source>&amp;Add another folder…</source>
        <translation>別のフォルダーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>バックアップするフォルダーの選択</translation>
    </message>
    <message>
        <source>Tick at least one folder.</source>
        <translation>フォルダーに 1 つ以上チェックを入れてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders with %1.</source>
        <translation>
            <numerusform>%Ln 個のフォルダー、%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HistoryTreeModel</name>
    <message>
        <source>%1, deleted</source>
        <translation>%1、削除済み</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HistoryTreeView</name>
    <message>
        <source>Everything that was ever backed up</source>
        <translation>これまでにバックアップされたすべてのもの</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HoldDialog</name>
    <message>
        <source>%1 of %2 files are gone since %3. Their copies in the backup stay where they are. If you say that this is right, they count as deleted and are kept with the deleted files.</source>
        <translation>%3 以降、%2 個中 %1 個のファイルがなくなりました。バックアップ内のコピーはそのまま残っています。この変更が正しいと確認すると、削除されたものとして扱われ、削除済みファイルとして保持されます。</translation>
    </message>
    <message>
        <source>%1 of %2 files were rewritten since %3. What they hold now is backed up, and every earlier version is kept, also those that your rules would remove, until you say that this is right.</source>
        <translation>%3 以降、%2 個中 %1 個のファイルが書き換えられました。現在の内容はバックアップされます。この変更が正しいと確認されるまで、ルールで削除されるはずのものも含め、以前のバージョンはすべて保持されます。</translation>
    </message>
    <message>
        <source>Is this change right?</source>
        <translation>この変更は正しいですか?</translation>
    </message>
    <message>
        <source>Much changed at once. Nothing is lost: look at it calmly.</source>
        <translation>一度に多くのものが変更されました。何も失われていませんので、落ち着いてご確認ください。</translation>
    </message>
    <message>
        <source>If you did not do this yourself, pause and find out first. A program that encrypts files to extort money looks like this, and so does a drive that was exchanged.</source>
        <translation>ご自分で行った変更でない場合は、一時停止して、まず原因を調べてください。ファイルを暗号化して金銭を要求するプログラムや、ドライブの入れ替わりによっても、このような状態になります。</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Show the folder %1</source>
        <translation>フォルダー %1 を表示</translation>
    </message>
    <message>
        <source>Show its copies in Versions</source>
        <translation>コピーを「バージョン」で表示</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>The change is &amp;right</source>
        <translation>変更は正しい(&amp;R)</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>後で決める(&amp;L)</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ImportDialog</name>
    <message>
        <source>Take over a configuration</source>
        <translation>設定の取り込み</translation>
    </message>
    <message>
        <source>Take over this configuration?</source>
        <translation>この設定を取り込みますか?</translation>
    </message>
    <message>
        <source>&amp;Use it instead</source>
        <translation>代わりに使う(&amp;U)</translation>
    </message>
    <message>
        <source>This configuration can’t be used as it is.</source>
        <translation>この設定はそのままでは使えません。</translation>
    </message>
    <message>
        <source>It takes the place of the present configuration, which is kept beside it as %1. Backups that were made stay as they are.</source>
        <comment>file name</comment>
        <translation>現在の設定と置き換わります。現在の設定は %1 として同じ場所に保管されます。作成済みのバックアップはそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保持ルール</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複ファイル</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>page, its number</comment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Folders can be added as soon as the configuration is mended.</source>
        <translation>設定ファイルが修正され次第、フォルダーを追加できます。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NewFolderRow</name>
    <message>
        <source>Name of the folder in the backup</source>
        <translation>バックアップ内のフォルダー名</translation>
    </message>
    <message>
        <source>Change its name in the backup</source>
        <translation>バックアップ内の名前を変更</translation>
    </message>
    <message>
        <source>Exclude rules for this folder…</source>
        <translation>このフォルダーの除外ルール…</translation>
    </message>
    <message>
        <source>Take it off this list</source>
        <translation>この一覧から外す</translation>
    </message>
    <message>
        <source>Back up &amp;all of it</source>
        <translation>全体をバックアップ(&amp;A)</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>%1 をバックアップ</translation>
    </message>
    <message>
        <source>Another folder has this name already. Choose a different one.</source>
        <translation>この名前は別のフォルダーで使われています。違う名前を選んでください。</translation>
    </message>
    <message>
        <source>A name can’t hold “/”, and can’t be “.” or “..”.</source>
        <translation>名前に「/」を含めることはできません。「.」や「..」も使えません。</translation>
    </message>
    <message>
        <source>Holdfast may not open this folder, so nothing in it would be backed up.</source>
        <translation>Holdfast にはこのフォルダーを開く権限がないため、中のものは何もバックアップされません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders in it can’t be opened and would be left out.</source>
        <translation>
            <numerusform>この中の %Ln 個のフォルダーは開けないため、スキップされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>What to leave out of “%1”</source>
        <translation>「%1」で除外するもの</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Notice</name>
    <message>
        <source>Error: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OverviewPage</name>
    <message>
        <source>What was backed up stays as it is</source>
        <translation>バックアップ済みのものはそのまま残ります</translation>
    </message>
    <message>
        <source>As soon as the configuration is mended, what has changed meanwhile is backed up.</source>
        <translation>設定ファイルが修正され次第、その間に変更されたものがバックアップされます。</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>過去 4 週間</translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation>容量の内訳</translation>
    </message>
    <message>
        <source>Every change, within seconds</source>
        <translation>すべての変更を数秒以内に</translation>
    </message>
    <message>
        <source>Holdfast watches your folders and copies what changes to your backup drive.</source>
        <translation>Holdfast はフォルダーを監視し、変更されたものをバックアップドライブにコピーします。</translation>
    </message>
    <message>
        <source>Nothing is overwritten</source>
        <translation>上書きされません</translation>
    </message>
    <message>
        <source>Earlier versions and deleted files stay, until rules that you choose remove them.</source>
        <translation>以前のバージョンと削除済みファイルは、選んだルールで削除されるまで残ります。</translation>
    </message>
    <message>
        <source>Plain files</source>
        <translation>通常のファイル</translation>
    </message>
    <message>
        <source>The backup can be read with any file manager, without Holdfast.</source>
        <translation>バックアップは、Holdfast がなくても、どのファイルマネージャーでも読めます。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>today 14:03</comment>
        <translation>%1 現在</translation>
    </message>
    <message>
        <source>Is the clock right now?</source>
        <translation>現在の時計は正しいですか?</translation>
    </message>
    <message>
        <source>The backup has changes of a time that is still to come.</source>
        <translation>バックアップに、未来の日時の変更が含まれています。</translation>
    </message>
    <message>
        <source>If the clock is wrong now, set it right in the settings of your system: nothing else is to be done.

If it is right now, and was ahead before, Holdfast records those changes as made now. No copy is removed by it.</source>
        <translation>現在の時計が間違っている場合は、システムの設定で合わせてください。ほかに必要な操作はありません。

現在の時計が正しく、以前進んでいた場合は、Holdfast がそれらの変更を今行われたものとして記録します。これによってコピーが削除されることはありません。</translation>
    </message>
    <message>
        <source>The clock is &amp;right</source>
        <translation>時計は正しい(&amp;R)</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PastRuns</name>
    <message>
        <source>Past backups</source>
        <translation>過去のバックアップ</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>スキップされたもの</translation>
    </message>
    <message>
        <source>The log of this backup</source>
        <translation>このバックアップのログ</translation>
    </message>
    <message>
        <source>Show its &amp;log</source>
        <translation>ログを表示(&amp;L)</translation>
    </message>
    <message>
        <source>Log in the file &amp;manager</source>
        <translation>ログの保存場所を表示(&amp;M)</translation>
    </message>
    <message>
        <source>There was no backup yet.</source>
        <translation>まだバックアップは行われていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files looked at</source>
        <translation>
            <numerusform>%Ln 個のファイルを確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln 個を移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other properties</source>
        <translation>
            <numerusform>%Ln 個の属性を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old versions removed</source>
        <translation>
            <numerusform>%Ln 個の旧バージョンを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions held back</source>
        <translation>
            <numerusform>%Ln 件の削除を保留</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 を読み取り</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>time of a backup: what it did</comment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The log can’t be shown: %1</source>
        <translation>ログを表示できません: %1</translation>
    </message>
    <message>
        <source>… the log is longer: the file has all of it.</source>
        <translation>… ログはまだ続きます。すべてを見るにはファイルを開いてください。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 × %2 ピクセル</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PreviewPanel</name>
    <message>
        <source>Review…</source>
        <translation>確認…</translation>
    </message>
    <message>
        <source>Kept versions by age</source>
        <translation>保持されるバージョン (経過期間別)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>after these rules</source>
        <translation>ルール適用後</translation>
    </message>
    <message>
        <source>Kept versions by age, now and after these rules</source>
        <translation>保持されるバージョン (経過期間別)、現在とルール適用後</translation>
    </message>
    <message>
        <source>What these rules remove</source>
        <translation>このルールで削除されるもの</translation>
    </message>
    <message>
        <source>Working out what these rules remove…</source>
        <translation>このルールで削除されるものを調べています…</translation>
    </message>
    <message>
        <source>What these rules remove can’t be shown now.</source>
        <translation>このルールで削除されるものを現在表示できません。</translation>
    </message>
    <message>
        <source>These rules remove nothing now.</source>
        <translation>現時点では、このルールで削除されるものはありません。</translation>
    </message>
    <message>
        <source>These rules would remove %1.</source>
        <comment>132 versions, 1.2 GiB</comment>
        <translation>このルールで削除されるもの: %1。</translation>
    </message>
    <message>
        <source>Later they may: each backup applies them again.</source>
        <translation>後で削除される場合があります。ルールはバックアップのたびに適用されます。</translation>
    </message>
    <message>
        <source>The current copy of every file stays. What goes can’t be brought back.</source>
        <translation>すべてのファイルの現在のコピーは残ります。削除されたものは元に戻せません。</translation>
    </message>
    <message>
        <source>Nothing is removed of %1 until you have looked at the many changes there.</source>
        <translation>%1 での大量の変更が確認されるまで、そこからは何も削除されません。</translation>
    </message>
    <message>
        <source>%1: %2 versions now (%3), %4 after these rules (%5)</source>
        <translation>%1: 現在 %2 個のバージョン (%3)、ルール適用後 %4 個 (%5)</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemsDialog</name>
    <message>
        <source>What could not be backed up</source>
        <translation>バックアップできなかったもの</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>一覧をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing is left out any more.</source>
        <translation>スキップされているものはなくなりました。</translation>
    </message>
    <message>
        <source>Everything else is backed up as usual. Copies of these that were stored before are kept. Holdfast tries again by itself.</source>
        <translation>ほかのものはすべて通常どおりバックアップされています。これらについて以前に保存されたコピーは保持されます。Holdfast は自動的に再試行します。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemsModel</name>
    <message>
        <source>File or folder</source>
        <translation>ファイルまたはフォルダー</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RemovalModel</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Why it goes</source>
        <translation>削除の理由</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RepairDialog</name>
    <message numerus="yes">
        <source>%Ln stored copies were read (%1).</source>
        <translation>
            <numerusform>%Ln 個の保存済みコピーを読み取りました (%1)。</numerusform>
        </translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>検証は途中で中止されました。</translation>
    </message>
    <message>
        <source>All of them are as they were stored.</source>
        <translation>すべて保存時のままです。</translation>
    </message>
    <message>
        <source>Some could not be looked at.</source>
        <translation>一部は調べられませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were damaged or missing, and all are repaired.</source>
        <translation>
            <numerusform>%Ln 個が破損または欠落していましたが、すべて修復しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were damaged or missing. Repaired: %1, beyond repair: %2.</source>
        <translation>
            <numerusform>%Ln 個が破損または欠落していました。修復済み: %1、修復不可: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Check and repair the backup</source>
        <translation>バックアップの検証と修復</translation>
    </message>
    <message>
        <source>Holdfast reads every stored copy and compares it with what was backed up. A damaged one is set aside, never deleted, and taken anew from your unchanged file or from another copy with the same content. This can take a while; you can go on working.</source>
        <translation>Holdfast は保存済みコピーをすべて読み取り、バックアップしたときの内容と比較します。破損したコピーは削除せずに別の場所に移し、変更されていない元のファイルか、同じ内容の別のコピーから取り直します。時間がかかることがありますが、その間も作業を続けられます。</translation>
    </message>
    <message>
        <source>&amp;Check and repair</source>
        <translation>検証と修復(&amp;C)</translation>
    </message>
    <message>
        <source>Damaged copies</source>
        <translation>破損したコピー</translation>
    </message>
    <message>
        <source>Checking the backup:</source>
        <translation>バックアップを検証中:</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>再検証(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Lea&amp;ve as they are…</source>
        <translation>
            <numerusform>そのままにする(&amp;V)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>バックグラウンドで続行(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Known damage</source>
        <translation>把握済みの破損</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies can’t be repaired.</source>
        <translation>
            <numerusform>%Ln 個の破損したコピーは修復できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you know of it, Holdfast does not warn of them any more. Nothing is removed: they stay listed here, and a verification still names them. It warns again as soon as anything else is damaged.</source>
        <translation>
            <numerusform>把握済みとすると、Holdfast はこれらについて警告しなくなります。何も削除されません。引き続きここに表示され、検証の結果にも含まれます。ほかに破損が見つかった場合は、再び警告します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave as they are</source>
        <translation>
            <numerusform>そのままにする(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies are left as they are. Holdfast does not warn of them any more.</source>
        <translation>
            <numerusform>%Ln 個の破損したコピーをそのままにします。Holdfast はこれらについて警告しなくなります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreChoices</name>
    <message>
        <source>Restore to a folder</source>
        <translation>復元先フォルダーの選択</translation>
    </message>
    <message>
        <source>&amp;Beside the original</source>
        <translation>元のファイルの隣(&amp;B)</translation>
    </message>
    <message>
        <source>As a copy with “%1” in its name. Nothing that stands there is touched.</source>
        <translation>名前に「%1」が付いたコピーとして復元します。既存のものには手を加えません。</translation>
    </message>
    <message>
        <source>To &amp;another folder</source>
        <translation>別のフォルダー(&amp;A)</translation>
    </message>
    <message>
        <source>With its folders, below one of your choice. Nothing that stands there is touched.</source>
        <translation>選択した場所に、フォルダーの構成ごと復元します。既存のものには手を加えません。</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>In its own &amp;place</source>
        <translation>元の場所(&amp;P)</translation>
    </message>
    <message>
        <source>What gives way is archived in the backup first.</source>
        <translation>置き換えられるものは、先にバックアップ内にアーカイブされます。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Replace it if it is older</source>
        <translation>古ければ置き換える</translation>
    </message>
    <message>
        <source>Replace it always</source>
        <translation>常に置き換える</translation>
    </message>
    <message>
        <source>If something &amp;else stands there:</source>
        <translation>別のものがある場合(&amp;E):</translation>
    </message>
    <message>
        <source>E&amp;xactly as it was</source>
        <translation>完全に当時のまま(&amp;X)</translation>
    </message>
    <message>
        <source>E&amp;xactly as it is in the backup</source>
        <translation>完全にバックアップのまま(&amp;X)</translation>
    </message>
    <message>
        <source>Put back in place, so that everything is as it was. Newer files and files that were not there then are archived in the backup first; then they give way.</source>
        <translation>元の場所に戻し、すべてを当時のとおりにします。より新しいファイルや当時なかったファイルは、先にバックアップ内にアーカイブしてから取り除きます。</translation>
    </message>
    <message>
        <source>Take the &amp;nearest older version where the
retention rules removed the right one</source>
        <translation>該当バージョンが保持ルールで削除されている場合は、
それより古い最も近いバージョンを使う(&amp;N)</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>フォルダーがまだ選択されていません</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>「%1」の復元</translation>
    </message>
    <message>
        <source>Restore the selected files and folders</source>
        <translation>選択したファイルとフォルダーの復元</translation>
    </message>
    <message>
        <source>As it was on %1 at %2.</source>
        <comment>date, time</comment>
        <translation>%1 %2 時点の状態。</translation>
    </message>
    <message>
        <source>As it is in the backup now.</source>
        <translation>現在バックアップにある状態。</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>フォルダーを表示(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Choose a folder, and it is shown here what will happen.</source>
        <translation>フォルダーを選択すると、実行する内容がここに表示されます。</translation>
    </message>
    <message>
        <source>The restore was stopped</source>
        <translation>復元を中止しました</translation>
    </message>
    <message>
        <source>Nothing could be restored</source>
        <translation>何も復元できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>Restored, but %Ln files need your attention</source>
        <translation>
            <numerusform>復元しましたが、%Ln 個のファイルに確認が必要です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are restored</source>
        <translation>
            <numerusform>%Ln 個のファイルを復元しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePlanModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Stood there before</source>
        <translation>以前あったもの</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>復元先</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>実行内容</translation>
    </message>
    <message>
        <source>Stands there now</source>
        <translation>現在あるもの</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>復元先</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePlanView</name>
    <message>
        <source>Working out what will happen</source>
        <translation>実行内容を調べています</translation>
    </message>
    <message>
        <source>What is restored, name by name</source>
        <translation>復元するものの一覧 (名前ごと)</translation>
    </message>
    <message>
        <source>Show &amp;only what needs attention</source>
        <translation>要確認のもののみ表示(&amp;O)</translation>
    </message>
    <message>
        <source>Working out what will happen…</source>
        <translation>実行内容を調べています…</translation>
    </message>
    <message>
        <source>%1 The list shows the first %2 of %3.</source>
        <comment>sentences, numbers</comment>
        <translation>%1一覧には %3 件中、最初の %2 件を表示しています。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreProgress</name>
    <message>
        <source>Progress of the restore</source>
        <translation>復元の進行状況</translation>
    </message>
    <message>
        <source>Waiting for the backup that is under way…</source>
        <translation>実行中のバックアップが終わるのを待っています…</translation>
    </message>
    <message>
        <source>Stopping after the file in hand…</source>
        <translation>処理中のファイルが終わり次第、中止します…</translation>
    </message>
    <message numerus="yes">
        <source>Restoring %Ln files…</source>
        <translation>
            <numerusform>%Ln 個のファイルを復元しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4</source>
        <comment>files, bytes</comment>
        <translation>%1 / %2、%3 / %4</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RetentionPage</name>
    <message>
        <source>How long are earlier versions kept?</source>
        <translation>以前のバージョンをいつまで保持しますか?</translation>
    </message>
    <message>
        <source>Rules remove earlier versions and, if you wish, deleted files. The current copy of a file is never removed: at least one good copy always stays.</source>
        <translation>ルールに従って、以前のバージョンと、必要に応じて削除済みファイルが削除されます。ファイルの現在のコピーが削除されることはなく、少なくとも 1 つの正常なコピーが必ず残ります。</translation>
    </message>
    <message>
        <source>&amp;Rules for:</source>
        <translation>ルールの対象(&amp;R):</translation>
    </message>
    <message>
        <source>This folder has r&amp;ules of its own</source>
        <translation>このフォルダーに独自のルールを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Undo &amp;changes</source>
        <translation>変更を元に戻す(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save rules</source>
        <translation>ルールを保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Apply now…</source>
        <translation>今すぐ適用(&amp;A)…</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>すべてのフォルダー</translation>
    </message>
    <message>
        <source>%1 (own rules)</source>
        <translation>%1 (独自のルール)</translation>
    </message>
    <message>
        <source>The configuration file can’t be read, so these are not your rules: they can be seen and changed once it is mended.</source>
        <translation>設定ファイルを読み込めないため、ここにあるのは実際のルールではありません。設定ファイルが修正されると、表示や変更ができます。</translation>
    </message>
    <message>
        <source>The rules are here again as soon as the configuration is mended.</source>
        <translation>設定ファイルが修正され次第、ルールは再びここに表示されます。</translation>
    </message>
    <message>
        <source>Set up a backup first: choose the folders to keep safe and a drive for their copies.</source>
        <translation>先にバックアップを設定してください。保護するフォルダーと、コピーを保存するドライブを選択します。</translation>
    </message>
    <message>
        <source>Save and &amp;apply now…</source>
        <translation>保存して今すぐ適用(&amp;A)…</translation>
    </message>
    <message>
        <source>These rules are in force. Removed %1: %2.</source>
        <comment>today 14:03, 5 versions</comment>
        <translation>このルールが有効です。削除 (%1): %2。</translation>
    </message>
    <message>
        <source>These rules are in force.</source>
        <translation>このルールが有効です。</translation>
    </message>
    <message>
        <source>Not saved yet. Once saved, the next backup removes what is listed.</source>
        <translation>まだ保存されていません。保存すると、次回のバックアップで一覧のものが削除されます。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>まだ保存されていません。</translation>
    </message>
    <message>
        <source>The rules are saved.</source>
        <translation>ルールを保存しました。</translation>
    </message>
    <message>
        <source>Save without a preview?</source>
        <translation>プレビューなしで保存しますか?</translation>
    </message>
    <message>
        <source>What these rules remove can’t be shown now.</source>
        <translation>このルールで削除されるものを現在表示できません。</translation>
    </message>
    <message>
        <source>Once they are saved, the next backup applies them.</source>
        <translation>保存すると、次回のバックアップで適用されます。</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>このまま保存(&amp;S)</translation>
    </message>
    <message>
        <source>Remove earlier versions?</source>
        <translation>以前のバージョンを削除しますか?</translation>
    </message>
    <message>
        <source>Remove %1 from the backup?</source>
        <comment>132 versions, 1.2 GiB</comment>
        <translation>%1 をバックアップから削除しますか?</translation>
    </message>
    <message>
        <source>They are the ones that the page lists. They can’t be brought back. The current copy of every file stays.</source>
        <translation>ページの一覧に表示されているものです。元に戻すことはできません。すべてのファイルの現在のコピーは残ります。</translation>
    </message>
    <message>
        <source>Meanwhile others than those that you saw would go, so nothing was removed yet. %1</source>
        <translation>表示後に削除の対象が変わったため、まだ何も削除していません。%1</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>削除する(&amp;R)</translation>
    </message>
    <message>
        <source>Removing earlier versions…</source>
        <translation>以前のバージョンを削除しています…</translation>
    </message>
    <message>
        <source>A backup ran meanwhile, and others than those that you saw would go now. Nothing was removed: look at the list again.</source>
        <translation>その間にバックアップが実行され、削除の対象が表示されていたものから変わりました。何も削除していません。もう一度一覧をご確認ください。</translation>
    </message>
    <message>
        <source>Stopped. Removed until then: %1.</source>
        <translation>中止しました。それまでに削除したもの: %1。</translation>
    </message>
    <message>
        <source>Removed: %1. Some could not be removed: %2: %3</source>
        <translation>削除したもの: %1。一部は削除できませんでした: %2: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ReviewStep</name>
    <message>
        <source>Ready to start</source>
        <translation>開始の準備ができました</translation>
    </message>
    <message>
        <source>The first backup copies everything, which may take a while. From then on changes are backed up within seconds, and earlier versions are kept.</source>
        <translation>最初のバックアップではすべてをコピーするため、時間がかかることがあります。その後は変更が数秒以内にバックアップされ、以前のバージョンも保持されます。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>All &amp;rules…</source>
        <translation>すべてのルール(&amp;R)…</translation>
    </message>
    <message>
        <source>%1. %2 are free there.</source>
        <translation>%1。空き容量は %2 です。</translation>
    </message>
    <message>
        <source>The exclude rules leave out nothing.</source>
        <translation>除外ルールで除外されるものはありません。</translation>
    </message>
    <message>
        <source>What to leave out of all folders</source>
        <translation>すべてのフォルダーで除外するもの</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RulesForm</name>
    <message>
        <source>The exact rules</source>
        <translation>ルールの詳細</translation>
    </message>
    <message>
        <source>Keep of each file the &amp;newest:</source>
        <translation>各ファイルで保持する最新の数(&amp;N):</translation>
    </message>
    <message numerus="yes">
        <source> versions</source>
        <translation>
            <numerusform> バージョン</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep versions f&amp;or:</source>
        <translation>バージョンの保持期間(&amp;O):</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <translation>
            <numerusform> 日</numerusform>
        </translation>
    </message>
    <message>
        <source>One each &amp;hour, for:</source>
        <translation>毎時 1 つ、期間(&amp;H):</translation>
    </message>
    <message numerus="yes">
        <source> hours</source>
        <translation>
            <numerusform> 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>One each da&amp;y, for:</source>
        <translation>毎日 1 つ、期間(&amp;Y):</translation>
    </message>
    <message>
        <source>One each &amp;week, for:</source>
        <translation>毎週 1 つ、期間(&amp;W):</translation>
    </message>
    <message numerus="yes">
        <source> weeks</source>
        <translation>
            <numerusform> 週間</numerusform>
        </translation>
    </message>
    <message>
        <source>One each mon&amp;th, for:</source>
        <translation>毎月 1 つ、期間(&amp;T):</translation>
    </message>
    <message numerus="yes">
        <source> months</source>
        <translation>
            <numerusform> か月</numerusform>
        </translation>
    </message>
    <message>
        <source>One each y&amp;ear, for:</source>
        <translation>毎年 1 つ、期間(&amp;E):</translation>
    </message>
    <message numerus="yes">
        <source> years</source>
        <translation>
            <numerusform> 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;deleted files for:</source>
        <translation>削除済みファイルの保持期間(&amp;D):</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>A version goes when one of these rules says so. Of the “one each …” rules it is enough that one keeps it.</source>
        <translation>バージョンは、これらのルールのいずれかで削除対象になると削除されます。「毎時 1 つ」から「毎年 1 つ」までのルールでは、どれか 1 つの保持対象であれば残ります。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Free space to keep on the drive</source>
        <translation>ドライブに確保する空き容量</translation>
    </message>
    <message>
        <source>Unit of the free space</source>
        <translation>空き容量の単位</translation>
    </message>
    <message>
        <source>% of the drive</source>
        <translation>% (ドライブ比)</translation>
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
        <translation>ドライブに確保する空き(&amp;F):</translation>
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
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Something left out</source>
        <translation>一部スキップ</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>途中で中止</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingsForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーの選択</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingsPage</name>
    <message>
        <source>The configuration file can’t be read, so these are not your settings: they can be seen and changed once it is mended.</source>
        <translation>設定ファイルを読み込めないため、ここにあるのは実際の設定ではありません。設定ファイルが修正されると、表示や変更ができます。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>About Holdfast</source>
        <translation>Holdfast について</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>ログフォルダーを開く</translation>
    </message>
    <message>
        <source>Nothing opened the log folder. It is there after the first backup.</source>
        <translation>ログフォルダーを開けませんでした。フォルダーは最初のバックアップ後に作られます。</translation>
    </message>
    <message>
        <source>Some settings were changed.</source>
        <translation>変更された設定があります。</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>破棄(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>This backup has begun, and keeps its layout. Another one holds for a backup that begins anew, on another drive.</source>
        <translation>このバックアップはすでに始まっているため、現在の構成が維持されます。別の構成は、別のドライブで新しく始めるバックアップに適用されます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>設定を保存しました。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SeveralPanel</name>
    <message>
        <source>&amp;Restore…</source>
        <translation>復元(&amp;R)…</translation>
    </message>
    <message>
        <source>Bring them back as they were at the time that is shown; what will happen is shown first</source>
        <translation>表示している時点の状態に復元します。実行する内容が先に表示されます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and folders are selected</source>
        <translation>
            <numerusform>%Ln 個のファイルとフォルダーを選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not there at this time: choose one alone to bring it back.</source>
        <translation>
            <numerusform>そのうち %Ln 個は、この時点では存在しません。復元するには、1 つだけ選択してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SituationPanel</name>
    <message>
        <source>Progress of the backup</source>
        <translation>バックアップの進行状況</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation>復元(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>今すぐバックアップ(&amp;B)</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SourceDetails</name>
    <message>
        <source>E&amp;xclude rules…</source>
        <translation>除外ルール(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Versions to keep…</source>
        <translation>保持するバージョン(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <translation>ファイルマネージャーで表示(&amp;S)</translation>
    </message>
    <message>
        <source>Sto&amp;p backing up…</source>
        <translation>バックアップを停止(&amp;P)…</translation>
    </message>
    <message>
        <source>What could not be backed up</source>
        <translation>バックアップできなかったもの</translation>
    </message>
    <message>
        <source>It has no exclude rules of its own.</source>
        <translation>独自の除外ルールはありません。</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln exclude rules of its own.</source>
        <translation>
            <numerusform>%Ln 個の独自の除外ルールがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its versions are kept by rules of its own.</source>
        <translation>バージョンは独自のルールで保持されます。</translation>
    </message>
    <message>
        <source>Its versions are kept by the rules for all folders.</source>
        <translation>バージョンはすべてのフォルダー共通のルールで保持されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be backed up:</source>
        <translation>
            <numerusform>%Ln 個のファイルまたはフォルダーをバックアップできませんでした:</numerusform>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>監視</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>手順 %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TimeBar</name>
    <message>
        <source>To the change before</source>
        <translation>前の変更へ</translation>
    </message>
    <message>
        <source>To the next change</source>
        <translation>次の変更へ</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>表示する時点</translation>
    </message>
    <message>
        <source>Date and time to show</source>
        <translation>表示する日時</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>現在(&amp;N)</translation>
    </message>
    <message>
        <source>Show the files as they are now</source>
        <translation>ファイルの現在の状態を表示</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the end of the slider</comment>
        <translation>現在</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln 件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown is %1</source>
        <translation>%1 の状態を表示中</translation>
    </message>
    <message>
        <source>Shown is now</source>
        <translation>現在の状態を表示中</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Tray</name>
    <message>
        <source>Nothing was done yet</source>
        <translation>まだ何も行われていません</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>今すぐバックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open Holdfast</source>
        <translation>Holdfast を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Holdfast: %1</source>
        <translation>Holdfast: %1</translation>
    </message>
    <message>
        <source>Last good backup: %1</source>
        <translation>最後に成功したバックアップ: %1</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>変更を探しています</translation>
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
        <translation>最近の処理</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::UsageModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::UsagePanel</name>
    <message>
        <source>What takes the space</source>
        <translation>容量の内訳</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>集計しています…</translation>
    </message>
    <message>
        <source>Files now: %1</source>
        <translation>現在のファイル: %1</translation>
    </message>
    <message>
        <source>Kept history: %1</source>
        <translation>保持している履歴: %1</translation>
    </message>
    <message>
        <source>Nothing is stored yet. After the first backup you see here which folders take the space.</source>
        <translation>まだ何も保存されていません。最初のバックアップの後、どのフォルダーが容量を使っているかがここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing in this folder takes any space.</source>
        <translation>このフォルダーに、容量を使っているものはありません。</translation>
    </message>
    <message>
        <source>%1: %2 now, %3 of earlier versions and deleted files</source>
        <translation>%1: 現在 %2、以前のバージョンと削除済みファイル %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>すべてのフォルダー</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 へ移動</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VerifySection</name>
    <message>
        <source>Verification</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>A backup is worth what can be restored from it.</source>
        <translation>バックアップの価値は、そこから復元できるものにあります。</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>修復(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>今すぐ検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Prove restoring now</source>
        <translation>今すぐ復元テスト(&amp;P)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>Reads every stored copy and compares it with its fingerprint.</source>
        <translation>保存済みコピーをすべて読み取り、フィンガープリントと比較します。</translation>
    </message>
    <message numerus="yes">
        <source>Restores %Ln files, drawn at random, to a temporary folder and compares them.</source>
        <translation>
            <numerusform>無作為に選んだ %Ln 個のファイルを一時フォルダーに復元し、比較します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかった問題</translation>
    </message>
    <message>
        <source>The backup can’t be reached now. Connect its drive to check it, or to prove that files can be restored.</source>
        <translation>バックアップに現在アクセスできません。検証や復元テストを行うには、ドライブを接続してください。</translation>
    </message>
    <message>
        <source>Nothing was backed up yet, so there is nothing to prove.</source>
        <translation>まだ何もバックアップされていないため、テストするものがありません。</translation>
    </message>
    <message>
        <source>That files can be restored was never proven on this computer. It takes a minute.</source>
        <translation>このコンピューターでは、ファイルを復元できるかどうかのテストがまだ行われていません。1 分ほどで終わります。</translation>
    </message>
    <message>
        <source>The last proof of restoring (%1) found damage. Verify the backup now.</source>
        <translation>前回の復元テスト (%1) で破損が見つかりました。今すぐバックアップを検証してください。</translation>
    </message>
    <message>
        <source>Restoring was last proven %1: %2 came back exactly as they were.</source>
        <translation>前回の復元テスト (%1): %2 が完全に元どおり復元されました。</translation>
    </message>
    <message>
        <source>Its stored copies were never all verified from this computer.</source>
        <translation>このコンピューターでは、保存済みコピー全体の検証がまだ行われていません。</translation>
    </message>
    <message>
        <source>All stored copies were last verified %1: they are sound.</source>
        <translation>前回の検証 (%1): 保存済みコピーはすべて正常です。</translation>
    </message>
    <message numerus="yes">
        <source>Last verified %1: %Ln copies are damaged, and left as they are.</source>
        <translation>
            <numerusform>前回の検証 (%1): %Ln 個のコピーが破損していますが、そのままにしてあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies were found damaged or missing (%1). Repairing takes them anew from your unchanged files or from other copies of the same content.</source>
        <translation>
            <numerusform>%Ln 個の保存済みコピーの破損または欠落が見つかりました (%1)。修復すると、変更されていない元のファイルか、同じ内容の別のコピーから取り直します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4 of %5</source>
        <comment>what, files, bytes</comment>
        <translation>%1: %2 / %3、%4 / %5</translation>
    </message>
    <message>
        <source>Reading the stored copies</source>
        <translation>保存済みコピーを読み取っています</translation>
    </message>
    <message>
        <source>Restoring and comparing</source>
        <translation>復元して比較しています</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files, size</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies are damaged or missing.</source>
        <translation>
            <numerusform>%Ln 個の保存済みコピーが破損または欠落しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was read so far is sound: %1.</source>
        <translation>中止しました。これまでに読み取ったものは正常です: %1。</translation>
    </message>
    <message>
        <source>What could be read is sound: %1. Some copies could not be looked at.</source>
        <translation>読み取れたものは正常です: %1。一部のコピーは調べられませんでした。</translation>
    </message>
    <message>
        <source>All stored copies are sound: %1.</source>
        <translation>保存済みコピーはすべて正常です: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be restored as they were.</source>
        <translation>
            <numerusform>%Ln 個のファイルを元どおりに復元できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>途中で中止しました。</translation>
    </message>
    <message>
        <source>No file could be tried.</source>
        <translation>テストできるファイルがありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were restored and are exactly what they were.</source>
        <translation>
            <numerusform>%Ln 個のファイルを復元し、完全に元どおりであることを確認しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): its copy %3: %4</source>
        <comment>file, which content, where it lies, problem</comment>
        <translation>%1 (%2): コピー %3: %4</translation>
    </message>
    <message>
        <source>%1 (%2): its copy %3 is missing</source>
        <comment>file, which content, where it lay</comment>
        <translation>%1 (%2): コピー %3 がありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not a part of the backup; it is left alone</source>
        <translation>%1: バックアップの一部ではないため、そのままにします</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VersionModel</name>
    <message>
        <source>Current. %1</source>
        <comment>what changed</comment>
        <translation>現在。%1</translation>
    </message>
    <message>
        <source>until now</source>
        <translation>現在まで</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>From %1 %2</source>
        <comment>a time, until when</comment>
        <translation>%1 から%2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>from and until, what changed</comment>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VersionsPage</name>
    <message>
        <source>Your files as they are now</source>
        <translation>現在のファイル</translation>
    </message>
    <message>
        <source>Your files as they were on %1 at %2</source>
        <comment>date, time</comment>
        <translation>%1 %2 時点のファイル</translation>
    </message>
    <message>
        <source>%1 was not there at this time.</source>
        <translation>%1 は、この時点では存在しませんでした。</translation>
    </message>
    <message>
        <source>Choose &amp;folders</source>
        <translation>フォルダーを選択(&amp;F)</translation>
    </message>
    <message>
        <source>Nothing is backed up yet</source>
        <translation>まだ何もバックアップされていません</translation>
    </message>
    <message>
        <source>As soon as a folder is backed up, every version of every file in it can be found here.</source>
        <translation>フォルダーがバックアップされると、中のすべてのファイルのすべてのバージョンをここで探せます。</translation>
    </message>
    <message>
        <source>Search everything that was ever backed up</source>
        <translation>これまでにバックアップされたすべてのものを検索</translation>
    </message>
    <message>
        <source>Show &amp;deleted files</source>
        <translation>削除済みファイルを表示(&amp;D)</translation>
    </message>
    <message>
        <source>Choose a file or a folder</source>
        <translation>ファイルまたはフォルダーを選択してください</translation>
    </message>
    <message>
        <source>Its versions are shown here: to read, to compare and to bring back. Move the slider to see how everything was at another time.</source>
        <translation>バージョンがここに表示され、閲覧、比較、復元ができます。スライダーを動かすと、別の時点の状態を確認できます。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WatchDialog</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>Folders that can’t be watched</source>
        <translation>監視できないフォルダー</translation>
    </message>
    <message>
        <source>This computer tells Holdfast of changes in %1 folders, and no more. Nothing is lost: the others are looked at from time to time, so that changes in them are backed up later. Whoever administers this computer can raise the limit.</source>
        <translation>このコンピューターが Holdfast に変更を通知できるのは、%1 個のフォルダーまでです。何も失われません。ほかのフォルダーは定期的に確認され、その中の変更は少し遅れてバックアップされます。このコンピューターの管理者は、この上限を引き上げられます。</translation>
    </message>
    <message>
        <source>Until the next restart, type this in a &amp;terminal:</source>
        <translation>次の再起動までの対処として、端末に次のとおり入力してください(&amp;T):</translation>
    </message>
    <message>
        <source>For &amp;good, write this into the file /etc/sysctl.d/60-holdfast.conf:</source>
        <translation>恒久的な対処として、ファイル /etc/sysctl.d/60-holdfast.conf に次のとおり書き込んでください(&amp;G):</translation>
    </message>
    <message>
        <source>Then start Holdfast again, so that it watches all folders.</source>
        <translation>その後、Holdfast をもう一度起動すると、すべてのフォルダーが監視されます。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WorkPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
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
        <translation>holdfast: すでに実行中ですが、応答がありません。
</translation>
    </message>
</context>
</TS>
