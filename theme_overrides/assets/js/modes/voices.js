// The voices of this device that speak Chinese, those of the mainland first.

const LATEST = 1500;

// null where the browser tells of no voice at all: it may still have one.
export async function chineseVoices(speech) {
  if (!speech.getVoices().length) {
    await new Promise((done) => {
      speech.addEventListener?.("voiceschanged", done, { once: true });
      setTimeout(done, LATEST);
    });
  }
  const all = speech.getVoices();
  if (!all.length) return null;
  return all.filter((voice) => /^(zh|cmn)/i.test(voice.lang)).sort((a, b) => rank(a) - rank(b));
}

function rank({ lang, localService }) {
  const mainland = /^(zh([-_](cn|hans.*))?|cmn.*)$/i.test(lang);
  return (mainland ? 0 : 2) + (localService ? 0 : 1);
}
