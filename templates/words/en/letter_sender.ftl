### Letters to a claimant whose notices were manifestly unfounded (Regulation (EU) 2022/2065, Art. 23).
### $today: when the letter was written.

letter-sender-warning-subject = Warning about your copyright notices: case { $case }
letter-sender-warning = On { $today } a person decided to warn you: copyright notices that you sent us were manifestly unfounded.
letter-sender-warning-means = Nothing changes for the notices that you have sent. If you go on, we may suspend the processing of your notices for a time. A person would decide that, with reasons and an end date, and we would write to you.
letter-sender-liable = Whoever knowingly materially misrepresents in a notice that material is infringing is liable for damages (17 U.S.C. 512(f)).
letter-sender-disagree = Write to our designated agent, named below, and give the case number { $case }. A person answers. You can also go to court.
letter-sender-suspension-subject = Processing of your copyright notices is suspended: case { $case }
# $until: the last moment.
letter-sender-suspension = On { $today } a person decided to suspend the processing of notices that you send us, until { $until }. We had warned you before.
letter-sender-suspension-open = On { $today } a person decided to suspend the processing of notices that you send us. We had warned you before.
letter-sender-heading-still = WHAT STILL HAPPENS
letter-sender-still = Every notice that you send is received, recorded and kept. One that has all elements of 17 U.S.C. 512(c)(3) is shown to the designated agent, marked, and decided all the same. One that is not complete is answered with what is missing, and nothing more is done about it until it is complete.
letter-sender-still-before = Claims that you made before, and what was decided about them, stay as they are. You can still take a claim back, complain, and report a proceeding.
