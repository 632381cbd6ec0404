import { scanXml } from '../../zip/xml.js';
import { tooMany } from './faults.js';
import { limits } from './limits.js';
import { type RichText, RichTextReader } from './rich-text.js';

/** The texts that cells share, by their number. */
export const readSharedStrings = (xml: string): readonly RichText[] => {
  const strings: RichText[] = [];
  let reader: RichTextReader | undefined;
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'si' && !reader) reader = new RichTextReader();
      else reader?.open(name, attributes);
    },
    text: (raw) => reader?.text(raw),
    close: (name) => {
      if (name !== 'si' || !reader) {
        reader?.close(name);
        return;
      }
      strings.push(reader.read());
      if (strings.length > limits.strings) throw tooMany('文字', limits.strings);
      reader = undefined;
    },
  });
  return strings;
};
