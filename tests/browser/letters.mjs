// The letters of one case as their readers get them: the folder of .eml files, decoded.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { needed } from "./watch.mjs";

// Waits until the case has a letter with these words; letters leave soon after the page, not with it.
export async function letter(number, words) {
  const folder = needed("LETTERS");
  let read = [];
  for (let attempt = 0; attempt < 100; attempt += 1) {
    read = readdirSync(folder).filter((name) => name.endsWith(".eml")).map((name) => text(readFileSync(join(folder, name), "utf8")));
    const found = read.find((each) => [number, ...words].every((word) => each.includes(word)));
    if (found) return found;
    await pause(100);
  }
  assert.fail(`no letter of ${number} says ${words.join(", ")}; there are:\n${read.join("\n---\n")}`);
}

// The headers and the plain text of a message.
function text(message) {
  const [head, ...parts] = message.replaceAll("\r\n", "\n").split(/\n(?=Content-Type: )/);
  const plain = parts.find((part) => part.startsWith("Content-Type: text/plain")) ?? "";
  const body = plain.slice(plain.indexOf("\n\n") + 2);
  return `${head}\n\n${decoded(body, /encoding: (\S+)/i.exec(plain)?.[1])}`;
}

function decoded(body, encoding) {
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  if (encoding !== "quoted-printable") return body;
  const bytes = body.replaceAll("=\n", "").replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
