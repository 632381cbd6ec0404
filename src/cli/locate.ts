import { findNodeAtLocation, type JSONPath, type Node, parseTree } from 'jsonc-parser';
import type { Fault } from './fault.js';

const key = /\.?(?<name>[A-Za-z_$][\w$]*)/;
const index = /\[(?<index>\d+)\]/;
const quoted = /\[(?<quoted>"(?:[^"\\]|\\.)*")\]/;
const step = new RegExp(`${key.source}|${index.source}|${quoted.source}`, 'gy');

/** The steps of a path as errors print it: `parts.overview[2].body[0]`. */
export const parsePath = (path: string): JSONPath =>
  [...path.matchAll(step)].map(({ groups = {} }) => {
    if (groups.index !== undefined) return Number(groups.index);
    return groups.quoted === undefined ? (groups.name ?? '') : (JSON.parse(groups.quoted) as string);
  });

/** The value at a path, or the nearest one around it that the text has: what is missing is told where it belongs. */
const nearest = (root: Node, path: JSONPath): Node => {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
};

/** Line and column of an offset, from 1; columns count characters, as editors show them. */
const placeOf = (text: string, offset: number): { readonly line: number; readonly column: number } => {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
};

/** A report's file as it was read. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** Faults, each in this file with the line and column of its JSON at which it stands. */
export const locate = ({ file, text }: Source, faults: readonly Fault[]): readonly Fault[] => {
  const isOpen = (fault: Fault): boolean => fault.file === file && fault.path !== undefined && fault.line === undefined;
  const root = faults.some(isOpen) ? parseTree(text) : undefined;
  if (root === undefined) return faults;
  return faults.map((fault) =>
    isOpen(fault) ? { ...fault, ...placeOf(text, nearest(root, parsePath(fault.path ?? '')).offset) } : fault,
  );
};
