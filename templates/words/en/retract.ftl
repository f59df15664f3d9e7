### Taking a claim back, asked once more.

# $number: the case number.
retract-tab = Take the claim back: case { $number }
retract-back = Case { $number }
retract-title = Take the claim back?
retract-all = You take back all that is left of this notice. Nothing has been changed yet.
# $many: how many locations were picked.
retract-some =
    { $many ->
        [one] You take the claim back for one location; the others stay as they are. Nothing has been changed yet.
       *[other] You take the claim back for { $many } locations; the others stay as they are. Nothing has been changed yet.
    }
retract-locations = Locations
retract-warning = **This cannot be undone.** We then stop looking at what is not decided yet. Material to which we disabled access is restored, unless another ground keeps it down. To claim again, [send a new notice].
retract-do = Take it back
retract-keep = Keep the claim
