// The designated agent in the life of a case: what is disabled, whose it was, proceedings, restoration.
import { signIn } from "./agent.mjs";
import { BASE, look } from "./watch.mjs";

const ADA = { email: "ada@files.example.com" };

// Days later nobody is signed in any more.
export async function comes(who) {
  await who.page.goto(`${BASE}/desk`);
  if (await who.page.getByLabel("Password").isVisible()) await signIn(who, ADA);
}

const open = async ({ page }, number) => {
  await page.goto(`${BASE}/desk/cases/${number}`);
  await page.getByRole("heading", { name: "Locations", exact: true }).waitFor();
};
const record = async ({ page }) => {
  await page.getByRole("button", { name: /^Record it/ }).click();
  await page.getByRole("heading", { name: "Locations", exact: true }).waitFor();
};
const all = ({ page }) => page.getByLabel("For", { exact: true }).selectOption("all");

export async function disables(who, number) {
  const { page } = who;
  await open(who, number);
  await all(who);
  await page.getByLabel("Outcome", { exact: true }).selectOption({ label: "Access disabled" });
  await page.getByRole("group", { name: "Decide" }).getByRole("button", { name: "Preview the letter" }).click();
  await record(who);
  await all(who);
  await page.getByRole("button", { name: "Confirm as carried out" }).click();
  await page.locator(".locations .badge", { hasText: "Access disabled" }).first().waitFor();
}

// Says whose account it is; whoever posted the material is told by that.
export async function names(who, number, account, options) {
  const { page } = who;
  await open(who, number);
  await page.getByText("Say whose account it is", { exact: true }).click();
  const group = page.getByRole("group", { name: "Name the subscriber" });
  await page.locator("#account").fill(account.account);
  await page.locator("#holder").fill(account.name);
  await page.locator("#holder_email").fill(account.email);
  await all(who);
  await look(who, "case, account", options);
  await group.getByRole("button", { name: "Preview the letters" }).click();
  await look(who, "preview of the subscriber's letter", options);
  await record(who);
}

export async function seesTheAnswer(who, number, options) {
  await open(who, number);
  await who.page.getByRole("heading", { name: "Counter-notices" }).waitFor();
  await look(who, "case with a counter-notice", options);
}

export async function confirmsTheHold(who, number, options) {
  await open(who, number);
  await look(who, "case with a hold", options);
  await who.page.getByRole("button", { name: "Confirm the hold: preview the letters" }).click();
  await record(who);
}

export async function refusesTheHold(who, number, options) {
  await open(who, number);
  const { page } = who;
  await page.locator("summary", { hasText: "Refuse it" }).click();
  await page.locator("[name=refusing]").fill("The claim that you name is about another file.");
  await page.getByRole("button", { name: "Refuse the hold: preview the letter" }).click();
  await look(who, "preview of a refused hold", options);
  await record(who);
}

export async function endsTheHold(who, number, options) {
  await open(who, number);
  const { page } = who;
  await page.locator("summary", { hasText: "The proceeding is over" }).click();
  await page.getByLabel("How it ended").selectOption("dismissed");
  await page.locator("[name=ending]").fill("Dismissed by the order of 1 July 2026.");
  await page.getByRole("button", { name: "Record the end: preview the letters" }).click();
  await look(who, "preview of a hold that ended", options);
  await record(who);
}

export async function restores(who, number, options) {
  await open(who, number);
  await look(who, "case to restore", options);
  await all(who);
  await who.page.getByRole("button", { name: "Confirm as carried out" }).click();
  await who.page.locator(".locations .badge", { hasText: "Restored" }).first().waitFor();
  await look(who, "case restored", options);
}
