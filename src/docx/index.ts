import type { Report } from '../report/report.js';
export const renderDocx = async (_report: Report, _options: object = {}): Promise<Uint8Array> => new Uint8Array();
