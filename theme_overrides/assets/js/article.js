// The tools of an article: size of type, print, copy the address. Without this script they stay hidden.

import { COPIED, NOT_COPIED, copyText } from "./copying.js";
import { printWhole } from "./printing.js";

const SIZES = 5;
const USUAL = 2;
const STORED = "showcase.text-size";

const reading = document.querySelector(".reading");
const tools = reading?.querySelector("[data-tools]");

if (tools) {
  const button = (name) => tools.querySelector(`[data-tool=${name}]`);
  const status = tools.querySelector("[role=status]");

  // A browser may forbid storage; then the size holds for this page alone.
  const remembered = () => {
    try {
      return Number(localStorage.getItem(STORED));
    } catch {
      return 0;
    }
  };
  const remember = (size) => {
    try {
      localStorage.setItem(STORED, String(size));
    } catch {}
  };

  let size = USUAL;
  const show = (wanted) => {
    size = wanted;
    reading.dataset.size = String(size);
    button("smaller").setAttribute("aria-disabled", String(size === 1));
    button("larger").setAttribute("aria-disabled", String(size === SIZES));
  };
  const change = (step) => {
    const wanted = Math.min(SIZES, Math.max(1, size + step));
    show(wanted);
    remember(wanted);
    status.textContent = `字号 ${wanted}／${SIZES}`;
  };

  const copy = async () => {
    const copied = await copyText(location.href.split("#")[0], tools);
    status.textContent = copied ? COPIED : NOT_COPIED;
  };

  button("smaller").addEventListener("click", () => change(-1));
  button("larger").addEventListener("click", () => change(1));
  button("print").addEventListener("click", printWhole);
  button("copy").addEventListener("click", copy);

  const stored = remembered();
  show(Number.isInteger(stored) && stored >= 1 && stored <= SIZES ? stored : USUAL);
  tools.hidden = false;
}
