// The form by keyboard, and the page around it: which questions stand on top, where a question is, what is not saved.
"use strict";

(() => {
  const form = document.getElementById("questions");
  if (!form) return;
  const asking = document.getElementById("asking");
  const dutch = document.documentElement.lang === "nl";
  const rows = [...form.querySelectorAll(".question")].sort((a, b) => a.dataset.order - b.dataset.order);
  const byName = new Map(rows.map((row) => [row.dataset.fact, row]));
  document.documentElement.classList.add("scripted");

  // every question has its place in a section; those of the moment are fetched to the top and go home unanswered
  const sections = [...form.querySelectorAll(".section")];
  const home = new Map(rows.map((row) => [row, document.getElementById(row.dataset.section)]));

  // --- one answer ---

  const field = (row) => row.querySelector("select, input:not([type=radio])");
  const radios = (row) => [...row.querySelectorAll("input[type=radio]")];
  function value(row) {
    const chosen = row.querySelector("input[type=radio]:checked");
    return chosen ? chosen.value : (field(row)?.value.trim() ?? "");
  }
  function choose(row, wanted) {
    const radio = radios(row).find((one) => one.value === wanted);
    if (radio) {
      radio.focus();
      if (!radio.checked) radio.click();
    } else if (field(row)?.tagName === "SELECT") {
      const select = field(row);
      select.value = wanted;
      select.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
  function focusOn(row) {
    for (let details = row.closest("details"); details; details = details.parentElement.closest("details")) details.open = true;
    const target = row.querySelector("input[type=radio]:checked") || field(row) || radios(row)[0];
    target.focus({ preventScroll: true });
    row.scrollIntoView({ block: "center", behavior: "auto" });
  }

  // --- going on ---

  let waiting = null;
  function shown(row) {
    return row.getClientRects().length > 0 && !row.hidden;
  }
  function goOn(row) {
    const open = [...form.querySelectorAll(".question")].filter((one) => one === row || (shown(one) && !value(one)));
    const next = open[open.indexOf(row) + 1];
    const onTop = asking.contains(row);
    if (next && (!onTop || asking.contains(next))) return focusOn(next);
    const first = [...asking.querySelectorAll(".question")].find((one) => one !== row && !value(one));
    if (first) return focusOn(first);
    // the next question comes with the answer to this one
    waiting = row;
  }

  // --- keys ---

  let digits = "";
  let digitsAt = 0;
  form.addEventListener("keydown", (event) => {
    const row = event.target.closest(".question");
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit(form.querySelector("button[value=save]"));
      return;
    }
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter") {
      event.preventDefault();
      goOn(row);
      return;
    }
    if (event.target.type !== "radio") return;
    const key = event.key.toLowerCase();
    const scale = row.classList.contains("is-scale");
    const options = radios(row).map((radio) => radio.value);
    const yesNo = options.includes("true");
    let wanted;
    if (key === "?" || key === "backspace" || key === "delete") wanted = "";
    else if (yesNo && (key === "j" || key === "y")) wanted = "true";
    else if (yesNo && key === "n") wanted = "false";
    else if (/^\d$/.test(key) && scale) {
      // 1 and then 0, soon after each other, is 10
      wanted = event.timeStamp - digitsAt < 800 && digits === "1" && key === "0" ? "10" : key;
      digits = key;
      digitsAt = event.timeStamp;
    } else if (/^\d$/.test(key)) wanted = options[Number(key)];
    if (wanted === undefined) return;
    event.preventDefault();
    choose(row, wanted);
  });
  document.addEventListener("keydown", (event) => {
    // a number and a choice never hold a slash
    const typing = event.target.closest("input[type=search], input[type=datetime-local], textarea, dialog");
    if (event.key === "/" && !typing) {
      event.preventDefault();
      find.focus();
      find.select();
    }
  });

  // --- finding a question ---

  const find = document.getElementById("find");
  const found = document.getElementById("found");
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = new Map(rows.map((row) => [row, plain(row.dataset.words)]));
  const labels = new Map(rows.map((row) => [row, plain(row.querySelector("legend, label").textContent)]));
  let opened = [];
  function filter() {
    const wanted = plain(find.value.trim()).split(/\s+/).filter(Boolean);
    for (const details of opened) details.open = false;
    opened = [];
    form.classList.toggle("filtering", wanted.length > 0);
    let count = 0;
    for (const row of rows) {
      const hit = wanted.every((word) => words.get(row).includes(word));
      row.classList.toggle("hit", wanted.length > 0 && hit);
      if (!wanted.length || !hit) continue;
      count += 1;
      for (let details = row.closest("details"); details; details = details.parentElement.closest("details")) {
        if (!details.open) { details.open = true; opened.push(details); }
      }
    }
    for (const section of sections) section.classList.toggle("has-hit", section.querySelector(".hit") !== null);
    found.textContent = !wanted.length ? "" : dutch ? `${count} ${count === 1 ? "vraag" : "vragen"}` : `${count} question${count === 1 ? "" : "s"}`;
  }
  function best() {
    const wanted = plain(find.value.trim());
    const hits = rows.filter((row) => row.classList.contains("hit"));
    return hits.find((row) => labels.get(row).startsWith(wanted)) || hits.find((row) => labels.get(row).includes(wanted)) || hits[0];
  }
  function stopFinding() {
    find.value = "";
    filter();
  }
  find.addEventListener("input", filter);
  find.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { event.preventDefault(); stopFinding(); }
    if (event.key !== "Enter") return;
    event.preventDefault();
    const row = find.value.trim() ? best() : null;
    if (!row) return;
    stopFinding();
    focusOn(row);
  });

  // --- what the answers change on the page ---

  function place(row, into) {
    if (row.parentElement === into) return;
    if (into === asking) { into.append(row); return; }
    const after = [...into.children].find((other) => Number(other.dataset.order) > Number(row.dataset.order));
    into.insertBefore(row, after || null);
  }
  function count(section) {
    const all = rows.filter((row) => home.get(row) === section);
    const answered = all.filter((row) => value(row)).length;
    section.querySelector(".count").textContent = `${answered} ${dutch ? "van" : "of"} ${all.length}`;
    const idle = section.querySelector(".idle");
    idle.hidden = !idle.querySelector(".question");
  }
  function mark() {
    let changed = 0;
    for (const row of rows) {
      const differs = value(row) !== row.dataset.recorded;
      row.classList.toggle("changed", differs);
      row.classList.toggle("answered", value(row) !== "");
      changed += differs;
    }
    document.getElementById("bar-save").hidden = !changed;
    const unsaved = document.getElementById("unsaved");
    unsaved.textContent = !changed ? "" : dutch ? `${changed} nog niet vastgelegd` : `${changed} not recorded yet`;
  }
  function arrange() {
    const data = document.getElementById("preview-data");
    if (!data) return;
    const matters = new Set(data.dataset.matters.split(" "));
    const asks = new Map([...data.querySelectorAll("[data-ask]")].map((one) => [one.dataset.ask, one.textContent]));
    const wrong = new Map([...data.querySelectorAll("[data-wrong]")].map((one) => [one.dataset.wrong, one.textContent]));
    const cautions = new Map([...data.querySelectorAll("[data-caution]")].map((one) => [one.dataset.caution, one.textContent]));
    for (const row of rows) {
      const name = row.dataset.fact;
      const caution = row.querySelector(".caution");
      if (caution) caution.textContent = cautions.get(name) || "";
      row.querySelector(".settles").textContent = asks.get(name) || "";
      row.querySelector(".errorlist").textContent = wrong.get(name) || "";
      const input = field(row);
      if (input?.tagName === "INPUT") input.toggleAttribute("aria-invalid", wrong.has(name));
      if (input && wrong.has(name)) input.setAttribute("aria-invalid", "true");
      if (row.contains(document.activeElement)) continue;
      const onTop = asking.contains(row);
      if (onTop && !value(row) && !asks.has(name)) {
        const section = home.get(row);
        place(row, section.querySelector(matters.has(name) ? ":scope > .questions" : ".idle > .questions"));
      } else if (!onTop && !asks.has(name)) {
        const section = home.get(row);
        const stays = matters.has(name) || value(row);
        place(row, section.querySelector(stays ? ":scope > .questions" : ".idle > .questions"));
      }
    }
    for (const name of asks.keys()) {
      const row = byName.get(name);
      if (row && !value(row) && !row.contains(document.activeElement)) place(row, asking);
    }
    asking.querySelector(":scope > p")?.toggleAttribute("hidden", asking.querySelector(".question") !== null);
    const at = document.getElementById("at-wrong");
    at.textContent = wrong.get("at") || "";
    sections.forEach(count);
    if (waiting) {
      const next = [...asking.querySelectorAll(".question")].find((one) => one !== waiting && !value(one));
      waiting = null;
      if (next) focusOn(next);
    }
  }
  form.addEventListener("input", mark);
  form.addEventListener("restored", mark);
  document.addEventListener("htmx:afterSwap", (event) => { if (event.detail.target.id === "preview") arrange(); });
  mark();
  arrange();

  // --- the way in from elsewhere, and the advice on a phone ---

  function follow() {
    const row = byName.get(decodeURIComponent(location.hash).replace(/^#q-/, ""));
    if (row) focusOn(row);
    return Boolean(row);
  }
  window.addEventListener("hashchange", follow);
  document.getElementById("beside").addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#q-']");
    const row = link && byName.get(link.getAttribute("href").slice(3));
    if (!row) return;
    event.preventDefault();
    toggle(false);
    focusOn(row);
  });
  const opener = document.getElementById("advice-open");
  function toggle(open) {
    opener.setAttribute("aria-expanded", String(open));
    document.getElementById("beside").classList.toggle("open", open);
  }
  opener.addEventListener("click", () => toggle(opener.getAttribute("aria-expanded") !== "true"));
  // what was refused comes before everything else
  const fault = document.querySelector("#faults a");
  const faulty = fault && byName.get(fault.getAttribute("href").slice(3));
  if (faulty) focusOn(faulty);
  else if (fault) document.getElementById("at").focus();
  else if (!follow()) {
    const first = asking.querySelector(".question");
    if (first && !document.getElementById("draft") && matchMedia("(min-width: 60.01rem)").matches) focusOn(first);
  }
})();
