### What letters of all kinds say alike. An unreviewed translation.
###
### Values that every message of a letter knows, named here once:
### $case: the number of the case. $provider: the name of the provider.
### $many: of how many locations the letter speaks. $positions: their numbers, such as 1–3, 7.
###
### A message whose name has "-heading-" in it stands alone on its line. It is written in capitals; in a
### script without capitals it stands between two pairs of equals signs: == … ==

## The end of every letter.

letter-all-agent = { $provider }の著作権侵害の申立てに関する指定代理人
letter-all-case = 案件{ $case }

## Addresses: each stands on a line of its own behind these words.

letter-all-page = 案件の進み具合は、次のアドレスでいつでも確認できます。このアドレスを持つ人は誰でもあなたと同じことができますので、他人に教えないでください。
letter-all-material-page = この案件についてのあなたのページで、進み具合を確認できます。このアドレスを持つ人は誰でもあなたの名前で回答できますので、他人に教えないでください。

## Phrases that other messages hold. A translation may spell them out where its grammar needs it.

# Which locations of the notice it is about.
letter-all-about =
    { $many ->
       *[other] 所在{ $positions }
    }
# What a notice names.
# $works, $locations: how many. $merged: how many lines repeated a location.
letter-all-contents =
    著作物{ $works ->
       *[other] { $works }点
    }と所在(URL){ $locations ->
       *[other] { $locations }件
    }{ $merged ->
        [0] {""}
       *[other] ({ $merged }行は所在(URL)が重複していたため、一つにまとめました)
    }
# Why material comes back, behind "because". Here it stands before "ため".
# $cause: which cause it is.
letter-all-because =
    { $cause ->
        [retraction] 主張が取り下げられた
        [counter_notice] 異議申立通知を受領し、期限までに訴訟の報告がなかった
        [counter_received] 異議申立通知を受領した
        [hold_ended] 手続が、これに対する命令なしに終了した
        [complaint] 苦情が正しいと認められた
        [correction] 判断が誤りであったと分かった
       *[ground_gone] 停止を続ける理由がなくなった
    }
# A moment that is midnight, named by the day that ends: "by the end of 2 March 2026 (America/New_York)".
# $day: the day. $zone: its time zone.
letter-all-end-of-day = { $day }の終わり({ $zone })
# Stands in place of the name of a claimant who gave none.
letter-all-nobody = 氏名の記入なし
# Stands in place of what somebody did not give.
letter-all-not-given = 記入なし
# Stands between two things of a list.
letter-all-comma = 、

## Lines and paragraphs.

# $reason: what a person at the desk wrote.
letter-all-reason = 理由:{ $reason }
letter-all-decided-by = 判断したのは人です。侵害通知の記載事項があるかどうかはプログラムが調べましたが、判断に自動的な手段は使われていません。
letter-all-no-automation = これに自動的な手段は使われていません。
letter-all-wrong-end = 実際の結末がこれと異なる場合は、下記の指定代理人に直ちに書面でお知らせください。
letter-all-strike-reversed = この主張のためにあなたのアカウントにストライクが数えられていた場合、そのストライクは取り消され、もう数えられません。

## What has become of a location; each stands above the list of locations for which it is so.

letter-all-restore-owed = アクセスは直ちに復元されることになっています。復元が終わったら、書面でお知らせします。
letter-all-released = この主張による停止は終わりました。別の理由で停止されているため、現在のところアクセスは復元されません。
letter-all-not-disabled = この主張によってアクセスが停止されていることはありません。
# $at: when.
letter-all-was-restored = アクセスは{ $at }に復元されました。

## Headings.

letter-all-heading-follows = == この結果どうなるか ==
letter-all-heading-how = == 判断の方法 ==
letter-all-heading-means = == この意味 ==
letter-all-heading-disagree = == 同意できない場合 ==
letter-all-heading-next = == この後の流れ ==
letter-all-heading-until-then = == それまでの間の意味 ==
letter-all-heading-until-when = == いつまでか ==
letter-all-heading-complete = == 補完の方法 ==
letter-all-heading-you-can = == あなたができること ==

## Outcomes.

# $outcome: which outcome it is.
letter-all-outcome =
    { $outcome ->
        [disabled] アクセス停止
        [already_gone] 既に存在せず
        [not_found] 見つからず
        [not_ours] 当サービス外
        [duplicate] 重複
        [licensed] 許諾された利用
       *[refused] 拒否
    }
letter-all-outcome-means =
    { $outcome ->
        [disabled] コンテンツへのアクセスを停止しました。
        [already_gone] 確認したとき、コンテンツは既にありませんでした。
        [not_found] この場所には何も見つかりませんでした。アドレスを確認してお知らせください。
        [not_ours] この場所は当サービス上にありません。その場所のプロバイダに知らせる必要があります。
        [duplicate] 同じ主張について、以前の案件で既に判断しました。
        [licensed] この利用についての許諾が当サービスに示されました。
       *[refused] 示した理由により、アクセスを停止しませんでした。
    }
# $basis: on which ground access was disabled.
letter-all-basis =
    { $basis ->
        [notice] 著作権の侵害通知(17 U.S.C. 512(c))
        [terms] サービスの利用規約
        [court_order] 裁判所の命令
       *[own_knowledge] プロバイダ自身が知っていること
    }

## The paper of a letter that is posted.

letter-all-paper-date = 日付
letter-all-paper-case = 案件
# $page: the number of the page. $count: how many there are.
letter-all-paper-foot-case = 案件{ $case } · { $page }/{ $count }ページ
letter-all-paper-foot = { $page }/{ $count }ページ
letter-all-paper-code = 案件のページのQRコード
