### Reporting a proceeding: the claimant stops the clock.

# $number: the case number.
hold-tab = Report a proceeding: case { $number }
hold-tab-error = Error: report a proceeding, case { $number }
hold-back = Case { $number }
hold-unsent = Nothing was sent
hold-title = Report a proceeding
hold-lead = A counter-notice brings the material back unless we first receive notice from you that you have gone to court or to the Copyright Claims Board about it.
hold-counts = It counts only if it has been **filed**: an action seeking a court order to restrain the subscriber from infringing activity with this material (17 U.S.C. 512(g)(2)(C)), or a commenced proceeding of the Copyright Claims Board that alleges its infringement (17 U.S.C. 1507(d)). A threat, a letter of a lawyer or another notice does not.
hold-nothing = There is nothing to report about now
hold-nothing-text = No location of this case is down because of your notice.
hold-kind = Which proceeding?
hold-kind-court = Action for a court order
hold-kind-claims-board = Copyright Claims Board proceeding
hold-kind-none = Say which proceeding it is.
hold-locations = About which locations?
hold-court = Court, or Copyright Claims Board
hold-court-none = Name the court or the board.
hold-docket = Docket or claim number
hold-filed = Filed or commenced on
hold-filed-hint = Year, month and day, like 2026-11-22.
hold-filed-none = The date is not one, like 2026-11-22.
hold-filed-future = The date lies in the future: report it once it has been filed.
hold-words = Anything else, such as where the complaint can be read
hold-words-seen = Seen by us; the subscriber is told that a proceeding was reported.
hold-truth = It has been filed or has commenced against the person who posted this material, and I am the claimant or act for the claimant.
hold-truth-none = Confirm that it was filed against the subscriber.
hold-send = Report it
