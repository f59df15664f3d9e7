// safeharbor: marking the words of a letter. The page works without this file: it changes the same check boxes.
(() => {
  "use strict";
  const letter = document.getElementById("letter");
  const form = document.getElementById("reading-form");
  if (!letter || !form) return;
  const $ = (id) => document.getElementById(id);
  const tool = $("tool");
  const partSelect = $("tool-part");
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const parts = new Map(Array.from(partSelect.options, (option) => [option.value, {
    key: option.value, label: option.textContent, css: option.dataset.class, tag: option.dataset.tag,
    list: form.querySelector(`[data-marks="${option.value}"] .marks__list`),
    jump: document.querySelector(`[data-jump="${option.value}"]`),
  }]));
  const SINGLE = new Set(["name", "organisation", "email", "phone", "postal_address", "owner"]);

  // A mark is a check box; its value says part and bytes.
  const read = (box) => {
    const [part, span] = box.value.split(":");
    const [start, end] = span.split("-").map(Number);
    return { part, start, end, box };
  };
  const all = new Set(Array.from(form.querySelectorAll('input[name="mark"]'), read));
  const marks = () => Array.from(all).filter((mark) => mark.box.checked);

  // From a place in the page to a byte of the letter and back.
  const pieceOf = (node) => (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-at]");
  const byteAt = (node, offset) => {
    const piece = pieceOf(node);
    if (!piece) {
      const next = letter.childNodes[offset];
      return next ? Number(next.dataset.at) : size;
    }
    const range = document.createRange();
    range.setStart(piece, 0);
    range.setEnd(node, offset);
    return Number(piece.dataset.at) + encoder.encode(range.toString()).length;
  };
  const size = (() => {
    const last = letter.lastElementChild;
    return last ? Number(last.dataset.at) + encoder.encode(last.textContent).length : 0;
  })();
  // The piece that holds a byte: pieces lie in order.
  const indexAt = (pieces, byte) => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (Number(pieces[middle].dataset.at) <= byte) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  // Cuts the letter anew between two bytes, and nowhere else.
  const repaint = (from, to) => {
    const pieces = Array.from(letter.children);
    const first = indexAt(pieces, from);
    const last = indexAt(pieces, Math.max(from, to - 1));
    const old = pieces.slice(first, last + 1);
    const begin = Number(old[0].dataset.at);
    const bytes = encoder.encode(old.map((piece) => piece.textContent).join(""));
    const end = begin + bytes.length;
    const here = marks().filter((mark) => mark.start < end && mark.end > begin)
      .sort((a, b) => a.start - b.start || b.end - a.end);
    const cuts = Array.from(new Set([begin, end, ...here.flatMap((mark) => [mark.start, mark.end])]))
      .filter((cut) => cut >= begin && cut <= end).sort((a, b) => a - b);
    const fresh = document.createDocumentFragment();
    let open = [];
    let next = 0;
    for (let at = 0; at + 1 < cuts.length; at += 1) {
      open = open.filter((mark) => mark.end > cuts[at]);
      while (next < here.length && here[next].start <= cuts[at]) open.push(here[next++]);
      const piece = document.createElement("span");
      piece.dataset.at = cuts[at];
      let inner = piece;
      const shown = new Set();
      for (const mark of open) {
        if (shown.has(mark.part)) continue;
        shown.add(mark.part);
        const part = parts.get(mark.part);
        const layer = document.createElement("mark");
        layer.className = `say say--${part.css}`;
        layer.dataset.part = mark.part;
        if (open.some((other) => other.part === mark.part && other.start === cuts[at])) layer.dataset.tag = part.tag;
        inner.append(layer);
        inner = layer;
      }
      inner.append(decoder.decode(bytes.subarray(cuts[at] - begin, cuts[at + 1] - begin)));
      fresh.append(piece);
    }
    old[0].before(fresh);
    old.forEach((piece) => piece.remove());
    count();
    $("changed").hidden = false;
  };

  // The legend counts what is ticked.
  const count = () => {
    const counts = new Map();
    for (const mark of all) if (mark.box.checked) counts.set(mark.part, (counts.get(mark.part) || 0) + 1);
    for (const part of parts.values()) {
      if (!part.jump) continue;
      const many = counts.get(part.key) || 0;
      part.jump.hidden = many === 0;
      part.jump.querySelector(".num").textContent = many.toLocaleString("en");
    }
    document.querySelectorAll("[data-group]").forEach((group) => {
      const keys = Array.from(group.querySelectorAll("[data-jump]"), (link) => link.dataset.jump);
      const consent = keys.filter((key) => key.startsWith("consent") || key === "service");
      const asked = (consent.length ? consent : keys).filter((key) => key !== "owner");
      const found = asked.some((key) => counts.get(key));
      const state = group.querySelector(".legend__state");
      state.dataset.state = found ? "found" : "missing";
      state.textContent = found ? "Found" : "Missing";
    });
  };

  const say = (text) => { $("tool-said").textContent = text; };
  const add = (key, start, end, words) => {
    const part = parts.get(key);
    const known = Array.from(all).find((mark) => mark.part === key && mark.start === start && mark.end === end);
    if (SINGLE.has(key)) {
      marks().filter((mark) => mark.part === key && mark !== known).forEach((mark) => toggle(mark, false));
    }
    if (known) {
      if (!known.box.checked) toggle(known, true);
      return;
    }
    const item = document.createElement("li");
    const label = document.createElement("label");
    const box = document.createElement("input");
    const shown = document.createElement("bdi");
    label.className = "marks__one";
    Object.assign(box, { type: "checkbox", className: "check", name: "mark", value: `${key}:${start}-${end}`, checked: true });
    shown.textContent = words.replace(/\s+/g, " ").slice(0, 90);
    label.append(box, shown);
    item.append(label);
    part.list.append(item);
    all.add(read(box));
    form.dispatchEvent(new Event("input"));
    repaint(start, end);
  };
  const toggle = (mark, on) => {
    mark.box.checked = on;
    form.dispatchEvent(new Event("input"));
    repaint(mark.start, mark.end);
  };

  // The tool: what is selected, or the marks at one place.
  let chosen = null;
  const close = () => {
    tool.hidden = true;
    chosen = null;
  };
  const show = (start, end, words, here) => {
    chosen = { start, end, words, here };
    $("tool-words").textContent = words.replace(/\s+/g, " ").slice(0, 200);
    $("tool-mark").textContent = here.length ? "Change it" : "Mark it";
    $("tool-marks").replaceChildren(...here.map((mark) => {
      const button = document.createElement("button");
      Object.assign(button, { type: "button", className: "btn btn--second", textContent: `Not: ${parts.get(mark.part).label}` });
      button.addEventListener("click", () => {
        toggle(mark, false);
        say(`${parts.get(mark.part).label} taken away`);
        close();
        letter.focus({ preventScroll: true });
      });
      return button;
    }));
    if (here.length) partSelect.value = here[here.length - 1].part;
    tool.hidden = false;
  };
  // Of the marks that hold a byte, the narrowest is meant.
  const choose = (byte) => {
    const here = marks().filter((mark) => mark.start <= byte && byte < mark.end)
      .sort((a, b) => (b.end - b.start) - (a.end - a.start));
    if (here.length === 0) {
      close();
      return false;
    }
    const { start, end } = here[here.length - 1];
    show(start, end, here[here.length - 1].box.parentElement.textContent, here);
    return true;
  };
  const selected = () => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
    const range = selection.getRangeAt(0);
    if (!letter.contains(range.commonAncestorContainer)) return false;
    const words = range.toString();
    const bare = words.trim();
    if (!bare) return false;
    const lead = encoder.encode(words.slice(0, words.indexOf(bare))).length;
    const start = byteAt(range.startContainer, range.startOffset) + lead;
    show(start, start + encoder.encode(bare).length, bare, []);
    return true;
  };
  letter.addEventListener("mouseup", (event) => {
    // A click ends the old selection only after this event.
    setTimeout(() => {
      if (selected()) return;
      const piece = event.target.closest("[data-at]");
      if (piece) choose(Number(piece.dataset.at));
      else close();
    });
  });
  letter.addEventListener("touchend", () => setTimeout(selected, 300));
  letter.addEventListener("keyup", (event) => {
    if (event.shiftKey || event.key === "Shift") selected();
  });
  letter.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    if (event.key !== "Enter") return;
    const piece = event.target.closest("[data-at]");
    if (selected() || (piece && choose(Number(piece.dataset.at)))) {
      event.preventDefault();
      partSelect.focus();
    }
  });
  tool.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    close();
    letter.focus({ preventScroll: true });
  });
  $("tool-close").addEventListener("click", close);
  $("tool-mark").addEventListener("click", () => {
    if (!chosen) return;
    const { start, end, words, here } = chosen;
    const key = partSelect.value;
    const was = here[here.length - 1];
    if (was && was.part !== key) toggle(was, false);
    add(key, start, end, words);
    say(`Marked: ${parts.get(key).label}`);
    close();
    letter.focus({ preventScroll: true });
  });
  form.addEventListener("change", (event) => {
    const box = event.target;
    if (box.name === "mark") {
      const { start, end } = read(box);
      repaint(start, end);
    }
    if (box.name === "kind") $("changed").hidden = false;
  });

  // The legend leads from mark to mark, round and round.
  const last = new Map();
  document.querySelectorAll("[data-jump]").forEach((link) => link.addEventListener("click", (event) => {
    const key = link.dataset.jump;
    const begins = Array.from(letter.querySelectorAll(`mark[data-part="${key}"][data-tag]`));
    if (begins.length === 0) return;
    event.preventDefault();
    const next = ((last.get(key) ?? -1) + 1) % begins.length;
    last.set(key, next);
    const piece = begins[next].closest("[data-at]");
    piece.tabIndex = -1;
    piece.focus();
    piece.scrollIntoView({ block: "center" });
    say(`${parts.get(key).label}, ${next + 1} of ${begins.length}`);
  }));
  $("letter-how").hidden = false;
})();
