// Every component in every state, as builders see them: accessible and fitting, light and dark, from the left and from the right.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { BASE, look, open, person } from "./watch.mjs";

let browser;
before(async () => { browser = await open(); });
after(() => browser.close());

for (const [language, direction] of [["en", "ltr"], ["ar", "rtl"], ["ja", "ltr"]]) {
  test(`every component stands well in ${language}`, async () => {
    const builder = await person(browser, { name: `builder-${language}` });
    await builder.page.goto(`${BASE}/dev/components?language=${language}`);
    assert.equal(await builder.page.evaluate(() => getComputedStyle(document.body).direction), direction);
    await look(builder, "components", { everywhere: true });
    // What points forward points to where lines end.
    const forward = builder.page.locator(".pager a[rel=next] .icon");
    const turned = await forward.evaluate((icon) => new DOMMatrix(getComputedStyle(icon).transform).a);
    assert.equal(turned, direction === "rtl" ? -1 : 1);
    // The dialog opens by keyboard and without a script.
    const dialog = builder.page.locator("details.dialog").first();
    await dialog.locator("summary").focus();
    await builder.page.keyboard.press("Enter");
    assert.ok(await dialog.evaluate((each) => each.open));
  });
}
