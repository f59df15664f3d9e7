### The page of a subscriber about a case: what happened to the own material, and what can be done. An unreviewed translation.
### Its reader may be frightened. Short sentences, no jargon, nothing that is not so.

# $number: the number of the case.
material-title = あなたのコンテンツ:案件{ $number }
material-case = 案件{ $number }
material-complained-ok = **苦情を受領しました。** 先の判断をした者とは別の担当者が確認し、書面でお知らせします。

## What happened, in a heading.
material-heading-disabled = あなたのコンテンツへのアクセスを停止しました
material-heading-announced = あなたのコンテンツへのアクセスを停止する予定です
material-heading-countered = あなたの異議申立通知について手続を進めています
material-heading-held = 手続のため、あなたのコンテンツは停止されたままです
material-heading-owed = あなたのコンテンツを復元しています
material-heading-restored = あなたのコンテンツは復元されました
material-heading-released = 別の理由で、あなたのコンテンツは停止されたままです
material-heading-review = 著作権の侵害通知にあなたのコンテンツが挙げられています
material-heading-retracted = あなたのコンテンツについての主張は取り下げられました
material-heading-nothing = あなたのコンテンツには何も行われていません

## And in a sentence or two. $claimant: who sent the notice. $many: how many pieces of material it is about.
# $days: one, or several; $day: that day, or the first of them.
material-lead-disabled =
    { $days ->
        [one] { $many ->
           *[other] { $day }、あなたが投稿したコンテンツ{ $many }件へのアクセスを停止しました。著作権を侵害していると、{ $claimant }から知らせがあったためです。これは相手方の主張であり、あなたに対する判断ではありません。
        }
       *[several] { $day }から、あなたが投稿したコンテンツ{ $many }件へのアクセスを停止しました。著作権を侵害していると、{ $claimant }から知らせがあったためです。これは相手方の主張であり、あなたに対する判断ではありません。
    }
# $ground: terms, court_order or own_knowledge.
material-lead-ground =
    { $ground ->
        [terms] { $days ->
            [one] { $day }、あなたが投稿したコンテンツへのアクセスを停止しました。当サービスの利用規約に反しているためです。
           *[several] { $day }から、あなたが投稿した複数のコンテンツへのアクセスを停止しました。当サービスの利用規約に反しているためです。
        }
        [court_order] { $days ->
            [one] { $day }、あなたが投稿したコンテンツへのアクセスを停止しました。裁判所の命令があったためです。
           *[several] { $day }から、あなたが投稿した複数のコンテンツへのアクセスを停止しました。裁判所の命令があったためです。
        }
       *[own_knowledge] { $days ->
            [one] { $day }、あなたが投稿したコンテンツへのアクセスを停止しました。このコンテンツについて当サービス自身が知っていることに基づくものです。
           *[several] { $day }から、あなたが投稿した複数のコンテンツへのアクセスを停止しました。これらのコンテンツについて当サービス自身が知っていることに基づくものです。
        }
    }
material-lead-answered =
    { $days ->
        [one] { $claimant }からの侵害通知により、{ $day }、あなたが投稿したコンテンツへのアクセスを停止し、あなたはこれに回答しました。
       *[several] { $claimant }からの侵害通知により、{ $day }から、あなたが投稿した複数のコンテンツへのアクセスを停止し、あなたはこれに回答しました。
    }
material-next-countered = 今、あなたがすることはほかにありません。
material-next-held = { $claimant }から、裁判所または Copyright Claims Board の手続の報告がありました。その手続が終わるまで停止されたままです。
# $when: a moment.
material-lead-announced =
    { $many ->
       *[other] あなたが投稿したコンテンツ{ $many }件が著作権を侵害していると、{ $claimant }から知らせがありました。コンテンツはまだそのままあります。誤りである理由をそれまでにお知らせいただかない限り、{ $when }の後にアクセスを停止します。
    }
material-lead-owed = アクセスを元に戻すことが決まり、サービスの運営担当に復元が指示されました。あなたがすることはありません。
material-lead-restored = アクセスは元どおりになりました。あなたがすることはありません。
material-lead-released = この主張は終わりましたが、別の理由であなたのコンテンツは停止されたままです。その理由は指定代理人がお答えできます。
material-lead-review =
    { $many ->
       *[other] あなたが投稿したコンテンツ{ $many }件が著作権を侵害していると、{ $claimant }から知らせがありました。コンテンツには何も行われていません。今、あなたがすることはありません。状況が変わったら、書面でお知らせします。
    }
material-lead-retracted = { $claimant }が主張を取り下げました。あなたがすることはありません。
material-lead-nothing =
    { $many ->
       *[other] あなたが投稿したコンテンツ{ $many }件が著作権を侵害していると、{ $claimant }から知らせがありました。当サービスは確認しましたが、コンテンツには何も行いませんでした。あなたがすることはありません。
    }

## The facts below that.
material-where = 場所
# $more: how many more addresses.
material-more =
    { $more ->
       *[other] ほか{ $more }件(下の一覧にあります)
    }
material-work = 相手方の著作物

## What it means for the account.
# $own: how many strikes this notice brought. $day: the first day on which they do not count any more.
material-account-alone =
    { $own ->
       *[other] { $day }まで、ストライク{ $own }件として数えられます。これだけで、アカウントにほかの変化はありません。
    }
material-account-many =
    { $own ->
       *[other] { $day }まで、あなたのアカウントのストライク{ $own }件として数えられます。その意味は下で説明しています。
    }
material-account-suspended = あなたの回答またはこれについての手続が続いている間は、ストライクとして数えられません。
material-account-reversed = あなたのアカウントのストライクとしては、もう数えられません。
material-account-expired = 時間がたっているため、あなたのアカウントのストライクとしては数えられません。
material-account-none = あなたのアカウントのストライクとしては数えられません。
material-account-ahead = 今のところ、あなたのアカウントのストライクではありません。侵害通知によりアクセスが停止されると、ストライクになります。
material-account = あなたのアカウントへの影響
# $count: how many strikes count now. $warn, $restrict, $terminate: at which number what happens, as text.
material-account-rule =
    { $count ->
        [0] 現在、あなたのアカウントに数えられているストライクはありません。ストライク{ $warn }で警告、ストライク{ $restrict }で一定期間の投稿制限となり、ストライク{ $terminate }でアカウントの終了を検討します。数だけで決まることはありません。人が判断します。
       *[other] 現在、あなたのアカウントにはストライクが{ $count }件数えられています。ストライク{ $warn }で警告、ストライク{ $restrict }で一定期間の投稿制限となり、ストライク{ $terminate }でアカウントの終了を検討します。数だけで決まることはありません。人が判断します。
    }
# $months: after how many months a strike expires.
material-account-undone =
    { $months ->
       *[other] 完全な異議申立通知の手続が続いている間、ストライクは数えられません。主張が取り下げられるか、コンテンツが復元されると、ストライクは取り消されます。また、{ $months }か月たつと失効します。[ポリシーの全文]
    }
material-account-restricted = ストライクが複数あるため、あなたのアカウントの投稿を一定期間制限しました。いつまでかは、それについての手紙に記載しています。
material-account-ended = ストライクが繰り返されたため、あなたのアカウントを終了しました。理由とあなたができることは、それについての手紙に記載しています。

## What can be done. The brief sentence stands on the first screen, the text further down.
material-ways = あなたができること
material-nothing = 今は何もしない
material-nothing-brief = 停止されたままです。回答の期限はありません。
material-nothing-text = アクセスは停止されたままです。法律により義務付けられない限り、あなたが誰であるかを{ $claimant }に知らせることはありません。法律は回答の期限を定めていません。ゆっくり考え、誰かに相談してから、このページに戻ってくることができます。
material-nothing-down-brief = 停止されたままです。
material-nothing-down-text = アクセスは停止されたままです。いつでもこのページに戻ってくることができます。
material-wait = 待つ
material-wait-brief = いつ元に戻るかは、下の日付で分かります。
material-wait-text = あなたの回答を相手方に送りました。{ $claimant }から期限までに手続の報告がない限り、下の日付にアクセスが元に戻り、そのときに書面でお知らせします。
material-announced-brief = その時にアクセスが停止されます。その後でも回答できます。
material-announced-text = その時にアクセスが停止され、もう一度書面でお知らせします。その後でも回答できます。法律は回答の期限を定めていません。コンテンツを自分で削除することもできます。
material-early = なぜ誤りになるのかを知らせる
material-early-brief = それまでに指定代理人に書面で知らせてください。人が読みます。
# $number: the number of the case.
material-early-text = 案件番号{ $number }を示して、[指定代理人]に書面で連絡してください。侵害通知が間違っている理由を書いてください。あなた自身の作品である、許諾を得ている、法律がその利用を認めている、といった理由です。アクセスを停止する前に、人が読みます。
material-ask = 通知者に取下げを求める
material-ask-brief = 取り下げられると、元に戻り、ストライクになりません。
material-ask-text = 誤解である場合や、その後に許諾を得た場合で、{ $claimant }への連絡方法が分かるときは、取下げを求めることができます。主張が取り下げられると、当サービスは直ちにアクセスが元に戻るように手配し、ストライクとしても数えられなくなります。
material-ask-how = 通知者は、当サービスからの手紙に記載されたリンクから、または案件{ $number }を示して署名した手紙もしくは電子メールを[指定代理人]に送ることで、取り下げることができます。
material-ask-withheld = 相手方の連絡先をあなたにお伝えすることはありません。あなたの連絡先を相手方に伝えないのと同じです。
material-counter = 異議申立通知で回答する
# $first, $last: days.
material-counter-brief = 今日送ると、相手方が裁判の手続をとらない限り、{ $first }から{ $last }までの間に元に戻ります。あなたの氏名と住所は相手方に伝わります。
material-counter-when = 異議申立通知は、これが誤りであったという、あなたの署名のある陳述です。あなた自身の作品である、許諾を得ている、法律がその利用を認めている、または相手方が別のものと取り違えている、ということを述べるものです。5分ほどで書けます。
material-counter-dates = 必要なものがそろっていて今日届いた場合、アクセスは早ければ{ $first }、遅くとも{ $last }に元に戻ります。それより前に、{ $claimant }から、あなたに対する裁判所での訴訟または Copyright Claims Board への申立ての報告があった場合は、元に戻りません。
material-counter-truth = そう信じる場合にだけ署名してください。偽証罪の制裁の下で署名することになり、事実でないことを知りながら述べた人は、損害賠償を支払わなければならないことがあります。[必要な記載事項とその後の流れ]
material-told = あなたについて誰に何が知らされるか
material-counter-told-claimant = { $claimant }は写しを受け取ります。写しには、あなたの氏名、住所、電話番号、あなたが書いた内容が記載されます。
material-counter-told-not = あなたの電子メールアドレスは写しに記載されません。
material-counter-told-others = ほかに誰がいつ見ることができるかは、[プライバシーに関するお知らせ]に記載しています。
material-counter-action = 異議申立通知を送る
material-complete = 異議申立通知を補完する
material-complete-brief = 足りないものがあります。アクセスが元に戻るまでの期間は、まだ始まっていません。
material-complete-action = 足りないものを見る
material-complain = 当サービスに苦情を申し出る
material-complain-brief = 無料です。当サービスの別の担当者がもう一度確認します。
# $until: a moment.
material-complain-text = ほかの理由で判断が間違っていますか。{ $until }まで、無料で苦情を申し出ることができます。先の判断をした者とは別の担当者がもう一度確認し、理由をお知らせします。あなたが誰であるかを{ $claimant }に知らせることはありません。
material-complain-action = 苦情を申し出る
material-complained = あなたの苦情
# $day: a day.
material-complained-brief = 先の判断をした者とは別の担当者が確認しています。{ $day }までに回答します。
material-advice = 先に相談する
material-advice-brief = 弁護士または無料の法律相談で。
material-advice-text = 回答するのに弁護士は必要ありません。そのコンテンツを使ってよいか分からないときは、署名する前に弁護士に相談してください。多くの弁護士会、図書館、大学が著作権についての無料の相談を行っています。当サービスが助言することはできません。
material-advice-court = 裁判所または Copyright Claims Board から書類が届いたら、すぐに弁護士に見せてください。書類に記載された期限は短いものです。法律扶助の機関や弁護士会が、弁護士を探す手助けをしてくれます。当サービスが助言することはできません。
# $number: the number of the case.
material-advice-us = この案件についてのご質問は、案件番号{ $number }を示して[指定代理人]にお寄せください。アカウントについてのご質問は[サポート]にお寄せください。

## What the notice claims.
material-claim = 侵害通知が主張していること
# $claimant: who sent the notice.
material-claim-lead = { $claimant }は、コンテンツが次の著作物の著作権を侵害していると述べています。
material-claim-none = 著作物の記載がありません。
# $more: how many works.
material-claim-more =
    { $more ->
       *[other] ほか{ $more }点の著作物
    }
material-claim-nobody = 名前を示していない人
material-claim-decided = 人が侵害通知を読み、判断しました。プログラムは、侵害通知に必要な部分があるかどうかを調べるだけです。
material-claim-withheld = 通知者の住所、電話番号、電子メールアドレスは表示しません。

## The list of locations.
material-list = あなたのコンテンツ
material-list-label = 所在(URL)の一覧
material-list-number = 番号
material-list-location = 所在(URL)
material-list-state = 状態
material-state-review = 確認中
material-state-announced = 停止予定
material-state-nothing = 変更なし
material-state-disabled = アクセス停止
material-state-retracted = 主張は取下げ済み
material-state-countered = 異議申立通知を受領
material-state-claimed = 手続の報告あり
material-state-held = 停止を継続
material-state-owed = 復元中
material-state-restored = 復元済み
material-state-released = 引き続き停止
material-note-untouched = 何も行われていません。
# $when: a moment; the same in all of these.
material-note-announced = { $when }の後にアクセスを停止します。
material-note-answered = これについての主張には回答済みです。
material-note-since = { $when }から。
material-note-on = { $when }。
# $first: a moment; $last: a day.
material-note-countered = 手続の報告が先にない限り、{ $first }以降、{ $last }の終わりまでに元に戻ります。
material-note-claimed = 通知者から手続の報告がありました。現在、人が確認しています。
material-note-held = 手続が終わるまで停止されたままです。
material-note-given-up = この主張は{ $when }に打ち切られました。
material-note-still-down = 別の理由で停止されたままです。その理由は、指定代理人に書面でお問い合わせください。

## The counter-notices that were sent, and what happened.
material-counters = あなたの異議申立通知
# $number: which one; $when: a moment.
material-counter-link = [異議申立通知{ $number }]、{ $when }に受領。
material-happened = これまでの経過
material-private = このページのアドレスを持つ人は誰でも同じものを見ることができますので、他人に教えないでください。
