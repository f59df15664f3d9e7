// What came by post, typed in at the desk with its scan; and what was sent by the form is downloaded there.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { look } from "./watch.mjs";

const LETTER = {
  signer_name: "Jonas Weber",
  owner_name: "Weber Verlag",
  postal_address: "Hauptstraße 1\n10115 Berlin",
  country: "Germany",
  reference: "WV 2026/17",
  "work.1.description": "The map “Berlin from above”, 2021, sold in our shop.",
  locations: "https://files.test/maps/berlin.png",
  signature: "Jonas Weber",
  "quoted.good_faith": "We believe in good faith that nobody has allowed this use.",
};
const SCAN = { name: "Brief Weber.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\nA letter, scanned.\n") };
const id = (name) => `[id="${name}"]`;

export async function typeIn(who, options) {
  const { page } = who;
  await page.getByRole("link", { name: "Type in" }).click();
  await look(who, "entry by hand", options);
  for (const [name, value] of Object.entries(LETTER)) await page.fill(id(name), value);
  await page.check("[name=door] >> nth=0");
  await page.selectOption(id("work.1.kind"), "image");
  for (const name of ["good_faith", "accuracy", "authority"]) await page.check(id(name));
  const again = () => page.getByRole("button", { name: "Look at it once more" }).last().click();
  await page.fill(id("received_at"), "2999-01-01T09:00");
  who.refusals.add(422);
  await again();
  await page.getByText("lies in the future").first().waitFor();
  await look(who, "entry by hand with a problem", options);
  who.refusals.delete(422);
  assert.equal(await page.inputValue(id("reference")), LETTER.reference);
  await page.fill(id("received_at"), "2026-01-05T09:30");
  await again();
  await page.getByRole("heading", { name: "Look at it once more" }).waitFor();
  await page.getByText("which has passed already").waitFor();
  await look(who, "second look", options);
  await page.getByRole("button", { name: /^Change the reference/ }).click();
  await page.fill(id("reference"), "WV 2026/18");
  await again();
  await page.setInputFiles(id("files"), SCAN);
  await page.getByRole("button", { name: "Take it in" }).click();
  await page.getByRole("heading", { name: "Evidence" }).waitFor();
  await page.getByText("From Ada Agent").waitFor();
  await look(who, "case with a scan", options);
  return (await page.title()).split(" ")[0];
}

// A program under a harmless name is added, marked, and comes back as it was.
export async function addAndDownload(who, number, options) {
  const { page } = who;
  const add = page.locator("#evidence details");
  if (!(await add.getAttribute("open") !== null)) await page.getByText("Add files").click();
  await page.fill(id("evidence_note"), "Handed in at the counter.");
  const bytes = Buffer.from("MZ\x90\0 not a picture");
  await page.setInputFiles(id("files"), { name: "holiday.png", mimeType: "image/png", buffer: bytes });
  await page.getByRole("button", { name: "Add the files" }).click();
  await page.getByText("A program: do not open").waitFor();
  await page.getByText("Handed in at the counter.").first().waitFor();
  await look(who, `case with more evidence ${number}`.replace(number, "").trim(), options);
  const asked = page.waitForEvent("download");
  await page.getByRole("link", { name: "holiday.png" }).click();
  const download = await asked;
  assert.equal(download.suggestedFilename(), "holiday.png");
  assert.deepEqual(readFileSync(await download.path()), bytes);
}
