// The rights holder: from the entry page to the receipt, to the outcome, and one claim taken back.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BASE, SHOTS, look, tabTo } from "./watch.mjs";

export const PLACES = [
  "https://files.test/albums/night/01.jpg",
  "https://files.test/albums/night/02.jpg second from the top",
  "https://files.test/albums/night/03.jpg",
];
const TODAY = new Date().toLocaleDateString("en-CA", { timeZone: "America/New_York" });
const CLAIM = {
  signer_name: "María José Gómez-Łukaszewicz",
  organisation: "Gómez & Daughters <Pictures>",
  owner_name: "Estate of R. Gómez",
  email: "maria@gomez.example",
  phone: "+34 600 000 000",
  postal_address: "Calle Mayor 1\n28013 Madrid",
  country: "Spain",
  "work.1.description": "Harbour at dawn, a photograph of 1998: fog over the quay, one red boat.",
  "work.1.original": "https://gomez.example/works/harbour",
  locations: PLACES.join("\n"),
};
const id = (name) => `[id="${name}"]`;

export async function toTheForm(who, options) {
  const { page } = who;
  await page.goto(`${BASE}/`);
  await look(who, "entry", options);
  await page.getByRole("link", { name: "Report material" }).click();
  await look(who, "routing", options);
  await page.getByLabel("Copyright", { exact: false }).first().check();
  await page.getByRole("button", { name: "Continue" }).click();
  await look(who, "form", options);
}

async function fill(who, claim) {
  for (const [name, value] of Object.entries(claim)) await who.page.fill(id(name), value);
  await who.page.check(id("on_behalf_of-agent"));
  await who.page.selectOption(id("work.1.kind"), "image");
  await who.page.check("[name=subsection] >> nth=0");
}

async function sign(who) {
  for (const name of ["good_faith", "accuracy", "authority"]) await who.page.check(id(name));
  await who.page.fill(id("signature"), CLAIM.signer_name);
  await who.page.fill(id("signed_on"), TODAY);
}

const check = (who) => who.page.getByRole("button", { name: "Check your answers" }).last().click();

// Fills the form in badly first, so that every problem is seen and nothing typed is lost.
export async function fillIn(who, options) {
  const { page } = who;
  await fill(who, { ...CLAIM, email: "maria at gomez", locations: `${CLAIM.locations}\nnowhere at all` });
  await look(who, "form filled in", options);
  who.refusals.add(422);
  await check(who);
  const summary = page.locator(".errors");
  await summary.waitFor();
  if (who.js) assert.ok(await summary.evaluate((each) => each === document.activeElement), "the summary has the focus");
  await look(who, "form with problems", options);
  for (const [name, value] of Object.entries(CLAIM)) {
    if (name !== "email" && name !== "locations") assert.equal(await page.inputValue(id(name)), value, `${name} is kept`);
  }
  assert.equal(await page.inputValue(id("email")), "maria at gomez");
  assert.ok(await page.isChecked(id("on_behalf_of-agent")));
  await summary.getByRole("link").first().click();
  assert.equal(new URL(page.url()).hash, "#email", "the summary leads to the field");
  await fill(who, CLAIM);
  await sign(who);
  await check(who);
  await page.getByRole("heading", { name: "Check your answers" }).waitFor();
  who.refusals.delete(422);
  await look(who, "check", options);
}

export async function changeAndSend(who, options) {
  const { page } = who;
  await page.getByRole("button", { name: "Change Telephone number" }).click();
  await page.fill(id("phone"), "+34 600 000 001");
  assert.equal(await page.inputValue(id("locations")), CLAIM.locations, "all is there after going back");
  await check(who);
  await page.getByText("+34 600 000 001").waitFor();
  const proof = { name: "Registration, 1998 – Gómez.txt", mimeType: "text/plain", buffer: Buffer.from("VA 1-234-567") };
  await page.setInputFiles(id("files"), proof);
  await look(who, "check with a file", options);
  await page.getByRole("button", { name: "Send the notice" }).click();
  return sent(who, options);
}

async function sent(who, options) {
  const { page } = who;
  await page.getByRole("heading", { name: "Your notice has been received" }).waitFor();
  const number = (await page.locator("#case-number").textContent()).trim();
  assert.match(number, /^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
  await look(who, "sent", options);
  await page.getByRole("link", { name: "Follow the case" }).last().click();
  await page.getByRole("heading", { name: "Files you sent" }).waitFor();
  await look(who, "status in review", options);
  return { number, address: page.url() };
}

// The receipt as a file, read back as text.
export async function receipt(who, number) {
  const { page } = who;
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: "Receipt as PDF" }).click();
  const download = await coming;
  assert.equal(download.suggestedFilename(), `receipt-${number}.pdf`);
  const file = join(SHOTS, download.suggestedFilename());
  await download.saveAs(file);
  assert.equal(readFileSync(file).subarray(0, 5).toString(), "%PDF-");
  const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  for (const words of [number, CLAIM.signer_name, CLAIM.owner_name, CLAIM.organisation, PLACES[0], "Harbour Files, Inc."]) {
    assert.ok(text.includes(words), `the receipt says “${words}”:\n${text}`);
  }
}

// The list is looked at while it is typed; a draft is kept for whoever wants one, offered to whoever comes later, and gone when told.
export async function keepADraft(who, options) {
  const { page, context } = who;
  const blank = `${BASE}/notices/new?about=copyright`;
  await page.goto(blank);
  const keep = page.getByLabel("Keep a draft on this device");
  assert.ok(!(await keep.isChecked()), "nothing is kept that nobody wanted kept");
  await page.fill(id("locations"), `${CLAIM.locations}\nnowhere at all\n${PLACES[0]}\nhttps://elsewhere.test/1`);
  await page.getByText("Line 4 is not a web address").waitFor();
  await page.getByText("Line 5 names the same place as line 1.").waitFor();
  await page.getByText("Line 6 is on elsewhere.test, which is not ours.").waitFor();
  await look(who, "form with a list that is looked at", options);
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await keep.check();
  await page.getByRole("button", { name: "Add another work" }).click();
  await page.fill(id("work.2.description"), "A second picture.");
  await page.fill(id("signer_name"), CLAIM.signer_name);
  await sign(who);
  await page.getByText("The draft was kept on this device").waitFor();
  await page.waitForFunction(() => localStorage.getItem("safeharbor.draft").includes("A second picture."));
  const kept = await page.evaluate(() => localStorage.getItem("safeharbor.draft"));
  for (const name of ["signature", "signed_on", "good_faith", "authority", "token"]) assert.ok(!kept.includes(`"${name}"`), `${name} is not kept`);

  const later = { ...who, page: await context.newPage() };
  await later.page.goto(blank);
  await later.page.getByText("A draft is kept on this device.").waitFor();
  assert.equal(await later.page.inputValue(id("signer_name")), "", "it is offered and not filled in");
  await look(later, "form with a draft", options);
  await later.page.getByRole("button", { name: "Continue with the draft" }).click();
  await later.page.locator(id("work.2.description")).waitFor();
  assert.equal(await later.page.inputValue(id("signer_name")), CLAIM.signer_name);
  assert.equal(await later.page.inputValue(id("work.2.description")), "A second picture.");
  assert.equal(await later.page.inputValue(id("signature")), "");
  assert.ok(!(await later.page.isChecked(id("authority"))), "nobody states anything for the claimant");
  await later.page.getByRole("button", { name: "Forget the draft" }).click();
  await later.page.getByText("The draft is gone from this device.").waitFor();
  assert.equal(await later.page.evaluate(() => localStorage.getItem("safeharbor.draft")), null);

  await later.page.getByLabel("Keep a draft on this device").check();
  await later.page.waitForFunction(() => localStorage.getItem("safeharbor.draft"));
  await fill(later, CLAIM);
  await sign(later);
  await check(later);
  await later.page.getByRole("button", { name: "Send the notice" }).click();
  await later.page.getByRole("heading", { name: "Your notice has been received" }).waitFor();
  await later.page.waitForFunction(() => localStorage.getItem("safeharbor.draft") === null);
}

// Everything with the keyboard, and nothing with the mouse.
export async function byKeyboard(who) {
  const { page } = who;
  const type = async (name, text) => {
    await tabTo(who, id(name));
    await page.keyboard.type(text);
  };
  const press = async (selector, key) => {
    await tabTo(who, selector);
    await page.keyboard.press(key);
  };
  await page.goto(`${BASE}/`);
  await press(".skip", "Enter");
  await press(".door a", "Enter");
  await page.waitForURL("**/notices/new");
  await press("[name=about]", "Space");
  await press("main button", "Enter");
  await page.waitForURL("**about=copyright");
  await type("signer_name", "Kay Board");
  await press("[name=on_behalf_of]", "Space");
  await type("owner_name", "Kay Board");
  await type("postal_address", "Key Street 1, London");
  await type("work.1.description", "A poem of twelve lines.");
  await press("[name=subsection]", "Space");
  await type("locations", "https://files.test/poem.html");
  for (const name of ["good_faith", "accuracy", "authority"]) await press(id(name), "Space");
  await type("signature", "Kay Board");
  const [year, month, day] = TODAY.split("-");
  await type("signed_on", `${month}${day}${year}`);
  await press(".btn--large", "Enter");
  await page.getByRole("heading", { name: "Check your answers" }).waitFor();
  await press("main .btn--large", "Enter");
  await page.getByRole("heading", { name: "Your notice has been received" }).waitFor();
  assert.ok(await page.getByText("This page is the confirmation that you have now").isVisible());
  await look(who, "sent without an address");
}

// The claimant comes back through the letter, reads the outcome, and takes one claim back.
export async function comeBack(who, address, options) {
  const { page } = who;
  await page.goto(address);
  await page.getByRole("heading", { name: "What happened" }).waitFor();
  const text = await page.locator("main").innerText();
  assert.match(text, /Access disabled/);
  assert.match(text, /Refused/);
  assert.match(text, /Carried out \d+ \w+ \d{4}/, "the outcome has its date");
  await look(who, "status with the outcome", options);
  who.refusals.add(422);
  await page.getByRole("button", { name: "Take back the picked locations" }).click();
  await look(who, "status, nothing picked", options);
  who.refusals.delete(422);
  await page.getByLabel("Location 1", { exact: true }).check();
  await page.getByRole("button", { name: "Take back the picked locations" }).click();
  await look(who, "retract", options);
  await page.getByRole("button", { name: "Take it back" }).click();
  await page.locator(".badge", { hasText: "Taken back" }).first().waitFor();
  assert.match(await page.locator("main").innerText(), /is being restored/);
  await look(who, "status after taking back", options);
}

// Pages that nobody must pass through, and a key that opens nothing.
export async function lookAround(who, options) {
  const { page } = who;
  const places = ["policies", "policies/copyright", "policies/copyright/versions", "policies/agent", "cases", "notices/new?about=trademark"];
  for (const place of places) {
    await page.goto(`${BASE}/${place}`);
    await look(who, place, options);
  }
  for (const status of [403, 404, 422]) who.refusals.add(status);
  await page.goto(`${BASE}/cases`);
  await page.getByLabel("Case number").fill("7K3M2-9QXW0");
  await page.getByLabel("Key", { exact: true }).fill("none");
  await page.getByRole("button", { name: "Show the case" }).click();
  await look(who, "case not found", options);
  await page.goto(`${BASE}/nowhere`);
  await look(who, "no such page", options);
  who.refusals.clear();
}
