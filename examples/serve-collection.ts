/**
 * A web service over a collection: what each figure is made of, who has to be told what, and the working paper. No
 * framework.
 *
 *   npx tsx examples/serve-collection.ts 汇总/汇总.json 8080
 *   curl http://localhost:8080/figures/requests.received.total
 *   curl http://localhost:8080/slips
 *   curl http://localhost:8080/paper.xlsx --output paper.xlsx
 */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { type Collection, contributionsOf, explainFigure } from 'nianbao/collect';
import { renderWorkingPaper, slipsOf } from 'nianbao/papers';

const [file = '', port = '8080'] = process.argv.slice(2);
const collection: Collection = JSON.parse(await readFile(file, 'utf8'));

const json = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
};

const figure = (response: ServerResponse, id: string): void => {
  if (!Object.hasOwn(collection.trail, id)) json(response, 404, { message: `no figure ${id}` });
  else json(response, 200, { words: explainFigure(collection, id), from: contributionsOf(collection, id) });
};

const server = createServer(async ({ url = '/', method }, response) => {
  if (method !== 'GET') return json(response, 405, { message: 'GET' });
  const { pathname } = new URL(url, 'http://localhost');
  try {
    if (pathname === '/') return json(response, 200, { ...collection.coverage, final: collection.final });
    if (pathname === '/slips') {
      return json(
        response,
        200,
        slipsOf(collection).map(({ unit, kind, lines }) => ({ unit, kind, lines })),
      );
    }
    if (pathname.startsWith('/figures/')) return figure(response, decodeURIComponent(pathname.slice(9)));
    if (pathname === '/paper.xlsx') {
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      response.writeHead(200, { 'content-type': type }).end(await renderWorkingPaper(collection));
      return;
    }
    json(response, 404, { message: 'GET /, /slips, /figures/ID or /paper.xlsx' });
  } catch (error) {
    console.error(error);
    json(response, 500, { message: 'the service failed' });
  }
});

server.listen(Number(port), 'localhost', () => {
  const address = server.address();
  if (typeof address === 'object') console.log(`http://localhost:${address?.port}`);
});
