import 'virtual:fonts/late.css';
import './ui/division.tsx';
import { links } from './ui/links/linked.tsx';
import { linker } from './ui/links/linker.ts';

// What the first cards can do without, fetched while they are read: the other faces, the paper's grain, the roll call,
// and the names that become links.
document.documentElement.dataset.late = '';
linker.value = links;

// A face is asked for when its first letters are laid out, and the first slanted ones come with the first answer: it would
// be laid out in another face, and then again.
document.fonts?.load('italic 1em "PT Serif"').catch(() => undefined);
