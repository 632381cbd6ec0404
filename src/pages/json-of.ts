/** A report as the JSON that a file carries: what it was made from, and can be made from again. */
export const jsonOf = (report: object): string => `${JSON.stringify(report, null, 2)}\n`;
