/** A sentence that begins with 其中 goes on with the one before. */
const stop = /[。！？；](?![“”]?其中)/;
const clauseStop = /[，,。！？；]/;

const untilFirst = (text: string, at: number, mark: RegExp): number => {
  const length = text.slice(at).search(mark);
  return length < 0 ? text.length : at + length;
};

/** Where the sentence around a place begins. */
export const sentenceStart = (text: string, at: number): number => {
  const last = text.slice(0, at).split(stop).at(-1) ?? '';
  return at - last.length;
};

/** Where it ends, its stop left out. */
export const sentenceEnd = (text: string, at: number): number => untilFirst(text, at, stop);

/** Where the clause after a place ends. */
export const clauseEnd = (text: string, at: number): number => untilFirst(text, at, clauseStop);
