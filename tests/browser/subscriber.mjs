// The subscriber: what was claimed, the counter-notice, its receipt, and how it ends.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { CLAIM, PLACES, WITHHELD } from "./rights.mjs";
import { BASE, SHOTS, look, tabTo } from "./watch.mjs";
import { link, mail } from "./wish.mjs";

export const JONAS = { name: "Jonas Weber", email: "jonas@weber.example", account: "account-77" };
const ANSWER = {
  name: JONAS.name,
  postal_address: "48 Orchard Street\nBrooklyn, NY 11201",
  country: "United States",
  phone: "+1 718 555 0177",
  email: JONAS.email,
  explanation: "I took this photograph myself on 4 May 2018.",
};
const STATEMENTS = ["mistake", "consent_us", "service"];
const id = (name) => `[id="${name}"]`;
const check = (who) => who.page.getByRole("button", { name: "Check your answers" }).last().click();

// From the letter to the own page: the claim is there, and how to reach the claimant is not.
export async function readsTheClaim(who, number, options) {
  const { page } = who;
  const told = await mail(number, [JONAS.email, "We have disabled access"]);
  for (const words of WITHHELD) assert.ok(!told.includes(words), `the letter keeps “${words}” back`);
  const address = link(told, `/cases/${number}/material?`);
  await page.goto(address);
  const html = await page.content();
  for (const words of WITHHELD) assert.ok(!html.includes(words), `the page keeps “${words}” back`);
  const text = await page.locator("main").innerText();
  for (const words of [CLAIM.organisation, "Harbour at dawn", ...PLACES]) assert.ok(text.includes(words), `${words}: ${text}`);
  await look(who, "material", options);
  return address;
}

// Pages that are opened on the way and left again.
export async function looksAround(who, address, options) {
  const { page } = who;
  await page.goto(`${BASE}/counter-notices/new`);
  await look(who, "counter-notice, start", options);
  who.refusals.add(422).add(404);
  await page.getByRole("button", { name: "Continue" }).click();
  await look(who, "counter-notice, start with a problem", options);
  await page.getByLabel("Case number").fill("7K3M2-9QXWD");
  await page.getByLabel("Where the material was").fill(PLACES[0]);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.locator(".errors", { hasText: "No case has this number" }).waitFor();
  await page.goto(address);
  await page.getByRole("link", { name: "Complain", exact: true }).click();
  await look(who, "complain", options);
  await page.getByRole("button", { name: "Send the complaint" }).click();
  await look(who, "complain, problems", options);
  who.refusals.clear();
}

async function fill({ page }, chosen) {
  for (const [name, value] of Object.entries(ANSWER)) await page.fill(id(name), value);
  // The country decides which consent is asked for; it is noticed when the field is left.
  await page.locator(id("country")).blur();
  for (const position of chosen) await page.check(id(`location-${position}`));
  for (const name of STATEMENTS) await page.check(id(name));
  await page.fill(id("signature"), JONAS.name);
  await page.fill(id("signed_on"), "2026-03-02");
}

async function byKeyboard(who, chosen) {
  const { page } = who;
  const type = async (name, text) => {
    await tabTo(who, id(name));
    await page.keyboard.type(text);
  };
  for (const position of chosen) {
    await tabTo(who, id(`location-${position}`));
    await page.keyboard.press("Space");
  }
  await type("explanation", ANSWER.explanation);
  for (const name of ["name", "postal_address", "country", "phone", "email"]) await type(name, ANSWER[name]);
  for (const name of STATEMENTS) {
    await tabTo(who, id(name));
    await page.keyboard.press("Space");
  }
  await type("signature", JONAS.name);
  await type("signed_on", "03022026");
  await tabTo(who, ".btn--large");
  await page.keyboard.press("Enter");
}

// Answers: once badly, so that every problem is seen; then the copy is read and the rest is sent.
export async function answers(who, { chosen, keyboard }, options) {
  const { page } = who;
  await page.getByRole("link", { name: "Send a counter-notice" }).click();
  await page.getByRole("heading", { name: "Send a counter-notice" }).waitFor();
  await look(who, "counter-notice, form", options);
  if (keyboard) {
    await byKeyboard(who, chosen);
  } else {
    who.refusals.add(422);
    await page.fill(id("explanation"), ANSWER.explanation);
    await page.fill(id("email"), "jonas at weber");
    await check(who);
    await page.locator(".errors").waitFor();
    assert.equal(await page.inputValue(id("explanation")), ANSWER.explanation, "what was typed is kept");
    await look(who, "counter-notice, problems", options);
    await fill(who, chosen);
    await check(who);
  }
  await page.getByRole("heading", { name: "Check your counter-notice" }).waitFor();
  who.refusals.delete(422);
  await look(who, "counter-notice, check", options);
  const copy = (await page.locator(".letter__body").textContent()).trim();
  for (const words of [ANSWER.phone, "48 Orchard Street", ANSWER.explanation]) assert.ok(copy.includes(words), `the copy says “${words}”:\n${copy}`);
  assert.ok(!copy.includes(JONAS.email), "the copy keeps the e-mail address back");
  await page.getByRole("button", { name: "Send the counter-notice" }).click();
  await page.getByRole("heading", { name: "Your counter-notice has been received" }).waitFor();
  assert.match(await page.locator("main").innerText(), /17 March 2026/, "the first day is named");
  await look(who, "counter-notice, sent", options);
  return { copy, answer: page.url() };
}

// The receipt as a file, read back as text.
export async function receipt({ page }, number) {
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: "Receipt as PDF" }).click();
  const download = await coming;
  const file = join(SHOTS, `${process.env.ENDING}-${download.suggestedFilename()}`);
  await download.saveAs(file);
  const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  for (const words of [number, JONAS.name, ANSWER.phone, PLACES[0]]) assert.ok(text.includes(words), `the receipt says “${words}”:\n${text}`);
}
