### Following a case: by number and key, or by a letter to an address. An unreviewed translation.

lookup-title = 案件を確認する
lookup-lead = 当サービスからの手紙に記載されたアドレスを開くと、案件が直接表示されます。その手紙がない場合は、ほかに二つの方法があります。
lookup-by-key = 番号とキーを持っています
lookup-number-hint = 7K3M2-9QXWD のような10文字です。大文字・小文字の違いやハイフンの有無は問いません。
lookup-key = キー
lookup-key-hint = アドレスの key= の後にある部分です。
lookup-show = 案件を表示する
lookup-by-letter = キーが手元にありません
lookup-by-letter-text = あなたの電子メールアドレスにリンクを送ります。そのリンクから、そのアドレスを通知者のものとして記載した侵害通知の案件をすべて開けます。アカウントは必要ありません。
lookup-email = あなたの電子メールアドレス
lookup-email-hint = 侵害通知に記入したアドレスです。
lookup-send = リンクを送る
lookup-neither = 電子メールアドレスを記入しなかった場合や、もう使っていない場合は、[指定代理人]に書面で連絡してください。
lookup-nothing = 表示できるものがありません
lookup-none = この番号とこのキーに合う案件はありません
lookup-no-letter = 手紙は送信されませんでした
lookup-email-missing = 電子メールアドレスを入力してください
lookup-email-wrong = name@example.org のような電子メールアドレスを入力してください
# $seconds: how long to wait.
lookup-too-many =
    { $seconds ->
       *[other] 請求の回数が多すぎます。{ $seconds }秒待ってからもう一度請求してください。
    }
lookup-asked = このアドレスから侵害通知が送られていれば、手紙をそのアドレスに送っています。
lookup-asked-next = 手紙の中のリンクを30分以内に開いてください。数分たっても届かないときは、迷惑メールの中を確認するか、もう一度請求してください。一つのアドレスに送る手紙は、1時間に最大3通です。
lookup-asked-else = それでも届きませんか。このアドレスを記載した侵害通知がないのかもしれません。別のアドレスを試すか、[指定代理人]に書面で連絡してください。
lookup-ended = ログインしていないか、利用できる時間が過ぎました。下で新しいリンクを請求してください。
lookup-left = ログアウトしました。新しいリンクがあれば、いつでもまた入ることができます。
