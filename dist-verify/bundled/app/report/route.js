import { parseReport, toText } from 'nianbao';
import { renderDocx } from 'nianbao/docx';
import { renderPdf } from 'nianbao/pdf';
import { renderXlsx } from 'nianbao/xlsx';
import of2014 from './haishu-2018.json';
import of2019 from './municipality-2019.json';
import of2021 from './municipality-2024.json';

const reports = { 'haishu-2018': of2014, 'municipality-2019': of2019, 'municipality-2024': of2021 };
const renderers = { docx: renderDocx, pdf: renderPdf, xlsx: renderXlsx, txt: toText };

export const dynamic = 'force-dynamic';
export const GET = async (request) => {
  const { searchParams } = new URL(request.url);
  const report = parseReport(reports[searchParams.get('name')]);
  return new Response(await renderers[searchParams.get('format')](report));
};
