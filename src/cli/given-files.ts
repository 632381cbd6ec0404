import { isDynamicPattern, glob as matching } from 'tinyglobby';
import { faultOf } from './fault.js';
import { exists } from './read-file.js';

/** An argument without the single quotes that a Unix shell takes off and the shell of Windows leaves on. */
export const unquoted = (argument: string): string => /^'(.*)'$/s.exec(argument)?.[1] ?? argument;

const expand = async (argument: string): Promise<readonly string[]> => {
  const file = unquoted(argument);
  // A file may well be called 报告[1].json.
  if (!isDynamicPattern(file) || (await exists(file))) return [file];
  const found = await matching(file.replaceAll('\\', '/'), { dot: false, absolute: false, expandDirectories: false });
  if (found.length === 0) throw faultOf(file, 'file-unreadable', '没有匹配的文件');
  return found.sort();
};

/** The files that are meant: where the shell has left patterns (`*.json`) as they are, they are matched here. */
export const givenFiles = async (given: readonly string[]): Promise<readonly string[]> =>
  (await Promise.all(given.map(expand))).flat();

/** Takes an option that may be given again, one value a time. */
export const again = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
