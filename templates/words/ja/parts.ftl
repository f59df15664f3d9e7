### Parts that many pages share. An unreviewed translation.

field-optional = (任意)
field-error = エラー:
steps = 進み具合
steps-matter = 用件
steps-notice = 侵害通知
steps-material = コンテンツ
steps-counter = 異議申立通知
steps-check = 確認
steps-sent = 送信済み
case-number = 案件番号
copy = コピー
copy-done = コピーしました
copy-failed = 手作業でコピーしてください
# $many: how many characters.
count-left = 残り文字数:{ $many }
# $many: how many characters.
count-over = 超過文字数:{ $many }
part-change = 変更
# $name: the name of what is changed. Spoken instead of part-change, so it must begin with the same word.
part-change-of = 変更:{ $name }
part-pages = ページ
part-pages-first = 最初のページ
part-pages-next = 次のページ
part-effective = 効力あり
part-curable = 補完可能
part-ineffective = 効力なし

## How an element of a notice stands, read aloud before its name.
element-met = 記載あり:
element-missing = 不足:
element-asked = ポリシーで求める項目、不足:
