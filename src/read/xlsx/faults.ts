import { ReadError } from '../read-error.js';

/** A workbook of which a count exceeds what a filled-in form could have. */
export const tooMany = (what: string, max: number): ReadError =>
  new ReadError('too-large', `${what}超过${max}个，不像是填报的表。请把统计表单独复制到新的工作簿，另存为 .xlsx`);

export const damaged = (what: string): ReadError =>
  new ReadError('damaged', `文件已损坏（${what}）。请用 Excel、WPS 打开修复后另存为 .xlsx`);
