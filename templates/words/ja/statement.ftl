### The statements of a notice as the shipped policy words them. A translation stands beside a statement, An unreviewed translation.
### marked as unofficial, where the policy in force still has this very sentence.

statement-good-faith = 私は、申立ての対象となっている態様でのコンテンツの使用が、著作権者、その代理人又は法律によって許諾されていないと、誠実に信じています。
statement-accuracy = この侵害通知に記載された情報は正確です。
statement-authority = 私は、侵害されたと主張される排他的権利の保有者を代理して行動する権限を与えられていることを、偽証罪の制裁の下で述べます。
