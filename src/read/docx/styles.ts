import { scanXml } from '../../zip/xml.js';
import { limits } from './limits.js';
import type { Look, Setting } from './source.js';
import { isWord, lookOf as lookIn, settingOf, tooLarge } from './word-xml.js';

/** A style with all that it takes over from others. */
export interface Style {
  /** In lower case, without spaces: `heading1`. */
  readonly name: string;
  readonly look: Look;
  readonly setting: Setting;
}

export interface Styles {
  readonly byId: (id: string | undefined) => Style;
  /** What a style of letters changes in the look of those around. */
  readonly lookOf: (id: string) => Look;
}

interface OwnStyle extends Style {
  readonly base: string | undefined;
}

const nothing: Style = { name: '', look: {}, setting: {} };

/** The styles of a Word file; each is resolved once, and a circle of styles ends where it began. */
export const readStyles = (xml: string | undefined): Styles => {
  const written = new Map<string, OwnStyle>();
  let standardId = '';
  let defaults: Look = {};
  let id = '';
  let style: { name: string; base: string | undefined; look: Look; setting: Setting } | undefined;
  let inDefaults = false;
  if (xml !== undefined) {
    scanXml(xml, {
      open: (name, attributes, namespace) => {
        if (!isWord(namespace)) return;
        if (name === 'rPrDefault') inDefaults = true;
        else if (name === 'style') {
          id = attributes.get('styleId') ?? '';
          style = { name: '', base: undefined, look: {}, setting: {} };
          const isStandard = ['1', 'true', 'on'].includes(attributes.get('default') ?? '');
          if (isStandard && attributes.get('type') === 'paragraph') standardId = id;
        } else if (inDefaults) defaults = { ...defaults, ...lookIn(name, attributes) };
        else if (!style) return;
        else if (name === 'name') style.name = (attributes.get('val') ?? '').toLowerCase().replace(/\s+/g, '');
        else if (name === 'basedOn') style.base = attributes.get('val');
        else {
          style.look = { ...style.look, ...lookIn(name, attributes) };
          style.setting = { ...style.setting, ...settingOf(name, attributes) };
        }
      },
      close: (name, namespace) => {
        if (!isWord(namespace)) return;
        if (name === 'rPrDefault') inDefaults = false;
        if (name !== 'style' || !style) return;
        written.set(id, style);
        if (written.size > limits.styles) throw tooLarge('样式', limits.styles);
        style = undefined;
      },
    });
  }
  const resolved = new Map<string, Style>();
  const chainOf = (of: string | undefined): readonly OwnStyle[] => {
    const chain: OwnStyle[] = [];
    const seen = new Set<string>();
    for (let at = of; at !== undefined && !seen.has(at); at = written.get(at)?.base) {
      seen.add(at);
      const found = written.get(at);
      if (found) chain.unshift(found);
    }
    return chain;
  };
  const resolve = (of: string): Style => {
    const chain = chainOf(of);
    return {
      name: chain.at(-1)?.name ?? '',
      look: Object.assign({}, defaults, ...chain.map(({ look }) => look)),
      setting: Object.assign({}, ...chain.map(({ setting }) => setting)),
    };
  };
  const byId = (of: string | undefined): Style => {
    const key = of !== undefined && written.has(of) ? of : standardId;
    const known = resolved.get(key) ?? (written.has(key) ? resolve(key) : { ...nothing, look: defaults });
    resolved.set(key, known);
    return known;
  };
  const looks = new Map<string, Look>();
  const lookOf = (of: string): Look => {
    const known = looks.get(of) ?? Object.assign({}, ...chainOf(of).map(({ look }) => look));
    looks.set(of, known);
    return known;
  };
  return { byId, lookOf };
};
