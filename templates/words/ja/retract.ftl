### Taking a claim back, asked once more. An unreviewed translation.

# $number: the case number.
retract-tab = 主張を取り下げる:案件{ $number }
retract-back = 案件{ $number }
retract-title = 主張を取り下げますか
retract-all = この侵害通知のうち残っているものをすべて取り下げます。まだ何も変更されていません。
# $many: how many locations were picked.
retract-some =
    { $many ->
       *[other] { $many }件の所在(URL)について主張を取り下げます。ほかの所在(URL)はそのまま変わりません。まだ何も変更されていません。
    }
retract-locations = 所在(URL)
retract-warning = **これは元に戻せません。** まだ判断していないものについては、確認をやめます。アクセスを停止したコンテンツは、別の根拠で停止されている場合を除き、復元されます。もう一度主張するには、[新しい侵害通知を送って]ください。
retract-do = 取り下げる
retract-keep = 主張を続ける
