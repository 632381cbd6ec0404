import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { typesOf } from '../../src/index.js';
import { table3Form } from '../forms/table3-2021.js';

/** What the compiler has against a program that has the types of a form beside it. */
const faultsOf = (types: string, program: string): readonly string[] => {
  const files = new Map([
    ['/own.ts', types],
    ['/program.ts', program],
    [
      '/nianbao.d.ts',
      'export type Part = readonly string[]; export interface Report<P, S> { year: number; parts: P; statistics: S }',
    ],
  ]);
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    types: [],
    noLib: false,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    paths: { nianbao: ['/nianbao.d.ts'] },
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, version) => {
    const text = files.get(name);
    return text === undefined ? getSourceFile(name, version) : ts.createSourceFile(name, text, version);
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram(['/program.ts'], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

describe('typesOf', () => {
  it('is a file of interfaces by which the compiler knows each part and figure of an own form', () => {
    const types = typesOf({ ...table3Form, id: 'own-form.2022' });
    const program = (figure: string) =>
      `import type { OwnForm2022Report } from './own.js';
       export const figure = (report: OwnForm2022Report): number | null => report.statistics.${figure};`;
    expect(faultsOf(types, program('requests.received.natural'))).toEqual([]);
    expect(faultsOf(types, program('requests.received.unnatural'))).toEqual([
      expect.stringContaining("Property 'unnatural' does not exist"),
    ]);
  });
});
