// safeharbor: progressive enhancement only. Every page works without this file.
(() => {
  "use strict";
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));

  // The error summary takes the focus, so that it is read out first.
  const errors = document.querySelector(".errors");
  if (errors) errors.focus();

  // Unsaved form: <form data-guard>. Forms that come back with errors are unsaved from the start.
  const dirty = new Set();
  all("form[data-guard]").forEach((form) => {
    if (errors) dirty.add(form);
    form.addEventListener("input", () => dirty.add(form));
  });
  addEventListener("beforeunload", (event) => {
    if (dirty.size > 0) event.preventDefault();
  });

  // Double submit: the second press within ten seconds is swallowed. Buttons stay enabled, because the
  // name and value of the pressed button are part of what is sent.
  const sent = new Map();
  const release = (form) => {
    clearTimeout(sent.get(form));
    sent.delete(form);
    all('[aria-disabled="true"]', form).forEach((button) => button.removeAttribute("aria-disabled"));
  };
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented) return;
    if (sent.has(form)) {
      event.preventDefault();
      return;
    }
    dirty.delete(form);
    if ((form.getAttribute("method") || "get").toLowerCase() === "get") return;
    sent.set(form, setTimeout(() => release(form), 10000));
    if (event.submitter) event.submitter.setAttribute("aria-disabled", "true");
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) Array.from(sent.keys()).forEach(release);
  });

  // Check all: <input type=checkbox data-check-all="location" hidden> drives every box of that name in its form.
  all("[data-check-all]").forEach((master) => {
    const form = master.form || document;
    const boxes = all('input[type="checkbox"]', form).filter((box) => box.name === master.dataset.checkAll);
    const counts = all("[data-check-count]", form);
    if (boxes.length === 0) return;
    let last = -1;
    const tell = () => {
      const n = boxes.filter((box) => box.checked).length;
      master.checked = n === boxes.length;
      master.indeterminate = n > 0 && n < boxes.length;
      counts.forEach((count) => { count.textContent = `${n} / ${boxes.length}`; });
    };
    master.hidden = false;
    master.addEventListener("change", () => {
      boxes.forEach((box) => { if (!box.disabled) box.checked = master.checked; });
      tell();
    });
    // Shift and click takes everything between the last box and this one.
    boxes.forEach((box, at) => box.addEventListener("click", (event) => {
      if (event.shiftKey && last >= 0) {
        boxes.slice(Math.min(at, last), Math.max(at, last) + 1)
          .forEach((other) => { if (!other.disabled) other.checked = box.checked; });
      }
      last = at;
      tell();
    }));
    addEventListener("pageshow", tell);
    tell();
  });

  // Character count: <textarea data-chars="2000"> with <p class="field__count" id="{id}-count" hidden>,
  // whose data-left and data-over say it in the language of the page.
  all("[data-chars]").forEach((area) => {
    const count = document.getElementById(`${area.id}-count`);
    const limit = Number(area.dataset.chars);
    if (!count || !limit) return;
    const look = () => {
      const left = limit - Array.from(area.value).length;
      count.hidden = left > limit / 4;
      count.dataset.state = left < 0 ? "warn" : "ok";
      const { left: some = "Characters left: %s", over = "Characters too many: %s" } = count.dataset;
      count.textContent = (left < 0 ? over : some).replace("%s", Math.abs(left).toLocaleString(document.documentElement.lang));
    };
    let timer;
    area.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(look, 400);
    });
    look();
  });

  // The consent that fits the country: <form data-home="us usa"> has a field `country`; whatever is inside
  // data-consent="us" or "abroad" shows for one kind of country alone, and what is hidden is not sent.
  all("form[data-home]").forEach((form) => {
    const { country } = form.elements;
    const parts = all("[data-consent]", form);
    const fit = () => {
      const plain = country.value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
      const here = form.dataset.home.split(" ").includes(plain) ? "us" : "abroad";
      parts.forEach((part) => {
        part.hidden = plain !== "" && part.dataset.consent !== here;
        all("input", part).forEach((box) => { box.disabled = part.hidden; });
      });
    };
    country.addEventListener("change", fit);
    addEventListener("pageshow", fit);
    fit();
  });

  // Copy: <button type=button data-copy="id of the text" hidden>Copy</button>
  if (navigator.clipboard) {
    all("[data-copy]").forEach((button) => {
      const source = document.getElementById(button.dataset.copy);
      if (!source) return;
      const label = button.textContent;
      button.hidden = false;
      button.setAttribute("aria-live", "polite");
      button.addEventListener("click", async () => {
        try {
          await navigator.clipboard.writeText(source.textContent.trim());
          button.textContent = button.dataset.done || "Copied";
        } catch {
          button.textContent = button.dataset.failed || "Please copy by hand";
        }
        setTimeout(() => { button.textContent = label; }, 2500);
      });
    });
  }

  // Print: <button type=button data-print hidden>Print</button>
  all("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => print());
  });
})();
