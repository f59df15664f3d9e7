// One case from the notice to the restoration, with one of three endings, by letters, pages and a clock that is set.
import assert from "node:assert/strict";
import * as desk from "./desk.mjs";
import * as claimant from "./rights.mjs";
import * as subscriber from "./subscriber.mjs";
import { needed, open, person } from "./watch.mjs";
import { advanceTo, link, mail, record } from "./wish.mjs";

const ENDING = needed("ENDING");
const HOW = { everywhere: {}, plain: {}, phone: { width: 360, touch: true }, "no script": { js: false }, keyboard: {} }[needed("HOW")];
const options = { everywhere: needed("HOW") === "everywhere" };
// What every ending has in common is looked at in one of them.
const common = ENDING === "unopposed" ? options : {};
const KEYBOARD = needed("HOW") === "keyboard";
// Received on Monday, 2 March 2026: the first day is 17 March, the last one 20 March, in New York.
const FIRST_DAY = "2026-03-17T04:00:00Z";
const JUST_BEFORE = "2026-03-17T03:59:59Z";
const AFTER_THE_LAST_DAY = "2026-03-25T16:00:00Z";
const REPORTED = "2026-03-12T19:00:00Z";
const DISMISSED = "2026-07-01T15:00:00Z";

async function stands(number, wanted) {
  const { standings, faults } = await record(number);
  assert.deepEqual(standings, wanted);
  assert.equal(faults, 0, "the record is whole");
}

async function holdOfTheCourt(who, number, places) {
  await advanceTo(REPORTED);
  await claimant.reportsAProceeding(who.maria, places.status, "court", options);
  await mail(number, [claimant.CLAIM.email, "Southern District of New York"]);
  await stands(number, ["hold_claimed", "disabled"]);
  await desk.comes(who.ada);
  await desk.confirmsTheHold(who.ada, number, options);
  await mail(number, [subscriber.JONAS.email, "Access stays disabled until the proceeding has ended"]);
  await claimant.seesOf(who.jonas, places.material, ["Held down"], "material, held", options);
  await claimant.seesOf(who.jonas, places.answer, ["Held down"], "counter-notice, held", options);
  assert.doesNotMatch(await who.jonas.page.locator("main").innerText(), /17 March 2026/, "the dates do not apply");
  await advanceTo(AFTER_THE_LAST_DAY);
  await stands(number, ["held", "disabled"]);
  await advanceTo(DISMISSED);
  await desk.comes(who.ada);
  await desk.endsTheHold(who.ada, number, options);
}

async function holdOfTheBoard(who, number, places) {
  await advanceTo(REPORTED);
  await claimant.reportsAProceeding(who.maria, places.status, "claims_board", options);
  await stands(number, ["hold_claimed", "disabled"]);
  await desk.comes(who.ada);
  await desk.refusesTheHold(who.ada, number, options);
  await mail(number, [claimant.CLAIM.email, "about another file"]);
  await claimant.seesOf(who.maria, places.status, ["17 March 2026"], "status, the dates apply again", options);
  await comesBackOnItsDay(number, ["countered", "disabled"]);
}

// Nothing comes back a second early, and the instruction is there on the day.
async function comesBackOnItsDay(number, before) {
  await advanceTo(JUST_BEFORE);
  await stands(number, before);
  assert.ok(!(await record(number)).letters.includes("restore_instruction"));
  await advanceTo(FIRST_DAY);
}

const browser = await open();
try {
  const who = {};
  for (const name of ["maria", "ada", "jonas"]) who[name] = await person(browser, { name: `${name}, ${ENDING}, ${needed("HOW")}`, ...HOW });
  const { maria, ada, jonas } = who;
  const both = ENDING === "unopposed";
  const number = await claimant.notice(maria, { incomplete: both }, common);
  await desk.comes(ada);
  await desk.disables(ada, number);
  await desk.names(ada, number, subscriber.JONAS, common);
  const material = await subscriber.readsTheClaim(jonas, number, common);
  if (both) {
    await subscriber.looksAround(jonas, material, common);
    await jonas.page.goto(material);
  }
  const { copy, answer } = await subscriber.answers(jonas, { chosen: both ? [1, 2] : [1], keyboard: KEYBOARD }, common);
  await subscriber.receipt(jonas, number);
  const status = await claimant.readsTheCopy(maria, number, copy, common);
  const places = { status, material, answer };
  await desk.seesTheAnswer(ada, number, common);

  if (ENDING === "court") await holdOfTheCourt(who, number, places);
  else if (ENDING === "board") await holdOfTheBoard(who, number, places);
  else await comesBackOnItsDay(number, ["countered", "countered"]);

  await mail(number, ["copyright@files.example.com", "Restore this material exactly as it was"]);
  await stands(number, ["restore_owed", both ? "restore_owed" : "disabled"]);
  await claimant.seesOf(jonas, material, ["Being restored"], "material, being restored", common);
  await desk.comes(ada);
  await desk.restores(ada, number, common);
  await stands(number, ["restored", both ? "restored" : "disabled"]);

  const day = ENDING === "court" ? "1 July 2026" : "17 March 2026";
  await claimant.seesOf(jonas, material, ["Restored", day], "material, restored", common);
  await claimant.seesOf(jonas, answer, ["Restored", day], "counter-notice, restored", common);
  await claimant.seesOf(maria, status, ["Restored", day], "status, restored", common);
  const back = await mail(number, [subscriber.JONAS.email, "has been restored", day]);
  assert.equal(link(back, "/material?"), material, "the address stays the same");
  await mail(number, [claimant.CLAIM.email, "is no longer disabled", day]);
  const { events, letters } = await record(number);
  assert.ok(!events.includes("breached") && !letters.includes("breach"), "no clock was missed");
  const once = ["disabled", "counter_receipt", "counter_copy", "restore_instruction", "restored", "put_back"];
  for (const kind of once) assert.equal(letters.filter((each) => each === kind).length, 1, `${kind}: ${letters}`);
} finally {
  await browser.close();
}
// The answers of the server would be awaited for ever.
process.stdin.destroy();
