### The entry page: for somebody tense, on a telephone. Short sentences; each door fits on a few lines. An unreviewed translation.

entry-title = 著作権
# $provider: the name of the provider.
entry-heading = { $provider }の著作権窓口
entry-lead = ご用件を選んでください。どの手続にもアカウントは必要ありません。
entry-report = コンテンツを報告する
entry-report-text = あなたの作品、またはあなたが代理する作品が、無断で投稿されている場合。
entry-report-need = **約5分。** 用意するもの:ウェブアドレス、作品の内容、あなたの連絡先。
entry-answer = 削除に対して回答する
entry-answer-text = あなたのコンテンツが削除されたが、削除されるべきではなかったと考える場合。
entry-answer-need = **約10分。** 用意するもの:リンクが記載された当サービスからの手紙、または案件番号。
entry-look = 案件を調べる
entry-look-text = 判断の結果を見る、受領証を受け取る、侵害通知を取り下げる場合。
entry-look-need = **約1分。** 用意するもの:案件番号とそのキー。
entry-help = どれを選べばよいか分からないときは、[ヘルプ]で各手順を分かりやすく説明しています。いつでも[当サービスに連絡する]こともできます。
entry-policy = 当サービスの規則:[著作権ポリシー]では、侵害通知に必要な記載事項、当サービスの対応、コンテンツの投稿者ができることを定めています。
entry-letter = フォームを使わなくてもかまいません。署名した手紙または電子メールを指定代理人に送っても、効力は同じです。
entry-agent = [指定代理人について詳しく見る]
