import { OptionsError } from '../faults/option-error.js';
import type { HtmlOptions } from '../html/index.js';
import { siteOf } from '../html/options.js';
import { CommandFault, faultOf } from './fault.js';
import { parseJson } from './json-text.js';
import { decodeUtf8, readBytes } from './read-file.js';

/** Which page is wanted, as typed. */
export interface PageFlags {
  readonly site?: string;
  readonly published?: string;
  readonly fragment?: true;
  readonly downloads?: true;
}

/** What web pages are rendered with; plain data, so that another thread can take it. */
export interface PageOptions extends Pick<HtmlOptions, 'site' | 'index' | 'published' | 'fragment'> {
  /** The page offers the files that are rendered with it. */
  readonly offersFiles: boolean;
}

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `{ "site": { … }, "index": [ … ] }`, or the site alone. */
const readSiteFile = async (file: string): Promise<object> => {
  const value = parseJson(file, decodeUtf8(file, await readBytes(file)));
  if (!isObject(value)) throw faultOf(file, 'not-a-site', '应为一个对象，写明网站（site）和索引信息（index）');
  return 'column' in value ? { site: value } : value;
};

const checked = (options: HtmlOptions, file: string | undefined): HtmlOptions => {
  try {
    siteOf(options);
    return options;
  } catch (error) {
    if (!(error instanceof OptionsError)) throw error;
    const place = file === undefined ? {} : { file };
    throw new CommandFault(
      error.faults.map(({ code, option, message }) => ({ ...place, path: option, code, message })),
    );
  }
};

/** The options of web pages, checked once for all reports; `undefined` where no page is wanted. */
export const pageOptions = async (flags: PageFlags, formats: readonly string[]): Promise<PageOptions | undefined> => {
  if (!formats.includes('html')) return undefined;
  if (flags.site === undefined && !flags.fragment) {
    throw faultOf(undefined, 'misuse', '网页要写明网站和栏目：请用 --site 网站.json；只要正文请用 --fragment');
  }
  const { site: file, published, fragment } = flags;
  const given = file === undefined ? {} : await readSiteFile(file);
  const options = checked({ ...given, ...(published && { published }), ...(fragment && { fragment }) }, file);
  return { ...options, offersFiles: flags.downloads === true };
};
