import type { CommanderError } from 'commander';

// The parser words its errors in English only; what is particular to one stands in quotes, in this order.
type Sentence = (quoted: readonly (string | undefined)[], message: string) => string;

const choicesIn = (message: string): string => {
  const [, choices] = /Allowed choices are (.*)\.$/.exec(message) ?? [];
  if (choices !== undefined) return `可用的值：${choices}`;
  return message.slice(message.indexOf('is invalid.') + 'is invalid.'.length).trim();
};

const meant = (message: string): string => {
  const [, name] = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message) ?? [];
  return name === undefined ? '' : `（是不是 ${name}？）`;
};

const sentences: { readonly [code: string]: Sentence } = {
  'commander.unknownOption': ([option], message) => `没有选项 ${option}${meant(message)}`,
  'commander.unknownCommand': ([command], message) => `没有命令 ${command}${meant(message)}`,
  'commander.missingArgument': ([argument]) => `缺少 ${argument}`,
  'commander.missingMandatoryOptionValue': ([option]) => `缺少必填的选项 ${option}`,
  'commander.optionMissingArgument': ([option]) => `选项 ${option} 后缺少内容`,
  'commander.invalidArgument': ([option, value], message) => `选项 ${option} 不能是“${value}”，${choicesIn(message)}`,
  'commander.excessArguments': ([command]) => `命令 ${command} 后参数过多`,
};

/** How a command was misused, as a line for the terminal. */
export const misuse = ({ code, message }: CommanderError, command: string | undefined): string => {
  const quoted = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1]);
  const sentence = sentences[code]?.(quoted, message) ?? `命令有误（${message.replace(/^error: /, '')}）`;
  return `nianbao: ${sentence}。用法见 nianbao ${command === undefined ? '--help' : `help ${command}`}`;
};
