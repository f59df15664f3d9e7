// A browser that is watched: every page that is looked at must be quiet, accessible and fit its width.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { chromium } from "playwright-core";

export const BASE = needed("BASE");
export const SHOTS = process.env.SCREENSHOTS || mkdtempSync(join(tmpdir(), "safeharbor-walk-"));
mkdirSync(SHOTS, { recursive: true });

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const HEIGHT = 900;
// All rules once; then those that another width can break. Of another scheme that is contrast alone.
const OF_WIDTH = ["target-size", "color-contrast", "scrollable-region-focusable", "aria-hidden-focus", "landmark-unique"];
const VIEWS = [
  { width: 1440, scheme: "light", tags: RULES },
  { width: 768, scheme: "light" },
  { width: 768, scheme: "dark" },
  { width: 360, scheme: "light", rules: OF_WIDTH },
  { width: 360, scheme: "dark" },
  { width: 1440, scheme: "dark", rules: ["color-contrast"] },
];

export function needed(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} must be set; tests/browser.rs does so`);
  return value;
}

export async function open() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
      "--disable-component-update", "--disable-default-apps", "--disable-sync", "--no-first-run",
    ],
  });
}

// Somebody with a browser of their own. Whatever it says or asks for elsewhere is kept in `faults`.
export async function person(browser, { name, width = 1440, js = true, touch = false }) {
  const context = await browser.newContext({
    acceptDownloads: true, colorScheme: "light", hasTouch: touch, isMobile: touch, javaScriptEnabled: js,
    locale: "en-US", reducedMotion: "reduce", viewport: { width, height: HEIGHT },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults = [];
  // A refusal is an answer: the browser notes its status, and the walk says which ones it provokes.
  const refusals = new Set();
  // Inline styles and scripts are told here too: the page's own policy forbids them.
  page.on("console", (message) => {
    const status = /responded with a status of (\d+)/.exec(message.text())?.[1];
    if (status && refusals.has(Number(status)) && message.location().url === page.url()) return;
    faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error}`));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== BASE) faults.push(`asked elsewhere: ${request.url()}`);
  });
  page.on("response", (response) => {
    const status = response.status();
    if (status >= 400 && !refusals.has(status)) faults.push(`${status} from ${response.url()}`);
  });
  return { name, page, context, width, js, faults, refusals };
}

// Looks at the page as it is now: at every width for whom `everywhere`, else at the person's own.
export async function look(who, state, { everywhere = false } = {}) {
  const { page } = who;
  const own = page.viewportSize();
  const views = everywhere ? VIEWS : [{ width: own.width, scheme: "light", tags: who.js ? RULES : undefined }];
  const where = `${who.name}: ${state}`;
  assert.notEqual((await page.title()).trim(), "", `${where}: no title`);
  assert.equal(await page.locator("h1").count(), 1, `${where}: not exactly one h1`);
  for (const { width, scheme, tags, rules } of views) {
    const at = `${where}, ${width} ${scheme}`;
    if (width !== page.viewportSize().width) await page.setViewportSize({ width, height: HEIGHT });
    if (everywhere) await page.emulateMedia({ colorScheme: scheme });
    assert.deepEqual(await tooWide(page), [], `${at}: wider than the screen`);
    if (tags || rules) assert.deepEqual(await violations(page, tags, rules), [], at);
    if (!process.env.SCREENSHOTS) continue;
    const file = `${state.replaceAll(/[^a-z0-9]+/gi, "-")}.${who.name}.${width}.${scheme}.png`;
    await page.screenshot({ path: join(SHOTS, file), fullPage: true, animations: "disabled" });
  }
  await page.emulateMedia({ colorScheme: "light" });
  if (own.width !== page.viewportSize().width) await page.setViewportSize(own);
  assert.deepEqual(who.faults, [], where);
}

async function violations(page, tags, rules) {
  const axe = new AxeBuilder({ page });
  const found = await (tags ? axe.withTags(tags) : axe.withRules(rules)).analyze();
  return found.violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
}

// What sticks out, by name: "the page is 12 pixels too wide" finds nothing.
async function tooWide(page) {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const out = [...document.body.querySelectorAll("*")].filter((each) => each.getBoundingClientRect().right > root.clientWidth + 0.5);
    return [`${root.scrollWidth} of ${root.clientWidth}`, ...out.slice(0, 5).map((each) => each.outerHTML.slice(0, 120))];
  });
}

// Goes on with the Tab key until `selector` has the focus; whatever has it on the way must show it.
export async function tabTo(who, selector, most = 60) {
  for (let press = 0; press < most; press += 1) {
    await who.page.keyboard.press("Tab");
    const here = await who.page.evaluate((wanted) => {
      const at = document.activeElement;
      const style = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      const ring = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
      const seen = box.width > 1 && box.bottom > 0 && box.top < innerHeight;
      return { found: at.matches(wanted), shown: at === document.body || (ring && seen), html: at.outerHTML.slice(0, 160) };
    }, selector);
    assert.ok(here.shown, `${who.name}: the focus cannot be seen on ${here.html}`);
    if (here.found) return;
  }
  assert.fail(`${who.name}: ${selector} is not reached with ${most} tabs`);
}
