// The patient page: small forms over the page, and a record that renews itself without losing what stands open.
"use strict";

(() => {
  const dutch = document.documentElement.lang === "nl";
  const sheet = document.getElementById("sheet");
  let from = null;

  // --- forms over the page ---

  function asked(address) {
    return fetch(address, { headers: { "HX-Request": "true" }, credentials: "same-origin" });
  }

  function told(html) {
    sheet.innerHTML = html;
    if (!sheet.open) sheet.showModal();
    const wrong = sheet.querySelector("[aria-invalid='true'], .notice.error");
    const first = wrong || sheet.querySelector("input:not([type=hidden]):not([readonly]), select, textarea, button");
    if (wrong && wrong.classList.contains("notice")) wrong.tabIndex = -1;
    first?.focus();
  }

  async function open(link) {
    const answer = await asked(link.href);
    if (answer.status === 401) return away();
    if (!answer.ok && answer.status !== 422 && answer.status !== 409) { location.href = link.href; return; }
    const html = await answer.text();
    if (!html.includes("class=\"stack sheet\"")) { location.href = link.href; return; }
    told(html);
  }

  // the session is over: what was typed waits in this window, as session.js does for the forms of a page
  const KEPT = `typed:sheet:${location.pathname}`;

  function away() {
    const form = sheet.querySelector("form");
    if (form) {
      const typed = [...new FormData(form)].filter(([name]) => name !== "csrfmiddlewaretoken");
      sessionStorage.setItem(KEPT, JSON.stringify({ user: document.body.dataset.user, address: form.action, typed }));
    }
    document.body.dispatchEvent(new CustomEvent("htmx:responseError", { bubbles: true, detail: { xhr: { status: 401 } } }));
  }

  async function again() {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) || "null");
    sessionStorage.removeItem(KEPT);
    if (!kept || kept.user !== document.body.dataset.user || !kept.address.startsWith(location.origin)) return;
    const answer = await asked(kept.address);
    if (answer.ok) told(await answer.text());
    for (const [name, value] of kept.typed) {
      for (const field of sheet.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
        if (field.type === "radio" || field.type === "checkbox") field.checked = field.checked || field.value === value;
        else if (field.type !== "hidden") field.value = value;
      }
    }
  }
  if (sheet) again();

  function say(words) {
    document.getElementById("live").textContent = words;
    const place = sheet.open ? sheet.querySelector("form") : null;
    if (!place) return;
    let notice = place.querySelector(".from-script");
    if (!notice) {
      notice = document.createElement("p");
      notice.className = "notice error from-script";
      notice.setAttribute("role", "alert");
      place.prepend(notice);
    }
    notice.textContent = words;
  }

  document.addEventListener("click", (event) => {
    if (!sheet || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = event.target.closest("a[data-sheet]");
    if (link) {
      event.preventDefault();
      if (!sheet.contains(link)) from = link;
      link.closest("details.menu")?.removeAttribute("open");
      open(link).catch(() => { location.href = link.href; });
      return;
    }
    if (event.target.closest("#sheet a[data-close]")) {
      event.preventDefault();
      sheet.close();
    }
  });

  sheet?.addEventListener("submit", async (event) => {
    const form = event.target;
    event.preventDefault();
    const button = form.querySelector("button:not([type=button])");
    if (button) button.disabled = true;
    try {
      const answer = await fetch(form.action, {
        method: "POST", body: new URLSearchParams(new FormData(form)), credentials: "same-origin", headers: { "HX-Request": "true" },
      });
      if (answer.status === 401) return away();
      const there = answer.headers.get("HX-Redirect");
      if (there) { leave(there); return; }
      const html = await answer.text();
      if (html.includes("class=\"stack sheet\"")) told(html);
      else say(dutch ? "Dit kon niet worden vastgelegd. Ververs de pagina en probeer het opnieuw." : "This could not be recorded. Refresh the page and try again.");
    } catch {
      say(dutch ? "Geen verbinding: er is niets vastgelegd. Wat u typte, staat er nog." : "No connection: nothing was recorded. What you typed is still here.");
    } finally {
      if (button) button.disabled = false;
    }
  });

  // the same page is loaded anew, so that what was recorded and the word about it are seen
  function leave(there) {
    if (location.pathname === there && !location.search) location.reload();
    else location.href = there;
  }

  sheet?.addEventListener("close", () => { sheet.innerHTML = ""; from?.focus(); from = null; });
  sheet?.addEventListener("click", (event) => { if (event.target === sheet && !dirty()) sheet.close(); });

  function dirty() {
    return [...sheet.querySelectorAll("input:not([type=hidden]), select, textarea")].some((one) =>
      one.type === "checkbox" || one.type === "radio" ? one.checked !== one.defaultChecked
        : one.tagName === "SELECT" ? [...one.options].some((option) => option.selected !== option.defaultSelected && option.value !== "")
        : one.value !== one.defaultValue);
  }

  // --- a record that renews itself ---

  let opened = new Map();
  let focused = "";

  function isRecord(event) { return event.detail.target?.id === "record"; }

  document.addEventListener("htmx:beforeSwap", (event) => {
    if (!isRecord(event)) return;
    opened = new Map([...document.querySelectorAll("#record details[id]")].map((one) => [one.id, one.open]));
    const active = document.activeElement;
    focused = active && document.getElementById("record").contains(active) ? (active.getAttribute("href") || active.closest("details[id]")?.id || "") : "";
  });

  document.addEventListener("htmx:afterSettle", (event) => {
    const record = document.getElementById("record");
    if (!record || event.detail.elt?.id !== "record" || opened.size === 0) return;
    for (const one of record.querySelectorAll("details[id]")) {
      if (opened.has(one.id)) one.open = opened.get(one.id);
    }
    opened = new Map();
    if (focused) {
      const again = [...record.querySelectorAll("a[href], summary")].find((one) => one.getAttribute("href") === focused || one.closest("details[id]")?.id === focused);
      again?.focus({ preventScroll: true });
    }
    document.getElementById("live").textContent = dutch ? "Het dossier is bijgewerkt." : "The record was updated.";
  });

  // --- the timeline by keyboard: j and k, or the arrows, go from entry to entry ---

  document.addEventListener("keydown", (event) => {
    const told = event.target.closest?.(".told");
    if (!told || !["ArrowDown", "ArrowUp"].includes(event.key) || event.target.matches("input, select, textarea")) return;
    const all = [...document.querySelectorAll(".told")].filter((one) => one.offsetParent !== null);
    const next = all[all.indexOf(told) + (event.key === "ArrowDown" ? 1 : -1)];
    const link = next?.querySelector("a, summary");
    if (link) { event.preventDefault(); link.focus(); }
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#e-']");
    if (!link) return;
    const name = link.getAttribute("href").slice(1);
    const older = document.getElementById("d-older");
    if (document.getElementById(name) || !older) return;
    older.addEventListener("htmx:afterSettle", () => document.getElementById(name)?.scrollIntoView(), { once: true });
    older.open = true;
  });
})();
