// The form of a decision: proposes tasks anew while it is filled in; prints a list.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }

  const form = document.getElementById("decision");
  if (!form) return;

  // a change of what is decided asks for the advice and the tasks after it; the tasks themselves do not
  let waiting = 0;
  form.addEventListener("input", (event) => {
    const name = event.target.name || "";
    if (!/^(chosen|fact-|coordinator|advice-)/.test(name)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => form.dispatchEvent(new CustomEvent("foresee")), 250);
  });
  for (const button of form.querySelectorAll("[data-foresee]")) button.hidden = true;

  for (const button of form.querySelectorAll("[data-all-followed]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      for (const radio of form.querySelectorAll("[data-weighing] input[value=followed]")) {
        const chosen = form.querySelector(`input[name="${radio.name}"]:checked`);
        if (!chosen || chosen.value === "") radio.checked = true;
      }
    });
  }
});
