// Who leaves for a bare file (a photo, a PDF) sees it at once: a file takes no part in a transition, and browsers report
// one that was begun as an error.

const isFile = (url) => /\.(?!html$)\w+$/.test(new URL(url).pathname);

addEventListener("pageswap", ({ viewTransition, activation }) => {
  if (viewTransition && activation?.entry?.url && isFile(activation.entry.url)) viewTransition.skipTransition();
});
