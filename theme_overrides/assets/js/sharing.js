// What can be done with a page beside reading it. What each needs is loaded when it is asked for.

for (const actions of document.querySelectorAll("[data-sharing]")) {
  const status = actions.querySelector("[role=status]");
  const on = (name, act) => actions.querySelector(`[data-${name}]`)?.addEventListener("click", act);

  on("copy", async () => {
    const { COPIED, NOT_COPIED, copyText } = await import("./copying.js");
    status.textContent = (await copyText(location.href.split("#")[0], actions)) ? COPIED : NOT_COPIED;
  });
  on("print", async () => (await import("./printing.js")).printWhole());
  on("poster", async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const link = event.currentTarget;
    status.textContent = "正在生成海报…";
    try {
      const { showPoster } = await import("./poster.js");
      await showPoster(link.parentElement.querySelector("template"), link);
      status.textContent = "";
    } catch {
      // The picture that the link leads to can be kept as well.
      location.assign(link.href);
    }
  });
}
