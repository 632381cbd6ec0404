import { limits } from './limits.js';
import type { Look, Piece, Setting, SourceBlock, SourceParagraph } from './source.js';
import { tooLarge } from './word-xml.js';

/** A paragraph that is being read. */
export interface ParagraphInWork {
  readonly place: number;
  readonly pieces: Piece[];
  style: string | undefined;
  setting: Setting;
  runsOn: boolean;
  joined: boolean;
  readonly comments: string[];
  readonly footnotes: string[];
  readonly endnotes: string[];
  pictures: number;
  readonly isContents: boolean;
  /** What stands in text boxes that hang on it. */
  readonly floating: SourceBlock[];
}

/** The paragraphs of a Word file that are open where it is being read: of a text box, within the one that it hangs on. */
export class ParagraphsInWork {
  private readonly open: ParagraphInWork[] = [];
  private count = 0;
  private characters = 0;
  /** Paragraphs outside tables and text boxes so far. */
  private outside = 0;

  /** @param containers where blocks go that are met, the innermost last */
  constructor(private readonly containers: SourceBlock[][]) {}

  get current(): ParagraphInWork | undefined {
    return this.open.at(-1);
  }

  begin(where: { readonly inCell: boolean; readonly isContents: boolean }): void {
    this.count += 1;
    if (this.count > limits.paragraphs) throw tooLarge('段落', limits.paragraphs);
    if (this.containers.length === 1) this.outside += 1;
    this.open.push({
      place: where.inCell ? 0 : this.outside,
      pieces: [],
      style: undefined,
      setting: {},
      runsOn: false,
      joined: false,
      comments: [],
      footnotes: [],
      endnotes: [],
      pictures: 0,
      isContents: where.isContents,
      floating: [],
    });
  }

  /** Text at the end of the innermost paragraph. */
  add(text: string, look: Look): void {
    const { current } = this;
    if (!current) return;
    this.characters += text.length;
    if (this.characters > limits.characters) throw tooLarge('字', limits.characters);
    const { pieces } = current;
    const last = pieces.at(-1);
    // Programs cut a text wherever they checked its spelling.
    if (last && last.look === look) pieces[pieces.length - 1] = { look, text: last.text + text };
    else pieces.push({ text, look });
  }

  end(): void {
    const ended = this.open.pop();
    if (!ended) return;
    const { floating, ...paragraph } = ended;
    const done: SourceParagraph = { type: 'paragraph', ...paragraph };
    this.containers.at(-1)?.push(done, ...floating);
  }
}
