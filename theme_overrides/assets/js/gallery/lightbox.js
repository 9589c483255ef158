// A photo on the whole screen: PhotoSwipe moves and zooms it, within a dialog of ours.

import PhotoSwipe from "../../vendor/photoswipe-5.4.4/photoswipe.esm.min.js";
import { loadSheet } from "../sheets.js";
import { makeFrame } from "./frame.js";

const STYLES = ["../../vendor/photoswipe-5.4.4/photoswipe.css", "../../css/asked.css"];

const OPTIONS = {
  mainClass: "lightbox__viewer",
  loop: false,
  bgOpacity: 1,
  showAnimationDuration: 200,
  hideAnimationDuration: 200,
  zoomAnimationDuration: 200,
  secondaryZoomLevel: ({ fit }) => Math.max(1, 2 * fit),
  imageClickAction: "zoom",
  tapAction: null,
  errorMsg: "这张照片没有打开。请检查网络，再试一次。",
  // The dialog has buttons of its own, with names that can be read; it keeps the focus within and gives it back.
  arrowPrev: false,
  arrowNext: false,
  zoom: false,
  close: false,
  counter: false,
  preloader: false,
  trapFocus: false,
  returnFocus: false,
  escKey: false,
};

// Shows one of the photos behind the links; the way on to others and out calls `moved`, `closing` and `closed`.
export async function open(links, first, { moved, closing, closed }) {
  await Promise.all(STYLES.map((name) => loadSheet(new URL(name, import.meta.url).href)));
  const photos = photosOf(links);
  const frame = makeFrame(photos.length);
  const viewer = new PhotoSwipe({
    ...OPTIONS,
    dataSource: photos,
    index: links.indexOf(first),
    appendToEl: frame.stage,
    paddingFn: (_screen, photo) => frame.margins(photo),
  });

  const close = () => {
    // While it opens it does not listen.
    if (viewer.opener.isOpening) viewer.on("openingAnimationEnd", () => viewer.close());
    else viewer.close();
  };
  const vanish = () => {
    viewer.options.showHideAnimationType = "none";
    close();
  };
  const goTo = (index) => viewer.opener.isOpen && viewer.goTo(Math.min(Math.max(index, 0), photos.length - 1));
  const step = (by) => goTo(viewer.currIndex + by);
  const toggleZoom = () => viewer.toggleZoom();
  frame.listen({ close, vanish, goTo, step, toggleZoom, address: () => location.href });

  // Any photo's own thumbnail, where it has come already, is better than a grey box.
  viewer.addFilter("placeholderSrc", (source, content) => source || content.data.msrc || false);
  viewer.on("keydown", (event) => event.originalEvent.key === "Tab" && event.preventDefault());
  viewer.on("zoomPanUpdate", ({ slide }) => frame.zoomed(slide.currZoomLevel > slide.zoomLevels.initial * 1.01));
  let shown = first;
  viewer.on("change", () => {
    frame.show(photos[viewer.currIndex], viewer.currIndex);
    if (links[viewer.currIndex] !== shown) moved((shown = links[viewer.currIndex]));
  });
  viewer.on("close", () => {
    frame.fade();
    closing();
  });
  viewer.on("destroy", () => {
    frame.remove();
    closed(shown);
  });
  frame.open(photos[viewer.options.index], viewer.options.index);
  viewer.init();
  nameInChinese(viewer);
  return { show: (link) => goTo(links.indexOf(link)), close };
}

function photosOf(links) {
  const chosen = links.map((link) => link.querySelector("img").currentSrc).find(Boolean) ?? "";
  return links.map((link) => {
    const image = link.querySelector("img");
    // The format that the browser chose on the page; what moves has one file only.
    const source = [...link.querySelectorAll("source[sizes]")].find((one) => chosen.endsWith(one.type.replace("image/", ".")));
    const moving = link.querySelector("[data-moving]");
    const moves = moving && matchMedia(moving.media).matches;
    const figure = link.closest(".photo");
    return {
      src: link.href,
      srcset: moves || !source ? "" : source.srcset,
      width: Number(image.getAttribute("width")),
      height: Number(image.getAttribute("height")),
      msrc: image.currentSrc,
      alt: image.alt,
      element: link,
      id: figure.id,
      caption: figure.querySelector("figcaption"),
    };
  });
}

// What it calls itself is English, and a dialog within the dialog.
function nameInChinese(viewer) {
  viewer.element.removeAttribute("role");
  viewer.scrollWrap.removeAttribute("aria-roledescription");
  for (const { el } of viewer.mainScroll.itemHolders) el.setAttribute("aria-roledescription", "照片");
}
