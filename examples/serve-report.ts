/**
 * A web service: POST a report as JSON to /docx, /pdf or /xlsx, and its file comes back; a faulty one is answered with
 * all its faults. No framework.
 *
 *   npx tsx examples/serve-report.ts 8080
 *   curl --data-binary @report.json http://localhost:8080/pdf --output report.pdf
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseReport, type Report, ReportError } from 'nianbao';
import { renderDocx } from 'nianbao/docx';
import { MissingGlyphError, renderPdf } from 'nianbao/pdf';
import { renderXlsx } from 'nianbao/xlsx';

const LIMIT = 2 ** 20;
const CHUNK = 2 ** 16;

const renderers = new Map<string, { readonly type: string; readonly render: (report: Report) => Promise<Uint8Array> }>([
  ['docx', { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', render: renderDocx }],
  ['pdf', { type: 'application/pdf', render: renderPdf }],
  ['xlsx', { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', render: renderXlsx }],
]);

class TooLarge extends Error {}

/** The body of a request as JSON; a large one is not read to its end. */
const jsonOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LIMIT) throw new TooLarge(`a report has at most ${LIMIT} bytes`);
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
};

/** The bytes piece by piece, as fast as the reader takes them. */
function* chunksOf(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

const answer = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
};

/** What went wrong, for the client; `undefined` if it is the server's own fault. */
const refusalOf = (error: unknown): readonly [status: number, body: object] | undefined => {
  if (error instanceof ReportError) return [422, { issues: error.issues }];
  if (error instanceof MissingGlyphError) return [422, { message: error.message }];
  if (error instanceof SyntaxError) return [400, { message: error.message }];
  if (error instanceof TooLarge) return [413, { message: error.message }];
  return undefined;
};

const server = createServer(async (request, response) => {
  const renderer = renderers.get(request.url?.slice(1) ?? '');
  if (!renderer) return answer(response, 404, { message: 'POST to /docx, /pdf or /xlsx' });
  if (request.method !== 'POST') return answer(response, 405, { message: 'POST a report' });
  try {
    const bytes = await renderer.render(parseReport(await jsonOf(request)));
    response.writeHead(200, { 'content-type': renderer.type, 'content-length': bytes.length });
    await pipeline(Readable.from(chunksOf(bytes)), response);
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) console.error(error);
    if (response.headersSent) response.destroy();
    else answer(response, ...(refusal ?? ([500, { message: 'the report could not be rendered' }] as const)));
  }
});

server.listen(Number(process.argv[2] ?? 8080), 'localhost', () => {
  const address = server.address();
  if (typeof address === 'object') console.log(`http://localhost:${address?.port}`);
});
