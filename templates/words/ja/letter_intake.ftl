### Letters to the claimant about the notice itself: received, not complete, completed, given up. An unreviewed translation.
### $received: when the notice was received.

## Received.

letter-intake-received-subject = 著作権の侵害通知を受領しました:案件{ $case }
letter-intake-received = あなたの侵害通知を{ $received }に受領しました。
letter-intake-number = 案件番号は{ $case }です。
letter-intake-receipt = 記載内容は{ letter-all-contents }です。この手紙に添えた受領証には、あなたが送り署名した内容がそのまま示されています。
letter-intake-heading-found = == 確認の結果 ==
letter-intake-effective = この侵害通知には、17 U.S.C. 512(c)(3)(A) が求める六つの記載事項がすべてあります。これはプログラムが調べたもので、プログラムは記載事項の有無を確認します。十分かどうかは人が判断します。
letter-intake-incomplete = 17 U.S.C. 512(c)(3)(A) が求めるもののうち、足りないものがあります。もう一通の手紙で、足りないものと侵害通知の補完の方法をお知らせします。これはプログラムが調べたものです。いずれにしても、人があなたの侵害通知を確認します。
# $target: by when we aim to decide.
letter-intake-next = 指定代理人が所在(URL)ごとに確認し、判断します。{ $target }までに判断することを目標としています。その後、所在(URL)ごとの結果を書面でお知らせします。
letter-intake-forwarded = { $provider }は、ポリシーの定めに従い、侵害通知とその通知者が誰であるかを、コンテンツの投稿者に伝えることがあります。
letter-intake-heading-follow = == 確認または取下げ ==
letter-intake-follow = 次のアドレスで、案件の進み具合の確認、受領証のダウンロード、一部またはすべての所在(URL)についての主張の取下げができます。このアドレスを持つ人は誰でも同じことができますので、他人に教えないでください。

## Not complete. A list of what is missing, in the words of the policy, follows each of these.

letter-intake-deficiency-subject = 著作権の侵害通知に足りないものがあります:案件{ $case }
letter-intake-deficiency = { $received }にあなたの侵害通知(案件{ $case })を受領しました。現在の内容では、17 U.S.C. 512(c)(3)(A) が求める次のものが足りません。
letter-intake-deficiency-means = あなたの侵害通知には、どの著作物か、どの所在(URL)か、あなたへの連絡方法が書かれていますので、当サービスが保管し、人が確認します。足りないものが届くまでは、17 U.S.C. 512(c)(3) に基づく完全な侵害通知ではありません。
letter-intake-courtesy-subject = お送りいただいたものは、まだ著作権の侵害通知ではありません:案件{ $case }
letter-intake-courtesy = { $received }に、あなたが送られたもの(案件{ $case })を受領しました。侵害通知に必要な記載事項は、17 U.S.C. 512(c)(3) に定められています。現在の内容には、それがなければ法律上の効果が何も生じないものが足りません。足りないものをお知らせするため、参考までにご連絡します。
letter-intake-courtesy-means = 足りないものが届くまでは、17 U.S.C. 512(c)(3) に基づく侵害通知ではなく、当サービスは対応できないことがあります。お送りいただいたものは保管します。
letter-intake-reminder-subject = 再度のお知らせ:著作権の侵害通知に足りないものがあります:案件{ $case }
# $asked: when we wrote that something is missing.
letter-intake-reminder = { $received }にあなたの侵害通知(案件{ $case })を受領しました。足りないものがあることを、{ $asked }に書面でお知らせしました。17 U.S.C. 512(c)(3)(A) が求める次のものが、まだ足りません。
letter-intake-reminder-first = { $received }にあなたの侵害通知(案件{ $case })を受領しました。17 U.S.C. 512(c)(3)(A) が求める次のものが、まだ足りません。
# $why: what a person wrote who looked at an element.
letter-intake-overturned = 人が確認した結果:{ $why }
letter-intake-complete = 次のアドレスを開くと、既に記入された内容がすべて入ったフォームが表示されます。開いただけでは何も変わりません。足りないものを追加して送ってください。このアドレスを持つ人は誰でもあなたの記入内容を見ることができますので、他人に教えないでください。
letter-intake-complete-in-writing = 下記の指定代理人に書面で回答することもできます。案件番号{ $case }を示してください。
# $at: when we remind.
letter-intake-remind = { $at }までに届かない場合は、再度お知らせします。
# $at: when the case is closed.
letter-intake-lapse = { $at }までに届かない場合は、案件を終了します。その場合も何も削除されず、後で補完することができます。足りない記載事項の最後のものが届いた時から効力があります。
letter-intake-no-deadline = 期限はありません。何も削除されません。足りない記載事項の最後のものが届いた時から効力があります。

## Given up.

letter-intake-lapsed-subject = 補完されなかったため終了しました:案件{ $case }
letter-intake-lapsed-received = { $received }にあなたの侵害通知(案件{ $case })を受領しました。
# $at: when we asked for what is missing.
letter-intake-lapsed-asked = { $at }に、足りないものを送っていただくようお願いしました。
# $at: by when it should have arrived.
letter-intake-lapsed = { $at }までに届かなかったため、案件を終了しました。
# $today: when this letter was written.
letter-intake-lapsed-today = 届かなかったため、{ $today }に案件を終了しました。
letter-intake-lapsed-decided = それまでに判断されたことは、判断されたとおりです。
letter-intake-still-missing = まだ足りないもの:
letter-intake-lapsed-means = 何も削除されません。お送りいただいたものは保管されています。今からでも補完することができ、補完すると案件は再開されます。その場合、足りない記載事項の最後のものが届いた時から完全な侵害通知となり、それより前にさかのぼることはありません。

## Completed.

letter-intake-completed-subject = 著作権の侵害通知に必要なものがそろいました:案件{ $case }
# $at: when the last missing element arrived.
letter-intake-completed = { $received }に最初に届いたあなたの侵害通知(案件{ $case })について、足りなかったものを{ $at }に受領しました。{ $at }から、17 U.S.C. 512(c)(3)(A) が求める六つの記載事項がすべてあります。これはプログラムが調べたもので、プログラムは記載事項の有無を確認します。十分かどうかは人が判断します。
letter-intake-completed-undated = あなたの侵害通知(案件{ $case })について、足りなかったものを受領しました。これはプログラムが調べたもので、プログラムは記載事項の有無を確認します。十分かどうかは人が判断します。
letter-intake-completed-versions = 記載内容は{ letter-all-contents }です。最初のものとそれを補完したものを含め、お送りいただいたすべての版を保存しています。
# $at: by when we aim to decide.
letter-intake-completed-next = 指定代理人が、まだ判断されていない所在(URL)ごとに確認し、判断します。{ $at }までに判断することを目標としています。その後、所在(URL)ごとの結果を書面でお知らせします。
letter-intake-completed-next-undated = 指定代理人が、まだ判断されていない所在(URL)ごとに確認し、判断します。その後、所在(URL)ごとの結果を書面でお知らせします。
