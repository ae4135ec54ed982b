// What every page does: clocks that run by the server's time, the theme, and a session that has ended.
"use strict";

(() => {
  const dutch = document.documentElement.lang === "nl";
  const skew = Date.parse(document.body.dataset.now) - Date.now();

  function inWords(seconds) {
    const late = seconds < 0;
    const minutes = Math.floor(Math.abs(seconds) / 60);
    const hour = dutch ? "u" : "h";
    let span;
    if (minutes >= 2880) span = `${Math.floor(minutes / 1440)} d ${Math.floor((minutes % 1440) / 60)} ${hour}`;
    else if (minutes >= 60) span = `${Math.floor(minutes / 60)} ${hour} ${String(minutes % 60).padStart(2, "0")} min`;
    else span = `${minutes} min`;
    if (late) return dutch ? `${span} te laat` : `${span} late`;
    return dutch ? `nog ${span}` : `${span} left`;
  }

  function tick() {
    const now = Date.now() + skew;
    for (const element of document.querySelectorAll("[data-due]")) {
      const seconds = (Date.parse(element.dataset.due) - now) / 1000;
      const words = inWords(seconds);
      if (element.textContent !== words) element.textContent = words;
    }
    // the server tells at which moment a part of the page changes by itself: then that part is asked anew
    for (const element of document.querySelectorAll("[data-until]")) {
      if (Date.parse(element.dataset.until) <= now) {
        element.removeAttribute("data-until");
        window.htmx?.trigger(element, "renew");
      }
    }
  }
  setInterval(tick, 1000);

  // what a page asks by itself (a poll, a renewal) is no sign that somebody is there: it does not prolong the session
  document.addEventListener("htmx:configRequest", (event) => {
    if (!event.detail.triggeringEvent?.isTrusted) event.detail.headers["X-By-Itself"] = "1";
  });
  document.addEventListener("DOMContentLoaded", tick);

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-theme-switch]");
    if (!button) return;
    event.preventDefault();
    document.documentElement.dataset.theme = button.value;
    document.cookie = `theme=${button.value}; path=/; max-age=31536000; samesite=lax`;
    button.value = button.value === "dark" ? "light" : "dark";
    button.textContent = button.value === "dark" ? (dutch ? "Donker" : "Dark") : (dutch ? "Licht" : "Light");
  });

  // a double tap sends a form once; a page that comes back, or a file that was sent, lets it be sent again
  const AGAIN = 4000;
  function sendable(form, yes) {
    form.toggleAttribute("data-sent", !yes);
    for (const one of form.elements) {
      if (one.type !== "submit") continue;
      if (yes) one.removeAttribute("aria-disabled");
      else one.setAttribute("aria-disabled", "true");
    }
  }
  window.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") return;
    if (form.hasAttribute("data-sent")) { event.preventDefault(); return; }
    sendable(form, false);
    setTimeout(() => sendable(form, true), AGAIN);
  });
  window.addEventListener("pageshow", () => { for (const form of document.querySelectorAll("form[data-sent]")) sendable(form, true); });

  document.addEventListener("click", (event) => {
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      if (!menu.contains(event.target)) menu.removeAttribute("open");
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") document.querySelectorAll("details.menu[open]").forEach((menu) => menu.removeAttribute("open"));
  });
})();
