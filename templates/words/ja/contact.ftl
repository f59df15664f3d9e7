### The contact page: every channel, what it is for, what never to send there, when to expect an answer. An unreviewed translation.

contact-title = お問い合わせ
contact-lead = 当サービスへの連絡方法のすべてと、それぞれの用途、回答の時期の目安です。適切な方法を選ぶと、1日早く済みます。
contact-help = 多くのご質問には[ヘルプ]で回答しています。書き始める前に、まず[用意するもの]をご覧ください。
contact-agent = 著作権の侵害通知と異議申立通知
contact-agent-about = 次の方法はいずれも指定代理人に届きます。ここに届いたものは、法律上届いたことになります。このうち一つだけを使ってください。
contact-others = その他すべて
contact-others-about = 次の方法はいずれも指定代理人あてではありません。ここに送られた侵害通知は、届いたことになりません。
contact-matters = その他の用件の連絡先
contact-matters-about = 指定代理人はこれらの用件について判断できません。用件ごとに連絡先があります。
contact-for = 用途
contact-never = 送らないでください
contact-answer = 回答の時期
contact-form = フォーム
contact-form-notice = 侵害通知を送る
contact-form-counter = 侵害通知に回答する
contact-form-for = コンテンツの報告と、報告に対する回答。足りないものがその場で分かるため、最も早い方法です。
contact-form-never = パスワード、支払いの情報、身分証明書の写し。当サービスがこれらを求めることはありません。
# $first, $last: hours from receipt.
contact-form-answer = 案件番号を記載した受領証をすぐに受け取れます。通常、{ $first }時間から{ $last }時間以内に人が侵害通知を確認します。
contact-email = 電子メール
contact-email-for = 自分の言葉で書いた侵害通知と異議申立通知、当サービスからの手紙への返事、異議申立通知に関する裁判所の書類。添付ファイルではなく、メールの本文に書いてください。
contact-email-never = アカウント、請求、サービスの不具合についてのご質問。指定代理人はあなたのアカウントを見ることができません。
# $first, $last: hours from receipt.
contact-email-answer = メールが受け付けられると、案件番号を記載した受領証を受け取れます。通常、{ $first }時間から{ $last }時間以内に人が確認します。
contact-post = 郵便
contact-post-for = 紙を希望する場合や電子メールアドレスがない場合の、署名した手紙。あなたへの連絡方法を書いてください。
contact-post-never = 返却が必要な原本。
# $first, $last: hours from receipt.
contact-post-answer = 手紙は、届いた日から効力があります。通常、その後{ $first }時間から{ $last }時間以内に人が確認します。
contact-phone = 電話
contact-phone-for = 書面で連絡できない場合や、書面で回答がなかった場合のご質問。
contact-phone-never = 侵害通知や異議申立通知。法律は書面を求めていますので、電話で案件を始めることはできません。
contact-phone-answer = 担当者が電話に出たとき。期限や日付に関わることは、書面でも連絡してください。
contact-support = サポート
contact-support-for = アカウント、請求、サービスの不具合、あなたのデータ、その他著作権以外のすべての用件。
contact-support-never = 著作権の侵害通知や異議申立通知。転送が必要になり、それまで何も始まりません。
contact-support-answer = サポートの回答時期はサポートの定めによります。侵害通知についての当サービスの目安は当てはまりません。
contact-forum = コミュニティフォーラム
contact-forum-for = サービスを利用するほかの人からの助言。書いた内容は誰でも読むことができます。
contact-forum-never = 侵害通知、他人の氏名や住所、案件番号、あなたの案件へのリンク。リンクを持つ人は誰でも案件を見ることができます。
contact-forum-answer = 答えを知っている人がいたとき。回答をお約束するものではありません。
contact-social = ソーシャルメディアのアカウント
contact-social-for = サービスについてのお知らせ。
contact-social-never = 侵害通知や異議申立通知。ソーシャルメディアのアカウントは指定代理人ではありません。そこへのメッセージは侵害通知にはならず、期間も始まりません。
contact-social-answer = 回答をお約束するものではありません。
