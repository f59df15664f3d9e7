### The statements of a notice as the shipped policy words them. A translation stands beside a statement,
### marked as unofficial, where the policy in force still has this very sentence.

statement-good-faith = I have a good faith belief that use of the material in the manner complained of is not authorized by the copyright owner, its agent, or the law.
statement-accuracy = The information in this notice is accurate.
statement-authority = I state under penalty of perjury that I am authorized to act on behalf of the owner of an exclusive right that is allegedly infringed.
