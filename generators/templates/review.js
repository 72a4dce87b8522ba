document.addEventListener("keydown", function (event) {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  var step = event.key === "n" ? 1 : event.key === "p" ? -1 : 0;
  if (!step) return;
  var all = Array.prototype.slice.call(document.querySelectorAll("article"));
  var at = all.indexOf(document.activeElement);
  var next = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step];
  if (!next) return;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "center" });
  event.preventDefault();
});
