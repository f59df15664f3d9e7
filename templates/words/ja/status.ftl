### The status page of a case, read by the claimant. An unreviewed translation.

# $number: the case number.
status-tab = 案件{ $number }
status-tab-error = エラー:案件{ $number }
# Stands before the case number.
status-case = 案件
# $at: a moment.
status-received = { $at }に受領しました。
# $version: the number of the latest version; $at: when it was received.
status-received-latest = 第{ $version }版を{ $at }に受領しました。
status-unchanged = 何も変更されていません
status-fault-none = 所在(URL)を少なくとも一つ選んでください
status-said-held = **報告を受領しました。** この報告により復元は止まっています。担当者が確認し、書面でお知らせします。
status-said-complained = **苦情を受領しました。** 先の判断をした者とは別の担当者が確認し、書面でお知らせします。

## Where the case stands: a heading, a badge, and a sentence below.
status-title-review = 侵害通知を確認しています
status-title-answered = 侵害通知に回答しました
status-title-dismissed = 案件は終了しました
status-title-archived = この案件は以前に処理されました
status-title-countered = 異議申立通知を受領しました
status-title-reported = あなたから手続の報告がありました
status-title-held = 手続のため、コンテンツへのアクセスは停止されたままです
status-title-lapsed = 侵害通知は補完されませんでした
status-title-retracted = あなたはこの侵害通知を取り下げました
status-badge-review = 確認中
status-badge-answered = 回答済み
status-badge-closed = 終了
status-badge-countered = 異議申立通知
status-badge-reported = 手続の報告あり
status-badge-held = 停止を継続
status-badge-lapsed = 失効
status-badge-restoring = 復元中
status-badge-retracted = 取下げ済み
status-notice-complete = 侵害通知:記載完備
status-notice-curable = 侵害通知:補完が必要
status-notice-ineffective = 侵害通知:効力なし
status-lead-nowhere = 侵害通知に所在(URL)の記載がありません。それでも人が確認します。
# $many: how many locations the notice names.
status-lead-review =
    { $many ->
       *[other] あなたが示した{ $many }件の所在(URL)を、人が確認しています。まだ回答は出ていません。
    }
# $answered: how many of them have an outcome.
status-lead-some =
    { $answered ->
       *[other] { $many }件の所在(URL)のうち{ $answered }件に回答しました。残りは人が確認しています。
    }
status-lead-answered =
    { $many ->
        [1] 結果は以下のとおりです。
       *[other] { $many }件の所在(URL)すべてに回答しました。それぞれの結果は以下のとおりです。
    }
status-lead-dismissed = 侵害通知に所在(URL)の記載がなく、当サービスは案件を終了しました。理由は下の「これまでの経過」にあります。
status-lead-archived = ここに移される前に、別の場所で回答されました。現在、この案件について判断が行われることはありません。
status-lead-countered = コンテンツの投稿者は、アクセスの停止が誤りであったと述べています。あなたが期限までに裁判の手続をとらない限り、法律により、当サービスはコンテンツを復元することになります。
status-lead-doubted = 侵害通知に対する回答がありました。回答した人がコンテンツの投稿者であるかどうかを確認しています。
status-lead-reported = あなたが報告した手続を、人が確認しています。それまで、対象のコンテンツへのアクセスは停止されたままです。
status-lead-held = あなたが報告した手続が終わるまで、アクセスは停止されたままです。
status-lead-lapsed = 足りないものが期限までに届きませんでした。何も削除されていません。侵害通知を補完すると、案件は再開されます。
status-lead-restoring = すべてに回答しました。復元すべきものを復元しています。
status-lead-retracted = あなたは侵害通知の全体を取り下げました。そこに書かれた主張について、手続は続けられません。

## What the claimant has to do.
status-complete = 侵害通知を補完してください
# $at: the moment at which the time to complete it ends.
status-complete-before = 足りないものが{ $at }より前に届かない場合、案件を終了します。何も削除されません。侵害通知を補完すると、案件は再開されます。
# $at: the moment at which the time to complete it ended.
status-complete-lapsed = 補完の期限は{ $at }に過ぎました。何も削除されていません。今からでも侵害通知を補完でき、案件は再開されます。
status-complete-kept = いつでも補完できます。何も削除されていません。補完すると、案件は再開されます。
status-complete-any-time = いつでも補完できます。
status-complete-lacks = 足りないもの:
# $number: the case number.
status-complete-how = フォームには、あなたが記入した内容がすべて入っています。案件番号{ $number }を示して、[指定代理人]に書面で回答することもできます。
status-complete-now = 侵害通知を補完する
status-report = コンテンツへのアクセスの停止を続けたい場合
# $at: the first moment at which the material may come back.
status-report-text = 投稿者に対する命令を求めて裁判所に訴えるか、Copyright Claims Board の手続を始め、ここで報告してください。コンテンツが復元される前にあなたの報告が当サービスに届いた場合にだけ、効力があります。復元は**{ $at }以降**に行われる可能性があります。
status-report-now = 手続を報告する
status-unreachable = あなたへの連絡方法をお知らせください
status-unreachable-text = 前回お送りした手紙が戻ってきました。連絡の取れる宛先を[指定代理人]にお知らせください。それまでは、このページで最新の状況を確認してください。

## What happens next. A date stands above each step. $at, $earliest, $latest: moments.
status-next = この後の流れ
status-next-by = { $at }まで
status-next-on = { $at }
status-next-wanted = { $at }までに終える予定でした
status-next-between = { $earliest }以降、{ $latest }より前
status-next-rest = 今、あなたがすることはありません。
status-next-decide = 人が所在(URL)ごとに判断します。
status-next-read = 人が手紙を読み、所在(URL)ごとに判断します。
status-next-read-more = プログラムでは手紙の内容がはっきり読み取れませんでした。これは当サービスの目標です。その後、所在(URL)ごとの結果をここに表示します。
status-next-late = 判断が遅れています。
status-next-late-more = 案件は忘れられていません。指定代理人に書面で連絡することができます。
status-next-remind = 足りないものについて、再度お知らせします。
# $many: how many locations; $places: "Location 3" or "Locations 1–3, 7".
status-next-back =
    { $many ->
       *[other] { $places }が復元されます。
    }
status-next-back-more = 訴訟または Copyright Claims Board の手続についてのあなたの報告を先に受領した場合は、復元されません。
# $at: when the complaint was received.
status-next-complaint = { $at }の苦情について、先の判断をした者とは別の担当者が回答します。
status-next-reported =
    { $many ->
       *[other] あなたが報告した手続を、人が確認します。それまで{ $places }は停止されたままです。
    }
status-next-reported-more = 結果を書面でお知らせします。
status-next-held =
    { $many ->
       *[other] 手続が終わるまで、{ $places }は停止されたままです。
    }
status-next-held-more = 手続が終わったら、その時期と結果を指定代理人にお知らせください。
status-next-doubted = 誰が異議申立通知を送ったかを確認します。
status-next-doubted-more = コンテンツの投稿者からのものであれば、日付とともに写しをお送りします。そうでなければ、何も変わりません。
status-next-restore =
    { $many ->
       *[other] { $places }を復元しています。
    }
status-next-restore-more = 復元が終わったら、書面でお知らせします。
status-next-over = これ以上、自動的に進むことはありません。
status-next-over-closed = 案件は終了しました。
status-next-over-disabled = コンテンツの投稿者は、今後も異議申立通知で回答できます。その場合は、日付とともに写しをお送りします。
status-next-over-lapsed = あなたが侵害通知を補完しない限り、案件は終了したままです。
status-next-over-retracted = もう一度主張するには、新しい侵害通知を送ってください。
status-answer-letter = これは当サービスの目標です。所在(URL)ごとの結果を手紙でお知らせします。
status-answer-phone = これは当サービスの目標です。所在(URL)ごとの結果を電話でお知らせし、このアドレスにも表示します。
status-answer-page = これは当サービスの目標です。その後、所在(URL)ごとの結果をこのアドレスに表示します。

## The locations, and taking the claim back.
status-missing = 足りないもの
status-locations = 所在(URL)
status-locations-none = 侵害通知に所在(URL)の記載がありません。取り下げるには、[指定代理人]に書面で連絡してください。
status-locations-list = 所在(URL)の一覧
status-locations-all = すべての所在(URL)
status-locations-pick = 選択
status-locations-number = 番号
status-locations-location = 所在(URL)
status-locations-outcome = 結果
# $position: the number of a location.
status-locations-this = 所在{ $position }
status-retract = 主張を取り下げる
status-retract-text = 主張を取り下げます。次のページで、もう一度確認します。
# Stands before a number, or before "the ticked rows".
status-retract-picked = 選択中:
status-retract-ticked = チェックを入れた行
status-retract-some = 選んだ所在(URL)について取り下げる
status-retract-all = 侵害通知の全体を取り下げる

## What else can be done.
status-can = あなたができること
status-can-report = **裁判所または Copyright Claims Board に手続をとりましたか。** コンテンツが復元される前に当サービスがその通知を受領すれば、アクセスは停止されたままになります。
# $until: a moment.
status-can-complain = **結果が間違っていますか。** { $until }まで苦情を申し出ることができます。先の判断をした者とは別の担当者が、もう一度確認します。
status-complain = 苦情を申し出る

## Below.
status-happened = これまでの経過
status-versions = 侵害通知の版
status-versions-kept = すべての版を保存しています。最新の版が有効です。
# $version: its number.
status-versions-receipt = 第{ $version }版の受領証(PDF)
status-files = あなたが送ったファイル
# $bytes: the size of a file, below 1,000.
status-files-bytes =
    { $bytes ->
       *[other] { $bytes }バイト
    }
status-receipt = 受領証
status-receipt-text = 受領証には、あなたが送り署名した内容がそのまま示されます。キーは含まれません。
status-receipt-last = 受領証には、あなたが最後に送り署名した内容がそのまま示されます。キーは含まれません。
status-receipt-pdf = 受領証(PDF)

## Versions of a notice; the desk reads them, too.
# $number: which version.
status-version = 第{ $number }版
status-version-received = 受領
status-version-sent = 送信されたままの内容
# $bytes: how many. The digest follows.
status-version-bytes =
    { $bytes ->
       *[other] { $bytes }バイト、SHA-256
    }
status-version-missing = 足りないもの
status-version-nothing = なし
# $changes: how many answers differ.
status-version-changed =
    { $changes ->
       *[other] 第{ $number }版での変更:回答{ $changes }件
    }
status-version-not-given = 記入なし
# Stands between what was said before and what is said now.
status-version-now = →
status-version-given = 記入あり
status-version-locations = 所在(URL)
# $many: how many locations there were; $gone, $added: how many of them.
status-version-left-out = { $many }件、うち{ $gone }件を除外
status-version-added = { $many }件、うち{ $added }件を追加

## The outcome of a location in a word or two.
status-outcome-review = 確認中
status-outcome-archived = 以前に処理済み
status-outcome-disabled = アクセス停止
status-outcome-already-gone = 既に存在せず
status-outcome-not-found = 見つからず
status-outcome-not-ours = 当サービス外
status-outcome-duplicate = 重複
status-outcome-licensed = 許諾された利用
status-outcome-refused = 拒否
status-outcome-countered = 異議申立通知を受領
status-outcome-reported = 手続の報告あり
status-outcome-held = 停止を継続
status-outcome-retracted = 取下げ済み
status-outcome-to-restore = 復元予定
status-outcome-restored = 復元済み
status-outcome-released = 打ち切り

## What an outcome means.
status-explained-disabled = コンテンツへのアクセスを停止しました。
status-explained-already-gone = 確認したとき、コンテンツは既にありませんでした。
status-explained-not-found = この場所には何も見つかりませんでした。アドレスを確認してお知らせください。
status-explained-not-ours = この場所は当サービス上にありません。その場所のプロバイダに知らせる必要があります。
status-explained-duplicate = 同じ主張について、以前の案件で既に判断しました。
status-explained-licensed = この利用についての許諾が当サービスに示されました。
status-explained-refused = 示した理由により、アクセスを停止しませんでした。

## Beside a location. $at, $earliest, $latest: moments.
status-row-decided = { $at }に判断しました。
status-row-carried-out = { $at }に実施しました。
status-row-countered = 期限までにあなたから訴訟の報告がない限り、{ $earliest }以降、{ $latest }より前に復元されます。
status-row-reported = あなたが報告した手続を、人が確認しています。それまで停止されたままです。
status-row-held = 手続が終わるまで停止されたままです。
status-row-by-you = あなたによる取下げ、{ $at }。
status-row-restoring = 復元しています。
status-row-to-restore = { $at }から復元予定です。
status-row-restored = { $at }に復元しました。
status-row-released = { $at }に打ち切られました。
status-row-still-down = 別の理由で、コンテンツへのアクセスは停止されたままです。
