// The first minutes of a new installation: the warning on every page, and the account from the one-time link.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ADA, makeAccount } from "./agent.mjs";
import { BASE, look, needed, open, person } from "./watch.mjs";

test("a stranger starts it, sees what is lacking, and makes the first account", async () => {
  const browser = await open();
  try {
    const who = await person(browser, { name: "first" });
    await who.page.goto(`${BASE}/`);
    assert.match(await who.page.locator(".banner").innerText(), /Not for the public yet/);
    await look(who, "entry with placeholders", { everywhere: true });
    await makeAccount(who, needed("LINK"), ADA, { everywhere: true });
    await look(who, "empty queue", { everywhere: true });
    await who.page.getByRole("button", { name: "Sign out" }).click();
    who.refusals.add(410);
    await who.page.goto(needed("LINK"));
    assert.match(await who.page.locator("main").innerText(), /cannot be used/);
    await look(who, "link used up", { everywhere: true });
  } finally {
    await browser.close();
  }
});
