import { strFromU8, unzipSync } from 'fflate';
import { all, at, type Element, parseXml } from '../docx/word-file.js';

/** How a cell looks, as far as tests ask. */
export interface CellLook {
  readonly face: string;
  readonly size: number;
  readonly bordered: boolean;
  readonly format: string;
  readonly locked: boolean;
  readonly horizontal: string;
}

/** A cell as the file keeps it, read without the library that wrote it. */
export interface FileCell {
  readonly value: number | string | undefined;
  readonly formula: string | undefined;
  readonly look: CellLook;
}

export interface FileSheet {
  readonly name: string;
  readonly root: Element;
  readonly cell: (address: string) => FileCell;
  readonly addresses: readonly string[];
  readonly merged: readonly string[];
  readonly validation: (address: string) => { readonly [attribute: string]: string } | undefined;
  /** Formulas of the colour rules with the ink that each gives, by the address that they colour. */
  readonly rules: readonly { readonly address: string; readonly formula: string; readonly ink: string }[];
}

export interface WorkbookFile {
  readonly sheets: readonly FileSheet[];
  /** Formulas of the names that hold in the whole book. */
  readonly names: ReadonlyMap<string, string>;
  /** Formulas of names that Excel keeps for itself, as `_xlnm.Print_Area`, by sheet. */
  readonly sheetNames: readonly { readonly name: string; readonly sheet: string; readonly formula: string }[];
}

const plainText = (element: Element): string =>
  all(element, 't')
    .map(({ text }) => text)
    .join('');

const general: { readonly [id: string]: string } = { '0': 'General', '1': '0', '49': '@' };

const looksIn = (styles: Element): ((index: number) => CellLook) => {
  const formats = new Map(all(styles, 'numFmt').map(({ attributes: a }) => [a.numFmtId ?? '', a.formatCode ?? '']));
  const fonts = at(styles, 'fonts')?.children ?? [];
  const borders = at(styles, 'borders')?.children ?? [];
  const looks = (at(styles, 'cellXfs')?.children ?? []).map((xf): CellLook => {
    const font = fonts[Number(xf.attributes.fontId)];
    const border = borders[Number(xf.attributes.borderId)];
    const id = xf.attributes.numFmtId ?? '0';
    return {
      face: at(font, 'name')?.attributes.val ?? '',
      size: Number(at(font, 'sz')?.attributes.val),
      bordered: ['left', 'right', 'top', 'bottom'].every((side) => at(border, side)?.attributes.style === 'thin'),
      format: formats.get(id) ?? general[id] ?? id,
      locked: at(xf, 'protection')?.attributes.locked !== '0',
      horizontal: at(xf, 'alignment')?.attributes.horizontal ?? '',
    };
  });
  return (index) => {
    const look = looks[index];
    if (!look) throw new Error(`no style ${index}`);
    return look;
  };
};

const inksIn = (styles: Element): readonly string[] =>
  (at(styles, 'dxfs')?.children ?? []).map((dxf) => at(dxf, 'font', 'color')?.attributes.rgb ?? '');

/** The parts of a workbook by path. */
export const partsOf = (bytes: Uint8Array): { readonly [path: string]: string } =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

/** Opens a workbook with nothing but a zip reader and XML. */
export const openFile = (bytes: Uint8Array): WorkbookFile => {
  const parts = partsOf(bytes);
  const part = (path: string): Element => parseXml(parts[path] ?? `<missing path="${path}"/>`);
  const strings = all(part('xl/sharedStrings.xml'), 'si').map(plainText);
  const styles = part('xl/styles.xml');
  const look = looksIn(styles);
  const inks = inksIn(styles);
  const targets = new Map(
    all(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes: a }) => [a.Id ?? '', a.Target ?? '']),
  );
  const workbook = part('xl/workbook.xml');

  const sheets = all(workbook, 'sheet').map(({ attributes }): FileSheet => {
    const root = part(`xl/${targets.get(attributes['r:id'] ?? '') ?? ''}`);
    const cells = new Map(
      all(root, 'c').map((c): readonly [string, FileCell] => {
        const type = c.attributes.t ?? 'n';
        const raw = type === 'inlineStr' ? plainText(c) : at(c, 'v')?.text;
        const value =
          raw === undefined ? undefined : type === 's' ? strings[Number(raw)] : type === 'n' ? Number(raw) : raw;
        return [c.attributes.r ?? '', { value, formula: at(c, 'f')?.text, look: look(Number(c.attributes.s ?? 0)) }];
      }),
    );
    const validations = new Map(
      all(root, 'dataValidation').flatMap(({ attributes: a, children }) => {
        const bounds = Object.fromEntries(children.map(({ name, text }) => [name, text]));
        return (a.sqref ?? '').split(' ').map((address) => [address, { ...a, ...bounds }] as const);
      }),
    );
    return {
      name: attributes.name ?? '',
      root,
      addresses: [...cells.keys()],
      cell: (address) => {
        const cell = cells.get(address);
        if (!cell) throw new Error(`no cell ${address}`);
        return cell;
      },
      merged: all(root, 'mergeCell').map(({ attributes: a }) => a.ref ?? ''),
      validation: (address) =>
        validations.get(address) ?? [...validations].find(([area]) => covers(area, address))?.[1],
      rules: all(root, 'conditionalFormatting').flatMap(({ attributes: a, children }) =>
        children.map((rule) => ({
          address: a.sqref ?? '',
          formula: at(rule, 'formula')?.text ?? '',
          ink: inks[Number(rule.attributes.dxfId)] ?? '',
        })),
      ),
    };
  });
  const defined = all(workbook, 'definedName');
  return {
    sheets,
    names: new Map(
      defined
        .filter(({ attributes: a }) => a.localSheetId === undefined)
        .map(({ attributes: a, text }) => [a.name ?? '', text]),
    ),
    sheetNames: defined
      .filter(({ attributes: a }) => a.localSheetId !== undefined)
      .map(({ attributes: a, text }) => ({
        name: a.name ?? '',
        sheet: sheets[Number(a.localSheetId)]?.name ?? '',
        formula: text,
      })),
  };
};

/** Whether an area, or a cell, holds a cell. */
export const covers = (area: string, address: string): boolean => {
  const number = (letters: string) => [...letters].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0);
  const place = (text: string) => [number(text.replace(/\d/g, '')), Number(text.replace(/\D/g, ''))] as const;
  const [from = '', to = from] = area.split(':');
  const [[c1, r1], [c2, r2], [c, r]] = [place(from), place(to), place(address)];
  return c1 <= c && c <= c2 && r1 <= r && r <= r2;
};

/** Sheet and address that a name stands for: `'统计表'!$F$8` gives `['统计表', 'F8']`. */
export const placeOfName = (formula: string): readonly [sheet: string, address: string] => {
  const match = /^'((?:[^']|'')+)'!\$([A-Z]+)\$(\d+)$/.exec(formula);
  if (!match) throw new Error(`${formula} is no cell`);
  return [(match[1] ?? '').replaceAll("''", "'"), `${match[2]}${match[3]}`];
};

/** The cell that bears a name. */
export const namedCell = (
  file: WorkbookFile,
  name: string,
): FileCell & { readonly sheet: FileSheet; readonly address: string } => {
  const [sheetName, address] = placeOfName(file.names.get(name) ?? `no name ${name}`);
  const sheet = file.sheets.find((candidate) => candidate.name === sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  return { ...sheet.cell(address), sheet, address };
};

/** All texts of a sheet, row by row. */
export const textsOf = (sheet: FileSheet): readonly string[] =>
  sheet.addresses.flatMap((address) => {
    const { value } = sheet.cell(address);
    return typeof value === 'string' ? [value] : [];
  });
