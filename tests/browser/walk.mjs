// A notice from nothing to its outcome, in the browser: at every width, on a phone, by keyboard, without a script.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import * as agent from "./agent.mjs";
import * as claimant from "./claimant.mjs";
import * as entry from "./entry.mjs";
import { letter } from "./letters.mjs";
import { BASE, open, person } from "./watch.mjs";

const everywhere = { everywhere: true };
let browser;
before(async () => { browser = await open(); });
after(() => browser.close());

test("a notice is sent, decided by two agents, carried out, and taken back in part", async () => {
  const maria = await person(browser, { name: "claimant" });
  await claimant.toTheForm(maria, everywhere);
  await claimant.fillIn(maria, everywhere);
  const { number, address } = await claimant.changeAndSend(maria, everywhere);
  await claimant.receipt(maria, number);
  const acknowledged = await letter(number, ["To: ", "maria@gomez.example", "all six elements"]);
  assert.ok(acknowledged.includes(address), `the letter leads to ${address}:\n${acknowledged}`);
  await letter(number, ["copyright@files.test", "Decide by:"]);

  const ada = await person(browser, { name: "ada" });
  await agent.signIn(ada, agent.ADA, everywhere);
  const link = await agent.invite(ada, everywhere);
  const ben = await person(browser, { name: "ben" });
  await agent.makeAccount(ben, link, agent.BEN);
  await agent.bothDecide(ada, ben, number, everywhere);
  await agent.finish(ada, number, everywhere);
  await letter(number, ["Access to the material has been disabled", claimant.PLACES[0]]);

  await claimant.comeBack(maria, address, everywhere);
  await letter(number, ["You have taken your claim back", "is to be restored at once"]);
});

test("a letter by post is typed in with its scan", async () => {
  const ada = await person(browser, { name: "ada-types" });
  await agent.signIn(ada, agent.ADA);
  const number = await entry.typeIn(ada, everywhere);
  await entry.addAndDownload(ada, number, everywhere);
});

test("a letter is typed in without a script", async () => {
  const ada = await person(browser, { name: "ada-plain", js: false });
  await agent.signIn(ada, agent.ADA);
  await entry.addAndDownload(ada, await entry.typeIn(ada));
});

test("on a phone", async () => {
  const phone = { width: 360, touch: true };
  const maria = await person(browser, { name: "phone", ...phone });
  await claimant.toTheForm(maria);
  await claimant.fillIn(maria);
  const { number, address } = await claimant.changeAndSend(maria);
  const ada = await person(browser, { name: "phone-desk", ...phone });
  await agent.signIn(ada, agent.ADA);
  await agent.decideAll(ada, number);
  await maria.page.goto(address);
  await maria.page.getByText("Access disabled").first().waitFor();
});

test("without a script", async () => {
  const plain = { js: false };
  const maria = await person(browser, { name: "plain", ...plain });
  await claimant.toTheForm(maria);
  await claimant.fillIn(maria);
  const { number, address } = await claimant.changeAndSend(maria);
  const ada = await person(browser, { name: "plain-desk", ...plain });
  await agent.signIn(ada, agent.ADA);
  await agent.decideAll(ada, number);
  await maria.page.goto(address);
  await maria.page.getByText("Access disabled").first().waitFor();
});

test("with a draft that stays on the device", async () => {
  await claimant.keepADraft(await person(browser, { name: "draft" }), everywhere);
});

test("with the keyboard alone", async () => {
  await claimant.byKeyboard(await person(browser, { name: "keyboard" }));
});

test("everything else that can be looked at", async () => {
  const visitor = await person(browser, { name: "visitor" });
  await visitor.page.goto(`${BASE}/`);
  await claimant.lookAround(visitor, everywhere);
});
