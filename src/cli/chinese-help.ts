import type { Help, HelpConfiguration, Option } from 'commander';

const titles: { readonly [title: string]: string } = {
  'Usage:': '用法:',
  'Arguments:': '参数:',
  'Options:': '选项:',
  'Commands:': '命令:',
};

const inChinese = (usage: string): string => usage.replace('[options]', '[选项]').replace('[command]', '[命令]');

const defaultOf = ({ defaultValue, defaultValueDescription }: Option): readonly string[] => {
  if (defaultValue === undefined || typeof defaultValue === 'boolean') return [];
  return [`默认：${defaultValueDescription ?? String(defaultValue)}`];
};

/** Columns on a terminal: Chinese characters take two. */
const columns = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u1100-\uffef]/u.test(character) ? 2 : 1), 0);

/** The help texts of the argument parser in Chinese, down to what it writes of defaults and choices. */
export const chineseHelp: HelpConfiguration & ThisType<Help> = {
  styleTitle: (title) => titles[title] ?? title,
  styleUsage: inChinese,
  styleSubcommandTerm: inChinese,
  displayWidth: (text) => columns(inChinese(text)),
  optionDescription: (option) => {
    const choices = option.argChoices === undefined ? [] : [`可用：${option.argChoices.join('、')}`];
    const extra = [...choices, ...defaultOf(option)];
    return extra.length === 0 ? option.description : `${option.description}（${extra.join('；')}）`;
  },
};
