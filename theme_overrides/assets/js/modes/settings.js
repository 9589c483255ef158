// What a visitor chose: attributes of <html>, remembered for all pages of the site. The names that have attributes
// stand in before-paint.js too; the others, of the voice, are only remembered.

const STORED = "showcase.modes";
const SHOWN = ["care", "text", "scheme", "contrast", "cursor", "guide"];
const { dataset } = document.documentElement;
const listeners = [];
let kept = read();

export const SIZES = ["1", "2", "3", "4", "5"];
export const USUAL = "2";

// A browser may forbid storage; then what is chosen holds for this page alone.
function read() {
  try {
    const found = Object.entries(JSON.parse(localStorage.getItem(STORED)) ?? {});
    return Object.fromEntries(found.filter(([, value]) => typeof value === "string"));
  } catch {
    return {};
  }
}

// What was chosen of a name; "" is the usual.
export const chosen = (name) => (SHOWN.includes(name) ? dataset[name] : kept[name]) ?? "";

// Takes over { name: value, … }; "" goes back to the usual.
export function change(values) {
  Object.assign(kept, values);
  for (const name of Object.keys(kept)) if (!kept[name]) delete kept[name];
  try {
    if (Object.keys(kept).length) localStorage.setItem(STORED, JSON.stringify(kept));
    else localStorage.removeItem(STORED);
  } catch {}
  show();
}

export function reset() {
  change(Object.fromEntries(Object.keys(kept).map((name) => [name, ""])));
}

// Takes what another page of the site has remembered.
export function follow() {
  kept = read();
  show();
}

// Calls `act` now and after every change.
export function onChange(act) {
  listeners.push(act);
  act();
}

function show() {
  for (const name of SHOWN) {
    if (kept[name]) dataset[name] = kept[name];
    else delete dataset[name];
  }
  for (const act of listeners) act();
}
