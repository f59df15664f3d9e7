### What happened to a case, as claimant and subscriber read it, and words about locations that both pages use. An unreviewed translation.

# $many: how many locations; $list: their numbers, such as "1–3, 7".
timeline-places =
    { $many ->
       *[other] 所在{ $list }
    }
# Two sentences after one another. A language without spaces between sentences leaves the space out.
timeline-sentences = { $first }{ $second }

## Why material comes back, each a sentence of its own.
timeline-cause-retraction = 主張が取り下げられました。
timeline-cause-counter-notice = 異議申立通知を受領し、期限までに訴訟の報告がありませんでした。
timeline-cause-hold-ended = 手続が、これに対する命令なしに終了しました。
timeline-cause-complaint = 苦情が正しいと認められました。
timeline-cause-correction = 判断が誤りであったと分かりました。
timeline-cause-ground-gone = 停止を続ける理由がなくなりました。

## What both parties read. $places: "Location 3" or "Locations 1–3, 7".
timeline-disabled = { $places }:アクセスを停止しました
timeline-claim-gone = { $places }:主張が取り下げられました
timeline-restored = { $places }:コンテンツを復元しました
timeline-counter-received = { $places }:異議申立通知を受領しました
timeline-counter-whole = 必要なものはそろっています。
timeline-counter-lacking = 足りないものがあります。
timeline-counter-completed = 異議申立通知が補完されました
timeline-counter-more = 異議申立通知の続きが届きました。まだ足りないものがあります
timeline-counter-forwarded = 異議申立通知の写しを、侵害通知の通知者に送ります
timeline-counter-vouched = 異議申立通知が投稿者のものであることを確認しました
timeline-counter-declined = 異議申立通知は受け入れられませんでした
timeline-counter-lapsed = 足りないものが届かなかったため、異議申立通知は打ち切られました
timeline-counter-lapsed-text = 新しい異議申立通知はいつでも送ることができます。
timeline-clock = 裁判で応じるための期間が始まりました
# $earliest, $latest: moments.
timeline-clock-text = 訴訟または Copyright Claims Board の手続の通知を先に受領しない限り、コンテンツは{ $earliest }以降、{ $latest }より前に復元されます。
timeline-hold-court = { $places }:裁判所の命令を求める訴訟の通知を受領しました
timeline-hold-claims-board = { $places }:Copyright Claims Board の手続の通知を受領しました
# $at: a moment.
timeline-hold-at = 受領:{ $at }。
timeline-hold-confirmed = 手続が確認されました
timeline-hold-confirmed-text = 手続が終わるまで、コンテンツへのアクセスは停止されたままです。
timeline-hold-refused = 報告された手続によって復元が止まることはありません
timeline-hold-ended = 手続が終わりました
timeline-end-for-claimant = 通知者側の主張が認められました。
timeline-end-for-subscriber = 投稿者側の主張が認められました。
timeline-end-settled-down = 和解:コンテンツへのアクセスは停止されたままです。
timeline-end-settled-back = 和解:コンテンツは復元されます。
timeline-end-dismissed = 却下または取下げ。
timeline-to-restore = { $places }:復元予定
timeline-released = { $places }:この主張による停止は終わりました
timeline-released-text = 別の理由で停止されています。
timeline-corrected = { $places }:判断が誤りであったと分かりました
timeline-complaint = { $places }:苦情を受領しました
timeline-complaint-whole = 案件の終了についての苦情を受領しました
timeline-complaint-changed = 苦情に回答しました:結果を変更します
timeline-complaint-upheld = 苦情に回答しました:結果は変わりません

## Steps against an account, read by the subscriber alone.
timeline-warn-taken = 警告:決定しました
timeline-warn-lifted = 警告:撤回しました
timeline-restrict-taken = 制限:決定しました
timeline-restrict-lifted = 制限:撤回しました
timeline-terminate-taken = アカウントの終了:決定しました
timeline-terminate-lifted = アカウントの終了:撤回しました

## What the claimant alone reads.
timeline-received = 侵害通知を受領しました
timeline-from-form = ウェブフォームから届きました。
timeline-from-api = プログラミングインターフェースを通じて届きました。
timeline-from-mail = 電子メールで届きました。
timeline-from-acns = ACNS 文書として届きました。
timeline-from-xarf = XARF レポートとして届きました。
timeline-from-table = アップロードされた表で届きました。
timeline-from-archive = アーカイブから届きました。
timeline-from-post = 郵便で届きました。
timeline-from-fax = ファックスで届きました。
timeline-from-telephone = 電話で伝えられました。
# $works, $locations: how many it names.
timeline-names =
    記載内容:著作物{ $works ->
        [0] なし
       *[other] { $works }点
    }、所在(URL){ $locations ->
        [0] なし。
       *[other] { $locations }件。
    }
# $lines: how many.
timeline-merged =
    { $lines ->
       *[other] { $lines }行は所在(URL)が重複していたため、一つにまとめました。
    }
timeline-checked = 必要なものがそろっているかを確認しました
timeline-checked-text = 法律が求めるものはすべてあることを、プログラムが確認しました。十分かどうかは人が判断します。
timeline-lacking = 必要なものがそろっているかを確認しました:足りないものがあります
# $elements: what is missing, in the words of the policy, one after the other.
timeline-lacking-text = プログラムで見つからなかったもの:{ $elements }。
# $element: an element of a notice, in the words of the policy.
timeline-found = 「{ $element }」があることを、人が確認しました
timeline-not-found = 「{ $element }」が足りないことを、人が確認しました
timeline-read = 人が読みました
timeline-read-whole = 法律が求めるものは、すべて手紙の中に見つかりました。
timeline-read-lacking = 法律が求めるもののうち、手紙の中に見つからないものがありました。
timeline-completed = 侵害通知が補完されました。足りないものはなくなりました
timeline-more = 侵害通知の続きが届きました。まだ足りないものがあります
timeline-reminded = 再度のお知らせを送りました:まだ足りないものがあります
timeline-lapsed = 足りないものが届かなかったため、打ち切られました
timeline-lapsed-text = 何も削除されていません。侵害通知を補完すると、案件は再開されます。
timeline-already-gone = { $places }:既に存在せず
timeline-nothing-found = { $places }:見つからず
timeline-not-ours = { $places }:当サービス外
timeline-duplicate = { $places }:重複
timeline-licensed = { $places }:許諾された利用
timeline-refused = { $places }:拒否
timeline-taken-back = { $places }:あなたが主張を取り下げました
timeline-closed = 案件を終了しました
timeline-warned = 根拠のない侵害通知についての警告
# $until: a moment.
timeline-suspended = { $until }まで処理を停止
timeline-readmitted = 処理の停止が解除されました

## What became of a letter to the claimant. $letter: what the letter is called.
timeline-letter-sent = あなたに手紙を送りました:{ $letter }
# $day: the day it was posted.
timeline-letter-posted = { $day }にあなたあての手紙を郵送しました:{ $letter }
timeline-letter-phone = 電話で手紙を読み上げました:{ $letter }
timeline-letter-message = メッセージで手紙をお届けしました:{ $letter }
timeline-letter-back = あなたあての手紙が戻ってきました:{ $letter }
timeline-letter-back-text = 連絡の取れる宛先を指定代理人にお知らせください。
timeline-letter-nowhere = あなたあての手紙の送り先がありません:{ $letter }
timeline-letter-nowhere-text = 電子メールアドレス、住所、電話番号のいずれも記入されていません。連絡方法を指定代理人にお知らせください。
timeline-letter-acknowledgement = 受領のお知らせ
timeline-letter-deficiency = 足りない記載事項のご依頼
timeline-letter-courtesy = 参考のためのご返事
timeline-letter-cure-reminder = 足りない記載事項についての再度のお知らせ
timeline-letter-lapsed = 侵害通知の失効
timeline-letter-completed = 侵害通知の補完
timeline-letter-decision = 判断
timeline-letter-changed = 変更された判断
timeline-letter-retraction-confirmed = 取下げの確認
timeline-letter-counter-copy = 異議申立通知の写し
timeline-letter-hold-received = 手続の報告の受領
timeline-letter-hold-confirmed = 手続の確認
timeline-letter-hold-refused = 手続の不受理
timeline-letter-hold-ended = 手続の終了
timeline-letter-put-back = コンテンツの復元
timeline-letter-sender-warning = 通知者への警告
timeline-letter-sender-suspension = 通知者の停止
