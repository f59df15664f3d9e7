### The contact page: every channel, what it is for, what never to send there, when to expect an answer.

contact-title = Contact
contact-lead = Every way to reach us, what each is for, and when you can expect an answer. The right one saves you a day.
contact-help = Many questions are answered in the [help]. If you are about to write, look at [what to have at hand] first.
contact-agent = Copyright notices and counter-notices
contact-agent-about = These lead to our designated agent. Whatever arrives here has arrived in the sense of the law; use one of them, and only one.
contact-others = Everything else
contact-others-about = None of these is the designated agent. A notice that is sent here has not arrived.
contact-matters = Where other matters go
contact-matters-about = The agent cannot decide these. Each has its own place.
contact-for = Use it for
contact-never = Never send there
contact-answer = When you hear from us
contact-form = Form
contact-form-notice = Send a notice
contact-form-counter = Answer a notice
contact-form-for = Reporting material, and answering a report. It is the quickest way, because it says at once what is missing.
contact-form-never = Passwords, details of payment, or copies of identity papers. We never ask for them.
# $first, $last: hours from receipt.
contact-form-answer = You get a receipt with a case number at once. A person usually looks at the notice within { $first } to { $last } hours.
contact-email = E-mail
contact-email-for = Notices and counter-notices in your own words, answers to our letters, and papers of a court about a counter-notice. Write into the message itself rather than into an attachment.
contact-email-never = Questions about an account, a bill or a fault of the service. The agent cannot see your account.
# $first, $last: hours from receipt.
contact-email-answer = You get a receipt with a case number when the message has been taken in. A person usually looks at it within { $first } to { $last } hours.
contact-post = Post
contact-post-for = Signed letters, if you prefer paper or have no e-mail address. Say how we can reach you.
contact-post-never = Originals that you need back.
# $first, $last: hours from receipt.
contact-post-answer = The letter counts from the day on which it arrives. A person usually looks at it within { $first } to { $last } hours after that.
contact-phone = Telephone
contact-phone-for = Questions, if you cannot write or got no answer in writing.
contact-phone-never = A notice or a counter-notice. The law asks for writing, so no case can be opened by telephone.
contact-phone-answer = When somebody takes the call. For anything with a date in it, write as well.
contact-support = Support
contact-support-for = Accounts, bills, faults of the service, your data, and every matter that is not copyright.
contact-support-never = A copyright notice or a counter-notice: it would have to be forwarded first, and until then nothing begins.
contact-support-answer = The support answers in its own time; our times for notices do not apply there.
contact-forum = Community forum
contact-forum-for = Advice from other people who use the service. Everybody can read what you write.
contact-forum-never = Notices, names and addresses of other people, case numbers, or the link to your case: whoever has the link sees the case.
contact-forum-answer = When somebody there knows an answer. We do not promise one.
contact-social = Social accounts
contact-social-for = News about the service.
contact-social-never = Notices or counter-notices. A social account is not the designated agent: a message there is no notice, and no time begins to run.
contact-social-answer = We do not promise an answer there.
