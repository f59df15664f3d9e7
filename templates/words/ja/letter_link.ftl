### The letter with a link to all cases of an e-mail address. It speaks of no case. An unreviewed translation.

letter-link-subject = この電子メールアドレスの案件へのリンク
# $provider: the name of the provider. $address: the e-mail address. The link follows on a line of its own.
letter-link-asked = おそらくあなたご自身と思われますが、{ $address }を通知者のアドレスとして記載した著作権の侵害通知すべてへのリンクの請求が、{ $provider }にありました。リンクは次のとおりです。
letter-link-works = このリンクは、この手紙が送られてから30分以内に1回だけ使えます。開くとボタンが一つあるページが表示され、そのボタンを押したときにだけリンクが使用済みになります。その後は2時間、またはログアウトするまで、開いた状態が続きます。
letter-link-keep = このリンクを他人に教えないでください。開いた人は誰でも、これらの案件を読み、あなたと同じように操作することができます。
letter-link-heading-not-you = == 請求した覚えがない場合 ==
letter-link-not-you = あなたがすることはありません。リンクはほかの誰にも送っておらず、自動的に無効になります。このような手紙を同じアドレスに送るのは、1時間に最大3通です。
