// Loads style sheets that only some visits need, each once.

const loaded = new Map();

export function loadSheet(href) {
  if (!loaded.has(href)) {
    const link = document.createElement("link");
    const ready = new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = reject;
    });
    Object.assign(link, { rel: "stylesheet", href });
    document.head.append(link);
    loaded.set(href, ready);
  }
  return loaded.get(href);
}
