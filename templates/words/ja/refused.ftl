### Why something was not done, each a whole sentence. Programs and the desk read the same words in English. An unreviewed translation.

refused-nothing-chosen = 所在(URL)を少なくとも一つ選んでください。
# $position: the number of a location.
refused-no-such-location = この案件に所在{ $position }はありません。
refused-nothing-changes = 既にそのようになっています。
refused-nothing-to-complete = 足りないものはありませんので、補完するものはありません。
refused-taken-back = 侵害通知の全体が取り下げられています。もう一度主張するには、新しい侵害通知を送ってください。
refused-names-nothing = 補完された侵害通知に所在(URL)の記載がなくなっています。少なくとも一つ残すか、案件のページで侵害通知の全体を取り下げてください。
# $many: how many there would be; $most: how many fit.
refused-too-many-locations = 以前のものと合わせると、この案件の所在(URL)は{ $many }件になりますが、入るのは最大{ $most }件です。残りは別の侵害通知で送ってください。
# $location: a sentence that says how the location stands.
refused-not-disabled = 異議申立通知は、アクセスが停止されたコンテンツについて回答するものです。{ $location }
# $ground: one of the grounds below.
refused-other-ground = 所在{ $position }は別の根拠({ $ground })により停止されました。異議申立通知によって復元されることはありませんが、苦情によって復元されることはあり得ます。
refused-not-yours = 所在{ $position }はこのアカウントのものではありません。
refused-second-counter = 所在{ $position }についての異議申立通知の手続が既に続いています。
refused-adjudicated = 所在{ $position }についての手続は、通知者の主張を認めて終了しました。
# $counter: the number of a counter-notice.
refused-no-such-counter = この案件に異議申立通知{ $counter }はありません。
refused-hold-too-late = 所在{ $position }は、これを受領する前に復元されていました。停止の継続には間に合いませんでした。
refused-nothing-to-hold = 停止を継続できるのは、アクセスが停止されているものだけです。{ $location }
refused-nothing-decided = 苦情の対象となる結果はまだありません。
refused-complaint-too-late = この結果について苦情を申し出ることができる期間は過ぎました。
refused-second-complaint = これについてのあなたの苦情は、既に確認が行われています。
refused-no-room = これらのファイルは、この案件に追加できる量を超えています。
refused-evidence-gone = これらのファイルは送られてから時間がたち、なくなっています。もう一度送ってください。

## How a location stands.
refused-location-open = 所在{ $position }については、まだ判断していません。
refused-location-decided = 所在{ $position }については、既に判断しました。
refused-location-disabled = 所在{ $position }は、既にアクセスを停止しました。
refused-location-retracted = 所在{ $position }についての主張は、既に取り下げられました。
refused-location-countered = 所在{ $position }については、既に異議申立通知による回答がありました。
refused-location-reported = 所在{ $position }についての手続は、既に報告されています。
refused-location-held = 所在{ $position }は、手続のため既に停止が継続されています。
refused-location-restore-owed = 所在{ $position }は、既に復元を進めています。
refused-location-restored = 所在{ $position }は、既に復元されました。
refused-location-released = この案件による所在{ $position }の停止は終わりましたが、別の理由で停止されています。

## On what ground material is taken down.
refused-ground-notice = 著作権の侵害通知(17 U.S.C. 512(c))
refused-ground-terms = サービスの利用規約
refused-ground-court = 裁判所の命令
refused-ground-knowledge = プロバイダ自身が知っていること
