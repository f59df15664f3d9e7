### What is wrong with something typed: on top of a form, and again beside the field. An unreviewed translation.
### $label: the name of the field, in the words of the policy.

# $title: what the page is called.
flaw-title = エラー:{ $title }
# $many: how many things are wrong.
flaw-many =
    { $many ->
       *[other] 見直しが必要な箇所が{ $many }件あります
    }
# $found, $most: numbers of characters.
flaw-long = 「{ $label }」が長すぎます。{ $found }文字ありますが、保存できるのは最大{ $most }文字です。
# $sign: the code of the character, such as U+0000.
flaw-control = 「{ $label }」に制御文字({ $sign })が含まれています。取り除いてからもう一度送ってください。
flaw-break = 「{ $label }」は改行のない1行にしてください。
# $sign: the code of the mark, such as U+202E.
flaw-direction = 「{ $label }」に目に見えない書字方向の記号({ $sign })が含まれています。取り除いてからもう一度送ってください。
flaw-email = 「{ $label }」は name@example.org のような電子メールアドレスではありません。
# $scheme: such as javascript or ftp.
flaw-scheme = 「{ $label }」は `{ $scheme }:` で始まっています。場所を特定できるのは http:// と https:// のアドレスだけです。
flaw-address = 「{ $label }」はウェブアドレスではありません。http:// または https:// で始まり、ホスト名が含まれている必要があります。
flaw-password = 「{ $label }」にユーザー名またはパスワードが含まれています。そのままでは保存され表示されますので、取り除いてください。
# $host: the name or number of the host.
flaw-private = 「{ $label }」はプライベートネットワーク(`{ $host }`)を指しており、ほかの人が見ることはできません。
# $many: how many lines there are; $most: how many fit.
flaw-lines = 「{ $label }」は{ $many }行あります。一つの侵害通知に入るのは最大{ $most }行です。残りは別の侵害通知で送ってください。
# $many: how many works there are; $most: how many fit.
flaw-works = 「{ $label }」は{ $many }点の著作物のうちの一つです。一つの侵害通知に入るのは最大{ $most }点です。
flaw-subsection = 「{ $label }」が、保存されているコンテンツでもリンクでもありません。
flaw-capacity = 「{ $label }」が、権利者本人でも代理人でもありません。
flaw-kind = 「{ $label }」が、一覧にある種類のいずれでもありません。
flaw-undescribed = 「{ $label }」が空欄です。このアドレスにある著作物が何かを書いてください。
flaw-answer = 「{ $label }」が、一覧にある回答のいずれでもありません。
flaw-future = 「{ $label }」が未来の日付です。
flaw-date = 「{ $label }」が 2026-11-22 のような日付ではありません。
# $what: a clause that is only known in English.
flaw-said = 「{ $label }」{ $what }.

# A line of the list of locations. $line: its number, from 1.
# $found, $most: numbers of characters.
flaw-line-long = { $line }行目が長すぎます。{ $found }文字ありますが、保存できるのは最大{ $most }文字です。
# $sign: the code of the character, such as U+202E.
flaw-line-sign = { $line }行目に目に見えない文字({ $sign })が含まれています。取り除いてください。
flaw-line-break = { $line }行目に行を区切る記号が含まれています。取り除いてください。
# $scheme: such as javascript or ftp.
flaw-line-scheme = { $line }行目は { $scheme }: で始まっています。場所を特定できるのは http:// と https:// のアドレスだけです。
flaw-line-address = { $line }行目は http:// または https:// で始まるウェブアドレスではありません。
flaw-line-password = { $line }行目にユーザー名またはパスワードが含まれています。そのままでは保存され表示されますので、取り除いてください。
# $host: the name or number of the host.
flaw-line-private = { $line }行目はプライベートネットワーク({ $host })を指しており、ほかの人が見ることはできません。
# $many: how many lines more.
flaw-more =
    { $many ->
       *[other] ほかに{ $many }行を所在(URL)として読み取れません。
    }
