### The confirmation after a notice was sent. An unreviewed translation.

# $number: the number of the case.
sent-title = 受領しました:案件{ $number }
sent-heading = 侵害通知を受領しました
sent-heading-completed = 補完された侵害通知を受領しました
# $email: the address of the claimant.
sent-letter = 受領証を記載した手紙を{ $email }に送っています。
# $email: the address of the claimant.
sent-letter-lacking = まだ足りないものをお知らせする手紙を{ $email }に送っています。
sent-by-post = 電子メールアドレスの記入がないため、当サービスからの手紙は住所あてに送ります。今お手元にある確認はこのページです。番号とキーを保管してください。
sent-by-phone = 電子メールアドレスの記入がないため、電話番号におかけします。今お手元にある確認はこのページです。番号とキーを保管してください。
sent-by-nobody = 電子メールアドレスの記入がないため、手紙をお届けできません。今お手元にある確認はこのページです。番号とキーを保管してください。
sent-received = 受領
sent-from = 通知者
sent-works = 著作物
sent-locations = 所在(URL)
sent-merged = 重複のためまとめた行
sent-policy = ポリシー
sent-hash = 送信内容の SHA-256
sent-missing = **足りないものがあります。** [何が足りないか、どう補完するかを見る。]
sent-still-missing = **まだ足りないものがあります。** [何が足りないか、どう補完するかを見る。]
sent-next = この後の流れ
sent-next-decision = 人が侵害通知を読み、所在(URL)ごとに判断します
# $when: a moment.
sent-next-by = { $when }まで
sent-next-letter = これは当サービスの目標です。所在(URL)ごとの結果を手紙でお知らせします。
sent-next-call = これは当サービスの目標です。所在(URL)ごとの結果を電話でお知らせし、このアドレスにも表示します。
sent-next-here = これは当サービスの目標です。その後、所在(URL)ごとの結果をこのアドレスに表示します。
sent-keep = 番号とキーを書き留めてください
sent-keep-text = 両方があれば、[案件を確認する]からいつでも案件を開き、進み具合と受領証、侵害通知の取り下げ方を見ることができます。番号とキーを持つ人は誰でも同じことができますので、他人に教えないでください。
sent-key = キー
sent-address = または、両方が含まれる次のアドレスを保管してください。
sent-follow = 案件を確認する
sent-receipt = 受領証(PDF)
sent-print = このページを印刷する
sent-mistake = 間違えて送りましたか。[侵害通知を取り下げる]ことはいつでもできます。
