### The counter-notice: the way in, the form, the last look, and the page of one that was sent. An unreviewed translation.

# $number: the number of the case.
counter-case = 案件{ $number }

## The way in without a key.
counter-start = 著作権の侵害通知に回答する
counter-start-lead = 著作権の侵害通知によってあなたのコンテンツが削除され、それが誤りであったと信じていますか。その場合は、異議申立通知を送ることができます。
counter-start-letter = 当サービスからの手紙をお持ちの場合は、代わりにそのリンクを開いてください。侵害通知の主張が表示される、あなた専用のページにつながります。手紙がない場合は、案件番号とコンテンツがあった場所を記入してください。
counter-start-warning = 異議申立通知には偽証罪の制裁の下で署名します。あなたの氏名、住所、電話番号が記載された写しが、侵害通知の通知者に渡ります。始める前に、[必要な記載事項とその後の流れを読んで]ください。
counter-start-case = 案件番号
counter-start-case-hint = 7K3M2-9QXWD のような10文字です。大文字・小文字の違いやハイフンの有無は問いません。
counter-start-where = コンテンツがあった場所
counter-start-where-hint = 当サービスからの手紙に記載されたウェブアドレスです。アドレスがなかった場合は、最初に place: と書き、どこにあったかを説明してください。
counter-start-go = 次へ
counter-start-else = 番号が分からないときは、[指定代理人]に書面で連絡してください。署名した手紙または電子メールを指定代理人に送っても、このフォームと効力は同じです。
counter-start-fault = まだ表示できるものがありません
counter-start-empty = 空欄です。両方とも必要です
counter-start-unknown = この番号でこの所在(URL)が記載された案件はありません

## The form.
counter-form = 異議申立通知を送る
counter-form-lead = コンテンツが誤りまたは取り違えによって削除されたことを述べてください。送信する前に、次のページで全体と、相手方に渡る内容をそのまま確認できます。郵送または電子メールで[指定代理人に書面を送る]こともできます。
counter-form-reworded = **宣誓文の文言が変わりました。** 入力した内容はすべて残っていますが、チェック欄は空に戻っています。下の宣誓文を読み、真実であるものにチェックを入れてください。まだ何も送信されていません。
counter-form-before = 始める前に
counter-form-time = 5分ほどかかります。氏名、住所、電話番号が必要です。署名は氏名の入力によって行います。
counter-form-copy = 侵害通知の通知者は写しを受け取ります。写しには、あなたの氏名、住所、電話番号、あなたが書いた内容が記載されます。電子メールアドレスは記載されません。
counter-form-oath = 偽証罪の制裁の下で署名することになります(17 U.S.C. 512(g)(3))。あなたが信じることにだけ署名してください。
# $first, $last: days.
counter-form-today = 必要なものがそろっていて今日届いた場合、それより前に裁判所での訴訟または Copyright Claims Board への申立ての報告がない限り、コンテンツは早ければ{ $first }、遅くとも{ $last }に元に戻ります。
counter-form-nothing = 現在、回答の対象となるものはありません
# $number: the number of the case.
counter-form-wrong = これが間違っていると思われるときは、案件番号{ $number }を示して、[指定代理人]に書面で連絡してください。
counter-form-pick = 選択
counter-form-all = すべての所在(URL)
# $position: the number of the location.
counter-form-location = 所在{ $position }
# $when: a moment.
counter-form-disabled = { $when }にアクセスを停止しました。
counter-form-you = あなたについて
counter-form-statements = 宣誓文
counter-form-statements-help = それぞれの文が真実である場合にだけ、チェックを入れてください。裁判管轄への同意は二つありますので、あなたの住所に当てはまる方にチェックを入れてください。
counter-form-abroad = **アメリカ合衆国の外で署名する場合**(28 U.S.C. 1746)、誤りまたは取り違えについての宣誓文には次の内容が含まれます。
counter-form-empty = ここは空欄のままにしてください
counter-form-check = 回答を確認する
counter-form-anyway = このまま送る
counter-form-anyway-hint = 足りないものがあっても異議申立通知を送り、後で補完することができます。法律が求めるものがすべてそろうまでは完全な異議申立通知ではなく、コンテンツを復元するまでの期間は始まりません。
counter-described = コンテンツの言葉による説明
counter-described-hint = 一覧だけでは十分に分からない場合にだけ記入してください。
counter-signed-on = 署名日
counter-signed-on-hint = 年月日を 2026-11-22 のように記入してください。

## The statements in the words of the policy that this program comes with. A translation stands beside
## the statement, which is made in the policy's own words, and only while the policy still says this.
counter-statement-mistake = 私は、コンテンツが、削除され又は無効にされるべきコンテンツについての誤り又は取り違えの結果として削除され又は無効にされたと誠実に信じていることを、偽証罪の制裁の下で述べます。
counter-statement-consent-us = 私は、私の住所が所在する裁判区の連邦地方裁判所の管轄に同意します。
# $provider: the legal name of the provider; $district: a judicial district.
counter-statement-consent-abroad = 私の住所はアメリカ合衆国の外にあり、私は、サービスプロバイダが所在すると認められるいずれの裁判区の連邦地方裁判所の管轄にも同意します。{ $provider }が所在すると認められる裁判区は次のとおりです:{ $district }。
counter-statement-service = 私は、17 U.S.C. 512(c)(1)(C) に基づく通知を行った者又はその代理人からの訴状等の送達を受け入れます。
counter-statement-declaration = 私は、誠実に信じている旨の上記の陳述が真実かつ正確であることを、アメリカ合衆国の法律に基づく偽証罪の制裁の下で宣言します。私の署名の傍らに記された日に作成。

## What is wrong with it.
# $title: the name of the statement, in the words of the policy.
counter-fault-unticked = 「{ $title }」にチェックが入っていません
counter-fault-tick = 法律がこの陳述を求めています。真実であればチェックを入れてください。
# $country: as it was typed.
counter-fault-consent = これは「{ $country }」の住所についての同意です。真実であればチェックを入れてください。
# $label: the name of the field, in the words of the policy.
counter-fault-empty = 「{ $label }」が空欄です。法律で求められています
# $clause: of title 17 of the United States Code.
counter-fault-asked = 法律で求められています(17 U.S.C. { $clause })。
# $position: the number of the location; $why: a whole sentence.
counter-fault-refused = 所在{ $position }は選べません。{ $why }
# $typed: as it came.
counter-fault-unknown = 所在「{ $typed }」は選べるものではありません。
# $more: how many locations.
counter-fault-more =
    { $more ->
       *[other] ほかに{ $more }件の所在(URL)は選べません。
    }

## Why a location cannot be answered. $position: its number.
counter-refused-nothing = 所在(URL)を少なくとも一つ選んでください。
counter-refused-unknown = この案件に所在{ $position }はありません。
counter-refused-not-disabled = 異議申立通知を送ることはできません。所在{ $position }へのアクセスは、侵害通知によって停止されていません。
counter-refused-ground = 異議申立通知を送ることはできません。所在{ $position }は、侵害通知以外の理由で停止されました。苦情を申し出ることができます。
counter-refused-not-yours = 異議申立通知を送ることはできません。所在{ $position }はこのアカウントのものではありません。
counter-refused-second = 二つ目の異議申立通知を送ることはできません。所在{ $position }についての異議申立通知の手続が既に続いています。
counter-refused-adjudicated = 異議申立通知を送ることはできません。所在{ $position }についての手続は、侵害通知の通知者の主張を認めて終了しました。
counter-refused-complete = 足りないものはもうありませんので、補完するものはありません。

## The last look before it is sent.
counter-check = 異議申立通知の確認
counter-check-lead = まだ何も送信されていません。初めに当サービスに保存される内容、次に侵害通知の通知者に渡る内容をそのまま示します。
counter-check-complete = **法律が求めるものはすべてそろっています。** 有無を調べたのはプログラムです。十分かどうかは人が判断します。
counter-check-incomplete = **法律が求めるもののうち、足りないものがあります。** このまま異議申立通知を送り、後で補完することができます。それまで、コンテンツを復元するまでの期間は始まりません。
counter-check-material = コンテンツ
counter-check-chosen = 選んだ所在(URL)
counter-check-you = あなたについて
counter-check-signed = 宣誓文と署名
counter-check-not-made = 陳述なし
counter-check-policy = ポリシー
# $title: of the policy, in its own words; $version: a short hash, which is the link.
counter-check-edition = { $title }、版[{ $version }]
counter-check-change = 変更
counter-check-change-it = 内容を変更する
counter-check-copy = 侵害通知の通知者に渡る内容
counter-check-words = 写しの文面はこのとおりです。
counter-check-no-email = あなたの電子メールアドレスは記載されません。
counter-check-send = 異議申立通知を送る
counter-not-given = 記入なし
counter-met-signature = 署名として氏名が入力されています。
counter-met-material = 対象が選ばれています。
counter-met-mistake = この陳述が行われています。
counter-met-consent = 氏名、住所、電話番号、両方の陳述が記入されています。
counter-lack-signature = 署名がありません。
counter-lack-material = 所在(URL)が選ばれていません。
counter-lack-mistake = 誤りまたは取り違えについての陳述が行われていません。
counter-lack-name = 氏名がありません。
counter-lack-address = 住所がありません。
counter-lack-phone = 電話番号がありません。
counter-lack-consent = 住所に当てはまる裁判管轄への同意が行われていません。
counter-lack-service = 訴状等の送達の受入れが行われていません。
# $signed, $given: names.
counter-question-name = 署名は「{ $signed }」、氏名は「{ $given }」となっています。同じ人ですか。法律は投稿者の署名を求めています。
counter-question-country = 国の記入がありません。チェックを入れた同意は、あなたの住所に当てはまるものですか。

## The page of one that was sent.
# $title: what it says of itself; $number: of the case.
counter-page = { $title }:案件{ $number }
# $counter: which counter-notice of the case.
counter-page-case = 案件{ $number }、異議申立通知{ $counter }
counter-title-incomplete = 異議申立通知に足りないものがあります
counter-title-received = 異議申立通知を受領しました
counter-title-declined = 異議申立通知は受け入れられませんでした
counter-title-lapsed = 異議申立通知は打ち切られました
counter-lead-incomplete = 足りないものが届くまで、期間は進みません。届いた日に始まります。
counter-lead-unvouched = 必要なものはそろっています。アカウント専用のリンクから開かれたものではないため、初めに、あなたが投稿者であるかどうかを人が確認します。下の日付は、その場合も受領の日から数えます。
counter-lead-running = 必要なものはそろっています。写しを侵害通知の通知者に送ります。今、あなたがすることはほかにありません。
counter-lead-declined = 理由は、あなたあての手紙に記載しています。新しい異議申立通知はいつでも送ることができます。
counter-lead-lapsed = 足りないものが期限までに届きませんでした。法律は期限を定めていません。新しい異議申立通知はいつでも送ることができます。
counter-received = 受領
counter-state = 状態
counter-state-incomplete = 足りないものがあります。
counter-state-unvouched = 投稿者のものかどうかを確認しています。
counter-state-running = 必要なものはそろっています。
counter-state-declined = 受け入れられませんでした。
counter-state-lapsed = 打ち切り:足りないものが届きませんでした。
counter-missing = 足りないもの
counter-missing-complete = 補完する
# $when: a moment.
counter-missing-lapses = { $when }までに補完されない場合は、打ち切られます。何も削除されません。新しい異議申立通知を送ることができます。
counter-dates = 日付
# $received, $first, $last: days.
counter-days = 異議申立通知を{ $received }に受領しました。法律により、侵害通知の通知者には、裁判の手続をとるために10営業日が与えられます。それまでに何も報告がなければ、**{ $first }から{ $last }までの間に**アクセスが元に戻ります。
counter-days-waiting = 当サービスが待たなければならない営業日
counter-days-free = 週末と祝日
counter-days-back = アクセスが元に戻る日
counter-days-today = 今日
counter-date-received = 受領
counter-date-received-text = その後の最初の営業日が1日目です。
counter-date-earliest = この時から、法律上、コンテンツを復元できます
counter-date-earliest-text = それより前に、あなたに対する訴訟または Copyright Claims Board の手続の通知を受領した場合を除きます。
counter-date-target = 当サービスが復元する予定の時
counter-date-last = 法律上、復元できる最後の日
counter-about = コンテンツ
counter-about-none = 所在(URL)は選ばれていません。
counter-receipt = 受領証
counter-receipt-text = 受領証には、あなたが送り署名した内容がそのまま示されます。キーは含まれません。
# $version: from 1; $when: a moment. The digest follows.
counter-receipt-version = 第{ $version }版、{ $when }に受領。SHA-256
counter-receipt-pdf = 受領証(PDF)
counter-keep = このアドレスを保管してください
counter-private = あなた専用のアドレス
counter-private-text = ここで、異議申立通知の進み具合を確認できます。アドレスを持つ人は誰でも同じものを見ることができますので、他人に教えないでください。
