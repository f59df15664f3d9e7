// The designated agent at the desk: account, queue, decision, letter, carried out; and two agents at once.
import assert from "node:assert/strict";
import { BASE, look } from "./watch.mjs";

export const PASSWORD = "a long enough password";
export const ADA = { name: "Ada Agent", email: "ada@files.test" };
export const BEN = { name: "Ben Colleague", email: "ben@files.test" };

export async function makeAccount(who, link, account, options) {
  const { page } = who;
  await page.goto(link);
  await look(who, "welcome", options);
  who.refusals.add(422);
  await page.getByLabel("E-mail address").fill(account.email);
  await page.getByLabel("Name", { exact: true }).fill(account.name);
  await page.getByLabel("Password").fill("short");
  await page.getByRole("button", { name: "Make the account" }).click();
  await look(who, "welcome with problems", options);
  who.refusals.delete(422);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Make the account" }).click();
  await page.getByRole("button", { name: "Sign out" }).waitFor();
}

export async function signIn(who, account, options) {
  const { page } = who;
  await page.goto(`${BASE}/desk`);
  await look(who, "sign in", options);
  await page.getByLabel("E-mail address").fill(account.email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "Due", level: 1 }).waitFor();
  await look(who, "due", options);
}

// Invites a colleague and returns the one-time link.
export async function invite(who, options) {
  const { page } = who;
  await page.getByRole("link", { name: "People" }).click();
  await page.getByLabel("Agent", { exact: true }).check();
  await page.getByRole("button", { name: "Make a one-time link" }).click();
  await look(who, "people", options);
  return (await page.locator("#invitation").textContent()).trim();
}

async function decide(who, locations, outcome, reason) {
  const { page } = who;
  for (const location of locations) await page.getByLabel(`Location ${location}`, { exact: true }).check();
  await page.getByLabel("Outcome", { exact: true }).selectOption({ label: outcome });
  await page.getByLabel(/^Reason, as the claimant/).fill(reason);
  await preview(who);
}

const preview = (who) =>
  who.page.getByRole("group", { name: "Decide" }).getByRole("button", { name: "Preview the letter" }).click();

const confirm = (who) => who.page.getByRole("button", { name: /^Record it/ }).click();

// Both open the case; Ada decides first, and Ben is told who decided what.
export async function bothDecide(ada, ben, number, options) {
  for (const who of [ada, ben]) {
    await who.page.goto(`${BASE}/desk/queue`);
    if (who === ada) await look(ada, "queue", options);
    await who.page.getByRole("link", { name: number }).click();
    await who.page.getByRole("heading", { name: "Locations", exact: true }).waitFor();
  }
  await look(ada, "case", options);
  ada.refusals.add(422);
  await preview(ada);
  await look(ada, "case with a problem", options);
  ada.refusals.delete(422);
  await decide(ada, [1, 2], "Access disabled", "");
  await look(ada, "preview, waiting", options);
  await confirm(ada);
  await ada.page.getByRole("heading", { name: "Locations", exact: true }).waitFor();
  ben.refusals.add(409);
  await decide(ben, [2, 3], "Refused", "This looks like a review that quotes one picture.");
  await ben.page.getByRole("heading", { name: "Somebody was faster" }).waitFor();
  const told = await ben.page.locator("main").innerText();
  for (const words of [ADA.name, "Access disabled", "quotes one picture"]) assert.ok(told.includes(words), `${words}: ${told}`);
  await look(ben, "somebody was faster", options);
  ben.refusals.delete(409);
  await ben.page.getByRole("link", { name: "Open the case as it is now" }).click();
  await look(ben, "case, partly decided", options);
}

// The rest is refused with a reason, the letter is read, and what was decided is carried out.
export async function finish(who, number, options) {
  const { page } = who;
  await page.goto(`${BASE}/desk/cases/${number}`);
  await decide(who, [3], "Refused", "The page quotes the picture in a review of the book.");
  await page.getByText("quotes the picture").first().waitFor();
  await look(who, "preview", options);
  await confirm(who);
  await page.locator(".desknav").getByRole("link", { name: "To carry out" }).click();
  await look(who, "to carry out", options);
  await page.getByRole("link", { name: number }).click();
  await page.getByLabel("For", { exact: true }).selectOption("all");
  await page.getByRole("button", { name: "Confirm as carried out" }).click();
  await page.locator(".desk__meta .badge", { hasText: "Closed" }).waitFor();
  await look(who, "case closed", options);
  await page.locator(".desknav").getByRole("link", { name: "Letters" }).click();
  await look(who, "letters", options);
}

// The phone and the desk without a script: the same decision in one go.
export async function decideAll(who, number, options) {
  const { page } = who;
  await page.goto(`${BASE}/desk/queue`);
  await look(who, "queue", options);
  await page.getByRole("link", { name: number }).click();
  await look(who, "case", options);
  await page.getByLabel("For", { exact: true }).selectOption("all");
  await decide(who, [], "Access disabled", "");
  await look(who, "preview", options);
  await confirm(who);
  await page.getByLabel("For", { exact: true }).selectOption("all");
  await page.getByRole("button", { name: "Confirm as carried out" }).click();
  await page.locator(".desk__meta .badge", { hasText: "Closed" }).waitFor();
  await look(who, "case closed", options);
}
