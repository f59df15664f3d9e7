### Check your answers: the last page before a notice is sent. An unreviewed translation.

check-title = 回答の確認
check-lead = まだ何も送信されていません。これが当サービスに保存される内容です。コンテンツの投稿者が読むつもりで、もう一度読んでください。
check-nothing-sent = 何も送信されていません
check-complete = **法律が求めるものはすべてそろっています。** 有無を調べたのはプログラムです。十分かどうかは人が判断します。
check-lacking = **法律が求めるもののうち、足りないものがあります。** このまま送ることもできます。その場合は、足りないものを書面でお知らせします。補完されるまで、当サービスは対応できないことがあります。
# $many: how many locations.
check-given-up =
    { $many ->
       *[other] **{ $many }件の所在(URL)が除かれています。** このまま送ると、その所在についての主張を取り下げることになります。これは元に戻せません。
    }
# $many: how many addresses; $hosts: the names of our hosts.
check-elsewhere =
    { $many ->
       *[other] **{ $many }件のアドレスは当サービスのものではありません**({ $hosts })。当サービスが対応できるのは、当サービス上にあるものだけです。もう一度確認するか、このまま送ってください。
    }
# $number: which location of the list; $host: the name of its host.
check-elsewhere-one = 所在{ $number }は{ $host }にあります。
# $many: how many locations are not named.
check-elsewhere-more =
    { $many ->
       *[other] ほか{ $many }件。
    }
check-asked = 当サービスのポリシーで求めている項目ですが、空欄です。
check-by-policy = ポリシー
check-change = 変更
# $what: the name of the answer, in the words of the policy or of a page.
check-change-of = 変更:{ $what }
check-not-given = 記入なし
check-yes = はい
check-where = コンテンツがある場所
# $many: how many locations.
check-locations = 所在(URL)({ $many }件)
check-locations-list = 所在(URL)の一覧
# $many: how many lines.
check-merged =
    { $many ->
       *[other] { $many }行は所在(URL)が重複していたため、一つにまとめました。
    }
check-signed = 宣誓文と署名
check-policy = ポリシー
# $title: the title of the policy, in its own words; $version: the first letters of its version.
check-policy-version = { $title }、版[{ $version }]
check-send = 侵害通知を送る
check-send-completed = 補完した侵害通知を送る
check-change-something = 内容を変更する

check-found-name = 氏名が入力されています。署名者の氏名はほかに記入されていません。
check-found-same-name = 入力された氏名は、署名者の氏名と同じです。
# $name: the name of the signer.
check-found-other-name = 氏名が入力されています。署名者の氏名は「{ $name }」と記入されています。
# $many: how many works.
check-found-works =
    { $many ->
       *[other] { $many }点の著作物が記載されています。
    }
# $many: how many locations.
check-found-locations =
    { $many ->
       *[other] 異なる所在(URL)が{ $many }件記載されています。
    }
check-found-contact = 通知者に連絡できます。
check-found-statement = この陳述が記載されています。
check-found-statements = 両方の陳述が記載されています。

check-files = 侵害通知を裏付けるファイル
check-files-hint = スキャン、スクリーンショット、登録に関する書類など。
check-files-seen = 指定代理人が閲覧します。案件とともに保管され、コンテンツの投稿者には渡されません。
# $each: the size of a file, such as 25 MB.
check-limit-one = ファイルは1個、最大{ $each }。
# $many: how many files; $all: their size, such as 25 MB.
check-limit-all = ファイルは最大{ $many }個、合計で最大{ $all }。
# $many: how many files; $each, $all: sizes, such as 25 MB.
check-limit-each = ファイルは最大{ $many }個、1個あたり最大{ $each }、合計で最大{ $all }。
# $name: the name of the file.
check-file-empty = 「{ $name }」は空のファイルです。
# $name: the name of the file; $most: a size, such as 25 MB.
check-file-large = 「{ $name }」は{ $most }を超えています。
# $name: the name of the file; $most: a size, such as 25 MB.
check-files-large = 「{ $name }」を加えると、ファイルの合計が{ $most }を超えます。
# $name: the name of the file; $most: how many files fit.
check-files-many = 「{ $name }」は数を超えています。この案件に追加できるファイルはあと{ $most }個です。
# $many: how many files are not named.
check-files-more = ほか{ $many }個。
check-files-again = ファイルはすべて選び直してください。ブラウザはファイルの選択を保持しません。
