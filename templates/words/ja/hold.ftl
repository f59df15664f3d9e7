### Reporting a proceeding: the claimant stops the clock. An unreviewed translation.

# $number: the case number.
hold-tab = 手続を報告する:案件{ $number }
hold-tab-error = エラー:手続を報告する、案件{ $number }
hold-back = 案件{ $number }
hold-unsent = 何も送信されていません
hold-title = 手続を報告する
hold-lead = 異議申立通知があると、コンテンツは復元されます。ただし、これについて裁判所または Copyright Claims Board に手続をとったという通知を、その前にあなたから受領した場合を除きます。
hold-counts = 効力があるのは、既に**提起された**場合だけです。すなわち、投稿者がこのコンテンツについて侵害行為を行うことを差し止める裁判所の命令を求める訴訟(17 U.S.C. 512(g)(2)(C))、またはこのコンテンツによる侵害を主張し、既に開始された Copyright Claims Board の手続(17 U.S.C. 1507(d))です。警告、弁護士からの手紙、別の侵害通知には、この効力はありません。
hold-nothing = 現在、報告の対象となるものはありません
hold-nothing-text = この案件には、あなたの侵害通知によって停止されている所在(URL)はありません。
hold-kind = どの手続ですか
hold-kind-court = 裁判所の命令を求める訴訟
hold-kind-claims-board = Copyright Claims Board の手続
hold-kind-none = どの手続かを選んでください。
hold-locations = どの所在(URL)についてですか
hold-court = 裁判所、または Copyright Claims Board
hold-court-none = 裁判所または Copyright Claims Board の名称を記入してください。
hold-docket = 事件番号または申立番号
hold-filed = 提起または開始の日
hold-filed-hint = 年月日を 2026-11-22 のように記入してください。
hold-filed-none = 2026-11-22 のような日付ではありません。
hold-filed-future = 未来の日付です。提起された後に報告してください。
hold-words = その他(訴状を読むことができる場所など)
hold-words-seen = 当サービスが閲覧します。投稿者には、手続の報告があったことを知らせます。
hold-truth = 手続は、このコンテンツの投稿者に対して提起され、または開始されており、私は通知者であるか、通知者のために行動しています。
hold-truth-none = 投稿者に対して提起されたことを確認してください。
hold-send = 報告する
