/** Black on white, as on paper; its counterpart for the dark; and what has no counterpart on paper. */
const light = { ink: '1a1a1a', quiet: '595959', sheet: 'ffffff', ground: 'eceef1', rule: '1a1a1a', link: '0b4a8f' };
const dark = { ink: 'e8e6e3', quiet: 'b0aeab', sheet: '1c1d1f', ground: '121314', rule: '8d8f92', link: '9cc3f5' };

/** `share` of one colour over another; six hex digits each. */
const mixed = (over: string, under: string, share: number): string =>
  [0, 2, 4]
    .map((at) => {
      const [a, b] = [over, under].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
      return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share))
        .toString(16)
        .padStart(2, '0');
    })
    .join('');

const DIM = 0.22;

/** Custom properties of the light page and of the dark one. */
export const palettes = (fill: string) => {
  const properties = (colours: { readonly [name: string]: string }) =>
    Object.fromEntries(Object.entries(colours).map(([name, colour]) => [`--${name}`, `#${colour.toLowerCase()}`]));
  return {
    light: properties({ ...light, fill }),
    dark: properties({ ...dark, fill: mixed(fill, dark.sheet, DIM) }),
  };
};
