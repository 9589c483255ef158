// Shows the photos of an activity one after the other, round and round, until somebody takes the keys or the buttons.

"use strict";

{
  const show = document.querySelector("[data-slides]");
  const track = show.querySelector("[data-track]");
  const slides = [...track.children];
  const controls = Object.fromEntries([...show.querySelectorAll("[data-do]")].map((button) => [button.dataset.do, button]));
  const IDLE = 3000;
  const LONGEST_WAIT = 10000;
  const SWIPE = 60;
  let now = Math.max(0, slides.findIndex((slide) => slide.id && slide.id === location.hash.slice(1)));
  let playing = true;

  // The line at the foot is the clock: it can be stopped, and goes on from where it was.
  const clock = show.querySelector("[data-line]").animate([{ transform: "scaleX(0)" }, { transform: "scaleX(1)" }], {
    duration: 1000 * (Number(show.dataset.seconds) || 8),
    fill: "both",
  });
  clock.pause();

  const at = (index) => (index + slides.length) % slides.length;

  // A photo that has come, or never will: the show waits for it, but not for ever.
  function fetched(index) {
    const image = slides[at(index)].querySelector("img");
    if (!image) return Promise.resolve();
    image.loading = "eager";
    const patience = new Promise((done) => setTimeout(done, LONGEST_WAIT));
    return Promise.race([image.decode().catch(() => {}), patience]);
  }

  async function goTo(index) {
    now = at(index);
    const wanted = now;
    clock.pause();
    await fetched(now);
    if (now !== wanted) return;
    // The first one is there at once, without fading.
    if (!slides[now].matches(".slide--now")) show.classList.add("slides--fading");
    slides.forEach((slide, one) => slide.classList.toggle("slide--now", one === now));
    clock.currentTime = 0;
    run();
    fetched(now + 1);
  }

  function run() {
    if (playing && !document.hidden) clock.play();
    else clock.pause();
    track.setAttribute("aria-live", playing ? "off" : "polite");
    controls.pause.textContent = playing ? "暂停" : "播放";
    keepAwake();
  }

  function toggle() {
    playing = !playing;
    run();
  }

  // The screen stays on as long as the show goes on; browsers let go of it when the page is hidden.
  let awake;
  async function keepAwake() {
    if (!playing) {
      awake?.release();
      awake = undefined;
    } else if (!document.hidden && (!awake || awake.released)) {
      awake = await navigator.wakeLock?.request("screen").catch(() => undefined);
    }
  }

  function toggleScreen() {
    if (document.fullscreenElement) document.exitFullscreen();
    else show.requestFullscreen().catch(() => {});
  }

  let idle;
  function stir() {
    show.classList.remove("slides--idle");
    clearTimeout(idle);
    idle = setTimeout(() => show.classList.add("slides--idle"), IDLE);
  }

  const KEYS = {
    ArrowRight: () => goTo(now + 1),
    ArrowDown: () => goTo(now + 1),
    PageDown: () => goTo(now + 1),
    ArrowLeft: () => goTo(now - 1),
    ArrowUp: () => goTo(now - 1),
    PageUp: () => goTo(now - 1),
    Home: () => goTo(0),
    End: () => goTo(-1),
    " ": toggle,
    f: toggleScreen,
  };
  const BUTTONS = { back: KEYS.ArrowLeft, on: KEYS.ArrowRight, pause: toggle, screen: toggleScreen };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !KEYS[event.key]) return;
    // A button that has the focus takes the space bar itself.
    if (event.key === " " && event.target.closest("button, a")) return;
    event.preventDefault();
    KEYS[event.key]();
  });
  for (const [name, act] of Object.entries(BUTTONS)) {
    controls[name].addEventListener("click", act);
  }
  controls.screen.hidden = !document.fullscreenEnabled;
  document.addEventListener("fullscreenchange", () => {
    controls.screen.textContent = document.fullscreenElement ? "退出全屏" : "全屏";
  });
  let touched;
  show.addEventListener("pointerdown", (event) => (touched = event.clientX));
  show.addEventListener("pointerup", (event) => {
    const way = event.clientX - touched;
    if (Math.abs(way) > SWIPE) goTo(now - Math.sign(way));
  });
  for (const kind of ["pointermove", "pointerdown", "keydown", "focusin"]) document.addEventListener(kind, stir);
  document.addEventListener("visibilitychange", run);
  clock.addEventListener("finish", () => goTo(now + 1));

  show.classList.add("slides--on");
  slides[now].classList.add("slide--now");
  stir();
  goTo(now);
}
