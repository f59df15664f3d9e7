### The form of a notice: what stands around the words of the policy. An unreviewed translation.

form-title = 著作権の侵害通知を送る
# $number: the number of the case.
form-title-complete = 侵害通知を補完する:案件{ $number }
form-lead = 侵害通知はすべて人が読みます。記入できるところを記入してください。送信する前に、次のページで全体をもう一度確認できます。郵送または電子メールで[指定代理人に書面を送る]こともできます。
form-complete = 侵害通知を補完する
# $number: the number of the case.
form-complete-lead = 案件{ $number }であなたが記入した内容は、すべて入力済みです。足りないものを追加してください。送信する前に、次のページで全体をもう一度確認できます。どちらの版も保存されます。
form-complete-agent = 郵送または電子メールで[指定代理人に書面を送る]こともできます。所在(URL)の一覧から行を消すと、その所在についての主張を取り下げることになります。
# $number: the number of the case.
form-back = 案件{ $number }
form-stranger = **宣誓文の文言が変わりました。** 入力した内容はすべて残っていますが、チェック欄は空に戻っています。下の宣誓文を読み、真実であるものにチェックを入れてください。まだ何も送信されていません。
form-robot = ここは空欄のままにしてください
form-next = 回答を確認する
# $who: who sees the answer, in the words of the policy.
form-seen = 閲覧できる人:{ $who }。

form-you = あなたについて
form-owner = 私が権利を持っています
form-agent = 私は権利者のために行動する権限を与えられています

# $number: which work, from 1.
form-work = 著作物{ $number }
# $number: which work, from 1.
form-work-remove = 著作物{ $number }を除く
form-work-add = 著作物を追加する
# $number: which work, from 1; $label: the name of the field, in the words of the policy.
form-of-work = 著作物{ $number }:{ $label }
form-unchosen = 未選択

form-subsection = 当サービス上にあるのは何ですか
form-hosting = ここに保存されているコンテンツ(17 U.S.C. 512(c))
form-link = 他の場所へ導くリンクまたは検索結果(17 U.S.C. 512(d))
# $example: a line as somebody may type it; $sign: the word that such a line begins with.
form-list-told = アドレスの後に、ページ内のどこにあるかを書くことができます(例:{ $example })。アドレスがない場合は、行の最初に{ $sign }と書き、どこにあるかを説明してください。同じ場所を示す行が二つあっても、一つとして数えます。
form-list-example = https://example.org/video 2:13の箇所
# $many: how many different locations the list names; $most: how many fit.
form-list-count =
    { $many ->
       *[other] 異なる所在(URL){ $many }件(最大{ $most }件)。
    }
# $many: how many lines there are; $most: how many fit.
form-list-long = { $many }行あります。一つの侵害通知に入るのは最大{ $most }行です。残りは別の侵害通知で送ってください。
form-list-unlooked = この長さの一覧は、次へ進むときに確認されます。
# $many: how many lines.
form-list-bad =
    { $many ->
       *[other] { $many }行を所在(URL)として読み取れません。
    }
# $many: how many addresses; $hosts: the names of our hosts.
form-list-elsewhere =
    { $many ->
       *[other] { $many }件のアドレスは当サービス({ $hosts })のものではありません。もう一度確認してください。
    }
# $many: how many lines.
form-list-repeated =
    { $many ->
       *[other] { $many }行は既にある場所を示しているため、重ねて数えません。
    }
# $line: the number of the line; $host: the name of the host.
form-list-host = { $line }行目は{ $host }にあり、当サービスのものではありません。
# $line, $first: numbers of lines.
form-list-again = { $line }行目は{ $first }行目と同じ場所を示しています。
# $many: how many lines are not named.
form-list-more =
    { $many ->
       *[other] ほか{ $many }行。
    }

form-besides = そのほかにお尋ねすること
form-besides-text = 法律が求めるものではありません。これがなくても侵害通知の効力は変わりません。
form-asked = 当サービスのポリシーで求めている項目です。
# $label: the name of the field, in the words of the policy.
form-asked-for = 「{ $label }」が空欄です。当サービスのポリシーで求めている項目です

form-statements = 宣誓文
form-statements-text = それぞれの文が真実である場合にだけ、チェックを入れてください。
# $title: what the statement is called, in the words of the policy.
form-unticked = 「{ $title }」にチェックが入っていません
form-tick = 法律がこの陳述を求めています。真実であればチェックを入れてください。
form-translation = 読むときの参考のための**非公式の翻訳**です。あなたが述べることになるのは、上の文です。
form-abroad = **アメリカ合衆国の外で署名する場合**(28 U.S.C. 1746)、権限についての宣誓文には次の内容が含まれます。
# $why: what a person of ours wrote about it.
form-overturned = 担当者が確認し、不足していると判断しました:{ $why }

form-signed-on = 署名日
form-signed-on-hint = 年月日を 2026-11-22 のように記入してください。
form-anyway = このまま送る
form-anyway-hint = 足りないものがあっても侵害通知を送ることはできます。どの著作物か、どのコンテンツか、あなたへの連絡方法が書かれていれば、法律により、当サービスは補完のお手伝いをすることになっています。その場合は、足りないものを書面でお知らせします。補完されるまでは完全な侵害通知ではなく、当サービスは対応できないことがあります。

form-draft = 下書き
form-draft-keep = この端末に下書きを保存する
form-draft-hint = 入力した内容は、侵害通知を送るか下書きを消去するまで、このブラウザに残ります。30日を過ぎた下書きは、次に開いたときに破棄されます。当サービスからは見えません。宣誓文と署名は保存されません。ほかの人も使うコンピューターでは、オフのままにしてください。
form-draft-found = **この端末に下書きが保存されています。** 中断したところから続けられます。あなたのものでなければ、消去してください。
# $when: the day and time of the last change.
form-draft-when = 最終更新:{ $when }。
form-draft-old = その後、フォームが変わりました。送る前にもう一度読んでください。
form-draft-continue = 下書きの続きを書く
form-draft-forget = 下書きを消去する
# $when: the time.
form-draft-kept = { $when }に下書きをこの端末に保存しました。
form-draft-gone = 下書きはこの端末から消去されました。
form-draft-full = 下書きを保存できませんでした。このブラウザに空きがありません。
