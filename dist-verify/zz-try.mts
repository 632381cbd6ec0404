import { verifyBundlers } from '/work/wt-pdf/dist-verify/bundlers.ts';
import { mkdtempSync, copyFileSync } from 'node:fs';
const f = mkdtempSync('/tmp/pdf/vb-');
copyFileSync('/tmp/pdf/bundle/nianbao-0.1.0.tgz', f + '/nianbao.tgz');
await verifyBundlers('/work/wt-pdf', f);
