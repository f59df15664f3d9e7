### Why something was not done, each a whole sentence. Programs and the desk read the same words in English.

refused-nothing-chosen = Choose at least one location.
# $position: the number of a location.
refused-no-such-location = This case has no location { $position }.
refused-nothing-changes = That is already so.
refused-nothing-to-complete = Nothing is missing: there is nothing to complete.
refused-taken-back = The whole notice was taken back: send a new one to claim again.
refused-names-nothing = The completed notice names no location any more: keep at least one, or take the whole notice back on the page of the case.
# $many: how many there would be; $most: how many fit.
refused-too-many-locations = With those of before, the case would have { $many } locations, and at most { $most } fit: send the rest as another notice.
# $location: a sentence that says how the location stands.
refused-not-disabled = A counter-notice answers material that is disabled. { $location }
# $ground: one of the grounds below.
refused-other-ground = Location { $position } was disabled on another ground ({ $ground }): a counter-notice does not bring it back; a complaint may.
refused-not-yours = Location { $position } does not belong to this account.
refused-second-counter = A counter-notice about location { $position } is already open.
refused-adjudicated = A proceeding about location { $position } has ended for the claimant.
# $counter: the number of a counter-notice.
refused-no-such-counter = This case has no counter-notice { $counter }.
refused-hold-too-late = Location { $position } had been restored before this was received: a hold comes too late.
refused-nothing-to-hold = Only what is disabled can be held down. { $location }
refused-nothing-decided = There is no outcome yet to complain about.
refused-complaint-too-late = The time to complain about this outcome is over.
refused-second-complaint = Your complaint about this is already being looked at.
refused-no-room = These files are more than this case still takes.
refused-evidence-gone = These files were sent too long ago and are gone: send them again.

## How a location stands.
refused-location-open = Location { $position } has not been decided yet.
refused-location-decided = Location { $position } has already been decided.
refused-location-disabled = Location { $position } has already been disabled.
refused-location-retracted = The claim about location { $position } has already been taken back.
refused-location-countered = Location { $position } has already been answered by a counter-notice.
refused-location-reported = A proceeding about location { $position } has already been reported.
refused-location-held = Location { $position } is already held down by a proceeding.
refused-location-restore-owed = Location { $position } is already being restored.
refused-location-restored = Location { $position } has already been restored.
refused-location-released = This case keeps location { $position } down no more; something else does.

## On what ground material is taken down.
refused-ground-notice = copyright notice (17 U.S.C. 512(c))
refused-ground-terms = terms of the service
refused-ground-court = order of a court
refused-ground-knowledge = own knowledge of the provider
