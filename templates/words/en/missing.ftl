### What a notice lacks, as the shipped policy words it. A translation stands in for it where the policy
### in force still has this very sentence.

missing-signature = The notice is not signed. Please sign it with your full name; typing the name is enough.
missing-work = The notice does not say which copyrighted work is infringed. Please identify the work, or give a representative list if there are several.
missing-location = The notice does not let us find the material. Please give the exact web address of each item, or describe where it is so that we can find it.
missing-contact = The notice does not tell us how to reach you. Please give a postal address, a telephone number or an e-mail address.
missing-good-faith = The statement of good faith belief is missing. Please state that you have a good faith belief that use of the material in the manner complained of is not authorized by the copyright owner, its agent, or the law.
missing-authority = The statement of accuracy and authority is missing or incomplete. Please state that the information in the notice is accurate and, under penalty of perjury, that you are authorized to act on behalf of the owner of an exclusive right that is allegedly infringed.
