### The copy of a counter-notice that the claimant gets under 17 U.S.C. 512(g)(2)(B). The subscriber was shown it
### before sending it, and nobody gets another: it is English for everybody, as the policy is. Its statements stand
### in the words of the policy that they were made under.

letter-copy-title = COUNTER-NOTICE UNDER 17 U.S.C. 512(g)(3)
letter-copy-case = Case: { $case }
letter-copy-heading-subscriber = THE SUBSCRIBER
# $value, in each of these: what was given, or that it was not.
letter-copy-name = Name: { $value }
letter-copy-address = Address:
letter-copy-country = Country: { $value }
letter-copy-phone = Telephone: { $value }
letter-copy-heading-material = THE MATERIAL, AND WHERE IT WAS BEFORE ACCESS WAS DISABLED
# $position: the number of the location. $place: where it was.
letter-copy-location = Location { $position } of the case: { $place }
letter-copy-no-location = No location of the case is named.
letter-copy-described = The material, described in words:
letter-copy-heading-says = WHAT THE SUBSCRIBER SAYS ABOUT IT
letter-copy-heading-statements = STATEMENTS
# $statement: a statement in the words of the policy.
letter-copy-made = Made: { $statement }
# $statement: the title of a statement.
letter-copy-not-made = Not made: { $statement }
letter-copy-heading-signature = SIGNATURE
letter-copy-signature = Typed name: { $value }
letter-copy-representative = Signed by a representative: { $value }
letter-copy-signed-on = Date of signing: { $value }
