/** For each thing that is expected, which of the things found it is; `undefined` where it is not there. */
export type Alignment = readonly (number | undefined)[];

/**
 * The longest run of things that are found in the order in which they are expected. Of several longest runs, the one that
 * keeps to the top and the one that keeps to the bottom: where they differ, it cannot be told which is meant.
 *
 * @param fits `expected × found` flags
 */
export const align = (
  expected: number,
  found: number,
  fits: Uint8Array,
): { readonly top: Alignment; readonly bottom: Alignment } => {
  const wide = found + 1;
  const longest = new Uint16Array((expected + 1) * wide);
  const at = (e: number, f: number): number => longest[e * wide + f] ?? 0;
  for (let e = expected - 1; e >= 0; e -= 1) {
    for (let f = found - 1; f >= 0; f -= 1) {
      const take = fits[e * found + f] === 1 ? at(e + 1, f + 1) + 1 : 0;
      longest[e * wide + f] = Math.max(at(e + 1, f), at(e, f + 1), take);
    }
  }
  const follow = (mayWait: boolean): Alignment => {
    const aligned: (number | undefined)[] = Array.from({ length: expected }, () => undefined);
    let [e, f] = [0, 0];
    while (e < expected && f < found) {
      const here = at(e, f);
      const take = fits[e * found + f] === 1 && here === at(e + 1, f + 1) + 1;
      const mustTake = at(e + 1, f) < here && at(e, f + 1) < here;
      if (take && (mustTake || !mayWait)) {
        aligned[e] = f;
        e += 1;
        f += 1;
      } else if (at(e, f + 1) === here) f += 1;
      else e += 1;
    }
    return aligned;
  };
  return { top: follow(false), bottom: follow(true) };
};

/** Where both runs agree. */
export const sureOf = ({ top, bottom }: { readonly top: Alignment; readonly bottom: Alignment }): Alignment =>
  top.map((found, place) => (found === bottom[place] ? found : undefined));
