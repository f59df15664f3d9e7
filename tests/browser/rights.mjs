// The rights holder in the life of a case: the notice, its completion, the counter-notice's copy, a proceeding.
import assert from "node:assert/strict";
import { BASE, look } from "./watch.mjs";
import { link, mail } from "./wish.mjs";

export const PLACES = ["https://files.example.com/albums/dawn.jpg", "https://files.example.com/albums/fog.jpg second row"];
export const CLAIM = {
  signer_name: "Maria Gómez",
  organisation: "Gómez Photography",
  owner_name: "Estate of R. Gómez",
  email: "maria@gomez.example",
  phone: "+34 600 000 000",
  postal_address: "Calle Mayor 1\n28013 Madrid",
  country: "Spain",
  "work.1.description": "Harbour at dawn, a photograph of 1998.",
  locations: PLACES.join("\n"),
};
// What the subscriber must never read.
export const WITHHELD = [CLAIM.email, CLAIM.phone, "Calle Mayor 1", "28013 Madrid"];
const id = (name) => `[id="${name}"]`;
const check = (who) => who.page.getByRole("button", { name: "Check your answers" }).last().click();

async function sign({ page }) {
  for (const name of ["good_faith", "accuracy", "authority"]) await page.check(id(name));
  await page.fill(id("signature"), CLAIM.signer_name);
  await page.fill(id("signed_on"), "2026-03-02");
}

// Sends the notice; an incomplete one lacks the statements and the signature, and is completed by its letter.
export async function notice(who, { incomplete }, options) {
  const { page } = who;
  await page.goto(`${BASE}/notices/new?about=copyright`);
  for (const [name, value] of Object.entries(CLAIM)) await page.fill(id(name), value);
  await page.check(id("on_behalf_of-agent"));
  await page.selectOption(id("work.1.kind"), "image");
  await page.check("[name=subsection] >> nth=0");
  if (incomplete) {
    who.refusals.add(422);
    await check(who);
    await page.getByLabel("Send it as it is").check();
  } else {
    await sign(who);
  }
  await check(who);
  await page.getByRole("heading", { name: "Check your answers" }).waitFor();
  who.refusals.delete(422);
  await page.getByRole("button", { name: "Send the notice" }).click();
  await page.getByRole("heading", { name: "Your notice has been received" }).waitFor();
  const number = (await page.locator("#case-number").textContent()).trim();
  if (incomplete) await complete(who, number, options);
  return number;
}

async function complete(who, number, options) {
  const { page } = who;
  const asked = await mail(number, [CLAIM.email, "HOW TO COMPLETE IT"]);
  await page.goto(link(asked, "/complete?"));
  await look(who, "complete the notice", options);
  assert.equal(await page.inputValue(id("locations")), CLAIM.locations, "what was given is there");
  await sign(who);
  await check(who);
  await page.getByRole("heading", { name: "Check your answers" }).waitFor();
  await look(who, "check the completed notice", options);
  await page.getByRole("button", { name: "Send the completed notice" }).click();
  await page.getByRole("heading", { name: "Your completed notice has been received" }).waitFor();
  await look(who, "completed notice sent", options);
}

// The copy arrives word for word, and its link leads to the dates.
export async function readsTheCopy(who, number, copy, options) {
  const sent = await mail(number, [CLAIM.email, "COUNTER-NOTICE UNDER 17 U.S.C. 512(g)(3)"]);
  assert.ok(sent.includes(copy), `the letter holds the copy that the subscriber was shown:\n${copy}\n---\n${sent}`);
  await who.page.goto(link(sent, `/cases/${number}?key=`));
  const text = await who.page.locator("main").innerText();
  assert.match(text, /17 March 2026/, "the first day is named");
  await look(who, "status with a counter-notice", options);
  return who.page.url();
}

export async function reportsAProceeding(who, address, kind, options) {
  const { page } = who;
  await page.goto(address);
  await page.getByRole("link", { name: "Report a proceeding" }).click();
  await look(who, "report a proceeding", options);
  who.refusals.add(422);
  await page.getByRole("button", { name: "Report it" }).click();
  await page.locator(".errors").waitFor();
  await look(who, "report a proceeding, problems", options);
  const isCourt = kind === "court";
  await page.check(id(`kind-${kind}`));
  await page.fill(id("court"), isCourt ? "Southern District of New York" : "Copyright Claims Board");
  await page.fill(id("docket"), isCourt ? "1:26-cv-01234" : "26-CCB-0101");
  await page.fill(id("filed_on"), "2026-03-10");
  for (const box of await page.locator("[name=location]").all()) await box.check();
  await page.check(id("truth-box"));
  await page.getByRole("button", { name: "Report it" }).click();
  await page.getByText("Your report has been received").waitFor();
  who.refusals.delete(422);
  assert.match(await page.locator("main").innerText(), /Proceeding reported/);
  await look(who, "status with a proceeding", options);
}

// What the page of the case says of its first location.
export async function seesOf(who, address, words, state, options) {
  await who.page.goto(address);
  const row = await who.page.locator(".locations tbody tr").first().innerText();
  for (const word of words) assert.ok(row.includes(word), `${state}: “${word}” is not in: ${row}`);
  await look(who, state, options);
}
