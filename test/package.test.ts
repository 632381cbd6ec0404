import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { nodeEntries } from '../tools/bundle/entries.js';
import { fixtureNames } from '../tools/golden-files.js';
import { pageTexts } from './pdf/read-pdf.js';

// The package as it is published: built once, then loaded by Node as a user's program would.
const root = fileURLToPath(new URL('..', import.meta.url));

const generated = ['THIRD-PARTY-NOTICES.txt', 'sbom.cdx.json'] as const;
const readGenerated = () => generated.map((file) => readFileSync(join(root, file), 'utf8'));
const beforeBuilding = readGenerated();

beforeAll(() => {
  execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'pipe' });
}, 300_000);

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

/** The code of the package: modules of both kinds, and those for browsers. */
const code = (ending: string): readonly string[] =>
  readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(root, 'dist', name), 'utf8'));

describe('what is bundled', () => {
  it('is listed with its licences, and in the bill of materials, as the repository has them', () => {
    expect(readGenerated()).toEqual(beforeBuilding);
  });

  it('is docx, exceljs, pdfmake and what they need, each with its licence', () => {
    const { components }: { components: { name: string; version: string; properties?: unknown }[] } = JSON.parse(
      readFileSync(join(root, 'sbom.cdx.json'), 'utf8'),
    );
    const bundled = components.filter(({ properties }) => properties !== undefined);
    expect(bundled.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['docx', 'exceljs', 'pdfmake', 'pdfkit', 'fontkit', 'nanoid']),
    );
    const notices = readFileSync(join(root, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const { name, version } of bundled)
      expect(notices).toMatch(new RegExp(`^(@\\w+/)?${name} ${version} \\(`, 'm'));
    const installed = components.filter(({ properties }) => properties === undefined).map(({ name }) => name);
    expect(installed.sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  it.each([
    ['modules', '.js'],
    ['CommonJS', '.cjs'],
  ])(
    'leaves %s nothing to ask for but what is installed with the package and Node’s own modules',
    async (_, ending) => {
      const { metafile } = await build({
        entryPoints: Object.keys(nodeEntries).map((entry) => join(root, 'dist', `${entry}${ending}`)),
        bundle: true,
        packages: 'external',
        platform: 'node',
        format: 'esm',
        outdir: 'out',
        write: false,
        metafile: true,
        logLevel: 'silent',
      });
      const asked = Object.values(metafile.inputs)
        .flatMap(({ imports }) => imports.filter(({ external }) => external).map(({ path }) => path))
        .filter((name) => !isBuiltin(name));
      expect(asked).not.toEqual([]);
      // zod/mini is a module of zod.
      const packages = asked.map((module) => module.replace(/(?<=^[^@/]+)\/.*$/, ''));
      expect(Object.keys(manifest.dependencies)).toEqual(expect.arrayContaining(packages));
    },
  );

  it('leaves browsers nothing of Node’s to ask for', async () => {
    const folder = join(root, 'dist/browser');
    const { metafile } = await build({
      entryPoints: readdirSync(folder).flatMap((name) => (name.endsWith('.js') ? [join(folder, name)] : [])),
      bundle: true,
      packages: 'external',
      platform: 'neutral',
      format: 'esm',
      outdir: 'out',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const asked = Object.values(metafile.inputs).flatMap(({ imports }) => imports.map(({ path }) => path));
    expect(asked.filter(isBuiltin)).toEqual([]);
  });

  it('is made CommonJS without gluing a helper to the word before it', () => {
    for (const text of code('.cjs')) expect(text).not.toMatch(/[A-Za-z](_optionalChain|_nullishCoalesce)\(/);
  });

  it.each(['module', 'commonjs'] as const)('renders the golden files in %s, and reads its workbook back', (kind) => {
    const load = (entry: string) => (kind === 'module' ? `await import('${entry}')` : `require('${entry}')`);
    const program = `(async () => {
      const { parseReport } = ${load('nianbao')};
      const { renderDocx } = ${load('nianbao/docx')};
      const { readDocx, readXlsx } = ${load('nianbao/read')};
      const { renderXlsx } = ${load('nianbao/xlsx')};
      const { createHash } = ${load('node:crypto')};
      const { readFileSync } = ${load('node:fs')};
      const report = parseReport(JSON.parse(readFileSync('fixtures/haishu-2018/report.json', 'utf8')));
      const [docx, xlsx] = [await renderDocx(report), await renderXlsx(report)];
      const read = [await readDocx(docx), await readXlsx(xlsx)].map(({ statistics }) => JSON.stringify(statistics));
      const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');
      console.log(JSON.stringify([digest(docx), digest(xlsx), ...read.map((each) => each === JSON.stringify(report.statistics))]));
    })();`;
    const golden = (file: string) => readFileSync(join(root, 'fixtures/haishu-2018/golden', file), 'utf8').trim();
    expect(JSON.parse(evaluate(kind, program))).toEqual([golden('docx.sha256'), golden('xlsx.sha256'), true, true]);
  });

  it('stands in no declaration', () => {
    for (const text of [...code('.d.ts'), ...code('.d.cts')]) {
      const imports = /^(?:import|export) [^'"\n]*from ["']([^"'.\n]+)["']|\bimport\(["']([^"'.\n]+)["']\)/gm;
      expect(Array.from(text.matchAll(imports), ([, from, called]) => from ?? called)).toEqual([]);
    }
  });
});

describe('the files of the stand-in fonts', () => {
  it('are entries of the package', () => {
    expect(evaluate('module', "console.log(import.meta.resolve('nianbao/fonts/song.ttf'))").trim()).toBe(
      pathToFileURL(join(root, 'fonts/song.ttf')).href,
    );
  });

  it('are named in CommonJS by paths that tracers see: a literal behind __dirname', () => {
    const all = code('.cjs').join('');
    for (const role of ['title', 'song', 'fangsong', 'kai', 'hei', 'latin']) {
      expect(all).toContain(`__dirname + "/../fonts/${role}.ttf"`);
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
             (await import('nianbao/ofd')).renderOfd,
             (await import('nianbao/xlsx')).renderXlsx,
           ];
           ${caught}`
        : `const nianbao = require('nianbao');
           const renderers = [
             require('nianbao/docx').renderDocx,
             require('nianbao/pdf').renderPdf,
             require('nianbao/ofd').renderOfd,
             require('nianbao/xlsx').renderXlsx,
           ];
           (async () => { ${caught} })();`;
    expect(JSON.parse(evaluate(kind, program))).toEqual([true, true, true, true, true]);
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

  it('import no module of Node where they are for browsers', () => {
    const folder = join(root, 'dist', 'browser');
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
      const source = readFileSync(join(folder, name), 'utf8');
      const imports = [...source.matchAll(/\b(?:from|import)\s*\(?"([a-z@][\w@/.:-]*)"/g)];
      const outside = imports
        .map(([, module]) => module)
        .filter((module) => module !== 'zod/mini' && module !== 'fflate');
      expect(outside, name).toEqual([]);
    }
  });

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

describe("import 'nianbao/pool'", () => {
  /** What a program prints that has a pool of two threads, the sample and a form of its own. */
  const withPool = (program: string): unknown =>
    JSON.parse(
      evaluate(
        'module',
        `const { forms, parseReport, ReportError, toText } = await import('nianbao');
         const { createPool, PoolError } = await import('nianbao/pool');
         const { renderDocx } = await import('nianbao/docx');
         const { readFileSync } = await import('node:fs');
         const own = { ...forms['national-2014'], id: 'own-2014' };
         const json = JSON.parse(readFileSync('fixtures/minimal/report.json', 'utf8'));
         const report = parseReport(json);
         const codeOf = (promise) => promise.then(() => 'done', (error) => error.code ?? error.name);
         const print = (value) => console.log(JSON.stringify(value));
         ${program}`,
      ),
    );

  it('renders what the renderers do, many reports at once', () => {
    const printed = withPool(`
      const pool = createPool({ size: 2 });
      const all = await Promise.all(Array.from({ length: 6 }, () => pool.render(report, ['docx', 'txt'])));
      await pool.close();
      const bytes = Buffer.from(await renderDocx(report));
      print(all.map(({ docx, txt }) => bytes.equals(docx) && new TextDecoder().decode(txt) === toText(report)));`);
    expect(printed).toEqual([true, true, true, true, true, true]);
  });

  it('throws what the renderers throw, as the same class', () => {
    const printed = withPool(`
      const pool = createPool({ size: 1 });
      const error = await pool.render({ ...report, year: 1999 }, ['docx']).catch((thrown) => thrown);
      print([error instanceof ReportError, error.issues[0].code, await codeOf(pool.render(report, ['doc']))]);
      await pool.close();`);
    expect(printed).toEqual([true, 'year-outside-form', 'pool-format']);
  });

  it('has the class of every error that a renderer throws', () => {
    const printed = withPool(`
      const errors = await import('nianbao/pool');
      const pool = errors.createPool({ size: 1 });
      const thrown = (format, options) => pool.render(report, [format], options).catch((error) => error);
      const strange = await thrown('docx', { layout: { linesPerPage: 0 } });
      const tagless = await thrown('pdf', { pdf: { ua: true, tags: false } });
      const homeless = await thrown('html', {});
      const misspelt = await thrown('pdf', { pdf: { tag: true } });
      await pool.close();
      const renderers = await Promise.all(['docx', 'pdf', 'ofd', 'xlsx', 'html'].map((name) => import('nianbao/' + name)));
      const named = (name) => name.endsWith('Error') && name !== 'ReadError'; // workbooks are read there, too
      const names = new Set(renderers.flatMap(Object.keys).filter(named));
      print([
        strange instanceof errors.LayoutError,
        tagless instanceof errors.ConformanceError,
        homeless instanceof errors.HtmlError,
        misspelt instanceof errors.OptionError && misspelt instanceof errors.NianbaoError,
        [...names].filter((name) => !(name in errors)),
      ]);`);
    expect(printed).toEqual([true, true, true, true, []]);
  });

  it('knows forms of the caller’s own, whether the pool has them or the report brings them along', () => {
    const printed = withPool(`
      const given = parseReport({ ...json, form: own.id }, { forms: [own] });
      const pool = createPool({ size: 1, forms: [own] });
      const other = createPool({ size: 1 });
      print([await codeOf(pool.render(structuredClone(given), ['txt'])), await codeOf(other.render(given, ['txt'])),
        await codeOf(other.render(structuredClone(given), ['txt']))]);
      await Promise.all([pool.close(), other.close()]);`);
    expect(printed).toEqual(['done', 'done', 'report-invalid']);
  });

  it('refuses more than may wait, gives up what it is told to, and finishes what it took before it closes', () => {
    const printed = withPool(`
      const pool = createPool({ size: 1, maxQueue: 1 });
      const taken = [pool.render(report, ['pdf']), pool.render(report, ['pdf'], { signal: AbortSignal.timeout(1) })];
      const refused = await codeOf(pool.render(report, ['pdf']));
      const givenUp = await codeOf(taken[1]);
      const last = codeOf(pool.render(report, ['docx']));
      await pool.close();
      print([await codeOf(taken[0]), givenUp, refused, await last, await codeOf(pool.render(report, ['docx']))]);`);
    expect(printed).toEqual(['done', 23, 'pool-full', 'done', 'pool-closed']);
  });
});

describe('examples/serve-report.ts', () => {
  // Beside the package's own modules, so that it finds `nianbao` as a program of a user does.
  const program = join(root, 'dist', 'serve-report.example.mjs');
  let address = '';
  let stop = (): void => undefined;
  beforeAll(async () => {
    const source = readFileSync(join(root, 'examples/serve-report.ts'), 'utf8');
    const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
    writeFileSync(program, ts.transpileModule(source, { compilerOptions: options }).outputText);
    const server = spawn(process.execPath, [program, '0'], { cwd: root });
    stop = () => void server.kill();
    address = await new Promise((resolve, reject) => {
      server.stdout.once('data', (line: Buffer) => resolve(String(line).trim()));
      server.stderr.once('data', (line: Buffer) => reject(new Error(String(line))));
    });
  });
  afterAll(() => {
    stop();
    rmSync(program);
  });
  const post = (path: string, body: string) => fetch(`${address}${path}`, { method: 'POST', body });

  it('streams the file that was asked for', async () => {
    const response = await post('/pdf', readFileSync(join(root, 'fixtures/haishu-2018/report.json'), 'utf8'));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    const texts = await pageTexts(new Uint8Array(await response.arrayBuffer()));
    expect(texts).toHaveLength(12);
    expect(texts[0]).toContain('2018年政府信息公开工作年度报告');
  });

  it('answers a faulty report with its faults, and goes on', async () => {
    const response = await post('/docx', '{"form":"national-2014"}');
    expect(response.status).toBe(422);
    const { issues } = (await response.json()) as { issues: { path: string }[] };
    expect(issues.map(({ path }) => path)).toContain('agency');
    expect((await post('/docx', '{')).status).toBe(400);
    expect((await post('/docx', ' '.repeat(2 ** 20 + 1)).catch(() => ({ status: 413 }))).status).toBe(413);
    expect((await post('/odt', '{}')).status).toBe(404);
    expect((await fetch(`${address}/pdf`)).status).toBe(405);
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
      'package.json: 第1行第1列: form: 缺少格式名，应为 national-2014、national-2019、national-2021 之一 [missing]',
      'package.json: 第1行第1列: year: 缺少这一项，应为数字 [missing]',
      'package.json: 第1行第1列: agency: 缺少这一项，应为对象（{ }） [missing]',
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
