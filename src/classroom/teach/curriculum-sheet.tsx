import { longDay } from '../../ui/panels/days.ts';
import type { Anchor } from './sheet.ts';

/** Where the game touches common courses. What was not looked up says so. */
export function CurriculumSheet({ anchors }: { readonly anchors: readonly Anchor[] }) {
  return (
    <>
      <p class="tc-note">
        Syllabuses change. <b>By memory</b> means that nobody opened the document for this table: look it up before you
        rely on it.
      </p>
      <table class="tc-anchors">
        <thead>
          <tr>
            <th scope="col">Course</th>
            <th scope="col">Where in it</th>
            <th scope="col">Version</th>
            <th scope="col">Checked</th>
          </tr>
        </thead>
        <tbody>
          {anchors.map((one) => (
            <tr key={`${one.framework} ${one.code} ${one.anchor}`}>
              <th scope="row">
                {one.framework} {one.code}
                <span>{one.title}</span>
              </th>
              <td>
                {one.anchor} {one.url && <Where url={one.url} />}
              </td>
              <td>{one.version}</td>
              <td>{one.checked === 'by memory' ? <b>by memory</b> : longDay(one.checked)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const Where = ({ url }: { readonly url: string }) => (
  <a href={url} target="_blank" rel="noreferrer">
    {new URL(url).host.replace(/^www\./, '')}
  </a>
);
