import { parseReport } from 'nianbao';
import { renderPdf } from 'nianbao/pdf';
import json from './report.json';

export const dynamic = 'force-dynamic';
export const GET = async () => new Response(await renderPdf(parseReport(json)));
