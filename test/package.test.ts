import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { fixtureNames } from '../tools/golden-files.js';

// The package as it is published: built once, then loaded by Node as a user's program would.
const root = fileURLToPath(new URL('..', import.meta.url));

beforeAll(() => {
  execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'pipe' });
}, 120_000);

const runNode = (...argv: readonly string[]) => spawnSync(process.execPath, argv, { cwd: root, encoding: 'utf8' });

const evaluate = (kind: 'module' | 'commonjs', program: string): string => {
  const { status, stdout, stderr } = runNode(`--input-type=${kind}`, '--eval', program);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
};

/** Of what was loaded: packages by name, and Node's own modules. */
const foreign = (loaded: string): ReadonlySet<string> =>
  new Set(
    loaded
      .trim()
      .split('\n')
      .flatMap((url) => {
        if (url.startsWith('node:')) return [url];
        const [, name] = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url) ?? [];
        return name === undefined ? [] : [name];
      }),
  );

describe("import 'nianbao'", () => {
  it('loads no renderer and none of Node’s own modules', () => {
    const hooks = `
      import { writeSync } from 'node:fs';
      export const resolve = async (name, context, next) => {
        const resolved = await next(name, context);
        writeSync(1, resolved.url + '\\n');
        return resolved;
      };`;
    const loaded = evaluate(
      'module',
      `import { register } from 'node:module';
       register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(hooks)}));
       await import('nianbao');`,
    );
    expect(loaded).toContain('/dist/index.js\n');
    expect(foreign(loaded)).toEqual(new Set(['zod']));
  });

  it('loads no more where it is required', () => {
    const loaded = evaluate(
      'commonjs',
      `const Module = require('node:module');
       const resolve = Module._resolveFilename;
       Module._resolveFilename = (...request) => {
         const file = resolve(...request);
         console.log(Module.isBuiltin(file) ? 'node:' + file.replace('node:', '') : file);
         return file;
       };
       require('nianbao');`,
    );
    expect(loaded).toContain('index.cjs\n');
    expect(foreign(loaded)).toEqual(new Set(['zod']));
  });

  it('works without Node: no program of its own reads process, Buffer or require', () => {
    const printed = evaluate(
      'module',
      `const { parseReport, toText } = await import('nianbao');
       const { readFileSync } = await import('node:fs');
       const json = JSON.parse(readFileSync('fixtures/minimal/report.json', 'utf8'));
       delete globalThis.process; delete globalThis.Buffer; delete globalThis.require;
       console.log(toText(parseReport(json)));`,
    );
    expect(printed.trimEnd()).toBe(readFileSync(join(root, 'fixtures/minimal/golden/report.txt'), 'utf8').trimEnd());
  });
});

describe('the files of the stand-in fonts', () => {
  it('are entries of the package', () => {
    expect(evaluate('module', "console.log(import.meta.resolve('nianbao/fonts/song.ttf'))").trim()).toBe(
      pathToFileURL(join(root, 'fonts/song.ttf')).href,
    );
  });

  it('are named in CommonJS by paths that tracers see: a literal behind __dirname', () => {
    const code = readdirSync(join(root, 'dist'))
      .filter((name) => name.endsWith('.cjs'))
      .map((name) => readFileSync(join(root, 'dist', name), 'utf8'))
      .join('');
    for (const role of ['title', 'song', 'fangsong', 'kai', 'hei', 'latin']) {
      expect(code).toContain(`__dirname + "/../fonts/${role}.ttf"`);
    }
  });
});

describe('one class of error across entries', () => {
  const caught = `
    const seen = [];
    try { nianbao.parseReport({}); } catch (error) { seen.push(error instanceof nianbao.ReportError); }
    for (const render of renderers) {
      try { await render({}); } catch (error) { seen.push(error instanceof nianbao.ReportError); }
    }
    console.log(JSON.stringify(seen));`;

  it.each(['module', 'commonjs'] as const)('holds for instanceof in %s', (kind) => {
    const program =
      kind === 'module'
        ? `const nianbao = await import('nianbao');
           const renderers = [
             (await import('nianbao/docx')).renderDocx,
             (await import('nianbao/pdf')).renderPdf,
             (await import('nianbao/xlsx')).renderXlsx,
           ];
           ${caught}`
        : `const nianbao = require('nianbao');
           const renderers = [
             require('nianbao/docx').renderDocx,
             require('nianbao/pdf').renderPdf,
             require('nianbao/xlsx').renderXlsx,
           ];
           (async () => { ${caught} })();`;
    expect(JSON.parse(evaluate(kind, program))).toEqual([true, true, true, true]);
  });

  it('lets a report that was parsed by one build be rendered by the other', () => {
    const program = `
      import { createRequire } from 'node:module';
      import { readFileSync } from 'node:fs';
      import { parseReport } from 'nianbao';
      const { toText } = createRequire(process.cwd() + '/x.js')('nianbao');
      console.log(toText(parseReport(JSON.parse(readFileSync('fixtures/minimal/report.json', 'utf8')))).length > 0);`;
    expect(evaluate('module', program)).toBe('true\n');
  });
});

describe('declarations', () => {
  const declarations = () => readdirSync(join(root, 'dist')).filter((name) => /\.d\.c?ts$/.test(name));

  it('name no type of zod', () => {
    expect(declarations()).toContain('index.d.ts');
    for (const name of declarations()) {
      expect(readFileSync(join(root, 'dist', name), 'utf8').toLowerCase(), name).not.toContain('zod');
    }
  });

  it('explain the figures of a form', () => {
    const text = declarations()
      .filter((name) => name.endsWith('.d.ts'))
      .map((name) => readFileSync(join(root, 'dist', name), 'utf8'))
      .join('');
    expect(text).toContain('4.不同意公开答复数 › 涉及国家秘密，件 */');
  });

  it.each(['mts', 'cts'])('hold for a strict program in a .%s file', (ending) => {
    const file = join(root, `consumer.${ending}`);
    const program = `
      import { defineReport, parseReport, ReportError, toText, type National2014Report } from 'nianbao';
      import { renderDocx } from 'nianbao/docx';
      const report = parseReport(JSON.parse('{}'));
      if (report.form === 'national-2014') {
        const total: number | null = report.statistics.requests.received.total;
        const text: string = toText(report) + String(total);
        const bytes: Promise<Uint8Array> = renderDocx(report);
        void text; void bytes;
      }
      export const refuse = (error: unknown) => error instanceof ReportError ? error.issues.map((issue) => issue.path) : [];
      export const define = (whole: National2014Report): National2014Report => defineReport(whole);
      // @ts-expect-error no report
      defineReport({ form: 'national-2014' });`;
    const options: ts.CompilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      types: [],
      lib: ['lib.es2022.d.ts'],
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
    };
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (name) => name === file || fileExists(name);
    host.getSourceFile = (name, version) =>
      name === file ? ts.createSourceFile(name, program, version) : getSourceFile(name, version);
    const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host));
    expect(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });
});

describe('the command', () => {
  const cli = join(root, manifest.bin.nianbao);

  it('renders every fixture, in several threads, as it does in one', () => {
    const out = mkdtempSync(join(tmpdir(), 'nianbao-'));
    try {
      const files = fixtureNames().map((name) => join('fixtures', name, 'report.json'));
      const ran = runNode(cli, 'render', ...files, '--out', out, '--format', 'txt', '--name', '{shortName}{year}');
      expect(ran.status, ran.stderr).toBe(0);
      const texts = (folder: string, names: readonly string[]) =>
        names.map((name) => readFileSync(join(folder, name), 'utf8')).sort();
      const golden = fixtureNames().map((name) => join(name, 'golden', 'report.txt'));
      expect(texts(out, readdirSync(out))).toEqual(texts(join(root, 'fixtures'), golden));
    } finally {
      rmSync(out, { recursive: true });
    }
  });

  it('tells each fault in a line, and ends with 2', () => {
    const out = join(tmpdir(), `nianbao-none-${process.pid}`);
    const ran = runNode(cli, 'render', 'package.json', '--out', out);
    expect(ran.status).toBe(2);
    expect(ran.stdout).toBe('');
    expect(ran.stderr.trimEnd().split('\n')).toEqual([
      'package.json: form: 缺少格式名，应为 national-2014、national-2019、national-2021 之一',
      'package.json: year: 缺少这一项，应为数字',
      'package.json: agency: 缺少这一项，应为对象（{ }）',
    ]);
    expect(existsSync(out)).toBe(false);
  });

  it('knows its version and its help', () => {
    expect(runNode(cli, '--version').stdout).toBe(`${manifest.version}\n`);
    expect(runNode(cli, '--help')).toMatchObject({ status: 0, stderr: '' });
    expect(runNode(cli)).toMatchObject({ status: 2, stdout: '' });
  });

  it('starts a report that it can render', () => {
    const folder = mkdtempSync(join(tmpdir(), 'nianbao-'));
    try {
      const file = join(folder, 'report.json');
      const made = runNode(cli, 'new', '--year', '2018', '--agency', '某县档案局', '--out', file);
      expect(made.status, made.stderr).toBe(0);
      expect(runNode(cli, 'render', file, '--out', folder, '--format', 'txt').status).toBe(0);
      expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toMatch(/^某县档案局\n2018年/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
