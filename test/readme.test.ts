import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import * as docx from '../src/docx/index.js';
import * as fonts from '../src/fonts/index.js';
import * as html from '../src/html/index.js';
import * as nianbao from '../src/index.js';
import * as ofd from '../src/ofd/index.js';
import * as pdf from '../src/pdf/index.js';
import * as xlsx from '../src/xlsx/index.js';
import { runHere } from './cli/run-here.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const english = read('README.md');
const chinese = read('README.zh-CN.md');
const both = [
  ['README.md', english],
  ['README.zh-CN.md', chinese],
] as const;

interface Code {
  readonly language: string;
  readonly code: string;
}
const blocksIn = (text: string): readonly Code[] =>
  [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = '', code = '']) => ({ language, code }));
const blockIn = (text: string, language: string, holding: string): string => {
  const block = blocksIn(text).find((own) => own.language === language && own.code.includes(holding));
  if (!block) throw new Error(`no ${language} block with ${holding}`);
  return block.code;
};
/** Code without its comments and the white space before them, which each language words for itself. */
const bare = ({ language, code }: Code): string =>
  language === 'sh' ? code.replaceAll(/ *# .*$/gm, '') : code.replaceAll(/ *\/\/ .*$/gm, '');

const sections: readonly (readonly [english: string, chinese: string])[] = [
  ['What is this?', '这是什么？'],
  ['When should I use this?', '什么时候用？'],
  ['Install', '安装'],
  ['Quick start', '快速开始'],
  ['Command line', '命令行'],
  ["Collect many units' reports", '多单位汇总'],
  ['API', '编程接口'],
  ['The JSON', 'JSON 写法'],
  ['Forms', '报告格式'],
  ['Layout and the standard', '版式与国家标准'],
  ['Fonts', '字体'],
  ['Checks', '检查'],
  ['Compatibility', '兼容性'],
  ['Security', '安全'],
  ['Contribute', '参与'],
  ['License', '许可'],
];
const headings = (text: string): readonly string[] => [...text.matchAll(/^## (.*)$/gm)].map(([, own = '']) => own);

describe('the two READMEs', () => {
  it('have the same sections', () => {
    expect(headings(english)).toEqual(sections.map(([own]) => own));
    expect(headings(chinese)).toEqual(sections.map(([, own]) => own));
  });

  it('have the same code, links and pictures', () => {
    expect(blocksIn(chinese).map(bare)).toEqual(blocksIn(english).map(bare));
    const targets = (text: string) => [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => to).slice(1);
    // Each leads to the page in its own language.
    const inEnglish = targets(chinese).map((target) => target.replace('.zh-CN.md', '.md'));
    expect(inEnglish).toEqual(targets(english));
  });
});

describe.each(both)('%s', (_, text) => {
  it('links to what is there', () => {
    for (const [, target = ''] of text.matchAll(/\]\(([^):]+)\)/g))
      expect(existsSync(join(root, target)), target).toBe(true);
  });

  it('names scripts that are in the manifest', () => {
    const scripts = new Set([...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name));
    expect(scripts.size).toBeGreaterThan(5);
    for (const name of scripts) expect(manifest.scripts).toHaveProperty([name]);
  });

  it('lists what each entry exports', () => {
    const entries: { readonly [entry: string]: object } = {
      nianbao,
      'nianbao/docx': docx,
      'nianbao/pdf': pdf,
      'nianbao/ofd': ofd,
      'nianbao/xlsx': xlsx,
      'nianbao/html': html,
      'nianbao/fonts': fonts,
    };
    for (const [entry, exports] of Object.entries(entries)) {
      const [row = ''] = text.split('\n').filter((line) => line.startsWith(`| \`${entry}\` |`));
      const [, ...names] = [...row.matchAll(/`([\w/]+)`/g)].map(([, name = '']) => name);
      expect(names.length, entry).toBeGreaterThan(0);
      for (const name of names) expect(exports, entry).toHaveProperty(name);
    }
  });

  it('shows JSON that parses, with figures that the form has', () => {
    const json = JSON.parse(blockIn(text, 'json', '"form"'));
    let issues: readonly nianbao.ReportIssue[] = [];
    try {
      nianbao.parseReport(json);
    } catch (error) {
      if (!(error instanceof nianbao.ReportError)) throw error;
      issues = error.issues;
    }
    // It is an excerpt: what it leaves out is missing, but nothing that it shows is wrong.
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['missing']));
  });
});

describe('the code of the README', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-readme-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const sample = JSON.parse(read('fixtures/haishu-2018/report.json'));
  const write = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value));

  it('runs on the command line, line by line', async () => {
    const lines = blockIn(english, 'sh', 'npx nianbao new').trim().split('\n');
    expect(lines).toHaveLength(8);
    mkdirSync(join(folder, 'reports'));
    write('reports/1.json', sample);
    write('2018.json', sample);
    write('2017.json', { ...sample, year: 2017 });
    write('上年报告.json', { ...sample, year: 2017 });
    for (const line of lines) {
      const [command = ''] = line.split(/ +# /);
      const argv = command.replace('reports/*.json', 'reports/1.json').replaceAll("'", '').split(' ').slice(2);
      const rooted = argv.map((word) => (/\.(json|xlsx)$|^上报$/.test(word) ? join(folder, word) : word));
      const { status, err } = await runHere(...rooted);
      // The blank report that `new` has made has blanks: `check` finds them.
      expect({ line, status, err: status === 0 ? '' : err }).toEqual({
        line,
        status: argv[0] === 'check' ? 1 : 0,
        err: '',
      });
    }
  }, 120_000);

  it('runs as a program', async () => {
    const code = blockIn(english, 'ts', 'parseReport(');
    const imports = [...code.matchAll(/^import \{ (.*) \} from '(.*)';$/gm)];
    expect(imports.map(([, , from]) => from)).toEqual([
      'node:fs/promises',
      'nianbao',
      'nianbao/docx',
      'nianbao/pdf',
      'nianbao/xlsx',
    ]);
    const written = new Map<string, Uint8Array>();
    const files = {
      readFile: async () => JSON.stringify(sample),
      writeFile: async (name: string, bytes: Uint8Array) => void written.set(name, bytes),
    };
    const names = imports.flatMap(([, list = '']) => list.split(', '));
    const scope: { readonly [name: string]: unknown } = { ...nianbao, ...docx, ...pdf, ...xlsx, ...files };
    const body = code.replaceAll(/^import .*$/gm, '');
    const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    // An async function of the README's code, given what the code imports.
    await new Function(...names, `return (async () => {${body}})();`)(...names.map((name) => scope[name]));
    said.mockRestore();
    expect([...written.keys()]).toEqual(['report.docx', 'report.pdf', 'report.xlsx']);
    for (const bytes of written.values()) expect(bytes.length).toBeGreaterThan(10_000);
  }, 60_000);

  it('names the sample of the two commands as the manifest has it', () => {
    const [demo = '', test = ''] = blockIn(english, 'sh', 'npm run demo').trim().split('\n');
    expect(demo).toMatch(/^npm ci && npm run demo /);
    expect(test).toMatch(/^npm ci && npm test /);
    expect(manifest.scripts.demo).toContain('--out out --format docx,pdf,xlsx,txt');
  });
});
