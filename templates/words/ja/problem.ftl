### Pages that say why a request was not answered as asked. An unreviewed translation.

problem-start = 最初のページへ
# $address: the agent's e-mail address, a link.
problem-agent = 指定代理人:[{ $address }]

problem-not-found = ここには何もありません
problem-not-found-text = アドレスが間違っているか、ここにあったものは一般に公開されていません。案件を開くには、手紙に記載されたアドレスの全体、または案件番号とキーが必要です。
problem-method = このアドレスではその操作を受け付けられません
problem-method-text = 前のページに戻り、ページ上のボタンを使ってください。
problem-form = フォームを読み取れませんでした
problem-form-encoding = 何も保存されていません。フォームが、URLエンコードされた正しい UTF-8 のテキストではありません。前のページに戻ってください。入力した内容はブラウザに残っています。
problem-form-many = 何も保存されていません。フォームの項目が多すぎます。前のページに戻ってください。入力した内容はブラウザに残っています。
problem-form-fields = 何も保存されていません。フォームの項目が欠けているか、入力できない内容が含まれています。前のページに戻ってください。入力した内容はブラウザに残っています。
problem-media-type = これはフォームではありません
problem-media-type-text = 何も保存されていません。フォームは application/x-www-form-urlencoded、ファイルを添える場合は multipart/form-data で送信されます。
problem-too-large = 大きすぎます
# $kilobytes: how many are taken.
problem-too-large-text =
    { $kilobytes ->
       *[other] 何も保存されていません。一度に受け付けられるのは最大{ $kilobytes }キロバイトです。侵害通知をいくつかに分けて送るか、指定代理人に書面で連絡してください。
    }
problem-truncated = 接続が途中で切れました
problem-truncated-text = 何も保存されていません。送信が途中で途切れました。もう一度送ってください。
problem-too-many = 一度に届いた侵害通知が多すぎます
# $seconds: how long to wait.
problem-too-many-text =
    { $seconds ->
       *[other] 何も保存されていません。あなたのアドレスから1分以内に多くの侵害通知が送られました。{ $seconds }秒待ってからもう一度送るか、指定代理人に書面で連絡してください。効力は同じです。
    }
problem-cross-site = 当サービスのページから送られたものではありません
problem-cross-site-text = 何も保存も変更もされていません。別のサイトから送られたものであると、ブラウザが伝えています。ここでページを開き、もう一度送ってください。
problem-forbidden = この操作は許可されていません
problem-forbidden-text = あなたの役割には含まれていません。管理者に問い合わせてください。
problem-signed-out = ログアウトしています
problem-signed-out-text = 何も変更されていません。別のタブでもう一度ログインしてから、ここに戻ってもう一度送ってください。
problem-refused = この操作はできません
# $why: a sentence that says why not.
problem-refused-text = 何も変更されていません。{ $why }
problem-empty-file = ファイルが空です
problem-empty-file-text = 何も保存されていません。ファイルの中に何もありません。もう一度選んでください。
problem-stale = 先に別の人が変更しました
problem-stale-text = あなたが開いた後に、案件が変更されました。あなたの入力は何も保存されていません。もう一度内容を見てから判断してください。
problem-unavailable = 現在、何も保存できません
problem-unavailable-text = 保存先に接続できないか、空きがありません。何も保存されていません。30秒ほどしてからもう一度試すか、指定代理人に書面で連絡してください。効力は同じです。
problem-unsure = 保存されたかどうか分かりません
problem-unsure-text = 保存しているまさにその時に、保存先に接続できなくなりました。30秒ほどしてから、同じページでもう一度試してください。既に保存されたものが二重に保存されることはありません。または、指定代理人に書面で連絡してください。効力は同じです。
problem-damaged = このファイルは保存されたものと異なります
problem-damaged-text = 証拠の保管場所にあるデータが失われているか、受領後に変更されているため、この内容はお渡しできません。このサービスの運営者は、コマンド safeharbor evidence verify で詳しく調べることができます。
problem-broken = 当サービスの側で問題が起きました
problem-broken-text = 何も保存されていません。この問題は運営者のために記録されました。指定代理人に書面で連絡することもできます。効力は同じです。

## What is wrong with a text that was typed. $label: the label of its field.
# $found, $most: how many characters there are, and how many are kept.
problem-text-long = 「{ $label }」が長すぎます。{ $found }文字ありますが、保存できるのは最大{ $most }文字です。
# $sign: such as U+202E.
problem-text-control = 「{ $label }」に制御文字({ $sign })が含まれています。取り除いてからもう一度送ってください。
problem-text-line = 「{ $label }」は改行のない1行にしてください。
problem-text-direction = 「{ $label }」に目に見えない書字方向の記号({ $sign })が含まれています。取り除いてからもう一度送ってください。
