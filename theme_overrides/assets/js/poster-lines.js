// Breaks phrases into lines as even as they can be; what takes too many lines is set smaller.

export function linesOf(phrases, width, size, most, measure) {
  const pieces = phrases.flatMap((phrase) => phrase.match(/[^，。：；！？—…]*[，。：；！？—…]+[）》」』”’]*|[^，。：；！？—…]+/g));
  const filled = (room) => {
    const lines = [];
    for (const piece of pieces) {
      const longer = (lines.at(-1) ?? "") + piece;
      if (lines.length && measure(longer, size) <= room) lines[lines.length - 1] = longer;
      else lines.push(piece);
    }
    return lines;
  };
  let lines = [];
  for (const smallest = size / 2; size >= smallest; size *= 0.94) {
    lines = filled(width);
    if (lines.length <= most && lines.every((line) => measure(line, size) <= width)) break;
  }
  for (let room = width; lines.length > 1 && room > width / 2; room -= width / 20) {
    const evener = filled(room);
    if (evener.length > lines.length || evener.some((line) => measure(line, size) > room)) break;
    lines = evener;
  }
  return { lines: lines.slice(0, most).map((line) => line.trim()), size };
}
