### The first question of the form: what the matter is about, and where other matters go. An unreviewed translation.

routing-title = どのようなご用件ですか
routing-lead = このフォームは著作権に関するものです。その他のご用件については、連絡先をご案内します。著作権の侵害通知として送ると、かえって遅くなります。
routing-matter = 用件
routing-copyright = 著作権
routing-copyright-text = あなたが権利を持つ、または代理する音楽、文章、画像、動画、ソフトウェアその他の著作物が使われている場合。
routing-continue = 次へ
routing-all = すべての用件
routing-after-all = やはり著作権に関する用件です
