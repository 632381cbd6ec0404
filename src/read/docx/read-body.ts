import { decodeXml, scanXml, type XmlAttributes } from '../../zip/xml.js';
import { FieldsInWork } from './fields-in-work.js';
import { type ParagraphInWork, ParagraphsInWork } from './paragraphs-in-work.js';
import type { Revisions } from './revisions.js';
import type { Look, SourceBlock, SourceDocument } from './source.js';
import { TablesInWork } from './tables-in-work.js';
import { isWord, lookOf, settingOf } from './word-xml.js';

/** Elements whose contents are another version of what stands beside them, or none of the text. */
const passedOver = new Set(['pPrChange', 'rPrChange', 'tblPrChange', 'trPrChange', 'tcPrChange', 'sectPrChange', 'rt']);
const characters: { readonly [name: string]: string } = {
  tab: '\t',
  ptab: '\t',
  cr: '\n',
  noBreakHyphen: '-',
};

/** Walks through the main part of a Word file, or a part of notes. */
class BodyReader {
  readonly blocks: SourceBlock[] = [];
  revisions = 0;
  embedded = 0;
  private readonly containers: SourceBlock[][] = [this.blocks];
  private readonly paragraphs = new ParagraphsInWork(this.containers);
  private readonly fields = new FieldsInWork();
  private readonly tables = new TablesInWork(this.containers);
  private readonly holders: boolean[] = [];
  private passing = '';
  private passed = 0;
  private look: { style: string | undefined; own: Look } = { style: undefined, own: {} };
  private inParagraphSetting = false;
  private inMark = false;
  private inRunSetting = false;
  private inRowSetting = false;
  private inText = false;
  private inCode = false;
  private inserted = 0;
  private deleted = 0;

  constructor(
    private readonly wanted: Revisions,
    private readonly lookOfStyle: (id: string) => Look,
  ) {}

  open(name: string, attributes: XmlAttributes, namespace: string): void {
    if (this.passing !== '') {
      if (name === this.passing) this.passed += 1;
      return;
    }
    if (!isWord(namespace)) {
      // The first version of a drawing is enough: the fallback says the same for old programs.
      if (name === 'Fallback') this.pass(name);
      else if (name === 't' && namespace.includes('/math')) this.inText = true;
      else if (name === 'blip' || name === 'imagedata') this.addPicture();
      return;
    }
    if (passedOver.has(name)) this.pass(name);
    else if (this.inRunSetting) this.openRunSetting(name, attributes);
    else if (this.inParagraphSetting) this.openParagraphSetting(name, attributes);
    else if (this.inRowSetting) this.revisions += this.tables.rowSetting(name, attributes, this.wanted);
    else this.openContent(name, attributes);
  }

  text(raw: string): void {
    if (this.passing !== '') return;
    if (this.inCode) this.fields.code(raw);
    else if (this.inText) this.add(decodeXml(raw));
  }

  close(name: string, namespace: string): void {
    if (this.passing !== '') {
      if (name !== this.passing) return;
      this.passed -= 1;
      if (this.passed === 0) this.passing = '';
      return;
    }
    if (!isWord(namespace)) {
      if (name === 't') this.inText = false;
      return;
    }
    switch (name) {
      case 't':
      case 'delText':
        this.inText = false;
        break;
      case 'instrText':
        this.inCode = false;
        break;
      case 'rPr':
        this.inRunSetting = false;
        this.inMark = false;
        break;
      case 'pPr':
        this.inParagraphSetting = false;
        break;
      case 'trPr':
        this.inRowSetting = false;
        break;
      case 'ins':
      case 'moveTo':
        if (!this.inSetting) this.inserted -= 1;
        break;
      case 'del':
      case 'moveFrom':
        if (!this.inSetting) this.deleted -= 1;
        break;
      case 'p':
        this.paragraphs.end();
        break;
      case 'txbxContent':
        this.containers.pop();
        break;
      case 'sdt':
        this.holders.pop();
        break;
      case 'fldSimple':
        this.fields.endSimple();
        break;
      case 'tc':
        this.tables.endCell();
        break;
      case 'tr':
        this.tables.endRow();
        break;
      case 'tbl':
        this.tables.end();
        break;
    }
  }

  /** Changes of a paragraph's end, a row or a number are marked within their settings. */
  private get inSetting(): boolean {
    return this.inParagraphSetting || this.inRowSetting || this.inRunSetting;
  }

  private pass(name: string): void {
    this.passing = name;
    this.passed = 1;
  }

  private get paragraph(): ParagraphInWork | undefined {
    return this.paragraphs.current;
  }

  private openRunSetting(name: string, attributes: XmlAttributes): void {
    const { paragraph } = this;
    if (this.inMark && paragraph) {
      const gone = this.wanted === 'accept' ? ['del', 'moveFrom'] : ['ins', 'moveTo'];
      if (gone.includes(name)) paragraph.joined = true;
      if (['ins', 'del', 'moveFrom', 'moveTo'].includes(name)) this.revisions += 1;
      if (name === 'vanish' || name === 'specVanish') paragraph.runsOn = lookOf('vanish', attributes).hidden === true;
      return;
    }
    if (name === 'rStyle') this.look.style = attributes.get('val');
    else this.look.own = { ...this.look.own, ...lookOf(name, attributes) };
  }

  private openParagraphSetting(name: string, attributes: XmlAttributes): void {
    const { paragraph } = this;
    if (!paragraph) return;
    if (name === 'rPr') {
      this.inRunSetting = true;
      this.inMark = true;
    } else if (name === 'pStyle') paragraph.style = attributes.get('val');
    else paragraph.setting = { ...paragraph.setting, ...settingOf(name, attributes) };
  }

  private openContent(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case 'p':
        this.paragraphs.begin({ inCell: this.tables.isInCell, isContents: this.fields.areContents });
        break;
      case 'pPr':
        this.inParagraphSetting = this.paragraph !== undefined;
        break;
      case 'r':
        this.look = { style: undefined, own: {} };
        break;
      case 'rPr':
        this.inRunSetting = true;
        break;
      case 't':
      case 'delText':
        this.inText = true;
        break;
      case 'br':
        // Breaks of pages and columns are no part of the text.
        if (!['page', 'column'].includes(attributes.get('type') ?? '')) this.add('\n');
        break;
      case 'sym':
        this.add(symbolOf(attributes));
        break;
      case 'ins':
      case 'moveTo':
        this.revisions += 1;
        this.inserted += 1;
        break;
      case 'del':
      case 'moveFrom':
        this.revisions += 1;
        this.deleted += 1;
        break;
      case 'instrText':
        this.inCode = true;
        break;
      case 'fldChar':
        this.fields.mark(attributes.get('fldCharType'));
        break;
      case 'fldSimple':
        this.fields.beginSimple(attributes.get('instr') ?? '');
        break;
      case 'sdt':
        this.holders.push(false);
        break;
      case 'showingPlcHdr':
        if (this.holders.length > 0) this.holders[this.holders.length - 1] = true;
        break;
      case 'commentReference':
        this.paragraph?.comments.push(attributes.get('id') ?? '');
        break;
      case 'footnoteReference':
        this.paragraph?.footnotes.push(attributes.get('id') ?? '');
        break;
      case 'endnoteReference':
        this.paragraph?.endnotes.push(attributes.get('id') ?? '');
        break;
      case 'altChunk':
        this.embedded += 1;
        break;
      case 'txbxContent':
        this.containers.push(this.paragraph?.floating ?? this.blocks);
        break;
      case 'tbl':
        this.tables.begin();
        break;
      case 'tr':
        this.tables.beginRow();
        break;
      case 'trPr':
        this.inRowSetting = true;
        break;
      case 'tc':
        this.tables.beginCell();
        break;
      case 'gridSpan':
        this.tables.span(attributes.get('val'));
        break;
      case 'vMerge':
        this.tables.verticalMerge(attributes.get('val'));
        break;
      default:
        this.add(characters[name] ?? '');
    }
  }

  /** What was deleted, or is only a hint where to type, is not shown; nor is the code of a field. */
  private get isShown(): boolean {
    const isRight = this.wanted === 'accept' ? this.deleted === 0 : this.inserted === 0;
    return isRight && !this.holders.includes(true) && this.fields.areInResults;
  }

  private add(text: string): void {
    if (text === '' || !this.paragraph || !this.isShown) return;
    const { style, own } = this.look;
    this.paragraphs.add(text, style === undefined ? own : { ...this.lookOfStyle(style), ...own });
  }

  private addPicture(): void {
    if (this.paragraph) this.paragraph.pictures += 1;
  }
}

/** Characters of symbol faces stand in a private area; those that are plain characters are taken over. */
const symbolOf = (attributes: XmlAttributes): string => {
  const code = Number.parseInt(attributes.get('char') ?? '', 16);
  return Number.isFinite(code) && code > 0x20 && code < 0xe000 ? String.fromCharCode(code) : '';
};

/**
 * The paragraphs and tables of a Word file's part, in order. Text boxes follow the paragraph that they hang on.
 *
 * @param lookOfStyle look that a character style gives
 */
export const readBody = (xml: string, wanted: Revisions, lookOfStyle: (id: string) => Look): SourceDocument => {
  const reader = new BodyReader(wanted, lookOfStyle);
  scanXml(xml, {
    open: (name, attributes, namespace) => reader.open(name, attributes, namespace),
    text: (raw) => reader.text(raw),
    close: (name, namespace) => reader.close(name, namespace),
  });
  const { blocks, revisions, embedded } = reader;
  return { blocks, revisions, embedded };
};
