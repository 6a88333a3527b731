import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { unzipSync } from 'fflate';

/** One message of the platform's page to its server: what an attempt comes to. */
export interface Sent {
  readonly attempt: string;
  /** The attempt was ended, and not only saved. */
  readonly end: boolean;
  readonly cmi: Cmi;
}

/** As much of an attempt as the tests look at. */
export interface Cmi {
  readonly suspend_data: string;
  readonly core: {
    readonly lesson_status: string;
    readonly exit: string;
    readonly session_time: string;
    readonly score: { readonly raw: string | number; readonly min: string | number; readonly max: string | number };
  };
  readonly interactions: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A school's platform on this machine: its page, and where that sends to. */
export interface Platform {
  /** The page that plays the package in a frame. @param launch data the package is given with @param query of its address */
  readonly player: (attempt: string, launch?: string, query?: string) => string;
  /** The package by its own address. */
  readonly alone: string;
  readonly sent: readonly Sent[];
  /** What the page wrote that a stricter host would refuse. */
  readonly faults: readonly string[];
  /** What was asked for and is not there. */
  readonly missing: readonly string[];
  readonly close: () => void;
}

/** As deep as Moodle has it. */
const deep = '/moodle/pluginfile.php/41/mod_scorm/content/3/';
const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  m4a: 'audio/mp4',
  woff2: 'font/woff2',
  txt: 'text/plain',
  png: 'image/png',
};

/** Opens the platform with the package of `dist-scorm` on a port of its own. */
export async function openPlatform(): Promise<Platform> {
  const files = unzipSync(readFileSync('dist-scorm/breathing-space-scorm12.zip'));
  const api = readFileSync('node_modules/scorm-again/dist/scorm12.min.js');
  const sent: Sent[] = [];
  const faults: string[] = [];
  const missing: string[] = [];
  const last = (attempt: string): Cmi | null => sent.findLast((one) => one.attempt === attempt)?.cmi ?? null;
  const server: Server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const attempt = searchParams.get('attempt') ?? '';
    const answer = (type: string, body: string | Uint8Array): void => {
      response.setHeader('Content-Type', type);
      response.end(body);
    };
    const file = pathname.startsWith(deep) ? files[decodeURIComponent(pathname.slice(deep.length))] : undefined;
    if (file) return answer(types[path.extname(pathname).slice(1)] ?? 'application/octet-stream', file);
    if (pathname === '/lms/scorm12.js') return answer('text/javascript', api);
    if (pathname === '/lms/player') return answer('text/html', playerPage(attempt, last(attempt), searchParams));
    if (pathname === '/lms/elsewhere') return answer('text/html', '<!doctype html><title>Your courses</title>');
    if (pathname === '/favicon.ico') return answer('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    if (request.method !== 'POST') {
      missing.push(pathname);
      response.statusCode = 404;
      return answer('text/plain', 'not there');
    }
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      if (pathname === '/lms/fault') faults.push(body);
      else sent.push({ attempt, end: searchParams.has('end'), cmi: (JSON.parse(body) as { readonly cmi: Cmi }).cmi });
      answer('application/json', '{"result":"true","errorCode":0}');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const at = server.address();
  const origin = `http://127.0.0.1:${at && typeof at === 'object' ? at.port : 0}`;
  return {
    player: (attempt, launch = '', query = '') =>
      `${origin}/lms/player?${new URLSearchParams({ attempt, launch, query })}`,
    alone: `${origin}${deep}index.html?renderer=canvas`,
    sent,
    faults,
    missing,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The page of the platform: scorm-again as its host, and before it the limits of hosts that are stricter. */
const playerPage = (attempt: string, kept: Cmi | null, asked: URLSearchParams): string => `<!doctype html>
<title>Your course</title>
<body style="margin:0">
<script src="/lms/scorm12.js"></script>
<script>
  const host = new Scorm12API({
    lmsCommitUrl: '/lms/commit?attempt=${attempt}', terminateCommitParam: 'end', autocommit: false, logLevel: 5,
  });
  const kept = ${JSON.stringify(kept)};
  if (kept) host.loadFromJSON({ ...kept, core: { ...kept.core, entry: 'resume' } });
  host.cmi.launch_data = ${JSON.stringify(asked.get('launch') ?? '')};
  const fault = (text) => navigator.sendBeacon('/lms/fault', text);
  const strict = {
    'cmi.suspend_data': (value) => value.length <= 4096,
    'cmi.core.score.raw': (value) => /^\\d{1,3}$/.test(value),
    id: (value) => /^[\\u0021-\\u007e]{1,255}$/.test(value),
    student_response: (value) => value.length <= 255,
  };
  window.API = Object.fromEntries(['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError',
    'LMSGetErrorString', 'LMSGetDiagnostic'].map((name) => [name, (...args) => {
    const [element, value] = args;
    const rule = name === 'LMSSetValue' && (strict[element] ?? strict[element.split('.').at(-1)]);
    if (rule && !rule(String(value))) fault(element + ' = ' + value);
    const said = host[name].apply(host, args);
    if (String(said) === 'false') fault(name + ' ' + args.join(' ') + ' was refused: ' + host.LMSGetLastError());
    return said;
  }]));
</script>
<iframe id="package" style="width:100%;height:500px;border:0" src="${deep}index.html?renderer=canvas${asked.get('query') ?? ''}"></iframe>`;
