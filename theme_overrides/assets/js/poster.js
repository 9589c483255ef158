// A poster of the page as a picture that visitors keep: by pressing it long, on a desk by a link.

import { element } from "./element.js";
import { draw } from "./poster-drawing.js";

const HINT = matchMedia("(hover: hover) and (pointer: fine)").matches ? "在图片上点右键，选“图片另存为”" : "长按图片，保存到手机";

export async function showPoster(template, opener) {
  const canvas = await draw(template);
  // Not a blob: chats show such a picture, and do not let it be saved.
  const src = canvas.toDataURL("image/jpeg", 0.92);
  const words = ["above", "title", "below", "words"].map((part) => template.content.querySelector(`.${part}`).textContent);
  const alt = `海报：${words.filter(Boolean).join("，")}`;
  const image = element("img", { class: "poster__image", src, alt, width: canvas.width, height: canvas.height });
  const close = element("button", { class: "poster__close", type: "button" }, "关闭");
  const save = element("a", { class: "poster__save", href: src, download: `${words[1]}.jpg` }, "保存图片");
  const actions = element("div", { class: "poster__actions" }, save, close);
  const dialog = element("dialog", { class: "poster", "aria-label": "保存海报" }, image, element("p", { class: "poster__hint" }, HINT), actions);
  dialog.addEventListener("click", ({ target }) => [dialog, close].includes(target) && dialog.close());
  dialog.addEventListener("close", () => {
    dialog.remove();
    opener.focus();
  });
  document.body.append(dialog);
  await image.decode();
  dialog.showModal();
  close.focus();
}
