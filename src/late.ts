import 'virtual:fonts/late.css';
import './ui/division.tsx';

// What the first cards can do without, fetched while they are read: the other faces, the paper's grain, the roll call.
document.documentElement.dataset.late = '';
