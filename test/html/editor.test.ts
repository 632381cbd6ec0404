import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { toText } from '../../src/document/to-text.js';
import { renderHtml } from '../../src/html/index.js';
import { fixture, fixtureNames } from '../docx/fixtures.js';
import { isElement, linesOfText, parsed, wordsIn } from './parsed.js';

type Parent = ReturnType<typeof parsed>;

const KEPT = new Set('p h1 h2 h3 h4 h5 h6 table thead tbody tr th td br strong a'.split(' '));
const KEPT_ATTRIBUTES = new Set(['colspan', 'rowspan', 'href']);

/**
 * What an editor of a content management system leaves of a fragment: a few elements with their spans. Of other elements
 * it keeps the words, or nothing at all.
 */
const edited = (parent: Parent, others: 'unwrapped' | 'dropped'): string =>
  parent.childNodes
    .map((node) => {
      if (!isElement(node))
        return 'value' in node ? node.value.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`) : '';
      const inner = edited(node, others);
      if (node.tagName === 'caption' && others === 'dropped') return '';
      if (!KEPT.has(node.tagName)) return inner;
      const kept = node.attrs
        .filter(({ name }) => KEPT_ATTRIBUTES.has(name))
        .map(({ name, value }) => ` ${name}="${value}"`);
      return node.tagName === 'br' ? '<br>' : `<${node.tagName}${kept.join('')}>${inner}</${node.tagName}>`;
    })
    .join('');

const squeezed = (words: string): string => words.replace(/[\s\u3000]/g, '');

describe.each(fixtureNames)('fixture %s, pasted through an editor', (name) => {
  const fragment = renderHtml(fixture(name), { fragment: true });
  const text = squeezed(linesOfText(toText(fixture(name))).join(''));

  test('has all of its text in order where the editor drops what it does not know', () => {
    const pasted = edited(parsed(fragment), 'dropped');
    expect(pasted).not.toMatch(/<(?:article|section|nav|caption|col)|class=|scope=/);
    expect(squeezed(wordsIn(parseFragment(pasted)))).toBe(text);
  });

  test('has all of its text in order, and the names of its tables, where the editor keeps the words', () => {
    // The parser of HTML puts words that stand in no cell before the table, as a browser does.
    const pasted = squeezed(wordsIn(parseFragment(edited(parsed(fragment), 'unwrapped'))));
    const names = [...fragment.matchAll(/<caption>(.*?)<\/caption>/g)].map(([, own = '']) => squeezed(own));
    expect(names.length).toBeGreaterThan(0);
    let place = 0;
    let left = pasted;
    for (const own of names) {
      // The heading may say the same words: the name of the table is the last before its first cell.
      const at = left.indexOf(own, place);
      expect(at).toBeGreaterThan(0);
      place = at;
    }
    expect(pasted.length).toBe(text.length + names.join('').length);
    left = pasted;
    for (const line of linesOfText(toText(fixture(name))).map(squeezed)) {
      const at = left.indexOf(line);
      expect(at, line).toBeGreaterThanOrEqual(0);
      left = left.slice(at + line.length);
    }
  });
});
