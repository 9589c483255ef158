// Brings photos to paper that nobody has scrolled to: they are loaded late, and browsers print without waiting for them.

const LONGEST_WAIT = 15000;

const missing = () => [...document.images].filter((image) => !image.complete);

// Not by decode(), which gives up where a picture changes its source.
function fetched(image) {
  return new Promise((done) => {
    for (const end of ["load", "error"]) image.addEventListener(end, done, { once: true });
    image.loading = "eager";
  });
}

function fetchMissing() {
  return Promise.all(missing().map(fetched));
}

export async function printWhole() {
  await Promise.race([fetchMissing(), new Promise((done) => setTimeout(done, LONGEST_WAIT))]);
  print();
}

// Of the browser's own ways the key can wait. From its menu they are only asked for: they are there the second time.
addEventListener("keydown", (event) => {
  const asked = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "p";
  if (!asked || !missing().length) return;
  event.preventDefault();
  printWhole();
});
addEventListener("beforeprint", fetchMissing);
