import { createServer, type Server } from 'node:http';
import { expect, test } from '@playwright/test';
import { measureSide } from '../../tools/lib/side.ts';

/** A story of four choices on one page, behind a button, without any engine. */
const story = `<!doctype html><html lang="en"><title>A story</title><body><button id="begin">Begin</button>
<div id="story"></div><script>
let n = 0;
const tell = () => {
  document.getElementById('begin')?.remove();
  const words = n < 4 ? '<a href="#" class="choice">Choice ' + n + '</a>' : 'The end.';
  document.getElementById('story').innerHTML = '<p>' + words + '</p>';
  for (const one of document.querySelectorAll('.choice')) one.onclick = () => { n++; tell(); };
};
document.getElementById('begin').onclick = tell;
</script>`;

/** Short, so that a test of the clock need not wait as the clock does. */
const patience = { first: 3000, rest: 300, choices: 20 };

let server: Server;
let url = '';
test.beforeAll(async () => {
  server = createServer((request, response) => {
    response.writeHead(request.url === '/' ? 200 : 404, { 'Content-Type': 'text/html' });
    response.end(request.url === '/' ? story : 'Nothing here.');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const at = server.address();
  url = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/`;
});
test.afterAll(() => server.close());

test('the clock goes through any page by its choices', async ({ browser }) => {
  test.slow();
  const side = await measureSide(browser, { url, before: ['#begin'], choice: '.choice' }, undefined, patience);
  expect(side.latency.choices).toBe(3); // the fourth leads to no other
  expect(side.bytesGzip).toBeGreaterThan(200);
  expect(side.bytesGzip).toBeLessThan(story.length);
  for (const number of [side.firstChoice, side.firstChoiceSlowed, side.latency.p50, side.heap.start, side.heap.end])
    expect(number).toBeGreaterThan(0);
  expect(side.framesAtRest).toBe(0);
});

test('what cannot be measured is said in a sentence', async ({ browser }) => {
  const measure = (part: object) =>
    measureSide(browser, { url, before: ['#begin'], choice: '.choice', ...part }, undefined, patience);
  await expect(measure({ choice: '.option' })).rejects.toThrow('Nothing that matches ".option" was to be seen');
  await expect(measure({ before: ['#start'] })).rejects.toThrow('Nothing that matches "#start" was to be seen');
  await expect(measure({ choice: '..' })).rejects.toThrow('".." is no CSS selector');
  await expect(measure({ url: `${url}nowhere` })).rejects.toThrow('it answers 404');
  await expect(measure({ url: 'http://127.0.0.1:9999/' })).rejects.toThrow('could not be opened: net::ERR_CONNECTION');
});
