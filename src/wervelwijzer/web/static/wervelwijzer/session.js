// A session that ends loses nothing: what was typed waits in this window until its writer has signed in again.
"use strict";

(() => {
  const PREFIX = "typed:";
  const LEFT = "/accounts/session/";
  const WARNED = 120; // seconds before the end
  const user = document.body.dataset.user;
  if (!user || !document.getElementById("session-over")) return; // nobody is signed in: nothing to lose
  const $ = (id) => document.getElementById(id);

  // --- what was typed ---

  function forms() {
    return [...document.querySelectorAll("main form")].filter((form) => form.method === "post");
  }
  function nameOf(form, number) {
    return form.dataset.typed || form.getAttribute("action") || String(number);
  }
  function fields(form) {
    const kept = ["text", "search", "tel", "url", "email", "number", "date", "time", "datetime-local", "textarea", "select-one", "checkbox", "radio"];
    return [...form.elements].filter((field) => field.name && (kept.includes(field.type) || field.dataset.typedToo !== undefined));
  }
  const isChoice = (field) => field.type === "checkbox" || field.type === "radio";

  function keep() {
    const typed = forms().map((form, number) => ({
      form: nameOf(form, number),
      values: fields(form).filter((field) => !isChoice(field)).map((field) => [field.name, field.value]),
      chosen: fields(form).filter((field) => isChoice(field) && field.checked).map((field) => [field.name, field.value]),
    }));
    sessionStorage.setItem(PREFIX + location.pathname, JSON.stringify({ user, typed }));
  }
  function forget(others = () => true) {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(PREFIX) && others(key)) sessionStorage.removeItem(key);
    }
  }
  function restore() {
    // somebody else signed in: what is not theirs goes, unread
    forget((key) => JSON.parse(sessionStorage.getItem(key)).user !== user);
    const key = PREFIX + location.pathname;
    const kept = sessionStorage.getItem(key);
    if (!kept) return;
    sessionStorage.removeItem(key);
    let found = false;
    forms().forEach((form, number) => {
      const typed = JSON.parse(kept).typed.find((one) => one.form === nameOf(form, number));
      if (typed) found = fill(form, typed) || found;
    });
    if (found && !$("draft")) document.querySelector("main").prepend($("typed-restored").content.cloneNode(true));
  }
  function fill(form, typed) {
    const values = new Map();
    for (const [name, value] of typed.values) values.set(name, [...(values.get(name) || []), value]);
    const chosen = new Set(typed.chosen.map((pair) => pair.join("\n")));
    for (const field of fields(form)) {
      if (isChoice(field)) field.checked = chosen.has(`${field.name}\n${field.value}`);
      else if (values.get(field.name)?.length) field.value = values.get(field.name).shift();
    }
    form.dispatchEvent(new CustomEvent("restored", { bubbles: true }));
    form.dispatchEvent(new Event("input", { bubbles: true }));
    return true;
  }

  // --- the session ---

  function over() {
    const dialog = $("session-over");
    $("session-ends").hidden = true;
    if (dialog && !dialog.open) {
      keep();
      dialog.showModal();
    }
  }
  let timer;
  function plan(seconds) {
    clearTimeout(timer);
    timer = setTimeout(check, Math.max(1, Math.min(seconds, 86400)) * 1000);
  }
  async function ask(options = {}) {
    const answer = await fetch(LEFT, { cache: "no-store", ...options });
    return answer.ok ? (await answer.json()).seconds : 0;
  }
  async function check() {
    try {
      const seconds = await ask();
      if (!seconds) return over();
      $("session-ends").hidden = seconds > WARNED;
      plan(seconds > WARNED ? seconds - WARNED : seconds + 1);
    } catch {
      plan(30);
    }
  }
  async function stay() {
    const { "X-CSRFToken": token } = JSON.parse(document.body.getAttribute("hx-headers"));
    if (!(await ask({ method: "POST", headers: { "X-CSRFToken": token } }))) return over();
    check();
  }

  // a plain form is only sent while somebody is signed in; else it would be answered by the sign-in page
  const sent = new WeakSet();
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post" || !form.closest("main") || sent.has(form)) return;
    event.preventDefault();
    const by = event.submitter;
    try {
      if (!(await ask())) return over();
    } catch {
      $("no-connection").hidden = false;
      return;
    }
    $("no-connection").hidden = true;
    sent.add(form);
    form.requestSubmit(by);
    setTimeout(() => sent.delete(form), 1000);
  });

  document.addEventListener("DOMContentLoaded", restore); // once the page listens
  plan(Number(document.body.dataset.session) - WARNED);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) check(); });
  document.addEventListener("htmx:responseError", (event) => { if (event.detail.xhr.status === 401) over(); });
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-session-stay]")) stay();
    const back = event.target.closest("[data-session-return]");
    if (back) {
      keep();
      location.assign(`${back.dataset.sessionReturn}?next=${encodeURIComponent(location.pathname + location.search)}`);
    }
  });
  $("session-over").addEventListener("cancel", (event) => event.preventDefault());
  document.addEventListener("submit", (event) => { if (/logout/.test(event.target.action)) forget(); });
})();
