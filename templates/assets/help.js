// safeharbor: the search of the help centre while somebody types. Without this file the button does the same.
(() => {
  "use strict";
  const form = document.querySelector("form[data-seek]");
  const place = document.getElementById("found");
  const state = document.getElementById("found-state");
  if (!form || !place || !state) return;
  const field = form.elements.q;
  const most = document.querySelector(".most");
  let shown = field.value.trim();
  let turn = 0;
  let timer;

  const address = (query) => {
    const url = new URL(location.href);
    url.hash = "";
    if (query) url.searchParams.set("q", query);
    else url.searchParams.delete("q");
    return url;
  };
  const look = async () => {
    const query = field.value.trim();
    if (query === shown) return;
    shown = query;
    turn += 1;
    const mine = turn;
    const url = address(query);
    try {
      const answer = await fetch(url, { headers: { Accept: "text/html" } });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const found = page.getElementById("found");
      const said = page.getElementById("found-state");
      // A later letter was typed meanwhile: its answer counts.
      if (mine !== turn || !found || !said) return;
      place.replaceChildren(...found.childNodes);
      if (state.textContent !== said.textContent) state.textContent = said.textContent;
      if (most) most.hidden = query !== "";
      document.title = page.title;
      history.replaceState(history.state, "", url);
    } catch {
      // The button still works.
    }
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, 180);
  });
})();
