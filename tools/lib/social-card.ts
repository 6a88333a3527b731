import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The page that the social card is a picture of, 1200 x 630: the title's poster with its name, and nothing from outside. */
export function socialCard(root: string): string {
  const url = (file: string, type: string): string =>
    `data:${type};base64,${readFileSync(path.join(root, 'assets', file)).toString('base64')}`;
  const face = (family: string, weight: number, file: string): string =>
    `@font-face{font-family:${family};font-weight:${weight};src:url(${url(`fonts/${file}.woff2`, 'font/woff2')})}`;
  return `<!doctype html><meta charset="utf-8"><style>
${face('Latin', 800, 'sofia-sans-extra-condensed-latin-800-normal')}
${face('Cyrillic', 800, 'sofia-sans-extra-condensed-cyrillic-800-normal')}
${face('Text', 400, 'pt-serif-latin-400-normal')}
*{margin:0}
body{position:relative;width:1200px;height:630px;overflow:hidden;background:#f3e9d2;color:#1b1714}
img{position:absolute;inset:0;width:100%;height:100%;object-fit:cover;object-position:right top}
h1{position:absolute;left:36px;top:96px;font:800 170px/.8 Latin,Cyrillic;letter-spacing:-.012em;text-transform:uppercase;transform:rotate(-7deg);transform-origin:0 100%}
h1 span{display:block}
h1 .l2{padding-left:1.28em;color:#c4281c}
h1 .ru{position:absolute;left:.3em;bottom:1.1em;font-size:.2em;line-height:1.1;letter-spacing:.2em}
p{position:absolute;left:52px;bottom:44px;width:380px;padding:12px 18px;background:#f3e9d2;border-left:8px solid #1b1714;font:400 30px/1.3 Text}
</style><img src="${url('title/title-wide.svg', 'image/svg+xml')}" alt="">
<h1><span>Breathing</span><span class="l2">Space</span><span class="ru">Передышка</span></h1>
<p>A debate game.<br>Petrograd, winter 1918.</p>`;
}
