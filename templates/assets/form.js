// safeharbor: the form of a notice. It looks at the list of locations while it is typed, and keeps a
// draft on this device for whoever wants one. Everything works without this file.
(() => {
  "use strict";
  const byId = (id) => document.getElementById(id);
  const later = (wait, act) => {
    let timer;
    return () => {
      clearTimeout(timer);
      timer = setTimeout(act, wait);
    };
  };

  // The list: <textarea data-lines="address"> asks the server, which reads it as it will when it is sent.
  const LOOKED_AT = 1_000_000;
  document.querySelectorAll("textarea[data-lines]").forEach((area) => {
    const part = (name) => byId(`${area.id}-${name}`);
    const [told, summary, each] = [part("told"), part("summary"), part("each")];
    const fill = (list, texts, tag) => list.replaceChildren(...texts.map((text) => {
      const item = document.createElement(tag);
      item.textContent = text;
      return item;
    }));
    const show = (sentences, lines, doubtful) => {
      // What is said already is not read out again.
      if (summary.textContent !== sentences.join("")) fill(summary, sentences, "p");
      fill(each, lines, "li");
      told.dataset.state = sentences.length === 0 ? "" : doubtful ? "warn" : "ok";
    };
    let asked;
    const look = async () => {
      asked?.abort();
      if (area.value.trim() === "") {
        show([], [], false);
        return;
      }
      if (area.value.length > LOOKED_AT) {
        show([area.dataset.unlooked], [], false);
        return;
      }
      const mine = new AbortController();
      asked = mine;
      const kind = area.form?.elements.subsection?.value || "";
      try {
        const answer = await fetch(area.dataset.lines, {
          method: "POST",
          body: new URLSearchParams({ locations: area.value, subsection: kind }),
          signal: mine.signal,
        });
        if (!answer.ok) {
          show([], [], false);
          return;
        }
        const list = await answer.json();
        show(list.summary, [...list.lines.map((line) => line.said), ...(list.more ? [list.more] : [])], list.doubtful);
      } catch (error) {
        if (error.name !== "AbortError") show([], [], false);
      }
    };
    const soon = later(600, look);
    area.addEventListener("input", soon);
    area.form?.addEventListener("change", (event) => {
      if (event.target.name === "subsection" && area.value.trim() !== "") soon();
    });
    if (area.value.trim() !== "") look();
  });

  // The draft: one of a device, in its own storage. Whether this visit keeps it is known to this tab alone.
  const DRAFT = "safeharbor.draft";
  const KEEPING = "safeharbor.keeping";
  const DAYS = 30;
  // Never kept: what is stated and signed, what the server gave, and what only robots fill in.
  const NEVER = new Set(["policy", "token", "step", "website", "signature", "signed_on"]);
  const forget = () => {
    localStorage.removeItem(DRAFT);
    sessionStorage.removeItem(KEEPING);
  };
  const stored = () => {
    try {
      const draft = JSON.parse(localStorage.getItem(DRAFT));
      const fresh = draft && draft.layout === 1 && Date.now() - draft.at < DAYS * 86_400_000;
      if (!fresh) localStorage.removeItem(DRAFT);
      return fresh ? draft : null;
    } catch {
      localStorage.removeItem(DRAFT);
      return null;
    }
  };
  try {
    stored();
  } catch {
    // This browser keeps nothing, so nothing is offered.
    return;
  }
  if (document.querySelector("[data-draft-sent]")) {
    forget();
    return;
  }
  const panel = byId("draft");
  const form = panel && byId(panel.dataset.form);
  if (!form) return;
  const [keep, state, found, gone] = ["draft-keep", "draft-state", "draft-found", "draft-forget"].map(byId);
  const language = document.documentElement.lang;
  const typed = () => {
    const fields = [];
    for (const field of form.elements) {
      if (!field.name || NEVER.has(field.name) || field.disabled) continue;
      if (["checkbox", "submit", "button", "file"].includes(field.type)) continue;
      if (field.type === "radio" && !field.checked) continue;
      if (field.value) fields.push([field.name, field.value]);
    }
    return fields;
  };
  const wanted = () => keep.checked && sessionStorage.getItem(KEEPING) === "yes";
  const write = () => {
    // Another page of this tab may have sent the notice, or forgotten the draft.
    if (!wanted()) return;
    try {
      const draft = { layout: 1, policy: panel.dataset.policy, at: Date.now(), fields: typed() };
      localStorage.setItem(DRAFT, JSON.stringify(draft));
      const time = new Date().toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" });
      state.textContent = state.dataset.kept.replace("%s", time);
    } catch {
      localStorage.removeItem(DRAFT);
      state.textContent = state.dataset.full;
    }
    gone.hidden = stored() === null;
  };
  const soon = later(800, write);
  form.addEventListener("input", soon);
  // A telephone may throw the page away as soon as it is out of sight.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") write();
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) keep.checked = wanted();
  });
  keep.addEventListener("change", () => {
    if (keep.checked) {
      sessionStorage.setItem(KEEPING, "yes");
      found.hidden = true;
      write();
      return;
    }
    drop();
  });
  const drop = () => {
    forget();
    keep.checked = false;
    found.hidden = true;
    gone.hidden = true;
    state.textContent = state.dataset.gone;
  };
  panel.querySelectorAll("[data-draft-forget]").forEach((button) => button.addEventListener("click", () => {
    drop();
    keep.focus();
  }));
  const draft = stored();
  const keeping = sessionStorage.getItem(KEEPING) === "yes";
  keep.checked = keeping;
  gone.hidden = !(keeping && draft);
  // A draft of an earlier visit is offered and not filled in: it may be somebody else's.
  if (draft && !keeping) {
    const when = byId("draft-when");
    const moment = new Date(draft.at).toLocaleString(language, { dateStyle: "long", timeStyle: "short" });
    when.textContent = when.dataset.say.replace("%s", moment);
    byId("draft-old").hidden = draft.policy === panel.dataset.policy;
    found.hidden = false;
    // The server lays the form out again, with as many works as the draft has.
    byId("draft-continue").addEventListener("click", () => {
      const again = document.createElement("form");
      again.method = "post";
      again.action = form.action;
      const given = ["policy", "token"].map((name) => [name, form.elements[name].value]);
      for (const [name, value] of [...draft.fields, ...given, ["step", "change"]]) {
        const field = document.createElement("textarea");
        field.name = name;
        field.value = value;
        again.append(field);
      }
      again.hidden = true;
      document.body.append(again);
      sessionStorage.setItem(KEEPING, "yes");
      again.submit();
    });
  }
  panel.hidden = false;
})();
