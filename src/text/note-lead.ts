const lead = /^(?:(?:注|备注|说明)[：:]\s*)?(?:[0-9]{1,2}[.．、](?![0-9])|[（(][0-9]{1,2}[）)]|[①-⑳])?\s*/u;

/**
 * What stands before the words of a note, under which its further lines hang: 注：, a number, or both.
 *
 * @example noteLead('注：1.行政许可、行政处罚的数量包括依法不公开的。') // '注：1.'
 */
export const noteLead = (text: string): string => lead.exec(text)?.[0] ?? '';
