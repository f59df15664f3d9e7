### All cases of one e-mail address: the link, the list, the download. An unreviewed translation.

mine-link-title = あなたの案件を開く
mine-link-lead = このリンクから、あなたの電子メールアドレスを通知者のものとして記載した侵害通知の案件をすべて開けます。
mine-link-once = ボタンを押すと、リンクは使用済みになります。その後は2時間、またはログアウトするまで、ここにログインした状態が続きます。
mine-link-open = 自分の案件を開く
mine-link-other = このコンピューターをほかの人も使いますか。終わったらログアウトしてください。
mine-gone-title = このリンクは使えません
mine-gone-lead = 既に使用されたか、30分を過ぎたか、アドレスの一部が欠けています。
mine-gone-again = 新しいリンクを請求する
mine-title = あなたの案件
# $address: an e-mail address.
mine-lead = **{ $address }**を通知者のアドレスとして記載した侵害通知の案件すべて。
mine-parts = 一覧の区分
mine-all = すべて
mine-open = 進行中
mine-countered = 異議申立通知
mine-held = 停止を継続
mine-answered = 回答済み
mine-lapsed = 失効
mine-retracted = 取下げ済み
# $many: a number.
mine-count = { $many }
# $many: a number; there are more.
mine-count-more = { $many }+
mine-list = 案件(新しい順)
# $at: a moment.
mine-received = { $at }に受領
# $many: how many locations.
mine-locations =
    { $many ->
        [0] 所在(URL)なし
       *[other] 所在(URL){ $many }件
    }
# $many: how many works besides the one that is named.
mine-more-works =
    { $many ->
       *[other] ほか{ $many }点の著作物
    }
# $reference: the sender’s own number.
mine-reference = あなたの整理番号:{ $reference }
# $what: what happens next, a sentence without its end. $when: by when, such as “by 5 March 2026”.
mine-step = { $when }：{ $what }
mine-none = ここには何もありません
mine-none-text = この状態にある案件はありません。
mine-pages = ページ
mine-first = 最初のページ
mine-next = 以前の案件
mine-export = データを持ち出す
mine-export-text = すべての案件の所在(URL)ごとの結果と日付を、表計算ソフトやプログラムで使える形で取得できます。ファイルにキーは含まれません。ファイルに記載された案件と受領証のアドレスは、ここにログインしている間に開くことができます。
mine-csv = すべての案件(CSV)
mine-json = すべての案件(JSON)
mine-leave = ログアウト
