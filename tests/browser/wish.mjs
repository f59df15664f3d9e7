// The server behind the page: its clock, its worker and its record, asked for with one JSON line each.
import { createInterface } from "node:readline";
import { letter } from "./letters.mjs";

const answers = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

async function ask(wish) {
  process.stdout.write(`${JSON.stringify(wish)}\n`);
  const { value, done } = await answers.next();
  if (done) throw new Error("the server is gone");
  return JSON.parse(value);
}

export const advanceTo = (moment) => ask({ advance_to: moment });
export const record = (number) => ask({ record: number });

// A letter of the case that says these words, sent by now; what is due is done first.
export async function mail(number, words) {
  await ask("settle");
  return letter(number, words);
}

// The link of a letter whose address holds `part`, as its reader would click it.
export function link(text, part) {
  const found = (text.match(/https?:\/\/\S+/g) ?? []).find((each) => each.includes(part));
  if (!found) throw new Error(`no link with ${part} in:\n${text}`);
  return found;
}
