const stops = '。！？；';

/** Where the sentence around a place begins. */
export const sentenceStart = (text: string, at: number): number => {
  let start = at;
  while (start > 0 && !stops.includes(text.charAt(start - 1))) start -= 1;
  return start;
};

/** Where it ends, its stop left out. */
export const sentenceEnd = (text: string, at: number): number => {
  let end = at;
  while (end < text.length && !stops.includes(text.charAt(end))) end += 1;
  return end;
};

/** Where the clause after a place ends. */
export const clauseEnd = (text: string, at: number): number => {
  const rest = text.slice(at).search(/[，,。！？；]/);
  return rest < 0 ? text.length : at + rest;
};
