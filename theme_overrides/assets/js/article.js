// The tools of an article: print, copy the address. Where no script comes they are not shown (article.css).

import { COPIED, NOT_COPIED, copyText } from "./copying.js";
import { printWhole } from "./printing.js";

const tools = document.querySelector("[data-tools]");

if (tools) {
  const button = (name) => tools.querySelector(`[data-tool=${name}]`);
  button("print").addEventListener("click", printWhole);
  button("copy").addEventListener("click", async () => {
    const copied = await copyText(location.href.split("#")[0], tools);
    tools.querySelector("[role=status]").textContent = copied ? COPIED : NOT_COPIED;
  });
}
