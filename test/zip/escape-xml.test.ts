import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml, escapeXmlText } from '../../src/zip/escape-xml.js';
import { decodeXml } from '../../src/zip/xml.js';

/** Text with more of what has a meaning in XML than chance would give. */
const text = fc.string({ unit: fc.oneof(fc.constantFrom('&', '<', '>', '"', ';', '#', 'amp', '数'), fc.string()) });

describe('escaped text', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(decodeXml(escapeXml(given))).toBe(given);
        expect(decodeXml(escapeXmlText(given))).toBe(given);
      }),
    );
  });

  it('begins no tag and ends no attribute', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(escapeXml(given)).not.toMatch(/[<>"]/);
        expect(escapeXmlText(given)).not.toMatch(/[<>]/);
      }),
    );
  });

  it('keeps its quotation marks in an element', () => {
    expect(escapeXmlText('"甲" & <乙>')).toBe('"甲" &amp; &lt;乙&gt;');
    expect(escapeXml('"甲"')).toBe('&quot;甲&quot;');
  });
});
