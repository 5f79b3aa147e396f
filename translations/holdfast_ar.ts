<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Activity</name>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>الخصائص</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Old version removed</source>
        <translation>أُزيل إصدار قديم</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>لم يُنسخ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>The backup is complete.</source>
        <translation>اكتمل النسخ الاحتياطي.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were unchanged.</source>
        <translation>
            <numerusform>لا ملفات دون تغيير.</numerusform>
            <numerusform>ملف واحد لم يتغير.</numerusform>
            <numerusform>ملفان لم يتغيرا.</numerusform>
            <numerusform>%Ln ملفات لم تتغير.</numerusform>
            <numerusform>%Ln ملفًا لم تتغير.</numerusform>
            <numerusform>%Ln ملف لم تتغير.</numerusform>
        </translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>كان %1</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>محفوظ في %1</translation>
    </message>
    <message>
        <source>the same content is stored already</source>
        <translation>المحتوى نفسه مخزّن بالفعل</translation>
    </message>
</context>
<context>
    <name>ActivityExport</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>الحجم (بايت)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>AwayText</name>
    <message>
        <source>Connect it to see what it holds. Changes in your folders are noticed meanwhile, and backed up then.</source>
        <translation>وصّل القرص لترى ما فيه. وتُلاحَظ التغييرات في مجلداتك حتى ذلك الحين، ثم تُنسخ احتياطيًا عند توصيله.</translation>
    </message>
    <message>
        <source>The drive “%1” is not connected.</source>
        <translation>القرص «%1» غير موصول.</translation>
    </message>
    <message>
        <source>The drive “%1” has not been connected since %2.</source>
        <comment>name, Tuesday 18:40</comment>
        <translation>لم يُوصل القرص «%1» منذ %2.</translation>
    </message>
    <message>
        <source>There is no backup to look at: none was made yet, or its drive is not connected.</source>
        <translation>لا توجد نسخة احتياطية للاطلاع عليها: إما أنها لم تُنشأ بعد، أو أن قرصها غير موصول.</translation>
    </message>
</context>
<context>
    <name>ClassifyFolder</name>
    <message>
        <source>This is a file, and Holdfast backs up whole folders. Add the folder “%1” that holds it; exclude rules can leave out the rest.</source>
        <translation>هذا ملف، وHoldfast ينسخ مجلدات كاملة. أضف المجلد «%1» الذي يحتويه؛ ويمكن لقواعد الاستبعاد ترك ما عداه.</translation>
    </message>
    <message>
        <source>This is the backup itself. It can’t be backed up into itself; choose the folder that your own files are in.</source>
        <translation>هذه هي النسخة الاحتياطية نفسها، ولا يمكن نسخها داخل نفسها. اختر المجلد الذي فيه ملفاتك.</translation>
    </message>
    <message>
        <source>This folder lies inside the backup, so what is in it is a copy already. Choose the folder that your own files are in.</source>
        <translation>يقع هذا المجلد داخل النسخة الاحتياطية، فما فيه نسخة أصلًا. اختر المجلد الذي فيه ملفاتك.</translation>
    </message>
    <message>
        <source>The backup lies in this folder. That is fine: it is left out. A copy on the same drive does not survive the loss of that drive, though.</source>
        <translation>تقع النسخة الاحتياطية في هذا المجلد. لا بأس في ذلك، فهي تُستثنى منه. لكن النسخة الموجودة على القرص نفسه تضيع إذا ضاع القرص.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a folder</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>This folder is on the list already, as “%1”.</source>
        <translation>هذا المجلد موجود في القائمة بالفعل باسم «%1».</translation>
    </message>
    <message>
        <source>This folder is backed up already, as “%1”.</source>
        <translation>هذا المجلد يُنسخ احتياطيًا بالفعل باسم «%1».</translation>
    </message>
    <message>
        <source>This folder lies in “%1”, which is on the list: it is backed up with that.</source>
        <translation>يقع هذا المجلد في «%1» الموجود في القائمة، فهو يُنسخ احتياطيًا معه.</translation>
    </message>
    <message>
        <source>This folder is backed up already: it lies in “%1”. There is nothing more to do.</source>
        <translation>هذا المجلد يُنسخ احتياطيًا بالفعل، فهو يقع في «%1». لا حاجة إلى شيء آخر.</translation>
    </message>
    <message>
        <source>Backed up already in this folder: %1. Nothing is backed up twice. To back up all of it, stop backing up those first; what is stored of them is kept.</source>
        <comment>names of folders</comment>
        <translation>في هذا المجلد ما يُنسخ احتياطيًا بالفعل: %1. لا يُنسخ شيء مرتين. لنسخ المجلد كله، أوقف أولًا نسخ تلك المجلدات؛ ويبقى ما خُزّن منها محفوظًا.</translation>
    </message>
    <message>
        <source>On the list already in this folder: %1. Nothing is backed up twice: keep those, or back up all of this folder in their place.</source>
        <comment>names of folders</comment>
        <translation>في هذا المجلد ما هو في القائمة بالفعل: %1. لا يُنسخ شيء مرتين: أبقِ تلك المجلدات، أو انسخ هذا المجلد كله بدلًا منها.</translation>
    </message>
    <message>
        <source>This folder is not there. Connect its drive, then add it again.</source>
        <translation>هذا المجلد غير موجود. وصّل قرصه ثم أضفه مرة أخرى.</translation>
    </message>
    <message>
        <source>The path of this folder holds bytes that are no text, which the configuration can’t hold. Add the folder above it, or give it another name.</source>
        <translation>يحتوي مسار هذا المجلد على بايتات ليست نصًا، ولا يمكن حفظها في التهيئة. أضف المجلد الذي يعلوه، أو غيّر اسمه.</translation>
    </message>
    <message>
        <source>This is where Holdfast writes its log, which is never backed up. Choose another folder.</source>
        <translation>هنا يكتب Holdfast سجله الذي لا يُنسخ احتياطيًا أبدًا. اختر مجلدًا آخر.</translation>
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
        <translation>الاستخدام: holdfast [OPTION]… [FOLDER]…
ينسخ المجلدات احتياطيًا في ملفات عادية، ويتابعها من شريط النظام.
تُقترح المجلدات FOLDER مجلداتٍ إضافية للنسخ الاحتياطي.

  --config FILE          تهيئة أخرى غير تهيئة المستخدم
  --background           البدء دون نافذة
  --page PAGE [FILE]     عرض صفحة: overview أو folders أو activity أو versions
                         أو retention أو duplicates أو settings؛ أو إصدارات FILE
  --backup-now           فحص كل شيء الآن
  --pause, --resume      إيقاف النسخ الاحتياطي مؤقتًا، واستئنافه
  --quit                 إنهاء البرنامج الجاري تشغيله
  --help, --version

إذا كان Holdfast قيد التشغيل فإنه ينفذ المطلوب. لسطر الأوامر والسكربتات:
holdfast-cli.
</translation>
    </message>
    <message>
        <source>holdfast: %1
Try holdfast --help.
</source>
        <translation>holdfast: %1
جرّب holdfast --help.
</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>لا يوجد خيار باسم ‎%1</translation>
    </message>
    <message>
        <source>%1 wants a value</source>
        <translation>الخيار ‎%1 يتطلب قيمة</translation>
    </message>
    <message>
        <source>--page wants the name of a page</source>
        <translation>الخيار ‎--page يتطلب اسم صفحة</translation>
    </message>
    <message>
        <source>there is no page %1; the pages are overview, folders, activity, versions, retention, duplicates and settings</source>
        <translation>لا توجد صفحة باسم %1؛ والصفحات هي overview وfolders وactivity وversions وretention وduplicates وsettings</translation>
    </message>
    <message>
        <source>%1 wants a file</source>
        <translation>الخيار ‎%1 يتطلب ملفًا</translation>
    </message>
</context>
<context>
    <name>ConfigMistakes</name>
    <message>
        <source>Line %1 can’t be understood: a comma, a quotation mark or a bracket may be missing, or be one too many, there or just before.</source>
        <translation>تعذّر فهم السطر %1: ربما تنقص فاصلة أو علامة اقتباس أو قوس، أو تزيد واحدة منها، في هذا الموضع أو قبله مباشرة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>ConfigSections</name>
    <message numerus="yes">
        <source>seconds</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>ثوانٍ</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>دقائق</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>أيام</numerusform>
            <numerusform>يومًا</numerusform>
            <numerusform>يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>files</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>ملف</numerusform>
            <numerusform>ملف</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>ملفات</numerusform>
            <numerusform>ملفًا</numerusform>
            <numerusform>ملف</numerusform>
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
        <translation>% من ملفات المجلد</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>المراقبة</translation>
    </message>
    <message>
        <source>How changes are found and when they are backed up.</source>
        <translation>كيف تُكتشف التغييرات ومتى تُنسخ احتياطيًا.</translation>
    </message>
    <message>
        <source>&amp;Wait for quiet:</source>
        <translation>انتظار ا&amp;ستقرار الملف:</translation>
    </message>
    <message>
        <source>A file is backed up when it has not changed for so long.</source>
        <translation>يُنسخ الملف احتياطيًا إذا لم يتغير طوال هذه المدة.</translation>
    </message>
    <message>
        <source>&amp;Busy files:</source>
        <translation>الملفات &amp;كثيرة التغيّر:</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>كل تغيير</translation>
    </message>
    <message>
        <source>A file that keeps changing gets at most one new version in this time. Its first change is not delayed.</source>
        <translation>الملف الذي يتغير باستمرار يُحفظ له إصدار جديد واحد على الأكثر في هذه المدة. أما تغييره الأول فلا يتأخر.</translation>
    </message>
    <message>
        <source>&amp;Check everything every:</source>
        <translation>&amp;فحص شامل كل:</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Finds what the system did not tell of.</source>
        <translation>يعثر على ما لم يُبلِغ عنه النظام.</translation>
    </message>
    <message>
        <source>Pause on batter&amp;y below:</source>
        <translation>إيقاف مؤقت إذا قلّت ال&amp;بطارية عن:</translation>
    </message>
    <message>
        <source>Hold back a &amp;mass change above:</source>
        <translation>تعليق التغيير الجماعي إذا تجاو&amp;ز:</translation>
    </message>
    <message>
        <source>When so many files vanish or change at once, Holdfast asks first. Nothing is removed from the backup meanwhile.</source>
        <translation>عندما تختفي أو تتغير ملفات بهذه الكثرة دفعة واحدة، يسألك Holdfast أولًا. ولا يُزال شيء من النسخة الاحتياطية في أثناء ذلك.</translation>
    </message>
    <message>
        <source>… and of at &amp;least:</source>
        <translation>… وشمل على الأ&amp;قل:</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>أي عدد</translation>
    </message>
    <message>
        <source>Recognising changes</source>
        <translation>التعرف على التغييرات</translation>
    </message>
    <message>
        <source>Only the fingerprint of its content says whether a file has changed.</source>
        <translation>بصمة محتوى الملف هي وحدها ما يحدد هل تغيّر.</translation>
    </message>
    <message>
        <source>&amp;Read files:</source>
        <translation>ق&amp;راءة الملفات:</translation>
    </message>
    <message>
        <source>When size or times differ (fast)</source>
        <translation>عند اختلاف الحجم أو الأوقات (سريع)</translation>
    </message>
    <message>
        <source>Always, in every backup (thorough and slow)</source>
        <translation>دائمًا، في كل نسخ احتياطي (دقيق وبطيء)</translation>
    </message>
    <message>
        <source>&amp;Fingerprint:</source>
        <translation>البص&amp;مة:</translation>
    </message>
    <message>
        <source>All of them are safe. After a change of it, files are read once to get their new fingerprint.</source>
        <translation>كلها آمنة. وبعد تغييرها تُقرأ الملفات مرة واحدة لحساب بصماتها الجديدة.</translation>
    </message>
    <message>
        <source>How files are stored</source>
        <translation>طريقة تخزين الملفات</translation>
    </message>
    <message>
        <source>What is stored already stays as it is: this is for what comes from now on.</source>
        <translation>ما خُزّن من قبل يبقى كما هو: هذا لما يُخزّن من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Folders in the backup:</source>
        <translation>المجلدات في النسخة الاحتياطية:</translation>
    </message>
    <message>
        <source>One for each folder, when there is more than one</source>
        <translation>مجلد لكل مصدر إذا تعددت المصادر</translation>
    </message>
    <message>
        <source>One for each folder, always</source>
        <translation>مجلد لكل مصدر دائمًا</translation>
    </message>
    <message>
        <source>None, for a single folder</source>
        <translation>لا شيء إذا كان المصدر واحدًا</translation>
    </message>
    <message>
        <source>A backup that has begun keeps what it began with.</source>
        <translation>النسخة الاحتياطية التي بدأت تبقى على ما بدأت به.</translation>
    </message>
    <message>
        <source>Put identical files:</source>
        <translation>مكان الملفات المتطابقة:</translation>
    </message>
    <message>
        <source>Into “_duplicates”, but for the first one</source>
        <translation>في «_duplicates»، ما عدا أولها</translation>
    </message>
    <message>
        <source>Where they belong, like all others</source>
        <translation>في مكانها كسائر الملفات</translation>
    </message>
    <message>
        <source>Store identical files as:</source>
        <translation>تخزين الملفات المتطابقة:</translation>
    </message>
    <message>
        <source>Shared space where the drive can, else copies</source>
        <translation>بمساحة مشتركة إن أتاحها القرص، وإلا فنسخًا مستقلة</translation>
    </message>
    <message>
        <source>Shared space; warns where the drive can’t</source>
        <translation>بمساحة مشتركة؛ مع تحذير إن لم يُتحها القرص</translation>
    </message>
    <message>
        <source>Links to one file; warns where the drive can’t</source>
        <translation>روابط إلى ملف واحد؛ مع تحذير إن لم يُتحها القرص</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>نسخًا مستقلة</translation>
    </message>
    <message>
        <source>What shares its space is also damaged together.</source>
        <translation>ما يتشارك المساحة يتلف معًا أيضًا.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>One file for each backup, which says everything that was done.</source>
        <translation>ملف لكل نسخ احتياطي، يذكر كل ما جرى فيه.</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>الم&amp;جلد:</translation>
    </message>
    <message>
        <source>&amp;Keep for:</source>
        <translation>مدة الحف&amp;ظ:</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>&amp;Unchanged files:</source>
        <translation>الملفات التي لم تت&amp;غير:</translation>
    </message>
    <message>
        <source>One line each in small backups</source>
        <translation>سطر لكل ملف في النسخ الصغيرة</translation>
    </message>
    <message>
        <source>One line each</source>
        <translation>سطر لكل ملف</translation>
    </message>
    <message>
        <source>One line for all</source>
        <translation>سطر واحد لها كلها</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Files at the same time:</source>
        <translation>الملفات في الوقت نفسه:</translation>
    </message>
    <message>
        <source>Chosen for this computer</source>
        <translation>ما يناسب هذا الحاسوب</translation>
    </message>
    <message>
        <source>How many files are read and copied at once.</source>
        <translation>عدد الملفات التي تُقرأ وتُنسخ معًا.</translation>
    </message>
    <message>
        <source>Read all &amp;stored copies every:</source>
        <translation>قراءة كل ال&amp;نسخ المخزنة كل:</translation>
    </message>
    <message>
        <source>A share of them at each regular check, so that a drive that goes bad is noticed in time.</source>
        <translation>يُقرأ جزء منها في كل فحص دوري، ليُكتشف القرص الذي يبدأ بالتلف في وقته.</translation>
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
        <translation>يُنسخ احتياطيًا: %1</translation>
    </message>
    <message>
        <source>The backup is in %1</source>
        <translation>النسخة الاحتياطية في %1</translation>
    </message>
    <message>
        <source>To be known: %1: %2</source>
        <translation>للعلم: %1: %2</translation>
    </message>
</context>
<context>
    <name>DestinationQuestion</name>
    <message>
        <source>An older state of your own backup is there now: %1.</source>
        <translation>توجد هناك الآن حالة أقدم لنسختك الاحتياطية: %1.</translation>
    </message>
    <message>
        <source>Another backup of yours is there now: %1.</source>
        <translation>توجد هناك الآن نسخة احتياطية أخرى لك: %1.</translation>
    </message>
    <message>
        <source>A backup that you have not made on this computer is there now: %1.</source>
        <translation>توجد هناك الآن نسخة احتياطية لم تُنشئها على هذا الحاسوب: %1.</translation>
    </message>
    <message>
        <source>An empty folder is there now, as when a drive is not connected. Holdfast would begin a new backup in it.</source>
        <translation>يوجد هناك الآن مجلد فارغ، كما يحدث حين لا يكون القرص موصولًا. سيبدأ Holdfast فيه نسخة احتياطية جديدة.</translation>
    </message>
    <message>
        <source>There is no such folder now.</source>
        <translation>لا يوجد مجلد كهذا الآن.</translation>
    </message>
    <message>
        <source>There are other files now, and no backup of Holdfast. It would begin a new backup beside them.</source>
        <translation>توجد هناك الآن ملفات أخرى، وليس بينها نسخة احتياطية لـHoldfast. سيبدأ نسخة احتياطية جديدة إلى جانبها.</translation>
    </message>
    <message>
        <source>Is this the right drive?</source>
        <translation>هل هذا هو القرص الصحيح؟</translation>
    </message>
    <message>
        <source>What is at “%1” is not what was there after the last backup.</source>
        <translation>ما يوجد في «%1» ليس ما كان هناك بعد آخر نسخ احتياطي.</translation>
    </message>
    <message>
        <source>If you connect the right drive, the backup goes on by itself.</source>
        <translation>إذا وصّلت القرص الصحيح، فسيُتابَع النسخ الاحتياطي من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>If this is the place to back up to from now on, Holdfast goes on here. What stands there is kept.</source>
        <translation>إذا كان هذا هو مكان النسخ الاحتياطي من الآن فصاعدًا، فسيتابع Holdfast هنا. ويبقى ما هو موجود هناك.</translation>
    </message>
    <message>
        <source>&amp;Use what is there</source>
        <translation>ا&amp;ستخدام الموجود</translation>
    </message>
</context>
<context>
    <name>DestinationText</name>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>المساحة المتاحة: %1 من %2.</translation>
    </message>
    <message>
        <source>There is not enough room: %1 are free, and your folders need %2. Choose a larger drive, or leave something out.</source>
        <translation>المساحة لا تكفي: المتاح %1، ومجلداتك تحتاج إلى %2. اختر قرصًا أكبر، أو استبعد شيئًا.</translation>
    </message>
    <message>
        <source>The first backup fits (%1 free, %2 needed), but leaves little room for earlier versions.</source>
        <translation>تتسع المساحة للنسخ الاحتياطي الأول (المتاح %1، والمطلوب %2)، لكنها لا تترك إلا القليل للإصدارات السابقة.</translation>
    </message>
    <message>
        <source>There is enough room: %1 are free, and your folders need %2.</source>
        <translation>المساحة كافية: المتاح %1، ومجلداتك تحتاج إلى %2.</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here. It is continued, with all its versions.</source>
        <translation>توجد هنا نسخة احتياطية لـHoldfast. ستُتابَع بكل إصداراتها.</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here that was not made by you on this computer. If it is yours, it is continued, with all its versions. If not, choose another folder.</source>
        <translation>توجد هنا نسخة احتياطية لـHoldfast لم تُنشئها على هذا الحاسوب. إن كانت لك فستُتابَع بكل إصداراتها، وإلا فاختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>A backup of Holdfast stands here that was not made by you on this computer: %1. If it is yours, it is continued, with all its versions. If not, choose another folder.</source>
        <comment>the folders that it holds</comment>
        <translation>توجد هنا نسخة احتياطية لـHoldfast لم تُنشئها على هذا الحاسوب: %1. إن كانت لك فستُتابَع بكل إصداراتها، وإلا فاختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The file system of this drive (%1) holds no file larger than %2. Such files can’t be backed up to it.</source>
        <translation>نظام ملفات هذا القرص (%1) لا يقبل ملفًا أكبر من %2. ولا يمكن نسخ مثل هذه الملفات احتياطيًا إليه.</translation>
    </message>
    <message>
        <source>The file system of this drive (%1) can’t hold permissions and owners. Holdfast remembers them, and restores them.</source>
        <translation>نظام ملفات هذا القرص (%1) لا يحفظ الأذونات والمالكين. يتذكرها Holdfast ويستعيدها.</translation>
    </message>
    <message>
        <source>Identical files take up space only once on this drive.</source>
        <translation>الملفات المتطابقة لا تشغل المساحة على هذا القرص إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>Holdfast may not write there. Choose another folder, or give yourself the permission.</source>
        <translation>لا يملك Holdfast إذن الكتابة هناك. اختر مجلدًا آخر، أو امنح نفسك الإذن.</translation>
    </message>
    <message>
        <source>A backup of the original tool stands here. It is taken over: what is stored already is not copied again.</source>
        <translation>توجد هنا نسخة احتياطية للأداة الأصلية. ستُعتمد كما هي: ما خُزّن من قبل لا يُنسخ مرة أخرى.</translation>
    </message>
    <message>
        <source>There are other files in this folder. They are left alone, but a folder of its own keeps the backup tidy.</source>
        <translation>في هذا المجلد ملفات أخرى. لن تُمس، لكن تخصيص مجلد مستقل يُبقي النسخة الاحتياطية مرتبة.</translation>
    </message>
    <message>
        <source>This is the drive that your folders are on. A copy there helps when you delete or change a file by mistake, but does not survive the loss of the drive.</source>
        <translation>هذا هو القرص الذي عليه مجلداتك. تنفعك النسخة هنا إذا حذفت ملفًا أو غيّرته خطأً، لكنها تضيع إذا ضاع القرص.</translation>
    </message>
    <message>
        <source>“%1” (files: %2)</source>
        <translation>«%1» (الملفات: %2)</translation>
    </message>
    <message>
        <source>“%1” (files: %2, last change %3)</source>
        <translation>«%1» (الملفات: %2، آخر تغيير %3)</translation>
    </message>
    <message>
        <source>it does not tell what of</source>
        <translation>لا يُذكر فيها مصدرها</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Connect its drive, or correct the path.</source>
        <translation>وصّل قرصه، أو صحّح المسار.</translation>
    </message>
    <message>
        <source>Give this user the permission, or run as one who has it.</source>
        <translation>امنح هذا المستخدم الإذن، أو شغّل البرنامج بحساب من يملكه.</translation>
    </message>
    <message>
        <source>Make room there, then try again: what was stored before is as it was.</source>
        <translation>أفسح مكانًا هناك ثم حاول مرة أخرى: ما خُزّن من قبل باقٍ كما كان.</translation>
    </message>
    <message>
        <source>Mount it for writing, then try again.</source>
        <translation>ركّبه بإذن الكتابة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>Connect the drive again, then try again: what was stored before is as it was.</source>
        <translation>وصّل القرص من جديد ثم حاول مرة أخرى: ما خُزّن من قبل باقٍ كما كان.</translation>
    </message>
    <message>
        <source>The next backup makes the catalog anew; so does the command rebuild.</source>
        <translation>يُنشئ النسخ الاحتياطي التالي الفهرس من جديد، وكذلك الأمر rebuild.</translation>
    </message>
    <message>
        <source>Another process holds this backup. Wait until it is done, then try again.</source>
        <translation>تستخدم عملية أخرى هذه النسخة الاحتياطية. انتظر حتى تنتهي ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Holdfast monitors this backup (pid %1) and backs up by itself. To do it by hand, stop it first.</source>
        <translation>يراقب Holdfast هذه النسخة الاحتياطية (pid %1) وينسخ من تلقاء نفسه. للنسخ يدويًا أوقفه أولًا.</translation>
    </message>
    <message>
        <source>Another process (pid %1) holds this backup. Wait until it is done, then try again.</source>
        <translation>تستخدم عملية أخرى (pid %1) هذه النسخة الاحتياطية. انتظر حتى تنتهي ثم حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>ExcludeRules</name>
    <message>
        <source>A “\” at the end has nothing to quote. Write “\\” for the character itself.</source>
        <translation>العلامة «‎\‎» في النهاية لا يتبعها ما تُلغي معناه. اكتب «‎\\‎» للمحرف نفسه.</translation>
    </message>
    <message>
        <source>The “[” is never closed. Add a “]”, or write “\[” for the character itself.</source>
        <translation>القوس «‎[‎» لم يُغلق. أضف «‎]‎»، أو اكتب «‎\[‎» للمحرف نفسه.</translation>
    </message>
    <message>
        <source>This rule names nothing. Write a name such as “*.tmp” or “build/”.</source>
        <translation>هذه القاعدة لا تسمّي شيئًا. اكتب اسمًا مثل «‎*.tmp‎» أو «‎build/‎».</translation>
    </message>
    <message>
        <source>A comment: it leaves out nothing.</source>
        <translation>تعليق: لا يستبعد شيئًا.</translation>
    </message>
    <message>
        <source>Backs up “%1” after all (path from the top of the folder).</source>
        <translation>تُبقي «‎%1‎» ضمن النسخ الاحتياطي رغم ذلك (المسار من أعلى المجلد).</translation>
    </message>
    <message>
        <source>Leaves out “%1” (path from the top of the folder).</source>
        <translation>تستبعد «‎%1‎» (المسار من أعلى المجلد).</translation>
    </message>
    <message>
        <source>Backs up every folder named “%1” after all.</source>
        <translation>تُبقي كل مجلد اسمه «‎%1‎» ضمن النسخ الاحتياطي رغم ذلك.</translation>
    </message>
    <message>
        <source>Leaves out every folder named “%1”, at any depth.</source>
        <translation>تستبعد كل مجلد اسمه «‎%1‎»، في أي مستوى.</translation>
    </message>
    <message>
        <source>Backs up everything named “%1” after all.</source>
        <translation>تُبقي كل ما اسمه «‎%1‎» ضمن النسخ الاحتياطي رغم ذلك.</translation>
    </message>
    <message>
        <source>Leaves out everything named “%1”, at any depth.</source>
        <translation>تستبعد كل ما اسمه «‎%1‎»، في أي مستوى.</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>ذاكرة التخزين المؤقت</translation>
    </message>
    <message>
        <source>What programs keep to be faster and make again by themselves.</source>
        <translation>ما تحفظه البرامج لتسرّع عملها وتعيد إنشاءه بنفسها.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>Files that you threw away already.</source>
        <translation>ملفات تخلّصت منها من قبل.</translation>
    </message>
    <message>
        <source>Build output</source>
        <translation>نواتج البناء</translation>
    </message>
    <message>
        <source>What compilers make from source code.</source>
        <translation>ما تُنتجه المصرّفات من الشفرة المصدرية.</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>الأجهزة الافتراضية</translation>
    </message>
    <message>
        <source>Disk images of many gigabytes that change whenever the machine runs.</source>
        <translation>صور أقراص بحجم عدة جيجابايتات تتغير كلما عمل الجهاز.</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>الملفات المؤقتة</translation>
    </message>
    <message>
        <source>Unfinished downloads, locks and what editors leave behind.</source>
        <translation>تنزيلات لم تكتمل، وأقفال، وما تتركه المحررات وراءها.</translation>
    </message>
    <message>
        <source>Downloaded packages (node_modules)</source>
        <translation>الحزم المنزّلة (node_modules)</translation>
    </message>
    <message>
        <source>Libraries that a package manager fetches again.</source>
        <translation>مكتبات يجلبها مدير الحزم من جديد.</translation>
    </message>
</context>
<context>
    <name>FolderCount</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files, size</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>still counting</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The exclude rules leave out %1, %2.</source>
        <translation>ما تتركه قواعد الاستبعاد: %1، %2.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Now of another kind</source>
        <translation>صار من نوع آخر</translation>
    </message>
    <message>
        <source>Grown by %1</source>
        <translation>كبر بمقدار %1</translation>
    </message>
    <message>
        <source>Shrunk by %1</source>
        <translation>صغر بمقدار %1</translation>
    </message>
    <message>
        <source>Same content</source>
        <translation>المحتوى نفسه</translation>
    </message>
    <message>
        <source>Changed, same size</source>
        <translation>تغيّر، بالحجم نفسه</translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation>لم يتغير منذئذ</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>الحالي</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>Moved since</source>
        <translation>نُقل منذئذ</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>تغيّر منذئذ</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>حُذف %1</translation>
    </message>
    <message>
        <source>%1; content gone by retention</source>
        <translation>%1؛ أُزيل المحتوى بقواعد الاحتفاظ</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>نُقل من %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two changes</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>الإصدار الأول</translation>
    </message>
    <message>
        <source>%1; then deleted</source>
        <comment>a change</comment>
        <translation>%1؛ ثم حُذف</translation>
    </message>
    <message>
        <source>Gone by retention</source>
        <translation>أُزيل بقواعد الاحتفاظ</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The first backup is done</source>
        <translation>اكتمل النسخ الاحتياطي الأول</translation>
    </message>
    <message>
        <source>From now on, what changes is backed up by itself.</source>
        <translation>من الآن فصاعدًا يُنسخ كل ما يتغير من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>PauseLength</name>
    <message>
        <source>For &amp;1 hour</source>
        <translation>لمدة &amp;ساعة</translation>
    </message>
    <message>
        <source>For &amp;4 hours</source>
        <translation>لمدة &amp;أربع ساعات</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>حتى ال&amp;غد</translation>
    </message>
    <message>
        <source>Until &amp;resumed</source>
        <translation>حتى الاستئنا&amp;ف</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>It takes %1, and the backup drive has %2 left for it.</source>
        <translation>يحتاج إلى %1، ولم يبق له على قرص النسخ الاحتياطي سوى %2.</translation>
    </message>
</context>
<context>
    <name>ProgressEstimate</name>
    <message>
        <source>Starting to back up…</source>
        <translation>جارٍ بدء النسخ الاحتياطي…</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>جارٍ البحث عن التغييرات…</translation>
    </message>
    <message>
        <source>Looking for changes: %1 so far</source>
        <comment>48 files</comment>
        <translation>البحث عن التغييرات: %1 حتى الآن</translation>
    </message>
    <message>
        <source>Finishing the backup…</source>
        <translation>جارٍ إنهاء النسخ الاحتياطي…</translation>
    </message>
    <message>
        <source>Backing up: %1</source>
        <comment>1,204 of 3,310 files …</comment>
        <translation>النسخ الاحتياطي: %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>48 files</comment>
        <translation>%1 حتى الآن</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, 48 files</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, %2 to go</source>
        <comment>what is done, size</comment>
        <translation>%1، بقي %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is done, about 3 minutes</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 في الثانية</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>looking for changes: %1 files, %2</source>
        <translation>البحث عن التغييرات: %1 ملف، %2</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>%1 ملف، %2</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3</source>
        <translation>%1 من %2 ملف، %3</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3 of %4</source>
        <translation>%1 من %2 ملف، %3 من %4</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>، %1/ث</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>، بقي %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>جارٍ الإنهاء</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>%1 KiB</source>
        <translation>%1 كيبيبايت</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 ميبيبايت</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 جيبيبايت</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1 تيبيبايت</translation>
    </message>
    <message>
        <source>%1 PiB</source>
        <translation>%1 بيبيبايت</translation>
    </message>
    <message>
        <source>%1 EiB</source>
        <translation>%1 إكسبيبايت</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of this translation, such as de or pt_BR</extracomment>
        <translation>ar</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>أقل من ثانية</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ي %2 س</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>What was copied so far is kept; the file in hand is finished or dropped as a whole, and the next start does the rest.</source>
        <translation>ما نُسخ حتى الآن محفوظ؛ أما الملف الجاري نسخه فيُستكمل أو يُترك كله، ويُنجَز الباقي عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>A backup is under way.</source>
        <translation>يجري الآن نسخ احتياطي.</translation>
    </message>
    <message numerus="yes">
        <source>A backup is under way: %Ln files wait.</source>
        <translation>
            <numerusform>يجري الآن نسخ احتياطي: لا ملفات في الانتظار.</numerusform>
            <numerusform>يجري الآن نسخ احتياطي: ملف واحد في الانتظار.</numerusform>
            <numerusform>يجري الآن نسخ احتياطي: ملفان في الانتظار.</numerusform>
            <numerusform>يجري الآن نسخ احتياطي: %Ln ملفات في الانتظار.</numerusform>
            <numerusform>يجري الآن نسخ احتياطي: %Ln ملفًا في الانتظار.</numerusform>
            <numerusform>يجري الآن نسخ احتياطي: %Ln ملف في الانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are being restored.</source>
        <translation>تجري الآن استعادة ملفات.</translation>
    </message>
    <message numerus="yes">
        <source>Files are being restored: %Ln files wait.</source>
        <translation>
            <numerusform>تجري الآن استعادة ملفات: لا ملفات في الانتظار.</numerusform>
            <numerusform>تجري الآن استعادة ملفات: ملف واحد في الانتظار.</numerusform>
            <numerusform>تجري الآن استعادة ملفات: ملفان في الانتظار.</numerusform>
            <numerusform>تجري الآن استعادة ملفات: %Ln ملفات في الانتظار.</numerusform>
            <numerusform>تجري الآن استعادة ملفات: %Ln ملفًا في الانتظار.</numerusform>
            <numerusform>تجري الآن استعادة ملفات: %Ln ملف في الانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is there already stays; for the rest, restore once more.</source>
        <translation>ما استُعيد يبقى؛ ولاستعادة الباقي أعد الاستعادة مرة أخرى.</translation>
    </message>
    <message>
        <source>The backup is being checked.</source>
        <translation>يجري الآن فحص النسخة الاحتياطية.</translation>
    </message>
    <message numerus="yes">
        <source>The backup is being checked: %Ln files wait.</source>
        <translation>
            <numerusform>يجري الآن فحص النسخة الاحتياطية: لا ملفات في الانتظار.</numerusform>
            <numerusform>يجري الآن فحص النسخة الاحتياطية: ملف واحد في الانتظار.</numerusform>
            <numerusform>يجري الآن فحص النسخة الاحتياطية: ملفان في الانتظار.</numerusform>
            <numerusform>يجري الآن فحص النسخة الاحتياطية: %Ln ملفات في الانتظار.</numerusform>
            <numerusform>يجري الآن فحص النسخة الاحتياطية: %Ln ملفًا في الانتظار.</numerusform>
            <numerusform>يجري الآن فحص النسخة الاحتياطية: %Ln ملف في الانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next check begins anew.</source>
        <translation>يبدأ الفحص التالي من جديد.</translation>
    </message>
    <message>
        <source>The backup is being repaired. What was mended stays; another repair does the rest.</source>
        <translation>يجري الآن إصلاح النسخة الاحتياطية. ما أُصلح يبقى، وينجز إصلاح آخر ما تبقى.</translation>
    </message>
    <message>
        <source>A restore is being tried out. It proves nothing unless it comes to its end.</source>
        <translation>تجري الآن استعادة تجريبية، ولا تُثبت شيئًا ما لم تكتمل.</translation>
    </message>
    <message>
        <source>Old versions are being removed. Those that are left go after the next backup.</source>
        <translation>تجري الآن إزالة إصدارات قديمة. ويُزال ما تبقى منها بعد النسخ الاحتياطي التالي.</translation>
    </message>
    <message>
        <source>A restore was stopped; what it wrote stays. For the rest, restore once more.</source>
        <translation>أُوقفت استعادة، ويبقى ما كُتب منها. ولاستعادة الباقي أعد الاستعادة مرة أخرى.</translation>
    </message>
    <message>
        <source>A check of the backup was stopped. The next one begins anew.</source>
        <translation>أُوقف فحص للنسخة الاحتياطية. ويبدأ الفحص التالي من جديد.</translation>
    </message>
    <message>
        <source>A repair was stopped; what it mended stays. Another one does the rest.</source>
        <translation>أُوقف إصلاح، ويبقى ما أُصلح. وينجز إصلاح آخر ما تبقى.</translation>
    </message>
    <message>
        <source>A trial restore was stopped, and proves nothing.</source>
        <translation>أُوقفت استعادة تجريبية، فلا تُثبت شيئًا.</translation>
    </message>
    <message>
        <source>The removal of old versions was stopped. Those that are left go after the next backup.</source>
        <translation>أُوقفت إزالة الإصدارات القديمة. ويُزال ما تبقى منها بعد النسخ الاحتياطي التالي.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and there is power.</source>
        <translation>يتم ذلك عندما يعمل Holdfast من جديد وتتوفر الكهرباء.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and is resumed.</source>
        <translation>يتم ذلك عندما يعمل Holdfast من جديد ويُستأنف.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and the drive is connected.</source>
        <translation>يتم ذلك عندما يعمل Holdfast من جديد ويُوصل القرص.</translation>
    </message>
    <message>
        <source>That is done once Holdfast runs again and the drive can be used.</source>
        <translation>يتم ذلك عندما يعمل Holdfast من جديد ويصبح القرص قابلًا للاستخدام.</translation>
    </message>
    <message>
        <source>The next start does that.</source>
        <translation>يتم ذلك عند التشغيل التالي.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not backed up yet.</source>
        <translation>
            <numerusform>نُسخت كل التغييرات احتياطيًا.</numerusform>
            <numerusform>تغيير واحد لم يُنسخ احتياطيًا بعد.</numerusform>
            <numerusform>تغييران لم يُنسخا احتياطيًا بعد.</numerusform>
            <numerusform>%Ln تغييرات لم تُنسخ احتياطيًا بعد.</numerusform>
            <numerusform>%Ln تغييرًا لم تُنسخ احتياطيًا بعد.</numerusform>
            <numerusform>%Ln تغيير لم تُنسخ احتياطيًا بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was stopped; what it copied is kept. The next start goes on.</source>
        <translation>أُوقف نسخ احتياطي، وما نُسخ محفوظ. ويُتابَع عند التشغيل التالي.</translation>
    </message>
    <message numerus="yes">
        <source>A backup was stopped; what it copied is kept. %Ln files are left for the next start.</source>
        <translation>
            <numerusform>أُوقف نسخ احتياطي، وما نُسخ محفوظ. لم يبق أي ملف للتشغيل التالي.</numerusform>
            <numerusform>أُوقف نسخ احتياطي، وما نُسخ محفوظ. بقي ملف واحد للتشغيل التالي.</numerusform>
            <numerusform>أُوقف نسخ احتياطي، وما نُسخ محفوظ. بقي ملفان للتشغيل التالي.</numerusform>
            <numerusform>أُوقف نسخ احتياطي، وما نُسخ محفوظ. بقيت %Ln ملفات للتشغيل التالي.</numerusform>
            <numerusform>أُوقف نسخ احتياطي، وما نُسخ محفوظ. بقي %Ln ملفًا للتشغيل التالي.</numerusform>
            <numerusform>أُوقف نسخ احتياطي، وما نُسخ محفوظ. بقي %Ln ملف للتشغيل التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was under way.</source>
        <translation>لم يكن أي عمل جاريًا.</translation>
    </message>
    <message>
        <source>Holdfast has quit. %1</source>
        <translation>أُنهي Holdfast. %1</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>Folder made</source>
        <translation>أُنشئ المجلد</translation>
    </message>
    <message>
        <source>The folder is made</source>
        <translation>يُنشأ المجلد</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتب</translation>
    </message>
    <message>
        <source>Is written</source>
        <translation>يُكتب</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>Is written: %1</source>
        <translation>يُكتب: %1</translation>
    </message>
    <message>
        <source>Replaced what stood there, which was archived</source>
        <translation>حلّ محل ما كان موجودًا بعد أرشفته</translation>
    </message>
    <message>
        <source>Replaces what stands there, archived first</source>
        <translation>يحل محل الموجود بعد أرشفته</translation>
    </message>
    <message>
        <source>Replaced what stood there</source>
        <translation>حلّ محل ما كان موجودًا</translation>
    </message>
    <message>
        <source>Replaces what stands there</source>
        <translation>يحل محل الموجود</translation>
    </message>
    <message>
        <source>Not restored: %1</source>
        <translation>لم يُستعد: %1</translation>
    </message>
    <message>
        <source>Can’t be restored: %1</source>
        <translation>لا يمكن استعادته: %1</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>كان موجودًا بالفعل</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>موجود بالفعل</translation>
    </message>
    <message>
        <source>Left as it is: something else stands there</source>
        <translation>تُرك كما هو: في مكانه شيء آخر</translation>
    </message>
    <message>
        <source>Stays as it is: something else stands there</source>
        <translation>يبقى كما هو: في مكانه شيء آخر</translation>
    </message>
    <message>
        <source>Archived, then removed</source>
        <translation>أُرشف ثم أُزيل</translation>
    </message>
    <message>
        <source>Was not there then: is archived, then removed</source>
        <translation>لم يكن موجودًا حينها: يُؤرشف ثم يُزال</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>A special file</source>
        <translation>ملف خاص</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>size, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written, %1.</source>
        <translation>
            <numerusform>لم يُكتب أي ملف (%1).</numerusform>
            <numerusform>كُتب ملف واحد، %1.</numerusform>
            <numerusform>كُتب ملفان، %1.</numerusform>
            <numerusform>كُتبت %Ln ملفات، %1.</numerusform>
            <numerusform>كُتب %Ln ملفًا، %1.</numerusform>
            <numerusform>كُتب %Ln ملف، %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will be written, %1.</source>
        <translation>
            <numerusform>لن يُكتب أي ملف (%1).</numerusform>
            <numerusform>سيُكتب ملف واحد، %1.</numerusform>
            <numerusform>سيُكتب ملفان، %1.</numerusform>
            <numerusform>ستُكتب %Ln ملفات، %1.</numerusform>
            <numerusform>سيُكتب %Ln ملفًا، %1.</numerusform>
            <numerusform>سيُكتب %Ln ملف، %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders were made.</source>
        <translation>
            <numerusform>لم يُنشأ أي مجلد.</numerusform>
            <numerusform>أُنشئ مجلد واحد.</numerusform>
            <numerusform>أُنشئ مجلدان.</numerusform>
            <numerusform>أُنشئت %Ln مجلدات.</numerusform>
            <numerusform>أُنشئ %Ln مجلدًا.</numerusform>
            <numerusform>أُنشئ %Ln مجلد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders will be made.</source>
        <translation>
            <numerusform>لن يُنشأ أي مجلد.</numerusform>
            <numerusform>سيُنشأ مجلد واحد.</numerusform>
            <numerusform>سيُنشأ مجلدان.</numerusform>
            <numerusform>ستُنشأ %Ln مجلدات.</numerusform>
            <numerusform>سيُنشأ %Ln مجلدًا.</numerusform>
            <numerusform>سيُنشأ %Ln مجلد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Nothing will be written.</source>
        <translation>لن يُكتب شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced what stood there, which is in the backup now.</source>
        <translation>
            <numerusform>لم يحل أي عنصر محل ما كان موجودًا.</numerusform>
            <numerusform>حلّ عنصر واحد محل ما كان موجودًا، وهو الآن في النسخة الاحتياطية.</numerusform>
            <numerusform>حلّ عنصران محل ما كان موجودًا، وهو الآن في النسخة الاحتياطية.</numerusform>
            <numerusform>حلّت %Ln عناصر محل ما كان موجودًا، وهو الآن في النسخة الاحتياطية.</numerusform>
            <numerusform>حلّ %Ln عنصرًا محل ما كان موجودًا، وهو الآن في النسخة الاحتياطية.</numerusform>
            <numerusform>حلّ %Ln عنصر محل ما كان موجودًا، وهو الآن في النسخة الاحتياطية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replace what stands there, which is archived first.</source>
        <translation>
            <numerusform>لا يحل أي عنصر محل الموجود.</numerusform>
            <numerusform>يحل عنصر واحد محل الموجود، الذي يُؤرشف أولًا.</numerusform>
            <numerusform>يحل عنصران محل الموجود، الذي يُؤرشف أولًا.</numerusform>
            <numerusform>تحل %Ln عناصر محل الموجود، الذي يُؤرشف أولًا.</numerusform>
            <numerusform>يحل %Ln عنصرًا محل الموجود، الذي يُؤرشف أولًا.</numerusform>
            <numerusform>يحل %Ln عنصر محل الموجود، الذي يُؤرشف أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced what stood there.</source>
        <translation>
            <numerusform>لم يحل أي عنصر محل ما كان موجودًا.</numerusform>
            <numerusform>حلّ عنصر واحد محل ما كان موجودًا.</numerusform>
            <numerusform>حلّ عنصران محل ما كان موجودًا.</numerusform>
            <numerusform>حلّت %Ln عناصر محل ما كان موجودًا.</numerusform>
            <numerusform>حلّ %Ln عنصرًا محل ما كان موجودًا.</numerusform>
            <numerusform>حلّ %Ln عنصر محل ما كان موجودًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replace what stands there.</source>
        <translation>
            <numerusform>لا يحل أي عنصر محل الموجود.</numerusform>
            <numerusform>يحل عنصر واحد محل الموجود.</numerusform>
            <numerusform>يحل عنصران محل الموجود.</numerusform>
            <numerusform>تحل %Ln عناصر محل الموجود.</numerusform>
            <numerusform>يحل %Ln عنصرًا محل الموجود.</numerusform>
            <numerusform>يحل %Ln عنصر محل الموجود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were not there then were archived and removed.</source>
        <translation>
            <numerusform>لم يُؤرشف ويُزل أي عنصر.</numerusform>
            <numerusform>أُرشف عنصر واحد لم يكن موجودًا حينها، ثم أُزيل.</numerusform>
            <numerusform>أُرشف عنصران لم يكونا موجودين حينها، ثم أُزيلا.</numerusform>
            <numerusform>أُرشفت %Ln عناصر لم تكن موجودة حينها، ثم أُزيلت.</numerusform>
            <numerusform>أُرشف %Ln عنصرًا لم تكن موجودة حينها، ثم أُزيلت.</numerusform>
            <numerusform>أُرشف %Ln عنصر لم تكن موجودة حينها، ثم أُزيلت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were not there then are archived and removed.</source>
        <translation>
            <numerusform>لا يُؤرشف ويُزال أي عنصر.</numerusform>
            <numerusform>يُؤرشف عنصر واحد لم يكن موجودًا حينها، ثم يُزال.</numerusform>
            <numerusform>يُؤرشف عنصران لم يكونا موجودين حينها، ثم يُزالان.</numerusform>
            <numerusform>تُؤرشف %Ln عناصر لم تكن موجودة حينها، ثم تُزال.</numerusform>
            <numerusform>يُؤرشف %Ln عنصرًا لم تكن موجودة حينها، ثم تُزال.</numerusform>
            <numerusform>يُؤرشف %Ln عنصر لم تكن موجودة حينها، ثم تُزال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>لم يكن أي عنصر موجودًا بالفعل.</numerusform>
            <numerusform>كان عنصر واحد موجودًا بالفعل.</numerusform>
            <numerusform>كان عنصران موجودين بالفعل.</numerusform>
            <numerusform>كانت %Ln عناصر موجودة بالفعل.</numerusform>
            <numerusform>كان %Ln عنصرًا موجودًا بالفعل.</numerusform>
            <numerusform>كان %Ln عنصر موجودًا بالفعل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>لا عناصر موجودة بالفعل.</numerusform>
            <numerusform>عنصر واحد موجود بالفعل.</numerusform>
            <numerusform>عنصران موجودان بالفعل.</numerusform>
            <numerusform>%Ln عناصر موجودة بالفعل.</numerusform>
            <numerusform>%Ln عنصرًا موجودة بالفعل.</numerusform>
            <numerusform>%Ln عنصر موجودة بالفعل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out: something else stands there.</source>
        <translation>
            <numerusform>لم يُترك أي عنصر.</numerusform>
            <numerusform>تُرك عنصر واحد: في مكانه شيء آخر.</numerusform>
            <numerusform>تُرك عنصران: في مكانهما شيء آخر.</numerusform>
            <numerusform>تُركت %Ln عناصر: في مكانها شيء آخر.</numerusform>
            <numerusform>تُرك %Ln عنصرًا: في مكانها شيء آخر.</numerusform>
            <numerusform>تُرك %Ln عنصر: في مكانها شيء آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out: something else stands there.</source>
        <translation>
            <numerusform>لا يُترك أي عنصر.</numerusform>
            <numerusform>يُترك عنصر واحد: في مكانه شيء آخر.</numerusform>
            <numerusform>يُترك عنصران: في مكانهما شيء آخر.</numerusform>
            <numerusform>تُترك %Ln عناصر: في مكانها شيء آخر.</numerusform>
            <numerusform>يُترك %Ln عنصرًا: في مكانها شيء آخر.</numerusform>
            <numerusform>يُترك %Ln عنصر: في مكانها شيء آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be restored.</source>
        <translation>
            <numerusform>لم تتعذر استعادة أي عنصر.</numerusform>
            <numerusform>تعذّرت استعادة عنصر واحد.</numerusform>
            <numerusform>تعذّرت استعادة عنصرين.</numerusform>
            <numerusform>تعذّرت استعادة %Ln عناصر.</numerusform>
            <numerusform>تعذّرت استعادة %Ln عنصرًا.</numerusform>
            <numerusform>تعذّرت استعادة %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be restored.</source>
        <translation>
            <numerusform>يمكن استعادة كل العناصر.</numerusform>
            <numerusform>عنصر واحد لا يمكن استعادته.</numerusform>
            <numerusform>عنصران لا يمكن استعادتهما.</numerusform>
            <numerusform>%Ln عناصر لا يمكن استعادتها.</numerusform>
            <numerusform>%Ln عنصرًا لا يمكن استعادتها.</numerusform>
            <numerusform>%Ln عنصر لا يمكن استعادتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>لا شيء لاستعادته</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %Ln files</source>
        <translation>
            <numerusform>ا&amp;ستعادة %Ln ملف</numerusform>
            <numerusform>ا&amp;ستعادة ملف واحد</numerusform>
            <numerusform>ا&amp;ستعادة ملفين</numerusform>
            <numerusform>ا&amp;ستعادة %Ln ملفات</numerusform>
            <numerusform>ا&amp;ستعادة %Ln ملفًا</numerusform>
            <numerusform>ا&amp;ستعادة %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %Ln folders</source>
        <translation>
            <numerusform>ا&amp;ستعادة %Ln مجلد</numerusform>
            <numerusform>ا&amp;ستعادة مجلد واحد</numerusform>
            <numerusform>ا&amp;ستعادة مجلدين</numerusform>
            <numerusform>ا&amp;ستعادة %Ln مجلدات</numerusform>
            <numerusform>ا&amp;ستعادة %Ln مجلدًا</numerusform>
            <numerusform>ا&amp;ستعادة %Ln مجلد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln files</source>
        <translation>
            <numerusform>إ&amp;زالة %Ln ملف</numerusform>
            <numerusform>إ&amp;زالة ملف واحد</numerusform>
            <numerusform>إ&amp;زالة ملفين</numerusform>
            <numerusform>إ&amp;زالة %Ln ملفات</numerusform>
            <numerusform>إ&amp;زالة %Ln ملفًا</numerusform>
            <numerusform>إ&amp;زالة %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, remove %Ln files</source>
        <comment>an act</comment>
        <translation>
            <numerusform>%1 وإزالة %Ln ملف</numerusform>
            <numerusform>%1 وإزالة ملف واحد</numerusform>
            <numerusform>%1 وإزالة ملفين</numerusform>
            <numerusform>%1 وإزالة %Ln ملفات</numerusform>
            <numerusform>%1 وإزالة %Ln ملفًا</numerusform>
            <numerusform>%1 وإزالة %Ln ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>each of the last %Ln hours</source>
        <translation>
            <numerusform>كل ساعة من آخر %Ln ساعة</numerusform>
            <numerusform>آخر ساعة</numerusform>
            <numerusform>كل ساعة من آخر ساعتين</numerusform>
            <numerusform>كل ساعة من آخر %Ln ساعات</numerusform>
            <numerusform>كل ساعة من آخر %Ln ساعة</numerusform>
            <numerusform>كل ساعة من آخر %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln days</source>
        <translation>
            <numerusform>كل يوم من آخر %Ln يوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>كل يوم من آخر يومين</numerusform>
            <numerusform>كل يوم من آخر %Ln أيام</numerusform>
            <numerusform>كل يوم من آخر %Ln يومًا</numerusform>
            <numerusform>كل يوم من آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln weeks</source>
        <translation>
            <numerusform>كل أسبوع من آخر %Ln أسبوع</numerusform>
            <numerusform>آخر أسبوع</numerusform>
            <numerusform>كل أسبوع من آخر أسبوعين</numerusform>
            <numerusform>كل أسبوع من آخر %Ln أسابيع</numerusform>
            <numerusform>كل أسبوع من آخر %Ln أسبوعًا</numerusform>
            <numerusform>كل أسبوع من آخر %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln months</source>
        <translation>
            <numerusform>كل شهر من آخر %Ln شهر</numerusform>
            <numerusform>آخر شهر</numerusform>
            <numerusform>كل شهر من آخر شهرين</numerusform>
            <numerusform>كل شهر من آخر %Ln أشهر</numerusform>
            <numerusform>كل شهر من آخر %Ln شهرًا</numerusform>
            <numerusform>كل شهر من آخر %Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the last %Ln years</source>
        <translation>
            <numerusform>كل سنة من آخر %Ln سنة</numerusform>
            <numerusform>آخر سنة</numerusform>
            <numerusform>كل سنة من آخر سنتين</numerusform>
            <numerusform>كل سنة من آخر %Ln سنوات</numerusform>
            <numerusform>كل سنة من آخر %Ln سنة</numerusform>
            <numerusform>كل سنة من آخر %Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>الاحتفاظ ب&amp;كل شيء</translation>
    </message>
    <message>
        <source>Thin out with a&amp;ge</source>
        <translation>ال&amp;تقليل مع القِدم</translation>
    </message>
    <message>
        <source>The &amp;last few versions</source>
        <translation>آخر بضعة إ&amp;صدارات</translation>
    </message>
    <message>
        <source>By s&amp;pace</source>
        <translation>&amp;بحسب المساحة</translation>
    </message>
    <message>
        <source>&amp;My own rules</source>
        <translation>ق&amp;واعدي الخاصة</translation>
    </message>
    <message>
        <source>No version is ever removed. The backup grows.</source>
        <translation>لا يُزال أي إصدار أبدًا، فتكبر النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Many versions of the last days, fewer of the last months, one for each year before.</source>
        <translation>إصدارات كثيرة من الأيام الأخيرة، وأقل من الأشهر الأخيرة، وإصدار واحد لكل سنة قبلها.</translation>
    </message>
    <message>
        <source>So many of the newest versions of each file.</source>
        <translation>هذا العدد من أحدث إصدارات كل ملف.</translation>
    </message>
    <message>
        <source>The oldest versions go when the drive gets full.</source>
        <translation>تُزال أقدم الإصدارات عندما يوشك القرص على الامتلاء.</translation>
    </message>
    <message>
        <source>As set below.</source>
        <translation>كما هو محدد أدناه.</translation>
    </message>
    <message>
        <source>Of each file only the newest earlier version is kept.</source>
        <translation>لا يُحتفظ من كل ملف إلا بأحدث إصدار سابق.</translation>
    </message>
    <message numerus="yes">
        <source>Of each file at most %Ln earlier versions are kept.</source>
        <translation>
            <numerusform>لا يُحتفظ من أي ملف بإصدارات سابقة.</numerusform>
            <numerusform>يُحتفظ من كل ملف بإصدار سابق واحد على الأكثر.</numerusform>
            <numerusform>يُحتفظ من كل ملف بإصدارين سابقين على الأكثر.</numerusform>
            <numerusform>يُحتفظ من كل ملف بـ%Ln إصدارات سابقة على الأكثر.</numerusform>
            <numerusform>يُحتفظ من كل ملف بـ%Ln إصدارًا سابقًا على الأكثر.</numerusform>
            <numerusform>يُحتفظ من كل ملف بـ%Ln إصدار سابق على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Versions go %Ln days after they were replaced.</source>
        <translation>
            <numerusform>تُزال الإصدارات فور استبدالها.</numerusform>
            <numerusform>تُزال الإصدارات بعد يوم واحد من استبدالها.</numerusform>
            <numerusform>تُزال الإصدارات بعد يومين من استبدالها.</numerusform>
            <numerusform>تُزال الإصدارات بعد %Ln أيام من استبدالها.</numerusform>
            <numerusform>تُزال الإصدارات بعد %Ln يومًا من استبدالها.</numerusform>
            <numerusform>تُزال الإصدارات بعد %Ln يوم من استبدالها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest version of %1 is kept, and no other.</source>
        <comment>each of …</comment>
        <translation>يُحتفظ بأحدث إصدار في %1، دون غيره.</translation>
    </message>
    <message>
        <source>The oldest versions go until %1 % of the drive are free.</source>
        <translation>تُزال أقدم الإصدارات حتى يتاح %1% من القرص.</translation>
    </message>
    <message>
        <source>The oldest versions go until %1 of the drive are free.</source>
        <translation>تُزال أقدم الإصدارات حتى يتاح %1 من القرص.</translation>
    </message>
    <message>
        <source>Every version is kept.</source>
        <translation>يُحتفظ بكل الإصدارات.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted files are kept for %Ln days.</source>
        <translation>
            <numerusform>لا يُحتفظ بالملفات المحذوفة.</numerusform>
            <numerusform>يُحتفظ بالملفات المحذوفة يومًا واحدًا.</numerusform>
            <numerusform>يُحتفظ بالملفات المحذوفة يومين.</numerusform>
            <numerusform>يُحتفظ بالملفات المحذوفة %Ln أيام.</numerusform>
            <numerusform>يُحتفظ بالملفات المحذوفة %Ln يومًا.</numerusform>
            <numerusform>يُحتفظ بالملفات المحذوفة %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted files are kept for good.</source>
        <translation>يُحتفظ بالملفات المحذوفة دائمًا.</translation>
    </message>
    <message>
        <source>Enough newer versions</source>
        <translation>إصدارات أحدث كافية</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>قديم جدًا</translation>
    </message>
    <message>
        <source>Thinned out with age</source>
        <translation>تقليل مع القِدم</translation>
    </message>
    <message>
        <source>To make room</source>
        <translation>لإفساح المكان</translation>
    </message>
    <message>
        <source>Deleted long ago</source>
        <translation>حُذف منذ زمن</translation>
    </message>
    <message>
        <source>Deleted file</source>
        <translation>ملف محذوف</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>one version</source>
        <translation>إصدار واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>لا إصدارات</numerusform>
            <numerusform>إصدار واحد</numerusform>
            <numerusform>إصداران</numerusform>
            <numerusform>%Ln إصدارات</numerusform>
            <numerusform>%Ln إصدارًا</numerusform>
            <numerusform>%Ln إصدار</numerusform>
        </translation>
    </message>
    <message>
        <source>one deleted file</source>
        <translation>ملف محذوف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted files</source>
        <translation>
            <numerusform>لا ملفات محذوفة</numerusform>
            <numerusform>ملف محذوف واحد</numerusform>
            <numerusform>ملفان محذوفان</numerusform>
            <numerusform>%Ln ملفات محذوفة</numerusform>
            <numerusform>%Ln ملفًا محذوفًا</numerusform>
            <numerusform>%Ln ملف محذوف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>versions, deleted files</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, how large</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>older</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 أشهر</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>سنتان</translation>
    </message>
</context>
<context>
    <name>SaveSetup</name>
    <message>
        <source>The configuration was edited</source>
        <translation>عُدّلت التهيئة</translation>
    </message>
    <message>
        <source>The configuration file was edited since Holdfast read it, in the same place: %1.</source>
        <comment>settings, or a reason</comment>
        <translation>عُدّل ملف التهيئة بعد أن قرأه Holdfast، وفي الموضع نفسه: %1.</translation>
    </message>
    <message>
        <source>Read it again, and make your change once more on top of that. Or write yours: everything else that was edited stays, and the file as it is now is kept beside it as %1.</source>
        <comment>file name</comment>
        <translation>أعد قراءته، ثم أجرِ تغييرك فوق ما فيه مرة أخرى. أو اكتب تغييرك: يبقى كل ما عُدّل سواه، ويُحفظ الملف بحالته الآن إلى جانبه باسم %1.</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>إعادة ال&amp;قراءة</translation>
    </message>
    <message>
        <source>&amp;Write mine</source>
        <translation>&amp;كتابة تغييري</translation>
    </message>
    <message>
        <source>the configuration was read again; nothing was saved</source>
        <translation>أُعيدت قراءة التهيئة؛ ولم يُحفظ شيء</translation>
    </message>
    <message>
        <source>it was edited since it was read; nothing was saved</source>
        <translation>عُدّل الملف بعد قراءته؛ ولم يُحفظ شيء</translation>
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
        <translation>تغيير واحد ينتظر النسخ الاحتياطي.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait to be backed up.</source>
        <translation>
            <numerusform>لا تغييرات تنتظر النسخ الاحتياطي.</numerusform>
            <numerusform>تغيير واحد ينتظر النسخ الاحتياطي.</numerusform>
            <numerusform>تغييران ينتظران النسخ الاحتياطي.</numerusform>
            <numerusform>%Ln تغييرات تنتظر النسخ الاحتياطي.</numerusform>
            <numerusform>%Ln تغييرًا تنتظر النسخ الاحتياطي.</numerusform>
            <numerusform>%Ln تغيير تنتظر النسخ الاحتياطي.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is done as soon as the files are quiet. Files that never are get a version every few minutes.</source>
        <translation>يتم ذلك حالما تستقر الملفات. أما الملفات التي لا تستقر أبدًا فيُحفظ لها إصدار كل بضع دقائق.</translation>
    </message>
    <message>
        <source>That is done as soon as the files are quiet.</source>
        <translation>يتم ذلك حالما تستقر الملفات.</translation>
    </message>
    <message>
        <source>Last backed up %1.</source>
        <comment>12 seconds ago</comment>
        <translation>آخر نسخ احتياطي: %1.</translation>
    </message>
    <message>
        <source>The last complete backup was %1.</source>
        <comment>12 seconds ago</comment>
        <translation>آخر نسخ احتياطي مكتمل: %1.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>يجري النسخ الاحتياطي…</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <comment>today 18:00</comment>
        <translation>متوقف مؤقتًا حتى %1.</translation>
    </message>
    <message>
        <source>Backing up is paused.</source>
        <translation>النسخ الاحتياطي متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>استئنا&amp;ف</translation>
    </message>
    <message>
        <source>The battery is low: Holdfast waits until there is power.</source>
        <translation>البطارية منخفضة: ينتظر Holdfast حتى تتوفر الكهرباء.</translation>
    </message>
    <message>
        <source>Open &amp;settings</source>
        <translation>فتح الإ&amp;عدادات</translation>
    </message>
    <message>
        <source>Nothing is backed up yet.</source>
        <translation>لم يُنسخ شيء احتياطيًا بعد.</translation>
    </message>
    <message>
        <source>The first backup begins by itself in a moment.</source>
        <translation>يبدأ النسخ الاحتياطي الأول من تلقاء نفسه بعد لحظات.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Looking for what has changed…</source>
        <translation>جارٍ البحث عما تغيّر…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>جارٍ الاستعداد…</translation>
    </message>
    <message>
        <source>Holdfast looks for what has changed since it ran last.</source>
        <translation>يبحث Holdfast عما تغيّر منذ آخر مرة عمل فيها.</translation>
    </message>
    <message>
        <source>Holdfast is at work on the backup.</source>
        <translation>يعمل Holdfast على النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Backing up goes on when that is done.</source>
        <translation>يُتابَع النسخ الاحتياطي بعد الانتهاء من ذلك.</translation>
    </message>
    <message>
        <source>Holdfast has stopped.</source>
        <translation>توقّف Holdfast.</translation>
    </message>
    <message>
        <source>What was backed up is safe. The rest follows at the next start.</source>
        <translation>ما نُسخ احتياطيًا في أمان. ويُنجَز الباقي عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>في أمان</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباهك</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>غير مُعدّ</translation>
    </message>
    <message>
        <source>The backup is being checked and repaired.</source>
        <translation>يجري الآن فحص النسخة الاحتياطية وإصلاحها.</translation>
    </message>
    <message>
        <source>Sho&amp;w…</source>
        <translation>&amp;عرض…</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Regular checks are turned off, so such changes wait for “Back up now”. Settings can turn them on.</source>
        <translation>الفحص الدوري معطّل، لذا تنتظر هذه التغييرات أمر «نسخ احتياطي الآن». يمكن تفعيله في الإعدادات.</translation>
    </message>
    <message numerus="yes">
        <source>Changes there are found by the check every %n hours.</source>
        <translation>
            <numerusform>تُكتشف التغييرات فيه بالفحص الدوري.</numerusform>
            <numerusform>تُكتشف التغييرات فيه بالفحص كل ساعة.</numerusform>
            <numerusform>تُكتشف التغييرات فيه بالفحص كل ساعتين.</numerusform>
            <numerusform>تُكتشف التغييرات فيه بالفحص كل %n ساعات.</numerusform>
            <numerusform>تُكتشف التغييرات فيه بالفحص كل %n ساعة.</numerusform>
            <numerusform>تُكتشف التغييرات فيه بالفحص كل %n ساعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes there are found by the check every %n minutes.</source>
        <translation>
            <numerusform>تُكتشف التغييرات فيه بالفحص الدوري.</numerusform>
            <numerusform>تُكتشف التغييرات فيه بالفحص كل دقيقة.</numerusform>
            <numerusform>تُكتشف التغييرات فيه بالفحص كل دقيقتين.</numerusform>
            <numerusform>تُكتشف التغييرات فيه بالفحص كل %n دقائق.</numerusform>
            <numerusform>تُكتشف التغييرات فيه بالفحص كل %n دقيقة.</numerusform>
            <numerusform>تُكتشف التغييرات فيه بالفحص كل %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked regularly</source>
        <translation>يُفحص دوريًا</translation>
    </message>
    <message>
        <source>The system does not tell of changes in this folder: %1.</source>
        <translation>لا يُبلغ النظام عن التغييرات في هذا المجلد: %1.</translation>
    </message>
    <message>
        <source>Watched in part</source>
        <translation>مُراقَب جزئيًا</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>folder, reason</comment>
        <translation>«%1» (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n folders in it are not watched, among them %1.</source>
        <translation>
            <numerusform>كل المجلدات فيه مُراقَبة (%1).</numerusform>
            <numerusform>فيه مجلد واحد غير مُراقَب: %1.</numerusform>
            <numerusform>فيه مجلدان غير مُراقَبين، منهما %1.</numerusform>
            <numerusform>فيه %n مجلدات غير مُراقَبة، منها %1.</numerusform>
            <numerusform>فيه %n مجلدًا غير مُراقَب، منها %1.</numerusform>
            <numerusform>فيه %n مجلد غير مُراقَب، منها %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>New and deleted files are seen at once; this system does not tell when the content of a file changes.</source>
        <translation>تُرى الملفات الجديدة والمحذوفة فورًا؛ لكن هذا النظام لا يُبلغ عن تغيّر محتوى الملفات.</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>مُراقَب</translation>
    </message>
    <message>
        <source>Changes are seen at once and backed up within seconds.</source>
        <translation>تُرى التغييرات فورًا وتُنسخ احتياطيًا في غضون ثوانٍ.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>This folder is not there right now, or can’t be opened. Connect its drive; its backup is kept, and nothing in it counts as deleted.</source>
        <translation>هذا المجلد غير موجود حاليًا، أو لا يمكن فتحه. وصّل قرصه؛ نسخته الاحتياطية محفوظة، ولا يُعدّ شيء مما فيه محذوفًا.</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>غير مُراقَب</translation>
    </message>
    <message>
        <source>Nothing is watched right now. %1</source>
        <translation>لا يُراقَب شيء حاليًا. %1</translation>
    </message>
    <message>
        <source>Nothing is watched right now.</source>
        <translation>لا يُراقَب شيء حاليًا.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Backups are paused. What changes meanwhile is backed up when they go on.</source>
        <translation>النسخ الاحتياطي متوقف مؤقتًا. وما يتغير في أثناء ذلك يُنسخ عند استئنافه.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Holdfast is about to watch this folder.</source>
        <translation>سيبدأ Holdfast بمراقبة هذا المجلد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>“[:%1:]” is no known group of characters. Use one such as “[:digit:]” or “[:alpha:]”.</source>
        <translation>«‎[:%1:]‎» ليست مجموعة محارف معروفة. استخدم مجموعة مثل «‎[:digit:]‎» أو «‎[:alpha:]‎».</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>لم يحدث بعد</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ثانية</numerusform>
            <numerusform>قبل ثانيتين</numerusform>
            <numerusform>قبل %n ثوانٍ</numerusform>
            <numerusform>قبل %n ثانية</numerusform>
            <numerusform>قبل %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>نحو دقيقة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %n دقائق</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>نحو ساعة</numerusform>
            <numerusform>نحو ساعتين</numerusform>
            <numerusform>نحو %n ساعات</numerusform>
            <numerusform>نحو %n ساعة</numerusform>
            <numerusform>نحو %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n days</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>نحو يوم</numerusform>
            <numerusform>نحو يومين</numerusform>
            <numerusform>نحو %n أيام</numerusform>
            <numerusform>نحو %n يومًا</numerusform>
            <numerusform>نحو %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>&amp;Make room…</source>
        <translation>إفساح &amp;مكان…</translation>
    </message>
    <message>
        <source>&amp;Use another drive…</source>
        <translation>استخدام ق&amp;رص آخر…</translation>
    </message>
    <message>
        <source>Sho&amp;w it…</source>
        <translation>&amp;عرضه…</translation>
    </message>
    <message>
        <source>Sho&amp;w them…</source>
        <translation>&amp;عرضها…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحا&amp;ولة</translation>
    </message>
    <message>
        <source>The drive “%1” has not been connected since %2.</source>
        <comment>name, Tuesday 18:40</comment>
        <translation>لم يُوصل القرص «%1» منذ %2.</translation>
    </message>
    <message>
        <source>The drive “%1” is not connected.</source>
        <translation>القرص «%1» غير موصول.</translation>
    </message>
    <message>
        <source>Connect it, and the backup goes on by itself.</source>
        <translation>وصّله، فيُتابَع النسخ الاحتياطي من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Another drive is in the place of your backup drive.</source>
        <translation>يوجد قرص آخر مكان قرص النسخ الاحتياطي.</translation>
    </message>
    <message>
        <source>What is at “%1” is not the backup that was there before. Nothing is written to it until you have looked.</source>
        <translation>ما يوجد في «%1» ليس النسخة الاحتياطية التي كانت هناك. لن يُكتب فيه شيء حتى تطّلع عليه.</translation>
    </message>
    <message>
        <source>&amp;Look closer…</source>
        <translation>إل&amp;قاء نظرة…</translation>
    </message>
    <message>
        <source>Only %1 are free.</source>
        <translation>المتاح %1 فقط.</translation>
    </message>
    <message>
        <source>The backup drive is full.</source>
        <translation>قرص النسخ الاحتياطي ممتلئ.</translation>
    </message>
    <message>
        <source>New changes can’t be backed up. Keep fewer old versions, or move to a bigger drive: as soon as there is room, the backup goes on by itself.</source>
        <translation>لا يمكن نسخ التغييرات الجديدة. احتفظ بإصدارات قديمة أقل، أو انتقل إلى قرص أكبر: يُتابَع النسخ الاحتياطي من تلقاء نفسه حالما يتوفر مكان.</translation>
    </message>
    <message>
        <source>“%1” takes %2, and the drive has %3 left for it.</source>
        <comment>path, sizes</comment>
        <translation>يحتاج «%1» إلى %2، ولم يبق له على القرص سوى %3.</translation>
    </message>
    <message>
        <source>Keep fewer old versions, or move to a bigger drive: as soon as there is room, the backup goes on by itself.</source>
        <translation>احتفظ بإصدارات قديمة أقل، أو انتقل إلى قرص أكبر: يُتابَع النسخ الاحتياطي من تلقاء نفسه حالما يتوفر مكان.</translation>
    </message>
    <message>
        <source>One file does not fit on the backup drive.</source>
        <translation>ملف واحد لا يتسع له قرص النسخ الاحتياطي.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not fit on the backup drive.</source>
        <translation>
            <numerusform>يتسع قرص النسخ الاحتياطي لكل الملفات.</numerusform>
            <numerusform>ملف واحد لا يتسع له قرص النسخ الاحتياطي.</numerusform>
            <numerusform>ملفان لا يتسع لهما قرص النسخ الاحتياطي.</numerusform>
            <numerusform>%Ln ملفات لا يتسع لها قرص النسخ الاحتياطي.</numerusform>
            <numerusform>%Ln ملفًا لا يتسع لها قرص النسخ الاحتياطي.</numerusform>
            <numerusform>%Ln ملف لا يتسع لها قرص النسخ الاحتياطي.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Everything else is backed up. %2</source>
        <comment>sentences</comment>
        <translation>%1 وكل ما عدا ذلك منسوخ احتياطيًا. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Another program is using this backup.</source>
        <translation>برنامج آخر يستخدم هذه النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>A setting keeps Holdfast from backing up.</source>
        <translation>أحد الإعدادات يمنع Holdfast من النسخ الاحتياطي.</translation>
    </message>
    <message>
        <source>Open &amp;settings</source>
        <translation>فتح الإ&amp;عدادات</translation>
    </message>
    <message>
        <source>The backup can’t be used.</source>
        <translation>لا يمكن استخدام النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>إ&amp;صلاح…</translation>
    </message>
    <message>
        <source>The last trial restore did not succeed.</source>
        <translation>لم تنجح آخر استعادة تجريبية.</translation>
    </message>
    <message>
        <source>Some stored files did not come back as they were. Check the whole backup and repair what can be repaired.</source>
        <translation>بعض الملفات المخزنة لم تعد كما كانت. افحص النسخة الاحتياطية كلها وأصلح ما يمكن إصلاحه.</translation>
    </message>
    <message>
        <source>One stored copy is damaged.</source>
        <translation>نسخة مخزنة واحدة تالفة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies are damaged.</source>
        <translation>
            <numerusform>لا نسخ مخزنة تالفة.</numerusform>
            <numerusform>نسخة مخزنة واحدة تالفة.</numerusform>
            <numerusform>نسختان مخزنتان تالفتان.</numerusform>
            <numerusform>%Ln نسخ مخزنة تالفة.</numerusform>
            <numerusform>%Ln نسخة مخزنة تالفة.</numerusform>
            <numerusform>%Ln نسخة مخزنة تالفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their content is nowhere else, so they can’t be repaired. Look at them: once you know of it, they can be left as they are.</source>
        <translation>
            <numerusform>محتواها غير موجود في أي مكان آخر، فلا يمكن إصلاحها. ألقِ نظرة عليها: متى علمت بأمرها أمكن تركها كما هي.</numerusform>
            <numerusform>محتواها غير موجود في أي مكان آخر، فلا يمكن إصلاحها. ألقِ نظرة عليها: متى علمت بأمرها أمكن تركها كما هي.</numerusform>
            <numerusform>محتواهما غير موجود في أي مكان آخر، فلا يمكن إصلاحهما. ألقِ نظرة عليهما: متى علمت بأمرهما أمكن تركهما كما هما.</numerusform>
            <numerusform>محتواها غير موجود في أي مكان آخر، فلا يمكن إصلاحها. ألقِ نظرة عليها: متى علمت بأمرها أمكن تركها كما هي.</numerusform>
            <numerusform>محتواها غير موجود في أي مكان آخر، فلا يمكن إصلاحها. ألقِ نظرة عليها: متى علمت بأمرها أمكن تركها كما هي.</numerusform>
            <numerusform>محتواها غير موجود في أي مكان آخر، فلا يمكن إصلاحها. ألقِ نظرة عليها: متى علمت بأمرها أمكن تركها كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at it…</source>
        <translation>إلقاء ن&amp;ظرة…</translation>
    </message>
    <message numerus="yes">
        <source>A check found that they are not what was backed up. Most can be taken anew from your files.</source>
        <translation>
            <numerusform>وجد الفحص أنها ليست ما نُسخ احتياطيًا. يمكن أخذ معظمها من جديد من ملفاتك.</numerusform>
            <numerusform>وجد الفحص أنها ليست ما نُسخ احتياطيًا. يمكن غالبًا أخذها من جديد من ملفاتك.</numerusform>
            <numerusform>وجد الفحص أنهما ليستا ما نُسخ احتياطيًا. يمكن غالبًا أخذهما من جديد من ملفاتك.</numerusform>
            <numerusform>وجد الفحص أنها ليست ما نُسخ احتياطيًا. يمكن أخذ معظمها من جديد من ملفاتك.</numerusform>
            <numerusform>وجد الفحص أنها ليست ما نُسخ احتياطيًا. يمكن أخذ معظمها من جديد من ملفاتك.</numerusform>
            <numerusform>وجد الفحص أنها ليست ما نُسخ احتياطيًا. يمكن أخذ معظمها من جديد من ملفاتك.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files are gone. Their copies are kept, and nothing is removed, until you say that this is right.</source>
        <translation>اختفت ملفات عددها %1 من أصل %2. نُسخها محفوظة، ولا يُزال شيء حتى تؤكد صحة ذلك.</translation>
    </message>
    <message>
        <source>%1 of %2 files were rewritten. Their earlier versions are kept, and nothing is removed, until you say that this is right.</source>
        <translation>أُعيدت كتابة ملفات عددها %1 من أصل %2. إصداراتها السابقة محفوظة، ولا يُزال شيء حتى تؤكد صحة ذلك.</translation>
    </message>
    <message>
        <source>Many files in “%1” were deleted at once.</source>
        <translation>حُذفت ملفات كثيرة في «%1» دفعة واحدة.</translation>
    </message>
    <message>
        <source>Many files in “%1” were changed at once.</source>
        <translation>تغيّرت ملفات كثيرة في «%1» دفعة واحدة.</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>مرا&amp;جعة…</translation>
    </message>
    <message>
        <source>Something could not be backed up.</source>
        <translation>تعذّر نسخ شيء ما احتياطيًا.</translation>
    </message>
    <message>
        <source>One file or folder could not be backed up.</source>
        <translation>تعذّر نسخ ملف أو مجلد واحد احتياطيًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be backed up.</source>
        <translation>
            <numerusform>نُسخت كل الملفات والمجلدات احتياطيًا.</numerusform>
            <numerusform>تعذّر نسخ ملف أو مجلد واحد احتياطيًا.</numerusform>
            <numerusform>تعذّر نسخ ملفين أو مجلدين احتياطيًا.</numerusform>
            <numerusform>تعذّر نسخ %Ln ملفات أو مجلدات احتياطيًا.</numerusform>
            <numerusform>تعذّر نسخ %Ln ملفًا أو مجلدًا احتياطيًا.</numerusform>
            <numerusform>تعذّر نسخ %Ln ملف أو مجلد احتياطيًا.</numerusform>
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
        <translation>ساعة هذا الحاسوب متأخرة عن النسخة الاحتياطية: ففيها تغييرات بتاريخ %1.</translation>
    </message>
    <message>
        <source>Your files are backed up all the same; what changes is recorded just after those. Set the clock right, or say that it is.</source>
        <translation>تُنسخ ملفاتك احتياطيًا مع ذلك، ويُسجَّل ما يتغير بعد تلك التغييرات مباشرة. اضبط الساعة، أو أكّد أنها صحيحة.</translation>
    </message>
    <message>
        <source>The &amp;clock is right…</source>
        <translation>الساعة ص&amp;حيحة…</translation>
    </message>
    <message>
        <source>There has been no complete backup since %1.</source>
        <comment>12 March 18:40</comment>
        <translation>لم يكتمل أي نسخ احتياطي منذ %1.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Your files are safe, but the backup drive is nearly full.</source>
        <translation>ملفاتك في أمان، لكن قرص النسخ الاحتياطي يوشك على الامتلاء.</translation>
    </message>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>المساحة المتاحة: %1 من %2.</translation>
    </message>
    <message>
        <source>The backup drive is nearly full: %1 of %2 are free.</source>
        <translation>يوشك قرص النسخ الاحتياطي على الامتلاء: المتاح %1 من %2.</translation>
    </message>
    <message>
        <source>Your files are safe, but some changes are noticed late.</source>
        <translation>ملفاتك في أمان، لكن بعض التغييرات تُلاحَظ متأخرة.</translation>
    </message>
    <message>
        <source>This computer lets Holdfast watch only so many folders. The others are looked at from time to time.</source>
        <translation>لا يتيح هذا الحاسوب لـHoldfast إلا مراقبة عدد محدود من المجلدات. أما البقية فتُفحص من حين إلى آخر.</translation>
    </message>
    <message>
        <source>&amp;What to do…</source>
        <translation>&amp;ما العمل…</translation>
    </message>
    <message>
        <source>Some folders can’t be watched: changes in them are noticed late.</source>
        <translation>لا يمكن مراقبة بعض المجلدات: تُلاحَظ التغييرات فيها متأخرة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies are known, and left as they are.</source>
        <translation>
            <numerusform>لا نسخ تالفة معلومة.</numerusform>
            <numerusform>نسخة تالفة واحدة معلومة، وقد تُركت كما هي.</numerusform>
            <numerusform>نسختان تالفتان معلومتان، وقد تُركتا كما هما.</numerusform>
            <numerusform>%Ln نسخ تالفة معلومة، وقد تُركت كما هي.</numerusform>
            <numerusform>%Ln نسخة تالفة معلومة، وقد تُركت كما هي.</numerusform>
            <numerusform>%Ln نسخة تالفة معلومة، وقد تُركت كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w…</source>
        <translation>&amp;عرض…</translation>
    </message>
    <message>
        <source>The configuration can’t be read, so nothing is backed up.</source>
        <translation>لا يمكن قراءة التهيئة، لذا لا يُنسخ شيء احتياطيًا.</translation>
    </message>
    <message>
        <source>The configuration has a mistake, so nothing is backed up.</source>
        <translation>في التهيئة خطأ، لذا لا يُنسخ شيء احتياطيًا.</translation>
    </message>
    <message>
        <source>Nothing is backed up yet.</source>
        <translation>لم يُنسخ شيء احتياطيًا بعد.</translation>
    </message>
    <message>
        <source>Choose the folders to keep safe and a drive for their copies. It takes a minute.</source>
        <translation>اختر المجلدات التي تريد حفظها وقرصًا لنسخها. يستغرق ذلك دقيقة.</translation>
    </message>
    <message>
        <source>&amp;Set up the backup…</source>
        <translation>إعداد النسخ الا&amp;حتياطي…</translation>
    </message>
    <message>
        <source>The backup drive takes nothing just now.</source>
        <translation>قرص النسخ الاحتياطي لا يقبل شيئًا في هذه اللحظة.</translation>
    </message>
    <message>
        <source>Your files are safe.</source>
        <translation>ملفاتك في أمان.</translation>
    </message>
    <message>
        <source>Your file is safe.</source>
        <translation>ملفك في أمان.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln files are safe.</source>
        <translation>
            <numerusform>ملفاتك في أمان.</numerusform>
            <numerusform>ملفك في أمان.</numerusform>
            <numerusform>ملفاك كلاهما في أمان.</numerusform>
            <numerusform>كل الملفات (%Ln) في أمان.</numerusform>
            <numerusform>كل الملفات (%Ln) في أمان.</numerusform>
            <numerusform>كل الملفات (%Ln) في أمان.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Volumes</name>
    <message>
        <source>This computer’s own drive</source>
        <translation>القرص الداخلي لهذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>holdfast::desktop::Desktop</name>
    <message>
        <source>“%1” lies in none of the folders that are backed up.</source>
        <translation>لا يقع «%1» في أي من المجلدات التي تُنسخ احتياطيًا.</translation>
    </message>
    <message>
        <source>Holdfast keeps watching</source>
        <translation>يواصل Holdfast المراقبة</translation>
    </message>
    <message>
        <source>Your files are still backed up. The icon in the panel brings the window back; Quit in its menu ends Holdfast.</source>
        <translation>ما زالت ملفاتك تُنسخ احتياطيًا. انقر الأيقونة في شريط النظام لإظهار النافذة من جديد؛ أو اختر «إنهاء» من قائمتها لإنهاء Holdfast.</translation>
    </message>
    <message>
        <source>Your files are still backed up. This desktop has no place for an icon, so the window is only minimised. Ctrl+Q ends Holdfast.</source>
        <translation>ما زالت ملفاتك تُنسخ احتياطيًا. لا مكان للأيقونات في سطح المكتب هذا، لذا صُغّرت النافذة فقط. يُنهي Ctrl+Q برنامج Holdfast.</translation>
    </message>
    <message>
        <source>Holdfast can’t be reached by other programs</source>
        <translation>لا تستطيع البرامج الأخرى الوصول إلى Holdfast</translation>
    </message>
    <message>
        <source>It runs and backs up, but starting it once more, or a command such as “holdfast --quit”, does nothing: %1</source>
        <translation>البرنامج يعمل وينسخ احتياطيًا، لكن تشغيله مرة أخرى، أو أمرًا مثل «holdfast --quit»، لا أثر له: %1</translation>
    </message>
    <message>
        <source>Quit Holdfast?</source>
        <translation>إنهاء Holdfast؟</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;مواصلة التشغيل</translation>
    </message>
    <message>
        <source>Nothing is under way any more, and nothing waits.</source>
        <translation>لم يعد أي عمل جاريًا، ولا شيء في الانتظار.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>إي&amp;قاف وإنهاء</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Holdfast is told to quit.</source>
        <translation>طُلب إنهاء Holdfast.</translation>
    </message>
    <message>
        <source>Holdfast is told to quit. %1</source>
        <translation>طُلب إنهاء Holdfast. %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui</name>
    <message>
        <source>Drives</source>
        <translation>الأقراص</translation>
    </message>
    <message>
        <source>Folder on the drive, by na&amp;me:</source>
        <translation>اس&amp;م المجلد على القرص:</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>إ&amp;عادة البحث</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>مجلد آ&amp;خر…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AboutDialog</name>
    <message>
        <source>About Holdfast</source>
        <translation>حول Holdfast</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Keeps every version of your files, as plain files that can be read without Holdfast.</source>
        <translation>يحفظ كل إصدار من ملفاتك في ملفات عادية يمكن قراءتها دون Holdfast.</translation>
    </message>
    <message>
        <source>Free software under the &lt;a href=&quot;%1&quot;&gt;GNU General Public License&lt;/a&gt;, version 3 or later. It comes without any warranty.</source>
        <translation>برنامج حر بموجب &lt;a href=&quot;%1&quot;&gt;رخصة جنو العمومية العامة&lt;/a&gt;، الإصدار 3 أو ما بعده. يأتي دون أي ضمان.</translation>
    </message>
    <message>
        <source>Made with Qt %1, SQLite, SQLiteCpp, OpenSSL, spdlog, RapidJSON and CLI11. Thanks to everybody who makes them.</source>
        <translation>صُنع باستخدام Qt %1 وSQLite وSQLiteCpp وOpenSSL وspdlog وRapidJSON وCLI11. شكرًا لكل من يطورها.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;الآن</translation>
    </message>
    <message>
        <source>&amp;Past backups</source>
        <translation>عمليات النسخ ال&amp;سابقة</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما أُنجز</translation>
    </message>
    <message>
        <source>&amp;Go to the newest</source>
        <translation>ال&amp;ذهاب إلى الأحدث</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Show all lines</source>
        <translation>&amp;عرض كل الأسطر</translation>
    </message>
    <message>
        <source>No line matches what is filtered by.</source>
        <translation>لا سطر يطابق التصفية.</translation>
    </message>
    <message>
        <source>Nothing has happened since Holdfast was started.
Each file that is backed up, moved or removed shows here at once.</source>
        <translation>لم يحدث شيء منذ تشغيل Holdfast.
يظهر هنا فورًا كل ملف يُنسخ احتياطيًا أو يُنقل أو يُزال.</translation>
    </message>
    <message>
        <source>Choose a line to see all of it. Enter shows the versions of its file.</source>
        <translation>اختر سطرًا لتراه كاملًا. ويعرض مفتاح Enter إصدارات ملفه.</translation>
    </message>
    <message>
        <source> – </source>
        <comment>between what happened, its file, and details</comment>
        <translation> – </translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>تصفية بالاسم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>الأن&amp;واع</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>عرض ال&amp;كل</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>كل المجلدات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <translation>
            <numerusform>%1 من %Ln سطر</numerusform>
            <numerusform>%1 من سطر واحد</numerusform>
            <numerusform>%1 من سطرين</numerusform>
            <numerusform>%1 من %Ln أسطر</numerusform>
            <numerusform>%1 من %Ln سطرًا</numerusform>
            <numerusform>%1 من %Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Versions of this file</source>
        <translation>إصدارات هذا ال&amp;ملف</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>عرض في م&amp;دير الملفات</translation>
    </message>
    <message numerus="yes">
        <source>Export %1 of %Ln lines</source>
        <translation>
            <numerusform>تصدير %1 من %Ln سطر</numerusform>
            <numerusform>تصدير %1 من سطر واحد</numerusform>
            <numerusform>تصدير %1 من سطرين</numerusform>
            <numerusform>تصدير %1 من %Ln أسطر</numerusform>
            <numerusform>تصدير %1 من %Ln سطرًا</numerusform>
            <numerusform>تصدير %1 من %Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln lines</source>
        <translation>
            <numerusform>تصدير %Ln سطر</numerusform>
            <numerusform>تصدير سطر واحد</numerusform>
            <numerusform>تصدير سطرين</numerusform>
            <numerusform>تصدير %Ln أسطر</numerusform>
            <numerusform>تصدير %Ln سطرًا</numerusform>
            <numerusform>تصدير %Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between filters</comment>
        <translation>؛ </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines were exported, those of the filter: %2.</source>
        <translation>
            <numerusform>صُدّر %1 من %Ln سطر، وهو ما يطابق التصفية: %2.</numerusform>
            <numerusform>صُدّر %1 من سطر واحد، وهو ما يطابق التصفية: %2.</numerusform>
            <numerusform>صُدّر %1 من سطرين، وهو ما يطابق التصفية: %2.</numerusform>
            <numerusform>صُدّر %1 من %Ln أسطر، وهو ما يطابق التصفية: %2.</numerusform>
            <numerusform>صُدّر %1 من %Ln سطرًا، وهو ما يطابق التصفية: %2.</numerusform>
            <numerusform>صُدّر %1 من %Ln سطر، وهو ما يطابق التصفية: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were exported.</source>
        <translation>
            <numerusform>لم يُصدّر أي سطر.</numerusform>
            <numerusform>صُدّر سطر واحد.</numerusform>
            <numerusform>صُدّر سطران.</numerusform>
            <numerusform>صُدّرت %Ln أسطر.</numerusform>
            <numerusform>صُدّر %Ln سطرًا.</numerusform>
            <numerusform>صُدّر %Ln سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>تصدير النشاط</translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>لم يُصدّر شيء: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AddFoldersDialog</name>
    <message>
        <source>Add folders</source>
        <translation>إضافة مجلدات</translation>
    </message>
    <message>
        <source>Add folders to the backup</source>
        <translation>إضافة مجلدات إلى النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Each folder is backed up with all that is in it. More can be dropped here.</source>
        <translation>يُنسخ كل مجلد بكل ما فيه. ويمكن إفلات مجلدات أخرى هنا.</translation>
    </message>
    <message>
        <source>&amp;More folders…</source>
        <translation>مجلدات أ&amp;خرى…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>اختر مجلدًا لنسخه احتياطيًا</translation>
    </message>
    <message>
        <source>Choose a folder, or drop one here.</source>
        <translation>اختر مجلدًا، أو أفلت مجلدًا هنا.</translation>
    </message>
    <message>
        <source>None of these folders can be added.</source>
        <translation>لا يمكن إضافة أي من هذه المجلدات.</translation>
    </message>
    <message>
        <source>Tick the folders that you want to add.</source>
        <translation>ضع علامة أمام المجلدات التي تريد إضافتها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders with %1.</source>
        <translation>
            <numerusform>لا مجلدات (%1).</numerusform>
            <numerusform>مجلد واحد، فيه %1.</numerusform>
            <numerusform>مجلدان، فيهما %1.</numerusform>
            <numerusform>%Ln مجلدات، فيها %1.</numerusform>
            <numerusform>%Ln مجلدًا، فيها %1.</numerusform>
            <numerusform>%Ln مجلد، فيها %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are free on the backup drive.</source>
        <translation>المتاح على قرص النسخ الاحتياطي: %1.</translation>
    </message>
    <message>
        <source>There may not be enough room on the backup drive. Leave something out, or make room there first.</source>
        <translation>قد لا تكفي المساحة على قرص النسخ الاحتياطي. استبعد شيئًا، أو أفسح مكانًا هناك أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln folders</source>
        <translation>
            <numerusform>إ&amp;ضافة %Ln مجلد</numerusform>
            <numerusform>إ&amp;ضافة مجلد واحد</numerusform>
            <numerusform>إ&amp;ضافة مجلدين</numerusform>
            <numerusform>إ&amp;ضافة %Ln مجلدات</numerusform>
            <numerusform>إ&amp;ضافة %Ln مجلدًا</numerusform>
            <numerusform>إ&amp;ضافة %Ln مجلد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AppSection</name>
    <message>
        <source>The app</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Start when I lo&amp;g in, so that nothing is missed</source>
        <translation>البدء عند تسجيل ال&amp;دخول، كي لا يفوت شيء</translation>
    </message>
    <message>
        <source>Go on in the background when the window is closed</source>
        <translation>المتابعة في الخلفية عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Notify me when</source>
        <translation>أبلغني عندما</translation>
    </message>
    <message>
        <source>a backup fails, or leaves something out</source>
        <translation>يفشل نسخ احتياطي، أو لا يشمل كل شيء</translation>
    </message>
    <message>
        <source>the backup drive has been missing for long</source>
        <translation>يطول غياب قرص النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>many files changed at once and I am to say if that is right</source>
        <translation>تتغير ملفات كثيرة دفعة واحدة ويُطلب مني تأكيد صحة ذلك</translation>
    </message>
    <message>
        <source>the first backup is finished</source>
        <translation>يكتمل النسخ الاحتياطي الأول</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>اللغة:</translation>
    </message>
    <message>
        <source>Holdfast speaks it after it was quit and started again.</source>
        <translation>تُستخدم هذه اللغة بعد إنهاء Holdfast وتشغيله من جديد.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ChangeDestinationDialog</name>
    <message>
        <source>Change the destination</source>
        <translation>تغيير الوجهة</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>أين تُحفظ النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>In an empty place a new backup begins, and the present one stays as it is. To take all versions along, first copy the whole folder of the present backup to the new drive with your file manager, then choose that copy here.</source>
        <translation>في المكان الفارغ تبدأ نسخة احتياطية جديدة، وتبقى الحالية كما هي. ولأخذ كل الإصدارات معك، انسخ أولًا مجلد النسخة الاحتياطية الحالية كاملًا إلى القرص الجديد بمدير الملفات، ثم اختر تلك النسخة هنا.</translation>
    </message>
    <message>
        <source>&amp;Use this place</source>
        <translation>ا&amp;ستخدام هذا المكان</translation>
    </message>
    <message>
        <source>This is where the backup goes already.</source>
        <translation>تُحفظ النسخة الاحتياطية في هذا المكان بالفعل.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ChangesPanel</name>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Changes a day</source>
        <translation>ال&amp;تغييرات يوميًا</translation>
    </message>
    <message>
        <source>New &amp;data a day</source>
        <translation>ال&amp;بيانات الجديدة يوميًا</translation>
    </message>
    <message>
        <source>%1: %2, %3 of new data</source>
        <comment>day, 5 changes, size</comment>
        <translation>%1: %2، والبيانات الجديدة %3</translation>
    </message>
    <message>
        <source>New data on each of the last 28 days</source>
        <translation>البيانات الجديدة في كل يوم من آخر 28 يومًا</translation>
    </message>
    <message>
        <source>Changes on each of the last 28 days</source>
        <translation>التغييرات في كل يوم من آخر 28 يومًا</translation>
    </message>
    <message>
        <source>%1 and %2 of new data in the last four weeks</source>
        <comment>5 changes, size</comment>
        <translation>%1، و%2 من البيانات الجديدة في الأسابيع الأربعة الأخيرة</translation>
    </message>
    <message>
        <source>What this backup stores is shown here when it is done.</source>
        <translation>يظهر هنا ما يخزّنه هذا النسخ الاحتياطي بعد اكتماله.</translation>
    </message>
    <message>
        <source>Nothing changed in the last four weeks.</source>
        <translation>لم يتغير شيء في الأسابيع الأربعة الأخيرة.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ComparisonView</name>
    <message>
        <source>&amp;Back to the versions</source>
        <translation>ال&amp;رجوع إلى الإصدارات</translation>
    </message>
    <message>
        <source>To the difference before</source>
        <translation>إلى الفرق السابق</translation>
    </message>
    <message>
        <source>To the next difference</source>
        <translation>إلى الفرق التالي</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>الإصدار الأقدم</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>الإصدار الأحدث</translation>
    </message>
    <message>
        <source>The older picture</source>
        <translation>الصورة الأقدم</translation>
    </message>
    <message>
        <source>The newer picture</source>
        <translation>الصورة الأحدث</translation>
    </message>
    <message>
        <source>Reading both versions…</source>
        <translation>جارٍ قراءة الإصدارين…</translation>
    </message>
    <message>
        <source>Only two texts or two pictures can be shown side by side. Open each version with its own program to compare them.</source>
        <translation>لا يمكن أن يُعرض جنبًا إلى جنب سوى نصين أو صورتين. افتح كل إصدار ببرنامجه للمقارنة بينهما.</translation>
    </message>
    <message>
        <source>The pictures are of different sizes</source>
        <translation>الصورتان مختلفتا الأبعاد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places differ</source>
        <translation>
            <numerusform>لا مواضع مختلفة</numerusform>
            <numerusform>موضع واحد مختلف</numerusform>
            <numerusform>موضعان مختلفان</numerusform>
            <numerusform>%Ln مواضع مختلفة</numerusform>
            <numerusform>%Ln موضعًا مختلفًا</numerusform>
            <numerusform>%Ln موضع مختلف</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference can be seen</source>
        <translation>لا يظهر أي فرق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>لا فروق</numerusform>
            <numerusform>فرق واحد</numerusform>
            <numerusform>فرقان</numerusform>
            <numerusform>%Ln فروق</numerusform>
            <numerusform>%Ln فرقًا</numerusform>
            <numerusform>%Ln فرق</numerusform>
        </translation>
    </message>
    <message>
        <source>No line differs</source>
        <translation>لا سطر مختلف</translation>
    </message>
    <message>
        <source>%1 in the part that is shown</source>
        <translation>%1 في الجزء المعروض</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ConfigBanner</name>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Use the last good copy…</source>
        <translation>استخدام آخر نسخة سليمة…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>No program opened the file.</source>
        <translation>لم يفتح أي برنامج الملف.</translation>
    </message>
    <message>
        <source>The configuration can’t be read, so nothing is backed up.</source>
        <translation>لا يمكن قراءة التهيئة، لذا لا يُنسخ شيء احتياطيًا.</translation>
    </message>
    <message>
        <source>The configuration has a mistake, so nothing is backed up.</source>
        <translation>في التهيئة خطأ، لذا لا يُنسخ شيء احتياطيًا.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>ولا شيء غير ذلك.</numerusform>
            <numerusform>وخطأ آخر.</numerusform>
            <numerusform>وخطآن آخران.</numerusform>
            <numerusform>و%Ln أخطاء أخرى.</numerusform>
            <numerusform>و%Ln خطأً آخر.</numerusform>
            <numerusform>و%Ln خطأ آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 is left as it is. As soon as it is mended, Holdfast goes on by itself.</source>
        <translation>يُترك الملف %1 كما هو. وحالما يُصحَّح، يتابع Holdfast من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Use the last good copy?</source>
        <translation>استخدام آخر نسخة سليمة؟</translation>
    </message>
    <message>
        <source>The last configuration that Holdfast could use is of %1.</source>
        <comment>Tuesday 18:40</comment>
        <translation>آخر تهيئة استطاع Holdfast استخدامها: %1.</translation>
    </message>
    <message>
        <source>What was changed in the file since does not hold then. The file as it is now is kept beside it as %1.</source>
        <comment>file name</comment>
        <translation>عندئذ لا يسري ما غُيّر في الملف بعدها. ويُحفظ الملف بحالته الآن إلى جانبها باسم %1.</translation>
    </message>
    <message>
        <source>&amp;Use the copy</source>
        <translation>ا&amp;ستخدام النسخة</translation>
    </message>
    <message>
        <source>The last good configuration holds again.</source>
        <translation>عادت آخر تهيئة سليمة إلى السريان.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ContentLoader</name>
    <message>
        <source>This picture can’t be shown here: %1</source>
        <translation>لا يمكن عرض هذه الصورة هنا: %1</translation>
    </message>
    <message>
        <source>This picture is larger than %1. Open it to see it.</source>
        <translation>هذه الصورة أكبر من %1. افتحها لتراها.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ContentPreview</name>
    <message>
        <source>%1 text, %2; shown is the first %3</source>
        <translation>نص %1، %2؛ المعروض أول %3</translation>
    </message>
    <message>
        <source>%1 text, %2</source>
        <comment>encoding, size</comment>
        <translation>نص %1، %2</translation>
    </message>
    <message>
        <source>Picture, %1 × %2 pixels, %3</source>
        <translation>صورة، %1 × %2 بكسل، %3</translation>
    </message>
    <message>
        <source>Binary, %1</source>
        <translation>ملف ثنائي، %1</translation>
    </message>
    <message>
        <source>Content of this version</source>
        <translation>محتوى هذا الإصدار</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>This is a link. It leads to %1</source>
        <translation>هذا رابط. يشير إلى %1</translation>
    </message>
    <message>
        <source>This is neither text nor a picture, so there is nothing to read here. Open it with its own program.</source>
        <translation>ليس هذا نصًا ولا صورة، فلا شيء يُقرأ هنا. افتحه ببرنامجه.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CountsPanel</name>
    <message>
        <source>files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files as they are now, each with a copy in the backup</source>
        <translation>الملفات بحالتها الآن، ولكل منها نسخة في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>الإصدارات السابقة</translation>
    </message>
    <message>
        <source>Earlier contents of files that changed since</source>
        <translation>محتويات سابقة لملفات تغيّرت بعدها</translation>
    </message>
    <message>
        <source>deleted files kept</source>
        <translation>المحذوفة المحفوظة</translation>
    </message>
    <message>
        <source>Files that you deleted and that are still in the backup</source>
        <translation>ملفات حذفتها وما زالت في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <source>Files whose content is there once more</source>
        <translation>ملفات يوجد محتواها أكثر من مرة</translation>
    </message>
    <message>
        <source>Space on the backup drive</source>
        <translation>المساحة على قرص النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>This backup: %1</source>
        <translation>هذه النسخة الاحتياطية: %1</translation>
    </message>
    <message>
        <source>Other files: %1</source>
        <translation>ملفات أخرى: %1</translation>
    </message>
    <message>
        <source>Free: %1 of %2</source>
        <translation>المتاح: %1 من %2</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DamageModel</name>
    <message>
        <source>Present</source>
        <comment>content of a file</comment>
        <translation>الحالي</translation>
    </message>
    <message>
        <source>Version until %1</source>
        <comment>Tuesday 18:40</comment>
        <translation>إصدار حتى %1</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <comment>Tuesday 18:40</comment>
        <translation>إصدار %1</translation>
    </message>
    <message>
        <source>Left as it is: %1</source>
        <comment>problem</comment>
        <translation>تُركت كما هي: %1</translation>
    </message>
    <message>
        <source>Can’t be repaired: %1</source>
        <comment>problem</comment>
        <translation>لا يمكن إصلاحها: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Copy in the backup</source>
        <translation>النسخة المخزنة</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>المشكلة</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DesktopNotification</name>
    <message>
        <source>Open Holdfast</source>
        <translation>فتح Holdfast</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DestinationSection</name>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>تغ&amp;يير…</translation>
    </message>
    <message>
        <source>Space used on the backup drive</source>
        <translation>المساحة المستخدمة على قرص النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>It is the right dri&amp;ve…</source>
        <translation>ه&amp;ذا هو القرص الصحيح…</translation>
    </message>
    <message>
        <source>Nothing was backed up there yet.</source>
        <translation>لم يُنسخ شيء احتياطيًا هناك بعد.</translation>
    </message>
    <message>
        <source>Identity of the backup: %1</source>
        <translation>معرّف النسخة الاحتياطية: %1</translation>
    </message>
    <message>
        <source>The drive is not connected, or can’t be read.</source>
        <translation>القرص غير موصول، أو لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>%1 of %2 are free. File system: %3.</source>
        <translation>المساحة المتاحة: %1 من %2. نظام الملفات: %3.</translation>
    </message>
    <message>
        <source>The backup goes to the new place from now on.</source>
        <translation>تُحفظ النسخة الاحتياطية في المكان الجديد من الآن فصاعدًا.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DriveStep</name>
    <message>
        <source>No drive was found. Connect one, then choose “Look again”; or choose another folder.</source>
        <translation>لم يُعثر على أي قرص. وصّل قرصًا ثم اختر «إعادة البحث»؛ أو اختر مجلدًا آخر.</translation>
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
المتاح %2 من %3 · %4 · %5</translation>
    </message>
    <message>
        <source>Choose a folder for the backup</source>
        <translation>اختر مجلدًا للنسخة الاحتياطية</translation>
    </message>
    <message>
        <source>A name can’t hold “/”, and can’t be “.” or “..”.</source>
        <translation>لا يجوز أن يحتوي الاسم على «/»، ولا أن يكون «.» أو «..».</translation>
    </message>
    <message>
        <source>The path of this folder holds bytes that are no text, which the configuration can’t hold. Choose another one.</source>
        <translation>يحتوي مسار هذا المجلد على بايتات ليست نصًا، ولا يمكن حفظها في التهيئة. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>This is one of the folders that you want to back up. Choose another one.</source>
        <translation>هذا أحد المجلدات التي تريد نسخها احتياطيًا. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>One of the folders that you want to back up lies in it, and a backup can’t hold itself. Choose a folder beside it.</source>
        <translation>يقع فيه أحد المجلدات التي تريد نسخها، ولا يمكن أن تحتوي النسخة الاحتياطية نفسها. اختر مجلدًا إلى جانبه.</translation>
    </message>
    <message>
        <source>The backup goes to %1</source>
        <translation>تُحفظ النسخة الاحتياطية في %1</translation>
    </message>
    <message>
        <source>Looking at this folder…</source>
        <translation>جارٍ النظر في هذا المجلد…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DropHint</name>
    <message>
        <source>Drop folders here to back them up</source>
        <translation>أفلت المجلدات هنا لنسخها احتياطيًا</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DuplicatesModel</name>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>shares its space</source>
        <translation>تشارك مساحتها</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>a copy of its own</source>
        <translation>نسخة مستقلة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Size of each</source>
        <translation>حجم كل منها</translation>
    </message>
    <message>
        <source>Extra space</source>
        <translation>مساحة إضافية</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>في النسخة الاحتياطية</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DuplicatesPage</name>
    <message>
        <source>Identical files</source>
        <translation>الملفات المتطابقة</translation>
    </message>
    <message>
        <source>These files have the same content. Holdfast backs up all of them and removes none: which ones you need, only you know.</source>
        <translation>لهذه الملفات المحتوى نفسه. ينسخها Holdfast كلها ولا يزيل شيئًا منها: فأنت وحدك تعرف ما تحتاج إليه.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Search in names and folders</source>
        <translation>البحث في الأسماء والمجلدات</translation>
    </message>
    <message>
        <source>Looking for identical files…</source>
        <translation>جارٍ البحث عن ملفات متطابقة…</translation>
    </message>
    <message>
        <source>Groups of identical files</source>
        <translation>مجموعات الملفات المتطابقة</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>The search was stopped. Show this page again to look anew.</source>
        <translation>أُوقف البحث. اعرض هذه الصفحة مرة أخرى للبحث من جديد.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>عرض في مدير الملفات</translation>
    </message>
    <message>
        <source>Show its copy in the backup</source>
        <translation>عرض نسخته الاحتياطية</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>عرض في &amp;مدير الملفات</translation>
    </message>
    <message>
        <source>Show its copy in the &amp;backup</source>
        <translation>عرض &amp;نسخته الاحتياطية</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>الإ&amp;صدارات</translation>
    </message>
    <message>
        <source>Show &amp;more groups</source>
        <translation>عرض م&amp;جموعات أخرى</translation>
    </message>
    <message>
        <source>Nothing is backed up yet. After the first backup you see here which files you have more than once.</source>
        <translation>لم يُنسخ شيء احتياطيًا بعد. بعد النسخ الاحتياطي الأول ترى هنا الملفات التي لديك منها أكثر من واحد.</translation>
    </message>
    <message>
        <source>No two files have the same content.</source>
        <translation>لا يوجد ملفان لهما المحتوى نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of identical files take no extra space</source>
        <translation>
            <numerusform>لا مجموعات من الملفات المتطابقة</numerusform>
            <numerusform>مجموعة واحدة من الملفات المتطابقة لا تشغل مساحة إضافية</numerusform>
            <numerusform>مجموعتان من الملفات المتطابقة لا تشغلان مساحة إضافية</numerusform>
            <numerusform>%Ln مجموعات من الملفات المتطابقة لا تشغل مساحة إضافية</numerusform>
            <numerusform>%Ln مجموعة من الملفات المتطابقة لا تشغل مساحة إضافية</numerusform>
            <numerusform>%Ln مجموعة من الملفات المتطابقة لا تشغل مساحة إضافية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln groups of identical files take %1 of extra space</source>
        <translation>
            <numerusform>لا مجموعات من الملفات المتطابقة (%1)</numerusform>
            <numerusform>أول مجموعة من الملفات المتطابقة تشغل %1 إضافية</numerusform>
            <numerusform>أول مجموعتين من الملفات المتطابقة تشغلان %1 إضافية</numerusform>
            <numerusform>أول %Ln مجموعات من الملفات المتطابقة تشغل %1 إضافية</numerusform>
            <numerusform>أول %Ln مجموعة من الملفات المتطابقة تشغل %1 إضافية</numerusform>
            <numerusform>أول %Ln مجموعة من الملفات المتطابقة تشغل %1 إضافية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of identical files take %1 of extra space</source>
        <translation>
            <numerusform>لا مجموعات من الملفات المتطابقة (%1)</numerusform>
            <numerusform>مجموعة واحدة من الملفات المتطابقة تشغل %1 إضافية</numerusform>
            <numerusform>مجموعتان من الملفات المتطابقة تشغلان %1 إضافية</numerusform>
            <numerusform>%Ln مجموعات من الملفات المتطابقة تشغل %1 إضافية</numerusform>
            <numerusform>%Ln مجموعة من الملفات المتطابقة تشغل %1 إضافية</numerusform>
            <numerusform>%Ln مجموعة من الملفات المتطابقة تشغل %1 إضافية</numerusform>
        </translation>
    </message>
    <message>
        <source>No name or folder contains “%1”.</source>
        <translation>لا يحتوي أي اسم أو مجلد على «%1».</translation>
    </message>
    <message>
        <source>Your backup drive can share the space of identical files, but the settings ask for a copy of each. You can change that for new ones.</source>
        <translation>يستطيع قرص النسخ الاحتياطي مشاركة مساحة الملفات المتطابقة، لكن الإعدادات تطلب نسخة لكل منها. يمكنك تغيير ذلك للملفات الجديدة.</translation>
    </message>
    <message>
        <source>Your backup drive shares the space of identical files where it can: the extra space may be less than what is shown.</source>
        <translation>يشارك قرص النسخ الاحتياطي مساحة الملفات المتطابقة حيث أمكن: قد تكون المساحة الإضافية أقل مما هو معروض.</translation>
    </message>
    <message>
        <source>The settings can store identical files as links, which take no extra space. Then damage to one of them damages all.</source>
        <translation>يمكن للإعدادات تخزين الملفات المتطابقة روابطَ لا تشغل مساحة إضافية. لكن تلف أحدها حينئذ تلف لها كلها.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExcludeDialog</name>
    <message>
        <source>Exclude rules</source>
        <translation>قواعد الاستبعاد</translation>
    </message>
    <message>
        <source>What a rule matches is not backed up. The last rule that matches a name decides; one that begins with “!” brings back what an earlier one leaves out.</source>
        <translation>ما تطابقه قاعدة لا يُنسخ احتياطيًا. والعبرة بآخر قاعدة تطابق الاسم؛ والقاعدة التي تبدأ بالعلامة «!» تعيد ما استبعدته قاعدة قبلها.</translation>
    </message>
    <message>
        <source>A new rule, such as *.tmp or Downloads/</source>
        <translation>قاعدة جديدة، مثل ‎*.tmp‎ أو ‎Downloads/‎</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>نقل القاعدة إلى أعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>نقل القاعدة إلى أسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the rule (Del)</source>
        <translation>إزالة القاعدة (Del)</translation>
    </message>
    <message>
        <source>What the chosen rule matches</source>
        <translation>ما تطابقه القاعدة المختارة</translation>
    </message>
    <message>
        <source>Often left out</source>
        <translation>ما يُستبعد غالبًا</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it is, rules</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Leave out &amp;folders that programs mark as caches</source>
        <translation>استبعاد الم&amp;جلدات التي تعدّها البرامج ذاكرة تخزين مؤقت</translation>
    </message>
    <message>
        <source>Folders that hold a valid file “CACHEDIR.TAG”.</source>
        <translation>المجلدات التي تحتوي على ملف «CACHEDIR.TAG» صالح.</translation>
    </message>
    <message>
        <source>Leave out files &amp;larger than</source>
        <translation>استبعاد الملفات الأ&amp;كبر من</translation>
    </message>
    <message>
        <source>Largest size of a file</source>
        <translation>أكبر حجم للملف</translation>
    </message>
    <message>
        <source>such as 4 GiB</source>
        <translation>مثل ‎4 GiB</translation>
    </message>
    <message>
        <source>No rule yet: everything is backed up. Type a rule above, or choose what is often left out.</source>
        <translation>لا قواعد بعد: يُنسخ كل شيء احتياطيًا. اكتب قاعدة أعلاه، أو اختر مما يُستبعد غالبًا.</translation>
    </message>
    <message>
        <source>Choose a rule to see what it matches.</source>
        <translation>اختر قاعدة لترى ما تطابقه.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… و%1 غيرها</translation>
    </message>
    <message>
        <source>Write a size above 0, such as “4 GiB” or “500 MB”.</source>
        <translation>اكتب حجمًا أكبر من 0، مثل «‎4 GiB‎» أو «‎500 MB‎».</translation>
    </message>
    <message>
        <source>The exclude rules leave out nothing.</source>
        <translation>لا تستبعد قواعد الاستبعاد شيئًا.</translation>
    </message>
    <message>
        <source>%1 remain.</source>
        <translation>المتبقي: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be looked into.</source>
        <translation>
            <numerusform>أمكن فحص كل المجلدات.</numerusform>
            <numerusform>تعذّر النظر في مجلد واحد.</numerusform>
            <numerusform>تعذّر النظر في مجلدين.</numerusform>
            <numerusform>تعذّر النظر في %Ln مجلدات.</numerusform>
            <numerusform>تعذّر النظر في %Ln مجلدًا.</numerusform>
            <numerusform>تعذّر النظر في %Ln مجلد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting… %1</source>
        <translation>جارٍ العد… %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExcludeModel</name>
    <message>
        <source>Not a rule</source>
        <translation>ليست قاعدة</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>brings back %1</source>
        <translation>تعيد %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>ما تطابقه</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>ما توفّره</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExistingBackup</name>
    <message>
        <source>Go on with a backup that you have</source>
        <translation>متابعة نسخة احتياطية لديك</translation>
    </message>
    <message>
        <source>Backups of Holdfast and of the original Python tool are taken over as they are: what is stored is not copied again, and versions keep their numbers. Choose the backup’s folder, or the configuration file (config.json) that you used so far.</source>
        <translation>تُعتمد النسخ الاحتياطية لـHoldfast ولأداة Python الأصلية كما هي: ما خُزّن لا يُنسخ مرة أخرى، وتبقى للإصدارات أرقامها. اختر مجلد النسخة الاحتياطية، أو ملف التهيئة (config.json) الذي استخدمته حتى الآن.</translation>
    </message>
    <message>
        <source>Backup &amp;folder…</source>
        <translation>م&amp;جلد النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>&amp;Configuration file…</source>
        <translation>ملف الت&amp;هيئة…</translation>
    </message>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>اختر مجلد النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Choose the configuration file</source>
        <translation>اختر ملف التهيئة</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>ملفات التهيئة (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>جارٍ النظر فيها…</translation>
    </message>
    <message>
        <source>No backup was found in %1. Choose the folder that holds “state.json” and “versions”.</source>
        <translation>لم يُعثر على نسخة احتياطية في %1. اختر المجلد الذي يحتوي على «state.json» و«versions».</translation>
    </message>
    <message>
        <source>%1 is empty: there is no backup in it.</source>
        <translation>المجلد %1 فارغ: لا نسخة احتياطية فيه.</translation>
    </message>
    <message>
        <source>This is a backup of Holdfast: %1</source>
        <translation>هذه نسخة احتياطية لـHoldfast: %1</translation>
    </message>
    <message>
        <source>This is a backup of the original tool: %1</source>
        <translation>هذه نسخة احتياطية للأداة الأصلية: %1</translation>
    </message>
    <message>
        <source>“%1” from %2</source>
        <comment>name, path</comment>
        <translation>«%1» من %2</translation>
    </message>
    <message>
        <source>“%1” from %2, which is not there now</source>
        <comment>name, path</comment>
        <translation>«%1» من %2، وهو غير موجود الآن</translation>
    </message>
    <message>
        <source>Next, choose the folders that this backup was made of. Use the same ones as before, so that what is stored already is recognised.</source>
        <translation>اختر بعد ذلك المجلدات التي أُخذت منها هذه النسخة الاحتياطية. استخدم المجلدات نفسها كما من قبل، ليُتعرّف على ما خُزّن منها.</translation>
    </message>
    <message>
        <source>It holds:</source>
        <translation>تحتوي على:</translation>
    </message>
    <message>
        <source>This configuration can’t be used as it is: %1</source>
        <translation>لا يمكن استخدام هذه التهيئة كما هي: %1</translation>
    </message>
    <message>
        <source>This configuration can be used: %1</source>
        <translation>يمكن استخدام هذه التهيئة: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FilePanel</name>
    <message>
        <source>Versions, the newest first</source>
        <translation>الإصدارات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>ا&amp;ستعادة…</translation>
    </message>
    <message>
        <source>Bring this version back; what will happen is shown first</source>
        <translation>استعادة هذا الإصدار؛ ويُعرض أولًا ما سيحدث</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Open a copy of this version with its own program</source>
        <translation>فتح نسخة من هذا الإصدار ببرنامجها</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>Save a copy of this version under a name of your choice</source>
        <translation>حفظ نسخة من هذا الإصدار باسم تختاره</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;مقارنة</translation>
    </message>
    <message>
        <source>Select two versions to see them side by side; one alone is compared with the current one</source>
        <translation>حدد إصدارين لتراهما جنبًا إلى جنب؛ والإصدار الواحد يُقارن بالحالي</translation>
    </message>
    <message>
        <source>The backup holds no version of this file.</source>
        <translation>لا تحتوي النسخة الاحتياطية على أي إصدار من هذا الملف.</translation>
    </message>
    <message>
        <source>Looking for versions…</source>
        <translation>جارٍ البحث عن الإصدارات…</translation>
    </message>
    <message>
        <source>Select a version to see it here.</source>
        <translation>حدد إصدارًا لتراه هنا.</translation>
    </message>
    <message>
        <source>Select two versions to compare them.</source>
        <translation>حدد إصدارين لمقارنتهما.</translation>
    </message>
    <message>
        <source>These two can’t be compared: the content of at least one of them is not kept.</source>
        <translation>لا يمكن مقارنة هذين الإصدارين: محتوى أحدهما على الأقل غير محفوظ.</translation>
    </message>
    <message>
        <source>Two versions are selected.</source>
        <translation>حُدد إصداران.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>مقارنتهما</translation>
    </message>
    <message>
        <source>This version is empty.</source>
        <translation>هذا الإصدار فارغ.</translation>
    </message>
    <message>
        <source>The retention rules removed the content of this version, and no other version of this file is kept.</source>
        <translation>أزالت قواعد الاحتفاظ محتوى هذا الإصدار، ولا يوجد إصدار آخر محفوظ من هذا الملف.</translation>
    </message>
    <message>
        <source>The retention rules removed the content of this version. The nearest one that is kept is from %1.</source>
        <translation>أزالت قواعد الاحتفاظ محتوى هذا الإصدار. وأقرب إصدار محفوظ إليه: %1.</translation>
    </message>
    <message>
        <source>Show the nearest version</source>
        <translation>عرض أقرب إصدار</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>A read-only copy was opened. To keep changes, save it elsewhere.</source>
        <translation>فُتحت نسخة للقراءة فقط. للاحتفاظ بتعديلاتك احفظها في مكان آخر.</translation>
    </message>
    <message>
        <source>No program was found to open this file with.</source>
        <translation>لم يُعثر على برنامج لفتح هذا الملف.</translation>
    </message>
    <message>
        <source>Taking a copy of the version from the backup…</source>
        <translation>جارٍ أخذ نسخة من الإصدار من النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Save this version as</source>
        <translation>حفظ هذا الإصدار باسم</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>The version was saved as %1.</source>
        <translation>حُفظ الإصدار باسم %1.</translation>
    </message>
    <message>
        <source>The version was not saved: %1</source>
        <translation>لم يُحفظ الإصدار: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FileSection</name>
    <message>
        <source>Configuration file</source>
        <translation>ملف التهيئة</translation>
    </message>
    <message>
        <source>All of this is kept in one file, which can be edited by hand as well.</source>
        <translation>كل هذا محفوظ في ملف واحد، يمكن تحريره يدويًا أيضًا.</translation>
    </message>
    <message>
        <source>What is to be known about the configuration file</source>
        <translation>ما ينبغي معرفته عن ملف التهيئة</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>ف&amp;تح</translation>
    </message>
    <message>
        <source>Rea&amp;d it again</source>
        <translation>إعادة القر&amp;اءة</translation>
    </message>
    <message>
        <source>&amp;Take over another…</source>
        <translation>ا&amp;عتماد تهيئة أخرى…</translation>
    </message>
    <message>
        <source>Choose the configuration file</source>
        <translation>اختر ملف التهيئة</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>ملفات التهيئة (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The configuration was taken over.</source>
        <translation>اعتُمدت التهيئة.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FindModel</name>
    <message>
        <source>%1, deleted</source>
        <translation>%1، محذوف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FindPanel</name>
    <message>
        <source>Searching</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>S&amp;top searching</source>
        <translation>إي&amp;قاف البحث</translation>
    </message>
    <message>
        <source>What was found in all of history</source>
        <translation>ما عُثر عليه في كل المحفوظات</translation>
    </message>
    <message>
        <source>Searching all of history for “%1”…</source>
        <translation>جارٍ البحث في كل المحفوظات عن «%1»…</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>أُوقف البحث.</translation>
    </message>
    <message>
        <source>No name that was ever backed up contains “%1”. Try a part of the name, or a pattern such as *.jpg.</source>
        <translation>لا يحتوي أي اسم سبق نسخه احتياطيًا على «%1». جرّب جزءًا من الاسم، أو نمطًا مثل ‎*.jpg‎.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln names are shown. Type more of the name to see fewer.</source>
        <translation>
            <numerusform>لا أسماء معروضة.</numerusform>
            <numerusform>يُعرض أول اسم. اكتب المزيد من الاسم لتقليل النتائج.</numerusform>
            <numerusform>يُعرض أول اسمين. اكتب المزيد من الاسم لتقليل النتائج.</numerusform>
            <numerusform>تُعرض أول %Ln أسماء. اكتب المزيد من الاسم لتقليل النتائج.</numerusform>
            <numerusform>يُعرض أول %Ln اسمًا. اكتب المزيد من الاسم لتقليل النتائج.</numerusform>
            <numerusform>يُعرض أول %Ln اسم. اكتب المزيد من الاسم لتقليل النتائج.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were found. Open one to see it among its neighbours.</source>
        <translation>
            <numerusform>لم يُعثر على أي اسم.</numerusform>
            <numerusform>عُثر على اسم واحد. افتحه لتراه بين جيرانه.</numerusform>
            <numerusform>عُثر على اسمين. افتح أحدهما لتراه بين جيرانه.</numerusform>
            <numerusform>عُثر على %Ln أسماء. افتح أحدها لتراه بين جيرانه.</numerusform>
            <numerusform>عُثر على %Ln اسمًا. افتح أحدها لتراه بين جيرانه.</numerusform>
            <numerusform>عُثر على %Ln اسم. افتح أحدها لتراه بين جيرانه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstStart</name>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>I already have a &amp;backup…</source>
        <translation>لدي &amp;نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>أين تُحفظ النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>A drive that you can unplug is best: what happens to this computer does not happen to it.</source>
        <translation>الأفضل قرص يمكنك فصله: فما يصيب هذا الحاسوب لا يصيبه.</translation>
    </message>
    <message>
        <source>&amp;Start the backup</source>
        <translation>&amp;بدء النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>&amp;Use this configuration</source>
        <translation>ا&amp;ستخدام هذه التهيئة</translation>
    </message>
    <message>
        <source>&amp;Go on with this backup</source>
        <translation>&amp;متابعة هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>This backup goes on. Choose the folders that it is made of.</source>
        <translation>تُتابَع هذه النسخة الاحتياطية. اختر المجلدات التي أُخذت منها.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FolderPanel</name>
    <message>
        <source>Bring this folder back; what will happen is shown first</source>
        <translation>استعادة هذا المجلد؛ ويُعرض أولًا ما سيحدث</translation>
    </message>
    <message>
        <source>&amp;What takes the space</source>
        <translation>ما يش&amp;غل المساحة</translation>
    </message>
    <message>
        <source>What is in this folder, the largest first</source>
        <translation>ما في هذا المجلد، الأكبر أولًا</translation>
    </message>
    <message>
        <source>A folder that is backed up</source>
        <translation>مجلد يُنسخ احتياطيًا</translation>
    </message>
    <message>
        <source>&amp;Restore as it was before it was deleted…</source>
        <translation>ا&amp;ستعادة كما كان قبل حذفه…</translation>
    </message>
    <message>
        <source>&amp;Restore as it was then…</source>
        <translation>ا&amp;ستعادة كما كان حينها…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>ا&amp;ستعادة…</translation>
    </message>
    <message>
        <source>Counting what is in it…</source>
        <translation>جارٍ عدّ ما فيه…</translation>
    </message>
    <message>
        <source>This folder was not there then.</source>
        <translation>لم يكن هذا المجلد موجودًا حينها.</translation>
    </message>
    <message>
        <source>This folder is not in the backup now.</source>
        <translation>هذا المجلد غير موجود في النسخة الاحتياطية الآن.</translation>
    </message>
    <message>
        <source>&amp;What takes the space: the largest of %1</source>
        <translation>ما يش&amp;غل المساحة: الأكبر من بين %1</translation>
    </message>
    <message>
        <source>It held no files then.</source>
        <translation>لم يكن فيه أي ملف حينها.</translation>
    </message>
    <message numerus="yes">
        <source>It held %Ln files with %1 then.</source>
        <translation>
            <numerusform>لم يكن فيه أي ملف حينها (%1).</numerusform>
            <numerusform>كان فيه حينها ملف واحد، حجمه %1.</numerusform>
            <numerusform>كان فيه حينها ملفان، حجمهما %1.</numerusform>
            <numerusform>كان فيه حينها %Ln ملفات، حجمها %1.</numerusform>
            <numerusform>كان فيه حينها %Ln ملفًا، حجمها %1.</numerusform>
            <numerusform>كان فيه حينها %Ln ملف، حجمها %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in this folder now.</source>
        <translation>لا شيء في هذا المجلد الآن.</translation>
    </message>
    <message>
        <source>It holds no files now.</source>
        <translation>ليس فيه أي ملف الآن.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln files with %1 now.</source>
        <translation>
            <numerusform>ليس فيه أي ملف الآن (%1).</numerusform>
            <numerusform>فيه الآن ملف واحد، حجمه %1.</numerusform>
            <numerusform>فيه الآن ملفان، حجمهما %1.</numerusform>
            <numerusform>فيه الآن %Ln ملفات، حجمها %1.</numerusform>
            <numerusform>فيه الآن %Ln ملفًا، حجمها %1.</numerusform>
            <numerusform>فيه الآن %Ln ملف، حجمها %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Earlier versions and deleted files take another %2.</source>
        <comment>a sentence, a size</comment>
        <translation>%1 وتشغل الإصدارات السابقة والملفات المحذوفة %2 إضافية.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FoldersPage</name>
    <message>
        <source>Open S&amp;ettings</source>
        <translation>فتح الإع&amp;دادات</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Exclude &amp;rules…</source>
        <translation>قواعد الا&amp;ستبعاد…</translation>
    </message>
    <message>
        <source>What is left out of all folders</source>
        <translation>ما يُستبعد من كل المجلدات</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>إ&amp;ضافة مجلد…</translation>
    </message>
    <message>
        <source>Folders that are backed up</source>
        <translation>المجلدات التي تُنسخ احتياطيًا</translation>
    </message>
    <message>
        <source>No folder is backed up yet</source>
        <translation>لا مجلد يُنسخ احتياطيًا بعد</translation>
    </message>
    <message>
        <source>Add the folders that hold your own files, or drop them here.</source>
        <translation>أضف المجلدات التي فيها ملفاتك، أو أفلتها هنا.</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>إضافة &amp;مجلد…</translation>
    </message>
    <message>
        <source>Which folders are backed up can’t be told</source>
        <translation>لا يمكن معرفة المجلدات التي تُنسخ احتياطيًا</translation>
    </message>
    <message>
        <source>Their list stands in the configuration, and is here again as soon as that is mended.</source>
        <translation>قائمتها مدونة في التهيئة، وتعود إلى هنا حالما تُصحَّح.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>لا مجلدات</numerusform>
            <numerusform>مجلد واحد</numerusform>
            <numerusform>مجلدان</numerusform>
            <numerusform>%Ln مجلدات</numerusform>
            <numerusform>%Ln مجلدًا</numerusform>
            <numerusform>%Ln مجلد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2 are backed up.</source>
        <translation>ما يُنسخ احتياطيًا: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 are backed up.</source>
        <translation>ما يُنسخ احتياطيًا: %1.</translation>
    </message>
    <message>
        <source>The configuration file has mistakes, so nothing can be changed here until they are mended.</source>
        <translation>في ملف التهيئة أخطاء، فلا يمكن تغيير شيء هنا حتى تُصحَّح.</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>اختر مجلدًا لنسخه احتياطيًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders were added. Their first backup begins now.</source>
        <translation>
            <numerusform>لم يُضف أي مجلد.</numerusform>
            <numerusform>أُضيف مجلد واحد. يبدأ الآن نسخه الاحتياطي الأول.</numerusform>
            <numerusform>أُضيف مجلدان. يبدأ الآن نسخهما الاحتياطي الأول.</numerusform>
            <numerusform>أُضيفت %Ln مجلدات. يبدأ الآن نسخها الاحتياطي الأول.</numerusform>
            <numerusform>أُضيف %Ln مجلدًا. يبدأ الآن نسخها الاحتياطي الأول.</numerusform>
            <numerusform>أُضيف %Ln مجلد. يبدأ الآن نسخها الاحتياطي الأول.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to leave out of all folders</source>
        <translation>ما يُستبعد من كل المجلدات</translation>
    </message>
    <message>
        <source>The exclude rules are saved.</source>
        <translation>حُفظت قواعد الاستبعاد.</translation>
    </message>
    <message>
        <source>What to leave out of “%1”</source>
        <translation>ما يُستبعد من «%1»</translation>
    </message>
    <message>
        <source>This folder is not backed up any more: its rules were not saved.</source>
        <translation>لم يعد هذا المجلد يُنسخ احتياطيًا: لم تُحفظ قواعده.</translation>
    </message>
    <message>
        <source>Stop backing up</source>
        <translation>إيقاف النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>“%1” is the last folder that is backed up.</source>
        <translation>«%1» هو آخر مجلد يُنسخ احتياطيًا.</translation>
    </message>
    <message>
        <source>Stop backing up “%1”?</source>
        <translation>إيقاف النسخ الاحتياطي للمجلد «%1»؟</translation>
    </message>
    <message>
        <source>Add another folder first; then this one can be taken off the list.</source>
        <translation>أضف مجلدًا آخر أولًا؛ ثم يمكن إزالة هذا من القائمة.</translation>
    </message>
    <message>
        <source>The backup keeps everything that it holds of this folder, all versions included, and you can restore from it at any time. What changes in the folder from now on is not backed up any more. The folder itself is not touched.</source>
        <translation>تحتفظ النسخة الاحتياطية بكل ما فيها من هذا المجلد، ومنه كل الإصدارات، ويمكنك الاستعادة منها في أي وقت. أما ما يتغير في المجلد من الآن فصاعدًا فلا يُنسخ بعدها. ولا يُمس المجلد نفسه.</translation>
    </message>
    <message>
        <source>&amp;Stop backing up</source>
        <translation>إي&amp;قاف النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>“%1” is not backed up any more; its backup is kept.</source>
        <translation>لم يعد «%1» يُنسخ احتياطيًا؛ ونسخته الاحتياطية محفوظة.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FoldersStep</name>
    <message>
        <source>Which folders shall be kept safe?</source>
        <translation>ما المجلدات التي تريد حفظها؟</translation>
    </message>
    <message>
        <source>Everything in them is backed up. Other folders can be added, or dropped here; you can change all of this later.</source>
        <translation>يُنسخ كل ما فيها احتياطيًا. يمكن إضافة مجلدات أخرى أو إفلاتها هنا، ويمكنك تغيير كل ذلك لاحقًا.</translation>
    </message>
    <message>
        <source>&amp;Add another folder…</source>
        <translation>إ&amp;ضافة مجلد آخر…</translation>
    </message>
    <message>
        <source>Choose a folder to back up</source>
        <translation>اختر مجلدًا لنسخه احتياطيًا</translation>
    </message>
    <message>
        <source>Tick at least one folder.</source>
        <translation>ضع علامة أمام مجلد واحد على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders with %1.</source>
        <translation>
            <numerusform>لا مجلدات (%1).</numerusform>
            <numerusform>مجلد واحد، فيه %1.</numerusform>
            <numerusform>مجلدان، فيهما %1.</numerusform>
            <numerusform>%Ln مجلدات، فيها %1.</numerusform>
            <numerusform>%Ln مجلدًا، فيها %1.</numerusform>
            <numerusform>%Ln مجلد، فيها %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HistoryTreeModel</name>
    <message>
        <source>%1, deleted</source>
        <translation>%1، محذوف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>عُدّل في</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HistoryTreeView</name>
    <message>
        <source>Everything that was ever backed up</source>
        <translation>كل ما سبق نسخه احتياطيًا</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HoldDialog</name>
    <message>
        <source>%1 of %2 files are gone since %3. Their copies in the backup stay where they are. If you say that this is right, they count as deleted and are kept with the deleted files.</source>
        <translation>منذ %3 اختفت ملفات عددها %1 من أصل %2. تبقى نسخها في النسخة الاحتياطية مكانها. وإذا أكدت صحة ذلك، تُعدّ محذوفة وتُحفظ مع الملفات المحذوفة.</translation>
    </message>
    <message>
        <source>%1 of %2 files were rewritten since %3. What they hold now is backed up, and every earlier version is kept, also those that your rules would remove, until you say that this is right.</source>
        <translation>منذ %3 أُعيدت كتابة ملفات عددها %1 من أصل %2. يُنسخ محتواها الحالي احتياطيًا، ويُحتفظ بكل إصدار سابق، حتى ما كانت قواعدك ستزيله، إلى أن تؤكد صحة ذلك.</translation>
    </message>
    <message>
        <source>Is this change right?</source>
        <translation>هل هذا التغيير صحيح؟</translation>
    </message>
    <message>
        <source>Much changed at once. Nothing is lost: look at it calmly.</source>
        <translation>تغيّر الكثير دفعة واحدة. لم يضع شيء: انظر فيه بهدوء.</translation>
    </message>
    <message>
        <source>If you did not do this yourself, pause and find out first. A program that encrypts files to extort money looks like this, and so does a drive that was exchanged.</source>
        <translation>إن لم تفعل ذلك بنفسك، فأوقف مؤقتًا واستوضح الأمر أولًا. فهكذا يبدو برنامج يشفّر الملفات لابتزاز المال، وهكذا يبدو أيضًا قرص استُبدل بغيره.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>Show the folder %1</source>
        <translation>عرض المجلد %1</translation>
    </message>
    <message>
        <source>Show its copies in Versions</source>
        <translation>عرض نسخه في «الإصدارات»</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقا&amp;ف مؤقت</translation>
    </message>
    <message>
        <source>The change is &amp;right</source>
        <translation>التغيير &amp;صحيح</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>القرار &amp;لاحقًا</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ImportDialog</name>
    <message>
        <source>Take over a configuration</source>
        <translation>اعتماد تهيئة</translation>
    </message>
    <message>
        <source>Take over this configuration?</source>
        <translation>اعتماد هذه التهيئة؟</translation>
    </message>
    <message>
        <source>&amp;Use it instead</source>
        <translation>ا&amp;ستخدام هذه التهيئة</translation>
    </message>
    <message>
        <source>This configuration can’t be used as it is.</source>
        <translation>لا يمكن استخدام هذه التهيئة كما هي.</translation>
    </message>
    <message>
        <source>It takes the place of the present configuration, which is kept beside it as %1. Backups that were made stay as they are.</source>
        <comment>file name</comment>
        <translation>تحل محل التهيئة الحالية التي تُحفظ إلى جانبها باسم %1. وتبقى النسخ الاحتياطية السابقة كما هي.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>page, its number</comment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Folders can be added as soon as the configuration is mended.</source>
        <translation>يمكن إضافة المجلدات حالما تُصحَّح التهيئة.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NewFolderRow</name>
    <message>
        <source>Name of the folder in the backup</source>
        <translation>اسم المجلد في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Change its name in the backup</source>
        <translation>تغيير اسمه في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Exclude rules for this folder…</source>
        <translation>قواعد الاستبعاد لهذا المجلد…</translation>
    </message>
    <message>
        <source>Take it off this list</source>
        <translation>إزالته من هذه القائمة</translation>
    </message>
    <message>
        <source>Back up &amp;all of it</source>
        <translation>نسخه &amp;كله</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>نسخ %1 احتياطيًا</translation>
    </message>
    <message>
        <source>Another folder has this name already. Choose a different one.</source>
        <translation>هذا الاسم مستخدم لمجلد آخر. اختر اسمًا مختلفًا.</translation>
    </message>
    <message>
        <source>A name can’t hold “/”, and can’t be “.” or “..”.</source>
        <translation>لا يجوز أن يحتوي الاسم على «/»، ولا أن يكون «.» أو «..».</translation>
    </message>
    <message>
        <source>Holdfast may not open this folder, so nothing in it would be backed up.</source>
        <translation>لا يملك Holdfast إذن فتح هذا المجلد، فلن يُنسخ منه شيء احتياطيًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders in it can’t be opened and would be left out.</source>
        <translation>
            <numerusform>يمكن فتح كل المجلدات فيه.</numerusform>
            <numerusform>فيه مجلد واحد لا يمكن فتحه، ولن يُنسخ.</numerusform>
            <numerusform>فيه مجلدان لا يمكن فتحهما، ولن يُنسخا.</numerusform>
            <numerusform>فيه %Ln مجلدات لا يمكن فتحها، ولن تُنسخ.</numerusform>
            <numerusform>فيه %Ln مجلدًا لا يمكن فتحها، ولن تُنسخ.</numerusform>
            <numerusform>فيه %Ln مجلد لا يمكن فتحها، ولن تُنسخ.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to leave out of “%1”</source>
        <translation>ما يُستبعد من «%1»</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Notice</name>
    <message>
        <source>Error: %1</source>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OverviewPage</name>
    <message>
        <source>What was backed up stays as it is</source>
        <translation>ما نُسخ احتياطيًا باقٍ كما هو</translation>
    </message>
    <message>
        <source>As soon as the configuration is mended, what has changed meanwhile is backed up.</source>
        <translation>حالما تُصحَّح التهيئة، يُنسخ احتياطيًا ما تغيّر في أثناء ذلك.</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>الأسابيع الأربعة الأخيرة</translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation>ما يشغل المساحة</translation>
    </message>
    <message>
        <source>Every change, within seconds</source>
        <translation>كل تغيير في غضون ثوانٍ</translation>
    </message>
    <message>
        <source>Holdfast watches your folders and copies what changes to your backup drive.</source>
        <translation>يراقب Holdfast مجلداتك وينسخ ما يتغير إلى قرص النسخ الاحتياطي.</translation>
    </message>
    <message>
        <source>Nothing is overwritten</source>
        <translation>لا شيء يُكتب فوقه</translation>
    </message>
    <message>
        <source>Earlier versions and deleted files stay, until rules that you choose remove them.</source>
        <translation>تبقى الإصدارات السابقة والملفات المحذوفة إلى أن تزيلها قواعد تختارها أنت.</translation>
    </message>
    <message>
        <source>Plain files</source>
        <translation>ملفات عادية</translation>
    </message>
    <message>
        <source>The backup can be read with any file manager, without Holdfast.</source>
        <translation>يمكن قراءة النسخة الاحتياطية بأي مدير ملفات، دون Holdfast.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>today 14:03</comment>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Is the clock right now?</source>
        <translation>هل الساعة صحيحة الآن؟</translation>
    </message>
    <message>
        <source>The backup has changes of a time that is still to come.</source>
        <translation>في النسخة الاحتياطية تغييرات بتاريخ لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>If the clock is wrong now, set it right in the settings of your system: nothing else is to be done.

If it is right now, and was ahead before, Holdfast records those changes as made now. No copy is removed by it.</source>
        <translation>إن كانت الساعة غير صحيحة الآن، فاضبطها في إعدادات نظامك: ولا يلزم شيء غير ذلك.

وإن كانت صحيحة الآن وكانت متقدمة من قبل، فسيسجّل Holdfast تلك التغييرات على أنها حدثت الآن. ولا تُزال أي نسخة بذلك.</translation>
    </message>
    <message>
        <source>The clock is &amp;right</source>
        <translation>ال&amp;ساعة صحيحة</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PastRuns</name>
    <message>
        <source>Past backups</source>
        <translation>عمليات النسخ السابقة</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>ما لم يُنسخ</translation>
    </message>
    <message>
        <source>The log of this backup</source>
        <translation>سجل هذا النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Show its &amp;log</source>
        <translation>عرض &amp;سجله</translation>
    </message>
    <message>
        <source>Log in the file &amp;manager</source>
        <translation>السجل في &amp;مدير الملفات</translation>
    </message>
    <message>
        <source>There was no backup yet.</source>
        <translation>لم يجرِ أي نسخ احتياطي بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files looked at</source>
        <translation>
            <numerusform>لم يُفحص أي ملف</numerusform>
            <numerusform>فُحص ملف واحد</numerusform>
            <numerusform>فُحص ملفان</numerusform>
            <numerusform>فُحصت %Ln ملفات</numerusform>
            <numerusform>فُحص %Ln ملفًا</numerusform>
            <numerusform>فُحص %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>لم يُنقل أي ملف</numerusform>
            <numerusform>نُقل ملف واحد</numerusform>
            <numerusform>نُقل ملفان</numerusform>
            <numerusform>نُقلت %Ln ملفات</numerusform>
            <numerusform>نُقل %Ln ملفًا</numerusform>
            <numerusform>نُقل %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other properties</source>
        <translation>
            <numerusform>لم تتغير أي خصائص</numerusform>
            <numerusform>تغيّرت خصائص ملف واحد</numerusform>
            <numerusform>تغيّرت خصائص ملفين</numerusform>
            <numerusform>تغيّرت خصائص %Ln ملفات</numerusform>
            <numerusform>تغيّرت خصائص %Ln ملفًا</numerusform>
            <numerusform>تغيّرت خصائص %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old versions removed</source>
        <translation>
            <numerusform>لم يُزل أي إصدار قديم</numerusform>
            <numerusform>أُزيل إصدار قديم واحد</numerusform>
            <numerusform>أُزيل إصداران قديمان</numerusform>
            <numerusform>أُزيلت %Ln إصدارات قديمة</numerusform>
            <numerusform>أُزيل %Ln إصدارًا قديمًا</numerusform>
            <numerusform>أُزيل %Ln إصدار قديم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions held back</source>
        <translation>
            <numerusform>لم تُعلّق أي عملية حذف</numerusform>
            <numerusform>عُلّقت عملية حذف واحدة</numerusform>
            <numerusform>عُلّقت عمليتا حذف</numerusform>
            <numerusform>عُلّقت %Ln عمليات حذف</numerusform>
            <numerusform>عُلّقت %Ln عملية حذف</numerusform>
            <numerusform>عُلّقت %Ln عملية حذف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>قُرئ %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>time of a backup: what it did</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The log can’t be shown: %1</source>
        <translation>لا يمكن عرض السجل: %1</translation>
    </message>
    <message>
        <source>… the log is longer: the file has all of it.</source>
        <translation>… السجل أطول من ذلك: تجده كاملًا في الملف.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 في %2 بكسل</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PreviewPanel</name>
    <message>
        <source>Review…</source>
        <translation>مراجعة…</translation>
    </message>
    <message>
        <source>Kept versions by age</source>
        <translation>الإصدارات المحفوظة بحسب القِدم</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>after these rules</source>
        <translation>بعد هذه القواعد</translation>
    </message>
    <message>
        <source>Kept versions by age, now and after these rules</source>
        <translation>الإصدارات المحفوظة بحسب القِدم، الآن وبعد هذه القواعد</translation>
    </message>
    <message>
        <source>What these rules remove</source>
        <translation>ما تزيله هذه القواعد</translation>
    </message>
    <message>
        <source>Working out what these rules remove…</source>
        <translation>جارٍ تحديد ما تزيله هذه القواعد…</translation>
    </message>
    <message>
        <source>What these rules remove can’t be shown now.</source>
        <translation>لا يمكن الآن عرض ما تزيله هذه القواعد.</translation>
    </message>
    <message>
        <source>These rules remove nothing now.</source>
        <translation>لا تزيل هذه القواعد شيئًا الآن.</translation>
    </message>
    <message>
        <source>These rules would remove %1.</source>
        <comment>132 versions, 1.2 GiB</comment>
        <translation>ما ستزيله هذه القواعد: %1.</translation>
    </message>
    <message>
        <source>Later they may: each backup applies them again.</source>
        <translation>وقد تزيل لاحقًا: فكل نسخ احتياطي يطبقها من جديد.</translation>
    </message>
    <message>
        <source>The current copy of every file stays. What goes can’t be brought back.</source>
        <translation>تبقى النسخة الحالية من كل ملف. وما يُزال لا يمكن استعادته.</translation>
    </message>
    <message>
        <source>Nothing is removed of %1 until you have looked at the many changes there.</source>
        <translation>لا يُزال شيء من %1 حتى تنظر في التغييرات الكثيرة هناك.</translation>
    </message>
    <message>
        <source>%1: %2 versions now (%3), %4 after these rules (%5)</source>
        <translation>%1: الإصدارات الآن %2 (%3)، وبعد هذه القواعد %4 (%5)</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemsDialog</name>
    <message>
        <source>What could not be backed up</source>
        <translation>ما تعذّر نسخه احتياطيًا</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;نسخ القائمة</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Nothing is left out any more.</source>
        <translation>لم يعد شيء مستثنى من النسخ.</translation>
    </message>
    <message>
        <source>Everything else is backed up as usual. Copies of these that were stored before are kept. Holdfast tries again by itself.</source>
        <translation>كل ما عدا ذلك يُنسخ احتياطيًا كالمعتاد. والنسخ المخزنة من قبل لهذه الملفات محفوظة. يعيد Holdfast المحاولة من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemsModel</name>
    <message>
        <source>File or folder</source>
        <translation>الملف أو المجلد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RemovalModel</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Why it goes</source>
        <translation>سبب الإزالة</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RepairDialog</name>
    <message numerus="yes">
        <source>%Ln stored copies were read (%1).</source>
        <translation>
            <numerusform>لم تُقرأ أي نسخة مخزنة (%1).</numerusform>
            <numerusform>قُرئت نسخة مخزنة واحدة (%1).</numerusform>
            <numerusform>قُرئت نسختان مخزنتان (%1).</numerusform>
            <numerusform>قُرئت %Ln نسخ مخزنة (%1).</numerusform>
            <numerusform>قُرئت %Ln نسخة مخزنة (%1).</numerusform>
            <numerusform>قُرئت %Ln نسخة مخزنة (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>أُوقف الفحص قبل نهايته.</translation>
    </message>
    <message>
        <source>All of them are as they were stored.</source>
        <translation>كلها كما خُزّنت.</translation>
    </message>
    <message>
        <source>Some could not be looked at.</source>
        <translation>تعذّر فحص بعضها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were damaged or missing, and all are repaired.</source>
        <translation>
            <numerusform>لم تكن أي نسخة تالفة أو مفقودة.</numerusform>
            <numerusform>كانت نسخة واحدة تالفة أو مفقودة، وقد أُصلحت.</numerusform>
            <numerusform>كانت نسختان تالفتين أو مفقودتين، وقد أُصلحتا.</numerusform>
            <numerusform>كانت %Ln نسخ تالفة أو مفقودة، وقد أُصلحت كلها.</numerusform>
            <numerusform>كانت %Ln نسخة تالفة أو مفقودة، وقد أُصلحت كلها.</numerusform>
            <numerusform>كانت %Ln نسخة تالفة أو مفقودة، وقد أُصلحت كلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were damaged or missing. Repaired: %1, beyond repair: %2.</source>
        <translation>
            <numerusform>لم تكن أي نسخة تالفة أو مفقودة. المُصلَح: %1، وما لا يمكن إصلاحه: %2.</numerusform>
            <numerusform>كانت نسخة واحدة تالفة أو مفقودة. المُصلَح: %1، وما لا يمكن إصلاحه: %2.</numerusform>
            <numerusform>كانت نسختان تالفتين أو مفقودتين. المُصلَح: %1، وما لا يمكن إصلاحه: %2.</numerusform>
            <numerusform>كانت %Ln نسخ تالفة أو مفقودة. المُصلَح: %1، وما لا يمكن إصلاحه: %2.</numerusform>
            <numerusform>كانت %Ln نسخة تالفة أو مفقودة. المُصلَح: %1، وما لا يمكن إصلاحه: %2.</numerusform>
            <numerusform>كانت %Ln نسخة تالفة أو مفقودة. المُصلَح: %1، وما لا يمكن إصلاحه: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check and repair the backup</source>
        <translation>فحص النسخة الاحتياطية وإصلاحها</translation>
    </message>
    <message>
        <source>Holdfast reads every stored copy and compares it with what was backed up. A damaged one is set aside, never deleted, and taken anew from your unchanged file or from another copy with the same content. This can take a while; you can go on working.</source>
        <translation>يقرأ Holdfast كل نسخة مخزنة ويقارنها بما نُسخ احتياطيًا. والتالفة منها توضع جانبًا ولا تُحذف أبدًا، وتؤخذ من جديد من ملفك الذي لم يتغير أو من نسخة أخرى لها المحتوى نفسه. قد يستغرق ذلك بعض الوقت، ويمكنك متابعة عملك.</translation>
    </message>
    <message>
        <source>&amp;Check and repair</source>
        <translation>&amp;فحص وإصلاح</translation>
    </message>
    <message>
        <source>Damaged copies</source>
        <translation>النسخ التالفة</translation>
    </message>
    <message>
        <source>Checking the backup:</source>
        <translation>فحص النسخة الاحتياطية:</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>إ&amp;عادة الفحص</translation>
    </message>
    <message numerus="yes">
        <source>Lea&amp;ve as they are…</source>
        <translation>
            <numerusform>&amp;تركها كما هي…</numerusform>
            <numerusform>&amp;تركها كما هي…</numerusform>
            <numerusform>&amp;تركهما كما هما…</numerusform>
            <numerusform>&amp;تركها كما هي…</numerusform>
            <numerusform>&amp;تركها كما هي…</numerusform>
            <numerusform>&amp;تركها كما هي…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>المتابعة في ال&amp;خلفية</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Known damage</source>
        <translation>تلف معلوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies can’t be repaired.</source>
        <translation>
            <numerusform>يمكن إصلاح كل النسخ التالفة.</numerusform>
            <numerusform>نسخة تالفة واحدة لا يمكن إصلاحها.</numerusform>
            <numerusform>نسختان تالفتان لا يمكن إصلاحهما.</numerusform>
            <numerusform>%Ln نسخ تالفة لا يمكن إصلاحها.</numerusform>
            <numerusform>%Ln نسخة تالفة لا يمكن إصلاحها.</numerusform>
            <numerusform>%Ln نسخة تالفة لا يمكن إصلاحها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you know of it, Holdfast does not warn of them any more. Nothing is removed: they stay listed here, and a verification still names them. It warns again as soon as anything else is damaged.</source>
        <translation>
            <numerusform>إذا كنت على علم بها، فلن يحذّر Holdfast منها بعد الآن. لا يُزال شيء: تبقى مدرجة هنا، ويظل التحقق يذكرها. ويحذّر من جديد حالما يتلف أي شيء آخر.</numerusform>
            <numerusform>إذا كنت على علم بها، فلن يحذّر Holdfast منها بعد الآن. لا يُزال شيء: تبقى مدرجة هنا، ويظل التحقق يذكرها. ويحذّر من جديد حالما يتلف أي شيء آخر.</numerusform>
            <numerusform>إذا كنت على علم بهما، فلن يحذّر Holdfast منهما بعد الآن. لا يُزال شيء: تبقيان مدرجتين هنا، ويظل التحقق يذكرهما. ويحذّر من جديد حالما يتلف أي شيء آخر.</numerusform>
            <numerusform>إذا كنت على علم بها، فلن يحذّر Holdfast منها بعد الآن. لا يُزال شيء: تبقى مدرجة هنا، ويظل التحقق يذكرها. ويحذّر من جديد حالما يتلف أي شيء آخر.</numerusform>
            <numerusform>إذا كنت على علم بها، فلن يحذّر Holdfast منها بعد الآن. لا يُزال شيء: تبقى مدرجة هنا، ويظل التحقق يذكرها. ويحذّر من جديد حالما يتلف أي شيء آخر.</numerusform>
            <numerusform>إذا كنت على علم بها، فلن يحذّر Holdfast منها بعد الآن. لا يُزال شيء: تبقى مدرجة هنا، ويظل التحقق يذكرها. ويحذّر من جديد حالما يتلف أي شيء آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave as they are</source>
        <translation>
            <numerusform>&amp;تركها كما هي</numerusform>
            <numerusform>&amp;تركها كما هي</numerusform>
            <numerusform>&amp;تركهما كما هما</numerusform>
            <numerusform>&amp;تركها كما هي</numerusform>
            <numerusform>&amp;تركها كما هي</numerusform>
            <numerusform>&amp;تركها كما هي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged copies are left as they are. Holdfast does not warn of them any more.</source>
        <translation>
            <numerusform>لم تُترك أي نسخة تالفة.</numerusform>
            <numerusform>تُركت نسخة تالفة واحدة كما هي. لن يحذّر Holdfast منها بعد الآن.</numerusform>
            <numerusform>تُركت نسختان تالفتان كما هما. لن يحذّر Holdfast منهما بعد الآن.</numerusform>
            <numerusform>تُركت %Ln نسخ تالفة كما هي. لن يحذّر Holdfast منها بعد الآن.</numerusform>
            <numerusform>تُركت %Ln نسخة تالفة كما هي. لن يحذّر Holdfast منها بعد الآن.</numerusform>
            <numerusform>تُركت %Ln نسخة تالفة كما هي. لن يحذّر Holdfast منها بعد الآن.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreChoices</name>
    <message>
        <source>Restore to a folder</source>
        <translation>الاستعادة إلى مجلد</translation>
    </message>
    <message>
        <source>&amp;Beside the original</source>
        <translation>إلى &amp;جانب الأصل</translation>
    </message>
    <message>
        <source>As a copy with “%1” in its name. Nothing that stands there is touched.</source>
        <translation>نسخةً في اسمها «%1». لا يُمس شيء مما هو موجود هناك.</translation>
    </message>
    <message>
        <source>To &amp;another folder</source>
        <translation>إلى مجلد &amp;آخر</translation>
    </message>
    <message>
        <source>With its folders, below one of your choice. Nothing that stands there is touched.</source>
        <translation>مع مجلداتها، تحت مجلد تختاره. لا يُمس شيء مما هو موجود هناك.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>In its own &amp;place</source>
        <translation>في مكانه الأ&amp;صلي</translation>
    </message>
    <message>
        <source>What gives way is archived in the backup first.</source>
        <translation>ما يُستبدل يُؤرشف أولًا في النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Replace it if it is older</source>
        <translation>استبداله إن كان أقدم</translation>
    </message>
    <message>
        <source>Replace it always</source>
        <translation>استبداله دائمًا</translation>
    </message>
    <message>
        <source>If something &amp;else stands there:</source>
        <translation>إن كان هناك &amp;شيء آخر:</translation>
    </message>
    <message>
        <source>E&amp;xactly as it was</source>
        <translation>تما&amp;مًا كما كان</translation>
    </message>
    <message>
        <source>E&amp;xactly as it is in the backup</source>
        <translation>تما&amp;مًا كما هو في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Put back in place, so that everything is as it was. Newer files and files that were not there then are archived in the backup first; then they give way.</source>
        <translation>الاستعادة في المكان نفسه ليعود كل شيء كما كان. الملفات الأحدث والملفات التي لم تكن موجودة حينها تُؤرشف أولًا في النسخة الاحتياطية، ثم تُزال من مكانها.</translation>
    </message>
    <message>
        <source>Take the &amp;nearest older version where the
retention rules removed the right one</source>
        <translation>أخذ أ&amp;قرب إصدار أقدم حيث أزالت
قواعد الاحتفاظ الإصدار المطلوب</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>لم يُختر مجلد بعد</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>الاستعادة</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>استعادة «%1»</translation>
    </message>
    <message>
        <source>Restore the selected files and folders</source>
        <translation>استعادة الملفات والمجلدات المحددة</translation>
    </message>
    <message>
        <source>As it was on %1 at %2.</source>
        <comment>date, time</comment>
        <translation>كما كان في %1 الساعة %2.</translation>
    </message>
    <message>
        <source>As it is in the backup now.</source>
        <translation>كما هو في النسخة الاحتياطية الآن.</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>عرض ال&amp;مجلد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Choose a folder, and it is shown here what will happen.</source>
        <translation>اختر مجلدًا، ليُعرض هنا ما سيحدث.</translation>
    </message>
    <message>
        <source>The restore was stopped</source>
        <translation>أُوقفت الاستعادة</translation>
    </message>
    <message>
        <source>Nothing could be restored</source>
        <translation>تعذّرت استعادة أي شيء</translation>
    </message>
    <message numerus="yes">
        <source>Restored, but %Ln files need your attention</source>
        <translation>
            <numerusform>تمت الاستعادة</numerusform>
            <numerusform>تمت الاستعادة، لكن ملفًا واحدًا يحتاج إلى انتباهك</numerusform>
            <numerusform>تمت الاستعادة، لكن ملفين يحتاجان إلى انتباهك</numerusform>
            <numerusform>تمت الاستعادة، لكن %Ln ملفات تحتاج إلى انتباهك</numerusform>
            <numerusform>تمت الاستعادة، لكن %Ln ملفًا تحتاج إلى انتباهك</numerusform>
            <numerusform>تمت الاستعادة، لكن %Ln ملف تحتاج إلى انتباهك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are restored</source>
        <translation>
            <numerusform>لم يُستعد أي ملف</numerusform>
            <numerusform>استُعيد ملف واحد</numerusform>
            <numerusform>استُعيد ملفان</numerusform>
            <numerusform>استُعيدت %Ln ملفات</numerusform>
            <numerusform>استُعيد %Ln ملفًا</numerusform>
            <numerusform>استُعيد %Ln ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePlanModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Stood there before</source>
        <translation>الموجود سابقًا</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>وُضع في</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>Stands there now</source>
        <translation>الموجود الآن</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>يوضع في</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePlanView</name>
    <message>
        <source>Working out what will happen</source>
        <translation>تحديد ما سيحدث</translation>
    </message>
    <message>
        <source>What is restored, name by name</source>
        <translation>ما يُستعاد، اسمًا اسمًا</translation>
    </message>
    <message>
        <source>Show &amp;only what needs attention</source>
        <translation>عرض ما يحتاج إلى ان&amp;تباه فقط</translation>
    </message>
    <message>
        <source>Working out what will happen…</source>
        <translation>جارٍ تحديد ما سيحدث…</translation>
    </message>
    <message>
        <source>%1 The list shows the first %2 of %3.</source>
        <comment>sentences, numbers</comment>
        <translation>%1 تعرض القائمة أول %2 من %3.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreProgress</name>
    <message>
        <source>Progress of the restore</source>
        <translation>تقدّم الاستعادة</translation>
    </message>
    <message>
        <source>Waiting for the backup that is under way…</source>
        <translation>في انتظار النسخ الاحتياطي الجاري…</translation>
    </message>
    <message>
        <source>Stopping after the file in hand…</source>
        <translation>سيتوقف بعد الملف الحالي…</translation>
    </message>
    <message numerus="yes">
        <source>Restoring %Ln files…</source>
        <translation>
            <numerusform>جارٍ استعادة %Ln ملف…</numerusform>
            <numerusform>جارٍ استعادة ملف واحد…</numerusform>
            <numerusform>جارٍ استعادة ملفين…</numerusform>
            <numerusform>جارٍ استعادة %Ln ملفات…</numerusform>
            <numerusform>جارٍ استعادة %Ln ملفًا…</numerusform>
            <numerusform>جارٍ استعادة %Ln ملف…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4</source>
        <comment>files, bytes</comment>
        <translation>%1 من %2، %3 من %4</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RetentionPage</name>
    <message>
        <source>How long are earlier versions kept?</source>
        <translation>كم تُحفظ الإصدارات السابقة؟</translation>
    </message>
    <message>
        <source>Rules remove earlier versions and, if you wish, deleted files. The current copy of a file is never removed: at least one good copy always stays.</source>
        <translation>تزيل القواعد الإصدارات السابقة، والملفات المحذوفة إن شئت. أما النسخة الحالية من الملف فلا تُزال أبدًا: تبقى دائمًا نسخة سليمة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>&amp;Rules for:</source>
        <translation>نطا&amp;ق القواعد:</translation>
    </message>
    <message>
        <source>This folder has r&amp;ules of its own</source>
        <translation>لهذا المجلد قواعد &amp;خاصة به</translation>
    </message>
    <message>
        <source>Undo &amp;changes</source>
        <translation>الترا&amp;جع عن التغييرات</translation>
    </message>
    <message>
        <source>&amp;Save rules</source>
        <translation>ح&amp;فظ القواعد</translation>
    </message>
    <message>
        <source>&amp;Apply now…</source>
        <translation>ت&amp;طبيق الآن…</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>كل المجلدات</translation>
    </message>
    <message>
        <source>%1 (own rules)</source>
        <translation>%1 (قواعد خاصة)</translation>
    </message>
    <message>
        <source>The configuration file can’t be read, so these are not your rules: they can be seen and changed once it is mended.</source>
        <translation>لا يمكن قراءة ملف التهيئة، لذا ليست هذه قواعدك: يمكن الاطلاع عليها وتغييرها عندما يُصحَّح.</translation>
    </message>
    <message>
        <source>The rules are here again as soon as the configuration is mended.</source>
        <translation>تعود القواعد إلى هنا حالما تُصحَّح التهيئة.</translation>
    </message>
    <message>
        <source>Set up a backup first: choose the folders to keep safe and a drive for their copies.</source>
        <translation>أعدّ نسخًا احتياطيًا أولًا: اختر المجلدات التي تريد حفظها وقرصًا لنسخها.</translation>
    </message>
    <message>
        <source>Save and &amp;apply now…</source>
        <translation>حفظ وت&amp;طبيق الآن…</translation>
    </message>
    <message>
        <source>These rules are in force. Removed %1: %2.</source>
        <comment>today 14:03, 5 versions</comment>
        <translation>هذه القواعد سارية. أُزيل %1: %2.</translation>
    </message>
    <message>
        <source>These rules are in force.</source>
        <translation>هذه القواعد سارية.</translation>
    </message>
    <message>
        <source>Not saved yet. Once saved, the next backup removes what is listed.</source>
        <translation>لم تُحفظ بعد. ومتى حُفظت أزال النسخ الاحتياطي التالي ما هو مدرج.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>The rules are saved.</source>
        <translation>حُفظت القواعد.</translation>
    </message>
    <message>
        <source>Save without a preview?</source>
        <translation>الحفظ دون معاينة؟</translation>
    </message>
    <message>
        <source>What these rules remove can’t be shown now.</source>
        <translation>لا يمكن الآن عرض ما تزيله هذه القواعد.</translation>
    </message>
    <message>
        <source>Once they are saved, the next backup applies them.</source>
        <translation>متى حُفظت طبّقها النسخ الاحتياطي التالي.</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>الح&amp;فظ مع ذلك</translation>
    </message>
    <message>
        <source>Remove earlier versions?</source>
        <translation>إزالة الإصدارات السابقة؟</translation>
    </message>
    <message>
        <source>Remove %1 from the backup?</source>
        <comment>132 versions, 1.2 GiB</comment>
        <translation>أتريد إزالة ما يلي من النسخة الاحتياطية: %1؟</translation>
    </message>
    <message>
        <source>They are the ones that the page lists. They can’t be brought back. The current copy of every file stays.</source>
        <translation>هي المدرجة في الصفحة. ولا يمكن استعادتها. وتبقى النسخة الحالية من كل ملف.</translation>
    </message>
    <message>
        <source>Meanwhile others than those that you saw would go, so nothing was removed yet. %1</source>
        <translation>تغيّر في أثناء ذلك ما سيُزال عما رأيته، لذا لم يُزل شيء بعد. %1</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>إ&amp;زالتها</translation>
    </message>
    <message>
        <source>Removing earlier versions…</source>
        <translation>جارٍ إزالة الإصدارات السابقة…</translation>
    </message>
    <message>
        <source>A backup ran meanwhile, and others than those that you saw would go now. Nothing was removed: look at the list again.</source>
        <translation>جرى نسخ احتياطي في أثناء ذلك، فتغيّر ما سيُزال الآن عما رأيته. لم يُزل شيء: انظر في القائمة مرة أخرى.</translation>
    </message>
    <message>
        <source>Stopped. Removed until then: %1.</source>
        <translation>أُوقفت الإزالة. ما أُزيل حتى ذلك الحين: %1.</translation>
    </message>
    <message>
        <source>Removed: %1. Some could not be removed: %2: %3</source>
        <translation>ما أُزيل: %1. وتعذّرت إزالة بعضها: %2: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ReviewStep</name>
    <message>
        <source>Ready to start</source>
        <translation>جاهز للبدء</translation>
    </message>
    <message>
        <source>The first backup copies everything, which may take a while. From then on changes are backed up within seconds, and earlier versions are kept.</source>
        <translation>ينسخ النسخ الاحتياطي الأول كل شيء، وقد يستغرق ذلك بعض الوقت. بعدها تُنسخ التغييرات في غضون ثوانٍ، وتُحفظ الإصدارات السابقة.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المستبعَد</translation>
    </message>
    <message>
        <source>All &amp;rules…</source>
        <translation>كل ال&amp;قواعد…</translation>
    </message>
    <message>
        <source>%1. %2 are free there.</source>
        <translation>%1. المتاح هناك %2.</translation>
    </message>
    <message>
        <source>The exclude rules leave out nothing.</source>
        <translation>لا تستبعد قواعد الاستبعاد شيئًا.</translation>
    </message>
    <message>
        <source>What to leave out of all folders</source>
        <translation>ما يُستبعد من كل المجلدات</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RulesForm</name>
    <message>
        <source>The exact rules</source>
        <translation>القواعد بالتفصيل</translation>
    </message>
    <message>
        <source>Keep of each file the &amp;newest:</source>
        <translation>الإبقاء من كل ملف على أحد&amp;ث:</translation>
    </message>
    <message numerus="yes">
        <source> versions</source>
        <translation>
            <numerusform> إصدار</numerusform>
            <numerusform> إصدار</numerusform>
            <numerusform> إصداران</numerusform>
            <numerusform> إصدارات</numerusform>
            <numerusform> إصدارًا</numerusform>
            <numerusform> إصدار</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep versions f&amp;or:</source>
        <translation>الا&amp;حتفاظ بالإصدارات لمدة:</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <translation>
            <numerusform> يوم</numerusform>
            <numerusform> يوم</numerusform>
            <numerusform> يومان</numerusform>
            <numerusform> أيام</numerusform>
            <numerusform> يومًا</numerusform>
            <numerusform> يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>One each &amp;hour, for:</source>
        <translation>إصدار كل &amp;ساعة، لمدة:</translation>
    </message>
    <message numerus="yes">
        <source> hours</source>
        <translation>
            <numerusform> ساعة</numerusform>
            <numerusform> ساعة</numerusform>
            <numerusform> ساعتان</numerusform>
            <numerusform> ساعات</numerusform>
            <numerusform> ساعة</numerusform>
            <numerusform> ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>One each da&amp;y, for:</source>
        <translation>إصدار كل &amp;يوم، لمدة:</translation>
    </message>
    <message>
        <source>One each &amp;week, for:</source>
        <translation>إصدار كل أسبو&amp;ع، لمدة:</translation>
    </message>
    <message numerus="yes">
        <source> weeks</source>
        <translation>
            <numerusform> أسبوع</numerusform>
            <numerusform> أسبوع</numerusform>
            <numerusform> أسبوعان</numerusform>
            <numerusform> أسابيع</numerusform>
            <numerusform> أسبوعًا</numerusform>
            <numerusform> أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>One each mon&amp;th, for:</source>
        <translation>إصدار كل &amp;شهر، لمدة:</translation>
    </message>
    <message numerus="yes">
        <source> months</source>
        <translation>
            <numerusform> شهر</numerusform>
            <numerusform> شهر</numerusform>
            <numerusform> شهران</numerusform>
            <numerusform> أشهر</numerusform>
            <numerusform> شهرًا</numerusform>
            <numerusform> شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>One each y&amp;ear, for:</source>
        <translation>إصدار كل س&amp;نة، لمدة:</translation>
    </message>
    <message numerus="yes">
        <source> years</source>
        <translation>
            <numerusform> سنة</numerusform>
            <numerusform> سنة</numerusform>
            <numerusform> سنتان</numerusform>
            <numerusform> سنوات</numerusform>
            <numerusform> سنة</numerusform>
            <numerusform> سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;deleted files for:</source>
        <translation>الاحتفاظ بالمح&amp;ذوفات لمدة:</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>A version goes when one of these rules says so. Of the “one each …” rules it is enough that one keeps it.</source>
        <translation>يُزال الإصدار متى قضت بذلك إحدى هذه القواعد. أما قواعد «إصدار كل …» فيكفي أن تُبقيه واحدة منها.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Free space to keep on the drive</source>
        <translation>المساحة التي تبقى متاحة على القرص</translation>
    </message>
    <message>
        <source>Unit of the free space</source>
        <translation>وحدة المساحة المتاحة</translation>
    </message>
    <message>
        <source>% of the drive</source>
        <translation>% من القرص</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>ميبيبايت</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>جيبيبايت</translation>
    </message>
    <message>
        <source>Keep &amp;free on the drive:</source>
        <translation>إبقاء مساحة &amp;متاحة على القرص:</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RunsModel</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Something left out</source>
        <translation>لم يُنسخ كل شيء</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>أُوقف مبكرًا</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>لم ينتهِ</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>المضافة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>المتغيرة</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>المحذوفة</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>لم تُنسخ</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>المكتوب</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingsForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>اختر مجلدًا</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingsPage</name>
    <message>
        <source>The configuration file can’t be read, so these are not your settings: they can be seen and changed once it is mended.</source>
        <translation>لا يمكن قراءة ملف التهيئة، لذا ليست هذه إعداداتك: يمكن الاطلاع عليها وتغييرها عندما يُصحَّح.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>About Holdfast</source>
        <translation>حول Holdfast</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>فتح مجلد السجل</translation>
    </message>
    <message>
        <source>Nothing opened the log folder. It is there after the first backup.</source>
        <translation>لم يُفتح مجلد السجل. يكون موجودًا بعد النسخ الاحتياطي الأول.</translation>
    </message>
    <message>
        <source>Some settings were changed.</source>
        <translation>غُيّرت بعض الإعدادات.</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>تجا&amp;هل</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>ت&amp;طبيق</translation>
    </message>
    <message>
        <source>This backup has begun, and keeps its layout. Another one holds for a backup that begins anew, on another drive.</source>
        <translation>بدأت هذه النسخة الاحتياطية وتحتفظ ببنيتها. ولا تسري بنية أخرى إلا على نسخة احتياطية تبدأ من جديد على قرص آخر.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>حُفظت الإعدادات.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SeveralPanel</name>
    <message>
        <source>&amp;Restore…</source>
        <translation>ا&amp;ستعادة…</translation>
    </message>
    <message>
        <source>Bring them back as they were at the time that is shown; what will happen is shown first</source>
        <translation>استعادتها كما كانت في الوقت المعروض؛ ويُعرض أولًا ما سيحدث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and folders are selected</source>
        <translation>
            <numerusform>لم يُحدد أي ملف أو مجلد</numerusform>
            <numerusform>حُدد ملف أو مجلد واحد</numerusform>
            <numerusform>حُدد عنصران من الملفات والمجلدات</numerusform>
            <numerusform>حُددت %Ln عناصر من الملفات والمجلدات</numerusform>
            <numerusform>حُدد %Ln عنصرًا من الملفات والمجلدات</numerusform>
            <numerusform>حُدد %Ln عنصر من الملفات والمجلدات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not there at this time: choose one alone to bring it back.</source>
        <translation>
            <numerusform>كلها موجودة في هذا الوقت.</numerusform>
            <numerusform>واحد منها غير موجود في هذا الوقت: اختره وحده لاستعادته.</numerusform>
            <numerusform>اثنان منها غير موجودين في هذا الوقت: اختر أحدهما وحده لاستعادته.</numerusform>
            <numerusform>%Ln منها غير موجودة في هذا الوقت: اختر أحدها وحده لاستعادته.</numerusform>
            <numerusform>%Ln منها غير موجودة في هذا الوقت: اختر أحدها وحده لاستعادته.</numerusform>
            <numerusform>%Ln منها غير موجودة في هذا الوقت: اختر أحدها وحده لاستعادته.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SituationPanel</name>
    <message>
        <source>Progress of the backup</source>
        <translation>تقدّم النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقا&amp;ف مؤقت</translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation>ا&amp;ستعادة…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحا&amp;ولة</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;نسخ احتياطي الآن</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SourceDetails</name>
    <message>
        <source>E&amp;xclude rules…</source>
        <translation>قواعد الا&amp;ستبعاد…</translation>
    </message>
    <message>
        <source>&amp;Versions to keep…</source>
        <translation>الإ&amp;صدارات المحفوظة…</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <translation>عرض في &amp;مدير الملفات</translation>
    </message>
    <message>
        <source>Sto&amp;p backing up…</source>
        <translation>إي&amp;قاف النسخ الاحتياطي…</translation>
    </message>
    <message>
        <source>What could not be backed up</source>
        <translation>ما تعذّر نسخه احتياطيًا</translation>
    </message>
    <message>
        <source>It has no exclude rules of its own.</source>
        <translation>ليست له قواعد استبعاد خاصة به.</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln exclude rules of its own.</source>
        <translation>
            <numerusform>ليست له قواعد استبعاد خاصة به.</numerusform>
            <numerusform>له قاعدة استبعاد واحدة خاصة به.</numerusform>
            <numerusform>له قاعدتا استبعاد خاصتان به.</numerusform>
            <numerusform>له %Ln قواعد استبعاد خاصة به.</numerusform>
            <numerusform>له %Ln قاعدة استبعاد خاصة به.</numerusform>
            <numerusform>له %Ln قاعدة استبعاد خاصة به.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its versions are kept by rules of its own.</source>
        <translation>تُحفظ إصداراته وفق قواعد خاصة به.</translation>
    </message>
    <message>
        <source>Its versions are kept by the rules for all folders.</source>
        <translation>تُحفظ إصداراته وفق قواعد كل المجلدات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be backed up:</source>
        <translation>
            <numerusform>نُسخت كل الملفات والمجلدات احتياطيًا:</numerusform>
            <numerusform>تعذّر نسخ ملف أو مجلد واحد احتياطيًا:</numerusform>
            <numerusform>تعذّر نسخ ملفين أو مجلدين احتياطيًا:</numerusform>
            <numerusform>تعذّر نسخ %Ln ملفات أو مجلدات احتياطيًا:</numerusform>
            <numerusform>تعذّر نسخ %Ln ملفًا أو مجلدًا احتياطيًا:</numerusform>
            <numerusform>تعذّر نسخ %Ln ملف أو مجلد احتياطيًا:</numerusform>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>المراقبة</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TimeBar</name>
    <message>
        <source>To the change before</source>
        <translation>إلى التغيير السابق</translation>
    </message>
    <message>
        <source>To the next change</source>
        <translation>إلى التغيير التالي</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>الوقت المعروض</translation>
    </message>
    <message>
        <source>Date and time to show</source>
        <translation>التاريخ والوقت المعروضان</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>ال&amp;آن</translation>
    </message>
    <message>
        <source>Show the files as they are now</source>
        <translation>عرض الملفات بحالتها الآن</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the end of the slider</comment>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown is %1</source>
        <translation>المعروض: %1</translation>
    </message>
    <message>
        <source>Shown is now</source>
        <translation>المعروض: الآن</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Tray</name>
    <message>
        <source>Nothing was done yet</source>
        <translation>لم يُنجز شيء بعد</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقا&amp;ف مؤقت</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>&amp;Open Holdfast</source>
        <translation>ف&amp;تح Holdfast</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Holdfast: %1</source>
        <translation>Holdfast: %1</translation>
    </message>
    <message>
        <source>Last good backup: %1</source>
        <translation>آخر نسخ احتياطي ناجح: %1</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>جارٍ البحث عن التغييرات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, 48 files</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done: file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>آخر ما أُنجز</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::UsageModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::UsagePanel</name>
    <message>
        <source>What takes the space</source>
        <translation>ما يشغل المساحة</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>جارٍ الجمع…</translation>
    </message>
    <message>
        <source>Files now: %1</source>
        <translation>الملفات الآن: %1</translation>
    </message>
    <message>
        <source>Kept history: %1</source>
        <translation>المحفوظات: %1</translation>
    </message>
    <message>
        <source>Nothing is stored yet. After the first backup you see here which folders take the space.</source>
        <translation>لم يُخزّن شيء بعد. بعد النسخ الاحتياطي الأول ترى هنا المجلدات التي تشغل المساحة.</translation>
    </message>
    <message>
        <source>Nothing in this folder takes any space.</source>
        <translation>لا شيء في هذا المجلد يشغل مساحة.</translation>
    </message>
    <message>
        <source>%1: %2 now, %3 of earlier versions and deleted files</source>
        <translation>%1: الآن %2، وللإصدارات السابقة والملفات المحذوفة %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا شيء غيرها</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>كل المجلدات</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>الانتقال إلى %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VerifySection</name>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>A backup is worth what can be restored from it.</source>
        <translation>قيمة النسخة الاحتياطية فيما يمكن استعادته منها.</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>إ&amp;صلاح…</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>ت&amp;حقق الآن</translation>
    </message>
    <message>
        <source>&amp;Prove restoring now</source>
        <translation>ا&amp;ختبار الاستعادة الآن</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Reads every stored copy and compares it with its fingerprint.</source>
        <translation>يقرأ كل نسخة مخزنة ويقارنها ببصمتها.</translation>
    </message>
    <message numerus="yes">
        <source>Restores %Ln files, drawn at random, to a temporary folder and compares them.</source>
        <translation>
            <numerusform>لا يستعيد أي ملف.</numerusform>
            <numerusform>يستعيد ملفًا واحدًا، يُختار عشوائيًا، إلى مجلد مؤقت ويقارنه.</numerusform>
            <numerusform>يستعيد ملفين، يُختاران عشوائيًا، إلى مجلد مؤقت ويقارنهما.</numerusform>
            <numerusform>يستعيد %Ln ملفات، تُختار عشوائيًا، إلى مجلد مؤقت ويقارنها.</numerusform>
            <numerusform>يستعيد %Ln ملفًا، تُختار عشوائيًا، إلى مجلد مؤقت ويقارنها.</numerusform>
            <numerusform>يستعيد %Ln ملف، تُختار عشوائيًا، إلى مجلد مؤقت ويقارنها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>The backup can’t be reached now. Connect its drive to check it, or to prove that files can be restored.</source>
        <translation>لا يمكن الوصول إلى النسخة الاحتياطية الآن. وصّل قرصها لفحصها، أو لاختبار استعادة الملفات.</translation>
    </message>
    <message>
        <source>Nothing was backed up yet, so there is nothing to prove.</source>
        <translation>لم يُنسخ شيء احتياطيًا بعد، فلا شيء يُختبر.</translation>
    </message>
    <message>
        <source>That files can be restored was never proven on this computer. It takes a minute.</source>
        <translation>لم تُختبر استعادة الملفات على هذا الحاسوب قط. يستغرق ذلك دقيقة.</translation>
    </message>
    <message>
        <source>The last proof of restoring (%1) found damage. Verify the backup now.</source>
        <translation>وجد آخر اختبار للاستعادة (%1) تلفًا. تحقق من النسخة الاحتياطية الآن.</translation>
    </message>
    <message>
        <source>Restoring was last proven %1: %2 came back exactly as they were.</source>
        <translation>آخر اختبار للاستعادة: %1. ما عاد كما كان تمامًا: %2.</translation>
    </message>
    <message>
        <source>Its stored copies were never all verified from this computer.</source>
        <translation>لم يُتحقق قط من كل نسخها المخزنة من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>All stored copies were last verified %1: they are sound.</source>
        <translation>آخر تحقق من كل النسخ المخزنة: %1. وهي سليمة.</translation>
    </message>
    <message numerus="yes">
        <source>Last verified %1: %Ln copies are damaged, and left as they are.</source>
        <translation>
            <numerusform>آخر تحقق: %1. لا نسخ تالفة.</numerusform>
            <numerusform>آخر تحقق: %1. نسخة واحدة تالفة، وقد تُركت كما هي.</numerusform>
            <numerusform>آخر تحقق: %1. نسختان تالفتان، وقد تُركتا كما هما.</numerusform>
            <numerusform>آخر تحقق: %1. %Ln نسخ تالفة، وقد تُركت كما هي.</numerusform>
            <numerusform>آخر تحقق: %1. %Ln نسخة تالفة، وقد تُركت كما هي.</numerusform>
            <numerusform>آخر تحقق: %1. %Ln نسخة تالفة، وقد تُركت كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies were found damaged or missing (%1). Repairing takes them anew from your unchanged files or from other copies of the same content.</source>
        <translation>
            <numerusform>لم تُوجد نسخ مخزنة تالفة أو مفقودة (%1).</numerusform>
            <numerusform>وُجدت نسخة مخزنة واحدة تالفة أو مفقودة (%1). يأخذها الإصلاح من جديد من ملفاتك التي لم تتغير أو من نسخ أخرى لها المحتوى نفسه.</numerusform>
            <numerusform>وُجدت نسختان مخزنتان تالفتان أو مفقودتان (%1). يأخذهما الإصلاح من جديد من ملفاتك التي لم تتغير أو من نسخ أخرى لها المحتوى نفسه.</numerusform>
            <numerusform>وُجدت %Ln نسخ مخزنة تالفة أو مفقودة (%1). يأخذها الإصلاح من جديد من ملفاتك التي لم تتغير أو من نسخ أخرى لها المحتوى نفسه.</numerusform>
            <numerusform>وُجدت %Ln نسخة مخزنة تالفة أو مفقودة (%1). يأخذها الإصلاح من جديد من ملفاتك التي لم تتغير أو من نسخ أخرى لها المحتوى نفسه.</numerusform>
            <numerusform>وُجدت %Ln نسخة مخزنة تالفة أو مفقودة (%1). يأخذها الإصلاح من جديد من ملفاتك التي لم تتغير أو من نسخ أخرى لها المحتوى نفسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4 of %5</source>
        <comment>what, files, bytes</comment>
        <translation>%1: %2 من %3، %4 من %5</translation>
    </message>
    <message>
        <source>Reading the stored copies</source>
        <translation>قراءة النسخ المخزنة</translation>
    </message>
    <message>
        <source>Restoring and comparing</source>
        <translation>الاستعادة والمقارنة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files, size</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored copies are damaged or missing.</source>
        <translation>
            <numerusform>لا نسخ مخزنة تالفة أو مفقودة.</numerusform>
            <numerusform>نسخة مخزنة واحدة تالفة أو مفقودة.</numerusform>
            <numerusform>نسختان مخزنتان تالفتان أو مفقودتان.</numerusform>
            <numerusform>%Ln نسخ مخزنة تالفة أو مفقودة.</numerusform>
            <numerusform>%Ln نسخة مخزنة تالفة أو مفقودة.</numerusform>
            <numerusform>%Ln نسخة مخزنة تالفة أو مفقودة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was read so far is sound: %1.</source>
        <translation>أُوقف التحقق. ما قُرئ حتى الآن سليم: %1.</translation>
    </message>
    <message>
        <source>What could be read is sound: %1. Some copies could not be looked at.</source>
        <translation>ما أمكنت قراءته سليم: %1. وتعذّر فحص بعض النسخ.</translation>
    </message>
    <message>
        <source>All stored copies are sound: %1.</source>
        <translation>كل النسخ المخزنة سليمة: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be restored as they were.</source>
        <translation>
            <numerusform>أمكنت استعادة كل الملفات كما كانت.</numerusform>
            <numerusform>تعذّرت استعادة ملف واحد كما كان.</numerusform>
            <numerusform>تعذّرت استعادة ملفين كما كانا.</numerusform>
            <numerusform>تعذّرت استعادة %Ln ملفات كما كانت.</numerusform>
            <numerusform>تعذّرت استعادة %Ln ملفًا كما كانت.</numerusform>
            <numerusform>تعذّرت استعادة %Ln ملف كما كانت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>أُوقف قبل النهاية.</translation>
    </message>
    <message>
        <source>No file could be tried.</source>
        <translation>تعذّر اختبار أي ملف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were restored and are exactly what they were.</source>
        <translation>
            <numerusform>لم يُستعد أي ملف.</numerusform>
            <numerusform>استُعيد ملف واحد، وهو كما كان تمامًا.</numerusform>
            <numerusform>استُعيد ملفان، وهما كما كانا تمامًا.</numerusform>
            <numerusform>استُعيدت %Ln ملفات، وهي كما كانت تمامًا.</numerusform>
            <numerusform>استُعيد %Ln ملفًا، وهي كما كانت تمامًا.</numerusform>
            <numerusform>استُعيد %Ln ملف، وهي كما كانت تمامًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): its copy %3: %4</source>
        <comment>file, which content, where it lies, problem</comment>
        <translation>%1 (%2): نسخته %3: %4</translation>
    </message>
    <message>
        <source>%1 (%2): its copy %3 is missing</source>
        <comment>file, which content, where it lay</comment>
        <translation>%1 (%2): نسخته %3 مفقودة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not a part of the backup; it is left alone</source>
        <translation>%1: ليس جزءًا من النسخة الاحتياطية؛ ولن يُمس</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VersionModel</name>
    <message>
        <source>Current. %1</source>
        <comment>what changed</comment>
        <translation>الحالي. %1</translation>
    </message>
    <message>
        <source>until now</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>From %1 %2</source>
        <comment>a time, until when</comment>
        <translation>من %1 %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>from and until, what changed</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::VersionsPage</name>
    <message>
        <source>Your files as they are now</source>
        <translation>ملفاتك بحالتها الآن</translation>
    </message>
    <message>
        <source>Your files as they were on %1 at %2</source>
        <comment>date, time</comment>
        <translation>ملفاتك كما كانت في %1 الساعة %2</translation>
    </message>
    <message>
        <source>%1 was not there at this time.</source>
        <translation>لم يكن %1 موجودًا في هذا الوقت.</translation>
    </message>
    <message>
        <source>Choose &amp;folders</source>
        <translation>ا&amp;ختيار مجلدات</translation>
    </message>
    <message>
        <source>Nothing is backed up yet</source>
        <translation>لم يُنسخ شيء احتياطيًا بعد</translation>
    </message>
    <message>
        <source>As soon as a folder is backed up, every version of every file in it can be found here.</source>
        <translation>حالما يُنسخ مجلد احتياطيًا، تجد هنا كل إصدار من كل ملف فيه.</translation>
    </message>
    <message>
        <source>Search everything that was ever backed up</source>
        <translation>البحث في كل ما سبق نسخه احتياطيًا</translation>
    </message>
    <message>
        <source>Show &amp;deleted files</source>
        <translation>عرض الملفات المح&amp;ذوفة</translation>
    </message>
    <message>
        <source>Choose a file or a folder</source>
        <translation>اختر ملفًا أو مجلدًا</translation>
    </message>
    <message>
        <source>Its versions are shown here: to read, to compare and to bring back. Move the slider to see how everything was at another time.</source>
        <translation>تُعرض إصداراته هنا: لقراءتها ومقارنتها واستعادتها. حرّك شريط التمرير لترى كيف كان كل شيء في وقت آخر.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WatchDialog</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Folders that can’t be watched</source>
        <translation>مجلدات لا يمكن مراقبتها</translation>
    </message>
    <message>
        <source>This computer tells Holdfast of changes in %1 folders, and no more. Nothing is lost: the others are looked at from time to time, so that changes in them are backed up later. Whoever administers this computer can raise the limit.</source>
        <translation>يُبلغ هذا الحاسوب Holdfast عن التغييرات في %1 من المجلدات لا أكثر. لا يضيع شيء: تُفحص البقية من حين إلى آخر، فتُنسخ تغييراتها متأخرة. ويمكن لمن يدير هذا الحاسوب رفع الحد.</translation>
    </message>
    <message>
        <source>Until the next restart, type this in a &amp;terminal:</source>
        <translation>اكتب هذا في ال&amp;طرفية، ويسري حتى إعادة التشغيل التالية:</translation>
    </message>
    <message>
        <source>For &amp;good, write this into the file /etc/sysctl.d/60-holdfast.conf:</source>
        <translation>اكتب هذا في الملف ‎/etc/sysctl.d/60-holdfast.conf، ويسري &amp;دائمًا:</translation>
    </message>
    <message>
        <source>Then start Holdfast again, so that it watches all folders.</source>
        <translation>ثم شغّل Holdfast من جديد، ليراقب كل المجلدات.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WorkPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
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
        <translation>holdfast: البرنامج قيد التشغيل، ولا يستجيب.
</translation>
    </message>
</context>
</TS>
