// The help centre and the contact page: at every width, while typing badly, by keyboard, and without a script.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { BASE, look, open, person, tabTo } from "./watch.mjs";

const everywhere = { everywhere: true };
let browser;
before(async () => { browser = await open(); });
after(() => browser.close());

test("an article is found while typing, read, and said to help", async () => {
  const who = await person(browser, { name: "asks" });
  const { page } = who;
  await page.goto(`${BASE}/`);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Help" }).click();
  await look(who, "help", everywhere);
  await page.locator("#q").pressSequentially("spredsheet", { delay: 30 });
  const hit = page.locator("#found").getByRole("link", { name: "Lists of many addresses" });
  await hit.waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), "q", "the focus stays where one types");
  assert.match(await page.locator("#found-state").innerText(), /articles? found/);
  assert.ok(page.url().endsWith("q=spredsheet"), "the address can be passed on");
  await look(who, "help found", everywhere);
  await page.fill("#q", "xylophone");
  await page.getByRole("heading", { name: "Nothing was found." }).waitFor();
  await look(who, "help nothing", everywhere);
  await page.fill("#q", "");
  await page.waitForFunction(() => document.getElementById("found").childElementCount === 0);
  await page.fill("#q", "parody");
  await page.locator("#found").getByRole("link", { name: "Fair use" }).first().click();
  await look(who, "help article", everywhere);
  await page.getByRole("button", { name: "No", exact: true }).click();
  await page.getByRole("heading", { name: "Thank you" }).waitFor();
  await look(who, "help answered", everywhere);
  await page.locator("#answer").getByRole("link").click();
  await page.getByRole("heading", { name: "Contact", exact: true, level: 1 }).waitFor();
  await look(who, "contact", everywhere);
});

test("by keyboard", async () => {
  const who = await person(browser, { name: "asks-by-keyboard" });
  await who.page.goto(`${BASE}/help`);
  await tabTo(who, "#q");
  await who.page.keyboard.type("counter");
  await who.page.locator("#found").getByRole("link", { name: "How to answer with a counter-notice" }).waitFor();
  await tabTo(who, "#found .hit a");
  await who.page.keyboard.press("Enter");
  await who.page.getByRole("heading", { name: "Did this answer your question?" }).waitFor();
  await tabTo(who, "button[value=yes]", 80);
  await who.page.keyboard.press("Enter");
  await who.page.getByRole("heading", { name: "Thank you" }).waitFor();
});

test("without a script, on a phone", async () => {
  const who = await person(browser, { name: "asks-plain", width: 360, touch: true, js: false });
  const { page } = who;
  await page.goto(`${BASE}/help`);
  await page.fill("#q", "trademrak");
  await page.getByRole("button", { name: "Search" }).click();
  await look(who, "help found");
  await page.locator("#found").getByRole("link").first().click();
  await look(who, "help article");
  await page.getByRole("button", { name: "Yes", exact: true }).click();
  await page.getByRole("heading", { name: "Thank you" }).waitFor();
});

test("from right to left", async () => {
  const who = await person(browser, { name: "asks-arabic" });
  for (const path of ["/help", "/help?q=notice", "/help/strikes", "/contact"]) {
    await who.page.goto(`${BASE}${path}${path.includes("?") ? "&" : "?"}language=ar`);
    await look(who, `rtl ${path}`, everywhere);
  }
});
