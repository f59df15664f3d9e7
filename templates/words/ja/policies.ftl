### The policy pages: the list, a policy, its versions, and what differs between two of them. An unreviewed translation.

policies-title = ポリシー
policies-lead = これまでに効力を持ったすべての版を、いつでも読むことができます。侵害通知は、署名されたときの版に基づいて判断されます。
# $day: the first day on which the policy applies.
policies-since = { $day }から有効
policies-versions = 版
policies-in-force = 有効
policies-contents = このページの内容
# $version: the first twelve digits of the version's hash; the link leads to this version for ever.
policies-version = 版[{ $version }]
policies-all-versions = すべての版
policies-json = このポリシーのプログラム用データ(JSON)
policies-language-note = このポリシーは英語で書かれています。英語の文章が正式なものです。翻訳されているのは、その周りのページだけです。
policies-not-in-force = **この版はもう有効ではありません。** [有効な版を読む]か、[何が異なるかを見る]ことができます。
policies-borrowed = 指定代理人など、ほかの文書から取り込んでいる事項は、現在のものが表示されます。
policies-as-stored = プログラムは、この版をポリシーとして読み取れなくなっています。保存されたままの形で表示しています。
policies-send-notice = 侵害通知を送る
policies-answer-notice = 侵害通知に回答する
# $version: the whole hash of the version, 64 digits. Only on paper.
policies-print-version = 版 { $version }
# $address: the address at which this version stays. Only on paper.
policies-print-address = このページのアドレス:{ $address }

# $title: the title of the policy, in the language of the policy.
policies-versions-title = 版:{ $title }
policies-versions-lead = 版は、その本文の SHA-256 で示されます。本文を持つ人は誰でも、同じものであることを確かめられます。
# $moment: day, time and zone.
policies-first-served = { $moment }に初めて提供
policies-what-changed = 変更された点
policies-one-version = これまでのところ、版は一つです。ポリシーが変更されると、このページに異なる点が表示されます。
policies-compare = 二つの版を比べる
policies-compare-from = 前の版
policies-compare-to = 後の版
policies-compare-show = 異なる点を表示する
# One version in the list to choose from. $version: twelve digits of its hash; $moment: when it was first served.
policies-compare-option = { $version }、{ $moment }に初めて提供

# $title: the title of the policy, in the language of the policy.
policies-differences-title = 異なる点:{ $title }
policies-differences-from = 前
policies-differences-to = 後
# $changed: how many headings, paragraphs, items or rows are different.
policies-differences-count =
    { $changed ->
        [0] 本文に異なる点はありません。
       *[other] 本文の{ $changed }か所が異なります。
    }
policies-differences-same = 両方とも同じ一つの版です。
policies-differences-layout = 言葉は同じです。二つの版は、文書の体裁だけが異なります。
policies-differences-legend = 追加された言葉には下線、削除された言葉には取り消し線を付けています。
policies-differences-coarse = 一部の箇所は、一語ずつ比べるには長すぎるため、全体に印を付けています。
policies-differences-too-long = この二つの版は、ここで比べるには長すぎます。どちらも全文を読むことができます:[前の版]と[後の版]。
policies-differences-text = 本文
# $number: counts the changes from 1.
policies-differences-jump = 変更{ $number }
policies-differences-changes = 変更
policies-differences-front = プログラムが使う値
policies-differences-front-lead = フォーム、手紙、侵害通知の確認は、文書のこれらの行から作られます。異なるものだけを表示しています。
# Read out before and after marked words, and never shown.
policies-mark-added = 追加:
policies-mark-removed = 削除:
policies-mark-end = 変更の終わり。
