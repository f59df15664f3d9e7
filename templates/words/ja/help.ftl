### The help centre: its first page, the search, one article. An unreviewed translation.

help-title = ヘルプ
# $query: what was looked for.
help-title-found = { $query } – ヘルプ
help-heading = どのようなことでお困りですか
help-lead = 著作権の侵害通知についての短い説明です。何を送るか、その後どうなるか、自分のコンテンツが削除されたときにどうするかが分かります。
help-seek = ヘルプを検索
help-seek-button = 検索
help-results = 検索結果
# $many: how many articles were found.
help-found =
    { $many ->
       *[other] { $many }件の記事が見つかりました。
    }
help-nothing = 何も見つかりませんでした。
help-nothing-text = 言葉を減らすか変えて試すか、下の分野から探してください。お探しの質問がない場合は、当サービスに書面で連絡してください。連絡先はお問い合わせのページにあります。
help-broken = 現在、検索は使えません。
help-to-contact = お問い合わせのページへ
help-cut = 検索の言葉がとても長いため、最初の部分だけを検索しました。
# $words: the words that were looked for instead.
help-instead = 入力されたとおりの言葉を含むものはありません。次の記事には**{ $words }**が含まれています。
help-some = すべての言葉を含む記事はありません。次の記事には一部が含まれています。
help-not-it = お探しのものではありませんか。[連絡先を探す。]
help-most-read = よく読まれている記事
help-category-before = 侵害通知を送る前に
help-category-after = 侵害通知を送った後に
help-category-removed = 自分のコンテンツが削除された
help-category-policy = このポリシーについて
help-category-contact = お問い合わせ
help-back = ヘルプ
help-related = 次に読む記事
# $subject: the name of the subject, such as "After you sent a notice".
help-more = ほかの記事:{ $subject }
help-did-it = 疑問は解決しましたか
help-yes = はい
help-no = いいえ
help-counted = 回答の数だけを数えます。あなたについての情報は何も保存されません。
help-thanks = ありがとうございます
help-thanks-yes = この記事がお役に立つと分かり、うれしく思います。
help-thanks-no = 回答を数え、より良い記事を書くために使います。今すぐ答えが必要な場合は、[連絡先をご覧]ください。
