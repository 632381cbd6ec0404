// A page in a browser: bundled, then run without any global of Node's.
import { checkReport, parseReport, toText } from 'nianbao';

globalThis.textOf = (json) => {
  const report = parseReport(JSON.parse(json));
  return [toText(report), checkReport(report).length];
};
