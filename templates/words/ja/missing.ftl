### What a notice lacks, as the shipped policy words it. A translation stands in for it where the policy An unreviewed translation.
### in force still has this very sentence.

missing-signature = 侵害通知に署名がありません。氏名全部で署名してください。氏名を入力するだけで足ります。
missing-work = 侵害通知に、どの著作物が侵害されているかが書かれていません。著作物を特定してください。複数ある場合は、代表的なものの一覧を示してください。
missing-location = 侵害通知の記載では、コンテンツを見つけることができません。各コンテンツの正確なウェブアドレスを示すか、見つけられるようにどこにあるかを説明してください。
missing-contact = 侵害通知に、あなたへの連絡方法が書かれていません。住所、電話番号または電子メールアドレスを示してください。
missing-good-faith = 誠実に信じる旨の陳述がありません。申立ての対象となっている態様でのコンテンツの使用が、著作権者、その代理人又は法律によって許諾されていないと誠実に信じていることを述べてください。
missing-authority = 正確性及び権限についての陳述がないか、不完全です。侵害通知に記載された情報が正確であること、及び、侵害されたと主張される排他的権利の保有者を代理して行動する権限を与えられていることを偽証罪の制裁の下で述べてください。
