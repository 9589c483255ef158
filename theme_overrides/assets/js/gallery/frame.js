// The dialog around a photo: which of how many it is, its caption, and buttons with their names in words.

import { COPIED, NOT_COPIED, copyText } from "../copying.js";
import { element } from "../element.js";

const button = (name, words) => element("button", { class: `lightbox__button lightbox__button--${name}`, type: "button" }, words);

export function makeFrame(total) {
  const count = element("p", { class: "lightbox__count", "aria-hidden": "true" });
  const said = element("p", { class: "lightbox__said visually-hidden", id: "lightbox-said", role: "status" });
  const note = element("p", { class: "lightbox__note", role: "status" });
  const [zoom, copy, leave] = [button("zoom", "放大"), button("copy", "复制链接"), button("close", "关闭")];
  const [back, on] = [button("back", "上一张"), button("on", "下一张")];
  const caption = element("div", { class: "lightbox__caption" });
  const stage = element("div", { class: "lightbox__stage" });
  const bar = element("div", { class: "lightbox__bar" }, count, note, zoom, copy, leave);
  const foot = element("div", { class: "lightbox__foot" }, back, caption, on);
  const names = { "aria-label": "照片", "aria-describedby": said.id };
  const box = element("dialog", { class: "lightbox", tabindex: "-1", ...names }, stage, said, bar, foot);
  // A second foot, never seen, tells how much room the caption of a photo takes.
  const measured = foot.cloneNode(true);
  measured.classList.add("lightbox__foot--measured");
  measured.inert = true;
  box.append(measured);

  const show = (photo, index) => {
    fill(caption, photo);
    count.textContent = `${index + 1} / ${total}`;
    said.textContent = `第 ${index + 1} 张，共 ${total} 张。${photo.alt}`;
    note.textContent = "";
    copy.hidden = !photo.id;
    back.setAttribute("aria-disabled", String(index === 0));
    on.setAttribute("aria-disabled", String(index === total - 1));
    back.hidden = on.hidden = total === 1;
  };

  return {
    stage,
    show,

    listen({ close, vanish, goTo, step, toggleZoom, address }) {
      const keys = { Home: () => goTo(0), End: () => goTo(total - 1), "+": toggleZoom, "-": toggleZoom };
      zoom.addEventListener("click", toggleZoom);
      leave.addEventListener("click", close);
      back.addEventListener("click", () => step(-1));
      on.addEventListener("click", () => step(1));
      copy.addEventListener("click", async () => {
        note.textContent = (await copyText(address(), bar)) ? COPIED : NOT_COPIED;
      });
      box.addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
        event.preventDefault();
        keys[event.key]();
      });
      // Esc, or Back on a phone, which would close the dialog at once; the second time a browser does not ask.
      box.addEventListener("cancel", (event) => {
        event.preventDefault();
        close();
      });
      box.addEventListener("close", vanish);
    },

    open(photo, index) {
      const page = document.documentElement;
      page.style.setProperty("--scroll-bar", `${innerWidth - page.clientWidth}px`);
      show(photo, index);
      document.body.append(box);
      box.showModal();
      // Not the first button, which the browser would choose.
      box.focus();
    },

    zoomed(yes) {
      zoom.textContent = yes ? "还原" : "放大";
    },

    // The room that a photo leaves around itself, so that its caption covers nothing of it.
    margins(photo) {
      fill(measured.querySelector(".lightbox__caption"), photo);
      const side = getComputedStyle(on).position === "fixed" ? on.offsetWidth : 0;
      return { top: bar.offsetHeight, bottom: measured.offsetHeight, left: side, right: side };
    },

    fade() {
      box.classList.add("lightbox--closing");
    },

    remove() {
      box.close();
      box.remove();
    },
  };
}

function fill(caption, photo) {
  caption.replaceChildren(...[...(photo.caption?.childNodes ?? [])].map((node) => node.cloneNode(true)));
}
