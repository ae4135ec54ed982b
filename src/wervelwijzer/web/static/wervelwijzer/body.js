// The body fills in the table and shows what is in it: one truth, the selects of the table.
"use strict";

(() => {
  const sheet = document.getElementById("sheet");
  if (!sheet) return;
  document.documentElement.classList.add("scripted");
  const STEPS = ["", "2", "1", "0", "NT"];
  const FILLS = { "": "transparent", 2: "var(--good-soft)", 1: "url(#found-1)", 0: "url(#found-0)", NT: "url(#found-NT)" };
  const zones = [...sheet.querySelectorAll(".zone")];
  const part = () => sheet.querySelector("input[name=paint]:checked").value;
  const selectOf = (zone) => sheet.elements[`${zone.dataset.side}.${part()}.${zone.dataset.place}`];

  function paint() {
    for (const zone of zones) {
      const found = selectOf(zone).value;
      zone.setAttribute("fill", FILLS[found.replace(/\*.*/, "")] ?? FILLS[""]);
      const title = zone.querySelector("title");
      title.textContent = `${title.textContent.split(":")[0]}: ${found || "?"}`;
    }
  }
  sheet.addEventListener("click", (event) => {
    const zone = event.target.closest(".zone");
    if (!zone) return;
    const select = selectOf(zone);
    select.value = STEPS[(STEPS.indexOf(select.value) + 1) % STEPS.length];
    select.dispatchEvent(new Event("input", { bubbles: true }));
  });
  sheet.addEventListener("input", paint);
  paint();
})();
