### Complaining about an outcome; claimant and subscriber read it. An unreviewed translation.

# $number: the case number.
complaint-tab = 結果についての苦情:案件{ $number }
complaint-tab-error = エラー:結果についての苦情、案件{ $number }
complaint-back = 案件{ $number }
complaint-unsent = 何も送信されていません
complaint-title = 結果についての苦情
complaint-lead = どの判断がなぜ間違っているかを書いてください。先の判断をした者とは別の担当者がもう一度確認し、理由を添えて回答します。費用はかかりません。
complaint-locations = どの結果についてですか
complaint-words = なぜ間違っているのですか
complaint-words-hint = 事実、許諾、リンクなど。結果が変わる場合にだけ、苦情があったことを相手方に知らせます。あなたが誰であるかは知らせません。
complaint-words-seen = 当サービスが閲覧します。
complaint-words-none = 結果が間違っている理由を書いてください。
complaint-send = 苦情を送る
