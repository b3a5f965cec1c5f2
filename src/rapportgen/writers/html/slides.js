"use strict";
// Keys that turn the slides. Where a slide is taller than the window, they first scroll within it.
(() => {
  const slides = [...document.querySelectorAll(".bild")];
  const forward = new Set(["ArrowDown", "ArrowRight", "PageDown", " "]);
  const back = new Set(["ArrowUp", "ArrowLeft", "PageUp"]);

  function shown() {
    const tops = slides.map((slide) => slide.getBoundingClientRect().top);
    return Math.max(0, tops.findLastIndex((top) => top < innerHeight / 2));
  }

  function turnTo(number) {
    const slide = slides[Math.min(Math.max(number, 0), slides.length - 1)];
    slide.scrollIntoView();
    slide.tabIndex = -1;
    slide.focus({ preventScroll: true });
  }

  function more(step) {
    const { top, bottom } = slides[shown()].getBoundingClientRect();
    return step > 0 ? bottom > innerHeight + 4 : top < -4;
  }

  function turn(step) {
    if (more(step)) scrollBy({ top: step * innerHeight * 0.8 });
    else turnTo(shown() + step);
  }

  function act(event) {
    if (event.key === "Home") turnTo(0);
    else if (event.key === "End") turnTo(slides.length - 1);
    else if (forward.has(event.key)) turn(event.shiftKey ? -1 : 1);
    else if (back.has(event.key)) turn(-1);
    else return;
    event.preventDefault();
  }

  // A table that is wider than its slide scrolls sideways with the arrows.
  function scrollsItself(event) {
    const frame = event.target.closest(".rulla");
    const sideways = event.key === "ArrowLeft" || event.key === "ArrowRight";
    return sideways && frame && frame.scrollWidth > frame.clientWidth;
  }

  // The space bar unfolds notes that have the focus.
  function unfolds(event) {
    return event.key === " " && event.target.closest("summary");
  }

  document.addEventListener("keydown", (event) => {
    const own = scrollsItself(event) || unfolds(event);
    if (!(event.ctrlKey || event.altKey || event.metaKey || own)) act(event);
  });
})();
