// Reads a page aloud by the browser's own voice, block by block, and shows which. Where that cannot be, it says so.

import { element } from "../element.js";
import { loadSheet } from "../sheets.js";
import { change, chosen } from "./settings.js";
import { readable } from "./text.js";
import { chineseVoices } from "./voices.js";

const NO_SPEECH =
  "这个浏览器不能朗读。如果是在微信里，请点右上角的“…”，选“在浏览器打开”，再点“朗读正文”。手机自带的朗读也可以用：苹果手机在“设置”的“辅助功能”里打开“朗读内容”，安卓手机在“设置”的“无障碍”里找“朗读”。";
const NO_VOICE = "这台设备没有中文语音，不能朗读。请在系统设置的“语音”或“文字转语音”里添加中文语音，再打开本页。";
const FAILED = "朗读没有开始，可能是这个浏览器没有可用的中文语音。请换手机自带的浏览器试试。";
const RATES = [
  ["慢", "0.7"],
  ["稍慢", "0.85"],
  ["正常", ""],
  ["快", "1.3"],
];
const PATIENCE = 5000;

let bar;
let turn = 0;

export async function start(opener) {
  stop();
  const speech = window.speechSynthesis;
  const supported = speech && window.SpeechSynthesisUtterance;
  // Some phones let a page speak only straight after a touch; what follows waits for files and voices.
  if (supported) speech.speak(new SpeechSynthesisUtterance(""));
  const mine = turn;
  await loadSheet(new URL("../../css/asked.css", import.meta.url).href);
  const voices = supported ? await chineseVoices(speech) : null;
  if (mine !== turn) return;
  bar = element("section", { class: "aloud", "aria-label": "朗读" });
  bar.opener = opener;
  document.body.append(bar);
  bar.addEventListener("keydown", (event) => event.key === "Escape" && stop());
  if (!supported) explain(NO_SPEECH);
  else if (voices && !voices.length) explain(NO_VOICE);
  else read(speech, voices ?? []);
}

function explain(words) {
  mark(null);
  const done = button("知道了", stop);
  // Told with the button, for those who listen.
  done.setAttribute("aria-describedby", "aloud-words");
  bar.replaceChildren(element("p", { class: "aloud__message", id: "aloud-words" }, words), done);
  done.focus();
}

function stop() {
  turn += 1;
  window.speechSynthesis?.cancel();
  mark(null);
  if (!bar) return;
  const had = bar.contains(document.activeElement);
  const { opener } = bar;
  bar.remove();
  bar = undefined;
  if (had) opener?.focus();
}

function read(speech, voices) {
  const blocks = readable();
  let at = 0;
  let sentence = 0;
  let playing = true;

  const place = element("p", { class: "aloud__place" });
  const pause = button("暂停", () => (playing ? hold() : go()));
  const rate = select("语速", RATES, "rate");
  const voice = select("声音", voices.map(({ name, voiceURI }) => [name, voiceURI]), "voice");
  bar.replaceChildren(place, pause, button("停止", stop), rate, ...(voices.length > 1 ? [voice] : []));
  bar.addEventListener("change", () => playing && go());
  pause.focus();

  function hold() {
    playing = false;
    turn += 1;
    // Phones take pause() for an end: what is held begins its sentence anew.
    speech.cancel();
    pause.textContent = "继续";
  }

  function go() {
    playing = true;
    turn += 1;
    speech.cancel();
    pause.textContent = "暂停";
    speak(turn);
  }

  function speak(mine) {
    const found = blocks[at];
    if (!found) return explain(blocks.length ? "朗读完了。" : "这一页没有可以朗读的文字。");
    mark(found.block);
    place.textContent = `第 ${at + 1} 段，共 ${blocks.length} 段`;
    const said = new SpeechSynthesisUtterance(found.sentences[sentence]);
    const one = voices.find(({ voiceURI }) => voiceURI === chosen("voice")) ?? voices[0];
    if (one) said.voice = one;
    said.lang = one?.lang ?? "zh-CN";
    said.rate = Number(chosen("rate")) || 1;
    const late = setTimeout(() => mine === turn && explainFailure(), PATIENCE);
    said.onstart = () => clearTimeout(late);
    said.onend = () => {
      clearTimeout(late);
      if (mine !== turn) return;
      sentence += 1;
      if (sentence === found.sentences.length) [at, sentence] = [at + 1, 0];
      speak(mine);
    };
    said.onerror = () => {
      clearTimeout(late);
      if (mine === turn) explainFailure();
    };
    speech.speak(said);
  }

  function explainFailure() {
    turn += 1;
    speech.cancel();
    explain(FAILED);
  }

  go();
}

// Shows which block is read; nothing moves while it is to be seen.
function mark(block) {
  document.querySelector("[data-aloud]")?.removeAttribute("data-aloud");
  if (!block) return;
  block.setAttribute("data-aloud", "");
  const { top, bottom } = block.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight - (bar?.offsetHeight ?? 0)) block.scrollIntoView({ block: "center" });
}

function button(label, act) {
  const made = element("button", { type: "button", class: "aloud__button" }, label);
  made.addEventListener("click", act);
  return made;
}

function select(label, choices, name) {
  const options = choices.map(([words, value]) => element("option", { value }, words));
  const made = element("select", { class: "aloud__select" }, ...options);
  made.value = choices.some(([, value]) => value === chosen(name)) ? chosen(name) : (choices[0]?.[1] ?? "");
  made.addEventListener("change", () => change({ [name]: made.value }));
  return element("label", { class: "aloud__label" }, label, made);
}

addEventListener("pagehide", () => window.speechSynthesis?.cancel());
