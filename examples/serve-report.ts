/**
 * A web service: POST a report as JSON to /docx, /pdf or /xlsx, and its file comes back; a faulty one is answered with
 * all its faults. Threads render, so that the service goes on answering; it refuses what it could not do in time. No
 * framework.
 *
 *   npx tsx examples/serve-report.ts 8080
 *   curl --data-binary @report.json http://localhost:8080/pdf --output report.pdf
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseReport, ReportError } from 'nianbao';
import { createPool, type Format, MissingGlyphError, PoolError } from 'nianbao/pool';

const LIMIT = 2 ** 20;
const CHUNK = 2 ** 16;

const types = new Map<string, { readonly format: Format; readonly type: string }>([
  ['/docx', { format: 'docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }],
  ['/pdf', { format: 'pdf', type: 'application/pdf' }],
  ['/xlsx', { format: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }],
]);

const pool = createPool({ size: 2, maxQueue: 50 });

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
  if (error instanceof PoolError) return [503, { message: error.message }];
  if (error instanceof DOMException && error.name === 'TimeoutError') return [503, { message: 'it took too long' }];
  return undefined;
};

const server = createServer(async (request, response) => {
  const wanted = types.get(request.url ?? '');
  if (!wanted) return answer(response, 404, { message: 'POST to /docx, /pdf or /xlsx' });
  if (request.method !== 'POST') return answer(response, 405, { message: 'POST a report' });
  try {
    const report = parseReport(await jsonOf(request));
    const files = await pool.render(report, [wanted.format], { signal: AbortSignal.timeout(10_000) });
    const bytes = files[wanted.format];
    response.writeHead(200, { 'content-type': wanted.type, 'content-length': bytes.length });
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
