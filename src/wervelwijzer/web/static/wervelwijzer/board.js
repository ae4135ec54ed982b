// The board: how long something waits, and a clear word when what stands there is no longer renewed.
"use strict";

(() => {
  const dutch = document.documentElement.lang === "nl";
  const skew = Date.parse(document.body.dataset.now) - Date.now();
  const SILENT_AFTER = 45_000;
  let renewed = Date.now();

  function span(seconds) {
    const minutes = Math.max(0, Math.floor(seconds / 60)), hour = dutch ? "u" : "h";
    if (minutes >= 2880) return `${Math.floor(minutes / 1440)} d ${Math.floor((minutes % 1440) / 60)} ${hour}`;
    if (minutes >= 60) return `${Math.floor(minutes / 60)} ${hour} ${String(minutes % 60).padStart(2, "0")} min`;
    return `${minutes} min`;
  }

  function tick() {
    for (const element of document.querySelectorAll("[data-since]")) {
      const words = span((Date.now() + skew - Date.parse(element.dataset.since)) / 1000);
      const text = dutch ? `wacht ${words}` : `waiting ${words}`;
      if (element.textContent !== text) element.textContent = text;
    }
    if (Date.now() - renewed > SILENT_AFTER) stale(false);
  }

  function stale(signedOut) {
    const notice = document.getElementById("board-stale");
    if (!notice || (!notice.hidden && !signedOut)) return;
    const at = new Date(renewed).toLocaleTimeString(dutch ? "nl-NL" : "en-GB");
    notice.textContent = signedOut ? notice.dataset.signedOut : notice.dataset.unreachable.replace("{}", at);
    notice.hidden = false;
  }

  setInterval(tick, 1000);
  // a machine that slept, or a page that was hidden, asks at once when somebody looks again
  document.addEventListener("visibilitychange", () => {
    const board = document.getElementById("board");
    if (!document.hidden && board) window.htmx?.trigger(board, "renew");
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    const status = event.detail.xhr.status, notice = document.getElementById("board-stale");
    if (!event.detail.pathInfo.requestPath.startsWith("/board/") && event.detail.elt.id !== "filters") return;
    if (status === 401) stale(true);
    else if (status === 200 || status === 204) {
      renewed = Date.now();
      if (notice) notice.hidden = true;
    }
  });
})();
