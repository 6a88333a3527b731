import 'virtual:fonts/late.css';
import './ui/division.tsx';
import { links } from './ui/links/linked.tsx';
import { linker } from './ui/links/linker.ts';

// What the first cards can do without, fetched while they are read: the other faces, the paper's grain, the roll call,
// and the names that become links.
document.documentElement.dataset.late = '';
linker.value = links;
