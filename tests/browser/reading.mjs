// The letter of a case: marked with the mouse, by keyboard and without a script; a long one stays usable.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { BASE, look, needed, open, person, tabTo } from "./watch.mjs";

const everywhere = { everywhere: true };
let browser;
before(async () => { browser = await open(); });
after(() => browser.close());

async function comes(options) {
  const who = await person(browser, options);
  await who.page.goto(`${BASE}/desk`);
  await who.page.getByLabel("E-mail address").fill("ada@files.example.com");
  await who.page.getByLabel("Password").fill("a long enough password");
  await who.page.getByRole("button", { name: "Sign in" }).click();
  await who.page.getByRole("heading", { name: "Due", level: 1 }).waitFor();
  return who;
}
const opens = (who, number) => who.page.goto(`${BASE}/desk/cases/${number}/reading`);
const ticked = (page) => page.locator('input[name="mark"]:checked').evaluateAll((boxes) => boxes.map((box) => box.value));

// Selects these words of the letter, as a mouse does.
async function select(page, words) {
  await page.evaluate((wanted) => {
    const letter = document.getElementById("letter");
    const walker = document.createTreeWalker(letter, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    const start = nodes.map((node) => node.data).join("").indexOf(wanted);
    if (start < 0) throw new Error(`not in the letter: ${wanted}`);
    const at = (byte) => {
      let left = byte;
      for (const node of nodes) {
        if (left <= node.data.length) return [node, left];
        left -= node.data.length;
      }
      throw new Error("past the end");
    };
    getSelection().setBaseAndExtent(...at(start), ...at(start + wanted.length));
    letter.dispatchEvent(new MouseEvent("mouseup", { bubbles: true }));
  }, words);
  await page.locator("#tool").waitFor();
}

async function marks(page, words, part) {
  await select(page, words);
  await page.locator("#tool-part").selectOption({ label: part });
  await page.getByRole("button", { name: /^(Mark|Change) it$/ }).click();
}

test("with the mouse", async () => {
  const ada = await comes({ name: "mouse" });
  const { page } = ada;
  await look(ada, "due with a letter to read", everywhere);
  await page.goto(`${BASE}/desk/cases/${needed("MOUSE")}`);
  await look(ada, "case unread", everywhere);
  await page.getByRole("link", { name: "Read the letter" }).click();
  await look(ada, "letter", everywhere);
  await marks(page, "photograph Lighthouse in fog", "Work");
  await marks(page, "https://files.example.com/lighthouse.jpg", "Claimed location");
  await marks(page, "Lena Brandt", "Signature");
  await select(page, "somebody put");
  await look(ada, "letter with the tool", everywhere);
  await page.getByRole("button", { name: "Close" }).click();
  const work = page.locator('mark[data-part="work"]');
  await work.click();
  await page.getByRole("button", { name: "Not: Work" }).click();
  assert.equal(await work.count(), 0);
  await marks(page, "photograph Lighthouse in fog", "Work");
  assert.equal(await work.innerText(), "photograph Lighthouse in fog");
  const told = await ticked(page);
  assert.ok(told.includes("work:24-52"), told.join(" "));
  await page.getByLabel("This letter is").selectOption("takedown");
  await page.getByRole("button", { name: "Look at what follows" }).click();
  await page.getByRole("heading", { name: "These letters go out" }).waitFor();
  await page.getByText("Correct the marks", { exact: true }).click();
  await look(ada, "letter, looked at", everywhere);
  await page.getByRole("button", { name: "This is what it says" }).click();
  await page.getByRole("heading", { name: "Works" }).waitFor();
  await page.getByText("See which words say what").click();
  await page.getByRole("heading", { name: "Kept as examples" }).waitFor();
  await look(ada, "letter read", everywhere);
});

test("without a script", async () => {
  const ada = await comes({ name: "plain", js: false });
  const { page } = ada;
  await opens(ada, needed("PLAIN"));
  await page.getByText("Correct the marks", { exact: true }).click();
  await page.locator('[id="words.work"]').fill("photograph  Lighthouse in fog");
  await page.locator('[id="words.location"]').fill("nowhere in it");
  await page.getByLabel("This letter is").selectOption("takedown");
  ada.refusals.add(422);
  await page.getByRole("button", { name: "This is what it says" }).click();
  await page.getByText("do not stand in the letter").first().waitFor();
  await look(ada, "letter with problems");
  ada.refusals.delete(422);
  await page.getByText("Correct the marks", { exact: true }).click();
  await page.locator('[id="words.location"]').fill("https://files.example.com/lighthouse.jpg");
  await page.getByRole("button", { name: "This is what it says" }).click();
  await page.getByRole("heading", { name: "Works" }).waitFor();
});

test("with the keyboard alone", async () => {
  const ada = await comes({ name: "keyboard" });
  const { page } = ada;
  await opens(ada, needed("KEYS"));
  await tabTo(ada, "[data-jump]");
  await page.keyboard.press("Enter");
  assert.ok(await page.evaluate(() => document.activeElement.matches("#letter [data-at]")), "the mark has the focus");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "tool-part");
  const before = (await ticked(page)).length;
  await tabTo(ada, "#tool-marks button");
  await page.keyboard.press("Enter");
  assert.equal((await ticked(page)).length, before - 1);
  await tabTo(ada, "#correct > summary", 200);
  await page.keyboard.press("Enter");
  await tabTo(ada, '[id="words.work"]', 200);
  await page.keyboard.type("photograph Lighthouse in fog");
  await tabTo(ada, 'button[value="look"]', 200);
  await page.keyboard.press("Enter");
  await page.locator('mark[data-part="work"]').waitFor();
});

test("on a phone", async () => {
  const ada = await comes({ name: "phone", width: 360, touch: true });
  await opens(ada, needed("PHONE"));
  await look(ada, "letter");
  await ada.page.getByText("Correct the marks", { exact: true }).tap();
  await look(ada, "letter, marks open");
});

test("a certain letter, and a long one", async () => {
  const ada = await comes({ name: "sure" });
  await opens(ada, needed("SURE"));
  await look(ada, "certain letter", everywhere);
  await opens(ada, needed("LONG"));
  const jump = ada.page.locator('[data-jump="location"]');
  assert.match(await jump.innerText(), /4,001/);
  await jump.click();
  await jump.click();
  assert.match(await ada.page.locator("#tool-said").innerText(), /2 of 4001/);
  await marks(ada.page, "this is a notification", "Work");
  assert.deepEqual(ada.faults, []);
});
