// A text in pieces, [text, marked], by places that may overlap.

export function segments(text, places) {
  const ends = new Set([0, text.length]);
  for (const { start, end } of places) ends.add(start).add(end);
  const cuts = [...ends].sort((a, b) => a - b);
  const pieces = [];
  for (let at = 0; at + 1 < cuts.length; at += 1) {
    const piece = text.slice(cuts[at], cuts[at + 1]);
    const marked = places.some(({ start, end }) => start <= cuts[at] && cuts[at + 1] <= end);
    const last = pieces.at(-1);
    if (last && last[1] === marked) last[0] += piece;
    else pieces.push([piece, marked]);
  }
  return pieces;
}
