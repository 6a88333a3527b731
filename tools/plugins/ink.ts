import path from 'node:path';
import type { Plugin } from 'vite';
import { codeFrame, compileStory, storiesIn } from '../../story/compile.ts';

const PREFIX = 'virtual:story/';

/**
 * The script as modules: `virtual:story` gives a loader for each story, `virtual:story/1918-02-23` one compiled
 * story. A fault stops the build, or shows in the browser's overlay, with file, line and sentence; an edited file
 * is told anew without a reload.
 * @param folder the story folder, absolute
 */
export function ink(folder: string): Plugin {
  const parts = new Map<string, readonly string[]>();
  const nameOf = (file: string): string => path.basename(file, '.ink');
  return {
    name: 'ink',
    resolveId(id) {
      return id === 'virtual:story' || id.startsWith(PREFIX) ? `\0${id}` : null;
    },
    load(id) {
      if (id === '\0virtual:story') {
        const loaders = storiesIn(folder).map(
          (file) => `'${nameOf(file)}': () => import('${PREFIX}${nameOf(file)}').then((module) => module.default)`,
        );
        return { code: `export const stories = { ${loaders.join(', ')} };`, moduleType: 'js' };
      }
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const name = id.slice(PREFIX.length + 1);
      const file = storiesIn(folder).find((one) => nameOf(one) === name);
      if (!file) return this.error(`no story is called "${name}"`);
      const { script, issues, files } = compileStory(folder, file);
      parts.set(id, files);
      for (const one of files) this.addWatchFile(one);
      const fault = issues.find((issue) => issue.severity === 'error');
      for (const issue of issues) if (issue !== fault) this.warn(`${issue.file}:${issue.line}: ${issue.message}`);
      if (fault || !script) {
        const at = { file: path.join(folder, fault?.file ?? file), line: fault?.line ?? 1, column: 0 };
        const list = issues
          .filter((issue) => issue.severity === 'error')
          .map((i) => `${i.file}:${i.line}: ${i.message}`);
        return this.error({
          message: list.join('\n'),
          id: at.file,
          loc: at,
          frame: fault ? codeFrame(folder, fault) : '',
        });
      }
      const code = `export default ${JSON.stringify(script)};
if (import.meta.hot) import.meta.hot.accept((next) => next && dispatchEvent(new CustomEvent('story-edited', { detail: next.default })));`;
      return { code, map: { mappings: '' }, moduleType: 'js' };
    },
    hotUpdate({ file, modules }) {
      if (!file.endsWith('.ink')) return undefined;
      const ids = [...parts].filter(([, files]) => files.includes(file)).map(([id]) => id);
      const told = ids.flatMap((id) => this.environment.moduleGraph.getModuleById(id) ?? []);
      return [...new Set([...modules, ...told])];
    },
  };
}
