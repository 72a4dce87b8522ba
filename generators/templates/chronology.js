(function () {
  "use strict";
  var all = function (selector) { return Array.prototype.slice.call(document.querySelectorAll(selector)); };
  var form = document.getElementById("filters"), find = document.getElementById("find");
  var provider = document.getElementById("provider"), count = document.getElementById("count");
  var card = document.getElementById("card"), chart = document.getElementById("chart");
  var told = null;
  var rows = all("tr.visit"), dots = all("a.dot"), breaks = all("tr.divide, tr.gap-row");

  function sift() {
    var words = find.value.toLowerCase().split(/\s+/).filter(Boolean);
    var kinds = all("input[name=kind]:checked").map(function (box) { return box.value; });
    var shown = {};
    rows.forEach(function (row) {
      var fits = kinds.indexOf(row.dataset.kind) >= 0 && (!provider.value || row.dataset.provider === provider.value) &&
        words.every(function (word) { return row.dataset.search.indexOf(word) >= 0; });
      row.hidden = !fits;
      if (fits) shown[row.id.slice(6)] = true;
    });
    dots.forEach(function (dot) { dot.classList.toggle("gone", !shown[dot.dataset.at]); });
    var many = Object.keys(shown).length;
    breaks.forEach(function (row) { row.hidden = many !== rows.length; });
    count.textContent = many === rows.length ? many + (many === 1 ? " visit" : " visits") : many + " of " + rows.length + " visits";
  }

  function show(dot) {
    var label = dot.getAttribute("aria-label"), at = label.indexOf(": ");
    var head = document.createElement("strong");
    head.textContent = at < 0 ? label : label.slice(0, at);
    card.replaceChildren(head, document.createTextNode(at < 0 ? "" : label.slice(at + 2)));
    card.hidden = false;
    told = dot;
    place_card();
  }

  function place_card() {
    if (!told) return;
    var place = told.querySelector(".touch").getBoundingClientRect();
    var left = Math.max(8, Math.min(place.left - 40, window.innerWidth - card.offsetWidth - 12));
    var below = place.bottom + 8 + card.offsetHeight < window.innerHeight;
    card.style.left = left + "px";
    card.style.top = (below ? place.bottom + 8 : place.top - card.offsetHeight - 8) + "px";
  }

  function hide() { card.hidden = true; told = null; }

  dots.forEach(function (dot) {
    var title = dot.querySelector("title");
    if (title) title.remove();
    dot.addEventListener("mouseenter", function () { show(dot); });
    dot.addEventListener("mouseleave", hide);
    dot.addEventListener("focus", function () { show(dot); });
    dot.addEventListener("blur", hide);
    dot.addEventListener("click", function () {
      var row = document.getElementById("visit-" + dot.dataset.at);
      hide();
      if (row) setTimeout(function () { row.focus(); }, 0);
    });
  });

  chart.addEventListener("keydown", function (event) {
    var step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") hide();
    if (!step) return;
    var open = dots.filter(function (dot) { return !dot.classList.contains("gone"); });
    var next = open[open.indexOf(document.activeElement) + step];
    if (next) { next.focus(); event.preventDefault(); }
  });

  form.hidden = false;
  form.addEventListener("input", sift);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  window.addEventListener("scroll", place_card, { passive: true });
  sift();
}());
