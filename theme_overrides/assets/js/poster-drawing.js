// Draws the poster of a page: its picture above, its words in the middle, the site and a code below.

import { linesOf } from "./poster-lines.js";

const WIDTH = 1080;
const HEIGHT = 1440;
const MIDDLE = WIDTH / 2;
const FOOT = 1150;
const EDGE = 92;

// Ground, title, text, hairlines, badge; seal, its signs and rim; plaque and its words.
const LOOKS = {
  paper: "#fbf8f3 #1f1b16 #574e45 #b8893b #a8141f #a8141f #fbf8f3 #f0d9a8 #f0d9a8 #4a3006",
  field: "#7c0d17 #fbf8f3 #f3e3d8 #b8893b #f0d9a8 #f0d9a8 #7c0d17 #7c0d17 #f0d9a8 #4a3006",
  quiet: "#f4f3f1 #161514 #55524e #8d8a85 #55524e #2b2927 #f4f3f1 #8d8a85 #dcdad6 #2b2927",
};

export async function draw(template) {
  const { look, art, photo, site, seal } = template.dataset;
  const [ground, ink, meta, gold, badge, red, sign, rim, brass, engraved] = LOOKS[look].split(" ");
  const serif = getComputedStyle(document.documentElement).getPropertyValue("--serif");
  const phrases = (part) => [...template.content.querySelector(`.${part}`).childNodes].map((node) => node.textContent).filter(Boolean);
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const brush = canvas.getContext("2d");

  const fill = (colour, ...box) => {
    brush.fillStyle = colour;
    brush.fillRect(...box);
  };
  const frame = (colour, line, ...box) => {
    brush.strokeStyle = colour;
    brush.lineWidth = line;
    brush.strokeRect(...box);
  };
  const measure = (text, size) => {
    brush.font = `700 ${size}px ${serif}`;
    return brush.measureText(text).width;
  };
  const write = (text, x, y, size, colour, align = "center") => {
    measure(text, size);
    brush.fillStyle = colour;
    brush.textAlign = align;
    brush.textBaseline = "middle";
    brush.fillText(text, x, y);
  };
  const column = ({ lines, size, pitch, colour }, top) => lines.forEach((line, row) => write(line, MIDDLE, top + (row + 0.5) * size * pitch, size, colour));

  // The signs of a seal: one, two below each other, or two columns that are read from the right.
  const stamp = (signs, x, y, side) => {
    fill(red, x, y, side, side);
    frame(rim, side / 90 + 1, x + side / 18, y + side / 18, (side * 8) / 9, (side * 8) / 9);
    const rows = Math.min(signs.length, 2);
    const size = side * (rows > 1 ? 0.32 : 0.56);
    [...signs].forEach((one, place) => {
      const across = (signs.length > 2) / 2 - (place >= rows);
      write(one, x + side / 2 + across * size, y + side / 2 + ((place % rows) - (rows - 1) / 2) * size * 1.1, size, sign);
    });
  };

  const picture = photo && (await loaded(photo));
  const show = (...box) => {
    const [, , width, height] = box;
    const { naturalWidth, naturalHeight } = picture;
    const scale = Math.max(width / naturalWidth, height / naturalHeight);
    const [w, h] = [width / scale, height / scale];
    // Of a photo that stands upright the upper part, where faces are.
    brush.drawImage(picture, (naturalWidth - w) / 2, (naturalHeight - h) / (naturalHeight > naturalWidth ? 4 : 2), w, h, ...box);
    if (look === "quiet") {
      brush.globalCompositeOperation = "saturation";
      fill("#888", ...box);
      brush.globalCompositeOperation = "source-over";
    }
  };

  fill(ground, 0, 0, WIDTH, HEIGHT);
  frame(gold, 3, 32, 32, WIDTH - 64, HEIGHT - 64);
  frame(gold, 1.5, 43, 43, WIDTH - 86, HEIGHT - 86);
  let top = 110;
  if (picture && art === "photo") {
    show(44, 44, WIDTH - 88, 640);
    top = 710;
  } else if (picture) {
    show(MIDDLE - 210, top, 420, 525);
    frame(gold, 3, MIDDLE - 222, top - 12, 444, 549);
    top = 670;
  } else if (art === "seal") {
    stamp(phrases("sign").join(""), MIDDLE - 130, 180, 260);
    top = 470;
  } else if (art === "plaque") {
    fill(brass, MIDDLE - 240, 180, 480, 250);
    frame(engraved, 3, MIDDLE - 224, 196, 448, 218);
    const lines = linesOf(phrases("sign"), 400, 62, 3, measure);
    column({ ...lines, pitch: 1.3, colour: engraved }, 305 - lines.lines.length * lines.size * 0.65);
    top = 470;
  } else if (phrases("sign").length) {
    write(phrases("sign")[0], MIDDLE, 300, 230, gold);
    top = 430;
  }

  const texts = [
    ["badge", 40, 1, 1.6, badge],
    ["above", 40, 2, 1.5, meta],
    ["title", art === "photo" ? 74 : 112, 3, 1.45, ink],
    ["below", 38, 2, 1.6, meta],
    ["words", 46, 4, 1.75, ink],
  ];
  const room = FOOT - 40 - top;
  const gap = 14;
  let blocks, height;
  for (let scale = 1; scale > 0.5; scale -= 0.05) {
    blocks = texts.map(([part, size, most, pitch, colour]) => ({ ...linesOf(phrases(part), 850, size * scale, most, measure), pitch, colour })).filter(({ lines }) => lines.length);
    height = blocks.reduce((sum, { lines, size, pitch }) => sum + lines.length * size * pitch + gap, -gap);
    if (height <= room) break;
  }
  let y = top + Math.max(0, room - height) / 2;
  for (const block of blocks) {
    column(block, y);
    y += block.lines.length * block.size * block.pitch + gap;
  }

  fill(gold, EDGE, FOOT, WIDTH - 2 * EDGE, 2);
  const code = template.content.querySelector("svg");
  const left = seal ? 212 : EDGE;
  if (seal) stamp(seal, EDGE, FOOT + 70, 96);
  const name = linesOf([site], code ? 480 : 760, 40, 1, measure);
  write(name.lines[0], left, FOOT + (code ? 92 : 118), name.size, ink, "left");
  if (code) {
    write("长按识别二维码，看全文", left, FOOT + 146, 30, meta, "left");
    drawCode(brush, code);
  }
  return canvas;
}

// Modules are whole pixels, so that the code stays sharp.
function drawCode(brush, code) {
  const modules = code.viewBox.baseVal.width;
  const pixel = Math.floor(214 / modules);
  brush.setTransform(pixel, 0, 0, pixel, WIDTH - EDGE - pixel * modules, FOOT + 26);
  brush.fillStyle = "#fff";
  brush.fillRect(0, 0, modules, modules);
  brush.lineWidth = 1;
  brush.strokeStyle = "#000";
  brush.stroke(new Path2D(code.querySelector("[stroke]").getAttribute("d")));
}

// The picture at an address; nothing where it cannot be had.
async function loaded(src) {
  const picture = Object.assign(new Image(), { src });
  return picture.decode().then(() => picture, () => {});
}
