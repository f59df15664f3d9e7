### The frame of every public page. An unreviewed translation.

base-skip = 本文へ移動
base-desk = 著作権窓口
base-nav = メインメニュー
base-nav-policy = ポリシー
base-nav-notice = 侵害通知を送る
base-nav-case = 案件を確認する
base-nav-help = ヘルプ
base-warning = 警告
# $missing: how many details are placeholders.
base-placeholders =
    { $missing ->
       *[other] まだ一般公開できません。プロバイダとその指定代理人に関する項目のうち{ $missing }件が仮の記載のままです。provider.md と agent.md に記入してください。どの項目をどう記入するかは、プログラムが起動時に表示します。
    }
base-agent = 指定代理人
base-letter = 郵送または電子メール
base-letter-counts = フォームを使いたくない場合は、署名した手紙または電子メールを指定代理人に送ることもできます。効力はまったく同じです。
base-site = このサイトの内容
base-policy = 著作権ポリシー
base-privacy = プライバシーに関するお知らせ
base-policies = すべてのポリシー
base-help = ヘルプ
base-contact = お問い合わせ
base-language = 言語
# Stands on top of every page in a language whose translation the provider has not reviewed.
base-unreviewed = この翻訳は確認を受けていません。英語の文章が正式なものです。
base-translation = この翻訳について
# $language: the name of the language of this page, in itself. It leads to the choice of languages.
base-language-now = 言語:{ $language }
